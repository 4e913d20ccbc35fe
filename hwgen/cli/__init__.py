"""The command line: one thin module per command that parses, calls a floor and prints.

Only the module of the command that is called is imported, so that ``hwgen --help`` costs no engine. Results go to stdout, progress and
errors to stderr. Exit codes: 0, 2 for a bad request, 3 for tool trouble.
"""

import importlib
import os
import sys
from collections.abc import Callable, Sequence

import typer

from hwgen.errors import HwgenError

# Command to its line in `hwgen --help`. The module of the same name in `commands` has `command`, whose docstring is its own help.
COMMANDS = {
    "demo": "A trained network on generated hardware, from training to energy.",
    "list": "What there is: presets, spec fields.",
    "show": "One engine: its fields, ports, latency; its block diagram.",
    "generate": "Write Verilog, file list, SDC, FuseSoC core and manifest.",
    "simulate": "Run a product on the RTL; result, exact cycles, waves.",
    "characterize": "Area, timing, power and energy of the netlist.",
    "pipeline": "The fewest pipeline stages that meet a clock.",
    "regress": "Run a suite of checks on the RTL; seeds, replay commands, JUnit.",
    "stats": "Digits per operand in every recoding, and what they cost.",
    "sweep": "Measure engines on many products and write a data set.",
    "train": "Fit and judge a predictor on a data set.",
    "predict": "What a product costs on an engine, with intervals.",
    "explore": "The Pareto front of engines for a workload, verified.",
    "collect-gpu": "Measure matrix products on a real NVIDIA GPU.",
    "probe": "Deduce a matrix unit's arithmetic from its results.",
    "report": "A page about every preset, with diagrams and plots.",
    "decode": "Tokens per second of a language model in computing flash.",
    "accuracy": "What in-array arithmetic of floating-point engines costs in accuracy.",
    "reliability": "What bit flips in flash do to weights, with and without codes.",
    "reproduce": "Published figures of a paper, computed anew, beside ours.",
    "doctor": "Which tools are found, in which version, and what a missing one costs.",
}


def app(chosen: str | None) -> typer.Typer:
    """The application with the module of the ``chosen`` command loaded and the others by name only."""
    application = typer.Typer(
        help="From a short specification to Verilog that is proved, counted, measured and predicted.",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    application.callback(invoke_without_command=True)(_root)
    for name, summary in COMMANDS.items():
        command = _load(name) if name == chosen else _not_loaded
        application.command(name, short_help=summary, help=None if name == chosen else summary)(command)
    return application


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit."""
    arguments = (sys.argv[1:] if arguments is None else list(arguments)) or ["--help"]
    chosen = next((argument for argument in arguments if not argument.startswith("-")), None)
    try:
        sys.exit(app(chosen)(arguments, prog_name="hwgen", standalone_mode=False))
    except HwgenError as error:
        _fail(str(error), error.exit_code)
    except typer.TyperException as error:  # the command line itself is wrong
        command = f"hwgen {chosen}" if chosen in COMMANDS else "hwgen"
        _fail(f"{error.format_message().replace('Value error, ', '').rstrip('.')}; see {command} --help", 2)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has left: nothing more to say at exit either
        sys.exit(1)
    except OSError as error:
        if error.filename is None:
            raise
        _fail(f"{error.filename}: {error.strerror}", 2)


def _fail(message: str, code: int) -> None:
    print(f"hwgen: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(code)


def _load(name: str) -> Callable[..., None]:
    return importlib.import_module(f"hwgen.cli.commands.{name.replace('-', '_')}").command


def _not_loaded() -> None:
    raise NotImplementedError("only the chosen command is loaded")


def _root(
    context: typer.Context, version: bool = typer.Option(False, "--version", help="Show the version and exit.", is_eager=True)
) -> None:
    if version:
        from hwgen import __version__

        print(f"hwgen {__version__}")
        context.exit()
