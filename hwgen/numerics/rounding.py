"""Dropping low bits of integers under every rounding that engines use. Magnitudes are int64 below 2**62."""

from enum import StrEnum

import numpy as np


class Rounding(StrEnum):
    """How a value between two neighbours of a format is rounded."""

    NEAREST_EVEN = "rne"
    NEAREST_AWAY = "rna"
    TOWARD_ZERO = "rz"
    DOWN = "rd"
    UP = "ru"


class Overflow(StrEnum):
    """What a rounded value beyond the largest finite one becomes."""

    IEEE = "ieee"  # infinity, or the largest finite value where the rounding points back to it
    INFINITY = "infinity"
    SATURATE = "saturate"


def bit_length(values: np.ndarray) -> np.ndarray:
    """Bits of each non-negative int64, 0 for 0: int64 of the same shape."""
    if values.size and values.max() >= 1 << 53:  # two parts that float64 holds exactly
        high = bit_length(values >> 31)
        return np.where(high > 0, high + 31, bit_length(values & 0x7FFFFFFF))
    return np.maximum((values.astype(np.float64).view(np.int64) >> 52) - 1022, 0)


def shift_right(
    values: np.ndarray, distance: np.ndarray, *, sign: np.ndarray, rounding: Rounding, sticky: np.ndarray | bool = False
) -> np.ndarray:
    """``values * 2**-distance`` rounded to integers; negative distances shift left.

    Parameters
    ----------
    values : ndarray of int64
        Magnitudes, 0 <= value < 2**62. A left shift must not leave 63 bits.
    distance : ndarray of int64
    sign : ndarray
        Non-zero where the magnitude belongs to a negative number (for `Rounding.DOWN` and `Rounding.UP`).
    rounding : Rounding
    sticky : ndarray of bool
        Where set, the true magnitude lies strictly between ``value`` and ``value + 1``; such a distance must be at least 1.
    """
    right = np.clip(distance, 0, 63)
    kept = values >> right
    if rounding is Rounding.TOWARD_ZERO:
        return kept << np.clip(-distance, 0, 63)
    below = np.maximum(right - 1, 0)
    guard = np.where(right > 0, (values >> below) & 1, 0)
    rest = np.where(right > 0, (values & ((1 << below) - 1)) != 0, False) | sticky
    inexact = guard.astype(bool) | rest
    negative = np.asarray(sign) != 0
    if rounding is Rounding.NEAREST_EVEN:
        up = guard & (rest | (kept & 1))
    elif rounding is Rounding.NEAREST_AWAY:
        up = guard
    else:
        up = inexact & (negative if rounding is Rounding.DOWN else ~negative)
    return (kept + up) << np.clip(-distance, 0, 63)
