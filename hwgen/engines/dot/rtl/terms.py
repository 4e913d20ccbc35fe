"""The first half of a unit: exact products, their largest exponent, and truncated terms in a common unit."""

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent, place
from hwgen.circuits.shifters import shift_right
from hwgen.engines.dot.widths import Widths
from hwgen.numerics import FloatFormat


@dataclass(frozen=True)
class Operand:
    """A pattern taken apart; one bit each but for the significand and the exponent field, which is 1 for subnormals."""

    sign: Value
    significand: Value
    field: Value
    zero: Value
    infinite: Value
    nan: Value


def operand(m: Module, pattern: Value, fmt: FloatFormat, *, subnormals: bool, name: str) -> Operand:
    """Take a pattern apart; without ``subnormals`` they are zeros."""
    fraction, field = pattern[: fmt.fraction_bits], pattern[fmt.fraction_bits : -1]
    normal, zero, top = Signal(name=f"{name}_normal"), Signal(name=f"{name}_zero"), Signal(name=f"{name}_top")
    m.d.comb += [normal.eq(field.any()), top.eq(field.all()), zero.eq(~(pattern[:-1].any() if subnormals else normal))]
    significand = Signal(fmt.significand_bits, name=f"{name}_significand")
    m.d.comb += significand.eq(Cat(fraction if subnormals else fraction & normal.replicate(len(fraction)), normal))
    infinite = top & ~fraction.any() if fmt.specials == "ieee" else Const(0, 1)
    nan = {"ieee": top & fraction.any(), "nan": pattern[:-1].all(), "none": Const(0, 1)}[fmt.specials]
    return Operand(pattern[-1], significand, Cat(field[0] | ~normal, field[1:]), zero, infinite, nan)


class Product(SharedComponent):
    """One exact product of the block.

    Members
    -------
    a, b : patterns
    significand : of the product, not normalised; code : of its exponent, 0 for a zero product
    sign; specials : NaN, plus infinity, minus infinity
    """

    clocked = False

    def __init__(self, widths: Widths):
        self.widths = w = widths
        self.module_name = f"product_{w.operand.name}_{w.code_bits}_{-w.lowest}{'' if w.profile.subnormals else '_flush'}"
        super().__init__(
            {
                "a": In(w.operand.width),
                "b": In(w.operand.width),
                "significand": Out(w.product_bits),
                "code": Out(w.code_bits),
                "sign": Out(1),
                "specials": Out(3),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Multiply significands, add exponents."""
        del platform
        m, w, fmt = Module(), self.widths, self.widths.operand
        a, b = (operand(m, value, fmt, subnormals=w.profile.subnormals, name=name) for name, value in (("a", self.a), ("b", self.b)))
        nan = a.nan | b.nan | (a.infinite & b.zero) | (a.zero & b.infinite)
        infinite = a.infinite | b.infinite
        m.d.comb += [
            self.significand.eq(a.significand * b.significand),
            self.code.eq(Mux(a.zero | b.zero, 0, a.field + b.field + w.code(-2 * fmt.bias))),
            self.sign.eq(a.sign ^ b.sign),
            self.specials.eq(Cat(nan, infinite & ~self.sign, infinite & self.sign)),
        ]
        return m


class Aligner(SharedComponent):
    """A magnitude moved to the common exponent.

    Members
    -------
    significand, code : of the term; top : code of the common exponent
    term : in units of the last bit kept, truncated
    """

    clocked = False

    def __init__(self, bits: int, *, fraction: int, widths: Widths):
        self.more, self.widths = widths.profile.fraction_bits - fraction, widths
        self.module_name = f"align_{bits}_{'l' if self.more >= 0 else 'r'}{abs(self.more)}_{widths.code_bits}"
        code = In(widths.code_bits)
        super().__init__({"significand": In(bits), "code": code, "top": code, "term": Out(bits + self.more)})

    def elaborate(self, platform: object) -> Module:
        """Shift right by the distance of the exponents."""
        del platform
        m = Module()
        widened = Cat(Const(0, self.more), self.significand) if self.more >= 0 else self.significand[-self.more :]
        distance = Signal(self.widths.code_bits, name="distance")
        m.d.comb += distance.eq(self.top - self.code)
        m.d.comb += self.term.eq(shift_right(m, widened, distance, sticky=False, name="moved"))
        return m


@dataclass(frozen=True)
class Terms:
    """Products and c before alignment: signs, significands, exponent codes (0 for what is not there), and the specials among them."""

    signs: Sequence[Value]
    significands: Sequence[Value]
    codes: Sequence[Value]
    specials: Value  # NaN, plus infinity, minus infinity


def multiply(m: Module, w: Widths, a: Value, b: Value, c: Value) -> Terms:
    """Exact products of the block, and c as one more term at the end."""
    product, width = Product(w), w.operand.width
    found = [
        place(m, f"product_{index}", product, a=a.word_select(index, width), b=b.word_select(index, width))
        for index in range(w.profile.block)
    ]
    last = operand(m, c, w.output, subnormals=w.profile.subnormals, name="c")
    code, specials = Signal(w.code_bits, name="code_c"), Signal(3, name="specials")
    m.d.comb += code.eq(Mux(last.zero, 0, last.field + w.code(-w.output.bias)))
    flags = [out["specials"] for out in found] + [Cat(last.nan, last.infinite & ~last.sign, last.infinite & last.sign)]
    m.d.comb += specials.eq(Cat(Cat(flag[kind] for flag in flags).any() for kind in range(3)))
    return Terms(
        [*(out["sign"] for out in found), last.sign],
        [*(out["significand"] for out in found), last.significand],
        [*(out["code"] for out in found), code],
        specials,
    )


def largest(m: Module, w: Widths, terms: Terms) -> Value:
    """Code of the largest exponent, at least the floor's."""
    codes = list(terms.codes)
    if w.profile.normalised:
        codes[:-1] = [
            Cat(code + significand[-1])[: w.code_bits] for code, significand in zip(codes[:-1], terms.significands[:-1], strict=True)
        ]
    if w.profile.floor is not None:
        codes.append(Const(w.code(w.profile.floor), w.code_bits))
    level = 0
    while len(codes) > 1:
        pairs = []
        for index in range(0, len(codes) - 1, 2):
            larger = Signal(w.code_bits, name=f"larger_{level}_{index // 2}")
            m.d.comb += larger.eq(Mux(codes[index] < codes[index + 1], codes[index + 1], codes[index]))
            pairs.append(larger)
        codes = [*pairs, *([codes[-1]] if len(codes) % 2 else [])]
        level += 1
    return codes[0]


def align(m: Module, w: Widths, terms: Terms, top: Value) -> list[Value]:
    """Magnitudes in units of the last bit kept, truncated."""
    fractions = [w.product_fraction] * w.profile.block + [w.output.fraction_bits]
    aligned = []
    for index, (significand, code, fraction) in enumerate(zip(terms.significands, terms.codes, fractions, strict=True)):
        aligner = Aligner(len(significand), fraction=fraction, widths=w)
        aligned.append(place(m, f"align_{index}", aligner, significand=significand, code=code, top=top)["term"])
    return aligned
