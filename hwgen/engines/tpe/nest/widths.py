"""How wide every value of a nest must be, and why: ranges followed through the nest."""

from dataclasses import dataclass

from hwgen.circuits.recoders import Recoding
from hwgen.engines.tpe.nest.nodes import Nest
from hwgen.engines.tpe.nest.rules import Meaning, meanings
from hwgen.numerics import IntFormat


@dataclass(frozen=True, kw_only=True)
class Width:
    """A value's width in two's complement.

    Attributes
    ----------
    name : str
    bits : int
        Each word's, for a carry-save pair.
    low, high : int
        Range of the value, of the sum of both words for a pair.
    why : str
    """

    name: str
    bits: int
    low: int
    high: int
    why: str


def widths(nest: Nest, recoding: Recoding, b: IntFormat, k_max: int) -> list[Width]:
    """The width of every number in the nest, in the order in which they are made.

    Parameters
    ----------
    recoding : Recoding
        Of operand A, with its format.
    b : IntFormat
        Of operand B.
    k_max : int
        Largest K.
    """
    a = IntFormat(recoding.width, recoding.signed)
    found = []
    for name, meaning in meanings(nest).items():
        if meaning.kind not in ("number", "words"):
            continue
        weights = any(axis == "bw" for axis, _, _ in meaning.sums)
        whole = weights and meaning.shifted
        factor, text = ((a.low, a.high), "A") if whole else (recoding.digit_range, "a digit")
        corners = [x * y for x in factor for y in (b.low, b.high)]
        terms = _terms(meaning, k_max)
        scale = 1 if whole else int(recoding.weights[-1]) if meaning.shifted else recoding.count if weights else 1
        low, high = (limit * terms * scale for limit in (min(corners), max(corners)))
        why = [f"{terms:,} products of {text} and B" if terms > 1 else f"{text} times B"]
        why += [f"with weights up to {scale:,}"] if meaning.shifted and not whole else []
        why += ["sum and carry, exact modulo 2^bits"] if meaning.kind == "words" else []
        found.append(Width(name=name, bits=_bits(low, high), low=low, high=high, why=", ".join(why)))
    return found


def _terms(meaning: Meaning, k_max: int) -> int:
    """Values of k in a sum."""
    terms = 1
    for axis, stride, size in meaning.sums:
        if axis == "k":
            terms *= -(-k_max // stride) if size is None else size
    return min(terms, k_max)


def _bits(low: int, high: int) -> int:
    return 1 + max(high.bit_length(), (-low - 1).bit_length() if low < 0 else 0)
