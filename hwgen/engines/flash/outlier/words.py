"""The plain alternative in the same spare bytes: the page cut into short words, each with a single-error-correcting check."""

import math
from dataclasses import dataclass

import numpy as np

from hwgen.engines.flash.outlier import hamming
from hwgen.errors import SpecError

LIMITS = 2  # magnitudes that are stored with the checks


@dataclass(frozen=True, kw_only=True)
class WordCode:
    """Extended Hamming words over all bits of a page of 8-bit values: one error corrected, two noticed.

    The columns have odd weight (Hsiao), so every double error has an even syndrome. 80 data bits with 8 check bits are the shortest words
    whose checks fit 1664 spare bytes of a page of 16384 values. What two errors have made of a word is left as it is, or with
    ``limit_copies`` judged by two magnitudes of the page that fit behind the checks: a value above the largest one is cleared wherever it
    stands, and in a word with two errors also a value above the one that 99 % of the page do not exceed.

    Attributes
    ----------
    values : int
        Values of a page, 8 bits each.
    data_bits, check_bits : int
        Of a word; the last word of a page may be shorter. A whole number of values.
    limit_copies : int
        Copies of both magnitudes, odd, or 0.
    spare_bytes : int
    """

    values: int = 16384
    data_bits: int = 80
    check_bits: int = 8
    limit_copies: int = 0
    spare_bytes: int = 1664

    def __post_init__(self) -> None:
        if self.data_bits % 8:
            raise SpecError("data_bits", self.data_bits, "a multiple of 8")
        if self.data_bits + self.check_bits > 1 << (self.check_bits - 1):
            raise SpecError("check_bits", self.check_bits, f"enough odd columns for {self.data_bits} data bits")
        if self.limit_copies and self.limit_copies % 2 == 0:
            raise SpecError("limit_copies", self.limit_copies, "0 or an odd number: a majority decides")
        if self.used_bytes > self.spare_bytes:
            raise SpecError("spare_bytes", self.spare_bytes, f"at least {self.used_bytes}, which the checks need")

    @classmethod
    def fitting(cls, values: int, spare_bytes: int, *, limit_copies: int = 0, check_bits: int = 8) -> "WordCode":
        """The shortest words whose checks fit the spare bytes; `SpecError` when the longest do not."""
        longest = (1 << (check_bits - 1)) - check_bits
        for data_bits in range(8, longest + 1, 8):
            words = math.ceil(8 * values / data_bits)
            if math.ceil(words * check_bits / 8) + LIMITS * limit_copies <= spare_bytes:
                return cls(values=values, data_bits=data_bits, check_bits=check_bits, limit_copies=limit_copies, spare_bytes=spare_bytes)
        raise SpecError("spare_bytes", spare_bytes, f"more: words of {longest} bits do not fit either")

    @property
    def words(self) -> int:
        """Words of a page."""
        return -(-8 * self.values // self.data_bits)

    @property
    def used_bytes(self) -> int:
        """Bytes of the spare area in use."""
        return -(-self.words * self.check_bits // 8) + LIMITS * self.limit_copies

    def _columns(self) -> np.ndarray:
        numbers = np.array(hamming.columns(self.data_bits, self.check_bits, "odd"))
        return (numbers[:, None] >> np.arange(self.check_bits) & 1).astype(np.int64)

    def _words(self, page: np.ndarray) -> np.ndarray:
        bits = np.unpackbits(np.asarray(page, np.int8).view(np.uint8), bitorder="little")
        return np.pad(bits, (0, self.words * self.data_bits - bits.size)).reshape(self.words, self.data_bits)

    def encode(self, page: np.ndarray) -> np.ndarray:
        """Spare bytes of an int8 page: the checks of all words one after the other, the magnitudes copy by copy, then ones."""
        check = self._words(page).astype(np.int64) @ self._columns()[: self.data_bits] & 1
        packed = np.packbits(check.astype(np.uint8).ravel(), bitorder="little")
        magnitude = np.sort(np.abs(np.asarray(page, np.int64)))
        limits = magnitude[[-1, -1 - max(1, self.values // 100)]]
        spare = np.full(self.spare_bytes, 255, np.uint8)
        spare[: packed.size] = packed
        spare[packed.size : self.used_bytes] = np.tile(limits, self.limit_copies)
        return spare

    def decode(self, page: np.ndarray, spare: np.ndarray) -> np.ndarray:
        """Values of a page, int8, after correction."""
        words, columns = self._words(page), self._columns()
        check = np.unpackbits(spare, bitorder="little")[: self.words * self.check_bits].reshape(self.words, self.check_bits)
        weights = 1 << np.arange(self.check_bits)
        syndromes = ((words.astype(np.int64) @ columns[: self.data_bits] + check) & 1) @ weights
        place = np.full(1 << self.check_bits, -1)
        place[columns @ weights] = np.arange(self.data_bits + self.check_bits)
        found = place[syndromes]
        rows = np.flatnonzero((found >= 0) & (found < self.data_bits))
        words[rows, found[rows]] ^= 1
        values = np.packbits(words.ravel()[: 8 * self.values], bitorder="little").view(np.int8)
        return self._judged(values, (syndromes != 0) & (found < 0), spare) if self.limit_copies else values

    def _judged(self, values: np.ndarray, doubtful: np.ndarray, spare: np.ndarray) -> np.ndarray:
        """Values that are too large set to 0; ``doubtful``: words in which two errors were noticed."""
        copies = spare[self.used_bytes - LIMITS * self.limit_copies : self.used_bytes].reshape(self.limit_copies, LIMITS)
        ones = np.unpackbits(copies[..., None], axis=-1).sum(axis=0, dtype=np.int64)
        largest, usual = np.packbits((2 * ones > self.limit_copies).astype(np.uint8), axis=-1)[:, 0].astype(np.int64)
        in_doubt = np.repeat(doubtful, self.data_bits // 8)[: self.values]
        magnitude = np.abs(values.astype(np.int64))
        return np.where((magnitude > largest) | (in_doubt & (magnitude > usual)), 0, values).astype(np.int8)
