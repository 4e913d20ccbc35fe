"""Approximate normalisation (arXiv 2408.11997) against exact normalisation: what is measured, on netlists and exact bits."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.engines.fma import FmaSpec
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.report import accuracy
from hwgen.report.reproduce import Progress
from hwgen.report.reproduce.approx_norm_silicon import FINISH, PIECES, Cost, Measurements

EXACT = ("exact", "exact-lza")
APPROXIMATE = ("an-1-1", "an-1-2", "an-2-2")
NAMED = (*EXACT, *APPROXIMATE)
EVERY = [f"an-{first}-{second}" for first in range(1, 5) for second in range(1, 5)]
ALL = (*NAMED, *(name for name in EVERY if name not in NAMED), "none")
DIGITS = (16, 8)  # widths of the sum at which digits are classified


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is measured.

    Attributes
    ----------
    formats : sequence of str
        The first has all widths and all normalisations; of the others only the named cells and the one without normalisation are measured.
    widths : sequence of int
        Of the sum; the first is that of the tables.
    normalisations : sequence of str
        Of the first format's cells.
    side : int
        Rows and columns of the arrays that are measured; those composed have twice as many.
    """

    formats: Sequence[str] = ("bf16", "e4m3", "fp16")
    widths: Sequence[int] = (16, 12, 24)
    normalisations: Sequence[str] = ALL
    side: int = 8

    def arithmetic(self, fmt: str, width: int, normalisation: str) -> Arithmetic:
        """A cell's arithmetic."""
        return Arithmetic(format=fmt, out_format="bf16" if fmt == "e4m3" else fmt, sum_width=width, normalisation=normalisation)

    def spec(self, fmt: str, normalisation: str, side: int) -> FmaSpec:
        """A weight-stationary engine."""
        out = "bf16" if fmt == "e4m3" else fmt
        return FmaSpec(format=fmt, out_format=out, sum_width=self.widths[0], normalisation=normalisation, array="ws", rows=side, cols=side)

    def cells(self) -> Iterator[tuple[str, int, str]]:
        """Format, width and normalisation of every cell, exact ones first."""
        first, *others = self.formats
        yield from ((first, width, name) for width, name in itertools.product(self.widths, self.normalisations))
        some = [name for name in self.normalisations if name in (*NAMED, "none")]
        yield from ((fmt, self.widths[0], name) for fmt, name in itertools.product(others, some))

    @property
    def approximate(self) -> list[str]:
        """Approximate normalisations of the arrays."""
        return [name for name in self.normalisations if name in APPROXIMATE]


class Study:
    """All measurements of a plan.

    Attributes
    ----------
    cells : dict
        By format, width and normalisation.
    clocks : dict
        Common clock in ns by format and width.
    pieces : dict
        Area and delay of every piece, by format and normalisation.
    arrays, frames : dict
        By format and normalisation; frames of the larger arrays by format.
    digits : dict
        Accuracy of the classifier in per cent, by width and normalisation.
    """

    def __init__(self, plan: Plan, measurements: Measurements, progress: Progress, *, folder: Path):
        self.plan, self.measurements, self.progress, self.folder = plan, measurements, progress, folder
        self.cells: dict[tuple[str, int, str], Cost] = {}
        self.clocks: dict[tuple[str, int], float] = {}
        self.pieces: dict[tuple[str, str], dict[str, tuple[float, float]]] = {}
        self.arrays: dict[tuple[str, str], dict[str, float]] = {}
        self.frames: dict[str, dict[str, float]] = {}
        self.digits: dict[tuple[int, str], float] = {}
        keys = list(plan.cells())
        steps = [(f"cell, {fmt}, W = {width}, {name}", lambda key=(fmt, width, name): self._cell(*key)) for fmt, width, name in keys]
        steps += [(f"pieces, {fmt}", lambda fmt=fmt: self._pieces(fmt)) for fmt in plan.formats]
        steps += [(f"arrays, {fmt}", lambda fmt=fmt: self._arrays(fmt)) for fmt in plan.formats]
        steps.append(("digits", self._digits))
        for done, (name, run) in enumerate(steps):
            progress(done, len(steps), name)
            run()

    def _cell(self, fmt: str, width: int, normalisation: str) -> None:
        self.cells[fmt, width, normalisation] = self.measurements.cell(self.plan.arithmetic(fmt, width, normalisation))
        exact = [self.cells[fmt, width, name] for name in EXACT if (fmt, width, name) in self.cells]
        self.clocks[fmt, width] = min((cost.balanced for cost in exact), key=lambda point: point[0] * point[1])[1]

    def _pieces(self, fmt: str) -> None:
        """What all normalisations share is measured once: of the exact cell, and the rounding of sums that are not normalised."""
        measure, width = self.measurements.piece, self.plan.widths[0]
        names = [name for name in self.plan.normalisations if name in NAMED]
        counted, other = (self.plan.arithmetic(fmt, width, name) for name in ("exact", self.plan.approximate[0]))
        shared = {name: measure(counted, name) for name in PIECES[:-1]}
        finish = {True: measure(counted, FINISH), False: measure(other, FINISH)}
        for name in names:
            arithmetic = self.plan.arithmetic(fmt, width, name)
            found = shared | {PIECES[-1]: measure(arithmetic, PIECES[-1]), FINISH: finish[arithmetic.exact]}
            if arithmetic.anticipates:
                found |= {PIECES[-2]: measure(arithmetic, PIECES[-2])}
            self.pieces[fmt, name] = found

    def _arrays(self, fmt: str) -> None:
        plan, period = self.plan, round(self.clocks[fmt, self.plan.widths[0]], 3)
        for name in (self.best(fmt), *plan.approximate):
            self.arrays[fmt, name] = self.measurements.array(plan.spec(fmt, name, plan.side), period)
        self.frames[fmt] = self.measurements.frame(plan.spec(fmt, self.best(fmt), 2 * plan.side))

    def _digits(self) -> None:
        names = ("exact", *self.plan.approximate)
        done = accuracy.study("digits", self.folder, widths=DIGITS, normalisations=names, fmt=self.plan.formats[0])
        self.digits = {(point["width"], point["normalisation"]): 100 * point["accuracy"] for point in done.points}

    def best(self, fmt: str, width: int | None = None) -> str:
        """The smaller exact cell at the common clock."""
        width = width or self.plan.widths[0]
        known = [name for name in EXACT if (fmt, width, name) in self.cells]
        return min(known, key=lambda name: self.area(fmt, width, name))

    def area(self, fmt: str, width: int, normalisation: str, period: float | None = None) -> float:
        """At a clock, the common one without; infinite where no netlist keeps it."""
        found = self.cells[fmt, width, normalisation].area_at(period or self.clocks[fmt, width])
        return np.inf if found is None else found

    def smallest(self, fmt: str, width: int, normalisation: str) -> float:
        """At any clock."""
        return self.cells[fmt, width, normalisation].front[0][0]

    def saved(self, fmt: str, normalisation: str) -> tuple[float, float]:
        """Area of the cell against the better exact one in per cent, negative when it is smaller: at the common clock, and at any."""
        width = self.plan.widths[0]
        at_clock = self.area(fmt, width, normalisation) / self.area(fmt, width, self.best(fmt))
        exact = min(self.smallest(fmt, width, name) for name in EXACT if (fmt, width, name) in self.cells)
        return 100 * (at_clock - 1), 100 * (self.smallest(fmt, width, normalisation) / exact - 1)

    def saved_at_most(self, fmt: str, normalisation: str) -> float | None:
        """Area against the exact cell in per cent at the fastest clock that an exact cell keeps; None where the other does not keep it."""
        width = self.plan.widths[0]
        exact = min(
            (self.cells[fmt, width, name].front[-1] for name in EXACT if (fmt, width, name) in self.cells), key=lambda point: point[1]
        )
        found = self.cells[fmt, width, normalisation].area_at(exact[1])
        return None if found is None else 100 * (found / exact[0] - 1)

    def array(self, fmt: str, normalisation: str, side: int) -> dict[str, float]:
        """Area and power of an array, the larger one composed."""
        found, small = self.arrays[fmt, normalisation], self.plan.side
        cells, frame = (side / small) ** 2, found
        grown = 1.0
        if side != small:
            frame = self.frames[fmt]
            grown = frame["registers_um2"] / found["registers_um2"]
        whole = {"area_um2": found["cells_um2"] * cells + frame["frame_um2"]}
        return whole | {"cells_mw": found["cells_mw"] * cells, "power_mw": found["cells_mw"] * cells + found["frame_mw"] * grown}
