"""Weight-stationary systolic array: weights stay, operand A moves right, partial sums move down.

A cell may take several cycles from a sum to the next (``hop``): each row then works so much later than the row above.

Each PE holds the weight in use and a shadow that the next weights shift into from above, so loading overlaps computing. ``swap`` travels
with operand A and makes the shadow current just ahead of the first operand that needs it.
"""

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.arrays.edges import broadcast_edge, bundles, delay, delay_bundle, finish_lanes, skew_bundle, skewed
from hwgen.circuits.sharing import SharedComponent, place


class WeightStationaryPE(SharedComponent):
    """One PE: operand register, two weight registers, partial-sum register.

    Members
    -------
    a : operand A as it travels; swap : makes the shadow weight current for this operand; load : shifts the shadow a cycle later
    b : shadow of the PE above; state : partial sum from above; each with its ``_next``
    """

    resettable = False

    def __init__(self, cell: Cell):
        self.cell = cell
        self.module_name = f"pe_ws_{cell.name}"
        super().__init__(
            {
                "a": In(cell.code_width),
                "b": In(cell.b_width),
                "load": In(1),
                "swap": In(1),
                "state": In(cell.state_width),
                "a_next": Out(cell.code_width),
                "b_next": Out(cell.b_width),
                "load_next": Out(1),
                "swap_next": Out(1),
                "state_next": Out(cell.state_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Registers around the cell's arithmetic."""
        del platform
        m = Module()
        cell = self.cell
        a = Signal(cell.code_width, reset_less=True)
        load = Signal(reset_less=True)
        swap = Signal(reset_less=True)
        shadow = Signal(cell.b_width, reset_less=True)
        weight = Signal(cell.b_width, reset_less=True)
        state = Signal(cell.state_width, reset_less=True)
        m.d.sync += [
            a.eq(self.a),
            load.eq(self.load),
            swap.eq(self.swap),
            shadow.eq(Mux(load, self.b, shadow)),
            weight.eq(Mux(self.swap, shadow, weight)),
            state.eq(cell.multiply_accumulate(m, a, weight, self.state)),
        ]
        m.d.comb += [
            self.a_next.eq(a),
            self.b_next.eq(shadow),
            self.load_next.eq(load),
            self.swap_next.eq(swap),
            self.state_next.eq(state),
        ]
        return m


class WeightStationaryRow(SharedComponent):
    """One row of PEs. ``swap_next`` leaves the first PE, for the row below."""

    resettable = False

    def __init__(self, cell: Cell, cols: int):
        self.cell, self.cols = cell, cols
        self.module_name = f"row_ws_{cell.name}_x{cols}"
        super().__init__(
            {
                "a": In(cell.code_width),
                "b": In(cols * cell.b_width),
                "load": In(1),
                "swap": In(1),
                "states": In(cols * cell.state_width),
                "b_next": Out(cols * cell.b_width),
                "swap_next": Out(1),
                "states_next": Out(cols * cell.state_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """PEs chained from left to right."""
        del platform
        m = Module()
        cell = self.cell
        pe = WeightStationaryPE(cell)
        a, load, swap = self.a, self.load, self.swap
        outputs = []
        for col in range(self.cols):
            out = place(
                m,
                f"pe_{col}",
                pe,
                a=a,
                b=self.b.word_select(col, cell.b_width),
                load=load,
                swap=swap,
                state=self.states.word_select(col, cell.state_width),
            )
            a, load, swap = out["a_next"], out["load_next"], out["swap_next"]
            outputs.append(out)
        m.d.comb += [
            self.b_next.eq(Cat(out["b_next"] for out in outputs)),
            self.swap_next.eq(outputs[0]["swap_next"]),
            self.states_next.eq(Cat(out["state_next"] for out in outputs)),
        ]
        return m


class WeightStationaryGroup(SharedComponent):
    """Some rows with their skew. Members as in `WeightStationaryRow`, with one operand per row on ``a``, unskewed within the group."""

    resettable = False

    def __init__(self, cell: Cell, rows: int, cols: int):
        self.cell, self.rows, self.row = cell, rows, WeightStationaryRow(cell, cols)
        self.module_name = f"group_ws_{cell.name}_{rows}x{cols}"
        members = dict(self.row.signature.members)
        members["a"] = In(rows * cell.code_width)
        super().__init__(members)

    def elaborate(self, platform: object) -> Module:
        """Rows chained from top to bottom."""
        del platform
        m = Module()
        b, swap, states = self.b, self.swap, self.states
        skewed_a = skew_bundle(m, self.a, self.cell.code_width, name="skew_a", hop=self.cell.hop)
        for i in range(self.rows):
            a = skewed_a.word_select(i, self.cell.code_width)
            out = place(m, f"row_{i}", self.row, a=a, b=b, load=self.load, swap=swap, states=states)
            b, states = out["b_next"], out["states_next"]
            swap = delay(m, out["swap_next"], self.cell.hop - 1, name=f"swap_{i}")
        m.d.comb += [self.b_next.eq(b), self.swap_next.eq(swap), self.states_next.eq(states)]
        return m


class WeightStationaryArray(SharedComponent):
    """The array with its edges: skew, encoders, PEs and final adders.

    Members
    -------
    a : one operand per row (row i holds step k = i of the tile), lane i in bits i * a_width and up
    b : one weight per column; ``load`` takes it as the new top row of the shadow: the bottom row is presented first
    load : its cycles must not fall into the ``swap_cycles - 1`` cycles after a swap
    swap : with the first operands that use the loaded weights
    c : one finished sum per column. Lane j for the operands of cycle e stands there in cycle ``e + latency + j``.
    """

    resettable = False
    lanes_follow = True  # whether lane j comes j cycles later

    def __init__(self, cell: Cell, rows: int, cols: int):
        self.cell, self.rows, self.cols = cell, rows, cols
        self.swap_cycles = self.swap_cycles_of(rows, cell.hop)
        self.module_name = f"array_ws_{cell.name}_{rows}x{cols}"
        super().__init__(
            {
                "a": In(rows * cell.a_width),
                "b": In(cols * cell.b_width),
                "load": In(1),
                "swap": In(1),
                "c": Out(cols * cell.result_width),
            }
        )

    @staticmethod
    def swap_cycles_of(rows: int, hop: int) -> int:
        """Cycles until the last row has its weights; at least so many that a pass can always go on with the sums of the one before."""
        return max((rows - 1) * hop + 1, 2 * (hop - 1))

    @staticmethod
    def latency_of(cell: Cell, rows: int) -> int:
        """Cycles from an operand row to its first finished sum: edge, operand, product, a partial sum per row, final adder."""
        return 2 + cell.lead + rows * cell.hop + cell.finish_latency

    @property
    def latency(self) -> int:
        """Of this array."""
        return self.latency_of(self.cell, self.rows)

    def elaborate(self, platform: object) -> Module:
        """Groups chained from top to bottom between the edges."""
        del platform
        m = Module()
        cell = self.cell
        codes, (b, swap) = broadcast_edge(m, cell, self.a, [self.b, self.swap])
        b = skewed(m, b, cell.b_width, name="skew_b")
        states: Value = Signal(self.cols * cell.state_width, name="zero_states")
        for index, part in enumerate(bundles(codes, cell.code_width)):
            a = delay_bundle(m, part, index, name="delay_a", hop=cell.hop)
            group = WeightStationaryGroup(cell, len(part) // cell.code_width, self.cols)
            out = place(m, f"group_{index}", group, a=a, b=b, load=self.load, swap=swap, states=states)
            b, swap, states = out["b_next"], out["swap_next"], out["states_next"]
        m.d.comb += self.c.eq(finish_lanes(m, cell, states, self.cols))
        return m
