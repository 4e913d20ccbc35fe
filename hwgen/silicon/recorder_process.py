"""Runs a workload on instrumented Verilog in a process of its own, for what the model prints is the recording.

``python -P recorder_process.py JOB.npz DESIGN.v RESULT.npz``; see `hwgen.silicon.recording`.
"""

import json
import sys
from pathlib import Path

import numpy as np

from hwgen.engines.contract import Beats, StreamPort
from hwgen.errors import HwgenError
from hwgen.simulate import bulk
from hwgen.simulate.workload import POWER_UP, Workload


def main(job: Path, verilog: Path, result: Path) -> None:
    """Simulate and store the output beats and the cycles of their transfers."""
    with np.load(job, allow_pickle=False) as stored:
        about = json.loads(str(stored["about"]))
        streams = {port: Beats(**{part: stored[f"{port}.{part}"] for part in ("data", "last", "user")}) for port in about["inputs"]}
    ports = [StreamPort(**port) for port in about["ports"]]
    workloads = [Workload(streams=streams, expected=about["expected"], drain=0, power_up=state) for state in POWER_UP]
    try:
        found, *_ = bulk.transfer(about["top"], verilog.read_text(), ports, workloads)
    except HwgenError as error:
        print(error)
        sys.exit(error.exit_code)
    if found.violations:
        print(found.violations[0])
        sys.exit(3)
    arrays = {f"{port}.data": beats.data for port, beats in found.outputs.items()}
    arrays |= {f"{port}.last": beats.last for port, beats in found.outputs.items()}
    np.savez(result, **arrays, **{f"{port}.moved": found.moved[port] for port in found.outputs})


if __name__ == "__main__":
    main(*(Path(word) for word in sys.argv[1:]))
