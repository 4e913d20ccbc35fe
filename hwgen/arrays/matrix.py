"""Broadcast matrix: operands reach all PEs of a row or column at once, sums stay.

Operand A is broadcast along rows and operand B along columns, without skew, so all sums of a tile are complete in the same cycle. They are
copied to a register beside each PE and move up, a row a cycle, while the next tile is summed.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.arrays.edges import broadcast_edge, finish_lanes
from hwgen.circuits.sharing import SharedComponent, place


class MatrixPE(SharedComponent):
    """One PE: operand registers, accumulator, and the register in which sums leave.

    Members
    -------
    a, b : operand A as it travels, operand B
    first, last : mark the first and last product of a sum
    below : sum that leaves from the PE below; ``leaving`` : the own one, then those from below
    """

    resettable = False

    def __init__(self, cell: Cell):
        self.cell = cell
        self.module_name = f"pe_matrix_{cell.name}"
        super().__init__(
            {
                "a": In(cell.code_width),
                "b": In(cell.b_width),
                "first": In(1),
                "last": In(1),
                "below": In(cell.state_width),
                "leaving": Out(cell.state_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Registers around the cell's arithmetic."""
        del platform
        m = Module()
        cell = self.cell
        a = Signal(cell.code_width, reset_less=True)
        b = Signal(cell.b_width, reset_less=True)
        first, last, done = (Signal(name=name, reset_less=True) for name in ("held_first", "held_last", "done"))
        state = Signal(cell.state_width, reset_less=True)
        leaving = Signal(cell.state_width, name="leaving_now", reset_less=True)
        held = Signal(cell.state_width)
        m.d.comb += [held.eq(Mux(first, 0, state)), self.leaving.eq(leaving)]
        m.d.sync += [
            a.eq(self.a),
            b.eq(self.b),
            first.eq(self.first),
            last.eq(self.last),
            done.eq(last),
            state.eq(cell.multiply_accumulate(m, a, b, held)),
            leaving.eq(Mux(done, state, self.below)),
        ]
        return m


class MatrixRow(SharedComponent):
    """One row of PEs; members as of a PE, one ``b``, ``below`` and ``leaving`` per column."""

    resettable = False

    def __init__(self, cell: Cell, cols: int):
        self.cell, self.cols = cell, cols
        self.module_name = f"row_matrix_{cell.name}_x{cols}"
        super().__init__(
            {
                "a": In(cell.code_width),
                "b": In(cols * cell.b_width),
                "first": In(1),
                "last": In(1),
                "below": In(cols * cell.state_width),
                "leaving": Out(cols * cell.state_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """PEs side by side."""
        del platform
        m = Module()
        cell, pe = self.cell, MatrixPE(self.cell)
        outputs = []
        for col in range(self.cols):
            b, below = self.b.word_select(col, cell.b_width), self.below.word_select(col, cell.state_width)
            out = place(m, f"pe_{col}", pe, a=self.a, b=b, first=self.first, last=self.last, below=below)
            outputs.append(out["leaving"])
        m.d.comb += self.leaving.eq(Cat(outputs))
        return m


class MatrixArray(SharedComponent):
    """The array with its edges: encoders or registers that drive the broadcasts, PEs, final adders.

    Members
    -------
    a : one operand per row, lane i in bits i * a_width and up; an idle cycle must carry zeros
    b : one operand per column
    first, last : mark the first and last step of a tile; lasts stand at least ``rows`` cycles apart
    c : one finished sum per column. Row i of the tile whose last step is in cycle e stands there in cycle ``e + latency + i``.
    """

    resettable = False
    lanes_follow = False

    def __init__(self, cell: Cell, rows: int, cols: int):
        self.cell, self.rows, self.cols = cell, rows, cols
        self.module_name = f"array_matrix_{cell.name}_{rows}x{cols}"
        super().__init__(
            {
                "a": In(rows * cell.a_width),
                "b": In(cols * cell.b_width),
                "first": In(1),
                "last": In(1),
                "c": Out(cols * cell.result_width),
            }
        )

    @staticmethod
    def latency_of(cell: Cell) -> int:
        """Cycles from a tile's last step to its first finished sum: edge, operand, accumulator, leaving register, final adder."""
        return 4 + cell.finish_latency

    @property
    def latency(self) -> int:
        """Of this array."""
        return self.latency_of(self.cell)

    def elaborate(self, platform: object) -> Module:
        """Rows from bottom to top; sums leave at the top."""
        del platform
        m = Module()
        cell = self.cell
        codes, (b, first, last) = broadcast_edge(m, cell, self.a, [self.b, self.first, self.last])
        row = MatrixRow(cell, self.cols)
        sums = Const(0, self.cols * cell.state_width)
        for i in reversed(range(self.rows)):
            a = codes[i * cell.code_width : (i + 1) * cell.code_width]
            sums = place(m, f"row_{i}", row, a=a, b=b, first=first, last=last, below=sums)["leaving"]
        m.d.comb += self.c.eq(finish_lanes(m, cell, sums, self.cols))
        return m
