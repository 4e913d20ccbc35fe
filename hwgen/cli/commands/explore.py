"""``hwgen explore``."""

import dataclasses
import re
from pathlib import Path
from typing import Annotated

import typer

from hwgen import explore, predict
from hwgen.cli.files import configuration
from hwgen.cli.output import Json, say, show, show_record
from hwgen.errors import SpecError
from hwgen.report import fronts


def command(
    gemm: Annotated[str | None, typer.Option(help="One product, MxNxK.", show_default=False)] = None,
    workload: Annotated[
        str | None, typer.Option(help="Products in TOML, tables [[gemm]], or the name of a shipped list.", show_default=False)
    ] = None,
    data: Annotated[str, typer.Option(help="Law of the operands of --gemm, as for `hwgen predict`.")] = "uniform",
    objective: Annotated[
        list[str] | None, typer.Option(help=f"{', '.join(explore.OBJECTIVES)}; repeat it. The first one orders the front.")
    ] = None,
    max_area: Annotated[str | None, typer.Option(help="Such as 0.2mm2 or 90000um2.", show_default=False)] = None,
    max_latency_us: Annotated[float | None, typer.Option(help="Of the whole workload.", show_default=False)] = None,
    period_ns: Annotated[float | None, typer.Option(help="Clock period in ns, when the model knows several.", show_default=False)] = None,
    model: Annotated[str, typer.Option(help="A shipped model, or the folder that `hwgen train` wrote.")] = "tpe",
    step: Annotated[int, typer.Option(min=1, help="Of the array's sides.")] = 1,
    verify: Annotated[int, typer.Option(min=0, help="Synthesise and simulate so many engines of the front, evenly spread.")] = 0,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write a page with plots and specs there.", show_default=False)
    ] = None,
    as_json: Json = False,
) -> None:
    """The Pareto front of engines for a workload, by the predictor; with --verify its points are measured on their netlists."""
    if (gemm is None) == (workload is None):
        raise SpecError("--gemm", gemm, "a product, or --workload FILE.toml, one of the two")
    if workload:
        work = explore.read_workload(configuration(workload, "sim", "workloads"))
    else:
        work = explore.Workload(gemm, (explore.parse_gemm(gemm, data),))
    objectives = objective or ["energy", "latency", "area"]
    predictor = predict.load(model)
    limits = {"max_area_um2": _area_um2(max_area), "max_latency_us": max_latency_us}
    points = explore.search(predictor, work, period_ns=period_ns, step=step, **limits)
    best = explore.front(points, objectives)
    checked = []
    for number in range(min(verify, len(best))):
        point = best[number * (len(best) - 1) // max(1, verify - 1)]
        say(f"{point.spec.title}: synthesis, gates, simulation")
        setting = {"technology": predictor.only("technology"), "period_ns": predictor.only("period_ns", period_ns)}
        checked.append(explore.verify(point, work, **setting))
    tables = [fronts.front_table(best, work), *([fronts.verified_table(checked)] if checked else [])]
    page = None
    if output:
        words = ["hwgen explore", f"--workload {workload}" if workload else f"--gemm {gemm} --data {data}"]
        words += [f"--objective {name}" for name in objectives] + ([f"--max-area {max_area}"] if max_area else [])
        words += [f"--max-latency-us {max_latency_us:g}"] if max_latency_us is not None else []
        words += [f"--period-ns {period_ns:g}"] if period_ns is not None else []
        words += [f"--model {model}", f"--step {step}", f"--verify {verify}", f"-o {output}"]
        page = fronts.write(output, points, best, checked, work, objectives, command=" ".join(words))
    if as_json:
        record = {"objectives": objectives, "searched": len(points), "front": [_plain(point) for point in best]}
        show_record(record | {"verified": tables[1].records() if checked else [], "page": page}, "", True)
        return
    for table in tables:
        show(table, False)
    if page:
        print(page)


def _plain(point: explore.Point) -> dict[str, object]:
    return {**dataclasses.asdict(point), "spec": point.spec.to_dict(), "command": point.command}


def _area_um2(text: str | None) -> float | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(um2|mm2)", text)
    if not match:
        raise SpecError("--max-area", text, "a number with its unit, such as 0.2mm2 or 90000um2")
    return float(match[1]) * (1e6 if match[2] == "mm2" else 1.0)
