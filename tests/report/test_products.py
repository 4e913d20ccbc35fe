import numpy as np
import pytest

from hwgen.engines.tpe import TpeSpec
from hwgen.errors import ToolFailed
from hwgen.report.demo.products import HardwareMatMul

SPEC = TpeSpec(rows=4, cols=4)
A, B = np.arange(30).reshape(5, 6), np.arange(18).reshape(6, 3)


def test_right_products_are_kept_with_their_numbers():
    matmul = HardwareMatMul(SPEC, lambda a, b: (a @ b, SPEC.cycles(a, b)))
    assert (matmul(A, B) == A @ B).all()
    (product,) = matmul.products
    assert product.shape == (5, 3, 6)
    assert product.macs == 90
    assert product.utilisation == pytest.approx(90 / (SPEC.cycles(A, B) * 16))


def test_a_single_wrong_result_stops_the_demo():
    def broken(a, b):
        result = a @ b
        result[4, 2] ^= 1
        return result, SPEC.cycles(a, b)

    with pytest.raises(ToolFailed, match="layer 1: 1 of 15 results differ"):
        HardwareMatMul(SPEC, broken)(A, B)


def test_a_cycle_too_many_stops_the_demo():
    with pytest.raises(ToolFailed, match="cycles simulated"):
        HardwareMatMul(SPEC, lambda a, b: (a @ b, SPEC.cycles(a, b) + 1))(A, B)
