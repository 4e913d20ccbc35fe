"""Finished builds, kept by content: the same Verilog, harness, flags and tools are compiled once on a machine."""

import contextlib
import fcntl
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from hwgen.files import cache_dir, sha256


def cached_build(kind: str, parts: list[str], make: Callable[[Path], None]) -> Path:
    """Folder that ``make(folder)`` filled, made at most once per content.

    Parameters
    ----------
    kind : str
        Sub-folder of the cache, such as ``bulk``.
    parts : list of str
        Everything that the result depends on: sources, flags, tool versions. Their hash names the folder.
    make : callable
        Fills the folder it is given. When it raises, nothing is kept but a log file, if there is one.

    Notes
    -----
    A second process that wants the same build waits for the first. The folder gets its name only when it is finished, so an interrupted
    build is never taken for a whole one.
    """
    root = cache_dir("simulate", kind)
    key = sha256(*parts)[:32]
    finished = root / key
    if finished.is_dir():
        return finished
    with _locked(root / f"{key}.lock"):
        if finished.is_dir():
            return finished
        folder = Path(tempfile.mkdtemp(dir=root, prefix=f".{key}."))
        try:
            make(folder)
            folder.chmod(0o755)
            folder.rename(finished)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return finished


def log_path(kind: str, name: str) -> Path:
    """A log file that outlives the build: ``kind`` and ``name`` tell which."""
    return cache_dir("simulate", "logs") / f"{kind}-{name}.log"


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold an advisory lock; the system releases it when the process dies."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
