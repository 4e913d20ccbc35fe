import xml.etree.ElementTree as ElementTree

import pytest

from hwgen.engines.tpe import TpeSpec
from hwgen.errors import SpecError
from hwgen.report.diagram import array_diagram

SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(("rows", "cols", "boxes"), [(1, 1, 1), (4, 3, 12), (16, 16, 16), (256, 2, 8)])
@pytest.mark.parametrize("array", ["os", "tree", "cube"])
def test_every_array_size_is_drawn_with_at_most_four_rows_and_columns(array, rows, cols, boxes):
    root = ElementTree.fromstring(array_diagram(TpeSpec(array=array, rows=rows, cols=cols)))
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


def texts(spec):
    return [text.text for text in ElementTree.fromstring(array_diagram(spec)).iter(f"{SVG}text")]


def test_a_tree_has_an_adder_tree_per_column():
    found = texts(TpeSpec(array="tree", rows=16, cols=3))
    assert found.count("tree of 16") == 3
    assert found.count("weight stays") == 12


def test_a_cube_has_chains_and_adds_their_sums():
    found = texts(TpeSpec(array="cube", rows=4, cols=4, layers=9))
    assert found.count("chain of 9") == 16
    assert found.count("adds steps") == 4


def test_nothing_stands_between_other_arrays_and_their_results():
    assert not {"adds steps", "tree of 4"} & set(texts(TpeSpec(array="os", rows=4, cols=4)))


def test_an_engine_without_rows_is_refused():
    class Other:
        title = "other"

    with pytest.raises(SpecError, match="an engine with rows and columns"):
        array_diagram(Other())
