import numpy as np
import pytest

from hwgen.predict.operands import STATISTICS, booth_digits, describe, digits


def booth(value, width, signed):
    """Radix-4 Booth digits by their definition; they must add up to the value."""
    bits = [(value >> place) & 1 for place in range(width)] + ([(value >> (width - 1)) & 1] * 2 if signed else [0, 0, 0])
    found = []
    for low in range(0, width if signed else width + 1, 2):
        before = bits[low - 1] if low else 0
        found.append(-2 * bits[low + 1] + bits[low] + before)
    assert sum(digit * 4**place for place, digit in enumerate(found)) == value
    return found


@pytest.mark.parametrize("width", [2, 3, 5, 8])
@pytest.mark.parametrize("signed", [True, False])
def test_digits_for_every_value(width, signed):
    values = np.arange(-(1 << (width - 1)), 1 << (width - 1)) if signed else np.arange(1 << width)
    wanted = [booth(int(value), width, signed) for value in values]
    assert booth_digits(values, width, signed).tolist() == wanted
    assert digits(values, width, signed).tolist() == [np.count_nonzero(row) for row in wanted]


FORMAT = {"a_width": 8, "b_width": 4, "a_signed": True, "b_signed": True}


def test_statistics_of_known_operands():
    a = np.array([[0, -1, 0, -1]])
    b = np.array([[3], [3], [3], [0]])
    found = describe(a, b, array="os", rows=1, **FORMAT)
    assert set(found) == set(STATISTICS)
    assert found["a_zero_fraction"] == 0.5
    assert found["b_zero_fraction"] == 0.25
    assert found["b_digits_mean"] == pytest.approx(3 * 2 / 4)
    assert found["a_toggle_fraction"] == 1.0
    assert found["b_toggle_fraction"] == pytest.approx(2 / 3 / 4)
    # -1 is the one digit -1: its partial product goes 0, -3, 0, 0, of five bits in four rows (-3 is 11101)
    assert found["row_toggle_fraction"] == pytest.approx((4 + 4 + 0) / 3 / 5 / 4)
    # the product goes 0, -3, 0, 0 in twelve bits, the sum 0, -3, -3, -3
    assert found["product_toggle_fraction"] == pytest.approx((11 + 11 + 0) / 3 / 12)
    assert found["sum_toggle_fraction"] == pytest.approx(11 / 3 / 12)


@pytest.mark.parametrize("rows", [2, 3, 8])
def test_a_stationary_weight_meets_a_along_m_and_sums_run_down_a_tile(rows):
    generator = np.random.default_rng(rows)
    a, b = generator.integers(-128, 128, (6, 8)), generator.integers(-8, 8, (8, 2))
    found = describe(a, b, array="ws", rows=rows, **FORMAT)
    assert found["b_toggle_fraction"] == 0
    full = 8 // rows * rows  # what is left for a last tile is mostly padding, and no sample of what a cell does
    a, b = a[:, :full], b[:full]

    def changes(values, width):
        pairs = [(int(x) & (1 << width) - 1) ^ (int(y) & (1 << width) - 1) for x, y in zip(values[:-1].flat, values[1:].flat, strict=True)]
        return np.mean([pair.bit_count() for pair in pairs]) / width

    assert found["a_toggle_fraction"] == pytest.approx(changes(a, 8))
    sums = np.zeros((6, *b.shape), int)
    for k in range(full):
        sums[:, k] = a[:, [k]] * b[k] + (sums[:, k - 1] if k % rows else 0)
    assert found["sum_toggle_fraction"] == pytest.approx(changes(sums, 12))


@pytest.mark.parametrize("array", ["os", "ws"])
def test_one_step_changes_nothing_and_large_operands_are_sampled(array):
    one = describe(np.ones((1, 1), int), np.ones((1, 1), int), array=array, rows=4, **FORMAT)
    assert {name: value for name, value in one.items() if name.endswith("toggle_fraction") and value} == {}
    many = np.random.default_rng(0).integers(-8, 8, (2, 700, 700))
    whole = describe(*many, array=array, rows=4, **FORMAT)
    part = describe(many[0][:128, :128], many[1][:128, :16], array=array, rows=4, **FORMAT)
    assert whole["product_toggle_fraction"] == pytest.approx(part["product_toggle_fraction"], rel=0.05)


def test_a_tile_that_operands_do_not_fill_is_padded():
    a, b = np.full((3, 2), 5), np.full((2, 1), 3)
    found = describe(a * np.array([[1], [-1], [1]]), b, array="ws", rows=4, **FORMAT)
    assert found["a_toggle_fraction"] == pytest.approx(7 / 8 / 2)  # 5 is 00000101, -5 is 11111011; two of four rows are padding
