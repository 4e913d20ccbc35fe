"""The generic cocotb bench: independent sources and sinks on every AXI4-Stream port, many workloads per simulator start.

Everything happens at the falling edge: drive, let the design settle, read. What is read is what the next rising edge will act on, so
nothing races with the design's registers on any simulator. Runs inside the simulator; `cocotb_path` starts it.
"""

import itertools
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge, ReadOnly

from hwgen.engines.contract import Beats, StreamPort
from hwgen.simulate.exchange import load_job, save_results
from hwgen.simulate.workload import (
    CHANGED,
    DROPPED,
    EXTRA,
    MOST_VIOLATIONS,
    RESET_CYCLES,
    UNKNOWN_PAYLOAD,
    UNKNOWN_READY,
    UNKNOWN_VALID,
    Workload,
    empty_outputs,
)


class Port:
    """One end of a stream: its signals, its beats and when they moved."""

    def __init__(self, bench: "Bench", index: int, port: StreamPort, beats: Beats, pattern: np.ndarray | None):
        self.bench, self.index, self.beats = bench, index, beats
        self.pattern = [] if pattern is None else np.asarray(pattern, bool).tolist()
        self.valid, self.ready, self.data, self.last = (bench.signal(port, name) for name in ("tvalid", "tready", "tdata", "tlast"))
        self.user = bench.signal(port, "tuser") if port.user_width else None
        self.width, self.user_width = port.width, port.user_width
        self.moved: list[int] = []

    def stalled(self, cycle: int) -> bool:
        """Whether this end is unwilling in ``cycle``."""
        return bool(self.pattern) and self.pattern[cycle % len(self.pattern)]

    @property
    def complete(self) -> bool:
        """All beats moved."""
        return len(self.moved) == len(self.beats)


class Source(Port):
    """Offers beats in order; ones while it has none to offer."""

    def quiet(self) -> None:
        """Withdraw TVALID."""
        self.valid.value = 0
        self.data.value = (1 << self.width) - 1
        self.last.value = 1
        if self.user is not None:
            self.user.value = (1 << self.user_width) - 1

    async def run(self) -> None:
        """Drive until cancelled."""
        bench, waiting, offering = self.bench, False, True
        for cycle in itertools.count():
            if not waiting:
                waiting = not self.complete and not self.stalled(cycle)
                if waiting:
                    beat = len(self.moved)
                    self.data.value = int.from_bytes(self.beats.data[beat].tobytes(), "little")
                    self.last.value = int(self.beats.last[beat])
                    if self.user is not None:
                        self.user.value = int(self.beats.user[beat])
                    self.valid.value = 1
                elif offering:
                    self.quiet()
                offering = waiting
            await bench.settled
            ready = str(self.ready.value)
            if ready not in "01":
                bench.report(self.index, UNKNOWN_READY, cycle)
            elif waiting and ready == "1":
                self.moved.append(cycle)
                bench.moved = True
                waiting = False
            await bench.next_cycle


class Sink(Port):
    """Takes beats when its pattern lets it, and watches the rules for the sending side."""

    def quiet(self) -> None:
        """Withdraw TREADY."""
        self.ready.value = 0

    async def run(self) -> None:
        """Take until cancelled."""
        bench = self.bench
        held: tuple[str, str, str] | None = None
        willing: bool | None = None
        for cycle in itertools.count():
            now = not self.stalled(cycle)
            if now != willing:
                self.ready.value = int(now)
                willing = now
            await bench.settled
            valid = str(self.valid.value)
            if valid == "1":
                payload = (str(self.data.value), str(self.last.value), "0" if self.user is None else str(self.user.value))
                if held is not None and payload != held:
                    bench.report(self.index, CHANGED, cycle)
                held = None if now else payload
                if now and self.complete:
                    bench.report(self.index, EXTRA, cycle)
                elif now:
                    self.take(payload, cycle)
            else:
                if valid != "0":
                    bench.report(self.index, UNKNOWN_VALID, cycle)
                if held is not None:
                    bench.report(self.index, DROPPED, cycle)
                held = None
            await bench.next_cycle

    def take(self, payload: tuple[str, str, str], cycle: int) -> None:
        """Record a beat; unknown bits count as 0 and are reported."""
        beat = len(self.moved)
        data, last, user = payload
        if set("".join(payload)) - {"0", "1"}:
            self.bench.report(self.index, UNKNOWN_PAYLOAD, cycle)
            data, last, user = ("".join(bit if bit == "1" else "0" for bit in text) for text in payload)
        self.beats.data[beat] = np.frombuffer(int(data, 2).to_bytes(self.width // 8, "little"), np.uint8)
        self.beats.last[beat] = last == "1"
        self.beats.user[beat] = int(user, 2)
        self.moved.append(cycle)
        self.bench.moved = True


class Bench:
    """Reset, cycle count and end of one workload."""

    def __init__(self, dut: Any, ports: list[StreamPort]):
        self.dut, self.ports = dut, ports
        self.settled = ReadOnly()
        self.next_cycle = FallingEdge(dut.clk)
        self.moved = False  # any port, in this cycle
        self.violations: list[tuple[int, int, int]] = []

    def signal(self, port: StreamPort, name: str) -> Any:
        """Handle of one signal of a port."""
        return getattr(self.dut, f"{port.name}_{name}")

    def report(self, port: int, kind: int, cycle: int) -> None:
        """Note a broken rule; the first few are kept."""
        if len(self.violations) < MOST_VIOLATIONS:
            self.violations.append((port, kind, cycle))

    async def run(self, workload: Workload) -> dict[str, Any]:
        """Run ``workload`` from reset to its end."""
        self.violations = []
        if workload.reset_at is not None:
            await self.attempt(workload, until=workload.reset_at)
        return await self.attempt(workload)

    async def attempt(self, workload: Workload, *, until: int | None = None) -> dict[str, Any]:
        """From reset to the end of the workload, or to the start of cycle ``until``."""
        ends = list(self.ends(workload))
        self.dut.rst.value = 1
        for end in ends:
            end.quiet()
        for _ in range(RESET_CYCLES):
            await self.next_cycle
        self.dut.rst.value = 0
        running = [cocotb.start_soon(end.run()) for end in ends]
        self.moved = hung = False
        cycle = idle = drained = 0
        while (cycle < until) if until is not None else (drained <= workload.drain and not hung):
            await self.next_cycle  # the ends look at the design between the edges, so here the cycle is over for all of them
            complete = all(end.complete for end in ends)
            drained += complete
            cycle += 1
            idle = 0 if self.moved else idle + 1
            self.moved = False
            hung = until is None and not complete and idle >= workload.limit
        for task in running:
            task.cancel()
        outputs = {port.name: end.beats for port, end in zip(self.ports, ends, strict=True) if not port.is_input}
        moved = {port.name: np.array(end.moved, np.int64) for port, end in zip(self.ports, ends, strict=True)}
        return {"outputs": outputs, "moved": moved, "violations": list(self.violations), "hung": hung}

    def ends(self, workload: Workload) -> Iterator[Port]:
        """A source or sink per port, fresh."""
        outputs = empty_outputs(self.ports, workload)
        for index, port in enumerate(self.ports):
            beats = workload.streams[port.name] if port.is_input else outputs[port.name]
            kind = Source if port.is_input else Sink
            yield kind(self, index, port, beats, workload.stalls.patterns.get(port.name))


@cocotb.test()
async def run_job(dut: Any) -> None:
    """Run all workloads of the job that the environment names and write what happened."""
    folder = Path(os.environ["HWGEN_JOB"])
    ports, workloads = load_job(folder)
    dut.clk.value = 0
    bench = Bench(dut, ports)
    cocotb.start_soon(Clock(dut.clk, 2, unit="ns").start(start_high=False))
    await bench.next_cycle  # in a four-state simulator the first falling edge is X to 0
    results = []
    for workload in workloads:
        started = time.perf_counter()
        results.append(await bench.run(workload) | {"seconds": time.perf_counter() - started})
    save_results(folder, results)
