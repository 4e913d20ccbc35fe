"""Carry-save sums: many words reduced to two by levels of full adders, a word at a time."""

import heapq
import itertools
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value


@dataclass(frozen=True)
class Word:
    """Bits of weight ``2**low`` to ``2**(low + len(bits) - 1)``; all others are zero."""

    bits: Value
    low: int

    @property
    def high(self) -> int:
        """One more than the highest bit's weight."""
        return self.low + len(self.bits)

    def spread(self, low: int, high: int) -> Value:
        """The bits from ``low`` to ``high - 1``, zeros where the word has none."""
        start, stop = max(low, self.low), min(high, self.high)
        if start >= stop:
            return Const(0, high - low)
        return Cat(Const(0, start - low), self.bits[start - self.low : stop - self.low], Const(0, high - stop))


class CarrySaveSum:
    """A sum modulo ``2**width`` under construction.

    Signed operands are not extended: constants are folded into one word at once. Words stay words, so that the Verilog is short and
    simulates fast; synthesis drops the adders that meet a zero.

    Parameters
    ----------
    width : int
        Bits of the sum.
    name : str
        Prefix of the internal signals.
    """

    def __init__(self, width: int, *, name: str = "tree"):
        self.width, self.name = width, name
        self._words: list[tuple[int, int, int, Word]] = []  # arrival, highest weight, tie-break, word
        self._loose: list[tuple[Value, int]] = []
        self._constant = 0
        self._order = itertools.count()

    def add(self, value: Value, *, shift: int = 0, signed: bool = False, arrival: int = 0) -> None:
        """Add ``value << shift``.

        A signed operand is not sign-extended: its top bit is inverted and ``2**top`` taken off the constant, which is the same number.

        Parameters
        ----------
        arrival : int
            When the bits settle, in full-adder delays: late operands enter the tree late.
        """
        if signed:
            value = Cat(value[:-1], ~value[-1])
            self.add_constant(-(1 << (len(value) - 1 + shift)))
        if shift < self.width:
            word = Word(value[: self.width - shift], shift)
            self._push(word, arrival)

    def add_bit(self, bit: Value, position: int) -> None:
        """Add one bit of weight ``2**position``; it takes a free place below some word, so it costs no word of its own."""
        self._loose.append((bit, position))

    def add_constant(self, constant: int) -> None:
        """Add an integer of either sign."""
        self._constant += constant

    def reduce(self, m: Module, *, constant_arrival: int = 0) -> tuple[Value, Value]:
        """Compress to ``(sum, carry)``, each ``width`` bits, with sum + carry equal to the sum modulo ``2**width``.

        The three earliest words meet first, and short words before long ones (three-greedy order): late operands pass few adders, and
        high columns are not compressed again and again for the sake of low ones.

        Parameters
        ----------
        constant_arrival : int
            When the constant's high part joins, in full-adder delays: later saves adders, earlier may save a level.
        """
        rows = [word.spread(0, self.width) for word in self._levels(m, 2, constant_arrival)]
        rows += [Const(0, self.width)] * (2 - len(rows))
        return rows[0], rows[1]

    def compress(self, m: Module, count: int) -> list[Word]:
        """Compress to ``count`` words at most, two or more, whose sum is the sum modulo ``2**width``: a stage of a pipeline."""
        return self._levels(m, count, 0)

    def _levels(self, m: Module, count: int, constant_arrival: int) -> list[Word]:
        self._place_constant(constant_arrival)
        self._place_loose_bits()
        while len(self._words) > count:
            self._compress(m, [heapq.heappop(self._words) for _ in range(3)])
        return [entry[-1] for entry in sorted(self._words)]

    def _push(self, word: Word, arrival: int) -> None:
        heapq.heappush(self._words, (arrival, word.high, next(self._order), word))

    def _extend(self, entry: tuple[int, int, int, Word], word: Word) -> None:
        """Replace a word by one with more bits."""
        self._words.remove(entry)
        self._words.append((entry[0], word.high, entry[2], word))

    def _place_constant(self, arrival: int) -> None:
        """Put each low bit into a free place above some word; what stands above all short words becomes a word."""
        constant = self._constant % (1 << self.width)
        position = 0
        while constant >> position:
            short = [entry for entry in self._words if entry[1] <= position]
            if constant >> position & 1:
                if not short or not any(position <= entry[1] < self.width for entry in self._words):
                    break
                entry = max(short, key=lambda item: item[1])
                word = entry[-1]
                self._extend(entry, Word(Cat(word.bits, Const(0, position - word.high), Const(1, 1)), word.low))
                constant -= 1 << position
            position += 1
        heapq.heapify(self._words)
        if constant:
            low = (constant & -constant).bit_length() - 1
            self._push(Word(Const(constant >> low, self.width - low), low), arrival)

    def _place_loose_bits(self) -> None:
        """Put each loose bit just below the latest word that starts above it: the others may have settled long before it has."""
        for bit, position in sorted(self._loose, key=lambda item: -item[1]):
            below = [entry for entry in self._words if entry[-1].low > position]
            if below:
                entry = max(below, key=lambda item: (item[0], -item[-1].low))
                word = entry[-1]
                self._extend(entry, Word(Cat(bit, Const(0, word.low - position - 1), word.bits), position))
            elif position < self.width:
                self._words.append((1, position + 1, next(self._order), Word(Cat(bit), position)))
        heapq.heapify(self._words)

    def _compress(self, m: Module, entries: list[tuple[int, int, int, Word]]) -> None:
        """Full adders where all three words have bits, and above; below, two bits pass as they are and need no adder."""
        index = next(self._order)
        ready = max(entry[0] for entry in entries) + 1
        *lower, last = sorted((entry[-1] for entry in entries), key=lambda word: word.low)
        start, middle, high = last.low, *sorted(word.high for word in (*lower, last))[1:]
        a, b, c = (word.spread(start, high) for word in (*lower, last))
        half, total, carry = (Signal(high - start, name=f"{self.name}_{part}_{index}") for part in ("half", "sum", "carry"))
        m.d.comb += [half.eq(a ^ b), total.eq(half ^ c), carry.eq((a & b) | (half & c))]
        below = [(word, word.spread(word.low, start)) for word in lower]
        carries = carry[: max(0, middle - start)]  # above, a single word has bits and carries nothing
        for low, bits in ((below[0][0].low, Cat(below[0][1], total)), (below[1][0].low, Cat(below[1][1], Const(0, 1), carries))):
            if low < self.width:
                self._push(Word(bits[: self.width - low], low), ready)
