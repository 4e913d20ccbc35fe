"""Which products to measure: sizes spread evenly over decades, every type and layout, and every tile of our own kernel."""

import numpy as np

from hwgen.predict.gpu.device import LIBRARY, TILED, Problem

LAYOUTS = ("nn", "nt", "tn", "tt")
TILES = (1, 2, 4, 8, 16, 32)
LARGEST, LARGEST_TILED = 16384, 4096  # a tile of 1 reads every operand from memory: larger ones take minutes
ALIGNED = {"fp8": 16, "int8": 16}  # what the library demands of every side
BYTES = {"fp32": 4, "tf32": 4, "fp16": 2, "bf16": 2, "fp8": 1, "int8": 1}


def plan(dtypes: tuple[str, ...], *, points: int = 3600, tiled: int = 600, free_bytes: int = 8 << 30, seed: int = 1) -> list[Problem]:
    """Distinct problems in random order, so that drift of clocks and temperature is no trend over sizes.

    Parameters
    ----------
    dtypes : tuple of str
        Of the library's products.
    points, tiled : int
        Products of the library, and of our own kernel.
    free_bytes : int
        Products whose operands and result do not fit are not drawn.
    """
    generator = np.random.default_rng(seed)
    found: dict[Problem, None] = {}

    def fill(wanted: int, draw) -> None:
        while len(found) < wanted:
            problem = draw(len(found))
            size = BYTES[problem.dtype]
            needed = size * (problem.m * problem.k + problem.k * problem.n) + 4 * problem.m * problem.n
            if needed <= free_bytes:
                found.setdefault(problem)

    def sides(largest: int, multiple: int) -> tuple[int, ...]:
        drawn = np.exp(generator.uniform(0.0, np.log(largest), 3)).round().astype(int)
        if generator.random() < 0.5:  # half of them are powers of two and multiples of them, as in practice
            drawn = np.minimum(largest, 2 ** np.round(np.log2(drawn)).astype(int) * generator.choice([1, 1, 3], 3))
        return tuple(max(multiple, int(side) // multiple * multiple) for side in drawn)

    def library(number: int) -> Problem:
        dtype = dtypes[number % len(dtypes)]
        layout = "nt" if dtype == "fp8" else LAYOUTS[generator.integers(len(LAYOUTS))]  # fp8 products exist in one layout
        return Problem(LIBRARY, dtype, layout, 0, *sides(LARGEST, ALIGNED.get(dtype, 1)))

    def own(number: int) -> Problem:
        return Problem(TILED, "fp32", "nn", TILES[number % len(TILES)], *sides(LARGEST_TILED, 1))

    fill(points, library)
    fill(points + tiled, own)
    order = generator.permutation(len(found))
    problems = list(found)
    return [problems[index] for index in order]
