"""Ask a trained model: what a GEMM costs on an engine, with intervals, or a refusal that names the trained range."""

import dataclasses
import hashlib
import json
import math
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.errors import OutOfRange, SpecError, ToolNotFound
from hwgen.files import shipped
from hwgen.predict import features, measure, query
from hwgen.predict.cost import PARTS
from hwgen.predict.dataset import GEMM_ENGINE, SCHEMAS, Columns
from hwgen.predict.explain import Explanation, explanation
from hwgen.predict.forest import ARRAYS, Forest
from hwgen.predict.models import TARGETS, ForestModel, Physics, energy, kinds_of
from hwgen.predict.operands import STATISTICS
from hwgen.predict.train import CARD, FORMAT, MODEL
from hwgen.predict.validate import ENERGY, FLOOR

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
    power_mw, power_low_mw, power_high_mw : float
        Mean power, energy / latency.
    area_um2, area_low_um2, area_high_um2 : float
        Of the engine's library cells, before layout.
    fmax_mhz, fmax_low_mhz, fmax_high_mhz : float
        Of the netlist that is chosen for the clock period.
    utilisation : float
        Fraction of cell-cycles that do a multiply-accumulate of the product.
    confidence : float
        Of every interval.
    basis : str
        How far the query is from what was measured, and thus which validation split the intervals come from.
    """

    latency_cycles: int
    latency_us: float
    energy_nj: float
    energy_low_nj: float
    energy_high_nj: float
    power_mw: float
    power_low_mw: float
    power_high_mw: float
    area_um2: float
    area_low_um2: float
    area_high_um2: float
    fmax_mhz: float
    fmax_low_mhz: float
    fmax_high_mhz: float
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
        spec = _spec(spec, engine, fields)
        columns = self._columns(spec, (m, n, k), technology, period_ns, data, operands)
        answer = self._answer(columns)
        return Prediction(**{name: values[0].item() if hasattr(values[0], "item") else values[0] for name, values in answer.items()})

    def _columns(
        self,
        spec: Spec,
        shape: tuple[int, int, int],
        technology: str | None = None,
        period_ns: float | None = None,
        data: str = "uniform",
        operands: tuple[np.ndarray, np.ndarray] | None = None,
    ) -> dict[str, np.ndarray]:
        """Columns of one query, complete and in range."""
        m, n, k = shape
        for name, size in (("m", m), ("n", n), ("k", k)):
            if isinstance(size, bool) or not isinstance(size, int | np.integer) or size < 1:
                raise SpecError(name, size, "must be a positive integer")
        law = data if operands is None else "operands"
        setting = {"technology": self.only("technology", technology), "period_ns": self.only("period_ns", period_ns), "data": law}
        fields = {**query.engine_fields(spec), **setting, "m": m, "n": n, "k": k, **query.statistics(spec, data, operands)}
        columns = {name: np.array([value]) for name, value in fields.items()}
        self._refuse(columns)
        columns["latency_cycles"] = np.array([measure.cycles(spec, int(m), int(n), int(k))])
        return columns

    def explain(
        self, m: int, n: int, k: int, *, spec: Spec | None = None, engine: str | None = None, nearest: int = 3, **query: object
    ) -> Explanation:
        """Why `predict` answers as it does; the same query, without fields of the spec."""
        return explanation(self.models, self._columns(_spec(spec, engine, {}), (m, n, k), **query), self.points, nearest)

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

    @cached_property
    def points(self) -> dict[str, np.ndarray]:
        """The measurements that the models were fitted to, column by column."""
        return {
            name: np.array(values, dtype=object if isinstance(values[0], str) else None) for name, values in self.card["points"].items()
        }

    def _checks(self, columns: Columns) -> Iterator[tuple[str, np.ndarray, np.ndarray, str]]:
        """What must hold, one after the other: name, values, which rows lie within, and the trained range in words."""
        ranges, kinds = self.card["ranges"], kinds_of(columns)
        for name, allowed in ranges.items():
            yield name, columns[name], _within(name, columns[name], allowed), range_text(allowed)
        names = sorted(self.card["kinds"])
        yield "engine", kinds, np.isin(kinds, names), f"{' and '.join(names)} only"
        for kind, own in self.card["kinds"].items():
            for name, allowed in own.items():
                mask = (kinds != kind) | _within(name, columns[name], allowed)
                yield name, columns[name], mask, f"{range_text(allowed)} for {kind}"

    def _inside(self, columns: Columns) -> np.ndarray:
        return np.logical_and.reduce([mask for _, _, mask, _ in self._checks(columns)])

    def _refuse(self, columns: Columns) -> None:
        """Raise `OutOfRange` for the first row and column outside the trained range."""
        for name, values, mask, words in self._checks(columns):
            if not mask.all():
                value = values[int(np.argmin(mask))]
                raise OutOfRange(name, value.item() if hasattr(value, "item") else value, f"the model was trained on {words}")

    def _answer(self, columns: Columns) -> dict[str, np.ndarray]:
        """All attributes of `Prediction` for columns that are complete and in range."""
        splits, basis = self._basis(columns)
        quantities = _distinct(columns, self.models)
        found = {ENERGY: energy({name: quantities[name] for name in PARTS}, columns), **quantities}
        low, middle, high = {}, {}, {}
        for name, (mean, spread) in found.items():
            half = self._widest(name, splits) * np.maximum(spread, FLOOR)
            low[name], middle[name], high[name] = np.exp(mean - half), np.exp(mean), np.exp(mean + half)
        latency = columns["latency_cycles"] * columns["period_ns"] / 1000
        size = columns["latency_cycles"] * np.float64(1) * features.rate(columns)
        return {
            "latency_cycles": columns["latency_cycles"],
            "latency_us": latency,
            **_interval("energy", "nj", *(values[ENERGY] for values in (middle, low, high))),
            **_interval("power", "mw", *(values[ENERGY] / latency for values in (middle, low, high))),
            **_interval("area", "um2", *(values["area_um2"] for values in (middle, low, high))),
            **_interval("fmax", "mhz", *(1000 / values["delay_ns"] for values in (middle, high, low))),
            "utilisation": features.macs(columns) / size,
            "confidence": np.full(len(size), self.card["confidence"]),
            "basis": basis,
        }

    def _widest(self, target: str, splits: dict[str, np.ndarray]) -> np.ndarray:
        """The largest conformal quantile of the splits that apply to each row."""
        quantiles = self.card["quantiles"][target]
        widest = np.zeros(len(next(iter(splits.values()))))
        for split, applies in splits.items():
            if target == ENERGY or split in quantiles:  # what does not depend on operands has no quantile for new ones
                widest = np.where(applies, np.maximum(widest, quantiles.get(split, math.inf)), widest)
        return widest

    def _basis(self, columns: Columns) -> tuple[dict[str, np.ndarray], np.ndarray]:
        """Which validation splits each row is as far away as, and in words."""
        points, names = self.points, GEMM_ENGINE.names("engine")
        engines, sizes = _tuples(points, names), _tuples(points, ("rows", "cols"))
        met = np.array([row in engines for row in zip(*(columns[name].tolist() for name in names), strict=True)])
        sized = np.array([row in sizes for row in zip(columns["rows"].tolist(), columns["cols"].tolist(), strict=True)])
        statistics = np.column_stack([columns[name] for name in STATISTICS]).astype(float)
        queries, back = np.unique(np.round(statistics, 6), axis=0, return_inverse=True)
        laws = np.column_stack([points[name] for name in STATISTICS])
        near = (np.abs(queries[:, None] - laws[None]) <= NEAR * np.maximum(1.0, np.abs(laws))).all(axis=2).any(axis=1)[back.reshape(-1)]
        near |= np.isin(columns["data"].astype(str), points["data"].astype(str))
        words = np.array(
            ["measured engine and operands", "engine not measured", "operands not measured", "neither engine nor operands measured"]
        )
        return (
            {"unseen engines": np.ones(len(met), bool), "unseen sizes": ~sized, "unseen data": ~near},
            words[(~met).astype(int) + 2 * (~near)],
        )


def _tuples(columns: Columns, names: Iterable[str]) -> set[tuple]:
    return set(zip(*(columns[name].tolist() for name in names), strict=True))


def _within(name: str, values: np.ndarray, allowed: Mapping[str, object]) -> np.ndarray:
    if "one_of" in allowed:
        return np.isin(values.astype(str), [str(one) for one in allowed["one_of"]])
    slack = (NEAR if name in STATISTICS else 1e-9) * max(1.0, abs(allowed["high"]))
    return (values >= allowed["low"] - slack) & (values <= allowed["high"] + slack)


def range_text(allowed: Mapping[str, object]) -> str:
    """A trained range in words."""
    if "one_of" in allowed:
        return " and ".join(str(one) for one in allowed["one_of"]) + " only"
    return f"{allowed['low']:g} only" if allowed["low"] == allowed["high"] else f"{allowed['low']:.6g} to {allowed['high']:.6g}"


def _interval(name: str, unit: str, middle: np.ndarray, low: np.ndarray, high: np.ndarray) -> dict[str, np.ndarray]:
    return {f"{name}_{unit}": middle, f"{name}_low_{unit}": low, f"{name}_high_{unit}": high}


def _distinct(columns: Columns, models: Mapping[str, ForestModel]) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Answers of the models, which know no shapes: each distinct engine with its operands is asked once."""
    seen: dict[tuple, int] = {}
    names = GEMM_ENGINE.names("engine", "setting", "statistic")
    index = np.array([seen.setdefault(row, len(seen)) for row in zip(*(columns[name].tolist() for name in names), strict=True)])
    first = np.unique(index, return_index=True)[1]
    asked = {name: columns[name][first] for name in names}
    return {name: tuple(values[index] for values in model(asked)) for name, model in models.items()}


def _spec(spec: Spec | None, engine: str | None, fields: dict[str, object]) -> Spec:
    if spec is None:
        if engine is None:
            raise SpecError("engine", None, "name a preset, or pass a spec")
        return catalogue.engine(engine, **fields)
    if fields:
        raise SpecError(next(iter(fields)), next(iter(fields.values())), "is a field of the spec that was passed")
    return spec


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
        stored, models = json.loads(data), {}
        for target, about in card["targets"].items():
            parts = {part: np.array(stored[f"{target}.{part}"], dtype=kind) for part, kind in ARRAYS.items()}
            forest = Forest.from_arrays(parts | {"children": parts["children"].reshape(-1, 2)}, len(about["features"]))
            physics = Physics(TARGETS[target], about["physics"])
            models[target] = ForestModel(TARGETS[target], physics, about["categories"], about["features"], forest)
    except (KeyError, ValueError, TypeError, OverflowError) as fault:
        if isinstance(fault, SpecError):
            raise
        raise SpecError("model file", str(folder / MODEL), f"does not hold what {CARD} says ({fault})") from fault
    return Predictor(models, card)
