"""A digit times an input."""

from amaranth.hdl import Cat, Const, Module, Signal, Value

from hwgen.circuits.recoders import Digit


def multiple(m: Module, digit: Digit, octet: Value, *, name: str, shifts: list[Value] | None = None) -> Value:
    """``digit * octet`` in ones' complement, 9 bits: the caller adds ``digit.neg`` at the lowest place.

    Parameters
    ----------
    shifts : list of Value, optional
        One bit per digit of a weight, at most one of them set: the product is shifted by two bits for each place, and inverted with the
        zeros below it, so the correction stays at the lowest place.
    """
    single, double = Cat(octet, octet[-1]), Cat(Const(0, 1), octet)
    width = len(single)
    magnitude = (single & digit.one.replicate(width)) | (double & digit.two.replicate(width))
    if shifts is not None:
        chosen = Signal(width, name=f"{name}_magnitude")
        m.d.comb += chosen.eq(magnitude)
        width += 2 * (len(shifts) - 1)
        placed = [Cat(Const(0, 2 * place), chosen, chosen[-1].replicate(width))[:width] for place in range(len(shifts))]
        magnitude = Const(0, width)
        for chosen_place, value in zip(shifts, placed, strict=True):
            magnitude = magnitude | (value & chosen_place.replicate(width))
    row = Signal(width, name=name)
    m.d.comb += row.eq(magnitude ^ digit.neg.replicate(width))
    return row
