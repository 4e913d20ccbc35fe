"""Measurements of hwgen itself: ``python -m bench`` or ``make bench`` prints a table. Each module offers ``measure``."""
