import itertools

import numpy as np
import pytest
from amaranth.hdl import Cat, Module, Signal
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from hwgen.circuits.recoders import CARRIES, RECODINGS, Digit, fold, recoding, unfold
from hwgen.circuits.recoders.recoding import bits_of
from hwgen.circuits.sharing import SharedComponent
from hwgen.errors import SpecError
from hwgen.numerics import IntFormat
from tests.circuits.gates import evaluate

SELECTS = ("neg", "one", "two")
SMALL = range(2, 13)
LARGE = (13, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32)


def everything(width, signed):
    operand = IntFormat(width, signed)
    return np.arange(operand.low, operand.high + 1)


def nasty():
    """32-bit patterns whose low bits are corners of every width: alternating bits, powers of two and their neighbours; and random ones."""
    patterns = {int((pattern * 32)[-32:], 2) for pattern in ("10", "01", "0110", "1101")}
    patterns |= {((1 << i) + step) % (1 << 32) for i in range(33) for step in (-1, 0, 1)}
    return np.array([*sorted(patterns), *np.random.default_rng(3).integers(0, 1 << 32, 300)])


class Recoders(SharedComponent):
    """Every recoding of the low bits of one operand, for several widths: ports ``word_i``, ``neg_i``, ``one_i``, ``two_i``."""

    clocked = False
    module_name = "recoders"

    def __init__(self, widths, signed):
        kinds = [recoding(name, width=w, signed=signed, carry=carry) for w, name, carry in itertools.product(widths, RECODINGS, CARRIES)]
        self.kinds = [item for item in kinds if item.has_carry or item.carry == "ripple"]
        words = {f"word_{i}": Out(item.word_width) for i, item in enumerate(self.kinds)}
        selects = {f"{part}_{i}": Out(item.count) for i, item in enumerate(self.kinds) for part in SELECTS}
        super().__init__({"operand": In(32), **words, **selects})

    def elaborate(self, platform):
        m = Module()
        for i, item in enumerate(self.kinds):
            word = getattr(self, f"word_{i}")
            m.d.comb += word.eq(item.encode(m, self.operand[: item.width]))
            for part in SELECTS:
                m.d.comb += getattr(self, f"{part}_{i}").eq(Cat(getattr(digit, part) for digit in item.select(word)))
        return m


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("name", RECODINGS)
def test_digits_rebuild_every_value(name, signed):
    for width in [*SMALL, 14, 16]:
        item, values = recoding(name, width=width, signed=signed), everything(width, signed)
        digits = item.digits(values)
        assert digits.dtype == np.int8
        assert digits.shape == (len(values), item.count)
        if width >= 4:
            assert (digits.min(), digits.max()) == item.digit_range
        np.testing.assert_array_equal(item.values(digits), values)
        assert len(np.unique(item.words(values))) == len(values)
        assert int(item.words(values).max()) < 1 << item.word_width


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("name", RECODINGS)
def test_digits_rebuild_nasty_values(name, signed):
    for width in LARGE:
        item, values = recoding(name, width=width, signed=signed), IntFormat(width, signed).wrap(nasty())
        np.testing.assert_array_equal(item.values(item.digits(values)), values)


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize(
    ("widths", "operands"), [(SMALL, np.arange(1 << SMALL[-1])), (LARGE, nasty())], ids=["every value", "nasty values"]
)
def test_circuits(widths, operands, signed, tmp_path):
    recoders = Recoders(widths, signed)
    assert len(recoders.kinds) == 8 * len(widths)
    found = evaluate(recoders, tmp_path, operand=operands)
    for i, item in enumerate(recoders.kinds):
        values = IntFormat(item.width, signed).wrap(operands)
        neg, one, two = (bits_of(found[f"{part}_{i}"], np.arange(item.count)) for part in SELECTS)
        assert not (one & two).any(), item.title
        np.testing.assert_array_equal((1 - 2 * neg) * (one + 2 * two), item.digits(values), err_msg=item.title)
        np.testing.assert_array_equal(found[f"word_{i}"], item.words(values), err_msg=item.title)


def test_naf_has_no_neighbours_and_no_recoding_has_fewer_digits():
    values = everything(10, True)
    naf = recoding("naf", width=10).digits(values)
    low, high = naf % 2 != 0, np.abs(naf) == 2
    assert not (high[:, :-1] & low[:, 1:]).any()
    fewest = np.count_nonzero(naf, axis=1)
    for name in RECODINGS:
        assert (np.count_nonzero(recoding(name, width=10).digits(values), axis=1) >= fewest).all(), name


@pytest.mark.parametrize(
    ("value", "digits", "word"),
    [  # worked examples of EN-T for int8, highest digit first
        (91, [1, 2, -1, -1], 0b0_01101111),
        (-91, [-1, -2, 1, 1], 0b1_01101111),
        (124, [2, 0, -1, 0], 0b0_10001100),
        (127, [2, 0, 0, -1], 0b0_10000011),
        (-128, [-2, 0, 0, 0], 0b1_10000000),
        (-1, [0, 0, 0, -1], 0b1_00000001),
        (0, [0, 0, 0, 0], 0),
    ],
)
def test_published_codes(value, digits, word):
    item = recoding("ent", width=8)
    assert item.digits(value)[::-1].tolist() == digits
    assert item.words(value) == word


def test_unsigned_ent_carries_for_a_third_of_the_codes():
    for width in (4, 8, 12):
        last = recoding("ent", width=width, signed=False).digits(everything(width, False))[:, -1]
        assert last.sum() == ((1 << width) - 1) // 3
    item = recoding("ent", width=8, signed=False)
    assert item.digits(171).tolist() == [-1, -1, -1, -1, 1]
    assert np.flatnonzero(item.digits(np.arange(256))[:, -1])[0] == 171


@pytest.mark.parametrize(
    ("name", "histogram", "mean"),
    [
        ("ent", {0: 1, 1: 15, 2: 60, 3: 108, 4: 72}, 2.918),
        ("booth", {0: 1, 1: 12, 2: 54, 3: 108, 4: 81}, 3.000),
        ("naf", {0: 1, 1: 15, 2: 72, 3: 120, 4: 48}, 2.777),
        ("bit-serial", {0: 1, 1: 8, 2: 28, 3: 56, 4: 70, 5: 56, 6: 28, 7: 8, 8: 1}, 4.000),
        ("sign-magnitude", {0: 1, 1: 15, 2: 42, 3: 70, 4: 70, 5: 42, 6: 14, 7: 2}, 3.504),
    ],
)
def test_published_digit_counts(name, histogram, mean):
    counts = np.count_nonzero(recoding(name, width=8).digits(np.arange(-128, 128)), axis=1)
    assert dict(enumerate(np.bincount(counts).tolist())) == histogram
    assert round(counts.mean(), 3) == mean


@pytest.mark.parametrize("width", [8, 10, 12, 14, 16, 20, 24, 32])
def test_published_widths(width):
    for signed in (True, False):
        assert recoding("ent", width=width, signed=signed).word_width == width + 1
    assert recoding("booth", width=width).word_width == 3 * width // 2
    assert recoding("booth", width=width).count == recoding("ent", width=width).count == width // 2


def test_select_code_of_each_digit():
    digits = np.array([-2, -1, 0, 1, 2], np.int8)
    codes, valid = fold(digits)
    assert valid.tolist() == [True, True, False, True, True]
    assert codes[valid].tolist() == [0b00, 0b11, 0b01, 0b10]
    np.testing.assert_array_equal(unfold(codes, valid), digits)
    # valid cannot be left out: a zero would read as -2
    assert unfold(codes, np.ones(5, bool)).tolist() == [-2, -1, -2, 1, 2]


def test_select_code_circuit():
    m, signals, out = Module(), Signal(3), Signal(6)
    digit = Digit(neg=signals[0], one=signals[1], two=signals[2])
    again = Digit.from_code(digit.code, digit.valid)
    m.d.comb += out.eq(Cat(digit.code, digit.valid, again.neg, again.one, again.two))

    async def drive(ctx):
        for neg, one, two in itertools.product((0, 1), (0, 1), (0, 1)):
            if one and two:
                continue
            ctx.set(signals, neg | one << 1 | two << 2)
            found = ctx.get(out)
            code, valid = fold(np.int8((1 - 2 * neg) * (one + 2 * two)))
            assert found >> 2 & 1 == valid
            assert (found >> 4 & 1, found >> 5 & 1) == (one, two)
            if valid:
                assert found & 3 == code
                assert found >> 3 & 1 == neg

    simulator = Simulator(m)
    simulator.add_testbench(drive)
    simulator.run()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"name": "csd", "width": 8}, "recoding = 'csd': one of bit-serial, sign-magnitude, booth, ent, naf"),
        ({"name": "ent", "width": 1}, "width = 1: an integer from 2 to 32"),
        ({"name": "ent", "width": 33}, "width = 33: an integer from 2 to 32"),
        ({"name": "ent", "width": True}, "width = True: an integer from 2 to 32"),
        ({"name": "ent", "width": 8, "signed": 1}, "signed = 1: true or false"),
        ({"name": "naf", "width": 8, "carry": "skip"}, "carry = 'skip': one of ripple, prefix"),
    ],
)
def test_refusals(arguments, message):
    with pytest.raises(SpecError) as caught:
        recoding(**arguments)
    assert str(caught.value) == message


def test_values_must_fit():
    with pytest.raises(SpecError, match=r"^values = '-129\.\.0': values from -128 to 127$"):
        recoding("ent", width=8).digits(np.array([-129, 0]))
    with pytest.raises(SpecError, match=r"^values = '256\.\.256': values from 0 to 255$"):
        recoding("naf", width=8, signed=False).words(np.array([256]))
    with pytest.raises(SpecError, match=r"^values\.dtype = 'float64': an integer type$"):
        recoding("booth", width=8).digits(np.array([1.0]))
