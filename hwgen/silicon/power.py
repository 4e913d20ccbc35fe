"""Power from activity that was simulated, never assumed.

Every pin of every cell is annotated with what its net did; OpenSTA turns that into switching and leakage power and gives the transition
times. Internal power is evaluated from the library's tables in `hwgen.silicon.energy`. Added are the charge of nets that ports or black
boxes drive, and of the clock net. Wires are the library's estimate by fan-out.
"""

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass

from hwgen.errors import SpecError, ToolFailed
from hwgen.silicon.energy import cell_energy_fj
from hwgen.silicon.gatesim import NetActivity
from hwgen.silicon.netlist import CLOCK, CONSTANTS, Instance, Netlist, NetPort
from hwgen.silicon.opensta import MARK, netlist_files, run_sta
from hwgen.silicon.technologies import Technology
from hwgen.silicon.vcd import Activity

_FEMTO = 1e-15


@dataclass(frozen=True, kw_only=True)
class Power:
    """Watts at one clock.

    Attributes
    ----------
    internal_w : float
        From the library's power tables.
    switching_w, leakage_w : float
        As OpenSTA reports them for the annotated cells.
    ports_w : float
        Charge of the nets that no cell inside drives, the clock left out.
    clock_w : float
        Charge of the clock net's pins, without a clock tree.
    sequential_w : float
        Part of internal, switching and leakage that is in flip-flops.
    idle_w : float
        Dynamic power when only the clock runs: clock pins inside flip-flops, and the clock net.
    """

    internal_w: float
    switching_w: float
    leakage_w: float
    ports_w: float
    clock_w: float
    sequential_w: float
    idle_w: float

    @property
    def dynamic_w(self) -> float:
        """All but leakage."""
        return self.total_w - self.leakage_w

    @property
    def total_w(self) -> float:
        """All of it."""
        return self.internal_w + self.switching_w + self.leakage_w + self.ports_w + self.clock_w


def net_caps(netlist: Netlist, tech: Technology) -> dict[str, float]:
    """Capacitance in fF of every net: cell inputs and the estimated wire."""
    caps: dict[str, float] = {}
    fanout: dict[str, int] = {}
    for item in netlist.instances.values():
        cell = tech.cells[item.cell]
        for pin, nets in item.pins.items():
            if pin in cell.inputs and nets:
                caps[nets[0]] = caps.get(nets[0], 0.0) + cell.inputs[pin]
                fanout[nets[0]] = fanout.get(nets[0], 0) + 1
    for bit in (bit for port in netlist.ports if port.direction == "output" for bit in port.bits):
        net = netlist.assigns.get(bit, bit)
        fanout[net] = fanout.get(net, 0) + 1
    return {net: caps.get(net, 0.0) + tech.wire_ff(count) for net, count in fanout.items()}


def charge_power_w(netlist: Netlist, tech: Technology, activity: NetActivity, *, period_ns: float) -> tuple[float, float, float]:
    """1/2 C V^2 per change, summed over nets driven by cells, nets driven from outside, and the clock, in watts."""
    netlist = netlist.cut(tech)
    clocks = {netlist.clock(tech) or CLOCK}
    driven = {nets[0] for item in netlist.instances.values() for pin, nets in item.pins.items() if pin in item.outputs and nets}
    sums = {"inside": 0.0, "outside": 0.0, "clock": 0.0}
    for net, cap in net_caps(netlist, tech).items():
        if net in CONSTANTS.values():
            continue
        kind = "clock" if net in clocks else "inside" if net in driven else "outside"
        sums[kind] += cap * (2.0 if kind == "clock" else activity.toggles_per_cycle(net))
    scale = 0.5 * _FEMTO * tech.voltage**2 / (period_ns * 1e-9)
    return sums["inside"] * scale, sums["outside"] * scale, sums["clock"] * scale


def power(netlist: Netlist, tech: Technology, activity: NetActivity, *, period_ns: float) -> Power:
    """Power of a netlist (black boxes cut out) whose nets do what ``activity`` says, at a clock period.

    Raises
    ------
    SpecError
        A net of the netlist is not in the activity.
    """
    netlist = netlist.cut(tech)
    clocks = {netlist.clock(tech) or CLOCK}
    driven, sources = _driven_by_registers(netlist, tech)
    originals = {driven.instances[name].pins[pin][0]: bit for name, bit in sources.items() for pin in driven.instances[name].outputs}
    lines = [f"create_clock -name clock -period {period_ns / tech.time_ns:g} [get_ports {driven.clock(tech)}]", "set_cmd_units -power W"]
    lines.append("proc pin {name activity duty} { sta::set_power_pin_activity [sta::find_pin $name] $activity $duty }")
    for name, item in driven.instances.items():
        for pin, nets in item.pins.items():
            net = originals.get(nets[0], nets[0]) if nets else CONSTANTS["0"]
            if net in CONSTANTS.values() or (name in sources and pin not in item.outputs):
                toggles, duty = 0.0, float(net == CONSTANTS["1"])
            elif net in clocks:
                toggles, duty = 2.0, 0.5
            elif net in activity.nets:
                toggles, duty = activity.toggles_per_cycle(net), activity.nets[net].duty
            else:
                raise SpecError("activity", net, "activity for every net of the netlist")
            lines.append(f"pin {name}/{pin} {toggles:.6g} {duty:.6g}")
    lines += [f'puts "{MARK} begin"', "report_power -digits 9"]
    names = [*sources, *(name for name, item in driven.instances.items() if tech.cells[item.cell].kind == "flop" and name not in sources)]
    lines += ["report_power -digits 9 -instances [list " + " ".join(f"[get_cells {name}]" for name in names) + "]"] if names else []
    lines += [f'puts "{MARK} end"', _SLEWS]
    with netlist_files([driven.verilog]) as (folder, files):
        records = run_sta(tech, files, driven.top, "\n".join(lines), folder)
    rows = _table([record[1] for record in records if record[0] == "text"], names)
    slews = {record[1]: _slew_ns(record[2:], tech) for record in records if record[0] == "slew"}
    _, switching, leakage, _ = rows["Total"]
    extra = [sum(rows[name][column] for name in sources) for column in range(4)]
    internal, internal_in_flops = _internal_w(netlist, tech, activity, slews, period_ns)
    _, _, clock_w = charge_power_w(netlist, tech, activity, period_ns=period_ns)
    still = {net: Activity(toggles=0, duty=item.duty) for net, item in activity.nets.items()}
    idle, _ = _internal_w(netlist, tech, dataclasses.replace(activity, nets=still), slews, period_ns)
    return Power(
        internal_w=internal,
        switching_w=switching - extra[1],
        leakage_w=leakage - extra[2],
        ports_w=extra[1],
        clock_w=clock_w,
        sequential_w=internal_in_flops + sum(rows[name][1] + rows[name][2] for name in names if name not in sources),
        idle_w=idle + clock_w,
    )


# Transition times at every cell input that has any.
_SLEWS = f"""
foreach instance [get_cells *] {{
  foreach pin [get_pins -of_objects $instance] {{
    if {{[get_property $pin direction] eq "input"}} {{
      set slews "[get_property $pin actual_rise_transition_max] [get_property $pin actual_fall_transition_max]"
      puts "{MARK} slew [get_property $pin full_name] $slews"
    }}
  }}
}}"""


def _slew_ns(words: list[str], tech: Technology) -> float:
    """Mean of the transition times; 0 for a pin that never changes."""
    values = [float(word) * tech.time_ns for word in words if re.fullmatch(r"[\d.e+-]+", word)]
    return sum(values) / len(values) if values else 0.0


def _internal_w(
    netlist: Netlist, tech: Technology, activity: NetActivity, slews: dict[str, float], period_ns: float
) -> tuple[float, float]:
    """Internal power of all cells, and of the flip-flops among them."""
    caps = net_caps(netlist, tech)
    clocks = {netlist.clock(tech) or CLOCK}
    totals = {"flop": 0.0, "logic": 0.0}
    for name, item in netlist.instances.items():
        cell = tech.cells[item.cell]
        toggles, duties, loads = {}, {}, {}
        for pin, nets in item.pins.items():
            net = nets[0] if nets else CONSTANTS["0"]
            if net in clocks:
                toggles[pin], duties[pin] = 2.0, 0.5
            else:
                toggles[pin] = activity.toggles_per_cycle(net)
                duties[pin] = activity.nets[net].duty if net in activity.nets else float(net == CONSTANTS["1"])
            loads[pin] = caps.get(net, 0.0)
        if cell.kind == "flop" and len(cell.outputs) == 2:
            _complete_outputs(item, sorted(cell.outputs, key=lambda pin: (len(pin), pin)), toggles, duties)
        pins = {pin: slews.get(f"{name}/{pin}", 0.0) for pin in cell.inputs}
        totals["flop" if cell.kind == "flop" else "logic"] += cell_energy_fj(tech, item.cell, toggles, duties, pins, loads)
    scale = _FEMTO / (period_ns * 1e-9)
    return (totals["flop"] + totals["logic"]) * scale, totals["flop"] * scale


def _complete_outputs(item: Instance, outputs: list[str], toggles: dict[str, float], duties: dict[str, float]) -> None:
    """An unconnected output of a flip-flop changes with the other one."""
    for pin, other in (outputs, outputs[::-1]):
        if not item.pins.get(pin) and item.pins.get(other):
            toggles[pin], duties[pin] = toggles[other], 1.0 - duties[other]


def _driven_by_registers(netlist: Netlist, tech: Technology) -> tuple[Netlist, dict[str, str]]:
    """The netlist with a flip-flop instead of every input bit, and the names of these with the bits they stand for.

    OpenSTA propagates guessed activity from input ports and overwrites annotations on its way; it stops at flip-flops. What the added
    ones consume themselves is taken off again; the charge that they deliver is that of the input nets.
    """
    clock = netlist.clock(tech) or CLOCK
    cell = tech.cells[tech.flop]
    data = next(pin for pin in cell.inputs if pin != cell.clock)
    output = sorted(cell.outputs, key=lambda pin: (len(pin), pin))[0]
    bits = [bit for port in netlist.ports if port.direction == "input" and port.name != clock for bit in port.bits]
    wires = {bit: f"source_{number}_net" for number, bit in enumerate(bits)}
    instances = {
        name: Instance(item.cell, {pin: [wires.get(net, net) for net in nets] for pin, nets in item.pins.items()}, item.outputs)
        for name, item in netlist.instances.items()
    }
    sources = {}
    for number, bit in enumerate(bits):
        name = f"source_{number}"
        instances[name] = Instance(tech.flop, {cell.clock: [clock], data: [CONSTANTS["0"]], output: [wires[bit]]}, frozenset({output}))
        sources[name] = bit
    ports = [NetPort(clock, "input", 1), *(port for port in netlist.ports if port.direction == "output")]
    assigns = {bit: wires.get(net, net) for bit, net in netlist.assigns.items()}
    return dataclasses.replace(netlist, ports=ports, instances=instances, assigns=assigns), sources


_GROUPS = frozenset({"Sequential", "Combinational", "Macro", "Pad", "Total"})


def _table(lines: list[str], sources: Iterable[str]) -> dict[str, list[float]]:
    """Rows of OpenSTA's power reports, of groups and of instances: internal, switching, leakage and total in watts."""
    instances = set(sources)
    rows, wanted = {}, _GROUPS | instances
    for line in lines:
        words = line.split()
        group = bool(words) and words[0] in _GROUPS
        if group or (len(words) == 5 and words[4] in instances):
            name = words[0] if group else words[4]
            try:
                rows[name] = [float(word) for word in (words[1:5] if group else words[:4])]
            except ValueError:
                raise ToolFailed("sta", f"unexpected power row {line.strip()!r}") from None
    if set(rows) != wanted or any(len(row) != 4 for row in rows.values()):
        raise ToolFailed("sta", "its power report has another shape")
    return rows
