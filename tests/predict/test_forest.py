import numpy as np
import pytest
from sklearn.ensemble import RandomForestRegressor

from hwgen.errors import SpecError
from hwgen.predict.forest import Forest, ForestOptions


@pytest.fixture(scope="module")
def problem():
    generator = np.random.default_rng(5)
    x = np.concatenate([generator.normal(size=(400, 5)), generator.integers(0, 4, (400, 2))], axis=1).astype(np.float32)
    return x, np.sin(x[:, 0]) + x[:, 1] * x[:, 5] + 0.1 * generator.normal(size=400)


def test_arrays_answer_as_scikit_learn_does(problem):
    x, y = problem
    options = ForestOptions(trees=20)
    forest = Forest.fit(x, y, options)
    grown = RandomForestRegressor(n_estimators=20, min_samples_leaf=2, max_features=0.5, random_state=0).fit(x, y)
    edges = np.concatenate([x, *(np.nextafter(x, np.float32(side)) for side in (-np.inf, np.inf))])  # a threshold's two neighbours
    each = np.stack([tree.predict(edges) for tree in grown.estimators_], axis=1)
    np.testing.assert_array_equal(forest.leaves(edges), each.astype(np.float32))
    np.testing.assert_allclose(forest.predict(edges)[0], grown.predict(edges), rtol=1e-5, atol=1e-6)


def test_the_same_seed_gives_the_same_arrays(problem):
    x, y = problem
    first, again, other = (Forest.fit(x, y, ForestOptions(trees=4, seed=seed)) for seed in (1, 1, 2))
    for name, values in first.arrays().items():
        np.testing.assert_array_equal(values, again.arrays()[name])
    assert not np.array_equal(first.value, other.value)


def test_rows_do_not_depend_on_their_company(problem):
    x, y = problem
    forest = Forest.fit(x, y, ForestOptions(trees=8))
    alone = np.concatenate([forest.leaves(row[None]) for row in x])
    np.testing.assert_array_equal(alone, forest.leaves(x))


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("children", lambda values: np.zeros_like(values)),  # loops
        ("children", lambda values: values + len(values)),  # beyond the end
        ("feature", lambda values: values + 100),  # no such feature
        ("roots", lambda values: values - 1),
        ("value", lambda values: values[:-1]),
        ("threshold", lambda values: values.astype(np.float64)),
    ],
)
def test_arrays_that_are_no_forest_are_refused(problem, name, spoil):
    x, y = problem
    arrays = Forest.fit(x, y, ForestOptions(trees=3)).arrays()
    with pytest.raises(SpecError, match=r"^model file = "):
        Forest.from_arrays({**arrays, name: spoil(arrays[name])}, 7)
