"""How good a model is at what it has not seen: the forest and every baseline on the same folds.

Quantities of a netlist are judged one by one. Energy is what they are for: it is composed of them for every product of the sweep, by models
that have not seen the group, and compared with what the measured quantities give.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from hwgen.predict import features, measure, query
from hwgen.predict.cost import PARTS, energy_nj
from hwgen.predict.dataset import Columns, Dataset
from hwgen.predict.forest import ForestOptions
from hwgen.predict.models import BASELINES, TARGETS, ForestModel, Predict, Target, energy, roofline
from hwgen.predict.splits import SPLITS, Fold

CONFIDENCE = 0.9
FLOOR = 5e-3  # smallest spread (0.5 %): trees that agree by chance must not give an interval of no width
ENERGY, POWER = "energy_nj", "power_mw"
Progress = Callable[[str], None]


@dataclass(frozen=True)
class OutOfFold:
    """Predictions for rows by models that did not see their groups.

    Attributes
    ----------
    rows : ndarray of int
        Row numbers.
    fold : ndarray of int
    error : ndarray of float
        log(target) - log(prediction).
    spread : ndarray of float
    """

    rows: np.ndarray
    fold: np.ndarray
    error: np.ndarray
    spread: np.ndarray

    @property
    def scores(self) -> np.ndarray:
        """Conformity scores: absolute errors in units of the spread."""
        return np.abs(self.error) / np.maximum(self.spread, FLOOR)

    @classmethod
    def join(cls, parts: list[tuple[np.ndarray, ...]]) -> "OutOfFold":
        """From (rows, error, spread) of every fold."""
        rows, error, spread = (np.concatenate(column) for column in zip(*parts, strict=True))
        return cls(rows, np.concatenate([np.full(len(part[0]), number) for number, part in enumerate(parts)]), error, spread)


def products(dataset: Dataset, shapes: list[tuple[int, int, int]]) -> dict[str, np.ndarray]:
    """Every measurement on every product: columns with m, n, k, ``latency_cycles``, ``energy_nj`` and ``row``, the measurement's number.

    Shapes that an engine is not built for are left out.
    """
    specs = [query.spec_of(dataset.source["measurements"][key]["spec"]) for key in dataset["measurement"]]
    distinct = {spec: {shape: measure.cycles(spec, *shape) for shape in shapes if shape[2] <= spec.k_max} for spec in dict.fromkeys(specs)}
    rows = np.array([(number, *shape, cycles) for number, spec in enumerate(specs) for shape, cycles in distinct[spec].items()])
    number, m, n, k, cycles = rows.T
    columns = {name: values[number] for name, values in dataset.columns.items()} | {"m": m, "n": n, "k": k, "latency_cycles": cycles}
    work = {"full_cycles": features.macs(columns) / features.rate(columns), "cycles": cycles, "period_ns": columns["period_ns"]}
    return columns | {"row": number, ENERGY: energy_nj(*(columns[part] for part in PARTS), **work)}


def out_of_fold(dataset: Dataset, target: Target, folds: list[Fold], fit: Callable[[Dataset, Target], Predict]) -> OutOfFold:
    """Fit on each fold's training rows alone and predict its test rows."""
    truth, parts = target.log(dataset), []
    for train, test in folds:
        mean, spread = fit(dataset.take(train), target)(dataset.take(test).columns)
        parts.append((test, truth[test] - mean, spread))
    return OutOfFold.join(parts)


def quantile(scores: np.ndarray, confidence: float = CONFIDENCE) -> float:
    """Split-conformal quantile: the ceil((n + 1) confidence)-th smallest score, the largest when there are too few."""
    rank = math.ceil((len(scores) + 1) * confidence)
    return float(np.sort(scores)[min(rank, len(scores)) - 1])


def coverage(found: OutOfFold) -> float | None:
    """Fraction of rows inside the interval, each fold judged by the quantile of the other folds; None for a single fold."""
    folds = np.unique(found.fold)
    if len(folds) < 2:
        return None
    inside = [found.scores[found.fold == number] <= quantile(found.scores[found.fold != number]) for number in folds]
    return float(np.mean(np.concatenate(inside)))


def metrics(truth: np.ndarray, error: np.ndarray) -> dict[str, float]:
    """R2 of the log target, median and 90th-percentile absolute error in percent of the true value."""
    percent = 100 * np.abs(np.expm1(-error))
    total = np.sum((truth - truth.mean()) ** 2)
    return {
        "r2_log": _short(1 - np.sum(error**2) / total) if total > 0 else math.nan,
        "median_percent": _short(np.median(percent)),
        "p90_percent": _short(np.quantile(percent, 0.9)),
    }


@dataclass(frozen=True)
class Validation:
    """The table of one data set and the quantiles that intervals are made with.

    Attributes
    ----------
    table : list of dict
        One row per target, split and model: target, split, model, rows, groups tested at once, `metrics`, for the forest also
        coverage_percent, and for energy the median error per decade of macs.
    quantiles : dict of dict
        target -> split -> conformal quantile of the forest.
    """

    table: list[dict]
    quantiles: dict[str, dict[str, float]]

    def row(self, target: str, split: str, model: str = "forest") -> dict:
        """One row of the table; KeyError when it is not there."""
        for row in self.table:
            if (row["target"], row["split"], row["model"]) == (target, split, model):
                return row
        raise KeyError((target, split, model))


def validate(dataset: Dataset, shapes: list[tuple[int, int, int]], options: ForestOptions, progress: Progress | None = None) -> Validation:
    """Judge the forest and all baselines on every split that the data set allows."""
    table, quantiles = [], {}
    asked = products(dataset, shapes)
    contestants = {"forest": lambda rows, target: ForestModel.fit(rows, target, options), **BASELINES}
    for split, cut in SPLITS.items():
        folds = cut(dataset)
        if not folds:
            continue
        for model, fit in contestants.items():
            if progress:
                progress(f"{split}, {model}")
            for name, found in judge(dataset, asked, folds, fit).items():
                if name in TARGETS and split == "unseen data" and not TARGETS[name].depends_on_data:
                    continue
                truth = np.log((asked if name == ENERGY else dataset)[name][found.rows].astype(float))
                row = {"target": name, "split": split, "model": model, "rows": len(found.rows), "folds": len(folds)}
                row |= metrics(truth, found.error)
                if model == "forest":
                    inside = coverage(found)
                    row["coverage_percent"] = None if inside is None else _short(100 * inside)
                    quantiles.setdefault(name, {})[split] = _short(quantile(found.scores), 6)
                table.append(row)
                if name == ENERGY:  # the latency is exact, so power has energy's errors
                    latency = np.log(asked["latency_cycles"] * asked["period_ns"])[found.rows]
                    table.append({**row, "target": POWER, **metrics(truth - latency, found.error)})
                    row["median_percent_per_decade"] = _decades(asked, found)
        table += _roofline(asked, folds, split)
    return Validation(table, quantiles)


def judge(dataset: Dataset, asked: Columns, folds: list[Fold], fit: Callable[[Dataset, Target], Predict]) -> dict[str, OutOfFold]:
    """Every target by models fitted on the other folds, and the energy that is composed of them."""
    parts: dict[str, list] = {name: [] for name in (*TARGETS, ENERGY)}
    for train, test in folds:
        models = {name: fit(dataset.take(train), target) for name, target in TARGETS.items()}
        columns = dataset.take(test).columns
        answers = {name: model(columns) for name, model in models.items()}
        for name, (mean, spread) in answers.items():
            parts[name].append((test, np.log(dataset[name][test].astype(float)) - mean, spread))
        rows, part, place = _rows_of(asked, test)
        mean, spread = energy({name: tuple(values[place] for values in answers[name]) for name in PARTS}, part)
        parts[ENERGY].append((rows, np.log(part[ENERGY]) - mean, spread))
    return {name: OutOfFold.join(found) for name, found in parts.items()}


def _rows_of(asked: Columns, measurements: np.ndarray) -> tuple[np.ndarray, dict[str, np.ndarray], np.ndarray]:
    """Products of some measurements: their rows, their columns, and the place of each one's measurement in ``measurements``."""
    rows = np.flatnonzero(np.isin(asked["row"], measurements))
    place = np.searchsorted(measurements, asked["row"][rows])
    return rows, {name: values[rows] for name, values in asked.items()}, place


def _roofline(asked: Columns, folds: list[Fold], split: str) -> list[dict]:
    found = []
    for train, test in folds:
        rows, part, _ = _rows_of(asked, test)
        model = roofline(_rows_of(asked, train)[1])
        found.append((rows, np.log(part[ENERGY] / model(part)), np.zeros(len(rows))))
    joined = OutOfFold.join(found)
    truth = np.log(asked[ENERGY][joined.rows])
    row = {"target": ENERGY, "split": split, "model": "roofline", "rows": len(joined.rows), "folds": len(folds)}
    return [row | metrics(truth, joined.error)]


def _decades(asked: Columns, found: OutOfFold) -> dict[str, float]:
    decade = np.floor(np.log10(features.macs(asked)[found.rows])).astype(int)
    percent = 100 * np.abs(np.expm1(-found.error))
    return {f"1e{number}": _short(np.median(percent[decade == number])) for number in np.unique(decade)}


def _short(value: float, digits: int = 4) -> float:
    return float(format(float(value), f".{digits}g"))
