"""Published rules in closed form, and whole tiles."""

import math

import pytest

from hwgen.errors import SpecError
from hwgen.systems.llm_decode import PRECISIONS, PUBLISHED, Flash, Schedule, Tile, find, plan, tiling

W8A8 = PRECISIONS["w8a8"]
S = find(Flash, "s")


def test_figures_of_the_small_configuration():
    tile = tiling.published(S, W8A8)
    assert tile == Tile(rows=256, cols=256)  # H_req 256, W_req 8 * 256
    figures = tiling.ideal(S, W8A8, tile)
    assert figures.request_s == pytest.approx(30.256e-6)
    assert figures.request_share == pytest.approx(0.01707, abs=5e-6)
    assert figures.page_s == pytest.approx(16.668e-6, abs=5e-10)
    assert figures.split == pytest.approx(0.688, abs=5e-4)
    assert figures.printed_split == pytest.approx(0.355, abs=5e-4)
    assert (figures.flash_bytes_per_s + figures.read_bytes_per_s) / 1e9 == pytest.approx(25.2, abs=0.05)


def test_the_balanced_split_ends_both_sides_together():
    figures = tiling.ideal(S, W8A8, tiling.published(S, W8A8))
    weights = 10**9
    assert weights * figures.split / figures.flash_bytes_per_s == pytest.approx(weights * (1 - figures.split) / figures.read_bytes_per_s)


def test_traffic_is_least_at_256_x_2048():
    total = S.channels * S.cores * S.page_bytes
    shapes = [(rows, total // rows) for rows in (1 << bit for bit in range(20)) if total % rows == 0]
    assert min(shapes, key=lambda shape: tiling.traffic(S, *shape)) == (256, 2048)
    assert tiling.traffic(S, 256, 2048) == 4096
    rows, cols = tiling.best_shape(S, W8A8)
    assert (rows, cols) == (256, 2048)
    assert tiling.traffic(S, rows, cols) == 2 * S.channels * math.sqrt(S.cores * S.page_bytes)


@pytest.mark.parametrize("precision", PRECISIONS.values(), ids=PRECISIONS)
@pytest.mark.parametrize("name", ["s", "m", "l"])
def test_every_shape_fills_a_page_per_core_and_fits_the_buffers(name, precision):
    flash = find(Flash, name)
    for tile in tiling.shapes(flash, precision):
        assert tile.rows * tile.cols == flash.cores * tiling.weights_per_page(flash, precision)
        assert 2 * tile.cols * precision.activation_bytes + 4 * tile.rows // flash.cores <= flash.buffer_bytes


def test_no_shape_fits_a_buffer_too_small():
    with pytest.raises(SpecError, match="buffer_bytes = 64: room for two input vectors"):
        tiling.shapes(S.changed(buffer_bytes=64), W8A8)


@pytest.mark.parametrize("name", ["s", "l"])
@pytest.mark.parametrize(("rows", "cols"), [(4096, 4096), (1, 1), (257, 255), (11008, 4096), (50272, 7168)])
def test_weights_are_conserved(name, rows, cols):
    flash = find(Flash, name)
    tile = tiling.published(flash, W8A8)
    for schedule in (PUBLISHED, plan.EAGER, Schedule(grouping="whole")):
        for flash_rows in (0, 1, rows // 2, rows):
            share = plan.Share(tile=tile, flash_rows=min(rows, flash_rows))
            run = plan.run_matrix(flash, W8A8, rows, cols, share, schedule)
            assert run.flash_weights + run.npu_weights == rows * cols
            assert 0 <= run.pages * flash.page_bytes - run.npu_weights < flash.page_bytes
            total, counts = plan.tiles_of(flash, share.flash_rows, cols, tile, schedule)
            assert sum(counts) == total == run.tiles
            assert run.flash_weights <= run.tiles * tile.rows * tile.cols <= run.core_pages * flash.page_bytes
            work = plan.channel.ChannelWork(
                tiles=0, pages=0, input_ps=9, result_ps=9, read_ps=9, compute_ps=9, page_ps=99, slice_ps=9, planes=1
            )
            for even in (True, False):
                pages = plan.pages_of(flash, run.pages, counts, work, even=even)
                assert sum(pages) == run.pages
                assert min(pages) >= 0


def test_channels_without_a_last_tile_get_the_odd_pages():
    tiles, counts = plan.tiles_of(S, 256 * 9, 256, Tile(rows=256, cols=256), PUBLISHED)
    assert (tiles, counts) == (9, [2] + [1] * 7)
    work = plan.channel.ChannelWork(tiles=0, pages=0, input_ps=1, result_ps=1, read_ps=1, compute_ps=1, page_ps=1, slice_ps=1, planes=1)
    assert plan.pages_of(S, 3, counts, work, even=True) == [0] * 5 + [1] * 3


def test_whole_tiles_leave_channels_idle_and_channel_tiles_do_not():
    flash = find(Flash, "l")
    tile = tiling.published(flash, W8A8)
    whole, single = (
        plan.run_matrix(flash, W8A8, 4096, 4096, plan.Share(tile=tile, flash_rows=4096), schedule)
        for schedule in (Schedule(grouping="whole"), PUBLISHED)
    )
    assert whole.core_pages == 4 * single.core_pages  # 8 of 32 channels have inputs
    assert single.core_pages * flash.page_bytes == 4096 * 4096


def test_search_finds_what_trying_everything_finds():
    flash = S.changed(channels=2)
    for rows, cols in ((2048, 512), (1000, 700)):
        best = plan.best_share(flash, W8A8, rows, cols, PUBLISHED)
        seconds = plan.run_matrix(flash, W8A8, rows, cols, best, PUBLISHED).seconds
        everything = [
            plan.run_matrix(flash, W8A8, rows, cols, plan.Share(tile=tile, flash_rows=min(rows, step * tile.rows)), PUBLISHED).seconds
            for tile in tiling.shapes(flash, W8A8)
            for step in range(math.ceil(rows / tile.rows) + 1)
        ]
        assert seconds == min(everything)


def test_bad_requests():
    with pytest.raises(SpecError, match="flash_rows = 5: 0 to 4"):
        plan.run_matrix(S, W8A8, 4, 4, plan.Share(tile=Tile(rows=256, cols=256), flash_rows=5), PUBLISHED)
    with pytest.raises(SpecError, match="grouping = 'all': one of channel, whole"):
        Schedule(grouping="all")
