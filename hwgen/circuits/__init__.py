"""Arithmetic building blocks: RTL beside its golden."""
