"""``hwgen show``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.fields import Preset, spec_of, takes_spec_fields
from hwgen.cli.output import Json, show_record
from hwgen.files import write_atomic
from hwgen.report.diagram import array_diagram


@takes_spec_fields
def command(
    preset: Preset = None,
    diagram: Annotated[Path | None, typer.Option(help="Also write the block diagram of the array to this SVG file.")] = None,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Show one engine: every field, the ports, throughput and latency."""
    spec = spec_of(preset, fields)
    if diagram is not None:
        write_atomic(diagram, array_diagram(spec))
    ports = [
        {"name": port.name, "direction": "in" if port.is_input else "out", "width": port.width, "user_width": port.user_width}
        for port in spec.ports
    ]
    record = {
        "title": spec.title,
        "spec": spec.to_dict(),
        "ports": ports,
        "macs_per_cycle": spec.macs_per_cycle,
        "latency_cycles": spec.latency,
        "diagram": diagram,
    }
    lines = [spec.title, *(f"  {name:<16} {value}" for name, value in spec.to_dict().items())]
    lines += [
        f"  {'throughput':<16} {spec.macs_per_cycle:,} multiply-accumulates per cycle",
        f"  {'latency':<16} {spec.latency} cycles",
        "ports",
    ]
    for port in ports:
        user = f", TUSER {port['user_width']} bit" if port["user_width"] else ""
        lines.append(f"  {port['name']:<16} {port['direction']}, AXI4-Stream, TDATA {port['width']:,} bit{user}")
    show_record(record, "\n".join(lines), as_json)
