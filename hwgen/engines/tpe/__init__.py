"""Integer tensor engines of the bit-weight space (HPCA 2025, ICCD 2024): points x arrays."""

from hwgen.engines.tpe.nest import ARRAYS
from hwgen.engines.tpe.spec import CELLS, TpeSpec

SIZES = {"cube": 8}  # rows, columns and layers, where they are not 16
SPARSE = ("opt3", "opt4c", "opt4e", "sparse4")

PRESETS = {
    f"{cell}-{array}": TpeSpec(cell=cell, array=array, rows=SIZES.get(array, 16), cols=SIZES.get(array, 16))
    for cell in CELLS
    for array in ARRAYS
}
PRESETS |= {f"{cell}-matrix": TpeSpec(cell=cell, array="matrix", rows=8, cols=8) for cell in SPARSE}
PRESETS["laconic-matrix"] = TpeSpec(cell="booth.sparse.column.product.carry-save.4", array="matrix", rows=8, cols=8, b_recoding="booth")

__all__ = ["ARRAYS", "CELLS", "PRESETS", "TpeSpec"]
