import numpy as np
import pytest

from hwgen.errors import HwgenError, SpecError
from hwgen.predict import audit, features, splits
from hwgen.predict.dataset import Dataset
from hwgen.predict.forest import ForestOptions
from hwgen.predict.models import ACTIVE, AREA, BASELINES, TARGETS, Physics, roofline
from hwgen.predict.query import spec_of
from hwgen.predict.train import train
from hwgen.predict.validate import metrics, products, quantile

FEW = ForestOptions(trees=12)


GROUPS = {
    "unseen engines": splits.ENGINE,
    "unseen sizes": splits.SIZE,
    "unseen data": splits.LAW,
    "larger sizes": splits.SIZE,
    "unseen kinds": splits.KIND,
}


def test_no_group_is_on_both_sides(dataset):
    assert set(GROUPS) == set(splits.SPLITS)
    for name, cut in splits.SPLITS.items():
        ids = splits.group_ids(dataset, GROUPS[name])
        folds = cut(dataset)
        assert folds, name
        for train_rows, test_rows in folds:
            assert not set(ids[train_rows]) & set(ids[test_rows])
            assert len(train_rows) + len(test_rows) == len(dataset)
        if len(folds) > 1:
            assert sorted(np.concatenate([test for _, test in folds])) == list(range(len(dataset)))


def test_a_split_by_row_is_refused(dataset):
    rows = np.random.default_rng(0).permutation(len(dataset))
    with pytest.raises(SpecError, match=r"split = 'fold 0': must keep groups apart, but \d+ are on both sides"):
        splits.check(splits.group_ids(dataset, splits.SIZE), [(rows[:20], rows[20:])])


def test_larger_means_larger(dataset):
    ((_, large),) = splits.larger_sizes(dataset)
    assert set(dataset["rows"][large] * dataset["cols"][large]) == {64}


def test_shuffled_labels_score_nothing(dataset):
    assert audit.shuffled_score(dataset, ACTIVE, FEW) < 0.1


def test_replicated_rows_leave_the_grouped_score_and_raise_the_random_one(dataset):
    found = audit.replication_scores(dataset, ACTIVE, ForestOptions(trees=6), times=32, noise=0.02)
    assert found["grouped, replicated"] == pytest.approx(found["grouped, once"], abs=0.25)
    assert found["random, replicated"] > found["grouped, replicated"] + 0.1
    assert found["random, replicated"] > 0.9


def test_a_dead_label_changes_little(dataset):
    without, with_label = audit.with_dead_label(dataset, ACTIVE, FEW)
    assert with_label == pytest.approx(without, abs=0.15)


def test_a_planted_leak_is_found(dataset):
    x, y, groups, names = audit.problem(dataset, ACTIVE)
    x, names = x[:, -14:], names[-14:]  # of the operands and the kinds of engine
    assert audit.leaks(x, y, groups, names, FEW) == []
    leak = y + 1e-4 * np.random.default_rng(0).normal(size=len(y))
    planted = np.column_stack([x, leak.astype(np.float32)])
    assert audit.leaks(planted, y, groups, [*names, "planted"], FEW) == ["planted"]


def test_the_table_has_every_model_on_every_split(trained):
    table = trained.card["validation"]
    seen = {(row["target"], row["split"], row["model"]) for row in table}
    for target in (*TARGETS.values(), None):
        names = [target.name] if target else ["energy_nj", "power_mw"]
        wanted = [split for split in splits.SPLITS if split != "unseen data" or target is None or target.depends_on_data]
        assert {(name, split, model) for name in names for split in wanted for model in ("forest", *BASELINES)} <= seen
    assert {("energy_nj", split, "roofline") for split in splits.SPLITS} <= seen
    for row in table:
        assert ("coverage_percent" in row) == (row["model"] == "forest")


def test_the_forest_learns_the_imagined_world(trained):
    rows = {(row["target"], row["split"], row["model"]): row for row in trained.card["validation"]}
    for target, most in (("energy_nj", 8), ("power_mw", 8), ("area_um2", 3)):
        found = rows[target, "unseen engines", "forest"]
        assert found["median_percent"] < most
        assert found["r2_log"] > 0.98
    sizes = {model: rows["energy_nj", "unseen engines", model]["median_percent"] for model in ("forest", "nearest neighbour", "roofline")}
    assert min(sizes, key=sizes.get) == "forest"


def test_energy_of_products_is_what_the_measured_quantities_give(dataset):
    shapes = [(1, 1, 1), (5, 6, 7), (1024, 1024, 1024)]
    asked = products(dataset, shapes)
    assert len(asked["m"]) == 3 * len(dataset)
    for row in range(0, len(asked["m"]), 7):
        one = {name: values[row] for name, values in asked.items()}
        spec = spec_of(dataset.source["measurements"][one["measurement"]]["spec"])
        cycles = spec.cycles_of_shape(one["m"], one["n"], one["k"])
        full = one["m"] * one["n"] * one["k"] / (spec.rows * spec.cols)
        assert one["latency_cycles"] == cycles
        wanted = one["active_pj"] * full + one["idle_pj"] * (cycles - full) + one["leakage_mw"] * cycles * one["period_ns"]
        assert one["energy_nj"] == pytest.approx(wanted / 1000)


def test_metrics_by_hand():
    truth = np.log(np.array([1.0, 10.0, 100.0]))
    found = metrics(truth, np.log(np.array([1.0, 1 / 1.1, 1 / 1.2])))
    assert found["median_percent"] == pytest.approx(10)
    assert found["p90_percent"] == pytest.approx(18)
    assert found["r2_log"] == pytest.approx(1 - (np.log(1.1) ** 2 + np.log(1.2) ** 2) / (2 * np.log(10) ** 2), rel=1e-3)
    assert quantile(np.arange(1, 100.0)) == 90
    assert quantile(np.array([3.0, 1.0])) == 3


def test_baselines_find_their_own_world(dataset):
    """Each baseline is exact where its assumption is the truth."""
    cells = (dataset["rows"] * dataset["cols"]).astype(float)
    parts = features.composition(dataset.columns)
    worlds = {
        "analytic": 7 * parts["cells"] + 2 * parts["buffers bits"] + 0.5,
        "power law": cells**0.9 * dataset["rows"] ** 0.5,
        "nearest neighbour": 3 * cells,
    }
    for name, area in worlds.items():
        world = dataset.replace(area_um2=area)
        predicted, _ = BASELINES[name](world, AREA)(world.columns)
        np.testing.assert_allclose(np.exp(predicted), area, rtol=1e-6)
    asked = products(dataset, [(1, 2, 3), (64, 64, 64), (1, 1024, 1)])
    asked["energy_nj"] = 3e-6 * features.macs(asked) * 64 + 0.2 * features.moved_bytes(asked)
    np.testing.assert_allclose(roofline(asked)(asked), asked["energy_nj"], rtol=1e-6)


def test_measured_modules_tell_parts_apart_that_one_size_cannot(little):
    """At one size cells and buffers always come in the same ratio: only their modules say which of them an engine's area is."""
    one = little.take(little["rows"] * little["cols"] == 16)
    parts = features.composition(one.columns)
    cell, bit = 7.0, 2.0
    area = cell * parts["cells"] + bit * parts["buffers bits"]
    modules = [
        {"name": "pe_os", "count": 16, "area_um2": cell},
        {"name": "lane_store", "count": 1, "area_um2": bit * float(parts["buffers bits"][0])},
    ]
    measurements = {key: {**found, "modules": modules} for key, found in one.source["measurements"].items()}
    world = Dataset(one.replace(area_um2=area).columns, one.schema, {**one.source, "measurements": measurements})
    large = features.composition(little.columns)
    said = np.exp(Physics.fit(world, AREA)(little.columns)[0])
    cells_only = np.exp(Physics.fit(one.replace(area_um2=area), AREA)(little.columns)[0])
    truth = cell * large["cells"] + bit * large["buffers bits"]
    assert np.abs(said / truth - 1).max() < 0.25
    assert np.abs(said / truth - 1).max() < np.abs(cells_only / truth - 1).max()


def test_a_kind_of_one_size_learns_from_others_that_have_its_parts(dataset):
    """Output-stationary engines were measured at one size; what their parts cost at others is known from the same parts elsewhere."""
    law = dataset["data"] == "uniform"
    known = dataset.take(law & ((dataset["array"] == "ws") | (dataset["rows"] * dataset["cols"] == 16)))
    known = known.replace(cell=np.full(len(known), "mac", dtype=object))
    asked = dataset.take(law & (dataset["array"] == "os"))

    def parts(columns):
        terms, factor = features.composition(columns), np.where(columns["array"] == "os", 1.2, 1.0)
        return {
            "pe_": factor * (70 * terms["cells"] + 3 * terms["cells sum bits"]),
            "skew_": 5 * terms["skew a bits"] + 4 * terms["skew b bits"],
            "tpe_": 6 * terms["frame edge bits"],
        }

    def area(columns):
        return sum(parts(columns).values())

    found, measurements = parts(known.columns), {}
    for row, key in enumerate(known["measurement"]):
        modules = [{"name": name, "count": 1, "area_um2": float(values[row])} for name, values in found.items()]
        measurements[key] = {**known.source["measurements"][key], "modules": modules}
    world = Dataset(known.replace(area_um2=area(known.columns)).columns, known.schema, {**known.source, "measurements": measurements})
    said = np.exp(Physics.fit(world, AREA)(asked.columns)[0])
    np.testing.assert_allclose(said, area(asked.columns), rtol=0.02)
    assert len(set(zip(asked["rows"], asked["cols"], strict=True))) > 3


def test_engines_of_a_kind_are_dealt_over_the_folds(dataset):
    kinds = splits.group_ids(dataset, splits.KIND)
    for train_rows, test_rows in splits.SPLITS["unseen engines"](dataset):
        assert set(kinds[test_rows]) <= set(kinds[train_rows])


def test_a_missed_bound_stops_training(little, options):
    with pytest.raises(HwgenError, match=r"^training refused: delay_ns/unseen engines/median_percent is .*, at most 1e-06 was asked for$"):
        train(little, options=options, bounds={"delay_ns/unseen engines/median_percent": 1e-6, "energy_nj/unseen engines/r2_log": 0.5})
    with pytest.raises(SpecError, match=r"^bounds = 'energy/median': must be target/split/metric"):
        train(little, options=options, bounds={"energy/median": 1})


def test_one_kind_and_one_law_leave_out_their_splits(little, options):
    card = train(little, options=options).card
    assert {row["split"] for row in card["validation"]} == {"unseen engines", "unseen sizes", "larger sizes"}
