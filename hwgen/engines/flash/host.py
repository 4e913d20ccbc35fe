"""The host's side: packets and page records of a run, and results from its responses."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.flash import frames
from hwgen.engines.flash.outlier import encode
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


def page_of(spec: "FlashSpec", weights: np.ndarray) -> np.ndarray:
    """The page of a tile: (rows, inputs) weights to (values,) int8; rows begin at whole beats, zeros fill up."""
    rows, inputs = weights.shape
    words = -(-inputs // spec.beat_inputs)
    if rows * words > spec.page_beats:
        raise SpecError(
            "weights", weights.shape, f"a tile of at most {spec.page_beats} beats of {spec.lanes} values; this needs {rows * words}"
        )
    padded = np.zeros((rows, words * spec.beat_inputs), np.int64)
    padded[:, :inputs] = weights
    octets = packed(padded.reshape(-1), spec.formats.weight_bits)
    page = np.zeros(spec.values, np.int8)
    page[: octets.size] = octets
    return page


def packed(weights: np.ndarray, bits: int) -> np.ndarray:
    """Whole octets of weights, the first in the low bits: int8."""
    parts = (weights & ((1 << bits) - 1)).reshape(-1, 8 // bits) << np.arange(0, 8, bits)
    return parts.sum(axis=1).astype(np.uint8).view(np.int8)


def record_of(spec: "FlashSpec", page: np.ndarray, spare: np.ndarray | None = None) -> np.ndarray:
    """Beats of a page record: code bytes (made from the page unless given), then the page. Without a code its bytes are erased ones."""
    if spare is None:
        spare = encode(spec.code, page) if spec.has_code else np.full(spec.spare_bytes, 255, np.uint8)
    head = np.full(spec.code_beats * spec.lanes, 255, np.uint8)
    used = spare[: len(head)]
    head[: len(used)] = used
    return np.concatenate([head, np.asarray(page, np.int8).view(np.uint8)]).reshape(-1, spec.lanes)


@dataclass
class Program:
    """Packets for one die, and what its array will deliver.

    Attributes
    ----------
    packets : list of bytes
    records : list of two lists of ndarray
        Page records per plane; a record ends with its last beat.
    """

    spec: "FlashSpec"
    packets: list[bytes] = field(default_factory=list)
    records: tuple[list[np.ndarray], list[np.ndarray]] = field(default_factory=lambda: ([], []))

    def send(self, command: int, **fields: object) -> "Program":
        """A well-formed packet; fields as for `frames.request`."""
        self.packets.append(frames.request(command, **{"unit": self.spec.unit} | fields))
        return self

    def raw(self, octets: bytes) -> "Program":
        """A packet as it is."""
        self.packets.append(octets)
        return self

    def load(self, vector: np.ndarray, **fields: object) -> "Program":
        """Load a vector of the die's input format."""
        return self.send(frames.LOAD, payload=np.asarray(vector).astype(f"<i{self.spec.input_octets}").tobytes(), **fields)

    def format(self, result: int, shift: int = 0, scale: int = 1) -> "Program":
        """Set the result format."""
        return self.send(frames.SET, payload=bytes([result, shift]) + scale.to_bytes(2, "little"))

    def compute(
        self, weights: np.ndarray, *, plane: int = 0, row: int = 0, coded: bool = True, record: np.ndarray | None = None
    ) -> "Program":
        """Ask for a tile, and let the array deliver its page, or ``record`` instead; ``coded`` where pages have a code."""
        rows, inputs = weights.shape
        flags = bytes([coded and self.spec.has_code])
        payload = rows.to_bytes(2, "little") + inputs.to_bytes(2, "little") + flags
        self.records[plane].append(record_of(self.spec, page_of(self.spec, weights)) if record is None else record)
        return self.send(frames.COMPUTE, plane=plane, row=row, payload=payload)

    def result(self) -> "Program":
        """Collect the oldest results."""
        return self.send(frames.RESULT)

    def read(self, record: np.ndarray, *, plane: int = 1, row: int = 0) -> "Program":
        """Open a plain page."""
        self.records[plane].append(record)
        return self.send(frames.READ, plane=plane, row=row)

    def slice(self, length: int, *, plane: int = 1) -> "Program":
        """Ship the next bytes of the open page."""
        return self.send(frames.SLICE, plane=plane, payload=length.to_bytes(2, "little"))

    @property
    def operands(self) -> tuple[np.ndarray, ...]:
        """As `FlashSpec.compute` wants them."""
        commands = np.frombuffer(b"".join(self.packets), np.uint8)
        ends = np.zeros(len(commands), bool)
        ends[np.cumsum([len(packet) for packet in self.packets]) - 1] = True
        planes = []
        for records in self.records:
            beats = np.concatenate(records) if records else np.zeros((0, self.spec.lanes), np.uint8)
            marks = np.zeros(len(beats), bool)
            marks[np.cumsum([len(record) for record in records], dtype=int) - 1] = True
            planes += [beats, marks]
        return commands, ends, *planes

    def responses(self, result: np.ndarray) -> list[frames.Response]:
        """Responses in what `FlashSpec.compute` or a simulation returned."""
        octets, found = np.asarray(result, np.uint8).tobytes(), []
        answered = sum(packet[0] == self.spec.unit for packet in self.packets)
        for _ in range(answered):
            length = int.from_bytes(octets[2:4], "little") + frames.RESPONSE_OVERHEAD
            found.append(frames.Response.parse(octets[:length]))
            octets = octets[length:]
        return found
