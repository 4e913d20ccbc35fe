"""The plain alternative in the same spare bytes: the page cut into short words, each with a single-error-correcting check."""

from dataclasses import dataclass

import numpy as np

from hwgen.engines.flash.outlier import hamming
from hwgen.errors import SpecError


@dataclass(frozen=True, kw_only=True)
class WordCode:
    """Extended Hamming words over all bits of a page of 8-bit values: one error corrected, two noticed and left as they are.

    The columns have odd weight (Hsiao), so every double error has an even syndrome. 80 data bits with 8 check bits are the shortest words
    whose checks fit 1664 spare bytes of a page of 16384 values.

    Attributes
    ----------
    values : int
        Values of a page, 8 bits each.
    data_bits, check_bits : int
        Of a word; the last word of a page may be shorter.
    spare_bytes : int
    """

    values: int = 16384
    data_bits: int = 80
    check_bits: int = 8
    spare_bytes: int = 1664

    def __post_init__(self) -> None:
        if self.data_bits + self.check_bits > 1 << (self.check_bits - 1):
            raise SpecError("check_bits", self.check_bits, f"enough odd columns for {self.data_bits} data bits")
        if self.used_bytes > self.spare_bytes:
            raise SpecError("spare_bytes", self.spare_bytes, f"at least {self.used_bytes}, which the checks need")

    @property
    def words(self) -> int:
        """Words of a page."""
        return -(-8 * self.values // self.data_bits)

    @property
    def used_bytes(self) -> int:
        """Bytes of the spare area in use."""
        return -(-self.words * self.check_bits // 8)

    def _columns(self) -> np.ndarray:
        numbers = np.array(hamming.columns(self.data_bits, self.check_bits, "odd"))
        return (numbers[:, None] >> np.arange(self.check_bits) & 1).astype(np.int64)

    def _words(self, page: np.ndarray) -> np.ndarray:
        bits = np.unpackbits(np.asarray(page, np.int8).view(np.uint8), bitorder="little")
        return np.pad(bits, (0, self.words * self.data_bits - bits.size)).reshape(self.words, self.data_bits)

    def encode(self, page: np.ndarray) -> np.ndarray:
        """Spare bytes of an int8 page: the checks of all words one after the other, then ones."""
        check = self._words(page).astype(np.int64) @ self._columns()[: self.data_bits] & 1
        spare = np.ones(8 * self.spare_bytes, np.uint8)
        spare[: check.size] = check.ravel()
        return np.packbits(spare, bitorder="little")

    def decode(self, page: np.ndarray, spare: np.ndarray) -> np.ndarray:
        """Values of a page, int8, after correction."""
        words, columns = self._words(page), self._columns()
        check = np.unpackbits(spare, bitorder="little")[: self.words * self.check_bits].reshape(self.words, self.check_bits)
        weights = 1 << np.arange(self.check_bits)
        syndromes = ((words.astype(np.int64) @ columns[: self.data_bits] + check) & 1) @ weights
        place = np.full(1 << self.check_bits, -1)
        place[(columns @ weights)[: self.data_bits]] = np.arange(self.data_bits)
        found = place[syndromes]
        rows = np.flatnonzero(found >= 0)
        words[rows, found[rows]] ^= 1
        return np.packbits(words.ravel()[: 8 * self.values], bitorder="little").view(np.int8)
