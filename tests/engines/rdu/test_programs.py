"""Programs against mathematics that knows nothing of tiles: numpy.fft, cumsum, exact recurrences."""

import cmath
import dataclasses

import numpy as np
import pytest

from hwgen.engines.rdu import Program, RduSpec, golden, orders, program
from hwgen.engines.rdu.compiler import twiddle
from hwgen.engines.rdu.program import parsed

SIZES = [(4, 5), (8, 6), (16, 9), (32, 12), (64, 16)]
# Signal to rounding noise of one transform per beat, dB: what each format gives at 16 points, less 3 dB for chance.
SQNR = {"int16": 58.0, "int32": 154.0, "bf16": 43.0, "fp16": 61.0, "fp32": 139.0}


def sqnr(exact, found):
    return 10 * np.log10(np.sum(np.abs(exact) ** 2) / max(np.sum(np.abs(exact - found) ** 2), 1e-100))


def transform(spec, x):
    """(beats, points) complex through the tile, in natural order."""
    points = spec.lanes // 2
    slots = np.empty_like(x)
    slots[:, orders.fft_slots(points)] = x
    own = orders.complex_lanes(spec.kind.patterns("re", integral(spec, slots.real)), spec.kind.patterns("im", integral(spec, slots.imag)))
    other = own.reshape(len(x), points, 2)[:, :, ::-1].reshape(own.shape)
    out = spec.kind.values(golden.lanes_after(spec.kind, spec.program("fft"), other, own)[1])
    scale = points if spec.kind.is_integer else 1
    return scale * (out[:, 0::2] + 1j * out[:, 1::2])[:, orders.fft_result_slots(points)]


def integral(spec, values):
    return np.round(values).astype(np.int64) if spec.kind.is_integer else values


@pytest.mark.parametrize("element", SQNR)
@pytest.mark.parametrize(("lanes", "stages"), SIZES[:4])
def test_transforms_equal_numpy_to_rounding(element, lanes, stages):
    spec = RduSpec(element=element, lanes=lanes, stages=stages)
    points, generator = lanes // 2, np.random.default_rng(1)
    top = 0.69 * 2.0 ** (spec.kind.width - 1) if spec.kind.is_integer else 1.0
    times = np.arange(points)
    random = generator.uniform(-1, 1, (6, points)) + 1j * generator.uniform(-1, 1, (6, points))
    tones = np.exp(2j * np.pi * np.outer(times, times) / points)
    signals = {
        "random": random / np.sqrt(2),
        "impulse": np.eye(points),
        "dc": np.ones((1, points)),
        "tones": tones,
        "largest": np.sign(generator.normal(size=(4, points))) + 0j,
    }
    for name, signal in signals.items():
        x = signal * top + 0j
        x = np.round(x.real) + 1j * np.round(x.imag) if spec.kind.is_integer else x
        found = transform(spec, x)
        assert sqnr(np.fft.fft(x, axis=1), found) > SQNR[element], name
    if not spec.kind.is_integer:  # factors of these are 1 and 0: nothing is rounded
        assert np.array_equal(transform(spec, np.ones((1, points)) + 0j)[0], points * np.eye(points)[0])
        assert np.array_equal(transform(spec, np.eye(points)[:1] + 0j)[0], np.ones(points))


def test_integers_beyond_the_range_wrap_as_the_arithmetic_says():
    spec = RduSpec(lanes=16, stages=9)
    x = 32767 * (np.sign(np.cos(np.arange(8) * 3)) + 1j * np.sign(np.sin(np.arange(8) * 3 + 1)))[None]
    assert sqnr(np.fft.fft(x, axis=1), transform(spec, x)) < 20
    with_room = np.round(0.48 * x)
    assert sqnr(np.fft.fft(with_room, axis=1), transform(spec, with_room)) > SQNR["int16"]


def test_slots_of_results_as_published():
    spec = RduSpec(element="fp32")
    x = np.arange(4) + 1j
    own = orders.complex_lanes(*(spec.kind.patterns("x", part[None, [0, 2, 1, 3]]) for part in (x.real, x.imag)))
    other = own[:, [1, 0, 3, 2, 5, 4, 7, 6]]
    out = spec.kind.values(golden.lanes_after(spec.kind, spec.program("fft", n=4), other, own)[1])[0]
    assert np.allclose(out[0::2] + 1j * out[1::2], np.fft.fft(x)[[0, 2, 1, 3]])
    published = [0, 8, 1, 9, 2, 10, 3, 11, 4, 12, 5, 13, 6, 14, 7, 15]
    assert [int(np.flatnonzero(orders.fft_result_slots(16) == slot)[0]) for slot in range(16)] == published
    assert twiddle(3, 1, 2) == pytest.approx(-1j)
    assert twiddle(15, 3, 4) == pytest.approx(cmath.exp(-2j * cmath.pi * 7 / 16))


@pytest.mark.parametrize(("lanes", "stages"), SIZES)
@pytest.mark.parametrize("element", ["int16", "int32"])
def test_scans_and_trees_equal_cumsum(element, lanes, stages):
    spec = RduSpec(element=element, lanes=lanes, stages=stages)
    half = 1 << (spec.kind.width - 1)
    x = np.random.default_rng(2).integers(-half, half, (5, lanes))
    x[0], x[1] = half - 1, -half
    unused = np.full_like(x, 7)
    sums = spec.kind.wrapped(np.cumsum(x, axis=1))
    shifted = np.concatenate([np.zeros((5, 1), np.int64), sums[:, :-1]], axis=1)
    time = orders.scan_lanes(lanes)
    for kind, expected in (("inclusive", sums), ("exclusive", shifted)):
        for algorithm in ("hillis-steele", "blelloch"):
            order = orders.carried_lanes(lanes) if (kind, algorithm) == ("inclusive", "blelloch") else time
            loaded = np.empty_like(x)
            loaded[:, order] = x
            out = golden.lanes_after(spec.kind, spec.program("scan", kind=kind, algorithm=algorithm), unused, loaded)[1]
            assert np.array_equal(out[:, time], expected), (kind, algorithm)
    out = golden.lanes_after(spec.kind, spec.program("reduce"), unused, x)[1]
    assert np.array_equal(out[:, 0], sums[:, -1])
    out = golden.lanes_after(spec.kind, spec.program("dot"), x, unused)[1]
    assert np.array_equal(out[:, 0], spec.kind.wrapped(7 * sums[:, -1]))


@pytest.mark.parametrize(("lanes", "stages"), SIZES)
@pytest.mark.parametrize("kind", ["inclusive", "exclusive"])
def test_pairs_equal_the_recurrence(lanes, stages, kind):
    spec = RduSpec(lanes=lanes, stages=stages)
    generator = np.random.default_rng(3)
    a, b = generator.integers(-(1 << 15), 1 << 15, (2, 4, lanes // 2))
    loaded = np.stack([a[:, ::-1], b[:, ::-1]], axis=2).reshape(4, lanes)
    out = golden.lanes_after(spec.kind, spec.program("pairs", kind=kind), np.zeros_like(loaded), loaded)[1]
    out = out.reshape(4, -1, 2)[:, ::-1]
    for row in range(4):
        product, state = 1, 0
        for step in range(lanes // 2):
            before = (product, state)
            product = int(spec.kind.wrapped(product * int(a[row, step])))
            state = int(spec.kind.wrapped(state * int(a[row, step]) + int(b[row, step])))
            assert tuple(out[row, step]) == (before if kind == "exclusive" else (product, state))


@pytest.mark.parametrize(("lanes", "stages"), SIZES)
@pytest.mark.parametrize("element", ["int16", "fp32"])
def test_pairs_by_blelloch_equal_the_recurrence_after_a_carry(element, lanes, stages):
    """The pair on lanes 0 and 1 is carried in: what comes before all others, here any pair."""
    spec = RduSpec(element=element, lanes=lanes, stages=stages)
    generator = np.random.default_rng(7)
    high = 1 << 15 if spec.kind.is_integer else 3  # small integers are exact in floats
    a, b = generator.integers(-high, high, (2, 4, lanes // 2))
    earliest_first = np.concatenate([[0], np.arange(1, lanes // 2)[::-1]])
    loaded = np.empty((4, lanes // 2, 2), np.int64)
    loaded[:, earliest_first, 0], loaded[:, earliest_first, 1] = spec.kind.patterns("a", a), spec.kind.patterns("b", b)
    second = loaded.reshape(4, lanes)
    out = golden.lanes_after(spec.kind, spec.program("pairs", algorithm="blelloch"), np.zeros_like(second), second)[1]
    found = spec.kind.values(out).reshape(4, -1, 2)[:, ::-1]
    for row in range(4):
        product, state = 1, 0
        for step in range(lanes // 2):
            product, state = product * int(a[row, step]), state * int(a[row, step]) + int(b[row, step])
            expected = [product, state]
            if spec.kind.is_integer:
                assert found[row, step].tolist() == spec.kind.wrapped(np.array([x % (1 << 16) for x in expected])).tolist()
            elif max(map(abs, expected)) < 1 << 24:
                assert found[row, step].tolist() == expected


@pytest.mark.parametrize("options", [{"fft": False}, {"hs_scan": False, "pair": False}, {"b_scan": False}, {}])
def test_the_tree_works_in_every_variant(options):
    spec = RduSpec(**options)
    x = np.random.default_rng(4).integers(-999, 999, (3, 8))
    out = golden.lanes_after(spec.kind, spec.program("reduce"), np.zeros_like(x), x)[1]
    assert np.array_equal(out[:, 0], x.sum(axis=1))


def test_element_wise_steps():
    spec = RduSpec(element="fp32")
    x, y = np.random.default_rng(5).normal(size=(2, 3, 8))
    steps = [("multiply", 0), ("offset_2", 0.5), ("axpy_1", -2), ("axpy_2", 0.25), ("scale_2", 3), ("add", 0)]
    patterns = [spec.kind.patterns("x", values) for values in (x, y)]
    out = golden.lanes_after(spec.kind, spec.program("map", steps=steps), *patterns)
    expected = ((x * y + 0.5) - 2 * x) * 0.25 + x
    assert spec.kind.values(out[1]) == pytest.approx(3 * expected + x, rel=1e-5, abs=1e-5)
    assert np.array_equal(out[0], patterns[0])


def test_what_the_links_do_not_allow_is_refused_by_name(refused):
    with refused("program", "in1(0, 2) <- (2, 1) is missing; reduce = true or fft = true or"):
        RduSpec(fft=False, reduce=False, hs_scan=False, b_scan=False, pair=False).program("fft")
    with refused("program", "in1(1, 1) <- (2, 0) is missing; hs_scan = true builds it"):
        RduSpec(hs_scan=False, pair=False).program("scan")
    with refused("program", "side(1, 2) <- (0, 1) is missing; pair = true builds it"):
        RduSpec(pair=False).program("pairs")
    with refused("program", "side(1, 3) <- (4, 2) is missing; b_scan = true with pair = true builds it"):
        RduSpec(b_scan=False).program("pairs", algorithm="blelloch")
    with refused("stages", "at least 5 for a Blelloch scan of pairs on 8 lanes"):
        RduSpec(stages=4, fft=False, b_scan=False).program("pairs", algorithm="blelloch")
    with refused("algorithm", "one of hillis-steele, blelloch"):
        RduSpec().program("pairs", algorithm="kogge-stone")
    with refused("program", "in1(0, 1) <- (1, 0) is missing; reduce = true or hs_scan = true or b_scan = true builds it"):
        RduSpec(reduce=False, fft=False, hs_scan=False, b_scan=False, pair=False).program("reduce")
    with refused("stages", "at least 5 for an exclusive scan on 8 lanes"):
        RduSpec(stages=4, fft=False, b_scan=False).program("scan", kind="exclusive")
    with refused("n", "4, half of the lanes"):
        RduSpec().program("fft", n=8)
    with refused("window", "no such parameter; fft has n, halved"):
        RduSpec().program("fft", window=1)
    with refused("program", "one of map, reduce"):
        RduSpec().program("sort")


def test_programs_and_words_are_the_same_thing(refused):
    spec = RduSpec()
    words = spec.program("fft").words(spec)
    assert words.shape == (48,)
    again = parsed(spec, words)
    assert again.sources == spec.program("fft").sources
    assert np.array_equal(again.words(spec), words)
    with refused("mode", "modes from 0 to 10"):
        parsed(spec, words | 15 << 16)
    with refused("mode", "mode 0 in all cells or in none"):
        parsed(spec, words & ~np.where(np.arange(48) == 3, 15 << 16, 0))
    product = spec.program("gemm")
    with refused("mode", "operands of a product go straight on"):
        dataclasses.replace(product, keep_1=~product.keep_1).words(spec)
    with refused("mode", "operands of a product go straight on"):
        dataclasses.replace(product, sources=spec.program("reduce").sources).words(spec)
    with refused("words", "zeros where"):
        parsed(spec, words | 1 << 40)
    assert program("fft", n=16).mode.shape == (12, 32)
    assert program("reduce", lanes=16).mode.shape == (9, 16)
    assert isinstance(program("scan", algorithm="blelloch"), Program)
