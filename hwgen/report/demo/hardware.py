"""The demo's simulations: the whole test set at full speed, a part of it with stalls."""

from collections.abc import Callable

import numpy as np

from hwgen import simulate
from hwgen.engines.contract import Spec, Stalls
from hwgen.errors import ToolFailed
from hwgen.report.demo.network import Digits
from hwgen.report.demo.products import HardwareMatMul, Product


def infer(digits: Digits, spec: Spec) -> tuple[list[Product], np.ndarray]:
    """The products of the test set's inference on the compiled RTL, and the classes that come out, which equal NumPy's."""
    matmul = HardwareMatMul(spec, lambda a, b: _numbers(simulate.run(spec, a, b)))
    classes = _classes(digits, digits.images, matmul)
    return matmul.products, classes


def infer_with_stalls(digits: Digits, spec: Spec, images: int, *, seed: int = 1) -> list[Product]:
    """The first images' products with random stalls on every port."""
    stalls = Stalls.random(spec.ports, seed)
    matmul = HardwareMatMul(spec, lambda a, b: _numbers(simulate.run(spec, a, b, stalls=stalls)), stalls=stalls)
    _classes(digits, digits.images[:images], matmul)
    return matmul.products


def _classes(digits: Digits, images: np.ndarray, matmul: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> np.ndarray:
    classes = digits.network.predict(images, matmul)
    wrong = int(np.count_nonzero(classes != digits.network.predict(images)))
    if wrong:
        raise ToolFailed("demo", f"{wrong} of {len(images)} predictions differ from NumPy's")
    return classes


def _numbers(run: simulate.Run) -> tuple[np.ndarray, int]:
    return run.result, run.cycles
