"""What each product of the demo costs: first predicted, then measured on the netlist with the network's own operands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hwgen import predict, silicon
from hwgen.engines.contract import Spec
from hwgen.predict.measure import Measurement
from hwgen.report.demo.products import Product

IMAGES = 32  # of the test set, whose activity at gate level stands for all


@dataclass(frozen=True, kw_only=True)
class Cost:
    """Energy of one product, from the netlist.

    Attributes
    ----------
    silicon : Characterization
        Of the engine, on the product's operands.
    energy_nj : float
        Of the whole product: active and idle energy per cycle, times its cycles.
    """

    silicon: silicon.Characterization
    energy_nj: float

    @property
    def power_mw(self) -> float:
        """Mean over the characterised operands."""
        return self.silicon.power_mw["total"]


def predicted(spec: Spec, products: Sequence[Product], model: predict.Predictor) -> list[predict.Prediction]:
    """The model's answers, before anything is synthesised.

    Raises
    ------
    OutOfRange
        For an engine or product that the model was not trained for.
    """
    return [model.predict(*product.shape, spec=spec, operands=(product.a, product.b)) for product in products]


def measured(spec: Spec, products: Sequence[Product], *, tech: str, period_ns: float, progress: Callable[[str], None]) -> list[Cost]:
    """Characterise the engine on the first `IMAGES` rows of every product."""
    costs = []
    for product in products:
        operands = (product.a[:IMAGES], product.b)
        found = silicon.characterize(spec, tech=tech, period_ns=period_ns, operands=operands, progress=progress)
        energy = Measurement.of(found).energy_nj(full_cycles=product.macs / spec.macs_per_cycle, cycles=product.cycles, period_ns=period_ns)
        costs.append(Cost(silicon=found, energy_nj=energy))
    return costs
