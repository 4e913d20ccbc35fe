"""The catalogue as a page: every preset with its diagram, throughput, latency and Verilog."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from hwgen import export
from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.report.diagram import array_diagram
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS
from hwgen.report.tables import Column, Table

SIZES = tuple(1 << exponent for exponent in range(11))  # K of the utilisation plot


def write(folder: Path, *, say: Callable[[str], None] = lambda line: None) -> Path:
    """Write the page to ``folder``; ``say`` gets a line per preset. Returns the path of the page."""
    page = Page(folder, title="Presets", command=f"hwgen report --output {folder}")
    presets = catalogue.presets()
    rows = []
    for name, spec in presets.items():
        say(name)
        design = export.design(spec)
        rows.append([name, spec.macs_per_cycle, spec.latency, len(design.modules), len(design.verilog) / 1000, design.digest[:12]])
    columns = [
        Column("preset"),
        Column("macs_per_cycle"),
        Column("latency", "cycles"),
        Column("modules"),
        Column("verilog", "kB"),
        Column("sha256"),
    ]
    page.table(Table(title="", columns=columns, rows=rows, command="hwgen report"), "presets")
    with page.plot("utilisation", "Utilisation of a product with M = N = 256", x="K", y="utilisation (%)") as axes:
        products = {name: spec for name, spec in presets.items() if spec.is_product}
        curves: dict[tuple[float, ...], list[str]] = {}  # engines of one schedule share a line
        for name, spec in products.items():
            curves.setdefault(tuple(100 * utilisation(spec, 256, 256, k) for k in SIZES), []).append(name)
        for index, (curve, names) in enumerate(curves.items()):
            colour, style = COLOURS[index % len(COLOURS)], ("-", "--", ":")[index // len(COLOURS) % 3]
            label = names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"
            axes.semilogx(SIZES, curve, style, base=2, color=colour, label=label)
        axes.set_ylim(0, 100)
        axes.legend(fontsize=7, ncols=2)
    for name, spec in presets.items():
        page.heading(name)
        page.text(f"`{spec.title}`")
        if hasattr(spec, "rows") and hasattr(spec, "cols"):
            page.picture(name, array_diagram(spec), f"block diagram of {name}")
    return page.write()


def utilisation(spec: Spec, m: int, n: int, k: int) -> float:
    """Multiply-accumulates asked for over those possible in the cycles that the product takes, 0 to 1; all operands are one digit."""
    a, b = np.ones((m, k), np.int64), np.ones((k, n), np.int64)
    return spec.macs(a, b) / (spec.cycles(a, b) * spec.macs_per_cycle)
