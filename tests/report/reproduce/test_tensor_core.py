"""The report's parts at a small size: tallies are kept and found again, planted faults are counted, tables say what was probed."""

import json
from types import SimpleNamespace

import numpy as np
import pytest

from hwgen.engines import dot
from hwgen.engines.dot import DotSpec
from hwgen.report.reproduce import tensor_core
from hwgen.report.reproduce.tensor_core import probing, silicon, vectors
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


def test_netlists_are_kept(tmp_path, monkeypatch):
    library = technology("nangate45")
    asked = []

    def synthesise(verilog, top, tech, *, recipes):
        asked.append(top)
        netlist = SimpleNamespace(digest="d", recipe=recipes[0].name)
        return [SimpleNamespace(netlist=netlist, area_um2=100.0, delay_ns=0.5)]

    monkeypatch.setattr(silicon, "synthesise", synthesise)
    for _ in range(2):
        found = silicon.units(tmp_path, {NAME: SPEC}, library, quiet)
        assert [one.products for one in found] == [4, 1, 1, 1, 1]
        assert found[0].fmax_mhz == 2000.0
        assert found[0].density == pytest.approx(4 / 0.5 / 1e-4)
    assert len(asked) == 5
    rows = tensor_core.costs(found).records()
    assert [row["area_per_product"] for row in rows] == [25.0, 100.0, 100.0, 100.0, 100.0]


def test_links_of_a_chain_are_whole_multiply_adds():
    """Short products and FP32 sums: both operands and the sum pass the ports, and the result is a register later."""
    link = silicon.fma_link("tf32")
    assert {name: member.shape for name, member in link.signature.members.items()} == {"a": 19, "b": 19, "c": 32, "result": 32}
