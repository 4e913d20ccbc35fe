"""The arrays by name, and the AXI4-Stream top that each needs."""

from hwgen.arrays.cell import Cell
from hwgen.arrays.cube import CubeArray
from hwgen.arrays.matrix import MatrixArray
from hwgen.arrays.stream import ArrayTop, StationarySumsTop, StationaryWeightsTop
from hwgen.arrays.systolic_os import OutputStationaryArray
from hwgen.arrays.systolic_ws import WeightStationaryArray
from hwgen.arrays.tree import TreeArray
from hwgen.circuits.sharing import SharedComponent

FLAT = {"os": OutputStationaryArray, "ws": WeightStationaryArray, "tree": TreeArray, "matrix": MatrixArray}
STATIONARY_WEIGHTS = ("ws", "tree")  # arrays that hold B; the others hold sums


def array_of(name: str, cell: Cell, rows: int, cols: int, *, layers: int, width: int) -> SharedComponent:
    """An array with its edges.

    Parameters
    ----------
    name : str
        os, ws, cube, tree or matrix.
    layers, width : int
        Of a cube: its depth along K, and the bits of its accumulators.
    """
    if name == "cube":
        return CubeArray(cell, rows, cols, layers=layers, width=width)
    return FLAT[name](cell, rows, cols)


def top_of(name: str, array: SharedComponent, *, title: str, depth: int, width: int) -> ArrayTop:
    """The engine around an array; parameters as of `ArrayTop`."""
    top = StationaryWeightsTop if name in STATIONARY_WEIGHTS else StationarySumsTop
    return top(array, name=title, depth=depth, width=width)
