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
  wire [3:0] select;
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
  wire \$103 ;
  wire \$104 ;
  wire [3:0] \$105 ;
  wire [3:0] \$106 ;
  wire [3:0] \$107 ;
  wire [3:0] \$108 ;
  wire [3:0] \$109 ;
  wire \$11 ;
  wire [3:0] \$110 ;
  wire [3:0] \$111 ;
  wire [3:0] \$112 ;
  wire \$113 ;
  wire [3:0] \$114 ;
  wire [3:0] \$115 ;
  wire [3:0] \$116 ;
  wire [3:0] \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire [3:0] \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$138 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [3:0] \$161 ;
  wire [3:0] \$162 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire [3:0] \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$177 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire [3:0] \$200 ;
  wire [3:0] \$201 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire [3:0] \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$216 ;
  wire \$218 ;
  wire \$219 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire [3:0] \$239 ;
  wire \$24 ;
  wire [3:0] \$240 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire [3:0] \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$255 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire [3:0] \$278 ;
  wire [3:0] \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire [3:0] \$284 ;
  wire [3:0] \$285 ;
  wire [3:0] \$286 ;
  wire [3:0] \$287 ;
  wire [3:0] \$288 ;
  wire [3:0] \$289 ;
  wire \$29 ;
  wire [3:0] \$290 ;
  wire [3:0] \$291 ;
  wire [3:0] \$292 ;
  wire [3:0] \$293 ;
  wire [3:0] \$294 ;
  wire [3:0] \$295 ;
  wire \$3 ;
  wire \$30 ;
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
  wire \$98 ;
  wire [3:0] \$99 ;
  wire [3:0] \$procmux$113_Y ;
  wire [3:0] \$procmux$122_Y ;
  wire [3:0] \$procmux$131_Y ;
  wire [3:0] \$procmux$140_Y ;
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
  assign \$98  = | ready;
  assign \$99  = taken_0 & two_0;
  assign \$100  = taken_1 & two_1;
  assign \$101  = taken_2 & two_2;
  assign \$102  = taken_3 & two_3;
  assign \$103  = | { \$102 , \$101 , \$100 , \$99  };
  assign \$104  = ~ \$103 ;
  assign one = \$98  & \$104 ;
  assign \$105  = taken_0 & two_0;
  assign \$106  = taken_1 & two_1;
  assign \$107  = taken_2 & two_2;
  assign \$108  = taken_3 & two_3;
  assign two = | { \$108 , \$107 , \$106 , \$105  };
  assign \$109  = taken_0 & neg_0;
  assign \$110  = taken_1 & neg_1;
  assign \$111  = taken_2 & neg_2;
  assign \$112  = taken_3 & neg_3;
  assign neg = | { \$112 , \$111 , \$110 , \$109  };
  assign \$113  = | ready;
  assign \$114  = taken_0 & neg_0;
  assign \$115  = taken_1 & neg_1;
  assign \$116  = taken_2 & neg_2;
  assign \$117  = taken_3 & neg_3;
  assign \$118  = | { \$117 , \$116 , \$115 , \$114  };
  assign \$119  = ~ \$118 ;
  assign pos = \$113  & \$119 ;
  assign select[0] = | taken_0;
  assign select[1] = | taken_1;
  assign select[2] = | taken_2;
  assign select[3] = | taken_3;
  assign \$125  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$126  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$127  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$128  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$129  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$130  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$131  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$132  = { \$127 , \$126 , \$125 , operands[0] } | { \$131 , \$130 , \$129 , \$128  };
  assign \$133  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$134  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$135  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$136  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$138  = operands[0] ? operands[1] : operands[2];
  assign \$140  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$141  = operands[0] | \$140 ;
  assign \$142  = \$138  & \$141 ;
  assign \$143  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$144  = \$143  ? operands[3] : operands[4];
  assign \$145  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$146  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$147  = \$145  | \$146 ;
  assign \$148  = \$144  & \$147 ;
  assign \$149  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$150  = \$149  ? operands[5] : operands[6];
  assign \$151  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$152  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$153  = \$151  | \$152 ;
  assign \$154  = \$150  & \$153 ;
  assign \$157  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$158  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$159  = \$157  | \$158 ;
  assign \$160  = operands[7] & \$159 ;
  assign \$161  = ~ taken_0;
  assign \$162  = waiting_0 & \$161 ;
  assign \$164  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$165  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$166  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$167  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$168  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$169  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$170  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$171  = { \$166 , \$165 , \$164 , operands[0] } | { \$170 , \$169 , \$168 , \$167  };
  assign \$172  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$173  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$174  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$175  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$177  = operands[0] ? operands[1] : operands[2];
  assign \$179  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$180  = operands[0] | \$179 ;
  assign \$181  = \$177  & \$180 ;
  assign \$182  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$183  = \$182  ? operands[3] : operands[4];
  assign \$184  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$185  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$186  = \$184  | \$185 ;
  assign \$187  = \$183  & \$186 ;
  assign \$188  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$189  = \$188  ? operands[5] : operands[6];
  assign \$190  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$191  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$192  = \$190  | \$191 ;
  assign \$193  = \$189  & \$192 ;
  assign \$196  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$197  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$198  = \$196  | \$197 ;
  assign \$199  = operands[7] & \$198 ;
  assign \$200  = ~ taken_1;
  assign \$201  = waiting_1 & \$200 ;
  assign \$203  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$204  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$205  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$206  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$207  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$208  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$209  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$210  = { \$205 , \$204 , \$203 , operands[0] } | { \$209 , \$208 , \$207 , \$206  };
  assign \$211  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$212  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$213  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$214  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$216  = operands[0] ? operands[1] : operands[2];
  assign \$218  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$219  = operands[0] | \$218 ;
  assign \$220  = \$216  & \$219 ;
  assign \$221  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$222  = \$221  ? operands[3] : operands[4];
  assign \$223  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$224  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$225  = \$223  | \$224 ;
  assign \$226  = \$222  & \$225 ;
  assign \$227  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$228  = \$227  ? operands[5] : operands[6];
  assign \$229  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$230  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$231  = \$229  | \$230 ;
  assign \$232  = \$228  & \$231 ;
  assign \$235  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$236  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$237  = \$235  | \$236 ;
  assign \$238  = operands[7] & \$237 ;
  assign \$239  = ~ taken_2;
  assign \$240  = waiting_2 & \$239 ;
  assign \$242  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$243  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$244  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$245  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$246  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$247  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$248  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$249  = { \$244 , \$243 , \$242 , operands[0] } | { \$248 , \$247 , \$246 , \$245  };
  assign \$250  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$251  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$252  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$253  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$255  = operands[0] ? operands[1] : operands[2];
  assign \$257  = operands[1] ^ naf_s8_prefix_carry_1;
  assign \$258  = operands[0] | \$257 ;
  assign \$259  = \$255  & \$258 ;
  assign \$260  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$261  = \$260  ? operands[3] : operands[4];
  assign \$262  = operands[2] ^ naf_s8_prefix_carry_g1_1;
  assign \$263  = operands[3] ^ naf_s8_prefix_carry_g2_2;
  assign \$264  = \$262  | \$263 ;
  assign \$265  = \$261  & \$264 ;
  assign \$266  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$267  = \$266  ? operands[5] : operands[6];
  assign \$268  = operands[4] ^ naf_s8_prefix_carry_g2_3;
  assign \$269  = operands[5] ^ naf_s8_prefix_carry_g4_4;
  assign \$270  = \$268  | \$269 ;
  assign \$271  = \$267  & \$270 ;
  assign \$274  = operands[6] ^ naf_s8_prefix_carry_g4_5;
  assign \$275  = operands[7] ^ naf_s8_prefix_carry_g4_6;
  assign \$276  = \$274  | \$275 ;
  assign \$277  = operands[7] & \$276 ;
  assign \$278  = ~ taken_3;
  assign \$279  = waiting_3 & \$278 ;
  assign \$280  = | { taken_3[0], taken_2[0], taken_1[0], taken_0[0] };
  assign \$281  = | { taken_3[1], taken_2[1], taken_1[1], taken_0[1] };
  assign \$282  = | { taken_3[2], taken_2[2], taken_1[2], taken_0[2] };
  assign \$283  = | { taken_3[3], taken_2[3], taken_1[3], taken_0[3] };
  always @(posedge clk)
    waiting_0 <= \$284 ;
  always @(posedge clk)
    two_0 <= \$285 ;
  always @(posedge clk)
    neg_0 <= \$286 ;
  always @(posedge clk)
    waiting_1 <= \$287 ;
  always @(posedge clk)
    two_1 <= \$288 ;
  always @(posedge clk)
    neg_1 <= \$289 ;
  always @(posedge clk)
    waiting_2 <= \$290 ;
  always @(posedge clk)
    two_2 <= \$291 ;
  always @(posedge clk)
    neg_2 <= \$292 ;
  always @(posedge clk)
    waiting_3 <= \$293 ;
  always @(posedge clk)
    two_3 <= \$294 ;
  always @(posedge clk)
    neg_3 <= \$295 ;
  always @(posedge clk)
    place <= { \$283 , \$282 , \$281 , \$280  };
  assign \$295  = write[3] ? { \$277 , \$271 , \$265 , \$259  } : neg_3;
  assign \$294  = write[3] ? { \$253 , \$252 , \$251 , \$250  } : two_3;
  assign \$procmux$113_Y  = write[3] ? \$249  : \$279 ;
  assign \$293  = rst ? 4'h0 : \$procmux$113_Y ;
  assign \$292  = write[2] ? { \$238 , \$232 , \$226 , \$220  } : neg_2;
  assign \$291  = write[2] ? { \$214 , \$213 , \$212 , \$211  } : two_2;
  assign \$procmux$122_Y  = write[2] ? \$210  : \$240 ;
  assign \$290  = rst ? 4'h0 : \$procmux$122_Y ;
  assign \$289  = write[1] ? { \$199 , \$193 , \$187 , \$181  } : neg_1;
  assign \$288  = write[1] ? { \$175 , \$174 , \$173 , \$172  } : two_1;
  assign \$procmux$131_Y  = write[1] ? \$171  : \$201 ;
  assign \$287  = rst ? 4'h0 : \$procmux$131_Y ;
  assign \$286  = write[0] ? { \$160 , \$154 , \$148 , \$142  } : neg_0;
  assign \$285  = write[0] ? { \$136 , \$135 , \$134 , \$133  } : two_0;
  assign \$procmux$140_Y  = write[0] ? \$132  : \$162 ;
  assign \$284  = rst ? 4'h0 : \$procmux$140_Y ;
  assign \$95 [3:0] = first_3_below_2;
  assign \$93 [3:0] = first_3_below_1;
  assign \$89 [3:0] = first_2_below_2;
  assign \$87 [3:0] = first_2_below_1;
  assign \$83 [3:0] = first_1_below_2;
  assign \$81 [3:0] = first_1_below_1;
  assign \$77 [3:0] = first_0_below_2;
  assign \$75 [3:0] = first_0_below_1;
  assign place_held = place;
  assign naf_s8_prefix_carry_7 = naf_s8_prefix_carry_g4_6;
  assign naf_s8_prefix_carry_6 = naf_s8_prefix_carry_g4_5;
  assign naf_s8_prefix_carry_5 = naf_s8_prefix_carry_g4_4;
  assign naf_s8_prefix_carry_4 = naf_s8_prefix_carry_g2_3;
  assign naf_s8_prefix_carry_3 = naf_s8_prefix_carry_g2_2;
  assign naf_s8_prefix_carry_2 = naf_s8_prefix_carry_g1_1;
endmodule

module taken_4x4(two, neg, pos, select, clk, one_held, two_held, neg_held, pos_held, select_held, one);
  input [3:0] two;
  wire [3:0] two;
  input [3:0] neg;
  wire [3:0] neg;
  input [3:0] pos;
  wire [3:0] pos;
  input [15:0] select;
  wire [15:0] select;
  input clk;
  wire clk;
  output [3:0] one_held;
  reg [3:0] one_held;
  output [3:0] two_held;
  reg [3:0] two_held;
  output [3:0] neg_held;
  reg [3:0] neg_held;
  output [3:0] pos_held;
  reg [3:0] pos_held;
  output [15:0] select_held;
  reg [15:0] select_held;
  input [3:0] one;
  wire [3:0] one;
  wire [3:0] neg_register;
  wire [3:0] one_register;
  wire [3:0] pos_register;
  wire [15:0] select_register;
  wire [3:0] two_register;
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
  output [47:0] sums;
  wire [47:0] sums;
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
  wire [31:0] \$49 ;
  wire [7:0] \$5 ;
  wire [31:0] \$50 ;
  wire [31:0] \$51 ;
  wire [31:0] \$52 ;
  wire [15:0] \$53 ;
  wire [15:0] \$54 ;
  wire [14:0] \$55 ;
  wire [14:0] \$56 ;
  wire [15:0] \$57 ;
  wire [15:0] \$58 ;
  wire [16:0] \$59 ;
  wire [7:0] \$6 ;
  wire [16:0] \$60 ;
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
  wire [12:0] \$78 ;
  wire [13:0] \$79 ;
  wire [8:0] \$8 ;
  wire [11:0] \$80 ;
  wire [10:0] \$9 ;
  reg \$signal ;
  wire [7:0] b_0;
  wire [7:0] b_1;
  wire [7:0] b_2;
  wire [7:0] b_3;
  reg [1:0] carried_0;
  reg [1:0] carried_1;
  reg [11:0] high;
  reg [8:0] multiple_0;
  reg [8:0] multiple_1;
  reg [8:0] multiple_2;
  reg [8:0] multiple_3;
  reg \pick$44 ;
  reg [3:0] places_0;
  reg [3:0] places_1;
  reg [3:0] places_2;
  reg [3:0] places_3;
  wire [14:0] shifted_0;
  wire [14:0] shifted_1;
  wire [14:0] shifted_2;
  wire [14:0] shifted_3;
  reg [31:0] state;
  wire [15:0] tree_carry_12;
  wire [16:0] tree_carry_15;
  wire [15:0] tree_carry_6;
  wire [14:0] tree_carry_9;
  wire [15:0] tree_half_12;
  wire [16:0] tree_half_15;
  wire [15:0] tree_half_6;
  wire [14:0] tree_half_9;
  wire [15:0] tree_sum_12;
  wire [16:0] tree_sum_15;
  wire [15:0] tree_sum_6;
  wire [14:0] tree_sum_9;
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
  assign \$49  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$50  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign tree_half_6 = \$49 [15:0] ^ \$50 [31:16];
  assign tree_sum_6 = tree_half_6 ^ { 1'h0, shifted_0 };
  assign \$51  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$52  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$53  = \$51 [15:0] & \$52 [31:16];
  assign \$54  = tree_half_6 & { 1'h0, shifted_0 };
  assign tree_carry_6 = \$53  | \$54 ;
  assign tree_half_9 = shifted_1 ^ shifted_2;
  assign tree_sum_9 = tree_half_9 ^ shifted_3;
  assign \$55  = shifted_1 & shifted_2;
  assign \$56  = tree_half_9 & shifted_3;
  assign tree_carry_9 = \$55  | \$56 ;
  assign tree_half_12 = { 1'h0, tree_sum_9 } ^ tree_sum_6;
  assign tree_sum_12 = tree_half_12 ^ { tree_carry_9, 1'h0 };
  assign \$57  = { 1'h0, tree_sum_9 } & tree_sum_6;
  assign \$58  = tree_half_12 & { tree_carry_9, 1'h0 };
  assign tree_carry_12 = \$57  | \$58 ;
  assign tree_half_15 = { tree_carry_6, 1'h0 } ^ { 1'h0, tree_sum_12 };
  assign tree_sum_15 = tree_half_15 ^ { tree_carry_12, 1'h0 };
  assign \$59  = { tree_carry_6, 1'h0 } & { 1'h0, tree_sum_12 };
  assign \$60  = tree_half_15 & { tree_carry_12, 1'h0 };
  assign tree_carry_15 = \$59  | \$60 ;
  assign sums = { carried_1, carried_0, state[31:16], high, state[15:0] } & { \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44 , \pick$44  };
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
  assign \$78  = high + carried_0;
  assign \$79  = \$78  + carried_1;
  assign \$80  = \$79 [11:0] & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
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
    \pick$44  <= pick;
  always @(posedge clk)
    state <= { tree_carry_15[14:0], 1'h0, tree_sum_15[15:0] };
  always @(posedge clk)
    high <= \$80 ;
  always @(posedge clk)
    carried_0 <= { 1'h0, tree_sum_15[16] };
  always @(posedge clk)
    carried_1 <= tree_carry_15[16:15];
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
  output [47:0] sums;
  wire [47:0] sums;
  input [3:0] one;
  wire [3:0] one;
  wire \$17 ;
  wire [12:0] \$18 ;
  wire [13:0] \$19 ;
  wire [11:0] \$20 ;
  wire [8:0] \$21 ;
  wire [8:0] \$22 ;
  wire [10:0] \$23 ;
  wire [8:0] \$24 ;
  wire [8:0] \$25 ;
  wire [14:0] \$26 ;
  wire [8:0] \$27 ;
  wire [8:0] \$28 ;
  wire [10:0] \$29 ;
  wire [8:0] \$30 ;
  wire [8:0] \$31 ;
  wire [14:0] \$32 ;
  wire [8:0] \$33 ;
  wire [8:0] \$34 ;
  wire [10:0] \$35 ;
  wire [8:0] \$36 ;
  wire [8:0] \$37 ;
  wire [14:0] \$38 ;
  wire [8:0] \$39 ;
  wire [8:0] \$40 ;
  wire [10:0] \$41 ;
  wire [8:0] \$42 ;
  wire [8:0] \$43 ;
  wire [14:0] \$44 ;
  wire [31:0] \$45 ;
  wire [31:0] \$46 ;
  wire [31:0] \$47 ;
  wire [31:0] \$48 ;
  wire [15:0] \$49 ;
  wire [15:0] \$50 ;
  wire [14:0] \$51 ;
  wire [14:0] \$52 ;
  wire [15:0] \$53 ;
  wire [15:0] \$54 ;
  wire [16:0] \$55 ;
  wire [16:0] \$56 ;
  reg \$signal ;
  wire [7:0] b_0;
  wire [7:0] b_1;
  wire [7:0] b_2;
  wire [7:0] b_3;
  reg [1:0] carried_0;
  reg [1:0] carried_1;
  reg [11:0] high;
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
  reg [31:0] state;
  wire [15:0] tree_carry_12;
  wire [16:0] tree_carry_15;
  wire [15:0] tree_carry_6;
  wire [14:0] tree_carry_9;
  wire [15:0] tree_half_12;
  wire [16:0] tree_half_15;
  wire [15:0] tree_half_6;
  wire [14:0] tree_half_9;
  wire [15:0] tree_sum_12;
  wire [16:0] tree_sum_15;
  wire [15:0] tree_sum_6;
  wire [14:0] tree_sum_9;
  assign \$41  = { 2'h0, \$39  } | { \$40 , 2'h0 };
  assign \$42  = multiple_3 & { places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2], places_3[2] };
  assign \$43  = multiple_3 & { places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3], places_3[3] };
  assign \$44  = { 2'h0, \$42 , 4'h0 } | { \$43 , 6'h00 };
  assign shifted_3 = { 4'h0, \$41  } | \$44 ;
  assign \$45  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$46  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign tree_half_6 = \$45 [15:0] ^ \$46 [31:16];
  assign tree_sum_6 = tree_half_6 ^ { 1'h0, shifted_0 };
  assign \$47  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$48  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$49  = \$47 [15:0] & \$48 [31:16];
  assign \$50  = tree_half_6 & { 1'h0, shifted_0 };
  assign tree_carry_6 = \$49  | \$50 ;
  assign tree_half_9 = shifted_1 ^ shifted_2;
  assign tree_sum_9 = tree_half_9 ^ shifted_3;
  assign \$51  = shifted_1 & shifted_2;
  assign \$52  = tree_half_9 & shifted_3;
  assign tree_carry_9 = \$51  | \$52 ;
  assign tree_half_12 = { 1'h0, tree_sum_9 } ^ tree_sum_6;
  assign tree_sum_12 = tree_half_12 ^ { tree_carry_9, 1'h0 };
  assign \$53  = { 1'h0, tree_sum_9 } & tree_sum_6;
  assign \$54  = tree_half_12 & { tree_carry_9, 1'h0 };
  assign tree_carry_12 = \$53  | \$54 ;
  assign tree_half_15 = { tree_carry_6, 1'h0 } ^ { 1'h0, tree_sum_12 };
  assign tree_sum_15 = tree_half_15 ^ { tree_carry_12, 1'h0 };
  assign \$55  = { tree_carry_6, 1'h0 } & { 1'h0, tree_sum_12 };
  assign \$56  = tree_half_15 & { tree_carry_12, 1'h0 };
  assign tree_carry_15 = \$55  | \$56 ;
  assign sums = { carried_1, carried_0, state[31:16], high, state[15:0] } & { \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23 , \pick$23  };
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
    state <= { tree_carry_15[14:0], 1'h0, tree_sum_15[15:0] };
  always @(posedge clk)
    high <= \$20 ;
  always @(posedge clk)
    carried_0 <= { 1'h0, tree_sum_15[16] };
  always @(posedge clk)
    carried_1 <= tree_carry_15[16:15];
  assign \$17  = ~ clear;
  assign \$18  = high + carried_0;
  assign \$19  = \$18  + carried_1;
  assign \$20  = \$19 [11:0] & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$21  = multiple_0 & { places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0], places_0[0] };
  assign \$22  = multiple_0 & { places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1], places_0[1] };
  assign \$23  = { 2'h0, \$21  } | { \$22 , 2'h0 };
  assign \$24  = multiple_0 & { places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2], places_0[2] };
  assign \$25  = multiple_0 & { places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3], places_0[3] };
  assign \$26  = { 2'h0, \$24 , 4'h0 } | { \$25 , 6'h00 };
  assign shifted_0 = { 4'h0, \$23  } | \$26 ;
  assign \$27  = multiple_1 & { places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0], places_1[0] };
  assign \$28  = multiple_1 & { places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1], places_1[1] };
  assign \$29  = { 2'h0, \$27  } | { \$28 , 2'h0 };
  assign \$30  = multiple_1 & { places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2], places_1[2] };
  assign \$31  = multiple_1 & { places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3], places_1[3] };
  assign \$32  = { 2'h0, \$30 , 4'h0 } | { \$31 , 6'h00 };
  assign shifted_1 = { 4'h0, \$29  } | \$32 ;
  assign \$33  = multiple_2 & { places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0], places_2[0] };
  assign \$34  = multiple_2 & { places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1], places_2[1] };
  assign \$35  = { 2'h0, \$33  } | { \$34 , 2'h0 };
  assign \$36  = multiple_2 & { places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2], places_2[2] };
  assign \$37  = multiple_2 & { places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3], places_2[3] };
  assign \$38  = { 2'h0, \$36 , 4'h0 } | { \$37 , 6'h00 };
  assign shifted_2 = { 4'h0, \$35  } | \$38 ;
  assign \$39  = multiple_3 & { places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0], places_3[0] };
  assign \$40  = multiple_3 & { places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1], places_3[1] };
  assign b_3 = 8'h00;
  assign b_2 = 8'h00;
  assign b_1 = 8'h00;
  assign b_0 = 8'h00;
endmodule

module row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8(write, oldest, tags, windows, ended, grant, waking, clk, rst, drained, busy, sums, operands);
  input [3:0] write;
  wire [3:0] write;
  input [3:0] oldest;
  wire [3:0] oldest;
  input [3:0] tags;
  wire [3:0] tags;
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
  output [431:0] sums;
  wire [431:0] sums;
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
  wire \$32 ;
  wire \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  reg [3:0] may_take;
  reg [3:0] oldest_held;
  reg parity;
  wire [47:0] pe_0_sums;
  wire [47:0] pe_1_sums;
  wire [47:0] pe_2_sums;
  wire [47:0] pe_3_sums;
  wire [47:0] pe_4_sums;
  wire [47:0] pe_5_sums;
  wire [47:0] pe_6_sums;
  wire [47:0] pe_7_sums;
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
  wire [47:0] reference_sums;
  wire [3:0] taken_0_neg_held;
  wire [3:0] taken_0_one_held;
  wire [3:0] taken_0_pos_held;
  wire [15:0] taken_0_select_held;
  wire [3:0] taken_0_two_held;
  wire [3:0] taken_1_neg_held;
  wire [3:0] taken_1_one_held;
  wire [3:0] taken_1_pos_held;
  wire [15:0] taken_1_select_held;
  wire [3:0] taken_1_two_held;
  assign \$1  = parity ^ grant;
  assign \$2  = parity ^ grant;
  assign \$3  = parity ^ grant;
  assign \$4  = parity ^ grant;
  assign \$5  = parity ^ grant;
  assign \$6  = tags ^ { \$5 , \$4 , \$3 , \$2  };
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
    oldest_held <= oldest;
  always @(posedge clk)
    may_take <= \$7 ;
  always @(posedge clk)
    busy <= \$31 ;
  always @(posedge clk)
    drained <= \$32 ;
  assign \$32  = rst ? 1'h0 : \$20 ;
  assign \$31  = rst ? 4'h0 : \$10 ;
  assign \$30  = rst ? 1'h0 : \$1 ;
  pe_sparse_d4r4_s8_4x4x1_28 pe_0 (
    .clear(\$21 ),
    .clk(clk),
    .neg(taken_0_neg_held),
    .one(taken_0_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_0_pos_held),
    .select(taken_0_select_held),
    .sums(pe_0_sums),
    .two(taken_0_two_held),
    .window(windows[127:0])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_1 (
    .clear(\$22 ),
    .clk(clk),
    .neg(taken_0_neg_held),
    .one(taken_0_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_0_pos_held),
    .select(taken_0_select_held),
    .sums(pe_1_sums),
    .two(taken_0_two_held),
    .window(windows[255:128])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_2 (
    .clear(\$23 ),
    .clk(clk),
    .neg(taken_0_neg_held),
    .one(taken_0_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_0_pos_held),
    .select(taken_0_select_held),
    .sums(pe_2_sums),
    .two(taken_0_two_held),
    .window(windows[383:256])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_3 (
    .clear(\$24 ),
    .clk(clk),
    .neg(taken_0_neg_held),
    .one(taken_0_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_0_pos_held),
    .select(taken_0_select_held),
    .sums(pe_3_sums),
    .two(taken_0_two_held),
    .window(windows[511:384])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_4 (
    .clear(\$25 ),
    .clk(clk),
    .neg(taken_0_neg_held),
    .one(taken_0_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_0_pos_held),
    .select(taken_0_select_held),
    .sums(pe_4_sums),
    .two(taken_0_two_held),
    .window(windows[639:512])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_5 (
    .clear(\$26 ),
    .clk(clk),
    .neg(taken_1_neg_held),
    .one(taken_1_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_1_pos_held),
    .select(taken_1_select_held),
    .sums(pe_5_sums),
    .two(taken_1_two_held),
    .window(windows[767:640])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_6 (
    .clear(\$27 ),
    .clk(clk),
    .neg(taken_1_neg_held),
    .one(taken_1_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_1_pos_held),
    .select(taken_1_select_held),
    .sums(pe_6_sums),
    .two(taken_1_two_held),
    .window(windows[895:768])
  );
  pe_sparse_d4r4_s8_4x4x1_28 pe_7 (
    .clear(\$28 ),
    .clk(clk),
    .neg(taken_1_neg_held),
    .one(taken_1_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_1_pos_held),
    .select(taken_1_select_held),
    .sums(pe_7_sums),
    .two(taken_1_two_held),
    .window(windows[1023:896])
  );
  queue_naf_s8_prefix_k1x4 queue_0 (
    .busy(queue_0_busy),
    .clk(clk),
    .neg(queue_0_neg),
    .oldest(oldest_held),
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
    .oldest(oldest_held),
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
    .oldest(oldest_held),
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
    .oldest(oldest_held),
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
    .neg(taken_1_neg_held),
    .one(taken_1_one_held),
    .pick(grant),
    .place({ queue_3_place, queue_2_place, queue_1_place, queue_0_place }),
    .pos(taken_1_pos_held),
    .select(taken_1_select_held),
    .sums(reference_sums),
    .two(taken_1_two_held)
  );
  taken_4x4 taken_0 (
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .neg_held(taken_0_neg_held),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .one_held(taken_0_one_held),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .pos_held(taken_0_pos_held),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .select_held(taken_0_select_held),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .two_held(taken_0_two_held)
  );
  taken_4x4 taken_1 (
    .clk(clk),
    .neg({ queue_3_neg, queue_2_neg, queue_1_neg, queue_0_neg }),
    .neg_held(taken_1_neg_held),
    .one({ queue_3_one, queue_2_one, queue_1_one, queue_0_one }),
    .one_held(taken_1_one_held),
    .pos({ queue_3_pos, queue_2_pos, queue_1_pos, queue_0_pos }),
    .pos_held(taken_1_pos_held),
    .select({ queue_3_select, queue_2_select, queue_1_select, queue_0_select }),
    .select_held(taken_1_select_held),
    .two({ queue_3_two, queue_2_two, queue_1_two, queue_0_two }),
    .two_held(taken_1_two_held)
  );
  assign sums = { reference_sums, pe_7_sums, pe_6_sums, pe_5_sums, pe_4_sums, pe_3_sums, pe_2_sums, pe_1_sums, pe_0_sums };
endmodule

module final_adder_less_28_16(reference, clk, result, words);
  input [47:0] reference;
  wire [47:0] reference;
  input clk;
  wire clk;
  output [27:0] result;
  reg [27:0] result;
  input [47:0] words;
  wire [47:0] words;
  wire [14:0] \$1 ;
  wire [27:0] \$10 ;
  wire [11:0] \$11 ;
  wire [1:0] \$12 ;
  wire [11:0] \$13 ;
  wire [17:0] \$14 ;
  wire [17:0] \$15 ;
  wire [26:0] \$16 ;
  wire [27:0] \$18 ;
  wire [17:0] \$19 ;
  wire [14:0] \$2 ;
  wire [27:0] \$20 ;
  wire [27:0] \$21 ;
  wire [17:0] \$22 ;
  wire [27:0] \$23 ;
  wire [27:0] \$24 ;
  wire [27:0] \$25 ;
  wire [15:0] \$3 ;
  wire [17:0] \$4 ;
  wire [17:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [27:0] \$8 ;
  wire [1:0] \$9 ;
  reg [27:0] carry;
  reg [13:0] high_0;
  reg [13:0] high_1;
  reg [14:0] low;
  reg [47:0] reference_held;
  wire [27:0] \result$13 ;
  reg [27:0] total;
  wire [11:0] tree_carry_10;
  wire [26:0] tree_carry_13;
  wire [27:0] tree_carry_16;
  wire [27:0] tree_carry_19;
  wire [1:0] tree_carry_7;
  wire [11:0] tree_half_10;
  wire [26:0] tree_half_13;
  wire [27:0] tree_half_16;
  wire [27:0] tree_half_19;
  wire [1:0] tree_half_7;
  wire [11:0] tree_sum_10;
  wire [26:0] tree_sum_13;
  wire [27:0] tree_sum_16;
  wire [27:0] tree_sum_19;
  wire [1:0] tree_sum_7;
  reg [47:0] words_held;
  assign \$1  = total[13:0] + carry[13:0];
  assign \$2  = high_0 + high_1;
  assign \$3  = \$2  + low[14];
  assign \$4  = ~ reference_held[45:28];
  assign tree_half_7 = words_held[45:44] ^ \$4 [17:16];
  assign tree_sum_7 = tree_half_7 ^ words_held[47:46];
  assign \$5  = ~ reference_held[45:28];
  assign \$6  = words_held[45:44] & \$5 [17:16];
  assign \$7  = tree_half_7 & words_held[47:46];
  assign tree_carry_7 = \$6  | \$7 ;
  assign \$8  = ~ reference_held[27:0];
  assign tree_half_10 = words_held[27:16] ^ \$8 [27:16];
  assign \$9  = ~ reference_held[47:46];
  assign tree_sum_10 = tree_half_10 ^ { 10'h000, \$9  };
  assign \$10  = ~ reference_held[27:0];
  assign \$11  = words_held[27:16] & \$10 [27:16];
  assign \$12  = ~ reference_held[47:46];
  assign \$13  = tree_half_10 & { 10'h000, \$12  };
  assign tree_carry_10 = \$11  | \$13 ;
  assign \$14  = ~ reference_held[45:28];
  assign tree_half_13 = { 10'h000, tree_sum_7, words_held[43:29] } ^ { 9'h000, tree_carry_7, 1'h0, \$14 [15:1] };
  assign \$15  = ~ reference_held[45:28];
  assign \$16  = { 10'h000, tree_sum_7, words_held[43:29] } & { 9'h000, tree_carry_7, 1'h0, \$15 [15:1] };
  assign tree_carry_13 = \$16  | { tree_half_13[26:18], 2'h0, tree_half_13[15], 14'h0000, tree_half_13[0] };
  assign \$18  = ~ reference_held[27:0];
  assign tree_half_16 = { tree_sum_10, words_held[15:0] } ^ { tree_carry_10[10:0], 1'h0, \$18 [15:0] };
  assign \$19  = ~ reference_held[45:28];
  assign tree_sum_16 = tree_half_16 ^ { 8'h00, tree_carry_13[17:0], 1'h0, \$19 [0] };
  assign \$20  = ~ reference_held[27:0];
  assign \$21  = { tree_sum_10, words_held[15:0] } & { tree_carry_10[10:0], 1'h0, \$20 [15:0] };
  assign \$22  = ~ reference_held[45:28];
  assign \$23  = tree_half_16 & { 8'h00, tree_carry_13[17:0], 1'h0, \$22 [0] };
  assign tree_carry_16 = \$21  | \$23 ;
  assign tree_half_19 = { tree_sum_13[26:18], tree_half_13[17:16], tree_sum_13[15], tree_half_13[14:1], tree_sum_13[0], words_held[28] } ^ tree_sum_16;
  assign tree_sum_19 = tree_half_19 ^ { tree_carry_16[26:0], 1'h0 };
  assign \$24  = { tree_sum_13[26:18], tree_half_13[17:16], tree_sum_13[15], tree_half_13[14:1], tree_sum_13[0], words_held[28] } & tree_sum_16;
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
  assign { tree_sum_13[26:18], tree_sum_13[15], tree_sum_13[0] } = ~ { tree_half_13[26:18], tree_half_13[15], tree_half_13[0] };
  assign { tree_sum_13[17:16], tree_sum_13[14:1] } = { tree_half_13[17:16], tree_half_13[14:1] };
  assign \result$13  = result;
endmodule

module array_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_8x8(b, write, oldest, tags, ended, waking, grant, clk, rst, drained, busy, c, a);
  input [255:0] b;
  wire [255:0] b;
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
  input [255:0] a;
  wire [255:0] a;
  wire [431:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire [431:0] \$2 ;
  wire [431:0] \$3 ;
  wire [431:0] \$4 ;
  wire [431:0] \$5 ;
  wire [431:0] \$6 ;
  wire [3:0] \$7 ;
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
  wire [431:0] picked;
  wire [3:0] row_0_busy;
  wire row_0_drained;
  wire [431:0] row_0_sums;
  wire [3:0] row_1_busy;
  wire row_1_drained;
  wire [431:0] row_1_sums;
  wire [3:0] row_2_busy;
  wire row_2_drained;
  wire [431:0] row_2_sums;
  wire [3:0] row_3_busy;
  wire row_3_drained;
  wire [431:0] row_3_sums;
  wire [3:0] row_4_busy;
  wire row_4_drained;
  wire [431:0] row_4_sums;
  wire [3:0] row_5_busy;
  wire row_5_drained;
  wire [431:0] row_5_sums;
  wire [3:0] row_6_busy;
  wire row_6_drained;
  wire [431:0] row_6_sums;
  wire [3:0] row_7_busy;
  wire row_7_drained;
  wire [431:0] row_7_sums;
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
  final_adder_less_28_16 adder_0 (
    .clk(clk),
    .reference(picked[431:384]),
    .result(adder_0_result),
    .words(picked[47:0])
  );
  final_adder_less_28_16 adder_1 (
    .clk(clk),
    .reference(picked[431:384]),
    .result(adder_1_result),
    .words(picked[95:48])
  );
  final_adder_less_28_16 adder_2 (
    .clk(clk),
    .reference(picked[431:384]),
    .result(adder_2_result),
    .words(picked[143:96])
  );
  final_adder_less_28_16 adder_3 (
    .clk(clk),
    .reference(picked[431:384]),
    .result(adder_3_result),
    .words(picked[191:144])
  );
  final_adder_less_28_16 adder_4 (
    .clk(clk),
    .reference(picked[431:384]),
    .result(adder_4_result),
    .words(picked[239:192])
  );
  final_adder_less_28_16 adder_5 (
    .clk(clk),
    .reference(picked[431:384]),
    .result(adder_5_result),
    .words(picked[287:240])
  );
  final_adder_less_28_16 adder_6 (
    .clk(clk),
    .reference(picked[431:384]),
    .result(adder_6_result),
    .words(picked[335:288])
  );
  final_adder_less_28_16 adder_7 (
    .clk(clk),
    .reference(picked[431:384]),
    .result(adder_7_result),
    .words(picked[383:336])
  );
  row_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_x8 row_0 (
    .busy(row_0_busy),
    .clk(clk),
    .drained(row_0_drained),
    .ended(ended),
    .grant(grant[0]),
    .oldest(oldest),
    .operands(a_held[31:0]),
    .rst(rst),
    .sums(row_0_sums),
    .tags(tags),
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
    .oldest(oldest),
    .operands(a_held[63:32]),
    .rst(rst),
    .sums(row_1_sums),
    .tags(tags),
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
    .oldest(oldest),
    .operands(a_held[95:64]),
    .rst(rst),
    .sums(row_2_sums),
    .tags(tags),
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
    .oldest(oldest),
    .operands(a_held[127:96]),
    .rst(rst),
    .sums(row_3_sums),
    .tags(tags),
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
    .oldest(oldest),
    .operands(a_held[159:128]),
    .rst(rst),
    .sums(row_4_sums),
    .tags(tags),
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
    .oldest(oldest),
    .operands(a_held[191:160]),
    .rst(rst),
    .sums(row_5_sums),
    .tags(tags),
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
    .oldest(oldest),
    .operands(a_held[223:192]),
    .rst(rst),
    .sums(row_6_sums),
    .tags(tags),
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
    .oldest(oldest),
    .operands(a_held[255:224]),
    .rst(rst),
    .sums(row_7_sums),
    .tags(tags),
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

module row_words_store_28_x7(value, fetch, clk, rst, word, early);
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
  wire [6:0] \$procmux$84_Y ;
  wire [27:0] \$signal ;
  reg [6:0] pointer;
  reg [9:0] token;
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
    token <= early;
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
  assign \$14  = token[3] ? value : word_0;
  assign \$22  = fetch ? \$13  : word;
  assign \$procmux$84_Y  = fetch ? { pointer[5:0], pointer[6] } : pointer;
  assign \$21  = rst ? 7'h01 : \$procmux$84_Y ;
  assign \$20  = token[9] ? value : word_6;
  assign \$19  = token[8] ? value : word_5;
  assign \$18  = token[7] ? value : word_4;
  assign \$17  = token[6] ? value : word_3;
  assign \$16  = token[5] ? value : word_2;
  assign \$15  = token[4] ? value : word_1;
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
  wire [6:0] \$procmux$76_Y ;
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
  assign \$procmux$76_Y  = released ? { pointer[5:0], pointer[6] } : pointer;
  assign \$20  = rst ? 7'h01 : \$procmux$76_Y ;
  assign \$19  = rst ? 10'h000 : token;
  row_words_store_28_x7 column_0 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[27:0]),
    .word(column_0_word)
  );
  row_words_store_28_x7 column_1 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[55:28]),
    .word(column_1_word)
  );
  row_words_store_28_x7 column_2 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[83:56]),
    .word(column_2_word)
  );
  row_words_store_28_x7 column_3 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[111:84]),
    .word(column_3_word)
  );
  row_words_store_28_x7 column_4 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[139:112]),
    .word(column_4_word)
  );
  row_words_store_28_x7 column_5 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[167:140]),
    .word(column_5_word)
  );
  row_words_store_28_x7 column_6 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[195:168]),
    .word(column_6_word)
  );
  row_words_store_28_x7 column_7 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
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
  wire \$10 ;
  wire [2:0] \$100 ;
  wire [2:0] \$101 ;
  wire [13:0] \$102 ;
  wire [9:0] \$103 ;
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
  wire [3:0] \$52 ;
  wire \$53 ;
  wire [4:0] \$54 ;
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
  wire [6:0] \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire [3:0] \$81 ;
  wire [3:0] \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [2:0] \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire [1:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [2:0] \$96 ;
  wire \$97 ;
  wire [7:0] \$98 ;
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
  reg [2:0] \$signal$49 ;
  reg [2:0] \$signal$50 ;
  wire [3:0] array_busy;
  wire [223:0] array_c;
  wire [7:0] array_drained;
  reg awake;
  wire error;
  wire grant;
  reg [9:0] landing;
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
  reg [13:0] token_line;
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
  assign \$63  = slot == 3'h6;
  assign \$64  = slot + 1'h1;
  assign \$65  = \$63  ? 4'h0 : \$64 ;
  assign \$66  = \$62  ? { 1'h0, \$signal$50  } : \$65 ;
  assign \$67  = token[3] & token[2];
  assign \$68  = slot == 3'h6;
  assign \$69  = slot + 1'h1;
  assign \$70  = \$68  ? 4'h0 : \$69 ;
  assign \$71  = token_line[9] & token_line[7];
  assign \$72  = ! token_line[13:11];
  assign \$73  = token_line[13:11] == 1'h1;
  assign \$74  = token_line[13:11] == 2'h2;
  assign \$75  = token_line[13:11] == 2'h3;
  assign \$76  = token_line[13:11] == 3'h4;
  assign \$77  = token_line[13:11] == 3'h5;
  assign \$78  = token_line[13:11] == 3'h6;
  assign \$79  = { \$78 , \$77 , \$76 , \$75 , \$74 , \$73 , \$72  } & { token_line[7], token_line[7], token_line[7], token_line[7], token_line[7], token_line[7], token_line[7] };
  assign \$80  = ~ awake;
  reg [3:0] \$193 ;
  always @(posedge clk)
    \$193  <= \$81 ;
  assign token[3:0] = \$193 ;
  always @(posedge clk)
    oldest <= \$83 ;
  always @(posedge clk)
    \$signal$41  <= \$84 ;
  always @(posedge clk)
    \$signal$43  <= \$85 ;
  always @(posedge clk)
    settling <= \$86 ;
  always @(posedge clk)
    parity <= \$87 ;
  always @(posedge clk)
    \$signal$20  <= \$88 ;
  always @(posedge clk)
    passes <= \$89 ;
  always @(posedge clk)
    \$signal$44  <= \$90 ;
  always @(posedge clk)
    parity_held <= \$91 ;
  always @(posedge clk)
    \$signal$46  <= \$92 ;
  always @(posedge clk)
    awake <= \$93 ;
  always @(posedge clk)
    framing_error <= \$94 ;
  always @(posedge clk)
    read_parity <= \$95 ;
  always @(posedge clk)
    \$signal$49  <= \$96 ;
  always @(posedge clk)
    room <= \$97 ;
  always @(posedge clk)
    \$signal$29  <= \$98 ;
  always @(posedge clk)
    weight <= \$99 ;
  always @(posedge clk)
    slot <= \$100 ;
  always @(posedge clk)
    \$signal$50  <= \$101 ;
  always @(posedge clk)
    token_line <= \$102 ;
  always @(posedge clk)
    landing <= \$103 ;
  assign \$103  = rst ? 10'h000 : { \$79 , token_line[10], \$71 , token_line[8] };
  assign \$procmux$11_Y  = token[0] ? \$66 [2:0] : slot;
  assign \$100  = rst ? 3'h0 : \$procmux$11_Y ;
  assign \$99  = rst ? 1'h1 : weight;
  assign \$procmux$18_Y  = grant ? { \$signal$29 [6:0], \$signal$29 [7] } : \$signal$29 ;
  assign \$98  = rst ? 8'h01 : \$procmux$18_Y ;
  assign \$97  = rst ? 1'h1 : \$60 ;
  assign \$96  = rst ? 3'h7 : \$54 [2:0];
  assign \$95  = rst ? 1'h0 : \$51 ;
  assign \$procmux$28_Y  = \$50  ? 1'h1 : framing_error;
  assign \$102  = rst ? 14'h0000 : { token_line[6:0], slot, token[3:0] };
  assign \$94  = rst ? 1'h0 : \$procmux$28_Y ;
  assign \$93  = rst ? 1'h0 : 1'h1;
  assign \$92  = rst ? 2'h0 : \$48 ;
  assign \$91  = rst ? 1'h0 : parity;
  assign \$90  = rst ? 1'h0 : \$signal$23 ;
  assign \$procmux$40_Y  = \$36  ? \$39 [2:0] : passes;
  assign \$89  = rst ? 3'h1 : \$procmux$40_Y ;
  assign \$procmux$44_Y  = \$signal$22  ? s_axis_a_tlast : \$signal$20 ;
  assign \$88  = rst ? 1'h1 : \$procmux$44_Y ;
  assign \$87  = rst ? 1'h0 : \$34 ;
  assign \$procmux$5_Y  = \$67  ? \$70 [2:0] : \$signal$50 ;
  assign \$86  = rst ? 4'h0 : \$33 ;
  assign \$85  = rst ? 4'h0 : \$31 ;
  assign \$84  = rst ? 4'h0 : \$30 ;
  assign \$83  = rst ? 4'h1 : \$24 ;
  assign \$81 [3] = rst ? 1'h0 : \$signal$29 [7];
  assign \$81 [1] = rst ? 1'h0 : weight;
  assign \$81 [0] = rst ? 1'h0 : grant;
  assign \$81 [2] = rst ? 1'h0 : weight;
  assign \$procmux$7_Y  = token[0] ? \$procmux$5_Y  : \$signal$50 ;
  assign \$101  = rst ? 3'h0 : \$procmux$7_Y ;
  array_sparse_d4r4_s8_4x4x1_28_naf_s8_prefix_k1x4_8x8 array (
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
    .waking(\$80 ),
    .write(\$signal$43 )
  );
  ring_8_row_words_store_28_x7 ring (
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
