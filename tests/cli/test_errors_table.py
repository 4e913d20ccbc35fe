"""Bad requests, each with its one line and its exit code; a traceback is a bug."""

import shutil

import pytest

from hwgen.files import shipped

BAD = [
    (("show", "--rows", "0"), 2, "rows = 0: an integer from 1 to 256"),
    (("generate", "mac-os", "--a-width", "1", "-o", "never"), 2, "a_width = 1: an integer from 2 to 16"),
    (("generate", "mac-os", "--depth", "3", "-o", "never"), 2, "depth = 3: 0 or an integer from rows (16) to 4096"),
    (("show", "opt1-oss"), 2, "preset = 'opt1-oss': a name that `hwgen list` shows, such as mac-os; did you mean opt1-os?"),
    (("show",), 2, "preset = None: a name that `hwgen list` shows, or spec fields such as --rows 8 --cols 8"),
    (("show", "--cell", "mac", "--array", "ring"), 2, "array = 'ring': one of os, ws, cube, tree, matrix"),
    (
        ("simulate", "flash-die", "--m", "1", "--n", "1", "--k", "1"),
        2,
        "preset = 'flash-die': an engine that multiplies two matrices; for others --program, or hwgen.engine(...).simulate(*operands)",
    ),
    (
        ("simulate", "mac-os", "--k-max", "16", "--m", "1", "--n", "1", "--k", "17"),
        2,
        "K = 17: at most k_max = 16, which sets the accumulator width",
    ),
    (
        ("characterize", "mac-os", "--liberty", "nowhere.lib"),
        2,
        "liberty = 'nowhere.lib': a readable Liberty file (No such file or directory)",
    ),
    (("predict", "--engine", "mac-os"), 2, "--m = None: a positive integer; or give --a and --b, or --csv"),
    (("predict", "--engine", "mac-os", "--m", "1000000", "--n", "1", "--k", "1"), 2, "m = 1000000: the model was trained on 1 to ..."),
    (
        ("predict", "--model", "no-such-model", "--engine", "mac-os", "--m", "1", "--n", "1", "--k", "1"),
        3,
        "models/no-such-model not found: ...",
    ),
]


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def check(outcome, code, line):
    found, out, err = outcome
    start, _, _ = line.partition("...")
    assert (found, out) == (code, "")
    assert err.startswith(f"hwgen: {start}")
    assert line.endswith("...") or err == f"hwgen: {line}\n"
    assert err.count("\n") == 1


@pytest.mark.parametrize(("arguments", "code", "line"), BAD, ids=[" ".join(arguments) for arguments, _, _ in BAD])
def test_bad_request(hwgen, tmp_path, arguments, code, line):
    check(hwgen(*arguments), code, line)
    assert not list(tmp_path.iterdir())


def test_a_missing_tool(hwgen, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    request = ("simulate", "mac-os", "--rows", "1", "--cols", "1", "--m", "1", "--n", "1", "--k", "1", "--simulator", "icarus")
    check(hwgen(*request), 3, "iverilog not found: apt-get install iverilog")


def test_a_model_that_was_tampered_with(hwgen, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(shipped("models", "tpe"), folder)
    with (folder / "model.json").open("r+b") as file:
        file.seek(-1, 2)
        file.write(b"?")
    request = ("predict", "--model", str(folder), "--engine", "mac-os", "--m", "1", "--n", "1", "--k", "1")
    check(hwgen(*request), 2, f"model file = '{folder / 'model.json'}': does not match the sha256 in card.json: damaged or ...")
