"""Synthesis recipes: no single one wins, so every module gets the same portfolio and the Pareto front is kept.

A recipe is a front end (how arithmetic becomes adders), a final adder, and an ABC script (how gates become cells).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from hwgen.errors import SpecError

# What each front end adds: options of Yosys' `synth` before `fine`, and whether full adders become the library's adder cells.
FRONTS = {
    "plain": ("", False),
    "booth": ("-booth", False),
    "tree": ("-arith_tree", False),
    "cells": ("-arith_tree", True),
}
# Carry-lookahead units of Yosys; Brent-Kung is its default.
ADDERS = {
    "brent-kung": "",
    "kogge-stone": "-extra-map +/choices/kogge-stone.v",
    "han-carlson": "-extra-map +/choices/han-carlson.v",
    "sklansky": "-extra-map +/choices/sklansky.v",
}
# From small to fast. The first scripts share logic, the last map for depth; all then buffer and size, without which delays mean little.
MAPPERS = {
    "small": "strash; dc2; dch; amap",
    "compact": "strash; dch; amap",
    "balanced": "strash; dch; dch; map -B 0.9 {D}",
    "quick": "strash; dch; map -B 0.9 {D}",
    "fast": "strash; dch; map {D}",
}
FINISH = "; topo; buffer -p; upsize {D}; dnsize {D}; stime -p"


@dataclass(frozen=True, order=True)
class Recipe:
    """One way from Verilog to cells; `name` is ``front/adder/mapper``."""

    front: str
    adder: str
    mapper: str

    @property
    def name(self) -> str:
        """As it stands in results."""
        return f"{self.front}/{self.adder}/{self.mapper}"


# The points that most often stay on the front of multiply-add PEs and result lanes; bench/synthesis.py prints the whole portfolio.
FAST = (
    Recipe("tree", "brent-kung", "compact"),
    Recipe("tree", "brent-kung", "balanced"),
    Recipe("tree", "brent-kung", "fast"),
    Recipe("tree", "sklansky", "compact"),
    Recipe("tree", "sklansky", "balanced"),
    Recipe("booth", "brent-kung", "compact"),
)
FULL = tuple(Recipe(front, adder, mapper) for front in FRONTS for adder in ADDERS for mapper in MAPPERS)
PORTFOLIOS = {"fast": FAST, "full": FULL}


def portfolio(effort: str) -> tuple[Recipe, ...]:
    """The recipes of an effort: ``fast`` or ``full``."""
    if effort not in PORTFOLIOS:
        raise SpecError("effort", effort, f"one of {', '.join(PORTFOLIOS)}")
    return PORTFOLIOS[effort]


_ARITHMETIC = re.compile(r"(?<![@(])\*(?!\))|\+|\s-\s|\s[<>]\s")


def distinct(recipes: Sequence[Recipe], verilog: str, *, frame: bool) -> tuple[Recipe, ...]:
    """The recipes that can differ on a module: one per mapper where there is nothing to add.

    A frame, what stands between the cells of a design, adds only in its counters; it too gets every mapper once.
    """
    if not frame and _ARITHMETIC.search(verilog):
        return tuple(recipes)
    first: dict[str, Recipe] = {}
    for recipe in recipes:
        first.setdefault(recipe.mapper, recipe)
    return tuple(first.values())
