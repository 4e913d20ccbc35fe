"""``hwgen train``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen import predict
from hwgen.cli.output import Json, say, show, show_record
from hwgen.report.tables import Column, Table

COLUMNS = (
    Column("target"),
    Column("split"),
    Column("model"),
    Column("rows"),
    Column("r2_log"),
    Column("median_percent", "%", 3),
    Column("p90_percent", "%", 3),
    Column("coverage_percent", "%", 3),
)


def command(
    dataset: Annotated[Path, typer.Argument(help="CSV file that `hwgen sweep` wrote.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder to write the model and its card to.")],
    as_json: Json = False,
) -> None:
    """Fit forests, judge them on shapes, sizes and operands they have not seen, and write them with their card.

    Baselines are judged on the same folds. Nothing is written when a bound stated in the sweep is missed.
    """
    trained = predict.train(dataset, progress=say)
    folder = trained.write(output)
    if as_json:
        show_record({"folder": folder, "card": trained.card}, "", as_json)
        return
    rows = [[row.get(column.name) for column in COLUMNS] for row in trained.card["validation"]]
    show(Table(title=f"Validation of the model in {folder}", columns=COLUMNS, rows=rows), as_json)
