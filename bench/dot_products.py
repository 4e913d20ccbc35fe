"""Time of tensor-core-exact products by the model."""

import time
from collections.abc import Iterator

import numpy as np

from hwgen.engines import dot

SIZE = 1024


def measure() -> Iterator[tuple[str, float, str]]:
    generator = np.random.default_rng(0)
    a, b = generator.normal(size=(SIZE, SIZE)), generator.normal(size=(SIZE, SIZE))
    for gpu, inputs in (("v100", "fp16"), ("a100", "bf16"), ("h100", "fp16"), ("h100", "tf32"), ("h100", "e4m3")):
        profile = dot.profile(gpu, inputs)
        start, busy = time.perf_counter(), time.process_time()
        dot.matmul(profile, a, b)
        busy = time.process_time() - busy
        name = f"{profile.name} {SIZE} x {SIZE} x {SIZE}"
        yield name, time.perf_counter() - start, "s"
        yield f"{name}, processor", busy, "s"
