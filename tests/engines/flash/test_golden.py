"""Answers of the golden die against what a reader of the frame table would expect."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen.engines.flash import FlashSpec, Program, frames, golden
from hwgen.engines.flash.bench import bad_packets, weights_of
from hwgen.engines.flash.host import page_of, record_of
from hwgen.engines.flash.outlier import decode, encode
from hwgen.errors import SpecError

SMALL = FlashSpec().small()


def answers(program):
    return program.responses(program.spec.compute(*program.operands))


def sums(response):
    return np.frombuffer(response.payload, "<i4")


def test_crc_is_the_published_one():
    assert frames.crc16(b"123456789") == 0x29B1  # check value of CRC-16/CCITT-FALSE
    packet = frames.request(frames.LOAD, unit=3, payload=b"abc")
    assert frames.crc16(packet) == 0
    assert len(packet) == frames.OVERHEAD + 3


@settings(max_examples=30, deadline=None, derandomize=True)
@given(rows=st.integers(1, 16), inputs=st.integers(1, 16), lanes=st.sampled_from([1, 2, 4, 8]), seed=st.integers(0, 99))
def test_a_tile_times_a_vector(rows, inputs, lanes, seed):
    spec = SMALL.changed(lanes=lanes, values=256, check_bits=4)
    generator = np.random.default_rng(seed)
    weights, vector = (weights_of("uniform", shape, generator) for shape in ((rows, inputs), (1, inputs)))
    response = answers(Program(spec).load(vector[0]).compute(weights).result())[-1]
    assert response.status == frames.OK
    assert sums(response).tolist() == [sum(int(w) * int(x) for w, x in zip(row, vector[0], strict=True)) for row in weights]


def test_corners_of_int8():
    spec = FlashSpec()
    weights = np.full((32, 512), -128, np.int8)
    response = answers(Program(spec).load(weights[0]).compute(weights).result())[-1]
    assert sums(response).tolist() == [512 * 128 * 128] * 32


@pytest.mark.parametrize(("result", "size"), [(0, 4), (1, 2), (2, 1)])
def test_result_formats(result, size):
    weights = np.array([[127, 127], [-128, -128], [1, 0], [-1, 0], [3, 0]], np.int8)
    vector = np.array([127, 127], np.int8)
    response = answers(Program(SMALL).format(result, shift=4, scale=3).load(vector).compute(weights).result())[-1]
    got = np.frombuffer(response.payload, f"<i{size}")
    limit = 1 << (8 * size - 1)
    exact = [2 * 127 * 127, -2 * 128 * 127, 127, -127, 381]
    expected = exact if result == 0 else [max(-limit, min(limit - 1, (3 * value + 8) // 16)) for value in exact]
    assert got.tolist() == expected


def test_requantise_rounds_halves_up_and_saturates():
    assert golden.requantise(np.array([1, 3, -1, -3]), 1, 1, 1).tolist() == [1, 2, 0, -1]
    assert golden.requantise(np.array([5, -5]), 2, 0, 0xFFFF).tolist() == [127, -128]
    assert golden.requantise(np.array([-(2**31)]), 1, 47, 0xFFFF).tolist() == [-1]


def test_flipped_outliers_are_repaired_and_others_cleared():
    spec = SMALL
    weights = np.ones((4, 16), np.int8)
    weights[0, :5] = [100, -90, 80, 70, -128]
    page = page_of(spec, weights)
    spare = encode(spec.code, page)
    damaged = page.copy()
    damaged[0] ^= 0x40  # protected: voted back
    damaged[20] = 99  # not protected, above 70: cleared
    record = record_of(spec, damaged, spare)
    vector = np.ones(16, np.int8)
    result, status = answers(Program(spec).load(vector).compute(weights, record=record).result().send(frames.STATUS))[-2:]
    assert sums(result).tolist() == [100 - 90 + 80 + 70 - 128 + 11, 15, 16, 16]
    assert status.payload == bytes([0, 0, 0, 0, 1, 0])
    plain = answers(Program(spec).load(vector).compute(weights, record=record, coded=False).result())[-1]
    assert sums(plain).tolist() == [36 - 90 + 80 + 70 - 128 + 11, 15 + 99, 16, 16]
    assert np.array_equal(decode(spec.code, damaged, spare).values[:16], page[:16])


def test_every_bad_packet_is_answered_and_changes_nothing():
    generator = np.random.default_rng(2)
    weights, vector = weights_of("uniform", (3, 16), generator), weights_of("uniform", (1, 16), generator)[0]
    expected = sums(answers(Program(SMALL).load(vector).compute(weights).result())[-1])
    for packet in bad_packets(SMALL, generator):
        program = Program(SMALL).load(vector).raw(packet).compute(weights).result().send(frames.STATUS)
        responses = answers(program)
        mine = packet[0] == SMALL.unit
        assert len(responses) == 4 + mine
        assert np.array_equal(sums(responses[-2]), expected), packet.hex()
        status = responses[1].status if mine else responses[-1].payload[0]
        if mine or packet[0] == frames.BROADCAST:
            assert status != frames.OK, packet.hex()
            assert responses[-1].payload[0] == status


@pytest.mark.parametrize(
    ("packet", "status"),
    [
        (frames.request(frames.STATUS)[:9], frames.TRUNCATED),
        (b"\0", frames.TRUNCATED),
        (frames.request(frames.STATUS)[:-1] + b"\0", frames.CRC),
        (frames.sealed(bytes([0, frames.STATUS, 0, 0, 0, 0, 1, 0])), frames.LENGTH),
        (frames.request(9), frames.COMMAND),
        (frames.request(frames.SET, payload=b"\3\0\0\0"), frames.ARGUMENT),
        (frames.request(frames.RESULT), frames.STATE),
        (frames.request(frames.COMPUTE, payload=b"\1\0\1\0\0"), frames.STATE),
        (frames.request(frames.SLICE, payload=b"\1\0"), frames.STATE),
    ],
)
def test_status_of_each_kind(packet, status):
    assert answers(Program(SMALL).raw(packet))[0].status == status


def test_plain_pages_come_back_slice_by_slice():
    record = np.arange(SMALL.record_beats * 2, dtype=np.uint8).reshape(-1, 2)
    program = Program(SMALL).read(record)
    sizes = [1, 2, 3, 40, record.size - 46]
    for size in sizes:
        program.slice(size)
    responses = answers(program)
    assert b"".join(response.payload for response in responses) == record.tobytes()
    assert {response.status for response in responses} == {frames.OK}


def test_array_reads_are_asked_for_in_order():
    weights = np.ones((1, 4), np.int8)
    program = Program(SMALL).load(np.ones(4)).compute(weights, row=0x123456, plane=1).result().compute(weights, row=7).result()
    result = SMALL.compute(*program.operands)
    assert result[-8:].tobytes() == bytes([0x56, 0x34, 0x12, 1, 7, 0, 0, 0])


def test_runs_without_a_defined_end_are_refused():
    weights = np.ones((1, 4), np.int8)
    program = Program(SMALL).load(np.ones(4)).compute(weights)
    with pytest.raises(SpecError, match="commands = 'requests or pages left open'"):
        SMALL.compute(*program.operands)
    program.result().records[0].append(program.records[0][0])
    with pytest.raises(SpecError, match="plane0 = '45 beats left': exactly the page records"):
        SMALL.compute(*program.operands)
    program.records[0].clear()
    with pytest.raises(SpecError, match="a page record, with an end, for every COMPUTE and READ"):
        SMALL.compute(*program.operands)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"cell": "opt9"}, "cell = 'opt9': one of mac, ent, opt1, opt2, opt3, opt4e"),
        ({"cell": "opt4c"}, "cell = 'opt4c': opt3: opt4c shares an encoder among the vectors of a product, and a die has one vector"),
        ({"cell": "opt4e", "lanes": 1}, "cell = 'opt4e': opt3, or more lanes: opt4e shares a compressor among lanes, and there is one"),
        ({"precision": "w2a8"}, "precision = 'w2a8': one of w8a8, w4a16"),
        (
            {"precision": "w4a16", "cell": "opt3"},
            "cell = 'opt3': mac, ent or opt1 with precision = w4a16: lanes that share or skip digits are built for INT8",
        ),
        ({"precision": "w4a16", "input_bytes": 4}, "input_bytes = 4: a multiple of the octets of a beat = 8, at least twice as many"),
        ({"lanes": 3}, "lanes = 3: one of 1, 2, 4, 8, 16"),
        ({"values": 16383}, "values = 16383: a multiple of lanes = 2, at least twice as many"),
        ({"values": 65536}, "values = 65536: a page record of at most 65535 bytes"),
        ({"input_bytes": 5000}, "input_bytes = 5000: an integer from 1 to 4096"),
        ({"unit": 255}, "unit = 255: an integer from 0 to 254"),
        ({"max_rows": 1}, "max_rows = 1: an integer from 2 to 4096"),
        ({"copies": 3}, "copies = 3: an even number: with the value in the page they are odd"),
    ],
)
def test_rules(fields, message):
    with pytest.raises(SpecError) as raised:
        FlashSpec(**{"check_bits": 6} | fields if "values" in fields else fields)
    assert str(raised.value) == message


def test_int4_weights_and_int16_inputs():
    """Against integers multiplied without a die; weights lie two in an octet, the first in its low half."""
    spec = FlashSpec(precision="w4a16", values=64, input_bytes=64, max_rows=8, protected=1)
    generator = np.random.default_rng(5)
    weights = generator.integers(-8, 8, (4, 31))
    weights[0], weights[1] = -8, 7
    vector = generator.integers(-(1 << 15), 1 << 15, 31)
    vector[:2] = -(1 << 15), (1 << 15) - 1
    program = Program(spec).load(vector).compute(weights).result()
    answers = program.responses(spec.compute(*program.operands))
    assert np.frombuffer(answers[-1].payload, "<i4").tolist() == (weights @ vector).tolist()
    page = page_of(spec, weights).view(np.uint8)
    assert page[0] == (weights[0, 0] & 15) | (weights[0, 1] & 15) << 4
    assert np.array_equal(golden.unpacked(page.view(np.int8), 4)[: 4 * 32].reshape(4, 32)[:, :31], weights)
    assert golden.unpacked(np.array([-128, 127]), 8).tolist() == [-128, 127]


def test_a_code_is_refused_where_pages_have_none():
    spec = FlashSpec(precision="w4a16", values=64, input_bytes=64, max_rows=8, protected=1)
    program = Program(spec).load(np.ones(4)).send(frames.COMPUTE, payload=bytes([1, 0, 4, 0, 1]))
    assert [answer.status for answer in program.responses(spec.compute(*program.operands))] == [frames.OK, frames.ARGUMENT]


def test_operands_of_the_wrong_kind():
    operands = Program(SMALL).send(frames.STATUS).operands
    for index, wrong, message in (
        (0, operands[0].astype(int), "commands = 'int64"),
        (1, operands[1][:-1], "ends = '9 marks': one per beat of commands"),
        (2, np.zeros((4, 3), np.uint8), "plane0 = 'uint8"),
    ):
        with pytest.raises(SpecError, match=message):
            SMALL.compute(*operands[:index], wrong, *operands[index + 1 :])
    with pytest.raises(SpecError, match="operands = 2: six arrays"):
        SMALL.compute(*operands[:2])
