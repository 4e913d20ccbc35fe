"""The page: accuracy and damage against bit error rate, double errors, and what the published figures say."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from hwgen.engines.flash.outlier import expected
from hwgen.report.page import Page
from hwgen.report.plots import COLOURS
from hwgen.report.reliability import addresses
from hwgen.report.reliability.study import CODES, NO_CODE, Study, codes_of
from hwgen.report.tables import Column, Table

CROSSING = (1e-4, 5e-2)  # rates between which codes are looked for that overtake each other
NAMES = {
    NO_CODE: "no code",
    "published": "published outlier code",
    "and as many values as fit": "outlier code, improved",
    "words with limits": "words with limits",
}
PUBLISHED = (
    ("loss begins without a code", "1e-5"),
    ("accuracy without a code at 2e-4, of the clean one", "about 40 %"),
    ("accuracy with the code at 2e-4, of the clean one", "92 to 95 %"),
    ("the code fails above", "8e-4"),
)


def write(studies: Sequence[Study], folder: Path, *, command: str, trials: int = addresses.TRIALS) -> Path:
    """Write the page, tables and plots to ``folder``; returns the path of the page."""
    page = Page(folder, title="Bit flips in the weights", command=command)
    page.text(
        "Weights lie in flash pages of int8 values; every bit of page and spare bytes flips with the given probability, independently. "
        "*Published* is the code of arXiv 2409.15654: the 1 % of the values that are largest in magnitude kept three times, all others "
        "cleared when they exceed the smallest of these. *Improved* is the same idea in the same spare bytes: one check bit more per "
        "address with columns of odd weight, ascending addresses demanded, and as many values as then fit. *Words with limits* is a "
        "single-error-correcting, double-error-detecting code over short words, and two magnitudes of the page that tell what of a word "
        "with two errors cannot be true. All fit the same spare bytes."
    )
    for study in studies:
        _subject(page, study)
    page.heading("Double errors of an address")
    page.text(
        "The published check bits correct a single error; the table says how many double errors are taken for one error elsewhere, so "
        "that a wrong value is protected. The last columns decode random double errors on real weights: demanding ascending addresses "
        "drops most of the wrong ones, and one check bit more notices all of them."
    )
    subject = max((study.subject for study in studies), key=lambda item: item.code.values)
    page.table(addresses.table(subject.code, subject.flat[: subject.code.values], trials=trials), "double-errors")
    page.heading("Beside the published figures")
    page.text(
        "The paper injected flips into OPT-6.7B (SmoothQuant, int8) and scored question answering; that model cannot be had here, so the "
        "figures are set beside each other and no more is claimed than the order of the rates."
    )
    page.table(_published(studies), "published")
    page.heading("Provenance")
    lines = [f"- {study.subject.name}: {study.subject.task}; weights and task {study.subject.digest}" for study in studies]
    page.text("\n".join(lines))
    return page.write()


def _subject(page: Page, study: Study) -> None:
    subject = study.subject
    page.heading(f"{subject.name}: {subject.task}")
    pages = -(-subject.flat.size // subject.code.values)
    page.text(
        f"{subject.flat.size:,} weights on {pages:,} pages of {subject.code.values:,} values with {subject.code.spare_bytes:,} spare "
        f"bytes. Accuracy on weights that did not flip: {100 * study.clean:.1f} %; by guessing {100 * subject.chance:.1f} %. Mean over "
        f"{len(study.of(CODES[0], study.points[0].rate))} readings at each rate, the lowest and highest shaded."
    )
    rates, codes = sorted({point.rate for point in study.points}), codes_of(subject)
    wanted = {(code, rate): expected.squared_error(codes[code], subject.flat, rate) for code in CODES for rate in rates}
    for name, caption, y, what in (
        ("accuracy", "Accuracy against bit error rate", "accuracy (%)", "accuracy"),
        ("error", "Damage of the weights", "squared error / squared weights", "squared_error"),
    ):
        with page.plot(f"{subject.name}-{name}", f"{caption}, {subject.name}", x="bit error rate", y=y) as axes:
            scale = 100 if what == "accuracy" else 1
            for colour, code in zip(COLOURS, CODES, strict=False):
                values = [[scale * getattr(point, what) for point in study.of(code, rate)] for rate in rates]
                axes.plot(rates, [np.mean(item) for item in values], "o-", color=colour, label=NAMES[code], markersize=4)
                if what == "squared_error":
                    axes.plot(rates, [wanted[code, rate] for rate in rates], ":", color=colour)
                axes.fill_between(
                    rates, [min(item) for item in values], [max(item) for item in values], color=colour, alpha=0.15, linewidth=0
                )
            axes.set_xscale("log")
            if what == "squared_error":
                axes.set_yscale("log")
            axes.legend()
    rows = [
        [f"{rate:.0e}", *(100 * study.mean(code, rate) for code in CODES), *(study.mean(code, rate, "squared_error") for code in CODES)]
        for rate in rates
    ]
    columns = [Column("rate")]
    columns += [Column(f"accuracy:_{NAMES[code]}", "%") for code in CODES] + [Column(f"error:_{NAMES[code]}", "", 3) for code in CODES]
    page.table(Table(title=f"Accuracy and damage, {subject.name}", columns=columns, rows=rows), f"{subject.name}-points")
    page.text(
        "Expected damage is computed in closed form (`hwgen.engines.flash.outlier.expected`, dotted in the plot), without drawing a flip. "
        "Where few bits flip, a mean over few readings hangs on whether a highest bit was among them."
    )
    page.table(_expectation(study, wanted), f"{subject.name}-expected")
    page.text(_losses(study, rates))
    layout = [[NAMES[name], codes[name].used_bytes, repr(codes[name])] for name in CODES if codes[name] is not None]
    columns = [Column("code"), Column("spare_bytes_used"), Column("fields")]
    page.table(Table(title=f"Codes, {subject.name}", columns=columns, rows=layout), f"{subject.name}-codes")


def _expectation(study: Study, wanted: Mapping[tuple[str, float], float]) -> Table:
    """Damage as measured, with the standard error of its mean, beside the expected one."""
    columns = [Column("rate"), Column("code"), Column("measured", "", 3), Column("standard_error", "", 2), Column("expected", "", 3)]
    columns += [Column("measured_over_expected", "x", 3), Column("accuracy_gained", "%"), Column("standard_error_of_accuracy", "%", 2)]
    rows = []
    for (code, rate), damage in sorted(wanted.items(), key=lambda item: item[0][1]):
        error, accuracy = (np.array([getattr(point, name) for point in study.of(code, rate)]) for name in ("squared_error", "accuracy"))
        spread = [float(values.std(ddof=1) / np.sqrt(len(values))) if len(values) > 1 else None for values in (error, accuracy)]
        gained = round(100 * (accuracy.mean() - study.mean(NO_CODE, rate)), 9)
        row = [f"{rate:.0e}", NAMES[code], error.mean(), spread[0], damage, error.mean() / damage if damage else None]
        rows.append([*row, gained, None if spread[1] is None else 100 * spread[1]])
    return Table(title=f"Damage and its expectation, {study.subject.name}", columns=columns, rows=rows)


def _losses(study: Study, rates: Sequence[float]) -> str:
    """Where one code does worse than another, by what was measured and by expectation."""
    best = {rate: min(CODES, key=lambda code, rate=rate: study.mean(code, rate, "squared_error")) for rate in rates}
    held = {code: [f"{rate:.0e}" for rate in rates if best[rate] == code] for code in CODES}
    lines = ["Least damage measured: " + "; ".join(f"{NAMES[code]} at {', '.join(at)}" for code, at in held.items() if at) + "."]
    worse = {
        code: [f"{rate:.0e}" for rate in rates if study.mean(code, rate) < study.mean(NO_CODE, rate)] for code in CODES if code != NO_CODE
    }
    lines += [f"Lower mean accuracy than without a code: {NAMES[code]} at {', '.join(at)}." for code, at in worse.items() if at]
    codes, words = codes_of(study.subject), CODES[-1]
    for other in CODES[1:-1]:
        rate = expected.crossing(codes[words], codes[other], study.subject.flat, low=CROSSING[0], high=CROSSING[1])
        where = f"from {rate:.1e} on" if rate else f"nowhere from {CROSSING[0]:.0e} to {CROSSING[1]:.0e}"
        lines.append(f"By expectation {NAMES[words]} do more damage than the {NAMES[other]} {where}.")
    return " ".join(lines)


def _published(studies: Sequence[Study]) -> Table:
    columns = [Column("quantity"), Column("published")] + [Column(f"ours,_{study.subject.name}") for study in studies]
    rows = [[name, text, *(_ours(study, index) for study in studies)] for index, (name, text) in enumerate(PUBLISHED)]
    return Table(title="Published and ours", columns=columns, rows=rows)


def _ours(study: Study, index: int) -> str:
    """The same quantity for a subject; a loss is one of more than 2 % of the clean accuracy."""
    rates = sorted({point.rate for point in study.points})
    if index in (1, 2):
        code = NO_CODE if index == 1 else "published"
        near = min(rates, key=lambda rate: abs(np.log(rate / 2e-4)))
        return f"{100 * study.mean(code, near) / study.clean:.1f} % at {near:.0e}"
    code = NO_CODE if index == 0 else "published"
    lossy = [rate for rate in rates if study.mean(code, rate) < 0.98 * study.clean]
    return f"{lossy[0]:.0e}" if lossy else f"above {rates[-1]:.0e}"
