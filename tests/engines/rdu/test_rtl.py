"""Hardware beyond conformance: a broken protocol is flagged."""

import dataclasses

import numpy as np

from hwgen import export, simulate
from hwgen.engines.contract import Beats
from hwgen.engines.rdu import RduSpec
from hwgen.simulate import Workload

SPEC = RduSpec().small()


def test_a_word_out_of_place_is_flagged():
    """`framing_error` is no stream: read it through a design that sends it as data."""
    design = export.design(SPEC)
    case = next(SPEC.cases(1))
    streams = SPEC.streams(*case.operands)
    top = "flagged"
    ports = "".join(f", .{signal.name}({signal.name})" for signal in design.signals if signal.name != "framing_error")
    heads = [f"{signal.direction} [{signal.width - 1}:0] {signal.name}" for signal in design.signals if signal.name != "framing_error"]
    flag = "input m_axis_flag_tready, output m_axis_flag_tvalid, output [7:0] m_axis_flag_tdata, output m_axis_flag_tlast"
    text = f"module {top}({', '.join(heads)}, {flag});\n wire error; reg sent;\n"
    text += " assign m_axis_flag_tvalid = error & ~sent; assign m_axis_flag_tdata = 1; assign m_axis_flag_tlast = 1;\n"
    text += " always @(posedge clk) sent <= rst ? 0 : sent | (m_axis_flag_tvalid & m_axis_flag_tready);\n"
    text += f" {design.top} tile(.framing_error(error){ports});\nendmodule\n"
    flagged = dataclasses.replace(design, top=top, modules=design.modules | {top: text})
    flag_port = dataclasses.replace(SPEC.ports[2], name="m_axis_flag", width=8)
    words = streams["s_axis_cfg"]
    late = Beats(data=words.data, last=np.roll(words.last, 1), user=words.user)
    for cfg, errors in ((words, 0), (late, 1)):
        load = Workload(streams=streams | {"s_axis_cfg": cfg}, expected=SPEC.output_beats(*case.operands) | {"m_axis_flag": errors})
        (done,) = simulate.transfer(flagged, [*SPEC.ports, flag_port], [load], simulator="icarus")
        assert done.violations == ()
        assert len(done.outputs["m_axis_flag"]) == errors
