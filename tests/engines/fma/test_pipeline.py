"""Every number of pipeline stages: a stream of operands, one a cycle, against the golden model."""

import numpy as np
import pytest
from amaranth.sim import Simulator

from hwgen.engines.fma import FmaSpec
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.pipeline import CUTS, PipelinedMultiplyAdd
from hwgen.errors import SpecError
from tests.engines.fma.test_cell import chains, joined, packed


@pytest.mark.parametrize("stages", CUTS)
def test_stages_delay_and_change_nothing(stages):
    arithmetic = Arithmetic(normalisation="an-1-2", format="e4m3", sum_width=9, guard=1)
    steps = chains(arithmetic, np.random.default_rng(9), 12, 6)
    a, b = (np.concatenate([step[place] for step in steps]).tolist() for place in (0, 1))
    before, after = (packed(joined([step[place] for step in steps]), arithmetic).tolist() for place in (2, 3))
    unit, found = PipelinedMultiplyAdd(arithmetic, stages), []

    async def drive(ctx):
        for values in [*zip(a, b, before, strict=True), *[(0, 0, 0)] * stages]:
            for port, value in zip((unit.a, unit.b, unit.state), values, strict=True):
                ctx.set(port, value)
            found.append(ctx.get(unit.state_after))
            await ctx.tick()

    simulator = Simulator(unit)
    simulator.add_clock(1e-9)
    simulator.add_testbench(drive)
    simulator.run()
    assert found[stages:] == after


def test_other_numbers_are_refused():
    with pytest.raises(SpecError, match="stages = 5: an integer from 1 to 4"):
        FmaSpec().unit(5)
    assert list(FmaSpec().depths()) == [1, 2, 3, 4]
