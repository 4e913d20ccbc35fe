"""``hwgen sweep``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen import predict
from hwgen.cli.files import configuration
from hwgen.cli.output import Json, progress, show_record


def command(
    config: Annotated[str, typer.Argument(help="A sweep in TOML, or the name of a shipped one.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="CSV file to write; its JSON goes beside it.")],
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes.")] = 2,
    scheduler: Annotated[
        str | None, typer.Option(help="Measure on the workers of this Dask scheduler (tcp://HOST:PORT) instead.", show_default=False)
    ] = None,
    as_json: Json = False,
) -> None:
    """Measure engines on shapes and operands and write a data set. An interrupted sweep goes on where it stopped."""
    with progress("sweep") as step:
        found = predict.sweep(configuration(config, "sim", "sweeps"), output, jobs=jobs, scheduler=scheduler, progress=step)
    lines = [f"{len(found.dataset):,} rows in {found.path}", *(f"left out: {name}: {reason}" for name, reason in found.failures.items())]
    show_record({"path": found.path, "rows": len(found.dataset), "failures": found.failures}, "\n".join(lines), as_json)
