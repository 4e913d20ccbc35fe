"""The demo's results as tables."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from hwgen.report.demo.network import Digits
from hwgen.report.demo.products import Product
from hwgen.report.tables import Column, Table

if TYPE_CHECKING:
    from hwgen.report.demo.story import Story

QUANTITY = (Column("quantity"), Column("value"), Column("unit"))


def network(digits: Digits) -> Table:
    """Shape and accuracy of the network, on images that it has not seen."""
    layers = digits.network.layers
    shape = " x ".join(str(size) for size in [layers[0].weights.shape[0], *(layer.weights.shape[1] for layer in layers)])
    accuracy = float(np.mean(digits.network.predict(digits.images) == digits.labels))
    rows = [
        ["layers", shape, ""],
        ["test images", len(digits.images), ""],
        ["accuracy in floating point", 100 * digits.float_accuracy, "%"],
        ["accuracy in 8-bit integers", 100 * accuracy, "%"],
    ]
    return Table(title="Network", columns=QUANTITY, rows=rows)


def files(paths: Sequence[Path]) -> Table:
    """What was generated."""
    rows = [[path.name, path.stat().st_size] for path in paths]
    return Table(title=f"In {paths[0].parent}", columns=[Column("file"), Column("size", "bytes")], rows=rows)


def products(found: Sequence[Product]) -> Table:
    """Every product: its results equal the golden model's and its cycles the schedule's, or it would not be here."""
    columns = [
        Column("layer"),
        *(Column(name) for name in "MNK"),
        Column("macs"),
        Column("results_equal"),
        Column("cycles"),
        Column("utilisation", "%", digits=3),
    ]
    rows = []
    for item in found:
        equal = f"{item.results:,} of {item.results:,}"
        rows.append([item.layer, *item.shape, item.macs, equal, item.cycles, 100 * item.utilisation])
    return Table(title="Products on the RTL", columns=columns, rows=rows)


def silicon(story: "Story") -> Table:
    """Area, clock and power of the engine; power on the operands of each layer."""
    found = story.costs[0].silicon
    rows = [
        ["area", found.area_um2, "um2"],
        ["cells", found.cells, ""],
        ["flip-flops", found.flops, ""],
        ["clock target", story.period_ns, "ns"],
        ["slack", found.slack_ns, "ns"],
        ["fmax of this netlist", found.fmax_mhz, "MHz"],
    ]
    for product, cost in zip(story.products, story.costs, strict=True):
        rows.append([f"power, layer {product.layer}", cost.power_mw, "mW"])
        rows.append([f"energy per multiply-accumulate, layer {product.layer}", cost.silicon.energy_per_mac_pj, "pJ"])
    return Table(title="Silicon", columns=QUANTITY, rows=rows)


def provenance(story: "Story") -> Table:
    """Where the silicon numbers come from."""
    known = story.costs[0].silicon.provenance
    keys = ("netlist", "liberty", "liberty_sha256", "wires", "timing", "activity_mode")
    rows = [[key.replace("_", " "), _words(known[key])] for key in keys]
    rows += [[f"version of {tool}", version] for tool, version in known["tools"].items()]
    rows += [["activity", f"operands of the network's layers, {len(story.costs)} simulations of the netlist"]]
    rows += [["note", note] for note in story.costs[0].silicon.notes]
    return Table(title="Provenance", columns=[Column("what"), Column("value")], rows=rows)


def prediction(story: "Story") -> Table:
    """What was predicted beside what was measured."""
    columns = [
        Column("layer"),
        Column("latency", "us"),
        Column("simulated", "us"),
        Column("energy", "nJ"),
        Column("interval", "nJ"),
        Column("measured", "nJ"),
        Column("error", "%", digits=2),
    ]
    rows = []
    for product, said, cost in zip(story.products, story.predictions, story.costs, strict=True):
        interval = f"{said.energy_low_nj:,.4g} to {said.energy_high_nj:,.4g}"
        rows.append([product.layer, said.latency_us, product.cycles * story.period_ns / 1000, said.energy_nj, interval])
        rows[-1] += [cost.energy_nj, 100 * (said.energy_nj / cost.energy_nj - 1)]
    confidence = story.predictions[0].confidence
    return Table(title=f"Predicted, with {confidence:.0%} interval, and measured", columns=columns, rows=rows)


def _words(value: object) -> str:
    text = str(value)
    return text[:16] if len(text) == 64 else text  # a hash: enough to compare by eye
