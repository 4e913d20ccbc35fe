"""``hwgen predict``."""

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from hwgen import predict
from hwgen.cli.fields import spec_of, takes_spec_fields
from hwgen.cli.files import read_array, read_table, table_text
from hwgen.cli.output import Json, show_record
from hwgen.errors import SpecError
from hwgen.files import write_atomic


@takes_spec_fields
def command(
    engine: Annotated[str | None, typer.Option(help="A preset of `hwgen list`, changed by the spec fields below.")] = None,
    m: Annotated[int | None, typer.Option(help="Rows of A.")] = None,
    n: Annotated[int | None, typer.Option(help="Columns of B.")] = None,
    k: Annotated[int | None, typer.Option(help="Columns of A and rows of B.")] = None,
    data: Annotated[str, typer.Option(help="Law of the operands: uniform, normal:SIGMA, relu:SIGMA, sparse:ZEROS or A/B.")] = "uniform",
    a: Annotated[
        Path | None, typer.Option(help="Operand A (.npy): its statistics instead of --data, its shape instead of --m --k.")
    ] = None,
    b: Annotated[Path | None, typer.Option(help="Operand B (.npy).")] = None,
    technology: Annotated[str | None, typer.Option(help="May be left out when the model knows one only.")] = None,
    period_ns: Annotated[float | None, typer.Option(help="Clock period in ns; may be left out when the model knows one only.")] = None,
    model: Annotated[str, typer.Option(help="A shipped model, or the folder that `hwgen train` wrote.")] = "tpe",
    csv: Annotated[
        Path | None, typer.Option(help="Many queries: columns m, n, k, and if they vary engine, data, technology, period_ns, spec fields.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write the answers of --csv to this file instead of stdout.")] = None,
    mark: Annotated[
        bool, typer.Option("--mark", help="Leave queries of --csv outside the trained range empty instead of refusing.")
    ] = False,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Latency (exact) and energy (with its interval) of the product of A (M, K) and B (K, N).

    A query outside the range that the model was trained on is refused, and the message says the range.
    """
    if csv is not None:
        _many(
            predict.load(model), csv, out, mark, as_json, engine, fields, {"data": data, "technology": technology, "period_ns": period_ns}
        )
        return
    operands = None
    if a is not None or b is not None:
        if a is None or b is None:
            raise SpecError("--a and --b", str(a or b), "both operands or none")
        operands = read_array("--a", a), read_array("--b", b)
        if operands[0].ndim != 2 or operands[1].ndim != 2 or operands[0].shape[1] != operands[1].shape[0]:
            raise SpecError("--a and --b", tuple(operand.shape for operand in operands), "shapes (M, K) and (K, N)")
        m, k, n = *operands[0].shape, operands[1].shape[1]
    for name, size in (("--m", m), ("--n", n), ("--k", k)):
        if size is None:
            raise SpecError(name, None, "a positive integer; or give --a and --b, or --csv")
    spec = spec_of(engine, fields)
    found = predict.load(model).predict(m, n, k, spec=spec, technology=technology, period_ns=period_ns, data=data, operands=operands)
    percent = f"{found.confidence:.0%}"
    lines = [
        f"{m} x {n} x {k} on {spec.title}",
        f"  latency      {found.latency_cycles:,} cycles, {found.latency_us:,.4g} us (exact)",
        f"  energy       {found.energy_nj:,.4g} nJ, {percent} interval {found.energy_low_nj:,.4g} to {found.energy_high_nj:,.4g} nJ",
        f"  power        {found.power_mw:,.4g} mW",
        f"  utilisation  {found.utilisation:.1%}",
        f"  basis        {found.basis}",
    ]
    show_record({"engine": spec.title, "m": m, "n": n, "k": k, **dataclasses.asdict(found)}, "\n".join(lines), as_json)


def _many(
    predictor: predict.Predictor,
    path: Path,
    out: Path | None,
    mark: bool,
    as_json: bool,
    engine: str | None,
    fields: dict[str, object],
    common: dict[str, object],
) -> None:
    queries: dict[str, object] = dict(read_table("--csv", path))
    asked = dict(queries)
    if "engine" in queries:
        if engine is not None or fields:
            raise SpecError("--engine", engine, "left out: the CSV file has a column engine")
        spec = None
    else:
        spec = spec_of(engine, fields)
    for name, value in common.items():
        if value is not None:
            queries.setdefault(name, value)
    answers = predictor.predict_batch(queries, spec=spec, mark=mark)
    columns = {**asked, **answers}
    if as_json:
        rows = [dict(zip(columns, row, strict=True)) for row in zip(*(values.tolist() for values in columns.values()), strict=True)]
        text = None
    else:
        rows, text = [], table_text(columns)
    if out is not None:
        write_atomic(out, table_text(columns))
        text = f"{len(answers['latency_us']):,} predictions in {out}"
    show_record({"rows": rows, "out": out}, (text or "").rstrip("\n"), as_json)
