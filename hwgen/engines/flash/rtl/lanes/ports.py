"""What all kinds of lanes have in common: their ports, and the last stages of a sum."""

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent

SUM_BITS = 32


class Lanes(SharedComponent):
    """Beats of weights times beats of inputs, summed along the rows of a tile.

    Members
    -------
    take : a beat is there, and ``ready`` is set; weights, inputs : its lanes, int8; first, last : of its row
    ready : a beat would be taken; busy : a beat is held whose digits are not all used up
    done : ``total`` is a row's sum, in this cycle only; three cycles after a row's last digits are multiplied

    Parameters
    ----------
    cell : str
        Of `hwgen.engines.flash.cells.POINTS`.
    lanes : int
    longest : int
        Inputs of the longest row.
    """

    def __init__(self, *, cell: str, lanes: int, longest: int):
        self.cell, self.lanes, self.longest = cell, lanes, longest
        self.module_name = f"flash_lanes_{cell}_x{lanes}" + self._suffix()
        super().__init__(
            {
                "take": In(1),
                "weights": In(8 * lanes),
                "inputs": In(8 * lanes),
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
        return [word[8 * lane : 8 * lane + 8] for lane in range(self.lanes)]

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
