"""Descriptions of machines and workloads: TOML files in which every value names its source."""

import dataclasses
import functools
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, TypeVar

from hwgen.errors import SpecError
from hwgen.files import shipped

ASSUMPTION = "assumption"


@dataclass(frozen=True, kw_only=True)
class Description:
    """What all descriptions have. ``folder`` is where in ``models`` the kind's files lie.

    Attributes
    ----------
    name : str
        Of the file, without its ending.
    sources : dict of str to str
        Where each field's value comes from; it begins with ``assumption`` when nobody published it.
    """

    folder: ClassVar[str]

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


Kind = TypeVar("Kind", bound=Description)


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
    return load(kind, shipped("models", kind.folder, f"{name}.toml"))


def names(kind: type[Description]) -> list[str]:
    """Descriptions that travel with hwgen."""
    return sorted(path.stem for path in shipped("models", kind.folder).glob("*.toml"))


def find(kind: type[Kind], given: "Kind | str | Path") -> Kind:
    """A description itself, the path of a TOML file, or the name of a shipped one."""
    if isinstance(given, kind):
        return given
    if isinstance(given, Path) or str(given).endswith(".toml"):
        return load(kind, Path(given))
    if given not in names(kind):
        raise SpecError(kind.folder, given, f"one of {', '.join(names(kind))}, or a .toml file")
    return _shipped(kind, given)


def assumptions(*descriptions: Description) -> dict[str, str]:
    """Fields whose value nobody published, as ``kind.field``, with what the file says of them."""
    return {
        f"{type(given).__name__.lower()}.{name}": source
        for given in descriptions
        for name, source in given.sources.items()
        if source.startswith(ASSUMPTION)
    }
