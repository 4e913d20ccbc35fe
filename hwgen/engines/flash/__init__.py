"""In-flash compute: a core beside the NAND array, its channel port, and the code that keeps its outliers (arXiv 2409.15654)."""

from hwgen.engines.flash.host import Program
from hwgen.engines.flash.outlier import OutlierCode
from hwgen.engines.flash.spec import FlashSpec

PRESETS = {"flash-die": FlashSpec(), "flash-die-opt1": FlashSpec(cell="opt1"), "flash-die-w4a16": FlashSpec(precision="w4a16")}

__all__ = ["PRESETS", "FlashSpec", "OutlierCode", "Program"]
