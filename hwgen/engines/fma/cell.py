"""The multiply-add as an array's cell: operand A travels decoded, the sum unnormalised, and `finish` rounds once at the edge."""

import functools
from dataclasses import dataclass

from amaranth.hdl import Module, Value

from hwgen.arrays.cell import Cell
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.finish import Finish
from hwgen.engines.fma.pipeline import CUTS, Cuts
from hwgen.engines.fma.step import Step


@dataclass(frozen=True, kw_only=True)
class FmaCell(Cell):
    """A cell whose partial sum is a floating-point number with the W bits of its arithmetic.

    Attributes
    ----------
    arithmetic : Arithmetic
    stages : int
        Of a multiply-add, 1..4.
    late : bool
        Whether sums stay unrounded behind the array, where those of several K tiles are added, and are rounded when they are delivered.
    """

    arithmetic: Arithmetic
    stages: int
    late: bool

    def encode(self, m: Module, a: Value) -> Value:
        """Hidden bit, flushed subnormals and specials, once per lane."""
        return Step(self.arithmetic).decode(m, a, self.arithmetic.a, name="decoded_a").as_value()

    def multiply_accumulate(self, m: Module, code: Value, b: Value, state: Value) -> Value:
        """The sum after one more product."""
        step, cuts = Step(self.arithmetic), Cuts(m, self.stages)
        layouts = step.layouts
        product = step.multiply(m, layouts.a(code), step.decode(m, b, self.arithmetic.b, name="decoded_b"))
        term = cuts.held(step.term_of_product(m, product), "multiply")
        return cuts.accumulate(step, layouts.state(state), term).as_value()

    def finish(self, m: Module, state: Value) -> Value:
        """Normalised and rounded to the output format, or left to `deliver`."""
        return state if self.late else self._rounded(m, state)

    def join(self, m: Module, part: Cell, states: list[Value]) -> Value:
        """The sum of the states, one after the other: a node of a tree."""
        del part
        return functools.reduce(lambda total, state: self.merge(m, total, state), states)

    def merge(self, m: Module, total: Value, value: Value) -> Value:
        """The sum after one more chain, by the arithmetic of a product."""
        step = Step(self.arithmetic)
        state = step.layouts.state
        return Cuts(m, self.stages).accumulate(step, state(total), step.term_of_sum(m, state(value))).as_value()

    def deliver(self, m: Module, total: Value) -> Value:
        """Normalised and rounded to the output format."""
        return self._rounded(m, total)

    def _rounded(self, m: Module, state: Value) -> Value:
        return Finish(self.arithmetic).pattern(m, Step(self.arithmetic).layouts.state(state))


def fma_cell(arithmetic: Arithmetic, *, late: bool = False, stages: int = 1) -> FmaCell:
    """The cell of an arithmetic; parameters as the attributes of `FmaCell`."""
    return FmaCell(
        name=f"fma_{arithmetic.label}{'_late' if late else ''}{f'_p{stages}' if stages > 1 else ''}",
        a_width=arithmetic.a.width,
        b_width=arithmetic.b.width,
        code_width=Step(arithmetic).layouts.a.size,
        state_width=arithmetic.state_width,
        result_width=arithmetic.state_width if late else arithmetic.out.width,
        result_signed=False,
        finish_latency=0 if late else 1,
        delivered_width=arithmetic.out.width if late else 0,
        lead=int("multiply" in CUTS[stages]),
        hop=1 + len(CUTS[stages][1:]),
        zero_times_anything_is_zero=arithmetic.flag_bits == 0,
        arithmetic=arithmetic,
        stages=stages,
        late=late,
    )
