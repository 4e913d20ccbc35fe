"""Regression suites: TOML in, jobs out, each job one engine under one stimulus on one simulator.

A suite is a list of ``[[checks]]``. Nothing in it is ignored: an unknown entry, a wrong type or a preset that does not exist is a
`SpecError` that names the file, the entry and what is allowed.
"""

import fnmatch
import itertools
import os
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from hwgen.engines import catalogue
from hwgen.engines.contract import Case, Spec, Stalls
from hwgen.errors import SpecError
from hwgen.files import canonical_json, sha256
from hwgen.simulate.run import path_of


@dataclass(frozen=True, kw_only=True)
class Check:
    """One run of an engine: what is sent, when its ports stall, and the cycle of a reset in mid-flight, if there is one."""

    key: str
    seed: int
    case: Case
    reset_at: int | None


@dataclass(frozen=True, kw_only=True)
class Stimulus:
    """What a job sends.

    Attributes
    ----------
    shapes : tuple of (m, n, k)
        Products to draw; without any, the engine's own cases.
    data : tuple of str
        Laws of drawn operands, as in `hwgen.numerics.laws`.
    stalls : tuple of float
        Densities of random stalls on every port; 0: none.
    reset : bool
        Interrupt every check by a reset in a cycle drawn from all the cycles that it takes.
    seeds : tuple of int
    macs : int
        Go on with further seeds until this many multiply-accumulates are done.
    """

    shapes: tuple[tuple[int, int, int], ...] = ()
    data: tuple[str, ...] = ("uniform",)
    stalls: tuple[float, ...] = (0.0,)
    reset: bool = False
    seeds: tuple[int, ...] = (1,)
    macs: int = 0

    def cases(self, spec: Spec, seed: int) -> Iterator[Case]:
        """What ``spec`` is given in the round of ``seed``."""
        if not self.shapes:
            yield from spec.cases(seed)
        for shape, law, density in itertools.product(self.shapes, self.data, self.stalls):
            m, n, k = shape
            stalls = Stalls.random(spec.ports, seed, density=density) if density else Stalls()
            name = f"{m} x {n} x {k}, {law}" + (f", stalls {density:.0%}" if density else "")
            yield Case(name=name, operands=spec.draw(law, shape, seed), stalls=stalls)


@dataclass(frozen=True, kw_only=True)
class Job:
    """One engine, one stimulus, one simulator.

    Attributes
    ----------
    preset : str
        Where the spec comes from.
    spec : Spec
    stimulus : Stimulus
    path, simulator : str
        As for `hwgen.simulate.run_many`.
    index : int or None
        The only check of a round that is wanted.
    """

    preset: str
    spec: Spec
    stimulus: Stimulus
    path: str
    simulator: str
    index: int | None = None

    @property
    def where(self) -> str:
        """What the design runs on, for a reader."""
        return self.path if self.path == "bulk" else f"{self.path}, {self.simulator}"

    @property
    def key(self) -> str:
        """Eight digits that stay the same as long as the job asks for the same, whatever its place in the suite; seeds do not count."""
        stimulus = self.stimulus
        asked = [self.spec.to_dict(), stimulus.shapes, stimulus.data, stimulus.stalls, stimulus.reset, self.path, self.simulator]
        return sha256(canonical_json(asked))[:8]

    def rounds(self) -> Iterator[list[Check]]:
        """The checks, seed by seed.

        Raises `SpecError` when the MACs that are asked for can never be reached.
        """
        stimulus, done = self.stimulus, 0
        for number, seed in enumerate(itertools.chain(stimulus.seeds, itertools.count(max(stimulus.seeds) + 1))):
            if number >= len(stimulus.seeds) and done >= stimulus.macs:
                return
            checks = [self._check(seed, index, case) for index, case in enumerate(stimulus.cases(self.spec, seed))]
            added = sum(self.spec.macs(*check.case.operands) for check in checks) if stimulus.macs else 0
            if stimulus.macs and not added:
                raise SpecError("macs", stimulus.macs, f"left out: a round of {self.preset} counts none")
            done += added
            yield [check for index, check in enumerate(checks) if self.index in (None, index)]

    def _check(self, seed: int, index: int, case: Case) -> Check:
        reset_at = None
        if self.stimulus.reset:
            cycles = self.spec.cycles(*case.operands, stalls=case.stalls)
            reset_at = int(np.random.default_rng([seed, index]).integers(cycles))
        return Check(key=f"{self.key}-{seed}-{index}", seed=seed, case=case, reset_at=reset_at)


@dataclass(frozen=True, kw_only=True)
class Suite:
    """Jobs, and the name under which the user asked for them."""

    name: str
    jobs: tuple[Job, ...]

    def only(self, key: str) -> "Suite":
        """The part that a key names: a job, one of its rounds (``JOB-SEED``) or one check (``JOB-SEED-INDEX``)."""
        words = re.fullmatch(r"([0-9a-f]{8})(?:-(\d+)(?:-(\d+))?)?", key)
        job = next((job for job in self.jobs if words and job.key == words[1]), None)
        if job is None:
            raise SpecError("--only", key, f"the key of a check of {self.name}; has the suite changed since?")
        if words[2]:
            stimulus = replace(job.stimulus, seeds=(int(words[2]),), macs=0)
            job = replace(job, stimulus=stimulus, index=int(words[3]) if words[3] else None)
            if not any(job.rounds()):
                raise SpecError("--only", key, f"the key of a check of {self.name}: that round has fewer checks")
        return replace(self, jobs=(job,))

    def reseeded(self, first: int) -> "Suite":
        """As many seeds as the suite lists, counted from ``first``."""
        jobs = [
            replace(job, stimulus=replace(job.stimulus, seeds=tuple(range(first, first + len(job.stimulus.seeds))))) for job in self.jobs
        ]
        return replace(self, jobs=tuple(jobs))


def read_suite(path: str | os.PathLike, *, name: str = "") -> Suite:
    """The suite in a TOML file; ``name`` is what the user calls it.

    Raises
    ------
    SpecError
        For everything in the file that is not as `ENTRIES` says.
    """
    path = Path(path)
    try:
        content = tomllib.loads(path.read_text())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise SpecError("suite", str(path), f"a file in TOML ({fault})") from fault
    except OSError as fault:
        raise SpecError("suite", str(path), f"a file that can be read ({fault.strerror})") from fault
    for entry in content:
        if entry != "checks":
            raise SpecError(f"{path.name}: {entry}", content[entry], "no entry of a suite; it has [[checks]] only")
    groups = content.get("checks")
    if not isinstance(groups, list) or not groups or not all(isinstance(group, dict) for group in groups):
        raise SpecError(f"{path.name}: checks", groups, "one or more tables [[checks]]")
    jobs = [job for number, group in enumerate(groups, start=1) for job in _jobs(f"{path.name}: checks {number}", group)]
    return Suite(name=name or str(path), jobs=tuple(jobs))


def _jobs(where: str, group: dict[str, Any]) -> Iterator[Job]:
    """The jobs of one table, which is checked first."""
    for entry, value in group.items():
        if entry not in ENTRIES:
            raise SpecError(f"{where}: {entry}", value, f"no entry of checks; one of {', '.join(ENTRIES)}")
        fits, allowed = ENTRIES[entry]
        if not fits(value):
            raise SpecError(f"{where}: {entry}", value, allowed)
    if "presets" not in group:
        raise SpecError(f"{where}: presets", None, ENTRIES["presets"][1])
    if "shapes" not in group:
        for entry in ("data", "stalls"):
            if entry in group:
                raise SpecError(f"{where}: {entry}", group[entry], "left out without shapes: an engine's own cases bring theirs")
    try:
        simulator = group.get("simulator", "verilator")
        path = path_of(group.get("path"), simulator)
        stimulus = Stimulus(
            shapes=tuple(map(tuple, group.get("shapes", []))),
            data=tuple(group.get("data", Stimulus.data)),
            stalls=tuple(map(float, group.get("stalls", Stimulus.stalls))),
            reset=group.get("reset", False),
            seeds=tuple(group.get("seeds", Stimulus.seeds)),
            macs=int(group.get("macs", 0)),
        )
        for preset, spec in _specs(group):
            for (_, _, k), law in itertools.product(stimulus.shapes, stimulus.data):
                spec.compute(*spec.draw(law, (1, 1, k), 0))  # refuses a K or a law that does not fit, before anything runs
            yield Job(preset=preset, spec=spec, stimulus=stimulus, path=path, simulator=simulator)
    except SpecError as fault:
        raise SpecError(f"{where}: {fault.field}", fault.value, fault.allowed) from fault


def _specs(group: dict[str, Any]) -> Iterator[tuple[str, Spec]]:
    """Every preset that is asked for, with every combination of fields."""
    known = catalogue.presets()
    fields = {name: value if isinstance(value, list) else [value] for name, value in group.get("fields", {}).items()}
    for pattern in group["presets"]:
        names = fnmatch.filter(known, pattern)
        if not names:
            raise SpecError("presets", pattern, f"a preset of `hwgen list`, such as {next(iter(known))}, or a pattern that some match")
        for name, values in itertools.product(names, itertools.product(*fields.values())):
            changes = dict(zip(fields, values, strict=True))
            spec = catalogue.engine(name, **changes)  # names and values are checked here
            yield name, known[name].small().changed(**changes) if group.get("small", False) else spec


def _is_integer(value: object, low: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= low


def _is_list(value: object, fits: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and bool(value) and all(map(fits, value))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


# Entry of [[checks]] to the test of its value and the words for what passes.
ENTRIES: dict[str, tuple[Callable[[Any], bool], str]] = {
    "presets": (lambda value: _is_list(value, _is_text), 'a list of presets or of patterns such as "opt1-*"'),
    "small": (lambda value: isinstance(value, bool), "true (the size that the family calls small, before fields are changed) or false"),
    "fields": (
        lambda value: isinstance(value, dict) and all(value != [] for value in value.values()),
        "a table of spec fields; a list of values stands for several engines",
    ),
    "shapes": (
        lambda value: _is_list(value, lambda shape: _is_list(shape, lambda size: _is_integer(size, 1)) and len(shape) == 3),
        "a list of [M, N, K], each at least 1",
    ),
    "data": (lambda value: _is_list(value, _is_text), 'a list of laws such as "uniform", "normal:20" or "sparse:0.5"'),
    "stalls": (
        lambda value: _is_list(value, lambda density: _is_number(density) and 0 <= density <= 0.9),
        "a list of densities from 0 (no stalls) to 0.9",
    ),
    "reset": (lambda value: isinstance(value, bool), "true (a reset in mid-flight) or false"),
    "seeds": (lambda value: _is_list(value, lambda seed: _is_integer(seed, 0)), "a list of integers, each at least 0"),
    "macs": (lambda value: _is_number(value) and 0 < value <= 1e12, "a number of multiply-accumulates, above 0 and up to 1e12"),
    "path": (_is_text, "bulk or cocotb"),
    "simulator": (_is_text, "verilator or icarus"),
}
