"""Broadcast matrix whose rows of PEs skip the zero digits of the operand that they share."""

from hwgen.arrays.sparse.array import SparseArray
from hwgen.arrays.sparse.geometry import Geometry
from hwgen.arrays.sparse.top import OPEN_PASSES, SparseTop

__all__ = ["OPEN_PASSES", "Geometry", "SparseArray", "SparseTop"]
