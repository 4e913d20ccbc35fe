"""The cell's logic without registers, for evaluation as a network of gates."""

from amaranth.hdl import Module
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma.cell import fma_cell


class CellLogic(SharedComponent):
    """A cell's three pieces side by side: the state after a product, and the result that the state before stands for."""

    clocked = False
    resettable = False

    def __init__(self, arithmetic):
        self.cell = fma_cell(arithmetic)
        self.module_name = f"logic_{self.cell.name}"
        cell = self.cell
        super().__init__(
            {
                "a": In(cell.a_width),
                "b": In(cell.b_width),
                "state": In(cell.state_width),
                "state_after": Out(cell.state_width),
                "result": Out(cell.result_width),
            }
        )

    def elaborate(self, platform):
        m = Module()
        cell = self.cell
        code = cell.encode(m, self.a)
        m.d.comb += [
            self.state_after.eq(cell.multiply_accumulate(m, code, self.b, self.state)),
            self.result.eq(cell.finish(m, self.state)),
        ]
        return m
