"""Networks with int8 weights and a task: what is stored in flash, and how well it does when it comes back."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from hwgen.engines.flash import OutlierCode
from hwgen.errors import SpecError
from hwgen.files import sha256
from hwgen.report.demo import network
from hwgen.report.reliability import sentences
from hwgen.systems import minilm

Weights = list[np.ndarray]


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A network under test.

    Attributes
    ----------
    name, task : str
    weights : list of ndarray of int8
        In the order in which they lie in flash.
    code : OutlierCode
        The published code of its pages.
    score : callable
        Weights to accuracy, 0 to 1.
    chance : float
        Accuracy of guessing.
    readings : int
        How often the weights are read for each seed that is asked for: few pages need many to average over.
    """

    name: str
    task: str
    weights: Weights
    code: OutlierCode
    score: Callable[[Weights], float]
    chance: float
    readings: int = 1

    @property
    def flat(self) -> np.ndarray:
        """All weights one after the other, int8."""
        return np.concatenate([matrix.ravel() for matrix in self.weights])

    def split(self, flat: np.ndarray) -> Weights:
        """Inverse of `flat`."""
        ends = np.cumsum([matrix.size for matrix in self.weights])[:-1]
        return [part.reshape(matrix.shape) for part, matrix in zip(np.split(flat, ends), self.weights, strict=True)]

    @property
    def digest(self) -> str:
        """Of everything that the scores depend on and that is not this code."""
        return sha256(self.name, self.task, self.flat.tobytes())[:16]


@functools.cache
def digits() -> Subject:
    """The classifier of handwritten digits; its pages hold 1024 values, everything else in proportion to the published page."""
    trained = network.train()

    def score(weights: Weights) -> float:
        layers = tuple(replace(layer, weights=matrix) for layer, matrix in zip(trained.network.layers, weights, strict=True))
        return float((network.Network(layers).predict(trained.images) == trained.labels).mean())

    return Subject(
        name="digits",
        task=f"class of {len(trained.labels)} unseen images of handwritten digits",
        weights=[layer.weights for layer in trained.network.layers],
        code=OutlierCode(values=1024, protected=10, check_bits=4, spare_bytes=104),
        score=score,
        chance=0.1,
        readings=10,
    )


def sentence_encoder() -> Subject:
    """MiniLM-L6: all matrices of its layers in int8, one scale each; pages as published."""
    encoder = minilm.load()
    texts, labels = sentences.labelled()
    scales = {name: np.abs(matrix).max() / np.float32(127) for name, matrix in encoder.matrices.items()}

    def score(weights: Weights) -> float:
        matrices = {name: matrix.astype(np.float32) * scale for (name, scale), matrix in zip(scales.items(), weights, strict=True)}
        return nearest_neighbour(encoder.changed(matrices).embed(texts), labels)

    _, counts = np.unique(labels, return_counts=True)
    return Subject(
        name="minilm",
        task=f"module that the nearest of the other sentences is from, {len(texts)} sentences ({sha256(*texts)[:8]}) about "
        f"{len(counts)} modules of Python",
        weights=[np.rint(matrix / scales[name]).astype(np.int8) for name, matrix in encoder.matrices.items()],
        code=OutlierCode(),
        score=score,
        chance=float((counts * (counts - 1)).sum() / len(texts) / (len(texts) - 1)),
    )


def nearest_neighbour(vectors: np.ndarray, labels: Sequence[str]) -> float:
    """Share of vectors whose nearest other vector has their label; a vector that is no number is nobody's neighbour, and wrong."""
    names = np.array(labels)
    finite = np.isfinite(vectors).all(axis=1)
    alike = np.where(finite[:, None] & finite, np.nan_to_num(vectors) @ np.nan_to_num(vectors).T, -np.inf)
    np.fill_diagonal(alike, -np.inf)
    nearest = alike.argmax(axis=1)
    return float((finite & (names[nearest] == names)).mean())


SUBJECTS = {"digits": digits, "minilm": sentence_encoder}


def subject(name: str) -> Subject:
    """A subject of `SUBJECTS`.

    Raises
    ------
    SpecError
        For another name.
    ToolNotFound
        The package with its weights is not installed.
    """
    if name not in SUBJECTS:
        raise SpecError("subject", name, f"one of {', '.join(SUBJECTS)}")
    return SUBJECTS[name]()
