"""Formal equivalence of combinational modules by SAT."""

import re
import sys
import tempfile
from pathlib import Path

from hwgen.errors import SpecError, ToolFailed
from hwgen.silicon import tools

_PROGRAM = "import sys; from pyosys import libyosys; libyosys.run_pass('script ' + sys.argv[1])"
_LOAD = """
read_verilog -sv {source}
hierarchy -check -top {top}
proc
flatten
opt_clean
select -assert-none t:$*dff* t:$*latch* t:$mem* %u %u
rename {top} {name}
design -stash {name}
"""
_PROVE = """
design -copy-from first first
design -copy-from second second
miter -equiv -flatten -make_outputs first second miter
hierarchy -top miter
sat -prove trigger 0 -set-def-inputs -show-inputs miter
"""


def counterexample(first: str, first_top: str, second: str, second_top: str) -> dict[str, int] | None:
    """Inputs for which two combinational modules differ, or None when SAT proves that there are none.

    Parameters
    ----------
    first, second : str
        Verilog of each module and of all that it instantiates. Both have the same ports.

    Raises
    ------
    SpecError
        A module has state: only combinational ones are compared.
    ToolFailed
        The sources cannot be read, or their ports differ.
    """
    with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
        folder = Path(name)
        script = ""
        for label, text, top in (("first", first, first_top), ("second", second, second_top)):
            (folder / f"{label}.v").write_text(text)
            script += _LOAD.format(source=folder / f"{label}.v", top=top, name=label)
        (folder / "script.ys").write_text(script + _PROVE)
        log = folder / f"equivalence-{first_top}.log"
        try:
            found = tools.run("pyosys", [sys.executable, "-c", _PROGRAM, folder / "script.ys"], log, folder=folder)
        except ToolFailed:
            if "Assertion failed: selection is not empty" in log.read_text():
                raise SpecError(
                    "module", f"{first_top}, {second_top}", "combinational modules: no registers, latches or memories"
                ) from None
            raise
        if "SAT proof finished - no model found: SUCCESS!" in found:
            return None
        if "SAT proof finished - model found: FAIL!" not in found:
            raise ToolFailed("pyosys", "the SAT solver came to no end", tools.kept(log))
        rows = re.findall(r"^\s+\\in_(\S+)\s+\S+\s+\S+\s+([01]+)\s*$", found, re.MULTILINE)
        return {port: int(bits, 2) for port, bits in rows}


def prove_equal(first: str, first_top: str, second: str, second_top: str) -> None:
    """Prove that two combinational modules compute the same; raises `ToolFailed` with a counterexample when they do not."""
    difference = counterexample(first, first_top, second, second_top)
    if difference is not None:
        inputs = ", ".join(f"{port} = {value}" for port, value in difference.items())
        raise ToolFailed("equivalence", f"{first_top} and {second_top} differ for {inputs}")
