"""How many digits operands have, and what that makes of a zero-skipping engine's cycles.

A population of operands is the probability of every value: exact for a named distribution, counted for an array.
"""

import math
from dataclasses import dataclass

import numpy as np

from hwgen.circuits.recoders import RECODINGS, Recoding, recoding
from hwgen.errors import SpecError
from hwgen.numerics import IntFormat
from hwgen.numerics.laws import parse_law

WIDEST = 16  # bits for which every value is looked at
GROUP = 4


@dataclass(frozen=True, kw_only=True)
class Digits:
    """Non-zero digits of the operands of a population.

    Attributes
    ----------
    recoding : Recoding
    histogram : ndarray of float64, shape (count + 1,)
        Probability of each number of non-zero digits.
    by_weight : ndarray of float64, shape (count,)
        Probability that the digit of each weight is not zero.
    """

    recoding: Recoding
    histogram: np.ndarray
    by_weight: np.ndarray

    @property
    def mean(self) -> float:
        """Non-zero digits per operand."""
        return float(self.by_weight.sum())

    @property
    def most(self) -> int:
        """Largest number of non-zero digits that occurs."""
        return int(np.flatnonzero(self.histogram)[-1])

    def steps(self, *, group: int = GROUP, lanes: int = 1) -> float:
        """Expected steps per operand of an engine that skips zeros, for independent operands.

        For each weight, ``lanes`` queues take the non-zero digits of ``group`` operands each; a step empties one place of every queue, and
        the next groups follow when the longest is empty, after one step at least. Without lanes that is OPT3 and OPT4C, with 4 OPT4E.
        """
        total = 0.0
        for p in self.by_weight:
            below = np.cumsum([math.comb(group, n) * p**n * (1 - p) ** (group - n) for n in range(group)])
            total += 1 + float((1 - np.minimum(below[1:], 1.0) ** lanes).sum())
        return total / (group * lanes)


def population(law: str, width: int, signed: bool) -> np.ndarray:
    """Probability of every value of a format, the lowest first: float64 (2**width,).

    Parameters
    ----------
    law : str
        ``uniform`` or ``normal:SIGMA``: real numbers of a Gaussian distribution, those outside the format's range drawn again (for unsigned
        formats their magnitudes), then rounded to the nearest integer.
    """
    operand = _format(width, signed)
    kind, sigma = parse_law(law)
    if kind == "uniform":
        return np.full(1 << width, 1.0 / (1 << width))
    if kind != "normal":
        raise SpecError("data", law, "uniform or normal:SIGMA")
    values = np.arange(operand.low, operand.high + 1)
    edges = np.clip(np.append(values - 0.5, operand.high), operand.low, operand.high).tolist()
    below = [math.erf(edge / (sigma * math.sqrt(2.0))) for edge in edges]
    mass = np.diff(below)
    if not mass.sum():
        raise SpecError("data", law, "a SIGMA that is not so far from the format's range")
    return mass / mass.sum()


def counted(values: np.ndarray, width: int, signed: bool) -> np.ndarray:
    """Share of every value of a format in an array of integers: float64 (2**width,)."""
    operand = _format(width, signed)
    values = np.asarray(values)
    if values.dtype.kind not in "iu" or not values.size:
        raise SpecError("values", f"{values.dtype} {values.shape}", "integers, at least one")
    if values.min() < operand.low or values.max() > operand.high:
        raise SpecError("values", f"{values.min()}..{values.max()}", f"values from {operand.low} to {operand.high}, or another width")
    return np.bincount(values.astype(np.int64).reshape(-1) - operand.low, minlength=1 << width) / values.size


def digits(kind: str, probabilities: np.ndarray, width: int, signed: bool) -> Digits:
    """Digits of a population in the recoding ``kind``."""
    operand = _format(width, signed)
    item = recoding(kind, width=width, signed=signed)
    used = item.digits(np.arange(operand.low, operand.high + 1)) != 0
    histogram = np.bincount(used.sum(axis=1), weights=probabilities, minlength=item.count + 1)
    return Digits(recoding=item, histogram=histogram, by_weight=probabilities @ used)


def all_digits(probabilities: np.ndarray, width: int, signed: bool) -> list[Digits]:
    """`digits` for every recoding."""
    return [digits(kind, probabilities, width, signed) for kind in RECODINGS]


def row_steps(item: Recoding, a: np.ndarray, *, group: int = GROUP, lanes: int = 1) -> np.ndarray:
    """Steps of each row of an array (M, K) of operands in their order: int64 (M,).

    As `Digits.steps`, but counted: K is filled up with zeros to whole groups. Lane r has the operands k with k = r modulo ``lanes``.
    """
    a = np.asarray(a)
    a = np.pad(a, [(0, 0), (0, -a.shape[1] % (group * lanes))])
    used = (item.digits(a) != 0).reshape(len(a), -1, group, lanes, item.count)
    return np.maximum(1, used.sum(axis=2).max(axis=2)).sum(axis=(1, 2))


def _format(width: int, signed: bool) -> IntFormat:
    if isinstance(width, bool) or not isinstance(width, int | np.integer) or not 2 <= width <= WIDEST:
        raise SpecError("width", width, f"an integer from 2 to {WIDEST}")
    return IntFormat(int(width), signed)
