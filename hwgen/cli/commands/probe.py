"""``hwgen probe``."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.output import Json, show_record
from hwgen.engines import catalogue
from hwgen.engines.dot.probe import Target, probe, target
from hwgen.errors import SpecError
from hwgen.files import write_atomic
from hwgen.simulate.unit import unit


def command(
    name: Annotated[
        str,
        typer.Argument(
            metavar="TARGET",
            help="A known unit such as h100-fp16-fp32 (its model), a preset such as dot-h100-fp16-fp32 (its hardware, simulated), "
            "cupy or torch (a GPU in this machine), or MODULE:FUNCTION, called as mma(A, B, C).",
        ),
    ],
    inputs: Annotated[str | None, typer.Option(help="Format of A and B: fp16, bf16, tf32, e4m3 or e5m2.")] = None,
    output: Annotated[str | None, typer.Option(help="Format of C and D: fp32 (default) or fp16.")] = None,
    allow_unverified: Annotated[bool, typer.Option("--allow-unverified", help="Accept a profile on which the sources disagree.")] = False,
    k: Annotated[int, typer.Option(help="Products per question; blocks are found up to half of it.")] = 136,
    samples: Annotated[int, typer.Option(min=0, help="Random results compared with the model of what was found.")] = 2048,
    seed: Annotated[int, typer.Option(help="Seed of the random data.")] = 0,
    out: Annotated[Path | None, typer.Option(help="Also write the findings to this file.")] = None,
    as_json: Json = False,
) -> None:
    """Deduce the arithmetic of a matrix unit from its results: block, alignment, rounding, floor, specials; each with its evidence."""
    sys.path.insert(0, os.getcwd())  # a module beside the user, as under `python -m`
    if name.startswith("dot-"):
        box = _hardware(name, inputs, output)
    else:
        box = target(name, inputs=inputs, output=output, allow_unverified=allow_unverified)
    found = probe(box.mma, box.inputs, box.output, k=k, samples=samples, seed=seed)
    text = f"probed: {box.what}\n\n{found.text()}"
    if out is not None:
        write_atomic(out, f"{text}\n")
    show_record({"target": box.what, **found.to_dict(), "out": out}, text, as_json)


def _hardware(name: str, inputs: str | None, output: str | None) -> Target:
    """The simulated Verilog of a preset, on as few lanes as there can be."""
    spec = catalogue.engine(name).small()
    for option, said, known in (("inputs", inputs, spec.inputs), ("output", output, spec.output)):
        if said not in (None, known):
            raise SpecError(option, said, f"left out, or {known} as in {name}")
    return Target(mma=unit(spec), inputs=spec.inputs, output=spec.output, what=f"the hardware {spec.title}")
