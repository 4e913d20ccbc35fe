"""Operands by the name of their distribution.

A law is written ``uniform``, ``normal:SIGMA`` or ``sparse:ZEROS``: every representable value with equal chance; rounded Gaussian values
of standard deviation SIGMA, clipped to the range; uniform values of which the fraction ZEROS is set to zero.
"""

import numpy as np

from hwgen.errors import SpecError


def draw(law: str, shape: tuple[int, int], width: int, signed: bool, seed: int) -> np.ndarray:
    """Operands of the given law.

    Parameters
    ----------
    law : str
        ``uniform``, ``normal:SIGMA`` with SIGMA > 0, or ``sparse:ZEROS`` with 0 <= ZEROS <= 1.
    shape : tuple of int
    width : int
        Bits of an element.
    signed : bool
    seed : int

    Returns
    -------
    ndarray of int64
    """
    kind, number = parse_law(law)
    low, high = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)
    generator = np.random.default_rng(seed)
    if kind == "normal":
        values = np.rint(generator.normal(0.0, number, shape))
        return np.clip(values if signed else np.abs(values), low, high).astype(np.int64)
    values = generator.integers(low, high, shape, endpoint=True)
    return np.where(generator.random(shape) < number, 0, values) if kind == "sparse" else values


def parse_law(law: str) -> tuple[str, float]:
    """Kind and parameter of a law; raises `SpecError` for anything but the three."""
    kind, _, text = law.partition(":")
    try:
        number = float(text) if text else 0.0
    except ValueError:
        number = -1.0
    fits = {"uniform": not text, "normal": 0 < number < np.inf, "sparse": bool(text) and 0 <= number <= 1}
    if not fits.get(kind, False):
        raise SpecError("data", law, "must be uniform, normal:SIGMA (SIGMA > 0) or sparse:ZEROS (0 to 1)")
    return kind, number
