"""``hwgen report``."""

import enum
from pathlib import Path
from typing import Annotated

import typer

from hwgen import silicon
from hwgen.cli.output import Json, say, show_record
from hwgen.errors import SpecError
from hwgen.report import catalogue, flash_cells, recoders


class What(enum.StrEnum):
    """What can be reported on."""

    CATALOGUE = "catalogue"
    RECODERS = "recoders"
    FLASH_CELLS = "flash-cells"


def command(
    what: Annotated[
        What, typer.Argument(help="catalogue: every preset. recoders: encoders against modified Booth. flash-cells: cells inside flash.")
    ] = What.CATALOGUE,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Folder to write to; reports/ and the name without.", show_default=False)
    ] = None,
    tech: Annotated[
        str | None, typer.Option(help="For recoders and flash-cells: nangate45 (default), osu035 or osu018.", show_default=False)
    ] = None,
    as_json: Json = False,
) -> None:
    """Write a page of tables and plots: about every preset, encoders against modified Booth, or the cells inside flash."""
    folder = output or Path("reports") / what
    if what is What.CATALOGUE:
        if tech is not None:
            raise SpecError("--tech", tech, "left out: the catalogue's page measures no silicon")
        page = catalogue.write(folder, say=say)
    else:
        words = [f"hwgen report {what}", *(["--output", str(output)] if output else []), *(["--tech", tech] if tech else [])]
        measured = recoders if what is What.RECODERS else flash_cells
        page = measured.write(folder, silicon.technology(tech or silicon.DEFAULT), command=" ".join(words), say=say)
    show_record({"page": page}, str(page), as_json)
