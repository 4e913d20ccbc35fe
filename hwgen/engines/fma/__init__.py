"""Floating-point matrix engines: multiply-add cells with exact or approximate normalisation, on any array."""

from hwgen.engines.fma.spec import FmaSpec

NORMALISATIONS = ("exact", "an-1-1", "an-1-2", "an-2-2")
FORMATS = {"bf16": "bf16", "fp8": "e4m3"}
PRESETS = {
    f"fma-{name}-{normalisation}-{array}": FmaSpec(format=fmt, normalisation=normalisation, array=array, rows=8, cols=8)
    for name, fmt in FORMATS.items()
    for normalisation in NORMALISATIONS
    for array in ("ws", "os", "cube", "tree", "matrix")
}

__all__ = ["NORMALISATIONS", "PRESETS", "FmaSpec"]
