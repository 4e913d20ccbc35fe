"""What a multiply-add with a travelling floating-point sum computes: the choices, and the widths and ranges that follow from them.

A sum is ``(-1)**sign * significand * 2**(exponent - (W - 1))`` with a significand of W bits that need not be normalised. Its exponent
travels as a field counted from `Arithmetic.lowest_exponent`, so that the all-zeros word is the sum 0, which lies below every other one.
A step adds two terms in a window of `Arithmetic.window` bits below the larger exponent: the W bits, the guard bits and, where lost
bits are collected, one bit for them.
"""

import functools
import re
from dataclasses import dataclass, field

from hwgen.errors import SpecError
from hwgen.numerics import FORMATS, FloatFormat, Overflow, Rounding, float_format

ALIGNMENTS = ("truncate", "sticky")
SPECIALS = ("ieee", "none")
OVERFLOWS = ("ieee", "saturate")
WIDEST_WINDOW = 60  # the golden model adds two windows in 64 bits


def option(default: object, text: str) -> object:
    """A field with the sentence that documents it on the command line and in the reference."""
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True, kw_only=True)
class Arithmetic:
    """One multiply-add with the rounding at the end of its chain. Every rule is checked at construction.

    ``normalisation`` is ``exact`` (all leading zeros are shifted out), ``exact-lza`` (the same sums, by hardware that anticipates the zeros
    beside the adder), ``none`` (only the carry is taken in), or ``an-K-L``: an OR of the window's top K bits and one of the next L choose
    a left shift by 0, K or K + L. This is a reconstruction of the approximate normalisation of arXiv 2408.11997, whose own definition of
    the two numbers is not public. A term of zero leaves a sum as it is in every mode, so idle cycles and padding change nothing.
    """

    format: str = option("bf16", f"format of operand A, and of B unless b_format says otherwise: {', '.join(FORMATS)}")
    b_format: str = option("", "format of operand B; empty: as A")
    out_format: str = option("bf16", "format of the results")
    sum_width: int = option(16, "significand bits of the running sum, W, 4..48")
    normalisation: str = option("exact", "of the sum: exact, exact-lza (the same by other gates), none, or an-K-L with K and L from 1 to 4")
    guard: int = option(0, "extra low bits while two terms are added, 0..16")
    alignment: str = option("truncate", "bits that alignment shifts out: truncate (dropped) or sticky (collected in the lowest bit)")
    subnormals: bool = option(False, "subnormal operands and results; without, they are zeros of their sign")
    specials: str = option("ieee", "infinities and NaN: ieee, or none (the largest exponent is an ordinary one)")
    rounding: str = option("rne", f"at the end: {', '.join(Rounding)}")
    overflow: str = option("ieee", "of results: ieee (infinity, or NaN where there is none) or saturate (largest finite value)")
    k_max: int = option(4096, "largest K of a product; sets the exponent range of the sum; 1..2**24")

    def __post_init__(self) -> None:
        object.__setattr__(self, "b_format", self.b_format or self.format)
        for name in ("format", "b_format", "out_format"):
            self._one_of(name, FORMATS)
        for name, allowed in (("alignment", ALIGNMENTS), ("specials", SPECIALS), ("rounding", tuple(Rounding)), ("overflow", OVERFLOWS)):
            self._one_of(name, allowed)
        for name, low, high in (("sum_width", 4, 48), ("guard", 0, 16), ("k_max", 1, 1 << 24)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise SpecError(name, value, f"an integer from {low} to {high}")
        if not isinstance(self.subnormals, bool):
            raise SpecError("subnormals", self.subnormals, "true or false")
        for name in ("format", "b_format"):
            if getattr(self, name) == "fp64":
                raise SpecError(name, "fp64", f"one of {', '.join(known for known in FORMATS if known != 'fp64')}")
        if not re.fullmatch(r"exact|exact-lza|none|an-[1-4]-[1-4]", self.normalisation):
            raise SpecError("normalisation", self.normalisation, "exact, exact-lza, none, or an-K-L with K and L from 1 to 4")
        if sum(self.groups) > self.sum_width:
            raise SpecError("normalisation", self.normalisation, f"K + L at most sum_width = {self.sum_width}")
        if self.product_width > WIDEST_WINDOW:
            raise SpecError("b_format", self.b_format, f"operands whose product has at most {WIDEST_WINDOW} bits")
        if self.window > WIDEST_WINDOW:
            most = WIDEST_WINDOW - self.sum_width - self.sticky
            raise SpecError("guard", self.guard, f"at most {most} with sum_width = {self.sum_width} and alignment = {self.alignment}")
        if self.flag_bits and not self.out.has_nan:
            raise SpecError("out_format", self.out_format, "a format with NaN, or specials = none")

    def _one_of(self, name: str, allowed: object) -> None:
        if getattr(self, name) not in allowed:
            raise SpecError(name, getattr(self, name), f"one of {', '.join(allowed)}")

    @functools.cached_property
    def a(self) -> FloatFormat:
        """Format of operand A."""
        return float_format(self.format)

    @functools.cached_property
    def b(self) -> FloatFormat:
        """Format of operand B."""
        return float_format(self.b_format)

    @functools.cached_property
    def out(self) -> FloatFormat:
        """Format of the results."""
        return float_format(self.out_format)

    @property
    def groups(self) -> tuple[int, int]:
        """K and L of ``an-K-L``; zeros for the other normalisations."""
        parts = self.normalisation.split("-")
        return (int(parts[1]), int(parts[2])) if parts[0] == "an" else (0, 0)

    @property
    def exact(self) -> bool:
        """Whether every sum other than zero leaves a step with its top bit set."""
        return self.normalisation.startswith("exact")

    @property
    def anticipates(self) -> bool:
        """Whether the hardware finds leading zeros from the terms of a sum."""
        return self.normalisation == "exact-lza"

    @property
    def sticky(self) -> bool:
        """Whether lost bits are collected."""
        return self.alignment == "sticky"

    @property
    def window(self) -> int:
        """Bits in which two terms are added, without the carry."""
        return self.sum_width + self.guard + self.sticky

    @property
    def product_width(self) -> int:
        """Bits of the product of two significands."""
        return self.a.significand_bits + self.b.significand_bits

    @property
    def smallest_product_exponent(self) -> int:
        """Weight of the top bit of a product of two smallest normal values; products are not normalised and lie in [1, 4)."""
        return self.a.min_exponent + self.b.min_exponent + 1

    @property
    def lowest_exponent(self) -> int:
        """Below every exponent of a non-zero sum.

        Sums have no set bit below the lowest one of the smallest product: a left shift fills in zeros, and a collected bit stands above
        the bits it stands for. So no left shift ends lower.
        """
        return self.smallest_product_exponent - min(self.window, self.product_width)

    @property
    def product_offset(self) -> int:
        """What the fields of two operands' exponents (1 for subnormals) need to be the exponent field of their product."""
        return self.smallest_product_exponent - 2 - self.lowest_exponent

    @property
    def highest_field(self) -> int:
        """Largest exponent field of a sum: ``k_max`` of the largest products, and one more where collected bits can round upwards."""
        largest = sum((1 << operand.exponent_bits) - 1 for operand in (self.a, self.b))
        return largest + self.product_offset + (self.k_max - 1).bit_length() + self.sticky

    @property
    def exponent_bits(self) -> int:
        """Bits of a sum's exponent field."""
        return self.highest_field.bit_length()

    @property
    def flag_bits(self) -> int:
        """Bits for specials: plus infinity and minus infinity (both: NaN), NaN alone where operands have no infinities, or none."""
        if self.specials == "none" or not (self.a.has_nan or self.b.has_nan):
            return 0
        return 2 if self.a.has_infinity or self.b.has_infinity else 1

    @property
    def state_width(self) -> int:
        """Bits of a travelling sum."""
        return 1 + self.sum_width + self.exponent_bits + self.flag_bits

    @property
    def overflow_policy(self) -> Overflow:
        """As `hwgen.numerics.encode` takes it."""
        return Overflow(self.overflow)

    @property
    def label(self) -> str:
        """Every choice, as a part of a Verilog identifier."""
        operands = self.format if self.b_format == self.format else f"{self.format}x{self.b_format}"
        parts = [operands, self.out_format, f"w{self.sum_width}", self.normalisation.replace("-", ""), f"k{self.k_max}"]
        parts += [f"g{self.guard}"] if self.guard else []
        parts += [name for name, chosen in (("sticky", self.sticky), ("subnormal", self.subnormals)) if chosen]
        parts += ["finite"] if self.specials == "none" else []
        parts += [self.rounding] if self.rounding != "rne" else []
        parts += ["saturate"] if self.overflow == "saturate" else []
        return "_".join(parts)
