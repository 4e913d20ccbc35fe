import hashlib
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


def test_all_leaves_nothing_of_a_former_design(hwgen, tmp_path, monkeypatch):
    """What the former manifest lists goes; what the user put there or edited stays, also when the manifest is not one of ours."""
    spec, folder = catalogue.presets()["mac-os"].changed(rows=2, cols=2), tmp_path / "mac-os"

    def generate_all(depth):
        monkeypatch.setattr(catalogue, "presets", lambda: {"mac-os": spec.changed(depth=depth)})
        assert hwgen("generate", "--all", "-o", tmp_path)[0] == 0
        return {"manifest.json", *(f"{spec.changed(depth=depth).title}.{end}" for end in ("v", "f", "sdc", "core"))}

    generate_all(4)
    edited = folder / f"{spec.changed(depth=4).title}.sdc"
    edited.write_text("create_clock -period 1 [get_ports clk]\n")
    notes = folder / "notes.txt"
    notes.write_text("mine\n")
    kept = {edited.name, notes.name}
    assert generate_all(5) | kept == {path.name for path in folder.iterdir()}
    digest = hashlib.sha256(notes.read_bytes()).hexdigest()
    for text in ("", "[]", '{"files": ["a"]}', json.dumps({"files": {"../mac-os/notes.txt": {"sha256": digest}}})):
        (folder / "manifest.json").write_text(text)
        assert generate_all(5) | kept == {path.name for path in folder.iterdir()}
