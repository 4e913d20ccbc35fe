"""A ring of result rows: what travels beside a row, how a slot is named, and how finished rows leave in order.

Every row on its way holds a slot from the moment its operands are accepted until it leaves, so whatever is in flight always has room
(credit flow control), and a blocked sink stops the sources, not the array. On a delay line a slot is a number. Where words are written
and read it is one-hot: selecting one of many words then takes an AND and an OR, and no decoder stands before a whole row of them.
"""

from collections.abc import Sequence

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data

from hwgen.arrays.edges import delay
from hwgen.circuits.priority import any_of


def slot_bits(depth: int) -> int:
    """Bits of a slot's number."""
    return max(1, (depth - 1).bit_length())


def next_slot(slot: Value, depth: int) -> Value:
    """The slot after ``slot``, around the ring."""
    return Mux(slot == depth - 1, 0, slot + 1)


def token_layout(depth: int) -> data.StructLayout:
    """Beside a row on its way: ``first`` starts a sum in its slot (or else adds to it), ``final`` completes it, ``last`` sets TLAST on its
    beat.
    """
    return data.StructLayout({"valid": 1, "first": 1, "final": 1, "last": 1, "slot": slot_bits(depth)})


def landing_layout(depth: int) -> data.StructLayout:
    """The same at the ring: ``slot`` is one-hot; neither a slot nor ``final`` is set while nothing valid is there."""
    return data.StructLayout({"first": 1, "final": 1, "last": 1, "slot": depth})


def landing(m: Module, token: Value, cycles: int, depth: int) -> Value:
    """The token after ``cycles`` clock edges as the ring wants it, decoded before the last of them."""
    token = token_layout(depth)(delay(m, Value.cast(token), max(0, cycles - 1), name="token_line", reset_less=False))
    slot = one_hot(token.slot, depth) & token.valid.replicate(depth)
    landed = Cat(token.first, token.final & token.valid, token.last, slot)
    return delay(m, landed, min(1, cycles), name="landing", reset_less=False)


def one_hot(slot: Value, depth: int) -> Value:
    """Bit i: ``slot`` is i."""
    return Cat(slot == index for index in range(depth))


def pick(words: Sequence[Value], chosen: Value) -> Value:
    """The word whose bit of ``chosen`` is set, or zero."""
    return any_of([word & bit.replicate(len(word)) for word, bit in zip(words, chosen, strict=True)])


def read_pointer(m: Module, fetch: Value, depth: int) -> Signal:
    """One-hot, at the row that leaves next. Every lane has its own, so that none drives more than a lane."""
    pointer = Signal(depth, init=1)
    with m.If(fetch):
        m.d.sync += pointer.eq(pointer.rotate_left(1))
    return pointer


def send_rows(m: Module, *, landed: data.View, depth: int, tready: Value) -> tuple[Signal, Signal, Signal]:
    """Control of the output stream: rows leave in the order of their slots, each once its last lane has landed.

    Parameters
    ----------
    landed
        `landing_layout` of what reaches the last lane's word at the end of this cycle.

    Returns
    -------
    fetch, tvalid, tlast
        ``fetch``: every lane puts its next word on offer at the end of this cycle.
    """
    rows, waiting = Signal(range(max(3, depth + 1))), Signal()  # landed and not yet fetched; whether there are any
    fetch, tvalid, tlast = Signal(), Signal(), Signal(reset_less=True)
    lasts, pointer = Signal(depth, reset_less=True), read_pointer(m, fetch, depth)
    m.d.comb += fetch.eq(waiting & (~tvalid | tready))
    m.d.sync += [
        rows.eq(rows + landed.final - fetch),
        waiting.eq(landed.final | (rows > 1) | (waiting & ~fetch)),
        tvalid.eq(fetch | (tvalid & ~tready)),
    ]
    with m.If(landed.final):
        m.d.sync += lasts.eq(lasts & ~landed.slot | landed.slot & landed.last.replicate(depth))
    with m.If(fetch):
        m.d.sync += tlast.eq((lasts & pointer).any())
    return fetch, tvalid, tlast
