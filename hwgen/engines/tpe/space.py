"""The bit-weight space: coordinates of a point, the named points, and the rules that forbid a point on an array.

A point is legal where its loop nest can be derived (`hwgen.engines.tpe.nest`): the rules here state that for coordinates, in the words of
the nest's own rules, and add what the movement of operands in an array demands.
"""

from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields, replace
from typing import Any

from hwgen.circuits.recoders import RECODINGS
from hwgen.engines.tpe.nest import ARRAYS, POINTS, RULES, Step, derive, point, reach
from hwgen.errors import SpecError

LANES = 16  # most products per PE and step
CHOICES: dict[str, tuple[str, ...]] = {
    "recoding": tuple(RECODINGS),
    "digits": ("parallel", "serial", "sparse"),
    "encoder": ("cell", "column", "edge"),
    "shift": ("product", "reduction"),
    "accumulate": ("binary", "carry-save"),
}


@dataclass(frozen=True, kw_only=True)
class Point:
    """Coordinates, with the values that `hwgen.engines.tpe.nest.point` reads off a nest; of a tree, ``lanes`` counts per multiplier."""

    recoding: str
    digits: str
    encoder: str
    shift: str
    accumulate: str
    lanes: int

    @property
    def text(self) -> str:
        """All coordinates, as `TpeSpec.cell` takes them."""
        return ".".join(map(str, astuple(self)))

    def check(self, array: str) -> "Point":
        """The point itself, when it is legal on ``array``.

        Raises
        ------
        SpecError
            With the coordinate that a rule forbids, and the rule.
        """
        for name, allowed in CHOICES.items():
            if getattr(self, name) not in allowed:
                raise SpecError(name, getattr(self, name), f"one of {', '.join(allowed)}")
        if isinstance(self.lanes, bool) or not isinstance(self.lanes, int) or not 1 <= self.lanes <= LANES:
            raise SpecError("lanes", self.lanes, f"an integer from 1 to {LANES}")
        for name, rule in self._broken(array):
            raise SpecError(name, array if name == "array" else getattr(self, name), RULES[rule])
        return self

    def _broken(self, array: str) -> Iterator[tuple[str, str]]:
        """Coordinates and the rules that forbid them."""
        sparse = self.digits == "sparse"
        if self.digits == "serial":
            yield "digits", "serial"
        if sparse and self.accumulate == "binary":
            yield "accumulate", "feedback"
        if sparse and array in ("ws", "cube"):
            yield "array", "chain"
        if sparse and array == "tree":
            yield "array", "together"
        if self.encoder == ("edge" if sparse else "column"):
            yield "encoder", "list" if sparse else "column"
        if self.shift == "reduction" and self.accumulate == "binary" and self.lanes == 1:
            yield "accumulate", "weights"
        if sparse and array == "os":
            yield "array", "pace"


NAMES = tuple(POINTS)
COORDINATES = tuple(field.name for field in fields(Point))


def named(name: str, array: str) -> Point:
    """The point ``name`` of `NAMES` as its derivation ends on ``array``; the multipliers of a tree are the lanes of OPT2 already."""
    coordinates: dict[str, Any] = point(derive(name, rows=2, cols=2)[-1].nest)
    return Point(**(coordinates | {"lanes": 1} if array == "tree" else coordinates))


_NAMED = {(name, array): named(name, array) for name in NAMES for array in ARRAYS}


def find(cell: str, array: str, changes: dict[str, Any]) -> tuple[str, Point]:
    """The point ``cell`` with some coordinates changed, and its name: one of `NAMES`, or the coordinates' text.

    Raises
    ------
    SpecError
        For a name or coordinates that do not exist, or that the array forbids.
    """
    parts = cell.split(".") if isinstance(cell, str) else []
    if (cell, array) in _NAMED:
        found = _NAMED[cell, array]
    elif len(parts) == len(COORDINATES) and parts[-1].isdecimal():
        found = Point(**dict[str, Any](zip(COORDINATES, [*parts[:-1], int(parts[-1])], strict=True)))
    else:
        raise SpecError("cell", cell, f"one of {', '.join(NAMES)}, or {'.'.join(COORDINATES)}")
    found = replace(found, **changes).check(array)
    return next((name for name in NAMES if _NAMED[name, array] == found), found.text), found


def derivation(cell: str, point: Point, array: str, *, rows: int, cols: int, layers: int) -> list[Step]:
    """The nests from BASE to the point, for an array of the given size."""
    if cell in NAMES:
        return derive(cell, array=array, rows=rows, cols=cols, layers=layers)
    return reach({name: getattr(point, name) for name in COORDINATES}, array=array, rows=rows, cols=cols, layers=layers)
