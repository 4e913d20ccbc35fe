"""Rooms of `hwgen.engines.tpe.TpeSpec` for ``digits = sparse``: engines that skip zero digits."""

from hwgen.engines.tpe.sparse import bench, rtl, schedule

__all__ = ["bench", "rtl", "schedule"]
