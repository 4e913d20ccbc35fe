"""The broadcast matrix between its edges: operand registers, windows of B, rows of PEs, pick-up and final adders."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib.wiring import In, Out

from hwgen.arrays.edges import delay
from hwgen.arrays.sparse.geometry import Geometry
from hwgen.arrays.sparse.row import SparseRow
from hwgen.arrays.sparse.terms import DigitWindow, packed
from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.priority import any_of
from hwgen.circuits.sharing import SharedComponent, place


class Window(SharedComponent):
    """The operands B of one column in every slot; all rows look at them.

    Members
    -------
    operands : a beat's operands, value p of k in bits p * b_width and up
    write : In(slots), in the cycle before them the slot that takes them
    window : lane by lane, slot by slot, entry by entry
    """

    resettable = False

    def __init__(self, geometry: Geometry):
        self.geometry = g = geometry
        self.module_name = f"window_{g.b_width}_{g.lanes}x{g.slots}x{g.group}"
        super().__init__({"operands": In(g.b_bits), "write": In(g.slots), "window": Out(g.window_bits)})

    def elaborate(self, platform: object) -> Module:
        """A register per slot."""
        del platform
        m = Module()
        g = self.geometry
        slots = [Signal(g.b_bits, name=f"slot_{slot}", reset_less=True) for slot in range(g.slots)]
        write = delay(m, self.write, 1, name="write_held")
        for slot, held in enumerate(slots):
            with m.If(write[slot]):
                m.d.sync += held.eq(self.operands)
        m.d.comb += self.window.eq(
            Cat(
                slots[slot].word_select(entry * g.lanes + lane, g.b_width)
                for lane in range(g.lanes)
                for slot in range(g.slots)
                for entry in range(g.group)
            )
        )
        return m


class FinalAdder(SharedComponent):
    """The end of one column: a sum less the reference's becomes a number in four cycles, a half of the carry chain in each of the last two.

    In the first, a column takes what comes into registers of its own: the reference goes to all of them.

    Members
    -------
    words, reference : parts of sums; result : ``words - reference`` modulo ``2**sum_width``
    """

    resettable = False

    def __init__(self, geometry: Geometry):
        self.geometry = g = geometry
        self.module_name = f"final_adder_less_{g.sum_width}_{g.low_width}"
        super().__init__({"words": In(g.sum_bits), "reference": In(g.sum_bits), "result": Out(g.sum_width)})

    def elaborate(self, platform: object) -> Module:
        """All parts to two words, then lower and upper halves."""
        del platform
        m = Module()
        width, half = self.geometry.sum_width, self.geometry.sum_width // 2
        words, reference = (delay(m, getattr(self, name), 1, name=f"{name}_held") for name in ("words", "reference"))
        tree = CarrySaveSum(width)
        start = 0
        for bits, shift in self.geometry.sum_parts:
            tree.add(words[start : start + bits], shift=shift)
            tree.add(~reference[start : start + bits], shift=shift)
            tree.add_constant((1 - (1 << bits)) << shift)  # completes the complement
            start += bits
        total, carry = (Signal(width, name=name, reset_less=True) for name in ("total", "carry"))
        m.d.sync += Cat(total, carry).eq(Cat(*tree.reduce(m)))
        low = Signal(half + 1, reset_less=True)
        high = [Signal(width - half, name=f"high_{index}", reset_less=True) for index in range(2)]
        result = Signal(width, reset_less=True)
        m.d.sync += [
            low.eq(total[:half] + carry[:half]),
            high[0].eq(total[half:]),
            high[1].eq(carry[half:]),
            result.eq(Cat(low[:half], (high[0] + high[1] + low[half])[: width - half])),
        ]
        m.d.comb += self.result.eq(result)
        return m


class SparseArray(SharedComponent):
    """The array.

    Members
    -------
    a : operands A, row by row, value p of k of row i in bits (i * operands + p) * a_width and up
    b : operands B, column by column likewise
    write : In(slots)
        The slot that takes them, one-hot.
    weight : In(weights)
        In the cycle after them: the weight that they are taken for; with weights outside only.
    oldest, tags, ended, waking : as in `SparseRow`
    grant : In(rows)
        At most one row, as in `SparseRow`.
    drained : Out(rows)
    busy : Out(slots)
        Slots with digits left in any row, a cycle late.
    c : one finished sum per column of the row granted `Geometry.sum_latency` cycles before
    """

    def __init__(self, geometry: Geometry):
        self.geometry = g = geometry
        self.module_name = f"array_sparse_{g.name}_{g.rows}x{g.cols}"
        super().__init__(
            {"a": In(g.rows * g.a_bits), "b": In(g.cols * g.b_bits), "write": In(g.slots)}
            | ({"weight": In(g.weights)} if g.weights_outside else {})
            | {"oldest": In(g.slots), "tags": In(g.slots), "ended": In(2), "waking": In(1), "grant": In(g.rows)}
            | {"drained": Out(g.rows), "busy": Out(g.slots), "c": Out(g.cols * g.sum_width)}
        )

    def elaborate(self, platform: object) -> Module:
        """Columns' windows, rows, an OR tree per column, an adder per column."""
        del platform
        m = Module()
        g = self.geometry
        a, b = (delay(m, value, 1, name=f"{name}_held") for name, value in (("a", self.a), ("b", self.b)))
        written = delay(m, self.write, int(g.b_recoding is not None), name="write_held", reset_less=False)
        windows = []
        for col in range(g.cols):
            operands = b.word_select(col, g.b_bits)
            if g.b_recoding:
                windows.append(packed(place(m, f"digits_{col}", DigitWindow(g, g.b_recoding), operands=operands, write=written)))
            else:
                windows.append(place(m, f"window_{col}", Window(g), operands=operands, write=self.write)["window"])
        row = SparseRow(g)
        shared = {name: getattr(self, name) for name in ("write", "oldest", "tags", "ended", "waking")}
        shared |= {"weight": self.weight} if g.weights_outside else {}
        rows = []
        for index in range(g.rows):
            operands = a.word_select(index, g.a_bits)
            rows.append(place(m, f"row_{index}", row, operands=operands, windows=Cat(windows), grant=self.grant[index], **shared))
        picked = Signal(len(rows[0]["sums"]))
        m.d.comb += picked.eq(any_of([out["sums"] for out in rows]))
        *sums, reference = (picked.word_select(col, g.sum_bits) for col in range(g.cols + 1))
        adder = FinalAdder(g)
        m.d.comb += [
            self.c.eq(Cat(place(m, f"adder_{col}", adder, words=words, reference=reference)["result"] for col, words in enumerate(sums))),
            self.drained.eq(Cat(out["drained"] for out in rows)),
            self.busy.eq(any_of([out["busy"] for out in rows])),
        ]
        return m
