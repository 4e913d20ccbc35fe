"""Operands by the name of their distribution.

The law of one operand is written ``uniform``, ``normal:SIGMA``, ``relu:SIGMA`` or ``sparse:ZEROS``: every representable value with equal
chance; rounded Gaussian values of standard deviation SIGMA, clipped to the range; the same with what is negative set to zero, as a
network's activations are; uniform values of which the fraction ZEROS is set to zero. The law of a product is one such law for both
operands, or two, of A and of B: ``relu:40/normal:30``.
"""

import numpy as np

from hwgen.errors import SpecError

FORMS = "uniform, normal:SIGMA or relu:SIGMA (SIGMA > 0) or sparse:ZEROS (0 to 1)"
FORMS_OF_PRODUCTS = f"{FORMS}, or two of them, for A and for B: A/B"


def draw(law: str, shape: tuple[int, int], width: int, signed: bool, seed: int) -> np.ndarray:
    """One operand of the given law.

    Parameters
    ----------
    law : str
        ``uniform``, ``normal:SIGMA`` or ``relu:SIGMA`` with SIGMA > 0, or ``sparse:ZEROS`` with 0 <= ZEROS <= 1.
    shape : tuple of int
    width : int
        Bits of an element.
    signed : bool
    seed : int

    Returns
    -------
    ndarray of int64
    """
    kind, number = parse_law(law)
    low, high = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)
    generator = np.random.default_rng(seed)
    if kind in ("normal", "relu"):
        values = np.rint(generator.normal(0.0, number, shape))
        if kind == "relu":
            low = 0
        elif not signed:
            values = np.abs(values)
        return np.clip(values, low, high).astype(np.int64)
    values = generator.integers(low, high, shape, endpoint=True)
    return np.where(generator.random(shape) < number, 0, values) if kind == "sparse" else values


def draw_product(
    law: str, shape: tuple[int, int, int], a: tuple[int, bool], b: tuple[int, bool], seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Operands of an (m, n, k) product by a law of products; ``a`` and ``b`` are width and signedness, B's seed is one more than A's."""
    (m, n, k), (law_a, law_b) = shape, split_law(law)
    return draw(law_a, (m, k), *a, seed), draw(law_b, (k, n), *b, seed + 1)


def parse_law(law: str) -> tuple[str, float]:
    """Kind and parameter of the law of one operand; raises `SpecError` for anything else."""
    kind, _, text = law.partition(":")
    try:
        number = float(text) if text else 0.0
    except ValueError:
        number = -1.0
    gaussian = 0 < number < np.inf
    fits = {"uniform": not text, "normal": gaussian, "relu": gaussian, "sparse": bool(text) and 0 <= number <= 1}
    if not fits.get(kind, False):
        raise SpecError("data", law, f"must be {FORMS}")
    return kind, number


def split_law(law: str) -> tuple[str, str]:
    """Laws of A and of B that the law of a product stands for; raises `SpecError` for anything else."""
    a, _, b = law.partition("/")
    b = b if "/" in law else a
    for one in (a, b):
        try:
            parse_law(one)
        except SpecError as fault:
            raise SpecError("data", law, f"must be {FORMS_OF_PRODUCTS}") from fault
    return a, b
