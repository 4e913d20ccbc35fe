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
from hwgen.silicon.gatesim import Streams, simulate_cell
from hwgen.silicon.netlist import CLOCK, Netlist
from hwgen.silicon.partition import Partition, partition
from hwgen.silicon.power import power
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.recording import Recording, record
from hwgen.silicon.synthesis import Candidate, synthesise

FILE = "silicon.json"
BASE = "base (tree)"
CONFIGURATION = "s_axis_cfg_tdata"
NONE = dict.fromkeys(("fft", "hs_scan", "b_scan", "pair"), False)
VARIANTS = {
    BASE: {},
    "+ FFT": {"fft": True},
    "+ Hillis-Steele": {"hs_scan": True},
    "+ Blelloch": {"b_scan": True},
    "all links": {"fft": True, "hs_scan": True, "b_scan": True},
}
PROGRAMS = {"map": {"steps": [("multiply", 0), ("axpy_1", 1), ("add", 0)]}, "reduce": {}, "gemm": {}}
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
    for name, parameters in PROGRAMS.items():
        program = spec.program(name, **parameters)
        if program.systolic:
            left, top = (patterns(spec.kind, kind, (1, beats, count), generator) for count in (spec.lanes, spec.stages))
            run.tiles(program, left, top)
        else:
            first, second = patterns(spec.kind, kind, (2, beats, spec.lanes), generator)
            run.lanes(program, first, second)
    return run.operands


def with_words(known: Streams, base: Netlist, netlist: Netlist, words: Sequence[str]) -> Streams:
    """What the frame of a variant sees and answers, from what that of the base did.

    Links rest, so all cells get and send the same; only the words of the configuration differ. The gates' answers are compared with this
    in simulation, which would show it if it were not so.

    Parameters
    ----------
    known : Streams
        Of the base.
    base, netlist : Netlist
        Frames of both, cut at their cells.
    words : sequence of str
        The variant's configuration beats in order, as bits.
    """
    widths = {port.name: port.width for port in base.ports}
    names = [*known.inputs, *known.outputs]
    ends = np.cumsum([widths[name] for name in names]).tolist()
    places = {name: slice(end - widths[name], end) for name, end in zip(names, ends, strict=True)}
    inputs, outputs = (
        tuple(port.name for port in netlist.ports if port.direction == way and port.name != CLOCK) for way in ("input", "output")
    )
    idle = "1" * len(words[0])  # sources without a beat drive ones
    rows, taken = [], 0
    for row in known.values[0]:
        reset, valid, ready = (row[places[name]] == "1" for name in ("rst", "s_axis_cfg_tvalid", "s_axis_cfg_tready"))
        word = words[taken] if valid else idle
        rows.append("".join(word if name == CONFIGURATION else row[places[name]] for name in (*inputs, *outputs)))
        taken += valid and ready and not reset
    return Streams(inputs=inputs, outputs=outputs, values=[rows], start=known.start)


class Kept(Measurements):
    """Measurements of tiles."""

    def __init__(self, folder: Path, say: Say):
        super().__init__(folder / FILE, say)
        self.runs: dict[str, Recording] = {}

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
        """Of the same beats on every variant, from the gates: some cells of the base, and the frame of each.

        The RTL of the base is simulated for all of them: links rest, so cells get and send the same words.
        """
        spec, name = geometry.spec(variant), f"{geometry.name}, {variant}, power"
        if variant == BASE:
            return self._power(name, geometry, lambda: self._parts(spec))
        base = self.power(geometry, BASE)

        def measure() -> dict[str, float]:
            beats = spec.streams(*workload(spec))["s_axis_cfg"].data
            words = ["".join(f"{octet:08b}" for octet in beat[::-1].tolist()) for beat in np.concatenate([beats] * 2)]
            own, other = (self._parts(item).frame.netlist.cut(self.technology) for item in (spec, geometry.spec(BASE)))
            streams = with_words(self._recorded(geometry).streams[other.top], other, own, words)
            self.say(f"{own.top}: gate-level simulation")
            activity = simulate_cell(own, self.technology, streams, period_ns=geometry.period_ns)
            frame_mw = 1e3 * power(own, self.technology, activity, period_ns=geometry.period_ns).total_w
            return {"power_mw": base["power_mw"] - base["frame_mw"] + frame_mw, "frame_mw": frame_mw, "cycles": base["cycles"]}

        return self.get(name, self._request(geometry, spec), measure)

    def area_in_one_piece(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Area of a small tile that is mapped whole; its sum of cells is that of `area`."""
        spec = geometry.spec(variant)
        request = {"verilog": export.design(spec).digest, "recipe": RECIPE.name}
        return self.get(f"{geometry.name}, {variant}, area in one piece", request, lambda: {"area_um2": self._whole(spec).frame.area_um2})

    def power_in_one_piece(self, geometry: Geometry) -> dict[str, float]:
        """Power of the base as that netlist, every cell of it simulated."""
        return self._power(f"{geometry.name}, {BASE}, power in one piece", geometry, lambda: self._whole(geometry.spec(BASE)))

    def _recorded(self, geometry: Geometry) -> Recording:
        """The run of the base's RTL, once per process."""
        if geometry.name not in self.runs:
            spec = geometry.spec(BASE)
            netlists = {module: item.netlist for module, item in self._parts(spec).chosen.items()}
            whole = export.design(spec)
            self.say(f"{whole.top}: the engine on the operands")
            frame = netlists.pop(whole.top)
            self.runs[geometry.name] = record(spec, whole, frame, netlists, self.technology, workload(spec))
        return self.runs[geometry.name]

    def _request(self, geometry: Geometry, spec: RduSpec) -> dict[str, object]:
        """What a power depends on."""
        beats = sha256(*(array.tobytes() for array in workload(spec)))
        return {"verilog": export.design(spec).digest, "recipe": RECIPE.name, "period": geometry.period_ns, "beats": beats}

    def _power(self, name: str, geometry: Geometry, parts_of: Callable[[], Parts]) -> dict[str, float]:
        """Of the base, all of it recorded."""
        spec, period = geometry.spec(BASE), geometry.period_ns

        def measure() -> dict[str, float]:
            parts = parts_of()
            options = {"period_ns": period, "shortest_ns": period, "mode": "delays", "progress": self.say}
            powers, run = measure_power(spec, parts, self.technology, workload(spec), **options)
            frame = powers.pop(parts.partition.top)
            cells_w = sum(value.total_w * parts.count(module) for module, value in powers.items())
            return {"power_mw": 1e3 * (frame.total_w + cells_w), "frame_mw": 1e3 * frame.total_w, "cycles": run.cycles}

        return self.get(name, self._request(geometry, spec), measure)

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
