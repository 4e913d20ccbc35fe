"""The die in simulation: answers equal the golden, cycles equal the schedule, and planted faults are found."""

import dataclasses
import re

import numpy as np
import pytest
from amaranth.hdl import Const, Module, Signal
from amaranth.sim import Simulator
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from hwgen import export, simulate
from hwgen.engines.contract import Case
from hwgen.engines.flash import FlashSpec, Program, frames, schedule
from hwgen.engines.flash.bench import faulty_program, tiles_program, weights_of
from hwgen.engines.flash.cells import POINTS
from hwgen.engines.flash.rtl.crc import crc16_step
from hwgen.errors import ToolFailed

SMALL = FlashSpec().small()
VARIANTS = {  # beside the presets, which the conformance test has
    "one lane, zeros skipped": SMALL.changed(lanes=1, unit=7, cell="opt3"),
    "eight lanes, shift after the row": SMALL.changed(lanes=8, values=128, columns="odd", check_bits=5, cell="opt2"),
    "no power of two, one compressor": SMALL.changed(
        lanes=4, values=100, input_bytes=20, max_rows=11, copies=4, threshold_copies=3, protected=7, check_bits=5, cell="opt4e"
    ),
    "encoded before they are held": SMALL.changed(cell="ent"),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_answers_and_cycles(name):
    spec = VARIANTS[name]
    assert simulate.check(spec, *spec.cases(seed=1)) == []


def test_lanes_that_skip_zeros_in_four_states():
    """Icarus starts from unknown registers: none reaches an answer or a cycle count."""
    spec = SMALL.changed(cell="opt4e")
    cases = [case for case in spec.cases(seed=2) if case.name in ("tiles, tailed", "page records cut short and too long")]
    for case, run in zip(cases, simulate.run_many(spec, cases, path="cocotb", simulator="icarus"), strict=True):
        assert np.array_equal(run.result, spec.compute(*case.operands)), case.name
        assert run.cycles == spec.cycles(*case.operands, stalls=case.stalls), case.name


@pytest.mark.parametrize("cycle", [1, 40, 300, 700])
def test_exact_after_a_reset_in_mid_flight(cycle):
    case = next(case for case in SMALL.cases(seed=3) if case.name == "two jobs and slices")
    run = simulate.run(SMALL, *case.operands, reset_at=cycle)
    assert np.array_equal(run.result, SMALL.compute(*case.operands))


# Every example is a build of ten seconds: no shrinking.
@settings(max_examples=2, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(
    lanes=st.sampled_from([1, 2, 4, 16]),
    beats=st.integers(8, 60),
    words=st.integers(2, 6),
    rows=st.integers(2, 33),
    protected=st.integers(1, 8),
    copies=st.sampled_from([2, 4]),
    threshold_copies=st.sampled_from([1, 3, 9]),
    columns=st.sampled_from(["hamming", "odd"]),
    cell=st.sampled_from(["mac", "ent", "opt1", "opt2", "opt3"]),
    unit=st.integers(0, 254),
    seed=st.integers(0, 99),
)
def test_any_spec(lanes, beats, words, rows, protected, copies, threshold_copies, columns, cell, unit, seed):
    spec = FlashSpec(
        lanes=lanes, values=lanes * beats, input_bytes=lanes * words, max_rows=rows, protected=protected, copies=copies,
        threshold_copies=threshold_copies, columns=columns, cell=cell, unit=unit, check_bits=6, spare_bytes=100,
    )  # fmt: skip
    assert simulate.check(spec, *spec.cases(seed)) == []


def test_full_page():
    """The published page and code, with tiles of the three shapes that were compared, and bits flipped."""
    spec = FlashSpec()
    generator = np.random.default_rng(0)
    program = Program(spec)
    for rows, inputs in ((64, 256), (32, 512), (128, 128)):
        weights = weights_of("tailed", (rows, inputs), generator)
        program.load(generator.integers(-128, 128, inputs)).compute(weights).result()
    case = Case(name="shapes", operands=program.operands)
    noisy = Case(name="noise", operands=faulty_program(spec, 1e-3, generator, jobs=2).operands)
    assert simulate.check(spec, case, noisy) == []


@pytest.mark.parametrize("lanes", [1, 2, 4])
@pytest.mark.parametrize("coded", [True, False])
def test_page_cycles_in_closed_form(lanes, coded):
    """From the job's start to its results, with beats always on offer: the number that the system model uses."""
    spec = SMALL.changed(lanes=lanes, values=64)
    weights = weights_of("tailed", (4, 16), np.random.default_rng(1))
    program = Program(spec).load(np.ones(16)).compute(weights, coded=coded).result()
    packets = program.packets
    loaded = len(packets[0]) + 1 + 7  # packet, execution, answer
    open_at = loaded + len(packets[1]) + 1  # the job is open in the cycle after the second execution
    done_at = open_at + schedule.page_cycles(spec, coded=coded)
    assert open_at + 7 + len(packets[2]) + 1 < done_at  # so RESULT waits for the core and nothing else
    assert spec.cycles(*program.operands) == done_at + 1 + 7 + 16


@pytest.mark.parametrize("lanes", [1, 2, 4])
def test_page_cycles_of_int4_weights(lanes):
    """As above: a page of octets takes as long with two weights in each, less what the code would take."""
    spec = SMALL.changed(lanes=lanes, values=64, input_bytes=64, precision="w4a16")
    weights = weights_of("tailed", (4, 32), np.random.default_rng(1), bits=4)
    program = Program(spec).load(np.ones(32)).compute(weights).result()
    open_at = len(program.packets[0]) + 1 + 7 + len(program.packets[1]) + 1
    assert spec.cycles(*program.operands) == open_at + schedule.page_cycles(spec) + 1 + 7 + 16
    assert schedule.page_cycles(spec) == schedule.page_cycles(spec.changed(precision="w8a8"), coded=False)
    assert spec.macs(*program.operands) == 4 * 32


@pytest.mark.parametrize(("cell", "lanes"), [("ent", 2), ("opt1", 4)])
def test_int4_weights_and_int16_inputs_in_other_cells(cell, lanes):
    spec = FlashSpec(precision="w4a16", cell=cell, lanes=lanes, values=64, input_bytes=64, max_rows=16, protected=1, spare_bytes=64)
    assert simulate.check(spec, *(case for case in spec.cases(4) if case.name.startswith("tiles"))) == []


@pytest.mark.parametrize("cell", POINTS)
def test_cycles_of_a_job_and_of_a_page_agree(cell):
    """Without zero-skipping the closed form is exact; with it every digit of the longest lane has its cycle."""
    spec = FlashSpec(cell=cell, lanes=4, values=1024, input_bytes=64, max_rows=16, protected=10)
    ones, dense = np.ones((16, 64), np.int8), np.full((16, 64), 91, np.int8)  # 91: four digits that are not zero
    serial = POINTS[cell].serial
    for coded, tile, digits in ((True, ones, 1), (False, ones, 1), (False, dense, 4)):
        program = Program(spec).load(ones[0]).compute(tile, coded=coded).result()
        job = spec.outcomes(*program.operands)[0][-1].job
        more = spec.page_beats * (digits - 1) + 2 if serial else 0  # 2: a beat is held twice before its first digit leaves
        assert schedule.job_cycles(spec, job) == schedule.page_cycles(spec, coded=coded) + more


@pytest.mark.parametrize("result", [0, 1, 2])
@pytest.mark.parametrize(
    ("values", "tile", "coded"), [(1024, (16, 64), True), (1024, (16, 64), False), (64, (2, 32), False), (64, (16, 4), True)]
)
def test_time_between_results_in_closed_form(values, tile, coded, result):
    """Requests one after the other, the page or the channel setting the pace: the exact count grows by the interval."""
    spec = FlashSpec(values=values, input_bytes=64, max_rows=16, protected=values // 64, lanes=2)
    weights, vector = np.ones(tile, np.int8), np.ones(tile[1])
    totals = []
    for requests in (4, 5, 6):
        program = Program(spec).format(result).load(vector).compute(weights, coded=coded)
        for _ in range(requests - 1):
            program.load(vector).compute(weights, coded=coded).result()
        totals.append(spec.cycles(*program.result().operands))
    rows, inputs = tile
    interval = schedule.interval_cycles(spec, rows=rows, inputs=inputs, result=result, coded=coded)
    assert np.diff(totals).tolist() == [interval, interval]
    assert interval >= schedule.request_cycles(spec, rows=rows, inputs=inputs, result=result)


def test_the_array_is_the_bottleneck_of_the_default_die():
    """Two lanes at 400 MHz finish a page within tR = 30 us, decoder included."""
    assert schedule.page_cycles(FlashSpec()) / 400e6 < 30e-6


def test_crc_tree_equals_the_bit_serial_one():
    generator = np.random.default_rng(0)

    async def bench(context):
        for _ in range(200):
            octets = bytes(generator.integers(0, 256, 3).astype(np.uint8))
            before, last = frames.crc16(octets[:2]), octets[2]
            context.set(state, before)
            context.set(octet, last)
            await context.delay(1e-9)
            assert context.get(after) == frames.crc16(octets)

    state, octet, after = Signal(16), Signal(8), Signal(16)
    m = Module()
    m.d.comb += after.eq(crc16_step(state, octet))
    simulator = Simulator(m)
    simulator.add_testbench(bench)
    simulator.run()
    assert len(crc16_step(Const(0, 16), Const(0, 8))) == 16


def faults_of(text):
    """Places of comparisons in emitted Verilog, and what each could wrongly be."""
    compares = list(re.finditer(r"assign (\\?\S+) = (\S+ ?\S*) (>|<|==) (\S+);", text))
    return [(match.start(3), match.end(3), {">": ">=", "<": "<=", "==": "!="}[match.group(3)]) for match in compares]


def test_planted_faults_are_found():
    """Comparisons of the decoder and the core, each changed in turn (a sample): simulation must see them."""
    design = export.design(SMALL)
    survivors, tried = [], 0
    cases = [case for case in SMALL.cases(seed=1) if case.name.startswith(("bits flipped", "page records", "tiles, tailed", "thresholds"))]
    for module in [name for name in design.modules if name.startswith(("flash_entries", "flash_corrector"))]:
        text = design.modules[module]
        sites = faults_of(text)
        for start, end, other in sites[1 :: max(1, len(sites) // 2)][:2]:
            changed = dataclasses.replace(design, modules=design.modules | {module: text[:start] + other + text[end:]})
            tried += 1
            if not _fails(changed, cases):
                survivors.append((module, text[start - 60 : end + 40]))
    assert tried == 4
    assert survivors == []


def _fails(design, cases):
    try:
        return bool(simulate.check(SMALL, *cases, design=design))
    except ToolFailed:
        return True


def test_bare_core_has_no_streams():
    design = export.design(SMALL, bare=True)
    assert design.top == f"{SMALL.title}_core"
    assert not [signal.name for signal in design.signals if signal.name.startswith(("s_axis", "m_axis"))]


def test_title_holds_every_field():
    changes = {
        "cell": "opt1", "precision": "w4a16", "lanes": 4, "values": 128, "input_bytes": 32, "max_rows": 8, "unit": 1, "protected": 4,
        "threshold_copies": 3, "check_bits": 5, "copies": 4, "columns": "odd", "spare_bytes": 65,
    }  # fmt: skip
    assert set(changes) == {item.name for item in dataclasses.fields(FlashSpec)}
    base = SMALL.changed(check_bits=6)
    titles = {base.changed(**{name: value}).title for name, value in changes.items()} | {base.title}
    assert len(titles) == len(changes) + 1


def test_macs_of_a_run():
    program = tiles_program(SMALL, "uniform", np.random.default_rng(0))
    assert SMALL.macs(*program.operands) == 1 + 16 + 16 + 4 * 16 + 3 * 15 + 2 * 3
