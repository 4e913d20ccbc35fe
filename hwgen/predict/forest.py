"""Random forests as plain arrays: fitted by scikit-learn, stored and evaluated without executing anything from a file.

scikit-learn compares float32 features with float64 thresholds. A threshold rounded down to float32 decides the same way for every
float32 feature, so the arrays below give scikit-learn's answers at half the size.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from sklearn.ensemble import RandomForestRegressor

from hwgen.errors import SpecError

CHUNK = 1024  # rows walked together: large enough to hide NumPy's cost per call, small enough to stay in cache
ARRAYS = {"roots": np.int32, "feature": np.int16, "threshold": np.float32, "children": np.int32, "value": np.float32}


@dataclass(frozen=True, kw_only=True)
class ForestOptions:
    """How a forest is grown; every field is recorded in the model card.

    Attributes
    ----------
    trees : int
    leaf : int
        Rows that a leaf holds at least.
    share : float
        Fraction of the features that each split looks at.
    seed : int
    """

    trees: int = 100
    leaf: int = 2
    share: float = 0.5
    seed: int = 0


@dataclass(frozen=True)
class Forest:
    """Trees, one after the other.

    Attributes
    ----------
    roots : ndarray of int32, shape (trees,)
        First node of each tree.
    feature : ndarray of int16, shape (nodes,)
        Feature that a node compares; -1 in a leaf.
    threshold : ndarray of float32, shape (nodes,)
        A row goes to the first child when its feature is at most this.
    children : ndarray of int32, shape (nodes, 2)
        Node indices; a leaf is its own child.
    value : ndarray of float32, shape (nodes,)
    """

    roots: np.ndarray
    feature: np.ndarray
    threshold: np.ndarray
    children: np.ndarray
    value: np.ndarray

    @classmethod
    def fit(cls, x: np.ndarray, y: np.ndarray, options: ForestOptions) -> "Forest":
        """Grow a forest on float32 features of shape (rows, features) and targets of shape (rows,)."""
        grown = RandomForestRegressor(
            n_estimators=options.trees, min_samples_leaf=options.leaf, max_features=options.share, random_state=options.seed, n_jobs=1
        ).fit(x, y)
        trees = [estimator.tree_ for estimator in grown.estimators_]
        roots = np.cumsum([0, *(tree.node_count for tree in trees[:-1])])
        feature, threshold, children, value = [], [], [], []
        for root, tree in zip(roots, trees, strict=True):
            leaf = tree.children_left < 0
            here = np.arange(tree.node_count)
            feature.append(np.where(leaf, -1, tree.feature))
            threshold.append(np.where(leaf, 0.0, tree.threshold))
            pair = np.stack([np.where(leaf, here, tree.children_left), np.where(leaf, here, tree.children_right)], axis=1)
            children.append(pair + root)
            value.append(tree.value[:, 0, 0])
        limits = np.concatenate(threshold)
        rounded = limits.astype(np.float32)
        rounded = np.where(rounded > limits, np.nextafter(rounded, np.float32(-np.inf)), rounded)
        parts = (roots, np.concatenate(feature), rounded, np.concatenate(children), np.concatenate(value))
        return cls(*(part.astype(kind) for part, kind in zip(parts, ARRAYS.values(), strict=True)))

    def leaves(self, x: np.ndarray) -> np.ndarray:
        """Leaf values of each tree.

        Parameters
        ----------
        x : ndarray of float32, shape (rows, features)

        Returns
        -------
        ndarray of float32, shape (rows, trees)
        """
        x = np.ascontiguousarray(x, dtype=np.float32)
        trees, wide = len(self.roots), self.feature.astype(np.intp)
        children, roots = self.children.astype(np.intp).reshape(-1), self.roots.astype(np.intp)
        out = np.empty((len(x), trees), dtype=np.float32)
        for start in range(0, len(x), CHUNK):
            rows = x[start : start + CHUNK]
            flat, ends = rows.reshape(-1), np.empty(len(rows) * trees, dtype=np.intp)
            walk = np.arange(len(ends))  # one walk per row and tree; those that reached a leaf drop out
            first, node = walk // trees * x.shape[1], np.tile(roots, len(rows))
            while len(walk):
                compared = wide.take(node)
                inner = compared >= 0
                ends[walk[~inner]] = node[~inner]
                walk, first, node, compared = walk[inner], first[inner], node[inner], compared[inner]
                node = children.take(2 * node + (flat.take(first + compared) > self.threshold.take(node)))
            out[start : start + CHUNK] = self.value.take(ends).reshape(len(rows), trees)
        return out

    def predict(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Mean and standard deviation over the trees, both float64 of shape (rows,)."""
        values = self.leaves(x).astype(np.float64)
        return values.mean(axis=1), values.std(axis=1)

    def effects(self, row: np.ndarray) -> np.ndarray:
        """What each feature adds to the mean of the roots on the way of one row to its leaves, averaged over trees.

        Parameters
        ----------
        row : ndarray of float32, shape (features,)

        Returns
        -------
        ndarray of float64, shape (features,)
            Their sum is the prediction less the mean value of the roots.
        """
        found = np.zeros(len(row))
        for root in self.roots.tolist():
            node = root
            while (feature := int(self.feature[node])) >= 0:
                child = int(self.children[node, int(row[feature] > self.threshold[node])])
                found[feature] += float(self.value[child]) - float(self.value[node])
                node = child
        return found / len(self.roots)

    def arrays(self) -> dict[str, np.ndarray]:
        """The arrays that make up the forest, by name."""
        return {name: getattr(self, name) for name in ARRAYS}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray], features: int) -> "Forest":
        """Rebuild from `arrays`; raises `SpecError` for arrays that are no forest over that many features."""
        for name, kind in ARRAYS.items():
            if name not in arrays or arrays[name].dtype != kind:
                raise SpecError("model file", name, f"must be an array of {np.dtype(kind).name}")
        forest = cls(*(arrays[name] for name in ARRAYS))
        nodes = len(forest.feature)
        here = np.arange(nodes)
        sound = (
            forest.children.shape == (nodes, 2)
            and len(forest.threshold) == len(forest.value) == nodes > 0
            and forest.feature.max() < features
            and 0 <= forest.roots.min() <= forest.roots.max() < nodes
            and forest.children.max() < nodes
            and bool(
                np.all(np.where(forest.feature < 0, (forest.children == here[:, None]).all(axis=1), forest.children.min(axis=1) > here))
            )
        )
        if not sound:
            raise SpecError("model file", "trees", "must point forward to nodes and features that exist")
        return forest
