import io
import json

import numpy as np
import pytest
from rich.console import Console

from hwgen.report.tables import Column, Table

TABLE = Table(
    title="Measured",
    columns=[Column("engine"), Column("area", "um2"), Column("energy_per_mac", "pJ", 3), Column("exact")],
    rows=[["mac-os", 123456, 0.48256, True], ["opt1|os", np.int64(7), np.float64(1234.5678), False], ["none", None, float("nan"), None]],
    command="hwgen characterize mac-os",
)


def test_markdown_has_units_alignment_and_command():
    assert TABLE.markdown() == (
        "**Measured**\n"
        "\n"
        "| engine | area (um2) | energy per mac (pJ) | exact |\n"
        "|---|---:|---:|---|\n"
        "| mac-os | 123,456 | 0.483 | yes |\n"
        "| opt1\\|os | 7 | 1,235 | no |\n"
        "| none | - | nan | - |\n"
        "\n"
        "Made by `hwgen characterize mac-os`.\n"
    )


def test_json_keeps_every_digit_and_is_strict():
    def refuse(constant):
        raise AssertionError(constant)

    parsed = json.loads(TABLE.json(), parse_constant=refuse)
    assert parsed["units"] == {"area": "um2", "energy_per_mac": "pJ"}
    assert parsed["rows"][0] == {"engine": "mac-os", "area": 123456, "energy_per_mac": 0.48256, "exact": True}
    assert parsed["rows"][2]["energy_per_mac"] is None


def test_text_form_shows_the_same_cells():
    console = Console(width=100, record=True, file=io.StringIO())
    console.print(TABLE.rich())
    text = console.export_text()
    for cell in ("mac-os", "123,456", "0.483", "energy per mac (pJ)", "opt1|os"):
        assert cell in text


def test_ranges():
    table = Table(title="", columns=[Column("x", digits=2)], rows=[[(1.25, 1.8)], [(2.0, 2.0)], [(1.0, float("inf"))]])
    assert table.markdown().splitlines()[1:] == ["|---:|", "| 1.2 to 1.8 |", "| 2.0 |", "| 1.0 to inf |"]
    assert [row["x"] for row in json.loads(table.json())["rows"]] == [[1.25, 1.8], [2.0, 2.0], [1.0, None]]


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (1e-7, "1e-07"), (99999.4, "99,999"), (0.00123456, "0.001235"), (-12.3456, "-12.35"), (2.5e12, "2.5e+12")],
)
def test_floats(value, text):
    assert f"| {text} |" in Table(title="", columns=[Column("x")], rows=[[value]]).markdown()


def test_a_row_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="a row of 1 cells under 2 columns"):
        Table(title="t", columns=[Column("a"), Column("b")], rows=[[1]])
