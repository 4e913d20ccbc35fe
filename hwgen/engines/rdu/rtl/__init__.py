"""From spec to hardware."""

from typing import TYPE_CHECKING

from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.rdu.rtl.stage import Stages
from hwgen.engines.rdu.rtl.top import Tile

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


def create(spec: "RduSpec", *, bare: bool = False) -> SharedComponent:
    """The tile with its streams, or with ``bare`` the stages and their configuration alone."""
    return Stages(spec) if bare else Tile(spec)
