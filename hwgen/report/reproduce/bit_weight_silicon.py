"""What the page of the bit-weight space is made of: engines and PEs measured on netlists, each engine at its own best clock."""

import dataclasses
import functools
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from amaranth.hdl import Module, Value

from hwgen import silicon
from hwgen.arrays.kinds import STATIONARY_WEIGHTS
from hwgen.arrays.systolic_os import OutputStationaryPE
from hwgen.engines.tpe import TpeSpec
from hwgen.engines.tpe.cells import BinaryCell, IntegerCell, integer_cell
from hwgen.export import design, design_of
from hwgen.report.reproduce.measurements import Measurements
from hwgen.silicon import Characterization
from hwgen.silicon.recipes import FAST, FULL, Recipe
from hwgen.silicon.synthesis import choose, synthesise

FILE = "silicon.json"
LAW, SEED = "normal:30", 1
M, K = 32, 128  # rows of A and length of sums in the workload
K_MAX = 1 << 16  # 32-bit sums, as published
OPTIMISED = {"os": ("opt1",), "ws": ("opt1",), "cube": ("opt1",), "tree": ("opt1", "opt2"), "matrix": ("opt1",)}
COMPLETE, BARE = "complete engine", "bare array"
FORMS = {COMPLETE: False, BARE: True}
PACES = (0.75, 0.5)  # clocks asked for, as shares of the shortest period of the module with the most area
WIDTHS = (16, 20, 24, 28, 32, 36, 40)
KINDS = {"pe": "PEs", "leaf": "PEs", "node": "PEs", "lane": "result lanes", "final": "final adders", "encoder": "encoders"}
KINDS |= {"skew": "skew and delay registers", "delay": "skew and delay registers", "accumulator": "accumulators"}
KINDS |= {"queue": "queues", "taken": "queues", "terms": "queues", "window": "windows", "digits": "windows", "row": "result lanes"}
FRAME = "all between"
Say = Callable[[str], None]


def engine(cell: str, array: str) -> TpeSpec:
    """64 PEs in a square, or in a cube; where sums stay, the ring holds one tile, which is enough for sums as long as the workload's."""
    side = 4 if array == "cube" else 8
    depth = 0 if array in STATIONARY_WEIGHTS else side
    return TpeSpec(cell=cell, array=array, rows=side, cols=side, k_max=K_MAX, depth=depth)


@dataclass(frozen=True, kw_only=True)
class Part:
    """All modules of one kind.

    Attributes
    ----------
    area_um2 : float
        Of all instances.
    delay_ns : float
        The longest path of one alone.
    energy_pj : float
        Per multiply-accumulate.
    """

    area_um2: float
    delay_ns: float
    energy_pj: float


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One design at the clock at which it has the most throughput per area.

    Attributes
    ----------
    period_ns : float
        Its longest path.
    macs_per_cycle : float
        On the workload.
    energy_pj : float
        Per multiply-accumulate, leakage and clock included; ``sequential_pj`` is the part of the flip-flops.
    path : str
        Where the longest path begins and ends.
    parts : mapping of str to Part
        By kind of module.
    """

    area_um2: float
    period_ns: float
    macs_per_cycle: float
    energy_pj: float
    sequential_pj: float
    path: str
    netlist: str
    parts: Mapping[str, Part]

    @property
    def gops(self) -> float:
        """Two operations per multiply-accumulate."""
        return 2 * self.macs_per_cycle / self.period_ns

    @property
    def per_area(self) -> float:
        """GOPS per mm2."""
        return self.gops / self.area_um2 * 1e6

    @property
    def per_watt(self) -> float:
        """GOPS per W."""
        return 2e3 / self.energy_pj

    @classmethod
    def from_dict(cls, values: Mapping[str, object]) -> "Measured":
        """The inverse of `dataclasses.asdict`."""
        parts = sorted(values["parts"].items(), key=lambda item: -item[1]["area_um2"])  # kept measurements have them by name
        return cls(**{**values, "parts": {kind: Part(**part) for kind, part in parts}})


def measure(spec: TpeSpec, *, bare: bool, say: Say, tech: str = silicon.DEFAULT, shape: tuple[int, int] = (M, K)) -> Measured:
    """Ask for several clocks, take the netlist with the most throughput per area, and run it on the workload with glitches.

    Nothing in a clock's request is met for sure; what counts is the longest path of what comes back. ``shape``: rows of A, and K.
    """
    ask = functools.partial(silicon.characterize, spec, tech=tech, bare=bare, progress=say)
    first = ask(operands=None)
    leader = max(first.modules, key=lambda item: (item.area_um2 * item.count, item.name))
    found = {None: first}
    for target in (longest(first), *(share * leader.delay_ns for share in PACES)):
        period = round(target, 4)
        found[period] = ask(operands=None, period_ns=period)
    best = min(found, key=lambda period: found[period].area_um2 * longest(found[period]))
    m, k = shape
    return measured_of(ask(operands=spec.draw(LAW, (m, spec.cols, k), SEED), period_ns=best))


def longest(found: Characterization) -> float:
    """The shortest period of the netlist, whatever was asked for, in ns."""
    return found.period_ns - found.slack_ns


def measured_of(found: Characterization) -> Measured:
    """A characterisation at the shortest period of its netlist: only the energy of leakage depends on the clock at which power is given."""
    if found.leakage_mw is None or found.macs is None or found.cycles is None:
        raise ValueError(f"{found.title}: characterised without operands")
    rate, period = found.macs / found.cycles, longest(found)
    leaking = found.leakage_mw * (period - found.period_ns)
    parts: dict[str, Part] = {}
    for item in found.modules:
        kind = KINDS.get(item.name.split("_")[0], FRAME)
        other = parts.get(kind, Part(area_um2=0.0, delay_ns=0.0, energy_pj=0.0))
        power = item.power_mw or 0.0
        parts[kind] = Part(
            area_um2=other.area_um2 + item.area_um2 * item.count,
            delay_ns=max(other.delay_ns, item.delay_ns),
            energy_pj=other.energy_pj + power * item.count * found.period_ns / rate,
        )
    return Measured(
        area_um2=found.area_um2,
        period_ns=period,
        macs_per_cycle=rate,
        energy_pj=(found.power_mw["total"] * found.period_ns + leaking) / rate,
        sequential_pj=found.power_mw["sequential"] * found.period_ns / rate,
        path=f"{found.critical_path['from']} to {found.critical_path['to']}",
        netlist=str(found.provenance["netlist"])[:16],
        parts=dict(sorted(parts.items(), key=lambda item: -item[1].area_um2)),
    )


class WrittenCell(BinaryCell):
    """Multiply-add as a Verilog author writes it, ``a * b + c``: synthesis finds the rest."""

    def multiply_accumulate(self, m: Module, code: Value, b: Value, state: Value) -> Value:
        """Product plus sum."""
        del m
        return (code.as_signed() * b.as_signed() + state.as_signed())[: self.result_width]


def pe_cell(kind: str, width: int) -> IntegerCell:
    """The int8 cell ``mac``, ``opt1`` or ``written`` with sums of ``width`` bits."""
    point = "mac" if kind == "written" else kind
    cell = integer_cell(point, a_width=8, b_width=8, a_signed=True, b_signed=True, result_width=width)
    if kind != "written":
        return cell
    fields = {field.name: getattr(cell, field.name) for field in dataclasses.fields(cell)}
    return WrittenCell(**fields | {"name": cell.name.replace("mac", "written", 1)})


@dataclass(frozen=True, kw_only=True)
class Corners:
    """A PE's netlist with the least area times delay, and the fastest: area in um2, shortest period in ns, recipe."""

    best: tuple[float, float, str]
    fastest: tuple[float, float, str]

    @property
    def per_area(self) -> float:
        """GOPS per mm2 of the first."""
        return 2e6 / (self.best[0] * self.best[1])


class Kept(Measurements):
    """Measurements of engines and PEs."""

    def __init__(self, folder: Path, say: Say):
        super().__init__(folder / FILE, say)

    def engine(self, cell: str, array: str, form: str) -> Measured:
        """A complete engine or a bare array."""
        spec, bare = engine(cell, array), FORMS[form]
        request = {"verilog": [design(spec).digest, design(spec, bare=bare).digest], "workload": [LAW, SEED, M, K], "paces": PACES}
        values = self.get(f"{cell}-{array}, {form}", request, lambda: dataclasses.asdict(measure(spec, bare=bare, say=self.say)))
        return Measured.from_dict(values)

    def pe(self, kind: str, width: int, recipes: tuple[Recipe, ...] = FAST) -> Corners:
        """The PE of the output-stationary array, alone."""
        pe = OutputStationaryPE(pe_cell(kind, width))
        verilog = design_of(pe).verilog
        names = [recipe.name for recipe in recipes]

        def corners() -> dict[str, tuple[float, float, str]]:
            found = synthesise(verilog, pe.module_name, self.technology, recipes=recipes, progress=self.say)
            picked = {"best": choose(found, None), "fastest": min(found, key=lambda item: (item.delay_ns, item.area_um2))}
            return {name: (round(item.area_um2, 3), item.delay_ns, item.netlist.recipe) for name, item in picked.items()}

        values = self.get(f"PE {kind}, {width} bit, {names[0]} and {len(names) - 1} more", {"verilog": verilog, "recipes": names}, corners)
        return Corners(**{name: tuple(value) for name, value in values.items()})

    def baselines(self) -> dict[str, Corners]:
        """Binary PEs with 32-bit sums over the whole portfolio, by what makes their multiplier, and the carry-save PE."""
        plain = tuple(recipe for recipe in FULL if recipe.front != "booth")
        booth = tuple(recipe for recipe in FULL if recipe.front == "booth")
        return {
            "as written": self.pe("written", 32, plain),
            "as written, Booth by Yosys": self.pe("written", 32, booth),
            "mac": self.pe("mac", 32, FULL),
            "opt1": self.pe("opt1", 32, FULL),
        }


def designs() -> list[tuple[str, str, str]]:
    """(cell, array, form) of everything that is measured as a whole."""
    pairs = [(cell, array) for array, cells in OPTIMISED.items() for cell in ("mac", *cells)]
    return [(cell, array, form) for (cell, array), form in itertools.product(pairs, FORMS)]
