"""Exact cycles of a die: its state machines without its data.

Only five things about the data matter: how long packets and answers are, which of them need the array, how long page records are, which
beats of a page hold protected values, and where the lanes skip zeros how many digits each beat leaves them.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Stalls
from hwgen.engines.flash.cells import POINTS
from hwgen.engines.flash.frames import FORMAT_BYTES, OVERHEAD, RESPONSE_OVERHEAD

if TYPE_CHECKING:
    from hwgen.engines.flash.golden import Job, Outcome, Record
    from hwgen.engines.flash.spec import FlashSpec

FLUSH = 4  # product, sum in binary, lanes added, word written
COMPUTE_BYTES = 5  # payload of a COMPUTE
ENTRY_DELAY = 4  # from taking the last entry to a complete list: read, corrected, order, flush


def code_cycles(spec: "FlashSpec") -> int:
    """Cycles in which the code of a page is decoded when its beats are always on offer."""
    fields = _Fields(spec)
    cycle = 0
    while not fields.finished:
        fields.step(True)
        cycle += 1
    return cycle + ENTRY_DELAY


def page_cycles(spec: "FlashSpec", *, coded: bool | None = None) -> int:
    """Cycles from a job's start to its results when its page is always on offer and the tile fills the page.

    Start, code, a cycle per beat and one more per protected value, pipeline. Decoded unless ``coded`` is False or pages have no code.
    """
    coded = spec.has_code if coded is None else coded
    return 1 + (code_cycles(spec) + spec.protected if coded else spec.code_beats) + spec.page_beats + FLUSH


def job_cycles(spec: "FlashSpec", job: "Job") -> int:
    """As `page_cycles`, for a job as it is: protected values where they stand, and the digits that its weights have."""
    core, cycle = _Core(spec), 0
    while core.state != "DONE":
        core.step(cycle, job, True)
        cycle += 1
    return cycle


def request_cycles(spec: "FlashSpec", *, rows: int, inputs: int, result: int = 0) -> int:
    """Cycles in which one request keeps the channel busy: vector, command, results in the format ``result``, and their answers."""
    answers = 3 * (RESPONSE_OVERHEAD + 1)  # and a cycle of execution each
    return 3 * OVERHEAD + inputs * spec.input_octets + COMPUTE_BYTES + answers + 1 + rows * FORMAT_BYTES[result]


def interval_cycles(spec: "FlashSpec", *, rows: int, inputs: int, result: int = 0, coded: bool | None = None) -> int:
    """Cycles from results to results when requests follow each other, each sent as soon as the results before it have left.

    The next page is multiplied while its results wait for the channel to take vector and command of the one after it; results leave while
    the core rests. Without zero-skipping; with it `page_cycles` is the shortest time.
    """
    leaving = RESPONSE_OVERHEAD + rows * FORMAT_BYTES[result] + 1
    return leaving + max(page_cycles(spec, coded=coded), request_cycles(spec, rows=rows, inputs=inputs, result=result) - leaving)


def cycles(spec: "FlashSpec", outcomes: "Sequence[Outcome]", operands: Sequence[np.ndarray], stalls: Stalls) -> int:
    """One more than the cycle of the last transfer on either output."""
    beats = {"s_axis_cmd": len(operands[0]), "s_axis_plane0": len(operands[2]), "s_axis_plane1": len(operands[4])}
    return _Flow(spec, list(outcomes), beats, stalls).run()


class _Fields:
    """Fill level of the register from which the code's fields are taken."""

    def __init__(self, spec: "FlashSpec"):
        code = spec.code
        self.widths = [code.value_bits] * code.threshold_copies + [code.entry_bits] * code.protected
        self.beat_bits, self.level, self.next = 8 * spec.lanes, 0, 0

    @property
    def finished(self) -> bool:
        return self.next == len(self.widths)

    @property
    def wants_beat(self) -> bool:
        return not self.finished and self.level < self.widths[self.next]

    def step(self, beat: bool) -> None:
        """One cycle; ``beat``: a beat is on offer."""
        if self.finished:
            return
        if not self.wants_beat:
            self.level -= self.widths[self.next]
            self.next += 1
        elif beat:
            self.level += self.beat_bits


class _Lanes:
    """A beat that waits and one whose digits are being used up; without zero-skipping no beat waits."""

    def __init__(self, spec: "FlashSpec"):
        self.serial = POINTS[spec.cell].serial
        self.waiting = self.left = 0  # cycles of the beat

    @property
    def ready(self) -> bool:
        return not self.waiting or self.left <= 1

    @property
    def busy(self) -> bool:
        return self.waiting > 0 or self.left > 0

    def step(self, taken: int) -> None:
        """One cycle; ``taken``: cycles of the beat that is taken in it, 0 for none."""
        if self.left <= 1:
            self.left, self.waiting = self.waiting, 0
        else:
            self.left -= 1
        if self.serial and taken:
            self.waiting = taken


class _Core:
    """The sequencer of the compute core."""

    def __init__(self, spec: "FlashSpec"):
        self.spec, self.state = spec, "IDLE"
        self.job: Job | None = None
        self.index = self.taken = self.flush = self.patch = 0
        self.fields: _Fields | None = None
        self.lanes = _Lanes(spec)
        self.listed_at = -1

    @property
    def streams_from(self) -> int:
        """Plane whose port the core owns, or -1."""
        return self.job.plane if self.state in ("CODE", "PAGE", "SKIP") else -1

    def step(self, cycle: int, offered: "Job | None", beat: bool) -> bool:
        """One cycle; ``offered``: the oldest open job, ``beat``: its plane has one for the core. True when the beat is taken."""
        if self.state == "IDLE" and offered is not None:
            self.job, self.state = offered, "CODE"
            self.index = self.taken = self.patch = 0
            self.fields, self.listed_at = _Fields(self.spec), -1
            return False
        if self.state == "FLUSH":
            self.flush -= not self.lanes.busy
            if self.flush == 0:
                self.state = "DONE"
            self.lanes.step(0)
            return False
        if self.state not in ("CODE", "PAGE", "SKIP"):
            return False
        take = beat and self._ready()
        self.lanes.step(int(self.job.steps[self.index]) if take and self._in_tile else 0)
        last = take and self.taken == len(self.job.record.beats) - 1
        self.taken += take
        self._advance(cycle, take, last)
        return take

    @property
    def _in_tile(self) -> bool:
        return self.state == "PAGE" and self.index < self.job.rows * self.job.words

    def _ready(self) -> bool:
        """Whether a beat on offer is taken; with a protected value in it, its repair takes this cycle instead."""
        job = self.job
        if self.state == "CODE":
            return not job.coded or self.fields.wants_beat
        repairs = self._in_tile and job.coded and self.patch < len(job.patched)
        if repairs and job.patched[self.patch] // self.spec.lanes == self.index:
            self.patch += 1
            return False
        return self.lanes.ready or not self._in_tile

    def _advance(self, cycle: int, take: bool, last: bool) -> None:
        spec, job, state = self.spec, self.job, self.state
        if state == "CODE" and job.coded:
            before = self.fields.finished
            self.fields.step(take)
            if self.fields.finished and not before:
                self.listed_at = cycle + ENTRY_DELAY
        if last:
            self.state, self.flush = "FLUSH", FLUSH
        elif state == "CODE":
            complete = cycle == self.listed_at if job.coded else take and self.index == spec.code_beats - 1
            self.index = 0 if complete else self.index + take
            self.state = "PAGE" if complete else "CODE"
        elif state == "PAGE" and take:
            self.index += 1
            if self.index == spec.page_beats:
                self.state = "SKIP"


class _Plain:
    """A plane's open page."""

    def __init__(self, spec: "FlashSpec"):
        self.spec = spec
        self.pending = self.lane = self.fetched = 0
        self.holding = self.ended = self.skipping = False
        self.beats = 0  # of the record as the array delivers it

    def open(self, record: "Record") -> None:
        self.pending = self.lane = self.fetched = 0
        self.holding = self.ended = False
        self.beats = len(record.beats)

    @property
    def valid(self) -> bool:
        return self.pending > 0 and (self.holding or self.ended)

    def step(self, beat: bool, taken: bool) -> bool:
        """One cycle; ``taken``: a byte leaves. True when the beat on offer is taken."""
        whole = self.spec.record_beats
        leaving = taken and self.holding and self.lane == self.spec.lanes - 1
        fetch = not self.ended and self.fetched < whole
        fetch = fetch and ((not self.holding and self.pending > 0) or (leaving and self.pending > 1))
        accept = beat and (fetch or self.skipping)
        if taken:
            self.pending -= 1
            if self.holding:
                self.lane = 0 if leaving else self.lane + 1
        if leaving:
            self.holding = False
        if accept:
            last = self.fetched == self.beats - 1
            self.fetched += 1
            if self.skipping:
                self.skipping = not last
            else:
                self.holding, self.lane = True, 0
                self.ended = last and self.fetched < whole
                self.skipping = not last and self.fetched == whole
        return accept


class _Flow:
    """All state machines of a die, cycle by cycle."""

    def __init__(self, spec: "FlashSpec", outcomes: "list[Outcome]", beats: dict[str, int], stalls: Stalls):
        self.spec, self.outcomes, self.stalls = spec, outcomes, stalls
        self.remaining = beats
        self.waiting: set[str] = set()
        self.cycle = 0
        self.phase, self.packet, self.byte = "RECEIVE", 0, 0
        self.core = _Core(spec)
        self.plain = [_Plain(spec), _Plain(spec)]
        self.open: list[Job] = []
        self.reading = False  # an array read is on its port
        self.to_send = sum(len(outcome.answer) for outcome in outcomes) + sum(outcome.reads for outcome in outcomes)

    def offers(self, port: str) -> bool:
        """Whether the source of ``port`` shows a beat in this cycle."""
        if self.remaining[port] and port not in self.waiting and not self.stalls.at(port, self.cycle):
            self.waiting.add(port)
        return port in self.waiting

    def take(self, port: str) -> None:
        """The beat on offer is transferred."""
        self.waiting.discard(port)
        self.remaining[port] -= 1

    def run(self) -> int:
        """Cycles to the last output transfer."""
        while self.to_send:
            self.step()
            self.cycle += 1
        return self.cycle

    def step(self) -> None:
        """One cycle: what is seen at its beginning decides what is true at its end."""
        command = self.offers("s_axis_cmd")
        beats = [self.offers(f"s_axis_plane{plane}") for plane in range(2)]
        done, offered = self.core.state == "DONE", self.open[0] if self.open else None
        owner = self.core.streams_from
        if owner >= 0 and self.plain[owner].skipping:
            owner = -1
        was_reading = self.reading
        if self.reading and not self.stalls.at("m_axis_array", self.cycle):
            self.reading = False
            self.to_send -= 1
        phase = self.phase
        released, byte_of = self.respond() if phase == "RESPOND" else (False, -1)
        for plane, reader in enumerate(self.plain):
            if reader.step(beats[plane] and owner != plane, byte_of == plane):
                self.take(f"s_axis_plane{plane}")
        if self.core.step(self.cycle, offered, owner >= 0 and beats[owner]):
            self.take(f"s_axis_plane{owner}")
        if released:
            self.core.state = "IDLE"
        if phase == "WAIT" and done:
            self.phase = "RESPOND"
        elif phase == "EXECUTE":
            self.execute(was_reading)
        elif phase == "RECEIVE" and command:
            self.take("s_axis_cmd")
            self.byte += 1
            if self.byte == self.outcomes[self.packet].bytes_in:
                self.phase, self.byte = "EXECUTE", 0

    def execute(self, reading: bool) -> None:
        """The cycle after a packet."""
        outcome = self.outcomes[self.packet]
        if outcome.reads and reading:
            return
        if outcome.reads:
            self.reading = True
            if outcome.record is not None:
                self.plain[outcome.plane].open(outcome.record)
            else:
                self.open.append(outcome.job)
        if outcome.kind == "slice":
            self.plain[outcome.plane].pending = len(outcome.answer) - 7
        if not outcome.answer:
            self.phase = "RECEIVE"
            self.packet += 1
        else:
            self.phase = "WAIT" if outcome.kind == "result" else "RESPOND"

    def respond(self) -> tuple[bool, int]:
        """A cycle of the response: whether it ends a job, and the plane that a byte leaves from (-1: none)."""
        outcome = self.outcomes[self.packet]
        payload = outcome.kind == "slice" and 4 <= self.byte < len(outcome.answer) - 3
        if (payload and not self.plain[outcome.plane].valid) or self.stalls.at("m_axis", self.cycle):
            return False, -1
        self.to_send -= 1
        self.byte += 1
        if self.byte == len(outcome.answer):
            self.phase, self.byte = "RECEIVE", 0
            self.packet += 1
            if outcome.kind == "result":
                self.open.pop(0)
            return outcome.kind == "result", -1
        return False, outcome.plane if payload else -1
