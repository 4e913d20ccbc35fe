"""``hwgen predict``."""

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from hwgen import predict
from hwgen.cli.fields import spec_of, takes_spec_fields
from hwgen.cli.files import read_array, read_table, table_text
from hwgen.cli.output import Json, show, show_record
from hwgen.engines.contract import Spec
from hwgen.errors import SpecError
from hwgen.files import write_atomic
from hwgen.predict.against import score
from hwgen.report.tables import Column, Table

SCORES = (
    Column("target"),
    Column("rows"),
    Column("refused"),
    Column("r2_log"),
    Column("median_percent", "%", 3),
    Column("p90_percent", "%", 3),
    Column("coverage_percent", "%", 3),
)


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
    against: Annotated[
        Path | None,
        typer.Option(help="Your own measurements: columns of --csv, and energy_nj, power_mw, area_um2 or fmax_mhz."),
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Also say which parts and features the answer comes from.")] = False,
    mark: Annotated[
        bool, typer.Option("--mark", help="Leave queries of --csv outside the trained range empty instead of refusing.")
    ] = False,
    as_json: Json = False,
    **fields: object,
) -> None:
    """Latency (exact), energy, power, area and fmax (with intervals) of the product of A (M, K) and B (K, N).

    A query outside the range that the model was trained on is refused, and the message says the range. With --against the model scores
    itself on measurements of yours.
    """
    common = {"data": data, "technology": technology, "period_ns": period_ns}
    if csv is not None and against is not None:
        raise SpecError("--against", str(against), "left out: --csv asks for predictions")
    if csv is not None:
        _many(predict.load(model), csv, out, mark, as_json, engine, fields, common)
        return
    if against is not None:
        _against(predict.load(model), against, as_json, engine, fields, common)
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
    predictor, query = predict.load(model), {**common, "spec": spec, "operands": operands}
    found = predictor.predict(m, n, k, **query)
    lines = [
        f"{m} x {n} x {k} on {spec.title}",
        f"  latency      {found.latency_cycles:,} cycles, {found.latency_us:,.4g} us (exact)",
        f"  energy       {found.energy_nj:,.4g} nJ, {found.energy_low_nj:,.4g} to {found.energy_high_nj:,.4g}",
        f"  power        {found.power_mw:,.4g} mW, {found.power_low_mw:,.4g} to {found.power_high_mw:,.4g}",
        f"  area         {found.area_um2:,.0f} um2, {found.area_low_um2:,.0f} to {found.area_high_um2:,.0f}",
        f"  fmax         {found.fmax_mhz:,.0f} MHz, {found.fmax_low_mhz:,.0f} to {found.fmax_high_mhz:,.0f}",
        f"  utilisation  {found.utilisation:.1%}",
        f"  intervals    {found.confidence:.0%}; basis: {found.basis}",
    ]
    record = {"engine": spec.title, "m": m, "n": n, "k": k, **dataclasses.asdict(found)}
    if explain:
        why = predictor.explain(m, n, k, **query)
        record["explanation"] = dataclasses.asdict(why)
        lines += _explained(why)
    show_record(record, "\n".join(lines), as_json)


def _explained(why: predict.Explanation) -> list[str]:
    lines = []
    for target, parts in why.parts.items():
        shares = ", ".join(f"{name.replace('_', ' ')} {share:.1%}" for name, share in list(parts.items())[:4])
        lines += [f"{target}", f"  parts        {shares}", f"  forest       times {why.correction[target]:.4f}"]
        lines += [f"    {feature} = {value:.4g}: times {factor:.4f}" for feature, value, factor in why.effects[target]]
    lines.append("nearest measurements")
    for point in why.nearest:
        kind = f"{point['cell']}-{point['array']} {point['rows']} x {point['cols']}, {point['data']}"
        lines.append(f"  {kind}: {point['active_pj']:.4g} pJ a cycle, {point['area_um2']:,.0f} um2, distance {point['distance']:.2f}")
    return lines


def _against(
    predictor: predict.Predictor, path: Path, as_json: bool, engine: str | None, fields: dict[str, object], common: dict[str, object]
) -> None:
    queries, spec = _queries("--against", path, engine, fields, common)
    rows = score(predictor, queries, spec=spec)
    if as_json:
        show_record({"scores": rows}, "", True)
        return
    table = [[row.get(column.name) for column in SCORES] for row in rows]
    show(Table(title=f"Predictions against {path.name}", columns=SCORES, rows=table), False)


def _queries(
    option: str, path: Path, engine: str | None, fields: dict[str, object], common: dict[str, object]
) -> tuple[dict[str, object], Spec | None]:
    """Columns of a table of queries, what is common to all included, and the engine unless the table names them."""
    queries: dict[str, object] = dict(read_table(option, path))
    spec = None
    if "engine" not in queries:
        spec = spec_of(engine, fields)
    elif engine is not None or fields:
        raise SpecError("--engine", engine, "left out: the CSV file has a column engine")
    for name, value in common.items():
        if value is not None:
            queries.setdefault(name, value)
    return queries, spec


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
    asked = read_table("--csv", path)
    queries, spec = _queries("--csv", path, engine, fields, common)
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
