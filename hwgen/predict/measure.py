"""What a data set is made of: cycles from the schedule, cycles from simulation, area, delay and power from the netlist.

The only place of this floor that calls the engines, the simulators and the synthesis flow.
"""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from hwgen.engines.contract import Spec
from hwgen.errors import ToolFailed
from hwgen.files import canonical_json, sha256
from hwgen.predict.cost import energy_nj

if TYPE_CHECKING:
    from hwgen.silicon import Characterization


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """One netlist at one clock on one law of operands.

    Attributes
    ----------
    area_um2 : float
    delay_ns : float
        Longest path of the netlist that was chosen for the clock.
    leakage_mw : float
    idle_pj : float
        Dynamic energy in pJ of a clock cycle without operands.
    active_pj : float
        Dynamic energy in pJ of a clock cycle in which every cell works.
    cycles, utilisation : int, float
        Of the measured run.
    slack_ns : float
        Worst slack at the clock period; negative when the netlist is too slow for it.
    modules : list of dict
        Every distinct module: name, count, area, flip-flops and power of one instance.
    provenance : dict
        Netlist hash, Liberty, tools, source of the activity.
    """

    area_um2: float
    delay_ns: float
    leakage_mw: float
    idle_pj: float
    active_pj: float
    cycles: int
    utilisation: float
    slack_ns: float
    modules: list[dict]
    provenance: dict

    def energy_nj(self, *, full_cycles: float, cycles: float, period_ns: float) -> float:
        """Energy of a run; see `hwgen.predict.cost.energy_nj`."""
        return energy_nj(self.active_pj, self.idle_pj, self.leakage_mw, full_cycles=full_cycles, cycles=cycles, period_ns=period_ns)

    @classmethod
    def of(cls, found: "Characterization") -> "Measurement":
        """From a characterisation on operands."""
        names = ("name", "count", "area_um2", "flops", "power_mw")
        return cls(
            area_um2=found.area_um2,
            delay_ns=round(1000 / found.fmax_mhz, 4),
            leakage_mw=found.leakage_mw,
            idle_pj=found.energy_idle_pj,
            active_pj=found.energy_active_pj,
            cycles=found.cycles,
            utilisation=found.utilisation,
            slack_ns=found.slack_ns,
            modules=[{name: getattr(module, name) for name in names} for module in found.modules],
            provenance=found.provenance,
        )

    def to_dict(self) -> dict:
        """For the cache and the data set's JSON file."""
        return asdict(self)


class Measure(Protocol):
    """A source of measurements."""

    def identity(self, technology: str) -> str:
        """Changes whenever the same engine might be measured otherwise: part of the key under which outcomes are cached."""

    def __call__(self, spec: Spec, *, technology: str, period_ns: float, operands: tuple[np.ndarray, ...]) -> Measurement:
        """Measure; raises `HwgenError` when it cannot be done."""


class Netlist:
    """Synthesise the engine, simulate its netlist on the operands and read its power (`hwgen.silicon.characterize`)."""

    def identity(self, technology: str) -> str:
        """Library, tools and the source of the flow."""
        from hwgen.silicon import composition, tools
        from hwgen.silicon import technology as technology_of

        return sha256(technology_of(technology).digest, canonical_json(tools.versions()), composition.code_digest())

    def __call__(self, spec: Spec, *, technology: str, period_ns: float, operands: tuple[np.ndarray, ...]) -> Measurement:
        """Area, delay, dynamic energy per active and per idle cycle, and leakage, at the clock."""
        from hwgen import silicon

        return Measurement.of(silicon.characterize(spec, tech=technology, period_ns=period_ns, operands=operands))


def cycles(spec: Spec, m: int, n: int, k: int) -> int:
    """Exact cycles of an (m, k) x (k, n) product without stalls.

    Engines whose cycles depend on the shape alone offer ``cycles_of_shape``; the others are asked with operands of zeros.
    """
    if hasattr(spec, "cycles_of_shape"):
        return spec.cycles_of_shape(m, n, k)
    return spec.cycles(np.zeros((m, k), np.int64), np.zeros((k, n), np.int64))


def simulated_cycles(spec: Spec, a: np.ndarray, b: np.ndarray) -> int:
    """Cycles that the RTL takes, after checking that its result is the golden one; raises `ToolFailed` when it is not."""
    from hwgen import simulate

    run = simulate.run(spec, a, b)
    if not np.array_equal(run.result, spec.compute(a, b)):
        raise ToolFailed("simulation", f"{spec.title} differs from its golden result on {a.shape} x {b.shape}")
    return int(run.cycles)
