"""The on-die decoder of the outlier code: entries from the code bytes, and the values of a beat set right."""

from typing import TYPE_CHECKING

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent, place
from hwgen.engines.flash.outlier import OutlierCode
from hwgen.engines.flash.outlier.hamming import columns
from hwgen.engines.flash.rtl.memory import RegisterFile, address_bits

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


class EntryDecoder(SharedComponent):
    """Unpacks the code bytes into a list of protected values in ascending order of address.

    A register holds code bits. In each cycle a whole field is taken from it if it is there (a copy of the threshold, or an entry), or else
    a beat is added. Entries pass two registers: as read, and with the address corrected; then the order of addresses is checked with one
    entry held back.

    Members
    -------
    start : begin a page; beat_valid, beat, beat_ready : code bytes
    done : all entries are in the list; threshold, dropped : from then on
    head_valid, head_address, head_copies : first entry of the list that is left; pop : take it off
    """

    def __init__(self, code: OutlierCode, lanes: int):
        self.code, self.beat_bits = code, 8 * lanes
        self.module_name = (
            f"flash_entries_x{lanes}_v{code.values}_w{code.value_bits}_p{code.protected}_t{code.threshold_copies}"
            f"_e{code.check_bits}_c{code.copies}_{code.columns}"
        )
        super().__init__(
            {
                "start": In(1),
                "beat_valid": In(1),
                "beat": In(self.beat_bits),
                "beat_ready": Out(1),
                "done": Out(1),
                "threshold": Out(code.value_bits),
                "dropped": Out(range(code.protected + 1)),
                "head_valid": Out(1),
                "head_address": Out(code.address_bits),
                "head_copies": Out(code.copies * code.value_bits),
                "pop": In(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Fields, correction, order, list."""
        del platform
        m = Module()
        code, bits = self.code, self.beat_bits
        room = max(code.entry_bits, code.value_bits) + bits
        held_bits = Signal(room)
        level = Signal(range(room + 1))
        copies_left = Signal(range(code.threshold_copies + 1))
        entries_left = Signal(range(code.protected + 1))
        in_copies, need = Signal(), Signal(range(room + 1))
        wanted, take, accept = Signal(), Signal(), Signal()
        m.d.comb += [
            in_copies.eq(copies_left != 0),
            need.eq(Mux(in_copies, code.value_bits, code.entry_bits)),
            wanted.eq(in_copies | (entries_left != 0)),
            take.eq(wanted & (level >= need)),
            self.beat_ready.eq(wanted & (level < need)),
            accept.eq(self.beat_ready & self.beat_valid),
        ]
        with m.If(take):
            m.d.sync += [
                held_bits.eq(Mux(in_copies, held_bits >> code.value_bits, held_bits >> code.entry_bits)),
                level.eq(level - need),
            ]
        with m.Elif(accept):
            m.d.sync += [held_bits.eq(held_bits | (self.beat << level)[:room]), level.eq(level + bits)]

        # Threshold: ones counted per bit.
        counts = [Signal(range(code.threshold_copies + 1), name=f"ones_{bit}") for bit in range(code.value_bits)]
        m.d.comb += self.threshold.eq(Cat(count > code.threshold_copies // 2 for count in counts))
        with m.If(take & in_copies):
            m.d.sync += copies_left.eq(copies_left - 1)
            m.d.sync += [count.eq(count + bit) for count, bit in zip(counts, held_bits, strict=False)]
        with m.Elif(take):
            m.d.sync += entries_left.eq(entries_left - 1)

        # First register: the entry as read. Second: its address corrected.
        raw_valid, raw_final, raw = Signal(), Signal(), Signal(code.entry_bits)
        m.d.sync += [raw_valid.eq(take & ~in_copies), raw_final.eq(entries_left == 1), raw.eq(held_bits[: code.entry_bits])]
        address, suspect, failed = self._corrected(m, raw[: code.word_bits])
        valid, final, usable, doubtful = (Signal(name=name) for name in ("valid", "final", "usable", "doubtful"))
        found, copies = Signal(code.address_bits), Signal(code.copies * code.value_bits)
        m.d.sync += [
            valid.eq(raw_valid),
            final.eq(raw_valid & raw_final),
            usable.eq(raw_valid & ~failed & (address < code.values)),
            doubtful.eq(suspect),
            found.eq(address),
            copies.eq(raw[code.word_bits :]),
        ]

        # Order: an entry is held back until its successor is seen.
        held, held_doubtful = Signal(), Signal()
        held_address, held_copies = Signal(code.address_bits), Signal(code.copies * code.value_bits)
        lowest = Signal(range(code.values + 1))  # addresses below it are out of order
        flush, done, stored = Signal(), Signal(), Signal(range(code.protected + 1))
        ascending, store = Signal(), Signal()
        m.d.comb += [ascending.eq(found > held_address), store.eq(held & ((usable & ascending) | flush)), self.done.eq(done)]
        with m.If(store):
            m.d.sync += [lowest.eq(held_address + 1), stored.eq(stored + 1)]
        with m.If(usable & (~held | ascending | (held_doubtful & ~doubtful))):
            m.d.sync += [
                held.eq((held & ascending) | (found >= lowest)),
                held_doubtful.eq(doubtful),
                held_address.eq(found),
                held_copies.eq(copies),
            ]
        m.d.sync += flush.eq(final)
        with m.If(flush):
            m.d.sync += done.eq(1)

        read = Signal(range(code.protected + 1))
        width = code.address_bits + code.copies * code.value_bits
        word = place(
            m,
            "list",
            RegisterFile(depth=code.protected, width=width),
            write_address=stored[: address_bits(code.protected)],
            write_data=Cat(held_address, held_copies),
            write_enable=store,
            read_address=read[: address_bits(code.protected)],
        )["read_data"]
        m.d.comb += [
            self.head_valid.eq(read != stored),
            self.head_address.eq(word[: code.address_bits]),
            self.head_copies.eq(word[code.address_bits :]),
            self.dropped.eq(code.protected - stored),
        ]
        with m.If(self.pop):
            m.d.sync += read.eq(read + 1)
        with m.If(self.start):
            m.d.sync += [signal.eq(0) for signal in (held_bits, level, *counts, held, lowest, done, stored, read)]
            m.d.sync += [copies_left.eq(code.threshold_copies), entries_left.eq(code.protected)]
            m.d.sync += [signal.eq(0) for signal in (raw_valid, valid, usable, final, flush)]  # what an aborted page has left
        return m

    def _corrected(self, m: Module, word: Value) -> tuple[Value, Value, Value]:
        """Address, whether the syndrome was not zero, whether it belongs to no bit."""
        code = self.code
        syndromes = columns(code.address_bits, code.check_bits, code.columns)
        syndrome = Signal(code.check_bits)
        parts = []
        for check in range(code.check_bits):
            total = word[code.address_bits + check]
            for bit, column in enumerate(syndromes[: code.address_bits]):
                if column >> check & 1:
                    total = total ^ word[bit]
            parts.append(total)
        hit = [Signal(name=f"hit_{bit}") for bit in range(code.word_bits)]
        address, known = Signal(code.address_bits), Signal()
        m.d.comb += [
            syndrome.eq(Cat(parts)),
            *(signal.eq(syndrome == column) for signal, column in zip(hit, syndromes, strict=True)),
            address.eq(word[: code.address_bits] ^ Cat(hit[: code.address_bits])),
            known.eq(Cat(hit).any()),
        ]
        return address, syndrome != 0, (syndrome != 0) & ~known


class PageCorrector(SharedComponent):
    """Sets the values of a page's beats right; no register in its path but for repaired lanes.

    A beat that holds a protected value is not taken while the list's head lies in it: the head's vote is kept for its lane, one head per
    cycle. Then the whole beat leaves: repaired lanes, and the others cleared where they are above the threshold.

    Members
    -------
    enable : the code is in use; beat_valid, beat, index : the page's beat on offer; room : there is place for it
    head_valid, head_address, head_copies, pop : the list; threshold : as there
    ready : the beat leaves in this cycle if it is on offer; values : what leaves; cleared : lanes set to 0
    """

    def __init__(self, spec: "FlashSpec"):
        self.lanes, self.code = spec.lanes, spec.code
        self.index_bits = address_bits(spec.page_beats)
        self.module_name = f"flash_corrector_x{spec.lanes}_v{self.code.values}_c{self.code.copies}"
        super().__init__(
            {
                "enable": In(1),
                "room": In(1),
                "beat_valid": In(1),
                "beat": In(8 * self.lanes),
                "index": In(self.index_bits),
                "head_valid": In(1),
                "head_address": In(self.code.address_bits),
                "head_copies": In(8 * self.code.copies),
                "pop": Out(1),
                "threshold": In(8),
                "ready": Out(1),
                "values": Out(8 * self.lanes),
                "cleared": Out(range(self.lanes + 1)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """The head's vote, and the lanes."""
        del platform
        m = Module()
        shift = (self.lanes - 1).bit_length()
        match, lane = Signal(), Signal(max(1, shift))
        m.d.comb += [
            lane.eq(self.head_address[:shift]),
            match.eq(self.enable & self.beat_valid & self.head_valid & (self.head_address[shift:] == self.index)),
            self.pop.eq(match),
            self.ready.eq(~match & self.room),
        ]
        lanes = [self.beat[8 * index : 8 * index + 8] for index in range(self.lanes)]
        chosen, voted = Signal(8), Signal(8)
        with m.Switch(lane):
            for index, value in enumerate(lanes):
                with m.Case(index):
                    m.d.comb += chosen.eq(value)
        words = [chosen, *(self.head_copies[8 * copy : 8 * copy + 8] for copy in range(self.code.copies))]
        m.d.comb += voted.eq(Cat(sum(word[bit] for word in words) > self.code.copies // 2 for bit in range(8)))
        clears = []
        for index, value in enumerate(lanes):
            repaired, patch = Signal(name=f"repaired_{index}"), Signal(8, name=f"patch_{index}", reset_less=True)
            with m.If(match & (lane == index)):
                m.d.sync += [repaired.eq(1), patch.eq(voted)]
            with m.Elif(self.ready & self.beat_valid):
                m.d.sync += repaired.eq(0)
            magnitude = Signal(8, name=f"magnitude_{index}")
            clear = Signal(name=f"clear_{index}")
            m.d.comb += [
                magnitude.eq(Mux(value[7], -value, value)),
                clear.eq(self.enable & ~repaired & (magnitude > self.threshold)),
                self.values[8 * index : 8 * index + 8].eq(Mux(repaired, patch, Mux(clear, 0, value))),
            ]
            clears.append(clear)
        m.d.comb += self.cleared.eq(sum(clears))
        return m
