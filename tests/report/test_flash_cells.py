import json

import numpy as np
import pytest

from hwgen import silicon
from hwgen.engines.flash.schedule import page_cycles
from hwgen.report import flash_cells


def test_a_cell_is_measured_and_shown(tmp_path):
    tech = silicon.technology(silicon.DEFAULT)
    page = flash_cells.write(tmp_path, tech, (("opt3", 1),), tile=(4, 32), command="hwgen report flash-cells").read_text()
    (row,) = json.loads((tmp_path / "lanes.json").read_text())["rows"]
    assert (row["cell"], row["lanes"], row["keeps_up"]) == ("opt3", 1, False)
    assert 300 < row["area"] < 3000
    assert 0.05 < row["energy"] < 20
    assert row["shortest_period"] <= flash_cells.CLOCK_NS - row["slack"]
    assert row["page_time"] == pytest.approx(row["page_cycles"] * flash_cells.CLOCK_NS / 1e3)
    assert "lanes.svg" in page


def test_cells_without_zero_skipping_take_the_closed_form():
    spec = flash_cells.FlashSpec(cell="opt2", lanes=2, input_bytes=256, max_rows=64)
    assert flash_cells.full_page_cycles("opt2", 2) == page_cycles(spec)
    assert flash_cells.full_page_cycles("opt3", 8) < 2 * flash_cells.full_page_cycles("opt3", 16)


def test_the_measured_die_has_the_published_proportions():
    spec = flash_cells.measured_spec("mac", 2)
    assert (spec.values // spec.protected, spec.values // spec.spare_bytes) == (102, 8)
    results = spec.compute(*flash_cells.workload(spec, flash_cells.TILE).operands)
    assert results.dtype == np.uint8
