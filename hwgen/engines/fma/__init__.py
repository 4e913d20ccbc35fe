"""Floating-point matrix engines: multiply-add cells with exact or approximate normalisation, on any array."""
