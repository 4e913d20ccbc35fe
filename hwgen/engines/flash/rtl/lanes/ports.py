"""What all kinds of lanes have in common: their ports, and the last stages of a sum."""

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.flash.cells import PRECISIONS

SUM_BITS = 32


class Lanes(SharedComponent):
    """Beats of weights times beats of inputs, summed along the rows of a tile.

    Members
    -------
    take : a beat is there, and ``ready`` is set; weights, inputs : of the beat; first, last : of its row
    ready : a beat would be taken; busy : a beat is held whose digits are not all used up
    done : ``total`` is a row's sum, in this cycle only; three cycles after a row's last digits are multiplied

    Parameters
    ----------
    cell : str
        Of `hwgen.engines.flash.cells.POINTS`.
    lanes : int
        Octets of weights in a beat.
    longest : int
        Inputs of the longest row.
    precision : str
        Of `hwgen.engines.flash.cells.PRECISIONS`.
    """

    def __init__(self, *, cell: str, lanes: int, longest: int, precision: str = "w8a8"):
        self.cell, self.lanes, self.longest, self.formats = cell, lanes, longest, PRECISIONS[precision]
        self.each = 8 // self.formats.weight_bits  # weights of a lane
        self.module_name = f"flash_lanes_{cell}_x{lanes}" + self._suffix() + ("" if precision == "w8a8" else f"_{precision}")
        super().__init__(
            {
                "take": In(1),
                "weights": In(8 * lanes),
                "inputs": In(self.formats.input_bits * self.each * lanes),
                "first": In(1),
                "last": In(1),
                "ready": Out(1),
                "busy": Out(1),
                "done": Out(1),
                "total": Out(SUM_BITS),
            }
        )

    def _suffix(self) -> str:
        """What else the hardware depends on."""
        return ""

    def _octets(self, word: Value) -> list[Value]:
        """The lanes of a beat."""
        return self._parts(word, 8)

    def _parts(self, word: Value, width: int) -> list[Value]:
        """A beat cut into values of so many bits."""
        return [word[low : low + width] for low in range(0, len(word), width)]

    def _finish(self, m: Module, last: Value, parts: Sequence[Value]) -> None:
        """Two more stages: parts of a sum that are complete after ``last`` into binary, then added."""
        summed, binary = Signal(), Signal()
        m.d.sync += [summed.eq(last), binary.eq(summed), self.done.eq(binary)]
        totals = []
        for index, part in enumerate(parts):
            total = Signal(part.shape(), name=f"total_{index}", reset_less=True)
            m.d.sync += total.eq(part)
            totals.append(total)
        m.d.sync += self.total.eq(sum(totals[1:], start=totals[0]))
