"""Hardware against model on random vectors: a preset at a time, each outcome kept, so that an interrupted run goes on where it stopped."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from hwgen import simulate
from hwgen.engines.contract import Case
from hwgen.engines.dot import DotSpec, bench
from hwgen.export import design
from hwgen.files import write_atomic
from hwgen.numerics import FINITE, NAN, decode
from hwgen.simulate.run import discrepancies

ROWS, COLS = 256, 64  # results of a case: every row of A meets every column of B once
CHAIN_ROWS = 64
ROUNDS = 8  # of single blocks in all styles, each with its own seed: 2**20 results; then one of chains of blocks
OUTCOMES = ("normal", "subnormal", "zero", "infinite", "nan")


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What came of a preset's vectors.

    Attributes
    ----------
    preset, title, verilog : str
        ``verilog`` is the hash of what was simulated.
    vectors : int
        Results compared: one block and its c each, or a chain of blocks.
    mismatches : int
        Of results.
    problems : list of str
        Everything else that differed, cycles and handshakes included.
    cycles : int
        Simulated, each case's equal to the schedule unless ``problems`` says otherwise.
    styles, outcomes : dict of str to int
        Vectors by style of operands; results by kind.
    """

    preset: str
    title: str
    verilog: str
    vectors: int
    mismatches: int
    problems: list[str]
    cycles: int
    styles: dict[str, int]
    outcomes: dict[str, int]


def cases(spec: DotSpec, rounds: int, rows: int, cols: int) -> Iterator[tuple[str, Case]]:
    """Style and stimulus: ``rounds`` rounds of single blocks in every style, then one of chains that end within a block."""
    for seed in range(rounds + 1):
        generator = np.random.default_rng(seed)
        chain = seed == rounds
        m, k = (min(rows, CHAIN_ROWS), 3 * spec.block + 1) if chain else (rows, spec.block)
        for style in bench.STYLES:
            operands = bench.operands(spec.profile, style, (m, cols, k), generator)
            yield style, Case(name=f"{style}, seed {seed}", operands=operands)


def run(
    preset: str,
    spec: DotSpec,
    *,
    rounds: int = ROUNDS,
    rows: int = ROWS,
    cols: int = COLS,
    report: Callable[[str], None] = lambda text: None,
) -> Tally:
    """Simulate and compare; nothing has a tolerance."""
    built = design(spec)
    styles, outcomes = dict.fromkeys(bench.STYLES, 0), dict.fromkeys(OUTCOMES, 0)
    mismatches = cycles = 0
    problems: list[str] = []
    for style, case in cases(spec, rounds, rows, cols):
        report(f"{preset}: {case.name}")
        (done,) = simulate.run_many(spec, [case], design=built)
        wrong = int(np.count_nonzero(done.result != spec.compute(*case.operands)))
        mismatches += wrong
        if not wrong:
            problems += [f"{case.name}: {line}" for line in discrepancies(spec, case, done)]
        styles[style] += done.result.size
        cycles += done.cycles
        for kind, count in _outcomes(spec, done.result).items():
            outcomes[kind] += count
    return Tally(
        preset=preset,
        title=spec.title,
        verilog=built.digest,
        vectors=sum(styles.values()),
        mismatches=mismatches,
        problems=problems,
        cycles=cycles,
        styles=styles,
        outcomes=outcomes,
    )


def kept(folder: Path, preset: str, spec: DotSpec, report: Callable[[str], None], **sizes: int) -> Tally:
    """The outcome in ``folder`` if it is of this very Verilog and has as many vectors, or else a new one, which is written there."""
    path = folder / f"vectors-{preset.partition(' ')[0]}.json"
    if path.exists():
        found = Tally(**json.loads(path.read_text()))
        wanted = sum(case.operands[2].size for _, case in cases(spec, 0, sizes.get("rows", ROWS), sizes.get("cols", COLS)))
        rounds = len(bench.STYLES) * sizes.get("rounds", ROUNDS) * sizes.get("rows", ROWS) * sizes.get("cols", COLS)
        if found.verilog == design(spec).digest and found.vectors == rounds + wanted:
            return found
    found = run(preset, spec, report=report, **sizes)
    write_atomic(path, json.dumps(asdict(found), indent=1) + "\n")
    return found


def _outcomes(spec: DotSpec, patterns: np.ndarray) -> dict[str, int]:
    """Results by kind."""
    fmt = spec.profile.output_format
    value = decode(patterns, fmt)
    finite = value.kind == FINITE
    zero, small = finite & (value.significand == 0), finite & (value.significand < 1 << fmt.fraction_bits)
    kinds = {"zero": zero, "subnormal": small & ~zero, "normal": finite & ~small, "nan": value.kind == NAN}
    counts = {kind: int(np.count_nonzero(there)) for kind, there in kinds.items()}
    return counts | {"infinite": patterns.size - sum(counts.values())}
