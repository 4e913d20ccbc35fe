"""What stands at an array's edges: skew, operand encoders, final adders."""

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.circuits.sharing import SharedComponent, place

# Rows that form one module. Arrays are built of rows, groups of rows, and groups: wide buses are then described rows / 16 + 16 times, not
# once per row, and an OR over a group is shallow enough for one cycle.
ROWS_PER_GROUP = 16


def delay(m: Module, value: Value, cycles: int, *, name: str, reset_less: bool = True) -> Value:
    """``value`` after ``cycles`` clock edges; one wide shift register, so its text does not grow with its length.

    Parameters
    ----------
    reset_less : bool
        False for control that must be idle after reset.
    """
    if cycles == 0:
        return value
    width = len(value)
    line = Signal(cycles * width, name=name, reset_less=reset_less)
    m.d.sync += line.eq(Cat(value, line)[: cycles * width])
    return line[-width:]


def skewed(m: Module, lanes: Value, width: int) -> Value:
    """Lane j of ``width`` bits delayed by j cycles."""
    return Cat(delay(m, lanes[j * width : (j + 1) * width], j, name=f"skew_b_{j}") for j in range(len(lanes) // width))


def encoded(m: Module, cell: Cell, lanes: Value, start: int, count: int) -> Value:
    """Operands A of ``count`` lanes from ``start`` on, as they travel."""
    width = cell.a_width
    return Cat(cell.encode(m, lanes[i * width : (i + 1) * width]) for i in range(start, start + count))


class FinalAdder(SharedComponent):
    """The end of one output lane: a partial sum becomes a binary number, registered."""

    resettable = False

    def __init__(self, cell: Cell):
        self.cell = cell
        self.module_name = f"final_adder_{cell.name}"
        super().__init__({"state": In(cell.state_width), "result": Out(cell.result_width)})

    def elaborate(self, platform: object) -> Module:
        """The cell's `finish` and a register."""
        del platform
        m = Module()
        result = Signal(self.cell.result_width, reset_less=True)
        m.d.sync += result.eq(self.cell.finish(m, self.state))
        m.d.comb += self.result.eq(result)
        return m


def finish_lanes(m: Module, cell: Cell, states: Value, lanes: int) -> Value:
    """Finish every lane: a shared `FinalAdder` each, or wiring when the cell needs none."""
    words = [states.word_select(lane, cell.state_width) for lane in range(lanes)]
    if cell.finish_latency == 0:
        return Cat(cell.finish(m, word) for word in words)
    adder = FinalAdder(cell)
    return Cat(place(m, f"final_adder_{lane}", adder, state=word)["result"] for lane, word in enumerate(words))
