"""Runs of a tile: programs in a row, each with its beats."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.rdu.modes import DRAIN, KEEP, START, SWITCH
from hwgen.engines.rdu.program import Program

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


@dataclass
class Run:
    """Programs and beats under construction; `operands` are what `RduSpec.compute` wants."""

    spec: "RduSpec"
    _words: list[np.ndarray] = field(default_factory=list)
    _data: list[np.ndarray] = field(default_factory=list)
    _user: list[np.ndarray] = field(default_factory=list)

    def lanes(self, program: Program, first: np.ndarray, second: np.ndarray) -> "Run":
        """A program that is not systolic, on patterns of ``in1`` and ``in2``: (beats, lanes) each."""
        beats = np.zeros((len(second), 2 * self.spec.lanes + self.spec.stages), np.int64)
        beats[:, : self.spec.lanes], beats[:, self.spec.lanes : 2 * self.spec.lanes] = first, second
        return self._append(program, beats, np.full(len(beats), KEEP))

    def tiles(self, program: Program, left: np.ndarray, top: np.ndarray) -> "Run":
        """A systolic program on tiles one after another.

        Parameters
        ----------
        left, top : ndarray of int64, shapes (tiles, steps, lanes) and (tiles, steps, stages)
            Patterns of A, transposed, and of B. Tiles with fewer steps than the sums need to leave are filled up with zeros.
        """
        lanes, stages = self.spec.lanes, self.spec.stages
        tiles, steps, _ = left.shape
        padded = max(steps, lanes + stages + 1)
        total = tiles * padded
        beats = np.zeros((total + lanes + stages + 1, 2 * lanes + stages), np.int64)
        for offset, count, values in ((0, lanes, left), (2 * lanes, stages, top)):
            flat = np.zeros((tiles, padded, count), np.int64)
            flat[:, :steps] = values
            for index in range(count):  # lane l runs l beats behind lane 0, stage word s behind stage word 0
                beats[index : index + total, offset + index] = flat[:, :, index].reshape(-1)
        user = np.zeros(len(beats), np.int64)
        user[: total + 1 : padded] = START | DRAIN
        user[0] = START
        return self._append(program, beats, user)

    def _append(self, program: Program, beats: np.ndarray, user: np.ndarray) -> "Run":
        user[0] |= SWITCH
        self._words.append(program.words(self.spec))
        self._data.append(beats)
        self._user.append(user)
        return self

    @property
    def operands(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Words, data and marks."""
        return np.array(self._words), np.concatenate(self._data), np.concatenate(self._user)

    def parts(self, result: np.ndarray) -> list[np.ndarray]:
        """What each program sent: patterns (beats, 2, lanes), or (tiles, lanes, stages) of a systolic one."""
        lanes, stages = self.spec.lanes, self.spec.stages
        kept = sum(int(np.count_nonzero(user & KEEP)) for user in self._user) * 2 * lanes
        rows, sums = result[:kept].reshape(-1, 2, lanes), result[kept:].reshape(-1, stages, lanes)
        found, row, tile = [], 0, 0
        for user in self._user:
            beats, drains = int(np.count_nonzero(user & KEEP)), int(np.count_nonzero(user & DRAIN))
            if beats:
                found.append(rows[row : row + beats])
            else:
                found.append(sums[tile : tile + drains].transpose(0, 2, 1))
            row, tile = row + beats, tile + drains
        return found
