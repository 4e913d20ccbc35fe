"""``hwgen decode``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.output import Json, show, show_record
from hwgen.errors import SpecError
from hwgen.report.decode import draw, tables
from hwgen.report.plots import plot
from hwgen.systems import llm_decode

PLANS = {  # name to the arguments of llm_decode.Rules
    "published": {},
    "search": {"how": "search"},
    "eager": {"how": "search", "schedule": llm_decode.EAGER},
}
IMAGES = (".png", ".svg", ".pdf")


def command(
    llm: Annotated[str, typer.Option(help="Language model: a shipped description such as llama2-70b, or a .toml file.")],
    flash: Annotated[str, typer.Option(help="Flash device: s, m, l, or a .toml file.")],
    npu: Annotated[str, typer.Option(help="NPU and its DRAM: a shipped description, or a .toml file.")] = "cambricon-llm",
    context: Annotated[int, typer.Option(help="Tokens in the cache.")] = 1000,
    precision: Annotated[str, typer.Option(help="w8a8 or w4a16.")] = "w8a8",
    plan: Annotated[
        str, typer.Option(help="published: one tile shape and split; search: the best of both per matrix; eager: and reads ahead of need.")
    ] = "published",
    timeline: Annotated[Path | None, typer.Option(help="Draw one layer over time into this file, .png, .svg or .pdf.")] = None,
    as_json: Json = False,
) -> None:
    """Tokens per second of a language model whose weights lie in computing flash, and where time, bytes and energy go."""
    if plan not in PLANS:
        raise SpecError("--plan", plan, f"one of {', '.join(PLANS)}")
    if timeline is not None and timeline.suffix not in IMAGES:
        raise SpecError("--timeline", str(timeline), f"a file name ending in {', '.join(IMAGES)}")
    report = llm_decode.decode(llm, flash, npu, context, precision, **PLANS[plan])
    if timeline is not None:
        spans = llm_decode.layer(llm, flash, npu, context, precision, llm_decode.Rules(**PLANS[plan]))
        title = f"One layer of {report.llm} on {report.flash}, {report.precision}"
        with plot(timeline, title=title, x="time (ms)", y="", size=(10.0, 4.0)) as axes:
            draw(axes, spans)
    if as_json:
        show_record(report.to_dict() | {"timeline": timeline}, "", True)
        return
    print(_summary(report))
    for table in tables(report):
        show(table, False)
    for note in report.notes:
        print(f"note: {note}")
    if timeline is not None:
        print(timeline)


def _summary(report: llm_decode.DecodeReport) -> str:
    lines = [
        f"{report.llm} on {report.flash} with {report.npu}, {report.precision}, {report.context:,} tokens in the cache",
        f"  speed        {report.tokens_per_s:.4g} tokens/s, {1000 * report.token_s:.4g} ms per token",
        f"  in flash     {report.split:.1%} of {report.weight_bytes / 1e9:.4g} GB of weights",
        f"  idle cores   {report.idle_cores:.1%} of their page slots",
        f"  channel use  {report.channel_use:.1%}, of which requests {report.request_use:.1%}",
        f"  energy       {report.joules:.4g} J per token, of the terms below",
    ]
    return "\n".join(lines) + "\n"
