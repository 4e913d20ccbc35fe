"""Kernels by what they compute; tensors between them by their size."""

import math
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Gemm:
    """(m, k) x (k, n), ``count`` times."""

    m: int
    k: int
    n: int
    count: int = 1

    @property
    def flops(self) -> float:
        """A multiplication and an addition per step."""
        return 2.0 * self.m * self.k * self.n * self.count


@dataclass(frozen=True)
class Map:
    """``operations`` cell operations on each of ``elements``."""

    elements: int
    operations: int

    @property
    def flops(self) -> float:
        """Two per operation: a multiply-add."""
        return 2.0 * self.elements * self.operations


@dataclass(frozen=True)
class Fft:
    """``batch`` complex transforms of ``points``, a power of two."""

    points: int
    batch: int

    @property
    def levels(self) -> int:
        """Radix-2 levels."""
        return int(math.log2(self.points))

    @property
    def flops(self) -> float:
        """Ten per radix-2 butterfly."""
        return 5.0 * self.points * self.levels * self.batch


@dataclass(frozen=True)
class Scan:
    """``batch`` recurrences h = a h + b of ``length`` steps."""

    length: int
    batch: int

    @property
    def flops(self) -> float:
        """Of the sequential recurrence."""
        return 2.0 * self.length * self.batch


Work = Gemm | Map | Fft | Scan


@dataclass(frozen=True)
class Tensor:
    """``size`` elements, of which a fused pipeline holds ``held`` on chip."""

    size: int
    held: int


@dataclass(frozen=True)
class Kernel:
    """One kernel of a layer.

    Attributes
    ----------
    reads, writes : tuple of str
        Tensors of the layer.
    weights : int
        Parameters, in elements; loaded once per configuration.
    """

    name: str
    work: Work
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    weights: int = 0


@dataclass(frozen=True)
class Layer:
    """Kernels in order; tensors that no kernel writes come from DRAM, those that no kernel reads go there."""

    name: str
    kernels: tuple[Kernel, ...]
    tensors: dict[str, Tensor] = field(default_factory=dict)

    @property
    def flops(self) -> float:
        """Of all kernels."""
        return sum(kernel.work.flops for kernel in self.kernels)

    def traffic(self, first: int, end: int) -> tuple[list[str], list[str]]:
        """Tensors that kernels ``first`` to ``end - 1`` read from outside their group, and those that they write for others."""
        group = self.kernels[first:end]
        made = {name for kernel in group for name in kernel.writes}
        used = {name for kernel in group for name in kernel.reads}
        outside = [kernel for index, kernel in enumerate(self.kernels) if not first <= index < end]
        wanted = {name for kernel in outside for name in kernel.reads}
        everywhere = {name for kernel in self.kernels for name in kernel.reads}
        return sorted(used - made), sorted(name for name in made if name in wanted or name not in everywhere)
