import json

from hwgen.cli.commands.doctor import TOOLS


def test_everything_is_found_here(hwgen):
    code, out, _ = hwgen("doctor", "--json")
    rows = {row["tool"]: row for row in json.loads(out)["rows"]}
    assert code == 0
    assert set(rows) == {tool.name for tool in TOOLS}
    assert rows["amaranth"]["version"].startswith("0.5.")
    assert rows["iverilog"]["version"][0].isdigit()


def test_an_empty_path_is_told_with_its_cost_and_exit_code(hwgen, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    code, out, err = hwgen("doctor", "--json")
    rows = {row["tool"]: row for row in json.loads(out)["rows"]}
    assert code == 3
    assert err.count("\n") == 1
    assert "apt-get install opensta" in err
    assert rows["opensta"] == {
        "tool": "opensta",
        "version": None,
        "needed_for": "slack, fmax and power",
        "remedy": "apt-get install opensta",
    }
    assert rows["cocotb"]["remedy"] is None
