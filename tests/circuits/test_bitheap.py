import itertools

import pytest
from amaranth.hdl import Module, Signal
from amaranth.sim import Simulator

from hwgen.circuits.bitheap import BitHeap
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


@pytest.mark.parametrize("few_bits", [True, False])
@pytest.mark.parametrize("rows", ["booth", "plain"])
@pytest.mark.parametrize("a_signed", [True, False])
@pytest.mark.parametrize("b_signed", [True, False])
@pytest.mark.parametrize(("a_width", "b_width"), [(4, 4), (3, 5), (5, 2)])
def test_products_of_all_operands(few_bits, rows, a_signed, b_signed, a_width, b_width):
    m = Module()
    a, b = Signal(a_width), Signal(b_width)
    heap = BitHeap(a_width + b_width + 1)
    if rows == "booth":
        add_booth_rows(m, heap, booth_radix4(a, width=a_width, signed=a_signed), b, signed=b_signed)
    else:
        add_plain_rows(heap, a, b, a_signed=a_signed, b_signed=b_signed)
    product = Signal(a_width + b_width + 1)
    total, carry = heap.reduce(m, few_bits=few_bits)
    m.d.comb += product.eq(total + carry)
    vectors = list(itertools.product(range(1 << a_width), range(1 << b_width)))

    def value(bits, width, signed):
        return bits - (1 << width) if signed and bits >> (width - 1) else bits

    expected = [value(x, a_width, a_signed) * value(y, b_width, b_signed) % (1 << len(product)) for x, y in vectors]
    assert evaluate(m, (a, b), product, vectors) == expected


def test_constants_of_either_sign_fold_into_one_number():
    m = Module()
    x, result = Signal(4), Signal(6)
    heap = BitHeap(6)
    heap.add(x, shift=1)
    heap.add(x, signed=True)
    for constant in (-7, 3, 50, -1):
        heap.add_constant(constant)
    total, carry = heap.reduce(m, few_bits=False)
    m.d.comb += result.eq(total + carry)
    expected = [(2 * v + (v - 16 if v & 8 else v) + 45) % 64 for v in range(16)]
    assert evaluate(m, (x,), result, [(v,) for v in range(16)]) == expected


def test_full_adders_leave_fewer_bits():
    def bits(few_bits):
        m = Module()
        heap = BitHeap(12)
        for _ in range(9):
            heap.add(Signal(8))
        rows = heap.reduce(m, few_bits=few_bits)
        m.d.comb += Signal(13).eq(rows[0] + rows[1])
        Simulator(m)
        assert [len(row) for row in rows] == [12, 12]
        return sum(isinstance(part, Signal) for row in rows for part in row.parts)

    assert bits(few_bits=True) < bits(few_bits=False)
