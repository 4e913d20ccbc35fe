"""The event model of a channel: against the closed form where that is exact, and against a model that goes step by step."""

import itertools
from dataclasses import replace

import numpy as np
import pytest

from hwgen.errors import SpecError
from hwgen.systems.llm_decode import channel, stepped
from hwgen.systems.llm_decode.channel import ChannelWork

NS = 1000
S = ChannelWork(
    tiles=10, pages=0, input_ps=256 * NS, result_ps=256 * NS, read_ps=30_000 * NS, compute_ps=20_480 * NS,
    page_ps=16_384 * NS, slice_ps=1024 * NS, planes=4,
)  # fmt: skip


@pytest.mark.parametrize("tiles", [1, 2, 3, 50])
def test_requests_alone_follow_the_closed_form(tiles):
    """t_rc per request, then the last core's page and its results: exact while the core is faster than the array."""
    run = channel.run(replace(S, tiles=tiles))
    assert run.end == tiles * (S.input_ps + S.read_ps) + S.compute_ps + S.result_ps
    assert run.request_busy == tiles * (S.input_ps + S.result_ps)


@pytest.mark.parametrize("tiles", [1, 2, 40])
def test_early_inputs_leave_the_array_no_pause(tiles):
    run = channel.run(replace(S, tiles=tiles, early_input=True))
    assert run.end == S.input_ps + tiles * S.read_ps + S.compute_ps + S.result_ps
    ahead = channel.run(replace(S, tiles=tiles, early_input=True, read_ahead=True))
    assert ahead.end == S.input_ps + (tiles - 1) * S.read_ps + S.compute_ps + S.result_ps


def test_a_slow_core_sets_the_pace():
    slow = replace(S, compute_ps=50_000 * NS)
    assert channel.run(slow).end == S.input_ps + S.read_ps + 10 * slow.compute_ps + S.result_ps


@pytest.mark.parametrize("pages", [1, 2, 30])
def test_pages_alone_follow_the_closed_form(pages):
    """Four arrays deliver faster than the channel takes: one array read, then pages back to back."""
    run = channel.run(replace(S, tiles=0, pages=pages))
    assert run.end == S.read_ps + pages * S.page_ps
    assert channel.run(replace(S, tiles=0, pages=pages, read_ahead=True)).end == pages * S.page_ps


def test_one_array_sets_the_pace_of_pages():
    run = channel.run(replace(S, tiles=0, pages=20, planes=1))
    assert run.end == 20 * S.read_ps + S.page_ps


def test_many_small_slices_approach_the_ideal_rate():
    """t_r = page / (1 - rate): with slices of one byte nothing of a gap is lost; the start is an array read."""
    tiles, pages = 200, 300
    run = channel.run(replace(S, tiles=tiles, pages=pages, slice_ps=NS))
    share = (S.input_ps + S.result_ps) / (S.input_ps + S.read_ps)
    assert run.pages_end - S.read_ps == pytest.approx(pages * S.page_ps / (1 - share), rel=0.003)


def works(count, seed):
    generator = np.random.default_rng(seed)
    for _ in range(count):
        slice_ns = int(generator.integers(1, 9))
        yield ChannelWork(
            tiles=int(generator.integers(0, 6)),
            pages=int(generator.integers(0, 7)),
            input_ps=int(generator.integers(1, 12)) * NS,
            result_ps=int(generator.integers(1, 12)) * NS,
            read_ps=int(generator.integers(5, 40)) * NS,
            compute_ps=int(generator.integers(1, 50)) * NS,
            page_ps=int(generator.integers(slice_ns, 30)) * NS,
            slice_ps=slice_ns * NS,
            planes=int(generator.integers(1, 5)),
            early_input=bool(generator.integers(2)),
        )


def test_step_by_step_gives_the_same_times():
    for work in works(400, seed=3):
        run = channel.run(work)
        assert stepped.run(work) == (run.flash_end, run.pages_end), work


def test_step_by_step_at_full_size():
    work = replace(S, tiles=6, pages=9)
    run = channel.run(work)
    assert stepped.run(work) == (run.flash_end, run.pages_end)


def test_slices_never_delay_a_request_and_nothing_overlaps():
    for work in works(200, seed=4):
        run = channel.run(work)
        assert [t for t in run.transfers if t[2] != "page"] == channel.requests(replace(work, pages=0))[0]
        assert all(before[1] <= after[0] for before, after in itertools.pairwise(run.transfers))
        for kind, length in (("array", work.read_ps), ("core", work.compute_ps)):
            spans = [span for span in run.inside if span[2] == kind]
            assert [end - start for start, end, _ in spans] == [length] * work.tiles
            assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
        assert run.page_busy == work.pages * work.page_ps
        assert run.request_busy == work.tiles * (work.input_ps + work.result_ps)


def test_lead_is_bounded_by_time_and_by_pages():
    work = replace(S, pages=20, lead_ps=100_000 * NS, lead_pages=2)
    run = channel.run(work)
    early = [t for t in run.transfers if t[0] < 0]
    assert sum(end - start for start, end, _ in early) == 2 * S.page_ps
    assert run.page_busy == 20 * S.page_ps
    assert run.end < channel.run(replace(S, pages=20)).end


def test_step_model_refuses_what_it_cannot_do():
    with pytest.raises(SpecError, match="a multiple of 1000 ps"):
        stepped.run(replace(S, read_ps=1500))
    with pytest.raises(SpecError, match="neither a lead nor reading ahead"):
        stepped.run(replace(S, read_ahead=True))
