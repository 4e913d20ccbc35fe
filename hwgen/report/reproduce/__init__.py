"""Published tables beside ours: one module per paper, one frame that prints them and writes their page.

A module offers ``reproduce(folder, progress) -> Reproduction``. It may keep what is costly to measure in ``folder``, so that a second run
resumes there; it writes neither the page nor its pictures, and no published number is an input of anything that it computes.
"""

import importlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from matplotlib.axes import Axes

from hwgen.errors import SpecError
from hwgen.report.page import Page
from hwgen.report.tables import Column, Table

PAPERS = {
    "bit-weight": "hwgen.report.reproduce.bit_weight",
    "bit-weight-sparse": "hwgen.report.reproduce.bit_weight_sparse",
    "en-t": "hwgen.report.reproduce.en_t",
    "approx-norm": "hwgen.report.reproduce.approx_norm",
    "cambricon-llm": "hwgen.report.reproduce.cambricon_llm",
    "ssm-rdu": "hwgen.report.reproduce.ssm_rdu",
    "ssm-rdu-silicon": "hwgen.report.reproduce.ssm_rdu_silicon",
    "tensor-core": "hwgen.report.reproduce.tensor_core",
}

Progress = Callable[[int, int, str], None]  # (done, total, what): moves a progress bar


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One published figure beside ours.

    Attributes
    ----------
    quantity, unit : str
    published, ours : float, pair of floats, or None
        A pair is a range: what the printed digits allow, or the span over several cases. None: there is no such figure.
    remark : str
        What was compared, or why the two differ.
    """

    quantity: str
    unit: str = ""
    published: float | tuple[float, float] | None = None
    ours: float | tuple[float, float] | None = None
    remark: str = ""

    @property
    def deviation(self) -> float | None:
        """Distance of our range from the published one relative to it; 0 when they overlap, negative when ours is lower."""
        if self.published is None or self.ours is None:
            return None
        (low, high), (least, most) = (given if isinstance(given, tuple) else (given, given) for given in (self.published, self.ours))
        near, far = (low, most) if most < low else (high, least) if least > high else (1.0, 1.0)
        return far / near - 1 if near else None


def comparison(title: str, figures: Sequence[Figure]) -> Table:
    """The figures as a table: quantity, unit, published, ours, deviation in per cent, remark."""
    columns = [Column("quantity"), Column("unit"), Column("published"), Column("ours"), Column("deviation", "%", 3), Column("remark")]
    rows = []
    for figure in figures:
        deviation = None if figure.deviation is None else 100 * figure.deviation
        rows.append([figure.quantity, figure.unit, figure.published, figure.ours, deviation, figure.remark])
    return Table(title=title, columns=columns, rows=rows)


@dataclass(frozen=True, kw_only=True)
class Plot:
    """A plot: ``draw`` gets the axes. It is written to ``name``.svg."""

    name: str
    caption: str
    x: str
    y: str
    draw: Callable[[Axes], None]


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading and what follows it in order: paragraphs of Markdown, tables, plots."""

    heading: str
    parts: Sequence[str | Table | Plot]


@dataclass(frozen=True, kw_only=True)
class Reproduction:
    """What became of one paper's figures.

    Attributes
    ----------
    title : str
    reference : str
        The paper, with its identifier.
    sections : sequence of Section
    provenance : mapping of str to str
        What the numbers depend on besides this code: tools and versions, data, seeds, netlist hashes.
    """

    title: str
    reference: str
    sections: Sequence[Section]
    provenance: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = [_file_name(table) for table in self.tables]
        if not all(names) or len(set(names)) < len(names):
            raise ValueError(f"{self.title}: tables need titles of their own, their files are named so: {names}")

    @property
    def tables(self) -> list[Table]:
        """All tables in order."""
        return [part for section in self.sections for part in section.parts if isinstance(part, Table)]

    def to_dict(self) -> dict[str, object]:
        """Plain values, for JSON: texts and plots are left out."""
        tables = [json.loads(table.json()) for table in self.tables]
        return {"title": self.title, "reference": self.reference, "tables": tables, "provenance": dict(self.provenance)}


def reproduce(name: str, folder: Path, progress: Progress) -> Reproduction:
    """Compute the figures of the paper ``name``; costly results may be kept in ``folder``.

    Raises
    ------
    SpecError
        For a paper that is not in `PAPERS`.
    """
    if name not in PAPERS:
        raise SpecError("name", name, f"one of {', '.join(PAPERS)}")
    return importlib.import_module(PAPERS[name]).reproduce(folder, progress)


def write(reproduction: Reproduction, folder: Path, *, command: str) -> Path:
    """Write page, tables and plots to ``folder``; returns the path of the page."""
    page = Page(folder, title=reproduction.title, command=command)
    page.text(f"Reference: {reproduction.reference}.")
    for section in reproduction.sections:
        page.heading(section.heading)
        for part in section.parts:
            if isinstance(part, Table):
                page.table(part, _file_name(part))
            elif isinstance(part, Plot):
                with page.plot(part.name, part.caption, x=part.x, y=part.y) as axes:
                    part.draw(axes)
            else:
                page.text(part)
    if reproduction.provenance:
        page.heading("Provenance")
        page.text("\n".join(f"- {what}: {value}" for what, value in reproduction.provenance.items()))
    return page.write()


def _file_name(table: Table) -> str:
    return re.sub(r"[^a-z0-9]+", "-", table.title.lower()).strip("-")
