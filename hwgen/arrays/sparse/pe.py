"""Processing elements of a sparse broadcast matrix: choose an operand B for each lane, add its multiple to a carry-save sum."""

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.edges import delay
from hwgen.arrays.sparse.geometry import Geometry
from hwgen.arrays.sparse.queue import DigitQueue
from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.priority import any_of
from hwgen.circuits.sharing import SharedComponent, place

LANE_BITS = ("one", "two", "neg", "pos")  # what a queue says of a digit
TAKEN = (*LANE_BITS, "select")
STAGE_WORDS = 3  # of all lanes together, in registers before the sum; of the reference, whose signs drive many bits each, one more


def control_members(geometry: Geometry) -> dict[str, object]:
    """Inputs of a PE that all PEs of its row share, lane by lane: digits, or what makes them."""
    g = geometry
    if g.queue_in_cell:
        members = {"operands": In(g.a_bits), "write": In(g.slots), "older": In(g.slot_pairs), "opening": In(g.slots), "emptied": In(1)}
        return members | ({"weight": In(g.weights)} if g.weights_outside else {})
    members = dict.fromkeys(LANE_BITS, In(g.lanes)) | {"select": In(g.lanes * g.entries)}
    return members | ({} if g.weights_outside else {"place": In(g.lanes * g.digits)})


def place_queues(m: Module, geometry: Geometry, controls: dict[str, Value]) -> dict[str, Value]:
    """A queue per lane; their outputs lane by lane, and ``busy`` of any."""
    g, queue = geometry, DigitQueue(geometry)
    operands = controls.pop("operands")
    outputs = []
    for lane in range(g.lanes):
        mine = Cat(operands.word_select(entry * g.lanes + lane, g.recoding.width) for entry in range(g.group))
        outputs.append(place(m, f"queue_{lane}", queue, operands=mine, **controls))
    joined = {name: Cat(out[name] for out in outputs) for name in outputs[0] if name != "busy"}
    return joined | {"busy": any_of([out["busy"] for out in outputs])}


class TakenDigits(SharedComponent):
    """The digits that the lanes of a row take, in the next cycle: members as of `DigitQueue`, lane by lane, and the same ``*_held``."""

    resettable = False

    def __init__(self, geometry: Geometry):
        self.geometry = g = geometry
        self.module_name = f"taken_{g.lanes}x{g.entries}"
        self.widths = {name: g.lanes * (g.entries if name == "select" else 1) for name in TAKEN}
        super().__init__(
            {name: In(width) for name, width in self.widths.items()} | {f"{name}_held": Out(width) for name, width in self.widths.items()}
        )

    def elaborate(self, platform: object) -> Module:
        """Registers."""
        del platform
        m = Module()
        for name, width in self.widths.items():
            held = Signal(width, name=f"{name}_register", reset_less=True)
            m.d.sync += held.eq(getattr(self, name))
            m.d.comb += getattr(self, f"{name}_held").eq(held)
        return m


def counted(high: Value, carried: list[Signal], keep: Value) -> Value:
    """The next high part of a sum: adds what was carried out of the low part in the cycle before, so nothing ripples behind the tree."""
    return (high + carried[0] + carried[1])[: len(high)] & keep.replicate(len(high))


class SparsePE(SharedComponent):
    """One PE: the multiples of its lanes in registers, then one compressor tree and one sum for all of them.

    Two words hold the sum's low part, where digits add; above it one number counts what is carried out.

    A multiple is ``|digit| * b`` in ones' complement, its sign bit inverted in place of extended. What that leaves out, for every digit
    the same in all PEs of a row, is exactly what a PE adds up whose operands are zero; see `SparseRow`.

    Parameters
    ----------
    reference : bool
        The PE whose operands are zero.

    Members
    -------
    window : the column's operands B; absent in the reference
    pick : puts the sum on ``sums`` in the next cycle; ``sums`` is zero otherwise
    clear : what is added in the next cycle starts a sum
    busy : slots of the PE's own queues, if it has any
    """

    resettable = False

    def __init__(self, geometry: Geometry, *, reference: bool = False):
        self.geometry, self.reference = geometry, reference
        self.module_name = f"{'reference' if reference else 'pe'}_sparse_{geometry.pe_name}"
        super().__init__(
            control_members(geometry)
            | ({} if reference else {"window": In(geometry.window_bits)})
            | {"pick": In(1), "clear": In(1), "sums": Out(geometry.sum_bits)}
            | ({"busy": Out(geometry.slots)} if geometry.queue_in_cell else {})
        )

    def elaborate(self, platform: object) -> Module:
        """Queues if they are here, multiples, sum."""
        del platform
        m = self.m = Module()
        g = self.geometry
        controls: dict[str, Value] = {name: getattr(self, name) for name in control_members(g)}
        if g.queue_in_cell:
            controls = place_queues(m, g, controls)
            m.d.comb += self.busy.eq(controls["busy"])
            controls |= {name: delay(m, controls[name], 1, name=f"{name}_held") for name in TAKEN}
        low, counts = g.low_width, g.low_width < g.sum_width
        tree = CarrySaveSum(low + 2 if counts else low)
        for lane in range(g.lanes):
            multiple = Signal(g.row_width, name=f"multiple_{lane}", reset_less=True)
            m.d.sync += multiple.eq(self._multiple(lane, controls))
            if g.digits == 1:
                tree.add(multiple)
            else:
                # the longest path starts here, so its registers are the PE's own
                places = Signal(g.digits, name=f"places_{lane}", reset_less=True)
                m.d.sync += places.eq(controls["place"].word_select(lane, g.digits))
                tree.add(self._shifted(lane, multiple, places), arrival=1)
        state = Signal(2 * low, reset_less=True)
        keep, pick = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [keep.eq(~self.clear), pick.eq(self.pick)]
        if g.tree_stages:
            stage = tree.compress(m, STAGE_WORDS + self.reference)
            tree = CarrySaveSum(tree.width, name="sum")
            for index, word in enumerate(stage):
                tree.add(delay(m, word.bits, g.tree_stages, name=f"stage_{index}"), shift=word.low)
        held = state & keep.replicate(len(state))
        tree.add(held[:low])
        tree.add(held[low:])
        rows = tree.reduce(m)
        m.d.sync += state.eq(Cat(row[:low] for row in rows))
        leaving = state
        if counts:
            carried = [Signal(2, name=f"carried_{index}", reset_less=True) for index in range(2)]
            high = Signal(g.sum_width - low, reset_less=True)
            m.d.sync += [high.eq(counted(high, carried, keep)), *(bits.eq(row[low:]) for bits, row in zip(carried, rows, strict=True))]
            leaving = Cat(state[:low], high, state[low:], carried)
        m.d.comb += self.sums.eq(leaving & pick.replicate(len(leaving)))
        return m

    def _multiple(self, lane: int, controls: dict[str, Value]) -> Value:
        """``|digit| * b`` of the chosen operand, inverted for a negative digit; the sign bit inverted once more."""
        m, g = self.m, self.geometry
        one, two, neg, pos = (controls[name][lane] for name in LANE_BITS)
        b = Signal(g.b_width, name=f"b_{lane}")
        if not self.reference:
            select = controls["select"].word_select(lane, g.entries)
            window = self.window.word_select(lane, g.entries * g.b_width)
            m.d.comb += b.eq(
                any_of([window.word_select(entry, g.b_width) & select[entry].replicate(g.b_width) for entry in range(g.entries)])
            )
        single = Cat(b, b[-1] if g.b_signed else Const(0, 1))
        magnitude = (single & one.replicate(g.row_width)) | (Cat(Const(0, 1), b) & two.replicate(g.row_width))
        return magnitude ^ (Cat(neg.replicate(g.b_width), pos) if g.b_signed else neg.replicate(g.row_width))

    def _shifted(self, lane: int, multiple: Value, places: Value) -> Value:
        """The multiple at its digit's weight."""
        g, shift = self.geometry, self.geometry.recoding.shift
        shifted = Signal(g.row_width + shift * (g.digits - 1), name=f"shifted_{lane}")
        parts = [Cat(Const(0, shift * i), multiple & places[i].replicate(g.row_width)) for i in range(g.digits)]
        self.m.d.comb += shifted.eq(any_of(parts))
        return shifted
