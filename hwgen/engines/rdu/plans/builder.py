"""Passes under construction: what one needs of an earlier one comes from the golden model."""

from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.rdu import golden
from hwgen.engines.rdu.program import Program
from hwgen.engines.rdu.runs import Run

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


class Builder:
    """Passes under construction."""

    def __init__(self, spec: "RduSpec"):
        self.spec, self.run = spec, Run(spec)
        self.passes: list[tuple[str, int]] = []

    def lanes(self, program: Program, first: np.ndarray | None, second: np.ndarray) -> np.ndarray:
        """Append a pass on patterns (beats, lanes); returns its results."""
        first = np.zeros_like(second) if first is None else first
        self.run.lanes(program, first, second)
        self.passes.append((program.name, len(second)))
        return golden.lanes_after(self.spec.kind, program, first, second)[1]

    def packed(self, program: Program, first: np.ndarray, second: np.ndarray) -> np.ndarray:
        """A lane-by-lane pass on arrays of any shape, lanes filled one after another."""
        lanes = self.spec.lanes
        beats = [np.pad(part.reshape(-1), (0, -part.size % lanes)).reshape(-1, lanes) for part in (first, second)]
        return self.lanes(program, *beats).reshape(-1)[: second.size].reshape(second.shape)

    def last(self, patterns: np.ndarray) -> np.ndarray:
        """Results of the last pass, in what the tile sent."""
        return self.run.parts(patterns)[-1]
