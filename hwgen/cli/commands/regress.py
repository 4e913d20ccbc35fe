"""``hwgen regress``."""

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from hwgen import simulate
from hwgen.cli.files import configuration
from hwgen.cli.output import Json, progress, say, show, show_record
from hwgen.errors import ToolFailed
from hwgen.files import write_atomic
from hwgen.report.tables import Column, Table
from hwgen.simulate.junit import junit

COLUMNS = (
    Column("preset"),
    Column("engine"),
    Column("on"),
    Column("seeds"),
    Column("checks"),
    Column("failed"),
    Column("cycles"),
    Column("macs"),
    Column("seconds", digits=3),
)
SHOWN_FAILURES = 20


def command(
    suite: Annotated[str, typer.Argument(help="A suite in TOML, or the name of a shipped one: smoke, full, nightly, tensor-core.")],
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes.")] = 2,
    only: Annotated[str | None, typer.Option(metavar="KEY", help="One job, round or check, by the key that a failure shows.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, help="Count seeds from here, not from those in the suite.")] = None,
    verilog: Annotated[Path | None, typer.Option(help="Simulate the Verilog in this folder (of `generate`), not fresh one.")] = None,
    waves: Annotated[Path | None, typer.Option(help="Write the signals of the one check to this file, .vcd or .fst.")] = None,
    junit_file: Annotated[Path | None, typer.Option("--junit", help="Write JUnit XML to this file.")] = None,
    as_json: Json = False,
) -> None:
    """Run a suite of checks: each compares results, cycles, TLAST and handshakes with golden model, schedule and protocol.

    Exit codes: 0 when every check passes, 2 for a suite or option that makes no sense, 3 when a check fails or a tool is missing.
    """
    wanted = simulate.read_suite(configuration(suite, "sim"), name=suite)
    if seed is not None:
        wanted = wanted.reseeded(seed)
    if only is not None:
        wanted = wanted.only(only)
    with progress("regress") as step:
        report = simulate.regress(wanted, jobs=jobs, verilog=verilog, waves=waves, progress=step)
    if junit_file is not None:
        write_atomic(junit_file, junit(report))
    table = _table(report)
    if as_json:
        failures = [dataclasses.asdict(failure) | {"replay": report.replay(failure)} for failure in report.failures]
        passed = len(report.outcomes) - len(report.failures)
        record = {"suite": report.suite, "seconds": report.seconds, "checks": len(report.outcomes), "passed": passed}
        show_record(record | {"jobs": table.records(), "failures": failures}, "", as_json)
    else:
        show(table, as_json)
        for failure in report.failures[:SHOWN_FAILURES]:
            print(f"\nFAILED {failure.preset} on {failure.where}: {failure.title}")
            print(*(f"  {problem}" for problem in failure.problems), f"  replay: {report.replay(failure)}", sep="\n")
        if len(report.failures) > SHOWN_FAILURES:
            print(f"\nand {len(report.failures) - SHOWN_FAILURES} more: --json or --junit lists all")
    if report.failures:
        raise ToolFailed("regression", f"{len(report.failures)} of {len(report.outcomes)} checks of {report.suite} fail")
    say(f"all {len(report.outcomes):,} checks of {report.suite} pass in {report.seconds:.1f} s")


def _table(report: simulate.Report) -> Table:
    """One row per job."""
    rows = []
    for job, outcomes in report.jobs:
        seeds = sorted({outcome.seed for outcome in outcomes if outcome.seed is not None})
        failed = sum(bool(outcome.problems) for outcome in outcomes)
        totals = [sum(getattr(outcome, name) for outcome in outcomes) for name in ("cycles", "macs", "seconds")]
        rows.append([job.preset, job.spec.title, job.where, _spans(seeds), len(outcomes), failed, *totals])
    return Table(title="", columns=COLUMNS, rows=rows)


def _spans(seeds: list[int]) -> str:
    """Sorted seeds as a reader wants them: 1, 2, 5 to 9."""
    spans: list[list[int]] = []
    for seed in seeds:
        if spans and seed == spans[-1][-1] + 1:
            spans[-1][1:] = [seed]
        else:
            spans.append([seed])
    return ", ".join(" to ".join(map(str, span)) for span in spans) or "-"
