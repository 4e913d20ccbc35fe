import json
import subprocess
import sys

import pytest

MODULE = """
from hwgen.engines import dot

mma = dot.unit(dot.profile("a100", "bf16", overflow="saturate"))
number = 5
"""


def test_a_profile_recovers_itself(hwgen, tmp_path):
    code, out, _ = hwgen("probe", "v100-fp16", "--samples", 50, "--out", tmp_path / "found.txt", "--json")
    found = json.loads(out)
    assert code == 0
    assert (found["block"], found["fraction_bits"], found["matches"]) == (4, 23, ["v100-fp16-fp32"])
    text = (tmp_path / "found.txt").read_text()
    assert text.startswith("probed: the model of v100-fp16-fp32\n")
    assert "agrees with                  v100-fp16-fp32\n" in text


def test_the_hardware_of_a_preset(hwgen):
    code, out, _ = hwgen("probe", "dot-v100-fp16-fp32", "--samples", 8, "--k", 16, "--json")
    found = json.loads(out)
    assert code == 0
    assert found["target"].startswith("the hardware dot_tree_1x2_fp16_fp32_n4_f23_")
    assert (found["block"], found["fraction_bits"], found["mismatches"], found["matches"]) == (4, 23, 0, ["v100-fp16-fp32"])


def test_a_function_of_the_users(hwgen, tmp_path, monkeypatch):
    (tmp_path / "myunit.py").write_text(MODULE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    code, out, err = hwgen("probe", "myunit:mma", "--inputs", "bf16", "--samples", 50)
    assert err == ""
    assert code == 0
    assert out.startswith("probed: myunit:mma\n")
    assert "agrees with                  a100-bf16-fp32, a2-bf16-fp32" in out
    code, _, err = hwgen("probe", "myunit:number", "--inputs", "bf16")
    assert (code, err) == (2, "hwgen: target = 'myunit:number': MODULE:FUNCTION; myunit has no function number\n")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("h100-fp17",), "formats = 'fp17 to fp32': for h100 one of fp16 to fp32, bf16 to fp32, tf32 to fp32"),
        (("h100-bf16", "--inputs", "fp16"), "inputs = 'fp16': left out, or bf16 as in h100-bf16"),
        (("a-b-c-d",), "target = 'a-b-c-d': GPU, GPU-INPUTS or GPU-INPUTS-OUTPUT"),
        (("t4",), "profile = 't4-fp16-fp32': allow_unverified=True, for it is in doubt"),
        (("no.such:thing", "--inputs", "fp16"), "target = 'no.such:thing': MODULE:FUNCTION of a module that can be imported"),
        (("dot-v100-fp16-fp32", "--inputs", "bf16"), "inputs = 'bf16': left out, or fp16 as in dot-v100-fp16-fp32"),
        (("dot-k80-fp16-fp32",), "preset = 'dot-k80-fp16-fp32': a name that `hwgen list` shows"),
        (("math:sin",), "inputs = None: the format of A and B that the function is to be probed with"),
        (("v100", "--k", "2"), "k = 2: an integer from 8 to 4096"),
    ],
)
def test_bad_targets_are_one_line(hwgen, arguments, line):
    code, out, err = hwgen("probe", *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"hwgen: {line}")


def test_the_front_door_has_the_family():
    program = "import hwgen; print(hwgen.dot.profile('h100', 'fp16').name)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "h100-fp16-fp32\n"
