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
    """What a workload that fills an engine follows from."""

    rows: int
    cols: int
    k_max: int


def operands_for(spec: Spec, operands: Operands, *, seed: int = 1) -> tuple[tuple[np.ndarray, ...], str]:
    """Operand arrays and their description for provenance.

    Parameters
    ----------
    operands : str or tuple of ndarray
        A law of `hwgen.numerics.laws` (``uniform``, ``normal:SIGMA``, ``sparse:ZEROS``), or arrays.

    Raises
    ------
    SpecError
        An unknown law, or one asked of an engine that does not multiply matrices.
    """
    if not isinstance(operands, str):
        arrays = tuple(np.asarray(item) for item in operands)
        return arrays, "arrays " + sha256(*(item.tobytes() for item in arrays))[:16]
    m, n, k = workload(spec)
    return spec.draw(operands, (m, n, k), seed), f"{operands}, seed {seed}, {m} x {n} x {k}"


def workload(spec: Spec) -> tuple[int, int, int]:
    """(m, n, k) of a product that keeps every cell busy, long enough to average over; `SpecError` for engines without such products."""
    if not isinstance(spec, MatrixSpec):
        raise SpecError("operands", spec.family, "arrays: operands of this family are not drawn")
    return max(TILES, -(-LINES // spec.rows)) * spec.rows, spec.cols, min(spec.k_max, max(DEPTH, 2 * spec.rows))
