"""The die: packets in, packets out; jobs to the core, plain pages to the channel."""

from typing import TYPE_CHECKING

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import Out

from hwgen.arrays.stream import stream_in, stream_out
from hwgen.circuits.sharing import SharedComponent, place
from hwgen.engines.flash import frames
from hwgen.engines.flash.rtl.core import ComputeCore
from hwgen.engines.flash.rtl.crc import crc16_step
from hwgen.engines.flash.rtl.memory import address_bits
from hwgen.engines.flash.rtl.plain import PlainReader
from hwgen.engines.flash.rtl.requantise import Requantiser
from hwgen.engines.flash.rtl.vectors import VectorBuffer

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec

HEAD, PAYLOAD, STATUS, CRC_HIGH, CRC_LOW = 0, 4, 5, 6, 7  # byte of a response; 1 to 3 belong to the head
KEPT = 5  # payload bytes that commands other than LOAD look at


class Die(SharedComponent):
    """Receives a packet, executes it in one cycle, answers, receives the next: the channel is half duplex.

    A job is accepted while another is open; its array read is asked for at once, its multiplication begins when the results before it have
    left. RESULT waits for the core, COMPUTE and READ wait for the port of array reads; nothing else waits.

    Members
    -------
    s_axis_cmd, m_axis : packets, a byte per beat; m_axis_array : array reads; s_axis_plane0, s_axis_plane1 : page records
    busy : the core works, or has results that were not collected
    """

    def __init__(self, spec: "FlashSpec"):
        self.spec = spec
        self.module_name = spec.title
        ports = stream_in("s_axis_cmd", 8)
        for plane in range(2):
            ports |= stream_in(f"s_axis_plane{plane}", 8 * spec.lanes)
        super().__init__(ports | stream_out("m_axis", 8) | stream_out("m_axis_array", 32) | {"busy": Out(1)})

    def elaborate(self, platform: object) -> Module:
        """Receiver, execution, responder; core and planes beside them."""
        del platform
        m = self.m = Module()
        self._registers()
        self._core_and_planes()
        self._checks()
        with m.FSM():
            with m.State("RECEIVE"):
                self._receive()
            with m.State("EXECUTE"):
                self._execute()
            with m.State("WAIT"), m.If(self.core["done"]):
                m.d.comb += self.start_results.eq(1)
                with m.If(self.core["failed"]):
                    m.d.sync += [self.status.eq(frames.PAGE), self.length.eq(0)]
                with m.Else():
                    m.d.sync += [self.dropped.eq(self.core["dropped"]), self.cleared.eq(self.core["cleared"])]
                m.next = "RESPOND"
            with m.State("RESPOND"):
                self._respond()
        m.d.comb += [
            self.m_axis_array_tlast.eq(1),
            self.busy.eq((self.open != 0) & ~self.core["done"]),
        ]
        with m.If(self.m_axis_array_tvalid & self.m_axis_array_tready):
            m.d.sync += self.m_axis_array_tvalid.eq(0)
        return m

    def _registers(self) -> None:
        spec = self.spec
        self.unit, self.command = Signal(8), Signal(8)
        self.row, self.plane, self.said = Signal(24), Signal(8), Signal(16)  # said: payload length of the packet
        self.kept = [Signal(8, name=f"payload_{index}") for index in range(KEPT)]
        self.count = Signal(17)  # bytes of the packet so far
        self.crc = Signal(16, init=frames.START)
        self.status, self.length = Signal(4), Signal(16)  # of the response
        self.last_error, self.dropped, self.cleared = Signal(4), Signal(16), Signal(16)
        self.format, self.shift, self.scale = Signal(2), Signal(6), Signal(16, init=1)
        bits = range(spec.input_bytes + 1)
        self.vector_length = [Signal(bits, name=f"vector_length_{bank}") for bank in range(2)]
        self.loaded, self.loaded_valid = Signal(), Signal()
        # Open jobs, oldest first.
        self.open = Signal(range(3))
        shapes = {"plane": 1, "used": range(spec.page_beats + 1), "words": bits, "bank": 1, "coded": 1, "rows": range(spec.max_rows + 1)}
        self.jobs = [{name: Signal(shape, name=f"job_{age}_{name}") for name, shape in shapes.items()} for age in range(2)]
        self.collected, self.start_results, self.taken = Signal(), Signal(), Signal()
        self.begin = [Signal(name=f"begin_{plane}") for plane in range(2)]
        self.opening = [Signal(name=f"opening_{plane}") for plane in range(2)]
        self.write_vector, self.target, self.no_target = Signal(), Signal(), Signal()
        self.position, self.source = Signal(3), Signal(8)

    def _core_and_planes(self) -> None:
        m, spec = self.m, self.spec
        core = ComputeCore(spec)
        valid, data, last = (Signal(width, name=f"page_{name}") for name, width in (("valid", 1), ("data", 8 * spec.lanes), ("last", 1)))
        vector, result_address = Signal(8 * spec.vector_octets), Signal(address_bits(spec.max_rows))
        job = {name: self.jobs[0][name] for name in ("plane", "used", "bank", "coded")}
        self.core = place(
            m,
            "core",
            core,
            job=self.open != 0,
            words=self.jobs[0]["words"][: len(core.words)],
            page_valid=valid,
            page=data,
            page_last=last,
            vector=vector,
            collected=self.collected,
            result_address=result_address,
            **job,
        )
        ports = [{name: getattr(self, f"s_axis_plane{plane}_t{name}") for name in ("valid", "data", "last", "ready")} for plane in range(2)]
        self.plain = []
        for plane, port in enumerate(ports):
            mine = Signal(name=f"core_reads_{plane}")
            reader = place(
                m,
                f"plain_{plane}",
                PlainReader(spec),
                open=self.opening[plane],
                begin=self.begin[plane],
                length=Cat(self.kept[:2])[: len(PlainReader(spec).length)],
                taken=self.taken & (self.command == frames.SLICE) & (self.plane[0] == plane),
                beat_valid=port["valid"] & ~mine,
                beat=port["data"],
                last=port["last"],
            )
            self.plain.append(reader)
            m.d.comb += [
                mine.eq(self.core["streaming"] & (self.core["reading"] == plane) & ~reader["skipping"]),
                port["ready"].eq(Mux(mine, self.core["page_ready"], reader["ready"])),
            ]
            with m.If(mine):
                m.d.comb += [valid.eq(port["valid"]), data.eq(port["data"]), last.eq(port["last"])]
        vectors = place(
            m,
            "vectors",
            VectorBuffer(spec),
            write=self.write_vector,
            write_bank=self.target,
            write_place=(self.count - 8)[: address_bits(spec.input_bytes)],
            octet=self.s_axis_cmd_tdata,
            bank=self.core["vector_bank"],
            address=self.core["vector_address"],
        )
        m.d.comb += vector.eq(vectors["vector"])
        self.results = place(
            m,
            "requantiser",
            Requantiser(address_bits(spec.max_rows)),
            start=self.start_results,
            format=self.format,
            shift=self.shift,
            scale=self.scale,
            word=self.core["result"],
            taken=self.taken & (self.command == frames.RESULT),
        )
        m.d.comb += result_address.eq(self.results["address"])

    def _checks(self) -> None:
        """Where the next vector goes: not where the loaded one is if that can be helped, never where an open job reads."""
        m = self.m
        used = [Signal(name=f"bank_{bank}_used") for bank in range(2)]
        for bank, signal in enumerate(used):
            m.d.comb += signal.eq(((self.open != 0) & (self.jobs[0]["bank"] == bank)) | ((self.open == 2) & (self.jobs[1]["bank"] == bank)))
        other_used, loaded_used = Mux(self.loaded, used[0], used[1]), Mux(self.loaded, used[1], used[0])
        m.d.comb += [self.target.eq(self.loaded ^ ~other_used), self.no_target.eq(other_used & loaded_used)]

    def _mine(self) -> tuple[Value, Value]:
        everyone = self.unit == frames.BROADCAST
        return everyone, everyone | (self.unit == self.spec.unit)

    def _receive(self) -> None:
        m, octet = self.m, self.s_axis_cmd_tdata
        _, mine = self._mine()
        m.d.comb += self.s_axis_cmd_tready.eq(1)
        in_vector = mine & (self.command == frames.LOAD) & (self.count >= 8) & ~self.no_target
        room = ((self.count - 8)[:17] < self.said) & ((self.count - 8)[:17] < self.spec.input_bytes)
        m.d.comb += self.write_vector.eq(self.s_axis_cmd_tvalid & in_vector & room)
        with m.If(self.write_vector & (self.target == self.loaded)):
            m.d.sync += self.loaded_valid.eq(0)
        with m.If(self.s_axis_cmd_tvalid):
            m.d.sync += [self.count.eq(self.count + ~self.count.all()), self.crc.eq(crc16_step(self.crc, octet))]
            with m.Switch(self.count):
                fields = [self.unit, self.command, *(self.row[8 * i : 8 * i + 8] for i in range(3)), self.plane]
                fields += [self.said[:8], self.said[8:], *self.kept]
                for place_of, target in enumerate(fields):
                    with m.Case(place_of):
                        m.d.sync += target.eq(octet)
            with m.If(self.s_axis_cmd_tlast):
                m.next = "EXECUTE"

    def _execute(self) -> None:
        """Framing first, then the command's own rules; every signal set here is looked at in the next state."""
        m = self.m
        everyone, mine = self._mine()
        status, wait = Signal(4), Signal()
        answers = Signal()  # the command answers with data
        effect = Signal()
        handlers = [self._do_status, self._do_set, self._do_load, self._do_compute, self._do_result, self._do_read, self._do_slice]
        m.d.comb += answers.eq((self.command == frames.STATUS) | (self.command == frames.RESULT) | (self.command == frames.SLICE))
        m.d.comb += effect.eq(mine & (status == frames.OK) & ~wait)
        m.d.sync += self.length.eq(0)
        with m.If(self.count < frames.OVERHEAD):
            m.d.comb += status.eq(frames.TRUNCATED)
        with m.Elif(self.crc != 0):
            m.d.comb += status.eq(frames.CRC)
        with m.Elif(self.count != self.said + frames.OVERHEAD):
            m.d.comb += status.eq(frames.LENGTH)
        with m.Elif((self.command > frames.SLICE) | (everyone & answers)):
            m.d.comb += status.eq(frames.COMMAND)
        with m.Else(), m.Switch(self.command):
            for command, handler in enumerate(handlers):
                with m.Case(command):
                    handler(status, effect, wait)
        with m.If(~wait):
            m.d.sync += [self.status.eq(status), self.position.eq(HEAD)]
            m.d.sync += [self.count.eq(0), self.crc.eq(frames.START)]
            with m.If(self.count == 1):
                m.d.sync += self.command.eq(0)
            with m.If(mine & (status != frames.OK)):
                m.d.sync += self.last_error.eq(status)
            with m.If(everyone | ~mine):
                m.next = "RECEIVE"
            with m.Elif((self.command == frames.RESULT) & (status == frames.OK)):
                m.next = "WAIT"
            with m.Else():
                m.next = "RESPOND"

    def _refuse(self, status: Signal, *rules: tuple[Value, int]) -> None:
        """The first broken rule decides."""
        value = Const(frames.OK)
        for broken, code in reversed(rules):
            value = Mux(broken, code, value)
        self.m.d.comb += status.eq(value)

    def _do_status(self, status: Signal, effect: Signal, wait: Signal) -> None:
        self._refuse(status, (self.said != 0, frames.ARGUMENT))
        with self.m.If(effect):
            self.m.d.sync += [self.last_error.eq(0), self.length.eq(frames.STATUS_BYTES)]
            self.m.d.sync += [self.kept[0].eq(self.last_error), self.kept[1].eq(self.open)]

    def _do_set(self, status: Signal, effect: Signal, wait: Signal) -> None:
        bad = (self.said != 4) | (self.kept[0] > 2) | (self.kept[1] > frames.MAX_SHIFT)
        self._refuse(status, (bad, frames.ARGUMENT))
        with self.m.If(effect):
            self.m.d.sync += [self.format.eq(self.kept[0]), self.shift.eq(self.kept[1]), self.scale.eq(Cat(self.kept[2:4]))]

    def _do_load(self, status: Signal, effect: Signal, wait: Signal) -> None:
        bad = (self.said == 0) | (self.said > self.spec.input_bytes)
        self._refuse(status, (bad, frames.ARGUMENT), (self.no_target, frames.STATE))
        with self.m.If(effect):
            self.m.d.sync += [self.loaded.eq(self.target), self.loaded_valid.eq(1)]
            for bank, length in enumerate(self.vector_length):
                with self.m.If(self.target == bank):
                    self.m.d.sync += length.eq(self.said)

    def _do_compute(self, status: Signal, effect: Signal, wait: Signal) -> None:
        m, spec = self.m, self.spec
        rows, inputs, plane = Cat(self.kept[0:2]), Cat(self.kept[2:4]), self.plane[0]
        shift, spare_bits = (spec.beat_inputs - 1).bit_length(), (spec.vector_octets - 1).bit_length()
        words = Signal(range(spec.input_bytes + 1))
        used = Signal(range(spec.max_rows * (spec.input_bytes // spec.vector_octets) + 1))
        few_rows = Signal(range(spec.max_rows + 1))
        m.d.comb += [words.eq((inputs + spec.beat_inputs - 1) >> shift), few_rows.eq(rows)]
        m.d.comb += used.eq(few_rows * words[: len(words) - spare_bits])
        outside = (rows == 0) | (rows > spec.max_rows) | (inputs == 0) | (inputs > spec.most_inputs)
        bad = (self.said != 5) | (self.plane > 1) | outside | (self.kept[4] > int(spec.has_code))
        busy = ~self.loaded_valid | (self.open == 2) | (Array(reader["left"] for reader in self.plain)[plane] != 0)
        mismatch = Array(self.vector_length)[self.loaded] != Cat(Const(0, spec.input_octets - 1), inputs)  # octets: 1 or 2 an input
        self._refuse(
            status,
            (bad, frames.ARGUMENT),
            (used > spec.page_beats, frames.ARGUMENT),
            (busy, frames.STATE),
            (mismatch, frames.ARGUMENT),
        )
        self._ask_array(status, effect, wait)
        with m.If(effect):
            values = {"plane": plane, "used": used, "words": words, "bank": self.loaded, "coded": self.kept[4][0], "rows": rows}
            m.d.sync += self.open.eq(self.open + 1)
            for age, job in enumerate(self.jobs):
                with m.If(self.open == age):
                    m.d.sync += [job[name].eq(value) for name, value in values.items()]

    def _do_result(self, status: Signal, effect: Signal, wait: Signal) -> None:
        self._refuse(status, (self.said != 0, frames.ARGUMENT), (self.open == 0, frames.STATE))
        with self.m.If(effect):
            rows = self.jobs[0]["rows"]
            self.m.d.sync += self.length.eq(Mux(self.format == 0, rows << 2, Mux(self.format == 1, rows << 1, rows)))

    def _do_read(self, status: Signal, effect: Signal, wait: Signal) -> None:
        m, plane = self.m, self.plane[0]
        mine = [(self.open > age) & (job["plane"] == plane) for age, job in enumerate(self.jobs)]
        in_use = (Array(reader["left"] for reader in self.plain)[plane] != 0) | mine[0] | mine[1]
        self._refuse(status, ((self.said != 0) | (self.plane > 1), frames.ARGUMENT), (in_use, frames.STATE))
        self._ask_array(status, effect, wait)
        with m.If(effect):
            m.d.comb += [signal.eq(plane == index) for index, signal in enumerate(self.opening)]

    def _do_slice(self, status: Signal, effect: Signal, wait: Signal) -> None:
        m, plane, length = self.m, self.plane[0], Cat(self.kept[0:2])
        left = Array(reader["left"] for reader in self.plain)[plane]
        bad = (self.said != 2) | (self.plane > 1) | (length == 0)
        self._refuse(status, (bad, frames.ARGUMENT), (left == 0, frames.STATE), (length > left, frames.ARGUMENT))
        with m.If(effect):
            m.d.sync += self.length.eq(length)
            m.d.comb += [signal.eq(plane == index) for index, signal in enumerate(self.begin)]

    def _ask_array(self, status: Signal, effect: Signal, wait: Signal) -> None:
        """Put an array read on its port; wait while one is there."""
        m = self.m
        _, mine = self._mine()
        m.d.comb += wait.eq(mine & (status == frames.OK) & self.m_axis_array_tvalid)
        with m.If(effect):
            m.d.sync += [self.m_axis_array_tvalid.eq(1), self.m_axis_array_tdata.eq(Cat(self.row, self.plane))]

    def _respond(self) -> None:
        m = self.m
        slices = self.command == frames.SLICE
        reader = {name: Mux(self.plane[0], self.plain[1][name], self.plain[0][name]) for name in ("valid", "octet", "broken")}
        latest = Cat(self.kept[0], self.kept[1], self.dropped, self.cleared)
        left, move = Signal(16), Signal()
        status = Mux(slices & reader["broken"] & (self.status == frames.OK), frames.PAGE, self.status)
        valid = Mux(slices, reader["valid"], Mux(self.command == frames.RESULT, self.results["valid"], 1))
        own = Signal(8)
        with m.Switch(left[:3]):
            for index in range(frames.STATUS_BYTES):
                with m.Case(index):
                    m.d.comb += own.eq(latest[8 * index : 8 * index + 8])
        payload = Mux(slices, reader["octet"], Mux(self.command == frames.RESULT, self.results["octet"], own))
        octets = [self.unit, self.command, self.length[:8], self.length[8:], payload, status, self.crc[8:], self.crc[:8]]
        m.d.comb += [
            self.m_axis_tvalid.eq((self.position != PAYLOAD) | valid),
            self.m_axis_tdata.eq(Array(octets)[self.position]),
            self.m_axis_tlast.eq(self.position == CRC_LOW),
            move.eq(self.m_axis_tvalid & self.m_axis_tready),
            self.taken.eq(move & (self.position == PAYLOAD)),
        ]
        with m.If(move):
            with m.If(self.position < CRC_HIGH):
                m.d.sync += self.crc.eq(crc16_step(self.crc, self.m_axis_tdata))
            with m.If(self.position == PAYLOAD - 1):
                m.d.sync += [self.position.eq(Mux(self.length == 0, STATUS, PAYLOAD)), left.eq(0)]
            with m.Elif(self.position == PAYLOAD):
                m.d.sync += left.eq(left + 1)
                with m.If(left + 1 == self.length):
                    m.d.sync += self.position.eq(STATUS)
            with m.Else():
                m.d.sync += self.position.eq(self.position + 1)
            with m.If(self.m_axis_tlast):
                m.d.sync += [self.crc.eq(frames.START), self.command.eq(0)]
                with m.If((self.command == frames.RESULT) & ((self.status == frames.OK) | (self.status == frames.PAGE))):
                    m.d.comb += self.collected.eq(1)
                    m.d.sync += self.open.eq(self.open - 1)
                    m.d.sync += [self.jobs[0][name].eq(self.jobs[1][name]) for name in self.jobs[0]]
                m.next = "RECEIVE"
