import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.engines.contract import Stalls
from hwgen.engines.tpe import ARRAYS, CELLS, TpeSpec, schedule

SPECS = st.builds(
    TpeSpec,
    array=st.sampled_from(ARRAYS),
    cell=st.sampled_from(CELLS),
    lanes=st.integers(0, 3),
    rows=st.integers(1, 20),
    cols=st.integers(1, 9),
    a_width=st.integers(2, 9),
    b_width=st.integers(2, 9),
    a_signed=st.booleans(),
    b_signed=st.booleans(),
)
SHAPES = st.tuples(st.integers(1, 70), st.integers(1, 25), st.integers(1, 60))


@settings(max_examples=150, deadline=None)
@given(spec=SPECS, shape=SHAPES)
def test_closed_form_equals_the_handshakes_step_by_step(spec, shape):
    never = Stalls(patterns={"m_axis": np.zeros(1, bool)})
    assert spec.cycles_of_shape(*shape) == spec.cycles_of_shape(*shape, never)


@settings(max_examples=100, deadline=None)
@given(spec=SPECS, shape=SHAPES, seed=st.integers(0, 1000))
def test_streams_carry_the_operands_that_the_result_needs(spec, shape, seed):
    """Multiply what the beats carry, tile by tile, and collect: the golden result."""
    m, n, k = shape
    rng = np.random.default_rng(seed)
    a = rng.integers(*spec.a_range, (m, k), endpoint=True)
    b = rng.integers(*spec.b_range, (k, n), endpoint=True)
    streams = spec.streams(a, b)
    products, stay = spec.step_products, schedule.sums_stay(spec)
    shapes = ((spec.rows, products), (spec.cols, products)) if stay else ((products,), (spec.cols, spec.lanes))
    lanes = {
        name: schedule.unpack_lanes(streams[f"s_axis_{name}"].data, np.prod(shape), width, signed=signed).reshape(-1, *shape)
        for name, shape, width, signed in (
            ("a", shapes[0], spec.a_width, spec.a_signed),
            ("b", shapes[1], spec.b_width, spec.b_signed),
        )
    }
    rows = (_run_tiles if stay else _run_passes)(spec, lanes, streams)
    data = schedule.pack_lanes(np.array(rows), spec.accumulator_width)
    last = spec.output_lasts(a, b)["m_axis"]
    assert len(data) == len(last)
    output = schedule.Beats(data=data, last=last, user=np.zeros(len(last), np.uint32))
    assert np.array_equal(spec.collect({"m_axis": output}, a, b), a @ b)


def _run_tiles(spec, lanes, streams):
    rows, start = [], 0
    for end in np.flatnonzero(streams["s_axis_a"].last) + 1:
        rows.extend(np.einsum("srp,scp->rc", lanes["a"][start:end], lanes["b"][start:end]))
        start = end
    return rows


def _run_passes(spec, lanes, streams):
    rows, start, sums = [], 0, None
    a = streams["s_axis_a"]
    for index, end in enumerate(np.flatnonzero(a.last) + 1):
        weights = lanes["b"][index * spec.rows : (index + 1) * spec.rows][::-1].transpose(0, 2, 1)
        product = lanes["a"][start:end] @ weights.reshape(-1, spec.cols)
        sums = product if a.user[start] & schedule.SUM_STARTS else sums + product
        if a.user[start] & schedule.SUM_ENDS:
            rows.extend(sums)
        start = end
    return rows


@pytest.mark.parametrize("array", ARRAYS)
def test_full_throughput_between_tiles(array):
    """Neighbouring tiles leave no bubble: another N tile costs its steps and nothing else."""
    spec = TpeSpec(array=array, rows=8, cols=8)
    k, m = (20 * spec.step_products, 8) if schedule.sums_stay(spec) else (8, 20)
    cost = spec.cycles_of_shape(m, 80, k) - spec.cycles_of_shape(m, 72, k)
    assert cost == 20


def test_a_shallow_ring_costs_cycles():
    deep, shallow = TpeSpec(rows=8, cols=8), TpeSpec(rows=8, cols=8, depth=8)
    assert shallow.cycles_of_shape(64, 64, 8) > deep.cycles_of_shape(64, 64, 8)
