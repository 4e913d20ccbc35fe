"""Make a data set: every engine of a configuration, measured once per clock and operand law.

A work unit is one netlist measurement. Its key is the hash of everything that decides its outcome, the generated Verilog included; its
outcome is kept in the cache. A sweep that was interrupted goes on where it stopped, and rows are sorted: the order of arrival and the
number of jobs leave no trace.
"""

import itertools
import json
import os
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen import __version__, export
from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.errors import HwgenError, SpecError, ToolFailed, ToolNotFound
from hwgen.files import cache_dir, canonical_json, sha256, write_atomic
from hwgen.numerics.laws import split_law
from hwgen.predict import measure as measuring
from hwgen.predict import query, workers
from hwgen.predict.dataset import GEMM_ENGINE, Dataset
from hwgen.predict.measure import Measure, Measurement

Progress = Callable[[int, int, str], None]  # done, total, what was finished
UNIT_VERSION = 3  # part of every key: raise it when a measurement of the same engine may come out otherwise
SECTIONS = {
    "": ("technology", "period_ns", "seed", "engines", "shapes", "operands", "check", "bounds"),
    "engines": ("presets", "sizes", "fields", "laws"),
    "shapes": ("listed", "random", "low", "high"),
    "operands": ("laws", "tiles"),
    "check": ("sample", "max_macs"),
}


@dataclass(frozen=True)
class Unit:
    """One measurement: an engine, a clock, an operand law."""

    spec: Spec
    technology: str
    period_ns: float
    law: str
    tiles: int
    seed: int

    @property
    def name(self) -> str:
        """For progress and failures."""
        return f"{self.spec.title} {self.technology} {self.period_ns:g} ns {self.law}"

    def key(self, identity: str) -> str:
        """Hash of all that decides the outcome, ``identity`` being that of the measure."""
        fields = {"technology": self.technology, "period_ns": self.period_ns, "law": self.law, "tiles": self.tiles, "seed": self.seed}
        return sha256(
            f"{UNIT_VERSION}", identity, canonical_json(self.spec.to_dict()), export.design(self.spec).digest, canonical_json(fields)
        )

    def operands(self) -> tuple[np.ndarray, np.ndarray]:
        """Operands that fill the array for ``tiles`` tiles, each as deep as four fills, 64 steps or more, and at most k_max."""
        spec = self.spec
        lanes = getattr(spec, "lanes", 1)
        depth = min(max(64 * lanes, 4 * spec.rows * lanes, 4 * spec.cols), spec.k_max)
        return spec.draw(self.law, (self.tiles * spec.rows, spec.cols, depth), self.seed)


@dataclass(frozen=True)
class Sweep:
    """A finished sweep: the data set, and the units that failed with their reasons."""

    dataset: Dataset | None
    failures: dict[str, str]
    path: Path | None


def configuration(path: str | os.PathLike) -> dict:
    """Read a sweep's TOML; raises `SpecError` for unknown or missing entries."""
    try:
        config = tomllib.loads(Path(path).read_text())
    except FileNotFoundError as fault:
        raise ToolNotFound(str(path), "name a sweep in TOML, such as sim/sweeps/tpe.toml") from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise SpecError("sweep", str(path), f"must be TOML ({fault})") from fault
    for section, allowed in SECTIONS.items():
        tables = [config] if not section else config.get(section, {})
        for table in tables if isinstance(tables, list) else [tables]:
            for name in table:
                if name not in allowed:
                    raise SpecError(f"{section}.{name}".lstrip("."), table[name], f"not an entry of a sweep; one of {', '.join(allowed)}")
    for name in ("technology", "period_ns", "engines", "shapes", "operands"):
        if name not in config:
            raise SpecError("sweep", str(path), f"lacks {name}")
    for law in itertools.chain(config["operands"]["laws"], *(group.get("laws", ()) for group in config["engines"])):
        split_law(law)
    return config


def specs(config: dict) -> Iterator[Spec]:
    """The engines of a configuration."""
    for group in config["engines"]:
        yield from _specs_of(group)


def _specs_of(group: dict) -> Iterator[Spec]:
    for (rows, cols), preset in itertools.product(group["sizes"], group["presets"]):
        yield catalogue.engine(preset, rows=rows, cols=cols, **group.get("fields", {}))


def units(config: dict) -> list[Unit]:
    """The measurements of a configuration, without repeats: all laws on every engine, or those that its group names."""
    settings, made = config["operands"], []
    for group in config["engines"]:
        for spec, period, law in itertools.product(_specs_of(group), config["period_ns"], group.get("laws", settings["laws"])):
            made.append(Unit(spec, config["technology"], float(period), law, settings.get("tiles", 4), config.get("seed", 0)))
    return list(dict.fromkeys(made))


def shapes(config: dict) -> list[tuple[int, int, int]]:
    """(m, n, k) of a configuration: the listed ones and log-uniform random ones, sorted."""
    settings = config["shapes"]
    low, high = settings.get("low", 1), settings.get("high", 4096)
    generator = np.random.default_rng(config.get("seed", 0))
    exponents = generator.uniform(np.log(low), np.log(high + 1), (settings.get("random", 0), 3))
    drawn = np.minimum(np.floor(np.exp(exponents)), high).astype(int)
    return sorted({*(tuple(shape) for shape in settings.get("listed", [])), *(tuple(shape) for shape in drawn.tolist())})


def outcome(unit: Unit, measure: Measure, key: str) -> tuple[Measurement | None, str]:
    """Measure a unit or fetch it from the cache: the measurement and no reason, or none and the reason."""
    try:
        file = cache_dir("sweep") / f"{key}.json"
        if file.is_file():
            return _restored(file.read_text()), ""
        found = measure(unit.spec, technology=unit.technology, period_ns=unit.period_ns, operands=unit.operands())
        if found.slack_ns < 0:
            return None, f"misses its clock of {unit.period_ns:g} ns by {-found.slack_ns:.3g} ns"
        text = canonical_json(found.to_dict())
        write_atomic(file, text)
        return _restored(text), ""
    except HwgenError as fault:
        return None, str(fault)


def row(unit: Unit, key: str, found: Measurement) -> dict:
    """The unit's row of the data set."""
    return {
        **query.engine_fields(unit.spec),
        **{"technology": unit.technology, "period_ns": unit.period_ns, "data": unit.law, "measurement": key[:16]},
        **query.statistics(unit.spec, unit.law, unit.operands()),
        **{name: getattr(found, name) for name in GEMM_ENGINE.names("target")},
    }


def cross_check(config: dict, simulated: Callable[[Spec, np.ndarray, np.ndarray], int]) -> list[dict]:
    """Simulate a sample of (engine, shape) pairs and compare with the schedule.

    Raises
    ------
    ToolFailed
        When a simulated cycle count differs: a schedule that is wrong once is not exact.
    """
    settings = config.get("check", {})
    small = [shape for shape in shapes(config) if np.prod(shape) <= settings.get("max_macs", 100_000)]
    engines = list(dict.fromkeys(specs(config)))
    generator = np.random.default_rng(config.get("seed", 0))
    checked = []
    for number in range(settings.get("sample", 0) if small else 0):
        spec, (m, n, k) = engines[number % len(engines)], small[generator.integers(len(small))]
        expected, seen = measuring.cycles(spec, m, n, k), simulated(spec, *spec.draw("uniform", (m, n, k), number))
        if seen != expected:
            raise ToolFailed("cross-check", f"{spec.title} on {m} x {n} x {k} takes {seen} cycles, the schedule says {expected}")
        checked.append({"engine": spec.title, "m": m, "n": n, "k": k, "cycles": seen})
    return checked


def sweep(
    config: str | os.PathLike,
    out: str | os.PathLike,
    *,
    jobs: int = 2,
    scheduler: str | None = None,
    progress: Progress | None = None,
    measure: Measure | None = None,
    simulated: Callable[[Spec, np.ndarray, np.ndarray], int] = measuring.simulated_cycles,
) -> Sweep:
    """Measure a configuration and write its data set.

    Parameters
    ----------
    config : path
        TOML as in ``sim/sweeps``.
    out : path
        CSV to write; its JSON goes beside it. Failed units are left out and named in the result.
    jobs : int
        Processes on this machine.
    scheduler : str, optional
        Address of a Dask scheduler whose workers measure instead.
    progress : callable, optional
        Called in this process with (done, total, name) after each unit.
    measure : Measure, optional
        Source of energy; `measure.Netlist` unless given.
    simulated : callable
        Source of simulated cycles.

    Raises
    ------
    ToolFailed
        When simulation and schedule disagree, or no unit could be measured.
    """
    settings, measure = configuration(config), measure or measuring.Netlist()
    planned = units(settings)
    identity = measure.identity(settings["technology"])
    keys = [unit.key(identity) for unit in planned]
    checked = cross_check(settings, simulated)
    table, failures, measurements = [], {}, {}
    work = [(unit, measure, key) for unit, key in zip(planned, keys, strict=True)]
    results = workers.cluster(outcome, work, scheduler=scheduler) if scheduler else workers.local(outcome, work, jobs=jobs)
    for done, (number, (found, reason)) in enumerate(results, start=1):
        unit = planned[number]
        if found is not None:
            try:
                table.append(row(unit, keys[number], found))
                measurements[keys[number][:16]] = {"unit": unit.name, "spec": unit.spec.to_dict(), **found.to_dict()}
            except HwgenError as fault:
                reason = str(fault)
        if reason:
            failures[unit.name] = reason
        if progress:
            progress(done, len(planned), unit.name + (f": {reason}" if reason else ""))
    if not table:
        raise ToolFailed("sweep", f"none of {len(planned)} units could be measured; the first: {next(iter(failures.items()))}")
    about = {"config": settings, "hwgen": __version__, "cross_checked": checked, "failures": dict(sorted(failures.items()))}
    dataset = Dataset.from_rows(table, source={**about, "measurements": dict(sorted(measurements.items()))})
    return Sweep(dataset, failures, dataset.write(out))


def _restored(text: str) -> Measurement:
    """From the cache's text, also when it was just written: fresh and cached outcomes are the same to the last digit."""
    return Measurement(**json.loads(text))
