"""The one place that runs OpenSTA: Tcl in, records out, anything unexpected is an error."""

import contextlib
import re
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from hwgen.errors import ToolFailed
from hwgen.silicon import tools
from hwgen.silicon.technologies import Technology

MARK = "hwgen:"
# Libraries make OpenSTA warn while they are read; netlists must not.
_LIBRARY_WARNING = re.compile(r"^Warning: \S+\.lib(erty)?,? line \d+")


@contextlib.contextmanager
def netlist_files(texts: Iterable[str]) -> Iterator[tuple[Path, list[Path]]]:
    """A temporary folder, and the Verilog texts as files in it."""
    with tempfile.TemporaryDirectory(prefix="hwgen-") as name:
        folder = Path(name)
        files = []
        for number, text in enumerate(texts):
            files.append(folder / f"netlist_{number}.v")
            files[-1].write_text(text)
        yield folder, files


def run_sta(tech: Technology, files: list[Path], top: str, commands: str, folder: Path) -> list[list[str]]:
    """Load a netlist, run Tcl, and return the words of every line that it printed with ``hwgen:`` in front.

    Lines without the mark are kept as records under the name ``text`` when the script printed ``hwgen: begin`` before them and
    ``hwgen: end`` after them; elsewhere they are errors.
    """
    (folder / "library.lib").unlink(missing_ok=True)
    (folder / "library.lib").symlink_to(tech.liberty.resolve())
    script = [f"read_liberty {folder / 'library.lib'}", *(f"read_verilog {file}" for file in files), f"link_design {top}", commands]
    (folder / "script.tcl").write_text("\n".join(script) + f'\nputs "{MARK} done"\n')
    log = folder / f"sta-{top}.log"
    text = tools.run("sta", ["sta", "-no_init", "-no_splash", "-exit", folder / "script.tcl"], log, folder=folder)
    records, inside = [], False
    for line in text.splitlines():
        if line.startswith(MARK):
            words = line.removeprefix(MARK).split()
            inside = words == ["begin"] or (inside and words != ["end"])
            records.append(words)
        elif inside:
            records.append(["text", line])
        elif line.strip() and not _LIBRARY_WARNING.match(line):
            raise ToolFailed("sta", line.strip()[:300], tools.kept(log))
    if not records or records.pop() != ["done"]:
        raise ToolFailed("sta", "it stopped before the end of its script", tools.kept(log))
    return records
