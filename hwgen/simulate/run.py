"""Hardware called like a function: operands in, result and exact cycles out, and the checks that prove both."""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen import export
from hwgen.engines.contract import Case, Spec, Stalls, StreamPort
from hwgen.errors import SpecError, ToolFailed
from hwgen.export import Design
from hwgen.simulate import bulk, cocotb_path
from hwgen.simulate.workload import Transfers, Workload

PATHS = ("bulk", "cocotb")
SHOWN_DIFFERENCES = 3


@dataclass(frozen=True, kw_only=True)
class Run(Transfers):
    """`Transfers` of a spec's workload.

    Attributes
    ----------
    result : ndarray
        What the hardware computed, in the shape of the operands' product.
    """

    result: np.ndarray


def run(spec: Spec, *operands: np.ndarray, stalls: Stalls | None = None, **options: object) -> Run:
    """Simulate the spec's Verilog on the operands.

    Parameters
    ----------
    spec : Spec
    *operands : ndarray
        As for ``spec.compute``.
    stalls : Stalls, optional
        When the far sides are unwilling.
    **options
        As for `run_many`.

    Returns
    -------
    Run
        Result, cycles, output beats, seconds.

    Raises
    ------
    SpecError
        Operands or options that do not fit.
    ToolNotFound, ToolFailed
        No simulator; a failed build; a design that hangs or breaks the protocol.
    """
    case = Case(name="run", operands=operands, stalls=stalls or Stalls())
    (done,) = run_many(spec, [case], **options)
    if done.violations:
        raise ToolFailed("simulation", f"{spec.title}: {done.violations[0]}")
    return done


def run_many(
    spec: Spec,
    cases: Iterable[Case],
    *,
    path: str | None = None,
    simulator: str = "verilator",
    waves: str | Path | None = None,
    reset_at: int | Sequence[int | None] | None = None,
    design: Design | None = None,
) -> list[Run]:
    """Simulate every case from reset, with one build and one start of the simulator.

    Parameters
    ----------
    spec : Spec
    cases : iterable of Case
    path : {'bulk', 'cocotb'}, optional
        ``bulk`` (default) is a compiled harness without Python per cycle; ``cocotb`` runs the generic bench and is chosen by itself for
        Icarus.
    simulator : {'verilator', 'icarus'}
        Icarus has four states and shows registers that are used before they are written.
    waves : path, optional
        Write the signals there: a name ending in ``.vcd`` or ``.fst``.
    reset_at : int or sequence of int, optional
        Interrupt a first attempt of every case by a reset in this cycle (or in its own); the second, whole attempt is what is returned.
    design : Design, optional
        Verilog in place of the exported one (for planted faults).

    Returns
    -------
    list of Run
        In the order of the cases. Hangs and violations of the protocol are listed, not raised.
    """
    cases = list(cases)
    design = design or export.design(spec)
    resets = reset_at if isinstance(reset_at, Sequence) else [reset_at] * len(cases)
    workloads = [
        Workload(streams=spec.streams(*case.operands), expected=spec.output_beats(*case.operands), stalls=case.stalls, reset_at=reset)
        for case, reset in zip(cases, resets, strict=True)
    ]
    done = transfer(design, spec.ports, workloads, path=path, simulator=simulator, waves=waves)
    return [_finish(spec, case, transfers) for case, transfers in zip(cases, done, strict=True)]


def check(spec: Spec, *cases: Case, **options: object) -> list[str]:
    """Simulate the cases and list every discrepancy, one line each; empty when the hardware is right.

    Compared are the result with ``spec.compute``, the cycles with ``spec.cycles``, TLAST with ``spec.output_lasts``, and the rules of
    the protocol. Nothing has a tolerance. Options are those of `run_many`.
    """
    runs = run_many(spec, cases, **options)
    return [f"{case.name}: {line}" for case, done in zip(cases, runs, strict=True) for line in discrepancies(spec, case, done)]


def discrepancies(spec: Spec, case: Case, done: Run) -> list[str]:
    """What in ``done`` differs from what the spec says of ``case``."""
    lines = list(done.violations)
    golden = spec.compute(*case.operands)
    if done.result.shape != golden.shape:
        lines.append(f"result has shape {done.result.shape}, golden {golden.shape}")
    else:
        wrong = np.argwhere(done.result != golden)
        for index in map(tuple, wrong[:SHOWN_DIFFERENCES].tolist()):
            lines.append(f"result{list(index)} is {done.result[index]}, golden {golden[index]}")
        if len(wrong) > SHOWN_DIFFERENCES:
            lines.append(f"result differs in {len(wrong)} of {golden.size} places")
    expected = spec.cycles(*case.operands, stalls=case.stalls)
    if done.cycles != expected:
        lines.append(f"took {done.cycles} cycles, schedule says {expected}")
    for port, lasts in spec.output_lasts(*case.operands).items():
        wrong = np.flatnonzero(done.outputs[port].last != lasts)
        if len(wrong):
            lines.append(f"{port}: TLAST wrong in {len(wrong)} beats, first {wrong[0]}")
    return lines


def transfer(
    design: Design,
    ports: Sequence[StreamPort],
    workloads: Sequence[Workload],
    *,
    path: str | None = None,
    simulator: str = "verilator",
    waves: str | Path | None = None,
) -> list[Transfers]:
    """Move beats through the ports of any design: for engines that are more than a product of operands.

    ``design`` needs only ``top`` and ``verilog``. Options are those of `run_many`. With ``waves`` there can be one workload only.
    """
    path = path_of(path, simulator)
    if waves is not None:
        waves = Path(waves).absolute()
        if waves.suffix not in (".vcd", ".fst"):
            raise SpecError("waves", waves.name, "a file name ending in .vcd or .fst")
        if len(workloads) != 1:
            raise SpecError("waves", waves.name, f"one case, not {len(workloads)}")
        if not waves.parent.is_dir():
            raise SpecError("waves", str(waves), "a file in a folder that exists")
    if not workloads:
        return []
    if path == "bulk":
        return bulk.transfer(design.top, design.verilog, ports, workloads, waves=waves)
    return cocotb_path.transfer(design.top, design.verilog, ports, workloads, simulator=simulator, waves=waves)


def build(spec: Spec, *, path: str | None = None, simulator: str = "verilator", design: Design | None = None) -> None:
    """Fill the cache, so that a later run starts at once. Options are those of `run_many`."""
    design = design or export.design(spec)
    if path_of(path, simulator) == "bulk":
        bulk.build(design.top, design.verilog, spec.ports)
    else:
        cocotb_path.build(design.top, design.verilog, simulator=simulator)


def path_of(path: str | None, simulator: str) -> str:
    """The path to take; `SpecError` for an unknown or impossible choice."""
    if simulator not in cocotb_path.SIMULATORS:
        raise SpecError("simulator", simulator, f"one of {', '.join(cocotb_path.SIMULATORS)}")
    if path is None:
        return "bulk" if simulator == "verilator" else "cocotb"
    if path not in PATHS:
        raise SpecError("path", path, f"one of {', '.join(PATHS)}")
    if path == "bulk" and simulator != "verilator":
        raise SpecError("path", path, f"cocotb with simulator {simulator}: bulk is compiled by Verilator")
    return path


def _finish(spec: Spec, case: Case, transfers: Transfers) -> Run:
    fields = {field.name: getattr(transfers, field.name) for field in dataclasses.fields(transfers)}
    return Run(result=spec.collect(transfers.outputs, *case.operands), **fields)
