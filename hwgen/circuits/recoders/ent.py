"""EN-T recoding: sign and magnitude, the magnitude in radix 4 with digits -1..2 and a carry.

EN-T: Q. Wu et al., "EN-T: Optimizing Tensor Computing Engines Performance via Encoder-Based Methodology", ICCD 2024. Two bits per digit and
one sign travel, 9 bits for int8 where Booth's select signals take 12.
"""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.circuits.recoders.carries import carries
from hwgen.circuits.recoders.digit import Digit
from hwgen.circuits.recoders.recoding import Recoding, packed

_DIGITS = np.array([0, 1, 2, -1, 0])  # of a group plus its carry in, 0..4


@dataclass(frozen=True, kw_only=True)
class EnT(Recoding):
    """EN-T: group i plus its carry, modulo 4, is the code e: 00 -> 0, 01 -> 1, 10 -> 2, 11 -> -1; a sum of 3 or 4 carries.

    The word is ``{sign, e[count - 1], ..., e[0]}`` for signed operands, ``{carry, e ...}`` for unsigned ones.
    """

    name: ClassVar[str] = "ent"
    has_carry: ClassVar[bool] = True

    @property
    def digit_range(self) -> tuple[int, int]:
        """-1 to 2; either sign with a sign folded in."""
        return (-2 if self.signed else -1), 2

    @property
    def word_width(self) -> int:
        """Two bits per digit and a sign, or a last carry."""
        return 2 * self.count + self.signed - self.ends_in_carry

    def _digits(self, values: np.ndarray) -> list[np.ndarray]:
        sums = _sums(np.abs(values), self.count)
        return [np.where(values < 0, -_DIGITS[total], _DIGITS[total]) for total in sums]

    def words(self, values: np.ndarray) -> np.ndarray:
        """Golden words."""
        self.digits(values)  # checks the range
        values = np.asarray(values).astype(np.int64)
        codes = [total % 4 for total in _sums(np.abs(values), self.count)]
        return packed(np.stack([*codes, (values < 0).astype(np.int64)], axis=-1), 2)

    def encode(self, m: Module, operand: Value) -> Value:
        """Magnitude, carries, codes. The last group never carries out."""
        value = self._extended(operand)
        bits = magnitude(m, operand[: self.width], kind=self.carry, name=self.title) if self.signed else value
        bits = Cat(bits, Const(0, 2))
        groups = [bits[2 * i : 2 * i + 2] for i in range(self.count)]
        generate, propagate = [g[0] & g[1] for g in groups[:-1]], [g[1] for g in groups[:-1]]
        chain = carries(m, generate, propagate, kind=self.carry, name=f"{self.title}_carry")
        codes = [groups[0], *(Cat(g[0] ^ c, g[1] ^ (g[0] & c)) for g, c in zip(groups[1:], chain, strict=True))]
        return Cat(*codes, value[-1])[: self.word_width] if self.signed else Cat(*codes)[: self.word_width]

    def select(self, word: Value) -> list[Digit]:
        """The sign folded into each digit's own."""
        sign = word[-1] if self.signed else Const(0, 1)
        codes = Cat(word[: self.word_width - self.signed], Const(0, 1))
        pairs = [(codes[2 * i], codes[2 * i + 1]) for i in range(self.count)]
        return [Digit(neg=sign ^ (low & high), one=low, two=high & ~low) for low, high in pairs]


def magnitude(m: Module, operand: Value, *, kind: str, name: str) -> Value:
    """``|operand|`` of a two's complement operand, as many bits: a bit is inverted where the sign is set and a lower bit is."""
    sign = operand[-1]
    lower = carries(m, list(operand[:-1]), [Const(1, 1)] * (len(operand) - 1), kind=kind, name=f"{name}_any")
    bits = Signal(len(operand), name=f"{name}_magnitude")
    m.d.comb += bits.eq(Cat(operand[0], *(bit ^ (sign & any_lower) for bit, any_lower in zip(operand[1:], lower, strict=True))))
    return bits


def _sums(magnitudes: np.ndarray, count: int) -> list[np.ndarray]:
    """Each two-bit group plus the carry into it, 0..4."""
    sums, carry = [], np.zeros_like(magnitudes)
    for i in range(count):
        sums.append((magnitudes >> 2 * i & 3) + carry)
        carry = (sums[-1] >= 3).astype(np.int64)
    return sums
