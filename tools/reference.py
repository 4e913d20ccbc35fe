"""Writes the reference pages that follow from the code: commands with their options, spec fields, presets.

    python tools/reference.py [FOLDER]

FOLDER is docs/reference unless given. A test fails when a page there is stale.
"""

import dataclasses
import enum
import inspect
import sys
import types
import typing
from pathlib import Path

from typer.models import ArgumentInfo, OptionInfo

from hwgen.cli import COMMANDS, _load
from hwgen.engines import catalogue

MADE = "<!-- made by `python tools/reference.py`; do not edit -->\n"


def commands() -> str:
    """The page of the command line."""
    parts = [
        "# Command line\n",
        MADE,
        "Results go to stdout, progress and errors to stderr. Every command takes `--json`. The exit code is 0, 2 for a request that makes "
        "no sense, 3 for tool trouble; an error is one line: the field, the value, what is allowed.\n",
    ]
    for name in COMMANDS:
        function = _load(name)
        parameters = inspect.signature(function, eval_str=True).parameters.values()
        own = [parameter for parameter in parameters if not parameter.name.startswith("spec_")]
        arguments = [parameter.name.upper() for parameter in own if isinstance(_info(parameter), ArgumentInfo)]
        takes_fields = len(own) < len(parameters)
        usage = " ".join(["hwgen", name, *(f"[{argument}]" for argument in arguments), "[OPTIONS]"])
        parts.append(f"## hwgen {name}\n\n`{usage}`\n\n{_flowing(inspect.getdoc(function))}\n")
        rows = [_row(parameter) for parameter in own if parameter.name != "as_json"]
        if rows:
            parts.append(_table(("argument or option", "takes", "default", "meaning"), rows))
        if takes_fields:
            parts.append("Every [spec field](spec-fields.md) is an option too.\n")
    return "\n".join(parts)


def fields() -> str:
    """The page of the spec fields and presets, family by family."""
    parts = [
        "# Spec fields\n",
        MADE,
        'A preset with some fields changed is a specification: `hwgen.engine("mac-os", rows=8)` in Python, `mac-os --rows 8` on the '
        "command line. Every field is checked when the specification is made.\n",
    ]
    presets = catalogue.presets()
    for kind in dict.fromkeys(type(spec) for spec in presets.values()):
        hints = typing.get_type_hints(kind)
        rows = [
            (f"`{field.name}`", _words(hints[field.name]), _default(field.default), str(field.metadata.get("help", "")))
            for field in dataclasses.fields(kind)
        ]
        names = ", ".join(f"`{name}`" for name, spec in presets.items() if type(spec) is kind)
        parts.append(f"## {kind.family}\n\n{_flowing(inspect.getdoc(kind).partition(chr(10) * 2)[0])}\n\nPresets: {names}.\n")
        parts.append(_table(("field", "takes", "default", "meaning"), rows))
    return "\n".join(parts)


PAGES = {"cli.md": commands, "spec-fields.md": fields}


def _info(parameter: inspect.Parameter) -> ArgumentInfo | OptionInfo:
    return next(item for item in parameter.annotation.__metadata__ if isinstance(item, ArgumentInfo | OptionInfo))


def _row(parameter: inspect.Parameter) -> tuple[str, str, str, str]:
    info, takes = _info(parameter), typing.get_args(parameter.annotation)[0]
    if isinstance(info, ArgumentInfo):
        name = parameter.name.upper()
    else:
        # in an annotation the first name that an option is given stands where its default would
        names = [*([info.default] if isinstance(info.default, str) else []), *(info.param_decls or ())]
        name = ", ".join(names or [f"--{parameter.name.replace('_', '-')}"])
    return f"`{name}`", _words(takes), _default(parameter.default), info.help or ""


def _words(takes: object) -> str:
    """A type in words."""
    if isinstance(takes, types.UnionType):
        return " or ".join(_words(part) for part in typing.get_args(takes) if part is not types.NoneType)
    if typing.get_origin(takes) in (list, tuple):
        return f"{_words(typing.get_args(takes)[0])}, several"
    if isinstance(takes, type) and issubclass(takes, enum.Enum):
        return " or ".join(f"`{member.value}`" for member in takes)
    return {int: "integer", float: "number", str: "text", bool: "flag", Path: "path"}.get(takes, getattr(takes, "__name__", str(takes)))


def _default(value: object) -> str:
    if value is inspect.Parameter.empty or value is dataclasses.MISSING:
        return "required"
    if value is None or value is False:
        return ""
    return f"`{value.value if isinstance(value, enum.Enum) else value}`"


def _flowing(text: str) -> str:
    """Paragraphs on one line each, with Markdown's code marks."""
    return "\n\n".join(" ".join(part.split()) for part in text.replace("``", "`").split("\n\n"))


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *(tuple(cell.replace("|", "\\|") for cell in row) for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/reference")
    for page, write in PAGES.items():
        (folder / page).write_text(write())
