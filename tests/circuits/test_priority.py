import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib.wiring import In, Out

from hwgen.circuits.priority import any_of, lowest
from hwgen.circuits.sharing import SharedComponent
from tests.circuits.gates import evaluate


class Chooser(SharedComponent):
    clocked = False

    def __init__(self, width):
        self.width = width
        self.module_name = f"chooser_{width}"
        super().__init__({"bits": In(width), "first": Out(width), "found": Out(1)})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += [self.first.eq(lowest(m, self.bits, name="first")), self.found.eq(any_of(list(self.bits)))]
        return m


@pytest.mark.parametrize("width", [1, 2, 3, 5, 8, 13])
def test_the_lowest_bit_of_every_value(width, tmp_path):
    values = np.arange(1 << width, dtype=np.uint64)
    out = evaluate(Chooser(width), tmp_path, bits=values)
    assert np.array_equal(out["first"], values & (~values + np.uint64(1)))
    assert np.array_equal(out["found"], values != 0)
