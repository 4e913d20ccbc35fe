"""Loop nests of the bit-weight space as data: checked, executed, transformed, printed."""

from hwgen.engines.tpe.nest import transform
from hwgen.engines.tpe.nest.derive import ARRAYS, POINTS, Step, base, derive, reach
from hwgen.engines.tpe.nest.interpreter import Run, run
from hwgen.engines.tpe.nest.nodes import AXES, KINDS, PRIMITIVES, Loop, Nest, Op
from hwgen.engines.tpe.nest.point import point
from hwgen.engines.tpe.nest.printer import text
from hwgen.engines.tpe.nest.rules import RULES, check
from hwgen.engines.tpe.nest.widths import Width, widths

__all__ = [
    "ARRAYS",
    "AXES",
    "KINDS",
    "POINTS",
    "PRIMITIVES",
    "RULES",
    "Loop",
    "Nest",
    "Op",
    "Run",
    "Step",
    "Width",
    "base",
    "check",
    "derive",
    "point",
    "reach",
    "run",
    "text",
    "transform",
    "widths",
]
