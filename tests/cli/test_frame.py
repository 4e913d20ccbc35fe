import ast
import dataclasses
import json
import re
import subprocess
import sys

import pytest

from hwgen.cli import COMMANDS
from hwgen.cli.fields import command_of, spec_fields, spec_of
from hwgen.engines import catalogue
from hwgen.engines.tpe import TpeSpec


def test_help_names_every_command_and_imports_no_engine():
    program = "import atexit, sys; from hwgen.cli import main; atexit.register(lambda: print(sorted(sys.modules), file=sys.stderr)); main()"
    run = subprocess.run([sys.executable, "-c", program, "--help"], capture_output=True, text=True, timeout=60, check=True)
    for name in COMMANDS:
        assert f"  {name} " in run.stdout
    assert not {"numpy", "amaranth", "sklearn", "matplotlib"} & set(ast.literal_eval(run.stderr))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_json(hwgen, name):
    code, out, err = hwgen(name, "--help")
    assert (code, err) == (0, "")
    assert "--json" in out


@pytest.mark.parametrize("name", COMMANDS)
def test_no_option_stands_for_two_things(hwgen, name):
    _, out, _ = hwgen(name, "--help")
    options = re.findall(r"^  (?:-\w, )?(--[\w-]+)", out, re.MULTILINE)
    assert len(options) > 1
    assert sorted(options) == sorted(set(options))


def test_options_come_from_the_dataclass():
    for field in dataclasses.fields(TpeSpec):
        assert spec_fields()[field.name].help == field.metadata["help"]


def test_fields_given_are_the_fields_built(hwgen):
    fields = {"rows": 3, "array": "ws", "a_signed": False}
    assert spec_of("opt1-os", fields) == catalogue.engine("opt1-os", **fields)
    words = command_of("opt1-os", fields).split()
    code, out, _ = hwgen("show", *words, "--json")
    assert code == 0
    assert json.loads(out)["spec"] == spec_of("opt1-os", fields).to_dict()


def test_json_list_is_the_catalogue(hwgen):
    code, out, _ = hwgen("list", "--json")
    assert code == 0
    assert [row["preset"] for row in json.loads(out)["rows"]] == list(catalogue.presets())


def test_show_draws(hwgen, tmp_path):
    code, out, _ = hwgen("show", "mac-ws", "--diagram", tmp_path / "array.svg")
    assert code == 0
    assert "s_axis_a" in out
    assert (tmp_path / "array.svg").read_text().startswith("<svg")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nonsense"], "hwgen: No such command 'nonsense'; see hwgen --help"),
        (["show", "--no-such"], "hwgen: No such option: --no-such"),
        (["list", "dragons"], "hwgen: Invalid value for 'what': 'dragons' is not one of 'presets', "),
        (["show", "--rows", "many"], "hwgen: Invalid value for '--rows': "),
        (["train"], "hwgen: Missing argument 'dataset'; see hwgen train --help"),
    ],
)
def test_usage_errors_are_one_line(hwgen, arguments, told):
    code, out, err = hwgen(*arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(told)


def test_no_arguments_show_the_help(hwgen):
    assert hwgen()[0] == 0
    assert hwgen()[1:] == hwgen("--help")[1:]


def test_a_file_in_the_way_is_one_line(hwgen, tmp_path):
    (tmp_path / "file").write_text("")
    code, _, err = hwgen("show", "mac-os", "--diagram", tmp_path / "file" / "array.svg")
    assert code == 2
    assert err.count("\n") == 1
    assert str(tmp_path / "file") in err
