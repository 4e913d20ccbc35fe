"""From spec to hardware: the unit of the profile, in the array of the spec."""

from typing import TYPE_CHECKING

from hwgen.arrays.chained import ChainedArray
from hwgen.arrays.chained_stream import ChainedTop
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.dot.rtl.unit import DotUnit

if TYPE_CHECKING:
    from hwgen.engines.dot.spec import DotSpec


def unit(spec: "DotSpec") -> DotUnit:
    """The unit of every PE."""
    return DotUnit(spec.profile, name=f"dot_{spec.arithmetic}_p{spec.stages}", stages=spec.stages)


def create(spec: "DotSpec", *, bare: bool = False) -> SharedComponent:
    """The AXI4-Stream top, or with ``bare`` the array with its delays."""
    shape = {"rows": spec.rows, "cols": spec.cols, "broadcast": spec.array == "tree"}
    if bare:
        return ChainedArray(unit(spec), **shape)
    return ChainedTop(unit(spec), name=spec.title, depth=spec.depth, **shape)
