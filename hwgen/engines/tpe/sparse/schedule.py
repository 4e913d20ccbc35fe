"""Operand order and exact cycles of engines that skip zeros: functions of the digits of A.

For each M tile, for each N tile, K in beats of ``group * lanes`` values; with weights outside K, once per weight, the least first. Padding
carries zeros, which have no digits.

Every lane takes a digit a cycle while it has one. It waits only for beats (a slot frees when all rows are done with it), and at the end of
a pass for its row's turn to hand over the sums. Without stalls that is a recurrence over beats, from which `cycles_of_operands` has its
number; under stalls `_Flow` plays the handshakes.
"""

from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from hwgen.arrays.sparse import OPEN_PASSES, Geometry
from hwgen.circuits.recoders import Recoding, recoding
from hwgen.engines.contract import Beats, Stalls, StreamPort, Streams
from hwgen.engines.tpe.widths import sum_width
from hwgen.numerics import beat_bytes, pack_lanes, unpack_lanes

if TYPE_CHECKING:
    from hwgen.engines.tpe.spec import TpeSpec

SEEN = 2  # cycles from a beat to the first of its digits that can be taken
SETTLED = 3  # cycles from a beat to the first in which its slot and its pass count as done, if it brings no digit
DONE = 2  # the same from the last digit
TURNED = 2  # cycles from one grant of a row to the earliest next
NEVER = -(1 << 40)


@lru_cache(maxsize=64)
def geometry_of(spec: "TpeSpec") -> Geometry:
    """Sizes of the hardware."""
    outside = spec.shift == "reduction"
    digit = spec.recoder.digit_range
    return Geometry(
        recoding=spec.recoder,
        b_recoding=recoding(spec.b_recoding, width=spec.b_width, signed=spec.b_signed, carry="prefix") if spec.b_recoding else None,
        b_width=spec.b_width,
        b_signed=spec.b_signed,
        rows=spec.rows,
        cols=spec.cols,
        lanes=spec.lanes,
        group=spec.group,
        slots=spec.run_ahead,
        weights_outside=outside,
        queue_in_cell=spec.encoder == "cell",
        constant_time=spec.constant_time,
        sum_width=sum_width(spec.k_max, digit, spec.b_range) if outside else spec.accumulator_width,
    )


def sum_latency(spec: "TpeSpec") -> int:
    """Cycles from a grant to the sums in their final place."""
    return geometry_of(spec).sum_latency + (spec.shift == "reduction")


def latency(spec: "TpeSpec") -> int:
    """From the edge that accepts a result's last beat, if it brings no digit, to the edge that can move its first row."""
    return SETTLED + sum_latency(spec) + 2


def full_throughput_depth(spec: "TpeSpec") -> int:
    """Rows of a tile, which wait for their weights; or of single sums, those on their way at one a cycle."""
    return spec.rows if spec.shift == "reduction" else min(spec.rows, sum_latency(spec) + 2)


def least_depth(spec: "TpeSpec") -> int:
    """A tile's rows where each is added to once per weight."""
    return spec.rows if spec.shift == "reduction" else 1


def macs_per_cycle(spec: "TpeSpec") -> int:
    """Digits per cycle at full use: products per cycle if each operand A had one."""
    return spec.rows * spec.cols * spec.lanes


def ports(spec: "TpeSpec") -> list[StreamPort]:
    """A beat of operands per row and per column in, result rows out."""
    operands = geometry_of(spec).operands
    return [
        StreamPort(name="s_axis_a", width=8 * beat_bytes(spec.rows * operands, spec.a_width)),
        StreamPort(name="s_axis_b", width=8 * beat_bytes(spec.cols * operands, spec.b_width)),
        StreamPort(name="m_axis", width=8 * beat_bytes(spec.cols, spec.accumulator_width)),
    ]


def _tiled(values: np.ndarray, rows: int, operands: int) -> np.ndarray:
    """Values (M, K), zeros added, as (M tile, beat, row, operand)."""
    padded = np.pad(values, [(0, -values.shape[0] % rows), (0, -values.shape[1] % operands)])
    return padded.reshape(-1, rows, padded.shape[1] // operands, operands).transpose(0, 2, 1, 3)


def streams(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
    """Operand beats in the order of the module docstring."""
    g = geometry_of(spec)
    a_tiles, b_tiles = _tiled(a, g.rows, g.operands), _tiled(b.T, g.cols, g.operands)
    m_tiles, beats = a_tiles.shape[:2]
    shape = (m_tiles, len(b_tiles), g.weights, beats)
    last = np.broadcast_to(np.arange(beats) == beats - 1, shape).reshape(-1)

    def sent(tiles: np.ndarray, width: int) -> Beats:
        lanes = np.broadcast_to(tiles, (*shape, *tiles.shape[-2:])).reshape(len(last), -1)
        return Beats(data=pack_lanes(lanes, width), last=last, user=np.zeros(len(last), np.uint32))

    return {"s_axis_a": sent(a_tiles[:, None, None], spec.a_width), "s_axis_b": sent(b_tiles[None, :, None], spec.b_width)}


def collect(spec: "TpeSpec", outputs: Streams, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Result rows put back in place, padding dropped: int64 (M, N)."""
    m, n = a.shape[0], b.shape[1]
    lanes = unpack_lanes(outputs["m_axis"].data, spec.cols, spec.accumulator_width, signed=spec.result_signed)
    tiles = lanes.reshape(-(-m // spec.rows), -(-n // spec.cols), spec.rows, spec.cols)
    return tiles.transpose(0, 2, 1, 3).reshape(tiles.shape[0] * spec.rows, -1)[:m, :n]


def lasts_of_operands(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """TLAST of every beat of ``m_axis``: on the last row of a tile."""
    tiles = -(-a.shape[0] // spec.rows) * -(-b.shape[1] // spec.cols)
    return np.tile(np.arange(spec.rows) == spec.rows - 1, tiles)


def steps(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Cycles that each lane needs for each beat: int64 (M tile, N tile, weight, beat, row, lane).

    Lanes of a row work alike in all columns; serial in both operands, every column's are counted for themselves. What does not depend on
    the N tile has one of them, for all.
    """
    g = geometry_of(spec)

    def used(recoding: Recoding, values: np.ndarray, lines: int) -> np.ndarray:
        """Digits that are taken: bool (tile, beat, line, entry, lane, digit)."""
        tiles = _tiled(np.asarray(values), lines, g.operands)
        found = recoding.digits(tiles) != 0 if not g.constant_time else np.ones((*tiles.shape, recoding.count), bool)
        return found.reshape(*found.shape[:3], g.group, g.lanes, -1)

    of_a = used(g.recoding, a, g.rows)
    if g.b_recoding:
        pairs = np.einsum(
            "mbrel,nbcel->mnbrcl", of_a.sum(axis=-1), used(g.b_recoding, b.T, g.cols).sum(axis=-1), dtype=np.int64, casting="unsafe"
        )
        return pairs.reshape(*pairs.shape[:4], -1)[:, :, None]
    counts = of_a.sum(axis=3)
    counts = np.moveaxis(counts, -1, 1) if g.weights_outside else counts.sum(axis=-1)[:, None]
    return counts[:, None].astype(np.int64)


def busy_shares(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Share of the cycles in which the lanes of each row take digits: float64 (rows,)."""
    counts = steps(spec, a, b)
    work = counts.sum(axis=(0, 1, 2, 3, 5)) * (-(-b.shape[1] // spec.cols) / counts.shape[1])
    return work / (cycles_of_operands(spec, a, b) * counts.shape[-1])


def cycles_of_operands(spec: "TpeSpec", a: np.ndarray, b: np.ndarray, stalls: Stalls | None = None) -> int:
    """Exact cycles of ``a @ b``.

    They depend on the values of A, on the shape of B and on the stalls; serial in both operands on the values of B too.
    """
    counts, n_tiles = steps(spec, a, b), -(-b.shape[1] // spec.cols)
    repeats = n_tiles // counts.shape[1]
    tiles = counts.reshape(-1, *counts.shape[2:])
    if stalls is not None and stalls.patterns:
        return _Flow(spec, np.repeat(tiles, repeats, axis=0), stalls).run()
    times = _Times(spec)
    for tile, equal in _runs(tiles, repeats):
        times.play(tile, equal)
    return times.sent + 2


def _runs(tiles: np.ndarray, repeats: int) -> Iterator[tuple[np.ndarray, int]]:
    """Neighbours that are equal as one, and how often it comes."""
    flat = tiles.reshape(len(tiles), -1)
    starts = [0, *(1 + np.flatnonzero((flat[1:] != flat[:-1]).any(axis=1))).tolist()]
    for start, end in zip(starts, [*starts[1:], len(tiles)], strict=True):
        yield tiles[start], (end - start) * repeats


class _Times:
    """The recurrence over beats without stalls; all times are cycle numbers."""

    def __init__(self, spec: "TpeSpec"):
        g = self.geometry = geometry_of(spec)
        self.arrive = sum_latency(spec) + 1
        self.taken = self.granted = self.sent = NEVER  # the latest beat, grant, result row
        self.after = np.zeros((g.rows, 1), np.int64)  # the cycle after each lane's last digit
        self.turned = np.full(g.rows, NEVER, np.int64)  # of each row's latest grant
        self.slots = deque([0] * g.slots, maxlen=g.slots)  # from when on each slot is free, the next one first
        self.closed = deque([NEVER] * OPEN_PASSES, maxlen=OPEN_PASSES)  # grants of the last row, of the latest passes
        self.fetched = deque([NEVER] * spec.depth, maxlen=spec.depth)  # of the latest result rows

    def play(self, tile: np.ndarray, times: int) -> None:
        """A tile (weight, beat, row, lane), several times.

        When a tile leaves the state that it met, but for the time gone by, every further one takes that time too.
        """
        met = None
        for done in range(times):
            start = self.taken
            self._tile(tile)
            state = self._state()
            if met is not None and all(np.array_equal(one, other) for one, other in zip(met, state, strict=True)):
                self._shift((times - 1 - done) * (self.taken - start))
                return
            met = state

    def _state(self) -> list[np.ndarray]:
        """What the future depends on, as seen from the latest beat: whatever is not later than that is of no account any more."""
        parts = (self.after, self.turned, self.slots, self.closed, self.fetched, self.granted, self.sent)
        return [np.maximum(np.asarray(part) - self.taken, 0) for part in parts]

    def _shift(self, cycles: int) -> None:
        self.taken, self.granted, self.sent = self.taken + cycles, self.granted + cycles, self.sent + cycles
        self.after, self.turned = self.after + cycles, self.turned + cycles
        for times in (self.slots, self.closed, self.fetched):
            times.extend([time + cycles for time in times])

    def _tile(self, tile: np.ndarray) -> None:
        rows, slots = self.geometry.rows, self.slots
        for weight, beats in enumerate(tile):
            ready = self.turned[:, None] + 1
            taken, after = max(self.taken, self.closed[0]), self.after
            for count in beats:
                taken = max(taken + 1, slots[0], 0)
                start = np.maximum(np.maximum(after, ready), taken + SEEN)
                after = np.where(count, start + count, after)
                slots.append(max(taken + SETTLED, int(np.where(count, after, 0).max()) - 1 + DONE))
            self.taken, self.after = taken, after
            drained = np.maximum(np.maximum(after.max(axis=1) - 1 + DONE, self.turned + TURNED), taken + SETTLED)
            for row, done in enumerate(drained.tolist()):
                self.granted = max(done, self.granted + 1, self.fetched[0] + 1 if weight == 0 else 0)
                self.turned[row] = self.granted
                if weight == 0:
                    self.fetched.append(NEVER)  # its slot of the ring, until it leaves
                if weight == len(tile) - 1:
                    self.sent = max(self.granted + self.arrive, self.sent + 1)
                    self.fetched[row - rows if weight else -1] = self.sent
            self.closed.append(self.granted)


class _Flow:
    """The handshakes cycle by cycle; the arithmetic does not matter to them. Names as in `hwgen.arrays.sparse.top`."""

    def __init__(self, spec: "TpeSpec", tiles: np.ndarray, stalls: Stalls):
        g = self.geometry = geometry_of(spec)
        self.stalls, self.depth, self.arrive = stalls, spec.depth, sum_latency(spec) + 1
        self.beats = tiles.reshape(-1, *tiles.shape[-2:])
        self.per_pass = tiles.shape[2]
        self.to_send = len(tiles) * g.rows

    def _offers(self, port: str, cycle: int) -> bool:
        """Whether the source of ``port`` shows a beat."""
        if not self.stalls.at(port, cycle):
            self.offered.add(port)
        return port in self.offered

    def run(self) -> int:
        """Cycles to the last result beat."""
        g = self.geometry
        self.offered: set[str] = set()
        waiting = np.zeros((g.slots, *self.beats.shape[1:]), np.int64)
        tags, parity = np.zeros(g.slots, bool), np.zeros(g.rows, bool)
        busy, drained, ended = np.zeros(g.slots, bool), np.zeros(g.rows, bool), [False, False]
        oldest, taken, passes = 0, 0, 0
        held: list[int | None] = [None, None]  # slots written in the two cycles before
        turn, weight, read_parity, free = 0, 0, False, self.depth
        arriving: deque[int] = deque()
        shown = False
        cycle = 0
        while True:
            ready = not self.stalls.at("m_axis", cycle)
            if shown and ready:
                self.to_send -= 1
                if self.to_send == 0:
                    return cycle + 1
            fetch = bool(arriving) and arriving[0] <= cycle and (not shown or ready)
            if fetch:
                arriving.popleft()
            shown = fetch or (shown and not ready)

            left = taken < len(self.beats)
            offers = [left and self._offers(port, cycle) for port in ("s_axis_a", "s_axis_b")]
            start = taken % self.per_pass == 0
            room = oldest not in held and not busy[oldest]
            step = all(offers) and room and not (start and passes == OPEN_PASSES)

            grant = bool(drained[turn]) and (weight != 0 or free > 0)
            closing = grant and turn == g.rows - 1

            may_take = tags[:, None] == parity
            left_over = (waiting > 0).any(axis=2)
            next_busy = left_over.any(axis=1)
            pending = (left_over & may_take).any(axis=0)
            next_drained = np.array(ended)[parity.astype(int)] & ~pending
            order = (oldest + np.arange(g.slots)) % g.slots
            open_slots = (waiting > 0) & may_take[:, :, None]
            choice = order[open_slots[order].argmax(axis=0)]
            rows, lanes = np.indices(choice.shape)
            waiting[choice, rows, lanes] -= open_slots[choice, rows, lanes]

            if held[0] is not None:
                waiting[held[0]] = self.beats[taken - 1]
            if closing:
                ended[read_parity] = False
            if held[0] is not None and taken % self.per_pass == 0:
                ended[(taken - 1) // self.per_pass % 2] = True
            if grant:
                next_drained[turn] = False
                parity[turn] = not parity[turn]
                free -= weight == 0
                if weight == g.weights - 1:
                    arriving.append(cycle + self.arrive)
                turn = (turn + 1) % g.rows
                if closing:
                    read_parity, weight = not read_parity, (weight + 1) % g.weights
            passes += (step and start) - closing
            free += fetch
            held = [oldest if step else None, held[0]]
            if step:
                self.offered.clear()
                tags[oldest] = taken // self.per_pass % 2
                oldest, taken = (oldest + 1) % g.slots, taken + 1
            busy, drained = next_busy, next_drained
            cycle += 1
