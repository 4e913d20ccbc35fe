"""Sentences with a subject, on every machine: what Python's own modules say their functions do."""

import importlib
import inspect

MODULES = (
    "argparse",
    "calendar",
    "decimal",
    "email.utils",
    "logging",
    "math",
    "os",
    "random",
    "socket",
    "statistics",
    "threading",
    "zipfile",
)
WORDS = range(4, 25)
MOST = 16  # of a module


def labelled() -> tuple[list[str], list[str]]:
    """Sentences, and the module that each is from: the first sentence about a public function, class or method, no sentence twice."""
    sentences: dict[str, str] = {}
    for module in MODULES:
        found = [text for text in _documented(importlib.import_module(module)) if len(text.split()) in WORDS and text not in sentences]
        unique = list(dict.fromkeys(found))
        step = max(1, len(unique) // MOST)
        sentences |= dict.fromkeys(unique[::step][:MOST], module)
    return list(sentences), list(sentences.values())


def _documented(module: object) -> list[str]:
    texts = []
    for name, item in sorted(vars(module).items()):
        if name.startswith("_") or inspect.ismodule(item) or not callable(item):
            continue
        members = (
            [item, *(value for key, value in sorted(vars(item).items()) if not key.startswith("_"))] if inspect.isclass(item) else [item]
        )
        texts += [_first(member) for member in members if callable(member)]
    return texts


def _first(item: object) -> str:
    paragraph = (inspect.getdoc(item) or "").partition("\n\n")[0]
    return " ".join(paragraph.split()).partition(". ")[0].rstrip(".")
