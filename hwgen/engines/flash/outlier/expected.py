"""Expected damage of weights in flash, in closed form: what injected flips are measured against.

Bits flip independently with one probability. What a value becomes depends on the mask of its flipped bits, so sums over all 256 masks and
over the histogram of a page are exact; the approximations are those of the codes' rare cases, and each is named where it is made.
"""

import functools
import math

import numpy as np

from hwgen.engines.flash.outlier.faults import Code, voted_bit_rate
from hwgen.engines.flash.outlier.hamming import columns, double_errors
from hwgen.engines.flash.outlier.layout import OutlierCode
from hwgen.engines.flash.outlier.words import WordCode

BITS = 8
VALUES = np.arange(-128, 128)
MASKS = np.arange(1 << BITS)
WEIGHTS = np.array([mask.bit_count() for mask in range(1 << BITS)])
READ = ((VALUES[:, None] ^ MASKS) + 128) % 256 - 128  # (value, mask): what is read
UNLIMITED = 128  # no magnitude of 8 bits is larger
MOST_ERRORS = 12  # of a word that are told apart


def squared_error(code: Code | None, weights: np.ndarray, rate: float) -> float:
    """Expected sum of squared differences over the sum of squares, as `faults.Damage.squared_error`.

    Parameters
    ----------
    code : OutlierCode, WordCode or None
    weights : ndarray of int8
        Filled up with zeros to whole pages.
    rate : float
        Probability that a bit flips, page and spare bytes alike.
    """
    flat = np.asarray(weights, np.int8).ravel()
    energy = float((flat.astype(np.int64) ** 2).sum())
    if code is None:
        return float(_histogram(flat) @ _damage(rate)) / energy
    pages = np.pad(flat, (0, -flat.size % code.values)).reshape(-1, code.values)
    counted = [min(code.values, flat.size - start) for start in range(0, flat.size, code.values)]  # what fills up a page does no damage
    of_page = _of_words if isinstance(code, WordCode) else _of_outliers
    return sum(of_page(code, page, count, rate) for page, count in zip(pages, counted, strict=True)) / energy


def crossing(first: Code | None, second: Code | None, weights: np.ndarray, *, low: float, high: float) -> float | None:
    """The rate from ``low`` to ``high`` from which ``first`` does more damage than ``second``; None if there is none.

    Found by bisection, on the premise that the two cross once.
    """

    def worse(rate: float) -> bool:
        return squared_error(first, weights, rate) > squared_error(second, weights, rate)

    if worse(low) or not worse(high):
        return None
    while high / low > 1.01:
        middle = math.sqrt(low * high)
        low, high = (low, middle) if worse(middle) else (middle, high)
    return high


def _histogram(values: np.ndarray) -> np.ndarray:
    return np.bincount(values.astype(np.int64) + 128, minlength=256).astype(np.float64)


@functools.cache
def _by_flips(limit: int) -> np.ndarray:
    """Mean squared error (flipped bits, value) over all masks with so many bits, where what is larger than the limit is cleared."""
    squared = (np.where(np.abs(READ) > limit, 0, READ) - VALUES[:, None]) ** 2
    return np.array([squared[:, flipped == WEIGHTS].mean(axis=1) for flipped in range(BITS + 1)])


def _damage(rate: float, limit: int = UNLIMITED) -> np.ndarray:
    """Mean squared error of every value whose bits flip at the rate."""
    return np.array([math.comb(BITS, count) * rate**count * (1 - rate) ** (BITS - count) for count in range(BITS + 1)]) @ _by_flips(limit)


def _of_outliers(code: OutlierCode, page: np.ndarray, count: int, rate: float) -> float:
    """Sum over the first values of a page.

    The threshold's copies are taken to agree, and three errors of an address word to do what two do.
    """
    exact = page.astype(np.int64)
    order = np.argsort(-np.abs(exact), kind="stable")
    kept = exact[order[: code.protected]]
    others = exact[order[code.protected :][order[code.protected :] < count]]
    alone, voted = _damage(rate, int(np.abs(kept).min())), _damage(voted_bit_rate(code, rate))
    errors = 1 - (1 - rate) ** code.word_bits - code.word_bits * rate * (1 - rate) ** (code.word_bits - 1)
    lost, wrong = (errors * share for share in _lost_and_wrong(code))
    total = _histogram(others) @ alone + _histogram(kept) @ ((1 - lost) * voted + lost * alone)
    if code.order == "free":  # a value elsewhere is overwritten by the copies of the one that was meant
        spread = (kept**2).sum() - 2 * kept.sum() * others.mean() + len(kept) * (others**2).mean()
        total += wrong * (spread - len(kept) * (_histogram(others) @ alone) / len(others))
    return float(total)


@functools.cache
def _lost_and_wrong(code: OutlierCode) -> tuple[float, float]:
    """Shares of the double errors of an address word after which its entry protects nothing, or another value."""
    counts = double_errors(code.address_bits, code.check_bits, code.columns)
    return 1 - counts["harmless"] / sum(counts.values()), counts["wrong"] / sum(counts.values())


def _of_words(code: WordCode, page: np.ndarray, count: int, rate: float) -> float:
    """Sum over the first values of a page.

    Errors of a word stand anywhere in it. An odd number of them, from three on, has any odd syndrome, so it looks like one error as often
    as that is a column.
    """
    largest = usual = UNLIMITED
    if code.limit_copies:
        magnitude = np.sort(np.abs(page.astype(np.int64)))
        largest, usual = int(magnitude[-1]), int(magnitude[-1 - max(1, code.values // 100)])
    length = code.data_bits + code.check_bits
    odd = sum(column.bit_count() % 2 for column in columns(code.data_bits, code.check_bits, "odd"))
    mistaken = odd / (1 << (code.check_bits - 1))
    total = np.zeros(256)
    for errors in range(2, MOST_ERRORS):
        chance = math.comb(length, errors) * rate**errors * (1 - rate) ** (length - errors)
        unseen = mistaken if errors % 2 else 0.0
        total += chance * (1 - unseen) * _spread(errors, length, usual)
        total += chance * unseen * _spread(errors + 1, length, largest)
    return float(_histogram(page[:count]) @ total)


def _spread(errors: int, length: int, limit: int) -> np.ndarray:
    """Mean squared error of every value in a word with so many errors, each place as likely."""
    inside = range(min(errors, BITS) + 1)
    chances = [math.comb(BITS, here) * math.comb(length - BITS, errors - here) / math.comb(length, errors) for here in inside]
    return np.array(chances) @ _by_flips(limit)[: len(chances)]
