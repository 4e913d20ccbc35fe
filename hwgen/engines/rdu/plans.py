"""Problems larger than a tile: transforms by Bailey's factoring, scans by block sums, products by tiles.

A plan is one run of a tile: programs in a row, each with all its beats. What a pass needs of an earlier one comes from the golden model,
so the beats of the whole run are known beforehand; between passes only addresses change, no value is computed outside the tile.
"""

import inspect
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Plan
from hwgen.engines.rdu import golden, orders
from hwgen.engines.rdu.links import levels
from hwgen.engines.rdu.program import Program
from hwgen.engines.rdu.runs import Run
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec

LARGEST_FFT = 1 << 20
KINDS = ("inclusive", "exclusive")
ALGORITHMS = ("hillis-steele", "blelloch")
Complex = tuple[np.ndarray, np.ndarray]  # patterns of real and imaginary parts


class _Builder:
    """Passes under construction."""

    def __init__(self, spec: "RduSpec"):
        self.spec, self.run = spec, Run(spec)
        self.passes: list[tuple[str, int]] = []

    def lanes(self, program: Program, first: np.ndarray | None, second: np.ndarray) -> np.ndarray:
        """Append a pass on patterns (beats, lanes); returns its results."""
        first = np.zeros_like(second) if first is None else first
        self.run.lanes(program, first, second)
        self.passes.append((program.name, len(second)))
        return golden.lanes_after(self.spec.kind, program, first, second)[1]

    def packed(self, program: Program, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """A lane-by-lane pass on arrays of any shape, lanes filled one after another."""
        lanes = self.spec.lanes
        beats = [np.pad(part.reshape(-1), (0, -part.size % lanes)).reshape(-1, lanes) for part in (first, second)]
        return self.lanes(program, *beats).reshape(-1)[: second.size].reshape(second.shape)

    def last(self, patterns: np.ndarray) -> np.ndarray:
        """Results of the last pass, in what the tile sent."""
        return self.run.parts(patterns)[-1]


def _levels_of(name: str, size: int, largest: int) -> int:
    if size < 2 or size & (size - 1) or size > largest:
        raise SpecError(name, size, f"a power of two from 2 to {largest:,}")
    return levels(size)


def fft(spec: "RduSpec", x: np.ndarray) -> Plan:
    """The discrete transform of ``x``, shape (N,), N a power of two up to 2**20; input and result in natural order.

    N = R * M with R points per beat: x[r, m] at index M r + m; transforms over r for every m, products with exp(-2 pi j q m / N), then
    transforms over m by the same rule, whose output s for q is X[q + R s]. A last factor below R is a transform with zeros between.
    """
    x = np.asarray(x)
    if x.ndim != 1 or x.dtype.kind not in "iufc":
        raise SpecError("x", f"{x.dtype} {x.shape}", "numbers of shape (N,)")
    _levels_of("N", len(x), LARGEST_FFT)
    builder, kind = _Builder(spec), spec.kind
    parts = [kind.patterns(name, _integers(values) if kind.is_integer else values) for name, values in (("re", x.real), ("im", x.imag))]
    limit = 0.7 * (1 << (kind.width - 1))
    if kind.is_integer and np.hypot(*parts).max() > limit:
        raise SpecError("x", f"{np.hypot(*parts).max():.0f}", f"magnitudes up to {limit:.0f}, so that no sum wraps")
    _, shrunk = _transform(builder, (parts[0][None], parts[1][None]), len(x))
    scale = 1 << shrunk

    def finish(patterns: np.ndarray) -> np.ndarray:
        second = builder.last(patterns)[:, 1]
        real, imag = _from_slots(second, _last_factor(len(x), spec.lanes // 2))
        real, imag = (_untangled(kind.values(part), len(x), spec.lanes // 2) for part in (real, imag))
        return scale * (real + 1j * imag)

    reference = np.fft.fft(kind.values(parts[0]) + 1j * kind.values(parts[1]))
    return Plan(name="fft", operands=builder.run.operands, passes=builder.passes, result=finish, reference=reference)


def fft_passes(spec: "RduSpec", size: int) -> list[tuple[str, int]]:
    """Programs and beats of a transform, without its data: for sizes whose beats nobody wants to hold."""
    _levels_of("N", size, LARGEST_FFT)
    points, found, rest = spec.lanes // 2, [], size
    while rest > points:
        found += [("fft", size // points), ("complex_product", -(-4 * size // spec.lanes))]
        rest //= points
    return [*found, ("fft", size // rest)]


def _integers(values: np.ndarray) -> np.ndarray:
    if values.dtype.kind == "f" and not np.all(np.isfinite(values) & (values == np.round(values))):
        raise SpecError("x", "fractions or infinities", "whole numbers for a tile of integers")
    return values.astype(np.int64)


def _last_factor(size: int, points: int) -> int:
    while size > points:
        size //= points
    return size


def _to_slots(values: Complex, points: int) -> np.ndarray:
    """(beats, count) complex to lanes; fewer values than points leave zeros behind them."""
    beats, count = values[0].shape
    slots = [np.zeros((beats, points), np.int64) for _ in values]
    for slot, part in zip(slots, values, strict=True):
        slot[:, orders.fft_slots(points)[:count]] = part
    return orders.complex_lanes(*slots)


def _from_slots(lanes: np.ndarray, count: int) -> Complex:
    """Results of transforms of ``count`` values, in order: patterns (beats, count)."""
    points = lanes.shape[1] // 2
    slots = orders.fft_result_slots(points)[:: points // count]
    return lanes[:, 2 * slots], lanes[:, 2 * slots + 1]


def _untangled(rows: np.ndarray, size: int, points: int) -> np.ndarray:
    """The last pass' results (beats, last factor) in natural order of the whole transform."""
    if size <= points:
        return rows.reshape(-1)
    inner = rows.reshape(points, -1)
    return np.stack([_untangled(row.reshape(-1, rows.shape[1]), size // points, points) for row in inner], axis=1).reshape(-1)


def _transform(builder: _Builder, values: Complex, size: int) -> tuple[Complex, int]:
    """Transforms of all rows (batch, size); rows of results are left as the last pass sends them. Also how often values were halved."""
    spec = builder.spec
    points = spec.lanes // 2
    count = min(size, points)
    depth = levels(count)
    halved = depth if spec.kind.is_integer else 0
    program = spec.program("fft", n=points, halved=halved)
    batch, rest = len(values[0]), size // count
    columns = tuple(part.reshape(batch, count, rest).swapaxes(1, 2).reshape(-1, count) for part in values)
    lanes = _to_slots(columns, points)
    swapped = lanes.reshape(-1, points, 2)[:, :, ::-1].reshape(lanes.shape)  # the first stage wants the other part on in1
    found = _from_slots(builder.lanes(program, swapped, lanes), count)
    if rest == 1:
        return found, halved
    grid = tuple(part.reshape(batch, rest, count).swapaxes(1, 2) for part in found)  # (batch, q, m)
    angle = -2 * np.pi * np.outer(np.arange(count), np.arange(rest)) / size
    grid = _multiplied(builder, grid, np.cos(angle), np.sin(angle))
    found, more = _transform(builder, tuple(part.reshape(batch * count, rest) for part in grid), rest)
    return found, halved + more


def _multiplied(builder: _Builder, values: Complex, real: np.ndarray, imag: np.ndarray) -> Complex:
    """Elements times factors, which are broadcast over the batch."""
    kind, shape = builder.spec.kind, values[0].shape
    scale = 1 << kind.fraction
    parts = [np.round(part * scale).astype(np.int64) if kind.is_integer else part for part in (real, imag, -imag)]
    factors = [kind.patterns("factor", part) for part in parts]
    cosine, sine, minus = (np.broadcast_to(part, shape) for part in factors)
    first = np.stack([values[0], values[1], values[0], values[1]], axis=-1)
    second = np.stack([cosine, minus, sine, cosine], axis=-1)
    found = builder.packed(builder.spec.program("complex_product"), first, second)
    return found[..., 0], found[..., 2]


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise SpecError(name, value, f"one of {', '.join(allowed)}")


def scan(spec: "RduSpec", x: np.ndarray, *, kind: str = "inclusive", algorithm: str = "hillis-steele") -> Plan:
    """Prefix sums of ``x``, shape (N,); integers wrap.

    Blocks of one beat are scanned, their sums scanned by the same rule, and added back: with Hillis and Steele as a pass of additions, with
    Blelloch as the carry of the blocks' scans.
    """
    x = np.asarray(x)
    if x.ndim != 1 or not x.size:
        raise SpecError("x", x.shape, "numbers of shape (N,), at least one")
    _one_of("kind", kind, KINDS)
    _one_of("algorithm", algorithm, ALGORITHMS)
    builder = _Builder(spec)
    values = spec.kind.patterns("x", x)
    rows = _blocks(values, spec.lanes)
    added = len(rows) > 1 and algorithm == "hillis-steele"
    if added:
        _added(builder, rows)
    elif len(rows) > 1:
        _carried(builder, rows, kind=kind)
    else:
        _one_block(builder, rows, kind=kind, algorithm=algorithm)

    def finish(patterns: np.ndarray) -> np.ndarray:
        second = builder.last(patterns)[:, 1]
        if not added:
            return spec.kind.values(second[:, orders.scan_lanes(spec.lanes)].reshape(-1)[: len(x)])
        flat = second.reshape(-1)
        return spec.kind.values((np.append(0, flat) if kind == "exclusive" else flat)[: len(x)])

    given = spec.kind.values(values)
    sums = np.cumsum(given)
    sums = np.append(0, sums[:-1]) if kind == "exclusive" else sums
    reference = spec.kind.wrapped(sums) if spec.kind.is_integer else sums
    return Plan(name="scan", operands=builder.run.operands, passes=builder.passes, result=finish, reference=reference)


def _blocks(values: np.ndarray, lanes: int) -> np.ndarray:
    return np.pad(values, (0, -len(values) % lanes)).reshape(-1, lanes)


def _one_block(builder: _Builder, rows: np.ndarray, *, kind: str, algorithm: str) -> np.ndarray:
    """Scans of single beats, in time order."""
    spec = builder.spec
    program = spec.program("scan", kind=kind, algorithm=algorithm)
    carried = algorithm == "blelloch" and kind == "inclusive"
    lanes = np.empty_like(rows)
    lanes[:, orders.carried_lanes(spec.lanes) if carried else orders.scan_lanes(spec.lanes)] = rows
    return builder.lanes(program, None, lanes)[:, orders.scan_lanes(spec.lanes)]


def _added(builder: _Builder, rows: np.ndarray) -> np.ndarray:
    """Inclusive scan of all rows in order, by Hillis and Steele."""
    spec = builder.spec
    inside = _one_block(builder, rows, kind="inclusive", algorithm="hillis-steele")
    if len(rows) == 1:
        return inside
    sums = _added(builder, _blocks(inside[:, -1], spec.lanes)).reshape(-1)
    carries = np.concatenate([[0], sums])[: len(rows)]
    return builder.packed(spec.program("map", steps=[("add", 0)]), np.repeat(carries, spec.lanes).reshape(rows.shape), inside)


def _carried(builder: _Builder, rows: np.ndarray, *, kind: str) -> np.ndarray:
    """Scan of all rows in order, by Blelloch: sums of blocks, their exclusive scan, then every block with its carry."""
    spec = builder.spec
    sums = _blocks(builder.lanes(spec.program("reduce"), None, rows)[:, 0], spec.lanes)
    if len(sums) == 1:
        carries = _one_block(builder, sums, kind="exclusive", algorithm="blelloch").reshape(-1)[: len(rows)]
    else:
        carries = _carried(builder, sums, kind="exclusive").reshape(-1)[: len(rows)]
    if kind == "inclusive":
        carries = builder.packed(spec.program("map", steps=[("add", 0)]), carries, rows[:, 0])
    lanes = np.empty_like(rows)
    if kind == "inclusive":
        lanes[:, orders.carried_lanes(spec.lanes)] = rows
    else:
        lanes[:, orders.scan_lanes(spec.lanes)] = rows
    lanes[:, 0] = carries
    found = builder.lanes(spec.program("scan", algorithm="blelloch", kind="exclusive", carry=True), None, lanes)
    return found[:, orders.scan_lanes(spec.lanes)]


def pairs(spec: "RduSpec", a: np.ndarray, b: np.ndarray, *, kind: str = "inclusive", scaled: bool = False) -> Plan:
    """The recurrence h[t] = a[t] h[t - 1] + b[t] from h = 0, as a scan of pairs: (N, 2) with the products of a and h.

    Parameters
    ----------
    a, b : ndarray, shape (N,)
    kind : {'inclusive', 'exclusive'}
    scaled : bool
        Integers: a has the element's fraction bits.
    """
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 1 or a.shape != b.shape or not a.size:
        raise SpecError("b", b.shape, f"the shape of a, {a.shape}, one dimension, not empty")
    _one_of("kind", kind, KINDS)
    builder = _Builder(spec)
    one = 1 << spec.kind.fraction if scaled else spec.kind.one
    per_beat = spec.lanes // 2
    count = -(-len(a) // per_beat) * per_beat
    values = np.stack([np.full(count, one), np.zeros(count, np.int64)], axis=1)
    values[: len(a), 0], values[: len(a), 1] = spec.kind.patterns("a", a), spec.kind.patterns("b", b)
    rows = values.reshape(-1, per_beat, 2)
    single = len(rows) == 1
    if single:
        _pair_block(builder, rows, kind=kind, scaled=scaled)
    else:
        _pairs_added(builder, rows, one, scaled=scaled)

    def finish(patterns: np.ndarray) -> np.ndarray:
        second = builder.last(patterns)[:, 1].reshape(-1, per_beat, 2)
        flat = (second[:, ::-1] if single else second).reshape(-1, 2)
        if kind == "exclusive" and not single:
            flat = np.concatenate([[[one, 0]], flat])
        return spec.kind.values(flat[: len(a)])

    reference = _recurrence(spec, spec.kind.values(values[: len(a), 0]), spec.kind.values(values[: len(a), 1]), kind=kind, scaled=scaled)
    return Plan(name="pairs", operands=builder.run.operands, passes=builder.passes, result=finish, reference=reference)


def _recurrence(spec: "RduSpec", a: np.ndarray, b: np.ndarray, *, kind: str, scaled: bool) -> np.ndarray:
    """Step by step: products of a, and h. Integers are exact modulo the element's range, or real where a has a fraction."""
    exact = spec.kind.is_integer and not scaled
    unit = 1 << spec.kind.fraction if scaled else 1
    product, state, found = unit, 0, []
    for factor, term in zip(a.tolist(), b.tolist(), strict=True):
        before = (product, state)
        product, state = (product * factor, state * factor) if exact else (product * (factor / unit), state * (factor / unit))
        state += term
        if exact:
            product, state = (int(spec.kind.wrapped(value)) for value in (product, state))
        found.append(before if kind == "exclusive" else (product, state))
    return np.array(found)


def _pair_block(builder: _Builder, rows: np.ndarray, *, kind: str, scaled: bool) -> np.ndarray:
    """Scans of single beats, (beats, pairs, 2) in time order."""
    program = builder.spec.program("pairs", kind=kind, scaled=scaled)
    found = builder.lanes(program, None, np.ascontiguousarray(rows[:, ::-1]).reshape(len(rows), -1))
    return found.reshape(rows.shape)[:, ::-1]


def _pairs_added(builder: _Builder, rows: np.ndarray, one: int, *, scaled: bool) -> np.ndarray:
    """Inclusive scan of all pairs in order."""
    inside = _pair_block(builder, rows, kind="inclusive", scaled=scaled)
    if len(rows) == 1:
        return inside
    totals = inside[:, -1]
    identity = np.array([[one, 0]])
    padded = np.concatenate([totals, np.repeat(identity, -len(totals) % rows.shape[1], axis=0)])
    sums = _pairs_added(builder, padded.reshape(-1, *rows.shape[1:]), one, scaled=scaled).reshape(-1, 2)
    carries = np.concatenate([identity, sums])[: len(rows)]
    earlier = np.repeat(carries[:, None], rows.shape[1], axis=1)
    return builder.packed(builder.spec.program("pairs_after", scaled=scaled), earlier, inside)


def gemm(spec: "RduSpec", a: np.ndarray, b: np.ndarray, *, scaled: bool = False) -> Plan:
    """``a @ b`` by tiles of lanes x stages, for arrays (M, K) and (K, N); integers wrap, floats are rounded after every step of K."""
    a, b = np.asarray(a), np.asarray(b)
    for name, array in (("a", a), ("b", b)):
        if array.ndim != 2 or 0 in array.shape:
            raise SpecError(f"{name}.shape", array.shape, "two dimensions, none of them 0")
    if a.shape[1] != b.shape[0]:
        raise SpecError("b.shape", b.shape, f"({a.shape[1]}, N): K must equal the columns of a")
    (m, k), n = a.shape, b.shape[1]
    lanes, stages = spec.lanes, spec.stages
    left = np.pad(spec.kind.patterns("a", a), [(0, -m % lanes), (0, 0)]).reshape(-1, lanes, k).swapaxes(1, 2)
    top = np.pad(spec.kind.patterns("b", b), [(0, 0), (0, -n % stages)]).reshape(k, -1, stages).swapaxes(0, 1)
    rows, columns = len(left), len(top)
    run = Run(spec).tiles(spec.program("gemm", scaled=scaled), np.repeat(left, columns, axis=0), np.tile(top, (rows, 1, 1)))

    def finish(patterns: np.ndarray) -> np.ndarray:
        tiles = run.parts(patterns)[-1].reshape(rows, columns, lanes, stages)
        return spec.kind.values(tiles.swapaxes(1, 2).reshape(rows * lanes, columns * stages)[:m, :n])

    operands = run.operands
    exact = spec.kind.is_integer and not scaled
    given = [spec.kind.values(spec.kind.patterns(name, array)) for name, array in (("a", a), ("b", b))]
    reference = spec.kind.wrapped(given[0] @ given[1]) if exact else given[0] @ given[1] / (1 << spec.kind.fraction * scaled)
    return Plan(name="gemm", operands=operands, passes=[("gemm", len(operands[2]))], result=finish, reference=reference)


PLANS = {"fft": fft, "scan": scan, "pairs": pairs, "gemm": gemm}


def planned(spec: "RduSpec", name: str, *arrays: np.ndarray, **parameters: object) -> Plan:
    """The plan ``name`` of `PLANS`.

    Raises
    ------
    SpecError
        For an unknown name or parameter, the wrong number of arrays, arrays that do not fit, or links that are not built.
    """
    if name not in PLANS:
        raise SpecError("program", name, f"one of {', '.join(PLANS)}")
    known = list(inspect.signature(PLANS[name]).parameters.values())[1:]
    wanted = [parameter.name for parameter in known if parameter.kind is not parameter.KEYWORD_ONLY]
    if len(arrays) != len(wanted):
        raise SpecError("arrays", len(arrays), f"{len(wanted)} for {name}: {', '.join(wanted)}")
    allowed = [parameter.name for parameter in known if parameter.kind is parameter.KEYWORD_ONLY]
    for parameter, value in parameters.items():
        if parameter not in allowed:
            raise SpecError(parameter, value, f"no such parameter; {name} has {', '.join(allowed) or 'none'}")
    return PLANS[name](spec, *arrays, **parameters)


def drawn(spec: "RduSpec", name: str, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, ...]:
    """Arrays for a plan: products (m, k) and (k, n); transforms and scans of n numbers."""
    generator = np.random.default_rng(seed)
    (m, n, k), integer = shape, spec.kind.is_integer

    def normal(*size: int) -> np.ndarray:
        values = generator.normal(0, 1, size)
        return np.round(values * 16).astype(np.int64) if integer else values

    if name == "fft":
        both = generator.normal(0, 1, n) + 1j * generator.normal(0, 1, n)
        return (np.round(both / np.abs(both).max() * 0.69 * (1 << (spec.kind.width - 1))) if integer else both,)
    if name == "pairs":
        return (generator.integers(-2, 3, n) if integer else generator.uniform(0.5, 1, n)), normal(n)
    return (normal(m, k), normal(k, n)) if name == "gemm" else (normal(n),)
