"""AXI4-Stream tops: handshakes, flow control, result ring. One is for arrays that hold sums, one for arrays that hold weights.

Both tops keep one rule: operands enter only when everything they set in motion can finish without waiting. The rules stand in the
class docstrings in the words of `hwgen.engines.tpe.schedule`, which predicts the handshakes cycle by cycle.
"""

import dataclasses

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.collector import Collector
from hwgen.arrays.ring import landing, next_slot, slot_bits, token_layout
from hwgen.circuits.sharing import SharedComponent, place


def whole_bytes(bits: int) -> int:
    """The next multiple of 8: TDATA is a whole number of bytes."""
    return -(-bits // 8) * 8


def stream_in(name: str, bits: int, user_bits: int = 0) -> dict[str, object]:
    """Members of a receiving AXI4-Stream port."""
    members = {f"{name}_tvalid": In(1), f"{name}_tready": Out(1), f"{name}_tdata": In(whole_bytes(bits)), f"{name}_tlast": In(1)}
    return members | ({f"{name}_tuser": In(user_bits)} if user_bits else {})


def stream_out(name: str, bits: int) -> dict[str, object]:
    """Members of a sending AXI4-Stream port."""
    return {f"{name}_tvalid": Out(1), f"{name}_tready": In(1), f"{name}_tdata": Out(whole_bytes(bits)), f"{name}_tlast": Out(1)}


class ArrayTop(SharedComponent):
    """What both tops share: ports, result ring and credits.

    Parameters
    ----------
    array : SharedComponent
        With ``a``, ``b`` and ``c``, ``cell``, ``rows``, ``cols`` and ``latency``, and ``lanes_follow`` where lane j of a result row comes j
        cycles after lane 0.

    Members
    -------
    s_axis_a, s_axis_b : operand streams; m_axis : result rows
    framing_error : a TLAST stood where the protocol has none, or was missing; stays up until reset
    """

    def __init__(self, array: SharedComponent, *, name: str, depth: int, width: int, a_user_bits: int = 0):
        self.array, self.cell, self.rows, self.cols = array, array.cell, array.rows, array.cols
        self.depth, self.width = depth, width
        self.module_name = name
        super().__init__(
            stream_in("s_axis_a", len(array.a), a_user_bits)
            | stream_in("s_axis_b", len(array.b))
            | stream_out("m_axis", self.cols * (self.cell.delivered_width or width))
            | {"framing_error": Out(1)}
        )

    def collect(self, m: Module, values: Value, token: Value, *, accumulate: bool) -> Signal:
        """Place the ring, drive ``m_axis``; returns the signal that a slot has become free."""
        collector = Collector(
            dataclasses.replace(self.cell, result_width=len(values) // self.cols),
            lanes=self.cols,
            depth=self.depth,
            width=self.width,
            accumulate=accumulate,
            beat_width=len(self.m_axis_tdata),
            lanes_follow=self.array.lanes_follow,
        )
        out = place(m, "collector", collector, token=token, values=values, m_axis_tready=self.m_axis_tready)
        for member in ("tvalid", "tdata", "tlast"):
            m.d.comb += getattr(self, f"m_axis_{member}").eq(out[f"m_axis_{member}"])
        return out["released"]

    def flag(self, m: Module, wrong: Signal) -> None:
        """Remember a framing error until reset."""
        error = Signal(name="error")
        with m.If(wrong):
            m.d.sync += error.eq(1)
        m.d.comb += self.framing_error.eq(error)


class StationarySumsTop(ArrayTop):
    """Step k of a tile is one beat on each operand port, taken together; TLAST on A ends the tile; ``rows`` result beats follow.

    Rules for a step with TLAST: at least ``rows`` cycles after the previous one (and after reset), because sums leave a column one by
    one; and ``rows`` free slots. Other steps are always taken.
    """

    def elaborate(self, platform: object) -> Module:
        """Join the operand streams, gate the last step, issue a token per result row."""
        del platform
        m = Module()
        array, cell, rows, depth = self.array, self.cell, self.rows, self.depth
        layout = token_layout(depth)

        cooldown = Signal(range(max(2, rows)), init=rows - 1)
        free = Signal(range(depth + 1), init=depth)
        start = Signal(init=1)
        allowed, step, end = Signal(), Signal(), Signal()
        m.d.comb += [
            allowed.eq(~self.s_axis_a_tlast | ((cooldown == 0) & (free >= rows))),
            self.s_axis_a_tready.eq(allowed & self.s_axis_b_tvalid),
            self.s_axis_b_tready.eq(allowed & self.s_axis_a_tvalid),
            step.eq(allowed & self.s_axis_a_tvalid & self.s_axis_b_tvalid),
            end.eq(step & self.s_axis_a_tlast),
        ]
        with m.If(step):
            m.d.sync += start.eq(self.s_axis_a_tlast)
        with m.If(end):
            m.d.sync += cooldown.eq(rows - 1)
        with m.Elif(cooldown != 0):
            m.d.sync += cooldown.eq(cooldown - 1)
        self.flag(m, step & (self.s_axis_a_tlast != self.s_axis_b_tlast))

        operands = Signal(len(array.a))
        m.d.comb += operands.eq(Mux(step, self.s_axis_a_tdata, 0))
        b: Value = self.s_axis_b_tdata[: len(array.b)]
        if not cell.zero_times_anything_is_zero:
            b = Mux(step, b, 0)
        out = place(m, "array", array, a=operands, b=b, first=step & start, last=end)

        # One token per row, from the cycle after the tile's end.
        remaining = Signal(range(rows + 1))
        token = Signal(layout)
        slot = Signal(slot_bits(depth))
        m.d.comb += [
            token.valid.eq(remaining != 0),
            token.first.eq(1),
            token.final.eq(1),
            token.last.eq(remaining == 1),
            token.slot.eq(slot),
        ]
        with m.If(end):
            m.d.sync += remaining.eq(rows)
        with m.Elif(token.valid):
            m.d.sync += remaining.eq(remaining - 1)
        with m.If(token.valid):
            m.d.sync += slot.eq(next_slot(slot, depth))

        released = self.collect(m, out["c"], landing(m, token, array.latency - 2, depth), accumulate=False)
        m.d.sync += free.eq(free + released - Mux(end, rows, 0))
        return m


class StationaryWeightsTop(ArrayTop):
    """A pass is one weight tile (``rows`` beats on B, bottom row first, TLAST on the top row) and the operand rows that use it (A, TLAST
    on the last).

    TUSER of A, constant over a pass: bit 0, its sums start here (first K tile) instead of adding to the previous pass; bit 1, they are
    complete after this pass (last K tile) and leave on ``m_axis``. The passes of one sum have equal numbers of rows, at most ``depth``.

    Rules: weights are taken while the shadow is not full, but not while a swap on its way through the array still reads it: for
    ``array.swap_cycles - 1`` cycles. The first row of a pass waits for a full shadow. A row that starts a sum waits for a free slot. Where
    lanes merge sums in 1 + L cycles, a pass of fewer than L + 2 rows is followed by L cycles without a row.
    """

    def __init__(self, array: SharedComponent, *, name: str, depth: int, width: int):
        super().__init__(array, name=name, depth=depth, width=width, a_user_bits=2)

    def elaborate(self, platform: object) -> Module:
        """Load weights, gate operand rows, issue a token per row."""
        del platform
        m = Module()
        array, rows, depth = self.array, self.rows, self.depth
        layout = token_layout(depth)

        loaded, full = Signal(range(rows + 1)), Signal()  # full, holding: what the counters beside them say, without the comparison
        hold, holding = Signal(range(max(3, array.swap_cycles))), Signal()
        free = Signal(range(depth + 1), init=depth)
        start = Signal(init=1)
        load, step, swap, is_first = Signal(), Signal(), Signal(), Signal()
        ready = full & self._rested(m, step) if self.cell.merge_latency else full
        m.d.comb += [
            is_first.eq(self.s_axis_a_tuser[0]),
            self.s_axis_b_tready.eq(~full & ~holding),
            self.s_axis_a_tready.eq((~start | ready) & (~is_first | (free != 0))),
            load.eq(self.s_axis_b_tvalid & self.s_axis_b_tready),
            step.eq(self.s_axis_a_tvalid & self.s_axis_a_tready),
            swap.eq(step & start),
        ]
        with m.If(step):
            m.d.sync += start.eq(self.s_axis_a_tlast)
        with m.If(swap):
            m.d.sync += [loaded.eq(0), full.eq(0), hold.eq(array.swap_cycles - 1), holding.eq(array.swap_cycles > 1)]
        with m.Else():
            m.d.sync += [loaded.eq(loaded + load), full.eq(full | load & (loaded == rows - 1)), holding.eq(hold > 1)]
            with m.If(holding):
                m.d.sync += hold.eq(hold - 1)
        out = place(m, "array", array, a=self.s_axis_a_tdata[: len(array.a)], b=self.s_axis_b_tdata[: len(array.b)], load=load, swap=swap)

        # Slots of a pass run from `base`; the passes of one sum walk the same slots, and a finished sum moves the base on.
        base, slot, taken = Signal(slot_bits(depth)), Signal(slot_bits(depth)), Signal(range(depth + 1))
        token, ends = Signal(layout), Signal()
        m.d.comb += [
            token.valid.eq(step),
            token.first.eq(is_first),
            token.final.eq(self.s_axis_a_tuser[1]),
            token.last.eq(self.s_axis_a_tlast),
            token.slot.eq(slot),
            ends.eq(self.s_axis_a_tlast & token.final),
        ]
        with m.If(step):
            following = next_slot(slot, depth)
            m.d.sync += [
                slot.eq(Mux(self.s_axis_a_tlast & ~token.final, base, following)),
                taken.eq(Mux(self.s_axis_a_tlast, 0, taken + 1)),
            ]
            with m.If(ends):
                m.d.sync += base.eq(following)
        early = load & (self.s_axis_b_tlast != (loaded == rows - 1))
        long = step & (taken == depth - 1) & ~self.s_axis_a_tlast & ~(is_first & token.final)
        self.flag(m, early | long)

        released = self.collect(m, out["c"], landing(m, token, array.latency - 1, depth), accumulate=True)
        m.d.sync += free.eq(free + released - (step & is_first))
        return m

    def _rested(self, m: Module, step: Value) -> Value:
        """Whether lanes can merge the next pass with the one before, which ``step`` moves on."""
        latency = self.cell.merge_latency
        rows, rest = Signal(range(latency + 2), name="pass_rows"), Signal(range(latency + 1), name="rest")
        with m.If(step):
            enough = rows == latency + 1
            m.d.sync += rows.eq(Mux(self.s_axis_a_tlast, 0, Mux(enough, rows, rows + 1)))
            m.d.sync += rest.eq(Mux(self.s_axis_a_tlast & ~enough, latency, 0))
        with m.Elif(rest != 0):
            m.d.sync += rest.eq(rest - 1)
        return rest == 0
