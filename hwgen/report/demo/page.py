"""The demo's page: what happened, in tables and pictures."""

from pathlib import Path

import numpy as np

from hwgen.report.demo import tables
from hwgen.report.demo.network import PIXEL_SCALE
from hwgen.report.demo.story import Story
from hwgen.report.diagram import array_diagram
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS, bars

SHOWN = 24  # images in the picture, in rows of 12
PARTS = ("internal", "switching", "ports", "clock", "leakage")


def write(story: Story, folder: Path, *, command: str) -> Path:
    """Write the page, its plots and its tables as JSON; returns the page."""
    page = Page(folder, title=f"A neural network on {story.spec.title}", command=command)
    right = int(np.count_nonzero(story.classes == story.digits.labels))
    page.text(
        f"A classifier of handwritten digits was trained, its {len(story.products)} matrix products ran on the generated RTL, and every "
        f"result and cycle count was compared with golden model and schedule. {right} of {len(story.classes)} unseen images were "
        "recognised; all predictions equal NumPy's."
    )
    page.picture("array", array_diagram(story.spec), "block diagram of the array")
    page.heading("The network")
    page.table(tables.network(story.digits), "network")
    with page.plot("digits", f"What the hardware said of the first {SHOWN} unseen images", x="", y="") as axes:
        _draw_digits(axes, story)
    page.heading("On the RTL")
    page.table(tables.products(story.products), "products")
    with page.plot("utilisation", "Multiply-accumulates done of those possible", x="layer", y="utilisation (%)") as axes:
        labels = [f"{item.layer}: {' x '.join(map(str, item.shape))}" for item in story.products]
        bars(axes, labels, {"full speed": [100 * item.utilisation for item in story.products]})
        axes.set_ylim(0, 100)
    page.text("The first images again, with random stalls on every port:")
    page.table(tables.products(story.stalled), "stalled")
    page.heading("In silicon")
    page.table(tables.silicon(story), "silicon")
    with page.plot("power", "Where the power goes, by layer", x="layer", y="power (mW)") as axes:
        _draw_power(axes, story)
    with page.plot("area", "Where the area goes", x="area (um2)", y="") as axes:
        modules = sorted(story.costs[0].silicon.modules, key=lambda item: item.count * item.area_um2)
        axes.barh([f"{item.count} x {item.name}" for item in modules], [item.count * item.area_um2 for item in modules], color=COLOURS[0])
    page.table(tables.provenance(story), "provenance")
    page.heading("Predicted and measured")
    page.table(tables.prediction(story), "prediction")
    with page.plot("energy", "Energy of each product", x="layer", y="energy (nJ)") as axes:
        said = story.predictions
        spread = np.array([[item.energy_nj - item.energy_low_nj for item in said], [item.energy_high_nj - item.energy_nj for item in said]])
        series = {"predicted": [item.energy_nj for item in said], "measured": [cost.energy_nj for cost in story.costs]}
        bars(axes, [str(item.layer) for item in story.products], series, spread={"predicted": spread})
    return page.write()


def _draw_digits(axes, story: Story) -> None:
    pictures = story.digits.images[:SHOWN].reshape(2, SHOWN // 2, 8, 8)
    axes.imshow(np.concatenate([np.concatenate(list(row), axis=1) for row in pictures]), cmap="gray_r", vmax=16 * PIXEL_SCALE)
    for index, label in enumerate(story.classes[:SHOWN]):
        row, column = divmod(index, SHOWN // 2)
        axes.text(8 * column, 8 * row + 1, str(label), color=COLOURS[1], fontsize=9)
    axes.set_axis_off()


def _draw_power(axes, story: Story) -> None:
    labels, bottom = [str(item.layer) for item in story.products], np.zeros(len(story.products))
    for part, colour in zip(PARTS, COLOURS, strict=True):
        values = np.array([cost.silicon.power_mw[part] for cost in story.costs])
        axes.bar(labels, values, bottom=bottom, label=part, color=colour)
        bottom += values
    axes.legend()
