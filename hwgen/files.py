"""Whole files or none, content hashes, and the cache folder."""

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from hwgen.errors import ToolNotFound


def sha256(*parts: str | bytes) -> str:
    """Hash of the parts in order; each part is length-prefixed, so boundaries count."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "little") + data)
    return digest.hexdigest()


def write_atomic(path: str | os.PathLike, data: str | bytes) -> Path:
    """Write ``data`` to ``path`` through a temporary name in the same folder."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as temporary:
        temporary.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


@contextlib.contextmanager
def replacing(path: str | os.PathLike) -> Iterator[Path]:
    """Yield a temporary path beside ``path``; rename it there when the block succeeds, delete it otherwise."""
    path = Path(path)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(0o644)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def canonical_json(value: object) -> str:
    """JSON with sorted keys: the form that is hashed and compared."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def cache_dir(*names: str) -> Path:
    """``$HWGEN_CACHE`` or ``~/.cache/hwgen``, with a sub-folder made on demand."""
    root = os.environ.get("HWGEN_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hwgen"
    path = Path(root).joinpath(*names)
    path.mkdir(parents=True, exist_ok=True)
    return path


def shipped(*names: str) -> Path:
    """Path of data that travels with hwgen, for example ``shipped("models", "tpe")``.

    In a wheel it lies in ``hwgen/data``; in a checkout in the repository's root.

    Raises
    ------
    ToolNotFound
        When neither place has it.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "data", package.parent):
        if (path := root.joinpath(*names)).exists():
            return path
    raise ToolNotFound("/".join(names), "neither in this installation of hwgen nor in a checkout around it")
