"""Questions at the ends of the range: the exponent floor, overflow, infinities, NaN, signs of zero, and the low bits of TF32."""

import numpy as np

from hwgen.engines.dot.probe.box import Box, Terms, negative
from hwgen.engines.dot.probe.findings import Findings


def find_floor(box: Box, found: Findings) -> None:
    """The smallest exponent to which terms are aligned: tiny terms show it, normal data never do.

    A bound: whatever is kept with exponent x in its last bit says that the floor is at most ``fraction_bits + x``. An exact value: the
    least result, alone, is exact (or, with half of it, a tie); a still smaller term of the other sign is seen if it is not cut off.
    """
    if found.fraction_bits is None or found.rounding is None:
        return
    out = box.out
    least = out.min_exponent - (found.out_fraction_bits or out.fraction_bits)
    lowest_product = 2 * (box.fmt.min_exponent - (box.fmt.fraction_bits if found.subnormal_inputs else 0))
    # the bits of the smallest normal c: they are there even if subnormals are flushed
    depths = {x: 2.0**x + (2.0**out.min_exponent if x < out.min_exponent else 0) for x in range(0, least - 1, -1)}
    if _bounded(found, "c of last bit", depths, box.values([{}] * len(depths), list(depths.values()))):
        return
    lowest = max(lowest_product, out.min_exponent if found.subnormal_results is False else least)
    depths = {x: 2.0**x for x in range(0, lowest - 1, -1)}
    if _bounded(found, "a product", depths, box.values([{0: box.power(x)} for x in depths])) or found.subnormal_results is False:
        return
    _floor_below_results(box, found, least, lowest_product)


def _floor_below_results(box: Box, found: Findings, least: int, lowest_product: int) -> None:
    """The floor from terms too small to be results themselves."""
    half = found.rounding in ("rne", "rna")
    terms: Terms = {0: box.power(least)} | ({1: box.power(least - 1)} if half else {})
    depths = list(range(least - (2 if half else 1), lowest_product - 1, -1))
    if not box.reaches(least) or not depths or found.block <= len(terms):
        return
    side = -1.0 if found.rounding == "ru" else 1.0
    questions = [terms | {len(terms): negative(box.power(x))} for x in depths]
    if side < 0:
        questions = [{k: negative(pair) for k, pair in question.items()} for question in questions]
    cut = side * 2.0**least * (2 if half else 1)
    seen = [x for x, value in zip(depths, box.values(questions), strict=True) if value != cut]
    fed = f"2^{least}{f' + 2^{least - 1}' if half else ''} - 2^x"
    last = min(seen, default=least)
    exponent = found.fraction_bits + last
    if last == lowest_product:
        found.floor_at_most = min(found.floor_at_most, exponent)
        found.note("floor", fed, f"seen to x = {last}, the least product", f"at most {exponent}, without effect")
    elif exponent > least:
        found.floor = exponent
        found.note("floor", fed, f"seen to x = {last}", exponent)
    else:
        found.floor_at_most = least
        found.note("floor", fed, f"seen to x = {last}", "alignment to the largest term: no floor in sight")


def _bounded(found: Findings, fed: str, depths: dict[int, float], seen: np.ndarray) -> bool:
    """Note how deep values stay exact; True if the floor cut some."""
    last = min((x for x, value in zip(depths, seen, strict=True) if value == depths[x]), default=0)
    bound = found.fraction_bits + last
    found.note("floor", f"{fed} 2^x alone", f"exact to x = {last}", f"at most {bound}")
    found.floor_at_most = bound if found.floor_at_most is None else min(bound, found.floor_at_most)
    if last > min(depths):
        found.floor = bound
    return found.floor is not None


def find_specials(box: Box, found: Findings) -> None:
    """Infinities, NaN and signs of zero; names of outcomes as `repr` of floats has them."""
    one, infinity, nan, zero = (1.0, 1.0), (np.inf, 1.0), (np.nan, 1.0), (-1.0, 0.0)
    asked: dict[str, tuple[Terms, float]] = {
        "c = inf": ({}, np.inf),
        "c = nan": ({}, np.nan),
        "1 * 1 - 1 * 1": ({0: one, 1: negative(one)}, 0.0),
        "-1 * 0, c = -0": ({0: zero}, -0.0),
    }
    if box.fmt.has_nan:
        asked["nan * 1"] = ({0: nan}, 0.0)
    if box.fmt.has_infinity:
        asked |= {
            "inf * 1": ({0: infinity}, 0.0),
            "-inf * 1": ({0: negative(infinity)}, 0.0),
            "inf * 0": ({0: (np.inf, 0.0)}, 0.0),
            "inf - inf": ({0: infinity, 1: negative(infinity)}, 0.0),
            "inf, c = -inf": ({0: infinity}, -np.inf),
        }
    # one question a call: the unasked products of a batch would mix infinities with everything
    answers = {name: box.ask([terms], [c])[0] for name, (terms, c) in asked.items()}
    found.specials = {name: f"{float(answer)!r}" for name, answer in answers.items()}
    broken = answers["c = nan"]
    if np.isnan(broken) and broken.dtype.itemsize * 8 == box.out.width:
        found.nan = int(np.atleast_1d(broken).view(f"u{broken.dtype.itemsize}")[0])
    found.note("specials", ", ".join(asked), ", ".join(found.specials.values()), "as listed")
    exponent = box.out.max_exponent
    if box.reaches(exponent):
        [value] = box.values([dict.fromkeys((0, 1), box.power(exponent))])
        saturated = value <= (2.0 - 2.0**-box.out.fraction_bits) * 2.0**exponent
        found.overflow = "infinity" if value == np.inf else "saturate" if saturated else None
        found.note("overflow", f"2^{exponent} + 2^{exponent}", f"{value:g}", found.overflow)


def find_dropped_bits(box: Box, found: Findings) -> None:
    """TF32 operands arrive as FP32: are the low 13 bits dropped or rounded away?"""
    if box.fmt.name != "tf32":
        return
    exact, low = 1 + 2.0**-10, 2.0**-11 + 2.0**-12
    seen = box.values([{0: (exact + low, 1.0)}, {0: (1.0, -exact - low)}])
    found.drops_low_bits = bool(seen[0] == exact and seen[1] == -exact)
    found.note("low bits", f"+-(1 + 2^-10 + {low:g}) * 1", seen.tolist(), f"dropped: {found.drops_low_bits}")
