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
random = 8
high = 1024
[operands]
laws = ["uniform", "normal:20", "sparse:0.5", "sparse:1"]
tiles = 2
[check]
sample = 2
max_macs = 4000
"""


class Imagined:
    """A world with known laws: energy grows with the changes of partial products and of B, and with the edge of the array."""

    def __init__(self, before=None):
        self.before = before  # called with each spec first: a place to fail

    def identity(self, technology):
        return "imagined"

    def __call__(self, spec, *, technology, period_ns, operands):
        if self.before:
            self.before(spec)
        names = ("array", "rows", "a_width", "b_width", "a_signed", "b_signed")
        seen = describe(*operands, **{name: getattr(spec, name) for name in names})
        cells, edge = spec.rows * spec.cols, spec.rows + spec.cols
        cell = (0.4 if spec.cell == "mac" else 0.3) * (0.2 + seen["row_toggle_fraction"] + seen["b_toggle_fraction"])
        return Measurement(
            area_um2=1000 * cells + 200 * edge,
            delay_ns=0.5 + 0.01 * spec.rows,
            active_pj=cells * cell + 0.3 * edge,
            idle_pj=0.1 * cells,
            leakage_mw=0.002 * cells,
            cycles=100,
            utilisation=1.0,
            slack_ns=0.1,
            modules=[],
            provenance={"technology": technology, "period_ns": period_ns, "liberty": "Imagined", "tools": {"imagination": "1"}},
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
    return ForestOptions(trees=12)


@pytest.fixture(scope="session")
def trained(dataset, options):
    return train(dataset, options=options)


@pytest.fixture(scope="session")
def folder(trained, tmp_path_factory):
    return trained.write(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="session")
def little(dataset):
    """One kind and one law: quick to train on."""
    return dataset.take((dataset["array"] == "os") & (dataset["data"] == "uniform"))
