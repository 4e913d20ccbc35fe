"""Recurrences h[t] = a[t] h[t - 1] + b[t] of any length, as scans of pairs."""

from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Plan
from hwgen.engines.rdu import orders
from hwgen.engines.rdu.plans.builder import Builder
from hwgen.engines.rdu.scans import check
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


def pairs(
    spec: "RduSpec",
    a: np.ndarray,
    b: np.ndarray,
    *,
    kind: str = "inclusive",
    algorithm: str = "hillis-steele",
    scaled: bool = False,
) -> Plan:
    """The recurrence h[t] = a[t] h[t - 1] + b[t] from h = 0, as a scan of pairs: (N, 2) with the products of a and h.

    Blocks of one beat are scanned by the algorithm, the last pairs of the blocks by the same rule, and combined with the blocks after them.

    Parameters
    ----------
    a, b : ndarray, shape (N,)
    kind : {'inclusive', 'exclusive'}
    algorithm : {'hillis-steele', 'blelloch'}
    scaled : bool
        Integers: a has the element's fraction bits.
    """
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 1 or a.shape != b.shape or not a.size:
        raise SpecError("b", b.shape, f"the shape of a, {a.shape}, one dimension, not empty")
    check(algorithm, kind)
    builder = Builder(spec)
    one = 1 << spec.kind.fraction if scaled else spec.kind.one
    per_beat = spec.lanes // 2
    count = -(-len(a) // per_beat) * per_beat
    values = np.stack([np.full(count, one), np.zeros(count, np.int64)], axis=1)
    values[: len(a), 0], values[: len(a), 1] = spec.kind.patterns("a", a), spec.kind.patterns("b", b)
    rows = values.reshape(-1, per_beat, 2)
    single = len(rows) == 1
    if single:
        _block(builder, rows, one, kind=kind, algorithm=algorithm, scaled=scaled)
    else:
        _added(builder, rows, one, algorithm=algorithm, scaled=scaled)

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


def _block(builder: Builder, rows: np.ndarray, one: int, *, kind: str, algorithm: str, scaled: bool) -> np.ndarray:
    """Scans of single beats, (beats, pairs, 2) in time order."""
    program = builder.spec.program("pairs", kind=kind, algorithm=algorithm, scaled=scaled)
    per_beat = rows.shape[1]
    loaded = np.empty_like(rows)
    if algorithm == "blelloch" and kind == "inclusive":
        loaded[:, orders.carried_lanes(per_beat)] = rows
    else:
        loaded[:, orders.scan_lanes(per_beat)] = rows
        if algorithm == "blelloch":
            loaded[:, 0] = one, 0
    found = builder.lanes(program, None, loaded.reshape(len(rows), -1))
    return found.reshape(rows.shape)[:, orders.scan_lanes(per_beat)]


def _added(builder: Builder, rows: np.ndarray, one: int, *, algorithm: str, scaled: bool) -> np.ndarray:
    """Inclusive scan of all pairs in order."""
    inside = _block(builder, rows, one, kind="inclusive", algorithm=algorithm, scaled=scaled)
    if len(rows) == 1:
        return inside
    totals = inside[:, -1]
    identity = np.array([[one, 0]])
    padded = np.concatenate([totals, np.repeat(identity, -len(totals) % rows.shape[1], axis=0)])
    sums = _added(builder, padded.reshape(-1, *rows.shape[1:]), one, algorithm=algorithm, scaled=scaled).reshape(-1, 2)
    carries = np.concatenate([identity, sums])[: len(rows)]
    earlier = np.repeat(carries[:, None], rows.shape[1], axis=1)
    return builder.packed(builder.spec.program("pairs_after", scaled=scaled), earlier, inside)
