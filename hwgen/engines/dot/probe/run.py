"""The whole probe, and the comparison of the box with the model of what was found."""

import numpy as np

from hwgen.engines.dot import golden
from hwgen.engines.dot.probe import blocks, limits, results
from hwgen.engines.dot.probe.box import Box, Mma
from hwgen.engines.dot.probe.findings import Findings
from hwgen.errors import SpecError
from hwgen.numerics import from_float64, to_float64

QUESTIONS = (
    blocks.find_block,
    blocks.find_order,
    blocks.find_fraction_bits,
    blocks.find_alignment,
    results.find_rounding,
    results.find_subnormals,
    limits.find_floor,
    limits.find_specials,
    limits.find_dropped_bits,
)


def probe(mma: Mma, inputs: str, output: str = "fp32", *, k: int = 136, samples: int = 2048, seed: int = 0) -> Findings:
    """Deduce the arithmetic of a black box.

    Parameters
    ----------
    mma : callable
        ``mma(A, B, C) -> D`` for float64 arrays (M, K), (K, N), (M, N); see `hwgen.engines.dot.probe.box.Box`.
    inputs : {"fp16", "bf16", "tf32", "e4m3", "e5m2"}
        Format of A and B: every value fed is exact in it, but for the low bits of TF32.
    output : {"fp32", "fp16"}
        Format of C and D.
    k : int
        Products per question; blocks are found up to half of it.
    samples : int
        Random results to compare with the model of the findings: normal data, and data near the alignment limit; 0 for none.
    seed : int

    Returns
    -------
    Findings
    """
    box = Box(mma, inputs, output, k)
    found = Findings(inputs=inputs, output=output)
    for question in QUESTIONS:
        question(box, found)
    if samples:
        _compare(box, found, samples, seed)
    return found


def _compare(box: Box, found: Findings, samples: int, seed: int) -> None:
    """Random data through the box and through the model of the findings."""
    try:
        model = found.profile()
    except SpecError as error:
        found.note("random results", "none", "none", f"no model: {error}")
        return
    generator = np.random.default_rng(seed)
    side, k = max(2, int(np.sqrt(samples / 2))), min(box.k, 3 * found.block + 1)
    for close in (False, True):
        a, b, c = (_random(generator, shape, close) for shape in ((side, k), (k, side), (side, side)))
        a, b = (to_float64(from_float64(part, box.fmt), box.fmt) for part in (a, b))
        c = to_float64(from_float64(c, box.out), box.out)
        seen, expected = np.asarray(box.mma(a, b, c)).astype(np.float64), golden.matmul(model, a, b, c).astype(np.float64)
        differ = (seen != expected) & ~(np.isnan(seen) & np.isnan(expected))
        found.samples, found.mismatches = found.samples + differ.size, found.mismatches + int(differ.sum())
    found.note(
        "random results", f"K = {k}, normal and close exponents", f"{found.mismatches} of {found.samples} differ", found.mismatches == 0
    )


def _random(generator: np.random.Generator, shape: tuple[int, int], close: bool) -> np.ndarray:
    if not close:
        return generator.normal(size=shape)
    signs, significands = generator.choice([1, -1], shape), generator.choice([1, 1.25, 1.5, 1.75], shape)
    return signs * significands * 2.0 ** generator.integers(-5, 3, shape)
