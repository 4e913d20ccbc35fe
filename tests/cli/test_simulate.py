import json

import numpy as np
import pytest

ENGINE = ("mac-os", "--rows", 2, "--cols", 3, "--k-max", 64)


def test_drawn_operands_with_stalls(hwgen):
    code, out, _ = hwgen("simulate", *ENGINE, "--m", 5, "--n", 4, "--k", 7, "--stalls", 3, "--data", "normal:20", "--json")
    free = json.loads(hwgen("simulate", *ENGINE, "--m", 5, "--n", 4, "--k", 7, "--json")[1])
    found = json.loads(out)
    assert code == 0
    assert found["exact"] is True
    assert found["cycles"] > free["cycles"]
    assert free["utilisation"] == pytest.approx(5 * 4 * 7 / (6 * free["cycles"]))


def test_own_operands_result_and_waves(hwgen, tmp_path):
    a, b = np.arange(-8, 7).reshape(5, 3).astype(np.int8), np.arange(6).reshape(3, 2)
    np.save(tmp_path / "a.npy", a)
    np.save(tmp_path / "b.npy", b)
    files = ("--a", tmp_path / "a.npy", "--b", tmp_path / "b.npy", "--out", tmp_path / "c.npy", "--waves", tmp_path / "w.vcd")
    code, out, _ = hwgen("simulate", *ENGINE, *files)
    assert code == 0
    assert "all 10 places" in out
    assert (np.load(tmp_path / "c.npy") == a.astype(int) @ b).all()
    assert "$enddefinitions" in (tmp_path / "w.vcd").read_text()
    code, _, err = hwgen("simulate", *ENGINE, *files, "--k", 4)
    assert (code, err) == (2, "hwgen: --k = 4: left out, or 3 as in the operand's file\n")


def test_operands_that_do_not_fit_are_one_line(hwgen, tmp_path):
    np.save(tmp_path / "a.npy", np.full((2, 2), 200))
    np.save(tmp_path / "objects.npy", np.array([{}], dtype=object))
    (tmp_path / "text.npy").write_text("not an array")
    for name in ("a", "objects", "text", "missing"):
        code, out, err = hwgen("simulate", *ENGINE, "--a", tmp_path / f"{name}.npy", "--n", 2)
        assert (code, out, err.count("\n")) == (2, "", 1)
