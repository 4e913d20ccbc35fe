"""Problems larger than a tile: transforms by Bailey's factoring, scans by block sums, products by tiles.

A plan is one run of a tile: programs in a row, each with all its beats. What a pass needs of an earlier one comes from the golden model,
so the beats of the whole run are known beforehand; between passes only addresses change, no value is computed outside the tile.
"""

import inspect
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Plan
from hwgen.engines.rdu.plans.products import gemm
from hwgen.engines.rdu.plans.recurrences import pairs
from hwgen.engines.rdu.plans.sums import scan
from hwgen.engines.rdu.plans.transforms import fft, fft_passes
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec

PLANS = {"fft": fft, "scan": scan, "pairs": pairs, "gemm": gemm}


def planned(spec: "RduSpec", name: str, *arrays: np.ndarray, **parameters: object) -> Plan:
    """The plan ``name`` of `PLANS`.

    Raises
    ------
    SpecError
        For an unknown name or parameter, the wrong number of arrays, arrays that do not fit, or links that are not built.
    """
    if name not in PLANS:
        raise SpecError("program", name, f"one of {', '.join(PLANS)}")
    known = list(inspect.signature(PLANS[name]).parameters.values())[1:]
    wanted = [parameter.name for parameter in known if parameter.kind is not parameter.KEYWORD_ONLY]
    if len(arrays) != len(wanted):
        raise SpecError("arrays", len(arrays), f"{len(wanted)} for {name}: {', '.join(wanted)}")
    allowed = [parameter.name for parameter in known if parameter.kind is parameter.KEYWORD_ONLY]
    for parameter, value in parameters.items():
        if parameter not in allowed:
            raise SpecError(parameter, value, f"no such parameter; {name} has {', '.join(allowed) or 'none'}")
    return PLANS[name](spec, *arrays, **parameters)


def drawn(spec: "RduSpec", name: str, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, ...]:
    """Arrays for a plan: products (m, k) and (k, n); transforms and scans of n numbers."""
    generator = np.random.default_rng(seed)
    (m, n, k), integer = shape, spec.kind.is_integer

    def normal(*size: int) -> np.ndarray:
        values = generator.normal(0, 1, size)
        return np.round(values * 16).astype(np.int64) if integer else values

    if name == "fft":
        both = generator.normal(0, 1, n) + 1j * generator.normal(0, 1, n)
        return (np.round(both / np.abs(both).max() * 0.69 * (1 << (spec.kind.width - 1))) if integer else both,)
    if name == "pairs":
        return (generator.integers(-2, 3, n) if integer else generator.uniform(0.5, 1, n)), normal(n)
    return (normal(m, k), normal(k, n)) if name == "gemm" else (normal(n),)


__all__ = ["PLANS", "drawn", "fft_passes", "planned"]
