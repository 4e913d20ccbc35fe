"""Partial products of a multiplication, placed on a carry-save sum."""

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.recoders.digit import Digit

# Full-adder delays after which Booth rows settle: recoding and selection.
ROW_ARRIVAL = 2


def add_booth_rows(m: Module, tree: CarrySaveSum, digits: list[Digit], b: Value, *, signed: bool, step: int = 2) -> None:
    """Add ``sum(digit[i] * 2**(step * i)) * b`` to the tree.

    Parameters
    ----------
    signed : bool
        Whether ``b`` is in two's complement.
    step : int
        Bits between one digit and the next: 2 for radix 4.
    """
    for index, digit in enumerate(digits):
        row, neg = selected_row(m, digit, b, signed=signed, name=str(index))
        if index == 0:  # sign s as the three bits ~s s s: its constant then falls where the next rows have room
            tree.add(Cat(row, row[-1], ~row[-1]), arrival=ROW_ARRIVAL)
            tree.add_constant(-(1 << (len(row) + 1)))
        else:
            tree.add(row, shift=step * index, signed=True, arrival=ROW_ARRIVAL)
        tree.add_bit(neg, step * index)


def add_row(m: Module, tree: CarrySaveSum, digit: Digit, b: Value, *, signed: bool, name: str) -> None:
    """Add ``digit * b`` to the tree; ``name`` tells the rows of a module apart."""
    row, neg = selected_row(m, digit, b, signed=signed, name=name)
    tree.add(row, signed=True, arrival=ROW_ARRIVAL)
    tree.add_bit(neg, 0)


def selected_row(m: Module, digit: Digit, b: Value, *, signed: bool, name: str) -> tuple[Value, Value]:
    """``digit * b`` in ones' complement, and the one that is missing where it is negative, so no negation of ``b`` is formed.

    The row is as wide as ``2 * b`` with its sign; -2 * min(b) needs no extra bit because the correction is a separate bit.
    """
    sign = b[-1] if signed else Const(0, 1)
    single, double = Cat(b, sign), Cat(Const(0, 1), b)
    if not signed:
        single, double = Cat(single, Const(0, 1)), Cat(double, Const(0, 1))
    width = len(single)
    neg, one, two = (Signal(name=f"digit_{name}_{part}") for part in ("neg", "one", "two"))
    row = Signal(width, name=f"row_{name}")
    magnitude = (single & one.replicate(width)) | (double & two.replicate(width))
    m.d.comb += [neg.eq(digit.neg), one.eq(digit.one), two.eq(digit.two), row.eq(magnitude ^ neg.replicate(width))]
    return row, neg


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
