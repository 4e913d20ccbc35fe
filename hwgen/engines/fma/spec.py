"""What can be asked of a floating-point matrix engine."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from amaranth.lib import wiring

from hwgen.arrays.tree import FAN_IN
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.contract import Beats, Case, Spec, Stalls, StreamPort, Streams
from hwgen.engines.fma import bench, golden, rtl, schedule
from hwgen.engines.fma.arithmetic import Arithmetic, option
from hwgen.engines.fma.pipeline import CUTS, PipelinedMultiplyAdd
from hwgen.errors import SpecError
from hwgen.numerics import FloatFormat, from_float64
from hwgen.numerics.laws import parse_law, split_law

ARRAYS = ("os", "ws", "cube", "tree", "matrix")
LAYERS = 64  # most PEs along K
_STAYS = "the next product of a sum comes in the next cycle and needs it"
NOT_PIPELINED = dict.fromkeys(("os", "cube", "matrix"), _STAYS) | {"tree": "a node adds its states one after the other in a cycle"}


@dataclass(frozen=True, kw_only=True)
class FmaSpec(Arithmetic, Spec):
    """An engine for floating-point products C = A @ B: operands and results are bit patterns, as integers.

    The order of additions is the array's: along K in one chain (os, matrix); in chains of ``rows`` (ws) or ``layers`` (cube) steps or in
    trees of ``rows`` products (tree), which are added in their order. Every result is rounded once.
    """

    family: ClassVar[str] = "fma"

    array: str = option("os", "os, ws (systolic, sums or weights stay), cube (3-D), tree (of multipliers) or matrix (broadcast)")
    rows: int = option(16, "PE rows, of a tree its multipliers, 1..256")
    cols: int = option(16, "PE columns, or trees, 1..256")
    layers: int = option(0, f"PEs of a cube along K, 1..{LAYERS}; 0: as many as rows; other arrays have none")
    stages: int = option(1, f"pipeline stages of a multiply-add, 1..{max(CUTS)}; more than 1 only where sums pass through every PE: ws")
    depth: int = option(0, "result rows held at the output, rows..4096; 0: just enough for full throughput")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.array not in ARRAYS:
            raise SpecError("array", self.array, f"one of {', '.join(ARRAYS)}")
        for name in ("rows", "cols"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | np.integer) or not 1 <= value <= 256:
                raise SpecError(name, value, "an integer from 1 to 256")
            object.__setattr__(self, name, int(value))
        self._settle_layers()
        if isinstance(self.stages, bool) or self.stages not in CUTS:
            raise SpecError("stages", self.stages, f"an integer from 1 to {max(CUTS)}")
        if self.stages > 1 and self.array != "ws":
            raise SpecError("stages", self.stages, f"1 on {self.array}: {NOT_PIPELINED[self.array]}; ws takes up to {max(CUTS)}")
        if self.depth == 0:
            object.__setattr__(self, "depth", self.full_throughput_depth)
        if isinstance(self.depth, bool) or not isinstance(self.depth, int) or not self.rows <= self.depth <= 4096:
            raise SpecError("depth", self.depth, f"0 or an integer from rows ({self.rows}) to 4096")

    def _settle_layers(self) -> None:
        if self.array != "cube" and self.layers != 0:
            raise SpecError("layers", self.layers, "0: only a cube has layers")
        if self.array == "cube" and self.layers == 0:
            object.__setattr__(self, "layers", min(self.rows, LAYERS))
        if isinstance(self.layers, bool) or not isinstance(self.layers, int) or not 0 <= self.layers <= LAYERS:
            raise SpecError("layers", self.layers, f"an integer from 1 to {LAYERS}")

    @property
    def arithmetic(self) -> Arithmetic:
        """What a cell computes."""
        return Arithmetic(**{field.name: getattr(self, field.name) for field in dataclasses.fields(Arithmetic)})

    @property
    def title(self) -> str:
        """Every field, as an identifier."""
        layers = f"x{self.layers}" if self.layers else ""
        stages = f"_p{self.stages}" if self.stages > 1 else ""
        return f"fma_{self.array}_{self.rows}x{self.cols}{layers}_{self.label}{stages}_d{self.depth}"

    @property
    def tile_k(self) -> int | None:
        """Products of a chain or tree where a sum takes several; None where it is one chain."""
        return {"ws": self.rows, "tree": self.rows, "cube": self.layers}.get(self.array)

    @property
    def fan_in(self) -> int:
        """Inputs of a node where products are summed by a tree; 0 for chains."""
        return FAN_IN if self.array == "tree" else 0

    @property
    def a_width(self) -> int:
        """Bits of a pattern of A."""
        return self.a.width

    @property
    def b_width(self) -> int:
        """Bits of a pattern of B."""
        return self.b.width

    @property
    def accumulator_width(self) -> int:
        """Bits of a result."""
        return self.out.width

    @property
    def result_signed(self) -> bool:
        """Results are patterns."""
        return False

    @property
    def hop(self) -> int:
        """Cycles from a PE's sum to the next PE's: all stages but the multiplication, which runs ahead of the sum."""
        return max(1, self.stages - 1)

    @property
    def array_latency(self) -> int:
        """Cycles from a tile's last operands to its first result in the ring, lane 0."""
        return rtl.array_latency(self)

    @property
    def latency(self) -> int:
        """From the edge that accepts a tile's last operands to the edge that can move its first result: array, lanes, output register."""
        return schedule.latency(self)

    @property
    def full_throughput_depth(self) -> int:
        """Slots in flight at one result row per cycle."""
        return schedule.full_throughput_depth(self)

    @property
    def macs_per_cycle(self) -> int:
        """One per PE."""
        return schedule.macs_per_cycle(self)

    @property
    def ports(self) -> list[StreamPort]:
        """Operands A and B in, result rows out."""
        return schedule.ports(self)

    def create(self, *, bare: bool = False) -> wiring.Component:
        """The AXI4-Stream top, or the array with its edges."""
        return rtl.create(self, bare=bare)

    def compute(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Patterns of ``a @ b`` for patterns (M, K) and (K, N): int64 (M, N)."""
        return golden.gemm(self.arithmetic, *self.checked(a, b), tile_k=self.tile_k, fan_in=self.fan_in)

    def streams(self, a: np.ndarray, b: np.ndarray) -> dict[str, Beats]:
        """Beats of both operand ports, tile by tile."""
        return schedule.streams(self, *self.checked(a, b))

    def collect(self, outputs: Streams, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Result patterns (M, N), int64, from the beats of ``m_axis``."""
        return schedule.collect(self, outputs, a, b)

    def output_lasts(self, a: np.ndarray, b: np.ndarray) -> dict[str, np.ndarray]:
        """TLAST on the last row of a tile (sums stay) or block (weights stay)."""
        return {"m_axis": schedule.output_lasts(self, a.shape[0], b.shape[1], a.shape[1])}

    def cycles(self, a: np.ndarray, b: np.ndarray, stalls: Stalls | None = None) -> int:
        """Exact cycles; they depend on the shape and the stalls, never on the values."""
        return self.cycles_of_shape(a.shape[0], b.shape[1], a.shape[1], stalls)

    def cycles_of_shape(self, m: int, n: int, k: int, stalls: Stalls | None = None) -> int:
        """Exact cycles of an (m, k) x (k, n) product."""
        return schedule.cycles(self, m, n, k, stalls)

    def unit(self, stages: int) -> SharedComponent:
        """One multiply-add of the engine's arithmetic in so many pipeline stages, 1..4."""
        return PipelinedMultiplyAdd(self.arithmetic, stages)

    def depths(self) -> range:
        """Numbers of stages that `unit` takes."""
        return range(1, len(CUTS) + 1)

    def cases(self, seed: int) -> Iterator[Case]:
        """Nasty and random products, with and without stalls."""
        return bench.cases(self, seed)

    def changed(self, **fields: object) -> "FmaSpec":
        """A copy with other fields; what followed from others (depth, layers, B's format) follows anew."""
        if self.depth == self.full_throughput_depth:
            fields = {"depth": 0} | fields
        if self.layers == min(self.rows, LAYERS) or fields.get("array", self.array) != "cube":
            fields = {"layers": 0} | fields
        if self.b_format == self.format:
            fields = {"b_format": ""} | fields
        return dataclasses.replace(self, **fields)

    def small(self) -> "FmaSpec":
        """Four rows of three PEs: more rows than columns, and neither 1; a cube has two layers."""
        return self.changed(rows=4, cols=3, layers=2 if self.array == "cube" else 0)

    def checked(self, a: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Operands as int64 after checking shapes, types and ranges."""
        a, b = np.asarray(a), np.asarray(b)
        for name, array, fmt in (("A", a, self.a), ("B", b, self.b)):
            if array.ndim != 2 or 0 in array.shape:
                raise SpecError(f"{name}.shape", array.shape, "two dimensions, none of them 0")
            if array.dtype.kind not in "iu":
                raise SpecError(f"{name}.dtype", str(array.dtype), f"an integer type: patterns of {fmt.name}")
            if array.min() < 0 or array.max() >= 1 << fmt.width:
                raise SpecError(f"{name}", f"{array.min()}..{array.max()}", f"patterns of {fmt.name}, from 0 to {(1 << fmt.width) - 1}")
        if a.shape[1] != b.shape[0]:
            raise SpecError("B.shape", b.shape, f"({a.shape[1]}, N): K must equal the columns of A")
        if a.shape[1] > self.k_max:
            raise SpecError("K", a.shape[1], f"at most k_max = {self.k_max}, which sets the exponent range of the sum")
        return a.astype(np.int64), b.astype(np.int64)

    def draw(self, law: str, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, np.ndarray]:
        """Operand patterns of an (m, n, k) product; B's seed is one more than A's.

        Laws are those of `hwgen.numerics.laws`, of real numbers that are rounded to the format: ``uniform`` lies between -1 and 1.
        """
        m, n, k = shape
        a_law, b_law = split_law(law)
        return drawn(a_law, (m, k), self.a, seed), drawn(b_law, (k, n), self.b, seed + 1)


def drawn(law: str, shape: tuple[int, int], fmt: FloatFormat, seed: int) -> np.ndarray:
    """Patterns of real numbers of a law, rounded and saturated: int64."""
    kind, number = parse_law(law)
    generator = np.random.default_rng(seed)
    if kind in ("normal", "relu"):
        values = generator.normal(0.0, number, shape)
        values = np.maximum(values, 0.0) if kind == "relu" else values
    else:
        values = generator.uniform(-1.0, 1.0, shape)
        values = np.where(generator.random(shape) < number, 0.0, values) if kind == "sparse" else values
    return from_float64(values, fmt, overflow="saturate")
