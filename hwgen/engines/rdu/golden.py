"""What a tile must output: programs evaluated beat by beat on arrays, sums over their operands; integers only.

Nothing here knows of registers. A beat's results follow from the beat alone, stage after stage. A systolic program is undone first: lane l
of a beat belongs to the step l beats earlier, stage word s to the step s beats earlier, and a cell's sum is the chain over the steps
between two starts.
"""

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.fma.fused import fused_arithmetic
from hwgen.engines.fma.golden import fused
from hwgen.engines.rdu.elements import Element
from hwgen.engines.rdu.modes import DRAIN, OPERANDS, START
from hwgen.engines.rdu.program import Program

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


def multiply_add(kind: Element, x: np.ndarray, y: np.ndarray, z: np.ndarray, scaled: np.ndarray) -> np.ndarray:
    """``x * y + z`` on patterns. A scaled product of integers is ``floor(x * y / 2**F + 1/2)``; sums wrap."""
    if not kind.is_integer:
        return fused(fused_arithmetic(kind.name), x, y, z)
    product = x * y
    rounded = (product + (1 << (kind.fraction - 1))) >> kind.fraction
    return kind.wrapped(np.where(scaled, rounded, product) + z)


def lanes_after(kind: Element, program: Program, first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Patterns (beats, lanes) of ``out1`` and ``out2`` of the last stage, from those that enter the first."""
    for stage in range(len(program.mode)):
        before = {"in1": first, "in2": second, "side": np.zeros_like(second)}
        at = {port: values.copy() for port, values in before.items()}
        for (lane, where, port), source in program.sources.items():
            if where == stage:
                at[port][:, lane] = second[:, source]
        constants = {"const": program.const[stage], "one": kind.one, "zero": 0}
        known = at | {name: np.broadcast_to(np.int64(value), second.shape) for name, value in constants.items()}
        x, y, z = (np.zeros_like(second) for _ in range(3))
        for mode in np.unique(program.mode[stage]).tolist():
            here, wanted = program.mode[stage] == mode, OPERANDS[mode]
            for operand, name in ((x, wanted.x), (y, wanted.y), (z, wanted.z)):
                operand[:, here] = known[name][:, here]
        first = np.where(program.keep_1[stage], at["in1"], at["in2"])
        second = multiply_add(kind, x, y, z, program.scaled[stage])
    return first, second


def sums_of(spec: "RduSpec", program: Program, data: np.ndarray, user: np.ndarray) -> np.ndarray:
    """Sums that a systolic program's beats drain: patterns (drains, stages, lanes)."""
    lanes, stages = spec.lanes, spec.stages
    starts = np.flatnonzero(user & START)
    found = []
    for start, end in itertools.pairwise(starts):
        if not user[end] & DRAIN:
            continue
        steps = np.arange(start, end)[:, None]
        left = data[steps + np.arange(lanes), np.arange(lanes)]  # (step, lane)
        top = data[steps + np.arange(stages), 2 * lanes + np.arange(stages)]  # (step, stage)
        total = np.zeros((stages, lanes), np.int64)
        for a, b in zip(left, top, strict=True):
            x, y = np.broadcast_arrays(a[None, :], b[:, None])
            total = multiply_add(spec.kind, x, y, total, program.scaled)
        found.append(total)
    return np.array(found, np.int64).reshape(len(found), stages, lanes)


def run(spec: "RduSpec", programs: Sequence[Program], segments: Sequence[slice], data: np.ndarray, user: np.ndarray) -> np.ndarray:
    """Everything a tile sends: kept beats, 2 * lanes patterns each, then sums, ``lanes`` patterns per stage. int64, one dimension."""
    lanes = spec.lanes
    kept, sums = [], []
    for program, beats in zip(programs, segments, strict=True):
        if program.systolic:
            sums.append(sums_of(spec, program, data[beats], user[beats]).reshape(-1))
        else:
            outs = lanes_after(spec.kind, program, data[beats, :lanes], data[beats, lanes : 2 * lanes])
            kept.append(np.concatenate(outs, axis=1).reshape(-1))
    return np.concatenate([np.zeros(0, np.int64), *kept, *sums])
