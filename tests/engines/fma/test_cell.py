"""The cell's gates against the golden model, and the multiply-add on its own."""

from fractions import Fraction

import numpy as np
import pytest

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.bench import patterns
from hwgen.engines.fma.fused import FusedMultiplyAdd, fused_arithmetic
from hwgen.engines.fma.golden import Golden, Sums, fused
from hwgen.errors import SpecError
from hwgen.numerics import FORMATS
from hwgen.numerics.rationals import encode_fraction, value
from tests.circuits.gates import evaluate
from tests.engines.fma.choices import ANTICIPATED, PAIRS
from tests.engines.fma.components import CellLogic


def packed(sums, arithmetic):
    """Sums of the golden model as words of the hardware."""
    flags = np.zeros(sums.sign.shape, np.int64) if sums.flags is None else sums.flags.astype(np.int64)
    fields = [
        (sums.significand, arithmetic.sum_width),
        (sums.exponent, arithmetic.exponent_bits),
        (sums.sign & 1, 1),
        (flags, arithmetic.flag_bits),
    ]
    word, low = np.zeros(sums.sign.shape, np.int64), 0
    for field, bits in fields:
        word |= (field.astype(np.int64) & ((1 << bits) - 1)) << low
        low += bits
    assert low == arithmetic.state_width
    return word


def chains(arithmetic, generator, count, steps):
    """Operands of every step of random chains, and the sums before it; each third step repeats or cancels the one before."""
    golden = Golden(arithmetic)
    sums, found = golden.zero((count,)), []
    for step in range(steps):
        if step % 3 != 2:
            a, b = patterns(generator, arithmetic.a, count), patterns(generator, arithmetic.b, count)
        else:
            a = a ^ (generator.integers(0, 2, count) << (arithmetic.a.width - 1)) ^ (generator.random(count) < 0.3)
        after = golden.multiply_accumulate(sums, golden.operand(a, arithmetic.a), golden.operand(b, arithmetic.b))
        found.append((a, b, sums, after))
        sums = after
    return found


def joined(parts):
    """Sums of several steps as one array."""
    flags = [np.zeros(part.sign.shape, np.int64) if part.flags is None else part.flags for part in parts]
    fields = [[getattr(part, name) for part in parts] for name in ("sign", "significand", "exponent")]
    return Sums(*(np.concatenate(field) for field in (*fields, flags)))


def pair_name(part):
    return part if isinstance(part, str) else "-".join(str(item) for item in part.values()) or "default"


@pytest.mark.parametrize(("choice", "normalisation"), PAIRS + ANTICIPATED, ids=pair_name)
def test_gates_equal_the_golden_model(choice, normalisation, tmp_path):
    arithmetic = Arithmetic(normalisation=normalisation, **choice)
    steps = chains(arithmetic, np.random.default_rng(5), 800, 9)
    before, after = (joined([step[place] for step in steps]) for place in (2, 3))
    inputs = {name: np.concatenate([step[place] for step in steps]) for place, name in enumerate("ab")}
    found = evaluate(CellLogic(arithmetic), tmp_path, **inputs, state=packed(before, arithmetic))
    assert np.array_equal(found["state_after"].astype(np.int64), packed(after, arithmetic))
    assert np.array_equal(found["result"].astype(np.int64), Golden(arithmetic).finish(before))


@pytest.mark.parametrize("name", ["bf16", "fp16", "fp32", "tf32", "e4m3", "e5m2"])
def test_the_fused_unit_is_correctly_rounded(name, tmp_path):
    """Against the golden model on many, and the golden model against rationals on some, by every rounding in turn."""
    fmt = FORMATS[name]
    generator = np.random.default_rng(7)
    for count, rational, rounding in [(20_000, 300, "rne"), (2_000, 60, "ru"), (2_000, 60, "rz")][: 1 if fmt.width > 16 else 3]:
        arithmetic = fused_arithmetic(name, rounding=rounding)
        a, b, c = (patterns(generator, fmt, count, specials=0.05) for _ in range(3))
        cancels = generator.random(count) < 0.2
        c = np.where(cancels, fused(arithmetic, a, b, np.zeros_like(c)) ^ fmt.sign_bit, c)
        wanted = fused(arithmetic, a, b, c)
        found = evaluate(FusedMultiplyAdd(arithmetic), tmp_path, a=a, b=b, c=c)["result"].astype(np.int64)
        assert np.array_equal(found, wanted)
        for x, y, z, result in zip(*(part[:rational].tolist() for part in (a, b, c, wanted)), strict=True):
            numbers = [flushed(pattern, fmt) for pattern in (x, y, z)]
            if None not in numbers:
                total = numbers[0] * numbers[1] + numbers[2]
                assert result == encode_fraction(total, fmt, rounding=rounding, subnormals=False), (x, y, z)


def flushed(pattern, fmt):
    """Value of a pattern, subnormals read as zero, None for specials."""
    number = value(pattern, fmt)
    return Fraction(0) if number is not None and abs(number) < Fraction(2) ** fmt.min_exponent else number


def test_a_third_operand_that_does_not_fit_is_refused():
    with pytest.raises(SpecError, match="C = 'fp32': a format whose values a sum of 16 bits holds"):
        FusedMultiplyAdd(Arithmetic(), c_format="fp32")
    with pytest.raises(SpecError, match="C = 'e5m2': a format with no other specials than the operands"):
        FusedMultiplyAdd(Arithmetic(format="e4m3", k_max=1 << 16), c_format="e5m2")


def test_windows_that_the_golden_model_cannot_hold_are_refused():
    with pytest.raises(SpecError, match="guard = 16: at most 11 with sum_width = 48 and alignment = sticky"):
        Arithmetic(sum_width=48, guard=16, alignment="sticky")


@pytest.mark.parametrize(("choice", "normalisation"), PAIRS[1::3], ids=pair_name)
def test_every_exponent_rounds_as_the_golden_model(choice, normalisation, tmp_path):
    """Sums at every exponent of their field, of few bits and of many, on both sides of the output's range."""
    arithmetic = Arithmetic(normalisation=normalisation, **choice)
    generator = np.random.default_rng(13)
    exponent = np.repeat(np.arange(1, arithmetic.highest_field + 1), 24)
    width = arithmetic.sum_width
    ones = generator.integers(1 << width, size=len(exponent)) | (1 << width) - 1 & ~((1 << generator.integers(1, width, len(exponent))) - 1)
    few = 1 << generator.integers(0, width, len(exponent))
    below = generator.integers(1 << width, size=len(exponent)) // (2 * few)
    significand = np.where(generator.random(len(exponent)) < 0.5, ones, few | below) & ((1 << width) - 1)
    if normalisation == "exact":
        significand |= 1 << (width - 1)
    significand = np.maximum(significand, 1)
    sums = Sums(-generator.integers(0, 2, len(exponent)), significand, exponent)
    zeros = np.zeros(len(exponent), np.int64)
    found = evaluate(CellLogic(arithmetic), tmp_path, a=zeros, b=zeros, state=packed(sums, arithmetic))
    assert np.array_equal(found["result"].astype(np.int64), Golden(arithmetic).finish(sums))
    assert np.array_equal(found["state_after"].astype(np.int64), packed(sums, arithmetic))
