"""Two input buffers: bytes in, beats out."""

from typing import TYPE_CHECKING

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent, place
from hwgen.engines.flash.rtl.memory import RegisterFile, address_bits

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


class VectorBuffer(SharedComponent):
    """Bytes are written one by one; the first of a beat clears the rest of it, so a vector ends in zeros.

    Members
    -------
    write, write_bank, write_place, octet : a byte of a vector
    bank, address, vector : a beat of it, in the same cycle
    """

    def __init__(self, spec: "FlashSpec"):
        self.octets, self.words = spec.vector_octets, spec.input_bytes // spec.vector_octets
        self.bits = address_bits(self.words)
        self.module_name = f"flash_vectors_x{self.octets}_i{spec.input_bytes}"
        super().__init__(
            {
                "write": In(1),
                "write_bank": In(1),
                "write_place": In(address_bits(spec.input_bytes)),
                "octet": In(8),
                "bank": In(1),
                "address": In(self.bits),
                "vector": Out(8 * self.octets),
            }
        )

    resettable = False

    def elaborate(self, platform: object) -> Module:
        """A register file per buffer."""
        del platform
        m = Module()
        shift = (self.octets - 1).bit_length()
        lane = self.write_place[:shift]
        enable, data = Signal(self.octets), Signal(8 * self.octets)
        for index in range(self.octets):
            is_first = index == 0
            m.d.comb += [
                enable[index].eq(self.write & ((lane == index) | (lane == 0))),
                data[8 * index : 8 * index + 8].eq(self.octet if is_first else Mux(lane == 0, 0, self.octet)),
            ]
        out = [
            place(
                m,
                f"bank_{bank}",
                RegisterFile(depth=self.words, width=8 * self.octets, parts=self.octets),
                write_address=Cat(self.write_place[shift:]),
                write_data=data,
                write_enable=enable & (self.write_bank == bank).replicate(self.octets),
                read_address=self.address,
            )["read_data"]
            for bank in range(2)
        ]
        m.d.comb += self.vector.eq(Mux(self.bank, out[1], out[0]))
        return m
