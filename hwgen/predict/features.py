"""What a model sees of an engine and its operands: physics, computed from the columns of a data set or of a query.

Everything here is known before anything is measured. An engine is composed of parts whose numbers follow from its size: cells, the
triangles of registers that skew operands and results, output lanes and their buffers. Every quantity of a netlist is close to a sum over
such parts (`composition`), and the forest learns what that sum misses.
"""

from collections.abc import Callable

import numpy as np

from hwgen.arrays.kinds import STATIONARY_WEIGHTS
from hwgen.arrays.tree import FAN_IN
from hwgen.predict.dataset import Columns
from hwgen.predict.operands import STATISTICS

CATEGORIES = ("family", "array", "cell", "technology")


def cells(columns: Columns) -> np.ndarray:
    """Cells of the array."""
    return columns["rows"] * columns["cols"]


def rate(columns: Columns) -> np.ndarray:
    """Multiply-accumulates of a cycle in which every cell works."""
    return cells(columns) * columns["lanes"]


def accumulator_bits(columns: Columns) -> np.ndarray:
    """Bits of a result."""
    return columns["a_width"] + columns["b_width"] + np.ceil(np.log2(columns["k_max"]))


def sum_bits(columns: Columns) -> np.ndarray:
    """Bits of the sums inside the array: all of K, or one K tile."""
    tile = np.minimum(columns["rows"] * columns["lanes"], columns["k_max"])
    products = np.where(np.isin(columns["array"], STATIONARY_WEIGHTS), tile, columns["k_max"])
    return columns["a_width"] + columns["b_width"] + np.ceil(np.log2(products))


def nodes(columns: Columns) -> np.ndarray:
    """Nodes in the trees of an adder-tree array, each summing up to `FAN_IN` words; other arrays have none."""
    left = np.asarray(columns["rows"], dtype=np.int64)
    found = np.zeros_like(left)
    while (more := left > 1).any():
        left = np.where(more, -(-left // FAN_IN), left)
        found += np.where(more, left, 0)
    return np.where(columns["array"] == "tree", found * columns["cols"], 0)


# Which modules of a design are which part, by the beginnings of their names, and which terms below belong to it; what has no such name is
# the frame. A measurement says what each module has, so the terms of a part are fitted to that part alone.
PARTS = {
    "cells": ("pe_", "leaf_", "node_"),
    "encoders": ("encoder_",),
    "skew": ("skew_",),
    "lanes": ("final_adder_",),
    "buffers": ("lane_",),
    "frame": (),
}


def part_of_module(name: str) -> str:
    """The part that a module belongs to."""
    return next((part for part, starts in PARTS.items() if name.startswith(starts)), "frame")


def alike(part: str, columns: Columns) -> np.ndarray:
    """Per row a label, equal where the part is built of the same hardware but for its size, whatever the kind of engine."""
    stationary = np.isin(columns["array"], STATIONARY_WEIGHTS)  # their buffers add up
    same = {
        "cells": (columns["cell"],),
        "encoders": (columns["cell"],),
        "skew": (columns["array"] == "tree", columns["cell"]),
        "lanes": (stationary, columns["cell"]),
        "buffers": (stationary,),
        "frame": (columns["array"],),
    }[part]
    return np.array(["/".join(map(str, row)) for row in zip(columns["family"], columns["technology"], *same, strict=True)], dtype=object)


def part_of_term(name: str) -> str:
    """The part that a term of `composition` or `activity` belongs to: its name up to the first blank."""
    return name.split(" ")[0]


def composition(columns: Columns) -> dict[str, np.ndarray]:
    """How much of each part an engine has: cells by their number and by the bits of their sums, all else in bits of registers."""
    rows, cols = columns["rows"].astype(float), columns["cols"].astype(float)
    results = accumulator_bits(columns)
    return {
        "cells": rows * cols,
        "cells sum bits": rows * cols * sum_bits(columns),
        "cells node bits": nodes(columns) * sum_bits(columns),
        "encoders bits": rows * columns["lanes"] * columns["a_width"],
        "skew a bits": rows * (rows - 1) / 2 * columns["a_width"],
        "skew b bits": cols * (cols - 1) / 2 * columns["b_width"],
        "lanes bits": cols * results,
        "buffers bits": cols * columns["depth"] * results,
        "buffers lane bits": cols * results,
        "buffers slots": cols * columns["depth"],
        "frame edge bits": rows * columns["a_width"] + cols * columns["b_width"],
        "frame lane bits": cols * results,
        "frame control": np.ones(len(rows)),
    }


def activity(columns: Columns) -> dict[str, np.ndarray]:
    """What switches in a cycle in which every cell works: parts times the bits that change in them, beside what the clock moves anyway."""
    parts = composition(columns)
    product = columns["a_width"] + columns["b_width"]
    toggles = {
        "a": columns["a_toggle_fraction"] * columns["a_width"],
        "b": columns["b_toggle_fraction"] * columns["b_width"],
        "rows": columns["row_toggle_fraction"] * columns["a_width"] * (columns["b_width"] + 1) / 2,
        "product": columns["product_toggle_fraction"] * product,
        "sum": columns["sum_toggle_fraction"] * product,
    }
    edge = columns["rows"] * toggles["a"] + columns["cols"] * toggles["b"]
    return {
        "cells": parts["cells"],
        **{f"cells {name} toggles": parts["cells"] * value for name, value in toggles.items()},
        "cells node toggles": nodes(columns) * toggles["sum"],
        "encoders bits": parts["encoders bits"],
        "encoders toggles": parts["encoders bits"] * columns["a_toggle_fraction"],
        "skew bits": parts["skew a bits"] + parts["skew b bits"],
        "skew a toggles": parts["skew a bits"] * columns["a_toggle_fraction"],
        "skew b toggles": parts["skew b bits"] * columns["b_toggle_fraction"],
        **{name: parts[name] for name in ("lanes bits", "buffers bits", "buffers lane bits", "buffers slots")},
        **{name: parts[name] for name in ("frame edge bits", "frame lane bits", "frame control")},
        "lanes toggles": columns["cols"] * toggles["sum"],
        "frame edge toggles": edge,
    }


def engine(columns: Columns) -> dict[str, np.ndarray]:
    """Features of the hardware."""
    parts = composition(columns)
    return {
        **{name: columns[name] for name in ("rows", "cols", "lanes", "depth", "a_width", "b_width", "a_signed", "b_signed", "period_ns")},
        "sum_bits": sum_bits(columns),
        "accumulator_bits": accumulator_bits(columns),
        "log2_cells": np.log2(parts["cells"]),
        "aspect": np.log2(columns["rows"] / columns["cols"]),
        **{
            f"{name.replace(' ', '_')}_per_cell": parts[name] / parts["cells"]
            for name in ("skew a bits", "skew b bits", "lanes bits", "buffers bits", "frame edge bits", "frame control")
        },
    }


def data(columns: Columns) -> dict[str, np.ndarray]:
    """Features of the operands."""
    return {name: columns[name] for name in STATISTICS} | {
        "live_fraction": (1 - columns["a_zero_fraction"]) * (1 - columns["b_zero_fraction"])
    }


GROUPS: dict[str, Callable[[Columns], dict[str, np.ndarray]]] = {"engine": engine, "data": data}


def categories(columns: Columns) -> dict[str, list[str]]:
    """The values of each text column that a model distinguishes, sorted."""
    return {name: sorted(set(columns[name])) for name in CATEGORIES}


def matrix(columns: Columns, groups: tuple[str, ...], known: dict[str, list[str]]) -> tuple[np.ndarray, list[str]]:
    """Feature matrix and feature names.

    Parameters
    ----------
    columns : mapping of str to ndarray
    groups : tuple of str
        Keys of `GROUPS`.
    known : dict
        As from `categories`; a column with one value gives no feature.

    Returns
    -------
    tuple of ndarray of float32, shape (rows, features), and list of str
        float32 is what the trees compare with.
    """
    found: dict[str, np.ndarray] = {}
    for group in groups:
        found.update(GROUPS[group](columns))
    for name, values in known.items():
        if len(values) > 1:
            found.update({f"{name}={value}": columns[name] == value for value in values})
    return np.column_stack([np.asarray(values, dtype=np.float32) for values in found.values()]), list(found)


def macs(columns: Columns) -> np.ndarray:
    """Multiply-accumulates of the product, as float64: 65536 cubed does not fit beside a width product in 64 bits."""
    return columns["m"] * np.float64(1) * columns["n"] * columns["k"]


def moved_bytes(columns: Columns) -> np.ndarray:
    """Bytes that must cross the ports at least once: A, B and a 4-byte result."""
    a = columns["m"] * columns["k"] * columns["a_width"] / 8
    b = columns["k"] * columns["n"] * columns["b_width"] / 8
    return a + b + 4.0 * columns["m"] * columns["n"]
