import numpy as np
import pytest

from hwgen.circuits.recoders import RECODINGS, recoding
from hwgen.engines.tpe.nest import derive, run
from hwgen.engines.tpe.statistics import all_digits, counted, digits, population, row_steps
from hwgen.errors import SpecError

# Non-zero digits per int8 operand, and EN-T steps with at least one per group of four.
PUBLISHED = {
    "uniform": ({"ent": 2.918, "booth": 3.0, "bit-serial": 4.0, "sign-magnitude": 3.504, "naf": 2.777}, 2.924),
    "normal:10": ({"ent": 1.762, "booth": 1.925, "bit-serial": 3.931, "sign-magnitude": 1.890, "naf": 1.731}, 2.077),
    "normal:30": ({"ent": 2.335, "booth": 2.530, "bit-serial": 3.988, "sign-magnitude": 2.619, "naf": 2.259}, 2.466),
}


@pytest.mark.parametrize("law", PUBLISHED)
def test_known_averages(law):
    means, steps = PUBLISHED[law]
    shares = population(law, 8, True)
    assert shares.sum() == pytest.approx(1)
    for item in all_digits(shares, 8, True):
        assert round(item.mean, 3) == means[item.recoding.name]
        assert item.mean == pytest.approx(item.histogram @ np.arange(len(item.histogram)))
    assert round(digits("ent", shares, 8, True).steps(), 3) == steps


def test_share_of_operands_with_at_most_three_digits():
    shares = population("uniform", 8, True)
    assert round(100 * digits("ent", shares, 8, True).histogram[:4].sum(), 1) == 71.9
    assert round(100 * digits("booth", shares, 8, True).histogram[:4].sum(), 1) == 68.4
    assert digits("ent", shares, 8, True).most == 4


@pytest.mark.parametrize("lanes", [1, 4])
def test_expected_steps_are_the_mean_of_counted_ones(lanes):
    generator = np.random.default_rng(5)
    a = np.clip(np.rint(generator.normal(0, 20, (64, 4096))), -128, 127).astype(np.int64)
    for kind in RECODINGS:
        expected = digits(kind, counted(a, 8, True), 8, True).steps(lanes=lanes)
        found = row_steps(recoding(kind, width=8), a, lanes=lanes).mean() / a.shape[1]
        assert found == pytest.approx(expected, rel=0.005), kind


@pytest.mark.parametrize(("name", "lanes"), [("opt4c", 1), ("opt4e", 4)])
def test_counted_steps_are_those_of_the_nest(name, lanes):
    generator = np.random.default_rng(6)
    a, b = generator.integers(-128, 128, (4, 37)) * (generator.random((4, 37)) < 0.5), np.ones((37, 2), int)
    nest = derive(name, rows=4, cols=2)[-1].nest
    item = recoding("ent", width=8)
    assert run(nest, a, b, item).steps == row_steps(item, a, lanes=lanes).max()


def test_unsigned_and_clipped():
    shares = population("normal:30", 8, False)
    assert shares[0] == pytest.approx(shares[1] / 2, rel=0.01)
    assert digits("ent", population("uniform", 4, False), 4, False).most == 3
    assert counted(np.array([[3, 3], [0, 1]]), 4, False)[[0, 1, 3]].tolist() == [0.25, 0.25, 0.5]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: population("sparse:0.5", 8, True), "data = 'sparse:0.5': uniform or normal:SIGMA"),
        (lambda: population("uniform", 17, True), "width = 17: an integer from 2 to 16"),
        (lambda: counted(np.array([200]), 8, True), "values = '200..200': values from -128 to 127, or another width"),
        (lambda: counted(np.array([0.5]), 8, True), "values = 'float64 (1,)': integers, at least one"),
        (lambda: counted(np.zeros((0, 3), int), 8, True), "values = 'int64 (0, 3)': integers, at least one"),
    ],
)
def test_refusals(call, message):
    with pytest.raises(SpecError) as caught:
        call()
    assert str(caught.value) == message
