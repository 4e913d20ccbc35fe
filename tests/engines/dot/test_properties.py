"""Properties that the published arithmetic has, asked of the hardware: all questions of a kind go through one simulation.

The model answers the same questions in test_golden.py; here nothing is compared with it.
"""

import numpy as np
import pytest

from hwgen import simulate
from hwgen.engines import catalogue, dot
from hwgen.engines.dot import bench
from hwgen.numerics import BF16, FP32, from_float64, to_float64

SPEC = catalogue.engine("dot-a100-bf16-fp32").small()
BLOCK = SPEC.block


def hardware(a, b, c):
    """Patterns of D for patterns of A, B and C."""
    return simulate.run(SPEC, *(np.asarray(part, np.int64) for part in (a, b, c))).result


def values(a, b, c):
    """Real numbers through the hardware."""
    return to_float64(hardware(from_float64(a, BF16), from_float64(b, BF16), from_float64(c, FP32)), FP32)


def single(questions):
    """Each question (products, c) alone, one block: float64 (questions,)."""
    a, b = np.zeros((len(questions), BLOCK)), np.zeros((BLOCK, len(questions)))
    c = np.zeros((len(questions), len(questions)))
    for i, (products, start) in enumerate(questions):
        for place, (left, right) in enumerate(products):
            a[i, place], b[place, i] = left, right
        c[i, i] = start
    with np.errstate(invalid="ignore"):
        return np.diagonal(values(a, b, c))


@pytest.fixture(scope="module")
def drawn():
    generator = np.random.default_rng(4)
    return bench.operands(SPEC.profile, "normal", (24, 8, 3 * BLOCK), generator)


def test_the_order_inside_a_block_does_not_matter_and_the_order_of_blocks_does(drawn):
    a, b, c = drawn
    whole = hardware(a, b, c)
    generator = np.random.default_rng(5)
    inside = np.concatenate([start + generator.permutation(BLOCK) for start in range(0, 3 * BLOCK, BLOCK)])
    np.testing.assert_array_equal(hardware(a[:, inside], b[inside], c), whole)
    swapped = np.r_[2 * BLOCK : 3 * BLOCK, BLOCK : 2 * BLOCK, 0:BLOCK]
    assert np.any(hardware(a[:, swapped], b[swapped], c) != whole)


def test_powers_of_two_scale_and_negation_negates(drawn):
    a, b, c = (to_float64(part, fmt) for part, fmt in zip(drawn, (BF16, BF16, FP32), strict=True))
    whole = values(a, b, c)
    for left, right in ((2.0**20, 2.0**-3), (2.0**-30, 2.0**-2)):
        np.testing.assert_array_equal(values(a * left, b * right, c * left * right), whole * left * right)
    np.testing.assert_array_equal(values(-a, b, -c), -whole)


def test_a_smaller_c_can_give_a_larger_result():
    small = [(2.0**-12, 2.0**-13)] * BLOCK
    assert single([(small, 1.0), (small, 1 - 2.0**-24)]).tolist() == [1.0, 1 + 2.0**-23]


def test_terms_are_cut_and_results_rounded_toward_zero():
    half, last = (2.0**-12, 2.0**-12), (2.0**-12, 2.0**-11)  # below and at the last bit of a result near 1
    more = (1.5 * 2.0**-12, 2.0**-12)
    questions = [([half], 1.0), ([more], 1.0), ([last, half], 1.0)]
    negated = [([(-left, right) for left, right in products], -c) for products, c in questions]
    assert single(questions).tolist() == [1.0, 1.0, 1 + 2.0**-23]
    assert single(negated).tolist() == [-1.0, -1.0, -1 - 2.0**-23]
    # a subtrahend below the last bit that alignment keeps is cut, one at it is seen
    assert single([([(-(2.0**-13), 2.0**-12)], 1.0), ([(-(2.0**-12), 2.0**-12)], 1.0)]).tolist() == [1.0, 1 - 2.0**-24]


def test_subnormals_are_kept():
    least = 2.0**-133
    assert single([([(least, 1.0)], 0.0), ([(least, 2.0**100)], 0.0), ([], 2.0**-149), ([(2.0**-70, 2.0**-79)], 0.0)]).tolist() == [
        least,
        least * 2.0**100,
        2.0**-149,
        2.0**-149,
    ]


def test_the_floor_is_reached_by_tiny_products_alone():
    """A subtrahend is cut off below 2**(-132 - 24), though the other term is far smaller than 2**-132."""
    tiny = (2.0**-75, 2.0**-74)
    seen = single([([tiny, (-(2.0**-78), 2.0**-78)], 0.0), ([tiny, (-(2.0**-79), 2.0**-78)], 0.0)])
    assert seen.tolist() == [0.0, 2.0**-149]


def test_zero_products_are_skipped():
    """Beside a huge operand as well; and an empty block returns c, but for the sign of zero."""
    huge = 2.0**127
    questions = [([(0.0, huge), (huge, 0.0)], 1.5), ([(-0.0, huge)], 2.0**-149), ([], -3.0), ([(0.0, -1.0)], -0.0)]
    found = single(questions)
    assert found.tolist() == [1.5, 2.0**-149, -3.0, 0.0]
    assert not np.signbit(found[3])
    assert not np.signbit(single([([(1.0, 1.0), (-1.0, 1.0)], 0.0)])[0])


@pytest.mark.parametrize(
    ("products", "c", "outcome"),
    [
        ([(np.inf, 1.0)], 0.0, FP32.infinity),
        ([(np.inf, -1.0)], 5.0, FP32.infinity | FP32.sign_bit),
        ([(np.inf, 2.0**-133)], 0.0, FP32.infinity),
        ([(np.inf, 0.0)], 0.0, SPEC.nan),
        ([(np.inf, 1.0), (-np.inf, 1.0)], 0.0, SPEC.nan),
        ([(np.inf, 1.0)], -np.inf, SPEC.nan),
        ([(1.0, 1.0)], -np.inf, FP32.infinity | FP32.sign_bit),
        ([(np.nan, 0.0)], 0.0, SPEC.nan),
        ([], np.nan, SPEC.nan),
        ([(2.0**127, 1.0), (2.0**127, 1.0)], 0.0, FP32.infinity),  # our choice: no source says what follows an overflow
    ],
)
def test_infinities_and_nan(products, c, outcome):
    a, b = np.zeros((1, 2 * BLOCK)), np.zeros((2 * BLOCK, 1))
    for place, (left, right) in enumerate(products):
        a[0, place], b[place, 0] = left, right
    patterns = from_float64(a, BF16), from_float64(b, BF16), from_float64(np.array([[c]]), FP32)
    assert hardware(*patterns)[0, 0] == outcome


def test_tf32_drops_bits_before_the_hardware():
    """The unit takes 19 bits: what makes FP32 values of them is `operand_patterns`, which drops."""
    profile = dot.profile("a100", "tf32")
    exact, low = 1 + 2.0**-10, 2.0**-11 + 2.0**-12
    assert dot.operand_patterns(profile, np.array([exact + low])) == dot.operand_patterns(profile, np.array([exact]))
