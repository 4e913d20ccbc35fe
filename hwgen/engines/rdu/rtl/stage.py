"""A stage: its cells, and the multiplexers through which links reach them; and all stages in a row."""

from typing import TYPE_CHECKING

from amaranth.hdl import Array, Cat, Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent, place
from hwgen.engines.rdu.rtl.cell import DataflowCell, configured

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec


class Stage(SharedComponent):
    """One stage of a tile.

    Members
    -------
    in1, in2 : ``out1`` and ``out2`` of the stage before, lane 0 lowest; links tap ``in2``, the result port
    stage_in, start_in : of lane 0
    advance, load : the tile moves on; the next program comes into force
    word, write : configuration of the lane whose bit stands in ``write``
    out1, out2, sums : of all lanes; stage_out, start_out : of the last and of the first lane
    """

    def __init__(self, spec: "RduSpec", index: int):
        self.spec, self.index = spec, index
        bits = spec.lanes * spec.kind.width
        self.module_name = f"{spec.title}_stage_{index}"
        super().__init__(
            {"in1": In(bits), "in2": In(bits), "stage_in": In(spec.kind.width), "start_in": In(1), "advance": In(1), "load": In(1)}
            | {"word": In(spec.word_width), "write": In(spec.lanes)}
            | {"out1": Out(bits), "out2": Out(bits), "stage_out": Out(spec.kind.width), "start_out": Out(1), "sums": Out(bits)}
        )

    def elaborate(self, platform: object) -> Module:
        """Lane by lane, from the top."""
        del platform
        m = Module()
        spec = self.spec
        width = spec.kind.width
        stage_in, start_in, outs = self.stage_in, self.start_in, []
        for lane in range(spec.lanes):
            side = spec.links.get((lane, self.index, "side"))
            cell = DataflowCell(spec.kind, with_side=side is not None)
            inputs = {port: self._operand(m, lane, port) for port in ("in1", "in2")}
            if side is not None:
                inputs["side"] = self._chosen(m, lane, "side", [self.in2.word_select(source, width) for source in side])
            out = place(
                m,
                f"cell_{lane}",
                cell,
                stage_in=stage_in,
                start_in=start_in,
                advance=self.advance,
                word=self.word[: len(cell.word)],
                write=self.write[lane],
                load=self.load,
                **inputs,
            )
            stage_in, start_in = out["stage_out"], out["start_out"]
            outs.append(out)
        m.d.comb += [
            *(getattr(self, name).eq(Cat(out[name] for out in outs)) for name in ("out1", "out2")),
            self.sums.eq(Cat(out["sum_out"] for out in outs)),
            self.stage_out.eq(stage_in),
            self.start_out.eq(outs[0]["start_out"]),
        ]
        return m

    def _operand(self, m: Module, lane: int, port: str) -> Value:
        """Default wiring, or one of the lane's links as the configuration says."""
        spec, width = self.spec, self.spec.kind.width
        default = getattr(self, port).word_select(lane, width)
        sources = spec.links.get((lane, self.index, port), ())
        return self._chosen(m, lane, port, [default, *(self.in2.word_select(source, width) for source in sources)])

    def _chosen(self, m: Module, lane: int, port: str, choices: list[Value]) -> Value:
        """The choice whose number stands in the configuration; one alone needs none."""
        bits = (len(choices) - 1).bit_length()
        if not bits:
            return choices[0]
        field = self.word[self.spec.select_low(port) :][:bits]
        chosen = configured(m, f"{port}_link_{lane}", field, write=self.write[lane], load=self.load)
        operand = Signal(self.spec.kind.width, name=f"{port}_{lane}")
        m.d.comb += operand.eq(Array(choices)[chosen])
        return operand


class Stages(SharedComponent):
    """All stages in a row; what the authors call the PCU.

    Members
    -------
    in1, in2 : of stage 0; stage_in : a word for lane 0 of every stage; start_in : of cell (0, 0)
    advance, load : per tile, and per stage
    word, write_lane, write_stage : configuration of one cell
    out1, out2 : of the last stage; stage_out : of the last lane, per stage; sums : per stage and lane
    """

    def __init__(self, spec: "RduSpec"):
        self.spec = spec
        width = spec.kind.width
        bits = spec.lanes * width
        self.module_name = f"{spec.title}_stages"
        super().__init__(
            {"in1": In(bits), "in2": In(bits), "stage_in": In(spec.stages * width), "start_in": In(1), "advance": In(1)}
            | {"load": In(spec.stages), "word": In(spec.word_width), "write_lane": In(spec.lanes), "write_stage": In(spec.stages)}
            | {"out1": Out(bits), "out2": Out(bits), "stage_out": Out(spec.stages * width), "sums": Out(spec.stages * bits)}
        )

    def elaborate(self, platform: object) -> Module:
        """Stage by stage."""
        del platform
        m = Module()
        spec = self.spec
        in1, in2, start, outs = self.in1, self.in2, self.start_in, []
        for index in range(spec.stages):
            out = place(
                m,
                f"stage_{index}",
                Stage(spec, index),
                in1=in1,
                in2=in2,
                stage_in=self.stage_in.word_select(index, spec.kind.width),
                start_in=start,
                advance=self.advance,
                load=self.load[index],
                word=self.word,
                write=self.write_lane & self.write_stage[index].replicate(spec.lanes),
            )
            in1, in2, start = out["out1"], out["out2"], out["start_out"]
            outs.append(out)
        m.d.comb += [
            self.out1.eq(in1),
            self.out2.eq(in2),
            self.stage_out.eq(Cat(out["stage_out"] for out in outs)),
            self.sums.eq(Cat(out["sums"] for out in outs)),
        ]
        return m
