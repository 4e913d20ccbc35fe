"""The functional unit with its registers, and the double-buffered registers that configure it."""

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.rdu.elements import Element
from hwgen.engines.rdu.modes import MODE_BITS, OPERANDS, SYSTOLIC, WITH_SIDE
from hwgen.engines.rdu.rtl.arithmetic import multiply_add


def configured(m: Module, name: str, field: Value, *, write: Value, load: Value) -> Signal:
    """A configuration field: written behind the scenes with ``write``, in force from the edge at which ``load`` stands."""
    waiting = Signal(len(field), name=f"{name}_next", reset_less=True)
    active = Signal(len(field), name=name, reset_less=True)
    with m.If(write):
        m.d.sync += waiting.eq(field)
    with m.If(load):
        m.d.sync += active.eq(waiting)
    return active


class DataflowCell(SharedComponent):
    """One cell: the modes of `hwgen.engines.rdu.modes` on one multiply-add.

    Members
    -------
    in1, in2, stage_in, side : operands; ``side`` only with ``with_side``
    start_in, start_out : the mark that begins a sum; it meets the cell together with the first operands
    advance : the tile moves on
    word, write, load : configuration; constant, mode, keep_1 and scaled from bit 0 of the word
    out1, out2, stage_out : pass-through operand, result, operand for the lane below
    sum_out : the last finished sum
    """

    def __init__(self, kind: Element, *, with_side: bool):
        self.kind, self.with_side = kind, with_side
        width = kind.width
        self.module_name = f"rdu_cell_{kind.name}" + ("_side" if with_side else "")
        side = {"side": In(width)} if with_side else {}
        super().__init__(
            {"in1": In(width), "in2": In(width), "stage_in": In(width)}
            | side
            | {"start_in": In(1), "advance": In(1), "word": In(self.word_width(kind)), "write": In(1), "load": In(1)}
            | {"out1": Out(width), "out2": Out(width), "stage_out": Out(width), "sum_out": Out(width), "start_out": Out(1)}
        )

    @staticmethod
    def word_width(kind: Element) -> int:
        """Bits of a word that concern the cell; the rest selects links. Floats have no products to scale."""
        return kind.width + MODE_BITS + 1 + kind.is_integer

    def elaborate(self, platform: object) -> Module:
        """Operand choice, multiply-add, registers."""
        del platform
        m = Module()
        width = self.kind.width
        fields = {"const": self.word[:width], "mode": self.word[width : width + MODE_BITS], "keep_1": self.word[width + MODE_BITS]}
        fields |= {"scaled": self.word[-1]} if self.kind.is_integer else {}
        config = {name: configured(m, name, field, write=self.write, load=self.load) for name, field in fields.items()}
        mode = config["mode"]
        out1, out2, stage_out, total, sum_out = (
            Signal(width, name=name, reset_less=True) for name in ("held_1", "held_2", "held_stage", "total", "held_sum")
        )
        start = Signal()
        known = {"in1": self.in1, "in2": self.in2, "stage_in": self.stage_in, "const": config["const"], "one": self.kind.one, "zero": 0}
        known |= {"sum": Mux(self.start_in, 0, total)} | ({"side": self.side} if self.with_side else {})
        x, y, z = (Signal(width, name=name) for name in "xyz")
        with m.Switch(mode):
            for number, wanted in OPERANDS.items():
                if number not in WITH_SIDE or self.with_side:
                    with m.Case(number):
                        m.d.comb += [x.eq(known[wanted.x]), y.eq(known[wanted.y]), z.eq(known[wanted.z])]
        result = Signal(width)
        m.d.comb += result.eq(multiply_add(m, self.kind, x, y, z, config.get("scaled", 0)))
        with m.If(self.advance):
            m.d.sync += [
                out1.eq(Mux(config["keep_1"], self.in1, self.in2)),
                out2.eq(result),
                stage_out.eq(self.stage_in),
                start.eq(self.start_in),
            ]
            with m.If(mode == SYSTOLIC):
                m.d.sync += total.eq(result)
                with m.If(self.start_in):
                    m.d.sync += sum_out.eq(total)
        m.d.comb += [
            self.out1.eq(out1),
            self.out2.eq(out2),
            self.stage_out.eq(stage_out),
            self.sum_out.eq(sum_out),
            self.start_out.eq(start),
        ]
        return m
