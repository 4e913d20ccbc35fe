"""The statistics of operands that energy depends on."""

import numpy as np

STATISTICS = ("zero_fraction", "toggle_fraction", "digits_mean")


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
