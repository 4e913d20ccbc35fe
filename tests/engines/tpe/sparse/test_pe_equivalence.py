"""A zero-skipping PE adds the multiple of the operand that it chose: proofs for 8-bit operands, by SAT and by wiring; no samples.

The registers between the pieces are wires here. A PE is right relative to the reference PE of its row, whose operands are zero:

1. what a lane adds, less what the reference's lane adds, is ``digit * b`` at the digit's weight, for the operand b that is selected;
2. what else enters the tree are the low bits of the two words before, or zeros where a sum starts, and nothing of the operands;
3. the terms are placed on words by wiring, every level keeps the sum of its words modulo a power of two that their sum stays below, and
   the two words leave when they are picked; with many lanes there are two trees, and all that leaves the first enters the second;
4. where the sum is wider, their high bits are counted in the next cycle, until a sum starts.
"""

import re

import numpy as np
import pytest
from amaranth.hdl import Cat, Module, Mux, Signal

from hwgen.arrays.sparse import pe
from hwgen.circuits.priority import any_of
from hwgen.engines.tpe import TpeSpec
from hwgen.engines.tpe.sparse.schedule import geometry_of
from tests.circuits.gates import evaluate
from tests.circuits.pieces import Piece, dissect, placement_is_right, verilog_of, when_wrong


def geometry(cell, signed):
    return geometry_of(TpeSpec(cell=cell, array="matrix", rows=2, cols=2, b_signed=signed))


def lane_is_wrong(g, found, reference, controls, window, lane):
    """Whether a lane's term is wrong although the digit that it is given is one."""
    one, two, neg, pos = (controls[name][lane] for name in ("one", "two", "neg", "pos"))
    select = controls["select"].word_select(lane, g.entries)
    valid = one | two
    digit = valid & ~(one & two) & (select != 0) & (select & (select - 1)[: g.entries] == 0)
    shifts = [0]
    if "place" in controls:
        place = controls["place"].word_select(lane, g.digits)
        digit &= (place != 0) & (place & (place - 1)[: g.digits] == 0)
        shifts = [g.recoding.shift * index for index in range(g.digits)]
    legal = (digit | ~valid) & (~neg | valid) & (pos == (valid & ~neg))
    operands = window.word_select(lane, g.entries * g.b_width)
    b = 0
    for entry in range(g.entries):
        b = Mux(select[entry], operands.word_select(entry, g.b_width), b)
    b = b.as_signed() if g.b_signed else b
    magnitude = Mux(two, b << 1, Mux(one, b, 0))
    multiple = Mux(neg, -magnitude, magnitude)
    shifted = multiple
    for index, shift in enumerate(shifts[1:], 1):
        shifted = Mux(place[index], multiple << shift, shifted)
    return legal & (found - reference != shifted)  # as integers, of which the tree takes its modulus


def pe_piece(g, trees, monkeypatch):
    """What is wrong with any piece of a PE."""
    m = Module()
    counters = []

    def count(*inputs):
        counters.append((*inputs, Signal(g.sum_width - g.low_width)))
        return counters[-1][-1]

    monkeypatch.setattr(pe, "counted", count)  # proved by itself
    monkeypatch.setattr(pe, "Module", lambda: m)  # the PE and its reference side by side in one module
    mine, reference = pe.SparsePE(g), pe.SparsePE(g, reference=True)
    assert mine.elaborate(None) is reference.elaborate(None)
    controls = {name: getattr(mine, name) for name in [*pe.control_members(g), "pick", "clear"]}
    m.d.comb += [getattr(reference, name).eq(value) for name, value in controls.items()]
    (*stage, tree), (*_, other) = trees[: len(trees) // 2], trees[len(trees) // 2 :]
    first, others = (stage or [tree])[0], trees[len(trees) // 2]
    state = tree.leaving
    lanes, words = first.terms[: g.lanes], tree.terms[-2:]
    assert len(stage) == g.tree_stages
    assert other.width == tree.width == first.width == others.width
    assert 2 * (1 << g.low_width) + g.lanes * (1 << g.term_width) <= 1 << tree.width or tree.width == g.sum_width
    assert [(shift, signed) for _, _, shift, signed in [*lanes, *words]] == [(0, False)] * (g.lanes + 2)
    assert len(first.terms) + len(tree.terms) * len(stage) == g.lanes + 2 + len(first.leaving) * len(stage)
    assert all(item.constant == 0 for item in trees)
    wrong = [lane_is_wrong(g, value, others.terms[lane][0], controls, mine.window, lane) for lane, (value, *_) in enumerate(lanes)]
    for item in stage:
        handed = [(free, word.low) for free, word in zip(item.leaving, item.words, strict=True)]
        assert [(shift, signed) for _, _, shift, signed in tree.terms[:-2]] == [(low, False) for _, low in handed]
        wrong += [value != free for (value, *_), (free, _) in zip(tree.terms, handed, strict=False)]
    low, high = [word[: g.low_width] for word in state], [word[g.low_width :] for word in state]
    wrong += [value != Mux(controls["clear"], 0, word) for (value, *_), word in zip(words, low, strict=True)]
    leaving = Cat(low)
    if counters:
        (before, found, keep, after), _ = counters
        wrong += [keep != ~controls["clear"], Cat(found) != Cat(high), before != after]
        leaving = Cat(low[0], after, low[1], high)
    wrong += [*(item.wrong() for item in (*stage, tree)), mine.sums != Mux(controls["pick"], leaving, 0)]
    free = [after for *_, after in counters]
    inputs = [signal for item in (*stage, tree) for signal in item.inputs]
    return Piece(m, [*controls.values(), mine.window, *inputs, *free], [Cat(wrong)], clocked=True)


def test_what_is_carried_is_counted_until_a_sum_starts(tmp_path):
    """Exhaustive: a high part of 5 bits, two bits from each word, with and without a start."""
    high, carried, keep = Signal(5), [Signal(2, name=f"carried_{index}") for index in range(2)], Signal()
    values = np.indices((32, 4, 4, 2)).reshape(4, -1)
    piece = Piece(Module(), [high, *carried, keep], [pe.counted(high, carried, keep)])
    found = evaluate(piece, tmp_path, **{f"i{index}": value for index, value in enumerate(values)})
    assert np.array_equal(found["o0"].astype(int), values[:3].sum(axis=0) % 32 * values[3])


@pytest.mark.parametrize(("cell", "signed"), [("opt4c", False), ("opt4e", True), ("sparse4", True)])
def test_8_bits(cell, signed, monkeypatch, tmp_path):
    trees = dissect(monkeypatch, pe)
    assert when_wrong(pe_piece(geometry(cell, signed), trees, monkeypatch)) is None
    assert placement_is_right(trees, tmp_path)


def test_forgotten_candidate(monkeypatch):
    monkeypatch.setattr(pe, "any_of", lambda values: any_of(values[:-1]))
    assert when_wrong(pe_piece(geometry("opt4c", True), dissect(monkeypatch, pe), monkeypatch))


def test_faulty_level(monkeypatch):
    piece = pe_piece(geometry("opt4c", True), dissect(monkeypatch, pe), monkeypatch)
    right = verilog_of(piece)
    faulty = re.sub(r"(assign tree_sum_\d+ = \w+) \^", r"\1 |", right, count=1)
    assert faulty != right
    assert when_wrong(piece, faulty)
