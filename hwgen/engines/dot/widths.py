"""Widths and ranges of a dot-product unit, derived from its profile in one place.

Exponents are unsigned codes: the smallest real exponent among products, c and floor has code 1, and 0 stands for a term that is not there.
A term is a magnitude in units of ``2**(e - fraction_bits)``, where e is the largest exponent of its block.
"""

import functools
from dataclasses import dataclass

from hwgen.engines.dot.profiles import Profile
from hwgen.numerics import FloatFormat


@dataclass(frozen=True)
class Widths:
    """What the stages of a unit are made of; every attribute follows from ``profile``."""

    profile: Profile

    @property
    def operand(self) -> FloatFormat:
        """Format of A and B."""
        return self.profile.input_format

    @property
    def output(self) -> FloatFormat:
        """Format of C and D."""
        return self.profile.output_format

    @property
    def product_bits(self) -> int:
        """Bits of a product of significands, two of them before the point."""
        return 2 * self.operand.significand_bits

    @property
    def product_fraction(self) -> int:
        """Fraction bits of a product of significands."""
        return 2 * self.operand.fraction_bits

    @functools.cached_property
    def lowest(self) -> int:
        """Exponent with code 1."""
        floor = self.profile.floor
        return min(2 * self.operand.min_exponent, self.output.min_exponent, 0 if floor is None else floor)

    @functools.cached_property
    def highest(self) -> int:
        """Largest exponent: of a product, which can be one more if products are normalised, of c, or the floor."""
        product = 2 * self.operand.max_exponent + self.profile.normalised
        return max(product, self.output.max_exponent, *([] if self.profile.floor is None else [self.profile.floor]))

    def code(self, exponent: int) -> int:
        """Code of an exponent."""
        return exponent - self.lowest + 1

    @property
    def code_bits(self) -> int:
        """Bits of an exponent code."""
        return self.code(self.highest).bit_length()

    @property
    def term_bits(self) -> int:
        """Bits of an aligned product, two of them before the point; c has one less."""
        return self.profile.fraction_bits + 2

    @functools.cached_property
    def sum_bits(self) -> int:
        """Bits of the largest sum of a block's magnitudes."""
        fraction = self.profile.fraction_bits
        product = ((1 << self.operand.significand_bits) - 1) ** 2
        c = (1 << self.output.significand_bits) - 1
        aligned = [_moved(product, fraction - self.product_fraction), _moved(c, fraction - self.output.fraction_bits)]
        return (self.profile.block * aligned[0] + aligned[1]).bit_length()

    @property
    def kept(self) -> int:
        """Fraction bits of a result."""
        return self.profile.out_fraction_bits

    @functools.cached_property
    def lift(self) -> int:
        """Turns the code of e into the places by which a sum may go left: the exponent of its top bit less a result's smallest."""
        return self.lowest - 1 + self.sum_bits - 1 - self.profile.fraction_bits - self.output.min_exponent

    @functools.cached_property
    def least_exponent(self) -> int:
        """Smallest e of a block that has a term."""
        floor = self.profile.floor
        return self.lowest if floor is None else max(self.lowest, floor)

    @functools.cached_property
    def below(self) -> int:
        """Places below a sum's last bit that a subnormal result can need: it goes right, at most until all of it is below the guard bit."""
        least = self.code(self.least_exponent) + self.lift
        return min(max(0, -least), self.kept + 2)

    @property
    def normalised_bits(self) -> int:
        """Bits of a sum with its first bit on top: at least those of a result and a guard bit."""
        return max(self.sum_bits + self.below, self.kept + 2)

    @functools.cached_property
    def room_bits(self) -> int:
        """Bits of the largest number of places by which a sum may be shifted left."""
        return max(1, self.code(self.highest) + self.lift).bit_length()


def _moved(value: int, places: int) -> int:
    return value << places if places >= 0 else value >> -places
