"""The link table: its counts as published for 8 lanes, its rules for all sizes, and every link worth its multiplexer."""

import dataclasses

import numpy as np
import pytest

from hwgen.engines.rdu import RduSpec, bench, golden, orders
from hwgen.engines.rdu.links import B_PAIR, OPTIONS, Link, levels, links_of, rotate_left, stages_needed, table
from tests.engines.rdu.users import users

FAMILIES = (*OPTIONS, B_PAIR)
SIZES = [(4, 5), (8, 6), (16, 9), (32, 12), (64, 16)]


def test_counts_of_the_study_unit_and_of_the_production_geometry():
    counts = {option: len(links_of(option, 8, 6)) for option in OPTIONS[:4]}
    assert counts == {"reduce": 7, "fft": 28, "hs_scan": 24, "b_scan": 20}
    assert len(links_of("hs_scan", 8, 6) - links_of("reduce", 8, 6)) == 17
    assert len(links_of("b_scan", 8, 6) - links_of("reduce", 8, 6)) == 13
    assert len(links_of("fft", 32, 12)) == 308


@pytest.mark.parametrize(("lanes", "stages"), SIZES)
def test_counts_of_any_size(lanes, stages):
    depth = levels(lanes)
    tree = links_of("reduce", lanes, stages)
    assert len(tree) == lanes - 1
    assert len(links_of("fft", lanes, stages)) == (depth - 1) * lanes + (depth - 2) * (2 * lanes - 4)
    assert len(links_of("hs_scan", lanes, stages)) == lanes * depth
    assert len(links_of("hs_scan", lanes, depth + 1)) == lanes * depth - (lanes - 1)  # no stage for the shift
    assert len(links_of("b_scan", lanes, stages) - tree) == 2 * lanes - 3
    assert len(links_of(B_PAIR, lanes, stages)) == 5 * (lanes // 2 - 1)  # a swap of two halves each, and a third operand
    for option in FAMILIES:
        for link in links_of(option, lanes, stages):
            assert 0 <= link.lane < lanes
            assert 0 <= link.source < lanes
            assert 1 <= link.stage < stages


@pytest.mark.parametrize(("lanes", "stages"), SIZES)
def test_no_option_loses_a_link_of_another(lanes, stages):
    for options in [OPTIONS, OPTIONS[:2], OPTIONS[1:3], ("fft", "b_scan")]:
        merged = table(lanes, stages, options)
        for option in options:
            for link in links_of(option, lanes, stages):
                assert link.source in merged[link.lane, link.stage, link.port]
    assert table(8, 6, ("reduce", "fft"))[4, 2, "in1"] == (6,)  # both want the same one here,
    assert table(8, 6, ("reduce", "fft"))[0, 3, "in1"] == (1, 4)  # and here not


def test_four_points_permute_alike_by_rotation_and_reversal():
    assert [rotate_left(point, 2) for point in range(4)] == orders.bit_reversed(4).tolist() == [0, 2, 1, 3]
    assert [rotate_left(point, 3) for point in range(8)] != orders.bit_reversed(8).tolist()


@pytest.mark.parametrize("option", OPTIONS)
def test_too_few_stages_are_refused(option, refused):
    fewest = max(stages_needed(option, 8), stages_needed("hs_scan", 8) if option == "pair" else 0)
    others = {name: name == option or (name == "hs_scan" and option == "pair") for name in OPTIONS}
    RduSpec(stages=fewest, **others)
    with refused("stages", f"at least {fewest} for"):
        RduSpec(stages=fewest - 1, **others)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize(("lanes", "stages"), SIZES[:4])
def test_every_link_is_missed_when_it_is_cut(family, lanes, stages):
    """With a link cut, its operand falls back to the default wiring: a program of the family must then give another result."""
    spec = RduSpec(lanes=lanes, stages=stages)
    first, second = np.random.default_rng(lanes).integers(2, 9, (2, 3, lanes))
    programs = users(spec, family)
    whole = [golden.lanes_after(spec.kind, program, first, second)[1] for program in programs]
    unnoticed = []
    for link in links_of(family, lanes, stages):
        operand, changed = (link.lane, link.stage, link.port), False
        for program, expected in zip(programs, whole, strict=True):
            if program.sources.get(operand) == link.source:
                kept = {key: source for key, source in program.sources.items() if key != operand}
                cut = dataclasses.replace(program, sources=kept)
                changed |= not np.array_equal(golden.lanes_after(spec.kind, cut, first, second)[1], expected)
        if not changed:
            unnoticed.append(str(link))
    assert unnoticed == []
    assert str(Link(1, 0, "in1", 1)) == "in1(0, 1) <- (1, 0)"


@pytest.mark.parametrize(("lanes", "stages"), SIZES[:4])
def test_the_bench_notices_every_link(lanes, stages):
    """The same for the stimulus that conformance simulates: hardware without a link would differ there."""
    spec = RduSpec(lanes=lanes, stages=stages)
    first, second = np.random.default_rng(lanes).integers(-999, 999, (2, 4, lanes))
    unnoticed = {str(link) for link in spec.link_list}
    for program in bench.link_programs(spec):
        whole = golden.lanes_after(spec.kind, program, first, second)[1]
        for (lane, stage, port), source in program.sources.items():
            cut = dataclasses.replace(program, sources={key: at for key, at in program.sources.items() if key != (lane, stage, port)})
            if not np.array_equal(golden.lanes_after(spec.kind, cut, first, second)[1], whole):
                unnoticed.discard(str(Link(stage, lane, port, source)))
    assert unnoticed == set()
