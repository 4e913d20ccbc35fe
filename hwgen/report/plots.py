"""Plots for reports: light style, units on every axis, written whole and byte-identical for the same data."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hwgen.files import replacing

STYLE = {
    "figure.facecolor": "white",
    "axes.facecolor": "white",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#e3e6ec",
    "font.size": 10,
    "legend.frameon": False,
    "svg.hashsalt": "hwgen",  # element ids of SVG files: the same in every run
}
COLOURS = ("#2467b3", "#b3501f", "#4c9a5b", "#7a5aa6", "#8a92a3")


@contextlib.contextmanager
def plot(path: Path, *, title: str, x: str, y: str, size: tuple[float, float] = (6.4, 4.0)) -> Iterator[Axes]:
    """Yield axes to draw on; write ``path`` (its suffix names the format) when the block succeeds.

    Parameters
    ----------
    x, y : str
        Axis labels, with units.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with matplotlib.rc_context(STYLE):  # a Figure of its own, without pyplot: no display, no global state
        figure = Figure(figsize=size, layout="constrained")
        axes = figure.subplots()
        axes.set(title=title, xlabel=x, ylabel=y)
        yield axes
        form = path.suffix.lstrip(".")
        with replacing(path) as temporary:
            figure.savefig(temporary, format=form, dpi=120, metadata={"Date": None} if form == "svg" else {"Software": None})


def bars(
    axes: Axes,
    labels: Sequence[str],
    series: Mapping[str, Sequence[float]],
    *,
    spread: Mapping[str, np.ndarray] | None = None,
) -> None:
    """Grouped bars, one group per label, one colour per series.

    Parameters
    ----------
    spread : mapping of str to ndarray, shape (2, len(labels)), optional
        Distances below and above the value, for the series that have intervals.
    """
    wide = 0.8 / len(series)
    for index, (name, values) in enumerate(series.items()):
        at = np.arange(len(labels)) + (index - (len(series) - 1) / 2) * wide
        axes.bar(at, values, wide, label=name, color=COLOURS[index], yerr=(spread or {}).get(name), capsize=3, ecolor="#1f2430")
    axes.set_xticks(np.arange(len(labels)), labels)
    axes.margins(y=0.1 + 0.06 * len(series))  # the legend stands above the bars
    axes.legend(loc="upper right", ncols=len(series))
