"""Verilator's lint over emitted Verilog, with every waiver and its reason in one place."""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import ToolFailed
from hwgen.export import Design
from hwgen.simulate import environment


@dataclass(frozen=True, kw_only=True)
class Waiver:
    """A warning that is expected: its code, a regular expression that its text must match from the start, and why it is harmless."""

    code: str
    text: str = ""
    reason: str


WAIVERS = (
    Waiver(code="DECLFILENAME", reason="a design is one file that holds all its modules"),
    Waiver(code="UNUSEDSIGNAL", reason="the bits of a sum above the width that the spec proves sufficient are named but not read"),
    Waiver(
        code="WIDTHEXPAND", reason="Yosys writes operands and constants at their own width; the language extends them and no bit is lost"
    ),
    Waiver(
        code="UNOPTFLAT",
        text=r"Signal unoptimizable: Circular combinational logic: '[\w.]*_(generate|propagate)_\d+'",
        reason="levels of a prefix tree whose width is no power of two share a vector in Yosys' text; no bit depends on itself",
    ),
    Waiver(
        code="WIDTHTRUNC",
        text=r"Logical operator LOGNOT expects 1 bit on the LHS",
        reason="Yosys writes a comparison with zero as a logical not of a vector, which is what it means",
    ),
    Waiver(
        code="WIDTHTRUNC",
        text=r"Operator ASSIGNW expects \d+ bits on the Assign RHS, but Assign RHS's SHIFTR ",
        reason="Yosys writes a selection by index as a shift to the right, of which the lowest bits are taken",
    ),
)


def lint(design: Design) -> list[str]:
    """Warnings and errors of ``verilator --lint-only -Wall``, one line each; empty when clean.

    Raises `ToolNotFound` when Verilator is missing.
    """
    with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
        folder = Path(name)
        (folder / "design.v").write_text(design.verilog)
        log = folder / "lint.log"
        command = [*environment.verilator_command(), "--lint-only", "-Wall", "-Wno-fatal", "--top-module", design.top, "design.v"]
        failure = ""
        try:
            environment.call("verilator", command, log=log, environment=environment.verilator_environment(), folder=folder)
        except ToolFailed as failed:
            failure = failed.reason
        text = log.read_text(errors="replace")
    found = re.findall(r"^%((?:Warning|Error)[^\n]*)$", text, re.MULTILINE)
    lines = [line for line in found if "Exiting due to" not in line and not waived(line)]
    return lines or ([failure] if failure else [])


def waived(line: str) -> bool:
    """Whether a line such as ``Warning-CODE: file:line:column: text`` is expected."""
    parts = re.match(r"Warning-(\w+): \S+?:\d+:\d+: (.*)", line)
    return parts is not None and any(waiver.code == parts[1] and re.match(waiver.text, parts[2]) for waiver in WAIVERS)
