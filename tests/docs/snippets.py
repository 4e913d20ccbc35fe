"""Finds the fenced snippets of a page and compares what they print with what the page says.

``python``   run, all of a page in one namespace; a ``text`` fence right after it is its output
``console``  lines that begin with ``$`` are run by bash, all of a page in one folder; the lines up to the next one are its output
``toml``     a file that begins with a comment of its name, ``# mine.toml``, is written to that folder
``sh``       not run: what a reader types on a fresh machine

In stated output, ``...`` within a line stands for anything on that line, a line of its own for any lines.
"""

import re
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^```(\w+)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Snippet:
    kind: str  # python, console or file
    code: str
    output: str | None  # None: the page states none
    line: int


def snippets(path: Path) -> list[Snippet]:
    text = path.read_text()
    found = []
    for match in FENCE.finditer(text):
        kind, code, output = match.groups()
        line = text.count("\n", 0, match.start()) + 1
        if kind == "python":
            found.append(Snippet(kind, code, output, line))
        elif kind == "console":
            found += console(code, line)
        elif kind == "toml" and re.match(r"# [\w-]+\.toml\n", code):
            found.append(Snippet("file", code, None, line))
    return found


def console(code: str, line: int) -> list[Snippet]:
    found = []
    for number, text in enumerate(code.splitlines(), line + 1):
        if text.startswith("$ "):
            found.append(Snippet("console", text[2:], "", number))
        elif found and found[-1].code.endswith("\\") and not found[-1].output:
            found[-1] = Snippet("console", f"{found[-1].code}\n{text}", "", found[-1].line)
        elif found:
            found[-1] = Snippet("console", found[-1].code, f"{found[-1].output}{text}\n", found[-1].line)
        else:
            raise ValueError(f"line {number}: output before the first command")
    return found


def matches(stated: str, printed: str) -> bool:
    lines = [line.rstrip() for line in stated.strip("\n").splitlines()]
    pattern = "".join("(?:.*\n)*?" if line == "..." else "[^\n]*".join(map(re.escape, line.split("..."))) + "[^\\S\n]*\n" for line in lines)
    printed = "".join(f"{line.rstrip()}\n" for line in printed.strip("\n").splitlines())
    return re.fullmatch(pattern, printed) is not None
