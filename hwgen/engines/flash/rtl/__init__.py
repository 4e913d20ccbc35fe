"""From spec to hardware."""

from typing import TYPE_CHECKING

from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.flash.rtl.core import ComputeCore
from hwgen.engines.flash.rtl.top import Die

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


def create(spec: "FlashSpec", *, bare: bool = False) -> SharedComponent:
    """The die, or with ``bare`` the compute core with its decoder."""
    return ComputeCore(spec) if bare else Die(spec)
