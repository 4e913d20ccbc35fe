"""Tensor-core arithmetic (arXiv 2512.07004, 2511.10909): profiles as the probe finds them, hardware against model, cost of a unit."""

from collections.abc import Mapping
from pathlib import Path

from hwgen.engines import dot
from hwgen.engines.dot import DotSpec
from hwgen.report.reproduce import Progress, Reproduction, Section
from hwgen.report.reproduce.tensor_core import power, probing, silicon, vectors
from hwgen.report.reproduce.tensor_core.silicon import Consumed, Measured
from hwgen.report.reproduce.tensor_core.vectors import Tally
from hwgen.report.tables import Column, Table
from hwgen.silicon import technology, tools

PROBED_HARDWARE = ("dot-v100-fp16-fp32", "dot-a100-bf16-fp32-systolic", "dot-h100-bf16-fp32", "dot-h100-e4m3-fp32", "dot-v100-fp16-fp16")

_VECTORS = (
    "A vector is one result: a block of products and a c of its own, or, in the last round, a chain of four blocks. Equal numbers of each "
    "style of operands: Gaussian; close exponents; products that cancel beside others at the last bit kept; subnormals and the smallest "
    "normals; sums that the exponent floor decides; the largest values; infinities and NaN in some rows and columns; all patterns alike. "
    "The Verilog runs on two lanes; every row of A meets every column of B once. Cycles and handshakes are compared as well. "
    "Outcomes, and the netlists below, are kept beside this page and taken up again as long as they are of the same Verilog."
)
# numbers of stages of the smallest and the largest unit of FP16
PIPELINED = {"dot-v100-fp16-fp32": (1, 2, 3, 4, 5, 6), "dot-h100-fp16-fp32": (2, 4, 6)}

_SILICON = (
    "One unit of each profile with the stages that the preset has, operands at its inputs: no operand registers, weights, ring or stream "
    "top. A link of an FMA chain adds a product to an FP32 sum, correctly rounded, every cycle: a block takes as many links and cycles as "
    "it has products; FP16 operands fit the TF32 link, FP8 operands the BF16 link. The integer PEs include their operand and sum "
    "registers. One synthesis recipe for all; before layout."
)
_POWER = (
    f"Power is of the netlist's gates at {1e3 / power.CLOCK_NS:.0f} MHz, a clock that all keep, with delays and glitches, on "
    f"{power.ROWS * power.K} products: {power.ROWS} rows of A of {power.K} Gaussian numbers pass weights that stay, each row's sum comes "
    f"back as c, and the gates' answers must be the model's. The integer PEs get two new operands ({power.INTEGERS}) every cycle, as in an "
    "output-stationary array. *Of a chain* compares with as many links of the FMA chain as the unit has products: area, and energy of a "
    "product."
)
_STAGES = (
    "The same recipe at every number of stages. `hwgen pipeline dot-v100-fp16-fp32 --mhz 900` tries them in order with the whole "
    "portfolio of recipes, and names the first that meets the clock."
)


def in_doubt() -> dict[str, DotSpec]:
    """Hardware of the profiles on which sources disagree: it has no preset, but must equal the model of what it was made for."""
    names = [key for key in dot.available(unverified=True) if key not in dot.available()]
    doubtful = [dot.profile(*key, allow_unverified=True) for key in names]
    return {f"{profile.name} (in doubt)": DotSpec.of(profile) for profile in doubtful}


def tallies(found: list[Tally]) -> Table:
    """Vectors by preset."""
    columns = [Column("preset"), Column("vectors"), Column("mismatches"), Column("other_problems"), Column("cycles")]
    columns += [Column(kind) for kind in vectors.OUTCOMES] + [Column("verilog")]
    rows = [
        [
            one.preset,
            one.vectors,
            one.mismatches,
            len(one.problems),
            one.cycles,
            *(one.outcomes[kind] for kind in vectors.OUTCOMES),
            one.verilog[:12],
        ]
        for one in found
    ]
    return Table(title="Hardware against model", columns=columns, rows=rows, command="hwgen reproduce tensor-core")


def costs(found: list[tuple[Measured, Consumed]], chains: Mapping[str, str]) -> Table:
    """Netlists, the units first; ``chains`` names the link that a unit is compared with."""
    columns = [Column("unit"), Column("products_per_cycle"), Column("stages"), Column("area", "um2"), Column("area_per_product", "um2")]
    columns += [Column("fmax", "MHz"), Column("products_per_ns_and_mm2", "", 3), Column("power", "mW", 3), Column("leakage", "mW", 3)]
    columns += [Column("energy_per_product", "pJ", 3), Column("area_of_a_chain", "", 3), Column("energy_of_a_chain", "", 3)]
    columns += [Column("netlist")]
    links = {one.name: (one.area_um2, consumed.energy_pj(1)) for one, consumed in found}
    rows = []
    for one, consumed in found:
        area, energy = one.area_um2 / one.products, consumed.energy_pj(one.products)
        row = [one.name, one.products, one.stages, one.area_um2, area, one.fmax_mhz, one.density, consumed.total_mw, consumed.leakage_mw]
        whole = links.get(chains.get(one.name, ""))
        row += [energy, whole and area / whole[0], whole and energy / whole[1]]
        rows.append([*row, one.netlist[:12]])
    return Table(title="Cost of a unit", columns=columns, rows=rows, command="hwgen reproduce tensor-core")


def stages(found: Mapping[str, list[Measured]]) -> Table:
    """Area and clock by the number of stages."""
    columns = [Column("unit"), Column("stages"), Column("area", "um2"), Column("fmax", "MHz"), Column("products_per_ns_and_mm2", "", 3)]
    columns += [Column("netlist")]
    rows = [
        [name, one.stages, one.area_um2, one.fmax_mhz, one.density, one.netlist[:12]] for name, depths in found.items() for one in depths
    ]
    return Table(title="Stages and clock", columns=columns, rows=rows, command="hwgen reproduce tensor-core")


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """Probe, compare and measure everything; vectors, netlists and power are kept in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    library = technology("nangate45")
    compared = {**dot.PRESETS, **in_doubt()}
    total, done = len(compared) + 4, 0

    def report(text: str) -> None:
        progress(done, total, text)

    hardware = {name: dot.PRESETS[name].small() for name in PROBED_HARDWARE}
    probed = probing.profiles(hardware, report)
    done += 1
    witnesses = probing.witnesses(report)
    done += 1
    found = []
    for name, spec in compared.items():
        found.append(vectors.kept(folder, name, spec.small(), report))
        done += 1
    trees = {name: spec for name, spec in dot.PRESETS.items() if spec.array == "tree"}
    measured = silicon.units(folder, trees, library, report)
    done += 1
    depths = {name: silicon.depths(folder, name, dot.PRESETS[name], library, report, stages=counts) for name, counts in PIPELINED.items()}
    chains = {name: silicon.chain(spec.inputs) for name, spec in trees.items()}
    return Reproduction(
        title="Tensor-core-exact dot products",
        reference=(
            "F. A. Khattak, M. Mikaitis, Accurate Models of NVIDIA Tensor Cores, arXiv 2512.07004; P. Xie et al., MMA-Sim, "
            "arXiv 2511.10909; M. Fasi et al., Numerical behavior of NVIDIA tensor cores, PeerJ Computer Science 7:e330, 2021"
        ),
        sections=[
            Section(
                heading="Profiles",
                parts=[
                    "Each line is what the probe deduced from results alone, and whether that is what the profile's sources say. No GPU "
                    "was asked: the model stands for the published observations, the hardware is the simulated Verilog.",
                    probed,
                    _shared(),
                ],
            ),
            Section(heading="Published witnesses", parts=[witnesses]),
            Section(heading="Hardware against model", parts=[_VECTORS, tallies(found)]),
            Section(heading="Cost of a unit", parts=[_SILICON, _POWER, costs(measured, chains)]),
            Section(heading="Stages", parts=[_STAGES, stages(depths)]),
        ],
        provenance={
            "seeds": f"0 to {vectors.ROUNDS} in every style",
            "library": f"{library.library} ({library.name})",
            "recipe": ", ".join(recipe.name for recipe in silicon.RECIPES),
            "tools": ", ".join(f"{tool} {version}" for tool, version in tools.versions().items()),
        },
    )


def _shared() -> Table:
    """Names that share a preset's hardware."""
    others: dict[str, list[str]] = {}
    for name, preset in dot.ALIASES.items():
        others.setdefault(preset, []).append(name.removeprefix("dot-").partition("-")[0])
    rows = [[preset, spec.title, ", ".join(others.get(preset, [])) or None] for preset, spec in dot.PRESETS.items()]
    return Table(title="Presets", columns=[Column("preset"), Column("hardware"), Column("also")], rows=rows, command="hwgen list")
