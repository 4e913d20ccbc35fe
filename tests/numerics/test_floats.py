"""Patterns against ml_dtypes and NumPy over every 8- and 16-bit one; rounding against exact rationals."""

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from hwgen.errors import SpecError
from hwgen.numerics import (
    FINITE,
    FORMATS,
    INFINITE,
    NAN,
    FloatFormat,
    Overflow,
    Rounding,
    bit_length,
    convert,
    decode,
    encode,
    from_float64,
    to_float64,
)
from hwgen.numerics.rationals import encode_fraction, exact, value

DTYPES = {
    "e2m1": (ml_dtypes.float4_e2m1fn, np.uint8),
    "e4m3": (ml_dtypes.float8_e4m3fn, np.uint8),
    "e5m2": (ml_dtypes.float8_e5m2, np.uint8),
    "bf16": (ml_dtypes.bfloat16, np.uint16),
    "fp16": (np.float16, np.uint16),
}
SMALL = ("e2m1", "e4m3", "e5m2")
ODD = FloatFormat(3, 4)


def patterns_of(fmt: FloatFormat) -> np.ndarray:
    return np.arange(1 << fmt.width)


def same(ours: np.ndarray, theirs: np.ndarray, fmt: FloatFormat) -> None:
    """Equal patterns, except that any NaN equals any other."""
    both_nan = (decode(ours, fmt).kind == NAN) & (decode(theirs, fmt).kind == NAN)
    different = np.flatnonzero((ours != theirs) & ~both_nan)
    assert not len(different), [(hex(ours[i]), hex(theirs[i])) for i in different[:5]]


@pytest.mark.parametrize("name", DTYPES)
def test_every_pattern_has_the_value_of_ml_dtypes(name):
    fmt, (dtype, raw) = FORMATS[name], DTYPES[name]
    patterns = patterns_of(fmt)
    with np.errstate(invalid="ignore"):  # signalling NaNs
        theirs = patterns.astype(raw).view(dtype).astype(np.float64)
    ours = to_float64(patterns, fmt)
    np.testing.assert_array_equal(ours, theirs)
    finite = np.isfinite(theirs)
    np.testing.assert_array_equal(np.signbit(ours)[finite], np.signbit(theirs)[finite])
    same(from_float64(ours, fmt), patterns, fmt) if fmt.has_nan else np.testing.assert_array_equal(from_float64(ours, fmt), patterns)


@pytest.mark.parametrize("name", [name for name in DTYPES if name != "e2m1"])
def test_rounding_every_wider_pattern_agrees_with_ml_dtypes(name):
    """From every bf16 (fp16 for bf16's sake): ties, overflow, subnormals, infinities, NaN."""
    fmt, (dtype, raw) = FORMATS[name], DTYPES[name]
    source = "fp16" if name == "bf16" else "bf16"
    patterns = patterns_of(FORMATS[source])
    with np.errstate(all="ignore"):
        theirs = patterns.astype(np.uint16).view(DTYPES[source][0]).astype(np.float32).astype(dtype).view(raw).astype(np.int64)
    same(convert(patterns, FORMATS[source], fmt), theirs, fmt)


def test_rounding_to_e2m1_agrees_with_ml_dtypes():
    fmt = FORMATS["e2m1"]
    patterns = patterns_of(FORMATS["bf16"])
    numbers = patterns[decode(patterns, FORMATS["bf16"]).kind != NAN]
    theirs = numbers.astype(np.uint16).view(ml_dtypes.bfloat16).astype(ml_dtypes.float4_e2m1fn).view(np.uint8).astype(np.int64) & 15
    np.testing.assert_array_equal(convert(numbers, FORMATS["bf16"], fmt), theirs)


def test_float32_agrees_with_numpy(rng):
    doubles = rng.integers(0, 1 << 63, 200_000, dtype=np.int64).view(np.float64)
    doubles = np.concatenate([doubles, rng.normal(size=100_000) * 2.0 ** rng.integers(-155, 130, 100_000)])
    with np.errstate(all="ignore"):
        theirs = doubles.astype(np.float32).view(np.uint32).astype(np.int64)
    same(from_float64(doubles, FORMATS["fp32"]), theirs, FORMATS["fp32"])


@pytest.fixture
def rng():
    return np.random.default_rng(1)


@pytest.mark.parametrize("fmt", [FORMATS[name] for name in SMALL] + [ODD, FORMATS["fp16"], FORMATS["fp32"]], ids=lambda fmt: fmt.name)
@pytest.mark.parametrize("rounding", Rounding)
@pytest.mark.parametrize("overflow", Overflow)
@pytest.mark.parametrize("subnormals", [True, False])
def test_encode_equals_the_rational_reference(fmt, rounding, overflow, subnormals, rng):
    """Around every kind of value: exact, tie, just beside a tie, tiny, huge; with and without sticky bits below."""
    count = 120
    patterns = np.concatenate([rng.integers(0, fmt.max_finite + 1, count), [0, 1, fmt.max_finite, 1 << fmt.fraction_bits]])
    base = decode(patterns, fmt)
    # four bits below the last one of the format: 8 is a tie
    tail = rng.choice([0, 1, 7, 8, 9, 15], len(patterns))
    significand = (base.significand << 4) + tail
    exponent = base.exponent - fmt.fraction_bits - 4 + rng.choice([0, 0, 0, 1, 2, -1, -7, -40, 60], len(patterns))
    sign = rng.integers(0, 2, len(patterns))
    sticky = rng.integers(0, 2, len(patterns)).astype(bool)
    # a significand of few bits leaves nothing below the last one kept unless it is subnormal
    ours = encode(fmt, sign, significand << 3, exponent - 3, rounding=rounding, overflow=overflow, subnormals=subnormals)
    usable = sticky & (base.significand >= 1 << fmt.fraction_bits)
    stuck = encode(fmt, sign, significand, exponent, rounding=rounding, overflow=overflow, subnormals=subnormals, sticky=usable)
    options = {"rounding": rounding, "overflow": overflow, "subnormals": subnormals}
    for i in range(len(patterns)):
        number = Fraction(int(significand[i])) * Fraction(2) ** int(exponent[i]) * (-1) ** int(sign[i])
        assert ours[i] == encode_fraction(number, fmt, **options, zero_sign=int(sign[i])), number
        more = Fraction(int(significand[i])) + (Fraction(1, 1000) if usable[i] else 0)
        number = more * Fraction(2) ** int(exponent[i]) * (-1) ** int(sign[i])
        assert stuck[i] == encode_fraction(number, fmt, **options, zero_sign=int(sign[i])), number


@pytest.mark.parametrize("name", [*SMALL, "fp16"])
def test_rational_values_are_those_of_decode(name):
    fmt = FORMATS[name]
    patterns = patterns_of(fmt)
    ours = decode(patterns, fmt)
    for pattern in patterns[:: 1 if fmt.width <= 8 else 7]:
        number = value(int(pattern), fmt)
        assert (number is None) == (ours.kind[pattern] != FINITE)
        if number is not None:
            scale = Fraction(2) ** int(ours.exponent[pattern] - fmt.fraction_bits)
            assert number == int(ours.significand[pattern]) * scale * (-1) ** int(ours.sign[pattern])


def test_flushed_subnormals_decode_to_zeros_of_their_sign():
    for name in SMALL:
        fmt = FORMATS[name]
        kept, flushed = decode(patterns_of(fmt), fmt), decode(patterns_of(fmt), fmt, subnormals=False)
        tiny = (kept.significand > 0) & (kept.significand < 1 << fmt.fraction_bits)
        assert tiny.sum() == 2 * ((1 << fmt.fraction_bits) - 1)
        assert not flushed.significand[tiny].any()
        np.testing.assert_array_equal(kept.sign, flushed.sign)
        np.testing.assert_array_equal(kept.significand[~tiny], flushed.significand[~tiny])


def test_double_rounding_trap():
    """A bf16 tie plus 2**-60 is no tie: rounding in two steps loses it."""
    tie = int(1.0078125 * 1.5 * 2**60)
    assert to_float64(encode(FORMATS["bf16"], 0, tie - 1, -60), FORMATS["bf16"]) == 1.5078125
    assert to_float64(encode(FORMATS["bf16"], 0, tie + 1, -60), FORMATS["bf16"]) == 1.515625
    assert to_float64(encode(FORMATS["bf16"], 0, tie, -60), FORMATS["bf16"]) == 1.515625  # even


def test_specials_by_format_and_policy():
    for name, saturated, infinite in (("fp16", 0x7C00, 0x7C00), ("e4m3", 0x7E, 0x7F), ("e2m1", 7, 7)):
        fmt = FORMATS[name]
        assert encode(fmt, 0, 0, 0, kind=INFINITE, overflow=Overflow.SATURATE) == saturated
        assert encode(fmt, 0, 0, 0, kind=INFINITE) == infinite
    assert encode(FORMATS["fp16"], 1, 0, 0, kind=NAN) == 0x7E00
    assert encode(FORMATS["e5m2"], 1, 0, 0, kind=INFINITE) == 0xFC
    with pytest.raises(SpecError, match=r"^format = 'e2m1': a format with NaN$"):
        encode(FORMATS["e2m1"], 0, 0, 0, kind=NAN)


def test_bad_requests():
    with pytest.raises(SpecError, match=r"^exponent_bits = 1: an integer from 2 to 11$"):
        FloatFormat(1, 4)
    with pytest.raises(SpecError, match=r"^specials = 'some': one of ieee, nan, none$"):
        FloatFormat(4, 4, "some")
    with pytest.raises(SpecError, match=r"^significand = '-1..-1': values from 0 to 2\*\*62 - 1$"):
        encode(FORMATS["fp16"], 0, -1, 0)
    with pytest.raises(SpecError, match=r"^sticky = True: significands with a bit below the 11 of fp16$"):
        encode(FORMATS["fp16"], 0, 1, 0, sticky=True)


def test_names():
    assert [FORMATS[name].name for name in FORMATS] == list(FORMATS)
    assert FloatFormat(8, 14).name == "e8m13"
    assert exact(0x3C00, FORMATS["fp16"]) == 1


def test_bit_lengths():
    powers = [1 << i for i in range(62)]
    numbers = [0, *powers, *(power - 1 for power in powers), *(power + 1 for power in powers)]
    np.testing.assert_array_equal(bit_length(np.array(numbers)), [number.bit_length() for number in numbers])
    np.testing.assert_array_equal(bit_length(np.array(numbers[:100])), [number.bit_length() for number in numbers[:100]])
