"""What the probe finds in models and in hardware, and the published witnesses asked of both."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from hwgen.engines import dot
from hwgen.engines.dot import DotSpec, Findings
from hwgen.engines.dot.probe.box import Mma
from hwgen.report.tables import Column, Table
from hwgen.simulate.unit import unit

COLUMNS = (
    Column("profile"),
    Column("probed"),
    Column("block"),
    Column("fraction_bits"),
    Column("floor"),
    Column("terms_cut"),
    Column("result_bits"),
    Column("rounding"),
    Column("subnormals"),
    Column("c_joins"),
    Column("NaN"),
    Column("random_results"),
    Column("differ"),
    Column("as_in_the_table"),
)


def row(name: str, what: str, found: Findings, profile: dot.Profile) -> list[object]:
    """One line of the profile table."""
    floor = str(found.floor) if found.floor is not None else f"none above {found.floor_at_most}"
    hidden = found.floor is None and (profile.floor is None or profile.floor <= found.floor_at_most)
    same = (found.block, found.fraction_bits, found.out_fraction_bits, found.alignment, found.rounding, found.nan) == (
        profile.block,
        profile.fraction_bits,
        profile.out_fraction_bits,
        "rz",
        profile.rounding,
        profile.nan,
    ) and (hidden or found.floor == profile.floor)
    return [
        name,
        what,
        found.block,
        found.fraction_bits,
        floor,
        found.alignment,
        found.out_fraction_bits,
        found.rounding and str(found.rounding),
        {True: "kept", False: "flushed", None: None}[found.subnormal_inputs],
        {True: "yes", False: "no", None: None}[found.c_joins],
        None if found.nan is None else f"{found.nan:#x}",
        found.samples,
        found.mismatches,
        "yes" if same and not found.mismatches else "no",
    ]


def profiles(hardware: dict[str, DotSpec], report: Callable[[str], None], *, samples: int = 2048) -> Table:
    """Every distinct profile probed from its model, doubtful ones included, then some from their simulated Verilog."""
    rows, seen = [], {}
    for key in dot.available(unverified=True):
        profile = dot.profile(*key, allow_unverified=True, overflow="infinity")
        doubt = "".join(f", {field} in doubt" for field in profile.unverified)
        first = seen.setdefault((DotSpec.of(profile).title, doubt), profile.name)
        if first == profile.name:
            report(f"{profile.name}: probe of the model")
            found = dot.probe(dot.unit(profile), profile.inputs, profile.output, samples=samples)
            rows.append(row(profile.name + doubt, "model", found, profile))
    for name, spec in hardware.items():
        report(f"{name}: probe of the hardware")
        found = dot.probe(unit(spec), spec.inputs, spec.output, samples=samples)
        rows.append(row(name, "hardware", found, spec.profile))
    return Table(title="Profiles, as probed", columns=COLUMNS, rows=rows, command="hwgen reproduce tensor-core")


@dataclass(frozen=True, kw_only=True)
class Witness:
    """A single published result: the products' operands for a block of n, c, and by GPU what the result exceeds ``base`` by."""

    question: str
    a: Callable[[int], list[float]]
    b: Callable[[int], list[float]]
    c: float
    base: float
    published: Mapping[str, float]

    @classmethod
    def of_block(cls, exponent: int, published: Mapping[str, float], *, c: float = 1.0, text: str = "1") -> "Witness":
        """A block of equal products beside c."""
        half = exponent // 2
        return cls(
            question=f"c = {text} and a block of products of 2^{exponent}",
            a=lambda n: [2.0**half] * n,
            b=lambda n: [2.0 ** (exponent - half)] * n,
            c=c,
            base=1.0,
            published=published,
        )


def _two_and_a_quarter(a: float, b: float, excess: float) -> Witness:
    """Is a product in [2, 4) aligned by the exponents of its factors, or by its own?"""
    return Witness(
        question=f"{a:g} * {b:g} + 2^-23 + 2 * 2^-24 over 2.25",
        a=lambda n: [a, 2.0**-11, 2.0**-12, 2.0**-12],
        b=lambda n: [b, 2.0**-12, 2.0**-12, 2.0**-12],
        c=0.0,
        base=2.25,
        published={"a100": excess},
    )


WITNESSES = (
    Witness.of_block(-24, {"v100": 0, "a100": 2.0**-21, "h100": 2.0**-20}),
    Witness.of_block(-25, {"v100": 0, "a100": 0, "h100": 2.0**-21}),
    Witness.of_block(-26, {"v100": 0, "a100": 0, "h100": 0}),
    Witness.of_block(-25, {"a100": 2.0**-23}, c=1 - 2.0**-24, text="1 - 2^-24"),  # a smaller c, and a larger result than above
    _two_and_a_quarter(1.5, 1.5, 2.0**-22),
    _two_and_a_quarter(2.25, 1.0, 0.0),
)


def ask(mma: Mma, a: list[float], b: list[float], c: float) -> float:
    """One dot product."""
    return float(mma(np.array([a]), np.array([b]).T, np.array([[c]]))[0, 0])


def witnesses(report: Callable[[str], None]) -> Table:
    """Published single results beside the model's and the hardware's, as what exceeds a round number."""
    rows = []
    for witness in WITNESSES:
        for gpu, published in witness.published.items():
            report(f"{gpu}: {witness.question}")
            profile = dot.profile(gpu, "fp16")
            a, b = witness.a(profile.block), witness.b(profile.block)
            boxes = (dot.unit(profile), unit(DotSpec.of(profile).small()))
            model, hardware = (ask(mma, a, b, witness.c) - witness.base for mma in boxes)
            equal = "yes" if published == model == hardware else "no"
            rows.append([profile.name, witness.question, *(_power(value) for value in (published, model, hardware)), equal])
    columns = [Column("profile"), Column("question"), Column("published"), Column("model"), Column("hardware"), Column("equal")]
    return Table(title="Published witnesses", columns=columns, rows=rows, command="hwgen reproduce tensor-core")


def _power(value: float) -> str:
    """A power of two in print, other numbers as they are."""
    significand, exponent = np.frexp(value)
    return f"2^{exponent - 1}" if significand == 0.5 else f"{value:g}"
