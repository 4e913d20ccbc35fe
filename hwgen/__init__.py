"""hwgen: from a short specification to Verilog that is proved, counted, measured and predicted."""

import importlib
from typing import Any

__version__ = "0.1.0"
__all__ = ["dot", "engine"]


def __getattr__(name: str) -> Any:
    """Load the front door on first use: ``import hwgen`` stays fast."""
    if name == "engine":
        from hwgen.api import engine

        return engine
    if name == "dot":
        return importlib.import_module("hwgen.engines.dot")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
