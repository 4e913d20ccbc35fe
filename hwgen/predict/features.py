"""What a model sees of an engine and its operands: physics, computed from the columns of a data set or of a query.

Everything here is known before anything is measured. An engine is composed of parts whose numbers follow from its size: cells, the
triangles of registers that skew operands and results, output lanes and their buffers. Every quantity of a netlist is close to a sum over
such parts (`composition`), and the forest learns what that sum misses.
"""

from collections.abc import Callable

import numpy as np

from hwgen.predict.dataset import Columns
from hwgen.predict.operands import STATISTICS

CATEGORIES = ("family", "array", "cell", "technology")


def cells(columns: Columns) -> np.ndarray:
    """Cells of the array."""
    return columns["rows"] * columns["cols"]


def accumulator_bits(columns: Columns) -> np.ndarray:
    """Bits of a result."""
    return columns["a_width"] + columns["b_width"] + np.ceil(np.log2(columns["k_max"]))


def sum_bits(columns: Columns) -> np.ndarray:
    """Bits of the sums inside the array: all of K, or one K tile."""
    products = np.where(columns["array"] == "ws", np.minimum(columns["rows"], columns["k_max"]), columns["k_max"])
    return columns["a_width"] + columns["b_width"] + np.ceil(np.log2(products))


def composition(columns: Columns) -> dict[str, np.ndarray]:
    """How much of each part an engine has: cells by their number and by the bits of their sums, all else in bits of registers."""
    rows, cols = columns["rows"].astype(float), columns["cols"].astype(float)
    a, b, results = columns["a_width"], columns["b_width"], accumulator_bits(columns)
    return {
        "cells": rows * cols,
        "cell_sum_bits": rows * cols * sum_bits(columns),
        "skew_a_bits": rows * (rows - 1) / 2 * a,
        "skew_b_bits": cols * (cols - 1) / 2 * b,
        "skew_result_bits": cols * (cols - 1) / 2 * results,
        "buffer_bits": cols * columns["depth"] * results,
        "lane_bits": cols * results,
        "edge_bits": rows * a + cols * b,
        "control": np.ones(len(rows)),
    }


def activity(columns: Columns) -> dict[str, np.ndarray]:
    """What switches in a cycle in which every cell works: parts times the bits that change in them, beside what the clock moves anyway."""
    parts = composition(columns)
    product = columns["a_width"] + columns["b_width"]
    per_cell = {
        "a": columns["a_toggle_fraction"] * columns["a_width"],
        "b": columns["b_toggle_fraction"] * columns["b_width"],
        "rows": columns["row_toggle_fraction"] * columns["a_width"] * (columns["b_width"] + 1) / 2,
        "product": columns["product_toggle_fraction"] * product,
        "sum": columns["sum_toggle_fraction"] * product,
    }
    return {
        "cells": parts["cells"],
        **{f"cell_{name}_toggles": parts["cells"] * value for name, value in per_cell.items()},
        "skew_a_toggles": parts["skew_a_bits"] * columns["a_toggle_fraction"],
        "skew_b_toggles": parts["skew_b_bits"] * columns["b_toggle_fraction"],
        "skew_bits": parts["skew_a_bits"] + parts["skew_b_bits"],
        "skew_result_bits": parts["skew_result_bits"],
        "buffer_bits": parts["buffer_bits"],
        "lane_bits": parts["lane_bits"],
        "control": parts["control"],
    }


def engine(columns: Columns) -> dict[str, np.ndarray]:
    """Features of the hardware."""
    parts = composition(columns)
    return {
        **{name: columns[name] for name in ("rows", "cols", "depth", "a_width", "b_width", "a_signed", "b_signed", "period_ns")},
        "sum_bits": sum_bits(columns),
        "accumulator_bits": accumulator_bits(columns),
        "log2_cells": np.log2(parts["cells"]),
        "aspect": np.log2(columns["rows"] / columns["cols"]),
        **{
            f"{name}_per_cell": parts[name] / parts["cells"]
            for name in ("skew_a_bits", "skew_b_bits", "skew_result_bits", "buffer_bits", "lane_bits", "edge_bits", "control")
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
