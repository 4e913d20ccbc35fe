"""What a kernel asks of PCUs, by algorithm: PCU-cycles, how many PCUs can share them, and cycles that nothing can shorten."""

import functools
import math
from collections.abc import Iterator
from dataclasses import dataclass

from hwgen.errors import SpecError
from hwgen.systems.rdu.machines import Chip
from hwgen.systems.rdu.work import Fft, Gemm, Map, Scan, Work

FFT_ALGORITHMS = ("vector", "gemm", "spatial")
SCAN_ALGORITHMS = ("sequential", "hillis-steele", "blelloch", "chunked", "spatial")
LARGEST_FACTOR = 7  # of a transform made of matrix products: radices up to 2**7


@dataclass(frozen=True)
class Demand:
    """What a kernel asks for.

    Attributes
    ----------
    cycles : int
        PCU-cycles, to be shared by PCUs.
    widest : int
        PCUs that can share them.
    serial : int
        Cycles that remain however many PCUs there are.
    passes : int
        How often the operands travel from and to scratchpads.
    """

    cycles: int
    widest: int
    serial: int = 0
    passes: int = 1


def demand(work: Work, chip: Chip, *, fft: str = "vector", scan: str = "blelloch") -> Demand:
    """PCU-cycles of ``work`` with the algorithms chosen.

    Systolic: ceil(m / lanes) ceil(n / stages) k. Element-wise: an operation per lane and cycle in ``simd_stages`` of the stages.

    Raises
    ------
    SpecError
        For an unknown algorithm.
    """
    if isinstance(work, Gemm):
        tiles = work.count * math.ceil(work.m / chip.lanes) * math.ceil(work.n / chip.stages)
        return Demand(tiles * work.k, tiles)
    if isinstance(work, Map):
        return _map(work.elements, work.operations, chip)
    if isinstance(work, Fft):
        if fft not in FFT_ALGORITHMS:
            raise SpecError("fft", fft, f"one of {', '.join(FFT_ALGORITHMS)}")
        return {"vector": _vector_fft, "gemm": _gemm_fft, "spatial": _spatial_fft}[fft](work, chip)
    if scan not in SCAN_ALGORITHMS:
        raise SpecError("scan", scan, f"one of {', '.join(SCAN_ALGORITHMS)}")
    return _scan(work, chip, scan)


def _map(elements: int, operations: float, chip: Chip) -> Demand:
    vectors = math.ceil(elements / chip.lanes)
    return Demand(math.ceil(vectors * operations / chip.simd_stages), vectors)


def _twiddles(work: Fft, times: int, chip: Chip) -> int:
    """PCU-cycles of ``times`` complex factors on every point: four operations each."""
    return _map(work.points * work.batch * times, 4, chip).cycles


def _vector_fft(work: Fft, chip: Chip) -> Demand:
    """Radix 2, element by element, through the scratchpads at every level."""
    whole = _map(work.points // 2 * work.levels * work.batch, chip.butterfly_operations, chip)
    return Demand(whole.cycles, whole.widest, passes=work.levels)


def _gemm_fft(work: Fft, chip: Chip) -> Demand:
    """Bailey's factoring into products with real 2R x 2R matrices; the radices are those that cost least."""
    factors = best_factors(work.levels, chip)
    products = sum(_radix(work, factor, chip).cycles for factor in factors)
    widest = min(_radix(work, factor, chip).widest for factor in factors)
    return Demand(products + _twiddles(work, len(factors) - 1, chip), widest, passes=len(factors))


def _radix(work: Fft, factor: int, chip: Chip) -> Demand:
    radix = 1 << factor
    return demand(Gemm(max(1, work.points // radix), 2 * radix, 2 * radix, work.batch), chip)


@functools.cache
def best_factors(levels: int, chip: Chip) -> tuple[int, ...]:
    """Levels per matrix product: the cheapest way to write ``levels`` as a sum, for long transforms."""
    sample = Fft(1 << levels, 1)

    def cost(factors: tuple[int, ...]) -> int:
        return sum(_radix(sample, factor, chip).cycles for factor in factors) + _twiddles(sample, len(factors) - 1, chip)

    return min(_partitions(levels, LARGEST_FACTOR), key=cost)


def _partitions(total: int, largest: int) -> Iterator[tuple[int, ...]]:
    if total == 0:
        yield ()
    for part in range(min(total, largest), 0, -1):
        for rest in _partitions(total - part, part):
            yield (part, *rest)


def _spatial_fft(work: Fft, chip: Chip) -> Demand:
    """Butterflies of ``fft_levels`` levels inside a PCU, a transform of 2**fft_levels points per PCU and cycle."""
    if chip.fft_levels < 1:
        raise SpecError("stages", chip.stages, "at least 3: a butterfly level takes three stages")
    passes = math.ceil(work.levels / chip.fft_levels)
    per_cycle = 1 << chip.fft_levels
    blocks = math.ceil(work.points * work.batch / per_cycle)
    return Demand(passes * blocks + _twiddles(work, passes - 1, chip), blocks, passes=passes)


def _scan(work: Scan, chip: Chip, algorithm: str) -> Demand:
    """A combine of pairs is two operations: a2 a1, and a2 b1 + b2."""
    states, levels = work.length * work.batch, max(1, math.ceil(math.log2(work.length)))
    if algorithm == "sequential":  # a lane per recurrence; a step waits for the one before it
        whole = _map(states, 1, chip)
        return Demand(whole.cycles, math.ceil(work.batch / chip.lanes), serial=work.length * chip.recurrence_cycles)
    if algorithm == "hillis-steele":
        whole = _map(states, 2 * levels, chip)
        return Demand(whole.cycles, whole.widest, passes=levels)
    if algorithm == "blelloch":  # 2 (n - 1) combines; each sweep reads and writes n + n / 2 + ... elements
        whole = _map(states, 4, chip)
        return Demand(whole.cycles, whole.widest, passes=4)
    if algorithm == "chunked":  # every lane runs through a chunk of its own: pairs, then h += a h_in; a chunk per lane and wait state
        whole = _map(states, 3, chip)
        chunks = chip.pcus * chip.lanes * chip.recurrence_cycles
        return Demand(whole.cycles, whole.widest, serial=2 * chip.recurrence_cycles * math.ceil(states / chunks), passes=2)
    blocks, cycles, length = work.batch, 0, work.length
    while length > 1:  # blocks, then the scan of their sums
        length = math.ceil(length / chip.scan_block)
        cycles += blocks * length
    whole = _map(states, 1, chip)  # h += a h_in
    return Demand(cycles + whole.cycles, math.ceil(states / chip.scan_block), passes=2)
