"""PCU-cycles of kernels against counts made by hand, and PCUs shared so that nothing finishes sooner."""

import itertools
import math

import pytest

from hwgen.errors import SpecError
from hwgen.systems.rdu import Chip, find
from hwgen.systems.rdu.mapping import Demand, best_factors, demand
from hwgen.systems.rdu.run import share
from hwgen.systems.rdu.work import Fft, Gemm, Map, Scan

CHIP = find(Chip, "pcu520")


def test_the_chip_is_what_its_source_says():
    assert CHIP.peak_flops == pytest.approx(639e12, rel=1e-3)
    assert (CHIP.fft_levels, CHIP.scan_block) == (4, 16)
    assert CHIP.changed(pair_lanes=1).scan_block == 32
    assert CHIP.changed(lanes=8, stages=6).fft_levels == 2


def test_systolic_and_elementwise():
    assert demand(Gemm(64, 100, 24), CHIP) == Demand(2 * 2 * 100, 4)
    assert demand(Gemm(65, 100, 25), CHIP).cycles == 3 * 3 * 100
    assert demand(Map(1000, 3), CHIP) == Demand(32 * 3, 32)
    assert demand(Map(1000, 3), CHIP.changed(simd_stages=3)).cycles == 32


def test_transforms():
    work = Fft(1 << 16, 3)
    flops_per_cycle = work.flops / demand(work, CHIP, fft="vector").cycles
    assert flops_per_cycle == 64  # two per lane
    passes = 4
    assert demand(work, CHIP, fft="spatial").cycles == passes * (3 << 12) + demand(Map(3 << 16, 4), CHIP).cycles * (passes - 1)
    assert Fft(16, 1).flops == 320
    assert demand(Fft(16, 1), CHIP, fft="spatial").cycles == 1


def test_matrix_transforms_take_the_cheapest_radices():
    for levels in (5, 9, 13):
        chosen = best_factors(levels, CHIP)
        assert sum(chosen) == levels
        splits = itertools.chain.from_iterable(itertools.product(range(1, 8), repeat=count) for count in range(1, 5))

        def cost(factors, levels=levels):
            points = 1 << levels
            products = sum(
                math.ceil(points / (1 << f) / 32) * math.ceil(2 * (1 << f) / 12) * 2 * (1 << f) for f in factors
            )  # rows, columns, depth
            return products + 4 * (len(factors) - 1) * math.ceil(points / 32)

        assert cost(chosen) == min(cost(split) for split in splits if sum(split) == levels)


def test_scans():
    work = Scan(1 << 12, 64)
    states = 1 << 18
    assert demand(work, CHIP, scan="sequential") == Demand(states // 32, 2, serial=12 << 12)
    assert demand(work, CHIP, scan="hillis-steele").cycles == 12 * 2 * states // 32
    assert demand(work, CHIP, scan="blelloch").cycles == 4 * states // 32
    assert demand(work, CHIP, scan="chunked").cycles == 3 * states // 32
    blocks = 64 * (256 + 16 + 1)  # blocks of 16 pairs, their sums, the sums of those
    assert demand(work, CHIP, scan="spatial").cycles == blocks + states // 32
    for wrong in ({"scan": "fast"}, {"fft": "fast"}):
        with pytest.raises(SpecError, match="fast"):
            demand(work if "scan" in wrong else Fft(8, 1), CHIP, **wrong)


@pytest.mark.parametrize("pcus", [3, 5, 8])
def test_shares_are_the_best_of_all_divisions(pcus):
    demands = [Demand(1000, 100), Demand(10, 1), Demand(333, 2, serial=170)]

    def cycles(division):
        return max(max(math.ceil(one.cycles / part), one.serial) for one, part in zip(demands, division, strict=True))

    divisions = [d for d in itertools.product(range(1, pcus + 1), (1,), (1, 2)) if sum(d) <= pcus]
    assert share(demands, pcus) == min(map(cycles, divisions))
