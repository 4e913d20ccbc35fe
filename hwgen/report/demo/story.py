"""The demo from beginning to end: each step is announced, done, checked and shown."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from hwgen import export, predict
from hwgen.engines.contract import Spec
from hwgen.errors import SpecError
from hwgen.report.demo import costs, hardware, tables
from hwgen.report.demo.costs import Cost
from hwgen.report.demo.network import Digits, train
from hwgen.report.demo.products import Product
from hwgen.report.tables import Table

STALLED = 100  # images that also run with stalls
STEPS = 6


class Audience(Protocol):
    """Who watches."""

    def step(self, title: str) -> None:
        """A step begins; the one before it is over."""

    def note(self, text: str) -> None:
        """Where the current step is."""

    def show(self, table: Table) -> None:
        """A result."""


@dataclass(frozen=True, kw_only=True)
class Story:
    """Everything that the demo found.

    Attributes
    ----------
    spec : Spec
    digits : Digits
    classes : ndarray of int64, shape (images,)
        What the hardware said each test image shows.
    verilog : list of Path
    products, stalled : list of Product
        Of the whole test set at full speed; of `STALLED` images with random stalls on every port.
    predictions : list of Prediction
    costs : list of Cost
    technology : str
    period_ns : float
    """

    spec: Spec
    digits: Digits
    classes: np.ndarray
    verilog: list[Path]
    products: list[Product]
    stalled: list[Product]
    predictions: list[predict.Prediction]
    costs: list[Cost]
    technology: str
    period_ns: float


def tell(spec: Spec, audience: Audience, *, verilog: Path) -> Story:
    """Run the demo.

    Parameters
    ----------
    spec : Spec
        An integer matrix engine with signed 8-bit operands.
    verilog : Path
        Folder for the engine's Verilog.

    Raises
    ------
    SpecError, OutOfRange
        An engine that the network does not fit, or that the shipped predictor does not know.
    ToolFailed
        Hardware and golden model differ, or simulated and scheduled cycles.
    """
    if (getattr(spec, "a_width", 0), getattr(spec, "b_width", 0)) != (8, 8) or not (spec.a_signed and spec.b_signed):
        raise SpecError("engine", spec.title, "one with signed 8-bit operands, for the network's weights and activations")
    model = predict.load()
    technology, period_ns = model.only("technology"), model.only("period_ns")

    audience.step("train a classifier of handwritten digits, in 8-bit integers")
    digits = train()
    audience.show(tables.network(digits))

    audience.step(f"generate {spec.title}")
    files = export.write(spec, verilog)
    audience.show(tables.files(files))

    audience.step(f"infer {len(digits.images)} images on the compiled RTL: every product compared with the integer golden model")
    products, classes = hardware.infer(digits, spec)
    audience.show(tables.products(products))

    audience.step(f"infer {STALLED} of them with random stalls on every port")
    stalled = hardware.infer_with_stalls(digits, spec, STALLED)
    audience.show(tables.products(stalled))

    audience.step("predict latency and energy of the same products")
    predictions = costs.predicted(spec, products, model)

    audience.step(f"synthesise for {technology} at {period_ns:g} ns, simulate the netlist on the network's operands, measure")
    measured = costs.measured(spec, products, tech=technology, period_ns=period_ns, progress=audience.note)
    story = Story(
        spec=spec,
        digits=digits,
        classes=classes,
        verilog=files,
        products=products,
        stalled=stalled,
        predictions=predictions,
        costs=measured,
        technology=technology,
        period_ns=period_ns,
    )
    for table in (tables.silicon(story), tables.provenance(story), tables.prediction(story)):
        audience.show(table)
    return story
