"""What a lane carries: integers in two's complement or IEEE floats, as bit patterns in int64 arrays."""

from dataclasses import dataclass

import numpy as np

from hwgen.errors import SpecError
from hwgen.numerics import FORMATS, FloatFormat, from_float64, to_float64

INTEGERS = {"int16": 16, "int32": 32}
FLOATS = ("bf16", "fp16", "fp32")
ELEMENTS = (*INTEGERS, *FLOATS)


@dataclass(frozen=True)
class Element:
    """One format of `ELEMENTS`.

    Patterns of integers are the integers themselves, modulo ``2**width``; those of floats are non-negative.
    """

    name: str

    @property
    def is_integer(self) -> bool:
        """Two's complement, wrapping."""
        return self.name in INTEGERS

    @property
    def format(self) -> FloatFormat:
        """Of a float."""
        return FORMATS[self.name]

    @property
    def width(self) -> int:
        """Bits of a pattern."""
        return INTEGERS[self.name] if self.is_integer else self.format.width

    @property
    def fraction(self) -> int:
        """Fraction bits of a scaled product's second factor: constants from -2 to just below 2. Floats have no scaled products."""
        return self.width - 2 if self.is_integer else 0

    @property
    def one(self) -> int:
        """Pattern of 1."""
        return 1 if self.is_integer else self.format.bias << self.format.fraction_bits

    def wrapped(self, patterns: np.ndarray) -> np.ndarray:
        """Any integers as patterns."""
        patterns = np.asarray(patterns, np.int64)
        half = 1 << (self.width - 1)
        if self.is_integer:
            return ((patterns + half) & ((1 << self.width) - 1)) - half
        return patterns & ((1 << self.width) - 1)

    def coefficient(self, value: float) -> tuple[int, bool]:
        """Pattern of a constant factor, and whether products with it are scaled.

        Integers stay integers; other values get ``fraction`` fraction bits, rounded to nearest.

        Raises
        ------
        SpecError
            When it is out of the range.
        """
        if not self.is_integer:
            return int(from_float64(np.array(value), self.format)), False
        scaled = value != int(value)
        pattern = round(value * (1 << self.fraction)) if scaled else int(value)
        if not -(1 << (self.width - 1)) <= pattern < 1 << (self.width - 1):
            raise SpecError("constant", value, f"a value that {self.name} holds, from -2 to 2 if it has a fraction")
        return pattern, scaled

    def patterns(self, name: str, values: np.ndarray) -> np.ndarray:
        """Values as patterns: integers must fit, reals are rounded to the nearest float.

        Raises
        ------
        SpecError
            For integers out of range, or reals where integers are wanted; ``name`` says which array.
        """
        values = np.asarray(values)
        if values.dtype.kind not in ("iu" if self.is_integer else "iuf"):
            raise SpecError(f"{name}.dtype", str(values.dtype), "integers" if self.is_integer else "real numbers")
        if not self.is_integer:
            return from_float64(values.astype(np.float64), self.format)
        high = (1 << (self.width - 1)) - 1
        if values.size and (values.min() < -high - 1 or values.max() > high):
            raise SpecError(name, f"{values.min()}..{values.max()}", f"values from {-high - 1} to {high}")
        return values.astype(np.int64)

    def values(self, patterns: np.ndarray) -> np.ndarray:
        """Patterns as int64 or float64 values."""
        return np.asarray(patterns, np.int64) if self.is_integer else to_float64(patterns, self.format)


def element_of(name: str) -> Element:
    """The element called ``name``. Raises `SpecError` for an unknown one."""
    if name not in ELEMENTS:
        raise SpecError("element", name, f"one of {', '.join(ELEMENTS)}")
    return Element(name)
