from types import SimpleNamespace

import pytest

from hwgen.predict.forest import ForestOptions
from hwgen.predict.measure import Measurement, cycles
from hwgen.predict.operands import describe
from hwgen.predict.sweep import sweep
from hwgen.predict.train import train

CONFIG = """
technology = "imagined"
period_ns = [1.0]
seed = 3
[[engines]]
presets = ["mac-os", "opt1-ws"]
sizes = [[2, 2], [2, 4], [4, 4], [4, 8], [8, 8]]
fields = { k_max = 1024 }
[shapes]
listed = [[1, 1, 1], [1024, 1024, 1024]]
random = 34
high = 1024
[operands]
laws = ["uniform", "normal:20", "sparse:0.5", "sparse:1"]
tiles = 2
[check]
sample = 2
max_macs = 4000
"""


class Imagined:
    """A world with a known law: energy grows with the partial products of A, the toggles of B and the edge of the array."""

    def __init__(self, before=None):
        self.before = before  # called with each spec first: a place to fail

    def identity(self, technology):
        return "imagined"

    def __call__(self, spec, *, technology, period_ns, operands):
        if self.before:
            self.before(spec)
        seen = describe(*operands, spec.a_width, spec.b_width, spec.a_signed, spec.b_signed)
        cells, edge = spec.rows * spec.cols, spec.rows + spec.cols
        cell = (0.4 if spec.cell == "mac" else 0.3) * (0.2 + seen["a_digits_mean"] / 4 + seen["b_toggle_fraction"])
        return Measurement(
            active_pj=cells * cell + 0.3 * edge,
            idle_pj=0.1 * cells,
            leakage_mw=0.002 * cells,
            slack_ns=0.1,
            provenance={"technology": technology, "period_ns": period_ns},
        )


imagined = Imagined()


def counted(spec, a, b):
    """Stands for a simulation that agrees with the schedule."""
    return cycles(spec, a.shape[0], b.shape[1], a.shape[1])


@pytest.fixture(scope="session")
def world():
    """A world with a known law of energy, for sweeps that must not wait for synthesis."""
    return SimpleNamespace(config=CONFIG, measure=Imagined, simulated=counted)


@pytest.fixture(scope="session")
def config(tmp_path_factory):
    path = tmp_path_factory.mktemp("config") / "sweep.toml"
    path.write_text(CONFIG)
    return path


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture(scope="session")
def dataset(tmp_path_factory, config):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HWGEN_CACHE", str(tmp_path_factory.mktemp("cache")))
        found = sweep(config, tmp_path_factory.mktemp("data") / "data.csv", jobs=1, measure=imagined, simulated=counted)
    assert not found.failures
    return found.dataset


@pytest.fixture(scope="session")
def options():
    return ForestOptions(trees=24)


@pytest.fixture(scope="session")
def trained(dataset, options):
    return train(dataset, options=options)


@pytest.fixture(scope="session")
def folder(trained, tmp_path_factory):
    return trained.write(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="session")
def little(dataset):
    """One size and one law: quick to train on."""
    return dataset.take((dataset["rows"] == 4) & (dataset["cols"] == 4) & (dataset["data"] == "uniform"))
