"""Questions about results: how they are rounded, what happens to tiny ones, and to infinities and NaN."""

import numpy as np

from hwgen.engines.dot.probe.blocks import CUTS
from hwgen.engines.dot.probe.box import Box, Terms, negative
from hwgen.engines.dot.probe.findings import Findings

BASE = 12  # results of 4.5 * 2**BASE stay below the largest fp16


def find_rounding(box: Box, found: Findings) -> None:
    """Bits of a result, and how quarters of its last bit are rounded."""
    if found.fraction_bits is None:
        return
    depths = range(1, min(found.fraction_bits, BASE - box.low) + 1)
    one = box.power(BASE)
    large = (1.5 * one[0], 1.5 * one[1])

    def deepest(terms: Terms, value: float) -> int:
        """Largest f whose ``2**(BASE - f)`` is seen exactly beside the terms."""
        place = len(terms)
        seen = box.values([terms | {place: box.power(BASE - f)} for f in depths])
        return max((f for f, result in zip(depths, seen, strict=True) if result == value + 2.0 ** (BASE - f)), default=0)

    if found.block >= 2:
        bits = deepest({0: one}, 2.0**BASE)
        if bits < found.fraction_bits:
            found.out_fraction_bits = bits
        elif found.block >= 3:  # sums carry beyond the largest product: two more bits to look at
            bits = deepest({0: large, 1: large}, 4.5 * 2.0**BASE) + 2
            found.out_fraction_bits = bits if bits < found.fraction_bits + 2 else None
        found.note("result bits", f"2^{BASE} + 2^({BASE} - f)", f"exact to {bits} fraction bits", found.out_fraction_bits)
    if found.out_fraction_bits is None:
        return
    # quarters of a result's last bit, over an even and an odd one: at 4.5 where a block has room for four terms, otherwise at 1
    at_four = found.block >= 4 and found.fraction_bits >= found.out_fraction_bits
    if not at_four and (found.block < 3 or found.fraction_bits < found.out_fraction_bits + 2):
        return
    quarter = BASE - found.out_fraction_bits - (0 if at_four else 2)
    terms, base = ({0: large, 1: large}, 4.5 * 2.0**BASE) if at_four else ({0: one}, 2.0**BASE)
    if quarter < box.low:
        return
    questions, numbers = [], []
    for odd in (0, 1):
        for quarters in (1, 2, 3):
            for sign in (1, -1):
                question = dict(terms)
                if odd:
                    question[len(question)] = box.power(quarter + 2)
                question[len(question)] = box.power(quarter + 1, 1.5) if quarters == 3 else box.power(quarter + quarters - 1)
                questions.append({k: pair if sign > 0 else negative(pair) for k, pair in question.items()})
                numbers.append(sign * (base / 2.0 ** (quarter + 2) + odd + quarters / 4))
    seen = box.values(questions) / 2.0 ** (quarter + 2)
    fits = [name for name, cut in CUTS.items() if all(value == cut(number) for value, number in zip(seen, numbers, strict=True))]
    found.rounding = fits[0] if fits else None
    found.note("rounding", f"sums {numbers[:3]} and more, in units of the last bit", seen[:3].tolist(), found.rounding)


def find_subnormals(box: Box, found: Findings) -> None:
    """Whether subnormal operands, c and results survive."""
    fmt, out = box.fmt, box.out
    exponent = fmt.min_exponent - fmt.fraction_bits
    least, other = 2.0**exponent, 2.0 ** min(fmt.max_exponent, -exponent)  # the product is a normal result
    seen = box.values([{0: (least, other)}, {0: (other, least)}])
    found.subnormal_inputs = bool(np.all(seen == least * other))
    found.note("subnormal inputs", f"{least:g} * {other:g}, both ways", seen.tolist(), found.subnormal_inputs)
    smallest, tiny = 2.0**out.min_exponent, 2.0 ** (out.min_exponent - 1)
    asked = {"subnormal_c": ([{}, {}], [smallest * 1.5, tiny])}
    if box.reaches(out.min_exponent - 1):
        asked["subnormal_results"] = ([{0: box.power(out.min_exponent, 1.5)}, {0: box.power(out.min_exponent - 1)}], 0.0)
    for name, (terms, c) in asked.items():
        normal, subnormal = box.values(terms, c)
        # where a floor cuts the same bit of a normal value, nothing can be said
        kept = bool(subnormal == tiny) if normal == smallest * 1.5 else None
        setattr(found, name, kept)
        found.note(name.replace("_", " "), f"{smallest * 1.5:g} and {tiny:g} alone", f"{normal:g} and {subnormal:g}", kept)
