"""What is simulated and what comes back: the meaning that the bulk path and the cocotb path share.

A run is: reset; optionally ``reset_at`` cycles of the workload and a second reset; then the whole workload. In every cycle each source
without a waiting beat looks at its stall pattern, and each sink is ready unless its pattern says otherwise. The run ends ``drain``
cycles after all input beats were taken and all expected output beats came; a beat that comes after is a violation. Sources without a
beat drive ones, never zeros: a design that looks at data without TVALID shows it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from hwgen.engines.contract import Beats, Stalls, StreamPort
from hwgen.errors import SpecError

RESET_CYCLES = 2  # one would do for synchronous resets; the second shows a design that does something during reset
POWER_UP = ("zeros", "ones", "noise")
MOST_VIOLATIONS = 8  # the first tell the story
DROPPED, CHANGED, EXTRA, UNKNOWN_VALID, UNKNOWN_PAYLOAD, UNKNOWN_READY = range(6)
_WORDS = {
    DROPPED: "TVALID dropped before the transfer",
    CHANGED: "TDATA, TLAST or TUSER changed while the beat waited",
    EXTRA: "sent a beat more than expected",
    UNKNOWN_VALID: "TVALID is X or Z",
    UNKNOWN_PAYLOAD: "TDATA, TLAST or TUSER has X or Z bits in a valid beat",
    UNKNOWN_READY: "TREADY is X or Z",
}


@dataclass(frozen=True, kw_only=True)
class Workload:
    """Beats to send, beats to expect, and the conditions.

    Attributes
    ----------
    streams : mapping of str to Beats
        Every input port's beats.
    expected : mapping of str to int
        Beats that every output port sends.
    stalls : Stalls
    reset_at : int or None
        Cycle in which a reset interrupts a first attempt.
    drain : int
        Cycles to watch for surplus beats after the end.
    patience : int
        Cycles without any transfer after which the design counts as hung. Stall patterns longer than a quarter of it lengthen it.
    power_up : str
        What registers without reset start with on the bulk path, one of `POWER_UP`; cocotb leaves it to the simulator.
    """

    streams: Mapping[str, Beats]
    expected: Mapping[str, int]
    stalls: Stalls = field(default_factory=Stalls)
    reset_at: int | None = None
    drain: int = 256
    patience: int = 20_000
    power_up: str = "noise"

    def checked(self, ports: Sequence[StreamPort]) -> "Workload":
        """This workload, after comparing it with the ports; raises `SpecError`."""
        inputs = {port.name: port for port in ports if port.is_input}
        outputs = {port.name for port in ports if not port.is_input}
        _same_names("streams", self.streams, inputs)
        _same_names("expected", self.expected, outputs)
        for name in self.stalls.patterns:
            if name not in inputs and name not in outputs:
                raise SpecError("stalls", name, f"one of the ports {', '.join([*inputs, *outputs])}")
            if len(self.stalls.patterns[name]) == 0:
                raise SpecError(f"stalls.{name}", [], "a pattern of at least one cycle")
        for name, port in inputs.items():
            beats = self.streams[name]
            if beats.data.shape != (len(beats), port.width // 8) or len(beats.last) != len(beats) or len(beats.user) != len(beats):
                raise SpecError(f"streams.{name}", beats.data.shape, f"(beats, {port.width // 8}) bytes, with one last and user per beat")
        if self.power_up not in POWER_UP:
            raise SpecError("power_up", self.power_up, f"one of {', '.join(POWER_UP)}")
        if self.reset_at is not None and not 0 <= self.reset_at < 1 << 40:
            raise SpecError("reset_at", self.reset_at, "a cycle, 0 or later")
        return self

    @property
    def limit(self) -> int:
        """Cycles without a transfer that mean a hang."""
        return max([self.patience, *(4 * len(pattern) for pattern in self.stalls.patterns.values())])

    def beats(self, port: StreamPort) -> int:
        """Beats that ``port`` moves."""
        return len(self.streams[port.name]) if port.is_input else self.expected[port.name]


@dataclass(frozen=True, kw_only=True)
class Transfers:
    """What the ports did.

    Attributes
    ----------
    outputs : dict of str to Beats
        Expected beats of every output port; those that never came are zero.
    moved : dict of str to ndarray of int64
        Cycle of every transfer, per port.
    cycles : int
        One more than the cycle of the last output transfer.
    seconds : float
        Wall-clock time of this workload's simulation, without the build and without the start of the simulator.
    violations : tuple of str
        A hang, then the first few broken rules of the protocol; empty when the design behaves.
    """

    outputs: dict[str, Beats]
    moved: dict[str, np.ndarray]
    cycles: int
    seconds: float
    violations: tuple[str, ...] = ()


def empty_outputs(ports: Sequence[StreamPort], workload: Workload) -> dict[str, Beats]:
    """Room for every expected output beat, zeroed."""
    return {
        port.name: Beats(
            data=np.zeros((workload.expected[port.name], port.width // 8), np.uint8),
            last=np.zeros(workload.expected[port.name], bool),
            user=np.zeros(workload.expected[port.name], np.uint32),
        )
        for port in ports
        if not port.is_input
    }


def count_cycles(ports: Sequence[StreamPort], moved: Mapping[str, np.ndarray]) -> int:
    """One more than the last output transfer's cycle; 0 when nothing was sent."""
    return max((int(moved[port.name][-1]) + 1 for port in ports if not port.is_input and len(moved[port.name])), default=0)


def violation(port: StreamPort, kind: int, cycle: int) -> str:
    """One line for a broken rule; ``cycle`` counts from the latest reset."""
    return f"{port.name}: {_WORDS[kind]} (cycle {cycle})"


def hang(ports: Sequence[StreamPort], workload: Workload, moved: Mapping[str, np.ndarray]) -> str:
    """One line for a design that stopped moving beats."""
    state = ", ".join(f"{port.name} {len(moved[port.name])} of {workload.beats(port)}" for port in ports)
    return f"hangs: no transfer for {workload.limit} cycles; beats moved: {state}"


def _same_names(what: str, given: Mapping[str, object], wanted: Mapping[str, object] | set[str]) -> None:
    if set(given) != set(wanted):
        raise SpecError(what, sorted(given), f"exactly the ports {', '.join(sorted(wanted))}")
