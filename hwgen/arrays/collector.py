"""The result side of an array: lanes of a ring of result rows, accumulated across K tiles, sent in order.

A token (`hwgen.arrays.ring`) accompanies each result row. It reaches lane 0 one cycle before lane 0's value and moves one lane a cycle,
like the values.
"""

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.arrays.edges import delay
from hwgen.arrays.ring import landing_layout, pick, read_pointer, send_rows
from hwgen.circuits.sharing import SharedComponent, place


class ResultLane(SharedComponent):
    """One column of the ring: ``depth`` words of ``width`` bits, and the adder that accumulates across K tiles.

    Two passes of one sum reach a lane at least two cycles apart, and one more for each register inside the cell's `merge`. Where the
    cell delivers something else than sums, words are written a cycle later, and a sum that goes on at once is taken before it is written.

    Members
    -------
    token : of the value that arrives a cycle later; ``token_next`` : the same for the next lane
    value : one finished sum of the array
    fetch, word : the next word goes on offer at the end of this cycle; the word on offer, its bits on the stream
    """

    def __init__(self, cell: Cell, *, depth: int, width: int, accumulate: bool):
        self.cell, self.depth, self.width, self.accumulate = cell, depth, width, accumulate
        kind = "accumulate" if accumulate else "store"
        numbers = cell.name if cell.delivered_width else f"{'s' if cell.result_signed else 'u'}{cell.result_width}"
        self.module_name = f"lane_{kind}_{numbers}_to_{width}_x{depth}"
        layout = landing_layout(depth)
        super().__init__(
            {
                "token": In(layout.size),
                "value": In(cell.result_width),
                "fetch": In(1),
                "token_next": Out(layout.size),
                "word": Out(cell.delivered_width or width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Words, write port, the word on offer, and the old word read a cycle early."""
        del platform
        m = Module()
        layout, cell = landing_layout(self.depth), self.cell
        arriving = layout(self.token)
        token = Signal(layout, name="held_token")
        m.d.sync += token.eq(arriving)
        words = [Signal(self.width, name=f"word_{slot}", reset_less=True) for slot in range(self.depth)]
        value = Value.cast(self.value)
        total = Signal(self.width)
        merged = delay(m, token.as_value(), cell.merge_latency, name="merging_token", reset_less=False)
        write, word = layout(merged), total
        if cell.deliver_latency:
            write, summed, word = Signal(layout, name="write_token"), Signal(self.width, reset_less=True), Signal(self.width)
            m.d.sync += [write.eq(merged), summed.eq(total)]
            m.d.comb += word.eq(Mux(write.final, cell.deliver(m, summed), summed))
        if self.accumulate:
            old = Signal(self.width, reset_less=True)
            stored = pick(words, arriving.slot)
            if cell.deliver_latency:  # the sum that this one goes on with may just be on its way to its word
                stored = Mux((write.slot & arriving.slot).any(), summed, stored)
            m.d.sync += old.eq(Mux(arriving.first, 0, stored))
            m.d.comb += total.eq(cell.merge(m, old, value))
        else:
            m.d.comb += total.eq(value.as_signed() if cell.result_signed else value)
        for slot in range(self.depth):
            with m.If(write.slot[slot]):
                m.d.sync += words[slot].eq(word)
        offered, pointer = Signal(len(self.word), reset_less=True), read_pointer(m, self.fetch, self.depth)
        with m.If(self.fetch):
            m.d.sync += offered.eq(pick(words, pointer))
        m.d.comb += [self.token_next.eq(token), self.word.eq(offered)]
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
                "token": In(landing_layout(depth).size),
                "values": In(lanes * cell.result_width),
                "released": Out(1),
                "m_axis_tvalid": Out(1),
                "m_axis_tready": In(1),
                "m_axis_tdata": Out(beat_width),
                "m_axis_tlast": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Lanes side by side, and the control that they share."""
        del platform
        m = Module()
        fetch = Signal()
        token, words = self.token, []
        for index in range(self.lanes):
            value = self.values.word_select(index, self.cell.result_width)
            out = place(m, f"lane_{index}", self.lane, token=token, value=value, fetch=fetch)
            if self.lanes_follow or index == self.lanes - 1:
                token = out["token_next"]
            words.append(out["word"])
        leaving = delay(m, token, self.cell.merge_latency + self.cell.deliver_latency, name="leaving_token", reset_less=False)
        landed = landing_layout(self.depth)(leaving)
        sent, tvalid, tlast = send_rows(m, landed=landed, depth=self.depth, tready=self.m_axis_tready)
        m.d.comb += [
            fetch.eq(sent),
            self.released.eq(fetch),
            self.m_axis_tvalid.eq(tvalid),
            self.m_axis_tdata.eq(Cat(words)),
            self.m_axis_tlast.eq(tlast),
        ]
        return m
