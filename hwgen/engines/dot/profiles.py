"""What is known of each GPU's tensor core, as data: `profile` looks a row up, and refuses what no source settles."""

import dataclasses
import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hwgen.errors import SpecError
from hwgen.numerics import FORMATS, FloatFormat, Overflow, Rounding

# the sum of a block must fit int64 with its two integer bits per product, carry bits and sign
MAX_FRACTION_BITS = 50
OUTPUTS = ("fp32", "fp16")
OVERFLOWS = (Overflow.INFINITY, Overflow.SATURATE)


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Arithmetic of one multi-term fused adder: D = A @ B + C in blocks of products.

    A block adds ``block`` exact products and the running sum c: all are truncated toward zero to multiples of
    ``2**(e - fraction_bits)``, where e is the largest exponent among them, at least ``floor``; the sum is exact and rounded once. The
    result is the next block's c.

    Attributes
    ----------
    gpu : str
    inputs, output : str
        Formats of A and B, and of C and D; see `hwgen.numerics.FORMATS`.
    block : int
        Products per block, 1..64.
    fraction_bits : int
        Bits kept below the largest exponent, 1..50.
    floor : int or None
        Smallest exponent that terms are aligned to.
    out_fraction_bits : int
        Fraction bits of a result, at most those of ``output``; fewer where the hardware keeps a narrower sum in a wider register.
    rounding : Rounding
        Of a block's sum.
    subnormals : bool
        False flushes subnormal operands, sums and results to zero.
    normalised : bool
        Whether products are normalised to [1, 2) before their exponents are compared. No known tensor core does.
    nan : int
        Pattern of a NaN result.
    overflow : Overflow or None
        ``infinity`` or ``saturate``; None where nobody knows: then a result that overflows raises `SpecError`.
    instruction_k : int
        Products per instruction, for reports: the blocks of an instruction are chained as those of several instructions are.
    unverified, sources : mapping of str to str
        By field: why it is in doubt, and where it comes from.
    """

    gpu: str = "custom"
    inputs: str
    output: str
    block: int
    fraction_bits: int
    floor: int | None = None
    out_fraction_bits: int = 0
    rounding: Rounding | None = None
    subnormals: bool = True
    normalised: bool = False
    nan: int = 0
    overflow: Overflow | None = None
    instruction_k: int = 0
    unverified: Mapping[str, str] = field(default_factory=dict, compare=False)
    sources: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.inputs not in FORMATS or FORMATS[self.inputs].significand_bits > 11:
            allowed = [name for name, fmt in FORMATS.items() if fmt.significand_bits <= 11]
            raise SpecError("inputs", self.inputs, f"one of {', '.join(allowed)}")
        if self.output not in OUTPUTS:
            raise SpecError("output", self.output, f"one of {', '.join(OUTPUTS)}")
        out = FORMATS[self.output]
        derived = {
            "out_fraction_bits": self.out_fraction_bits or out.fraction_bits,
            "rounding": Rounding(self.rounding or ("rz" if self.output == "fp32" else "rne")),
            "nan": self.nan or out.sign_bit - 1,
            "instruction_k": self.instruction_k or self.block,
            "overflow": Overflow(self.overflow) if self.overflow else None,
        }
        for name, value in derived.items():
            object.__setattr__(self, name, value)
        if self.overflow not in (None, *OVERFLOWS):
            raise SpecError("overflow", str(self.overflow), "infinity, saturate, or nothing where it is not known")
        limits = {
            "block": (1, 64),
            "fraction_bits": (1, MAX_FRACTION_BITS),
            "out_fraction_bits": (1, out.fraction_bits),
            "floor": (-1000, 0),
            "nan": (out.infinity + 1, out.sign_bit - 1),
        }
        for name, (low, high) in limits.items():
            value = getattr(self, name)
            if value is None and name == "floor":
                continue
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise SpecError(name, value, f"an integer from {low} to {high}")

    @property
    def input_format(self) -> FloatFormat:
        """Format of A and B."""
        return FORMATS[self.inputs]

    @property
    def output_format(self) -> FloatFormat:
        """Format of C and D."""
        return FORMATS[self.output]

    @property
    def sum_format(self) -> FloatFormat:
        """Format to which a block's sum is rounded: the output's range, perhaps fewer fraction bits."""
        return FloatFormat(self.output_format.exponent_bits, self.out_fraction_bits + 1)

    @property
    def name(self) -> str:
        """For example ``h100-fp16-fp32``."""
        return f"{self.gpu}-{self.inputs}-{self.output}"

    def changed(self, **fields: object) -> "Profile":
        """A copy with other fields."""
        return dataclasses.replace(self, **fields)


def profile(gpu: str, inputs: str, output: str = "fp32", *, allow_unverified: bool = False, overflow: str | None = None) -> Profile:
    """The profile of a GPU's tensor core.

    Parameters
    ----------
    gpu : str
        For example ``"h100"``; see `available`.
    inputs : str
        Format of A and B: fp16, bf16, tf32, e4m3 or e5m2.
    output : {"fp32", "fp16"}
        Format of C and D.
    allow_unverified : bool
        Accept a profile on which the sources are silent or disagree. Its overflows then give infinities unless ``overflow`` says otherwise.
    overflow : {"infinity", "saturate"}, optional
        What a result beyond the range becomes; no source settles it, so by default such a result is refused when it occurs.

    Raises
    ------
    SpecError
        An unknown GPU, a format pair it has no row for, a row without a model, or one in doubt without ``allow_unverified``.
    """
    rows = _rows()
    gpus = sorted({row["gpu"] for row in rows})
    if gpu not in gpus:
        raise SpecError("gpu", gpu, f"one of {', '.join(gpus)}")
    pairs = {(row["inputs"], row["output"]): row for row in rows if row["gpu"] == gpu}
    if (inputs, output) not in pairs:
        known = ", ".join(f"{a} to {b}" for a, b in pairs)
        raise SpecError("formats", f"{inputs} to {output}", f"for {gpu} one of {known}")
    row = pairs[inputs, output]
    name = f"{gpu}-{inputs}-{output}"
    if "refused" in row:
        raise SpecError("profile", name, f"another format pair: {row['refused']}")
    doubts = row.get("unverified", {})
    if doubts and not allow_unverified:
        reasons = "; ".join(f"{key}: {reason}" for key, reason in doubts.items())
        raise SpecError("profile", name, f"allow_unverified=True, for it is in doubt ({reasons})")
    if allow_unverified and overflow is None:
        overflow = "infinity"
    return Profile(**row, overflow=Overflow(overflow) if overflow in tuple(OVERFLOWS) else _bad_overflow(overflow))


def available(*, unverified: bool = False) -> list[tuple[str, str, str]]:
    """Every (gpu, inputs, output) with a model; with ``unverified`` also those in doubt."""
    return [
        (row["gpu"], row["inputs"], row["output"]) for row in _rows() if "refused" not in row and (unverified or not row.get("unverified"))
    ]


def _bad_overflow(overflow: str | None) -> None:
    if overflow is not None:
        raise SpecError("overflow", overflow, "infinity or saturate")


@functools.cache
def _rows() -> list[dict]:
    """The table with one row per GPU and input format."""
    table = tomllib.loads((Path(__file__).parent / "profiles.toml").read_text())
    rows = []
    for row in table["row"]:
        rest = {key: value for key, value in row.items() if key not in ("gpus", "inputs")}
        rest["sources"] = table["sources"] | row.get("sources", {})
        rows += [{"gpu": gpu, "inputs": inputs, **rest} for gpu in row["gpus"] for inputs in row["inputs"]]
    return rows
