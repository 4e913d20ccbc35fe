"""One multiply-add in hardware: decode, multiply, align, add, normalise; combinational, in pieces between which registers can stand.

The pieces take and return views of the layouts in `Layouts`, so a pipeline is the same pieces with a register after some of them.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data

from hwgen.circuits.anticipation import leading_one
from hwgen.circuits.prefix import signed_magnitude_sum
from hwgen.circuits.shifters import leading_zeros, shift_left, shift_right
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.errors import SpecError
from hwgen.numerics import FloatFormat


class Layouts:
    """What travels between the pieces.

    Attributes
    ----------
    a, b : StructLayout
        A decoded operand: ``significand`` with the hidden bit, ``field`` (the exponent field, 1 for subnormals), ``sign``, ``nonzero``,
        ``infinite``, ``nan``. Members that the arithmetic has no use for have no bits.
    state : StructLayout
        A running sum: ``significand`` (W bits), ``exponent`` (counted from `Arithmetic.lowest_exponent`), ``sign``, ``flags``. All zeros
        is the sum 0.
    term : StructLayout
        A term to be added, in the window: ``magnitude``, ``exponent``, ``sign``, ``nonzero``, ``flags``.
    aligned : StructLayout
        Two magnitudes at one exponent: ``high`` and ``low``, of which ``low`` was shifted; ``sign`` of ``high``, ``subtract``; ``still``:
        the term is zero, so the sum stays as it is (where only ``an-K-L`` must be told).
    total : StructLayout
        Their sum with one bit for the carry: ``magnitude``, ``exponent``, ``sign``, ``flags``, ``still``; ``zeros``: its leading zeros as
        anticipated, at most one too few (where they are).
    """

    def __init__(self, arithmetic: Arithmetic):
        exponent, flags, window = arithmetic.exponent_bits, arithmetic.flag_bits, arithmetic.window
        self.a, self.b = (self._operand(arithmetic, fmt) for fmt in (arithmetic.a, arithmetic.b))
        around = {"exponent": exponent, "sign": 1, "flags": flags}
        self.state = data.StructLayout({"significand": arithmetic.sum_width} | around)
        self.product = data.StructLayout({"magnitude": arithmetic.product_width, "nonzero": 1} | around)
        self.term = data.StructLayout({"magnitude": window, "nonzero": 1} | around)
        still = {"still": int(sum(arithmetic.groups) > 0)}
        self.aligned = data.StructLayout({"high": window, "low": window, "subtract": 1} | around | still)
        zeros = {"zeros": window.bit_length() if arithmetic.anticipates else 0}
        self.total = data.StructLayout({"magnitude": window + 1} | around | still | zeros)

    @staticmethod
    def _operand(arithmetic: Arithmetic, fmt: FloatFormat) -> data.StructLayout:
        flags = arithmetic.flag_bits > 0
        return data.StructLayout(
            {
                "significand": fmt.significand_bits,
                "field": fmt.exponent_bits,
                "sign": 1,
                "nonzero": 1,
                "infinite": int(flags and fmt.has_infinity),
                "nan": int(flags and fmt.has_nan),
            }
        )


class Step:
    """The hardware of an `Arithmetic`, piece by piece.

    Parameters
    ----------
    arithmetic : Arithmetic
    """

    def __init__(self, arithmetic: Arithmetic):
        self.arithmetic = arithmetic
        self.layouts = Layouts(arithmetic)

    def decode(self, m: Module, pattern: Value, fmt: FloatFormat, *, name: str) -> data.View:
        """Pattern of ``fmt`` as the multiplier wants it."""
        arithmetic = self.arithmetic
        layouts = self.layouts
        operand = Signal(layouts.a if fmt == arithmetic.a else layouts.b, name=name)
        fraction, field = pattern[: fmt.fraction_bits], pattern[fmt.fraction_bits : -1]
        hidden = Signal(name=f"{name}_hidden")
        m.d.comb += [hidden.eq(field.any()), operand.sign.eq(pattern[-1])]
        if arithmetic.subnormals:
            m.d.comb += [
                operand.significand.eq(Cat(fraction, hidden)),
                operand.field.eq(Cat(field[0] | ~hidden, field[1:])),
                operand.nonzero.eq(pattern[:-1].any()),
            ]
        else:
            m.d.comb += [
                operand.significand.eq(Cat(fraction & hidden.replicate(fmt.fraction_bits), hidden)),
                operand.field.eq(field),
                operand.nonzero.eq(hidden),
            ]
        if len(operand.nan) and fmt.has_infinity:
            m.d.comb += [operand.infinite.eq(field.all() & ~fraction.any()), operand.nan.eq(field.all() & fraction.any())]
        elif len(operand.nan):
            m.d.comb += operand.nan.eq(pattern[:-1].all())
        return operand

    def multiply(self, m: Module, a: data.View, b: data.View) -> data.View:
        """The exact product of two decoded operands."""
        product = Signal(self.layouts.product, name="product")
        m.d.comb += [
            product.magnitude.eq(a.significand * b.significand),
            product.exponent.eq(a.field + b.field + self.arithmetic.product_offset),
            product.sign.eq(a.sign ^ b.sign),
            product.nonzero.eq(a.nonzero & b.nonzero),
            product.flags.eq(self._flags(m, a, b)),
        ]
        return product

    def term_of_product(self, m: Module, product: data.View) -> data.View:
        """The product in the window: zeros below it, or its low bits cut off."""
        term = self._term(m, product)
        up = self.arithmetic.window - self.arithmetic.product_width
        m.d.comb += term.magnitude.eq(Cat(Const(0, up), product.magnitude) if up >= 0 else self._cut(product.magnitude, -up))
        m.d.comb += term.nonzero.eq(product.nonzero)
        return term

    def term_of_sum(self, m: Module, state: data.View) -> data.View:
        """A running sum in the window."""
        term = self._term(m, state)
        below = self.arithmetic.window - self.arithmetic.sum_width
        m.d.comb += [term.magnitude.eq(Cat(Const(0, below), state.significand)), term.nonzero.eq(state.significand.any())]
        return term

    def check_loadable(self, fmt: FloatFormat) -> None:
        """Raise `SpecError` where W, the exponents of a sum, or its flags do not hold every value of ``fmt``."""
        arithmetic = self.arithmetic
        offset = -fmt.bias - arithmetic.lowest_exponent
        if fmt.significand_bits > arithmetic.sum_width or offset < 0 or (1 << fmt.exponent_bits) - 1 + offset > arithmetic.highest_field:
            raise SpecError("C", fmt.name, f"a format whose values a sum of {arithmetic.sum_width} bits holds")
        if arithmetic.specials == "ieee" and fmt.has_infinity + fmt.has_nan > arithmetic.flag_bits:
            raise SpecError("C", fmt.name, "a format with no other specials than the operands")

    def load(self, m: Module, pattern: Value, fmt: FloatFormat) -> data.View:
        """The state that holds a value of ``fmt`` exactly; it need not be normalised. The format must pass `check_loadable`."""
        arithmetic = self.arithmetic
        offset = -fmt.bias - arithmetic.lowest_exponent
        drop = fmt.significand_bits - arithmetic.sum_width
        state = Signal(self.layouts.state, name="loaded")
        fraction, field = pattern[: fmt.fraction_bits], pattern[fmt.fraction_bits : -1]
        hidden, occupied = Signal(name="loaded_hidden"), Signal(name="loaded_occupied")
        special = Const(0, 1)
        if arithmetic.flag_bits and fmt.has_nan:
            nan = field.all() & fraction.any() if fmt.has_infinity else pattern[:-1].all()
            infinite = field.all() & ~fraction.any() if fmt.has_infinity else Const(0, 1)
            special = nan | infinite
            sign = pattern[-1]
            flags = Cat(nan | (infinite & ~sign), nan | (infinite & sign)) if arithmetic.flag_bits == 2 else nan
            m.d.comb += state.flags.eq(flags)
        present = pattern[:-1].any() if arithmetic.subnormals else field.any()
        m.d.comb += [
            hidden.eq(field.any()),
            occupied.eq(present & ~special),
            state.significand.eq(Mux(occupied, Cat(Const(0, -drop), fraction, hidden), 0)),
            state.exponent.eq(Mux(occupied, Cat(field[0] | ~hidden, field[1:]) + offset, 0)),
            state.sign.eq(pattern[-1] & occupied),
        ]
        return state

    def accumulate(self, m: Module, state: data.View, term: data.View) -> data.View:
        """The sum after ``term``: align, add, normalise."""
        return self.normalise(m, self.add(m, self.align(m, state, term)))

    def align(self, m: Module, state: data.View, term: data.View) -> data.View:
        """Both magnitudes at the larger exponent.

        A negative distance needs no negation: its complement is one too small, so the term is shifted by one place in the wiring.
        """
        arithmetic = self.arithmetic
        below = arithmetic.window - arithmetic.sum_width
        aligned = Signal(self.layouts.aligned, name="aligned")
        distance = Signal(arithmetic.exponent_bits + 1, name="distance")
        sum_is_high = Signal()
        mine = Cat(Const(0, below), state.significand)
        once = Cat(self._cut(term.magnitude, 1), Const(0, 1))
        low = Mux(sum_is_high, once, mine)
        m.d.comb += [
            distance.eq(term.exponent - state.exponent),
            sum_is_high.eq(distance[-1] | ~term.nonzero),
            aligned.high.eq(Mux(sum_is_high, mine, term.magnitude)),
            aligned.low.eq(shift_right(m, low, distance[:-1] ^ sum_is_high.replicate(len(distance) - 1), sticky=arithmetic.sticky)),
            aligned.exponent.eq(Mux(sum_is_high, state.exponent, term.exponent)),
            aligned.sign.eq(Mux(sum_is_high, state.sign, term.sign)),
            aligned.subtract.eq(state.sign ^ term.sign),
            aligned.flags.eq(state.flags | term.flags),
            aligned.still.eq(~term.nonzero),
        ]
        return aligned

    def add(self, m: Module, aligned: data.View) -> data.View:
        """Sign and magnitude of the sum, with its carry."""
        total = Signal(self.layouts.total, name="total")
        magnitude, not_positive = signed_magnitude_sum(m, aligned.high, aligned.low, aligned.subtract)
        m.d.comb += [
            total.magnitude.eq(magnitude),
            total.sign.eq(aligned.sign ^ not_positive),
            total.exponent.eq(aligned.exponent),
            total.flags.eq(aligned.flags),
            total.still.eq(aligned.still),
        ]
        if self.arithmetic.anticipates:
            m.d.comb += total.zeros.eq(leading_zeros(m, leading_one(m, aligned.high, aligned.low, aligned.subtract)))
        return total

    def normalise(self, m: Module, total: data.View) -> data.View:
        """The next running sum: shifted as the mode says and cut to W bits."""
        arithmetic = self.arithmetic
        width = arithmetic.window + 1
        shifted, exponent = (self._exact if arithmetic.exact else self._approximate)(m, total)
        kept = self._cut(shifted, width - arithmetic.sum_width)
        state = Signal(self.layouts.state, name="state_after")
        present = Signal(name="sum_present")
        # exact normalisation leaves the top bit clear only in a sum of zero
        m.d.comb += present.eq(shifted[-1] if arithmetic.exact else kept.any())
        m.d.comb += [
            state.significand.eq(kept),
            state.exponent.eq(exponent & present.replicate(len(exponent))),
            state.sign.eq(total.sign & present),
            state.flags.eq(total.flags),
        ]
        return state

    def _exact(self, m: Module, total: data.View) -> tuple[Value, Value]:
        """All leading zeros shifted out; the carry is the top bit, so the exponent is that of the bit below plus one."""
        if self.arithmetic.anticipates:
            return self._corrected(m, total)
        count = leading_zeros(m, total.magnitude)
        exponent = Signal(len(total.exponent), name="normalised_exponent")
        m.d.comb += exponent.eq(total.exponent + 1 - count)
        return shift_left(m, total.magnitude, count), exponent

    def _corrected(self, m: Module, total: data.View) -> tuple[Value, Value]:
        """Shifted by the anticipated zeros, and by one more place where they are one too few."""
        once = shift_left(m, total.magnitude, total.zeros)
        short, shifted = Signal(name="one_zero_more"), Signal(len(once), name="shifted")
        exponent = Signal(len(total.exponent), name="normalised_exponent")
        m.d.comb += [
            short.eq(~once[-1]),
            shifted.eq(Mux(short, Cat(Const(0, 1), once[:-1]), once)),
            exponent.eq(Mux(short, total.exponent - total.zeros, total.exponent + 1 - total.zeros)),
        ]
        return shifted, exponent

    def _approximate(self, m: Module, total: data.View) -> tuple[Value, Value]:
        """Right by one for a carry, or left by 0, K or K + L as two ORs of the top bits say; without groups, only the carry."""
        window = self.arithmetic.window
        first, second = self.arithmetic.groups
        magnitude, exponent = total.magnitude, total.exponent
        carry, step = Signal(name="carry"), Signal(4, name="exponent_step")
        places = Signal(window + 1, name="places")
        m.d.comb += [carry.eq(magnitude[window]), places.eq(Cat(Const(0, 1), magnitude[:window])), step.eq(carry)]
        moved: Value = places
        if first:
            split = window - first
            in_first, in_second = magnitude[split:window].any(), magnitude[split - second : split].any()
            by_first, by_both = Signal(name="left_by_first"), Signal(name="left_by_both")
            stays = carry | in_first | total.still
            m.d.comb += [by_first.eq(~stays & in_second), by_both.eq(~(stays | in_second))]
            m.d.comb += step.eq(Mux(by_both, -(first + second), Mux(by_first, -first, carry)))
            left = {distance: Cat(Const(0, distance), places[: window + 1 - distance]) for distance in (first, first + second)}
            moved = Mux(by_both, left[first + second], Mux(by_first, left[first], places))
        shifted, after = Signal(window + 1, name="shifted"), Signal(len(exponent), name="normalised_exponent")
        m.d.comb += [shifted.eq(Mux(carry, magnitude, moved)), after.eq(exponent + step.as_signed())]
        return shifted, after

    def _term(self, m: Module, source: data.View) -> data.View:
        term = Signal(self.layouts.term, name="term")
        m.d.comb += [term.exponent.eq(source.exponent), term.sign.eq(source.sign), term.flags.eq(source.flags)]
        return term

    def _cut(self, value: Value, places: int) -> Value:
        """Without the lowest bits; what is lost is dropped, or collected in the lowest bit kept."""
        if places == 0:
            return value
        kept = value[places:]
        return Cat(kept[0] | value[:places].any(), kept[1:]) if self.arithmetic.sticky else kept

    def _flags(self, m: Module, a: data.View, b: data.View) -> Value:
        """Flags of a product: NaN from NaN and from infinity times zero, infinities with their signs."""
        bits = self.arithmetic.flag_bits
        if bits == 0:
            return Const(0, 0)
        nan, infinite = Signal(name="product_nan"), Signal(name="product_infinite")
        m.d.comb += infinite.eq(Cat(a.infinite, b.infinite).any())
        m.d.comb += nan.eq(Cat(a.nan, b.nan).any() | (infinite & ~(a.nonzero & b.nonzero)))
        negative = a.sign ^ b.sign
        return nan if bits == 1 else Cat(nan | (infinite & ~negative), nan | (infinite & negative))
