"""Every normalisation at every width of the sum, for each subject; finished points are kept."""

import dataclasses
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.errors import SpecError
from hwgen.files import canonical_json, sha256, write_atomic
from hwgen.numerics import float_format
from hwgen.report.accuracy import gemms
from hwgen.report.accuracy.networks import Digits, Products, Sentences
from hwgen.report.accuracy.sentences import labelled

SUBJECTS = ("gemm", "digits", "minilm")
NORMALISATIONS = ("exact", "an-1-1", "an-1-2", "an-2-2", "none")
WIDTHS = (8, 10, 12, 16, 24)
DEPTHS = (64, 768)
SIDE = 64  # rows and columns of a random product
Progress = Callable[[int, int, str], None]
Values = dict[str, object]


@dataclass(frozen=True, kw_only=True)
class Study:
    """Results of a subject.

    Attributes
    ----------
    subject, task : str
    floating : dict
        Scores in floating point; empty for random products.
    points : list of dict
        ``normalisation``, ``width``, for random products ``depth``, and the scores or errors.
    shifts : dict
        By depth, the share of steps by the shift of exact normalisation; random products only.
    """

    subject: str
    task: str
    floating: Values
    points: list[Values]
    shifts: dict[str, dict[str, float]]


class Kept:
    """Values by what they depend on, in a file that grows as they are computed."""

    def __init__(self, path: Path):
        self.path = path
        self._known = json.loads(path.read_text()) if path.exists() else {}
        sources = sorted(resources.files("hwgen.engines.fma").iterdir(), key=lambda item: item.name)
        sources += sorted(resources.files("hwgen.report.accuracy").iterdir(), key=lambda item: item.name)
        texts = [item.read_text() for item in sources if item.name in ("golden.py", "arithmetic.py", "gemms.py", "networks.py")]
        self._code = sha256(*texts)

    def get(self, request: Values, compute: Callable[[], Values]) -> Values:
        """The kept value of a request, or a computed one."""
        key = sha256(canonical_json(request), self._code)[:24]
        if key not in self._known:
            self._known[key] = {"request": request, "found": compute()}
            write_atomic(self.path, json.dumps(self._known, indent=1) + "\n")
        return self._known[key]["found"]


def study(
    subject: str,
    folder: Path,
    *,
    fmt: str = "bf16",
    widths: Sequence[int] = WIDTHS,
    normalisations: Sequence[str] = NORMALISATIONS,
    sentences: int | None = None,
    progress: Progress = lambda *_: None,
) -> Study:
    """Run the subject under every arithmetic; what ``folder`` keeps from an earlier run is not computed again.

    Parameters
    ----------
    subject : str
        Of `SUBJECTS`.
    fmt : str
        Format of the operands. Results have it too when it is wider than 8 bits; of narrower ones they are bf16, and subnormals are kept,
        which weights need there.
    sentences : int, optional
        How many of the sentences; all without.

    Raises
    ------
    SpecError, ToolNotFound
    """
    if subject not in SUBJECTS:
        raise SpecError("subject", subject, f"one of {', '.join(SUBJECTS)}")
    narrow = float_format(fmt).width <= 8
    chosen = [
        Arithmetic(format=fmt, out_format="bf16" if narrow else fmt, subnormals=narrow, sum_width=width, normalisation=normalisation)
        for width in widths
        for normalisation in normalisations
    ]
    kept = Kept(folder / f"points-{subject}.json")
    run = _gemms if subject == "gemm" else _network
    return run(subject, chosen, kept, sentences, progress)


def _gemms(subject: str, chosen: Sequence[Arithmetic], kept: Kept, sentences: int | None, progress: Progress) -> Study:
    del sentences
    points, cases = [], [(arithmetic, depth) for depth in DEPTHS for arithmetic in chosen]
    for done, (arithmetic, depth) in enumerate(cases):
        progress(done, len(cases), f"random products, K = {depth}, {arithmetic.label}")
        shape = (SIDE, SIDE, depth)
        found = kept.get(
            {"subject": subject, "arithmetic": arithmetic.label, "shape": shape},
            lambda arithmetic=arithmetic, shape=shape: dataclasses.asdict(gemms.errors(arithmetic, shape, seed=1)),
        )
        points.append({"normalisation": arithmetic.normalisation, "width": arithmetic.sum_width, "depth": depth} | found)
    first = dataclasses.replace(chosen[0], normalisation="exact", sum_width=16)
    shifts = {
        str(depth): kept.get(
            {"subject": "shifts", "arithmetic": first.label, "depth": depth},
            lambda depth=depth: gemms.shifts(first, (SIDE, SIDE, depth), seed=1),
        )
        for depth in DEPTHS
    }
    task = f"{SIDE} x {SIDE} dot products of K activations of deviation 1 and weights of deviation 0.04"
    return Study(subject=subject, task=task, floating={}, points=points, shifts=shifts)


def _network(subject: str, chosen: Sequence[Arithmetic], kept: Kept, sentences: int | None, progress: Progress) -> Study:
    network: Digits | Sentences | None = None
    texts = labelled()[0][:sentences] if subject == "minilm" else []

    def loaded() -> Digits | Sentences:
        nonlocal network
        network = network or (Digits() if subject == "digits" else Sentences(sentences))
        return network

    about = {"subject": subject, "sentences": [len(texts), sha256(*texts)[:12]] if texts else []}
    floating = kept.get(about, lambda: loaded().floating())
    points = []
    for done, arithmetic in enumerate(chosen):
        progress(done, len(chosen), f"{subject}, {arithmetic.label}")
        found = kept.get(
            about | {"arithmetic": arithmetic.label}, lambda arithmetic=arithmetic: dict(loaded().scores(Products(arithmetic)))
        )
        points.append({"normalisation": arithmetic.normalisation, "width": arithmetic.sum_width} | found)
    task = Digits.task if subject == "digits" else f"{Sentences.task}; {len(texts)} sentences"
    return Study(subject=subject, task=task, floating=floating, points=points, shifts={})
