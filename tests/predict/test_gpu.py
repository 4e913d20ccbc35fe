import csv
import math

import pytest

from hwgen.errors import SpecError, ToolFailed
from hwgen.predict import gpu
from hwgen.predict.gpu.collect import COLUMNS, KEYS, WARM_MS

IDLE_W, BUSY_W, PEAK = 30.0, 200.0, 1e9  # flops per ms


class Imagined:
    """A GPU of known power and peak, with a clock of its own; it counts what it is told to do."""

    def __init__(self, name="imagined", stops_after=None):
        self.name, self.now_ms, self.energy, self.prepared = name, 0.0, 0.0, []
        self.stops_after, self.warm = stops_after, {}

    def about(self):
        return {"name": self.name, "driver": "1"}

    def dtypes(self):
        return ("fp32", "int8")

    def free_bytes(self):
        return 1 << 30

    def prepare(self, problem):
        if self.stops_after is not None and len(self.prepared) == self.stops_after:
            raise KeyboardInterrupt
        self.prepared.append(problem)
        if problem.dtype == "int8" and problem.m < 17:
            raise ToolFailed("gpu", "self.size(0) needs to be greater than 16")
        self.current, self.ran = 0.002 + problem.flops / PEAK, 0.0
        return lambda: None

    def time_ms(self, launch, repeats):
        cold = 1.0 if self.ran >= WARM_MS else 3.0  # the first launches are slow: a collector that does not warm up is wrong by them
        lasted = self.current * repeats * cold
        self.ran += lasted
        self._pass(lasted, BUSY_W)
        return lasted

    def energy_mj(self):
        return math.floor(self.energy)

    def state(self):
        return {"sm_mhz": 1500, "memory_mhz": 5000, "temperature_c": 55}

    def wait_s(self, seconds):
        self._pass(1000 * seconds, IDLE_W)

    def _pass(self, lasted_ms, watts):
        self.now_ms += lasted_ms
        self.energy += lasted_ms * watts


def rows(path):
    with path.open() as file:
        return list(csv.DictReader(file))


def test_the_plan_is_distinct_wide_and_repeatable():
    problems = gpu.plan(("fp32", "tf32", "fp16", "bf16", "fp8", "int8"))
    assert len(set(problems)) == len(problems) == 4200
    assert problems == gpu.plan(("fp32", "tf32", "fp16", "bf16", "fp8", "int8"))
    for side in "mnk":
        sizes = [getattr(problem, side) for problem in problems]
        assert (min(sizes), max(sizes) > 15_000) == (1, True)
    assert {problem.tile for problem in problems if problem.kernel == "tiled"} == {1, 2, 4, 8, 16, 32}
    assert {problem.layout for problem in problems if problem.dtype == "fp16"} == {"nn", "nt", "tn", "tt"}
    assert all(side % 16 == 0 for problem in problems if problem.dtype in ("fp8", "int8") for side in (problem.m, problem.n, problem.k))
    small = gpu.plan(("fp32",), points=200, tiled=0, free_bytes=1 << 20)
    assert all(4 * (p.m * p.k + p.k * p.n + p.m * p.n) <= 1 << 20 for p in small)


def test_time_power_and_energy_are_those_of_the_device(tmp_path):
    problems = gpu.plan(("fp32",), points=12, tiled=6)
    found = gpu.collect(Imagined(), problems, tmp_path / "gpu.csv")
    assert (found.points, found.failures) == (18, 0)
    for row, problem in zip(rows(found.path), problems, strict=True):
        assert [row[name] for name in KEYS] == [str(getattr(problem, name)) for name in KEYS]
        runtime = 0.002 + problem.flops / PEAK
        assert float(row["runtime_ms"]) == pytest.approx(runtime, rel=1e-4)
        assert float(row["power_w"]) == pytest.approx(BUSY_W - IDLE_W, rel=1e-3)
        assert float(row["energy_mj"]) == pytest.approx((BUSY_W - IDLE_W) * runtime, rel=1e-3)
        assert (row["idle_w"], row["temperature_c"], row["failure"]) == ("30", "55", "")


def test_an_interrupted_run_goes_on_and_failures_stay_alone(tmp_path):
    problems = gpu.plan(("fp32", "int8"), points=40, tiled=0)
    path = tmp_path / "gpu.csv"
    with pytest.raises(KeyboardInterrupt):
        gpu.collect(Imagined(stops_after=7), problems, path)
    assert len(rows(path)) == 7
    with path.open("a") as file:
        file.write("library,fp32,nn,0,5")  # cut off in the middle of a line
    again = Imagined()
    found = gpu.collect(again, problems, path, limit=20)
    assert (len(again.prepared), found.points) == (20, 27)
    found = gpu.collect(again, problems, path)
    assert (len(again.prepared), found.points) == (33, 40)
    assert {tuple(row[name] for name in KEYS) for row in rows(path)} == {tuple(str(getattr(p, name)) for name in KEYS) for p in problems}
    refused = [row for row in rows(path) if row["failure"]]
    assert len(refused) == found.failures > 0
    assert {row["failure"] for row in refused} == {"gpu failed: self.size(0) needs to be greater than 16"}
    assert {row["runtime_ms"] for row in refused} == {""}


def test_another_device_or_a_changed_file_is_refused(tmp_path):
    problems, path = gpu.plan(("fp32",), points=2, tiled=0), tmp_path / "gpu.csv"
    gpu.collect(Imagined(), problems, path)
    with pytest.raises(SpecError, match=r"^data set = .*: a new file: this one is of imagined, 1$"):
        gpu.collect(Imagined("other"), problems, path)
    path.write_text(",".join(COLUMNS) + "\nlibrary,fp32\n")
    with pytest.raises(SpecError, match="the columns of this version in every line"):
        gpu.collect(Imagined(), problems, path)
    path.with_suffix(".json").unlink()
    with pytest.raises(SpecError, match="must have its JSON file beside it"):
        gpu.collect(Imagined(), problems, path)
