import json

import numpy as np
import pytest

from hwgen import silicon
from hwgen.circuits.recoders import recoding
from hwgen.report import recoders
from tests.circuits.gates import evaluate


def test_selectors_read_words(tmp_path):
    item = recoding("ent", width=8, carry="prefix")
    values = np.arange(-128, 128)
    found = evaluate(recoders.Selector(item), tmp_path, word=item.words(values))
    neg, one, two = (found[name][:, None] >> np.arange(4, dtype=np.uint64) & np.uint64(1) for name in ("neg", "one", "two"))
    np.testing.assert_array_equal((1 - 2 * neg.astype(int)) * (one + 2 * two).astype(int), item.digits(values))


def test_page_of_measurements(tmp_path):
    page = recoders.write(tmp_path, silicon.technology(silicon.DEFAULT), widths=(4,), command="hwgen report recoders")
    assert "Made by `hwgen report recoders`" in page.read_text()
    rows = json.loads((tmp_path / "encoders.json").read_text())["rows"]
    words = {row["encoder"]: row["word"] for row in rows}
    assert len(words) == 7
    assert (words["Booth"], words["EN-T, ripple"], words["EN-T of sign-magnitude, prefix"]) == (6, 5, 5)
    for row in rows:
        assert 0 < row["smallest_area"] <= row["fastest_area"], row
        assert 0 < row["fastest_delay"] <= row["smallest_delay"], row
        assert (row["selector_area_per_PE"] > 0) == row["encoder"].startswith("EN-T"), row
    products = json.loads((tmp_path / "partial-products.json").read_text())["rows"]
    assert [row["distribution"] for row in products] == ["uniform", "normal:1.875"]


@pytest.mark.parametrize("width", recoders.WIDTHS)
def test_every_encoding_has_as_many_digits_as_booth(width):
    found = recoders.encodings(width)
    assert {item.recoding.count for item in found} == {width // 2}
    assert {item.recoding.word_width + item.extra for item in found if "EN-T" in item.label} == {width + 1}
