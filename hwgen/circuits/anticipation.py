"""Leading zeros of a sum from its terms, beside the adder instead of behind it."""

from amaranth.hdl import Cat, Const, Module, Signal, Value


def leading_one(m: Module, x: Value, y: Value, subtract: Value, *, name: str = "anticipated") -> Value:
    """A word whose highest one stands where that of ``x + y`` or ``abs(x - y)`` does, or one place above; anything for a result of zero.

    Each bit looks at the terms' propagate, generate and kill in three neighbouring places, no carry: the general indicator of
    M. Schmookler and K. Nowka, "Leading Zero Anticipation and Detection: A Comparison of Methods", ARITH 2001, which holds for both signs
    of a difference. No place stands below the lowest: with nothing excluded there the error keeps its one direction.

    Parameters
    ----------
    x, y : Value
        Unsigned, equal widths n.
    subtract : Value
        One bit.

    Returns
    -------
    Value
        n + 1 bits, as many as a sum with its carry.
    """
    width = len(x) + 1
    left, right = Cat(x, Const(0, 2)), Signal(width + 1, name=f"{name}_other")
    propagate, generate, kill = (Signal(width + 1, name=f"{name}_{kind}") for kind in ("propagate", "generate", "kill"))
    m.d.comb += [
        right.eq(Cat(y, Const(0, 2)) ^ subtract.replicate(width + 1)),
        propagate.eq(left ^ right),
        generate.eq(left & right),
        kill.eq(~(left | right)),
    ]
    above = propagate[1:]
    ends_generate, ends_kill = (~Cat(Const(0, 1), word[: width - 1]) for word in (generate, kill))
    generated, killed = generate[:width], kill[:width]
    indicator = Signal(width, name=f"{name}_indicator")
    m.d.comb += indicator.eq(
        (above & ((generated & ends_kill) | (killed & ends_generate))) | (~above & ((killed & ends_kill) | (generated & ends_generate)))
    )
    return indicator
