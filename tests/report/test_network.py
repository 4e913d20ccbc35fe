import numpy as np
import pytest

from hwgen.report.demo.network import Layer, Network, quantise, train


@pytest.fixture(scope="module")
def digits():
    return train()


def test_quantisation_costs_next_to_nothing(digits):
    accuracy = (digits.network.predict(digits.images) == digits.labels).mean()
    assert digits.float_accuracy > 0.95
    assert accuracy > digits.float_accuracy - 0.01


def test_operands_of_every_product_are_int8_and_sums_are_int32(digits):
    seen = []

    def watched(a, b):
        result = a @ b
        seen.append((a.shape, b.shape, a.min(), a.max(), b.min(), b.max(), np.abs(result).max()))
        return result

    digits.network.predict(digits.images, watched)
    assert [shape[1] for shape in seen] == [(64, 48), (48, 32), (32, 10)]
    for _, _, a_min, a_max, b_min, b_max, largest in seen:
        assert 0 <= a_min <= a_max <= 127
        assert -128 <= b_min <= b_max <= 127
        assert largest < 2**31


def test_a_wrong_product_changes_the_scores(digits):
    def wrong(a, b):
        result = a @ b
        result[0, 0] += 1 << 20
        return result

    assert (digits.network.scores(digits.images[:4]) != digits.network.scores(digits.images[:4], wrong)).any()


def test_requantisation_rounds_half_up_and_saturates():
    layer = Layer(np.zeros((1, 1), np.int8), np.zeros(1, np.int32), multiplier=1, shift=2)
    assert layer.requantise(np.array([-100, -2, 0, 1, 2, 5, 6, 507, 508, 10**6])).tolist() == [0, 0, 0, 0, 1, 1, 2, 127, 127, 127]


def test_integers_follow_the_real_network():
    generator = np.random.default_rng(1)
    weights, biases = [generator.normal(size=(16, 8)), generator.normal(size=(8, 3))], [generator.normal(size=8), generator.normal(size=3)]
    inputs = generator.integers(0, 17, (200, 16)) / 16
    real = np.maximum(inputs @ weights[0] + biases[0], 0) @ weights[1] + biases[1]
    scores = Network(quantise(weights, biases, inputs).layers).scores(np.rint(inputs * 112).astype(np.int8))
    assert np.corrcoef(real.ravel(), scores.ravel())[0, 1] > 0.999


def test_training_is_repeatable(digits):
    again = train()
    for one, two in zip(digits.network.layers, again.network.layers, strict=True):
        assert (one.weights == two.weights).all()
        assert (one.multiplier, one.shift) == (two.multiplier, two.shift)
