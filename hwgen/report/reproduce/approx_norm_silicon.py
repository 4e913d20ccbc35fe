"""Netlists of multiply-add cells, of their pieces and of whole arrays, under every normalisation."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from amaranth.hdl import Module
from amaranth.lib import data
from amaranth.lib.wiring import In, Out

from hwgen import silicon
from hwgen.arrays.systolic_ws import WeightStationaryPE
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma import FmaSpec
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.cell import fma_cell
from hwgen.engines.fma.finish import Finish
from hwgen.engines.fma.step import Step
from hwgen.export import design_of
from hwgen.report.reproduce.ssm_rdu_silicon import Kept, Say
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.synthesis import Candidate, choose, pareto, synthesise

LAW = "normal:1/normal:0.04"  # activations and weights of the accuracy study
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
    """A cell's netlists: its front from small to fast as (um2, ns), and the registers' share of the smallest."""

    front: list[tuple[float, float]]
    balanced_ns: float
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
    recipes : sequence of Recipe, optional
        Instead of the fast portfolio.
    """

    def __init__(self, folder: Path, say: Say, *, recipes: Sequence[Recipe] | None = None):
        self.kept, self.say, self.recipes = Kept(folder, say), say, recipes

    def cell(self, arithmetic: Arithmetic) -> Cost:
        """A weight-stationary PE."""
        found = self._front(f"cell {arithmetic.label}", WeightStationaryPE(fma_cell(arithmetic, late=True)))
        return Cost(front=[tuple(point) for point in found["front"]], balanced_ns=found["balanced"][1], sequential_um2=found["sequential"])

    def piece(self, arithmetic: Arithmetic, name: str) -> tuple[float, float]:
        """Area and delay of a piece alone, at the least area times delay."""
        return tuple(self._front(f"{name}, {arithmetic.label}", Piece(arithmetic, name))["balanced"])

    def array(self, spec: FmaSpec, period_ns: float, *, powered: bool) -> dict[str, float]:
        """Area of an engine at a clock, and power on activations and weights where it is asked for."""
        operands = LAW if powered else None

        def measure() -> dict[str, float]:
            found = silicon.characterize(spec, operands=operands, period_ns=period_ns, progress=self.say)
            cells = next(module for module in found.modules if module.name.startswith("pe_ws"))
            values = {"area_um2": found.area_um2, "fmax_mhz": found.fmax_mhz, "cells_um2": cells.area_um2 * cells.count}
            if powered:
                values |= {"power_mw": found.power_mw["total"], "energy_pj": found.energy_per_mac_pj}
                values |= {"cells_mw": cells.power_mw * cells.count}
            return values

        request = {"spec": spec.to_dict(), "verilog": design_of(spec.create()).digest, "period": period_ns, "operands": operands}
        return self.kept.get(f"{spec.title}{', power' if powered else ''}", request, measure)

    def _front(self, name: str, component: SharedComponent) -> dict[str, object]:
        built = design_of(component)

        def measure() -> dict[str, object]:
            found = synthesise(built.verilog, built.top, self.kept.technology, recipes=self.recipes, progress=self.say)
            best = choose(found, None)
            return {
                "front": [_point(one) for one in pareto(found)],
                "balanced": _point(best),
                "sequential": round(best.netlist.sequential_um2(self.kept.technology), 3),
            }

        recipes = None if self.recipes is None else [recipe.name for recipe in self.recipes]
        return self.kept.get(name, {"verilog": built.digest, "recipes": recipes}, measure)


def _point(candidate: Candidate) -> list[float]:
    return [round(candidate.area_um2, 3), round(candidate.delay_ns, 4)]


def common_clock(costs: Sequence[Cost]) -> float:
    """The period that the balanced netlist of the first cell needs; every cell of the list is asked to meet it."""
    return costs[0].balanced_ns
