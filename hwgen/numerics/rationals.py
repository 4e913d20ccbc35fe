"""The scalar reference: patterns as `fractions.Fraction`, rounding by comparing with the two neighbours. Slow, plain, independent."""

from bisect import bisect_right
from fractions import Fraction
from functools import cache

from hwgen.numerics.formats import FloatFormat
from hwgen.numerics.rounding import Overflow, Rounding


def value(pattern: int, fmt: FloatFormat) -> Fraction | None:
    """Exact value of a pattern, or None for infinities and NaN; both zeros give 0."""
    magnitude = pattern & (fmt.sign_bit - 1)
    if magnitude > fmt.max_finite:
        return None
    field, fraction = divmod(magnitude, 1 << fmt.fraction_bits)
    hidden = Fraction(fraction, 1 << fmt.fraction_bits) + (field > 0)
    size = hidden * Fraction(2) ** (max(field, 1) - fmt.bias)
    return -size if pattern & fmt.sign_bit else size


def exact(pattern: int, fmt: FloatFormat) -> Fraction:
    """`value` of a pattern that is known to be finite; others raise `ValueError`."""
    number = value(pattern, fmt)
    if number is None:
        raise ValueError(f"pattern {pattern:#x} of {fmt.name} is no number")
    return number


def encode_fraction(
    number: Fraction,
    fmt: FloatFormat,
    *,
    rounding: Rounding = Rounding.NEAREST_EVEN,
    overflow: Overflow = Overflow.IEEE,
    subnormals: bool = True,
    zero_sign: int = 0,
) -> int:
    """Pattern of a rational, rounded once; ``zero_sign`` is the sign of an exact zero. The other options are those of `floats.encode`."""
    rounding, overflow = Rounding(rounding), Overflow(overflow)
    sign = zero_sign if number == 0 else int(number < 0)
    size = abs(number)
    below = _largest_not_above(size, fmt)
    up = _away(size, below, sign, fmt, rounding)
    magnitude = below + up
    if not subnormals and magnitude >> fmt.fraction_bits == 0:
        magnitude = 0
    if magnitude > fmt.max_finite:
        saturates = overflow is Overflow.SATURATE or (overflow is Overflow.IEEE and not up)
        beyond = fmt.infinity if fmt.has_infinity else fmt.nan if fmt.has_nan else fmt.max_finite
        magnitude = fmt.max_finite if saturates else beyond
        sign = 0 if fmt.has_nan and magnitude == fmt.nan else sign
    return magnitude | (fmt.sign_bit if sign else 0)


@cache
def _grid(fmt: FloatFormat) -> list[Fraction]:
    """All finite magnitudes of a narrow format, in the order of their patterns."""
    return [exact(pattern, fmt) for pattern in range(fmt.max_finite + 1)]


def _at(magnitude: int, fmt: FloatFormat) -> Fraction:
    """Value of a magnitude pattern, continued beyond the largest finite one as if exponents went on."""
    field, fraction = divmod(magnitude, 1 << fmt.fraction_bits)
    return (Fraction(fraction, 1 << fmt.fraction_bits) + (field > 0)) * Fraction(2) ** (max(field, 1) - fmt.bias)


def _largest_not_above(size: Fraction, fmt: FloatFormat) -> int:
    """Magnitude pattern of the largest value <= size; one more than the largest finite for everything from its successor on."""
    if fmt.width <= 8:
        below = bisect_right(_grid(fmt), size) - 1
        return below + (below == fmt.max_finite and size >= _at(below + 1, fmt))
    low, high = 0, fmt.max_finite + 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _at(middle, fmt) <= size else (low, middle)
    return low


def _away(size: Fraction, below: int, sign: int, fmt: FloatFormat, rounding: Rounding) -> bool:
    """Whether rounding takes the neighbour above ``below``."""
    floor, ceiling = _at(below, fmt), _at(below + 1, fmt)
    if below > fmt.max_finite:  # beyond the range: only the direction counts
        return {Rounding.TOWARD_ZERO: False, Rounding.DOWN: bool(sign), Rounding.UP: not sign}.get(rounding, True)
    if size == floor or rounding is Rounding.TOWARD_ZERO:
        return False
    if rounding in (Rounding.DOWN, Rounding.UP):
        return bool(sign) == (rounding is Rounding.DOWN)
    middle = (floor + ceiling) / 2
    if size == middle:
        return rounding is Rounding.NEAREST_AWAY or below % 2 == 1
    return size > middle
