"""In-flash compute: the die beside the NAND array, and the code that keeps its outliers (arXiv 2409.15654)."""
