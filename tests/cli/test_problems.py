"""``hwgen simulate rdu --program``: the user's arrays through the Verilog, against NumPy."""

import json

import numpy as np
import pytest

TILE = ("rdu", "--lanes", 4, "--stages", 5)


def ran(hwgen, *words):
    code, out, err = hwgen("simulate", *TILE, *words, "--json")
    assert code == 0, err
    return json.loads(out)


def test_transform_of_a_file(hwgen, tmp_path):
    x = np.round(9000 * np.exp(2j * np.pi * 3 * np.arange(32) / 32))
    np.save(tmp_path / "x.npy", x)
    found = ran(hwgen, "--program", "fft", "--a", tmp_path / "x.npy", "--out", tmp_path / "y.npy", "--stalls", 1)
    result = np.load(tmp_path / "y.npy")
    assert np.argmax(np.abs(result)) == 3
    assert np.abs(result - np.fft.fft(x)).max() < 0.02 * 32 * 9000
    assert found["exact"] is True
    assert found["sqnr_db"] > 40
    assert [one["program"] for one in found["passes"]] == ["fft", "complex_product"] * 4 + ["fft"]


@pytest.mark.parametrize("algorithm", ["hillis-steele", "blelloch"])
def test_scan_of_a_file(hwgen, tmp_path, algorithm):
    np.save(tmp_path / "x.npy", np.arange(70) - 20)
    files = ("--a", tmp_path / "x.npy", "--out", tmp_path / "y.npy")
    found = ran(hwgen, "--program", "scan", *files, "--with", f"algorithm={algorithm}", "--with", "kind=exclusive")
    assert found["equals_numpy"] is True
    assert np.array_equal(np.load(tmp_path / "y.npy"), np.cumsum(np.arange(70) - 20) - (np.arange(70) - 20))


def test_recurrence_and_product(hwgen, tmp_path):
    assert ran(hwgen, "--program", "pairs", "--n", 23)["equals_numpy"] is True
    a, b = np.arange(21).reshape(7, 3), np.arange(12).reshape(3, 4) - 6
    np.save(tmp_path / "a.npy", a)
    np.save(tmp_path / "b.npy", b)
    files = ("--a", tmp_path / "a.npy", "--b", tmp_path / "b.npy", "--out", tmp_path / "c.npy")
    assert ran(hwgen, "--program", "gemm", *files)["shape"] == [7, 4]
    assert np.array_equal(np.load(tmp_path / "c.npy"), a @ b)
    code, out, _ = hwgen("simulate", *TILE, "--program", "gemm", *files)
    assert code == 0
    assert "NumPy        equal" in out
    assert str(tmp_path / "c.npy") in out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--program", "sort", "--n", 4), "program = 'sort': one of fft, scan, pairs, gemm"),
        (("--program", "fft"), "--n = None: a positive integer, or arrays from --a and --b"),
        (("--program", "fft", "--n", 6), "N = 6: a power of two from 2 to 1,048,576"),
        (("--program", "scan", "--n", 6, "--with", "kind"), "--with = 'kind': name=value, such as algorithm=blelloch"),
        (("--program", "scan", "--n", 6, "--with", "kind=best"), "kind = 'best': one of inclusive, exclusive"),
    ],
)
def test_bad_requests_are_one_line(hwgen, words, line):
    assert hwgen("simulate", *TILE, *words) == (2, "", f"hwgen: {line}\n")


def test_files_that_hold_no_numbers_are_one_line(hwgen, tmp_path):
    (tmp_path / "text.npy").write_text("hello")
    np.save(tmp_path / "objects.npy", np.array([{}]), allow_pickle=True)
    for name, reason in (
        ("text", "a .npy file with an array of numbers; this is none, or holds objects"),
        ("objects", "a .npy file with an array of numbers; this is none, or holds objects"),
        ("none", "a .npy file that can be read (No such file or directory)"),
    ):
        path = str(tmp_path / f"{name}.npy")
        assert hwgen("simulate", *TILE, "--program", "scan", "--a", path) == (2, "", f"hwgen: --a = {path!r}: {reason}\n")


def test_numbers_that_are_not_finite_are_compared_where_they_stand(hwgen, tmp_path):
    np.save(tmp_path / "x.npy", np.array([1.0, np.nan, 0.0, 2.0]))
    words = ("--program", "scan", "--element", "fp32", "--a", tmp_path / "x.npy")
    record = ran(hwgen, *words)
    assert (record["equals_numpy"], record["sqnr_db"]) == (True, None)
    np.save(tmp_path / "x.npy", np.array([0.1, 0.7, np.nan, 2.0]))  # their sum is rounded
    assert "differs, or holds numbers that are not finite" in hwgen("simulate", *TILE, *words)[1]


def test_other_engines_run_no_programs(hwgen):
    expected = (2, "", "hwgen: program = 'fft': left out: tpe engines run no programs\n")
    assert hwgen("simulate", "mac-os", "--program", "fft", "--n", 4) == expected
