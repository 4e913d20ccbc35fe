import csv
import json

import numpy as np
import pytest

from hwgen import predict
from hwgen.engines import catalogue
from hwgen.predict.forest import ForestOptions
from tests.predict.conftest import CONFIG, counted, imagined


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    folder = tmp_path_factory.mktemp("predict")
    (folder / "sweep.toml").write_text(CONFIG)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HWGEN_CACHE", str(folder / "cache"))
        return predict.sweep(folder / "sweep.toml", folder / "model" / "data.csv", jobs=1, measure=imagined, simulated=counted).path


@pytest.fixture(scope="module")
def model(dataset):
    trained = predict.train(dataset, options=ForestOptions(trees=4))
    return trained.write(dataset.parent)


ENGINE = ("--engine", "mac-os", "--rows", 4, "--cols", 4, "--k-max", 1024)


def test_one_query_is_the_predictors_answer(hwgen, model):
    code, out, _ = hwgen("predict", "--model", model, *ENGINE, "--m", 20, "--n", 30, "--k", 40, "--data", "normal:20", "--json")
    found = json.loads(out)
    spec = catalogue.engine("mac-os", rows=4, cols=4, k_max=1024)
    assert code == 0
    assert found["latency_cycles"] == spec.cycles_of_shape(20, 30, 40)
    assert found["energy_nj"] == predict.load(model).predict(20, 30, 40, spec=spec, data="normal:20").energy_nj
    assert found["energy_low_nj"] < found["energy_nj"] < found["energy_high_nj"]


def test_own_operands_give_shape_and_statistics(hwgen, model, tmp_path):
    zeros = np.zeros((20, 40), np.int8), np.zeros((40, 30), np.int8)
    for name, array in zip("ab", zeros, strict=True):
        np.save(tmp_path / f"{name}.npy", array)
    operands = ("--a", tmp_path / "a.npy", "--b", tmp_path / "b.npy")
    code, out, _ = hwgen("predict", "--model", model, *ENGINE, *operands, "--json")
    assert code == 0
    found = json.loads(out)
    assert (found["m"], found["n"], found["k"]) == (20, 30, 40)
    assert "operands" in found["basis"]
    code, _, err = hwgen("predict", "--model", model, *ENGINE, "--a", tmp_path / "a.npy")
    assert (code, err.count("\n")) == (2, 1)


def test_csv_in_and_out(hwgen, model, tmp_path):
    (tmp_path / "in.csv").write_text("note,m,n,k\nfirst,8,8,8\nsecond,100,3,7\nlarge,100000,100000,1000\n")
    code, out, err = hwgen("predict", "--model", model, *ENGINE, "--csv", tmp_path / "in.csv", "--out", tmp_path / "out.csv")
    assert (code, out) == (2, "")
    assert "trained on" in err
    assert not (tmp_path / "out.csv").exists()
    code, out, _ = hwgen("predict", "--model", model, *ENGINE, "--csv", tmp_path / "in.csv", "--out", tmp_path / "out.csv", "--mark")
    assert code == 0
    assert "3 predictions" in out
    rows = list(csv.DictReader((tmp_path / "out.csv").open()))
    assert [row["note"] for row in rows] == ["first", "second", "large"]
    assert [row["in_range"] for row in rows] == ["True", "True", "False"]
    single = json.loads(hwgen("predict", "--model", model, *ENGINE, "--m", 100, "--n", 3, "--k", 7, "--json")[1])
    assert float(rows[1]["energy_nj"]) == pytest.approx(single["energy_nj"], rel=1e-12)
    as_json = json.loads(hwgen("predict", "--model", model, *ENGINE, "--csv", tmp_path / "in.csv", "--mark", "--json")[1])
    assert as_json["rows"][2]["energy_nj"] is None


def test_csv_may_name_the_engines(hwgen, model, tmp_path):
    (tmp_path / "in.csv").write_text("engine,rows,cols,k_max,m,n,k\nmac-os,4,4,1024,8,8,8\nopt1-ws,8,8,1024,8,8,8\n")
    code, out, _ = hwgen("predict", "--model", model, "--csv", tmp_path / "in.csv")
    assert code == 0
    cycles = [int(row["latency_cycles"]) for row in csv.DictReader(out.splitlines())]
    assert cycles == [
        catalogue.engine(name, rows=s, cols=s, k_max=1024).cycles_of_shape(8, 8, 8) for name, s in (("mac-os", 4), ("opt1-ws", 8))
    ]


def test_an_explained_answer_names_parts_features_and_neighbours(hwgen, model):
    query = ("predict", "--model", model, *ENGINE, "--m", 20, "--n", 30, "--k", 40, "--data", "normal:20", "--explain")
    found = json.loads(hwgen(*query, "--json")[1])["explanation"]
    for target, parts in found["parts"].items():
        assert sum(parts.values()) == pytest.approx(1, abs=0.02), target
    assert found["parts"]["area_um2"]["cells"] > 0.5
    nearest = found["nearest"][0]
    assert (nearest["rows"], nearest["cols"], nearest["cell"], nearest["data"]) == (4, 4, "mac", "normal:20")
    text = hwgen(*query)[1]
    assert "nearest measurements\n  mac-os 4 x 4, normal:20: " in text


def test_scores_on_own_measurements(hwgen, model, tmp_path):
    spec = catalogue.engine("mac-os", rows=4, cols=4, k_max=1024)
    predictor = predict.load(model)
    shapes = [(8, 8, 8), (100, 3, 7), (64, 64, 64), (100_000, 1, 1)]
    lines = ["m,n,k,energy_nj,latency_cycles"]
    for number, shape in enumerate(shapes):
        said = predictor.predict(*shape, spec=spec).energy_nj if number < 3 else 1.0
        lines.append(",".join(map(str, (*shape, said * (1.1 if number else 1.0), spec.cycles_of_shape(*shape)))))
    (tmp_path / "mine.csv").write_text("\n".join(lines) + "\n")
    code, out, _ = hwgen("predict", "--model", model, *ENGINE, "--against", tmp_path / "mine.csv", "--json")
    energy, latency = sorted(json.loads(out)["scores"], key=lambda row: row["target"])
    assert (code, energy["rows"], energy["refused"]) == (0, 3, 1)
    assert energy["median_percent"] == pytest.approx(100 - 100 / 1.1, rel=1e-3)
    assert latency["median_percent"] == 0
    assert "coverage_percent" in energy
    assert "coverage_percent" not in latency
    (tmp_path / "mine.csv").write_text("m,n,k\n1,2,3\n")
    code, _, err = hwgen("predict", "--model", model, *ENGINE, "--against", tmp_path / "mine.csv")
    assert (code, err.count("\n")) == (2, 1)
    assert err.startswith("hwgen: measured columns = ")


def test_train_writes_a_model_and_its_table(hwgen, dataset, tmp_path):
    code, out, err = hwgen("train", dataset, "--output", tmp_path / "model", "--json")
    assert code == 0
    assert "unseen engines, forest" in err
    card = json.loads(out)["card"]
    assert card["rows"] == len(predict.read(dataset))
    predict.load(tmp_path / "model")


def test_the_report_is_made_again_from_the_data_set(hwgen, model, tmp_path):
    code, out, _ = hwgen("report", "predictor", "--model", model, "--output", tmp_path)
    assert (code, out) == (0, f"{tmp_path / 'README.md'}\n")
    text = (tmp_path / "README.md").read_text()
    assert f"Made by `hwgen report predictor --output {tmp_path} --model {model}`" in text
    assert "40 measurements of 10 engines under 4 laws" in text
    goals = json.loads((tmp_path / "goals.json").read_text())["rows"]
    card = json.loads((model / "card.json").read_text())
    stored = {(row["target"], row["split"]): row for row in card["validation"] if row["model"] == "forest"}
    assert len(goals) == 8
    for row in goals:
        assert row["median"] == stored[row["target"], row["split"]]["median_percent"]  # judged anew, and the same
        assert (row["reached"] == "yes") == (
            row["median"] <= row["goal"] and (row["p90_goal"] is None or row["p90"] <= row["p90_goal"]) and 87 <= row["coverage"] <= 93
        )
    audit = {row["experiment"]: row["r2"] for row in json.loads((tmp_path / "audit.json").read_text())["rows"]}
    assert audit["labels exchanged"] < 0.2
    assert {path.name for path in tmp_path.glob("*.svg")} == {"energy-errors.svg", "active-energy.svg"}


def test_bad_tables_are_one_line(hwgen, model, tmp_path):
    (tmp_path / "in.csv").write_text("m,n,k\n1,2\n")
    for path in (tmp_path / "in.csv", tmp_path / "missing.csv"):
        code, _, err = hwgen("predict", "--model", model, *ENGINE, "--csv", path)
        assert (code, err.count("\n")) == (2, 1)
        assert err.startswith("hwgen: --csv")
