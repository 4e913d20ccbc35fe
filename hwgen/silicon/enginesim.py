"""One run of a whole engine under Icarus: frame as mapped gates with delays, cells as RTL, streams full speed.

The workload is sent twice in a row. The second pass is what counts: it starts in the state that the first one leaves, so neither reset
nor filling is in the numbers, and its length is what a workload costs in a row of many.
"""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.engines.contract import Beats, Spec
from hwgen.errors import SpecError, ToolFailed
from hwgen.export import Design
from hwgen.silicon.gatesim import NetActivity, Streams, library_verilog, run_icarus, with_twins, write_sdf
from hwgen.silicon.netlist import CLOCK, Netlist
from hwgen.silicon.technologies import Technology
from hwgen.silicon.timing import launch_ns
from hwgen.silicon.vcd import read_activity

POSITIONS = 4  # instances of every cell whose streams are recorded


@dataclass(frozen=True, kw_only=True)
class EngineRun:
    """What one run of an engine showed.

    Attributes
    ----------
    frame : NetActivity
        Of the nets between the cells.
    streams : dict of str to Streams
        Cell to what some of its instances saw.
    cycles : int
        Of the second pass.
    macs : int
    """

    frame: NetActivity
    streams: dict[str, Streams]
    cycles: int
    macs: int


def run_engine(
    spec: Spec,
    design: Design,
    frame: Netlist,
    tech: Technology,
    operands: tuple[np.ndarray, ...],
    *,
    period_ns: float,
    mode: str = "delays",
) -> EngineRun:
    """Simulate and check.

    Parameters
    ----------
    design : Design
        The complete engine.
    frame : Netlist
        A module of it, mapped, with the cells as black boxes: its top, or the array alone; the rest of the engine is RTL then.

    Raises
    ------
    ToolFailed
        The engine's output is not the golden result.
    """
    models = library_verilog(tech)
    beats = spec.streams(*operands)
    expected = spec.output_beats(*operands)
    instances = _sampled(frame, tech)
    path = ".".join(["dut", *_path(design, frame.top)])
    with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
        folder = Path(name)
        for port, stream in beats.items():
            _write_beats(folder / f"{port}.txt", stream, user_width=next(item.user_width for item in design.ports if item.name == port))
        (folder / "frame.v").write_text(with_twins(frame, tech))
        (folder / "rest.v").write_text("\n".join(text for module, text in design.modules.items() if module != frame.top))
        if mode == "delays":
            write_sdf(frame, tech, folder / "delays.sdf", period_ns=period_ns)
        text = _bench(design, frame, path, instances, beats, expected, period_ns=period_ns, launch=launch_ns(tech), delays=mode == "delays")
        (folder / "bench.v").write_text(text)
        run_icarus(folder, [folder / "bench.v", models, folder / "frame.v", folder / "rest.v"], delays=mode == "delays", label=frame.top)
        start, end = (int(word) for word in (folder / "window.txt").read_text().split())
        outputs = {port: _read_beats(folder / f"{port}.out", count) for port, count in expected.items()}
        _check(spec, outputs, operands)
        nets = read_activity(folder / "dump.vcd", f"bench.{path}")
        nets |= {bit: nets[net] for bit, net in frame.cut_names(tech).items()}
        streams = {cell: _read_streams(folder, frame, names, start=start, end=end) for cell, names in instances.items()}
    return EngineRun(
        frame=NetActivity(nets=nets, cycles=end - start, mode=mode), streams=streams, cycles=end - start, macs=spec.macs(*operands)
    )


def _path(design: Design, module: str) -> list[str]:
    """Instance names from the top down to the only instance of ``module``."""
    names: list[str] = []
    while module != design.top:
        parents = [parent for parent, children in design.children.items() if module in children]
        if len(parents) != 1 or design.children[parents[0]][module] != 1:
            raise SpecError("bare", module, f"an array that the engine {design.top} holds once")
        names.insert(0, re.search(rf"^  {re.escape(module)} (\w+) \($", design.modules[parents[0]], re.MULTILINE)[1])
        module = parents[0]
    return names


def _sampled(frame: Netlist, tech: Technology) -> dict[str, list[str]]:
    """Cell to a few of its instances, evenly over their order."""
    found: dict[str, list[str]] = {}
    for name, cell in frame.black_boxes(tech).items():
        found.setdefault(cell, []).append(name)
    return {
        cell: [names[i] for i in sorted({round(x) for x in np.linspace(0, len(names) - 1, POSITIONS)})] for cell, names in found.items()
    }


def _write_beats(path: Path, beats: Beats, *, user_width: int) -> None:
    """Both passes as binary words: user, last, data."""
    lines = []
    for data, last, user in zip(beats.data, beats.last, beats.user, strict=True):
        bits = "".join(f"{byte:08b}" for byte in reversed(data.tolist()))
        lines.append((f"{int(user):0{user_width}b}" if user_width else "") + f"{int(last)}{bits}")
    path.write_text("\n".join(lines * 2) + "\n")


def _read_beats(path: Path, count: int) -> Beats:
    """The second pass."""
    lines = path.read_text().split()[-count:]
    words = [int(line[1:], 2).to_bytes((len(line) - 1) // 8, "little") if "x" not in line[1:] else b"" for line in lines]
    if len(lines) != count or b"" in words:
        raise ToolFailed("vvp", f"unknown or missing beats on {path.stem}")
    data = np.array([list(word) for word in words], np.uint8)
    return Beats(data=data, last=np.array([line[0] == "1" for line in lines]), user=np.zeros(count, np.uint32))


def _check(spec: Spec, outputs: dict[str, Beats], operands: tuple[np.ndarray, ...]) -> None:
    if not np.array_equal(spec.collect(outputs, *operands), spec.compute(*operands)):
        raise ToolFailed("vvp", "the mapped frame with its cells does not compute the golden result")


def _read_streams(folder: Path, frame: Netlist, names: Sequence[str], *, start: int, end: int) -> Streams:
    """Recorded bits of some instances of a cell, the first cycle after reset first; a cycle of margin lets inputs settle."""
    item = frame.instances[names[0]]
    inputs = tuple(pin for pin in item.pins if pin not in item.outputs and pin != CLOCK)
    values = [(folder / f"{name}.cell").read_text().split()[: end + 1] for name in names]
    return Streams(inputs=inputs, outputs=tuple(pin for pin in item.pins if pin in item.outputs), values=values, start=start + 1)


def _bench(
    design: Design,
    frame: Netlist,
    path: str,
    instances: dict[str, list[str]],
    beats: dict[str, Beats],
    expected: dict[str, int],
    *,
    period_ns: float,
    launch: float,
    delays: bool,
) -> str:
    half, late = round(period_ns * 500), round(launch * 1000)
    widths = {port.name: port.width for port in design.signals}
    declarations, pins, clocked, initial = [], [], [], []
    for port in design.signals:
        if port.name not in (CLOCK, "rst"):
            span = f"[{port.width - 1}:0] " if port.width > 1 else ""
            declarations.append(f"  wire {span}{port.name};")
        pins.append(f".{port.name}({port.name})")
    for port, stream in beats.items():
        user = widths.get(f"{port}_tuser", 0)
        width, total = widths[f"{port}_tdata"] + 1 + user, 2 * len(stream)
        declarations += [
            f"  reg [{width - 1}:0] {port}_beats [0:{total}];",
            f"  integer {port}_at = 0;",
            f"  wire [{width - 1}:0] {port}_beat = {port}_at < {total} ? {port}_beats[{port}_at] : 0;",
            f"  assign #{late} {port}_tvalid = !rst && {port}_at < {total};",
            f"  assign #{late} {{{f'{port}_tuser, ' if user else ''}{port}_tlast, {port}_tdata}} = {port}_beat;",
        ]
        initial.append(f'    $readmemb("{port}.txt", {port}_beats, 0, {total - 1});')
        clocked.append(f"    if (!rst && {port}_tvalid === 1 && {port}_tready === 1) {port}_at <= {port}_at + 1;")
    halves, ends = [], []
    for port, count in expected.items():
        declarations += [f"  integer {port}_count = 0, {port}_file;", f"  assign {port}_tready = 1'b1;"]
        initial.append(f'    {port}_file = $fopen("{port}.out");')
        clocked.append(f"""    if (!rst && {port}_tvalid === 1) begin
      $fdisplay({port}_file, "%b%b", {port}_tlast, {port}_tdata);
      {port}_count = {port}_count + 1;
    end""")
        halves.append(f"{port}_count >= {count}")
        ends.append(f"{port}_count >= {2 * count}")
    for names in instances.values():
        for name in names:
            item = frame.instances[name]
            bits = [f"{path}.{name}.{pin}" for out in (False, True) for pin in item.pins if (pin in item.outputs) == out and pin != CLOCK]
            declarations.append(f"  integer {name}_file;")
            initial.append(f'    {name}_file = $fopen("{name}.cell");')
            clocked.append(f'    if (!rst) $fdisplay({name}_file, "{"%b" * len(bits)}", {", ".join(bits)});')
    annotate = f'  initial $sdf_annotate("delays.sdf", {path});' if delays else ""
    reset = f"  reg rst = 1;\n  initial #{20 * half + late} rst = 0;"
    lines = "\n".join
    return f"""`timescale 1ps/1ps
module bench;
  reg {CLOCK} = 0;
{reset}
{lines(declarations)}
  integer cycle = 0, started = 0, window;
  {design.top} dut ({", ".join(pins)});
{annotate}
  always #{half} {CLOCK} = !{CLOCK};
  initial begin
{lines(initial)}
    $dumpfile("dump.vcd");
    #{2 * half * 200000} $display("hwgen: the engine did not finish");
    $finish;
  end
  // Values are read at the edge, before anything that it causes: they are those of the cycle that it ends.
  always @(posedge {CLOCK}) begin
{lines(clocked)}
    if (!started && {" && ".join(halves)}) begin
      started = cycle + 1;
      $dumpvars(1, {path});
    end
    if ({" && ".join(ends)}) begin
      window = $fopen("window.txt");
      $fdisplay(window, "%0d %0d", started, cycle + 1);
      $display("hwgen: done");
      $finish;
    end
    if (!rst) cycle = cycle + 1;
  end
endmodule
`timescale 1ns/1ps
"""
