"""From spec to hardware: pick the cell, pick the array."""

from typing import TYPE_CHECKING

from hwgen.arrays.stream import StationarySumsTop, StationaryWeightsTop
from hwgen.arrays.systolic_os import OutputStationaryArray
from hwgen.arrays.systolic_ws import WeightStationaryArray
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma.cell import FmaCell, fma_cell

if TYPE_CHECKING:
    from hwgen.engines.fma.spec import FmaSpec

ARRAYS = {"os": OutputStationaryArray, "ws": WeightStationaryArray}
TOPS = {"os": StationarySumsTop, "ws": StationaryWeightsTop}


def cell_of(spec: "FmaSpec") -> FmaCell:
    """The cell of every PE; where a sum takes several passes it is rounded behind the last."""
    return fma_cell(spec.arithmetic, late=spec.tile_k is not None)


def array_latency(spec: "FmaSpec") -> int:
    """Cycles from a tile's last operands to its first result in the ring, lane 0."""
    cell = cell_of(spec)
    return ARRAYS[spec.array].latency_of(cell, spec.rows) + cell.deliver_latency


def create(spec: "FmaSpec", *, bare: bool = False) -> SharedComponent:
    """The AXI4-Stream top, or with ``bare`` the array with its edges."""
    cell = cell_of(spec)
    array = ARRAYS[spec.array](cell, spec.rows, spec.cols)
    return array if bare else TOPS[spec.array](array, name=spec.title, depth=spec.depth, width=cell.result_width)
