"""Targets and the models that compete for them: the forest and the baselines it must beat.

Every model predicts the natural logarithm of its target. The forest learns only what the composition of the engine leaves unexplained
(`features.composition`). That varies little, so that sizes never synthesised are a small step and not an extrapolation over decades.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.optimize import nnls
from sklearn.ensemble import GradientBoostingRegressor

from hwgen.predict import cost, features
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
        Columns to named arrays of shape (rows,): the parts whose sum, with non-negative weights, is the target by physics.
    groups : tuple of str
        Feature groups (`features.GROUPS`).
    share : str
        What the measured modules divide the target by among the parts of an engine; empty when it is not a sum over parts.
    """

    name: str
    terms: Callable[[Columns], dict[str, np.ndarray]]
    groups: tuple[str, ...]
    share: str

    def log(self, dataset: Dataset) -> np.ndarray:
        """Natural logarithm of the target."""
        return np.log(dataset[self.name].astype(np.float64))

    @property
    def depends_on_data(self) -> bool:
        """Whether operands matter: if not, a split by operands would hold nothing back."""
        return "data" in self.groups


def _constant(columns: Columns) -> dict[str, np.ndarray]:
    return {"constant": np.ones(len(columns["rows"]))}


AREA = Target("area_um2", features.composition, ("engine",), "area_um2")
DELAY = Target("delay_ns", _constant, ("engine",), "")
LEAKAGE = Target("leakage_mw", features.composition, ("engine", "data"), "area_um2")
IDLE = Target("idle_pj", features.composition, ("engine", "data"), "flops")
ACTIVE = Target("active_pj", features.activity, ("engine", "data"), "power_mw")
TARGETS = {target.name: target for target in (AREA, DELAY, LEAKAGE, IDLE, ACTIVE)}


@dataclass(frozen=True)
class Physics:
    """The target by its terms alone: one set of weights per kind of engine, and one over all for kinds never seen.

    Attributes
    ----------
    target : Target
    weights : dict of str to dict of str to float
        Kind, ``family/array/cell/technology``, to the weight of each term; the empty kind is the one over all.
    """

    target: Target
    weights: dict[str, dict[str, float]]

    @classmethod
    def fit(cls, dataset: Dataset, target: Target) -> "Physics":
        """Non-negative least squares of the relative error, kind by kind.

        Where the measurements have modules, each part is fitted over all kinds that have it alike (`features.alike`), and the fit is
        scaled to each kind: a few sizes of one kind could not tell the terms of a part from each other.
        """
        kinds, divided = kinds_of(dataset.columns), shares(dataset, target)
        weights = {"": _weights(dataset, target)} | {kind: {} for kind in sorted(set(kinds))}
        for part, share in (divided or {"": np.ones(len(dataset))}).items():
            labels = features.alike(part, dataset.columns) if part else kinds
            for label in set(labels):
                fit = _weights(dataset.take(labels == label), target, part, share[labels == label])
                for kind in set(kinds[labels == label]):
                    own = kinds == kind
                    weights[kind] |= _scaled(fit, dataset.take(own), target, share[own])
        return cls(target, weights)

    def __call__(self, columns: Columns) -> tuple[np.ndarray, np.ndarray]:
        """Log target, and no spread."""
        terms = self.target.terms(columns)
        known, which = np.unique(kinds_of(columns), return_inverse=True)
        weights = [self.weights.get(kind, self.weights[""]) for kind in known]
        table = np.array([[weight[name] for name in terms] for weight in weights])
        total = sum(values * table[which, column] for column, values in enumerate(terms.values()))
        return np.log(total), np.zeros(len(total))


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


def gradient_boosting(dataset: Dataset, target: Target) -> Predict:
    """Shallow trees, each fitted to what those before it left, on the same physics and the same features as the forest."""
    known, physics = features.categories(dataset.columns), Physics.fit(dataset, target)
    x, _ = features.matrix(dataset.columns, target.groups, known)
    model = GradientBoostingRegressor(n_estimators=60, max_depth=3, learning_rate=0.15, subsample=0.7, random_state=0)
    model.fit(x, target.log(dataset) - physics(dataset.columns)[0])

    def predict(columns: Columns) -> tuple[np.ndarray, np.ndarray]:
        mean = model.predict(features.matrix(columns, target.groups, known)[0]) + physics(columns)[0]
        return mean, np.zeros(len(mean))

    return predict


def nearest_neighbour(dataset: Dataset, target: Target) -> Predict:
    """The target per cell of the most similar row (standardised features, Euclidean), times the cells."""
    known = features.categories(dataset.columns)
    x, _ = features.matrix(dataset.columns, target.groups, known)
    x = x.astype(np.float64)
    middle, width = x.mean(axis=0), x.std(axis=0)
    width[width == 0] = 1.0
    points, share = (x - middle) / width, target is not DELAY
    y = target.log(dataset) - share * np.log(features.cells(dataset.columns))
    squares = np.einsum("ij,ij->i", points, points)

    def predict(columns: Columns) -> tuple[np.ndarray, np.ndarray]:
        query = (features.matrix(columns, target.groups, known)[0].astype(np.float64) - middle) / width
        found = np.argmin(squares - 2 * query @ points.T, axis=1)
        return y[found] + share * np.log(features.cells(columns)), np.zeros(len(query))

    return predict


def power_law(dataset: Dataset, target: Target) -> Predict:
    """Least squares of the log target on the logs of rows, cols, widths and period, one constant per kind of engine."""
    known = features.categories(dataset.columns)
    names = ("rows", "cols", "a_width", "b_width", "period_ns")

    def design(columns: Columns) -> np.ndarray:
        logs = [np.log(columns[name].astype(np.float64)) for name in names]
        kinds = [(columns[name] == value).astype(float) for name, values in known.items() for value in values]
        return np.column_stack([*logs, *kinds])

    weights = np.linalg.lstsq(design(dataset.columns), target.log(dataset), rcond=None)[0]
    return lambda columns: (design(columns) @ weights, np.zeros(len(columns["rows"])))


BASELINES: dict[str, Callable[[Dataset, Target], Predict]] = {
    "gradient boosting": gradient_boosting,
    "analytic": Physics.fit,
    "power law": power_law,
    "nearest neighbour": nearest_neighbour,
}


def roofline(products: Columns) -> Callable[[Columns], np.ndarray]:
    """Energy in nJ of products as energy per bit product plus energy per byte that crosses the ports, fitted to relative error.

    Parameters
    ----------
    products : mapping of str to ndarray
        Columns of measured products with m, n, k and ``energy_nj``.
    """

    def terms(columns: Columns) -> np.ndarray:
        return np.column_stack([features.macs(columns) * columns["a_width"] * columns["b_width"], features.moved_bytes(columns)])

    weights = _balance(terms(products) / products["energy_nj"][:, None])
    return lambda columns: terms(columns) @ weights


def energy(parts: dict[str, tuple[np.ndarray, np.ndarray]], columns: Columns) -> tuple[np.ndarray, np.ndarray]:
    """Log energy in nJ of products, and its spread, composed of the answers of the models of its parts (`cost.PARTS`).

    ``columns`` hold also m, n, k and ``latency_cycles``. The spreads of the parts are taken to go together: their shares of the energy
    weight them.
    """
    work = {"full_cycles": features.macs(columns) / features.rate(columns), "cycles": columns["latency_cycles"]}
    work["period_ns"] = columns["period_ns"]
    values = {name: np.exp(mean) for name, (mean, _) in parts.items()}
    total, spread = cost.energy_nj(**values, **work), np.zeros(len(columns["m"]))
    for name in cost.PARTS:
        alone = {other: values[other] if other == name else np.zeros(len(total)) for other in cost.PARTS}
        spread += parts[name][1] * np.abs(cost.energy_nj(**alone, **work)) / total
    return np.log(total), spread


def shares(dataset: Dataset, target: Target) -> dict[str, np.ndarray]:
    """Part of an engine to its share of the target in every row, by the measured modules; empty where there are none."""
    modules = [dataset.source["measurements"][key]["modules"] for key in dataset["measurement"]]
    if not target.share or not all(modules):
        return {}
    table = np.zeros((len(modules), len(features.PARTS)))
    places = {part: place for place, part in enumerate(features.PARTS)}
    for row, found in enumerate(modules):
        for module in found:
            table[row, places[features.part_of_module(module["name"])]] += module["count"] * module[target.share]
    table /= table.sum(axis=1, keepdims=True)
    return {part: table[:, place] for part, place in places.items()}


def _weights(dataset: Dataset, target: Target, part: str = "", share: np.ndarray | None = None) -> dict[str, float]:
    """Weight of every term of a part, fitted to its share of the target; of all terms without a part."""
    terms, value = target.terms(dataset.columns), np.exp(target.log(dataset)) * (1.0 if share is None else share)
    names = [name for name in terms if not part or features.part_of_term(name) == part]
    there = value > 0
    if not there.any():
        return dict.fromkeys(names, 0.0)
    relative = np.column_stack([terms[name] for name in names])[there] / value[there, None]
    return dict(zip(names, _balance(relative), strict=True))


def _scaled(weights: dict[str, float], dataset: Dataset, target: Target, share: np.ndarray) -> dict[str, float]:
    """The weights times one number, so that what they give of the target's share is right in the mean of these rows."""
    terms = target.terms(dataset.columns)
    said, value = sum(terms[name] * weight for name, weight in weights.items()), np.exp(target.log(dataset)) * share
    there = (value > 0) & (said > 0)
    factor = float(np.exp(np.mean(np.log(value[there] / said[there])))) if there.any() else 0.0
    return {name: weight * factor for name, weight in weights.items()}


def kinds_of(columns: Columns) -> np.ndarray:
    """Per row ``family/array/cell/technology``."""
    return np.array(["/".join(row) for row in zip(*(columns[name] for name in features.CATEGORIES), strict=True)], dtype=object)


def _balance(relative: np.ndarray) -> list[float]:
    """Weights whose sum of terms is closest to 1 in every row; columns are scaled first, for they lie decades apart."""
    size = np.linalg.norm(relative, axis=0)
    size[size == 0] = 1.0
    return (nnls(relative / size, np.ones(len(relative)))[0] / size).tolist()
