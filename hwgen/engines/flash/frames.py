"""Frames of the die's channel port: what a host sends and what a die answers.

A request is one AXI4-Stream packet of bytes, a response another:

=======  ========================================  ========  =====================================
request  content                                   response  content
=======  ========================================  ========  =====================================
0        unit; 255 addresses every die             0         unit
1        command                                   1         command, echoed (0 when it was missing)
2 to 4   row of the array, low byte first          2, 3      payload bytes, low byte first
5        plane                                     4 ...     payload
6, 7     payload bytes, low byte first             then      status
8 ...    payload                                   last 2    CRC-16, high byte first
last 2   CRC-16, high byte first
=======  ========================================  ========  =====================================

The CRC is CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF) over everything before it. A die answers every packet whose first byte is
its unit, whatever else is wrong with it; it never answers a broadcast or another unit's packet. A request with any status but OK has no
effect. Statuses in order of precedence: TRUNCATED (fewer than 10 bytes), CRC, LENGTH (not 10 bytes more than the payload length says),
COMMAND (unknown, or one that answers with data sent to all), ARGUMENT, STATE.

========  =====================================  ==========================================================================
command   payload                                effect
========  =====================================  ==========================================================================
STATUS                                           answers the latest status that was not OK and clears it, requests open, and of
                                                 the last result: entries dropped and values cleared by the code (2 bytes each)
SET       format, shift, scale (2 bytes)         results as 0: INT32; 1, 2: INT16, INT8 of (sum * scale + half) >> shift, saturated
LOAD      1 to ``input_bytes`` bytes             the input vector, into the buffer that no open request uses (STATE: none is free)
COMPUTE   rows, inputs (2 bytes each), flags     array read, then rows x inputs times the vector; flag 1: decode the code first.
                                                 STATE: no vector, two requests open, plane has a page open; ARGUMENT: the
                                                 vector has another length, or the tile does not fit a page or the buffer
RESULT                                           answers the results of the oldest open request, when they are ready
READ                                             array read of a plain page; STATE: the plane is in use
SLICE     bytes (2 bytes)                        answers the next bytes of the plane's page record
========  =====================================  ==========================================================================

A response with status PAGE says that the plane's page record ended early or late: results are left out, slices filled up with zeros.
"""

from dataclasses import dataclass

import numpy as np

STATUS, SET, LOAD, COMPUTE, RESULT, READ, SLICE = range(7)
OK, TRUNCATED, CRC, LENGTH, COMMAND, ARGUMENT, STATE, PAGE = range(8)
BROADCAST = 255
OVERHEAD = 10  # bytes of a request besides its payload
RESPONSE_OVERHEAD = 7
POLYNOMIAL, START = 0x1021, 0xFFFF
STATUS_BYTES = 6
FORMAT_BYTES = (4, 2, 1)
MAX_SHIFT = 47


def crc16(octets: bytes) -> int:
    """CRC-16/CCITT-FALSE."""
    crc = START
    for octet in octets:
        crc ^= octet << 8
        for _ in range(8):
            crc = (crc << 1 ^ (POLYNOMIAL if crc & 0x8000 else 0)) & 0xFFFF
    return crc


def sealed(body: bytes) -> bytes:
    """The bytes with their CRC."""
    return body + crc16(body).to_bytes(2, "big")


def request(command: int, *, unit: int = 0, row: int = 0, plane: int = 0, payload: bytes = b"") -> bytes:
    """A well-formed request."""
    return sealed(bytes([unit, command]) + row.to_bytes(3, "little") + bytes([plane]) + len(payload).to_bytes(2, "little") + payload)


@dataclass(frozen=True, kw_only=True)
class Response:
    """A response taken apart."""

    unit: int
    command: int
    payload: bytes
    status: int

    def sealed(self) -> bytes:
        """As it stands on the channel."""
        head = bytes([self.unit, self.command]) + len(self.payload).to_bytes(2, "little")
        return sealed(head + self.payload + bytes([self.status]))

    @classmethod
    def parse(cls, octets: bytes) -> "Response":
        """Inverse of `sealed`; raises ValueError when length or CRC are wrong."""
        length = int.from_bytes(octets[2:4], "little")
        if len(octets) != length + RESPONSE_OVERHEAD or crc16(octets) != 0:
            raise ValueError(f"no response: {octets.hex()}")
        return cls(unit=octets[0], command=octets[1], payload=octets[4:-3], status=octets[-3])


def split(octets: np.ndarray, ends: np.ndarray) -> list[bytes]:
    """Packets of a byte stream with its end marks."""
    packets, start = [], 0
    for end in np.flatnonzero(ends):
        packets.append(octets[start : end + 1].astype(np.uint8).tobytes())
        start = end + 1
    return packets
