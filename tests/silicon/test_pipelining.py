"""Stages to a clock, on a unit of two multiplications, and what the partition makes of units inside cells."""

import pytest
from amaranth.hdl import Module, Signal
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent
from hwgen.engines import catalogue
from hwgen.errors import SpecError
from hwgen.export import design
from hwgen.silicon.partition import partition
from hwgen.silicon.pipelining import pipeline
from hwgen.silicon.recipes import Recipe

RECIPES = (Recipe("tree", "brent-kung", "balanced"),)


class Power(SharedComponent):
    """a * a * b over one stage or two; b is late by what the first takes."""

    resettable = False

    def __init__(self, stages):
        self.stages, self.module_name = stages, f"power_{stages}"
        super().__init__({"a": In(7), "b": In(8), "q": Out(22)})

    def elaborate(self, platform):
        m = Module()
        square, q = Signal(14, reset_less=True), Signal(22, reset_less=True)
        m.d[{1: "comb", 2: "sync"}[self.stages]] += square.eq(self.a * self.a)
        m.d.sync += q.eq(square * self.b)
        m.d.comb += self.q.eq(q)
        return m


def test_the_fewest_stages_that_meet_a_clock(tech):
    one, two = (pipeline(Power, [stages], mhz=1, tech=tech, recipes=RECIPES)[0] for stages in (1, 2))
    assert two.fmax_mhz > one.fmax_mhz
    slow = pipeline(Power, (1, 2), mhz=one.fmax_mhz - 1, tech=tech, recipes=RECIPES)
    assert [depth.stages for depth in slow] == [1]
    fast = pipeline(Power, (1, 2), mhz=(one.fmax_mhz + two.fmax_mhz) / 2, tech=tech, recipes=RECIPES)
    assert [depth.stages for depth in fast] == [1, 2]
    with pytest.raises(SpecError, match=rf"^mhz = 20000: at most {two.fmax_mhz:.0f} in nangate45, which 2 stages reach$"):
        pipeline(Power, (1, 2), mhz=20000, tech=tech, recipes=RECIPES)
    with pytest.raises(SpecError, match=r"^mhz = 0: a clock from 1 to 100,000 MHz$"):
        pipeline(Power, (1, 2), mhz=0, tech=tech)


def test_a_unit_with_its_products_is_one_cell():
    """Products and aligners have no clock and stand in every unit: they are mapped with it, not on their own."""
    found = partition(design(catalogue.engine("dot-v100-fp16-fp32"))).cells
    assert sorted(name.split("_")[0] for name in found) == ["lane", "pe"]
    assert all(count == 4 for count in found.values())
