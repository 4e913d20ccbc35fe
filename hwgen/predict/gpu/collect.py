"""The collector: warm up, time by events, read the energy counter over a loop that is long enough, subtract idle power, log the state.

Every finished point is a line of the CSV at once: a run that was interrupted goes on where it stopped. A point that fails is a line with
its reason, and is not tried again.
"""

import csv
import io
import json
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import HwgenError, SpecError
from hwgen.files import write_atomic
from hwgen.predict.gpu.device import Device, Problem

KEYS = ("kernel", "dtype", "layout", "tile", "m", "n", "k")
COLUMNS = (
    *KEYS,
    "runtime_ms",  # of one product: the median of the repeats
    "runtime_spread",  # largest over smallest repeat
    "power_w",  # over idle
    "energy_mj",  # of one product, over idle
    "idle_w",
    "loops",
    "sm_mhz",
    "memory_mhz",
    "temperature_c",
    "failure",
)
WARM_MS, REPEATS, REPEAT_MS = 20.0, 5, 5.0
ENERGY_MS = 400.0  # the counter moves every 20 to 100 ms: the loop is long beside that
IDLE_S, IDLE_EVERY = 1.0, 200  # idle power is measured again after so many points


@dataclass(frozen=True)
class Collected:
    """Points in the file after a run, and those that failed."""

    path: Path
    points: int
    failures: int


def collect(
    device: Device,
    problems: Sequence[Problem],
    path: str | os.PathLike,
    *,
    limit: int | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Collected:
    """Measure what ``path`` does not hold yet.

    Parameters
    ----------
    device : Device
    problems : sequence of Problem
    path : path
        CSV; beside it a JSON file says which device it came from.
    limit : int, optional
        Points to measure in this run at most.

    Raises
    ------
    SpecError
        When the file is of another device or was changed.
    """
    path, about = Path(path), device.about()
    done = _restored(path, about)
    todo = [problem for problem in problems if _key(problem) not in done][:limit]
    if not path.exists():
        write_atomic(path.with_suffix(".json"), json.dumps({"device": about, "columns": COLUMNS}, indent=1) + "\n")
        write_atomic(path, ",".join(COLUMNS) + "\n")
    idle_w = math.nan
    for number, problem in enumerate(todo):
        if number % IDLE_EVERY == 0:
            idle_w = idle_power_w(device)
        row = {name: getattr(problem, name) for name in KEYS} | measured(device, problem, idle_w)
        with path.open("a") as file:  # one write of one line: an interrupted run leaves whole lines, or one that is dropped on restart
            file.write(_line([row.get(name, "") for name in COLUMNS]))
        done[_key(problem)] = row.get("failure", "")
        if progress:
            progress(number + 1, len(todo), " ".join(map(str, _key(problem))))
    return Collected(path, len(done), sum(bool(reason) for reason in done.values()))


def idle_power_w(device: Device) -> float:
    """Mean power of the idle device."""
    before = device.energy_mj()
    device.wait_s(IDLE_S)
    return (device.energy_mj() - before) / (1000 * IDLE_S)


def measured(device: Device, problem: Problem, idle_w: float) -> dict[str, object]:
    """Time, power and energy of one product, or ``failure``."""
    try:
        launch = device.prepare(problem)
        once = max(device.time_ms(launch, 1), 1e-4)
        device.time_ms(launch, max(1, math.ceil(WARM_MS / once)))
        loops = max(1, math.ceil(REPEAT_MS / once))
        times = sorted(device.time_ms(launch, loops) / loops for _ in range(REPEATS))
        runtime = times[REPEATS // 2]
        loops = max(1, math.ceil(ENERGY_MS / runtime))
        before = device.energy_mj()
        lasted = device.time_ms(launch, loops)
        used = device.energy_mj() - before
        power = used / lasted - idle_w  # mJ / ms = W
        state = device.state()
    except HwgenError as fault:
        return {"failure": str(fault)}
    values = {
        "runtime_ms": runtime,
        "runtime_spread": times[-1] / times[0],
        "power_w": power,
        "energy_mj": power * runtime,
        "idle_w": idle_w,
    }
    return {name: format(value, ".6g") for name, value in values.items()} | {"loops": loops, **state}


def _key(problem: Problem) -> tuple[str, ...]:
    return tuple(str(getattr(problem, name)) for name in KEYS)


def _line(values: Sequence[object]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(values)
    return text.getvalue()


def _restored(path: Path, about: dict[str, str]) -> dict[tuple[str, ...], str]:
    """Points that the file holds, with their failures; a last line that was cut off is dropped from it."""
    if not path.exists():
        return {}
    try:
        stored = json.loads(path.with_suffix(".json").read_text())["device"]
    except (OSError, ValueError, KeyError) as fault:
        raise SpecError("data set", str(path), f"must have its JSON file beside it ({fault})") from fault
    if stored != about:
        raise SpecError("data set", str(path), f"a new file: this one is of {stored.get('name')}, {stored.get('driver')}")
    text = path.read_text()
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        write_atomic(path, whole)
    rows = list(csv.DictReader(io.StringIO(whole)))
    if not whole.startswith(",".join(COLUMNS) + "\n") or any(None in row or None in row.values() for row in rows):
        raise SpecError("data set", str(path), "the columns of this version in every line")
    return {tuple(row[name] for name in KEYS): row["failure"] for row in rows}
