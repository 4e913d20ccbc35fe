// tpe_sparse4_matrix_8x8_s8xs8_k4096_d7_g1x4: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=sparse4, array=matrix, rows=8, cols=8, layers=0, recoding=naf, digits=sparse, encoder=column, shift=product, accumulate=carry-save, lanes=4, group=1, run_ahead=4, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=7, constant_time=False

module window_8_4x4x1(write, clk, window, operands);
  input [3:0] write;
  wire [3:0] write;
  input clk;
  wire clk;
  output [127:0] window;
  wire [127:0] window;
  input [31:0] operands;
  wire [31:0] operands;
  wire [31:0] \$1 ;
  wire [31:0] \$2 ;
  wire [31:0] \$3 ;
  wire [31:0] \$4 ;
  reg [31:0] slot_0;
  reg [31:0] slot_1;
  reg [31:0] slot_2;
  reg [31:0] slot_3;
  always @(posedge clk)
    slot_2 <= \$3 ;
  always @(posedge clk)
    slot_3 <= \$4 ;
  always @(posedge clk)
    slot_0 <= \$1 ;
  always @(posedge clk)
    slot_1 <= \$2 ;
  assign \$4  = write[3] ? operands : slot_3;
  assign \$3  = write[2] ? operands : slot_2;
  assign \$2  = write[1] ? operands : slot_1;
  assign \$1  = write[0] ? operands : slot_0;
  assign window = { slot_3[31:24], slot_2[31:24], slot_1[31:24], slot_0[31:24], slot_3[23:16], slot_2[23:16], slot_1[23:16], slot_0[23:16], slot_3[15:8], slot_2[15:8], slot_1[15:8], slot_0[15:8], slot_3[7:0], slot_2[7:0], slot_1[7:0], slot_0[7:0] };
endmodule

module queue_naf_s8_prefix_k1x4(write, oldest, open, clk, rst, busy, select, one, two, neg, pos, place, operands);
  input [3:0] write;
  wire [3:0] write;
  input [3:0] oldest;
  wire [3:0] oldest;
  input [3:0] open;
  wire [3:0] open;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [3:0] busy;
  wire [3:0] busy;
  output [3:0] select;
  reg [3:0] select;
  output one;
  reg one;
  output two;
  reg two;
  output neg;
  reg neg;
  output pos;
  reg pos;
  output [3:0] place;
  reg [3:0] place;
  input [7:0] operands;
  wire [7:0] operands;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [3:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$112 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$13 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire [3:0] \$135 ;
  wire [3:0] \$136 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire [3:0] \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$151 ;
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
  wire \$167 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
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
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire [3:0] \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$229 ;
  wire \$23 ;
  wire \$231 ;
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
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire [3:0] \$252 ;
  wire [3:0] \$253 ;
  wire \$254 ;
  wire [3:0] \$255 ;
  wire [3:0] \$256 ;
  wire [3:0] \$257 ;
  wire [3:0] \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire [3:0] \$262 ;
  wire [3:0] \$263 ;
  wire [3:0] \$264 ;
  wire [3:0] \$265 ;
  wire \$266 ;
  wire [3:0] \$267 ;
  wire [3:0] \$268 ;
  wire [3:0] \$269 ;
  wire \$27 ;
  wire [3:0] \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire [3:0] \$273 ;
  wire [3:0] \$274 ;
  wire [3:0] \$275 ;
  wire [3:0] \$276 ;
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
  wire \$287 ;
  wire [3:0] \$288 ;
  wire [3:0] \$289 ;
  wire \$29 ;
  wire [3:0] \$290 ;
  wire [3:0] \$291 ;
  wire [3:0] \$292 ;
  wire [3:0] \$293 ;
  wire [3:0] \$294 ;
  wire [3:0] \$295 ;
  wire [3:0] \$296 ;
  wire [3:0] \$297 ;
  wire [3:0] \$298 ;
  wire [3:0] \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire [3:0] \$304 ;
  wire [3:0] \$305 ;
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
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [4:0] \$75 ;
  wire [6:0] \$77 ;
  wire [3:0] \$78 ;
  wire [3:0] \$79 ;
  wire \$8 ;
  wire [4:0] \$81 ;
  wire [6:0] \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire [4:0] \$87 ;
  wire [6:0] \$89 ;
  wire \$9 ;
  wire [3:0] \$90 ;
  wire [3:0] \$91 ;
  wire [4:0] \$93 ;
  wire [6:0] \$95 ;
  wire [3:0] \$96 ;
  wire [3:0] \$97 ;
  wire \$99 ;
  wire [3:0] \$procmux$120_Y ;
  wire [3:0] \$procmux$129_Y ;
  wire [3:0] \$procmux$138_Y ;
  wire [3:0] \$procmux$147_Y ;
  wire [3:0] first_0_below_1;
  wire [3:0] first_0_below_2;
  wire [3:0] first_1_below_1;
  wire [3:0] first_1_below_2;
  wire [3:0] first_2_below_1;
  wire [3:0] first_2_below_2;
  wire [3:0] first_3_below_1;
  wire [3:0] first_3_below_2;
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
  wire [3:0] ready;
  wire [3:0] taken_0;
  wire [3:0] taken_1;
  wire [3:0] taken_2;
  wire [3:0] taken_3;
  wire turn_0;
  wire turn_1;
  wire turn_2;
  wire turn_3;
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
  assign \$38  = ready[1] & oldest[1];
  assign \$39  = oldest[1] | oldest[2];
  assign \$40  = ready[2] & \$39 ;
  assign \$41  = \$38  | \$40 ;
  assign \$42  = oldest[1] | oldest[2];
  assign \$43  = \$42  | oldest[3];
  assign \$44  = ready[3] & \$43 ;
  assign \$45  = \$41  | \$44 ;
  assign \$46  = ~ \$45 ;
  assign turn_0 = ready[0] & \$46 ;
  assign \$47  = oldest[2] | oldest[3];
  assign \$48  = \$47  | oldest[0];
  assign \$49  = ready[0] & \$48 ;
  assign \$50  = ready[2] & oldest[2];
  assign \$51  = \$49  | \$50 ;
  assign \$52  = oldest[2] | oldest[3];
  assign \$53  = ready[3] & \$52 ;
  assign \$54  = \$51  | \$53 ;
  assign \$55  = ~ \$54 ;
  assign turn_1 = ready[1] & \$55 ;
  assign \$56  = oldest[3] | oldest[0];
  assign \$57  = ready[0] & \$56 ;
  assign \$58  = oldest[3] | oldest[0];
  assign \$59  = \$58  | oldest[1];
  assign \$60  = ready[1] & \$59 ;
  assign \$61  = \$57  | \$60 ;
  assign \$62  = ready[3] & oldest[3];
  assign \$63  = \$61  | \$62 ;
  assign \$64  = ~ \$63 ;
  assign turn_2 = ready[2] & \$64 ;
  assign \$65  = ready[0] & oldest[0];
  assign \$66  = oldest[0] | oldest[1];
  assign \$67  = ready[1] & \$66 ;
  assign \$68  = \$65  | \$67 ;
  assign \$69  = oldest[0] | oldest[1];
  assign \$70  = \$69  | oldest[2];
  assign \$71  = ready[2] & \$70 ;
  assign \$72  = \$68  | \$71 ;
  assign \$73  = ~ \$72 ;
  assign turn_3 = ready[3] & \$73 ;
  assign { \$75 [4], first_0_below_1 } = { 1'h0, waiting_0[2:0], 1'h0 } | { waiting_0[2:0], 2'h0 };
  assign { \$77 [6:4], first_0_below_2 } = { 3'h0, first_0_below_1 } | { 1'h0, first_0_below_1, 2'h0 };
  assign \$78  = ~ first_0_below_2;
  assign \$79  = waiting_0 & \$78 ;
  assign taken_0 = \$79  & { turn_0, turn_0, turn_0, turn_0 };
  assign { \$81 [4], first_1_below_1 } = { 1'h0, waiting_1[2:0], 1'h0 } | { waiting_1[2:0], 2'h0 };
  assign { \$83 [6:4], first_1_below_2 } = { 3'h0, first_1_below_1 } | { 1'h0, first_1_below_1, 2'h0 };
  assign \$84  = ~ first_1_below_2;
  assign \$85  = waiting_1 & \$84 ;
  assign taken_1 = \$85  & { turn_1, turn_1, turn_1, turn_1 };
  assign { \$87 [4], first_2_below_1 } = { 1'h0, waiting_2[2:0], 1'h0 } | { waiting_2[2:0], 2'h0 };
  assign { \$89 [6:4], first_2_below_2 } = { 3'h0, first_2_below_1 } | { 1'h0, first_2_below_1, 2'h0 };
  assign \$90  = ~ first_2_below_2;
  assign \$91  = waiting_2 & \$90 ;
  assign taken_2 = \$91  & { turn_2, turn_2, turn_2, turn_2 };
  assign { \$93 [4], first_3_below_1 } = { 1'h0, waiting_3[2:0], 1'h0 } | { waiting_3[2:0], 2'h0 };
  assign { \$95 [6:4], first_3_below_2 } = { 3'h0, first_3_below_1 } | { 1'h0, first_3_below_1, 2'h0 };
  assign \$96  = ~ first_3_below_2;
  assign \$97  = waiting_3 & \$96 ;
  assign taken_3 = \$97  & { turn_3, turn_3, turn_3, turn_3 };
  assign \$99  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$100  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$101  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$102  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$103  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$104  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$105  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$106  = { \$101 , \$100 , \$99 , operands[0] } | { \$105 , \$104 , \$103 , \$102  };
  assign \$107  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$108  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$109  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$110  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$112  = operands[0] ? operands[1] : operands[2];
  assign \$114  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$115  = operands[0] | \$114 ;
  assign \$116  = \$112  & \$115 ;
  assign \$117  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$118  = \$117  ? operands[3] : operands[4];
  assign \$119  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$120  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$121  = \$119  | \$120 ;
  assign \$122  = \$118  & \$121 ;
  assign \$123  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$124  = \$123  ? operands[5] : operands[6];
  assign \$125  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$126  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$127  = \$125  | \$126 ;
  assign \$128  = \$124  & \$127 ;
  assign \$131  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$132  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$133  = \$131  | \$132 ;
  assign \$134  = operands[7] & \$133 ;
  assign \$135  = ~ taken_0;
  assign \$136  = waiting_0 & \$135 ;
  assign \$138  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$139  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$140  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$141  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$142  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$143  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$144  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$145  = { \$140 , \$139 , \$138 , operands[0] } | { \$144 , \$143 , \$142 , \$141  };
  assign \$146  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$147  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$148  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$149  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$151  = operands[0] ? operands[1] : operands[2];
  assign \$153  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$154  = operands[0] | \$153 ;
  assign \$155  = \$151  & \$154 ;
  assign \$156  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$157  = \$156  ? operands[3] : operands[4];
  assign \$158  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$159  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$160  = \$158  | \$159 ;
  assign \$161  = \$157  & \$160 ;
  assign \$162  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$163  = \$162  ? operands[5] : operands[6];
  assign \$164  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$165  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$166  = \$164  | \$165 ;
  assign \$167  = \$163  & \$166 ;
  assign \$170  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$171  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$172  = \$170  | \$171 ;
  assign \$173  = operands[7] & \$172 ;
  assign \$174  = ~ taken_1;
  assign \$175  = waiting_1 & \$174 ;
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
  assign \$213  = ~ taken_2;
  assign \$214  = waiting_2 & \$213 ;
  assign \$216  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$217  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$218  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$219  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$220  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$221  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$222  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$223  = { \$218 , \$217 , \$216 , operands[0] } | { \$222 , \$221 , \$220 , \$219  };
  assign \$224  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$225  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$226  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$227  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$229  = operands[0] ? operands[1] : operands[2];
  assign \$231  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$232  = operands[0] | \$231 ;
  assign \$233  = \$229  & \$232 ;
  assign \$234  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$235  = \$234  ? operands[3] : operands[4];
  assign \$236  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$237  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$238  = \$236  | \$237 ;
  assign \$239  = \$235  & \$238 ;
  assign \$240  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$241  = \$240  ? operands[5] : operands[6];
  assign \$242  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$243  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$244  = \$242  | \$243 ;
  assign \$245  = \$241  & \$244 ;
  assign \$248  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$249  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$250  = \$248  | \$249 ;
  assign \$251  = operands[7] & \$250 ;
  assign \$252  = ~ taken_3;
  assign \$253  = waiting_3 & \$252 ;
  assign \$254  = | ready;
  assign \$255  = taken_0 & two_0;
  assign \$256  = taken_1 & two_1;
  assign \$257  = taken_2 & two_2;
  assign \$258  = taken_3 & two_3;
  assign \$259  = | { \$258 , \$257 , \$256 , \$255  };
  assign \$260  = ~ \$259 ;
  assign \$261  = \$254  & \$260 ;
  assign \$262  = taken_0 & two_0;
  assign \$263  = taken_1 & two_1;
  assign \$264  = taken_2 & two_2;
  assign \$265  = taken_3 & two_3;
  assign \$266  = | { \$265 , \$264 , \$263 , \$262  };
  assign \$267  = taken_0 & neg_0;
  assign \$268  = taken_1 & neg_1;
  assign \$269  = taken_2 & neg_2;
  assign \$270  = taken_3 & neg_3;
  assign \$271  = | { \$270 , \$269 , \$268 , \$267  };
  assign \$272  = | ready;
  assign \$273  = taken_0 & neg_0;
  assign \$274  = taken_1 & neg_1;
  assign \$275  = taken_2 & neg_2;
  assign \$276  = taken_3 & neg_3;
  assign \$277  = | { \$276 , \$275 , \$274 , \$273  };
  assign \$278  = ~ \$277 ;
  assign \$279  = \$272  & \$278 ;
  assign \$280  = | taken_0;
  assign \$281  = | taken_1;
  assign \$282  = | taken_2;
  assign \$283  = | taken_3;
  assign \$284  = | { taken_3[0], taken_2[0], taken_1[0], taken_0[0] };
  assign \$285  = | { taken_3[1], taken_2[1], taken_1[1], taken_0[1] };
  assign \$286  = | { taken_3[2], taken_2[2], taken_1[2], taken_0[2] };
  assign \$287  = | { taken_3[3], taken_2[3], taken_1[3], taken_0[3] };
  always @(posedge clk)
    waiting_0 <= \$288 ;
  always @(posedge clk)
    two_0 <= \$289 ;
  always @(posedge clk)
    neg_0 <= \$290 ;
  always @(posedge clk)
    waiting_1 <= \$291 ;
  always @(posedge clk)
    two_1 <= \$292 ;
  always @(posedge clk)
    neg_1 <= \$293 ;
  always @(posedge clk)
    waiting_2 <= \$294 ;
  always @(posedge clk)
    two_2 <= \$295 ;
  always @(posedge clk)
    neg_2 <= \$296 ;
  always @(posedge clk)
    waiting_3 <= \$297 ;
  always @(posedge clk)
    two_3 <= \$298 ;
  always @(posedge clk)
    neg_3 <= \$299 ;
  always @(posedge clk)
    one <= \$300 ;
  always @(posedge clk)
    two <= \$301 ;
  always @(posedge clk)
    neg <= \$302 ;
  always @(posedge clk)
    pos <= \$303 ;
  always @(posedge clk)
    select <= \$304 ;
  always @(posedge clk)
    place <= \$305 ;
  assign \$305  = rst ? 4'h0 : { \$287 , \$286 , \$285 , \$284  };
  assign \$304  = rst ? 4'h0 : { \$283 , \$282 , \$281 , \$280  };
  assign \$303  = rst ? 1'h0 : \$279 ;
  assign \$302  = rst ? 1'h0 : \$271 ;
  assign \$301  = rst ? 1'h0 : \$266 ;
  assign \$300  = rst ? 1'h0 : \$261 ;
  assign \$299  = write[3] ? { \$251 , \$245 , \$239 , \$233  } : neg_3;
  assign \$298  = write[3] ? { \$227 , \$226 , \$225 , \$224  } : two_3;
  assign \$procmux$120_Y  = write[3] ? \$223  : \$253 ;
  assign \$297  = rst ? 4'h0 : \$procmux$120_Y ;
  assign \$296  = write[2] ? { \$212 , \$206 , \$200 , \$194  } : neg_2;
  assign \$295  = write[2] ? { \$188 , \$187 , \$186 , \$185  } : two_2;
  assign \$procmux$129_Y  = write[2] ? \$184  : \$214 ;
  assign \$294  = rst ? 4'h0 : \$procmux$129_Y ;
  assign \$293  = write[1] ? { \$173 , \$167 , \$161 , \$155  } : neg_1;
  assign \$292  = write[1] ? { \$149 , \$148 , \$147 , \$146  } : two_1;
  assign \$procmux$138_Y  = write[1] ? \$145  : \$175 ;
  assign \$291  = rst ? 4'h0 : \$procmux$138_Y ;
  assign \$290  = write[0] ? { \$134 , \$128 , \$122 , \$116  } : neg_0;
  assign \$289  = write[0] ? { \$110 , \$109 , \$108 , \$107  } : two_0;
  assign \$procmux$147_Y  = write[0] ? \$106  : \$136 ;
  assign \$288  = rst ? 4'h0 : \$procmux$147_Y ;
  assign \$95 [3:0] = first_3_below_2;
  assign \$93 [3:0] = first_3_below_1;
  assign \$89 [3:0] = first_2_below_2;
  assign \$87 [3:0] = first_2_below_1;
  assign \$83 [3:0] = first_1_below_2;
  assign \$81 [3:0] = first_1_below_1;
  assign \$77 [3:0] = first_0_below_2;
  assign \$75 [3:0] = first_0_below_1;
  assign naf_s8_prefix_carry_7 = naf_s8_prefix_carry_g4_6;
  assign naf_s8_prefix_carry_6 = naf_s8_prefix_carry_g4_5;
  assign naf_s8_prefix_carry_5 = naf_s8_prefix_carry_g4_4;
  assign naf_s8_prefix_carry_4 = naf_s8_prefix_carry_g2_3;
  assign naf_s8_prefix_carry_3 = naf_s8_prefix_carry_g2_2;
  assign naf_s8_prefix_carry_2 = naf_s8_prefix_carry_g1_1;
endmodule

module pe_sparse_d4r4_s8_4x4x1_28(two, neg, pos, select, place, window, pick, clear, clk, sums, one);
  input [3:0] two;
  wire [3:0] two;
  input [3:0] neg;
  wire [3:0] neg;
  input [3:0] pos;
  wire [3:0] pos;
  input [15:0] select;
  wire [15:0] select;
  input [15:0] place;
  wire [15:0] place;
  input [127:0] window;
  wire [127:0] window;
  input pick;
  wire pick;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [55:0] sums;
  wire [55:0] sums;
  input [3:0] one;
  wire [3:0] one;
  wire [7:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$11 ;
  wire [14:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [7:0] \$15 ;
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
  wire [55:0] \$49 ;
  wire [7:0] \$5 ;
  wire [55:0] \$50 ;
  wire [55:0] \$51 ;
  wire [55:0] \$52 ;
  wire [27:0] \$53 ;
  wire [27:0] \$54 ;
  wire [14:0] \$55 ;
  wire [14:0] \$56 ;
  wire [27:0] \$57 ;
  wire [27:0] \$58 ;
  wire [27:0] \$59 ;
  wire [7:0] \$6 ;
  wire [27:0] \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [8:0] \$63 ;
  wire [8:0] \$64 ;
  wire [8:0] \$65 ;
  wire [8:0] \$66 ;
  wire [8:0] \$67 ;
  wire [8:0] \$68 ;
  wire [8:0] \$69 ;
  wire [8:0] \$7 ;
  wire [8:0] \$70 ;
  wire [8:0] \$71 ;
  wire [8:0] \$72 ;
  wire [8:0] \$73 ;
  wire [8:0] \$74 ;
  wire [8:0] \$75 ;
  wire [8:0] \$76 ;
  wire \$77 ;
  wire [8:0] \$8 ;
  wire [10:0] \$9 ;
  reg \$signal ;
  wire [7:0] b_0;
  wire [7:0] b_1;
  wire [7:0] b_2;
  wire [7:0] b_3;
  reg [8:0] multiple_0;
  reg [8:0] multiple_1;
  reg [8:0] multiple_2;
  reg [8:0] multiple_3;
  reg \pick$41 ;
  reg [3:0] places_0;
  reg [3:0] places_1;
  reg [3:0] places_2;
  reg [3:0] places_3;
  wire [14:0] shifted_0;
  wire [14:0] shifted_1;
  wire [14:0] shifted_2;
  wire [14:0] shifted_3;
  reg [55:0] state;
  wire [27:0] tree_carry_12;
  wire [27:0] tree_carry_15;
  wire [27:0] tree_carry_6;
  wire [14:0] tree_carry_9;
  wire [27:0] tree_half_12;
  wire [27:0] tree_half_15;
  wire [27:0] tree_half_6;
  wire [14:0] tree_half_9;
  wire [27:0] tree_sum_12;
  wire [27:0] tree_sum_15;
  wire [27:0] tree_sum_6;
  wire [14:0] tree_sum_9;
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
  assign \$49  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$50  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign tree_half_6 = \$49 [27:0] ^ \$50 [55:28];
  assign tree_sum_6 = tree_half_6 ^ { 13'h0000, shifted_0 };
  assign \$51  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$52  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$53  = \$51 [27:0] & \$52 [55:28];
  assign \$54  = tree_half_6 & { 13'h0000, shifted_0 };
  assign tree_carry_6 = \$53  | \$54 ;
  assign tree_half_9 = shifted_1 ^ shifted_2;
  assign tree_sum_9 = tree_half_9 ^ shifted_3;
  assign \$55  = shifted_1 & shifted_2;
  assign \$56  = tree_half_9 & shifted_3;
  assign tree_carry_9 = \$55  | \$56 ;
  assign tree_half_12 = { 13'h0000, tree_sum_9 } ^ { 12'h000, tree_carry_9, 1'h0 };
  assign tree_sum_12 = tree_half_12 ^ tree_sum_6;
  assign \$57  = { 13'h0000, tree_sum_9 } & { 12'h000, tree_carry_9, 1'h0 };
  assign \$58  = tree_half_12 & tree_sum_6;
  assign tree_carry_12 = \$57  | \$58 ;
  assign tree_half_15 = { tree_carry_6[26:0], 1'h0 } ^ { 11'h000, tree_carry_12[15:0], 1'h0 };
  assign tree_sum_15 = tree_half_15 ^ tree_sum_12;
  assign \$59  = { tree_carry_6[26:0], 1'h0 } & { 11'h000, tree_carry_12[15:0], 1'h0 };
  assign \$60  = tree_half_15 & tree_sum_12;
  assign tree_carry_15 = \$59  | \$60 ;
  assign sums = state & { \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41 , \pick$41  };
  assign \$61  = { b_0[7], b_0 } & { one[0], one[0], one[0], one[0], one[0], one[0], one[0], one[0], one[0] };
  assign \$62  = { b_0, 1'h0 } & { two[0], two[0], two[0], two[0], two[0], two[0], two[0], two[0], two[0] };
  assign \$63  = \$61  | \$62 ;
  assign \$64  = \$63  ^ { pos[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0], neg[0] };
  assign \$65  = { b_1[7], b_1 } & { one[1], one[1], one[1], one[1], one[1], one[1], one[1], one[1], one[1] };
  assign \$66  = { b_1, 1'h0 } & { two[1], two[1], two[1], two[1], two[1], two[1], two[1], two[1], two[1] };
  assign \$67  = \$65  | \$66 ;
  assign \$68  = \$67  ^ { pos[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1], neg[1] };
  assign \$69  = { b_2[7], b_2 } & { one[2], one[2], one[2], one[2], one[2], one[2], one[2], one[2], one[2] };
  assign \$70  = { b_2, 1'h0 } & { two[2], two[2], two[2], two[2], two[2], two[2], two[2], two[2], two[2] };
  assign \$71  = \$69  | \$70 ;
  assign \$72  = \$71  ^ { pos[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2], neg[2] };
  assign \$73  = { b_3[7], b_3 } & { one[3], one[3], one[3], one[3], one[3], one[3], one[3], one[3], one[3] };
  assign \$74  = { b_3, 1'h0 } & { two[3], two[3], two[3], two[3], two[3], two[3], two[3], two[3], two[3] };
  assign \$75  = \$73  | \$74 ;
  assign \$76  = \$75  ^ { pos[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3], neg[3] };
  assign \$77  = ~ clear;
  always @(posedge clk)
    multiple_0 <= \$64 ;
  always @(posedge clk)
    places_0 <= place[3:0];
  always @(posedge clk)
    multiple_1 <= \$68 ;
  always @(posedge clk)
    places_1 <= place[7:4];
  always @(posedge clk)
    multiple_2 <= \$72 ;
  always @(posedge clk)
    places_2 <= place[11:8];
  always @(posedge clk)
    multiple_3 <= \$76 ;
  always @(posedge clk)
    places_3 <= place[15:12];
  always @(posedge clk)
    \$signal  <= \$77 ;
  always @(posedge clk)
    \pick$41  <= pick;
  always @(posedge clk)
    state <= { tree_carry_15[26:0], 1'h0, tree_sum_15 };
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
endmodule

module reference_sparse_d4r4_s8_4x4x1_28(two, neg, pos, select, place, pick, clear, clk, sums, one);
  input [3:0] two;
  wire [3:0] two;
  input [3:0] neg;
  wire [3:0] neg;
  input [3:0] pos;
  wire [3:0] pos;
  input [15:0] select;
  wire [15:0] select;
  input [15:0] place;
  wire [15:0] place;
  input pick;
  wire pick;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [55:0] sums;
  wire [55:0] sums;
  input [3:0] one;
  wire [3:0] one;
  wire \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire [10:0] \$20 ;
  wire [8:0] \$21 ;
  wire [8:0] \$22 ;
  wire [14:0] \$23 ;
  wire [8:0] \$24 ;
  wire [8:0] \$25 ;
  wire [10:0] \$26 ;
  wire [8:0] \$27 ;
  wire [8:0] \$28 ;
  wire [14:0] \$29 ;
  wire [8:0] \$30 ;
  wire [8:0] \$31 ;
  wire [10:0] \$32 ;
  wire [8:0] \$33 ;
  wire [8:0] \$34 ;
  wire [14:0] \$35 ;
  wire [8:0] \$36 ;
  wire [8:0] \$37 ;
  wire [10:0] \$38 ;
  wire [8:0] \$39 ;
  wire [8:0] \$40 ;
  wire [14:0] \$41 ;
  wire [55:0] \$42 ;
  wire [55:0] \$43 ;
  wire [55:0] \$44 ;
  wire [55:0] \$45 ;
  wire [27:0] \$46 ;
  wire [27:0] \$47 ;
  wire [14:0] \$48 ;
  wire [14:0] \$49 ;
  wire [27:0] \$50 ;
  wire [27:0] \$51 ;
  wire [27:0] \$52 ;
  wire [27:0] \$53 ;
  reg \$signal ;
  wire [7:0] b_0;
  wire [7:0] b_1;
  wire [7:0] b_2;
  wire [7:0] b_3;
  reg [8:0] multiple_0;
  reg [8:0] multiple_1;
  reg [8:0] multiple_2;
  reg [8:0] multiple_3;
  reg \pick$23 ;
  reg [3:0] places_0;
  reg [3:0] places_1;
  reg [3:0] places_2;
  reg [3:0] places_3;
  wire [14:0] shifted_0;
  wire [14:0] shifted_1;
  wire [14:0] shifted_2;
  wire [14:0] shifted_3;
  reg [55:0] state;
  wire [27:0] tree_carry_12;
  wire [27:0] tree_carry_15;
  wire [27:0] tree_carry_6;
  wire [14:0] tree_carry_9;
  wire [27:0] tree_half_12;
  wire [27:0] tree_half_15;
  wire [27:0] tree_half_6;
  wire [14:0] tree_half_9;
  wire [27:0] tree_sum_12;
  wire [27:0] tree_sum_15;
  wire [27:0] tree_sum_6;
  wire [14:0] tree_sum_9;
  assign \$43  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign tree_half_6 = \$42 [27:0] ^ \$43 [55:28];
  assign tree_sum_6 = tree_half_6 ^ { 13'h0000, shifted_0 };
  assign \$44  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$45  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$46  = \$44 [27:0] & \$45 [55:28];
  assign \$47  = tree_half_6 & { 13'h0000, shifted_0 };
  assign tree_carry_6 = \$46  | \$47 ;
  assign tree_half_9 = shifted_1 ^ shifted_2;
  assign tree_sum_9 = tree_half_9 ^ shifted_3;
  assign \$48  = shifted_1 & shifted_2;
  assign \$49  = tree_half_9 & shifted_3;
  assign tree_carry_9 = \$48  | \$49 ;
  assign tree_half_12 = { 13'h0000, tree_sum_9 } ^ { 12'h000, tree_carry_9, 1'h0 };
  assign tree_sum_12 = tree_half_12 ^ tree_sum_6;
  assign \$50  = { 13'h0000, tree_sum_9 } & { 12'h000, tree_carry_9, 1'h0 };
  assign \$51  = tree_half_12 & tree_sum_6;
  assign tree_carry_12 = \$50  | \$51 ;
  assign tree_half_15 = { tree_carry_6[26:0], 1'h0 } ^ { 11'h000, tree_carry_12[15:0], 1'h0 };
  assign tree_sum_15 = tree_half_15 ^ tree_sum_12;
  assign \$52  = { tree_carry_6[26:0], 1'h0 } & { 11'h000, tree_carry_12[15:0], 1'h0 };
  assign \$53  = tree_half_15 & tree_sum_12;
  assign tree_carry_15 = \$52  | \$53 ;
  assign sums = state & { \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23  };
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
    \$signal  <= \$17 ;
  always @(posedge clk)
    \pick$23  <= pick;
  always @(posedge clk)
    state <= { tree_carry_15[26:0], 1'h0, tree_sum_15 };
  assign \$17  = ~ clear;
  assign \$18  = multiple_0 & { places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0] };
  assign \$19  = multiple_0 & { places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1] };
  assign \$20  = { 2'h0, \$18  } | { \$19 , 2'h0 };
  assign \$21  = multiple_0 & { places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2] };
  assign \$22  = multiple_0 & { places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3] };
  assign \$23  = { 2'h0, \$21 , 4'h0 } | { \$22 , 6'h00 };
  assign shifted_0 = { 4'h0, \$20  } | \$23 ;
  assign \$24  = multiple_1 & { places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0] };
  assign \$25  = multiple_1 & { places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1] };
  assign \$26  = { 2'h0, \$24  } | { \$25 , 2'h0 };
  assign \$27  = multiple_1 & { places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2] };
  assign \$28  = multiple_1 & { places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3] };
  assign \$29  = { 2'h0, \$27 , 4'h0 } | { \$28 , 6'h00 };
  assign shifted_1 = { 4'h0, \$26  } | \$29 ;
  assign \$30  = multiple_2 & { places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0] };
  assign \$31  = multiple_2 & { places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1] };
  assign \$32  = { 2'h0, \$30  } | { \$31 , 2'h0 };
  assign \$33  = multiple_2 & { places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2] };
  assign \$34  = multiple_2 & { places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3] };
  assign \$35  = { 2'h0, \$33 , 4'h0 } | { \$34 , 6'h00 };
  assign shifted_2 = { 4'h0, \$32  } | \$35 ;
  assign \$36  = multiple_3 & { places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0] };
  assign \$37  = multiple_3 & { places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1] };
  assign \$38  = { 2'h0, \$36  } | { \$37 , 2'h0 };
  assign \$39  = multiple_3 & { places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2] };
  assign \$40  = multiple_3 & { places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3] };
  assign \$41  = { 2'h0, \$39 , 4'h0 } | { \$40 , 6'h00 };
  assign shifted_3 = { 4'h0, \$38  } | \$41 ;
  assign \$42  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign b_3 = 8'h00;
  assign b_2 = 8'h00;
  assign b_1 = 8'h00;
  assign b_0 = 8'h00;
endmodule

module row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8(write, next_oldest, next_tags, windows, ended, grant, waking, clk, rst, drained, busy, sums, operands);
  input [3:0] write;
  wire [3:0] write;
  input [3:0] next_oldest;
  wire [3:0] next_oldest;
  input [3:0] next_tags;
  wire [3:0] next_tags;
  input [1023:0] windows;
  wire [1023:0] windows;
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
  output [503:0] sums;
  wire [503:0] sums;
  input [31:0] operands;
  wire [31:0] operands;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  wire [3:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire \$34 ;
  wire \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  reg [3:0] \$signal ;
  reg [3:0] may_take;
  reg parity;
  wire [55:0] pe_0_sums;
  wire [55:0] pe_1_sums;
  wire [55:0] pe_2_sums;
  wire [55:0] pe_3_sums;
  wire [55:0] pe_4_sums;
  wire [55:0] pe_5_sums;
  wire [55:0] pe_6_sums;
  wire [55:0] pe_7_sums;
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
  wire [55:0] reference_sums;
  assign \$1  = parity ^ grant;
  assign \$2  = parity ^ grant;
  assign \$3  = parity ^ grant;
  assign \$4  = parity ^ grant;
  assign \$5  = parity ^ grant;
  assign \$6  = next_tags ^ { \$5 , \$4 , \$3 , \$2  };
  assign \$7  = ~ \$6 ;
  assign \$8  = queue_0_busy | queue_1_busy;
  assign \$9  = queue_2_busy | queue_3_busy;
  assign \$10  = \$8  | \$9 ;
  assign \$11  = ended >> parity;
  assign \$12  = queue_0_busy | queue_1_busy;
  assign \$13  = queue_2_busy | queue_3_busy;
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$14  & may_take;
  assign \$16  = | \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$11  & \$17 ;
  assign \$19  = ~ grant;
  assign \$20  = \$18  & \$19 ;
  assign \$21  = grant | waking;
  assign \$22  = grant | waking;
  assign \$23  = grant | waking;
  assign \$24  = grant | waking;
  assign \$25  = grant | waking;
  assign \$26  = grant | waking;
  assign \$27  = grant | waking;
  assign \$28  = grant | waking;
  assign \$29  = grant | waking;
  always @(posedge clk)
    parity <= \$30 ;
  always @(posedge clk)
    \$signal  <= \$31 ;
  always @(posedge clk)
    may_take <= \$32 ;
  always @(posedge clk)
    busy <= \$33 ;
  always @(posedge clk)
    drained <= \$34 ;
  assign \$30  = rst ? 1'h0 : \$1 ;
  assign \$34  = rst ? 1'h0 : \$20 ;
  assign \$33  = rst ? 4'h0 : \$10 ;
  assign \$32  = rst ? 4'hf : \$7 ;
  assign \$31  = rst ? 4'h1 : next_oldest;
  pe_sparse_d4r4_s8_4x4x1_28 pe_0 (
    .clear(\$21 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(pe_0_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .window(windows[127:0])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_1 (
    .clear(\$22 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(pe_1_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .window(windows[255:128])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_2 (
    .clear(\$23 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(pe_2_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .window(windows[383:256])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_3 (
    .clear(\$24 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(pe_3_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .window(windows[511:384])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_4 (
    .clear(\$25 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(pe_4_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .window(windows[639:512])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_5 (
    .clear(\$26 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(pe_5_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .window(windows[767:640])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_6 (
    .clear(\$27 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(pe_6_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .window(windows[895:768])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_7 (
    .clear(\$28 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(pe_7_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .window(windows[1023:896])
  );
  queue_naf_s8_prefix_k1x4 queue_0 (
    .busy(queue_0_busy),
    .clk(clk),
    .neg(queue_0_neg),
    .oldest(\$signal ),
    .one(queue_0_one),
    .open(may_take),
    .operands(operands[7:0]),
    .place(queue_0_place),
    .pos(queue_0_pos),
    .rst(rst),
    .select(queue_0_select),
    .two(queue_0_two),
    .write(write)
  );
  queue_naf_s8_prefix_k1x4 queue_1 (
    .busy(queue_1_busy),
    .clk(clk),
    .neg(queue_1_neg),
    .oldest(\$signal ),
    .one(queue_1_one),
    .open(may_take),
    .operands(operands[15:8]),
    .place(queue_1_place),
    .pos(queue_1_pos),
    .rst(rst),
    .select(queue_1_select),
    .two(queue_1_two),
    .write(write)
  );
  queue_naf_s8_prefix_k1x4 queue_2 (
    .busy(queue_2_busy),
    .clk(clk),
    .neg(queue_2_neg),
    .oldest(\$signal ),
    .one(queue_2_one),
    .open(may_take),
    .operands(operands[23:16]),
    .place(queue_2_place),
    .pos(queue_2_pos),
    .rst(rst),
    .select(queue_2_select),
    .two(queue_2_two),
    .write(write)
  );
  queue_naf_s8_prefix_k1x4 queue_3 (
    .busy(queue_3_busy),
    .clk(clk),
    .neg(queue_3_neg),
    .oldest(\$signal ),
    .one(queue_3_one),
    .open(may_take),
    .operands(operands[31:24]),
    .place(queue_3_place),
    .pos(queue_3_pos),
    .rst(rst),
    .select(queue_3_select),
    .two(queue_3_two),
    .write(write)
  );
  reference_sparse_d4r4_s8_4x4x1_28 reference (
    .clear(\$29 ),
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .sums(reference_sums),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two })
  );
  assign sums = { reference_sums, pe_7_sums, pe_6_sums, pe_5_sums, pe_4_sums, pe_3_sums, pe_2_sums, pe_1_sums, pe_0_sums };
endmodule

module final_adder_less_28(reference, clk, result, words);
  input [55:0] reference;
  wire [55:0] reference;
  input clk;
  wire clk;
  output [27:0] result;
  reg [27:0] result;
  input [55:0] words;
  wire [55:0] words;
  wire [27:0] \$1 ;
  wire [27:0] \$10 ;
  wire [27:0] \$11 ;
  wire [27:0] \$12 ;
  wire [14:0] \$13 ;
  wire [14:0] \$14 ;
  wire [15:0] \$15 ;
  wire [27:0] \$2 ;
  wire [27:0] \$3 ;
  wire [27:0] \$4 ;
  wire [27:0] \$5 ;
  wire [27:0] \$6 ;
  wire [26:0] \$7 ;
  wire [27:0] \$9 ;
  reg [27:0] carry;
  reg [13:0] high_0;
  reg [13:0] high_1;
  reg [14:0] low;
  wire [27:0] \result$13 ;
  reg [27:0] total;
  wire [27:0] tree_carry_11;
  wire [27:0] tree_carry_5;
  wire [26:0] tree_carry_8;
  wire [27:0] tree_half_11;
  wire [27:0] tree_half_5;
  wire [26:0] tree_half_8;
  wire [27:0] tree_sum_11;
  wire [27:0] tree_sum_5;
  wire [26:0] tree_sum_8;
  assign tree_half_5 = words[27:0] ^ words[55:28];
  assign \$1  = ~ reference[27:0];
  assign tree_sum_5 = tree_half_5 ^ \$1 ;
  assign \$2  = words[27:0] & words[55:28];
  assign \$3  = ~ reference[27:0];
  assign \$4  = tree_half_5 & \$3 ;
  assign tree_carry_5 = \$2  | \$4 ;
  assign \$5  = ~ reference[55:28];
  assign tree_half_8 = \$5 [27:1] ^ tree_sum_5[27:1];
  assign \$6  = ~ reference[55:28];
  assign \$7  = \$6 [27:1] & tree_sum_5[27:1];
  assign tree_carry_8 = \$7  | { 26'h0000000, tree_half_8[0] };
  assign \$9  = ~ reference[55:28];
  assign tree_half_11 = { tree_carry_5[26:0], 1'h0 } ^ { tree_half_8[26:1], tree_sum_8[0], \$9 [0] };
  assign tree_sum_11 = tree_half_11 ^ { tree_carry_8[25:0], 1'h0, tree_sum_5[0] };
  assign \$10  = ~ reference[55:28];
  assign \$11  = { tree_carry_5[26:0], 1'h0 } & { tree_half_8[26:1], tree_sum_8[0], \$10 [0] };
  assign \$12  = tree_half_11 & { tree_carry_8[25:0], 1'h0, tree_sum_5[0] };
  assign tree_carry_11 = \$11  | \$12 ;
  assign \$13  = total[13:0] + carry[13:0];
  assign \$14  = high_0 + high_1;
  assign \$15  = \$14  + low[14];
  always @(posedge clk)
    total <= tree_sum_11;
  always @(posedge clk)
    carry <= { tree_carry_11[26:0], 1'h0 };
  always @(posedge clk)
    low <= \$13 ;
  always @(posedge clk)
    high_0 <= total[27:14];
  always @(posedge clk)
    high_1 <= carry[27:14];
  always @(posedge clk)
    result <= { \$15 [13:0], low[13:0] };
  assign tree_sum_8[0] = ~ tree_half_8[0];
  assign \result$13  = result;
  assign tree_sum_8[26:1] = tree_half_8[26:1];
endmodule

module array_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_8x8(b, write, next_oldest, next_tags, ended, waking, grant, clk, rst, drained, busy, c, a);
  input [255:0] b;
  wire [255:0] b;
  input [3:0] write;
  wire [3:0] write;
  input [3:0] next_oldest;
  wire [3:0] next_oldest;
  input [3:0] next_tags;
  wire [3:0] next_tags;
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
  input [255:0] a;
  wire [255:0] a;
  wire [503:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  wire [503:0] \$2 ;
  wire [503:0] \$3 ;
  wire [503:0] \$4 ;
  wire [503:0] \$5 ;
  wire [503:0] \$6 ;
  wire [503:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  reg [255:0] a_held;
  wire [27:0] adder_0_result;
  wire [27:0] adder_1_result;
  wire [27:0] adder_2_result;
  wire [27:0] adder_3_result;
  wire [27:0] adder_4_result;
  wire [27:0] adder_5_result;
  wire [27:0] adder_6_result;
  wire [27:0] adder_7_result;
  reg [255:0] b_held;
  reg [503:0] picked;
  wire [3:0] row_0_busy;
  wire row_0_drained;
  wire [503:0] row_0_sums;
  wire [3:0] row_1_busy;
  wire row_1_drained;
  wire [503:0] row_1_sums;
  wire [3:0] row_2_busy;
  wire row_2_drained;
  wire [503:0] row_2_sums;
  wire [3:0] row_3_busy;
  wire row_3_drained;
  wire [503:0] row_3_sums;
  wire [3:0] row_4_busy;
  wire row_4_drained;
  wire [503:0] row_4_sums;
  wire [3:0] row_5_busy;
  wire row_5_drained;
  wire [503:0] row_5_sums;
  wire [3:0] row_6_busy;
  wire row_6_drained;
  wire [503:0] row_6_sums;
  wire [3:0] row_7_busy;
  wire row_7_drained;
  wire [503:0] row_7_sums;
  wire [127:0] window_0_window;
  wire [127:0] window_1_window;
  wire [127:0] window_2_window;
  wire [127:0] window_3_window;
  wire [127:0] window_4_window;
  wire [127:0] window_5_window;
  wire [127:0] window_6_window;
  wire [127:0] window_7_window;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = row_0_busy | row_1_busy;
  assign \$9  = row_2_busy | row_3_busy;
  assign \$10  = \$8  | \$9 ;
  assign \$11  = row_4_busy | row_5_busy;
  assign \$12  = row_6_busy | row_7_busy;
  assign \$13  = \$11  | \$12 ;
  assign busy = \$10  | \$13 ;
  always @(posedge clk)
    a_held <= a;
  always @(posedge clk)
    b_held <= b;
  always @(posedge clk)
    picked <= \$7 ;
  final_adder_less_28 adder_0 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_0_result),
    .words(picked[55:0])
  );
  final_adder_less_28 adder_1 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_1_result),
    .words(picked[111:56])
  );
  final_adder_less_28 adder_2 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_2_result),
    .words(picked[167:112])
  );
  final_adder_less_28 adder_3 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_3_result),
    .words(picked[223:168])
  );
  final_adder_less_28 adder_4 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_4_result),
    .words(picked[279:224])
  );
  final_adder_less_28 adder_5 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_5_result),
    .words(picked[335:280])
  );
  final_adder_less_28 adder_6 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_6_result),
    .words(picked[391:336])
  );
  final_adder_less_28 adder_7 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_7_result),
    .words(picked[447:392])
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_0 (
    .busy(row_0_busy),
    .clk(clk),
    .drained(row_0_drained),
    .ended(ended),
    .grant(grant[0]),
    .next_oldest(next_oldest),
    .next_tags(next_tags),
    .operands(a_held[31:0]),
    .rst(rst),
    .sums(row_0_sums),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_1 (
    .busy(row_1_busy),
    .clk(clk),
    .drained(row_1_drained),
    .ended(ended),
    .grant(grant[1]),
    .next_oldest(next_oldest),
    .next_tags(next_tags),
    .operands(a_held[63:32]),
    .rst(rst),
    .sums(row_1_sums),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_2 (
    .busy(row_2_busy),
    .clk(clk),
    .drained(row_2_drained),
    .ended(ended),
    .grant(grant[2]),
    .next_oldest(next_oldest),
    .next_tags(next_tags),
    .operands(a_held[95:64]),
    .rst(rst),
    .sums(row_2_sums),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_3 (
    .busy(row_3_busy),
    .clk(clk),
    .drained(row_3_drained),
    .ended(ended),
    .grant(grant[3]),
    .next_oldest(next_oldest),
    .next_tags(next_tags),
    .operands(a_held[127:96]),
    .rst(rst),
    .sums(row_3_sums),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_4 (
    .busy(row_4_busy),
    .clk(clk),
    .drained(row_4_drained),
    .ended(ended),
    .grant(grant[4]),
    .next_oldest(next_oldest),
    .next_tags(next_tags),
    .operands(a_held[159:128]),
    .rst(rst),
    .sums(row_4_sums),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_5 (
    .busy(row_5_busy),
    .clk(clk),
    .drained(row_5_drained),
    .ended(ended),
    .grant(grant[5]),
    .next_oldest(next_oldest),
    .next_tags(next_tags),
    .operands(a_held[191:160]),
    .rst(rst),
    .sums(row_5_sums),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_6 (
    .busy(row_6_busy),
    .clk(clk),
    .drained(row_6_drained),
    .ended(ended),
    .grant(grant[6]),
    .next_oldest(next_oldest),
    .next_tags(next_tags),
    .operands(a_held[223:192]),
    .rst(rst),
    .sums(row_6_sums),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_7 (
    .busy(row_7_busy),
    .clk(clk),
    .drained(row_7_drained),
    .ended(ended),
    .grant(grant[7]),
    .next_oldest(next_oldest),
    .next_tags(next_tags),
    .operands(a_held[255:224]),
    .rst(rst),
    .sums(row_7_sums),
    .waking(waking),
    .windows({ window_7_window, window_6_window, window_5_window, window_4_window, window_3_window, window_2_window, window_1_window, window_0_window }),
    .write(write)
  );
  window_8_4x4x1 window_0 (
    .clk(clk),
    .operands(b_held[31:0]),
    .window(window_0_window),
    .write(write)
  );
  window_8_4x4x1 window_1 (
    .clk(clk),
    .operands(b_held[63:32]),
    .window(window_1_window),
    .write(write)
  );
  window_8_4x4x1 window_2 (
    .clk(clk),
    .operands(b_held[95:64]),
    .window(window_2_window),
    .write(write)
  );
  window_8_4x4x1 window_3 (
    .clk(clk),
    .operands(b_held[127:96]),
    .window(window_3_window),
    .write(write)
  );
  window_8_4x4x1 window_4 (
    .clk(clk),
    .operands(b_held[159:128]),
    .window(window_4_window),
    .write(write)
  );
  window_8_4x4x1 window_5 (
    .clk(clk),
    .operands(b_held[191:160]),
    .window(window_5_window),
    .write(write)
  );
  window_8_4x4x1 window_6 (
    .clk(clk),
    .operands(b_held[223:192]),
    .window(window_6_window),
    .write(write)
  );
  window_8_4x4x1 window_7 (
    .clk(clk),
    .operands(b_held[255:224]),
    .window(window_7_window),
    .write(write)
  );
  assign c = { adder_7_result, adder_6_result, adder_5_result, adder_4_result, adder_3_result, adder_2_result, adder_1_result, adder_0_result };
  assign drained = { row_7_drained, row_6_drained, row_5_drained, row_4_drained, row_3_drained, row_2_drained, row_1_drained, row_0_drained };
endmodule

module row_words_store_28_x7(token, value, fetch, clk, rst, word, early);
  input [9:0] token;
  wire [9:0] token;
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
  input [9:0] early;
  wire [9:0] early;
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
  wire [6:0] \$21 ;
  wire [27:0] \$22 ;
  wire [27:0] \$3 ;
  wire [27:0] \$4 ;
  wire [27:0] \$5 ;
  wire [27:0] \$6 ;
  wire [27:0] \$7 ;
  wire [27:0] \$8 ;
  wire [27:0] \$9 ;
  wire [6:0] \$procmux$75_Y ;
  wire [27:0] \$signal ;
  reg [6:0] pointer;
  wire [27:0] total;
  reg [27:0] word_0;
  reg [27:0] word_1;
  reg [27:0] word_2;
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
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
  assign \$12  = \$10  | \$11 ;
  assign \$13  = \$7  | \$12 ;
  always @(posedge clk)
    word_0 <= \$14 ;
  always @(posedge clk)
    word_1 <= \$15 ;
  always @(posedge clk)
    word_2 <= \$16 ;
  always @(posedge clk)
    word_3 <= \$17 ;
  always @(posedge clk)
    word_4 <= \$18 ;
  always @(posedge clk)
    word_5 <= \$19 ;
  always @(posedge clk)
    word_6 <= \$20 ;
  always @(posedge clk)
    pointer <= \$21 ;
  always @(posedge clk)
    word <= \$22 ;
  assign \$22  = fetch ? \$13  : word;
  assign \$procmux$75_Y  = fetch ? { pointer[5:0], pointer[6] } : pointer;
  assign \$21  = rst ? 7'h01 : \$procmux$75_Y ;
  assign \$20  = token[9] ? value : word_6;
  assign \$19  = token[8] ? value : word_5;
  assign \$18  = token[7] ? value : word_4;
  assign \$17  = token[6] ? value : word_3;
  assign \$16  = token[5] ? value : word_2;
  assign \$15  = token[4] ? value : word_1;
  assign \$14  = token[3] ? value : word_0;
  assign \$signal  = word;
  assign total = value;
endmodule

module ring_8_row_words_store_28_x7(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  input [9:0] token;
  wire [9:0] token;
  wire [3:0] \$1 ;
  wire \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire [6:0] \$13 ;
  wire [6:0] \$14 ;
  wire [6:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [9:0] \$19 ;
  wire [4:0] \$2 ;
  wire [6:0] \$20 ;
  wire [2:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [6:0] \$24 ;
  wire \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [6:0] \$procmux$67_Y ;
  wire \$signal ;
  reg [2:0] \$signal$12 ;
  wire \$signal$14 ;
  reg [6:0] \$signal$15 ;
  wire [27:0] column_0_word;
  wire [27:0] column_1_word;
  wire [27:0] column_2_word;
  wire [27:0] column_3_word;
  wire [27:0] column_4_word;
  wire [27:0] column_5_word;
  wire [27:0] column_6_word;
  wire [27:0] column_7_word;
  reg [6:0] pointer;
  wire tlast;
  reg [9:0] \token$9 ;
  wire \token$9.final ;
  wire \token$9.first ;
  wire \token$9.last ;
  wire [6:0] \token$9.slot ;
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
  assign \$11  = ~ \token$9 [9:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = \token$9 [9:3] & { \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2] };
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
  assign \$21  = rst ? 3'h0 : \$2 [2:0];
  assign \$procmux$67_Y  = released ? { pointer[5:0], pointer[6] } : pointer;
  assign \$20  = rst ? 7'h01 : \$procmux$67_Y ;
  assign \$19  = rst ? 10'h000 : token;
  row_words_store_28_x7 column_0 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .token(\token$9 ),
    .value(values[27:0]),
    .word(column_0_word)
  );
  row_words_store_28_x7 column_1 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .token(\token$9 ),
    .value(values[55:28]),
    .word(column_1_word)
  );
  row_words_store_28_x7 column_2 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .token(\token$9 ),
    .value(values[83:56]),
    .word(column_2_word)
  );
  row_words_store_28_x7 column_3 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .token(\token$9 ),
    .value(values[111:84]),
    .word(column_3_word)
  );
  row_words_store_28_x7 column_4 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .token(\token$9 ),
    .value(values[139:112]),
    .word(column_4_word)
  );
  row_words_store_28_x7 column_5 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .token(\token$9 ),
    .value(values[167:140]),
    .word(column_5_word)
  );
  row_words_store_28_x7 column_6 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .token(\token$9 ),
    .value(values[195:168]),
    .word(column_6_word)
  );
  row_words_store_28_x7 column_7 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .token(\token$9 ),
    .value(values[223:196]),
    .word(column_7_word)
  );
  assign \token$9.slot  = \token$9 [9:3];
  assign \token$9.last  = \token$9 [2];
  assign \token$9.final  = \token$9 [1];
  assign \token$9.first  = \token$9 [0];
  assign m_axis_tdata = { column_7_word, column_6_word, column_5_word, column_4_word, column_3_word, column_2_word, column_1_word, column_0_word };
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module tpe_sparse4_matrix_8x8_s8xs8_k4096_d7_g1x4(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [255:0] s_axis_a_tdata;
  wire [255:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [255:0] s_axis_b_tdata;
  wire [255:0] s_axis_b_tdata;
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
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  wire [7:0] \$14 ;
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
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [3:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [2:0] \$42 ;
  wire [3:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [1:0] \$47 ;
  wire [1:0] \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [1:0] \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [3:0] \$56 ;
  wire \$57 ;
  wire [4:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [3:0] \$62 ;
  wire [3:0] \$63 ;
  wire [3:0] \$64 ;
  wire \$65 ;
  wire [3:0] \$66 ;
  wire [3:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire [6:0] \$76 ;
  wire \$77 ;
  wire [3:0] \$78 ;
  wire [3:0] \$79 ;
  wire \$8 ;
  wire [3:0] \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire [1:0] \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire [1:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire [3:0] \$9 ;
  wire \$90 ;
  wire [2:0] \$91 ;
  wire [7:0] \$92 ;
  wire [2:0] \$93 ;
  wire \$94 ;
  wire [2:0] \$95 ;
  wire [20:0] \$96 ;
  wire [9:0] \$97 ;
  wire [2:0] \$procmux$17_Y ;
  wire [7:0] \$procmux$21_Y ;
  wire \$procmux$29_Y ;
  wire \$procmux$41_Y ;
  wire [2:0] \$procmux$5_Y ;
  wire [2:0] \$procmux$7_Y ;
  wire [2:0] \$procmux$9_Y ;
  wire \$signal ;
  wire [3:0] \$signal$19 ;
  wire \$signal$20 ;
  reg \$signal$21 ;
  wire \$signal$23 ;
  wire \$signal$24 ;
  wire [3:0] \$signal$25 ;
  reg [3:0] \$signal$27 ;
  wire [7:0] \$signal$30 ;
  wire [7:0] \$signal$33 ;
  reg [7:0] \$signal$34 ;
  wire \$signal$38 ;
  wire \$signal$44 ;
  reg \$signal$46 ;
  reg [1:0] \$signal$48 ;
  reg [2:0] \$signal$51 ;
  wire [3:0] array_busy;
  wire [223:0] array_c;
  wire [7:0] array_drained;
  reg awake;
  wire error;
  reg [2:0] free;
  wire grant;
  reg [9:0] landing;
  wire [3:0] next_tags;
  reg [3:0] oldest;
  reg parity;
  reg parity_held;
  reg [1:0] passes;
  reg read_parity;
  wire [223:0] ring_m_axis_tdata;
  wire ring_m_axis_tlast;
  wire ring_m_axis_tvalid;
  wire ring_released;
  reg [3:0] settling_0;
  reg [3:0] settling_1;
  reg [2:0] slot;
  wire [6:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [2:0] \token.slot ;
  wire \token.valid ;
  reg [20:0] token_line;
  reg weight;
  assign \$3  = oldest & \$2 ;
  assign \$4  = | \$3 ;
  assign \$signal  = ~ \$4 ;
  assign \$5  = passes == 2'h2;
  assign \$6  = \$signal$21  & \$5 ;
  assign \$7  = ~ \$6 ;
  assign \$signal$20  = \$signal  & \$7 ;
  assign s_axis_a_tready = \$signal$20  & s_axis_b_tvalid;
  assign s_axis_b_tready = \$signal$20  & s_axis_a_tvalid;
  assign \$8  = \$signal$20  & s_axis_a_tvalid;
  assign \$signal$23  = \$8  & s_axis_b_tvalid;
  assign \$signal$24  = \$signal$23  & s_axis_a_tlast;
  assign \$signal$25  = \$signal$23  ? { oldest[2:0], oldest[3] } : oldest;
  assign \$9  = oldest & { \$signal$23 , \$signal$23 , \$signal$23 , \$signal$23  };
  assign \$10  = ~ \$9 ;
  assign \$11  = \$signal$27  & \$10 ;
  assign \$12  = oldest & { \$signal$23 , \$signal$23 , \$signal$23 , \$signal$23  };
  assign \$13  = \$12  & { parity, parity, parity, parity };
  assign next_tags = \$11  | \$13 ;
  assign \$14  = \$signal$34  & \$signal$30 ;
  assign \$15  = ~ weight;
  assign \$16  = | free;
  assign \$17  = \$15  | \$16 ;
  assign \$18  = ~ weight;
  assign \$19  = | free;
  assign \$20  = \$18  | \$19 ;
  assign \$21  = ~ weight;
  assign \$22  = | free;
  assign \$23  = \$21  | \$22 ;
  assign \$24  = ~ weight;
  assign \$25  = | free;
  assign \$26  = \$24  | \$25 ;
  assign \$27  = ~ weight;
  assign \$28  = | free;
  assign \$29  = \$27  | \$28 ;
  assign \$30  = ~ weight;
  assign \$31  = | free;
  assign \$32  = \$30  | \$31 ;
  assign \$33  = ~ weight;
  assign \$34  = | free;
  assign \$35  = \$33  | \$34 ;
  assign \$36  = ~ weight;
  assign \$37  = | free;
  assign \$38  = \$36  | \$37 ;
  assign \$signal$33  = \$14  & { \$38 , \$35 , \$32 , \$29 , \$26 , \$23 , \$20 , \$17  };
  assign grant = | \$signal$33 ;
  assign \$39  = oldest & { \$signal$23 , \$signal$23 , \$signal$23 , \$signal$23  };
  assign \$40  = parity ^ \$signal$24 ;
  assign \$41  = \$signal$23  & \$signal$21 ;
  assign \$42  = passes + \$41 ;
  assign \$43  = \$42  - \$signal$33 [7];
  assign \$44  = ~ read_parity;
  assign \$45  = \$signal$33 [7] & \$44 ;
  assign \$46  = \$signal$33 [7] & read_parity;
  assign \$47  = ~ { \$46 , \$45  };
  assign \$48  = \$signal$48  & \$47 ;
  assign \$49  = ~ parity_held;
  assign \$50  = \$signal$46  & \$49 ;
  assign \$51  = \$signal$46  & parity_held;
  assign \$52  = \$48  | { \$51 , \$50  };
  assign \$53  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$54  = \$signal$23  & \$53 ;
  assign \$55  = read_parity ^ \$signal$33 [7];
  assign \$56  = free + \$signal$44 ;
  assign \$57  = grant & weight;
  assign \$58  = \$56  - \$57 ;
  assign \$59  = ~ weight;
  assign \$60  = \$signal$33 [7] & \$59 ;
  assign \$61  = slot == 3'h6;
  assign \$62  = slot + 1'h1;
  assign \$63  = \$61  ? 4'h0 : \$62 ;
  assign \$64  = \$60  ? { 1'h0, \$signal$51  } : \$63 ;
  assign \$65  = slot == 3'h6;
  assign \$66  = slot + 1'h1;
  assign \$67  = \$65  ? 4'h0 : \$66 ;
  assign \$68  = token_line[16] & token_line[14];
  assign \$69  = ! token_line[20:18];
  assign \$70  = token_line[20:18] == 1'h1;
  assign \$71  = token_line[20:18] == 2'h2;
  assign \$72  = token_line[20:18] == 2'h3;
  assign \$73  = token_line[20:18] == 3'h4;
  assign \$74  = token_line[20:18] == 3'h5;
  assign \$75  = token_line[20:18] == 3'h6;
  assign \$76  = { \$75 , \$74 , \$73 , \$72 , \$71 , \$70 , \$69  } & { token_line[14], token_line[14], token_line[14], token_line[14], token_line[14], token_line[14], token_line[14] };
  assign \$77  = ~ awake;
  always @(posedge clk)
    oldest <= \$78 ;
  always @(posedge clk)
    \$signal$27  <= \$79 ;
  always @(posedge clk)
    settling_0 <= \$80 ;
  always @(posedge clk)
    settling_1 <= \$81 ;
  always @(posedge clk)
    parity <= \$82 ;
  always @(posedge clk)
    passes <= \$83 ;
  always @(posedge clk)
    \$signal$21  <= \$84 ;
  always @(posedge clk)
    \$signal$46  <= \$85 ;
  always @(posedge clk)
    parity_held <= \$86 ;
  always @(posedge clk)
    \$signal$48  <= \$87 ;
  always @(posedge clk)
    awake <= \$88 ;
  always @(posedge clk)
    framing_error <= \$89 ;
  always @(posedge clk)
    read_parity <= \$90 ;
  always @(posedge clk)
    free <= \$91 ;
  always @(posedge clk)
    \$signal$34  <= \$92 ;
  always @(posedge clk)
    slot <= \$93 ;
  always @(posedge clk)
    weight <= \$94 ;
  always @(posedge clk)
    \$signal$51  <= \$95 ;
  always @(posedge clk)
    token_line <= \$96 ;
  always @(posedge clk)
    landing <= \$97 ;
  assign \$1  = settling_0 | settling_1;
  assign \$2  = \$1  | \$signal$19 ;
  assign \$97  = rst ? 10'h000 : { \$76 , token_line[17], \$68 , token_line[15] };
  assign \$95  = rst ? 3'h0 : \$procmux$9_Y ;
  assign \$94  = rst ? 1'h1 : weight;
  assign \$procmux$17_Y  = grant ? \$64 [2:0] : slot;
  assign \$93  = rst ? 3'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = grant ? { \$signal$34 [6:0], \$signal$34 [7] } : \$signal$34 ;
  assign \$92  = rst ? 8'h01 : \$procmux$21_Y ;
  assign \$91  = rst ? 3'h7 : \$58 [2:0];
  assign \$90  = rst ? 1'h0 : \$55 ;
  assign \$procmux$29_Y  = \$54  ? 1'h1 : framing_error;
  assign \$96  = rst ? 21'h000000 : { token_line[13:0], slot, \$signal$34 [7], weight, weight, grant };
  assign \$89  = rst ? 1'h0 : \$procmux$29_Y ;
  assign \$88  = rst ? 1'h0 : 1'h1;
  assign \$87  = rst ? 2'h0 : \$52 ;
  assign \$86  = rst ? 1'h0 : parity;
  assign \$85  = rst ? 1'h0 : \$signal$24 ;
  assign \$procmux$41_Y  = \$signal$23  ? s_axis_a_tlast : \$signal$21 ;
  assign \$84  = rst ? 1'h1 : \$procmux$41_Y ;
  assign \$83  = rst ? 2'h0 : \$43 [1:0];
  assign \$82  = rst ? 1'h0 : \$40 ;
  assign \$81  = rst ? 4'h0 : settling_0;
  assign \$procmux$5_Y  = weight ? \$67 [2:0] : \$signal$51 ;
  assign \$80  = rst ? 4'h0 : \$39 ;
  assign \$79  = rst ? 4'h0 : next_tags;
  assign \$78  = rst ? 4'h1 : \$signal$25 ;
  assign \$procmux$7_Y  = \$signal$33 [7] ? \$procmux$5_Y  : \$signal$51 ;
  assign \$procmux$9_Y  = grant ? \$procmux$7_Y  : \$signal$51 ;
  array_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_8x8 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .busy(\$signal$19 ),
    .c(array_c),
    .clk(clk),
    .drained(\$signal$30 ),
    .ended(\$signal$48 ),
    .grant(\$signal$33 ),
    .next_oldest(\$signal$25 ),
    .next_tags(next_tags),
    .rst(rst),
    .waking(\$77 ),
    .write(settling_0)
  );
  ring_8_row_words_store_28_x7 ring (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(\$signal$44 ),
    .rst(rst),
    .token(landing),
    .values(array_c)
  );
  assign \token.slot  = slot;
  assign \token.last  = \$signal$34 [7];
  assign \token.final  = weight;
  assign \token.first  = weight;
  assign \token.valid  = grant;
  assign ring_released = \$signal$44 ;
  assign ring_m_axis_tlast = m_axis_tlast;
  assign ring_m_axis_tdata = m_axis_tdata;
  assign ring_m_axis_tvalid = m_axis_tvalid;
  assign token = { slot, \$signal$34 [7], weight, weight, grant };
  assign \$signal$38  = \$signal$33 [7];
  assign array_busy = \$signal$19 ;
  assign array_drained = \$signal$30 ;
  assign error = framing_error;
endmodule
