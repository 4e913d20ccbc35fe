"""Tiles with and without links, measured: area and power of their netlists, multiplexer bits and wires of their links."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen import export
from hwgen.engines.rdu import RduSpec, Run
from hwgen.engines.rdu.bench import patterns
from hwgen.engines.rdu.rtl.cell import DataflowCell
from hwgen.files import sha256
from hwgen.report.reproduce.measurements import Measurements
from hwgen.silicon.composition import Parts, measure_power
from hwgen.silicon.partition import Partition, partition
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.synthesis import Candidate, synthesise

FILE = "silicon.json"
NONE = dict.fromkeys(("fft", "hs_scan", "b_scan", "pair"), False)
VARIANTS = {
    "base (tree)": {},
    "+ FFT": {"fft": True},
    "+ Hillis-Steele": {"hs_scan": True},
    "+ Blelloch": {"b_scan": True},
    "all links": {"fft": True, "hs_scan": True, "b_scan": True},
}
PROGRAMS = (("map", {"steps": [("multiply", 0), ("axpy_1", 1), ("add", 0)]}), ("reduce", {}))
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
    """

    name: str
    fields: Mapping[str, object]
    period_ns: float

    def spec(self, variant: str) -> RduSpec:
        """The tile of a variant."""
        return RduSpec(**{**self.fields, **NONE, **VARIANTS[variant]})


def workload(spec: RduSpec) -> tuple[np.ndarray, ...]:
    """Beats that every variant can run: element-wise steps, a tree and a product, on patterns of any bits.

    Every program has as many beats as the next one's words take to come, so the tile works in every cycle.
    """
    generator = np.random.default_rng(1)
    run, beats = Run(spec), spec.cells + spec.stages
    kind = "any" if spec.kind.is_integer else "moderate"
    for name, parameters in PROGRAMS:
        first, second = patterns(spec.kind, kind, (2, beats, spec.lanes), generator)
        run.lanes(spec.program(name, **parameters), first, second)
    left, top = (patterns(spec.kind, kind, (1, beats, count), generator) for count in (spec.lanes, spec.stages))
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
        """Of the same beats on every variant, from the gates: some of its cells, and the frame."""
        spec = geometry.spec(variant)
        return self._power(f"{geometry.name}, {variant}, power", geometry, spec, lambda: self._parts(spec))

    def area_in_one_piece(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Area of a small tile that is mapped whole; its sum of cells is that of `area`."""
        spec = geometry.spec(variant)
        request = {"verilog": export.design(spec).digest, "recipe": RECIPE.name}
        return self.get(f"{geometry.name}, {variant}, area in one piece", request, lambda: {"area_um2": self._whole(spec).frame.area_um2})

    def power_in_one_piece(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Power of that netlist, every cell of it simulated."""
        spec = geometry.spec(variant)
        return self._power(f"{geometry.name}, {variant}, power in one piece", geometry, spec, lambda: self._whole(spec))

    def _power(self, name: str, geometry: Geometry, spec: RduSpec, parts_of: Callable[[], Parts]) -> dict[str, float]:
        operands, period = workload(spec), geometry.period_ns

        def measure() -> dict[str, float]:
            parts = parts_of()
            options = {"period_ns": period, "shortest_ns": period, "mode": "delays", "progress": self.say}
            powers, run = measure_power(spec, parts, self.technology, operands, **options)
            frame = powers.pop(parts.partition.top)
            cells_w = sum(value.total_w * parts.count(module) for module, value in powers.items())
            idle_w = frame.idle_w + sum(value.idle_w * parts.count(module) for module, value in powers.items())
            total_w = frame.total_w + cells_w
            return {"power_mw": 1e3 * total_w, "frame_mw": 1e3 * frame.total_w, "idle_mw": 1e3 * idle_w, "cycles": run.cycles}

        beats = sha256(*(array.tobytes() for array in operands))
        request = {"verilog": export.design(spec).digest, "recipe": RECIPE.name, "period": period, "beats": beats}
        return self.get(name, request, measure)

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

    def _whole(self, spec: RduSpec) -> Parts:
        """The tile as one module."""
        whole = export.design(spec)
        return Parts(partition=Partition(top=whole.top, cells={}), chosen={whole.top: self._mapped(whole.verilog, whole.top)})

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
