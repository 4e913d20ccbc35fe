"""``hwgen reliability``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.output import Json, progress, show_record
from hwgen.errors import SpecError
from hwgen.report import reliability


def command(
    subjects: Annotated[
        list[str] | None, typer.Argument(help="Whose weights: digits, minilm (an optional package); digits without.", show_default=False)
    ] = None,
    rate: Annotated[
        list[float] | None, typer.Option(help="Bit error rate, again for more; 1e-6 to 1e-2 without.", show_default=False)
    ] = None,
    seeds: Annotated[int, typer.Option(help="Readings of a large network at each rate, 1 to 100; of digits ten times as many.")] = 3,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Folder of the page; reports/reliability without.", show_default=False)
    ] = None,
    as_json: Json = False,
) -> None:
    """Flip bits of int8 weights in flash pages, with and without codes, and measure what the network still knows.

    Finished readings are kept in the folder: an interrupted run goes on where it stopped.
    """
    names, rates = subjects or ["digits"], rate or list(reliability.RATES)
    for value in rates:
        if not 0 <= value <= 0.5:
            raise SpecError("--rate", value, "a probability from 0 to 0.5")
    if not 1 <= seeds <= 100:
        raise SpecError("--seeds", seeds, "1 to 100")
    chosen = [reliability.subject(name) for name in names]
    folder = out or Path("reports/reliability")
    with progress("reliability") as step:
        studies = [reliability.study(item, folder, rates=rates, seeds=seeds, progress=step) for item in chosen]
    words = [
        "hwgen reliability",
        *(subjects or []),
        *(f"--rate {value:g}" for value in rate or []),
        *(["--seeds", str(seeds)] if seeds != 3 else []),
    ]
    page = reliability.write(studies, folder, command=" ".join([*words, *(["--out", str(out)] if out else [])]))
    found = {study.subject.name: {"clean": study.clean, "points": [vars(point) for point in study.points]} for study in studies}
    show_record({"page": page, "subjects": found}, str(page), as_json)
