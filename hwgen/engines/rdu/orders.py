"""Which lane holds what: loading and result orders of the programs.

Index arrays: ``lanes[order] = values`` loads, ``values = lanes[order]`` reads.
"""

import numpy as np

from hwgen.engines.rdu.links import levels, rotate_left


def bit_reversed(points: int) -> np.ndarray:
    """The numbers below a power of two with their bits reversed."""
    depth = levels(points)
    return np.array([sum((index >> bit & 1) << (depth - 1 - bit) for bit in range(depth)) for index in range(points)])


def fft_slots(points: int) -> np.ndarray:
    """Slot that takes x[i] of a transform: the bit-reversed index."""
    return bit_reversed(points)


def fft_result_slots(points: int) -> np.ndarray:
    """Slot on which X[i] stands: the index rotated left by one."""
    return np.array([rotate_left(index, levels(points)) for index in range(points)])


def scan_lanes(lanes: int) -> np.ndarray:
    """Lane of time t."""
    return np.arange(lanes)[::-1].copy()


def carried_lanes(lanes: int) -> np.ndarray:
    """Lane that takes element t where an inclusive scan carries its first element in: element 0 waits on lane 0."""
    return np.concatenate([[0], scan_lanes(lanes)[:-1]])


def complex_lanes(real: np.ndarray, imag: np.ndarray) -> np.ndarray:
    """(beats, points) twice to (beats, 2 * points): the real part on lane 2p, the imaginary one on lane 2p + 1."""
    return np.stack([real, imag], axis=2).reshape(len(real), -1)
