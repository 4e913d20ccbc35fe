"""Three-dimensional array: chains of PEs along K at every place of an output-stationary array.

Operand A moves right and operand B moves down, as in two dimensions, ``layers`` of each at every step; the partial sum moves along the
layers, a PE a cycle. A sum that leaves its chain is finished and added to those of the steps before, until the tile's last.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.arrays.edges import delay, delay_together, encoded, finish_lanes, skew_bundle, skewed
from hwgen.arrays.systolic_os import pick_up_latency, picked_sums
from hwgen.circuits.sharing import SharedComponent, place


class ChainPE(SharedComponent):
    """One PE of a chain: operand registers and partial-sum register; every member has its ``_next``, a cycle later."""

    resettable = False

    def __init__(self, cell: Cell):
        self.cell = cell
        self.module_name = f"pe_chain_{cell.name}"
        super().__init__(
            {
                "a": In(cell.code_width),
                "b": In(cell.b_width),
                "state": In(cell.state_width),
                "a_next": Out(cell.code_width),
                "b_next": Out(cell.b_width),
                "state_next": Out(cell.state_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Registers around the cell's arithmetic."""
        del platform
        m = Module()
        cell = self.cell
        a = Signal(cell.code_width, reset_less=True)
        b = Signal(cell.b_width, reset_less=True)
        state = Signal(cell.state_width, reset_less=True)
        m.d.sync += [a.eq(self.a), b.eq(self.b), state.eq(cell.multiply_accumulate(m, a, b, self.state))]
        m.d.comb += [self.a_next.eq(a), self.b_next.eq(b), self.state_next.eq(state)]
        return m


class Accumulator(SharedComponent):
    """Finished sums of several steps added up; members as those of a PE of the output-stationary array."""

    resettable = False

    def __init__(self, cell: Cell, width: int):
        self.cell, self.width = cell, width
        self.module_name = f"accumulator_{cell.name}_to_{width}"
        super().__init__(
            {
                "value": In(cell.result_width),
                "first": In(1),
                "last": In(1),
                "first_next": Out(1),
                "last_next": Out(1),
                "sum": Out(width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """``first`` and ``last`` come a cycle before the value."""
        del platform
        m = Module()
        first, last, done = (Signal(name=name, reset_less=True) for name in ("held_first", "held_last", "done"))
        total = Signal(self.width, reset_less=True)
        held = Signal(self.width)
        m.d.comb += [held.eq(Mux(first, 0, total)), self.first_next.eq(first), self.last_next.eq(last)]
        m.d.sync += [first.eq(self.first), last.eq(self.last), done.eq(last), total.eq(self.cell.merge(m, held, self.value))]
        m.d.comb += self.sum.eq(Mux(done, total, 0))
        return m


class Chain(SharedComponent):
    """``layers`` PEs, the final adder and the accumulator: what a place of the array holds.

    Members
    -------
    a, b : an operand per layer, layer k delayed by k cycles, with ``_next``
    first, last : mark the first and last step, ``layers + finish_latency`` cycles after layer 0's operands, with ``_next``
    sum : the total in the cycle in which it is complete, otherwise zeros
    """

    resettable = False

    def __init__(self, cell: Cell, layers: int, width: int):
        self.cell, self.layers, self.width = cell, layers, width
        self.module_name = f"pe_cube_{cell.name}_x{layers}_to_{width}"
        super().__init__(
            {
                "a": In(layers * cell.code_width),
                "b": In(layers * cell.b_width),
                "first": In(1),
                "last": In(1),
                "a_next": Out(layers * cell.code_width),
                "b_next": Out(layers * cell.b_width),
                "first_next": Out(1),
                "last_next": Out(1),
                "sum": Out(width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """From layer 0 to the accumulator."""
        del platform
        m = Module()
        cell, pe = self.cell, ChainPE(self.cell)
        state: Value = Const(0, cell.state_width)
        outputs = []
        for layer in range(self.layers):
            a, b = self.a.word_select(layer, cell.code_width), self.b.word_select(layer, cell.b_width)
            outputs.append(place(m, f"layer_{layer}", pe, a=a, b=b, state=state))
            state = outputs[-1]["state_next"]
        value = finish_lanes(m, cell, state, 1)
        total = place(m, "accumulator", Accumulator(cell, self.width), value=value, first=self.first, last=self.last)
        m.d.comb += [
            self.a_next.eq(Cat(out["a_next"] for out in outputs)),
            self.b_next.eq(Cat(out["b_next"] for out in outputs)),
            self.first_next.eq(total["first_next"]),
            self.last_next.eq(total["last_next"]),
            self.sum.eq(total["sum"]),
        ]
        return m


class CubeArray(SharedComponent):
    """The array with its edges: skew, encoders, chains and column pick-up.

    Members
    -------
    a : ``layers`` operands per row; layer k of row i in word i * layers + k; an idle cycle must carry zeros
    b : ``layers`` operands per column, likewise
    first, last : mark the first and last step of a tile; lasts stand at least ``rows`` cycles apart
    c : one sum of ``width`` bits per column. Row i of lane j of the tile whose last step is in cycle e stands there in cycle
        ``e + latency + i + j``.
    """

    resettable = False
    lanes_follow = True

    def __init__(self, cell: Cell, rows: int, cols: int, *, layers: int, width: int):
        self.cell, self.rows, self.cols, self.layers, self.width = cell, rows, cols, layers, width
        self.module_name = f"array_cube_{cell.name}_{rows}x{cols}x{layers}_to_{width}"
        super().__init__(
            {
                "a": In(rows * layers * cell.a_width),
                "b": In(cols * layers * cell.b_width),
                "first": In(1),
                "last": In(1),
                "c": Out(cols * width),
            }
        )

    @staticmethod
    def latency_of(cell: Cell, rows: int, layers: int) -> int:
        """Cycles from a tile's last step to its first sum: encoder, operand, a sum per layer, final adder, accumulator, pick-up."""
        return cell.encode_latency + 1 + layers + cell.finish_latency + 1 + pick_up_latency(rows)

    @property
    def latency(self) -> int:
        """Of this array."""
        return self.latency_of(self.cell, self.rows, self.layers)

    def elaborate(self, platform: object) -> Module:
        """Layers are skewed against each other first, rows and columns then."""
        del platform
        m = Module()
        cell, layers = self.cell, self.layers
        codes = encoded(m, cell, self.a)
        (b,) = delay_together(m, [self.b], cell.encode_latency)
        first, last = (
            delay(m, mark, cell.encode_latency + layers + cell.finish_latency, name=name)
            for mark, name in ((self.first, "first_line"), (self.last, "last_line"))
        )
        a_step, b_step = layers * cell.code_width, layers * cell.b_width
        by_layer = [
            Cat(skew_bundle(m, lanes[i : i + step], step // layers, name=f"layers_{name}_{i // step}") for i in range(0, len(lanes), step))
            for name, lanes, step in (("a", codes, a_step), ("b", b, b_step))
        ]
        chain = Chain(cell, layers, self.width)
        b = skewed(m, by_layer[1], b_step, name="skew_b")
        m.d.comb += self.c.eq(picked_sums(m, chain, self.cols, by_layer[0], b, first, last))
        return m
