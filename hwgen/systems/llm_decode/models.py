"""Descriptions of language models, flash devices and NPUs: TOML files in which every value names its source."""

import dataclasses
import functools
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from hwgen.errors import SpecError
from hwgen.files import shipped

ASSUMPTION = "assumption"


@dataclass(frozen=True, kw_only=True)
class Description:
    """What all descriptions have.

    Attributes
    ----------
    name : str
        Of the file, without its ending.
    sources : dict of str to str
        Where each field's value comes from; it begins with ``assumption`` when nobody published it.
    """

    name: str
    sources: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for item in dataclasses.fields(self):
            value = getattr(self, item.name)
            if item.type is bool and not isinstance(value, bool):
                raise SpecError(item.name, value, "true or false")
            if item.type is int and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
                raise SpecError(item.name, value, "an integer, 0 or more")
            if item.type is float and (isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf")):
                raise SpecError(item.name, value, "a number, 0 or more")
            if item.type in (int, float) and value == 0 and item.name not in self.may_be_zero:
                raise SpecError(item.name, value, "more than 0")

    @property
    def may_be_zero(self) -> frozenset[str]:
        """Fields for which 0 has a meaning."""
        return frozenset()

    def changed(self, **fields: object) -> "Description":
        """A copy with other values; their source is an assumption of the caller."""
        sources = self.sources | dict.fromkeys(fields, f"{ASSUMPTION}: changed by the caller")
        return dataclasses.replace(self, **fields, sources=sources)


@dataclass(frozen=True, kw_only=True)
class Llm(Description):
    """Shapes of a decoder-only transformer; ``gated`` feed-forward blocks have a gate beside the up projection."""

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

Kind = TypeVar("Kind", bound=Description)
_FOLDERS = {Llm: "llm", Flash: "flash", Npu: "npu"}


def load(kind: type[Kind], path: Path) -> Kind:
    """Read a description; every entry is ``field = { value = ..., source = "..." }``.

    Raises
    ------
    SpecError
        For a file that cannot be read, an unknown or missing field, a value without a source, or a value that the field forbids.
    """
    try:
        entries = tomllib.loads(path.read_text())
    except OSError as error:
        raise SpecError(kind.__name__.lower(), str(path), f"a file that can be read ({error.strerror})") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SpecError(kind.__name__.lower(), str(path), f"TOML ({error})") from None
    wanted = {item.name: item.type for item in dataclasses.fields(kind) if item.name not in ("name", "sources")}
    for name, entry in entries.items():
        if name not in wanted:
            raise SpecError(f"{path.name}: {name}", entry, f"one of {', '.join(wanted)}")
        if not isinstance(entry, dict) or set(entry) != {"value", "source"} or not isinstance(entry["source"], str) or not entry["source"]:
            raise SpecError(f"{path.name}: {name}", entry, "{ value = ..., source = '...' }")
    if missing := [name for name in wanted if name not in entries]:
        raise SpecError(path.name, ", ".join(missing), "these fields are missing")
    values = {
        name: float(entry["value"]) if wanted[name] is float and type(entry["value"]) is int else entry["value"]
        for name, entry in entries.items()
    }
    return kind(name=path.stem, sources={name: entry["source"] for name, entry in entries.items()}, **values)


@functools.cache
def _shipped(kind: type[Kind], name: str) -> Kind:
    return load(kind, shipped("models", _FOLDERS[kind], f"{name}.toml"))


def names(kind: type[Description]) -> list[str]:
    """Descriptions that travel with hwgen."""
    return sorted(path.stem for path in shipped("models", _FOLDERS[kind]).glob("*.toml"))


def find(kind: type[Kind], given: "Kind | str | Path") -> Kind:
    """A description itself, the path of a TOML file, or the name of a shipped one."""
    if isinstance(given, kind):
        return given
    if isinstance(given, Path) or str(given).endswith(".toml"):
        return load(kind, Path(given))
    if given not in names(kind):
        raise SpecError(_FOLDERS[kind], given, f"one of {', '.join(names(kind))}, or a .toml file")
    return _shipped(kind, given)


def precision(given: "Precision | str") -> Precision:
    """A precision itself or by name."""
    if isinstance(given, Precision):
        return given
    if given not in PRECISIONS:
        raise SpecError("precision", given, f"one of {', '.join(PRECISIONS)}")
    return PRECISIONS[given]
