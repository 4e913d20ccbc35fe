"""Facts of a Liberty cell library: units, areas, pins and functions. Timing and power tables are left to the timing tool."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

# Groups that hold most of a library's text and none of the facts wanted here.
SKIPPED = frozenset(
    {
        *("timing", "internal_power", "leakage_power", "operating_conditions", "wire_load_selection", "wire_load_table"),
        *("lu_table_template", "power_lut_template", "pg_pin", "output_current_template", "ccsn_first_stage", "ccsn_last_stage"),
        *("receiver_capacitance", "output_voltage", "input_voltage"),
    }
)
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*)"|([{}();:,])|([^\s{}();:,"]+)', re.DOTALL)
_BRACE = re.compile(r'"[^"]*"|[{}]')
_FUNCTION_TOKEN = re.compile(r"[A-Za-z_]\w*(?:\[\d+\])?|[01!'()&*+|^]")


class LibertyError(ValueError):
    """The text is not a Liberty library."""


@dataclass
class Group:
    """One ``name (arguments) { ... }`` of a Liberty file."""

    name: str
    arguments: list[str]
    attributes: dict[str, str] = field(default_factory=dict)
    complexes: dict[str, list[list[str]]] = field(default_factory=dict)
    groups: list["Group"] = field(default_factory=list)

    def all(self, *names: str) -> list["Group"]:
        """Sub-groups of these names."""
        return [group for group in self.groups if group.name in names]


def parse(text: str, *, skipped: frozenset[str] = SKIPPED) -> Group:
    """The library group of a Liberty text, without the groups in ``skipped``."""
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL)
    text = re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    body = Group("", [])
    position = _statements(text, 0, body, skipped)
    libraries = body.all("library")
    if len(libraries) != 1 or text[position:].strip():
        raise LibertyError("no library group")
    return libraries[0]


def _statements(text: str, position: int, into: Group, skipped: frozenset[str]) -> int:
    """Read statements up to the closing brace or the end; returns the position behind."""
    while True:
        match = _TOKEN.search(text, position)
        if match is None:
            return len(text)
        position = match.end()
        if match[2] == "}":
            return position
        if match[2] is not None:  # a stray semicolon is legal
            continue
        name = _value(match)
        match = _TOKEN.search(text, position)
        if match is None or match[2] not in (":", "("):
            raise LibertyError(f"nothing follows {name!r}")
        position = match.end()
        if match[2] == ":":
            position = _simple(text, position, name, into)
            continue
        arguments, position = _arguments(text, position)
        match = _TOKEN.search(text, position)
        if match is None or match[2] != "{":
            into.complexes.setdefault(name, []).append(arguments)
            continue
        position = match.end()
        if name in skipped:
            position = _skip(text, position)
            continue
        group = Group(name, arguments)
        position = _statements(text, position, group, skipped)
        into.groups.append(group)


def _value(match: re.Match[str]) -> str:
    return match[1] if match[1] is not None else match[0]


def _simple(text: str, position: int, name: str, into: Group) -> int:
    """``name : value ;``: the value may be several words, and the semicolon may be missing at the end of a line."""
    end = re.compile(r'"[^"]*"|[;\n}]')
    start = position
    for match in end.finditer(text, position):
        if match[0] in (";", "\n", "}"):
            into.attributes[name] = text[start : match.start()].strip().strip('"').strip()
            return match.start() if match[0] == "}" else match.end()
    raise LibertyError(f"{name} has no end")


def _arguments(text: str, position: int) -> tuple[list[str], int]:
    values = []
    for match in _TOKEN.finditer(text, position):
        if match[2] == ")":
            return values, match.end()
        if match[2] is None:
            values.append(_value(match))
    raise LibertyError("a parenthesis is not closed")


def _skip(text: str, position: int) -> int:
    depth = 1
    for match in _BRACE.finditer(text, position):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end()
    raise LibertyError("a brace is not closed")


def truth_table(function: str, inputs: list[str]) -> int | None:
    """Truth table of a Liberty function: bit i is the value where input j is bit j of i. None for a function of anything else."""
    names = set(re.findall(r"[A-Za-z_]\w*(?:\[\d+\])?", function))
    if not names <= set(inputs):
        return None
    table = 0
    for index, values in enumerate(itertools.product((0, 1), repeat=len(inputs))):
        if _Function(function, dict(zip(reversed(inputs), values, strict=True))).value():
            table |= 1 << index
    return table


class _Function:
    """Evaluator of Liberty's expressions: ``!`` and ``'`` bind strongest, then ``^``, then ``&`` (or nothing), then ``+``."""

    def __init__(self, text: str, values: dict[str, int]):
        self.tokens: Iterator[str] = iter(_FUNCTION_TOKEN.findall(text))
        self.values = values
        self.token: str | None = next(self.tokens, None)

    def value(self) -> int:
        result = self._or()
        if self.token is not None:
            raise LibertyError(f"a function goes on with {self.token!r}")
        return result

    def _take(self) -> str:
        if self.token is None:
            raise LibertyError("a function ends early")
        token, self.token = self.token, next(self.tokens, None)
        return token

    def _or(self) -> int:
        result = self._and()
        while self.token in ("+", "|"):
            self._take()
            result |= self._and()
        return result

    def _and(self) -> int:
        result = self._xor()
        while self.token is not None and self.token not in ("+", "|", ")"):
            if self.token in ("&", "*"):
                self._take()
            result &= self._xor()
        return result

    def _xor(self) -> int:
        result = self._not()
        while self.token == "^":
            self._take()
            result ^= self._not()
        return result

    def _not(self) -> int:
        token = self._take()
        if token == "!":
            result = 1 - self._not()
        elif token == "(":
            result = self._or()
            if self._take() != ")":
                raise LibertyError("a function's parenthesis is not closed")
        elif token in ("0", "1"):
            result = int(token)
        else:
            result = self.values[token]
        while self.token == "'":
            self._take()
            result = 1 - result
        return result


def lef_areas(text: str) -> dict[str, float]:
    """Area in um2 of every macro of a LEF file."""
    found = re.finditer(r"^MACRO\s+(\S+)(.*?)^END\s+\1\b", text, re.MULTILINE | re.DOTALL)
    areas = {}
    for match in found:
        size = re.search(r"^\s*SIZE\s+([\d.]+)\s+BY\s+([\d.]+)", match[2], re.MULTILINE)
        if size:
            areas[match[1]] = float(size[1]) * float(size[2])
    return areas
