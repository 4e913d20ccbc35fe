"""The page of approximate normalisation (arXiv 2408.11997): published savings beside ours, tables and plots of a finished study."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.golden import gemm
from hwgen.numerics import to_float64
from hwgen.report.accuracy import gemms
from hwgen.report.plots import COLOURS
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison
from hwgen.report.reproduce.approx_norm_silicon import FINISH, LAW, PIECES, ROWS, K, Measurements
from hwgen.report.reproduce.approx_norm_study import APPROXIMATE, DIGITS, EXACT, NAMED, Plan, Study
from hwgen.report.tables import Column, Table
from hwgen.silicon import tools

REFERENCE = (
    "K. Alexandridis, C. Peltekis, D. Filippas, G. Dimitrakopoulos, Floating-Point Multiply-Add with Approximate Normalization for "
    "Low-Cost Matrix Engines, arXiv 2408.11997"
)
DOT = (64, 64, 768)  # random products of the plot's errors
LABEL_GAP = 0.02  # between names of points, as a part of the axis
_SPEC = (
    "Cells and arrays have the same format, width of the sum and specials policy (flags for infinities and NaN). The baseline is the "
    "better of two exact cells: `exact` counts leading zeros by a tree of pairs behind the adder, `exact-lza` anticipates them from the "
    "terms beside it and mends the count behind the shifter. The common clock of a format and width is that of the exact netlist with the "
    "least area times delay; every cell is mapped by the same recipes, and the smallest netlist that keeps the clock counts. Every cell "
    "adds by one prefix tree with end-around carry. `an-K-L` is a reconstruction, the original rule is not public."
)
_ARRAYS = (
    "Weight-stationary arrays with their skew registers and without stream ports, result ring and rounding (a column's rounding is in "
    "the table of pieces). Cells are mapped once and multiplied, what stands between them is mapped around them. Power is at the common "
    f"clock, from gates with delays and glitches on {ROWS} rows of activations and sums of {K} products ({LAW}), the mean of four cells. "
    "The larger array is composed: area of its own frame, and cells of the smaller one; power of the frame grows with its registers."
)


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """The comparison on this machine's library; about twenty minutes when nothing is kept in ``folder``."""
    done = [0, 1]

    def say(text: str) -> None:
        progress(*done, text)

    def step(at: int, total: int, text: str) -> None:
        done[:] = at, total
        progress(at, total, text)

    return page(Study(Plan(), Measurements(folder, say), step, folder=folder))


def page(study: Study) -> Reproduction:
    """Tables and plots of a finished study."""
    technology, first = study.measurements.kept.technology, study.plan.formats[0]
    fronts = [clock_front(study, fmt) for fmt in study.plan.formats]
    sections = [
        Section(heading="Published beside ours", parts=[_SPEC, comparison("Published and measured", figures(study)), why(study)]),
        Section(heading="Cells", parts=[cells(study), *fronts]),
        Section(heading="Error against area", parts=[error_table(study, points := errors(study)), pareto(points, first)]),
        Section(heading="Where the area is", parts=[breakdown(study)]),
        Section(heading="Arrays", parts=[_ARRAYS, arrays(study)]),
    ]
    provenance = {
        "library": technology.library,
        "recipes": ", ".join(recipe.name for recipe in study.measurements.recipes),
        "operands of power": f"{LAW}, {ROWS} x {study.plan.side} x {K}",
        "tools": ", ".join(f"{k} {v}" for k, v in tools.versions().items()),
    }
    return Reproduction(title="Approximate normalisation", reference=REFERENCE, sections=sections, provenance=provenance)


def label_of(fmt: str) -> str:
    """As readers know it."""
    return {"e4m3": "fp8 e4m3"}.get(fmt, fmt)


def figures(study: Study) -> list[Figure]:
    """The published averages; ours as the span over the approximate configurations that were measured."""
    found = []
    for fmt in study.plan.formats:
        label, published = label_of(fmt), {"area": -16.0, "power": -13.0, "share": 21.0} if fmt == "bf16" else {}
        named = [name for name in study.plan.normalisations if name in APPROXIMATE]
        at_clock, smallest = zip(*(study.saved(fmt, name) for name in named), strict=True)
        shares = {name: normaliser_share(study, fmt, name) for name in EXACT if (fmt, name) in study.pieces}

        def figure(quantity: str, kind: str, ours: Sequence[float], remark: str = "", label=label, published=published) -> Figure:
            return Figure(
                quantity=f"{label}: {quantity}", unit="%", published=published.get(kind), ours=(min(ours), max(ours)), remark=remark
            )

        clock = study.clocks[fmt, study.plan.widths[0]]
        kept = [saved for saved in at_clock if np.isfinite(saved)]
        remark = f"{clock:.2f} ns, against {study.best(fmt)}; {len(kept)} of {len(named)} keep it"
        found += [figure("area of the cell at the common clock", "area", kept, remark)] if kept else []
        found.append(figure("area of the smallest cell", "area", smallest, "at any clock"))
        hurried = [saved for name in named if (saved := study.saved_at_most(fmt, name)) is not None]
        if hurried:
            remark = f"{len(hurried)} of {len(named)} keep it"
            found.append(figure("area of the cell at the fastest clock of an exact one", "area", hurried, remark))
        timely = [name for name in study.plan.approximate if np.isfinite(study.area(fmt, study.plan.widths[0], name))]
        late = [name for name in study.plan.approximate if name not in timely]
        for side in (study.plan.side, 2 * study.plan.side):
            exact, *others = (study.array(fmt, name, side) for name in (study.best(fmt), *(timely or late)))
            remark = "measured" if side == study.plan.side else "composed"
            remark += f"; {', '.join(late)} {'misses' if len(late) == 1 else 'miss'} the clock" if late else ""
            remark += "" if timely else ": no saving"
            for kind in ("area", "power"):
                key = {"area": "area_um2", "power": "power_mw"}[kind]
                found.append(figure(f"{kind}, {side} x {side}", kind, [100 * (one[key] / exact[key] - 1) for one in others], remark))
        remark = "; ".join(f"{name} {share:.1f}" for name, share in shares.items())
        found.append(figure("normaliser's share of the exact cell", "share", list(shares.values()), f"{remark}; pieces synthesised alone"))
    for width in DIGITS:
        exact = study.digits[width, "exact"]
        lost = [exact - value for (at, name), value in study.digits.items() if at == width and name != "exact"]
        remark = f"unseen digits, sums of {width} bits; the published task is not public; `hwgen accuracy` has more"
        found.append(Figure(quantity="bf16: accuracy lost", unit="%", published=1.0, ours=(min(lost), max(lost)), remark=remark))
    return found


def logic(pieces: Mapping[str, tuple[float, float]]) -> float:
    """Area of a cell's logic as the sum of its pieces."""
    return sum(pieces[name][0] for name in PIECES)


def normaliser(study: Study, fmt: str, normalisation: str) -> float:
    """Area of what normalises: the last piece, and what anticipation adds beside the adder."""
    pieces = study.pieces[fmt, normalisation]
    return pieces[PIECES[-1]][0] + pieces[PIECES[-2]][0] - study.pieces[fmt, "exact"][PIECES[-2]][0]


def normaliser_share(study: Study, fmt: str, normalisation: str) -> float:
    """Of the area of all pieces of a cell and its registers, in per cent."""
    registers = study.cells[fmt, study.plan.widths[0], normalisation].sequential_um2
    return 100 * normaliser(study, fmt, normalisation) / (logic(study.pieces[fmt, normalisation]) + registers)


def why(study: Study) -> str:
    """What approximate normalisation can save at most, by the breakdown."""
    lines = []
    for fmt in study.plan.formats:
        best, width = study.best(fmt), study.plan.widths[0]
        exact, other = (normaliser(study, fmt, name) for name in (best, "an-1-1"))
        cell = study.area(fmt, width, best)
        registers = study.cells[fmt, width, best].sequential_um2
        lines.append(
            f"{label_of(fmt)}: the normaliser of {best} has {exact:,.0f} um2 alone and that of an-1-1 {other:,.0f}; the difference is "
            f"{100 * (exact - other) / cell:.1f} % of the exact cell of {cell:,.0f} um2, {registers:,.0f} of them registers."
        )
    return "What can be saved is the difference of the normalisers. " + " ".join(lines)


def cells(study: Study) -> Table:
    """Every cell at the common clock of its format and width, and at none."""
    columns = [Column("format"), Column("W"), Column("clock", "ns", 3), Column("normalisation"), Column("area", "um2")]
    columns += [Column("against exact", "%", 3), Column("smallest", "um2"), Column("against smallest exact", "%", 3)]
    columns += [Column("fmax", "MHz"), Column("registers", "um2")]
    rows = []
    for (fmt, width, normalisation), cost in study.cells.items():
        area, exact = (study.area(fmt, width, name) for name in (normalisation, study.best(fmt, width)))
        least = min(study.smallest(fmt, width, name) for name in EXACT if (fmt, width, name) in study.cells)
        smallest = cost.front[0][0]
        there = bool(np.isfinite(area))
        row = [fmt, width, study.clocks[fmt, width], normalisation, area if there else None, 100 * (area / exact - 1) if there else None]
        rows.append([*row, smallest, 100 * (smallest / least - 1), cost.fmax_mhz, cost.sequential_um2])
    return Table(title="Cells", columns=columns, rows=rows)


def breakdown(study: Study) -> Table:
    """Area of each piece alone, and the share of the normaliser."""
    columns = [Column("format"), Column("normalisation"), *(Column(name, "um2") for name in PIECES), Column("registers", "um2")]
    columns += [Column("normaliser", "%", 3), Column("normaliser's delay", "ns", 3), Column(FINISH, "um2")]
    rows = []
    for (fmt, name), pieces in study.pieces.items():
        registers = study.cells[fmt, study.plan.widths[0], name].sequential_um2
        row = [fmt, name, *(pieces[part][0] for part in PIECES), registers, normaliser_share(study, fmt, name)]
        rows.append([*row, pieces[PIECES[-1]][1], pieces[FINISH][0]])
    return Table(title="Pieces of a cell, each alone", columns=columns, rows=rows)


def arrays(study: Study) -> Table:
    """Arrays with their edges."""
    columns = [Column("format"), Column("array"), Column("normalisation"), Column("area", "um2"), Column("against exact", "%", 3)]
    columns += [Column("fmax", "MHz"), Column("power", "mW"), Column("power against exact", "%", 3), Column("cells' power", "mW")]
    columns += [Column("energy", "pJ/MAC", 3)]
    rows = []
    for side, (fmt, normalisation) in itertools.product((study.plan.side, 2 * study.plan.side), study.arrays):
        found, exact = (study.array(fmt, name, side) for name in (normalisation, study.best(fmt)))
        area, power = (100 * (found[key] / exact[key] - 1) for key in ("area_um2", "power_mw"))
        measured = study.arrays[fmt, normalisation] if side == study.plan.side else {}
        row = [fmt, f"{side} x {side}", normalisation, found["area_um2"], area, measured.get("fmax_mhz")]
        rows.append([*row, found["power_mw"], power, found["cells_mw"], measured.get("energy_pj")])
    return Table(title="Weight-stationary arrays", columns=columns, rows=rows)


@dataclass(frozen=True, kw_only=True)
class Point:
    """A cell of the first format: area at the clock that all keep, and root mean square error of its sums over that of the results."""

    width: int
    normalisation: str
    area_um2: float
    error: float


def errors(study: Study) -> list[Point]:
    """Area and error of every normalisation and width."""
    fmt = study.plan.formats[0]
    clock = max(study.clocks[fmt, width] for width in study.plan.widths)
    found = []
    for name, width, normalisation in study.cells:
        if name == fmt and np.isfinite(area := study.area(fmt, width, normalisation, clock)):
            error = sum_error(study.plan.arithmetic(fmt, width, normalisation))
            found.append(Point(width=width, normalisation=normalisation, area_um2=area, error=error))
    return found


def sum_error(arithmetic: Arithmetic) -> float:
    """Of random products before rounding: sums are read through fp32, and the truth is their product in double precision."""
    a, b = gemms.operands(arithmetic.a, DOT, seed=1)
    truth = to_float64(a, arithmetic.a) @ to_float64(b, arithmetic.b)
    found = to_float64(gemm(replace(arithmetic, out_format="fp32"), a, b), replace(arithmetic, out_format="fp32").out)
    return float(np.sqrt(np.mean((found - truth) ** 2) / np.mean(truth**2)))


def on_front(points: Sequence[Point]) -> list[Point]:
    """Those that no other beats in both."""
    ordered = sorted(points, key=lambda point: (point.area_um2, point.error))
    return [point for at, point in enumerate(ordered) if all(point.error < other.error for other in ordered[:at])]


def error_table(study: Study, points: Sequence[Point]) -> Table:
    """The front of the plot."""
    del study
    columns = [Column("W"), Column("normalisation"), Column("area", "um2"), Column("RMS error / RMS result", "", 3)]
    rows = [[point.width, point.normalisation, point.area_um2, point.error] for point in on_front(points)]
    return Table(title="Cells that no other beats in area and error", columns=columns, rows=rows)


def pareto(points: Sequence[Point], fmt: str) -> Plot:
    """Area of a cell against the error of its sums, for every normalisation and width that was measured."""

    def draw(axes: Axes) -> None:
        areas = [point.area_um2 for point in points]
        gap = LABEL_GAP * (max(areas) - min(areas))
        for index, width in enumerate(dict.fromkeys(point.width for point in points)):
            chosen = [point for point in points if point.width == width]
            axes.scatter(
                [point.area_um2 for point in chosen],
                [point.error for point in chosen],
                label=f"W = {width}",
                color=COLOURS[index],
                s=18,
            )
            name_points(axes, [point for point in chosen if point.normalisation in (*NAMED, "none")], gap)
        front = on_front(points)
        axes.step([point.area_um2 for point in front], [point.error for point in front], color=COLOURS[-1], where="post", linewidth=0.8)
        axes.set_yscale("log")
        axes.margins(y=0.2)
        axes.legend()

    caption = f"{label_of(fmt)}: cell area against error of sums, K = {DOT[2]}"
    return Plot(name=f"front-{fmt}", caption=caption, x="area of the cell (um2)", y="RMS error / RMS result", draw=draw)


def name_points(axes: Axes, points: Sequence[Point], gap: float) -> None:
    """Upright names above the points of one width, which lie in a row, at least ``gap`` um2 apart."""
    at = -np.inf
    for point in sorted(points, key=lambda point: point.area_um2):
        at = max(point.area_um2, at + gap)
        style = {"rotation": 90, "fontsize": 6, "ha": "center", "va": "bottom", "arrowprops": {"arrowstyle": "-", "linewidth": 0.4}}
        axes.annotate(point.normalisation, (point.area_um2, point.error), xytext=(at, point.error * 1.8), **style)


def clock_front(study: Study, fmt: str) -> Plot:
    """Area of the named cells against the clock that they keep."""

    def draw(axes: Axes) -> None:
        names = [name for name in NAMED if (fmt, study.plan.widths[0], name) in study.cells]
        for index, name in enumerate(names):
            front = study.cells[fmt, study.plan.widths[0], name].front
            axes.plot([delay for _, delay in front], [area for area, _ in front], "o-", label=name, color=COLOURS[index], markersize=4)
        axes.axvline(study.clocks[fmt, study.plan.widths[0]], color="#8a92a3", linewidth=0.8, linestyle=":")
        axes.legend()

    caption = f"{label_of(fmt)}: cells by clock, W = {study.plan.widths[0]}; dotted: the common one"
    return Plot(name=f"clock-{fmt}", caption=caption, x="longest path (ns)", y="area of the cell (um2)", draw=draw)
