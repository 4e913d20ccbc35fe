"""Single-error-correcting codes for short words, as columns of a parity-check matrix.

A word is data bits followed by check bits, bit 0 first. Column ``i`` of the matrix is the syndrome of an error in bit ``i``; the column of
check bit ``j`` is ``1 << j``. All columns are distinct and not zero, so every single error has a syndrome of its own.
"""

import functools
import itertools

import numpy as np

CHOICES = ("hamming", "odd")


@functools.cache
def columns(data_bits: int, check_bits: int, choice: str = "hamming") -> tuple[int, ...]:
    """Syndrome of an error in each bit of a word.

    Parameters
    ----------
    choice : str
        ``hamming``: data bit ``i`` stands at the ``i``-th position that is no power of two, as in Hamming's own code. ``odd``: columns of
        odd weight first (Hsiao), then the even ones; two errors in odd columns have an even syndrome, so they are rarely taken for one.
    """
    free = [column for column in range(1, 1 << check_bits) if column.bit_count() > 1]
    if choice == "odd":
        free.sort(key=lambda column: (column.bit_count() % 2 == 0, column.bit_count(), column))
    return (*free[:data_bits], *(1 << bit for bit in range(check_bits)))


def fits(data_bits: int, check_bits: int) -> bool:
    """Whether ``check_bits`` can give every single error its own syndrome."""
    return data_bits + check_bits < 1 << check_bits


def check_of(data: np.ndarray, data_bits: int, check_bits: int, choice: str = "hamming") -> np.ndarray:
    """Check bits of data words: int64, any shape."""
    data = np.asarray(data, np.int64)
    check = np.zeros_like(data)
    for bit, column in enumerate(columns(data_bits, check_bits, choice)[:data_bits]):
        check ^= (data >> bit & 1) * column
    return check


def correct(words: np.ndarray, data_bits: int, check_bits: int, choice: str = "hamming") -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Correct words with check bits above the data.

    Returns
    -------
    data : ndarray of int64
        Data bits after correction of at most one bit.
    suspect : ndarray of bool
        The syndrome was not zero.
    failed : ndarray of bool
        The syndrome belongs to no single bit: two errors at least.
    """
    words = np.asarray(words, np.int64)
    data = words & ((1 << data_bits) - 1)
    syndrome = check_of(data, data_bits, check_bits, choice) ^ (words >> data_bits)
    flip = np.full(1 << check_bits, -1, np.int64)
    flip[0] = 0
    for bit, column in enumerate(columns(data_bits, check_bits, choice)):
        flip[column] = 1 << bit if bit < data_bits else 0
    flipped = flip[syndrome]
    failed = flipped < 0
    return data ^ np.where(failed, 0, flipped), syndrome != 0, failed


def double_errors(data_bits: int, check_bits: int, choice: str = "hamming") -> dict[str, int]:
    """What becomes of every pair of bit errors in a word: ``harmless`` (right data), ``dropped`` (noticed), ``wrong`` (taken for another).

    The code is linear, so the counts are the same for every data word.
    """
    counts = {"harmless": 0, "dropped": 0, "wrong": 0}
    for first, second in itertools.combinations(range(data_bits + check_bits), 2):
        data, _, failed = correct(np.array([1 << first | 1 << second]), data_bits, check_bits, choice)
        counts["dropped" if failed[0] else "wrong" if data[0] else "harmless"] += 1
    return counts
