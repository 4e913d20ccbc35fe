"""Lanes to stream bytes and back.

A stream beat carries its lanes packed tightly: lane ``i`` stands in bits ``i * width`` to ``(i + 1) * width - 1``, and zeros fill the
beat up to a whole byte. Bytes are little-endian, as in AXI4-Stream (byte 0 is TDATA[7:0]).
"""

import numpy as np


def beat_bytes(lanes: int, width: int) -> int:
    """Bytes of one beat of ``lanes`` lanes of ``width`` bits."""
    return -(-lanes * width // 8)


def pack_lanes(values: np.ndarray, width: int) -> np.ndarray:
    """Pack integers modulo ``2**width``: shape (beats, lanes) to uint8 (beats, bytes). ``width`` is 1..64."""
    values = np.ascontiguousarray(values, dtype=np.int64)
    beats, lanes = values.shape
    octets = values.view(np.uint8).reshape(beats, lanes, 8)
    if width % 8 == 0:
        return np.ascontiguousarray(octets[:, :, : width // 8]).reshape(beats, lanes * width // 8)
    bits = np.unpackbits(octets, axis=2, bitorder="little")[:, :, :width]
    return np.packbits(bits.reshape(beats, lanes * width), axis=1, bitorder="little")


def unpack_lanes(octets: np.ndarray, lanes: int, width: int, *, signed: bool) -> np.ndarray:
    """Inverse of `pack_lanes`: uint8 (beats, bytes) to int64 (beats, lanes). Unsigned lanes of 64 bits wrap."""
    octets = np.ascontiguousarray(octets, dtype=np.uint8)
    beats = octets.shape[0]
    wide = np.zeros((beats, lanes, 64), np.uint8)
    bits = np.unpackbits(octets, axis=1, bitorder="little")[:, : lanes * width].reshape(beats, lanes, width)
    wide[:, :, :width] = bits
    if signed:
        wide[:, :, width:] = bits[:, :, -1:]
    return np.packbits(wide, axis=2, bitorder="little").view(np.int64).reshape(beats, lanes)
