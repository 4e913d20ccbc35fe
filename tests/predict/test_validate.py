import numpy as np
import pytest

from hwgen.errors import HwgenError, SpecError
from hwgen.predict import audit, splits
from hwgen.predict.forest import ForestOptions
from hwgen.predict.models import BASELINES, ENERGY, LATENCY
from hwgen.predict.train import train
from hwgen.predict.validate import metrics, quantile

FEW = ForestOptions(trees=12)


def test_no_group_is_on_both_sides(dataset):
    groups = {"unseen sizes": splits.SIZE, "larger sizes": splits.SIZE, "unseen data": splits.LAW}
    for name, cut in splits.SPLITS.items():
        ids = splits.group_ids(dataset, groups.get(name, splits.SHAPE))
        folds = cut(dataset)
        assert folds, name
        for train_rows, test_rows in folds:
            assert not set(ids[train_rows]) & set(ids[test_rows])
            assert len(train_rows) + len(test_rows) == len(dataset)
    tested = np.concatenate([test for _, test in splits.unseen_shapes(dataset)])
    assert sorted(tested) == list(range(len(dataset)))


def test_a_split_by_row_is_refused(dataset):
    rows = np.random.default_rng(0).permutation(len(dataset))
    with pytest.raises(SpecError, match=r"split = 'fold 0': must keep groups apart, but \d+ are on both sides"):
        splits.check(splits.group_ids(dataset, splits.SHAPE), [(rows[:1000], rows[1000:])])


def test_larger_means_larger(dataset):
    work = dataset["m"] * dataset["n"] * dataset["k"]
    ((small, large),) = splits.larger_shapes(dataset)
    assert work[small].max() < work[large].min()
    ((small, large),) = splits.larger_sizes(dataset)
    assert set(dataset["rows"][large] * dataset["cols"][large]) == {64}


def test_shuffled_labels_score_nothing(dataset):
    assert audit.shuffled_score(dataset, ENERGY, FEW) < 0.1


def test_replicated_rows_leave_the_grouped_score_and_raise_the_random_one(dataset):
    part = dataset.take(np.random.default_rng(1).permutation(len(dataset))[:150])
    found = audit.replication_scores(part, ENERGY, ForestOptions(trees=6), times=64, noise=0.02)
    assert found["grouped, replicated"] == pytest.approx(found["grouped, once"], abs=0.1)
    assert found["random, replicated"] > found["grouped, replicated"]
    assert found["random, replicated"] > 0.97


def test_a_dead_label_changes_nothing(dataset):
    without, with_label = audit.with_dead_label(dataset, ENERGY, FEW)
    assert with_label == pytest.approx(without, abs=0.03)


def test_a_planted_leak_is_found(dataset):
    x, y, groups, names = audit.problem(dataset, ENERGY)
    assert audit.leaks(x, y, groups, names, FEW) == []
    leak = y + 1e-3 * np.random.default_rng(0).normal(size=len(y))  # the target with 0.1 % of noise
    planted = np.column_stack([x, leak.astype(np.float32)])
    assert audit.leaks(planted, y, groups, [*names, "planted"], FEW) == ["planted"]


def test_the_table_has_every_model_on_every_split(trained):
    table = trained.card["validation"]
    seen = {(row["target"], row["split"], row["model"]) for row in table}
    for target, wanted in (("latency_cycles", LATENCY.splits), ("energy_nj", splits.SPLITS), ("power_mw", splits.SPLITS)):
        for split in wanted:
            for model in ("forest", *BASELINES):
                assert (target, split, model) in seen
    for row in table:
        assert ("coverage_percent" in row) == (row["model"] == "forest")


def test_the_forest_learns_the_imagined_world(trained):
    rows = {(row["target"], row["split"], row["model"]): row for row in trained.card["validation"]}
    shapes = rows["energy_nj", "unseen shapes", "forest"]
    assert shapes["median_percent"] < 3
    assert shapes["r2_log"] > 0.999
    assert shapes["coverage_percent"] == pytest.approx(90, abs=5)
    assert shapes["median_percent"] < min(rows["energy_nj", "unseen shapes", model]["median_percent"] for model in BASELINES)


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
    macs = dataset["m"] * 1.0 * dataset["n"] * dataset["k"]
    bits = dataset["a_width"] * dataset["b_width"]
    worlds = {
        "analytic": ENERGY.terms(dataset.columns) @ [7, 2, 0.5],
        "roofline": macs * bits * 3.0,
        "power law": macs**0.9 * dataset["rows"] ** 0.5,
    }
    for name, energy in worlds.items():
        world = dataset.replace(energy_nj=energy)
        predicted, _ = BASELINES[name](world, ENERGY)(world.columns)
        np.testing.assert_allclose(np.exp(predicted), energy, rtol=1e-6)
    itself, _ = BASELINES["nearest neighbour"](dataset, LATENCY)(dataset.columns)
    np.testing.assert_allclose(np.exp(itself), dataset["latency_cycles"], rtol=1e-9)


def test_a_missed_bound_stops_training(little, options):
    with pytest.raises(
        HwgenError, match=r"^training refused: latency_cycles/larger shapes/median_percent is .*, at most 1e-06 was asked for$"
    ):
        train(little, options=options, bounds={"latency_cycles/larger shapes/median_percent": 1e-6, "energy_nj/unseen shapes/r2_log": 0.9})
    with pytest.raises(SpecError, match=r"^bounds = 'energy/median': must be target/split/metric"):
        train(little, options=options, bounds={"energy/median": 1})


def test_one_size_and_one_law_leave_out_their_splits(little, options):
    card = train(little, options=options).card
    assert {row["split"] for row in card["validation"]} == {"unseen shapes", "larger shapes"}
