"""Area and clock of one unit of every profile, and of what stands beside it; each measured netlist is kept."""

import json
from collections.abc import Callable
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
from hwgen.export import design_of
from hwgen.files import write_atomic
from hwgen.silicon import Technology
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.synthesis import choose, synthesise

RECIPES = (Recipe("tree", "brent-kung", "balanced"),)  # one for all: differences are the designs'


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


def neighbours() -> dict[str, SharedComponent]:
    """What one product per cycle costs elsewhere: links of FMA chains, and PEs of the bit-weight engines."""
    links = {f"FMA chain, {inputs} to fp32, one link": fma_link(inputs) for inputs in ("tf32", "bf16")}
    return links | {f"{cell} PE, int8 to int32": integer_pe(cell) for cell in ("mac", "opt1")}


def measure(folder: Path, name: str, component: SharedComponent, technology: Technology, *, products: int, stages: int) -> Measured:
    """The netlist's figures from ``folder`` if they are of this very Verilog and technology, or else measured now and written there."""
    built = design_of(component)
    path = folder / f"silicon-{component.module_name}.json"
    if path.exists():
        found = Measured(**json.loads(path.read_text()))
        if (found.verilog, found.liberty, found.stages) == (built.digest, technology.digest, stages):
            return found
    best = choose(synthesise(built.verilog, built.top, technology, recipes=RECIPES), None)
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


def units(folder: Path, presets: dict[str, DotSpec], technology: Technology, report: Callable[[str], None]) -> list[Measured]:
    """One unit per preset, then the neighbours."""
    found = []
    for name, spec in presets.items():
        report(f"{name}: netlist")
        found.append(measure(folder, name, rtl.unit(spec), technology, products=spec.block, stages=spec.stages))
    for name, component in neighbours().items():
        report(f"{name}: netlist")
        found.append(measure(folder, name, component, technology, products=1, stages=1))
    return found
