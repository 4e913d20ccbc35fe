"""External tools: run with a log and a time limit, and their versions."""

import functools
import importlib.metadata
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from hwgen.errors import ToolFailed, ToolNotFound
from hwgen.files import cache_dir

REMEDIES = {
    "sta": "apt-get install opensta",
    "iverilog": "apt-get install iverilog",
    "vvp": "apt-get install iverilog",
}
TIME_LIMIT_S = 1800


def run(tool: str, command: Sequence[str | os.PathLike], log: Path, *, folder: Path | None = None, python_path: Path | None = None) -> str:
    """Run ``command``, keep what it prints in ``log``, and return it. ``python_path`` is where a Python program finds hwgen.

    Raises
    ------
    ToolNotFound, ToolFailed
        The program is missing; it did not exit with 0, or not in time.
    """
    if shutil.which(str(command[0])) is None:
        raise ToolNotFound(tool, REMEDIES.get(tool, f"install {tool}"))
    environment = os.environ | {"YOSYS_MAX_THREADS": "1"} | ({"PYTHONPATH": str(python_path)} if python_path else {})
    with log.open("w") as output:
        try:
            result = subprocess.run(
                [os.fspath(word) for word in command],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=folder,
                env=environment,
                check=False,
                timeout=TIME_LIMIT_S,
            )
        except subprocess.TimeoutExpired:
            raise ToolFailed(tool, f"no end after {TIME_LIMIT_S} s", kept(log)) from None
    text = log.read_text(errors="replace")
    if result.returncode:
        raise ToolFailed(tool, complaint(text) or f"exit code {result.returncode}", kept(log))
    return text


def complaint(text: str) -> str:
    """The first line that looks like an error, or else the last line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    wrong = [line for line in lines if re.search(r"\berror\b", line, re.IGNORECASE)]
    return (wrong or lines[-1:] or [""])[0][:300]


def kept(log: Path) -> Path:
    """A copy of a log that outlives the temporary folder it was written in."""
    target = cache_dir("silicon", "logs") / f"{log.stem}-{os.getpid()}.log"
    shutil.copyfile(log, target)
    return target


@functools.cache
def versions() -> dict[str, str]:
    """Versions of the tools that make and measure netlists; ``missing`` for one that is not installed."""
    found = {"pyosys": importlib.metadata.version("pyosys")}
    for name, arguments, pattern in (("opensta", ("sta", "-version"), r"[\d.]+"), ("iverilog", ("iverilog", "-V"), r"version (\S+)")):
        if shutil.which(arguments[0]) is None:
            found[name] = "missing"
            continue
        text = subprocess.run(arguments, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=20, check=False).stdout
        match = re.search(pattern, text)
        found[name] = match[match.lastindex or 0] if match else "unknown"
    return found
