"""Programs by name: each function here writes one for a tile's lanes and stages.

Lanes that a program has no use for pass their result on. Scans run from high lanes to low ones: time t stands on lane L - 1 - t. Loading
and result orders stand in `hwgen.engines.rdu.orders`.
"""

import cmath
import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.rdu.links import levels, rotate_left
from hwgen.engines.rdu.modes import ADD, AXPY_1, AXPY_2, MULTIPLY, OFFSET_1, OFFSET_2, PAIR, SCALE_1, SCALE_2, SYSTOLIC
from hwgen.engines.rdu.program import Program
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec

STEPS = {
    "scale_1": SCALE_1,
    "offset_1": OFFSET_1,
    "scale_2": SCALE_2,
    "offset_2": OFFSET_2,
    "multiply": MULTIPLY,
    "add": ADD,
    "axpy_1": AXPY_1,
    "axpy_2": AXPY_2,
}


class Draft:
    """A program under construction: every cell passes its result on until told otherwise."""

    def __init__(self, spec: "RduSpec", name: str):
        self.spec, self.name = spec, name
        shape = (spec.stages, spec.lanes)
        self.mode = np.full(shape, SCALE_2)
        self.keep_1 = np.zeros(shape, bool)
        self.scaled = np.zeros(shape, bool)
        self.const = np.full(shape, spec.kind.one)
        self.sources: dict[tuple[int, int, str], int] = {}

    def set(self, lane: int, stage: int, mode: int, constant: float = 0, *, keep_1: bool = False) -> None:
        """Mode and constant of a cell; a factor with a fraction makes an integer product a scaled one."""
        pattern, scaled = self.spec.kind.coefficient(constant)
        if scaled and mode in (OFFSET_1, OFFSET_2):
            raise SpecError("constant", constant, f"an integer: {self.spec.element} sums have no fraction bits")
        self.mode[stage, lane], self.const[stage, lane] = mode, pattern
        self.scaled[stage, lane], self.keep_1[stage, lane] = scaled, keep_1

    def link(self, lane: int, stage: int, source: int, port: str = "in1") -> None:
        """Bring the result of a lane."""
        self.sources[lane, stage, port] = source

    def copy(self, lane: int, stage: int, source: int) -> None:
        """Take over the result of a lane."""
        self.link(lane, stage, source)
        self.set(lane, stage, SCALE_1, 1)

    def add(self, lane: int, stage: int, source: int) -> None:
        """Add the result of a lane to the own one."""
        self.link(lane, stage, source)
        self.set(lane, stage, ADD)

    def done(self) -> Program:
        """The program, checked."""
        parts = {name: getattr(self, name) for name in ("name", "mode", "keep_1", "scaled", "const", "sources")}
        return Program(**parts).checked(self.spec)

    def need(self, stages: int, what: str) -> None:
        """Refuse a tile with too few stages."""
        if self.spec.stages < stages:
            raise SpecError("stages", self.spec.stages, f"at least {stages} for {what} on {self.spec.lanes} lanes")


def mapped(spec: "RduSpec", *, steps: Sequence[tuple[str, float]] = (("add", 0),)) -> Program:
    """Element-wise: a step per stage on all lanes; ``out1`` keeps ``in1`` for later steps, the result replaces ``in2``.

    Parameters
    ----------
    steps : sequence of (str, float)
        Names of `STEPS` with their constants (0 where there is none).
    """
    draft = Draft(spec, "map")
    draft.need(len(steps), f"{len(steps)} steps")
    draft.keep_1[:] = True
    for stage, (name, constant) in enumerate(steps):
        if name not in STEPS:
            raise SpecError("steps", name, f"one of {', '.join(STEPS)}")
        for lane in range(spec.lanes):
            draft.set(lane, stage, STEPS[name], constant, keep_1=True)
    return draft.done()


def _tree(draft: Draft) -> None:
    for stage in range(1, levels(draft.spec.lanes) + 1):
        for lane in range(0, draft.spec.lanes, 1 << stage):
            draft.add(lane, stage, lane + (1 << (stage - 1)))


def reduction(spec: "RduSpec") -> Program:
    """The sum of ``in2`` over all lanes, on lane 0."""
    draft = Draft(spec, "reduce")
    draft.need(levels(spec.lanes) + 1, "a reduction")
    _tree(draft)
    return draft.done()


def dot(spec: "RduSpec", *, scaled: bool = False) -> Program:
    """The sum of ``in1 * in2`` over all lanes, on lane 0."""
    draft = Draft(spec, "dot")
    draft.need(levels(spec.lanes) + 1, "a reduction")
    for lane in range(spec.lanes):
        draft.set(lane, 0, MULTIPLY)
        draft.scaled[0, lane] = scaled
    _tree(draft)
    return draft.done()


def gemm(spec: "RduSpec", *, scaled: bool = False) -> Program:
    """Output-stationary product: A comes along the lanes, B down the stages."""
    draft = Draft(spec, "gemm")
    draft.mode[:], draft.const[:], draft.keep_1[:], draft.scaled[:] = SYSTOLIC, 0, True, scaled
    return draft.done()


def twiddle(point: int, level: int, depth: int) -> complex:
    """Factor of a point slot before the butterflies of a level."""
    return cmath.exp(-2j * cmath.pi * (point >> (depth - level)) / (1 << (level + 1))) if point & 1 else 1 + 0j


def fft(spec: "RduSpec", *, n: int | None = None, halved: int | None = None) -> Program:
    """A complex transform of ``n`` points per beat: half as many as there are lanes.

    The larger part of a twiddle factor is factored out, so no constant is larger than 1.

    Parameters
    ----------
    n : int, optional
    halved : int, optional
        Levels, the last ones, that halve the values, so that integers do not grow; the result is divided by two to that power. Default:
        all levels for integers, none for floats.
    """
    points = spec.lanes // 2
    depth = levels(points)
    if n is not None and n != points:
        raise SpecError("n", n, f"{points}, half of the lanes")
    draft = Draft(spec, "fft")
    draft.need(3 * depth, f"{points} points")
    halved = depth * spec.kind.is_integer if halved is None else halved
    if not 0 <= halved <= depth:
        raise SpecError("halved", halved, f"levels from 0 to {depth}")
    for level in range(depth):
        gain = 0.5 if level >= depth - halved else 1.0
        for point in range(points):
            factor = twiddle(point, level, depth)
            source = 2 * rotate_left(point, depth)
            for part, sign in ((0, -1), (1, 1)):
                lane = 2 * point + part
                if level:
                    draft.link(lane, 3 * level, source + 1 - part)
                    if source + part != lane:
                        draft.link(lane, 3 * level, source + part, "in2")
                if abs(factor.real) >= abs(factor.imag):
                    draft.set(lane, 3 * level, AXPY_1, _exact(sign * factor.imag / factor.real))
                    draft.set(lane, 3 * level + 1, SCALE_2, _exact(factor.real * gain))
                else:
                    draft.set(lane, 3 * level, AXPY_2, _exact(sign * factor.real / factor.imag))
                    draft.set(lane, 3 * level + 1, SCALE_2, _exact(sign * factor.imag * gain))
                draft.link(lane, 3 * level + 2, lane ^ 2)
                draft.set(lane, 3 * level + 2, AXPY_2 if point & 1 else AXPY_1, -1 if point & 1 else 1)
    return draft.done()


def _exact(value: float) -> float:
    """Without the rounding of sine and cosine at multiples of a quarter."""
    return round(value * 2) / 2 if abs(value * 2 - round(value * 2)) < 1e-12 else value


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
    if kind not in ("inclusive", "exclusive"):
        raise SpecError("kind", kind, "inclusive or exclusive")
    if algorithm == "blelloch":
        return _blelloch(spec, carry=carry or kind == "inclusive")
    if algorithm != "hillis-steele":
        raise SpecError("algorithm", algorithm, "hillis-steele or blelloch")
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


def pairs(spec: "RduSpec", *, kind: str = "inclusive", scaled: bool = False) -> Program:
    """Scan of pairs (a, b) on lanes 2p and 2p + 1: earlier (a1, b1) and later (a2, b2) give (a2 a1, a2 b1 + b2).

    Parameters
    ----------
    kind : {'inclusive', 'exclusive'}
    scaled : bool
        Integers: a has the element's fraction bits.
    """
    if kind not in ("inclusive", "exclusive"):
        raise SpecError("kind", kind, "inclusive or exclusive")
    depth, lanes = levels(spec.lanes), spec.lanes
    draft = Draft(spec, "pairs")
    draft.need(depth + 1 + 2 * (kind == "exclusive"), f"an {kind} scan of pairs")
    for stage in range(2, depth + 1):
        for lane in range(lanes - (1 << (stage - 1))):
            draft.link(lane, stage, lane + (1 << (stage - 1)))
            draft.set(lane, stage, PAIR if lane & 1 else MULTIPLY)
            draft.scaled[stage, lane] = scaled
            if lane & 1:
                draft.link(lane, stage, lane - 1, "side")
    if kind == "exclusive":  # the earliest pair becomes the identity (1, 0) in two steps: no mode makes a 1 of nothing
        for lane in range(lanes - 2):
            draft.copy(lane, depth + 1, lane + 2)
        for lane in (lanes - 2, lanes - 1):
            draft.set(lane, depth + 1, SCALE_2, 0)
        draft.set(lanes - 2, depth + 2, OFFSET_2, 1 << spec.kind.fraction if scaled else 1)
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


def complex_product(spec: "RduSpec", *, scaled: bool | None = None) -> Program:
    """Products of complex numbers that both are data, four lanes each; results on lanes 4p (re) and 4p + 2 (im).

    ``in1`` holds re, im, re, im of the one and ``in2`` re, -im, im, re of the other; integers are scaled unless told otherwise.
    """
    draft = Draft(spec, "complex_product")
    draft.need(2, "complex products")
    for lane in range(spec.lanes):
        draft.set(lane, 0, MULTIPLY)
        draft.scaled[0, lane] = spec.kind.is_integer if scaled is None else scaled
        if lane % 2 == 0:
            draft.add(lane, 1, lane + 1)
    return draft.done()


PROGRAMS: dict[str, Callable[..., Program]] = {
    "map": mapped,
    "reduce": reduction,
    "dot": dot,
    "gemm": gemm,
    "fft": fft,
    "scan": scan,
    "pairs": pairs,
    "pairs_after": pairs_after,
    "complex_product": complex_product,
}


def compiled(spec: "RduSpec", name: str, **parameters: object) -> Program:
    """The program ``name`` of `PROGRAMS`.

    Raises
    ------
    SpecError
        For an unknown name or parameter, too few stages, or links that are not built.
    """
    if name not in PROGRAMS:
        raise SpecError("program", name, f"one of {', '.join(PROGRAMS)}")
    allowed = list(inspect.signature(PROGRAMS[name]).parameters)[1:]
    for parameter, value in parameters.items():
        if parameter not in allowed:
            raise SpecError(parameter, value, f"no such parameter; {name} has {', '.join(allowed) or 'none'}")
    return PROGRAMS[name](spec, **parameters)
