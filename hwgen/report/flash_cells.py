"""What the cells of the bit-weight space cost inside flash: the lanes of a die on netlists, at the clock that its core keeps."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.engines.flash import FlashSpec, Program
from hwgen.engines.flash.rtl.lanes import lanes_of
from hwgen.engines.flash.schedule import job_cycles
from hwgen.export import design
from hwgen.numerics import laws
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS
from hwgen.report.tables import Column, Table
from hwgen.silicon import Technology, tools
from hwgen.silicon.composition import measure_power, pick
from hwgen.silicon.partition import Partition, partition, sources
from hwgen.silicon.synthesis import Candidate, synthesise

POINTS = (("mac", 2), ("ent", 2), ("opt1", 2), ("opt2", 2), ("opt2", 4), ("opt3", 8), ("opt4e", 8))
CLOCK_NS = 2.5  # 400 MHz, what models/flash states for the core
READ_US = 30.0  # tR of the published array
TILE = (32, 64)  # rows x inputs of the page that is measured
FULL_TILE = (64, 256)  # of a published page
WEIGHTS, INPUTS = "normal:30", "normal:30"


def measured_spec(cell: str, lanes: int, tile: tuple[int, int] = TILE) -> FlashSpec:
    """A die whose page, buffers and protected values are an eighth of the published ones: what the lanes see is the same."""
    rows, inputs = tile
    values = rows * inputs
    return FlashSpec(
        cell=cell, lanes=lanes, values=values, input_bytes=inputs, max_rows=rows, protected=max(1, values // 100), spare_bytes=values // 8
    )


def workload(spec: FlashSpec, tile: tuple[int, int], seed: int = 1) -> Program:
    """Two pages of weights times two vectors, the second asked for before the first has been collected."""
    program = Program(spec)
    for turn in range(2):
        vector = laws.draw(INPUTS, (1, tile[1]), 8, True, seed + turn)[0]
        program.load(vector).compute(laws.draw(WEIGHTS, tile, 8, True, seed + 10 + turn).astype(np.int8), plane=turn)
    return program.result().result()


def full_page_cycles(cell: str, lanes: int, seed: int = 1) -> int:
    """Cycles of a core for a published page of such weights, code included."""
    rows, inputs = FULL_TILE
    spec = FlashSpec(cell=cell, lanes=lanes, input_bytes=inputs, max_rows=rows)
    program = Program(spec).load(np.ones(inputs)).compute(laws.draw(WEIGHTS, FULL_TILE, 8, True, seed).astype(np.int8)).result()
    outcomes, _ = spec.outcomes(*program.operands)
    return job_cycles(spec, outcomes[-1].job)


@dataclass(frozen=True, kw_only=True)
class Part:
    """A piece of a core at `CLOCK_NS`.

    Attributes
    ----------
    area_um2, slack_ns : float
    energy_pj : float
        Per multiply-accumulate, glitches and leakage included.
    netlist : str
        Start of its hash.
    """

    area_um2: float
    slack_ns: float
    energy_pj: float
    netlist: str


@dataclass(frozen=True, kw_only=True)
class Measured:
    """The lanes of a die with one cell.

    Attributes
    ----------
    cell : str
    lanes : int
    cycles : int
        Of a core for a published page.
    part : Part
    fastest_ns : float
        Shortest period of any netlist of the lanes.
    """

    cell: str
    lanes: int
    cycles: int
    part: Part
    fastest_ns: float

    @property
    def page_us(self) -> float:
        """Time of a published page at `CLOCK_NS`."""
        return self.cycles * CLOCK_NS / 1e3

    @property
    def fastest_page_us(self) -> float:
        """The same at the lanes' shortest period, if the rest of the core kept it."""
        return self.cycles * self.fastest_ns / 1e3


def measure(
    tech: Technology,
    points: Sequence[tuple[str, int]] = POINTS,
    *,
    tile: tuple[int, int] = TILE,
    say: Callable[[str], None] = lambda line: None,
) -> Iterator[Measured]:
    """Synthesise and time the lanes of every point, and simulate their gates on what they see while the whole die works."""
    for cell, lanes in points:
        say(f"{cell}, {lanes} lanes")
        spec = measured_spec(cell, lanes, tile)
        name = lanes_of(spec).module_name
        parts = Partition(top=name, cells={})
        candidates = synthesise(sources(design(spec), name), name, tech, progress=say)
        (part,) = _parts(spec, parts, {name: candidates}, tech, tile, say)
        yield Measured(
            cell=cell,
            lanes=lanes,
            cycles=full_page_cycles(cell, lanes),
            part=part,
            fastest_ns=min(item.delay_ns for item in candidates),
        )


def surroundings(tech: Technology, *, tile: tuple[int, int] = TILE, say: Callable[[str], None] = lambda line: None) -> Part:
    """The core without its lanes: sequencer, decoder with its list, output buffer. Measured with the first of `POINTS`."""
    spec = measured_spec(*POINTS[0], tile)
    name = lanes_of(spec).module_name
    whole = design(spec, bare=True)
    parts = partition(whole, cells=[name])
    candidates = {
        module: synthesise(sources(whole, module, [name]), module, tech, black_boxes=boxes, progress=say)
        for module, boxes in ((name, ()), (parts.top, (name,)))
    }
    return _parts(spec, parts, candidates, tech, tile, say)[-1]


def _parts(
    spec: FlashSpec,
    parts: Partition,
    candidates: dict[str, list[Candidate]],
    tech: Technology,
    tile: tuple[int, int],
    say: Callable[[str], None],
) -> list[Part]:
    """The smallest netlists that keep `CLOCK_NS`, with their power."""
    chosen, timing = pick(parts, candidates, tech, CLOCK_NS, say)
    operands = workload(spec, tile).operands
    shortest = timing.delays.longest_ns
    powers, run = measure_power(spec, chosen, tech, operands, period_ns=CLOCK_NS, shortest_ns=shortest, mode="delays", progress=say)
    picojoule = CLOCK_NS * 1e3 * run.cycles / run.macs  # watts to pJ per multiply-accumulate
    return [
        Part(
            area_um2=item.area_um2,
            slack_ns=timing.delays.slack_ns(CLOCK_NS),
            energy_pj=powers[module].total_w * picojoule,
            netlist=item.netlist.digest[:12],
        )
        for module, item in chosen.chosen.items()
    ]


COLUMNS = [
    Column("cell"),
    Column("lanes"),
    Column("page_cycles"),
    Column("page_time", "us"),
    Column("keeps_up"),
    Column("area", "um2"),
    Column("slack", "ns", 3),
    Column("energy", "pJ per MAC"),
    Column("shortest_period", "ns", 3),
    Column("page_time_there", "us"),
    Column("netlist"),
]


def write(
    folder: Path,
    tech: Technology,
    points: Sequence[tuple[str, int]] = POINTS,
    *,
    tile: tuple[int, int] = TILE,
    command: str,
    say: Callable[[str], None] = lambda line: None,
) -> Path:
    """Write the page to ``folder``; returns its path."""
    found = list(measure(tech, points, tile=tile, say=say))
    rest = surroundings(tech, tile=tile, say=say)
    page = Page(folder, title="Cells of the bit-weight space inside flash", command=command)
    versions = ", ".join(f"{name} {version}" for name, version in tools.versions().items())
    page.text(
        f"Technology: {tech.name} ({tech.library}, {tech.voltage:g} V). Tools: {versions}. The smallest netlist that keeps "
        f"{1e3 / CLOCK_NS:g} MHz, the clock that models/flash states for a core; energy from its gates, delays and glitches included, on "
        f"pages of {WEIGHTS} weights and {INPUTS} inputs while the whole die works, waiting for the channel included. A published page "
        f"is {FULL_TILE[0]} x {FULL_TILE[1]} weights behind its code; the array needs {READ_US:g} us for it, and a cell keeps up when its "
        "lanes need no longer. Cells that skip zeros spend a cycle per digit that is not zero, so they get more lanes."
    )
    rows = [
        [
            *(item.cell, item.lanes, item.cycles, item.page_us, item.page_us <= READ_US, item.part.area_um2, item.part.slack_ns),
            *(item.part.energy_pj, item.fastest_ns, item.fastest_page_us, item.part.netlist),
        ]
        for item in found
    ]
    page.table(Table(title="Lanes", columns=COLUMNS, rows=rows, command=command), "lanes")
    page.text(
        f"Beside the lanes a core of this size ({tile[0]} x {tile[1]} weights a page) has its sequencer, the decoder with the list of "
        f"protected values, and the output buffer: {rest.area_um2:,.0f} um2 and {rest.energy_pj:.3g} pJ per multiply-accumulate "
        f"(netlist {rest.netlist}), whatever the cell. Input buffers and the channel port are not in it."
    )
    with page.plot("lanes", "Lanes that keep the clock", x="area (um2)", y="energy (pJ per MAC)") as axes:
        for index, item in enumerate(found):
            late = "" if item.page_us <= READ_US else ", late"
            axes.plot(item.part.area_um2, item.part.energy_pj, "o", color=COLOURS[index % len(COLOURS)])
            text = f"{item.cell} x{item.lanes}{late}"
            axes.annotate(text, (item.part.area_um2, item.part.energy_pj), textcoords="offset points", xytext=(6, 4), fontsize=9)
        axes.margins(0.15)
    return page.write()
