"""Serial in both operands: a product takes a cycle for each pair of non-zero digits, as in Laconic.

S. Sharify et al., "Laconic Deep Learning Inference Acceleration", ISCA 2019. Every PE keeps its own pace, because the number of pairs
depends on both operands; a beat's slot frees when the slowest PE is done with it.
"""

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.edges import delay
from hwgen.arrays.sparse.geometry import Geometry
from hwgen.arrays.sparse.queue import turns
from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.priority import any_of, lowest
from hwgen.circuits.recoders import Recoding
from hwgen.circuits.sharing import SharedComponent, place


class DigitWindow(SharedComponent):
    """The digits of one row's or one column's operands in every slot.

    Members
    -------
    operands : a beat's operands; write : In(slots), the slot that takes them
    arriving : which digits of them are to be taken
    ones, twos, negs : of every slot's digits, whether their magnitude is one or two and whether they are negative
    """

    resettable = False

    def __init__(self, geometry: Geometry, recoding: Recoding):
        self.geometry, self.recoding = g, r = geometry, recoding
        pace = "_ct" if g.constant_time else ""
        self.module_name = f"digits_{r.title}_{g.operands}x{g.slots}{pace}"
        digits = g.operands * r.count
        members = {"operands": In(g.operands * r.width), "write": In(g.slots), "arriving": Out(digits)}
        super().__init__(members | {"ones": Out(g.slots * digits), "twos": Out(g.slots * digits), "negs": Out(g.slots * digits)})

    def elaborate(self, platform: object) -> Module:
        """Encoders, then a register per slot."""
        del platform
        m = Module()
        g, r = self.geometry, self.recoding
        digits = [digit for index in range(g.operands) for digit in r.recode(m, self.operands.word_select(index, r.width))]
        fields = {"ones": Cat(digit.one for digit in digits), "twos": Cat(digit.two for digit in digits)}
        fields["negs"] = Cat(digit.neg for digit in digits)
        m.d.comb += self.arriving.eq(Const(-1, len(digits)) if g.constant_time else fields["ones"] | fields["twos"])
        for name, value in fields.items():
            held = [Signal(len(digits), name=f"{name}_{slot}", reset_less=True) for slot in range(g.slots)]
            for slot in range(g.slots):
                with m.If(self.write[slot]):
                    m.d.sync += held[slot].eq(value)
            m.d.comb += getattr(self, name).eq(Cat(held))
        return m


def packed(outputs: dict[str, Value]) -> Value:
    """A column's digits as one word: those that arrive, then ones, twos and negs."""
    return Cat(outputs[name] for name in ("arriving", "ones", "twos", "negs"))


def unpacked(geometry: Geometry, word: Value) -> dict[str, Value]:
    """Inverse of `packed`, as inputs of a `TermPE`."""
    size, slots = geometry.operands * geometry.b_recoding.count, geometry.slots
    parts = {"b_arriving": word[:size]}
    for index, name in enumerate(("ones", "twos", "negs")):
        parts[f"b_{name}"] = word[size * (1 + slots * index) : size * (1 + slots * (index + 1))]
    return parts


class TermQueue(SharedComponent):
    """The pairs of digits that one lane of a PE has left; it takes one per cycle.

    Members
    -------
    a_arriving, b_arriving : digits of the group that ``write`` puts into a slot; older, opening, emptied, busy : as in `DigitQueue`
    a_*, b_* : signs and magnitudes of the digits in all slots
    place : Out
        Sum of the two digits' places, one-hot, a cycle after the pair was taken; nothing in idle cycles.
    twos : Out(3)
        How many of the two magnitudes are two, one-hot.
    neg : Out(1)
    """

    def __init__(self, geometry: Geometry):
        self.geometry = g = geometry
        self.module_name = f"terms_{g.queue_name}"
        super().__init__(
            {"write": In(g.slots), "older": In(g.slot_pairs), "opening": In(g.slots), "emptied": In(1), "busy": Out(g.slots)}
            | {f"{side}_arriving": In(g.group * r.count) for side, r in self.sides}
            | {f"{side}_{name}": In(g.entries * r.count) for side, r in self.sides for name in ("ones", "twos", "negs")}
            | {"place": Out(g.places), "twos": Out(3), "neg": Out(1)}
        )

    @property
    def sides(self) -> list[tuple[str, Recoding]]:
        """Both operands."""
        return [("a", self.geometry.recoding), ("b", self.geometry.b_recoding)]

    def elaborate(self, platform: object) -> Module:
        """Slots of pairs, choice, and the registers of what was chosen."""
        del platform
        m = Module()
        g = self.geometry
        (_, a), (_, b) = self.sides
        pairs = [(entry, i, j) for entry in range(g.group) for i in range(a.count) for j in range(b.count)]
        arriving = Cat(self.a_arriving[e * a.count + i] & self.b_arriving[e * b.count + j] for e, i, j in pairs)
        waiting = [Signal(len(pairs), name=f"waiting_{slot}", reset_less=True) for slot in range(g.slots)]
        ready = Signal(g.slots)
        open_slots = delay(m, self.opening, 1, name="open") & ~self.emptied.replicate(g.slots)
        m.d.comb += [self.busy.eq(Cat(bits.any() for bits in waiting)), ready.eq(self.busy & open_slots)]
        chosen = []
        for slot, (bits, turn) in enumerate(zip(waiting, turns(m, ready, self.older), strict=True)):
            taken = Signal(len(bits), name=f"taken_{slot}")
            m.d.comb += taken.eq(lowest(m, bits, name=f"first_{slot}") & turn.replicate(len(bits)))
            with m.If(self.write[slot]):
                m.d.sync += bits.eq(arriving)
            with m.Else():
                m.d.sync += bits.eq(bits & ~(taken | self.emptied.replicate(len(bits))))
            chosen += [(slot * g.group + e, i, j, taken[index]) for index, (e, i, j) in enumerate(pairs)]

        def of_digit(side: int, count: int, values: Value) -> Value:
            """The value of the chosen digit of one side."""
            digits: dict[int, list[Value]] = {}
            for entry, i, j, bit in chosen:
                digits.setdefault(entry * count + (i, j)[side], []).append(bit)
            return any_of([any_of(bits) & values[index] for index, bits in digits.items()])

        one_a, two_a, neg_a = (of_digit(0, a.count, values) for values in (self.a_ones, self.a_twos, self.a_negs))
        one_b, two_b, neg_b = (of_digit(1, b.count, values) for values in (self.b_ones, self.b_twos, self.b_negs))
        place = [any_of([bit for _, i, j, bit in chosen if i * a.shift + j * b.shift == at]) for at in g.place_shifts]
        m.d.sync += [
            self.place.eq(Cat(place)),
            self.twos.eq(Cat(one_a & one_b, one_a & two_b | two_a & one_b, two_a & two_b)),
            self.neg.eq((neg_a ^ neg_b) & (one_a | two_a) & (one_b | two_b)),
        ]
        return m


class TermPE(SharedComponent):
    """One PE: a queue of pairs per lane, each pair a power of two, and one carry-save sum. Members as in `SparsePE` and `TermQueue`."""

    def __init__(self, geometry: Geometry):
        self.geometry = g = geometry
        self.module_name = f"pe_terms_{g.pe_name}"
        members: dict[str, object] = {"write": In(g.slots), "older": In(g.slot_pairs), "opening": In(g.slots), "emptied": In(1)}
        members |= {"pick": In(1), "clear": In(1)}
        for side, r in (("a", g.recoding), ("b", g.b_recoding)):
            members[f"{side}_arriving"] = In(g.operands * r.count)
            members |= {f"{side}_{name}": In(g.slots * g.operands * r.count) for name in ("ones", "twos", "negs")}
        super().__init__(members | {"busy": Out(g.slots), "sums": Out(2 * g.sum_width)})

    def elaborate(self, platform: object) -> Module:
        """Pairs, powers, sum."""
        del platform
        m = Module()
        g = self.geometry
        tree = CarrySaveSum(g.sum_width)
        busy = []
        for lane in range(g.lanes):
            inputs = {
                f"{side}_{name}": Cat(
                    getattr(self, f"{side}_{name}").word_select(entry * g.lanes + lane, r.count)
                    for entry in range(g.group if name == "arriving" else g.entries)
                )
                for side, r in (("a", g.recoding), ("b", g.b_recoding))
                for name in ("arriving", "ones", "twos", "negs")
            }
            shared = {name: getattr(self, name) for name in ("write", "older", "opening", "emptied")}
            out = place(m, f"terms_{lane}", TermQueue(g), **shared, **inputs)
            busy.append(out["busy"])
            power = Signal(g.place_shifts[-1] + 3, name=f"power_{lane}", reset_less=True)
            neg = Signal(name=f"neg_{lane}", reset_less=True)
            bits = [
                [
                    out["place"][index] & out["twos"][twos]
                    for index, at in enumerate(g.place_shifts)
                    for twos in range(3)
                    if at + twos == bit
                ]
                for bit in range(len(power))
            ]
            m.d.sync += [power.eq(Cat(any_of(parts) if parts else Const(0, 1) for parts in bits)), neg.eq(out["neg"])]
            tree.add(Cat(power ^ neg.replicate(len(power)), neg), signed=True)
            tree.add(neg)
        state = Signal(2 * g.sum_width, reset_less=True)
        keep, pick = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [keep.eq(~self.clear), pick.eq(self.pick)]
        held = state & keep.replicate(len(state))
        tree.add(held[: g.sum_width])
        tree.add(held[g.sum_width :])
        m.d.sync += state.eq(Cat(*tree.reduce(m)))
        m.d.comb += [self.sums.eq(state & pick.replicate(len(state))), self.busy.eq(any_of(busy))]
        return m
