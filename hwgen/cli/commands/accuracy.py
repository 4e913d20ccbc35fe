"""``hwgen accuracy``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.output import Json, progress, show_record
from hwgen.errors import SpecError
from hwgen.report import accuracy
from hwgen.report.accuracy.study import NORMALISATIONS, WIDTHS


def command(
    subjects: Annotated[
        list[str] | None, typer.Argument(help="gemm, digits, minilm (an optional package); gemm and digits without.", show_default=False)
    ] = None,
    fmt: Annotated[str, typer.Option("--format", help="Format of the operands.")] = "bf16",
    width: Annotated[list[int] | None, typer.Option(help="Bits of the sum, again for more; 8 to 24 without.", show_default=False)] = None,
    normalisation: Annotated[
        list[str] | None,
        typer.Option(help="exact, none or an-K-L, again for more; exact, an-1-1, an-1-2, an-2-2, none without.", show_default=False),
    ] = None,
    sentences: Annotated[int | None, typer.Option(help="How many sentences; all without.", show_default=False)] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Folder of the page; reports/accuracy without.", show_default=False)
    ] = None,
    as_json: Json = False,
) -> None:
    """Run matrix products with an engine's exact bits, and measure what its in-array arithmetic costs.

    Finished points are kept in the folder: an interrupted run goes on where it stopped.
    """
    if sentences is not None and sentences < 6:
        raise SpecError("--sentences", sentences, "at least 6")
    folder = out or Path("reports/accuracy")
    options = {"fmt": fmt, "widths": width or WIDTHS, "normalisations": normalisation or NORMALISATIONS, "sentences": sentences}
    with progress("accuracy") as step:
        studies = [accuracy.study(name, folder, progress=step, **options) for name in subjects or ["gemm", "digits"]]
    words = ["hwgen accuracy", *(subjects or []), *(["--format", fmt] if fmt != "bf16" else [])]
    words += [f"--width {value}" for value in width or []] + [f"--normalisation {value}" for value in normalisation or []]
    words += [f"--sentences {sentences}"] if sentences else []
    words += [f"--out {out}"] if out else []
    page = accuracy.write(studies, folder, command=" ".join(words), fmt=fmt)
    show_record({"page": page, "subjects": {study.subject: vars(study) for study in studies}}, str(page), as_json)
