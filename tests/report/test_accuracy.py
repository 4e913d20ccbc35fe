"""The accuracy laboratory: exact yardstick, statistics, resuming, and its command."""

import json
from fractions import Fraction

import numpy as np
import pytest

from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.errors import SpecError
from hwgen.numerics import BF16, E4M3
from hwgen.numerics.rationals import exact
from hwgen.report.accuracy import gemms, networks, sentences, study
from tests.systems.minilm.test_minilm import small


@pytest.mark.parametrize("fmt", [BF16, E4M3], ids=lambda fmt: fmt.name)
def test_the_yardstick_is_the_rational_product(fmt):
    a, b = gemms.operands(fmt, (3, 2, 20), seed=4)
    found, unit = gemms.exact_products(fmt, a, b)
    for i, j in np.ndindex(3, 2):
        wanted = sum(exact(int(x), fmt) * exact(int(y), fmt) for x, y in zip(a[i], b[:, j], strict=True))
        assert int(found[i, j]) * Fraction(2) ** unit == wanted


def test_wide_sums_have_no_error_and_narrow_ones_more_than_wide():
    shape = (8, 8, 40)
    errors = {width: gemms.errors(Arithmetic(format="e4m3", sum_width=width, subnormals=True), shape, seed=2) for width in (6, 10, 24)}
    assert errors[24].sum_rms == 0.0
    assert errors[24].worst_ulp <= 0.5
    assert errors[24].within == (1.0,) * len(gemms.ULPS)
    assert errors[6].sum_rms > errors[10].sum_rms > 0.0


def test_shifts_are_those_of_a_slow_chain():
    """Counted again with rationals' integer logarithms, for one column of products."""
    arithmetic = Arithmetic(sum_width=16)
    found = gemms.shifts(arithmetic, (1, 1, 200), seed=6)
    assert sum(found.values()) == pytest.approx(1.0)
    assert set(found) == {"right 1", "0", "left 1", "left 2", "left 3", "left 4", "left 5", "left 6 or more"}
    a, b = gemms.operands(BF16, (1, 1, 200), seed=6)
    total, counts = Fraction(0), dict.fromkeys(found, 0)
    for x, y in zip(a[0], b[:, 0], strict=True):
        product = exact(int(x), BF16) * exact(int(y), BF16)
        tops = [log2(exact(int(x), BF16)) + log2(exact(int(y), BF16)) + 1] + ([log2(total)] if total else [])
        unit = Fraction(2) ** (max(tops) - 15)
        total = sum(int(abs(term) / unit) * (1 if term > 0 else -1) for term in (total, product)) * unit
        left = max(tops) - log2(total)
        counts["right 1" if left < 0 else "0" if left == 0 else f"left {left}" if left < 6 else "left 6 or more"] += 1
        unit = Fraction(2) ** (log2(total) - 15)
        total = int(abs(total) / unit) * unit * (1 if total > 0 else -1)
    assert {name: count / 200 for name, count in counts.items()} == pytest.approx(found)


def log2(number):
    size = abs(number)
    guess = size.numerator.bit_length() - size.denominator.bit_length()
    return guess if Fraction(2) ** guess <= size else guess - 1


def test_sentences_are_many_and_all_different():
    texts, labels = sentences.labelled()
    assert len(texts) == len(set(texts)) == len(labels) >= 500
    assert {labels.count(label) for label in labels} == {3}


def test_an_encoder_through_an_engine_is_close_to_floating_point():
    """A small encoder: fp16 products with wide sums hardly move its vectors, narrow sums of bf16 do."""
    encoder = small()
    texts = ["unaffable e!", "deux + etude", "affable affable"]
    wanted = encoder.embed(texts)
    distances = {}
    for fmt, width in (("fp16", 24), ("bf16", 6)):
        arithmetic = Arithmetic(format=fmt, out_format=fmt, sum_width=width, normalisation="an-1-2")
        distances[fmt] = float(np.abs(encoder.embed(texts, networks.Products(arithmetic)) - wanted).max())
    assert distances["fp16"] < 0.01 < distances["bf16"]


def test_digits_survive_bf16_and_points_are_kept(tmp_path, monkeypatch):
    options = {"widths": (16,), "normalisations": ("exact", "an-2-2")}
    first = study("digits", tmp_path, **options)
    assert all(point["accuracy"] > 0.95 and point["agreement"] > 0.98 for point in first.points)
    monkeypatch.setattr(networks.Digits, "scores", lambda self, matmul: pytest.fail("computed again"))
    assert study("digits", tmp_path, **options) == first
    kept = json.loads((tmp_path / "points-digits.json").read_text())
    assert len(kept) == 3


def test_an_unknown_subject_is_refused(tmp_path):
    with pytest.raises(SpecError, match="subject = 'poetry': one of gemm, digits, minilm"):
        study("poetry", tmp_path)
