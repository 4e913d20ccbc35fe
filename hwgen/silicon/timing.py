"""Static timing of mapped netlists with OpenSTA: wires as the library estimates them, an ideal clock, stated conditions at the ports.

Inputs arrive `launch_ns` after the clock edge, as if a flip-flop of the library stood outside, through the technology's driving cell;
outputs drive its load and have until the next edge.
"""

import functools
import json
from dataclasses import dataclass

from hwgen.errors import ToolFailed
from hwgen.files import cache_dir, canonical_json, sha256, write_atomic
from hwgen.silicon import tools
from hwgen.silicon.netlist import CLOCK, Instance, Netlist, NetPort
from hwgen.silicon.opensta import MARK, netlist_files, run_sta
from hwgen.silicon.technologies import Technology

FORMAT = "3"  # of the cached delays
_PROBE_PERIOD_NS = 400.0  # slack at a period that every path meets gives the delay
GROUPS = ("register_to_register", "input_to_register", "register_to_output", "input_to_output")


@dataclass(frozen=True, kw_only=True)
class Path:
    """The longest path of a group.

    Attributes
    ----------
    delay_ns : float
        The shortest period that it allows, set-up time and launch at inputs included.
    start, end : str
        Pins or ports.
    """

    delay_ns: float
    start: str
    end: str


@dataclass(frozen=True, kw_only=True)
class PathDelays:
    """The longest path of every group; None where there is none."""

    register_to_register: Path | None
    input_to_register: Path | None
    register_to_output: Path | None
    input_to_output: Path | None

    @property
    def critical(self) -> Path | None:
        """The longest of all."""
        found = [path for path in (getattr(self, group) for group in GROUPS) if path]
        return max(found, key=lambda path: path.delay_ns, default=None)

    @property
    def longest_ns(self) -> float:
        """Its delay: the shortest clock period; 0 without any path."""
        return self.critical.delay_ns if self.critical else 0.0

    def slack_ns(self, period_ns: float) -> float:
        """Slack of the worst path at a clock period."""
        return period_ns - self.longest_ns


@functools.lru_cache(maxsize=8)
def launch_ns(tech: Technology) -> float:
    """Clock to output of the library's smallest flip-flop under the technology's load."""
    flop = tech.cells[tech.flop]
    data = next(pin for pin in flop.inputs if pin != flop.clock)
    true_output = sorted(flop.outputs, key=lambda pin: (len(pin), pin))[0]
    probe = Netlist(
        top="launch",
        ports=[NetPort("clk", "input", 1), NetPort("d", "input", 1), NetPort("q", "output", 1)],
        instances={"flop": Instance(tech.flop, {flop.clock: ["clk"], data: ["d"], true_output: ["q"]}, frozenset({true_output}))},
        assigns={},
        technology=tech.digest,
        recipe="probe",
    )
    path = _measure([probe], "launch", tech, launch=0.0).register_to_output
    if path is None:
        raise ToolFailed("sta", f"no path through {tech.flop}")
    return path.delay_ns


def path_delays(netlist: Netlist, tech: Technology, *, parts: tuple[Netlist, ...] = ()) -> PathDelays:
    """Longest paths of a netlist.

    ``parts`` are the netlists of its black boxes, which are then timed together with it; without them it is cut at its black boxes, whose
    pins count as ports. Cached by content.
    """
    if not parts and netlist.black_boxes(tech):
        netlist = netlist.cut(tech)
    key = sha256(FORMAT, tools.versions()["opensta"], tech.digest, netlist.digest, *(part.digest for part in parts))
    cached = cache_dir("silicon", "timing") / f"{key[:32]}.json"
    if cached.exists():
        stored = json.loads(cached.read_text())
        return PathDelays(**{group: Path(**stored[group]) if stored[group] else None for group in GROUPS})
    delays = _measure([netlist, *parts], netlist.top, tech, launch=launch_ns(tech))
    write_atomic(cached, canonical_json({group: vars(getattr(delays, group)) if getattr(delays, group) else None for group in GROUPS}))
    return delays


def constraints(netlist: Netlist, tech: Technology, *, period_ns: float, launch: float) -> str:
    """Tcl for clock, inputs and outputs; leaves ``$inputs`` behind. Outputs are captured by a clock of their own, so they form a group."""
    clock = netlist.clock(tech) or (CLOCK if any(port.name == CLOCK for port in netlist.ports) else None)
    inputs = any(port.direction == "input" and port.name != clock for port in netlist.ports)
    outputs = any(port.direction == "output" for port in netlist.ports)
    period = f"{period_ns / tech.time_ns:g}"
    lines = [f"create_clock -name inside -period {period}" + (f" [get_ports {clock}]" if clock else "")]
    lines.append(f"create_clock -name outside -period {period}")
    if inputs:
        lines.append(f"""
set inputs [list]
foreach port [all_inputs] {{ if {{[get_property $port full_name] ne "{clock}"}} {{ lappend inputs $port }} }}
set_driving_cell -lib_cell {tech.driving_cell} $inputs
set_input_delay {launch / tech.time_ns:.6g} -clock inside $inputs""")
    if outputs:
        lines.append(f"set_load {tech.load_ff / tech.cap_ff:.6g} [all_outputs]\nset_output_delay 0 -clock outside [all_outputs]")
    return "\n".join(lines)


# Moved by this much, inputs come before or after everything else: so the two kinds of start are told apart without filters, which are slow.
_SHIFT_NS = 200.0


def _measure(netlists: list[Netlist], top: str, tech: Technology, *, launch: float) -> PathDelays:
    script = [constraints(netlists[0], tech, period_ns=_PROBE_PERIOD_NS, launch=launch)]
    for kind, shift in (("register", -_SHIFT_NS), ("input", _SHIFT_NS)):
        script.append(f"""
if {{[info exists inputs]}} {{ set_input_delay {(launch + shift) / tech.time_ns:.9g} -clock inside $inputs }}
foreach path [find_timing_paths] {{
  set start [get_property [get_property $path startpoint] full_name]
  set end [get_property [get_property $path endpoint] full_name]
  puts "{MARK} {kind} [get_property $path slack] $start $end"
}}""")
    with netlist_files(netlist.verilog for netlist in netlists) as (folder, files):
        records = run_sta(tech, files, top, "\n".join(script), folder)
    outputs = {bit for port in netlists[0].ports if port.direction == "output" for bit in port.bits}
    found: dict[str, Path | None] = dict.fromkeys(GROUPS)
    for record in records:
        if len(record) != 4 or record[0] not in ("register", "input"):
            raise ToolFailed("sta", f"unexpected record {' '.join(record)!r}")
        kind, slack, start, end = record
        group = f"{kind}_to_{'output' if end in outputs else 'register'}"
        try:
            delay = _PROBE_PERIOD_NS - float(slack) * tech.time_ns
        except ValueError:
            raise ToolFailed("sta", f"{slack!r} is no slack") from None
        delay -= _SHIFT_NS if kind == "input" else 0.0
        if found[group] is not None or not -_SHIFT_NS / 2 < delay < _SHIFT_NS / 2:
            continue  # a path of the other kind, where this kind has none
        found[group] = Path(delay_ns=round(delay, 4), start=start, end=end)
    return PathDelays(**found)
