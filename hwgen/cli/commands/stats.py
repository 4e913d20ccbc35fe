"""``hwgen stats``."""

from pathlib import Path
from typing import Annotated

import numpy as np
import typer

from hwgen.circuits.recoders import recoding
from hwgen.cli.files import read_array
from hwgen.cli.output import Json, show, show_record
from hwgen.engines.tpe import PRESETS
from hwgen.engines.tpe.statistics import WIDEST, Digits, all_digits, counted, population, row_steps
from hwgen.errors import SpecError
from hwgen.report.tables import Column, Table

SAMPLE = 64, 256  # rows and K of the operands that are drawn for the cycles of a distribution
ENGINES = {"one digit per PE (OPT3, OPT4C)": 1, "four lanes per PE (OPT4E)": 4}


def command(
    file: Annotated[Path | None, typer.Argument(help="Integers from a .npy file; the last axis is K.", show_default=False)] = None,
    normal: Annotated[float | None, typer.Option(help="Standard deviation of normally distributed operands.", show_default=False)] = None,
    uniform: Annotated[bool, typer.Option("--uniform", help="All values equally likely.")] = False,
    width: Annotated[int, typer.Option(help=f"Bits of an operand, 2..{WIDEST}.")] = 8,
    signed: Annotated[bool, typer.Option(help="Two's complement.")] = True,
    seed: Annotated[int, typer.Option(help="Of the operands that are drawn from a distribution for cycles.")] = 1,
    as_json: Json = False,
) -> None:
    """Digits per operand in every recoding, and what they cost engines that skip zeros.

    Averages of a distribution are exact; those of a file are counted.
    """
    if (file is not None) + (normal is not None) + uniform != 1:
        raise SpecError("operands", None, "one of FILE.npy, --normal SIGMA, --uniform")
    if file is not None:
        values = read_array("FILE", file)
        shares = counted(values, width, signed)
        a, what = np.atleast_2d(values).reshape(-1, values.shape[-1] if values.ndim else 1), f"{file.name}, {values.size:,} operands"
    else:
        law = "uniform" if uniform else f"normal:{normal:g}"
        shares = population(law, width, signed)
        low = -(1 << (width - 1)) if signed else 0
        a = low + np.random.default_rng(seed).choice(len(shares), SAMPLE, p=shares)
        what = law
    found = all_digits(shares, width, signed)
    tables = {
        "digits": _digits(found, f"Non-zero digits per operand: {what}, {'' if signed else 'u'}int{width}"),
        "steps": _steps(found, a, "Steps per operand of engines that skip zeros, in groups of 4 operands"),
        "cycles": _cycles(a, width, signed, f"Cycles of A ({a.shape[0]:,} x {a.shape[1]:,}) times B"),
    }
    if as_json:
        show_record({name: table.records() for name, table in tables.items()}, "", True)
    else:
        for table in tables.values():
            show(table, False)


def _digits(found: list[Digits], title: str) -> Table:
    most = max(item.most for item in found)
    columns = [Column("recoding"), Column("digits"), Column("mean"), *(Column(f"{n}_digits", "%") for n in range(most + 1))]
    rows = []
    for item in found:
        shares = [100 * float(share) for share in item.histogram[: most + 1]]
        rows.append([item.recoding.name, item.recoding.count, item.mean, *shares, *[None] * (most + 1 - len(shares))])
    return Table(title=title, columns=columns, rows=rows)


def _steps(found: list[Digits], a: np.ndarray, title: str) -> Table:
    """Expected for independent operands, and of the rows as they are: their mean, and the slowest, which the others wait for."""
    columns = [
        Column("recoding"),
        Column("engine"),
        Column("expected"),
        Column("mean"),
        Column("slowest_row"),
        Column("macs_per_pe_and_step"),
    ]
    rows = []
    for item in found:
        kind = recoding(item.recoding.name, width=item.recoding.width, signed=item.recoding.signed)
        for engine, lanes in ENGINES.items():
            steps = row_steps(kind, a, lanes=lanes) / a.shape[1]
            rows.append([kind.name, engine, item.steps(lanes=lanes), float(steps.mean()), float(steps.max()), 1 / float(steps.max())])
    return Table(title=title, columns=columns, rows=rows)


def _cycles(a: np.ndarray, width: int, signed: bool, title: str) -> Table:
    """Exact cycles of the presets for a B as wide as they are, of the same values; those that skip zeros look at A, or at both."""
    columns = [Column("preset"), Column("cycles"), Column("macs_per_cycle"), Column("utilisation", "%")]
    rows = []
    for name, preset in PRESETS.items():
        spec = preset.changed(a_width=width, a_signed=signed, k_max=max(preset.k_max, a.shape[1]))
        b = np.clip(np.resize(a.T, (a.shape[1], spec.cols)), *spec.b_range)
        cycles = spec.cycles(a, b)
        rate = spec.macs(a, b) / cycles
        rows.append([name, cycles, rate, 100 * rate / spec.macs_per_cycle])
    return Table(title=title, columns=columns, rows=rows)
