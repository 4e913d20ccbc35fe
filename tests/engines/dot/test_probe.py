"""The probe recovers every profile from the model, sees every mutation, and is not fooled by other arithmetic."""

import json

import numpy as np
import pytest

from hwgen.engines import dot
from hwgen.errors import SpecError
from hwgen.numerics import TF32, from_float64, to_float64

PROFILES = {
    profile.name: profile
    for profile in (dot.profile(*key, allow_unverified=True) for key in dot.available(unverified=True))
    if profile.gpu in ("v100", "t4", "a100", "ada", "h100", "b200")  # the others share their rows
}


@pytest.mark.parametrize("name", PROFILES)
def test_every_profile_is_recovered_from_its_model(name):
    profile = PROFILES[name]
    found = dot.probe(dot.unit(profile), profile.inputs, profile.output, samples=200)
    assert (found.block, found.fraction_bits, found.out_fraction_bits) == (profile.block, profile.fraction_bits, profile.out_fraction_bits)
    assert (found.alignment, found.rounding, found.nan) == ("rz", profile.rounding, profile.nan)
    assert (found.in_order, found.c_joins, found.normalised) == (True, True, False)
    assert (found.subnormal_inputs, found.subnormal_c) == (True, True)
    assert found.subnormal_results is not False
    assert found.overflow in (None, "infinity")
    assert found.drops_low_bits is (True if profile.inputs == "tf32" else None)
    assert found.floor == profile.floor if found.floor is not None else profile.floor is None or profile.floor <= found.floor_at_most
    assert (found.mismatches, found.samples) == (0, 200)
    assert name in found.matches()
    json.dumps(found.to_dict())


@pytest.mark.parametrize("name", ["a100-bf16-fp32", "h100-tf32-fp32", "v100-fp16-fp16", "h100-fp16-fp16"])
def test_the_floor_is_seen_where_products_reach_it(name):
    profile = PROFILES[name]
    assert dot.probe(dot.unit(profile), profile.inputs, profile.output, samples=0).floor == profile.floor


def test_a_unit_without_a_floor():
    profile = PROFILES["h100-bf16-fp32"].changed(floor=None)
    found = dot.probe(dot.unit(profile), "bf16", samples=0)
    assert found.floor is None
    assert found.floor_at_most == -149
    assert found.matches() == []


@pytest.mark.parametrize(
    "change",
    [
        {"fraction_bits": 24}, {"fraction_bits": 26}, {"block": 8}, {"block": 15}, {"rounding": "rne"}, {"rounding": "rd"},
        {"rounding": "ru"}, {"rounding": "rna"}, {"normalised": True}, {"floor": None}, {"floor": -132}, {"floor": -134}, {"floor": -100},
        {"out_fraction_bits": 22}, {"subnormals": False}, {"overflow": "saturate"}, {"nan": 0x7FC00000},
    ],
    ids=str,
)  # fmt: skip
def test_every_mutation_is_seen_and_named(change):
    """Of the H100's BF16 unit: only the changed field is found changed."""
    profile = PROFILES["h100-bf16-fp32"].changed(**change)
    found = dot.probe(dot.unit(profile), "bf16", samples=200)
    assert "h100-bf16-fp32" not in found.matches() or change.keys() & {"overflow", "nan"}
    probed = found.profile(gpu="h100", instruction_k=16)
    if change == {"subnormals": False}:  # results too small to see the floor with
        assert (found.floor, found.floor_at_most) == (None, -124)
        probed = probed.changed(floor=-133)
    assert probed == profile.changed(instruction_k=16)
    assert found.mismatches == 0


def test_rounded_instead_of_dropped_low_bits_are_seen():
    profile = PROFILES["a100-tf32-fp32"]

    def rounding_box(a, b, c):
        a, b = (to_float64(from_float64(part, TF32), TF32) for part in (a, b))
        return dot.matmul(profile, a, b, c)

    assert dot.probe(rounding_box, "tf32", samples=0).drops_low_bits is False


def test_c_added_after_the_products_is_seen():
    profile = PROFILES["a100-fp16-fp32"]

    def late(a, b, c):
        with np.errstate(invalid="ignore"):
            return (dot.matmul(profile, a, b).astype(float) + c).astype(np.float32)

    found = dot.probe(late, "fp16", samples=200)
    assert found.c_joins is False
    assert found.mismatches > 0


def test_blocks_in_decreasing_order_are_seen():
    profile = PROFILES["v100-fp16-fp32"]
    found = dot.probe(lambda a, b, c: dot.matmul(profile, a[:, ::-1], b[::-1], c), "fp16", samples=0)
    assert found.in_order is False
    assert found.block == 4
    assert found.matches() == []


def test_other_arithmetic_is_no_fused_block():
    """A float64 product rounded once loses nothing; sequential float32 additions lose from the second product on."""

    def rounded_once(a, b, c):
        with np.errstate(invalid="ignore"):
            return (a @ b + c).astype(np.float32)

    exact = dot.probe(rounded_once, "fp16")
    assert exact.block is None
    with pytest.raises(SpecError, match=r"^block = None: a unit that loses small terms beside large ones"):
        exact.profile()

    def sequential(a, b, c):
        total = c.astype(np.float32)
        for k in range(a.shape[1]):
            with np.errstate(invalid="ignore"):
                total = total + np.outer(a[:, k], b[k]).astype(np.float32)
        return total

    found = dot.probe(sequential, "fp16")
    assert found.block is None
    assert found.matches() == [] or found.samples == 0


def test_the_printed_profile_names_everything():
    text = dot.probe(dot.unit(PROFILES["v100-fp16-fp32"]), "fp16").text()
    assert "block                        4" in text
    assert "agrees with                  v100-fp16-fp32" in text
    assert "0 of 2048 differ" in text


def test_bad_requests():
    box = dot.unit(PROFILES["v100-fp16-fp32"])
    with pytest.raises(SpecError, match=r"^inputs = 'fp32': one of fp16, bf16, tf32, e4m3, e5m2$"):
        dot.probe(box, "fp32")
    with pytest.raises(SpecError, match=r"^output = 'bf16': fp32 or fp16$"):
        dot.probe(box, "fp16", "bf16")
    with pytest.raises(SpecError, match=r"^k = 4: an integer from 8 to 4096$"):
        dot.probe(box, "fp16", k=4)
    with pytest.raises(SpecError, match=r"^mma = \(3,\): a result of shape"):
        dot.probe(lambda a, b, c: np.zeros(3), "fp16")
