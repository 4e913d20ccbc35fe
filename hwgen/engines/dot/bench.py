"""Stimuli: values that break alignment, rounding, floors and specials, shapes that break chains of blocks, stalls that break handshakes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Case, Stalls
from hwgen.numerics import FloatFormat, from_float64

if TYPE_CHECKING:
    from hwgen.engines.dot.profiles import Profile
    from hwgen.engines.dot.spec import DotSpec

STYLES = ("normal", "close", "cancel", "tiny", "floor", "huge", "specials", "any")


def operands(
    profile: "Profile", style: str, shape: tuple[int, int, int], generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Patterns of A (M, K), B (K, N) and C (M, N) in one of `STYLES`.

    normal: Gaussian values, a fifth of them zero. close: exponents within the alignment window, short significands. cancel: products that
    cancel beside others at the last bit kept. tiny: subnormals and the smallest normals. floor: sums that the exponent floor decides, as
    far as products reach it. huge: around the largest finite values. specials: normal data with infinities and NaNs in some rows and
    columns. any: all patterns alike.
    """
    m, n, k = shape
    fmt, out = profile.input_format, profile.output_format
    if style in ("floor", "cancel"):
        return (_near_floor if style == "floor" else _cancelling)(profile, shape, generator)
    if style == "specials":
        a, b, c = operands(profile, "normal", shape, generator)
        for patterns, kind in ((a[:: max(2, m // 4)], fmt), (b[:, :: max(2, n // 4)], fmt), (c[:: max(2, m // 3)], out)):
            where = generator.random(patterns.shape) < 2 / max(8, patterns.shape[1])
            patterns[where] = generator.choice(_special_patterns(kind), np.count_nonzero(where))
        return a, b, c
    a, b, c = (patterns_of(style, kind, size, generator) for kind, size in ((fmt, (m, k)), (fmt, (k, n)), (out, (m, n))))
    return a, b, c


def patterns_of(style: str, fmt: FloatFormat, shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Patterns of one format in a style that concerns single values."""
    signs = generator.integers(0, 2, shape) * fmt.sign_bit
    if style == "any":
        return generator.integers(0, 1 << fmt.width, shape)
    if style == "tiny":
        return generator.integers(0, 3 << fmt.fraction_bits, shape) | signs
    if style == "huge":
        return (fmt.max_finite - generator.integers(0, 2 << fmt.fraction_bits, shape)) | signs
    if style == "close":
        return from_float64(generator.choice([1, 1.25, 1.5, 1.75], shape) * 2.0 ** generator.integers(-6, 2, shape), fmt) ^ signs
    return from_float64(generator.normal(size=shape) * (generator.random(shape) < 0.8), fmt)


def _cancelling(
    profile: "Profile", shape: tuple[int, int, int], generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The first two products of a block cancel, or nearly; the others, and often c, are around the last bit that alignment keeps."""
    m, n, k = shape
    fmt, out = profile.input_format, profile.output_format
    depth, step = profile.fraction_bits, max(2, profile.block)
    pairs = np.arange(0, k - 1, step)
    scale = np.full(k, 2.0 ** -(depth // 2))
    scale[pairs] = 1.0
    a = from_float64(generator.normal(size=(m, k)) * scale, fmt)
    b = from_float64(generator.normal(size=(k, n)) * scale[:, None], fmt)
    a[:, pairs + 1] = a[:, pairs] ^ fmt.sign_bit
    b[pairs + 1] = b[pairs] ^ (generator.random((len(pairs), n)) < 0.2)  # the last bit of some
    c = from_float64(generator.normal(size=(m, n)) * np.where(generator.random((m, n)) < 0.5, 2.0**-depth, 1.0), out)
    return a, b, c


def _near_floor(
    profile: "Profile", shape: tuple[int, int, int], generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Multiples of half of the smallest result, exact or ties, each beside a product around the last bit kept at the floor; c mostly zero.

    Where c is not zero, its exponent is above every floor that is known; random values show a floor only once in 2**20 results or never.
    """
    m, n, k = shape
    fmt, out = profile.input_format, profile.output_format
    floor = out.min_exponent if profile.floor is None else profile.floor
    half, last = out.min_exponent - profile.out_fraction_bits - 1, floor - profile.fraction_bits
    place = np.arange(k) % profile.block

    def power(exponent: np.ndarray | int) -> np.ndarray:
        return 2.0 ** np.clip(exponent, fmt.min_exponent - fmt.fraction_bits, fmt.max_exponent)

    def signs(size: tuple[int, int]) -> np.ndarray:
        return generator.choice([1.0, -1.0], size)

    some = generator.random((m, k)) < 0.1
    a = np.where(some, signs((m, k)) * power(generator.integers(last // 2 - 1, floor // 2, (m, k))), 0.0)
    b = generator.choice([1, 1.25, 1.5], (k, n)) * power(generator.integers(last // 2 - 1, floor // 2, (k, n)))
    a[:, place == 0] = signs((m, np.count_nonzero(place == 0))) * power(half // 2)
    b[place == 0] = generator.integers(1, 8, (np.count_nonzero(place == 0), n)) * power(half - half // 2)
    near = place == 1
    a[:, near] = signs((m, np.count_nonzero(near))) * power(last // 2 + generator.integers(-1, 2, (m, np.count_nonzero(near))))
    b[near] = power(last - last // 2 + generator.integers(-1, 2, (np.count_nonzero(near), n)))
    c = np.where(generator.random((m, n)) < 0.8, 0, patterns_of("tiny", out, (m, n), generator))
    return from_float64(a, fmt), from_float64(b, fmt), c


def _special_patterns(fmt: FloatFormat) -> np.ndarray:
    """Both infinities and some NaNs, or zeros where a format has neither."""
    found = [0]
    if fmt.has_infinity:
        found += [fmt.infinity, fmt.infinity | fmt.sign_bit]
    if fmt.has_nan:
        found += [fmt.nan, fmt.sign_bit - 1, fmt.nan | fmt.sign_bit]
    return np.array(found)


def cases(spec: "DotSpec", seed: int) -> Iterator[Case]:
    """A named stimulus for every way in which the engine can go wrong."""
    generator = np.random.default_rng(seed)
    cols, block, depth = spec.cols, spec.block, spec.depth

    def case(name: str, m: int, n: int, k: int, style: str, *, c: bool = True, stalls: Stalls | None = None) -> Case:
        drawn = operands(spec.profile, style, (m, n, k), generator)
        return Case(name=name, operands=drawn if c else drawn[:2], stalls=stalls or Stalls())

    yield case("single product", 1, 1, 1, "close")
    yield case("single product without C", 1, 1, 1, "normal", c=False)
    for style in STYLES:
        yield case(f"{style} values", depth + 2, cols, 2 * spec.pass_k + 1, style)
    yield case("one block at the floor", 3 * depth + 1, 2 * cols, block, "floor", c=False)
    yield case("one block, many rows", 3 * depth + 1, cols, block, "normal", c=False)
    yield case("sums that go on from pass to pass", depth + 2, cols + 1, 5 * spec.pass_k - 1, "close")
    yield case("a single sum over many blocks", 1, 1, 7 * spec.pass_k + 1, "cancel")
    for port in spec.ports:
        only = Stalls(patterns={port.name: generator.random(97) < 0.6})
        yield case(f"stalls on {port.name}", depth + 3, cols + 1, 2 * spec.pass_k, "close", stalls=only)
    for density in (0.2, 0.7):
        stalls = Stalls.random(spec.ports, int(generator.integers(1 << 31)), density=density)
        yield case(f"stalls everywhere, {density:.0%}", 2 * depth + 1, 2 * cols, 3 * block, "normal", c=density > 0.5, stalls=stalls)
    blocked = np.ones(6 * depth + 64, bool)
    blocked[-3 * depth :] = False
    yield case("sink blocked for long", 3 * depth, cols, 3, "normal", stalls=Stalls(patterns={"m_axis": blocked}))
