"""Accuracy against bit error rate: many flips, each from its own seed; finished points are kept."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.engines.flash.outlier import faults
from hwgen.files import canonical_json, sha256, write_atomic
from hwgen.report.reliability.subjects import Subject

RATES = (1e-6, 1e-5, 1e-4, 2e-4, 5e-4, 1e-3, 3e-3, 1e-2)
NO_CODE = "no code"
CODES = (NO_CODE, "published", "and as many values as fit", "words with limits")
Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, kw_only=True)
class Point:
    """One reading of the weights.

    Attributes
    ----------
    code : str
        Of `CODES`.
    rate : float
    seed : int
    accuracy : float
    squared_error : float
        Of the weights, relative to the sum of their squares.
    wrong : float
        Share of the weights that differ.
    """

    code: str
    rate: float
    seed: int
    accuracy: float
    squared_error: float
    wrong: float


@dataclass(frozen=True, kw_only=True)
class Study:
    """All points of a subject, and its accuracy on weights that never flipped."""

    subject: Subject
    clean: float
    points: list[Point]

    def of(self, code: str, rate: float) -> list[Point]:
        """Points of one code at one rate, one per seed."""
        return [point for point in self.points if point.code == code and point.rate == rate]

    def mean(self, code: str, rate: float, what: str = "accuracy") -> float:
        """Over the seeds."""
        return float(np.mean([getattr(point, what) for point in self.of(code, rate)]))


def codes_of(subject: Subject) -> dict[str, faults.Code | None]:
    """The codes that are compared, for the subject's pages."""
    known = faults.alternatives(subject.code)
    return {name: None if name == NO_CODE else known[name] for name in CODES}


def study(subject: Subject, folder: Path, *, rates: Sequence[float] = RATES, seeds: int = 3, progress: Progress = lambda *_: None) -> Study:
    """Store the subject's weights under every code and read them at every rate.

    Points that ``folder`` has from an earlier run with the same weights, task and code are not computed again.
    """
    kept = folder / f"points-{subject.name}.json"
    known = json.loads(kept.read_text()) if kept.exists() else {}
    exact = subject.flat
    cases = [(name, rate, seed) for name in CODES for rate in rates for seed in range(seeds * subject.readings)]
    scores: dict[str, float] = {}
    points = []

    def score(flat: np.ndarray) -> float:
        key = sha256(flat.tobytes())
        if key not in scores:
            scores[key] = subject.score(subject.split(flat))
        return scores[key]

    clean_key = f"{subject.digest} clean"
    if clean_key not in known:
        known[clean_key] = score(exact)
    scores[sha256(exact.tobytes())] = known[clean_key]
    store: tuple[str, faults.Stored] | None = None
    for done, (name, rate, seed) in enumerate(cases):
        code = codes_of(subject)[name]
        key = f"{subject.digest} {sha256(canonical_json(repr(code)))[:12]} {rate:g} {seed}"
        if key not in known:
            progress(done, len(cases), f"{subject.name}, {name}, {rate:g}")
            if store is None or store[0] != name:
                store = name, faults.Stored(code, exact)
            flat = store[1].read(rate, np.random.default_rng([seed, int(rate * 1e9)]))
            difference = flat.astype(np.int64) - exact
            error = float((difference**2).sum() / (exact.astype(np.int64) ** 2).sum())
            known[key] = [score(flat), error, float((difference != 0).mean())]
            write_atomic(kept, json.dumps(known, indent=0) + "\n")
        accuracy, error, wrong = known[key]
        points.append(Point(code=name, rate=rate, seed=seed, accuracy=accuracy, squared_error=error, wrong=wrong))
    return Study(subject=subject, clean=known[clean_key], points=points)
