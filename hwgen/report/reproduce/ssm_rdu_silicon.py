"""What the links of a tile cost: area and power of netlists with and without them, multiplexer bits and wires.

The area of the study geometry is measured in a minute and belongs to the page of the paper; power and the production geometry take far
longer, and have a page of their own.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.axes import Axes

from hwgen.report.plots import COLOURS, bars
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison
from hwgen.report.reproduce.ssm_rdu_tiles import BASE, RECIPE, VARIANTS, Geometry, Kept, link_cost
from hwgen.report.tables import Column, Table

REFERENCE = "S. Ko, K. Olukotun, SSM-RDU: A Reconfigurable Dataflow Unit for Long-Sequence State-Space Models, 2025, arXiv 2503.22937"
PUBLISHED = (0.0, 1.0)  # per cent of area and of power: "less than 1 %"
STUDY = (
    Geometry(name="8 x 6 int16", fields={}, period_ns=3.0),
    Geometry(name="8 x 6 bf16", fields={"element": "bf16"}, period_ns=6.0),
)
POWERED = STUDY[0]  # measured
PRODUCTION = Geometry(name="32 x 12 bf16", fields={"element": "bf16", "lanes": 32, "stages": 12}, period_ns=6.0)  # its power is composed
# Small enough to be mapped in one piece, one for either element.
SMALL = {
    POWERED.name: Geometry(name="4 x 4 int16", fields={"lanes": 4, "stages": 4}, period_ns=3.0),
    PRODUCTION.name: Geometry(name="4 x 4 bf16", fields={"element": "bf16", "lanes": 4, "stages": 4}, period_ns=6.0),
}
CHECKED = {POWERED.name: (BASE, "all links"), PRODUCTION.name: (BASE,)}  # variants mapped whole
Measured = Mapping[str, Mapping[str, float]]  # what `Kept` found for every variant


def measured(kept: Kept, geometry: Geometry, *, powered: bool) -> dict[str, dict[str, float]]:
    """Area, and power where it is asked for, of every variant."""
    return {name: kept.area(geometry, name) | (kept.power(geometry, name) if powered else {}) for name in VARIANTS}


def composed(small: Measured, areas: Measured, *, cells: float) -> dict[str, dict[str, float]]:
    """Powers of a tile from those of a small one of the same element.

    Cells take what those of the small tile do; the base's frame in the proportion of the areas of both frames; links in the proportion of
    the areas that they add.

    Parameters
    ----------
    small : mapping
        Areas and powers of the small tile's variants.
    areas : mapping
        Areas of the tile's.
    cells : float
        Cells of the tile for each of the small one.
    """
    known, base = small[BASE], areas[BASE]
    of_cells = (known["power_mw"] - known["frame_mw"]) * cells
    of_frame = known["frame_mw"] * (base["area_um2"] - base["cells_um2"]) / (known["area_um2"] - known["cells_um2"])
    found = {}
    for variant in areas:
        frame = of_frame
        if variant != BASE:
            grown = (areas[variant]["area_um2"] - base["area_um2"]) / (small[variant]["area_um2"] - known["area_um2"])
            frame += (small[variant]["frame_mw"] - known["frame_mw"]) * grown
        found[variant] = {"power_mw": of_cells + frame, "frame_mw": frame}
    return found


def cells_for_each(geometry: Geometry) -> float:
    """Cells of a tile for each of its small one."""
    return geometry.spec(BASE).cells / SMALL[geometry.name].spec(BASE).cells


def costs(geometry: Geometry, found: Measured) -> Table:
    """Variants against the base."""
    powered = "power_mw" in found[BASE]
    columns = [Column("variant"), Column("links"), Column("wires"), Column("mux_bits", "bit"), Column("select_bits", "bit")]
    columns += [Column("flip_flops"), Column("area", "um2"), Column("more_area", "%"), Column("more_registers", "um2")]
    columns += [Column("more_gates", "um2")]
    if powered:
        columns += [Column("power", "mW"), Column("more_power", "%"), Column("frame_power", "mW")]
    base = found[BASE]
    rows = []
    for variant, values in found.items():
        cost, area = link_cost(geometry.spec(variant)), values["area_um2"]
        registers = values["frame_registers_um2"] - base["frame_registers_um2"]
        row = [variant, *cost.values(), values["flops"], area, _more(values, base, "area_um2")]
        row += [registers, area - base["area_um2"] - registers]
        row += [values["power_mw"], _more(values, base, "power_mw"), values["frame_mw"]] if powered else []
        rows.append(row)
    return Table(title=f"Cost of links, {geometry.name}", columns=columns, rows=rows)


def _more(values: Mapping[str, float], base: Mapping[str, float], name: str) -> float:
    """Per cent over the base."""
    return 100 * (values[name] / base[name] - 1)


def overheads(tables: Sequence[Table]) -> Table:
    """The published bound beside what the tables say."""
    figures = []
    for table in tables:
        geometry = table.title.split(", ")[1]
        base, *others = table.records()
        for row in others:
            bare = row["more_area"] - 100 * row["more_registers"] / base["area"]
            remarks = {
                "area": f"{bare:.2f} % without the flip-flops that hold the selects",
                "power": "composed; while the links rest" if geometry == PRODUCTION.name else "while the links rest",
            }
            for name, remark in remarks.items():
                if f"more_{name}" in row:
                    quantity = f"{geometry}, {row['variant']}: more {name}"
                    published = PUBLISHED if row["variant"] != "all links" else None
                    figures.append(Figure(quantity=quantity, unit="%", published=published, ours=row[f"more_{name}"], remark=remark))
    return comparison("Overhead of links", figures)


def overhead_plot(geometry: Geometry, found: Measured) -> Plot:
    """Area and power over the base as bars, with the published bound."""
    base, *others = found
    series = {
        what: [_more(found[variant], found[base], name) for variant in others]
        for what, name in (("area", "area_um2"), ("power", "power_mw"))
    }

    def draw(axes: Axes) -> None:
        bars(axes, others, series)
        axes.axhline(PUBLISHED[1], color=COLOURS[-1], linestyle="--")
        axes.annotate("published: below", (0.4, PUBLISHED[1]), xycoords=("axes fraction", "data"), va="bottom", color=COLOURS[-1])

    name = "overhead-" + geometry.name.replace(" ", "-")
    return Plot(name=name, caption=f"Overhead of links, {geometry.name}", x="links", y="over the base (%)", draw=draw)


def in_one_piece(kept: Kept) -> Table:
    """Small tiles as cells and frame against the same tiles mapped, and simulated, in one piece."""
    columns = [Column("tile"), Column("variant"), Column("quantity"), Column("composed"), Column("in_one_piece"), Column("error", "%")]
    rows = []
    for name, geometry in SMALL.items():
        for variant in CHECKED[name]:
            areas = kept.area(geometry, variant)["area_um2"], kept.area_in_one_piece(geometry, variant)["area_um2"]
            rows.append([geometry.name, variant, "area, um2", *areas, 100 * (areas[0] / areas[1] - 1)])
    small = SMALL[PRODUCTION.name]
    powers = kept.power(small, BASE)["power_mw"], kept.power_in_one_piece(small)["power_mw"]
    rows.append([small.name, BASE, "power, mW", *powers, 100 * (powers[0] / powers[1] - 1)])
    return Table(title="Cells and frame against one piece", columns=columns, rows=rows)


def by_the_rule(found: Measured, rule: Measured) -> Table:
    """Powers that `composed` gives a tile whose gates were simulated too."""
    columns = [Column("variant"), Column("power_composed", "mW"), Column("power_measured", "mW"), Column("error", "%")]
    columns += [Column("more_power_composed", "%"), Column("more_power_measured", "%")]
    rows = []
    for variant, values in found.items():
        ours = rule[variant]["power_mw"]
        overheads_of = [None, None] if variant == BASE else [_more(item[variant], item[BASE], "power_mw") for item in (rule, found)]
        rows.append([variant, ours, values["power_mw"], 100 * (ours / values["power_mw"] - 1), *overheads_of])
    return Table(title=f"Power composed and measured, {POWERED.name}", columns=columns, rows=rows)


def intro(kept: Kept) -> str:
    """What is compared."""
    return (
        "Published: less than 1 % of area and power for either extension. Variants differ in links alone: the cell is the same netlist, so "
        "the difference is the multiplexers, the registers of their selects (two per bit: one in force, one being loaded; selects of the "
        "authors' RTL come from outside), and buffers, because a result drives more operands. Areas are sums of cells mapped once each and "
        f"the frame between them, all by the recipe {RECIPE.name}, in {kept.technology.name}."
    )


def area_section(kept: Kept, *more: str) -> Section:
    """Area alone, of the study geometry."""
    tables = [costs(geometry, measured(kept, geometry, powered=False)) for geometry in STUDY]
    return Section(heading="Cost of the links", parts=[intro(kept), *more, overheads(tables), *tables])


_POWER = (
    "Power is of the same beats on every variant: element-wise steps, a tree and a product on random words, a beat in every cycle; the "
    "links rest meanwhile, as they do in the base's own work. The RTL of the base is simulated; four cells, spread over the tile, and the "
    "frame of every variant are then simulated as gates with their delays on what each sees there, and the gates' answers are compared."
)
_RULE = (
    "No tile of 32 x 12 cells of bf16 was mapped or simulated flat. Its area is that of its own frames, mapped for every variant, and of "
    "its cells. Its power is composed from the gates of a tile of 4 x 4: as many cells as there are, the base's frame in the proportion "
    "of the areas of both frames, and links in the proportion of the areas that they add. The same rule from int16 cells is set beside "
    "the gates of the 8 x 6 tile below."
)
_PIECES = (
    "What a sum of cells and frame is worth is seen on tiles that were mapped and simulated in one piece as well: mapped together, cells "
    "share what two of them would hold twice, and operands arrive at a cell one after another, where a cell alone gets them at once. "
    "All variants have the same cells, so this does not touch what they differ in."
)
_BOUND = (
    "Why ours can be above the published bound: select bits are registers of the tile here, two for each, where the authors' RTL takes "
    "them as inputs and ties constants off; and every source that the rules name is kept where two meet, so the FFT widens multiplexers "
    "of the tree instead of replacing a link of it. With more lanes the FFT has more levels and so more links for each cell."
)


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """Area and power of both geometries, and what composition is worth; an hour on a slow machine, resumed where it stopped."""
    stage = 0
    kept = Kept(folder, lambda text: progress(stage, 4, text))
    study = measured(kept, POWERED, powered=True)
    stage = 1
    areas = measured(kept, PRODUCTION, powered=False)
    stage = 2
    small = {name: measured(kept, geometry, powered=True) for name, geometry in SMALL.items()}
    rules = {
        geometry.name: composed(small[geometry.name], found, cells=cells_for_each(geometry))
        for geometry, found in ((POWERED, study), (PRODUCTION, areas))
    }
    production = {variant: areas[variant] | rules[PRODUCTION.name][variant] for variant in VARIANTS}
    stage = 3
    pieces = in_one_piece(kept)
    tables = [costs(POWERED, study), costs(PRODUCTION, production)]
    plots = [overhead_plot(POWERED, study), overhead_plot(PRODUCTION, production)]
    return Reproduction(
        title="SSM-RDU: area and power of the links",
        reference=REFERENCE,
        sections=[
            Section(heading="Overhead", parts=[intro(kept), _POWER, overheads(tables), _BOUND, *plots]),
            Section(heading="Cost of the links", parts=tables),
            Section(heading="Composition", parts=[_RULE, by_the_rule(study, rules[POWERED.name]), _PIECES, pieces]),
        ],
        provenance={"library": f"{kept.technology.library}, sha256 {kept.technology.digest[:16]}", "recipe": RECIPE.name},
    )
