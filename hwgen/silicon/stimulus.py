"""Operands that a characterisation runs on: named distributions at full use of the array, or the caller's own arrays."""

from typing import Protocol, runtime_checkable

import numpy as np

from hwgen.engines.contract import Spec
from hwgen.errors import SpecError
from hwgen.files import sha256

Operands = str | tuple[np.ndarray, ...]
DEPTH = 64  # K of a drawn workload, where the spec allows it
TILES, LINES = 2, 32  # tiles of rows in a drawn workload, and at least this many rows in all


@runtime_checkable
class MatrixSpec(Protocol):
    """What drawing operands needs to know of an integer matrix engine."""

    rows: int
    cols: int
    k_max: int
    a_range: tuple[int, int]
    b_range: tuple[int, int]


def operands_for(spec: Spec, operands: Operands, *, seed: int = 1) -> tuple[tuple[np.ndarray, ...], str]:
    """Operand arrays and their description for provenance.

    Parameters
    ----------
    operands : str or tuple of ndarray
        ``uniform`` over the operands' ranges; ``normal:SIGMA``, rounded and clipped, SIGMA in units of the last place; ``sparse:ZEROS``,
        uniform with that share of zeros; or arrays.

    Raises
    ------
    SpecError
        An unknown distribution, or one asked of a spec whose operands are not two integer matrices.
    """
    if not isinstance(operands, str):
        arrays = tuple(np.asarray(item) for item in operands)
        return arrays, "arrays " + sha256(*(item.tobytes() for item in arrays))[:16]
    if not isinstance(spec, MatrixSpec):
        raise SpecError("operands", operands, f"arrays: {spec.family} has no drawn operands")
    name, _, parameter = operands.partition(":")
    number = _number(operands, name, parameter)
    generator = np.random.default_rng(seed)
    k = min(spec.k_max, max(DEPTH, 2 * spec.rows))
    shapes = ((max(TILES, -(-LINES // spec.rows)) * spec.rows, k), (k, spec.cols))
    drawn = []
    for shape, (low, high) in zip(shapes, (spec.a_range, spec.b_range), strict=True):
        if name == "normal":
            values = np.rint(generator.normal(0.0, number, shape))
            drawn.append(np.clip(np.abs(values) if low == 0 else values, low, high).astype(np.int64))
        else:
            values = generator.integers(low, high, shape, endpoint=True)
            drawn.append(np.where(generator.random(shape) < number, 0, values))
    return tuple(drawn), f"{operands}, seed {seed}, {shapes[0]} x {shapes[1]}"


def _number(operands: str, name: str, text: str) -> float:
    """Parameter of a distribution; 0 for ``uniform``."""
    try:
        number = float(text) if text else 0.0
    except ValueError:
        number = -1.0
    fits = {"uniform": not text, "normal": 0 < number < np.inf, "sparse": bool(text) and 0 <= number <= 1}
    if not fits.get(name, False):
        raise SpecError("operands", operands, "uniform, normal:SIGMA (SIGMA > 0), sparse:ZEROS (0 to 1), or arrays")
    return number
