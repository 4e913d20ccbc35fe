"""Published tables of the bit-weight space beside ours: carry-save engines over multiply-adds on the classic arrays, and their PEs.

Complete engines are compared with complete engines and bare arrays with bare arrays, all of one run, one technology and one flow.
"""

from collections.abc import Mapping
from pathlib import Path

from matplotlib.axes import Axes

from hwgen.report.plots import COLOURS, bars
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison
from hwgen.report.reproduce.bit_weight_silicon import BARE, FORMS, LAW, OPTIMISED, WIDTHS, Corners, K, Kept, M, Measured, designs
from hwgen.report.tables import Column, Table
from hwgen.silicon import tools

REFERENCE = (
    'Q. Wu et al., "Exploring the Performance Improvement of Tensor Processing Engines through Transformation in the Bit-weight '
    'Dimension of MACs", HPCA 2025, arXiv 2503.06342'
)
BASELINE, PES = "mac", "PEs"
# The abstract's ratios of (area, energy) efficiency. Its systolic array is an `os` or a `ws`; its tree is the one of OPT2.
PUBLISHED = {
    ("opt1", "os"): (1.27, 1.04),
    ("opt1", "ws"): (1.27, 1.04),
    ("opt1", "cube"): (1.28, 1.56),
    ("opt2", "tree"): (1.56, 1.49),
    ("opt1", "matrix"): (1.44, 1.20),
}
Found = Mapping[tuple[str, str, str], Measured]  # by cell, array, form


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """Measure every engine, every array and the PEs; what is measured is kept in ``folder``."""
    wanted, found = designs(), {}
    total = len(wanted) + 2
    kept = Kept(folder, lambda text: progress(len(found), total, text))
    for cell, array, form in wanted:
        found[cell, array, form] = kept.engine(cell, array, form)
    widths = {kind: {width: kept.pe(kind, width) for width in WIDTHS} for kind in (BASELINE, "opt1")}
    library = kept.technology
    return Reproduction(
        title="Bit-weight dimension: classic arrays",
        reference=REFERENCE,
        sections=[*engine_sections(found), *pe_sections(widths, kept.baselines())],
        provenance={
            "library": f"{library.library}, {library.voltage:g} V, sha256 {library.digest[:16]}",
            "tools": ", ".join(f"{name} {version}" for name, version in tools.versions().items()),
        },
    )


def pairs() -> list[tuple[str, str]]:
    """The optimised engines: cell and array."""
    return [(cell, array) for array, cells in OPTIMISED.items() for cell in cells]


def ratios(found: Found, cell: str, array: str, form: str) -> tuple[float, float]:
    """Area and energy efficiency over the multiply-add on the same array."""
    ours, base = found[cell, array, form], found[BASELINE, array, form]
    return ours.per_area / base.per_area, ours.per_watt / base.per_watt


def why_area(ours: Measured, base: Measured, alone: Measured) -> str:
    """The factors of the ratio of area efficiencies, read from the modules; ``alone`` is our bare array."""
    pes, others = (item.parts[PES].area_um2 / item.area_um2 for item in (ours, base))
    grown = ours.parts[PES].area_um2 / base.parts[PES].area_um2
    text = (
        f"period x{ours.period_ns / base.period_ns:.2f}, area x{ours.area_um2 / base.area_um2:.2f}, products per cycle "
        f"x{ours.macs_per_cycle / base.macs_per_cycle:.2f}; PEs x{grown:.2f} in area ({others:.0%} of {BASELINE}'s, {pes:.0%} of ours)"
    )
    if ours.period_ns > 1.05 * alone.period_ns:
        text += f"; the array alone runs at {alone.period_ns:.2f} ns, the longest path of {ours.period_ns:.2f} ns is {ours.path}"
    return text


def why_energy(ours: Measured, base: Measured) -> str:
    """Where energy went, in pJ per multiply-accumulate."""
    inside, before = (item.parts[PES].energy_pj for item in (ours, base))
    outside, outside_before = (item.energy_pj - item.parts[PES].energy_pj for item in (ours, base))
    return (
        f"pJ per multiply-accumulate: PEs {before:.2f} to {inside:.2f}, the rest {outside_before:.2f} to {outside:.2f}; flip-flops of "
        f"both {base.sequential_pj:.2f} to {ours.sequential_pj:.2f}"
    )


def figures(found: Found, form: str) -> list[Figure]:
    """Every ratio, published beside ours, with its factors."""
    rows = []
    for cell, array in pairs():
        ours, base = found[cell, array, form], found[BASELINE, array, form]
        published = PUBLISHED.get((cell, array), (None, None))
        reasons = why_area(ours, base, found[cell, array, BARE]), why_energy(ours, base)
        for what, value, printed, reason in zip(("area", "energy"), ratios(found, cell, array, form), published, reasons, strict=True):
            verdict = "" if printed is None else "reached: " if value >= printed else "missed: "
            quantity = f"{cell}-{array}, {what} efficiency over {BASELINE}-{array}"
            rows.append(Figure(quantity=quantity, unit="x", published=printed, ours=value, remark=verdict + reason))
    return rows


def summary(found: Found) -> str:
    """How many of the published ratios are reached, by form."""
    lines = []
    for form in FORMS:
        items = [item for item in figures(found, form) if item.published is not None]
        reached = [item.quantity.split(" efficiency")[0] for item in items if item.remark.startswith("reached")]
        lines.append(f"- {form}s: {len(reached)} of {len(items)} reached{': ' if reached else ''}{'; '.join(reached)}.")
    return "\n".join(lines)


def design_table(found: Found) -> Table:
    """Every design at its own best clock."""
    columns = [
        Column("engine"),
        Column("form"),
        Column("area", "um2"),
        Column("period", "ns"),
        Column("products_per_cycle"),
        Column("throughput", "GOPS"),
        Column("area_efficiency", "GOPS/mm2"),
        Column("energy", "pJ/MAC"),
        Column("energy_efficiency", "GOPS/W"),
        Column("longest_path"),
        Column("netlist"),
    ]
    rows = []
    for (cell, array, form), item in found.items():
        numbers = [item.area_um2, item.period_ns, item.macs_per_cycle, item.gops, item.per_area, item.energy_pj, item.per_watt]
        rows.append([f"{cell}-{array}", form, *numbers, item.path, item.netlist])
    return Table(title="Designs", columns=columns, rows=rows)


def breakdown(found: Found) -> Table:
    """Kinds of modules of every design."""
    columns = [Column("engine"), Column("form"), Column("modules"), Column("area", "um2"), Column("area_share", "%", 3)]
    columns += [Column("longest_path_alone", "ns"), Column("energy", "pJ/MAC"), Column("energy_share", "%", 3)]
    rows = []
    for (cell, array, form), item in found.items():
        for kind, part in item.parts.items():
            area, energy = (100 * own / whole for own, whole in ((part.area_um2, item.area_um2), (part.energy_pj, item.energy_pj)))
            rows.append([f"{cell}-{array}", form, kind, part.area_um2, area, part.delay_ns, part.energy_pj, energy])
    return Table(title="Breakdown", columns=columns, rows=rows)


def engine_sections(found: Found) -> list[Section]:
    """Ratios with their reasons, the designs, and where their area and energy is."""
    intro = (
        f"64 PEs for int8 operands and 32-bit sums: 8 x 8 (of a tree, 8 trees of 8 multipliers), the cube 4 x 4 x 4. `{BASELINE}` is the "
        "fused multiply-add: Booth rows and the running sum in one compressor tree before one carry-propagate adder. Every design is "
        "mapped for several clocks, and the netlist with the most throughput per area stands for it, at the period of its longest path. "
        f"Energy is that of the gates with their delays, glitches included, on a {M} x {K} by {K} x N product of operands by "
        f"`{LAW}`. A complete engine has stream ports, final adders and a ring of results (of one tile where sums stay: "
        "a longer one would save no cycle of this workload); a bare array ends at its final adders."
    )
    differences = (
        "The published ratios are from 28 nm and a commercial flow with layout, on larger arrays, where what stands around the PEs counts "
        "less. Ours are from 45 nm before layout. The published systolic array stands beside both of ours, the published tree beside "
        "`opt2`; the abstract's figures are used throughout."
    )
    return [
        Section(
            heading="Ratios",
            parts=[
                intro,
                differences,
                summary(found),
                *(comparison(f"Over the multiply-add, {form}s", figures(found, form)) for form in FORMS),
                *(ratio_plot(found, index, what) for index, what in enumerate(("area", "energy"))),
            ],
        ),
        Section(heading="Designs", parts=[design_table(found), breakdown(found)]),
        Section(
            heading="Engines that skip zeros",
            parts=["`hwgen reproduce bit-weight-sparse` measures the sparse engines of the same paper, on a page of their own."],
        ),
    ]


def ratio_plot(found: Found, index: int, what: str) -> Plot:
    """Published, complete and bare ratios of area (``index`` 0) or energy (1) efficiency."""
    shown = list(PUBLISHED)
    series = {"published": [PUBLISHED[pair][index] for pair in shown]}
    series |= {form: [ratios(found, *pair, form)[index] for pair in shown] for form in FORMS}

    def draw(axes: Axes) -> None:
        bars(axes, [f"{cell}-{array}" for cell, array in shown], series)
        axes.axhline(1, color="#1f2430", linewidth=0.8)

    caption = f"{what.capitalize()} efficiency over the multiply-add on the same array"
    return Plot(name=f"{what}-efficiency", caption=caption, x="engine", y="ratio", draw=draw)


def width_table(widths: Mapping[str, Mapping[int, Corners]]) -> Table:
    """Period and area of PEs by the bits of their sums."""
    columns = [Column("PE"), Column("sum", "bit"), Column("area", "um2"), Column("period", "ns"), Column("recipe")]
    columns += [Column("fastest_area", "um2"), Column("fastest_period", "ns"), Column("fastest_recipe")]
    rows = [[kind, width, *item.best, *item.fastest] for kind, line in widths.items() for width, item in line.items()]
    return Table(title="PEs by width of the sum", columns=columns, rows=rows)


def growth(widths: Mapping[str, Mapping[int, Corners]]) -> Table:
    """Widest PE over narrowest."""
    columns = [Column("PE"), Column("sums", "bit"), Column("fastest_period", "x", 3), Column("area", "x", 3)]
    rows = []
    for kind, line in widths.items():
        low, high = min(line), max(line)
        rows.append([kind, f"{high} over {low}", line[high].fastest[1] / line[low].fastest[1], line[high].best[0] / line[low].best[0]])
    return Table(title="Growth with the width of the sum", columns=columns, rows=rows)


def baseline_table(baselines: Mapping[str, Corners]) -> Table:
    """PEs with 32-bit sums, and OPT1's gain over each."""
    columns = [Column("PE"), Column("area", "um2"), Column("period", "ns"), Column("recipe"), Column("fastest_period", "ns")]
    columns += [Column("area_efficiency", "GOPS/mm2"), Column("opt1_over_it", "x", 3)]
    best = baselines["opt1"].per_area
    rows = [[name, *item.best, item.fastest[1], item.per_area, best / item.per_area] for name, item in baselines.items()]
    return Table(title="PEs with 32-bit sums", columns=columns, rows=rows)


def pe_sections(widths: Mapping[str, Mapping[int, Corners]], baselines: Mapping[str, Corners]) -> list[Section]:
    """PEs of the output-stationary array, alone."""
    text = (
        "PEs of the output-stationary array with their operand registers, alone. Area and period are of the netlist with the least area "
        "times delay; the fastest netlist stands beside it."
    )
    written = (
        "The same PE with `a * b + c` in place of our arithmetic, as an author of Verilog writes it, over every recipe of the portfolio, "
        "with and without Yosys' Booth multiplier; `mac` and `opt1` over every recipe too."
    )

    def draw(axes: Axes) -> None:
        for colour, (kind, line) in zip(COLOURS, widths.items(), strict=False):
            axes.plot(list(line), [item.fastest[1] for item in line.values()], "o-", color=colour, label=kind)
        axes.set_ylim(bottom=0)
        axes.legend()

    plot = Plot(name="pe-period", caption="Shortest period of a PE", x="sum (bit)", y="period (ns)", draw=draw)
    return [
        Section(heading="PEs by width of the sum", parts=[text, growth(widths), plot, width_table(widths)]),
        Section(heading="Baselines", parts=[written, baseline_table(baselines)]),
    ]
