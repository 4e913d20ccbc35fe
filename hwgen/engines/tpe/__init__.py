"""Integer tensor engines of the bit-weight space (HPCA 2025): cells x arrays."""

from hwgen.engines.tpe.spec import ARRAYS, CELLS, TpeSpec

PRESETS = {f"{cell}-{array}": TpeSpec(cell=cell, array=array) for cell in CELLS for array in ARRAYS}

__all__ = ["PRESETS", "TpeSpec"]
