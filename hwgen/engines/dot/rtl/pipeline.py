"""Where the registers of a unit stand: its steps in as many stages as were asked for, the slowest stage as short as possible."""

import itertools
from collections.abc import Sequence
from math import ceil, log2

from hwgen.engines.dot.widths import Widths

STEPS = ("multiply", "maximum", "align", "compress", "add", "negate", "count", "normalise", "round")


def depths(widths: Widths) -> dict[str, int]:
    """Logic levels of every step, roughly: they decide where registers stand and nothing else; what a stage takes is measured."""
    block, term, total = widths.profile.block, widths.term_bits, widths.sum_bits + 1
    lookahead = {bits: 2 * ceil(log2(bits)) + 2 for bits in (widths.product_bits, widths.code_bits, total, widths.kept + 1)}
    rows = ceil(log2(widths.operand.significand_bits))
    return {
        "multiply": 2 + 3 * rows + lookahead[widths.product_bits],
        "maximum": ceil(log2(block + 1)) * lookahead[widths.code_bits],
        "align": lookahead[widths.code_bits] + 2 * ceil(log2(term)) + 1,
        "compress": 4 * ceil(log2(block + 2) / log2(1.5) / 2) + 1,
        "add": lookahead[total],
        "negate": lookahead[total] - 2,
        "count": 2 * ceil(log2(total)) + lookahead[widths.code_bits],
        "normalise": 2 * ceil(log2(total)),
        "round": lookahead[widths.kept + 1] + 3,
    }


def cuts(widths: Widths, stages: int) -> tuple[str, ...]:
    """Steps after which registers stand: ``stages`` of them, the last after the last step."""
    levels = list(depths(widths).values())

    def slowest(places: Sequence[int]) -> tuple[int, int]:
        edges = [0, *places, len(STEPS)]
        parts = [sum(levels[start:end]) for start, end in itertools.pairwise(edges)]
        return max(parts), sum(part * part for part in parts)

    best = min(itertools.combinations(range(1, len(STEPS)), stages - 1), key=slowest)
    return (*(STEPS[place - 1] for place in best), STEPS[-1])
