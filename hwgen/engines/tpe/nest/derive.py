"""The named points of the space, derived from BASE step by step, in the order of the paper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hwgen.engines.tpe.nest import transform
from hwgen.engines.tpe.nest.nodes import RESULT, Loop, Nest, Node, Op
from hwgen.engines.tpe.nest.rules import check
from hwgen.errors import SpecError

ARRAYS = ("os", "ws", "cube", "tree", "matrix")
GROUP = 4  # digits that a sparse encoder looks at


@dataclass(frozen=True)
class Step:
    """One transformation: what was done, and the nest that it made."""

    done: str
    nest: Nest


def base(*, array: str = "os", rows: int = 16, cols: int = 16, layers: int = 8) -> Nest:
    """BASE: a multiply-accumulate unit per PE.

    Parameters
    ----------
    array : str
        ``os`` and ``matrix``: sums stay, K is temporal. ``ws``: ``rows`` PEs along K. ``cube``: ``layers`` along K. ``tree``: ``rows``
        multipliers along K in each of ``cols`` trees.
    """
    product: tuple[Node, ...] = (
        Loop(axis="bw", kind="spatial").around(
            Op(primitive="encode", out=("d",)),
            Op(primitive="map", out=("pp",), ins=("d",)),
            Op(primitive="shift", out=("spp",), ins=("pp",)),
        ),
        Op(primitive="half_reduce", out=("p_s", "p_c"), ins=("spp",)),
        Op(primitive="add", out=("p",), ins=("p_s", "p_c")),
    )
    if array == "tree":
        product = (_pes("k", rows).around(*product), Op(primitive="add", out=("q",), ins=("p",)))
    product += (Op(primitive="accumulate", out=(RESULT,), ins=(*product[-1].out, RESULT), keeps=(("m", 1), ("n", 1))),)
    around: Mapping[str, tuple[Loop, ...]] = {
        "os": (_tiles("m", rows), _tiles("n", cols), _pes("m", rows), _pes("n", cols), _tiles("k", 1)),
        "ws": (_tiles("n", cols), _tiles("k", rows), _tiles("m", 1), _pes("n", cols), _pes("k", rows, "chain")),
        "cube": (
            *(_tiles("m", rows), _tiles("n", cols), _tiles("k", layers)),
            *(_pes("m", rows), _pes("n", cols), _pes("k", layers, "chain")),
        ),
        "tree": (_tiles("n", cols), _tiles("k", rows), _tiles("m", 1), _pes("n", cols)),
    }
    around = {**around, "matrix": around["os"]}
    if array not in around:
        raise SpecError("array", array, f"one of {', '.join(ARRAYS)}")
    for loop in reversed(around[array]):
        product = (loop.around(*product),)
    return check(Nest(name="base", recoding="booth", body=product))


def derive(name: str, *, array: str = "os", rows: int = 16, cols: int = 16, layers: int = 8, lanes: int | None = None) -> list[Step]:
    """BASE, and the steps from it to the point ``name``, the last of which is the point; BASE alone is the point ``mac``.

    Parameters
    ----------
    lanes : int, optional
        Products per PE and step. None: what the point has in the paper; the multipliers of a tree are its lanes already.

    Raises
    ------
    SpecError
        For an unknown name or array, or where a dependency forbids a step: sums of sparse engines do not pass through chains of PEs.
    """
    if name not in POINTS:
        raise SpecError("point", name, f"one of {', '.join(POINTS)}")
    default = 1 if array == "tree" else LANES.get(name, 1)
    found = [Step("", base(array=array, rows=rows, cols=cols, layers=layers))]
    nest = transform.renamed(found[0].nest, name)
    for done, change in POINTS[name](default if lanes is None else lanes):
        nest = change(nest)
        found.append(Step(done, nest))
    return found


def reach(coordinates: Mapping[str, object], *, array: str = "os", rows: int = 16, cols: int = 16, layers: int = 8) -> list[Step]:
    """BASE, and the steps from it to a point given by its coordinates, as `hwgen.engines.tpe.nest.point` names them.

    Raises
    ------
    SpecError
        Where a dependency forbids a step.
    """
    nest = base(array=array, rows=rows, cols=cols, layers=layers)
    found = [Step("", nest)]
    nest = transform.renamed(nest, ".".join(map(str, coordinates.values())))
    for done, change in _toward(coordinates):
        nest = change(nest)
        found.append(Step(done, nest))
    return found


Steps = list[tuple[str, Callable[[Nest], Nest]]]
LANES = {"opt2": 4, "opt4e": 4, "sparse4": 8}


def _tiles(axis: str, size: int) -> Loop:
    """A temporal loop over tiles of ``size``."""
    return Loop(axis=axis, stride=size)


def _pes(axis: str, size: int, kind: str = "spatial") -> Loop:
    return Loop(axis=axis, kind=kind, size=size)


def _toward(coordinates: Mapping[str, object]) -> Steps:
    """In the paper's order: carry-save first, the bit weights next, zeros left out, the encoder moved last."""
    digits, encoder, lanes = coordinates["digits"], coordinates["encoder"], int(str(coordinates["lanes"]))
    over_k = coordinates["shift"] == "reduction"
    steps: Steps = []
    if digits == "parallel":
        steps += _mac(lanes)
    elif over_k:
        steps += _mac(GROUP)
    if coordinates["accumulate"] == "carry-save":
        steps += _opt1(1)
    if coordinates["recoding"] != "booth":
        steps += [(f"digits: {coordinates['recoding']}", lambda nest: transform.recode(nest, str(coordinates["recoding"])))]
    if over_k:
        steps += [("BW outside K", transform.bit_weights_outside), ("shift out of K", transform.shift_after)]
    if digits != "parallel" and over_k:
        steps += [("BW temporal", transform.serial_bit_weights)]
    if digits == "sparse":
        axis = "k" if over_k else "bw"
        steps += [(f"zeros over {axis} left out", lambda nest: transform.skip_zeros(nest, axis))]
    if encoder != "cell":
        steps += [("encode out of N", lambda nest: transform.hoist(nest, "encode"))]
    return steps + (_mac(lanes) if digits != "parallel" else [])


def _mac(lanes: int) -> Steps:
    return [(f"K: {lanes} lanes", lambda nest: transform.lanes(nest, lanes))] if lanes > 1 else []


def _recoded() -> Steps:
    return [("digits: EN-T", lambda nest: transform.recode(nest, "ent"))]


def _ent(lanes: int) -> Steps:
    return [
        *_mac(lanes),
        *_recoded(),
        ("encode out of N", lambda nest: transform.hoist(nest, "encode")),
    ]


def _opt1(lanes: int) -> Steps:
    return [*_mac(lanes), ("accumulator becomes half_reduce with feedback, add out of K", transform.carry_save)]


def _opt2(lanes: int) -> Steps:
    return [*_weights_outside(lanes), ("encode out of N", lambda nest: transform.hoist(nest, "encode"))]


def _weights_outside(lanes: int) -> Steps:
    return [
        *_opt1(1),
        *_recoded(),
        *_mac(lanes),
        ("BW outside K", transform.bit_weights_outside),
        ("shift out of K", transform.shift_after),
    ]


def _opt3(lanes: int) -> Steps:
    return [
        *_weights_outside(GROUP),
        ("BW temporal", transform.serial_bit_weights),
        ("lanes of K become sparse", transform.skip_zeros),
        *_mac(lanes),
    ]


def _opt4c(lanes: int) -> Steps:
    return [*_opt3(1), ("encode and sparse out of N", lambda nest: transform.hoist(nest, "encode")), *_mac(lanes)]


def _sparse4(lanes: int) -> Steps:
    """Ours: the non-zero digits of an operand follow each other, so that operands pass once and lanes even out over all weights."""
    return [
        *_opt1(1),
        ("digits: NAF, which has the fewest", lambda nest: transform.recode(nest, "naf")),
        ("digits of an operand become sparse", lambda nest: transform.skip_zeros(nest, "bw")),
        ("encode and sparse out of N", lambda nest: transform.hoist(nest, "encode")),
        *_mac(lanes),
    ]


POINTS: dict[str, Callable[[int], Steps]] = {
    "mac": _mac,
    "ent": _ent,
    "opt1": _opt1,
    "opt2": _opt2,
    "opt3": _opt3,
    "opt4c": _opt4c,
    "opt4e": _opt4c,
    "sparse4": _sparse4,
}
