"""CRC-16/CCITT-FALSE, a byte at a time."""

from amaranth.hdl import Cat, Value

from hwgen.engines.flash.frames import POLYNOMIAL


def crc16_step(crc: Value, octet: Value) -> Value:
    """The CRC after one more byte: a tree of exclusive ors, found by following single bits."""

    def after(state: int, data: int) -> int:
        state ^= data << 8
        for _ in range(8):
            state = (state << 1 ^ (POLYNOMIAL if state & 0x8000 else 0)) & 0xFFFF
        return state

    terms: list[list[Value]] = [[] for _ in range(16)]
    for source, width, effect in ((crc, 16, lambda bit: after(1 << bit, 0)), (octet, 8, lambda bit: after(0, 1 << bit))):
        for bit in range(width):
            for target in range(16):
                if effect(bit) >> target & 1:
                    terms[target].append(source[bit])
    return Cat(_xor(bits) for bits in terms)


def _xor(bits: list[Value]) -> Value:
    total = bits[0]
    for bit in bits[1:]:
        total = total ^ bit
    return total
