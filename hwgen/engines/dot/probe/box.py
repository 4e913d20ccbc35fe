"""The black box with a way to ask it for single dot products."""

from collections.abc import Callable, Sequence

import numpy as np

from hwgen.errors import SpecError
from hwgen.numerics import FORMATS

Mma = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]
Terms = dict[int, tuple[float, float]]
INPUTS = ("fp16", "bf16", "tf32", "e4m3", "e5m2")

# fed values lie between 2**low and 2**TOP: all are normal, and neither they nor their sums overflow in any output format
TOP = 14
GROUP = 32


class Box:
    """A black box and the formats it is called with.

    Parameters
    ----------
    mma : callable
        Takes float64 arrays A (M, K), B (K, N), C (M, N) of values that the formats hold exactly (for TF32: FP32 values), returns D (M, N)
        of any real type. Only float32 or float16 results in the output's own type show the pattern of a NaN.
    inputs, output : str
        Names of formats.
    k : int
        Products per question.

    Attributes
    ----------
    backwards : bool
        Whether questions count k from the far end: set for a box that adds its blocks in decreasing k.
    """

    def __init__(self, mma: Mma, inputs: str, output: str, k: int):
        if inputs not in INPUTS:
            raise SpecError("inputs", inputs, f"one of {', '.join(INPUTS)}")
        if output not in ("fp32", "fp16"):
            raise SpecError("output", output, "fp32 or fp16")
        if not 8 <= k <= 4096:
            raise SpecError("k", k, "an integer from 8 to 4096")
        self.mma, self.k, self.backwards = mma, k, False
        self.fmt, self.out = FORMATS[inputs], FORMATS[output]
        self.low = max(2 * self.fmt.min_exponent, self.out.min_exponent, TOP - 60)

    def ask(self, questions: Sequence[Terms], c: Sequence[float] | float = 0.0) -> np.ndarray:
        """Dot products of ``{index: (a, b)}``, all other products zero, as the box returns them: shape (questions,).

        A call answers up to 32: question i is row i of A and column i of B, and the answers are the diagonal of D.
        """
        c = np.broadcast_to(np.asarray(c, float), len(questions))
        groups = range(0, len(questions), GROUP)
        return np.concatenate([self._ask(questions[i : i + GROUP], c[i : i + GROUP]) for i in groups])

    def _ask(self, questions: Sequence[Terms], c: np.ndarray) -> np.ndarray:
        count = len(questions)
        a, b = np.zeros((count, self.k)), np.zeros((self.k, count))
        for row, terms in enumerate(questions):
            for index, (left, right) in terms.items():
                place = self.k - 1 - index if self.backwards else index
                a[row, place], b[place, row] = left, right
        answers = np.asarray(self.mma(a, b, np.diag(c)))
        if answers.shape != (count, count):
            raise SpecError("mma", answers.shape, f"a result of shape ({count}, {count})")
        return np.diagonal(answers)

    def values(self, questions: Sequence[Terms], c: Sequence[float] | float = 0.0) -> np.ndarray:
        """`ask` as float64."""
        return self.ask(questions, c).astype(np.float64)

    def power(self, exponent: int, significand: float = 1.0) -> tuple[float, float]:
        """Operands whose product is ``significand * 2**exponent``; both are normal if the exponent allows it."""
        half = exponent // 2
        return significand * 2.0**half, 2.0 ** (exponent - half)

    def reaches(self, exponent: int, *, subnormal: bool = False) -> bool:
        """Whether ``2**exponent`` is a product of two operands."""
        lowest = self.fmt.min_exponent - (self.fmt.fraction_bits if subnormal else 0)
        return 2 * lowest <= exponent <= 2 * self.fmt.max_exponent


def negative(pair: tuple[float, float]) -> tuple[float, float]:
    """The operands of the negated product."""
    return -pair[0], pair[1]
