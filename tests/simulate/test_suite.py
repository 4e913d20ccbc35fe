"""Suites: what is in them is what is run, and what makes no sense is one clear line."""

import pytest

from hwgen import simulate
from hwgen.engines import catalogue
from hwgen.errors import SpecError
from hwgen.files import shipped

GOOD = 'presets = ["mac-os"]\nfields = {rows = 2, cols = 1, k_max = 64}\n'


@pytest.fixture
def suite(tmp_path):
    def written(text):
        path = tmp_path / "s.toml"
        path.write_text(text)
        return simulate.read_suite(path)

    return written


def checks(job):
    return [check for round_ in job.rounds() for check in round_]


def test_every_combination_is_a_job(suite):
    found = suite('[[checks]]\npresets = ["mac-?s", "opt1-ws"]\nfields = {rows = [2, 3], cols = 1, a_width = [4, 8]}\nseeds = [3]\n')
    assert [(job.preset, job.spec.rows, job.spec.a_width, job.spec.cols) for job in found.jobs] == [
        (name, rows, width, 1) for name in ("mac-os", "mac-ws", "opt1-ws") for rows in (2, 3) for width in (4, 8)
    ]
    assert len({job.key for job in found.jobs}) == 12
    assert {job.where for job in found.jobs} == {"bulk"}


def test_small_comes_before_fields(suite):
    (job,) = suite('[[checks]]\npresets = ["opt1-ws"]\nsmall = true\nfields = {cols = 5}\n').jobs
    assert job.spec == catalogue.engine("opt1-ws").small().changed(cols=5)


def test_own_cases_are_those_of_the_engine(suite):
    (job,) = suite(f"[[checks]]\n{GOOD}seeds = [4, 9]\n").jobs
    assert [(check.seed, check.case.name) for check in checks(job)] == [
        (seed, case.name) for seed in (4, 9) for case in job.spec.cases(seed)
    ]


def test_shapes_laws_and_stalls_are_crossed_and_repeat(suite):
    text = f'[[checks]]\n{GOOD}shapes = [[1, 2, 3], [5, 1, 9]]\ndata = ["uniform", "sparse:0.9"]\nstalls = [0, 0.5]\nreset = true\n'
    (job,) = suite(text).jobs
    first, again = checks(job), checks(job)
    assert [check.case.name for check in first] == [
        f"{shape}, {law}{stalls}"
        for shape in ("1 x 2 x 3", "5 x 1 x 9")
        for law in ("uniform", "sparse:0.9")
        for stalls in ("", ", stalls 50%")
    ]
    assert len({check.key for check in first}) == 8
    assert len({check.reset_at for check in first}) > 1
    for one, other in zip(first, again, strict=True):
        assert (one.key, one.reset_at) == (other.key, other.reset_at)
        assert all((a == b).all() for a, b in zip(one.case.operands, other.case.operands, strict=True))
        assert 0 <= one.reset_at < job.spec.cycles(*one.case.operands, stalls=one.case.stalls)
        assert bool(one.case.stalls.patterns) is ("stalls" in one.case.name)


def test_seeds_go_on_until_the_macs_are_done(suite):
    (job,) = suite(f"[[checks]]\n{GOOD}shapes = [[10, 1, 10]]\nseeds = [7, 3]\nmacs = 350\n").jobs
    assert [check.seed for check in checks(job)] == [7, 3, 8, 9]


def test_a_key_names_a_job_a_round_a_check_and_survives_edits(suite):
    before = suite(f"[[checks]]\n{GOOD}seeds = [1, 2]\n")
    after = suite(f'[[checks]]\npresets = ["mac-ws"]\n[[checks]]\n{GOOD}seeds = [5]\n')
    wanted = checks(before.jobs[0])[20]
    assert wanted.key.startswith(f"{before.jobs[0].key}-2-")
    for found in (before, after):
        (job,) = found.only(wanted.key).jobs
        (check,) = checks(job)
        assert (check.key, check.case.name, check.seed) == (wanted.key, wanted.case.name, 2)
    assert {check.seed for check in checks(after.only(wanted.key.rpartition("-")[0]).jobs[0])} == {2}
    for key in ("nonsense", "00000000", f"{before.jobs[0].key}-1-999"):
        with pytest.raises(SpecError, match=r"--only = '.*': the key of a check of .*s.toml"):
            before.only(key)


def test_reseeded(suite):
    (job,) = suite(f"[[checks]]\n{GOOD}seeds = [1, 2]\n").reseeded(100).jobs
    assert job.stimulus.seeds == (100, 101)


BAD = {
    "": "s.toml: checks = None: one or more tables [[checks]]",
    "checks = []": "s.toml: checks = []: one or more tables [[checks]]",
    "checks = 3": "s.toml: checks = 3: one or more tables [[checks]]",
    "title = 'x'": "s.toml: title = 'x': no entry of a suite; it has [[checks]] only",
    "[[checks]]\n": 's.toml: checks 1: presets = None: a list of presets or of patterns such as "opt1-*"',
    '[[checks]]\npresets = "mac-os"': "s.toml: checks 1: presets = 'mac-os': a list of presets or of patterns such as \"opt1-*\"",
    "[[checks]]\npresets = []": 's.toml: checks 1: presets = []: a list of presets or of patterns such as "opt1-*"',
    '[[checks]]\npresets = ["mac-oss"]': (
        "s.toml: checks 1: presets = 'mac-oss': a preset of `hwgen list`, such as mac-os, or a pattern that some match"
    ),
    f"[[checks]]\n{GOOD}shape = [[1, 1, 1]]": (
        "s.toml: checks 1: shape = [[1, 1, 1]]: no entry of checks; one of "
        "presets, small, fields, shapes, data, stalls, reset, seeds, macs, path, simulator"
    ),
    f"[[checks]]\n{GOOD}shapes = [[1, 1]]": "s.toml: checks 1: shapes = [[1, 1]]: a list of [M, N, K], each at least 1",
    f"[[checks]]\n{GOOD}shapes = [[1, 0, 1]]": "s.toml: checks 1: shapes = [[1, 0, 1]]: a list of [M, N, K], each at least 1",
    f"[[checks]]\n{GOOD}shapes = [[1, 1, 65]]": "s.toml: checks 1: K = 65: at most k_max = 64, which sets the accumulator width",
    f'[[checks]]\n{GOOD}shapes = [[1, 1, 1]]\ndata = ["gauss"]': (
        "s.toml: checks 1: data = 'gauss': must be uniform, normal:SIGMA or relu:SIGMA (SIGMA > 0) or sparse:ZEROS (0 to 1), "
        "or two of them, for A and for B: A/B"
    ),
    f'[[checks]]\n{GOOD}data = ["uniform"]': (
        "s.toml: checks 1: data = ['uniform']: left out without shapes: an engine's own cases bring theirs"
    ),
    f"[[checks]]\n{GOOD}stalls = [0.5]": "s.toml: checks 1: stalls = [0.5]: left out without shapes: an engine's own cases bring theirs",
    f"[[checks]]\n{GOOD}shapes = [[1, 1, 1]]\nstalls = [0.99]": (
        "s.toml: checks 1: stalls = [0.99]: a list of densities from 0 (no stalls) to 0.9"
    ),
    f"[[checks]]\n{GOOD}seeds = [1.5]": "s.toml: checks 1: seeds = [1.5]: a list of integers, each at least 0",
    f"[[checks]]\n{GOOD}seeds = [true]": "s.toml: checks 1: seeds = [True]: a list of integers, each at least 0",
    f"[[checks]]\n{GOOD}seeds = []": "s.toml: checks 1: seeds = []: a list of integers, each at least 0",
    f"[[checks]]\n{GOOD}reset = 3": "s.toml: checks 1: reset = 3: true (a reset in mid-flight) or false",
    f"[[checks]]\n{GOOD}macs = 0": "s.toml: checks 1: macs = 0: a number of multiply-accumulates, above 0 and up to 1e12",
    f'[[checks]]\n{GOOD}path = "fast"': "s.toml: checks 1: path = 'fast': one of bulk, cocotb",
    f'[[checks]]\n{GOOD}simulator = "vcs"': "s.toml: checks 1: simulator = 'vcs': one of verilator, icarus",
    f'[[checks]]\n{GOOD}[[checks]]\n{GOOD}path = "bulk"\nsimulator = "icarus"': (
        "s.toml: checks 2: path = 'bulk': cocotb with simulator icarus: bulk is compiled by Verilator"
    ),
    '[[checks]]\npresets = ["mac-os"]\nfields = {rows = 0}': "s.toml: checks 1: rows = 0: an integer from 1 to 256",
    '[[checks]]\npresets = ["mac-os"]\nfields = {rows = []}': (
        "s.toml: checks 1: fields = {'rows': []}: a table of spec fields; a list of values stands for several engines"
    ),
    '[[checks]]\npresets = ["mac-os"]\nfields = {row = 2}': "s.toml: checks 1: row = 2: no such field; mac-os has ...",
    '[[checks]]\npresets = ["flash-die"]\nshapes = [[1, 1, 1]]': (
        "s.toml: checks 1: shape = (1, 1, 1): left out: operands of flash engines are not drawn by shape"
    ),
}


@pytest.mark.parametrize(("text", "message"), BAD.items())
def test_bad_suites(suite, text, message):
    with pytest.raises(SpecError) as caught:
        suite(text)
    start, _, _ = message.partition("...")
    assert str(caught.value).startswith(start)
    assert message.endswith("...") or str(caught.value) == message
    assert "\n" not in str(caught.value)


def test_no_toml_and_no_file(suite, tmp_path):
    with pytest.raises(SpecError, match=r"suite = '.*s.toml': a file in TOML \("):
        suite("[[checks]")
    with pytest.raises(SpecError, match=r"suite = '.*none.toml': a file that can be read \(No such file"):
        simulate.read_suite(tmp_path / "none.toml")


@pytest.mark.parametrize("name", ["smoke", "full", "nightly", "tensor-core"])
def test_shipped_suites_can_be_read(name):
    assert simulate.read_suite(shipped("sim", f"{name}.toml")).jobs


def test_nightly_asks_every_preset_for_ten_million_macs():
    jobs = simulate.read_suite(shipped("sim", "nightly.toml")).jobs
    asked = {job.preset for job in jobs if job.path == "bulk" and job.stimulus.macs >= 1e7}
    assert asked == set(catalogue.presets())
