"""Accuracy under bit flips: the digits classifier on a few rates, resumption, the page; the sentence task on its words alone."""

import json

import numpy as np
import pytest

from hwgen.report import reliability
from hwgen.report.reliability import addresses, sentences
from hwgen.report.reliability.study import CODES, NO_CODE, codes_of
from hwgen.report.reliability.subjects import nearest_neighbour

RATES = (1e-6, 2e-3, 1e-2)


@pytest.fixture(scope="module")
def digits():
    return reliability.subject("digits")


def test_codes_save_what_flips_destroy(digits, tmp_path):
    calls = []
    study = reliability.study(digits, tmp_path, rates=RATES, seeds=1, progress=lambda *step: calls.append(step))
    assert study.clean > 0.95
    assert len(study.points) == len(calls) == len(CODES) * len(RATES) * digits.readings
    for code in CODES:
        assert study.mean(code, 1e-6) == pytest.approx(study.clean, abs=0.01)
        assert study.mean(code, 1e-6, "squared_error") <= study.mean(code, 1e-2, "squared_error")
    errors = {code: study.mean(code, 2e-3, "squared_error") for code in CODES}
    assert 2 * errors["words with limits"] < errors["published"] < errors[NO_CODE]
    assert study.mean("words with limits", 2e-3) > study.clean - 0.006 > study.mean(NO_CODE, 2e-3)
    assert study.mean(NO_CODE, 2e-3, "wrong") == pytest.approx(1.6e-2, rel=0.2)

    again = reliability.study(digits, tmp_path, rates=RATES, seeds=1, progress=lambda *step: pytest.fail("computed twice"))
    assert again.points == study.points
    page = reliability.write([study], tmp_path, command="hwgen reliability", trials=50).read_text()
    assert "digits-accuracy.svg" in page
    rows = json.loads((tmp_path / "digits-points.json").read_text())["rows"]
    assert [row["rate"] for row in rows] == ["1e-06", "2e-03", "1e-02"]
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
