"""The multiply-add of a cell: ``x * y + z`` on patterns of the element, combinational."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.multiplier import ROW_ARRIVAL, add_booth_rows
from hwgen.circuits.recoders.booth import booth_radix4
from hwgen.circuits.sharing import place
from hwgen.engines.fma.fused import FusedMultiplyAdd, fused_arithmetic
from hwgen.engines.rdu.elements import Element


def multiply_add(m: Module, kind: Element, x: Value, y: Value, z: Value, scaled: Value) -> Value:
    """The result's pattern; ``scaled`` matters to integers only."""
    if kind.is_integer:
        return _integer(m, kind, x, y, z, scaled)
    return place(m, "fma", FusedMultiplyAdd(fused_arithmetic(kind.name)), a=x, b=y, c=z)["result"]


def _integer(m: Module, kind: Element, x: Value, y: Value, z: Value, scaled: Value) -> Value:
    """One compressor tree and one carry-propagate adder for both scales.

    A scaled product drops its low ``fraction`` bits after half of their weight was added; ``z`` enters above them. Unscaled, only the low
    bits of the sum matter, so what stands above need not be right.
    """
    width, fraction = kind.width, kind.fraction
    tree = CarrySaveSum(width + fraction)
    add_booth_rows(m, tree, booth_radix4(y, width=width, signed=True), x, signed=True)
    addend = Signal(width + fraction)
    m.d.comb += addend.eq(Mux(scaled, Cat(Const(0, fraction), z), Cat(z, z[width - fraction :])))
    tree.add(addend, arrival=ROW_ARRIVAL + 1)
    tree.add_bit(scaled, fraction - 1)
    total = Signal(width + fraction)
    rows, carries = tree.reduce(m, constant_arrival=ROW_ARRIVAL + 1)
    m.d.comb += total.eq(rows + carries)
    return Mux(scaled, total[fraction:], total[:width])
