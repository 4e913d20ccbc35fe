"""A nest in the paper's notation."""

from collections.abc import Iterator

from hwgen.engines.tpe.nest.nodes import Loop, Nest, Node, Op, walk

_HEADS = {"temporal": "for {name}", "spatial": "parfor {name}", "chain": "chain {name}", "sparse": "for {name} in {over}"}
_ARGUMENTS = {"encode": "A[m,k], bw", "map": "{}, B[k,n]", "shift": "{}, bw", "sync": "m"}


def text(nest: Nest, *, indent: str = "  ") -> str:
    """The nest, one primitive or run of loops a line.

    Of an axis in several parts the outermost is named ``kt``, the innermost ``kp`` and those between ``kg`` (a group) and ``kh``.
    """
    return "\n".join(_lines(nest.body, _names(nest), "", indent))


def _names(nest: Nest) -> dict[tuple, str]:
    """Name of every part of an axis."""
    parts = dict.fromkeys(node.part for node, _ in walk(nest.body) if isinstance(node, Loop))
    names = {}
    for axis in dict.fromkeys(part[0] for part in parts):
        ordered = sorted((part for part in parts if part[0] == axis), key=lambda part: (-part[1], part[2] is not None))
        marks = ["", "tp", "tgp", "tghp"][len(ordered) - 1] or [""]
        names |= {part: axis + mark for part, mark in zip(ordered, marks, strict=True)}
    return names


def _lines(body: tuple[Node, ...], names: dict[tuple, str], prefix: str, indent: str) -> Iterator[str]:
    for node in body:
        if isinstance(node, Op):
            yield prefix + _statement(node)
            continue
        heads = [_head(node, names)]
        while len(node.body) == 1 and isinstance(node.body[0], Loop):
            node = node.body[0]
            heads.append(_head(node, names))
        yield f"{prefix}{': '.join(heads)}:"
        yield from _lines(node.body, names, prefix + indent, indent)


def _head(loop: Loop, names: dict[tuple, str]) -> str:
    size = f" = {loop.size}" if loop.size is not None and loop.kind != "sparse" else ""
    return _HEADS[loop.kind].format(name=names[loop.part], over=loop.over) + size


def _statement(op: Op) -> str:
    """``out = primitive(arguments)``; registers with the index that they are kept for."""
    if op.primitive == "sync":
        return "sync(m)"
    index = "".join(f",{axis}" if stride == 1 else f",{axis}/{stride}" for axis, stride in op.keeps)
    kept = set(op.out) if op.keeps else set()
    out, ins = (", ".join(name + (f"[{index[1:]}]" if name in kept else "") for name in names) for names in (op.out, op.ins))
    arguments = _ARGUMENTS.get(op.primitive, "{}").format(ins)
    return f"{out} = {op.primitive}({arguments})"
