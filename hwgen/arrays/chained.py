"""Arrays of chained units: each adds a whole block of products to a running sum that it receives, some cycles later.

Operand A of a row of units is one block for all columns; every unit holds a block of operand B in use and a shadow for the next. On a tree
there is one row and all its units work on the same cycle's block. On a systolic array blocks move right, a unit a cycle, and running sums
move down, ``stages`` cycles a unit, so that rows add successive blocks of K.
"""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib.wiring import In, Out

from hwgen.arrays.edges import delay
from hwgen.circuits.sharing import SharedComponent, place


class ChainedUnit(SharedComponent):
    """What an array asks of a unit: ports ``a``, ``b``, ``c`` and ``d``, where d is the running sum c after adding the block a times b.

    Attributes
    ----------
    a_width, b_width, c_width : int
        Bits of a block of A, of a block of B, and of a running sum.
    stages : int
        Cycles from the operands to d, at least 1.
    """

    a_width: int
    b_width: int
    c_width: int
    stages: int


class ChainedPE(SharedComponent):
    """A unit with its operands: a register for A, two for B.

    Members
    -------
    a : block of A; swap : makes the shadow current for this block; load : takes ``b`` as the shadow
    b : shadow of the PE above; c : the running sum, a cycle after ``a``
    d : the running sum with the block; a_next, b_next, swap_next : for the neighbours
    """

    resettable = False

    def __init__(self, unit: ChainedUnit):
        self.unit = unit
        self.module_name = f"pe_{unit.module_name}"
        super().__init__(
            {
                "a": In(unit.a_width),
                "b": In(unit.b_width),
                "load": In(1),
                "swap": In(1),
                "c": In(unit.c_width),
                "a_next": Out(unit.a_width),
                "b_next": Out(unit.b_width),
                "swap_next": Out(1),
                "d": Out(unit.c_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Registers around the unit."""
        del platform
        m = Module()
        a = Signal(self.unit.a_width, name="a_held", reset_less=True)
        swap = Signal(name="swap_held", reset_less=True)
        shadow = Signal(self.unit.b_width, name="shadow", reset_less=True)
        weight = Signal(self.unit.b_width, name="weight", reset_less=True)
        m.d.sync += [
            a.eq(self.a),
            swap.eq(self.swap),
            shadow.eq(Mux(self.load, self.b, shadow)),
            weight.eq(Mux(self.swap, shadow, weight)),
        ]
        out = place(m, "unit", self.unit, a=a, b=weight, c=self.c)
        m.d.comb += [self.a_next.eq(a), self.swap_next.eq(swap), self.b_next.eq(shadow), self.d.eq(out["d"])]
        return m


class ChainedRow(SharedComponent):
    """A row of PEs: all on the same block of A, or each a cycle after its left one. Members as in `ChainedPE`, b, c and d per column."""

    resettable = False

    def __init__(self, unit: ChainedUnit, cols: int, *, broadcast: bool):
        self.unit, self.cols, self.broadcast = unit, cols, broadcast
        self.module_name = f"row_{'tree' if broadcast else 'systolic'}_{unit.module_name}_x{cols}"
        super().__init__(
            {
                "a": In(unit.a_width),
                "b": In(cols * unit.b_width),
                "load": In(1),
                "swap": In(1),
                "c": In(cols * unit.c_width),
                "b_next": Out(cols * unit.b_width),
                "d": Out(cols * unit.c_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """PEs side by side."""
        del platform
        m = Module()
        pe, a, swap, outputs = ChainedPE(self.unit), self.a, self.swap, []
        for col in range(self.cols):
            b, c = self.b.word_select(col, self.unit.b_width), self.c.word_select(col, self.unit.c_width)
            out = place(m, f"pe_{col}", pe, a=a, b=b, load=self.load, swap=swap, c=c)
            if not self.broadcast:
                a, swap = out["a_next"], out["swap_next"]
            outputs.append(out)
        m.d.comb += [self.b_next.eq(Cat(out["b_next"] for out in outputs)), self.d.eq(Cat(out["d"] for out in outputs))]
        return m


class ChainedArray(SharedComponent):
    """Rows of units with the delays that keep blocks and running sums together.

    Members
    -------
    a : one block per row, row i in bits i * a_width and up: row i adds after row i - 1
    b : one block per column; ``load`` takes it as the shadow of the top row, and every row's shadow as that of the row below
    swap : with the first blocks of A that use the loaded ones; ``load`` must stay low for ``hold`` cycles after it
    c : the running sum of lane j for the blocks of cycle e, in cycle ``e + 1 + j``, on a tree ``e + 1``
    d : the result of lane j, in cycle ``e + latency + j``, on a tree ``e + latency``
    """

    resettable = False

    def __init__(self, unit: ChainedUnit, rows: int, cols: int, *, broadcast: bool):
        self.unit, self.rows, self.cols, self.broadcast = unit, rows, cols, broadcast
        self.module_name = f"array_{'tree' if broadcast else 'systolic'}_{unit.module_name}_{rows}x{cols}"
        super().__init__(
            {
                "a": In(rows * unit.a_width),
                "b": In(cols * unit.b_width),
                "load": In(1),
                "swap": In(1),
                "c": In(cols * unit.c_width),
                "d": Out(cols * unit.c_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Rows from top to bottom, each ``stages`` cycles after the one above."""
        del platform
        m = Module()
        row = ChainedRow(self.unit, self.cols, broadcast=self.broadcast)
        b, c = self.b, self.c
        for index in range(self.rows):
            block = Cat(self.a.word_select(index, self.unit.a_width), self.swap)
            late = delay(m, block, index * self.unit.stages, name=f"line_{index}")
            out = place(m, f"row_{index}", row, a=late[:-1], b=b, load=self.load, swap=late[-1], c=c)
            b, c = out["b_next"], out["d"]
        m.d.comb += self.d.eq(c)
        return m


def latency(stages: int, rows: int) -> int:
    """Cycles from the blocks of A to the first lane's result: the operand register and the rows."""
    return 1 + rows * stages


def skew(cols: int, *, broadcast: bool) -> int:
    """Cycles from the first lane's result to the last one's."""
    return 0 if broadcast else cols - 1


def hold(stages: int, rows: int, cols: int, *, broadcast: bool) -> int:
    """Cycles after a swap in which a shadow is still needed."""
    return (rows - 1) * stages + skew(cols, broadcast=broadcast)
