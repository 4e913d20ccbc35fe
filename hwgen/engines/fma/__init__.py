"""Floating-point matrix engines: multiply-add cells with exact or approximate normalisation, on any array."""

from hwgen.engines.fma.spec import FmaSpec

NORMALISATIONS = ("exact", "an-1-1", "an-1-2", "an-2-2")
# Every normalisation on the array that its format ships on, and the two ends of the trade on the others; any preset takes another array.
SHIPPED = [("bf16", "bf16", normalisation, "ws") for normalisation in NORMALISATIONS]
SHIPPED += [("fp8", "e4m3", normalisation, "os") for normalisation in NORMALISATIONS]
SHIPPED += [("bf16", "bf16", normalisation, array) for array in ("os", "cube", "tree", "matrix") for normalisation in ("exact", "an-1-2")]
PRESETS = {
    f"fma-{name}-{normalisation}-{array}": FmaSpec(format=fmt, normalisation=normalisation, array=array, rows=8, cols=8)
    for name, fmt, normalisation, array in SHIPPED
}

__all__ = ["NORMALISATIONS", "PRESETS", "FmaSpec"]
