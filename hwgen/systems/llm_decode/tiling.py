"""The published rules in closed form, and tiles in whole pages (arXiv 2409.15654, hardware-aware tiling)."""

import math
from dataclasses import dataclass

from hwgen.errors import SpecError
from hwgen.systems.llm_decode.models import Flash, Precision


def weights_per_page(flash: Flash, precision: Precision) -> int:
    """Weights of a page."""
    return 8 * flash.page_bytes // precision.weight_bits


@dataclass(frozen=True, kw_only=True)
class Tile:
    """What one read-compute request of a channel covers: ``rows`` outputs, over all its cores, by ``cols`` inputs.

    The cores of a channel share the inputs and divide the rows; each holds one page.
    """

    rows: int
    cols: int


@dataclass(frozen=True, kw_only=True)
class Ideal:
    """Closed form of the published model, in seconds and bytes.

    Attributes
    ----------
    request_s : float
        t_rc: input transfer and array read.
    request_share : float
        rate_rc: share of the channel that requests take.
    page_s : float
        t_r: a plain page in the rest of the channel.
    flash_bytes_per_s, read_bytes_per_s : float
        Weights multiplied in flash and shipped to the NPU, all channels.
    split : float
        Share of the weights for the flash so that both sides end together.
    printed_split : float
        The formula as printed, a ratio of requests and not of weights.
    """

    request_s: float
    request_share: float
    page_s: float
    flash_bytes_per_s: float
    read_bytes_per_s: float
    split: float
    printed_split: float


def traffic(flash: Flash, rows: float, cols: float) -> float:
    """Bytes over all channels for a tile of H_req ``rows`` x W_req ``cols``, one byte per element: inputs once, results per channel."""
    return cols + flash.channels * rows


def best_shape(flash: Flash, precision: Precision) -> tuple[float, float]:
    """(H_req, W_req) of least traffic, not rounded: sqrt(cores * page) rows per channel."""
    side = math.sqrt(flash.cores * weights_per_page(flash, precision))
    return side, flash.channels * side


def input_s(flash: Flash, precision: Precision, tile: Tile) -> float:
    """Channel time of a tile's input vector and of the commands of its request."""
    return (tile.cols * precision.activation_bytes + flash.command_bytes) / flash.channel_bytes_per_s


def result_s(flash: Flash, precision: Precision, tile: Tile) -> float:
    """Channel time of a tile's results."""
    return tile.rows * flash.result_bytes * precision.result_bytes_factor / flash.channel_bytes_per_s


def ideal(flash: Flash, precision: Precision, tile: Tile) -> Ideal:
    """The published model for a tile. With W8A8 and no commands the formulas are those of the paper.

    rate_rc is taken over tR, as printed.
    """
    request = flash.read_s + input_s(flash, precision, tile)
    share = (input_s(flash, precision, tile) + result_s(flash, precision, tile)) / flash.read_s
    page = flash.page_bytes / ((1 - share) * flash.channel_bytes_per_s)
    return Ideal(
        request_s=request,
        request_share=share,
        page_s=page,
        flash_bytes_per_s=flash.channels * flash.cores * flash.page_bytes / request,
        read_bytes_per_s=flash.channels * flash.page_bytes / page,
        split=flash.cores * page / (flash.cores * page + request),
        printed_split=page / (page + request),
    )


def shapes(flash: Flash, precision: Precision) -> list[Tile]:
    """Tiles that fill one page of every core of a channel, inputs a power of two, and fit the core's buffers.

    The buffers hold two input vectors (the next one arrives while the last one is in use) and one 4-byte sum per row.
    """
    weights, cores, found = weights_per_page(flash, precision), flash.cores, []
    cols = 1
    while cols <= weights:
        if weights % cols == 0 and 2 * cols * precision.activation_bytes + 4 * (weights // cols) <= flash.buffer_bytes:
            found.append(Tile(rows=weights // cols * cores, cols=cols))
        cols *= 2
    if not found:
        raise SpecError("buffer_bytes", flash.buffer_bytes, "room for two input vectors and the sums of some tile of one page")
    return found


def published(flash: Flash, precision: Precision) -> Tile:
    """The shape of least traffic among the possible ones; of equals the one with the shorter request."""
    return min(shapes(flash, precision), key=lambda tile: (traffic(flash, tile.rows, flash.channels * tile.cols), tile.cols))
