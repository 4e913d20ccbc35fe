"""Which modules of a design are mapped on their own.

Mapping every module alone loses what could be shared across edges, and flattening everything costs minutes and merges equal registers of
different cells. So cells keep their edge, and all that stands between them is flattened into one module, the *frame*.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hwgen.errors import SpecError
from hwgen.export import Design
from hwgen.export.verilog import CLOCK


@dataclass(frozen=True, kw_only=True)
class Partition:
    """A design as cells and frame.

    Attributes
    ----------
    top : str
        The frame's module: the design's top.
    cells : dict of str to int
        Module name of every cell and how often it occurs.
    """

    top: str
    cells: dict[str, int]


def partition(design: Design, *, cells: Sequence[str] | None = None) -> Partition:
    """Cells and frame of a design.

    A cell is a module that occurs more than once and instantiates no such module; one that occurs only inside one other module, once
    per occurrence, belongs to that module instead. So does one without a clock: its paths begin and end in the registers around it.

    Parameters
    ----------
    cells : sequence of str, optional
        Name the cells instead.
    """
    counts = design.instances()
    if cells is not None:
        for name in cells:
            if name not in counts or name == design.top:
                raise SpecError("cells", name, f"modules below the top: {', '.join(sorted(set(counts) - {design.top}))}")
        return Partition(top=design.top, cells={name: counts[name] for name in cells})
    parents: dict[str, dict[str, int]] = {name: {} for name in counts}
    for name, children in design.children.items():
        for child, times in children.items():
            parents[child][name] = times
    inside: dict[str, bool] = {}  # whether a module holds a cell, or is one
    found = {}
    for name in design.modules:  # children before parents
        holds = any(inside[child] for child in design.children[name])
        repeated = counts[name] > 1 and name != design.top
        absorbed = len(parents[name]) == 1 and set(parents[name].values()) == {1} and counts[next(iter(parents[name]))] == counts[name]
        is_cell = repeated and not holds and not absorbed and _clocked(design.modules[name])
        if is_cell:
            found[name] = counts[name]
        inside[name] = holds or is_cell
    return Partition(top=design.top, cells=found)


def _clocked(text: str) -> bool:
    """Whether a module has a clock port, and so may hold registers."""
    return re.search(rf"^\s*input {CLOCK};", text, re.MULTILINE) is not None


def sources(design: Design, name: str) -> str:
    """Verilog of a module and of all below it: of cells that are mapped elsewhere only the ports matter, but Yosys reads them whole."""
    wanted, queue = set(), [name]
    while queue:
        module = queue.pop()
        if module not in wanted:
            wanted.add(module)
            queue.extend(design.children[module])
    return "\n".join(text for module, text in design.modules.items() if module in wanted)
