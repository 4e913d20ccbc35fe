import xml.etree.ElementTree as ElementTree

import pytest

from hwgen.engines.tpe import TpeSpec
from hwgen.errors import SpecError
from hwgen.report.diagram import array_diagram

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(("rows", "cols", "boxes"), [(1, 1, 1), (4, 3, 12), (16, 16, 16), (256, 2, 8)])
def test_every_array_size_is_drawn_with_at_most_four_rows_and_columns(rows, cols, boxes):
    root = ElementTree.fromstring(array_diagram(TpeSpec(rows=rows, cols=cols)))
    cells = [text for text in root.iter(f"{SVG}text") if text.text.startswith("mac ")]
    assert len(cells) == boxes
    assert cells[-1].text == f"mac {rows - 1},{cols - 1}"
    width, height = (float(root.get(key)) for key in ("width", "height"))
    for rect in root.iter(f"{SVG}rect"):
        assert float(rect.get("x", 0)) + float(rect.get("width")) <= width
        assert float(rect.get("y", 0)) + float(rect.get("height")) <= height


def test_ports_stand_with_their_widths():
    spec = TpeSpec(rows=8, cols=4, array="ws", cell="opt1")
    text = array_diagram(spec)
    for port in spec.ports:
        assert port.name in text
        assert f"{port.width:,} bit" in text
    assert "weight stays" in text


def test_an_engine_without_rows_is_refused():
    class Other:
        title = "other"

    with pytest.raises(SpecError, match="an engine with rows and columns"):
        array_diagram(Other())
