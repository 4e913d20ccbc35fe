import contextlib
import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.snippets import Snippet, console, matches, snippets

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]


@pytest.fixture
def shell(tmp_path, monkeypatch):
    """A folder of its own, in which `hwgen` is this checkout's."""
    program = tmp_path / "bin" / "hwgen"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\nexec {sys.executable} -c 'from hwgen.cli import main; main()' \"$@\"\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)

    def run(command):
        return subprocess.run(["bash", "-c", command], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=600, check=False)

    return run


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_page(page, shell):
    namespace = {"__name__": "__main__"}
    for snippet in snippets(page):
        where = f"{page.name}, line {snippet.line}:\n{snippet.code}"
        if snippet.kind == "python":
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(compile(snippet.code, f"{page.name}:{snippet.line}", "exec"), namespace)
            printed = printed.getvalue()
        elif snippet.kind == "file":
            Path(snippet.code.splitlines()[0].removeprefix("# ")).write_text(snippet.code)
        else:
            run = shell(snippet.code)
            printed = run.stdout + run.stderr
            expected = int(stated[1]) if (stated := re.search(r"# exit (\d+)$", snippet.code)) else 0
            assert run.returncode == expected, f"{where}\n{printed}"
        if snippet.output is not None:
            assert matches(snippet.output, printed), f"{where}\nstated:\n{snippet.output}\nprinted:\n{printed}"


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_links_and_pictures_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text()):
        if not re.match(r"https?://", target):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_what_counts_as_equal():
    assert matches("a ... c\n...\nend\n", "a b c\none\ntwo\nend")
    assert matches("...\n", "")
    assert matches("", "")
    assert not matches("a ... c\n", "a b d\n")
    assert not matches("a\n", "a\nb\n")
    assert not matches("a.c\n", "abc\n")


def test_commands_and_their_outputs_are_told_apart():
    assert console("$ one \\\n  more\nout\n$ two\n", 7) == [
        Snippet("console", "one \\\n  more", "out\n", 8),
        Snippet("console", "two", "", 11),
    ]
