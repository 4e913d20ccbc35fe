"""One digit of a recoded operand: the signals that select its partial product, and the code in which it travels alone.

A zero-skipping engine sends one digit per cycle, folded into a two-bit code and a valid bit::

    code   00 -> -2 B    01 -> +B    10 -> +2 B    11 -> -B

No code stands for zero: ``valid`` says that there is a digit, and is taken before the sign is folded in (a zero digit folds to 00 or 10).
"""

from dataclasses import dataclass

import numpy as np
from amaranth.hdl import Cat, Value

CODE_WIDTH = 2
_DIGIT_OF_CODE = np.array([-2, 1, 2, -1], np.int8)


@dataclass(frozen=True)
class Digit:
    """One digit in {-2, -1, 0, 1, 2} as one-bit values: ``neg`` its sign (either for 0), ``one`` and ``two`` its magnitude."""

    neg: Value
    one: Value
    two: Value

    @property
    def valid(self) -> Value:
        """Whether the digit is not zero."""
        return self.one | self.two

    @property
    def code(self) -> Value:
        """The folded select code, two bits; meaningless for a zero."""
        return Cat(self.one, ~(self.one ^ self.neg))

    @classmethod
    def from_code(cls, code: Value, valid: Value) -> "Digit":
        """Inverse of `code` and `valid`."""
        return cls(neg=~(code[0] ^ code[1]), one=valid & code[0], two=valid & ~code[0])


def fold(digits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Golden select codes (uint8, 0 where there is no digit) and valid bits (bool) of digits in -2..2, any shape."""
    digits = np.asarray(digits)
    codes = np.zeros(digits.shape, np.uint8)
    for code, digit in enumerate(_DIGIT_OF_CODE):
        codes[digits == digit] = code
    return codes, digits != 0


def unfold(codes: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Golden inverse of `fold`: int8 digits."""
    return np.where(valid, _DIGIT_OF_CODE[codes], np.int8(0))
