"""Seconds of a layer on a chip: configurations, PCUs shared among their kernels, and the three bounds of each."""

import functools
from dataclasses import dataclass

from hwgen.errors import SpecError
from hwgen.systems.rdu.machines import LINKS, Chip, Gpu
from hwgen.systems.rdu.mapping import FFT_ALGORITHMS, SCAN_ALGORITHMS, Demand, demand
from hwgen.systems.rdu.work import Fft, Gemm, Layer, Map, Scan

MODES = ("fused", "kernel by kernel")


@dataclass(frozen=True, kw_only=True)
class Configuration:
    """Kernels that are on the chip together, and what bounds them.

    Attributes
    ----------
    kernels : tuple of str
    compute_s, memory_s, network_s : float
        The configuration takes the largest of the three.
    load_s : float
        Weights, and the change of configuration.
    """

    kernels: tuple[str, ...]
    compute_s: float
    memory_s: float
    network_s: float
    load_s: float

    @property
    def seconds(self) -> float:
        """The slowest of the three, after loading."""
        return max(self.compute_s, self.memory_s, self.network_s) + self.load_s

    @property
    def bound(self) -> str:
        """What is slowest."""
        bounds = {"compute": self.compute_s, "memory": self.memory_s, "network": self.network_s}
        return max(bounds, key=bounds.get)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """A layer on a machine.

    Attributes
    ----------
    machine, layer, mode, fft, scan : str
        ``fft`` and ``scan`` are empty when the layer has none.
    configurations : tuple of Configuration
    """

    machine: str
    layer: str
    mode: str
    fft: str
    scan: str
    configurations: tuple[Configuration, ...]

    @property
    def seconds(self) -> float:
        """All configurations, one after another."""
        return sum(configuration.seconds for configuration in self.configurations)

    @property
    def bound(self) -> str:
        """What bounds the longest configuration."""
        return max(self.configurations, key=lambda one: one.seconds).bound


def share(demands: list[Demand], pcus: int) -> int:
    """Fewest cycles in which ``pcus`` PCUs finish kernels that run side by side, a whole number of PCUs each."""

    def wanted(cycles: int) -> int | None:
        needs = [max(1, -(-one.cycles // cycles)) for one in demands]
        return None if any(need > one.widest for need, one in zip(needs, demands, strict=True)) else sum(needs)

    low, high = max([0, *(one.serial for one in demands)]), sum(one.cycles for one in demands) + max(one.serial for one in demands)
    while high - low > 1:
        middle = (low + high) // 2
        needs = wanted(middle)
        low, high = (low, middle) if needs is not None and needs <= pcus else (middle, high)
    return high


def on_chip(layer: Layer, chip: Chip, *, mode: str = "fused", links: str = "none", fft: str = "vector", scan: str = "blelloch") -> Outcome:
    """``layer`` on ``chip`` with the algorithms chosen.

    In ``fused`` mode consecutive kernels share configurations where their tensors fit the scratchpads: the division with the shortest
    total is found by dynamic programming. A kernel on its own streams through DRAM and always fits.

    Raises
    ------
    SpecError
        For an unknown mode or algorithm, or an algorithm whose links the chip has not.
    """
    for name, value, allowed in (("mode", mode, MODES), ("links", links, LINKS)):
        if value not in allowed:
            raise SpecError(name, value, f"one of {', '.join(allowed)}")
    for name, value in (("fft", fft), ("scan", scan)):
        if value == "spatial" and links != name:
            raise SpecError(name, value, f"another algorithm, or links = {name}")
    demands = [demand(kernel.work, chip, fft=fft, scan=scan) for kernel in layer.kernels]
    count = len(demands)

    @functools.cache
    def best(first: int) -> tuple[float, tuple[Configuration, ...]]:
        if first == count:
            return 0.0, ()
        options = []
        for end in range(first + 1, (count if mode == "fused" else first + 1) + 1):
            if end > first + 1 and (end - first > chip.pcus or _held(layer, first, end) * chip.word_bytes > chip.sram_bytes):
                break
            configuration = _configuration(layer, chip, demands, first, end)
            seconds, rest = best(end)
            options.append((seconds + configuration.seconds, (configuration, *rest)))
        return min(options, key=lambda option: option[0])

    kinds = {type(kernel.work) for kernel in layer.kernels}
    return Outcome(
        machine=f"{chip.name}, links {links}",
        layer=layer.name,
        mode=mode,
        fft=fft if Fft in kinds else "",
        scan=scan if Scan in kinds else "",
        configurations=best(0)[1],
    )


def _held(layer: Layer, first: int, end: int) -> int:
    """Elements on chip while kernels ``first`` to ``end - 1`` work together."""
    group = layer.kernels[first:end]
    tensors = {name for kernel in group for name in (*kernel.reads, *kernel.writes)}
    between_passes = sum(4 * kernel.work.points for kernel in group if isinstance(kernel.work, Fft))  # a transform comes, one goes
    return sum(layer.tensors[name].held for name in tensors) + between_passes


def _configuration(layer: Layer, chip: Chip, demands: list[Demand], first: int, end: int) -> Configuration:
    group = layer.kernels[first:end]
    reads, writes = layer.traffic(first, end)
    outside = sum(layer.tensors[name].size for name in (*reads, *writes)) * chip.word_bytes
    moved = sum(
        one.passes * sum(layer.tensors[name].size for name in (*kernel.reads, *kernel.writes))
        for kernel, one in zip(group, demands[first:end], strict=True)
    )
    return Configuration(
        kernels=tuple(kernel.name for kernel in group),
        compute_s=share(demands[first:end], chip.pcus) / chip.clock_hz,
        memory_s=outside / chip.dram_bytes_per_s,
        network_s=moved * chip.word_bytes / chip.network_bytes_per_s,
        load_s=sum(kernel.weights for kernel in group) * chip.word_bytes / chip.dram_bytes_per_s + chip.configuration_s,
    )


def on_gpu(layer: Layer, gpu: Gpu, *, fft: str = "vector") -> Outcome:
    """``layer`` on ``gpu``: kernels meet the rate of their units or the DRAM, and nothing else slows them.

    With ``fuses_elementwise`` chains of element-wise kernels and scans keep what is between them on chip (as selective-scan kernels do).
    A transform goes through DRAM once per ``fft_points_on_chip``.
    """
    if fft not in ("vector", "gemm"):
        raise SpecError("fft", fft, "vector or gemm: a GPU has no PCU links")
    groups: list[list[int]] = []
    for index, kernel in enumerate(layer.kernels):
        local = isinstance(kernel.work, Map | Scan)
        if gpu.fuses_elementwise and local and groups and isinstance(layer.kernels[groups[-1][-1]].work, Map | Scan):
            groups[-1].append(index)
        else:
            groups.append([index])
    configurations = tuple(_gpu_group(layer, gpu, group[0], group[-1] + 1, fft) for group in groups)
    kinds = {type(kernel.work) for kernel in layer.kernels}
    return Outcome(
        machine=gpu.name,
        layer=layer.name,
        mode="kernel by kernel",
        fft=fft if Fft in kinds else "",
        scan="chunked" if Scan in kinds else "",
        configurations=configurations,
    )


def _gpu_group(layer: Layer, gpu: Gpu, first: int, end: int, fft: str) -> Configuration:
    group = layer.kernels[first:end]
    reads, writes = layer.traffic(first, end)
    bytes_moved = float(sum(layer.tensors[name].size for name in (*reads, *writes)) * gpu.word_bytes)
    seconds = 0.0
    for kernel in group:
        work = kernel.work
        if isinstance(work, Gemm):
            seconds += work.flops / gpu.tensor_flops
        elif isinstance(work, Map):
            seconds += work.flops / gpu.vector_flops
        elif isinstance(work, Scan):  # as `chunked`: three operations per state, in single precision
            seconds += 3 * work.flops / gpu.scan_flops
        else:
            passes = -(-work.levels // (gpu.fft_points_on_chip.bit_length() - 1))
            bytes_moved += 2 * (passes - 1) * 2 * work.points * work.batch * gpu.word_bytes
            seconds += _gpu_fft(work, gpu, fft)
    weights = sum(kernel.weights for kernel in group) * gpu.word_bytes
    return Configuration(
        kernels=tuple(kernel.name for kernel in group),
        compute_s=seconds,
        memory_s=(bytes_moved + weights) / gpu.dram_bytes_per_s,
        network_s=0.0,
        load_s=0.0,
    )


def _gpu_fft(work: Fft, gpu: Gpu, fft: str) -> float:
    """Butterflies on the vector units, or products with real 2R x 2R matrices on the tensor units (R = 16) and twiddles between."""
    if fft == "vector":
        return 2 * gpu.butterfly_operations * (work.points // 2) * work.levels * work.batch / gpu.vector_flops
    radices = -(-work.levels // 4)
    products = radices * 8.0 * 16 * work.points * work.batch / gpu.tensor_flops
    return products + 6.0 * (radices - 1) * work.points * work.batch / gpu.vector_flops


def all_on_chip(layer: Layer, chip: Chip, *, links: str = "none", mode: str = "fused") -> list[Outcome]:
    """Every algorithm that the links allow, fastest first."""
    kinds = {type(kernel.work) for kernel in layer.kernels}
    ffts = [one for one in FFT_ALGORITHMS if one != "spatial" or links == "fft"] if Fft in kinds else ["vector"]
    scans = [one for one in SCAN_ALGORITHMS if one != "spatial" or links == "scan"] if Scan in kinds else ["blelloch"]
    outcomes = [on_chip(layer, chip, links=links, mode=mode, fft=fft, scan=scan) for fft in ffts for scan in scans]
    return sorted(outcomes, key=lambda outcome: outcome.seconds)
