import pytest

from hwgen import export
from hwgen.engines import catalogue
from hwgen.errors import SpecError


def test_distinct_modules_are_written_once_and_counted():
    built = export.design(catalogue.engine("opt1-ws", rows=18, cols=5))
    counts = built.instances()
    kinds = ["array", "collector", "delay", "final", "group", "group", "lane", "pe", "row", "skew", "skew", "skew", "tpe"]
    assert sorted(name.split("_")[0] for name in counts) == kinds
    assert next(count for name, count in counts.items() if name.startswith("pe_")) == 18 * 5
    assert next(count for name, count in counts.items() if name.startswith("final_adder_")) == 5
    for name, text in built.modules.items():
        assert text.count("\nmodule ") + text.startswith("module ") == 1
        assert text.startswith(f"module {name}(")


def test_size_grows_with_distinct_modules_not_with_cells():
    sizes = {side: len(export.design(catalogue.engine("mac-os", rows=side, cols=side)).verilog) for side in (8, 32)}
    assert sizes[32] < 3 * sizes[8]


def test_bare_array_has_no_stream():
    built = export.design(catalogue.engine("mac-os", rows=3, cols=3), bare=True)
    assert built.ports == []
    assert [signal.name for signal in built.signals] == ["clk", "a", "b", "first", "last", "c"]


def test_no_path_no_initial_value_no_banner():
    text = export.design(catalogue.engine("opt1-os", rows=3, cols=3)).verilog
    for trace in ("/", "Yosys", "initial", "always @*"):
        assert trace not in text.replace("//", "")


def test_a_file_where_a_folder_is_wanted(tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("mine")
    with pytest.raises(SpecError, match=r"folder = .*: a folder, or a path where one can be made; this is a file"):
        export.write(catalogue.engine("mac-os", rows=2, cols=2), taken)
    assert taken.read_text() == "mine"
