"""The comparison of normalisations: real netlists of one tiny cell, and the page on made-up measurements of a small plan."""

import dataclasses
from types import SimpleNamespace

import pytest

from hwgen import silicon
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.report import reproduce as frame
from hwgen.report.reproduce import approx_norm
from hwgen.report.reproduce.approx_norm import Plan, Study, normaliser_share, page
from hwgen.report.reproduce.approx_norm_silicon import FINISH, PIECES, Cost, Measurements
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
    """Measurements with areas that a reader can check: exact 100, others 90; the normaliser a quarter of the exact cell's pieces."""

    def __init__(self):
        self.kept = SimpleNamespace(technology=silicon.technology(silicon.DEFAULT))

    def cell(self, arithmetic):
        area = 100.0 if arithmetic.normalisation == "exact" else 90.0
        return Cost(front=[(area, 2.0), (1.5 * area, 1.0)], balanced_ns=2.0, sequential_um2=20.0)

    def piece(self, arithmetic, name):
        return (30.0 if name != PIECES[-1] or arithmetic.normalisation == "exact" else 15.0), 1.0

    def array(self, spec, period_ns, *, powered):
        assert period_ns == 3.0
        exact = spec.normalisation == "exact"
        values = {"area_um2": 1000.0 if exact else 950.0, "cells_um2": 800.0, "fmax_mhz": 400.0}
        return values | ({"power_mw": 10.0 if exact else 9.0, "energy_pj": 1.0, "cells_mw": 8.0} if powered else {})


def test_page(tmp_path):
    plan = Plan(formats=("bf16",), widths=(10, 8), normalisations=("exact", "an-1-1", "none"), side=2)
    study = Study(plan, Invented(), lambda done, total, what: None)
    assert (study.saved("bf16", "an-1-1"), normaliser_share(study, "bf16", "exact")) == (pytest.approx(-10.0), 25.0)
    approx = {figure.quantity: figure for figure in approx_norm.figures(study)}
    assert approx["bf16: area, 2 x 2"].ours == (pytest.approx(-5.0),) * 2
    assert approx["bf16: power, 2 x 2"].ours == (pytest.approx(-10.0),) * 2
    text = frame.write(page(study), tmp_path, command="hwgen reproduce approx-norm").read_text()
    for words in ("-16.00", "-13.00", "an-1-1", "15.0 % of the exact cell of 100 um2 at 2.00 ns", "](front-bf16.svg)", "2408.11997"):
        assert words in text


def test_the_plan_has_every_normalisation_and_three_formats():
    plan = Plan()
    assert len(plan.normalisations) == len(set(plan.normalisations)) == 18
    assert set(plan.formats) == {"bf16", "e4m3", "fp16"}
    assert plan.named == list(approx_norm.NAMED)
    assert dataclasses.replace(plan, side=4).spec("e4m3", "an-1-2", 4).out_format == "bf16"
