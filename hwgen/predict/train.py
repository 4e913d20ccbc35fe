"""From a data set to a model on disk: fit, judge, refuse when a stated bound is missed, write with card and hash."""

import hashlib
import io
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
from hwgen.predict.features import macs
from hwgen.predict.forest import ForestOptions
from hwgen.predict.models import ENERGY, TARGETS, ForestModel
from hwgen.predict.validate import CONFIDENCE, Validation, validate

FORMAT = "hwgen-forest/1"
MODEL, CARD, DATA = "model.npz", "card.json", "data.csv"


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

    def model_bytes(self) -> bytes:
        """The forests as an uncompressed .npz: the same arrays give the same bytes, whatever zlib is installed."""
        arrays = {f"{name}.{part}": values for name, model in self.models.items() for part, values in model.forest.arrays().items()}
        file = io.BytesIO()
        np.savez(file, **arrays)
        return file.getvalue()

    def write(self, folder: str | os.PathLike) -> Path:
        """Write ``model.npz`` and ``card.json`` into ``folder``; the card, which holds the model's sha256, last."""
        folder, data = Path(folder), self.model_bytes()
        write_atomic(folder / MODEL, data)
        card = {**self.card, "model_sha256": hashlib.sha256(data).hexdigest()}
        write_atomic(folder / CARD, json.dumps(card, indent=1) + "\n")
        return folder


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
    bounds = dict(dataset.source.get("config", {}).get("bounds", {}) if bounds is None else bounds)
    targets = list(TARGETS.values())
    judged = validate(dataset, targets, options, progress)
    enforce(judged, bounds)
    # latency is judged but not shipped: wherever a spec exists its schedule is exact
    models = {ENERGY.name: ForestModel.fit(dataset, ENERGY, options)}
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
        "ranges": ranges(dataset),
        "engines": known(dataset, dataset.schema.names("engine")),
        "laws": known(dataset, ["data", *dataset.schema.names("statistic")]),
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


def ranges(dataset: Dataset) -> dict[str, dict]:
    """What a query must lie within: bounds of numbers, values of texts, decided by the rows."""
    found: dict[str, dict] = {}
    for column in dataset.schema.columns:
        values = dataset[column.name]
        if column.role not in ("engine", "setting", "shape", "statistic") or column.name == "data":
            continue
        if column.kind == "text" or column.name in ("a_signed", "b_signed"):
            found[column.name] = {"one_of": sorted(set(values.tolist()))}
        else:
            found[column.name] = {"low": values.min().item(), "high": values.max().item()}
    work = macs(dataset.columns)
    found["macs"] = {"low": float(work.min()), "high": float(work.max())}
    return found


def known(dataset: Dataset, names: list[str]) -> list[list]:
    """Distinct values of some columns taken together, in order of the rows."""
    return [list(row) for row in dict.fromkeys(zip(*(dataset[name].tolist() for name in names), strict=True))]
