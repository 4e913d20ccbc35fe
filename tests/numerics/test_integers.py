import numpy as np
import pytest

from hwgen.errors import SpecError
from hwgen.numerics import IntFormat


@pytest.mark.parametrize(
    ("width", "signed", "low", "high"), [(8, True, -128, 127), (8, False, 0, 255), (1, True, -1, 0), (63, False, 0, 2**63 - 1)]
)
def test_ranges(width, signed, low, high):
    fmt = IntFormat(width, signed)
    assert (fmt.low, fmt.high) == (low, high)


def test_wrap_and_saturate():
    values = np.array([-129, -128, -1, 0, 127, 128, 255, 256])
    np.testing.assert_array_equal(IntFormat(8).wrap(values), values.astype(np.int8))
    np.testing.assert_array_equal(IntFormat(8, False).wrap(values), values.astype(np.uint8))
    np.testing.assert_array_equal(IntFormat(8).saturate(values), [-128, -128, -1, 0, 127, 127, 127, 127])


def test_bad_width():
    with pytest.raises(SpecError, match=r"^width = 64: an integer from 1 to 63$"):
        IntFormat(64)
