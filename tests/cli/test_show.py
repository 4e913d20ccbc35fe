import json

from hwgen.engines import catalogue
from hwgen.engines.tpe import ARRAYS, space


def test_matrix_of_points_and_arrays(hwgen):
    code, out, _ = hwgen("list", "matrix", "--json")
    assert code == 0
    rows = {row["point"]: row for row in json.loads(out)["rows"]}
    assert list(rows) == list(space.NAMES)
    for point in ("mac", "ent", "opt1", "opt2"):
        assert [rows[point][array] for array in ARRAYS] == [f"{point}-{array}" for array in ARRAYS]
        assert all(f"{point}-{array}" in catalogue.presets() for array in ARRAYS)
    assert [rows["opt4c"][array] for array in ARRAYS[:4]] == [f"forbidden: {rule}" for rule in ("pace", "chain", "chain", "together")]


def test_show_prints_the_nest_its_widths_and_the_cycles(hwgen):
    code, out, _ = hwgen("show", "opt2-tree", "--json")
    assert code == 0
    found = json.loads(out)
    assert "shift out of K" in found["derivation"]
    assert "half_reduce" in found["nest"]
    assert {width["name"]: width["bits"] for width in found["widths"]}["t"] == 14  # sixteen digits of one weight times B
    assert found["cycles"].startswith("16 + max(rows of a pass, 17)")
    code, out, _ = hwgen("show", "mac-os", "--rows", "4")
    assert "loop nest (BASE)" in out
    assert "C[m,n] = accumulate(p, C[m,n])" in out
    assert "ceil(M/4) ceil(N/16) max(ceil(K/1), 4)" in out
