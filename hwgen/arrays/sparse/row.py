"""A row of PEs that share an operand A: queues, PEs, and the rule that keeps one sum's digits from the next."""

from amaranth.hdl import Cat, Module, ResetSignal, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.edges import delay
from hwgen.arrays.sparse.geometry import Geometry
from hwgen.arrays.sparse.pe import TAKEN, SparsePE, TakenDigits, place_queues
from hwgen.arrays.sparse.queue import older_of
from hwgen.arrays.sparse.terms import DigitWindow, TermPE, unpacked
from hwgen.circuits.priority import any_of
from hwgen.circuits.sharing import SharedComponent, place

BUNCH = 3  # PEs behind one copy of the registers of the digits taken: a digit chooses and shapes an operand in each


class SparseRow(SharedComponent):
    """Queues, one PE per column, and a reference PE, which multiplies zeros.

    Partial products are added without their signs' extension and without the one that completes a ones' complement. Both depend on the
    digit alone, so all PEs of a row are off by the same number, which is the sum of the reference: it is taken off once, after the sums.

    A row works on one pass at a time. It takes digits of slots whose tag is its parity only, and turns to the next pass when it is granted.

    Members
    -------
    operands : In
        The row's operands A of a beat.
    write : In(slots)
        In the cycle before them: the slot that takes them, one-hot.
    windows : In
        Operands B, column by column.
    oldest : In(slots)
        In the next cycle: the slot from which slots grow younger, one-hot. One that a beat has just been taken for is still empty, and may
        be called any age.
    tags : In(slots)
        In the next cycle: parity of the pass that each slot belongs to.
    ended : In(2)
        For each parity: all beats of the pass are in their slots.
    grant : In(1)
        The sums are picked up, `Geometry.digit_latency` cycles later. Only while ``drained``.
    waking : In(1)
        The cycle after reset, in which sums are cleared.
    drained : Out(1)
        All digits of the pass are in the sums.
    busy : Out(slots)
        Slots with digits left, a cycle late.
    sums : Out
        Parts of sums column by column, the reference's last, in the cycle after they are picked up; otherwise zeros.
    """

    def __init__(self, geometry: Geometry):
        self.geometry = geometry
        g = geometry
        self.module_name = f"row_sparse_{g.name}_x{g.cols}"
        super().__init__(
            {"operands": In(g.a_bits), "write": In(g.slots), "oldest": In(g.slots), "tags": In(g.slots)}
            | ({"weight": In(g.weights)} if g.weights_outside else {})
            | {"windows": In(g.cols * g.window_bits), "ended": In(2), "grant": In(1), "waking": In(1)}
            | {"drained": Out(1), "busy": Out(g.slots), "sums": Out((g.cols + 1) * g.sum_bits)}
        )

    def elaborate(self, platform: object) -> Module:
        """Control beside the PEs."""
        del platform
        m = self.m = Module()
        g = self.geometry
        parity = Signal()
        next_parity, may_take, opening = parity ^ self.grant, Signal(g.slots, reset_less=True), Signal(g.slots)
        m.d.comb += opening.eq(~(self.tags ^ next_parity.replicate(g.slots)))
        write, older = Signal(g.slots, name="write_held"), Signal(g.slot_pairs, reset_less=True)
        emptied = Signal(reset_less=True)  # the cycle after reset: queues have too many registers to be reset at once
        m.d.sync += [
            parity.eq(next_parity),
            may_take.eq(opening),
            write.eq(self.write),
            older.eq(older_of(self.oldest)),
            emptied.eq(ResetSignal()),
        ]
        shared = {"write": write, "older": older, "opening": opening, "emptied": emptied}
        shared |= {"pick": self.grant, "clear": self.grant | self.waking}
        busy = (self._pairs(shared) if g.b_recoding else self._digits(shared)) & ~emptied.replicate(g.slots)
        m.d.sync += [
            self.busy.eq(busy),
            self.drained.eq(self.ended.bit_select(parity, 1) & ~(busy & may_take).any() & ~self.grant),
        ]
        return m

    def _digits(self, shared: dict[str, Value]) -> Value:
        """Queues, here or in the PEs, and PEs with a reference; returns the slots with digits left."""
        m, g = self.m, self.geometry
        ends = {name: delay(m, shared.pop(name), g.digit_latency, name=f"{name}_line") for name in ("pick", "clear")}
        controls = {"operands": self.operands, **shared} | ({"weight": self.weight} if g.weights_outside else {})
        queues = {} if g.queue_in_cell else place_queues(m, g, controls)
        busy = queues.get("busy")
        sums = []
        for index in range(g.cols + 1):
            if queues and index % BUNCH == 0:
                taken = {name: queues[name] for name in TAKEN}
                controls = place(m, f"taken_{index // BUNCH}", TakenDigits(g), **taken)
                controls = {name: controls[f"{name}_held"] for name in TAKEN}
                controls |= {} if g.weights_outside else {"place": queues["place"]}
            if index == g.cols:
                sums.append(place(m, "reference", SparsePE(g, reference=True), **controls, **ends)["sums"])
                break
            window = self.windows.word_select(index, g.window_bits)
            out = place(m, f"pe_{index}", SparsePE(g), window=window, **controls, **ends)
            sums.append(out["sums"])
            busy = out["busy"] if busy is None else busy
        m.d.comb += self.sums.eq(Cat(sums))
        return busy

    def _pairs(self, shared: dict[str, Value]) -> Value:
        """The row's digits, and PEs that pair them with their column's; their sums are exact, so the reference is zero."""
        m, g = self.m, self.geometry
        digits = place(m, "digits", DigitWindow(g, g.recoding), operands=self.operands, write=shared["write"])
        digits = {f"a_{name}": value for name, value in digits.items()}
        outputs = []
        for col in range(g.cols):
            column = unpacked(g, self.windows.word_select(col, g.window_bits))
            outputs.append(place(m, f"pe_{col}", TermPE(g), **shared, **digits, **column))
        m.d.comb += self.sums.eq(Cat(out["sums"] for out in outputs))
        return any_of([out["busy"] for out in outputs])
