import dataclasses
import json

import pytest

from hwgen.errors import HwgenError, SpecError, ToolFailed, ToolNotFound
from hwgen.predict.sweep import configuration, shapes, sweep, units


@pytest.fixture
def small(tmp_path, world):
    path = tmp_path / "small.toml"
    text = world.config.replace("[[2, 2], [2, 4], [4, 4], [4, 8], [8, 8]]", "[[2, 2], [2, 3]]").replace("random = 8", "random = 3")
    path.write_text(text)
    return path


def test_the_same_bytes_whatever_the_jobs_and_the_cache(small, world, tmp_path, monkeypatch):
    texts = set()
    for number, jobs in enumerate((1, 2, 1)):
        monkeypatch.setenv("HWGEN_CACHE", str(tmp_path / f"cache{min(number, 1)}"))  # the third run finds the second one's cache
        path = sweep(small, tmp_path / f"{number}.csv", jobs=jobs, measure=world.measure(), simulated=world.simulated).path
        texts.add(path.read_text() + path.with_suffix(".json").read_text())
    assert len(texts) == 1


def test_failures_stay_alone_and_a_second_run_measures_only_them(small, world, tmp_path, cache):
    called = []

    def fails(spec):
        called.append(spec)
        if spec.cols == 3 and len(called) < 17:
            raise ToolFailed("sta", "no licence today")

    flaky = world.measure(fails)

    seen = []
    first = sweep(small, tmp_path / "a.csv", jobs=1, measure=flaky, simulated=world.simulated, progress=lambda *news: seen.append(news))
    assert len(units(configuration(small))) == len(called) == 16
    assert len(first.failures) == 8
    assert set(first.failures.values()) == {"sta failed: no licence today"}
    assert seen[-1][:2] == (16, 16)
    assert set(first.dataset["cols"]) == {2}
    assert json.loads((tmp_path / "a.json").read_text())["failures"] == first.failures
    second = sweep(small, tmp_path / "b.csv", jobs=1, measure=flaky, simulated=world.simulated)
    assert len(called) == 24
    assert not second.failures
    assert (len(first.dataset), len(second.dataset)) == (8, 16)


def test_an_interrupted_sweep_goes_on(small, world, tmp_path, cache):
    called = []

    def stops(spec):
        called.append(spec)
        if len(called) == 5:
            raise KeyboardInterrupt

    interrupted = world.measure(stops)

    with pytest.raises(KeyboardInterrupt):
        sweep(small, tmp_path / "a.csv", jobs=1, measure=interrupted, simulated=world.simulated)
    assert not (tmp_path / "a.csv").exists()
    assert not sweep(small, tmp_path / "a.csv", jobs=1, measure=interrupted, simulated=world.simulated).failures
    assert len(called) == 5 + 12


def test_another_flow_measures_anew(small, world, tmp_path, cache):
    called = []

    class Newer(world.measure):
        def identity(self, technology):
            return "newer"

    for measure in (world.measure(called.append), world.measure(called.append), Newer(called.append)):
        sweep(small, tmp_path / "a.csv", jobs=1, measure=measure, simulated=world.simulated)
    assert len(called) == 2 * 16


def test_a_netlist_that_misses_its_clock_gives_no_rows(small, world, tmp_path, cache):
    class Slow(world.measure):
        def __call__(self, spec, **how):
            return dataclasses.replace(super().__call__(spec, **how), slack_ns=-0.25 if spec.cell == "mac" else 0.0)

    found = sweep(small, tmp_path / "a.csv", jobs=1, measure=Slow(), simulated=world.simulated)
    assert set(found.failures.values()) == {"misses its clock of 1 ns by 0.25 ns"}
    assert set(found.dataset["cell"]) == {"opt1"}


def test_a_schedule_that_simulation_contradicts_ends_the_sweep(small, world, tmp_path, cache):
    with pytest.raises(ToolFailed, match=r"cross-check failed: tpe_mac_os_2x2.* takes \d+ cycles, the schedule says \d+"):
        sweep(small, tmp_path / "a.csv", jobs=1, measure=world.measure(), simulated=lambda *args: world.simulated(*args) + 1)
    assert not (tmp_path / "a.csv").exists()


def test_nothing_measured_is_an_error(small, world, tmp_path, cache):
    def fails(spec):
        raise HwgenError("no")

    with pytest.raises(ToolFailed, match="none of 16 units could be measured"):
        sweep(small, tmp_path / "a.csv", jobs=1, measure=world.measure(fails), simulated=world.simulated)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("seed = 3", "sede = 3"), r"^sede = 3: not an entry of a sweep; one of technology,"),
        (("tiles = 2", "tile = 2"), r"^operands\.tile = 2: not an entry"),
        (("sparse:0.5", "spares:0.5"), r"^data = 'spares:0.5': must be uniform"),
        (('technology = "imagined"', ""), "lacks technology"),
        (("seed = 3", "seed ="), "must be TOML"),
        (("mac-os", "mca-os"), "^preset = 'mca-os'"),
    ],
)
def test_bad_configurations_are_named(small, world, tmp_path, cache, change, message):
    small.write_text(small.read_text().replace(*change))
    with pytest.raises(SpecError, match=message):
        sweep(small, tmp_path / "a.csv", jobs=1, measure=world.measure(), simulated=world.simulated)


def test_a_missing_configuration_is_named(tmp_path):
    with pytest.raises(ToolNotFound, match=r"gone\.toml not found"):
        configuration(tmp_path / "gone.toml")


def test_shapes_hold_the_listed_and_stay_in_range(small):
    found = shapes(configuration(small))
    assert {(1, 1, 1), (1024, 1024, 1024)} <= set(found)
    assert all(1 <= size <= 1024 for shape in found for size in shape)
