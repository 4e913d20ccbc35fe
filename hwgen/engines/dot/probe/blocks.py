"""Questions about the structure: which products are added at once, how wide, and how terms are cut."""

import math

from hwgen.engines.dot.probe.box import TOP, Box, Terms, negative
from hwgen.engines.dot.probe.findings import Findings

CUTS = {
    "rz": math.trunc,
    "rne": round,
    "rna": lambda x: math.copysign(math.floor(abs(x) + 0.5), x),
    "rd": math.floor,
    "ru": math.ceil,
}


def cancelling(box: Box, first: int = 0) -> Terms:
    """Two large products that cancel; a small term beside them shows what is lost."""
    large = box.power(TOP)
    return {first: large, first + 1: negative(large)}


def find_block(box: Box, found: Findings) -> None:
    """Distance in K at which a small product is no longer lost beside two large ones that cancel."""
    small = 2.0**box.low
    question = f"2^{TOP}, -2^{TOP} at k = 0, 1 and 2^{box.low} at k = j"
    for box.backwards in (False, True):  # terms added before the large ones are lost with c
        seen = box.values([cancelling(box) | {j: box.power(box.low)} for j in range(2, box.k)])
        kept = [j for j, value in enumerate(seen, 2) if value == small]
        found.note(
            "block", question + (" from the end" if box.backwards else ""), f"kept at {_spans(kept)}", f"{len(kept)} of {box.k - 2} kept"
        )
        if kept:
            break
    if not kept or kept != list(range(kept[0], box.k)):
        box.backwards = False
        return
    block = kept[0]
    if block == 2:  # two products, or everything is kept
        [value] = box.values([{0: negative(box.power(TOP)), 1: box.power(box.low)}], 2.0**TOP)
        if value == small:
            found.note("block", f"c = 2^{TOP} as well", "all kept", f"one product at a time, or more than {TOP - box.low} fraction bits")
            return
    again = box.values([cancelling(box, block) | {j: box.power(box.low)} for j in range(block + 2, box.k)]) if block + 2 < box.k else []
    repeats = all((value == small) == (j >= 2 * block) for j, value in enumerate(again, block + 2))
    found.note(
        "block",
        f"the same with 2^{TOP}, -2^{TOP} at k = {block}, {block + 1}",
        f"lost for j < {2 * block}: {repeats}",
        f"blocks of {block}",
    )
    found.block = block if repeats else None


def find_order(box: Box, found: Findings) -> None:
    """A small term survives only if the two large ones have cancelled before it."""
    if found.block is None or 3 * found.block > box.k:
        return
    places = [index * found.block for index in range(3)]
    large, small = box.power(TOP), box.power(box.low)
    orders = {"small first": (small, large, negative(large)), "small last": (large, negative(large), small)}
    first, last = box.values([dict(zip(places, terms, strict=True)) for terms in orders.values()])
    found.in_order = bool(first == 0 and last == 2.0**box.low) and not box.backwards
    found.note(
        "order", "large, -large, small in three blocks", f"small first {first:g}, small last {last:g}", f"in increasing k: {found.in_order}"
    )


def find_fraction_bits(box: Box, found: Findings) -> None:
    """Smallest product, and smallest c, that is not lost beside products of 2**TOP."""
    if found.block is None:
        return
    depths = range(1, TOP - box.low + 1)
    if found.block >= 3:
        seen = box.values([cancelling(box) | {2: box.power(TOP - f)} for f in depths])
    else:
        seen = box.values([{0: negative(box.power(TOP)), 1: box.power(TOP - f)} for f in depths], 2.0**TOP)
    kept = [f for f, value in zip(depths, seen, strict=True) if value == 2.0 ** (TOP - f)]
    found.fraction_bits = max(kept, default=None)
    found.note("fraction bits", f"2^{TOP}, -2^{TOP}, 2^({TOP} - f) in a block", f"kept to f = {found.fraction_bits}", found.fraction_bits)
    if found.block >= 2 and kept:
        seen = box.values([cancelling(box)] * len(depths), [2.0 ** (TOP - f) for f in depths])
        last = max((f for f, value in zip(depths, seen, strict=True) if value == 2.0 ** (TOP - f)), default=0)
        found.c_joins = last == found.fraction_bits
        found.note("c", f"2^{TOP}, -2^{TOP}, and c = 2^({TOP} - f)", f"kept to f = {last}", f"aligned with the products: {found.c_joins}")


def find_alignment(box: Box, found: Findings) -> None:
    """How parts of the last kept bit are cut, and whether 1.5 * 1.5 counts as exponent 0 or 1."""
    if found.fraction_bits is None or found.block < 3:
        return
    unit = TOP - found.fraction_bits
    parts = [sign * part for part in (1.25, 1.5, 1.75) for sign in (1, -1)]
    seen = box.values([cancelling(box) | {2: box.power(unit, part)} for part in parts]) / 2.0**unit
    fits = [name for name, cut in CUTS.items() if all(value == cut(part) for value, part in zip(seen, parts, strict=True))]
    found.alignment = fits[0] if fits else None
    found.note("cutting", f"{parts} units of the last bit", seen.tolist(), found.alignment)
    a, b = box.power(TOP)
    large = (1.5 * a, 1.5 * b)
    [value] = box.values([{0: large, 1: negative(large), 2: box.power(unit)}])
    found.normalised = bool(value == 0)
    found.note(
        "normalisation", "1.5 * 1.5, -1.5 * 1.5 and one unit of the last bit", f"{value:g}", f"products normalised: {found.normalised}"
    )


def _spans(places: list[int]) -> str:
    """Places in short: first, last and how many."""
    return f"{places[0]}..{places[-1]} ({len(places)})" if places else "none"
