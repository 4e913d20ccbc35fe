"""What a model sees of a GEMM on an engine: physics, computed from the columns of a data set or of a query.

Everything here is known before anything is measured. Cycle counts come from the schedule, which is exact, so the energy model may
use them; the latency model, which exists for engines without a schedule at hand, may not.
"""

from collections.abc import Callable

import numpy as np

from hwgen.predict.dataset import Columns

CATEGORIES = ("family", "array", "cell", "technology")


def tiles(columns: Columns) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Tiles along the array's rows and columns, and beats per tile.

    Output-stationary holds an M x N tile for K beats; weight-stationary holds a K x N tile for M beats (a textbook systolic array:
    the estimate, not the schedule).
    """
    weight = columns["array"] == "ws"
    down = np.where(weight, columns["k"], columns["m"])
    beats = np.where(weight, columns["m"], columns["k"])
    return -(-down // columns["rows"]), -(-columns["n"] // columns["cols"]), beats


def cells(columns: Columns) -> np.ndarray:
    """Cells of the array."""
    return columns["rows"] * columns["cols"]


def macs(columns: Columns) -> np.ndarray:
    """Multiply-accumulates of the product, as float64: 65536 cubed does not fit beside a width product in 64 bits."""
    return columns["m"] * np.float64(1) * columns["n"] * columns["k"]


def moved_bytes(columns: Columns) -> np.ndarray:
    """Bytes that must cross the ports at least once: A, B and a 4-byte result."""
    a = columns["m"] * columns["k"] * columns["a_width"] / 8
    b = columns["k"] * columns["n"] * columns["b_width"] / 8
    return a + b + 4.0 * columns["m"] * columns["n"]


def ideal_cycles(columns: Columns) -> np.ndarray:
    """Beats of all tiles plus one fill and drain: the physics of the latency model."""
    down, across, beats = tiles(columns)
    return down * np.float64(1) * across * beats + columns["rows"] + columns["cols"]


def energy_terms(columns: Columns) -> np.ndarray:
    """What energy is made of: bit products of the work, cell-cycles without work, cells times time (leakage).

    Returns
    -------
    ndarray of float64, shape (rows, 3)
    """
    work, size = macs(columns), cells(columns)
    bits = columns["a_width"] * np.float64(1) * columns["b_width"]
    waiting = np.maximum(size * np.float64(1) * columns["latency_cycles"] - work, 0.0)
    return np.column_stack([work * bits, waiting * bits, size * bits * columns["latency_cycles"] * columns["period_ns"]])


def shape(columns: Columns) -> dict[str, np.ndarray]:
    """Features of the product and of how it falls on the array."""
    down, across, beats = tiles(columns)
    weight = columns["array"] == "ws"
    size = {name: np.log2(columns[name].astype(float)) for name in ("m", "n", "k")}
    work, moved, ideal = macs(columns), moved_bytes(columns), ideal_cycles(columns)
    return {
        **{f"log2_{name}": value for name, value in size.items()},
        "log2_macs": np.log2(work),
        "log2_bytes": np.log2(moved),
        "macs_per_byte": work / moved,
        "log2_tiles_down": np.log2(down),
        "log2_tiles_across": np.log2(across),
        "log2_beats": np.log2(beats),
        "fill_down": np.where(weight, columns["k"], columns["m"]) / (down * columns["rows"]),
        "fill_across": columns["n"] / (across * columns["cols"]),
        "skew_fraction": (columns["rows"] + columns["cols"]) / ideal,
        "beats_per_row": beats / columns["rows"],
        "utilisation_ideal": work / (ideal * cells(columns)),
    }


def engine(columns: Columns) -> dict[str, np.ndarray]:
    """Features of the hardware."""
    rows, cols = columns["rows"], columns["cols"]
    product = columns["a_width"] + columns["b_width"]
    return {
        "rows": rows,
        "cols": cols,
        "log2_cells": np.log2(cells(columns)),
        "edge_per_cell": (rows + cols) / cells(columns),
        "a_width": columns["a_width"],
        "b_width": columns["b_width"],
        "bit_products": columns["a_width"] * columns["b_width"],
        "a_signed": columns["a_signed"],
        "b_signed": columns["b_signed"],
        "accumulator_bits": product + np.ceil(np.log2(columns["k_max"])),
        "buffer_per_cell": columns["depth"] / rows,
        "period_ns": columns["period_ns"],
    }


def data(columns: Columns) -> dict[str, np.ndarray]:
    """Features of the operands: partial products and toggles, absolute and per bit product."""
    names = [f"{operand}_{statistic}" for operand in "ab" for statistic in ("zero_fraction", "toggle_fraction", "digits_mean")]
    live = (1 - columns["a_zero_fraction"]) * (1 - columns["b_zero_fraction"])
    return {
        **{name: columns[name] for name in names},
        "live_fraction": live,
        "toggle_product": columns["a_toggle_fraction"] * columns["b_digits_mean"] + columns["b_toggle_fraction"] * columns["a_digits_mean"],
    }


def schedule(columns: Columns) -> dict[str, np.ndarray]:
    """Features that need the exact cycle count."""
    return {
        "utilisation": macs(columns) / (columns["latency_cycles"] * np.float64(1) * cells(columns)),
        "log2_cycles": np.log2(columns["latency_cycles"].astype(float)),
    }


GROUPS: dict[str, Callable[[Columns], dict[str, np.ndarray]]] = {"shape": shape, "engine": engine, "data": data, "schedule": schedule}


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
