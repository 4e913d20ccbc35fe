"""Integer tensor engines of the bit-weight space (HPCA 2025, ICCD 2024): points x arrays."""

from hwgen.engines.tpe.spec import CELLS, TpeSpec

SPARSE = ("opt3", "opt4c", "opt4e", "sparse4")

PRESETS = {f"{cell}-{array}": TpeSpec(cell=cell, array=array) for cell in ("mac", "opt1") for array in ("os", "ws")}

PRESETS |= {f"{cell}-matrix": TpeSpec(cell=cell, array="matrix", rows=8, cols=8) for cell in SPARSE}
PRESETS["laconic-matrix"] = TpeSpec(cell="booth.sparse.column.product.carry-save.4", array="matrix", rows=8, cols=8, b_recoding="booth")

__all__ = ["CELLS", "PRESETS", "TpeSpec"]
