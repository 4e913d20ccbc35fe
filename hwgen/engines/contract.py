"""What an engine family offers to the floors above.

A family is a folder of five rooms. Its spec is the hub: everything else is reached through the methods below, so export, simulation,
silicon, prediction and the conformance test never look inside a family.
"""

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np
from amaranth.lib import wiring

from hwgen.errors import SpecError

Streams = Mapping[str, "Beats"]


@dataclass(frozen=True, kw_only=True)
class StreamPort:
    """One AXI4-Stream port of an engine top.

    Attributes
    ----------
    name : str
        Verilog prefix, ``s_axis_a`` or ``m_axis``; the signals are ``{name}_tvalid`` and so on.
    width : int
        Bits of TDATA, a multiple of 8.
    user_width : int
        Bits of TUSER; 0 when the port has none.
    """

    name: str
    width: int
    user_width: int = 0

    @property
    def is_input(self) -> bool:
        """True for a port that the engine receives on."""
        return self.name.startswith("s_")


@dataclass(frozen=True, kw_only=True)
class Beats:
    """The transfers of one stream, in order.

    Attributes
    ----------
    data : ndarray of uint8, shape (beats, bytes)
        TDATA, byte 0 first.
    last : ndarray of bool, shape (beats,)
    user : ndarray of uint32, shape (beats,)
    """

    data: np.ndarray
    last: np.ndarray
    user: np.ndarray

    def __len__(self) -> int:
        return len(self.data)


@dataclass(frozen=True, kw_only=True)
class Stalls:
    """When each port is unwilling, as cyclic patterns.

    ``patterns[port][cycle % len]`` is True when the far side of ``port`` does not offer a beat (inputs) or is not ready (outputs) in
    that cycle. Cycle 0 is the first one after reset. A source that has asserted TVALID keeps it until the transfer, as AXI demands:
    the pattern is looked at only in cycles in which no beat is waiting.
    """

    patterns: Mapping[str, np.ndarray] = field(default_factory=dict)

    @classmethod
    def random(cls, ports: list[StreamPort], seed: int, *, density: float = 0.4, length: int = 257) -> "Stalls":
        """Independent patterns for all ports; at most 90 % of a pattern stalls, so every run ends."""
        generator = np.random.default_rng(seed)
        patterns = {}
        for port in ports:
            pattern = generator.random(length) < density
            pattern[:: max(2, length // 10)] = False
            patterns[port.name] = pattern
        return cls(patterns=patterns)

    def at(self, port: str, cycle: int) -> bool:
        """Whether the far side of ``port`` is unwilling in ``cycle``."""
        pattern = self.patterns.get(port)
        return pattern is not None and bool(pattern[cycle % len(pattern)])


@dataclass(frozen=True, kw_only=True)
class Case:
    """One stimulus: operands for `Spec.compute`, a name for the report, and the stalls it runs under."""

    name: str
    operands: tuple[np.ndarray, ...]
    stalls: Stalls = field(default_factory=Stalls)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A problem larger than an engine's own operation, as operands of one run of it.

    Attributes
    ----------
    name : str
    operands : tuple of ndarray
        For `Spec.compute` and for simulation.
    passes : sequence of (str, int)
        What the engine does one after another, and the beats of each.
    result : callable
        The problem's result from what `Spec.compute` or a simulation returned.
    reference : ndarray
        The result by NumPy: equal for exact arithmetic, else what the engine's rounding is measured against.
    """

    name: str
    operands: tuple[np.ndarray, ...]
    passes: Sequence[tuple[str, int]]
    result: Callable[[np.ndarray], np.ndarray] = field(repr=False)
    reference: np.ndarray = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Spec(ABC):
    """Base of all engine specifications: a frozen, keyword-only, validated description.

    Subclasses are dataclasses; every rule is checked in ``__post_init__`` and broken ones raise `SpecError`.
    Cycles are counted in clock edges: edge 0 ends cycle 0, the first after reset, and a workload's cycle count is one more than the
    number of the edge that moves its last output beat.
    """

    family: ClassVar[str]
    is_product: ClassVar[bool] = True  # operands are A (M, K) and B (K, N), the result is their product; other families say False

    @property
    @abstractmethod
    def title(self) -> str:
        """Name of this point, a legal Verilog identifier that holds every field: equal titles mean equal hardware."""

    @property
    @abstractmethod
    def ports(self) -> list[StreamPort]:
        """AXI4-Stream ports of the top, inputs first."""

    @property
    @abstractmethod
    def latency(self) -> int:
        """Cycles from the edge that accepts a tile's last operand to the edge that can move its first result."""

    @property
    @abstractmethod
    def macs_per_cycle(self) -> int:
        """Multiply-accumulates per cycle at full use (for utilisation)."""

    @abstractmethod
    def create(self, *, bare: bool = False) -> wiring.Component:
        """The hardware: the AXI4-Stream top, or with ``bare`` the array alone."""

    @abstractmethod
    def compute(self, *operands: np.ndarray) -> np.ndarray:
        """Golden result. Raises `SpecError` for operands that do not fit the spec."""

    @abstractmethod
    def streams(self, *operands: np.ndarray) -> dict[str, Beats]:
        """Input beats per port, in the order in which the hardware wants them."""

    @abstractmethod
    def collect(self, outputs: Streams, *operands: np.ndarray) -> np.ndarray:
        """Result of the operands' shape from the output beats."""

    def output_beats(self, *operands: np.ndarray) -> dict[str, int]:
        """Beats that each output port sends for the operands."""
        return {port: len(last) for port, last in self.output_lasts(*operands).items()}

    @abstractmethod
    def output_lasts(self, *operands: np.ndarray) -> dict[str, np.ndarray]:
        """TLAST of every output beat: bool, one array per output port."""

    @abstractmethod
    def cycles(self, *operands: np.ndarray, stalls: Stalls | None = None) -> int:
        """Exact cycle count for the operands under the stalls."""

    def draw(self, law: str, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, np.ndarray]:
        """Operands of an (m, n, k) product by a law of `hwgen.numerics.laws`; families without such products refuse with `SpecError`."""
        raise SpecError("shape", shape, f"left out: operands of {self.family} engines are not drawn by shape")

    def plan(self, problem: str, *arrays: np.ndarray, **parameters: object) -> Plan:
        """A problem of the family as operands of one run; families without such problems refuse with `SpecError`."""
        raise SpecError("program", problem, f"left out: {self.family} engines run no programs")

    def draw_problem(self, problem: str, shape: tuple[int, int, int], seed: int) -> tuple[np.ndarray, ...]:
        """Arrays for `plan` from (m, n, k); problems of one dimension take n."""
        raise SpecError("program", problem, f"left out: {self.family} engines run no programs")

    @abstractmethod
    def cases(self, seed: int) -> Iterator[Case]:
        """Nasty and random stimuli that a conforming implementation must pass."""

    def changed(self, **fields: Any) -> "Spec":
        """A copy with other fields. Families with derived defaults derive them anew."""
        return dataclasses.replace(self, **fields)

    def small(self) -> "Spec":
        """The same point at a size that simulates in moments; the conformance test uses it."""
        return self

    def macs(self, *operands: np.ndarray) -> int:
        """Multiply-accumulates that the operands ask for: M * N * K of a GEMM (M, K) x (K, N)."""
        a, b = operands[:2]
        return a.shape[0] * a.shape[1] * b.shape[1]

    def to_dict(self) -> dict[str, Any]:
        """Fields by name, with the family: what manifests and data sets store."""
        return {"family": self.family, **dataclasses.asdict(self)}
