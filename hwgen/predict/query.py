"""From what a user asks to the columns that a model is asked with: specs, statistics of operands, exact cycles."""

import dataclasses
from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from hwgen.arrays.kinds import STATIONARY_WEIGHTS
from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.errors import OutOfRange, SpecError
from hwgen.numerics.laws import draw_product
from hwgen.predict import measure
from hwgen.predict.dataset import GEMM_ENGINE, Columns
from hwgen.predict.operands import describe

SAMPLE = 256  # rows and columns of the operands drawn to describe a law


def engine_fields(spec: Spec) -> dict[str, object]:
    """The spec's fields under the column names of the data set; `OutOfRange` for a family whose specs have others."""
    fields = spec.to_dict()
    for name in GEMM_ENGINE.names("engine"):
        if name not in fields:
            raise OutOfRange("family", spec.family, f"its specs have no {name}, which the model was trained on")
    return {name: int(fields[name]) if isinstance(fields[name], bool) else fields[name] for name in GEMM_ENGINE.names("engine")}


def spec_of(fields: Mapping[str, object]) -> Spec:
    """The spec that `Spec.to_dict` wrote; raises `SpecError` for a family that is not in the catalogue."""
    values = dict(fields)
    family = values.pop("family")
    for preset in catalogue.presets().values():
        if preset.family == family:
            return dataclasses.replace(preset, **values)
    raise SpecError("family", family, "a family of the catalogue")


def statistics(spec: Spec, law: str, operands: tuple[np.ndarray, np.ndarray] | None = None) -> dict[str, float]:
    """Statistics of operands A and B, or of a sample drawn by a law."""
    fields = engine_fields(spec)
    formats = tuple((fields[f"{name}_width"], bool(fields[f"{name}_signed"])) for name in "ab")
    if operands is None:
        rows = fields["rows"] if fields["array"] in STATIONARY_WEIGHTS else 0  # on which the sums of other arrays do not depend
        return dict(_statistics_of_law(law, fields["array"], rows, *formats))
    for name, values, (width, signed) in zip("ab", operands, formats, strict=True):
        low, high = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)
        if values.ndim != 2 or not values.size or values.dtype.kind not in "iu" or values.min() < low or values.max() > high:
            raise SpecError(f"operand {name}", f"{values.dtype} {values.shape}", f"two dimensions of integers from {low} to {high}")
    return _describe(operands, fields["array"], fields["rows"], *formats)


@lru_cache(maxsize=4096)
def _statistics_of_law(law: str, array: str, rows: int, a: tuple[int, bool], b: tuple[int, bool]) -> tuple[tuple[str, float], ...]:
    return tuple(_describe(draw_product(law, (SAMPLE, SAMPLE, SAMPLE), a, b, 0), array, rows, a, b).items())


def _describe(operands: tuple[np.ndarray, np.ndarray], array: str, rows: int, a: tuple[int, bool], b: tuple[int, bool]) -> dict[str, float]:
    formats = {"a_width": a[0], "a_signed": a[1], "b_width": b[0], "b_signed": b[1]}
    return describe(*operands, array=array, rows=rows, **formats)


def table(queries: Mapping[str, object]) -> dict[str, np.ndarray]:
    """Query columns as arrays of one length; raises `SpecError`."""
    for name in ("m", "n", "k"):
        if name not in queries:
            raise SpecError("queries", sorted(queries), f"must have the column {name}")
    arrays = {name: np.atleast_1d(np.asarray(values)) for name, values in queries.items()}
    try:
        rows = np.broadcast_shapes(*(values.shape for values in arrays.values()))
    except ValueError as fault:
        raise SpecError("queries", {name: len(values) for name, values in arrays.items()}, "must have one length") from fault
    for name in ("m", "n", "k"):
        if arrays[name].dtype.kind not in "iu" or arrays[name].min(initial=1) < 1:
            raise SpecError(name, arrays[name].min().item() if arrays[name].size else None, "must be positive integers")
    return {name: np.broadcast_to(values, rows) for name, values in arrays.items()}


def specs(table: Columns) -> tuple[list[Spec], np.ndarray]:
    """Distinct specs and, per row, which one."""
    if "engine" not in table:
        raise SpecError("queries", sorted(table), "must have the column engine, or pass a spec")
    names = list(table)
    seen: dict[tuple, int] = {}
    which = np.array([seen.setdefault(row, len(seen)) for row in zip(*(table[name].tolist() for name in names), strict=True)], dtype=int)
    made = []
    for row in seen:
        fields = dict(zip(names, row, strict=True))
        fields |= {name: bool(fields[name]) for name in ("a_signed", "b_signed") if name in fields}
        made.append(catalogue.engine(fields.pop("engine"), **fields))
    return made, which


def batch_statistics(specs: list[Spec], which: np.ndarray, laws: np.ndarray) -> dict[str, np.ndarray]:
    """Statistic columns of many rows; each law is drawn once per spec."""
    seen: dict[tuple, int] = {}
    index = np.array([seen.setdefault(pair, len(seen)) for pair in zip(which.tolist(), laws.tolist(), strict=True)])
    table = [statistics(specs[number], law) for number, law in seen]
    return {name: np.array([one[name] for one in table])[index] for name in table[0]}


def batch_cycles(specs: list[Spec], which: np.ndarray, columns: Columns) -> np.ndarray:
    """Exact cycles of many rows; each distinct product is counted once."""
    shapes = np.column_stack([which, columns["m"], columns["n"], columns["k"]])
    distinct, back = np.unique(shapes, axis=0, return_inverse=True)
    counts = np.array([measure.cycles(specs[number], m, n, k) for number, m, n, k in distinct.tolist()])
    return counts[back.reshape(-1)]


def spread(values: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Values at the rows inside; NaN, or empty text, elsewhere."""
    full = np.full(len(inside), "", dtype=object) if values.dtype.kind in "OU" else np.full(len(inside), np.nan)
    full[inside] = values
    return full
