"""Operand order and exact cycles of both dataflows.

Output-stationary: for each M tile, for each N tile, K steps. Weight-stationary: for each block of at most ``depth`` rows (all rows when one
K tile suffices), for each N tile, for each K tile, one pass. Padding lanes carry zeros.

Cycles without stalls, with R rows, C columns and L = `TpeSpec.latency`:

* os: ``ceil(M/R) * ceil(N/C) * max(K, R) + L + R - 1``: a tile's last step in cycle e, its rows from cycle e + L on, one a cycle;
* ws: ``R`` to load the first weights, then ``max(rows of the pass, 2 R)`` per pass but the last, which takes its rows, then ``L``.
"""

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Beats, Stalls, Streams
from hwgen.numerics import pack_lanes, unpack_lanes

if TYPE_CHECKING:
    from hwgen.engines.tpe.spec import TpeSpec

SUM_STARTS, SUM_ENDS = 1, 2  # bits of TUSER on the A port of a weight-stationary engine


def tiles(size: int, tile: int) -> int:
    """Tiles that cover ``size``."""
    return -(-size // tile)


def block_sizes(spec: "TpeSpec", m: int, k: int) -> list[int]:
    """Rows of each M block of a weight-stationary product."""
    rows = m if k <= spec.rows else spec.depth
    return [min(rows, m - start) for start in range(0, m, rows)]


def passes(spec: "TpeSpec", m: int, n: int, k: int) -> Iterator[tuple[int, bool, bool]]:
    """Rows of each weight-stationary pass, and whether its sums start and end in it."""
    k_tiles = tiles(k, spec.rows)
    for rows in block_sizes(spec, m, k):
        for _ in range(tiles(n, spec.cols)):
            for k_tile in range(k_tiles):
                yield rows, k_tile == 0, k_tile == k_tiles - 1


def streams(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
    """Operand beats in the order of the module docstring."""
    return (_streams_os if spec.array == "os" else _streams_ws)(spec, a, b)


def _padded(values: np.ndarray, rows: int, cols: int) -> np.ndarray:
    """Zeros added up to multiples of ``rows`` and ``cols``."""
    return np.pad(values, [(0, -values.shape[0] % rows), (0, -values.shape[1] % cols)])


def _beats(lanes: np.ndarray, width: int, last: np.ndarray, user: np.ndarray | None = None) -> Beats:
    user = np.zeros(len(lanes), np.uint32) if user is None else user
    return Beats(data=pack_lanes(lanes, width), last=last.astype(bool), user=user.astype(np.uint32))


def _streams_os(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
    k = a.shape[1]
    a_tiles = _padded(a, spec.rows, 1).reshape(-1, spec.rows, k).transpose(0, 2, 1)
    b_tiles = _padded(b, 1, spec.cols).reshape(k, -1, spec.cols).transpose(1, 0, 2)
    shape = (len(a_tiles), len(b_tiles), k)
    last = np.broadcast_to(np.arange(k) == k - 1, shape).reshape(-1)
    a_lanes = np.broadcast_to(a_tiles[:, None], (*shape, spec.rows)).reshape(-1, spec.rows)
    b_lanes = np.broadcast_to(b_tiles[None], (*shape, spec.cols)).reshape(-1, spec.cols)
    return {"s_axis_a": _beats(a_lanes, spec.a_width, last), "s_axis_b": _beats(b_lanes, spec.b_width, last)}


def _streams_ws(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
    m = a.shape[0]
    a_tiles = _padded(a, 1, spec.rows).reshape(m, -1, spec.rows).transpose(1, 0, 2)  # (K tile, m, lane)
    b_tiles = _padded(b, spec.rows, spec.cols).reshape(len(a_tiles), spec.rows, -1, spec.cols)
    b_tiles = b_tiles[:, ::-1].transpose(2, 0, 1, 3)  # (N tile, K tile, row from the bottom, lane)
    a_lanes, a_last, a_user = [], [], []
    user = np.zeros(len(a_tiles), np.uint32)
    user[0] |= SUM_STARTS
    user[-1] |= SUM_ENDS
    start, blocks = 0, block_sizes(spec, m, a.shape[1])
    for rows in blocks:
        shape = (len(b_tiles), len(a_tiles), rows)
        a_lanes.append(np.broadcast_to(a_tiles[None, :, start : start + rows], (*shape, spec.rows)).reshape(-1, spec.rows))
        a_last.append(np.broadcast_to(np.arange(rows) == rows - 1, shape).reshape(-1))
        a_user.append(np.broadcast_to(user[None, :, None], shape).reshape(-1))
        start += rows
    b_lanes = np.broadcast_to(b_tiles[None], (len(blocks), *b_tiles.shape)).reshape(-1, spec.cols)
    b_last = np.arange(len(b_lanes)) % spec.rows == spec.rows - 1
    a_beats = _beats(np.concatenate(a_lanes), spec.a_width, np.concatenate(a_last), np.concatenate(a_user))
    return {"s_axis_a": a_beats, "s_axis_b": _beats(b_lanes, spec.b_width, b_last)}


def result_beats(spec: "TpeSpec", m: int, n: int) -> int:
    """Rows that leave on ``m_axis``: padded to whole tiles (os), exact (ws)."""
    return (tiles(m, spec.rows) * spec.rows if spec.array == "os" else m) * tiles(n, spec.cols)


def collect(spec: "TpeSpec", outputs: Streams, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Result rows put back in place, padding dropped: int64 (M, N)."""
    m, n = a.shape[0], b.shape[1]
    lanes = unpack_lanes(outputs["m_axis"].data, spec.cols, spec.accumulator_width, signed=spec.result_signed)
    n_tiles = tiles(n, spec.cols)
    blocks = [spec.rows] * tiles(m, spec.rows) if spec.array == "os" else block_sizes(spec, m, a.shape[1])
    rows, start = [], 0
    for block in blocks:
        beats = lanes[start : start + block * n_tiles].reshape(n_tiles, block, spec.cols)
        rows.append(beats.transpose(1, 0, 2).reshape(block, n_tiles * spec.cols))
        start += block * n_tiles
    return np.concatenate(rows)[:m, :n]


def output_lasts(spec: "TpeSpec", m: int, n: int, k: int) -> np.ndarray:
    """TLAST of every beat of ``m_axis``: set on the last row of a tile or block."""
    blocks = [spec.rows] * tiles(m, spec.rows) if spec.array == "os" else block_sizes(spec, m, k)
    return np.concatenate([np.arange(block) == block - 1 for block in blocks for _ in range(tiles(n, spec.cols))])


def cycles(spec: "TpeSpec", m: int, n: int, k: int, stalls: Stalls | None = None) -> int:
    """Exact cycles of an (m, k) x (k, n) product."""
    if spec.depth < spec.full_throughput_depth or (stalls is not None and stalls.patterns):
        return _Flow(spec, m, n, k, stalls or Stalls()).run()
    if spec.array == "os":
        return tiles(m, spec.rows) * tiles(n, spec.cols) * max(k, spec.rows) + spec.latency + spec.rows - 1
    blocks, per_block = block_sizes(spec, m, k), tiles(n, spec.cols) * tiles(k, spec.rows)
    in_passes = sum(max(rows, 2 * spec.rows) for rows in blocks) * per_block
    last = blocks[-1]
    return spec.rows + in_passes - max(last, 2 * spec.rows) + last + spec.latency


class _Flow:
    """The handshakes of one product, cycle by cycle; the arithmetic does not matter to them."""

    def __init__(self, spec: "TpeSpec", m: int, n: int, k: int, stalls: Stalls):
        self.spec, self.stalls = spec, stalls
        self.shape = (m, n, k)
        self.cycle = 0
        self.waiting: set[str] = set()  # sources with a beat on offer
        self.free = spec.depth
        self.arriving: deque[int] = deque()  # cycles from which result rows can be fetched
        self.offered = False
        self.to_send = result_beats(spec, m, n)
        self.row_delay = spec.array_latency + spec.cols  # from operands to a row in the ring

    def offers(self, port: str, remaining: int) -> bool:
        """Whether the source of ``port`` shows a beat in this cycle."""
        if remaining and port not in self.waiting and not self.stalls.at(port, self.cycle):
            self.waiting.add(port)
        return port in self.waiting

    def run(self) -> int:
        """Cycles to the last result beat."""
        step = self._steps_os() if self.spec.array == "os" else self._steps_ws()
        while True:
            ready = not self.stalls.at("m_axis", self.cycle)
            if self.offered and ready:
                self.to_send -= 1
                if self.to_send == 0:
                    return self.cycle + 1
            fetch = bool(self.arriving) and self.arriving[0] <= self.cycle and (not self.offered or ready)
            next(step)
            if fetch:
                self.arriving.popleft()
                self.free += 1
            self.offered = fetch or (self.offered and not ready)
            self.cycle += 1

    def _steps_os(self) -> Iterator[None]:
        spec, (m, n, k) = self.spec, self.shape
        steps = tiles(m, spec.rows) * tiles(n, spec.cols) * k
        done, previous_end = 0, -1
        while True:
            both = [self.offers(port, steps - done) for port in ("s_axis_a", "s_axis_b")]
            end = done % k == k - 1
            if all(both) and (not end or (self.cycle >= previous_end + spec.rows and self.free >= spec.rows)):
                self.waiting.clear()
                done += 1
                if end:
                    previous_end = self.cycle
                    self.free -= spec.rows
                    self.arriving.extend(self.cycle + self.row_delay + row for row in range(spec.rows))
            yield

    def _steps_ws(self) -> Iterator[None]:
        spec = self.spec
        plan = list(passes(spec, *self.shape))
        loads, loaded, load_from = len(plan) * spec.rows, 0, 0
        current, row = 0, 0
        while True:
            rows, starts, ends = plan[current] if current < len(plan) else (0, False, False)
            a = self.offers("s_axis_a", rows - row)
            b = self.offers("s_axis_b", loads)
            take_a = a and (row > 0 or loaded == spec.rows) and (not starts or self.free > 0)
            take_b = b and loaded < spec.rows and self.cycle >= load_from
            if take_b:
                self.waiting.discard("s_axis_b")
                loads, loaded = loads - 1, loaded + 1
            if take_a:
                self.waiting.discard("s_axis_a")
                if row == 0:
                    loaded, load_from = 0, self.cycle + spec.rows
                self.free -= starts
                if ends:
                    self.arriving.append(self.cycle + self.row_delay)
                row += 1
                if row == rows:
                    current, row = current + 1, 0
            yield
