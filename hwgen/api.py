"""The front door: an engine with its whole life behind one object."""

import os
from pathlib import Path
from typing import Any

import numpy as np

from hwgen.engines.contract import Spec, Stalls


class Engine:
    """One point of the design space.

    Attributes
    ----------
    spec : Spec
        The validated description; ``spec.compute`` is the golden model and ``spec.cycles`` the schedule.
    """

    def __init__(self, spec: Spec):
        self.spec = spec

    def __repr__(self) -> str:
        return f"Engine({self.spec!r})"

    def verilog(self, folder: str | os.PathLike, *, bare: bool = False) -> list[Path]:
        """Write Verilog, file list, constraints, FuseSoC core and manifest; returns their paths."""
        from hwgen.export import write

        return write(self.spec, folder, bare=bare)

    def simulate(self, *operands: np.ndarray, stalls: Stalls | None = None, **options: Any) -> Any:
        """Run the RTL on the operands: ``.result`` and ``.cycles``. Options as in `hwgen.simulate.run`."""
        from hwgen import simulate

        return simulate.run(self.spec, *operands, stalls=stalls, **options)

    def characterize(self, **options: Any) -> Any:
        """Area, timing, power and energy of the netlist. Options as in `hwgen.silicon.characterize`."""
        from hwgen import silicon

        return silicon.characterize(self.spec, **options)

    def predict(self, **query: Any) -> Any:
        """Latency and energy of a GEMM with intervals. Query as in `hwgen.predict.predict`."""
        from hwgen import predict

        return predict.predict(self.spec, **query)


def engine(name: str, **fields: Any) -> Engine:
    """The catalogue's preset ``name`` with some fields changed, for example ``engine("opt1", rows=32, cols=32)``.

    Raises
    ------
    SpecError
        For an unknown name or field, or a value that its rule forbids.
    """
    from hwgen.engines.catalogue import engine as spec_of

    return Engine(spec_of(name, **fields))
