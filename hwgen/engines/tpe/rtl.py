"""From spec to hardware: pick the cell, pick the array."""

from typing import TYPE_CHECKING

from hwgen.arrays.stream import OutputStationaryTop, WeightStationaryTop
from hwgen.arrays.systolic_os import OutputStationaryArray
from hwgen.arrays.systolic_ws import WeightStationaryArray
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.tpe.cells import IntegerCell, integer_cell

if TYPE_CHECKING:
    from hwgen.engines.tpe.spec import TpeSpec

ARRAYS = {"os": OutputStationaryArray, "ws": WeightStationaryArray}
TOPS = {"os": OutputStationaryTop, "ws": WeightStationaryTop}


def cell_of(spec: "TpeSpec") -> IntegerCell:
    """The cell of every PE."""
    return integer_cell(
        spec.cell,
        a_width=spec.a_width,
        b_width=spec.b_width,
        a_signed=spec.a_signed,
        b_signed=spec.b_signed,
        result_width=spec.array_sum_width,
    )


def array_latency(spec: "TpeSpec") -> int:
    """Cycles from a tile's last operands to its first sum at the array's output, lane 0."""
    return ARRAYS[spec.array].latency_of(cell_of(spec), spec.rows)


def create(spec: "TpeSpec", *, bare: bool = False) -> SharedComponent:
    """The AXI4-Stream top, or with ``bare`` the array with its edges."""
    cell = cell_of(spec)
    if bare:
        return ARRAYS[spec.array](cell, spec.rows, spec.cols)
    return TOPS[spec.array](cell, name=spec.title, rows=spec.rows, cols=spec.cols, depth=spec.depth, width=spec.accumulator_width)
