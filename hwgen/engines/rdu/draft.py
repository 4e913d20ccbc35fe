"""Programs under construction, and the parts that several programs share."""

from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.rdu.modes import ADD, OFFSET_1, OFFSET_2, SCALE_1, SCALE_2
from hwgen.engines.rdu.program import Program
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


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
