"""Every link of the hardware, cut: one model whose links can be switched off one by one, run on the programs that need them."""

import dataclasses

import numpy as np
import pytest
from amaranth.hdl import Mux

from hwgen import export, simulate
from hwgen.engines.rdu import RduSpec, Run, bench, schedule
from hwgen.engines.rdu.links import PORTS, families, links_of
from hwgen.engines.rdu.rtl import stage
from hwgen.engines.rdu.rtl.cell import configured
from hwgen.engines.rdu.rtl.top import Tile
from hwgen.simulate import Workload
from tests.engines.rdu.users import users

CUT_BITS = 3
BEATS = 3


@dataclasses.dataclass(frozen=True, kw_only=True)
class Cuttable(RduSpec):
    """A tile with a number per operand above its configuration words: the link that is cut, counted from 1."""

    @property
    def word_width(self):
        return self.cut_low("in1") + CUT_BITS * len(PORTS)

    def cut_low(self, port):
        return super().word_width + CUT_BITS * PORTS.index(port)


class CuttableStage(stage.Stage):
    """Brings what stands on the operand without links in place of a link that is cut; on ``side``, the lane's own result."""

    def _chosen(self, m, lane, port, choices):
        width, is_side = self.spec.kind.width, port == "side"
        if len(choices) == 1 and not is_side:
            return choices[0]
        field = self.word[self.spec.cut_low(port) :][:CUT_BITS]
        cut = configured(m, f"{port}_cut_{lane}", field, write=self.write[lane], load=self.load)
        instead = self.in2.word_select(lane, width) if is_side else choices[0]
        return super()._chosen(m, lane, port, [Mux(cut == number + is_side, instead, choice) for number, choice in enumerate(choices)])


def with_cut(spec, words, link):
    """Words of programs with a cut beside them."""
    number = 1 + spec.links[link.lane, link.stage, link.port].index(link.source)
    found = words.copy()
    found[:, link.stage * spec.lanes + link.lane] |= number << spec.cut_low(link.port)
    return found


@pytest.fixture(scope="module")
def tile():
    """The spec, and a function from runs and their words to what the hardware sends."""
    spec = Cuttable()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stage, "Stage", CuttableStage)
        design = export.design_of(Tile(spec), ports=spec.ports)

    def sent(runs):
        loads = []
        for run, words in runs:
            streams = schedule.streams(spec, words, *run.operands[1:])
            loads.append(Workload(streams=streams, expected=spec.output_beats(*run.operands)))
        done = simulate.transfer(design, spec.ports, loads)
        assert all(transfers.violations == () for transfers in done)
        return [spec.collect(transfers.outputs, *run.operands) for (run, _), transfers in zip(runs, done, strict=True)]

    return spec, sent


def run_of(spec, program):
    first, second = np.random.default_rng(spec.lanes).integers(2, 9, (2, BEATS, spec.lanes))
    return Run(spec).lanes(program, first, second)


def test_programs_of_a_family_fail_without_any_of_its_links(tile):
    spec, sent = tile
    runs, cuts = [], []
    for family in families(spec.options):
        whole = [run_of(spec, program) for program in users(spec, family)]
        for run, found in zip(whole, sent([(run, run.operands[0]) for run in whole]), strict=True):
            assert np.array_equal(found, spec.compute(*run.operands)), family
        for link in links_of(family, spec.lanes, spec.stages):
            for run in whole:
                cuts.append((family, str(link)))
                runs.append((run, with_cut(spec, run.operands[0], link)))
    missed = set()
    for cut, (run, _), found in zip(cuts, runs, sent(runs), strict=True):
        if not np.array_equal(found, spec.compute(*run.operands)):
            missed.add(cut)
    assert set(cuts) - missed == set()
    assert len(missed) == sum(len(links_of(family, spec.lanes, spec.stages)) for family in families(spec.options))


def test_the_bench_fails_without_any_link(tile):
    spec, sent = tile
    whole = [run_of(spec, program) for program in bench.link_programs(spec)]
    cuts = [(str(link), run, with_cut(spec, run.operands[0], link)) for link in spec.link_list for run in whole]
    found = sent([(run, words) for _, run, words in cuts])
    noticed = {name for (name, run, _), result in zip(cuts, found, strict=True) if not np.array_equal(result, spec.compute(*run.operands))}
    assert noticed == {str(link) for link in spec.link_list}
