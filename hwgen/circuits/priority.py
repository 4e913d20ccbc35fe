"""Choosing one of many."""

from amaranth.hdl import Cat, Const, Module, Signal, Value


def lowest(m: Module, bits: Value, *, name: str) -> Value:
    """The lowest set bit alone, no bit when none is set: ORs of all lower bits as a parallel prefix.

    Parameters
    ----------
    name : str
        Prefix of the internal signals.
    """
    below, span = Cat(Const(0, 1), bits[:-1]), 1
    while span < len(bits) - 1:
        joined = Signal(len(bits), name=f"{name}_below_{span}")
        m.d.comb += joined.eq(below | (below << span))
        below, span = joined, 2 * span
    return (bits & ~below)[: len(bits)]


def any_of(values: list[Value]) -> Value:
    """OR of all values as a balanced tree."""
    while len(values) > 1:
        values = [values[i] | values[i + 1] if i + 1 < len(values) else values[i] for i in range(0, len(values), 2)]
    return values[0]
