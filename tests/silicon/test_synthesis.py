import dataclasses
import itertools

import pytest

from hwgen.engines import catalogue
from hwgen.errors import SpecError, ToolFailed
from hwgen.silicon import synthesis
from hwgen.silicon.composition import map_design
from hwgen.silicon.netlist import FANOUT_LIMIT, Netlist
from hwgen.silicon.recipes import FAST, FULL, MAPPERS, Recipe, distinct, portfolio
from hwgen.silicon.synthesis import choose, pareto, synthesise
from hwgen.silicon.timing import launch_ns, path_delays

SMALL = (Recipe("tree", "brent-kung", "compact"), Recipe("tree", "brent-kung", "balanced"), Recipe("cells", "brent-kung", "compact"))

LOADED = """
module loaded (clk, rst, enable, d, q);
  input clk, rst, enable;
  input [99:0] d;
  output reg [99:0] q;
  always @(posedge clk) if (rst) q <= 0; else if (enable) q <= d;
endmodule
"""


@pytest.fixture(scope="module")
def candidates(tech, pe_verilog):
    return synthesise(pe_verilog, "pe", tech, recipes=SMALL)


def test_a_frame_around_cells_that_hold_modules(tech, monkeypatch):
    """A tree of one leaf belongs to its tile, which is mapped on its own; the frame is mapped all the same."""
    monkeypatch.setattr(synthesis, "portfolio", lambda effort: SMALL[:1])
    spec = catalogue.engine("opt1-tree", rows=4, cols=2)
    whole, parts, found = map_design(spec, tech, bare=False, effort="fast", progress=None)
    assert any(whole.children[cell] for cell in parts.cells)
    (frame,) = found[parts.top]
    assert set(frame.netlist.black_boxes(tech).values()) == set(parts.cells)


def test_candidates(candidates, tech):
    assert [item.area_um2 for item in candidates] == sorted(item.area_um2 for item in candidates)
    for item in candidates:
        netlist = item.netlist
        assert netlist.flops(tech) == 4 + 4 + 1 + 10
        assert netlist.sequential_um2(tech) == pytest.approx(19 * tech.cells["DFF_X1"].area_um2)
        assert item.area_um2 > netlist.sequential_um2(tech)
        assert netlist.clock(tech) == "clk"
        assert item.delays.critical.start.endswith("/Q")
        assert 0.1 < item.delay_ns < 2
        assert Netlist.from_dict(netlist.to_dict()) == netlist
    adders = {item.netlist.recipe: item.netlist.counts["FA_X1"] for item in candidates}
    assert adders["cells/brent-kung/compact"] > 5
    assert adders["tree/brent-kung/compact"] == 0


def test_front(candidates):
    front = pareto(candidates)
    assert front
    assert all(a.area_um2 < b.area_um2 and a.delay_ns > b.delay_ns for a, b in itertools.pairwise(front))
    assert choose(candidates, 100.0) is front[0]
    assert choose(candidates, 0.001) is front[-1]
    assert choose(candidates, front[-1].delay_ns) is front[-1]
    assert choose(candidates, None).area_um2 * choose(candidates, None).delay_ns == min(c.area_um2 * c.delay_ns for c in candidates)


def test_repeatable(candidates, tech, pe_verilog, tmp_path, monkeypatch):
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path))
    again = synthesise(pe_verilog, "pe", tech, recipes=SMALL)
    assert [item.netlist.digest for item in again] == [item.netlist.digest for item in candidates]
    assert again == candidates


def test_a_recipe_gives_the_same_in_any_company(candidates, tech, pe_verilog, tmp_path, monkeypatch):
    monkeypatch.setenv("HWGEN_CACHE", str(tmp_path))
    (alone,) = synthesise(pe_verilog, "pe", tech, recipes=SMALL[-1:])
    assert alone in candidates


def test_only_recipes_that_can_differ_are_run(pe_verilog):
    assert distinct(FAST, pe_verilog, frame=False) == FAST
    for verilog, frame in ((LOADED, False), (pe_verilog, True)):
        chosen = distinct(FULL, verilog, frame=frame)
        assert sorted(recipe.mapper for recipe in chosen) == sorted(MAPPERS)


def test_resumes(candidates, tech, pe_verilog, monkeypatch):
    monkeypatch.setattr(synthesis, "_run_yosys", lambda *arguments: pytest.fail("synthesised again"))
    assert synthesise(pe_verilog, "pe", tech, recipes=SMALL) == candidates


def test_fanout_trees(tech):
    netlist = synthesise(LOADED, "loaded", tech, recipes=SMALL[:1])[0].netlist
    sinks: dict[str, int] = {}
    for item in netlist.instances.values():
        for pin, nets in item.pins.items():
            if pin not in item.outputs:
                for net in nets:
                    sinks[net] = sinks.get(net, 0) + 1
    assert sinks.pop("clk") == 100
    assert max(sinks.values()) <= FANOUT_LIMIT
    assert path_delays(netlist, tech).input_to_register.delay_ns > launch_ns(tech)


def test_combinational(tech):
    text = "module add (a, b, y); input [7:0] a, b; output [8:0] y; assign y = a + b; endmodule"
    found = synthesise(text, "add", tech, recipes=SMALL[:1])[0]
    assert found.netlist.clock(tech) is None
    assert found.delays.register_to_register is None
    assert found.delays.critical is found.delays.input_to_output


def test_aliases_and_constants(tech):
    text = "module w (clk, a, y, z); input clk; input [1:0] a; output [3:0] y; output z; assign y = {a, a}; assign z = 1'b1; endmodule"
    found = synthesise(text, "w", tech, recipes=SMALL[:1])[0]
    assert found.area_um2 == 0
    assert found.netlist.assigns == {"y[0]": "a[0]", "y[1]": "a[1]", "y[2]": "a[0]", "y[3]": "a[1]", "z": "1'b1"}
    assert found.delays.input_to_output.delay_ns > 0


def test_black_box_and_parts(tech, candidates, pe_verilog):
    pair = (
        pe_verilog
        + """
module pair (clk, a, b, first, sum);
  input clk, first; input signed [3:0] a; input signed [7:0] b; output signed [19:0] sum;
  wire [3:0] a1; wire first1;
  pe left (.clk(clk), .a(a), .b(b[3:0]), .first(first), .a_next(a1), .first_next(first1), .sum(sum[9:0]));
  pe right (.clk(clk), .a(a1), .b(b[7:4]), .first(first1), .sum(sum[19:10]));
endmodule
"""
    )
    netlist = synthesise(pair, "pair", tech, recipes=SMALL[:1], black_boxes=["pe"])[0].netlist
    assert netlist.black_boxes(tech) == {"left": "pe", "right": "pe"}
    cut = path_delays(netlist, tech)
    assert cut.critical.delay_ns == pytest.approx(launch_ns(tech), rel=0.5)
    part = choose(candidates, None)
    delays = path_delays(netlist, tech, parts=(part.netlist,))
    assert delays.register_to_register.delay_ns == pytest.approx(part.delays.register_to_register.delay_ns, rel=0.1)
    assert delays.register_to_register.start.split("/")[0] in ("left", "right")


def test_errors(tech):
    with pytest.raises(ToolFailed, match=r"^pyosys failed: .*syntax error"):
        synthesise("module a (; endmodule", "a", tech, recipes=SMALL[:1])
    with pytest.raises(SpecError, match=r"^effort = 'most': one of fast, full$"):
        portfolio("most")
    latch = "module t (a, e, y); input a, e; output reg y; always @* if (e) y = a; endmodule"
    with pytest.raises(SpecError, match=r"^latch = 'g\d+': flip-flops only"):
        synthesise(latch, "t", tech, recipes=SMALL[:1])
    gated = "module t (clk, e, d, q); input clk, e, d; output reg q; always @(posedge (clk & e)) q <= d; endmodule"
    with pytest.raises(SpecError, match=r"^clock = .*: flip-flops clocked by an input port"):
        synthesise(gated, "t", tech, recipes=SMALL[:1])
    with pytest.raises(SpecError, match=r"^port = 'p': an input or output"):
        synthesise("module t (p); inout p; endmodule", "t", tech, recipes=SMALL[:1])
    wrong = Netlist(top="w", ports=[], instances={}, assigns={}, technology="", recipe="")
    with pytest.raises(ToolFailed, match=r"sta failed: "):
        path_delays(dataclasses.replace(wrong, top="w; nonsense"), tech)


def test_portfolio_is_the_same_for_all():
    assert set(FAST) <= set(FULL)
    assert len(set(FULL)) == 4 * 4 * 5
