"""Binary floating-point formats by their widths, with the ones that matrix engines use as presets."""

from dataclasses import dataclass

from hwgen.errors import SpecError

SPECIALS = ("ieee", "nan", "none")


@dataclass(frozen=True)
class FloatFormat:
    """A binary format: sign, biased exponent, fraction, from the top bit down.

    Parameters
    ----------
    exponent_bits : int
        2..11.
    significand_bits : int
        Bits of precision with the hidden one, 2..53.
    specials : {"ieee", "nan", "none"}
        What the largest exponent field holds. ``ieee``: infinities and NaNs. ``nan``: finite values except for the all-ones pattern,
        which is NaN (the ``fn`` formats of OCP 8-bit floating point). ``none``: finite values only (OCP MX element formats).
    """

    exponent_bits: int
    significand_bits: int
    specials: str = "ieee"

    def __post_init__(self) -> None:
        for name, low, high in (("exponent_bits", 2, 11), ("significand_bits", 2, 53)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise SpecError(name, value, f"an integer from {low} to {high}")
        if self.specials not in SPECIALS:
            raise SpecError("specials", self.specials, f"one of {', '.join(SPECIALS)}")

    @property
    def name(self) -> str:
        """Name of the preset with these widths, or one made of them such as ``e6m9``."""
        known = next((name for name, preset in FORMATS.items() if preset == self), None)
        suffix = {"ieee": "", "nan": "fn", "none": "f"}[self.specials]
        return known or f"e{self.exponent_bits}m{self.fraction_bits}{suffix}"

    @property
    def width(self) -> int:
        """Bits of a pattern."""
        return self.exponent_bits + self.significand_bits

    @property
    def fraction_bits(self) -> int:
        """Stored bits of the significand."""
        return self.significand_bits - 1

    @property
    def bias(self) -> int:
        """Exponent field of values in [1, 2)."""
        return (1 << (self.exponent_bits - 1)) - 1

    @property
    def min_exponent(self) -> int:
        """Exponent of the smallest normal value; subnormals share it."""
        return 1 - self.bias

    @property
    def max_exponent(self) -> int:
        """Exponent of the largest finite value."""
        return self.bias + (self.specials != "ieee")

    @property
    def sign_bit(self) -> int:
        """Pattern of negative zero."""
        return 1 << (self.width - 1)

    @property
    def max_finite(self) -> int:
        """Pattern of the largest finite value."""
        if self.specials == "ieee":
            return self.infinity - 1
        return self.sign_bit - (2 if self.specials == "nan" else 1)

    @property
    def has_infinity(self) -> bool:
        """Whether infinities have a pattern."""
        return self.specials == "ieee"

    @property
    def has_nan(self) -> bool:
        """Whether NaN has a pattern."""
        return self.specials != "none"

    @property
    def infinity(self) -> int:
        """Pattern of plus infinity. Raises `SpecError` where there is none."""
        if not self.has_infinity:
            raise SpecError("format", self.name, "a format with infinities")
        return ((1 << self.exponent_bits) - 1) << self.fraction_bits

    @property
    def nan(self) -> int:
        """Pattern of the positive quiet NaN with no payload. Raises `SpecError` where there is none."""
        if not self.has_nan:
            raise SpecError("format", self.name, "a format with NaN")
        return self.sign_bit - 1 if self.specials == "nan" else self.infinity | 1 << (self.fraction_bits - 1)


FORMATS = {
    "fp64": FloatFormat(11, 53),
    "fp32": FloatFormat(8, 24),
    "tf32": FloatFormat(8, 11),
    "bf16": FloatFormat(8, 8),
    "fp16": FloatFormat(5, 11),
    "e5m2": FloatFormat(5, 3),
    "e4m3": FloatFormat(4, 4, "nan"),
    "e2m1": FloatFormat(2, 2, "none"),
}
FP64, FP32, TF32, BF16, FP16, E5M2, E4M3, E2M1 = FORMATS.values()


def float_format(name: str) -> FloatFormat:
    """The preset called ``name``. Raises `SpecError` for an unknown one."""
    if name not in FORMATS:
        raise SpecError("format", name, f"one of {', '.join(FORMATS)}")
    return FORMATS[name]
