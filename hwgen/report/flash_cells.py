"""What the cells of the bit-weight space cost inside flash: the lanes of a die on netlists, at the clock that its core keeps."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.engines.flash import FlashSpec, Program, cells
from hwgen.engines.flash.rtl.lanes import lanes_of
from hwgen.engines.flash.schedule import job_cycles
from hwgen.export import design
from hwgen.numerics import laws
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS
from hwgen.report.tables import Column, Table
from hwgen.silicon import Technology, tools
from hwgen.silicon.composition import measure_power, pick
from hwgen.silicon.partition import Partition, sources
from hwgen.silicon.synthesis import synthesise

POINTS = (("mac", 2), ("ent", 2), ("opt1", 2), ("opt2", 2), ("opt3", 8), ("opt4e", 8))
CLOCK_NS = 2.5  # 400 MHz, what models/flash states for the core
READ_US = 30.0  # tR of the published array
TILE = (8, 64)  # rows x inputs of the page that is measured
FULL_TILE = (64, 256)  # of a published page
WEIGHTS, INPUTS = "normal:30", "normal:30"


def measured_spec(cell: str, lanes: int, tile: tuple[int, int] = TILE) -> FlashSpec:
    """A die whose page and number of protected values are small in the same proportion: what the lanes see is the same."""
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
class Measured:
    """The lanes of a die with one cell.

    Attributes
    ----------
    cell : str
    lanes : int
    cycles : int
        Of a core for a published page.
    area_um2, slack_ns : float
        At `CLOCK_NS`.
    energy_pj : float
        Per multiply-accumulate at that clock, glitches and leakage included.
    netlist : str
        Start of its hash.
    fastest_ns : float
        Shortest period of any netlist of the lanes.
    """

    cell: str
    lanes: int
    cycles: int
    area_um2: float
    slack_ns: float
    energy_pj: float
    netlist: str
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
        chosen, timing = pick(parts, {name: candidates}, tech, CLOCK_NS, say)
        operands, shortest = workload(spec, tile).operands, timing.delays.longest_ns
        powers, run = measure_power(spec, chosen, tech, operands, period_ns=CLOCK_NS, shortest_ns=shortest, mode="delays", progress=say)
        yield Measured(
            cell=cell,
            lanes=lanes,
            cycles=full_page_cycles(cell, lanes),
            area_um2=chosen.frame.area_um2,
            slack_ns=timing.delays.slack_ns(CLOCK_NS),
            energy_pj=powers[name].total_w * CLOCK_NS * 1e3 * run.cycles / run.macs,
            netlist=chosen.frame.netlist.digest[:12],
            fastest_ns=min(item.delay_ns for item in candidates),
        )


def storage_um2(tech: Technology) -> float:
    """Flip-flops alone of what a core of the published size stores beside its lanes: list of protected values, results, two vectors."""
    rows, inputs = FULL_TILE
    code = FlashSpec().code
    bits = code.protected * (code.address_bits + code.copies * code.value_bits) + 32 * rows + 2 * 8 * inputs
    return bits * tech.cells[tech.flop].area_um2


def page_times() -> Table:
    """Cycles of a published page for every cell and number of lanes, and whether the core keeps up with the array."""
    columns = [Column("cell"), Column("lanes"), Column("page_cycles"), Column("page_time", "us"), Column("keeps_up")]
    rows = []
    for cell in ("mac", "opt3"):  # without zero-skipping all cells are equal, and with it
        for lanes in (1, 2, 4, 8, 16):
            cycles = full_page_cycles(cell, lanes)
            name = ", ".join(other for other, point in cells.POINTS.items() if point.serial == cells.POINTS[cell].serial)
            rows.append([name, lanes, cycles, cycles * CLOCK_NS / 1e3, cycles * CLOCK_NS / 1e3 <= READ_US])
    return Table(title="Time of a page", columns=columns, rows=rows)


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
            *(item.cell, item.lanes, item.cycles, item.page_us, item.page_us <= READ_US, item.area_um2, item.slack_ns),
            *(item.energy_pj, item.fastest_ns, item.fastest_page_us, item.netlist),
        ]
        for item in found
    ]
    page.table(page_times(), "page-times")
    page.table(Table(title="Lanes", columns=COLUMNS, rows=rows, command=command), "lanes")
    page.text(
        f"What a core of the published size stores beside its lanes (list of protected values, results of {FULL_TILE[0]} rows, two vectors "
        f"of {FULL_TILE[1]}) is {storage_um2(tech):,.0f} um2 of flip-flops alone, whatever the cell."
    )
    if kept := [item for item in found if item.page_us <= READ_US]:
        smallest, frugal = min(kept, key=lambda item: item.area_um2), min(kept, key=lambda item: item.energy_pj)
        page.text(
            f"Of the cells that keep up {smallest.cell} is the smallest and {frugal.cell} needs the least energy. The clock is set by the "
            "array, not by the lanes, so a shorter critical path buys nothing inside flash; it counts where lanes are few and the clock is "
            "their own."
        )
    with page.plot("lanes", "Lanes that keep the clock", x="area (um2)", y="energy (pJ per MAC)") as axes:
        for index, item in enumerate(found):
            late = "" if item.page_us <= READ_US else ", late"
            marker = "os"[index // len(COLOURS)]
            axes.plot(item.area_um2, item.energy_pj, marker, color=COLOURS[index % len(COLOURS)], label=f"{item.cell} x{item.lanes}{late}")
        axes.set(xscale="log", yscale="log")
        axes.legend()
        axes.margins(0.15)
    return page.write()
