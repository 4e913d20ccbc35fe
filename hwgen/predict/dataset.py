"""Data sets as text: one CSV of rows, one JSON that says where they come from, and a hash that binds the two.

A schema names every column with its unit, so that a file can be read without its author. Rows are kept in the order of their identity
columns and floats are rounded to nine digits on entry: the same rows give the same bytes in whatever order they were measured.
"""

import csv
import io
import itertools
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from hwgen.errors import SpecError, ToolNotFound
from hwgen.files import sha256, write_atomic
from hwgen.predict.operands import STATISTICS

Columns = Mapping[str, np.ndarray]

DTYPES = {"text": object, "integer": np.int64, "real": np.float64}
DIGITS = 9


@dataclass(frozen=True)
class Column:
    """One column: its name, what its cells hold, its role and its meaning with the unit.

    Attributes
    ----------
    name : str
    kind : str
        ``text``, ``integer`` or ``real``.
    role : str
        ``engine`` (what was built), ``setting`` (clock, technology, data), ``statistic`` (of the operands), ``target`` (what is
        predicted) or ``provenance``.
    meaning : str
        Unit and definition.
    """

    name: str
    kind: str
    role: str
    meaning: str


@dataclass(frozen=True)
class Schema:
    """The columns of one kind of data set, in file order."""

    name: str
    columns: tuple[Column, ...]

    def names(self, *roles: str) -> list[str]:
        """Names of the columns with one of the roles; of all columns without arguments."""
        return [column.name for column in self.columns if not roles or column.role in roles]


_ENGINE = (
    Column("family", "text", "engine", "engine family"),
    Column("array", "text", "engine", "array: os, ws, tree or matrix"),
    Column("cell", "text", "engine", "arithmetic of one cell"),
    Column("rows", "integer", "engine", "cells per column"),
    Column("cols", "integer", "engine", "cells per row"),
    Column("lanes", "integer", "engine", "products of a cell per cycle"),
    Column("a_width", "integer", "engine", "bits of an element of A"),
    Column("b_width", "integer", "engine", "bits of an element of B"),
    Column("a_signed", "integer", "engine", "1 when A is two's complement"),
    Column("b_signed", "integer", "engine", "1 when B is two's complement"),
    Column("k_max", "integer", "engine", "largest K the accumulator is built for"),
    Column("depth", "integer", "engine", "rows of the output buffer"),
)
_SETTING = (
    Column("technology", "text", "setting", "Liberty that the netlist was mapped to"),
    Column("period_ns", "real", "setting", "clock period in ns"),
    Column("data", "text", "setting", "law that the operands were drawn from"),
)
_STATISTICS = tuple(Column(name, "real", "statistic", meaning) for name, meaning in STATISTICS.items())
_MEASUREMENT = Column("measurement", "text", "provenance", "key of the netlist measurement in the data set's JSON file")

GEMM_ENGINE = Schema(
    "gemm-engine/3",
    (
        *_ENGINE,
        *_SETTING,
        *_STATISTICS,
        Column("area_um2", "real", "target", "area of the library cells in um2, before layout"),
        Column(
            "delay_ns", "real", "target", "longest path of the netlist that was chosen for the clock, in ns; fmax is 1000 / delay_ns MHz"
        ),
        Column("leakage_mw", "real", "target", "leakage in mW"),
        Column("idle_pj", "real", "target", "dynamic energy in pJ of a clock cycle without operands"),
        Column("active_pj", "real", "target", "dynamic energy in pJ of a clock cycle in which every cell works"),
        _MEASUREMENT,
    ),
)

SCHEMAS = {schema.name: schema for schema in (GEMM_ENGINE,)}


@dataclass(frozen=True)
class Dataset:
    """Rows under a schema, with the story of how they were made.

    Attributes
    ----------
    columns : mapping of str to ndarray, each of shape (rows,)
    schema : Schema
    source : dict
        Configuration, versions, measurements: whatever makes the rows again. Stored beside the CSV.
    """

    columns: Columns
    schema: Schema = GEMM_ENGINE
    source: dict = field(default_factory=dict)

    def __len__(self) -> int:
        return len(next(iter(self.columns.values())))

    def __getitem__(self, name: str) -> np.ndarray:
        return self.columns[name]

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping[str, object]], *, schema: Schema = GEMM_ENGINE, source: dict | None = None) -> "Dataset":
        """Sort, check and round rows given as mappings. Raises `SpecError` for missing columns or two rows of the same identity."""
        names, keys = schema.names(), schema.names("engine", "setting")
        table = []
        for row in rows:
            missing = [name for name in names if name not in row]
            if missing:
                raise SpecError("row", dict(row), f"lacks the columns {', '.join(missing)} of {schema.name}")
            table.append({column.name: _rounded(row[column.name], column.kind) for column in schema.columns})
        if not table:
            raise SpecError("data set", [], "must hold at least one row")
        table.sort(key=lambda row: [row[key] for key in keys])
        for before, after in itertools.pairwise(table):
            if all(before[key] == after[key] for key in keys):
                raise SpecError("row", {key: after[key] for key in keys}, "appears twice")
        columns = {column.name: np.array([row[column.name] for row in table], dtype=DTYPES[column.kind]) for column in schema.columns}
        return cls(columns, schema, source or {})

    def take(self, rows: np.ndarray) -> "Dataset":
        """The rows of an index array or a mask, in that order, repeats allowed."""
        return Dataset({name: values[rows] for name, values in self.columns.items()}, self.schema, self.source)

    def replace(self, **columns: np.ndarray) -> "Dataset":
        """The same rows with some columns exchanged."""
        return Dataset({**self.columns, **columns}, self.schema, self.source)

    def csv(self) -> str:
        """The rows as CSV text with a header line."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(self.schema.names())
        kinds = [column.kind for column in self.schema.columns]
        for values in zip(*(self.columns[name] for name in self.schema.names()), strict=True):
            writer.writerow([format(value, f".{DIGITS}g") if kind == "real" else value for value, kind in zip(values, kinds, strict=True)])
        return text.getvalue()

    @property
    def digest(self) -> str:
        """sha256 over schema name and CSV text."""
        return sha256(self.schema.name, self.csv())

    def write(self, path: str | os.PathLike) -> Path:
        """Write ``path`` (CSV) and beside it the same name with ``.json``."""
        path = Path(path)
        write_atomic(path, self.csv())
        about = {
            "schema": self.schema.name,
            "sha256": self.digest,
            "rows": len(self),
            "columns": {column.name: column.meaning for column in self.schema.columns},
            **self.source,
        }
        write_atomic(path.with_suffix(".json"), json.dumps(about, indent=1) + "\n")
        return path


def read(path: str | os.PathLike) -> Dataset:
    """Read a data set written by `Dataset.write`.

    Raises
    ------
    ToolNotFound
        When one of the two files is missing.
    SpecError
        When the CSV does not match its schema or the hash in the JSON file.
    """
    path = Path(path)
    beside = path.with_suffix(".json")
    for file in (path, beside):
        if not file.is_file():
            raise ToolNotFound(str(file), "write it with `hwgen sweep`")
    try:
        about = json.loads(beside.read_text())
        schema = SCHEMAS[about.pop("schema")]
        digest = about.pop("sha256")
    except (ValueError, KeyError) as fault:
        raise SpecError("data set", str(beside), f"must name a known schema and a sha256 ({fault})") from fault
    dataset = Dataset(
        parse(path.read_text(), schema.columns, path), schema, {k: v for k, v in about.items() if k not in ("rows", "columns")}
    )
    if dataset.digest != digest:
        raise SpecError("data set", str(path), f"does not match the sha256 in {beside.name}: changed after it was written")
    return dataset


def parse(text: str, columns: Iterable[Column], path: object = "CSV") -> dict[str, np.ndarray]:
    """Columns of a CSV text with a header line; raises `SpecError` with the line of a bad cell. Columns not asked for are ignored."""
    lines = list(csv.reader(io.StringIO(text)))
    if len(lines) < 2:
        raise SpecError("data set", str(path), "must hold a header and at least one row")
    head, body, result = lines[0], lines[1:], {}
    for number, line in enumerate(body, start=2):
        if len(line) != len(head):
            raise SpecError(f"{path} line {number}", ",".join(line), f"must have {len(head)} cells")
    for column in columns:
        if column.name not in head:
            raise SpecError("data set", str(path), f"lacks the column {column.name}")
        index = head.index(column.name)
        try:
            result[column.name] = np.array([line[index] for line in body], dtype=object).astype(DTYPES[column.kind])
        except ValueError as fault:
            raise SpecError(f"{path} column {column.name}", str(fault), f"must be {column.kind}") from fault
    return result


def _rounded(value: object, kind: str) -> object:
    if kind == "real":
        return float(format(float(value), f".{DIGITS}g"))
    return int(value) if kind == "integer" else str(value)
