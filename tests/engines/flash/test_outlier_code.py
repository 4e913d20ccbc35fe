"""The outlier code: every single error in every field, random errors against the analytic rates, pages that never held a code."""

import numpy as np
import pytest

from hwgen.engines.flash.outlier import OutlierCode, WordCode, decode, decode_entries, encode, faults, hamming
from hwgen.errors import SpecError

SMALL = OutlierCode(values=256, protected=12, check_bits=4, spare_bytes=64)


def page_of(code, seed=0, scale=9.0):
    low, high = -(1 << (code.value_bits - 1)), (1 << (code.value_bits - 1)) - 1
    values = np.random.default_rng(seed).standard_t(4, code.values) * scale
    return np.clip(np.round(values), low, high).astype(np.int64)


def flipped(spare, *bits):
    mask = np.zeros(8 * len(spare), np.uint8)
    mask[list(bits)] = 1
    return spare ^ np.packbits(mask, bitorder="little")


def test_the_published_layout():
    code = OutlierCode()
    assert (code.address_bits, code.word_bits, code.entry_bits, code.threshold_bits) == (14, 19, 35, 72)
    assert code.used_bits == 8 * 9 + (14 + 5 + 2 * 8) * 163 == 5777
    page = page_of(code)
    bits = np.unpackbits(encode(code, page), bitorder="little")
    magnitude = np.sort(np.abs(page))[::-1]

    def number(start, width):
        return int(bits[start : start + width] @ (1 << np.arange(width)))

    assert [number(8 * copy, 8) for copy in range(9)] == [magnitude[162]] * 9
    addresses = [number(72 + 35 * entry, 14) for entry in range(163)]
    assert addresses == sorted(set(addresses))
    assert np.array_equal(np.sort(np.abs(page[addresses])), magnitude[:163][::-1])
    for entry, address in enumerate(addresses):
        assert [number(72 + 35 * entry + 19 + 8 * copy, 8) for copy in range(2)] == [page[address] % 256] * 2
    assert bits[5777:].all()


@pytest.mark.parametrize("code", [OutlierCode(), SMALL, OutlierCode(values=1000, value_bits=4, protected=30, check_bits=5, copies=4)])
def test_a_page_without_errors_comes_back(code):
    for page in (page_of(code), np.zeros(code.values, int), np.full(code.values, -(1 << (code.value_bits - 1)))):
        decoded = decode(code, page, encode(code, page))
        assert np.array_equal(decoded.values, page)
        assert (decoded.dropped, decoded.cleared, len(decoded.addresses)) == (0, 0, code.protected)


@pytest.mark.parametrize("order", ["checked", "free"])
@pytest.mark.parametrize("columns", hamming.CHOICES)
def test_every_single_error_in_the_spare_bytes_is_repaired(order, columns):
    code = OutlierCode(order=order, columns=columns)
    page = page_of(code)
    spare = encode(code, page)
    threshold, addresses, copies = decode_entries(code, spare)
    for bit in range(code.used_bits):
        found = decode_entries(code, flipped(spare, bit))
        assert found[0] == threshold
        assert np.array_equal(found[1], addresses)
        assert np.count_nonzero(found[2] != copies) == (bit >= 72 and (bit - 72) % 35 >= 19)


def test_every_single_error_of_a_small_page_and_of_its_spare_bytes():
    page = page_of(SMALL)
    spare = encode(SMALL, page)
    clean = decode(SMALL, page, spare)
    for bit in range(SMALL.used_bits):
        assert np.array_equal(decode(SMALL, page, flipped(spare, bit)).values, page)
    for bit in range(8 * SMALL.values):
        damaged = flipped(page.astype(np.int8).view(np.uint8), bit).view(np.int8)
        address = bit // 8
        expected = page.copy()
        if address not in clean.addresses:
            value = int(damaged[address])
            expected[address] = 0 if abs(value) > clean.threshold else value
        assert np.array_equal(decode(SMALL, damaged, spare).values, expected)


def test_threshold_survives_four_bad_copies_and_not_five():
    page = page_of(SMALL)
    spare = encode(SMALL, page)
    threshold = decode(SMALL, page, spare).threshold
    for bit in range(8):
        assert decode_entries(SMALL, flipped(spare, *(8 * copy + bit for copy in (0, 3, 5, 8))))[0] == threshold
        assert decode_entries(SMALL, flipped(spare, *(8 * copy + bit for copy in (0, 3, 5, 7, 8))))[0] == threshold ^ 1 << bit


@pytest.mark.parametrize(("columns", "check_bits", "wrong"), [("hamming", 5, 123), ("odd", 5, 75), ("hamming", 6, 123), ("odd", 6, 0)])
def test_double_errors_of_the_address(columns, check_bits, wrong):
    """The published 14 + 5 bits: 123 of 171 double errors are taken for another address with Hamming's columns."""
    counts = hamming.double_errors(14, check_bits, columns)
    assert counts["wrong"] == wrong
    assert sum(counts.values()) == (14 + check_bits) * (13 + check_bits) // 2
    code = OutlierCode(columns=columns, check_bits=check_bits)
    assert faults.misaddress_rate(code) == pytest.approx(wrong / sum(counts.values()))


def test_decoder_and_table_agree_on_double_errors():
    code = OutlierCode(order="free")
    page = page_of(code)
    spare = encode(code, page)
    addresses = decode_entries(code, spare)[1]
    start, tally = 72 + 35 * 80, {"dropped": 0, "wrong": 0}
    for first in range(19):
        for second in range(first):
            found = decode_entries(code, flipped(spare, start + first, start + second))[1]
            tally["dropped" if len(found) == 162 else "wrong"] += 1
            assert np.array_equal(np.delete(addresses, 80), found if len(found) == 162 else np.delete(found, 80))
    assert tally == {"dropped": 48, "wrong": 123}


def test_order_turns_wrong_addresses_into_dropped_ones():
    free, checked = OutlierCode(order="free"), OutlierCode()
    page = page_of(free)
    spare = encode(free, page)
    addresses = set(decode_entries(free, spare)[1])
    wrong = dict.fromkeys((free, checked), 0)
    generator = np.random.default_rng(5)
    for _ in range(1500):
        entry, (first, second) = generator.integers(163), generator.choice(19, 2, replace=False)
        damaged = flipped(spare, 72 + 35 * entry + first, 72 + 35 * entry + second)
        for code in wrong:
            found = decode_entries(code, damaged)[1]
            wrong[code] += len(set(found) - addresses)
            assert len(addresses - set(found)) <= 2
    assert abs(wrong[free] / 1500 - 123 / 171) < 0.04
    assert wrong[checked] < 0.4 * wrong[free]  # the rest lands between its neighbours: about 100 addresses apart


@pytest.mark.parametrize("order", ["checked", "free"])
@pytest.mark.parametrize("fill", [0, 1])
def test_pages_that_hold_no_code(order, fill):
    """Erased flash reads as ones; a stuck array as zeros."""
    code = OutlierCode(order=order)
    page = np.full(code.values, -fill)
    decoded = decode(code, page, np.full(code.spare_bytes, 255 * fill, np.uint8))
    assert np.array_equal(decoded.values, page)
    assert decoded.threshold == 255 * fill
    assert len(decoded.addresses) <= (1 if order == "checked" else code.protected)
    busy = page_of(code)
    erased = decode(code, busy, np.full(code.spare_bytes, 255, np.uint8))
    assert np.count_nonzero(erased.values != busy) <= len(set(erased.addresses))
    blank = decode(code, busy, np.zeros(code.spare_bytes, np.uint8))
    assert not np.delete(blank.values, 0).any()  # threshold 0: everything unprotected is cleared


@pytest.mark.parametrize("copies", [2, 4])
def test_protected_bits_fail_at_the_analytic_rate(copies):
    code = OutlierCode(copies=copies)
    page = np.zeros(code.values, np.int64)
    page[::101] = 100
    spare = encode(code, page)
    addresses = decode_entries(code, spare)[1]
    rate, pages, wrong = 0.03, 60, 0
    generator = np.random.default_rng(9)
    kept = np.ones(code.used_bits, bool)
    kept[:72] = False
    for entry in range(code.protected):
        kept[72 + entry * code.entry_bits : 72 + entry * code.entry_bits + 19] = False
    for _ in range(pages):
        noise = generator.random(code.used_bits) < rate
        received = flipped(spare, *np.flatnonzero(noise & kept))
        damaged = faults.flip_bits(page.astype(np.int8).view(np.uint8), rate, generator).view(np.int8)
        values = decode(code, damaged, received).values[addresses]
        wrong += int(np.unpackbits((values ^ page[addresses]).astype(np.uint8)).sum())
    bits = pages * 8 * code.protected
    expected = faults.voted_bit_rate(code, rate) * bits
    assert abs(wrong - expected) < 4 * expected**0.5


def test_analytic_rates():
    code = OutlierCode()
    assert faults.voted_bit_rate(code, 1e-4) == pytest.approx(3e-8, rel=1e-3)
    assert faults.voted_bit_rate(code, 0.5) == pytest.approx(0.5)
    assert faults.threshold_bit_rate(code, 1e-2) == pytest.approx(126 * 1e-10, rel=0.05)


def test_flips_come_at_the_rate_asked_for():
    data = np.zeros(50_000, np.uint8)
    flips = np.unpackbits(faults.flip_bits(data, 0.01, np.random.default_rng(0))).sum()
    assert abs(int(flips) - 4000) < 4 * 4000**0.5
    assert not faults.flip_bits(data, 0.0, np.random.default_rng(0)).any()
    assert faults.flip_bits(data, 1.0, np.random.default_rng(0)).all()


def test_better_codes_fit_the_same_spare_bytes():
    codes = faults.alternatives(OutlierCode())
    assert max(code.used_bytes for code in codes.values()) <= 1664
    pages = np.array([page_of(OutlierCode(), seed) for seed in range(4)]).astype(np.int8)
    damage = {name: faults.measure(code, pages, 1e-3, np.random.default_rng(1)) for name, code in codes.items()}
    bare = faults.measure(None, pages, 1e-3, np.random.default_rng(1))
    assert damage["published"].squared_error < bare.squared_error / 3
    assert damage["and as many values as fit"].squared_error < 0.75 * damage["published"].squared_error
    assert damage["words"].values_wrong < 0.2 * damage["published"].values_wrong
    assert damage["words with limits"].squared_error < 0.5 * damage["published"].squared_error


def test_word_code_repairs_one_error_per_word():
    code = WordCode(values=64, data_bits=24, check_bits=6, spare_bytes=32)
    page = np.random.default_rng(0).integers(-128, 128, 64).astype(np.int8)
    spare = code.encode(page)
    for bit in range(8 * 64):
        assert np.array_equal(code.decode(flipped(page.view(np.uint8), bit).view(np.int8), spare), page)
    for bit in range(8 * code.used_bytes):
        assert np.array_equal(code.decode(page, flipped(spare, bit)), page)
    for second in range(1, 20):  # noticed, so left alone
        damaged = flipped(page.view(np.uint8), 0, second).view(np.int8)
        assert np.array_equal(code.decode(damaged, spare), damaged)


def test_limits_judge_what_two_errors_have_made():
    code = WordCode(values=128, data_bits=24, check_bits=6, limit_copies=3, spare_bytes=40)
    page = np.random.default_rng(0).integers(-20, 21, 128).astype(np.int8)
    page[:6] = [100, 3, 0, 5, -90, 7]
    spare = code.encode(page)
    assert spare[code.used_bytes - 6 : code.used_bytes].tolist() == [100, 90] * 3
    assert (spare[code.used_bytes :] == 255).all()
    spoilt = flipped(spare, 8 * (code.used_bytes - 6) + 4, 8 * (code.used_bytes - 1))  # one copy of each magnitude
    twice = flipped(page.view(np.uint8), 8 + 6, 16).view(np.int8)  # 3 becomes 67, 0 becomes 1: the word's 100 is above the usual
    expected = twice.copy()
    expected[0] = 0
    assert np.array_equal(code.decode(twice, spoilt), expected)
    thrice = flipped(page.view(np.uint8), 8 * 127 + 6, 8 * 127 + 5, 8 * 127 + 7).view(np.int8)
    assert np.abs(code.decode(thrice, spare).astype(int)).max() <= 100
    zeros = np.zeros(128, np.int8)
    assert np.array_equal(code.decode(zeros, code.encode(zeros)), zeros)


def test_shortest_words_that_fit():
    assert (WordCode.fitting(16384, 1664).data_bits, WordCode.fitting(16384, 1664, limit_copies=9).data_bits) == (80, 80)
    assert WordCode.fitting(1024, 104, limit_copies=9).data_bits == 96
    with pytest.raises(SpecError, match="spare_bytes = 60: more: words of 120 bits do not fit either"):
        WordCode.fitting(1024, 60)


def test_bch_bound():
    corrects, failure = faults.page_failure_of_bch(sector_bytes=1024, spare_bytes=104, rate=1e-2)
    assert corrects == 59
    assert failure > 0.99
    assert faults.page_failure_of_bch(sector_bytes=1024, spare_bytes=104, rate=1e-3)[1] < 1e-20
    assert faults.page_failure_of_bch(sector_bytes=1024, spare_bytes=104, rate=0.0)[1] == 0


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"protected": 0}, "protected = 0: an integer from 1 to 16384"),
        ({"threshold_copies": 8}, "threshold_copies = 8: an odd number: a majority decides"),
        ({"copies": 3}, "copies = 3: an even number: with the value in the page they are odd"),
        ({"check_bits": 4}, "check_bits = 4: enough for a single error in 14 address bits"),
        ({"order": "any"}, "order = 'any': one of checked, free"),
        ({"protected": 400}, "spare_bytes = 1664: at least 1759, which the fields need"),
    ],
)
def test_rules(fields, message):
    with pytest.raises(SpecError) as raised:
        OutlierCode(**fields)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"data_bits": 81}, "data_bits = 81: a multiple of 8"),
        ({"data_bits": 128}, "check_bits = 8: enough odd columns for 128 data bits"),
        ({"limit_copies": 2}, "limit_copies = 2: 0 or an odd number: a majority decides"),
        ({"limit_copies": 13}, "spare_bytes = 1664: at least 1665, which the checks need"),
    ],
)
def test_rules_of_words(fields, message):
    with pytest.raises(SpecError) as raised:
        WordCode(**fields)
    assert str(raised.value) == message


def test_pages_of_the_wrong_shape_or_range():
    with pytest.raises(SpecError, match=r"page = .*: integers of shape \(256,\)"):
        encode(SMALL, np.zeros(255, int))
    with pytest.raises(SpecError, match="values from -128 to 127"):
        encode(SMALL, np.full(256, 128))
