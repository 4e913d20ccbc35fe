"""One layer of a token as spans of time: what channel, dies, NPU and DRAM do, operator by operator."""

import itertools
from dataclasses import dataclass
from pathlib import Path

from hwgen.systems import descriptions
from hwgen.systems.llm_decode import models, operators
from hwgen.systems.llm_decode.channel import PS
from hwgen.systems.llm_decode.decode import Rules, walk
from hwgen.systems.llm_decode.models import Flash, Llm, Npu, Precision

LANES = {
    "array": "array reads",
    "core": "compute cores",
    "input": "channel: vectors",
    "result": "channel: results",
    "page": "channel: pages",
    "dram": "DRAM, attention",
    "special": "special functions",
}


@dataclass(frozen=True, kw_only=True)
class Span:
    """Something that lasts; ``lane`` is a key of `LANES`, times count from the start of the layer."""

    lane: str
    operator: str
    start_s: float
    end_s: float


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """A layer: its spans, and when each operator starts.

    Attributes
    ----------
    seconds : float
        Of the layer.
    spans : list of Span
        Of the channel that ends last, operator by operator, and of the NPU.
    operators : list of (str, float)
        Names and starts in order.
    """

    seconds: float
    spans: list[Span]
    operators: list[tuple[str, float]]


def layer(
    llm: Llm | str | Path,
    flash: Flash | str | Path,
    npu: Npu | str | Path = "cambricon-llm",
    context: int = 1000,
    precision: Precision | str = "w8a8",
    rules: Rules | None = None,
) -> Timeline:
    """The timeline of one layer; parameters as for `decode.decode`."""
    llm, flash, npu = descriptions.find(Llm, llm), descriptions.find(Flash, flash), descriptions.find(Npu, npu)
    precision = models.precision(precision)
    count = len(operators.layer(llm, npu, precision, context))
    now, spans, starts = 0.0, [], []
    for step in itertools.islice(walk(llm, flash, npu, context, precision, rules or Rules()), count):
        name = step.operator.name
        starts.append((name, now))
        if step.run is None:
            lane = "dram" if step.operator.dram_bytes else "special"
            spans.append(Span(lane=lane, operator=name, start_s=now, end_s=now + step.seconds))
        else:
            work = [*step.run.slowest.inside, *step.run.slowest.transfers]
            spans += [Span(lane=kind, operator=name, start_s=now + start / PS, end_s=now + end / PS) for start, end, kind in work]
        now += step.seconds
    return Timeline(seconds=now, spans=spans, operators=starts)
