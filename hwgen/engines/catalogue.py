"""Every engine family, by the folder it lives in. A new family is a new folder and one line here."""

import dataclasses
import difflib
import importlib

from hwgen.engines.contract import Spec
from hwgen.errors import SpecError

FAMILIES = ("tpe", "flash", "dot", "rdu", "fma")


def presets() -> dict[str, Spec]:
    """All presets by name, family by family."""
    return {name: spec for family in FAMILIES for name, spec in importlib.import_module(f"hwgen.engines.{family}").PRESETS.items()}


def aliases() -> dict[str, str]:
    """Further names of presets, by name: hardware that several names ask for is in the catalogue once."""
    families = (importlib.import_module(f"hwgen.engines.{family}") for family in FAMILIES)
    return {name: preset for family in families for name, preset in getattr(family, "ALIASES", {}).items()}


def engine(name: str, **fields: object) -> Spec:
    """The preset ``name``, or the one that it is another name of, with some fields changed.

    A name without its last part, such as ``opt1`` for ``opt1-os``, stands for the first preset that begins so.

    Raises
    ------
    SpecError
        For an unknown preset or field, or a value that its rule forbids.
    """
    known = presets()
    spec = known.get(aliases().get(name, name)) or next((preset for key, preset in known.items() if key.startswith(f"{name}-")), None)
    if spec is None:
        close = difflib.get_close_matches(name, [*known, *aliases()], n=1)
        hint = f"; did you mean {close[0]}?" if close else ""
        raise SpecError("preset", name, f"a name that `hwgen list` shows, such as {next(iter(known))}{hint}")
    allowed = [field.name for field in dataclasses.fields(spec)]
    for field in fields:
        if field not in allowed:
            raise SpecError(field, fields[field], f"no such field; {name} has {', '.join(allowed)}")
    return spec.changed(**fields)
