import pytest
from amaranth.hdl import Module, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.multiplier import add_booth_rows, add_plain_rows
from hwgen.circuits.recoders.booth import booth_radix4
from hwgen.circuits.sharing import SharedComponent
from hwgen.errors import SpecError, ToolFailed
from hwgen.export import design_of
from hwgen.silicon.equivalence import counterexample, prove_equal


class Multiplier(SharedComponent):
    """The product of the carry-save sum's two words, by either kind of rows."""

    clocked = False

    def __init__(self, width, *, booth, signed):
        self.width, self.booth, self.signed = width, booth, signed
        self.module_name = "tree_multiplier"
        super().__init__({"a": In(width), "b": In(width), "y": Out(2 * width)})

    def elaborate(self, platform):
        m = Module()
        tree = CarrySaveSum(2 * self.width)
        if self.booth:
            add_booth_rows(m, tree, booth_radix4(self.a, width=self.width, signed=self.signed), self.b, signed=self.signed)
        else:
            add_plain_rows(tree, self.a, self.b, a_signed=self.signed, b_signed=self.signed)
        total, carry = tree.reduce(m)
        m.d.comb += self.y.eq((Value.cast(total) + carry)[: 2 * self.width])
        return m


def product(width, *, signed):
    kind = "signed " if signed else ""
    return f"""module product (a, b, y);
  input {kind}[{width - 1}:0] a, b;
  output {kind}[{2 * width - 1}:0] y;
  assign y = b * a;
endmodule"""


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize(("width", "booth"), [(4, True), (5, True), (4, False)])
def test_multipliers(width, booth, signed):
    verilog = design_of(Multiplier(width, booth=booth, signed=signed)).verilog
    prove_equal(verilog, "tree_multiplier", product(width, signed=signed), "product")


def test_booth_8x8():
    verilog = design_of(Multiplier(8, booth=True, signed=True)).verilog
    prove_equal(verilog, "tree_multiplier", product(8, signed=True), "product")


def test_difference():
    verilog = design_of(Multiplier(4, booth=True, signed=True)).verilog
    found = counterexample(verilog, "tree_multiplier", product(4, signed=False), "product")
    assert set(found) == {"a", "b"}
    a, b = found["a"], found["b"]
    assert ((a - 16 * (a > 7)) * (b - 16 * (b > 7))) % 256 != (a * b) % 256
    with pytest.raises(ToolFailed, match=r"^equivalence failed: tree_multiplier and product differ for a = \d+, b = \d+$"):
        prove_equal(verilog, "tree_multiplier", product(4, signed=False), "product")


def test_refusals():
    state = "module s (clk, a, y); input clk, a; output reg y; always @(posedge clk) y <= a; endmodule"
    with pytest.raises(SpecError, match="combinational modules: no registers"):
        counterexample(state, "s", state, "s")
    with pytest.raises(ToolFailed, match="syntax error"):
        counterexample("module s (;", "s", state, "s")
    wide = "module w (a, y); input [1:0] a; output y; assign y = a[0]; endmodule"
    narrow = "module n (a, y); input a; output y; assign y = a; endmodule"
    with pytest.raises(ToolFailed, match="pyosys failed"):
        counterexample(wide, "w", narrow, "n")
