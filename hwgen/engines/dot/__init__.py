"""Dot products with the bits of a GPU's tensor core: profiles, an exact model, and probes that recover a profile from a black box."""

from hwgen.engines.dot.golden import matmul, matmul_patterns, operand_patterns, unit
from hwgen.engines.dot.probe import Findings, probe
from hwgen.engines.dot.profiles import Profile, available, profile

__all__ = ["Findings", "Profile", "available", "matmul", "matmul_patterns", "operand_patterns", "probe", "profile", "unit"]
