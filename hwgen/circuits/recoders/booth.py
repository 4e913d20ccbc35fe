"""Modified Booth recoding: radix 4, digits -2..2, each from three neighbouring bits, without carries."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from amaranth.hdl import Cat, Const, Module, Value

from hwgen.circuits.recoders.digit import Digit
from hwgen.circuits.recoders.recoding import SelectWords, bits_of


@dataclass(frozen=True, kw_only=True)
class Booth(SelectWords):
    """Modified Booth: ``digit[i] = x[2 i - 1] + x[2 i] - 2 x[2 i + 1]``."""

    name: ClassVar[str] = "booth"

    def _digits(self, values: np.ndarray) -> list[np.ndarray]:
        places = 2 * np.arange(self.count)
        doubled = 2 * values  # x[-1] = 0
        digits = bits_of(doubled, places) + bits_of(doubled, places + 1) - 2 * bits_of(doubled, places + 2)
        return list(np.moveaxis(digits, -1, 0))

    def _signs(self, values: np.ndarray) -> np.ndarray:
        return bits_of(values, 2 * np.arange(self.count) + 1)

    def _select_signals(self, m: Module, operand: Value) -> list[Digit]:
        del m
        return booth_radix4(operand, width=self.width, signed=self.signed)


def booth_radix4(operand: Value, *, width: int, signed: bool) -> list[Digit]:
    """Digits of ``operand``, least significant first; the sign of a zero digit is the highest of its three bits."""
    top = operand[width - 1] if signed else Const(0, 1)
    bits = Cat(Const(0, 1), operand[:width], top, top, top)
    digits = []
    for i in range(Booth(width=width, signed=signed).count):
        low, mid, high = bits[2 * i : 2 * i + 3]
        digits.append(Digit(neg=high, one=mid ^ low, two=(high ^ mid) & ~(mid ^ low)))
    return digits
