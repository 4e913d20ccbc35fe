"""From spec to hardware: pick the cell, pick the array."""

import functools
from typing import TYPE_CHECKING

from hwgen.arrays.cube import CubeArray
from hwgen.arrays.matrix import MatrixArray
from hwgen.arrays.stream import StationarySumsTop, StationaryWeightsTop
from hwgen.arrays.systolic_os import OutputStationaryArray
from hwgen.arrays.systolic_ws import WeightStationaryArray
from hwgen.arrays.tree import TreeArray
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma.cell import FmaCell, fma_cell
from hwgen.engines.tpe.space import STATIONARY_WEIGHTS

if TYPE_CHECKING:
    from hwgen.engines.fma.spec import FmaSpec

ARRAYS = {"os": OutputStationaryArray, "ws": WeightStationaryArray, "tree": TreeArray, "matrix": MatrixArray}


def cell_of(spec: "FmaSpec") -> FmaCell:
    """The cell of every PE; where a sum takes several passes it is rounded behind the last."""
    return fma_cell(spec.arithmetic, late=spec.tile_k is not None)


def array_of(spec: "FmaSpec") -> SharedComponent:
    """The array with its edges."""
    cell = cell_of(spec)
    if spec.array == "cube":
        return CubeArray(cell, spec.rows, spec.cols, layers=spec.layers, width=cell.result_width)
    return ARRAYS[spec.array](cell, spec.rows, spec.cols)


@functools.lru_cache(maxsize=256)  # a schedule asks for every product
def array_latency(spec: "FmaSpec") -> int:
    """Cycles from a tile's last operands to its first result in the ring, lane 0."""
    array = array_of(spec)
    return array.latency + array.cell.deliver_latency


def create(spec: "FmaSpec", *, bare: bool = False) -> SharedComponent:
    """The AXI4-Stream top, or with ``bare`` the array with its edges."""
    array = array_of(spec)
    top = StationaryWeightsTop if spec.array in STATIONARY_WEIGHTS else StationarySumsTop
    return array if bare else top(array, name=spec.title, depth=spec.depth, width=array.cell.result_width)
