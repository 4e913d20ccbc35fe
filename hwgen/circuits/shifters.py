"""Shifters and leading-zero counts of floating-point units."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value


def shift_right(m: Module, value: Value, distance: Value, *, sticky: bool, name: str = "right") -> Value:
    """``value >> distance`` for any distance; with ``sticky`` the lowest bit is also set where a one is lost.

    Stages of powers of two, the smallest first: the low bits of a difference settle first. Distances beyond the width clear the value.

    Returns
    -------
    Value
        As many bits as ``value``.
    """
    width = len(value)
    stages = min(len(distance), max(1, (width - 1).bit_length()))
    lost, whole = Const(0, 1), value
    for stage in range(stages):
        step, chosen = min(1 << stage, width), distance[stage]
        if sticky:
            lost = lost | (chosen & value[:step].any())
        moved = Signal(width, name=f"{name}_{1 << stage}")
        m.d.comb += moved.eq(Mux(chosen, Cat(value[step:], Const(0, step)), value))
        value = moved
    if len(distance) > stages:
        far = Signal(name=f"{name}_far")
        m.d.comb += far.eq(distance[stages:].any())
        value = value & ~far.replicate(width)
        lost = lost | (far & whole.any())
    return Cat(value[0] | lost, value[1:]) if sticky else value


def leading_zeros(m: Module, value: Value, *, name: str = "zeros") -> Value:
    """Number of zeros above the highest one, by a tree of pairs: the high bits of the count settle first.

    Returns
    -------
    Value
        ``(width - 1).bit_length()`` bits, 0 bits for a single one. For a value of zero it is at least ``width - 1``.
    """
    levels = (len(value) - 1).bit_length()
    # ones below the value stand in for bits that a power of two would have
    bits = Cat(Const((1 << ((1 << levels) - len(value))) - 1, (1 << levels) - len(value)), value)
    nodes: list[tuple[Value, Value]] = [(~bit, Const(0, 0)) for bit in bits]
    for level in range(levels):
        paired = []
        for index in range(0, len(nodes), 2):
            (low_empty, low_count), (high_empty, high_count) = nodes[index], nodes[index + 1]
            empty, count = Signal(name=f"{name}_empty_{level}_{index // 2}"), Signal(level + 1, name=f"{name}_{level}_{index // 2}")
            m.d.comb += [empty.eq(low_empty & high_empty), count.eq(Cat(Mux(high_empty, low_count, high_count), high_empty))]
            paired.append((empty, count))
        nodes = paired
    return nodes[0][1]


def shift_left(m: Module, value: Value, distance: Value, *, name: str = "left") -> Value:
    """``value << distance`` within the width of ``value``, the largest step first: a count's high bits settle first."""
    width = len(value)
    for stage in reversed(range(len(distance))):
        step = min(1 << stage, width)
        moved = Signal(width, name=f"{name}_{1 << stage}")
        m.d.comb += moved.eq(Mux(distance[stage], Cat(Const(0, step), value[: width - step]), value))
        value = moved
    return value
