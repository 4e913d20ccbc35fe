"""Experiments on the evaluation itself: would it notice labels of noise, a leak, a replicated row, a dead label?"""

import numpy as np

from hwgen.predict import features
from hwgen.predict.dataset import Dataset
from hwgen.predict.forest import Forest, ForestOptions
from hwgen.predict.models import Target
from hwgen.predict.splits import ENGINE, Fold, group_ids, grouped

SUSPECT = 0.97  # R2 that no single honest feature reaches on the target of groups never seen


def score(x: np.ndarray, y: np.ndarray, folds: list[Fold], options: ForestOptions) -> float:
    """Pooled R2 of a forest on the test rows of all folds."""
    error, total = 0.0, 0.0
    middle = np.mean(np.concatenate([y[test] for _, test in folds]))
    for train, test in folds:
        mean, _ = Forest.fit(x[train], y[train], options).predict(x[test])
        error += np.sum((y[test] - mean) ** 2)
        total += np.sum((y[test] - middle) ** 2)
    return float(1 - error / total)


def problem(dataset: Dataset, target: Target) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[str]]:
    """Feature matrix, log target per cell, engine groups, feature names."""
    x, names = features.matrix(dataset.columns, target.groups, features.categories(dataset.columns))
    return x, target.log(dataset) - np.log(features.cells(dataset.columns)), group_ids(dataset, ENGINE), names


def shuffled_score(dataset: Dataset, target: Target, options: ForestOptions, folds: int = 5) -> float:
    """R2 on unseen engines after the labels were exchanged between rows: about 0, or the evaluation leaks."""
    x, y, groups, _ = problem(dataset, target)
    return score(x, np.random.default_rng(options.seed).permutation(y), grouped(groups, folds), options)


def replication_scores(
    dataset: Dataset, target: Target, options: ForestOptions, *, times: int = 64, noise: float = 0.01, folds: int = 5
) -> dict[str, float]:
    """R2 with every row repeated ``times`` times under relative measurement noise, split by group and split at random.

    The random split of repeated rows is the leak of the published work: nearly every test row has copies in the training set.
    """
    x, y, groups, _ = problem(dataset, target)
    generator = np.random.default_rng(options.seed)
    many = np.repeat(np.arange(len(y)), times)
    noisy = y[many] + generator.normal(0.0, noise, len(many))
    part = generator.integers(folds, size=len(many))
    random = [(np.flatnonzero(part != fold), np.flatnonzero(part == fold)) for fold in range(folds)]
    return {
        "grouped, once": score(x, y, grouped(groups, folds), options),
        "grouped, replicated": score(x[many], noisy, grouped(groups[many], folds), options),
        "random, replicated": score(x[many], noisy, random, options),
    }


def with_dead_label(dataset: Dataset, target: Target, options: ForestOptions, folds: int = 5) -> tuple[float, float]:
    """R2 on unseen engines without and with a feature that means nothing (a random label per row)."""
    x, y, groups, _ = problem(dataset, target)
    dead = np.random.default_rng(options.seed).integers(7, size=len(y)).astype(np.float32)
    cut = grouped(groups, folds)
    return score(x, y, cut, options), score(np.column_stack([x, dead]), y, cut, options)


def leaks(x: np.ndarray, y: np.ndarray, groups: np.ndarray, names: list[str], options: ForestOptions) -> list[str]:
    """Features that alone give away the target of groups never seen.

    A single honest feature cannot: the target depends on engine, shape and data together. Judged by a forest of few trees on that
    feature alone, split by group.
    """
    few = ForestOptions(trees=8, leaf=1, share=1.0, seed=options.seed)
    cut = grouped(groups, 3)
    return [name for column, name in enumerate(names) if score(x[:, [column]], y, cut, few) > SUSPECT]
