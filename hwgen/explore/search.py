"""Every engine that the predictor knows, asked what the workload costs on it, and those that no other beats.

The space is what the predictor was trained on: kinds of engine times sizes, a few thousand points at most. It is enumerated, so the front
is exact under the predictor's answers and needs no seed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.errors import SpecError
from hwgen.explore.workload import Workload
from hwgen.predict import Predictor

FIXED = ("a_width", "b_width", "k_max")  # where the predictor knows one value only, engines have that one
OBJECTIVES = {"energy": "energy_nj", "latency": "latency_us", "area": "area_um2", "power": "power_mw"}


@dataclass(frozen=True, kw_only=True)
class Point:
    """An engine and what the whole workload costs on it.

    Attributes
    ----------
    preset : str
        The preset of the catalogue that it is a size of.
    spec : Spec
    latency_us : float
        Exact.
    energy_nj, energy_low_nj, energy_high_nj : float
        Predicted; the ends are sums of the products' ends, for a model that errs on an engine errs on all of its products.
    power_mw : float
    area_um2, fmax_mhz, utilisation : float
    """

    preset: str
    spec: Spec
    latency_us: float
    energy_nj: float
    energy_low_nj: float
    energy_high_nj: float
    power_mw: float
    area_um2: float
    fmax_mhz: float
    utilisation: float

    @property
    def command(self) -> str:
        """What generates it."""
        base, own = catalogue.presets()[self.preset].to_dict(), self.spec.to_dict()
        options = [f"--{name.replace('_', '-')} {own[name]}" for name in ("rows", "cols", *FIXED) if own[name] != base[name]]
        return " ".join(["hwgen generate", self.preset, *options, f"-o rtl/{self.spec.title}"])


def search(
    predictor: Predictor,
    workload: Workload,
    *,
    presets: Iterable[str] | None = None,
    period_ns: float | None = None,
    max_area_um2: float | None = None,
    max_latency_us: float | None = None,
    step: int = 1,
) -> list[Point]:
    """All engines within the predictor's range and the limits.

    Parameters
    ----------
    presets : iterable of str, optional
        All that the predictor knows unless given.
    step : int
        Of the sides of the array: 1 tries every size.

    Raises
    ------
    OutOfRange
        When a product is outside the predictor's range.
    SpecError
        When no engine is left.
    """
    period = predictor.only("period_ns", period_ns)
    space = list(_space(predictor, presets, step))
    totals: dict[str, np.ndarray] = {name: np.zeros(len(space)) for name in ("latency_us", "energy_nj", "energy_low_nj", "energy_high_nj")}
    answer: dict[str, np.ndarray] = {}
    for gemm in workload.gemms:
        queries = {"m": gemm.m, "n": gemm.n, "k": gemm.k, "data": gemm.data, "period_ns": period}
        queries |= {"engine": [name for name, _ in space]}
        queries |= {name: [getattr(spec, name) for _, spec in space] for name in ("rows", "cols", *FIXED)}
        answer = predictor.predict_batch(queries)
        for name, total in totals.items():
            total += gemm.count * answer[name]
    found = []
    for number, (preset, spec) in enumerate(space):
        values = {name: float(total[number]) for name, total in totals.items()}
        cycles = values["latency_us"] * 1000 / period
        point = Point(
            preset=preset,
            spec=spec,
            **values,
            power_mw=values["energy_nj"] / values["latency_us"],
            area_um2=float(answer["area_um2"][number]),
            fmax_mhz=float(answer["fmax_mhz"][number]),
            utilisation=workload.macs / (cycles * spec.macs_per_cycle),
        )
        fits = (max_area_um2 is None or point.area_um2 <= max_area_um2) and (max_latency_us is None or point.latency_us <= max_latency_us)
        found += [point] if fits else []
    if not found:
        raise SpecError("limits", {"area_um2": max_area_um2, "latency_us": max_latency_us}, f"ones that some of {len(space)} engines keep")
    return found


def front(points: Sequence[Point], objectives: Sequence[str]) -> list[Point]:
    """Points that no other is at least as good as in every objective and better in one, the best in the first objective first.

    Parameters
    ----------
    objectives : sequence of str
        Keys of `OBJECTIVES`; all are minimised.
    """
    for name in objectives:
        if name not in OBJECTIVES:
            raise SpecError("objective", name, f"one or more of {', '.join(OBJECTIVES)}")
    values = np.array([[getattr(point, OBJECTIVES[name]) for name in objectives] for point in points])
    worse = (values[:, None] >= values[None]).all(axis=2) & (values[:, None] > values[None]).any(axis=2)
    kept = [point for point, beaten in zip(points, worse.any(axis=1), strict=True) if not beaten]
    return sorted(kept, key=lambda point: tuple(getattr(point, OBJECTIVES[name]) for name in objectives))


def _space(predictor: Predictor, presets: Iterable[str] | None, step: int) -> Iterable[tuple[str, Spec]]:
    """Presets at all sizes that lie in the range of their kind."""
    known, ranges = catalogue.presets(), predictor.card["ranges"]
    fixed = {name: ranges[name]["low"] for name in FIXED if ranges[name]["low"] == ranges[name]["high"]}
    for name in presets or known:
        preset = known.get(name) or catalogue.engine(name)
        for kind, own in predictor.card["kinds"].items():
            family, array, cell, _ = kind.split("/")
            if (preset.family, getattr(preset, "array", ""), getattr(preset, "cell", "")) != (family, array, cell):
                continue
            sides = [range(own[side]["low"], own[side]["high"] + 1, step) for side in ("rows", "cols")]
            found = (preset.changed(rows=rows, cols=cols, **fixed) for rows in sides[0] for cols in sides[1])
            yield from ((name, spec) for spec in found if own["depth"]["low"] <= spec.depth <= own["depth"]["high"])
