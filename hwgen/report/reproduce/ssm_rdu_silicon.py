"""What the links of a tile cost: area and power of netlists with and without them, multiplexer bits and wires.

The study geometry is measured in a minute and belongs to the page of the paper; power and the production geometry take far longer, and
have a page of their own.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen import export
from hwgen.engines.rdu import RduSpec, Run
from hwgen.engines.rdu.bench import patterns
from hwgen.engines.rdu.rtl.cell import DataflowCell
from hwgen.files import sha256
from hwgen.report.reproduce import Figure, Progress, Reproduction, Section, comparison
from hwgen.report.reproduce.measurements import Measurements
from hwgen.report.tables import Column, Table
from hwgen.silicon.composition import Parts, measure_power
from hwgen.silicon.partition import partition
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.synthesis import Candidate, synthesise

REFERENCE = "S. Ko, K. Olukotun, SSM-RDU: A Reconfigurable Dataflow Unit for Long-Sequence State-Space Models, 2025, arXiv 2503.22937"
FILE = "silicon.json"
NONE = dict.fromkeys(("fft", "hs_scan", "b_scan", "pair"), False)
VARIANTS = {
    "base (tree)": {},
    "+ FFT": {"fft": True},
    "+ Hillis-Steele": {"hs_scan": True},
    "+ Blelloch": {"b_scan": True},
    "all links": {"fft": True, "hs_scan": True, "b_scan": True},
}
BEATS = 12
RECIPE = Recipe("tree", "brent-kung", "compact")  # the small end of the portfolio: the smaller the cells, the more the links count
Say = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Geometry:
    """A tile that is measured.

    Attributes
    ----------
    name : str
    fields : mapping
        Of `RduSpec`.
    period_ns : float
        Clock of the power; loose, so that the cells of all variants are the same netlist.
    powered : bool
        Whether its gates are simulated.
    """

    name: str
    fields: Mapping[str, object]
    period_ns: float
    powered: bool

    def spec(self, variant: str) -> RduSpec:
        """The tile of a variant."""
        return RduSpec(**{**self.fields, **NONE, **VARIANTS[variant]})


STUDY = (
    Geometry(name="8 x 6 int16", fields={}, period_ns=3.0, powered=False),
    Geometry(name="8 x 6 bf16", fields={"element": "bf16"}, period_ns=6.0, powered=False),
)
GEOMETRIES = (
    Geometry(name="8 x 6 int16", fields={}, period_ns=3.0, powered=True),
    Geometry(name="32 x 12 bf16", fields={"element": "bf16", "lanes": 32, "stages": 12}, period_ns=6.0, powered=False),
)
# Small enough to be mapped in one piece.
CHECK = Geometry(name="4 x 4 int16", fields={"lanes": 4, "stages": 4}, period_ns=3.0, powered=False)


def workload(spec: RduSpec) -> tuple[np.ndarray, ...]:
    """Beats that every variant can run: element-wise steps, a tree and a product, on patterns of any bits."""
    generator = np.random.default_rng(1)
    run = Run(spec)
    kind = "any" if spec.kind.is_integer else "moderate"
    for name, parameters in (("map", {"steps": [("multiply", 0), ("axpy_1", 1), ("add", 0)]}), ("reduce", {})):
        first, second = patterns(spec.kind, kind, (2, BEATS, spec.lanes), generator)
        run.lanes(spec.program(name, **parameters), first, second)
    left, top = (patterns(spec.kind, kind, (1, BEATS, count), generator) for count in (spec.lanes, spec.stages))
    return run.tiles(spec.program("gemm"), left, top).operands


class Kept(Measurements):
    """Measurements of tiles."""

    def __init__(self, folder: Path, say: Say):
        super().__init__(folder / FILE, say)

    def area(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Cells mapped once, and the frame between them."""
        spec = geometry.spec(variant)

        def measure() -> dict[str, float]:
            parts = self._parts(spec)
            netlists = {module: candidate.netlist for module, candidate in parts.chosen.items()}
            return {
                "area_um2": sum(netlist.area_um2(self.technology) * parts.count(module) for module, netlist in netlists.items()),
                "cells_um2": sum(netlists[module].area_um2(self.technology) * count for module, count in parts.partition.cells.items()),
                "frame_registers_um2": parts.frame.netlist.sequential_um2(self.technology),
                "flops": sum(netlist.flops(self.technology) * parts.count(module) for module, netlist in netlists.items()),
            }

        return self.get(f"{geometry.name}, {variant}, area", {"verilog": export.design(spec).digest, "recipe": RECIPE.name}, measure)

    def power(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Of the same beats on every variant, from the gates."""
        spec = geometry.spec(variant)
        operands = workload(spec)
        beats = sha256(*(array.tobytes() for array in operands))

        def measure() -> dict[str, float]:
            parts, period = self._parts(spec), geometry.period_ns
            options = {"period_ns": period, "shortest_ns": period, "mode": "delays", "progress": self.say}
            powers, _ = measure_power(spec, parts, self.technology, operands, **options)
            return {"power_mw": 1e3 * sum(value.total_w * parts.count(module) for module, value in powers.items())}

        request = {"verilog": export.design(spec).digest, "recipe": RECIPE.name, "period": geometry.period_ns, "beats": beats}
        return self.get(f"{geometry.name}, {variant}, power", request, measure)

    def tile(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Area, and power where it is asked for."""
        return self.area(geometry, variant) | (self.power(geometry, variant) if geometry.powered else {})

    def composition(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Area of a small tile mapped in one piece; its sum of cells is that of `area`."""
        whole = export.design(geometry.spec(variant))

        def measure() -> dict[str, float]:
            return {"area_um2": self._mapped(whole.verilog, whole.top).area_um2}

        return self.get(f"{geometry.name}, {variant}, in one piece", {"verilog": whole.digest, "recipe": RECIPE.name}, measure)

    def _parts(self, spec: RduSpec) -> Parts:
        """The tile's cell, mapped from Verilog of its own, and its frame.

        The numbers of nets that a cell's text has inside a design sway the mapper by a per cent: more than the links cost.
        """
        whole = export.design(spec)
        parts = partition(whole)
        cell = DataflowCell(spec.kind, with_side=False)
        chosen = {cell.module_name: self._mapped(export.design_of(cell).verilog, cell.module_name)}
        chosen[parts.top] = self._mapped(whole.verilog, parts.top, list(parts.cells))
        return Parts(partition=parts, chosen=chosen)

    def _mapped(self, verilog: str, module: str, boxes: Sequence[str] = ()) -> Candidate:
        (found,) = synthesise(verilog, module, self.technology, recipes=(RECIPE,), black_boxes=boxes, progress=self.say)
        return found


def link_cost(spec: RduSpec) -> dict[str, int]:
    """Multiplexer inputs, wires and select bits that the links need."""
    width, sources = spec.kind.width, {at: lanes for at, lanes in spec.links.items() if at[2] != "side"}
    return {
        "links": len(spec.link_list),
        "wires": sum(len(lanes) for lanes in spec.links.values()) * width,
        "mux_bits": sum(len(lanes) for lanes in sources.values()) * width,
        "select_bits": sum(len(lanes).bit_length() for lanes in sources.values()),
    }


def costs(geometry: Geometry, measured: Mapping[str, Mapping[str, float]]) -> Table:
    """Variants against the base; ``measured`` holds what `Kept.tile` found for each."""
    columns = [Column("variant"), Column("links"), Column("wires"), Column("mux_bits", "bit"), Column("select_bits", "bit")]
    columns += [
        Column("flip_flops"),
        Column("area", "um2"),
        Column("more_area", "%"),
        Column("more_registers", "um2"),
        Column("more_gates", "um2"),
    ]
    columns += [Column("power", "mW"), Column("more_power", "%")] if geometry.powered else []
    base = measured[next(iter(VARIANTS))]
    rows = []
    for variant, values in measured.items():
        cost, area = link_cost(geometry.spec(variant)), values["area_um2"]
        registers = values["frame_registers_um2"] - base["frame_registers_um2"]
        row = [variant, *cost.values(), values["flops"], area, 100 * (area / base["area_um2"] - 1)]
        row += [registers, area - base["area_um2"] - registers]
        row += [values["power_mw"], 100 * (values["power_mw"] / base["power_mw"] - 1)] if geometry.powered else []
        rows.append(row)
    return Table(title=f"Cost of links, {geometry.name}", columns=columns, rows=rows)


def tables_of(kept: Kept, geometries: Sequence[Geometry]) -> list[Table]:
    """A table per geometry."""
    return [costs(geometry, {variant: kept.tile(geometry, variant) for variant in VARIANTS}) for geometry in geometries]


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
                    published = (0.0, 1.0) if row["variant"] != "all links" else None
                    figures.append(Figure(quantity=quantity, unit="%", published=published, ours=row[f"more_{name}"], remark=remark))
    return comparison("Overhead of links", figures)


def section(kept: Kept, geometries: Sequence[Geometry], *more: str) -> Section:
    """Area, and power where it is measured, of links."""
    text = (
        "Published: less than 1 % of area and power for either extension. Variants differ in links alone: the cell is the same netlist, so "
        "the difference is the multiplexers, the registers of their selects (two per bit: one in force, one being loaded; selects of the "
        "authors' RTL come from outside), and buffers, because a result drives more operands. Areas are sums of cells mapped once each and "
        f"the frame between them, all by the recipe {RECIPE.name}, in {kept.technology.name}."
    )
    tables = tables_of(kept, geometries)
    return Section(heading="Cost of the links", parts=[text, *more, overheads(tables), *tables])


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """Power on the study geometry, area on the production geometry, and what composition is worth; hours on a slow machine."""
    kept = Kept(folder, lambda text: progress(0, 1, text))
    errors = []
    for variant in ("base (tree)", "+ Hillis-Steele"):
        error = 100 * (kept.area(CHECK, variant)["area_um2"] / kept.composition(CHECK, variant)["area_um2"] - 1)
        errors.append(f"{error:+.2f} % ({variant})")
    more = (
        f"On a tile of {CHECK.name}, against the same tile mapped in one piece, a sum of cells is off by {', '.join(errors)}. Power is of "
        "the same beats on every variant: element-wise steps, a tree and a product on random words; the links rest meanwhile, as they do "
        "in the base's own work."
    )
    return Reproduction(
        title="SSM-RDU: area and power of the links",
        reference=REFERENCE,
        sections=[section(kept, GEOMETRIES, more)],
        provenance={"library": f"{kept.technology.library}, sha256 {kept.technology.digest[:16]}", "recipe": RECIPE.name},
    )
