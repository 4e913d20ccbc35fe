from types import SimpleNamespace

import pytest

from hwgen.report.reproduce import ssm_rdu, write
from hwgen.report.reproduce import ssm_rdu_silicon as silicon
from hwgen.report.reproduce import ssm_rdu_tiles as tiles
from hwgen.silicon.gatesim import Streams
from hwgen.silicon.netlist import NetPort

TITLES = ["Speed-ups", "One assumption at a time", "Overhead of links", "Cost of links, 8 x 6 int16", "Cost of links, 8 x 6 bf16"]
TITLES += ["Problems on one tile", "Accuracy of transforms", "Times", "Assumptions"]


def test_figures():
    """Nothing is fitted: the model may move away from print, but not far unnoticed, and what the remarks say must stay true."""
    rows = {row.quantity: row for row in ssm_rdu.speedups(ssm_rdu.Machines())}
    assert {row.published for row in rows.values()} == {1.95, 5.95, 1.75, 2.12}
    assert all(row.remark for row in rows.values())
    low, high = rows["Hyena: FFT links over base RDU"].ours
    assert 1.4 < low < high < 2.5
    best, blelloch, sequential = (row.ours for name, row in rows.items() if name.startswith("Mamba: scan links over base"))
    assert best[1] < blelloch[0] < 1.75 < sequential[0]


def test_waterfalls_start_at_the_gpu_and_end_at_the_links():
    machines = ssm_rdu.Machines()
    for layer in ("hyena", "mamba"):
        found = ssm_rdu.steps(machines, layer, 1 << 18)
        assert found[0][1] == machines.gpu_best(layer, 1 << 18)
        assert found[-1][1] == machines.with_links(layer, 1 << 18)


def kept_of(tmp_path, monkeypatch):
    """Measurements made up: a micrometre and two milliwatts more per variant; in one piece, a fifth less."""
    variants = list(tiles.VARIANTS)
    area = {"frame_registers_um2": 5.0, "flops": 10, "cells_um2": 900.0}
    monkeypatch.setattr(tiles.Kept, "area", lambda _, geometry, variant: area | {"area_um2": 1000.0 + variants.index(variant)})
    monkeypatch.setattr(
        tiles.Kept,
        "power",
        lambda _, geometry, variant: {"power_mw": 1000.0 + 2 * variants.index(variant), "frame_mw": 10.0 + 2 * variants.index(variant)},
    )
    monkeypatch.setattr(tiles.Kept, "area_in_one_piece", lambda *_: {"area_um2": 800.0})
    monkeypatch.setattr(tiles.Kept, "power_in_one_piece", lambda *_: {"power_mw": 1250.0})


def test_page(tmp_path, monkeypatch):
    kept_of(tmp_path, monkeypatch)
    monkeypatch.setattr(ssm_rdu, "ACCURACY_SIZES", (16,))
    found = ssm_rdu.reproduce(tmp_path, lambda *_: None)
    assert [table["title"] for table in found.to_dict()["tables"]] == TITLES
    quality = {row["element"]: row["N_16"] for row in found.tables[6].records()}
    assert quality["bf16"] < quality["fp16"] < quality["fp32"]
    assert any(row["field"] == "chip.clock_hz" for row in found.tables[-1].records())


def test_page_of_the_links(tmp_path, monkeypatch):
    kept_of(tmp_path, monkeypatch)
    said = []
    found = silicon.reproduce(tmp_path, lambda *step: said.append(step))
    rows = {row["quantity"]: row for row in found.tables[0].records()}
    assert rows["8 x 6 int16, + FFT: more area"]["ours"] == pytest.approx(0.1)
    assert rows["8 x 6 int16, + FFT: more area"]["published"] == [0.0, 1.0]
    assert rows["8 x 6 int16, all links: more power"]["ours"] == pytest.approx(0.8)
    assert rows["32 x 12 bf16, + Blelloch: more power"]["ours"] == pytest.approx(100 * 6 / (24 * 990 + 10))
    pieces = found.tables[-1].records()
    assert [(row["tile"], row["variant"]) for row in pieces[:-1]] == [
        (geometry.name, variant) for name, geometry in silicon.SMALL.items() for variant in silicon.CHECKED[name]
    ]
    assert pieces[0]["error"] == pytest.approx(25)
    assert pieces[-1]["error"] == pytest.approx(-20)
    page = write(found, tmp_path, command="hwgen reproduce ssm-rdu-silicon").read_text()
    assert "![Overhead of links, 32 x 12 bf16](overhead-32-x-12-bf16.svg)" in page


def test_the_rule_of_composition():
    """A tile twice the cells, three times the frame, links of which twice the area was added."""
    small = {
        tiles.BASE: {"area_um2": 110.0, "cells_um2": 100.0, "power_mw": 55.0, "frame_mw": 5.0},
        "+ FFT": {"area_um2": 112.0, "cells_um2": 100.0, "power_mw": 56.0, "frame_mw": 6.0},
    }
    areas = {tiles.BASE: {"area_um2": 230.0, "cells_um2": 200.0}, "+ FFT": {"area_um2": 234.0, "cells_um2": 200.0}}
    found = silicon.composed(small, areas, cells=2)
    assert found[tiles.BASE] == {"power_mw": 100 + 15, "frame_mw": 15}
    assert found["+ FFT"] == {"power_mw": 100 + 15 + 2, "frame_mw": 15 + 2}
    same = silicon.composed(small, small, cells=1)
    assert {name: values["power_mw"] for name, values in same.items()} == {name: values["power_mw"] for name, values in small.items()}


def test_links_are_counted_as_published():
    """Multiplexers of the authors' unit: seven of the tree, 25 more for the FFT, 17 and 13 for the scans."""
    geometry = silicon.POWERED
    base, fft, steele, blelloch, _ = (tiles.link_cost(geometry.spec(variant)) for variant in tiles.VARIANTS)
    assert base == {"links": 7, "wires": 112, "mux_bits": 112, "select_bits": 7}
    assert fft["mux_bits"] - base["mux_bits"] == (28 - 2) * 16  # two links are the tree's own: 25 new multiplexers, and one is widened
    assert fft["select_bits"] - base["select_bits"] == 25 + 1
    assert (steele["mux_bits"] - base["mux_bits"], blelloch["mux_bits"] - base["mux_bits"]) == (17 * 16, 13 * 16)


def test_measurements_are_kept_and_made_anew_when_something_changed(tmp_path):
    said = []
    kept = tiles.Kept(tmp_path, said.append)
    assert kept.get("one", {"verilog": "a"}, lambda: {"area_um2": 1.0}) == {"area_um2": 1.0}
    again = tiles.Kept(tmp_path, said.append)
    assert again.get("one", {"verilog": "a"}, lambda: {"area_um2": 2.0}) == {"area_um2": 1.0}
    assert again.get("one", {"verilog": "b"}, lambda: {"area_um2": 3.0}) == {"area_um2": 3.0}
    assert said == ["one", "one"]


def test_every_variant_runs_the_beats_that_power_is_measured_on():
    """Without a pause: the words of a program come while the one before works."""
    for variant in tiles.VARIANTS:
        spec = silicon.POWERED.spec(variant)
        operands = tiles.workload(spec)
        assert len(spec.compute(*operands)) == 2 * (48 + 6) * 2 * 8 + 48
        assert spec.cycles(*operands) == 48 + len(operands[1])  # the first words, then a beat per cycle; sums leave meanwhile


def test_a_variant_sees_what_the_base_saw_but_for_its_own_words():
    """Two configuration beats, the second waiting a cycle; the source drives ones while it has none, and in reset nothing is taken."""

    def frame(width):
        inputs = [("clk", 1), ("rst", 1), ("s_axis_cfg_tvalid", 1), ("s_axis_cfg_tdata", width), ("cell__out", 2)]
        outputs = [("s_axis_cfg_tready", 1), ("cell__in", 2)]
        return SimpleNamespace(
            ports=[NetPort(name, way, bits) for way, group in (("input", inputs), ("output", outputs)) for name, bits in group]
        )

    base, variant = frame(4), frame(8)
    names = [tuple(port.name for port in base.ports[1:] if port.direction == way) for way in ("input", "output")]
    rows = ["11aaaa01110", "01aaaa01110", "01bbbb10001", "01bbbb11100", "00111100111"]
    known = Streams(inputs=names[0], outputs=names[1], values=[[row.replace("a", "0").replace("b", "1") for row in rows]], start=1)
    found = tiles.with_words(known, base, variant, ["AAAAAAAA", "BBBBBBBB"])
    assert found.values == [["11AAAAAAAA01110", "01AAAAAAAA01110", "01BBBBBBBB10001", "01BBBBBBBB11100", "001111111100111"]]
    assert (found.inputs, found.outputs, found.start) == (known.inputs, known.outputs, 1)


def test_problems_on_one_tile():
    rows = ssm_rdu.on_one_tile(ssm_rdu.Machines()).records()
    assert [row["beats_over_model"] for row in rows if row["problem"] == "fft"] == [1.0] * 5
    assert all(1.2 < row["beats_over_model"] < 1.5 for row in rows if row["problem"] != "fft")


def test_variants_differ_in_links_alone(tmp_path):
    """On netlists: the same cells, and two flip-flops for every bit that selects a link."""
    geometry = tiles.Geometry(name="4 x 4 int16", fields={"lanes": 4, "stages": 4}, period_ns=3.0)
    kept = tiles.Kept(tmp_path, lambda _: None)
    base, steele = (kept.area(geometry, variant) for variant in ("base (tree)", "+ Hillis-Steele"))
    bits = [tiles.link_cost(geometry.spec(variant))["select_bits"] for variant in ("base (tree)", "+ Hillis-Steele")]
    assert steele["cells_um2"] == base["cells_um2"]
    assert steele["flops"] - base["flops"] == 2 * (bits[1] - bits[0])
    assert steele["frame_registers_um2"] > base["frame_registers_um2"]
    assert 0 < steele["area_um2"] - base["area_um2"] < 0.02 * base["area_um2"]
