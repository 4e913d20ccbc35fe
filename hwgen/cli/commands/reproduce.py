"""``hwgen reproduce``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.output import Json, progress, show, show_record
from hwgen.errors import SpecError
from hwgen.report.reproduce import PAPERS, reproduce, write


def command(
    name: Annotated[str, typer.Argument(help=f"The paper: {', '.join(PAPERS)}.", show_default=False)] = "",
    out: Annotated[Path | None, typer.Option("--out", "-o", help="Folder of the page; reports/NAME without.", show_default=False)] = None,
    as_json: Json = False,
) -> None:
    """Compute a paper's published figures anew, print both side by side, and write a page with tables and plots."""
    if not name:
        raise SpecError("name", None, f"one of {', '.join(PAPERS)}")
    folder = out or Path("reports") / name
    with progress(f"reproduce {name}") as step:
        found = reproduce(name, folder, step)
    words = ["hwgen reproduce", name, *(["--out", str(out)] if out else [])]
    page = write(found, folder, command=" ".join(words))
    if as_json:
        show_record(found.to_dict() | {"page": page}, "", True)
    else:
        for table in found.tables:
            show(table, False)
        print(page)
