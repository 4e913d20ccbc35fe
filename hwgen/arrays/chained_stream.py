"""AXI4-Stream top of arrays of chained units: handshakes, flow control, and the ring of running sums.

Each lane keeps its word of every slot of the ring: c or zero at first, then what the array made of it; the units read it there. The rules
stand in the class docstring of `ChainedTop` in the words of `hwgen.engines.dot.schedule`, which predicts the handshakes cycle by cycle.
"""

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.chained import ChainedArray, ChainedUnit, hold, latency
from hwgen.arrays.edges import delay
from hwgen.arrays.ring import landing, landing_layout, next_slot, one_hot, pick, read_pointer, send_rows, slot_bits, token_layout
from hwgen.arrays.stream import stream_in, stream_out
from hwgen.circuits.sharing import SharedComponent, place

SUM_STARTS, SUM_ENDS, ADDS_C = 1, 2, 4  # bits of TUSER on the A port


class SumLane(SharedComponent):
    """One lane of the ring: ``depth`` words of ``width`` bits.

    Members
    -------
    write, initial : a row enters the slot that is set, if any
    token : of the result on ``result``, written at the end of this cycle
    read, running : one-hot, the word that the lane's top unit adds to
    fetch, word : the next word goes on offer at the end of this cycle; the word on offer
    """

    def __init__(self, *, depth: int, width: int):
        self.depth, self.width = depth, width
        self.module_name = f"lane_sums_{width}_x{depth}"
        super().__init__(
            {
                "write": In(depth),
                "initial": In(width),
                "token": In(landing_layout(depth).size),
                "result": In(width),
                "read": In(depth),
                "running": Out(width),
                "fetch": In(1),
                "word": Out(width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Words with two write ports that never meet in a slot, and two read ports."""
        del platform
        m = Module()
        token = landing_layout(self.depth)(self.token)
        words = [Signal(self.width, name=f"word_{slot}", reset_less=True) for slot in range(self.depth)]
        for slot in range(self.depth):
            with m.If(token.slot[slot]):
                m.d.sync += words[slot].eq(self.result)
            with m.Elif(self.write[slot]):
                m.d.sync += words[slot].eq(self.initial)
        offered, pointer = Signal(self.width, reset_less=True), read_pointer(m, self.fetch, self.depth)
        with m.If(self.fetch):
            m.d.sync += offered.eq(pick(words, pointer))
        m.d.comb += [self.running.eq(pick(words, self.read)), self.word.eq(offered)]
        return m


class SumRing(SharedComponent):
    """All lanes, the read side and the output stream.

    Members
    -------
    write, initial : a row enters the slot that is set, if any, with its first sums, lane j in bits j * width and up
    read : one-hot, of the row whose sums the top units need now, lane 0; on a systolic array lane j needs them j cycles later
    running : those sums
    token, results : of the row that leaves the array in this cycle, lane 0, and likewise
    released : a slot has become free
    m_axis_* : one result row per beat
    """

    def __init__(self, *, lanes: int, depth: int, width: int, broadcast: bool, beat_width: int):
        self.lanes, self.depth, self.width, self.broadcast = lanes, depth, width, broadcast
        self.lane = SumLane(depth=depth, width=width)
        self.module_name = f"ring_{'tree' if broadcast else 'systolic'}_{lanes}_{self.lane.module_name}"
        super().__init__(
            {
                "write": In(depth),
                "initial": In(lanes * width),
                "read": In(depth),
                "running": Out(lanes * width),
                "token": In(landing_layout(depth).size),
                "results": In(lanes * width),
                "released": Out(1),
                "m_axis_tvalid": Out(1),
                "m_axis_tready": In(1),
                "m_axis_tdata": Out(beat_width),
                "m_axis_tlast": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Lanes side by side, and the control that they share."""
        del platform
        m = Module()
        fetch = Signal()
        token, read, running, words = self.token, self.read, [], []
        for index in range(self.lanes):
            if index and not self.broadcast:
                read = delay(m, read, 1, name=f"read_{index}")
                token = delay(m, token, 1, name=f"token_{index}", reset_less=False)
            initial, result = (values.word_select(index, self.width) for values in (self.initial, self.results))
            inputs = {"write": self.write, "initial": initial, "token": token, "result": result, "read": read, "fetch": fetch}
            out = place(m, f"lane_{index}", self.lane, **inputs)
            running.append(out["running"])
            words.append(out["word"])
        sent, tvalid, tlast = send_rows(m, landed=landing_layout(self.depth)(token), depth=self.depth, tready=self.m_axis_tready)
        m.d.comb += [
            self.running.eq(Cat(running)),
            fetch.eq(sent),
            self.released.eq(fetch),
            self.m_axis_tvalid.eq(tvalid),
            self.m_axis_tdata.eq(Cat(words)),
            self.m_axis_tlast.eq(tlast),
        ]
        return m


class ChainedTop(SharedComponent):
    """A pass is one tile of blocks of B (``rows`` beats, bottom row first, TLAST on the top row) and the rows of A that use it (TLAST on
    the last).

    TUSER of A, constant over a pass: bit 0, its sums start here; bit 1, they are complete after this pass and leave on ``m_axis``; bit 2,
    they start from a beat of C each and not from zero. The passes of one sum have equal numbers of rows, at most ``depth``.

    Rules: blocks of B are taken while the shadow is not full, but not in the ``hold`` cycles after a swap, which still reads it. The first
    row of a pass waits for a full shadow. A row that starts a sum waits for a free slot, and for its beat of C. A row that goes on with
    a sum waits until that sum has left the array: fewer rows are in it than a pass has.

    Members
    -------
    s_axis_a, s_axis_b, s_axis_c : operand streams; m_axis : result rows
    framing_error : a TLAST stood where the protocol has none, or was missing; stays up until reset
    """

    def __init__(self, unit: ChainedUnit, *, name: str, rows: int, cols: int, depth: int, broadcast: bool):
        self.unit, self.rows, self.cols, self.depth, self.broadcast = unit, rows, cols, depth, broadcast
        self.module_name = name
        super().__init__(
            stream_in("s_axis_a", rows * unit.a_width, 3)
            | stream_in("s_axis_b", cols * unit.b_width)
            | stream_in("s_axis_c", cols * unit.c_width)
            | stream_out("m_axis", cols * unit.c_width)
            | {"framing_error": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        """Load blocks of B, gate rows of A, issue a token per row."""
        del platform
        m = Module()
        unit, rows, depth = self.unit, self.rows, self.depth
        latent = latency(unit.stages, rows)
        held = hold(unit.stages, rows, self.cols, broadcast=self.broadcast)
        layout = token_layout(depth)

        loaded, holding = Signal(range(rows + 1)), Signal(range(max(2, held + 1)))
        free, flying = Signal(range(depth + 1), init=depth), Signal(range(latent + 1))
        start, height, taken = Signal(init=1), Signal(range(depth + 1)), Signal(range(depth + 1))
        starts, ends, adds = (self.s_axis_a_tuser[bit] for bit in range(3))
        allowed, load, step = Signal(name="allowed"), Signal(name="load"), Signal(name="step")
        swap, takes_c, landed = Signal(name="swap"), Signal(name="takes_c"), Signal(name="landed")
        m.d.comb += [
            allowed.eq((~start | (loaded == rows)) & Mux(starts, free != 0, flying < height)),
            takes_c.eq(starts & adds),
            self.s_axis_a_tready.eq(allowed & (~takes_c | self.s_axis_c_tvalid)),
            self.s_axis_b_tready.eq((loaded != rows) & (holding == 0)),
            self.s_axis_c_tready.eq(allowed & takes_c & self.s_axis_a_tvalid),
            load.eq(self.s_axis_b_tvalid & self.s_axis_b_tready),
            step.eq(self.s_axis_a_tvalid & self.s_axis_a_tready),
            swap.eq(step & start),
        ]
        with m.If(step):
            m.d.sync += start.eq(self.s_axis_a_tlast)
        with m.If(swap):
            m.d.sync += [loaded.eq(0), holding.eq(held)]
        with m.Else():
            m.d.sync += loaded.eq(loaded + load)
            with m.If(holding != 0):
                m.d.sync += holding.eq(holding - 1)

        # Slots of a pass run from `base`; the passes of one sum walk the same slots, and a finished sum moves the base on.
        base, slot = Signal(slot_bits(depth)), Signal(slot_bits(depth))
        token = Signal(layout)
        m.d.comb += [
            token.valid.eq(step),
            token.first.eq(starts),
            token.final.eq(ends),
            token.last.eq(self.s_axis_a_tlast),
            token.slot.eq(slot),
        ]
        with m.If(step):
            following = next_slot(slot, depth)
            m.d.sync += [
                slot.eq(Mux(self.s_axis_a_tlast & ~ends, base, following)),
                taken.eq(Mux(self.s_axis_a_tlast, 0, taken + 1)),
            ]
            with m.If(self.s_axis_a_tlast):
                m.d.sync += height.eq(taken + 1)
                with m.If(ends):
                    m.d.sync += base.eq(following)

        array = ChainedArray(unit, rows, self.cols, broadcast=self.broadcast)
        ring = SumRing(lanes=self.cols, depth=depth, width=unit.c_width, broadcast=self.broadcast, beat_width=len(self.m_axis_tdata))
        line = layout(delay(m, Value.cast(token), latent - 1, name="flying_tokens", reset_less=False))
        m.d.comb += landed.eq(line.valid)
        m.d.sync += flying.eq(flying + step - landed)
        running, results = Signal(self.cols * unit.c_width), Signal(self.cols * unit.c_width)
        initial = self.s_axis_c_tdata[: len(running)] & takes_c.replicate(len(running))
        out = place(
            m,
            "ring",
            ring,
            write=one_hot(slot, depth) & (step & starts).replicate(depth),
            initial=initial,
            read=delay(m, one_hot(slot, depth), 1, name="read"),
            token=landing(m, line, 1, depth),
            results=results,
            m_axis_tready=self.m_axis_tready,
        )
        a, b = self.s_axis_a_tdata[: len(array.a)], self.s_axis_b_tdata[: len(array.b)]
        m.d.comb += running.eq(out["running"])
        m.d.comb += results.eq(place(m, "array", array, a=a, b=b, load=load, swap=swap, c=running)["d"])
        for member in ("tvalid", "tdata", "tlast"):
            m.d.comb += getattr(self, f"m_axis_{member}").eq(out[f"m_axis_{member}"])
        m.d.sync += free.eq(free + out["released"] - (step & starts))

        early = load & (self.s_axis_b_tlast != (loaded == rows - 1))
        long = step & (taken == depth - 1) & ~self.s_axis_a_tlast & ~(starts & ends)
        apart = step & takes_c & (self.s_axis_a_tlast != self.s_axis_c_tlast)
        error = Signal(name="error")
        with m.If(early | long | apart):
            m.d.sync += error.eq(1)
        m.d.comb += self.framing_error.eq(error)
        return m
