"""Stimuli: operands that break adders, shapes that break tiling, stalls that break handshakes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Case, Stalls

if TYPE_CHECKING:
    from hwgen.engines.tpe.spec import TpeSpec


def operand(kind: str, shape: tuple[int, int], limits: tuple[int, int], generator: np.random.Generator) -> np.ndarray:
    """Operands of one kind: uniform, extremes, minimum, maximum, zeros, one-hot or alternating."""
    low, high = limits
    if kind == "uniform":
        return generator.integers(low, high, shape, endpoint=True)
    if kind == "extremes":
        return generator.choice(np.array([low, low + 1, -1 if low else 1, 0, 1, high - 1, high]), shape)
    if kind == "one-hot":
        exponents = generator.integers(0, high.bit_length(), shape)
        return np.where(generator.random(shape) < 0.5, 1 << exponents, np.maximum(low, -(1 << exponents)))
    if kind == "alternating":
        return np.where(np.indices(shape).sum(axis=0) % 2, low, high)
    return np.full(shape, {"minimum": low, "maximum": high, "zeros": 0}[kind])


def cases(spec: "TpeSpec", seed: int) -> Iterator[Case]:
    """A named stimulus for every way in which the engine can go wrong."""
    generator = np.random.default_rng(seed)
    rows, cols = spec.rows, spec.cols

    def case(name: str, m: int, n: int, k: int, kind: str, stalls: Stalls | None = None) -> Case:
        k = min(k, spec.k_max)
        a = operand(kind, (m, k), spec.a_range, generator)
        b = operand(kind, (k, n), spec.b_range, generator)
        return Case(name=name, operands=(a, b), stalls=stalls or Stalls())

    yield case("single product", 1, 1, 1, "extremes")
    yield case("one tile", rows, cols, rows + cols, "uniform")
    yield case("K = 1, many tiles", 2 * rows + 1, 2 * cols + 1, 1, "uniform")
    yield case("K one past a tile", rows, cols, rows + 1, "extremes")
    yield case("sizes that do not divide", 2 * rows - 1, cols + 1, 2 * rows + 3, "uniform")
    for kind in ("minimum", "maximum", "alternating", "one-hot", "zeros"):
        yield case(f"all {kind}", rows + 1, cols, 3 * rows, kind)
    yield case("long sums at the extremes", 2, 2, min(spec.k_max, 600), "minimum")
    yield case("more rows than the ring holds", spec.depth + rows + 3, 1, rows + 1, "uniform")
    for port in spec.ports:
        only = Stalls(patterns={port.name: generator.random(97) < 0.6})
        yield case(f"stalls on {port.name}", 2 * rows + 1, cols + 1, rows + 2, "uniform", only)
    for density in (0.2, 0.7):
        stalls = Stalls.random(spec.ports, int(generator.integers(1 << 31)), density=density)
        yield case(f"stalls everywhere, {density:.0%}", 3 * rows, 2 * cols, rows + 1, "extremes", stalls)
    blocked = np.ones(6 * (rows + cols) + 64, bool)
    blocked[-3 * (rows + cols) :] = False
    yield case("sink blocked for long", 4 * rows, cols, 3, "uniform", Stalls(patterns={"m_axis": blocked}))
