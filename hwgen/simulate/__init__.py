"""Simulation of emitted Verilog: build once, run many; compiled in bulk or under cocotb; regression suites; lint."""

from hwgen.simulate.lint import lint
from hwgen.simulate.outcome import Outcome, Report
from hwgen.simulate.regression import regress
from hwgen.simulate.run import Run, build, check, run, run_many, transfer
from hwgen.simulate.suite import Suite, read_suite
from hwgen.simulate.workload import Transfers, Workload

__all__ = [
    "Outcome",
    "Report",
    "Run",
    "Suite",
    "Transfers",
    "Workload",
    "build",
    "check",
    "lint",
    "read_suite",
    "regress",
    "run",
    "run_many",
    "transfer",
]
