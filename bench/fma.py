"""Every triple of 8-bit floating-point operands: one multiply-add of the golden model, and of the hardware's gates, against exact sums."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.fused import FusedMultiplyAdd
from hwgen.engines.fma.golden import fused
from hwgen.numerics import FORMATS, FloatFormat
from hwgen.numerics.rationals import value
from tests.circuits.gates import evaluate

CHUNK = 1 << 19  # triples whose gates are evaluated together


def single(name: str, **choice: object) -> Arithmetic:
    """Options under which one multiply-add of a narrow format is correctly rounded, subnormals included."""
    bits = FORMATS[name].significand_bits
    guard = 2 * bits + 1  # a product of subnormals has up to 2 p - 1 leading zeros
    options = {"format": name, "out_format": name, "sum_width": 2 * bits + 2, "guard": guard, "alignment": "sticky", "subnormals": True}
    return Arithmetic(**options | choice)


def triples(fmt: FloatFormat, step: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """All pairs of patterns with every ``step``-th addend: flat arrays."""
    every = np.arange(1 << fmt.width)
    return tuple(part.ravel() for part in np.meshgrid(every, every, every[::step], indexing="ij"))


def correctly_rounded(fmt: FloatFormat, a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """Patterns of ``a * b + c``, rounded to nearest even by looking the exact number up among the midpoints of the format.

    The numbers come from `hwgen.numerics.rationals`. A product of two 8-bit numbers has at most 8 bits; with an addend it spans at most 49
    bits in both formats, so float64 adds exactly, which is checked.
    """
    numbers = [value(pattern, fmt) for pattern in range(1 << fmt.width)]
    plain = np.array([np.nan if number is None else float(number) for number in numbers])
    if fmt.has_infinity:
        plain[[fmt.infinity, fmt.infinity | fmt.sign_bit]] = np.inf, -np.inf
    with np.errstate(invalid="ignore"):
        product = plain[a] * plain[b]
        total = product + plain[c]
        finite = np.isfinite(total)
        assert np.all(((total - product == plain[c]) & (total - plain[c] == product))[finite])
    grid = plain[: fmt.max_finite + 1]
    beyond = 2 * grid[-1] - grid[-2]
    middles = (np.append(grid[1:], beyond) + grid) / 2
    size = np.where(finite, np.abs(total), 0.0)
    index = np.searchsorted(middles, size)
    index += (middles[np.minimum(index, fmt.max_finite)] == size) & (index % 2 == 1)
    infinite = fmt.infinity if fmt.has_infinity else fmt.nan
    magnitude = np.where(index > fmt.max_finite, infinite, index)
    magnitude = np.where(np.isnan(total), fmt.nan, np.where(np.isinf(total), infinite, magnitude))
    return magnitude | np.where((total < 0) & (magnitude != fmt.nan), fmt.sign_bit, 0)


def wrong(name: str, step: int = 1) -> Iterator[tuple[str, int, int]]:
    """Triples, and how many of them the golden model and the gates get wrong."""
    arithmetic = single(name)
    a, b, c = triples(arithmetic.a, step)
    model = gates = 0
    with tempfile.TemporaryDirectory() as folder:
        for start in range(0, len(a), CHUNK):
            part = [values[start : start + CHUNK] for values in (a, b, c)]
            wanted = correctly_rounded(arithmetic.a, *part)
            model += np.count_nonzero(fused(arithmetic, *part) != wanted)
            found = evaluate(FusedMultiplyAdd(arithmetic), Path(folder), **dict(zip("abc", part, strict=True)))
            gates += np.count_nonzero(found["result"].astype(np.int64) != wanted)
    yield "golden model", len(a), model
    yield "gates", len(a), gates


def measure() -> Iterator[tuple[str, float, str]]:
    for name in ("e4m3", "e5m2"):
        for what, count, errors in wrong(name):
            yield f"{what}, {name}, wrong of {count}", errors, "triples"
