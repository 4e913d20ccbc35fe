"""Operand order and exact cycles.

For each block of at most ``depth`` rows of A (all rows when one pass suffices), for each N tile, for each K tile of ``rows`` blocks, one
pass. Padding lanes, products and blocks carry zeros.

Cycles without stalls, with R rows of units and L = `DotSpec.latency`: ``R`` to load the first blocks of B; then, for every pass but the
last, the largest of its rows, ``R + hold + 1`` (the next blocks of B) and, when sums go on, the array's latency (the next pass needs
them); then the rows of the last pass, and ``L``.
"""

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.arrays.chained_stream import ADDS_C, SUM_ENDS, SUM_STARTS
from hwgen.engines.contract import Beats, Stalls, Streams
from hwgen.numerics import pack_lanes, unpack_lanes

if TYPE_CHECKING:
    from hwgen.engines.dot.spec import DotSpec


def tiles(size: int, tile: int) -> int:
    """Tiles that cover ``size``."""
    return -(-size // tile)


def row_blocks(spec: "DotSpec", m: int, k: int) -> list[int]:
    """Rows of each M block."""
    rows = m if k <= spec.pass_k else spec.depth
    return [min(rows, m - start) for start in range(0, m, rows)]


def passes(spec: "DotSpec", m: int, n: int, k: int) -> Iterator[tuple[int, bool, bool]]:
    """Rows of each pass, and whether its sums start and end in it."""
    k_tiles = tiles(k, spec.pass_k)
    for rows in row_blocks(spec, m, k):
        for _ in range(tiles(n, spec.cols)):
            for k_tile in range(k_tiles):
                yield rows, k_tile == 0, k_tile == k_tiles - 1


def _padded(values: np.ndarray, rows: int, cols: int) -> np.ndarray:
    """Zeros added up to multiples of ``rows`` and ``cols``."""
    return np.pad(values, [(0, -values.shape[0] % rows), (0, -values.shape[1] % cols)])


def _beats(lanes: np.ndarray, width: int, last: np.ndarray, user: np.ndarray | None = None) -> Beats:
    user = np.zeros(len(lanes), np.uint32) if user is None else user
    return Beats(data=pack_lanes(lanes, width), last=last.astype(bool), user=user.astype(np.uint32))


def streams(spec: "DotSpec", a: np.ndarray, b: np.ndarray, c: np.ndarray | None) -> dict[str, Beats]:
    """Operand beats in the order of the module docstring: B a row of blocks at a time, bottom row first; C a row per result row."""
    m, k, block, cols = a.shape[0], a.shape[1], spec.block, spec.cols
    a_tiles = _padded(a, 1, spec.pass_k).reshape(m, -1, spec.pass_k).transpose(1, 0, 2)  # (K tile, m, lane)
    wide = _padded(b, spec.pass_k, cols).reshape(len(a_tiles), spec.rows, block, -1, cols)
    b_tiles = wide[:, ::-1].transpose(3, 0, 1, 4, 2)  # (N tile, K tile, row, col, product)
    user = np.full(len(a_tiles), 0 if c is None else ADDS_C, np.uint32)
    user[0] |= SUM_STARTS
    user[-1] |= SUM_ENDS
    lanes, lasts, users, sums = [], [], [], []
    blocks, start = row_blocks(spec, m, k), 0
    for rows in blocks:
        shape = (len(b_tiles), len(a_tiles), rows)
        lanes.append(np.broadcast_to(a_tiles[None, :, start : start + rows], (*shape, spec.pass_k)).reshape(-1, spec.pass_k))
        lasts.append(np.broadcast_to(np.arange(rows) == rows - 1, shape).reshape(-1))
        users.append(np.broadcast_to(user[None, :, None], shape).reshape(-1))
        if c is not None:
            sums.append(_padded(c[start : start + rows], 1, cols).reshape(rows, -1, cols).transpose(1, 0, 2).reshape(-1, cols))
        start += rows
    b_lanes = np.broadcast_to(b_tiles[None], (len(blocks), *b_tiles.shape)).reshape(-1, cols * block)
    c_lanes = np.concatenate(sums) if sums else np.zeros((0, cols), np.int64)
    return {
        "s_axis_a": _beats(np.concatenate(lanes), spec.operand_width, np.concatenate(lasts), np.concatenate(users)),
        "s_axis_b": _beats(b_lanes, spec.operand_width, np.arange(len(b_lanes)) % spec.rows == spec.rows - 1),
        "s_axis_c": _beats(c_lanes, spec.result_width, row_lasts(spec, m, b.shape[1], k) if sums else np.zeros(0, bool)),
    }


def row_lasts(spec: "DotSpec", m: int, n: int, k: int) -> np.ndarray:
    """TLAST of every result row, and of every row of C: set on the last row of an M block."""
    return np.concatenate([np.arange(rows) == rows - 1 for rows in row_blocks(spec, m, k) for _ in range(tiles(n, spec.cols))])


def collect(spec: "DotSpec", outputs: Streams, m: int, n: int, k: int) -> np.ndarray:
    """Result rows put back in place, padding dropped: int64 (M, N)."""
    lanes = unpack_lanes(outputs["m_axis"].data, spec.cols, spec.result_width, signed=False)
    n_tiles, start, found = tiles(n, spec.cols), 0, []
    for rows in row_blocks(spec, m, k):
        beats = lanes[start : start + rows * n_tiles].reshape(n_tiles, rows, spec.cols)
        found.append(beats.transpose(1, 0, 2).reshape(rows, n_tiles * spec.cols))
        start += rows * n_tiles
    return np.concatenate(found)[:, :n]


def cycles(spec: "DotSpec", m: int, n: int, k: int, *, adds_c: bool, stalls: Stalls | None = None) -> int:
    """Exact cycles of an (m, k) x (k, n) product."""
    if spec.depth < spec.full_throughput_depth or (stalls is not None and stalls.patterns):
        return _Flow(spec, m, n, k, adds_c, stalls or Stalls()).run()
    blocks, n_tiles, k_tiles = row_blocks(spec, m, k), tiles(n, spec.cols), tiles(k, spec.pass_k)
    loading = spec.rows + spec.hold + 1
    total = 0
    for rows in blocks:
        going_on, new = max(rows, loading, spec.array_latency), max(rows, loading)
        total += n_tiles * ((k_tiles - 1) * going_on + new)
    return spec.rows + total - max(blocks[-1], loading) + blocks[-1] + spec.latency


class _Flow:
    """The handshakes of one product, cycle by cycle; the arithmetic does not matter to them."""

    def __init__(self, spec: "DotSpec", m: int, n: int, k: int, adds_c: bool, stalls: Stalls):
        self.spec, self.stalls, self.adds_c = spec, stalls, adds_c
        self.plan = list(passes(spec, m, n, k))
        self.cycle = 0
        self.waiting: set[str] = set()  # sources with a beat on offer
        self.free = spec.depth
        self.flying: deque[int] = deque()  # cycles from which a row in the array no longer counts
        self.arriving: deque[int] = deque()  # cycles from which finished rows can be fetched
        self.offered = False
        self.to_send = sum(rows for rows, _, ends in self.plan if ends)

    def offers(self, port: str, remaining: int) -> bool:
        """Whether the source of ``port`` shows a beat in this cycle."""
        if remaining and port not in self.waiting and not self.stalls.at(port, self.cycle):
            self.waiting.add(port)
        return port in self.waiting

    def run(self) -> int:
        """Cycles to the last result beat."""
        step = self._steps()
        while True:
            ready = not self.stalls.at("m_axis", self.cycle)
            if self.offered and ready:
                self.to_send -= 1
                if self.to_send == 0:
                    return self.cycle + 1
            fetch = bool(self.arriving) and self.arriving[0] <= self.cycle and (not self.offered or ready)
            while self.flying and self.flying[0] <= self.cycle:
                self.flying.popleft()
            next(step)
            if fetch:
                self.arriving.popleft()
                self.free += 1
            self.offered = fetch or (self.offered and not ready)
            self.cycle += 1

    def _steps(self) -> Iterator[None]:
        spec = self.spec
        loads, loaded, load_from = len(self.plan) * spec.rows, 0, 0
        sums = self.to_send if self.adds_c else 0
        current, row = 0, 0
        while True:
            rows, starts, ends = self.plan[current] if current < len(self.plan) else (0, False, False)
            a, b, c = self.offers("s_axis_a", rows - row), self.offers("s_axis_b", loads), self.offers("s_axis_c", sums)
            room = self.free > 0 if starts else len(self.flying) < rows
            takes_c = starts and self.adds_c
            take_a = a and (row > 0 or loaded == spec.rows) and room and (c or not takes_c)
            if b and loaded < spec.rows and self.cycle >= load_from:
                self.waiting.discard("s_axis_b")
                loads, loaded = loads - 1, loaded + 1
            if take_a:
                self.waiting.discard("s_axis_a")
                if takes_c:
                    self.waiting.discard("s_axis_c")
                    sums -= 1
                if row == 0:
                    loaded, load_from = 0, self.cycle + spec.hold + 1
                self.free -= starts
                self.flying.append(self.cycle + spec.array_latency)
                if ends:
                    self.arriving.append(self.cycle + spec.row_delay)
                row += 1
                if row == rows:
                    current, row = current + 1, 0
            yield
