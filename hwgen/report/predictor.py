"""How good the shipped predictor is at what it has not seen, beside baselines, and whether the evaluation can be trusted."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np

from hwgen.files import shipped
from hwgen.predict import against, audit
from hwgen.predict.dataset import Dataset, read
from hwgen.predict.forest import ForestOptions
from hwgen.predict.models import ACTIVE, AREA, BASELINES, DELAY, ForestModel
from hwgen.predict.predictor import load
from hwgen.predict.splits import SPLITS
from hwgen.predict.sweep import shapes
from hwgen.predict.train import CARD, DATA, HOLDOUT
from hwgen.predict.validate import ENERGY, POWER, Validation, judge, products, validate
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS
from hwgen.report.tables import Column, Table

WANTED = {  # what a useful predictor should reach on engines and sizes held out: median and 90th percentile of the error in %
    ENERGY: (3.0, 8.0),
    POWER: (3.0, 8.0),
    AREA.name: (3.0, None),
    DELAY.name: (5.0, None),
}
COVERAGE = (87.0, 93.0)  # % of held-out rows inside an interval of 90 %
HELD_OUT = ("unseen engines", "unseen sizes")
FEW = ForestOptions(trees=20)  # for experiments on the evaluation


def write(folder: Path, model: str, *, command: str, say: Callable[[str], None] = lambda line: None) -> Path:
    """Judge the model of that name anew from its data set and write the page to ``folder``; returns its path."""
    source = Path(model) if Path(model).is_dir() else shipped("models", model)
    dataset, card = read(source / DATA), json.loads((source / CARD).read_text())
    options, asked = ForestOptions(**card["options"]), shapes(dataset.source["config"])
    found = validate(dataset, asked, options, say)
    page = Page(folder, title="The predictor on what it has not seen", command=command)
    page.text(_story(dataset, len(asked)))
    page.table(_goals(found, command), "goals")
    if (source / HOLDOUT).is_file():
        page.heading("Engines set aside")
        aside = read(source / HOLDOUT)
        page.text(
            f"{len(_engines(aside))} engines that no model, feature or choice has seen: measured after the model was fixed, and asked of "
            "the shipped model as a user asks it, each for the same products. Fmax and area are scored once per product as well."
        )
        page.table(_aside(against.score_aside(load(source), aside), command), "aside")
    page.heading("Errors of all models")
    page.text(
        "Each split holds whole groups back: engines (a kind of array and cell at one size), sizes (of every kind), operand laws, the "
        "largest size, kinds. Energy is judged on every product of the sweep; power has energy's errors, for the latency is exact. "
        "Operands do not change area and delay, so these have no split by operands. Kinds that were not measured and larger sizes are "
        "refused by `predict`: their rows show why."
    )
    for target in (ENERGY, *(name for name in found.quantiles if name != ENERGY)):
        page.table(_errors(found, target, command), target.replace("_", "-"))
    _plots(page, dataset, asked, options)
    page.heading("Can the evaluation be trusted?")
    page.text(
        "R2 of the energy of a full cycle per cell, by small forests. Labels that were exchanged between rows must give nothing. Repeating "
        "every row 32 times with 1 % of noise must not raise the score; split at random over rows it does, because copies of the test "
        "rows are in the training set. A score from such a split says nothing about engines not seen."
    )
    page.table(_audit(dataset, command), "audit")
    return page.write()


def _story(dataset: Dataset, shape_count: int) -> str:
    source = dataset.source
    first = next(iter(source["measurements"].values()))["provenance"]
    tools = ", ".join(f"{name} {version}" for name, version in first["tools"].items())
    periods = ", ".join(f"{period:g}" for period in sorted(set(dataset["period_ns"])))
    return (
        f"{len(dataset)} measurements of {len(_engines(dataset))} engines under {len(set(dataset['data']))} laws of operands, in "
        f"{first['liberty']} at {periods} ns; {shape_count} products. Tools: {tools}. Each measurement is one netlist, simulated gate by "
        "gate with delays on its operands. The forest learns what a sum over the parts of the engine (*analytic*) leaves; all models see "
        "the same features."
    )


def _engines(dataset: Dataset) -> set[tuple]:
    return set(zip(*(dataset[name].tolist() for name in ("array", "cell", "rows", "cols")), strict=True))


def _aside(scores: list[dict], command: str) -> Table:
    columns = [Column("target"), Column("rows"), Column("refused"), Column("median", "%", 3), Column("p90", "%", 3)]
    columns += [Column("r2_log", digits=5), Column("coverage", "%", 3)]
    names = ("target", "rows", "refused", "median_percent", "p90_percent", "r2_log", "coverage_percent")
    rows = [[row[name] for name in names] for row in scores]
    return Table(title="Errors on engines set aside", columns=columns, rows=rows, command=command)


def _goals(found: Validation, command: str) -> Table:
    columns = [
        Column("target"),
        Column("split"),
        Column("median", "%", 3),
        Column("goal", "%"),
        Column("p90", "%", 3),
        Column("p90_goal", "%"),
    ]
    columns += [Column("coverage", "%", 3), Column("reached")]
    rows = []
    for target, (median, p90) in WANTED.items():
        for split in HELD_OUT:
            row = found.row(target, split)
            inside = COVERAGE[0] <= row["coverage_percent"] <= COVERAGE[1]
            reached = [row["median_percent"] <= median, p90 is None or row["p90_percent"] <= p90, inside]
            words = [name for name, good in zip(("median", "p90", "coverage"), reached, strict=True) if not good]
            text = f"not {', '.join(words)}" if words else "yes"
            rows.append([target, split, row["median_percent"], median, row["p90_percent"], p90, row["coverage_percent"], text])
    return Table(title="The forest against its goals (coverage: 90 % within 3)", columns=columns, rows=rows, command=command)


def _errors(found: Validation, target: str, command: str) -> Table:
    columns = [Column("split"), Column("model"), Column("rows"), Column("folds"), Column("median", "%", 3), Column("p90", "%", 3)]
    columns += [Column("r2_log", digits=5), Column("coverage", "%", 3)]
    names = ("split", "model", "rows", "folds", "median_percent", "p90_percent", "r2_log", "coverage_percent")
    rows = [[row.get(name) for name in names] for row in found.table if row["target"] == target]
    rows = [[None if isinstance(cell, float) and np.isnan(cell) else cell for cell in row] for row in rows]
    return Table(title=target, columns=columns, rows=rows, command=command)


def _plots(page: Page, dataset: Dataset, asked: list[tuple[int, int, int]], options: ForestOptions) -> None:
    """Energy errors of every model, and the forest's energy per full cycle beside the measured one."""
    folds, table = SPLITS["unseen sizes"](dataset), products(dataset, asked)
    contestants = {"forest": lambda rows, target: ForestModel.fit(rows, target, options), **BASELINES}
    judged = {name: judge(dataset, table, folds, fit) for name, fit in contestants.items()}
    with page.plot("energy-errors", "Energy at sizes not seen", x="error below (%)", y="share of products (%)") as axes:
        for colour, (name, found) in zip(COLOURS, judged.items(), strict=False):
            percent = np.sort(100 * np.abs(np.expm1(-found[ENERGY].error)))
            axes.plot(percent, 100 * np.arange(1, len(percent) + 1) / len(percent), color=colour, label=name)
        axes.set(xscale="log", xlim=(0.1, 100))
        axes.legend()
    found = judged["forest"][ACTIVE.name]
    cells = (dataset["rows"] * dataset["cols"])[found.rows]
    truth = dataset[ACTIVE.name][found.rows] / cells
    said = truth * np.exp(-found.error)
    kinds = np.array([f"{cell}-{array}" for cell, array in zip(dataset["cell"][found.rows], dataset["array"][found.rows], strict=True)])
    with page.plot("active-energy", "Full cycle, sizes not seen", x="measured (pJ per cell)", y="predicted (pJ per cell)") as axes:
        for colour, kind in zip(COLOURS, sorted(set(kinds)), strict=False):
            axes.plot(truth[kinds == kind], said[kinds == kind], ".", color=colour, label=kind)
        ends = [min(truth.min(), said.min()), max(truth.max(), said.max())]
        axes.plot(ends, ends, "-", color="#8a92a3", linewidth=0.8)
        axes.legend()


def _audit(dataset: Dataset, command: str) -> Table:
    scores = {"labels exchanged": audit.shuffled_score(dataset, ACTIVE, FEW)}
    scores |= audit.replication_scores(dataset, ACTIVE, FEW, times=32)
    scores |= dict(zip(("without a dead label", "with a dead label"), audit.with_dead_label(dataset, ACTIVE, FEW), strict=True))
    columns = [Column("experiment"), Column("r2", digits=3)]
    return Table(title="Experiments on the evaluation", columns=columns, rows=[list(item) for item in scores.items()], command=command)
