"""A sweep on a Dask cluster of two workers, one of which dies on the way."""

import dataclasses
import os
import signal
import time
from pathlib import Path

import distributed
import pytest

from hwgen.errors import ToolFailed
from hwgen.predict import workers
from hwgen.predict.sweep import sweep
from tests.predict.conftest import CONFIG, Imagined, counted


@dataclasses.dataclass
class Logged:
    """An imagined measurement that leaves a line: its process and what it began to measure."""

    log: str

    def identity(self, technology):
        return "logged"

    def __call__(self, spec, **how):
        with Path(self.log).open("a") as file:
            file.write(f"{os.getpid()} {spec.title}\n")
        time.sleep(0.2)
        return Imagined()(spec, **how)


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "small.toml"
    path.write_text(CONFIG.replace("[[2, 2], [2, 4], [4, 4], [4, 8], [8, 8]]", "[[2, 2], [2, 3]]").replace("sample = 2", "sample = 0"))
    return path


def test_a_killed_worker_loses_nothing_and_doubles_nothing(small, tmp_path, monkeypatch):
    log, killed, seen = tmp_path / "log", [], []

    def kill(done, total, name):
        seen.append(name)
        if done == 3:
            killed.append(int(log.read_text().split("\n")[-2].split()[0]))
            os.kill(killed[0], signal.SIGKILL)

    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path / "alone"))
    alone = sweep(small, tmp_path / "alone.csv", jobs=1, measure=Logged(str(tmp_path / "other")), simulated=counted)
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path / "cluster"))
    options = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": None}
    with distributed.LocalCluster(**options) as cluster:
        found = sweep(
            small, tmp_path / "c.csv", scheduler=cluster.scheduler_address, measure=Logged(str(log)), simulated=counted, progress=kill
        )
    pids = [int(line.split()[0]) for line in log.read_text().splitlines()]
    assert len(set(pids)) >= 2
    assert killed[0] in pids
    assert len(pids) <= 16 + 2  # the unit in hand, and at most one more that was on its way, began anew
    assert not found.failures
    assert len(seen) == len(set(seen)) == 16
    assert found.path.read_bytes() == alone.path.read_bytes()
    assert found.path.with_suffix(".json").read_bytes() == alone.path.with_suffix(".json").read_bytes()


def test_a_scheduler_that_does_not_answer_is_named(monkeypatch):
    monkeypatch.setattr(workers, "CONNECT_S", 0.2)
    with pytest.raises(ToolFailed, match=r"^dask failed: the scheduler tcp://127\.0\.0\.1:9 does not answer"):
        list(workers.cluster(abs, [(1,)], scheduler="tcp://127.0.0.1:9"))


def test_results_come_with_their_numbers():
    assert sorted(workers.local(divmod, [(7, 2), (9, 4)], jobs=1)) == [(0, (3, 1)), (1, (2, 1))]
