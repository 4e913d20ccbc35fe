"""What can be asked of a dot-product engine."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from amaranth.lib import wiring

from hwgen.arrays import chained
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.contract import Beats, Case, Spec, Stalls, StreamPort, Streams
from hwgen.engines.dot import bench, golden, rtl, schedule
from hwgen.engines.dot.profiles import OVERFLOWS, Profile
from hwgen.engines.dot.rtl.pipeline import STEPS
from hwgen.errors import SpecError
from hwgen.numerics import Overflow, Rounding, beat_bytes, from_float64, laws

ARRAYS = ("tree", "systolic")
NO_FLOOR = -1000
ARITHMETIC = ("inputs", "output", "block", "fraction_bits", "out_fraction_bits", "rounding", "subnormals", "normalised", "nan", "overflow")


def _option(default: object, text: str, **more: str) -> object:
    """A field with the sentence that documents it on the command line and in the reference; ``option`` renames it there."""
    return field(default=default, metadata={"help": text, **more})


@dataclass(frozen=True, kw_only=True)
class DotSpec(Spec):
    """D = A @ B + C with the bits of a tensor core, for operands and results as patterns: A (M, K), B (K, N), and C (M, N) or none.

    The arithmetic is a `Profile`'s, with an overflow that is chosen and not left open. `of` makes a spec from a known profile.
    """

    family: ClassVar[str] = "dot"

    inputs: str = _option("fp16", "format of A and B: fp16, bf16, tf32, e4m3, e5m2 or e2m1")
    output: str = _option("fp32", "format of C and D: fp32 or fp16", option="output-format")
    block: int = _option(8, "products added at once, 1..64")
    fraction_bits: int = _option(24, "bits kept below the largest exponent of a block, 1..50")
    floor: int = _option(NO_FLOOR, "smallest exponent that terms are aligned to, -1000 (none) to 0")
    out_fraction_bits: int = _option(0, "fraction bits of a result; 0: all of the output's")
    rounding: str = _option("", "of a block's sum: rz, rne, rna, rd or ru; empty: rz for fp32, rne for fp16")
    subnormals: bool = _option(True, "subnormal operands, sums and results; without, they are zeros")
    normalised: bool = _option(False, "products normalised before their exponents are compared")
    nan: int = _option(0, "pattern of a NaN result; 0: all ones but the sign")
    overflow: str = _option("infinity", "a result beyond the range: infinity or saturate (largest finite value)")
    array: str = _option("tree", "tree (all units on one block of K) or systolic (rows of units on successive blocks)")
    stages: int = _option(4, f"pipeline stages of a unit, 1..{len(STEPS)}")
    rows: int = _option(1, "rows of units of a systolic array, 1..64; 1 on a tree")
    cols: int = _option(4, "result lanes, 1..64")
    depth: int = _option(0, "result rows in flight, rows of a K tile's pass; 1..4096; 0: just enough for full throughput")

    def __post_init__(self) -> None:
        for name, allowed in (("array", ARRAYS), ("overflow", tuple(map(str, OVERFLOWS)))):
            if getattr(self, name) not in allowed:
                raise SpecError(name, getattr(self, name), f"one of {', '.join(allowed)}")
        if self.rounding not in ("", *map(str, Rounding)):
            raise SpecError("rounding", self.rounding, f"empty or one of {', '.join(Rounding)}")
        for name in ("subnormals", "normalised"):
            if not isinstance(getattr(self, name), bool):
                raise SpecError(name, getattr(self, name), "true or false")
        for name, low, high in (("floor", NO_FLOOR, 0), ("stages", 1, len(STEPS)), ("rows", 1, 64), ("cols", 1, 64)):
            self._integer(name, low, high)
        if self.array == "tree" and self.rows != 1:
            raise SpecError("rows", self.rows, "1 on a tree: only a systolic array has rows of units")
        profile = self.profile  # its own rules
        for name in ARITHMETIC:
            value = getattr(profile, name)
            object.__setattr__(self, name, str(value) if name in ("rounding", "overflow") else value)
        if self.rows > 1 and self.fraction_bits < self.out_fraction_bits:
            allowed = (
                f"at least out_fraction_bits = {self.out_fraction_bits} on several rows: the zeros that fill up K must not change a sum"
            )
            raise SpecError("fraction_bits", self.fraction_bits, allowed)
        if self.depth == 0:
            object.__setattr__(self, "depth", self.full_throughput_depth)
        self._integer("depth", 1, 4096)

    def _integer(self, name: str, low: int, high: int) -> None:
        value = getattr(self, name)
        if isinstance(value, bool) or not isinstance(value, int | np.integer) or not low <= value <= high:
            raise SpecError(name, value, f"an integer from {low} to {high}")
        object.__setattr__(self, name, int(value))

    @classmethod
    def of(cls, profile: Profile, **fields: object) -> "DotSpec":
        """The engine of a profile; one whose overflow is open gets infinities."""
        own = {name: getattr(profile, name) for name in ARITHMETIC}
        own |= {"rounding": str(profile.rounding), "overflow": str(profile.overflow or Overflow.INFINITY)}
        return cls(**{**own, "floor": NO_FLOOR if profile.floor is None else profile.floor, **fields})

    @property
    def profile(self) -> Profile:
        """The arithmetic."""
        own = {name: getattr(self, name) for name in ARITHMETIC}
        return Profile(
            **own | {"rounding": self.rounding or None, "overflow": Overflow(self.overflow)},
            floor=None if self.floor == NO_FLOOR else self.floor,
        )

    @property
    def arithmetic(self) -> str:
        """The fields of the arithmetic, as part of an identifier."""
        floor = "" if self.floor == NO_FLOOR else f"_l{-self.floor}"
        flags = "".join(
            flag
            for flag, there in (
                ("_flush", not self.subnormals),
                ("_norm", self.normalised),
                ("_sat", self.overflow == "saturate"),
            )
            if there
        )
        kept = f"{self.out_fraction_bits}{self.rounding}_x{self.nan:x}"
        return f"{self.inputs}_{self.output}_n{self.block}_f{self.fraction_bits}{floor}_o{kept}{flags}"

    @property
    def title(self) -> str:
        """Every field, as an identifier."""
        return f"dot_{self.array}_{self.rows}x{self.cols}_{self.arithmetic}_p{self.stages}_d{self.depth}"

    @property
    def operand_width(self) -> int:
        """Bits of an operand."""
        return self.profile.input_format.width

    @property
    def result_width(self) -> int:
        """Bits of a result."""
        return self.profile.output_format.width

    @property
    def pass_k(self) -> int:
        """Products of a pass: a block per row of units."""
        return self.rows * self.block

    @property
    def k_max(self) -> int:
        """K has no limit of its own."""
        return 1 << 24

    @property
    def hold(self) -> int:
        """Cycles after the first row of a pass in which the next blocks of B have to wait."""
        return chained.hold(self.stages, self.rows, self.cols, broadcast=self.array == "tree")

    @property
    def array_latency(self) -> int:
        """Cycles from a row's operands to its first lane's result, and to the next pass's row of the same sums."""
        return chained.latency(self.stages, self.rows)

    @property
    def row_delay(self) -> int:
        """Cycles from a row's operands to the first in which it can be fetched for the output."""
        return self.array_latency + chained.skew(self.cols, broadcast=self.array == "tree") + 1

    @property
    def latency(self) -> int:
        """From the edge that accepts a row's last operands to the edge that can move it."""
        return self.row_delay + 1

    @property
    def full_throughput_depth(self) -> int:
        """Slots in flight at one row per cycle: with fewer, credits come back too late."""
        return self.row_delay + 1

    @property
    def macs_per_cycle(self) -> int:
        """A block per unit."""
        return self.rows * self.cols * self.block

    @property
    def ports(self) -> list[StreamPort]:
        """Operands A, B and C in, result rows out."""
        return [
            StreamPort(name="s_axis_a", width=8 * beat_bytes(self.pass_k, self.operand_width), user_width=3),
            StreamPort(name="s_axis_b", width=8 * beat_bytes(self.cols * self.block, self.operand_width)),
            StreamPort(name="s_axis_c", width=8 * beat_bytes(self.cols, self.result_width)),
            StreamPort(name="m_axis", width=8 * beat_bytes(self.cols, self.result_width)),
        ]

    def create(self, *, bare: bool = False) -> wiring.Component:
        """The AXI4-Stream top, or the array with its delays."""
        return rtl.create(self, bare=bare)

    def unit(self, stages: int) -> SharedComponent:
        """The unit of every PE alone, with a number of stages."""
        return rtl.unit(self.changed(stages=stages))

    @staticmethod
    def depths() -> range:
        """Numbers of stages that a unit can have."""
        return range(1, len(STEPS) + 1)

    def compute(self, a: np.ndarray, b: np.ndarray, c: np.ndarray | None = None) -> np.ndarray:
        """Patterns of ``A @ B + C``, int64 (M, N), for arrays of patterns; without C it is zero."""
        c = np.zeros((np.shape(a)[0], np.shape(b)[1]), np.int64) if c is None else c
        return golden.matmul_patterns(self.profile, a, b, c)

    def streams(self, a: np.ndarray, b: np.ndarray, c: np.ndarray | None = None) -> dict[str, Beats]:
        """Beats of the operand ports, pass by pass."""
        a, b, c = (None if part is None else np.asarray(part).astype(np.int64) for part in (a, b, c))
        return schedule.streams(self, a, b, c)

    def collect(self, outputs: Streams, a: np.ndarray, b: np.ndarray, c: np.ndarray | None = None) -> np.ndarray:
        """Result patterns (M, N), int64, from the beats of ``m_axis``."""
        del c
        return schedule.collect(self, outputs, a.shape[0], b.shape[1], a.shape[1])

    def output_lasts(self, a: np.ndarray, b: np.ndarray, c: np.ndarray | None = None) -> dict[str, np.ndarray]:
        """TLAST on the last row of an M block."""
        del c
        return {"m_axis": schedule.row_lasts(self, a.shape[0], b.shape[1], a.shape[1])}

    def cycles(self, a: np.ndarray, b: np.ndarray, c: np.ndarray | None = None, stalls: Stalls | None = None) -> int:
        """Exact cycles; they depend on the shape, on whether there is a C, and on the stalls, never on the values."""
        return schedule.cycles(self, a.shape[0], b.shape[1], a.shape[1], adds_c=c is not None, stalls=stalls)

    def cases(self, seed: int) -> Iterator[Case]:
        """Nasty and random products, with and without C and stalls."""
        return bench.cases(self, seed)

    def changed(self, **fields: object) -> "DotSpec":
        """A copy with other fields; what was derived from a changed field is derived anew."""
        if self.depth == self.full_throughput_depth:
            fields = {"depth": 0} | fields
        if fields.get("output", self.output) != self.output:
            fields = {"out_fraction_bits": 0, "rounding": "", "nan": 0} | fields
        if fields.get("array") == "tree":
            fields = {"rows": 1} | fields
        return dataclasses.replace(self, **fields)

    def small(self) -> "DotSpec":
        """Two lanes, and at most two rows of units."""
        return self.changed(cols=2, rows=min(self.rows, 2))

    def draw(self, law: str, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, np.ndarray]:
        """Patterns of an (m, n, k) product by a law of `hwgen.numerics.laws`; uniform is from -1 to 1, B's seed one more than A's."""
        (m, n, k), (law_a, law_b) = shape, laws.split_law(law)
        values = _values(law_a, (m, k), seed), _values(law_b, (k, n), seed + 1)
        return tuple(from_float64(part, self.profile.input_format) for part in values)


def _values(law: str, shape: tuple[int, int], seed: int) -> np.ndarray:
    """Real values by the law of one operand."""
    kind, number = laws.parse_law(law)
    generator = np.random.default_rng(seed)
    if kind in ("normal", "relu"):
        values = generator.normal(0.0, number, shape)
        return np.maximum(values, 0.0) if kind == "relu" else values
    values = generator.uniform(-1.0, 1.0, shape)
    return np.where(generator.random(shape) < number, 0.0, values) if kind == "sparse" else values
