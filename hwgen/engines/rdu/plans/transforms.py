"""Discrete Fourier transforms of up to 2**20 points, by Bailey's factoring."""

from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Plan
from hwgen.engines.rdu import orders
from hwgen.engines.rdu.links import levels
from hwgen.engines.rdu.plans.builder import Builder
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec

LARGEST_FFT = 1 << 20
Complex = tuple[np.ndarray, np.ndarray]  # patterns of real and imaginary parts


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
    builder, kind = Builder(spec), spec.kind
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


def _transform(builder: Builder, values: Complex, size: int) -> tuple[Complex, int]:
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


def _multiplied(builder: Builder, values: Complex, real: np.ndarray, imag: np.ndarray) -> Complex:
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
