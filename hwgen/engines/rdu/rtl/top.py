"""AXI4-Stream top of a tile: programs, beats, results and sums, in the words of `hwgen.engines.rdu.schedule`."""

from typing import TYPE_CHECKING

from amaranth.hdl import Array, Cat, Module, Mux, Signal
from amaranth.lib.wiring import Out

from hwgen.arrays.stream import stream_in, stream_out
from hwgen.circuits.sharing import SharedComponent, place
from hwgen.engines.rdu.modes import DRAIN, KEEP, START, SWITCH, USER_BITS
from hwgen.engines.rdu.rtl.stage import Stages

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


def bit_of(mark: int) -> int:
    """Position of a mark in TUSER."""
    return mark.bit_length() - 1


class Tile(SharedComponent):
    """Beats enter an input register, move through the stages together, and wait at the end until the sink takes them.

    Members
    -------
    s_axis_cfg : words of programs; s_axis_data : beats; m_axis : ``out1`` and ``out2`` of kept beats; m_axis_acc : sums
    framing_error : TLAST of a word stood elsewhere than on a program's last; stays up until reset
    """

    def __init__(self, spec: "RduSpec"):
        self.spec = spec
        self.module_name = spec.title
        width = spec.kind.width
        super().__init__(
            stream_in("s_axis_cfg", spec.word_width)
            | stream_in("s_axis_data", (2 * spec.lanes + spec.stages) * width, USER_BITS)
            | stream_out("m_axis", 2 * spec.lanes * width)
            | stream_out("m_axis_acc", spec.lanes * width)
            | {"framing_error": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        """Marks beside the data; configuration; sums."""
        del platform
        m = Module()
        spec = self.spec
        bits = spec.lanes * spec.kind.width
        keep, switch, start, drain = (self.s_axis_data_tuser[bit_of(mark)] for mark in (KEEP, SWITCH, START, DRAIN))

        # Position 0 is the input register, position s + 1 stands behind stage s.
        kept, lasts = Signal(spec.stages + 1), Signal(spec.stages + 1, reset_less=True)
        wave = Signal(spec.stages)
        started, systolic, draining, full = Signal(), Signal(), Signal(), Signal()
        accept, advance, free = Signal(), Signal(), Signal()
        m.d.comb += [
            free.eq(~kept[-1] | self.m_axis_tready),
            self.s_axis_data_tready.eq(free & (~switch | full) & (~start | ~draining)),
            accept.eq(self.s_axis_data_tvalid & self.s_axis_data_tready),
            advance.eq(free & (accept | ~systolic)),
        ]
        with m.If(advance):
            m.d.sync += [
                kept.eq(Cat(accept & keep, kept)),
                lasts.eq(Cat(self.s_axis_data_tlast, lasts)),
                wave.eq(Cat(accept & switch, wave)),
                started.eq(accept & start),
            ]
        beat = Signal((2 * spec.lanes + spec.stages) * spec.kind.width, reset_less=True)
        with m.If(accept):
            m.d.sync += [beat.eq(self.s_axis_data_tdata), systolic.eq(~keep)]

        lane, stage = self._programs(m, full, taken=accept & switch, busy=wave[:-1].any())
        out = place(
            m,
            "stages",
            Stages(spec),
            in1=beat[:bits],
            in2=beat[bits : 2 * bits],
            stage_in=beat[2 * bits :],
            start_in=started,
            advance=advance,
            load=Cat(accept & switch, wave[:-1] & advance.replicate(spec.stages - 1)),
            word=self.s_axis_cfg_tdata[: spec.word_width],
            write_lane=lane,
            write_stage=stage,
        )
        m.d.comb += [
            self.m_axis_tvalid.eq(kept[-1]),
            self.m_axis_tlast.eq(lasts[-1]),
            self.m_axis_tdata.eq(Cat(out["out1"], out["out2"])),
        ]
        self._sums(m, out["sums"], draining, begin=accept & drain, advance=advance)
        return m

    def _programs(self, m: Module, full: Signal, *, taken: Signal, busy: Signal) -> tuple[Signal, Signal]:
        """Count the words of a program in; returns which lane and which stage the word on offer is written to."""
        spec = self.spec
        lane, stage = Signal(spec.lanes, init=1), Signal(spec.stages, init=1)
        error = Signal()
        move, end = Signal(), Signal()
        m.d.comb += [
            self.s_axis_cfg_tready.eq(~full & ~busy),
            move.eq(self.s_axis_cfg_tvalid & self.s_axis_cfg_tready),
            end.eq(lane[-1] & stage[-1]),
            self.framing_error.eq(error),
        ]
        with m.If(move):
            m.d.sync += lane.eq(Cat(lane[-1], lane))
            with m.If(lane[-1]):
                m.d.sync += stage.eq(Cat(stage[-1], stage))
            with m.If(self.s_axis_cfg_tlast != end):
                m.d.sync += error.eq(1)
        with m.If(taken):
            m.d.sync += full.eq(0)
        with m.Elif(move & end):
            m.d.sync += full.eq(1)
        written = Signal(spec.stages)
        m.d.comb += written.eq(stage & move.replicate(spec.stages))
        return lane, written

    def _sums(self, m: Module, sums: Signal, draining: Signal, *, begin: Signal, advance: Signal) -> None:
        """Send the sums that a start has ended, stage by stage, each as soon as the start has passed its last lane."""
        spec = self.spec
        moves = Signal(range(spec.lanes + spec.stages))  # since the start was accepted
        left = Signal(range(spec.stages))
        most = spec.lanes + spec.stages - 1
        columns = [sums.word_select(index, spec.lanes * spec.kind.width) for index in range(spec.stages)]
        m.d.comb += [
            self.m_axis_acc_tvalid.eq(draining & (moves >= left + spec.lanes)),
            self.m_axis_acc_tlast.eq(left == spec.stages - 1),
            self.m_axis_acc_tdata.eq(Array(columns)[left]),
        ]
        with m.If(begin):
            m.d.sync += [draining.eq(1), moves.eq(0), left.eq(0)]
        with m.Elif(draining):
            m.d.sync += moves.eq(Mux(advance & (moves != most), moves + 1, moves))
            with m.If(self.m_axis_acc_tvalid & self.m_axis_acc_tready):
                with m.If(self.m_axis_acc_tlast):
                    m.d.sync += draining.eq(0)
                with m.Else():
                    m.d.sync += left.eq(left + 1)
