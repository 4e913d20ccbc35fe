import dataclasses
import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwgen.engines.tpe import TpeSpec, space
from hwgen.engines.tpe.nest import ARRAYS, RULES, derive, point, reach
from hwgen.engines.tpe.widths import operand_range, sum_width
from hwgen.errors import SpecError


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"rows": 0}, "rows = 0: an integer from 1 to 256"),
        ({"cols": 257}, "cols = 257: an integer from 1 to 256"),
        ({"a_width": 1}, "a_width = 1: an integer from 2 to 16"),
        ({"b_width": 17}, "b_width = 17: an integer from 2 to 16"),
        ({"rows": 2.0}, "rows = 2.0: an integer from 1 to 256"),
        ({"rows": True}, "rows = True: an integer from 1 to 256"),
        ({"a_signed": 1}, "a_signed = 1: true or false"),
        ({"cell": "opt9"}, f"cell = 'opt9': one of {', '.join(space.NAMES)}, or recoding.digits.encoder.shift.accumulate.lanes"),
        ({"array": "ring"}, "array = 'ring': one of os, ws, cube, tree, matrix"),
        ({"layers": 4}, "layers = 4: 0: only a cube has layers"),
        ({"constant_time": True}, "constant_time = True: false: the cycles of parallel digits never depend on values"),
        ({"lanes": 17}, "lanes = 17: an integer from 1 to 16"),
        ({"recoding": "csd"}, "recoding = 'csd': one of bit-serial, sign-magnitude, booth, ent, naf"),
        ({"shift": "reduction"}, f"accumulate = 'binary': {RULES['weights']}"),
        ({"encoder": "column"}, f"encoder = 'column': {RULES['column']}"),
        ({"cell": "opt1", "digits": "serial"}, f"digits = 'serial': {RULES['serial']}"),
        ({"digits": "sparse"}, f"accumulate = 'binary': {RULES['feedback']}"),
        ({"cell": "opt4c"}, f"array = 'os': {RULES['pace']}"),
        ({"cell": "opt3", "array": "ws"}, f"array = 'ws': {RULES['chain']}"),
        ({"cell": "opt4e", "array": "tree"}, f"array = 'tree': {RULES['together']}"),
        ({"cell": "opt4e", "array": "matrix", "encoder": "edge"}, f"encoder = 'edge': {RULES['list']}"),
        ({"rows": 8, "depth": 7}, "depth = 7: 0 or an integer from rows (8) to 4096"),
        ({"cell": "sparse4", "array": "matrix", "depth": -1}, "depth = -1: 0 or an integer from 1 to 4096"),
        ({"group": 2}, "group = 2: 0: only sparse digits wait in queues"),
        ({"cell": "opt4c", "array": "matrix", "run_ahead": 17}, "run_ahead = 17: an integer from 1 to 16"),
        ({"b_recoding": "naf"}, "b_recoding = 'naf': empty, or sparse digits, shift = product and encoder = column"),
        (
            {"cell": "sparse4", "array": "matrix", "b_recoding": "csd"},
            "b_recoding = 'csd': empty or one of bit-serial, sign-magnitude, booth, ent, naf",
        ),
    ],
)
def test_every_rule_names_field_value_and_what_is_allowed(fields, message):
    with pytest.raises(SpecError) as raised:
        TpeSpec(**fields)
    assert str(raised.value) == message


@given(
    products=st.integers(1, 5000), widths=st.tuples(st.integers(2, 16), st.integers(2, 16)), signs=st.tuples(st.booleans(), st.booleans())
)
def test_sum_width_holds_the_extremes_and_no_fewer_bits_would(products, widths, signs):
    a, b = (operand_range(width, signed) for width, signed in zip(widths, signs, strict=True))
    width = sum_width(products, a, b)
    corners = [products * x * y for x in a for y in b]
    signed = any(signs)

    def fits(bits):
        low, high = operand_range(bits, signed)
        return low <= min(corners) and max(corners) <= high

    assert fits(width)
    assert not fits(width - 1)


def test_depth_follows_the_size_unless_it_was_chosen():
    assert TpeSpec(rows=4, cols=4).changed(rows=8) == TpeSpec(rows=8, cols=4)
    assert TpeSpec(rows=4, cols=4, depth=40).changed(rows=8).depth == 40


def test_title_holds_every_field():
    base = TpeSpec(rows=4, cols=5, depth=40)
    changes = {"cell": "opt1", "array": "ws", "rows": 3, "cols": 3, "a_width": 7, "b_width": 7, "a_signed": False, "b_signed": False}
    changes |= {"k_max": 9, "depth": 99}
    of_others = {"layers", "constant_time", "group", "run_ahead", "b_recoding"}  # of a cube, of sparse digits
    of_others |= set(space.COORDINATES)  # in the name of the cell
    assert set(changes) | of_others == {field.name for field in dataclasses.fields(base)}
    titles = {base.changed(**{name: value}).title for name, value in changes.items()} | {base.title}
    assert len(titles) == len(changes) + 1


@pytest.mark.parametrize(
    ("a", "b", "message"),
    [
        (np.zeros((2, 3), int), np.zeros((2, 3), int), "B.shape = (2, 3): (3, N): K must equal the columns of A"),
        (np.zeros((2, 3)), np.zeros((3, 2), int), "A.dtype = 'float64': an integer type"),
        (np.full((1, 1), 128), np.zeros((1, 1), int), "A = '128..128': values from -128 to 127"),
        (np.zeros((0, 1), int), np.zeros((1, 1), int), "A.shape = (0, 1): two dimensions, none of them 0"),
        (np.zeros((1, 9), int), np.zeros((9, 1), int), "K = 9: at most k_max = 8, which sets the accumulator width"),
    ],
)
def test_operands_that_do_not_fit_are_refused(a, b, message):
    with pytest.raises(SpecError) as raised:
        TpeSpec(k_max=8).compute(a, b)
    assert str(raised.value) == message


CHOICES = [
    dict(zip(space.COORDINATES, values, strict=True))
    for values in itertools.product(("booth", "ent"), *list(space.CHOICES.values())[1:], (1, 4))
    if values[1] != "serial"
]


def refused(coordinates, array):
    """The rule that forbids a point, or None."""
    try:
        space.Point(**coordinates).check(array)
    except SpecError as refusal:
        return refusal.allowed
    return None


@pytest.mark.parametrize("array", ARRAYS)
def test_a_point_is_legal_where_its_nest_can_be_derived(array):
    """Except that operands in a systolic array move on at every step, which no dependency demands."""
    for coordinates in CHOICES:
        try:
            found = point(reach(coordinates, array=array, rows=2, cols=2, layers=2)[-1].nest)
            possible = found == (coordinates | {"lanes": 2 * coordinates["lanes"]} if array == "tree" else coordinates)
        except SpecError:
            possible = False
        refusal = refused(coordinates, array)
        assert refusal in (None, *RULES.values())
        assert (refusal in (None, RULES["pace"])) == possible, coordinates


def test_named_points_are_their_nests():
    for name, array in itertools.product(space.NAMES, ARRAYS):
        if name in ("opt3", "opt4c", "opt4e", "sparse4") and array != "matrix":
            continue
        cell, found = space.find(name, array, {})
        nest = point(derive(name, array=array, rows=4, cols=2, layers=2)[-1].nest)
        assert cell == name
        assert dataclasses.asdict(found) == (nest | {"lanes": nest["lanes"] // 4} if array == "tree" else nest)
        assert space.find(found.text, array, {}) == (name, found)


def test_title_of_a_sparse_engine_holds_its_own_fields():
    base = TpeSpec(cell="sparse4", array="matrix", rows=4, cols=4)
    changes = [{"group": 2}, {"run_ahead": 3}, {"b_recoding": "booth"}, {"constant_time": True}, {"lanes": 2}, {"encoder": "cell"}]
    assert len({base.changed(**change).title for change in changes} | {base.title}) == len(changes) + 1
    assert base.changed(shift="reduction").group == 4
    assert base.changed(cell="opt1", array="os") == TpeSpec(cell="opt1", rows=4, cols=4)


def test_coordinates_change_the_point():
    assert TpeSpec(cell="mac", accumulate="carry-save") == TpeSpec(cell="opt1")
    assert TpeSpec(cell="opt1").changed(accumulate="binary").cell == "mac"
    assert TpeSpec(cell="opt1").changed(cell="mac") == TpeSpec()
    assert TpeSpec(cell="opt1").changed(array="ws") == TpeSpec(cell="opt1", array="ws")
    assert TpeSpec(**{name: value for name, value in TpeSpec(cell="opt1").to_dict().items() if name != "family"}) == TpeSpec(cell="opt1")
