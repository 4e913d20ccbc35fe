"""Time and size of Verilog, by array size."""

import time
from collections.abc import Iterator

from hwgen import export
from hwgen.engines import catalogue


def measure() -> Iterator[tuple[str, float, str]]:
    for name in ("mac-ws", "opt1-os"):
        for size in (16, 64, 256):
            export.design.cache_clear()
            start = time.perf_counter()
            design = export.design(catalogue.engine(name, rows=size, cols=size))
            yield f"{name} {size} x {size}: time", time.perf_counter() - start, "s"
            yield f"{name} {size} x {size}: size", len(design.verilog) / 1e6, "MB"
