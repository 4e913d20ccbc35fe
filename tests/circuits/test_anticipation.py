"""Every pair of terms and both operations: the anticipated one stands at the sum's highest one or a place above."""

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib.wiring import In, Out

from hwgen.circuits.anticipation import leading_one
from hwgen.circuits.sharing import SharedComponent
from tests.circuits.gates import evaluate


class Indicator(SharedComponent):
    clocked = False

    def __init__(self, width):
        self.module_name = f"indicator_{width}"
        super().__init__({"x": In(width), "y": In(width), "subtract": In(1), "word": Out(width + 1)})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.word.eq(leading_one(m, self.x, self.y, self.subtract))
        return m


def bit_length(values):
    return np.array([int(value).bit_length() for value in values])


@pytest.mark.parametrize("width", [1, 2, 3, 7])
def test_every_pair(width, tmp_path):
    x, y, subtract = (part.ravel() for part in np.meshgrid(np.arange(1 << width), np.arange(1 << width), [0, 1], indexing="ij"))
    found = evaluate(Indicator(width), tmp_path, x=x, y=y, subtract=subtract)["word"].astype(np.int64)
    size = bit_length(np.where(subtract == 1, abs(x - y), x + y))
    above = (bit_length(found) - size)[size > 0]
    assert set(above.tolist()) == {0, 1}
    assert np.mean(above) < 0.5
