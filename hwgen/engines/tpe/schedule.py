"""Operand order and exact cycles of engines with parallel digits.

Arrays that hold sums (os, cube, matrix): for each M tile, for each N tile, ceil(K/P) steps of P = `step_products`. Arrays that hold
weights (ws, tree): for each block of at most ``depth`` rows (all rows when one K tile of P suffices), for each N tile, for each K tile, one
pass. Padding lanes carry zeros.

Cycles without stalls, with R rows, C columns and L = `TpeSpec.latency`:

* sums stay: ``ceil(M/R) * ceil(N/C) * max(ceil(K/P), R) + L + R - 1``: a tile's last step in cycle e, its rows from cycle e + L on, one a
  cycle;
* weights stay: ``R`` to load the first weights, then ``max(rows of the pass, reload)`` per pass but the last, which takes its rows, then
  ``L``. Weights shift in while the array works: in a systolic array a swap takes ``R`` cycles to reach the last row and the next weights
  follow it, ``reload = 2 R``; all rows of a tree swap at once, ``reload = R + 1``.
"""

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.arrays.kinds import STATIONARY_WEIGHTS
from hwgen.arrays.systolic_ws import WeightStationaryArray
from hwgen.engines.contract import Beats, Stalls, StreamPort, Streams
from hwgen.numerics import beat_bytes, pack_lanes, unpack_lanes

if TYPE_CHECKING:
    from hwgen.engines.tpe.spec import TpeSpec

SUM_STARTS, SUM_ENDS = 1, 2  # bits of TUSER on the A port of a weight-stationary engine


def sums_stay(spec: "TpeSpec") -> bool:
    """Whether the array holds sums, and not weights."""
    return spec.array not in STATIONARY_WEIGHTS


def step_products(spec: "TpeSpec") -> int:
    """Values of K that one step of the array takes; engines of other families have no lanes."""
    along_k = {"ws": spec.rows, "tree": spec.rows, "cube": getattr(spec, "layers", 1)}
    return getattr(spec, "lanes", 1) * along_k.get(spec.array, 1)


def ports(spec: "TpeSpec") -> list[StreamPort]:
    """Operands A and B in, result rows out."""
    a_lanes = step_products(spec) * (spec.rows if sums_stay(spec) else 1)
    b_lanes = step_products(spec) * spec.cols // (1 if sums_stay(spec) else spec.rows)
    return [
        StreamPort(name="s_axis_a", width=8 * beat_bytes(a_lanes, spec.a_width), user_width=0 if sums_stay(spec) else 2),
        StreamPort(name="s_axis_b", width=8 * beat_bytes(b_lanes, spec.b_width)),
        StreamPort(name="m_axis", width=8 * beat_bytes(spec.cols, spec.accumulator_width)),
    ]


def macs_per_cycle(spec: "TpeSpec") -> int:
    """One per multiplier."""
    return step_products(spec) * spec.cols * (spec.rows if sums_stay(spec) else 1)


def lane_skew(spec: "TpeSpec") -> int:
    """Cycles from a result row's first lane in the ring to its last: lanes follow each other, except where operands are broadcast."""
    return 1 if spec.array == "matrix" else spec.cols


def latency(spec: "TpeSpec") -> int:
    """Array, lanes, output register."""
    return spec.array_latency + lane_skew(spec) + 1


def full_throughput_depth(spec: "TpeSpec") -> int:
    """Rows in flight at one a cycle, and no fewer than the array has; those of a tile are taken together."""
    return max(spec.rows, spec.array_latency + lane_skew(spec) + (spec.rows if sums_stay(spec) else 1))


def least_depth(spec: "TpeSpec") -> int:
    """The rows of a tile."""
    return spec.rows


def reload(spec: "TpeSpec") -> int:
    """Fewest cycles between two passes: a swap reaches the last row, then the next weights shift in."""
    return spec.rows + (WeightStationaryArray.swap_cycles_of(spec.rows, spec.hop) if spec.array == "ws" else 1)


def tiles(size: int, tile: int) -> int:
    """Tiles that cover ``size``."""
    return -(-size // tile)


def block_sizes(spec: "TpeSpec", m: int, k: int) -> list[int]:
    """Rows of each M block where weights stay."""
    rows = m if k <= step_products(spec) else spec.depth
    return [min(rows, m - start) for start in range(0, m, rows)]


def passes(spec: "TpeSpec", m: int, n: int, k: int) -> Iterator[tuple[int, bool, bool]]:
    """Rows of each pass where weights stay, and whether its sums start and end in it."""
    k_tiles = tiles(k, step_products(spec))
    for rows in block_sizes(spec, m, k):
        for _ in range(tiles(n, spec.cols)):
            for k_tile in range(k_tiles):
                yield rows, k_tile == 0, k_tile == k_tiles - 1


def streams(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
    """Operand beats in the order of the module docstring. Neighbouring k are neighbouring lanes of a PE, then of a cube's layers."""
    return (_streams_of_tiles if sums_stay(spec) else _streams_of_passes)(spec, a, b)


def _padded(values: np.ndarray, rows: int, cols: int) -> np.ndarray:
    """Zeros added up to multiples of ``rows`` and ``cols``."""
    return np.pad(values, [(0, -values.shape[0] % rows), (0, -values.shape[1] % cols)])


def _beats(lanes: np.ndarray, width: int, last: np.ndarray, user: np.ndarray | None = None) -> Beats:
    user = np.zeros(len(lanes), np.uint32) if user is None else user
    return Beats(data=pack_lanes(lanes, width), last=last.astype(bool), user=user.astype(np.uint32))


def _streams_of_tiles(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
    products = step_products(spec)
    steps = tiles(a.shape[1], products)
    a_tiles = _padded(a, spec.rows, products).reshape(-1, spec.rows, steps, products).transpose(0, 2, 1, 3)  # (M tile, step, row, k)
    b_tiles = _padded(b, products, spec.cols).reshape(steps, products, -1, spec.cols).transpose(2, 0, 3, 1)  # (N tile, step, col, k)
    shape = (len(a_tiles), len(b_tiles), steps)
    last = np.broadcast_to(np.arange(steps) == steps - 1, shape).reshape(-1)
    a_lanes = np.broadcast_to(a_tiles[:, None], (*shape, spec.rows, products)).reshape(-1, spec.rows * products)
    b_lanes = np.broadcast_to(b_tiles[None], (*shape, spec.cols, products)).reshape(-1, spec.cols * products)
    return {"s_axis_a": _beats(a_lanes, spec.a_width, last), "s_axis_b": _beats(b_lanes, spec.b_width, last)}


def _streams_of_passes(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
    m, width = a.shape[0], step_products(spec)
    a_tiles = _padded(a, 1, width).reshape(m, -1, width).transpose(1, 0, 2)  # (K tile, m, lane)
    b_tiles = _padded(b, width, spec.cols).reshape(len(a_tiles), spec.rows, width // spec.rows, -1, spec.cols)
    b_tiles = b_tiles[:, ::-1].transpose(3, 0, 1, 4, 2)  # (N tile, K tile, row from the bottom, col, k)
    a_lanes, a_last, a_user = [], [], []
    user = np.zeros(len(a_tiles), np.uint32)
    user[0] |= SUM_STARTS
    user[-1] |= SUM_ENDS
    start, blocks = 0, block_sizes(spec, m, a.shape[1])
    for rows in blocks:
        shape = (len(b_tiles), len(a_tiles), rows)
        a_lanes.append(np.broadcast_to(a_tiles[None, :, start : start + rows], (*shape, width)).reshape(-1, width))
        a_last.append(np.broadcast_to(np.arange(rows) == rows - 1, shape).reshape(-1))
        a_user.append(np.broadcast_to(user[None, :, None], shape).reshape(-1))
        start += rows
    b_lanes = np.broadcast_to(b_tiles[None], (len(blocks), *b_tiles.shape)).reshape(-1, spec.cols * width // spec.rows)
    b_last = np.arange(len(b_lanes)) % spec.rows == spec.rows - 1
    a_beats = _beats(np.concatenate(a_lanes), spec.a_width, np.concatenate(a_last), np.concatenate(a_user))
    return {"s_axis_a": a_beats, "s_axis_b": _beats(b_lanes, spec.b_width, b_last)}


def result_beats(spec: "TpeSpec", m: int, n: int) -> int:
    """Rows that leave on ``m_axis``: padded to whole tiles where sums stay, else exact."""
    return (tiles(m, spec.rows) * spec.rows if sums_stay(spec) else m) * tiles(n, spec.cols)


def collect(spec: "TpeSpec", outputs: Streams, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Result rows put back in place, padding dropped: int64 (M, N)."""
    m, n = a.shape[0], b.shape[1]
    lanes = unpack_lanes(outputs["m_axis"].data, spec.cols, spec.accumulator_width, signed=spec.result_signed)
    n_tiles = tiles(n, spec.cols)
    blocks = _row_blocks(spec, m, a.shape[1])
    rows, start = [], 0
    for block in blocks:
        beats = lanes[start : start + block * n_tiles].reshape(n_tiles, block, spec.cols)
        rows.append(beats.transpose(1, 0, 2).reshape(block, n_tiles * spec.cols))
        start += block * n_tiles
    return np.concatenate(rows)[:m, :n]


def _row_blocks(spec: "TpeSpec", m: int, k: int) -> list[int]:
    """Rows that leave together, for each N tile."""
    return [spec.rows] * tiles(m, spec.rows) if sums_stay(spec) else block_sizes(spec, m, k)


def output_lasts(spec: "TpeSpec", m: int, n: int, k: int) -> np.ndarray:
    """TLAST of every beat of ``m_axis``: set on the last row of a tile or block."""
    return np.concatenate([np.arange(block) == block - 1 for block in _row_blocks(spec, m, k) for _ in range(tiles(n, spec.cols))])


def lasts_of_operands(spec: "TpeSpec", a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """`output_lasts`; of the operands only the shapes matter."""
    return output_lasts(spec, a.shape[0], b.shape[1], a.shape[1])


def cycles_of_operands(spec: "TpeSpec", a: np.ndarray, b: np.ndarray, stalls: Stalls | None = None) -> int:
    """`cycles`; of the operands only the shapes matter."""
    return cycles(spec, a.shape[0], b.shape[1], a.shape[1], stalls)


def cycles(spec: "TpeSpec", m: int, n: int, k: int, stalls: Stalls | None = None) -> int:
    """Exact cycles of an (m, k) x (k, n) product."""
    if spec.depth < spec.full_throughput_depth or (stalls is not None and stalls.patterns):
        return _Flow(spec, m, n, k, stalls or Stalls()).run()
    if sums_stay(spec):
        return tiles(m, spec.rows) * tiles(n, spec.cols) * max(tiles(k, step_products(spec)), spec.rows) + spec.latency + spec.rows - 1
    blocks, per_block = block_sizes(spec, m, k), tiles(n, spec.cols) * tiles(k, step_products(spec))
    in_passes = sum(max(rows, reload(spec)) for rows in blocks) * per_block
    last = blocks[-1]
    return spec.rows + in_passes - max(last, reload(spec)) + last + spec.latency


def formula(spec: "TpeSpec") -> str:
    """Cycles of an (M, K) x (K, N) product without stalls, with the engine's own numbers."""
    rows, cols, products = spec.rows, spec.cols, step_products(spec)
    if sums_stay(spec):
        return f"ceil(M/{rows}) ceil(N/{cols}) max(ceil(K/{products}), {rows}) + {spec.latency + rows - 1}"
    passes = f"ceil(N/{cols}) ceil(K/{products}) passes for each block of rows"
    return f"{rows} + max(rows of a pass, {reload(spec)}) for all passes but the last + rows of the last + {spec.latency}; {passes}"


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
        self.row_delay = spec.array_latency + lane_skew(spec)  # from operands to a row in the ring

    def offers(self, port: str, remaining: int) -> bool:
        """Whether the source of ``port`` shows a beat in this cycle."""
        if remaining and port not in self.waiting and not self.stalls.at(port, self.cycle):
            self.waiting.add(port)
        return port in self.waiting

    def run(self) -> int:
        """Cycles to the last result beat."""
        step = self._steps_of_tiles() if sums_stay(self.spec) else self._steps_of_passes()
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

    def _steps_of_tiles(self) -> Iterator[None]:
        spec, (m, n, k) = self.spec, self.shape
        per_tile = tiles(k, step_products(spec))
        steps = tiles(m, spec.rows) * tiles(n, spec.cols) * per_tile
        done, previous_end = 0, -1
        while True:
            both = [self.offers(port, steps - done) for port in ("s_axis_a", "s_axis_b")]
            end = done % per_tile == per_tile - 1
            if all(both) and (not end or (self.cycle >= previous_end + spec.rows and self.free >= spec.rows)):
                self.waiting.clear()
                done += 1
                if end:
                    previous_end = self.cycle
                    self.free -= spec.rows
                    self.arriving.extend(self.cycle + self.row_delay + row for row in range(spec.rows))
            yield

    def _steps_of_passes(self) -> Iterator[None]:
        spec = self.spec
        plan = list(passes(spec, *self.shape))
        loads, loaded, load_from, start_from = len(plan) * spec.rows, 0, 0, 0
        merging = spec.hop - 1  # cycles beyond one in which a lane adds a pass to the one before
        current, row = 0, 0
        while True:
            rows, starts, ends = plan[current] if current < len(plan) else (0, False, False)
            a = self.offers("s_axis_a", rows - row)
            b = self.offers("s_axis_b", loads)
            take_a = a and (row > 0 or (loaded == spec.rows and self.cycle >= start_from)) and (not starts or self.free > 0)
            take_b = b and loaded < spec.rows and self.cycle >= load_from
            if take_b:
                self.waiting.discard("s_axis_b")
                loads, loaded = loads - 1, loaded + 1
            if take_a:
                self.waiting.discard("s_axis_a")
                if row == 0:
                    loaded, load_from = 0, self.cycle + reload(spec) - spec.rows
                self.free -= starts
                if ends:
                    self.arriving.append(self.cycle + self.row_delay)
                row += 1
                if row == rows:
                    current, row = current + 1, 0
                    start_from = self.cycle + 1 + (merging if rows < merging + 2 else 0)
            yield
