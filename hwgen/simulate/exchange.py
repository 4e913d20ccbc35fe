"""The files through which a job enters the simulator's process and its results come back: JSON and plain arrays."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from hwgen.engines.contract import Beats, Stalls, StreamPort
from hwgen.simulate.workload import Workload


def save_job(folder: Path, ports: Sequence[StreamPort], workloads: Sequence[Workload]) -> None:
    """Write ``job.json`` and ``job.npz``."""
    arrays: dict[str, np.ndarray] = {}
    described = []
    for index, workload in enumerate(workloads):
        for port, beats in workload.streams.items():
            _put_beats(arrays, f"{index}/{port}", beats)
        for port, pattern in workload.stalls.patterns.items():
            arrays[f"{index}/{port}/stall"] = np.asarray(pattern, bool)
        described.append(
            {
                "expected": {port: int(count) for port, count in workload.expected.items()},
                "stalled": list(workload.stalls.patterns),
                "reset_at": workload.reset_at,
                "drain": workload.drain,
                "patience": workload.patience,
            }
        )
    described_ports = [{"name": port.name, "width": port.width, "user_width": port.user_width} for port in ports]
    (folder / "job.json").write_text(json.dumps({"ports": described_ports, "workloads": described}))
    np.savez(folder / "job.npz", **arrays)


def load_job(folder: Path) -> tuple[list[StreamPort], list[Workload]]:
    """Read what `save_job` wrote."""
    described = json.loads((folder / "job.json").read_text())
    ports = [StreamPort(**port) for port in described["ports"]]
    workloads = []
    with np.load(folder / "job.npz", allow_pickle=False) as arrays:
        for index, fields in enumerate(described["workloads"]):
            stalls = {port: arrays[f"{index}/{port}/stall"] for port in fields.pop("stalled")}
            streams = {port.name: _get_beats(arrays, f"{index}/{port.name}") for port in ports if port.is_input}
            workloads.append(Workload(streams=streams, stalls=Stalls(patterns=stalls), **fields))
    return ports, workloads


def save_results(folder: Path, results: Sequence[Mapping[str, Any]]) -> None:
    """Write ``results.json`` and ``results.npz``; the JSON comes last and says that the run is whole."""
    arrays: dict[str, np.ndarray] = {}
    described = []
    for index, result in enumerate(results):
        for port, beats in result["outputs"].items():
            _put_beats(arrays, f"{index}/{port}", beats)
        for port, moved in result["moved"].items():
            arrays[f"{index}/{port}/moved"] = moved
        described.append({name: result[name] for name in ("violations", "hung", "seconds")})
    np.savez(folder / "results.npz", **arrays)
    (folder / "results.json").write_text(json.dumps(described))


def load_results(folder: Path, ports: Sequence[StreamPort]) -> list[dict[str, Any]]:
    """Read what `save_results` wrote."""
    described = json.loads((folder / "results.json").read_text())
    with np.load(folder / "results.npz", allow_pickle=False) as arrays:
        return [
            result
            | {
                "outputs": {port.name: _get_beats(arrays, f"{index}/{port.name}") for port in ports if not port.is_input},
                "moved": {port.name: arrays[f"{index}/{port.name}/moved"] for port in ports},
            }
            for index, result in enumerate(described)
        ]


def _put_beats(arrays: dict[str, np.ndarray], prefix: str, beats: Beats) -> None:
    arrays[f"{prefix}/data"], arrays[f"{prefix}/last"], arrays[f"{prefix}/user"] = beats.data, beats.last, beats.user


def _get_beats(arrays: Mapping[str, np.ndarray], prefix: str) -> Beats:
    return Beats(data=arrays[f"{prefix}/data"], last=arrays[f"{prefix}/last"], user=arrays[f"{prefix}/user"])
