"""Encoder and decoder of the outlier code, in NumPy: the golden of the on-die decoder."""

from dataclasses import dataclass

import numpy as np

from hwgen.engines.flash.outlier import hamming
from hwgen.engines.flash.outlier.layout import OutlierCode
from hwgen.errors import SpecError


@dataclass(frozen=True, kw_only=True)
class Decoded:
    """A page after decoding.

    Attributes
    ----------
    values : ndarray of int64, shape (values,)
    addresses : ndarray of int64
        Addresses that were taken as protected, in the order of their entries.
    threshold : int
        Magnitude above which an unprotected value is set to 0.
    dropped : int
        Entries not used: two errors noticed, outside the page, or out of order.
    cleared : int
        Unprotected values set to 0.
    """

    values: np.ndarray
    addresses: np.ndarray
    threshold: int
    dropped: int
    cleared: int


def _bits_of(numbers: np.ndarray, width: int) -> np.ndarray:
    """Bits of numbers along a new last axis, least significant first."""
    return (np.asarray(numbers, np.int64)[..., None] >> np.arange(width) & 1).astype(np.uint8)


def _numbers_of(bits: np.ndarray) -> np.ndarray:
    """Inverse of `_bits_of`."""
    return bits.astype(np.int64) @ (1 << np.arange(bits.shape[-1], dtype=np.int64))


def _majority(bits: np.ndarray, axis: int) -> np.ndarray:
    return (2 * bits.sum(axis=axis, dtype=np.int64) > bits.shape[axis]).astype(np.uint8)


def _signed(numbers: np.ndarray, width: int) -> np.ndarray:
    return numbers - ((numbers >> (width - 1) & 1) << width)


def _checked(code: OutlierCode, page: np.ndarray) -> np.ndarray:
    page = np.asarray(page)
    low, high = -(1 << (code.value_bits - 1)), (1 << (code.value_bits - 1)) - 1
    if page.shape != (code.values,) or page.dtype.kind not in "iu":
        raise SpecError("page", f"{page.dtype} {page.shape}", f"integers of shape ({code.values},)")
    if page.min() < low or page.max() > high:
        raise SpecError("page", f"{page.min()}..{page.max()}", f"values from {low} to {high}")
    return page.astype(np.int64)


def encode(code: OutlierCode, page: np.ndarray) -> np.ndarray:
    """Spare bytes of a page.

    Parameters
    ----------
    page : ndarray of integers, shape (values,)

    Returns
    -------
    ndarray of uint8, shape (spare_bytes,)
        Bytes behind the code are ones, as erased flash is. Of equal magnitudes the one at the lower address is protected.
    """
    page = _checked(code, page)
    magnitude = np.abs(page)
    addresses = np.sort(np.argsort(-magnitude, kind="stable")[: code.protected])
    check = hamming.check_of(addresses, code.address_bits, code.check_bits, code.columns)
    copies = np.repeat(_bits_of(page[addresses], code.value_bits), code.copies, axis=0).reshape(code.protected, -1)
    entries = np.concatenate([_bits_of(addresses, code.address_bits), _bits_of(check, code.check_bits), copies], axis=1)
    threshold = np.tile(_bits_of(magnitude[addresses].min(), code.value_bits), code.threshold_copies)
    spare = np.ones(8 * code.spare_bytes, np.uint8)
    spare[: code.used_bits] = np.concatenate([threshold, entries.ravel()])
    return np.packbits(spare, bitorder="little")


def decode_entries(code: OutlierCode, spare: np.ndarray) -> tuple[int, np.ndarray, np.ndarray]:
    """Threshold, accepted addresses, and their copies' bits (entries, copies, value_bits)."""
    bits = np.unpackbits(np.asarray(spare, np.uint8), bitorder="little")[: code.used_bits]
    threshold = int(_numbers_of(_majority(bits[: code.threshold_bits].reshape(code.threshold_copies, -1), 0)))
    entries = bits[code.threshold_bits :].reshape(code.protected, code.entry_bits)
    words = _numbers_of(entries[:, : code.word_bits])
    address, suspect, failed = hamming.correct(words, code.address_bits, code.check_bits, code.columns)
    usable = ~failed & (address < code.values)
    if code.order == "checked":
        usable[:] = _in_order(address, suspect, usable)
    copies = entries[usable, code.word_bits :].reshape(-1, code.copies, code.value_bits)
    return threshold, address[usable], copies


def _in_order(address: np.ndarray, suspect: np.ndarray, usable: np.ndarray) -> np.ndarray:
    """Which usable entries to keep so that addresses ascend.

    One entry is held back until its successor is seen. When the two are not in order, a suspect one (its syndrome was not zero) gives way
    to a clean one; otherwise the later gives way. So an address that was corrected to something far too large costs itself only.
    """
    keep = np.zeros(len(address), bool)
    last, held = -1, -1
    for entry in np.flatnonzero(usable):
        if held >= 0 and address[entry] > address[held]:
            keep[held] = True
            last, held = address[held], entry
        elif held < 0 or (suspect[held] and not suspect[entry]):
            held = entry if address[entry] > last else -1
    if held >= 0:
        keep[held] = True
    return keep


def decode(code: OutlierCode, page: np.ndarray, spare: np.ndarray) -> Decoded:
    """Values of a page whose bits, and those of its spare bytes, may have flipped.

    A protected value is the bitwise majority of page and copies; of two entries with one address (``order`` free) the later counts. An
    unprotected value whose magnitude is above the threshold is set to 0.
    """
    page = _checked(code, page)
    threshold, addresses, copies = decode_entries(code, spare)
    votes = np.concatenate([_bits_of(page[addresses], code.value_bits)[:, None], copies], axis=1)
    protected = np.zeros(code.values, bool)
    protected[addresses] = True
    clear = ~protected & (np.abs(page) > threshold)
    values = np.where(clear, 0, page)
    values[addresses] = _signed(_numbers_of(_majority(votes, 1)), code.value_bits)
    return Decoded(
        values=values,
        addresses=addresses,
        threshold=threshold,
        dropped=code.protected - len(addresses),
        cleared=int(clear.sum()),
    )
