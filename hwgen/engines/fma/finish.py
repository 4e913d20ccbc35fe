"""The end of a chain in hardware: a sum is normalised, rounded once and written in the output format."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data

from hwgen.circuits.shifters import leading_zeros, shift_left, shift_right
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.numerics import Overflow, Rounding


class Finish:
    """Rounding of sums to `Arithmetic.out`.

    Parameters
    ----------
    arithmetic : Arithmetic
        With exact normalisation every sum that is not zero has its top bit set, so neither count nor shifter is built.
    """

    def __init__(self, arithmetic: Arithmetic):
        self.arithmetic = arithmetic
        self.fmt = arithmetic.out

    @property
    def width(self) -> int:
        """Bits that are rounded: the sum's, filled up below the last bit kept by one that decides and one that collects."""
        return max(self.arithmetic.sum_width, self.fmt.significand_bits + 2)

    def pattern(self, m: Module, state: data.View, *, normalised: bool | None = None) -> Value:
        """Pattern of the output format.

        Parameters
        ----------
        normalised : bool, optional
            Whether every sum other than zero comes with its top bit set. Default: under exact normalisation.
        """
        arithmetic, fmt, width = self.arithmetic, self.fmt, self.width
        if normalised is None:
            normalised = arithmetic.exact
        # exponent field of the output format, counted so that 0 is the smallest normal value
        offset = arithmetic.lowest_exponent - fmt.min_exponent
        low = offset - (0 if normalised else arithmetic.sum_width - 1)
        high = arithmetic.highest_field + offset
        bits = max(high.bit_length(), (-low).bit_length(), fmt.exponent_bits + 1) + 1
        binade = Signal(bits, name="binade")
        significand: Value = Cat(Const(0, width - arithmetic.sum_width), state.significand)
        if normalised:
            m.d.comb += binade.eq(state.exponent + offset)
        else:
            count = leading_zeros(m, state.significand, name="final_zeros")
            m.d.comb += binade.eq(state.exponent + offset - count)
            significand = shift_left(m, significand, count, name="final_left")
        below = Signal(name="below_normal")
        m.d.comb += below.eq(binade[-1])
        significand = self._denormalised(m, significand, binade, below)

        kept, up = self._rounded(m, significand, state.sign)
        # with its hidden bit a significand adds one to the exponent field, and a carry out of rounding one more
        magnitude = Signal(bits + fmt.fraction_bits, name="magnitude")
        base = Mux(below, 0, binade[:-1])
        m.d.comb += magnitude.eq(Cat(Const(0, fmt.fraction_bits), base) + kept + up)
        empty = ~state.significand[-1] if normalised else ~state.significand.any()
        return self._encoded(m, state, magnitude, empty)

    def _denormalised(self, m: Module, significand: Value, binade: Value, below: Value) -> Value:
        """Values below the smallest normal one moved to its exponent. Where subnormals are zeros, one place decides and more is nothing."""
        if self.arithmetic.subnormals:
            distance = Signal(len(binade) - 1, name="denormal_distance")
            m.d.comb += distance.eq(Mux(below, -binade, 0))
            return shift_right(m, significand, distance, sticky=True, name="denormal")
        moved = Signal(self.width, name="denormal")
        half = Cat(significand[1] | significand[0], significand[2:], Const(0, 1))
        # -1 is all ones; anything lower cannot round up to a normal value
        m.d.comb += moved.eq(Mux(below, Mux(binade.all(), half, 0), significand))
        return moved

    def _rounded(self, m: Module, significand: Value, sign: Value) -> tuple[Value, Value]:
        """Bits kept, and whether one is added to them."""
        dropped = self.width - self.fmt.significand_bits
        kept, guard, rest = significand[dropped:], significand[dropped - 1], significand[: dropped - 1].any()
        rounding = Rounding(self.arithmetic.rounding)
        up = Signal(name="round_up")
        m.d.comb += up.eq(
            {
                Rounding.NEAREST_EVEN: guard & (rest | kept[0]),
                Rounding.NEAREST_AWAY: guard,
                Rounding.TOWARD_ZERO: Const(0, 1),
                Rounding.DOWN: sign & (guard | rest),
                Rounding.UP: ~sign & (guard | rest),
            }[rounding]
        )
        return kept, up

    def _encoded(self, m: Module, state: data.View, magnitude: Value, empty: Value) -> Value:
        """Overflow, underflow, specials and sign around the magnitude, which is not true of a sum of zero: that has any binade."""
        arithmetic, fmt = self.arithmetic, self.fmt
        beyond, nothing = Signal(name="beyond_range"), Signal(name="is_nothing")
        m.d.comb += beyond.eq(magnitude > fmt.max_finite)
        if arithmetic.subnormals:
            m.d.comb += nothing.eq(~magnitude.any())
        else:
            m.d.comb += nothing.eq(~magnitude[fmt.fraction_bits :].any())
        flags = state.flags
        nan, infinite = Const(0, 1), Const(0, 1)
        if arithmetic.flag_bits == 1:
            nan = flags[0]
        elif arithmetic.flag_bits == 2:
            nan, infinite = flags.all(), flags[0] ^ flags[1]
        sign = Signal(name="result_sign")
        m.d.comb += sign.eq(Mux(infinite, flags[1], state.sign) if arithmetic.flag_bits == 2 else state.sign)
        size = Signal(fmt.width - 1, name="result_size")
        m.d.comb += size.eq(
            Mux(
                nan,
                fmt.nan if fmt.has_nan else 0,
                Mux(
                    infinite,
                    self._infinite_size(),
                    Mux(empty | nothing, 0, Mux(beyond, self._size_beyond(sign), magnitude[: fmt.width - 1])),
                ),
            )
        )
        signless = nan | (size == fmt.nan) if fmt.has_nan and not fmt.has_infinity else nan
        pattern = Signal(fmt.width, name="pattern")
        m.d.comb += pattern.eq(Cat(size, sign & ~signless))
        return pattern

    def _infinite_size(self) -> int:
        """What an infinite operand makes of the result: an infinity where the format has one."""
        fmt = self.fmt
        if fmt.has_infinity:
            return fmt.infinity
        return fmt.max_finite if self.arithmetic.overflow_policy is Overflow.SATURATE or not fmt.has_nan else fmt.nan

    def _size_beyond(self, sign: Value) -> Value:
        """What a finite sum beyond the largest finite value becomes."""
        fmt, policy = self.fmt, self.arithmetic.overflow_policy
        beyond = fmt.infinity if fmt.has_infinity else fmt.nan if fmt.has_nan else fmt.max_finite
        bits = fmt.width - 1
        if policy is Overflow.SATURATE:
            return Const(fmt.max_finite, bits)
        back = {Rounding.TOWARD_ZERO: Const(1, 1), Rounding.DOWN: ~sign, Rounding.UP: sign}
        chosen = back.get(Rounding(self.arithmetic.rounding), Const(0, 1))
        return Mux(chosen, Const(fmt.max_finite, bits), Const(beyond, bits))
