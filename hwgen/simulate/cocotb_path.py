"""The cocotb path: builds and starts simulations in which `bench` drives the ports."""

import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hwgen.engines.contract import StreamPort
from hwgen.errors import SpecError, ToolFailed
from hwgen.simulate import environment
from hwgen.simulate.builds import cached_build, log_path
from hwgen.simulate.exchange import load_results, save_job
from hwgen.simulate.workload import Transfers, Workload, count_cycles, hang, violation

_PROCESS = Path(__file__).with_name("runner_process.py")
SIMULATORS = ("verilator", "icarus")
_BUILD_ARGS = {
    # As in bulk.py: lint is a check of its own, files are kept small, instances share code.
    "verilator": [
        *("-Wno-lint", "-Wno-style", "-Wno-fatal", "--output-split", "20000", "--output-split-cfuncs", "500"),
        *("--fno-inline", "--fno-dfg", "--fno-gate"),
    ],
    "icarus": ["-g2012"],
}


def transfer(
    top: str,
    verilog: str,
    ports: Sequence[StreamPort],
    workloads: Sequence[Workload],
    *,
    simulator: str = "verilator",
    waves: Path | None = None,
) -> list[Transfers]:
    """Run every workload, each after a reset, in one start of the simulator.

    Raises `ToolNotFound`, or `ToolFailed` when the build or the simulator fails.
    """
    workloads = [workload.checked(ports) for workload in workloads]
    suffix = waves.suffix if waves else ""
    if simulator == "icarus" and suffix == ".vcd":
        raise SpecError("waves", str(waves), "a name ending in .fst: Icarus runs under cocotb write FST; Verilator writes both")
    built = build(top, verilog, simulator=simulator, waves=suffix)
    folder = Path(tempfile.mkdtemp(prefix="hwgen-"))
    try:
        save_job(folder, ports, workloads)
        _start("test", top, simulator, {"build": str(built), "job": str(folder), "waves": str(waves.resolve()) if waves else None})
        if not (folder / "results.json").exists():
            raise ToolFailed(simulator, f"{top}: the bench wrote no results", log_path(f"{simulator}-test", top))
        results = load_results(folder, ports)
    finally:
        shutil.rmtree(folder)
    return [_transfers(ports, workload, result) for workload, result in zip(workloads, results, strict=True)]


def build(top: str, verilog: str, *, simulator: str, waves: str = "") -> Path:
    """Folder of the built simulation, from the cache when it is there; ``waves`` is '', '.vcd' or '.fst'."""
    versions = [environment.cocotb_version()]
    if simulator == "verilator":
        versions += [environment.verilator_version(), environment.compiler_version(), environment.build_flags()]
    else:
        environment.icarus_environment()
        versions.append(environment.icarus_version())
    arguments = _BUILD_ARGS[simulator] + (["--trace-fst"] if simulator == "verilator" and waves == ".fst" else [])

    def make(folder: Path) -> None:
        (folder / "design.v").write_text(verilog)
        _start("build", top, simulator, {"build": str(folder), "arguments": arguments, "waves": bool(waves)})

    # Python's prefix is part of the key: cocotb's libraries are linked by path.
    return cached_build(f"cocotb-{simulator}", [top, verilog, str(bool(waves)), *arguments, *versions, sys.prefix], make)


def _transfers(ports: Sequence[StreamPort], workload: Workload, result: dict[str, Any]) -> Transfers:
    told = [violation(ports[port], kind, cycle) for port, kind, cycle in result["violations"]]
    if result["hung"]:
        told.insert(0, hang(ports, workload, result["moved"]))
    return Transfers(
        outputs=result["outputs"],
        moved=result["moved"],
        cycles=count_cycles(ports, result["moved"]),
        seconds=result["seconds"],
        violations=tuple(told),
    )


def _start(action: str, top: str, simulator: str, request: dict[str, object]) -> None:
    """Let ``runner_process`` do it: the runner prints, changes its environment and may end its process."""
    variables = environment.verilator_environment() if simulator == "verilator" else environment.icarus_environment()
    package_root = str(Path(__file__).resolve().parents[2])
    variables["PYTHONPATH"] = package_root
    variables["COCOTB_LOG_LEVEL"] = "WARNING"
    variables.pop("PYTEST_CURRENT_TEST", None)  # the runner reads it and then judges results itself
    log = log_path(f"{simulator}-{action}", top)
    request = request | {"action": action, "top": top, "simulator": simulator, "log": str(log)}
    with tempfile.TemporaryDirectory(prefix="hwgen-") as folder:
        path = Path(folder) / "request.json"
        path.write_text(json.dumps(request))
        command = [sys.executable, "-P", str(_PROCESS), str(path)]  # -P: this folder's modules must not shadow others
        runner_log = log.with_suffix(".runner.log")
        try:
            environment.call(simulator, command, log=runner_log, environment=variables, folder=Path(folder))
        except ToolFailed as failure:
            reason = environment.telling_line(log) if log.exists() else failure.reason
            raise ToolFailed(simulator, reason or failure.reason, log) from None
