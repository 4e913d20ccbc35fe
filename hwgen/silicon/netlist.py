"""Mapped netlists: library cells and black boxes on named nets, written as Verilog that every tool reads.

Identifiers are plain: instances of flip-flops are named after the register bit they hold, nets inside are numbered. Only instances of
cells and single-bit ``assign`` are used, because OpenSTA's reader knows little more.
"""

import dataclasses
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from hwgen.errors import SpecError, ToolFailed
from hwgen.files import sha256
from hwgen.silicon.technologies import Technology

CONSTANTS = {"0": "1'b0", "1": "1'b1", "x": "1'b0", "z": "1'b0"}  # an undefined bit may as well be 0
FANOUT_LIMIT = 16
CLOCK = "clk"  # of every engine and cell, also where no flip-flop is on it


@dataclass(frozen=True)
class NetPort:
    """A port: name, ``input`` or ``output``, and its bits from the lowest on."""

    name: str
    direction: str
    width: int

    @property
    def bits(self) -> list[str]:
        """Net names of the bits."""
        return [self.name] if self.width == 1 else [f"{self.name}[{i}]" for i in range(self.width)]


@dataclass(frozen=True)
class Instance:
    """A library cell (every pin one net) or a black box (every port its nets from the lowest bit on)."""

    cell: str
    pins: dict[str, list[str]]
    outputs: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Netlist:
    """One mapped module.

    Attributes
    ----------
    top : str
    ports : list of NetPort
    instances : dict of str to Instance
    assigns : dict of str to str
        Output port bits that carry another net or a constant.
    technology : str
        Digest of the library.
    recipe : str
        What made it.
    """

    top: str
    ports: list[NetPort]
    instances: dict[str, Instance] = field(repr=False)
    assigns: dict[str, str] = field(repr=False)
    technology: str
    recipe: str

    @cached_property
    def verilog(self) -> str:
        """The module as Verilog."""
        return "\n".join(self._lines()) + "\n"

    @cached_property
    def digest(self) -> str:
        """Hash of the Verilog."""
        return sha256(self.verilog)

    @cached_property
    def counts(self) -> Counter[str]:
        """Instances per cell or black box."""
        return Counter(instance.cell for instance in self.instances.values())

    def area_um2(self, tech: Technology) -> float:
        """Area of the library cells; black boxes count nothing."""
        return sum(tech.cells[cell].area_um2 * count for cell, count in self.counts.items() if cell in tech.cells)

    def sequential_um2(self, tech: Technology) -> float:
        """Area of the flip-flops and latches."""
        kinds = ("flop", "latch")
        return sum(
            tech.cells[cell].area_um2 * n for cell, n in self.counts.items() if cell in tech.cells and tech.cells[cell].kind in kinds
        )

    def flops(self, tech: Technology) -> int:
        """Flip-flops."""
        return sum(count for cell, count in self.counts.items() if cell in tech.cells and tech.cells[cell].kind == "flop")

    def black_boxes(self, tech: Technology) -> dict[str, str]:
        """Instance to module of what is not a library cell."""
        return {name: instance.cell for name, instance in self.instances.items() if instance.cell not in tech.cells}

    def cut(self, tech: Technology) -> "Netlist":
        """The netlist without its black boxes: their outputs become inputs named ``instance__port``, their inputs become outputs."""
        boxes = {name: item for name, item in self.instances.items() if item.cell not in tech.cells}
        ports, assigns, renamed = list(self.ports), dict(self.assigns), {}
        clocks = clock_nets(self.instances, tech) | {CLOCK}
        for name, item in boxes.items():
            for pin, nets in item.pins.items():
                port = NetPort(f"{name}__{pin}", "input" if pin in item.outputs else "output", len(nets))
                if nets and not (port.direction == "output" and clocks.issuperset(nets)):
                    ports.append(port)
                    if port.direction == "input":
                        renamed |= dict(zip(nets, port.bits, strict=True))
                    else:
                        assigns |= dict(zip(port.bits, nets, strict=True))
        assigns = {bit: renamed.get(net, net) for bit, net in assigns.items()}
        outside = {bit for port in self.ports if port.direction == "output" for bit in port.bits}
        assigns |= {net: bit for net, bit in renamed.items() if net in outside}
        instances = {
            name: Instance(item.cell, {pin: [renamed.get(net, net) for net in nets] for pin, nets in item.pins.items()}, item.outputs)
            for name, item in self.instances.items()
            if name not in boxes
        }
        return dataclasses.replace(self, ports=ports, assigns=assigns, instances=instances)

    def port(self, name: str) -> NetPort:
        """The port of this name."""
        return next(port for port in self.ports if port.name == name)

    def clock(self, tech: Technology) -> str | None:
        """The input port that clocks the flip-flops; None for a combinational module."""
        for name, item in self.instances.items():
            if item.cell in tech.cells and tech.cells[item.cell].kind == "latch":
                raise SpecError("latch", name, "flip-flops only: time borrowing through latches is not measured")
        nets = clock_nets(self.instances, tech)
        ports = {bit for port in self.ports if port.direction == "input" for bit in port.bits}
        if nets - ports:
            raise SpecError(
                "clock", sorted(nets - ports)[0], "flip-flops clocked by an input port: gated and divided clocks are not measured"
            )
        if len(nets) > 1:
            raise SpecError("clock", ", ".join(sorted(nets)), "a single clock")
        return next(iter(nets), None)

    def to_dict(self) -> dict[str, object]:
        """JSON values."""
        return {
            "top": self.top,
            "ports": [[port.name, port.direction, port.width] for port in self.ports],
            "instances": {name: [item.cell, item.pins, sorted(item.outputs)] for name, item in self.instances.items()},
            "assigns": self.assigns,
            "technology": self.technology,
            "recipe": self.recipe,
        }

    @classmethod
    def from_dict(cls, values: dict[str, object]) -> "Netlist":
        """The inverse of `to_dict`."""
        ports = [NetPort(*port) for port in values["ports"]]
        instances = {name: Instance(cell, pins, frozenset(outputs)) for name, (cell, pins, outputs) in values["instances"].items()}
        return cls(**{**values, "ports": ports, "instances": instances})

    def _lines(self) -> Iterable[str]:
        yield f"module {self.top} ({', '.join(port.name for port in self.ports)});"
        for port in self.ports:
            span = "" if port.width == 1 else f"[{port.width - 1}:0] "
            yield f"  {port.direction} {span}{port.name};"
        outside = {bit for port in self.ports for bit in port.bits}
        nets = {net for item in self.instances.values() for pin in item.pins.values() for net in pin}
        for net in sorted(nets - outside - set(CONSTANTS.values()), key=lambda name: (len(name), name)):
            yield f"  wire {net};"
        for name, item in self.instances.items():
            pins = ", ".join(f".{pin}({_bus(nets)})" for pin, nets in item.pins.items() if nets)
            yield f"  {item.cell} {name} ({pins});"
        for bit, net in self.assigns.items():
            yield f"  assign {bit} = {net};"
        yield "endmodule"


def _bus(nets: list[str]) -> str:
    return nets[0] if len(nets) == 1 else "{" + ", ".join(reversed(nets)) + "}"


def clock_nets(instances: dict[str, Instance], tech: Technology) -> set[str]:
    """Nets on the clock pins of flip-flops."""
    nets = set()
    for item in instances.values():
        cell = tech.cells.get(item.cell)
        if cell is not None and cell.kind == "flop":
            nets.update(item.pins[cell.clock])
    return nets


def from_yosys(module: dict, top: str, tech: Technology, recipe: str) -> Netlist:
    """A netlist from a module of Yosys' JSON, with fan-out trees where a net has more than `FANOUT_LIMIT` sinks."""
    ports = [NetPort(name, port["direction"], len(port["bits"])) for name, port in module["ports"].items()]
    for port in ports:
        if not re.fullmatch(r"[A-Za-z_]\w*", port.name) or port.direction not in ("input", "output"):
            raise SpecError("port", port.name, "an input or output with a plain Verilog name")
    names, assigns = _name_bits(module, ports)
    registers = _register_names(module)
    instances: dict[str, Instance] = {}
    for number, (label, cell) in enumerate(module["cells"].items()):
        if cell["type"].startswith("$"):
            raise ToolFailed("pyosys", f"{top} has {cell['type']}, for which the library has no cell")
        pins = {pin: [names(bit) for bit in bits] for pin, bits in cell["connections"].items()}
        known = tech.cells.get(cell["type"])
        outputs = (
            frozenset(known.outputs) if known else frozenset(p for p, direction in cell["port_directions"].items() if direction == "output")
        )
        if known is None:
            name = plain(label)
        elif known.kind == "flop":
            bits = [bit for pin in sorted(outputs) for bit in cell["connections"].get(pin, ())]
            name = next((registers[bit] + "_reg" for bit in bits if bit in registers), f"r{number}")
        else:
            name = f"g{number}"
        instances[_unique(name, instances)] = Instance(cell["type"], pins, outputs)
    add_fanout_trees(instances, ports, tech)
    return Netlist(top=top, ports=ports, instances=instances, assigns=assigns, technology=tech.digest, recipe=recipe)


def _name_bits(module: dict, ports: list[NetPort]):
    """Name of every bit (an input's name before an output's), and assigns for the other outputs on it."""
    chosen: dict[int | str, str] = {bit: net for bit, net in CONSTANTS.items()}
    assigns = {}
    for port in sorted(ports, key=lambda port: port.direction):
        for bit, net in zip(module["ports"][port.name]["bits"], port.bits, strict=True):
            if bit in chosen:
                assigns[net] = chosen[bit]
            else:
                chosen[bit] = net

    def name(bit: int | str) -> str:
        return chosen.setdefault(bit, f"n{bit}")

    return name, assigns


def _register_names(module: dict) -> dict[int, str]:
    """Plain names of bits that the source named."""
    found: dict[int, str] = {}
    for name, net in module["netnames"].items():
        if net.get("hide_name") or re.search(r"[$]|(^|\.)_", name):
            continue
        for index, bit in enumerate(net["bits"]):
            if isinstance(bit, int):
                label = plain(name) if len(net["bits"]) == 1 else f"{plain(name)}_{index}"
                if bit not in found or len(label) < len(found[bit]):
                    found[bit] = label
    return found


def plain(name: str) -> str:
    """``name`` as a plain identifier."""
    text = re.sub(r"\W+", "_", name).strip("_")
    return text if text and not text[0].isdigit() else f"i_{text}"


def _unique(name: str, taken: dict[str, object]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name}_{number}", number + 1
    return candidate


def add_fanout_trees(instances: dict[str, Instance], ports: list[NetPort], tech: Technology) -> None:
    """Drive nets with many sinks through buffers, at most `FANOUT_LIMIT` sinks each; the clock is left to a clock tree."""
    buffer = tech.tree_buffer()
    pin_in, pin_out = next(iter(tech.cells[buffer].inputs)), next(iter(tech.cells[buffer].outputs))
    excluded = clock_nets(instances, tech) | set(CONSTANTS.values()) | {CLOCK}
    sinks: dict[str, list[tuple[list[str], int]]] = {}
    for item in instances.values():
        for pin, nets in item.pins.items():
            if pin not in item.outputs:
                for index, net in enumerate(nets):
                    sinks.setdefault(net, []).append((nets, index))
    for net, places in sinks.items():
        if net in excluded:
            continue
        level = 0
        while len(places) > FANOUT_LIMIT:
            parents = []
            groups = -(-len(places) // FANOUT_LIMIT)
            for group in range(groups):
                name = f"tree_{plain(net)}_{level}_{group}"
                inputs, output = [net], f"{name}_net"
                for nets, index in places[group::groups]:
                    nets[index] = output
                instances[_unique(name, instances)] = Instance(buffer, {pin_in: inputs, pin_out: [output]}, frozenset({pin_out}))
                parents.append((inputs, 0))
            places, level = parents, level + 1
