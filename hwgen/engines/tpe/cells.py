"""Integer cells: how a product is formed and added to what travels."""

import dataclasses
from abc import abstractmethod
from dataclasses import dataclass

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.arrays.cell import Cell
from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.multiplier import ROW_ARRIVAL, add_booth_rows, add_row
from hwgen.circuits.recoders import Digit, Recoding, recoding
from hwgen.engines.tpe.space import Point, named
from hwgen.engines.tpe.widths import operand_range, sum_width

LEAF = 4  # carry-save products that a tree's leaf sums


@dataclass(frozen=True, kw_only=True)
class IntegerCell(Cell):
    """A cell for two's complement or unsigned operands.

    Attributes
    ----------
    recoder : Recoding
        Of operand A.
    encodes : bool
        Whether the cell encodes A; otherwise A arrives encoded.
    by_weight : bool
        Whether digits of one weight are summed apart, over the lanes at least.
    lanes : int
        Products at once: operands are so many neighbours.
    b_bits : int
        Bits of one operand B.
    b_signed : bool
    products : int
        Most products (of all lanes) in a sum.
    """

    recoder: Recoding
    encodes: bool
    by_weight: bool
    lanes: int
    b_bits: int
    b_signed: bool
    products: int

    def encode(self, m: Module, a: Value) -> Value:
        """Operand A as it travels, lane by lane."""
        if self.encodes:
            return a
        width = self.recoder.width
        return Cat(self.recoder.encode(m, a[lane * width : (lane + 1) * width]) for lane in range(self.lanes))

    def _factors(self, m: Module, code: Value, b: Value) -> list[tuple[list[Digit], Value]]:
        """Digits and operand B of every lane."""
        width = len(code) // self.lanes
        words = [code[lane * width : (lane + 1) * width] for lane in range(self.lanes)]
        digits = [self.recoder.recode(m, word) if self.encodes else self.recoder.select(word) for word in words]
        return [(digit, b[lane * self.b_bits : (lane + 1) * self.b_bits]) for lane, digit in enumerate(digits)]

    def _weight_width(self, weight: int) -> int:
        """Bits of a sum of digits of one weight times B; a last digit that is a mere carry is 0 or 1."""
        digits = (0, 1) if self.recoder.ends_in_carry and weight == self.recoder.count - 1 else self.recoder.digit_range
        return sum_width(self.products, digits, operand_range(self.b_bits, self.b_signed))

    def _by_weight(self, m: Module, factors: list[tuple[list[Digit], Value]], weight: int, *words: Value) -> tuple[Value, Value]:
        """Products with the digits of one weight, and other words, as sum and carry."""
        tree = CarrySaveSum(self._weight_width(weight), name=f"tree_{weight}")
        for lane, (digits, b) in enumerate(factors):
            add_row(m, tree, digits[weight], b, signed=self.b_signed, name=f"{weight}_{lane}")
        for word in words:
            tree.add(word)
        return tree.reduce(m)

    def _add_products(self, m: Module, tree: CarrySaveSum, factors: list[tuple[list[Digit], Value]]) -> None:
        """All products as shifted rows; or, by weight, as a number per weight."""
        if not self.by_weight:
            for digits, b in factors:
                add_booth_rows(m, tree, digits, b, signed=self.b_signed, step=self.recoder.shift)
            return
        for weight in range(self.recoder.count):
            number = self._number(m, weight, *self._by_weight(m, factors, weight))
            tree.add(number, shift=weight * self.recoder.shift, signed=self._weight_signed(weight), arrival=2 * ROW_ARRIVAL)

    def _weight_signed(self, weight: int) -> bool:
        low = 0 if self.recoder.ends_in_carry and weight == self.recoder.count - 1 else self.recoder.digit_range[0]
        return self.b_signed or low < 0

    def _number(self, m: Module, weight: int, total: Value, carry: Value) -> Value:
        """Sum plus carry at their own width: neither half may be extended alone."""
        number = Signal(self._weight_width(weight), name=f"number_{weight}")
        m.d.comb += number.eq(total + carry)
        return number


class BinaryCell(IntegerCell):
    """Fused multiply-add: the rows and the sum share one compressor tree and one carry-propagate adder."""

    def multiply_accumulate(self, m: Module, code: Value, b: Value, state: Value) -> Value:
        """The binary sum."""
        return self._sum(m, self._factors(m, code, b), state)

    def dot(self, m: Module, codes: list[Value], bs: list[Value]) -> Value:
        """One tree and one adder for all products."""
        return self._sum(m, [factor for code, b in zip(codes, bs, strict=True) for factor in self._factors(m, code, b)])

    def join(self, m: Module, part: Cell, states: list[Value]) -> Value:
        """One tree and one adder."""
        del part
        tree = CarrySaveSum(self.result_width)
        for state in states:
            tree.add(state, signed=self.result_signed)
        total, carry = tree.reduce(m)
        return (total + carry)[: self.result_width]

    def holding(self, products: int) -> "BinaryCell":
        """Sums as wide as ``products`` products of all lanes need."""
        count = min(self.products, products * self.lanes)
        a, b = operand_range(self.recoder.width, self.recoder.signed), operand_range(self.b_bits, self.b_signed)
        width = min(self.result_width, sum_width(count, a, b))
        name = self.name[: self.name.rindex("_") + 1] + str(width)
        return dataclasses.replace(self, name=name, state_width=width, result_width=width, products=count)

    def finish(self, m: Module, state: Value) -> Value:
        """Already binary."""
        del m
        return state

    def _sum(self, m: Module, factors: list[tuple[list[Digit], Value]], *states: Value) -> Value:
        tree = CarrySaveSum(self.result_width)
        self._add_products(m, tree, factors)
        for state in states:
            tree.add(state, arrival=ROW_ARRIVAL + 1)
        total, carry = tree.reduce(m, constant_arrival=ROW_ARRIVAL + 1)
        return (total + carry)[: self.result_width]


class CompressedCell(IntegerCell):
    """What carry-save cells share: products and states are all words that one compressor tree makes into fewer."""

    def multiply_accumulate(self, m: Module, code: Value, b: Value, state: Value) -> Value:
        """The rows of a product and the words of the state."""
        return self._compressed(m, self._factors(m, code, b), [state])

    def dot(self, m: Module, codes: list[Value], bs: list[Value]) -> Value:
        """The rows of all products."""
        return self._compressed(m, [factor for code, b in zip(codes, bs, strict=True) for factor in self._factors(m, code, b)], [])

    def join(self, m: Module, part: Cell, states: list[Value]) -> Value:
        """The words of all states."""
        del part
        return self._compressed(m, [], states)

    @abstractmethod
    def _compressed(self, m: Module, factors: list[tuple[list[Digit], Value]], states: list[Value]) -> Value:
        """One state of the sum of products, given by digits and operand B, and states."""


class CarrySaveCell(CompressedCell):
    """Half-compress accumulation (OPT1): the state is a sum and a carry word, added once per output (HPCA 2025, section on OPT1).

    All levels of a tree have words of the same width: a sum and a carry word are only together a number, and cannot be extended.
    """

    def finish(self, m: Module, state: Value) -> Value:
        """Sum plus carry at their own width: neither half may be extended alone."""
        total = Signal(self.result_width, name="total")
        m.d.comb += total.eq(state[: self.result_width] + state[self.result_width :])
        return total

    def _compressed(self, m: Module, factors: list[tuple[list[Digit], Value]], states: list[Value]) -> Value:
        tree = CarrySaveSum(self.result_width)
        self._add_products(m, tree, factors)
        for state in states:
            tree.add(state[: self.result_width])
            tree.add(state[self.result_width :])
        return Cat(*tree.reduce(m))


class WeightCell(CompressedCell):
    """Reduction under one bit weight (OPT2): a sum and a carry word per weight, as narrow as digits times B; shifted once per output."""

    @property
    def weights(self) -> list[tuple[int, int]]:
        """Place and width of the words of each weight in the state."""
        widths = [self._weight_width(weight) for weight in range(self.recoder.count)]
        return [(2 * sum(widths[:weight]), width) for weight, width in enumerate(widths)]

    def finish(self, m: Module, state: Value) -> Value:
        """A number per weight, registered; then their shifted sum."""
        tree = CarrySaveSum(self.result_width)
        for weight, (start, width) in enumerate(self.weights):
            total, carry = state[start : start + width], state[start + width : start + 2 * width]
            number = Signal(width, name=f"held_{weight}", reset_less=True)
            m.d.sync += number.eq(self._number(m, weight, total, carry))
            tree.add(number, shift=weight * self.recoder.shift, signed=self._weight_signed(weight))
        total, carry = tree.reduce(m)
        return (total + carry)[: self.result_width]

    def _compressed(self, m: Module, factors: list[tuple[list[Digit], Value]], states: list[Value]) -> Value:
        found = []
        for weight, (start, width) in enumerate(self.weights):
            words = [state[at : at + width] for state in states for at in (start, start + width)]
            found += self._by_weight(m, factors, weight, *words)
        return Cat(found)


def cell_at(point: Point, name: str, *, recoder: Recoding, b_width: int, b_signed: bool, products: int, result_width: int) -> IntegerCell:
    """The cell of a point of the bit-weight space, for sums of so many products.

    Parameters
    ----------
    name : str
        Of the point, legal in a Verilog identifier.
    result_width : int
        Sums are exact modulo ``2**result_width``.
    """
    carry_save, by_weight, encodes = point.accumulate == "carry-save", point.shift == "reduction", point.encoder == "cell"
    kind = (WeightCell if by_weight else CarrySaveCell) if carry_save else BinaryCell
    code_width = recoder.width if encodes else recoder.word_width
    cell = kind(
        name=f"{name}_{'s' if recoder.signed else 'u'}{recoder.width}x{'s' if b_signed else 'u'}{b_width}_{result_width}"
        + (f"_of_{products}" if kind is WeightCell else ""),
        a_width=recoder.width * point.lanes,
        b_width=b_width * point.lanes,
        code_width=code_width * point.lanes,
        state_width=result_width * (2 if carry_save else 1),
        result_width=result_width,
        result_signed=recoder.signed or b_signed,
        finish_latency=int(carry_save) + (kind is WeightCell),
        encode_latency=int(code_width != recoder.width),
        leaf=LEAF if carry_save else 1,
        recoder=recoder,
        encodes=encodes,
        by_weight=by_weight,
        lanes=point.lanes,
        b_bits=b_width,
        b_signed=b_signed,
        products=products,
    )
    if isinstance(cell, WeightCell):
        cell = dataclasses.replace(cell, state_width=2 * sum(width for _, width in cell.weights))
    return cell


def integer_cell(kind: str, *, a_width: int, b_width: int, a_signed: bool, b_signed: bool, result_width: int) -> IntegerCell:
    """The cell of the point ``kind``, mac or opt1, for the operand formats, summing modulo ``2**result_width``."""
    point = named(kind, "os")
    recoder = recoding(point.recoding, width=a_width, signed=a_signed)
    return cell_at(point, kind, recoder=recoder, b_width=b_width, b_signed=b_signed, products=1, result_width=result_width)
