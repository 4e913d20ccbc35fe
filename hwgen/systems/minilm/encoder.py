"""A BERT-like encoder in NumPy: word pieces in, one vector per sentence out."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from hwgen.systems.minilm.words import WordPieces

MatMul = Callable[[np.ndarray, np.ndarray], np.ndarray]  # (M, K) and (K, N) float32 -> (M, N)
HEADS = 12
EPSILON = 1e-12
MATRICES = (
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
)


@dataclass(frozen=True, kw_only=True)
class Encoder:
    """Weights by the names of their file; float32 throughout.

    Attributes
    ----------
    words : WordPieces
    weights : mapping of str to ndarray of float32
        A matrix is (outputs, inputs).
    """

    words: WordPieces
    weights: Mapping[str, np.ndarray]

    @property
    def layers(self) -> int:
        """Layers of the encoder."""
        return sum(name.endswith("attention.self.query.weight") for name in self.weights)

    @property
    def matrices(self) -> dict[str, np.ndarray]:
        """The weight matrices of all layers: what an engine multiplies."""
        names = [f"encoder.layer.{layer}.{matrix}.weight" for layer in range(self.layers) for matrix in MATRICES]
        return {name: self.weights[name] for name in names}

    def changed(self, matrices: Mapping[str, np.ndarray]) -> "Encoder":
        """The encoder with other matrices."""
        return replace(self, weights={**self.weights, **matrices})

    def embed(self, sentences: Sequence[str], matmul: MatMul = np.matmul) -> np.ndarray:
        """Unit vectors of the sentences, float32 (sentences, hidden); sentences of one length go through together.

        Parameters
        ----------
        matmul : callable
            Computes every product with a weight matrix.
        """
        numbers = [self.words.numbers(sentence) for sentence in sentences]
        lengths = np.array([len(item) for item in numbers])
        found = np.zeros((len(sentences), self.weights["embeddings.word_embeddings.weight"].shape[1]), np.float32)
        for length in np.unique(lengths):
            rows = np.flatnonzero(lengths == length)
            states = self._run(np.array([numbers[row] for row in rows]), matmul)
            found[rows] = states.mean(axis=1)
        return found / np.linalg.norm(found, axis=1, keepdims=True)

    def _run(self, numbers: np.ndarray, matmul: MatMul) -> np.ndarray:
        """Last states (sentences, length, hidden) of word pieces (sentences, length)."""
        weights = self.weights
        states = weights["embeddings.word_embeddings.weight"][numbers]
        states = states + weights["embeddings.position_embeddings.weight"][: numbers.shape[1]]
        states = self._norm(states + weights["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for layer in range(self.layers):
            states = self._layer(states, f"encoder.layer.{layer}", matmul)
        return states

    def _layer(self, states: np.ndarray, name: str, matmul: MatMul) -> np.ndarray:
        def dense(x: np.ndarray, matrix: str) -> np.ndarray:
            weight = self.weights[f"{name}.{matrix}.weight"]
            product = matmul(x.reshape(-1, x.shape[-1]), weight.T).astype(np.float32)
            return product.reshape(*x.shape[:-1], -1) + self.weights[f"{name}.{matrix}.bias"]

        def heads(x: np.ndarray) -> np.ndarray:
            return x.reshape(*x.shape[:2], HEADS, -1).swapaxes(1, 2)

        query, key, value = (heads(dense(states, f"attention.self.{part}")) for part in ("query", "key", "value"))
        scores = query @ key.swapaxes(-1, -2) / np.float32(math.sqrt(query.shape[-1]))
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed = (scores / scores.sum(axis=-1, keepdims=True) @ value).swapaxes(1, 2).reshape(states.shape)
        states = self._norm(states + dense(mixed, "attention.output.dense"), f"{name}.attention.output.LayerNorm")
        inner = gelu(dense(states, "intermediate.dense"))
        return self._norm(states + dense(inner, "output.dense"), f"{name}.output.LayerNorm")

    def _norm(self, states: np.ndarray, name: str) -> np.ndarray:
        centred = states - states.mean(axis=-1, keepdims=True)
        scale = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(EPSILON))
        return centred / scale * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]


def gelu(x: np.ndarray) -> np.ndarray:
    """``x * Phi(x)``; the error function by the rational approximation 7.1.26 of Abramowitz and Stegun, wrong by less than 2e-7."""
    z = np.abs(x) / np.float32(math.sqrt(2))
    t = 1 / (1 + np.float32(0.3275911) * z)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * np.float32(1.061405429)))))
    tail = poly * np.exp(-z * z) / 2  # of the normal distribution beyond |x|
    return x * np.where(x < 0, tail, 1 - tail).astype(np.float32)
