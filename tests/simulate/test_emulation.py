"""The compiled chain against the golden model and the hardware."""

import numpy as np
import pytest

from hwgen import simulate
from hwgen.engines.contract import Case
from hwgen.engines.fma import PRESETS
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.bench import cancelling, operand, patterns
from hwgen.engines.fma.golden import gemm
from hwgen.simulate.emulation import Emulator
from tests.engines.fma.choices import PAIRS


@pytest.mark.parametrize(("choice", "normalisation"), PAIRS[::4], ids=str)
@pytest.mark.parametrize("specials", [0.0, 0.002])
def test_equals_the_golden_model(choice, normalisation, specials):
    arithmetic = Arithmetic(normalisation=normalisation, **choice)
    generator = np.random.default_rng(11)
    a = patterns(generator, arithmetic.a, (9, 40), specials=specials)
    b = patterns(generator, arithmetic.b, (40, 70), specials=specials)
    a, b = cancelling(a, b, arithmetic.a)
    for tile_k in (None, 7):
        assert np.array_equal(Emulator(arithmetic, tile_k=tile_k).gemm(a, b), gemm(arithmetic, a, b, tile_k=tile_k))


@pytest.mark.parametrize("name", ["fma-bf16-an-1-2-ws", "fma-fp8-an-2-2-os"])
def test_equals_the_hardware(name):
    """Chains of K = 700 on the simulated engine, of every kind of operand, and one tile of the longest."""
    spec = PRESETS[name].small()
    emulator = Emulator(spec.arithmetic, tile_k=spec.tile_k)
    generator = np.random.default_rng(12)
    cases = []
    for kind in ("near", "finite", "any", "extremes"):
        a, b = operand(kind, (8, 700), spec.a, generator), operand(kind, (700, 6), spec.b, generator)
        cases.append(Case(name=kind, operands=(a, b)))
    longest = operand("finite", (4, spec.k_max), spec.a, generator), operand("finite", (spec.k_max, 3), spec.b, generator)
    cases.append(Case(name="longest", operands=longest))
    for case, run in zip(cases, simulate.run_many(spec, cases), strict=True):
        assert np.array_equal(emulator.gemm(*case.operands), run.result), case.name
