"""Parallel-prefix carries, and the adder of two magnitudes that needs no second carry chain for a negative difference."""

from amaranth.hdl import Cat, Module, Signal, Value


def prefix_groups(m: Module, generate: Value, propagate: Value, *, name: str = "group") -> tuple[Value, Value]:
    """Generate and propagate of bits 0 to i, for every i, by Sklansky's tree.

    Parameters
    ----------
    generate, propagate : Value
        Of the single bits; equal widths.
    name : str
        Prefix of the internal signals.

    Returns
    -------
    tuple of Value
        Bit i: whether bits 0..i make a carry, and whether they would pass one on. ``ceil(log2(width))`` levels of width / 2 nodes each.
    """
    width, step = len(generate), 1
    while step < width:
        below = [(i // step) * step - 1 if i & step else None for i in range(width)]
        made = Cat(generate[i] if j is None else generate[i] | (propagate[i] & generate[j]) for i, j in enumerate(below))
        passed = Cat(propagate[i] if j is None else propagate[i] & propagate[j] for i, j in enumerate(below))
        generate, propagate = Signal(width, name=f"{name}_generate_{step}"), Signal(width, name=f"{name}_propagate_{step}")
        m.d.comb += [generate.eq(made), propagate.eq(passed)]
        step *= 2
    return generate, propagate


def signed_magnitude_sum(m: Module, x: Value, y: Value, subtract: Value, *, name: str = "sum") -> tuple[Value, Value]:
    """``x + y``, or the size of ``x - y``.

    The difference is formed in ones' complement, where the carry out is the carry in (end-around carry): with it ``x - y`` is positive and
    right, without it the complement is. One prefix tree serves both signs, where two's complement would need a second carry chain to
    negate.

    Parameters
    ----------
    x, y : Value
        Unsigned, equal widths n.
    subtract : Value
        One bit.

    Returns
    -------
    magnitude : Value
        n + 1 bits, the top one only in sums.
    not_positive : Value
        Whether a difference is zero or negative.
    """
    width = len(x)
    other = Signal(width, name=f"{name}_other")
    propagate, generate = Signal(width, name=f"{name}_propagate"), Signal(width, name=f"{name}_generate")
    m.d.comb += [other.eq(y ^ subtract.replicate(width)), propagate.eq(x ^ other), generate.eq(x & other)]
    made, passed = prefix_groups(m, generate, propagate, name=name)
    around, not_positive = Signal(name=f"{name}_around"), Signal(name=f"{name}_not_positive")
    m.d.comb += [around.eq(subtract & made[-1]), not_positive.eq(subtract & ~made[-1])]
    carries = Cat(around, made[:-1] | (passed[:-1] & around.replicate(width - 1))) if width > 1 else around
    bits = Signal(width, name=f"{name}_bits")
    m.d.comb += bits.eq(propagate ^ carries ^ not_positive.replicate(width))
    return Cat(bits, made[-1] & ~subtract), not_positive
