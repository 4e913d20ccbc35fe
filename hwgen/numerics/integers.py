"""Integer formats: ranges, wrapping and saturating."""

from dataclasses import dataclass

import numpy as np

from hwgen.errors import SpecError


@dataclass(frozen=True)
class IntFormat:
    """Integers of ``width`` bits (1..63), in two's complement if ``signed``."""

    width: int
    signed: bool = True

    def __post_init__(self) -> None:
        if isinstance(self.width, bool) or not isinstance(self.width, int) or not 1 <= self.width <= 63:
            raise SpecError("width", self.width, "an integer from 1 to 63")

    @property
    def low(self) -> int:
        """Smallest value."""
        return -(1 << (self.width - 1)) if self.signed else 0

    @property
    def high(self) -> int:
        """Largest value."""
        return (1 << (self.width - self.signed)) - 1

    def wrap(self, values: np.ndarray) -> np.ndarray:
        """Values modulo ``2**width``, as int64 in the range."""
        return ((np.asarray(values, np.int64) - self.low) & ((1 << self.width) - 1)) + self.low

    def saturate(self, values: np.ndarray) -> np.ndarray:
        """Values clamped to the range."""
        return np.clip(np.asarray(values, np.int64), self.low, self.high)
