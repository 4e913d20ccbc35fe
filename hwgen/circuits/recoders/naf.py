"""Non-adjacent form: binary digits -1, 0, 1 of which no two neighbours are non-zero, the fewest non-zero digits there are.

Two neighbours hold at most one non-zero digit, so a pair is one digit in -2..2 of radix 4: the selection circuits are Booth's.
"""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from amaranth.hdl import Const, Module, Mux, Value

from hwgen.circuits.recoders.carries import carries
from hwgen.circuits.recoders.digit import Digit
from hwgen.circuits.recoders.recoding import SelectWords, bits_of


@dataclass(frozen=True, kw_only=True)
class Naf(SelectWords):
    """NAF in pairs: carry ``c[i + 1]`` is the majority of ``x[i + 1], x[i], c[i]``, digit i is ``x[i] + c[i] - 2 c[i + 1]``."""

    name: ClassVar[str] = "naf"
    has_carry: ClassVar[bool] = True

    def _digits(self, values: np.ndarray) -> list[np.ndarray]:
        binary = _naf(values, 2 * self.count)
        return [low + 2 * high for low, high in zip(binary[::2], binary[1::2], strict=True)]

    def _signs(self, values: np.ndarray) -> np.ndarray:
        """Non-zero digit i is negative when bit i + 1 is set; in an empty pair the bit above the pair stands there."""
        low_used = np.stack(_naf(values, 2 * self.count)[::2], axis=-1) != 0
        places = 2 * np.arange(self.count)
        return np.where(low_used, bits_of(values, places + 1), bits_of(values, places + 2))

    def _select_signals(self, m: Module, operand: Value) -> list[Digit]:
        x = self._extended(operand)
        places = range(2 * self.count - 1)
        generate, propagate = [x[i] & x[i + 1] for i in places], [x[i] | x[i + 1] for i in places]
        c = [Const(0, 1), *carries(m, generate, propagate, kind=self.carry, name=f"{self.title}_carry")]
        digits = []
        for i in range(0, 2 * self.count, 2):
            low, high = x[i] ^ c[i], x[i + 1] ^ c[i + 1]
            digits.append(Digit(one=low, two=high, neg=Mux(low, x[i + 1], x[i + 2])))
        return digits


def _naf(values: np.ndarray, count: int) -> list[np.ndarray]:
    """``count`` binary digits by arithmetic: an odd rest gives up the digit that leaves a multiple of four."""
    rest, digits = values.copy(), []
    for _ in range(count):
        digit = np.where(rest & 1, 2 - (rest & 3), 0)
        digits.append(digit)
        rest = (rest - digit) >> 1
    return digits
