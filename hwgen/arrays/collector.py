"""The result side of an array: a ring of result rows, accumulated across K tiles, sent in order.

The array never stalls. Every row on its way holds a slot of the ring from the moment its operands are accepted until it leaves on the
output stream, so whatever is in flight always has room (credit flow control), and a blocked sink stops the sources, not the array.

A `Token` accompanies each result row. It reaches lane 0 one cycle before lane 0's value and moves one lane a cycle, like the values.
"""

from amaranth.hdl import Array, Cat, Module, Mux, Signal, Value
from amaranth.lib import data
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.arrays.edges import delay
from hwgen.circuits.sharing import SharedComponent, place


def token_layout(depth: int) -> data.StructLayout:
    """Slot of the ring; ``first`` starts a sum there (or else adds to it), ``final`` completes it, ``last`` sets TLAST on its beat."""
    return data.StructLayout({"valid": 1, "first": 1, "final": 1, "last": 1, "slot": slot_bits(depth)})


def slot_bits(depth: int) -> int:
    """Bits of a slot number."""
    return max(1, (depth - 1).bit_length())


def next_slot(slot: Value, depth: int) -> Value:
    """The slot after ``slot``, around the ring."""
    return Mux(slot == depth - 1, 0, slot + 1)


class ResultLane(SharedComponent):
    """One column of the ring: ``depth`` words of ``width`` bits, and the adder that accumulates across K tiles.

    Two passes of one sum reach a lane at least two cycles apart. Where the cell delivers something else than sums, words are written a
    cycle later, and a sum that goes on at once is taken before it is written.

    Members
    -------
    token : of the value that arrives a cycle later; ``token_next`` : the same for the next lane
    value : one finished sum of the array
    read_slot, word : the word that leaves, its bits on the stream
    """

    def __init__(self, cell: Cell, *, depth: int, width: int, accumulate: bool):
        self.cell, self.depth, self.width, self.accumulate = cell, depth, width, accumulate
        kind = "accumulate" if accumulate else "store"
        numbers = cell.name if cell.delivered_width else f"{'s' if cell.result_signed else 'u'}{cell.result_width}"
        self.module_name = f"lane_{kind}_{numbers}_to_{width}_x{depth}"
        layout = token_layout(depth)
        super().__init__(
            {
                "token": In(layout.size),
                "value": In(cell.result_width),
                "read_slot": In(slot_bits(depth)),
                "token_next": Out(layout.size),
                "word": Out(cell.delivered_width or width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Words, write port, read port, and the old word fetched a cycle early."""
        del platform
        m = Module()
        layout, cell = token_layout(self.depth), self.cell
        arriving = layout(self.token)
        token = Signal(layout, name="held_token")
        m.d.sync += token.eq(arriving)
        words = Array(Signal(self.width, name=f"word_{slot}", reset_less=True) for slot in range(self.depth))
        value = Value.cast(self.value)
        total = Signal(self.width)
        write, word = token, total
        if cell.deliver_latency:
            write, summed, word = Signal(layout, name="write_token"), Signal(self.width, reset_less=True), Signal(self.width)
            m.d.sync += [write.eq(token), summed.eq(total)]
            m.d.comb += word.eq(Mux(write.final, cell.deliver(m, summed), summed))
        if self.accumulate:
            old = Signal(self.width, reset_less=True)
            stored = words[arriving.slot]
            if cell.deliver_latency:  # the sum that this one goes on with may just be on its way to its word
                stored = Mux(write.valid & (write.slot == arriving.slot), summed, stored)
            m.d.sync += old.eq(Mux(arriving.first, 0, stored))
            m.d.comb += total.eq(cell.merge(m, old, value))
        else:
            m.d.comb += total.eq(value.as_signed() if cell.result_signed else value)
        for slot in range(self.depth):
            with m.If(write.valid & (write.slot == slot)):
                m.d.sync += words[slot].eq(word)
        m.d.comb += [self.token_next.eq(token), self.word.eq(words[self.read_slot])]
        return m


class Collector(SharedComponent):
    """All lanes, the read side and the output stream.

    Members
    -------
    token : of the row whose lane 0 value arrives in the next cycle
    values : the array's output lanes
    released : a slot has become free; the lanes follow each other, or (``lanes_follow`` false) all come at once
    m_axis_* : one result row per beat, lane j in bits j * width and up
    """

    def __init__(self, cell: Cell, *, lanes: int, depth: int, width: int, accumulate: bool, beat_width: int, lanes_follow: bool = True):
        self.cell, self.lanes, self.depth, self.width, self.lanes_follow = cell, lanes, depth, width, lanes_follow
        self.lane = ResultLane(cell, depth=depth, width=width, accumulate=accumulate)
        self.module_name = f"collector_{lanes}{'' if lanes_follow else '_level'}_{self.lane.module_name}"
        super().__init__(
            {
                "token": In(token_layout(depth).size),
                "values": In(lanes * cell.result_width),
                "released": Out(1),
                "m_axis_tvalid": Out(1),
                "m_axis_tready": In(1),
                "m_axis_tdata": Out(beat_width),
                "m_axis_tlast": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Lanes side by side, then a register that holds the beat on offer."""
        del platform
        m = Module()
        layout = token_layout(self.depth)
        read_slot = Signal(slot_bits(self.depth))
        token, words = self.token, []
        for index in range(self.lanes):
            value = self.values.word_select(index, self.cell.result_width)
            out = place(m, f"lane_{index}", self.lane, token=token, value=value, read_slot=read_slot)
            if self.lanes_follow or index == self.lanes - 1:
                token = out["token_next"]
            words.append(out["word"])
        leaving = layout(delay(m, token, self.cell.deliver_latency, name="leaving_token", reset_less=False))
        complete = leaving.valid & leaving.final
        lasts = Signal(self.depth, reset_less=True)
        with m.If(complete):
            m.d.sync += lasts.bit_select(leaving.slot, 1).eq(leaving.last)

        ready_rows = Signal(range(self.depth + 1))
        fetch = Signal()
        offered = Signal()
        row = Signal(sum(map(len, words)), reset_less=True)
        last = Signal(reset_less=True)
        m.d.comb += [
            fetch.eq((ready_rows != 0) & (~offered | self.m_axis_tready)),
            self.released.eq(fetch),
            self.m_axis_tvalid.eq(offered),
            self.m_axis_tdata.eq(row),
            self.m_axis_tlast.eq(last),
        ]
        m.d.sync += ready_rows.eq(ready_rows + complete - fetch)
        with m.If(fetch):
            m.d.sync += [
                offered.eq(1),
                row.eq(Cat(words)),
                last.eq(lasts.bit_select(read_slot, 1)),
                read_slot.eq(next_slot(read_slot, self.depth)),
            ]
        with m.Elif(self.m_axis_tready):
            m.d.sync += offered.eq(0)
        return m


def delayed_token(m: Module, token: data.View, cycles: int) -> Value:
    """The token after ``cycles`` edges; only its valid bit needs a reset, but the line is short."""
    return delay(m, Value.cast(token), cycles, name="token_line", reset_less=False)
