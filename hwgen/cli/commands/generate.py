"""``hwgen generate``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen import export
from hwgen.cli.fields import Preset, spec_of, takes_spec_fields
from hwgen.cli.output import Json, progress, show_record
from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.errors import SpecError


@takes_spec_fields
def command(
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder to write to.")],
    preset: Preset = None,
    bare: Annotated[bool, typer.Option("--bare", help="The array alone, without the AXI4-Stream top.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Every preset of the catalogue, each in a folder of its name.")] = False,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Write Verilog (each distinct module once), file list, SDC, FuseSoC core and manifest of one engine."""
    if not everything:
        record, text = _write(spec_of(preset, fields), output, bare)
        show_record(record, text, as_json)
        return
    if preset is not None or fields:
        raise SpecError("preset", preset or next(iter(fields)), "neither a preset nor a spec field beside --all")
    records, presets = [], catalogue.presets()
    with progress("generate") as step:
        for name, spec in presets.items():
            step(len(records), len(presets), name)
            records.append(_write(spec, output / name, bare, renew=True)[0])
    show_record({"engines": records}, f"{len(records)} engines in {output}", as_json)


def _write(spec: Spec, folder: Path, bare: bool, renew: bool = False) -> tuple[dict[str, object], str]:
    files = {path.name: path.stat().st_size for path in export.write(spec, folder, bare=bare, renew=renew)}
    text = "\n".join([f"{spec.title} in {folder}", *(f"  {name:<48} {size:>10,} bytes" for name, size in files.items())])
    return {"title": spec.title, "folder": folder, "files": files}, text
