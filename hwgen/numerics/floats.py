"""Float patterns to integers and back, exactly: vectorised, int64 only."""

from dataclasses import dataclass

import numpy as np

from hwgen.errors import SpecError
from hwgen.numerics.formats import FP64, FloatFormat
from hwgen.numerics.rounding import Overflow, Rounding, bit_length, shift_right

FINITE, INFINITE, NAN = 0, 1, 2


@dataclass(frozen=True, kw_only=True)
class Decoded:
    """Values of patterns: ``(-1)**sign * significand * 2**(exponent - fraction_bits)`` where ``kind`` is `FINITE`.

    Attributes
    ----------
    sign : ndarray of int64
        0 or 1, also of zeros, infinities and NaNs.
    significand : ndarray of int64
        Hidden bit included: at least ``2**fraction_bits`` for normal values, less for subnormals, 0 for zeros and specials.
    exponent : ndarray of int64
        Exponent of the hidden bit; the format's ``min_exponent`` for subnormals, zeros and specials.
    kind : ndarray of int64
        `FINITE`, `INFINITE` or `NAN`.
    """

    sign: np.ndarray
    significand: np.ndarray
    exponent: np.ndarray
    kind: np.ndarray


def decode(patterns: np.ndarray, fmt: FloatFormat, *, subnormals: bool = True) -> Decoded:
    """Decode integer patterns, taken modulo ``2**width``; without ``subnormals`` they are read as zeros of their sign."""
    patterns = np.asarray(patterns).astype(np.int64)
    top = (1 << fmt.exponent_bits) - 1
    field = (patterns >> fmt.fraction_bits) & top
    fraction = patterns & ((1 << fmt.fraction_bits) - 1)
    kind = np.zeros_like(patterns)
    if fmt.specials == "ieee":
        kind = np.where(field == top, np.where(fraction == 0, INFINITE, NAN), FINITE)
    elif fmt.specials == "nan":
        kind = np.where((patterns & (fmt.sign_bit - 1)) == fmt.nan, NAN, FINITE)
    significand = fraction + ((field > 0).astype(np.int64) << fmt.fraction_bits)
    dead = (kind != FINITE) if subnormals else (kind != FINITE) | (field == 0)
    return Decoded(
        sign=(patterns >> (fmt.width - 1)) & 1,
        significand=np.where(dead, 0, significand),
        exponent=np.where(dead, 1, np.maximum(field, 1)) - fmt.bias,
        kind=kind.astype(np.int64),
    )


def encode(
    fmt: FloatFormat,
    sign: np.ndarray,
    significand: np.ndarray,
    exponent: np.ndarray,
    *,
    rounding: Rounding = Rounding.NEAREST_EVEN,
    overflow: Overflow = Overflow.IEEE,
    subnormals: bool = True,
    sticky: np.ndarray | bool = False,
    kind: np.ndarray | int = FINITE,
) -> np.ndarray:
    """Patterns of ``(-1)**sign * significand * 2**exponent``, rounded once: int64, shape as broadcast.

    Parameters
    ----------
    fmt : FloatFormat
    sign : ndarray
        0 or 1; kept for zeros, infinities, and results that underflow.
    significand : ndarray of int64
        0 <= significand < 2**62, not necessarily normalised.
    exponent : ndarray of int64
        Weight of the significand's lowest bit (not of its hidden bit, as in `Decoded`).
    rounding, overflow
        A format without infinities turns an infinite result into NaN, one without NaN as well into its largest finite value.
    subnormals : bool
        If false, results that are subnormal after rounding become zeros of their sign.
    sticky : ndarray of bool
        Where set, the magnitude lies strictly between ``significand`` and ``significand + 1``. There the significand must have at
        least one bit below the last one kept.
    kind : ndarray
        `FINITE`, `INFINITE` or `NAN`. An infinity stays one in every format that has it, whatever ``overflow`` says of finite values;
        NaN becomes the positive canonical pattern.

    Raises
    ------
    SpecError
        A significand out of range, too few bits under ``sticky``, or NaN for a format without it.
    """
    rounding, overflow = Rounding(rounding), Overflow(overflow)
    sign, significand, exponent, sticky, kind = np.broadcast_arrays(
        *(np.asarray(part).astype(np.int64) for part in (sign, significand, exponent, sticky, kind))
    )
    sticky = sticky != 0
    if significand.size and (significand.min() < 0 or significand.max() >= 1 << 62):
        raise SpecError("significand", f"{significand.min()}..{significand.max()}", "values from 0 to 2**62 - 1")
    top = exponent + bit_length(significand) - 1
    top = np.where(significand == 0, fmt.min_exponent, np.maximum(top, fmt.min_exponent))
    distance = np.where((significand == 0) & ~sticky, 0, top - fmt.fraction_bits - exponent)
    if np.any(sticky & (distance < 1)):
        raise SpecError("sticky", True, f"significands with a bit below the {fmt.significand_bits} of {fmt.name}")
    kept = shift_right(significand, distance, sign=sign, rounding=rounding, sticky=sticky)
    # a kept hidden bit adds one to the exponent field, and a carry out of rounding one more; beyond the range one step is enough
    binade = np.minimum(top, fmt.max_exponent + 1) - fmt.min_exponent
    magnitude = (binade << fmt.fraction_bits) + kept
    if not subnormals:
        magnitude = np.where(magnitude >> fmt.fraction_bits == 0, 0, magnitude)
    magnitude = np.where(magnitude > fmt.max_finite, _overflowed(fmt, sign, rounding, overflow), magnitude)
    if np.any(kind == INFINITE):
        beyond = fmt.infinity if fmt.has_infinity else _overflowed(fmt, sign, Rounding.NEAREST_EVEN, overflow)
        magnitude = np.where(kind == INFINITE, beyond, magnitude)
    if fmt.has_nan and not fmt.has_infinity:
        sign = np.where(magnitude == fmt.nan, 0, sign)
    patterns = magnitude | (sign << (fmt.width - 1))
    return np.where(kind == NAN, fmt.nan, patterns) if np.any(kind == NAN) else patterns


def _overflowed(fmt: FloatFormat, sign: np.ndarray, rounding: Rounding, overflow: Overflow) -> np.ndarray:
    """Magnitude patterns of results beyond the range, by sign."""
    beyond = fmt.infinity if fmt.has_infinity else fmt.nan if fmt.has_nan else fmt.max_finite
    if overflow is not Overflow.IEEE:
        return np.full(np.shape(sign), fmt.max_finite if overflow is Overflow.SATURATE else beyond, np.int64)
    negative = sign != 0
    back = {Rounding.TOWARD_ZERO: negative | True, Rounding.DOWN: ~negative, Rounding.UP: negative}.get(rounding, negative & False)
    return np.where(back, fmt.max_finite, beyond)


def convert(patterns: np.ndarray, source: FloatFormat, target: FloatFormat, **options: object) -> np.ndarray:
    """Patterns of ``source`` as patterns of ``target``; ``options`` are those of `encode`."""
    value = decode(patterns, source)
    return encode(target, value.sign, value.significand, value.exponent - source.fraction_bits, kind=value.kind, **options)


def from_float64(values: np.ndarray, fmt: FloatFormat, **options: object) -> np.ndarray:
    """Patterns of float64 ``values``, rounded once; ``options`` are those of `encode`."""
    return convert(np.asarray(values, np.float64).view(np.int64), FP64, fmt, **options)


def to_float64(patterns: np.ndarray, fmt: FloatFormat) -> np.ndarray:
    """Values of ``patterns`` as float64, exact for every format; NaNs lose their payload."""
    return convert(patterns, fmt, FP64).view(np.float64)
