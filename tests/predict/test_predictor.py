import json
import re
import shutil
import time

import numpy as np
import pytest

from hwgen.engines import catalogue
from hwgen.errors import OutOfRange, SpecError, ToolNotFound
from hwgen.predict.forest import ForestOptions
from hwgen.predict.predictor import load
from hwgen.predict.train import train


@pytest.fixture(scope="module")
def predictor(folder):
    return load(folder)


SPEC = catalogue.engine("mac-os", rows=4, cols=4, k_max=1024)


def test_latency_is_exact_and_energy_near_the_truth(predictor, dataset):
    inside = 0
    known = (dataset["rows"] == 4) & (dataset["cols"] == 4) & (dataset["array"] == "os") & (dataset["data"] == "uniform")
    for row in np.flatnonzero(known):
        found = predictor.predict(int(dataset["m"][row]), int(dataset["n"][row]), int(dataset["k"][row]), spec=SPEC)
        assert found.latency_cycles == dataset["latency_cycles"][row]
        assert found.basis == "measured engine and operands"
        assert found.energy_low_nj < found.energy_nj < found.energy_high_nj
        assert found.power_mw == pytest.approx(found.energy_nj / found.latency_us)
        inside += found.energy_low_nj <= dataset["energy_nj"][row] <= found.energy_high_nj
    assert inside >= 0.8 * known.sum()


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
    def width(**query):
        found = predictor.predict(100, 100, 100, **query)
        return found.basis, np.log(found.energy_high_nj / found.energy_low_nj)

    near, new_engine = width(spec=SPEC), width(spec=SPEC.changed(rows=6, cols=6))
    assert near[0] == "measured engine and operands"
    assert new_engine[0] == "engine not measured"
    assert new_engine[1] > near[1]
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
        ({"technology": "other"}, "technology = 'other': the model was trained on imagined only"),
        ({"engine": "mac-ws"}, None),
    ],
)
def test_outside_the_trained_range_is_refused_with_the_range(predictor, query, message):
    query = {"m": 16, "n": 16, "k": 16, "engine": "mac-os", "rows": 4, "cols": 4, "k_max": 1024} | query
    if message is None:  # both cells and both arrays were seen, but this pair was not: no refusal, an honest basis
        assert predictor.predict(**query).basis == "engine not measured"
        return
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
    with pytest.raises(OutOfRange, match=r"^a_toggle_fraction = 1\.0: the model was trained on 0 to 0\.5"):
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


def test_same_seed_same_data_same_model(little, options):
    first, again = train(little, options=options), train(little, options=options)
    assert again.model_bytes() == first.model_bytes()
    assert again.card == first.card
    other = train(little, options=ForestOptions(trees=options.trees, seed=1))
    assert other.model_bytes() != first.model_bytes()


@pytest.fixture
def copy(folder, tmp_path):
    return shutil.copytree(folder, tmp_path / "copy")


def test_a_tampered_model_is_refused(copy):
    data = bytearray((copy / "model.npz").read_bytes())
    data[len(data) // 2] ^= 1
    (copy / "model.npz").write_bytes(data)
    with pytest.raises(SpecError, match=r"does not match the sha256 in card\.json: damaged or tampered with; train it again$"):
        load(copy)


def test_a_pickle_is_never_opened(copy, tmp_path):
    import hashlib

    class Trap:
        def __reduce__(self):
            return (tmp_path.joinpath("sprung").write_text, ("x",))

    with (copy / "model.npz").open("wb") as file:
        np.savez(file, **{"energy_nj.roots": np.array([Trap()], dtype=object)})
    card = json.loads((copy / "card.json").read_text())
    card["model_sha256"] = hashlib.sha256((copy / "model.npz").read_bytes()).hexdigest()
    (copy / "card.json").write_text(json.dumps(card))
    with pytest.raises(SpecError, match=r"does not hold what card\.json says"):
        load(copy)
    assert not (tmp_path / "sprung").exists()


def test_other_formats_and_missing_files_are_named(copy):
    (copy / "card.json").write_text('{"format": "hwgen-forest/0"}')
    with pytest.raises(SpecError, match=r"^model format = 'hwgen-forest/0': must be hwgen-forest/1; train the model again"):
        load(copy)
    (copy / "card.json").write_text("{")
    with pytest.raises(SpecError, match="must be JSON"):
        load(copy)
    (copy / "card.json").unlink()
    with pytest.raises(ToolNotFound, match="train a model with `hwgen train`"):
        load(copy)
    with pytest.raises(ToolNotFound, match="models/nothing not found"):
        load("nothing")


def test_answers_come_quickly(predictor):
    predictor.predict(64, 64, 64, spec=SPEC)
    start = time.perf_counter()
    for _ in range(5):
        predictor.predict(64, 65, 66, spec=SPEC)
    assert (time.perf_counter() - start) / 5 < 0.05
    sizes = np.random.default_rng(0).integers(1, 1024, (3, 20_000))
    start = time.perf_counter()
    predictor.predict_batch(dict(zip("mnk", sizes, strict=True)), spec=SPEC)
    assert time.perf_counter() - start < 10
