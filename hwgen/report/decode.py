"""A decode step as tables and as a timeline."""

from matplotlib.axes import Axes

from hwgen.report.plots import COLOURS
from hwgen.report.tables import Column, Table
from hwgen.systems.llm_decode import DecodeReport, Timeline
from hwgen.systems.llm_decode.timeline import LANES

_COLOURS = dict(zip(LANES, (COLOURS[0], COLOURS[2], COLOURS[1], "#e0a030", COLOURS[3], COLOURS[4], "#1f2430"), strict=True))

LABELLED = 0.12  # operators that take less of the width have no room for their name


def tables(report: DecodeReport) -> list[Table]:
    """Time per operator, division of the matrices, bytes moved, energy with its constants, assumptions."""
    milliseconds = {name: 1000 * seconds for name, seconds in report.operators.items()}
    total = sum(milliseconds.values())
    division = [[name, share.tile.rows, share.tile.cols, share.flash_rows] for name, share in report.shares.items()]
    constants = [[term, name, value, source] for term, entry in report.energy.items() for name, (value, source) in entry.constants.items()]
    return [
        Table(
            title="Time per token",
            columns=[Column("operator"), Column("time", "ms"), Column("share", "%", 3)],
            rows=[[name, value, 100 * value / total] for name, value in milliseconds.items()],
        ),
        Table(
            title="Division of the matrices",
            columns=[Column("matrix"), Column("tile_rows"), Column("tile_inputs"), Column("rows_in_flash")],
            rows=division,
        ),
        Table(
            title="Bytes moved per token",
            columns=[Column("path"), Column("moved", "MB")],
            rows=[[name, count / 1e6] for name, count in report.bytes_moved.items()],
        ),
        Table(
            title="Energy per token",
            columns=[Column("term"), Column("energy", "mJ"), Column("formula")],
            rows=[[name, 1000 * term.joules, term.formula] for name, term in report.energy.items()],
        ),
        Table(
            title="Constants of the energy",
            columns=[Column("term"), Column("constant"), Column("value"), Column("source")],
            rows=constants,
        ),
        Table(
            title="Assumptions",
            columns=[Column("field"), Column("reason")],
            rows=[[name, source.partition(":")[2].strip() or source] for name, source in report.assumptions.items()],
        ),
    ]


def draw(axes: Axes, timeline: Timeline, *, window_s: tuple[float, float] | None = None) -> None:
    """The lanes of a timeline over milliseconds; with ``window_s`` only what lies between the two times, in microseconds."""
    start, end = window_s or (0.0, timeline.seconds)
    scale = 1e6 if window_s else 1e3
    present = [lane for lane in LANES if any(span.lane == lane for span in timeline.spans)]
    for row, lane in enumerate(present):
        spans = [span for span in timeline.spans if span.lane == lane and span.end_s > start and span.start_s < end]
        bars = [((span.start_s - start) * scale, (span.end_s - span.start_s) * scale) for span in spans]
        edge = 0.6 if lane in ("input", "result", "special") else 0.0  # short ones would vanish between two pixels
        axes.broken_barh(bars, (row - 0.4, 0.8), facecolors=_COLOURS[lane], edgecolors=_COLOURS[lane], linewidth=edge)
    ends = [begin for _, begin in timeline.operators[1:]] + [timeline.seconds]
    for (name, begin), after in zip(timeline.operators, ends, strict=True):
        left, right = max(begin, start), min(after, end)
        if start <= begin < end:
            axes.axvline((begin - start) * scale, color="#8a92a3", linewidth=0.6)
        if right - left > LABELLED * (end - start):
            axes.text((left - start) * scale, -0.7, f" {name}", fontsize=8, va="center")
    axes.set_yticks(range(len(present)), [LANES[lane] for lane in present])
    axes.set_ylim(len(present) - 0.4, -1)
    axes.set_xlim(0, (end - start) * scale)
