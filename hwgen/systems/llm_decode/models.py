"""Descriptions of language models, flash devices and NPUs."""

from dataclasses import dataclass
from typing import ClassVar

from hwgen.errors import SpecError
from hwgen.systems.descriptions import Description


@dataclass(frozen=True, kw_only=True)
class Llm(Description):
    """Shapes of a decoder-only transformer; ``gated`` feed-forward blocks have a gate beside the up projection."""

    folder: ClassVar[str] = "llm"

    layers: int
    hidden: int
    heads: int
    kv_heads: int
    feed_forward: int
    gated: bool
    vocabulary: int

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.hidden % self.heads:
            raise SpecError("heads", self.heads, f"a divisor of hidden = {self.hidden}")
        if self.heads % self.kv_heads:
            raise SpecError("kv_heads", self.kv_heads, f"a divisor of heads = {self.heads}")

    @property
    def kv_width(self) -> int:
        """Elements of one token's keys (or values) in one layer."""
        return self.hidden // self.heads * self.kv_heads

    def matrices(self) -> dict[str, tuple[int, int]]:
        """Weight matrices of one layer in order, (outputs, inputs); those that share an input are one."""
        up = self.feed_forward * (2 if self.gated else 1)
        return {
            "qkv": (self.hidden + 2 * self.kv_width, self.hidden),
            "attention output": (self.hidden, self.hidden),
            "feed-forward up": (up, self.hidden),
            "feed-forward down": (self.hidden, self.feed_forward),
        }

    @property
    def head(self) -> tuple[int, int]:
        """The matrix from the last hidden state to the vocabulary."""
        return self.vocabulary, self.hidden

    @property
    def weights(self) -> int:
        """Weights that one token reads: all layers and the head; the embedding is a row."""
        return self.layers * sum(rows * cols for rows, cols in self.matrices().values()) + self.head[0] * self.head[1]


@dataclass(frozen=True, kw_only=True)
class Flash(Description):
    """A flash device with one compute core per die; all dies of a channel share its bus."""

    folder: ClassVar[str] = "flash"

    channels: int
    chips: int
    dies: int
    planes: int
    page_bytes: int
    spare_bytes: int
    read_s: float
    channel_bytes_per_s: float
    slice_bytes: int
    command_bytes: int
    result_bytes: int
    buffer_bytes: int
    core_lanes: int
    core_clock_hz: float
    core_watts: float
    nand_read_amps: float
    nand_volts: float
    channel_farads: float
    channel_volts: float

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.planes < 2:
            raise SpecError("planes", self.planes, "2 or more: one computes while another ships pages")
        if self.slice_bytes > self.page_bytes:
            raise SpecError("slice_bytes", self.slice_bytes, f"at most a page, {self.page_bytes}")

    @property
    def may_be_zero(self) -> frozenset[str]:
        """Commands may be left out of the traffic; an energy of 0 leaves its term out."""
        return frozenset({"command_bytes", "spare_bytes", "core_watts", "nand_read_amps", "channel_farads"})

    @property
    def cores(self) -> int:
        """Compute cores of a channel."""
        return self.chips * self.dies


@dataclass(frozen=True, kw_only=True)
class Npu(Description):
    """The NPU and its DRAM."""

    folder: ClassVar[str] = "npu"

    operations_per_s: float
    special_elements_per_s: float
    dram_bytes_per_s: float
    dram_bytes: int
    weight_buffer_bytes: int
    mac_joules: float
    dram_joules_per_bit: float

    @property
    def may_be_zero(self) -> frozenset[str]:
        """No buffer; an energy of 0 leaves its term out."""
        return frozenset({"weight_buffer_bytes", "mac_joules", "dram_joules_per_bit"})


@dataclass(frozen=True, kw_only=True)
class Precision:
    """Formats of a decode step: bits per weight, bytes per activation, per result element on the channel and per cached key or value."""

    name: str
    weight_bits: int
    activation_bytes: int
    result_bytes_factor: int
    cache_bytes: int


PRECISIONS = {
    "w8a8": Precision(name="w8a8", weight_bits=8, activation_bytes=1, result_bytes_factor=1, cache_bytes=1),
    "w4a16": Precision(name="w4a16", weight_bits=4, activation_bytes=2, result_bytes_factor=2, cache_bytes=2),
}


def precision(given: "Precision | str") -> Precision:
    """A precision itself or by name."""
    if isinstance(given, Precision):
        return given
    if given not in PRECISIONS:
        raise SpecError("precision", given, f"one of {', '.join(PRECISIONS)}")
    return PRECISIONS[given]
