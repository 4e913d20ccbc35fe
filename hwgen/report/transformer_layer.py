"""A layer of a real transformer through engines that skip zeros: digits of weights, exact cycles, energy, a product in the hardware."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes

from hwgen import silicon, simulate
from hwgen.engines.contract import Case
from hwgen.engines.tpe import PRESETS, TpeSpec
from hwgen.engines.tpe.statistics import all_digits, counted
from hwgen.predict.cost import energy_nj
from hwgen.report.page import Page
from hwgen.report.plots import bars
from hwgen.report.tables import Column, Table
from hwgen.systems.minilm import Encoder

LAYER = 0
SIMULATED = "opt4e-matrix", "attention.output.dense"
MEASURED = ("mac-os", "opt1-os", "opt4e-matrix", "sparse4-matrix")
EXTREMES = ("attention.self.query", "output.dense")  # as many digits in a weight as any other matrix, and the fewest
SIZE, PERIOD_NS = 8, 1.0  # rows and columns of the engines whose gates are simulated, and a clock that all of them meet
SLICE = (SIZE, 96, SIZE)  # rows, K, columns of the operands of that simulation, cut from the layer's own
SENTENCES = (
    "Rows of processing elements share one operand and pass over its zeros.",
    "A schedule that depends on the data can still be exact, if every wait has a reason that is known in advance.",
    "The harbour was quiet, the last boats had come in, and nobody expected a storm.",
)
Say = Callable[[str], None]
Products = dict[str, tuple[np.ndarray, np.ndarray]]


def quantised(values: np.ndarray, *, by_row: bool) -> np.ndarray:
    """int8, symmetric, one scale for all values or for each row: the largest magnitude is 127."""
    largest = np.abs(values).max(axis=1 if by_row else None, keepdims=True)
    return np.rint(values * (127 / largest)).astype(np.int64)


def products(encoder: Encoder, layer: int, sentences: Sequence[str]) -> Products:
    """Weights (outputs, inputs) and activations (inputs, words) of every matrix of a layer, quantised."""
    prefix = f"encoder.layer.{layer}."
    wanted = {matrix.ctypes.data: name for name, matrix in encoder.matrices.items() if name.startswith(prefix)}
    seen: dict[str, list[np.ndarray]] = {name: [] for name in wanted.values()}

    def matmul(x: np.ndarray, w: np.ndarray) -> np.ndarray:
        name = wanted.get(w.ctypes.data)
        if name is not None:
            seen[name].append(x)
        return x @ w

    encoder.embed(sentences, matmul)
    return {
        name.removeprefix(prefix).removesuffix(".weight"): (
            quantised(encoder.matrices[name], by_row=True),
            quantised(np.concatenate(rows).T, by_row=False),
        )
        for name, rows in seen.items()
    }


def write(folder: Path, encoder: Encoder, *, command: str, say: Say) -> Path:
    """Write the page to ``folder``; returns its path."""
    page = Page(folder, title="A transformer's layer through engines that skip zeros", command=command)
    found = products(encoder, LAYER, SENTENCES)
    words = next(iter(found.values()))[1].shape[1]
    page.text(
        f"Layer {LAYER} of MiniLM-L6 on {words} word pieces, quantised to int8: weights with a scale for each output, activations with one "
        "for all. The engines encode the weights (operand A): their digits set the pace, and their values can be read off the time unless "
        "`constant_time` is set."
    )
    page.heading("Digits of the weights")
    table = digits_table(found)
    page.table(table, "digits")
    with page.plot("digits", "Non-zero digits per weight", x="", y="digits") as axes:
        draw(axes, table)
    page.heading("Cycles")
    page.table(cycles_table(found, say), "cycles")
    page.heading("Energy")
    m, k, n = SLICE
    page.text(
        f"Complete engines of {SIZE} x {SIZE} PEs at {1000 / PERIOD_NS:g} MHz, each the smallest netlist that meets this clock. Gates are "
        f"simulated with their delays, glitches included, on {m} x {k} weights by {k} x {n} activations of two matrices: one with as many "
        "digits in its weights as any other, and the one with the fewest. The cycles of the whole product are exact."
    )
    table = energy_table({name: found[name] for name in EXTREMES}, say)
    page.table(table, "energy")
    with page.plot("energy", "Energy of a product", x="", y="pJ/MAC") as axes:
        draw_energy(axes, table)
    page.heading("In the hardware")
    page.table(simulated(found, say), "simulated")
    return page.write()


def draw(axes: Axes, table: Table) -> None:
    """Digits as bars, a group per matrix."""
    labels = [label(str(row[0])) for row in table.rows]
    series = {column.name: [float(row[2 + index]) for row in table.rows] for index, column in enumerate(table.columns[2:])}
    bars(axes, labels, series)
    axes.set_ylim(0, 1.35 * max(map(max, series.values())))  # room for the legend
    axes.legend(ncols=3, loc="upper center")


def draw_energy(axes: Axes, table: Table) -> None:
    """Energy per multiply-accumulate as bars, a group per matrix."""
    labels = list(dict.fromkeys(label(str(row[0])) for row in table.rows))
    names = dict.fromkeys(str(row[1]) for row in table.rows)
    bars(axes, labels, {name: [float(row[4]) for row in table.rows if row[1] == name] for name in names})


def label(matrix: str) -> str:
    """A matrix's name, short and in lines."""
    return matrix.removesuffix(".dense").removeprefix("attention.self.").replace(".", "\n")


def digits_table(found: Products) -> Table:
    """Non-zero digits per weight in every recoding."""
    rows: list[list[str | float]] = []
    recodings: list[str] = []
    for name, (weights, _) in found.items():
        digits = all_digits(counted(weights, 8, True), 8, True)
        recodings = [item.recoding.name for item in digits]
        rows.append([name, float(np.std(weights)), *(item.mean for item in digits)])
    columns = [Column("matrix"), Column("standard_deviation"), *(Column(name) for name in recodings)]
    return Table(title="Non-zero digits per weight", columns=columns, rows=rows)


def cycles_table(found: Products, say: Say) -> Table:
    """Exact cycles of every matrix on the presets that skip zeros, and those of constant time."""
    specs = {name: spec for name, spec in PRESETS.items() if spec.digits == "sparse"}
    rows: list[list[str | int | float]] = []
    for matrix, (weights, states) in found.items():
        say(f"cycles of {matrix}")
        for name, spec in specs.items():
            cycles, constant = spec.cycles(weights, states), spec.changed(constant_time=True).cycles(weights, states)
            rate = spec.macs(weights, states) / cycles
            per_lane = spec.macs_per_cycle / rate
            rows.append([matrix, name, cycles, rate, per_lane, constant / cycles])
    columns = [
        Column("matrix"),
        Column("preset"),
        Column("cycles"),
        Column("MACs_per_cycle"),
        Column("cycles_per_operand_and_lane"),
        Column("constant_time_takes", "x"),
    ]
    return Table(title=f"Cycles of layer {LAYER}", columns=columns, rows=rows)


def energy_table(found: Products, say: Say, *, presets: Sequence[str] = MEASURED, size: int = SIZE) -> Table:
    """Energy of every matrix on the netlists of some engines, the first of them what the others are compared with."""
    m, k, n = SLICE
    rows: list[list[str | int | float]] = []
    for matrix, (weights, states) in found.items():
        first = 0.0
        for name in presets:
            spec = PRESETS[name].changed(rows=size, cols=size)
            say(f"energy of {matrix} on {name}")
            gates = silicon.characterize(spec, operands=(weights[:m, :k], states[:k, :n]), period_ns=PERIOD_NS)
            if gates.energy_active_pj is None or gates.energy_idle_pj is None or gates.leakage_mw is None:
                raise ValueError(f"{spec.title}: characterised without operands")
            cycles, macs = spec.cycles(weights, states), spec.macs(weights, states)
            work = {"full_cycles": macs / spec.macs_per_cycle, "cycles": cycles, "period_ns": PERIOD_NS}
            energy = float(energy_nj(gates.energy_active_pj, gates.energy_idle_pj, gates.leakage_mw, **work))
            first = first or energy
            rows.append([matrix, name, cycles * PERIOD_NS / 1000, energy / 1000, 1000 * energy / macs, energy / first])
    columns = [Column("matrix"), Column("preset"), Column("time", "us"), Column("energy", "uJ"), Column("energy_per_MAC", "pJ")]
    columns += [Column(f"energy_over_{presets[0]}", "x")]
    return Table(title=f"Energy of layer {LAYER}", columns=columns, rows=rows)


def simulated(found: Products, say: Say, *, spec: TpeSpec | None = None) -> Table:
    """One matrix through the Verilog: every result and the cycles compared."""
    name, matrix = SIMULATED
    spec = spec or PRESETS[name]
    weights, states = found[matrix]
    say(f"{name}: {matrix} in simulation")
    case = Case(name=matrix, operands=(weights, states))
    (run,) = simulate.run_many(spec, [case])
    wrong = int(np.count_nonzero(run.result != weights @ states))
    columns = [Column(title) for title in ("preset", "matrix", "MACs", "results", "wrong", "cycles", "scheduled")]
    row = [name, matrix, spec.macs(weights, states), run.result.size, wrong, run.cycles, spec.cycles(weights, states)]
    return Table(title="Simulated against golden and schedule", columns=columns, rows=[row])
