"""The statistics of operands that energy depends on: how much changes from one step of a cell to the next.

An output-stationary cell meets a row of A and a column of B along K and adds all products up. A weight-stationary cell holds an element of
B, meets a column of A along M, and passes on the sum of the cells above it.
"""

import numpy as np

from hwgen.arrays.kinds import STATIONARY_WEIGHTS

STEPS, SIDE = 128, 16  # steps and cells per side of the sample that is followed
STATISTICS = {
    "a_zero_fraction": "elements of A that are zero, 0 to 1",
    "b_zero_fraction": "elements of B that are zero, 0 to 1",
    "a_digits_mean": "non-zero radix-4 Booth digits (partial products) per element of A",
    "b_digits_mean": "non-zero radix-4 Booth digits (partial products) per element of B",
    "a_toggle_fraction": "bits of A that change at a cell from step to step, 0 to 1",
    "b_toggle_fraction": "bits of B that change at a cell from step to step, 0 to 1",
    "row_toggle_fraction": "bits of the Booth partial products that change at a cell from step to step, 0 to 1",
    "product_toggle_fraction": "bits of the product that change at a cell from step to step, 0 to 1",
    "sum_toggle_fraction": "of as many low bits of the sum, those that change at a cell from step to step, 0 to 1",
}


def booth_digits(values: np.ndarray, width: int, signed: bool) -> np.ndarray:
    """Radix-4 Booth digits, -2 to 2, the lowest first: int64 with a last axis of digits.

    Digit i is -2 b[2i+1] + b[2i] + b[2i-1]; an unsigned operand has a digit more, for its sign.
    """
    bits = np.asarray(values, dtype=np.int64)
    span = width if signed else width + 1
    if not signed:
        bits = bits & ((1 << width) - 1)
    windows = ((bits << 1)[..., None] >> np.arange(0, span, 2)) & 7
    return (windows & 1) + (windows >> 1 & 1) - 2 * (windows >> 2)


def digits(values: np.ndarray, width: int, signed: bool) -> np.ndarray:
    """Non-zero radix-4 Booth digits of each value: the partial products that a Booth multiplier adds for it."""
    return np.count_nonzero(booth_digits(values, width, signed), axis=-1)


def describe(
    a: np.ndarray, b: np.ndarray, *, array: str, rows: int, a_width: int, b_width: int, a_signed: bool, b_signed: bool
) -> dict[str, float]:
    """Statistics of A (M, K) and B (K, N) in the cells of an array, under the column names of the data set.

    Parameters
    ----------
    array : str
        One of `STATIONARY_WEIGHTS`; all others are taken to add up along K in place, as ``os``.
    rows : int
        Of the array: the depth of the sums of stationary weights.
    """
    a, b = np.asarray(a, dtype=np.int64), np.asarray(b, dtype=np.int64)
    found = {}
    for name, values, width, signed in (("a", a, a_width, a_signed), ("b", b, b_width, b_signed)):
        found[f"{name}_zero_fraction"] = float(np.mean(values == 0))
        found[f"{name}_digits_mean"] = float(np.mean(digits(values, width, signed)))
    x, y, sums = (_stationary_weights if array in STATIONARY_WEIGHTS else _stationary_sums)(a, b, rows)
    partial = booth_digits(x, a_width, a_signed) * y[..., None]
    changes = {
        "a": _changes(x, a_width),
        "b": _changes(y, b_width),
        "row": _changes(partial, b_width + 1),
        "product": _changes(x * y, a_width + b_width),
        "sum": _changes(sums, a_width + b_width),
    }
    return found | {f"{name}_toggle_fraction": value for name, value in changes.items()}


def _stationary_sums(a: np.ndarray, b: np.ndarray, rows: int) -> tuple[np.ndarray, ...]:
    """What cells of an output-stationary array hold: A, B and the sum, each broadcast to (steps, rows, columns)."""
    del rows
    x = a[_spread(a.shape[0]), :STEPS].T[:, :, None]
    y = b[:STEPS, _spread(b.shape[1])][:, None, :]
    return x, y, np.cumsum(x * y, axis=0)


def _stationary_weights(a: np.ndarray, b: np.ndarray, rows: int) -> tuple[np.ndarray, ...]:
    """The same of a weight-stationary array, over some of its K tiles; a last one that is not full is left out where there are others."""
    tiles = max(1, a.shape[1] // rows)
    wanted = _spread(tiles, max(1, SIDE // rows))
    used, depth = min(a.shape[1], tiles * rows), max(0, rows - a.shape[1])
    x = np.pad(a[:STEPS, :used], ((0, 0), (0, depth))).reshape(-1, tiles, rows)[:, wanted]
    y = np.pad(b[:used, _spread(b.shape[1])], ((0, depth), (0, 0))).reshape(tiles, rows, -1)[wanted]
    sums = np.cumsum(x[..., None] * y, axis=2)
    x = x.reshape(len(x), -1, 1)
    return x, y.reshape(1, x.shape[1], -1), sums.reshape(len(x), x.shape[1], -1)


def _spread(count: int, most: int = SIDE) -> np.ndarray:
    """Indices of at most ``most`` of ``count`` things, evenly spread."""
    return np.unique(np.linspace(0, count - 1, min(count, most)).round().astype(int))


def _changes(values: np.ndarray, width: int) -> float:
    """Share of ``width`` low bits that change along the first axis; 0 where nothing follows."""
    changed = np.bitwise_count((values[1:] ^ values[:-1]) & ((1 << width) - 1))
    return float(np.mean(changed)) / width if changed.size else 0.0
