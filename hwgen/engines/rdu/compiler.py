"""Programs by name: each function here writes one for a tile's lanes and stages.

Lanes that a program has no use for pass their result on. Scans stand in `hwgen.engines.rdu.scans`, loading and result orders in
`hwgen.engines.rdu.orders`.
"""

import cmath
import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from hwgen.engines.rdu.draft import Draft
from hwgen.engines.rdu.links import levels, rotate_left
from hwgen.engines.rdu.modes import ADD, AXPY_1, AXPY_2, MULTIPLY, OFFSET_1, OFFSET_2, SCALE_1, SCALE_2, SYSTOLIC
from hwgen.engines.rdu.program import Program
from hwgen.engines.rdu.scans import pairs, pairs_after, scan
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
