import numpy as np
import pytest

from hwgen.engines.tpe import TpeSpec
from hwgen.engines.tpe.golden import gemm


def python_gemm(a, b):
    return [[sum(int(x) * int(y) for x, y in zip(row, column, strict=True)) for column in b.T] for row in a]


@pytest.mark.parametrize(("width", "signed"), [(8, True), (8, False), (16, True), (16, False)])
def test_equals_python_integers(width, signed):
    spec = TpeSpec(a_width=width, b_width=width, a_signed=signed, b_signed=signed)
    rng = np.random.default_rng(width)
    low, high = spec.a_range
    a, b = rng.integers(low, high, (5, 37), endpoint=True), rng.integers(low, high, (37, 4), endpoint=True)
    assert spec.compute(a, b).tolist() == python_gemm(a, b)


def test_sums_beyond_float64_stay_exact():
    a = np.full((1, 1 << 22), 65535)
    a[0, 0] = 65534
    b = np.full((1 << 22, 1), 65535)
    assert gemm(a, b)[0, 0] == ((1 << 22) * 65535 - 1) * 65535
