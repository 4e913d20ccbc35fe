"""The golden model against rationals: random chains of every kind, single multiply-adds, directed corners, properties."""

import functools
import itertools
from fractions import Fraction

import numpy as np
import pytest

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.bench import patterns
from hwgen.engines.fma.golden import Golden, gemm
from hwgen.numerics import BF16, FORMATS, decode, from_float64, to_float64
from hwgen.numerics.rationals import encode_fraction, exact
from tests.engines.fma.choices import CHOICES, NORMALISATIONS
from tests.engines.fma.reference import Reference, Sum


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: "-".join(str(part) for part in choice.values()) or "default")
def test_chains_equal_the_rationals(choice):
    generator = np.random.default_rng(len(str(choice)))
    for normalisation in NORMALISATIONS:
        if normalisation == "an-4-3" and choice.get("sum_width", 16) < 7:
            continue
        arithmetic = Arithmetic(normalisation=normalisation, **choice)
        reference = Reference(arithmetic)
        a, b = patterns(generator, arithmetic.a, (3, 9)), patterns(generator, arithmetic.b, (9, 3))
        a[:, 4] = a[:, 3] ^ arithmetic.a.sign_bit  # cancels the step before, in the columns where B repeats
        b[4, :2] = b[3, :2]
        found, tiled = gemm(arithmetic, a, b), gemm(arithmetic, a, b, tile_k=4)
        for i, j in itertools.product(range(3), range(3)):
            pairs = [(int(x), int(y)) for x, y in zip(a[i], b[:, j], strict=True)]
            assert found[i, j] == reference.finish(reference.chain(pairs)), (normalisation, pairs)
            total = Sum()
            for start in (0, 4, 8):
                total = reference.sum(total, reference.chain(pairs[start : start + 4]))
            assert tiled[i, j] == reference.finish(total), (normalisation, pairs)


@pytest.mark.parametrize("normalisation", ["exact", "an-1-2"])
def test_trees_equal_the_rationals(normalisation):
    """Tiles of seven products, in a tree of threes; the last tile has three."""
    generator = np.random.default_rng(8)
    arithmetic = Arithmetic(normalisation=normalisation, sum_width=10)
    reference = Reference(arithmetic)
    a, b = patterns(generator, BF16, (4, 17)), patterns(generator, BF16, (17, 4))
    found = gemm(arithmetic, a, b, tile_k=7, fan_in=3)
    for i, j in itertools.product(range(4), range(4)):
        total = Sum()
        for start in (0, 7, 14):
            sums = [reference.sum(Sum(), reference.product(int(a[i, k]), int(b[k, j]))) for k in range(start, min(start + 7, 17))]
            while len(sums) > 1:
                sums = [functools.reduce(reference.sum, sums[first : first + 3]) for first in range(0, len(sums), 3)]
            total = reference.sum(total, sums[0])
        assert found[i, j] == reference.finish(total)


def test_ties_with_a_tiny_addend_round_by_the_addend():
    """All 562 cases in which rounding through float64 or float32 is wrong for one sign (double rounding)."""
    arithmetic = Arithmetic(alignment="sticky")
    significands = range(128, 256)
    ties = [(x, y) for x in significands for y in significands if is_tie(x * y)]
    assert len(ties) == 281
    tiny = from_float64(np.array([2.0**-30]), BF16)[0]
    a = np.array([[pattern(x), tiny ^ sign] for x, _ in ties for sign in (0, BF16.sign_bit)])
    b = np.array([[pattern(y), tiny] for _, y in ties for _ in (0, 1)])
    golden = Golden(arithmetic)
    sums = golden.zero((len(a),))
    for step in (0, 1):
        sums = golden.multiply_accumulate(sums, golden.operand(a[:, step], BF16), golden.operand(b[:, step], BF16))
    wanted = [encode_fraction(Fraction(x * y, 1 << 14) + sign * Fraction(1, 1 << 60), BF16) for x, y in ties for sign in (1, -1)]
    assert golden.finish(sums).tolist() == wanted
    through_float = from_float64(np.array([x * y / 2**14 + sign * 2.0**-60 for x, y in ties for sign in (1, -1)]), BF16)
    assert np.count_nonzero(through_float != wanted) == 281


def is_tie(product):
    """Whether a 16-bit product of 8-bit significands lies half-way between two bf16 values."""
    below = product.bit_length() - 8
    return product & ((1 << below) - 1) == 1 << (below - 1)


def pattern(significand):
    return BF16.bias << BF16.fraction_bits | significand - 128


@pytest.mark.parametrize("normalisation", NORMALISATIONS)
def test_nothing_is_lost_when_everything_fits(normalisation):
    """With a window wider than the spread of the terms every normalisation gives the correctly rounded dot product."""
    generator = np.random.default_rng(3)
    arithmetic = Arithmetic(format="e4m3", out_format="bf16", sum_width=48, normalisation=normalisation, subnormals=True)
    a, b = (patterns(generator, arithmetic.a, (4, 60), specials=0) for _ in range(2))
    found = gemm(arithmetic, a, b.T)
    for i, j in itertools.product(range(4), range(4)):
        total = sum(exact(int(x), arithmetic.a) * exact(int(y), arithmetic.b) for x, y in zip(a[i], b[j], strict=True))
        assert found[i, j] == encode_fraction(total, BF16)


@pytest.mark.parametrize("normalisation", NORMALISATIONS)
@pytest.mark.parametrize("alignment", ["truncate", "sticky"])
def test_operands_commute_and_signs_mirror(normalisation, alignment):
    generator = np.random.default_rng(4)
    arithmetic = Arithmetic(normalisation=normalisation, alignment=alignment, sum_width=9)
    a, b = patterns(generator, BF16, (20, 30)), patterns(generator, BF16, (30, 20))
    result = gemm(arithmetic, a, b)
    assert np.array_equal(gemm(arithmetic, b.T, a.T), result.T)
    mirrored = gemm(arithmetic, a ^ BF16.sign_bit, b)
    nan, zero = decode(result, BF16).kind == 2, result == 0
    assert np.array_equal(mirrored, np.where(nan | zero, result, result ^ BF16.sign_bit))


def test_specials_of_every_combination():
    """A sum of two products of specials, zeros and ordinary numbers follows IEEE 754; the sign of a NaN is +."""
    values = np.array([0.0, -0.0, 1.5, -3.0, np.inf, -np.inf, np.nan])
    a, b, c, d = (part.ravel() for part in np.meshgrid(*[values] * 4))
    golden = Golden(Arithmetic())
    encoded = [golden.operand(from_float64(part, BF16), BF16) for part in (a, b, c, d)]
    sums = golden.multiply_accumulate(golden.zero(a.shape), *encoded[:2])
    found = golden.finish(golden.multiply_accumulate(sums, *encoded[2:]))
    with np.errstate(invalid="ignore"):
        wanted = from_float64(a * b + c * d + 0.0, BF16)  # + 0: sums start at plus zero
    assert np.array_equal(found, wanted)


def test_without_specials_the_largest_exponent_is_an_ordinary_one():
    arithmetic = Arithmetic(specials="none", out_format="fp32", sum_width=24)
    infinity = np.array([[BF16.infinity]])
    assert to_float64(gemm(arithmetic, infinity, from_float64(np.array([[0.5]]), BF16)), FORMATS["fp32"])[0, 0] == 2.0**127


@pytest.mark.parametrize("normalisation", NORMALISATIONS)
def test_exponents_stay_in_their_field(normalisation):
    """Sums at both ends: K of the largest products, and cancellations of the smallest."""
    arithmetic = Arithmetic(normalisation=normalisation, k_max=64, specials="none", sum_width=10)
    golden = Golden(arithmetic)
    largest = golden.operand(np.array([BF16.sign_bit - 1]), BF16)
    smallest = golden.operand(np.array([1 << BF16.fraction_bits, 1 << BF16.fraction_bits | BF16.sign_bit]), BF16)
    step = golden.operand(np.array([(1 << BF16.fraction_bits) + 1]), BF16)
    high = golden.zero((1,))
    for _ in range(64):
        high = golden.multiply_accumulate(high, largest, largest)
    assert arithmetic.highest_field - 1 <= high.exponent[0] <= arithmetic.highest_field
    low = golden.zero((2,))
    for operand in (step, smallest, smallest, step):
        low = golden.multiply_accumulate(low, operand, smallest)
        low = golden.add(low, golden.multiply_accumulate(golden.zero((2,)), step, smallest))
        assert np.all((low.exponent > 0) == (low.significand > 0))
        assert np.all(low.exponent >= 0)


def test_loaded_sums_are_the_values():
    golden = Golden(Arithmetic(alignment="sticky"))
    every = np.arange(1 << 16)
    kept = (every & BF16.infinity != 0) | (every == 0)  # no subnormals, and no zero with a sign
    loaded = golden.finish(golden.load(every[kept], BF16))
    nan = decode(every[kept], BF16).kind == 2
    assert np.array_equal(loaded, np.where(nan, BF16.nan, every[kept]))
    assert Reference(golden.arithmetic).finish(Sum()) == golden.finish(golden.zero((1,)))[0]
