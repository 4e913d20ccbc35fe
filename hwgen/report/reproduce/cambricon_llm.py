"""Cambricon-LLM (arXiv 2409.15654): decode speeds, ablations and the closed form; none of the figures is an input of the model."""

from dataclasses import replace
from pathlib import Path

from hwgen.report.reproduce import Figure, Progress, Reproduction, Section, comparison
from hwgen.report.tables import Column, Table
from hwgen.systems import descriptions
from hwgen.systems.llm_decode import plan, tiling
from hwgen.systems.llm_decode.decode import DecodeReport, decode
from hwgen.systems.llm_decode.models import PRECISIONS, Flash, Llm
from hwgen.systems.llm_decode.plan import PUBLISHED
from hwgen.systems.llm_decode.tiling import Tile

CONTEXT = 1000  # not published; about 1000 tokens fits, and the cache is the smaller part of the time
SPEED_S = {
    "opt-6.7b": (3.56, 3.56),
    "opt-13b": (1.85, 1.95),
    "opt-30b": (0.75, 0.85),
    "opt-66b": (0.35, 0.45),
    "llama2-7b": (3.55, 3.55),
    "llama2-13b": (1.85, 1.95),
    "llama2-70b": (0.25, 0.35),
}
SPEED_L = {"opt-6.7b": (36.34, 36.34), "llama2-70b": (3.44, 3.44)}

_SPEED = "values printed with one decimal stand for +- 0.05"
_L_SMALL = (
    "each operator starts with an array read and ends with a core's page time, no transfer hides them; with earlier reads and inputs "
    "(schedule search) they are hidden"
)
_L_LARGE = "the paper's large configuration loses more than tiles and idle cores explain; its loss is not itemised; see the causes below"
_SLICING = (
    "without slices a page waits for a gap of its own, but when the flash is done pages use the free channel; the paper's rule is not given"
)
_TILING = "read as: all weights multiplied in flash, none shipped"
_SHAPE = "the shapes differ by 0.3 us of channel time in a request of 30 us; the paper's larger loss is not itemised"
_USE = "slices fill every gap; what remains is attention, and the first read and last page of each operator"


def speeds() -> list[Figure]:
    """Tokens per second: the whole S column and the two headlines of L."""
    found = []
    for flash, published in (("s", SPEED_S), ("l", SPEED_L)):
        for llm, limits in published.items():
            ours = decode(llm, flash, context=CONTEXT).tokens_per_s
            note = _SPEED if flash == "s" else _L_SMALL if llm == "opt-6.7b" else _L_LARGE
            found.append(Figure(quantity=f"{flash.upper()}: {llm}", unit="tokens/s", published=limits, ours=ours, remark=note))
    return found


def _span(values: list[float]) -> tuple[float, float]:
    return min(values), max(values)


def ablations() -> list[Figure]:
    """What slicing, tiling and the tile shape are worth on S, over all models."""
    llms = descriptions.names(Llm)

    def reports(**options: object) -> list[DecodeReport]:
        return [decode(llm, "s", context=CONTEXT, **options) for llm in llms]

    def gain(over: list[DecodeReport]) -> tuple[float, float]:
        return _span([full.tokens_per_s / less.tokens_per_s for full, less in zip(whole, over, strict=True)])

    def use(of: list[DecodeReport]) -> tuple[float, float]:
        return _span([100 * report.channel_use for report in of])

    channels = descriptions.find(Flash, "s").channels
    whole = reports()
    unsliced = reports(schedule=replace(PUBLISHED, slicing=False))
    rebalanced = reports(schedule=replace(PUBLISHED, slicing=False), how="search")
    flash_only = reports(split=1.0)
    wide, tall = (reports(tile=Tile(rows=rows, cols=cols // channels)) for rows, cols in ((128, 4096), (512, 1024)))
    tallest = reports(tile=Tile(rows=4096, cols=128 // channels))
    rows = [
        ("slicing: gain", "x", (1.6, 1.8), gain(unsliced), _SLICING),
        (
            "slicing: gain over the best split without",
            "x",
            (1.6, 1.8),
            gain(rebalanced),
            "without slices another split is better than 0.688",
        ),
        ("channel use with slicing", "%", (79.0, 91.0), use(whole), _USE),
        ("channel use without slicing", "%", (48.0, 50.0), use(unsliced), _SLICING),
        ("tiling: gain", "x", (1.3, 1.4), gain(flash_only), _TILING),
        ("channel use without tiling", "%", (2.0, 3.0), use(flash_only), _TILING),
        ("256 x 2048 over 128 x 4096", "x", (1.175, 1.175), gain(wide), _SHAPE),
        ("256 x 2048 over 4096 x 128", "x", (1.247, 1.247), gain(tallest), "4096 x 128 holds 1024 rows per core: more sums than 2 KB hold"),
        ("256 x 2048 over 512 x 1024", "x", None, gain(tall), ""),
    ]
    return [Figure(quantity=name, unit=unit, published=published, ours=ours, remark=note) for name, unit, published, ours, note in rows]


def closed_form() -> list[Figure]:
    """Figures that follow from the paper's formulas for S (printed or derived from it)."""
    flash, precision = descriptions.find(Flash, "s"), PRECISIONS["w8a8"]
    figures = tiling.ideal(flash, precision, tiling.published(flash, precision))
    total = (figures.flash_bytes_per_s + figures.read_bytes_per_s) / 1e9
    note = "closed form; the split is the byte-balanced one"
    rows = [
        ("S: t_rc", "us", 30.256, figures.request_s * 1e6),
        ("S: t_r", "us", 16.668, figures.page_s * 1e6),
        ("S: rate_rc", "", 0.01707, figures.request_share),
        ("S: split", "", 0.688, figures.split),
        ("S: printed split", "", 0.355, figures.printed_split),
        ("S: weights per second", "GB/s", 25.2, total),
    ]
    return [Figure(quantity=name, unit=unit, published=value, ours=ours, remark=note) for name, unit, value, ours in rows]


def variants() -> list[Figure]:
    """Readings of the paper that its own speeds speak against, kept to show it: S and L speeds under each."""
    found = []
    flash = descriptions.find(Flash, "s")
    printed = tiling.ideal(flash, PRECISIONS["w8a8"], tiling.published(flash, PRECISIONS["w8a8"])).printed_split
    whole = replace(plan.PUBLISHED, grouping="whole")
    for quantity, published, report, note in (
        ("S: opt-6.7b, printed split", SPEED_S["opt-6.7b"], decode("opt-6.7b", "s", context=CONTEXT, split=printed), "a ratio of requests"),
        ("L: opt-6.7b, tiles over all channels", SPEED_L["opt-6.7b"], decode("opt-6.7b", "l", context=CONTEXT, schedule=whole),
         "W_req = 16384 inputs, the model has 4096: three channels of four idle"),
        ("L: opt-6.7b, empty cache", SPEED_L["opt-6.7b"], decode("opt-6.7b", "l", context=1),
         "the context behind the published speeds is not stated"),
        ("L: opt-6.7b, searched", None, decode("opt-6.7b", "l", context=CONTEXT, how="search", schedule=plan.EAGER), _L_SMALL),
    ):  # fmt: skip
        speed = report.tokens_per_s
        found.append(Figure(quantity=quantity, unit="tokens/s", published=published, ours=speed, remark=note))
    return [*found, *pages_that_delay()]


def pages_that_delay() -> list[Figure]:
    """Slicing off, read as: each request waits for one whole page, in closed form for S."""
    flash, precision = descriptions.find(Flash, "s"), PRECISIONS["w8a8"]
    tile = tiling.published(flash, precision)
    figures = tiling.ideal(flash, precision, tile)
    page = flash.page_bytes / flash.channel_bytes_per_s
    request = tiling.input_s(flash, precision, tile) + tiling.result_s(flash, precision, tile)
    each = figures.request_s + page
    rate = flash.channels * (flash.cores + 1) * flash.page_bytes / each
    note = "no gap is looked for: the vector waits until the page has left"
    return [
        Figure(
            quantity="slicing: gain, if a page delays each request",
            unit="x",
            published=(1.6, 1.8),
            ours=(figures.flash_bytes_per_s + figures.read_bytes_per_s) / rate,
            remark=note,
        ),
        Figure(quantity="channel use then", unit="%", published=(48.0, 50.0), ours=100 * (page + request) / each, remark=note),
    ]


CAUSES = [
    Column("case"),
    Column("published", "ms"),
    Column("ours", "ms"),
    Column("weights_at_full_rate", "ms"),
    Column("cache_and_NPU", "ms"),
    Column("ends_of_operators", "ms"),
    Column("whole_tiles", "ms"),
    Column("rate_that_print_needs", "GB/s"),
    Column("full_rate", "GB/s"),
]


def causes() -> Table:
    """Where a token's time goes.

    Full rate is the closed form over all weights. An operator ends with the last page in the cores and its results, which nothing hides.
    What is left is lost to whole tiles: cores that idle, and sides that do not end together. The rate that print needs is what is left
    of the published time for the weights when the cache costs what it costs here.
    """
    rows = []
    for flash, llm, published in (
        ("s", "opt-6.7b", SPEED_S["opt-6.7b"]),
        ("l", "opt-6.7b", SPEED_L["opt-6.7b"]),
        ("l", "llama2-70b", SPEED_L["llama2-70b"]),
    ):
        device, precision = descriptions.find(Flash, flash), PRECISIONS["w8a8"]
        tile = tiling.published(device, precision)
        figures = tiling.ideal(device, precision, tile)
        rate = figures.flash_bytes_per_s + figures.read_bytes_per_s
        report = decode(llm, flash, context=CONTEXT)
        matrices = sum(report.operators[name] for name in report.shares)
        other = report.token_s - matrices
        times = len(report.shares) - 1  # of the matrices, all but the head recur in every layer
        ends = (descriptions.find(Llm, llm).layers * times + 1) * (
            plan.compute_s(device, precision) + tiling.result_s(device, precision, tile)
        )
        ideal = report.weight_bytes / rate
        printed = 1 / published[0]
        milliseconds = (printed, report.token_s, ideal, other, ends, matrices - ideal - ends)
        needed = report.weight_bytes / (printed - other) / 1e9
        rows.append([f"{flash.upper()}: {llm}", *(1e3 * seconds for seconds in milliseconds), needed, rate / 1e9])
    return Table(title="Time of a token by cause", columns=CAUSES, rows=rows)


def _explained(table: Table) -> str:
    """The causes in words."""
    rows = {row["case"]: row for row in table.records()}
    small, large = rows["L: opt-6.7b"], rows["L: llama2-70b"]
    return (
        "S follows from the closed form. On L the figure for OPT-6.7B leaves so little time for the weights, once a cache of "
        f"{CONTEXT} tokens is read from DRAM, that {small['rate_that_print_needs']:.0f} GB/s would be needed where the paper's own closed "
        f"form has {small['full_rate']:.0f}: its context must have been shorter, or the cache is read while weights are multiplied; with "
        "an empty cache ours comes near. Beyond that, each operator ends with a page in the cores and its results, "
        f"{small['ends_of_operators'] / small['ours']:.0%} of our time, and whole tiles cost {small['whole_tiles'] / small['ours']:.0%}. "
        f"For Llama2-70B print uses {large['rate_that_print_needs'] / large['full_rate']:.0%} of the full rate; whole tiles and ends of "
        f"operators explain {(large['whole_tiles'] + large['ends_of_operators']) / large['ours']:.0%} of the time, and what else the "
        "published simulator counts is not itemised."
    )


GAINS = [
    Column("llm"),
    Column("flash"),
    Column("published_rule", "tokens/s"),
    Column("searched", "tokens/s"),
    Column("searched_and_eager", "tokens/s"),
    Column("gain", "x"),
    Column("gain_with_eager", "x"),
]


def gains(flashes: tuple[str, ...] = ("s", "m", "l"), precision: str = "w8a8", progress: Progress = lambda *_: None) -> Table:
    """What the search gains per model and configuration: shapes and splits alone, and with the eager schedule."""
    rows = []
    cases = [(llm, flash) for flash in flashes for llm in descriptions.names(Llm)]
    for done, (llm, flash) in enumerate(cases):
        progress(done, len(cases), f"search {llm} on {flash}")
        options = {"context": CONTEXT, "precision": precision}
        base = decode(llm, flash, **options).tokens_per_s
        shares = decode(llm, flash, **options, how="search").tokens_per_s
        eager = decode(llm, flash, **options, how="search", schedule=plan.EAGER).tokens_per_s
        rows.append([llm, flash, base, shares, eager, shares / base, eager / base])
    return Table(title=f"Gain of the search, {precision}", columns=GAINS, rows=rows)


def reproduce(folder: Path, progress: Progress) -> Reproduction:
    """All tables; nothing here is costly enough to be kept."""
    del folder
    return Reproduction(
        title="Cambricon-LLM: decoding with weights in flash",
        reference=(
            "Z. Yu et al., Cambricon-LLM: A Chiplet-Based Hybrid Architecture for On-Device Inference of 70B LLM, MICRO 2024, "
            "arXiv 2409.15654"
        ),
        sections=[
            Section(heading="Closed form", parts=[comparison("Closed form", closed_form())]),
            Section(
                heading="Speed",
                parts=[
                    comparison("Decode speed", speeds()),
                    _explained(times := causes()),
                    times,
                ],
            ),
            Section(heading="Ablations", parts=[comparison("Ablations on S", ablations())]),
            Section(heading="Other readings", parts=[comparison("Other readings of the paper", variants())]),
            Section(
                heading="Search",
                parts=[
                    "The same hardware, without the published rule that all matrices share one tile shape and one split: the best of both "
                    "for each matrix; and *eager*, where besides arrays read and vectors travel before they are needed, and pages are "
                    "shipped while the NPU is busy with attention, as far as its weight buffer holds them.",
                    *(gains(precision=precision, progress=progress) for precision in PRECISIONS),
                ],
            ),
        ],
        provenance={"context": f"{CONTEXT} tokens"},
    )
