"""The operators of one decode step, in order: weight products on flash and NPU, attention on NPU and DRAM, the rest on the special unit."""

from dataclasses import dataclass

from hwgen.systems.llm_decode.models import Llm, Npu, Precision


@dataclass(frozen=True, kw_only=True)
class Operator:
    """One step of a layer.

    Attributes
    ----------
    name : str
    matrix : tuple of int or None
        (outputs, inputs) of a weight product.
    seconds : float
        Of an operator on the NPU alone.
    dram_bytes : int
        Read and written in DRAM.
    macs : int
        Multiply-accumulates on the NPU, weight products aside.
    """

    name: str
    matrix: tuple[int, int] | None = None
    seconds: float = 0.0
    dram_bytes: int = 0
    macs: int = 0


def special(npu: Npu, name: str, elements: int) -> Operator:
    """An element-wise operator on the special-function unit."""
    return Operator(name=name, seconds=elements / npu.special_elements_per_s)


def attention(llm: Llm, npu: Npu, precision: Precision, context: int, name: str, *, writes: bool) -> Operator:
    """Queries against keys, or weights against values: the cache streams from DRAM through the array."""
    cache = llm.kv_width * context * precision.cache_bytes
    macs = llm.hidden * context
    seconds = max(cache / npu.dram_bytes_per_s, 2 * macs / npu.operations_per_s)
    new = 2 * llm.kv_width * precision.cache_bytes if writes else 0  # written behind the reads, off the critical path
    return Operator(name=name, seconds=seconds, dram_bytes=cache + new, macs=macs)


def layer(llm: Llm, npu: Npu, precision: Precision, context: int) -> list[Operator]:
    """One layer."""
    shapes = llm.matrices()
    return [
        special(npu, "norm", llm.hidden),
        Operator(name="qkv", matrix=shapes["qkv"]),
        attention(llm, npu, precision, context, "attention scores", writes=True),
        special(npu, "softmax", llm.heads * context),
        attention(llm, npu, precision, context, "attention values", writes=False),
        Operator(name="attention output", matrix=shapes["attention output"]),
        special(npu, "norm", llm.hidden),
        Operator(name="feed-forward up", matrix=shapes["feed-forward up"]),
        special(npu, "activation", llm.feed_forward),
        Operator(name="feed-forward down", matrix=shapes["feed-forward down"]),
    ]


def head(llm: Llm, npu: Npu) -> list[Operator]:
    """After the last layer."""
    return [special(npu, "norm", llm.hidden), Operator(name="head", matrix=llm.head)]
