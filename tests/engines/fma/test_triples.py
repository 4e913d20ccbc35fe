"""8-bit multiply-adds by the million, and a proof that approximate normalisation loses nothing by itself."""

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib.wiring import In, Out

from bench.fma import correctly_rounded, single, triples, wrong
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.golden import fused
from hwgen.engines.fma.step import Step
from hwgen.numerics import FORMATS
from hwgen.numerics.rationals import encode_fraction, exact, value
from tests.circuits.gates import evaluate


@pytest.mark.parametrize("name", ["e4m3", "e5m2"])
def test_multiply_adds_of_8_bits_are_correctly_rounded(name):
    """Every pair of operands with every 15th addend, a million triples; `python -m bench fma` takes all 2**24."""
    assert [(what, errors) for what, count, errors in wrong(name, step=15) if count > 1_000_000] == [("golden model", 0), ("gates", 0)]


@pytest.mark.parametrize("name", ["e4m3", "e5m2"])
def test_the_yardstick_is_the_rational_one(name):
    """Rounding by midpoints, on triples of all kinds, against rationals compared with their neighbours."""
    fmt = FORMATS[name]
    a, b, c = (part[:: 37 * 256 + 1] for part in triples(fmt, 1))
    for x, y, z, found in zip(*(part.tolist() for part in (a, b, c, correctly_rounded(fmt, a, b, c))), strict=True):
        if None not in [value(pattern, fmt) for pattern in (x, y, z)]:
            assert found == encode_fraction(exact(x, fmt) * exact(y, fmt) + exact(z, fmt), fmt)


def test_4_bit_multiply_adds_are_all_correctly_rounded():
    arithmetic = single("e2m1", specials="none")
    fmt = arithmetic.a
    a, b, c = triples(fmt, 1)
    numbers = [exact(pattern, fmt) for pattern in range(16)]
    wanted = [encode_fraction(numbers[x] * numbers[y] + numbers[z], fmt) for x, y, z in zip(a, b, c, strict=True)]
    assert fused(arithmetic, a, b, c).tolist() == wanted


class Normaliser(SharedComponent):
    """The last piece of a step alone."""

    clocked = False
    resettable = False

    def __init__(self, arithmetic):
        self.step = Step(arithmetic)
        self.module_name = f"normaliser_{arithmetic.label}"
        super().__init__({"total": In(self.step.layouts.total.size), "state": Out(self.step.layouts.state.size)})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.state.eq(self.step.normalise(m, self.step.layouts.total(self.total)).as_value())
        return m


@pytest.mark.parametrize("normalisation", ["exact", "none"] + [f"an-{k}-{m}" for k in range(1, 5) for m in range(1, 5)])
def test_normalisation_never_loses_a_bit_but_the_carry_s(normalisation, tmp_path):
    """Proof by all 2**13 totals of a 12-bit window, each at an exponent far from the ends: significand and exponent stand for the total.

    Slices of the two ORs lie wholly in the window, so wider windows only add bits below, which the same wiring moves along.
    """
    width = 12
    arithmetic = Arithmetic(normalisation=normalisation, sum_width=width, specials="none")
    total, exponent = np.arange(1 << (width + 1)), 200
    found = evaluate(Normaliser(arithmetic), tmp_path, total=total | exponent << (width + 1))["state"].astype(np.int64)
    significand, after = found & ((1 << width) - 1), found >> width & ((1 << arithmetic.exponent_bits) - 1)
    left = np.where(total == 0, 0, exponent - after)
    first, second = arithmetic.groups
    assert set(left.tolist()) <= ({-1, 0, first, first + second} if normalisation != "exact" else set(range(-1, width)))
    assert np.array_equal(significand, np.where(left < 0, total >> 1, total << np.maximum(left, 0)))
    assert np.array_equal(left < 0, total >> width == 1)
    if normalisation == "exact":
        assert np.all(significand[1:] >> (width - 1) == 1)
