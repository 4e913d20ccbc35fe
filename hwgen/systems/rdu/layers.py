"""Hyena, Mamba and attention as kernels. Only the mixer of a block is counted: the feed-forward part is the same in all of them."""

from dataclasses import dataclass
from typing import ClassVar

from hwgen.errors import SpecError
from hwgen.systems.descriptions import Description
from hwgen.systems.rdu.work import Fft, Gemm, Kernel, Layer, Map, Scan, Tensor

MOST_TOKENS = 1 << 24


def checked_tokens(tokens: int) -> int:
    """``tokens``, if they are a power of two in range: transforms and scans are built of halves."""
    if isinstance(tokens, bool) or not isinstance(tokens, int) or not 2 <= tokens <= MOST_TOKENS or tokens & (tokens - 1):
        raise SpecError("tokens", tokens, f"a power of two from 2 to {MOST_TOKENS}")
    return tokens


@dataclass(frozen=True, kw_only=True)
class Hyena(Description):
    """Hyena operator: order + 1 projections, short convolutions, ``order`` long convolutions by FFT with gates between them."""

    folder: ClassVar[str] = "rdu/hyena"

    hidden: int
    order: int
    short_taps: int
    cached_filter: bool

    def layer(self, tokens: int) -> Layer:
        """Kernels for ``tokens``. Projections hold a whole tensor (every channel needs every token), channels pass two at a time."""
        tokens, hidden, paths = checked_tokens(tokens), self.hidden, self.order + 1
        signal, spectrum = tokens * hidden, 4 * tokens * hidden  # zero padded to twice the length; re and im
        points = 2 * tokens
        tensors = {"input": Tensor(signal, signal), "output": Tensor(signal, signal)}
        tensors |= {"projected": Tensor(paths * signal, paths * signal), "signals": Tensor(paths * signal, 2 * paths * tokens)}
        kernels = [
            Kernel("projection", Gemm(tokens, hidden, paths * hidden), ("input",), ("projected",), weights=hidden * paths * hidden),
            Kernel("short convolution", Map(paths * signal, self.short_taps), ("projected",), ("signals",)),
        ]
        value = "signals"
        for order in range(self.order):
            spectra = {f"{kind} {order}": Tensor(spectrum, 8 * tokens) for kind in ("spectrum", "filter spectrum", "product")}
            tensors |= spectra | {f"{kind} {order}": Tensor(signal, 2 * tokens) for kind in ("filter", "convolved")}
            tensors[f"value {order}"] = Tensor(signal, signal if order == self.order - 1 else 2 * tokens)
            kernels.append(Kernel(f"forward FFT {order}", Fft(points, hidden), (value,), (f"spectrum {order}",)))
            if not self.cached_filter:
                kernels.append(Kernel(f"filter FFT {order}", Fft(points, hidden), (f"filter {order}",), (f"filter spectrum {order}",)))
            pair = (f"spectrum {order}", f"filter spectrum {order}")
            kernels += [
                Kernel(f"product {order}", Map(points * hidden, 4), pair, (f"product {order}",)),
                Kernel(f"inverse FFT {order}", Fft(points, hidden), (f"product {order}",), (f"convolved {order}",)),
                Kernel(f"gate {order}", Map(signal, 1), (f"convolved {order}", "signals"), (f"value {order}",)),
            ]
            value = f"value {order}"
        kernels.append(Kernel("output projection", Gemm(tokens, hidden, hidden), (value,), ("output",), weights=hidden * hidden))
        return Layer("hyena", tuple(kernels), tensors)


@dataclass(frozen=True, kw_only=True)
class Mamba(Description):
    """Selective scan block: projections, short convolution, discretisation, scan of every state, read-out, gate.

    A transcendental function counts as one cell operation: the tail of a PCU makes one per lane and cycle.
    """

    folder: ClassVar[str] = "rdu/mamba"

    hidden: int
    expand: int
    state: int
    step_rank: int
    short_taps: int

    def layer(self, tokens: int) -> Layer:
        """Kernels for ``tokens``. All but the scan work token by token, and hold two tokens of a tensor."""
        tokens, hidden, inner = checked_tokens(tokens), self.hidden, self.expand * self.hidden
        small = self.step_rank + 2 * self.state
        sizes = {"input": hidden, "output": hidden, "x and z": 2 * inner, "u": inner, "dt B C": small, "dt": inner, "y": inner}
        sizes |= {"gated": inner, "a b": 2 * inner * self.state, "h": inner * self.state}
        tensors = {name: Tensor(tokens * width, 2 * width) for name, width in sizes.items()}
        states = tokens * inner * self.state
        kernels = (
            Kernel("input projection", Gemm(tokens, hidden, 2 * inner), ("input",), ("x and z",), weights=hidden * 2 * inner),
            Kernel("short convolution", Map(tokens * inner, self.short_taps + 2), ("x and z",), ("u",)),  # and SiLU
            Kernel("parameters", Gemm(tokens, inner, small), ("u",), ("dt B C",), weights=inner * small),
            Kernel("step projection", Gemm(tokens, self.step_rank, inner), ("dt B C",), ("dt",), weights=self.step_rank * inner),
            Kernel("discretisation", Map(states, 3), ("dt", "u", "dt B C"), ("a b",)),  # exp(dt A); (dt u) B
            Kernel("scan", Scan(tokens, inner * self.state), ("a b",), ("h",)),
            Kernel("read-out", Map(states, 1), ("h", "dt B C", "u"), ("y",)),
            Kernel("gate", Map(tokens * inner, 3), ("y", "x and z"), ("gated",)),  # SiLU and product
            Kernel("output projection", Gemm(tokens, inner, hidden), ("gated",), ("output",), weights=inner * hidden),
        )
        return Layer("mamba", kernels, tensors)


@dataclass(frozen=True, kw_only=True)
class Attention(Description):
    """Plain attention with one head of ``hidden``: what the other two replace."""

    folder: ClassVar[str] = "rdu/attention"

    hidden: int
    softmax_operations: int

    def layer(self, tokens: int) -> Layer:
        """Kernels for ``tokens``. Keys and values are held whole, a row of scores twice."""
        tokens, hidden = checked_tokens(tokens), self.hidden
        signal, scores = tokens * hidden, tokens * tokens
        tensors = {"input": Tensor(signal, 2 * hidden), "output": Tensor(signal, 2 * hidden), "mixed": Tensor(signal, 2 * hidden)}
        tensors |= {"query": Tensor(signal, 2 * hidden), "key and value": Tensor(2 * signal, 2 * signal)}
        tensors |= {name: Tensor(scores, 2 * tokens) for name in ("scores", "weights")}
        square = hidden * hidden
        kernels = (
            Kernel("query", Gemm(tokens, hidden, hidden), ("input",), ("query",), weights=square),
            Kernel("key and value", Gemm(tokens, hidden, 2 * hidden), ("input",), ("key and value",), weights=2 * square),
            Kernel("scores", Gemm(tokens, hidden, tokens), ("query", "key and value"), ("scores",)),
            Kernel("softmax", Map(scores, self.softmax_operations), ("scores",), ("weights",)),
            Kernel("mixing", Gemm(tokens, tokens, hidden), ("weights", "key and value"), ("mixed",)),
            Kernel("output projection", Gemm(tokens, hidden, hidden), ("mixed",), ("output",), weights=square),
        )
        return Layer("attention", kernels, tensors)


Workload = Hyena | Mamba | Attention
