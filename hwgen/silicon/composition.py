"""A design measured as its parts: cells once each, and the frame between them."""

import concurrent.futures
import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.engines.contract import Spec
from hwgen.export import Design, design
from hwgen.files import cache_dir, canonical_json, sha256, write_atomic
from hwgen.silicon import tools
from hwgen.silicon.gatesim import Streams, simulate_cell
from hwgen.silicon.interface import interface
from hwgen.silicon.netlist import Netlist
from hwgen.silicon.partition import Partition, partition, sources
from hwgen.silicon.power import Power, power
from hwgen.silicon.recording import Recording, record
from hwgen.silicon.synthesis import JOBS, Candidate, choose, pareto, synthesise
from hwgen.silicon.technologies import Technology
from hwgen.silicon.timing import PathDelays, launch_ns, path_delays

Progress = Callable[[str], None]
STA_LIMIT = 450_000  # library cells: beyond, OpenSTA takes minutes and gigabytes
_SLACK = 1.02  # simulated at this many times the shortest period: SDF is rounded


@dataclass(frozen=True, kw_only=True)
class Parts:
    """What was chosen for every module of a design, frame last."""

    partition: Partition
    chosen: dict[str, Candidate]

    @property
    def frame(self) -> Candidate:
        """The module between the cells."""
        return self.chosen[self.partition.top]

    def count(self, module: str) -> int:
        """Times a module occurs."""
        return self.partition.cells.get(module, 1)


@dataclass(frozen=True, kw_only=True)
class Timing:
    """Delays of the composed design and how they were found: ``flat``, ``interfaces`` or ``bound`` (`compose_timing`)."""

    delays: PathDelays
    source: str


def map_design(
    spec: Spec, tech: Technology, *, bare: bool, effort: str, progress: Progress
) -> tuple[Design, Partition, dict[str, list[Candidate]]]:
    """The design's modules and all candidates of each."""
    whole = design(spec, bare=bare)
    parts = partition(whole)
    cells = list(parts.cells)
    found = {}
    for module in [*cells, parts.top]:
        boxes = cells if module == parts.top else ()
        found[module] = synthesise(sources(whole, module), module, tech, effort=effort, black_boxes=boxes, progress=progress)
    return whole, parts, found


def pick(
    parts: Partition, candidates: dict[str, list[Candidate]], tech: Technology, period_ns: float | None, progress: Progress
) -> tuple[Parts, Timing]:
    """The smallest netlists that meet a period together, or come closest.

    Without a period, the one of the module with the most area decides: its netlist with the least area times delay sets the pace, and
    the others must keep it.
    """
    weights = {module: parts.cells.get(module, 1) * min(item.area_um2 for item in items) for module, items in candidates.items()}
    leader = max(weights, key=lambda module: (weights[module], module))
    pace = choose(candidates[leader], None).delay_ns if period_ns is None else period_ns
    best: tuple[Parts, Timing] | None = None
    for share in (1.0, 0.8):  # paths that cross modules are longer than what either sees
        chosen = {}
        for module, items in candidates.items():
            chosen[module] = choose(items, pace if module == leader else pace * share)
        if best is not None and chosen == best[0].chosen:
            break
        option = Parts(partition=parts, chosen=chosen)
        progress(f"{parts.top}: timing of the whole")
        timing = compose_timing(option, tech)
        if best is None or timing.delays.longest_ns < best[1].delays.longest_ns:
            best = (option, timing)
        if best[1].delays.longest_ns <= max(pace, chosen[leader].delay_ns) + 1e-9:
            break
    return best


def compose_timing(parts: Parts, tech: Technology) -> Timing:
    """Delays of the whole design.

    Paths that cross an edge are timed with the interface of every cell in place, those inside a cell are the cell's own. A design too
    large even for that gets a bound from the delays of its parts.
    """
    cells = {module: item for module, item in parts.chosen.items() if module != parts.partition.top}
    frame = parts.frame
    faces = {module: interface(item.netlist, tech) for module, item in cells.items()}
    total = len(frame.netlist.instances) + sum(len(face.instances) * parts.count(module) for module, face in faces.items())
    if total > STA_LIMIT:
        return Timing(delays=_bound(parts, cells, tech), source="bound")
    crossing = path_delays(frame.netlist, tech, parts=tuple(faces.values()))
    inside = [path for item in cells.values() if (path := item.delays.register_to_register)]
    inside += [crossing.register_to_register] if crossing.register_to_register else []
    longest = max(inside, key=lambda path: path.delay_ns, default=None)
    return Timing(delays=dataclasses.replace(crossing, register_to_register=longest), source="interfaces" if cells else "flat")


def _bound(parts: Parts, cells: dict[str, Candidate], tech: Technology) -> PathDelays:
    """A path from one module through the frame into another is no longer than its three longest pieces, launched once."""
    frame, launch = parts.frame, launch_ns(tech)
    out = max(
        (path.delay_ns for item in cells.values() for path in (item.delays.register_to_output, item.delays.input_to_output) if path),
        default=0.0,
    )
    into = max((path.delay_ns for item in cells.values() if (path := item.delays.input_to_register)), default=0.0)
    through = max((path.delay_ns for path in (frame.delays.input_to_register, frame.delays.input_to_output) if path), default=0.0)
    inside = max([frame.delays.longest_ns, *(item.delays.longest_ns for item in cells.values())])
    crossing = out + max(0.0, through - launch) + max(0.0, into - launch)
    worst = max(parts.chosen.values(), key=lambda item: item.delay_ns).delays.critical
    path = dataclasses.replace(worst, delay_ns=round(max(inside, crossing), 4))
    return PathDelays(register_to_register=path, input_to_register=None, register_to_output=None, input_to_output=None)


def measure_power(
    spec: Spec,
    parts: Parts,
    tech: Technology,
    operands: tuple[np.ndarray, ...],
    *,
    period_ns: float,
    shortest_ns: float,
    mode: str,
    progress: Progress,
) -> tuple[dict[str, Power], Recording]:
    """Power of one instance of every module at ``period_ns``, and the engine run that it comes from."""
    whole, top = design(spec), parts.partition.top
    simulated_ns = max(period_ns, shortest_ns * _SLACK)
    progress(f"{whole.top}: the engine on the operands")
    netlists = {module: item.netlist for module, item in parts.chosen.items()}
    run = record(spec, whole, netlists.pop(top), netlists, tech, operands)

    def measure(module: str) -> Power:
        progress(f"{module}: gate-level simulation")
        netlist = parts.chosen[module].netlist.cut(tech)
        return _power(netlist, tech, run.streams[module], period_ns=period_ns, simulated_ns=simulated_ns, mode=mode)

    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        return dict(zip(parts.chosen, pool.map(measure, parts.chosen), strict=True)), run


def _power(netlist: Netlist, tech: Technology, streams: Streams, *, period_ns: float, simulated_ns: float, mode: str) -> Power:
    """Cached by content: netlist, streams, clock."""
    stimulus = sha256(*("".join(values) for values in streams.values), str(streams.start))
    key = sha256(
        netlist.digest, tech.digest, stimulus, f"{period_ns:g} {simulated_ns:g}", mode, code_digest(), canonical_json(tools.versions())
    )
    cached = cache_dir("silicon", "power") / f"{key[:32]}.json"
    if cached.exists():
        return Power(**json.loads(cached.read_text()))
    activity = simulate_cell(netlist, tech, streams, period_ns=simulated_ns, mode=mode)
    found = power(netlist, tech, activity, period_ns=period_ns)
    write_atomic(cached, canonical_json(dataclasses.asdict(found)))
    return found


def code_digest() -> str:
    """Hash of this package's sources: what was measured with other code is measured again."""
    return sha256(*(path.read_text() for path in sorted(Path(__file__).parent.glob("*.py"))))


def front_of(candidates: dict[str, list[Candidate]]) -> dict[str, list[dict[str, object]]]:
    """Pareto front of every module, for reports."""
    return {
        module: [{"recipe": item.netlist.recipe, "area_um2": round(item.area_um2, 3), "delay_ns": item.delay_ns} for item in pareto(items)]
        for module, items in candidates.items()
    }
