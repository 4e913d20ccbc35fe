"""Programs that use the links of a family."""

import dataclasses

import numpy as np

# Programs that use a family's links, by the parameters with which they need all of them together.
USERS = {
    "reduce": [("reduce", {})],
    "fft": [("fft", {})],
    "hs_scan": [("scan", {"kind": "inclusive"}), ("scan", {"kind": "exclusive"})],
    "b_scan": [("reduce", {}), ("scan", {"algorithm": "blelloch", "kind": "exclusive", "carry": True})],
    "pair": [("pairs", {"kind": "inclusive"}), ("pairs", {"kind": "exclusive"}), ("pairs_after", {})],
    "b_pair": [("pairs", {"algorithm": "blelloch"})],
}


def users(spec, family):
    """Programs that together use every link of the family."""
    programs = [spec.program(name, **parameters) for name, parameters in USERS[family]]
    if family == "fft":  # factors of 1 make no use of the cross feed: the same wiring with other constants does
        (own,) = programs
        programs.append(dataclasses.replace(own, const=np.full_like(own.const, 3), scaled=np.zeros_like(own.scaled)))
    return programs
