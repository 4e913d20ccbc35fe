"""Measurements in a file of a report's folder: what was measured from the same sources, library and code is not measured again."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from hwgen import silicon
from hwgen.files import canonical_json, sha256, write_atomic
from hwgen.silicon.composition import code_digest


class Measurements:
    """The measurements of one report.

    Parameters
    ----------
    path : Path
        The file; made by the first measurement.
    say : callable
        Told the name of what is measured now.
    """

    def __init__(self, path: Path, say: Callable[[str], None]):
        self.path, self.say = path, say
        self.found = json.loads(path.read_text()) if path.exists() else {}
        self.technology = silicon.technology(silicon.DEFAULT)

    def get(self, name: str, request: Mapping[str, object], measure: Callable[[], Any]) -> Any:
        """The JSON values of the measurement ``name``, made anew when the request differs from the kept one."""
        key = sha256(canonical_json({"library": self.technology.digest, "code": code_digest()} | dict(request)))
        if self.found.get(name, {}).get("key") != key:
            self.say(name)
            self.found[name] = {"key": key, "values": measure()}
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(self.path, json.dumps(self.found, indent=1, sort_keys=True) + "\n")
        return self.found[name]["values"]
