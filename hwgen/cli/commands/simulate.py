"""``hwgen simulate``."""

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from hwgen import simulate
from hwgen.cli.fields import Preset, spec_of, takes_spec_fields
from hwgen.cli.files import write_array
from hwgen.cli.operands import operands_of
from hwgen.cli.output import Json, show_record
from hwgen.cli.problems import arrays_of, lines_of, parameters_of, run_problem
from hwgen.engines.contract import Stalls
from hwgen.errors import SpecError, ToolFailed


@takes_spec_fields
def command(
    preset: Preset = None,
    m: Annotated[int | None, typer.Option(min=1, help="Rows of A.")] = None,
    n: Annotated[int | None, typer.Option(min=1, help="Columns of B.")] = None,
    k: Annotated[int | None, typer.Option(min=1, help="Columns of A and rows of B.")] = None,
    a: Annotated[Path | None, typer.Option(help="Operand A, integers (M, K), from a .npy file.")] = None,
    b: Annotated[Path | None, typer.Option(help="Operand B, integers (K, N), from a .npy file.")] = None,
    data: Annotated[str, typer.Option(help="Law of the others: uniform, normal:SIGMA, relu:SIGMA, sparse:ZEROS or A/B.")] = "uniform",
    seed: Annotated[int, typer.Option(help="Seed of drawn operands.")] = 0,
    stalls: Annotated[int | None, typer.Option(metavar="SEED", help="Random stalls on every port, from this seed.")] = None,
    path: Annotated[str | None, typer.Option(help="bulk (compiled, fast) or cocotb.")] = None,
    simulator: Annotated[str, typer.Option(help="verilator or icarus.")] = "verilator",
    waves: Annotated[Path | None, typer.Option(help="Write the signals to this file, .vcd or .fst.")] = None,
    out: Annotated[Path | None, typer.Option(help="Write the result, int64 (M, N), to this .npy file.")] = None,
    program: Annotated[str | None, typer.Option(help="rdu: fft or scan of --a, pairs or gemm of --a and --b.")] = None,
    parameters: Annotated[
        list[str] | None, typer.Option("--with", metavar="NAME=VALUE", help="Parameter of the program, such as algorithm=blelloch.")
    ] = None,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Run a product C = A B on the engine's Verilog, and compare result and cycles with golden model and schedule.

    With --program a reconfigurable engine runs a larger problem, which is compared with NumPy as well.
    """
    spec = spec_of(preset, fields)
    if program is not None:
        plan = spec.plan(program, *arrays_of(spec, program, (a, b), (m, n, k), seed), **parameters_of(parameters or []))
        pattern = Stalls() if stalls is None else Stalls.random(spec.ports, stalls)
        record, result = run_problem(spec, plan, pattern, path=path, simulator=simulator, waves=waves)
        files = {"waves": waves, "out": out}
        if out is not None:
            write_array(out, result)
        lines = lines_of(record) + [f"  {name:<12} {file}" for name, file in files.items() if file is not None]
        show_record(record | files, "\n".join(lines), as_json)
        return
    if not spec.is_product:
        other = "for others --program, or hwgen.engine(...).simulate(*operands)"
        raise SpecError("preset", preset, f"an engine that multiplies two matrices; {other}")
    operands = operands_of(spec, a, b, (m, n, k), data, seed)
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
