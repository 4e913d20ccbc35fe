// tpe_sparse4_matrix_8x8_s8xs8_k4096_d8_g1x4: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=sparse4, array=matrix, rows=8, cols=8, layers=0, recoding=naf, digits=sparse, encoder=column, shift=product, accumulate=carry-save, lanes=8, group=1, run_ahead=4, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=8, constant_time=False

module window_8_8x4x1(write, clk, window, operands);
  input [3:0] write;
  wire [3:0] write;
  input clk;
  wire clk;
  output [255:0] window;
  wire [255:0] window;
  input [63:0] operands;
  wire [63:0] operands;
  wire [63:0] \$1 ;
  wire [63:0] \$2 ;
  wire [63:0] \$3 ;
  wire [63:0] \$4 ;
  reg [63:0] slot_0;
  reg [63:0] slot_1;
  reg [63:0] slot_2;
  reg [63:0] slot_3;
  reg [3:0] write_held;
  always @(posedge clk)
    slot_2 <= \$3 ;
  always @(posedge clk)
    slot_3 <= \$4 ;
  always @(posedge clk)
    write_held <= write;
  always @(posedge clk)
    slot_0 <= \$1 ;
  always @(posedge clk)
    slot_1 <= \$2 ;
  assign \$4  = write_held[3] ? operands : slot_3;
  assign \$3  = write_held[2] ? operands : slot_2;
  assign \$2  = write_held[1] ? operands : slot_1;
  assign \$1  = write_held[0] ? operands : slot_0;
  assign window = { slot_3[63:56], slot_2[63:56], slot_1[63:56], slot_0[63:56], slot_3[55:48], slot_2[55:48], slot_1[55:48], slot_0[55:48], slot_3[47:40], slot_2[47:40], slot_1[47:40], slot_0[47:40], slot_3[39:32], slot_2[39:32], slot_1[39:32], slot_0[39:32], slot_3[31:24], slot_2[31:24], slot_1[31:24], slot_0[31:24], slot_3[23:16], slot_2[23:16], slot_1[23:16], slot_0[23:16], slot_3[15:8], slot_2[15:8], slot_1[15:8], slot_0[15:8], slot_3[7:0], slot_2[7:0], slot_1[7:0], slot_0[7:0] };
endmodule

module queue_naf_s8_prefix_k1x4(write, older, opening, emptied, clk, busy, select, one, two, neg, pos, place, operands);
  input [3:0] write;
  wire [3:0] write;
  input [11:0] older;
  wire [11:0] older;
  input [3:0] opening;
  wire [3:0] opening;
  input emptied;
  wire emptied;
  input clk;
  wire clk;
  output [3:0] busy;
  wire [3:0] busy;
  output [3:0] select;
  reg [3:0] select;
  output one;
  wire one;
  output two;
  wire two;
  output neg;
  wire neg;
  output pos;
  wire pos;
  output [3:0] place;
  reg [3:0] place;
  input [7:0] operands;
  wire [7:0] operands;
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$100 ;
  wire [3:0] \$101 ;
  wire [3:0] \$102 ;
  wire [3:0] \$103 ;
  wire [3:0] \$104 ;
  wire [3:0] \$105 ;
  wire [3:0] \$106 ;
  wire [3:0] \$107 ;
  wire [3:0] \$108 ;
  wire [3:0] \$109 ;
  wire \$11 ;
  wire [3:0] \$110 ;
  wire [3:0] \$111 ;
  wire [3:0] \$112 ;
  wire [3:0] \$113 ;
  wire [3:0] \$114 ;
  wire [3:0] \$115 ;
  wire [3:0] \$116 ;
  wire [3:0] \$117 ;
  wire [3:0] \$118 ;
  wire [3:0] \$119 ;
  wire \$12 ;
  wire [3:0] \$120 ;
  wire [3:0] \$121 ;
  wire \$122 ;
  wire [3:0] \$123 ;
  wire [3:0] \$124 ;
  wire [3:0] \$125 ;
  wire [3:0] \$126 ;
  wire [3:0] \$127 ;
  wire [3:0] \$128 ;
  wire [3:0] \$129 ;
  wire \$13 ;
  wire [3:0] \$130 ;
  wire [3:0] \$131 ;
  wire [3:0] \$132 ;
  wire [3:0] \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire [3:0] \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$15 ;
  wire \$150 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire [3:0] \$173 ;
  wire [3:0] \$174 ;
  wire [3:0] \$175 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [3:0] \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$19 ;
  wire \$190 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire [3:0] \$213 ;
  wire [3:0] \$214 ;
  wire [3:0] \$215 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire [3:0] \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$23 ;
  wire \$230 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire [3:0] \$253 ;
  wire [3:0] \$254 ;
  wire [3:0] \$255 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire [3:0] \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$27 ;
  wire \$270 ;
  wire \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire [3:0] \$293 ;
  wire [3:0] \$294 ;
  wire [3:0] \$295 ;
  wire [3:0] \$296 ;
  wire [3:0] \$297 ;
  wire [3:0] \$298 ;
  wire [3:0] \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire [3:0] \$300 ;
  wire [3:0] \$305 ;
  wire [3:0] \$306 ;
  wire [3:0] \$307 ;
  wire [3:0] \$308 ;
  wire [3:0] \$309 ;
  wire [3:0] \$310 ;
  wire [3:0] \$311 ;
  wire [3:0] \$312 ;
  wire [3:0] \$313 ;
  wire [3:0] \$314 ;
  wire [3:0] \$315 ;
  wire [3:0] \$316 ;
  wire \$32 ;
  wire \$33 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$60 ;
  wire \$61 ;
  wire [4:0] \$63 ;
  wire [6:0] \$65 ;
  wire [3:0] \$66 ;
  wire [3:0] \$67 ;
  wire [4:0] \$69 ;
  wire \$7 ;
  wire [6:0] \$71 ;
  wire [3:0] \$72 ;
  wire [3:0] \$73 ;
  wire [4:0] \$75 ;
  wire [6:0] \$77 ;
  wire [3:0] \$78 ;
  wire [3:0] \$79 ;
  wire \$8 ;
  wire [4:0] \$81 ;
  wire [6:0] \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire \$86 ;
  wire [3:0] \$87 ;
  wire [3:0] \$88 ;
  wire [3:0] \$89 ;
  wire \$9 ;
  wire [3:0] \$90 ;
  wire [3:0] \$91 ;
  wire [3:0] \$92 ;
  wire [3:0] \$93 ;
  wire [3:0] \$94 ;
  wire [3:0] \$95 ;
  wire [3:0] \$96 ;
  wire [3:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire [3:0] first_0_below_1;
  wire [3:0] first_0_below_2;
  wire [3:0] first_1_below_1;
  wire [3:0] first_1_below_2;
  wire [3:0] first_2_below_1;
  wire [3:0] first_2_below_2;
  wire [3:0] first_3_below_1;
  wire [3:0] first_3_below_2;
  reg [3:0] first_held;
  wire naf_s8_prefix_carry_1;
  wire naf_s8_prefix_carry_2;
  wire naf_s8_prefix_carry_3;
  wire naf_s8_prefix_carry_4;
  wire naf_s8_prefix_carry_5;
  wire naf_s8_prefix_carry_6;
  wire naf_s8_prefix_carry_7;
  wire naf_s8_prefix_carry_g1_1;
  wire naf_s8_prefix_carry_g1_3;
  wire naf_s8_prefix_carry_g1_5;
  wire naf_s8_prefix_carry_g2_2;
  wire naf_s8_prefix_carry_g2_3;
  wire naf_s8_prefix_carry_g2_6;
  wire naf_s8_prefix_carry_g4_4;
  wire naf_s8_prefix_carry_g4_5;
  wire naf_s8_prefix_carry_g4_6;
  wire naf_s8_prefix_carry_p1_3;
  wire naf_s8_prefix_carry_p1_5;
  wire naf_s8_prefix_carry_p2_6;
  reg [3:0] neg_0;
  reg [3:0] neg_1;
  reg [3:0] neg_2;
  reg [3:0] neg_3;
  reg [3:0] open;
  wire [3:0] place_held;
  wire [3:0] ready;
  wire [3:0] taken_0;
  wire [3:0] taken_1;
  wire [3:0] taken_2;
  wire [3:0] taken_3;
  wire turn_0;
  wire turn_1;
  wire turn_2;
  wire turn_3;
  wire [3:0] turn_held;
  reg [3:0] two_0;
  reg [3:0] two_1;
  reg [3:0] two_2;
  reg [3:0] two_3;
  reg [3:0] waiting_0;
  reg [3:0] waiting_1;
  reg [3:0] waiting_2;
  reg [3:0] waiting_3;
  assign \$1  = operands[1] & operands[2];
  assign \$2  = operands[1] | operands[2];
  assign \$3  = operands[0] & operands[1];
  assign \$4  = \$2  & \$3 ;
  assign naf_s8_prefix_carry_g1_1 = \$1  | \$4 ;
  assign \$7  = operands[3] & operands[4];
  assign \$8  = operands[3] | operands[4];
  assign \$9  = operands[2] & operands[3];
  assign \$10  = \$8  & \$9 ;
  assign naf_s8_prefix_carry_g1_3 = \$7  | \$10 ;
  assign \$11  = operands[3] | operands[4];
  assign \$12  = operands[2] | operands[3];
  assign naf_s8_prefix_carry_p1_3 = \$11  & \$12 ;
  assign \$13  = operands[5] & operands[6];
  assign \$14  = operands[5] | operands[6];
  assign \$15  = operands[4] & operands[5];
  assign \$16  = \$14  & \$15 ;
  assign naf_s8_prefix_carry_g1_5 = \$13  | \$16 ;
  assign \$17  = operands[5] | operands[6];
  assign \$18  = operands[4] | operands[5];
  assign naf_s8_prefix_carry_p1_5 = \$17  & \$18 ;
  assign \$19  = operands[2] & operands[3];
  assign \$20  = operands[2] | operands[3];
  assign \$21  = \$20  & naf_s8_prefix_carry_g1_1;
  assign naf_s8_prefix_carry_g2_2 = \$19  | \$21 ;
  assign \$23  = naf_s8_prefix_carry_p1_3 & naf_s8_prefix_carry_g1_1;
  assign naf_s8_prefix_carry_g2_3 = naf_s8_prefix_carry_g1_3 | \$23 ;
  assign \$24  = operands[6] & operands[7];
  assign \$25  = operands[6] | operands[7];
  assign \$26  = \$25  & naf_s8_prefix_carry_g1_5;
  assign naf_s8_prefix_carry_g2_6 = \$24  | \$26 ;
  assign \$27  = operands[6] | operands[7];
  assign naf_s8_prefix_carry_p2_6 = \$27  & naf_s8_prefix_carry_p1_5;
  assign \$28  = operands[4] & operands[5];
  assign \$29  = operands[4] | operands[5];
  assign \$30  = \$29  & naf_s8_prefix_carry_g2_3;
  assign naf_s8_prefix_carry_g4_4 = \$28  | \$30 ;
  assign \$32  = naf_s8_prefix_carry_p1_5 & naf_s8_prefix_carry_g2_3;
  assign naf_s8_prefix_carry_g4_5 = naf_s8_prefix_carry_g1_5 | \$32 ;
  assign \$33  = naf_s8_prefix_carry_p2_6 & naf_s8_prefix_carry_g2_3;
  assign naf_s8_prefix_carry_g4_6 = naf_s8_prefix_carry_g2_6 | \$33 ;
  assign naf_s8_prefix_carry_1 = operands[0] & operands[1];
  assign busy[0] = | waiting_0;
  assign busy[1] = | waiting_1;
  assign busy[2] = | waiting_2;
  assign busy[3] = | waiting_3;
  assign ready = busy & open;
  assign \$38  = ready[1] & older[0];
  assign \$39  = ready[2] & older[1];
  assign \$40  = \$38  | \$39 ;
  assign \$41  = ready[3] & older[2];
  assign \$42  = \$40  | \$41 ;
  assign \$43  = ~ \$42 ;
  assign turn_0 = ready[0] & \$43 ;
  assign \$44  = ready[0] & older[3];
  assign \$45  = ready[2] & older[4];
  assign \$46  = \$44  | \$45 ;
  assign \$47  = ready[3] & older[5];
  assign \$48  = \$46  | \$47 ;
  assign \$49  = ~ \$48 ;
  assign turn_1 = ready[1] & \$49 ;
  assign \$50  = ready[0] & older[6];
  assign \$51  = ready[1] & older[7];
  assign \$52  = \$50  | \$51 ;
  assign \$53  = ready[3] & older[8];
  assign \$54  = \$52  | \$53 ;
  assign \$55  = ~ \$54 ;
  assign turn_2 = ready[2] & \$55 ;
  assign \$56  = ready[0] & older[9];
  assign \$57  = ready[1] & older[10];
  assign \$58  = \$56  | \$57 ;
  assign \$59  = ready[2] & older[11];
  assign \$60  = \$58  | \$59 ;
  assign \$61  = ~ \$60 ;
  assign turn_3 = ready[3] & \$61 ;
  assign { \$63 [4], first_0_below_1 } = { 1'h0, waiting_0[2:0], 1'h0 } | { waiting_0[2:0], 2'h0 };
  assign { \$65 [6:4], first_0_below_2 } = { 3'h0, first_0_below_1 } | { 1'h0, first_0_below_1, 2'h0 };
  assign \$66  = ~ first_0_below_2;
  assign \$67  = waiting_0 & \$66 ;
  assign taken_0 = \$67  & { turn_0, turn_0, turn_0, turn_0 };
  assign { \$69 [4], first_1_below_1 } = { 1'h0, waiting_1[2:0], 1'h0 } | { waiting_1[2:0], 2'h0 };
  assign { \$71 [6:4], first_1_below_2 } = { 3'h0, first_1_below_1 } | { 1'h0, first_1_below_1, 2'h0 };
  assign \$72  = ~ first_1_below_2;
  assign \$73  = waiting_1 & \$72 ;
  assign taken_1 = \$73  & { turn_1, turn_1, turn_1, turn_1 };
  assign { \$75 [4], first_2_below_1 } = { 1'h0, waiting_2[2:0], 1'h0 } | { waiting_2[2:0], 2'h0 };
  assign { \$77 [6:4], first_2_below_2 } = { 3'h0, first_2_below_1 } | { 1'h0, first_2_below_1, 2'h0 };
  assign \$78  = ~ first_2_below_2;
  assign \$79  = waiting_2 & \$78 ;
  assign taken_2 = \$79  & { turn_2, turn_2, turn_2, turn_2 };
  assign { \$81 [4], first_3_below_1 } = { 1'h0, waiting_3[2:0], 1'h0 } | { waiting_3[2:0], 2'h0 };
  assign { \$83 [6:4], first_3_below_2 } = { 3'h0, first_3_below_1 } | { 1'h0, first_3_below_1, 2'h0 };
  assign \$84  = ~ first_3_below_2;
  assign \$85  = waiting_3 & \$84 ;
  assign taken_3 = \$85  & { turn_3, turn_3, turn_3, turn_3 };
  assign \$86  = | select;
  assign \$87  = first_held & { select[0], select[0], select[0], select[0] };
  assign \$88  = \$87  & two_0;
  assign \$89  = first_held & { select[1], select[1], select[1], select[1] };
  assign \$90  = \$89  & two_1;
  assign \$91  = \$88  | \$90 ;
  assign \$92  = first_held & { select[2], select[2], select[2], select[2] };
  assign \$93  = \$92  & two_2;
  assign \$94  = first_held & { select[3], select[3], select[3], select[3] };
  assign \$95  = \$94  & two_3;
  assign \$96  = \$93  | \$95 ;
  assign \$97  = \$91  | \$96 ;
  assign \$98  = | \$97 ;
  assign \$99  = ~ \$98 ;
  assign one = \$86  & \$99 ;
  assign \$100  = first_held & { select[0], select[0], select[0], select[0] };
  assign \$101  = \$100  & two_0;
  assign \$102  = first_held & { select[1], select[1], select[1], select[1] };
  assign \$103  = \$102  & two_1;
  assign \$104  = \$101  | \$103 ;
  assign \$105  = first_held & { select[2], select[2], select[2], select[2] };
  assign \$106  = \$105  & two_2;
  assign \$107  = first_held & { select[3], select[3], select[3], select[3] };
  assign \$108  = \$107  & two_3;
  assign \$109  = \$106  | \$108 ;
  assign \$110  = \$104  | \$109 ;
  assign two = | \$110 ;
  assign \$111  = first_held & { select[0], select[0], select[0], select[0] };
  assign \$112  = \$111  & neg_0;
  assign \$113  = first_held & { select[1], select[1], select[1], select[1] };
  assign \$114  = \$113  & neg_1;
  assign \$115  = \$112  | \$114 ;
  assign \$116  = first_held & { select[2], select[2], select[2], select[2] };
  assign \$117  = \$116  & neg_2;
  assign \$118  = first_held & { select[3], select[3], select[3], select[3] };
  assign \$119  = \$118  & neg_3;
  assign \$120  = \$117  | \$119 ;
  assign \$121  = \$115  | \$120 ;
  assign neg = | \$121 ;
  assign \$122  = | select;
  assign \$123  = first_held & { select[0], select[0], select[0], select[0] };
  assign \$124  = \$123  & neg_0;
  assign \$125  = first_held & { select[1], select[1], select[1], select[1] };
  assign \$126  = \$125  & neg_1;
  assign \$127  = \$124  | \$126 ;
  assign \$128  = first_held & { select[2], select[2], select[2], select[2] };
  assign \$129  = \$128  & neg_2;
  assign \$130  = first_held & { select[3], select[3], select[3], select[3] };
  assign \$131  = \$130  & neg_3;
  assign \$132  = \$129  | \$131 ;
  assign \$133  = \$127  | \$132 ;
  assign \$134  = | \$133 ;
  assign \$135  = ~ \$134 ;
  assign pos = \$122  & \$135 ;
  assign \$137  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$138  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$139  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$140  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$141  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$142  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$143  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$144  = { \$139 , \$138 , \$137 , operands[0] } | { \$143 , \$142 , \$141 , \$140  };
  assign \$145  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$146  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$147  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$148  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$150  = operands[0] ? operands[1] : operands[2];
  assign \$152  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$153  = operands[0] | \$152 ;
  assign \$154  = \$150  & \$153 ;
  assign \$155  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$156  = \$155  ? operands[3] : operands[4];
  assign \$157  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$158  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$159  = \$157  | \$158 ;
  assign \$160  = \$156  & \$159 ;
  assign \$161  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$162  = \$161  ? operands[5] : operands[6];
  assign \$163  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$164  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$165  = \$163  | \$164 ;
  assign \$166  = \$162  & \$165 ;
  assign \$169  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$170  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$171  = \$169  | \$170 ;
  assign \$172  = operands[7] & \$171 ;
  assign \$173  = taken_0 | { emptied, emptied, emptied, emptied };
  assign \$174  = ~ \$173 ;
  assign \$175  = waiting_0 & \$174 ;
  assign \$177  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$178  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$179  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$180  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$181  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$182  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$183  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$184  = { \$179 , \$178 , \$177 , operands[0] } | { \$183 , \$182 , \$181 , \$180  };
  assign \$185  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$186  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$187  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$188  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$190  = operands[0] ? operands[1] : operands[2];
  assign \$192  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$193  = operands[0] | \$192 ;
  assign \$194  = \$190  & \$193 ;
  assign \$195  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$196  = \$195  ? operands[3] : operands[4];
  assign \$197  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$198  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$199  = \$197  | \$198 ;
  assign \$200  = \$196  & \$199 ;
  assign \$201  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$202  = \$201  ? operands[5] : operands[6];
  assign \$203  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$204  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$205  = \$203  | \$204 ;
  assign \$206  = \$202  & \$205 ;
  assign \$209  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$210  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$211  = \$209  | \$210 ;
  assign \$212  = operands[7] & \$211 ;
  assign \$213  = taken_1 | { emptied, emptied, emptied, emptied };
  assign \$214  = ~ \$213 ;
  assign \$215  = waiting_1 & \$214 ;
  assign \$217  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$218  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$219  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$220  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$221  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$222  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$223  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$224  = { \$219 , \$218 , \$217 , operands[0] } | { \$223 , \$222 , \$221 , \$220  };
  assign \$225  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$226  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$227  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$228  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$230  = operands[0] ? operands[1] : operands[2];
  assign \$232  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$233  = operands[0] | \$232 ;
  assign \$234  = \$230  & \$233 ;
  assign \$235  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$236  = \$235  ? operands[3] : operands[4];
  assign \$237  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$238  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$239  = \$237  | \$238 ;
  assign \$240  = \$236  & \$239 ;
  assign \$241  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$242  = \$241  ? operands[5] : operands[6];
  assign \$243  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$244  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$245  = \$243  | \$244 ;
  assign \$246  = \$242  & \$245 ;
  assign \$249  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$250  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$251  = \$249  | \$250 ;
  assign \$252  = operands[7] & \$251 ;
  assign \$253  = taken_2 | { emptied, emptied, emptied, emptied };
  assign \$254  = ~ \$253 ;
  assign \$255  = waiting_2 & \$254 ;
  assign \$257  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$258  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$259  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$260  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$261  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$262  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$263  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$264  = { \$259 , \$258 , \$257 , operands[0] } | { \$263 , \$262 , \$261 , \$260  };
  assign \$265  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$266  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$267  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$268  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$270  = operands[0] ? operands[1] : operands[2];
  assign \$272  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$273  = operands[0] | \$272 ;
  assign \$274  = \$270  & \$273 ;
  assign \$275  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$276  = \$275  ? operands[3] : operands[4];
  assign \$277  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$278  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$279  = \$277  | \$278 ;
  assign \$280  = \$276  & \$279 ;
  assign \$281  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$282  = \$281  ? operands[5] : operands[6];
  assign \$283  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$284  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$285  = \$283  | \$284 ;
  assign \$286  = \$282  & \$285 ;
  assign \$289  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$290  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$291  = \$289  | \$290 ;
  assign \$292  = operands[7] & \$291 ;
  assign \$293  = taken_3 | { emptied, emptied, emptied, emptied };
  assign \$294  = ~ \$293 ;
  assign \$295  = waiting_3 & \$294 ;
  assign \$296  = ~ { emptied, emptied, emptied, emptied };
  assign \$297  = { turn_3, turn_2, turn_1, turn_0 } & \$296 ;
  assign \$298  = taken_0 | taken_1;
  assign \$299  = taken_2 | taken_3;
  assign \$300  = \$298  | \$299 ;
  always @(posedge clk)
    open <= opening;
  always @(posedge clk)
    waiting_0 <= \$305 ;
  always @(posedge clk)
    two_0 <= \$306 ;
  always @(posedge clk)
    neg_0 <= \$307 ;
  always @(posedge clk)
    waiting_1 <= \$308 ;
  always @(posedge clk)
    two_1 <= \$309 ;
  always @(posedge clk)
    neg_1 <= \$310 ;
  always @(posedge clk)
    waiting_2 <= \$311 ;
  always @(posedge clk)
    two_2 <= \$312 ;
  always @(posedge clk)
    neg_2 <= \$313 ;
  always @(posedge clk)
    waiting_3 <= \$314 ;
  always @(posedge clk)
    two_3 <= \$315 ;
  always @(posedge clk)
    neg_3 <= \$316 ;
  always @(posedge clk)
    select <= \$297 ;
  always @(posedge clk)
    first_held <= \$300 ;
  always @(posedge clk)
    place <= first_held;
  assign \$316  = write[3] ? { \$292 , \$286 , \$280 , \$274  } : neg_3;
  assign \$315  = write[3] ? { \$268 , \$267 , \$266 , \$265  } : two_3;
  assign \$314  = write[3] ? \$264  : \$295 ;
  assign \$313  = write[2] ? { \$252 , \$246 , \$240 , \$234  } : neg_2;
  assign \$312  = write[2] ? { \$228 , \$227 , \$226 , \$225  } : two_2;
  assign \$311  = write[2] ? \$224  : \$255 ;
  assign \$310  = write[1] ? { \$212 , \$206 , \$200 , \$194  } : neg_1;
  assign \$309  = write[1] ? { \$188 , \$187 , \$186 , \$185  } : two_1;
  assign \$308  = write[1] ? \$184  : \$215 ;
  assign \$307  = write[0] ? { \$172 , \$166 , \$160 , \$154  } : neg_0;
  assign \$306  = write[0] ? { \$148 , \$147 , \$146 , \$145  } : two_0;
  assign \$305  = write[0] ? \$144  : \$175 ;
  assign \$83 [3:0] = first_3_below_2;
  assign \$81 [3:0] = first_3_below_1;
  assign \$77 [3:0] = first_2_below_2;
  assign \$75 [3:0] = first_2_below_1;
  assign \$71 [3:0] = first_1_below_2;
  assign \$69 [3:0] = first_1_below_1;
  assign \$65 [3:0] = first_0_below_2;
  assign \$63 [3:0] = first_0_below_1;
  assign place_held = place;
  assign turn_held = select;
  assign naf_s8_prefix_carry_7 = naf_s8_prefix_carry_g4_6;
  assign naf_s8_prefix_carry_6 = naf_s8_prefix_carry_g4_5;
  assign naf_s8_prefix_carry_5 = naf_s8_prefix_carry_g4_4;
  assign naf_s8_prefix_carry_4 = naf_s8_prefix_carry_g2_3;
  assign naf_s8_prefix_carry_3 = naf_s8_prefix_carry_g2_2;
  assign naf_s8_prefix_carry_2 = naf_s8_prefix_carry_g1_1;
endmodule

module taken_8x4(two, neg, pos, select, clk, one_held, two_held, neg_held, pos_held, select_held, one);
  input [7:0] two;
  wire [7:0] two;
  input [7:0] neg;
  wire [7:0] neg;
  input [7:0] pos;
  wire [7:0] pos;
  input [31:0] select;
  wire [31:0] select;
  input clk;
  wire clk;
  output [7:0] one_held;
  reg [7:0] one_held;
  output [7:0] two_held;
  reg [7:0] two_held;
  output [7:0] neg_held;
  reg [7:0] neg_held;
  output [7:0] pos_held;
  reg [7:0] pos_held;
  output [31:0] select_held;
  reg [31:0] select_held;
  input [7:0] one;
  wire [7:0] one;
  wire [7:0] neg_register;
  wire [7:0] one_register;
  wire [7:0] pos_register;
  wire [31:0] select_register;
  wire [7:0] two_register;
  always @(posedge clk)
    one_held <= one;
  always @(posedge clk)
    two_held <= two;
  always @(posedge clk)
    neg_held <= neg;
  always @(posedge clk)
    pos_held <= pos;
  always @(posedge clk)
    select_held <= select;
  assign select_register = select_held;
  assign pos_register = pos_held;
  assign neg_register = neg_held;
  assign two_register = two_held;
  assign one_register = one_held;
endmodule

module pe_sparse_d4r4_s8_8x4x1_28(two, neg, pos, select, place, window, pick, clear, clk, sums, one);
  input [7:0] two;
  wire [7:0] two;
  input [7:0] neg;
  wire [7:0] neg;
  input [7:0] pos;
  wire [7:0] pos;
  input [31:0] select;
  wire [31:0] select;
  input [31:0] place;
  wire [31:0] place;
  input [255:0] window;
  wire [255:0] window;
  input pick;
  wire pick;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [48:0] sums;
  wire [48:0] sums;
  input [7:0] one;
  wire [7:0] one;
  wire [7:0] \$1 ;
  wire [8:0] \$10 ;
  wire [14:0] \$100 ;
  wire [14:0] \$101 ;
  wire [14:0] \$102 ;
  wire [15:0] \$103 ;
  wire [15:0] \$104 ;
  wire [15:0] \$105 ;
  wire [15:0] \$106 ;
  wire [16:0] \$107 ;
  wire [16:0] \$108 ;
  wire [33:0] \$109 ;
  wire [8:0] \$11 ;
  wire [33:0] \$110 ;
  wire [33:0] \$111 ;
  wire [33:0] \$112 ;
  wire [16:0] \$113 ;
  wire [16:0] \$114 ;
  wire [17:0] \$115 ;
  wire [17:0] \$116 ;
  wire [8:0] \$117 ;
  wire [8:0] \$118 ;
  wire [8:0] \$119 ;
  wire [14:0] \$12 ;
  wire [8:0] \$120 ;
  wire [8:0] \$121 ;
  wire [8:0] \$122 ;
  wire [8:0] \$123 ;
  wire [8:0] \$124 ;
  wire [8:0] \$125 ;
  wire [8:0] \$126 ;
  wire [8:0] \$127 ;
  wire [8:0] \$128 ;
  wire [8:0] \$129 ;
  wire [7:0] \$13 ;
  wire [8:0] \$130 ;
  wire [8:0] \$131 ;
  wire [8:0] \$132 ;
  wire [8:0] \$133 ;
  wire [8:0] \$134 ;
  wire [8:0] \$135 ;
  wire [8:0] \$136 ;
  wire [8:0] \$137 ;
  wire [8:0] \$138 ;
  wire [8:0] \$139 ;
  wire [7:0] \$14 ;
  wire [8:0] \$140 ;
  wire [8:0] \$141 ;
  wire [8:0] \$142 ;
  wire [8:0] \$143 ;
  wire [8:0] \$144 ;
  wire [8:0] \$145 ;
  wire [8:0] \$146 ;
  wire [8:0] \$147 ;
  wire [8:0] \$148 ;
  wire \$149 ;
  wire [7:0] \$15 ;
  wire [11:0] \$150 ;
  wire [12:0] \$151 ;
  wire [10:0] \$152 ;
  wire [7:0] \$16 ;
  wire [7:0] \$17 ;
  wire [7:0] \$18 ;
  wire [8:0] \$19 ;
  wire [7:0] \$2 ;
  wire [8:0] \$20 ;
  wire [10:0] \$21 ;
  wire [8:0] \$22 ;
  wire [8:0] \$23 ;
  wire [14:0] \$24 ;
  wire [7:0] \$25 ;
  wire [7:0] \$26 ;
  wire [7:0] \$27 ;
  wire [7:0] \$28 ;
  wire [7:0] \$29 ;
  wire [7:0] \$3 ;
  wire [7:0] \$30 ;
  wire [8:0] \$31 ;
  wire [8:0] \$32 ;
  wire [10:0] \$33 ;
  wire [8:0] \$34 ;
  wire [8:0] \$35 ;
  wire [14:0] \$36 ;
  wire [7:0] \$37 ;
  wire [7:0] \$38 ;
  wire [7:0] \$39 ;
  wire [7:0] \$4 ;
  wire [7:0] \$40 ;
  wire [7:0] \$41 ;
  wire [7:0] \$42 ;
  wire [8:0] \$43 ;
  wire [8:0] \$44 ;
  wire [10:0] \$45 ;
  wire [8:0] \$46 ;
  wire [8:0] \$47 ;
  wire [14:0] \$48 ;
  wire [7:0] \$49 ;
  wire [7:0] \$5 ;
  wire [7:0] \$50 ;
  wire [7:0] \$51 ;
  wire [7:0] \$52 ;
  wire [7:0] \$53 ;
  wire [7:0] \$54 ;
  wire [8:0] \$55 ;
  wire [8:0] \$56 ;
  wire [10:0] \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire [7:0] \$6 ;
  wire [14:0] \$60 ;
  wire [7:0] \$61 ;
  wire [7:0] \$62 ;
  wire [7:0] \$63 ;
  wire [7:0] \$64 ;
  wire [7:0] \$65 ;
  wire [7:0] \$66 ;
  wire [8:0] \$67 ;
  wire [8:0] \$68 ;
  wire [10:0] \$69 ;
  wire [8:0] \$7 ;
  wire [8:0] \$70 ;
  wire [8:0] \$71 ;
  wire [14:0] \$72 ;
  wire [7:0] \$73 ;
  wire [7:0] \$74 ;
  wire [7:0] \$75 ;
  wire [7:0] \$76 ;
  wire [7:0] \$77 ;
  wire [7:0] \$78 ;
  wire [8:0] \$79 ;
  wire [8:0] \$8 ;
  wire [8:0] \$80 ;
  wire [10:0] \$81 ;
  wire [8:0] \$82 ;
  wire [8:0] \$83 ;
  wire [14:0] \$84 ;
  wire [7:0] \$85 ;
  wire [7:0] \$86 ;
  wire [7:0] \$87 ;
  wire [7:0] \$88 ;
  wire [7:0] \$89 ;
  wire [10:0] \$9 ;
  wire [7:0] \$90 ;
  wire [8:0] \$91 ;
  wire [8:0] \$92 ;
  wire [10:0] \$93 ;
  wire [8:0] \$94 ;
  wire [8:0] \$95 ;
  wire [14:0] \$96 ;
  wire [14:0] \$97 ;
  wire [14:0] \$98 ;
  wire [14:0] \$99 ;
  reg \$signal ;
  wire [7:0] b_0;
  wire [7:0] b_1;
  wire [7:0] b_2;
  wire [7:0] b_3;
  wire [7:0] b_4;
  wire [7:0] b_5;
  wire [7:0] b_6;
  wire [7:0] b_7;
  reg [1:0] carried_0;
  reg [1:0] carried_1;
  reg [10:0] high;
  reg [8:0] multiple_0;
  reg [8:0] multiple_1;
  reg [8:0] multiple_2;
  reg [8:0] multiple_3;
  reg [8:0] multiple_4;
  reg [8:0] multiple_5;
  reg [8:0] multiple_6;
  reg [8:0] multiple_7;
  reg \pick$75 ;
  reg [3:0] places_0;
  reg [3:0] places_1;
  reg [3:0] places_2;
  reg [3:0] places_3;
  reg [3:0] places_4;
  reg [3:0] places_5;
  reg [3:0] places_6;
  reg [3:0] places_7;
  wire [14:0] shifted_0;
  wire [14:0] shifted_1;
  wire [14:0] shifted_2;
  wire [14:0] shifted_3;
  wire [14:0] shifted_4;
  wire [14:0] shifted_5;
  wire [14:0] shifted_6;
  wire [14:0] shifted_7;
  reg [16:0] stage_0;
  reg [15:0] stage_1;
  reg [16:0] stage_2;
  reg [33:0] state;
  wire [17:0] sum_carry_11;
  wire [16:0] sum_carry_5;
  wire [16:0] sum_carry_8;
  wire [17:0] sum_half_11;
  wire [16:0] sum_half_5;
  wire [16:0] sum_half_8;
  wire [17:0] sum_sum_11;
  wire [16:0] sum_sum_5;
  wire [16:0] sum_sum_8;
  wire [14:0] tree_carry_11;
  wire [14:0] tree_carry_14;
  wire [15:0] tree_carry_17;
  wire [15:0] tree_carry_20;
  wire [14:0] tree_carry_8;
  wire [14:0] tree_half_11;
  wire [14:0] tree_half_14;
  wire [15:0] tree_half_17;
  wire [15:0] tree_half_20;
  wire [14:0] tree_half_8;
  wire [14:0] tree_sum_11;
  wire [14:0] tree_sum_14;
  wire [15:0] tree_sum_17;
  wire [15:0] tree_sum_20;
  wire [14:0] tree_sum_8;
  assign \$1  = window[7:0] & { select[0], select[0], select[0], select[0], select[0], select[0], select[0], select[0] };
  assign \$2  = window[15:8] & { select[1], select[1], select[1], select[1], select[1], select[1], select[1], select[1] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = window[23:16] & { select[2], select[2], select[2], select[2], select[2], select[2], select[2], select[2] };
  assign \$5  = window[31:24] & { select[3], select[3], select[3], select[3], select[3], select[3], select[3], select[3] };
  assign \$6  = \$4  | \$5 ;
  assign b_0 = \$3  | \$6 ;
  assign \$7  = multiple_0 & { places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0] };
  assign \$8  = multiple_0 & { places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1] };
  assign \$9  = { 2'h0, \$7  } | { \$8 , 2'h0 };
  assign \$10  = multiple_0 & { places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2] };
  assign \$11  = multiple_0 & { places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3] };
  assign \$12  = { 2'h0, \$10 , 4'h0 } | { \$11 , 6'h00 };
  assign shifted_0 = { 4'h0, \$9  } | \$12 ;
  assign \$13  = window[39:32] & { select[4], select[4], select[4], select[4], select[4], select[4], select[4], select[4] };
  assign \$14  = window[47:40] & { select[5], select[5], select[5], select[5], select[5], select[5], select[5], select[5] };
  assign \$15  = \$13  | \$14 ;
  assign \$16  = window[55:48] & { select[6], select[6], select[6], select[6], select[6], select[6], select[6], select[6] };
  assign \$17  = window[63:56] & { select[7], select[7], select[7], select[7], select[7], select[7], select[7], select[7] };
  assign \$18  = \$16  | \$17 ;
  assign b_1 = \$15  | \$18 ;
  assign \$19  = multiple_1 & { places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0] };
  assign \$20  = multiple_1 & { places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1] };
  assign \$21  = { 2'h0, \$19  } | { \$20 , 2'h0 };
  assign \$22  = multiple_1 & { places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2] };
  assign \$23  = multiple_1 & { places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3] };
  assign \$24  = { 2'h0, \$22 , 4'h0 } | { \$23 , 6'h00 };
  assign shifted_1 = { 4'h0, \$21  } | \$24 ;
  assign \$25  = window[71:64] & { select[8], select[8], select[8], select[8], select[8], select[8], select[8], select[8] };
  assign \$26  = window[79:72] & { select[9], select[9], select[9], select[9], select[9], select[9], select[9], select[9] };
  assign \$27  = \$25  | \$26 ;
  assign \$28  = window[87:80] & { select[10], select[10], select[10], select[10], select[10], select[10], select[10], select[10] };
  assign \$29  = window[95:88] & { select[11], select[11], select[11], select[11], select[11], select[11], select[11], select[11] };
  assign \$30  = \$28  | \$29 ;
  assign b_2 = \$27  | \$30 ;
  assign \$31  = multiple_2 & { places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0] };
  assign \$32  = multiple_2 & { places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1] };
  assign \$33  = { 2'h0, \$31  } | { \$32 , 2'h0 };
  assign \$34  = multiple_2 & { places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2] };
  assign \$35  = multiple_2 & { places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3] };
  assign \$36  = { 2'h0, \$34 , 4'h0 } | { \$35 , 6'h00 };
  assign shifted_2 = { 4'h0, \$33  } | \$36 ;
  assign \$37  = window[103:96] & { select[12], select[12], select[12], select[12], select[12], select[12], select[12], select[12] };
  assign \$38  = window[111:104] & { select[13], select[13], select[13], select[13], select[13], select[13], select[13], select[13] };
  assign \$39  = \$37  | \$38 ;
  assign \$40  = window[119:112] & { select[14], select[14], select[14], select[14], select[14], select[14], select[14], select[14] };
  assign \$41  = window[127:120] & { select[15], select[15], select[15], select[15], select[15], select[15], select[15], select[15] };
  assign \$42  = \$40  | \$41 ;
  assign b_3 = \$39  | \$42 ;
  assign \$43  = multiple_3 & { places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0] };
  assign \$44  = multiple_3 & { places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1] };
  assign \$45  = { 2'h0, \$43  } | { \$44 , 2'h0 };
  assign \$46  = multiple_3 & { places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2] };
  assign \$47  = multiple_3 & { places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3] };
  assign \$48  = { 2'h0, \$46 , 4'h0 } | { \$47 , 6'h00 };
  assign shifted_3 = { 4'h0, \$45  } | \$48 ;
  assign \$49  = window[135:128] & { select[16], select[16], select[16], select[16], select[16], select[16], select[16], select[16] };
  assign \$50  = window[143:136] & { select[17], select[17], select[17], select[17], select[17], select[17], select[17], select[17] };
  assign \$51  = \$49  | \$50 ;
  assign \$52  = window[151:144] & { select[18], select[18], select[18], select[18], select[18], select[18], select[18], select[18] };
  assign \$53  = window[159:152] & { select[19], select[19], select[19], select[19], select[19], select[19], select[19], select[19] };
  assign \$54  = \$52  | \$53 ;
  assign b_4 = \$51  | \$54 ;
  assign \$55  = multiple_4 & { places_4[0], places_4[0], places_4[0], places_4[0], places_4[0], places_4[0], places_4[0], places_4[0], places_4[0] };
  assign \$56  = multiple_4 & { places_4[1], places_4[1], places_4[1], places_4[1], places_4[1], places_4[1], places_4[1], places_4[1], places_4[1] };
  assign \$57  = { 2'h0, \$55  } | { \$56 , 2'h0 };
  assign \$58  = multiple_4 & { places_4[2], places_4[2], places_4[2], places_4[2], places_4[2], places_4[2], places_4[2], places_4[2], places_4[2] };
  assign \$59  = multiple_4 & { places_4[3], places_4[3], places_4[3], places_4[3], places_4[3], places_4[3], places_4[3], places_4[3], places_4[3] };
  assign \$60  = { 2'h0, \$58 , 4'h0 } | { \$59 , 6'h00 };
  assign shifted_4 = { 4'h0, \$57  } | \$60 ;
  assign \$61  = window[167:160] & { select[20], select[20], select[20], select[20], select[20], select[20], select[20], select[20] };
  assign \$62  = window[175:168] & { select[21], select[21], select[21], select[21], select[21], select[21], select[21], select[21] };
  assign \$63  = \$61  | \$62 ;
  assign \$64  = window[183:176] & { select[22], select[22], select[22], select[22], select[22], select[22], select[22], select[22] };
  assign \$65  = window[191:184] & { select[23], select[23], select[23], select[23], select[23], select[23], select[23], select[23] };
  assign \$66  = \$64  | \$65 ;
  assign b_5 = \$63  | \$66 ;
  assign \$67  = multiple_5 & { places_5[0], places_5[0], places_5[0], places_5[0], places_5[0], places_5[0], places_5[0], places_5[0], places_5[0] };
  assign \$68  = multiple_5 & { places_5[1], places_5[1], places_5[1], places_5[1], places_5[1], places_5[1], places_5[1], places_5[1], places_5[1] };
  assign \$69  = { 2'h0, \$67  } | { \$68 , 2'h0 };
  assign \$70  = multiple_5 & { places_5[2], places_5[2], places_5[2], places_5[2], places_5[2], places_5[2], places_5[2], places_5[2], places_5[2] };
  assign \$71  = multiple_5 & { places_5[3], places_5[3], places_5[3], places_5[3], places_5[3], places_5[3], places_5[3], places_5[3], places_5[3] };
  assign \$72  = { 2'h0, \$70 , 4'h0 } | { \$71 , 6'h00 };
  assign shifted_5 = { 4'h0, \$69  } | \$72 ;
  assign \$73  = window[199:192] & { select[24], select[24], select[24], select[24], select[24], select[24], select[24], select[24] };
  assign \$74  = window[207:200] & { select[25], select[25], select[25], select[25], select[25], select[25], select[25], select[25] };
  assign \$75  = \$73  | \$74 ;
  assign \$76  = window[215:208] & { select[26], select[26], select[26], select[26], select[26], select[26], select[26], select[26] };
  assign \$77  = window[223:216] & { select[27], select[27], select[27], select[27], select[27], select[27], select[27], select[27] };
  assign \$78  = \$76  | \$77 ;
  assign b_6 = \$75  | \$78 ;
  assign \$79  = multiple_6 & { places_6[0], places_6[0], places_6[0], places_6[0], places_6[0], places_6[0], places_6[0], places_6[0], places_6[0] };
  assign \$80  = multiple_6 & { places_6[1], places_6[1], places_6[1], places_6[1], places_6[1], places_6[1], places_6[1], places_6[1], places_6[1] };
  assign \$81  = { 2'h0, \$79  } | { \$80 , 2'h0 };
  assign \$82  = multiple_6 & { places_6[2], places_6[2], places_6[2], places_6[2], places_6[2], places_6[2], places_6[2], places_6[2], places_6[2] };
  assign \$83  = multiple_6 & { places_6[3], places_6[3], places_6[3], places_6[3], places_6[3], places_6[3], places_6[3], places_6[3], places_6[3] };
  assign \$84  = { 2'h0, \$82 , 4'h0 } | { \$83 , 6'h00 };
  assign shifted_6 = { 4'h0, \$81  } | \$84 ;
  assign \$85  = window[231:224] & { select[28], select[28], select[28], select[28], select[28], select[28], select[28], select[28] };
  assign \$86  = window[239:232] & { select[29], select[29], select[29], select[29], select[29], select[29], select[29], select[29] };
  assign \$87  = \$85  | \$86 ;
  assign \$88  = window[247:240] & { select[30], select[30], select[30], select[30], select[30], select[30], select[30], select[30] };
  assign \$89  = window[255:248] & { select[31], select[31], select[31], select[31], select[31], select[31], select[31], select[31] };
  assign \$90  = \$88  | \$89 ;
  assign b_7 = \$87  | \$90 ;
  assign \$91  = multiple_7 & { places_7[0], places_7[0], places_7[0], places_7[0], places_7[0], places_7[0], places_7[0], places_7[0], places_7[0] };
  assign \$92  = multiple_7 & { places_7[1], places_7[1], places_7[1], places_7[1], places_7[1], places_7[1], places_7[1], places_7[1], places_7[1] };
  assign \$93  = { 2'h0, \$91  } | { \$92 , 2'h0 };
  assign \$94  = multiple_7 & { places_7[2], places_7[2], places_7[2], places_7[2], places_7[2], places_7[2], places_7[2], places_7[2], places_7[2] };
  assign \$95  = multiple_7 & { places_7[3], places_7[3], places_7[3], places_7[3], places_7[3], places_7[3], places_7[3], places_7[3], places_7[3] };
  assign \$96  = { 2'h0, \$94 , 4'h0 } | { \$95 , 6'h00 };
  assign shifted_7 = { 4'h0, \$93  } | \$96 ;
  assign tree_half_8 = shifted_0 ^ shifted_1;
  assign tree_sum_8 = tree_half_8 ^ shifted_2;
  assign \$97  = shifted_0 & shifted_1;
  assign \$98  = tree_half_8 & shifted_2;
  assign tree_carry_8 = \$97  | \$98 ;
  assign tree_half_11 = shifted_3 ^ shifted_4;
  assign tree_sum_11 = tree_half_11 ^ shifted_5;
  assign \$99  = shifted_3 & shifted_4;
  assign \$100  = tree_half_11 & shifted_5;
  assign tree_carry_11 = \$99  | \$100 ;
  assign tree_half_14 = shifted_6 ^ shifted_7;
  assign tree_sum_14 = tree_half_14 ^ tree_sum_8;
  assign \$101  = shifted_6 & shifted_7;
  assign \$102  = tree_half_14 & tree_sum_8;
  assign tree_carry_14 = \$101  | \$102 ;
  assign tree_half_17 = { 1'h0, tree_sum_11 } ^ { tree_carry_8, 1'h0 };
  assign tree_sum_17 = tree_half_17 ^ { tree_carry_11, 1'h0 };
  assign \$103  = { 1'h0, tree_sum_11 } & { tree_carry_8, 1'h0 };
  assign \$104  = tree_half_17 & { tree_carry_11, 1'h0 };
  assign tree_carry_17 = \$103  | \$104 ;
  assign tree_half_20 = { 1'h0, tree_sum_14 } ^ { tree_carry_14, 1'h0 };
  assign tree_sum_20 = tree_half_20 ^ tree_sum_17;
  assign \$105  = { 1'h0, tree_sum_14 } & { tree_carry_14, 1'h0 };
  assign \$106  = tree_half_20 & tree_sum_17;
  assign tree_carry_20 = \$105  | \$106 ;
  assign sum_half_5 = { 1'h0, stage_1 } ^ stage_0;
  assign sum_sum_5 = sum_half_5 ^ stage_2;
  assign \$107  = { 1'h0, stage_1 } & stage_0;
  assign \$108  = sum_half_5 & stage_2;
  assign sum_carry_5 = \$107  | \$108 ;
  assign \$109  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$110  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign sum_half_8 = \$109 [16:0] ^ \$110 [33:17];
  assign sum_sum_8 = sum_half_8 ^ sum_sum_5;
  assign \$111  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$112  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$113  = \$111 [16:0] & \$112 [33:17];
  assign \$114  = sum_half_8 & sum_sum_5;
  assign sum_carry_8 = \$113  | \$114 ;
  assign sum_half_11 = { sum_carry_5, 1'h0 } ^ { 1'h0, sum_sum_8 };
  assign sum_sum_11 = sum_half_11 ^ { sum_carry_8, 1'h0 };
  assign \$115  = { sum_carry_5, 1'h0 } & { 1'h0, sum_sum_8 };
  assign \$116  = sum_half_11 & { sum_carry_8, 1'h0 };
  assign sum_carry_11 = \$115  | \$116 ;
  assign sums = { carried_1, carried_0, state[33:17], high, state[16:0] } & { \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75 , \pick$75  };
  assign \$117  = { b_0[7], b_0 } & { one[0], one[0], one[0], one[0], one[0], one[0], one[0], one[0], one[0] };
  assign \$118  = { b_0, 1'h0 } & { two[0], two[0], two[0], two[0], two[0], two[0], two[0], two[0], two[0] };
  assign \$119  = \$117  | \$118 ;
  assign \$120  = \$119  ^ { pos[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0] };
  assign \$121  = { b_1[7], b_1 } & { one[1], one[1], one[1], one[1], one[1], one[1], one[1], one[1], one[1] };
  assign \$122  = { b_1, 1'h0 } & { two[1], two[1], two[1], two[1], two[1], two[1], two[1], two[1], two[1] };
  assign \$123  = \$121  | \$122 ;
  assign \$124  = \$123  ^ { pos[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1] };
  assign \$125  = { b_2[7], b_2 } & { one[2], one[2], one[2], one[2], one[2], one[2], one[2], one[2], one[2] };
  assign \$126  = { b_2, 1'h0 } & { two[2], two[2], two[2], two[2], two[2], two[2], two[2], two[2], two[2] };
  assign \$127  = \$125  | \$126 ;
  assign \$128  = \$127  ^ { pos[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2] };
  assign \$129  = { b_3[7], b_3 } & { one[3], one[3], one[3], one[3], one[3], one[3], one[3], one[3], one[3] };
  assign \$130  = { b_3, 1'h0 } & { two[3], two[3], two[3], two[3], two[3], two[3], two[3], two[3], two[3] };
  assign \$131  = \$129  | \$130 ;
  assign \$132  = \$131  ^ { pos[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3] };
  assign \$133  = { b_4[7], b_4 } & { one[4], one[4], one[4], one[4], one[4], one[4], one[4], one[4], one[4] };
  assign \$134  = { b_4, 1'h0 } & { two[4], two[4], two[4], two[4], two[4], two[4], two[4], two[4], two[4] };
  assign \$135  = \$133  | \$134 ;
  assign \$136  = \$135  ^ { pos[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4] };
  assign \$137  = { b_5[7], b_5 } & { one[5], one[5], one[5], one[5], one[5], one[5], one[5], one[5], one[5] };
  assign \$138  = { b_5, 1'h0 } & { two[5], two[5], two[5], two[5], two[5], two[5], two[5], two[5], two[5] };
  assign \$139  = \$137  | \$138 ;
  assign \$140  = \$139  ^ { pos[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5] };
  assign \$141  = { b_6[7], b_6 } & { one[6], one[6], one[6], one[6], one[6], one[6], one[6], one[6], one[6] };
  assign \$142  = { b_6, 1'h0 } & { two[6], two[6], two[6], two[6], two[6], two[6], two[6], two[6], two[6] };
  assign \$143  = \$141  | \$142 ;
  assign \$144  = \$143  ^ { pos[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6] };
  assign \$145  = { b_7[7], b_7 } & { one[7], one[7], one[7], one[7], one[7], one[7], one[7], one[7], one[7] };
  assign \$146  = { b_7, 1'h0 } & { two[7], two[7], two[7], two[7], two[7], two[7], two[7], two[7], two[7] };
  assign \$147  = \$145  | \$146 ;
  assign \$148  = \$147  ^ { pos[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7] };
  assign \$149  = ~ clear;
  assign \$150  = high + carried_0;
  assign \$151  = \$150  + carried_1;
  assign \$152  = \$151 [10:0] & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  always @(posedge clk)
    multiple_0 <= \$120 ;
  always @(posedge clk)
    places_0 <= place[3:0];
  always @(posedge clk)
    multiple_1 <= \$124 ;
  always @(posedge clk)
    places_1 <= place[7:4];
  always @(posedge clk)
    multiple_2 <= \$128 ;
  always @(posedge clk)
    places_2 <= place[11:8];
  always @(posedge clk)
    multiple_3 <= \$132 ;
  always @(posedge clk)
    places_3 <= place[15:12];
  always @(posedge clk)
    multiple_4 <= \$136 ;
  always @(posedge clk)
    places_4 <= place[19:16];
  always @(posedge clk)
    multiple_5 <= \$140 ;
  always @(posedge clk)
    places_5 <= place[23:20];
  always @(posedge clk)
    multiple_6 <= \$144 ;
  always @(posedge clk)
    places_6 <= place[27:24];
  always @(posedge clk)
    multiple_7 <= \$148 ;
  always @(posedge clk)
    places_7 <= place[31:28];
  always @(posedge clk)
    \$signal  <= \$149 ;
  always @(posedge clk)
    \pick$75  <= pick;
  always @(posedge clk)
    stage_0 <= { tree_carry_17, 1'h0 };
  always @(posedge clk)
    stage_1 <= tree_sum_20;
  always @(posedge clk)
    stage_2 <= { tree_carry_20, 1'h0 };
  always @(posedge clk)
    state <= { sum_carry_11[15:0], 1'h0, sum_sum_11[16:0] };
  always @(posedge clk)
    high <= \$152 ;
  always @(posedge clk)
    carried_0 <= { 1'h0, sum_sum_11[17] };
  always @(posedge clk)
    carried_1 <= sum_carry_11[17:16];
endmodule

module reference_sparse_d4r4_s8_8x4x1_28(two, neg, pos, select, place, pick, clear, clk, sums, one);
  input [7:0] two;
  wire [7:0] two;
  input [7:0] neg;
  wire [7:0] neg;
  input [7:0] pos;
  wire [7:0] pos;
  input [31:0] select;
  wire [31:0] select;
  input [31:0] place;
  wire [31:0] place;
  input pick;
  wire pick;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [48:0] sums;
  wire [48:0] sums;
  input [7:0] one;
  wire [7:0] one;
  wire [16:0] \$100 ;
  wire [16:0] \$101 ;
  wire [16:0] \$102 ;
  wire [17:0] \$103 ;
  wire [17:0] \$104 ;
  wire \$33 ;
  wire [11:0] \$34 ;
  wire [12:0] \$35 ;
  wire [10:0] \$36 ;
  wire [8:0] \$37 ;
  wire [8:0] \$38 ;
  wire [10:0] \$39 ;
  wire [8:0] \$40 ;
  wire [8:0] \$41 ;
  wire [14:0] \$42 ;
  wire [8:0] \$43 ;
  wire [8:0] \$44 ;
  wire [10:0] \$45 ;
  wire [8:0] \$46 ;
  wire [8:0] \$47 ;
  wire [14:0] \$48 ;
  wire [8:0] \$49 ;
  wire [8:0] \$50 ;
  wire [10:0] \$51 ;
  wire [8:0] \$52 ;
  wire [8:0] \$53 ;
  wire [14:0] \$54 ;
  wire [8:0] \$55 ;
  wire [8:0] \$56 ;
  wire [10:0] \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire [14:0] \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [10:0] \$63 ;
  wire [8:0] \$64 ;
  wire [8:0] \$65 ;
  wire [14:0] \$66 ;
  wire [8:0] \$67 ;
  wire [8:0] \$68 ;
  wire [10:0] \$69 ;
  wire [8:0] \$70 ;
  wire [8:0] \$71 ;
  wire [14:0] \$72 ;
  wire [8:0] \$73 ;
  wire [8:0] \$74 ;
  wire [10:0] \$75 ;
  wire [8:0] \$76 ;
  wire [8:0] \$77 ;
  wire [14:0] \$78 ;
  wire [8:0] \$79 ;
  wire [8:0] \$80 ;
  wire [10:0] \$81 ;
  wire [8:0] \$82 ;
  wire [8:0] \$83 ;
  wire [14:0] \$84 ;
  wire [14:0] \$85 ;
  wire [14:0] \$86 ;
  wire [14:0] \$87 ;
  wire [14:0] \$88 ;
  wire [14:0] \$89 ;
  wire [14:0] \$90 ;
  wire [15:0] \$91 ;
  wire [15:0] \$92 ;
  wire [15:0] \$93 ;
  wire [15:0] \$94 ;
  wire [33:0] \$95 ;
  wire [33:0] \$96 ;
  wire [33:0] \$97 ;
  wire [16:0] \$98 ;
  wire [33:0] \$99 ;
  reg \$signal ;
  wire [7:0] b_0;
  wire [7:0] b_1;
  wire [7:0] b_2;
  wire [7:0] b_3;
  wire [7:0] b_4;
  wire [7:0] b_5;
  wire [7:0] b_6;
  wire [7:0] b_7;
  reg [1:0] carried_0;
  reg [1:0] carried_1;
  reg [10:0] high;
  reg [8:0] multiple_0;
  reg [8:0] multiple_1;
  reg [8:0] multiple_2;
  reg [8:0] multiple_3;
  reg [8:0] multiple_4;
  reg [8:0] multiple_5;
  reg [8:0] multiple_6;
  reg [8:0] multiple_7;
  reg \pick$35 ;
  reg [3:0] places_0;
  reg [3:0] places_1;
  reg [3:0] places_2;
  reg [3:0] places_3;
  reg [3:0] places_4;
  reg [3:0] places_5;
  reg [3:0] places_6;
  reg [3:0] places_7;
  wire [14:0] shifted_0;
  wire [14:0] shifted_1;
  wire [14:0] shifted_2;
  wire [14:0] shifted_3;
  wire [14:0] shifted_4;
  wire [14:0] shifted_5;
  wire [14:0] shifted_6;
  wire [14:0] shifted_7;
  reg [14:0] stage_0;
  reg [15:0] stage_1;
  reg [15:0] stage_2;
  reg [16:0] stage_3;
  reg [33:0] state;
  wire [16:0] sum_carry_12;
  wire [17:0] sum_carry_15;
  wire [15:0] sum_carry_6;
  wire [16:0] sum_carry_9;
  wire [16:0] sum_half_12;
  wire [17:0] sum_half_15;
  wire [15:0] sum_half_6;
  wire [16:0] sum_half_9;
  wire [16:0] sum_sum_12;
  wire [17:0] sum_sum_15;
  wire [15:0] sum_sum_6;
  wire [16:0] sum_sum_9;
  wire [14:0] tree_carry_11;
  wire [14:0] tree_carry_14;
  wire [15:0] tree_carry_17;
  wire [14:0] tree_carry_8;
  wire [14:0] tree_half_11;
  wire [14:0] tree_half_14;
  wire [15:0] tree_half_17;
  wire [14:0] tree_half_8;
  wire [14:0] tree_sum_11;
  wire [14:0] tree_sum_14;
  wire [15:0] tree_sum_17;
  wire [14:0] tree_sum_8;
  assign \$33  = ~ clear;
  assign \$34  = high + carried_0;
  assign \$35  = \$34  + carried_1;
  assign \$36  = \$35 [10:0] & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$37  = multiple_0 & { places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0] };
  assign \$38  = multiple_0 & { places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1] };
  assign \$39  = { 2'h0, \$37  } | { \$38 , 2'h0 };
  assign \$40  = multiple_0 & { places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2] };
  assign \$41  = multiple_0 & { places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3] };
  assign \$42  = { 2'h0, \$40 , 4'h0 } | { \$41 , 6'h00 };
  assign shifted_0 = { 4'h0, \$39  } | \$42 ;
  assign \$43  = multiple_1 & { places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0] };
  assign \$44  = multiple_1 & { places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1] };
  assign \$45  = { 2'h0, \$43  } | { \$44 , 2'h0 };
  assign \$46  = multiple_1 & { places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2] };
  assign \$47  = multiple_1 & { places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3] };
  assign \$48  = { 2'h0, \$46 , 4'h0 } | { \$47 , 6'h00 };
  assign shifted_1 = { 4'h0, \$45  } | \$48 ;
  assign \$49  = multiple_2 & { places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0] };
  assign \$50  = multiple_2 & { places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1] };
  assign \$51  = { 2'h0, \$49  } | { \$50 , 2'h0 };
  assign \$52  = multiple_2 & { places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2] };
  assign \$53  = multiple_2 & { places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3] };
  assign \$54  = { 2'h0, \$52 , 4'h0 } | { \$53 , 6'h00 };
  assign shifted_2 = { 4'h0, \$51  } | \$54 ;
  assign \$55  = multiple_3 & { places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0] };
  assign \$56  = multiple_3 & { places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1] };
  assign \$57  = { 2'h0, \$55  } | { \$56 , 2'h0 };
  assign \$58  = multiple_3 & { places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2] };
  assign \$59  = multiple_3 & { places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3] };
  assign \$60  = { 2'h0, \$58 , 4'h0 } | { \$59 , 6'h00 };
  assign shifted_3 = { 4'h0, \$57  } | \$60 ;
  assign \$61  = multiple_4 & { places_4[0], places_4[0], places_4[0], places_4[0], places_4[0], places_4[0], places_4[0], places_4[0], places_4[0] };
  assign \$62  = multiple_4 & { places_4[1], places_4[1], places_4[1], places_4[1], places_4[1], places_4[1], places_4[1], places_4[1], places_4[1] };
  assign \$63  = { 2'h0, \$61  } | { \$62 , 2'h0 };
  assign \$64  = multiple_4 & { places_4[2], places_4[2], places_4[2], places_4[2], places_4[2], places_4[2], places_4[2], places_4[2], places_4[2] };
  assign \$65  = multiple_4 & { places_4[3], places_4[3], places_4[3], places_4[3], places_4[3], places_4[3], places_4[3], places_4[3], places_4[3] };
  assign \$66  = { 2'h0, \$64 , 4'h0 } | { \$65 , 6'h00 };
  assign shifted_4 = { 4'h0, \$63  } | \$66 ;
  assign \$67  = multiple_5 & { places_5[0], places_5[0], places_5[0], places_5[0], places_5[0], places_5[0], places_5[0], places_5[0], places_5[0] };
  assign \$68  = multiple_5 & { places_5[1], places_5[1], places_5[1], places_5[1], places_5[1], places_5[1], places_5[1], places_5[1], places_5[1] };
  assign \$69  = { 2'h0, \$67  } | { \$68 , 2'h0 };
  assign \$70  = multiple_5 & { places_5[2], places_5[2], places_5[2], places_5[2], places_5[2], places_5[2], places_5[2], places_5[2], places_5[2] };
  assign \$71  = multiple_5 & { places_5[3], places_5[3], places_5[3], places_5[3], places_5[3], places_5[3], places_5[3], places_5[3], places_5[3] };
  assign \$72  = { 2'h0, \$70 , 4'h0 } | { \$71 , 6'h00 };
  assign shifted_5 = { 4'h0, \$69  } | \$72 ;
  assign \$73  = multiple_6 & { places_6[0], places_6[0], places_6[0], places_6[0], places_6[0], places_6[0], places_6[0], places_6[0], places_6[0] };
  assign \$74  = multiple_6 & { places_6[1], places_6[1], places_6[1], places_6[1], places_6[1], places_6[1], places_6[1], places_6[1], places_6[1] };
  assign \$75  = { 2'h0, \$73  } | { \$74 , 2'h0 };
  assign \$76  = multiple_6 & { places_6[2], places_6[2], places_6[2], places_6[2], places_6[2], places_6[2], places_6[2], places_6[2], places_6[2] };
  assign \$77  = multiple_6 & { places_6[3], places_6[3], places_6[3], places_6[3], places_6[3], places_6[3], places_6[3], places_6[3], places_6[3] };
  assign \$78  = { 2'h0, \$76 , 4'h0 } | { \$77 , 6'h00 };
  assign shifted_6 = { 4'h0, \$75  } | \$78 ;
  assign \$79  = multiple_7 & { places_7[0], places_7[0], places_7[0], places_7[0], places_7[0], places_7[0], places_7[0], places_7[0], places_7[0] };
  assign \$80  = multiple_7 & { places_7[1], places_7[1], places_7[1], places_7[1], places_7[1], places_7[1], places_7[1], places_7[1], places_7[1] };
  assign \$81  = { 2'h0, \$79  } | { \$80 , 2'h0 };
  assign \$82  = multiple_7 & { places_7[2], places_7[2], places_7[2], places_7[2], places_7[2], places_7[2], places_7[2], places_7[2], places_7[2] };
  assign \$83  = multiple_7 & { places_7[3], places_7[3], places_7[3], places_7[3], places_7[3], places_7[3], places_7[3], places_7[3], places_7[3] };
  assign \$84  = { 2'h0, \$82 , 4'h0 } | { \$83 , 6'h00 };
  assign shifted_7 = { 4'h0, \$81  } | \$84 ;
  assign tree_half_8 = shifted_0 ^ shifted_1;
  assign tree_sum_8 = tree_half_8 ^ shifted_2;
  assign \$85  = shifted_0 & shifted_1;
  assign \$86  = tree_half_8 & shifted_2;
  assign tree_carry_8 = \$85  | \$86 ;
  assign tree_half_11 = shifted_3 ^ shifted_4;
  assign tree_sum_11 = tree_half_11 ^ shifted_5;
  assign \$87  = shifted_3 & shifted_4;
  assign \$88  = tree_half_11 & shifted_5;
  assign tree_carry_11 = \$87  | \$88 ;
  assign tree_half_14 = shifted_6 ^ shifted_7;
  assign tree_sum_14 = tree_half_14 ^ tree_sum_8;
  assign \$89  = shifted_6 & shifted_7;
  assign \$90  = tree_half_14 & tree_sum_8;
  assign tree_carry_14 = \$89  | \$90 ;
  assign tree_half_17 = { 1'h0, tree_sum_11 } ^ { tree_carry_8, 1'h0 };
  assign tree_sum_17 = tree_half_17 ^ { tree_carry_11, 1'h0 };
  assign \$91  = { 1'h0, tree_sum_11 } & { tree_carry_8, 1'h0 };
  assign \$92  = tree_half_17 & { tree_carry_11, 1'h0 };
  assign tree_carry_17 = \$91  | \$92 ;
  assign sum_half_6 = { 1'h0, stage_0 } ^ stage_1;
  assign sum_sum_6 = sum_half_6 ^ stage_2;
  assign \$93  = { 1'h0, stage_0 } & stage_1;
  assign \$94  = sum_half_6 & stage_2;
  assign sum_carry_6 = \$93  | \$94 ;
  assign \$95  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign sum_half_9 = stage_3 ^ \$95 [16:0];
  assign \$96  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign sum_sum_9 = sum_half_9 ^ \$96 [33:17];
  assign \$97  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$98  = stage_3 & \$97 [16:0];
  assign \$99  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$100  = sum_half_9 & \$99 [33:17];
  assign sum_carry_9 = \$98  | \$100 ;
  assign sum_half_12 = { 1'h0, sum_sum_6 } ^ { sum_carry_6, 1'h0 };
  assign sum_sum_12 = sum_half_12 ^ sum_sum_9;
  assign \$101  = { 1'h0, sum_sum_6 } & { sum_carry_6, 1'h0 };
  assign \$102  = sum_half_12 & sum_sum_9;
  assign sum_carry_12 = \$101  | \$102 ;
  assign sum_half_15 = { sum_carry_9, 1'h0 } ^ { 1'h0, sum_sum_12 };
  assign sum_sum_15 = sum_half_15 ^ { sum_carry_12, 1'h0 };
  assign \$103  = { sum_carry_9, 1'h0 } & { 1'h0, sum_sum_12 };
  assign \$104  = sum_half_15 & { sum_carry_12, 1'h0 };
  assign sum_carry_15 = \$103  | \$104 ;
  assign sums = { carried_1, carried_0, state[33:17], high, state[16:0] } & { \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35 , \pick$35  };
  always @(posedge clk)
    multiple_0 <= { pos[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0] };
  always @(posedge clk)
    places_0 <= place[3:0];
  always @(posedge clk)
    multiple_1 <= { pos[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1] };
  always @(posedge clk)
    places_1 <= place[7:4];
  always @(posedge clk)
    multiple_2 <= { pos[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2] };
  always @(posedge clk)
    places_2 <= place[11:8];
  always @(posedge clk)
    multiple_3 <= { pos[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3] };
  always @(posedge clk)
    places_3 <= place[15:12];
  always @(posedge clk)
    multiple_4 <= { pos[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4], neg[4] };
  always @(posedge clk)
    places_4 <= place[19:16];
  always @(posedge clk)
    multiple_5 <= { pos[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5], neg[5] };
  always @(posedge clk)
    places_5 <= place[23:20];
  always @(posedge clk)
    multiple_6 <= { pos[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6], neg[6] };
  always @(posedge clk)
    places_6 <= place[27:24];
  always @(posedge clk)
    multiple_7 <= { pos[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7], neg[7] };
  always @(posedge clk)
    places_7 <= place[31:28];
  always @(posedge clk)
    \$signal  <= \$33 ;
  always @(posedge clk)
    \pick$35  <= pick;
  always @(posedge clk)
    stage_0 <= tree_sum_14;
  always @(posedge clk)
    stage_1 <= { tree_carry_14, 1'h0 };
  always @(posedge clk)
    stage_2 <= tree_sum_17;
  always @(posedge clk)
    stage_3 <= { tree_carry_17, 1'h0 };
  always @(posedge clk)
    state <= { sum_carry_15[15:0], 1'h0, sum_sum_15[16:0] };
  always @(posedge clk)
    high <= \$36 ;
  always @(posedge clk)
    carried_0 <= { 1'h0, sum_sum_15[17] };
  always @(posedge clk)
    carried_1 <= sum_carry_15[17:16];
  assign b_7 = 8'h00;
  assign b_6 = 8'h00;
  assign b_5 = 8'h00;
  assign b_4 = 8'h00;
  assign b_3 = 8'h00;
  assign b_2 = 8'h00;
  assign b_1 = 8'h00;
  assign b_0 = 8'h00;
endmodule

module row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8(write, oldest, tags, windows, ended, grant, waking, clk, rst, drained, busy, sums, operands);
  input [3:0] write;
  wire [3:0] write;
  input [3:0] oldest;
  wire [3:0] oldest;
  input [3:0] tags;
  wire [3:0] tags;
  input [2047:0] windows;
  wire [2047:0] windows;
  input [1:0] ended;
  wire [1:0] ended;
  input grant;
  wire grant;
  input waking;
  wire waking;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output drained;
  reg drained;
  output [3:0] busy;
  reg [3:0] busy;
  output [440:0] sums;
  wire [440:0] sums;
  input [63:0] operands;
  wire [63:0] operands;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [3:0] \$22 ;
  wire [3:0] \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire [3:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire [3:0] \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire \$48 ;
  wire [3:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [3:0] \$signal ;
  reg [1:0] clear_line;
  reg emptied;
  reg [11:0] older;
  wire [3:0] opening;
  reg parity;
  wire [48:0] pe_0_sums;
  wire [48:0] pe_1_sums;
  wire [48:0] pe_2_sums;
  wire [48:0] pe_3_sums;
  wire [48:0] pe_4_sums;
  wire [48:0] pe_5_sums;
  wire [48:0] pe_6_sums;
  wire [48:0] pe_7_sums;
  reg [1:0] pick_line;
  wire [3:0] queue_0_busy;
  wire queue_0_neg;
  wire queue_0_one;
  wire [3:0] queue_0_place;
  wire queue_0_pos;
  wire [3:0] queue_0_select;
  wire queue_0_two;
  wire [3:0] queue_1_busy;
  wire queue_1_neg;
  wire queue_1_one;
  wire [3:0] queue_1_place;
  wire queue_1_pos;
  wire [3:0] queue_1_select;
  wire queue_1_two;
  wire [3:0] queue_2_busy;
  wire queue_2_neg;
  wire queue_2_one;
  wire [3:0] queue_2_place;
  wire queue_2_pos;
  wire [3:0] queue_2_select;
  wire queue_2_two;
  wire [3:0] queue_3_busy;
  wire queue_3_neg;
  wire queue_3_one;
  wire [3:0] queue_3_place;
  wire queue_3_pos;
  wire [3:0] queue_3_select;
  wire queue_3_two;
  wire [3:0] queue_4_busy;
  wire queue_4_neg;
  wire queue_4_one;
  wire [3:0] queue_4_place;
  wire queue_4_pos;
  wire [3:0] queue_4_select;
  wire queue_4_two;
  wire [3:0] queue_5_busy;
  wire queue_5_neg;
  wire queue_5_one;
  wire [3:0] queue_5_place;
  wire queue_5_pos;
  wire [3:0] queue_5_select;
  wire queue_5_two;
  wire [3:0] queue_6_busy;
  wire queue_6_neg;
  wire queue_6_one;
  wire [3:0] queue_6_place;
  wire queue_6_pos;
  wire [3:0] queue_6_select;
  wire queue_6_two;
  wire [3:0] queue_7_busy;
  wire queue_7_neg;
  wire queue_7_one;
  wire [3:0] queue_7_place;
  wire queue_7_pos;
  wire [3:0] queue_7_select;
  wire queue_7_two;
  wire [48:0] reference_sums;
  wire [7:0] taken_0_neg_held;
  wire [7:0] taken_0_one_held;
  wire [7:0] taken_0_pos_held;
  wire [31:0] taken_0_select_held;
  wire [7:0] taken_0_two_held;
  wire [7:0] taken_1_neg_held;
  wire [7:0] taken_1_one_held;
  wire [7:0] taken_1_pos_held;
  wire [31:0] taken_1_select_held;
  wire [7:0] taken_1_two_held;
  wire [7:0] taken_2_neg_held;
  wire [7:0] taken_2_one_held;
  wire [7:0] taken_2_pos_held;
  wire [31:0] taken_2_select_held;
  wire [7:0] taken_2_two_held;
  reg [3:0] write_held;
  always @(posedge clk)
    emptied <= rst;
  always @(posedge clk)
    pick_line <= { pick_line[0], grant };
  always @(posedge clk)
    clear_line <= { clear_line[0], \$19  };
  always @(posedge clk)
    busy <= \$47 ;
  always @(posedge clk)
    drained <= \$48 ;
  assign \$1  = parity ^ grant;
  assign \$2  = parity ^ grant;
  assign \$3  = parity ^ grant;
  assign \$4  = parity ^ grant;
  assign \$5  = tags ^ { \$4 , \$3 , \$2 , \$1  };
  assign opening = ~ \$5 ;
  assign \$6  = parity ^ grant;
  assign \$7  = oldest[1] | oldest[2];
  assign \$8  = oldest[1] | oldest[2];
  assign \$9  = \$8  | oldest[3];
  assign \$10  = oldest[2] | oldest[3];
  assign \$11  = \$10  | oldest[0];
  assign \$12  = oldest[2] | oldest[3];
  assign \$13  = oldest[3] | oldest[0];
  assign \$14  = oldest[3] | oldest[0];
  assign \$15  = \$14  | oldest[1];
  assign \$16  = oldest[0] | oldest[1];
  assign \$17  = oldest[0] | oldest[1];
  assign \$18  = \$17  | oldest[2];
  assign \$19  = grant | waking;
  assign \$20  = queue_0_busy | queue_1_busy;
  assign \$21  = queue_2_busy | queue_3_busy;
  assign \$22  = \$20  | \$21 ;
  assign \$23  = queue_4_busy | queue_5_busy;
  assign \$24  = queue_6_busy | queue_7_busy;
  assign \$25  = \$23  | \$24 ;
  assign \$26  = \$22  | \$25 ;
  assign \$27  = ~ { emptied, emptied, emptied, emptied };
  assign \$28  = \$26  & \$27 ;
  assign \$29  = ended >> parity;
  assign \$30  = queue_0_busy | queue_1_busy;
  assign \$31  = queue_2_busy | queue_3_busy;
  assign \$32  = \$30  | \$31 ;
  assign \$33  = queue_4_busy | queue_5_busy;
  assign \$34  = queue_6_busy | queue_7_busy;
  assign \$35  = \$33  | \$34 ;
  assign \$36  = \$32  | \$35 ;
  assign \$37  = ~ { emptied, emptied, emptied, emptied };
  assign \$38  = \$36  & \$37 ;
  assign \$39  = \$38  & \$signal ;
  assign \$40  = | \$39 ;
  assign \$41  = ~ \$40 ;
  assign \$42  = \$29  & \$41 ;
  assign \$43  = ~ grant;
  assign \$44  = \$42  & \$43 ;
  always @(posedge clk)
    parity <= \$45 ;
  always @(posedge clk)
    \$signal  <= opening;
  always @(posedge clk)
    write_held <= \$46 ;
  always @(posedge clk)
    older <= { \$18 , \$16 , oldest[0], oldest[3], \$15 , \$13 , \$12 , oldest[2], \$11 , \$9 , \$7 , oldest[1] };
  assign \$48  = rst ? 1'h0 : \$44 ;
  assign \$47  = rst ? 4'h0 : \$28 ;
  assign \$46  = rst ? 4'h0 : write;
  assign \$45  = rst ? 1'h0 : \$6 ;
  pe_sparse_d4r4_s8_8x4x1_28 pe_0 (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_0_neg_held),
    .one(taken_0_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_0_pos_held),
    .select(taken_0_select_held),
    .sums(pe_0_sums),
    .two(taken_0_two_held),
    .window(windows[255:0])
  );
  pe_sparse_d4r4_s8_8x4x1_28 pe_1 (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_0_neg_held),
    .one(taken_0_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_0_pos_held),
    .select(taken_0_select_held),
    .sums(pe_1_sums),
    .two(taken_0_two_held),
    .window(windows[511:256])
  );
  pe_sparse_d4r4_s8_8x4x1_28 pe_2 (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_0_neg_held),
    .one(taken_0_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_0_pos_held),
    .select(taken_0_select_held),
    .sums(pe_2_sums),
    .two(taken_0_two_held),
    .window(windows[767:512])
  );
  pe_sparse_d4r4_s8_8x4x1_28 pe_3 (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_1_neg_held),
    .one(taken_1_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_1_pos_held),
    .select(taken_1_select_held),
    .sums(pe_3_sums),
    .two(taken_1_two_held),
    .window(windows[1023:768])
  );
  pe_sparse_d4r4_s8_8x4x1_28 pe_4 (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_1_neg_held),
    .one(taken_1_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_1_pos_held),
    .select(taken_1_select_held),
    .sums(pe_4_sums),
    .two(taken_1_two_held),
    .window(windows[1279:1024])
  );
  pe_sparse_d4r4_s8_8x4x1_28 pe_5 (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_1_neg_held),
    .one(taken_1_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_1_pos_held),
    .select(taken_1_select_held),
    .sums(pe_5_sums),
    .two(taken_1_two_held),
    .window(windows[1535:1280])
  );
  pe_sparse_d4r4_s8_8x4x1_28 pe_6 (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_2_neg_held),
    .one(taken_2_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_2_pos_held),
    .select(taken_2_select_held),
    .sums(pe_6_sums),
    .two(taken_2_two_held),
    .window(windows[1791:1536])
  );
  pe_sparse_d4r4_s8_8x4x1_28 pe_7 (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_2_neg_held),
    .one(taken_2_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_2_pos_held),
    .select(taken_2_select_held),
    .sums(pe_7_sums),
    .two(taken_2_two_held),
    .window(windows[2047:1792])
  );
  queue_naf_s8_prefix_k1x4 queue_0 (
    .busy(queue_0_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(queue_0_neg),
    .older(older),
    .one(queue_0_one),
    .opening(opening),
    .operands(operands[7:0]),
    .place(queue_0_place),
    .pos(queue_0_pos),
    .select(queue_0_select),
    .two(queue_0_two),
    .write(write_held)
  );
  queue_naf_s8_prefix_k1x4 queue_1 (
    .busy(queue_1_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(queue_1_neg),
    .older(older),
    .one(queue_1_one),
    .opening(opening),
    .operands(operands[15:8]),
    .place(queue_1_place),
    .pos(queue_1_pos),
    .select(queue_1_select),
    .two(queue_1_two),
    .write(write_held)
  );
  queue_naf_s8_prefix_k1x4 queue_2 (
    .busy(queue_2_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(queue_2_neg),
    .older(older),
    .one(queue_2_one),
    .opening(opening),
    .operands(operands[23:16]),
    .place(queue_2_place),
    .pos(queue_2_pos),
    .select(queue_2_select),
    .two(queue_2_two),
    .write(write_held)
  );
  queue_naf_s8_prefix_k1x4 queue_3 (
    .busy(queue_3_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(queue_3_neg),
    .older(older),
    .one(queue_3_one),
    .opening(opening),
    .operands(operands[31:24]),
    .place(queue_3_place),
    .pos(queue_3_pos),
    .select(queue_3_select),
    .two(queue_3_two),
    .write(write_held)
  );
  queue_naf_s8_prefix_k1x4 queue_4 (
    .busy(queue_4_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(queue_4_neg),
    .older(older),
    .one(queue_4_one),
    .opening(opening),
    .operands(operands[39:32]),
    .place(queue_4_place),
    .pos(queue_4_pos),
    .select(queue_4_select),
    .two(queue_4_two),
    .write(write_held)
  );
  queue_naf_s8_prefix_k1x4 queue_5 (
    .busy(queue_5_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(queue_5_neg),
    .older(older),
    .one(queue_5_one),
    .opening(opening),
    .operands(operands[47:40]),
    .place(queue_5_place),
    .pos(queue_5_pos),
    .select(queue_5_select),
    .two(queue_5_two),
    .write(write_held)
  );
  queue_naf_s8_prefix_k1x4 queue_6 (
    .busy(queue_6_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(queue_6_neg),
    .older(older),
    .one(queue_6_one),
    .opening(opening),
    .operands(operands[55:48]),
    .place(queue_6_place),
    .pos(queue_6_pos),
    .select(queue_6_select),
    .two(queue_6_two),
    .write(write_held)
  );
  queue_naf_s8_prefix_k1x4 queue_7 (
    .busy(queue_7_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(queue_7_neg),
    .older(older),
    .one(queue_7_one),
    .opening(opening),
    .operands(operands[63:56]),
    .place(queue_7_place),
    .pos(queue_7_pos),
    .select(queue_7_select),
    .two(queue_7_two),
    .write(write_held)
  );
  reference_sparse_d4r4_s8_8x4x1_28 reference (
    .clear(clear_line[1]),
    .clk(clk),
    .neg(taken_2_neg_held),
    .one(taken_2_one_held),
    .pick(pick_line[1]),
    .place({ queue_7_place, queue_6_place, queue_5_place, queue_4_place, queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_2_pos_held),
    .select(taken_2_select_held),
    .sums(reference_sums),
    .two(taken_2_two_held)
  );
  taken_8x4 taken_0 (
    .clk(clk),
    .neg({ queue_7_neg, queue_6_neg, queue_5_neg, queue_4_neg, queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .neg_held(taken_0_neg_held),
    .one({ queue_7_one, queue_6_one, queue_5_one, queue_4_one, queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .one_held(taken_0_one_held),
    .pos({ queue_7_pos, queue_6_pos, queue_5_pos, queue_4_pos, queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .pos_held(taken_0_pos_held),
    .select({ queue_7_select, queue_6_select, queue_5_select, queue_4_select, queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .select_held(taken_0_select_held),
    .two({ queue_7_two, queue_6_two, queue_5_two, queue_4_two, queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .two_held(taken_0_two_held)
  );
  taken_8x4 taken_1 (
    .clk(clk),
    .neg({ queue_7_neg, queue_6_neg, queue_5_neg, queue_4_neg, queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .neg_held(taken_1_neg_held),
    .one({ queue_7_one, queue_6_one, queue_5_one, queue_4_one, queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .one_held(taken_1_one_held),
    .pos({ queue_7_pos, queue_6_pos, queue_5_pos, queue_4_pos, queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .pos_held(taken_1_pos_held),
    .select({ queue_7_select, queue_6_select, queue_5_select, queue_4_select, queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .select_held(taken_1_select_held),
    .two({ queue_7_two, queue_6_two, queue_5_two, queue_4_two, queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .two_held(taken_1_two_held)
  );
  taken_8x4 taken_2 (
    .clk(clk),
    .neg({ queue_7_neg, queue_6_neg, queue_5_neg, queue_4_neg, queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .neg_held(taken_2_neg_held),
    .one({ queue_7_one, queue_6_one, queue_5_one, queue_4_one, queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .one_held(taken_2_one_held),
    .pos({ queue_7_pos, queue_6_pos, queue_5_pos, queue_4_pos, queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .pos_held(taken_2_pos_held),
    .select({ queue_7_select, queue_6_select, queue_5_select, queue_4_select, queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .select_held(taken_2_select_held),
    .two({ queue_7_two, queue_6_two, queue_5_two, queue_4_two, queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .two_held(taken_2_two_held)
  );
  assign sums = { reference_sums, pe_7_sums, pe_6_sums, pe_5_sums, pe_4_sums, pe_3_sums, pe_2_sums, pe_1_sums, pe_0_sums };
endmodule

module final_adder_less_28_17(reference, clk, result, words);
  input [48:0] reference;
  wire [48:0] reference;
  input clk;
  wire clk;
  output [27:0] result;
  reg [27:0] result;
  input [48:0] words;
  wire [48:0] words;
  wire [14:0] \$1 ;
  wire [27:0] \$10 ;
  wire [10:0] \$11 ;
  wire [1:0] \$12 ;
  wire [10:0] \$13 ;
  wire [18:0] \$14 ;
  wire [18:0] \$15 ;
  wire [26:0] \$16 ;
  wire [27:0] \$18 ;
  wire [18:0] \$19 ;
  wire [14:0] \$2 ;
  wire [27:0] \$20 ;
  wire [27:0] \$21 ;
  wire [18:0] \$22 ;
  wire [27:0] \$23 ;
  wire [27:0] \$24 ;
  wire [27:0] \$25 ;
  wire [15:0] \$3 ;
  wire [18:0] \$4 ;
  wire [18:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [27:0] \$8 ;
  wire [1:0] \$9 ;
  reg [27:0] carry;
  reg [13:0] high_0;
  reg [13:0] high_1;
  reg [14:0] low;
  reg [48:0] reference_held;
  wire [27:0] \result$13 ;
  reg [27:0] total;
  wire [10:0] tree_carry_10;
  wire [26:0] tree_carry_13;
  wire [27:0] tree_carry_16;
  wire [27:0] tree_carry_19;
  wire [1:0] tree_carry_7;
  wire [10:0] tree_half_10;
  wire [26:0] tree_half_13;
  wire [27:0] tree_half_16;
  wire [27:0] tree_half_19;
  wire [1:0] tree_half_7;
  wire [10:0] tree_sum_10;
  wire [26:0] tree_sum_13;
  wire [27:0] tree_sum_16;
  wire [27:0] tree_sum_19;
  wire [1:0] tree_sum_7;
  reg [48:0] words_held;
  assign \$1  = total[13:0] + carry[13:0];
  assign \$2  = high_0 + high_1;
  assign \$3  = \$2  + low[14];
  assign \$4  = ~ reference_held[46:28];
  assign tree_half_7 = words_held[46:45] ^ \$4 [18:17];
  assign tree_sum_7 = tree_half_7 ^ words_held[48:47];
  assign \$5  = ~ reference_held[46:28];
  assign \$6  = words_held[46:45] & \$5 [18:17];
  assign \$7  = tree_half_7 & words_held[48:47];
  assign tree_carry_7 = \$6  | \$7 ;
  assign \$8  = ~ reference_held[27:0];
  assign tree_half_10 = words_held[27:17] ^ \$8 [27:17];
  assign \$9  = ~ reference_held[48:47];
  assign tree_sum_10 = tree_half_10 ^ { 9'h000, \$9  };
  assign \$10  = ~ reference_held[27:0];
  assign \$11  = words_held[27:17] & \$10 [27:17];
  assign \$12  = ~ reference_held[48:47];
  assign \$13  = tree_half_10 & { 9'h000, \$12  };
  assign tree_carry_10 = \$11  | \$13 ;
  assign \$14  = ~ reference_held[46:28];
  assign tree_half_13 = { 9'h000, tree_sum_7, words_held[44:29] } ^ { 8'h00, tree_carry_7, 1'h0, \$14 [16:1] };
  assign \$15  = ~ reference_held[46:28];
  assign \$16  = { 9'h000, tree_sum_7, words_held[44:29] } & { 8'h00, tree_carry_7, 1'h0, \$15 [16:1] };
  assign tree_carry_13 = \$16  | { tree_half_13[26:19], 2'h0, tree_half_13[16], 15'h0000, tree_half_13[0] };
  assign \$18  = ~ reference_held[27:0];
  assign tree_half_16 = { tree_sum_10, words_held[16:0] } ^ { tree_carry_10[9:0], 1'h0, \$18 [16:0] };
  assign \$19  = ~ reference_held[46:28];
  assign tree_sum_16 = tree_half_16 ^ { 7'h00, tree_carry_13[18:0], 1'h0, \$19 [0] };
  assign \$20  = ~ reference_held[27:0];
  assign \$21  = { tree_sum_10, words_held[16:0] } & { tree_carry_10[9:0], 1'h0, \$20 [16:0] };
  assign \$22  = ~ reference_held[46:28];
  assign \$23  = tree_half_16 & { 7'h00, tree_carry_13[18:0], 1'h0, \$22 [0] };
  assign tree_carry_16 = \$21  | \$23 ;
  assign tree_half_19 = { tree_sum_13[26:19], tree_half_13[18:17], tree_sum_13[16], tree_half_13[15:1], tree_sum_13[0], words_held[28] } ^ tree_sum_16;
  assign tree_sum_19 = tree_half_19 ^ { tree_carry_16[26:0], 1'h0 };
  assign \$24  = { tree_sum_13[26:19], tree_half_13[18:17], tree_sum_13[16], tree_half_13[15:1], tree_sum_13[0], words_held[28] } & tree_sum_16;
  assign \$25  = tree_half_19 & { tree_carry_16[26:0], 1'h0 };
  assign tree_carry_19 = \$24  | \$25 ;
  always @(posedge clk)
    words_held <= words;
  always @(posedge clk)
    reference_held <= reference;
  always @(posedge clk)
    total <= tree_sum_19;
  always @(posedge clk)
    carry <= { tree_carry_19[26:0], 1'h0 };
  always @(posedge clk)
    low <= \$1 ;
  always @(posedge clk)
    high_0 <= total[27:14];
  always @(posedge clk)
    high_1 <= carry[27:14];
  always @(posedge clk)
    result <= { \$3 [13:0], low[13:0] };
  assign { tree_sum_13[26:19], tree_sum_13[16], tree_sum_13[0] } = ~ { tree_half_13[26:19], tree_half_13[16], tree_half_13[0] };
  assign { tree_sum_13[18:17], tree_sum_13[15:1] } = { tree_half_13[18:17], tree_half_13[15:1] };
  assign \result$13  = result;
endmodule

module array_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_8x8(b, write, oldest, tags, ended, waking, grant, clk, rst, drained, busy, c, a);
  input [511:0] b;
  wire [511:0] b;
  input [3:0] write;
  wire [3:0] write;
  input [3:0] oldest;
  wire [3:0] oldest;
  input [3:0] tags;
  wire [3:0] tags;
  input [1:0] ended;
  wire [1:0] ended;
  input waking;
  wire waking;
  input [7:0] grant;
  wire [7:0] grant;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [7:0] drained;
  wire [7:0] drained;
  output [3:0] busy;
  wire [3:0] busy;
  output [223:0] c;
  wire [223:0] c;
  input [511:0] a;
  wire [511:0] a;
  wire [440:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire [440:0] \$2 ;
  wire [440:0] \$3 ;
  wire [440:0] \$4 ;
  wire [440:0] \$5 ;
  wire [440:0] \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  reg [511:0] a_held;
  wire [27:0] adder_0_result;
  wire [27:0] adder_1_result;
  wire [27:0] adder_2_result;
  wire [27:0] adder_3_result;
  wire [27:0] adder_4_result;
  wire [27:0] adder_5_result;
  wire [27:0] adder_6_result;
  wire [27:0] adder_7_result;
  reg [511:0] b_held;
  wire [440:0] picked;
  wire [3:0] row_0_busy;
  wire row_0_drained;
  wire [440:0] row_0_sums;
  wire [3:0] row_1_busy;
  wire row_1_drained;
  wire [440:0] row_1_sums;
  wire [3:0] row_2_busy;
  wire row_2_drained;
  wire [440:0] row_2_sums;
  wire [3:0] row_3_busy;
  wire row_3_drained;
  wire [440:0] row_3_sums;
  wire [3:0] row_4_busy;
  wire row_4_drained;
  wire [440:0] row_4_sums;
  wire [3:0] row_5_busy;
  wire row_5_drained;
  wire [440:0] row_5_sums;
  wire [3:0] row_6_busy;
  wire row_6_drained;
  wire [440:0] row_6_sums;
  wire [3:0] row_7_busy;
  wire row_7_drained;
  wire [440:0] row_7_sums;
  wire [255:0] window_0_window;
  wire [255:0] window_1_window;
  wire [255:0] window_2_window;
  wire [255:0] window_3_window;
  wire [255:0] window_4_window;
  wire [255:0] window_5_window;
  wire [255:0] window_6_window;
  wire [255:0] window_7_window;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign picked = \$3  | \$6 ;
  assign \$7  = row_0_busy | row_1_busy;
  assign \$8  = row_2_busy | row_3_busy;
  assign \$9  = \$7  | \$8 ;
  assign \$10  = row_4_busy | row_5_busy;
  assign \$11  = row_6_busy | row_7_busy;
  assign \$12  = \$10  | \$11 ;
  assign busy = \$9  | \$12 ;
  always @(posedge clk)
    a_held <= a;
  always @(posedge clk)
    b_held <= b;
  final_adder_less_28_17 adder_0 (
    .clk(clk),
    .reference(picked[440:392]),
    .result(adder_0_result),
    .words(picked[48:0])
  );
  final_adder_less_28_17 adder_1 (
    .clk(clk),
    .reference(picked[440:392]),
    .result(adder_1_result),
    .words(picked[97:49])
  );
  final_adder_less_28_17 adder_2 (
    .clk(clk),
    .reference(picked[440:392]),
    .result(adder_2_result),
    .words(picked[146:98])
  );
  final_adder_less_28_17 adder_3 (
    .clk(clk),
    .reference(picked[440:392]),
    .result(adder_3_result),
    .words(picked[195:147])
  );
  final_adder_less_28_17 adder_4 (
    .clk(clk),
    .reference(picked[440:392]),
    .result(adder_4_result),
    .words(picked[244:196])
  );
  final_adder_less_28_17 adder_5 (
    .clk(clk),
    .reference(picked[440:392]),
    .result(adder_5_result),
    .words(picked[293:245])
  );
  final_adder_less_28_17 adder_6 (
    .clk(clk),
    .reference(picked[440:392]),
    .result(adder_6_result),
    .words(picked[342:294])
  );
  final_adder_less_28_17 adder_7 (
    .clk(clk),
    .reference(picked[440:392]),
    .result(adder_7_result),
    .words(picked[391:343])
  );
  row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8 row_0 (
    .busy(row_0_busy),
    .clk(clk),
    .drained(row_0_drained),
    .ended(ended),
    .grant(grant[0]),
    .oldest(oldest),
    .operands(a_held[63:0]),
    .rst(rst),
    .sums(row_0_sums),
    .tags(tags),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8 row_1 (
    .busy(row_1_busy),
    .clk(clk),
    .drained(row_1_drained),
    .ended(ended),
    .grant(grant[1]),
    .oldest(oldest),
    .operands(a_held[127:64]),
    .rst(rst),
    .sums(row_1_sums),
    .tags(tags),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8 row_2 (
    .busy(row_2_busy),
    .clk(clk),
    .drained(row_2_drained),
    .ended(ended),
    .grant(grant[2]),
    .oldest(oldest),
    .operands(a_held[191:128]),
    .rst(rst),
    .sums(row_2_sums),
    .tags(tags),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8 row_3 (
    .busy(row_3_busy),
    .clk(clk),
    .drained(row_3_drained),
    .ended(ended),
    .grant(grant[3]),
    .oldest(oldest),
    .operands(a_held[255:192]),
    .rst(rst),
    .sums(row_3_sums),
    .tags(tags),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8 row_4 (
    .busy(row_4_busy),
    .clk(clk),
    .drained(row_4_drained),
    .ended(ended),
    .grant(grant[4]),
    .oldest(oldest),
    .operands(a_held[319:256]),
    .rst(rst),
    .sums(row_4_sums),
    .tags(tags),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8 row_5 (
    .busy(row_5_busy),
    .clk(clk),
    .drained(row_5_drained),
    .ended(ended),
    .grant(grant[5]),
    .oldest(oldest),
    .operands(a_held[383:320]),
    .rst(rst),
    .sums(row_5_sums),
    .tags(tags),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8 row_6 (
    .busy(row_6_busy),
    .clk(clk),
    .drained(row_6_drained),
    .ended(ended),
    .grant(grant[6]),
    .oldest(oldest),
    .operands(a_held[447:384]),
    .rst(rst),
    .sums(row_6_sums),
    .tags(tags),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_x8 row_7 (
    .busy(row_7_busy),
    .clk(clk),
    .drained(row_7_drained),
    .ended(ended),
    .grant(grant[7]),
    .oldest(oldest),
    .operands(a_held[511:448]),
    .rst(rst),
    .sums(row_7_sums),
    .tags(tags),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  window_8_8x4x1 window_0 (
    .clk(clk),
    .operands(b_held[63:0]),
    .window(window_0_window),
    .write(write)
  );
  window_8_8x4x1 window_1 (
    .clk(clk),
    .operands(b_held[127:64]),
    .window(window_1_window),
    .write(write)
  );
  window_8_8x4x1 window_2 (
    .clk(clk),
    .operands(b_held[191:128]),
    .window(window_2_window),
    .write(write)
  );
  window_8_8x4x1 window_3 (
    .clk(clk),
    .operands(b_held[255:192]),
    .window(window_3_window),
    .write(write)
  );
  window_8_8x4x1 window_4 (
    .clk(clk),
    .operands(b_held[319:256]),
    .window(window_4_window),
    .write(write)
  );
  window_8_8x4x1 window_5 (
    .clk(clk),
    .operands(b_held[383:320]),
    .window(window_5_window),
    .write(write)
  );
  window_8_8x4x1 window_6 (
    .clk(clk),
    .operands(b_held[447:384]),
    .window(window_6_window),
    .write(write)
  );
  window_8_8x4x1 window_7 (
    .clk(clk),
    .operands(b_held[511:448]),
    .window(window_7_window),
    .write(write)
  );
  assign c = { adder_7_result, adder_6_result, adder_5_result, adder_4_result, adder_3_result, adder_2_result, adder_1_result, adder_0_result };
  assign drained = { row_7_drained, row_6_drained, row_5_drained, row_4_drained, row_3_drained, row_2_drained, row_1_drained, row_0_drained };
endmodule

module row_words_store_28_x8(value, fetch, clk, rst, word, early);
  input [27:0] value;
  wire [27:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [27:0] word;
  reg [27:0] word;
  input [10:0] early;
  wire [10:0] early;
  wire [27:0] \$1 ;
  wire [27:0] \$10 ;
  wire [27:0] \$11 ;
  wire [27:0] \$12 ;
  wire [27:0] \$13 ;
  wire [27:0] \$14 ;
  wire [27:0] \$15 ;
  wire [27:0] \$16 ;
  wire [27:0] \$17 ;
  wire [27:0] \$18 ;
  wire [27:0] \$19 ;
  wire [27:0] \$2 ;
  wire [27:0] \$20 ;
  wire [27:0] \$21 ;
  wire [27:0] \$22 ;
  wire [27:0] \$23 ;
  wire [7:0] \$24 ;
  wire [27:0] \$25 ;
  wire [27:0] \$3 ;
  wire [27:0] \$4 ;
  wire [27:0] \$5 ;
  wire [27:0] \$6 ;
  wire [27:0] \$7 ;
  wire [27:0] \$8 ;
  wire [27:0] \$9 ;
  wire [7:0] \$procmux$84_Y ;
  wire [27:0] \$signal ;
  reg [7:0] pointer;
  reg [10:0] token;
  wire [27:0] total;
  reg [27:0] word_0;
  reg [27:0] word_1;
  reg [27:0] word_2;
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  assign \$1  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$2  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$5  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$9  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$12  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  | \$13 ;
  assign \$15  = \$7  | \$14 ;
  always @(posedge clk)
    token <= early;
  always @(posedge clk)
    word_0 <= \$16 ;
  always @(posedge clk)
    word_1 <= \$17 ;
  always @(posedge clk)
    word_2 <= \$18 ;
  always @(posedge clk)
    word_3 <= \$19 ;
  always @(posedge clk)
    word_4 <= \$20 ;
  always @(posedge clk)
    word_5 <= \$21 ;
  always @(posedge clk)
    word_6 <= \$22 ;
  always @(posedge clk)
    word_7 <= \$23 ;
  always @(posedge clk)
    pointer <= \$24 ;
  always @(posedge clk)
    word <= \$25 ;
  assign \$17  = token[4] ? value : word_1;
  assign \$16  = token[3] ? value : word_0;
  assign \$25  = fetch ? \$15  : word;
  assign \$procmux$84_Y  = fetch ? { pointer[6:0], pointer[7] } : pointer;
  assign \$24  = rst ? 8'h01 : \$procmux$84_Y ;
  assign \$23  = token[10] ? value : word_7;
  assign \$22  = token[9] ? value : word_6;
  assign \$21  = token[8] ? value : word_5;
  assign \$20  = token[7] ? value : word_4;
  assign \$19  = token[6] ? value : word_3;
  assign \$18  = token[5] ? value : word_2;
  assign \$signal  = word;
  assign total = value;
endmodule

module ring_8_row_words_store_28_x8(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [223:0] values;
  wire [223:0] values;
  input m_axis_tready;
  wire m_axis_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output released;
  wire released;
  output m_axis_tvalid;
  reg m_axis_tvalid;
  output [223:0] m_axis_tdata;
  wire [223:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [10:0] token;
  wire [10:0] token;
  wire [4:0] \$1 ;
  wire \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [7:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [10:0] \$19 ;
  wire [5:0] \$2 ;
  wire [7:0] \$20 ;
  wire [3:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [7:0] \$24 ;
  wire \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [7:0] \$procmux$76_Y ;
  wire \$signal ;
  reg [3:0] \$signal$12 ;
  wire \$signal$14 ;
  reg [7:0] \$signal$15 ;
  wire [27:0] column_0_word;
  wire [27:0] column_1_word;
  wire [27:0] column_2_word;
  wire [27:0] column_3_word;
  wire [27:0] column_4_word;
  wire [27:0] column_5_word;
  wire [27:0] column_6_word;
  wire [27:0] column_7_word;
  reg [7:0] pointer;
  wire tlast;
  reg [10:0] \token$9 ;
  wire \token$9.final ;
  wire \token$9.first ;
  wire \token$9.last ;
  wire [7:0] \token$9.slot ;
  reg waiting;
  assign \$1  = \$signal$12  + \token$9 [1];
  assign \$2  = \$1  - released;
  assign \$3  = \$signal$12  > 1'h1;
  assign \$4  = \token$9 [1] | \$3 ;
  assign \$5  = ~ released;
  assign \$6  = waiting & \$5 ;
  assign \$7  = \$4  | \$6 ;
  assign \$8  = ~ m_axis_tready;
  assign \$9  = m_axis_tvalid & \$8 ;
  assign \$10  = released | \$9 ;
  assign \$11  = ~ \token$9 [10:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = \token$9 [10:3] & { \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$15  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    \token$9  <= \$19 ;
  always @(posedge clk)
    pointer <= \$20 ;
  always @(posedge clk)
    \$signal$12  <= \$21 ;
  always @(posedge clk)
    waiting <= \$22 ;
  always @(posedge clk)
    m_axis_tvalid <= \$23 ;
  always @(posedge clk)
    \$signal$15  <= \$24 ;
  always @(posedge clk)
    m_axis_tlast <= \$25 ;
  assign \$25  = released ? \$16  : m_axis_tlast;
  assign \$24  = \token$9 [1] ? \$14  : \$signal$15 ;
  assign \$23  = rst ? 1'h0 : \$10 ;
  assign \$22  = rst ? 1'h0 : \$7 ;
  assign \$21  = rst ? 4'h0 : \$2 [3:0];
  assign \$procmux$76_Y  = released ? { pointer[6:0], pointer[7] } : pointer;
  assign \$20  = rst ? 8'h01 : \$procmux$76_Y ;
  assign \$19  = rst ? 11'h000 : token;
  row_words_store_28_x8 column_0 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[27:0]),
    .word(column_0_word)
  );
  row_words_store_28_x8 column_1 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[55:28]),
    .word(column_1_word)
  );
  row_words_store_28_x8 column_2 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[83:56]),
    .word(column_2_word)
  );
  row_words_store_28_x8 column_3 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[111:84]),
    .word(column_3_word)
  );
  row_words_store_28_x8 column_4 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[139:112]),
    .word(column_4_word)
  );
  row_words_store_28_x8 column_5 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[167:140]),
    .word(column_5_word)
  );
  row_words_store_28_x8 column_6 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[195:168]),
    .word(column_6_word)
  );
  row_words_store_28_x8 column_7 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[223:196]),
    .word(column_7_word)
  );
  assign \token$9.slot  = \token$9 [10:3];
  assign \token$9.last  = \token$9 [2];
  assign \token$9.final  = \token$9 [1];
  assign \token$9.first  = \token$9 [0];
  assign m_axis_tdata = { column_7_word, column_6_word, column_5_word, column_4_word, column_3_word, column_2_word, column_1_word, column_0_word };
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module tpe_sparse4_matrix_8x8_s8xs8_k4096_d8_g1x4(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [511:0] s_axis_a_tdata;
  wire [511:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [511:0] s_axis_b_tdata;
  wire [511:0] s_axis_b_tdata;
  input s_axis_b_tlast;
  wire s_axis_b_tlast;
  input m_axis_tready;
  wire m_axis_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output s_axis_a_tready;
  wire s_axis_a_tready;
  output s_axis_b_tready;
  wire s_axis_b_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  output [223:0] m_axis_tdata;
  wire [223:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_a_tvalid;
  wire s_axis_a_tvalid;
  wire [3:0] \$1 ;
  wire \$10 ;
  wire [7:0] \$100 ;
  wire \$101 ;
  wire [2:0] \$102 ;
  wire [2:0] \$103 ;
  wire [27:0] \$104 ;
  wire [10:0] \$105 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [3:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [1:0] \$43 ;
  wire [1:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire [1:0] \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [4:0] \$52 ;
  wire \$53 ;
  wire [5:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire [3:0] \$69 ;
  wire [7:0] \$7 ;
  wire [3:0] \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire [7:0] \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire [3:0] \$83 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire [3:0] \$87 ;
  wire [3:0] \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire [2:0] \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire [1:0] \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire [3:0] \$98 ;
  wire \$99 ;
  wire [2:0] \$procmux$11_Y ;
  wire [7:0] \$procmux$18_Y ;
  wire \$procmux$28_Y ;
  wire [2:0] \$procmux$40_Y ;
  wire \$procmux$44_Y ;
  wire [2:0] \$procmux$5_Y ;
  wire [2:0] \$procmux$7_Y ;
  wire \$signal ;
  wire [3:0] \$signal$18 ;
  wire \$signal$19 ;
  reg \$signal$20 ;
  wire \$signal$22 ;
  wire \$signal$23 ;
  wire [7:0] \$signal$25 ;
  wire [7:0] \$signal$28 ;
  reg [7:0] \$signal$29 ;
  wire \$signal$33 ;
  wire \$signal$39 ;
  reg [3:0] \$signal$41 ;
  reg [3:0] \$signal$43 ;
  reg \$signal$44 ;
  reg [1:0] \$signal$46 ;
  reg [3:0] \$signal$49 ;
  reg [2:0] \$signal$50 ;
  wire [3:0] array_busy;
  wire [223:0] array_c;
  wire [7:0] array_drained;
  reg awake;
  wire error;
  wire grant;
  reg [10:0] landing;
  reg [3:0] oldest;
  reg parity;
  reg parity_held;
  reg [2:0] passes;
  reg read_parity;
  wire [223:0] ring_m_axis_tdata;
  wire ring_m_axis_tlast;
  wire ring_m_axis_tvalid;
  wire ring_released;
  reg room;
  reg [3:0] settling;
  reg [2:0] slot;
  wire [6:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [2:0] \token.slot ;
  wire \token.valid ;
  reg [27:0] token_line;
  reg weight;
  assign \$1  = settling | \$signal$18 ;
  assign \$2  = oldest & \$1 ;
  assign \$3  = | \$2 ;
  assign \$signal  = ~ \$3 ;
  assign \$4  = \$signal$20  & passes[2];
  assign \$5  = ~ \$4 ;
  assign \$signal$19  = \$signal  & \$5 ;
  assign s_axis_a_tready = \$signal$19  & s_axis_b_tvalid;
  assign s_axis_b_tready = \$signal$19  & s_axis_a_tvalid;
  assign \$6  = \$signal$19  & s_axis_a_tvalid;
  assign \$signal$22  = \$6  & s_axis_b_tvalid;
  assign \$signal$23  = \$signal$22  & s_axis_a_tlast;
  assign \$7  = \$signal$29  & \$signal$25 ;
  assign \$8  = ~ weight;
  assign \$9  = \$8  | room;
  assign \$10  = ~ weight;
  assign \$11  = \$10  | room;
  assign \$12  = ~ weight;
  assign \$13  = \$12  | room;
  assign \$14  = ~ weight;
  assign \$15  = \$14  | room;
  assign \$16  = ~ weight;
  assign \$17  = \$16  | room;
  assign \$18  = ~ weight;
  assign \$19  = \$18  | room;
  assign \$20  = ~ weight;
  assign \$21  = \$20  | room;
  assign \$22  = ~ weight;
  assign \$23  = \$22  | room;
  assign \$signal$28  = \$7  & { \$23 , \$21 , \$19 , \$17 , \$15 , \$13 , \$11 , \$9  };
  assign grant = | \$signal$28 ;
  assign \$24  = \$signal$22  ? { oldest[2:0], oldest[3] } : oldest;
  assign \$25  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$26  = ~ \$25 ;
  assign \$27  = \$signal$41  & \$26 ;
  assign \$28  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$29  = \$28  & { parity, parity, parity, parity };
  assign \$30  = \$27  | \$29 ;
  assign \$31  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$32  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$33  = \$32  | \$signal$43 ;
  assign \$34  = parity ^ \$signal$23 ;
  assign \$35  = \$signal$22  & \$signal$20 ;
  assign \$36  = \$35  != \$signal$28 [7];
  assign \$39  = \$signal$28 [7] ? { 2'h0, passes[2:1] } : { passes, 1'h0 };
  assign \$40  = ~ read_parity;
  assign \$41  = \$signal$28 [7] & \$40 ;
  assign \$42  = \$signal$28 [7] & read_parity;
  assign \$43  = ~ { \$42 , \$41  };
  assign \$44  = \$signal$46  & \$43 ;
  assign \$45  = ~ parity_held;
  assign \$46  = \$signal$44  & \$45 ;
  assign \$47  = \$signal$44  & parity_held;
  assign \$48  = \$44  | { \$47 , \$46  };
  assign \$49  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$50  = \$signal$22  & \$49 ;
  assign \$51  = read_parity ^ \$signal$28 [7];
  assign \$52  = \$signal$49  + \$signal$39 ;
  assign \$53  = grant & weight;
  assign \$54  = \$52  - \$53 ;
  assign \$55  = \$signal$49  > 1'h1;
  assign \$56  = \$signal$39  | \$55 ;
  assign \$57  = grant & weight;
  assign \$58  = ~ \$57 ;
  assign \$59  = room & \$58 ;
  assign \$60  = \$56  | \$59 ;
  assign \$61  = ~ token[2];
  assign \$62  = token[3] & \$61 ;
  assign \$63  = slot == 3'h7;
  assign \$64  = slot + 1'h1;
  assign \$65  = \$63  ? 4'h0 : \$64 ;
  assign \$66  = \$62  ? { 1'h0, \$signal$50  } : \$65 ;
  assign \$67  = token[3] & token[2];
  assign \$68  = slot == 3'h7;
  assign \$69  = slot + 1'h1;
  assign \$70  = \$68  ? 4'h0 : \$69 ;
  assign \$71  = token_line[23] & token_line[21];
  assign \$72  = ! token_line[27:25];
  assign \$73  = token_line[27:25] == 1'h1;
  assign \$74  = token_line[27:25] == 2'h2;
  assign \$75  = token_line[27:25] == 2'h3;
  assign \$76  = token_line[27:25] == 3'h4;
  assign \$77  = token_line[27:25] == 3'h5;
  assign \$78  = token_line[27:25] == 3'h6;
  assign \$79  = token_line[27:25] == 3'h7;
  assign \$80  = { \$79 , \$78 , \$77 , \$76 , \$75 , \$74 , \$73 , \$72  } & { token_line[21], token_line[21], token_line[21], token_line[21], token_line[21], token_line[21], token_line[21], token_line[21] };
  assign \$81  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$82  = ~ awake;
  reg [3:0] \$197 ;
  always @(posedge clk)
    \$197  <= \$83 ;
  assign token[3:0] = \$197 ;
  always @(posedge clk)
    oldest <= \$85 ;
  always @(posedge clk)
    \$signal$41  <= \$86 ;
  always @(posedge clk)
    \$signal$43  <= \$87 ;
  always @(posedge clk)
    settling <= \$88 ;
  always @(posedge clk)
    parity <= \$89 ;
  always @(posedge clk)
    \$signal$20  <= \$90 ;
  always @(posedge clk)
    passes <= \$91 ;
  always @(posedge clk)
    \$signal$44  <= \$92 ;
  always @(posedge clk)
    parity_held <= \$93 ;
  always @(posedge clk)
    \$signal$46  <= \$94 ;
  always @(posedge clk)
    awake <= \$95 ;
  always @(posedge clk)
    framing_error <= \$96 ;
  always @(posedge clk)
    read_parity <= \$97 ;
  always @(posedge clk)
    \$signal$49  <= \$98 ;
  always @(posedge clk)
    room <= \$99 ;
  always @(posedge clk)
    \$signal$29  <= \$100 ;
  always @(posedge clk)
    weight <= \$101 ;
  always @(posedge clk)
    slot <= \$102 ;
  always @(posedge clk)
    \$signal$50  <= \$103 ;
  always @(posedge clk)
    token_line <= \$104 ;
  always @(posedge clk)
    landing <= \$105 ;
  assign \$105  = rst ? 11'h000 : { \$80 , token_line[24], \$71 , token_line[22] };
  assign \$procmux$11_Y  = token[0] ? \$66 [2:0] : slot;
  assign \$102  = rst ? 3'h0 : \$procmux$11_Y ;
  assign \$101  = rst ? 1'h1 : weight;
  assign \$procmux$18_Y  = grant ? { \$signal$29 [6:0], \$signal$29 [7] } : \$signal$29 ;
  assign \$100  = rst ? 8'h01 : \$procmux$18_Y ;
  assign \$99  = rst ? 1'h1 : \$60 ;
  assign \$98  = rst ? 4'h8 : \$54 [3:0];
  assign \$97  = rst ? 1'h0 : \$51 ;
  assign \$procmux$28_Y  = \$50  ? 1'h1 : framing_error;
  assign \$104  = rst ? 28'h0000000 : { token_line[20:0], slot, token[3:0] };
  assign \$96  = rst ? 1'h0 : \$procmux$28_Y ;
  assign \$95  = rst ? 1'h0 : 1'h1;
  assign \$94  = rst ? 2'h0 : \$48 ;
  assign \$93  = rst ? 1'h0 : parity;
  assign \$92  = rst ? 1'h0 : \$signal$23 ;
  assign \$procmux$40_Y  = \$36  ? \$39 [2:0] : passes;
  assign \$91  = rst ? 3'h1 : \$procmux$40_Y ;
  assign \$procmux$44_Y  = \$signal$22  ? s_axis_a_tlast : \$signal$20 ;
  assign \$90  = rst ? 1'h1 : \$procmux$44_Y ;
  assign \$89  = rst ? 1'h0 : \$34 ;
  assign \$procmux$5_Y  = \$67  ? \$70 [2:0] : \$signal$50 ;
  assign \$88  = rst ? 4'h0 : \$33 ;
  assign \$87  = rst ? 4'h0 : \$31 ;
  assign \$86  = rst ? 4'h0 : \$30 ;
  assign \$85  = rst ? 4'h1 : \$24 ;
  assign \$83 [3] = rst ? 1'h0 : \$signal$29 [7];
  assign \$83 [1] = rst ? 1'h0 : weight;
  assign \$83 [0] = rst ? 1'h0 : grant;
  assign \$83 [2] = rst ? 1'h0 : weight;
  assign \$procmux$7_Y  = token[0] ? \$procmux$5_Y  : \$signal$50 ;
  assign \$103  = rst ? 3'h0 : \$procmux$7_Y ;
  array_sparse_d4r4_s8_8x4x1_28_naf_s8_prefix_k1x4_8x8 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .busy(\$signal$18 ),
    .c(array_c),
    .clk(clk),
    .drained(\$signal$25 ),
    .ended(\$signal$46 ),
    .grant(\$signal$28 ),
    .oldest(oldest),
    .rst(rst),
    .tags(\$signal$41 ),
    .waking(\$82 ),
    .write(\$81 )
  );
  ring_8_row_words_store_28_x8 ring (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(\$signal$39 ),
    .rst(rst),
    .token(landing),
    .values(array_c)
  );
  assign \token.slot  = slot;
  assign \token.last  = token[3];
  assign \token.final  = token[2];
  assign \token.first  = token[1];
  assign \token.valid  = token[0];
  assign ring_released = \$signal$39 ;
  assign ring_m_axis_tlast = m_axis_tlast;
  assign ring_m_axis_tdata = m_axis_tdata;
  assign ring_m_axis_tvalid = m_axis_tvalid;
  assign token[6:4] = slot;
  assign \$signal$33  = \$signal$28 [7];
  assign array_busy = \$signal$18 ;
  assign array_drained = \$signal$25 ;
  assign error = framing_error;
endmodule
