"""The first half of a unit: exact products, their largest exponent, and truncated terms in a common unit."""

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

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


@dataclass(frozen=True)
class Terms:
    """Products and c before alignment: signs, significands, exponent codes (0 for what is not there), and the specials among them."""

    signs: Sequence[Value]
    significands: Sequence[Value]
    codes: Sequence[Value]
    specials: Value  # NaN, plus infinity, minus infinity


def multiply(m: Module, w: Widths, a: Value, b: Value, c: Value) -> Terms:
    """Exact products of the block, and c as one more term at the end."""
    fmt, out, keep = w.operand, w.output, w.profile.subnormals
    signs, significands, codes, nans, infinities = [], [], [], [], []
    offset = w.code(-2 * fmt.bias)
    for index in range(w.profile.block):
        left, right = (
            operand(m, side.word_select(index, fmt.width), fmt, subnormals=keep, name=f"{name}{index}")
            for name, side in (("a", a), ("b", b))
        )
        product = Signal(w.product_bits, name=f"product_{index}")
        code, there, sign = Signal(w.code_bits, name=f"code_{index}"), Signal(name=f"there_{index}"), Signal(name=f"sign_{index}")
        m.d.comb += [
            product.eq(left.significand * right.significand),
            there.eq(~(left.zero | right.zero)),
            code.eq(Mux(there, left.field + right.field + offset, 0)),
            sign.eq(left.sign ^ right.sign),
        ]
        signs.append(sign)
        significands.append(product)
        codes.append(code)
        nans.append(left.nan | right.nan | (left.infinite & right.zero) | (left.zero & right.infinite))
        infinities.append((left.infinite | right.infinite, sign))
    last = operand(m, c, out, subnormals=keep, name="c")
    code = Signal(w.code_bits, name="code_c")
    m.d.comb += code.eq(Mux(last.zero, 0, last.field + w.code(-out.bias)))
    infinities.append((last.infinite, last.sign))
    specials = Signal(3, name="specials")
    m.d.comb += specials.eq(
        Cat(
            Cat(*nans, last.nan).any(),
            Cat(infinite & ~sign for infinite, sign in infinities).any(),
            Cat(infinite & sign for infinite, sign in infinities).any(),
        )
    )
    return Terms([*signs, last.sign], [*significands, last.significand], [*codes, code], specials)


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
    aligned = []
    fractions = [w.product_fraction] * w.profile.block + [w.output.fraction_bits]
    for index, (significand, code, fraction) in enumerate(zip(terms.significands, terms.codes, fractions, strict=True)):
        more = w.profile.fraction_bits - fraction
        widened = Cat(Const(0, more), significand) if more >= 0 else significand[-more:]
        distance = Signal(w.code_bits, name=f"distance_{index}")
        m.d.comb += distance.eq(top - code)
        aligned.append(shift_right(m, widened, distance, sticky=False, name=f"aligned_{index}"))
    return aligned
