"""A package imports only from the floors below it (docs/explanation/architecture.md)."""

import ast
from collections.abc import Iterator
from pathlib import Path

import hwgen

ROOT = Path(hwgen.__file__).parent
# simulate and silicon share a floor: neither imports the other's insides without a reason, and predict stands on both
LEVEL = {
    "numerics": 0,
    "circuits": 1,
    "arrays": 2,
    "engines": 3,
    "export": 4,
    "simulate": 5,
    "silicon": 5,
    "predict": 6,
    "systems": 6,
    "explore": 7,
    "report": 8,
    "cli": 9,
}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names) if node.module == "hwgen" else (node.module,)


def test_every_package_has_a_floor():
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages <= set(LEVEL), packages - set(LEVEL)


def test_imports_go_down():
    seen, wrong = 0, []
    for path in ROOT.glob("*/**/*.py"):
        floor = path.relative_to(ROOT).parts[0]
        for name in imported(path):
            place = name.split(".")[1] if name.startswith("hwgen.") else ""
            if place in LEVEL and place != floor:
                seen += 1
                if LEVEL[place] > LEVEL[floor]:
                    wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert seen > 20
    assert not wrong


def test_golden_models_and_hardware_do_not_know_each_other():
    for room, other in (("golden", "rtl"), ("rtl", "golden")):
        for path in ROOT.glob(f"engines/*/{room}.py"):
            assert not [name for name in imported(path) if name.startswith("hwgen.engines.") and name.endswith(other)]
