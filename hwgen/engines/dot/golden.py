"""D = A @ B + C as a chain of fused blocks, bit for bit, in integers.

Arrays of patterns in, patterns out. The work is cut into tiles of the result that fit the cache; within one, every operand of a block
is an integer of 32 or 64 bits, whichever its widest term needs.
"""

from collections.abc import Callable

import numpy as np

from hwgen.engines.dot.profiles import OVERFLOWS, Profile
from hwgen.errors import SpecError
from hwgen.numerics import (
    FINITE,
    FP32,
    INFINITE,
    NAN,
    TF32,
    Overflow,
    Rounding,
    convert,
    decode,
    encode,
    from_float64,
)

TILE_ROWS, TILE_COLS = 32, 256
ABSENT = -20_000  # exponent of a zero operand: two of them stay below every real exponent, and fit 16 bits


def matmul_patterns(profile: Profile, a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """Patterns of ``A @ B + C``.

    Parameters
    ----------
    profile : Profile
    a, b : ndarray of int, shapes (M, K) and (K, N)
        Patterns of ``profile.inputs``; TF32 patterns have 19 bits.
    c : ndarray of int, shape (M, N)
        Patterns of ``profile.output``.

    Returns
    -------
    ndarray of int64, shape (M, N)

    Raises
    ------
    SpecError
        Shapes that do not fit, or a result that overflows where the profile does not know what follows.
    """
    a, b, c = np.asarray(a), np.asarray(b), np.asarray(c)
    if a.ndim != 2 or b.ndim != 2 or 0 in (*a.shape, *b.shape):
        raise SpecError("shapes", (a.shape, b.shape), "A (M, K) and B (K, N), none of them 0")
    if a.shape[1] != b.shape[0]:
        raise SpecError("B.shape", b.shape, f"({a.shape[1]}, N): K must equal the columns of A")
    if c.shape != (a.shape[0], b.shape[1]):
        raise SpecError("C.shape", c.shape, f"({a.shape[0]}, {b.shape[1]})")
    for name, array in (("A", a), ("B", b), ("C", c)):
        if array.dtype.kind not in "iu":
            raise SpecError(f"{name}.dtype", str(array.dtype), "an integer type that holds patterns")
    wide, tall = _Operand(profile, a), _Operand(profile, b.T)
    result = np.empty(c.shape, np.int64)
    for row in range(0, a.shape[0], TILE_ROWS):
        for col in range(0, b.shape[1], TILE_COLS):
            tile = np.s_[row : row + TILE_ROWS, col : col + TILE_COLS]
            result[tile] = _tile(profile, wide.rows(tile[0]), tall.rows(tile[1]), c[tile])
    return result


def operand_patterns(profile: Profile, values: np.ndarray) -> np.ndarray:
    """Patterns of A or B from real values: rounded to nearest even, except that TF32 drops the low bits of the FP32 value."""
    if profile.inputs != "tf32":
        return from_float64(values, profile.input_format)
    return convert(from_float64(values, FP32), FP32, TF32, rounding=Rounding.TOWARD_ZERO)


def matmul(profile: Profile, a: np.ndarray, b: np.ndarray, c: np.ndarray | None = None) -> np.ndarray:
    """``A @ B + C`` of real values, converted by `operand_patterns` (C to nearest even): float32 or float16, as the output is."""
    if c is None:
        c = np.zeros((np.shape(a)[0], np.shape(b)[1]))
    patterns = matmul_patterns(profile, operand_patterns(profile, a), operand_patterns(profile, b), from_float64(c, profile.output_format))
    raw, real = {"fp32": (np.uint32, np.float32), "fp16": (np.uint16, np.float16)}[profile.output]
    return patterns.astype(raw).view(real)


def unit(profile: Profile) -> Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]:
    """The profile as a callable ``mma(A, B, C)``, for the probe."""
    return lambda a, b, c: matmul(profile, a, b, c)


class _Operand:
    """A decoded operand, one row per row or column of the result: magnitudes, sign masks, exponents, and the specials if there are any."""

    def __init__(self, profile: Profile, patterns: np.ndarray):
        value = decode(patterns, profile.input_format, subnormals=profile.subnormals)
        dtype = np.int32 if profile.fraction_bits <= 28 else np.int64
        exponent = np.where(value.significand == 0, ABSENT, value.exponent)
        self.parts: dict[str, np.ndarray] = {
            "significand": value.significand.astype(dtype),
            "sign": -value.sign.astype(dtype),
            "exponent": exponent.astype(np.int32),
        }
        if np.any(value.kind != FINITE):
            self.parts |= {"kind": value.kind, "negative": value.sign != 0, "zero": (value.kind == FINITE) & (value.significand == 0)}

    def rows(self, where: slice) -> "_Operand":
        """Some rows."""
        return self._each(lambda part: part[where])

    def block(self, where: slice) -> "_Operand":
        """Some columns of K."""
        return self._each(lambda part: part[:, where])

    def _each(self, take: Callable[[np.ndarray], np.ndarray]) -> "_Operand":
        other = _Operand.__new__(_Operand)
        other.parts = {name: take(part) for name, part in self.parts.items()}
        return other


def _tile(profile: Profile, a: _Operand, b: _Operand, c: np.ndarray) -> np.ndarray:
    """Result patterns of one tile, ``b`` transposed."""
    out, narrow = profile.output_format, profile.sum_format
    state = decode(c, out, subnormals=profile.subnormals)
    sign, significand, exponent = state.sign, state.significand, state.exponent
    infinite = [(state.kind == INFINITE) & (state.sign == side) for side in (0, 1)]
    nan = state.kind == NAN
    special = bool(np.any(state.kind != FINITE)) or "kind" in a.parts or "kind" in b.parts
    scale = out.fraction_bits
    for start in range(0, a.parts["exponent"].shape[1], profile.block):
        block = np.s_[start : start + profile.block]
        top, total = _sum(profile, a.block(block), b.block(block), sign, significand, exponent, scale)
        if special:
            infinite, nan = _specials(a.block(block), b.block(block), infinite, nan)
            total = np.where(nan | infinite[0] | infinite[1], 0, total)
        patterns = encode(
            narrow,
            total < 0,
            np.abs(total),
            top - profile.fraction_bits,
            rounding=profile.rounding,
            overflow=profile.overflow or Overflow.INFINITY,
            subnormals=profile.subnormals,
        )
        patterns = np.where(patterns == narrow.sign_bit, 0, patterns)  # a zero result is +0
        state, scale = decode(patterns, narrow), narrow.fraction_bits
        sign, significand, exponent = state.sign, state.significand, state.exponent
        over = state.kind == INFINITE
        if np.any(over):
            if profile.overflow is None:
                raise SpecError(
                    "overflow", None, f"{' or '.join(OVERFLOWS)}: a result of {profile.name} overflows, and no source says to what"
                )
            infinite = [side | (over & (sign == index)) for index, side in enumerate(infinite)]
            special = True
    patterns = patterns << (out.fraction_bits - narrow.fraction_bits)
    if special:
        patterns = np.where(infinite[0], out.infinity, np.where(infinite[1], out.infinity | out.sign_bit, patterns))
        patterns = np.where(nan | (infinite[0] & infinite[1]), profile.nan, patterns)
    return patterns


def _sum(
    profile: Profile, a: _Operand, b: _Operand, sign: np.ndarray, significand: np.ndarray, exponent: np.ndarray, scale: int
) -> tuple[np.ndarray, np.ndarray]:
    """Common exponent and exact sum of the truncated terms, in units of ``2**(exponent - fraction_bits)``."""
    # products first along axis 0: each is one contiguous outer product
    wide = {name: part.T[:, :, None] for name, part in a.parts.items()}
    tall = {name: part.T[:, None, :] for name, part in b.parts.items()}
    exponents = wide["exponent"] + tall["exponent"]
    magnitude = wide["significand"] * tall["significand"]
    fraction = 2 * profile.input_format.fraction_bits
    compared = exponents + (magnitude >> (fraction + 1)) if profile.normalised else exponents
    top = np.maximum(np.where(significand == 0, 2 * ABSENT, exponent), compared.max(axis=0))
    if profile.floor is not None:
        np.maximum(top, profile.floor, out=top)
    top[top < ABSENT // 2] = 0  # no term at all: the sum is 0 whatever the exponent
    left = max(profile.fraction_bits - fraction, 0)
    if left:
        magnitude <<= left
    np.subtract(top.astype(np.int32) + (fraction + left - profile.fraction_bits), exponents, out=exponents)
    np.minimum(exponents, magnitude.dtype.itemsize * 8 - 1, out=exponents)
    magnitude >>= exponents
    negative = wide["sign"] ^ tall["sign"]
    magnitude ^= negative
    magnitude -= negative
    total = magnitude.sum(axis=0, dtype=np.int64)
    up = max(profile.fraction_bits - scale, 0)
    term = (significand << up) >> np.minimum(top - exponent + (scale + up - profile.fraction_bits), 63)
    return top, total + np.where(sign != 0, -term, term)


def _specials(a: _Operand, b: _Operand, infinite: list[np.ndarray], nan: np.ndarray) -> tuple[list[np.ndarray], np.ndarray]:
    """Outcome so far: plus and minus infinity among the terms, and NaN. Infinities of both signs make NaN at the end."""
    (a_nan, a_infinite, a_zero, a_negative), (b_nan, b_infinite, b_zero, b_negative) = _classes(a), _classes(b)

    def meet(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        return left.astype(np.float32) @ right.T.astype(np.float32) > 0

    anything = np.ones_like(a_nan), np.ones_like(b_nan)
    nan = nan | meet(a_nan, anything[1]) | meet(anything[0], b_nan) | meet(a_infinite, b_zero) | meet(a_zero, b_infinite)
    a_real, b_real = ~a_nan & ~a_zero, ~b_nan & ~b_zero
    found = []
    for side, before in enumerate(infinite):
        for sign in (False, True):
            other = sign ^ bool(side)
            before = before | meet(a_infinite & (a_negative == sign), b_real & (b_negative == other))
            before = before | meet(a_real & (a_negative == sign), b_infinite & (b_negative == other))
        found.append(before)
    return found, nan


def _classes(x: _Operand) -> tuple[np.ndarray, ...]:
    """NaN, infinite, zero, negative: bool arrays (rows, K of the block)."""
    if "kind" in x.parts:
        return x.parts["kind"] == NAN, x.parts["kind"] == INFINITE, x.parts["zero"], x.parts["negative"]
    zero = x.parts["significand"] == 0
    return np.zeros_like(zero), np.zeros_like(zero), zero, x.parts["sign"] != 0
