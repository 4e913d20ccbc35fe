"""The finished sum after a dense cell is the product plus the finished sum before, modulo ``2**width``: proofs, no samples.

A SAT solver settles the whole statement for 4-bit operands, 3-bit ones of OPT2 (`test_few_bits_whole`). For 8-bit operands it comes to no
end, because the tree and the statement add the same words in different orders. There (`test_8_bits_in_pieces`) the cell, at the width of
4096 products (OPT2: 64, with four lanes as on most arrays, and with one), is taken apart, and every piece is proved:

1. what enters the tree besides the words of the state does not depend on them, and stands for the product: all 65,536 pairs of operands,
   from the cell's ports, so recoding included; with several lanes, for every lane, and independent of the others;
2. the words of the state enter as they are: SAT;
3. the terms are placed on words by wiring alone, of which single bits tell everything;
4. every level of the tree keeps the sum of its words, whatever these are, and what follows adds the two words that are left: SAT.

OPT2 has a tree per weight, whose words wrap at their own width: the statement holds for every weight without a condition, with the digits
of that weight as factor. The finished sum reads each weight's number as two's complement, so it follows the statement exactly while no
number leaves its range. That is what `test_few_bits_whole` asks of the sum before: each number may stand for one product less than the
widths are made for. Beyond, the statement is false (`test_numbers_of_a_weight_out_of_range`).
"""

import itertools
import re
from dataclasses import replace

import numpy as np
import pytest
from amaranth.hdl import Cat, Const, Module, Signal

from hwgen.circuits import multiplier
from hwgen.circuits.recoders import recoding
from hwgen.engines.tpe import cells
from hwgen.engines.tpe.space import named
from hwgen.engines.tpe.widths import operand_range, sum_width
from tests.circuits.gates import evaluate
from tests.circuits.pieces import Dissected, Piece, dissect, inputs_used, number, placement_is_right, verilog_of, when_wrong

CELLS = ["mac", "ent", "opt1", "opt2"]
PRODUCTS = 4096


def cell_of(name, *, bits=8, signed=True, products=PRODUCTS, lanes=1):
    point = replace(named(name, "os"), lanes=lanes)
    values = operand_range(bits, signed)
    recoder = recoding(point.recoding, width=bits, signed=signed)
    width = sum_width(products, values, values)
    return cells.cell_at(point, name, recoder=recoder, b_width=bits, b_signed=signed, products=products, result_width=width)


class Step:
    """A cell at work: its logic between ports, and the trees in it if they are dissected."""

    def __init__(self, cell, trees=(), *, finishes=True):
        self.cell, self.m = cell, Module()
        self.operands = [
            (Signal(cell.recoder.width, name=f"a_{lane}"), Signal(cell.b_bits, name=f"b_{lane}")) for lane in range(cell.lanes)
        ]
        a, b = (Cat(values) for values in zip(*self.operands, strict=True))
        self.words = [Signal(width, name=f"word_{index}") for index, width in enumerate(word_widths(cell))]
        state = cell.multiply_accumulate(self.m, cell.encode(self.m, a), b, Cat(self.words))
        self.compressors = list(trees)
        self.after = cell.finish(self.m, state) if finishes else None
        self.adders = list(trees[len(self.compressors) :])

    def taken_over(self, tree):
        """The words of the state that enter a tree: its last terms."""
        count = len(self.words) // len(self.compressors)
        start = self.compressors.index(tree) * count
        return list(zip(tree.terms[-count:], self.words[start : start + count], strict=True))

    def new(self, tree, lane):
        """The terms of a lane; those of all lanes come before the words of the state."""
        count = (len(tree.terms) - len(self.taken_over(tree))) // self.cell.lanes
        return tree.terms[lane * count : (lane + 1) * count]


def word_widths(cell):
    if isinstance(cell, cells.WeightCell):
        return [width for _, width in cell.weights for _ in range(2)]
    return [cell.result_width] * (cell.state_width // cell.result_width)


def terms_are_right(cell, trees, folder):
    """Whether what a lane adds to every tree is its product, or its product with the digit of a weight, for all pairs of operands.

    No lane's terms may depend on other lanes' operands or on the state.
    """

    def parts(*, with_words):
        trees.clear()
        step = Step(cell, trees, finishes=False)
        new = [(lane, weight, tree, step.new(tree, lane)) for weight, tree in enumerate(trees) for lane in range(cell.lanes)]
        inputs = [signal for operands in step.operands for signal in operands] + step.words * with_words
        return new, Piece(step.m, inputs, [value for *_, terms in new for value, *_ in terms])

    new, piece = parts(with_words=True)
    verilog = verilog_of(piece)
    starts = np.cumsum([0] + [len(terms) for *_, terms in new])
    columns = [[f"o{index}" for index in range(*limits)] for limits in itertools.pairwise(starts)]
    for (lane, *_), names in zip(new, columns, strict=True):
        assert inputs_used(verilog, names) == {f"i{2 * lane}", f"i{2 * lane + 1}"}
    low, high = operand_range(cell.recoder.width, cell.b_signed)
    a, b = (grid.ravel() for grid in np.meshgrid(np.arange(low, high + 1), np.arange(low, high + 1)))
    new, piece = parts(with_words=False)
    found = evaluate(piece, folder, **{f"i{index}": (a, b)[index % 2] for index in range(2 * cell.lanes)})
    factors = cell.recoder.digits(a).astype(np.int64).T if isinstance(cell, cells.WeightCell) else [a]
    return all(
        np.array_equal(number(terms, [found[name] for name in names], tree.constant), factors[weight] * b)
        for (_, weight, tree, terms), names in zip(new, columns, strict=True)
    )


def sums_piece(step):
    """What is wrong with any level, with the words that are taken over, or with what follows the trees."""
    wrong = [tree.wrong() for tree in (*step.compressors, *step.adders)]
    wrong += [value != word for tree in step.compressors for (value, *_), word in step.taken_over(tree)]
    after = [step.after]
    if step.adders:
        (adder,) = step.adders
        wrong.append(step.after != sum(adder.leaving)[: len(step.after)])
        after = [value for value, *_ in adder.terms]
    wrong += [value != sum(tree.leaving)[: tree.width] for tree, value in zip(step.compressors, after, strict=True)]
    free = [signal for tree in (*step.compressors, *step.adders) for signal in tree.inputs]
    return Piece(step.m, [*step.words, *free], [Cat(wrong)], clocked=bool(step.adders))


def whole_piece(cell, *, in_range=True):
    """Whether the finished sum after differs from the product plus the finished sum before; with ``in_range``, only where it must not."""
    step = Step(cell)
    before = cell.finish(step.m, Cat(step.words))
    a, b = (value.as_signed() if cell.b_signed else value for value in step.operands[0])
    wrong = step.after != (a * b + before)[: cell.result_width]
    by_weight = isinstance(cell, cells.WeightCell)
    if by_weight and in_range:
        values = operand_range(cell.b_bits, cell.b_signed)
        for weight in range(cell.recoder.count):
            carry = weight == cell.recoder.count - 1 and not cell.b_signed
            corners = [(cell.products - 1) * digit * value for digit in ((0, 1) if carry else (-2, 2)) for value in values]
            held = sum(step.words[2 * weight : 2 * weight + 2])[: len(step.words[2 * weight])]
            held = held if carry else held.as_signed()
            wrong &= (held >= min(corners)) & (held <= max(corners))
    return Piece(step.m, [*step.operands[0], *step.words], [wrong], clocked=by_weight)


@pytest.mark.parametrize(
    ("name", "signed", "lanes"),
    [*((name, signed, 1) for name in CELLS[:3] for signed in (True, False)), ("opt2", True, 4), ("opt2", False, 1)],
)
def test_8_bits_in_pieces(name, signed, lanes, monkeypatch, tmp_path):
    trees = dissect(monkeypatch, cells)
    cell = cell_of(name, signed=signed, lanes=lanes, products=64 if name == "opt2" else PRODUCTS)
    assert terms_are_right(cell, trees, tmp_path)
    trees.clear()
    step = Step(cell, trees)
    assert placement_is_right(trees, tmp_path)
    weights = [(2 * weight, signed or weight < cell.recoder.count - 1) for weight in range(cell.recoder.count)]
    assert all([(shift, negative) for _, _, shift, negative in tree.terms] == weights for tree in step.adders)
    assert when_wrong(sums_piece(step)) is None


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("name", CELLS)
def test_few_bits_whole(name, signed):
    bits = 3 if name == "opt2" else 4
    assert when_wrong(whole_piece(cell_of(name, bits=bits, signed=signed, products=3))) is None


def test_numbers_of_a_weight_out_of_range():
    assert when_wrong(whole_piece(cell_of("opt2", bits=4, products=3), in_range=False))


@pytest.mark.parametrize("name", ["mac", "opt1", "opt2"])
def test_lost_correction_of_a_negative_row(name, monkeypatch, tmp_path):
    select = multiplier.selected_row
    monkeypatch.setattr(multiplier, "selected_row", lambda *args, **names: (select(*args, **names)[0], Const(0, 1)))
    found = when_wrong(whole_piece(cell_of(name, bits=4, products=3)))
    assert found
    assert not terms_are_right(cell_of(name), dissect(monkeypatch, cells), tmp_path)


@pytest.mark.parametrize("name", ["mac", "opt1", "opt2"])
def test_faulty_level(name, monkeypatch):
    trees = dissect(monkeypatch, cells)
    piece = sums_piece(Step(cell_of(name), trees))
    right = verilog_of(piece)
    faulty = re.sub(r"(assign tree\w*_sum_\d+ = \w+) \^", r"\1 |", right, count=1)
    assert faulty != right
    assert when_wrong(piece, faulty)


def test_misplaced_constant(monkeypatch, tmp_path):
    class Misplaced(Dissected):
        def _place_constant(self, arrival):
            self._constant *= 2
            super()._place_constant(arrival)

    trees = dissect(monkeypatch, cells, Misplaced)
    assert when_wrong(sums_piece(Step(cell_of("opt1"), trees))) is None
    assert not placement_is_right(trees, tmp_path)
