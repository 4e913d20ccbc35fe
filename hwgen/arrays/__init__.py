"""How cells are wired: systolic arrays and their stream tops."""
