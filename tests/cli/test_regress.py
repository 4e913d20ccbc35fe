"""`hwgen regress`: suites that pass, hardware with planted faults, tools that fail, interruptions."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from xml.etree import ElementTree

import pytest

from hwgen import export
from hwgen.engines import catalogue

FIELDS = {"rows": 2, "cols": 1, "k_max": 64}
SPEC = catalogue.engine("mac-os", **FIELDS)
ENGINE = 'presets = ["mac-os"]\nfields = {rows = 2, cols = 1, k_max = 64}\n'
ICARUS = 'path = "cocotb"\nsimulator = "icarus"\n'
FLIP = r" lane_0_word \};", " lane_0_word ^ 1'b1 };"  # the lowest bit of every result
SUITE = f"[[checks]]\n{ENGINE}{ICARUS}shapes = [[3, 2, 5], [1, 1, 1]]\nstalls = [0, 0.5]\nseeds = [11, 12]\nreset = true\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a suite and the Verilog of its engine."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "suite.toml").write_text(SUITE)
    export.write(SPEC, tmp_path / "rtl")
    return tmp_path


def plant(folder, old, new):
    """Replace text in the Verilog, once; returns what takes it back."""
    path = folder / "rtl" / f"{SPEC.title}.v"
    right = path.read_text()
    changed, count = re.subn(old, new, right, count=1, flags=re.DOTALL)
    assert count == 1
    path.write_text(changed)
    return lambda: path.write_text(right)


def test_a_suite_that_passes(hwgen, folder):
    code, out, err = hwgen("regress", "suite.toml", "-j", 1, "--junit", "junit.xml")
    assert code == 0
    assert re.search(r"mac-os +tpe_mac_os_2x1_\S+ +cocotb, icarus +11 to 12 +8 +0 ", out)
    assert "all 8 checks of suite.toml pass" in err
    root = ElementTree.parse("junit.xml").getroot()
    assert (root.get("tests"), root.get("failures")) == ("8", "0")
    assert len(list(root.iter("testcase"))) == 8
    assert not list(root.iter("failure"))
    code, out, _ = hwgen("regress", "suite.toml", "-j", 1, "--seed", 70, "--json")
    assert code == 0
    assert json.loads(out)["jobs"][0]["seeds"] == "70 to 71"


def test_a_planted_fault_is_reported_and_its_replay_command_replays_it(hwgen, folder):
    mend = plant(folder, *FLIP)
    code, out, err = hwgen("regress", "suite.toml", "-j", 1, "--verilog", "rtl", "--json", "--junit", "junit.xml")
    record = json.loads(out)
    assert code == 3
    assert err.endswith("hwgen: regression failed: 8 of 8 checks of suite.toml fail\n")
    assert record["passed"] == 0
    failure = record["failures"][3]
    assert failure["seed"] == 11
    assert re.fullmatch(r"result\[0, 0\] is (-?\d+), golden (-?\d+)", failure["problems"][0])
    in_xml = [failure.text for failure in ElementTree.parse("junit.xml").iter("failure")]
    assert in_xml[3] == "\n".join([*failure["problems"], f"replay: {failure['replay']}"])

    program, *arguments = shlex.split(failure["replay"])
    assert program == "hwgen"
    code, out, _ = hwgen(*arguments, "--json", "--waves", folder / "w.fst")
    assert code == 3
    (again,) = json.loads(out)["failures"]
    assert (folder / "w.fst").stat().st_size > 100
    for name in ("key", "name", "seed", "reset_at", "problems", "cycles"):
        assert again[name] == failure[name]
    code, out, _ = hwgen(*arguments)
    assert code == 3
    assert f"FAILED mac-os on cocotb, icarus: 1 x 1 x 1, uniform, stalls 50%, seed 11, reset in cycle {failure['reset_at']}\n" in out
    assert f"  replay: {failure['replay']}\n" in out

    mend()
    assert hwgen(*arguments)[0] == 0
    plant(folder, *FLIP)
    assert hwgen("regress", "suite.toml", "--only", failure["key"])[0] == 0, "fresh Verilog has no fault"


def test_a_crash_takes_only_its_check_with_it(hwgen, folder):
    """$stop ends the process that a compiled model runs in."""
    (folder / "suite.toml").write_text(f"[[checks]]\n{ENGINE}shapes = [[1, 1, 1], [3, 1, 1], [1, 1, 2]]\n")
    plant(folder, rf"(module {SPEC.title}\(.*?)endmodule", crash_at_beat(3))
    code, out, err = hwgen("regress", "suite.toml", "-j", 1, "--verilog", "rtl", "--json")
    record = json.loads(out)
    assert code == 3
    assert (record["checks"], record["passed"]) == (3, 2)
    (failure,) = record["failures"]
    assert failure["name"] == "3 x 1 x 1, uniform"
    assert failure["problems"] == ["the simulation died: exit status 1"]
    assert "Traceback" not in err


def crash_at_beat(count):
    """More Verilog at the end of the top: $stop once ``count`` results have left."""
    return (
        "PLACE  integer left = 0;\n"
        "  always @(posedge clk) begin\n"
        "    if (rst) left <= 0; else if (m_axis_tvalid && m_axis_tready) left <= left + 1;\n"
        f"    if (left == {count}) $stop;\n"
        "  end\n"
        "endmodule"
    ).replace("PLACE", r"\g<1>")


def test_a_build_that_fails_leaves_the_other_jobs_alone(hwgen, folder):
    other = SPEC.changed(rows=1)
    (folder / "suite.toml").write_text(SUITE.replace("rows = 2", "rows = [1, 2]"))
    export.write(other, folder / "rtl")
    plant(folder, "endmodule", "endmodul")
    code, out, _ = hwgen("regress", "suite.toml", "-j", 2, "--verilog", "rtl", "--json")
    record = json.loads(out)
    assert code == 3
    assert [(row["engine"], row["checks"], row["failed"]) for row in record["jobs"]] == [(other.title, 8, 0), (SPEC.title, 1, 1)]
    (failure,) = record["failures"]
    assert failure["name"] == "build"
    assert "error" in failure["problems"][0]
    code, out, _ = hwgen(*shlex.split(failure["replay"])[1:], "--json")
    assert (code, json.loads(out)["failures"][0]["name"]) == (3, "build")


def test_a_missing_simulator_is_a_finding_of_its_jobs(hwgen, folder, monkeypatch):
    monkeypatch.setenv("PATH", str(folder))
    code, out, _ = hwgen("regress", "suite.toml", "-j", 1)
    assert code == 3
    assert "iverilog not found: apt-get install iverilog" in out


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("nothing",), "sim = 'nothing': a TOML file that exists, or one of full, nightly, smoke, tensor-core"),
        (("suite.toml", "--only", "1"), "--only = '1': the key of a check of suite.toml; has the suite changed since?"),
        (("suite.toml", "--waves", "w.vcd"), "--waves = 'w.vcd': with --only and the key of one check"),
        (("suite.toml", "--verilog", "none"), f"--verilog = 'none': a folder with {SPEC.title}.v, as `hwgen generate` writes it"),
    ],
)
def test_bad_requests(hwgen, folder, arguments, line):
    assert hwgen("regress", *arguments, "-j", 1) == (2, "", f"hwgen: {line}\n")


def test_ctrl_c_stops_everything_at_once(folder):
    (folder / "suite.toml").write_text(f"[[checks]]\n{ENGINE}{ICARUS}shapes = [[400, 20, 60]]\n")
    program = "from hwgen.cli import main; main()"
    command = [sys.executable, "-c", program, "regress", "suite.toml", "-j", "1"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    workers = wait_for(lambda: started_by(running.pid, "vvp"))
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does
    out, err = running.communicate(timeout=300)
    assert running.returncode not in (0, 2, 3)
    assert "Traceback" not in out + err
    wait_for(lambda: not any(map(alive, workers)))


def alive(pid):
    """Whether a process is there and not only waiting for somebody to ask how it ended."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(") ")[2][0] not in "ZX"
    except OSError:
        return False


def wait_for(found):
    for _ in range(3000):  # a busy machine may take minutes to start a simulator
        if result := found():
            return result
        time.sleep(0.1)
    raise AssertionError("never happened")


def started_by(pid, name):
    """All descendants of a process, when one of them is called ``name``."""
    parents = {}
    for entry in os.listdir("/proc"):
        try:
            with open(f"/proc/{entry}/stat") as file:
                number, _, rest = file.read().partition(" (")
        except OSError:
            continue
        title, _, rest = rest.rpartition(") ")
        parents[int(number)] = (int(rest.split()[1]), title)
    found, names = {pid}, set()
    while more := {child for child, (parent, _) in parents.items() if parent in found} - found:
        found |= more
        names |= {parents[child][1] for child in more}
    return found - {pid} if any(title.startswith(name) for title in names) else set()
