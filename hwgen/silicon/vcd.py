"""Activity of every net from a value change dump."""

import re
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import ToolFailed

_BLOCKS = ("$dumpvars", "$dumpon", "$dumpoff", "$dumpall")


@dataclass(frozen=True)
class Activity:
    """What one net did: changes between 0 and 1, and the share of time at 1."""

    toggles: int
    duty: float


def read_activity(path: Path, scope: str) -> dict[str, Activity]:
    """Activity of the nets of one scope, vector bits as ``name[i]``, while the dump was on.

    Parameters
    ----------
    scope : str
        Instance path, dots between.

    Raises
    ------
    ToolFailed
        The dump is not what Icarus writes.
    """
    with path.open() as file:
        names = _declarations(file, scope)
        counters = _Counters({code: width for code, (_, width) in names.items()})
        counters.read(file)
    found = {}
    for code, (labels, width) in names.items():
        for bit in range(width):
            activity = counters.activity(code, bit)
            for label in labels:
                found[label if width == 1 else f"{label}[{bit}]"] = activity
    return found


def _declarations(file, scope: str) -> dict[str, tuple[list[str], int]]:
    """Code to names and width of the scope's nets."""
    names: dict[str, tuple[list[str], int]] = {}
    path: list[str] = []
    for line in file:
        words = line.split()
        if not words:
            continue
        if words[0] == "$scope":
            path.append(words[2])
        elif words[0] == "$upscope":
            path.pop()
        elif words[0] == "$var" and ".".join(path) == scope and words[1] in ("wire", "reg"):
            code, width, label = words[3], int(words[2]), words[4]
            if re.fullmatch(r"\[\d+\]", words[5]):  # a single bit of a vector
                label += words[5]
            names.setdefault(code, ([], width))[0].append(label)
        elif words[0] == "$enddefinitions":
            return names
    raise ToolFailed("vvp", f"no end of definitions in {path or 'the dump'}")


class _Counters:
    """Toggles and time at 1 per code and bit."""

    def __init__(self, widths: dict[str, int]):
        self.widths = widths
        self.last: dict[str, str] = {}  # value as text, highest bit first
        self.since: dict[str, int] = {}
        self.toggles: dict[str, list[int]] = {code: [0] * width for code, width in widths.items()}
        self.high: dict[str, list[int]] = {code: [0] * width for code, width in widths.items()}
        self.total = 0

    def read(self, file) -> None:
        now, block, started = 0, "", 0
        on = True
        for line in file:
            mark = line[0]
            if mark == "#":
                now = int(line[1:])
            elif mark == "$":
                word = line.strip()
                if word in _BLOCKS:
                    block = word
                    if block == "$dumpoff":
                        self._settle(now)
                        self.total += now - started
                        on = False
                    elif block in ("$dumpon", "$dumpvars"):
                        started, on = now, True
                elif word == "$end":
                    block = ""
            else:
                code, value = self._change(line)
                if code not in self.widths or block == "$dumpoff":
                    continue
                if block:
                    self.last[code], self.since[code] = value, now
                else:
                    self._count(code, value, now)
        if on:
            self._settle(now)
            self.total += now - started

    @staticmethod
    def _change(line: str) -> tuple[str, str]:
        if line[0] == "b":
            value, code = line[1:].split()
            return code, value
        return line[1:].strip(), line[0]

    def _count(self, code: str, value: str, now: int) -> None:
        old = self.last[code]
        self._spend(code, now)
        if self.widths[code] == 1:
            if old + value in ("01", "10"):
                self.toggles[code][0] += 1
        else:
            toggles = self.toggles[code]
            for bit, (a, b) in enumerate(zip(reversed(_wide(old, len(toggles))), reversed(_wide(value, len(toggles))), strict=True)):
                if a + b in ("01", "10"):
                    toggles[bit] += 1
        self.last[code] = value

    def _spend(self, code: str, now: int) -> None:
        """Book the time since the last change."""
        time = now - self.since[code]
        self.since[code] = now
        old = self.last[code]
        if old == "0" or time == 0:
            return
        if old == "1":
            self.high[code][0] += time
            return
        high = self.high[code]
        for bit, value in enumerate(reversed(_wide(old, len(high)))):
            if value == "1":
                high[bit] += time

    def _settle(self, now: int) -> None:
        for code in self.last:
            self._spend(code, now)

    def activity(self, code: str, bit: int) -> Activity:
        if self.total == 0:
            raise ToolFailed("vvp", "the dump covers no time")
        return Activity(toggles=self.toggles[code][bit], duty=self.high[code][bit] / self.total)


def _wide(value: str, width: int) -> str:
    """A dumped vector at full width: dumps drop leading zeros, or leading copies of x and z."""
    return value.rjust(width, value[0] if value[0] in "xz" else "0")
