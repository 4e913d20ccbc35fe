"""Output-stationary systolic array: operands move, sums stay.

Operand A moves right and operand B moves down, one PE a cycle; every PE keeps the sum of its output. ``first`` and ``last`` travel with
A. A sum is on a PE's output for the single cycle after its last product, in which the next tile's first product may already replace it:
an OR tree per column picks it up, so that no PE needs a second accumulator.
"""

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.arrays.edges import BUNDLE, bundles, delay_bundle, delay_together, encoded, finish_lanes, skew_bundle, skewed
from hwgen.circuits.sharing import SharedComponent, place


class OutputStationaryPE(SharedComponent):
    """One PE: operand registers, accumulator, pick-up gate.

    Members
    -------
    a, b : operand A as it travels, operand B; ``a_next``, ``b_next`` : the same a cycle later
    first, last : mark the first and last product of a sum; ``first_next``, ``last_next`` : a cycle later
    sum : the accumulator in the cycle in which it is complete, otherwise zeros
    """

    resettable = False

    def __init__(self, cell: Cell):
        self.cell = cell
        self.module_name = f"pe_os_{cell.name}"
        super().__init__(
            {
                "a": In(cell.code_width),
                "b": In(cell.b_width),
                "first": In(1),
                "last": In(1),
                "a_next": Out(cell.code_width),
                "b_next": Out(cell.b_width),
                "first_next": Out(1),
                "last_next": Out(1),
                "sum": Out(cell.state_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Registers around the cell's arithmetic."""
        del platform
        m = Module()
        cell = self.cell
        a = Signal(cell.code_width, reset_less=True)
        b = Signal(cell.b_width, reset_less=True)
        first = Signal(reset_less=True)
        last = Signal(reset_less=True)
        done = Signal(reset_less=True)
        state = Signal(cell.state_width, reset_less=True)
        m.d.sync += [a.eq(self.a), b.eq(self.b), first.eq(self.first), last.eq(self.last), done.eq(last)]
        held = Signal(cell.state_width)
        m.d.comb += held.eq(Mux(first, 0, state))
        m.d.sync += state.eq(cell.multiply_accumulate(m, a, b, held))
        m.d.comb += [
            self.a_next.eq(a),
            self.b_next.eq(b),
            self.first_next.eq(first),
            self.last_next.eq(last),
            self.sum.eq(Mux(done, state, 0)),
        ]
        return m


class OutputStationaryRow(SharedComponent):
    """One row of PEs. ``first_next`` and ``last_next`` leave the first PE, for the row below."""

    resettable = False

    def __init__(self, pe: SharedComponent, cols: int):
        self.pe, self.cols = pe, cols
        self.module_name = f"{pe.module_name.replace('pe_', 'row_', 1)}_x{cols}"
        super().__init__(
            {
                "a": In(len(pe.a)),
                "b": In(cols * len(pe.b)),
                "first": In(1),
                "last": In(1),
                "b_next": Out(cols * len(pe.b)),
                "first_next": Out(1),
                "last_next": Out(1),
                "sums": Out(cols * len(pe.sum)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """PEs chained from left to right."""
        del platform
        m = Module()
        a, first, last = self.a, self.first, self.last
        outputs = []
        for col in range(self.cols):
            out = place(m, f"pe_{col}", self.pe, a=a, b=self.b.word_select(col, len(self.pe.b)), first=first, last=last)
            a, first, last = out["a_next"], out["first_next"], out["last_next"]
            outputs.append(out)
        m.d.comb += [
            self.b_next.eq(Cat(out["b_next"] for out in outputs)),
            self.sums.eq(Cat(out["sum"] for out in outputs)),
            self.first_next.eq(outputs[0]["first_next"]),
            self.last_next.eq(outputs[0]["last_next"]),
        ]
        return m


class OutputStationaryGroup(SharedComponent):
    """Some rows with their skew and their pick-up: sums of any row leave on ``picked``, a register after the OR tree.

    Members
    -------
    a : one operand per row, unskewed within the group; the others as in `OutputStationaryRow`
    """

    resettable = False

    def __init__(self, pe: SharedComponent, rows: int, cols: int):
        self.rows, self.row = rows, OutputStationaryRow(pe, cols)
        self.a_width = len(pe.a)
        self.module_name = f"{pe.module_name.replace('pe_', 'group_', 1)}_{rows}x{cols}"
        super().__init__(
            {
                "a": In(rows * len(pe.a)),
                "b": In(cols * len(pe.b)),
                "first": In(1),
                "last": In(1),
                "b_next": Out(cols * len(pe.b)),
                "first_next": Out(1),
                "last_next": Out(1),
                "picked": Out(cols * len(pe.sum)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Rows chained from top to bottom."""
        del platform
        m = Module()
        b, first, last = self.b, self.first, self.last
        sums = []
        skewed_a = skew_bundle(m, self.a, self.a_width, name="skew_a")
        for i in range(self.rows):
            a = skewed_a.word_select(i, self.a_width)
            out = place(m, f"row_{i}", self.row, a=a, b=b, first=first, last=last)
            b, first, last = out["b_next"], out["first_next"], out["last_next"]
            sums.append(out["sums"])
        picked = Signal(len(self.picked), name="picked_now", reset_less=True)
        m.d.sync += picked.eq(any_of(sums))
        m.d.comb += [self.b_next.eq(b), self.first_next.eq(first), self.last_next.eq(last), self.picked.eq(picked)]
        return m


class OutputStationaryArray(SharedComponent):
    """The array with its edges: skew, encoders, PEs, column pick-up and final adders.

    Members
    -------
    a : one operand per row, lane i in bits i * a_width and up; an idle cycle must carry zeros
    b : one operand per column
    first, last : mark the first and last step of a tile; lasts stand at least ``rows`` cycles apart
    c : one finished sum per column. Row i of lane j of the tile whose last step is in cycle e stands there in cycle
        ``e + latency + i + j``.
    """

    resettable = False
    lanes_follow = True  # whether lane j comes j cycles later

    def __init__(self, cell: Cell, rows: int, cols: int):
        self.cell, self.rows, self.cols = cell, rows, cols
        self.module_name = f"array_os_{cell.name}_{rows}x{cols}"
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
    def latency_of(cell: Cell, rows: int) -> int:
        """Cycles from a tile's last step to its first finished sum: encoder, operand, accumulator, pick-up, final adder."""
        return cell.encode_latency + 2 + pick_up_latency(rows) + cell.finish_latency

    @property
    def latency(self) -> int:
        """Of this array."""
        return self.latency_of(self.cell, self.rows)

    def elaborate(self, platform: object) -> Module:
        """Groups chained from top to bottom between the edges."""
        del platform
        m = Module()
        cell = self.cell
        b, first, last = delay_together(m, [self.b, self.first, self.last], cell.encode_latency)
        b = skewed(m, b, cell.b_width, name="skew_b")
        codes = encoded(m, cell, self.a)
        sums = picked_sums(m, OutputStationaryPE(cell), self.cols, codes, b, first, last)
        m.d.comb += self.c.eq(finish_lanes(m, cell, sums, self.cols))
        return m


def pick_up_latency(rows: int) -> int:
    """Registers of the OR tree: one behind each group of rows, one behind all groups."""
    return 1 if rows <= BUNDLE else 2


def picked_sums(m: Module, pe: SharedComponent, cols: int, codes: Value, b: Value, first: Value, last: Value) -> Value:
    """Rows of PEs, a group at a time, and what leaves them: one state per column. ``b`` is skewed, ``codes`` are not."""
    picked = []
    for index, part in enumerate(bundles(codes, len(pe.a))):
        a = delay_bundle(m, part, index, name="delay_a")
        group = OutputStationaryGroup(pe, len(part) // len(pe.a), cols)
        out = place(m, f"group_{index}", group, a=a, b=b, first=first, last=last)
        b, first, last = out["b_next"], out["first_next"], out["last_next"]
        picked.append(out["picked"])
    if len(picked) == 1:
        return picked[0]
    sums = Signal(cols * len(pe.sum), reset_less=True)
    m.d.sync += sums.eq(any_of(picked))
    return sums


def any_of(values: list[Value]) -> Value:
    """OR of all values as a balanced tree."""
    while len(values) > 1:
        values = [values[i] | values[i + 1] if i + 1 < len(values) else values[i] for i in range(0, len(values), 2)]
    return values[0]
