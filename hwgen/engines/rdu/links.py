"""Which results reach which cells: one table for every option, for any number of lanes and stages.

A link puts the result port of a cell on an operand of a cell one stage later, in place of what the default wiring brings. Lanes, stages
and levels count from 0. The rules are those of SSM-RDU (arXiv 2503.22937) as its authors wire 8 lanes and 6 stages, written for any
power of two; all of them tap the result port, and sources that meet at one operand are merged, so no option loses a link of another.
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass

OPTIONS = ("reduce", "fft", "hs_scan", "b_scan", "pair")
PORTS = ("in1", "in2", "side")
B_PAIR = "b_pair"  # what b_scan and pair bring together: no option of its own


@dataclass(frozen=True, order=True)
class Link:
    """Operand ``port`` of cell (``lane``, ``stage``) takes the result of cell (``source``, ``stage - 1``).

    ``port`` is ``in1``, ``in2``, or ``side``: the third operand, which only links feed.
    """

    stage: int
    lane: int
    port: str
    source: int

    def __str__(self) -> str:
        return f"{self.port}({self.lane}, {self.stage}) <- ({self.source}, {self.stage - 1})"


def select_bits(port: str, sources: tuple[int, ...]) -> int:
    """Bits that choose among the links of an operand; ``side`` has no default wiring to choose as well."""
    return (len(sources) - (port == "side")).bit_length()


def levels(lanes: int) -> int:
    """log2 of a power of two."""
    return lanes.bit_length() - 1


def rotate_left(index: int, bits: int) -> int:
    """The ``bits``-bit number ``index``, rotated left by one."""
    return (index << 1 | index >> (bits - 1)) & ((1 << bits) - 1) if bits else index


def stages_needed(option: str, lanes: int) -> int:
    """Fewest stages with which the option can do its work."""
    depth = levels(lanes)
    needed = {"reduce": depth + 1, "fft": 3 * (depth - 1), "hs_scan": depth + 1, "b_scan": 2 * depth, "pair": depth + 1}
    return (needed | {B_PAIR: 2 * depth - 1})[option]


def reduce_links(lanes: int) -> Iterator[Link]:
    """A binary tree: the sum of all lanes stands on lane 0 after stage log2(lanes)."""
    for stage in range(1, levels(lanes) + 1):
        for lane in range(0, lanes, 1 << stage):
            yield Link(stage, lane, "in1", lane + (1 << (stage - 1)))


def fft_links(lanes: int) -> Iterator[Link]:
    """Complex point p on lanes 2p and 2p + 1; three stages a level: permutation with cross feed, scaling, butterfly."""
    points = lanes // 2
    depth = levels(points)
    for level in range(depth):
        if level:
            for point in range(points):
                source = 2 * rotate_left(point, depth)
                for part in (0, 1):
                    yield Link(3 * level, 2 * point + part, "in1", source + 1 - part)
                    if source != 2 * point:
                        yield Link(3 * level, 2 * point + part, "in2", source + part)
        for lane in range(lanes):
            yield Link(3 * level + 2, lane, "in1", lane ^ 2)


def hs_links(lanes: int, stages: int) -> Iterator[Link]:
    """Hillis and Steele: distances 1, 2, 4, ...; then a shift by one lane for the exclusive scan, where there is a stage for it."""
    depth = levels(lanes)
    for stage in range(1, depth + 1):
        distance = 1 << (stage - 1)
        for lane in range(lanes - distance):
            yield Link(stage, lane, "in1", lane + distance)
    if depth + 1 < stages:
        for lane in range(lanes - 1):
            yield Link(depth + 1, lane, "in1", lane + 1)


def b_links(lanes: int) -> Iterator[Link]:
    """Blelloch: the tree upwards, then pairs of lanes that exchange, the most distant first."""
    yield from reduce_links(lanes)
    depth = levels(lanes)
    for level in reversed(range(depth)):
        stage, distance = 2 * depth - 1 - level, 1 << level
        for lane in range(0, lanes, 2 * distance):
            yield Link(stage, lane, "in1", lane + distance)
            yield Link(stage, lane + distance, "in1", lane)


def pair_links(lanes: int, stages: int) -> Iterator[Link]:
    """Pairs (a, b) on lanes 2p and 2p + 1, scanned over the links of `hs_links`, whose stage s reaches pairs 2**(s - 2) away.

    The combination needs a third operand on the b lane, its own a; all b lanes have it at stage 2, where carries are combined too. An
    exclusive scan of pairs shifts by two lanes.
    """
    depth = levels(lanes)
    for stage in range(2, depth + 1):
        for lane in range(1, lanes if stage == 2 else lanes - (1 << (stage - 1)), 2):
            yield Link(stage, lane, "side", lane - 1)
    if depth + 1 < stages:
        for lane in range(lanes - 2):
            yield Link(depth + 1, lane, "in1", lane + 2)


def b_pair_links(lanes: int) -> Iterator[Link]:
    """Downwards for pairs, at the stages of `b_links` whose a lanes they share: pairs that exchange, the most distant first.

    There the own pair is the earlier one, so the third operand of the b lane is the a of the pair that the link brings. Upwards, the
    links of `hs_links` and `pair_links` do.
    """
    depth = levels(lanes)
    for level in reversed(range(depth - 1)):
        stage, distance = 2 * depth - 2 - level, 2 << level
        for lane in range(0, lanes, 2 * distance):
            for part in (0, 1):
                yield Link(stage, lane + part, "in1", lane + part + distance)
                yield Link(stage, lane + part + distance, "in1", lane + part)
            yield Link(stage, lane + 1, "side", lane + distance)


def families(options: tuple[str, ...]) -> tuple[str, ...]:
    """The options, and `B_PAIR` where both of its halves are there."""
    return (*options, B_PAIR) if {"b_scan", "pair"} <= set(options) else options


def links_of(family: str, lanes: int, stages: int) -> frozenset[Link]:
    """The links of one option, or of `B_PAIR`."""
    if family in ("hs_scan", "pair"):
        return frozenset((hs_links if family == "hs_scan" else pair_links)(lanes, stages))
    return frozenset({"reduce": reduce_links, "fft": fft_links, "b_scan": b_links, B_PAIR: b_pair_links}[family](lanes))


@functools.lru_cache(maxsize=64)
def table(lanes: int, stages: int, options: tuple[str, ...]) -> dict[tuple[int, int, str], tuple[int, ...]]:
    """Sources of every operand that has links, ascending: (lane, stage, port) to lanes of the stage before."""
    found: dict[tuple[int, int, str], set[int]] = {}
    for family in families(options):
        for link in links_of(family, lanes, stages):
            found.setdefault((link.lane, link.stage, link.port), set()).add(link.source)
    return {operand: tuple(sorted(sources)) for operand, sources in sorted(found.items(), key=lambda item: (item[0][1], item[0]))}
