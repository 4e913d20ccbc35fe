"""What the links of a tile cost: area and power of netlists with and without them, multiplexer bits and wires."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen import export, silicon
from hwgen.engines.rdu import RduSpec, Run
from hwgen.engines.rdu.bench import patterns
from hwgen.files import canonical_json, sha256, write_atomic
from hwgen.report.tables import Column, Table
from hwgen.silicon.composition import code_digest
from hwgen.silicon.synthesis import choose, synthesise

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
        Clock that every netlist must meet; loose, so that the cells of all variants are the same netlist.
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


class Kept:
    """Measurements in a file of the report: what was measured from the same Verilog, library and code is not measured again."""

    def __init__(self, folder: Path, say: Say):
        self.path, self.say = folder / FILE, say
        self.found = json.loads(self.path.read_text()) if self.path.exists() else {}
        self.technology = silicon.technology(silicon.DEFAULT)

    def get(self, name: str, request: Mapping[str, object], measure: Callable[[], dict[str, float]]) -> dict[str, float]:
        """The measurement ``name``, made anew when the request differs from the kept one."""
        key = sha256(canonical_json({"library": self.technology.digest, "code": code_digest()} | dict(request)))
        if self.found.get(name, {}).get("key") != key:
            self.say(name)
            self.found[name] = {"key": key, "values": measure()}
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self.path, json.dumps(self.found, indent=1, sort_keys=True) + "\n")
        return self.found[name]["values"]

    def tile(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Area, and power where it is asked for, of a variant."""
        spec = geometry.spec(variant)
        operands = workload(spec) if geometry.powered else None
        request = {"verilog": export.design(spec).digest, "period": geometry.period_ns, "power": geometry.powered}
        request |= {"beats": sha256(*(array.tobytes() for array in operands))} if operands else {}

        def measure() -> dict[str, float]:
            found = silicon.characterize(spec, operands=operands, period_ns=geometry.period_ns, progress=self.say)
            cells = [module for module in found.modules if module.name.startswith("rdu_cell")]
            values = {"area_um2": found.area_um2, "sequential_um2": found.sequential_um2, "flops": found.flops, "fmax_mhz": found.fmax_mhz}
            values |= {"cells_um2": sum(module.area_um2 * module.count for module in cells)}
            return values | ({"power_mw": found.power_mw["total"]} if operands else {})

        return self.get(f"{geometry.name}, {variant}", request, measure)

    def composition(self, geometry: Geometry, variant: str) -> dict[str, float]:
        """Area of a small tile mapped in one piece; its sum of cells is that of `tile`."""
        spec = geometry.spec(variant)
        whole = export.design(spec)

        def measure() -> dict[str, float]:
            options = synthesise(whole.verilog, whole.top, self.technology, progress=self.say)
            return {"area_um2": choose(options, geometry.period_ns).area_um2}

        return self.get(f"{geometry.name}, {variant}, in one piece", {"verilog": whole.digest, "period": geometry.period_ns}, measure)


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
    columns += [Column("flip_flops"), Column("area", "um2"), Column("more_area", "%"), Column("links_area", "um2")]
    columns += [Column("power", "mW"), Column("more_power", "%")] if geometry.powered else []
    base = measured[next(iter(VARIANTS))]
    rows = []
    for variant, values in measured.items():
        cost, area = link_cost(geometry.spec(variant)), values["area_um2"]
        row = [variant, *cost.values(), values["flops"], area, 100 * (area / base["area_um2"] - 1), area - base["area_um2"]]
        row += [values["power_mw"], 100 * (values["power_mw"] / base["power_mw"] - 1)] if geometry.powered else []
        rows.append(row)
    return Table(title=f"Cost of links, {geometry.name}", columns=columns, rows=rows)


def measured_tables(folder: Path, say: Say, *, geometries: Sequence[Geometry] = GEOMETRIES) -> tuple[list[Table], dict[str, float]]:
    """A table per geometry, and how far a sum of cells is from a tile mapped in one piece, in per cent."""
    kept = Kept(folder, say)
    tables = [costs(geometry, {variant: kept.tile(geometry, variant) for variant in VARIANTS}) for geometry in geometries]
    errors = {}
    for variant in ("base (tree)", "+ Hillis-Steele"):
        errors[variant] = 100 * (kept.tile(CHECK, variant)["area_um2"] / kept.composition(CHECK, variant)["area_um2"] - 1)
    return tables, errors
