import pytest

from hwgen.silicon.technologies import technology

# A registered multiply-accumulate cell: the smallest thing with everything that is measured.
PE = """
module pe (clk, a, b, first, a_next, b_next, first_next, sum);
  input clk, first;
  input signed [3:0] a, b;
  output reg signed [3:0] a_next, b_next;
  output reg first_next;
  output reg signed [9:0] sum;
  always @(posedge clk) begin
    a_next <= a;
    b_next <= b;
    first_next <= first;
    sum <= a_next * b_next + (first_next ? 10'sd0 : sum);
  end
endmodule
"""

LIBERTY = """
library (tiny) {
  time_unit : "1ps"; nom_voltage : 1.0; capacitive_load_unit (1, pf);
  cell (BUF) { area : 2; pin (A) { direction : input; capacitance : 0.002; } pin (Y) { direction : output; function : "A"; } }
  cell (ADD) { area : 9;
    pin (A) { direction : input; } pin (B) { direction : input; } pin (C) { direction : input; }
    pin (K) { direction : output; function : "A B + C (A + B)"; timing () { related_pin : "A"; cell_rise (t) { values ("1, 2"); } } }
    pin (S) { direction : output; function : "A ^ B ^ C"; } }
  cell (DFF) { area : 5; ff (IQ, IQN) { next_state : "D"; clocked_on : "C"; }
    pin (D) { direction : input; } pin (C) { direction : input; clock : true; } pin (Q) { direction : output; function : "IQ"; } }
  cell (DFFR) { area : 4; ff (IQ, IQN) { next_state : "D"; clocked_on : "C"; clear : "!R"; }
    pin (D) { direction : input; } pin (C) { direction : input; } pin (R) { direction : input; } pin (Q) { direction : output; } }
}
"""


@pytest.fixture(scope="session")
def tech():
    return technology()


@pytest.fixture(autouse=True, scope="package")
def own_cache(tmp_path_factory):
    """Measurements are made, not remembered, once per run of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HWGEN_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def pe_verilog():
    return PE


@pytest.fixture(scope="session")
def tiny_liberty():
    return LIBERTY
