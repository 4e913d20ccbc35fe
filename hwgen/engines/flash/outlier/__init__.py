"""The on-page outlier code: largest values of a page kept three times over, in the spare bytes (arXiv 2409.15654)."""

from hwgen.engines.flash.outlier.codec import Decoded, decode, decode_entries, encode
from hwgen.engines.flash.outlier.layout import OutlierCode
from hwgen.engines.flash.outlier.words import WordCode

__all__ = ["Decoded", "OutlierCode", "WordCode", "decode", "decode_entries", "encode"]
