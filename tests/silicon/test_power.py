import dataclasses

import numpy as np
import pytest

from hwgen.errors import SpecError, ToolFailed
from hwgen.silicon.energy import arcs_of, cell_energy_fj
from hwgen.silicon.gatesim import NetActivity, simulate_cell, streams_of
from hwgen.silicon.netlist import Instance, Netlist, NetPort
from hwgen.silicon.power import charge_power_w, power
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.synthesis import synthesise
from hwgen.silicon.technologies import technology
from hwgen.silicon.vcd import Activity, read_activity

CYCLES = 200


@pytest.fixture(scope="module")
def found(tech, pe_verilog):
    return synthesise(pe_verilog, "pe", tech, recipes=[Recipe("tree", "brent-kung", "balanced")])[0]


@pytest.fixture(scope="module")
def streams(found):
    """Random operands, and what a PE must answer at the end of every cycle."""
    generator = np.random.default_rng(3)
    a, b = generator.integers(-8, 8, (2, CYCLES))
    first = np.arange(CYCLES) % 7 == 0
    total, answers = 0, ["x" * 19]
    for i in range(1, CYCLES):
        if i >= 2:
            total = int(a[i - 2]) * int(b[i - 2]) + (0 if first[i - 2] else total)
        known = format(total & 1023, "010b") if i >= 2 else "x" * 10
        answers.append(f"{int(a[i - 1]) & 15:04b}{int(b[i - 1]) & 15:04b}{int(first[i - 1])}{known}")
    driven = streams_of(found.netlist, {"a": a, "b": b, "first": first}, start=4)
    assert driven.outputs == ("a_next", "b_next", "first_next", "sum")
    width = len(driven.values[0][0]) - 19
    values = [[row[:width] + answer for row, answer in zip(driven.values[0], answers, strict=True)]]
    return dataclasses.replace(driven, values=values)


@pytest.fixture(scope="module")
def activity(found, tech, streams):
    return simulate_cell(found.netlist, tech, streams, period_ns=found.delay_ns * 1.02)


def test_gates_compute_at_the_period_that_timing_allows(activity):
    assert activity.cycles == CYCLES - 4
    assert activity.nets["a[0]"].toggles > CYCLES / 3


def test_gates_fail_when_the_clock_is_too_fast(found, tech, streams):
    with pytest.raises(ToolFailed, match=r"gate-level simulation of pe: outputs differ from the recorded ones \d+ times"):
        simulate_cell(found.netlist, tech, streams, period_ns=found.delay_ns * 0.7)


def test_wrong_netlist_is_found(found, tech, streams):
    instances = dict(found.netlist.instances)
    name = next(key for key, item in instances.items() if item.cell == "XOR2_X1")
    instances[name] = dataclasses.replace(instances[name], cell="XNOR2_X1", pins={**instances[name].pins})
    instances[name].pins["ZN"] = instances[name].pins.pop("Z")
    broken = dataclasses.replace(found.netlist, instances=instances)
    with pytest.raises(ToolFailed, match="outputs differ"):
        simulate_cell(broken, tech, streams, period_ns=2.0)


def test_glitches(found, tech, streams, activity):
    functional = simulate_cell(found.netlist, tech, streams, period_ns=2.0, mode="functional")
    registers = [net for item in found.netlist.instances.values() if item.cell.startswith("DFF") for net in item.pins.get("Q", [])]
    assert all(abs(activity.nets[net].toggles - functional.nets[net].toggles) <= 2 for net in registers)
    glitching, settled = (sum(net.toggles for net in run.nets.values()) for run in (activity, functional))
    assert 1.2 * settled < glitching < 5 * settled
    with pytest.raises(SpecError, match=r"^mode = 'guess': one of delays, functional$"):
        simulate_cell(found.netlist, tech, streams, period_ns=2.0, mode="guess")


def test_wires_alone_have_no_delays(tech):
    """The skew of a single lane is a wire: there is nothing to annotate."""
    verilog = "module wire_only (a, y); input [1:0] a; output [1:0] y; assign y = a; endmodule\n"
    netlist = synthesise(verilog, "wire_only", tech, effort="fast")[0].netlist
    assert not netlist.instances
    activity = simulate_cell(netlist, tech, streams_of(netlist, {"a": np.arange(20) % 4}), period_ns=1.0)
    assert activity.cycles == 18


def test_charge_agrees_with_opensta(found, tech, activity):
    measured = power(found.netlist, tech, activity, period_ns=1.0)
    inside, outside, clock = charge_power_w(found.netlist, tech, activity, period_ns=1.0)
    assert measured.switching_w == pytest.approx(inside, rel=0.01)
    assert measured.ports_w == pytest.approx(outside, rel=0.01)
    assert measured.clock_w == clock
    assert measured.total_w == pytest.approx(
        measured.internal_w + measured.switching_w + measured.leakage_w + measured.ports_w + measured.clock_w
    )
    assert 0 < measured.idle_w < measured.sequential_w < measured.total_w
    leakage = sum(power_of(cell, found, tech) for cell in found.netlist.counts)
    assert measured.leakage_w == pytest.approx(leakage, rel=0.05)


def power_of(cell, found, tech):
    """Leakage of all instances of a cell by the library's averages, in watts."""
    text = tech.liberty.read_text()
    start = text.index(f"cell ({cell})")
    value = float(text[text.index("cell_leakage_power", start) :].split(":", 1)[1].split(";", 1)[0])
    return found.netlist.counts[cell] * value * 1e-9


def test_power_follows_clock_and_activity(found, tech, activity):
    fast, slow = (power(found.netlist, tech, activity, period_ns=period) for period in (1.0, 2.0))
    assert fast.dynamic_w == pytest.approx(2 * slow.dynamic_w, rel=0.01)
    assert fast.leakage_w == slow.leakage_w
    still = dataclasses.replace(activity, nets={net: Activity(toggles=0, duty=item.duty) for net, item in activity.nets.items()})
    idle = power(found.netlist, tech, still, period_ns=1.0)
    assert idle.switching_w == 0.0
    assert idle.dynamic_w == pytest.approx(fast.idle_w)
    partial = dataclasses.replace(activity, nets={net: item for net, item in activity.nets.items() if net != "a[0]"})
    with pytest.raises(SpecError, match=r"^activity = 'a\[0\]': activity for every net of the netlist$"):
        power(found.netlist, tech, partial, period_ns=1.0)


def test_input_activity_is_not_guessed(tech):
    """A gate right behind input ports consumes what its own activity says, nothing that is propagated from the ports."""
    pins = {"A": ["a"], "B": ["b"], "Z": ["y"]}
    ports = [NetPort("a", "input", 1), NetPort("b", "input", 1), NetPort("y", "output", 1)]
    netlist = Netlist(
        top="x", ports=ports, instances={"g": Instance("XOR2_X1", pins, frozenset("Z"))}, assigns={}, technology=tech.digest, recipe=""
    )

    def measure(a, b, y):
        nets = {net: Activity(toggles=count, duty=0.5) for net, count in (("a", a), ("b", b), ("y", y))}
        return power(netlist, tech, NetActivity(nets=nets, cycles=100, mode="delays"), period_ns=1.0)

    one, two = measure(100, 0, 100), measure(100, 100, 200)
    assert two.switching_w == pytest.approx(2 * one.switching_w)
    assert two.internal_w == pytest.approx(2 * one.internal_w, rel=0.1)
    # One change of an XOR gate costs what one arc of its tables says: 0.1 to 5 fJ in this library.
    assert 1e-6 < one.internal_w < 5e-6


def test_energy_of_an_xor_is_that_of_the_arc_that_switched(tech):
    arcs = arcs_of(tech)["XOR2_X1"]["Z"]
    assert len(arcs) == 4
    slews, loads = {"A": 0.01, "B": 0.01}, {"Z": 2.0}
    for arc in arcs:
        other = "B" if arc.related == "A" else "A"
        for level in (0.0, 1.0):
            duties = {arc.related: 0.5, other: level, "Z": 0.5}
            if arc.probability(duties) == 1.0:
                energy = cell_energy_fj(tech, "XOR2_X1", {arc.related: 1.0, "Z": 1.0}, duties, slews, loads)
                assert energy == pytest.approx(arc.energy_fj(0.01, 2.0))


def test_energy_tables(tech):
    (arc,) = [arc for arc in arcs_of(tech)["XOR2_X1"]["Z"] if arc.related == "A" and arc.truth == 0b01]
    fall, rise = arc.tables
    assert fall.at(0.0, 0.0) == 4.721486
    assert rise.at(0.0, 0.0) == 3.978521
    assert fall.at(1.0, 1000.0) == fall.values[-1][-1]
    middle = (fall.slews[0] + fall.slews[1]) / 2
    assert fall.at(middle, fall.loads[0]) == pytest.approx((fall.values[0][0] + fall.values[1][0]) / 2)


VCD = """$scope module bench $end
$scope module dut $end
$var wire 1 ! n1 $end
$var wire 3 " bus [2:0] $end
$scope module deeper $end
$var wire 1 # n1 $end
$upscope $end
$upscope $end
$upscope $end
$enddefinitions $end
#0
$dumpvars
x!
b0 "
0#
$end
#10
1!
1#
#20
0!
b101 "
#30
bx01 "
$dumpoff
x!
bx "
x#
$end
#50
$dumpon
1!
b1 "
1#
$end
#60
0!
#70
$dumpoff
x!
bx "
x#
$end
"""


def test_dump(tmp_path):
    path = tmp_path / "dump.vcd"
    path.write_text(VCD)
    nets = read_activity(path, "bench.dut")
    assert set(nets) == {"n1", "bus[0]", "bus[1]", "bus[2]"}
    assert nets["n1"] == Activity(toggles=2, duty=20 / 50)
    assert nets["bus[0]"] == Activity(toggles=1, duty=30 / 50)
    assert nets["bus[1]"] == Activity(toggles=0, duty=0.0)
    assert nets["bus[2]"] == Activity(toggles=1, duty=10 / 50)
    path.write_text("$scope module bench $end\n")
    with pytest.raises(ToolFailed, match="no end of definitions"):
        read_activity(path, "bench")


def test_power_needs_models(tmp_path, tiny_liberty, found, streams):
    path = tmp_path / "tiny.lib"
    path.write_text(tiny_liberty)
    with pytest.raises(SpecError, match=r"^verilog = None: simulation models of tiny: power needs them"):
        simulate_cell(found.netlist, technology(path), streams, period_ns=1.0)


def test_vectors_are_named(found):
    with pytest.raises(SpecError, match="one array for every input: a, b, first"):
        streams_of(found.netlist, {"a": np.zeros(3)})
