"""Beats of a tile and its exact cycles.

A tile accepts a beat per cycle. It moves on in every cycle in which the lanes' sink takes what stands at the end, and in which a beat
is accepted or bubbles may enter: they may unless the last beat accepted belongs to a systolic program, whose skew they would spoil. A
beat marked SWITCH waits for a whole program behind the configuration port; the program then follows the beat from stage to stage, and
the next one is taken from the cycle in which the last stage has it.

Without stalls, with C cells and S stages, program p with n(p) beats begins in cycle

    begin(0) = C,  begin(p) = max(begin(p - 1) + n(p - 1), begin(p - 1) + S + C);

a beat accepted in cycle c leaves in cycle c + S + 1, and the sums that one drains, a stage per cycle, by c + L + S.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Beats, Stalls, Streams
from hwgen.engines.rdu.modes import DRAIN, KEEP, START, SWITCH
from hwgen.numerics import pack_lanes, unpack_lanes

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


def ends_of(user: np.ndarray) -> np.ndarray:
    """The last beat of every program: bool per beat."""
    return np.append((user[1:] & SWITCH) > 0, True)


def streams(spec: "RduSpec", words: np.ndarray, data: np.ndarray, user: np.ndarray) -> dict[str, Beats]:
    """TLAST stands on the last word and on the last beat of a program."""
    flat = words.reshape(-1, 1)
    last_words = np.arange(len(flat)) % spec.cells == spec.cells - 1
    return {
        "s_axis_cfg": Beats(data=pack_lanes(flat, spec.word_width), last=last_words, user=np.zeros(len(flat), np.uint32)),
        "s_axis_data": Beats(data=pack_lanes(data, spec.kind.width), last=ends_of(user), user=user.astype(np.uint32)),
    }


def collect(spec: "RduSpec", outputs: Streams) -> np.ndarray:
    """Patterns of the kept beats, then of the sums."""
    width, signed = spec.kind.width, spec.kind.is_integer
    parts = ((outputs["m_axis"], 2 * spec.lanes), (outputs["m_axis_acc"], spec.lanes))
    return np.concatenate([unpack_lanes(beats.data, lanes, width, signed=signed).reshape(-1) for beats, lanes in parts])


def output_lasts(spec: "RduSpec", words: np.ndarray, data: np.ndarray, user: np.ndarray) -> dict[str, np.ndarray]:
    """Of both output ports."""
    del words, data
    drains = np.count_nonzero(user & DRAIN)
    return {
        "m_axis": ends_of(user)[(user & KEEP) > 0],
        "m_axis_acc": np.arange(drains * spec.stages) % spec.stages == spec.stages - 1,
    }


def cycles(spec: "RduSpec", user: np.ndarray, stalls: Stalls) -> int:
    """One more than the cycle of the last transfer on either output."""
    kept = (user & KEEP) > 0
    starts = np.flatnonzero(user & SWITCH)
    lengths = np.diff(np.append(starts, len(user)))
    short = np.any(~kept[starts] & (lengths <= spec.stages))  # such a program freezes while its words are still on their way
    if short or stalls.patterns:
        return _Flow(spec, user, stalls).run()
    begin, found = spec.cells, 0
    for start, length in zip(starts.tolist(), lengths.tolist(), strict=True):
        if kept[start]:
            found = max(found, begin + length - 1 + spec.stages + 1)
        drains = np.flatnonzero(user[start : start + length] & DRAIN)
        if len(drains):
            found = max(found, begin + int(drains[-1]) + spec.lanes + spec.stages)
        begin = max(begin + length, begin + spec.stages + spec.cells)
    return found + 1


def lane_cycles(spec: "RduSpec", beats: Sequence[int]) -> int:
    """Cycles of programs in a row that are not systolic, from their numbers of beats, nobody stalling."""
    begin = end = spec.cells
    for index, count in enumerate(beats):
        begin = max(end, begin + spec.stages + spec.cells) if index else begin
        end = begin + count
    return end + spec.latency


class _Flow:
    """The handshakes, cycle by cycle; the arithmetic does not matter to them."""

    def __init__(self, spec: "RduSpec", user: np.ndarray, stalls: Stalls):
        self.spec, self.stalls = spec, stalls
        self.user = user.tolist()
        self.to_send = np.count_nonzero(user & KEEP) + np.count_nonzero(user & DRAIN) * spec.stages
        self.words = np.count_nonzero(user & SWITCH) * spec.cells
        self.waiting: set[str] = set()
        self.cycle = 0

    def _offers(self, port: str, remaining: int) -> bool:
        """Whether the source of ``port`` shows a beat in this cycle."""
        if remaining and port not in self.waiting and not self.stalls.at(port, self.cycle):
            self.waiting.add(port)
        return port in self.waiting

    def run(self) -> int:
        """Cycles to the last output beat."""
        spec = self.spec
        kept = [False] * (spec.stages + 1)  # by position: input register, then behind each stage
        wave = [False] * spec.stages  # where the last switch is on its way
        loaded = next_beat = 0
        systolic = draining = False
        moves = sent = 0  # since the last drain was accepted; stages of its sums that have left
        while self.to_send:
            word, beat = self._offers("s_axis_cfg", self.words), self._offers("s_axis_data", len(self.user) - next_beat)
            user = self.user[next_beat] if beat else 0
            free = not kept[-1] or not self.stalls.at("m_axis", self.cycle)
            blocked = (user & SWITCH and loaded < spec.cells) or (user & START and draining)
            accept = beat and free and not blocked
            advance = free and (accept or not systolic)
            if word and loaded < spec.cells and not any(wave[:-1]):
                self.waiting.discard("s_axis_cfg")
                self.words -= 1
                loaded += 1
            if draining and moves >= spec.lanes + sent and not self.stalls.at("m_axis_acc", self.cycle):
                sent += 1
                self.to_send -= 1
                draining = sent < spec.stages
            self.to_send -= kept[-1] and free
            if advance:
                moves += 1
                kept = [accept and user & KEEP > 0, *kept[:-1]]
                wave = [accept and user & SWITCH > 0, *wave[:-1]]
            if accept:
                self.waiting.discard("s_axis_data")
                next_beat += 1
                systolic = not user & KEEP
                if user & SWITCH:
                    loaded = 0
                if user & DRAIN:
                    draining, moves, sent = True, 0, 0
            self.cycle += 1
        return self.cycle
