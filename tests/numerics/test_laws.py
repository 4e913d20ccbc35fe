import numpy as np
import pytest

from hwgen.errors import SpecError
from hwgen.numerics.laws import draw


@pytest.mark.parametrize("law", ["uniform", "normal:500", "sparse:0.5"])
@pytest.mark.parametrize("signed", [True, False])
def test_draws_stay_in_range_and_repeat(law, signed):
    values = draw(law, (64, 64), 6, signed, 1)
    assert (values.min(), values.max()) == ((-32, 31) if signed else (0, 63))
    np.testing.assert_array_equal(values, draw(law, (64, 64), 6, signed, 1))


@pytest.mark.parametrize("law", ["gauss", "normal", "normal:0", "normal:x", "sparse:1.5", "sparse", "uniform:3", ""])
def test_unknown_laws_are_refused(law):
    with pytest.raises(SpecError, match=r"must be uniform, normal:SIGMA \(SIGMA > 0\) or sparse:ZEROS \(0 to 1\)"):
        draw(law, (2, 2), 8, True, 0)
