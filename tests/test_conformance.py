"""What every engine in the catalogue owes its users; a new preset is covered without being told."""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hwgen import export, simulate
from hwgen.engines import catalogue

PRESETS = catalogue.presets()
ROOT = Path(__file__).resolve().parents[1]


def small(name):
    """The preset at a size that simulates fast; families state it."""
    return PRESETS[name].small()


@pytest.mark.parametrize("name", PRESETS)
def test_rtl_equals_golden_and_cycles_equal_schedule(name):
    spec = small(name)
    problems = {case.name: simulate.check(spec, case) for case in spec.cases(seed=1)}
    assert {case: found for case, found in problems.items() if found} == {}


def shared(name, spec):
    """The cases that a preset brings to the second, slow simulator: all of them, but for floating-point presets on one array.

    Those share everything but the normaliser and the formats in their cells: four of them divide the cases, and leave the longest sums to
    the compiled path.
    """
    cases = list(spec.cases(seed=2))
    if spec.family != "fma":
        return cases
    peers = [other for other, one in PRESETS.items() if one.family == "fma" and one.array == spec.array]
    return [case for case in cases if spec.cycles(*case.operands, stalls=case.stalls) <= 500][peers.index(name) % 4 :: 4]


@pytest.mark.parametrize(("name", "simulator"), [(name, "icarus") for name in PRESETS] + [(next(iter(PRESETS)), "verilator")])
def test_cocotb_and_a_second_simulator_agree(name, simulator):
    """The compiled path above is Verilator's; here every preset meets four states. cocotb on Verilator needs one look, and a long build."""
    spec = small(name)
    cases = shared(name, spec)
    assert any(case.stalls.patterns for case in cases)
    runs = simulate.run_many(spec, cases, path="cocotb", simulator=simulator)
    for case, run in zip(cases, runs, strict=True):
        assert np.array_equal(run.result, spec.compute(*case.operands)), case.name
        assert run.cycles == spec.cycles(*case.operands, stalls=case.stalls), case.name


@pytest.mark.parametrize("name", PRESETS)
def test_exact_after_a_reset_in_mid_flight(name):
    spec = small(name)
    case = next(iter(spec.cases(seed=3)))
    for cycle in (1, spec.latency // 2, spec.latency):
        run = simulate.run(spec, *case.operands, reset_at=cycle)
        assert np.array_equal(run.result, spec.compute(*case.operands))


def has_elder_twin(name):
    """Whether an earlier floating-point preset differs from this one in nothing but the normaliser in its cells."""
    spec = PRESETS[name]
    twins = [other for other, one in PRESETS.items() if one.family == "fma" and one == spec.changed(normalisation=one.normalisation)]
    return twins[0] != name


@pytest.mark.parametrize("name", PRESETS)
def test_lint_clean(name):
    """At full size; of an array that was linted with another normaliser, a small one."""
    spec = small(name) if PRESETS[name].family == "fma" and has_elder_twin(name) else PRESETS[name]
    assert simulate.lint(export.design(spec)) == []


@pytest.mark.parametrize("name", PRESETS)
def test_manifest_is_true(name, tmp_path):
    spec = small(name)
    *files, manifest_path = export.write(spec, tmp_path)
    manifest = json.loads(manifest_path.read_text())
    assert {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files} == {
        file: entry["sha256"] for file, entry in manifest["files"].items()
    }
    assert manifest["spec"] == spec.to_dict()
    text = (tmp_path / f"{manifest['top']}.v").read_text()
    header = text[text.index(f"module {manifest['top']}(") :].split(";")[0]
    assert sorted(header.split("(")[1].rstrip(")").replace(",", " ").split()) == sorted(port["name"] for port in manifest["ports"])


@pytest.mark.parametrize("name", PRESETS)
def test_shipped_verilog_is_what_generate_writes(name, tmp_path):
    written = export.write(PRESETS[name], tmp_path)
    assert {path.name for path in (ROOT / "rtl" / name).iterdir()} == {path.name for path in written}, "stale: run `make rtl`"
    for path in written:
        assert (ROOT / "rtl" / name / path.name).read_bytes() == path.read_bytes(), f"stale: run `make rtl` ({path.name})"


def test_shipped_verilog_is_that_of_the_catalogue():
    assert {path.name for path in (ROOT / "rtl").iterdir()} == set(PRESETS), "stale: run `make rtl`"


def test_same_bytes_in_another_process(tmp_path):
    name = next(iter(PRESETS))
    program = (
        "import sys; from hwgen import export; from hwgen.engines import catalogue; "
        "export.write(catalogue.presets()[sys.argv[1]], sys.argv[2])"
    )
    subprocess.run([sys.executable, "-c", program, name, str(tmp_path)], check=True, env={"PATH": "", "PYTHONHASHSEED": "7"}, cwd=ROOT)
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (ROOT / "rtl" / name / path.name).read_bytes()


def test_a_new_engine_is_a_folder_and_a_line(tmp_path):
    """A copy of the package with a dummy family: catalogue, export and simulation take it without another edit."""
    package = tmp_path / "hwgen"
    shutil.copytree(ROOT / "hwgen", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tests" / "fixtures" / "dummy_engine", package / "engines" / "dummy")
    listing = package / "engines" / "catalogue.py"
    listing.write_text(listing.read_text().replace('FAMILIES = ("tpe",', 'FAMILIES = ("tpe", "dummy",'))
    program = (
        "from hwgen import simulate; from hwgen.engines import catalogue; import hwgen; "
        f"spec = catalogue.engine('adder'); assert hwgen.__file__.startswith({str(tmp_path)!r}); "
        "assert [p for case in spec.cases(1) for p in simulate.check(spec, case)] == []; print('conforms')"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert run.stdout == "conforms\n", run.stderr
