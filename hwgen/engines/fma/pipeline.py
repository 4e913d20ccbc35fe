"""The multiply-add in one to four pipeline stages: the pieces of a step with registers behind some of them."""

from dataclasses import dataclass

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import data
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.step import Step
from hwgen.errors import SpecError

# pieces that end in a register, besides the last: the multiplier first, because it is the longest
CUTS = {1: (), 2: ("multiply",), 3: ("multiply", "align"), 4: ("multiply", "align", "add")}


@dataclass(frozen=True)
class Cuts:
    """The registers inside a step of so many stages; the last stands behind it and is not here."""

    m: Module
    stages: int

    def held(self, view: data.View, piece: str) -> data.View:
        """The view, behind a register where the pipeline is cut after ``piece``."""
        if piece not in CUTS[self.stages]:
            return view
        register = Signal(view.shape(), name=f"after_{piece}_{len(view.as_value())}", reset_less=True)
        self.m.d.sync += register.eq(view)
        return register

    def accumulate(self, step: Step, state: data.View, term: data.View) -> data.View:
        """The sum after ``term``, by the steps of `Step.accumulate`."""
        aligned = self.held(step.align(self.m, state, term), "align")
        return step.normalise(self.m, self.held(step.add(self.m, aligned), "add"))


class PipelinedMultiplyAdd(SharedComponent):
    """``state_after`` is the sum of ``state`` and ``a * b`` of ``stages`` cycles before; a new one can enter every cycle.

    Parameters
    ----------
    arithmetic : Arithmetic
    stages : int
        1..4; raises `SpecError` for others.

    Members
    -------
    a, b : patterns
    state, state_after : words of `Layouts.state`
    """

    resettable = False

    def __init__(self, arithmetic: Arithmetic, stages: int):
        if stages not in CUTS:
            raise SpecError("stages", stages, f"an integer from 1 to {len(CUTS)}")
        self.arithmetic, self.stages = arithmetic, stages
        self.module_name = f"fma_{arithmetic.label}_p{stages}"
        width = arithmetic.state_width
        super().__init__({"a": In(arithmetic.a.width), "b": In(arithmetic.b.width), "state": In(width), "state_after": Out(width)})

    def elaborate(self, platform: object) -> Module:
        """From the decoders to the register of the new sum."""
        del platform
        m = Module()
        arithmetic, step, cuts = self.arithmetic, Step(self.arithmetic), Cuts(m, self.stages)
        a, b = (step.decode(m, getattr(self, side), getattr(arithmetic, side), name=f"decoded_{side}") for side in ("a", "b"))
        term = cuts.held(step.term_of_product(m, step.multiply(m, a, b)), "multiply")
        state = cuts.held(step.layouts.state(self.state), "multiply")
        after: Value = Signal(arithmetic.state_width, name="sum", reset_less=True)
        m.d.sync += after.eq(cuts.accumulate(step, state, term).as_value())
        m.d.comb += self.state_after.eq(after)
        return m
