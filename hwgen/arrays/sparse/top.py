"""AXI4-Stream top of the sparse broadcast matrix: handshakes, slots, grants, result ring.

The rules stand in the words of `hwgen.engines.tpe.sparse.schedule`, which predicts the handshakes cycle by cycle.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import Out

from hwgen.arrays.edges import delay
from hwgen.arrays.ring import landing, next_slot, slot_bits, token_layout
from hwgen.arrays.sparse.array import SparseArray
from hwgen.arrays.sparse.geometry import Geometry
from hwgen.arrays.sparse.results import RowRing
from hwgen.arrays.stream import stream_in, stream_out
from hwgen.circuits.priority import any_of
from hwgen.circuits.sharing import SharedComponent, place

OPEN_PASSES = 2  # passes that have digits in the array: a slot's tag is one bit


class SparseTop(SharedComponent):
    """A beat of each operand port, taken together, holds the next ``group * lanes`` values of k of a tile; TLAST ends the pass over K.

    With weights outside, a tile is sent once per weight, the least first. ``rows`` result beats follow.

    Rules: a beat is taken when the next slot of the ring has no digits left in any row, and the first beat of a pass when fewer than
    `OPEN_PASSES` passes are open. A row whose digits of a pass are all in its sums waits for its turn: rows are granted in order, one a
    cycle, the first pass of a result only when a row of the ring is free. It then turns to the next pass.

    Members
    -------
    s_axis_a, s_axis_b : operand streams; m_axis : result rows
    framing_error : TLAST of the two streams differed; stays up until reset
    """

    def __init__(self, geometry: Geometry, *, name: str, depth: int, width: int):
        self.geometry, self.depth, self.width = geometry, depth, width
        self.module_name = name
        g = geometry
        super().__init__(
            stream_in("s_axis_a", g.rows * g.a_bits)
            | stream_in("s_axis_b", g.cols * g.b_bits)
            | stream_out("m_axis", g.cols * width)
            | {"framing_error": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        """Input side, array, grants, result side."""
        del platform
        m = self.m = Module()
        g = self.geometry
        self.grants, self.drained, self.busy = Signal(g.rows), Signal(g.rows), Signal(g.slots)
        self.closing, self.released = Signal(), Signal()  # the last row of a pass is granted; a result row has left
        self.read_parity = Signal()
        controls = self._input_side()
        out = place(
            m,
            "array",
            SparseArray(g),
            a=self.s_axis_a_tdata[: g.rows * g.a_bits],
            b=self.s_axis_b_tdata[: g.cols * g.b_bits],
            grant=self.grants,
            **controls,
        )
        m.d.comb += [self.drained.eq(out["drained"]), self.busy.eq(out["busy"])]
        self._result_side(out["c"])
        return m

    def _input_side(self) -> dict[str, Value]:
        """Accept beats; returns what the array is told of them."""
        m, g = self.m, self.geometry
        oldest = Signal(g.slots, init=1)
        written, settling = Signal(g.slots), Signal(g.slots)  # in the cycle before, and in the two before, not yet in `busy`
        tags, parity = Signal(g.slots), Signal()
        start, passes = Signal(init=1), Signal(OPEN_PASSES + 1, init=1)  # passes that are open, one-hot
        room, allowed, step, last = Signal(), Signal(), Signal(), Signal()
        m.d.comb += [
            room.eq(~(oldest & (settling | self.busy)).any()),
            allowed.eq(room & ~(start & passes[-1])),
            self.s_axis_a_tready.eq(allowed & self.s_axis_b_tvalid),
            self.s_axis_b_tready.eq(allowed & self.s_axis_a_tvalid),
            step.eq(allowed & self.s_axis_a_tvalid & self.s_axis_b_tvalid),
            last.eq(step & self.s_axis_a_tlast),
        ]
        write = oldest & step.replicate(g.slots)
        m.d.sync += [
            oldest.eq(Mux(step, oldest.rotate_left(1), oldest)),
            tags.eq(tags & ~write | write & parity.replicate(g.slots)),
            written.eq(write),
            settling.eq(write | written),
            parity.eq(parity ^ last),
        ]
        with m.If(step):
            m.d.sync += start.eq(self.s_axis_a_tlast)
        with m.If((step & start) != self.closing):
            m.d.sync += passes.eq(Mux(self.closing, passes >> 1, passes << 1))

        last_held, parity_held = Signal(), Signal()
        ended, awake = Signal(2), Signal()
        ends = Cat(last_held & ~parity_held, last_held & parity_held)
        closes = Cat(self.closing & ~self.read_parity, self.closing & self.read_parity)
        m.d.sync += [last_held.eq(last), parity_held.eq(parity), ended.eq(ended & ~closes | ends), awake.eq(1)]
        error = Signal()
        with m.If(step & (self.s_axis_a_tlast != self.s_axis_b_tlast)):
            m.d.sync += error.eq(1)
        m.d.comb += self.framing_error.eq(error)
        controls: dict[str, Value] = {"write": write, "ended": ended, "waking": ~awake}
        controls |= {"oldest": oldest, "tags": tags}
        if g.weights_outside:
            weight, weight_held = Signal(g.weights, init=1), Signal(g.weights)
            m.d.sync += weight_held.eq(weight)
            with m.If(last):
                m.d.sync += weight.eq(weight.rotate_left(1))
            controls["weight"] = weight_held
        return controls

    def _result_side(self, sums: Value) -> None:
        """Grant rows in order; sums, shifted with weights outside, to the ring."""
        m, g, depth = self.m, self.geometry, self.depth
        turn, weight = Signal(g.rows, init=1), Signal(g.weights, init=1)
        free, room = Signal(range(max(3, depth + 1)), init=depth), Signal(init=1)  # rows of the ring; whether there are any
        base, slot = Signal(slot_bits(depth)), Signal(slot_bits(depth))
        token = Signal(token_layout(depth))  # of the row that was granted in the cycle before
        first, final, grant = weight[0], weight[-1], Signal()
        m.d.comb += [
            self.grants.eq(turn & self.drained & (~first | room).replicate(g.rows)),
            grant.eq(self.grants.any()),
            self.closing.eq(self.grants[-1]),
            token.slot.eq(slot),
        ]
        m.d.sync += [
            self.read_parity.eq(self.read_parity ^ self.closing),
            free.eq(free + self.released - (grant & first)),
            token.valid.eq(grant),
            token.first.eq(first),
            token.final.eq(final),
            token.last.eq(turn[-1]),
            room.eq(self.released | (free > 1) | (room & ~(grant & first))),
        ]
        with m.If(grant):
            m.d.sync += turn.eq(turn.rotate_left(1))
        with m.If(self.closing):
            m.d.sync += weight.eq(weight.rotate_left(1))
        with m.If(token.valid):
            following = next_slot(slot, depth)
            m.d.sync += slot.eq(Mux(token.last & ~token.final, base, following))
            with m.If(token.last & token.final):
                m.d.sync += base.eq(following)
        latency = g.sum_latency
        if g.weights_outside:
            sums = self._shifted(sums, delay(m, weight, latency, name="token_line", reset_less=False))
            latency += 1
        ring = RowRing(cols=g.cols, depth=depth, width=self.width, accumulate=g.weights_outside, beat_width=len(self.m_axis_tdata))
        early = landing(m, token, latency - 2, depth)
        out = place(m, "ring", ring, token=early, values=sums, m_axis_tready=self.m_axis_tready)
        for member in ("tvalid", "tdata", "tlast"):
            m.d.comb += getattr(self, f"m_axis_{member}").eq(out[f"m_axis_{member}"])
        m.d.comb += self.released.eq(out["released"])

    def _shifted(self, sums: Value, weight: Value) -> Value:
        """Sums at their weight, in a register: extended to the result's width first, sum and carry being one number by now."""
        g, width = self.geometry, self.width
        shift = g.recoding.shift
        placed = []
        for col in range(g.cols):
            word = sums.word_select(col, g.sum_width)
            sign = word[-1] & g.sum_signed
            wide = Cat(word, sign.replicate(max(0, width - g.sum_width)))[:width]
            lane = Signal(width, name=f"shifted_{col}", reset_less=True)
            parts = [Cat(Const(0, shift * i), wide)[:width] & weight[i].replicate(width) for i in range(g.weights)]
            self.m.d.sync += lane.eq(any_of(parts))
            placed.append(lane)
        return Cat(placed)
