"""``hwgen pipeline``."""

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from hwgen import silicon
from hwgen.cli.fields import Preset, spec_of, takes_spec_fields
from hwgen.cli.output import Json, say, show, show_record
from hwgen.engines.dot import DotSpec
from hwgen.engines.fma import FmaSpec
from hwgen.engines.fma.spec import NOT_PIPELINED
from hwgen.errors import SpecError
from hwgen.report.reproduce.tensor_core.silicon import RECIPES
from hwgen.report.tables import Column, Table
from hwgen.silicon.pipelining import pipeline


@takes_spec_fields
def command(
    mhz: Annotated[float, typer.Option(help="Clock to be met, in MHz.")],
    preset: Preset = None,
    tech: Annotated[str | None, typer.Option(help="A registered library: nangate45 (default), osu035 or osu018.")] = None,
    liberty: Annotated[Path | None, typer.Option(help="Your own library (.lib) instead.")] = None,
    effort: Annotated[str, typer.Option(help="fast, or full: every recipe of the portfolio.")] = "fast",
    quick: Annotated[bool, typer.Option("--quick", help="One recipe for every number of stages: minutes for the largest units.")] = False,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Find the fewest pipeline stages with which a dot-product unit or a multiply-add meets a clock.

    It is synthesised with one stage, with two, and so on.
    """
    if quick and effort != "fast":
        raise SpecError("--effort", effort, "left out: --quick takes one recipe")
    spec = spec_of(preset, fields)
    if not isinstance(spec, DotSpec | FmaSpec):
        raise SpecError("preset", preset, "an engine dot-... or fma-...: others have no unit of a chosen number of stages")
    if "stages" in fields:
        raise SpecError("--stages", fields["stages"], "left out: it is what is asked for")
    if tech is not None and liberty is not None:
        raise SpecError("--liberty", str(liberty), "left out: --tech names a library already")
    library = silicon.technology(liberty or tech or silicon.DEFAULT)
    found = pipeline(spec.unit, spec.depths(), mhz=mhz, tech=library, effort=effort, recipes=RECIPES if quick else None, progress=say)
    columns = [Column("stages"), Column("area", "um2"), Column("delay", "ns"), Column("fmax", "MHz"), Column("recipe"), Column("netlist")]
    rows = [[one.stages, one.area_um2, one.delay_ns, one.fmax_mhz, one.recipe, one.netlist[:16]] for one in found]
    enough = found[-1]
    title, note = _chosen(spec, enough.stages)
    if as_json:
        record = {"title": title, "stages": enough.stages, "mhz": mhz, "library": library.library}
        show_record(record | {"tried": [dataclasses.asdict(one) | {"fmax_mhz": one.fmax_mhz} for one in found]}, "", True)
    else:
        show(Table(title="", columns=columns, rows=rows), False)
        print(f"{enough.stages} stages meet {mhz:g} MHz in {library.name}: {title}{note}")


def _chosen(spec: DotSpec | FmaSpec, stages: int) -> tuple[str, str]:
    """Name of what has so many stages, and what follows for it: a whole engine, or the unit alone where its array takes one stage."""
    if isinstance(spec, FmaSpec) and stages > 1 and spec.array in NOT_PIPELINED:
        return spec.unit(stages).module_name, ", the multiply-add alone"
    chosen = spec.changed(stages=stages)
    return chosen.title, f", latency {chosen.latency} cycles"
