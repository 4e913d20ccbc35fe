"""Loop nests as data: loops over M, N, K and the bit weight BW, with primitives at their levels.

The notation is that of Q. Wu et al., "Exploring the Performance Improvement of Tensor Processing Engines through Transformation in the
Bit-weight Dimension of MACs", HPCA 2025: C[m, n] is the sum over k and bw of digit(A[m, k], bw) * weight(bw) * B[k, n].
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

AXES = ("m", "n", "k", "bw")
# temporal: one after the other. spatial: side by side. chain: side by side, a running sum passes from one to the next.
# sparse: one after the other, only those that a list names.
KINDS = ("temporal", "spatial", "chain", "sparse")
PRIMITIVES = ("encode", "sparse", "map", "shift", "half_reduce", "add", "accumulate", "sync")
RESULT = "C"


@dataclass(frozen=True, kw_only=True)
class Loop:
    """A loop over a part of an axis: the axis' index is the sum of ``iteration * stride`` over its loops.

    Attributes
    ----------
    axis : str
        One of `AXES`.
    kind : str
        One of `KINDS`.
    size : int or None
        Iterations; None: as many as the axis needs.
    stride : int
    over : str
        The list that a sparse loop follows.
    body : tuple of Loop and Op
    """

    axis: str
    kind: str = "temporal"
    size: int | None = None
    stride: int = 1
    over: str = ""
    body: tuple["Node", ...] = ()

    @property
    def part(self) -> tuple[str, int, int | None]:
        """Which part of its axis it runs over: loops of equal parts run over the same indices."""
        return self.axis, self.stride, self.size

    def around(self, *body: "Node") -> "Loop":
        """This loop with another body."""
        return replace(self, body=body)


@dataclass(frozen=True, kw_only=True)
class Op:
    """A primitive: ``out = primitive(ins)``.

    Attributes
    ----------
    primitive : str
        One of `PRIMITIVES`.
    out, ins : tuple of str
        Values; a carry-save number is two. An output that is also an input is a register, zero at first.
    keeps : tuple of (str, int)
        What a register (or the result) has one of its own for: axis and stride, so ``("k", 16)`` is one for each 16 values of k.
    """

    primitive: str
    out: tuple[str, ...] = ()
    ins: tuple[str, ...] = ()
    keeps: tuple[tuple[str, int], ...] = ()

    @property
    def feedback(self) -> bool:
        """Whether it adds to what it has made before."""
        return bool(set(self.out) & set(self.ins))


Node = Loop | Op


@dataclass(frozen=True, kw_only=True)
class Nest:
    """A complete computation of C = A @ B.

    Attributes
    ----------
    name : str
    recoding : str
        How A becomes digits, one of `hwgen.circuits.recoders.RECODINGS`.
    body : tuple of Loop and Op
    """

    name: str
    recoding: str
    body: tuple[Node, ...]


def walk(body: tuple[Node, ...], scope: tuple[Loop, ...] = ()) -> Iterator[tuple[Node, tuple[Loop, ...]]]:
    """Every node, outer before inner, with the loops around it, the outermost first."""
    for node in body:
        yield node, scope
        if isinstance(node, Loop):
            yield from walk(node.body, (*scope, node))


def ops(body: tuple[Node, ...], primitive: str = "") -> list[tuple[Op, tuple[Loop, ...]]]:
    """All primitives, or those of one kind, each with the loops around it."""
    return [(node, scope) for node, scope in walk(body) if isinstance(node, Op) and primitive in ("", node.primitive)]


def rewrite(body: tuple[Node, ...], change: Callable[[Node], tuple[Node, ...]]) -> tuple[Node, ...]:
    """The body with each node replaced by what ``change`` makes of it, inner nodes first; loops left empty vanish."""
    found: list[Node] = []
    for node in body:
        if isinstance(node, Loop):
            node = node.around(*rewrite(node.body, change))
            if not node.body:
                continue
        found += change(node)
    return tuple(found)
