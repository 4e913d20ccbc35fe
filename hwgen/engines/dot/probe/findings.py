"""What a probe learnt, with its evidence."""

import dataclasses
from dataclasses import dataclass, field

from hwgen.engines.dot.profiles import Profile, available, profile
from hwgen.errors import SpecError


@dataclass(frozen=True)
class Evidence:
    """One question: what was fed, what came back, what follows."""

    question: str
    fed: str
    seen: str
    concluded: str


@dataclass(kw_only=True)
class Findings:
    """Deduced arithmetic; None where the formats do not let it be seen.

    Attributes
    ----------
    block, fraction_bits, out_fraction_bits : int or None
    alignment, rounding : str or None
        How terms are cut, how sums are rounded: rz, rne, rna, rd or ru.
    floor : int or None
        Smallest alignment exponent, where its effect shows.
    floor_at_most : int or None
        Otherwise: any floor up to this one would behave alike, or none at all.
    c_joins : bool or None
        Whether the running sum is aligned together with the products.
    in_order : bool or None
        Whether blocks are added in increasing k.
    normalised, subnormal_inputs, subnormal_c, subnormal_results, drops_low_bits : bool or None
    overflow : str or None
        ``infinity`` or ``saturate``.
    specials : dict of str to str
        Outcome of each special case.
    nan : int or None
        Pattern of NaN.
    samples, mismatches : int
        Random results compared with the model of these findings, and how many differed.
    """

    inputs: str
    output: str
    block: int | None = None
    in_order: bool | None = None
    c_joins: bool | None = None
    fraction_bits: int | None = None
    alignment: str | None = None
    normalised: bool | None = None
    out_fraction_bits: int | None = None
    rounding: str | None = None
    subnormal_inputs: bool | None = None
    subnormal_c: bool | None = None
    subnormal_results: bool | None = None
    floor: int | None = None
    floor_at_most: int | None = None
    drops_low_bits: bool | None = None
    overflow: str | None = None
    nan: int | None = None
    specials: dict[str, str] = field(default_factory=dict)
    evidence: list[Evidence] = field(default_factory=list)
    samples: int = 0
    mismatches: int = 0

    def note(self, question: str, fed: str, seen: object, concluded: object) -> None:
        """Add evidence."""
        self.evidence.append(Evidence(question, fed, str(seen), str(concluded)))

    def profile(self, **fields: object) -> Profile:
        """The profile with these findings; what could not be seen takes its default, ``fields`` go before.

        Raises
        ------
        SpecError
            When the block or its fraction bits are not known, or terms are not truncated: such a unit is no fused block of this family.
        """
        for name in ("block", "fraction_bits"):
            if getattr(self, name) is None:
                raise SpecError(name, None, "a unit that loses small terms beside large ones; this one was not seen to")
        if self.alignment not in (None, "rz"):
            raise SpecError("alignment", self.alignment, "rz: no other alignment has a model")
        known = {
            "inputs": self.inputs,
            "output": self.output,
            "block": self.block,
            "fraction_bits": self.fraction_bits,
            "floor": self.floor,
            "out_fraction_bits": self.out_fraction_bits or 0,
            "rounding": self.rounding,
            "normalised": bool(self.normalised),
            "subnormals": self.subnormal_inputs is not False,
            "nan": self.nan or 0,
            "overflow": self.overflow or "infinity",
        }
        return Profile(**{"gpu": "probed", **known, **fields})

    def matches(self) -> list[str]:
        """Names of the known profiles, doubtful ones included, that no finding contradicts."""
        names: list[str] = []
        if False in (self.in_order, self.c_joins) or self.alignment not in (None, "rz"):
            return names
        for gpu, inputs, output in available(unverified=True):
            if (inputs, output) != (self.inputs, self.output):
                continue
            known = profile(gpu, inputs, output, allow_unverified=True)
            hidden = self.floor is None and (known.floor is None or self.floor_at_most is None or known.floor <= self.floor_at_most)
            same = all(
                seen is None or seen == getattr(known, name)
                for name, seen in (
                    ("block", self.block),
                    ("fraction_bits", self.fraction_bits),
                    ("out_fraction_bits", self.out_fraction_bits),
                    ("rounding", self.rounding),
                    ("normalised", self.normalised),
                    ("subnormals", self.subnormal_inputs),
                )
            )
            if same and (hidden or self.floor == known.floor):
                names.append(known.name)
        return names

    def to_dict(self) -> dict[str, object]:
        """All fields, for JSON."""
        return dataclasses.asdict(self) | {"matches": self.matches()}

    def text(self) -> str:
        """The profile and its evidence, one line each."""

        def shown(value: object) -> str:
            return (
                "not visible"
                if value is None
                else {True: "yes", False: "no"}.get(value, str(value))
                if isinstance(value, bool)
                else str(value)
            )

        floor = self.floor if self.floor is not None else f"none seen above {self.floor_at_most}"
        rows = {
            "formats": f"{self.inputs} to {self.output}",
            "block": shown(self.block),
            "blocks in increasing k": shown(self.in_order),
            "c aligned with the products": shown(self.c_joins),
            "fraction bits": shown(self.fraction_bits),
            "terms cut": shown(self.alignment),
            "products normalised": shown(self.normalised),
            "result fraction bits": shown(self.out_fraction_bits),
            "result rounding": shown(self.rounding),
            "subnormal inputs kept": shown(self.subnormal_inputs),
            "subnormal c kept": shown(self.subnormal_c),
            "subnormal results kept": shown(self.subnormal_results),
            "exponent floor": str(floor),
            "low input bits dropped": shown(self.drops_low_bits),
            "overflow": shown(self.overflow),
            "NaN pattern": "not visible" if self.nan is None else f"{self.nan:#x}",
            **self.specials,
            "random results": f"{self.mismatches} of {self.samples} differ from the model of these findings",
            "agrees with": ", ".join(self.matches()) or "no known profile",
        }
        width = max(map(len, rows))
        lines = [f"{name:{width}}  {value}" for name, value in rows.items()]
        return "\n".join([*lines, "", *(f"{e.question}: {e.fed} -> {e.seen}: {e.concluded}" for e in self.evidence)])
