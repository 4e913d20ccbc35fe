"""Netlist-backed characterisation: technology, synthesis, timing, power. No default number ever stands in for a measured one."""

from hwgen.silicon.characterization import Characterization, Module, characterize
from hwgen.silicon.technologies import DEFAULT, Technology, technology

__all__ = ["DEFAULT", "Characterization", "Module", "Technology", "characterize", "technology"]
