"""Stimuli for engines that skip zeros: those of every tensor engine, and values that set rows and lanes apart."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Case, Stalls
from hwgen.engines.tpe import bench
from hwgen.engines.tpe.sparse.schedule import geometry_of

if TYPE_CHECKING:
    from hwgen.engines.tpe.spec import TpeSpec


def cases(spec: "TpeSpec", seed: int) -> Iterator[Case]:
    """A named stimulus for every way in which the engine can go wrong."""
    yield from bench.cases(spec, seed)
    generator = np.random.default_rng(seed)
    rows, cols, operands = spec.rows, spec.cols, geometry_of(spec).operands
    densest = most_digits(spec)

    def case(name: str, a: np.ndarray, n: int = cols, stalls: Stalls | None = None) -> Case:
        a = a[:, : spec.k_max]
        b = bench.operand("extremes", (a.shape[1], n), spec.b_range, generator)
        return Case(name=name, operands=(a, b), stalls=stalls or Stalls())

    k = np.arange(6 * operands + 1)
    for row, name in ((0, "first"), (rows - 1, "last")):
        a = np.zeros((2 * rows, len(k)), np.int64)
        a[row::rows] = densest
        yield case(f"all digits in the {name} row", a, 2 * cols)
    yield case("all digits in one lane", np.where(k % spec.lanes == spec.lanes - 1, densest, 0)[None].repeat(rows, axis=0))
    turns = (k // operands + np.arange(rows)[:, None]) % rows == 0
    yield case("digits in one row after the other", np.where(turns, densest, 0), 2 * cols)
    sparse = np.where(generator.random((2 * rows, len(k))) < 0.9, 0, bench.operand("one-hot", (2 * rows, len(k)), spec.a_range, generator))
    stalls = Stalls.random(spec.ports, int(generator.integers(1 << 31)), density=0.5)
    yield case("few digits, stalls everywhere", sparse, 2 * cols, stalls)


def most_digits(spec: "TpeSpec") -> int:
    """A value of A with as many non-zero digits as there are."""
    values = np.arange(spec.a_range[0], spec.a_range[1] + 1)
    return int(values[np.count_nonzero(spec.recoder.digits(values), axis=-1).argmax()])
