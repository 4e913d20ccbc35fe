"""Which nests are right: what each primitive depends on, followed through the nest.

Every value is known by what it is a sum of. A nest is right when C ends as the sum, over all of K and BW, of shifted products; each rule
below is one way to miss that, and names itself when it refuses.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from hwgen.engines.tpe.nest.nodes import RESULT, Loop, Nest, Node, Op, walk
from hwgen.errors import SpecError

Part = tuple[str, int, int | None]

DEPENDS = {"encode": ("m", "k", "bw"), "map": ("m", "n", "k", "bw"), "shift": ("bw",)}
RULES = {
    "encode": "encode depends on m, k and bw: it stands inside those loops; only the loop over n may be inside it",
    "map": "map depends on m, n, k and bw: it stays in the PE, inside all four loops",
    "shift": "shift depends on bw: it stands inside the loop over bw, once, before digits of different weights are added",
    "outputs": "sums run over k and bw only: values of different m or n belong to different outputs",
    "register": "lanes of a spatial loop that add to one register need a half_reduce over the lanes first, or a register each",
    "complete": "a register is read after the loops that it sums over; until then it holds a part of the sum",
    "stale": "a value is used in the loops that it was made in, or after their lanes are reduced",
    "once": "each product is added once: inside a loop only what changes with it is added, and every value has one maker",
    "words": "half_reduce makes two words, sum and carry, and only add makes a number of them",
    "binary": "accumulate adds numbers: a sum word and a carry word must be added first",
    "sparse": "sparse lists the non-zero digits of one group, the lanes of a spatial loop around encode; a sparse loop follows the list",
    "chain": "the links of a chain pass a sum on at every step, so they take equal time: none of them can skip zeros",
    "sync": "rows of PEs that skip zeros run apart: sync joins them outside their spatial loop, before the next tile",
    "cover": "the loops over an axis must cover each of its values once: strides 1, s, s t, ... with only the outermost size open",
    "weights": "the sum over BW is a binary number after every step of K: carry_save first",
    "feedback": "products one by one need carry-save feedback: carry_save first",
    "serial": "digits in sequence whether zero or not take the steps of sparse digits in constant time: digits = sparse, constant_time",
    "column": "an encoder per column of PEs lists non-zero digits: parallel digits are encoded in the cell or at the edge",
    "list": "the list of non-zero digits is made in the cell or per column of PEs, where it is followed",
    "pace": "operands of a systolic array pass on at every step: PEs that skip zeros take theirs from a broadcast matrix",
    "together": "the multipliers of a tree add in the same cycle: none of them can skip zeros",
    "result": "C must end as the sum over all k and bw of shifted products",
}


@dataclass(frozen=True)
class Meaning:
    """What a value is.

    Attributes
    ----------
    kind : str
        ``digit``, ``list``, ``number`` or ``words`` (a carry-save pair).
    made : tuple of Loop
        Loops around the place where it was made, the outermost first.
    sums : frozenset of parts
        Loops whose iterations it is a sum over.
    parts : frozenset of parts
        All loops around the products in it.
    shifted : bool
    keeps : tuple of (str, int)
        Of a register.
    """

    kind: str
    made: tuple[Loop, ...]
    sums: frozenset[Part] = frozenset()
    parts: frozenset[Part] = frozenset()
    shifted: bool = False
    keeps: tuple[tuple[str, int], ...] = ()


def refuse(nest: Nest, rule: str, place: str) -> SpecError:
    """The error for a broken rule."""
    return SpecError("nest", f"{nest.name}: {place}", RULES[rule])


def check(nest: Nest) -> Nest:
    """The nest itself, when it is right.

    Raises
    ------
    SpecError
        With the rule that it breaks.
    """
    meanings(nest)
    return nest


def meanings(nest: Nest) -> dict[str, Meaning]:
    """What every value of a right nest is, in the order in which they are made. Raises as `check` does."""
    checker = _Checker(nest)
    for node, scope in walk(nest.body):
        checker.visit(node, scope)
    checker.finish()
    return checker.meanings


class _Checker:
    """Follows the values through the nest in program order."""

    def __init__(self, nest: Nest):
        self.nest = nest
        self.meanings: dict[str, Meaning] = {}
        self.unsynced = False

    def visit(self, node: Node, scope: tuple[Loop, ...]) -> None:
        if isinstance(node, Loop):
            if node.kind == "sparse":
                self._sparse_loop(node, scope)
            return
        for axis in DEPENDS.get(node.primitive, ()):
            self._covered(axis, scope, node.primitive)
        getattr(self, f"_{node.primitive}")(node, scope)

    def finish(self) -> None:
        result = self.meanings.get(RESULT)
        if result is None or result.kind != "number" or not result.shifted:
            raise self._refuse("result", RESULT)
        if any(size != 1 for _, _, size in _over(result.parts - result.sums, "k", "bw")):
            raise self._refuse("result", RESULT)
        if self.unsynced:
            raise self._refuse("sync", "the end")

    def _refuse(self, rule: str, place: str) -> SpecError:
        return refuse(self.nest, rule, place)

    def _covered(self, axis: str, scope: Iterable[Loop], primitive: str) -> None:
        """The loops around run over every value of the axis once."""
        loops = sorted((loop for loop in scope if loop.axis == axis), key=lambda loop: (loop.stride, loop.size is None))
        if not loops:
            raise self._refuse(primitive, f"{primitive} outside the loop over {axis}")
        stride = 1
        for loop in loops[:-1]:
            if loop.stride != stride or loop.size is None:
                raise self._refuse("cover", f"{primitive} in loops over {axis}")
            stride *= loop.size
        if loops[-1].stride != stride or loops[-1].size is not None:
            raise self._refuse("cover" if len(loops) > 1 else primitive, f"{primitive} in part of the loops over {axis}")

    def _use(self, name: str, scope: tuple[Loop, ...], *, reduces: bool) -> tuple[Meaning, frozenset[Part]]:
        """What an input is, and over which ended spatial loops it is now summed."""
        if name not in self.meanings:
            raise self._refuse("stale", f"{name} before it is made")
        meaning = self.meanings[name]
        around = {loop.part for loop in scope}
        if meaning.keeps or name == RESULT:
            if {loop.part for loop in scope if loop.part in meaning.sums}:
                raise self._refuse("complete", f"{name} read while it is summed")
            if any(not any(loop.axis == axis and loop.stride >= 1 for loop in scope) for axis, _ in meaning.keeps):
                raise self._refuse("stale", f"{name} read outside its loops")
            return meaning, frozenset()
        # lanes stay where they are when their loop is entered again; an iteration that has ended is gone
        lanes = [loop for loop in meaning.made if loop.kind == "spatial" and loop.part not in around]
        gone = [loop for loop in meaning.made if loop.kind != "spatial" and not any(outer is loop for outer in scope)]
        if gone or (lanes and not reduces):
            raise self._refuse("stale", f"{name} used outside the loop over {(gone or lanes)[0].axis}")
        return meaning, frozenset(loop.part for loop in lanes)

    def _encode(self, op: Op, scope: tuple[Loop, ...]) -> None:
        self._put(op, Meaning("digit", scope))

    def _sparse(self, op: Op, scope: tuple[Loop, ...]) -> None:
        meaning, lanes = self._use(op.ins[0], scope, reduces=True)
        if meaning.kind != "digit" or len(lanes) != 1 or next(iter(lanes))[0] not in ("k", "bw"):
            raise self._refuse("sparse", f"sparse({op.ins[0]})")
        self._put(op, Meaning("list", scope, parts=lanes))

    def _sparse_loop(self, loop: Loop, scope: tuple[Loop, ...]) -> None:
        lists = self.meanings.get(loop.over)
        if lists is None or lists.kind != "list" or lists.parts != {loop.part}:
            raise self._refuse("sparse", f"loop over {loop.over}")
        if any(outer.kind == "chain" for outer in scope):
            raise self._refuse("chain", f"loop over {loop.over}")
        self.unsynced = self.unsynced or any(outer.axis == "m" and outer.kind == "spatial" for outer in scope)

    def _map(self, op: Op, scope: tuple[Loop, ...]) -> None:
        digit, _ = self._use(op.ins[0], scope, reduces=False)
        if digit.kind != "digit":
            raise self._refuse("map", f"map({op.ins[0]})")
        self._put(op, Meaning("number", scope, parts=frozenset(loop.part for loop in scope)))

    def _shift(self, op: Op, scope: tuple[Loop, ...]) -> None:
        value, _ = self._use(op.ins[0], scope, reduces=False)
        if value.kind != "number":
            raise self._refuse("words", f"shift({op.ins[0]})")
        if value.shifted or _over(value.sums, "bw"):
            raise self._refuse("shift", f"shift({op.ins[0]})")
        self._put(op, Meaning("number", scope, value.sums, value.parts, shifted=True))

    def _half_reduce(self, op: Op, scope: tuple[Loop, ...]) -> None:
        self._sum(op, scope, "words")

    def _accumulate(self, op: Op, scope: tuple[Loop, ...]) -> None:
        self._sum(op, scope, "number")

    def _add(self, op: Op, scope: tuple[Loop, ...]) -> None:
        """Two words make a number; numbers of several lanes make one, in a tree of adders."""
        if len(op.ins) == 1:
            self._sum(op, scope, "number")
            return
        value, _ = self._use(op.ins[0], scope, reduces=False)
        if value.kind != "words":
            raise self._refuse("words", f"add({', '.join(op.ins)})")
        if op.keeps:
            self._one_writer(op, scope)
        self._put(op, Meaning("number", scope, value.sums, value.parts, value.shifted, op.keeps))

    def _sync(self, op: Op, scope: tuple[Loop, ...]) -> None:
        if any(loop.axis == "m" and loop.kind == "spatial" for loop in scope):
            raise self._refuse("sync", "sync")
        self.unsynced = False
        del op

    def _sum(self, op: Op, scope: tuple[Loop, ...], kind: str) -> None:
        """A sum of the inputs, over ended lanes, and with feedback over the loops that the register is not kept for."""
        sums: set[Part] = set()
        parts: set[Part] = set()
        shifted = []
        for name in op.ins:
            if name in op.out:
                continue
            value, lanes = self._use(name, scope, reduces=True)
            if value.kind != "number":
                raise self._refuse("words" if op.primitive == "half_reduce" else "binary", f"{op.primitive}({name})")
            sums |= value.sums | lanes
            parts |= value.parts
            shifted.append(value.shifted)
        if op.feedback:
            self._one_writer(op, scope)
            repeats = {loop.part for loop in scope if loop.kind != "spatial" and not _kept(loop, op.keeps)}
            if repeats & sums or not repeats <= parts:
                raise self._refuse("once", f"{op.primitive} to {', '.join(op.out)}")
            sums |= repeats
        if any(axis in ("m", "n") for axis, _, _ in sums):
            raise self._refuse("outputs", f"{op.primitive} to {', '.join(op.out)}")
        if _over(sums, "bw") and not all(shifted):
            raise self._refuse("shift", f"{op.primitive} over bw")
        self._put(op, Meaning(kind, scope, frozenset(sums), frozenset(parts), all(shifted), op.keeps))

    def _one_writer(self, op: Op, scope: tuple[Loop, ...]) -> None:
        for loop in scope:
            if loop.kind == "spatial" and not _kept(loop, op.keeps):
                raise self._refuse("register", f"{', '.join(op.out)} in the spatial loop over {loop.axis}")

    def _put(self, op: Op, meaning: Meaning) -> None:
        for name in op.out:
            if name in self.meanings:
                raise self._refuse("once", f"{name} made again")
            self.meanings[name] = meaning


def _kept(loop: Loop, keeps: tuple[tuple[str, int], ...]) -> bool:
    """Whether a register has one of its own for every iteration of the loop."""
    return any(axis == loop.axis and stride <= loop.stride for axis, stride in keeps)


def _over(parts: Iterable[Part], *axes: str) -> frozenset[Part]:
    return frozenset(part for part in parts if part[0] in axes)
