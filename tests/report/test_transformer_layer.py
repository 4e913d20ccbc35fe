import numpy as np

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


def test_plot_names_every_matrix(tmp_path):
    found = transformer_layer.products(small(), 0, SENTENCES)
    with plot(tmp_path / "digits.svg", title="", x="", y="digits") as axes:
        transformer_layer.draw(axes, transformer_layer.digits_table(found))
        assert len({label.get_text() for label in axes.get_xticklabels()}) == len(found)
