"""``hwgen list``."""

import enum
from collections.abc import Mapping
from typing import Annotated

import typer

from hwgen.cli.fields import spec_fields
from hwgen.cli.output import Json, show
from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.engines.tpe import space
from hwgen.engines.tpe.nest import ARRAYS, RULES
from hwgen.errors import SpecError
from hwgen.report.tables import Column, Table


class What(enum.StrEnum):
    """What can be listed."""

    PRESETS = "presets"
    FIELDS = "fields"
    MATRIX = "matrix"


def command(
    what: Annotated[What, typer.Argument(help="presets, fields, or the matrix of points and arrays.")] = What.PRESETS, as_json: Json = False
) -> None:
    """List the presets, every field that a spec can have, or which points of the bit-weight space stand on which arrays."""
    show({What.PRESETS: presets, What.FIELDS: fields, What.MATRIX: matrix}[what](), as_json)


def presets() -> Table:
    """All presets of the catalogue."""
    columns = [Column("preset"), Column("family"), Column("size"), Column("macs_per_cycle"), Column("latency", "cycles"), Column("title")]
    rows = []
    for name, spec in catalogue.presets().items():
        size = f"{spec.rows} x {spec.cols}" if hasattr(spec, "rows") and hasattr(spec, "cols") else None
        rows.append([name, spec.family, size, spec.macs_per_cycle, spec.latency, spec.title])
    return Table(title="Presets", columns=columns, rows=rows)


def fields() -> Table:
    """All spec fields with their defaults."""
    columns = [Column("field"), Column("option"), Column("default"), Column("meaning"), Column("families")]
    rows = [[field.name, field.option, str(field.default), field.help, ", ".join(field.families)] for field in spec_fields().values()]
    return Table(title="Spec fields", columns=columns, rows=rows)


def matrix() -> Table:
    """Presets of every named point and array; where there is none, what forbids it."""
    presets = catalogue.presets()
    rows = [[name, *(_place(f"{name}-{array}", name, array, presets) for array in ARRAYS)] for name in space.NAMES]
    return Table(title="Points of the bit-weight space on arrays", columns=[Column("point"), *map(Column, ARRAYS)], rows=rows)


def _place(preset: str, name: str, array: str, presets: Mapping[str, Spec]) -> str:
    if preset in presets:
        return preset
    try:
        space.find(name, array, {})
    except SpecError as refusal:
        return next(f"forbidden: {rule}" for rule, text in RULES.items() if text == refusal.allowed)
    return "no preset"
