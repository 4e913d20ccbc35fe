import pytest

from hwgen.report.plots import plot
from hwgen.report.reproduce import en_t, en_t_silicon
from hwgen.report.reproduce.bit_weight_silicon import FRAME
from hwgen.report.reproduce.en_t_silicon import ARRAYS, CELLS, SCALES, Composed, Flat, Part, Small

PIECES = {"booth recoder": 20.0, "ent recoder": 40.0}
ARRAYS_FOUND = {
    (cell, array, scale): Composed(
        macs=side * side,
        delay_ns=1.0,
        parts={"PEs": Part(area_um2=(1000.0 if cell == "mac" else 800.0) * side * side, sequential_um2=200.0 * side * side)},
    )
    for array in ARRAYS
    for scale, side in SCALES.items()
    for cell in CELLS
}
SMALLS = {
    (cell, array): Small(
        power_mw={"PEs": 64.0}, area_um2={"PEs": 64e3 if cell == "mac" else 51.2e3}, macs_per_cycle=32.0, macs=64, slack_ns=1.0
    )
    for array in ARRAYS
    for cell in CELLS
}


@pytest.mark.parametrize("array", ARRAYS)
def test_scales_have_the_published_operations_per_second(array):
    """Two operations per multiply-accumulate: 256 GOPS, 1 and 4 TOPS by powers of two."""
    for scale, operations in zip(SCALES, (256e9, 1024e9, 4096e9), strict=True):
        found = [en_t_silicon.spec_of(cell, array, scale) for cell in CELLS]
        assert [2e9 / en_t_silicon.PERIOD_NS * spec.macs_per_cycle for spec in found] == [operations] * 2


def test_energy_of_a_larger_array_follows_area_and_use():
    energy = SMALLS["mac", "os"].energy_pj(ARRAYS_FOUND["mac", "os", "1 TOPS"])
    assert energy == {"PEs": pytest.approx(1e-3 * 1000 * en_t_silicon.PERIOD_NS / 0.5)}


def test_modules_that_only_a_larger_array_repeats_take_what_the_frame_takes():
    small = Small(power_mw={"PEs": 2.0, FRAME: 0.5}, area_um2={"PEs": 100.0, FRAME: 50.0}, macs_per_cycle=4.0, macs=4, slack_ns=0.1)
    parts = {name: Part(area_um2=area, sequential_um2=0.0) for name, area in (("PEs", 400.0), (FRAME, 10.0), ("skew", 30.0))}
    energy = small.energy_pj(Composed(macs=16, delay_ns=1.0, parts=parts))
    assert energy == {name: pytest.approx(mw * en_t_silicon.PERIOD_NS / 16) for name, mw in (("PEs", 8.0), (FRAME, 0.1), ("skew", 0.3))}


def test_gains_are_of_areas_and_of_energies():
    area, energy = en_t.gains(ARRAYS_FOUND, SMALLS, "os", "4 TOPS")
    assert area == pytest.approx(25.0)
    assert energy == pytest.approx(0.0)


def test_published_gains_are_reached_or_missed():
    rows = {row.quantity: row for row in en_t.figures(ARRAYS_FOUND, SMALLS, PIECES)}
    assert rows["area efficiency, 1 TOPS"].published == 12.2
    assert rows["area efficiency, 1 TOPS"].remark.startswith("reached")
    assert "recoders are 2.0 % of mac-os" in rows["area efficiency, 1 TOPS"].remark
    assert rows["energy efficiency, 1 TOPS"].remark.startswith("missed")


def test_error_of_the_composition_is_stated():
    flat = Flat(composed_um2=103.0, flat_um2=100.0, composed_ns=1.0, flat_ns=1.1)
    section = en_t.composition_section(dict.fromkeys(CELLS, flat))
    (table,) = [part for part in section.parts if not isinstance(part, str)]
    assert [row[3] for row in table.rows] == [pytest.approx(3.0)] * 2


def test_other_multipliers_stand_in_the_baseline():
    multipliers = {"as written": 800.0, "mac": 700.0}
    section = en_t.multiplier_section(ARRAYS_FOUND, multipliers)
    (table,) = [part for part in section.parts if not isinstance(part, str)]
    written, fused = ([row[2 + index] for index in range(len(SCALES))] for row in table.rows)
    assert fused == [pytest.approx(en_t.gains(ARRAYS_FOUND, SMALLS, "os", scale)[0]) for scale in SCALES]
    extra = [100 * 100.0 * ARRAYS_FOUND["ent", "os", scale].macs / ARRAYS_FOUND["ent", "os", scale].area_um2 for scale in SCALES]
    assert written == [pytest.approx(a + b) for a, b in zip(fused, extra, strict=True)]


def test_plots(tmp_path):
    with plot(tmp_path / "gain.svg", title="", x="", y="") as axes:
        en_t.gain_plot(ARRAYS_FOUND, SMALLS, 0, "area").draw(axes)
        assert len(axes.containers) == len(SCALES)
