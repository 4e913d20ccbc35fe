"""The demo's simulations: the whole test set in bulk, one batch under cocotb."""

from collections.abc import Callable

import numpy as np

from hwgen import simulate
from hwgen.engines.contract import Spec, Stalls
from hwgen.errors import ToolFailed
from hwgen.report.demo.network import Digits
from hwgen.report.demo.products import HardwareMatMul, Product


def infer(digits: Digits, spec: Spec) -> list[Product]:
    """The products of the test set's inference on the compiled RTL; predictions compared with NumPy's."""
    matmul = HardwareMatMul(spec, lambda a, b: _numbers(simulate.run(spec, a, b)))
    _compare(digits, digits.images, matmul)
    return matmul.products


def infer_under_cocotb(digits: Digits, spec: Spec, images: int, *, seed: int = 1) -> list[Product]:
    """The first images' products under cocotb, with random stalls on every port."""
    stalls = Stalls.random(spec.ports, seed)
    matmul = HardwareMatMul(spec, lambda a, b: _numbers(simulate.run(spec, a, b, stalls=stalls, path="cocotb")), stalls=stalls)
    _compare(digits, digits.images[:images], matmul)
    return matmul.products


def _compare(digits: Digits, images: np.ndarray, matmul: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> None:
    expected = digits.network.predict(images)
    wrong = int(np.count_nonzero(digits.network.predict(images, matmul) != expected))
    if wrong:
        raise ToolFailed("demo", f"{wrong} of {len(images)} predictions differ from NumPy's")


def _numbers(run: simulate.Run) -> tuple[np.ndarray, int]:
    return run.result, run.cycles
