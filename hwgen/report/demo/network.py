"""A small classifier of handwritten digits with 8-bit integers throughout.

Training is scikit-learn's, in floating point. What runs afterwards is integers only: 8-bit weights and activations, 32-bit biases and
sums, and a requantisation by an integer multiplier and a shift (the scheme of Jacob et al., CVPR 2018, section 2, with symmetric
weights and unsigned activations after ReLU, so that no zero points are needed).
"""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

MatMul = Callable[[np.ndarray, np.ndarray], np.ndarray]  # (M, K) and (K, N) integers -> (M, N) integers

ACTIVATION_MAX = 127  # int8, of which ReLU leaves the upper half
PIXEL_SCALE = 7  # pixels are 0..16: times 7 they fill 0..112 of int8
MULTIPLIER_BITS = 15  # |sum| < 2**31 times this stays far inside int64


@dataclass(frozen=True)
class Layer:
    """A fully connected layer.

    Attributes
    ----------
    weights : ndarray of int8, shape (K, N)
    bias : ndarray of int32, shape (N,)
        In units of the sums.
    multiplier, shift : int
        Requantisation of a sum to an activation: (sum * multiplier + 2**(shift - 1)) >> shift.
    """

    weights: np.ndarray
    bias: np.ndarray
    multiplier: int
    shift: int

    def requantise(self, sums: np.ndarray) -> np.ndarray:
        """ReLU and 8 bits: int8 activations from int32 sums, rounded half up."""
        scaled = (sums.astype(np.int64) * self.multiplier + (1 << (self.shift - 1))) >> self.shift
        return np.clip(scaled, 0, ACTIVATION_MAX).astype(np.int8)


@dataclass(frozen=True)
class Network:
    """Layers, each followed by ReLU except the last, whose sums are the scores of the classes."""

    layers: tuple[Layer, ...]

    def scores(self, images: np.ndarray, matmul: MatMul = np.matmul) -> np.ndarray:
        """Scores of the classes, int32 (images, classes).

        Parameters
        ----------
        images : ndarray of int8, shape (images, pixels)
            As `quantised_images` makes them.
        matmul : callable
            Computes every matrix product of the inference; it gets int64 operands with int8 values.
        """
        activations = images
        for index, layer in enumerate(self.layers):
            products = matmul(activations.astype(np.int64), layer.weights.astype(np.int64))
            sums = (products + layer.bias).astype(np.int32)
            activations = layer.requantise(sums) if index + 1 < len(self.layers) else sums
        return activations

    def predict(self, images: np.ndarray, matmul: MatMul = np.matmul) -> np.ndarray:
        """Class of each image, int64 (images,)."""
        return self.scores(images, matmul).argmax(axis=1)


@dataclass(frozen=True)
class Digits:
    """A trained network with the images it has not seen.

    Attributes
    ----------
    network : Network
    images : ndarray of int8, shape (images, 64)
    labels : ndarray of int64, shape (images,)
    float_accuracy : float
        Of the network before quantisation, on the same images.
    """

    network: Network
    images: np.ndarray
    labels: np.ndarray
    float_accuracy: float


def quantised_images(pixels: np.ndarray) -> np.ndarray:
    """int8 from pixels 0..16."""
    return np.rint(pixels * PIXEL_SCALE).astype(np.int8)


def train(hidden: Sequence[int] = (48, 32), *, test_fraction: float = 0.3, seed: int = 0) -> Digits:
    """Train on scikit-learn's bundled digits (8 x 8 pixels, 10 classes) and quantise."""
    from sklearn.datasets import load_digits
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.model_selection import train_test_split
    from sklearn.neural_network import MLPClassifier

    pixels, labels = load_digits(return_X_y=True)
    seen, unseen, seen_labels, unseen_labels = train_test_split(pixels, labels, test_size=test_fraction, random_state=seed, stratify=labels)
    model = MLPClassifier(hidden_layer_sizes=tuple(hidden), activation="relu", max_iter=120, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # 120 epochs are enough for this use
        model.fit(seen / 16, seen_labels)
    network = quantise(model.coefs_, model.intercepts_, seen / 16)
    return Digits(network, quantised_images(unseen), unseen_labels, float(model.score(unseen / 16, unseen_labels)))


def quantise(weights: Sequence[np.ndarray], biases: Sequence[np.ndarray], inputs: np.ndarray) -> Network:
    """Integer network from a floating-point one, with activation scales from ``inputs`` (values 0..1)."""
    layers = []
    activations = inputs
    scale = 16.0 * PIXEL_SCALE  # integer per real, of the activations coming in
    for weight, bias in zip(weights, biases, strict=True):
        weight_scale = 127 / np.abs(weight).max()
        activations = np.maximum(activations @ weight + bias, 0)
        next_scale = ACTIVATION_MAX / activations.max()
        ratio = next_scale / (scale * weight_scale)
        shift = MULTIPLIER_BITS - 1 - int(np.floor(np.log2(ratio)))
        layers.append(
            Layer(
                weights=np.rint(weight * weight_scale).astype(np.int8),
                bias=np.rint(bias * scale * weight_scale).astype(np.int32),
                multiplier=round(ratio * 2.0**shift),
                shift=shift,
            )
        )
        scale = next_scale
    return Network(tuple(layers))
