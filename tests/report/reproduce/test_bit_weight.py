import numpy as np
import pytest
from amaranth import hdl
from amaranth.sim import Simulator

from hwgen.report.plots import plot
from hwgen.report.reproduce import bit_weight, write
from hwgen.report.reproduce import bit_weight_silicon as silicon
from hwgen.report.reproduce.bit_weight_silicon import Corners, Measured, Part
from hwgen.silicon import Characterization
from hwgen.silicon.characterization import Module


def measured(period, area, energy):
    """A design whose PEs take three quarters of area and half of the energy."""
    parts = {
        "PEs": Part(area_um2=0.75 * area, delay_ns=period, energy_pj=0.5 * energy),
        "result lanes": Part(area_um2=0.25 * area, delay_ns=0.1, energy_pj=0.5 * energy),
    }
    return Measured(
        area_um2=area,
        period_ns=period,
        macs_per_cycle=64.0,
        energy_pj=energy,
        sequential_pj=0.25 * energy,
        path="slot to beat",
        netlist="",
        parts=parts,
    )


def imagined(cell, array, form):
    """Bare arrays of optimised cells are twice as fast; complete ones only with sums that stay."""
    if cell == "mac":
        return measured(1.0, 1e5, 2.0)
    fast = form == silicon.BARE or array in ("os", "matrix")
    return measured(0.5 if fast else 1.0, 1.25e5, 1.6)


FOUND = {design: imagined(*design) for design in silicon.designs()}


def test_engines_have_64_pes_and_sums_as_wide_as_published():
    for cell, array, _ in silicon.designs():
        spec = silicon.engine(cell, array)
        assert spec.rows * spec.cols * max(1, spec.layers) == 64
        assert spec.accumulator_width == 32
    assert {array for _, array in bit_weight.PUBLISHED} == set(silicon.OPTIMISED)


def test_a_ring_of_one_tile_costs_no_cycle_of_the_workload():
    for cell, array, _ in silicon.designs():
        spec = silicon.engine(cell, array)
        shape = silicon.M, spec.cols, silicon.K
        assert spec.cycles_of_shape(*shape) == spec.changed(depth=spec.full_throughput_depth).cycles_of_shape(*shape)


def test_ratios_stand_beside_the_published_ones_with_a_verdict_and_the_factors():
    rows = {figure.quantity: figure for figure in bit_weight.figures(FOUND, silicon.COMPLETE)}
    good, bad = (rows[f"opt1-{array}, area efficiency over mac-{array}"] for array in ("os", "cube"))
    assert (good.published, good.ours) == (1.27, pytest.approx(1.6))
    assert good.remark.startswith("reached: period x0.50, area x1.25, products per cycle x1.00; PEs x1.25 in area (75% of mac's")
    assert "longest path" not in good.remark
    assert (bad.published, bad.ours) == (1.28, pytest.approx(0.8))
    assert bad.remark.startswith("missed: ")
    assert bad.remark.endswith("the array alone runs at 0.50 ns, the longest path of 1.00 ns is slot to beat")
    energy = rows["opt1-matrix, energy efficiency over mac-matrix"]
    assert (energy.published, energy.ours) == (1.20, pytest.approx(1.25))
    assert energy.remark == (
        "reached: pJ per multiply-accumulate: PEs 1.00 to 0.80, the rest 1.00 to 0.80; flip-flops of both 0.50 to 0.40"
    )


def test_the_published_tree_is_that_of_opt2():
    published = {figure.quantity: figure.published for figure in bit_weight.figures(FOUND, silicon.BARE)}
    assert published["opt2-tree, area efficiency over mac-tree"] == 1.56
    assert published["opt1-tree, area efficiency over mac-tree"] is None


def test_summary_counts_what_is_reached():
    complete, bare = bit_weight.summary(FOUND).splitlines()
    assert complete.startswith("- complete engines: 5 of 10 reached: opt1-os, area; opt1-os, energy; ")
    assert bare.startswith("- bare arrays: 8 of 10 reached: ")


def test_shares_of_a_design_add_up():
    rows = bit_weight.breakdown(FOUND).records()
    for key in ("area_share", "energy_share"):
        sums = {}
        for row in rows:
            sums[row["engine"], row["form"]] = sums.get((row["engine"], row["form"]), 0) + row[key]
        assert list(sums.values()) == pytest.approx([100] * len(FOUND))


def characterisation(period, slack):
    """Two kinds of modules that use 2 mW and 1 mW at ``period``, half a milliwatt of it leakage."""
    common = {"cells": 1, "flops": 1, "sequential_um2": 1.0, "recipe": "", "netlist": ""}
    modules = [
        Module(name="pe_os_x", count=2, area_um2=100.0, delay_ns=0.5, power_mw=1.0, **common),
        Module(name="tpe_x", count=1, area_um2=50.0, delay_ns=0.3, power_mw=1.0, **common),
    ]
    power = {"total": 3.0, "sequential": 1.0}
    nothing = dict.fromkeys(("energy_per_mac_pj", "energy_per_cycle_pj", "energy_active_pj", "energy_idle_pj", "utilisation"))
    return Characterization(
        title="x",
        bare=False,
        area_um2=250.0,
        sequential_um2=3.0,
        cells=3,
        flops=3,
        modules=modules,
        period_ns=period,
        slack_ns=slack,
        fmax_mhz=1000.0 / (period - slack),
        paths_ns={},
        critical_path={"from": "a", "to": "b"},
        power_mw=power,
        leakage_mw=0.5,
        macs=400,
        cycles=100,
        fronts={},
        provenance={"netlist": "0123"},
        notes=[],
        **nothing,
    )


def test_energy_is_that_of_the_shortest_period():
    met, missed = silicon.measured_of(characterisation(1.0, 0.0)), silicon.measured_of(characterisation(0.5, -0.5))
    assert (met.period_ns, met.gops, met.energy_pj) == (1.0, 8.0, pytest.approx(3.0 / 4))
    assert missed.period_ns == 1.0
    assert missed.energy_pj == pytest.approx(
        (3.0 * 0.5 + 0.5 * 0.5) / 4
    )  # dynamic energy of the clock asked for, leakage of the longer one
    assert met.parts["PEs"].area_um2 == 200.0
    assert met.parts["PEs"].energy_pj == pytest.approx(0.5)


def test_an_engine_is_measured_at_the_clock_with_the_most_throughput_per_area(monkeypatch):
    asked = []

    def characterize(spec, *, operands, bare, tech, period_ns=None, progress):
        del spec, bare, tech, progress
        asked.append((operands is not None, period_ns))
        return characterisation(1.0, 0.0) if period_ns is None else characterisation(period_ns, -0.1 if period_ns == 0.25 else -1.0)

    monkeypatch.setattr(silicon.silicon, "characterize", characterize)
    found = silicon.measure(silicon.engine("mac", "os"), bare=False, say=lambda _: None)
    assert asked == [(False, None), (False, 1.0), (False, 0.375), (False, 0.25), (True, 0.25)]
    assert found.period_ns == pytest.approx(0.35)


def test_the_written_cell_multiplies_and_adds():
    cell = silicon.pe_cell("written", 20)
    m = hdl.Module()
    a, b, state, out = (hdl.Signal(width) for width in (8, 8, 20, 20))
    m.d.comb += out.eq(cell.multiply_accumulate(m, a, b, state))
    generator = np.random.default_rng(1)
    cases = [(-128, -128, 5), (-128, 127, -7), (0, -1, 3), *(generator.integers(-128, 128, 3).tolist() for _ in range(50))]

    async def bench(context):
        for left, right, old in cases:
            for signal, value in ((a, left), (b, right), (state, old)):
                context.set(signal, value % (1 << len(signal)))
            await context.delay(1e-9)
            assert context.get(out) == (left * right + old) % (1 << 20)

    simulator = Simulator(m)
    simulator.add_testbench(bench)
    simulator.run()
    assert cell.name != silicon.pe_cell("mac", 20).name


def corners(period):
    return Corners(best=(1000.0, period, "one"), fastest=(1200.0, 0.9 * period, "two"))


def test_page(tmp_path, monkeypatch):
    monkeypatch.setattr(silicon.Kept, "engine", lambda _, *design: imagined(*design))
    monkeypatch.setattr(silicon.Kept, "pe", lambda _, kind, width, *recipes: corners(0.5 if kind == "opt1" else 0.6 + 0.01 * width))
    found = bit_weight.reproduce(tmp_path, lambda *_: None)
    page = write(found, tmp_path, command="hwgen reproduce bit-weight").read_text()
    assert {path.name for path in tmp_path.glob("*.svg")} == {"area-efficiency.svg", "energy-efficiency.svg", "pe-period.svg"}
    assert "bit-weight-sparse" in page
    growth = {row["PE"]: row["fastest_period"] for row in bit_weight.growth({"opt1": {16: corners(0.5), 40: corners(0.5)}}).records()}
    assert growth == {"opt1": 1.0}
    (baselines,) = (table for table in found.tables if table.title == "PEs with 32-bit sums")
    assert [row["opt1_over_it"] for row in baselines.records()] == pytest.approx([0.92 / 0.5] * 3 + [1.0])


def test_plot_has_three_bars_for_every_published_ratio(tmp_path):
    drawn = bit_weight.ratio_plot(FOUND, 0, "area")
    with plot(tmp_path / "ratios.svg", title="", x="", y="") as axes:
        drawn.draw(axes)
        assert len(axes.patches) == 3 * len(bit_weight.PUBLISHED)
