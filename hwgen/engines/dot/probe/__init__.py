"""Questions to a black box ``mma(A, B, C) -> D`` whose answers give its arithmetic."""

from hwgen.engines.dot.probe.findings import Evidence, Findings
from hwgen.engines.dot.probe.run import probe
from hwgen.engines.dot.probe.targets import Target, target

__all__ = ["Evidence", "Findings", "Target", "probe", "target"]
