"""Whole workloads on many engines."""
