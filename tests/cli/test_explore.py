import json

import numpy as np
import pytest

from hwgen import explore, files, predict
from hwgen.errors import OutOfRange, SpecError, ToolFailed
from hwgen.predict.forest import ForestOptions
from tests.predict.conftest import CONFIG, Imagined, counted

LAYER = """
[[gemm]]
m = 32
n = 48
k = 16
data = "normal:20"
[[gemm]]
m = 8
n = 8
k = 64
count = 3
"""


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp("explore")
    (folder / "sweep.toml").write_text(CONFIG)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HWGEN_CACHE", str(folder / "cache"))
        found = predict.sweep(folder / "sweep.toml", folder / "data.csv", jobs=1, measure=Imagined(), simulated=counted)
    dataset = found.dataset.take(found.dataset["data"] != "sparse:1")
    return predict.train(dataset, options=ForestOptions(trees=3)).write(folder / "model")


@pytest.fixture
def layer(tmp_path):
    path = tmp_path / "layer.toml"
    path.write_text(LAYER)
    return path


PRESETS = ("mac-os", "opt1-ws")


def test_shipped_workloads_can_be_read():
    folder = files.shipped("sim", "workloads")
    found = {path.stem: explore.read_workload(path) for path in folder.glob("*.toml")}
    assert found["decode"].macs == 24 * 12 * 1024**2
    assert found["minilm-layer"].macs == 128 * (4 * 384**2 + 2 * 384 * 1536) + 12 * 2 * 128 * 128 * 32


def test_costs_of_a_workload_are_the_sums_of_its_products(model, layer):
    predictor, workload = predict.load(model), explore.read_workload(layer)
    assert workload.macs == 32 * 48 * 16 + 3 * 8 * 8 * 64
    points = explore.search(predictor, workload, presets=PRESETS, step=3)
    assert {(point.preset, point.spec.rows, point.spec.cols) for point in points} == {
        (name, rows, cols) for name in PRESETS for rows in (2, 5, 8) for cols in (2, 5, 8)
    }
    for point in points[::5]:
        said = [predictor.predict(gemm.m, gemm.n, gemm.k, spec=point.spec.changed(), data=gemm.data) for gemm in workload.gemms]
        assert point.latency_us == pytest.approx(said[0].latency_us + 3 * said[1].latency_us)
        assert point.energy_nj == pytest.approx(said[0].energy_nj + 3 * said[1].energy_nj)
        assert point.area_um2 == said[0].area_um2


def test_no_point_of_the_front_is_beaten_and_every_other_is(model, layer):
    points = explore.search(predict.load(model), explore.read_workload(layer), presets=PRESETS)
    best = explore.front(points, ["energy", "area"])
    values = {id(point): (point.energy_nj, point.area_um2) for point in points}

    def beats(one, other):
        pairs = list(zip(values[id(one)], values[id(other)], strict=True))
        return all(x <= y for x, y in pairs) and any(x < y for x, y in pairs)

    kept = {id(point) for point in best}
    for point in points:
        assert any(beats(other, point) for other in points) == (id(point) not in kept)
    assert [point.energy_nj for point in best] == sorted(point.energy_nj for point in best)
    with pytest.raises(SpecError, match=r"^objective = 'speed': one or more of energy, latency, area, power$"):
        explore.front(points, ["speed"])


def test_limits_hold_and_ranges_refuse(model):
    predictor = predict.load(model)
    work = explore.Workload("one", (explore.parse_gemm("64x64x64"),))
    points = explore.search(predictor, work, presets=PRESETS, max_area_um2=20_000, max_latency_us=40)
    assert points
    assert all(point.area_um2 <= 20_000 and point.latency_us <= 40 for point in points)
    with pytest.raises(SpecError, match="ones that some of 98 engines keep"):
        explore.search(predictor, work, presets=PRESETS, max_area_um2=1)
    with pytest.raises(OutOfRange, match=r"^m = 2000: the model was trained on 1 to 1024$"):
        explore.search(predictor, explore.Workload("big", (explore.parse_gemm("2000x1x1"),)), presets=PRESETS)


def test_a_winner_is_measured(model, layer):
    predictor, workload = predict.load(model), explore.read_workload(layer)
    point = explore.search(predictor, workload, presets=["mac-os"], step=2)[0]
    setting = {"technology": "imagined", "period_ns": 1.0, "measured": Imagined()}
    found = explore.verify(point, workload, simulated=counted, **setting)
    assert found.area_um2 == 1000 * 4 + 200 * 4
    assert found.energy_nj == pytest.approx(point.energy_nj, rel=0.25)
    assert found.cycles == point.spec.cycles_of_shape(3, 3, 5)
    with pytest.raises(ToolFailed, match=r"takes \d+ cycles, the schedule says \d+$"):
        explore.verify(point, workload, simulated=lambda *args: counted(*args) + 1, **setting)


def test_the_command_prints_the_front_and_writes_specs(hwgen, model, layer, tmp_path):
    words = ("explore", "--workload", layer, "--model", model, "--step", 3, "--objective", "energy", "--objective", "area")
    code, out, err = hwgen(*words, "--json", "--output", tmp_path / "page")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert found["objectives"] == ["energy", "area"]
    page = (tmp_path / "page" / "README.md").read_text()
    for point in found["front"]:
        assert point["command"] in page
        assert json.loads((tmp_path / "page" / "specs" / f"{point['command'].split('/')[-1]}.json").read_text()) == point["spec"]
    assert np.all(np.diff([point["energy_nj"] for point in found["front"]]) >= 0)
    assert "Pareto front for layer: 36,864 MACs" in hwgen(*words)[1]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((), "--gemm = None: a product, or --workload FILE.toml, one of the two"),
        (("--gemm", "4x4"), "gemm = '4x4': MxNxK, such as 512x512x64"),
        (("--gemm", "4x4x4", "--max-area", "9"), "--max-area = '9': a number with its unit, such as 0.2mm2 or 90000um2"),
        (("--workload", "none"), "workloads = 'none': a TOML file that exists, or one of decode, minilm-layer"),
        (("--workload", "bad.toml"), "workload = 'bad.toml': must hold tables [[gemm]] and nothing else"),
        (("--workload", "odd.toml"), "gemm = {'m': 1, 'n': 1}: must have m, n, k, and may have count and data"),
        (("--workload", "zero.toml"), "count = 0: a positive integer"),
    ],
)
def test_bad_requests_are_one_line(hwgen, model, tmp_path, monkeypatch, arguments, line):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.toml").write_text("m = 1\n")
    (tmp_path / "odd.toml").write_text("[[gemm]]\nm = 1\nn = 1\n")
    (tmp_path / "zero.toml").write_text("[[gemm]]\nm = 1\nn = 1\nk = 1\ncount = 0\n")
    code, out, err = hwgen("explore", "--model", model, *arguments)
    assert (code, out, err) == (2, "", f"hwgen: {line}\n")
