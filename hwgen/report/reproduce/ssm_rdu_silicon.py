"""What the links of a tile cost: area and power of netlists with and without them, multiplexer bits and wires.

The area of the study geometry is measured in a minute and belongs to the page of the paper; power and the production geometry take far
longer, and have a page of their own.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.axes import Axes

from hwgen.report.plots import COLOURS, bars
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison
from hwgen.report.reproduce.ssm_rdu_tiles import RECIPE, VARIANTS, Geometry, Kept, link_cost
from hwgen.report.tables import Column, Table

REFERENCE = "S. Ko, K. Olukotun, SSM-RDU: A Reconfigurable Dataflow Unit for Long-Sequence State-Space Models, 2025, arXiv 2503.22937"
PUBLISHED = (0.0, 1.0)  # per cent of area and of power: "less than 1 %"
STUDY = (
    Geometry(name="8 x 6 int16", fields={}, period_ns=3.0),
    Geometry(name="8 x 6 bf16", fields={"element": "bf16"}, period_ns=6.0),
)
POWERED = (
    Geometry(name="8 x 6 int16", fields={}, period_ns=3.0),
    Geometry(name="32 x 12 bf16", fields={"element": "bf16", "lanes": 32, "stages": 12}, period_ns=6.0, recorded="base"),
)
# Small enough to be mapped in one piece.
CHECKS = (
    Geometry(name="4 x 4 int16", fields={"lanes": 4, "stages": 4}, period_ns=3.0),
    Geometry(name="4 x 4 bf16", fields={"element": "bf16", "lanes": 4, "stages": 4}, period_ns=6.0),
)
CHECKED = ("base (tree)", "all links")
Measured = Mapping[str, Mapping[str, float]]  # what `Kept` found for every variant


def measured(kept: Kept, geometry: Geometry, *, powered: bool) -> dict[str, dict[str, float]]:
    """Area, and power where it is asked for, of every variant."""
    return {name: kept.area(geometry, name) | (kept.power(geometry, name) if powered else {}) for name in VARIANTS}


def costs(geometry: Geometry, found: Measured) -> Table:
    """Variants against the base."""
    powered = "power_mw" in found[next(iter(VARIANTS))]
    columns = [Column("variant"), Column("links"), Column("wires"), Column("mux_bits", "bit"), Column("select_bits", "bit")]
    columns += [Column("flip_flops"), Column("area", "um2"), Column("more_area", "%"), Column("more_registers", "um2")]
    columns += [Column("more_gates", "um2")]
    if powered:
        columns += [Column("power", "mW"), Column("more_power", "%"), Column("frame_power", "mW"), Column("clock_alone", "mW")]
    base = found[next(iter(VARIANTS))]
    rows = []
    for variant, values in found.items():
        cost, area = link_cost(geometry.spec(variant)), values["area_um2"]
        registers = values["frame_registers_um2"] - base["frame_registers_um2"]
        row = [variant, *cost.values(), values["flops"], area, _more(values, base, "area_um2")]
        row += [registers, area - base["area_um2"] - registers]
        row += [values["power_mw"], _more(values, base, "power_mw"), values["frame_mw"], values["idle_mw"]] if powered else []
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
            remarks = {"area": f"{bare:.2f} % without the flip-flops that hold the selects", "power": "while the links rest"}
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
        axes.annotate("published: below", (0, PUBLISHED[1]), xycoords=("axes fraction", "data"), va="bottom", color=COLOURS[-1])

    name = "overhead-" + geometry.name.replace(" ", "-")
    return Plot(name=name, caption=f"Overhead of links, {geometry.name}", x="links", y="over the base (%)", draw=draw)


def composition(kept: Kept) -> Table:
    """Small tiles as cells and frame against the same tiles mapped, and simulated, in one piece."""
    columns = [Column("tile"), Column("variant")]
    for what, unit in (("area", "um2"), ("power", "mW")):
        columns += [Column(f"{what}_composed", unit), Column(f"{what}_in_one_piece", unit), Column(f"{what}_error", "%")]
    rows = []
    for geometry in CHECKS:
        for variant in CHECKED:
            row: list[object] = [geometry.name, variant]
            for of_parts, of_whole, name in (
                (kept.area, kept.area_in_one_piece, "area_um2"),
                (kept.power, kept.power_in_one_piece, "power_mw"),
            ):
                ours, whole = of_parts(geometry, variant)[name], of_whole(geometry, variant)[name]
                row += [ours, whole, 100 * (ours / whole - 1)]
            rows.append(row)
    return Table(title="Error of composition", columns=columns, rows=rows)


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
    "links rest meanwhile, as they do in the base's own work. It is composed like the area: four cells, spread over the tile, and the "
    "frame between them are simulated as gates with their delays, on what each saw while the RTL of the whole tile ran, and the cells' "
    "mean stands for all. What the clock alone takes is part of it. On 32 x 12 cells the RTL of the base alone is simulated: the variants "
    "move the same words, configuration apart, and the gates of each variant's frame answer as these words say, which is checked."
)
_COMPOSED = (
    "No tile of 32 x 12 cells of bf16 was mapped or simulated flat. What composition is worth is seen on small tiles, which were: "
    "the error is that of the total. It is common to all variants, since their cells are the same netlist, and cancels in the "
    "differences as far as it lies in the cells."
)


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """Area and power of both geometries, and what composition is worth; an hour on a slow machine, resumed where it stopped."""
    steps = len(VARIANTS) * len(POWERED) + 1
    done = 0
    kept = Kept(folder, lambda text: progress(done, steps, text))
    found: dict[str, dict[str, dict[str, float]]] = {}
    for geometry in POWERED:
        found[geometry.name] = {}
        for variant in VARIANTS:
            found[geometry.name][variant] = kept.area(geometry, variant) | kept.power(geometry, variant)
            done += 1
    errors = composition(kept)
    tables = [costs(geometry, found[geometry.name]) for geometry in POWERED]
    plots = [overhead_plot(geometry, found[geometry.name]) for geometry in POWERED]
    return Reproduction(
        title="SSM-RDU: area and power of the links",
        reference=REFERENCE,
        sections=[
            Section(heading="Overhead", parts=[intro(kept), _POWER, overheads(tables), *plots]),
            Section(heading="Cost of the links", parts=tables),
            Section(heading="Composition", parts=[_COMPOSED, errors]),
        ],
        provenance={"library": f"{kept.technology.library}, sha256 {kept.technology.digest[:16]}", "recipe": RECIPE.name},
    )
