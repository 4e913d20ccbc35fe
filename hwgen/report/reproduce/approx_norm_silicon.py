"""Netlists of multiply-add cells, of their pieces and of whole arrays, under every normalisation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from amaranth.hdl import Module
from amaranth.lib import data
from amaranth.lib.wiring import In, Out

from hwgen.arrays.systolic_ws import WeightStationaryPE
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma import FmaSpec
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.cell import fma_cell
from hwgen.engines.fma.finish import Finish
from hwgen.engines.fma.step import Step
from hwgen.export import Design, design, design_of
from hwgen.report.reproduce import measurements
from hwgen.silicon.composition import Parts, compose_timing, measure_power
from hwgen.silicon.partition import partition
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.synthesis import Candidate, choose, pareto, synthesise

FILE = "silicon.json"
LAW = "normal:1/normal:0.04"  # activations and weights of the accuracy study
ROWS, K = 32, 16  # of the product that power is measured on: two tiles along K of an array of 8 rows
# The ends of the fast portfolio: on exact and an-1-2 no other recipe was smaller or faster by a per cent.
RECIPES = (Recipe("tree", "brent-kung", "compact"), Recipe("tree", "brent-kung", "balanced"))
FRAME = RECIPES[:1]  # registers and wires: there is nothing to choose
PIECES = ("decode and multiply", "align", "add", "normalise")
FINISH = "round at the edge"


class Piece(SharedComponent):
    """One piece of a step between ports, without registers."""

    clocked = False
    resettable = False

    def __init__(self, arithmetic: Arithmetic, name: str):
        self.step, self.name = Step(arithmetic), name
        self.module_name = f"piece_{name.replace(' ', '_')}_{arithmetic.label}"
        layouts = self.step.layouts
        self.inputs, self.output = {
            PIECES[0]: ({"a": layouts.a.size, "b": arithmetic.b.width}, layouts.term.size),
            PIECES[1]: ({"state": layouts.state.size, "term": layouts.term.size}, layouts.aligned.size),
            PIECES[2]: ({"aligned": layouts.aligned.size}, layouts.total.size),
            PIECES[3]: ({"total": layouts.total.size}, layouts.state.size),
            FINISH: ({"state": layouts.state.size}, arithmetic.out.width),
        }[name]
        super().__init__({port: In(width) for port, width in self.inputs.items()} | {"result": Out(self.output)})

    def elaborate(self, platform: object) -> Module:
        """The piece as a step has it."""
        del platform
        m = Module()
        step, layouts = self.step, self.step.layouts

        def view(name: str) -> data.View:
            return getattr(layouts, name)(getattr(self, name))

        if self.name == PIECES[0]:
            b = step.decode(m, self.b, step.arithmetic.b, name="decoded_b")
            result = step.term_of_product(m, step.multiply(m, view("a"), b)).as_value()
        elif self.name == PIECES[1]:
            result = step.align(m, view("state"), view("term")).as_value()
        elif self.name == PIECES[2]:
            result = step.add(m, view("aligned")).as_value()
        elif self.name == PIECES[3]:
            result = step.normalise(m, view("total")).as_value()
        else:
            result = Finish(step.arithmetic).pattern(m, view("state"))
        m.d.comb += self.result.eq(result)
        return m


@dataclass(frozen=True, kw_only=True)
class Cost:
    """A cell's netlists: its front from small to fast as (um2, ns), that with the least area times delay, the registers of that one."""

    front: list[tuple[float, float]]
    balanced: tuple[float, float]
    sequential_um2: float

    def area_at(self, period_ns: float) -> float | None:
        """The smallest area that meets a clock; None where none does."""
        return next((area for area, delay in self.front if delay <= period_ns), None)

    @property
    def fmax_mhz(self) -> float:
        """Of the fastest netlist."""
        return 1000.0 / self.front[-1][1]


class Measurements:
    """Kept in the report's folder: an interrupted run goes on where it stopped.

    Parameters
    ----------
    folder : Path
    say : callable
    recipes : sequence of Recipe
        What every cell and piece is mapped with.
    """

    def __init__(self, folder: Path, say: Callable[[str], None], *, recipes: Sequence[Recipe] = RECIPES):
        self.kept, self.say, self.recipes = measurements.Measurements(folder / FILE, say), say, recipes

    def cell(self, arithmetic: Arithmetic) -> Cost:
        """A weight-stationary PE."""
        found = self._front(f"cell {arithmetic.label}", pe(arithmetic))
        front, balanced = [tuple(point) for point in found["front"]], tuple(found["balanced"])
        return Cost(front=front, balanced=balanced, sequential_um2=found["sequential"])

    def piece(self, arithmetic: Arithmetic, name: str) -> tuple[float, float]:
        """Area and delay of a piece alone, at the least area times delay."""
        return tuple(self._front(f"{name}, {arithmetic.label}", Piece(arithmetic, name))["balanced"])

    def array(self, spec: FmaSpec, period_ns: float) -> dict[str, float]:
        """Area, clock and power of an array without its stream ports: cells mapped once, and what is between."""
        operands = spec.draw(LAW, (ROWS, spec.cols, K), 1)

        def measure() -> dict[str, float]:
            technology = self.kept.technology
            whole = design(spec, bare=True)
            parts = partition(whole)
            (name,) = parts.cells
            cell = choose(self._mapped(design_of(pe(spec.arithmetic)), self.recipes), period_ns)
            (frame,) = self._mapped(whole, FRAME, (name,))
            chosen = Parts(partition=parts, chosen={name: cell, parts.top: frame})
            delays = compose_timing(chosen, technology).delays
            found = {
                "cells_um2": cell.area_um2 * parts.cells[name],
                "frame_um2": frame.area_um2,
                "registers_um2": frame.netlist.sequential_um2(technology),
                "fmax_mhz": 1000.0 / delays.longest_ns,
            }
            options = {"period_ns": period_ns, "shortest_ns": delays.longest_ns, "mode": "delays", "progress": self.say}
            powers, run = measure_power(spec, chosen, technology, operands, **options)
            cells, around = powers[name].total_w * parts.cells[name], powers[parts.top].total_w
            energy = (cells + around) * period_ns * 1e3 * run.cycles / run.macs
            return found | {"cells_mw": 1e3 * cells, "frame_mw": 1e3 * around, "energy_pj": energy}

        request = {"verilog": design(spec).digest, "period": period_ns, "operands": [LAW, ROWS, K]}
        return self.kept.get(f"{spec.title}, array", request | {"recipes": self._names()}, measure)

    def frame(self, spec: FmaSpec) -> dict[str, float]:
        """Area of what stands between the cells of an array, and of the registers in it."""
        whole = design(spec, bare=True)

        def measure() -> dict[str, float]:
            (found,) = self._mapped(whole, FRAME, tuple(partition(whole).cells))
            return {"frame_um2": found.area_um2, "registers_um2": found.netlist.sequential_um2(self.kept.technology)}

        return self.kept.get(f"{spec.title}, frame", {"verilog": whole.digest, "recipes": [FRAME[0].name]}, measure)

    def _front(self, name: str, component: SharedComponent) -> dict[str, object]:
        built = design_of(component)

        def measure() -> dict[str, object]:
            found = self._mapped(built, self.recipes)
            best = choose(found, None)
            return {
                "front": [_point(one) for one in pareto(found)],
                "balanced": _point(best),
                "sequential": round(best.netlist.sequential_um2(self.kept.technology), 3),
            }

        return self.kept.get(name, {"verilog": built.digest, "recipes": self._names()}, measure)

    def _mapped(self, built: Design, recipes: Sequence[Recipe], boxes: Sequence[str] = ()) -> list[Candidate]:
        return synthesise(built.verilog, built.top, self.kept.technology, recipes=recipes, black_boxes=boxes, progress=self.say)

    def _names(self) -> list[str]:
        return [recipe.name for recipe in self.recipes]


def pe(arithmetic: Arithmetic) -> WeightStationaryPE:
    """The cell with the registers that it has in the array."""
    return WeightStationaryPE(fma_cell(arithmetic, late=True))


def _point(candidate: Candidate) -> list[float]:
    return [round(candidate.area_um2, 3), round(candidate.delay_ns, 4)]
