"""Stimuli: tiles of every shape, pages with flipped bits, packets that are wrong in every way, stalls."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from hwgen.engines.contract import Case, Stalls
from hwgen.engines.flash import frames
from hwgen.engines.flash.host import Program, page_of, record_of
from hwgen.engines.flash.outlier import faults

if TYPE_CHECKING:
    from hwgen.engines.flash.spec import FlashSpec


def weights_of(kind: str, shape: tuple[int, int], generator: np.random.Generator, *, bits: int = 8) -> np.ndarray:
    """Weights or inputs of so many bits: uniform, heavy-tailed, or all of one value; int8 or int16."""
    half, dtype = 1 << (bits - 1), np.int8 if bits <= 8 else np.int16
    if kind == "uniform":
        return generator.integers(-half, half, shape).astype(dtype)
    if kind == "tailed":
        return np.clip(np.round(generator.standard_t(3, shape) * 6 * half / 128), -half, half - 1).astype(dtype)
    return np.full(shape, {"minimum": -half, "maximum": half - 1, "zeros": 0, "ones": -1}[kind], dtype)


class Draw:
    """Weights and vectors in the formats of a die."""

    def __init__(self, spec: "FlashSpec", generator: np.random.Generator):
        self.spec, self.generator = spec, generator

    def weights(self, kind: str, shape: tuple[int, int]) -> np.ndarray:
        """Of a tile."""
        return weights_of(kind, shape, self.generator, bits=self.spec.formats.weight_bits)

    def vector(self, inputs: int, kind: str = "uniform") -> np.ndarray:
        """Of so many inputs."""
        return weights_of(kind, (1, inputs), self.generator, bits=self.spec.formats.input_bits)[0]


def shapes_of(spec: "FlashSpec") -> list[tuple[int, int]]:
    """Tiles: single values, single rows and columns, one that fills the page, and one that fills no beat."""
    widest = min(spec.most_inputs, spec.values)
    words = widest // spec.beat_inputs
    full = (min(spec.max_rows, spec.page_beats // words), widest)
    tall = min(spec.max_rows, spec.page_beats)
    odd = max(1, widest - 1)
    return [(1, 1), (1, widest), (tall, 1), full, (min(3, full[0]), odd), (min(2, tall), min(3, widest))]


def bad_packets(spec: "FlashSpec", generator: np.random.Generator) -> Iterator[bytes]:
    """Packets that must be answered with a status, or not at all."""
    good = frames.request(frames.LOAD, unit=spec.unit, payload=bytes(range(1, 9)))
    for length in (1, 2, 5, 8, 9):
        yield good[:length]
    yield good[:-1]
    yield good + b"\0"
    for bit in generator.choice(8 * len(good), 12, replace=False):
        octets = bytearray(good)
        octets[bit // 8] ^= 1 << bit % 8
        yield bytes(octets)
    head = bytes([spec.unit, frames.LOAD, 0, 0, 0, 0])
    yield frames.sealed(head + (4).to_bytes(2, "little") + bytes(6))  # payload longer than said
    yield frames.sealed(head + (9).to_bytes(2, "little") + bytes(3))  # and shorter
    yield frames.sealed(head + (0xFFFF).to_bytes(2, "little") + bytes(3))
    for command in (7, 8, 200, 255):
        yield frames.request(command, unit=spec.unit)
    for command in (frames.STATUS, frames.RESULT, frames.SLICE):
        yield frames.request(command, unit=frames.BROADCAST)
    yield frames.request(frames.STATUS, unit=spec.unit, payload=b"\1")
    yield frames.request(frames.RESULT, unit=spec.unit)
    yield frames.request(frames.RESULT, unit=spec.unit, payload=b"\1")
    for payload in (b"", b"\3\0\1\0", b"\1\60\1\0", b"\1\7\1\0\0"):
        yield frames.request(frames.SET, unit=spec.unit, payload=payload)
    yield frames.request(frames.LOAD, unit=spec.unit)
    yield frames.request(frames.LOAD, unit=spec.unit, payload=bytes(spec.input_bytes + 1))
    for plane, payload in ((2, b"\1\0"), (1, b"\1\0"), (1, b"\0\0"), (1, b"\1")):
        yield frames.request(frames.SLICE, unit=spec.unit, plane=plane, payload=payload)
    yield frames.request(frames.READ, unit=spec.unit, plane=3)
    yield frames.request(frames.READ, unit=spec.unit, payload=b"\1")
    flag = 1 + spec.has_code  # one that the die does not know
    tiles = [(0, 1, 0), (1, 0, 0), (spec.max_rows + 1, 1, 0), (1, spec.most_inputs + 1, 0), (1, 1, flag), (0xFFFF, 0xFFFF, 0), (1, 1, 0)]
    for rows, inputs, flags in tiles:
        payload = rows.to_bytes(2, "little") + inputs.to_bytes(2, "little") + bytes([flags])
        yield frames.request(frames.COMPUTE, unit=spec.unit, payload=payload)
    yield frames.request(frames.COMPUTE, unit=spec.unit, plane=9, payload=b"\1\0\1\0\0")
    yield frames.request(frames.STATUS, unit=(spec.unit + 1) % 255)  # of another die


def tiles_program(spec: "FlashSpec", kind: str, generator: np.random.Generator) -> Program:
    """Every tile shape in every result format, with and without the code."""
    program, draw = Program(spec), Draw(spec, generator)
    for turn, (rows, inputs) in enumerate(shapes_of(spec)):
        vector = draw.vector(inputs, "uniform" if kind == "tailed" else kind)
        program.format(turn % 3, shift=(0, 5, 11)[turn % 3], scale=(1, 3, 0xFFFF)[turn // 2 % 3])
        program.load(vector).compute(draw.weights(kind, (rows, inputs)), plane=turn % 2, row=1 << 4 * turn, coded=turn != 3)
        program.result().send(frames.STATUS)
    return program


def overlap_program(spec: "FlashSpec", generator: np.random.Generator) -> Program:
    """Two jobs open, slices of any length while the core works, refused commands in between."""
    program, draw = Program(spec), Draw(spec, generator)
    inputs = spec.most_inputs // 2
    rows = min(spec.max_rows, spec.page_beats // max(1, -(-inputs // spec.beat_inputs)))
    tile = (rows, inputs)
    plain = generator.integers(0, 256, (spec.record_beats, spec.lanes)).astype(np.uint8)
    left = plain.size
    program.load(draw.vector(inputs)).compute(draw.weights("tailed", tile))
    program.load(draw.vector(inputs)).compute(draw.weights("uniform", tile))
    program.load(draw.vector(inputs))  # no buffer is free
    program.read(plain, plane=1, row=77).send(frames.READ, plane=1)  # the second is refused
    program.send(frames.READ, plane=0).send(frames.COMPUTE, payload=bytes([rows, 0, inputs % 256, inputs >> 8, 0]))
    for length in (1, spec.lanes, spec.lanes + 1, 3 * spec.lanes - 1):
        program.slice(length)
        left -= length
    program.send(frames.SLICE, plane=1, payload=(left + 1).to_bytes(2, "little"))
    program.result().send(frames.STATUS).slice(left).result()
    program.compute(draw.weights("tailed", tile), plane=1).result()
    return program


def records_program(spec: "FlashSpec", generator: np.random.Generator) -> Program:
    """Page records that end early or late, for the core and as plain pages; afterwards the die works as before."""
    program, draw = Program(spec), Draw(spec, generator)
    tile = (2, spec.beat_inputs * 2)
    weights = draw.weights("tailed", tile)
    record = record_of(spec, page_of(spec, weights))
    program.load(draw.vector(tile[1]))
    for plane, length in enumerate((1, spec.code_beats, spec.code_beats + 1, spec.record_beats - 1, spec.record_beats + 5)):
        changed = np.resize(record, (length, spec.lanes))
        for coded in (True, False):
            program.compute(weights, plane=plane % 2, coded=coded, record=changed).result()
        program.read(changed, plane=1).slice(min(spec.lanes, 2)).slice(record.size - min(spec.lanes, 2))
        program.compute(weights, plane=1).result().send(frames.STATUS)
    return program


def faulty_program(spec: "FlashSpec", rate: float, generator: np.random.Generator, jobs: int = 6) -> Program:
    """Pages whose bits have flipped, code bytes included."""
    program, draw = Program(spec), Draw(spec, generator)
    rows, inputs = shapes_of(spec)[3]
    program.load(draw.vector(inputs))
    for _ in range(jobs):
        weights = draw.weights("tailed", (rows, inputs))
        record = record_of(spec, page_of(spec, weights))
        program.compute(weights, record=faults.flip_bits(record, rate, generator)).result().send(frames.STATUS)
    for fill in (0, 255):
        program.compute(weights, record=np.full((spec.record_beats, spec.lanes), fill, np.uint8)).result().send(frames.STATUS)
    return program


def threshold_program(spec: "FlashSpec", generator: np.random.Generator) -> Program:
    """Thresholds whose bits have one copy more or one less than a majority, over pages of every magnitude."""
    program = Program(spec)
    rows, inputs = shapes_of(spec)[3]
    program.load(generator.integers(1, 128, inputs))
    half = spec.threshold_copies // 2
    for mask in (0x15, 0x2A, 0x55, 0x80):
        weights = np.resize(np.arange(-128, 128, 3), (rows, inputs)).astype(np.int8)
        record = record_of(spec, page_of(spec, weights))
        octets = record.reshape(-1)
        octets[: spec.threshold_copies] = [mask if copy <= half else ~mask & 255 for copy in range(spec.threshold_copies)]
        octets[spec.threshold_copies : spec.code_beats * spec.lanes] = (
            0  # no entry but the first: everything else is at the threshold's mercy
        )
        program.compute(weights, record=record).result().send(frames.STATUS)
    return program


def cases(spec: "FlashSpec", seed: int) -> Iterator[Case]:
    """A named stimulus for every way in which the die can go wrong."""
    generator = np.random.default_rng(seed)

    def case(name: str, program: Program, stalls: Stalls | None = None) -> Case:
        return Case(name=name, operands=program.operands, stalls=stalls or Stalls())

    for kind in ("tailed", "uniform", "minimum", "maximum", "zeros", "ones"):
        yield case(f"tiles, {kind}", tiles_program(spec, kind, generator))
    yield case("two jobs and slices", overlap_program(spec, generator))
    yield case("page records cut short and too long", records_program(spec, generator))
    for rate in (0.002, 0.05, 0.5):
        yield case(f"bits flipped at {rate}", faulty_program(spec, rate, generator))
    if spec.has_code:
        yield case("thresholds by one vote", threshold_program(spec, generator))
    packets = Program(spec)
    for packet in bad_packets(spec, generator):
        packets.raw(packet)
        if generator.random() < 0.3:
            packets.send(frames.STATUS)
    for _ in range(20):
        packets.raw(generator.integers(0, 256, generator.integers(1, 24)).astype(np.uint8).tobytes())
    yield case("bad packets", packets.send(frames.STATUS))
    everyone, draw = Program(spec), Draw(spec, generator)
    everyone.load(draw.vector(spec.beat_inputs), unit=frames.BROADCAST)
    everyone.compute(draw.weights("uniform", (2, spec.beat_inputs))).result()
    yield case("vector for all", everyone)
    for port in spec.ports:
        only = Stalls(patterns={port.name: generator.random(97) < 0.6})
        yield case(f"stalls on {port.name}", overlap_program(spec, generator), only)
    for density in (0.2, 0.7):
        stalls = Stalls.random(spec.ports, int(generator.integers(1 << 31)), density=density)
        yield case(f"stalls everywhere, {density:.0%}", overlap_program(spec, generator), stalls)
        yield case(f"stalls everywhere, {density:.0%}, records", records_program(spec, generator), stalls)
