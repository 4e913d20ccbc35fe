"""A process of its own around cocotb's runner: ``python -P runner_process.py REQUEST.json``.

The runner's interface is declared unstable; this file is the only one that knows it.
"""

import json
import sys
from pathlib import Path
from typing import Any

from cocotb_tools.runner import get_runner


def main(request: dict[str, Any]) -> None:
    """Build or test, as ``request`` says."""
    runner = get_runner(request["simulator"])
    common = {"hdl_toplevel": request["top"], "build_dir": request["build"], "log_file": request["log"], "timescale": ("1ns", "1ns")}
    if request["action"] == "build":
        sources = [Path(request["build"]) / "design.v"]
        runner.build(sources=sources, build_args=request["arguments"], waves=request["waves"], always=True, **common)
        return
    waves = request["waves"]
    runner.test(
        test_module="hwgen.simulate.bench",
        hdl_toplevel_lang="verilog",
        test_dir=request["job"],
        results_xml=str(Path(request["job"]) / "results.xml"),
        extra_env={"HWGEN_JOB": request["job"]},
        waves=bool(waves),
        test_args=["--trace-file", waves] if waves and request["simulator"] == "verilator" else [],
        plusargs=[f"+dumpfile_path={waves}"] if waves and request["simulator"] == "icarus" else [],
        **common,
    )


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text()))
