import dataclasses
import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.circuits.recoders import RECODINGS, recoding
from hwgen.engines.tpe.nest import ARRAYS, POINTS, RULES, Loop, Nest, Op, base, check, derive, point, run, text, transform, widths
from hwgen.engines.tpe.nest.nodes import rewrite
from hwgen.errors import SpecError
from hwgen.numerics import IntFormat

SHAPES = [(1, 1, 1), (5, 7, 4), (4, 33, 3), (3, 16, 7)]
SPARSE = ("opt3", "opt4c", "opt4e", "sparse4")
LEGAL = [(name, array) for name, array in itertools.product(POINTS, ARRAYS) if name not in SPARSE or array in ("os", "matrix")]


def nest_of(name, array="os", **sizes):
    return derive(name, array=array, **{"rows": 4, "cols": 3, "layers": 2} | sizes)[-1].nest


def execute(nest, a, b, *, width=8, signed=True, **options):
    return run(nest, a, b, recoding(nest.recoding, width=width, signed=signed), **options)


def operands(m, k, n, seed=0):
    generator = np.random.default_rng(seed)
    return generator.integers(-128, 128, (m, k)), generator.integers(-128, 128, (k, n))


@pytest.mark.parametrize(("name", "array"), LEGAL)
def test_every_step_of_every_derivation_computes_the_product(name, array):
    steps = derive(name, array=array, rows=4, cols=3, layers=2)
    for step in steps:
        for shape in SHAPES if step is steps[-1] else SHAPES[1:2]:
            a, b = operands(*shape)
            np.testing.assert_array_equal(execute(step.nest, a, b).result, a @ b, err_msg=f"{step.done}\n{text(step.nest)}")
        low = np.full((2, 9), -128), np.full((9, 2), -128)
        np.testing.assert_array_equal(execute(step.nest, *low).result, low[0] @ low[1])


@pytest.mark.parametrize("name", POINTS)
@pytest.mark.parametrize("digits", RECODINGS)
@pytest.mark.parametrize("signed", [True, False])
def test_any_recoding_and_format(name, digits, signed):
    nest = transform.recode(nest_of(name), digits)
    a, b = operands(3, 6, 4)
    a = a % 64 - 32 if signed else a % 64
    np.testing.assert_array_equal(execute(nest, a, b, width=6, signed=signed).result, a @ b)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("mac", ("booth", "parallel", "cell", "product", "binary", 1)),
        ("ent", ("ent", "parallel", "edge", "product", "binary", 1)),
        ("opt1", ("booth", "parallel", "cell", "product", "carry-save", 1)),
        ("opt2", ("ent", "parallel", "edge", "reduction", "carry-save", 4)),
        ("opt3", ("ent", "sparse", "cell", "reduction", "carry-save", 1)),
        ("opt4c", ("ent", "sparse", "column", "reduction", "carry-save", 1)),
        ("opt4e", ("ent", "sparse", "column", "reduction", "carry-save", 4)),
        ("sparse4", ("naf", "sparse", "column", "product", "carry-save", 8)),
    ],
)
def test_points(name, expected):
    for array in [array for other, array in LEGAL if other == name]:
        found = point(nest_of(name, array))
        lanes = 4 if array == "tree" else expected[-1]
        assert tuple(found.values()) == (*expected[:-1], lanes), array


def test_a_serial_point_between_the_named_ones():
    steps = {step.done: step.nest for step in derive("opt3")}
    assert point(steps["BW temporal"])["digits"] == "serial"


def test_text_of_the_papers_nests():
    assert text(nest_of("opt1")).splitlines() == [
        "for mt: for nt: parfor mp = 4: parfor np = 3:",
        "  for k:",
        "    parfor bw:",
        "      d = encode(A[m,k], bw)",
        "      pp = map(d, B[k,n])",
        "      spp = shift(pp, bw)",
        "    acc_s[m,n], acc_c[m,n] = half_reduce(spp, acc_s[m,n], acc_c[m,n])",
        "  C[m,n] = add(acc_s, acc_c)",
    ]
    assert text(nest_of("opt4e")).splitlines() == [
        "for mt: for nt:",
        "  parfor mp = 4: for bw:",
        "    for kt:",
        "      parfor kp = 4:",
        "        parfor kg = 4:",
        "          d = encode(A[m,k], bw)",
        "        idx = sparse(d)",
        "      parfor np = 3: for kg in idx:",
        "        parfor kp = 4:",
        "          pp = map(d, B[k,n])",
        "        acc_s[m,n,bw], acc_c[m,n,bw] = half_reduce(pp, acc_s[m,n,bw], acc_c[m,n,bw])",
        "    parfor np = 3:",
        "      t = add(acc_s, acc_c)",
        "      u = shift(t, bw)",
        "      C[m,n] = accumulate(u, C[m,n])",
        "  sync(m)",
    ]


def test_sparse_steps_are_one_per_digit_and_one_per_empty_group():
    a, b = operands(4, 16, 3, seed=1)
    a[0] = 0
    a[1, 4:12] = 0
    item = recoding("ent", width=8)
    digits = np.count_nonzero(item.digits(a).reshape(4, 4, 4, 4), axis=2)  # rows, groups of four k, bit weights
    for name in ("opt3", "opt4c"):
        found = execute(nest_of(name), a, b)
        assert found.steps == np.maximum(1, digits).sum((1, 2)).max()
        np.testing.assert_array_equal(found.busy, digits.sum((1, 2)))
    lanes = np.count_nonzero(item.digits(a).reshape(4, 4, 4, 4), axis=1)  # rows, lanes, bit weights: a queue of four k each
    assert execute(nest_of("opt4e"), a, b).steps == np.maximum(1, lanes.max(1)).sum(1).max()


def test_rows_wait_for_each_other_between_tiles():
    a, b = np.zeros((8, 4), int), np.ones((4, 3), int)
    a[0], a[5] = 85, 85  # four digits each, in different rows of two tiles
    assert execute(nest_of("opt4c"), a, b).steps == 2 * 16
    apart = dataclasses.replace(nest_of("opt4c"), body=rewrite(nest_of("opt4c").body, lambda node: () if is_op(node, "sync") else (node,)))
    assert execute(apart, a, b).steps == 16 + 4


def test_dense_steps():
    a, b = operands(8, 8, 6)
    assert execute(nest_of("mac"), a, b).steps == 2 * 2 * 8
    assert execute(nest_of("opt2"), a, b).steps == 2 * 2 * 2
    assert execute(nest_of("mac", "ws"), a, b).steps == 2 * 2 * 8
    assert execute(nest_of("opt1", "cube"), a, b).steps == 2 * 2 * 4
    assert execute(nest_of("opt1", "tree"), a, b).steps == 2 * 2 * 8


def is_op(node, primitive):
    return isinstance(node, Op) and node.primitive == primitive


def dropped(nest, primitive):
    return dataclasses.replace(nest, body=rewrite(nest.body, lambda node: () if is_op(node, primitive) else (node,)))


def unrolled(nest, axis):
    """Without the loops over an axis."""
    return dataclasses.replace(nest, body=rewrite(nest.body, lambda n: n.body if isinstance(n, Loop) and n.axis == axis else (n,)))


def swapped(nest, **fields):
    """With other fields in every half_reduce."""
    return dataclasses.replace(
        nest, body=rewrite(nest.body, lambda n: (dataclasses.replace(n, **fields),) if is_op(n, "half_reduce") else (n,))
    )


def without_shift(nest):
    """The products added as they are."""

    def change(node):
        if is_op(node, "shift"):
            return ()
        return (dataclasses.replace(node, ins=tuple("pp" if x == "spp" else x for x in node.ins)),) if isinstance(node, Op) else (node,)

    return dataclasses.replace(nest, body=rewrite(nest.body, change))


def shared_register(nest):
    """One pair of registers for all bit weights."""

    def change(node):
        keeps = tuple(keep for keep in node.keeps if keep[0] != "bw") if isinstance(node, Op) else ()
        return (dataclasses.replace(node, keeps=keeps),) if isinstance(node, Op) else (node,)

    return dataclasses.replace(nest, body=rewrite(nest.body, change))


def added_too_early(nest):
    """The addition of OPT1 inside the loop over K."""
    inner = rewrite(nest.body, lambda n: () if is_op(n, "add") else (n,))
    add = Op(primitive="add", out=("C",), ins=("acc_s", "acc_c"), keeps=(("m", 1), ("n", 1)))
    return dataclasses.replace(
        nest, body=rewrite(inner, lambda n: (n.around(*n.body, add),) if isinstance(n, Loop) and n.axis == "k" else (n,))
    )


def test_wrong_nests_compute_wrong_and_are_refused():
    a, b = operands(4, 8, 3)
    for wrong, rule in [
        (without_shift(nest_of("opt1")), "shift"),
        (shared_register(nest_of("opt2")), "register"),
    ]:
        assert (execute(wrong, a, b).result != a @ b).any()
        with pytest.raises(SpecError) as caught:
            check(wrong)
        assert caught.value.allowed == RULES[rule]


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        (unrolled(nest_of("mac"), "bw"), "encode"),
        (unrolled(nest_of("mac"), "n"), "map"),
        (dropped(nest_of("opt4c"), "sparse"), "sparse"),
        (dropped(nest_of("opt4c"), "sync"), "sync"),
        (dropped(nest_of("mac"), "map"), "stale"),
        (dropped(nest_of("mac"), "accumulate"), "result"),
        (swapped(nest_of("opt1"), keeps=(("m", 1),)), "register"),
        (shared_register(nest_of("opt3")), "shift"),
        (added_too_early(nest_of("opt1")), "complete"),
    ],
)
def test_refusals_name_the_rule(wrong, rule):
    with pytest.raises(SpecError) as caught:
        check(wrong)
    assert caught.value.allowed == RULES[rule]
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("transformation", "reason"),
    [
        (lambda: transform.shift_after(nest_of("opt1")), RULES["shift"]),
        (lambda: transform.shift_after(nest_of("opt1", "ws")), RULES["shift"]),
        (lambda: transform.hoist(nest_of("mac"), "encode", "k"), RULES["encode"]),
        (lambda: transform.hoist(nest_of("mac"), "encode", "bw"), RULES["encode"]),
        (lambda: transform.hoist(nest_of("mac"), "map"), RULES["map"]),
        (lambda: transform.hoist(nest_of("ent"), "encode"), "encode is outside the PEs along n already"),
        (lambda: transform.hoist(nest_of("mac"), "sparse"), "there is no sparse"),
        (lambda: transform.bit_weights_outside(base()), "the sum over BW is a binary number after every step of K: carry_save first"),
        (lambda: transform.skip_zeros(base()), "products one by one need carry-save feedback: carry_save first"),
        (lambda: transform.skip_zeros(nest_of("opt1")), "needs a spatial loop over k that ends in the half_reduce: lanes first"),
        (lambda: transform.skip_zeros(nest_of("opt1", "ws"), "bw"), RULES["chain"]),
        (lambda: transform.skip_zeros(transform.hoist(nest_of("opt1"), "encode"), "bw"), RULES["sparse"]),
        (lambda: transform.carry_save(nest_of("opt1")), None),
        (lambda: transform.serial_bit_weights(nest_of("opt1")), None),
        (lambda: derive("opt4c", array="ws"), RULES["chain"]),
        (lambda: derive("opt9"), "one of mac, ent, opt1, opt2, opt3, opt4c, opt4e, sparse4"),
        (lambda: base(array="ring"), "one of os, ws, cube, tree, matrix"),
    ],
)
def test_illegal_transformations_are_refused(transformation, reason):
    with pytest.raises(SpecError) as caught:
        transformation()
    assert reason in (None, caught.value.allowed)


def test_zeros_of_one_operand_are_skipped_over_bit_weights():
    """Beyond the paper: OPT1 with its own digits in sequence, shifted in the PE, zeros left out."""
    nest = transform.hoist(transform.skip_zeros(nest_of("opt1"), "bw"), "encode")
    assert point(nest) == {
        "recoding": "booth",
        "digits": "sparse",
        "encoder": "column",
        "shift": "product",
        "accumulate": "carry-save",
        "lanes": 1,
    }
    a, b = operands(4, 9, 3)
    found = execute(nest, a, b)
    np.testing.assert_array_equal(found.result, a @ b)
    assert found.steps == np.maximum(1, np.count_nonzero(recoding("booth", width=8).digits(a), axis=2)).sum(1).max()


@pytest.mark.parametrize(("name", "array"), LEGAL)
def test_widths_suffice_and_none_can_be_less(name, array):
    nest = nest_of(name, array)
    extremes = [np.full((4, 16), x) for x in (-128, 127, 85, -86)]
    cases = [(a, np.full((16, 3), x)) for a in extremes for x in (-128, 127)]
    needed = {item.name: item.bits for item in widths(nest, recoding(nest.recoding, width=8), IntFormat(8), 16)}
    for a, b in cases:
        np.testing.assert_array_equal(execute(nest, a, b, widths=needed).result, a @ b)
    assert needed["pp"] == 10
    for narrow in ("pp", "C"):
        assert any((execute(nest, a, b, widths=needed | {narrow: needed[narrow] - 1}).result != a @ b).any() for a, b in cases), narrow


def test_thirteen_bits_overflow_under_one_weight():
    """Sixteen products of weight -2 and B = -128: the trap of a 13-bit tree."""
    nest = nest_of("opt2")
    a, b = np.full((4, 16), -128), np.full((16, 3), -128)
    needed = {item.name: item.bits for item in widths(nest, recoding("ent", width=8), IntFormat(8), 16)}
    assert needed["acc_s"] == needed["acc_c"] == 14
    assert execute(nest, a, b, widths=needed | {"acc_s": 13, "acc_c": 13}).result[0, 0] == -262144


@settings(max_examples=40, deadline=None)
@given(
    name=st.sampled_from(["mac", "ent", "opt1", "opt2", "opt4c", "opt4e", "sparse4"]),
    array=st.sampled_from(["os", "ws", "cube"]),
    sizes=st.tuples(*[st.integers(1, 5)] * 3),
    lanes=st.integers(1, 3),
    shape=st.tuples(*[st.integers(1, 9)] * 3),
)
def test_random_sizes(name, array, sizes, lanes, shape):
    if name in SPARSE:
        array = "os"
    rows, cols, layers = sizes
    nest = derive(name, array=array, rows=rows, cols=cols, layers=layers, lanes=lanes)[-1].nest
    a, b = operands(*shape)
    np.testing.assert_array_equal(execute(nest, a, b).result, a @ b)
    assert point(nest)["lanes"] == lanes


def test_operands_must_fit():
    with pytest.raises(SpecError, match=r"^shapes = \(\(2, 3\), \(2, 2\)\): \(M, K\) and \(K, N\)$"):
        execute(base(), np.zeros((2, 3), int), np.zeros((2, 2), int))
    with pytest.raises(SpecError, match=r"^recoding = 'ent': booth, which the nest is written for$"):
        run(base(), np.zeros((2, 2), int), np.zeros((2, 2), int), recoding("ent", width=8))


def test_loops_must_cover_their_axis():
    gap = Nest(name="gap", recoding="booth", body=rewrite(base().body, lambda n: (halved(n),)))
    with pytest.raises(SpecError) as caught:
        check(gap)
    assert caught.value.allowed == RULES["cover"]


def halved(node):
    """Half of the PE rows, the tiles as before."""
    return dataclasses.replace(node, size=8) if isinstance(node, Loop) and node.axis == "m" and node.size else node
