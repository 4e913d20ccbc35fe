"""How commands print: tables or JSON on stdout, progress on stderr."""

import contextlib
import json
import math
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from hwgen.report.tables import Table

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def show(table: "Table", as_json: bool) -> None:
    """Print a table as text or JSON."""
    if as_json:
        print(table.json())
    else:
        from rich.console import Console

        # Without a terminal rich assumes 80 columns and folds: a file or a pipe has no such edge.
        console = Console(width=None if sys.stdout.isatty() else 240, highlight=False)
        with console.capture() as text:
            console.print(table.rich())
        print("\n".join(line.rstrip() for line in text.get().splitlines()))


def show_record(record: dict[str, object], text: str, as_json: bool) -> None:
    """Print ``text``, or with ``as_json`` the record."""
    print(json.dumps(_plain(record), indent=2, default=str, allow_nan=False) if as_json else text)


@contextlib.contextmanager
def progress(label: str) -> Iterator[Callable[[int, int, str], None]]:
    """A progress bar on stderr; yields a function of (done, total, what) to move it.

    On a terminal the bar is live; otherwise a line is printed at most every ten seconds, so that a log stays short.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        yield _lines(label)
        return
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.fields[what]}")
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(label, total=None, what="")
        yield lambda done, total, what="": bar.update(task, completed=done, total=total, what=what)


class Steps:
    """Steps of long work on stderr: numbered, each with its time, the current one with a moving mark on a terminal.

    Parameters
    ----------
    total : int
    as_json : bool
        Then tables are not shown: the command prints all of them at its end.
    """

    def __init__(self, total: int, *, as_json: bool):
        from rich.console import Console

        self._console = Console(stderr=True, highlight=False)
        self._status = self._console.status("")
        self._total, self._as_json = total, as_json
        self._done, self._title, self._start = 0, "", time.monotonic()

    def __enter__(self) -> "Steps":
        return self

    def __exit__(self, *_: object) -> None:
        self._status.stop()

    def step(self, title: str) -> None:
        """The next step begins."""
        self._status.stop()
        self._done, self._title = self._done + 1, title
        self._console.print(f"[{self._done}/{self._total}] {title} (at {time.monotonic() - self._start:.0f} s)", markup=False)
        self.note("")

    def note(self, text: str) -> None:
        """Where the step is."""
        if self._console.is_terminal:
            self._status.update(text)
            self._status.start()
        elif text:
            print(f"    {text}", file=sys.stderr, flush=True)

    def show(self, table: "Table") -> None:
        """A result, on stdout."""
        self._status.stop()
        if not self._as_json:
            show(table, as_json=False)


def _plain(value: object) -> object:
    """JSON has no NaN and no infinity: null stands for both."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _lines(label: str) -> Callable[[int, int, str], None]:
    start = last = time.monotonic()

    def step(done: int, total: int, what: str = "") -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= 10:
            last = now
            typer.echo(f"{label}: {done}/{total} after {now - start:.0f} s {what}".rstrip(), err=True)

    return step


def say(line: str) -> None:
    """A line of progress on stderr."""
    print(line, file=sys.stderr, flush=True)
