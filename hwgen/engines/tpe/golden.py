"""What the engine must output: exact integer products."""

import numpy as np


def gemm(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Exact product of int64 (M, K) and (K, N).

    Operands have at most 16 bits and K at most 2**24, so every sum fits 57 bits. Products whose sums stay below 2**53 are formed in
    float64, where each of them is an exact integer (BLAS speed); larger ones in int64.
    """
    bound = a.shape[1] * int(np.abs(a).max()) * int(np.abs(b).max())
    if bound < 1 << 53:
        return (a.astype(np.float64) @ b.astype(np.float64)).astype(np.int64)
    return a @ b
