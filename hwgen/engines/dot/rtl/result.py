"""The second half of a unit: from the sum of a block's terms to the pattern of its result."""

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.shifters import leading_zeros, shift_left
from hwgen.engines.dot.widths import Widths
from hwgen.numerics import Overflow, Rounding


def compress(m: Module, w: Widths, signs: Sequence[Value], aligned: Sequence[Value]) -> tuple[Value, Value]:
    """Two words whose sum, modulo its width, is that of all terms in two's complement.

    A negative term enters in ones' complement; the ones that are missing are counted and added as one number.
    """
    tree = CarrySaveSum(w.sum_bits + 1)
    for sign, magnitude in zip(signs, aligned, strict=True):
        tree.add(Cat(magnitude ^ sign.replicate(len(magnitude)), sign), signed=True)
    negatives = Signal(range(len(signs) + 1), name="negatives")
    m.d.comb += negatives.eq(sum(signs[1:], signs[0]))
    tree.add(negatives, arrival=2)
    return tree.reduce(m)


def count(m: Module, w: Widths, magnitude: Value, top: Value) -> tuple[Value, Value]:
    """Places by which the magnitude goes left within `Widths.normalised_bits`, and the exponent field less one of the result.

    A sum is shifted until its first bit is on top, or until its exponent is the smallest of a result.
    """
    zeros = leading_zeros(m, magnitude)
    room = Signal(range(-(1 << w.code_bits), 1 << w.room_bits + 1), name="room")
    m.d.comb += room.eq(top + Const(w.lift))
    short = Signal(name="short")  # a subnormal result
    m.d.comb += short.eq(room < zeros)
    left = Signal(range(w.normalised_bits + 1), name="left")
    field = Signal(w.room_bits, name="field")
    base = w.normalised_bits - w.sum_bits  # the magnitude goes to the top by this many places alone
    with m.If(short & (room < -w.below)):
        m.d.comb += left.eq(base - w.below)
    with m.Elif(short):
        m.d.comb += left.eq(room + base)
    with m.Else():
        m.d.comb += left.eq(zeros + base)
    m.d.comb += field.eq(Mux(short | ~magnitude.any(), 0, room - zeros))
    return left, field


def normalise(m: Module, w: Widths, magnitude: Value, left: Value) -> Value:
    """A result's bits on top, then the guard bit, then a bit that says whether anything stands below."""
    widened = Cat(magnitude, Const(0, w.normalised_bits - w.sum_bits))
    shifted = shift_left(m, widened, left)
    rest = w.normalised_bits - w.kept - 2
    return Cat(shifted[:rest].any() if rest else Const(0, 1), shifted[rest:])


def finish(m: Module, w: Widths, bits: Value, field: Value, negative: Value, specials: Value) -> Value:
    """Round, then pack: zero is +0, and infinities and NaN among the terms go before everything."""
    profile, out = w.profile, w.output
    sticky, guard, kept = bits[0], bits[1], bits[2:]
    inexact = guard | sticky
    up = {
        Rounding.TOWARD_ZERO: Const(0, 1),
        Rounding.NEAREST_EVEN: guard & (sticky | kept[0]),
        Rounding.NEAREST_AWAY: guard,
        Rounding.DOWN: inexact & negative,
        Rounding.UP: inexact & ~negative,
    }[profile.rounding]
    pattern = Signal(w.kept + max(len(field), out.exponent_bits) + 1, name="pattern")
    m.d.comb += pattern.eq(Cat(Const(0, w.kept), field) + kept + up)
    narrow = profile.sum_format
    rounded = Signal(narrow.width - 1, name="rounded")
    beyond = narrow.infinity if profile.overflow is Overflow.INFINITY else narrow.max_finite
    m.d.comb += rounded.eq(Mux(pattern >= narrow.infinity, beyond, pattern))
    if not profile.subnormals:
        flushed = Signal(narrow.width - 1, name="flushed")
        m.d.comb += flushed.eq(rounded & rounded[w.kept :].any().replicate(narrow.width - 1))
        rounded = flushed
    number = Cat(Const(0, out.fraction_bits - w.kept), rounded, negative & rounded.any())
    nan, above, under = specials
    result = Signal(out.width, name="result")
    with m.If(nan | (above & under)):
        m.d.comb += result.eq(profile.nan)
    with m.Elif(above | under):
        m.d.comb += result.eq(Cat(Const(out.infinity, out.width - 1), under))
    with m.Else():
        m.d.comb += result.eq(number)
    return result
