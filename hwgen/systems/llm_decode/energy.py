"""Energy of a decode step, each term from named constants of the descriptions."""

from dataclasses import dataclass

from hwgen.systems.llm_decode.models import Flash, Npu

NOT_COUNTED = (
    "link between the chiplets: neither bandwidth nor energy is published",
    "special-function unit, flash controller, on-chip memories of the NPU",
    "leakage and refresh",
)


@dataclass(frozen=True, kw_only=True)
class Work:
    """What a step has moved and computed.

    Attributes
    ----------
    page_reads : int
        Array reads, computed on and shipped.
    core_s : float
        Working time of all cores together.
    channel_bytes, dram_bytes : int
    npu_macs : int
    """

    page_reads: int
    core_s: float
    channel_bytes: int
    dram_bytes: int
    npu_macs: int


@dataclass(frozen=True, kw_only=True)
class Term:
    """One term: joules, its formula, and the constants with their sources."""

    joules: float
    formula: str
    constants: dict[str, tuple[float, str]]


def terms(work: Work, flash: Flash, npu: Npu) -> dict[str, Term]:
    """Energy per term. A channel line toggles for every other bit of random data, and each toggle costs C V**2 / 2."""

    def constants(of: Flash | Npu, *names: str) -> dict[str, tuple[float, str]]:
        return {name: (getattr(of, name), of.sources.get(name, "given by the caller")) for name in names}

    return {
        "array reads": Term(
            joules=work.page_reads * flash.nand_read_amps * flash.nand_volts * flash.read_s,
            formula="page reads * nand_read_amps * nand_volts * read_s",
            constants=constants(flash, "nand_read_amps", "nand_volts", "read_s"),
        ),
        "compute cores": Term(
            joules=work.core_s * flash.core_watts,
            formula="core seconds * core_watts",
            constants=constants(flash, "core_watts", "core_clock_hz", "core_lanes"),
        ),
        "channels": Term(
            joules=8 * work.channel_bytes * flash.channel_farads * flash.channel_volts**2 / 4,
            formula="bits * channel_farads * channel_volts**2 / 4",
            constants=constants(flash, "channel_farads", "channel_volts"),
        ),
        "dram": Term(
            joules=8 * work.dram_bytes * npu.dram_joules_per_bit,
            formula="bits * dram_joules_per_bit",
            constants=constants(npu, "dram_joules_per_bit"),
        ),
        "npu macs": Term(joules=work.npu_macs * npu.mac_joules, formula="macs * mac_joules", constants=constants(npu, "mac_joules")),
    }
