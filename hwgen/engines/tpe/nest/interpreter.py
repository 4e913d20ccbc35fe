"""Executes a loop nest exactly as it is written: a nest that is wrong computes something else.

Temporal, chain and sparse loops run in Python; a spatial loop is an axis of every array, so its body runs once. Nothing is checked here
beyond what cannot be executed: `hwgen.engines.tpe.nest.rules` says which nests are right.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from hwgen.circuits.recoders import Recoding
from hwgen.engines.tpe.nest.nodes import AXES, RESULT, Loop, Nest, Node, Op, ops, walk
from hwgen.errors import SpecError
from hwgen.numerics import IntFormat


@dataclass(frozen=True, kw_only=True)
class Run:
    """What a nest computed.

    Attributes
    ----------
    result : ndarray of int64, shape (M, N)
    steps : int
        Iterations of the innermost temporal loops, one after the other: cycles without fill, drain and stalls. Rows that run at their own
        pace (sparse) wait for each other at `sync`.
    busy : ndarray of int64
        Steps in which each row of PEs had a product to add, in all tiles.
    """

    result: np.ndarray
    steps: int
    busy: np.ndarray


@dataclass(frozen=True)
class _Lists:
    """What `sparse` makes: for each group the places of its non-zero digits, then the others, and how many are non-zero."""

    places: np.ndarray
    counts: np.ndarray
    dimension: int


@dataclass(frozen=True)
class _Scope:
    """The loops around a node: the index of every axis so far, and what sparse loops have chosen."""

    index: dict[str, np.ndarray | int] = field(default_factory=lambda: dict.fromkeys(AXES, 0))
    active: frozenset[int] = frozenset()  # dimensions of the spatial loops
    chosen: dict[int, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)  # dimension to places in the group, and which are digits

    def inside(self, axis: str, places: np.ndarray | int, **changes: object) -> "_Scope":
        return replace(self, index=self.index | {axis: self.index[axis] + places}, **changes)


def run(nest: Nest, a: np.ndarray, b: np.ndarray, recoding: Recoding, *, widths: Mapping[str, int] | None = None) -> Run:
    """Execute ``nest`` on integer arrays (M, K) and (K, N).

    Parameters
    ----------
    recoding : Recoding
        Of operand A; its name must be the nest's.
    widths : mapping of str to int, optional
        Bits of the values by name: each wraps to its width, as registers and wires of that width do. Others have 64 bits.

    Raises
    ------
    SpecError
        For operands whose shapes do not fit, or a recoding that is not the nest's.
    """
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise SpecError("shapes", (a.shape, b.shape), "(M, K) and (K, N)")
    if recoding.name != nest.recoding:
        raise SpecError("recoding", recoding.name, f"{nest.recoding}, which the nest is written for")
    machine = _Machine(nest, recoding.digits(a), b.astype(np.int64), recoding.shift, dict(widths or {}))
    machine.execute(nest.body, _Scope())
    result = machine.registers[RESULT][: a.shape[0], : b.shape[1]].copy()
    return Run(result=result, steps=int(machine.steps.max()), busy=machine.busy.reshape(-1))


class _Machine:
    """The values while a nest runs. Every array has one dimension per spatial loop, of size 1 where it does not vary."""

    def __init__(self, nest: Nest, digits: np.ndarray, b: np.ndarray, shift: int, widths: dict[str, int]):
        (m, k, weights), n = digits.shape, b.shape[1]
        self.extents = {"m": m, "n": n, "k": k, "bw": weights}
        self.shift, self.widths = shift, widths
        loops = [node for node, _ in walk(nest.body) if isinstance(node, Loop)]
        self.parts = list(dict.fromkeys(self._part(loop) for loop in loops if loop.kind == "spatial"))
        self.groups = {loop.over: self.parts.index(self._part(loop)) for loop in loops if loop.kind == "sparse"}
        parts = {self._part(loop) for loop in loops}
        self.padded = {
            axis: max(extent, 1 + sum((size - 1) * stride for other, stride, size in parts if other == axis))
            for axis, extent in self.extents.items()
        }
        self.digits = np.pad(digits.astype(np.int64), [(0, self.padded[axis] - self.extents[axis]) for axis in ("m", "k", "bw")])
        self.b = np.pad(b, [(0, self.padded[axis] - self.extents[axis]) for axis in ("k", "n")])
        self.values: dict[str, np.ndarray] = {}
        self.lists: dict[str, _Lists] = {}
        self.keeps = {name: op.keeps for op, _ in ops(nest.body) if op.keeps for name in op.out}
        self.registers = {
            name: np.zeros([-(-self.padded[axis] // stride) for axis, stride in keeps], np.int64) for name, keeps in self.keeps.items()
        }
        rows = {i for i, (axis, _, _) in enumerate(self.parts) if axis == "m"}
        self.steps = np.zeros([size if i in rows else 1 for i, (_, _, size) in enumerate(self.parts)], np.int64)
        self.busy = self.steps.copy()
        self.not_rows = tuple(i for i in range(len(self.parts)) if i not in rows)

    def _part(self, loop: Loop) -> tuple[str, int, int]:
        return loop.axis, loop.stride, self._size(loop)

    def _size(self, loop: Loop) -> int:
        return loop.size if loop.size is not None else -(-self.extents[loop.axis] // loop.stride)

    def execute(self, body: tuple[Node, ...], scope: _Scope) -> None:
        for node in body:
            if isinstance(node, Op):
                getattr(self, f"_{node.primitive}")(node, scope)
            else:
                getattr(self, f"_{node.kind}")(node, scope)

    def _temporal(self, loop: Loop, scope: _Scope) -> None:
        for place in range(self._size(loop)):
            self.execute(loop.body, scope.inside(loop.axis, place * loop.stride))

    def _chain(self, loop: Loop, scope: _Scope) -> None:
        """One after the other, because a sum passes through; the links work at the same time, so the steps are those of one."""
        for place in range(self._size(loop)):
            steps, busy = self.steps.copy(), self.busy.copy()
            self.execute(loop.body, scope.inside(loop.axis, place * loop.stride))
            if place:
                self.steps, self.busy = steps, busy

    def _spatial(self, loop: Loop, scope: _Scope) -> None:
        dimension = self.parts.index(self._part(loop))
        places = np.arange(self._size(loop)).reshape([-1 if i == dimension else 1 for i in range(len(self.parts))])
        self.execute(loop.body, scope.inside(loop.axis, places * loop.stride, active=scope.active | {dimension}))

    def _sparse_loop(self, loop: Loop, scope: _Scope) -> None:
        """The iterations that a list names; one, without a product, where it is empty."""
        lists = self.lists[loop.over]
        for place in range(max(1, int(lists.counts.max()))):
            there, valid = np.take(lists.places, [place], axis=lists.dimension), place < lists.counts
            self.steps = self.steps + np.max(place < np.maximum(1, lists.counts), axis=self.not_rows, keepdims=True)
            self.busy = self.busy + np.max(valid, axis=self.not_rows, keepdims=True)
            chosen = scope.chosen | {lists.dimension: (there, valid)}
            self.execute(loop.body, scope.inside(loop.axis, there * loop.stride, chosen=chosen))

    def _read(self, name: str, scope: _Scope) -> np.ndarray:
        """A register at its index; or a temporary, in sparse loops at the chosen place and 0 where nothing was chosen."""
        if name in self.registers:
            return self._full(self.registers[name][self._at(name, scope)])
        value = self.values[name]
        for dimension, (there, valid) in scope.chosen.items():
            if value.shape[dimension] > 1:
                shape = [max(x, y) for x, y in zip(value.shape, there.shape, strict=True)]
                value = np.broadcast_to(value, shape)
                shape[dimension] = 1
                value = np.where(valid, np.take_along_axis(value, np.broadcast_to(there, shape), axis=dimension), 0)
        return value

    def _addends(self, op: Op, scope: _Scope) -> list[np.ndarray]:
        """The inputs that are no feedback, one for every lane of spatial loops that have ended."""
        found: list[np.ndarray] = []
        for name in op.ins:
            if name not in op.out:
                lanes = [self._read(name, scope)]
                for dimension, size in enumerate(lanes[0].shape):
                    if size > 1 and dimension not in scope.active:
                        lanes = [part for lane in lanes for part in np.split(lane, size, axis=dimension)]
                found += lanes
        return found

    def _at(self, name: str, scope: _Scope) -> tuple[np.ndarray, ...]:
        return tuple(np.asarray(scope.index[axis]) // stride for axis, stride in self.keeps[name])

    def _full(self, value: np.ndarray) -> np.ndarray:
        return value if value.ndim == len(self.parts) else value.reshape([1] * len(self.parts))

    def _wrap(self, name: str, value: np.ndarray) -> np.ndarray:
        width = self.widths.get(name, 64)
        return value if width >= 64 else IntFormat(width).wrap(value)

    def _write(self, op: Op, scope: _Scope, *values: np.ndarray) -> None:
        """Several lanes that write one register leave the last one's value there."""
        for name, value in zip(op.out, values, strict=True):
            value = self._full(self._wrap(name, value))
            if name in self.registers:
                place = np.broadcast_arrays(value, *self._at(name, scope))
                self.registers[name][tuple(place[1:])] = place[0]
            else:
                self.values[name] = value

    def _encode(self, op: Op, scope: _Scope) -> None:
        self._write(op, scope, self.digits[tuple(scope.index[axis] for axis in ("m", "k", "bw"))])

    def _sparse(self, node: Op | Loop, scope: _Scope) -> None:
        if isinstance(node, Loop):
            self._sparse_loop(node, scope)
            return
        digits, dimension = self._read(node.ins[0], scope), self.groups[node.out[0]]
        order = np.argsort(digits == 0, axis=dimension, kind="stable")
        self.lists[node.out[0]] = _Lists(order, np.count_nonzero(digits, axis=dimension, keepdims=True), dimension)

    def _map(self, op: Op, scope: _Scope) -> None:
        self._write(op, scope, self._read(op.ins[0], scope) * self.b[scope.index["k"], scope.index["n"]])
        if not scope.chosen:
            self.steps = self.steps + 1
            self.busy = self.busy + 1

    def _shift(self, op: Op, scope: _Scope) -> None:
        self._write(op, scope, self._read(op.ins[0], scope) << self.shift * np.asarray(scope.index["bw"]))

    def _half_reduce(self, op: Op, scope: _Scope) -> None:
        words = self._addends(op, scope)
        if op.feedback:
            words += [self._read(name, scope) for name in op.out]
        while len(words) > 2:
            x, y, z, *rest = words
            words = [*rest, x ^ y ^ z, ((x & y) | (x & z) | (y & z)) << 1]
        self._write(op, scope, words[0], words[1] if len(words) > 1 else np.zeros_like(words[0]))

    def _add(self, op: Op, scope: _Scope) -> None:
        """Sum and carry at their own width: only their sum is a number that may be extended. A single input is summed over its lanes."""
        self._write(op, scope, self._wrap(op.ins[0], sum(self._addends(op, scope))) if len(op.ins) == 2 else sum(self._addends(op, scope)))

    def _accumulate(self, op: Op, scope: _Scope) -> None:
        self._write(op, scope, self._read(op.out[0], scope) + sum(self._addends(op, scope)))

    def _sync(self, op: Op, scope: _Scope) -> None:
        del op, scope
        self.steps = np.full_like(self.steps, self.steps.max())
