"""One table, three forms: Markdown for a page, text for a terminal, JSON for a program."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import rich.table

Cell = str | int | float | bool | tuple[float, float] | None


@dataclass(frozen=True)
class Column:
    """A column.

    Attributes
    ----------
    name : str
        Key in the JSON form; its underscores are blanks in the others.
    unit : str
        Unit of the values, shown in the heading.
    digits : int
        Significant digits of a float in Markdown and text. JSON keeps all.
    """

    name: str
    unit: str = ""
    digits: int = 4

    @property
    def heading(self) -> str:
        """Name and unit, as a reader wants them."""
        name = self.name.replace("_", " ")
        return f"{name} ({self.unit})" if self.unit else name


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows under columns, with the command that makes them again.

    Attributes
    ----------
    title : str
    columns : sequence of Column
    rows : sequence of sequences
        One cell per column: str, int, float, bool, a pair for a range, or None for a value that does not exist.
    command : str
        The command line that makes the table again; empty when the reader has just typed it.
    """

    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]] = field(default_factory=list)
    command: str = ""

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"{self.title}: a row of {len(row)} cells under {len(self.columns)} columns: {row!r}")

    def markdown(self) -> str:
        """A pipe table under its title, and the command beneath."""
        lines = [
            "| " + " | ".join(column.heading for column in self.columns) + " |",
            "|" + "|".join("---:" if self._numeric(index) else "---" for index in range(len(self.columns))) + "|",
            *("| " + " | ".join(text.replace("|", "\\|") for text in self._texts(row)) + " |" for row in self.rows),
        ]
        if self.title:
            lines[:0] = [f"**{self.title}**", ""]
        if self.command:
            lines += ["", f"Made by `{self.command}`."]
        return "\n".join(lines) + "\n"

    def rich(self) -> "rich.table.Table":
        """For `rich.console.Console.print`."""
        from rich import box
        from rich.markup import escape
        from rich.table import Table as RichTable

        table = RichTable(title=escape(self.title) or None, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
        for index, column in enumerate(self.columns):
            table.add_column(escape(column.heading), justify="right" if self._numeric(index) else "left", overflow="fold")
        for row in self.rows:
            table.add_row(*(escape(text) for text in self._texts(row)))
        return table

    def records(self) -> list[dict[str, object]]:
        """One dict per row; JSON has no NaN or infinity, so those become None."""
        return [{column.name: _plain(cell) for column, cell in zip(self.columns, row, strict=True)} for row in self.rows]

    def json(self) -> str:
        """Title, units and records."""
        units = {column.name: column.unit for column in self.columns if column.unit}
        return json.dumps({"title": self.title, "command": self.command, "units": units, "rows": self.records()}, indent=2)

    def _texts(self, row: Sequence[Cell]) -> list[str]:
        return [_text(cell, column.digits) for cell, column in zip(row, self.columns, strict=True)]

    def _numeric(self, index: int) -> bool:
        cells = [row[index] for row in self.rows if row[index] is not None]
        return bool(cells) and all(isinstance(cell, int | float | tuple | np.number) and not isinstance(cell, bool) for cell in cells)


def _text(cell: Cell, digits: int) -> str:
    """A cell as a reader wants it: thousands separated, floats with significant digits, never in e-notation below a billion."""
    if cell is None:
        return "-"
    if isinstance(cell, bool | np.bool_):
        return "yes" if cell else "no"
    if isinstance(cell, tuple):
        low, high = (_text(end, digits) for end in cell)
        return low if low == high else f"{low} to {high}"
    if isinstance(cell, int | np.integer):
        return f"{cell:,}"
    if isinstance(cell, float | np.floating):
        if not math.isfinite(cell) or cell == 0 or not 1e-4 <= abs(cell) < 1e9:
            return f"{cell:.{digits}g}"
        return f"{cell:,.{max(0, digits - 1 - math.floor(math.log10(abs(cell))))}f}"
    return str(cell)


def _plain(cell: Cell) -> object:
    if isinstance(cell, tuple):
        return [_plain(end) for end in cell]
    cell = cell.item() if isinstance(cell, np.generic) else cell
    return None if isinstance(cell, float) and not math.isfinite(cell) else cell
