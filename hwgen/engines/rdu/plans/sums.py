"""Prefix sums of any length, by block sums."""

from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Plan
from hwgen.engines.rdu import orders
from hwgen.engines.rdu.plans.builder import Builder
from hwgen.engines.rdu.scans import check
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


def scan(spec: "RduSpec", x: np.ndarray, *, kind: str = "inclusive", algorithm: str = "hillis-steele") -> Plan:
    """Prefix sums of ``x``, shape (N,); integers wrap.

    Blocks of one beat are scanned, their sums scanned by the same rule, and added back: with Hillis and Steele as a pass of additions, with
    Blelloch as the carry of the blocks' scans.
    """
    x = np.asarray(x)
    if x.ndim != 1 or not x.size:
        raise SpecError("x", x.shape, "numbers of shape (N,), at least one")
    check(algorithm, kind)
    builder = Builder(spec)
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


def _one_block(builder: Builder, rows: np.ndarray, *, kind: str, algorithm: str) -> np.ndarray:
    """Scans of single beats, in time order."""
    spec = builder.spec
    program = spec.program("scan", kind=kind, algorithm=algorithm)
    carried = algorithm == "blelloch" and kind == "inclusive"
    lanes = np.empty_like(rows)
    lanes[:, orders.carried_lanes(spec.lanes) if carried else orders.scan_lanes(spec.lanes)] = rows
    return builder.lanes(program, None, lanes)[:, orders.scan_lanes(spec.lanes)]


def _added(builder: Builder, rows: np.ndarray) -> np.ndarray:
    """Inclusive scan of all rows in order, by Hillis and Steele."""
    spec = builder.spec
    inside = _one_block(builder, rows, kind="inclusive", algorithm="hillis-steele")
    if len(rows) == 1:
        return inside
    sums = _added(builder, _blocks(inside[:, -1], spec.lanes)).reshape(-1)
    carries = np.concatenate([[0], sums])[: len(rows)]
    return builder.packed(spec.program("map", steps=[("add", 0)]), np.repeat(carries, spec.lanes).reshape(rows.shape), inside)


def _carried(builder: Builder, rows: np.ndarray, *, kind: str) -> np.ndarray:
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
