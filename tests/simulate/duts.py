"""Small hand-written stream designs, one right and several with a planted fault."""

from types import SimpleNamespace

import numpy as np

from hwgen.engines.contract import Beats, Stalls, StreamPort
from hwgen.simulate import Workload

RIGHT = """
module slice(input clk, input rst,
  input s_axis_tvalid, output s_axis_tready, input [WIDTH-1:0] s_axis_tdata, input s_axis_tlast, input [2:0] s_axis_tuser,
  output m_axis_tvalid, input m_axis_tready, output [WIDTH-1:0] m_axis_tdata, output m_axis_tlast, output [2:0] m_axis_tuser);
  reg full;
  reg [7:0] count;
  reg [WIDTH-1:0] data;
  reg last;
  reg [2:0] user;
  assign s_axis_tready = (!full || m_axis_tready);
  assign m_axis_tvalid = full;
  assign m_axis_tdata = data;
  assign m_axis_tlast = last;
  assign m_axis_tuser = user;
  always @(posedge clk) begin
    if (s_axis_tready) full <= s_axis_tvalid;
    if (s_axis_tready && s_axis_tvalid) begin
      data <= s_axis_tdata;
      last <= s_axis_tlast;
      user <= s_axis_tuser;
      count <= count + 1;
    end
    if (rst) begin
      full <= 0;
      count <= 0;
    end
  end
endmodule
"""
FAULTS = {
    "drops": ("m_axis_tvalid = full;", "m_axis_tvalid = full && !(count == 3 && tick);"),
    "changes": ("m_axis_tdata = data;", "m_axis_tdata = data ^ tick;"),
    "changes user": ("m_axis_tuser = user;", "m_axis_tuser = user ^ tick;"),
    "surplus": ("s_axis_tvalid;\n", "s_axis_tvalid || (s_axis_tready && count == 5 && tick);\n"),
    "hangs": ("m_axis_tvalid = full;", "m_axis_tvalid = full && count < 4;"),
    "unknown data": ("m_axis_tdata = data;", "m_axis_tdata = {data[WIDTH-1:1], never};"),
    "unknown valid": ("m_axis_tvalid = full;", "m_axis_tvalid = count == 2 ? never : full;"),
    "unknown ready": ("s_axis_tready = ", "s_axis_tready = count == 2 ? never : "),
    "count survives reset": ("      count <= 0;\n", ""),
    "does not compile": ("endmodule", "endmodul"),
}


def ports(width=16):
    return [StreamPort(name="s_axis", width=width, user_width=3), StreamPort(name="m_axis", width=width, user_width=3)]


def design(fault=None, *, width=16):
    """The register slice, right or with one of `FAULTS`; ``tick`` toggles, ``never`` is never written."""
    text = RIGHT
    if fault:
        old, new = FAULTS[fault]
        assert text.count(old) == 1
        text = text.replace(old, new)
        text = text.replace("  reg full;", "  reg full;\n  reg tick;\n  reg never;\n  always @(posedge clk) tick <= rst ? 0 : !tick;")
    return SimpleNamespace(top="slice", verilog=text.replace("WIDTH-1", str(width - 1)))


def beats(count, *, width=16, seed=0):
    generator = np.random.default_rng(seed)
    return Beats(
        data=generator.integers(0, 256, (count, width // 8), dtype=np.uint8),
        last=generator.random(count) < 0.3,
        user=generator.integers(0, 8, count, dtype=np.uint32),
    )


def workload(count=20, *, width=16, seed=0, density=None, **fields):
    if density is not None:
        fields["stalls"] = Stalls.random(ports(width), seed, density=density, length=31)
    return Workload(streams={"s_axis": beats(count, width=width, seed=seed)}, expected={"m_axis": count}, patience=200, **fields)


def schedule(load):
    """Cycles in which the slice's input and output move, from its rules and the stall patterns alone."""
    arrived, left = [], []
    full = waiting = False
    cycle = 0
    while len(left) < load.expected["m_axis"]:
        ready = not load.stalls.at("m_axis", cycle)
        waiting = waiting or (len(arrived) < load.expected["m_axis"] and not load.stalls.at("s_axis", cycle))
        accept = not full or ready
        if full and ready:
            left.append(cycle)
        if accept:
            full = waiting
            if waiting:
                arrived.append(cycle)
            waiting = False
        cycle += 1
    return {"s_axis": arrived, "m_axis": left}
