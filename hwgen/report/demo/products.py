"""Every matrix product of an inference, on the hardware, each compared with the integer golden model."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from hwgen.engines.contract import Spec, Stalls
from hwgen.errors import ToolFailed

Simulate = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, int]]  # (A, B) -> (result, cycles)


@dataclass(frozen=True, kw_only=True)
class Product:
    """One product as the hardware did it.

    Attributes
    ----------
    layer : int
        Counted from 1.
    a, b : ndarray of int64, shapes (M, K) and (K, N)
    cycles : int
        Simulated, and equal to the schedule's count.
    utilisation : float
        Multiply-accumulates asked for over those possible in these cycles, 0 to 1.
    """

    layer: int
    a: np.ndarray
    b: np.ndarray
    cycles: int
    utilisation: float

    @property
    def shape(self) -> tuple[int, int, int]:
        """M, N, K."""
        return self.a.shape[0], self.b.shape[1], self.a.shape[1]

    @property
    def results(self) -> int:
        """Elements of the result."""
        return self.a.shape[0] * self.b.shape[1]

    @property
    def macs(self) -> int:
        """Multiply-accumulates."""
        return self.a.shape[0] * self.a.shape[1] * self.b.shape[1]


class HardwareMatMul:
    """A matrix product that runs on the hardware and checks itself; stands where NumPy's would.

    Parameters
    ----------
    spec : Spec
    simulate : callable
        From operands to result and cycles.
    stalls : Stalls, optional
        What ``simulate`` runs under.

    Attributes
    ----------
    products : list of Product
        All products so far.
    """

    def __init__(self, spec: Spec, simulate: Simulate, *, stalls: Stalls | None = None):
        self.spec, self.simulate, self.stalls = spec, simulate, stalls
        self.products: list[Product] = []

    def __call__(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """The hardware's ``a @ b``, int64.

        Raises
        ------
        ToolFailed
            When a result or a cycle count differs from golden model or schedule.
        """
        layer = len(self.products) + 1
        result, cycles = self.simulate(a, b)
        wrong = int(np.count_nonzero(result != self.spec.compute(a, b)))
        if wrong:
            raise ToolFailed("demo", f"layer {layer}: {wrong} of {result.size} results differ from the golden model")
        scheduled = self.spec.cycles(a, b, stalls=self.stalls)
        if cycles != scheduled:
            raise ToolFailed("demo", f"layer {layer}: {cycles} cycles simulated, {scheduled} scheduled")
        use = self.spec.macs(a, b) / (cycles * self.spec.macs_per_cycle)
        self.products.append(Product(layer=layer, a=a, b=b, cycles=cycles, utilisation=use))
        return result
