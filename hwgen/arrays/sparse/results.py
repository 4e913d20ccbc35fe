"""Result rows of the sparse broadcast matrix: held, added to once per weight, sent in order."""

from amaranth.hdl import Array, Cat, Module, Mux, Signal
from amaranth.lib.wiring import In, Out

from hwgen.arrays.collector import next_slot, slot_bits, token_layout
from hwgen.circuits.sharing import SharedComponent, place


class RowWords(SharedComponent):
    """One column of the ring: ``depth`` words of ``width`` bits.

    Members
    -------
    early : token of the value that arrives in the next cycle; token : of the value that is here
    value : In(width)
    read_slot, word : the word that leaves
    """

    resettable = False

    def __init__(self, *, depth: int, width: int, accumulate: bool):
        self.depth, self.width, self.accumulate = depth, width, accumulate
        self.module_name = f"row_words_{'accumulate' if accumulate else 'store'}_{width}_x{depth}"
        token = token_layout(depth).size
        super().__init__(
            {"early": In(token), "token": In(token), "value": In(width), "read_slot": In(slot_bits(depth)), "word": Out(width)}
        )

    def elaborate(self, platform: object) -> Module:
        """Words, and the adder with the old word fetched a cycle early: a row is granted every other cycle at most."""
        del platform
        m = Module()
        layout = token_layout(self.depth)
        early, token = layout(self.early), layout(self.token)
        words = Array(Signal(self.width, name=f"word_{slot}", reset_less=True) for slot in range(self.depth))
        total = Signal(self.width)
        if self.accumulate:
            old = Signal(self.width, reset_less=True)
            m.d.sync += old.eq(Mux(early.first, 0, words[early.slot]))
            m.d.comb += total.eq(old + self.value)
        else:
            m.d.comb += total.eq(self.value)
        for slot in range(self.depth):
            with m.If(token.valid & (token.slot == slot)):
                m.d.sync += words[slot].eq(total)
        m.d.comb += self.word.eq(words[self.read_slot])
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
            {"token": In(token_layout(depth).size), "values": In(cols * width), "released": Out(1)}
            | {"m_axis_tvalid": Out(1), "m_axis_tready": In(1), "m_axis_tdata": Out(beat_width), "m_axis_tlast": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        """Columns side by side, then a register that holds the beat on offer."""
        del platform
        m = Module()
        token = Signal(token_layout(self.depth))
        m.d.sync += token.eq(self.token)
        read_slot, ready_rows = Signal(slot_bits(self.depth)), Signal(range(self.depth + 1))
        words = [
            place(
                m,
                f"column_{col}",
                self.column,
                early=self.token,
                token=token,
                value=self.values.word_select(col, self.width),
                read_slot=read_slot,
            )["word"]
            for col in range(self.cols)
        ]
        complete, fetch, offered = Signal(), Signal(), Signal()
        lasts = Signal(self.depth, reset_less=True)
        row, last = Signal(self.cols * self.width, reset_less=True), Signal(reset_less=True)
        m.d.comb += [
            complete.eq(token.valid & token.final),
            fetch.eq((ready_rows != 0) & (~offered | self.m_axis_tready)),
            self.released.eq(fetch),
            self.m_axis_tvalid.eq(offered),
            self.m_axis_tdata.eq(row),
            self.m_axis_tlast.eq(last),
        ]
        m.d.sync += [ready_rows.eq(ready_rows + complete - fetch), offered.eq(fetch | (offered & ~self.m_axis_tready))]
        with m.If(complete):
            m.d.sync += lasts.bit_select(token.slot, 1).eq(token.last)
        with m.If(fetch):
            m.d.sync += [
                row.eq(Cat(words)),
                last.eq(lasts.bit_select(read_slot, 1)),
                read_slot.eq(next_slot(read_slot, self.depth)),
            ]
        return m
