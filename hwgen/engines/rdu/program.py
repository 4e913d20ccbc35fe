"""A program: what every cell of a tile does, and its words as the configuration port takes them.

A word is, from bit 0: the constant, the mode, ``keep_1`` (``out1`` takes ``in1``, not ``in2``), ``scaled`` (integers only: the product
loses the element's fraction bits, rounded to nearest, ties upwards), and the numbers of the links on ``in1`` and on ``in2``, 0 for the
default wiring, and on ``side``, which has none: links count from 0 there. Words go stage by stage, lane 0 first.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.rdu.links import B_PAIR, OPTIONS, Link, links_of
from hwgen.engines.rdu.modes import MODE_BITS, OPERANDS, SYSTOLIC, WITH_SIDE
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec

Sources = dict[tuple[int, int, str], int]
CURES = {option: f"{option} = true" for option in OPTIONS} | {B_PAIR: "b_scan = true with pair = true"}  # what builds a family's links


@dataclass(frozen=True, kw_only=True)
class Program:
    """Configuration of one tile. Arrays have the shape (stages, lanes).

    Attributes
    ----------
    name : str
    mode : ndarray of int64
        Numbers of `hwgen.engines.rdu.modes`.
    keep_1 : ndarray of bool
        Whether ``out1`` takes ``in1``.
    scaled : ndarray of bool
        Whether the product is scaled.
    const : ndarray of int64
        Patterns of the element.
    sources : dict
        (lane, stage, port) to the lane whose result a link brings there; ports that are not named keep the default wiring.
    """

    name: str
    mode: np.ndarray
    keep_1: np.ndarray
    scaled: np.ndarray
    const: np.ndarray
    sources: Sources

    @property
    def systolic(self) -> bool:
        """Whether its cells accumulate; then nothing leaves on the lanes."""
        return bool(self.mode[0, 0] == SYSTOLIC)

    def checked(self, spec: "RduSpec") -> "Program":
        """Itself, when the tile can run it.

        Raises
        ------
        SpecError
            For another shape, modes and constants that no cell has, or a link that is not built: the message names it.
        """
        shape = (spec.stages, spec.lanes)
        for field in ("mode", "keep_1", "scaled", "const"):
            if getattr(self, field).shape != shape:
                raise SpecError(field, getattr(self, field).shape, f"(stages, lanes) = {shape}")
        if not set(np.unique(self.mode).tolist()) <= set(OPERANDS):
            raise SpecError("mode", sorted(set(np.unique(self.mode).tolist())), f"modes from 0 to {max(OPERANDS)}")
        if len(np.unique(self.mode == SYSTOLIC)) > 1:
            raise SpecError("mode", self.name, "mode 0 in all cells or in none")
        if self.systolic and (self.sources or not self.keep_1.all()):
            raise SpecError("mode", self.name, "with mode 0, keep_1 in all cells and no links: operands of a product go straight on")
        if np.any(self.const != spec.kind.wrapped(self.const)):
            raise SpecError("const", self.name, f"patterns of {spec.element}")
        if self.scaled.any() and not spec.kind.is_integer:
            raise SpecError("scaled", self.name, f"left out: {spec.element} products are rounded, not scaled")
        wanted = sorted(Link(stage, lane, port, source) for (lane, stage, port), source in self.sources.items())
        wired = {(lane, stage) for lane, stage, port in self.sources if port == "side"}
        for stage, lane in np.argwhere(np.isin(self.mode, WITH_SIDE)).tolist():
            if (lane, stage) not in wired:
                mode = self.mode[stage, lane]
                raise SpecError("mode", f"{self.name}: {mode} in ({lane}, {stage})", f"a link on side wherever the mode is {mode}")
        for link in wanted:
            if link.source not in spec.links.get((link.lane, link.stage, link.port), ()):
                makers = [name for name in CURES if spec.could_have(name) and link in links_of(name, spec.lanes, spec.stages)]
                cure = f"; {' or '.join(CURES[name] for name in makers)} builds it" if makers else ""
                raise SpecError("program", self.name, f"links that {spec.title} has: {link} is missing{cure}")
        return self

    def words(self, spec: "RduSpec") -> np.ndarray:
        """One word per cell, as integers: int64 (stages * lanes,)."""
        self.checked(spec)
        width = spec.kind.width
        words = self.const & ((1 << width) - 1)
        words = words | self.mode << width | self.keep_1.astype(np.int64) << (width + MODE_BITS)
        words = words | self.scaled.astype(np.int64) << (width + MODE_BITS + 1)
        for (lane, stage, port), source in self.sources.items():
            number = spec.links[lane, stage, port].index(source) + (port != "side")
            words[stage, lane] |= number << spec.select_low(port)
        return words.reshape(-1)


def parsed(spec: "RduSpec", words: np.ndarray) -> Program:
    """The program that words stand for: the inverse of `Program.words`.

    Raises
    ------
    SpecError
        For words that no program has.
    """
    words = np.asarray(words, np.int64).reshape(spec.stages, spec.lanes)
    width = spec.kind.width
    mode = words >> width & (1 << MODE_BITS) - 1
    sources: Sources = {}
    for (lane, stage, port), lanes in spec.links.items():
        choices = lanes if port == "side" else (None, *lanes)
        number = int(words[stage, lane] >> spec.select_low(port) & (1 << spec.select_bits(port)) - 1)
        if number >= len(choices):
            raise SpecError("words", f"link {number} on {port}({lane}, {stage})", f"numbers from 0 to {len(choices) - 1}")
        if choices[number] is not None and (port != "side" or mode[stage, lane] in WITH_SIDE):
            sources[lane, stage, port] = choices[number]
    found = Program(
        name="words",
        mode=mode,
        keep_1=(words >> (width + MODE_BITS) & 1).astype(bool),
        scaled=(words >> (width + MODE_BITS + 1) & 1).astype(bool),
        const=spec.kind.wrapped(words),
        sources=sources,
    )
    if np.any(found.checked(spec).words(spec) != words.reshape(-1)):
        raise SpecError("words", "bits", f"zeros where {spec.title} has no field")
    return found
