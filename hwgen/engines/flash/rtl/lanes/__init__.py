"""The lanes of the compute core, a module per kind of cell."""

from typing import TYPE_CHECKING

from hwgen.engines.flash.cells import POINTS
from hwgen.engines.flash.rtl.lanes.parallel import ParallelLanes
from hwgen.engines.flash.rtl.lanes.ports import SUM_BITS, Lanes
from hwgen.engines.flash.rtl.lanes.serial import SerialLanes
from hwgen.engines.flash.rtl.lanes.weighted import WeightedLanes

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


def lanes_of(spec: "FlashSpec") -> Lanes:
    """The lanes for the spec's cell."""
    point = POINTS[spec.cell]
    kind = SerialLanes if point.serial else WeightedLanes if point.shift == "reduction" else ParallelLanes
    return kind(cell=spec.cell, lanes=spec.lanes, longest=spec.most_inputs, precision=spec.precision)


__all__ = ["SUM_BITS", "Lanes", "lanes_of"]
