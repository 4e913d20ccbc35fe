"""What can be asked of an integer tensor engine."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from amaranth.lib import wiring

from hwgen.engines.contract import Beats, Case, Spec, Stalls, StreamPort, Streams
from hwgen.engines.tpe import bench, golden, rtl, schedule
from hwgen.errors import SpecError
from hwgen.numerics import beat_bytes, laws

ARRAYS = ("os", "ws")
CELLS = ("mac", "opt1")


def _option(default: object, text: str) -> object:
    """A field with the sentence that documents it on the command line and in the reference."""
    return field(default=default, metadata={"help": text})


def operand_range(width: int, signed: bool) -> tuple[int, int]:
    """Smallest and largest value of an operand."""
    return (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)


def sum_width(products: int, a: tuple[int, int], b: tuple[int, int]) -> int:
    """Bits that hold every sum of ``products`` products of operands in the two ranges (two's complement if one can be negative)."""
    corners = [x * y for x in a for y in b]
    low, high = products * min(corners), products * max(corners)
    return max(high.bit_length(), (-low - 1).bit_length() if low < 0 else 0) + (low < 0)


@dataclass(frozen=True, kw_only=True)
class TpeSpec(Spec):
    """A systolic tensor engine for integers: C = A @ B, exact.

    Derived attributes: ``accumulator_width`` holds every sum of ``k_max`` products; ``state_width`` is what the array's own sums need.
    """

    family: ClassVar[str] = "tpe"

    cell: str = _option("mac", "arithmetic of a PE: mac (fused multiply-add) or opt1 (carry-save accumulation)")
    array: str = _option("os", "dataflow: os (output-stationary) or ws (weight-stationary)")
    rows: int = _option(16, "PE rows, 1..256")
    cols: int = _option(16, "PE columns, 1..256")
    a_width: int = _option(8, "bits of operand A, 2..16")
    b_width: int = _option(8, "bits of operand B, 2..16")
    a_signed: bool = _option(True, "operand A in two's complement")
    b_signed: bool = _option(True, "operand B in two's complement")
    k_max: int = _option(4096, "largest K of a product; sets the accumulator width; 1..2**24")
    depth: int = _option(0, "result rows held at the output, rows..4096; 0: just enough for full throughput")

    def __post_init__(self) -> None:
        for name, allowed in (("cell", CELLS), ("array", ARRAYS)):
            if getattr(self, name) not in allowed:
                raise SpecError(name, getattr(self, name), f"one of {', '.join(allowed)}")
        for name, low, high in (("rows", 1, 256), ("cols", 1, 256), ("a_width", 2, 16), ("b_width", 2, 16), ("k_max", 1, 1 << 24)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | np.integer) or not low <= value <= high:
                raise SpecError(name, value, f"an integer from {low} to {high}")
            object.__setattr__(self, name, int(value))
        for name in ("a_signed", "b_signed"):
            if not isinstance(getattr(self, name), bool):
                raise SpecError(name, getattr(self, name), "true or false")
        if self.depth == 0:
            object.__setattr__(self, "depth", self.full_throughput_depth)
        if isinstance(self.depth, bool) or not isinstance(self.depth, int) or not self.rows <= self.depth <= 4096:
            raise SpecError("depth", self.depth, f"0 or an integer from rows ({self.rows}) to 4096")

    @property
    def title(self) -> str:
        """Every field, as an identifier."""
        a, b = (f"{'s' if signed else 'u'}{width}" for signed, width in ((self.a_signed, self.a_width), (self.b_signed, self.b_width)))
        return f"tpe_{self.cell}_{self.array}_{self.rows}x{self.cols}_{a}x{b}_k{self.k_max}_d{self.depth}"

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
    def array_sum_width(self) -> int:
        """Bits of the sums inside the array: all of K (os), or one K tile of ``rows`` products (ws)."""
        return sum_width(self.k_max if self.array == "os" else min(self.rows, self.k_max), self.a_range, self.b_range)

    @property
    def array_latency(self) -> int:
        """Cycles from a tile's last operands to its first sum at the array's output, lane 0."""
        return rtl.array_latency(self)

    @property
    def latency(self) -> int:
        """From the edge that accepts a tile's last operands to the edge that can move its first result: array, lanes, output register."""
        return self.array_latency + self.cols + 1

    @property
    def full_throughput_depth(self) -> int:
        """Slots in flight at one result row per cycle: with fewer, credits come back too late."""
        return self.array_latency + self.cols + (self.rows if self.array == "os" else 1)

    @property
    def macs_per_cycle(self) -> int:
        """One per PE."""
        return self.rows * self.cols

    @property
    def ports(self) -> list[StreamPort]:
        """Operands A and B in, result rows out."""
        return [
            StreamPort(name="s_axis_a", width=8 * beat_bytes(self.rows, self.a_width), user_width=2 if self.array == "ws" else 0),
            StreamPort(name="s_axis_b", width=8 * beat_bytes(self.cols, self.b_width)),
            StreamPort(name="m_axis", width=8 * beat_bytes(self.cols, self.accumulator_width)),
        ]

    def create(self, *, bare: bool = False) -> wiring.Component:
        """The AXI4-Stream top, or the array with its edges."""
        return rtl.create(self, bare=bare)

    def compute(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """``a @ b`` for integer arrays (M, K) and (K, N): int64 (M, N)."""
        return golden.gemm(*self.checked(a, b))

    def streams(self, a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
        """Beats of both operand ports, tile by tile."""
        return schedule.streams(self, *self.checked(a, b))

    def collect(self, outputs: Streams, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Result (M, N) int64 from the beats of ``m_axis``."""
        return schedule.collect(self, outputs, a, b)

    def output_lasts(self, a: np.ndarray, b: np.ndarray) -> dict[str, np.ndarray]:
        """TLAST on the last row of a tile (os) or block (ws)."""
        return {"m_axis": schedule.output_lasts(self, a.shape[0], b.shape[1], a.shape[1])}

    def cycles(self, a: np.ndarray, b: np.ndarray, stalls: Stalls | None = None) -> int:
        """Exact cycles; they depend on the shape and the stalls, never on the values."""
        return self.cycles_of_shape(a.shape[0], b.shape[1], a.shape[1], stalls)

    def cycles_of_shape(self, m: int, n: int, k: int, stalls: Stalls | None = None) -> int:
        """Exact cycles of an (m, k) x (k, n) product."""
        return schedule.cycles(self, m, n, k, stalls)

    def cases(self, seed: int) -> Iterator[Case]:
        """Nasty and random products, with and without stalls."""
        return bench.cases(self, seed)

    def changed(self, **fields: object) -> "TpeSpec":
        """A copy with other fields; a depth that was chosen for full throughput is chosen anew."""
        if self.depth == self.full_throughput_depth:
            fields = {"depth": 0} | fields
        return dataclasses.replace(self, **fields)

    def small(self) -> "TpeSpec":
        """Four rows of three PEs: more rows than columns, and neither 1."""
        return self.changed(rows=4, cols=3)

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
