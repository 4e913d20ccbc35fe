"""What a netlist shows to the outside: the logic between its ports and its first and last registers.

A path that crosses the edge of a module runs through these gates only, and the nets that they drive keep all their loads. So a large
design is timed with the interfaces of its modules in place, and the paths inside each module are those measured on the module alone.
"""

import dataclasses
from collections.abc import Iterable, Iterator

from hwgen.silicon.netlist import CLOCK, CONSTANTS, Instance, Netlist, clock_nets
from hwgen.silicon.technologies import Technology


def interface(netlist: Netlist, tech: Technology) -> Netlist:
    """The netlist without the gates that lie only on paths from register to register.

    Gates that hang on a kept net stay as loads, with no other net; nets without a driver are never launched, so they start no path.
    """
    instances = netlist.instances
    clocks = clock_nets(instances, tech) | {CLOCK}
    sinks: dict[str, list[str]] = {}
    drivers: dict[str, str] = {}
    for name, item in instances.items():
        for net in _nets(item, outputs=False):
            sinks.setdefault(net, []).append(name)
        for net in _nets(item, outputs=True):
            drivers[net] = name
    inputs = [bit for port in netlist.ports if port.direction == "input" for bit in port.bits if bit not in clocks]
    outputs = [netlist.assigns.get(bit, bit) for port in netlist.ports if port.direction == "output" for bit in port.bits]

    def is_register(name: str) -> bool:
        return tech.cells[instances[name].cell].kind == "flop"

    kept = _reached(inputs, lambda net: sinks.get(net, ()), lambda name: () if is_register(name) else _nets(instances[name], outputs=True))
    kept |= _reached(
        outputs,
        lambda net: (drivers[net],) if net in drivers else (),
        lambda name: () if is_register(name) else _nets(instances[name], outputs=False),
    )
    live = {net for name in kept for net in _nets(instances[name], outputs=True)} | set(inputs)
    wanted = live | clocks | set(CONSTANTS.values())
    loads = {name for net in live for name in sinks.get(net, ())} - kept
    found = {}
    for name, item in instances.items():
        if name in kept:
            found[name] = item
        elif name in loads:
            pins = {pin: nets for pin, nets in item.pins.items() if pin not in item.outputs and wanted.issuperset(nets)}
            found[name] = dataclasses.replace(item, pins=pins)
    return dataclasses.replace(netlist, instances=found)


def _nets(item: Instance, *, outputs: bool) -> Iterator[str]:
    """Nets on an instance's outputs, or on its inputs."""
    for pin, nets in item.pins.items():
        if (pin in item.outputs) == outputs:
            yield from nets


def _reached(nets: Iterable[str], instances_at, nets_behind) -> set[str]:
    """Instances met on the way from some nets, ``nets_behind`` an instance being those through which the way goes on."""
    found: set[str] = set()
    queue = list(nets)
    while queue:
        for name in instances_at(queue.pop()):
            if name not in found:
                found.add(name)
                queue.extend(nets_behind(name))
    return found
