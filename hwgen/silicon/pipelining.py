"""How many pipeline stages a unit needs to meet a clock: measured on netlists, from the fewest stages on."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from hwgen.circuits.sharing import SharedComponent
from hwgen.errors import SpecError
from hwgen.export import design_of
from hwgen.silicon.recipes import Recipe
from hwgen.silicon.synthesis import Progress, choose, synthesise
from hwgen.silicon.technologies import Technology


@dataclass(frozen=True, kw_only=True)
class Depth:
    """A unit's netlist at one number of stages.

    Attributes
    ----------
    stages : int
    area_um2 : float
        Library cells.
    delay_ns : float
        The longest path, launch at the inputs included.
    recipe, netlist : str
        What made it, and the hash of its Verilog.
    """

    stages: int
    area_um2: float
    delay_ns: float
    recipe: str
    netlist: str

    @property
    def fmax_mhz(self) -> float:
        """Of the longest path."""
        return 1000.0 / self.delay_ns


def pipeline(
    unit: Callable[[int], SharedComponent],
    stages: Iterable[int],
    *,
    mhz: float,
    tech: Technology,
    effort: str = "fast",
    recipes: Sequence[Recipe] | None = None,
    progress: Progress | None = None,
) -> list[Depth]:
    """Netlists of growing depth, the last of them the first that meets the clock; of each depth the smallest that does, or the fastest.

    Parameters
    ----------
    unit : callable
        The component with a number of stages.
    stages : iterable of int
        Numbers to try, in order.
    mhz : float
        Clock to be met.
    effort, recipes
        As for `hwgen.silicon.synthesis.synthesise`.

    Raises
    ------
    SpecError
        When no number of stages meets the clock.
    """
    if not 1.0 <= mhz <= 1e5:
        raise SpecError("mhz", mhz, "a clock from 1 to 100,000 MHz")
    period = 1000.0 / mhz
    found: list[Depth] = []
    for count in stages:
        built = design_of(unit(count))
        if progress:
            progress(f"{built.top}: {count} stages")
        best = choose(synthesise(built.verilog, built.top, tech, effort=effort, recipes=recipes, progress=progress), period)
        made = {"recipe": best.netlist.recipe, "netlist": best.netlist.digest}
        found.append(Depth(stages=count, area_um2=best.area_um2, delay_ns=best.delay_ns, **made))
        if best.delay_ns <= period:
            return found
    fastest = max(found, key=lambda depth: depth.fmax_mhz)
    raise SpecError("mhz", mhz, f"at most {fastest.fmax_mhz:.0f} in {tech.name}, which {fastest.stages} stages reach")
