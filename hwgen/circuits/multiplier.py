"""Partial products of a multiplication, placed on a carry-save sum."""

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.recoders.digit import Digit

# Full-adder delays after which Booth rows settle: recoding and selection.
ROW_ARRIVAL = 2


def add_booth_rows(m: Module, tree: CarrySaveSum, digits: list[Digit], b: Value, *, signed: bool) -> None:
    """Add ``sum(digit[i] * 4**i) * b`` to the tree.

    Each row is ``digit * b`` in ones' complement with the missing one placed at its own weight, so no negation of ``b`` is formed. The
    row is as wide as ``2 * b`` with its sign; -2 * min(b) needs no extra bit because the correction is a separate bit.

    Parameters
    ----------
    signed : bool
        Whether ``b`` is in two's complement.
    """
    sign = b[-1] if signed else Const(0, 1)
    single, double = Cat(b, sign), Cat(Const(0, 1), b)
    if not signed:
        single, double = Cat(single, Const(0, 1)), Cat(double, Const(0, 1))
    width = len(single)
    for index, digit in enumerate(digits):
        neg, one, two = (Signal(name=f"digit_{index}_{part}") for part in ("neg", "one", "two"))
        row = Signal(width, name=f"row_{index}")
        magnitude = (single & one.replicate(width)) | (double & two.replicate(width))
        m.d.comb += [neg.eq(digit.neg), one.eq(digit.one), two.eq(digit.two), row.eq(magnitude ^ neg.replicate(width))]
        if index == 0:  # sign s as the three bits ~s s s: its constant then falls where the next rows have room
            tree.add(Cat(row, row[-1], ~row[-1]), arrival=ROW_ARRIVAL)
            tree.add_constant(-(1 << (width + 1)))
        else:
            tree.add(row, shift=2 * index, signed=True, arrival=ROW_ARRIVAL)
        tree.add_bit(neg, 2 * index)


def add_plain_rows(tree: CarrySaveSum, a: Value, b: Value, *, a_signed: bool, b_signed: bool) -> None:
    """Add ``a * b`` to the sum as rows of ANDs; signed rows by Baugh and Wooley's complemented bits with folded constants.

    For signed operands the products of exactly one sign bit have negative weight w: -w x = w (1 - x) - w.
    """
    for i, bit in enumerate(a):
        top_row = a_signed and i == len(a) - 1
        products = [~(bit & other) if top_row != (b_signed and j == len(b) - 1) else bit & other for j, other in enumerate(b)]
        tree.add(Cat(products), shift=i, arrival=1)
        for j in range(len(b)):
            if top_row != (b_signed and j == len(b) - 1):
                tree.add_constant(-(1 << (i + j)))
