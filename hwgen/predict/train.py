"""From a data set to a model on disk: fit, judge, refuse when a stated bound is missed, write with card and hash."""

import hashlib
import json
import os
import platform
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import sklearn

from hwgen import __version__
from hwgen.errors import HwgenError, SpecError
from hwgen.files import write_atomic
from hwgen.predict.dataset import Dataset, read
from hwgen.predict.forest import ForestOptions
from hwgen.predict.models import TARGETS, ForestModel, kinds_of
from hwgen.predict.sweep import shapes
from hwgen.predict.validate import CONFIDENCE, Validation, validate

FORMAT = "hwgen-forest/2"
MODEL, CARD, DATA = "model.json", "card.json", "data.csv"
HOLDOUT = "holdout.csv"  # engines that no model or choice has seen, where there are any


@dataclass(frozen=True)
class Trained:
    """Fitted models, one per target, and the card that describes them.

    Attributes
    ----------
    models : dict of str to ForestModel
    card : dict
        JSON-ready: format, data hash, versions, seeds, trained ranges, features, validation table, interval quantiles, bounds.
    """

    models: dict[str, ForestModel]
    card: dict

    def model_text(self) -> str:
        """The forests as JSON with one array a line: text, so that two models can be compared line by line."""
        lines = [
            f'"{name}.{part}": [{",".join(_number(value) for value in values.reshape(-1).tolist())}]'
            for name, model in self.models.items()
            for part, values in model.forest.arrays().items()
        ]
        return "{\n" + ",\n".join(lines) + "\n}\n"

    def write(self, folder: str | os.PathLike) -> Path:
        """Write ``model.json`` and ``card.json`` into ``folder``; the card, which holds the model's sha256, last."""
        folder, text = Path(folder), self.model_text()
        write_atomic(folder / MODEL, text)
        card = {**self.card, "model_sha256": hashlib.sha256(text.encode()).hexdigest()}
        write_atomic(folder / CARD, _card_text(card))
        return folder


def _card_text(card: dict) -> str:
    """Two levels deep one entry a line, below that none: a card is read and compared by people."""
    lines = []
    for name, value in card.items():
        if isinstance(value, dict | list) and value:
            pairs = value.items() if isinstance(value, dict) else ((None, item) for item in value)
            inner = [("" if key is None else f"{json.dumps(key)}: ") + json.dumps(item) for key, item in pairs]
            left, right = "{}" if isinstance(value, dict) else "[]"
            lines.append(f" {json.dumps(name)}: {left}\n  " + ",\n  ".join(inner) + f"\n {right}")
        else:
            lines.append(f" {json.dumps(name)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _number(value: float) -> str:
    """Nine digits hold every float32."""
    return format(value, ".9g") if isinstance(value, float) else str(value)


def train(
    dataset: Dataset | str | os.PathLike,
    *,
    options: ForestOptions | None = None,
    bounds: Mapping[str, float] | None = None,
    progress: Callable[[str], None] | None = None,
) -> Trained:
    """Fit forests on all rows after judging them on rows they have not seen.

    Parameters
    ----------
    dataset : Dataset or path
    options : ForestOptions, optional
    bounds : mapping, optional
        What must hold, as ``"target/split/metric": limit``; metrics that are errors must not be above their limit, ``r2_log`` and
        ``coverage_percent`` not below. Without it, the ``bounds`` of the sweep that made the data set.
    progress : callable, optional
        Told what is being judged.

    Raises
    ------
    HwgenError
        When a bound is missed; nothing is written.
    SpecError
        For a bound that names no row of the validation table.
    """
    dataset = dataset if isinstance(dataset, Dataset) else read(dataset)
    options = options or ForestOptions()
    config = dataset.source["config"]
    bounds = dict(config.get("bounds", {}) if bounds is None else bounds)
    asked = shapes(config)
    judged = validate(dataset, asked, options, progress)
    enforce(judged, bounds)
    models = {name: ForestModel.fit(dataset, target, options) for name, target in TARGETS.items()}
    card = {
        "format": FORMAT,
        "schema": dataset.schema.name,
        "data_sha256": dataset.digest,
        "rows": len(dataset),
        "versions": {
            "hwgen": __version__,
            "numpy": np.__version__,
            "scikit-learn": sklearn.__version__,
            "python": platform.python_version(),
        },
        "options": asdict(options),
        "confidence": CONFIDENCE,
        "ranges": ranges(dataset, asked),
        "kinds": _sizes_of_kinds(dataset),
        "points": {name: dataset[name].tolist() for name in dataset.schema.names() if name != "measurement"},
        "targets": {
            name: {"features": model.names, "categories": model.known, "physics": model.physics.weights} for name, model in models.items()
        },
        "quantiles": judged.quantiles,
        "bounds": bounds,
        "validation": judged.table,
    }
    return Trained(models, card)


def enforce(judged: Validation, bounds: Mapping[str, float]) -> None:
    """Compare the forest's validation with bounds; raises as `train` does, naming every bound that is missed."""
    missed = []
    for name, limit in bounds.items():
        try:
            target, split, metric = name.split("/")
            value = judged.row(target, split)[metric]
        except (ValueError, KeyError) as fault:
            raise SpecError("bounds", name, "must be target/split/metric of a row of the validation table") from fault
        floor = metric in ("r2_log", "coverage_percent")
        if not (value >= limit if floor else value <= limit):
            missed.append(f"{name} is {value:g}, {'at least' if floor else 'at most'} {limit:g} was asked for")
    if missed:
        raise HwgenError("training refused: " + "; ".join(missed))


def ranges(dataset: Dataset, shapes: list[tuple[int, int, int]]) -> dict[str, dict]:
    """What a query must lie within: bounds of numbers, values of texts, decided by the rows and the products that were judged."""
    found: dict[str, dict] = {}
    for column in dataset.schema.columns:
        values = dataset[column.name]
        if column.role not in ("engine", "setting", "statistic") or column.name == "data":
            continue
        if column.kind == "text" or column.name in ("a_signed", "b_signed"):
            found[column.name] = {"one_of": sorted(set(values.tolist()))}
        else:
            found[column.name] = {"low": values.min().item(), "high": values.max().item()}
    for name, sizes in zip("mnk", zip(*shapes, strict=True), strict=True):
        found[name] = {"low": min(sizes), "high": max(sizes)}
    return found


def _sizes_of_kinds(dataset: Dataset) -> dict[str, dict]:
    """Sizes that each kind of engine was measured at."""
    kinds, found = kinds_of(dataset.columns), {}
    for kind in sorted(set(kinds)):
        rows = dataset.take(kinds == kind)
        found[kind] = {name: {"low": rows[name].min().item(), "high": rows[name].max().item()} for name in ("rows", "cols", "depth")}
    return found
