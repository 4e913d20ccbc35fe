"""One matrix on flash and NPU: tiles in whole pages, their share per channel, and what the channels make of it."""

import functools
import math
from dataclasses import dataclass

from hwgen.engines.flash import FlashSpec
from hwgen.engines.flash.schedule import page_cycles
from hwgen.errors import SpecError
from hwgen.systems.llm_decode import channel, tiling
from hwgen.systems.llm_decode.models import Flash, Precision
from hwgen.systems.llm_decode.tiling import Tile

GROUPINGS = ("channel", "whole")


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """Rules that all matrices of a run share.

    Attributes
    ----------
    slicing : bool
        Plain pages leave in slices; otherwise each page needs a gap of its own.
    early_input, read_ahead : bool
        See `channel.ChannelWork`.
    prefetch : bool
        Plain pages of an operator are shipped while the NPU works on the one before, as far as its weight buffer holds them.
    grouping : str
        ``channel``: any channel takes any tile of `Tile`, so few inputs do not leave channels idle. ``whole``: the inputs of a tile are
        spread over all channels as W_req says, and channels beyond the matrix idle.
    even_pages : bool
        Every channel ships as many pages; otherwise those with fewer tiles ship more.
    """

    slicing: bool = True
    early_input: bool = False
    read_ahead: bool = False
    prefetch: bool = False
    grouping: str = "channel"
    even_pages: bool = True

    def __post_init__(self) -> None:
        if self.grouping not in GROUPINGS:
            raise SpecError("grouping", self.grouping, f"one of {', '.join(GROUPINGS)}")


PUBLISHED = Schedule()
EAGER = Schedule(early_input=True, read_ahead=True, prefetch=True, even_pages=False)


@dataclass(frozen=True, kw_only=True)
class Share:
    """How a matrix is divided: its first ``flash_rows`` rows are multiplied in flash in tiles of ``tile``, the others go to the NPU."""

    tile: Tile
    flash_rows: int


@dataclass(frozen=True, kw_only=True)
class MatrixRun:
    """One matrix times one vector.

    Attributes
    ----------
    seconds : float
    flash_weights, npu_weights : int
        Their sum is the matrix.
    tiles, pages : int
        Requests of all channels, and plain pages.
    core_pages : int
        Pages that cores could have worked on in the rounds of the busiest channel; ``tiles * cores`` of them were asked for.
    input_bytes, result_bytes, page_bytes : int
        Over all channels.
    busy : float
        Share of the time in which the average channel moved data.
    request_busy : float
        The part of it for requests.
    core_s : float
        Working time of all cores together.
    slowest : channel.ChannelRun
        Of the channel that ends last.
    """

    seconds: float
    flash_weights: int
    npu_weights: int
    tiles: int
    pages: int
    core_pages: int
    input_bytes: int
    result_bytes: int
    page_bytes: int
    busy: float
    request_busy: float
    core_s: float
    slowest: channel.ChannelRun


@functools.lru_cache(maxsize=4096)
def channel_run(work: channel.ChannelWork) -> channel.ChannelRun:
    """The event model, once per distinct work."""
    return channel.run(work)


@functools.lru_cache(maxsize=64)
def core_of(flash: Flash, precision: Precision) -> FlashSpec:
    """The die whose core multiplies the pages: lanes for the formats of the precision, and 1 % of INT8 values protected.

    Raises
    ------
    SpecError
        When no such die can be built, by the names of the description.
    """
    try:
        return FlashSpec(
            precision=f"w{precision.weight_bits}a{8 * precision.activation_bytes}",
            values=flash.page_bytes,
            spare_bytes=flash.spare_bytes,
            lanes=flash.core_lanes,
            protected=max(1, flash.page_bytes // 100),
        )
    except SpecError as error:
        names = {"values": "page_bytes", "lanes": "core_lanes"}
        raise SpecError(f"{flash.name}.{names.get(error.field, error.field)}", error.value, error.allowed) from error


@functools.lru_cache(maxsize=64)
def core_cycles(core: FlashSpec) -> int:
    """Cycles of a core for one page, exactly as its RTL takes them: code bytes, page, repairs, pipeline."""
    return page_cycles(core)


def compute_s(flash: Flash, precision: Precision) -> float:
    """Time of a core for one page at the stated clock."""
    return core_cycles(core_of(flash, precision)) / flash.core_clock_hz


def tiles_of(flash: Flash, rows: int, cols: int, tile: Tile, schedule: Schedule) -> tuple[int, list[int]]:
    """Requests that cover rows x cols, and how many each channel issues."""
    down, across = math.ceil(rows / tile.rows), math.ceil(cols / tile.cols)
    if schedule.grouping == "whole":
        counts = [down * len(range(number, across, flash.channels)) for number in range(flash.channels)]
        return down * across, counts
    each, more = divmod(down * across, flash.channels)
    return down * across, [each + (number < more) for number in range(flash.channels)]


def pages_of(flash: Flash, pages: int, tiles: list[int], work: channel.ChannelWork, *, even: bool) -> list[int]:
    """Plain pages per channel: even, or by the time that the channel's tiles leave."""
    if even:
        each, more = divmod(pages, flash.channels)
        return [each + (flash.channels - number <= more) for number in range(flash.channels)]
    # A tile takes channel time from pages; a channel without a tile in the last round has that round for pages alone.
    cost = [count * (work.input_ps + work.result_ps) for count in tiles]
    level = (pages * work.page_ps + sum(cost)) / flash.channels
    counts = [max(0, int((level - taken) // work.page_ps)) for taken in cost]
    order = sorted(range(flash.channels), key=lambda number: cost[number] + counts[number] * work.page_ps)
    for position in range(pages - sum(counts)):
        counts[order[position % flash.channels]] += 1
    for position in range(sum(counts) - pages):
        counts[max(range(flash.channels), key=lambda number: (counts[number], position))] -= 1
    return counts


def run_matrix(
    flash: Flash, precision: Precision, rows: int, cols: int, share: Share, schedule: Schedule, *, lead_s: float = 0.0, lead_pages: int = 0
) -> MatrixRun:
    """Times and bytes of one matrix.

    Parameters
    ----------
    lead_s : float
        Time before the operator in which the channels had nothing to do.
    lead_pages : int
        Pages per channel that the NPU can hold ahead.
    """
    if not 0 <= share.flash_rows <= rows:
        raise SpecError("flash_rows", share.flash_rows, f"0 to {rows}")
    ps = channel.PS
    tile = share.tile
    npu_weights = (rows - share.flash_rows) * cols
    page_weights = tiling.weights_per_page(flash, precision)
    pages = math.ceil(npu_weights / page_weights)
    tiles, counts = tiles_of(flash, share.flash_rows, cols, tile, schedule)
    page_ps = round(flash.page_bytes / flash.channel_bytes_per_s * ps)
    lead = schedule.prefetch and lead_pages > 0
    base = channel.ChannelWork(
        tiles=0,
        pages=0,
        input_ps=round(tiling.input_s(flash, precision, tile) * ps),
        result_ps=round(tiling.result_s(flash, precision, tile) * ps),
        read_ps=round(flash.read_s * ps),
        compute_ps=round(compute_s(flash, precision) * ps),
        page_ps=page_ps,
        slice_ps=round(flash.slice_bytes / flash.channel_bytes_per_s * ps) if schedule.slicing else page_ps,
        planes=flash.cores * (flash.planes - 1),
        early_input=schedule.early_input,
        read_ahead=schedule.read_ahead,
        lead_ps=round(lead_s * ps) if lead else 0,
        lead_pages=lead_pages if lead else 0,
    )
    plain = pages_of(flash, pages, counts, base, even=schedule.even_pages)
    fields = {name: getattr(base, name) for name in base.__dataclass_fields__}
    runs = [
        channel_run(channel.ChannelWork(**fields | {"tiles": count, "pages": number})) for count, number in zip(counts, plain, strict=True)
    ]
    slowest = max(runs, key=lambda run: run.end)
    busy = sum(run.request_busy + run.page_busy for run in runs)
    return MatrixRun(
        seconds=max(0, slowest.end) / ps,
        flash_weights=share.flash_rows * cols,
        npu_weights=npu_weights,
        tiles=tiles,
        pages=pages,
        core_pages=max(counts) * flash.channels * flash.cores,
        input_bytes=tiles * (tile.cols * precision.activation_bytes + flash.command_bytes),
        result_bytes=tiles * tile.rows * flash.result_bytes * precision.result_bytes_factor,
        page_bytes=pages * flash.page_bytes,
        busy=busy / flash.channels / ps,
        request_busy=sum(run.request_busy for run in runs) / flash.channels / ps,
        core_s=tiles * flash.cores * base.compute_ps / ps,
        slowest=slowest,
    )


def published_share(flash: Flash, precision: Precision, rows: int, *, tile: Tile | None = None, printed: bool = False) -> Share:
    """The published rule: tile of least traffic, and the whole tiles nearest to the byte-balanced split (or the printed one)."""
    tile = tile or tiling.published(flash, precision)
    figures = tiling.ideal(flash, precision, tile)
    split = figures.printed_split if printed else figures.split
    return Share(tile=tile, flash_rows=min(rows, round(split * rows / tile.rows) * tile.rows))


def best_share(
    flash: Flash, precision: Precision, rows: int, cols: int, schedule: Schedule, *, lead_s: float = 0.0, lead_pages: int = 0
) -> Share:
    """The share of least time over all tile shapes and whole tile rows.

    For one shape the flash ends later and the pages end earlier with every tile row more, so the best number lies where they cross; that
    place is bisected and its neighbours are tried.
    """
    best: tuple[float, Share] | None = None
    for tile in tiling.shapes(flash, precision):
        steps = math.ceil(rows / tile.rows)

        @functools.cache
        def seconds(step: int, tile: Tile = tile) -> float:
            share = Share(tile=tile, flash_rows=min(rows, step * tile.rows))
            return run_matrix(flash, precision, rows, cols, share, schedule, lead_s=lead_s, lead_pages=lead_pages).seconds

        low, high = 0, steps
        while high - low > 2:  # the maximum of a rising and a falling step function: compare two inner points
            left, right = low + (high - low) // 3, high - (high - low) // 3
            if seconds(left) > seconds(right):
                low = left + 1
            else:
                high = right
        for step in range(max(0, low - 2), min(steps, high + 2) + 1):
            candidate = (seconds(step), Share(tile=tile, flash_rows=min(rows, step * tile.rows)))
            if best is None or candidate[0] < best[0]:
                best = candidate
    return best[1]
