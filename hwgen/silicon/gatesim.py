"""Gate-level simulation of mapped cells with Icarus: what every net does, glitches included, and proof that the netlist still computes."""

import dataclasses
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.errors import SpecError, ToolFailed, ToolNotFound
from hwgen.silicon import tools
from hwgen.silicon.netlist import CLOCK, Netlist, NetPort
from hwgen.silicon.opensta import run_sta
from hwgen.silicon.technologies import Technology
from hwgen.silicon.timing import constraints, launch_ns
from hwgen.silicon.vcd import Activity, read_activity

MODES = ("delays", "functional")


@dataclass(frozen=True, kw_only=True)
class Streams:
    """What one cell saw and answered, cycle by cycle, as bits.

    Attributes
    ----------
    inputs, outputs : tuple of str
        Ports in the order of the bits, the first port's highest bit first.
    values : list of list of str
        Per recorded instance and cycle the bits of inputs then outputs, ``0 1 x``, settled at the end of the cycle.
    start : int
        First cycle whose activity counts; those before bring the cell into its state.
    """

    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    values: list[list[str]]
    start: int

    @property
    def cycles(self) -> int:
        """Cycles that count, over all instances."""
        return sum(len(stream) - self.start for stream in self.values)


@dataclass(frozen=True, kw_only=True)
class NetActivity:
    """Activity of every net over some cycles; ``mode`` says whether with delays (glitches) or functional."""

    nets: dict[str, Activity]
    cycles: int
    mode: str

    def toggles_per_cycle(self, net: str) -> float:
        """0 for constants."""
        return self.nets[net].toggles / self.cycles if net in self.nets else 0.0


def write_sdf(netlist: Netlist, tech: Technology, target: Path, *, period_ns: float) -> bool:
    """Delays of a netlist's cells, black boxes cut out, as SDF; wires have none. False: no cell has any either."""
    netlist = netlist.cut(tech)
    folder = target.parent
    source = folder / "sdf_source.v"
    source.write_text(netlist.verilog)
    script = constraints(netlist, tech, period_ns=period_ns, launch=launch_ns(tech))
    run_sta(tech, [source], netlist.top, f"{script}\nwrite_sdf -divider . -no_timestamp -no_version {folder / 'all.sdf'}", folder)
    text = _plain_sdf((folder / "all.sdf").read_text())
    target.write_text(text)
    return "(CELL " in text


_SDF_CELL = re.compile(r'^ \(CELL\n  \(CELLTYPE "([^"]+)"\)\n  \(INSTANCE (\S+)\)\n(.*?)^ \)\n', re.MULTILINE | re.DOTALL)
_SDF_PATH = re.compile(r"\(IOPATH (\S+) (\S+) ((?:\([\d.:]*\) ?)+)\)")


def _plain_sdf(text: str) -> str:
    """SDF that Icarus obeys: it passes over conditional paths and over triples without a middle in silence.

    Every path of a cell gets one rise and one fall delay, the mean over its conditions. Wires (zero) and checks are left out.
    """
    lines = ["(DELAYFILE", ' (SDFVERSION "3.0")', " (DIVIDER .)", " (TIMESCALE 1ns)"]
    for kind, instance, body in _SDF_CELL.findall(text):
        paths: dict[tuple[str, str], list[list[float]]] = {}
        for source, target, values in _SDF_PATH.findall(body):
            triples = re.findall(r"\(([\d.:]*)\)", values)
            paths.setdefault((source, target), []).append([float(triple.split(":")[-1] or 0) for triple in triples])
        lines.append(f' (CELL (CELLTYPE "{kind}") (INSTANCE {instance}) (DELAY (ABSOLUTE')
        for (source, target), delays in paths.items():
            mean = [sum(column) / len(column) for column in zip(*delays, strict=True)]
            lines.append(f"  (IOPATH {source} {target} " + " ".join(f"({value:.4f})" for value in mean) + ")")
        if not paths:
            lines.pop()
        else:
            lines.append(" )))")
    return "\n".join([*lines, ")"]) + "\n"


def with_twins(netlist: Netlist, tech: Technology) -> str:
    """The netlist as Icarus can annotate it: a net on two inputs of one cell reaches the second through a ``buf`` without delay.

    Icarus joins inputs of one net and then finds no path that starts at the second.
    """
    instances, buffers = {}, []
    for name, item in netlist.instances.items():
        pins, seen = dict(item.pins), set()
        for pin, nets in item.pins.items():
            if item.cell in tech.cells and pin not in item.outputs and nets and nets[0] in seen:
                pins[pin] = [f"twin_{name}_{pin}"]
                buffers.append(f"  buf ({pins[pin][0]}, {nets[0]});")
            seen.update(nets[:1])
        instances[name] = dataclasses.replace(item, pins=pins)
    head, end, tail = dataclasses.replace(netlist, instances=instances).verilog.rpartition("endmodule")
    return head + "".join(f"{line}\n" for line in buffers) + end + tail


def with_scalar_outputs(netlist: Netlist) -> tuple[Netlist, dict[str, str]]:
    """The netlist with one output port per bit, and the old names of the bits.

    Icarus evaluates a vector that many gates drive as a whole whenever one of them changes.
    """
    ports, renamed = [], {}
    for port in netlist.ports:
        if port.direction == "output":
            bits = [NetPort(f"{port.name}_bit{index}", "output", 1) for index in range(port.width)]
            renamed |= {old: bit.name for old, bit in zip(port.bits, bits, strict=True)}
            ports += bits
        else:
            ports.append(port)
    instances = {
        name: dataclasses.replace(item, pins={pin: [renamed.get(net, net) for net in nets] for pin, nets in item.pins.items()})
        for name, item in netlist.instances.items()
    }
    assigns = {renamed.get(bit, bit): renamed.get(net, net) for bit, net in netlist.assigns.items()}
    return dataclasses.replace(netlist, ports=ports, instances=instances, assigns=assigns), {new: old for old, new in renamed.items()}


def library_verilog(tech: Technology) -> Path:
    """Simulation models of the library."""
    if tech.verilog is None:
        raise SpecError("verilog", None, f"simulation models of {tech.name}: power needs them, and nothing else stands in")
    if not tech.verilog.is_file():
        raise ToolNotFound(str(tech.verilog), "give the file with the simulation models of the library's cells")
    return tech.verilog


def streams_of(netlist: Netlist, vectors: dict[str, np.ndarray], *, start: int = 2) -> Streams:
    """Streams that only drive: one unsigned or two's complement integer per input port and cycle, clock left out."""
    inputs = [port for port in netlist.ports if port.direction == "input" and port.name != CLOCK]
    for port in inputs:
        if port.name not in vectors:
            raise SpecError("vectors", sorted(vectors), f"one array for every input: {', '.join(item.name for item in inputs)}")
    outputs = [port for port in netlist.ports if port.direction == "output"]
    unknown = "x" * sum(port.width for port in outputs)
    columns = [[format(int(v) & ((1 << port.width) - 1), f"0{port.width}b") for v in vectors[port.name]] for port in inputs]
    values = ["".join(row) + unknown for row in zip(*columns, strict=True)]
    return Streams(inputs=tuple(p.name for p in inputs), outputs=tuple(p.name for p in outputs), values=[values], start=start)


def simulate_cell(netlist: Netlist, tech: Technology, streams: Streams, *, period_ns: float, mode: str = "delays") -> NetActivity:
    """Play streams into a mapped cell and count what its nets do.

    Raises
    ------
    ToolFailed
        The netlist answers otherwise than the streams say: it would be wrong, or too slow for the period.
    """
    if mode not in MODES:
        raise SpecError("mode", mode, f"one of {', '.join(MODES)}")
    models = library_verilog(tech)
    simulated, names = with_scalar_outputs(netlist)
    with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
        folder = Path(name)
        (folder / "netlist.v").write_text(with_twins(simulated, tech))
        rows = [row.ljust(len(row)) for stream in streams.values for row in stream]
        (folder / "vectors.txt").write_text("\n".join(rows) + "\n")
        timed = mode == "delays" and write_sdf(netlist, tech, folder / "delays.sdf", period_ns=period_ns)
        (folder / "bench.v").write_text(_bench(netlist, streams, period_ns=period_ns, launch=launch_ns(tech), timed=timed))
        run_icarus(folder, [folder / "bench.v", models, folder / "netlist.v"], delays=timed, label=netlist.top)
        nets = read_activity(folder / "dump.vcd", "bench.dut")
    nets = {names.get(net, net): activity for net, activity in nets.items()}
    return NetActivity(nets=nets, cycles=streams.cycles, mode=mode)


def run_icarus(folder: Path, files: Sequence[Path], *, delays: bool, label: str) -> str:
    """Compile with ``bench`` as the top, run, and check the last line that the bench prints."""
    compiled = folder / "bench.vvp"
    options = ["-g2012", "-s", "bench", "-o", compiled] + (["-gspecify"] if delays else [])
    tools.run("iverilog", ["iverilog", *options, *files], folder / f"iverilog-{label}.log", folder=folder)
    log = folder / f"vvp-{label}.log"
    text = tools.run("vvp", ["vvp", "-n", compiled], log, folder=folder)
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith(("VCD info:", "SDF INFO"))]
    if lines != ["hwgen: done"]:
        wrong = [line for line in lines if line != "hwgen: done"] or ["it did not end"]
        raise ToolFailed("vvp", f"gate-level simulation of {label}: {wrong[0].removeprefix('hwgen: ')}", tools.kept(log))
    return text


def _bench(netlist: Netlist, streams: Streams, *, period_ns: float, launch: float, timed: bool) -> str:
    widths = {port.name: port.width for port in netlist.ports}
    half = round(period_ns * 500)  # ps
    pins = [f".{CLOCK}({CLOCK})"] if CLOCK in widths else []
    at = total_width = sum(widths[name] for name in (*streams.inputs, *streams.outputs))
    nets, drives, checks = [], [], []
    for number, name in enumerate(streams.inputs):
        bits, at = f"row[{at - 1}:{at - widths[name]}]", at - widths[name]
        nets.append(f"  reg [{widths[name] - 1}:0] in{number} = 0;")
        pins.append(f".{name}(in{number})")
        drives.append(f"      in{number} = {bits};")
    for number, name in enumerate(streams.outputs):
        bits, at = f"row[{at - 1}:{at - widths[name]}]", at - widths[name]
        wires = [f"out{number}_{index}" for index in range(widths[name])]
        nets.append(f"  wire {', '.join(wires)};")
        pins += [f".{name}_bit{index}({wire})" for index, wire in enumerate(wires)]
        checks.append(f"        if (({{{', '.join(reversed(wires))}}} ==? {bits}) !== 1'b1) wrong = wrong + 1;")
    ends = np.cumsum([len(stream) for stream in streams.values])
    total = int(ends[-1])
    length = len(streams.values[0])
    annotate = 'initial $sdf_annotate("delays.sdf", dut);' if timed else ""
    lines = "\n".join
    return f"""`timescale 1ps/1ps
module bench;
  reg clk = 0;
  reg [{total_width - 1}:0] rows [0:{total - 1}];
  reg [{total_width - 1}:0] row;
{lines(nets)}
  integer i, wrong;
  {netlist.top} dut ({", ".join(pins)});
  {annotate}
  initial begin
    $readmemb("vectors.txt", rows);
    $dumpfile("dump.vcd");
    wrong = 0;
    for (i = 0; i < {total}; i = i + 1) begin
      // Cycle i: its inputs come a launch delay after the edge; its outputs are looked at just before the next edge.
      if (i % {length} == {streams.start}) begin
        if (i == {streams.start}) $dumpvars(1, dut); else $dumpon;
      end
      row = rows[i];
      #{round(launch * 1000)};
{lines(drives)}
      #{half - round(launch * 1000)} clk = 0;
      #{half - 1};
      if (i % {length} >= {streams.start}) begin
{lines(checks)}
      end
      #1;
      if (i % {length} == {length - 1}) $dumpoff;
      clk = 1;
    end
    if (wrong) $display("hwgen: outputs differ from the recorded ones %0d times", wrong);
    else $display("hwgen: done");
    $finish;
  end
endmodule
`timescale 1ns/1ps
"""
