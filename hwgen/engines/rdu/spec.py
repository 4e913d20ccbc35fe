"""What can be asked of a reconfigurable dataflow tile."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from amaranth.lib import wiring

from hwgen.engines.contract import Beats, Case, Plan, Spec, Stalls, StreamPort, Streams
from hwgen.engines.rdu import bench, compiler, golden, plans, rtl, schedule
from hwgen.engines.rdu.elements import ELEMENTS, Element, element_of
from hwgen.engines.rdu.links import OPTIONS, PORTS, Link, families, links_of, select_bits, stages_needed, table
from hwgen.engines.rdu.modes import DRAIN, KEEP, MODE_BITS, START, SWITCH, USER_BITS
from hwgen.engines.rdu.program import Program, parsed
from hwgen.errors import SpecError
from hwgen.numerics import beat_bytes

LANES = (4, 8, 16, 32, 64)


def _option(default: object, text: str) -> object:
    """A field with the sentence that documents it on the command line and in the reference."""
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True, kw_only=True)
class RduSpec(Spec):
    """A pattern compute unit: lanes x stages of equal cells, with the links of the chosen options (SSM-RDU, arXiv 2503.22937).

    Ports: ``s_axis_cfg`` takes programs, a word per beat and cell; ``s_axis_data`` beats of ``in1`` and ``in2`` of every lane and of the
    stage words, with marks in TUSER; ``m_axis`` sends ``out1`` and ``out2`` of every lane; ``m_axis_acc`` finished sums, a stage per beat.

    The operands of `compute`, `streams` and the others are three arrays, as `hwgen.engines.rdu.plans` makes them: words of the programs
    (programs, stages * lanes), patterns of the beats (beats, 2 * lanes + stages), and their marks (beats,), all int64.
    """

    family: ClassVar[str] = "rdu"
    is_product: ClassVar[bool] = False

    element: str = _option("int16", f"what a lane carries: {', '.join(ELEMENTS)}")
    lanes: int = _option(8, "lanes of the tile, a power of two from 4 to 64")
    stages: int = _option(6, "stages of the tile, 2..16")
    reduce: bool = _option(True, "links of the reduction tree")
    fft: bool = _option(True, "links of the FFT")
    hs_scan: bool = _option(True, "links of the Hillis-Steele scan")
    b_scan: bool = _option(True, "links of the Blelloch scan")
    pair: bool = _option(True, "third operand of b lanes, for scans of pairs (a, b); with b_scan also by Blelloch")

    def __post_init__(self) -> None:
        element_of(self.element)
        if self.lanes not in LANES or isinstance(self.lanes, bool):
            raise SpecError("lanes", self.lanes, f"one of {', '.join(map(str, LANES))}")
        if isinstance(self.stages, bool) or not isinstance(self.stages, int) or not 2 <= self.stages <= 16:
            raise SpecError("stages", self.stages, "an integer from 2 to 16")
        for name in OPTIONS:
            if not isinstance(getattr(self, name), bool):
                raise SpecError(name, getattr(self, name), "true or false")
            if getattr(self, name) and not self.could_have(name):
                fewest = stages_needed(name, self.lanes)
                raise SpecError("stages", self.stages, f"at least {fewest} for {name} = true on {self.lanes} lanes")
        if self.pair and not self.hs_scan:
            raise SpecError("pair", True, "false, or hs_scan = true, whose links bring the operands")

    def could_have(self, option: str) -> bool:
        """Whether there are stages enough for an option."""
        return self.stages >= stages_needed(option, self.lanes)

    @property
    def options(self) -> tuple[str, ...]:
        """The options that are built."""
        return tuple(name for name in OPTIONS if getattr(self, name))

    @property
    def links(self) -> dict[tuple[int, int, str], tuple[int, ...]]:
        """Sources of every operand that has links: (lane, stage, port) to lanes, as `links.table`."""
        return table(self.lanes, self.stages, self.options)

    @property
    def link_list(self) -> list[Link]:
        """Every link that is built."""
        return sorted({link for name in families(self.options) for link in links_of(name, self.lanes, self.stages)})

    @property
    def kind(self) -> Element:
        """The element with its arithmetic ranges."""
        return element_of(self.element)

    def select_bits(self, port: str) -> int:
        """Bits of a link number in a word, for ``in1``, ``in2`` or ``side``."""
        return max((select_bits(where, sources) for (_, _, where), sources in self.links.items() if where == port), default=0)

    def select_low(self, port: str) -> int:
        """Their lowest bit."""
        before = PORTS[: PORTS.index(port)]
        return self.kind.width + MODE_BITS + 2 + sum(map(self.select_bits, before))

    @property
    def word_width(self) -> int:
        """Bits of a configuration word."""
        return self.select_low(PORTS[-1]) + self.select_bits(PORTS[-1])

    @property
    def cells(self) -> int:
        """Cells of the tile; words of a program."""
        return self.lanes * self.stages

    @property
    def title(self) -> str:
        """Every field, as an identifier."""
        return "_".join(["rdu", self.element, f"{self.lanes}x{self.stages}", *(name.replace("_", "") for name in self.options)])

    @property
    def ports(self) -> list[StreamPort]:
        """Programs and data in, lanes and sums out."""
        width = self.kind.width
        return [
            StreamPort(name="s_axis_cfg", width=8 * beat_bytes(1, self.word_width)),
            StreamPort(name="s_axis_data", width=8 * beat_bytes(2 * self.lanes + self.stages, width), user_width=USER_BITS),
            StreamPort(name="m_axis", width=8 * beat_bytes(2 * self.lanes, width)),
            StreamPort(name="m_axis_acc", width=8 * beat_bytes(self.lanes, width)),
        ]

    @property
    def latency(self) -> int:
        """From the edge that accepts a beat to the edge that can move its results: input register and stages."""
        return self.stages + 1

    @property
    def macs_per_cycle(self) -> int:
        """One multiply-add per cell."""
        return self.cells

    def create(self, *, bare: bool = False) -> wiring.Component:
        """The tile with its streams, or with ``bare`` the stages and their configuration alone."""
        return rtl.create(self, bare=bare)

    def program(self, name: str, **parameters: object) -> Program:
        """A program of `hwgen.engines.rdu.compiler` that this tile can run; ``.words(spec)`` are its configuration words.

        Raises
        ------
        SpecError
            For an unknown name or parameter, or links that are not built.
        """
        return compiler.compiled(self, name, **parameters)

    def plan(self, problem: str, *arrays: np.ndarray, **parameters: object) -> Plan:
        """``fft`` of x, ``scan`` of x, ``pairs`` of a and b, ``gemm`` of a and b: see `hwgen.engines.rdu.plans`."""
        return plans.planned(self, problem, *arrays, **parameters)

    def draw_problem(self, problem: str, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, ...]:
        """Random arrays for `plan`."""
        return plans.drawn(self, problem, shape, seed)

    def checked(self, *operands: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The operands as int64, after the rules of a stream of beats.

        A program begins with a beat that is marked SWITCH. Beats of other programs are marked KEEP. A systolic program begins with START;
        START ends the sums before it, and with DRAIN they are sent. The next START comes at least ``lanes + stages + 1`` beats later; with
        at least ``lanes + stages`` beats the program goes on so long.
        """
        if len(operands) != 3:
            raise SpecError("operands", len(operands), "three arrays: words, data and user")
        shapes = (self.cells, 2 * self.lanes + self.stages, None)
        for name, array, columns in zip(("words", "data", "user"), operands, shapes, strict=True):
            if array.dtype.kind not in "iu" or array.ndim != (1 if columns is None else 2) or (columns and array.shape[1] != columns):
                raise SpecError(name, f"{array.dtype} {array.shape}", f"integers (n, {columns})" if columns else "integers (n,)")
        words, data, user = (np.asarray(array).astype(np.int64) for array in operands)
        if len(data) != len(user) or not len(data):
            raise SpecError("user", len(user), f"marks for every beat of data ({len(data)}), and at least one")
        if np.any(data != self.kind.wrapped(data)):
            raise SpecError("data", f"{data.min()}..{data.max()}", f"patterns of {self.element}")
        if not user[0] & SWITCH or np.count_nonzero(user & SWITCH) != len(words):
            raise SpecError("user", f"{np.count_nonzero(user & SWITCH)} switches", f"one per program ({len(words)}), the first on beat 0")
        for program, beats in zip(self.programs(words), self.segments(user), strict=True):
            self._check_marks(program, user[beats])
        return words, data, user

    def _check_marks(self, program: Program, user: np.ndarray) -> None:
        marks = user & ~SWITCH
        if not program.systolic:
            if np.any(marks != KEEP):
                raise SpecError("user", sorted(set(marks.tolist())), f"KEEP ({KEEP}) on every beat of a program that is not systolic")
            return
        if not set(marks.tolist()) <= {0, START, START | DRAIN} or marks[0] != START:
            raise SpecError("user", sorted(set(marks.tolist())), "START first, then START or START and DRAIN, in a systolic program")
        starts = np.flatnonzero(marks & START)
        drains = marks[starts] & DRAIN > 0
        apart = self.lanes + self.stages + 1
        gaps = np.diff(np.append(starts, len(marks) + 1))
        if np.any(gaps[drains] < apart):
            allowed = f"DRAIN at least {apart} beats before the next START and {apart - 1} before the program's last beat"
            raise SpecError("user", starts[drains].tolist(), allowed)

    def programs(self, words: np.ndarray) -> list[Program]:
        """Programs of the words."""
        return [parsed(self, row) for row in words]

    def segments(self, user: np.ndarray) -> list[slice]:
        """Beats of each program."""
        starts = np.flatnonzero(user & SWITCH).tolist()
        return [slice(start, end) for start, end in zip(starts, [*starts[1:], len(user)], strict=True)]

    def compute(self, *operands: np.ndarray) -> np.ndarray:
        """All kept beats, then all sums, as patterns: int64."""
        words, data, user = self.checked(*operands)
        return golden.run(self, self.programs(words), self.segments(user), data, user)

    def streams(self, *operands: np.ndarray) -> dict[str, Beats]:
        """Beats of the configuration and the data port."""
        return schedule.streams(self, *self.checked(*operands))

    def collect(self, outputs: Streams, *operands: np.ndarray) -> np.ndarray:
        """Patterns of both output ports, as `compute` orders them."""
        del operands
        return schedule.collect(self, outputs)

    def output_lasts(self, *operands: np.ndarray) -> dict[str, np.ndarray]:
        """TLAST on the last beat of a program, and on the last stage of a tile of sums."""
        return schedule.output_lasts(self, *operands)

    def cycles(self, *operands: np.ndarray, stalls: Stalls | None = None) -> int:
        """Exact cycles to the last kept beat or sum; they depend on the marks and the stalls, not on the data."""
        return schedule.cycles(self, np.asarray(operands[2]), stalls or Stalls())

    def macs(self, *operands: np.ndarray) -> int:
        """Multiply-adds of all cells on all beats."""
        return len(operands[1]) * self.cells

    def cases(self, seed: int) -> Iterator[Case]:
        """Every program, nasty and random beats, switches in mid-flight, with and without stalls."""
        return bench.cases(self, seed)

    def small(self) -> "RduSpec":
        """Four lanes, and stages for every option."""
        return self.changed(lanes=4, stages=5)
