"""The compute core: a page's beats times the input vector, row by row."""

from typing import TYPE_CHECKING

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent, place
from hwgen.engines.flash.rtl.memory import RegisterFile, address_bits
from hwgen.engines.flash.rtl.outliers import EntryDecoder, PageCorrector
from hwgen.engines.flash.schedule import FLUSH
from hwgen.engines.tpe.cells import integer_cell

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec

SUM_BITS = 32


class ComputeCore(SharedComponent):
    """Takes one page record per job and leaves INT32 sums in the output buffer.

    Stages: beat taken (weights and their inputs into registers); products added to a sum per lane; sums in binary; lanes added; word
    written. A job ends `schedule.FLUSH` cycles after its last beat.

    Members
    -------
    job : one is on offer; plane, used, words, bank, coded : what it asks for (used: beats of the tile; words: beats of a row)
    streaming : the page port of `reading` is this core's; page_valid, page, page_last, page_ready : that port
    vector_bank, vector_address, vector : the input buffer, read in the same cycle
    done : results are complete and stay until `release`; failed : the record ended at the wrong place
    dropped, cleared : what the code did; result_address, result : the output buffer, read in the same cycle
    """

    def __init__(self, spec: "FlashSpec"):
        self.spec = spec
        self.module_name = f"{spec.title}_core"
        beats = spec.page_beats
        self.word_bits = address_bits(spec.input_bytes // spec.lanes)
        super().__init__(
            {
                "job": In(1),
                "plane": In(1),
                "used": In(range(beats + 1)),
                "words": In(range(spec.input_bytes // spec.lanes + 1)),
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
                "vector": In(8 * spec.lanes),
                "done": Out(1),
                "failed": Out(1),
                "release": In(1),
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
        m.d.comb += [accept.eq(self.page_valid & self.page_ready), in_tile.eq(in_page & (index < used))]

        entries = EntryDecoder(spec.code, spec.lanes)
        pop = Signal()
        listed = place(m, "entries", entries, start=start, beat_valid=self.page_valid & in_code & coded, beat=self.page, pop=pop)
        corrected = place(
            m,
            "corrector",
            PageCorrector(spec),
            enable=coded & in_tile,
            beat_valid=self.page_valid & in_page,
            beat=self.page,
            index=index[: address_bits(spec.page_beats)],
            threshold=listed["threshold"],
            **{name: listed[name] for name in ("head_valid", "head_address", "head_copies")},
        )
        m.d.comb += [pop.eq(corrected["pop"]), self.dropped.eq(Mux(coded, listed["dropped"], 0))]

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
            with m.State("FLUSH"):
                m.d.sync += flush.eq(flush - 1)
                with m.If(flush == 1):
                    m.next = "DONE"
            with m.State("DONE"):
                m.d.comb += self.done.eq(1)
                with m.If(self.release):
                    m.next = "IDLE"

        self._multiply(m, accept & in_tile, corrected["values"], words, start)
        return m

    def _multiply(self, m: Module, take: Signal, values: Signal, words: Signal, start: Signal) -> None:
        """The stages behind the taken beat."""
        spec = self.spec
        column, row = Signal(self.word_bits), Signal(range(spec.max_rows + 1))
        final = Signal()
        m.d.comb += [self.vector_address.eq(column), final.eq(column == words - 1)]
        with m.If(take):
            m.d.sync += [column.eq(Mux(final, 0, column + 1)), row.eq(row + final)]
        with m.If(start):
            m.d.sync += [column.eq(0), row.eq(0)]

        weights, inputs = Signal(8 * spec.lanes, reset_less=True), Signal(8 * spec.lanes, reset_less=True)
        valid, first, last = Signal(), Signal(), Signal()
        summed, binary, written = (Signal(name=name) for name in ("summed", "binary", "written"))
        rows = [Signal(range(spec.max_rows + 1), name=f"row_{stage}") for stage in range(4)]
        m.d.sync += [
            weights.eq(values),
            inputs.eq(self.vector),
            valid.eq(take),
            first.eq(column == 0),
            last.eq(take & final),
            summed.eq(last),
            binary.eq(summed),
            written.eq(binary),
            rows[0].eq(row),
            *(rows[stage + 1].eq(rows[stage]) for stage in range(3)),
        ]
        cell = integer_cell(spec.cell, a_width=8, b_width=8, a_signed=True, b_signed=True, result_width=SUM_BITS)
        finished = []
        for lane in range(spec.lanes):
            part = slice(8 * lane, 8 * lane + 8)
            state = Signal(cell.state_width, name=f"state_{lane}", reset_less=True)
            total = Signal(SUM_BITS, name=f"total_{lane}", reset_less=True)
            before = Signal(cell.state_width, name=f"before_{lane}")
            m.d.comb += before.eq(Mux(first, 0, state))
            code = Signal(cell.code_width, name=f"code_{lane}")
            m.d.comb += code.eq(cell.encode(m, weights[part]))
            with m.If(valid):
                m.d.sync += state.eq(cell.multiply_accumulate(m, code, inputs[part], before))
            m.d.sync += total.eq(cell.finish(m, state))
            finished.append(total)
        added = Signal(SUM_BITS, reset_less=True)
        m.d.sync += added.eq(sum(finished[1:], start=finished[0]))
        out = place(
            m,
            "results",
            RegisterFile(depth=spec.max_rows, width=SUM_BITS),
            write_address=rows[3][: address_bits(spec.max_rows)],
            write_data=added,
            write_enable=written,
            read_address=self.result_address,
        )
        m.d.comb += self.result.eq(out["read_data"])
