"""A spec as Verilog: every distinct module elaborated once and written once."""

import contextlib
import functools
import gc
import re
from collections.abc import Iterator
from dataclasses import dataclass

from amaranth.back import rtlil
from amaranth.hdl import ClockDomain, Fragment
from amaranth.lib.wiring import Flow

from hwgen.circuits.sharing import SharedComponent, placed
from hwgen.engines.contract import Spec, StreamPort
from hwgen.export.yosys import rtlil_to_verilog
from hwgen.files import sha256

CLOCK, RESET = "clk", "rst"


@dataclass(frozen=True, kw_only=True)
class Signal:
    """One Verilog port: name, ``input`` or ``output``, bits."""

    name: str
    direction: str
    width: int


@dataclass(frozen=True, kw_only=True)
class Design:
    """Verilog and what its users need to know of it.

    Attributes
    ----------
    top : str
        Name of the top module.
    modules : dict of str to str
        Module name to Verilog text, children before parents.
    children : dict of str to dict of str to int
        Module name to the modules it instantiates, with counts.
    ports : list of StreamPort
        AXI4-Stream ports of the top; empty for a bare array.
    signals : list of Signal
        Every port of the top.
    """

    top: str
    modules: dict[str, str]
    children: dict[str, dict[str, int]]
    ports: list[StreamPort]
    signals: list[Signal]

    @property
    def verilog(self) -> str:
        """All modules."""
        return "\n".join(self.modules.values())

    @functools.cached_property
    def digest(self) -> str:
        """Hash of the Verilog text."""
        return sha256(self.verilog)

    def instances(self) -> dict[str, int]:
        """Times each module occurs in the elaborated top."""
        counts = dict.fromkeys(self.modules, 0)
        counts[self.top] = 1
        for name in reversed(self.modules):
            for child, times in self.children[name].items():
                counts[child] += times * counts[name]
        return counts


@functools.lru_cache(maxsize=128)  # more than the catalogue has presets
def design(spec: Spec, *, bare: bool = False) -> Design:
    """The Verilog of ``spec``: its AXI4-Stream top, or with ``bare`` the array alone. The same spec gives the same bytes."""
    top = spec.create(bare=bare)
    return design_of(top, ports=[] if bare else spec.ports)


def design_of(top: SharedComponent, *, ports: list[StreamPort] | None = None) -> Design:
    """The Verilog of any component and of all that is placed in it."""
    texts: dict[str, str] = {}
    with _no_collection():
        _elaborate(top, texts)
    modules = _split(rtlil_to_verilog("\n".join(texts.values())))
    modules = {name: modules[name] for name in texts}
    children = {name: _children(text, modules) for name, text in modules.items()}
    return Design(top=top.module_name, modules=modules, children=children, ports=ports or [], signals=_signals(top))


@contextlib.contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection meanwhile: wide buses are millions of tuples that all live to the end, and walking them again costs a third."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _elaborate(component: SharedComponent, texts: dict[str, str]) -> None:
    """RTLIL of a component after that of its children, each once."""
    ports = {name: (getattr(component, name), None) for name in component.signature.members}  # None: driven means output
    fragment = Fragment.get(component, platform=None)
    for child in placed(fragment):
        if child.module_name not in texts:
            _elaborate(child, texts)
    if component.clocked and not component.resettable:
        domain = ClockDomain("sync", reset_less=True)
        fragment.add_domains(domain)
        ports[CLOCK] = (domain.clk, None)
    texts[component.module_name] = rtlil.convert_fragment(fragment, ports, component.module_name, emit_src=False)[0]


def _split(text: str) -> dict[str, str]:
    """Module name to text, without the tool's banner."""
    found = re.finditer(r"^module (\S+?)\s*\(.*?^endmodule\n", text, re.MULTILINE | re.DOTALL)
    return {match[1].lstrip("\\"): match[0] for match in found}


def _children(text: str, modules: dict[str, str]) -> dict[str, int]:
    """Known modules instantiated in ``text``, with counts."""
    counts: dict[str, int] = {}
    for name in re.findall(r"^  (\w+) \w+ \($", text, re.MULTILINE):
        if name in modules:
            counts[name] = counts.get(name, 0) + 1
    return counts


def _signals(top: SharedComponent) -> list[Signal]:
    control = [name for name, wanted in ((CLOCK, top.clocked), (RESET, top.clocked and top.resettable)) if wanted]
    return [Signal(name=name, direction="input", width=1) for name in control] + [
        Signal(name=name, direction="input" if member.flow is Flow.In else "output", width=len(getattr(top, name)))
        for name, member in top.signature.members.items()
    ]
