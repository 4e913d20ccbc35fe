"""Reconfigurable dataflow tiles: element-wise pipelines, trees, products, FFTs and scans on one grid of cells (SSM-RDU, arXiv 2503.22937)."""

from hwgen.engines.rdu.program import Program
from hwgen.engines.rdu.runs import Run
from hwgen.engines.rdu.spec import RduSpec

PRESETS = {
    "rdu-8x6-int16": RduSpec(),
    "rdu-32x12-bf16": RduSpec(element="bf16", lanes=32, stages=12),
}

__all__ = ["PRESETS", "Program", "Run", "RduSpec"]
