"""Stimuli: operands that meet, cancel, overflow and are special; shapes that break tiling, stalls that break handshakes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Case, Stalls
from hwgen.numerics import FloatFormat

if TYPE_CHECKING:
    from hwgen.engines.fma.spec import FmaSpec


def patterns(generator: np.random.Generator, fmt: FloatFormat, shape: int | tuple[int, ...], *, specials: float = 0.02) -> np.ndarray:
    """Patterns whose exponents lie close enough to meet each other, a share ``specials`` of any kind, and as many of every odd kind."""
    near = generator.integers(1 << fmt.width, size=shape)
    field = np.clip(fmt.bias + generator.integers(-6, 7, shape), 0, (1 << fmt.exponent_bits) - 1)
    near = (near & ~(((1 << fmt.exponent_bits) - 1) << fmt.fraction_bits)) | (field << fmt.fraction_bits)
    odd = generator.choice([0, 1, fmt.sign_bit, fmt.max_finite, fmt.sign_bit - 1, (1 << fmt.fraction_bits) - 1], shape)
    any_at_all = generator.integers(1 << fmt.width, size=shape)
    kind = generator.random(shape)
    chosen = np.where(kind < specials, any_at_all, np.where(kind < 2 * specials, odd, near))
    return chosen ^ (generator.integers(0, 2, shape) << (fmt.width - 1))


def operand(kind: str, shape: tuple[int, int], fmt: FloatFormat, generator: np.random.Generator) -> np.ndarray:
    """Patterns of one kind: near (each other), finite, any, extremes, tiny (below and above the smallest normal value), specials, zeros."""
    sign = generator.integers(0, 2, shape) << (fmt.width - 1)
    one = fmt.bias << fmt.fraction_bits
    if kind == "near":
        return patterns(generator, fmt, shape)
    if kind == "finite":
        return patterns(generator, fmt, shape, specials=0.0)
    if kind == "any":
        return generator.integers(1 << fmt.width, size=shape)
    if kind == "specials":
        highest = ((1 << fmt.exponent_bits) - 1) << fmt.fraction_bits  # an infinity, where the format has one
        return generator.choice([0, one, fmt.max_finite, fmt.sign_bit - 1, highest], shape) ^ sign
    if kind == "extremes":
        return generator.choice([fmt.max_finite, fmt.max_finite - 1, 1 << fmt.fraction_bits, one, one + 1], shape) ^ sign
    if kind == "tiny":
        return generator.integers(0, 3 << fmt.fraction_bits, shape) ^ sign
    return np.zeros(shape, np.int64)


def cancelling(a: np.ndarray, b: np.ndarray, fmt: FloatFormat) -> tuple[np.ndarray, np.ndarray]:
    """The operands with every odd step of K made the negative of the step before: sums fall to zero, or to what rounding has left."""
    a, b = a.copy(), b.copy()
    pairs = a.shape[1] // 2
    a[:, 1 : 2 * pairs : 2] = a[:, : 2 * pairs : 2] ^ fmt.sign_bit
    b[1 : 2 * pairs : 2] = b[: 2 * pairs : 2]
    return a, b


def cases(spec: "FmaSpec", seed: int) -> Iterator[Case]:
    """A named stimulus for every way in which the engine can go wrong."""
    generator = np.random.default_rng(seed)
    rows, cols, steps = spec.rows, spec.cols, min(spec.k_max, 3 * spec.rows + 1)

    def case(name: str, m: int, n: int, k: int, kind: str, stalls: Stalls | None = None) -> Case:
        k = min(k, spec.k_max)
        operands = operand(kind, (m, k), spec.a, generator), operand(kind, (k, n), spec.b, generator)
        return Case(name=name, operands=operands, stalls=stalls or Stalls())

    yield case("single product", 1, 1, 1, "finite")
    yield case("one tile", rows, cols, rows + cols, "near")
    yield case("K = 1, many tiles", 2 * rows + 1, 2 * cols + 1, 1, "any")
    yield case("K one past a tile", rows, cols, rows + 1, "extremes")
    yield case("sizes that do not divide", 2 * rows - 1, cols + 1, 2 * rows + 3, "finite")
    for kind in ("any", "specials", "extremes", "tiny", "zeros"):
        yield case(f"all {kind}", rows + 1, cols, steps, kind)
    finite = case("sums that cancel", rows + 1, cols + 1, steps, "finite")
    yield Case(name=finite.name, operands=cancelling(*finite.operands, spec.a))
    yield case("long sums", 2, 2, min(spec.k_max, 600), "finite")
    yield case("more rows than the ring holds", spec.depth + rows + 3, 1, rows + 1, "near")
    for port in spec.ports:
        only = Stalls(patterns={port.name: generator.random(97) < 0.6})
        yield case(f"stalls on {port.name}", 2 * rows + 1, cols + 1, rows + 2, "finite", only)
    for density in (0.2, 0.7):
        stalls = Stalls.random(spec.ports, int(generator.integers(1 << 31)), density=density)
        yield case(f"stalls everywhere, {density:.0%}", 3 * rows, 2 * cols, rows + 1, "near", stalls)
    blocked = np.ones(6 * (rows + cols) + 64, bool)
    blocked[-3 * (rows + cols) :] = False
    yield case("sink blocked for long", 4 * rows, cols, 3, "specials", Stalls(patterns={"m_axis": blocked}))
