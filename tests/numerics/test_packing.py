import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwgen.numerics import beat_bytes, pack_lanes, unpack_lanes


@given(lanes=st.integers(1, 9), width=st.integers(1, 63), signed=st.booleans(), seed=st.integers(0, 1 << 30))
def test_there_and_back(lanes, width, signed, seed):
    low, high = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)
    values = np.random.default_rng(seed).integers(low, high, (4, lanes), endpoint=True, dtype=np.int64)
    packed = pack_lanes(values, width)
    assert packed.shape == (4, beat_bytes(lanes, width))
    assert np.array_equal(unpack_lanes(packed, lanes, width, signed=signed), values)


@pytest.mark.parametrize(("width", "expected"), [(4, [0xF3]), (8, [0x03, 0xFF]), (5, [0xE3, 0x03]), (12, [0x03, 0xF0, 0xFF])])
def test_lane_0_stands_in_the_lowest_bits(width, expected):
    assert pack_lanes(np.array([[3, -1]]), width).tolist() == [expected]


@pytest.mark.parametrize("width", [5, 16])
def test_no_beats(width):
    packed = pack_lanes(np.zeros((0, 3), np.int64), width)
    assert packed.shape == (0, beat_bytes(3, width))
    assert unpack_lanes(packed, 3, width, signed=False).shape == (0, 3)
