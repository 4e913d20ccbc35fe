"""A multi-term fused adder: one block of products and a running sum in, the next running sum out, every cycle."""

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.chained import ChainedUnit
from hwgen.engines.dot.profiles import Profile
from hwgen.engines.dot.rtl import result, terms
from hwgen.engines.dot.rtl.pipeline import cuts
from hwgen.engines.dot.rtl.terms import Terms
from hwgen.engines.dot.widths import Widths


class DotUnit(ChainedUnit):
    """D = C + the sum of a block's products, with the bits of a profile.

    Members
    -------
    a, b : the block's operands, product i in bits i * width and up
    c : the running sum
    d : the result, ``stages`` cycles later

    Attributes
    ----------
    stages : int
        Cycles from operands to result.
    """

    resettable = False

    def __init__(self, profile: Profile, *, name: str, stages: int):
        self.widths, self.stages = Widths(profile), stages
        self.module_name = name
        self.a_width = self.b_width = profile.block * profile.input_format.width
        self.c_width = profile.output_format.width
        super().__init__({"a": In(self.a_width), "b": In(self.b_width), "c": In(self.c_width), "d": Out(self.c_width)})

    def elaborate(self, platform: object) -> Module:
        """The steps of `pipeline.STEPS` in order, with registers after some."""
        del platform
        m, w = Module(), self.widths
        chosen = cuts(w, self.stages)

        def passed(step: str, *values: Value) -> list[Value]:
            """The values that later steps need, a register later where a stage ends."""
            return _registered(m, step, values) if step in chosen else list(values)

        found = terms.multiply(m, w, self.a, self.b, self.c)
        found = _terms(passed("multiply", *found.signs, *found.significands, *found.codes, found.specials))
        top, *rest = passed("maximum", terms.largest(m, w, found), *found.signs, *found.significands, *found.codes, found.specials)
        found = _terms(rest)
        count = len(found.signs)
        aligned = terms.align(m, w, found, top)
        kept = passed("align", *aligned, *found.signs, top, found.specials)
        aligned, signs, (top, specials) = kept[:count], kept[count:-2], kept[-2:]
        words = result.compress(m, w, signs, aligned)
        *words, top, specials = passed("compress", *words, top, specials)
        total = Signal(w.sum_bits + 1, name="total")
        m.d.comb += total.eq(words[0] + words[1])
        total, top, specials = passed("add", total, top, specials)
        magnitude, negative = Signal(w.sum_bits, name="magnitude"), total[-1]
        m.d.comb += magnitude.eq((total[:-1] ^ negative.replicate(w.sum_bits)) + negative)
        magnitude, negative, top, specials = passed("negate", magnitude, negative, top, specials)
        left, field = result.count(m, w, magnitude, top)
        magnitude, left, field, negative, specials = passed("count", magnitude, left, field, negative, specials)
        bits = result.normalise(m, w, magnitude, left)
        bits, field, negative, specials = passed("normalise", bits, field, negative, specials)
        (done,) = passed("round", result.finish(m, w, bits, field, negative, specials))
        m.d.comb += self.d.eq(done)
        return m


def _registered(m: Module, step: str, values: Sequence[Value]) -> list[Value]:
    """The values a cycle later; each has its own register, because simulators handle words faster than one wide bus."""
    registers = [Signal(len(value), name=f"{step}_{index}", reset_less=True) for index, value in enumerate(values)]
    m.d.sync += [register.eq(value) for register, value in zip(registers, values, strict=True)]
    return registers


def _terms(values: Sequence[Value]) -> Terms:
    """The inverse of listing signs, significands, codes and specials."""
    count = len(values) // 3
    return Terms(values[:count], values[count : 2 * count], values[2 * count : 3 * count], values[-1])
