"""Results on their way to the channel: scaled, rounded, saturated, cut into bytes."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent


class Requantiser(SharedComponent):
    """Three stages in step: sum read, multiplied, shifted and saturated. They move when the last byte of the word at the end leaves.

    Members
    -------
    start : begin with word 0; format, shift, scale : constant while it runs
    address, word : the output buffer, read in the same cycle
    valid, octet, taken : bytes, low byte of word 0 first
    """

    def __init__(self, address_bits: int):
        self.module_name = f"flash_requantiser_a{address_bits}"
        super().__init__(
            {
                "start": In(1),
                "format": In(2),
                "shift": In(6),
                "scale": In(16),
                "address": Out(address_bits),
                "word": In(32),
                "valid": Out(1),
                "octet": Out(8),
                "taken": In(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """The stages."""
        del platform
        m = Module()
        read, multiplied, ready = Signal(), Signal(), Signal()
        total, product = Signal(signed(32), reset_less=True), Signal(signed(49), reset_less=True)
        hold, index = Signal(32, reset_less=True), Signal(2)
        move, last = Signal(), Signal()
        m.d.comb += [
            last.eq(index == Mux(self.format == 0, 3, Mux(self.format == 1, 1, 0))),
            move.eq(~ready | (self.taken & last)),
            self.valid.eq(ready),
            self.octet.eq(hold.word_select(index, 8)),
        ]
        raw = Signal(signed(32), reset_less=True)
        rounded = Signal(signed(49))
        half = Signal(49)
        m.d.comb += [half.eq((Const(1, 49) << self.shift)[1:49]), rounded.eq((product + Cat(half, Const(0, 1)).as_signed()) >> self.shift)]
        narrow = Signal(16)
        for index_of, bits in ((1, 16), (2, 8)):
            low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
            with m.If(self.format == index_of):
                m.d.comb += narrow.eq(Mux(rounded > high, high, Mux(rounded < low, low, rounded)))
        with m.If(move):
            m.d.sync += [
                self.address.eq(self.address + 1),
                read.eq(1),
                total.eq(self.word),
                multiplied.eq(read),
                product.eq(total * self.scale),
                raw.eq(total),
                ready.eq(multiplied),
                hold.eq(Mux(self.format == 0, raw, narrow)),
                index.eq(0),
            ]
        with m.Elif(self.taken):
            m.d.sync += index.eq(index + 1)
        with m.If(self.start):
            m.d.sync += [signal.eq(0) for signal in (self.address, read, multiplied, ready, index)]
        return m
