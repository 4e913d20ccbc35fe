"""Operands that a user names: arrays from files, or drawn by a law."""

from pathlib import Path

import numpy as np

from hwgen.cli.files import read_array
from hwgen.engines.contract import Spec
from hwgen.errors import SpecError


def operands_of(
    spec: Spec, a: Path | None, b: Path | None, shape: tuple[int | None, ...], data: str, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """A and B, each from its file or drawn; shapes that files give need not be stated."""
    given = [None if file is None else read_array(option, file) for option, file in (("--a", a), ("--b", b))]
    for option, array in zip(("--a", "--b"), given, strict=True):
        if array is not None and array.ndim != 2:
            raise SpecError(option, array.shape, "an array of two dimensions")
    m, n, k = shape
    if given[0] is not None:
        m, k = _agree("--m", m, given[0].shape[0]), _agree("--k", k, given[0].shape[1])
    if given[1] is not None:
        k, n = _agree("--k", k, given[1].shape[0]), _agree("--n", n, given[1].shape[1])
    for option, size in (("--m", m), ("--n", n), ("--k", k)):
        if size is None:
            raise SpecError(option, None, "a positive integer, or operands from --a and --b")
    drawn = spec.draw(data, (m, n, k), seed) if any(array is None for array in given) else given
    return tuple(one if array is None else array for array, one in zip(given, drawn, strict=True))


def _agree(option: str, stated: int | None, found: int) -> int:
    if stated is not None and stated != found:
        raise SpecError(option, stated, f"left out, or {found} as in the operand's file")
    return found
