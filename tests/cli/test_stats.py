import json

import numpy as np
import pytest

from hwgen.circuits.recoders import RECODINGS
from hwgen.engines.tpe import PRESETS


def records(outcome):
    code, out, err = outcome
    assert (code, err) == (0, "")
    return json.loads(out)


def test_distribution(hwgen):
    found = records(hwgen("stats", "--normal", "30", "--json"))
    assert [row["recoding"] for row in found["digits"]] == list(RECODINGS)
    assert {row["recoding"]: round(row["mean"], 3) for row in found["digits"]}["ent"] == 2.335
    assert [row["preset"] for row in found["cycles"]] == list(PRESETS)


def test_file(hwgen, tmp_path):
    values = np.array([[85, 0, 0, 0], [1, 0, 0, 0]], np.int8)
    np.save(tmp_path / "weights.npy", values)
    found = records(hwgen("stats", tmp_path / "weights.npy", "--json"))
    ent = next(row for row in found["digits"] if row["recoding"] == "ent")
    assert (ent["mean"], ent["0_digits"], ent["1_digits"], ent["4_digits"]) == (5 / 8, 75.0, 12.5, 12.5)
    steps = next(row for row in found["steps"] if row["recoding"] == "ent")
    assert (steps["mean"], steps["slowest_row"]) == (1.0, 1.0)  # four weights, one step each, for four operands
    mac = next(row for row in found["cycles"] if row["preset"] == "mac-os")
    spec = PRESETS["mac-os"]
    assert mac["cycles"] == spec.cycles(values, np.zeros((4, spec.cols), int))


def test_text_of_unsigned_operands_of_another_width(hwgen, tmp_path):
    np.save(tmp_path / "codes.npy", np.arange(64).reshape(2, 4, 8))
    code, out, err = hwgen("stats", tmp_path / "codes.npy", "--width", "6", "--no-signed")
    assert (code, err) == (0, "")
    assert "Non-zero digits per operand: codes.npy, 64 operands, uint6" in out
    assert "Cycles of A (8 x 8) times B" in out


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((), "operands = None: one of FILE.npy, --normal SIGMA, --uniform"),
        (("--normal", "3", "--uniform"), "operands = None: one of FILE.npy, --normal SIGMA, --uniform"),
        (("--normal", "-1"), "data = 'normal:-1': must be uniform, normal:SIGMA or relu:SIGMA (SIGMA > 0) or sparse:ZEROS (0 to 1)"),
        (("--normal", "1.7e308"), "data = 'normal:1.7e+308': a SIGMA that is not so far from the format's range"),
        (("--uniform", "--width", "1"), "width = 1: an integer from 2 to 16"),
        (("wide.npy",), "values = '0..200': values from -128 to 127, or another width"),
        (("real.npy",), "values = 'float64 (2,)': integers, at least one"),
    ],
)
def test_bad_requests(hwgen, tmp_path, monkeypatch, arguments, line):
    monkeypatch.chdir(tmp_path)
    np.save("wide.npy", np.array([0, 200]))
    np.save("real.npy", np.array([0.5, 1.0]))
    code, out, err = hwgen("stats", *arguments)
    assert (code, out, err) == (2, "", f"hwgen: {line}\n")
