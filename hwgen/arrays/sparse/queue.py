"""The digits of one lane of a row: encoded as they come in, taken one per cycle, zeros left out."""

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.edges import delay
from hwgen.arrays.sparse.geometry import Geometry
from hwgen.circuits.priority import any_of, lowest
from hwgen.circuits.recoders import Digit
from hwgen.circuits.sharing import SharedComponent


class DigitQueue(SharedComponent):
    """Holds the digits of ``slots`` groups of operands and issues one per cycle: the oldest group first, within a group entry by entry.

    A group without digits costs nothing: the next one is looked at in the same cycle. Idle cycles select no operand, and ``one`` and
    ``two`` are both low: there is a valid bit, no code stands for zero.

    Members
    -------
    operands : In
        A group of operands A, entry 0 lowest.
    write : In(slots)
        The slot that takes the group, one-hot; it has no digit left.
    weight : In(recoding.count)
        The weight whose digits the group is taken for, one-hot; with weights outside only.
    older : In
        For each of `pairs`, whether the other slot is older.
    opening : In(slots)
        In the next cycle: slots whose digits may be taken.
    emptied : In(1)
        No digit is taken, and none is left in any slot afterwards; nothing is written.
    busy : Out(slots)
        Slots with digits left.
    select : Out(slots * group)
        Which operand B the digit multiplies, one-hot, in the cycle after it was taken.
    one, two, neg, pos : Out(1)
        The digit's magnitude and sign, with ``select``.
    place : Out(digits)
        The digit's weight, one-hot, a cycle after ``select``; without weights outside only.
    """

    resettable = False

    def __init__(self, geometry: Geometry):
        self.geometry = geometry
        self.module_name = f"queue_{geometry.queue_name}"
        g = geometry
        super().__init__(
            {"operands": In(g.group * g.recoding.width), "write": In(g.slots), "older": In(g.slot_pairs), "opening": In(g.slots)}
            | {"emptied": In(1), "busy": Out(g.slots), "select": Out(g.entries)}
            | dict.fromkeys(("one", "two", "neg", "pos"), Out(1))
            | ({"weight": In(g.weights)} if g.weights_outside else {"place": Out(g.digits)})
        )

    def elaborate(self, platform: object) -> Module:
        """Encoders, slots, choice."""
        del platform
        m = self.m = Module()
        g = self.geometry
        digits = [digit for entry in range(g.group) for digit in self._digits(self.operands.word_select(entry, g.recoding.width))]
        fields = {name: Cat(getattr(digit, name) for digit in digits) for name in ("one", "two")}
        fields["neg"] = Cat(digit.neg & digit.valid for digit in digits)
        if g.constant_time:
            arriving: Value = Const(-1, len(digits))
        else:
            arriving = fields["one"] | fields["two"]
            del fields["one"]  # a digit that waits and is not two is one
        waiting = [Signal(len(digits), name=f"waiting_{slot}", reset_less=True) for slot in range(g.slots)]
        stored = {name: [Signal(len(digits), name=f"{name}_{slot}", reset_less=True) for slot in range(g.slots)] for name in fields}
        ready = Signal(g.slots)
        m.d.comb += [self.busy.eq(Cat(bits.any() for bits in waiting)), ready.eq(self.busy & delay(m, self.opening, 1, name="open"))]
        firsts = []
        now = turns(m, ready, self.older)
        for slot, (bits, turn) in enumerate(zip(waiting, now, strict=True)):
            taken = Signal(len(bits), name=f"taken_{slot}")
            m.d.comb += taken.eq(lowest(m, bits, name=f"first_{slot}") & turn.replicate(len(bits)))
            firsts.append(taken)
            with m.If(self.write[slot]):
                m.d.sync += [bits.eq(arriving), *(stored[name][slot].eq(value) for name, value in fields.items())]
            with m.Else():
                m.d.sync += bits.eq(bits & ~(taken | self.emptied.replicate(len(bits))))
        # what was taken is looked up a cycle later: its slot frees later still
        turn = delay(m, Cat(now) & ~self.emptied.replicate(g.slots), 1, name="turn_held")
        first = delay(m, any_of(firsts), 1, name="first_held")
        masks = [first & bit.replicate(len(first)) for bit in turn]
        chosen = {name: any_of([mask & value for mask, value in zip(masks, values, strict=True)]).any() for name, values in stored.items()}
        one = chosen["one"] if "one" in chosen else turn.any() & ~chosen["two"]
        m.d.comb += [
            self.one.eq(one),
            self.two.eq(chosen["two"]),
            self.neg.eq(chosen["neg"]),
            self.pos.eq(turn.any() & ~chosen["neg"]),
            self.select.eq(turn if g.group == 1 else Cat(mask.word_select(i, g.digits).any() for mask in masks for i in range(g.group))),
        ]
        if not g.weights_outside:
            weights = Cat(first[i :: g.digits].any() for i in range(g.digits))
            m.d.comb += self.place.eq(delay(m, weights, 1, name="place_held"))
        return m

    def _digits(self, operand: Value) -> list[Digit]:
        """Digits of one operand that belong to this pass."""
        digits = self.geometry.recoding.recode(self.m, operand)
        if not self.geometry.weights_outside:
            return digits
        parts = {name: any_of([getattr(digit, name) & self.weight[i] for i, digit in enumerate(digits)]) for name in ("neg", "one", "two")}
        return [Digit(**parts)]


def pairs(slots: int) -> list[tuple[int, int]]:
    """All (slot, another slot), in the order of ``older``."""
    return [(slot, other) for slot in range(slots) for other in range(slots) if other != slot]


def older_of(oldest: Value) -> Value:
    """For each of `pairs`, whether the other slot is older. Slots grow younger from ``oldest``, one-hot, around the ring."""
    slots = len(oldest)
    # another slot is older exactly when the ring's oldest is one of those after this one, up to the other
    return Cat(any_of([oldest[(slot + step) % slots] for step in range(1, (other - slot) % slots + 1)]) for slot, other in pairs(slots))


def turns(m: Module, ready: Value, older: Value) -> list[Value]:
    """Which slot may give a digit: the oldest that is ready."""
    found = []
    for slot in range(len(ready)):
        before = [ready[other] & older[index] for index, (mine, other) in enumerate(pairs(len(ready))) if mine == slot]
        turn = Signal(name=f"turn_{slot}")
        m.d.comb += turn.eq(ready[slot] & ~any_of(before) if before else ready[slot])
        found.append(turn)
    return found
