"""Number formats and exact rounding: bit patterns to values and back, NumPy and integers only."""

from hwgen.numerics.floats import FINITE, INFINITE, NAN, Decoded, convert, decode, encode, from_float64, to_float64
from hwgen.numerics.formats import BF16, E2M1, E4M3, E5M2, FORMATS, FP16, FP32, FP64, TF32, FloatFormat, float_format
from hwgen.numerics.integers import IntFormat
from hwgen.numerics.packing import beat_bytes, pack_lanes, unpack_lanes
from hwgen.numerics.rounding import Overflow, Rounding, bit_length, shift_right

__all__ = [
    "BF16",
    "E2M1",
    "E4M3",
    "E5M2",
    "FINITE",
    "FORMATS",
    "FP16",
    "FP32",
    "FP64",
    "INFINITE",
    "NAN",
    "TF32",
    "Decoded",
    "FloatFormat",
    "IntFormat",
    "Overflow",
    "Rounding",
    "beat_bytes",
    "bit_length",
    "convert",
    "decode",
    "encode",
    "float_format",
    "from_float64",
    "pack_lanes",
    "shift_right",
    "to_float64",
    "unpack_lanes",
]
