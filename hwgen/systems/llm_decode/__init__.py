"""Decoding with weights in flash: an NPU and a NAND device that computes (arXiv 2409.15654)."""

from hwgen.systems.descriptions import find, names
from hwgen.systems.llm_decode.decode import PLANS, DecodeReport, Rules, decode
from hwgen.systems.llm_decode.models import PRECISIONS, Flash, Llm, Npu
from hwgen.systems.llm_decode.plan import EAGER, PUBLISHED, Schedule
from hwgen.systems.llm_decode.tiling import Tile
from hwgen.systems.llm_decode.timeline import Timeline, layer

__all__ = [
    "EAGER",
    "PLANS",
    "PRECISIONS",
    "PUBLISHED",
    "DecodeReport",
    "Flash",
    "Llm",
    "Npu",
    "Rules",
    "Schedule",
    "Tile",
    "Timeline",
    "decode",
    "find",
    "layer",
    "names",
]
