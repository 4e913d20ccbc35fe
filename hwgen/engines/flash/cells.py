"""Points of the bit-weight space that a die can hold: how the weights of a beat meet their inputs.

A page passes once, beat by beat, along the rows of a tile: the lanes of a beat are K lanes of one row, and there is one vector. So an
encoder has no columns to be shared by, and an accumulator meets the digits of one weight before those of the next: engines that skip zeros
shift each product, because the row does not come again for every bit weight.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hwgen.circuits.recoders import recoding
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


@dataclass(frozen=True, kw_only=True)
class Formats:
    """Two's complement widths of weights and inputs; a page octet holds whole weights, an input whole octets."""

    weight_bits: int
    input_bits: int


PRECISIONS = {"w8a8": Formats(weight_bits=8, input_bits=8), "w4a16": Formats(weight_bits=4, input_bits=16)}


@dataclass(frozen=True, kw_only=True)
class Point:
    """A cell in the coordinates of the space.

    Attributes
    ----------
    recoding : str
        Of the weights.
    serial : bool
        Digits that are not zero, one per lane and cycle; otherwise all digits at once.
    merged : bool
        The lanes share compressors and accumulator; otherwise each has its own.
    shift : str
        Of each ``product``, or after the ``reduction`` over K.
    accumulate : str
        ``binary`` or ``carry-save``.
    """

    recoding: str
    serial: bool
    merged: bool
    shift: str
    accumulate: str


POINTS = {
    "mac": Point(recoding="booth", serial=False, merged=False, shift="product", accumulate="binary"),
    "ent": Point(recoding="ent", serial=False, merged=False, shift="product", accumulate="binary"),
    "opt1": Point(recoding="booth", serial=False, merged=False, shift="product", accumulate="carry-save"),
    "opt2": Point(recoding="ent", serial=False, merged=True, shift="reduction", accumulate="carry-save"),
    "opt3": Point(recoding="ent", serial=True, merged=False, shift="product", accumulate="carry-save"),
    "opt4e": Point(recoding="ent", serial=True, merged=True, shift="product", accumulate="carry-save"),
}


def check(cell: str, lanes: int, precision: str) -> None:
    """Raise `SpecError` for a cell that no die can hold, with the rule that forbids it."""
    if cell == "opt4c":
        raise SpecError("cell", cell, "opt3: opt4c shares an encoder among the vectors of a product, and a die has one vector")
    if cell not in POINTS:
        raise SpecError("cell", cell, f"one of {', '.join(POINTS)}")
    if cell == "opt4e" and lanes == 1:
        raise SpecError("cell", cell, "opt3, or more lanes: opt4e shares a compressor among lanes, and there is one")
    if precision not in PRECISIONS:
        raise SpecError("precision", precision, f"one of {', '.join(PRECISIONS)}")
    if precision != "w8a8" and (POINTS[cell].serial or POINTS[cell].merged):
        raise SpecError("cell", cell, f"mac, ent or opt1 with precision = {precision}: lanes that share or skip digits are built for INT8")


def steps(spec: "FlashSpec", weights: np.ndarray) -> np.ndarray:
    """Cycles that each beat occupies the lanes: int64 (beats,) for weights (beats, lanes) as the code left them.

    Without zero-skipping one. With it the longest lane decides, and a beat of zeros costs one.
    """
    if not POINTS[spec.cell].serial:
        return np.ones(len(weights), np.int64)
    digits = recoding(POINTS[spec.cell].recoding, width=spec.formats.weight_bits).digits(weights)
    return np.maximum(1, np.count_nonzero(digits, axis=-1).max(axis=-1)).astype(np.int64)
