"""Operand order and exact cycles: those of an integer engine on the same array, with words of the floating-point formats.

Handshakes do not look at what beats hold, so one schedule serves all engines that multiply matrices this way.
"""

from hwgen.engines.tpe.schedule import (
    collect,
    cycles,
    full_throughput_depth,
    latency,
    macs_per_cycle,
    output_lasts,
    ports,
    streams,
)

__all__ = ["collect", "cycles", "full_throughput_depth", "latency", "macs_per_cycle", "output_lasts", "ports", "streams"]
