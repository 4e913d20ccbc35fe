"""Why a prediction is what it is: the parts of a quantity, what the forest made of which feature, and what was measured nearby."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from hwgen.predict import features
from hwgen.predict.dataset import GEMM_ENGINE, Columns
from hwgen.predict.models import ForestModel, kinds_of
from hwgen.predict.operands import STATISTICS

KIND_APART = 4.0  # another kind of engine counts as much as four doublings of a side
DATA_APART = 5.0  # and all bits changing against none, in one statistic, as five
MOST = 5  # features named per target


@dataclass(frozen=True)
class Explanation:
    """One prediction, taken apart.

    Attributes
    ----------
    parts : dict of dict
        Target to named term to its share of the composition, 0 to 1, the largest first; shares below 0.1 % are left out.
    correction : dict of str to float
        Target to the factor that the forest applies to the composition.
    effects : dict of list
        Target to (feature, its value, factor), the strongest first: what the feature adds to the correction, beside the forest's mean.
    nearest : list of dict
        Measured engines and operands that are most like the query: their columns, and ``distance`` (0: the same).
    """

    parts: dict[str, dict[str, float]]
    correction: dict[str, float]
    effects: dict[str, list[tuple[str, float, float]]]
    nearest: list[dict]


def explanation(models: Mapping[str, ForestModel], columns: Columns, points: Columns, nearest: int) -> Explanation:
    """Take the prediction for one row of columns apart."""
    parts, correction, effects = {}, {}, {}
    for name, model in models.items():
        parts[name] = _shares(model, columns)
        row = features.matrix(columns, model.target.groups, model.known)[0][0]
        correction[name] = float(np.exp(model.forest.predict(row[None])[0][0]))
        found = model.forest.effects(row)
        order = [index for index in np.argsort(-np.abs(found), kind="stable")[:MOST] if found[index]]
        effects[name] = [(model.names[index], float(row[index]), float(np.exp(found[index]))) for index in order]
    return Explanation(parts, correction, effects, _nearest(columns, points, nearest))


def _shares(model: ForestModel, columns: Columns) -> dict[str, float]:
    weights = model.physics.weights.get(kinds_of(columns)[0], model.physics.weights[""])
    values = {name: float(term[0]) * weights[name] for name, term in model.target.terms(columns).items()}
    total = sum(values.values())
    return {name: value / total for name, value in sorted(values.items(), key=lambda item: -item[1]) if value > 1e-3 * total}


def _nearest(columns: Columns, points: Columns, count: int) -> list[dict]:
    distance = KIND_APART * (kinds_of(points) != kinds_of(columns)[0])
    for side in ("rows", "cols"):
        distance = distance + np.abs(np.log2(points[side] / columns[side][0]))
    for name in STATISTICS:
        distance = distance + DATA_APART * np.abs(points[name] - columns[name][0]) / (2 if name.endswith("digits_mean") else 1)
    names = GEMM_ENGINE.names("engine", "setting", "target")
    return [
        {"distance": float(distance[row]), **{name: points[name].tolist()[row] for name in names}}
        for row in np.argsort(distance, kind="stable")[:count]
    ]
