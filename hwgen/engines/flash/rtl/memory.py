"""A small register file: one write port with lanes, one read port without a register."""

from amaranth.hdl import Cat, Const, MemoryData, MemoryInstance, Module
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent


class RegisterFile(SharedComponent):
    """``depth`` words of ``width`` bits, written in ``parts`` equal parts.

    Members
    -------
    write_address, write_data : and ``write_enable``, one bit per part
    read_address, read_data : in the same cycle
    """

    resettable = False

    def __init__(self, *, depth: int, width: int, parts: int = 1):
        self.depth, self.width, self.parts = depth, width, parts
        self.module_name = f"register_file_{depth}x{width}" + (f"_in_{parts}" if parts > 1 else "")
        bits = address_bits(depth)
        super().__init__(
            {
                "write_address": In(bits),
                "write_data": In(width),
                "write_enable": In(parts),
                "read_address": In(bits),
                "read_data": Out(width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """The words and both ports."""
        del platform
        m = Module()
        words = MemoryInstance(data=MemoryData(shape=self.width, depth=self.depth, init=[]))
        size = (self.depth - 1).bit_length()
        enable = Cat(bit.replicate(self.width // self.parts) for bit in self.write_enable)
        write = {"addr": self.write_address[:size], "data": self.write_data, "en": enable}
        words.write_port(domain="sync", **write)
        words.read_port(domain="comb", addr=self.read_address[:size], data=self.read_data, en=Const(1), transparent_for=())
        m.submodules.words = words
        return m


def address_bits(depth: int) -> int:
    """Bits of an address, at least one."""
    return max(1, (depth - 1).bit_length())
