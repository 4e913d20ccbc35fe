"""Static timing of mapped netlists with OpenSTA: no wires, an ideal clock, stated conditions at the ports.

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

FORMAT = "1"  # of the cached delays
_PROBE_PERIOD_NS = 1000.0  # slack at a period that every path meets gives the delay
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
    """Tcl for clock, inputs and outputs; leaves ``$inputs`` behind."""
    clock = netlist.clock(tech) or (CLOCK if any(port.name == CLOCK for port in netlist.ports) else None)
    inputs = [bit for port in netlist.ports if port.direction == "input" and port.name != clock for bit in port.bits]
    outputs = [bit for port in netlist.ports if port.direction == "output" for bit in port.bits]
    unit = tech.time_ns
    lines = [
        f"create_clock -name clock -period {period_ns / unit:g} " + (f"[get_ports {clock}]" if clock else ""),
        "set inputs [list " + " ".join(f"[get_ports {{{bit}}}]" for bit in inputs) + "]",
        "set outputs [list " + " ".join(f"[get_ports {{{bit}}}]" for bit in outputs) + "]",
    ]
    if inputs:
        lines += [f"set_input_delay {launch / unit:.6g} -clock clock $inputs", f"set_driving_cell -lib_cell {tech.driving_cell} $inputs"]
    if outputs:
        lines += ["set_output_delay 0 -clock clock $outputs", f"set_load {tech.load_ff / tech.cap_ff:.6g} $outputs"]
    return "\n".join(lines)


def _measure(netlists: list[Netlist], top: str, tech: Technology, *, launch: float) -> PathDelays:
    pins = {"register": ("[all_registers -clock_pins]", "[all_registers -data_pins]"), "input": ("$inputs", ""), "output": ("", "$outputs")}
    script = [constraints(netlists[0], tech, period_ns=_PROBE_PERIOD_NS, launch=launch)]
    for group in GROUPS:
        source, target = group.split("_to_")
        script.append(f"""
set from {pins[source][0]}
set to {pins[target][1]}
if {{[llength $from] && [llength $to]}} {{
  foreach path [find_timing_paths -from $from -to $to] {{
    set start [get_property [get_property $path startpoint] full_name]
    set end [get_property [get_property $path endpoint] full_name]
    puts "{MARK} {group} [get_property $path slack] $start $end"
  }}
}}""")
    with netlist_files(netlist.verilog for netlist in netlists) as (folder, files):
        records = run_sta(tech, files, top, "\n".join(script), folder)
    found: dict[str, Path | None] = dict.fromkeys(GROUPS)
    for record in records:
        if len(record) != 4 or record[0] not in GROUPS or found[record[0]] is not None:
            raise ToolFailed("sta", f"unexpected record {' '.join(record)!r}")
        try:
            delay = _PROBE_PERIOD_NS - float(record[1]) * tech.time_ns
        except ValueError:
            raise ToolFailed("sta", f"{record[1]!r} is no slack") from None
        found[record[0]] = Path(delay_ns=round(delay, 4), start=record[2], end=record[3])
    return PathDelays(**found)
