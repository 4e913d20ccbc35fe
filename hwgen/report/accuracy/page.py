"""The page of an accuracy study: tables, and error against width for every normalisation."""

from collections.abc import Sequence
from pathlib import Path

from hwgen.report.accuracy.gemms import ULPS
from hwgen.report.accuracy.study import Study
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS
from hwgen.report.tables import Column, Table

_ABOUT = (
    "The in-array sum has W bits of significand; every result is rounded once. Alignment drops what it shifts out. `an-K-L` is a "
    "reconstruction of approximate normalisation (docs/reference/floating-point.md): losses published for the original, 1 % on average, "
    "belong to widths and rules that are not public, and nothing here was tuned to meet them."
)


def write(studies: Sequence[Study], folder: Path, *, command: str, fmt: str) -> Path:
    """Write the page, its tables and plots; returns its path."""
    page = Page(folder, title=f"Accuracy of {fmt} products with approximate normalisation", command=command)
    page.text(_ABOUT)
    for study in studies:
        page.heading({"gemm": "Random products", "digits": "Digits", "minilm": "Sentences (MiniLM-L6)"}[study.subject])
        page.text(f"Task: {study.task}.")
        if study.subject == "gemm":
            _gemms(page, study)
        else:
            _network(page, study)
    return page.write()


def _gemms(page: Page, study: Study) -> None:
    columns = [Column("K"), Column("W"), Column("normalisation"), Column("sum error", digits=3), Column("result error", digits=3)]
    columns += [Column("worst", "ulp", 3), *(Column(f"within {limit:g} ulp", "%") for limit in ULPS[:4])]
    rows = [
        [point["depth"], point["width"], point["normalisation"], point["sum_rms"], point["rms"], point["worst_ulp"]]
        + [100 * share for share in point["within"][:4]]
        for point in study.points
    ]
    page.table(
        Table(title="Errors, root mean square relative to that of the results; sums before rounding", columns=columns, rows=rows), "gemm"
    )
    names = list(next(iter(study.shifts.values())))
    table = Table(
        title="Shift that exact normalisation makes, % of steps",
        columns=[Column("K"), *(Column(name) for name in names)],
        rows=[[int(depth), *(100 * share for share in found.values())] for depth, found in study.shifts.items()],
    )
    page.table(table, "shifts")
    deepest = max(point["depth"] for point in study.points)
    with page.plot("gemm-error", f"Error of the sums, K = {deepest}", x="W (bits)", y="RMS error / RMS result") as axes:
        _lines(axes, [point for point in study.points if point["depth"] == deepest], "sum_rms")
        axes.set_yscale("log")
    exact = {(point["depth"], point["width"]): point["sum_rms"] for point in study.points if point["normalisation"] == "exact"}
    ratios = [
        point | {"ratio": point["sum_rms"] / exact[deepest, point["width"]]}
        for point in study.points
        if exact.get((point["depth"], point["width"])) and point["depth"] == deepest
    ]
    if ratios:
        caption = f"Error of the sums against that with exact normalisation, K = {deepest}"
        with page.plot("gemm-ratio", caption, x="W (bits)", y="RMS error / that of exact") as axes:
            _lines(axes, ratios, "ratio")


def _network(page: Page, study: Study) -> None:
    extra = [name for name in ("correlation",) if name in study.points[0]]
    columns = [Column("W"), Column("normalisation"), Column("accuracy", "%"), Column("agreement with floating point", "%")]
    columns += [Column("error", digits=3), *(Column(name, digits=6) for name in extra)]
    rows = [["-", "floating point", 100 * study.floating["accuracy"], 100.0, 0.0, *(1.0 for _ in extra)]]
    rows += [
        [str(point["width"]), point["normalisation"], 100 * point["accuracy"], 100 * point["agreement"], point["error"]]
        + [point[name] for name in extra]
        for point in study.points
    ]
    page.table(Table(title="Task and agreement", columns=columns, rows=rows), study.subject)
    with page.plot(
        f"{study.subject}-agreement", f"{study.subject}: agreement with floating point", x="W (bits)", y="agreement (%)"
    ) as axes:
        _lines(axes, [point | {"percent": 100 * point["agreement"]} for point in study.points], "percent")
        axes.set_ylim(min(98.0, *(100 * point["agreement"] - 1 for point in study.points)), 100.2)


def _lines(axes: object, points: Sequence[dict], what: str) -> None:
    names = list(dict.fromkeys(point["normalisation"] for point in points))
    for index, name in enumerate(names):
        chosen = sorted((point["width"], point[what]) for point in points if point["normalisation"] == name)
        axes.plot(*zip(*chosen, strict=True), marker="osv^D"[index % 5], label=name, color=COLOURS[index % len(COLOURS)], alpha=0.8)
    axes.set_xticks(sorted({point["width"] for point in points}))
    axes.legend()
