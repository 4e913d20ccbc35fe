"""An encoder as a module of its own: one at an array's edge in place of one in every cell."""

from amaranth.hdl import Module
from amaranth.lib.wiring import In, Out

from hwgen.circuits.recoders.recoding import Recoding
from hwgen.circuits.sharing import SharedComponent


class Encoder(SharedComponent):
    """Combinational encoder.

    Members
    -------
    operand : In(width)
    word : Out(word_width)
        What travels; `Recoding.select` reads it.
    """

    clocked = False

    def __init__(self, recoding: Recoding):
        self.recoding = recoding
        self.module_name = f"encode_{recoding.title}"
        super().__init__({"operand": In(recoding.width), "word": Out(recoding.word_width)})

    def elaborate(self, platform: object) -> Module:
        """The word of the operand."""
        del platform
        m = Module()
        m.d.comb += self.word.eq(self.recoding.encode(m, self.operand))
        return m
