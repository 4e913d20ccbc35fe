"""Layers on machines: counts, bounds, and what fusing and links change."""

import dataclasses

import pytest

from hwgen.errors import SpecError
from hwgen.systems.rdu import LINKS, MODES, Attention, Chip, Gpu, Hyena, Mamba, all_on_chip, find, names, on_chip, on_gpu
from hwgen.systems.rdu.work import Fft, Scan

CHIP, GPU = find(Chip, "pcu520"), find(Gpu, "a100")
LAYERS = {kind: find(kind, "d32") for kind in (Hyena, Mamba, Attention)}
TOKENS = 1 << 18


def test_every_value_has_a_source():
    for kind in (Chip, Gpu, Hyena, Mamba, Attention):
        for name in names(kind):
            fields = {field.name for field in dataclasses.fields(kind)} - {"name", "sources"}
            assert set(find(kind, name).sources) == fields


@pytest.mark.parametrize("kind", LAYERS)
def test_kernels_hang_together(kind):
    layer = LAYERS[kind].layer(TOKENS)
    made = set()
    for kernel in layer.kernels:
        assert set((*kernel.reads, *kernel.writes)) <= set(layer.tensors)
        made |= set(kernel.writes)
    used = {name for kernel in layer.kernels for name in kernel.reads}
    assert made | used == set(layer.tensors)
    reads, writes = layer.traffic(0, len(layer.kernels))
    assert writes == ["output"]
    assert {name.split()[0] for name in reads} == {"input", *(["filter"] if kind is Hyena else [])}


def test_flops_by_the_textbook():
    hyena = LAYERS[Hyena].layer(TOKENS)
    transforms = [kernel.work for kernel in hyena.kernels if isinstance(kernel.work, Fft)]
    assert len(transforms) == 6  # two orders of three
    assert sum(work.flops for work in transforms) == 6 * 32 * 5 * (2 * TOKENS) * 19
    assert len([k for k in LAYERS[Hyena].changed(cached_filter=True).layer(TOKENS).kernels if isinstance(k.work, Fft)]) == 4
    (scan,) = [kernel.work for kernel in LAYERS[Mamba].layer(TOKENS).kernels if isinstance(kernel.work, Scan)]
    assert scan == Scan(TOKENS, 64 * 16)
    attention = LAYERS[Attention].layer(TOKENS)
    products = sum(kernel.work.flops for kernel in attention.kernels if kernel.name in ("scores", "mixing"))
    assert products == 4 * TOKENS**2 * 32


@pytest.mark.parametrize("kind", LAYERS)
@pytest.mark.parametrize("links", LINKS)
def test_bounds_hold_and_fusing_never_costs(kind, links):
    layer = LAYERS[kind].layer(TOKENS)
    for mode in MODES:
        for outcome in all_on_chip(layer, CHIP, links=links, mode=mode):
            assert sum(len(part.kernels) for part in outcome.configurations) == len(layer.kernels)
            for part in outcome.configurations:
                assert part.seconds == max(part.compute_s, part.memory_s, part.network_s) + part.load_s
            ends = {name for kernel in layer.kernels for name in (*kernel.reads, *kernel.writes)} & {"input", "output"}
            least = sum(layer.tensors[name].size for name in ends) * CHIP.word_bytes / CHIP.dram_bytes_per_s
            assert sum(part.memory_s for part in outcome.configurations) >= least
    fused, apart = (all_on_chip(layer, CHIP, links=links, mode=mode)[0].seconds for mode in MODES)
    assert fused <= apart


def test_a_small_scratchpad_divides_a_large_one_does_not():
    layer = LAYERS[Hyena].layer(TOKENS)
    counts = [
        len(on_chip(layer, CHIP.changed(sram_bytes=size, dram_bytes_per_s=1e15), fft="gemm").configurations) for size in (10**6, 10**12)
    ]
    assert counts[0] == len(layer.kernels)
    assert counts[1] < counts[0]


def test_faster_parts_never_slow_a_layer():
    for kind in LAYERS:
        layer = LAYERS[kind].layer(TOKENS)
        base = all_on_chip(layer, CHIP)[0].seconds
        for field in ("clock_hz", "dram_bytes_per_s", "network_bytes_per_s", "sram_bytes", "pcus"):
            assert all_on_chip(layer, CHIP.changed(**{field: 2 * getattr(CHIP, field)}))[0].seconds <= base
        slow = on_gpu(layer, GPU.changed(fuses_elementwise=False))
        assert slow.seconds >= on_gpu(layer, GPU).seconds


def test_refusals():
    layer = LAYERS[Hyena].layer(TOKENS)
    with pytest.raises(SpecError, match="fft = 'spatial': another algorithm, or links = fft"):
        on_chip(layer, CHIP, fft="spatial")
    with pytest.raises(SpecError, match="mode = 'fast'"):
        on_chip(layer, CHIP, mode="fast")
    with pytest.raises(SpecError, match="links = 'both'"):
        on_chip(layer, CHIP, links="both")
    with pytest.raises(SpecError, match="a GPU has no PCU links"):
        on_gpu(layer, GPU, fft="spatial")
    for tokens in (0, 3, 1 << 30, True):
        with pytest.raises(SpecError, match="a power of two"):
            LAYERS[Mamba].layer(tokens)
    for fields, message in (({"lanes": 24}, "a power of two"), ({"simd_stages": 13}, "at most"), ({"pair_lanes": 32}, "at most half")):
        with pytest.raises(SpecError, match=message):
            CHIP.changed(**fields)
    with pytest.raises(SpecError, match="stages = 2: at least 3"):
        on_chip(layer, CHIP.changed(stages=2), links="fft", fft="spatial")
