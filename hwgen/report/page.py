"""A report as a folder: one Markdown page, its pictures and its tables as JSON, all with the command that makes them again."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from matplotlib.axes import Axes

from hwgen.files import write_atomic
from hwgen.report.plots import plot
from hwgen.report.tables import Table

ORIGIN = (
    "Every number below was computed or measured by that command; a measurement that it had made before from the same sources, library and "
    "code is used again."
)


class Page:
    """A page under construction; nothing replaces an older page before `write`.

    Parameters
    ----------
    folder : Path
        Where the page (``README.md``), pictures and tables go; made on demand.
    title : str
    command : str
        The command line that makes the page again.
    """

    def __init__(self, folder: Path, *, title: str, command: str):
        self.folder, self.command = folder, command
        self._parts = [f"# {title}\n", f"Made by `{command}`. {ORIGIN}\n"]

    def heading(self, text: str) -> None:
        """A section."""
        self._parts.append(f"## {text}\n")

    def text(self, text: str) -> None:
        """A paragraph of Markdown."""
        self._parts.append(f"{text}\n")

    def table(self, table: Table, name: str) -> None:
        """A table, and the same as ``name``.json."""
        write_atomic(self.folder / f"{name}.json", table.json() + "\n")
        self._parts.append(table.markdown())

    def picture(self, name: str, svg: str, caption: str) -> None:
        """An SVG picture in ``name``.svg."""
        write_atomic(self.folder / f"{name}.svg", svg)
        self._parts.append(f"![{caption}]({name}.svg)\n")

    @contextlib.contextmanager
    def plot(self, name: str, caption: str, *, x: str, y: str) -> Iterator[Axes]:
        """Axes of a plot in ``name``.svg."""
        with plot(self.folder / f"{name}.svg", title=caption, x=x, y=y) as axes:
            yield axes
        self._parts.append(f"![{caption}]({name}.svg)\n")

    def write(self) -> Path:
        """Write the page itself; returns its path."""
        return write_atomic(self.folder / "README.md", "\n".join(self._parts))
