import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.engines.contract import Beats, Stalls
from hwgen.engines.tpe import TpeSpec
from hwgen.engines.tpe.sparse import schedule
from hwgen.engines.tpe.sparse.bench import most_digits
from hwgen.numerics import pack_lanes, unpack_lanes

SPECS = st.builds(
    TpeSpec,
    cell=st.sampled_from(["opt3", "opt4c", "opt4e", "sparse4"]),
    array=st.just("matrix"),
    rows=st.integers(1, 6),
    cols=st.integers(1, 4),
    lanes=st.integers(1, 5),
    group=st.integers(1, 5),
    run_ahead=st.integers(1, 5),
    a_width=st.integers(2, 9),
    b_width=st.integers(2, 9),
    a_signed=st.booleans(),
    b_signed=st.booleans(),
    constant_time=st.booleans(),
)
SHAPES = st.tuples(st.integers(1, 14), st.integers(1, 9), st.integers(1, 60))


def operands(spec, shape, seed, zeros=0.5):
    m, n, k = shape
    generator = np.random.default_rng(seed)
    a = np.where(generator.random((m, k)) < zeros, 0, generator.integers(*spec.a_range, (m, k), endpoint=True))
    return a, generator.integers(*spec.b_range, (k, n), endpoint=True)


@settings(max_examples=120, deadline=None)
@given(spec=SPECS, shape=SHAPES, seed=st.integers(0, 1000), zeros=st.sampled_from([0.0, 0.5, 0.9, 1.0]))
def test_recurrence_equals_the_handshakes_step_by_step(spec, shape, seed, zeros):
    a, b = operands(spec, shape, seed, zeros)
    never = Stalls(patterns={"m_axis": np.zeros(1, bool)})
    assert spec.cycles(a, b) == spec.cycles(a, b, stalls=never)


@settings(max_examples=60, deadline=None)
@given(spec=SPECS, shape=SHAPES, seed=st.integers(0, 1000))
def test_streams_carry_the_operands_that_the_result_needs(spec, shape, seed):
    """Multiply what the beats carry, pass by pass; with weights outside every pass carries the whole tile."""
    a, b = operands(spec, shape, seed)
    g = schedule.geometry_of(spec)
    streams = spec.streams(a, b)
    left = unpack_lanes(streams["s_axis_a"].data, spec.rows * g.operands, spec.a_width, signed=spec.a_signed)
    right = unpack_lanes(streams["s_axis_b"].data, spec.cols * g.operands, spec.b_width, signed=spec.b_signed)
    ends = np.flatnonzero(streams["s_axis_a"].last) + 1
    assert np.array_equal(ends, np.flatnonzero(streams["s_axis_b"].last) + 1)
    rows = []
    for index, (start, end) in enumerate(zip([0, *ends[:-1]], ends, strict=True)):
        tile_a = left[start:end].reshape(end - start, spec.rows, g.operands)
        tile_b = right[start:end].reshape(end - start, spec.cols, g.operands)
        digits = g.recoding.digits(tile_a).astype(np.int64) * g.recoding.weights
        weights = slice(index % g.weights, index % g.weights + 1) if g.weights_outside else slice(None)
        sums = np.einsum("trk,tck->rc", digits[..., weights].sum(axis=-1), tile_b)
        if index % g.weights == 0:
            rows.append(sums)
        else:
            rows[-1] = rows[-1] + sums
    data = pack_lanes(np.concatenate(rows), spec.accumulator_width)
    last = spec.output_lasts(a, b)["m_axis"]
    output = Beats(data=data, last=last, user=np.zeros(len(last), np.uint32))
    assert np.array_equal(spec.collect({"m_axis": output}, a, b), a @ b)


def test_a_single_product_takes_a_cycle_per_digit():
    """One PE: beat in cycle 0, digits from cycle 2 on, the sum handed over two cycles after the last and sent 9 later."""
    spec = TpeSpec(cell="sparse4", array="matrix", rows=1, cols=1, lanes=1)
    for value in range(-128, 128):
        count = int(np.count_nonzero(spec.recoder.digits(np.array([value]))))
        assert spec.cycles(np.array([[value]]), np.array([[1]])) == 12 + count


@pytest.mark.parametrize("cell", ["opt3", "opt4c", "opt4e", "sparse4"])
def test_long_products_take_a_cycle_per_digit_of_the_busiest_lane(cell):
    """One row has the digits: its busiest lane sets the pace, whatever the others have, within a few cycles per pass."""
    spec = TpeSpec(cell=cell, array="matrix", rows=4, cols=2)
    a, b = np.zeros((4, 960), np.int64), np.ones((960, 2), np.int64)
    a[2] = np.random.default_rng(1).integers(-128, 128, 960)
    busiest = schedule.steps(spec, a, b).sum(axis=3)[0, 0, :, 2].max(axis=-1)
    passes = len(busiest)
    assert busiest.sum() <= spec.cycles(a, b) <= busiest.sum() * 1.12 + 20 * passes


@pytest.mark.parametrize("cell", ["opt3", "opt4c", "opt4e", "sparse4"])
def test_constant_time_is_the_time_of_the_densest_operand(cell):
    spec = TpeSpec(cell=cell, array="matrix", rows=3, cols=2, constant_time=True)
    plain = spec.changed(constant_time=False)
    k = 4 * schedule.geometry_of(spec).operands
    dense = np.full((7, k), most_digits(spec))
    ones, b = np.ones((7, k), int), np.ones((k, 5), int)
    assert np.count_nonzero(spec.recoder.digits(dense)) == dense.size * spec.recoder.count
    assert spec.cycles(ones, b) == spec.cycles(0 * ones, b) == spec.cycles(dense, b) == plain.cycles(dense, b) > plain.cycles(ones, b)


def test_without_stalls_more_run_ahead_never_costs():
    times = []
    for run_ahead in (1, 2, 3, 4, 6, 8):
        spec = TpeSpec(cell="sparse4", array="matrix", rows=8, cols=4, run_ahead=run_ahead)
        times.append(spec.cycles(*spec.draw("normal:30", (16, 4, 256), 1)))
    assert times == sorted(times, reverse=True)
    assert times[0] > 1.5 * times[-1]
