"""What the hardware must output, in integers: one step of the chain on arrays of any shape, and the products built of it.

Magnitudes and exponents are int32 where the window allows it and int64 elsewhere; signs are masks, 0 or -1.
"""

import functools
from dataclasses import dataclass

import numpy as np

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.errors import SpecError
from hwgen.numerics import FINITE, INFINITE, NAN, FloatFormat, bit_length, decode, encode

PLUS, MINUS = 1, 2  # flags of a sum: it holds plus or minus infinity; both together are NaN
BLOCK = 1 << 14  # sums worked on together: their arrays fit the second-level cache


@dataclass(frozen=True)
class Operand:
    """Decoded patterns: magnitude, exponent field, sign mask, and whether an infinity or NaN is among them.

    A special value has the finite parts that its bits spell; they do not matter, because its flags decide the result. A zero has the
    exponent field that makes every product's field negative.
    """

    magnitude: np.ndarray
    field: np.ndarray
    sign: np.ndarray
    infinite: np.ndarray
    nan: np.ndarray
    special: bool

    def __getitem__(self, index: object) -> "Operand":
        return Operand(*(part[index] for part in (self.magnitude, self.field, self.sign, self.infinite, self.nan)), self.special)


@dataclass(frozen=True)
class Sums:
    """Running sums: sign mask, significand below ``2**W``, exponent field, flags (None: no operand so far was special)."""

    sign: np.ndarray
    significand: np.ndarray
    exponent: np.ndarray
    flags: np.ndarray | None = None

    def __getitem__(self, index: object) -> "Sums":
        return Sums(*(None if part is None else part[index] for part in (self.sign, self.significand, self.exponent, self.flags)))


class Golden:
    """The arithmetic on arrays.

    Parameters
    ----------
    arithmetic : Arithmetic
    """

    def __init__(self, arithmetic: Arithmetic):
        self.arithmetic = arithmetic
        narrow = max(arithmetic.window + 2, arithmetic.product_width) < 32
        self.dtype = np.dtype(np.int32 if narrow else np.int64)

    def operand(self, patterns: np.ndarray, fmt: FloatFormat) -> Operand:
        """Patterns of ``fmt`` as the multiplier sees them."""
        arithmetic = self.arithmetic
        plain = decode(patterns, FloatFormat(fmt.exponent_bits, fmt.significand_bits, "none"), subnormals=arithmetic.subnormals)
        kind = decode(patterns, fmt).kind if arithmetic.specials == "ieee" else np.zeros_like(plain.kind)
        field = np.where(plain.significand == 0, -(1 << 20), plain.exponent + fmt.bias)
        return Operand(
            magnitude=plain.significand.astype(self.dtype),
            field=field.astype(self.dtype),
            sign=-plain.sign.astype(self.dtype),
            infinite=kind == INFINITE,
            nan=kind == NAN,
            special=bool(np.any(kind != FINITE)),
        )

    def zero(self, shape: tuple[int, ...]) -> Sums:
        """Sums of nothing."""
        return Sums(*(np.zeros(shape, self.dtype) for _ in range(3)))

    def load(self, patterns: np.ndarray, fmt: FloatFormat) -> Sums:
        """Sums that hold the values of ``fmt``, exactly: a chain's start. The format must fit the sum's width and exponent range."""
        arithmetic = self.arithmetic
        if arithmetic.specials == "none":
            fmt = FloatFormat(fmt.exponent_bits, fmt.significand_bits, "none")
        values = decode(patterns, fmt, subnormals=arithmetic.subnormals)
        field = values.exponent - arithmetic.lowest_exponent
        drop = fmt.significand_bits - arithmetic.sum_width
        occupied = values.significand != 0
        if drop > 0 or np.any(occupied & ((field < 1) | (field > arithmetic.highest_field))):
            raise SpecError("C", fmt.name, f"values that a sum of {arithmetic.sum_width} bits holds")
        flags = np.where(values.kind == NAN, PLUS | MINUS, np.where(values.kind == INFINITE, PLUS << values.sign, 0))
        return Sums(
            sign=np.where(occupied, -values.sign, 0).astype(self.dtype),
            significand=(values.significand << -drop).astype(self.dtype),
            exponent=np.where(occupied, field, 0).astype(self.dtype),
            flags=flags if np.any(flags) else None,
        )

    def multiply_accumulate(self, sums: Sums, a: Operand, b: Operand) -> Sums:
        """``sums + a * b``, all of one shape or broadcast to it."""
        arithmetic = self.arithmetic
        product = a.magnitude * b.magnitude
        up = arithmetic.window - arithmetic.product_width
        aligned = product << up if up >= 0 else self._right(product, -up)
        exponent = np.maximum(a.field + b.field + arithmetic.product_offset, 0)
        flags = sums.flags
        if a.special or b.special:
            flags = self._product_flags(a, b) | (0 if flags is None else flags)
        return self._added(sums, a.sign ^ b.sign, aligned, exponent, flags)

    def add(self, sums: Sums, others: Sums) -> Sums:
        """``sums + others``, by the same alignment and normalisation."""
        flags = sums.flags
        if others.flags is not None:
            flags = others.flags | (0 if flags is None else flags)
        return self._added(sums, others.sign, others.significand << self._below, others.exponent, flags)

    def finish(self, sums: Sums) -> np.ndarray:
        """Patterns of the output format, normalised and rounded once: int64."""
        arithmetic = self.arithmetic
        negative, kind = sums.sign != 0, np.int64(FINITE)
        if sums.flags is not None:
            kind = np.where(sums.flags == 0, FINITE, np.where(sums.flags == PLUS | MINUS, NAN, INFINITE))
            negative = np.where(sums.flags == 0, negative, sums.flags == MINUS)
        return encode(
            arithmetic.out,
            negative,
            sums.significand,
            sums.exponent.astype(np.int64) + arithmetic.lowest_exponent - (arithmetic.sum_width - 1),
            rounding=arithmetic.rounding,
            overflow=arithmetic.overflow_policy,
            subnormals=arithmetic.subnormals,
            kind=kind,
        )

    @property
    def _below(self) -> int:
        """Bits of the window below the sum's significand."""
        return self.arithmetic.window - self.arithmetic.sum_width

    def _right(self, magnitudes: np.ndarray, distance: np.ndarray | int) -> np.ndarray:
        """Magnitudes shifted right; what is lost is dropped, or collected in the lowest bit."""
        kept = magnitudes >> distance
        return kept | ((kept << distance) != magnitudes) if self.arithmetic.sticky else kept

    def _added(self, sums: Sums, sign: np.ndarray, magnitude: np.ndarray, exponent: np.ndarray, flags: np.ndarray | None) -> Sums:
        """Align below the larger exponent, add, normalise, cut to the sum's width."""
        arithmetic, window = self.arithmetic, self.arithmetic.window
        larger = np.maximum(exponent, sums.exponent)
        other = self._right(magnitude, np.minimum(larger - exponent, window))
        mine = self._right(sums.significand << self._below, np.minimum(larger - sums.exponent, window))
        total = ((other ^ sign) - sign) + ((mine ^ sums.sign) - sums.sign)
        sign = total >> (8 * self.dtype.itemsize - 1)
        total = (total ^ sign) - sign
        left = self._left_shift(total)
        if arithmetic.groups[0]:  # a term of zero leaves the sum as it is; elsewhere it does so by itself
            left *= exponent > 0
        # one place more than the window has, so that a carry is a left shift of -1 that needs no case of its own
        kept = self._right(total << (left + 1), self._below + 1)
        empty = kept == 0
        return Sums(np.where(empty, 0, sign), kept, np.where(empty, 0, larger - left), flags)

    def _left_shift(self, totals: np.ndarray) -> np.ndarray:
        """By how much the normaliser shifts left; -1 for a carry."""
        window = self.arithmetic.window
        if self.arithmetic.exact:
            return np.where(totals == 0, 0, window - bit_length(totals)).astype(self.dtype)
        first, second = self.arithmetic.groups
        left = -(totals >> window)
        if first:
            left += (totals < 1 << (window - first)) * self.dtype.type(first)
            left += (totals < 1 << (window - first - second)) * self.dtype.type(second)
        return left

    @staticmethod
    def _product_flags(a: Operand, b: Operand) -> np.ndarray:
        """Flags of the products: NaN from NaN and from infinity times zero, infinities with their signs."""
        infinite = a.infinite | b.infinite
        nan = a.nan | b.nan | (infinite & ((a.magnitude == 0) | (b.magnitude == 0)))
        return np.where(nan, PLUS | MINUS, np.where(infinite, np.where(a.sign != b.sign, MINUS, PLUS), 0))


def chain_of(golden: Golden, a: Operand, b: Operand) -> Sums:
    """Sums of decoded (M, K) and (K, N), a product after the other."""
    chain = golden.zero((a.magnitude.shape[0], b.magnitude.shape[1]))
    for step in range(a.magnitude.shape[1]):
        chain = golden.multiply_accumulate(chain, a[:, step, None], b[None, step])
    return chain


def tree_of(golden: Golden, a: Operand, b: Operand, fan_in: int) -> Sums:
    """The same by a tree: products each on its own, then every ``fan_in`` neighbours one after the other, level by level."""
    nothing = golden.zero((a.magnitude.shape[0], b.magnitude.shape[1]))
    sums = [golden.multiply_accumulate(nothing, a[:, step, None], b[None, step]) for step in range(a.magnitude.shape[1])]
    while len(sums) > 1:
        sums = [functools.reduce(golden.add, sums[start : start + fan_in]) for start in range(0, len(sums), fan_in)]
    return sums[0]


def sums_of(golden: Golden, a: Operand, b: Operand, tile_k: int | None, fan_in: int) -> Sums:
    """Sums of decoded (M, K) and (K, N): of all K without ``tile_k``, else of as many steps each, added one after another to zero."""
    shape, depth = (a.magnitude.shape[0], b.magnitude.shape[1]), a.magnitude.shape[1]
    total = golden.zero(shape)
    for start in range(0, depth, tile_k or depth):
        part = slice(start, start + (tile_k or depth))
        sums = tree_of(golden, a[:, part], b[part], fan_in) if fan_in else chain_of(golden, a[:, part], b[part])
        total = golden.add(total, sums) if tile_k else sums
    return total


def gemm(arithmetic: Arithmetic, a: np.ndarray, b: np.ndarray, *, tile_k: int | None = None, fan_in: int = 0) -> np.ndarray:
    """Patterns of the product of patterns (M, K) and (K, N): int64 (M, N).

    Parameters
    ----------
    tile_k : int, optional
        Steps of a chain. The chains of one result are added to zero in order, by the same arithmetic, before the rounding. Default: one
        chain of all K.
    fan_in : int
        Products are summed by trees whose nodes have so many inputs; 0: by chains.
    """
    golden = Golden(arithmetic)
    wide, tall = golden.operand(a, arithmetic.a), golden.operand(b, arithmetic.b)
    result = np.empty((a.shape[0], b.shape[1]), np.int64)
    cols = min(b.shape[1], 256)
    rows = max(1, BLOCK // cols)
    for row in range(0, a.shape[0], rows):
        for col in range(0, b.shape[1], cols):
            part = np.s_[row : row + rows, col : col + cols]
            sums = sums_of(golden, wide[part[0]], tall[:, part[1]], tile_k, fan_in)
            result[part] = golden.finish(sums)
    return result


def fused(arithmetic: Arithmetic, a: np.ndarray, b: np.ndarray, c: np.ndarray, *, c_format: FloatFormat | None = None) -> np.ndarray:
    """Patterns of ``a * b + c``, of one shape or broadcast to it: int64. ``c`` has the output format unless ``c_format`` says otherwise."""
    golden = Golden(arithmetic)
    sums = golden.load(c, c_format or arithmetic.out)
    return golden.finish(golden.multiply_accumulate(sums, golden.operand(a, arithmetic.a), golden.operand(b, arithmetic.b)))
