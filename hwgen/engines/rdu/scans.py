"""Programs of scans: prefix sums, and recurrences as scans of pairs.

Scans run from high lanes to low ones: time t stands on lane L - 1 - t, pair t on pair L / 2 - 1 - t.
"""

from typing import TYPE_CHECKING

from hwgen.engines.rdu.draft import Draft
from hwgen.engines.rdu.links import levels
from hwgen.engines.rdu.modes import MULTIPLY, OFFSET_2, PAIR, PAIR_2, SCALE_2
from hwgen.engines.rdu.program import Program
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec

KINDS = ("inclusive", "exclusive")
ALGORITHMS = ("hillis-steele", "blelloch")


def check(algorithm: str, kind: str) -> None:
    """Refuse an algorithm or a kind that no scan has."""
    for name, value, allowed in (("kind", kind, KINDS), ("algorithm", algorithm, ALGORITHMS)):
        if value not in allowed:
            raise SpecError(name, value, f"one of {', '.join(allowed)}")


def scan(spec: "RduSpec", *, algorithm: str = "hillis-steele", kind: str = "inclusive", carry: bool = False) -> Program:
    """Prefix sums of ``in2`` over the lanes, one scan per beat.

    Parameters
    ----------
    algorithm : {'hillis-steele', 'blelloch'}
    kind : {'inclusive', 'exclusive'}
        The inclusive scan by Blelloch is the exclusive one of the elements but the first, which is carried in.
    carry : bool
        Blelloch: lane 0 brings a carry in place of the last element, which an exclusive scan has no use for.
    """
    check(algorithm, kind)
    if algorithm == "blelloch":
        return _blelloch(spec, carry=carry or kind == "inclusive")
    if carry:
        raise SpecError("carry", carry, "false for hillis-steele")
    depth, lanes = levels(spec.lanes), spec.lanes
    draft = Draft(spec, "scan")
    draft.need(depth + 1 + (kind == "exclusive"), f"an {kind} scan")
    for stage in range(1, depth + 1):
        for lane in range(lanes - (1 << (stage - 1))):
            draft.add(lane, stage, lane + (1 << (stage - 1)))
    if kind == "exclusive":
        for lane in range(lanes - 1):
            draft.copy(lane, depth + 1, lane + 1)
        draft.set(lanes - 1, depth + 1, SCALE_2, 0)
    return draft.done()


def _blelloch(spec: "RduSpec", *, carry: bool) -> Program:
    depth, lanes = levels(spec.lanes), spec.lanes
    draft = Draft(spec, "scan")
    draft.need(2 * depth, "a Blelloch scan")
    for stage in range(1, depth):
        for lane in range(0, lanes, 1 << stage):
            if lane or not carry:  # a carry waits on lane 0, whose sums nobody needs
                draft.add(lane, stage, lane + (1 << (stage - 1)))
    if carry:
        draft.add(0, depth, lanes // 2)
        draft.copy(lanes // 2, depth, 0)
    else:
        draft.copy(0, depth, lanes // 2)
        draft.set(lanes // 2, depth, SCALE_2, 0)
    for level in reversed(range(depth - 1)):
        stage, distance = 2 * depth - 1 - level, 1 << level
        for lane in range(0, lanes, 2 * distance):
            draft.add(lane, stage, lane + distance)
            draft.copy(lane + distance, stage, lane)
    return draft.done()


def pairs(spec: "RduSpec", *, algorithm: str = "hillis-steele", kind: str = "inclusive", scaled: bool = False) -> Program:
    """Scan of pairs (a, b) on lanes 2p and 2p + 1: earlier (a1, b1) and later (a2, b2) give (a2 a1, a2 b1 + b2).

    Parameters
    ----------
    algorithm : {'hillis-steele', 'blelloch'}
        By Blelloch pair 0 always brings a carry in place of the last pair, which an exclusive scan has no use for: (1, 0) to begin anew,
        or the first of all pairs, which makes the scan of the others an inclusive one.
    kind : {'inclusive', 'exclusive'}
    scaled : bool
        Integers: a has the element's fraction bits.
    """
    check(algorithm, kind)
    return _pairs_by_blelloch(spec, scaled=scaled) if algorithm == "blelloch" else _pairs_by_steps(spec, kind=kind, scaled=scaled)


def _combine(draft: Draft, lane: int, stage: int, distance: int, *, own_later: bool, scaled: bool) -> None:
    """Combine the pair on ``lane`` and the next one with that ``distance`` lanes up, which is the earlier one if the own is later."""
    side = lane if own_later else lane + distance  # where the later pair's a stands
    for part, mode in ((0, MULTIPLY), (1, PAIR if own_later else PAIR_2)):
        draft.link(lane + part, stage, lane + part + distance)
        draft.set(lane + part, stage, mode)
        draft.scaled[stage, lane + part] = scaled
    draft.link(lane + 1, stage, side, "side")


def _pairs_by_steps(spec: "RduSpec", *, kind: str, scaled: bool) -> Program:
    depth, lanes = levels(spec.lanes), spec.lanes
    draft = Draft(spec, "pairs")
    draft.need(depth + 1 + 2 * (kind == "exclusive"), f"an {kind} scan of pairs")
    for stage in range(2, depth + 1):
        distance = 1 << (stage - 1)
        for lane in range(0, lanes - distance, 2):
            _combine(draft, lane, stage, distance, own_later=True, scaled=scaled)
    if kind == "exclusive":  # the earliest pair becomes the identity (1, 0) in two steps: no mode makes a 1 of nothing
        for lane in range(lanes - 2):
            draft.copy(lane, depth + 1, lane + 2)
        for lane in (lanes - 2, lanes - 1):
            draft.set(lane, depth + 1, SCALE_2, 0)
        draft.set(lanes - 2, depth + 2, OFFSET_2, 1 << spec.kind.fraction if scaled else 1)
    return draft.done()


def _pairs_by_blelloch(spec: "RduSpec", *, scaled: bool) -> Program:
    depth, lanes = levels(spec.lanes), spec.lanes
    draft = Draft(spec, "pairs")
    draft.need(2 * depth - 1, "a Blelloch scan of pairs")
    for stage in range(2, depth):
        for lane in range(1 << stage, lanes, 1 << stage):  # the carry waits on pair 0
            _combine(draft, lane, stage, 1 << (stage - 1), own_later=True, scaled=scaled)
    for level in reversed(range(depth - 1)):
        stage, distance = 2 * depth - 2 - level, 2 << level
        for lane in range(0, lanes, 2 * distance):
            _combine(draft, lane, stage, distance, own_later=False, scaled=scaled)
            for part in (0, 1):
                draft.copy(lane + distance + part, stage, lane + part)
    return draft.done()


def pairs_after(spec: "RduSpec", *, scaled: bool = False) -> Program:
    """Combine earlier pairs on ``in1`` with later ones on ``in2``, lane by lane; parameters as for `pairs`."""
    draft = Draft(spec, "pairs_after")
    draft.need(3, "pairs")
    draft.keep_1[:2] = True
    for lane in range(spec.lanes):
        draft.set(lane, 2, PAIR if lane & 1 else MULTIPLY)
        draft.scaled[2, lane] = scaled
        if lane & 1:
            draft.link(lane, 2, lane - 1, "side")
    return draft.done()
