"""A floating-point engine's products as compiled code: the golden model's bits, fast enough for whole networks.

Only the chain is compiled. Decoding, specials and the one rounding at the end are the golden model's own.
"""

import ctypes
import functools
import os
from importlib import resources
from pathlib import Path

import numpy as np

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.golden import MINUS, PLUS, Golden, Operand, Sums
from hwgen.simulate import environment
from hwgen.simulate.builds import cached_build, log_path

LANES = 64  # of emulation.cpp
_FLAGS = ["-std=gnu++20", "-O3", "-fPIC", "-shared", "-fno-trapping-math", "-fno-math-errno"]


class Emulator:
    """Products of patterns with the bits of an engine.

    Parameters
    ----------
    arithmetic : Arithmetic
    tile_k : int, optional
        Steps of a chain, as in `hwgen.engines.fma.golden.gemm`.
    """

    def __init__(self, arithmetic: Arithmetic, *, tile_k: int | None = None):
        self.arithmetic, self.tile_k = arithmetic, tile_k
        self.golden = Golden(arithmetic)

    def gemm(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Patterns of the product of patterns (M, K) and (K, N): int64 (M, N), equal to `hwgen.engines.fma.golden.gemm`.

        Raises `ToolNotFound` without g++, and `ToolFailed` when it fails.
        """
        return self.product(a, self.prepared(b), b.shape[1])

    def prepared(self, b: np.ndarray) -> Operand:
        """Operand B decoded, its columns filled up: for matrices that are multiplied again and again."""
        return self.golden.operand(np.pad(b, [(0, 0), (0, -b.shape[1] % LANES)]), self.arithmetic.b)

    def product(self, a: np.ndarray, b: Operand, cols: int) -> np.ndarray:
        """`gemm` with the ``cols`` columns of a `prepared` operand."""
        wide = self.golden.operand(a, self.arithmetic.a)
        sums = self._chains(wide, b)
        if wide.special or b.special:
            sums = Sums(sums.sign, sums.significand, sums.exponent, flags_of_products(wide, b))
        return self.golden.finish(sums)[:, :cols]

    def _chains(self, a: Operand, b: Operand) -> Sums:
        library = _load(build(self.arithmetic))
        (rows, depth), cols = a.magnitude.shape, b.magnitude.shape[1]
        inputs = [np.ascontiguousarray(part) for item in (a, b) for part in (item.magnitude, item.field, item.sign)]
        outputs = [np.empty((rows, cols), self.golden.dtype) for _ in range(3)]
        addresses = [ctypes.c_void_p(part.ctypes.data) for part in (*inputs, *outputs)]
        sizes = [ctypes.c_int64(size) for size in (rows, cols, depth, self.tile_k or 0)]
        library.emulate(*addresses[:6], *sizes, *addresses[6:])
        return Sums(*outputs)


def flags_of_products(a: Operand, b: Operand) -> np.ndarray:
    """Flags of all sums over K: what any of their products is. Infinities and NaN stay in a sum, so the order does not matter."""

    def any_product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        return left.astype(np.float32) @ right.astype(np.float32) > 0

    everywhere = np.ones(a.nan.shape, bool), np.ones(b.nan.shape, bool)
    nan = any_product(a.nan, everywhere[1]) | any_product(everywhere[0], b.nan)
    nan |= any_product(a.infinite, b.magnitude == 0) | any_product(a.magnitude == 0, b.infinite)
    flags = np.where(nan, PLUS | MINUS, 0)
    for sign in (0, -1):
        for other in (0, -1):
            left, right = (a.magnitude != 0) & ~a.nan & (a.sign == sign), (b.magnitude != 0) & ~b.nan & (b.sign == other)
            found = any_product(a.infinite & left, right) | any_product(left, b.infinite & right)
            flags |= np.where(found, PLUS if sign == other else MINUS, 0)
    return flags


def build(arithmetic: Arithmetic) -> Path:
    """The compiled chain of an arithmetic, from the cache when it is there."""
    source = resources.files("hwgen.simulate").joinpath("emulation.cpp").read_text()
    first, second = arithmetic.groups
    macros = {
        "WORD": f"int{8 * Golden(arithmetic).dtype.itemsize}_t",
        "WINDOW": arithmetic.window,
        "SUM_WIDTH": arithmetic.sum_width,
        "PRODUCT_WIDTH": arithmetic.product_width,
        "PRODUCT_OFFSET": arithmetic.product_offset,
        "STICKY": int(arithmetic.sticky),
        "EXACT": int(arithmetic.exact),
        "FIRST": first,
        "SECOND": second,
    }
    command = ["g++", *_FLAGS, *(f"-D{name}={value}" for name, value in macros.items()), "emulation.cpp", "-o", "emulation.so"]

    def make(folder: Path) -> None:
        (folder / "emulation.cpp").write_text(source)
        log = log_path("emulation", arithmetic.label)
        environment.call("g++", command, log=log, environment=dict(os.environ), folder=folder)

    return cached_build("emulation", [source, *command, environment.compiler_version()], make) / "emulation.so"


@functools.cache
def _load(path: Path) -> ctypes.CDLL:
    library = ctypes.CDLL(str(path))
    library.emulate.restype = None
    return library
