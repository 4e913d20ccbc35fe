"""Both paths do the same, beat for beat and cycle for cycle, and see the same faults."""

import duts
import numpy as np
import pytest

from hwgen import simulate
from hwgen.engines.contract import Stalls
from hwgen.errors import SpecError, ToolFailed

BULK, ICARUS = {"path": "bulk"}, {"path": "cocotb", "simulator": "icarus"}
VERILATOR = {"path": "cocotb", "simulator": "verilator"}  # a long build: one test here, the rest in the conformance test
both_paths = pytest.mark.parametrize("options", [BULK, ICARUS], ids=["bulk", "cocotb"])


def loads(width=16):
    return [
        duts.workload(width=width),
        duts.workload(1, width=width),
        *(duts.workload(seed=seed, density=density, width=width) for seed, density in ((1, 0.2), (2, 0.5), (3, 0.8))),
        duts.workload(seed=4, density=0.4, reset_at=9, width=width),
        duts.workload(seed=5, reset_at=0, width=width),
    ]


@both_paths
@pytest.mark.parametrize("width", [16, 4104])
def test_beats_and_cycles(options, width):
    for load, done in zip(
        loads(width), simulate.transfer(duts.design(width=width), duts.ports(width), loads(width), **options), strict=True
    ):
        sent, got = load.streams["s_axis"], done.outputs["m_axis"]
        assert np.array_equal(got.data, sent.data)
        assert np.array_equal(got.last, sent.last)
        assert np.array_equal(got.user, sent.user)
        expected = duts.schedule(load)
        assert {port: moved.tolist() for port, moved in done.moved.items()} == expected
        assert done.cycles == expected["m_axis"][-1] + 1
        assert done.violations == ()
        assert done.seconds > 0


@both_paths
@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("drops", "TVALID dropped before the transfer"),
        ("changes", "TDATA, TLAST or TUSER changed while the beat waited"),
        ("changes user", "TDATA, TLAST or TUSER changed while the beat waited"),
        ("surplus", "sent a beat more than expected"),
    ],
)
def test_broken_protocol_is_told(options, fault, text):
    blocked = Stalls(patterns={"m_axis": np.array([True, True, True, False])})
    load = duts.workload(5, stalls=blocked) if fault != "surplus" else duts.workload(5)
    (done,) = simulate.transfer(duts.design(fault), duts.ports(), [load], **options)
    assert any(line.startswith(f"m_axis: {text} (cycle ") for line in done.violations), done.violations


def test_both_paths_report_the_same_violations():
    load = duts.workload(20, density=0.6)
    runs = [simulate.transfer(duts.design("changes"), duts.ports(), [load], **options)[0] for options in (BULK, ICARUS)]
    assert runs[0].violations == runs[1].violations
    assert len(runs[0].violations) == 8


@both_paths
def test_a_hang_is_told_and_stops_nothing_else(options):
    hung, after = simulate.transfer(duts.design("hangs"), duts.ports(), [duts.workload(), duts.workload(3)], **options)
    assert hung.violations == ("hangs: no transfer for 200 cycles; beats moved: s_axis 20 of 20, m_axis 3 of 20",)
    assert hung.moved["m_axis"].tolist() == [1, 2, 3]
    assert after.violations == ()
    assert len(after.moved["m_axis"]) == 3


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("unknown data", "m_axis: TDATA, TLAST or TUSER has X or Z bits in a valid beat (cycle "),
        ("unknown valid", "m_axis: TVALID is X or Z (cycle "),
        ("unknown ready", "s_axis: TREADY is X or Z (cycle "),
    ],
)
def test_icarus_sees_unknown_values(fault, text):
    (done,) = simulate.transfer(duts.design(fault), duts.ports(), [duts.workload(5)], **ICARUS)
    assert any(line.startswith(text) for line in done.violations), done.violations


@both_paths
def test_failed_build_names_its_log(options):
    with pytest.raises(ToolFailed, match=r"error.*\(log: ") as caught:
        simulate.transfer(duts.design("does not compile"), duts.ports(), [duts.workload()], **options)
    assert caught.value.log.is_file()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"streams": {}}, "streams = []: exactly the ports s_axis"),
        ({"expected": {"m_axis": 1, "m_other": 2}}, "expected = ['m_axis', 'm_other']: exactly the ports m_axis"),
        ({"streams": {"s_axis": duts.beats(3, width=24)}}, "streams.s_axis = (3, 3): (beats, 2) bytes, with one last and user per beat"),
        ({"stalls": Stalls(patterns={"s_b": np.ones(3)})}, "stalls = 's_b': one of the ports s_axis, m_axis"),
        ({"stalls": Stalls(patterns={"s_axis": np.ones(0)})}, "stalls.s_axis = []: a pattern of at least one cycle"),
        ({"reset_at": -1}, "reset_at = -1: a cycle, 0 or later"),
    ],
)
def test_workloads_that_do_not_fit(changes, message):
    fields = {"streams": {"s_axis": duts.beats(3)}, "expected": {"m_axis": 3}} | changes
    with pytest.raises(SpecError) as caught:
        simulate.Workload(**fields).checked(duts.ports())
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"path": "fast"}, "path = 'fast': one of bulk, cocotb"),
        ({"simulator": "vcs"}, "simulator = 'vcs': one of verilator, icarus"),
        ({"path": "bulk", "simulator": "icarus"}, "path = 'bulk': cocotb with simulator icarus: bulk is compiled by Verilator"),
        ({"waves": "a.txt"}, "waves = 'a.txt': a file name ending in .vcd or .fst"),
    ],
)
def test_options_that_do_not_exist(options, message):
    with pytest.raises(SpecError) as caught:
        simulate.transfer(duts.design(), duts.ports(), [duts.workload()], **options)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("name", "options", "start"),
    [
        ("a.vcd", BULK, b"$version"),
        ("a.fst", ICARUS, b"\0"),
        ("b.vcd", VERILATOR, b"$version"),
    ],
)
def test_waves(tmp_path, name, options, start):
    load = duts.workload(density=0.4, reset_at=9)
    (done,) = simulate.transfer(duts.design(), duts.ports(), [load], waves=tmp_path / name, **options)
    assert np.array_equal(done.outputs["m_axis"].data, load.streams["s_axis"].data)
    assert {port: moved.tolist() for port, moved in done.moved.items()} == duts.schedule(load)
    assert (tmp_path / name).read_bytes().startswith(start)
    assert b"m_axis_tvalid" in (tmp_path / name).read_bytes() or name.endswith(".fst")


def test_waves_are_of_one_run(tmp_path):
    with pytest.raises(SpecError, match="one case, not 2"):
        simulate.transfer(duts.design(), duts.ports(), [duts.workload()] * 2, waves=tmp_path / "a.vcd")
