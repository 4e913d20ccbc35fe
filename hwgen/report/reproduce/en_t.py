"""EN-T's published gains beside ours: arrays whose shared operand is encoded once at the edge, against the fused multiply-add."""

from collections.abc import Mapping
from pathlib import Path

from matplotlib.axes import Axes

from hwgen.report.plots import bars
from hwgen.report.reproduce import Figure, Plot, Progress, Reproduction, Section, comparison
from hwgen.report.reproduce.en_t_silicon import (
    ARRAYS,
    CELLS,
    CUBES,
    FLAT_ARRAY,
    FLAT_RECIPE,
    FLAT_SIDE,
    LAW,
    PERIOD_NS,
    SCALES,
    SMALL,
    WORKLOAD,
    Composed,
    Flat,
    Kept,
    Small,
)
from hwgen.report.tables import Column, Table
from hwgen.silicon import tools

REFERENCE = (
    'Q. Wu et al., "EN-T: Optimizing Tensor Computing Engines Performance via Encoder-Based Methodology", ICCD 2024, arXiv 2404.11887'
)
BASELINE, OURS = CELLS
# The abstract's average gains in per cent: (area, energy) efficiency.
PUBLISHED = {"256 GOPS": (8.7, 13.0), "1 TOPS": (12.2, 17.5), "4 TOPS": (11.0, 15.5)}
Arrays = Mapping[tuple[str, str, str], Composed]  # by cell, array, scale
Smalls = Mapping[tuple[str, str], Small]  # by cell, array


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """Compose every array of every scale; what is measured is kept in ``folder``."""
    wanted = [(cell, array, scale) for array in ARRAYS for scale in SCALES for cell in CELLS]
    pairs = [(cell, array) for array in ARRAYS for cell in CELLS]
    total, done = len(wanted) + len(pairs) + len(CELLS) + 1, 0
    kept = Kept(folder, lambda text: progress(done, total, text))
    arrays: dict[tuple[str, str, str], Composed] = {}
    for key in wanted:
        arrays[key] = kept.composed(*key)
        done += 1
    smalls: dict[tuple[str, str], Small] = {}
    for pair in pairs:
        smalls[pair] = kept.small(*pair)
        done += 1
    flats: dict[str, Flat] = {}
    for cell in CELLS:
        flats[cell] = kept.flat(cell)
        done += 1
    library = kept.technology
    return Reproduction(
        title="EN-T: one encoder for all that share an operand",
        reference=REFERENCE,
        sections=[
            *gain_sections(arrays, smalls, kept.pieces()),
            multiplier_section(arrays, kept.multipliers()),
            composition_section(flats),
        ],
        provenance={
            "library": f"{library.library}, {library.voltage:g} V, sha256 {library.digest[:16]}",
            "tools": ", ".join(f"{name} {version}" for name, version in tools.versions().items()),
        },
    )


def gains(arrays: Arrays, smalls: Smalls, array: str, scale: str) -> tuple[float, float]:
    """Gains of one array in area and energy efficiency, in per cent; both run at one clock, so the first is that of the areas."""
    base, ours = (arrays[cell, array, scale] for cell in CELLS)
    before, after = (sum(smalls[cell, array].energy_pj(arrays[cell, array, scale]).values()) for cell in CELLS)
    return 100 * (base.area_um2 / ours.area_um2 - 1), 100 * (before / after - 1)


def means(arrays: Arrays, smalls: Smalls, scale: str) -> tuple[float, float]:
    """Mean over the arrays."""
    found = [gains(arrays, smalls, array, scale) for array in ARRAYS]
    return sum(area for area, _ in found) / len(found), sum(energy for _, energy in found) / len(found)


def figures(arrays: Arrays, smalls: Smalls, pieces: Mapping[str, float]) -> list[Figure]:
    """Every published gain beside the mean of our arrays, with what bounds it."""
    rows = []
    for scale, published in PUBLISHED.items():
        found = list(zip(("area", "energy"), means(arrays, smalls, scale), published, strict=True))
        for index, (what, ours, printed) in enumerate(found):
            each = ", ".join(f"{array} {gains(arrays, smalls, array, scale)[index]:+.1f}" for array in ARRAYS)
            verdict = "reached" if ours >= printed else "missed"
            reason = f"{verdict}; {each}" + (f"; {bound(arrays, pieces, scale)}" if what == "area" else "")
            rows.append(Figure(quantity=f"{what} efficiency, {scale}", unit="%", published=printed, ours=ours, remark=reason))
    return rows


def bound(arrays: Arrays, pieces: Mapping[str, float], scale: str) -> str:
    """What an array would gain if its recoders were free: their share of the multiply-add."""
    base = arrays[BASELINE, "os", scale]
    share = pieces["booth recoder"] * base.macs / base.area_um2
    return f"recoders are {100 * share:.1f} % of {BASELINE}-os, so without any the gain were {100 * share / (1 - share):.1f} %"


def size_of(array: str, scale: str) -> str:
    """PEs of an array."""
    side, layers = CUBES[scale] if array == "cube" else (SCALES[scale], 0)
    return f"{side} x {side}" + (f" x {layers}" if layers else "")


def array_table(arrays: Arrays, smalls: Smalls) -> Table:
    """Every array of every scale."""
    columns = [Column("scale"), Column("array"), Column("PEs"), Column("mac_area", "um2"), Column("ent_area", "um2")]
    columns += [Column("area_gain", "%", 3), Column("mac_energy", "pJ/MAC"), Column("ent_energy", "pJ/MAC"), Column("energy_gain", "%", 3)]
    rows = []
    for scale in SCALES:
        for array in ARRAYS:
            items = [arrays[cell, array, scale] for cell in CELLS]
            energies = [sum(smalls[cell, array].energy_pj(item).values()) for cell, item in zip(CELLS, items, strict=True)]
            area, energy = gains(arrays, smalls, array, scale)
            rows.append([scale, array, size_of(array, scale), *(item.area_um2 for item in items), area, *energies, energy])
    return Table(title="Arrays", columns=columns, rows=rows)


def breakdown(arrays: Arrays, smalls: Smalls) -> Table:
    """Kinds of modules per multiply-accumulate."""
    columns = [Column("scale"), Column("engine"), Column("modules"), Column("area_per_MAC", "um2"), Column("of_it_registers", "um2")]
    columns += [Column("energy", "pJ/MAC"), Column("longest_path_alone", "ns")]
    rows = []
    for (cell, array, scale), item in arrays.items():
        energies = smalls[cell, array].energy_pj(item)
        for kind, part in item.parts.items():
            shares = [part.area_um2 / item.macs, part.sequential_um2 / item.macs, energies[kind]]
            rows.append([scale, f"{cell}-{array}", kind, *shares, item.delay_ns])
    return Table(title="Breakdown", columns=columns, rows=rows)


def gain_sections(arrays: Arrays, smalls: Smalls, pieces: Mapping[str, float]) -> list[Section]:
    """Gains with their reasons, arrays, breakdown."""
    m, k = WORKLOAD
    intro = (
        f"Bare arrays for int8 operands and 32-bit sums at {1e3 / PERIOD_NS:g} MHz, where 256, 1,024 and 4,096 PEs are the three scales. "
        f"`{BASELINE}` is the fused multiply-add, which recodes operand A by Booth in every PE; `{OURS}` is the same multiply-add with A "
        "encoded by EN-T once at the edge of its array. Each distinct module takes its smallest netlist that meets the clock, and an array "
        f"is their sum. Energy is that of the gates with their delays, glitches included, in an array of {SMALL} x {SMALL} PEs (a cube of "
        f"{SMALL // 2} x {SMALL // 2} x {SMALL // 2}) on a {m} x {k} by {k} x N product of operands by `{LAW}`; a square micrometre of a "
        "kind of module takes in the large array what it takes there."
    )
    differences = (
        "The paper states neither process nor clock nor what its baseline is, and averages over its own set of arrays. A recoder that is "
        "shared saves at most what it takes in the PE: the first row of the table of pieces against the area of a PE. The encoded word is "
        "a bit wider, and its selection of multiples stays in the PE. A baseline that recodes at more cost, or adds after the multiplier "
        "in a carry-propagate adder of its own, gains more from the same step."
    )
    piece_table = Table(
        title="Pieces",
        columns=[Column("piece"), Column("area", "um2")],
        rows=[[name, area] for name, area in pieces.items()],
    )
    plots = [gain_plot(arrays, smalls, index, what) for index, what in enumerate(("area", "energy"))]
    table = comparison(f"Gain of {OURS} over {BASELINE}, mean of the arrays", figures(arrays, smalls, pieces))
    return [
        Section(heading="Gains", parts=[intro, differences, table, *plots]),
        Section(heading="Arrays", parts=[array_table(arrays, smalls), piece_table, breakdown(arrays, smalls)]),
    ]


def gain_plot(arrays: Arrays, smalls: Smalls, index: int, what: str) -> Plot:
    """Every array's gain, their mean, and the published mean."""

    def draw(axes: Axes) -> None:
        series = {}
        for scale in SCALES:
            each = [gains(arrays, smalls, array, scale)[index] for array in ARRAYS]
            series[scale] = [*each, means(arrays, smalls, scale)[index], PUBLISHED[scale][index]]
        bars(axes, [*ARRAYS, "mean", "published"], series)
        axes.axhline(0, color="#1f2430", linewidth=0.8)

    caption = f"Gain in {what} efficiency of {OURS} over {BASELINE}"
    return Plot(name=f"{what}-gain", caption=caption, x="array", y="gain (%)", draw=draw)


def multiplier_section(arrays: Arrays, multipliers: Mapping[str, float]) -> Section:
    """What the gain in area of one array would be over PEs with other multipliers."""
    columns = [
        Column("multiplier_of_the_baseline"),
        Column("PE", "um2"),
        *(Column(f"gain_at_{scale.replace(' ', '_')}", "%", 3) for scale in SCALES),
    ]
    rows = []
    for name, area in multipliers.items():
        gained = []
        for scale in SCALES:
            base, ours = (arrays[cell, "os", scale] for cell in CELLS)
            other = base.area_um2 + base.macs * (area - multipliers[BASELINE])
            gained.append(100 * (other / ours.area_um2 - 1))
        rows.append([name, area, *gained])
    text = (
        f"The output-stationary array of `{OURS}` against one whose PEs multiply otherwise: `a * b + c` as synthesis finds it, the same "
        f"with the Booth multiplier of Yosys, and `{BASELINE}`. Each PE is the smallest of the whole portfolio that meets the clock; what "
        f"it takes more than that of `{BASELINE}` is added to the baseline."
    )
    return Section(heading="Other baselines", parts=[text, Table(title=f"Gain in area of {OURS}-os", columns=columns, rows=rows)])


def composition_section(flats: Mapping[str, Flat]) -> Section:
    """How far a sum of modules is from the array in one piece."""
    columns = [Column("engine"), Column("composed_area", "um2"), Column("flat_area", "um2"), Column("error_of_area", "%", 3)]
    columns += [Column("longest_path_of_a_module", "ns"), Column("longest_path_flat", "ns")]
    rows = []
    for cell, item in flats.items():
        error = 100 * (item.composed_um2 / item.flat_um2 - 1)
        rows.append([f"{cell}-{FLAT_ARRAY}", item.composed_um2, item.flat_um2, error, item.composed_ns, item.flat_ns])
    base, ours = (flats[cell] for cell in CELLS)
    flat, composed = base.flat_um2 / ours.flat_um2, base.composed_um2 / ours.composed_um2
    text = (
        f"An array of {FLAT_SIDE} x {FLAT_SIDE} PEs by one recipe ({FLAT_RECIPE.name}), composed and mapped in one piece. The gain in area "
        f"is {100 * (composed - 1):+.2f} % composed and {100 * (flat - 1):+.2f} % in one piece."
    )
    return Section(heading="Composition", parts=[text, Table(title="Composed against flat", columns=columns, rows=rows)])
