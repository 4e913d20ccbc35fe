"""Fronts of engines for a workload: tables, plots, and the specs of the points."""

import itertools
import json
from collections.abc import Sequence
from pathlib import Path

from hwgen.explore import OBJECTIVES, Point, Verified, Workload
from hwgen.files import write_atomic
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS
from hwgen.report.tables import Column, Table

UNITS = {"energy": "nJ", "latency": "us", "area": "um2", "power": "mW"}


def front_table(front: Sequence[Point], workload: Workload, command: str = "") -> Table:
    """The points of a front."""
    columns = [Column("preset"), Column("rows"), Column("cols"), Column("energy", "nJ"), Column("interval", "nJ"), Column("latency", "us")]
    columns += [Column("area", "um2", 5), Column("power", "mW"), Column("fmax", "MHz"), Column("utilisation", "%", 3)]
    rows = [
        [
            point.preset,
            point.spec.rows,
            point.spec.cols,
            point.energy_nj,
            (point.energy_low_nj, point.energy_high_nj),
            point.latency_us,
            point.area_um2,
            point.power_mw,
            point.fmax_mhz,
            100 * point.utilisation,
        ]
        for point in front
    ]
    return Table(title=f"Pareto front for {workload.name}: {workload.macs:,} MACs", columns=columns, rows=rows, command=command)


def verified_table(checked: Sequence[Verified], command: str = "") -> Table:
    """Predicted beside measured."""
    columns = [Column("preset"), Column("rows"), Column("cols"), Column("energy", "nJ"), Column("predicted", "nJ"), Column("error", "%", 3)]
    columns += [
        Column("in_interval"),
        Column("area", "um2", 5),
        Column("area_error", "%", 3),
        Column("fmax", "MHz"),
        Column("fmax_error", "%", 3),
    ]
    rows = []
    for item in checked:
        point = item.point
        errors = [
            100 * (said / seen - 1)
            for said, seen in ((point.energy_nj, item.energy_nj), (point.area_um2, item.area_um2), (point.fmax_mhz, item.fmax_mhz))
        ]
        engine = point.preset, point.spec.rows, point.spec.cols
        energy = item.energy_nj, point.energy_nj, errors[0], item.inside
        rows.append([*engine, *energy, item.area_um2, errors[1], item.fmax_mhz, errors[2]])
    return Table(title="Measured on their netlists; result and cycles proved in simulation", columns=columns, rows=rows, command=command)


def write(
    folder: Path,
    points: Sequence[Point],
    front: Sequence[Point],
    checked: Sequence[Verified],
    workload: Workload,
    objectives: Sequence[str],
    *,
    command: str,
) -> Path:
    """Write the page, its plots, and the specs of the front as JSON in ``specs``; returns the page's path."""
    page = Page(folder, title=f"Engines for {workload.name}", command=command)
    page.table(front_table(front, workload, command), "front")
    if checked:
        page.table(verified_table(checked, command), "verified")
    first, second = (*objectives, *(name for name in OBJECTIVES if name not in objectives))[:2]
    with page.plot("front", f"{first} and {second}", x=f"{second} ({UNITS[second]})", y=f"{first} ({UNITS[first]})") as axes:
        for kind, style in _styles(points).items():
            of_kind = [point for point in points if point.preset == kind]
            axes.plot(*_axes(of_kind, second, first), linestyle="", markersize=3, alpha=0.5, label=kind, **style)
        axes.plot(*_axes(front, second, first), "o", color="#1f2430", markerfacecolor="none", label="front")
        axes.set(xscale="log", yscale="log")
        axes.tick_params(which="minor", labelsize=7)
        axes.legend(fontsize=7, loc="center left", bbox_to_anchor=(1.0, 0.5))
    page.text("Ready to generate:")
    page.text("\n".join(["```sh", *(point.command for point in front), "```"]))
    for point in front:
        write_atomic(folder / "specs" / f"{point.spec.title}.json", json.dumps(point.spec.to_dict(), indent=1) + "\n")
    return page.write()


def _styles(points: Sequence[Point]) -> dict[str, dict[str, str]]:
    """A colour for each cell and a marker for each array, by preset; both start again when there are more."""
    cells = sorted({point.spec.cell for point in points})
    arrays = sorted({point.spec.array for point in points})
    colour = dict(zip(cells, itertools.cycle(COLOURS), strict=False))
    marker = dict(zip(arrays, itertools.cycle("os^xDv+"), strict=False))
    found = {point.preset: {"color": colour[point.spec.cell], "marker": marker[point.spec.array]} for point in points}
    return dict(sorted(found.items()))


def _axes(points: Sequence[Point], x: str, y: str) -> tuple[list[float], list[float]]:
    return [getattr(point, OBJECTIVES[x]) for point in points], [getattr(point, OBJECTIVES[y]) for point in points]
