"""Integer cells: how a product is formed and added to what travels."""

from dataclasses import dataclass

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.arrays.cell import Cell
from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.multiplier import ROW_ARRIVAL, add_booth_rows
from hwgen.circuits.recoders.booth import booth_radix4


@dataclass(frozen=True, kw_only=True)
class IntegerCell(Cell):
    """A cell for two's complement or unsigned operands."""

    a_signed: bool
    b_signed: bool

    def encode(self, m: Module, a: Value) -> Value:
        """Operand A travels as it is: the recoding is in the cell."""
        del m
        return a

    def _rows(self, m: Module, code: Value, b: Value) -> CarrySaveSum:
        """The product of ``code`` and ``b`` as radix-4 Booth rows."""
        tree = CarrySaveSum(self.result_width)
        digits = booth_radix4(code, width=self.a_width, signed=self.a_signed)
        add_booth_rows(m, tree, digits, b, signed=self.b_signed)
        return tree


class MacCell(IntegerCell):
    """Fused multiply-add: the rows and the sum share one compressor tree and one carry-propagate adder."""

    def multiply_accumulate(self, m: Module, code: Value, b: Value, state: Value) -> Value:
        """The binary sum."""
        tree = self._rows(m, code, b)
        tree.add(state, arrival=ROW_ARRIVAL + 1)
        total, carry = tree.reduce(m, constant_arrival=ROW_ARRIVAL + 1)
        return (total + carry)[: self.result_width]

    def finish(self, m: Module, state: Value) -> Value:
        """Already binary."""
        del m
        return state


class Opt1Cell(IntegerCell):
    """Half-compress accumulation (OPT1): the state is a sum and a carry word, added once per output (HPCA 2025, section on OPT1)."""

    def multiply_accumulate(self, m: Module, code: Value, b: Value, state: Value) -> Value:
        """Compress the rows and the two words to two words."""
        tree = self._rows(m, code, b)
        tree.add(state[: self.result_width])
        tree.add(state[self.result_width :])
        return Cat(*tree.reduce(m))

    def finish(self, m: Module, state: Value) -> Value:
        """Sum plus carry at their own width: neither half may be extended alone."""
        total = Signal(self.result_width, name="total")
        m.d.comb += total.eq(state[: self.result_width] + state[self.result_width :])
        return total


CELLS = {"mac": MacCell, "opt1": Opt1Cell}


def integer_cell(kind: str, *, a_width: int, b_width: int, a_signed: bool, b_signed: bool, result_width: int) -> IntegerCell:
    """The cell ``kind`` of `CELLS` for the operand formats, summing modulo ``2**result_width``."""
    carry_save = kind != "mac"
    return CELLS[kind](
        name=f"{kind}_{'s' if a_signed else 'u'}{a_width}x{'s' if b_signed else 'u'}{b_width}_{result_width}",
        a_width=a_width,
        b_width=b_width,
        code_width=a_width,
        state_width=result_width * (2 if carry_save else 1),
        result_width=result_width,
        result_signed=a_signed or b_signed,
        finish_latency=int(carry_save),
        a_signed=a_signed,
        b_signed=b_signed,
    )
