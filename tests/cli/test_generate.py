import json

import pytest

from hwgen.engines import catalogue


@pytest.mark.parametrize("bare", [False, True])
def test_writes_what_it_says(hwgen, tmp_path, bare):
    code, out, _ = hwgen("generate", "opt1-os", "--rows", 2, "--cols", 2, "-o", tmp_path, "--json", *["--bare"] * bare)
    assert code == 0
    files = json.loads(out)["files"]
    assert {name: (tmp_path / name).stat().st_size for name in files} == files
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    verilog = next(name for name in files if name.endswith(".v"))
    assert f"module {verilog[:-2]}" in (tmp_path / verilog).read_text()
    assert ("s_axis_a_tvalid" in (tmp_path / verilog).read_text()) is not bare
    assert manifest["spec"]["rows"] == 2


def test_output_is_required(hwgen):
    code, out, err = hwgen("generate", "mac-os")
    assert (code, out) == (2, "")
    assert "--output" in err


def test_all_presets_or_one(hwgen, tmp_path, monkeypatch):
    presets = dict(list(catalogue.presets().items())[:2])
    monkeypatch.setattr(catalogue, "presets", lambda: presets)
    code, out, _ = hwgen("generate", "--all", "-o", tmp_path, "--json")
    assert code == 0
    assert [engine["title"] for engine in json.loads(out)["engines"]] == [spec.title for spec in presets.values()]
    assert {path.name for path in tmp_path.iterdir()} == set(presets)
    assert hwgen("generate", "mac-os", "--all", "-o", tmp_path)[::2] == (
        2,
        "hwgen: preset = 'mac-os': neither a preset nor a spec field beside --all\n",
    )
