"""The comparison of normalisations: real netlists of one tiny cell, and the page on made-up measurements of a small plan."""

import dataclasses
from types import SimpleNamespace

import pytest

from hwgen import silicon
from hwgen.engines.fma import FmaSpec
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.report import reproduce as frame
from hwgen.report.accuracy import gemms
from hwgen.report.reproduce import approx_norm, approx_norm_study
from hwgen.report.reproduce.approx_norm import Point, normaliser_share, page
from hwgen.report.reproduce.approx_norm_silicon import FINISH, PIECES, Cost, Measurements
from hwgen.report.reproduce.approx_norm_study import Plan, Study
from hwgen.silicon.recipes import Recipe

TINY = Arithmetic(format="e2m1", out_format="e2m1", sum_width=5, normalisation="an-1-1", k_max=4)
RECIPES = [Recipe("plain", "brent-kung", "small"), Recipe("plain", "brent-kung", "fast")]


def test_cells_and_pieces_are_measured_once(tmp_path, monkeypatch):
    measured = Measurements(tmp_path, print, recipes=RECIPES)
    cell = measured.cell(TINY)
    pieces = {name: measured.piece(TINY, name) for name in (*PIECES, FINISH)}
    assert 0 < cell.sequential_um2 < cell.front[0][0]
    assert 0.5 < sum(pieces[name][0] for name in PIECES) / (cell.front[0][0] - cell.sequential_um2) < 2
    assert cell.area_at(cell.front[0][1]) == cell.front[0][0]
    assert cell.area_at(0.01) is None
    monkeypatch.setattr("hwgen.report.reproduce.approx_norm_silicon.synthesise", lambda *_, **__: pytest.fail("measured again"))
    again = Measurements(tmp_path, print, recipes=RECIPES)
    assert again.cell(TINY) == cell
    assert {name: again.piece(TINY, name) for name in pieces} == pieces


class Invented:
    """Measurements with areas that a reader can check: exact 100, others 90, anticipation 104 but fastest; pieces of 30, the approximate
    normaliser 15."""

    recipes = RECIPES

    def __init__(self):
        self.kept = SimpleNamespace(technology=silicon.technology(silicon.DEFAULT))

    def cell(self, arithmetic):
        area = {"exact": 100.0, "exact-lza": 104.0}.get(arithmetic.normalisation, 90.0)
        fast = 1.8 if arithmetic.anticipates else 2.0
        return Cost(front=[(area, fast), (1.5 * area, 1.0)], balanced=(area, fast), sequential_um2=20.0)

    def piece(self, arithmetic, name):
        return (30.0 if name != PIECES[-1] or arithmetic.exact else 15.0), 1.0

    def array(self, spec, period_ns):
        assert period_ns == 1.8
        exact = spec.normalisation.startswith("exact")
        found = {"cells_um2": 900.0 if exact else 850.0, "frame_um2": 100.0, "registers_um2": 50.0, "fmax_mhz": 400.0}
        return found | {"cells_mw": 8.0 if exact else 7.0, "frame_mw": 2.0, "energy_pj": 1.0}

    def frame(self, spec):
        assert spec.rows == 4
        return {"frame_um2": 400.0, "registers_um2": 150.0}


def test_page(tmp_path, monkeypatch):
    points = [
        {"width": width, "normalisation": name, "accuracy": 0.98 - 0.01 * (name == "an-1-1" and width == 8)}
        for width in (16, 8)
        for name in ("exact", "an-1-1")
    ]
    monkeypatch.setattr(approx_norm_study.accuracy, "study", lambda *_, **__: SimpleNamespace(points=points))
    monkeypatch.setattr(approx_norm, "DOT", (4, 4, 16))
    plan = Plan(formats=("bf16", "e4m3"), widths=(10, 8), normalisations=("exact", "exact-lza", "an-1-1", "none"), side=2)
    study = Study(plan, Invented(), lambda done, total, what: None, folder=tmp_path)
    # the clock is that of the exact cell with the least area times delay, which only its fast netlist and the faster cell keep
    assert (study.clocks["bf16", 10], study.best("bf16")) == (1.8, "exact-lza")
    assert study.saved("bf16", "an-1-1") == (pytest.approx(100 * (135 / 104 - 1)), pytest.approx(-10.0))
    assert study.saved_at_most("bf16", "an-1-1") == pytest.approx(100 * (135 / 150 - 1))
    assert normaliser_share(study, "bf16", "exact") == pytest.approx(100 * 30 / 140)
    approx = {figure.quantity: figure for figure in approx_norm.figures(study)}
    assert approx["bf16: area, 2 x 2"].ours == (pytest.approx(-5.0),) * 2
    assert approx["bf16: power, 2 x 2"].ours == (pytest.approx(-10.0),) * 2
    assert approx["fp8 e4m3: area, 2 x 2"].ours == (pytest.approx(-5.0),) * 2
    assert approx["fp8 e4m3: power, 2 x 2"].ours == (pytest.approx(-10.0),) * 2
    assert approx["bf16: area, 4 x 4"].ours == (pytest.approx(-5.0),) * 2
    assert approx["bf16: power, 4 x 4"].ours == (pytest.approx(100 * (34 / 38 - 1)),) * 2
    lost = [figure.ours for figure in approx_norm.figures(study) if figure.quantity == "bf16: accuracy lost"]
    assert lost == [(0.0, 0.0), (pytest.approx(1.0),) * 2]
    text = frame.write(page(study), tmp_path, command="hwgen reproduce approx-norm").read_text()
    for words in ("-16.00", "-13.00", "an-1-1", "the difference is 14.4 % of the exact cell of 104 um2", "](front-bf16.svg)", "2408.11997"):
        assert words in text


def test_the_front_holds_what_no_other_beats():
    points = [
        Point(width=8, normalisation=str(area), area_um2=area, error=error) for area, error in ((3, 1.0), (1, 5.0), (2, 5.0), (2, 2.0))
    ]
    assert [(point.area_um2, point.error) for point in approx_norm.on_front(points)] == [(1, 5.0), (2, 2.0), (3, 1.0)]


def test_errors_are_those_of_the_accuracy_laboratory(monkeypatch):
    monkeypatch.setattr(approx_norm, "DOT", (8, 8, 64))
    arithmetic = Arithmetic(normalisation="an-2-2", sum_width=10)
    assert approx_norm.sum_error(arithmetic) == pytest.approx(gemms.errors(arithmetic, (8, 8, 64), seed=1).sum_rms, rel=1e-9)


def test_an_array_is_its_cells_and_what_stands_between(tmp_path):
    measured = Measurements(tmp_path, print, recipes=RECIPES[:1])
    spec = FmaSpec(format="e2m1", out_format="e2m1", sum_width=5, normalisation="an-1-1", k_max=16, array="ws", rows=2, cols=2)
    found, around = measured.array(spec, 4.0), measured.frame(spec)
    cell = measured.cell(spec.arithmetic)
    assert found["cells_um2"] == pytest.approx(4 * cell.front[0][0])
    assert found["frame_um2"] == around["frame_um2"] > around["registers_um2"] > 0
    assert 0 < found["frame_mw"] < found["cells_mw"] < 4
    assert found["fmax_mhz"] < 1.02 * cell.fmax_mhz


def test_the_plan_has_every_normalisation_and_three_formats():
    plan = Plan()
    keys = list(plan.cells())
    assert len(keys) == len(set(keys)) == 3 * 19 + 2 * 6
    assert {fmt for fmt, _, _ in keys} == {"bf16", "e4m3", "fp16"}
    assert plan.approximate == list(approx_norm_study.APPROXIMATE)
    assert dataclasses.replace(plan, side=4).spec("e4m3", "an-1-2", 4).out_format == "bf16"
