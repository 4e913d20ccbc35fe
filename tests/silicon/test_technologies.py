import pytest

from hwgen.errors import SpecError, ToolNotFound
from hwgen.silicon import technologies
from hwgen.silicon.liberty import LibertyError, lef_areas, parse, truth_table
from hwgen.silicon.technologies import AdderCell, technology


def test_default_library(tech):
    assert (tech.library, tech.voltage, tech.time_ns, tech.cap_ff) == ("NangateOpenCellLibrary", 1.1, 1.0, 1.0)
    assert tech.flop == "DFF_X1"
    assert tech.cells["DFF_X1"].area_um2 == pytest.approx(4.522)
    assert tech.buffers == ("BUF_X1", "BUF_X2", "BUF_X4", "BUF_X8", "BUF_X16", "BUF_X32")
    assert tech.full_adder == AdderCell(cell="FA_X1", inputs=("A", "B", "CI"), sum="S", carry="CO")
    assert tech.half_adder.cell == "HA_X1"
    assert len(tech.digest) == 64


def test_any_liberty(tmp_path, tiny_liberty):
    path = tmp_path / "tiny.lib"
    path.write_text(tiny_liberty)
    tech = technology(path)
    assert (tech.name, tech.library, tech.time_ns, tech.cap_ff, tech.flop) == ("tiny", "tiny", 0.001, 1000.0, "DFF")
    assert tech.full_adder == AdderCell(cell="ADD", inputs=("A", "B", "C"), sum="S", carry="K")
    assert tech.half_adder is None
    assert tech.load_ff == pytest.approx(8.0)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda text: text.replace("cell (DFF)", "cell (LOST)").replace("next_state", "next"),
            "a library with a plain rising-edge flip-flop",
        ),
        (lambda text: text.replace('function : "A"', 'function : "!A"'), "a library with a buffer"),
        (lambda text: text.replace("nom_voltage : 1.0;", ""), "a Liberty library (no nom_voltage)"),
        (lambda text: text[: text.index("pin (Y") + 5], "a Liberty library (a parenthesis is not closed)"),
        (lambda text: "module a; endmodule", "a Liberty library (nothing follows 'module')"),
    ],
)
def test_broken_liberty(tmp_path, tiny_liberty, change, message):
    path = tmp_path / "broken.lib"
    path.write_text(change(tiny_liberty))
    with pytest.raises(SpecError) as caught:
        technology(path)
    assert str(caught.value) == f"liberty = {str(path)!r}: {message}"


def test_missing_liberty(tmp_path):
    path = tmp_path / "none.lib"
    with pytest.raises(SpecError, match="a readable Liberty file"):
        technology(path)
    with pytest.raises(SpecError, match=r"^tech = 'nangate44': one of nangate45, osu035, osu018, or the path of a Liberty file$"):
        technology("nangate44")


def test_library_not_installed(tmp_path, monkeypatch):
    monkeypatch.setattr(technologies, "QFLOW", tmp_path)
    with pytest.raises(ToolNotFound, match="apt-get install qflow-tech-osu018"):
        technology("osu018")


def test_areas_from_lef(tmp_path, tiny_liberty, monkeypatch):
    folder = tmp_path / "osu018"
    folder.mkdir()
    (folder / "osu018_stdcells.lib").write_text(tiny_liberty)
    (folder / "osu018_stdcells.lef").write_text("MACRO BUF\n  CLASS CORE ;\n  SIZE 2.5 BY 4 ;\nEND BUF\n")
    (folder / "osu018_stdcells.v").write_text("")
    monkeypatch.setattr(technologies, "QFLOW", tmp_path)
    tech = technology("osu018")
    assert tech.cells["BUF"].area_um2 == 10.0
    assert tech.cells["ADD"].area_um2 == 9.0
    assert float(next(cell for cell in parse(tech.liberty.read_text()).all("cell") if cell.arguments == ["BUF"]).attributes["area"]) == 10.0


def test_functions():
    assert truth_table("!(A1 & A2)", ["A1", "A2"]) == 0b0111
    assert truth_table("A' B + A B'", ["A", "B"]) == 0b0110
    assert truth_table("(A*B)|(C&(A+B))", ["A", "B", "C"]) == 0b11101000
    assert truth_table("A ^ B & C", ["A", "B", "C"]) == 0b01100000
    assert truth_table("IQ", ["D"]) is None
    with pytest.raises(LibertyError):
        truth_table("(A", ["A"])


def test_lef():
    assert lef_areas("MACRO A\n SIZE 2 BY 3 ;\nEND A\nMACRO B\nEND B\n") == {"A": 6.0}
