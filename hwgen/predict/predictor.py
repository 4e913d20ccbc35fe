"""Ask a trained model: latency and energy of a GEMM with an interval, or a refusal that names the trained range."""

import dataclasses
import hashlib
import io
import json
import math
import os
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.errors import OutOfRange, SpecError, ToolNotFound
from hwgen.files import shipped
from hwgen.predict import features, measure, query
from hwgen.predict.dataset import GEMM_ENGINE, SCHEMAS, Columns
from hwgen.predict.forest import ARRAYS, Forest
from hwgen.predict.models import TARGETS, ForestModel, Physics
from hwgen.predict.train import CARD, FORMAT, MODEL
from hwgen.predict.validate import FLOOR

NEAR = 0.02  # statistics this close to a measured law count as that law: the scatter of a drawn sample


@dataclass(frozen=True, kw_only=True)
class Prediction:
    """Cost of one product on one engine.

    Attributes
    ----------
    latency_cycles : int
        Exact, from the schedule.
    latency_us : float
    energy_nj, energy_low_nj, energy_high_nj : float
        Prediction and the interval that holds the truth with ``confidence``.
    power_mw : float
        Mean power, energy / latency.
    utilisation : float
        Fraction of cell-cycles that do a multiply-accumulate of the product.
    confidence : float
    basis : str
        How far the query is from what was measured, and thus which validation split the interval comes from.
    """

    latency_cycles: int
    latency_us: float
    energy_nj: float
    energy_low_nj: float
    energy_high_nj: float
    power_mw: float
    utilisation: float
    confidence: float
    basis: str


@dataclass(frozen=True)
class Predictor:
    """Models with their card; made by `load`."""

    models: dict[str, ForestModel]
    card: dict

    def predict(
        self,
        m: int,
        n: int,
        k: int,
        *,
        spec: Spec | None = None,
        engine: str | None = None,
        technology: str | None = None,
        period_ns: float | None = None,
        data: str = "uniform",
        operands: tuple[np.ndarray, np.ndarray] | None = None,
        **fields: object,
    ) -> Prediction:
        """Cost of an (m, k) x (k, n) product.

        Parameters
        ----------
        m, n, k : int
        spec : Spec, optional
            The engine; or ``engine``, the name of a preset, with ``fields`` of its spec.
        technology, period_ns : optional
            May be left out when the model was trained on one only.
        data : str
            Law of the operands, as in `numerics.laws.draw`.
        operands : pair of ndarray, optional
            Real operands A and B whose statistics replace those of ``data``.

        Raises
        ------
        OutOfRange
            Outside the trained range; the message holds the range.
        SpecError
            For a malformed query.
        """
        if spec is None:
            if engine is None:
                raise SpecError("engine", None, "name a preset, or pass a spec")
            spec = catalogue.engine(engine, **fields)
        elif fields:
            raise SpecError(next(iter(fields)), next(iter(fields.values())), "is a field of the spec that was passed")
        for name, size in (("m", m), ("n", n), ("k", k)):
            if isinstance(size, bool) or not isinstance(size, int | np.integer) or size < 1:
                raise SpecError(name, size, "must be a positive integer")
        law = data if operands is None else "operands"
        setting = {"technology": self.only("technology", technology), "period_ns": self.only("period_ns", period_ns), "data": law}
        columns = {name: np.array([value]) for name, value in {**query.engine_fields(spec), **setting, "m": m, "n": n, "k": k}.items()}
        columns |= {name: np.array([value]) for name, value in query.statistics(spec, data, operands).items()}
        self._refuse(columns)
        columns["latency_cycles"] = np.array([measure.cycles(spec, int(m), int(n), int(k))])
        answer = self._answer(columns)
        return Prediction(**{name: values[0].item() if hasattr(values[0], "item") else values[0] for name, values in answer.items()})

    def predict_batch(self, queries: Mapping[str, object], *, spec: Spec | None = None, mark: bool = False) -> dict[str, np.ndarray]:
        """Cost of many products at once.

        Parameters
        ----------
        queries : mapping of str to array-like
            ``m``, ``n``, ``k`` and, unless ``spec`` is given, ``engine`` (preset names) with any columns of spec fields; optionally
            ``technology``, ``period_ns`` and ``data``. Single values stand for all rows.
        spec : Spec, optional
            One engine for all rows.
        mark : bool
            Answer rows outside the trained range with NaN and ``in_range`` False instead of refusing the whole batch.

        Returns
        -------
        dict of str to ndarray, each of shape (rows,)
            The attributes of `Prediction`; with ``mark`` also ``in_range``.
        """
        table = query.table(queries)
        rows = len(table["m"])
        settings = {
            "technology": table.pop("technology", np.full(rows, self.only("technology", None), dtype=object)),
            "period_ns": table.pop("period_ns", None),
            "data": table.pop("data", np.full(rows, "uniform", dtype=object)),
        }
        if settings["period_ns"] is None:
            settings["period_ns"] = np.full(rows, self.only("period_ns", None))
        size = {name: table.pop(name) for name in ("m", "n", "k")}
        specs, which = ([spec], np.zeros(rows, dtype=int)) if spec is not None else query.specs(table)
        fields = [query.engine_fields(one) for one in specs]
        columns = {name: np.array([one[name] for one in fields])[which] for name in fields[0]} | settings | size
        columns |= query.batch_statistics(specs, which, columns["data"])
        inside = self._inside(columns)
        if not mark:
            self._refuse(columns)
        kept = {name: values[inside] for name, values in columns.items()}
        which = which[inside]
        if inside.any():
            kept["latency_cycles"] = query.batch_cycles(specs, which, kept)
            answer = self._answer(kept)
        else:
            answer = {field.name: np.empty(0) for field in dataclasses.fields(Prediction)}
        if not mark:
            return answer
        return {name: query.spread(values, inside) for name, values in answer.items()} | {"in_range": inside}

    def only(self, name: str, value: object = None) -> object:
        """The value, or the only ``technology`` or ``period_ns`` that the model knows.

        Raises
        ------
        SpecError
            When it knows several.
        """
        if value is not None:
            return value
        known = self.card["ranges"][name]
        choices = known.get("one_of") or sorted({known["low"], known["high"]})
        if len(choices) > 1:
            raise SpecError(name, None, f"must be given: the model knows {', '.join(map(str, choices))}")
        return choices[0]

    def _masks(self, columns: Columns) -> dict[str, np.ndarray]:
        """Per column with a trained range, which rows lie within."""
        values = {**columns, "macs": features.macs(columns)}
        masks = {}
        for name, allowed in self.card["ranges"].items():
            if "one_of" in allowed:
                masks[name] = np.isin(values[name].astype(str), [str(one) for one in allowed["one_of"]])
            else:
                slack = (NEAR if name in GEMM_ENGINE.names("statistic") else 1e-9) * max(1.0, abs(allowed["high"]))
                masks[name] = (values[name] >= allowed["low"] - slack) & (values[name] <= allowed["high"] + slack)
        return masks

    def _inside(self, columns: Columns) -> np.ndarray:
        return np.logical_and.reduce(list(self._masks(columns).values()))

    def _refuse(self, columns: Columns) -> None:
        """Raise `OutOfRange` for the first row and column outside the trained range."""
        values = {**columns, "macs": features.macs(columns)}
        for name, inside in self._masks(columns).items():
            if not inside.all():
                value = values[name][int(np.argmin(inside))]
                raise OutOfRange(name, value.item() if hasattr(value, "item") else value, f"the model was trained on {self.range_of(name)}")

    def range_of(self, name: str) -> str:
        """The trained range of a column in words."""
        allowed = self.card["ranges"][name]
        if "one_of" in allowed:
            return " and ".join(str(one) for one in allowed["one_of"]) + " only"
        return f"{allowed['low']:g} only" if allowed["low"] == allowed["high"] else f"{allowed['low']:.6g} to {allowed['high']:.6g}"

    def _answer(self, columns: Columns) -> dict[str, np.ndarray]:
        """All attributes of `Prediction` for columns that are complete and in range."""
        mean, spread = self.models["energy_nj"](columns)
        splits, basis = self._basis(columns)
        quantiles = self.card["quantiles"]["energy_nj"]
        widest = np.zeros(len(mean))
        for split, applies in splits.items():
            widest = np.where(applies, np.maximum(widest, quantiles.get(split, math.inf)), widest)
        half = widest * np.maximum(spread, FLOOR)
        latency = columns["latency_cycles"] * columns["period_ns"] / 1000
        energy = np.exp(mean)
        return {
            "latency_cycles": columns["latency_cycles"],
            "latency_us": latency,
            "energy_nj": energy,
            "energy_low_nj": np.exp(mean - half),
            "energy_high_nj": np.exp(mean + half),
            "power_mw": energy / latency,
            "utilisation": features.macs(columns) / (columns["latency_cycles"] * np.float64(1) * features.cells(columns)),
            "confidence": np.full(len(mean), self.card["confidence"]),
            "basis": basis,
        }

    def _basis(self, columns: Columns) -> tuple[dict[str, np.ndarray], np.ndarray]:
        """Which validation splits each row is as far away as: a new shape always, a new engine or new operands when they are."""
        names = GEMM_ENGINE.names("engine")
        engines = {tuple(row) for row in self.card["engines"]}
        met = np.array([row in engines for row in zip(*(columns[name].tolist() for name in names), strict=True)])
        statistics = np.column_stack([columns[name] for name in GEMM_ENGINE.names("statistic")]).astype(float)
        queries, back = np.unique(np.round(statistics, 6), axis=0, return_inverse=True)
        laws = np.array([law[1:] for law in self.card["laws"]], dtype=float)
        near = (np.abs(queries[:, None] - laws[None]) <= NEAR * np.maximum(1.0, np.abs(laws))).all(axis=2).any(axis=1)[back.reshape(-1)]
        near |= np.isin(columns["data"].astype(str), [law[0] for law in self.card["laws"]])
        words = np.array(
            ["measured engine and operands", "engine not measured", "operands not measured", "neither engine nor operands measured"]
        )
        return (
            {"unseen shapes": np.ones(len(met), bool), "unseen sizes": ~met, "unseen data": ~near},
            words[(~met).astype(int) + 2 * (~near)],
        )


def load(name: str | os.PathLike = "tpe") -> Predictor:
    """Load a model: the name of a shipped one, or the folder that `hwgen train` wrote.

    Nothing in the files is executed, and a model file whose hash is not the card's is refused.

    Raises
    ------
    ToolNotFound
        When there is no such model.
    SpecError
        When its files are damaged, changed or of another format.
    """
    folder = Path(name)
    if not folder.is_dir():
        folder = shipped("models", str(name))
    try:
        card = json.loads((folder / CARD).read_text())
        data = (folder / MODEL).read_bytes()
    except FileNotFoundError as fault:
        raise ToolNotFound(fault.filename, "train a model with `hwgen train`") from fault
    except (ValueError, NotADirectoryError) as fault:
        raise SpecError("model card", str(folder / CARD), f"must be JSON ({fault})") from fault
    if not isinstance(card, dict) or card.get("format") != FORMAT or card.get("schema") not in SCHEMAS:
        found = card.get("format") if isinstance(card, dict) else type(card).__name__
        raise SpecError("model format", found, f"must be {FORMAT}; train the model again with this version")
    if hashlib.sha256(data).hexdigest() != card.get("model_sha256"):
        raise SpecError("model file", str(folder / MODEL), f"does not match the sha256 in {CARD}: damaged or tampered with; train it again")
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            models = {}
            for target, about in card["targets"].items():
                parts = {part: arrays[f"{target}.{part}"] for part in ARRAYS}
                forest = Forest.from_arrays(parts, len(about["features"]))
                physics = Physics(TARGETS[target], about["physics"])
                models[target] = ForestModel(TARGETS[target], physics, about["categories"], about["features"], forest)
    except (KeyError, ValueError, zipfile.BadZipFile) as fault:
        if isinstance(fault, SpecError):
            raise
        raise SpecError("model file", str(folder / MODEL), f"does not hold what {CARD} says ({fault})") from fault
    return Predictor(models, card)
