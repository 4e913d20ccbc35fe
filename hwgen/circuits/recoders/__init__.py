"""Recodings of a multiplier operand: golden digits beside their circuits."""

from hwgen.circuits.recoders.bit_serial import BitSerial, SignMagnitude
from hwgen.circuits.recoders.booth import Booth
from hwgen.circuits.recoders.carries import CARRIES
from hwgen.circuits.recoders.digit import CODE_WIDTH, Digit, fold, unfold
from hwgen.circuits.recoders.encoder import Encoder
from hwgen.circuits.recoders.ent import EnT
from hwgen.circuits.recoders.naf import Naf
from hwgen.circuits.recoders.recoding import Recoding
from hwgen.errors import SpecError

RECODINGS: dict[str, type[Recoding]] = {kind.name: kind for kind in (BitSerial, SignMagnitude, Booth, EnT, Naf)}


def recoding(name: str, *, width: int, signed: bool = True, carry: str = "ripple") -> Recoding:
    """The recoding ``name`` of `RECODINGS` for an operand.

    Raises
    ------
    SpecError
        For an unknown name, a width outside 2..32 or an unknown kind of carry.
    """
    if name not in RECODINGS:
        raise SpecError("recoding", name, f"one of {', '.join(RECODINGS)}")
    return RECODINGS[name](width=width, signed=signed, carry=carry)


__all__ = [
    "CARRIES",
    "CODE_WIDTH",
    "RECODINGS",
    "BitSerial",
    "Booth",
    "Digit",
    "EnT",
    "Encoder",
    "Naf",
    "Recoding",
    "SignMagnitude",
    "fold",
    "recoding",
    "unfold",
]
