"""The machines: a chip of pattern compute units (PCUs), and a GPU to stand beside it."""

import math
from dataclasses import dataclass
from typing import ClassVar

from hwgen.errors import SpecError
from hwgen.systems.descriptions import Description

LINKS = ("none", "fft", "scan")


@dataclass(frozen=True, kw_only=True)
class Chip(Description):
    """A chip of equal PCUs of ``lanes`` x ``stages`` cells, scratchpads and DRAM.

    The cell operations that an element costs are counted where the lanes work side by side (element-wise); one operation is a
    multiply-add or less.
    """

    folder: ClassVar[str] = "rdu/chip"

    pcus: int
    lanes: int
    stages: int
    clock_hz: float
    word_bytes: int
    sram_bytes: int
    dram_bytes_per_s: float
    network_bytes_per_s: float
    simd_stages: int
    butterfly_operations: float
    recurrence_cycles: int
    pair_lanes: int
    configuration_s: float

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in ("lanes", "pair_lanes"):
            value = getattr(self, name)
            if value & (value - 1):
                raise SpecError(name, value, "a power of two")
        if self.simd_stages > self.stages:
            raise SpecError("simd_stages", self.simd_stages, f"at most the stages of a PCU, {self.stages}")
        if 2 * self.pair_lanes > self.lanes:
            raise SpecError("pair_lanes", self.pair_lanes, f"at most half the lanes, {self.lanes // 2}")

    @property
    def may_be_zero(self) -> frozenset[str]:
        """Changing the configuration may cost nothing."""
        return frozenset({"configuration_s"})

    @property
    def peak_flops(self) -> float:
        """All cells multiplying and adding."""
        return 2.0 * self.pcus * self.lanes * self.stages * self.clock_hz

    @property
    def fft_levels(self) -> int:
        """Butterfly levels that one pass through a PCU with FFT links makes: three stages and all complex lanes each."""
        return min(int(math.log2(self.lanes // 2)), self.stages // 3)

    @property
    def scan_block(self) -> int:
        """Pairs that one pass through a PCU with scan links scans, exclusively: a stage per level behind the input stage, one to shift."""
        levels = min(int(math.log2(self.lanes // self.pair_lanes)), self.stages - 2)
        return 1 << levels


@dataclass(frozen=True, kw_only=True)
class Gpu(Description):
    """A GPU by its rates. It runs kernel by kernel; every kernel meets a rate or the DRAM, and loses nothing else."""

    folder: ClassVar[str] = "rdu/gpu"

    tensor_flops: float
    vector_flops: float
    scan_flops: float
    dram_bytes_per_s: float
    word_bytes: int
    fft_points_on_chip: int
    butterfly_operations: float
    fuses_elementwise: bool
