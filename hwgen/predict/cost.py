"""From what a netlist costs per cycle to what a product costs on it."""

import numpy as np

PARTS = ("active_pj", "idle_pj", "leakage_mw")  # what energy is composed of


def energy_nj(
    active_pj: np.ndarray,
    idle_pj: np.ndarray,
    leakage_mw: np.ndarray,
    *,
    full_cycles: np.ndarray,
    cycles: np.ndarray,
    period_ns: np.ndarray,
) -> np.ndarray:
    """Energy in nJ of a run that takes ``cycles``, of which the work would fill ``full_cycles`` if every cell were used.

    Cells that hold padding switch like idle ones: dynamic energy is shared between active and idle by use, and leakage lasts.
    """
    return (active_pj * full_cycles + idle_pj * (cycles - full_cycles) + leakage_mw * cycles * period_ns) / 1000
