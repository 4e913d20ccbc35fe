"""The multiply-add in rationals, one value at a time: written from the definition, with nothing in common with the golden model."""

from dataclasses import dataclass
from fractions import Fraction

from hwgen.numerics import FloatFormat, Overflow
from hwgen.numerics.rationals import encode_fraction, value


@dataclass(frozen=True)
class Sum:
    """A running sum: its value, the exponent it is kept at (None: zero), and the specials that entered."""

    number: Fraction = Fraction(0)
    exponent: int | None = None
    specials: frozenset = frozenset()


def floor_log2(size: Fraction) -> int:
    guess = size.numerator.bit_length() - size.denominator.bit_length()
    return guess if Fraction(2) ** guess <= size else guess - 1


class Reference:
    def __init__(self, arithmetic):
        self.arithmetic = arithmetic

    def operand(self, pattern: int, fmt: FloatFormat) -> tuple[Fraction, int, str]:
        """Value, exponent of the hidden bit, and a word for specials."""
        arithmetic = self.arithmetic
        field = pattern >> fmt.fraction_bits & (1 << fmt.exponent_bits) - 1
        number = value(pattern, fmt)
        negative = bool(pattern & fmt.sign_bit)
        if number is None:
            is_infinite = fmt.has_infinity and pattern & (fmt.sign_bit - 1) == fmt.infinity
            if arithmetic.specials == "ieee":
                return Fraction(-1 if negative else 1), 0, "inf" if is_infinite else "nan"
            fraction = Fraction(pattern & (1 << fmt.fraction_bits) - 1, 1 << fmt.fraction_bits)
            number = (1 + fraction) * Fraction(2) ** (field - fmt.bias) * (-1 if negative else 1)
        if field == 0 and not arithmetic.subnormals:
            number = Fraction(0)
        return number, max(field, 1) - fmt.bias, ""

    def cut(self, number: Fraction, unit: Fraction) -> tuple[Fraction, bool]:
        """Towards zero to a multiple of ``unit``, and whether that lost something."""
        units = abs(number) / unit
        whole = units.numerator // units.denominator
        return (-whole if number < 0 else whole) * unit, whole != units

    def sum(self, one: Sum, other: Sum) -> Sum:
        arithmetic = self.arithmetic
        specials = one.specials | other.specials
        exponents = [term.exponent for term in (one, other) if term.exponent is not None]
        if other.exponent is None:  # a term of zero leaves the sum as it is
            return Sum(one.number, one.exponent, specials)
        top = max(exponents)
        unit = Fraction(2) ** (top - (arithmetic.sum_width + arithmetic.guard - 1))
        total = Fraction(0)
        for term in (one, other):
            kept, lost = self.cut(term.number, unit)
            total += kept
            if lost and arithmetic.sticky:
                total += unit / 2 if term.number > 0 else -unit / 2
        if total == 0:
            return Sum(specials=specials)
        exponent = top - self.left_shift(top - floor_log2(abs(total)))
        unit = Fraction(2) ** (exponent - (arithmetic.sum_width - 1))
        kept, lost = self.cut(total, unit)
        if lost and arithmetic.sticky and (kept / unit) % 2 == 0:
            kept += unit if total > 0 else -unit
        return Sum(kept, exponent, specials) if kept else Sum(specials=specials)

    def left_shift(self, zeros: int) -> int:
        if zeros < 0:
            return -1
        if self.arithmetic.normalisation == "exact":
            return zeros
        first, second = self.arithmetic.groups
        return 0 if zeros < first else first if zeros < first + second else first + second

    def product(self, a: int, b: int) -> Sum:
        arithmetic = self.arithmetic
        x, ex, x_special = self.operand(a, arithmetic.a)
        y, ey, y_special = self.operand(b, arithmetic.b)
        if x_special or y_special:
            nan = "nan" in (x_special, y_special) or x == 0 or y == 0
            # the finite part of a special sum is anything; here nothing
            return Sum(specials=frozenset(["nan" if nan else "-inf" if x * y < 0 else "+inf"]))
        return Sum(x * y, ex + ey + 1) if x * y else Sum()

    def chain(self, pairs, start: Sum | None = None) -> Sum:
        total = start or Sum()
        for a, b in pairs:
            total = self.sum(total, self.product(a, b))
        return total

    def finish(self, total: Sum) -> int:
        arithmetic = self.arithmetic
        out, overflow = arithmetic.out, Overflow(arithmetic.overflow)
        if "nan" in total.specials or len(total.specials) > 1:
            return out.nan
        if total.specials:
            negative = out.sign_bit if "-inf" in total.specials else 0
            if out.has_infinity:
                return out.infinity | negative
            return out.nan if overflow is Overflow.IEEE else out.max_finite | negative
        return encode_fraction(total.number, out, rounding=arithmetic.rounding, overflow=overflow, subnormals=arithmetic.subnormals)
