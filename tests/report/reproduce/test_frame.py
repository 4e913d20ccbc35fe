import json

import pytest

from hwgen.errors import SpecError
from hwgen.report import reproduce as frame
from hwgen.report.reproduce import Figure, Plot, Reproduction, Section, comparison, reproduce, write
from hwgen.report.tables import Column, Table


@pytest.mark.parametrize(
    ("published", "ours", "deviation"),
    [
        (2.0, 3.0, 0.5),
        (2.0, 1.0, -0.5),
        ((1.6, 1.8), 1.7, 0.0),
        ((1.6, 1.8), (1.0, 1.2), -0.25),
        ((1.6, 2.0), (2.5, 9.0), 0.25),
        ((1.0, 2.0), (2.0, 3.0), 0.0),
        (None, 1.0, None),
        (1.0, None, None),
        (0.0, 1.0, None),
    ],
)
def test_deviation(published, ours, deviation):
    assert Figure(quantity="q", published=published, ours=ours).deviation == pytest.approx(deviation)


def small(title="Speeds"):
    figures = [Figure(quantity="speed", unit="tokens/s", published=(3.4, 3.5), ours=3.84, remark="why"), Figure(quantity="other")]
    plot = Plot(name="line", caption="A line", x="x (1)", y="y (1)", draw=lambda axes: axes.plot([0, 1], [1, 0]))
    return Reproduction(
        title="A paper",
        reference="A. Author, 2024",
        sections=[Section(heading="First", parts=["Some words.", comparison(title, figures), plot])],
        provenance={"seed": "7"},
    )


def test_page_tables_and_plots_are_written(tmp_path):
    page = write(small(), tmp_path / "new" / "folder", command="hwgen reproduce paper")
    text = page.read_text()
    for words in ("# A paper", "`hwgen reproduce paper`", "A. Author, 2024", "## First", "Some words.", "- seed: 7", "](line.svg)"):
        assert words in text
    assert "| speed | tokens/s | 3.400 to 3.500 | 3.840 | 9.71 | why |" in text
    assert (page.parent / "line.svg").read_text().lstrip().startswith("<?xml")
    first, second = json.loads((page.parent / "speeds.json").read_text())["rows"]
    assert (first["published"], first["ours"]) == ([3.4, 3.5], 3.84)
    assert second["published"] is second["ours"] is second["deviation"] is None


def test_the_same_run_writes_the_same_bytes(tmp_path):
    pages = [write(small(), tmp_path / name, command="hwgen reproduce paper") for name in ("one", "two")]
    for path in pages[0].parent.iterdir():
        assert path.read_bytes() == (pages[1].parent / path.name).read_bytes()


def test_tables_have_titles_of_their_own():
    with pytest.raises(ValueError, match="titles of their own"):
        small(title="")
    table = Table(title="A b", columns=[Column("x")])
    with pytest.raises(ValueError, match="titles of their own"):
        Reproduction(title="t", reference="r", sections=[Section(heading="h", parts=[table, Table(title="a-B", columns=[])])])


def test_unknown_paper(tmp_path):
    with pytest.raises(SpecError) as raised:
        reproduce("no-such", tmp_path, lambda *_: None)
    assert str(raised.value) == f"name = 'no-such': one of {', '.join(frame.PAPERS)}"


@pytest.mark.parametrize("name", frame.PAPERS)
def test_every_listed_module_offers_reproduce(name):
    assert callable(__import__(frame.PAPERS[name], fromlist=["reproduce"]).reproduce)


def test_command_line(tmp_path, monkeypatch, capsys):
    from hwgen.cli import main

    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(frame.PAPERS, "paper", "hwgen_test_paper")
    monkeypatch.setitem(__import__("sys").modules, "hwgen_test_paper", type("Module", (), {"reproduce": staticmethod(lambda *_: small())}))
    for arguments, folder in ((["paper"], tmp_path / "reports" / "paper"), (["paper", "--out", "there", "--json"], tmp_path / "there")):
        with pytest.raises(SystemExit) as stop:
            main(["reproduce", *arguments])
        assert not stop.value.code
        assert (folder / "README.md").is_file()
        out = capsys.readouterr().out
        if "--json" in arguments:
            assert json.loads(out)["tables"][0]["rows"][0]["ours"] == 3.84
            assert "`hwgen reproduce paper --out there`" in (folder / "README.md").read_text()
        else:
            assert "3.400 to 3.500" in out
    for arguments in ([], ["no-such"]):
        with pytest.raises(SystemExit) as stop:
            main(["reproduce", *arguments])
        assert stop.value.code == 2
