import numpy as np
import pytest

from hwgen.errors import SpecError
from hwgen.numerics.laws import draw, draw_product, split_law


@pytest.mark.parametrize("law", ["uniform", "normal:500", "sparse:0.5"])
@pytest.mark.parametrize("signed", [True, False])
def test_draws_stay_in_range_and_repeat(law, signed):
    values = draw(law, (64, 64), 6, signed, 1)
    assert (values.min(), values.max()) == ((-32, 31) if signed else (0, 63))
    np.testing.assert_array_equal(values, draw(law, (64, 64), 6, signed, 1))


@pytest.mark.parametrize("signed", [True, False])
def test_a_rectified_law_is_the_normal_one_without_what_is_negative(signed):
    values = draw("relu:10", (64, 64), 8, signed, 1)
    np.testing.assert_array_equal(values, np.maximum(draw("normal:10", (64, 64), 8, True, 1), 0))
    assert 0.45 < np.mean(values == 0) < 0.55


def test_each_operand_of_a_product_may_have_its_own_law():
    assert split_law("relu:40/normal:30") == ("relu:40", "normal:30")
    assert split_law("uniform") == ("uniform", "uniform")
    a, b = draw_product("relu:40/normal:30", (3, 5, 7), (8, True), (6, False), 4)
    np.testing.assert_array_equal(a, draw("relu:40", (3, 7), 8, True, 4))
    np.testing.assert_array_equal(b, draw("normal:30", (7, 5), 6, False, 5))


BAD = ["gauss", "normal", "normal:0", "normal:x", "relu", "relu:-1", "sparse:1.5", "sparse", "uniform:3", ""]


@pytest.mark.parametrize("law", [*BAD, "uniform/normal:3"])
def test_unknown_laws_are_refused(law):
    with pytest.raises(SpecError, match=r"must be uniform, normal:SIGMA or relu:SIGMA \(SIGMA > 0\) or sparse:ZEROS \(0 to 1\)$"):
        draw(law, (2, 2), 8, True, 0)


@pytest.mark.parametrize("law", [*BAD, "uniform/", "/uniform", "uniform/uniform/uniform", "uniform/gauss"])
def test_unknown_laws_of_products_are_refused(law):
    with pytest.raises(SpecError, match=r", or two of them, for A and for B: A/B$"):
        split_law(law)
