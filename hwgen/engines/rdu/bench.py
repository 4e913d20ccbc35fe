"""Stimuli: every program that the tile can run on patterns that break arithmetic, switches in mid-flight, stalls that break handshakes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Case, Stalls
from hwgen.engines.rdu.elements import Element
from hwgen.engines.rdu.modes import ADD, OPERANDS, PAIR, SYSTOLIC, WITH_SIDE
from hwgen.engines.rdu.program import Program
from hwgen.engines.rdu.runs import Run
from hwgen.errors import SpecError

if TYPE_CHECKING:
    from hwgen.engines.rdu.spec import RduSpec

KNOWN = (
    ("map", {"steps": (("multiply", 0), ("axpy_1", -1))}),
    ("reduce", {}),
    ("dot", {}),
    ("fft", {}),
    ("scan", {"kind": "inclusive"}),
    ("scan", {"kind": "exclusive"}),
    ("scan", {"algorithm": "blelloch", "kind": "inclusive"}),
    ("scan", {"algorithm": "blelloch", "kind": "exclusive"}),
    ("pairs", {"kind": "inclusive"}),
    ("pairs", {"kind": "exclusive"}),
    ("pairs", {"algorithm": "blelloch", "kind": "inclusive"}),
    ("pairs_after", {}),
    ("complex_product", {}),
)


def patterns(kind: Element, name: str, shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """Patterns: any, extremes, or moderate values."""
    if name == "any":
        return kind.wrapped(generator.integers(0, 1 << kind.width, shape))
    high = 1 << (kind.width - 1)
    if kind.is_integer:
        corners = [-high, -high + 1, -1, 0, 1, high - 2, high - 1]
        return generator.integers(-100, 101, shape) if name == "moderate" else generator.choice(np.array(corners), shape)
    if name == "moderate":
        return kind.patterns("values", generator.normal(0, 1, shape))
    fmt = kind.format
    corners = [0, 1, fmt.max_finite, fmt.infinity, fmt.nan, kind.one, kind.one + 1, 1 << fmt.fraction_bits]
    return generator.choice(np.array(corners + [high | corner for corner in corners]), shape)


def programs(spec: "RduSpec") -> list[Program]:
    """Every program of `KNOWN` whose links and stages are there."""
    found = []
    for name, parameters in KNOWN:
        try:
            found.append(spec.program(name, **parameters))
        except SpecError:
            continue
    return found


def random_program(spec: "RduSpec", generator: np.random.Generator) -> Program:
    """Any modes, constants and links."""
    shape = (spec.stages, spec.lanes)
    modes = generator.choice([mode for mode in OPERANDS if mode not in (SYSTOLIC, *WITH_SIDE)], shape)
    sources = {}
    for (lane, stage, port), lanes in spec.links.items():
        if generator.random() < 0.7:
            sources[lane, stage, port] = int(generator.choice(lanes))
            if port == "side":
                modes[stage, lane] = generator.choice(WITH_SIDE)
    return Program(
        name="random",
        mode=modes,
        keep_1=generator.random(shape) < 0.5,
        scaled=(generator.random(shape) < 0.5) & spec.kind.is_integer,
        const=patterns(spec.kind, "any", shape, generator),
        sources=sources,
    )


def link_programs(spec: "RduSpec") -> list[Program]:
    """Sums in which every link of the tile takes part at least once: link number k of every operand, for every k."""
    shape = (spec.stages, spec.lanes)
    found = []
    for turn in range(max((len(lanes) for lanes in spec.links.values()), default=0)):
        modes = np.full(shape, ADD)
        for lane, stage, port in spec.links:
            if port == "side":
                modes[stage, lane] = PAIR
        sources = {operand: lanes[turn % len(lanes)] for operand, lanes in spec.links.items()}
        flags = np.zeros(shape, bool)
        found.append(Program(name="links", mode=modes, keep_1=flags, scaled=flags, const=np.zeros(shape, np.int64), sources=sources))
    return found


def lanes_run(run: Run, program: Program, kind: str, beats: int, generator: np.random.Generator) -> None:
    """Beats on both lane ports."""
    first, second = (patterns(run.spec.kind, kind, (beats, run.spec.lanes), generator) for _ in range(2))
    run.lanes(program, first, second)


def tiles_run(run: Run, kind: str, tiles: int, steps: int, generator: np.random.Generator, *, scaled: bool = False) -> None:
    """Tiles of a product."""
    spec = run.spec
    left, top = (patterns(spec.kind, kind, (tiles, steps, lanes), generator) for lanes in (spec.lanes, spec.stages))
    run.tiles(spec.program("gemm", scaled=scaled and spec.kind.is_integer), left, top)


def mixed_run(spec: "RduSpec", generator: np.random.Generator) -> Run:
    """Short programs in a row, each overtaking the beats of the last."""
    run = Run(spec)
    for turn in range(6):
        if turn % 3 == 1:
            tiles_run(run, "any" if spec.kind.is_integer else "moderate", 2, 1 + turn, generator)
        else:
            lanes_run(run, random_program(spec, generator), "any", 1 + 4 * (turn // 3), generator)
    return run


def cases(spec: "RduSpec", seed: int) -> Iterator[Case]:
    """A named stimulus for every way in which the tile can go wrong."""
    generator = np.random.default_rng(seed)

    def case(name: str, run: Run, stalls: Stalls | None = None) -> Case:
        return Case(name=name, operands=run.operands, stalls=stalls or Stalls())

    for kind in ("moderate", "any", "extremes"):
        run = Run(spec)
        for program in programs(spec):
            lanes_run(run, program, kind, 5, generator)
        yield case(f"every program, {kind}", run)
        run = Run(spec)
        tiles_run(run, kind, 3, 5, generator)
        tiles_run(run, kind, 2, spec.lanes + spec.stages + 4, generator, scaled=True)
        yield case(f"products, {kind}", run)
    every = Run(spec)
    for program in link_programs(spec):
        lanes_run(every, program, "any" if spec.kind.is_integer else "moderate", 4, generator)
    yield case("every link", every)
    single = Run(spec)
    lanes_run(single, random_program(spec, generator), "moderate", 1, generator)
    yield case("one beat", single)
    random = Run(spec)
    for _ in range(4):
        lanes_run(random, random_program(spec, generator), "any", 4, generator)
    yield case("random programs", random)
    yield case("programs overtaking", mixed_run(spec, generator))
    for port in spec.ports:
        only = Stalls(patterns={port.name: generator.random(97) < 0.6})
        yield case(f"stalls on {port.name}", mixed_run(spec, generator), only)
    for density in (0.2, 0.7):
        stalls = Stalls.random(spec.ports, int(generator.integers(1 << 31)), density=density)
        yield case(f"stalls everywhere, {density:.0%}", mixed_run(spec, generator), stalls)
