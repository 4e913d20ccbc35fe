"""Engines of the bit-weight space that skip zeros: against the fused multiply-add, and against an engine serial in both operands.

Complete engines of one size are measured on the same operands, normally distributed int8, in the same run, each at its own best clock.
"""

import dataclasses
from collections.abc import Mapping
from pathlib import Path

from matplotlib.axes import Axes

from hwgen import silicon
from hwgen.engines.tpe import TpeSpec
from hwgen.errors import ToolNotFound
from hwgen.export import design
from hwgen.report.plots import COLOURS
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison
from hwgen.report.reproduce.bit_weight_silicon import FILE, K_MAX, LAW, PACES, SEED, Measured, engine, measure
from hwgen.report.reproduce.measurements import Measurements
from hwgen.report.tables import Column, Table
from hwgen.silicon import tools

SIZE = 8  # rows and columns
DEPTH = 4  # result rows that a sparse engine holds: its rows end at different times, and more would save under one cycle in a hundred
SHAPE = (2 * SIZE, 512)  # rows of A and length of sums in the workload
SHORT = (SIZE, 256)  # for the engine that is serial in both operands: gates on the whole did not end within half an hour
RUN_AHEAD_K = 1024
BASELINE, BEST, SERIAL = "mac", "sparse4", "laconic"
SPARSE = ("opt3", "opt4c", "opt4e", BEST)
# Engines by technology. opt4c takes the cycles of opt3: of the two, opt3 is measured.
MEASURED = {"nangate45": (BASELINE, "opt3", "opt4e", BEST, SERIAL), "osu035": (BASELINE, BEST)}
AIMS = {"area": 1.5, "energy": 1.3}  # of the best over the fused multiply-add
RUN_AHEAD = (1, 2, 3, 4, 6, 8)
Found = Mapping[str, Mapping[str, Measured]]  # by technology, engine


def engines(size: int = SIZE) -> dict[str, TpeSpec]:
    """What is compared: on the broadcast matrix, but for the fused multiply-add, which is systolic and keeps its sums."""
    shared = {"rows": size, "cols": size, "k_max": K_MAX}
    found = {BASELINE: engine(BASELINE, "os").changed(rows=size, cols=size, depth=size)}
    for name in SPARSE:
        spec = TpeSpec(cell=name, array="matrix", **shared)
        found[name] = spec if spec.shift == "reduction" else spec.changed(depth=min(size, DEPTH))
    pairs = TpeSpec(cell="booth.sparse.column.product.carry-save.4", array="matrix", b_recoding="booth", **shared)
    return {**found, SERIAL: pairs.changed(depth=min(size, DEPTH))}


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """Measure every engine in the technologies that are installed; what is measured is kept in ``folder``."""
    total, done = sum(map(len, MEASURED.values())), 0
    kept = Measurements(folder / FILE, lambda text: progress(done, total, text))
    found: dict[str, dict[str, Measured]] = {}
    missing, libraries = [], []
    for tech, names in MEASURED.items():
        try:
            library = silicon.technology(tech)
        except ToolNotFound as fault:
            missing.append(f"{tech} is left out: {fault}.")
            continue
        libraries.append(f"{library.library}, {library.voltage:g} V, sha256 {library.digest[:16]}")
        found[tech] = {}
        for name in names:
            found[tech][name] = kept_engine(kept, tech, name)
            done += 1
    return Reproduction(
        title="Bit-weight dimension: engines that skip zeros",
        reference='Q. Wu et al., "Exploring the Performance Improvement of Tensor Processing Engines through Transformation in the '
        'Bit-weight Dimension of MACs", HPCA 2025, arXiv 2503.06342',
        sections=sections(found, missing),
        provenance={
            "libraries": "; ".join(libraries),
            "tools": ", ".join(f"{name} {version}" for name, version in tools.versions().items()),
        },
    )


def kept_engine(kept: Measurements, tech: str, name: str) -> Measured:
    """One complete engine in one technology."""
    spec, shape = engines()[name], SHORT if name == SERIAL else SHAPE
    request = {
        "verilog": design(spec).digest,
        "technology": silicon.technology(tech).digest,
        "workload": [LAW, SEED, *shape],
        "paces": PACES,
    }

    def values() -> dict[str, object]:
        return dataclasses.asdict(measure(spec, bare=False, say=kept.say, tech=tech, shape=shape))

    return Measured.from_dict(kept.get(f"{name}, {tech}", request, values))


def run_ahead_table() -> Table:
    """Cycles per operand and lane of each engine, by the number of beats that are held; in constant time last."""
    columns = [Column("engine"), *(Column(f"{slots}_beats") for slots in RUN_AHEAD), Column("constant_time")]
    rows = []
    for name, spec in engines().items():
        if spec.digits != "sparse":
            continue
        a, b = spec.draw(LAW, (4 * SIZE, SIZE, RUN_AHEAD_K), SEED)
        options = [{"run_ahead": slots} for slots in RUN_AHEAD] + [{"constant_time": True}]
        found = [spec.changed(**option) for option in options]
        rows.append([name, *(item.cycles(a, b) * item.macs_per_cycle / item.macs(a, b) for item in found)])
    title = f"Cycles per operand and lane, {SIZE} x {SIZE} PEs, {LAW}, K = {RUN_AHEAD_K}"
    return Table(title=title, columns=columns, rows=rows)


def sections(found: Found, missing: list[str]) -> list[Section]:
    """Tables and plot."""
    plot = Plot(
        name="sparse-engines",
        caption="Throughput per area and per watt over the fused multiply-add of the same technology",
        x="GOPS/mm2 over mac",
        y="GOPS/W over mac",
        draw=lambda axes: draw(axes, found),
    )
    m, k = SHAPE
    intro = (
        f"Complete engines of {SIZE} x {SIZE} PEs for int8 operands and 32-bit sums, with stream ports, windows, queues, final adders and "
        f"result rings, on a {m} x {k} by {k} x {SIZE} product of operands by `{LAW}`. An engine with lanes works on several products in "
        "each PE; all figures are of the whole engine. `mac` is the fused multiply-add on the output-stationary array: Booth rows and "
        "the accumulator in one compressor tree before one carry-propagate adder. Every design is mapped for several clocks, and the "
        "netlist with the most throughput per area stands for it, at the period of its longest path. Energy is that of the gates with "
        "their delays, glitches included."
    )
    against = [comparison("Over the Laconic-like engine", laconic_figures(found)), LACONIC]
    return [
        Section(heading="Beyond the published engines", parts=[intro, *missing, comparison(f"{BEST} over {BASELINE}", aims(found)), plot]),
        Section(heading="Engines that skip zeros", parts=[*(table_of(tech, rows) for tech, rows in found.items()), run_ahead_table()]),
        Section(heading="Where area and energy are", parts=[breakdown(found)]),
        Section(heading="Against bit-serial operands", parts=against),
    ]


LACONIC = (
    "Published: OPT4E's family over Laconic in 28 nm, both as the paper built them. Ours: the same window, rows and adders, with PEs that "
    "take a pair of digits per cycle. A product takes the product of both numbers of digits, so its cycles are those of the engine that is "
    "serial in A times the digits of B; the rest of the ratio is in the PEs. "
    f"The gates of this engine were simulated on {SHORT[0]} rows of A and sums of {SHORT[1]} products."
)


def ratios(rows: Mapping[str, Measured], name: str, base: str) -> dict[str, float]:
    """Area and energy efficiency of one engine over another."""
    return {"area": rows[name].per_area / rows[base].per_area, "energy": rows[name].per_watt / rows[base].per_watt}


def aims(found: Found) -> list[Figure]:
    """What we aim at stands in the place of a published figure: there is none of an engine of ours."""
    figures = []
    for tech, rows in found.items():
        ours, base = rows[BEST], rows[BASELINE]
        reasons = {
            "area": f"period x{ours.period_ns / base.period_ns:.3f}, area x{ours.area_um2 / base.area_um2:.3f}, products per cycle "
            f"x{ours.macs_per_cycle / base.macs_per_cycle:.3f}; longest path {ours.path}",
            "energy": f"{base.energy_pj:.3g} to {ours.energy_pj:.3g} pJ per multiply-accumulate",
        }
        for what, ratio in ratios(rows, BEST, BASELINE).items():
            verdict = "aim reached" if ratio >= AIMS[what] else "aim missed"
            remark = f"aim {AIMS[what]:g}: {verdict}; {reasons[what]}"
            figures.append(Figure(quantity=f"{what} efficiency, {tech}", unit="x", ours=ratio, remark=remark))
    return figures


def table_of(tech: str, rows: Mapping[str, Measured]) -> Table:
    """One technology's engines, with ratios over the fused multiply-add."""
    columns = [
        Column("engine"),
        Column("area", "um2"),
        Column("period", "ns"),
        Column("products_per_cycle"),
        Column("throughput", "GOPS"),
        Column("area_efficiency", "GOPS/mm2"),
        Column("energy", "pJ/MAC"),
        Column("area_efficiency_over_mac", "x", 3),
        Column("energy_efficiency_over_mac", "x", 3),
        Column("longest_path"),
        Column("netlist"),
    ]
    cells = []
    for name, item in rows.items():
        numbers = [item.area_um2, item.period_ns, item.macs_per_cycle, item.gops, item.per_area, item.energy_pj]
        cells.append([name, *numbers, *ratios(rows, name, BASELINE).values(), item.path, item.netlist])
    return Table(title=f"Engines of {SIZE} x {SIZE} PEs, {tech}", columns=columns, rows=cells)


def breakdown(found: Found) -> Table:
    """Kinds of modules of every engine, per product of a cycle: what an engine pays for its rate."""
    columns = [Column("technology"), Column("engine"), Column("modules"), Column("area", "um2"), Column("area_share", "%", 3)]
    columns += [Column("area_per_product_of_a_cycle", "um2"), Column("longest_path_alone", "ns"), Column("energy", "pJ/MAC")]
    rows = []
    for tech, items in found.items():
        for name, item in items.items():
            for kind, part in item.parts.items():
                shares = [part.area_um2, 100 * part.area_um2 / item.area_um2, part.area_um2 / item.macs_per_cycle]
                rows.append([tech, name, kind, *shares, part.delay_ns, part.energy_pj])
    return Table(title="Breakdown", columns=columns, rows=rows)


def laconic_figures(found: Found) -> list[Figure]:
    """The paper's two ratios, for each of its engines and ours."""
    figures = []
    for tech, rows in found.items():
        if SERIAL not in rows:
            continue
        for name in (name for name in SPARSE if name in rows):
            published = {"energy": 12.10, "area": 2.85} if name == "opt4e" else {}
            for what, ratio in ratios(rows, name, SERIAL).items():
                quantity = f"{name}, {what} efficiency"
                figures.append(Figure(quantity=quantity, unit="x", published=published.get(what), ours=ratio, remark=tech))
    return figures


def draw(axes: Axes, found: Found) -> None:
    """One point per engine, one colour per technology."""
    for colour, (tech, rows) in zip(COLOURS, found.items(), strict=False):
        points = {name: tuple(ratios(rows, name, BASELINE).values()) for name in rows}
        axes.scatter(*zip(*points.values(), strict=True), label=tech, color=colour)
        for name, point in points.items():
            axes.annotate(name, point, textcoords="offset points", xytext=(5, 4), fontsize=8)
    axes.axhline(1, color="#8a92a3", linewidth=0.8)
    axes.axvline(1, color="#8a92a3", linewidth=0.8)
    axes.legend()
