"""What every recoding of a multiplier operand offers: golden digits, and circuits that make and use them."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from amaranth.hdl import Cat, Const, Module, Value

from hwgen.circuits.recoders.carries import CARRIES
from hwgen.circuits.recoders.digit import Digit
from hwgen.errors import SpecError
from hwgen.numerics import IntFormat

WIDTHS = range(2, 33)


@dataclass(frozen=True, kw_only=True)
class Recoding(ABC):
    """A way to write an operand as ``sum(digit[i] * radix**i)``.

    The circuit comes in two parts, because the digits may be made in one place and used in many: `encode` turns the operand into the
    word that travels, `select` turns the word into the signals that choose partial products.

    Attributes
    ----------
    width : int
        Bits of the operand, 2..32. Odd widths are extended by one bit.
    signed : bool
        Two's complement, or unsigned.
    carry : str
        ``ripple`` or ``prefix``: how carries between digits are formed, where a recoding has any.
    """

    name: ClassVar[str]
    radix: ClassVar[int] = 4
    has_carry: ClassVar[bool] = False

    width: int
    signed: bool = True
    carry: str = "ripple"

    def __post_init__(self) -> None:
        if isinstance(self.width, bool) or not isinstance(self.width, int | np.integer) or self.width not in WIDTHS:
            raise SpecError("width", self.width, f"an integer from {WIDTHS[0]} to {WIDTHS[-1]}")
        if not isinstance(self.signed, bool):
            raise SpecError("signed", self.signed, "true or false")
        if self.carry not in CARRIES:
            raise SpecError("carry", self.carry, f"one of {', '.join(CARRIES)}")

    @property
    def title(self) -> str:
        """Name of this recoding with its operand, a legal Verilog identifier."""
        kind = self.name.replace("-", "_")
        return f"{kind}_{'s' if self.signed else 'u'}{self.width}" + (f"_{self.carry}" if self.has_carry else "")

    @property
    def count(self) -> int:
        """Digits of an operand. An unsigned one has a last digit, 0 or 1, that catches the final carry."""
        return -(-self.width // 2) if self.signed else self.width // 2 + 1

    @property
    def ends_in_carry(self) -> bool:
        """Whether the last digit is a mere carry, 0 or 1: unsigned operands of even width, radix 4."""
        return not self.signed and self.width % 2 == 0 and self.radix == 4

    @property
    def shift(self) -> int:
        """Bits between one digit and the next."""
        return self.radix.bit_length() - 1

    @property
    def digit_range(self) -> tuple[int, int]:
        """Smallest and largest digit."""
        return -2, 2

    @property
    def weights(self) -> np.ndarray:
        """Weight of each digit: int64 (count,)."""
        return np.int64(1) << (self.shift * np.arange(self.count, dtype=np.int64))

    @property
    @abstractmethod
    def word_width(self) -> int:
        """Bits of the word that travels."""

    def digits(self, values: np.ndarray) -> np.ndarray:
        """Golden digits, least significant first: integers of any shape to int8 (..., count).

        Raises
        ------
        SpecError
            For values that do not fit the operand.
        """
        values = np.asarray(values)
        operand = IntFormat(self.width, self.signed)
        if values.dtype.kind not in "iu":
            raise SpecError("values.dtype", str(values.dtype), "an integer type")
        if values.size and not (operand.low <= values.min() and values.max() <= operand.high):
            raise SpecError("values", f"{values.min()}..{values.max()}", f"values from {operand.low} to {operand.high}")
        digits = self._digits(values.astype(np.int64))
        return np.stack(digits[: self.count], axis=-1).astype(np.int8)

    def values(self, digits: np.ndarray) -> np.ndarray:
        """Golden inverse of `digits`: int64."""
        return np.asarray(digits).astype(np.int64) @ self.weights

    @abstractmethod
    def words(self, values: np.ndarray) -> np.ndarray:
        """Golden words that travel: uint64, the shape of the values."""

    @abstractmethod
    def encode(self, m: Module, operand: Value) -> Value:
        """The word that travels, made of the operand."""

    @abstractmethod
    def select(self, word: Value) -> list[Digit]:
        """The digits of a word, least significant first."""

    def recode(self, m: Module, operand: Value) -> list[Digit]:
        """`encode` and `select` in one place."""
        return self.select(self.encode(m, operand))

    @abstractmethod
    def _digits(self, values: np.ndarray) -> list[np.ndarray]:
        """At least ``count`` digits of int64 values that are in range."""

    def _extended(self, operand: Value) -> Value:
        """The operand with sign or zeros above, four bits more than its digits need."""
        top = operand[self.width - 1] if self.signed else Const(0, 1)
        return Cat(operand[: self.width], top.replicate(2 * self.count + 4 - self.width))


class SelectWords(Recoding):
    """A recoding whose word is the select signals themselves: {neg, two, one} per digit, a last carry as one bit."""

    @property
    def word_width(self) -> int:
        """Three bits per digit."""
        return 3 * self.count - 2 * self.ends_in_carry

    def words(self, values: np.ndarray) -> np.ndarray:
        """Golden words. The sign of a zero digit is what the circuit's rule makes it, as `_signs` states."""
        digits = self.digits(values)
        signs = self._signs(np.asarray(values).astype(np.int64))
        return packed((np.abs(digits) == 1) | (np.abs(digits) == 2) << 1 | signs << 2, 3)

    def select(self, word: Value) -> list[Digit]:
        """The three signals of each digit."""
        padded = Cat(word, Const(0, 2))
        return [Digit(one=padded[3 * i], two=padded[3 * i + 1], neg=padded[3 * i + 2]) for i in range(self.count)]

    def encode(self, m: Module, operand: Value) -> Value:
        """The select signals, side by side."""
        return Cat(Cat(digit.one, digit.two, digit.neg) for digit in self._select_signals(m, operand))[: self.word_width]

    def recode(self, m: Module, operand: Value) -> list[Digit]:
        """The select signals as they are made."""
        return self._select_signals(m, operand)

    @abstractmethod
    def _select_signals(self, m: Module, operand: Value) -> list[Digit]:
        """The digits as the circuit makes them."""

    @abstractmethod
    def _signs(self, values: np.ndarray) -> np.ndarray:
        """The bit ``neg`` of every digit, zeros included: int64 (..., count)."""


def packed(parts: np.ndarray, bits: int) -> np.ndarray:
    """Fields of ``bits`` bits along the last axis, the first lowest, as uint64."""
    places = np.uint64(bits) * np.arange(parts.shape[-1], dtype=np.uint64)
    return np.bitwise_or.reduce(parts.astype(np.uint64) << places, axis=-1)


def bits_of(values: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """Bits of int64 values, the sign going on for ever: int64 (..., positions)."""
    return np.asarray(values, np.int64)[..., None] >> positions & 1
