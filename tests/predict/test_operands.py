import numpy as np
import pytest

from hwgen.predict.operands import describe, digits


def booth(value, width, signed):
    """Radix-4 Booth digits by their definition; they must add up to the value."""
    bits = [(value >> place) & 1 for place in range(width)] + ([(value >> (width - 1)) & 1] * 2 if signed else [0, 0, 0])
    found = []
    for low in range(0, width if signed else width + 1, 2):
        before = bits[low - 1] if low else 0
        found.append(-2 * bits[low + 1] + bits[low] + before)
    assert sum(digit * 4**place for place, digit in enumerate(found)) == value
    return sum(digit != 0 for digit in found)


@pytest.mark.parametrize("width", [2, 3, 5, 8])
@pytest.mark.parametrize("signed", [True, False])
def test_digits_for_every_value(width, signed):
    values = np.arange(-(1 << (width - 1)), 1 << (width - 1)) if signed else np.arange(1 << width)
    assert digits(values, width, signed).tolist() == [booth(int(value), width, signed) for value in values]


def test_statistics_of_known_operands():
    a = np.array([[0, -1, 0, -1]])
    b = np.array([[3], [3], [3], [0]])
    found = describe(a, b, 8, 4, True, True)
    assert found["a_zero_fraction"] == 0.5
    assert found["a_toggle_fraction"] == 1.0
    assert found["b_zero_fraction"] == 0.25
    assert found["b_toggle_fraction"] == pytest.approx(2 / 3 / 4)
    assert found["b_digits_mean"] == pytest.approx(3 * 2 / 4)
