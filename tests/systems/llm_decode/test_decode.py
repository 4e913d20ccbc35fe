"""Whole decode steps: every model on every configuration, bounds, conservation, energy."""

import json
from dataclasses import replace

import pytest

from hwgen.engines.flash.schedule import page_cycles
from hwgen.errors import SpecError
from hwgen.systems.llm_decode import EAGER, PRECISIONS, PUBLISHED, Flash, Llm, Npu, decode, find, names, plan, tiling

NPU = find(Npu, "cambricon-llm")


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("flash", ["s", "m", "l"])
@pytest.mark.parametrize("llm", names(Llm))
def test_every_model_configuration_and_precision(llm, flash, precision):
    report = decode(llm, flash, context=1000, precision=precision)
    device, formats, model = find(Flash, flash), PRECISIONS[precision], find(Llm, llm)
    assert report.flash_bytes + report.npu_bytes == report.weight_bytes == model.weights * formats.weight_bits // 8
    figures = tiling.ideal(device, formats, tiling.published(device, formats))
    array = device.channels * device.cores * device.page_bytes / device.read_s
    bus = device.channels * device.channel_bytes_per_s
    cache = 2 * model.layers * model.kv_width * 1000 * formats.cache_bytes / NPU.dram_bytes_per_s
    assert report.token_s > report.weight_bytes / (array + bus) + cache  # no schedule can beat arrays and channels at full rate
    ideal = report.weight_bytes / (figures.flash_bytes_per_s + figures.read_bytes_per_s) + cache
    assert 0.97 * ideal < report.token_s < 2.2 * ideal
    assert sum(report.operators.values()) == pytest.approx(report.token_s)
    assert 0 < report.request_use < report.channel_use < 1
    assert 0 <= report.idle_cores < 0.3
    pages = report.bytes_moved["channel pages"]
    assert report.npu_bytes <= pages < report.npu_bytes + (4 * model.layers + 1) * device.page_bytes
    json.dumps(report.to_dict())


@pytest.mark.parametrize("flash", ["s", "l"])
@pytest.mark.parametrize("llm", ["opt-6.7b", "llama2-70b"])
def test_the_search_is_never_worse(llm, flash):
    base = decode(llm, flash)
    searched = decode(llm, flash, how="search")
    eager = decode(llm, flash, how="search", schedule=EAGER)
    assert base.token_s >= searched.token_s >= eager.token_s
    assert eager.flash_bytes + eager.npu_bytes == eager.weight_bytes


def test_longer_context_costs_what_the_cache_costs():
    short, long = decode("llama2-7b", "s", context=1000), decode("llama2-7b", "s", context=2000)
    cache = 2 * 32 * 4096 * 1000 / 40e9
    softmax = 32 * 32 * 1000 / NPU.special_elements_per_s
    assert long.token_s - short.token_s == pytest.approx(cache + softmax)


def test_energy_terms_follow_their_formulas():
    report = decode("opt-6.7b", "s")
    flash = find(Flash, "s")
    terms = report.energy
    moved = sum(count for name, count in report.bytes_moved.items() if name.startswith("channel"))
    assert terms["channels"].joules == pytest.approx(8 * moved * 5e-12 * 1.2**2 / 4)
    assert terms["dram"].joules == pytest.approx(8 * report.bytes_moved["dram"] * NPU.dram_joules_per_bit)
    pages = report.weight_bytes / flash.page_bytes
    assert terms["array reads"].joules == pytest.approx(pages * 0.025 * 3.3 * 30e-6, rel=0.01)
    assert all(source for term in terms.values() for _, source in term.constants.values())
    assert report.joules == pytest.approx(sum(term.joules for term in terms.values()))
    silent = decode("opt-6.7b", flash.changed(nand_read_amps=0.0))
    assert silent.energy["array reads"].joules == 0
    assert silent.assumptions["flash.nand_read_amps"] == "assumption: changed by the caller"


def test_notes_tell_of_a_cache_too_large_and_a_core_too_slow():
    assert any("needs 4.72 GB of DRAM" in note for note in decode("opt-66b", "s", context=2000, precision="w4a16").notes)
    slow = find(Flash, "s").changed(core_clock_hz=200e6)
    report = decode("opt-6.7b", slow)
    assert any(note.startswith("a core needs") for note in report.notes)
    assert report.token_s > decode("opt-6.7b", "s").token_s


def test_cores_of_int4_weights_have_cycles_of_their_own():
    flash = find(Flash, "s")
    for name in PRECISIONS:
        core = plan.core_of(flash, PRECISIONS[name])
        assert (core.formats.weight_bits, core.formats.input_bits) == (PRECISIONS[name].weight_bits, 8 * PRECISIONS[name].activation_bytes)
        assert plan.compute_s(flash, PRECISIONS[name]) == page_cycles(core) / flash.core_clock_hz
    assert plan.core_of(flash, PRECISIONS["w4a16"]).macs_per_cycle == 2 * flash.core_lanes
    (note,) = (note for note in decode("llama2-7b", "s", precision="w4a16").notes if note.startswith("cores"))
    assert note.startswith("cores multiply 4 weights of 4 bits by inputs of 16 bits in a cycle")
    assert not any(note.startswith("cores") for note in decode("llama2-7b", "s").notes)


@pytest.mark.parametrize(
    ("field", "value", "line"),
    [
        ("core_lanes", 3, "s.core_lanes = 3: one of 1, 2, 4, 8, 16"),
        ("page_bytes", 131072, "s.page_bytes = 131072: an integer from 2 to 65536"),
        ("spare_bytes", 100, "s.spare_bytes = 100: at least 723, which the fields need"),
    ],
)
def test_a_die_that_cannot_be_built_is_refused_by_the_names_of_the_description(field, value, line):
    with pytest.raises(SpecError) as raised:
        decode("opt-6.7b", find(Flash, "s").changed(**{field: value}))
    assert str(raised.value) == line


def test_more_chips_saturate_and_more_channels_scale():
    base = find(Flash, "s").changed(channels=8)
    chips = [decode("opt-6.7b", base.changed(chips=count), how="search").tokens_per_s for count in (1, 8, 64, 128)]
    assert chips[1] / chips[0] > 3
    assert chips[3] / chips[2] < 1.3
    channels = [decode("llama2-70b", base.changed(chips=4, channels=count), how="search").tokens_per_s for count in (1, 4, 16)]
    assert channels[1] / channels[0] > 3.5
    assert channels[2] / channels[1] > 3.2


def test_slower_variants_are_slower():
    base = decode("opt-13b", "s")
    for options in ({"schedule": replace(PUBLISHED, slicing=False)}, {"split": 1.0}, {"split": 0.0}, {"split": 0.355}):
        assert decode("opt-13b", "s", **options).token_s > 1.2 * base.token_s


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"context": 0}, "context = 0: an integer from 1 to 1048576"),
        ({"how": "best"}, "how = 'best': one of published, search"),
        ({"split": 1.5}, "split = 1.5: 0 to 1"),
        ({"precision": "w1a1"}, "precision = 'w1a1': one of w8a8, w4a16"),
    ],
)
def test_bad_requests(options, message):
    with pytest.raises(SpecError) as raised:
        decode("opt-6.7b", "s", **options)
    assert str(raised.value) == message
