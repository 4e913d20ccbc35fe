"""What an engine has to do: matrix products, each some number of times."""

import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import SpecError, ToolNotFound
from hwgen.numerics.laws import split_law


@dataclass(frozen=True, kw_only=True)
class Gemm:
    """A product of A (m, k) and B (k, n) with operands of a law, ``count`` times."""

    m: int
    n: int
    k: int
    count: int = 1
    data: str = "uniform"

    def __post_init__(self) -> None:
        for name in ("m", "n", "k", "count"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise SpecError(name, value, "a positive integer")
        split_law(self.data)

    @property
    def macs(self) -> int:
        """Multiply-accumulates of all repeats."""
        return self.m * self.n * self.k * self.count


@dataclass(frozen=True)
class Workload:
    """Products that follow each other."""

    name: str
    gemms: tuple[Gemm, ...]

    @property
    def macs(self) -> int:
        """Multiply-accumulates of all products."""
        return sum(gemm.macs for gemm in self.gemms)


def parse_gemm(text: str, data: str = "uniform") -> Gemm:
    """``MxNxK`` as on the command line; raises `SpecError`."""
    match = re.fullmatch(r"(\d+)x(\d+)x(\d+)", text)
    if not match:
        raise SpecError("gemm", text, "MxNxK, such as 512x512x64")
    m, n, k = map(int, match.groups())
    return Gemm(m=m, n=n, k=k, data=data)


def read_workload(path: str | os.PathLike) -> Workload:
    """A workload from TOML: tables ``[[gemm]]`` with m, n, k and optionally count and data.

    Raises
    ------
    ToolNotFound
        When there is no such file.
    SpecError
        For anything else in it.
    """
    path = Path(path)
    try:
        found = tomllib.loads(path.read_text())
    except FileNotFoundError as fault:
        raise ToolNotFound(str(path), "a workload in TOML with tables [[gemm]]") from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise SpecError("workload", str(path), f"must be TOML ({fault})") from fault
    tables = found.pop("gemm", None)
    if found or not isinstance(tables, list) or not tables or not all(isinstance(table, dict) for table in tables):
        raise SpecError("workload", str(path), "must hold tables [[gemm]] and nothing else")
    for table in tables:
        unknown = set(table) - {"m", "n", "k", "count", "data"}
        missing = {"m", "n", "k"} - set(table)
        if unknown or missing:
            raise SpecError("gemm", table, "must have m, n, k, and may have count and data")
    return Workload(path.stem, tuple(Gemm(**table) for table in tables))
