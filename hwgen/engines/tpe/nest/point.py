"""The place of a nest in the bit-weight space, read off where its primitives stand."""

import math

from hwgen.engines.tpe.nest.nodes import Loop, Nest, ops, walk


def point(nest: Nest) -> dict[str, object]:
    """Coordinates of a nest.

    Returns
    -------
    dict
        ``recoding``; ``digits``: ``parallel``, ``serial`` or ``sparse``; ``encoder``: in each ``cell``, one per ``column`` of PEs that
        share an operand A and skip its zeros, or at the ``edge``; ``shift``: of each ``product`` or after the ``reduction`` over K;
        ``accumulate``: whether the array's own sum over K is ``binary`` or ``carry-save``; ``lanes``: products per PE and step.
    """
    loops = [node for node, _ in walk(nest.body) if isinstance(node, Loop)]
    sparse = any(loop.kind == "sparse" for loop in loops)
    parallel = any(loop.axis == "bw" and loop.kind == "spatial" for loop in loops)
    (_, around_encode), (_, around_map), (_, around_shift) = (ops(nest.body, kind)[0] for kind in ("encode", "map", "shift"))
    per_column = any(loop.axis == "n" and loop.kind == "spatial" for loop in around_encode)
    shifted_in_k = any(loop.axis == "k" for loop in around_shift if loop.part in {outer.part for outer in around_map})
    return {
        "recoding": nest.recoding,
        "digits": "sparse" if sparse else "parallel" if parallel else "serial",
        "encoder": "cell" if per_column else "column" if sparse else "edge",
        "shift": "product" if shifted_in_k and not _summed_before(nest) else "reduction",
        "accumulate": "binary" if _carries_in_k(nest) else "carry-save",
        "lanes": math.prod(loop.size or 1 for loop in around_map if loop.axis == "k" and loop.kind == "spatial"),
    }


def _summed_before(nest: Nest) -> bool:
    """Whether the operand of the shift is a sum already."""
    (shift, _) = ops(nest.body, "shift")[0]
    return not any(set(shift.ins) & set(op.out) for op, _ in ops(nest.body, "map"))


def _carries_in_k(nest: Nest) -> bool:
    """Whether a carry-propagate addition stands inside the array's own loops over K."""
    additions = [scope for op, scope in ops(nest.body) if op.primitive in ("add", "accumulate")]
    return any(loop.axis == "k" and not _over_tiles(loop) for scope in additions for loop in scope)


def _over_tiles(loop: Loop) -> bool:
    """Whether each iteration of a loop is a pass of the array, with a chain or a loop over M or N inside."""
    inner = [node for node, _ in walk(loop.body) if isinstance(node, Loop)]
    return loop.kind == "temporal" and any(node.kind == "chain" or (node.kind == "temporal" and node.axis in ("m", "n")) for node in inner)
