"""The RTL of the engines that skip zeros, beyond what the conformance test does for every preset."""

import dataclasses

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hwgen import simulate
from hwgen.arrays.sparse import SparseTop
from hwgen.engines.contract import Case
from hwgen.engines.tpe import TpeSpec
from hwgen.engines.tpe.sparse import schedule
from hwgen.export.verilog import design_of

SMALL = TpeSpec(cell="opt4c", array="matrix", rows=2, cols=2, k_max=16)


@settings(max_examples=2, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    spec=st.builds(
        TpeSpec,
        cell=st.sampled_from(["opt3", "opt4c", "opt4e", "sparse4"]),
        array=st.just("matrix"),
        recoding=st.sampled_from(["bit-serial", "sign-magnitude", "booth", "ent", "naf"]),
        rows=st.integers(1, 3),
        cols=st.integers(1, 2),
        lanes=st.integers(1, 2),
        group=st.integers(1, 2),
        run_ahead=st.integers(1, 3),
        a_width=st.integers(2, 9),
        b_width=st.integers(2, 16),
        a_signed=st.booleans(),
        b_signed=st.booleans(),
        k_max=st.integers(40, 5000),
        constant_time=st.booleans(),
    ),
    seed=st.integers(0, 99),
)
def test_any_spec(spec, seed):
    assert simulate.check(spec, *spec.cases(seed)) == []


def overflow_case(spec):
    """All sums at their extreme: every digit -2, every B the smallest."""
    low = np.full((2, spec.k_max), -128)
    return Case(name="-128 everywhere", operands=(low, low.T))


def test_sums_of_one_weight_at_their_extreme_need_every_bit():
    """16 products of -2 and -128 are +4,096: 13 bits turn them into -4,096, 14 do not."""
    case = overflow_case(SMALL)
    geometry = schedule.geometry_of(SMALL)
    assert geometry.sum_width == 14
    narrow = SparseTop(dataclasses.replace(geometry, sum_width=13), name=SMALL.title, depth=SMALL.depth, width=SMALL.accumulator_width)
    (found,) = simulate.run_many(SMALL, [case], design=design_of(narrow, ports=SMALL.ports))
    assert np.array_equal(SMALL.compute(*case.operands), np.full((2, 2), 262_144))
    assert np.array_equal(found.result, np.full((2, 2), -262_144))
    assert simulate.check(SMALL, case) == []


def classes(generator, shape):
    """Operands that differ in all that a value-dependent engine could look at."""
    yield "zeros", np.zeros(shape, np.int64)
    yield "ones", np.ones(shape, np.int64)
    yield "smallest", np.full(shape, -128)
    yield "largest", np.full(shape, 127)
    yield "most digits", np.full(shape, 91)
    yield "alternating", np.where(np.indices(shape).sum(axis=0) % 2, 127, -128)
    dense = generator.integers(-128, 128, shape)
    yield "dense", dense
    for share in (0.5, 0.9, 0.99):
        yield f"{share:.0%} zeros", np.where(generator.random(shape) < share, 0, dense)
    yield "one non-zero", np.where(np.arange(dense.size).reshape(shape) == dense.size // 2, 91, 0)
    yield "zero rows", np.where(np.arange(shape[0])[:, None] % 2, dense, 0)
    yield "zero columns", np.where(np.arange(shape[1]) % 2, dense, 0)


def traces(spec, cases):
    """Every transfer's cycle on every port, as one tuple per case."""
    runs = simulate.run_many(spec, cases)
    for case, run in zip(cases, runs, strict=True):
        assert np.array_equal(run.result, spec.compute(*case.operands)), case.name
    return [tuple(tuple(run.moved[port.name].tolist()) for port in spec.ports) for run in runs]


@pytest.mark.parametrize("cell", ["opt4c", "sparse4"])
def test_constant_time_hides_values_and_the_same_test_shows_the_leak(cell):
    """Handshake traces over classes of operands: identical in constant time; without it they tell A, and never B."""
    generator = np.random.default_rng(5)
    spec = TpeSpec(cell=cell, array="matrix", rows=2, cols=2, lanes=2, group=1, constant_time=True, k_max=64)
    a, b = generator.integers(-128, 128, (7, 37)), generator.integers(-128, 128, (37, 5))
    of_a = [Case(name=f"A {name}", operands=(values, b)) for name, values in classes(generator, a.shape)]
    of_b = [Case(name=f"B {name}", operands=(a, values)) for name, values in classes(generator, b.shape)]
    assert len(set(traces(spec, of_a + of_b))) == 1
    leaky = spec.changed(constant_time=False)
    assert len(set(traces(leaky, of_b))) == 1
    assert len(set(traces(leaky, of_a))) > len(of_a) // 2
