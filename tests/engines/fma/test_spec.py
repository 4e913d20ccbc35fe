"""What a spec allows and refuses, and the hardware of unusual ones."""

import numpy as np
import pytest

from hwgen import simulate
from hwgen.engines import catalogue
from hwgen.engines.fma import PRESETS, FmaSpec
from hwgen.engines.fma.golden import gemm
from hwgen.errors import SpecError
from hwgen.numerics import BF16, to_float64

BAD = [
    ({"array": "ring"}, "array = 'ring': one of os, ws, cube, tree, matrix"),
    ({"layers": 2}, "layers = 2: 0: only a cube has layers"),
    ({"array": "cube", "layers": 65}, "layers = 65: an integer from 1 to 64"),
    ({"rows": 0}, "rows = 0: an integer from 1 to 256"),
    ({"cols": 257}, "cols = 257: an integer from 1 to 256"),
    ({"depth": 3}, "depth = 3: 0 or an integer from rows (16) to 4096"),
    ({"normalisation": "an-5-1"}, "normalisation = 'an-5-1': exact, exact-lza, none, or an-K-L with K and L from 1 to 4"),
    ({"normalisation": "an-4-4", "sum_width": 7}, "normalisation = 'an-4-4': K + L at most sum_width = 7"),
    ({"format": "fp64"}, "format = 'fp64': one of fp32, tf32, bf16, fp16, e5m2, e4m3, e2m1"),
    ({"out_format": "e2m1"}, "out_format = 'e2m1': a format with NaN, or specials = none"),
]


@pytest.mark.parametrize(("fields", "line"), BAD, ids=lambda part: str(part))
def test_refused(fields, line):
    with pytest.raises(SpecError) as caught:
        FmaSpec(**fields)
    assert str(caught.value) == line


@pytest.mark.parametrize(
    ("a", "b", "line"),
    [
        (np.zeros((2, 3)), np.zeros((3, 1), int), "A.dtype = 'float64': an integer type: patterns of bf16"),
        (np.zeros((2, 3), int), np.full((3, 1), 1 << 16), "B = '65536..65536': patterns of bf16, from 0 to 65535"),
        (np.zeros((2, 3), int), np.zeros((2, 1), int), "B.shape = (2, 1): (3, N): K must equal the columns of A"),
        (np.zeros((2, 5000), int), np.zeros((5000, 1), int), "K = 5000: at most k_max = 4096, which sets the exponent range of the sum"),
        (np.zeros(3, int), np.zeros((3, 1), int), "A.shape = (3,): two dimensions, none of them 0"),
    ],
)
def test_operands_refused(a, b, line):
    with pytest.raises(SpecError) as caught:
        FmaSpec().compute(a, b)
    assert str(caught.value) == line


def test_titles_hold_every_field():
    specs = {FmaSpec(), FmaSpec(rows=8), FmaSpec(array="ws"), FmaSpec(guard=2), FmaSpec(rounding="rz"), FmaSpec(subnormals=True)}
    specs |= {FmaSpec(k_max=9), FmaSpec(normalisation="an-1-1"), FmaSpec(b_format="e5m2"), FmaSpec(depth=100), FmaSpec(overflow="saturate")}
    specs |= {FmaSpec(specials="none"), FmaSpec(alignment="sticky"), FmaSpec(out_format="fp32", sum_width=24)}
    specs |= {FmaSpec(array="ws", stages=3)}
    assert len({spec.title for spec in specs}) == len(specs)


def test_changes_keep_what_was_derived():
    spec = FmaSpec(array="ws").changed(format="e4m3", rows=4)
    assert (spec.b_format, spec.depth) == ("e4m3", spec.full_throughput_depth)
    assert FmaSpec(b_format="fp16").changed(rows=8).b_format == "fp16"
    assert catalogue.engine("fma-bf16-an-1-2").array == "ws"


@pytest.mark.parametrize("name", PRESETS)
def test_order_of_additions_is_the_array_s(name):
    spec = PRESETS[name]
    a, b = spec.draw("normal:1", (5, 4, 50), seed=1)
    order = {"os": {}, "matrix": {}, "ws": {"tile_k": 8}, "cube": {"tile_k": 4}, "tree": {"tile_k": 8, "fan_in": 4}}[spec.array]
    assert np.array_equal(spec.compute(a, b), gemm(spec.arithmetic, a, b, **order))


@pytest.mark.parametrize("law", ["uniform", "normal:2", "relu:1", "sparse:0.5", "relu:1/normal:0.1"])
def test_drawn_operands_are_numbers_of_the_law(law):
    a, b = (to_float64(part, BF16) for part in FmaSpec().draw(law, (40, 30, 50), seed=3))
    assert (a.shape, b.shape) == ((40, 50), (50, 30))
    assert np.isfinite(a).all()
    assert np.isfinite(b).all()
    if law == "sparse:0.5":
        assert 0.4 < np.mean(a == 0) < 0.6
    if law.startswith("relu"):
        assert a.min() == 0.0
        assert 0.4 < np.mean(a == 0) < 0.6
    if law == "uniform":
        assert np.abs(a).max() <= 1.0


UNUSUAL = [
    FmaSpec(format="e5m2", b_format="e4m3", out_format="fp16", array="ws", rows=1, cols=1, subnormals=True, guard=3, alignment="sticky"),
    FmaSpec(format="bf16", normalisation="an-1-2", array="ws", rows=2, cols=2),
    FmaSpec(format="bf16", normalisation="an-1-2", array="tree", rows=9, cols=2),
    FmaSpec(format="e4m3", normalisation="an-2-2", array="cube", rows=3, cols=2, layers=2),
    FmaSpec(format="bf16", normalisation="an-1-1", array="matrix", rows=2, cols=3),
    FmaSpec(format="fp16", out_format="fp32", array="os", rows=1, cols=2, sum_width=24, normalisation="none", rounding="ru", depth=1),
]


@pytest.mark.parametrize("spec", UNUSUAL, ids=lambda spec: spec.label)
def test_unusual_hardware(spec):
    for case in spec.cases(seed=1):
        assert simulate.check(spec, case) == [], case.name
