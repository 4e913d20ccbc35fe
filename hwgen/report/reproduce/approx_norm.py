"""Approximate normalisation (arXiv 2408.11997): area, power and accuracy against exact normalisation, on netlists and exact bits."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from matplotlib.axes import Axes

from hwgen.engines.fma import FmaSpec
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.report.accuracy import gemms
from hwgen.report.plots import COLOURS
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison
from hwgen.report.reproduce.approx_norm_silicon import FINISH, LAW, PIECES, Cost, Measurements, common_clock
from hwgen.report.tables import Column, Table
from hwgen.silicon import tools

REFERENCE = (
    "K. Alexandridis, C. Peltekis, D. Filippas, G. Dimitrakopoulos, Floating-Point Multiply-Add with Approximate Normalization for "
    "Low-Cost Matrix Engines, arXiv 2408.11997"
)
NAMED = ("exact", "an-1-1", "an-1-2", "an-2-2")
EVERY = [f"an-{first}-{second}" for first in range(1, 5) for second in range(1, 5)]
ALL = (*NAMED, *(name for name in EVERY if name not in NAMED), "none")
DOT = (64, 64, 768)  # random products of the accuracy column
_SPEC = (
    "Cells and arrays have the same format, width of the sum and specials policy (flags for infinities and NaN), and are asked to meet "
    "one clock: that of the exact cell's netlist with the least area times delay; whole engines, with the ring and the rounding behind it, "
    "one half longer. The exact baseline counts leading zeros by a tree of pairs and shifts from the coarse step to the fine one, as "
    "the count settles; every cell adds by one prefix tree with end-around carry. `an-K-L` is a reconstruction, the original rule is not "
    "public."
)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is measured.

    Attributes
    ----------
    formats : sequence of str
    widths : sequence of int
        Of the sum; the first is that of the tables.
    normalisations : sequence of str
        Of the cells, the first exact.
    side : int
        Rows and columns of the arrays with power; twice as many without.
    """

    formats: Sequence[str] = ("bf16", "e4m3", "fp16")
    widths: Sequence[int] = (16, 12, 24)
    normalisations: Sequence[str] = ALL
    side: int = 8

    def arithmetic(self, fmt: str, width: int, normalisation: str) -> Arithmetic:
        """A cell's arithmetic."""
        return Arithmetic(format=fmt, out_format="bf16" if fmt == "e4m3" else fmt, sum_width=width, normalisation=normalisation)

    def spec(self, fmt: str, normalisation: str, side: int) -> FmaSpec:
        """A weight-stationary engine."""
        out = "bf16" if fmt == "e4m3" else fmt
        return FmaSpec(format=fmt, out_format=out, sum_width=self.widths[0], normalisation=normalisation, array="ws", rows=side, cols=side)

    @property
    def named(self) -> list[str]:
        """Normalisations of the arrays and of every width."""
        return [name for name in self.normalisations if name in NAMED]


class Study:
    """All measurements of a plan, in the order of their worth."""

    def __init__(self, plan: Plan, measurements: Measurements, progress: Progress):
        self.plan, self.measurements, self.progress = plan, measurements, progress
        self.cells: dict[tuple[str, int, str], Cost] = {}
        self.clocks: dict[str, float] = {}
        self.pieces: dict[tuple[str, str], dict[str, tuple[float, float]]] = {}
        self.arrays: dict[tuple[str, int, str], dict[str, float]] = {}
        steps = list(self._steps())
        for done, (name, run) in enumerate(steps):
            progress(done, len(steps), name)
            run()

    def _steps(self) -> Iterator[tuple[str, Callable[[], None]]]:
        plan = self.plan
        for fmt in plan.formats:
            for normalisation in plan.normalisations:
                yield f"cell, {fmt}, {normalisation}", lambda key=(fmt, plan.widths[0], normalisation): self._cell(*key)
            for normalisation in plan.named:
                yield f"pieces, {fmt}, {normalisation}", lambda key=(fmt, normalisation): self._pieces(*key)
        for fmt, width, normalisation in itertools.product(plan.formats, plan.widths[1:], plan.named):
            yield f"cell, {fmt}, W = {width}, {normalisation}", lambda key=(fmt, width, normalisation): self._cell(*key)
        for side, powered in ((plan.side, True), (2 * plan.side, False)):
            for fmt, normalisation in itertools.product(plan.formats, plan.named):
                yield (
                    f"array, {side} x {side}, {fmt}, {normalisation}",
                    lambda key=(fmt, side, normalisation), powered=powered: self._array(*key, powered=powered),
                )

    def _cell(self, fmt: str, width: int, normalisation: str) -> None:
        self.cells[fmt, width, normalisation] = self.measurements.cell(self.plan.arithmetic(fmt, width, normalisation))
        if (width, normalisation) == (self.plan.widths[0], "exact"):
            self.clocks[fmt] = common_clock([self.cells[fmt, width, normalisation]])

    def _pieces(self, fmt: str, normalisation: str) -> None:
        arithmetic = self.plan.arithmetic(fmt, self.plan.widths[0], normalisation)
        self.pieces[fmt, normalisation] = {name: self.measurements.piece(arithmetic, name) for name in (*PIECES, FINISH)}

    def _array(self, fmt: str, side: int, normalisation: str, *, powered: bool) -> None:
        # the ring and the rounding behind it need more time than the cell: the array's clock is looser
        spec, period = self.plan.spec(fmt, normalisation, side), 1.5 * self.clocks[fmt]
        self.arrays[fmt, side, normalisation] = self.measurements.array(spec, round(period, 3), powered=powered)

    def saved(self, fmt: str, normalisation: str) -> float:
        """Area of the cell against the exact one at the common clock, in per cent; negative when it is smaller."""
        base, other = (self.area(fmt, self.plan.widths[0], name) for name in ("exact", normalisation))
        return 100 * (other / base - 1)

    def area(self, fmt: str, width: int, normalisation: str) -> float:
        """At the common clock; the fastest netlist's where none meets it."""
        cost = self.cells[fmt, width, normalisation]
        return cost.area_at(self.clocks[fmt]) or cost.front[-1][0]


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """The comparison on this machine's library; hours when nothing is kept in ``folder``."""
    plan = Plan()
    return page(Study(plan, Measurements(folder, lambda text: progress(0, 1, text)), progress))


def page(study: Study) -> Reproduction:
    """Tables and plots of a finished study."""
    technology = study.measurements.kept.technology
    sections = [
        Section(heading="Published beside ours", parts=[_SPEC, comparison("Published and measured", figures(study)), why(study)]),
        Section(heading="Cells", parts=[cells(study), *(front(study, fmt) for fmt in study.plan.formats)]),
        Section(heading="Where the area is", parts=[breakdown(study)]),
        Section(heading="Arrays", parts=[arrays(study)]),
    ]
    provenance = {
        "library": technology.library,
        "operands of power": LAW,
        "tools": ", ".join(f"{k} {v}" for k, v in tools.versions().items()),
    }
    return Reproduction(title="Approximate normalisation", reference=REFERENCE, sections=sections, provenance=provenance)


def figures(study: Study) -> list[Figure]:
    """The published averages; ours as the span over the named configurations."""
    found = []
    for fmt in study.plan.formats:
        approximate = [name for name in study.plan.named if name != "exact"]
        area = [study.saved(fmt, name) for name in approximate]
        exact, *others = (study.arrays[fmt, study.plan.side, name] for name in ("exact", *approximate))
        whole, power = ([100 * (one[key] / exact[key] - 1) for one in others] for key in ("area_um2", "power_mw"))
        label = {"e4m3": "fp8 e4m3"}.get(fmt, fmt)
        side = f"{study.plan.side} x {study.plan.side}"
        known = fmt == "bf16"
        found += [
            Figure(quantity=f"{label}: area of the cell", unit="%", published=-16.0 if known else None, ours=(min(area), max(area))),
            Figure(quantity=f"{label}: area, {side}", unit="%", published=-16.0 if known else None, ours=(min(whole), max(whole))),
            Figure(quantity=f"{label}: power, {side}", unit="%", published=-13.0 if known else None, ours=(min(power), max(power))),
            Figure(
                quantity=f"{label}: normaliser's share of the exact cell's logic",
                unit="%",
                published=21.0 if known else None,
                ours=normaliser_share(study, fmt, "exact"),
                remark="ours: sum of the pieces, each synthesised alone",
            ),
        ]
    remark = "task not public; `hwgen accuracy` has ours by task and width"
    return [*found, Figure(quantity="bf16: accuracy lost, most efficient configuration", unit="%", published=1.0, remark=remark)]


def normaliser_share(study: Study, fmt: str, normalisation: str) -> float:
    """Of the area of all pieces of a cell."""
    pieces = study.pieces[fmt, normalisation]
    return 100 * pieces[PIECES[-1]][0] / sum(pieces[name][0] for name in PIECES)


def why(study: Study) -> str:
    """What approximate normalisation can save at most, by the breakdown."""
    lines = []
    for fmt in study.plan.formats:
        exact, other = (study.pieces[fmt, name][PIECES[-1]][0] for name in ("exact", "an-1-1"))
        cell = study.area(fmt, study.plan.widths[0], "exact")
        share = 100 * (exact - other) / cell
        lines.append(
            f"{fmt}: the exact normaliser has {exact:,.0f} um2 alone and that of an-1-1 {other:,.0f}; the difference is {share:.1f} % of "
            f"the exact cell of {cell:,.0f} um2 at {study.clocks[fmt]:.2f} ns."
        )
    return "What can be saved is the difference of the normalisers. " + " ".join(lines)


def cells(study: Study) -> Table:
    """Every cell at its format's common clock."""
    columns = [Column("format"), Column("W"), Column("normalisation"), Column("area", "um2"), Column("against exact", "%", 3)]
    columns += [Column("meets clock"), Column("fmax", "MHz"), Column("registers", "um2")]
    rows = []
    for (fmt, width, normalisation), cost in study.cells.items():
        area = study.area(fmt, width, normalisation)
        change = 100 * (area / study.area(fmt, width, "exact") - 1)
        meets = cost.area_at(study.clocks[fmt]) is not None
        rows.append([fmt, width, normalisation, area, change, meets, cost.fmax_mhz, cost.sequential_um2])
    clocks = ", ".join(f"{fmt} {period:.2f} ns" for fmt, period in study.clocks.items())
    return Table(title=f"Cells at a common clock ({clocks})", columns=columns, rows=rows)


def breakdown(study: Study) -> Table:
    """Area of each piece alone, and the share of the normaliser."""
    columns = [Column("format"), Column("normalisation"), *(Column(name, "um2") for name in (*PIECES, FINISH)), Column("normaliser", "%")]
    rows = [
        [fmt, name, *(pieces[part][0] for part in (*PIECES, FINISH)), normaliser_share(study, fmt, name)]
        for (fmt, name), pieces in study.pieces.items()
    ]
    return Table(title="Pieces of a cell, each alone", columns=columns, rows=rows)


def arrays(study: Study) -> Table:
    """Engines with their edges and stream ports."""
    columns = [Column("format"), Column("array"), Column("normalisation"), Column("area", "um2"), Column("against exact", "%", 3)]
    columns += [Column("cells", "um2"), Column("power", "mW"), Column("power against exact", "%", 3), Column("energy", "pJ/MAC")]
    rows = []
    for (fmt, side, normalisation), found in study.arrays.items():
        exact = study.arrays[fmt, side, "exact"]
        row = [
            fmt,
            f"{side} x {side}",
            normalisation,
            found["area_um2"],
            100 * (found["area_um2"] / exact["area_um2"] - 1),
            found["cells_um2"],
        ]
        power = found.get("power_mw")
        rows.append([*row, power, power and 100 * (power / exact["power_mw"] - 1), found.get("energy_pj")])
    return Table(title="Weight-stationary engines", columns=columns, rows=rows)


def front(study: Study, fmt: str) -> Plot:
    """Area of a cell against the error of its sums, for every normalisation and width."""
    points = []
    for (name, width, normalisation), _ in study.cells.items():
        if name == fmt:
            arithmetic = replace(study.plan.arithmetic(fmt, width, normalisation), subnormals=fmt == "e4m3")
            error = gemms.errors(arithmetic, DOT, seed=1).sum_rms
            points.append((study.area(fmt, width, normalisation), error, width, normalisation))

    def draw(axes: Axes) -> None:
        for index, width in enumerate(study.plan.widths):
            chosen = [point for point in points if point[2] == width]
            axes.scatter([point[0] for point in chosen], [point[1] for point in chosen], label=f"W = {width}", color=COLOURS[index], s=18)
            for area, error, _, normalisation in chosen:
                if normalisation in (*NAMED, "none"):
                    axes.annotate(normalisation, (area, error), xytext=(3, 3), textcoords="offset points", fontsize=7)
        axes.set_yscale("log")
        axes.legend()

    caption = f"{fmt}: cell area against error of sums, K = {DOT[2]}"
    return Plot(name=f"front-{fmt}", caption=caption, x="area of the cell at the common clock (um2)", y="RMS error / RMS result", draw=draw)
