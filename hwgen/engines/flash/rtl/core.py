"""The compute core: a page's beats times the input vector, row by row."""

from typing import TYPE_CHECKING

from amaranth.hdl import Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent, place
from hwgen.engines.flash.rtl.lanes import SUM_BITS, lanes_of
from hwgen.engines.flash.rtl.memory import RegisterFile, address_bits
from hwgen.engines.flash.rtl.outliers import EntryDecoder, PageCorrector
from hwgen.engines.flash.schedule import FLUSH

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec

Values = dict[str, Value]


class ComputeCore(SharedComponent):
    """Takes one page record per job and leaves INT32 sums in the output buffer.

    Stages: beat taken (weights and their inputs into registers); products added to a sum per lane; sums in binary; lanes added; word
    written. A job ends `schedule.FLUSH` cycles after its last beat, or after the last digit of one when the lanes skip zeros.

    Members
    -------
    job : one is on offer; plane, used, words, bank, coded : what it asks for (used: beats of the tile; words: beats of a row)
    streaming : the page port of `reading` is this core's; page_valid, page, page_last, page_ready : that port
    vector_bank, vector_address, vector : the input buffer, read in the same cycle
    done : results are complete and stay until `collected`; failed : the record ended at the wrong place
    dropped, cleared : what the code did; result_address, result : the output buffer, read in the same cycle
    """

    def __init__(self, spec: "FlashSpec"):
        self.spec = spec
        self.module_name = f"{spec.title}_core"
        beats = spec.page_beats
        self.word_bits = address_bits(spec.input_bytes // spec.vector_octets)
        super().__init__(
            {
                "job": In(1),
                "plane": In(1),
                "used": In(range(beats + 1)),
                "words": In(range(spec.input_bytes // spec.vector_octets + 1)),
                "bank": In(1),
                "coded": In(1),
                "streaming": Out(1),
                "reading": Out(1),
                "page_valid": In(1),
                "page": In(8 * spec.lanes),
                "page_last": In(1),
                "page_ready": Out(1),
                "vector_bank": Out(1),
                "vector_address": Out(self.word_bits),
                "vector": In(8 * spec.vector_octets),
                "done": Out(1),
                "failed": Out(1),
                "collected": In(1),
                "dropped": Out(range(spec.protected + 1)),
                "cleared": Out(range(spec.values + 1)),
                "result_address": In(address_bits(spec.max_rows)),
                "result": Out(SUM_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Sequencer, decoder, lanes, output buffer."""
        del platform
        m = Module()
        spec = self.spec
        start, accept = Signal(), Signal()
        used, words, coded = Signal.like(self.used), Signal.like(self.words), Signal()
        index = Signal(range(max(spec.page_beats, spec.code_beats) + 1))
        in_code, in_page, in_tile, flush = Signal(), Signal(), Signal(), Signal(range(FLUSH + 1))
        take, room = Signal(), Signal()
        self.row_begins, self.row_ends = Signal(), Signal()
        m.d.comb += [accept.eq(self.page_valid & self.page_ready), in_tile.eq(in_page & (index < used)), take.eq(accept & in_tile)]

        in_beat = {"page": self.page_valid & in_page, "code": self.page_valid & in_code & coded, "tile": in_tile, "coded": coded}
        listed, corrected = self._code(m, start=start, room=room, index=index, **in_beat) if spec.has_code else self._no_code(room)
        m.d.comb += self.dropped.eq(Mux(coded, listed["dropped"], 0))
        lanes = place(
            m,
            "lanes",
            lanes_of(spec),
            take=take,
            weights=corrected["values"],
            inputs=self.vector,
            first=self.row_begins,
            last=self.row_ends,
        )
        m.d.comb += room.eq(lanes["ready"] | ~in_tile)

        with m.FSM():
            with m.State("IDLE"), m.If(self.job):
                m.d.comb += start.eq(1)
                m.d.sync += [signal.eq(value) for signal, value in ((used, self.used), (words, self.words), (coded, self.coded))]
                m.d.sync += [self.reading.eq(self.plane), self.vector_bank.eq(self.bank), self.failed.eq(0), index.eq(0)]
                m.d.sync += self.cleared.eq(0)
                m.next = "CODE"
            with m.State("CODE"):
                m.d.comb += [in_code.eq(1), self.streaming.eq(1), self.page_ready.eq(Mux(coded, listed["beat_ready"], 1))]
                with m.If(accept):
                    m.d.sync += index.eq(index + 1)
                with m.If(accept & self.page_last):
                    m.d.sync += [self.failed.eq(1), flush.eq(FLUSH)]
                    m.next = "FLUSH"
                with m.Elif(Mux(coded, listed["done"], accept & (index == spec.code_beats - 1))):
                    m.d.sync += index.eq(0)
                    m.next = "PAGE"
            with m.State("PAGE"):
                m.d.comb += [in_page.eq(1), self.streaming.eq(1), self.page_ready.eq(corrected["ready"])]
                with m.If(accept):
                    m.d.sync += index.eq(index + 1)
                    with m.If(in_tile):
                        m.d.sync += self.cleared.eq(self.cleared + corrected["cleared"])
                    with m.If(self.page_last):
                        m.d.sync += [self.failed.eq(index != spec.page_beats - 1), flush.eq(FLUSH)]
                        m.next = "FLUSH"
                    with m.Elif(index == spec.page_beats - 1):
                        m.next = "SKIP"
            with m.State("SKIP"):
                m.d.comb += [self.streaming.eq(1), self.page_ready.eq(1)]
                with m.If(accept & self.page_last):
                    m.d.sync += [self.failed.eq(1), flush.eq(FLUSH)]
                    m.next = "FLUSH"
            with m.State("FLUSH"), m.If(~lanes["busy"]):
                m.d.sync += flush.eq(flush - 1)
                with m.If(flush == 1):
                    m.next = "DONE"
            with m.State("DONE"):
                m.d.comb += self.done.eq(1)
                with m.If(self.collected):
                    m.next = "IDLE"

        self._multiply(m, lanes, take, words, start)
        return m

    def _code(
        self, m: Module, *, start: Value, room: Value, index: Value, page: Value, code: Value, tile: Value, coded: Value
    ) -> tuple[Values, Values]:
        """The decoder of the entries, and the beat set right; ``page`` and ``code``: a beat of either is on offer."""
        spec = self.spec
        pop = Signal()
        listed = place(m, "entries", EntryDecoder(spec.code, spec.lanes), start=start, beat_valid=code, beat=self.page, pop=pop)
        corrected = place(
            m,
            "corrector",
            PageCorrector(spec),
            enable=coded & tile,
            beat_valid=page,
            beat=self.page,
            room=room,
            index=index[: address_bits(spec.page_beats)],
            threshold=listed["threshold"],
            **{name: listed[name] for name in ("head_valid", "head_address", "head_copies")},
        )
        m.d.comb += pop.eq(corrected["pop"])
        return listed, corrected

    def _no_code(self, room: Value) -> tuple[Values, Values]:
        """The same of pages that are taken as they are."""
        return {"beat_ready": Const(0), "done": Const(0), "dropped": Const(0)}, {"ready": room, "values": self.page, "cleared": Const(0)}

    def _multiply(self, m: Module, lanes: dict[str, Signal], take: Signal, words: Signal, start: Signal) -> None:
        """Where the taken beat stands in its row, and the rows' sums into the output buffer."""
        spec = self.spec
        column, row = Signal(self.word_bits), Signal(range(spec.max_rows + 1))
        m.d.comb += [self.vector_address.eq(column), self.row_ends.eq(column == words - 1), self.row_begins.eq(column == 0)]
        with m.If(take):
            m.d.sync += column.eq(Mux(self.row_ends, 0, column + 1))
        with m.If(lanes["done"]):
            m.d.sync += row.eq(row + 1)
        with m.If(start):
            m.d.sync += [column.eq(0), row.eq(0)]
        out = place(
            m,
            "results",
            RegisterFile(depth=spec.max_rows, width=SUM_BITS),
            write_address=row[: address_bits(spec.max_rows)],
            write_data=lanes["total"],
            write_enable=lanes["done"],
            read_address=self.result_address,
        )
        m.d.comb += self.result.eq(out["read_data"])
