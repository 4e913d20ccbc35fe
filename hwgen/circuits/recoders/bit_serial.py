"""The operand's own bits as digits, radix 2: in two's complement, or as sign and magnitude."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from amaranth.hdl import Cat, Const, Module, Value

from hwgen.circuits.recoders.digit import Digit
from hwgen.circuits.recoders.ent import magnitude
from hwgen.circuits.recoders.recoding import Recoding, bits_of


@dataclass(frozen=True, kw_only=True)
class BitSerial(Recoding):
    """Two's complement bits: 0 or 1, the top one of a signed operand 0 or -1. Nothing is encoded."""

    name: ClassVar[str] = "bit-serial"
    radix: ClassVar[int] = 2

    @property
    def count(self) -> int:
        """One digit per bit."""
        return self.width

    @property
    def digit_range(self) -> tuple[int, int]:
        """Bits, and their negatives if there is a sign."""
        return -int(self.signed), 1

    @property
    def word_width(self) -> int:
        """The operand."""
        return self.width

    def _digits(self, values: np.ndarray) -> list[np.ndarray]:
        digits = bits_of(values, np.arange(self.width))
        if self.signed:
            digits[..., -1] *= -1
        return list(np.moveaxis(digits, -1, 0))

    def words(self, values: np.ndarray) -> np.ndarray:
        """Golden words."""
        return np.bitwise_or.reduce(np.abs(self.digits(values)).astype(np.uint64) << np.arange(self.width, dtype=np.uint64), axis=-1)

    def encode(self, m: Module, operand: Value) -> Value:
        """The operand as it is."""
        del m
        return operand[: self.width]

    def select(self, word: Value) -> list[Digit]:
        """Each bit; the last subtracts."""
        negative = [Const(0, 1)] * (self.width - 1) + [Const(int(self.signed), 1)]
        return [Digit(neg=neg, one=word[i], two=Const(0, 1)) for i, neg in enumerate(negative)]


@dataclass(frozen=True, kw_only=True)
class SignMagnitude(Recoding):
    """Bits of the magnitude, each with the operand's sign. The word is ``{sign, magnitude}``; unsigned operands have no sign."""

    name: ClassVar[str] = "sign-magnitude"
    radix: ClassVar[int] = 2
    has_carry: ClassVar[bool] = True

    @property
    def count(self) -> int:
        """One digit per bit: the smallest value needs them all."""
        return self.width

    @property
    def digit_range(self) -> tuple[int, int]:
        """Bits, and their negatives if there is a sign."""
        return -int(self.signed), 1

    @property
    def word_width(self) -> int:
        """Magnitude and sign."""
        return self.width + self.signed

    def _digits(self, values: np.ndarray) -> list[np.ndarray]:
        digits = bits_of(np.abs(values), np.arange(self.width)) * np.sign(values)[..., None]
        return list(np.moveaxis(digits, -1, 0))

    def words(self, values: np.ndarray) -> np.ndarray:
        """Golden words."""
        self.digits(values)  # checks the range
        values = np.asarray(values).astype(np.int64)
        return (np.abs(values) | (values < 0).astype(np.int64) << self.width).astype(np.uint64)

    def encode(self, m: Module, operand: Value) -> Value:
        """Magnitude, then sign."""
        operand = operand[: self.width]
        return Cat(magnitude(m, operand, kind=self.carry, name=self.title), operand[-1]) if self.signed else operand

    def select(self, word: Value) -> list[Digit]:
        """Each bit with the sign."""
        sign = word[-1] if self.signed else Const(0, 1)
        return [Digit(neg=sign, one=word[i], two=Const(0, 1)) for i in range(self.width)]
