"""Plain pages: a record cut into slices of any length."""

from typing import TYPE_CHECKING

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


class PlainReader(SharedComponent):
    """The open page of one plane, byte by byte; a beat may be shared by two slices.

    Members
    -------
    open : begin a record; left : bytes of it that no slice has asked for (0: none open)
    begin, length : a slice of so many bytes; at most ``left``
    valid, octet, taken : its bytes
    broken : the record ended at the wrong place, as far as it was read
    skipping : beats behind a record without an end are thrown away up to the end
    beat_valid, beat, last, ready : the plane's port
    """

    def __init__(self, spec: "FlashSpec"):
        self.lanes, self.beats = spec.lanes, spec.record_beats
        self.module_name = f"flash_plain_x{self.lanes}_b{self.beats}"
        size = range(self.beats * self.lanes + 1)
        super().__init__(
            {
                "open": In(1),
                "left": Out(size),
                "begin": In(1),
                "length": In(size),
                "valid": Out(1),
                "octet": Out(8),
                "taken": In(1),
                "broken": Out(1),
                "skipping": Out(1),
                "beat_valid": In(1),
                "beat": In(8 * self.lanes),
                "last": In(1),
                "ready": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Hold one beat; fetch the next one when its last byte leaves and the slice goes on."""
        del platform
        m = Module()
        holding, hold = Signal(), Signal(8 * self.lanes, reset_less=True)
        lane = Signal(range(max(2, self.lanes)))
        beats_left = Signal(range(self.beats + 1))
        ended = Signal()  # early: the rest reads as zeros
        pending = Signal.like(self.left)
        leaving, fetch, accept = Signal(), Signal(), Signal()
        m.d.comb += [
            self.valid.eq((pending != 0) & (holding | ended)),
            self.octet.eq(Mux(holding, hold.word_select(lane, 8), 0)),
            leaving.eq(holding & self.taken & (lane == self.lanes - 1)),
            fetch.eq(~ended & ((~holding & (pending != 0)) | (leaving & (pending > 1))) & (beats_left != 0)),
            self.ready.eq(fetch | self.skipping),
            accept.eq(self.ready & self.beat_valid),
        ]
        with m.If(self.taken):
            m.d.sync += pending.eq(pending - 1)
            with m.If(holding):
                m.d.sync += lane.eq(Mux(leaving, 0, lane + 1))
        with m.If(leaving):
            m.d.sync += holding.eq(0)
        with m.If(accept & self.skipping):
            m.d.sync += self.skipping.eq(~self.last)
        with m.Elif(accept):
            m.d.sync += [holding.eq(1), hold.eq(self.beat), beats_left.eq(beats_left - 1), lane.eq(0)]
            with m.If(self.last & (beats_left != 1)):
                m.d.sync += [ended.eq(1), self.broken.eq(1)]
            with m.If(~self.last & (beats_left == 1)):
                m.d.sync += [self.skipping.eq(1), self.broken.eq(1)]
        with m.If(self.begin):
            m.d.sync += [pending.eq(self.length), self.left.eq(self.left - self.length)]
        with m.If(self.open):
            m.d.sync += [self.left.eq(self.beats * self.lanes), beats_left.eq(self.beats)]
            m.d.sync += [signal.eq(0) for signal in (holding, lane, ended, self.broken, pending)]
        return m
