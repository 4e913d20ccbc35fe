import json

import pytest

from hwgen.cli.commands import pipeline as module
from hwgen.silicon.pipelining import Depth


@pytest.fixture
def measured(monkeypatch):
    """Netlists of one and two stages; what they are made of is tested with the synthesis."""
    asked = {}

    def pipeline(unit, stages, *, mhz, tech, effort, recipes, progress):
        asked.update(units=[unit(count).stages for count in stages], mhz=mhz, tech=tech.name, effort=effort, recipes=recipes)
        return [Depth(stages=count, area_um2=100.0 * count, delay_ns=4.0 / count, recipe="r", netlist="n" * 64) for count in (1, 2)]

    monkeypatch.setattr(module, "pipeline", pipeline)
    return asked


def test_the_stages_that_meet_a_clock(hwgen, measured):
    code, out, err = hwgen("pipeline", "dot-v100-fp16-fp32", "--mhz", 450, "--cols", 2)
    assert (code, err) == (0, "")
    assert measured == {"units": list(range(1, 10)), "mhz": 450, "tech": "nangate45", "effort": "fast", "recipes": None}
    assert out.endswith("2 stages meet 450 MHz in nangate45: dot_tree_1x2_fp16_fp32_n4_f23_o23rz_x7fffffff_p2_d5, latency 5 cycles\n")
    code, out, _ = hwgen("pipeline", "dot-v100-fp16-fp32", "--mhz", 450, "--json", "--quick")
    assert len(measured["recipes"]) == 1
    found = json.loads(out)
    assert (found["stages"], [one["fmax_mhz"] for one in found["tried"]]) == (2, [250.0, 500.0])


def test_a_multiply_add_in_its_array_or_alone(hwgen, measured):
    code, out, _ = hwgen("pipeline", "fma-bf16-an-1-2-ws", "--mhz", 450)
    assert (code, measured["units"]) == (0, [1, 2, 3, 4])
    assert out.endswith("2 stages meet 450 MHz in nangate45: fma_ws_8x8_bf16_bf16_w16_an12_k4096_p2_d21, latency 21 cycles\n")
    code, out, _ = hwgen("pipeline", "fma-bf16-an-1-2-os", "--mhz", 450)
    assert out.endswith("2 stages meet 450 MHz in nangate45: fma_bf16_bf16_w16_an12_k4096_p2, the multiply-add alone\n")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("mac-os",), "preset = 'mac-os': an engine dot-... or fma-...: others have no unit of a chosen number of stages"),
        (("dot-v100-fp16-fp32", "--stages", 3), "--stages = 3: left out: it is what is asked for"),
        (("dot-v100-fp16-fp32", "--quick", "--effort", "full"), "--effort = 'full': left out: --quick takes one recipe"),
        (("dot-v100-fp16-fp32", "--tech", "osu018", "--liberty", "x.lib"), "--liberty = 'x.lib': left out: --tech names a library already"),
    ],
)
def test_bad_requests_are_one_line(hwgen, arguments, line):
    assert hwgen("pipeline", *arguments, "--mhz", 500) == (2, "", f"hwgen: {line}\n")
