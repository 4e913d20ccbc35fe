"""Floating-point matrix engines: multiply-add cells with exact or approximate normalisation, on any array."""

from hwgen.engines.fma.spec import FmaSpec

NORMALISATIONS = ("exact", "an-1-1", "an-1-2", "an-2-2")
SIZES = {"ws": 8, "os": 8, "cube": 4, "tree": 8, "matrix": 8}  # rows, columns and layers: 64 multiply-adds on every array
PRESETS = {
    f"fma-{name}-{normalisation}-{array}": FmaSpec(format=fmt, normalisation=normalisation, array=array, rows=size, cols=size)
    for name, fmt in (("bf16", "bf16"), ("fp8", "e4m3"))
    for array, size in SIZES.items()
    for normalisation in NORMALISATIONS
}

__all__ = ["NORMALISATIONS", "PRESETS", "FmaSpec"]
