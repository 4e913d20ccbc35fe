"""Processes that run the jobs of a suite: a design that takes its simulator down takes nothing else with it.

A worker is a fresh interpreter and the leader of its own process group, to which its compilers and simulators belong. It sends each
outcome as soon as it has it, so that the parent knows in which check a worker died, and stopping it leaves no process behind.
"""

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self

from hwgen.errors import HwgenError, SpecError, ToolFailed
from hwgen.simulate.outcome import Outcome, Task
from hwgen.simulate.run import build, discrepancies, run_many
from hwgen.simulate.suite import Check

BUILT, FINISHED = "built", "finished"
GRACE_SECONDS = 5


class Worker:
    """One process, and the task that it has."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs,), daemon=True)
        # Ctrl-C reaches every process of a terminal; workers leave it to the parent to end them.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
        self.process.start()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        theirs.close()  # so that its death is the end of the file here

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """End the process and all that it started."""
        self.connection.close()
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):  # of a group, before the worker leads one, or of a process that has ended
                os.kill(self.process.pid, number)
                os.killpg(self.process.pid, number)
            self.process.join(GRACE_SECONDS)

    def cause_of_death(self) -> str:
        """How the process ended."""
        self.process.join(GRACE_SECONDS)
        code = self.process.exitcode
        return f"signal {signal.Signals(-code).name}" if code is not None and code < 0 else f"exit status {code}"


def _serve(connection: Connection) -> None:
    """Work until the parent closes the connection."""
    os.setsid()
    os.dup2(2, 1)  # what a model prints is no part of the parent's output
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # an exception, so that unfinished builds are removed
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            task = connection.recv()
            for message in work(task):
                connection.send(message)
            connection.send(FINISHED)


def work(task: Task) -> Iterator[Outcome | HwgenError | str]:
    """The outcomes of a task; before them ``BUILT``, or in place of them the error that makes the whole task impossible."""
    job = task.job
    try:
        design = task.design()
        build(job.spec, path=job.path, simulator=job.simulator, design=design)
    except HwgenError as error:
        yield error
        return
    yield BUILT
    seen = 0
    for checks in job.rounds():
        left = checks[max(0, task.done - seen) :]
        seen += len(checks)
        # The bulk path runs in this process: one at a time, so that a crash has one culprit. Starting a simulator is worth a batch.
        size = 1 if job.path == "bulk" else max(1, len(left))
        for first in range(0, len(left), size):
            yield from _run(task, design, left[first : first + size])


def _run(task: Task, design: object, checks: list[Check]) -> Iterator[Outcome | HwgenError]:
    """The outcomes of a batch; when the simulator fails, each check is tried alone."""
    job = task.job
    cases = [check.case for check in checks]
    try:
        runs = run_many(
            job.spec,
            cases,
            path=job.path,
            simulator=job.simulator,
            waves=task.waves,
            reset_at=[check.reset_at for check in checks],
            design=design,
        )
    except SpecError as error:
        yield error
        return
    except ToolFailed as error:
        if len(checks) == 1:
            yield Outcome.of(job, checks[0], problems=[str(error)])
        else:
            for check in checks:
                yield from _run(task, design, [check])
        return
    for check, run in zip(checks, runs, strict=True):
        problems = discrepancies(job.spec, check.case, run)
        yield Outcome.of(job, check, problems=problems, cycles=run.cycles, seconds=run.seconds)
