"""What a data set is made of: cycles from the schedule, cycles from simulation, energy from the netlist.

The only place of this floor that calls the engines, the simulators and the synthesis flow.
"""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from hwgen.engines.contract import Spec
from hwgen.errors import ToolFailed
from hwgen.files import canonical_json, sha256

if TYPE_CHECKING:
    from hwgen.silicon import Characterization


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """Power of one netlist at one clock on one law of operands.

    Attributes
    ----------
    active_pj : float
        Dynamic energy in pJ of a clock cycle in which every cell works.
    idle_pj : float
        Dynamic energy in pJ of a clock cycle without operands.
    leakage_mw : float
    slack_ns : float
        Worst slack at the clock period; negative when the netlist is too slow for it.
    provenance : dict
        Netlist hash, Liberty, tools, source of the activity.
    """

    active_pj: float
    idle_pj: float
    leakage_mw: float
    slack_ns: float
    provenance: dict

    def energy_nj(self, *, full_cycles: float, cycles: float, latency_us: float) -> float:
        """Energy of a run that takes ``cycles``, of which the work would fill ``full_cycles`` if every cell were used.

        Cells that hold padding switch like idle ones: dynamic energy is shared between active and idle by use, and leakage lasts.
        """
        return (self.active_pj * full_cycles + self.idle_pj * (cycles - full_cycles)) / 1000 + self.leakage_mw * latency_us

    @classmethod
    def of(cls, found: "Characterization") -> "Measurement":
        """From a characterisation on operands."""
        return cls(
            active_pj=found.energy_active_pj,
            idle_pj=found.energy_idle_pj,
            leakage_mw=found.leakage_mw,
            slack_ns=found.slack_ns,
            provenance={"area_um2": found.area_um2, "fmax_mhz": found.fmax_mhz, **found.provenance},
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
        """Dynamic energy per active and per idle cycle, and leakage, at the clock."""
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
