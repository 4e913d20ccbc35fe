"""``hwgen generate``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen import export
from hwgen.cli.fields import Preset, spec_of, takes_spec_fields
from hwgen.cli.output import Json, show_record


@takes_spec_fields
def command(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder to write to.")],
    preset: Preset = None,
    bare: Annotated[bool, typer.Option("--bare", help="The array alone, without the AXI4-Stream top.")] = False,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Write Verilog (each distinct module once), file list, SDC, FuseSoC core and manifest of one engine."""
    spec = spec_of(preset, fields)
    files = {path.name: path.stat().st_size for path in export.write(spec, output, bare=bare)}
    text = "\n".join([f"{spec.title} in {output}", *(f"  {name:<48} {size:>10,} bytes" for name, size in files.items())])
    show_record({"title": spec.title, "folder": output, "files": files}, text, as_json)
