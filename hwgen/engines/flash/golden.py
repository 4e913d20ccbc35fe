"""What a die answers: requests, page records and results in plain integers. No time: answers do not depend on it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.flash import cells, frames
from hwgen.engines.flash.outlier import decode
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


def gemv(weights: np.ndarray, vector: np.ndarray) -> np.ndarray:
    """INT32 sums of a tile: (rows, inputs) weights times (inputs,) inputs."""
    return np.asarray(weights, np.int64) @ np.asarray(vector, np.int64)


def unpacked(octets: np.ndarray, bits: int) -> np.ndarray:
    """Weights that lie in int8 octets, the low bits first: int64."""
    octets = np.asarray(octets, np.int64)
    parts = np.stack([octets >> low for low in range(0, 8, bits)], axis=-1).reshape(-1)
    half = 1 << (bits - 1)
    return ((parts + half) & ((1 << bits) - 1)) - half


def requantise(sums: np.ndarray, result: int, shift: int, scale: int) -> np.ndarray:
    """Sums in a result format: round to nearest (halves up) after ``scale / 2**shift``, then saturate. Format 0 is left alone."""
    if result == 0:
        return np.asarray(sums, np.int64)
    half = (1 << shift) >> 1
    limit = 1 << (8 * frames.FORMAT_BYTES[result] - 1)
    return np.clip((np.asarray(sums, np.int64) * scale + half) >> shift, -limit, limit - 1)


@dataclass
class Record:
    """Beats of a plane up to and with the one that ends it, as far as the die takes them."""

    beats: np.ndarray
    good: bool
    kept: int  # beats before the record went wrong


@dataclass
class Job:
    """A read-compute request."""

    plane: int
    rows: int
    words: int
    bank: int
    coded: bool
    vector: np.ndarray
    record: Record
    sums: np.ndarray
    dropped: int = 0
    cleared: int = 0
    patched: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))  # addresses that cost a cycle each
    steps: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))  # cycles that each beat of the tile occupies the lanes


@dataclass
class Outcome:
    """What one packet does; the schedule turns this into cycles.

    ``kind``: what the response waits for: nothing (``""``), the core (``result``) or the plane (``slice``).
    """

    bytes_in: int
    answer: bytes = b""
    kind: str = ""
    plane: int = 0
    reads: bool = False
    job: Job | None = None
    record: Record | None = None  # that READ opens


class Die:
    """State of a die between packets."""

    def __init__(self, spec: "FlashSpec", planes: list[tuple[np.ndarray, np.ndarray]]):
        self.spec = spec
        self.planes, self.taken = planes, [0, 0]
        self.format, self.shift, self.scale = 0, 0, 1
        self.vectors: list[np.ndarray | None] = [None, None]
        self.loaded, self.loaded_valid = 0, False
        self.jobs: list[Job] = []
        self.raw: list[Record | None] = [None, None]
        self.position = [0, 0]
        self.last_error = 0
        self.dropped = self.cleared = 0
        self.requests: list[tuple[int, int]] = []
        self.broken = [False, False]

    def record(self, plane: int) -> Record:
        """The plane's next page record."""
        beats, lasts = self.planes[plane]
        start, expected = self.taken[plane], self.spec.record_beats
        ends = np.flatnonzero(lasts[start:])
        if not len(ends):
            raise SpecError(f"plane{plane}", f"{len(beats) - start} beats left", "a page record, with an end, for every COMPUTE and READ")
        length = int(ends[0]) + 1
        self.taken[plane] = start + length
        return Record(beats=beats[start : start + length], good=length == expected, kept=min(length, expected))

    def packet(self, octets: bytes) -> Outcome:
        """Execute one packet."""
        outcome = Outcome(bytes_in=len(octets))
        everyone = octets[0] == frames.BROADCAST
        if not everyone and octets[0] != self.spec.unit:
            return outcome
        self._load_begins(octets)
        head = octets.ljust(frames.OVERHEAD, b"\0")
        command = head[1] if len(octets) > 1 else 0
        payload = octets[8:-2] if len(octets) >= frames.OVERHEAD else b""
        status = self._framing(octets, head, everyone)
        answer = b""
        if status == frames.OK:
            status, answer = self._execute(command, int.from_bytes(head[2:5], "little"), head[5], payload, outcome)
        if status not in (frames.OK, frames.PAGE):
            self.last_error = status
        if not everyone:
            outcome.answer = frames.Response(unit=octets[0], command=command, payload=answer, status=status).sealed()
        return outcome

    def _target(self) -> int | None:
        """Buffer that the next vector goes to: not the loaded one if that can be helped, never one in use."""
        used = {job.bank for job in self.jobs}
        return next((bank for bank in (1 - self.loaded, self.loaded) if bank not in used), None)

    def _load_begins(self, octets: bytes) -> None:
        """The first payload byte goes to the buffer before the CRC is known; a vector there is lost."""
        if len(octets) > 8 and octets[1] == frames.LOAD and octets[6] | octets[7] and self._target() == self.loaded:
            self.loaded_valid = False

    def _framing(self, octets: bytes, head: bytes, everyone: bool) -> int:
        if len(octets) < frames.OVERHEAD:
            return frames.TRUNCATED
        if frames.crc16(octets):
            return frames.CRC
        if len(octets) != frames.OVERHEAD + int.from_bytes(head[6:8], "little"):
            return frames.LENGTH
        if head[1] > frames.SLICE or (everyone and head[1] in (frames.STATUS, frames.RESULT, frames.SLICE)):
            return frames.COMMAND
        return frames.OK

    def _execute(self, command: int, row: int, plane: int, payload: bytes, outcome: Outcome) -> tuple[int, bytes]:
        outcome.plane = plane & 1
        if command in (frames.COMPUTE, frames.READ, frames.SLICE) and plane > 1:
            return frames.ARGUMENT, b""
        handler = (self._status, self._set, self._load, self._compute, self._result, self._read, self._slice)[command]
        return handler(row, plane, payload, outcome)

    def _status(self, row: int, plane: int, payload: bytes, outcome: Outcome) -> tuple[int, bytes]:
        if payload:
            return frames.ARGUMENT, b""
        answer = bytes([self.last_error, len(self.jobs)]) + self.dropped.to_bytes(2, "little") + self.cleared.to_bytes(2, "little")
        self.last_error = 0
        return frames.OK, answer

    def _set(self, row: int, plane: int, payload: bytes, outcome: Outcome) -> tuple[int, bytes]:
        if len(payload) != 4 or payload[0] > 2 or payload[1] > frames.MAX_SHIFT:
            return frames.ARGUMENT, b""
        self.format, self.shift, self.scale = payload[0], payload[1], int.from_bytes(payload[2:4], "little")
        return frames.OK, b""

    def _load(self, row: int, plane: int, payload: bytes, outcome: Outcome) -> tuple[int, bytes]:
        if not 1 <= len(payload) <= self.spec.input_bytes:
            return frames.ARGUMENT, b""
        target = self._target()
        if target is None:
            return frames.STATE, b""
        self.vectors[target] = np.frombuffer(payload, np.uint8)
        self.loaded, self.loaded_valid = target, True
        return frames.OK, b""

    def _compute(self, row: int, plane: int, payload: bytes, outcome: Outcome) -> tuple[int, bytes]:
        spec = self.spec
        if len(payload) != 5:
            return frames.ARGUMENT, b""
        rows, inputs, flags = int.from_bytes(payload[:2], "little"), int.from_bytes(payload[2:4], "little"), payload[4]
        words = -(-inputs // spec.beat_inputs)
        outside = not 1 <= rows <= spec.max_rows or not 1 <= inputs <= spec.most_inputs
        if outside or flags > spec.has_code or rows * words > spec.page_beats:
            return frames.ARGUMENT, b""
        if not self.loaded_valid or len(self.jobs) == 2 or self.raw[plane] is not None:
            return frames.STATE, b""
        vector = self.vectors[self.loaded]
        if len(vector) != inputs * spec.input_octets:
            return frames.ARGUMENT, b""
        self.requests.append((row, plane))
        outcome.reads = True
        outcome.job = self._job(plane, rows, words, bool(flags), vector.view(f"<i{spec.input_octets}"))
        self.jobs.append(outcome.job)
        return frames.OK, b""

    def _job(self, plane: int, rows: int, words: int, coded: bool, vector: np.ndarray) -> Job:
        """Sums and statistics of a request; the record is taken now, as the array reads it now."""
        spec, record = self.spec, self.record(plane)
        job = Job(
            plane=plane, rows=rows, words=words, bank=self.loaded, coded=coded, vector=vector, record=record, sums=np.zeros(rows, int)
        )
        if not record.good and record.kept <= spec.code_beats:
            return job
        octets = np.zeros((spec.record_beats, spec.lanes), np.uint8)
        octets[: record.kept] = record.beats[: record.kept]
        page = octets[spec.code_beats :].reshape(-1).view(np.int8)
        used = rows * words * spec.lanes
        if coded:
            spare = np.full(spec.spare_bytes, 255, np.uint8)
            code_bytes = octets[: spec.code_beats].reshape(-1)[: spec.spare_bytes]
            spare[: len(code_bytes)] = code_bytes
            decoded = decode(spec.code, page, spare)
            protected = np.zeros(spec.values, bool)
            protected[decoded.addresses] = True
            job.patched = decoded.addresses
            job.dropped = decoded.dropped
            job.cleared = int((~protected & (np.abs(page.astype(int)) > decoded.threshold))[:used].sum())
            page = decoded.values
        padded = np.zeros(words * spec.beat_inputs, np.int64)
        padded[: len(vector)] = vector
        job.sums = gemv(unpacked(page[:used], spec.formats.weight_bits).reshape(rows, -1), padded)
        job.steps = cells.steps(spec, page[:used].reshape(-1, spec.lanes))
        return job

    def _result(self, row: int, plane: int, payload: bytes, outcome: Outcome) -> tuple[int, bytes]:
        if payload:
            return frames.ARGUMENT, b""
        if not self.jobs:
            return frames.STATE, b""
        job = outcome.job = self.jobs.pop(0)
        outcome.kind = "result"
        if not job.record.good:
            return frames.PAGE, b""
        self.dropped, self.cleared = job.dropped, job.cleared
        results = requantise(job.sums, self.format, self.shift, self.scale)
        return frames.OK, results.astype(f"<i{frames.FORMAT_BYTES[self.format]}").tobytes()

    def _read(self, row: int, plane: int, payload: bytes, outcome: Outcome) -> tuple[int, bytes]:
        if payload:
            return frames.ARGUMENT, b""
        if self.raw[plane] is not None or any(job.plane == plane for job in self.jobs):
            return frames.STATE, b""
        self.requests.append((row, plane))
        outcome.reads = True
        outcome.record = self.raw[plane] = self.record(plane)
        self.position[plane], self.broken[plane] = 0, False
        return frames.OK, b""

    def _slice(self, row: int, plane: int, payload: bytes, outcome: Outcome) -> tuple[int, bytes]:
        spec, record = self.spec, self.raw[plane]
        length = int.from_bytes(payload, "little")
        if len(payload) != 2 or length == 0:
            return frames.ARGUMENT, b""
        if record is None:
            return frames.STATE, b""
        start, whole = self.position[plane], spec.record_beats * spec.lanes
        if start + length > whole:
            return frames.ARGUMENT, b""
        octets = np.zeros(whole, np.uint8)
        octets[: record.kept * spec.lanes] = record.beats[: record.kept].reshape(-1)
        end = start + length
        self.position[plane] = end
        outcome.kind = "slice"
        self.broken[plane] |= not record.good and -(-end // spec.lanes) >= record.kept
        if end == whole:
            self.raw[plane] = None
        return frames.PAGE if self.broken[plane] else frames.OK, octets[start:end].tobytes()


def run(
    spec: "FlashSpec", packets: list[bytes], planes: list[tuple[np.ndarray, np.ndarray]]
) -> tuple[list[Outcome], list[tuple[int, int]]]:
    """Outcomes of all packets, and the array reads (row, plane) they ask for.

    Raises
    ------
    SpecError
        When page records are missing or left over, or requests are still open at the end: such a run has no defined last transfer.
    """
    die = Die(spec, planes)
    outcomes = [die.packet(packet) for packet in packets]
    for plane, (beats, _) in enumerate(planes):
        if die.taken[plane] != len(beats):
            raise SpecError(f"plane{plane}", f"{len(beats) - die.taken[plane]} beats left", "exactly the page records that are asked for")
    if die.jobs or any(raw is not None for raw in die.raw):
        raise SpecError("commands", "requests or pages left open", "a RESULT for every COMPUTE, and slices to the end of every page")
    return outcomes, die.requests
