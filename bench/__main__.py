"""Runs every measurement of this folder, or those named: ``python -m bench generation``."""

import importlib
import pkgutil
import sys

import bench
from hwgen.cli.output import show
from hwgen.errors import SpecError
from hwgen.report.tables import Column, Table


def main(chosen: list[str]) -> None:
    names = [module.name for module in pkgutil.iter_modules(bench.__path__) if module.name != "__main__"]
    for name in chosen:
        if name not in names:
            raise SpecError("bench", name, f"one of {', '.join(names)}")
    rows = []
    for name in chosen or names:
        print(f"bench: {name}", file=sys.stderr)
        rows += [[name, what, value, unit] for what, value, unit in importlib.import_module(f"bench.{name}").measure()]
    show(Table(title="", columns=[Column("place"), Column("what"), Column("value", digits=3), Column("unit")], rows=rows), as_json=False)


try:
    main(sys.argv[1:])
except SpecError as error:
    sys.exit(f"bench: {error}")
