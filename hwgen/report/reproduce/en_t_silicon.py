"""What the page of EN-T is made of: large arrays composed of modules that are mapped once, and the energy of those in a small array."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hwgen import silicon
from hwgen.arrays.systolic_os import OutputStationaryPE
from hwgen.circuits.recoders import Encoder, recoding
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.tpe import TpeSpec
from hwgen.export import design, design_of
from hwgen.report.reproduce.bit_weight_silicon import FRAME, K_MAX, KINDS, LAW, SEED, Say, pe_cell
from hwgen.report.reproduce.measurements import Measurements
from hwgen.silicon.partition import partition, sources
from hwgen.silicon.recipes import FAST, FULL, Recipe
from hwgen.silicon.synthesis import Candidate, choose, synthesise

FILE = "silicon.json"
CELLS = ("mac", "ent")
PERIOD_NS = 2.0  # 256, 1,024 and 4,096 multiply-accumulates per cycle are 256 GOPS, 1 TOPS and 4 TOPS at 500 MHz
SCALES = {"256 GOPS": 16, "1 TOPS": 32, "4 TOPS": 64}  # rows and columns
CUBES = {"256 GOPS": (8, 4), "1 TOPS": (8, 16), "4 TOPS": (16, 16)}  # rows and columns, layers
ARRAYS = ("os", "ws", "cube", "tree", "matrix")
SMALL = 8  # rows and columns of the array whose activity is simulated
WORKLOAD = (32, 128)  # rows of A, and K
FLAT_SIDE, FLAT_ARRAY, FLAT_RECIPE = 16, "os", FAST[0]  # what the composition is compared with
FRAMES = FAST[:1]  # what stands between modules is wires and a few registers


def spec_of(cell: str, array: str, scale: str = "") -> TpeSpec:
    """An array of a scale, or the small one."""
    if array == "cube":
        side, layers = CUBES[scale] if scale else (SMALL // 2, SMALL // 2)
        return TpeSpec(cell=cell, array=array, rows=side, cols=side, layers=layers, k_max=K_MAX)
    side = SCALES[scale] if scale else SMALL
    return TpeSpec(cell=cell, array=array, rows=side, cols=side, k_max=K_MAX)


def kind_of(module: str) -> str:
    """The kind of a module, by the first word of its name."""
    return KINDS.get(module.split("_")[0], FRAME)


@dataclass(frozen=True, kw_only=True)
class Part:
    """All modules of one kind: area in um2, and the part of it in flip-flops."""

    area_um2: float
    sequential_um2: float


@dataclass(frozen=True, kw_only=True)
class Composed:
    """A bare array, composed: its parts by kind, and the longest path of any module alone."""

    macs: int
    delay_ns: float
    parts: Mapping[str, Part]

    @property
    def area_um2(self) -> float:
        """Of all parts."""
        return sum(part.area_um2 for part in self.parts.values())

    @classmethod
    def from_dict(cls, values: Mapping[str, object]) -> "Composed":
        """The inverse of `dataclasses.asdict`."""
        return cls(**{**values, "parts": {kind: Part(**part) for kind, part in values["parts"].items()}})


@dataclass(frozen=True, kw_only=True)
class Small:
    """The small array on the workload: power in mW and area in um2 by kind, multiply-accumulates per cycle, slack in ns."""

    power_mw: Mapping[str, float]
    area_um2: Mapping[str, float]
    macs_per_cycle: float
    macs: int
    slack_ns: float

    @property
    def utilisation(self) -> float:
        """Share of the peak."""
        return self.macs_per_cycle / self.macs

    def energy_pj(self, array: Composed) -> dict[str, float]:
        """Per multiply-accumulate of a larger array, by kind: a square micrometre of a kind takes what it takes in the small array.

        A module that occurs once in the small array belongs to its frame: there it was measured, and the frame stands for it.
        """
        density = {kind: power / self.area_um2[kind] for kind, power in self.power_mw.items()}
        per_cycle = {kind: part.area_um2 * density.get(kind, density.get(FRAME, 0.0)) * PERIOD_NS for kind, part in array.parts.items()}
        return {kind: energy / (array.macs * self.utilisation) for kind, energy in per_cycle.items()}


@dataclass(frozen=True, kw_only=True)
class Flat:
    """The same array twice, by one recipe: composed, and mapped in one piece; area in um2, longest path in ns."""

    composed_um2: float
    flat_um2: float
    composed_ns: float
    flat_ns: float


class Kept(Measurements):
    """Measurements of arrays of both cells."""

    def __init__(self, folder: Path, say: Say):
        super().__init__(folder / FILE, say)

    def composed(self, cell: str, array: str, scale: str) -> Composed:
        """An array of a scale, every distinct module mapped once for the clock."""
        spec = spec_of(cell, array, scale)
        request = {"verilog": design(spec, bare=True).digest, "period": PERIOD_NS}
        values = self.get(f"{cell}-{array}, {scale}", request, lambda: dataclasses.asdict(self._compose(spec)))
        return Composed.from_dict(values)

    def _mapped(self, spec: TpeSpec) -> list[tuple[str, int, list[Candidate]]]:
        """Module, count, candidates; the frame last."""
        whole = design(spec, bare=True)
        parts = partition(whole)
        cells = list(parts.cells)
        found = []
        for module in (*cells, parts.top):
            inside = module != parts.top
            recipes, boxes = (FAST, ()) if inside else (FRAMES, cells)
            text = sources(whole, module)
            options = synthesise(text, module, self.technology, recipes=recipes, black_boxes=boxes, progress=self.say)
            found.append((module, parts.cells.get(module, 1), options))
        return found

    def _compose(self, spec: TpeSpec) -> Composed:
        parts: dict[str, Part] = {}
        slowest = 0.0
        for module, count, options in self._mapped(spec):
            item = choose(options, PERIOD_NS)
            slowest = max(slowest, item.delay_ns)
            other = parts.get(kind_of(module), Part(area_um2=0.0, sequential_um2=0.0))
            parts[kind_of(module)] = Part(
                area_um2=other.area_um2 + item.area_um2 * count,
                sequential_um2=other.sequential_um2 + item.netlist.sequential_um2(self.technology) * count,
            )
        return Composed(macs=spec.macs_per_cycle, delay_ns=slowest, parts=parts)

    def small(self, cell: str, array: str) -> Small:
        """The small array's modules on the operands, glitches included."""
        spec = spec_of(cell, array)
        digests = [design(spec, bare=bare).digest for bare in (False, True)]
        request = {"verilog": digests, "workload": [LAW, SEED, *WORKLOAD], "period": PERIOD_NS}
        return Small(**self.get(f"{cell}-{array}, small", request, lambda: self._small(spec)))

    def _small(self, spec: TpeSpec) -> dict[str, object]:
        m, k = WORKLOAD
        operands = spec.draw(LAW, (m, spec.cols, k), SEED)
        found = silicon.characterize(spec, operands=operands, bare=True, period_ns=PERIOD_NS, progress=self.say)
        if found.macs is None or found.cycles is None:
            raise ValueError(f"{spec.title}: characterised without operands")
        power: dict[str, float] = {}
        area: dict[str, float] = {}
        for item in found.modules:
            kind = kind_of(item.name)
            power[kind] = power.get(kind, 0.0) + (item.power_mw or 0.0) * item.count
            area[kind] = area.get(kind, 0.0) + item.area_um2 * item.count
        rate = {"macs_per_cycle": found.macs / found.cycles, "macs": spec.macs_per_cycle, "slack_ns": found.slack_ns}
        return {"power_mw": power, "area_um2": area, **rate}

    def flat(self, cell: str) -> Flat:
        """The composition beside the array in one piece, by one recipe."""
        spec = TpeSpec(cell=cell, array=FLAT_ARRAY, rows=FLAT_SIDE, cols=FLAT_SIDE, k_max=K_MAX)
        request = {"verilog": design(spec, bare=True).digest, "recipe": FLAT_RECIPE.name}
        return Flat(**self.get(f"{cell}-{FLAT_ARRAY}, in one piece", request, lambda: self._flat(spec)))

    def _flat(self, spec: TpeSpec) -> dict[str, float]:
        whole = design(spec, bare=True)
        parts = partition(whole)
        cells = list(parts.cells)
        area, slowest = 0.0, 0.0
        for module in (*cells, parts.top):
            boxes = cells if module == parts.top else ()
            text = sources(whole, module)
            (item,) = synthesise(text, module, self.technology, recipes=[FLAT_RECIPE], black_boxes=boxes, progress=self.say)
            area, slowest = area + item.area_um2 * parts.cells.get(module, 1), max(slowest, item.delay_ns)
        (piece,) = synthesise(whole.verilog, whole.top, self.technology, recipes=[FLAT_RECIPE], progress=self.say)
        return {"composed_um2": area, "flat_um2": piece.area_um2, "composed_ns": slowest, "flat_ns": piece.delay_ns}

    def pieces(self) -> dict[str, float]:
        """Areas in um2 at the clock: the recoders of both cells, alone."""
        encoders = {name: Encoder(recoding(name, width=8, carry="prefix")) for name in ("booth", "ent")}
        return {f"{name} recoder": self._area(part.module_name, part, FAST) for name, part in encoders.items()}

    def multipliers(self) -> dict[str, float]:
        """Area in um2 at the clock of the output-stationary PE with 32-bit sums, over the whole portfolio, by what makes its multiplier."""
        plain = tuple(recipe for recipe in FULL if recipe.front != "booth")
        booth = tuple(recipe for recipe in FULL if recipe.front == "booth")
        wanted = {"as written": ("written", plain), "as written, Booth by Yosys": ("written", booth), CELLS[0]: (CELLS[0], FULL)}
        return {name: self._area(f"PE {name}", OutputStationaryPE(pe_cell(kind, 32)), recipes) for name, (kind, recipes) in wanted.items()}

    def _area(self, name: str, part: SharedComponent, recipes: Sequence[Recipe]) -> float:
        """The smallest netlist of a part that meets the clock."""
        verilog = design_of(part).verilog
        request = {"verilog": verilog, "period": PERIOD_NS, "recipes": [recipe.name for recipe in recipes]}

        def smallest() -> float:
            options = synthesise(verilog, part.module_name, self.technology, recipes=recipes, progress=self.say)
            return choose(options, PERIOD_NS).area_um2

        return self.get(name, request, smallest)
