"""Accuracy under bit flips: the digits classifier on a few rates, resumption, the page; the sentence task on its words alone."""

import itertools
import json

import numpy as np
import pytest

from hwgen.engines.flash.outlier import expected, faults
from hwgen.report import reliability
from hwgen.report.reliability import addresses, sentences
from hwgen.report.reliability.study import CODES, NO_CODE, codes_of
from hwgen.report.reliability.subjects import nearest_neighbour

RATES = (1e-6, 1e-3, 1e-2)
GRID = (1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2)
READINGS = 30


@pytest.fixture(scope="module")
def digits():
    return reliability.subject("digits")


def test_damage_is_as_expected_and_codes_win_and_lose_where_they_should(digits):
    """At every rate: the closed form within four standard errors, and whichever code does less by it does less when flips are drawn."""
    codes, exact = codes_of(digits), digits.flat.astype(np.int64)
    wins, judged = [], 0
    for rate in GRID:
        measured, wanted = {}, {}
        for name, code in codes.items():
            store = faults.Stored(code, digits.flat)
            reads = [store.read(rate, np.random.default_rng([seed, int(1e6 * rate)])).astype(np.int64) for seed in range(READINGS)]
            measured[name] = np.array([((read - exact) ** 2).sum() / (exact**2).sum() for read in reads])
            wanted[name] = expected.squared_error(code, digits.flat, rate)
            if np.count_nonzero(measured[name]) >= 0.9 * READINGS:  # a mean of rare events has no standard error to speak of
                assert abs(measured[name].mean() - wanted[name]) < 4 * error_of(measured[name]), (rate, name)
                judged += 1
        for first, second in itertools.combinations(codes, 2):
            difference = measured[first] - measured[second]
            if abs(wanted[first] - wanted[second]) > 4 * error_of(difference):
                assert (difference.mean() > 0) == (wanted[first] > wanted[second]), (rate, first, second)
        wins.append(measured["words with limits"].mean() < measured["published"].mean())
    assert judged > 3 * len(GRID)
    from_here_on = expected.crossing(codes["words with limits"], codes["published"], digits.flat, low=1e-4, high=5e-2)
    near = [rate for rate in GRID if 0.8 < rate / from_here_on < 1.25]
    assert [won for rate, won in zip(GRID, wins, strict=True) if rate not in near] == [
        rate < from_here_on for rate in GRID if rate not in near
    ]
    assert wins[0]
    assert not wins[-1]


def error_of(values):
    """Standard error of the mean."""
    return values.std(ddof=1) / np.sqrt(len(values))


def test_a_study_and_its_page(digits, tmp_path):
    calls = []
    study = reliability.study(digits, tmp_path, rates=RATES, seeds=1, progress=lambda *step: calls.append(step))
    assert study.clean > 0.95
    assert len(study.points) == len(calls) == len(CODES) * len(RATES) * digits.readings
    for code in CODES:
        assert study.mean(code, 1e-6) == pytest.approx(study.clean, abs=0.01)
        assert study.mean(code, 1e-6, "squared_error") <= study.mean(code, 1e-2, "squared_error")
    assert study.mean(NO_CODE, 1e-3, "wrong") == pytest.approx(8e-3, rel=0.2)

    again = reliability.study(digits, tmp_path, rates=RATES, seeds=1, progress=lambda *step: pytest.fail("computed twice"))
    assert again.points == study.points
    page = reliability.write([study], tmp_path, command="hwgen reliability", trials=50).read_text()
    assert "digits-accuracy.svg" in page
    rows = json.loads((tmp_path / "digits-points.json").read_text())["rows"]
    assert [row["rate"] for row in rows] == ["1e-06", "1e-03", "1e-02"]
    damage = json.loads((tmp_path / "digits-expected.json").read_text())["rows"]
    assert len(damage) == len(CODES) * len(RATES)
    assert damage[-4]["code"] == "no code"
    assert damage[-4]["measured_over_expected"] == pytest.approx(1, abs=0.3)
    assert "By expectation words with limits do more damage than the published outlier code from 1.2e-02 on." in page
    assert rows[0]["accuracy:_no code"] == pytest.approx(100 * study.mean(NO_CODE, 1e-6))


def test_all_codes_fit_the_same_spare_bytes(digits):
    codes = codes_of(digits)
    assert list(codes) == list(CODES)
    assert {code.spare_bytes for code in codes.values() if code} == {104}
    assert max(code.used_bytes for code in codes.values() if code) <= 104
    assert np.array_equal(np.concatenate([part.ravel() for part in digits.split(digits.flat)]), digits.flat)


def test_double_errors_decoded_agree_with_those_counted(digits):
    rows = addresses.table(digits.code, digits.flat[:1024], trials=300).records()
    by_name = {row["code"]: row for row in rows}
    published = by_name["published"]
    assert abs(published["protects_a_wrong_address"] - published["taken_for_another"]) < 8
    assert by_name["order checked"]["protects_a_wrong_address"] < 0.7 * published["protects_a_wrong_address"]
    assert by_name["one check bit more"]["protects_a_wrong_address"] == 0


def test_sentences_have_a_subject_and_differ():
    texts, labels = sentences.labelled()
    assert len(texts) == len(set(texts)) == len(labels)
    assert all(10 <= labels.count(module) <= sentences.MOST for module in sentences.MODULES)
    assert all(len(text.split()) in sentences.WORDS for text in texts)


def test_nearest_neighbours():
    vectors = np.array([[1, 0], [0.9, 0.1], [0, 1], [0.1, 0.9], [np.nan, 0]])
    assert nearest_neighbour(vectors, ["a", "a", "b", "b", "b"]) == 0.8
    assert nearest_neighbour(vectors, ["a", "b", "a", "b", "b"]) == 0


def test_an_unknown_subject():
    with pytest.raises(ValueError, match="subject = 'words': one of digits, minilm"):
        reliability.subject("words")
