"""One module per command; each has `command`, whose docstring is its help."""
