"""Verilog with one module per distinct cell, and the files that travel with it."""

from hwgen.export.verilog import Design, design, design_of
from hwgen.export.write import write

__all__ = ["Design", "design", "design_of", "write"]
