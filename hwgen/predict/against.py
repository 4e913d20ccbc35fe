"""A model against measurements that it has never seen: the user's own, or those of engines set aside."""

from collections.abc import Mapping

import numpy as np

from hwgen.engines.contract import Spec
from hwgen.errors import SpecError
from hwgen.predict.dataset import GEMM_ENGINE, Dataset
from hwgen.predict.predictor import Predictor
from hwgen.predict.sweep import shapes
from hwgen.predict.validate import ENERGY, POWER, metrics, products

INTERVALS = {
    "energy_nj": ("energy_low_nj", "energy_high_nj"),
    "power_mw": ("power_low_mw", "power_high_mw"),
    "area_um2": ("area_low_um2", "area_high_um2"),
    "fmax_mhz": ("fmax_low_mhz", "fmax_high_mhz"),
}
MEASURED = ("latency_cycles", "latency_us", *INTERVALS)


def score(predictor: Predictor, table: Mapping[str, object], *, spec: Spec | None = None) -> list[dict]:
    """Errors of a model on measured rows.

    Parameters
    ----------
    predictor : Predictor
    table : mapping of str to array-like
        Queries as in `Predictor.predict_batch`, and beside them one or more measured columns of `MEASURED`.
    spec : Spec, optional
        One engine for all rows.

    Returns
    -------
    list of dict
        Per measured column: target, rows, ``refused`` (rows outside the trained range, which are not scored), r2_log, median_percent,
        p90_percent, and coverage_percent where the model gives intervals.

    Raises
    ------
    SpecError
        Without a measured column, for values that are not positive, or when every row is refused.
    """
    measured = {name: np.asarray(table[name]) for name in MEASURED if name in table}
    if not measured:
        raise SpecError("measured columns", sorted(table), f"one or more of {', '.join(MEASURED)}")
    answers = predictor.predict_batch({name: values for name, values in table.items() if name not in measured}, spec=spec, mark=True)
    inside, found = answers["in_range"], []
    if not inside.any():
        raise SpecError("rows in range", 0, "one or more; ask for a single one to see the trained range")
    for name, values in measured.items():
        if values.dtype.kind not in "iuf" or not (values > 0).all():
            raise SpecError(name, values.min().item() if values.dtype.kind in "iuf" else str(values[0]), "positive numbers")
        truth = np.log(values[inside].astype(float))
        row = {"target": name, "rows": int(inside.sum()), "refused": int(np.sum(~inside))}
        row |= metrics(truth, truth - np.log(answers[name][inside].astype(float)))
        if name in INTERVALS:
            low, high = (answers[end][inside] for end in INTERVALS[name])
            row["coverage_percent"] = 100 * float(np.mean((values[inside] >= low) & (values[inside] <= high)))
        found.append(row)
    return found


def score_aside(predictor: Predictor, aside: Dataset) -> list[dict]:
    """`score` on every product of a data set that the model was not trained on; every engine of it is a preset at some size."""
    asked = products(aside, shapes(aside.source["config"]))
    fields = [name for name in GEMM_ENGINE.names("engine") if name not in ("family", "array", "cell")]
    names = [f"{cell}-{array}" for cell, array in zip(asked["cell"], asked["array"], strict=True)]
    table = {name: asked[name] for name in (*fields, *GEMM_ENGINE.names("setting"), "m", "n", "k", ENERGY, "area_um2")}
    latency_us = asked["latency_cycles"] * asked["period_ns"] / 1000
    measured = {POWER: asked[ENERGY] / latency_us, "fmax_mhz": 1000 / asked["delay_ns"]}
    return score(predictor, {"engine": np.array(names, dtype=object), **table, **measured})
