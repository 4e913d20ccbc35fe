"""``hwgen show``."""

import dataclasses
from pathlib import Path
from typing import Annotated, Any

import typer

from hwgen.cli.fields import Preset, spec_of, takes_spec_fields
from hwgen.cli.output import Json, show_record
from hwgen.engines.contract import Spec
from hwgen.engines.tpe import TpeSpec, nest, schedule
from hwgen.files import write_atomic
from hwgen.numerics import IntFormat
from hwgen.report.diagram import array_diagram


@takes_spec_fields
def command(
    preset: Preset = None,
    diagram: Annotated[Path | None, typer.Option(help="Also write the block diagram of the array to this SVG file.")] = None,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Show one engine: every field, the ports, throughput and latency; of integer engines also their loop nest, from BASE step by step."""
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
        **_nest_record(spec),
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
    show_record(record, "\n".join([*lines, *_nest_lines(record)]), as_json)


def _nest_record(spec: Spec) -> dict[str, object]:
    """How an integer engine's loop nest is derived, its text, the widths of its values, and the cycles of parallel digits."""
    if not isinstance(spec, TpeSpec):
        return {}
    steps = spec.derivation()
    found = nest.widths(steps[-1].nest, spec.recoder, IntFormat(spec.b_width, spec.b_signed), spec.k_max)
    return {
        "derivation": [step.done for step in steps[1:]],
        "nest": nest.text(steps[-1].nest),
        "widths": [dataclasses.asdict(width) for width in found],
        "cycles": schedule.formula(spec) if spec.digits == "parallel" else None,
    }


def _nest_lines(record: dict[str, Any]) -> list[str]:
    if "nest" not in record:
        return []
    steps = ["BASE", *record["derivation"]]
    lines = [f"loop nest ({'; '.join(steps)})", *(f"  {line}" for line in record["nest"].splitlines()), "widths"]
    lines += [f"  {width['name']:<16} {width['bits']} bit: {width['why']}" for width in record["widths"]]
    return lines + (["cycles without stalls", f"  {record['cycles']}"] if record["cycles"] else [])
