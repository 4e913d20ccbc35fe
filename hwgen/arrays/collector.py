"""The result side of an array: a ring of result rows, accumulated across K tiles, sent in order.

The array never stalls. Every row on its way holds a slot of the ring from the moment its operands are accepted until it leaves on the
output stream, so whatever is in flight always has room (credit flow control), and a blocked sink stops the sources, not the array.

A `Token` accompanies each result row. It reaches lane 0 one cycle before lane 0's value and moves one lane a cycle, like the values.
"""

from amaranth.hdl import Array, Cat, Module, Mux, Shape, Signal, Value
from amaranth.lib import data
from amaranth.lib.wiring import In, Out

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
    """One column of the ring: ``depth`` words of ``width`` bits and the adder that accumulates across K tiles.

    Members
    -------
    token : of the value that arrives a cycle later; ``token_next`` : the same for the next lane
    value : one finished sum of the array, ``value_width`` bits
    read_slot, word : the word that leaves
    """

    def __init__(self, *, depth: int, width: int, value_width: int, value_signed: bool, accumulate: bool):
        self.depth, self.width, self.accumulate = depth, width, accumulate
        self.value_shape = Shape(value_width, value_signed)
        kind = "accumulate" if accumulate else "store"
        self.module_name = f"lane_{kind}_{'s' if value_signed else 'u'}{value_width}_to_{width}_x{depth}"
        layout = token_layout(depth)
        super().__init__(
            {
                "token": In(layout.size),
                "value": In(value_width),
                "read_slot": In(slot_bits(depth)),
                "token_next": Out(layout.size),
                "word": Out(width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Words, write port, read port, and the old word fetched a cycle early."""
        del platform
        m = Module()
        layout = token_layout(self.depth)
        arriving = layout(self.token)
        token = Signal(layout, name="held_token")
        m.d.sync += token.eq(arriving)
        words = Array(Signal(self.width, name=f"word_{slot}", reset_less=True) for slot in range(self.depth))
        value = Value.cast(self.value)
        value = value.as_signed() if self.value_shape.signed else value
        total = Signal(self.width)
        if self.accumulate:
            old = Signal(self.width, reset_less=True)
            m.d.sync += old.eq(Mux(arriving.first, 0, words[arriving.slot]))
            m.d.comb += total.eq(old + value)
        else:
            m.d.comb += total.eq(value)
        for slot in range(self.depth):
            with m.If(token.valid & (token.slot == slot)):
                m.d.sync += words[slot].eq(total)
        m.d.comb += [self.token_next.eq(token), self.word.eq(words[self.read_slot])]
        return m


class Collector(SharedComponent):
    """All lanes, the read side and the output stream.

    Members
    -------
    token : of the row whose lane 0 value arrives in the next cycle
    values : the array's output lanes
    released : a slot has become free
    m_axis_* : one result row per beat, lane j in bits j * width and up
    """

    def __init__(self, *, lanes: int, depth: int, width: int, value_width: int, value_signed: bool, accumulate: bool, beat_width: int):
        self.lanes, self.depth, self.width, self.value_width = lanes, depth, width, value_width
        self.lane = ResultLane(depth=depth, width=width, value_width=value_width, value_signed=value_signed, accumulate=accumulate)
        self.module_name = f"collector_{lanes}_{self.lane.module_name}"
        super().__init__(
            {
                "token": In(token_layout(depth).size),
                "values": In(lanes * value_width),
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
            value = self.values.word_select(index, self.value_width)
            out = place(m, f"lane_{index}", self.lane, token=token, value=value, read_slot=read_slot)
            token = out["token_next"]
            words.append(out["word"])
        leaving = layout(token)
        complete = leaving.valid & leaving.final
        lasts = Signal(self.depth, reset_less=True)
        with m.If(complete):
            m.d.sync += lasts.bit_select(leaving.slot, 1).eq(leaving.last)

        ready_rows = Signal(range(self.depth + 1))
        fetch = Signal()
        offered = Signal()
        row = Signal(self.lanes * self.width, reset_less=True)
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
