"""Problems that an engine runs as a program: arrays from files or drawn, simulated and compared with golden model, schedule and NumPy."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from hwgen import simulate
from hwgen.cli.files import read_array
from hwgen.engines.contract import Plan, Spec, Stalls
from hwgen.errors import SpecError, ToolFailed


def parameters_of(words: Sequence[str]) -> dict[str, object]:
    """``name=value`` as parameters; true, false and integers are read as such."""
    found: dict[str, object] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name.isidentifier():
            raise SpecError("--with", word, "name=value, such as algorithm=blelloch")
        found[name] = {"true": True, "false": False}.get(value, int(value) if value.lstrip("-").isdigit() else value)
    return found


def arrays_of(
    spec: Spec, problem: str, files: tuple[Path | None, Path | None], shape: tuple[int | None, ...], seed: int
) -> tuple[np.ndarray, ...]:
    """From --a and --b, or drawn by --m, --n and --k; sizes that a problem has no use for may be left out."""
    given = [(option, file) for option, file in zip(("--a", "--b"), files, strict=True) if file is not None]
    if not given:
        if shape[1] is None:
            raise SpecError("--n", None, "a positive integer, or arrays from --a and --b")
        return spec.draw_problem(problem, tuple(size or shape[1] for size in shape), seed)
    for option, size in zip(("--m", "--n", "--k"), shape, strict=True):
        if size is not None:
            raise SpecError(option, size, "left out: the files give the sizes")
    return tuple(read_array(option, file) for option, file in given)


def run_problem(spec: Spec, plan: Plan, stalls: Stalls, **options: object) -> tuple[dict[str, object], np.ndarray]:
    """Simulate; returns a record of what was found, and the result.

    Raises
    ------
    ToolFailed
        When result or cycles are not those of golden model and schedule.
    """
    golden, scheduled = spec.compute(*plan.operands), spec.cycles(*plan.operands, stalls=stalls)
    run = simulate.run(spec, *plan.operands, stalls=stalls, **options)
    wrong = int(np.count_nonzero(run.result != golden))
    if wrong:
        raise ToolFailed("simulation", f"{wrong} of {golden.size} words differ from the golden model")
    if run.cycles != scheduled:
        raise ToolFailed("simulation", f"{run.cycles} cycles simulated, {scheduled} scheduled")
    result = plan.result(run.result)
    finite = bool(np.isfinite(result).all() and np.isfinite(plan.reference).all())
    equal = np.array_equal(result, plan.reference, equal_nan=True)
    noise, signal = (float(np.sum(np.abs(part) ** 2)) if finite else np.nan for part in (result - plan.reference, plan.reference))
    record = {
        "engine": spec.title,
        "program": plan.name,
        "shape": list(result.shape),
        "passes": [{"program": name, "beats": beats} for name, beats in plan.passes],
        "cycles": run.cycles,
        "words": golden.size,
        "exact": True,
        "equals_numpy": equal,
        "sqnr_db": 10 * float(np.log10(signal / noise)) if finite and noise and signal else None,
        "seconds": run.seconds,
    }
    return record, result


def lines_of(record: dict[str, object]) -> list[str]:
    """The record as text."""
    passes = ", ".join(f"{one['program']} x {one['beats']:,}" for one in record["passes"])
    noise = record["sqnr_db"]
    unlike = "differs, or holds numbers that are not finite"
    against = "equal" if record["equals_numpy"] else unlike if noise is None else f"signal to rounding noise {noise:.1f} dB"
    return [
        f"{record['program']} of {' x '.join(f'{size:,}' for size in record['shape'])} on {record['engine']}",
        f"  beats        {passes}",
        f"  result       equals the golden model in all {record['words']:,} words that the tile sent",
        f"  NumPy        {against}",
        f"  cycles       {record['cycles']:,}, as scheduled",
    ]
