"""Networks whose matrix products an engine computes: a classifier of digits, and a sentence encoder with real weights."""

import warnings
from collections.abc import Callable

import numpy as np

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.golden import Operand
from hwgen.numerics import from_float64, to_float64
from hwgen.report.accuracy.sentences import labelled
from hwgen.simulate.emulation import Emulator
from hwgen.systems import minilm

MatMul = Callable[[np.ndarray, np.ndarray], np.ndarray]
Scores = dict[str, float]


class Products:
    """Matrix products of real numbers by an engine: operands rounded to its format, results read as float32.

    Parameters
    ----------
    arithmetic : Arithmetic
    tile_k : int, optional
    """

    def __init__(self, arithmetic: Arithmetic, *, tile_k: int | None = None):
        self.emulator = Emulator(arithmetic, tile_k=tile_k)
        self._weights: dict[tuple[int, tuple[int, ...]], tuple[np.ndarray, Operand]] = {}

    def __call__(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """``a @ b``; B is prepared once for as long as its array lives."""
        arithmetic = self.emulator.arithmetic
        key = (b.ctypes.data, b.shape)
        if key not in self._weights:  # the array is kept too, so that its address is not used again
            self._weights[key] = b, self.emulator.prepared(from_float64(b, arithmetic.b, overflow="saturate"))
        patterns = self.emulator.product(from_float64(a, arithmetic.a, overflow="saturate"), self._weights[key][1], b.shape[1])
        return to_float64(patterns, arithmetic.out).astype(np.float32)


class Digits:
    """A classifier trained in floating point on scikit-learn's digits; its unseen images are the task."""

    name = "digits"
    task = "class of unseen images of handwritten digits"

    def __init__(self) -> None:
        from sklearn.datasets import load_digits
        from sklearn.exceptions import ConvergenceWarning
        from sklearn.model_selection import train_test_split
        from sklearn.neural_network import MLPClassifier

        pixels, labels = load_digits(return_X_y=True)
        seen, self.images, seen_labels, self.labels = train_test_split(pixels / 16, labels, test_size=0.3, random_state=0, stratify=labels)
        model = MLPClassifier(hidden_layer_sizes=(48, 32), max_iter=120, random_state=0)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # 120 epochs are enough for this use
            model.fit(seen, seen_labels)
        self.layers = list(zip(model.coefs_, model.intercepts_, strict=True))
        self.reference = self._outputs(np.matmul)

    def _outputs(self, matmul: MatMul) -> np.ndarray:
        values = self.images
        for index, (weights, bias) in enumerate(self.layers):
            values = matmul(values, weights) + bias
            values = np.maximum(values, 0.0) if index + 1 < len(self.layers) else values
        return values

    def scores(self, matmul: MatMul) -> Scores:
        """Accuracy, and how many classes are those of floating point."""
        outputs = self._outputs(matmul)
        classes = outputs.argmax(axis=1)
        return {
            "accuracy": float((classes == self.labels).mean()),
            "agreement": float((classes == self.reference.argmax(axis=1)).mean()),
            "error": float(np.sqrt(np.mean((outputs - self.reference) ** 2) / np.mean(self.reference**2))),
        }

    def floating(self) -> Scores:
        """The same in float64."""
        return self.scores(np.matmul)


class Sentences:
    """MiniLM-L6 on the sentences of `hwgen.report.accuracy.sentences`; products with weights are the engine's, the rest is float32."""

    name = "minilm"
    task = "nearest of the other sentences tells the same fact"

    def __init__(self, most: int | None = None) -> None:
        sentences, labels = labelled()
        self.sentences, self.labels = sentences[:most], np.array(labels[:most])
        self.encoder = minilm.load()
        self.reference = self._alike(np.matmul)

    def _alike(self, matmul: MatMul) -> np.ndarray:
        vectors = self.encoder.embed(self.sentences, matmul)
        return vectors @ vectors.T

    def scores(self, matmul: MatMul) -> Scores:
        """Retrieval of the same fact, agreement of the nearest sentence with float32, and the similarity of pairs."""
        alike = self._alike(matmul)
        nearest, wanted = (self._nearest(part) for part in (alike, self.reference))
        pairs = np.triu_indices(len(alike), 1)
        return {
            "accuracy": float((self.labels[nearest] == self.labels).mean()),
            "agreement": float((nearest == wanted).mean()),
            "error": float(np.sqrt(np.mean((alike[pairs] - self.reference[pairs]) ** 2))),
            "correlation": float(np.corrcoef(alike[pairs], self.reference[pairs])[0, 1]),
        }

    @staticmethod
    def _nearest(alike: np.ndarray) -> np.ndarray:
        alike = np.nan_to_num(alike, nan=-2.0)
        np.fill_diagonal(alike, -3.0)
        return alike.argmax(axis=1)

    def floating(self) -> Scores:
        """The same in float32."""
        return self.scores(np.matmul)
