"""Cycles per second of both simulation paths on square engines, builds apart; each path has as many tiles as it does in a second or so."""

import time
from collections.abc import Iterator

import numpy as np

from hwgen import simulate
from hwgen.engines import catalogue

SIZES = (4, 8, 16)
K = 256
TILES = {"bulk": 16, "cocotb": 4}  # along M and along N


def measure() -> Iterator[tuple[str, float, str]]:
    for size in SIZES:
        spec = catalogue.engine("opt1-os", rows=size, cols=size)
        rates = {}
        for path, tiles in TILES.items():
            a, b = spec.draw("uniform", (tiles * size, tiles * size, K), seed=1)
            start = time.perf_counter()
            simulate.run(spec, a[:1, :1], b[:1, :1], path=path)
            yield f"{path}, {size} x {size}: first run, build included unless cached", time.perf_counter() - start, "s"
            run = simulate.run(spec, a, b, path=path)
            assert np.array_equal(run.result, a @ b)
            rates[path] = run.cycles / run.seconds
            yield f"{path}, {size} x {size}", rates[path], "cycles/s"
        yield f"bulk over cocotb, {size} x {size}", rates["bulk"] / rates["cocotb"], "x"
