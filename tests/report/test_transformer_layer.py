from types import SimpleNamespace

import numpy as np

from hwgen import silicon
from hwgen.engines.tpe import TpeSpec
from hwgen.engines.tpe.statistics import all_digits, counted
from hwgen.report import transformer_layer
from hwgen.report.plots import plot
from tests.systems.minilm.test_minilm import HIDDEN, INNER, small

SENTENCES = ("un affable deux!", "deux + deux")


def test_products_are_what_the_layer_multiplies():
    model = small()
    found = transformer_layer.products(model, 1, SENTENCES)
    words = sum(len(model.words.numbers(sentence)) for sentence in SENTENCES)
    assert {name: (a.shape, b.shape) for name, (a, b) in found.items()} == {
        **dict.fromkeys(["attention.self.query", "attention.self.key", "attention.self.value"], ((HIDDEN, HIDDEN), (HIDDEN, words))),
        "attention.output.dense": ((HIDDEN, HIDDEN), (HIDDEN, words)),
        "intermediate.dense": ((INNER, HIDDEN), (HIDDEN, words)),
        "output.dense": ((HIDDEN, INNER), (INNER, words)),
    }
    for name, (weights, states) in found.items():
        matrix = model.weights[f"encoder.layer.1.{name}.weight"]
        assert np.all(np.abs(weights).max(axis=1) == 127)
        assert np.abs(states).max() == 127
        assert np.allclose(weights / 127 * np.abs(matrix).max(axis=1, keepdims=True), matrix, atol=0.5 / 127 * np.abs(matrix).max())


def test_tables_count_digits_and_cycles():
    found = {"attention.output.dense": transformer_layer.products(small(), 0, SENTENCES)["attention.output.dense"]}
    ((name, deviation, *means),) = transformer_layer.digits_table(found).rows
    weights, states = found[name]
    assert deviation == np.std(weights)
    assert means == [item.mean for item in all_digits(counted(weights, 8, True), 8, True)]
    for _, preset, cycles, _, _, constant in transformer_layer.cycles_table(found, lambda line: None).rows:
        spec = transformer_layer.PRESETS[preset]
        assert cycles == spec.cycles(weights, states)
        assert constant >= 1
    spec = TpeSpec(cell="sparse4", array="matrix", rows=4, cols=3)
    (row,) = transformer_layer.simulated(found, lambda line: None, spec=spec).rows
    assert row[2:] == [spec.macs(weights, states), weights.shape[0] * states.shape[1], 0, row[5], row[5]]


def test_energy_is_that_of_the_gates_for_the_exact_cycles(monkeypatch, tmp_path):
    found = {"attention.output.dense": transformer_layer.products(small(), 0, SENTENCES)["attention.output.dense"]}
    ((weights, states),) = found.values()
    gates = {"mac-os": (20.0, 5.0, 1.0), "opt1-os": (10.0, 4.0, 2.0)}  # pJ of an active and an idle cycle, leakage in mW

    def characterize(spec, *, operands, period_ns):
        m, k, n = transformer_layer.SLICE
        assert np.array_equal(operands[0], weights[:m, :k])
        assert np.array_equal(operands[1], states[:k, :n])
        active, idle, leakage = gates[f"{spec.cell}-{spec.array}"]
        return SimpleNamespace(energy_active_pj=active, energy_idle_pj=idle, leakage_mw=leakage)

    monkeypatch.setattr(silicon, "characterize", characterize)
    monkeypatch.setattr(transformer_layer, "PERIOD_NS", 0.5)
    table = transformer_layer.energy_table(found, lambda line: None, presets=list(gates), size=2)
    base = table.rows[0][3]
    for _, name, time_us, energy_uj, per_mac_pj, ratio in table.rows:
        spec = transformer_layer.PRESETS[name].changed(rows=2, cols=2)
        cycles, macs = spec.cycles(weights, states), spec.macs(weights, states)
        active, idle, leakage = gates[name]
        energy_pj = active * macs / 4 + idle * (cycles - macs / 4) + leakage * cycles * 0.5
        assert np.isclose([time_us, energy_uj, per_mac_pj], [cycles * 0.5e-3, energy_pj * 1e-6, energy_pj / macs], rtol=1e-12).all()
        assert np.isclose(ratio, energy_uj / base, rtol=1e-12)
    with plot(tmp_path / "energy.svg", title="", x="", y="pJ/MAC") as axes:
        transformer_layer.draw_energy(axes, table)
        assert len(axes.patches) == len(gates)


def test_plot_names_every_matrix(tmp_path):
    found = transformer_layer.products(small(), 0, SENTENCES)
    with plot(tmp_path / "digits.svg", title="", x="", y="digits") as axes:
        transformer_layer.draw(axes, transformer_layer.digits_table(found))
        assert len({label.get_text() for label in axes.get_xticklabels()}) == len(found)
