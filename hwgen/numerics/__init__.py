"""Number formats and exact rounding: bit patterns to values and back, NumPy and integers only."""

from hwgen.numerics.packing import beat_bytes, pack_lanes, unpack_lanes

__all__ = ["beat_bytes", "pack_lanes", "unpack_lanes"]
