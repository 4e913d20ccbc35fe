"""Verilog to mapped netlists: the portfolio on one module, results cached by content, the Pareto front kept."""

import concurrent.futures
import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import ToolFailed
from hwgen.files import cache_dir, canonical_json, sha256, write_atomic
from hwgen.silicon import tools
from hwgen.silicon.netlist import Netlist, from_yosys
from hwgen.silicon.recipes import ADDERS, FINISH, FRONTS, MAPPERS, Recipe, distinct, portfolio
from hwgen.silicon.technologies import Technology
from hwgen.silicon.timing import PathDelays, path_delays

PROCESS = Path(__file__).with_name("yosys_process.py")
JOBS = 2  # Yosys and OpenSTA processes at a time
Progress = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A netlist with what decides whether it is used.

    Attributes
    ----------
    netlist : Netlist
    area_um2 : float
    delays : PathDelays
    """

    netlist: Netlist
    area_um2: float
    delays: PathDelays

    @property
    def delay_ns(self) -> float:
        """The longest of its register, input and output paths."""
        return self.delays.longest_ns


def synthesise(
    verilog: str,
    top: str,
    tech: Technology,
    *,
    effort: str = "fast",
    recipes: Sequence[Recipe] | None = None,
    black_boxes: Iterable[str] = (),
    progress: Progress | None = None,
) -> list[Candidate]:
    """Map one module with every recipe, time each netlist, and return all distinct ones from small to large.

    Parameters
    ----------
    verilog : str
        Source of the module and of all that it instantiates.
    black_boxes : iterable of str
        Instantiated modules that are mapped on their own; the rest is flattened into ``top``.
    recipes : sequence of Recipe, optional
        Instead of the portfolio of ``effort``.

    Raises
    ------
    ToolFailed
        A tool failed, or the design needs something for which the library has no cell.
    """
    boxes = sorted(black_boxes)
    wanted = tuple(recipes) if recipes is not None else distinct(portfolio(effort), verilog, frame=bool(boxes))
    netlists = _netlists(verilog, top, tech, wanted, boxes, progress)
    different = {netlist.digest: netlist for netlist in reversed(netlists)}
    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        delays = list(pool.map(lambda netlist: path_delays(netlist, tech), different.values()))
    found = [
        Candidate(netlist=netlist, area_um2=netlist.area_um2(tech), delays=delay)
        for netlist, delay in zip(different.values(), delays, strict=True)
    ]
    return sorted(found, key=lambda item: (item.area_um2, item.delay_ns, item.netlist.recipe))


def pareto(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those that no other beats in both area and delay, from small to fast."""
    front: list[Candidate] = []
    for item in sorted(candidates, key=lambda item: (item.area_um2, item.delay_ns, item.netlist.recipe)):
        if not front or item.delay_ns < front[-1].delay_ns:
            front.append(item)
    return front


def choose(candidates: Sequence[Candidate], period_ns: float | None) -> Candidate:
    """The smallest that meets a period (or else the fastest); without a period the one with the least area times delay."""
    if period_ns is None:
        return min(candidates, key=lambda item: (item.area_um2 * item.delay_ns, item.netlist.recipe))
    front = pareto(candidates)
    return next((item for item in front if item.delay_ns <= period_ns), front[-1])


def _netlists(
    verilog: str, top: str, tech: Technology, recipes: Sequence[Recipe], black_boxes: list[str], progress: Progress | None
) -> list[Netlist]:
    """One netlist per recipe, from the cache where it is there."""
    folder = cache_dir("silicon", "netlists")
    source = sha256(verilog, top, canonical_json(black_boxes), tech.digest, tools.versions()["pyosys"], PROCESS.read_text(), FINISH)
    paths = {recipe: folder / f"{source[:32]}-{sha256(_steps(recipe))[:12]}.json" for recipe in recipes}
    missing = [recipe for recipe in recipes if not paths[recipe].exists()]
    shares = [_grouped(missing[start::JOBS]) for start in range(JOBS)]
    if missing and progress:
        progress(f"{top}: synthesis, {len(missing)} recipes")

    def work(share: dict[tuple[str, str], list[Recipe]]) -> None:
        if share:
            _run_yosys(verilog, top, tech, share, black_boxes, paths)

    with concurrent.futures.ThreadPoolExecutor(JOBS) as pool:
        list(pool.map(work, shares))
    return [Netlist.from_dict(json.loads(paths[recipe].read_text())) for recipe in recipes]


def _grouped(recipes: Sequence[Recipe]) -> dict[tuple[str, str], list[Recipe]]:
    """Recipes by what their mappers start from."""
    groups: dict[tuple[str, str], list[Recipe]] = {}
    for recipe in recipes:
        groups.setdefault((recipe.front, recipe.adder), []).append(recipe)
    return groups


def _steps(recipe: Recipe) -> str:
    return canonical_json([FRONTS[recipe.front], ADDERS[recipe.adder], MAPPERS[recipe.mapper], recipe.name])


def _run_yosys(
    verilog: str,
    top: str,
    tech: Technology,
    groups: dict[tuple[str, str], list[Recipe]],
    black_boxes: list[str],
    paths: dict[Recipe, Path],
) -> None:
    with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
        folder = Path(name)
        (folder / "source.v").write_text(verilog)
        (folder / "constraints").write_text(f"set_driving_cell {tech.driving_cell}\nset_load {tech.load_ff:.3f}\n")
        (folder / "adders.v").write_text(_adder_map(tech))
        targets = {recipe: folder / f"{number}.json" for number, recipe in enumerate(r for group in groups.values() for r in group)}
        job = {
            "source": str(folder / "source.v"),
            "top": top,
            "black_boxes": black_boxes,
            "liberty": str(tech.liberty),
            "constraints": str(folder / "constraints"),
            "adder_map": str(folder / "adders.v"),
            "unused": sorted(
                key for key, cell in tech.cells.items() if cell.kind == "pad" or not cell.usable or _is_clock_buffer(key, tech)
            ),
            "fronts": [
                {
                    "options": FRONTS[front][0],
                    "adder_cells": FRONTS[front][1] and tech.full_adder is not None,
                    "adder": ADDERS[adder],
                    "mappers": [{"script": MAPPERS[r.mapper] + FINISH, "target": str(targets[r])} for r in recipes],
                }
                for (front, adder), recipes in groups.items()
            ],
        }
        (folder / "job.json").write_text(canonical_json(job))
        try:
            tools.run("pyosys", [sys.executable, PROCESS, folder / "job.json"], folder / f"{top}.log", folder=folder)
        finally:
            for recipe, target in targets.items():
                if target.exists():
                    module = json.loads(target.read_text())["modules"].get(top)
                    if module is None:
                        raise ToolFailed("pyosys", f"no module {top} after synthesis")
                    write_atomic(paths[recipe], json.dumps(from_yosys(module, top, tech, recipe.name).to_dict()))


def _is_clock_buffer(name: str, tech: Technology) -> bool:
    return tech.cells[name].kind == "logic" and len(tech.cells[name].inputs) == 1 and "CLK" in name.upper()


def _adder_map(tech: Technology) -> str:
    """Techmap rule from Yosys' full adder to the library's."""
    adder = tech.full_adder
    if adder is None:
        return ""
    inputs = ", ".join(f".{pin}({port}[i])" for pin, port in zip(adder.inputs, "ABC", strict=True))
    return f"""(* techmap_celltype = "$fa" *)
module library_adder (A, B, C, X, Y);
  parameter WIDTH = 1;
  input [WIDTH-1:0] A, B, C;
  output [WIDTH-1:0] X, Y;
  genvar i;
  generate for (i = 0; i < WIDTH; i = i + 1) begin : adders
    {adder.cell} cell_i ({inputs}, .{adder.carry}(X[i]), .{adder.sum}(Y[i]));
  end endgenerate
endmodule
"""
