import json

import pytest


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
