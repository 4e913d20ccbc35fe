"""Time of answers by the shipped model, loading included once."""

import time
from collections.abc import Iterator

import numpy as np

from hwgen.engines import catalogue
from hwgen.predict import load

QUERIES = 100_000


def measure() -> Iterator[tuple[str, float, str]]:
    start = time.perf_counter()
    predictor = load("tpe")
    yield "load", time.perf_counter() - start, "s"
    high = {name: predictor.card["ranges"][name]["high"] for name in "mnk"}
    spec = catalogue.engine("opt1-os", rows=8, cols=8)
    predictor.predict(64, 64, 64, spec=spec)
    start = time.perf_counter()
    for k in range(1, 21):
        predictor.predict(64, 64, k, spec=spec)
    yield "one query", 1000 * (time.perf_counter() - start) / 20, "ms"
    generator = np.random.default_rng(0)
    shapes = {name: generator.integers(1, high[name], QUERIES, endpoint=True) for name in "mnk"}
    start = time.perf_counter()
    predictor.predict_batch(shapes, spec=spec, mark=True)
    yield f"{QUERIES:,} queries", time.perf_counter() - start, "s"
