"""What an array asks of a cell: shapes of what travels, and pieces of logic between registers that are the array's.

An array knows how operands and partial sums move; a cell knows arithmetic. Arrays never look inside the values they move.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from amaranth.hdl import Const, Module, Value

from hwgen.errors import SpecError


@dataclass(frozen=True, kw_only=True)
class Cell(ABC):
    """Arithmetic of one processing element.

    Attributes
    ----------
    name : str
        Legal in a Verilog identifier; equal names mean equal logic.
    a_width, b_width : int
        Bits of the operands at the array's ports.
    code_width : int
        Bits of operand A as it travels, after `encode`.
    state_width : int
        Bits of a travelling or accumulating partial sum. The all-zeros state is the sum 0.
    result_width : int
        Bits of a finished sum.
    result_signed : bool
    finish_latency : int
        Registers from a partial sum to its finished sum: 0 when `finish` is only wiring; the array places the last behind `finish`, which
        has the others inside.
    encode_latency : int
        Registers that the array places behind `encode`, 0 or 1.
    hop : int
        Cycles from a state to the next one, at least 1: the array places the last register behind `multiply_accumulate`, which has the
        others inside, and so has `merge`. Only arrays in which weights stay and sums move from PE to PE take more than 1.
    lead : int
        Registers of a product before it meets a state: operands must be that much ahead of it.
    leaf : int
        Products that a tree of multipliers sums before its first register.
    delivered_width : int
        Bits of a result as it leaves, where it is not the finished sum: `deliver` makes the one of the other, behind a register. 0: sums
        leave as they are.
    zero_times_anything_is_zero : bool
        Whether a zero of operand A alone leaves every sum as it is; if not, B must be zero too.
    """

    name: str
    a_width: int
    b_width: int
    code_width: int
    state_width: int
    result_width: int
    result_signed: bool
    finish_latency: int
    encode_latency: int = 0
    hop: int = 1
    lead: int = 0
    leaf: int = 1
    delivered_width: int = 0
    zero_times_anything_is_zero: bool = True

    @property
    def deliver_latency(self) -> int:
        """Registers between the sum over all K tiles and its word in the result ring."""
        return int(self.delivered_width > 0)

    @property
    def merge_latency(self) -> int:
        """Registers inside `merge`."""
        return self.hop - 1

    @abstractmethod
    def encode(self, m: Module, a: Value) -> Value:
        """Operand A as it travels; done once per lane at the array's edge."""

    @abstractmethod
    def multiply_accumulate(self, m: Module, code: Value, b: Value, state: Value) -> Value:
        """The state after adding the product of ``code`` and ``b``; one per PE."""

    @abstractmethod
    def finish(self, m: Module, state: Value) -> Value:
        """The binary sum that a state stands for; one per output lane."""

    def holding(self, products: int) -> "Cell":
        """This cell with partial sums only as wide as so many products need, for the lower levels of a tree."""
        del products
        return self

    def dot(self, m: Module, codes: list[Value], bs: list[Value]) -> Value:
        """The state that sums the products of several operands: a leaf of a tree."""
        state: Value = Const(0, self.state_width)
        for code, b in zip(codes, bs, strict=True):
            state = self.multiply_accumulate(m, code, b, state)
        return state

    def join(self, m: Module, part: "Cell", states: list[Value]) -> Value:
        """The state that sums the states of ``part``, this cell `holding` fewer products: a node of a tree.

        Raises
        ------
        SpecError
            For a cell whose partial sums can only be added to products.
        """
        del m, part, states
        raise SpecError("array", "tree", f"os, ws, cube or matrix: {self.name} does not add partial sums to each other")

    def merge(self, m: Module, total: Value, value: Value) -> Value:
        """The sum of finished sums of several K tiles, and one more of them; one per output lane. The first is added to zeros."""
        del m
        return total + (value.as_signed() if self.result_signed else value)

    def deliver(self, m: Module, total: Value) -> Value:
        """A complete sum as it leaves, ``delivered_width`` bits."""
        del m
        return total
