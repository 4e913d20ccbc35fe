"""The report's parts at a small size: tallies are kept and found again, planted faults are counted, tables say what was probed."""

import dataclasses
import json
from types import SimpleNamespace

import numpy as np
import pytest

from hwgen.engines import dot
from hwgen.engines.dot import DotSpec
from hwgen.errors import ToolFailed
from hwgen.export import design_of
from hwgen.numerics import BF16, FP32, from_float64, to_float64
from hwgen.report.reproduce import tensor_core
from hwgen.report.reproduce.tensor_core import power, probing, silicon, vectors
from hwgen.silicon import technology

NAME = "dot-v100-fp16-fp32"
SPEC = dot.PRESETS[NAME].small()
SIZES = {"rounds": 1, "rows": 16, "cols": 6}


def quiet(text):
    del text


def test_a_tally_is_kept_and_taken_up_again(tmp_path, monkeypatch):
    found = vectors.kept(tmp_path, NAME, SPEC, quiet, **SIZES)
    styles = len(dot.bench.STYLES)
    assert (found.vectors, found.mismatches, found.problems) == (2 * styles * 16 * 6, 0, [])
    assert set(found.styles.values()) == {2 * 16 * 6}
    assert sum(found.outcomes.values()) == found.vectors
    assert all(found.outcomes[kind] for kind in ("normal", "zero", "infinite", "nan"))
    path = tmp_path / f"vectors-{NAME}.json"
    content = path.read_text()
    monkeypatch.setattr(vectors, "run", lambda *arguments, **options: pytest.fail("simulated again"))
    assert vectors.kept(tmp_path, NAME, SPEC, quiet, **SIZES) == found
    monkeypatch.undo()
    # other Verilog, or fewer vectors, are done again
    for change in ({"verilog": "0"}, {"vectors": 5}):
        path.write_text(json.dumps(json.loads(content) | change))
        assert vectors.kept(tmp_path, NAME, SPEC, quiet, **SIZES) == found
    assert path.read_text() == content


def test_a_wrong_bit_is_counted(monkeypatch):
    true = DotSpec.compute
    monkeypatch.setattr(DotSpec, "compute", lambda self, *operands: true(self, *operands) ^ (np.arange(6) == 2))
    found = vectors.run(NAME, SPEC, **SIZES)
    assert found.mismatches == found.vectors // 6


def test_wrong_cycles_are_problems(monkeypatch):
    monkeypatch.setattr(DotSpec, "cycles", lambda self, *operands, stalls=None: 7)
    found = vectors.run(NAME, SPEC, **SIZES)
    assert found.mismatches == 0
    assert len(found.problems) == 2 * len(dot.bench.STYLES)
    assert "schedule says 7" in found.problems[0]


def test_the_probe_recovers_a_profile_from_the_hardware(monkeypatch):
    some = [key for key in dot.available(unverified=True) if key[0] in ("v100", "t4")]  # the others in tests/engines/dot/test_probe.py
    monkeypatch.setattr(dot, "available", lambda *, unverified=False: some)
    table = probing.profiles({NAME: SPEC}, quiet, samples=32)
    rows = {(row["profile"], row["probed"]): row for row in table.records()}
    assert {row["as_in_the_table"] for row in rows.values()} == {"yes"}
    hardware, model = rows[NAME, "hardware"], rows["v100-fp16-fp32", "model"]
    assert {**hardware, "profile": "", "probed": ""} == {**model, "profile": "", "probed": ""}
    assert (hardware["block"], hardware["fraction_bits"], hardware["rounding"]) == (4, 23, "rz")
    assert "t4-fp16-fp32, fraction_bits in doubt" in {name for name, _ in rows}
    assert len(rows) == len(some) + 1


def test_a_profile_that_differs_is_said_to_differ():
    profile = dot.profile("v100", "fp16")
    found = dot.probe(dot.unit(profile.changed(fraction_bits=25)), "fp16", samples=0)
    assert probing.row("x", "model", found, profile)[-1] == "no"
    assert probing.row("x", "model", found, profile.changed(fraction_bits=25))[-1] == "yes"


def test_published_witnesses(monkeypatch):
    """On the model alone here: the report asks the hardware as well."""
    monkeypatch.setattr(probing, "unit", lambda spec: dot.unit(spec.profile))
    table = probing.witnesses(quiet)
    assert [row["equal"] for row in table.records()] == ["yes"] * 12
    assert {row["published"] for row in table.records()} == {"0", "2^-20", "2^-21", "2^-22", "2^-23"}


def test_netlists_and_power_are_kept(tmp_path, monkeypatch):
    library = technology("nangate45")
    asked = []

    def synthesise(verilog, top, tech, *, recipes):
        asked.append(top)
        netlist = SimpleNamespace(digest="d", recipe=recipes[0].name)
        return [SimpleNamespace(netlist=netlist, area_um2=100.0, delay_ns=0.5)]

    def simulate(*request, **options):
        del request, options
        return SimpleNamespace(dynamic_w=3e-3, leakage_w=1e-3)

    monkeypatch.setattr(silicon, "synthesise", synthesise)
    monkeypatch.setattr(power, "of_cycles", simulate)
    monkeypatch.setattr(power, "of_integers", simulate)
    monkeypatch.setattr(power, "K", 8)
    for _ in range(2):
        found = silicon.units(tmp_path, {NAME: SPEC}, library, quiet)
        assert [one.products for one, _ in found] == [4, 1, 1, 1, 1]
        assert found[0][0].fmax_mhz == 2000.0
        assert found[0][0].density == pytest.approx(4 / 0.5 / 1e-4)
        assert len(asked) == 10  # for the area, and again for the power
    link = silicon.chain("fp16")
    assert link == silicon.chain("tf32") != silicon.chain("e4m3") == silicon.chain("bf16")
    rows = tensor_core.costs(found, {NAME: link}).records()
    assert [row["area_per_product"] for row in rows] == [25.0, 100.0, 100.0, 100.0, 100.0]
    assert [row["power"] for row in rows] == [4.0] * 5
    assert [row["energy_per_product"] for row in rows] == [power.CLOCK_NS] + [4 * power.CLOCK_NS] * 4
    assert [(row["area_of_a_chain"], row["energy_of_a_chain"]) for row in rows] == [(0.25, 0.25)] + [(None, None)] * 4
    # another workload is simulated again
    monkeypatch.setattr(power, "WORKLOAD", "another")
    silicon.units(tmp_path, {NAME: SPEC}, library, quiet)
    assert len(asked) == 15


def test_power_is_of_gates_whose_every_answer_is_right(monkeypatch):
    monkeypatch.setattr(power, "ROWS", 3)
    monkeypatch.setattr(power, "K", 8)
    library = technology("nangate45")
    spec = DotSpec(inputs="e2m1", output="fp16", block=2, fraction_bits=8, stages=2)
    netlist, cycles = silicon.netlist_of(design_of(spec.unit(2)), library), power.dot_cycles(spec)
    assert len(cycles.answers) == 3 * 8 // 2
    found = power.of_cycles(netlist, library, cycles, 2)
    assert 0 < found.leakage_w < found.total_w < 0.1
    wrong = dataclasses.replace(cycles, answers=cycles.answers ^ (np.arange(12) == 5))
    with pytest.raises(ToolFailed, match="outputs differ from the recorded ones 1 times"):
        power.of_cycles(netlist, library, wrong, 2)


def test_a_chain_s_cycles_are_those_of_a_sum():
    arithmetic = silicon.fma_link("bf16").unit.arithmetic
    cycles = power.chain_cycles(arithmetic)
    a, b = (to_float64(from_float64(part, BF16), BF16) for part in power.reals())
    np.testing.assert_allclose(to_float64(cycles.answers[-power.ROWS :], FP32), (a @ b)[:, 0], rtol=1e-5)
    np.testing.assert_array_equal(cycles.operands["c"][power.ROWS :], cycles.answers[: -power.ROWS])


def test_links_of_a_chain_are_whole_multiply_adds():
    """Short products and FP32 sums: both operands and the sum pass the ports, and the result is a register later."""
    link = silicon.fma_link("tf32")
    assert {name: member.shape for name, member in link.signature.members.items()} == {"a": 19, "b": 19, "c": 32, "result": 32}
