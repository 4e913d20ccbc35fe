"""What the cells of the bit-weight space cost inside flash: lanes and core on netlists, at the clock that a die keeps."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from hwgen.engines.flash import FlashSpec, Program
from hwgen.engines.flash.rtl.lanes import lanes_of
from hwgen.engines.flash.schedule import job_cycles
from hwgen.export import design
from hwgen.numerics import laws
from hwgen.report.tables import Column, Table
from hwgen.silicon import Technology
from hwgen.silicon.composition import compose_timing, measure_power, pick
from hwgen.silicon.partition import partition, sources
from hwgen.silicon.synthesis import synthesise

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
class Measured:
    """A cell inside flash.

    Attributes
    ----------
    cell : str
    lanes : int
    cycles : int
        Of a core for a published page.
    lanes_um2, core_um2 : float
        At `CLOCK_NS`: the lanes, and the core with them, its decoder and its output buffer.
    lanes_pj, core_pj : float
        Energy per multiply-accumulate at that clock, glitches included.
    slack_ns : float
        Of the core at that clock.
    fastest_ns : float
        Shortest period of the lanes alone.
    netlist : str
        Hashes of lanes and core.
    """

    cell: str
    lanes: int
    cycles: int
    lanes_um2: float
    core_um2: float
    lanes_pj: float
    core_pj: float
    slack_ns: float
    fastest_ns: float
    netlist: str

    @property
    def page_us(self) -> float:
        """Time of a published page at `CLOCK_NS`."""
        return self.cycles * CLOCK_NS / 1e3


def measure(
    tech: Technology,
    points: Sequence[tuple[str, int]] = POINTS,
    *,
    tile: tuple[int, int] = TILE,
    say: Callable[[str], None] = lambda line: None,
) -> Iterator[Measured]:
    """Synthesise, time and simulate the core of every point; lanes and the rest of the core are mapped apart."""
    for cell, lanes in points:
        say(f"{cell}, {lanes} lanes")
        spec = measured_spec(cell, lanes, tile)
        part = lanes_of(spec).module_name
        whole = design(spec, bare=True)
        parts = partition(whole, cells=[part])
        candidates = {
            module: synthesise(sources(whole, module, [part]), module, tech, black_boxes=boxes, progress=say)
            for module, boxes in ((part, ()), (parts.top, (part,)))
        }
        chosen, timing = pick(parts, candidates, tech, CLOCK_NS, say)
        program = workload(spec, tile)
        shortest = compose_timing(chosen, tech).delays.longest_ns
        powers, run = measure_power(
            spec, chosen, tech, program.operands, period_ns=CLOCK_NS, shortest_ns=shortest, mode="delays", progress=say
        )
        picojoule = CLOCK_NS * 1e3 * run.cycles / run.macs  # watts to pJ per multiply-accumulate
        areas = {module: item.area_um2 for module, item in chosen.chosen.items()}
        yield Measured(
            cell=cell,
            lanes=lanes,
            cycles=full_page_cycles(cell, lanes),
            lanes_um2=areas[part],
            core_um2=sum(areas.values()),
            lanes_pj=powers[part].total_w * picojoule,
            core_pj=sum(item.total_w for item in powers.values()) * picojoule,
            slack_ns=timing.delays.slack_ns(CLOCK_NS),
            fastest_ns=min(item.delay_ns for item in candidates[part]),
            netlist=" ".join(item.netlist.digest[:12] for item in chosen.chosen.values()),
        )


COLUMNS = [
    Column("cell"),
    Column("lanes"),
    Column("page_cycles"),
    Column("page_time", "us"),
    Column("keeps_up"),
    Column("lanes_area", "um2"),
    Column("core_area", "um2"),
    Column("slack", "ns", 3),
    Column("lanes_shortest_period", "ns", 3),
    Column("lanes_energy", "pJ per MAC"),
    Column("core_energy", "pJ per MAC"),
    Column("netlists"),
]


def table(found: Sequence[Measured], command: str) -> Table:
    """One row per point."""
    rows = [
        [
            *(item.cell, item.lanes, item.cycles, item.page_us, item.page_us <= READ_US, item.lanes_um2, item.core_um2, item.slack_ns),
            *(item.fastest_ns, item.lanes_pj, item.core_pj, item.netlist),
        ]
        for item in found
    ]
    return Table(title="Cells inside flash", columns=COLUMNS, rows=rows, command=command)
