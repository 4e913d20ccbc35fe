"""SSM-RDU (arXiv 2503.22937): speed-ups of FFT and scan links, from a chip model in which no published speed-up is an input."""

from pathlib import Path

import numpy as np
from matplotlib.axes import Axes

from hwgen.engines.rdu import RduSpec, plans
from hwgen.engines.rdu.elements import ELEMENTS
from hwgen.engines.rdu.schedule import lane_cycles
from hwgen.report.plots import COLOURS
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison, ssm_rdu_silicon
from hwgen.report.reproduce.ssm_rdu_tiles import Kept
from hwgen.report.tables import Column, Table
from hwgen.systems.descriptions import assumptions, find
from hwgen.systems.rdu import Attention, Chip, Gpu, Hyena, Mamba, Outcome, all_on_chip, on_chip, on_gpu
from hwgen.systems.rdu.mapping import demand
from hwgen.systems.rdu.work import Fft, Scan

TOKENS = (1 << 18, 1 << 19, 1 << 20)
ACCURACY_SIZES = (16, 256, 4096)
Span = tuple[float, float]

_GPU = "our GPU meets its rates and its DRAM without loss; which kernels the published one ran is not known"
_HYENA = "base: the better of element-wise and matrix-product FFT"
_MAMBA_ALL = (
    "base: the best of four scans, here lanes that run through chunks of their own: three operations per state. A PCU with links scans 16 "
    "pairs per cycle and then adds the carry, which is not less work; the links save steps, and steps are hidden by independent states"
)
_MAMBA_BLELLOCH = "base: a work-efficient scan, level by level; discretisation and read-out are common to both and take most of the time"
_MAMBA_SEQUENTIAL = "base: one lane per recurrence, each step waits for the pipeline; 1.75 lies between this base and the one above"


class Machines:
    """The descriptions that all figures share."""

    def __init__(self) -> None:
        self.chip, self.gpu = find(Chip, "pcu520"), find(Gpu, "a100")
        self.hyena, self.mamba, self.attention = find(Hyena, "d32"), find(Mamba, "d32"), find(Attention, "d32")

    def changed(self, kind: str, **fields: object) -> "Machines":
        """Other values in one description."""
        other = Machines()
        setattr(other, kind, getattr(self, kind).changed(**fields))
        return other

    def gpu_best(self, layer: str, tokens: int) -> Outcome:
        """The better of both transforms."""
        work = getattr(self, layer).layer(tokens)
        return min((on_gpu(work, self.gpu, fft=fft) for fft in ("vector", "gemm")), key=lambda one: one.seconds)

    def best(self, layer: str, tokens: int, links: str, mode: str = "fused") -> Outcome:
        """The fastest algorithm that the links allow."""
        return all_on_chip(getattr(self, layer).layer(tokens), self.chip, links=links, mode=mode)[0]

    def with_links(self, layer: str, tokens: int) -> Outcome:
        """Inside the PCUs: FFT links for Hyena, scan links for Mamba."""
        work = getattr(self, layer).layer(tokens)
        return on_chip(work, self.chip, links="fft", fft="spatial") if layer == "hyena" else on_chip(
            work, self.chip, links="scan", scan="spatial"
        )  # fmt: skip

    def mamba_base(self, tokens: int, scan: str) -> Outcome:
        """Mamba without links, by one algorithm."""
        return on_chip(self.mamba.layer(tokens), self.chip, scan=scan)

    def gain(self, layer: str, tokens: int) -> float:
        """Of the links over the best base."""
        return self.best(layer, tokens, "none").seconds / self.with_links(layer, tokens).seconds


def _span(values: list[float]) -> Span:
    return min(values), max(values)


def speedups(machines: Machines) -> list[Figure]:
    """The four published ratios, each over all sequence lengths of ours, and the other bases of Mamba."""

    def against(layer: str, base: str) -> Span:
        return _span([_base(machines, layer, tokens, base).seconds / machines.with_links(layer, tokens).seconds for tokens in TOKENS])

    rows = [
        ("Hyena: FFT links over base RDU", 1.95, against("hyena", "best"), _HYENA),
        ("Hyena: FFT links over A100", 5.95, against("hyena", "gpu"), _GPU),
        ("Mamba: scan links over base RDU", 1.75, against("mamba", "best"), _MAMBA_ALL),
        ("Mamba: scan links over base RDU with Blelloch scan", 1.75, against("mamba", "blelloch"), _MAMBA_BLELLOCH),
        ("Mamba: scan links over base RDU with sequential scan", 1.75, against("mamba", "sequential"), _MAMBA_SEQUENTIAL),
        ("Mamba: scan links over A100", 2.12, against("mamba", "gpu"), _GPU),
    ]
    return [Figure(quantity=name, unit="x", published=published, ours=ours, remark=note) for name, published, ours, note in rows]


def _base(machines: Machines, layer: str, tokens: int, base: str) -> Outcome:
    if base == "gpu":
        return machines.gpu_best(layer, tokens)
    return machines.best(layer, tokens, "none") if base == "best" else machines.mamba_base(tokens, base)


def steps(machines: Machines, layer: str, tokens: int) -> list[tuple[str, Outcome]]:
    """From the GPU to the chip with links, one change at a time."""
    work, chip = getattr(machines, layer).layer(tokens), machines.chip
    plain = {"fft": "vector", "scan": "sequential"}
    found = [
        ("A100", machines.gpu_best(layer, tokens)),
        ("RDU, kernel by kernel, plain algorithm", on_chip(work, chip, mode="kernel by kernel", **plain)),
        ("fused", on_chip(work, chip, **plain)),
    ]
    if layer == "mamba":
        found += [(f"{scan} scan", machines.mamba_base(tokens, scan)) for scan in ("hillis-steele", "blelloch", "chunked")]
    else:
        found.append(("FFT as matrix products", on_chip(work, chip, fft="gemm")))
    return [*found, ("FFT links" if layer == "hyena" else "scan links", machines.with_links(layer, tokens))]


def waterfall(machines: Machines, layer: str, tokens: int) -> Plot:
    """The steps as bars on a logarithmic axis, each with its factor over the one before."""
    found = steps(machines, layer, tokens)

    def draw(axes: Axes) -> None:
        times = [1e3 * outcome.seconds for _, outcome in found]
        axes.set_xscale("log")
        for row, ((_, outcome), time) in enumerate(zip(found, times, strict=True)):
            before = times[row - 1] if row else time
            axes.barh(row, abs(before - time) or time * 0.01, left=min(before, time), color=COLOURS[2 if time <= before else 1])
            axes.plot([time, time], [row - 0.4, row + 0.4], color=COLOURS[0])
            factor = f", {before / time:.2f} x" if row else ""
            axes.text(max(before, time) * 1.05, row, f"{time:.3g} ms{factor} ({outcome.bound})", va="center", fontsize=8)
        axes.set_yticks(range(len(found)), [name for name, _ in found])
        axes.set_xlim(min(times) / 1.5, max(times) * 12)
        axes.invert_yaxis()

    return Plot(name=f"waterfall-{layer}", caption=f"{layer}, {tokens:,} tokens: from GPU to links", x="time (ms)", y="", draw=draw)


def times(machines: Machines) -> Table:
    """Every mode and algorithm: time, and the three bounds added up over configurations."""
    columns = [Column("layer"), Column("tokens"), Column("machine"), Column("mode"), Column("FFT"), Column("scan"), Column("time", "ms")]
    columns += [Column("compute", "ms"), Column("memory", "ms"), Column("network", "ms"), Column("bound"), Column("configurations")]
    rows = []
    for layer in ("hyena", "mamba", "attention"):
        for tokens in TOKENS:
            work = getattr(machines, layer).layer(tokens)
            outcomes = [machines.gpu_best(layer, tokens)]
            outcomes += [one for mode in ("kernel by kernel", "fused") for one in all_on_chip(work, machines.chip, mode=mode)]
            outcomes += [machines.with_links(layer, tokens)] if layer != "attention" else []
            for one in outcomes:
                parts = [1e3 * sum(getattr(part, name) for part in one.configurations) for name in ("compute_s", "memory_s", "network_s")]
                names = [layer, tokens, one.machine, one.mode, one.fft, one.scan, 1e3 * one.seconds]
                rows.append([*names, *parts, one.bound, len(one.configurations)])
    return Table(title="Times", columns=columns, rows=rows)


def sensitivity(machines: Machines) -> Table:
    """What the gains owe to single assumptions."""
    tokens = TOKENS[0]
    cases = [
        ("as described", machines),
        ("filter spectra kept, not computed", machines.changed("hyena", cached_filter=True)),
        ("butterflies of 8 operations", machines.changed("chip", butterfly_operations=8.0)),
        ("element-wise kernels use 4 stages", machines.changed("chip", simd_stages=4)),
        ("a recurrence steps every cycle", machines.changed("chip", recurrence_cycles=1)),
        ("pairs on one lane", machines.changed("chip", pair_lanes=1)),
        ("scratchpads four times as large", machines.changed("chip", sram_bytes=4 * machines.chip.sram_bytes)),
        ("DRAM four times as fast", machines.changed("chip", dram_bytes_per_s=4 * machines.chip.dram_bytes_per_s)),
        ("network four times as slow", machines.changed("chip", network_bytes_per_s=machines.chip.network_bytes_per_s / 4)),
        ("one state per channel", machines.changed("mamba", state=1)),
    ]
    columns = [Column("change"), Column("Hyena_gain", "x"), Column("Mamba_gain", "x"), Column("Mamba_gain_over_Blelloch", "x")]
    rows = []
    for name, case in cases:
        mamba = case.with_links("mamba", tokens).seconds
        blelloch = case.mamba_base(tokens, "blelloch").seconds
        rows.append([name, case.gain("hyena", tokens), case.best("mamba", tokens, "none").seconds / mamba, blelloch / mamba])
    return Table(title="One assumption at a time", columns=columns, rows=rows)


def on_one_tile(machines: Machines) -> Table:
    """Exact cycles of whole problems on one tile of the chip's geometry beside what the chip model asks for."""
    chip = machines.chip
    spec = RduSpec(lanes=chip.lanes, stages=chip.stages)
    rows = []
    for levels in (4, 8, 12, 16, 20):
        beats = [count for _, count in plans.fft_passes(spec, 1 << levels)]
        model = demand(Fft(1 << levels, 1), chip, fft="spatial").cycles
        rows.append(["fft", 1 << levels, len(beats), sum(beats), lane_cycles(spec, beats), model, sum(beats) / model])
    for length in (1 << 8, 1 << 12, 1 << 14):
        zeros = np.zeros(length, np.int64)
        plan = spec.plan("pairs", zeros, zeros)
        beats = [count for _, count in plan.passes]
        model = demand(Scan(length, 1), chip, scan="spatial").cycles
        rows.append(["scan of pairs", length, len(beats), sum(beats), spec.cycles(*plan.operands), model, sum(beats) / model])
    columns = [Column("problem"), Column("N"), Column("passes"), Column("beats"), Column("cycles"), Column("chip_model", "cycles")]
    return Table(title="Problems on one tile", columns=[*columns, Column("beats_over_model", "x")], rows=rows)


def accuracy(machines: Machines) -> Table:
    """Signal to rounding noise of transforms on the chip's geometry, per element, against NumPy in float64."""
    rows = []
    for element in ELEMENTS:
        spec = RduSpec(element=element, lanes=machines.chip.lanes, stages=machines.chip.stages)
        found = []
        for size in ACCURACY_SIZES:
            plan = spec.plan("fft", *spec.draw_problem("fft", (size, size, size), seed=1))
            noise = np.abs(plan.result(spec.compute(*plan.operands)) - plan.reference)
            found.append(10 * np.log10(np.sum(np.abs(plan.reference) ** 2) / np.sum(noise**2)))
        rows.append([element, *found])
    return Table(
        title="Accuracy of transforms", columns=[Column("element"), *(Column(f"N_{size}", "dB") for size in ACCURACY_SIZES)], rows=rows
    )


def _assumed(machines: Machines) -> Table:
    found = assumptions(machines.chip, machines.gpu, machines.hyena, machines.mamba, machines.attention)
    rows = [[name, text.removeprefix("assumption: ")] for name, text in found.items()]
    return Table(title="Assumptions", columns=[Column("field"), Column("reason")], rows=rows)


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """All tables and waterfalls; what was measured on netlists is kept in the folder."""
    machines = Machines()
    progress(0, 4, "speed-ups")
    figures = speedups(machines)
    progress(1, 4, "times")
    table = times(machines)
    kept = Kept(folder, lambda text: progress(2, 4, text))
    silicon = ssm_rdu_silicon.area_section(kept, "Power, and the geometry of the chip: `hwgen reproduce ssm-rdu-silicon`.")
    progress(3, 4, "sensitivity")
    return Reproduction(
        title="SSM-RDU: FFT and scan inside a reconfigurable dataflow tile",
        reference=ssm_rdu_silicon.REFERENCE,
        sections=[
            Section(
                heading="Speed-ups",
                parts=[
                    "Ranges of ours are over 256 Ki, 512 Ki and 1 Mi tokens. The paper's chip, sequence lengths and hidden size are not "
                    "public: the chip here is one that fits what is known, and every assumption is listed below.",
                    comparison("Speed-ups", figures),
                ],
            ),
            Section(heading="Where each factor comes from", parts=[waterfall(machines, name, TOKENS[0]) for name in ("hyena", "mamba")]),
            Section(heading="One assumption at a time", parts=[f"{TOKENS[0]:,} tokens.", sensitivity(machines)]),
            silicon,
            Section(
                heading="Problems on one tile",
                parts=[
                    "Beats are counted from the runs that `hwgen simulate rdu --program` simulates; cycles are exact and include the first "
                    "configuration. A scan of pairs needs as many beats to add the carries as to scan, because both halves of a pair "
                    "travel; the chip model counts one operation per state there, for the base's chunked scan as well.",
                    on_one_tile(machines),
                    "Transforms of complex normal numbers: signal to rounding noise. Integers are halved at every level, so random signals "
                    "fall towards the noise of rounding; floats keep their distance.",
                    accuracy(machines),
                ],
            ),
            Section(heading="Times", parts=[table]),
            Section(heading="Assumptions", parts=[_assumed(machines)]),
        ],
        provenance={"tokens": ", ".join(f"{tokens:,}" for tokens in TOKENS), "descriptions": "models/rdu"},
    )
