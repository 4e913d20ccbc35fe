"""Modules elaborated once and instantiated many times.

Amaranth elaborates every sub-module where it stands, so an array of equal cells would cost one elaboration and one Verilog module per
instance. A component that names itself is placed here as an `Instance` of that name instead; whoever emits the design finds the
component behind each instance, elaborates it once, and writes it once.
"""

from typing import Any

from amaranth.hdl import ClockSignal, Fragment, Instance, Module, ResetSignal, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import Flow


class SharedComponent(wiring.Component):
    """A component that is written as one Verilog module of its own.

    Attributes
    ----------
    module_name : str
        Verilog name. Equal names mean equal hardware.
    clocked : bool
        Whether the module has state and so a clock port.
    resettable : bool
        Whether any of that state needs the reset; data-path registers do not.
    """

    module_name: str
    _MustUse__silence = True  # one of many equal descriptions is elaborated: the others are no mistake

    clocked: bool = True
    resettable: bool = True


class Placement(Instance):
    """An `Instance` that remembers the component behind it."""

    def __init__(self, component: SharedComponent, **ports: Any):
        self.component = component
        if component.clocked:
            ports["i_clk"] = ClockSignal()
        if component.clocked and component.resettable:
            ports["i_rst"] = ResetSignal()
        super().__init__(component.module_name, **ports)


def place(m: Module, name: str, component: SharedComponent, **inputs: Any) -> dict[str, Signal]:
    """Instantiate ``component`` as sub-module ``name`` of ``m``.

    Parameters
    ----------
    **inputs
        A value for every input port.

    Returns
    -------
    dict
        A signal per output port, named after instance and port.
    """
    outputs = {}
    ports: dict[str, Any] = {}
    for port, member in component.signature.members.items():
        if member.flow is Flow.In:
            ports[f"i_{port}"] = inputs.pop(port)
        else:
            outputs[port] = Signal(member.shape, name=f"{name}_{port}")
            ports[f"o_{port}"] = outputs[port]
    if inputs:
        raise TypeError(f"{component.module_name} has no input ports {sorted(inputs)}")
    m.submodules[name] = Placement(component, **ports)
    return outputs


def placed(fragment: Fragment) -> list[SharedComponent]:
    """Components placed anywhere under ``fragment``, in order of appearance, each module name once."""
    found: dict[str, SharedComponent] = {}
    for child, *_ in fragment.subfragments:
        if isinstance(child, Placement):
            found.setdefault(child.component.module_name, child.component)
        else:
            for component in placed(child):
                found.setdefault(component.module_name, component)
    return list(found.values())
