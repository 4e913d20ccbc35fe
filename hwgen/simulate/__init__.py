"""Simulation of emitted Verilog: build once, run many; compiled in bulk or under cocotb; regression suites; lint."""

from hwgen.simulate.lint import lint
from hwgen.simulate.run import Run, build, check, run, run_many, transfer
from hwgen.simulate.workload import Transfers, Workload

__all__ = ["Run", "Transfers", "Workload", "build", "check", "lint", "run", "run_many", "transfer"]
