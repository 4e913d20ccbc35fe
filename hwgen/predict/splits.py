"""Splits by group, never by row, and the check that no group is on both sides."""

from collections.abc import Callable, Iterable

import numpy as np

from hwgen.errors import SpecError
from hwgen.predict import features
from hwgen.predict.dataset import Dataset

Fold = tuple[np.ndarray, np.ndarray]  # row numbers to train on, row numbers to test on
KIND, SIZE, LAW = ("family", "array", "cell"), ("rows", "cols"), ("data",)
ENGINE = (*KIND, *SIZE)


def group_ids(dataset: Dataset, names: Iterable[str]) -> np.ndarray:
    """A number per row, equal exactly for rows that agree in the named columns."""
    seen: dict[tuple, int] = {}
    return np.array([seen.setdefault(key, len(seen)) for key in zip(*(dataset[name].tolist() for name in names), strict=True)])


def check(groups: np.ndarray, folds: Iterable[Fold]) -> None:
    """Raise `SpecError` when a group is on both sides of a fold."""
    for number, (train, test) in enumerate(folds):
        both = np.intersect1d(groups[train], groups[test])
        if both.size:
            raise SpecError("split", f"fold {number}", f"must keep groups apart, but {both.size} are on both sides")


def grouped(groups: np.ndarray, folds: int, seed: int = 0) -> list[Fold]:
    """Shuffled K-fold over whole groups; as many folds as groups when those are fewer, none when there is one group."""
    names = np.unique(groups)
    if len(names) < 2:
        return []
    part = np.empty(int(names.max()) + 1, dtype=np.int64)
    part[np.random.default_rng(seed).permutation(names)] = np.arange(len(names)) % min(folds, len(names))
    return _folds(groups, part)


def _folds(groups: np.ndarray, part: np.ndarray) -> list[Fold]:
    """One fold after the other left out, ``part`` being the fold of each group."""
    of_row = part[groups]
    made = [(np.flatnonzero(of_row != fold), np.flatnonzero(of_row == fold)) for fold in range(int(of_row.max()) + 1)]
    check(groups, made)
    return made


def unseen_engines(dataset: Dataset, folds: int = 5) -> list[Fold]:
    """K-fold over engines: kind and size together. Each kind is dealt over the folds: kinds never seen have a split of their own."""
    groups, kinds = group_ids(dataset, ENGINE), group_ids(dataset, KIND)
    generator, dealt = np.random.default_rng(0), 0
    order = np.empty(int(groups.max()) + 1, dtype=np.int64)
    for kind in np.unique(kinds):
        own = generator.permutation(np.unique(groups[kinds == kind]))
        order[own] = np.arange(dealt, dealt + len(own))
        dealt += len(own)
    return _folds(groups, order % min(folds, dealt)) if dealt > 1 else []


def unseen_sizes(dataset: Dataset) -> list[Fold]:
    """Leave out one (rows, cols) after the other."""
    groups = group_ids(dataset, SIZE)
    return grouped(groups, len(np.unique(groups)))


def unseen_data(dataset: Dataset) -> list[Fold]:
    """Leave out one operand law after the other."""
    groups = group_ids(dataset, LAW)
    return grouped(groups, len(np.unique(groups)))


def larger_sizes(dataset: Dataset) -> list[Fold]:
    """Train on all arrays but the ones with the most cells, test on those."""
    cells = features.cells(dataset.columns)
    return _above(cells, cells.max() - 0.5, group_ids(dataset, SIZE))


def unseen_kinds(dataset: Dataset) -> list[Fold]:
    """Leave out one cell on one array after the other."""
    groups = group_ids(dataset, KIND)
    return grouped(groups, len(np.unique(groups)))


SPLITS: dict[str, Callable[[Dataset], list[Fold]]] = {
    "unseen engines": unseen_engines,
    "unseen sizes": unseen_sizes,
    "unseen data": unseen_data,
    "larger sizes": larger_sizes,
    "unseen kinds": unseen_kinds,
}


def _above(amount: np.ndarray, limit: float, groups: np.ndarray) -> list[Fold]:
    fold = (np.flatnonzero(amount <= limit), np.flatnonzero(amount > limit))
    if not len(fold[0]) or not len(fold[1]):
        return []
    check(groups, [fold])
    return [fold]
