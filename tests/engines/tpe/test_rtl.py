"""The RTL against the golden and the schedule, beyond what the conformance test does for every preset."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hwgen import simulate
from hwgen.circuits.recoders import RECODINGS
from hwgen.engines.contract import Case
from hwgen.engines.tpe import ARRAYS, CELLS, TpeSpec


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("signed", [True, False])
def test_every_pair_of_8_bit_operands(cell, signed):
    """An outer product meets all 65,536 pairs; two more steps add the extremes on top of each."""
    spec = TpeSpec(cell=cell, array="os", rows=1, cols=1, lanes=1, a_signed=signed, b_signed=signed, k_max=16)
    values = np.arange(spec.a_range[0], spec.a_range[1] + 1)
    extremes = np.array([spec.a_range[0], spec.a_range[1]])
    for k in (1, 3):
        a = np.column_stack([values] + [np.full(256, extremes[i % 2]) for i in range(k - 1)])
        b = np.vstack([values] + [np.full(256, extremes[0]) for _ in range(k - 1)])
        assert simulate.check(spec, Case(name="all pairs", operands=(a, b))) == []


@settings(max_examples=5, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    spec=st.builds(
        TpeSpec,
        cell=st.sampled_from(CELLS),
        array=st.sampled_from(ARRAYS),
        recoding=st.sampled_from(["", *RECODINGS]),
        encoder=st.sampled_from(["", "cell", "edge"]),
        lanes=st.integers(0, 3),
        rows=st.integers(1, 18),
        cols=st.integers(1, 3),
        a_width=st.integers(2, 12),
        b_width=st.integers(2, 12),
        a_signed=st.booleans(),
        b_signed=st.booleans(),
        k_max=st.integers(40, 5000),
    ),
    seed=st.integers(0, 99),
)
def test_any_spec(spec, seed):
    for case in spec.cases(seed):
        assert simulate.check(spec, case) == [], case.name


def test_sixteen_products_under_one_weight_need_fourteen_bits():
    """-128 everywhere: sixteen digits of -2 meet -128; words of 13 bits would turn 262,144 into its negative."""
    spec = TpeSpec(cell="opt2", array="tree", rows=16, cols=1, k_max=16)
    a, b = np.full((2, 16), -128), np.full((16, 1), -128)
    assert simulate.run(spec, a, b).result.tolist() == [[262144], [262144]]
