"""Bit flips and what they do: injection, analytic rates, and codes that fit the same spare bytes."""

import math
from dataclasses import dataclass, replace

import numpy as np

from hwgen.engines.flash.outlier.codec import decode, encode
from hwgen.engines.flash.outlier.hamming import double_errors
from hwgen.engines.flash.outlier.layout import OutlierCode
from hwgen.engines.flash.outlier.words import WordCode

Code = OutlierCode | WordCode


def flip_bits(octets: np.ndarray, rate: float, generator: np.random.Generator) -> np.ndarray:
    """A copy of uint8 ``octets`` in which every bit has flipped with probability ``rate``, independently."""
    octets = np.asarray(octets, np.uint8)
    bits = 8 * octets.size
    where = generator.choice(bits, generator.binomial(bits, rate), replace=False)
    mask = np.zeros(octets.size, np.uint8)
    np.bitwise_xor.at(mask, where // 8, np.left_shift(1, where % 8).astype(np.uint8))
    return octets ^ mask.reshape(octets.shape)


def voted_bit_rate(code: OutlierCode, rate: float) -> float:
    """Probability that a protected bit is wrong after the vote: 3 x**2 - 2 x**3 for two copies."""
    votes = code.copies + 1
    return sum(math.comb(votes, wrong) * rate**wrong * (1 - rate) ** (votes - wrong) for wrong in range(votes // 2 + 1, votes + 1))


def threshold_bit_rate(code: OutlierCode, rate: float) -> float:
    """Probability that a bit of the threshold is wrong after the vote."""
    votes = code.threshold_copies
    return sum(math.comb(votes, wrong) * rate**wrong * (1 - rate) ** (votes - wrong) for wrong in range(votes // 2 + 1, votes + 1))


def misaddress_rate(code: OutlierCode) -> float:
    """Share of the double errors of an address word that yield another address, before the order is looked at."""
    counts = double_errors(code.address_bits, code.check_bits, code.columns)
    return counts["wrong"] / sum(counts.values())


def stored(code: Code, page: np.ndarray) -> np.ndarray:
    """Spare bytes of an int8 page under either code."""
    return code.encode(page) if isinstance(code, WordCode) else encode(code, page)


def received(code: Code, page: np.ndarray, spare: np.ndarray) -> np.ndarray:
    """Values of an int8 page after decoding under either code."""
    return code.decode(page, spare) if isinstance(code, WordCode) else decode(code, page, spare).values


def damaged(code: Code | None, weights: np.ndarray, rate: float, generator: np.random.Generator) -> np.ndarray:
    """Weights after a stay in flash at a bit error rate.

    Parameters
    ----------
    code : OutlierCode, WordCode or None
        None: pages without a code. Otherwise 8-bit values; the spare bytes suffer as the page does.
    weights : ndarray of int8, any shape
        Filled up with zeros to whole pages.

    Returns
    -------
    ndarray of int8, same shape
    """
    return Stored(code, weights).read(rate, generator)


class Stored:
    """Weights in flash, to be read again and again; parameters as for `damaged`."""

    def __init__(self, code: Code | None, weights: np.ndarray):
        self.code, self.weights = code, np.asarray(weights, np.int8)
        if code is not None:
            flat = self.weights.ravel()
            self._pages = np.pad(flat, (0, -flat.size % code.values)).reshape(-1, code.values)
            self._spares = [stored(code, page) for page in self._pages]

    def read(self, rate: float, generator: np.random.Generator) -> np.ndarray:
        """The weights after a stay at a bit error rate: int8, the shape of those stored."""
        if self.code is None:
            return flip_bits(self.weights.view(np.uint8), rate, generator).view(np.int8)
        out = np.empty_like(self._pages)
        for index, (page, spare) in enumerate(zip(self._pages, self._spares, strict=True)):
            spoilt = flip_bits(spare, rate, generator)
            flipped = flip_bits(page.view(np.uint8), rate, generator).view(np.int8)
            untouched = np.array_equal(flipped, page) and np.array_equal(spoilt, spare)
            out[index] = page if untouched else received(self.code, flipped, spoilt)  # every code gives back what did not change
        return out.ravel()[: self.weights.size].reshape(self.weights.shape)


@dataclass(frozen=True, kw_only=True)
class Damage:
    """What is left of the flips, over some pages.

    Attributes
    ----------
    squared_error : float
        Sum of squared differences to the stored values, over the sum of their squares.
    values_wrong : float
        Share of all values that differ.
    outliers_wrong : float
        Share of the 1 % of the values that are largest in magnitude, that differ.
    """

    squared_error: float
    values_wrong: float
    outliers_wrong: float


def measure(code: Code | None, pages: np.ndarray, rate: float, generator: np.random.Generator) -> Damage:
    """Store int8 pages (pages, values) at a bit error rate and compare."""
    pages = np.asarray(pages, np.int8)
    exact = pages.astype(np.int64)
    difference = damaged(code, pages, rate, generator).astype(np.int64) - exact
    count = max(1, pages.shape[1] // 100)
    largest = np.argpartition(-np.abs(exact), count - 1, axis=1)[:, :count]
    return Damage(
        squared_error=float((difference**2).sum() / max(1, (exact**2).sum())),
        values_wrong=float((difference != 0).mean()),
        outliers_wrong=float((np.take_along_axis(difference, largest, 1) != 0).mean()),
    )


def alternatives(code: OutlierCode) -> dict[str, Code]:
    """Codes for the same page that fit its spare bytes: from the published one, change by change."""
    bits = code.check_bits + 1
    made = {
        "published": {"order": "free", "columns": "hamming"},
        "odd columns": {"order": "free", "columns": "odd"},
        "order checked": {"order": "checked", "columns": "hamming"},
        "one check bit more": {"order": "free", "columns": "odd", "check_bits": bits},
        "one check bit more, order checked": {"order": "checked", "columns": "odd", "check_bits": bits},
        "and four copies": {"order": "checked", "columns": "odd", "check_bits": bits, "copies": 4},
    }
    entry = code.entry_bits + 1
    most = min((8 * code.spare_bytes - code.threshold_bits) // entry, code.values)
    made["and as many values as fit"] = {"order": "checked", "columns": "odd", "check_bits": bits, "protected": most}
    found: dict[str, Code] = {name: replace(code, **fields) for name, fields in made.items()}
    if code.value_bits == 8:
        found["words"] = WordCode.fitting(code.values, code.spare_bytes)
        found["words with limits"] = WordCode.fitting(code.values, code.spare_bytes, limit_copies=9)
    return found


def page_failure_of_bch(*, sector_bytes: int, spare_bytes: int, rate: float) -> tuple[int, float]:
    """Errors that a binary BCH code corrects in a sector with its share of the spare bytes, and the chance that a sector has more.

    The bound t = spare bits / m with codeword length below 2**m; the conventional remedy, which repairs every value but needs a
    Berlekamp-Massey decoder per die.
    """
    length = 8 * (sector_bytes + spare_bytes)
    order = length.bit_length()
    corrects = 8 * spare_bytes // order
    if rate == 0:
        return corrects, 0.0
    log_terms = [
        math.lgamma(length + 1) - math.lgamma(k + 1) - math.lgamma(length - k + 1) + k * math.log(rate) + (length - k) * math.log1p(-rate)
        for k in range(corrects + 1, min(length, corrects + 1 + 20 * (1 + int(length * rate))) + 1)
    ]
    return corrects, min(1.0, sum(map(math.exp, log_terms)))
