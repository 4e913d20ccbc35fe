"""Problems larger than a tile, on the golden model; the command line's tests simulate them."""

import numpy as np
import pytest

from hwgen.engines.contract import Stalls
from hwgen.engines.rdu import RduSpec, Run, plans, schedule

SMALL = {"lanes": 4, "stages": 5}


def solved(spec, *problem, **parameters):
    plan = spec.plan(*problem, **parameters)
    return plan.result(spec.compute(*plan.operands)), plan


@pytest.mark.parametrize("size", [2, 4, 8, 32, 64, 512])
@pytest.mark.parametrize(("element", "bound"), [("int16", 48), ("fp32", 130), ("bf16", 38)])
def test_transforms_by_factoring(size, element, bound):
    spec = RduSpec(element=element)
    (x,) = spec.draw_problem("fft", (size, size, size), seed=size)
    found, plan = solved(spec, "fft", x)
    assert found.shape == (size,)
    noise = np.sum(np.abs(found - np.fft.fft(x)) ** 2)
    assert 10 * np.log10(np.sum(np.abs(plan.reference) ** 2) / noise) > bound
    beats = dict.fromkeys(("fft", "complex_product"), 0)
    for name, count in plan.passes:
        beats[name] += count
    factors = [4] * (int(np.log2(size)) // 2) + [2] * (int(np.log2(size)) % 2)
    assert beats["fft"] == sum(size // factor for factor in factors)
    assert beats["complex_product"] == (len(factors) - 1) * size // 2


def test_order_of_results_is_natural():
    spec = RduSpec(element="fp32")
    for tone in (0, 1, 5, 17, 63):
        found, _ = solved(spec, "fft", np.exp(2j * np.pi * tone * np.arange(64) / 64))
        assert np.argmax(np.abs(found)) == tone


@pytest.mark.parametrize("kind", ["inclusive", "exclusive"])
@pytest.mark.parametrize("size", [1, 3, 4, 5, 17, 63, 200])
def test_scans_of_any_length(kind, size):
    spec = RduSpec(**SMALL)
    x = np.random.default_rng(size).integers(-30000, 30000, size)
    exact = spec.kind.wrapped(np.cumsum(x) - (x if kind == "exclusive" else 0))
    for algorithm in ("hillis-steele", "blelloch"):
        assert np.array_equal(solved(spec, "scan", x, kind=kind, algorithm=algorithm)[0], exact), algorithm
    a, b = np.random.default_rng(size).integers(-99, 99, (2, size))
    for algorithm in ("hillis-steele", "blelloch"):
        found, plan = solved(spec, "pairs", a, b, kind=kind, algorithm=algorithm)
        assert np.array_equal(found, plan.reference), algorithm


def test_recurrences_with_decay():
    """Mamba's state update: a below 1, exact to rounding in floats and with fraction bits."""
    generator = np.random.default_rng(1)
    a, b = generator.uniform(0.5, 1, 100), generator.normal(size=100)
    state, states = 0.0, []
    for factor, term in zip(a, b, strict=True):
        state = factor * state + term
        states.append(state)
    assert solved(RduSpec(element="fp32"), "pairs", a, b)[0][:, 1] == pytest.approx(states, rel=1e-4, abs=1e-4)
    spec = RduSpec(element="int32")
    fixed = np.round(a * (1 << 30)).astype(np.int64)
    found, plan = solved(spec, "pairs", fixed, np.round(b * 1e6).astype(np.int64), scaled=True)
    assert np.abs(found[:, 1] - plan.reference[:, 1]).max() < 50
    assert found[:, 1] / 1e6 == pytest.approx(states, abs=1e-4)


@pytest.mark.parametrize(("m", "n", "k"), [(1, 1, 1), (9, 13, 5), (8, 6, 15), (17, 3, 40)])
def test_products_by_tiles(m, n, k):
    generator = np.random.default_rng(k)
    a, b = generator.integers(-200, 200, (m, k)), generator.integers(-200, 200, (k, n))
    spec = RduSpec()
    found, plan = solved(spec, "gemm", a, b)
    assert np.array_equal(found, spec.kind.wrapped(a @ b))
    tiles = -(-m // 8) * -(-n // 6)
    assert plan.passes == [("gemm", tiles * max(k, 15) + 15)]
    assert np.array_equal(solved(RduSpec(element="fp32"), "gemm", a, b)[0], a @ b)


def test_problems_that_do_not_fit_are_refused(refused):
    spec = RduSpec()
    with refused("N", "a power of two from 2 to 1,048,576"):
        spec.plan("fft", np.zeros(12))
    with refused("x", "magnitudes up to 22938, so that no sum wraps"):
        spec.plan("fft", np.full(4, 30000))
    with refused("x", "whole numbers"):
        spec.plan("fft", np.full(4, 0.5))
    with refused("x", "whole numbers"):
        spec.plan("fft", np.array([1, np.inf, 0, 0]))
    with refused("x.dtype", "integers"):
        spec.plan("scan", np.zeros(3))
    with refused("b.shape", "K must equal"):
        spec.plan("gemm", np.zeros((2, 3), int), np.zeros((2, 3), int))
    with refused("arrays", "2 for gemm: a, b"):
        spec.plan("gemm", np.zeros((2, 3), int))
    with refused("order", "no such parameter; scan has kind, algorithm"):
        spec.plan("scan", np.zeros(3, int), order=1)
    with refused("algorithm", "one of hillis-steele, blelloch"):
        spec.plan("scan", np.zeros(3, int), algorithm="sklansky")
    with refused("program", "one of fft, scan, pairs, gemm"):
        spec.plan("sort", np.zeros(3, int))


def test_formula_of_cycles_equals_the_handshakes():
    spec = RduSpec(**SMALL)
    generator = np.random.default_rng(6)
    for problem, arrays in (
        ("fft", spec.draw_problem("fft", (64, 64, 64), 1)),
        ("scan", (generator.integers(-9, 9, 150),)),
        ("pairs", generator.integers(-9, 9, (2, 60))),
        ("gemm", (generator.integers(-9, 9, (9, 4)), generator.integers(-9, 9, (4, 11)))),
    ):
        user = spec.plan(problem, *arrays).operands[2]
        nobody = Stalls(patterns={"s_axis_data": np.zeros(1, bool)})
        assert schedule.cycles(spec, user, Stalls()) == schedule.cycles(spec, user, nobody), problem


@pytest.mark.parametrize("size", [2, 4, 16, 128, 1024])
def test_passes_and_cycles_of_a_transform_without_its_data(size):
    spec = RduSpec()
    plan = spec.plan("fft", *spec.draw_problem("fft", (size, size, size), 1))
    passes = plans.fft_passes(spec, size)
    assert passes == plan.passes
    assert schedule.lane_cycles(spec, [beats for _, beats in passes]) == spec.cycles(*plan.operands)


def test_a_million_points_on_the_production_geometry():
    """Five passes of 16 points and four of products, every beat of them busy."""
    spec = RduSpec(element="bf16", lanes=32, stages=12)
    passes = plans.fft_passes(spec, 1 << 20)
    assert passes == [("fft", 1 << 16), ("complex_product", 1 << 17)] * 4 + [("fft", 1 << 16)]
    assert schedule.lane_cycles(spec, [beats for _, beats in passes]) == 384 + (5 + 4 * 2) * (1 << 16) + 13


def test_long_passes_hide_the_configuration(refused):
    """Between programs nothing drains: with enough beats the tile accepts one in every cycle."""
    spec = RduSpec()
    run_a, run_b = spec.program("fft"), spec.program("scan")
    run = Run(spec)
    for program in (run_a, run_b, run_a):
        run.lanes(program, np.zeros((60, 8), int), np.zeros((60, 8), int))
    assert spec.cycles(*run.operands) == spec.cells + 180 + spec.latency
    words, data, user = run.operands
    user[70] = 0
    with refused("user", "KEEP (1) on every beat"):
        spec.compute(words, data, user)
