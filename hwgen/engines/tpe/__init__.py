"""Integer tensor engines of the bit-weight space (HPCA 2025, ICCD 2024): points x arrays."""

from hwgen.engines.tpe.spec import CELLS, TpeSpec

PRESETS = {f"{cell}-{array}": TpeSpec(cell=cell, array=array) for cell in ("mac", "opt1") for array in ("os", "ws")}

__all__ = ["CELLS", "PRESETS", "TpeSpec"]
