"""Modified Booth recoding, radix 4."""

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Value


@dataclass(frozen=True)
class BoothDigit:
    """One digit in {-2, -1, 0, 1, 2}: ``neg`` its sign (either for 0), ``one`` and ``two`` its magnitude."""

    neg: Value
    one: Value
    two: Value


def booth_radix4(operand: Value, *, width: int, signed: bool) -> list[BoothDigit]:
    """Digits of ``operand``, least significant first."""
    top = operand[width - 1] if signed else Const(0, 1)
    count = -(-width // 2) if signed else width // 2 + 1
    bits = Cat(Const(0, 1), operand[:width], top, top, top)
    digits = []
    for i in range(count):
        low, mid, high = bits[2 * i], bits[2 * i + 1], bits[2 * i + 2]
        digits.append(BoothDigit(neg=high, one=mid ^ low, two=(high ^ mid) & ~(mid ^ low)))
    return digits
