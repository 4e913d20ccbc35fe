"""The Yosys side of `hwgen.silicon.synthesis`, run as a program of its own: Yosys prints, and keeps global state.

Takes the path of a JSON job and writes one JSON netlist per recipe. Imports nothing of hwgen, so it can be run by path.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from pyosys import libyosys


def passes(*commands: str) -> None:
    """Run Yosys commands in order."""
    for command in commands:
        libyosys.run_pass(command)


def apart(work: Callable[[dict, dict], None], job: dict, part: dict) -> None:
    """Run ``work`` on a copy of this process: what else was run here must not show in a netlist, and names in Yosys are numbered on."""
    child = os.fork()
    if not child:
        code = 1
        try:
            work(job, part)
            code = 0
        finally:
            sys.stdout.flush()
            os._exit(code)
    if os.waitpid(child, 0)[1]:
        sys.exit(1)


def front(job: dict, part: dict) -> None:
    """One front end with its final adder, then every mapper on the same gates."""
    passes(
        f"synth -top {job['top']} -flatten -run begin:fine {part['options']}",
        f"synth -top {job['top']} -run fine:check -noabc {part['adder']}",
    )
    if part["adder_cells"]:
        passes("extract_fa -fa", f"techmap -map {job['adder_map']}")
    passes(f"dfflibmap -liberty {job['liberty']}", "opt_clean -purge")
    for mapper in part["mappers"]:
        apart(map_gates, job, mapper)


def map_gates(job: dict, mapper: dict) -> None:
    """Gates to cells of the library."""
    script = mapper["script"].replace(" ", ",")
    unused = " ".join(f"-dont_use {cell}" for cell in job["unused"])
    passes(
        f"abc -liberty {job['liberty']} -constr {job['constraints']} {unused} -script +{script}",
        "opt_clean -purge",
        f"write_json {mapper['target']}.part",
    )
    Path(mapper["target"] + ".part").rename(mapper["target"])


def main() -> None:
    """Run the job whose path is the only argument."""
    job = json.loads(Path(sys.argv[1]).read_text())
    passes(f"read_verilog -sv {job['source']}", f"hierarchy -check -top {job['top']}")
    if job["black_boxes"]:
        passes("blackbox " + " ".join(job["black_boxes"]))  # mapped elsewhere
    for part in job["fronts"]:
        apart(front, job, part)


main()
