"""``hwgen simulate``."""

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from hwgen import simulate
from hwgen.cli.fields import Preset, spec_of, takes_spec_fields
from hwgen.cli.files import read_array, write_array
from hwgen.cli.output import Json, show_record
from hwgen.engines.contract import Spec, Stalls
from hwgen.errors import SpecError, ToolFailed


@takes_spec_fields
def command(
    preset: Preset = None,
    m: Annotated[int | None, typer.Option(min=1, help="Rows of A.")] = None,
    n: Annotated[int | None, typer.Option(min=1, help="Columns of B.")] = None,
    k: Annotated[int | None, typer.Option(min=1, help="Columns of A and rows of B.")] = None,
    a: Annotated[Path | None, typer.Option(help="Operand A, integers (M, K), from a .npy file.")] = None,
    b: Annotated[Path | None, typer.Option(help="Operand B, integers (K, N), from a .npy file.")] = None,
    data: Annotated[str, typer.Option(help="Law of operands that are not given: uniform, normal:SIGMA or sparse:ZEROS.")] = "uniform",
    seed: Annotated[int, typer.Option(help="Seed of drawn operands.")] = 0,
    stalls: Annotated[int | None, typer.Option(metavar="SEED", help="Random stalls on every port, from this seed.")] = None,
    path: Annotated[str | None, typer.Option(help="bulk (compiled, fast) or cocotb.")] = None,
    simulator: Annotated[str, typer.Option(help="verilator or icarus.")] = "verilator",
    waves: Annotated[Path | None, typer.Option(help="Write the signals to this file, .vcd or .fst.")] = None,
    out: Annotated[Path | None, typer.Option(help="Write the result, int64 (M, N), to this .npy file.")] = None,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Run a product C = A B on the engine's Verilog, and compare result and cycles with golden model and schedule."""
    spec = spec_of(preset, fields)
    if not spec.is_product:
        raise SpecError("preset", preset, "an engine that multiplies two matrices; for others, hwgen.engine(...).simulate(*operands)")
    operands = _operands(spec, a, b, (m, n, k), data, seed)
    pattern = Stalls() if stalls is None else Stalls.random(spec.ports, stalls)
    golden, scheduled = spec.compute(*operands), spec.cycles(*operands, stalls=pattern)
    run = simulate.run(spec, *operands, stalls=pattern, path=path, simulator=simulator, waves=waves)
    if out is not None:
        write_array(out, run.result)
    wrong = int(np.count_nonzero(run.result != golden))
    if wrong:
        raise ToolFailed("simulation", f"{wrong} of {golden.size} results differ from the golden model")
    if run.cycles != scheduled:
        raise ToolFailed("simulation", f"{run.cycles} cycles simulated, {scheduled} scheduled")
    macs = spec.macs(*operands)
    use = macs / (run.cycles * spec.macs_per_cycle)
    (m, k), n = operands[0].shape, operands[1].shape[1]
    lines = [
        f"{m} x {n} x {k} on {spec.title}",
        f"  result       equals the golden model in all {golden.size:,} places",
        f"  cycles       {run.cycles:,}, as scheduled",
        f"  utilisation  {use:.1%}",
        f"  speed        {run.cycles / max(run.seconds, 1e-9):,.0f} cycles per second",
    ]
    lines += [f"  {name:<12} {file}" for name, file in (("waves", waves), ("written", out)) if file is not None]
    record = {"engine": spec.title, "m": m, "n": n, "k": k, "cycles": run.cycles, "utilisation": use, "macs": macs, "exact": True}
    record |= {"seconds": run.seconds, "waves": waves, "out": out}
    show_record(record, "\n".join(lines), as_json)


def _operands(
    spec: Spec, a: Path | None, b: Path | None, shape: tuple[int | None, ...], data: str, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """A and B, each from its file or drawn; shapes that files give need not be stated."""
    given = [None if file is None else read_array(option, file) for option, file in (("--a", a), ("--b", b))]
    for option, array in zip(("--a", "--b"), given, strict=True):
        if array is not None and array.ndim != 2:
            raise SpecError(option, array.shape, "an array of two dimensions")
    m, n, k = shape
    if given[0] is not None:
        m, k = _agree("--m", m, given[0].shape[0]), _agree("--k", k, given[0].shape[1])
    if given[1] is not None:
        k, n = _agree("--k", k, given[1].shape[0]), _agree("--n", n, given[1].shape[1])
    for option, size in (("--m", m), ("--n", n), ("--k", k)):
        if size is None:
            raise SpecError(option, None, "a positive integer, or operands from --a and --b")
    drawn = spec.draw(data, (m, n, k), seed) if any(array is None for array in given) else given
    return tuple(one if array is None else array for array, one in zip(given, drawn, strict=True))


def _agree(option: str, stated: int | None, found: int) -> int:
    if stated is not None and stated != found:
        raise SpecError(option, stated, f"left out, or {found} as in the operand's file")
    return found
