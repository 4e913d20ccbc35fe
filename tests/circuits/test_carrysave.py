import itertools

import pytest
from amaranth.hdl import Module, Signal
from amaranth.sim import Simulator

from hwgen.circuits.carrysave import CarrySaveSum
from hwgen.circuits.multiplier import add_booth_rows, add_plain_rows
from hwgen.circuits.recoders.booth import booth_radix4


def evaluate(m, inputs, output, vectors):
    """The output for every vector of input values."""
    found = []

    async def drive(ctx):
        for vector in vectors:
            for signal, value in zip(inputs, vector, strict=True):
                ctx.set(signal, value)
            await ctx.delay(1e-9)
            found.append(ctx.get(output))

    simulator = Simulator(m)
    simulator.add_testbench(drive)
    simulator.run()
    return found


@pytest.mark.parametrize("constant_arrival", [0, 3])
@pytest.mark.parametrize("rows", ["booth", "plain"])
@pytest.mark.parametrize("a_signed", [True, False])
@pytest.mark.parametrize("b_signed", [True, False])
@pytest.mark.parametrize(("a_width", "b_width"), [(4, 4), (3, 5), (5, 2)])
def test_products_of_all_operands(constant_arrival, rows, a_signed, b_signed, a_width, b_width):
    m = Module()
    a, b = Signal(a_width), Signal(b_width)
    tree = CarrySaveSum(a_width + b_width + 1)
    if rows == "booth":
        add_booth_rows(m, tree, booth_radix4(a, width=a_width, signed=a_signed), b, signed=b_signed)
    else:
        add_plain_rows(tree, a, b, a_signed=a_signed, b_signed=b_signed)
    product = Signal(a_width + b_width + 1)
    total, carry = tree.reduce(m, constant_arrival=constant_arrival)
    m.d.comb += product.eq(total + carry)
    vectors = list(itertools.product(range(1 << a_width), range(1 << b_width)))

    def value(bits, width, signed):
        return bits - (1 << width) if signed and bits >> (width - 1) else bits

    expected = [value(x, a_width, a_signed) * value(y, b_width, b_signed) % (1 << len(product)) for x, y in vectors]
    assert evaluate(m, (a, b), product, vectors) == expected


def test_constants_of_either_sign_fold_into_one_number():
    m = Module()
    x, result = Signal(4), Signal(6)
    tree = CarrySaveSum(6)
    tree.add(x, shift=1)
    tree.add(x, signed=True)
    for constant in (-7, 3, 50, -1):
        tree.add_constant(constant)
    total, carry = tree.reduce(m)
    m.d.comb += result.eq(total + carry)
    expected = [(2 * v + (v - 16 if v & 8 else v) + 45) % 64 for v in range(16)]
    assert evaluate(m, (x,), result, [(v,) for v in range(16)]) == expected


@pytest.mark.parametrize("operands", [0, 1, 2, 3, 7])
def test_any_number_of_words(operands):
    m = Module()
    words = [Signal(3, name=f"word_{i}") for i in range(operands)]
    tree, result, extra = CarrySaveSum(8), Signal(8), Signal()
    for i, word in enumerate(words):
        tree.add(word, shift=i, arrival=i % 3)
    tree.add_bit(extra, 2)
    total, carry = tree.reduce(m)
    m.d.comb += result.eq(total + carry)
    vectors = [[(5 * v + 3 * i) % 8 for i in range(operands)] + [v % 2] for v in range(16)]
    expected = [(sum(x << i for i, x in enumerate(vector[:-1])) + 4 * vector[-1]) % 256 for vector in vectors]
    assert evaluate(m, (*words, extra), result, vectors) == expected
