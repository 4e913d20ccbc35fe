"""Matrix products of any size, by tiles."""

from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Plan
from hwgen.engines.rdu.runs import Run
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


def gemm(spec: "RduSpec", a: np.ndarray, b: np.ndarray, *, scaled: bool = False) -> Plan:
    """``a @ b`` by tiles of lanes x stages, for arrays (M, K) and (K, N); integers wrap, floats are rounded after every step of K."""
    a, b = np.asarray(a), np.asarray(b)
    for name, array in (("a", a), ("b", b)):
        if array.ndim != 2 or 0 in array.shape:
            raise SpecError(f"{name}.shape", array.shape, "two dimensions, none of them 0")
    if a.shape[1] != b.shape[0]:
        raise SpecError("b.shape", b.shape, f"({a.shape[1]}, N): K must equal the columns of a")
    (m, k), n = a.shape, b.shape[1]
    lanes, stages = spec.lanes, spec.stages
    left = np.pad(spec.kind.patterns("a", a), [(0, -m % lanes), (0, 0)]).reshape(-1, lanes, k).swapaxes(1, 2)
    top = np.pad(spec.kind.patterns("b", b), [(0, 0), (0, -n % stages)]).reshape(k, -1, stages).swapaxes(0, 1)
    rows, columns = len(left), len(top)
    run = Run(spec).tiles(spec.program("gemm", scaled=scaled), np.repeat(left, columns, axis=0), np.tile(top, (rows, 1, 1)))

    def finish(patterns: np.ndarray) -> np.ndarray:
        tiles = run.parts(patterns)[-1].reshape(rows, columns, lanes, stages)
        return spec.kind.values(tiles.swapaxes(1, 2).reshape(rows * lanes, columns * stages)[:m, :n])

    operands = run.operands
    exact = spec.kind.is_integer and not scaled
    given = [spec.kind.values(spec.kind.patterns(name, array)) for name, array in (("a", a), ("b", b))]
    reference = spec.kind.wrapped(given[0] @ given[1]) if exact else given[0] @ given[1] / (1 << spec.kind.fraction * scaled)
    return Plan(name="gemm", operands=operands, passes=[("gemm", len(operands[2]))], result=finish, reference=reference)
