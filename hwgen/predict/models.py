"""Targets and the models that compete for them: the forest and the baselines it must beat.

Every model predicts the natural logarithm of its target. The forest learns only what the physics of the target (`Target.terms`) leaves
unexplained. That varies little, so that sizes never seen are a small step and not an extrapolation over decades.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.optimize import nnls

from hwgen.predict import features
from hwgen.predict.dataset import Columns, Dataset
from hwgen.predict.forest import Forest, ForestOptions

Predict = Callable[[Columns], tuple[np.ndarray, np.ndarray]]  # columns -> log target and its spread, each of shape (rows,)


@dataclass(frozen=True)
class Target:
    """What is predicted and what a model of it may look at.

    Attributes
    ----------
    name : str
        Column of the data set.
    terms : callable
        Columns to an array of shape (rows, terms): the parts whose sum, with non-negative weights, is the target by physics.
    groups : tuple of str
        Feature groups (`features.GROUPS`).
    splits : tuple of str
        Splits (`splits.SPLITS`) that hold back something the target depends on: latency of unseen operands would be a leak.
    """

    name: str
    terms: Callable[[Columns], np.ndarray]
    groups: tuple[str, ...]
    splits: tuple[str, ...]

    def log(self, dataset: Dataset) -> np.ndarray:
        """Natural logarithm of the target."""
        return np.log(dataset[self.name].astype(np.float64))


_SIZES = ("unseen shapes", "unseen sizes", "larger shapes", "larger sizes")
LATENCY = Target("latency_cycles", lambda columns: features.ideal_cycles(columns)[:, None], ("shape", "engine"), _SIZES)
ENERGY = Target("energy_nj", features.energy_terms, ("shape", "engine", "data", "schedule"), (*_SIZES, "unseen data"))
TARGETS = {target.name: target for target in (LATENCY, ENERGY)}


@dataclass(frozen=True)
class Physics:
    """The target by its terms alone: one set of weights per kind of engine, and one over all for kinds never seen.

    Attributes
    ----------
    target : Target
    weights : dict of str to list of float
        Kind, ``family/array/cell/technology``, to the weight of each term; the empty kind is the one over all.
    """

    target: Target
    weights: dict[str, list[float]]

    @classmethod
    def fit(cls, dataset: Dataset, target: Target) -> "Physics":
        """Non-negative least squares of the relative error."""
        kinds, table = _kinds(dataset.columns), target.terms(dataset.columns)
        relative = table / np.exp(target.log(dataset))[:, None]
        parts = {"": np.ones(len(kinds), bool)} | {kind: kinds == kind for kind in sorted(set(kinds))}
        return cls(target, {kind: _balance(relative[rows]) for kind, rows in parts.items()})

    def __call__(self, columns: Columns) -> tuple[np.ndarray, np.ndarray]:
        """Log target, and no spread."""
        weights = np.array([self.weights.get(kind, self.weights[""]) for kind in _kinds(columns)])
        return np.log(np.sum(self.target.terms(columns) * weights, axis=1)), np.zeros(len(weights))


@dataclass(frozen=True)
class ForestModel:
    """Physics, and a forest that learns the logarithm of what it leaves: target / physics."""

    target: Target
    physics: Physics
    known: dict[str, list[str]]
    names: list[str]
    forest: Forest

    @classmethod
    def fit(cls, dataset: Dataset, target: Target, options: ForestOptions) -> "ForestModel":
        """Fit on all rows of the data set."""
        known = features.categories(dataset.columns)
        x, names = features.matrix(dataset.columns, target.groups, known)
        physics = Physics.fit(dataset, target)
        return cls(target, physics, known, names, Forest.fit(x, target.log(dataset) - physics(dataset.columns)[0], options))

    def __call__(self, columns: Columns) -> tuple[np.ndarray, np.ndarray]:
        """Log target and the spread of the trees."""
        x, _ = features.matrix(columns, self.target.groups, self.known)
        mean, spread = self.forest.predict(x)
        return mean + self.physics(columns)[0], spread


def nearest_neighbour(dataset: Dataset, target: Target) -> Predict:
    """The target of the most similar row (standardised features, Euclidean)."""
    known = features.categories(dataset.columns)
    x, _ = features.matrix(dataset.columns, target.groups, known)
    x = x.astype(np.float64)
    middle, width = x.mean(axis=0), x.std(axis=0)
    width[width == 0] = 1.0
    points, y = (x - middle) / width, target.log(dataset)
    squares = np.einsum("ij,ij->i", points, points)

    def predict(columns: Columns) -> tuple[np.ndarray, np.ndarray]:
        query = (features.matrix(columns, target.groups, known)[0].astype(np.float64) - middle) / width
        found = np.concatenate([np.argmin(squares - 2 * part @ points.T, axis=1) for part in np.array_split(query, len(query) // 512 + 1)])
        return y[found], np.zeros(len(query))

    return predict


def power_law(dataset: Dataset, target: Target) -> Predict:
    """Least squares of the log target on the logs of m, n, k, rows, cols, widths and period, one constant per kind of engine."""
    known = features.categories(dataset.columns)
    names = ("m", "n", "k", "rows", "cols", "a_width", "b_width", "period_ns")

    def design(columns: Columns) -> np.ndarray:
        logs = [np.log(columns[name].astype(np.float64)) for name in names]
        kinds = [(columns[name] == value).astype(float) for name, values in known.items() for value in values]
        return np.column_stack([*logs, *kinds])

    weights = np.linalg.lstsq(design(dataset.columns), target.log(dataset), rcond=None)[0]
    return lambda columns: (design(columns) @ weights, np.zeros(len(columns["m"])))


def roofline(dataset: Dataset, target: Target) -> Predict:
    """Two-term models in macs and bytes.

    Latency is the larger of macs / peak and bytes / bandwidth with the peak of the array and one bandwidth per edge fitted to the data;
    energy is joules per mac plus joules per byte, non-negative, fitted to relative error.
    """
    y = np.exp(target.log(dataset))

    def terms(columns: Columns) -> np.ndarray:
        peak = features.cells(columns) if target is LATENCY else 1.0 / (columns["a_width"] * columns["b_width"])
        edge = (columns["rows"] + columns["cols"]) if target is LATENCY else np.float64(1)
        return np.column_stack([features.macs(columns) / peak, features.moved_bytes(columns) / edge])

    table = terms(dataset.columns)
    if target is LATENCY:
        bandwidth = 1.0 / max(np.min(y / table[:, 1]), np.finfo(float).tiny)
        return lambda columns: (np.log(np.maximum(terms(columns)[:, 0], terms(columns)[:, 1] / bandwidth)), np.zeros(len(columns["m"])))
    weights = nnls(table / y[:, None], np.ones(len(y)))[0]
    return lambda columns: (np.log(terms(columns) @ weights), np.zeros(len(columns["m"])))


BASELINES: dict[str, Callable[[Dataset, Target], Predict]] = {
    "analytic": Physics.fit,
    "roofline": roofline,
    "power law": power_law,
    "nearest neighbour": nearest_neighbour,
}


def _kinds(columns: Columns) -> np.ndarray:
    return np.array(["/".join(row) for row in zip(*(columns[name] for name in features.CATEGORIES), strict=True)], dtype=object)


def _balance(relative: np.ndarray) -> list[float]:
    """Weights whose sum of terms is closest to 1 in every row; columns are scaled first, for they lie decades apart."""
    size = np.linalg.norm(relative, axis=0)
    return (nnls(relative / size, np.ones(len(relative)))[0] / size).tolist()
