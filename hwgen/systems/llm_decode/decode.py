"""Tokens per second of a decode step, and where its time, bytes and energy go."""

import dataclasses
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import SpecError
from hwgen.systems import descriptions
from hwgen.systems.llm_decode import energy, models, operators, plan, tiling
from hwgen.systems.llm_decode.models import Flash, Llm, Npu, Precision
from hwgen.systems.llm_decode.operators import Operator
from hwgen.systems.llm_decode.plan import PUBLISHED, MatrixRun, Schedule, Share
from hwgen.systems.llm_decode.tiling import Tile

PLANS = ("published", "search")


@dataclass(frozen=True, kw_only=True)
class DecodeReport:
    """One token.

    Attributes
    ----------
    token_s : float
    operators : dict of str to float
        Seconds per token by operator, all layers.
    shares : dict of str to Share
        How each matrix was divided.
    channel_use : float
        Share of the token's time in which the average channel moved data.
    request_use : float
        The part of it for read-compute requests.
    idle_cores : float
        Share of the page slots of the cores, while the flash multiplied, that held no weights of the model.
    split : float
        Share of the weights multiplied in flash.
    weight_bytes, flash_bytes, npu_bytes : int
        All weights, and the two parts; bytes of weights, not of pages.
    bytes_moved : dict of str to int
        Channel (inputs, results, pages) and DRAM.
    energy : dict of str to energy.Term
    assumptions : dict of str to str
        Fields whose value nobody published, with the reason.
    notes : list of str
    """

    llm: str
    flash: str
    npu: str
    context: int
    precision: str
    plan: str
    schedule: Schedule
    token_s: float
    operators: dict[str, float]
    shares: dict[str, Share]
    channel_use: float
    request_use: float
    idle_cores: float
    split: float
    weight_bytes: int
    flash_bytes: int
    npu_bytes: int
    bytes_moved: dict[str, int]
    energy: dict[str, energy.Term]
    assumptions: dict[str, str]
    notes: list[str]

    @property
    def tokens_per_s(self) -> float:
        """Speed of single-batch decode."""
        return 1 / self.token_s

    @property
    def joules(self) -> float:
        """Energy per token, of the terms that are counted."""
        return sum(term.joules for term in self.energy.values())

    def to_dict(self) -> dict[str, object]:
        """Plain values, for JSON."""
        return dataclasses.asdict(self) | {"tokens_per_s": self.tokens_per_s, "joules": self.joules}


@dataclass
class _Totals:
    """Sums over the matrices of a token."""

    runs: list[tuple[MatrixRun, int]] = dataclasses.field(default_factory=list)

    def of(self, name: str) -> float:
        return sum(getattr(run, name) * times for run, times in self.runs)


@dataclass(frozen=True, kw_only=True)
class Rules:
    """How matrices are divided and channels scheduled; fields as the arguments of `decode`."""

    how: str = "published"
    schedule: Schedule = PUBLISHED
    tile: Tile | None = None
    split: float | None = None

    def __post_init__(self) -> None:
        if self.how not in PLANS:
            raise SpecError("how", self.how, f"one of {', '.join(PLANS)}")
        if self.split is not None and not 0 <= self.split <= 1:
            raise SpecError("split", self.split, "0 to 1")

    def share(self, flash: Flash, precision: Precision, rows: int, cols: int, ahead: dict[str, float]) -> Share:
        """How a matrix is divided; ``ahead``: what of it may be shipped early, as for `plan.run_matrix`."""
        if self.how == "search":
            return plan.best_share(flash, precision, rows, cols, self.schedule, **ahead)
        share = plan.published_share(flash, precision, rows, tile=self.tile)
        if self.split is None:
            return share
        return Share(tile=share.tile, flash_rows=min(rows, round(self.split * rows / share.tile.rows) * share.tile.rows))


@dataclass(frozen=True, kw_only=True)
class Step:
    """One operator of a token, which recurs ``times``; ``share`` and ``run`` are those of its matrix."""

    operator: Operator
    times: int
    seconds: float
    share: Share | None = None
    run: MatrixRun | None = None


def walk(llm: Llm, flash: Flash, npu: Npu, context: int, precision: Precision, rules: Rules) -> Iterator[Step]:
    """The operators of a token in order: those of a layer once, then the head."""
    if isinstance(context, bool) or not isinstance(context, int) or not 1 <= context <= 1 << 20:
        raise SpecError("context", context, f"an integer from 1 to {1 << 20}")
    lead_pages = npu.weight_buffer_bytes // (flash.channels * flash.page_bytes)
    steps = [(operator, llm.layers) for operator in operators.layer(llm, npu, precision, context)]
    steps += [(operator, 1) for operator in operators.head(llm, npu)]
    idle = 0.0  # time since the channels last had something to do
    for operator, times in steps:
        if operator.matrix is None:
            idle += operator.seconds
            yield Step(operator=operator, times=times, seconds=operator.seconds)
        else:
            rows, cols = operator.matrix
            ahead = {"lead_s": idle, "lead_pages": lead_pages}
            share = rules.share(flash, precision, rows, cols, ahead)
            run = plan.run_matrix(flash, precision, rows, cols, share, rules.schedule, **ahead)
            taken = max(run.seconds, 2 * run.npu_weights / npu.operations_per_s)
            idle = 0.0
            yield Step(operator=operator, times=times, seconds=taken, share=share, run=run)


def decode(
    llm: Llm | str | Path,
    flash: Flash | str | Path,
    npu: Npu | str | Path = "cambricon-llm",
    context: int = 1000,
    precision: Precision | str = "w8a8",
    *,
    how: str = "published",
    schedule: Schedule = PUBLISHED,
    tile: Tile | None = None,
    split: float | None = None,
) -> DecodeReport:
    """One decode step of ``llm`` with ``context`` cached tokens on flash and NPU.

    Parameters
    ----------
    llm, flash, npu
        Descriptions, names of shipped ones, or TOML files.
    context : int
        Tokens in the cache, 1 or more.
    precision
        ``w8a8`` or ``w4a16``.
    how : str
        ``published``: one tile shape and split for all matrices; ``search``: the best of both for each matrix.
    schedule : Schedule
        Rules of the channels.
    tile : Tile, optional
        Another shape than that of least traffic, for ``published``.
    split : float, optional
        Another share for the flash than the byte-balanced one, 0..1, for ``published``.
    """
    llm, flash, npu = descriptions.find(Llm, llm), descriptions.find(Flash, flash), descriptions.find(Npu, npu)
    precision = models.precision(precision)
    rules = Rules(how=how, schedule=schedule, tile=tile, split=split)
    seconds: dict[str, float] = {}
    shares: dict[str, Share] = {}
    totals = _Totals()
    dram = macs = 0
    for step in walk(llm, flash, npu, context, precision, rules):
        operator, times = step.operator, step.times
        if step.run is not None:
            shares[operator.name] = step.share
            totals.runs.append((step.run, times))
        seconds[operator.name] = seconds.get(operator.name, 0.0) + step.seconds * times
        dram += operator.dram_bytes * times
        macs += operator.macs * times
    token = sum(seconds.values())
    moved = {name: int(totals.of(f"{name}_bytes")) for name in ("input", "result", "page")}
    tiles, pages = totals.of("tiles"), totals.of("pages")
    work = energy.Work(
        page_reads=int(tiles * flash.cores + pages),
        core_s=totals.of("core_s"),
        channel_bytes=sum(moved.values()),
        dram_bytes=dram,
        npu_macs=int(macs + totals.of("npu_weights")),
    )
    in_flash, shipped = int(totals.of("flash_weights")), int(totals.of("npu_weights"))
    slots = totals.of("core_pages") * tiling.weights_per_page(flash, precision)
    return DecodeReport(
        llm=llm.name,
        flash=flash.name,
        npu=npu.name,
        context=context,
        precision=precision.name,
        plan=how,
        schedule=schedule,
        token_s=token,
        operators=seconds,
        shares=shares,
        channel_use=totals.of("busy") / token,
        request_use=totals.of("request_busy") / token,
        idle_cores=1 - in_flash / slots if slots else 1.0,
        split=in_flash / llm.weights,
        weight_bytes=math.ceil(llm.weights * precision.weight_bits / 8),
        flash_bytes=in_flash * precision.weight_bits // 8,
        npu_bytes=shipped * precision.weight_bits // 8,
        bytes_moved={f"channel {name}s": count for name, count in moved.items()} | {"dram": dram},
        energy=energy.terms(work, flash, npu),
        assumptions=descriptions.assumptions(llm, flash, npu),
        notes=_notes(llm, flash, npu, precision, context),
    )


def _notes(llm: Llm, flash: Flash, npu: Npu, precision: Precision, context: int) -> list[str]:
    notes = [f"not counted in the energy: {what}" for what in energy.NOT_COUNTED]
    cache = 2 * llm.layers * llm.kv_width * context * precision.cache_bytes
    if cache > npu.dram_bytes:
        notes.append(f"the cache of {context} tokens needs {cache / 1e9:.2f} GB of DRAM; {npu.name} has {npu.dram_bytes / 1e9:.2f} GB")
    core, taken = plan.core_of(flash, precision), plan.compute_s(flash, precision)
    if taken > flash.read_s:
        notes.append(f"a core needs {taken * 1e6:.1f} us for a page that is read in {flash.read_s * 1e6:.1f} us")
    if not core.has_code:
        notes.append(
            f"cores multiply {core.macs_per_cycle} weights of {core.formats.weight_bits} bits by inputs of {core.formats.input_bits} bits "
            "in a cycle, without the outlier code; core_watts is that of INT8 lanes"
        )
    return notes
