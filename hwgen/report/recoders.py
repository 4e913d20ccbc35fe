"""Encoders against modified Booth: area, delay, width of what travels, partial products; measured on netlists."""

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from amaranth.hdl import Cat, Module
from amaranth.lib.wiring import In, Out

from hwgen.circuits.recoders import CARRIES, Encoder, Recoding, recoding
from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.tpe.statistics import WIDEST, digits, population
from hwgen.export import design_of
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS
from hwgen.report.tables import Column, Table
from hwgen.silicon import Technology, tools
from hwgen.silicon.synthesis import Candidate, pareto, synthesise
from hwgen.silicon.timing import launch_ns

WIDTHS = (8, 10, 12, 14, 16, 20, 24, 32)
BOOTH = "Booth"


@dataclass(frozen=True)
class Encoding:
    """A way to encode signed operands of ``width`` bits.

    Attributes
    ----------
    label : str
    recoding : Recoding
        What is built.
    extra : int
        Bits of the word that need no logic: the sign of an operand that comes as sign and magnitude.
    """

    label: str
    recoding: Recoding
    extra: int = 0


def encodings(width: int) -> list[Encoding]:
    """Booth first, then what is compared with it.

    An operand in sign and magnitude, from ``1 - 2**(width - 1)`` on, needs no incrementer: its encoder is that of an unsigned operand of
    one bit less, and its sign passes by.
    """
    found = [Encoding(BOOTH, recoding("booth", width=width))]
    for carry in ("ripple", "prefix"):
        found.append(Encoding(f"EN-T, {carry}", recoding("ent", width=width, carry=carry)))
        plain = recoding("ent", width=width - 1, signed=False, carry=carry)
        found.append(Encoding(f"EN-T of sign-magnitude, {carry}", plain, extra=1))
        found.append(Encoding(f"NAF, {carry}", recoding("naf", width=width, carry=carry)))
    return found


class Selector(SharedComponent):
    """What a PE needs to read a word: the select signals of every digit.

    Members
    -------
    word : In(word_width)
    neg, one, two : Out(count)
    """

    clocked = False

    def __init__(self, recoding: Recoding):
        self.recoding = dataclasses.replace(recoding, carry=CARRIES[0])  # no carry is left to form
        self.module_name = f"select_{self.recoding.title}"
        super().__init__({"word": In(recoding.word_width), **{name: Out(recoding.count) for name in ("neg", "one", "two")}})

    def elaborate(self, platform: object) -> Module:
        """The digits of the word."""
        del platform
        m = Module()
        found = self.recoding.select(self.word)
        for name in ("neg", "one", "two"):
            m.d.comb += getattr(self, name).eq(Cat(getattr(digit, name) for digit in found))
        return m


@dataclass(frozen=True, kw_only=True)
class Measured:
    """An encoder's corners: the smallest netlist and the fastest. Delays are from operand to word, without what drives the operand."""

    width: int
    encoding: Encoding
    smallest: tuple[float, float]
    fastest: tuple[float, float]
    selector_um2: float


def measure(tech: Technology, widths: Sequence[int] = WIDTHS, *, say: Callable[[str], None] = lambda line: None) -> Iterator[Measured]:
    """Synthesise the encoder and the selector of every encoding; (area in um2, delay in ns) of each."""
    for width in widths:
        for encoding in encodings(width):
            say(f"{width} bit: {encoding.label}")
            front = _front(Encoder(encoding.recoding), tech)
            corners = [(item.area_um2, item.delay_ns - launch_ns(tech)) for item in (front[0], front[-1])]
            selector = _front(Selector(encoding.recoding), tech)[0].area_um2
            yield Measured(width=width, encoding=encoding, smallest=corners[0], fastest=corners[1], selector_um2=selector)


def write(
    folder: Path,
    tech: Technology,
    *,
    widths: Sequence[int] = WIDTHS,
    command: str,
    say: Callable[[str], None] = lambda line: None,
) -> Path:
    """Write the page to ``folder``; returns its path."""
    found = list(measure(tech, widths, say=say))
    page = Page(folder, title="Encoders against modified Booth", command=command)
    versions = ", ".join(f"{name} {version}" for name, version in tools.versions().items())
    page.text(
        f"Technology: {tech.name} ({tech.library}, {tech.voltage:g} V). Tools: {versions}. Each encoder goes through all recipes; "
        "the smallest and the fastest netlist are shown. Delays are from the operand's bits to the word's. Signed operands."
    )
    page.table(_encoders(found, command), "encoders")
    page.text(
        "The word is what travels from the encoder to the PEs, one flip-flop per bit and hop. EN-T's magnitude step is an incrementer that "
        "operands in sign and magnitude do not need; their smallest value is missing. The selector is what each PE adds to read the word."
    )
    booth = {item.width: item for item in found if item.encoding.label == BOOTH}
    labels = list(dict.fromkeys(item.encoding.label for item in found))
    for name, caption, y, value in (
        ("area", "Smallest encoder", "area (um2)", lambda item: item.smallest[0]),
        ("delay", "Fastest encoder", "delay (ns)", lambda item: item.fastest[1]),
    ):
        with page.plot(name, caption, x="operand (bit)", y=y) as axes:
            for index, label in enumerate(labels):
                line = [item for item in found if item.encoding.label == label]
                style = "-" if index < len(COLOURS) else "--"
                axes.plot(
                    [item.width for item in line], [value(item) for item in line], style, color=COLOURS[index % len(COLOURS)], label=label
                )
            axes.legend()
    page.table(_ratios(found, booth, command), "ratios")
    page.heading("Partial products")
    page.text("Non-zero digits per operand, exact averages; normal distributions as wide as int8's N(0, 30) for their format.")
    page.table(_products(widths, command), "partial-products")
    return page.write()


def _front(component: SharedComponent, tech: Technology) -> list[Candidate]:
    return pareto(synthesise(design_of(component).verilog, component.module_name, tech))


def _encoders(found: list[Measured], command: str) -> Table:
    columns = [
        Column("operand", "bit"),
        Column("encoder"),
        Column("digits"),
        Column("word", "bit"),
        Column("smallest_area", "um2"),
        Column("smallest_delay", "ns"),
        Column("fastest_area", "um2"),
        Column("fastest_delay", "ns"),
        Column("selector_area_per_PE", "um2"),
    ]
    rows = [
        [
            *(item.width, item.encoding.label, item.encoding.recoding.count, item.encoding.recoding.word_width + item.encoding.extra),
            *(*item.smallest, *item.fastest, item.selector_um2),
        ]
        for item in found
    ]
    return Table(title="", columns=columns, rows=rows, command=command)


def _ratios(found: list[Measured], booth: dict[int, Measured], command: str) -> Table:
    columns = [Column("operand", "bit"), Column("encoder"), Column("word"), Column("smallest_area"), Column("fastest_delay")]
    rows = []
    for item in found:
        other = booth[item.width]
        word, reference = (each.encoding.recoding.word_width + each.encoding.extra for each in (item, other))
        if item is not other:
            ratios = word / reference, item.smallest[0] / other.smallest[0], item.fastest[1] / other.fastest[1]
            rows.append([item.width, item.encoding.label, *ratios])
    return Table(title="Relative to modified Booth", columns=columns, rows=rows, command=command)


def _products(widths: Sequence[int], command: str) -> Table:
    kinds = ("booth", "ent", "naf")
    columns = [Column("operand", "bit"), Column("distribution"), Column("most"), *(Column(kind) for kind in kinds)]
    rows: list[list[object]] = []
    for width in widths:
        if width <= WIDEST:
            for law in ("uniform", f"normal:{30 * 2.0 ** (width - 8):g}"):
                shares = population(law, width, True)
                found = [digits(kind, shares, width, True) for kind in kinds]
                rows.append([width, law, int(np.max([item.most for item in found])), *(item.mean for item in found)])
    return Table(title="", columns=columns, rows=rows, command=command)
