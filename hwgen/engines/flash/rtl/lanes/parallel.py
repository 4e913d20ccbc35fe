"""A multiplier and an accumulator per lane, all digits of a weight at once."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.multiplier import ROW_ARRIVAL, add_booth_rows
from hwgen.circuits.recoders import recoding
from hwgen.engines.flash.cells import POINTS
from hwgen.engines.flash.rtl.lanes.ports import SUM_BITS, Lanes


class ParallelLanes(Lanes):
    """Rows of a product and the lane's sum in one compressor tree; the sum is binary or stays in carry-save form.

    Booth digits are formed behind the register that holds the weight, EN-T digits before it: they need a carry, and are hardly wider.
    """

    def elaborate(self, platform: object) -> Module:
        """Beat into registers, products added to a sum per lane, sums in binary, lanes added."""
        del platform
        m = Module()
        point = POINTS[self.cell]
        bits = self.formats.weight_bits
        code = recoding(point.recoding, width=bits)
        early = code.has_carry
        width = code.word_width if early else bits
        words, inputs = Signal(self.lanes * self.each * width, reset_less=True), Signal(len(self.inputs), reset_less=True)
        valid, first, last = Signal(), Signal(), Signal()
        m.d.comb += [self.ready.eq(1), self.busy.eq(0)]
        m.d.sync += [
            words.eq(Cat(code.encode(m, weight) if early else weight for weight in self._parts(self.weights, bits))),
            inputs.eq(self.inputs),
            valid.eq(self.take),
            first.eq(self.first),
            last.eq(self.take & self.last),
        ]
        finished = []
        pairs = list(zip(self._parts(words, width), self._parts(inputs, self.formats.input_bits), strict=True))
        for lane in range(self.lanes):
            tree = CarrySaveSum(SUM_BITS, name=f"tree_{lane}")
            for word, factor in pairs[lane * self.each : (lane + 1) * self.each]:
                add_booth_rows(m, tree, code.select(word if early else code.encode(m, word)), factor, signed=True)
            add = self._binary if point.accumulate == "binary" else self._carry_save
            finished.append(add(m, lane, tree, valid, first))
        self._finish(m, last, finished)
        return m

    def _binary(self, m: Module, lane: int, tree: CarrySaveSum, valid: Value, first: Value) -> Value:
        """The lane's sum, with one carry-propagate adder for rows and sum."""
        state = Signal(SUM_BITS, name=f"state_{lane}", reset_less=True)
        tree.add(Mux(first, 0, state), arrival=ROW_ARRIVAL + 1)
        total, carry = tree.reduce(m, constant_arrival=ROW_ARRIVAL + 1)
        with m.If(valid):
            m.d.sync += state.eq(total + carry)
        return state

    def _carry_save(self, m: Module, lane: int, tree: CarrySaveSum, valid: Value, first: Value) -> Value:
        """Sum plus carry of the lane: the adder stands behind the accumulator."""
        state = [Signal(SUM_BITS, name=f"{half}_{lane}", reset_less=True) for half in ("sum", "carry")]
        for half in state:
            tree.add(Mux(first, 0, half))
        with m.If(valid):
            m.d.sync += [half.eq(value) for half, value in zip(state, tree.reduce(m), strict=True)]
        total = Signal(SUM_BITS, name=f"binary_{lane}")
        m.d.comb += total.eq(state[0] + state[1])
        return total
