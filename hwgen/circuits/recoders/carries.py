"""Carry chains: ``c[i + 1] = g[i] | (p[i] & c[i])`` with ``c[0] = 0``, in series or as a parallel prefix.

The pairs combine by ``(g, p) o (g', p') = (g | p & g', p & p')``, which is associative, so that any prefix tree gives all carries.
"""

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value

CARRIES = ("ripple", "prefix")


def carries(m: Module, generate: Sequence[Value], propagate: Sequence[Value], *, kind: str, name: str) -> list[Value]:
    """The carries out of every position, ``c[1]`` first.

    Parameters
    ----------
    kind : str
        ``ripple``: one AND-OR per position, all in series. ``prefix``: Sklansky's tree, ``ceil(log2(n))`` levels of at most n/2 pairs.
    name : str
        Prefix of the internal signals.
    """
    pairs = list(zip(generate, propagate, strict=True))
    found = (_ripple if kind == "ripple" else _sklansky)(m, pairs, name)
    out = [Signal(name=f"{name}_{index + 1}") for index in range(len(found))]
    m.d.comb += [signal.eq(value) for signal, value in zip(out, found, strict=True)]
    return list(out)


def _ripple(m: Module, pairs: list[tuple[Value, Value]], name: str) -> list[Value]:
    found: list[Value] = []
    for index, (generate, propagate) in enumerate(pairs):
        link = Signal(name=f"{name}_ripple_{index}")
        m.d.comb += link.eq(generate | (propagate & found[-1]) if found else generate)
        found.append(link)
    return found


def _sklansky(m: Module, pairs: list[tuple[Value, Value]], name: str) -> list[Value]:
    """Level j joins each upper half-block of 2**j positions to the last position of its lower half."""
    span = 1
    while span < len(pairs):
        joined = list(pairs)
        for index in range(len(pairs)):
            if index & span:
                high, low = pairs[index], pairs[(index | (span - 1)) - span]
                pair = Signal(name=f"{name}_g{span}_{index}"), Signal(name=f"{name}_p{span}_{index}")
                m.d.comb += [pair[0].eq(high[0] | (high[1] & low[0])), pair[1].eq(high[1] & low[1])]
                joined[index] = pair
        pairs = joined
        span *= 2
    return [generate for generate, _ in pairs]
