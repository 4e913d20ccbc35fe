"""Result rows of the sparse broadcast matrix: held, added to once per weight, sent in order."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib.wiring import In, Out

from hwgen.arrays.edges import delay
from hwgen.arrays.ring import landing_layout, pick, read_pointer, send_rows
from hwgen.circuits.sharing import SharedComponent, place


class RowWords(SharedComponent):
    """One column of the ring: ``depth`` words of ``width`` bits.

    Members
    -------
    early : token of the value that arrives in the next cycle, which every column holds for itself: it enables a whole word
    value : In(width)
    fetch, word : the next word goes on offer at the end of this cycle; the word on offer
    """

    def __init__(self, *, depth: int, width: int, accumulate: bool):
        self.depth, self.width, self.accumulate = depth, width, accumulate
        self.module_name = f"row_words_{'accumulate' if accumulate else 'store'}_{width}_x{depth}"
        token = landing_layout(depth).size
        super().__init__({"early": In(token), "value": In(width), "fetch": In(1), "word": Out(width)})

    def elaborate(self, platform: object) -> Module:
        """Words, the one on offer, and the adder with the old word read a cycle early: a row is granted every other cycle at most."""
        del platform
        m = Module()
        layout = landing_layout(self.depth)
        early, token = layout(self.early), layout(delay(m, self.early, 1, name="token"))
        words = [Signal(self.width, name=f"word_{slot}", reset_less=True) for slot in range(self.depth)]
        total = Signal(self.width)
        if self.accumulate:
            old = Signal(self.width, reset_less=True)
            m.d.sync += old.eq(Mux(early.first, 0, pick(words, early.slot)))
            m.d.comb += total.eq(old + self.value)
        else:
            m.d.comb += total.eq(self.value)
        for slot in range(self.depth):
            with m.If(token.slot[slot]):
                m.d.sync += words[slot].eq(total)
        offered, pointer = Signal(self.width, reset_less=True), read_pointer(m, self.fetch, self.depth)
        with m.If(self.fetch):
            m.d.sync += offered.eq(pick(words, pointer))
        m.d.comb += self.word.eq(offered)
        return m


class RowRing(SharedComponent):
    """All columns, the read side and the output stream.

    Members
    -------
    token : of the row that arrives in the next cycle
    values : one number per column, all of a row at once
    released : a slot has become free
    m_axis_* : one result row per beat, column j in bits j * width and up
    """

    def __init__(self, *, cols: int, depth: int, width: int, accumulate: bool, beat_width: int):
        self.cols, self.depth, self.width = cols, depth, width
        self.column = RowWords(depth=depth, width=width, accumulate=accumulate)
        self.module_name = f"ring_{cols}_{self.column.module_name}"
        super().__init__(
            {"token": In(landing_layout(depth).size), "values": In(cols * width), "released": Out(1)}
            | {"m_axis_tvalid": Out(1), "m_axis_tready": In(1), "m_axis_tdata": Out(beat_width), "m_axis_tlast": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        """Columns side by side, and the control that they share."""
        del platform
        m = Module()
        token = Signal(landing_layout(self.depth))
        m.d.sync += token.eq(self.token)
        fetch, tvalid, tlast = send_rows(m, landed=token, depth=self.depth, tready=self.m_axis_tready)
        words = []
        for col in range(self.cols):
            value = self.values.word_select(col, self.width)
            words.append(place(m, f"column_{col}", self.column, early=self.token, value=value, fetch=fetch)["word"])
        m.d.comb += [
            self.released.eq(fetch),
            self.m_axis_tvalid.eq(tvalid),
            self.m_axis_tdata.eq(Cat(words)),
            self.m_axis_tlast.eq(tlast),
        ]
        return m
