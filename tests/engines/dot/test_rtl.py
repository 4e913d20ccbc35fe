"""The unit and its arrays against the model, for arithmetic that no preset has, and the ways in which a mistake would show."""

import numpy as np
import pytest

from hwgen import export, simulate
from hwgen.engines import catalogue, dot
from hwgen.engines.contract import Case, Stalls
from hwgen.engines.dot import DotSpec, Profile, bench
from hwgen.engines.dot.rtl.pipeline import STEPS, cuts, depths
from hwgen.engines.dot.widths import Widths
from hwgen.errors import SpecError
from hwgen.numerics import FORMATS

# between them: every rounding, both overflows, flushed subnormals, normalised products, no floor with results far below the sum's last bit,
# fewer fraction bits than a product or a result has, one product, and from one stage to the most
ODD = [
    DotSpec(inputs="e2m1", output="fp16", block=3, fraction_bits=5, rounding="rd", overflow="saturate", stages=1),
    DotSpec(inputs="bf16", block=5, fraction_bits=40, floor=-60, rounding="rne", subnormals=False, stages=3),
    DotSpec(inputs="fp16", output="fp16", block=1, fraction_bits=12, rounding="ru", normalised=True, stages=5),
    DotSpec(
        inputs="e5m2", block=2, fraction_bits=9, out_fraction_bits=8, rounding="rna", normalised=True, array="systolic", rows=3, stages=1
    ),
    DotSpec(inputs="bf16", block=2, fraction_bits=23, overflow="saturate", stages=len(STEPS)),
]


@pytest.mark.parametrize("spec", ODD, ids=lambda spec: spec.arithmetic)
def test_arithmetic_beyond_the_presets(spec):
    spec = spec.changed(cols=2)
    assert [line for seed in (1, 2) for line in simulate.check(spec, *spec.cases(seed))] == []


@pytest.mark.parametrize("name", dot.PRESETS)
def test_the_cases_see_every_wrong_constant(name):
    """Four rounds of cases tell every constant of the facts sheet from its neighbours: hardware that passes them has none wrong."""
    spec = dot.PRESETS[name].small()
    # no fp8 product is below 2**-32 and no fp16 one below 2**-48, where floors for fp32 results cannot be seen
    floors = (
        [] if spec.inputs[:2] in ("e4", "e5") or (spec.inputs, spec.output) == ("fp16", "fp32") else [-1000, spec.floor - 1, spec.floor + 1]
    )
    changes = [
        {"fraction_bits": spec.fraction_bits - 1},
        {"fraction_bits": spec.fraction_bits + 1},
        {"block": spec.block // 2},
        {"block": spec.block + 1},
        {"rounding": "rne" if spec.rounding == "rz" else "rz"},
        {"rounding": "rna" if spec.rounding == "rne" else "rd"},
        {"out_fraction_bits": spec.out_fraction_bits - 1},
        {"normalised": True},
        {"subnormals": False},
        {"nan": spec.nan - 1},
        *({"floor": floor} for floor in floors),
    ]
    if spec.output == "fp16" or FORMATS[spec.inputs].max_exponent > 100:  # others cannot overflow
        changes.append({"overflow": "saturate"})
    operands = [case.operands for seed in (1, 2, 3, 4) for case in spec.cases(seed)]
    right = [spec.compute(*arrays) for arrays in operands]
    unseen = []
    for change in changes:
        other = spec.changed(array="tree", **change)
        if all(np.array_equal(other.compute(*arrays), result) for arrays, result in zip(operands, right, strict=True)):
            unseen.append(change)
    assert unseen == []


def test_fewer_slots_than_full_throughput_and_stalls():
    spec = catalogue.engine("dot-v100-fp16-fp32", depth=2).small()
    assert spec.depth == 2
    assert simulate.check(spec, *spec.cases(5)) == []


def test_a_gap_in_the_stalls_of_every_port_moves_no_bit():
    spec = catalogue.engine("dot-v100-fp16-fp32").small()
    operands = bench.operands(spec.profile, "close", (9, 3, 13), np.random.default_rng(0))
    for seed in range(4):
        stalls = Stalls.random(spec.ports, seed, density=0.5)
        assert simulate.check(spec, Case(name="stalls", operands=operands, stalls=stalls)) == []


@pytest.mark.parametrize("name", ["a100-fp16-fp32", "h100-e4m3-fp32", "v100-fp16-fp16", "a100-bf16-fp32"])
def test_widths_hold_their_extremes(name):
    """The largest sum, and exponent codes from 1 to all that their bits allow."""
    profile = dot.profile(*name.split("-"))
    w = Widths(profile)
    fraction = profile.fraction_bits
    product = ((1 << w.operand.significand_bits) - 1) ** 2
    c = (1 << w.output.significand_bits) - 1
    total = profile.block * (product * 2**fraction // 2**w.product_fraction) + c * 2**fraction // 2**w.output.fraction_bits
    assert 1 << (w.sum_bits - 1) <= total < 1 << w.sum_bits
    assert w.sum_bits <= fraction + 2 + profile.block.bit_length()  # two integer bits per product, and the carry bits
    assert w.code(w.lowest) == 1
    assert w.code(w.highest) < 1 << w.code_bits
    assert w.code(2 * w.operand.min_exponent) >= 1
    assert w.code(w.output.min_exponent) >= 1


@pytest.mark.parametrize("stages", range(1, len(STEPS) + 1))
def test_registers_stand_where_the_slowest_stage_is_shortest(stages):
    w = Widths(dot.profile("h100", "fp16"))
    levels = depths(w)
    places = [STEPS.index(step) + 1 for step in cuts(w, stages)]
    assert len(places) == stages
    assert places[-1] == len(STEPS)
    slowest = max(sum(list(levels.values())[start:end]) for start, end in zip([0, *places], places, strict=False))
    assert slowest <= max(sum(levels.values()) / stages * 2, max(levels.values()))
    if stages == len(STEPS):
        assert slowest == max(levels.values())


def test_equal_hardware_has_one_preset():
    assert dot.ALIASES["dot-h200-e4m3-fp32"] == "dot-h100-e4m3-fp32"
    for name, preset in dot.ALIASES.items():
        assert name not in dot.PRESETS
        assert catalogue.engine(name) == dot.PRESETS[preset]
        gpu, inputs, output = name.removeprefix("dot-").split("-")
        assert DotSpec.of(dot.profile(gpu, inputs, output)) == dot.PRESETS[preset]
    every = {f"dot-{gpu}-{inputs}-{output}" for gpu, inputs, output in dot.available()}
    assert every == {name for name in {**dot.PRESETS, **dot.ALIASES} if not name.endswith("-systolic")}
    assert len({spec.title for spec in dot.PRESETS.values()}) == len(dot.PRESETS)


def test_a_profile_in_doubt_has_no_preset_but_hardware_for_who_accepts_it():
    assert not any(name.startswith("dot-t4") for name in {**dot.PRESETS, **dot.ALIASES})
    spec = DotSpec.of(dot.profile("t4", "fp16", allow_unverified=True))
    assert (spec.block, spec.fraction_bits, spec.floor) == (8, 24, -1000)
    assert export.design(spec).top == spec.title


def test_the_profile_of_a_spec_is_the_one_it_was_made_of():
    for key in dot.available(unverified=True):
        profile = dot.profile(*key, allow_unverified=True, overflow="saturate")
        assert DotSpec.of(profile).profile.changed(gpu=profile.gpu, instruction_k=profile.instruction_k) == profile
    own = Profile(inputs="bf16", output="fp32", block=2, fraction_bits=30, subnormals=False, normalised=True)
    assert DotSpec.of(own).profile == own.changed(overflow="infinity")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"array": "os"}, r"^array = 'os': one of tree, systolic$"),
        ({"rows": 2}, r"^rows = 2: 1 on a tree: only a systolic array has rows of units$"),
        ({"stages": 0}, r"^stages = 0: an integer from 1 to 9$"),
        ({"stages": 10}, r"^stages = 10: an integer from 1 to 9$"),
        ({"cols": 65}, r"^cols = 65: an integer from 1 to 64$"),
        ({"depth": 4097}, r"^depth = 4097: an integer from 1 to 4096$"),
        ({"floor": -1001}, r"^floor = -1001: an integer from -1000 to 0$"),
        ({"block": 65}, r"^block = 65: an integer from 1 to 64$"),
        ({"inputs": "fp64"}, r"^inputs = 'fp64': one of tf32, bf16, fp16, e5m2, e4m3, e2m1$"),
        ({"rounding": "up"}, r"^rounding = 'up': empty or one of rne, rna, rz, rd, ru$"),
        ({"overflow": "ieee"}, r"^overflow = 'ieee': one of infinity, saturate$"),
        ({"subnormals": 1}, r"^subnormals = 1: true or false$"),
        (
            {"array": "systolic", "rows": 2, "fraction_bits": 13},
            r"^fraction_bits = 13: at least out_fraction_bits = 23 on several rows: the zeros that fill up K must not change a sum$",
        ),
    ],
)
def test_bad_specs(fields, message):
    with pytest.raises(SpecError, match=message):
        DotSpec(**fields)


def test_changed_fields_derive_anew():
    spec = DotSpec(output="fp16")
    assert (spec.rounding, spec.nan, spec.out_fraction_bits) == ("rne", 0x7FFF, 10)
    back = spec.changed(output="fp32")
    assert (back.rounding, back.nan, back.out_fraction_bits) == ("rz", 0x7FFFFFFF, 23)
    deeper = spec.changed(stages=7)
    assert deeper.depth == deeper.full_throughput_depth > spec.depth
    assert spec.changed(array="systolic", rows=3).changed(array="tree").rows == 1


def test_drawn_operands_are_patterns_of_the_format():
    spec = DotSpec(inputs="e4m3")
    for law in ("uniform", "normal:2", "sparse:0.5", "relu:1/normal:1"):
        a, b = spec.draw(law, (6, 5, 40), 3)
        assert a.shape == (6, 40)
        assert b.shape == (40, 5)
        assert 0 <= min(a.min(), b.min()) <= max(a.max(), b.max()) < 1 << FORMATS["e4m3"].width
    assert np.all(a < FORMATS["e4m3"].sign_bit)
