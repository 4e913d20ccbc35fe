"""Energy of a unit from its gates: the netlist of the cost table runs products of random numbers, and every answer is checked."""

from dataclasses import dataclass

import numpy as np

from hwgen.engines.dot import DotSpec
from hwgen.engines.dot.golden import matmul_patterns
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.golden import fused
from hwgen.engines.tpe import TpeSpec
from hwgen.numerics import FloatFormat, from_float64
from hwgen.silicon import Technology
from hwgen.silicon.composition import Parts, measure_power
from hwgen.silicon.gatesim import Streams, simulate_cell
from hwgen.silicon.netlist import CLOCK
from hwgen.silicon.partition import Partition
from hwgen.silicon.power import Power, power
from hwgen.silicon.synthesis import Candidate

ROWS, K = 8, 64  # rows of A, and products of a sum: a multiple of every block
CLOCK_NS = 3.0  # slower than every unit, so that all are compared at one clock
INTEGERS = "normal:30"
SEED = 1
WORKLOAD = f"{ROWS} x {K} Gaussian numbers, or {INTEGERS}, seed {SEED}, {CLOCK_NS} ns, with delays"


@dataclass(frozen=True, kw_only=True)
class Cycles:
    """What a unit's ports hold in the cycles of a workload that starts anew when it ends: int64, one array per port.

    ``answers`` are the results of the operands of the same index, which a unit gives some cycles later.
    """

    operands: dict[str, np.ndarray]
    answers: np.ndarray


def reals() -> tuple[np.ndarray, np.ndarray]:
    """Gaussian A (ROWS, K) and B (K, 1)."""
    generator = np.random.default_rng(SEED)
    return generator.normal(size=(ROWS, K)), generator.normal(size=(K, 1))


def dot_cycles(spec: DotSpec) -> Cycles:
    """A unit that keeps a block of B while the rows of A pass, then the next, each row's sum coming back as its c."""
    profile, block = spec.profile, spec.block
    a, b = (from_float64(part, profile.input_format) for part in reals())
    c = np.zeros((ROWS, 1), np.int64)
    left, right, before, after = [], [], [], []
    for start in range(0, K, block):
        part = slice(start, start + block)
        d = matmul_patterns(profile, a[:, part], b[part], c)
        left += [_packed(row, profile.input_format) for row in a[:, part]]
        right += [_packed(b[part, 0], profile.input_format)] * ROWS
        before.append(c[:, 0])
        after.append(d[:, 0])
        c = d
    operands = {"a": np.array(left, object), "b": np.array(right, object), "c": np.concatenate(before)}
    return Cycles(operands=operands, answers=np.concatenate(after))


def chain_cycles(arithmetic: Arithmetic) -> Cycles:
    """A link of a chain in the same way, a product at a time: averaged over its places in the chain."""
    a, b = (from_float64(part, arithmetic.a) for part in reals())
    c = np.zeros(ROWS, np.int64)
    left, right, before, after = [], [], [], []
    for k in range(K):
        d = fused(arithmetic, a[:, k], np.broadcast_to(b[k], ROWS), c)
        left.append(a[:, k])
        right.append(np.broadcast_to(b[k], ROWS))
        before.append(c)
        after.append(d)
        c = d
    operands = {name: np.concatenate(parts) for name, parts in (("a", left), ("b", right), ("c", before))}
    return Cycles(operands=operands, answers=np.concatenate(after))


def of_cycles(candidate: Candidate, technology: Technology, cycles: Cycles, stages: int) -> Power:
    """Power at `CLOCK_NS` of a netlist whose answers come ``stages`` cycles after its operands; a wrong answer raises `ToolFailed`."""
    netlist = candidate.netlist
    inputs = [port for port in netlist.ports if port.direction == "input" and port.name != CLOCK]
    (output,) = (port for port in netlist.ports if port.direction == "output")
    total, first = len(cycles.answers), stages + 1
    rows = []
    for cycle in range(-first, total):  # the end of the round before fills the pipeline
        given = [format(int(cycles.operands[port.name][cycle]), f"0{port.width}b") for port in inputs]
        rows.append("".join(given) + format(int(cycles.answers[cycle - stages]), f"0{output.width}b"))
    streams = Streams(inputs=tuple(port.name for port in inputs), outputs=(output.name,), values=[rows], start=first)
    return power(netlist, technology, simulate_cell(netlist, technology, streams, period_ns=CLOCK_NS), period_ns=CLOCK_NS)


def of_integers(candidate: Candidate, technology: Technology, cell: str) -> Power:
    """Power at `CLOCK_NS` of an output-stationary PE on what it sees in an engine of one."""
    spec = TpeSpec(cell=cell, array="os", rows=1, cols=1, k_max=1 << 16)
    name = candidate.netlist.top
    parts = Parts(partition=Partition(top=name, cells={}), chosen={name: candidate})
    operands = spec.draw(INTEGERS, (ROWS, 1, K), SEED)
    options = {"period_ns": CLOCK_NS, "shortest_ns": candidate.delay_ns, "mode": "delays", "progress": lambda text: None}
    powers, _ = measure_power(spec, parts, technology, operands, **options)
    return powers[name]


def _packed(patterns: np.ndarray, fmt: FloatFormat) -> int:
    """Patterns as one word, the first lowest."""
    return sum(int(pattern) << index * fmt.width for index, pattern in enumerate(patterns))
