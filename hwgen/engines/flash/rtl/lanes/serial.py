"""The digits of a weight that are not zero, one per lane and cycle."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.multiplier import ROW_ARRIVAL
from hwgen.circuits.recoders import CODE_WIDTH, Digit, recoding
from hwgen.engines.flash.cells import POINTS
from hwgen.engines.flash.rtl.lanes.ports import SUM_BITS, Lanes
from hwgen.engines.flash.rtl.lanes.rows import multiple


class SerialLanes(Lanes):
    """A beat waits, then its digits leave a lane at a time from the lowest on; the next beat follows when the longest lane is empty.

    Each lane has a carry-save sum of its own (OPT3), or all share one compressor and one sum (``merged``, OPT4E).
    """

    def elaborate(self, platform: object) -> Module:
        """Beat held, digits held, digit chosen, product added; then sums in binary, lanes added."""
        del platform
        m = Module()
        code = recoding(POINTS[self.cell].recoding, width=self.formats.weight_bits)
        waiting, full, fresh, move, final = Signal(), Signal(), Signal(), Signal(), Signal()
        weights, inputs = Signal(8 * self.lanes, reset_less=True), Signal(8 * self.lanes, reset_less=True)
        first, last = Signal(), Signal()
        m.d.comb += [move.eq(waiting & (~full | final)), self.ready.eq(~waiting | move), self.busy.eq(waiting | full)]
        with m.If(self.take):
            m.d.sync += [weights.eq(self.weights), inputs.eq(self.inputs), first.eq(self.first), last.eq(self.last)]
        m.d.sync += waiting.eq(self.take | (waiting & ~move))

        held = Signal(8 * self.lanes, name="held_inputs", reset_less=True)
        held_first, held_last = Signal(), Signal()
        with m.If(move):
            m.d.sync += [held.eq(inputs), held_first.eq(first), held_last.eq(last)]
        m.d.sync += [full.eq(move | (full & ~final)), fresh.eq(move)]

        added = Signal(8 * self.lanes, name="added_inputs", reset_less=True)
        valid, begins, ends = Signal(), Signal(), Signal()
        m.d.sync += [added.eq(held), valid.eq(full), begins.eq(held_first & fresh), ends.eq(full & held_last & final)]
        lone, digits, places = [], [], []
        for lane, weight in enumerate(self._octets(weights)):
            digit, place, alone = self._digit(m, lane, code.recode(m, weight), move)
            lone.append(alone)
            digits.append(digit)
            places.append(place)
        m.d.comb += final.eq(Cat(lone).all())

        rows = [
            (multiple(m, digit, octet, name=f"row_{lane}", shifts=list(place)), digit.neg)
            for lane, (digit, place, octet) in enumerate(zip(digits, places, self._octets(added), strict=True))
        ]
        groups = [rows] if POINTS[self.cell].merged else [[row] for row in rows]
        parts = []
        for index, group in enumerate(groups):
            tree = CarrySaveSum(SUM_BITS, name=f"tree_{index}")
            for row, neg in group:
                tree.add(row, signed=True, arrival=ROW_ARRIVAL)
                tree.add_bit(neg, 0)
            state = [Signal(SUM_BITS, name=f"{half}_{index}", reset_less=True) for half in ("sum", "carry")]
            for half in state:
                tree.add(Mux(begins, 0, half), arrival=1)
            with m.If(valid):
                m.d.sync += [half.eq(value) for half, value in zip(state, tree.reduce(m), strict=True)]
            total = Signal(SUM_BITS, name=f"binary_{index}")
            m.d.comb += total.eq(state[0] + state[1])
            parts.append(total)
        self._finish(m, ends, parts)
        return m

    def _digit(self, m: Module, lane: int, recoded: list[Digit], move: Value) -> tuple[Digit, Signal, Value]:
        """The lane's next digit and its place, a register each, and whether no digit would be left behind it."""
        count = len(recoded)
        codes = Signal(CODE_WIDTH * count, name=f"codes_{lane}", reset_less=True)
        left = Signal(count, name=f"left_{lane}", reset_less=True)  # digits that are not zero
        lowest, code = Signal(count, name=f"lowest_{lane}"), Signal(CODE_WIDTH, name=f"code_{lane}")
        m.d.comb += lowest.eq(left & -left)
        chosen, place = Signal(CODE_WIDTH, name=f"chosen_{lane}", reset_less=True), Signal(count, name=f"place_{lane}", reset_less=True)
        parts = [codes[CODE_WIDTH * index : CODE_WIDTH * (index + 1)] & lowest[index].replicate(CODE_WIDTH) for index in range(count)]
        total = parts[0]
        for part in parts[1:]:
            total = total | part
        m.d.comb += code.eq(total)
        m.d.sync += [chosen.eq(code), place.eq(lowest), left.eq(left & ~lowest)]
        with m.If(move):
            m.d.sync += [codes.eq(Cat(digit.code for digit in recoded)), left.eq(Cat(digit.valid for digit in recoded))]
        return Digit.from_code(chosen, place.any()), place, left == lowest
