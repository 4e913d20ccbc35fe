"""Energy inside cells per change of their pins, from the power tables of a Liberty.

OpenSTA 2.0.17 adds the rise and the fall energy of every arc of an output to each of its changes, whatever pin caused it: an XOR gate
then consumes four times what its tables say. So internal energy is evaluated here: one change of an output costs the mean of rise and
fall of one arc, arcs weighted by how often their input changes and their condition holds; changes of an input cost its own tables.
"""

import bisect
import functools
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hwgen.files import cache_dir, canonical_json, write_atomic
from hwgen.silicon.liberty import SKIPPED, Group, LibertyError, parse, truth_table
from hwgen.silicon.technologies import Technology

FORMAT = "1"  # of the cached tables


@dataclass(frozen=True)
class Table:
    """Energy in fJ over input transition (ns) and, for outputs, load (fF)."""

    slews: tuple[float, ...]
    loads: tuple[float, ...]
    values: tuple[tuple[float, ...], ...]  # by slew, then load

    def at(self, slew_ns: float, load_ff: float) -> float:
        """Linear between points, constant outside."""
        i, u = _place(self.slews, slew_ns)
        j, v = _place(self.loads, load_ff)
        pair = (self.values[i], self.values[min(i + 1, len(self.values) - 1)])
        low, high = (row[j] + (row[min(j + 1, len(row) - 1)] - row[j]) * v for row in pair)
        return low + (high - low) * u


@dataclass(frozen=True)
class Arc:
    """One ``internal_power`` group; ``inputs`` and ``truth`` are its condition as a truth table."""

    related: str
    inputs: tuple[str, ...]
    truth: int
    tables: tuple[Table, ...]

    def energy_fj(self, slew_ns: float, load_ff: float) -> float:
        """Of one change, half of them rising."""
        return sum(table.at(slew_ns, load_ff) for table in self.tables) / len(self.tables)

    def probability(self, duties: Mapping[str, float]) -> float:
        """That the condition holds, pins taken as independent."""
        total = 0.0
        for index in range(1 << len(self.inputs)):
            if self.truth >> index & 1:
                share = 1.0
                for bit, pin in enumerate(self.inputs):
                    share *= duties[pin] if index >> bit & 1 else 1.0 - duties[pin]
                total += share
        return total


def _place(points: Sequence[float], value: float) -> tuple[int, float]:
    """Index of the point below, and the fraction of the way to the next."""
    if len(points) == 1 or value <= points[0]:
        return 0, 0.0
    if value >= points[-1]:
        return len(points) - 1, 0.0
    i = bisect.bisect_right(points, value) - 1
    return i, (value - points[i]) / (points[i + 1] - points[i])


def cell_energy_fj(
    tech: Technology,
    cell: str,
    toggles: Mapping[str, float],
    duties: Mapping[str, float],
    slews_ns: Mapping[str, float],
    loads_ff: Mapping[str, float],
) -> float:
    """Energy inside one cell per cycle.

    Parameters
    ----------
    toggles, duties : mapping
        Changes per cycle and share of time at 1 for every pin.
    slews_ns : mapping
        Transition times at input pins. loads_ff : of output pins; missing ones are 0.
    """
    facts = tech.cells[cell]
    total = 0.0
    for pin, arcs in arcs_of(tech).get(cell, {}).items():
        rate = toggles.get(pin, 0.0)
        if rate == 0.0:
            continue
        if pin in facts.inputs:
            slew = slews_ns.get(pin, 0.0)
            total += rate * sum(arc.probability(duties) * arc.energy_fj(slew, 0.0) for arc in arcs)
            continue
        load = loads_ff.get(pin, 0.0)
        energies = [arc.energy_fj(slews_ns.get(arc.related, 0.0), load) for arc in arcs]
        weights = [toggles.get(arc.related, 0.0) * arc.probability(duties) for arc in arcs]
        if sum(weights) <= 0.0:
            weights = [1.0] * len(arcs)
        total += rate * sum(weight * energy for weight, energy in zip(weights, energies, strict=True)) / sum(weights)
    return total


@functools.lru_cache(maxsize=8)
def arcs_of(tech: Technology) -> dict[str, dict[str, list[Arc]]]:
    """Cell to pin to its arcs."""
    cached = cache_dir("silicon", "technology") / f"{tech.digest[:24]}-energy-{FORMAT}.json"
    if not cached.exists():
        write_atomic(cached, canonical_json(_extract(tech)))
    stored = json.loads(cached.read_text())
    return {cell: {pin: [_arc(tech, cell, arc) for arc in arcs] for pin, arcs in pins.items()} for cell, pins in stored.items()}


def _arc(tech: Technology, cell: str, stored: dict) -> Arc:
    when = _without_complements(tech, cell, stored["when"])
    names = tuple(sorted(set(re.findall(r"[A-Za-z_]\w*", when))))
    truth = truth_table(when, list(names)) if when else 1
    if truth is None:
        raise LibertyError(f"condition {when!r} of {cell}")
    tables = tuple(Table(tuple(t[0]), tuple(t[1]), tuple(map(tuple, t[2]))) for t in stored["tables"])
    return Arc(stored["related"], names, truth, tables)


def _without_complements(tech: Technology, cell: str, when: str) -> str:
    """A flip-flop's second output is the complement of its first: conditions name both, and they are not independent."""
    facts = tech.cells[cell]
    if facts.kind == "flop" and len(facts.outputs) == 2:
        first, second = sorted(facts.outputs, key=lambda pin: (len(pin), pin))
        when = re.sub(rf"\b{second}\b", f"(!{first})", when)
    return when


def _extract(tech: Technology) -> dict[str, object]:
    """Power tables as JSON values, in fJ, ns and fF."""
    wanted = SKIPPED - {"internal_power", "power_lut_template"}
    library = parse(tech.liberty.read_text(), skipped=wanted)
    templates = {group.arguments[0]: group for group in library.all("power_lut_template")}
    unit_fj = tech.cap_ff  # the unit of energy is that of capacitance times volt squared
    found: dict[str, object] = {}
    for cell in library.all("cell"):
        pins: dict[str, list] = {}
        for pin in cell.all("pin"):
            arcs = []
            for power in pin.all("internal_power"):
                tables = [_table(group, templates, tech, unit_fj) for group in power.all("rise_power", "fall_power", "power")]
                related = power.attributes.get("related_pin", "").split()
                if tables:
                    arcs += [{"related": name, "when": power.attributes.get("when", ""), "tables": tables} for name in related or [""]]
            if arcs:
                for name in pin.arguments:
                    pins[name] = arcs
        found[cell.arguments[0]] = pins
    return found


def _table(group: Group, templates: dict[str, Group], tech: Technology, unit_fj: float) -> list:
    template = templates.get(group.arguments[0]) if group.arguments else None
    rows = [[float(word) * unit_fj for word in row.replace(",", " ").split()] for row in group.complexes["values"][0]]
    if template is None:  # scalar
        return [[0.0], [0.0], rows]
    axes = {"input_transition_time": ([0.0], tech.time_ns), "total_output_net_capacitance": ([0.0], tech.cap_ff)}
    order = []
    for number in (1, 2):
        variable = template.attributes.get(f"variable_{number}")
        if variable is not None:
            if variable not in axes:
                raise LibertyError(f"a power table over {variable}")
            index = group.complexes.get(f"index_{number}") or template.complexes[f"index_{number}"]
            scale = axes[variable][1]
            axes[variable] = ([float(word) * scale for word in " ".join(index[0]).replace(",", " ").split()], scale)
            order.append(variable)
    slews, loads = axes["input_transition_time"][0], axes["total_output_net_capacitance"][0]
    flat = [value for row in rows for value in row]
    if len(flat) != len(slews) * len(loads):
        raise LibertyError(f"a power table of {len(flat)} values for {len(slews)} x {len(loads)} points")
    if order[0] == "input_transition_time":
        values = [flat[i * len(loads) : (i + 1) * len(loads)] for i in range(len(slews))]
    else:
        values = [flat[i :: len(slews)] for i in range(len(slews))]
    return [slews, loads, values]
