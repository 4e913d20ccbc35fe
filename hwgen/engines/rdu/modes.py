"""Modes of a functional unit: every one is a multiply-add ``result = x * y + z`` with a choice of operands.

The names are those of the operands: ``in1`` and ``in2`` come from the stage before or through a link, ``stage_in`` from the lane above,
``side`` through a link alone. Modes 0 to 8 are the authors'. `PAIR` and `PAIR_2` combine the second half of a pair (a, b),
with the own pair as the later and as the earlier one.
"""

from dataclasses import dataclass

SYSTOLIC, SCALE_1, OFFSET_1, SCALE_2, OFFSET_2, MULTIPLY, ADD, AXPY_1, AXPY_2, PAIR, PAIR_2 = range(11)


@dataclass(frozen=True)
class Operands:
    """Names of ``x``, ``y`` and ``z``: signals of the cell, or the constants ``const``, ``one`` and ``zero``."""

    x: str
    y: str
    z: str


OPERANDS = {
    SYSTOLIC: Operands("in1", "stage_in", "sum"),
    SCALE_1: Operands("in1", "const", "zero"),
    OFFSET_1: Operands("in1", "one", "const"),
    SCALE_2: Operands("in2", "const", "zero"),
    OFFSET_2: Operands("in2", "one", "const"),
    MULTIPLY: Operands("in1", "in2", "zero"),
    ADD: Operands("in1", "one", "in2"),
    AXPY_1: Operands("in1", "const", "in2"),
    AXPY_2: Operands("in2", "const", "in1"),
    PAIR: Operands("in1", "side", "in2"),
    PAIR_2: Operands("in2", "side", "in1"),
}
WITH_SIDE = (PAIR, PAIR_2)
MODE_BITS = 4

# TUSER of a data beat
KEEP, SWITCH, START, DRAIN = 1, 2, 4, 8
USER_BITS = 4
