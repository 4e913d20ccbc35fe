"""``hwgen report``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.output import Json, say, show_record
from hwgen.report import catalogue


def command(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder to write to.")] = Path("reports/catalogue"),
    as_json: Json = False,
) -> None:
    """Write a page about every preset: block diagram, throughput, latency, Verilog, utilisation over K."""
    page = catalogue.write(output, say=say)
    show_record({"page": page}, str(page), as_json)
