"""Operands by name, and the statistics of operands that energy depends on.

A law is written ``uniform``, ``normal:SIGMA`` or ``sparse:ZEROS``: every representable value with equal chance; rounded Gaussian values
of standard deviation SIGMA, clipped to the range; uniform values of which the fraction ZEROS is set to zero.
"""

import numpy as np

from hwgen.errors import SpecError

STATISTICS = ("zero_fraction", "toggle_fraction", "digits_mean")


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


def digits(values: np.ndarray, width: int, signed: bool) -> np.ndarray:
    """Non-zero radix-4 Booth digits of each value: the partial products that a Booth multiplier adds for it.

    Digit i is -2 b[2i+1] + b[2i] + b[2i-1], zero exactly when the three bits are equal.
    """
    bits = np.asarray(values, dtype=np.int64)
    span = width if signed else width + 1
    if not signed:
        bits = bits & ((1 << width) - 1)
    count = np.zeros(bits.shape, dtype=np.int64)
    for low in range(0, span, 2):
        window = ((bits << 1) >> low) & 7
        count += (window != 0) & (window != 7)
    return count


def describe(a: np.ndarray, b: np.ndarray, a_width: int, b_width: int, a_signed: bool, b_signed: bool) -> dict[str, float]:
    """Statistics of A (M, K) and B (K, N) under the column names of the data set; toggles are counted along K."""
    result = {}
    for name, values, width, signed in (("a", a, a_width, a_signed), ("b", np.asarray(b).T, b_width, b_signed)):
        values = np.asarray(values, dtype=np.int64)
        changed = np.bitwise_count((values[:, 1:] ^ values[:, :-1]) & ((1 << width) - 1))
        result[f"{name}_zero_fraction"] = float(np.mean(values == 0))
        result[f"{name}_toggle_fraction"] = float(np.mean(changed)) / width if changed.size else 0.0
        result[f"{name}_digits_mean"] = float(np.mean(digits(values, width, signed)))
    return result
