"""``hwgen report``."""

import enum
from pathlib import Path
from typing import Annotated

import typer

from hwgen import silicon
from hwgen.cli.output import Json, say, show_record
from hwgen.errors import SpecError
from hwgen.report import catalogue, flash_cells, predictor, recoders, transformer_layer
from hwgen.systems import minilm


class What(enum.StrEnum):
    """What can be reported on."""

    CATALOGUE = "catalogue"
    RECODERS = "recoders"
    FLASH_CELLS = "flash-cells"
    PREDICTOR = "predictor"
    TRANSFORMER_LAYER = "transformer-layer"


def command(
    what: Annotated[
        What,
        typer.Argument(
            help="catalogue: every preset. recoders: against modified Booth. flash-cells: inside flash. predictor: its errors. "
            "transformer-layer: through engines that skip zeros."
        ),
    ] = What.CATALOGUE,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Folder to write to; reports/ and the name without.", show_default=False)
    ] = None,
    tech: Annotated[
        str | None, typer.Option(help="For recoders and flash-cells: nangate45 (default), osu035 or osu018.", show_default=False)
    ] = None,
    model: Annotated[str | None, typer.Option(help="For predictor: a shipped model (tpe) or a folder.", show_default=False)] = None,
    as_json: Json = False,
) -> None:
    """Write a page of tables and plots: presets, encoders against Booth, cells inside flash, the predictor, or a transformer's layer."""
    folder = output or Path("reports") / what
    if tech is not None and what not in (What.RECODERS, What.FLASH_CELLS):
        raise SpecError("--tech", tech, f"left out: the page of the {what} measures no silicon")
    if model is not None and what is not What.PREDICTOR:
        raise SpecError("--model", model, "left out: it is for the page of the predictor")
    if what is What.CATALOGUE:
        page = catalogue.write(folder, say=say)
    elif what is What.PREDICTOR:
        words = ["hwgen report predictor", *(["--output", str(output)] if output else []), *(["--model", model] if model else [])]
        page = predictor.write(folder, model or "tpe", command=" ".join(words), say=say)
    elif what is What.TRANSFORMER_LAYER:
        page = transformer_layer.write(folder, minilm.load(), command=f"hwgen report {what}", say=say)
    else:
        words = [f"hwgen report {what}", *(["--output", str(output)] if output else []), *(["--tech", tech] if tech else [])]
        measured = recoders if what is What.RECODERS else flash_cells
        page = measured.write(folder, silicon.technology(tech or silicon.DEFAULT), command=" ".join(words), say=say)
    show_record({"page": page}, str(page), as_json)
