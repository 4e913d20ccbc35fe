"""Every number of pipeline stages: a stream of operands, one a cycle, against the golden model."""

import itertools

import numpy as np
import pytest
from amaranth.sim import Simulator

from hwgen import simulate
from hwgen.engines.contract import Case, Stalls
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


@pytest.mark.parametrize(("stages", "rows"), [(2, 3), (3, 1), (4, 2)])
def test_arrays_of_pipelined_cells_are_exact(stages, rows):
    """Few rows and a small ring: passes of one sum then follow each other as closely as they may."""
    spec = FmaSpec(format="e4m3", normalisation="an-1-2", array="ws", rows=rows, cols=2, stages=stages, depth=max(rows, 2))
    generator = np.random.default_rng(stages)
    cases = list(spec.cases(seed=1))
    for m, density in itertools.product((1, 2, 3, 5), (0.0, 0.3, 0.6)):
        stalls = Stalls.random(spec.ports, int(generator.integers(1 << 31)), density=density) if density else Stalls()
        cases.append(Case(name=f"{m} rows, {density:.0%} stalled", operands=spec.draw("normal:1", (m, 3, 9), m), stalls=stalls))
    assert simulate.check(spec, *cases) == []


def test_a_stage_more_is_a_cycle_more_a_row():
    """The multiplication runs ahead of the sum: its stage costs one cycle in all."""
    plain, *deeper = (FmaSpec(array="ws", rows=8, cols=4, stages=stages) for stages in CUTS)
    assert [spec.latency - plain.latency for spec in deeper] == [1, 10, 19]
    assert [spec.cycles_of_shape(300, 4, 8) - spec.latency for spec in deeper] == [plain.cycles_of_shape(300, 4, 8) - plain.latency] * 3


def test_other_numbers_are_refused():
    with pytest.raises(SpecError, match="stages = 5: an integer from 1 to 4"):
        FmaSpec().unit(5)
    with pytest.raises(SpecError, match="stages = 0: an integer from 1 to 4"):
        FmaSpec(array="ws", stages=0)
    with pytest.raises(SpecError, match="stages = 2: 1 on os: the next product of a sum comes in the next cycle and needs it; ws"):
        FmaSpec(array="os", stages=2)
    with pytest.raises(SpecError, match="stages = 3: 1 on tree: a node adds its states one after the other in a cycle"):
        FmaSpec(array="tree", stages=3)
    assert list(FmaSpec().depths()) == [1, 2, 3, 4]
