"""``hwgen list``."""

import enum
from typing import Annotated

import typer

from hwgen.cli.fields import spec_fields
from hwgen.cli.output import Json, show
from hwgen.engines import catalogue
from hwgen.report.tables import Column, Table


class What(enum.StrEnum):
    """What can be listed."""

    PRESETS = "presets"
    FIELDS = "fields"


def command(what: Annotated[What, typer.Argument(help="presets or fields.")] = What.PRESETS, as_json: Json = False) -> None:
    """List the presets, or every field that a spec can have."""
    show({What.PRESETS: presets, What.FIELDS: fields}[what](), as_json)


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
