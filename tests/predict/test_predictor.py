import dataclasses
import hashlib
import json
import re
import shutil

import numpy as np
import pytest

from hwgen.engines import catalogue
from hwgen.errors import OutOfRange, SpecError, ToolNotFound
from hwgen.predict.against import score_aside
from hwgen.predict.forest import ForestOptions
from hwgen.predict.models import DELAY, ForestModel
from hwgen.predict.predictor import Predictor, load
from hwgen.predict.train import train
from hwgen.predict.validate import products


@pytest.fixture(scope="module")
def predictor(folder):
    return load(folder)


SPEC = catalogue.engine("mac-os", rows=4, cols=4, k_max=1024)


def test_latency_is_exact_and_all_else_near_the_truth(predictor, dataset):
    asked = products(dataset, [(1, 1, 1), (100, 3, 7), (64, 64, 64), (1000, 900, 800)])
    known = (asked["rows"] == 4) & (asked["cols"] == 4) & (asked["array"] == "os") & (asked["data"] == "uniform")
    assert known.sum() == 4
    for row in np.flatnonzero(known):
        found = predictor.predict(int(asked["m"][row]), int(asked["n"][row]), int(asked["k"][row]), spec=SPEC)
        assert found.latency_cycles == asked["latency_cycles"][row]
        assert found.basis == "measured engine and operands"
        assert found.power_mw == pytest.approx(found.energy_nj / found.latency_us)
        for name, truth in (
            ("energy_{}nj", asked["energy_nj"][row]),
            ("area_{}um2", asked["area_um2"][row]),
            ("fmax_{}mhz", 1000 / asked["delay_ns"][row]),
        ):
            low, middle, high = (getattr(found, name.format(part)) for part in ("low_", "", "high_"))
            assert low < middle < high
            assert middle == pytest.approx(truth, rel=0.05)
            assert low <= truth <= high


def test_names_fields_and_specs_are_the_same_question(predictor):
    named = predictor.predict(64, 64, 64, engine="mac-os", rows=4, cols=4, k_max=1024)
    assert named == predictor.predict(64, 64, 64, spec=SPEC)


def test_batches_answer_as_single_queries(predictor):
    shapes = [(1, 1, 1), (64, 3, 1000), (7, 900, 33)]
    m, n, k = np.array(shapes).T
    batch = predictor.predict_batch({"m": m, "n": n, "k": k, "engine": "opt1-ws", "rows": [2, 4, 8], "cols": [2, 8, 8], "k_max": 1024})
    for number, (shape, size) in enumerate(zip(shapes, [(2, 2), (4, 8), (8, 8)], strict=True)):
        alone = predictor.predict(*shape, engine="opt1-ws", rows=size[0], cols=size[1], k_max=1024)
        for name, values in batch.items():
            assert values[number] == getattr(alone, name), name


def test_distance_widens_the_interval(predictor):
    def width(asked=predictor, **query):
        found = asked.predict(100, 100, 100, **query)
        return found.basis, np.log(found.energy_high_nj / found.energy_low_nj)

    near, new_engine = width(spec=SPEC), width(spec=SPEC.changed(rows=6, cols=6))
    assert near[0] == "measured engine and operands"
    assert new_engine[0] == "engine not measured"
    assert new_engine[1] >= near[1]
    card = json.loads(json.dumps(predictor.card))
    card["quantiles"]["energy_nj"]["unseen sizes"] = 2 * max(card["quantiles"]["energy_nj"].values())
    unsure = dataclasses.replace(predictor, card=card)
    assert width(unsure, spec=SPEC) == near
    assert width(unsure, spec=SPEC.changed(rows=6, cols=6))[1] > 1.5 * near[1]
    assert width(spec=SPEC, data="normal:40")[0] == "operands not measured"
    assert width(spec=SPEC, data="sparse:0.5")[0] == "measured engine and operands"


def test_real_operands_replace_the_law(predictor):
    quiet = np.ones((64, 64), dtype=np.int64)
    loud = np.random.default_rng(0).integers(-128, 128, (64, 64))
    costs = [predictor.predict(64, 64, 64, spec=SPEC, operands=(x, x)).energy_nj for x in (quiet, loud)]
    assert costs[0] < 0.8 * costs[1]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"m": 1025}, "m = 1025: the model was trained on 1 to 1024"),
        ({"rows": 16, "cols": 16}, "rows = 16: the model was trained on 2 to 8"),
        ({"a_width": 16}, "a_width = 16: the model was trained on 8 only"),
        ({"k_max": 2048, "k": 2048}, "k_max = 2048: the model was trained on 1024 only"),
        ({"period_ns": 0.5}, "period_ns = 0.5: the model was trained on 1 only"),
        ({"engine": "opt4c-matrix"}, "array = 'matrix': the model was trained on os and ws only"),
        ({"technology": "other"}, "technology = 'other': the model was trained on imagined only"),
        (
            {"engine": "mac-ws"},
            "engine = 'tpe/ws/mac/imagined': the model was trained on tpe/os/mac/imagined and tpe/ws/opt1/imagined only",
        ),
    ],
)
def test_outside_the_trained_range_is_refused_with_the_range(predictor, query, message):
    query = {"m": 16, "n": 16, "k": 16, "engine": "mac-os", "rows": 4, "cols": 4, "k_max": 1024} | query
    with pytest.raises(OutOfRange, match=f"^{re.escape(message)}$"):
        predictor.predict(**query)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"m": 0}, "m = 0: must be a positive integer"),
        ({"k": 2.5}, "k = 2.5: must be a positive integer"),
        ({"engine": None}, "engine = None: name a preset, or pass a spec"),
        ({"data": "gauss"}, "data = 'gauss': must be uniform"),
        ({"spec": SPEC}, "rows = 4: is a field of the spec that was passed"),
    ],
)
def test_malformed_queries_are_named(predictor, query, message):
    with pytest.raises(SpecError, match=f"^{re.escape(message)}"):
        predictor.predict(**({"m": 16, "n": 16, "k": 16, "engine": "mac-os", "rows": 4, "cols": 4, "k_max": 1024} | query))


def test_operands_outside_range_and_format_are_refused(predictor):
    flipping = np.where(np.indices((64, 64)).sum(axis=0) % 2, -1, 0)
    with pytest.raises(OutOfRange, match=r"^a_toggle_fraction = 1\.0: the model was trained on 0 to 0\.\d+$"):
        predictor.predict(64, 64, 64, spec=SPEC, operands=(flipping, flipping))
    with pytest.raises(SpecError, match=r"^operand b = .*: two dimensions of integers from -128 to 127$"):
        predictor.predict(64, 64, 64, spec=SPEC, operands=(flipping, flipping + 200))


def test_a_marked_batch_leaves_out_what_it_refuses(predictor):
    queries = {"m": [16, 5000, 16], "n": 16, "k": 16}
    with pytest.raises(OutOfRange, match=r"^m = 5000: the model was trained on 1 to 1024$"):
        predictor.predict_batch(queries, spec=SPEC)
    found = predictor.predict_batch(queries, spec=SPEC, mark=True)
    assert found["in_range"].tolist() == [True, False, True]
    assert np.isnan(found["energy_nj"]).tolist() == [False, True, False]
    assert not predictor.predict_batch({"m": [5000], "n": 1, "k": 1}, spec=SPEC, mark=True)["in_range"].any()
    with pytest.raises(SpecError, match="must have the column k"):
        predictor.predict_batch({"m": [1], "n": [1]}, spec=SPEC)
    with pytest.raises(SpecError, match="must have one length"):
        predictor.predict_batch({"m": [1, 2], "n": [1, 2, 3], "k": 1}, spec=SPEC)


def test_same_seed_same_data_same_model(little):
    few = ForestOptions(trees=3)
    first, again = train(little, options=few), train(little, options=few)
    assert again.model_text() == first.model_text()
    assert again.card == first.card
    other = ForestModel.fit(little, DELAY, ForestOptions(trees=3, seed=1))
    assert not np.array_equal(other.forest.value, first.models["delay_ns"].forest.value)


@pytest.fixture
def copy(folder, tmp_path):
    return shutil.copytree(folder, tmp_path / "copy")


def test_a_tampered_model_is_refused(copy):
    text = (copy / "model.json").read_text()
    (copy / "model.json").write_text(text.replace("1", "2", 1))
    with pytest.raises(SpecError, match=r"does not match the sha256 in card\.json: damaged or tampered with; train it again$"):
        load(copy)


@pytest.mark.parametrize(
    "change",
    [
        lambda stored: stored.pop("area_um2.roots"),
        lambda stored: stored.update({"area_um2.value": ["__import__('os')"]}),
        lambda stored: stored["area_um2.children"].__setitem__(0, 10**6),
        lambda stored: stored["area_um2.feature"].__setitem__(0, 99),
    ],
)
def test_a_model_that_is_no_forest_is_refused(copy, change):
    stored = json.loads((copy / "model.json").read_text())
    change(stored)
    text = json.dumps(stored)
    (copy / "model.json").write_text(text)
    card = json.loads((copy / "card.json").read_text())
    card["model_sha256"] = hashlib.sha256(text.encode()).hexdigest()
    (copy / "card.json").write_text(json.dumps(card))
    with pytest.raises(SpecError, match=r"^model file = "):
        load(copy)


def test_other_formats_and_missing_files_are_named(copy):
    (copy / "card.json").write_text('{"format": "hwgen-forest/0"}')
    with pytest.raises(SpecError, match=r"^model format = 'hwgen-forest/0': must be hwgen-forest/2; train the model again"):
        load(copy)
    (copy / "card.json").write_text("{")
    with pytest.raises(SpecError, match="must be JSON"):
        load(copy)
    (copy / "card.json").unlink()
    with pytest.raises(ToolNotFound, match="train a model with `hwgen train`"):
        load(copy)
    with pytest.raises(ToolNotFound, match="models/nothing not found"):
        load("nothing")


def test_every_kind_has_its_own_sizes(dataset):
    part = dataset.take((dataset["array"] == "ws") | (dataset["rows"] < 8))
    predictor = Predictor({}, train(part, options=ForestOptions(trees=2)).card)
    with pytest.raises(OutOfRange, match=r"^rows = 6: the model was trained on 2 to 4 for tpe/os/mac/imagined$"):
        predictor.predict(8, 8, 8, spec=SPEC.changed(rows=6))


def test_engines_set_aside_are_scored_as_a_user_asks(predictor, dataset):
    known = {row["target"]: row for row in score_aside(predictor, dataset)}
    assert set(known) == {"energy_nj", "power_mw", "area_um2", "fmax_mhz"}
    assert all(row["refused"] == 0 and row["rows"] == 10 * len(dataset) for row in known.values())
    assert known["energy_nj"]["median_percent"] < 3
    twice = dataset.replace(**{name: 2 * dataset[name] for name in ("idle_pj", "active_pj", "leakage_mw")})
    wrong = {row["target"]: row for row in score_aside(predictor, twice)}
    assert wrong["energy_nj"]["median_percent"] == pytest.approx(50, abs=3)
    assert wrong["energy_nj"]["coverage_percent"] < 10
    assert wrong["area_um2"] == known["area_um2"]
