"""Long-sequence layers on a chip of reconfigurable tiles, with and without links for FFT and scan (arXiv 2503.22937)."""

from hwgen.systems.descriptions import find, names
from hwgen.systems.rdu.layers import Attention, Hyena, Mamba
from hwgen.systems.rdu.machines import LINKS, Chip, Gpu
from hwgen.systems.rdu.run import MODES, Configuration, Outcome, all_on_chip, on_chip, on_gpu

__all__ = [
    "LINKS",
    "MODES",
    "Attention",
    "Chip",
    "Configuration",
    "Gpu",
    "Hyena",
    "Mamba",
    "Outcome",
    "all_on_chip",
    "find",
    "names",
    "on_chip",
    "on_gpu",
]
