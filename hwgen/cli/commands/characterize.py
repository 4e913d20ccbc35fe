"""``hwgen characterize``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen import silicon
from hwgen.cli.fields import Preset, spec_of, takes_spec_fields
from hwgen.cli.operands import operands_of
from hwgen.cli.output import Json, say, show_record
from hwgen.engines.contract import Spec
from hwgen.errors import SpecError
from hwgen.silicon.stimulus import Operands, workload

PARTS = ("internal", "switching", "ports", "clock", "leakage")


@takes_spec_fields
def command(
    preset: Preset = None,
    tech: Annotated[str | None, typer.Option(help="A registered library: nangate45 (default), osu035 or osu018.")] = None,
    liberty: Annotated[Path | None, typer.Option(help="Your own library (.lib) instead.")] = None,
    verilog: Annotated[Path | None, typer.Option(help="Simulation models of its cells; power needs them.")] = None,
    period: Annotated[
        float | None, typer.Option(help="Clock period in ns to be met with the least area; without it, the best area x delay.")
    ] = None,
    operands: Annotated[
        str, typer.Option(help="Law of operands not given: uniform, normal:SIGMA, relu:SIGMA, sparse:ZEROS or A/B; none: no power.")
    ] = "uniform",
    a: Annotated[Path | None, typer.Option(help="Operand A, integers (M, K), from a .npy file.")] = None,
    b: Annotated[Path | None, typer.Option(help="Operand B, integers (K, N), from a .npy file.")] = None,
    effort: Annotated[str, typer.Option(help="fast, or full: every recipe of the portfolio.")] = "fast",
    bare: Annotated[bool, typer.Option("--bare", help="The array without its AXI4-Stream wrapper.")] = False,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Synthesise an engine, time it, simulate its gates on operands and measure area, clock, power and energy per MAC.

    Finished steps are kept: an interrupted run goes on where it stopped, and the same question is answered at once.
    """
    spec = spec_of(preset, fields)
    if tech is not None and liberty is not None:
        raise SpecError("--liberty", str(liberty), "left out: --tech names a library already")
    if verilog is not None and liberty is None:
        raise SpecError("--verilog", str(verilog), "left out: a registered library has its own; name yours with --liberty")
    found = silicon.characterize(
        spec,
        tech=silicon.technology(liberty or tech or silicon.DEFAULT, verilog=verilog),
        period_ns=period,
        operands=_operands(spec, operands, a, b),
        effort=effort,
        bare=bare,
        progress=say,
    )
    show_record(found.to_dict(), "\n".join(_lines(found)), as_json)


def _operands(spec: Spec, law: str, a: Path | None, b: Path | None) -> Operands | None:
    if a is None and b is None:
        return None if law == "none" else law
    if law == "none":
        raise SpecError("--operands", law, "a law for an operand that is not given, or neither --a nor --b")
    m, n, k = workload(spec)
    return operands_of(spec, a, b, (None if a else m, None if b else n, None if a or b else k), law, seed=1)


def _lines(found: silicon.Characterization) -> list[str]:
    origin = found.provenance
    lines = [
        found.title,
        f"  area         {found.area_um2:,.0f} um2, {found.cells:,} cells",
        f"  flip-flops   {found.flops:,}, {found.sequential_um2:,.0f} um2",
        f"  fmax         {found.fmax_mhz:,.0f} MHz",
        f"  clock        {found.period_ns:g} ns, slack {found.slack_ns:+.3f} ns",
        f"  critical     {found.critical_path['from']} to {found.critical_path['to']}",
    ]
    if found.power_mw:
        parts = ", ".join(f"{name} {found.power_mw[name]:,.4g}" for name in PARTS)
        lines += [
            f"  power        {found.power_mw['total']:,.4g} mW: {parts}",
            f"  energy       {found.energy_per_mac_pj:,.4g} pJ per MAC, {found.macs:,} MACs in {found.cycles:,} cycles, "
            f"utilisation {found.utilisation:.1%}",
        ]
    lines.append("modules (instances, um2 each, ns alone, recipe)")
    width = max(len(module.name) for module in found.modules)
    for module in found.modules:
        lines.append(f"  {module.name:<{width}}  {module.count:>6,} x {module.area_um2:>10,.1f}  {module.delay_ns:6.3f}  {module.recipe}")
    lines += [
        "measured",
        f"  netlist      {origin['netlist'][:16]}",
        f"  library      {origin['liberty']}, {origin['voltage_v']:g} V, sha256 {origin['liberty_sha256'][:16]}; wires: {origin['wires']}",
        f"  tools        {', '.join(f'{name} {version}' for name, version in origin['tools'].items())}",
        f"  activity     {origin['activity']}" + (f", {origin['activity_mode']}" if found.power_mw else ""),
    ]
    return [*lines, *(f"  note         {note}" for note in found.notes)]
