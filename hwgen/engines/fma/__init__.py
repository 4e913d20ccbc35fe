"""Floating-point matrix engines: multiply-add cells with exact or approximate normalisation, on any array."""

from hwgen.engines.fma.spec import FmaSpec

NORMALISATIONS = ("exact", "an-1-1", "an-1-2", "an-2-2")
SHIPPED = {"bf16": ("bf16", "ws"), "fp8": ("e4m3", "os")}  # format and array; any preset takes another array as a field
PRESETS = {
    f"fma-{name}-{normalisation}-{array}": FmaSpec(format=fmt, normalisation=normalisation, array=array, rows=8, cols=8)
    for name, (fmt, array) in SHIPPED.items()
    for normalisation in NORMALISATIONS
}

__all__ = ["NORMALISATIONS", "PRESETS", "FmaSpec"]
