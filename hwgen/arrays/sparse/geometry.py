"""What every module of a sparse broadcast matrix is built from: sizes, and the widths that follow."""

from dataclasses import dataclass
from functools import cached_property

from hwgen.circuits.recoders import Recoding

STAGE_LANES = 4  # as many products and a sum are compressed in one cycle


@dataclass(frozen=True, kw_only=True)
class Geometry:
    """Sizes of a broadcast matrix whose rows of PEs skip the zero digits of an operand A that they share.

    A beat holds ``group * lanes`` values of k. Value p belongs to lane ``p % lanes``, where it is entry ``p // lanes`` of the group.

    Attributes
    ----------
    recoding : Recoding
        Of operand A.
    b_recoding : Recoding or None
        Of operand B where its digits follow each other too; else B is parallel.
    b_width : int
    b_signed : bool
    rows, cols : int
        PE rows, which have an operand A each, and PE columns, which have an operand B each.
    lanes : int
        Digits that a PE takes per cycle.
    group : int
        Operands of one lane in a beat.
    slots : int
        Beats that are held: how far lanes and rows may run apart.
    weights_outside : bool
        A pass is made of the digits of one weight, and its sum is shifted. Otherwise all digits of an operand follow each other, and each
        product is shifted.
    queue_in_cell : bool
        Every PE has encoders and queues of its own, in place of one set per row.
    constant_time : bool
        Zero digits take their cycle too.
    sum_width : int
        Bits of a PE's sum, which is exact modulo ``2**sum_width``.
    """

    recoding: Recoding
    b_recoding: Recoding | None
    b_width: int
    b_signed: bool
    rows: int
    cols: int
    lanes: int
    group: int
    slots: int
    weights_outside: bool
    queue_in_cell: bool
    constant_time: bool
    sum_width: int

    @property
    def weights(self) -> int:
        """Passes over K that a result takes."""
        return self.recoding.count if self.weights_outside else 1

    @property
    def digits(self) -> int:
        """Digits of an operand that are taken in one pass."""
        return 1 if self.weights_outside else self.recoding.count

    @property
    def operands(self) -> int:
        """Values of k in a beat."""
        return self.group * self.lanes

    @property
    def entries(self) -> int:
        """Operands that a lane may choose from."""
        return self.slots * self.group

    @property
    def slot_pairs(self) -> int:
        """Pairs of a slot and another, both ways; a port has a bit at least."""
        return max(1, self.slots * (self.slots - 1))

    @property
    def sum_signed(self) -> bool:
        """Whether sums of one weight's products can be negative."""
        return self.b_signed or self.recoding.digit_range[0] < 0

    @property
    def row_width(self) -> int:
        """Bits of a partial product before its shift: ``2 * b`` in ones' complement, without its sign."""
        return self.b_width + 1

    @property
    def term_width(self) -> int:
        """Bits of a partial product at its weight."""
        return self.row_width + self.recoding.shift * (self.digits - 1)

    @cached_property
    def low_width(self) -> int:
        """Bits of a PE's sum that two words hold. Digits add below only, so what is carried out is few, and one number above counts it.

        Two words of so many bits and the lanes' partial products are less than ``2 ** (low_width + 2)`` together.
        """
        low = self.term_width + max(0, (self.lanes - 1).bit_length() - 1)
        return self.sum_width if self.b_recoding or self.sum_width <= low + 2 else low

    @cached_property
    def sum_parts(self) -> list[tuple[int, int]]:
        """The numbers that are a PE's sum together: bits and shift of each."""
        if self.low_width == self.sum_width:
            return [(self.sum_width, 0)] * 2
        return [(self.sum_width, 0), (self.low_width + 2, 0), (2, self.low_width)]

    @property
    def tree_stages(self) -> int:
        """Registers between the multiples of many lanes and their sum."""
        return int(self.lanes > STAGE_LANES and not self.b_recoding)

    @property
    def digit_latency(self) -> int:
        """Cycles by which a digit reaches its sum later than a pair of digits does: looked up, stages of the tree."""
        return 0 if self.b_recoding else 1 + self.tree_stages

    @property
    def sum_latency(self) -> int:
        """Cycles from a grant to the finished sums: picked, without the reference, lower half, upper half."""
        return 5 + self.digit_latency

    @property
    def sum_bits(self) -> int:
        """Bits of all of them."""
        return sum(width for width, _ in self.sum_parts)

    @property
    def a_bits(self) -> int:
        """Bits of one row's operands A in a beat."""
        return self.operands * self.recoding.width

    @property
    def b_bits(self) -> int:
        """Bits of one column's operands B in a beat."""
        return self.operands * self.b_width

    @property
    def window_bits(self) -> int:
        """Bits of one column's window: operands lane by lane, slot by slot, entry by entry; or its digits, and those that arrive."""
        if self.b_recoding:
            return (1 + 3 * self.slots) * self.operands * self.b_recoding.count
        return self.slots * self.b_bits

    @cached_property
    def place_shifts(self) -> list[int]:
        """Where pairs of digits may stand, serial in both operands."""
        a, b = self.recoding, self.b_recoding
        return sorted({i * a.shift + j * b.shift for i in range(a.count) for j in range(b.count)}) if b else []

    @property
    def places(self) -> int:
        """How many places there are for a pair of digits."""
        return len(self.place_shifts)

    @cached_property
    def queue_name(self) -> str:
        """Of the hardware that turns operands into digits."""
        order = "w" if self.weights_outside else "k"
        pace = "_ct" if self.constant_time else ""
        pairs = f"_{self.b_recoding.title}" if self.b_recoding else ""
        return f"{self.recoding.title}{pairs}_{order}{self.group}x{self.slots}{pace}"

    @cached_property
    def pe_name(self) -> str:
        """Of a PE and its operands."""
        own = f"own_{self.queue_name}_" if self.queue_in_cell or self.b_recoding else ""
        shifts = f"d{self.digits}r{self.recoding.radix}"
        return f"{own}{shifts}_{'s' if self.b_signed else 'u'}{self.b_width}_{self.lanes}x{self.slots}x{self.group}_{self.sum_width}"

    @cached_property
    def name(self) -> str:
        """Of a row."""
        return f"{self.pe_name}_{self.queue_name}"
