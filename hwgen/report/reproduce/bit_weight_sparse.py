"""Engines of the bit-weight space that skip zeros: against the fused multiply-add, and against an engine serial in both operands.

Complete engines of one size are measured on the same operands, normally distributed int8, in the same run, each at its own best clock.
`sections` is for the page of the whole space.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from matplotlib.axes import Axes

from hwgen import silicon
from hwgen.engines.tpe import TpeSpec
from hwgen.errors import ToolNotFound
from hwgen.report.plots import COLOURS
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison
from hwgen.report.tables import Column, Table
from hwgen.silicon import tools

SIZE = 8  # rows and columns
LAW, K = "normal:30", 256
TECHNOLOGIES = ("nangate45", "osu035")
BASELINE, BEST, SERIAL = "mac", "sparse4", "laconic"
RUN_AHEAD = (1, 2, 3, 4, 6, 8)
Say = Callable[[str], None]


def engines(size: int = SIZE) -> dict[str, TpeSpec]:
    """What is compared: on the broadcast matrix, but for the fused multiply-add, which is systolic and keeps its sums."""
    found = {BASELINE: TpeSpec(cell=BASELINE, array="os", rows=size, cols=size)}
    found |= {name: TpeSpec(cell=name, array="matrix", rows=size, cols=size) for name in ("opt3", "opt4c", "opt4e", BEST)}
    pairs = TpeSpec(cell="booth.sparse.column.product.carry-save.4", array="matrix", rows=size, cols=size, b_recoding="booth")
    return {**found, SERIAL: pairs}


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One engine in one technology.

    Attributes
    ----------
    area_um2, period_ns : float
    cycles_per_mac : float
        Of one PE.
    gops : float
        Two operations per multiply-accumulate.
    energy_pj : float
        Per multiply-accumulate, leakage and clock included.
    netlist : str
    """

    area_um2: float
    period_ns: float
    cycles_per_mac: float
    gops: float
    energy_pj: float
    netlist: str

    @property
    def per_area(self) -> float:
        """GOPS per mm2."""
        return self.gops / self.area_um2 * 1e6

    @property
    def per_watt(self) -> float:
        """GOPS per W."""
        return 2e3 / self.energy_pj


def measure(spec: TpeSpec, tech: str, say: Say) -> Measured:
    """The complete engine on two tiles of operands, with glitches."""
    operands = spec.draw(LAW, (4 * spec.rows, spec.cols, K), 1)
    found = silicon.characterize(spec, tech=tech, operands=operands, progress=say)
    if found.energy_per_mac_pj is None or found.macs is None or found.cycles is None:
        raise ValueError(f"{spec.title}: characterised without operands")
    rate = found.macs / found.cycles
    return Measured(
        area_um2=found.area_um2,
        period_ns=found.period_ns,
        cycles_per_mac=spec.rows * spec.cols / rate,
        gops=2 * rate / found.period_ns,
        energy_pj=found.energy_per_mac_pj,
        netlist=str(found.provenance["netlist"])[:16],
    )


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """The page on its own; netlists and their power are kept in hwgen's cache, so a second run resumes there."""
    del folder
    total = len(TECHNOLOGIES) * len(engines())
    seen: list[str] = []

    def say(text: str) -> None:
        module = text.partition(":")[0]
        if module not in seen:
            seen.append(module)
        progress(min(len(seen), total), total, text)

    return Reproduction(
        title="Bit-weight dimension: engines that skip zeros",
        reference='Q. Wu et al., "Exploring the Performance Improvement of Tensor Processing Engines through Transformation in the '
        'Bit-weight Dimension of MACs", HPCA 2025, arXiv 2503.06342',
        sections=sections(say),
        provenance={"tools": ", ".join(f"{name} {version}" for name, version in tools.versions().items())},
    )


def run_ahead_table() -> Table:
    """Cycles per operand and lane of each engine, by the number of beats that are held; in constant time last."""
    columns = [Column("engine"), *(Column(f"{slots}_beats") for slots in RUN_AHEAD), Column("constant_time")]
    rows = []
    for name, spec in engines().items():
        if spec.digits != "sparse":
            continue
        a, b = spec.draw(LAW, (4 * SIZE, SIZE, 4 * K), 1)
        options = [{"run_ahead": slots} for slots in RUN_AHEAD] + [{"constant_time": True}]
        found = [spec.changed(**option) for option in options]
        rows.append([name, *(item.cycles(a, b) * item.macs_per_cycle / item.macs(a, b) for item in found)])
    title = f"Cycles per operand and lane, {SIZE} x {SIZE} PEs, {LAW}, K = {4 * K}"
    return Table(title=title, columns=columns, rows=rows)


def sections(say: Say, *, size: int = SIZE) -> list[Section]:
    """Tables and plot, for the technologies that are installed."""
    found: dict[str, dict[str, Measured]] = {}
    missing = []
    for tech in TECHNOLOGIES:
        try:
            silicon.technology(tech)
        except ToolNotFound as fault:
            missing.append(f"{tech} is left out: {fault}.")
            continue
        found[tech] = {name: measure(spec, tech, say) for name, spec in engines(size).items()}
    parts = [table_of(tech, size, rows) for tech, rows in found.items()]
    return [
        Section(
            heading="Engines that skip zeros",
            parts=[
                f"Complete engines of {size} x {size} PEs with stream ports, windows, queues, final adders and result rings, on {LAW} int8 "
                f"operands with K = {K}. An engine with lanes works on several products in each PE; all figures are of the whole engine. "
                "`mac` is the fused multiply-add on the output-stationary array: Booth rows and the accumulator in one compressor "
                "tree before one carry-propagate adder.",
                *missing,
                *parts,
                Plot(
                    name="sparse-engines",
                    caption="Throughput per area and per watt over the fused multiply-add of the same technology",
                    x="GOPS/mm2 over mac",
                    y="GOPS/W over mac",
                    draw=lambda axes: draw(axes, found),
                ),
                run_ahead_table(),
            ],
        ),
        Section(heading="Against bit-serial operands", parts=[comparison("Over the Laconic-like engine", laconic_figures(found)), LACONIC]),
    ]


LACONIC = (
    "Published: OPT4E's family over Laconic in 28 nm, both as the paper built them. Ours: the same window, rows and adders, with PEs that "
    "take a pair of digits per cycle. A product takes the product of both numbers of digits, so its cycles are those of the engine that is "
    "serial in A times the digits of B; the rest of the ratio is in the PEs."
)


def table_of(tech: str, size: int, rows: dict[str, Measured]) -> Table:
    """One technology's engines, with ratios over the fused multiply-add."""
    columns = [
        Column("engine"),
        Column("area", "um2"),
        Column("period", "ns"),
        Column("cycles_per_MAC_of_a_PE"),
        Column("throughput", "GOPS"),
        Column("area_efficiency", "GOPS/mm2"),
        Column("energy", "pJ/MAC"),
        Column("area_efficiency_over_mac", "x", 3),
        Column("energy_efficiency_over_mac", "x", 3),
        Column("netlist"),
    ]
    base = rows[BASELINE]
    cells = [
        [
            name,
            item.area_um2,
            item.period_ns,
            item.cycles_per_mac,
            item.gops,
            item.per_area,
            item.energy_pj,
            item.per_area / base.per_area,
            item.per_watt / base.per_watt,
            item.netlist,
        ]
        for name, item in rows.items()
    ]
    return Table(title=f"{size} x {size} engines, {tech}", columns=columns, rows=cells)


def laconic_figures(found: dict[str, dict[str, Measured]]) -> list[Figure]:
    """The paper's two ratios, for each of its engines and ours."""
    figures = []
    for tech, rows in found.items():
        for name in ("opt3", "opt4c", "opt4e", BEST):
            published = (12.10, 2.85) if name == "opt4e" else (None, None)
            for what, value, printed in (
                ("energy efficiency", rows[name].per_watt / rows[SERIAL].per_watt, published[0]),
                ("area efficiency", rows[name].per_area / rows[SERIAL].per_area, published[1]),
            ):
                figures.append(Figure(quantity=f"{name}, {what}", unit="x", published=printed, ours=value, remark=tech))
    return figures


def draw(axes: Axes, found: dict[str, dict[str, Measured]]) -> None:
    """One point per engine, one colour per technology."""
    for colour, (tech, rows) in zip(COLOURS, found.items(), strict=False):
        base = rows[BASELINE]
        points = {name: (item.per_area / base.per_area, item.per_watt / base.per_watt) for name, item in rows.items()}
        axes.scatter(*zip(*points.values(), strict=True), label=tech, color=colour)
        for name, point in points.items():
            axes.annotate(name, point, textcoords="offset points", xytext=(5, 4), fontsize=8)
    axes.axhline(1, color="#8a92a3", linewidth=0.8)
    axes.axvline(1, color="#8a92a3", linewidth=0.8)
    axes.legend()
