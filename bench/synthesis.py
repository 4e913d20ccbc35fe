"""Time to characterise an engine from nothing: synthesis, timing, gate-level activity, power."""

import os
import tempfile
import time
from collections.abc import Iterator
from unittest import mock

from hwgen import silicon
from hwgen.engines import catalogue


def measure() -> Iterator[tuple[str, float, str]]:
    for name, size in (("mac-os", 4), ("opt1-os", 8)):
        spec = catalogue.engine(name, rows=size, cols=size)
        with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, {"HWGEN_CACHE": folder}):
            start = time.perf_counter()
            found = silicon.characterize(spec, period_ns=2.0, operands="normal:30")
            yield f"{name} {size} x {size}: netlist, timing and power", time.perf_counter() - start, "s"
        yield f"{name} {size} x {size}: library cells", found.cells, ""
