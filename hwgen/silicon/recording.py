"""What every module of an engine sees and answers while the engine works: one run of its Verilog, full speed, recorded cycle by cycle.

The workload is sent twice in a row. The second pass is what counts: it starts in the state that the first one leaves, so neither reset
nor filling is in the numbers, and its length is what a workload costs in a row of many. All is run from zeros, ones and noise in
the registers: a bit that differs between the runs depends on what no reset decides, and is recorded as unknown.
"""

import dataclasses
import json
import re
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.engines.contract import Beats, Spec
from hwgen.errors import SpecError, ToolFailed
from hwgen.export import Design
from hwgen.silicon import tools
from hwgen.silicon.gatesim import Streams
from hwgen.silicon.netlist import CLOCK, Netlist, NetPort, plain
from hwgen.silicon.technologies import Technology
from hwgen.simulate.workload import POWER_UP, RESET_CYCLES

POSITIONS = 4  # instances of every cell that are measured
_PROCESS = Path(__file__).with_name("recorder_process.py")
_PACKAGES = Path(__file__).parents[2]
_LINE = re.compile(r"^@(\S+) ([01]+)$", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Recording:
    """One run.

    Attributes
    ----------
    streams : dict of str to Streams
        Module to what it saw and answered: the frame, cut at its cells, and some instances of every cell.
    cycles : int
        Of the second pass.
    macs : int
    """

    streams: dict[str, Streams]
    cycles: int
    macs: int


def record(
    spec: Spec, design: Design, frame: Netlist, cells: Mapping[str, Netlist], tech: Technology, operands: tuple[np.ndarray, ...]
) -> Recording:
    """Simulate the engine's Verilog on the operands, and check its result.

    Parameters
    ----------
    design : Design
        The complete engine.
    frame : Netlist
        A module of it, mapped, with the cells as black boxes: its top, or the array alone.
    cells : mapping of str to Netlist

    Raises
    ------
    SpecError
        The engine holds the frame not exactly once.
    ToolFailed
        The engine's output is not the golden result.
    """
    if design.instances().get(frame.top) != 1:
        raise SpecError("bare", frame.top, f"an array that the engine {design.top} holds once")
    modules = {frame.top: frame, **cells}
    beats, expected = spec.streams(*operands), spec.output_beats(*operands)
    with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
        folder = Path(name)
        (folder / "design.v").write_text("\n".join(_instrumented(text, modules.get(key)) for key, text in design.modules.items()))
        _write_job(folder / "job.npz", design, beats, expected)
        command = [sys.executable, "-P", _PROCESS, folder / "job.npz", folder / "design.v", folder / "result.npz"]
        text = tools.run("recording", command, folder / f"recording-{design.top}.log", folder=folder, python_path=_PACKAGES)
        with np.load(folder / "result.npz", allow_pickle=False) as result:
            _check(spec, {port: _second_pass(result, port, count) for port, count in expected.items()}, operands)
            start = RESET_CYCLES + max(int(result[f"{port}.moved"][count - 1]) + 1 for port, count in expected.items())
            end = RESET_CYCLES + max(int(result[f"{port}.moved"][-1]) + 1 for port in expected)
    rows = _rows(text)
    root = next(path for path in rows if path.count(".") == min(map(_depth, rows)))
    inside = {plain(path.removeprefix(f"{root}.")): values[:end] for path, values in rows.items() if path != root}
    boxes = frame.black_boxes(tech)
    streams = {frame.top: _frame_streams(frame, cells, boxes, rows[root][:end], inside, tech, start)}
    for cell, netlist in cells.items():
        names = [name for name, module in boxes.items() if module == cell]
        chosen = sorted({round(x) for x in np.linspace(0, len(names) - 1, POSITIONS)})
        inputs, outputs = _order(netlist)
        streams[cell] = Streams(
            inputs=tuple(port.name for port in inputs),
            outputs=tuple(port.name for port in outputs),
            values=[inside[names[index]] for index in chosen],
            start=start,
        )
    return Recording(streams=streams, cycles=end - start, macs=spec.macs(*operands))


def _rows(text: str) -> dict[str, list[str]]:
    """Path to the bits of every cycle, those unknown on which the runs differ."""
    all_runs: dict[str, list[str]] = {}
    for path, bits in _LINE.findall(text):
        all_runs.setdefault(path, []).append(bits)
    rows = {}
    for path, values in all_runs.items():
        length = len(values) // len(POWER_UP)
        runs = zip(*(values[at : at + length] for at in range(0, len(values), length)), strict=True)
        rows[path] = [words[0] if len(set(words)) == 1 else "".join(map(_agreed, *words)) for words in runs]
    return rows


def _agreed(*bits: str) -> str:
    return bits[0] if len(set(bits)) == 1 else "x"


def _depth(path: str) -> int:
    return path.count(".")


def _order(netlist: Netlist) -> tuple[list[NetPort], list[NetPort]]:
    """Ports as they are recorded: inputs without the clock, then outputs."""
    inputs = [port for port in netlist.ports if port.direction == "input" and port.name != CLOCK]
    return inputs, [port for port in netlist.ports if port.direction == "output"]


def _instrumented(text: str, netlist: Netlist | None) -> str:
    """A module that prints its path and ports at every clock edge: what they were in the cycle that the edge ends."""
    if netlist is None:
        return text
    inputs, outputs = _order(netlist)
    bits = ", ".join(port.name for port in [*inputs, *outputs])
    body, end, rest = text.rpartition("endmodule")
    # %m would tie the code to one instance, and each would be compiled anew
    path = '$c("VL_PRINTF(\\"@%s \\", vlSelf->vlNamep);");'
    return f'{body}  always @(posedge {CLOCK}) begin {path} $display("%b", {{{bits}}}); end\n{end}{rest}'


def _write_job(path: Path, design: Design, beats: Mapping[str, Beats], expected: Mapping[str, int]) -> None:
    """Both passes."""
    arrays = {
        f"{port}.{part}": np.concatenate([getattr(stream, part)] * 2) for port, stream in beats.items() for part in ("data", "last", "user")
    }
    ports = [dataclasses.asdict(port) for port in design.ports]
    about = {"top": design.top, "ports": ports, "inputs": list(beats)}
    about["expected"] = {port: 2 * count for port, count in expected.items()}
    np.savez(path, about=np.array(json.dumps(about)), **arrays)


def _second_pass(result: Mapping[str, np.ndarray], port: str, count: int) -> Beats:
    return Beats(data=result[f"{port}.data"][count:], last=result[f"{port}.last"][count:], user=np.zeros(count, np.uint32))


def _check(spec: Spec, outputs: dict[str, Beats], operands: tuple[np.ndarray, ...]) -> None:
    if not np.array_equal(spec.collect(outputs, *operands), spec.compute(*operands)):
        raise ToolFailed("recording", "the engine does not compute the golden result")


def _frame_streams(
    frame: Netlist,
    cells: Mapping[str, Netlist],
    boxes: Mapping[str, str],
    own: list[str],
    inside: Mapping[str, list[str]],
    tech: Technology,
    start: int,
) -> Streams:
    """Streams of the frame cut at its cells: what they send are its inputs, what they receive are its outputs."""
    places: dict[str, tuple[list[str], slice]] = {}
    sources = [("", frame, own), *((f"{name}__", cells[module], inside[name]) for name, module in boxes.items())]
    for prefix, netlist, values in sources:
        at = 0
        for port in (port for group in _order(netlist) for port in group):
            places[prefix + port.name] = values, slice(at, at + port.width)
            at += port.width
    inputs, outputs = (tuple(port.name for port in group) for group in _order(frame.cut(tech)))
    parts = [places[name] for name in (*inputs, *outputs)]
    rows = ["".join([values[cycle][place] for values, place in parts]) for cycle in range(len(own))]
    return Streams(inputs=inputs, outputs=outputs, values=[rows], start=start)
