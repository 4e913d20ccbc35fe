"""What can be asked of an integer tensor engine."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import ModuleType
from typing import ClassVar

import numpy as np
from amaranth.lib import wiring

from hwgen.circuits.recoders import Recoding, recoding
from hwgen.engines.contract import Beats, Case, Spec, Stalls, StreamPort, Streams
from hwgen.engines.tpe import bench, golden, rtl, schedule, space, sparse
from hwgen.engines.tpe.nest import ARRAYS, Step
from hwgen.engines.tpe.widths import operand_range, sum_width
from hwgen.errors import SpecError
from hwgen.numerics import laws

CELLS = ("mac", "ent", "opt1", "opt2")


@dataclass(frozen=True, kw_only=True)
class Rooms:
    """The rooms of one kind of engine: parallel digits, whose cycles follow from shapes, or sparse ones, whose cycles follow from values.

    Attributes
    ----------
    rtl : module
        ``create(spec, bare=)``, ``array_latency(spec)``.
    schedule : module
        ``ports``, ``latency``, ``full_throughput_depth``, ``macs_per_cycle`` of a spec; ``streams(spec, a, b)``,
        ``collect(spec, outputs, a, b)``, ``lasts_of_operands(spec, a, b)``, ``cycles_of_operands(spec, a, b, stalls)``.
    bench : module
        ``cases(spec, seed)``.
    """

    rtl: ModuleType
    schedule: ModuleType
    bench: ModuleType


ROOMS = {
    "parallel": Rooms(rtl=rtl, schedule=schedule, bench=bench),
    "sparse": Rooms(rtl=sparse.rtl, schedule=sparse.schedule, bench=sparse.bench),
}


def _option(default: object, text: str) -> object:
    """A field with the sentence that documents it on the command line and in the reference."""
    return field(default=default, metadata={"help": text})


def _choice(name: str, text: str) -> object:
    """A coordinate of the bit-weight space."""
    return _option("", f"{text}: {', '.join(space.CHOICES[name])}; empty: as the cell has it")


@dataclass(frozen=True, kw_only=True)
class TpeSpec(Spec):
    """A tensor engine for integers: C = A @ B, exact.

    ``cell`` names a point of the bit-weight space and the coordinates after it change that point; afterwards they are those of the engine,
    and ``cell`` is the name of their point, or its text if it has none.

    Derived attributes: ``accumulator_width`` holds every sum of ``k_max`` products; ``array_sum_width`` is what the array's own sums need.
    """

    family: ClassVar[str] = "tpe"

    cell: str = _option("mac", f"point of the bit-weight space: {', '.join(space.NAMES)}, or its coordinates joined by dots")
    array: str = _option("os", "os, ws (systolic, sums or weights stay), cube (3-D), tree (of multipliers) or matrix (broadcast)")
    rows: int = _option(16, "PE rows, of a tree its multipliers, 1..256")
    cols: int = _option(16, "PE columns, or trees, 1..256")
    layers: int = _option(0, "PEs of a cube along K, 1..64; 0: as many as rows; other arrays have none")
    recoding: str = _choice("recoding", "digits of operand A")
    digits: str = _choice("digits", "how digits meet B")
    encoder: str = _choice("encoder", "where A becomes digits")
    shift: str = _choice("shift", "what is shifted by the weight, each product or the sum over K")
    accumulate: str = _choice("accumulate", "form of running sums")
    lanes: int = _option(0, f"products per PE and step, 1..{space.LANES}; 0: as the cell has it")
    group: int = _option(0, "sparse digits: operands A of a lane in a beat, 1..16; 0: 4, or 1 where each product is shifted")
    run_ahead: int = _option(0, "sparse digits: beats that are held for rows and lanes that run apart, 1..16; 0: 4")
    b_recoding: str = _option("", "sparse digits: recoding of B where its digits follow each other too; empty: B is parallel")
    a_width: int = _option(8, "bits of operand A, 2..16")
    b_width: int = _option(8, "bits of operand B, 2..16")
    a_signed: bool = _option(True, "operand A in two's complement")
    b_signed: bool = _option(True, "operand B in two's complement")
    k_max: int = _option(4096, "largest K of a product; sets the accumulator width; 1..2**24")
    depth: int = _option(0, "result rows held at the output, up to 4096; 0: just enough for full throughput")
    constant_time: bool = _option(False, "sparse digits: steps that depend on the shape alone, for values that are secret")

    def __post_init__(self) -> None:
        if self.array not in ARRAYS:
            raise SpecError("array", self.array, f"one of {', '.join(ARRAYS)}")
        for name, low, high in (("rows", 1, 256), ("cols", 1, 256), ("a_width", 2, 16), ("b_width", 2, 16), ("k_max", 1, 1 << 24)):
            self._check_integer(name, low, high)
        for name in ("a_signed", "b_signed", "constant_time"):
            if not isinstance(getattr(self, name), bool):
                raise SpecError(name, getattr(self, name), "true or false")
        self._settle_layers()
        changes = {name: getattr(self, name) for name in space.COORDINATES if getattr(self, name) not in ("", 0)}
        cell, point = space.find(self.cell, self.array, changes)
        for name, value in (("cell", cell), *((name, getattr(point, name)) for name in space.COORDINATES)):
            object.__setattr__(self, name, value)
        if self.digits not in ROOMS:
            raise SpecError("digits", self.digits, f"one of {', '.join(ROOMS)}")
        if self.constant_time and self.digits != "sparse":
            raise SpecError("constant_time", True, "false: the cycles of parallel digits never depend on values")
        self._settle_queues()
        if self.depth == 0:
            object.__setattr__(self, "depth", self.full_throughput_depth)
        least = ROOMS[self.digits].schedule.least_depth(self)
        if isinstance(self.depth, bool) or not isinstance(self.depth, int) or not least <= self.depth <= 4096:
            raise SpecError("depth", self.depth, f"0 or an integer from {f'rows ({least})' if least == self.rows else least} to 4096")

    def _check_integer(self, name: str, low: int, high: int) -> None:
        value = getattr(self, name)
        if isinstance(value, bool) or not isinstance(value, int | np.integer) or not low <= value <= high:
            raise SpecError(name, value, f"an integer from {low} to {high}")
        object.__setattr__(self, name, int(value))

    def _settle_layers(self) -> None:
        if self.array == "cube" and self.layers == 0:
            object.__setattr__(self, "layers", min(self.rows, 64))
        elif self.array == "cube":
            self._check_integer("layers", 1, 64)
        elif self.layers != 0:
            raise SpecError("layers", self.layers, "0: only a cube has layers")

    @property
    def _queues(self) -> dict[str, int]:
        """What the sizes of queues are unless they are given."""
        return {"group": 4 if self.shift == "reduction" else 1, "run_ahead": 4} if self.digits == "sparse" else {"group": 0, "run_ahead": 0}

    def _settle_queues(self) -> None:
        for name, size in self._queues.items():
            if getattr(self, name) == 0:
                object.__setattr__(self, name, size)
            elif size == 0:
                raise SpecError(name, getattr(self, name), "0: only sparse digits wait in queues")
            else:
                self._check_integer(name, 1, 16)
        if self.b_recoding and (self.digits != "sparse" or self.shift != "product" or self.encoder != "column"):
            raise SpecError("b_recoding", self.b_recoding, "empty, or sparse digits, shift = product and encoder = column")
        if self.b_recoding not in ("", *space.CHOICES["recoding"]):
            raise SpecError("b_recoding", self.b_recoding, f"empty or one of {', '.join(space.CHOICES['recoding'])}")

    @property
    def point(self) -> space.Point:
        """Coordinates in the bit-weight space."""
        return space.Point(**{name: getattr(self, name) for name in space.COORDINATES})

    @property
    def recoder(self) -> Recoding:
        """The recoding of operand A."""
        return recoding(self.recoding, width=self.a_width, signed=self.a_signed, carry="prefix")

    def derivation(self) -> list[Step]:
        """The loop nests from BASE to this engine's."""
        return space.derivation(self.cell, self.point, self.array, rows=self.rows, cols=self.cols, layers=max(1, self.layers))

    @property
    def title(self) -> str:
        """Every field, as an identifier."""
        a, b = (f"{'s' if signed else 'u'}{width}" for signed, width in ((self.a_signed, self.a_width), (self.b_signed, self.b_width)))
        size = f"{self.rows}x{self.cols}" + (f"x{self.layers}" if self.layers else "")
        queues = f"_g{self.group}x{self.run_ahead}" if self.digits == "sparse" else ""
        queues += f"_b_{self.b_recoding.replace('-', '')}" if self.b_recoding else ""
        point = f"{self.cell_label}_{self.array}_{size}"
        return f"tpe_{point}_{a}x{b}_k{self.k_max}_d{self.depth}{queues}" + ("_ct" if self.constant_time else "")

    @property
    def cell_label(self) -> str:
        """``cell`` as part of an identifier."""
        return self.cell.replace(".", "_").replace("-", "")

    @property
    def a_range(self) -> tuple[int, int]:
        """Smallest and largest A."""
        return operand_range(self.a_width, self.a_signed)

    @property
    def b_range(self) -> tuple[int, int]:
        """Smallest and largest B."""
        return operand_range(self.b_width, self.b_signed)

    @property
    def result_signed(self) -> bool:
        """Whether results are in two's complement."""
        return self.a_signed or self.b_signed

    @property
    def accumulator_width(self) -> int:
        """Bits of a result: every sum of ``k_max`` products."""
        return sum_width(self.k_max, self.a_range, self.b_range)

    @property
    def step_products(self) -> int:
        """Values of K that one step of the array takes."""
        return schedule.step_products(self)

    @property
    def array_sum_products(self) -> int:
        """Products in a sum inside the array: all of K, or those that meet in one step of an array with PEs along K."""
        return self.k_max if self.array in ("os", "matrix") else min(self.step_products, self.k_max)

    @property
    def array_sum_width(self) -> int:
        """Bits of the sums inside the array."""
        return sum_width(self.array_sum_products, self.a_range, self.b_range)

    @property
    def hop(self) -> int:
        """Cycles from a PE's sum to the next PE's."""
        return 1

    @property
    def array_latency(self) -> int:
        """Cycles from a tile's last operands to its first sum at the array's output, lane 0."""
        return ROOMS[self.digits].rtl.array_latency(self)

    @property
    def latency(self) -> int:
        """From the edge that accepts a tile's last operands to the edge that can move its first result: array, lanes, output register."""
        return ROOMS[self.digits].schedule.latency(self)

    @property
    def full_throughput_depth(self) -> int:
        """Slots in flight at one result row per cycle: with fewer, credits come back too late."""
        return ROOMS[self.digits].schedule.full_throughput_depth(self)

    @property
    def macs_per_cycle(self) -> int:
        """Products of all PEs in a step."""
        return ROOMS[self.digits].schedule.macs_per_cycle(self)

    @property
    def ports(self) -> list[StreamPort]:
        """Operands A and B in, result rows out."""
        return ROOMS[self.digits].schedule.ports(self)

    def create(self, *, bare: bool = False) -> wiring.Component:
        """The AXI4-Stream top, or the array with its edges."""
        return ROOMS[self.digits].rtl.create(self, bare=bare)

    def compute(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """``a @ b`` for integer arrays (M, K) and (K, N): int64 (M, N)."""
        return golden.gemm(*self.checked(a, b))

    def streams(self, a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
        """Beats of both operand ports, tile by tile."""
        return ROOMS[self.digits].schedule.streams(self, *self.checked(a, b))

    def collect(self, outputs: Streams, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Result (M, N) int64 from the beats of ``m_axis``."""
        return ROOMS[self.digits].schedule.collect(self, outputs, a, b)

    def output_lasts(self, a: np.ndarray, b: np.ndarray) -> dict[str, np.ndarray]:
        """TLAST on the last row of a tile (sums stay) or block (weights stay)."""
        return {"m_axis": ROOMS[self.digits].schedule.lasts_of_operands(self, a, b)}

    def cycles(self, a: np.ndarray, b: np.ndarray, stalls: Stalls | None = None) -> int:
        """Exact cycles; those of parallel digits depend on the shape and the stalls, never on the values."""
        return ROOMS[self.digits].schedule.cycles_of_operands(self, a, b, stalls)

    def cycles_of_shape(self, m: int, n: int, k: int, stalls: Stalls | None = None) -> int:
        """Exact cycles of an (m, k) x (k, n) product.

        Raises
        ------
        SpecError
            For sparse digits that do not take constant time.
        """
        if self.digits == "sparse" and not self.constant_time:
            raise SpecError("digits", self.digits, "parallel digits, or constant_time: the cycles of this engine depend on the values")
        return self.cycles(np.broadcast_to(np.int8(0), (m, k)), np.broadcast_to(np.int8(0), (k, n)), stalls)

    def cases(self, seed: int) -> Iterator[Case]:
        """Nasty and random products, with and without stalls."""
        return ROOMS[self.digits].bench.cases(self, seed)

    def changed(self, **fields: object) -> "TpeSpec":
        """A copy with other fields; what followed from others (depth, queues, layers, the coordinates of a named point) follows anew."""
        if self.depth == self.full_throughput_depth:
            fields = {"depth": 0} | fields
        fields = {name: 0 for name, size in self._queues.items() if getattr(self, name) == size} | fields
        if self.layers == min(self.rows, 64) or fields.get("array", self.array) != "cube":
            fields = {"layers": 0} | fields
        if "cell" in fields or (self.cell in space.NAMES and not set(space.COORDINATES) & set(fields)):
            fields = {name: "" if name in space.CHOICES else 0 for name in space.COORDINATES} | fields
        return dataclasses.replace(self, **fields)

    def small(self) -> "TpeSpec":
        """Four rows of three PEs: more rows than columns, and neither 1; a cube has two layers."""
        return self.changed(rows=4, cols=3, layers=2 if self.array == "cube" else 0)

    def checked(self, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Operands as int64 after checking shapes, types and ranges."""
        a, b = np.asarray(a), np.asarray(b)
        for name, array, (low, high) in (("A", a, self.a_range), ("B", b, self.b_range)):
            if array.ndim != 2 or 0 in array.shape:
                raise SpecError(f"{name}.shape", array.shape, "two dimensions, none of them 0")
            if array.dtype.kind not in "iu":
                raise SpecError(f"{name}.dtype", str(array.dtype), "an integer type")
            if array.min() < low or array.max() > high:
                raise SpecError(f"{name}", f"{array.min()}..{array.max()}", f"values from {low} to {high}")
        if a.shape[1] != b.shape[0]:
            raise SpecError("B.shape", b.shape, f"({a.shape[1]}, N): K must equal the columns of A")
        if a.shape[1] > self.k_max:
            raise SpecError("K", a.shape[1], f"at most k_max = {self.k_max}, which sets the accumulator width")
        return a.astype(np.int64), b.astype(np.int64)

    def draw(self, law: str, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, np.ndarray]:
        """Operands of an (m, n, k) product by a law of `hwgen.numerics.laws`."""
        return laws.draw_product(law, shape, (self.a_width, self.a_signed), (self.b_width, self.b_signed), seed)
