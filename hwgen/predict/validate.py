"""How good a model is at what it has not seen: the forest and every baseline on the same folds."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from hwgen.predict.dataset import Dataset
from hwgen.predict.forest import ForestOptions
from hwgen.predict.models import BASELINES, ENERGY, ForestModel, Predict, Target
from hwgen.predict.splits import SHAPE, SPLITS, Fold, group_ids, grouped

CONFIDENCE = 0.9
FLOOR = 1e-3  # smallest spread (0.1 %): trees that agree by chance must not give an interval of no width


@dataclass(frozen=True)
class OutOfFold:
    """Predictions for rows by models that did not see their groups.

    Attributes
    ----------
    rows : ndarray of int
        Row numbers in the data set.
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


def out_of_fold(dataset: Dataset, target: Target, folds: list[Fold], fit: Callable[[Dataset, Target], Predict]) -> OutOfFold:
    """Fit on each fold's training rows alone and predict its test rows."""
    parts = []
    truth = target.log(dataset)
    for number, (train, test) in enumerate(folds):
        mean, spread = fit(dataset.take(train), target)(dataset.take(test).columns)
        parts.append((test, np.full(len(test), number), truth[test] - mean, spread))
    return OutOfFold(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def quantile(scores: np.ndarray, confidence: float = CONFIDENCE) -> float:
    """Split-conformal quantile: the ceil((n + 1) confidence)-th smallest score, the largest when there are too few."""
    rank = math.ceil((len(scores) + 1) * confidence)
    return float(np.sort(scores)[min(rank, len(scores)) - 1])


def coverage(found: OutOfFold, dataset: Dataset, target: Target, folds: list[Fold], fit: Callable[[Dataset, Target], Predict]) -> float:
    """Fraction of rows inside the interval, each fold judged by a quantile that did not see it.

    With several folds the quantile comes from the other folds; a single fold (extrapolation) is judged by the quantile of a grouped
    cross-validation inside its training rows, as a user of a model trained there would have it.
    """
    if len(folds) > 1:
        inside = [found.scores[found.fold == number] <= quantile(found.scores[found.fold != number]) for number in range(len(folds))]
        return float(np.mean(np.concatenate(inside)))
    small = dataset.take(folds[0][0])
    inner = out_of_fold(small, target, grouped(group_ids(small, SHAPE), 3), fit)
    return float(np.mean(found.scores <= quantile(inner.scores)))


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
        coverage_percent and the median error per decade of macs.
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


def validate(dataset: Dataset, targets: list[Target], options: ForestOptions, progress: Callable[[str], None] | None = None) -> Validation:
    """Judge the forest and all baselines on every split that the data set allows."""
    table, quantiles = [], {}
    contestants = {"forest": lambda rows, target: ForestModel.fit(rows, target, options), **BASELINES}
    for target in targets:
        quantiles[target.name] = {}
        for split in target.splits:
            folds = SPLITS[split](dataset)
            if not folds:
                continue
            for model, fit in contestants.items():
                if progress:
                    progress(f"{target.name}, {split}, {model}")
                found = out_of_fold(dataset, target, folds, fit)
                truth = target.log(dataset)[found.rows]
                row = {"target": target.name, "split": split, "model": model, "rows": len(found.rows), "folds": len(folds)}
                row.update(metrics(truth, found.error))
                if model == "forest":
                    row["coverage_percent"] = _short(100 * coverage(found, dataset, target, folds, fit))
                    row["median_percent_per_decade"] = _decades(dataset, found)
                    quantiles[target.name][split] = _short(quantile(found.scores), 6)
                table.append(row)
                if target is ENERGY:
                    power = truth - np.log(dataset["latency_us"][found.rows])
                    table.append({**row, "target": "power_mw", **metrics(power, found.error)})
    return Validation(table, quantiles)


def _decades(dataset: Dataset, found: OutOfFold) -> dict[str, float]:
    rows = dataset.take(found.rows)
    decade = np.floor(np.log10(rows["m"] * np.float64(1) * rows["n"] * rows["k"])).astype(int)
    percent = 100 * np.abs(np.expm1(-found.error))
    return {f"1e{number}": _short(np.median(percent[decade == number])) for number in np.unique(decade)}


def _short(value: float, digits: int = 4) -> float:
    return float(format(float(value), f".{digits}g"))
