"""One compressor tree per bit weight over all lanes: digits of a weight at once, the shift after the row."""

from amaranth.hdl import Cat, Module, Mux, Signal

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.multiplier import ROW_ARRIVAL
from hwgen.circuits.recoders import recoding
from hwgen.engines.flash.cells import POINTS
from hwgen.engines.flash.rtl.lanes.ports import Lanes
from hwgen.engines.flash.rtl.lanes.rows import multiple


class WeightedLanes(Lanes):
    """Partial products of equal weight, of all lanes, are reduced together with the carry-save sum of their weight (OPT2)."""

    def _suffix(self) -> str:
        return f"_k{self.longest}"

    @property
    def sum_width(self) -> int:
        """Bits of one weight's sum: ``longest`` products between -256 and 256."""
        return (256 * self.longest).bit_length() + 1

    def elaborate(self, platform: object) -> Module:
        """Beat into registers, trees, sums in binary, weights added."""
        del platform
        m = Module()
        code = recoding(POINTS[self.cell].recoding, width=self.formats.weight_bits)
        words = Signal(self.lanes * code.word_width, reset_less=True)
        inputs = Signal(8 * self.lanes, reset_less=True)
        valid, first, last = Signal(), Signal(), Signal()
        m.d.comb += [self.ready.eq(1), self.busy.eq(0)]
        m.d.sync += [
            words.eq(Cat(code.encode(m, weight) for weight in self._octets(self.weights))),
            inputs.eq(self.inputs),
            valid.eq(self.take),
            first.eq(self.first),
            last.eq(self.take & self.last),
        ]
        digits = [code.select(words[lane * code.word_width : (lane + 1) * code.word_width]) for lane in range(self.lanes)]
        parts = []
        for index in range(code.count):
            tree = CarrySaveSum(self.sum_width, name=f"tree_{index}")
            for lane, octet in enumerate(self._octets(inputs)):
                digit = digits[lane][index]
                tree.add(multiple(m, digit, octet, name=f"row_{index}_{lane}"), signed=True, arrival=ROW_ARRIVAL)
                tree.add_bit(digit.neg, 0)
            state = [Signal(self.sum_width, name=f"{half}_{index}", reset_less=True) for half in ("sum", "carry")]
            for half in state:
                tree.add(Mux(first, 0, half), arrival=1)
            with m.If(valid):
                m.d.sync += [half.eq(value) for half, value in zip(state, tree.reduce(m), strict=True)]
            total = Signal(self.sum_width, name=f"weight_{index}")
            m.d.comb += total.eq(state[0] + state[1])  # at their own width: neither half may be extended alone
            parts.append(total.as_signed() << code.shift * index)
        self._finish(m, last, parts)
        return m
