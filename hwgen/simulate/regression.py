"""Runs a suite: jobs over processes, builds shared through the cache, failures kept apart."""

import itertools
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from multiprocessing.connection import wait
from pathlib import Path

from hwgen.errors import HwgenError, SpecError
from hwgen.simulate.outcome import Outcome, Report, Task
from hwgen.simulate.suite import Suite
from hwgen.simulate.workers import BUILT, FINISHED, Worker

Progress = Callable[[int, int, str], None]  # jobs done, jobs in all, what was finished


@dataclass
class _Progress:
    """How far one task has come."""

    task: Task
    number: int
    built: bool = False
    outcomes: list[Outcome] = field(default_factory=list)

    def take(self, message: Outcome | HwgenError | str) -> bool:
        """Note a message of the worker; True when the task is finished."""
        if isinstance(message, SpecError):  # what was asked for is impossible: no finding about the hardware
            raise message
        if isinstance(message, HwgenError):
            self.outcomes.append(Outcome.of_job(self.task.job, str(message)))
        elif isinstance(message, Outcome):
            self.outcomes.append(message)
        self.built = self.built or message == BUILT
        return message == FINISHED

    def died(self, cause: str) -> bool:
        """Note that the worker died; True when nothing is left to do."""
        problem = f"the simulation died: {cause}"
        if not self.built:
            self.outcomes.append(Outcome.of_job(self.task.job, problem))
            return True
        checks = itertools.chain.from_iterable(self.task.job.rounds())
        culprit = next(itertools.islice(checks, len(self.outcomes), None), None)
        if culprit is not None:
            self.outcomes.append(Outcome.of(self.task.job, culprit, problems=[problem]))
        self.built, self.task = False, replace(self.task, done=len(self.outcomes))
        return culprit is None


def regress(
    suite: Suite, *, jobs: int = 2, verilog: Path | None = None, waves: Path | None = None, progress: Progress | None = None
) -> Report:
    """Run every check of ``suite``.

    Parameters
    ----------
    suite : Suite
        From `read_suite`, perhaps narrowed by ``suite.only(key)``.
    jobs : int
        Processes. Scripts that call this need the usual ``if __name__ == "__main__":``.
    verilog : Path, optional
        Folder as `hwgen generate` writes it: simulate the Verilog in there in place of fresh Verilog.
    waves : Path, optional
        Write the signals there; only for a suite of a single check.
    progress : callable, optional
        Called after every job with jobs done, jobs in all, and the job's name.

    Returns
    -------
    Report
        Failures are listed in it, not raised.

    Raises
    ------
    SpecError
        Options that make no sense, or operands that an engine refuses.
    """
    if jobs < 1:
        raise SpecError("jobs", jobs, "at least 1")
    if waves is not None and not (len(suite.jobs) == 1 and suite.jobs[0].index is not None):
        raise SpecError("--waves", str(waves), "with --only and the key of one check")
    started = time.monotonic()
    queue = deque(_Progress(Task(job=job, verilog=verilog, waves=waves), number) for number, job in enumerate(suite.jobs))
    done: dict[int, _Progress] = {}
    with ExitStack() as stack:  # whatever ends the loop, Ctrl-C included, stops the workers
        idle = [stack.enter_context(Worker()) for _ in range(min(jobs, len(queue)))]
        busy: dict[object, tuple[Worker, _Progress]] = {}
        while queue or busy:
            while queue and idle:
                worker, current = idle.pop(), queue.popleft()
                worker.connection.send(current.task)
                busy[worker.connection] = worker, current
            for connection in wait(list(busy)):
                worker, current = busy[connection]
                try:
                    finished = current.take(connection.recv())
                except (EOFError, ConnectionResetError):
                    finished = current.died(worker.cause_of_death())
                    worker = stack.enter_context(Worker())
                    if not finished:
                        queue.appendleft(current)
                else:
                    if not finished:
                        continue
                del busy[connection]
                idle.append(worker)
                if finished:
                    done[current.number] = current
                    if progress:
                        job = current.task.job
                        progress(len(done), len(suite.jobs), f"{job.preset} ({job.where}): {len(current.outcomes)} checks")
    results = tuple((job, tuple(done[number].outcomes)) for number, job in enumerate(suite.jobs))
    return Report(suite=suite.name, verilog=verilog, jobs=results, seconds=time.monotonic() - started)
