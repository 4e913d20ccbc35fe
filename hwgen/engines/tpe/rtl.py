"""From spec to hardware: pick the cell, pick the array."""

import functools
from typing import TYPE_CHECKING

from hwgen.arrays import kinds
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.tpe.cells import IntegerCell, cell_at

if TYPE_CHECKING:
    from hwgen.engines.tpe.spec import TpeSpec


def cell_of(spec: "TpeSpec") -> IntegerCell:
    """The cell of every PE."""
    return cell_at(
        spec.point,
        spec.cell_label,
        recoder=spec.recoder,
        b_width=spec.b_width,
        b_signed=spec.b_signed,
        products=spec.array_sum_products,
        result_width=spec.array_sum_width,
    )


def array_of(spec: "TpeSpec") -> SharedComponent:
    """The array with its edges."""
    return kinds.array_of(spec.array, cell_of(spec), spec.rows, spec.cols, layers=spec.layers, width=spec.accumulator_width)


@functools.lru_cache(maxsize=256)  # a schedule asks for every product
def array_latency(spec: "TpeSpec") -> int:
    """Cycles from a tile's last operands to its first sum at the array's output, lane 0."""
    return array_of(spec).latency


def create(spec: "TpeSpec", *, bare: bool = False) -> SharedComponent:
    """The AXI4-Stream top, or with ``bare`` the array with its edges."""
    array = array_of(spec)
    return array if bare else kinds.top_of(spec.array, array, title=spec.title, depth=spec.depth, width=spec.accumulator_width)
