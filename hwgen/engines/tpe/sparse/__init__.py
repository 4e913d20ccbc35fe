"""Engines of the bit-weight space that skip zero digits: rooms of `hwgen.engines.tpe.TpeSpec` for ``digits = sparse``."""
