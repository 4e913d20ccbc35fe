"""Random products against exact rationals, and what exact normalisation has to shift."""

import functools
from dataclasses import dataclass

import numpy as np

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.golden import Golden
from hwgen.numerics import FloatFormat, decode, from_float64, to_float64
from hwgen.simulate.emulation import Emulator

ULPS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)  # upper ends of the histogram's classes
SHIFTS = 6  # left shifts that are counted one by one; the rest together


@dataclass(frozen=True, kw_only=True)
class Errors:
    """Errors of many dot products.

    Attributes
    ----------
    sum_rms : float
        Root mean square of the errors of the sums before rounding, relative to that of the exact results.
    rms : float
        The same with the rounding to the output format.
    worst_ulp : float
        Largest error in units in the last place of the exact result in the output format.
    within : tuple of float
        Share of the results whose error is at most each of `ULPS`.
    """

    sum_rms: float
    rms: float
    worst_ulp: float
    within: tuple[float, ...]


def operands(fmt: FloatFormat, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Patterns of activations of deviation 1 and weights of deviation 0.04."""
    m, n, k = shape
    generator = np.random.default_rng(seed)
    a, b = generator.normal(0.0, 1.0, (m, k)), generator.normal(0.0, 0.04, (k, n))
    return from_float64(a, fmt, overflow="saturate"), from_float64(b, fmt, overflow="saturate")


def exact_products(fmt: FloatFormat, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, int]:
    """The product as Python integers, and the exponent of their unit: rationals with one denominator."""

    def integers(patterns: np.ndarray) -> np.ndarray:
        values = decode(patterns, fmt)
        signed = np.where(values.sign == 1, -values.significand, values.significand)
        return signed.astype(object) << (values.exponent - fmt.min_exponent).astype(object)

    return integers(a) @ integers(b), 2 * (fmt.min_exponent - fmt.fraction_bits)


@functools.cache
def _known(fmt: FloatFormat, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    """Operands and their exact product, which every arithmetic of a study shares."""
    a, b = operands(fmt, shape, seed)
    return a, b, *exact_products(fmt, a, b)


def errors(arithmetic: Arithmetic, shape: tuple[int, int, int], seed: int, *, tile_k: int | None = None) -> Errors:
    """Errors of a random product under an arithmetic; sums are read through fp32, which holds up to 24 bits of them."""
    a, b, exact, unit = _known(arithmetic.a, shape, seed)
    out = arithmetic.out
    unrounded = Arithmetic(**{**vars_of(arithmetic), "out_format": "fp32"})
    found = {}
    for name, chosen in (("sum", unrounded), ("result", arithmetic)):
        patterns = Emulator(chosen, tile_k=tile_k).gemm(a, b)
        values = to_float64(patterns, chosen.out)
        # sums and results are multiples of the unit of the products, so the difference is exact
        scaled = np.array([int(value * 2.0**-unit) for value in values.ravel()], object) - exact.ravel()
        found[name] = scaled.astype(np.float64) * 2.0**unit
    truth = exact.ravel().astype(np.float64) * 2.0**unit
    scale = np.sqrt(np.mean(truth**2))
    exponent = np.maximum(np.frexp(np.abs(truth))[1] - 1, out.min_exponent)
    ulps = np.abs(found["result"]) / 2.0 ** (exponent - out.fraction_bits)
    return Errors(
        sum_rms=float(np.sqrt(np.mean(found["sum"] ** 2)) / scale),
        rms=float(np.sqrt(np.mean(found["result"] ** 2)) / scale),
        worst_ulp=float(ulps.max()),
        within=tuple(float((ulps <= limit).mean()) for limit in ULPS),
    )


def vars_of(arithmetic: Arithmetic) -> dict[str, object]:
    """Fields by name."""
    return {name: getattr(arithmetic, name) for name in Arithmetic.__dataclass_fields__}


def shifts(arithmetic: Arithmetic, shape: tuple[int, int, int], seed: int) -> dict[str, float]:
    """Share of the steps in which exact normalisation shifts right by one, not at all, left by 1 to 5, or further."""
    golden = Golden(arithmetic)
    a, b = operands(arithmetic.a, shape, seed)
    wide, tall = golden.operand(a, arithmetic.a), golden.operand(b, arithmetic.b)
    sums = golden.zero((len(a), b.shape[1]))
    counts = np.zeros(SHIFTS + 2)
    for step in range(a.shape[1]):
        one, other = wide[:, step, None], tall[None, step]
        larger = np.maximum(one.field + other.field + arithmetic.product_offset, sums.exponent)
        sums = golden.multiply_accumulate(sums, one, other)
        left = (larger - sums.exponent)[sums.exponent > 0]
        counts += np.bincount(np.clip(left + 1, 0, SHIFTS + 1), minlength=SHIFTS + 2)
    names = ["right 1", "0", *(f"left {count}" for count in range(1, SHIFTS)), f"left {SHIFTS} or more"]
    return dict(zip(names, (counts / counts.sum()).tolist(), strict=True))
