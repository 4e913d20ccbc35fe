"""A winner synthesised, its gates simulated on operands of the workload, and its RTL compared with the golden model."""

from collections.abc import Callable
from dataclasses import dataclass

from hwgen.errors import ToolFailed
from hwgen.explore.search import Point
from hwgen.explore.workload import Workload
from hwgen.predict import measure
from hwgen.predict.measure import Measure, Measurement
from hwgen.predict.sweep import Unit

TILES = 2  # of rows in a measured run


@dataclass(frozen=True, kw_only=True)
class Verified:
    """A point beside what its netlist gives.

    Attributes
    ----------
    point : Point
    energy_nj : float
        Of the workload, from the netlist's power on each product's law and the exact cycles.
    area_um2, fmax_mhz : float
    cycles : int
        Of one product of a tile and a bit, simulated and equal to the schedule's count; its result is the golden one.
    """

    point: Point
    energy_nj: float
    area_um2: float
    fmax_mhz: float
    cycles: int

    @property
    def inside(self) -> bool:
        """Whether the measured energy lies in the predicted interval."""
        return self.point.energy_low_nj <= self.energy_nj <= self.point.energy_high_nj


def verify(
    point: Point,
    workload: Workload,
    *,
    technology: str,
    period_ns: float,
    measured: Measure | None = None,
    simulated: Callable[..., int] = measure.simulated_cycles,
) -> Verified:
    """Measure a point; raises `HwgenError` when it cannot be done, `ToolFailed` when simulation contradicts model or schedule."""
    spec, measured = point.spec, measured or measure.Netlist()
    found: dict[str, Measurement] = {}
    energy = 0.0
    for gemm in workload.gemms:
        if gemm.data not in found:
            operands = Unit(spec, technology, period_ns, gemm.data, TILES, 1).operands()
            found[gemm.data] = measured(spec, technology=technology, period_ns=period_ns, operands=operands)
        cycles = measure.cycles(spec, gemm.m, gemm.n, gemm.k)
        full = gemm.m * gemm.n * gemm.k / spec.macs_per_cycle
        energy += gemm.count * found[gemm.data].energy_nj(full_cycles=full, cycles=cycles, period_ns=period_ns)
    one = next(iter(found.values()))
    shape = spec.rows + 1, spec.cols + 1, min(2 * spec.rows + 1, spec.k_max)
    seen = simulated(spec, *spec.draw("uniform", shape, 1))
    expected = measure.cycles(spec, *shape)
    if seen != expected:
        raise ToolFailed("simulation", f"{spec.title} takes {seen} cycles, the schedule says {expected}")
    return Verified(point=point, energy_nj=energy, area_um2=one.area_um2, fmax_mhz=1000 / one.delay_ns, cycles=seen)
