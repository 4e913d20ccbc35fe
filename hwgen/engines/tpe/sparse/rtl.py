"""From spec to hardware: the sparse broadcast matrix of a point."""

from typing import TYPE_CHECKING

from hwgen.arrays.sparse import SparseArray, SparseTop
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.tpe.sparse.schedule import geometry_of, sum_latency

if TYPE_CHECKING:
    from hwgen.engines.tpe.spec import TpeSpec


def array_latency(spec: "TpeSpec") -> int:
    """Cycles from the beat that ends a pass, if it brings no digit, to the first finished sum."""
    return 3 + sum_latency(spec)


def create(spec: "TpeSpec", *, bare: bool = False) -> SharedComponent:
    """The AXI4-Stream top, or with ``bare`` the array with its edges."""
    geometry = geometry_of(spec)
    if bare:
        return SparseArray(geometry)
    return SparseTop(geometry, name=spec.title, depth=spec.depth, width=spec.accumulator_width)
