"""Reconfigurable dataflow tiles: pipelines, trees, products, FFTs and scans on one grid of cells (SSM-RDU, arXiv 2503.22937)."""

import dataclasses

from hwgen.engines.rdu.links import OPTIONS, stages_needed
from hwgen.engines.rdu.program import Program
from hwgen.engines.rdu.runs import Run
from hwgen.engines.rdu.spec import RduSpec

PRESETS = {
    "rdu-8x6-int16": RduSpec(),
    "rdu-8x6-bf16": RduSpec(element="bf16"),
}


def program(name: str, **parameters: object) -> Program:
    """A program on the smallest tile with all links: ``program("fft", n=16)``, ``program("scan", algorithm="blelloch", lanes=32)``.

    Fields of `RduSpec` choose another tile; the rest are parameters of the program, as for `RduSpec.program`.
    """
    fields = {field.name: parameters.pop(field.name) for field in dataclasses.fields(RduSpec) if field.name in parameters}
    if name == "fft" and isinstance(parameters.get("n"), int):
        fields.setdefault("lanes", 2 * parameters["n"])
    lanes = fields.get("lanes", RduSpec.lanes)
    if isinstance(lanes, int):
        fields.setdefault("stages", max(RduSpec.stages, *(stages_needed(option, lanes) for option in OPTIONS)))
    return RduSpec(**fields).program(name, **parameters)


__all__ = ["PRESETS", "Program", "RduSpec", "Run", "program"]
