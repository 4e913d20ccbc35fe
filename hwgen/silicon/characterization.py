"""An engine's area, timing, power and energy, each measured on its netlist, with where it comes from."""

import dataclasses
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from hwgen.engines.contract import Spec
from hwgen.errors import SpecError
from hwgen.export import design
from hwgen.files import cache_dir, canonical_json, sha256, write_atomic
from hwgen.silicon import tools
from hwgen.silicon.composition import Parts, Progress, Timing, code_digest, front_of, map_design, measure_power, pick
from hwgen.silicon.gatesim import MODES
from hwgen.silicon.power import Power
from hwgen.silicon.recipes import portfolio
from hwgen.silicon.recording import POSITIONS, Recording
from hwgen.silicon.stimulus import Operands, operands_for
from hwgen.silicon.technologies import DEFAULT, Technology, technology
from hwgen.silicon.timing import GROUPS, launch_ns


@dataclass(frozen=True, kw_only=True)
class Module:
    """One distinct module of the design; values are of one instance.

    Attributes
    ----------
    name : str
    count : int
        Instances in the design.
    area_um2, sequential_um2 : float
    cells, flops : int
        Library cells, and flip-flops among them.
    delay_ns : float
        Its longest path, alone.
    recipe, netlist : str
        What made it, and the hash of its Verilog.
    power_mw : float or None
    """

    name: str
    count: int
    area_um2: float
    sequential_um2: float
    cells: int
    flops: int
    delay_ns: float
    recipe: str
    netlist: str
    power_mw: float | None


@dataclass(frozen=True, kw_only=True)
class Characterization:
    """What one netlist of an engine costs.

    Attributes
    ----------
    area_um2, sequential_um2 : float
        Library cells, without wires, clock tree or free space.
    period_ns : float
        The clock at which power is given: the requested one, or else the shortest.
    slack_ns : float
        Worst slack at that clock, inputs and outputs included; negative when it is not met.
    fmax_mhz : float
        Of the longest path; ``paths_ns`` splits it into kinds.
    power_mw : dict of str to float
        ``total`` and its parts ``internal``, ``switching``, ``ports`` (nets between modules), ``clock`` (clock net), ``leakage``;
        ``sequential`` is the part of the flip-flops. Empty when no operands were given.
    energy_per_mac_pj, energy_per_cycle_pj : float or None
        On the operands, leakage included.
    energy_active_pj, energy_idle_pj : float or None
        Dynamic energy of a cycle in which every cell works, and of one in which only the clock runs.
    utilisation : float or None
        Share of the peak MACs per cycle that the operands used.
    provenance : dict
        Netlist hash, Liberty name and hash, tool versions, clock target, activity source, recipes.
    """

    title: str
    bare: bool
    area_um2: float
    sequential_um2: float
    cells: int
    flops: int
    modules: list[Module] = field(repr=False)
    period_ns: float
    slack_ns: float
    fmax_mhz: float
    paths_ns: dict[str, float]
    critical_path: dict[str, str]
    power_mw: dict[str, float]
    leakage_mw: float | None
    energy_per_mac_pj: float | None
    energy_per_cycle_pj: float | None
    energy_active_pj: float | None
    energy_idle_pj: float | None
    macs: int | None
    cycles: int | None
    utilisation: float | None
    fronts: dict[str, list[dict[str, object]]] = field(repr=False)
    provenance: dict[str, object] = field(repr=False)
    notes: list[str] = field(repr=False)

    def to_dict(self) -> dict[str, object]:
        """JSON values."""
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, object]) -> "Characterization":
        """The inverse of `to_dict`."""
        return cls(**{**values, "modules": [Module(**item) for item in values["modules"]]})


def characterize(
    spec: Spec,
    *,
    tech: str | os.PathLike | Technology = DEFAULT,
    verilog: str | os.PathLike | None = None,
    period_ns: float | None = None,
    operands: Operands | None = "uniform",
    effort: str = "fast",
    bare: bool = False,
    mode: str = "delays",
    progress: Progress | None = None,
) -> Characterization:
    """Synthesise, time, simulate and measure an engine. Cached by content; an interrupted run goes on where it stopped.

    Parameters
    ----------
    spec : Spec
    tech : str, path or Technology
        ``nangate45``, ``osu035``, ``osu018`` or a Liberty file; ``verilog`` gives the simulation models of a Liberty file.
    period_ns : float, optional
        Clock to be met with the least area. Without one the netlist with the least area times delay is taken, at its shortest period.
    operands : str, tuple of ndarray, or None
        ``uniform``, ``normal:SIGMA``, ``sparse:ZEROS``, or operands as in `Spec.compute`. None: no power.
    effort : str
        ``fast`` or ``full``: how many recipes are tried.
    bare : bool
        The array without its AXI4-Stream wrapper. Activity always comes from the complete engine.
    mode : str
        ``delays`` (glitches included) or ``functional`` (zero delay, about half of the energy: for sizing only).

    Raises
    ------
    SpecError, ToolNotFound, ToolFailed
    """
    library = tech if isinstance(tech, Technology) else technology(tech, verilog=verilog)
    report = progress or (lambda text: None)
    portfolio(effort)
    if mode not in MODES:
        raise SpecError("mode", mode, f"one of {', '.join(MODES)}")
    if period_ns is not None and not 0.0 < period_ns < 100.0:
        raise SpecError("period_ns", period_ns, "a clock period from 0 to 100 ns")
    arrays, source = operands_for(spec, operands) if operands is not None else ((), "none")
    cached = _cache_path(spec, library, arrays, source, period_ns=period_ns, effort=effort, bare=bare, mode=mode)
    if cached.exists():
        return Characterization.from_dict(json.loads(cached.read_text()))
    whole, parts, candidates = map_design(spec, library, bare=bare, effort=effort, progress=report)
    chosen, timing = pick(parts, candidates, library, period_ns, report)
    shortest = timing.delays.longest_ns
    clock = period_ns if period_ns is not None else shortest
    powers, run = {}, None
    if operands is not None:
        powers, run = measure_power(spec, chosen, library, arrays, period_ns=clock, shortest_ns=shortest, mode=mode, progress=report)
    found = _assemble(spec, whole.digest, chosen, timing, powers, run, library, clock=clock, bare=bare)
    provenance = {
        "netlist": sha256(*(item.netlist.digest for item in chosen.chosen.values())),
        "verilog": whole.digest,
        "liberty": library.library,
        "liberty_sha256": library.digest,
        "technology": library.name,
        "voltage_v": library.voltage,
        "wires": f"wire-load model {library.wire_load['name']}" if library.wire_load["name"] else "none",
        "tools": tools.versions(),
        "clock_target_ns": period_ns,
        "effort": effort,
        "activity": source,
        "activity_mode": mode if run else "none",
        "timing": timing.source,
        "input_delay_ns": launch_ns(library),
        "output_load_ff": round(library.load_ff, 3),
        "spec": spec.to_dict(),
    }
    found = Characterization(**found, fronts=front_of(candidates), provenance=provenance, notes=_notes(timing, run, mode))
    write_atomic(cached, json.dumps(found.to_dict(), indent=1))
    return found


def _cache_path(spec: Spec, tech: Technology, arrays: tuple[np.ndarray, ...], source: str, **options: object) -> Path:
    digests = [sha256(str(item.shape), str(item.dtype), item.tobytes()) for item in arrays]
    request = {"spec": spec.to_dict(), "tech": tech.digest, "operands": [source, digests], "options": options, "tools": tools.versions()}
    key = sha256(canonical_json(request), design(spec).digest, code_digest())
    return cache_dir("silicon", "results") / f"{key[:32]}.json"


def _assemble(
    spec: Spec,
    digest: str,
    parts: Parts,
    timing: Timing,
    powers: dict[str, Power],
    run: Recording | None,
    tech: Technology,
    *,
    clock: float,
    bare: bool,
) -> dict[str, object]:
    """The measured fields, parts times their counts."""
    modules = []
    for name, item in parts.chosen.items():
        netlist = item.netlist
        modules.append(
            Module(
                name=name,
                count=parts.count(name),
                area_um2=round(item.area_um2, 3),
                sequential_um2=round(netlist.sequential_um2(tech), 3),
                cells=sum(count for cell, count in netlist.counts.items() if cell in tech.cells),
                flops=netlist.flops(tech),
                delay_ns=item.delay_ns,
                recipe=netlist.recipe,
                netlist=netlist.digest,
                power_mw=powers[name].total_w * 1e3 if powers else None,
            )
        )
    watts = {
        key: sum(getattr(value, f"{key}_w") * parts.count(name) for name, value in powers.items())
        for key in ("total", "internal", "switching", "ports", "clock", "leakage", "sequential", "dynamic", "idle")
    }
    critical = timing.delays.critical
    found = {
        "title": spec.title,
        "bare": bare,
        "area_um2": round(sum(item.area_um2 * item.count for item in modules), 3),
        "sequential_um2": round(sum(item.sequential_um2 * item.count for item in modules), 3),
        "cells": sum(item.cells * item.count for item in modules),
        "flops": sum(item.flops * item.count for item in modules),
        "modules": modules,
        "period_ns": clock,
        "slack_ns": round(timing.delays.slack_ns(clock), 4),
        "fmax_mhz": round(1000.0 / timing.delays.longest_ns, 2),
        "paths_ns": {group: path.delay_ns for group in GROUPS if (path := getattr(timing.delays, group))},
        "critical_path": {"from": critical.start, "to": critical.end},
    }
    if run is None:
        names = (
            "leakage_mw",
            "energy_per_mac_pj",
            "energy_per_cycle_pj",
            "energy_active_pj",
            "energy_idle_pj",
            "macs",
            "cycles",
            "utilisation",
        )
        return found | {"power_mw": {}} | dict.fromkeys(names)
    picojoule = clock * 1e3  # W times ns
    use = run.macs / (run.cycles * spec.macs_per_cycle)
    idle = watts["idle"] * picojoule
    return found | {
        "power_mw": {key: watts[key] * 1e3 for key in ("total", "internal", "switching", "ports", "clock", "leakage", "sequential")},
        "leakage_mw": watts["leakage"] * 1e3,
        "energy_per_mac_pj": watts["total"] * picojoule * run.cycles / run.macs,
        "energy_per_cycle_pj": watts["total"] * picojoule,
        "energy_active_pj": idle + (watts["dynamic"] * picojoule - idle) / use,
        "energy_idle_pj": idle,
        "macs": run.macs,
        "cycles": run.cycles,
        "utilisation": use,
    }


def _notes(timing: Timing, run: Recording | None, mode: str) -> list[str]:
    """What a reader must know before comparing."""
    notes = [
        "before layout: wires are the library's estimate by fan-out, the clock is ideal and has no tree",
        "nets with more than 16 sinks are driven through buffer trees, which are in area, timing and power",
    ]
    if timing.source == "interfaces":
        notes.append("paths inside a repeated module are timed on it alone, paths that leave one with the interfaces of all in place")
    if timing.source == "bound":
        notes.append("too large to be timed as a whole: the period is an upper bound from the longest pieces of its modules")
    if run is not None:
        notes.append(f"power of a cell is the mean of {POSITIONS} instances on what they saw in the engine, times its count")
        if mode == "functional":
            notes.append("activity without delays: glitches, which may be half of the energy, are not in it")
    return notes
