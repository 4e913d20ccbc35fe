"""Transformations of loop nests: each returns a new nest, or refuses with the dependency that forbids it."""

from collections.abc import Callable
from dataclasses import replace

from hwgen.engines.tpe.nest.nodes import RESULT, Loop, Nest, Node, Op, ops, rewrite, walk
from hwgen.engines.tpe.nest.rules import RULES, check, refuse
from hwgen.errors import SpecError

PAIR = ("acc_s", "acc_c")  # the carry-save registers
Keeps = tuple[tuple[str, int], ...]


def renamed(nest: Nest, name: str) -> Nest:
    """The same computation under another name."""
    return replace(nest, name=name)


def recode(nest: Nest, recoding: str) -> Nest:
    """Other digits of A. No loop cares which digits they are."""
    return replace(nest, recoding=recoding)


def carry_save(nest: Nest) -> Nest:
    """OPT1: carry-save feedback in place of the accumulator; `add` leaves the loop over K.

    `add` depends on the two words only, and sums commute, so one addition after the loop does for all inside. Where the sum passes
    through a chain of PEs, the addition stands at its end.
    """
    reduce_op, scope = _only(nest, "half_reduce")
    add_op = next((op for op, _ in ops(nest.body, "add") if op.ins == reduce_op.out), None)
    accumulate_op = _only(nest, "accumulate")[0]
    if reduce_op.feedback or add_op is None:
        raise _cannot(nest, "carry_save", "needs half_reduce, add and accumulate in a row, which it turns into a half_reduce with feedback")
    loop = next(outer for outer in reversed(scope) if outer.axis == "k")
    if loop.kind == "spatial":
        return _one_tree(nest, reduce_op, add_op)
    inner = [outer for outer in scope[scope.index(loop) + 1 :] if outer.axis in ("m", "n")]
    tiles = tuple((outer.axis, outer.stride) for outer in scope[: scope.index(loop)] if outer.axis == "k")
    keeps = (*accumulate_op.keeps, *tiles)
    feedback = replace(reduce_op, out=PAIR, ins=(*reduce_op.ins, *PAIR), keeps=keeps)
    if tiles:  # sums of K tiles are added up as numbers
        after: tuple[Node, ...] = (replace(add_op, ins=PAIR), accumulate_op)
    else:
        after = (replace(add_op, ins=PAIR, out=(RESULT,), keeps=accumulate_op.keeps),)
    for outer in reversed(inner):
        after = (outer.around(*after),)

    def change(node: Node) -> tuple[Node, ...]:
        if node in (add_op, accumulate_op):
            return ()
        return (feedback,) if node == reduce_op else (node,)

    body = rewrite(nest.body, change)
    return check(replace(nest, body=_after(body, loop.part, after)))


def _one_tree(nest: Nest, reduce_op: Op, add_op: Op) -> Nest:
    """Multipliers side by side: their rows in one half_reduce and one add, in place of an add each and a tree of adders."""
    tree_op = next(op for op, _ in ops(nest.body, "add") if op.ins == add_op.out)

    def change(node: Node) -> tuple[Node, ...]:
        if node in (reduce_op, add_op):
            return ()
        if node == tree_op:
            return reduce_op, replace(tree_op, ins=reduce_op.out)
        return (node,)

    return check(replace(nest, body=rewrite(nest.body, change)))


def lanes(nest: Nest, count: int) -> Nest:
    """Split K: ``count`` neighbouring k side by side in each PE, summed by the half_reduce that is there already."""
    if count == 1:
        return nest
    part = Loop(axis="k", kind="spatial", size=count)

    def widen(node: Node) -> tuple[Node, ...]:
        if isinstance(node, Loop) and node.axis == "k":
            return (replace(node, stride=node.stride * count),)
        if isinstance(node, Op) and any(axis == "k" for axis, _ in node.keeps):
            return (replace(node, keeps=tuple((axis, stride * count if axis == "k" else stride) for axis, stride in node.keeps)),)
        return (node,)

    return check(replace(nest, body=_wrapped(rewrite(nest.body, widen), part, _varies_with_k)))


def bit_weights_outside(nest: Nest) -> Nest:
    """Interchange: BW outside the loop over K, a half_reduce for each bit weight; digits of one weight are then summed over K.

    The loop may pass because a carry-save sum over K and BW is one sum in any order.
    """
    reduce_op, scope = _only(nest, "half_reduce")
    weights, around = next(((node, outer) for node, outer in walk(nest.body) if isinstance(node, Loop) and node.axis == "bw"), (None, ()))
    side_by_side = [loop for loop in around if loop.axis == "k" and loop.kind == "spatial" and loop not in scope]
    if not reduce_op.feedback and not side_by_side:
        raise _cannot(nest, "bit_weights_outside", RULES["weights"])
    if weights is None or weights.kind != "spatial":
        raise _cannot(nest, "bit_weights_outside", "needs a spatial loop over BW inside the loop over K")
    outer = next(loop for loop in reversed(scope) if loop.axis == "k") if reduce_op.feedback else side_by_side[0]
    feedback = replace(reduce_op, keeps=(*reduce_op.keeps, ("bw", 1))) if reduce_op.feedback else reduce_op

    def change(node: Node) -> tuple[Node, ...]:
        if node == reduce_op:
            return (feedback,) if reduce_op.feedback else (weights.around(node),)
        if isinstance(node, Loop) and node.axis == "bw":
            return node.body
        if isinstance(node, Loop) and (node.part, node.kind) == (outer.part, outer.kind):
            return (weights.around(node),)
        if isinstance(node, Op) and node.ins == reduce_op.out:
            words = Op(primitive="half_reduce", out=("u_s", "u_c"), ins=("t",))
            return weights.around(replace(node, out=("t",), keeps=())), words, replace(node, ins=words.out)
        return (node,)

    return check(replace(nest, body=merged(rewrite(nest.body, change))))


def shift_after(nest: Nest) -> Nest:
    """OPT2: `shift` leaves the loop over K: one shift per output and bit weight, and compressors as narrow as one weight."""
    shift_op, _ = _only(nest, "shift")
    reduce_op = next((op for op, _ in ops(nest.body, "half_reduce") if shift_op.out[0] in op.ins), None)
    add_op = next((op for op, _ in ops(nest.body, "add") if reduce_op is not None and op.ins == reduce_op.out), None)
    if reduce_op is None or add_op is None:
        raise _cannot(nest, "shift_after", "needs a half_reduce of shifted products, and the add that ends it")
    if add_op.keeps:  # the addition that makes the result: a shift has no place after it
        raise refuse(nest, "shift", "shift after the sum over bw")

    def change(node: Node) -> tuple[Node, ...]:
        if node == shift_op:
            return ()
        if node == reduce_op:
            return (replace(node, ins=tuple(shift_op.ins[0] if name == shift_op.out[0] else name for name in node.ins)),)
        if node == add_op:
            return node, Op(primitive="shift", out=("u",), ins=node.out)
        if isinstance(node, Op) and node.ins == add_op.out:
            return (replace(node, ins=("u",)),)
        return (node,)

    return check(replace(nest, body=rewrite(nest.body, change)))


def serial_bit_weights(nest: Nest) -> Nest:
    """BW temporal: one bit weight after the other on the same hardware, each shifted and accumulated when its K is done."""
    loops = [node for node, _ in walk(nest.body) if isinstance(node, Loop) and node.axis == "bw"]
    words = next((op for op, _ in ops(nest.body, "half_reduce") if op.ins in {(made.out) for made, _ in ops(nest.body, "shift")}), None)
    if len(loops) != 1 or words is None:
        raise _cannot(nest, "serial_bit_weights", "needs one spatial loop over BW outside the loop over K: bit_weights_outside first")
    number = next(op for op, _ in ops(nest.body, "add") if op.ins == words.out)
    maker = next(op for op, _ in ops(nest.body) if RESULT in op.out)
    total = Op(primitive="accumulate", out=(RESULT,), ins=(*words.ins, RESULT), keeps=maker.keeps)

    def change(node: Node) -> tuple[Node, ...]:
        if node in (words, number, maker):
            return ()
        if isinstance(node, Loop) and node.axis == "bw":
            return (replace(node, kind="temporal", body=(*node.body, total)),)
        return (node,)

    return check(replace(nest, body=rewrite(nest.body, change)))


def skip_zeros(nest: Nest, axis: str = "k") -> Nest:
    """OPT3: the lanes of a spatial loop over ``axis`` one after the other, zeros left out: `sparse` lists the non-zero digits.

    Over K the digits of a group have one weight, so that the products need no shift (OPT3); over BW they are those of one operand.
    """
    reduce_op, scope = next(((op, around) for op, around in ops(nest.body, "half_reduce") if op.feedback), (None, ()))
    if reduce_op is None:
        raise _cannot(nest, "skip_zeros", RULES["feedback"])
    group = next((node for node in (scope[-1].body if scope else ()) if isinstance(node, Loop) and node.axis == axis), None)
    if group is None or group.kind != "spatial":
        hint = "lanes first" if axis == "k" else "digits side by side"
        raise _cannot(nest, "skip_zeros", f"needs a spatial loop over {axis} that ends in the half_reduce: {hint}")
    digits = tuple(node for node in group.body if isinstance(node, Op) and node.primitive == "encode")
    if not digits:
        raise refuse(nest, "sparse", "sparse")
    rest = tuple(node for node in group.body if node not in digits)
    lists = Op(primitive="sparse", out=("idx",), ins=digits[0].out)
    follow = replace(group, kind="sparse", over="idx", body=(*rest, reduce_op))

    def change(node: Node) -> tuple[Node, ...]:
        if node == group:
            return group.around(*digits), lists, follow
        return () if node == reduce_op else (node,)

    body = rewrite(nest.body, change)
    rows = next((loop for loop in scope if loop.axis == "m" and loop.kind == "spatial"), None)
    if rows is not None:
        body = _after(body, rows.part, (Op(primitive="sync"),))
    return check(replace(nest, body=body))


def hoist(nest: Nest, primitive: str, axis: str = "n") -> Nest:
    """Move ``primitive`` (and what depends on nothing more) out of the spatial loop over ``axis``: one in place of one per lane.

    OPT4C hoists `encode` and `sparse` out of the loop over N: one encoder for all PEs that share an operand A.
    """
    around = [outer for _, scope in ops(nest.body, primitive) for outer in scope if outer.axis == axis]
    if not ops(nest.body, primitive):
        raise _cannot(nest, "hoist", f"there is no {primitive}")
    if axis != "n" or primitive not in ("encode", "sparse"):
        raise refuse(nest, primitive, f"{primitive} out of the loop over {axis}")
    loop = next((outer for outer in around if outer.kind == "spatial"), None)
    if loop is None:
        raise _cannot(nest, "hoist", f"{primitive} is outside the PEs along {axis} already")

    def change(node: Node) -> tuple[Node, ...]:
        return node.body if isinstance(node, Loop) and node.part == loop.part and node.kind == loop.kind else (node,)

    return check(replace(nest, body=_wrapped(rewrite(nest.body, change), loop, _varies_with_n)))


def merged(body: tuple[Node, ...]) -> tuple[Node, ...]:
    """Neighbouring spatial loops over the same part as one."""
    found: list[Node] = []
    for node in body:
        if isinstance(node, Loop):
            node = node.around(*merged(node.body))
            last = found[-1] if found else None
            if isinstance(last, Loop) and node.kind == last.kind == "spatial" and node.part == last.part:
                found[-1] = last.around(*merged((*last.body, *node.body)))
                continue
        found.append(node)
    return tuple(found)


def _varies_with_k(op: Op, varying: set[str]) -> bool:
    """Whether an operation is done per lane of K: reductions end the lanes."""
    return op.primitive in ("encode", "map") or (op.primitive != "half_reduce" and bool(varying & set(op.ins)))


def _varies_with_n(op: Op, varying: set[str]) -> bool:
    """Whether an operation is done per column of PEs."""
    return op.primitive == "map" or bool(varying & set(op.ins))


def _wrapped(body: tuple[Node, ...], loop: Loop, varies: Callable[[Op, set[str]], bool]) -> tuple[Node, ...]:
    """``loop`` around exactly the operations that vary with it, as far out as possible."""
    varying: set[str] = set()
    for op, _ in ops(body):
        if varies(op, varying):
            varying |= set(op.out)

    def needs(node: Node) -> bool:
        return varies(node, varying) if isinstance(node, Op) else False

    def place(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        found: list[Node] = []
        for node in nodes:
            inner = [needs(op) for op, _ in ops((node,))]
            if all(inner) and inner and not _follows(node, varying):
                found.append(loop.around(node))
            elif not any(inner):
                found.append(node)
            else:
                parts = place(node.body)
                bound = [part for part in parts if isinstance(part, Loop) and part.part == loop.part]
                free = [part for part in parts if part not in bound]
                if node.kind == "spatial" and bound and not any(varying & {*op.ins, *op.out} for op, _ in ops(tuple(free))):
                    # its lanes are independent: what does not vary comes first, in a loop of its own
                    found += [node.around(*free)] if free else []
                    found.append(loop.around(node.around(*(inner for part in bound for inner in part.body))))
                else:
                    found.append(node.around(*parts))
        return merged(tuple(found))

    return place(body)


def _follows(node: Node, varying: set[str]) -> bool:
    """Whether a sparse loop, itself or inside, follows a list that each lane has its own of: then the steps are common to the lanes."""
    return any(isinstance(inner, Loop) and inner.over in varying for inner, _ in walk((node,)))


def _only(nest: Nest, primitive: str) -> tuple[Op, tuple[Loop, ...]]:
    found = ops(nest.body, primitive)
    if len(found) != 1:
        raise _cannot(nest, primitive, f"needs exactly one {primitive}, there are {len(found)}")
    return found[0]


def _after(body: tuple[Node, ...], part: tuple, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """``nodes`` behind the loop over ``part``."""
    return rewrite(body, lambda node: (node, *nodes) if isinstance(node, Loop) and node.part == part else (node,))


def _cannot(nest: Nest, transformation: str, reason: str) -> SpecError:
    return SpecError("transformation", f"{transformation}({nest.name})", reason)
