"""Cycles per second of both simulation paths on one engine and one product, builds apart."""

import time
from collections.abc import Iterator

import numpy as np

from hwgen import simulate
from hwgen.engines import catalogue

SIZE = 16
M, N, K = 64, 64, 256


def measure() -> Iterator[tuple[str, float, str]]:
    spec = catalogue.engine("opt1-os", rows=SIZE, cols=SIZE)
    a, b = spec.draw("uniform", (M, N, K), seed=1)
    rates = {}
    for path in ("bulk", "cocotb"):
        start = time.perf_counter()
        simulate.run(spec, a[:1, :1], b[:1, :1], path=path)
        yield f"{path}, {SIZE} x {SIZE}: first run, build included unless cached", time.perf_counter() - start, "s"
        run = simulate.run(spec, a, b, path=path)
        assert np.array_equal(run.result, a @ b)
        rates[path] = run.cycles / run.seconds
        yield f"{path}, {SIZE} x {SIZE}", rates[path], "cycles/s"
    yield "bulk over cocotb", rates["bulk"] / rates["cocotb"], "x"
