"""A dot-product engine's hardware as a function of real matrices, for the probe and for whoever compares units."""

from collections.abc import Callable

import numpy as np

from hwgen import export
from hwgen.engines.dot import DotSpec, operand_patterns
from hwgen.numerics import from_float64
from hwgen.simulate.run import run

NAMES = {"fp32": (np.uint32, np.float32), "fp16": (np.uint16, np.float16)}


def unit(spec: DotSpec) -> Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]:
    """``mma(A, B, C) -> D``: real values to patterns as `hwgen.engines.dot.matmul` does it, through the simulated Verilog, and back.

    Cycles are not compared here; `ToolFailed` is raised for a design that hangs or breaks its protocol.
    """
    profile, built = spec.profile, export.design(spec)
    raw, real = NAMES[spec.output]

    def mma(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        patterns = operand_patterns(profile, a), operand_patterns(profile, b), from_float64(c, profile.output_format)
        return run(spec, *patterns, design=built).result.astype(raw).view(real)

    return mma
