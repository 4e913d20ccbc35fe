"""Cycles that the system models ask for, from the schedule of the core."""


def page_cycles(*, page_bytes: int, lanes: int) -> int:
    """Core cycles for a page: one beat of ``lanes`` bytes per cycle."""
    return -(-page_bytes // lanes)
