"""From spec to hardware: pick the cell, pick the array."""

import functools
from typing import TYPE_CHECKING

from hwgen.arrays import kinds
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma.cell import FmaCell, fma_cell

if TYPE_CHECKING:
    from hwgen.engines.fma.spec import FmaSpec


def cell_of(spec: "FmaSpec") -> FmaCell:
    """The cell of every PE; where a sum takes several passes it is rounded behind the last."""
    return fma_cell(spec.arithmetic, late=spec.tile_k is not None, stages=spec.stages)


def array_of(spec: "FmaSpec") -> SharedComponent:
    """The array with its edges."""
    cell = cell_of(spec)
    return kinds.array_of(spec.array, cell, spec.rows, spec.cols, layers=spec.layers, width=cell.result_width)


@functools.lru_cache(maxsize=256)  # a schedule asks for every product
def array_latency(spec: "FmaSpec") -> int:
    """Cycles from a tile's last operands to its first result in the ring, lane 0."""
    array = array_of(spec)
    return array.latency + array.cell.merge_latency + array.cell.deliver_latency


def create(spec: "FmaSpec", *, bare: bool = False) -> SharedComponent:
    """The AXI4-Stream top, or with ``bare`` the array with its edges."""
    array = array_of(spec)
    return array if bare else kinds.top_of(spec.array, array, title=spec.title, depth=spec.depth, width=array.cell.result_width)
