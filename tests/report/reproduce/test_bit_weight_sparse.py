import pytest

from hwgen.report.plots import plot
from hwgen.report.reproduce import bit_weight_sparse
from hwgen.report.reproduce.bit_weight_silicon import Measured, Part

ROWS = {
    name: Measured(
        area_um2=2e5 + 1e4 * index,
        period_ns=1.0,
        macs_per_cycle=50.0 + 25 * index,
        energy_pj=2.0 + index,
        sequential_pj=1.0,
        path="a to b",
        netlist="",
        parts={"PEs": Part(area_um2=1e5, delay_ns=0.5, energy_pj=1.0)},
    )
    for index, name in enumerate(("mac", "opt3", "opt4c", "opt4e", "sparse4", "laconic"))
}


def test_engines_have_one_size_and_are_named_as_the_rows():
    found = bit_weight_sparse.engines(2)
    assert list(found) == list(ROWS)
    assert {(spec.rows, spec.cols, spec.accumulator_width) for spec in found.values()} == {(2, 2, 32)}


def test_ratios_are_over_the_fused_multiply_add():
    table = bit_weight_sparse.table_of("somewhere", ROWS)
    rows = {row[0]: dict(zip([column.name for column in table.columns], row, strict=True)) for row in table.rows}
    assert rows["mac"]["area_efficiency_over_mac"] == rows["mac"]["energy_efficiency_over_mac"] == 1.0
    assert rows["opt4e"]["area_efficiency"] == pytest.approx(250 / 0.23)
    assert rows["opt4e"]["area_efficiency_over_mac"] == pytest.approx((250 / 0.23) / (100 / 0.2))
    assert rows["opt4e"]["energy_efficiency_over_mac"] == pytest.approx(2 / 5)


def test_aims_are_reached_or_missed_by_the_ratio_itself():
    area, energy = bit_weight_sparse.aims({"somewhere": ROWS})
    assert area.ours == pytest.approx((300 / 0.24) / (100 / 0.2))
    assert "aim 1.5: aim reached" in area.remark
    assert energy.ours == pytest.approx(2 / 6)
    assert "aim 1.3: aim missed" in energy.remark


def test_published_ratios_stand_beside_those_of_opt4e_alone():
    figures = bit_weight_sparse.laconic_figures({"somewhere": ROWS, "without": {"mac": ROWS["mac"], "sparse4": ROWS["sparse4"]}})
    published = {figure.quantity: figure.published for figure in figures if figure.published is not None}
    assert published == {"opt4e, energy efficiency": 12.10, "opt4e, area efficiency": 2.85}
    assert {figure.quantity: figure.ours for figure in figures}["opt4e, energy efficiency"] == pytest.approx(7 / 5)


def test_run_ahead_helps_and_constant_time_costs():
    for name, *cycles, constant in bit_weight_sparse.run_ahead_table().rows:
        assert cycles == sorted(cycles, reverse=True), name
        assert constant > cycles[-1]


def test_plot_has_a_point_per_engine(tmp_path):
    with plot(tmp_path / "engines.svg", title="", x="", y="") as axes:
        bit_weight_sparse.draw(axes, {"somewhere": ROWS})
        assert [text.get_text() for text in axes.texts] == list(ROWS)
