"""What can be asked of a die."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from amaranth.lib import wiring

from hwgen.engines.contract import Beats, Case, Spec, Stalls, StreamPort, Streams
from hwgen.engines.flash import bench, cells, frames, golden, rtl, schedule
from hwgen.engines.flash.outlier import OutlierCode
from hwgen.errors import SpecError

LANES = (1, 2, 4, 8, 16)
PLANES = 2


def _option(default: object, text: str) -> object:
    """A field with the sentence that documents it on the command line and in the reference."""
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True, kw_only=True)
class FlashSpec(Spec):
    """A compute core beside a NAND array, with two planes, the outlier code and a framed channel port (arXiv 2409.15654).

    Ports: ``s_axis_cmd`` and ``m_axis`` carry the packets of `frames`; ``m_axis_array`` asks the array for a page (row in bits 0 to 23,
    plane in bit 24); ``s_axis_plane0`` and ``s_axis_plane1`` deliver page records: the bytes of the code, filled up to a whole beat, then
    the page; TLAST on the last beat. Row r of a tile begins at octet ``r * lanes * ceil(inputs / beat_inputs)``. With ``w4a16`` an octet
    holds two weights, the first in its low half, vectors are INT16, low byte first, and pages have no code: it protects INT8 values.

    The operands of `compute`, `streams` and the others are six arrays, as `host.Program.operands` makes them: bytes of the commands
    (uint8) and their end marks (bool), and for each plane beats (uint8, (beats, lanes)) and end marks.
    """

    family: ClassVar[str] = "flash"
    is_product: ClassVar[bool] = False

    cell: str = _option("mac", "arithmetic of the lanes: mac, ent, opt1, opt2, opt3 or opt4e, as hwgen.engines.flash.cells describes them")
    precision: str = _option("w8a8", "weights and inputs: w8a8, both INT8, or w4a16, INT4 (two in an octet) and INT16")
    lanes: int = _option(2, "octets of weights per cycle: 1, 2, 4, 8 or 16")
    values: int = _option(16384, "octets of a page, an INT8 or two INT4 weights each, a multiple of lanes, 2..65536")
    input_bytes: int = _option(512, "longest input vector, whole beats of it, up to 4096; there are two buffers of it")
    max_rows: int = _option(256, "most rows of a tile, 2..4096; the output buffer holds an INT32 for each")
    unit: int = _option(0, "address of the die on its channel, 0..254")
    protected: int = _option(163, "values per page that the code protects")
    threshold_copies: int = _option(9, "copies of the threshold, odd")
    check_bits: int = _option(5, "check bits of an address")
    copies: int = _option(2, "copies of a protected value, even")
    columns: str = _option("hamming", "columns of the check bits: hamming or odd")
    spare_bytes: int = _option(1664, "spare bytes of a page")

    def __post_init__(self) -> None:
        if self.lanes not in LANES or isinstance(self.lanes, bool):
            raise SpecError("lanes", self.lanes, f"one of {', '.join(map(str, LANES))}")
        cells.check(self.cell, self.lanes, self.precision)
        limits = (("values", 2, 65536), ("input_bytes", 1, 4096), ("max_rows", 2, 4096), ("unit", 0, 254))
        for name, low, high in limits:
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise SpecError(name, value, f"an integer from {low} to {high}")
        if self.values % self.lanes or self.values < 2 * self.lanes:
            raise SpecError("values", self.values, f"a multiple of lanes = {self.lanes}, at least twice as many")
        beat = self.vector_octets
        if self.input_bytes % beat or self.input_bytes < 2 * beat:
            name = "lanes" if beat == self.lanes else "the octets of a beat"
            raise SpecError("input_bytes", self.input_bytes, f"a multiple of {name} = {beat}, at least twice as many")
        if self.record_beats * self.lanes > 0xFFFF:
            raise SpecError("values", self.values, "a page record of at most 65535 bytes")
        _ = self.code  # its own rules

    @property
    def formats(self) -> cells.Formats:
        """Widths of weights and inputs."""
        return cells.PRECISIONS[self.precision]

    @property
    def beat_inputs(self) -> int:
        """Weights of a beat, and so inputs."""
        return self.lanes * 8 // self.formats.weight_bits

    @property
    def input_octets(self) -> int:
        """Octets of an input."""
        return self.formats.input_bits // 8

    @property
    def vector_octets(self) -> int:
        """Octets of the inputs of a beat."""
        return self.beat_inputs * self.input_octets

    @property
    def most_inputs(self) -> int:
        """Inputs of the longest vector."""
        return self.input_bytes // self.input_octets

    @property
    def has_code(self) -> bool:
        """Whether pages can be decoded before they are multiplied."""
        return self.formats.weight_bits == 8

    @property
    def code(self) -> OutlierCode:
        """The outlier code of a page."""
        return OutlierCode(
            values=self.values,
            protected=self.protected,
            threshold_copies=self.threshold_copies,
            check_bits=self.check_bits,
            copies=self.copies,
            columns=self.columns,
            order="checked",
            spare_bytes=self.spare_bytes,
        )

    @property
    def code_beats(self) -> int:
        """Beats of a page record before the page."""
        return -(-self.code.used_bits // (8 * self.lanes))

    @property
    def page_beats(self) -> int:
        """Beats of a page."""
        return self.values // self.lanes

    @property
    def record_beats(self) -> int:
        """Beats of a page record."""
        return self.code_beats + self.page_beats

    @property
    def title(self) -> str:
        """Every field, as an identifier."""
        code = f"p{self.protected}t{self.threshold_copies}e{self.check_bits}c{self.copies}{self.columns[0]}s{self.spare_bytes}"
        cell = self.cell if self.precision == "w8a8" else f"{self.cell}_{self.precision}"
        return f"flash_{cell}_x{self.lanes}_v{self.values}_i{self.input_bytes}_r{self.max_rows}_u{self.unit}_{code}"

    @property
    def ports(self) -> list[StreamPort]:
        """Channel and planes in; responses and array reads out."""
        return [
            StreamPort(name="s_axis_cmd", width=8),
            *(StreamPort(name=f"s_axis_plane{plane}", width=8 * self.lanes) for plane in range(PLANES)),
            StreamPort(name="m_axis", width=8),
            StreamPort(name="m_axis_array", width=32),
        ]

    @property
    def latency(self) -> int:
        """From the page's last beat to the first byte of a waiting response."""
        return schedule.FLUSH + 2

    @property
    def macs_per_cycle(self) -> int:
        """One per weight of a beat, where no digit needs a cycle of its own."""
        return self.beat_inputs

    def create(self, *, bare: bool = False) -> wiring.Component:
        """The die, or with ``bare`` the compute core with its decoder."""
        return rtl.create(self, bare=bare)

    def compute(self, *operands: np.ndarray) -> np.ndarray:
        """All response bytes, then all array reads as four bytes each: uint8."""
        outcomes, requests = self.outcomes(*operands)
        answers = b"".join(outcome.answer for outcome in outcomes)
        reads = b"".join((row | plane << 24).to_bytes(4, "little") for row, plane in requests)
        return np.frombuffer(answers + reads, np.uint8)

    def outcomes(self, *operands: np.ndarray) -> tuple[list[golden.Outcome], list[tuple[int, int]]]:
        """What each packet does, and the array reads."""
        commands, ends, *planes = self.checked(*operands)
        return golden.run(self, frames.split(commands, ends), [(planes[0], planes[1]), (planes[2], planes[3])])

    def checked(self, *operands: np.ndarray) -> list[np.ndarray]:
        """The operands after checking shapes and types."""
        if len(operands) != 6:
            raise SpecError("operands", len(operands), "six arrays: commands, their ends, and beats and ends of both planes")
        names = ("commands", "ends", "plane0", "ends0", "plane1", "ends1")
        for name, array, marks in zip(names, operands, (False, True) * 3, strict=True):
            shape = (len(array),) if marks or name == "commands" else (len(array), self.lanes)
            if array.dtype != (bool if marks else np.uint8) or array.shape != shape:
                raise SpecError(name, f"{array.dtype} {array.shape}", f"{'bool' if marks else 'uint8'} of shape {shape}")
        for data, marks in zip(names[::2], names[1::2], strict=True):
            beats, ends = operands[names.index(data)], operands[names.index(marks)]
            if len(beats) != len(ends) or (len(ends) and not ends[-1]):
                raise SpecError(marks, f"{len(ends)} marks", f"one per beat of {data} ({len(beats)}), the last one set")
        if not len(operands[0]):
            raise SpecError("commands", 0, "at least one packet")
        return list(operands)

    def streams(self, *operands: np.ndarray) -> dict[str, Beats]:
        """Beats of the command port and of both planes."""
        commands, ends, plane0, ends0, plane1, ends1 = self.checked(*operands)
        pairs = {"s_axis_cmd": (commands[:, None], ends), "s_axis_plane0": (plane0, ends0), "s_axis_plane1": (plane1, ends1)}
        return {
            port: Beats(data=np.ascontiguousarray(data), last=last, user=np.zeros(len(last), np.uint32))
            for port, (data, last) in pairs.items()
        }

    def collect(self, outputs: Streams, *operands: np.ndarray) -> np.ndarray:
        """Response bytes, then array reads."""
        del operands
        return np.concatenate([outputs["m_axis"].data.reshape(-1), outputs["m_axis_array"].data.reshape(-1)])

    def output_lasts(self, *operands: np.ndarray) -> dict[str, np.ndarray]:
        """TLAST ends every response, and stands on every array read."""
        outcomes, requests = self.outcomes(*operands)
        marks = [np.arange(len(outcome.answer)) == len(outcome.answer) - 1 for outcome in outcomes]
        return {"m_axis": np.concatenate(marks), "m_axis_array": np.ones(len(requests), bool)}

    def cycles(self, *operands: np.ndarray, stalls: Stalls | None = None) -> int:
        """Exact cycles to the last response byte or array read."""
        outcomes, _ = self.outcomes(*operands)
        return schedule.cycles(self, outcomes, self.checked(*operands), stalls or Stalls())

    def macs(self, *operands: np.ndarray) -> int:
        """Multiply-accumulates of all read-compute requests."""
        outcomes, _ = self.outcomes(*operands)
        return sum(outcome.job.rows * len(outcome.job.vector) for outcome in outcomes if outcome.kind == "result")

    def cases(self, seed: int) -> Iterator[Case]:
        """Nasty and random packets, pages and tiles, with and without stalls."""
        return bench.cases(self, seed)

    def small(self) -> "FlashSpec":
        """A page of 64 octets with 5 of them protected."""
        return self.changed(
            values=64,
            input_bytes=4 * self.vector_octets if self.vector_octets > 8 else 16,
            max_rows=16,
            protected=5,
            check_bits=4,
            spare_bytes=64,
        )
