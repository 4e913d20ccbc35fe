"""Area, clock and energy of one unit of every profile, and of what stands beside it; each measured netlist is kept."""

import functools
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from amaranth.hdl import Module, Signal
from amaranth.lib.wiring import In, Out

from hwgen.arrays.systolic_os import OutputStationaryPE
from hwgen.circuits.sharing import SharedComponent, place
from hwgen.engines.dot import DotSpec, rtl
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.fused import FusedMultiplyAdd
from hwgen.engines.tpe.cells import integer_cell
from hwgen.export import Design, design_of
from hwgen.files import write_atomic
from hwgen.report.reproduce.tensor_core import power
from hwgen.silicon import Technology
from hwgen.silicon.power import Power
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.synthesis import Candidate, choose, synthesise

RECIPES = (Recipe("tree", "brent-kung", "balanced"),)  # one for all: differences are the designs'
LINKS = ("tf32", "bf16")
LINK_OF = {"fp16": "tf32", "e4m3": "bf16", "e5m2": "bf16"}


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One netlist.

    Attributes
    ----------
    name : str
    products : int
        Products that it adds per cycle.
    stages : int
        Cycles from operands to result.
    area_um2, delay_ns : float
        Library cells; the longest path, launch at the inputs included.
    verilog, netlist, recipe, liberty : str
        Hashes, and what made the netlist.
    """

    name: str
    products: int
    stages: int
    area_um2: float
    delay_ns: float
    verilog: str
    netlist: str
    recipe: str
    liberty: str

    @property
    def fmax_mhz(self) -> float:
        """Of the longest path."""
        return 1000.0 / self.delay_ns

    @property
    def density(self) -> float:
        """Products per nanosecond and square millimetre at that clock."""
        return self.products / self.delay_ns / (self.area_um2 * 1e-6)


@dataclass(frozen=True, kw_only=True)
class Consumed:
    """What a netlist consumes at `power.CLOCK_NS`.

    Attributes
    ----------
    dynamic_mw, leakage_mw : float
    netlist, workload : str
        Its hash, and what it worked on.
    """

    dynamic_mw: float
    leakage_mw: float
    netlist: str
    workload: str

    @property
    def total_mw(self) -> float:
        """All of it."""
        return self.dynamic_mw + self.leakage_mw

    def energy_pj(self, products: int) -> float:
        """Per product, leakage included, where so many are added every cycle."""
        return self.total_mw * power.CLOCK_NS / products


class RegisteredFma(SharedComponent):
    """A multiply-add with a register at its result: a link of a chain that adds one product a cycle to a travelling sum.

    Members
    -------
    a, b, c : patterns; result : a cycle later
    """

    resettable = False

    def __init__(self, unit: FusedMultiplyAdd):
        self.unit = unit
        self.module_name = f"link_{unit.module_name}"
        super().__init__({name: (Out if name == "result" else In)(member.shape) for name, member in unit.signature.members.items()})

    def elaborate(self, platform: object) -> Module:
        """The unit and its register."""
        del platform
        m = Module()
        result = Signal(self.unit.arithmetic.out.width, name="held", reset_less=True)
        m.d.sync += result.eq(place(m, "fma", self.unit, a=self.a, b=self.b, c=self.c)["result"])
        m.d.comb += self.result.eq(result)
        return m


def fma_link(inputs: str) -> RegisteredFma:
    """A correctly rounded multiply-add of ``inputs`` with FP32 sums, whose exponents it must have: FP16 operands travel as TF32."""
    arithmetic = Arithmetic(format=inputs, out_format="fp32", sum_width=48, guard=3, alignment="sticky", k_max=2)
    return RegisteredFma(FusedMultiplyAdd(arithmetic))


def integer_pe(cell: str) -> OutputStationaryPE:
    """An 8-bit PE of the bit-weight engines with sums of 32 bits."""
    return OutputStationaryPE(integer_cell(cell, a_width=8, b_width=8, a_signed=True, b_signed=True, result_width=32))


def neighbours() -> dict[str, tuple[SharedComponent, Callable[[Candidate, Technology], Power]]]:
    """What one product per cycle costs elsewhere, and how its power is measured: links of FMA chains, PEs of the bit-weight engines."""
    found: dict[str, tuple[SharedComponent, Callable[[Candidate, Technology], Power]]] = {}
    for inputs in LINKS:
        link = fma_link(inputs)
        cycles = power.chain_cycles(link.unit.arithmetic)
        found[chain(inputs)] = link, lambda netlist, library, cycles=cycles: power.of_cycles(netlist, library, cycles, 1)
    for cell in ("mac", "opt1"):
        consumed = functools.partial(power.of_integers, cell=cell)
        found[f"{cell} PE, int8 to int32"] = integer_pe(cell), consumed
    return found


def chain(inputs: str) -> str:
    """Name of a link of the chain that operands of a format use: the narrowest that holds their significand and FP32's exponents."""
    return f"FMA chain, {LINK_OF.get(inputs, inputs)} to fp32, one link"


def measure(folder: Path, name: str, built: Design, technology: Technology, *, products: int, stages: int) -> Measured:
    """The netlist's figures from ``folder`` if they are of this very Verilog and technology, or else measured now and written there."""
    path = folder / f"silicon-{built.top}.json"
    if path.exists():
        found = Measured(**json.loads(path.read_text()))
        if (found.verilog, found.liberty, found.stages) == (built.digest, technology.digest, stages):
            return found
    best = netlist_of(built, technology)
    found = Measured(
        name=name,
        products=products,
        stages=stages,
        area_um2=best.area_um2,
        delay_ns=best.delay_ns,
        verilog=built.digest,
        netlist=best.netlist.digest,
        recipe=best.netlist.recipe,
        liberty=technology.digest,
    )
    write_atomic(path, json.dumps(asdict(found), indent=1) + "\n")
    return found


def netlist_of(built: Design, technology: Technology) -> Candidate:
    """The one netlist that all figures of a component are of."""
    return choose(synthesise(built.verilog, built.top, technology, recipes=RECIPES), None)


def consume(
    folder: Path, built: Design, measured: Measured, technology: Technology, simulate: Callable[[Candidate, Technology], Power]
) -> Consumed:
    """The power of a measured netlist, from ``folder`` if it is of this netlist and workload, or else simulated now and written there."""
    path = folder / f"power-{built.top}.json"
    if path.exists():
        found = Consumed(**json.loads(path.read_text()))
        if (found.netlist, found.workload) == (measured.netlist, power.WORKLOAD):
            return found
    watts = simulate(netlist_of(built, technology), technology)
    found = Consumed(dynamic_mw=watts.dynamic_w * 1e3, leakage_mw=watts.leakage_w * 1e3, netlist=measured.netlist, workload=power.WORKLOAD)
    write_atomic(path, json.dumps(asdict(found), indent=1) + "\n")
    return found


def units(
    folder: Path, presets: dict[str, DotSpec], technology: Technology, report: Callable[[str], None]
) -> list[tuple[Measured, Consumed]]:
    """One unit per preset, then the neighbours."""
    found = []
    for name, spec in presets.items():
        report(f"{name}: netlist")
        built = design_of(rtl.unit(spec))
        one = measure(folder, name, built, technology, products=spec.block, stages=spec.stages)
        report(f"{name}: power")

        def simulate(netlist: Candidate, library: Technology, spec: DotSpec = spec) -> Power:
            return power.of_cycles(netlist, library, power.dot_cycles(spec), spec.stages)

        found.append((one, consume(folder, built, one, technology, simulate)))
    for name, (component, simulate) in neighbours().items():
        report(f"{name}: netlist and power")
        built = design_of(component)
        one = measure(folder, name, built, technology, products=1, stages=1)
        found.append((one, consume(folder, built, one, technology, simulate)))
    return found


def depths(
    folder: Path, name: str, spec: DotSpec, technology: Technology, report: Callable[[str], None], *, stages: Sequence[int]
) -> list[Measured]:
    """The unit of a preset with every number of stages."""
    found = []
    for count in stages:
        report(f"{name}: {count} stages")
        found.append(measure(folder, name, design_of(spec.unit(count)), technology, products=spec.block, stages=count))
    return found
