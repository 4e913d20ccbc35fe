"""What travels between a regression and its workers, and what is left of it: tasks in, outcomes out, a report for the reader."""

import functools
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Self

from hwgen import export
from hwgen.errors import SpecError
from hwgen.simulate.suite import Check, Job


@dataclass(frozen=True, kw_only=True)
class Task:
    """A job for a worker.

    Attributes
    ----------
    job : Job
    verilog : Path or None
        Folder whose ``{title}.v`` is simulated in place of fresh Verilog.
    waves : Path or None
        File for the signals of the only check.
    done : int
        Checks to leave out: an earlier worker did them.
    """

    job: Job
    verilog: Path | None = None
    waves: Path | None = None
    done: int = 0

    def design(self) -> Any:
        """``top`` and ``verilog`` of what is simulated. Raises `SpecError` when the folder lacks the file."""
        if self.verilog is None:
            return export.design(self.job.spec)
        top = self.job.spec.title
        path = self.verilog / f"{top}.v"
        try:
            return SimpleNamespace(top=top, verilog=path.read_text())
        except (OSError, UnicodeDecodeError) as fault:
            raise SpecError("--verilog", str(self.verilog), f"a folder with {path.name}, as `hwgen generate` writes it") from fault


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of a check, or of a job that never came to its first one.

    Attributes
    ----------
    key : str
        Names it on the command line of a replay.
    engine, where : str
        Title of the spec; path and simulator.
    name : str
        The case.
    seed : int or None
    reset_at : int or None
    problems : tuple of str
        One line each; empty when the hardware is right.
    cycles, macs : int
    seconds : float
        In simulation.
    """

    key: str
    preset: str
    engine: str
    where: str
    name: str
    seed: int | None = None
    reset_at: int | None = None
    problems: tuple[str, ...] = ()
    cycles: int = 0
    macs: int = 0
    seconds: float = 0.0

    @classmethod
    def of(cls, job: Job, check: Check, *, problems: Sequence[str], cycles: int = 0, seconds: float = 0.0) -> Self:
        """Of a check that was run, or that brought its simulator down."""
        return cls(
            **_origin(job),
            key=check.key,
            name=check.case.name,
            seed=check.seed,
            reset_at=check.reset_at,
            problems=tuple(problems),
            cycles=cycles,
            macs=job.spec.macs(*check.case.operands),
            seconds=seconds,
        )

    @classmethod
    def of_job(cls, job: Job, problem: str) -> Self:
        """Of a job that failed before its first check."""
        return cls(**_origin(job), key=job.key, name="build", problems=(problem,))

    @property
    def title(self) -> str:
        """Case, seed and reset in one line."""
        parts = [self.name, None if self.seed is None else f"seed {self.seed}"]
        parts.append(None if self.reset_at is None else f"reset in cycle {self.reset_at}")
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, kw_only=True)
class Report:
    """A finished regression.

    Attributes
    ----------
    suite : str
        As the user named it.
    verilog : Path or None
        Folder of the Verilog that was simulated, when it was not fresh.
    jobs : tuple of (Job, tuple of Outcome)
        In the order of the suite.
    seconds : float
        Wall-clock time, builds included.
    """

    suite: str
    verilog: Path | None
    jobs: tuple[tuple[Job, tuple[Outcome, ...]], ...]
    seconds: float

    @functools.cached_property
    def outcomes(self) -> list[Outcome]:
        """All of them."""
        return [outcome for _, outcomes in self.jobs for outcome in outcomes]

    @functools.cached_property
    def failures(self) -> list[Outcome]:
        """Those with problems."""
        return [outcome for outcome in self.outcomes if outcome.problems]

    def replay(self, outcome: Outcome) -> str:
        """The command that runs the check again, alone."""
        words = ["hwgen", "regress", self.suite, "--only", outcome.key]
        if self.verilog is not None:
            words += ["--verilog", str(self.verilog)]
        return shlex.join(words)


def _origin(job: Job) -> dict[str, str]:
    return {"preset": job.preset, "engine": job.spec.title, "where": job.where}
