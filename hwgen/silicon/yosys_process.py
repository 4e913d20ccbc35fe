"""The Yosys side of `hwgen.silicon.synthesis`, run as a program of its own: Yosys prints, and keeps global state.

Takes the path of a JSON job and writes one JSON netlist per recipe. Imports nothing of hwgen, so it can be run by path.
"""

import json
import sys
from pathlib import Path

from pyosys import libyosys


def passes(*commands: str) -> None:
    """Run Yosys commands in order."""
    for command in commands:
        libyosys.run_pass(command)


def prepare(job: dict) -> None:
    """Read the sources and cut off what is mapped elsewhere."""
    passes(f"read_verilog -sv {job['source']}", f"hierarchy -check -top {job['top']}")
    if job["black_boxes"]:
        passes("blackbox " + " ".join(job["black_boxes"]))
    passes("design -save source")


def fronts(job: dict) -> None:
    """Each front end with its final adder, then every mapper on the same gates."""
    for front in job["fronts"]:
        passes(
            "design -load source",
            f"synth -top {job['top']} -flatten -run begin:fine {front['options']}",
            f"synth -top {job['top']} -run fine:check -noabc {front['adder']}",
        )
        if front["adder_cells"]:
            passes("extract_fa -fa", f"techmap -map {job['adder_map']}")
        passes(f"dfflibmap -liberty {job['liberty']}", "opt_clean -purge", "design -save gates")
        for mapper in front["mappers"]:
            script = mapper["script"].replace(" ", ",")
            unused = " ".join(f"-dont_use {cell}" for cell in job["unused"])
            passes(
                "design -load gates",
                f"abc -liberty {job['liberty']} -constr {job['constraints']} {unused} -script +{script}",
                "opt_clean -purge",
                f"write_json {mapper['target']}.part",
            )
            Path(mapper["target"] + ".part").rename(mapper["target"])


def main() -> None:
    """Run the job whose path is the only argument."""
    job = json.loads(Path(sys.argv[1]).read_text())
    prepare(job)
    fronts(job)


main()
