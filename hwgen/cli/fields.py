"""Options of a command from the fields of the specs: help and type are written once, at the dataclass."""

import dataclasses
import functools
import inspect
import typing
from collections.abc import Callable
from typing import Annotated

import typer

from hwgen.engines import catalogue
from hwgen.engines.contract import Spec
from hwgen.errors import SpecError

Preset = Annotated[
    str | None, typer.Argument(help="A preset of `hwgen list`, such as opt1-os; without one, the first.", show_default=False)
]


_PREFIX = "spec_"  # of the parameters that stand for spec fields: a command has parameters of its own


@dataclasses.dataclass(frozen=True)
class SpecField:
    """One field of one or more families.

    Attributes
    ----------
    name : str
        As in the dataclass.
    type : type
    default : object
        Of the first family that has it.
    help : str
        Meaning, unit and range.
    option : str
        Its name on the command line: the field's, or what its metadata says where a command has an option of that name already.
    families : tuple of str
    """

    name: str
    type: type
    default: object
    help: str
    option: str
    families: tuple[str, ...]


def spec_fields() -> dict[str, SpecField]:
    """Every field of every family in the catalogue, by name."""
    found: dict[str, SpecField] = {}
    for kind in dict.fromkeys(type(spec) for spec in catalogue.presets().values()):
        types = typing.get_type_hints(kind)
        for field in dataclasses.fields(kind):
            if field.name in found:
                known = found[field.name]
                found[field.name] = dataclasses.replace(known, families=(*known.families, kind.family))
            else:
                text = field.metadata.get("help", field.name.replace("_", " "))
                option = f"--{field.metadata.get('option', field.name).replace('_', '-')}"
                found[field.name] = SpecField(field.name, types[field.name], field.default, text, option, (kind.family,))
    return found


def takes_spec_fields(function: Callable[..., None]) -> Callable[..., None]:
    """Give ``function(..., **fields)`` an option for each spec field; ``fields`` holds those that the user gave."""
    known = spec_fields()
    signature = inspect.signature(function, eval_str=True)
    own = [parameter for parameter in signature.parameters.values() if parameter.kind is not inspect.Parameter.VAR_KEYWORD]
    more = [
        inspect.Parameter(
            _PREFIX + field.name,
            inspect.Parameter.KEYWORD_ONLY,
            default=None,
            annotation=Annotated[field.type | None, typer.Option(*_flags(field), help=f"Spec: {field.help}.", show_default=False)],
        )
        for field in known.values()
    ]

    @functools.wraps(function)
    def command(**arguments: object) -> None:
        given = {name: arguments.pop(_PREFIX + name) for name in known}
        function(**arguments, **{name: value for name, value in given.items() if value is not None})

    own = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in own]
    command.__signature__ = signature.replace(parameters=[*own, *more])
    command.__annotations__ = {parameter.name: parameter.annotation for parameter in [*own, *more]}
    return command


def spec_of(preset: str | None, fields: dict[str, object]) -> Spec:
    """The spec that the command line asks for.

    Raises
    ------
    SpecError
        Without preset and fields, for an unknown preset or field, or a value that its rule forbids.
    """
    if preset is None and not fields:
        raise SpecError("preset", None, "a name that `hwgen list` shows, or spec fields such as --rows 8 --cols 8")
    return catalogue.engine(preset or next(iter(catalogue.presets())), **fields)


def command_of(preset: str | None, fields: dict[str, object]) -> str:
    """The words that ask for the same spec again."""
    known = spec_fields()
    words = [preset] if preset else []
    for name, value in fields.items():
        option = known[name].option
        words += [option if value else f"--no-{option[2:]}"] if isinstance(value, bool) else [option, str(value)]
    return " ".join(words)


def _flags(field: SpecField) -> list[str]:
    return [f"{field.option}/--no-{field.option[2:]}"] if field.type is bool else [field.option]
