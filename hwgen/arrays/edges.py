"""What stands at an array's edges: skew, operand encoders, final adders."""

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.circuits.sharing import SharedComponent, place

# Lanes handled as one: rows form groups of so many, and skew is built of equal blocks. Wide buses and long delay lines are then described
# size / 16 + 16 times, not once per row, and an OR over a group is shallow enough for one cycle.
BUNDLE = 16


def delay(m: Module, value: Value, cycles: int, *, name: str, reset_less: bool = True) -> Value:
    """``value`` after ``cycles`` clock edges; one wide shift register, so its text does not grow with its length.

    Parameters
    ----------
    reset_less : bool
        False for control that must be idle after reset.
    """
    if cycles == 0:
        return value
    width = len(value)
    line = Signal(cycles * width, name=name, reset_less=reset_less)
    m.d.sync += line.eq(Cat(value, line)[: cycles * width])
    return line[-width:]


def delay_together(m: Module, values: list[Value], cycles: int) -> list[Value]:
    """Operands and their marks delayed alike, in one register."""
    line = delay(m, Cat(values), cycles, name="edge")
    starts = [sum(map(len, values[:index])) for index in range(len(values))]
    return [line[start : start + len(value)] if cycles else value for start, value in zip(starts, values, strict=True)]


class Skew(SharedComponent):
    """Lane i of ``lanes`` delayed by i times ``hop`` cycles: the triangle of registers at an array's edge, for one bundle of lanes."""

    resettable = False

    def __init__(self, lanes: int, width: int, hop: int = 1):
        self.lanes, self.width, self.hop = lanes, width, hop
        self.module_name = f"skew_{lanes}x{width}{f'_by_{hop}' if hop > 1 else ''}"
        super().__init__({"straight": In(lanes * width), "skewed": Out(lanes * width)})

    def elaborate(self, platform: object) -> Module:
        """One delay line per lane."""
        del platform
        m = Module()
        lanes = [self.straight.word_select(i, self.width) for i in range(self.lanes)]
        m.d.comb += self.skewed.eq(Cat(delay(m, lane, i * self.hop, name=f"line_{i}") for i, lane in enumerate(lanes)))
        return m


class BundleDelay(SharedComponent):
    """A bundle of lanes delayed by `BUNDLE` cycles."""

    resettable = False

    def __init__(self, bits: int):
        self.bits = bits
        self.module_name = f"delay_{bits}x{BUNDLE}"
        super().__init__({"now": In(bits), "later": Out(bits)})

    def elaborate(self, platform: object) -> Module:
        """One shift register."""
        del platform
        m = Module()
        m.d.comb += self.later.eq(delay(m, self.now, BUNDLE, name="line"))
        return m


def bundles(lanes: Value, width: int) -> list[Value]:
    """The lanes, `BUNDLE` at a time."""
    return [lanes[start : start + BUNDLE * width] for start in range(0, len(lanes), BUNDLE * width)]


def delay_bundle(m: Module, bundle: Value, index: int, *, name: str, hop: int = 1) -> Value:
    """Bundle ``index`` delayed as far as its first lane must be, where lanes follow each other after ``hop`` cycles."""
    stage = BundleDelay(len(bundle))
    for step in range(index * hop):
        bundle = place(m, f"{name}_{index}_{step}", stage, now=bundle)["later"]
    return bundle


def skew_bundle(m: Module, bundle: Value, width: int, *, name: str, hop: int = 1) -> Value:
    """The lanes of one bundle against each other."""
    return place(m, name, Skew(len(bundle) // width, width, hop), straight=bundle)["skewed"]


def skewed(m: Module, lanes: Value, width: int, *, name: str) -> Value:
    """Lane j of ``width`` bits delayed by j cycles."""
    parts = enumerate(bundles(lanes, width))
    return Cat(delay_bundle(m, skew_bundle(m, part, width, name=f"{name}_{i}"), i, name=name) for i, part in parts)


class LaneEncoder(SharedComponent):
    """The start of one operand lane: operand A as it travels, registered if the cell's encoder takes a cycle."""

    resettable = False

    def __init__(self, cell: Cell):
        self.cell = cell
        self.clocked = cell.encode_latency > 0
        self.module_name = f"encoder_{cell.name}"
        super().__init__({"a": In(cell.a_width), "code": Out(cell.code_width)})

    def elaborate(self, platform: object) -> Module:
        """The cell's `encode`."""
        del platform
        m = Module()
        m.d.comb += self.code.eq(delay(m, self.cell.encode(m, self.a), self.cell.encode_latency, name="code_register"))
        return m


def encoded(m: Module, cell: Cell, lanes: Value, *, name: str = "encoder") -> Value:
    """Operands A as they travel, lane by lane: a shared `LaneEncoder` each, or wiring when the cell changes nothing."""
    words = [lanes[i : i + cell.a_width] for i in range(0, len(lanes), cell.a_width)]
    if cell.code_width == cell.a_width:
        return Cat(cell.encode(m, word) for word in words)
    encoder = LaneEncoder(cell)
    return Cat(place(m, f"{name}_{lane // BUNDLE}_{lane % BUNDLE}", encoder, a=word)["code"] for lane, word in enumerate(words))


def broadcast_edge(m: Module, cell: Cell, lanes: Value, others: list[Value]) -> tuple[Value, list[Value]]:
    """Operands A as they travel, and what comes with them, a cycle later: a broadcast starts at a register, which may be the encoder's."""
    codes = delay(m, encoded(m, cell, lanes), 1 - cell.encode_latency, name="edge_a")
    return codes, delay_together(m, others, 1)


class FinalAdder(SharedComponent):
    """The end of one output lane: a partial sum becomes a binary number, registered."""

    resettable = False

    def __init__(self, cell: Cell):
        self.cell = cell
        self.module_name = f"final_adder_{cell.name}"
        super().__init__({"state": In(cell.state_width), "result": Out(cell.result_width)})

    def elaborate(self, platform: object) -> Module:
        """The cell's `finish` and a register."""
        del platform
        m = Module()
        result = Signal(self.cell.result_width, reset_less=True)
        m.d.sync += result.eq(self.cell.finish(m, self.state))
        m.d.comb += self.result.eq(result)
        return m


def finish_lanes(m: Module, cell: Cell, states: Value, lanes: int) -> Value:
    """Finish every lane: a shared `FinalAdder` each, or wiring when the cell needs none."""
    words = [states.word_select(lane, cell.state_width) for lane in range(lanes)]
    if cell.finish_latency == 0:
        return Cat(cell.finish(m, word) for word in words)
    adder = FinalAdder(cell)
    return Cat(place(m, f"final_adder_{lane}", adder, state=word)["result"] for lane, word in enumerate(words))
