"""The vectorised model against an independent scalar one in exact rationals, and the published witnesses."""

from fractions import Fraction

import numpy as np
import pytest

from hwgen.engines import dot
from hwgen.engines.dot import Profile
from hwgen.errors import SpecError
from hwgen.numerics import Overflow, from_float64
from hwgen.numerics.rationals import encode_fraction, value

GPUS = ("v100", "t4", "a100", "ada", "h100", "b200")  # the others share their rows
PROFILES = [dot.profile(*key, allow_unverified=True) for key in dot.available(unverified=True) if key[0] in GPUS]
ODD = [
    Profile(inputs="e2m1", output="fp16", block=3, fraction_bits=5, rounding="rd", overflow="saturate"),
    Profile(inputs="bf16", output="fp32", block=5, fraction_bits=40, floor=-60, rounding="rne", subnormals=False, overflow="infinity"),
    Profile(inputs="fp16", output="fp16", block=1, fraction_bits=12, rounding="ru", normalised=True, overflow="infinity"),
    Profile(
        inputs="e5m2", output="fp32", block=7, fraction_bits=9, out_fraction_bits=8, rounding="rna", normalised=True, overflow="infinity"
    ),
]


def exponent_of(number: Fraction, lowest: int) -> int:
    size, exponent = abs(number), 0
    while size >= 2:
        size, exponent = size / 2, exponent + 1
    while size < 1 and exponent > lowest:
        size, exponent = size * 2, exponent - 1
    return exponent


def classify(pattern: int, fmt, keep: bool) -> tuple[str, Fraction]:
    magnitude = pattern & (fmt.sign_bit - 1)
    number = value(pattern, fmt)
    if number is None:
        infinite = fmt.has_infinity and magnitude == fmt.infinity
        return ("nan", Fraction(0)) if not infinite else ("inf", Fraction(-1 if pattern & fmt.sign_bit else 1))
    return "number", number if keep or magnitude >> fmt.fraction_bits else Fraction(0)


def scalar(profile: Profile, a: list[int], b: list[int], c: int) -> int:
    """One result, term by term."""
    out, narrow = profile.output_format, profile.sum_format
    kind, total = classify(c, out, profile.subnormals)
    lowest = profile.input_format.min_exponent
    infinities = {total} if kind == "inf" else set()
    broken = kind == "nan"
    for start in range(0, len(a), profile.block):
        terms = [] if kind != "number" or total == 0 else [(total, exponent_of(total, out.min_exponent))]
        for x, y in zip(a[start : start + profile.block], b[start : start + profile.block], strict=True):
            (kind_x, x), (kind_y, y) = (classify(int(operand), profile.input_format, profile.subnormals) for operand in (x, y))
            if "nan" in (kind_x, kind_y) or ("inf" in (kind_x, kind_y) and 0 in (x, y)):
                broken = True
            elif "inf" in (kind_x, kind_y):
                infinities.add(Fraction(1 if x * y > 0 else -1))
            elif x * y:
                exponent = exponent_of(x, lowest) + exponent_of(y, lowest)
                if profile.normalised and abs(x * y) >= Fraction(2) ** (exponent + 1):
                    exponent += 1
                terms.append((x * y, exponent))
        if broken or infinities:
            kind = "special"
            continue
        top = max([exponent for _, exponent in terms], default=0)
        top = top if profile.floor is None else max(top, profile.floor)
        unit = Fraction(2) ** (top - profile.fraction_bits)
        exact = sum((int(term / unit) for term, _ in terms), 0) * unit  # int() truncates toward zero
        pattern = encode_fraction(exact, narrow, rounding=profile.rounding, overflow=profile.overflow, subnormals=profile.subnormals)
        kind, total = classify(pattern, narrow, True)
        if kind == "inf":
            infinities.add(total)
    if broken or len(infinities) == 2:
        return profile.nan
    if infinities:
        return out.infinity | (out.sign_bit if infinities == {-1} else 0)
    return encode_fraction(total, out)


def random_patterns(rng, fmt, shape, style: str) -> np.ndarray:
    if style == "any":
        return rng.integers(0, 1 << fmt.width, shape)
    if style == "tiny":
        small = rng.integers(0, 3 << fmt.fraction_bits, shape)
        return small | rng.integers(0, 2, shape) * fmt.sign_bit
    if style == "huge":
        return (fmt.max_finite - rng.integers(0, 2 << fmt.fraction_bits, shape)) | rng.integers(0, 2, shape) * fmt.sign_bit
    numbers = rng.normal(size=shape) * (rng.random(shape) < 0.8)
    if style == "close":  # exponents within the alignment window, many cancellations
        numbers = rng.choice([1, -1], shape) * 2.0 ** rng.integers(-6, 2, shape) * rng.choice([1, 1.25, 1.5, 1.75], shape)
    return from_float64(numbers, fmt)


@pytest.mark.parametrize("profile", PROFILES + ODD, ids=lambda profile: profile.name)
@pytest.mark.parametrize("style", ["normal", "close", "any", "tiny", "huge"])
def test_equals_the_scalar_model(profile, style):
    rng = np.random.default_rng([PROFILES.index(profile) if profile in PROFILES else 99, len(style)])
    fmt, k = profile.input_format, min(2 * profile.block + 3, 40)
    a, b = random_patterns(rng, fmt, (5, k), style), random_patterns(rng, fmt, (k, 5), style)
    if style == "any":  # specials in some rows and columns alone: they would drown the rest
        a[:3], b[:, :2] = random_patterns(rng, fmt, (3, k), "normal"), random_patterns(rng, fmt, (k, 2), "close")
    c = random_patterns(rng, profile.output_format, (5, 5), style)
    result = dot.matmul_patterns(profile, a, b, c)
    for i in range(5):
        for j in range(5):
            assert result[i, j] == scalar(profile, list(a[i]), list(b[:, j]), int(c[i, j])), (i, j)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_every_special_meets_every_other(profile):
    fmt, out = profile.input_format, profile.output_format
    ones = from_float64(np.array([1.0, -1.5, 0.0, -0.0]), fmt)
    a = np.array([*ones, fmt.nan, 1, *([fmt.infinity, fmt.infinity | fmt.sign_bit] if fmt.has_infinity else [])])
    c = np.array([0, out.sign_bit, 1, out.infinity, out.infinity | out.sign_bit, out.nan, out.infinity | 1])
    pairs = [[x, y] for x in a for y in a]
    left, right = np.array(pairs), np.array(pairs).T
    for state in c:
        result = dot.matmul_patterns(profile, left, right, np.full((len(pairs), len(pairs)), state))
        for i in range(0, len(pairs), 5):
            for j in range(0, len(pairs), 7):
                assert result[i, j] == scalar(profile, list(left[i]), list(right[:, j]), int(state))


def test_tiles_and_ragged_shapes_change_nothing():
    profile = dot.profile("a100", "bf16")
    rng = np.random.default_rng(3)
    a, b, c = rng.normal(size=(67, 21)), rng.normal(size=(21, 300)), rng.normal(size=(67, 300))
    whole = dot.matmul(profile, a, b, c)
    assert whole.dtype == np.float32
    for i, j in ((0, 0), (33, 255), (66, 299), (40, 256)):
        assert dot.matmul(profile, a[i : i + 1], b[:, j : j + 1], c[i : i + 1, j : j + 1])[0, 0] == whole[i, j]


def one(profile: Profile, a: list[float], b: list[float], c: float) -> float:
    return float(dot.matmul(profile, np.array([a]), np.array([b]).T, np.array([[c]]))[0, 0])


@pytest.mark.parametrize(
    ("gpu", "small", "expected"),
    [
        ("v100", -24, 1), ("a100", -24, 1 + 2**-21), ("h100", -24, 1 + 2**-20),
        ("v100", -25, 1), ("a100", -25, 1), ("h100", -25, 1 + 2**-21),
        ("v100", -26, 1), ("a100", -26, 1), ("h100", -26, 1),
    ],
)  # fmt: skip
def test_published_table_of_small_products(gpu, small, expected):
    profile = dot.profile(gpu, "fp16")
    assert one(profile, [2.0 ** (small // 2)] * profile.block, [2.0 ** (small - small // 2)] * profile.block, 1.0) == expected


def test_products_are_not_normalised():
    profile = dot.profile("a100", "fp16")
    tail_a, tail_b = [2.0**-11, 2.0**-12, 2.0**-12], [2.0**-12, 2.0**-12, 2.0**-12]
    assert one(profile, [1.5, *tail_a], [1.5, *tail_b], 0) == 2.25 + 2**-22
    assert one(profile, [2.25, *tail_a], [1.0, *tail_b], 0) == 2.25
    assert one(profile.changed(normalised=True), [1.5, *tail_a], [1.5, *tail_b], 0) == 2.25


def test_not_monotonic():
    profile = dot.profile("a100", "fp16")
    products = [2.0**-12] * 8, [2.0**-13] * 8
    assert one(profile, *products, 1.0) == 1.0
    assert one(profile, *products, 1 - 2**-24) == 1 + 2**-23


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_order_inside_a_block_does_not_matter_but_between_blocks_it_does(profile):
    rng = np.random.default_rng(5)
    k = 3 * profile.block
    a, b = (random_patterns(rng, profile.input_format, shape, "normal") for shape in ((40, k), (k, 20)))
    c = random_patterns(rng, profile.output_format, (40, 20), "normal")
    whole = dot.matmul_patterns(profile, a, b, c)
    inside = np.concatenate([start + rng.permutation(profile.block) for start in range(0, k, profile.block)])
    np.testing.assert_array_equal(dot.matmul_patterns(profile, a[:, inside], b[inside], c), whole)
    backwards = np.arange(k)[::-1]
    assert np.any(dot.matmul_patterns(profile, a[:, backwards], b[backwards], c) != whole)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_scaling_by_powers_of_two_and_negation(profile):
    rng = np.random.default_rng(6)
    # few fraction bits of the exponent range in use: away from limits in every format, fp8 included
    a, b = (rng.choice([1, -1], shape) * rng.choice([1, 1.25, 1.5, 1.75], shape) for shape in ((30, 64), (64, 10)))
    c = rng.normal(size=(30, 10)).astype(np.float16).astype(float)
    whole = dot.matmul(profile, a, b, c).astype(float)
    for scale_a, scale_b in ((2, 1), (0.5, 4), (0.25, 0.5)):
        np.testing.assert_array_equal(dot.matmul(profile, a * scale_a, b * scale_b, c * scale_a * scale_b), whole * scale_a * scale_b)
    np.testing.assert_array_equal(dot.matmul(profile, -a, b, -c), -whole)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_zero_products_are_skipped_and_an_empty_block_returns_c(profile):
    c = random_patterns(np.random.default_rng(7), profile.sum_format, (6, 6), "normal")
    c = np.concatenate([c, np.arange(36).reshape(6, 6)]) << (profile.output_format.fraction_bits - profile.out_fraction_bits)
    c[c == profile.output_format.sign_bit] = 0  # the model knows no negative zero
    zeros = np.zeros((12, profile.block), np.int64)
    huge = np.full((profile.block, 6), profile.input_format.max_finite)
    np.testing.assert_array_equal(dot.matmul_patterns(profile, zeros, huge, c), c)
    np.testing.assert_array_equal(dot.matmul_patterns(profile, zeros + profile.input_format.sign_bit, huge, c), c)


def test_one_wide_product_to_nearest_is_a_correctly_rounded_fma():
    profile = Profile(inputs="bf16", output="fp32", block=1, fraction_bits=50, rounding="rne", overflow="infinity")
    rng = np.random.default_rng(8)
    a, b, c = (rng.normal(size=(1500, 1)) for _ in range(3))
    patterns = from_float64(a, profile.input_format), from_float64(b, profile.input_format), from_float64(c, profile.output_format)
    for x, y, z in zip(*(part[:, 0].tolist() for part in patterns), strict=True):
        exact = value(x, profile.input_format) * value(y, profile.input_format) + value(z, profile.output_format)
        assert dot.matmul_patterns(profile, np.array([[x]]), np.array([[y]]), np.array([[z]]))[0, 0] == encode_fraction(
            exact, profile.output_format
        )


def test_tf32_drops_the_low_bits():
    profile = dot.profile("a100", "tf32")
    assert one(profile, [1 + 2.0**-10 + 2.0**-11 + 2.0**-23], [1.0], 0) == 1 + 2**-10
    assert one(profile, [-(1 + 2.0**-10 + 2.0**-11 + 2.0**-23)], [1.0], 0) == -(1 + 2**-10)


def test_a_smaller_exponent_than_the_floor_is_aligned_to_it():
    """2**-149 survives a subtrahend that the floor cuts off; without a floor toward-zero rounding leaves 0."""
    profile = dot.profile("h100", "bf16")
    least, below = [2.0**-75, -(2.0**-80)], [2.0**-74, 2.0**-79]
    assert one(profile, least, below, 0) == 2.0**-149
    assert one(profile.changed(floor=None), least, below, 0) == 0


def test_overflow_is_refused_unless_chosen():
    huge = ([2.0**15, 2.0**10], [1.0, 2.0**5], 0)
    with pytest.raises(
        SpecError, match=r"^overflow = None: infinity or saturate: a result of a100-fp16-fp16 overflows, and no source says"
    ):
        one(dot.profile("a100", "fp16", "fp16"), *huge)
    assert one(dot.profile("a100", "fp16", "fp16", overflow="infinity"), *huge) == np.inf
    assert one(dot.profile("a100", "fp16", "fp16", overflow="saturate"), *huge) == 65504
    # an overflow to infinity is final; saturated sums go on
    back = ([2.0**15, 2.0**10, *[0.0] * 6, -(2.0**15)], [1.0, 2.0**5, *[0.0] * 6, 1.0], 0)
    assert one(dot.profile("a100", "fp16", "fp16", overflow="infinity"), *back) == np.inf
    assert one(dot.profile("a100", "fp16", "fp16", overflow="saturate"), *back) == 65504 - 2**15


def test_what_is_in_doubt_is_refused():
    for key, message in {
        ("t4", "fp16"): r"^profile = 't4-fp16-fp32': allow_unverified=True, for it is in doubt \(fraction_bits: 24 in MMA-Sim, 23",
        ("b200", "e4m3"): r"^profile = 'b200-e4m3-fp32': allow_unverified=True, for it is in doubt \(fraction_bits: 25 in one model",
        ("h100", "e4m3", "fp16"): r"^profile = 'h100-e4m3-fp16': another format pair: no simple model fits",
        ("v100", "bf16"): r"^formats = 'bf16 to fp32': for v100 one of fp16 to fp32, fp16 to fp16$",
        ("k80", "fp16"): r"^gpu = 'k80': one of a100, a2, a30, ada, b200, h100, h200, l40s, t4, v100$",
    }.items():
        with pytest.raises(SpecError, match=message):
            dot.profile(*key)
    with pytest.raises(SpecError, match="no simple model fits"):
        dot.profile("b200", "e5m2", "fp16", allow_unverified=True)
    assert dot.profile("t4", "fp16", allow_unverified=True).unverified
    assert ("t4", "fp16", "fp32") not in dot.available()


def test_every_field_of_every_row_names_its_source():
    for key in dot.available(unverified=True):
        profile = dot.profile(*key, allow_unverified=True)
        assert {
            "block",
            "instruction_k",
            "fraction_bits",
            "floor",
            "out_fraction_bits",
            "rounding",
            "subnormals",
            "nan",
            "overflow",
        } <= set(profile.sources)
        assert set(profile.unverified) <= set(profile.sources)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"inputs": "fp64"}, r"^inputs = 'fp64': one of tf32, bf16"),
        ({"output": "bf16"}, r"^output = 'bf16': one of fp32, fp16$"),
        ({"block": 0}, r"^block = 0: an integer from 1 to 64$"),
        ({"fraction_bits": 51}, r"^fraction_bits = 51: an integer from 1 to 50$"),
        ({"floor": 1}, r"^floor = 1: an integer from -1000 to 0$"),
        ({"nan": 5}, r"^nan = 5: an integer from 2139095041 to 2147483647$"),
        ({"overflow": Overflow.IEEE}, r"^overflow = 'ieee': infinity, saturate, or nothing where it is not known$"),
    ],
)
def test_bad_profiles(fields, message):
    with pytest.raises(SpecError, match=message):
        Profile(**{"inputs": "fp16", "output": "fp32", "block": 4, "fraction_bits": 24} | fields)


def test_bad_operands():
    profile = dot.profile("a100", "fp16")
    with pytest.raises(SpecError, match=r"^B.shape = \(3, 2\): \(4, N\): K must equal the columns of A$"):
        dot.matmul(profile, np.ones((2, 4)), np.ones((3, 2)))
    with pytest.raises(SpecError, match=r"^C.shape = \(1, 1\): \(2, 2\)$"):
        dot.matmul(profile, np.ones((2, 4)), np.ones((4, 2)), np.ones((1, 1)))
    with pytest.raises(SpecError, match=r"^A.dtype = 'float64': an integer type that holds patterns$"):
        dot.matmul_patterns(profile, np.ones((2, 4)), np.ones((4, 2), int), np.ones((2, 2), int))
