"""What the collector needs of a GPU. The real one is `hwgen.predict.gpu.torch_device`; tests bring their own."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

LIBRARY, TILED = "library", "tiled"


@dataclass(frozen=True, order=True)
class Problem:
    """One point of a data set.

    Attributes
    ----------
    kernel : str
        ``library`` (the vendor's GEMM) or ``tiled`` (our own, float32, of square tiles).
    dtype : str
        fp32, tf32, fp16, bf16, fp8 or int8.
    layout : str
        A then B: n as stored row by row, t transposed.
    tile : int
        Side of a tile in shared memory, 1 to 32; 0 for the library.
    m, n, k : int
    """

    kernel: str
    dtype: str
    layout: str
    tile: int
    m: int
    n: int
    k: int

    @property
    def flops(self) -> int:
        """Two per multiply-accumulate."""
        return 2 * self.m * self.n * self.k


class Device(Protocol):
    """A GPU."""

    def about(self) -> dict[str, str]:
        """Name, driver, versions: what a data set must say about its origin."""

    def dtypes(self) -> tuple[str, ...]:
        """Those that the GPU multiplies."""

    def free_bytes(self) -> int:
        """Memory that operands may take."""

    def prepare(self, problem: Problem) -> Callable[[], None]:
        """Allocate operands; the result launches the product once, without waiting."""

    def time_ms(self, launch: Callable[[], None], repeats: int) -> float:
        """Time between events around ``repeats`` launches, after all of them have ended."""

    def energy_mj(self) -> float:
        """Reading of the energy counter, in mJ since some start."""

    def state(self) -> dict[str, float]:
        """``sm_mhz``, ``memory_mhz`` and ``temperature_c`` now."""

    def wait_s(self, seconds: float) -> None:
        """Leave the GPU idle."""
