"""Dot products with the bits of a GPU's tensor core: profiles, model, hardware, and probes that recover a profile from a black box."""

from hwgen.engines.dot.golden import matmul, matmul_patterns, operand_patterns, unit
from hwgen.engines.dot.presets import ALIASES, PRESETS
from hwgen.engines.dot.probe import Findings, probe
from hwgen.engines.dot.profiles import Profile, available, profile
from hwgen.engines.dot.spec import DotSpec

__all__ = [
    "ALIASES",
    "PRESETS",
    "DotSpec",
    "Findings",
    "Profile",
    "available",
    "matmul",
    "matmul_patterns",
    "operand_patterns",
    "probe",
    "profile",
    "unit",
]
