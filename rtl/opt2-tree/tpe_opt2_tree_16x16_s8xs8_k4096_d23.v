// tpe_opt2_tree_16x16_s8xs8_k4096_d23: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=opt2, array=tree, rows=16, cols=16, layers=0, recoding=ent, digits=parallel, encoder=edge, shift=reduction, accumulate=carry-save, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=23, constant_time=False

module encoder_opt2_s8xs8_20_of_16(clk, code, a);
  input clk;
  wire clk;
  output [8:0] code;
  reg [8:0] code;
  input [7:0] a;
  wire [7:0] a;
  wire \$10 ;
  wire \$12 ;
  wire \$14 ;
  wire \$16 ;
  wire \$18 ;
  wire \$20 ;
  wire \$22 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [8:0] code_register;
  wire ent_s8_prefix_any_1;
  wire ent_s8_prefix_any_2;
  wire ent_s8_prefix_any_3;
  wire ent_s8_prefix_any_4;
  wire ent_s8_prefix_any_5;
  wire ent_s8_prefix_any_6;
  wire ent_s8_prefix_any_7;
  wire ent_s8_prefix_any_g1_1;
  wire ent_s8_prefix_any_g1_3;
  wire ent_s8_prefix_any_g1_5;
  wire ent_s8_prefix_any_g2_2;
  wire ent_s8_prefix_any_g2_3;
  wire ent_s8_prefix_any_g2_6;
  wire ent_s8_prefix_any_g4_4;
  wire ent_s8_prefix_any_g4_5;
  wire ent_s8_prefix_any_g4_6;
  wire ent_s8_prefix_any_p1_1;
  wire ent_s8_prefix_any_p1_3;
  wire ent_s8_prefix_any_p1_5;
  wire ent_s8_prefix_any_p2_2;
  wire ent_s8_prefix_any_p2_3;
  wire ent_s8_prefix_any_p2_6;
  wire ent_s8_prefix_any_p4_4;
  wire ent_s8_prefix_any_p4_5;
  wire ent_s8_prefix_any_p4_6;
  wire ent_s8_prefix_carry_1;
  wire ent_s8_prefix_carry_2;
  wire ent_s8_prefix_carry_3;
  wire ent_s8_prefix_carry_g1_1;
  wire ent_s8_prefix_carry_g2_2;
  wire [7:0] ent_s8_prefix_magnitude;
  assign ent_s8_prefix_any_g1_1 = a[1] | a[0];
  assign ent_s8_prefix_any_g1_3 = a[3] | a[2];
  assign ent_s8_prefix_any_g1_5 = a[5] | a[4];
  assign ent_s8_prefix_any_g2_2 = a[2] | ent_s8_prefix_any_g1_1;
  assign ent_s8_prefix_any_g2_3 = ent_s8_prefix_any_g1_3 | ent_s8_prefix_any_g1_1;
  assign ent_s8_prefix_any_g2_6 = a[6] | ent_s8_prefix_any_g1_5;
  assign ent_s8_prefix_any_g4_4 = a[4] | ent_s8_prefix_any_g2_3;
  assign ent_s8_prefix_any_g4_5 = ent_s8_prefix_any_g1_5 | ent_s8_prefix_any_g2_3;
  assign ent_s8_prefix_any_g4_6 = ent_s8_prefix_any_g2_6 | ent_s8_prefix_any_g2_3;
  assign \$10  = a[7] & a[0];
  assign ent_s8_prefix_magnitude[1] = a[1] ^ \$10 ;
  assign \$12  = a[7] & ent_s8_prefix_any_g1_1;
  assign ent_s8_prefix_magnitude[2] = a[2] ^ \$12 ;
  assign \$14  = a[7] & ent_s8_prefix_any_g2_2;
  assign ent_s8_prefix_magnitude[3] = a[3] ^ \$14 ;
  assign \$16  = a[7] & ent_s8_prefix_any_g2_3;
  assign ent_s8_prefix_magnitude[4] = a[4] ^ \$16 ;
  assign \$18  = a[7] & ent_s8_prefix_any_g4_4;
  assign ent_s8_prefix_magnitude[5] = a[5] ^ \$18 ;
  assign \$20  = a[7] & ent_s8_prefix_any_g4_5;
  assign ent_s8_prefix_magnitude[6] = a[6] ^ \$20 ;
  assign \$22  = a[7] & ent_s8_prefix_any_g4_6;
  assign ent_s8_prefix_magnitude[7] = a[7] ^ \$22 ;
  assign \$24  = ent_s8_prefix_magnitude[2] & ent_s8_prefix_magnitude[3];
  assign \$25  = a[0] & ent_s8_prefix_magnitude[1];
  assign \$26  = ent_s8_prefix_magnitude[3] & \$25 ;
  assign ent_s8_prefix_carry_g1_1 = \$24  | \$26 ;
  assign \$27  = ent_s8_prefix_magnitude[4] & ent_s8_prefix_magnitude[5];
  assign \$28  = ent_s8_prefix_magnitude[5] & ent_s8_prefix_carry_g1_1;
  assign ent_s8_prefix_carry_g2_2 = \$27  | \$28 ;
  assign ent_s8_prefix_carry_1 = a[0] & ent_s8_prefix_magnitude[1];
  assign \$29  = ent_s8_prefix_magnitude[2] ^ ent_s8_prefix_carry_1;
  assign \$30  = ent_s8_prefix_magnitude[2] & ent_s8_prefix_carry_1;
  assign \$31  = ent_s8_prefix_magnitude[3] ^ \$30 ;
  assign \$32  = ent_s8_prefix_magnitude[4] ^ ent_s8_prefix_carry_g1_1;
  assign \$33  = ent_s8_prefix_magnitude[4] & ent_s8_prefix_carry_g1_1;
  assign \$34  = ent_s8_prefix_magnitude[5] ^ \$33 ;
  assign \$35  = ent_s8_prefix_magnitude[6] ^ ent_s8_prefix_carry_g2_2;
  assign \$36  = ent_s8_prefix_magnitude[6] & ent_s8_prefix_carry_g2_2;
  assign \$37  = ent_s8_prefix_magnitude[7] ^ \$36 ;
  always @(posedge clk)
    code <= { a[7], \$37 , \$35 , \$34 , \$32 , \$31 , \$29 , ent_s8_prefix_magnitude[1], a[0] };
  assign code_register = code;
  assign ent_s8_prefix_carry_3 = ent_s8_prefix_carry_g2_2;
  assign ent_s8_prefix_carry_2 = ent_s8_prefix_carry_g1_1;
  assign ent_s8_prefix_magnitude[0] = a[0];
  assign ent_s8_prefix_any_7 = ent_s8_prefix_any_g4_6;
  assign ent_s8_prefix_any_6 = ent_s8_prefix_any_g4_5;
  assign ent_s8_prefix_any_5 = ent_s8_prefix_any_g4_4;
  assign ent_s8_prefix_any_4 = ent_s8_prefix_any_g2_3;
  assign ent_s8_prefix_any_3 = ent_s8_prefix_any_g2_2;
  assign ent_s8_prefix_any_2 = ent_s8_prefix_any_g1_1;
  assign ent_s8_prefix_any_1 = a[0];
  assign ent_s8_prefix_any_p4_6 = 1'h1;
  assign ent_s8_prefix_any_p4_5 = 1'h1;
  assign ent_s8_prefix_any_p4_4 = 1'h1;
  assign ent_s8_prefix_any_p2_6 = 1'h1;
  assign ent_s8_prefix_any_p2_3 = 1'h1;
  assign ent_s8_prefix_any_p2_2 = 1'h1;
  assign ent_s8_prefix_any_p1_5 = 1'h1;
  assign ent_s8_prefix_any_p1_3 = 1'h1;
  assign ent_s8_prefix_any_p1_1 = 1'h1;
endmodule

module skew_16x8(clk, skewed, straight);
  input clk;
  wire clk;
  output [127:0] skewed;
  wire [127:0] skewed;
  input [127:0] straight;
  wire [127:0] straight;
  reg [7:0] line_1;
  reg [79:0] line_10;
  reg [87:0] line_11;
  reg [95:0] line_12;
  reg [103:0] line_13;
  reg [111:0] line_14;
  reg [119:0] line_15;
  reg [15:0] line_2;
  reg [23:0] line_3;
  reg [31:0] line_4;
  reg [39:0] line_5;
  reg [47:0] line_6;
  reg [55:0] line_7;
  reg [63:0] line_8;
  reg [71:0] line_9;
  always @(posedge clk)
    line_1 <= straight[15:8];
  always @(posedge clk)
    line_10 <= { line_10[71:0], straight[87:80] };
  always @(posedge clk)
    line_11 <= { line_11[79:0], straight[95:88] };
  always @(posedge clk)
    line_12 <= { line_12[87:0], straight[103:96] };
  always @(posedge clk)
    line_13 <= { line_13[95:0], straight[111:104] };
  always @(posedge clk)
    line_14 <= { line_14[103:0], straight[119:112] };
  always @(posedge clk)
    line_15 <= { line_15[111:0], straight[127:120] };
  always @(posedge clk)
    line_2 <= { line_2[7:0], straight[23:16] };
  always @(posedge clk)
    line_3 <= { line_3[15:0], straight[31:24] };
  always @(posedge clk)
    line_4 <= { line_4[23:0], straight[39:32] };
  always @(posedge clk)
    line_5 <= { line_5[31:0], straight[47:40] };
  always @(posedge clk)
    line_6 <= { line_6[39:0], straight[55:48] };
  always @(posedge clk)
    line_7 <= { line_7[47:0], straight[63:56] };
  always @(posedge clk)
    line_8 <= { line_8[55:0], straight[71:64] };
  always @(posedge clk)
    line_9 <= { line_9[63:0], straight[79:72] };
  assign skewed = { line_15[119:112], line_14[111:104], line_13[103:96], line_12[95:88], line_11[87:80], line_10[79:72], line_9[71:64], line_8[63:56], line_7[55:48], line_6[47:40], line_5[39:32], line_4[31:24], line_3[23:16], line_2[15:8], line_1, straight[7:0] };
endmodule

module leaf_tree_opt2_s8xs8_20_of_16_x4(b, load, swap, clk, a_next, b_next, state, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [35:0] a_next;
  reg [35:0] a_next;
  output [7:0] b_next;
  wire [7:0] b_next;
  output [111:0] state;
  reg [111:0] state;
  input [35:0] a;
  wire [35:0] a;
  wire \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$100 ;
  wire [13:0] \$101 ;
  wire [13:0] \$102 ;
  wire \$103 ;
  wire [8:0] \$104 ;
  wire \$105 ;
  wire [8:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire [8:0] \$112 ;
  wire \$113 ;
  wire [8:0] \$114 ;
  wire [13:0] \$115 ;
  wire [13:0] \$116 ;
  wire [9:0] \$117 ;
  wire [9:0] \$118 ;
  wire [13:0] \$119 ;
  wire \$12 ;
  wire [13:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [8:0] \$123 ;
  wire [8:0] \$124 ;
  wire [8:0] \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire [8:0] \$128 ;
  wire [8:0] \$129 ;
  wire [8:0] \$13 ;
  wire [8:0] \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire [8:0] \$133 ;
  wire [8:0] \$134 ;
  wire [8:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire [8:0] \$138 ;
  wire [8:0] \$139 ;
  wire [8:0] \$14 ;
  wire [8:0] \$140 ;
  wire [13:0] \$141 ;
  wire [13:0] \$142 ;
  wire \$143 ;
  wire [8:0] \$144 ;
  wire \$145 ;
  wire [8:0] \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire [8:0] \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire [8:0] \$152 ;
  wire \$153 ;
  wire [8:0] \$154 ;
  wire [13:0] \$155 ;
  wire [13:0] \$156 ;
  wire [9:0] \$157 ;
  wire [9:0] \$158 ;
  wire [13:0] \$159 ;
  wire \$16 ;
  wire [13:0] \$160 ;
  wire [31:0] \$161 ;
  wire [31:0] \$162 ;
  wire \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire [8:0] \$20 ;
  wire [13:0] \$21 ;
  wire [13:0] \$22 ;
  wire \$23 ;
  wire [8:0] \$24 ;
  wire \$25 ;
  wire [8:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [8:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire [8:0] \$32 ;
  wire \$33 ;
  wire [8:0] \$34 ;
  wire [13:0] \$35 ;
  wire [13:0] \$36 ;
  wire [9:0] \$37 ;
  wire [9:0] \$38 ;
  wire [13:0] \$39 ;
  wire [8:0] \$4 ;
  wire [13:0] \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [8:0] \$43 ;
  wire [8:0] \$44 ;
  wire [8:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire [8:0] \$48 ;
  wire [8:0] \$49 ;
  wire [8:0] \$5 ;
  wire [8:0] \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire [8:0] \$53 ;
  wire [8:0] \$54 ;
  wire [8:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire \$6 ;
  wire [8:0] \$60 ;
  wire [13:0] \$61 ;
  wire [13:0] \$62 ;
  wire \$63 ;
  wire [8:0] \$64 ;
  wire \$65 ;
  wire [8:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [8:0] \$72 ;
  wire \$73 ;
  wire [8:0] \$74 ;
  wire [13:0] \$75 ;
  wire [13:0] \$76 ;
  wire [9:0] \$77 ;
  wire [9:0] \$78 ;
  wire [13:0] \$79 ;
  wire [8:0] \$8 ;
  wire [13:0] \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire [8:0] \$83 ;
  wire [8:0] \$84 ;
  wire [8:0] \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire [8:0] \$88 ;
  wire [8:0] \$89 ;
  wire [8:0] \$9 ;
  wire [8:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire [8:0] \$93 ;
  wire [8:0] \$94 ;
  wire [8:0] \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire [8:0] \$98 ;
  wire [8:0] \$99 ;
  wire [35:0] \a$9 ;
  wire digit_0_0_neg;
  wire digit_0_0_one;
  wire digit_0_0_two;
  wire digit_0_1_neg;
  wire digit_0_1_one;
  wire digit_0_1_two;
  wire digit_0_2_neg;
  wire digit_0_2_one;
  wire digit_0_2_two;
  wire digit_0_3_neg;
  wire digit_0_3_one;
  wire digit_0_3_two;
  wire digit_1_0_neg;
  wire digit_1_0_one;
  wire digit_1_0_two;
  wire digit_1_1_neg;
  wire digit_1_1_one;
  wire digit_1_1_two;
  wire digit_1_2_neg;
  wire digit_1_2_one;
  wire digit_1_2_two;
  wire digit_1_3_neg;
  wire digit_1_3_one;
  wire digit_1_3_two;
  wire digit_2_0_neg;
  wire digit_2_0_one;
  wire digit_2_0_two;
  wire digit_2_1_neg;
  wire digit_2_1_one;
  wire digit_2_1_two;
  wire digit_2_2_neg;
  wire digit_2_2_one;
  wire digit_2_2_two;
  wire digit_2_3_neg;
  wire digit_2_3_one;
  wire digit_2_3_two;
  wire digit_3_0_neg;
  wire digit_3_0_one;
  wire digit_3_0_two;
  wire digit_3_1_neg;
  wire digit_3_1_one;
  wire digit_3_1_two;
  wire digit_3_2_neg;
  wire digit_3_2_one;
  wire digit_3_2_two;
  wire digit_3_3_neg;
  wire digit_3_3_one;
  wire digit_3_3_two;
  wire [8:0] row_0_0;
  wire [8:0] row_0_1;
  wire [8:0] row_0_2;
  wire [8:0] row_0_3;
  wire [8:0] row_1_0;
  wire [8:0] row_1_1;
  wire [8:0] row_1_2;
  wire [8:0] row_1_3;
  wire [8:0] row_2_0;
  wire [8:0] row_2_1;
  wire [8:0] row_2_2;
  wire [8:0] row_2_3;
  wire [8:0] row_3_0;
  wire [8:0] row_3_1;
  wire [8:0] row_3_2;
  wire [8:0] row_3_3;
  reg [31:0] shadow;
  wire [111:0] sum;
  wire [8:0] tree_0_carry_11;
  wire [8:0] tree_0_carry_14;
  wire [13:0] tree_0_carry_17;
  wire [9:0] tree_0_carry_20;
  wire [13:0] tree_0_carry_23;
  wire [13:0] tree_0_carry_8;
  wire [8:0] tree_0_half_11;
  wire [8:0] tree_0_half_14;
  wire [13:0] tree_0_half_17;
  wire [9:0] tree_0_half_20;
  wire [13:0] tree_0_half_23;
  wire [13:0] tree_0_half_8;
  wire [8:0] tree_0_sum_11;
  wire [8:0] tree_0_sum_14;
  wire [13:0] tree_0_sum_17;
  wire [9:0] tree_0_sum_20;
  wire [13:0] tree_0_sum_23;
  wire [13:0] tree_0_sum_8;
  wire [8:0] tree_1_carry_11;
  wire [8:0] tree_1_carry_14;
  wire [13:0] tree_1_carry_17;
  wire [9:0] tree_1_carry_20;
  wire [13:0] tree_1_carry_23;
  wire [13:0] tree_1_carry_8;
  wire [8:0] tree_1_half_11;
  wire [8:0] tree_1_half_14;
  wire [13:0] tree_1_half_17;
  wire [9:0] tree_1_half_20;
  wire [13:0] tree_1_half_23;
  wire [13:0] tree_1_half_8;
  wire [8:0] tree_1_sum_11;
  wire [8:0] tree_1_sum_14;
  wire [13:0] tree_1_sum_17;
  wire [9:0] tree_1_sum_20;
  wire [13:0] tree_1_sum_23;
  wire [13:0] tree_1_sum_8;
  wire [8:0] tree_2_carry_11;
  wire [8:0] tree_2_carry_14;
  wire [13:0] tree_2_carry_17;
  wire [9:0] tree_2_carry_20;
  wire [13:0] tree_2_carry_23;
  wire [13:0] tree_2_carry_8;
  wire [8:0] tree_2_half_11;
  wire [8:0] tree_2_half_14;
  wire [13:0] tree_2_half_17;
  wire [9:0] tree_2_half_20;
  wire [13:0] tree_2_half_23;
  wire [13:0] tree_2_half_8;
  wire [8:0] tree_2_sum_11;
  wire [8:0] tree_2_sum_14;
  wire [13:0] tree_2_sum_17;
  wire [9:0] tree_2_sum_20;
  wire [13:0] tree_2_sum_23;
  wire [13:0] tree_2_sum_8;
  wire [8:0] tree_3_carry_11;
  wire [8:0] tree_3_carry_14;
  wire [13:0] tree_3_carry_17;
  wire [9:0] tree_3_carry_20;
  wire [13:0] tree_3_carry_23;
  wire [13:0] tree_3_carry_8;
  wire [8:0] tree_3_half_11;
  wire [8:0] tree_3_half_14;
  wire [13:0] tree_3_half_17;
  wire [9:0] tree_3_half_20;
  wire [13:0] tree_3_half_23;
  wire [13:0] tree_3_half_8;
  wire [8:0] tree_3_sum_11;
  wire [8:0] tree_3_sum_14;
  wire [13:0] tree_3_sum_17;
  wire [9:0] tree_3_sum_20;
  wire [13:0] tree_3_sum_23;
  wire [13:0] tree_3_sum_8;
  reg [31:0] weights;
  assign \$1  = a_next[0] & a_next[1];
  assign digit_0_0_neg = a_next[8] ^ \$1 ;
  assign \$2  = ~ a_next[0];
  assign digit_0_0_two = a_next[1] & \$2 ;
  assign \$3  = { weights[7], weights[7:0] } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$4  = { weights[7:0], 1'h0 } & { digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two };
  assign \$5  = \$3  | \$4 ;
  assign row_0_0 = \$5  ^ { digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg };
  assign \$6  = a_next[9] & a_next[10];
  assign digit_0_1_neg = a_next[17] ^ \$6 ;
  assign \$7  = ~ a_next[9];
  assign digit_0_1_two = a_next[10] & \$7 ;
  assign \$8  = { weights[15], weights[15:8] } & { a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9] };
  assign \$9  = { weights[15:8], 1'h0 } & { digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two };
  assign \$10  = \$8  | \$9 ;
  assign row_0_1 = \$10  ^ { digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg };
  assign \$11  = a_next[18] & a_next[19];
  assign digit_0_2_neg = a_next[26] ^ \$11 ;
  assign \$12  = ~ a_next[18];
  assign digit_0_2_two = a_next[19] & \$12 ;
  assign \$13  = { weights[23], weights[23:16] } & { a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18] };
  assign \$14  = { weights[23:16], 1'h0 } & { digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two };
  assign \$15  = \$13  | \$14 ;
  assign row_0_2 = \$15  ^ { digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg };
  assign \$16  = a_next[27] & a_next[28];
  assign digit_0_3_neg = a_next[35] ^ \$16 ;
  assign \$17  = ~ a_next[27];
  assign digit_0_3_two = a_next[28] & \$17 ;
  assign \$18  = { weights[31], weights[31:24] } & { a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27] };
  assign \$19  = { weights[31:24], 1'h0 } & { digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two };
  assign \$20  = \$18  | \$19 ;
  assign row_0_3 = \$20  ^ { digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg };
  assign tree_0_half_8 = { 13'h1e00, digit_0_0_neg } ^ { 13'h0000, digit_0_1_neg };
  assign tree_0_sum_8 = tree_0_half_8 ^ { 13'h0000, digit_0_2_neg };
  assign \$21  = { 13'h1e00, digit_0_0_neg } & { 13'h0000, digit_0_1_neg };
  assign \$22  = tree_0_half_8 & { 13'h0000, digit_0_2_neg };
  assign tree_0_carry_8 = \$21  | \$22 ;
  assign tree_0_half_11 = { 8'h00, digit_0_3_neg } ^ { 7'h00, tree_0_carry_8[0], 1'h0 };
  assign \$23  = ~ row_0_0[8];
  assign tree_0_sum_11 = tree_0_half_11 ^ { \$23 , row_0_0[7:0] };
  assign \$24  = { 8'h00, digit_0_3_neg } & { 7'h00, tree_0_carry_8[0], 1'h0 };
  assign \$25  = ~ row_0_0[8];
  assign \$26  = tree_0_half_11 & { \$25 , row_0_0[7:0] };
  assign tree_0_carry_11 = \$24  | \$26 ;
  assign \$27  = ~ row_0_1[8];
  assign \$28  = ~ row_0_2[8];
  assign tree_0_half_14 = { \$27 , row_0_1[7:0] } ^ { \$28 , row_0_2[7:0] };
  assign \$29  = ~ row_0_3[8];
  assign tree_0_sum_14 = tree_0_half_14 ^ { \$29 , row_0_3[7:0] };
  assign \$30  = ~ row_0_1[8];
  assign \$31  = ~ row_0_2[8];
  assign \$32  = { \$30 , row_0_1[7:0] } & { \$31 , row_0_2[7:0] };
  assign \$33  = ~ row_0_3[8];
  assign \$34  = tree_0_half_14 & { \$33 , row_0_3[7:0] };
  assign tree_0_carry_14 = \$32  | \$34 ;
  assign tree_0_half_17 = tree_0_sum_8 ^ { 11'h000, tree_0_carry_11[1:0], 1'h0 };
  assign tree_0_sum_17 = tree_0_half_17 ^ { 5'h00, tree_0_sum_11 };
  assign \$35  = tree_0_sum_8 & { 11'h000, tree_0_carry_11[1:0], 1'h0 };
  assign \$36  = tree_0_half_17 & { 5'h00, tree_0_sum_11 };
  assign tree_0_carry_17 = \$35  | \$36 ;
  assign tree_0_half_20 = { 1'h0, tree_0_sum_14 } ^ { tree_0_carry_14, 1'h0 };
  assign tree_0_sum_20 = tree_0_half_20 ^ { tree_0_carry_17[8:0], 1'h0 };
  assign \$37  = { 1'h0, tree_0_sum_14 } & { tree_0_carry_14, 1'h0 };
  assign \$38  = tree_0_half_20 & { tree_0_carry_17[8:0], 1'h0 };
  assign tree_0_carry_20 = \$37  | \$38 ;
  assign tree_0_half_23 = tree_0_sum_17 ^ { 4'h0, tree_0_sum_20 };
  assign tree_0_sum_23 = tree_0_half_23 ^ { 3'h0, tree_0_carry_20, 1'h0 };
  assign \$39  = tree_0_sum_17 & { 4'h0, tree_0_sum_20 };
  assign \$40  = tree_0_half_23 & { 3'h0, tree_0_carry_20, 1'h0 };
  assign tree_0_carry_23 = \$39  | \$40 ;
  assign \$41  = a_next[2] & a_next[3];
  assign digit_1_0_neg = a_next[8] ^ \$41 ;
  assign \$42  = ~ a_next[2];
  assign digit_1_0_two = a_next[3] & \$42 ;
  assign \$43  = { weights[7], weights[7:0] } & { a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2] };
  assign \$44  = { weights[7:0], 1'h0 } & { digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two };
  assign \$45  = \$43  | \$44 ;
  assign row_1_0 = \$45  ^ { digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg };
  assign \$46  = a_next[11] & a_next[12];
  assign digit_1_1_neg = a_next[17] ^ \$46 ;
  assign \$47  = ~ a_next[11];
  assign digit_1_1_two = a_next[12] & \$47 ;
  assign \$48  = { weights[15], weights[15:8] } & { a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11] };
  assign \$49  = { weights[15:8], 1'h0 } & { digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two };
  assign \$50  = \$48  | \$49 ;
  assign row_1_1 = \$50  ^ { digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg };
  assign \$51  = a_next[20] & a_next[21];
  assign digit_1_2_neg = a_next[26] ^ \$51 ;
  assign \$52  = ~ a_next[20];
  assign digit_1_2_two = a_next[21] & \$52 ;
  assign \$53  = { weights[23], weights[23:16] } & { a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20] };
  assign \$54  = { weights[23:16], 1'h0 } & { digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two };
  assign \$55  = \$53  | \$54 ;
  assign row_1_2 = \$55  ^ { digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg };
  assign \$56  = a_next[29] & a_next[30];
  assign digit_1_3_neg = a_next[35] ^ \$56 ;
  assign \$57  = ~ a_next[29];
  assign digit_1_3_two = a_next[30] & \$57 ;
  assign \$58  = { weights[31], weights[31:24] } & { a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29] };
  assign \$59  = { weights[31:24], 1'h0 } & { digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two };
  assign \$60  = \$58  | \$59 ;
  assign row_1_3 = \$60  ^ { digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg };
  assign tree_1_half_8 = { 13'h1e00, digit_1_0_neg } ^ { 13'h0000, digit_1_1_neg };
  assign tree_1_sum_8 = tree_1_half_8 ^ { 13'h0000, digit_1_2_neg };
  assign \$61  = { 13'h1e00, digit_1_0_neg } & { 13'h0000, digit_1_1_neg };
  assign \$62  = tree_1_half_8 & { 13'h0000, digit_1_2_neg };
  assign tree_1_carry_8 = \$61  | \$62 ;
  assign tree_1_half_11 = { 8'h00, digit_1_3_neg } ^ { 7'h00, tree_1_carry_8[0], 1'h0 };
  assign \$63  = ~ row_1_0[8];
  assign tree_1_sum_11 = tree_1_half_11 ^ { \$63 , row_1_0[7:0] };
  assign \$64  = { 8'h00, digit_1_3_neg } & { 7'h00, tree_1_carry_8[0], 1'h0 };
  assign \$65  = ~ row_1_0[8];
  assign \$66  = tree_1_half_11 & { \$65 , row_1_0[7:0] };
  assign tree_1_carry_11 = \$64  | \$66 ;
  assign \$67  = ~ row_1_1[8];
  assign \$68  = ~ row_1_2[8];
  assign tree_1_half_14 = { \$67 , row_1_1[7:0] } ^ { \$68 , row_1_2[7:0] };
  assign \$69  = ~ row_1_3[8];
  assign tree_1_sum_14 = tree_1_half_14 ^ { \$69 , row_1_3[7:0] };
  assign \$70  = ~ row_1_1[8];
  assign \$71  = ~ row_1_2[8];
  assign \$72  = { \$70 , row_1_1[7:0] } & { \$71 , row_1_2[7:0] };
  assign \$73  = ~ row_1_3[8];
  assign \$74  = tree_1_half_14 & { \$73 , row_1_3[7:0] };
  assign tree_1_carry_14 = \$72  | \$74 ;
  assign tree_1_half_17 = tree_1_sum_8 ^ { 11'h000, tree_1_carry_11[1:0], 1'h0 };
  assign tree_1_sum_17 = tree_1_half_17 ^ { 5'h00, tree_1_sum_11 };
  assign \$75  = tree_1_sum_8 & { 11'h000, tree_1_carry_11[1:0], 1'h0 };
  assign \$76  = tree_1_half_17 & { 5'h00, tree_1_sum_11 };
  assign tree_1_carry_17 = \$75  | \$76 ;
  assign tree_1_half_20 = { 1'h0, tree_1_sum_14 } ^ { tree_1_carry_14, 1'h0 };
  assign tree_1_sum_20 = tree_1_half_20 ^ { tree_1_carry_17[8:0], 1'h0 };
  assign \$77  = { 1'h0, tree_1_sum_14 } & { tree_1_carry_14, 1'h0 };
  assign \$78  = tree_1_half_20 & { tree_1_carry_17[8:0], 1'h0 };
  assign tree_1_carry_20 = \$77  | \$78 ;
  assign tree_1_half_23 = tree_1_sum_17 ^ { 4'h0, tree_1_sum_20 };
  assign tree_1_sum_23 = tree_1_half_23 ^ { 3'h0, tree_1_carry_20, 1'h0 };
  assign \$79  = tree_1_sum_17 & { 4'h0, tree_1_sum_20 };
  assign \$80  = tree_1_half_23 & { 3'h0, tree_1_carry_20, 1'h0 };
  assign tree_1_carry_23 = \$79  | \$80 ;
  assign \$81  = a_next[4] & a_next[5];
  assign digit_2_0_neg = a_next[8] ^ \$81 ;
  assign \$82  = ~ a_next[4];
  assign digit_2_0_two = a_next[5] & \$82 ;
  assign \$83  = { weights[7], weights[7:0] } & { a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4] };
  assign \$84  = { weights[7:0], 1'h0 } & { digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two };
  assign \$85  = \$83  | \$84 ;
  assign row_2_0 = \$85  ^ { digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg };
  assign \$86  = a_next[13] & a_next[14];
  assign digit_2_1_neg = a_next[17] ^ \$86 ;
  assign \$87  = ~ a_next[13];
  assign digit_2_1_two = a_next[14] & \$87 ;
  assign \$88  = { weights[15], weights[15:8] } & { a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13] };
  assign \$89  = { weights[15:8], 1'h0 } & { digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two };
  assign \$90  = \$88  | \$89 ;
  assign row_2_1 = \$90  ^ { digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg };
  assign \$91  = a_next[22] & a_next[23];
  assign digit_2_2_neg = a_next[26] ^ \$91 ;
  assign \$92  = ~ a_next[22];
  assign digit_2_2_two = a_next[23] & \$92 ;
  assign \$93  = { weights[23], weights[23:16] } & { a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22] };
  assign \$94  = { weights[23:16], 1'h0 } & { digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two };
  assign \$95  = \$93  | \$94 ;
  assign row_2_2 = \$95  ^ { digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg };
  assign \$96  = a_next[31] & a_next[32];
  assign digit_2_3_neg = a_next[35] ^ \$96 ;
  assign \$97  = ~ a_next[31];
  assign digit_2_3_two = a_next[32] & \$97 ;
  assign \$98  = { weights[31], weights[31:24] } & { a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31] };
  assign \$99  = { weights[31:24], 1'h0 } & { digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two };
  assign \$100  = \$98  | \$99 ;
  assign row_2_3 = \$100  ^ { digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg };
  assign tree_2_half_8 = { 13'h1e00, digit_2_0_neg } ^ { 13'h0000, digit_2_1_neg };
  assign tree_2_sum_8 = tree_2_half_8 ^ { 13'h0000, digit_2_2_neg };
  assign \$101  = { 13'h1e00, digit_2_0_neg } & { 13'h0000, digit_2_1_neg };
  assign \$102  = tree_2_half_8 & { 13'h0000, digit_2_2_neg };
  assign tree_2_carry_8 = \$101  | \$102 ;
  assign tree_2_half_11 = { 8'h00, digit_2_3_neg } ^ { 7'h00, tree_2_carry_8[0], 1'h0 };
  assign \$103  = ~ row_2_0[8];
  assign tree_2_sum_11 = tree_2_half_11 ^ { \$103 , row_2_0[7:0] };
  assign \$104  = { 8'h00, digit_2_3_neg } & { 7'h00, tree_2_carry_8[0], 1'h0 };
  assign \$105  = ~ row_2_0[8];
  assign \$106  = tree_2_half_11 & { \$105 , row_2_0[7:0] };
  assign tree_2_carry_11 = \$104  | \$106 ;
  assign \$107  = ~ row_2_1[8];
  assign \$108  = ~ row_2_2[8];
  assign tree_2_half_14 = { \$107 , row_2_1[7:0] } ^ { \$108 , row_2_2[7:0] };
  assign \$109  = ~ row_2_3[8];
  assign tree_2_sum_14 = tree_2_half_14 ^ { \$109 , row_2_3[7:0] };
  assign \$110  = ~ row_2_1[8];
  assign \$111  = ~ row_2_2[8];
  assign \$112  = { \$110 , row_2_1[7:0] } & { \$111 , row_2_2[7:0] };
  assign \$113  = ~ row_2_3[8];
  assign \$114  = tree_2_half_14 & { \$113 , row_2_3[7:0] };
  assign tree_2_carry_14 = \$112  | \$114 ;
  assign tree_2_half_17 = tree_2_sum_8 ^ { 11'h000, tree_2_carry_11[1:0], 1'h0 };
  assign tree_2_sum_17 = tree_2_half_17 ^ { 5'h00, tree_2_sum_11 };
  assign \$115  = tree_2_sum_8 & { 11'h000, tree_2_carry_11[1:0], 1'h0 };
  assign \$116  = tree_2_half_17 & { 5'h00, tree_2_sum_11 };
  assign tree_2_carry_17 = \$115  | \$116 ;
  assign tree_2_half_20 = { 1'h0, tree_2_sum_14 } ^ { tree_2_carry_14, 1'h0 };
  assign tree_2_sum_20 = tree_2_half_20 ^ { tree_2_carry_17[8:0], 1'h0 };
  assign \$117  = { 1'h0, tree_2_sum_14 } & { tree_2_carry_14, 1'h0 };
  assign \$118  = tree_2_half_20 & { tree_2_carry_17[8:0], 1'h0 };
  assign tree_2_carry_20 = \$117  | \$118 ;
  assign tree_2_half_23 = tree_2_sum_17 ^ { 4'h0, tree_2_sum_20 };
  assign tree_2_sum_23 = tree_2_half_23 ^ { 3'h0, tree_2_carry_20, 1'h0 };
  assign \$119  = tree_2_sum_17 & { 4'h0, tree_2_sum_20 };
  assign \$120  = tree_2_half_23 & { 3'h0, tree_2_carry_20, 1'h0 };
  assign tree_2_carry_23 = \$119  | \$120 ;
  assign \$121  = a_next[6] & a_next[7];
  assign digit_3_0_neg = a_next[8] ^ \$121 ;
  assign \$122  = ~ a_next[6];
  assign digit_3_0_two = a_next[7] & \$122 ;
  assign \$123  = { weights[7], weights[7:0] } & { a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6] };
  assign \$124  = { weights[7:0], 1'h0 } & { digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two };
  assign \$125  = \$123  | \$124 ;
  assign row_3_0 = \$125  ^ { digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg };
  assign \$126  = a_next[15] & a_next[16];
  assign digit_3_1_neg = a_next[17] ^ \$126 ;
  assign \$127  = ~ a_next[15];
  assign digit_3_1_two = a_next[16] & \$127 ;
  assign \$128  = { weights[15], weights[15:8] } & { a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15] };
  assign \$129  = { weights[15:8], 1'h0 } & { digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two };
  assign \$130  = \$128  | \$129 ;
  assign row_3_1 = \$130  ^ { digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg };
  assign \$131  = a_next[24] & a_next[25];
  assign digit_3_2_neg = a_next[26] ^ \$131 ;
  assign \$132  = ~ a_next[24];
  assign digit_3_2_two = a_next[25] & \$132 ;
  assign \$133  = { weights[23], weights[23:16] } & { a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24] };
  assign \$134  = { weights[23:16], 1'h0 } & { digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two };
  assign \$135  = \$133  | \$134 ;
  assign row_3_2 = \$135  ^ { digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg };
  assign \$136  = a_next[33] & a_next[34];
  assign digit_3_3_neg = a_next[35] ^ \$136 ;
  assign \$137  = ~ a_next[33];
  assign digit_3_3_two = a_next[34] & \$137 ;
  assign \$138  = { weights[31], weights[31:24] } & { a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33] };
  assign \$139  = { weights[31:24], 1'h0 } & { digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two };
  assign \$140  = \$138  | \$139 ;
  assign row_3_3 = \$140  ^ { digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg };
  assign tree_3_half_8 = { 13'h1e00, digit_3_0_neg } ^ { 13'h0000, digit_3_1_neg };
  assign tree_3_sum_8 = tree_3_half_8 ^ { 13'h0000, digit_3_2_neg };
  assign \$141  = { 13'h1e00, digit_3_0_neg } & { 13'h0000, digit_3_1_neg };
  assign \$142  = tree_3_half_8 & { 13'h0000, digit_3_2_neg };
  assign tree_3_carry_8 = \$141  | \$142 ;
  assign tree_3_half_11 = { 8'h00, digit_3_3_neg } ^ { 7'h00, tree_3_carry_8[0], 1'h0 };
  assign \$143  = ~ row_3_0[8];
  assign tree_3_sum_11 = tree_3_half_11 ^ { \$143 , row_3_0[7:0] };
  assign \$144  = { 8'h00, digit_3_3_neg } & { 7'h00, tree_3_carry_8[0], 1'h0 };
  assign \$145  = ~ row_3_0[8];
  assign \$146  = tree_3_half_11 & { \$145 , row_3_0[7:0] };
  assign tree_3_carry_11 = \$144  | \$146 ;
  assign \$147  = ~ row_3_1[8];
  assign \$148  = ~ row_3_2[8];
  assign tree_3_half_14 = { \$147 , row_3_1[7:0] } ^ { \$148 , row_3_2[7:0] };
  assign \$149  = ~ row_3_3[8];
  assign tree_3_sum_14 = tree_3_half_14 ^ { \$149 , row_3_3[7:0] };
  assign \$150  = ~ row_3_1[8];
  assign \$151  = ~ row_3_2[8];
  assign \$152  = { \$150 , row_3_1[7:0] } & { \$151 , row_3_2[7:0] };
  assign \$153  = ~ row_3_3[8];
  assign \$154  = tree_3_half_14 & { \$153 , row_3_3[7:0] };
  assign tree_3_carry_14 = \$152  | \$154 ;
  assign tree_3_half_17 = tree_3_sum_8 ^ { 11'h000, tree_3_carry_11[1:0], 1'h0 };
  assign tree_3_sum_17 = tree_3_half_17 ^ { 5'h00, tree_3_sum_11 };
  assign \$155  = tree_3_sum_8 & { 11'h000, tree_3_carry_11[1:0], 1'h0 };
  assign \$156  = tree_3_half_17 & { 5'h00, tree_3_sum_11 };
  assign tree_3_carry_17 = \$155  | \$156 ;
  assign tree_3_half_20 = { 1'h0, tree_3_sum_14 } ^ { tree_3_carry_14, 1'h0 };
  assign tree_3_sum_20 = tree_3_half_20 ^ { tree_3_carry_17[8:0], 1'h0 };
  assign \$157  = { 1'h0, tree_3_sum_14 } & { tree_3_carry_14, 1'h0 };
  assign \$158  = tree_3_half_20 & { tree_3_carry_17[8:0], 1'h0 };
  assign tree_3_carry_20 = \$157  | \$158 ;
  assign tree_3_half_23 = tree_3_sum_17 ^ { 4'h0, tree_3_sum_20 };
  assign tree_3_sum_23 = tree_3_half_23 ^ { 3'h0, tree_3_carry_20, 1'h0 };
  assign \$159  = tree_3_sum_17 & { 4'h0, tree_3_sum_20 };
  assign \$160  = tree_3_half_23 & { 3'h0, tree_3_carry_20, 1'h0 };
  assign tree_3_carry_23 = \$159  | \$160 ;
  assign \$161  = load ? { shadow[23:0], b } : shadow;
  assign \$162  = swap ? shadow : weights;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    shadow <= \$161 ;
  always @(posedge clk)
    weights <= \$162 ;
  always @(posedge clk)
    state <= { tree_3_sum_23, 2'h0, tree_3_carry_23[10:0], 1'h0, tree_2_sum_23, 2'h0, tree_2_carry_23[10:0], 1'h0, tree_1_sum_23, 2'h0, tree_1_carry_23[10:0], 1'h0, tree_0_sum_23, 2'h0, tree_0_carry_23[10:0], 1'h0 };
  assign b_next = shadow[31:24];
  assign sum = state;
  assign digit_3_3_one = a_next[33];
  assign digit_3_2_one = a_next[24];
  assign digit_3_1_one = a_next[15];
  assign digit_3_0_one = a_next[6];
  assign digit_2_3_one = a_next[31];
  assign digit_2_2_one = a_next[22];
  assign digit_2_1_one = a_next[13];
  assign digit_2_0_one = a_next[4];
  assign digit_1_3_one = a_next[29];
  assign digit_1_2_one = a_next[20];
  assign digit_1_1_one = a_next[11];
  assign digit_1_0_one = a_next[2];
  assign digit_0_3_one = a_next[27];
  assign digit_0_2_one = a_next[18];
  assign digit_0_1_one = a_next[9];
  assign digit_0_0_one = a_next[0];
  assign \a$9  = a_next;
endmodule

module node_tree_opt2_s8xs8_20_of_16_of_4x112(clk, state, states);
  input clk;
  wire clk;
  output [111:0] state;
  reg [111:0] state;
  input [447:0] states;
  wire [447:0] states;
  wire [13:0] \$1 ;
  wire [13:0] \$10 ;
  wire [13:0] \$11 ;
  wire [13:0] \$12 ;
  wire [13:0] \$13 ;
  wire [13:0] \$14 ;
  wire [13:0] \$15 ;
  wire [13:0] \$16 ;
  wire [13:0] \$17 ;
  wire [13:0] \$18 ;
  wire [13:0] \$19 ;
  wire [13:0] \$2 ;
  wire [13:0] \$20 ;
  wire [13:0] \$21 ;
  wire [13:0] \$22 ;
  wire [13:0] \$23 ;
  wire [13:0] \$24 ;
  wire [13:0] \$25 ;
  wire [13:0] \$26 ;
  wire [13:0] \$27 ;
  wire [13:0] \$28 ;
  wire [13:0] \$29 ;
  wire [13:0] \$3 ;
  wire [13:0] \$30 ;
  wire [13:0] \$31 ;
  wire [13:0] \$32 ;
  wire [13:0] \$33 ;
  wire [13:0] \$34 ;
  wire [13:0] \$35 ;
  wire [13:0] \$36 ;
  wire [13:0] \$37 ;
  wire [13:0] \$38 ;
  wire [13:0] \$39 ;
  wire [13:0] \$4 ;
  wire [13:0] \$40 ;
  wire [13:0] \$41 ;
  wire [13:0] \$42 ;
  wire [13:0] \$43 ;
  wire [13:0] \$44 ;
  wire [13:0] \$45 ;
  wire [13:0] \$46 ;
  wire [13:0] \$47 ;
  wire [13:0] \$48 ;
  wire [13:0] \$5 ;
  wire [13:0] \$6 ;
  wire [13:0] \$7 ;
  wire [13:0] \$8 ;
  wire [13:0] \$9 ;
  wire [111:0] sum;
  wire [13:0] tree_0_carry_11;
  wire [13:0] tree_0_carry_14;
  wire [13:0] tree_0_carry_17;
  wire [13:0] tree_0_carry_20;
  wire [13:0] tree_0_carry_23;
  wire [13:0] tree_0_carry_8;
  wire [13:0] tree_0_half_11;
  wire [13:0] tree_0_half_14;
  wire [13:0] tree_0_half_17;
  wire [13:0] tree_0_half_20;
  wire [13:0] tree_0_half_23;
  wire [13:0] tree_0_half_8;
  wire [13:0] tree_0_sum_11;
  wire [13:0] tree_0_sum_14;
  wire [13:0] tree_0_sum_17;
  wire [13:0] tree_0_sum_20;
  wire [13:0] tree_0_sum_23;
  wire [13:0] tree_0_sum_8;
  wire [13:0] tree_1_carry_11;
  wire [13:0] tree_1_carry_14;
  wire [13:0] tree_1_carry_17;
  wire [13:0] tree_1_carry_20;
  wire [13:0] tree_1_carry_23;
  wire [13:0] tree_1_carry_8;
  wire [13:0] tree_1_half_11;
  wire [13:0] tree_1_half_14;
  wire [13:0] tree_1_half_17;
  wire [13:0] tree_1_half_20;
  wire [13:0] tree_1_half_23;
  wire [13:0] tree_1_half_8;
  wire [13:0] tree_1_sum_11;
  wire [13:0] tree_1_sum_14;
  wire [13:0] tree_1_sum_17;
  wire [13:0] tree_1_sum_20;
  wire [13:0] tree_1_sum_23;
  wire [13:0] tree_1_sum_8;
  wire [13:0] tree_2_carry_11;
  wire [13:0] tree_2_carry_14;
  wire [13:0] tree_2_carry_17;
  wire [13:0] tree_2_carry_20;
  wire [13:0] tree_2_carry_23;
  wire [13:0] tree_2_carry_8;
  wire [13:0] tree_2_half_11;
  wire [13:0] tree_2_half_14;
  wire [13:0] tree_2_half_17;
  wire [13:0] tree_2_half_20;
  wire [13:0] tree_2_half_23;
  wire [13:0] tree_2_half_8;
  wire [13:0] tree_2_sum_11;
  wire [13:0] tree_2_sum_14;
  wire [13:0] tree_2_sum_17;
  wire [13:0] tree_2_sum_20;
  wire [13:0] tree_2_sum_23;
  wire [13:0] tree_2_sum_8;
  wire [13:0] tree_3_carry_11;
  wire [13:0] tree_3_carry_14;
  wire [13:0] tree_3_carry_17;
  wire [13:0] tree_3_carry_20;
  wire [13:0] tree_3_carry_23;
  wire [13:0] tree_3_carry_8;
  wire [13:0] tree_3_half_11;
  wire [13:0] tree_3_half_14;
  wire [13:0] tree_3_half_17;
  wire [13:0] tree_3_half_20;
  wire [13:0] tree_3_half_23;
  wire [13:0] tree_3_half_8;
  wire [13:0] tree_3_sum_11;
  wire [13:0] tree_3_sum_14;
  wire [13:0] tree_3_sum_17;
  wire [13:0] tree_3_sum_20;
  wire [13:0] tree_3_sum_23;
  wire [13:0] tree_3_sum_8;
  assign tree_1_sum_20 = tree_1_half_20 ^ tree_1_sum_17;
  assign \$21  = tree_1_sum_14 & { tree_1_carry_14[12:0], 1'h0 };
  assign \$22  = tree_1_half_20 & tree_1_sum_17;
  assign tree_1_carry_20 = \$21  | \$22 ;
  assign tree_1_half_23 = { tree_1_carry_17[12:0], 1'h0 } ^ tree_1_sum_20;
  assign tree_1_sum_23 = tree_1_half_23 ^ { tree_1_carry_20[12:0], 1'h0 };
  assign \$23  = { tree_1_carry_17[12:0], 1'h0 } & tree_1_sum_20;
  assign \$24  = tree_1_half_23 & { tree_1_carry_20[12:0], 1'h0 };
  assign tree_1_carry_23 = \$23  | \$24 ;
  assign tree_2_half_8 = states[69:56] ^ states[83:70];
  assign tree_2_sum_8 = tree_2_half_8 ^ states[181:168];
  assign \$25  = states[69:56] & states[83:70];
  assign \$26  = tree_2_half_8 & states[181:168];
  assign tree_2_carry_8 = \$25  | \$26 ;
  assign tree_2_half_11 = states[195:182] ^ states[293:280];
  assign tree_2_sum_11 = tree_2_half_11 ^ states[307:294];
  assign \$27  = states[195:182] & states[293:280];
  assign \$28  = tree_2_half_11 & states[307:294];
  assign tree_2_carry_11 = \$27  | \$28 ;
  assign tree_2_half_14 = states[405:392] ^ states[419:406];
  assign tree_2_sum_14 = tree_2_half_14 ^ tree_2_sum_8;
  assign \$29  = states[405:392] & states[419:406];
  assign \$30  = tree_2_half_14 & tree_2_sum_8;
  assign tree_2_carry_14 = \$29  | \$30 ;
  assign tree_2_half_17 = { tree_2_carry_8[12:0], 1'h0 } ^ tree_2_sum_11;
  assign tree_2_sum_17 = tree_2_half_17 ^ { tree_2_carry_11[12:0], 1'h0 };
  assign \$31  = { tree_2_carry_8[12:0], 1'h0 } & tree_2_sum_11;
  assign \$32  = tree_2_half_17 & { tree_2_carry_11[12:0], 1'h0 };
  assign tree_2_carry_17 = \$31  | \$32 ;
  assign tree_2_half_20 = tree_2_sum_14 ^ { tree_2_carry_14[12:0], 1'h0 };
  assign tree_2_sum_20 = tree_2_half_20 ^ tree_2_sum_17;
  assign \$33  = tree_2_sum_14 & { tree_2_carry_14[12:0], 1'h0 };
  assign \$34  = tree_2_half_20 & tree_2_sum_17;
  assign tree_2_carry_20 = \$33  | \$34 ;
  assign tree_2_half_23 = { tree_2_carry_17[12:0], 1'h0 } ^ tree_2_sum_20;
  assign tree_2_sum_23 = tree_2_half_23 ^ { tree_2_carry_20[12:0], 1'h0 };
  assign \$35  = { tree_2_carry_17[12:0], 1'h0 } & tree_2_sum_20;
  assign \$36  = tree_2_half_23 & { tree_2_carry_20[12:0], 1'h0 };
  assign tree_2_carry_23 = \$35  | \$36 ;
  assign tree_3_half_8 = states[97:84] ^ states[111:98];
  assign tree_3_sum_8 = tree_3_half_8 ^ states[209:196];
  assign \$37  = states[97:84] & states[111:98];
  assign \$38  = tree_3_half_8 & states[209:196];
  assign tree_3_carry_8 = \$37  | \$38 ;
  assign tree_3_half_11 = states[223:210] ^ states[321:308];
  assign tree_3_sum_11 = tree_3_half_11 ^ states[335:322];
  assign \$39  = states[223:210] & states[321:308];
  assign \$40  = tree_3_half_11 & states[335:322];
  assign tree_3_carry_11 = \$39  | \$40 ;
  assign tree_3_half_14 = states[433:420] ^ states[447:434];
  assign tree_3_sum_14 = tree_3_half_14 ^ tree_3_sum_8;
  assign \$41  = states[433:420] & states[447:434];
  assign \$42  = tree_3_half_14 & tree_3_sum_8;
  assign tree_3_carry_14 = \$41  | \$42 ;
  assign tree_3_half_17 = { tree_3_carry_8[12:0], 1'h0 } ^ tree_3_sum_11;
  assign tree_3_sum_17 = tree_3_half_17 ^ { tree_3_carry_11[12:0], 1'h0 };
  assign \$43  = { tree_3_carry_8[12:0], 1'h0 } & tree_3_sum_11;
  assign \$44  = tree_3_half_17 & { tree_3_carry_11[12:0], 1'h0 };
  assign tree_3_carry_17 = \$43  | \$44 ;
  assign tree_3_half_20 = tree_3_sum_14 ^ { tree_3_carry_14[12:0], 1'h0 };
  assign tree_3_sum_20 = tree_3_half_20 ^ tree_3_sum_17;
  assign \$45  = tree_3_sum_14 & { tree_3_carry_14[12:0], 1'h0 };
  assign \$46  = tree_3_half_20 & tree_3_sum_17;
  assign tree_3_carry_20 = \$45  | \$46 ;
  assign tree_3_half_23 = { tree_3_carry_17[12:0], 1'h0 } ^ tree_3_sum_20;
  assign tree_3_sum_23 = tree_3_half_23 ^ { tree_3_carry_20[12:0], 1'h0 };
  assign \$47  = { tree_3_carry_17[12:0], 1'h0 } & tree_3_sum_20;
  assign \$48  = tree_3_half_23 & { tree_3_carry_20[12:0], 1'h0 };
  assign tree_3_carry_23 = \$47  | \$48 ;
  always @(posedge clk)
    state <= { tree_3_carry_23[12:0], 1'h0, tree_3_sum_23, tree_2_carry_23[12:0], 1'h0, tree_2_sum_23, tree_1_carry_23[12:0], 1'h0, tree_1_sum_23, tree_0_carry_23[12:0], 1'h0, tree_0_sum_23 };
  assign tree_0_half_8 = states[13:0] ^ states[27:14];
  assign tree_0_sum_8 = tree_0_half_8 ^ states[125:112];
  assign \$1  = states[13:0] & states[27:14];
  assign \$2  = tree_0_half_8 & states[125:112];
  assign tree_0_carry_8 = \$1  | \$2 ;
  assign tree_0_half_11 = states[139:126] ^ states[237:224];
  assign tree_0_sum_11 = tree_0_half_11 ^ states[251:238];
  assign \$3  = states[139:126] & states[237:224];
  assign \$4  = tree_0_half_11 & states[251:238];
  assign tree_0_carry_11 = \$3  | \$4 ;
  assign tree_0_half_14 = states[349:336] ^ states[363:350];
  assign tree_0_sum_14 = tree_0_half_14 ^ tree_0_sum_8;
  assign \$5  = states[349:336] & states[363:350];
  assign \$6  = tree_0_half_14 & tree_0_sum_8;
  assign tree_0_carry_14 = \$5  | \$6 ;
  assign tree_0_half_17 = { tree_0_carry_8[12:0], 1'h0 } ^ tree_0_sum_11;
  assign tree_0_sum_17 = tree_0_half_17 ^ { tree_0_carry_11[12:0], 1'h0 };
  assign \$7  = { tree_0_carry_8[12:0], 1'h0 } & tree_0_sum_11;
  assign \$8  = tree_0_half_17 & { tree_0_carry_11[12:0], 1'h0 };
  assign tree_0_carry_17 = \$7  | \$8 ;
  assign tree_0_half_20 = tree_0_sum_14 ^ { tree_0_carry_14[12:0], 1'h0 };
  assign tree_0_sum_20 = tree_0_half_20 ^ tree_0_sum_17;
  assign \$9  = tree_0_sum_14 & { tree_0_carry_14[12:0], 1'h0 };
  assign \$10  = tree_0_half_20 & tree_0_sum_17;
  assign tree_0_carry_20 = \$9  | \$10 ;
  assign tree_0_half_23 = { tree_0_carry_17[12:0], 1'h0 } ^ tree_0_sum_20;
  assign tree_0_sum_23 = tree_0_half_23 ^ { tree_0_carry_20[12:0], 1'h0 };
  assign \$11  = { tree_0_carry_17[12:0], 1'h0 } & tree_0_sum_20;
  assign \$12  = tree_0_half_23 & { tree_0_carry_20[12:0], 1'h0 };
  assign tree_0_carry_23 = \$11  | \$12 ;
  assign tree_1_half_8 = states[41:28] ^ states[55:42];
  assign tree_1_sum_8 = tree_1_half_8 ^ states[153:140];
  assign \$13  = states[41:28] & states[55:42];
  assign \$14  = tree_1_half_8 & states[153:140];
  assign tree_1_carry_8 = \$13  | \$14 ;
  assign tree_1_half_11 = states[167:154] ^ states[265:252];
  assign tree_1_sum_11 = tree_1_half_11 ^ states[279:266];
  assign \$15  = states[167:154] & states[265:252];
  assign \$16  = tree_1_half_11 & states[279:266];
  assign tree_1_carry_11 = \$15  | \$16 ;
  assign tree_1_half_14 = states[377:364] ^ states[391:378];
  assign tree_1_sum_14 = tree_1_half_14 ^ tree_1_sum_8;
  assign \$17  = states[377:364] & states[391:378];
  assign \$18  = tree_1_half_14 & tree_1_sum_8;
  assign tree_1_carry_14 = \$17  | \$18 ;
  assign tree_1_half_17 = { tree_1_carry_8[12:0], 1'h0 } ^ tree_1_sum_11;
  assign tree_1_sum_17 = tree_1_half_17 ^ { tree_1_carry_11[12:0], 1'h0 };
  assign \$19  = { tree_1_carry_8[12:0], 1'h0 } & tree_1_sum_11;
  assign \$20  = tree_1_half_17 & { tree_1_carry_11[12:0], 1'h0 };
  assign tree_1_carry_17 = \$19  | \$20 ;
  assign tree_1_half_20 = tree_1_sum_14 ^ { tree_1_carry_14[12:0], 1'h0 };
  assign sum = state;
endmodule

module tile_tree_opt2_s8xs8_20_of_16_x16(b, load, swap, clk, a_next, load_next, swap_next, state, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [143:0] a_next;
  wire [143:0] a_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [111:0] state;
  wire [111:0] state;
  input [143:0] a;
  wire [143:0] a;
  wire [7:0] \$1 ;
  wire held_load;
  wire held_swap;
  wire [35:0] leaf_0_a_next;
  wire [7:0] leaf_0_b_next;
  wire [111:0] leaf_0_state;
  wire [35:0] leaf_12_a_next;
  wire [111:0] leaf_12_state;
  wire [35:0] leaf_4_a_next;
  wire [7:0] leaf_4_b_next;
  wire [111:0] leaf_4_state;
  wire [35:0] leaf_8_a_next;
  wire [7:0] leaf_8_b_next;
  wire [111:0] leaf_8_state;
  wire [111:0] node_0_0_state;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  leaf_tree_opt2_s8xs8_20_of_16_x4 leaf_0 (
    .a(a[35:0]),
    .a_next(leaf_0_a_next),
    .b(b),
    .b_next(leaf_0_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_0_state),
    .swap(swap)
  );
  leaf_tree_opt2_s8xs8_20_of_16_x4 leaf_12 (
    .a(a[143:108]),
    .a_next(leaf_12_a_next),
    .b(leaf_8_b_next),
    .b_next(\$1 ),
    .clk(clk),
    .load(load_next),
    .state(leaf_12_state),
    .swap(swap)
  );
  leaf_tree_opt2_s8xs8_20_of_16_x4 leaf_4 (
    .a(a[71:36]),
    .a_next(leaf_4_a_next),
    .b(leaf_0_b_next),
    .b_next(leaf_4_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_4_state),
    .swap(swap)
  );
  leaf_tree_opt2_s8xs8_20_of_16_x4 leaf_8 (
    .a(a[107:72]),
    .a_next(leaf_8_a_next),
    .b(leaf_4_b_next),
    .b_next(leaf_8_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_8_state),
    .swap(swap)
  );
  node_tree_opt2_s8xs8_20_of_16_of_4x112 node_0_0 (
    .clk(clk),
    .state(state),
    .states({ leaf_12_state, leaf_8_state, leaf_4_state, leaf_0_state })
  );
  assign a_next = { leaf_12_a_next, leaf_8_a_next, leaf_4_a_next, leaf_0_a_next };
  assign node_0_0_state = state;
  assign held_swap = swap_next;
  assign held_load = load_next;
endmodule

module final_adder_opt2_s8xs8_20_of_16(clk, result, state);
  input clk;
  wire clk;
  output [19:0] result;
  reg [19:0] result;
  input [111:0] state;
  wire [111:0] state;
  wire [14:0] \$1 ;
  wire [13:0] \$10 ;
  wire \$11 ;
  wire [13:0] \$12 ;
  wire \$14 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  wire [14:0] \$2 ;
  wire [13:0] \$24 ;
  wire [13:0] \$26 ;
  wire [20:0] \$29 ;
  wire [14:0] \$3 ;
  wire [14:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [13:0] held_0;
  reg [13:0] held_1;
  reg [13:0] held_2;
  reg [13:0] held_3;
  wire [13:0] number_0;
  wire [13:0] number_1;
  wire [13:0] number_2;
  wire [13:0] number_3;
  wire [19:0] \result$20 ;
  wire [13:0] tree_carry_11;
  wire [13:0] tree_carry_5;
  wire [6:0] tree_carry_8;
  wire [13:0] tree_half_11;
  wire [13:0] tree_half_5;
  wire [6:0] tree_half_8;
  wire [13:0] tree_sum_11;
  wire [13:0] tree_sum_5;
  wire [6:0] tree_sum_8;
  assign { \$1 [14], number_0 } = state[13:0] + state[27:14];
  assign { \$2 [14], number_1 } = state[41:28] + state[55:42];
  assign { \$3 [14], number_2 } = state[69:56] + state[83:70];
  assign { \$4 [14], number_3 } = state[97:84] + state[111:98];
  assign \$5  = ~ held_0[13];
  assign \$6  = ~ held_1[13];
  assign tree_half_5 = { 4'h0, \$5 , held_0[12:4] } ^ { 2'h0, \$6 , held_1[12:2] };
  assign \$7  = ~ held_2[13];
  assign tree_sum_5 = tree_half_5 ^ { \$7 , held_2[12:0] };
  assign \$8  = ~ held_0[13];
  assign \$9  = ~ held_1[13];
  assign \$10  = { 4'h0, \$8 , held_0[12:4] } & { 2'h0, \$9 , held_1[12:2] };
  assign \$11  = ~ held_2[13];
  assign \$12  = tree_half_5 & { \$11 , held_2[12:0] };
  assign tree_carry_5 = \$10  | \$12 ;
  assign \$14  = ~ held_3[13];
  assign tree_half_8 = { 3'h0, tree_carry_5[11:8] } ^ { \$14 , held_3[12:7] };
  assign \$16  = ~ held_3[13];
  assign \$17  = { 3'h0, tree_carry_5[11:8] } & { \$16 , held_3[12:7] };
  assign tree_carry_8 = \$17  | { 1'h0, tree_half_8[5], 1'h0, tree_half_8[3], 1'h0, tree_half_8[1:0] };
  assign tree_half_11 = { 2'h0, tree_sum_5[13:2] } ^ { tree_half_8[6], tree_sum_8[5], tree_half_8[4], tree_sum_8[3], tree_half_8[2], tree_sum_8[1:0], tree_carry_5[7:1] };
  assign tree_sum_11 = tree_half_11 ^ { tree_carry_8[5:0], 1'h0, held_3[6:0] };
  assign \$24  = { 2'h0, tree_sum_5[13:2] } & { tree_half_8[6], tree_sum_8[5], tree_half_8[4], tree_sum_8[3], tree_half_8[2], tree_sum_8[1:0], tree_carry_5[7:1] };
  assign \$26  = tree_half_11 & { tree_carry_8[5:0], 1'h0, held_3[6:0] };
  assign tree_carry_11 = \$24  | \$26 ;
  assign \$29  = { tree_sum_11, tree_sum_5[1:0], held_0[3:0] } + { tree_carry_11[12:0], 1'h0, tree_carry_5[0], 1'h0, held_1[1:0], 2'h0 };
  always @(posedge clk)
    held_0 <= number_0;
  always @(posedge clk)
    held_1 <= number_1;
  always @(posedge clk)
    held_2 <= number_2;
  always @(posedge clk)
    held_3 <= number_3;
  always @(posedge clk)
    result <= \$29 [19:0];
  assign { tree_sum_8[5], tree_sum_8[3], tree_sum_8[1:0] } = ~ { tree_half_8[5], tree_half_8[3], tree_half_8[1:0] };
  assign \$4 [13:0] = number_3;
  assign \$3 [13:0] = number_2;
  assign \$2 [13:0] = number_1;
  assign \$1 [13:0] = number_0;
  assign \result$20  = result;
  assign { tree_sum_8[6], tree_sum_8[4], tree_sum_8[2] } = { tree_half_8[6], tree_half_8[4], tree_half_8[2] };
endmodule

module array_tree_opt2_s8xs8_20_of_16_16x16(b, load, swap, clk, c, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [319:0] c;
  wire [319:0] c;
  input [127:0] a;
  wire [127:0] a;
  wire [143:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  reg [128:0] \edge ;
  wire [8:0] encoder_0_0_code;
  wire [8:0] encoder_0_10_code;
  wire [8:0] encoder_0_11_code;
  wire [8:0] encoder_0_12_code;
  wire [8:0] encoder_0_13_code;
  wire [8:0] encoder_0_14_code;
  wire [8:0] encoder_0_15_code;
  wire [8:0] encoder_0_1_code;
  wire [8:0] encoder_0_2_code;
  wire [8:0] encoder_0_3_code;
  wire [8:0] encoder_0_4_code;
  wire [8:0] encoder_0_5_code;
  wire [8:0] encoder_0_6_code;
  wire [8:0] encoder_0_7_code;
  wire [8:0] encoder_0_8_code;
  wire [8:0] encoder_0_9_code;
  wire [19:0] final_adder_0_result;
  wire [19:0] final_adder_10_result;
  wire [19:0] final_adder_11_result;
  wire [19:0] final_adder_12_result;
  wire [19:0] final_adder_13_result;
  wire [19:0] final_adder_14_result;
  wire [19:0] final_adder_15_result;
  wire [19:0] final_adder_1_result;
  wire [19:0] final_adder_2_result;
  wire [19:0] final_adder_3_result;
  wire [19:0] final_adder_4_result;
  wire [19:0] final_adder_5_result;
  wire [19:0] final_adder_6_result;
  wire [19:0] final_adder_7_result;
  wire [19:0] final_adder_8_result;
  wire [19:0] final_adder_9_result;
  wire [127:0] skew_b_0_skewed;
  wire [143:0] tile_0_a_next;
  wire tile_0_load_next;
  wire [111:0] tile_0_state;
  wire tile_0_swap_next;
  wire [143:0] tile_10_a_next;
  wire tile_10_load_next;
  wire [111:0] tile_10_state;
  wire tile_10_swap_next;
  wire [143:0] tile_11_a_next;
  wire tile_11_load_next;
  wire [111:0] tile_11_state;
  wire tile_11_swap_next;
  wire [143:0] tile_12_a_next;
  wire tile_12_load_next;
  wire [111:0] tile_12_state;
  wire tile_12_swap_next;
  wire [143:0] tile_13_a_next;
  wire tile_13_load_next;
  wire [111:0] tile_13_state;
  wire tile_13_swap_next;
  wire [143:0] tile_14_a_next;
  wire tile_14_load_next;
  wire [111:0] tile_14_state;
  wire tile_14_swap_next;
  wire [111:0] tile_15_state;
  wire [143:0] tile_1_a_next;
  wire tile_1_load_next;
  wire [111:0] tile_1_state;
  wire tile_1_swap_next;
  wire [143:0] tile_2_a_next;
  wire tile_2_load_next;
  wire [111:0] tile_2_state;
  wire tile_2_swap_next;
  wire [143:0] tile_3_a_next;
  wire tile_3_load_next;
  wire [111:0] tile_3_state;
  wire tile_3_swap_next;
  wire [143:0] tile_4_a_next;
  wire tile_4_load_next;
  wire [111:0] tile_4_state;
  wire tile_4_swap_next;
  wire [143:0] tile_5_a_next;
  wire tile_5_load_next;
  wire [111:0] tile_5_state;
  wire tile_5_swap_next;
  wire [143:0] tile_6_a_next;
  wire tile_6_load_next;
  wire [111:0] tile_6_state;
  wire tile_6_swap_next;
  wire [143:0] tile_7_a_next;
  wire tile_7_load_next;
  wire [111:0] tile_7_state;
  wire tile_7_swap_next;
  wire [143:0] tile_8_a_next;
  wire tile_8_load_next;
  wire [111:0] tile_8_state;
  wire tile_8_swap_next;
  wire [143:0] tile_9_a_next;
  wire tile_9_load_next;
  wire [111:0] tile_9_state;
  wire tile_9_swap_next;
  always @(posedge clk)
    \edge  <= { swap, b };
  encoder_opt2_s8xs8_20_of_16 encoder_0_0 (
    .a(a[7:0]),
    .clk(clk),
    .code(encoder_0_0_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_1 (
    .a(a[15:8]),
    .clk(clk),
    .code(encoder_0_1_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_10 (
    .a(a[87:80]),
    .clk(clk),
    .code(encoder_0_10_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_11 (
    .a(a[95:88]),
    .clk(clk),
    .code(encoder_0_11_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_12 (
    .a(a[103:96]),
    .clk(clk),
    .code(encoder_0_12_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_13 (
    .a(a[111:104]),
    .clk(clk),
    .code(encoder_0_13_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_14 (
    .a(a[119:112]),
    .clk(clk),
    .code(encoder_0_14_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_15 (
    .a(a[127:120]),
    .clk(clk),
    .code(encoder_0_15_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_2 (
    .a(a[23:16]),
    .clk(clk),
    .code(encoder_0_2_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_3 (
    .a(a[31:24]),
    .clk(clk),
    .code(encoder_0_3_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_4 (
    .a(a[39:32]),
    .clk(clk),
    .code(encoder_0_4_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_5 (
    .a(a[47:40]),
    .clk(clk),
    .code(encoder_0_5_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_6 (
    .a(a[55:48]),
    .clk(clk),
    .code(encoder_0_6_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_7 (
    .a(a[63:56]),
    .clk(clk),
    .code(encoder_0_7_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_8 (
    .a(a[71:64]),
    .clk(clk),
    .code(encoder_0_8_code)
  );
  encoder_opt2_s8xs8_20_of_16 encoder_0_9 (
    .a(a[79:72]),
    .clk(clk),
    .code(encoder_0_9_code)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_0 (
    .clk(clk),
    .result(final_adder_0_result),
    .state(tile_0_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_1 (
    .clk(clk),
    .result(final_adder_1_result),
    .state(tile_1_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_10 (
    .clk(clk),
    .result(final_adder_10_result),
    .state(tile_10_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_11 (
    .clk(clk),
    .result(final_adder_11_result),
    .state(tile_11_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_12 (
    .clk(clk),
    .result(final_adder_12_result),
    .state(tile_12_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_13 (
    .clk(clk),
    .result(final_adder_13_result),
    .state(tile_13_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_14 (
    .clk(clk),
    .result(final_adder_14_result),
    .state(tile_14_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_15 (
    .clk(clk),
    .result(final_adder_15_result),
    .state(tile_15_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_2 (
    .clk(clk),
    .result(final_adder_2_result),
    .state(tile_2_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_3 (
    .clk(clk),
    .result(final_adder_3_result),
    .state(tile_3_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_4 (
    .clk(clk),
    .result(final_adder_4_result),
    .state(tile_4_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_5 (
    .clk(clk),
    .result(final_adder_5_result),
    .state(tile_5_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_6 (
    .clk(clk),
    .result(final_adder_6_result),
    .state(tile_6_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_7 (
    .clk(clk),
    .result(final_adder_7_result),
    .state(tile_7_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_8 (
    .clk(clk),
    .result(final_adder_8_result),
    .state(tile_8_state)
  );
  final_adder_opt2_s8xs8_20_of_16 final_adder_9 (
    .clk(clk),
    .result(final_adder_9_result),
    .state(tile_9_state)
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [127:0])
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_0 (
    .a({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code, encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code, encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code }),
    .a_next(tile_0_a_next),
    .b(skew_b_0_skewed[7:0]),
    .clk(clk),
    .load(load),
    .load_next(tile_0_load_next),
    .state(tile_0_state),
    .swap(\edge [128]),
    .swap_next(tile_0_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_1 (
    .a(tile_0_a_next),
    .a_next(tile_1_a_next),
    .b(skew_b_0_skewed[15:8]),
    .clk(clk),
    .load(tile_0_load_next),
    .load_next(tile_1_load_next),
    .state(tile_1_state),
    .swap(tile_0_swap_next),
    .swap_next(tile_1_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_10 (
    .a(tile_9_a_next),
    .a_next(tile_10_a_next),
    .b(skew_b_0_skewed[87:80]),
    .clk(clk),
    .load(tile_9_load_next),
    .load_next(tile_10_load_next),
    .state(tile_10_state),
    .swap(tile_9_swap_next),
    .swap_next(tile_10_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_11 (
    .a(tile_10_a_next),
    .a_next(tile_11_a_next),
    .b(skew_b_0_skewed[95:88]),
    .clk(clk),
    .load(tile_10_load_next),
    .load_next(tile_11_load_next),
    .state(tile_11_state),
    .swap(tile_10_swap_next),
    .swap_next(tile_11_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_12 (
    .a(tile_11_a_next),
    .a_next(tile_12_a_next),
    .b(skew_b_0_skewed[103:96]),
    .clk(clk),
    .load(tile_11_load_next),
    .load_next(tile_12_load_next),
    .state(tile_12_state),
    .swap(tile_11_swap_next),
    .swap_next(tile_12_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_13 (
    .a(tile_12_a_next),
    .a_next(tile_13_a_next),
    .b(skew_b_0_skewed[111:104]),
    .clk(clk),
    .load(tile_12_load_next),
    .load_next(tile_13_load_next),
    .state(tile_13_state),
    .swap(tile_12_swap_next),
    .swap_next(tile_13_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_14 (
    .a(tile_13_a_next),
    .a_next(tile_14_a_next),
    .b(skew_b_0_skewed[119:112]),
    .clk(clk),
    .load(tile_13_load_next),
    .load_next(tile_14_load_next),
    .state(tile_14_state),
    .swap(tile_13_swap_next),
    .swap_next(tile_14_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_15 (
    .a(tile_14_a_next),
    .a_next(\$1 ),
    .b(skew_b_0_skewed[127:120]),
    .clk(clk),
    .load(tile_14_load_next),
    .load_next(\$2 ),
    .state(tile_15_state),
    .swap(tile_14_swap_next),
    .swap_next(\$3 )
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_2 (
    .a(tile_1_a_next),
    .a_next(tile_2_a_next),
    .b(skew_b_0_skewed[23:16]),
    .clk(clk),
    .load(tile_1_load_next),
    .load_next(tile_2_load_next),
    .state(tile_2_state),
    .swap(tile_1_swap_next),
    .swap_next(tile_2_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_3 (
    .a(tile_2_a_next),
    .a_next(tile_3_a_next),
    .b(skew_b_0_skewed[31:24]),
    .clk(clk),
    .load(tile_2_load_next),
    .load_next(tile_3_load_next),
    .state(tile_3_state),
    .swap(tile_2_swap_next),
    .swap_next(tile_3_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_4 (
    .a(tile_3_a_next),
    .a_next(tile_4_a_next),
    .b(skew_b_0_skewed[39:32]),
    .clk(clk),
    .load(tile_3_load_next),
    .load_next(tile_4_load_next),
    .state(tile_4_state),
    .swap(tile_3_swap_next),
    .swap_next(tile_4_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_5 (
    .a(tile_4_a_next),
    .a_next(tile_5_a_next),
    .b(skew_b_0_skewed[47:40]),
    .clk(clk),
    .load(tile_4_load_next),
    .load_next(tile_5_load_next),
    .state(tile_5_state),
    .swap(tile_4_swap_next),
    .swap_next(tile_5_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_6 (
    .a(tile_5_a_next),
    .a_next(tile_6_a_next),
    .b(skew_b_0_skewed[55:48]),
    .clk(clk),
    .load(tile_5_load_next),
    .load_next(tile_6_load_next),
    .state(tile_6_state),
    .swap(tile_5_swap_next),
    .swap_next(tile_6_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_7 (
    .a(tile_6_a_next),
    .a_next(tile_7_a_next),
    .b(skew_b_0_skewed[63:56]),
    .clk(clk),
    .load(tile_6_load_next),
    .load_next(tile_7_load_next),
    .state(tile_7_state),
    .swap(tile_6_swap_next),
    .swap_next(tile_7_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_8 (
    .a(tile_7_a_next),
    .a_next(tile_8_a_next),
    .b(skew_b_0_skewed[71:64]),
    .clk(clk),
    .load(tile_7_load_next),
    .load_next(tile_8_load_next),
    .state(tile_8_state),
    .swap(tile_7_swap_next),
    .swap_next(tile_8_swap_next)
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_9 (
    .a(tile_8_a_next),
    .a_next(tile_9_a_next),
    .b(skew_b_0_skewed[79:72]),
    .clk(clk),
    .load(tile_8_load_next),
    .load_next(tile_9_load_next),
    .state(tile_9_state),
    .swap(tile_8_swap_next),
    .swap_next(tile_9_swap_next)
  );
  assign c = { final_adder_15_result, final_adder_14_result, final_adder_13_result, final_adder_12_result, final_adder_11_result, final_adder_10_result, final_adder_9_result, final_adder_8_result, final_adder_7_result, final_adder_6_result, final_adder_5_result, final_adder_4_result, final_adder_3_result, final_adder_2_result, final_adder_1_result, final_adder_0_result };
endmodule

module lane_accumulate_s20_to_28_x23(value, fetch, clk, rst, token_next, word, token);
  input [19:0] value;
  wire [19:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [25:0] token_next;
  reg [25:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [25:0] token;
  wire [25:0] token;
  wire [27:0] \$1 ;
  wire [27:0] \$10 ;
  wire [27:0] \$100 ;
  wire [27:0] \$101 ;
  wire [27:0] \$102 ;
  wire [27:0] \$103 ;
  wire [27:0] \$104 ;
  wire [27:0] \$105 ;
  wire [27:0] \$106 ;
  wire [27:0] \$107 ;
  wire [27:0] \$108 ;
  wire [27:0] \$109 ;
  wire [27:0] \$11 ;
  wire [27:0] \$110 ;
  wire [27:0] \$111 ;
  wire [27:0] \$112 ;
  wire [27:0] \$113 ;
  wire [27:0] \$114 ;
  wire [27:0] \$115 ;
  wire [27:0] \$116 ;
  wire [22:0] \$117 ;
  wire [27:0] \$118 ;
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
  wire [27:0] \$24 ;
  wire [27:0] \$25 ;
  wire [27:0] \$26 ;
  wire [27:0] \$27 ;
  wire [27:0] \$28 ;
  wire [27:0] \$29 ;
  wire [27:0] \$3 ;
  wire [27:0] \$30 ;
  wire [27:0] \$31 ;
  wire [27:0] \$32 ;
  wire [27:0] \$33 ;
  wire [27:0] \$34 ;
  wire [27:0] \$35 ;
  wire [27:0] \$36 ;
  wire [27:0] \$37 ;
  wire [27:0] \$38 ;
  wire [27:0] \$39 ;
  wire [27:0] \$4 ;
  wire [27:0] \$40 ;
  wire [27:0] \$41 ;
  wire [27:0] \$42 ;
  wire [27:0] \$43 ;
  wire [27:0] \$44 ;
  wire [27:0] \$45 ;
  wire [27:0] \$46 ;
  wire [27:0] \$47 ;
  wire [27:0] \$48 ;
  wire [27:0] \$49 ;
  wire [27:0] \$5 ;
  wire [27:0] \$50 ;
  wire [27:0] \$51 ;
  wire [27:0] \$52 ;
  wire [27:0] \$53 ;
  wire [27:0] \$54 ;
  wire [27:0] \$55 ;
  wire [27:0] \$56 ;
  wire [27:0] \$57 ;
  wire [27:0] \$58 ;
  wire [27:0] \$59 ;
  wire [27:0] \$6 ;
  wire [27:0] \$60 ;
  wire [27:0] \$61 ;
  wire [27:0] \$62 ;
  wire [27:0] \$63 ;
  wire [27:0] \$64 ;
  wire [27:0] \$65 ;
  wire [27:0] \$66 ;
  wire [27:0] \$67 ;
  wire [27:0] \$68 ;
  wire [27:0] \$69 ;
  wire [27:0] \$7 ;
  wire [27:0] \$70 ;
  wire [27:0] \$71 ;
  wire [27:0] \$72 ;
  wire [27:0] \$73 ;
  wire [27:0] \$74 ;
  wire [27:0] \$75 ;
  wire [27:0] \$76 ;
  wire [27:0] \$77 ;
  wire [27:0] \$78 ;
  wire [27:0] \$79 ;
  wire [27:0] \$8 ;
  wire [27:0] \$80 ;
  wire [27:0] \$81 ;
  wire [27:0] \$82 ;
  wire [27:0] \$83 ;
  wire [27:0] \$84 ;
  wire [27:0] \$85 ;
  wire [27:0] \$86 ;
  wire [27:0] \$87 ;
  wire [27:0] \$88 ;
  wire [27:0] \$89 ;
  wire [27:0] \$9 ;
  wire [27:0] \$90 ;
  wire [27:0] \$91 ;
  wire [29:0] \$92 ;
  wire [25:0] \$93 ;
  wire [27:0] \$94 ;
  wire [27:0] \$95 ;
  wire [27:0] \$96 ;
  wire [27:0] \$97 ;
  wire [27:0] \$98 ;
  wire [27:0] \$99 ;
  wire [22:0] \$procmux$67_Y ;
  wire [27:0] \$signal ;
  wire [25:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [22:0] \held_token.slot ;
  reg [27:0] old;
  reg [22:0] pointer;
  wire [27:0] total;
  reg [27:0] word_0;
  reg [27:0] word_1;
  reg [27:0] word_10;
  reg [27:0] word_11;
  reg [27:0] word_12;
  reg [27:0] word_13;
  reg [27:0] word_14;
  reg [27:0] word_15;
  reg [27:0] word_16;
  reg [27:0] word_17;
  reg [27:0] word_18;
  reg [27:0] word_19;
  reg [27:0] word_2;
  reg [27:0] word_20;
  reg [27:0] word_21;
  reg [27:0] word_22;
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  reg [27:0] word_8;
  reg [27:0] word_9;
  assign \$1  = word_0 & { token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3] };
  assign \$2  = word_1 & { token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5] };
  assign \$5  = word_3 & { token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = word_4 & { token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7] };
  assign \$9  = word_5 & { token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8] };
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word_6 & { token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9] };
  assign \$12  = word_7 & { token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10] };
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  | \$13 ;
  assign \$15  = \$7  | \$14 ;
  assign \$16  = word_8 & { token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11] };
  assign \$17  = word_9 & { token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12] };
  assign \$18  = \$16  | \$17 ;
  assign \$19  = word_10 & { token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13] };
  assign \$20  = word_11 & { token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14] };
  assign \$21  = \$19  | \$20 ;
  assign \$22  = \$18  | \$21 ;
  assign \$23  = word_12 & { token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15] };
  assign \$24  = word_13 & { token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16] };
  assign \$25  = \$23  | \$24 ;
  assign \$26  = word_14 & { token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17] };
  assign \$27  = word_15 & { token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18] };
  assign \$28  = \$26  | \$27 ;
  assign \$29  = \$25  | \$28 ;
  assign \$30  = \$22  | \$29 ;
  assign \$31  = \$15  | \$30 ;
  assign \$32  = word_16 & { token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19] };
  assign \$33  = word_17 & { token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20] };
  assign \$34  = \$32  | \$33 ;
  assign \$35  = word_18 & { token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21] };
  assign \$36  = word_19 & { token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22] };
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$34  | \$37 ;
  assign \$39  = word_20 & { token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23] };
  assign \$40  = word_21 & { token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24] };
  assign \$41  = \$39  | \$40 ;
  assign \$42  = word_22 & { token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25] };
  assign \$43  = \$41  | \$42 ;
  assign \$44  = \$38  | \$43 ;
  assign \$45  = \$31  | \$44 ;
  assign \$46  = token[0] ? 28'h0000000 : \$45 ;
  assign \$47  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$48  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$49  = \$47  | \$48 ;
  assign \$50  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$51  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$52  = \$50  | \$51 ;
  assign \$53  = \$49  | \$52 ;
  assign \$54  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$55  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$56  = \$54  | \$55 ;
  assign \$57  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$58  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$59  = \$57  | \$58 ;
  assign \$60  = \$56  | \$59 ;
  assign \$61  = \$53  | \$60 ;
  assign \$62  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$63  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$64  = \$62  | \$63 ;
  assign \$65  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$66  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$67  = \$65  | \$66 ;
  assign \$68  = \$64  | \$67 ;
  assign \$69  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$70  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$71  = \$69  | \$70 ;
  assign \$72  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$73  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$74  = \$72  | \$73 ;
  assign \$75  = \$71  | \$74 ;
  assign \$76  = \$68  | \$75 ;
  assign \$77  = \$61  | \$76 ;
  assign \$78  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$79  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$80  = \$78  | \$79 ;
  assign \$81  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$82  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$83  = \$81  | \$82 ;
  assign \$84  = \$80  | \$83 ;
  assign \$85  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$86  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$87  = \$85  | \$86 ;
  assign \$88  = word_22 & { pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22] };
  assign \$89  = \$87  | \$88 ;
  assign \$90  = \$84  | \$89 ;
  assign \$91  = \$77  | \$90 ;
  assign { \$92 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$93 ;
  always @(posedge clk)
    old <= \$46 ;
  always @(posedge clk)
    word_0 <= \$94 ;
  always @(posedge clk)
    word_1 <= \$95 ;
  always @(posedge clk)
    word_2 <= \$96 ;
  always @(posedge clk)
    word_3 <= \$97 ;
  always @(posedge clk)
    word_4 <= \$98 ;
  always @(posedge clk)
    word_5 <= \$99 ;
  always @(posedge clk)
    word_6 <= \$100 ;
  always @(posedge clk)
    word_7 <= \$101 ;
  always @(posedge clk)
    word_8 <= \$102 ;
  always @(posedge clk)
    word_9 <= \$103 ;
  always @(posedge clk)
    word_10 <= \$104 ;
  always @(posedge clk)
    word_11 <= \$105 ;
  always @(posedge clk)
    word_12 <= \$106 ;
  always @(posedge clk)
    word_13 <= \$107 ;
  always @(posedge clk)
    word_14 <= \$108 ;
  always @(posedge clk)
    word_15 <= \$109 ;
  always @(posedge clk)
    word_16 <= \$110 ;
  always @(posedge clk)
    word_17 <= \$111 ;
  always @(posedge clk)
    word_18 <= \$112 ;
  always @(posedge clk)
    word_19 <= \$113 ;
  always @(posedge clk)
    word_20 <= \$114 ;
  always @(posedge clk)
    word_21 <= \$115 ;
  always @(posedge clk)
    word_22 <= \$116 ;
  always @(posedge clk)
    pointer <= \$117 ;
  always @(posedge clk)
    word <= \$118 ;
  assign \$101  = token_next[10] ? total : word_7;
  assign \$100  = token_next[9] ? total : word_6;
  assign \$99  = token_next[8] ? total : word_5;
  assign \$98  = token_next[7] ? total : word_4;
  assign \$97  = token_next[6] ? total : word_3;
  assign \$96  = token_next[5] ? total : word_2;
  assign \$95  = token_next[4] ? total : word_1;
  assign \$94  = token_next[3] ? total : word_0;
  assign \$93  = rst ? 26'h0000000 : token;
  assign \$118  = fetch ? \$91  : word;
  assign \$procmux$67_Y  = fetch ? { pointer[21:0], pointer[22] } : pointer;
  assign \$117  = rst ? 23'h000001 : \$procmux$67_Y ;
  assign \$116  = token_next[25] ? total : word_22;
  assign \$115  = token_next[24] ? total : word_21;
  assign \$114  = token_next[23] ? total : word_20;
  assign \$113  = token_next[22] ? total : word_19;
  assign \$112  = token_next[21] ? total : word_18;
  assign \$111  = token_next[20] ? total : word_17;
  assign \$110  = token_next[19] ? total : word_16;
  assign \$109  = token_next[18] ? total : word_15;
  assign \$108  = token_next[17] ? total : word_14;
  assign \$107  = token_next[16] ? total : word_13;
  assign \$106  = token_next[15] ? total : word_12;
  assign \$105  = token_next[14] ? total : word_11;
  assign \$104  = token_next[13] ? total : word_10;
  assign \$103  = token_next[12] ? total : word_9;
  assign \$102  = token_next[11] ? total : word_8;
  assign \held_token.slot  = token_next[25:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$92 [27:0] = total;
  assign \$signal  = word;
  assign held_token = token_next;
endmodule

module collector_16_lane_accumulate_s20_to_28_x23(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [319:0] values;
  wire [319:0] values;
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
  output [447:0] m_axis_tdata;
  wire [447:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [25:0] token;
  wire [25:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [22:0] \$11 ;
  wire [22:0] \$12 ;
  wire [22:0] \$13 ;
  wire [22:0] \$14 ;
  wire [22:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [22:0] \$19 ;
  wire [6:0] \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [22:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [22:0] \$procmux$61_Y ;
  wire \$signal ;
  reg [4:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [22:0] \$signal$15 ;
  wire fetch;
  wire [25:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [25:0] lane_10_token_next;
  wire [27:0] lane_10_word;
  wire [25:0] lane_11_token_next;
  wire [27:0] lane_11_word;
  wire [25:0] lane_12_token_next;
  wire [27:0] lane_12_word;
  wire [25:0] lane_13_token_next;
  wire [27:0] lane_13_word;
  wire [25:0] lane_14_token_next;
  wire [27:0] lane_14_word;
  wire [25:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [25:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [25:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [25:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [25:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [25:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [25:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [25:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  wire [25:0] lane_8_token_next;
  wire [27:0] lane_8_word;
  wire [25:0] lane_9_token_next;
  wire [27:0] lane_9_word;
  reg [22:0] pointer;
  wire tlast;
  reg waiting;
  assign \$1  = \$signal$11  + lane_15_token_next[1];
  assign \$2  = \$1  - released;
  assign \$3  = \$signal$11  > 1'h1;
  assign \$4  = lane_15_token_next[1] | \$3 ;
  assign \$5  = ~ released;
  assign \$6  = waiting & \$5 ;
  assign \$7  = \$4  | \$6 ;
  assign \$8  = ~ m_axis_tready;
  assign \$9  = m_axis_tvalid & \$8 ;
  assign \$10  = released | \$9 ;
  assign \$11  = ~ lane_15_token_next[25:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_15_token_next[25:3] & { lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$15  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    pointer <= \$19 ;
  always @(posedge clk)
    \$signal$11  <= \$20 ;
  always @(posedge clk)
    waiting <= \$21 ;
  always @(posedge clk)
    m_axis_tvalid <= \$22 ;
  always @(posedge clk)
    \$signal$15  <= \$23 ;
  always @(posedge clk)
    m_axis_tlast <= \$24 ;
  assign \$24  = released ? \$16  : m_axis_tlast;
  assign \$23  = lane_15_token_next[1] ? \$14  : \$signal$15 ;
  assign \$22  = rst ? 1'h0 : \$10 ;
  assign \$21  = rst ? 1'h0 : \$7 ;
  assign \$20  = rst ? 5'h00 : \$2 [4:0];
  assign \$procmux$61_Y  = released ? { pointer[21:0], pointer[22] } : pointer;
  assign \$19  = rst ? 23'h000001 : \$procmux$61_Y ;
  lane_accumulate_s20_to_28_x23 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x23 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x23 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x23 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x23 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x23 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x23 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x23 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x23 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x23 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x23 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x23 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x23 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x23 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x23 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x23 lane_9 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_8_token_next),
    .token_next(lane_9_token_next),
    .value(values[199:180]),
    .word(lane_9_word)
  );
  assign m_axis_tdata = { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module tpe_opt2_tree_16x16_s8xs8_k4096_d23(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [127:0] s_axis_a_tdata;
  wire [127:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input [1:0] s_axis_a_tuser;
  wire [1:0] s_axis_a_tuser;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [127:0] s_axis_b_tdata;
  wire [127:0] s_axis_b_tdata;
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
  output [447:0] m_axis_tdata;
  wire [447:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_a_tvalid;
  wire s_axis_a_tvalid;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [2:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [5:0] \$17 ;
  wire [5:0] \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire [5:0] \$21 ;
  wire \$22 ;
  wire [5:0] \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
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
  wire \$5 ;
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
  wire \$6 ;
  wire [22:0] \$60 ;
  wire [5:0] \$61 ;
  wire \$62 ;
  wire [6:0] \$63 ;
  wire \$64 ;
  wire [4:0] \$65 ;
  wire \$66 ;
  wire [1:0] \$67 ;
  wire \$68 ;
  wire [4:0] \$69 ;
  wire \$7 ;
  wire [4:0] \$70 ;
  wire [4:0] \$71 ;
  wire \$72 ;
  wire [35:0] \$73 ;
  wire [25:0] \$74 ;
  wire [4:0] \$75 ;
  wire [5:0] \$8 ;
  wire \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire [4:0] \$procmux$13_Y ;
  wire [4:0] \$procmux$17_Y ;
  wire [4:0] \$procmux$21_Y ;
  wire \$procmux$26_Y ;
  wire [1:0] \$procmux$30_Y ;
  wire [1:0] \$procmux$33_Y ;
  wire \$procmux$38_Y ;
  wire [4:0] \$procmux$43_Y ;
  wire \$procmux$47_Y ;
  wire \$procmux$7_Y ;
  wire \$signal ;
  wire \$signal$21 ;
  wire \$signal$22 ;
  wire \$signal$23 ;
  wire [8:0] \$signal$24 ;
  wire \$signal$24.final ;
  wire \$signal$24.first ;
  wire \$signal$24.last ;
  wire [4:0] \$signal$24.slot ;
  wire \$signal$24.valid ;
  reg [4:0] \$signal$25 ;
  reg [4:0] \$signal$31 ;
  reg [1:0] \$signal$32 ;
  reg [4:0] \$signal$33 ;
  wire [319:0] array_c;
  wire [447:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [4:0] free;
  reg full;
  reg holding;
  reg [25:0] landing;
  reg start;
  reg [4:0] taken;
  reg [35:0] token_line;
  assign \$19  = \$15  ? { 1'h0, \$signal$33  } : \$18 ;
  assign \$20  = taken + 1'h1;
  assign \$21  = s_axis_a_tlast ? 6'h00 : \$20 ;
  assign \$22  = \$signal$25  == 5'h16;
  assign \$23  = \$signal$25  + 1'h1;
  assign \$24  = \$22  ? 6'h00 : \$23 ;
  assign \$25  = \$signal$31  == 4'hf;
  assign \$26  = s_axis_b_tlast != \$25 ;
  assign \$27  = \$signal$21  & \$26 ;
  assign \$28  = taken == 5'h16;
  assign \$29  = \$signal$22  & \$28 ;
  assign \$30  = ~ s_axis_a_tlast;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$33  = ~ \$32 ;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$27  | \$34 ;
  assign \$36  = token_line[29] & token_line[27];
  assign \$37  = ! token_line[35:31];
  assign \$38  = token_line[35:31] == 1'h1;
  assign \$39  = token_line[35:31] == 2'h2;
  assign \$40  = token_line[35:31] == 2'h3;
  assign \$41  = token_line[35:31] == 3'h4;
  assign \$42  = token_line[35:31] == 3'h5;
  assign \$43  = token_line[35:31] == 3'h6;
  assign \$44  = token_line[35:31] == 3'h7;
  assign \$45  = token_line[35:31] == 4'h8;
  assign \$46  = token_line[35:31] == 4'h9;
  assign \$47  = token_line[35:31] == 4'ha;
  assign \$48  = token_line[35:31] == 4'hb;
  assign \$49  = token_line[35:31] == 4'hc;
  assign \$50  = token_line[35:31] == 4'hd;
  assign \$51  = token_line[35:31] == 4'he;
  assign \$52  = token_line[35:31] == 4'hf;
  assign \$53  = token_line[35:31] == 5'h10;
  assign \$54  = token_line[35:31] == 5'h11;
  assign \$55  = token_line[35:31] == 5'h12;
  assign \$56  = token_line[35:31] == 5'h13;
  assign \$57  = token_line[35:31] == 5'h14;
  assign \$58  = token_line[35:31] == 5'h15;
  assign \$59  = token_line[35:31] == 5'h16;
  assign \$60  = { \$59 , \$58 , \$57 , \$56 , \$55 , \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27], token_line[27] };
  assign \$61  = free + collector_released;
  assign \$62  = \$signal$22  & s_axis_a_tuser[0];
  assign \$63  = \$61  - \$62 ;
  always @(posedge clk)
    start <= \$64 ;
  always @(posedge clk)
    \$signal$31  <= \$65 ;
  always @(posedge clk)
    full <= \$66 ;
  always @(posedge clk)
    \$signal$32  <= \$67 ;
  always @(posedge clk)
    holding <= \$68 ;
  always @(posedge clk)
    \$signal$25  <= \$69 ;
  always @(posedge clk)
    taken <= \$70 ;
  always @(posedge clk)
    \$signal$33  <= \$71 ;
  always @(posedge clk)
    framing_error <= \$72 ;
  always @(posedge clk)
    token_line <= \$73 ;
  always @(posedge clk)
    landing <= \$74 ;
  always @(posedge clk)
    free <= \$75 ;
  assign \$1  = ~ full;
  assign \$2  = ~ holding;
  assign s_axis_b_tready = \$1  & \$2 ;
  assign \$3  = ~ start;
  assign \$4  = \$3  | full;
  assign \$5  = ~ s_axis_a_tuser[0];
  assign \$6  = | free;
  assign \$7  = \$5  | \$6 ;
  assign s_axis_a_tready = \$4  & \$7 ;
  assign \$signal$21  = s_axis_b_tvalid & s_axis_b_tready;
  assign \$signal$22  = s_axis_a_tvalid & s_axis_a_tready;
  assign \$signal$23  = \$signal$22  & start;
  assign ends = s_axis_a_tlast & s_axis_a_tuser[1];
  assign \$8  = \$signal$31  + \$signal$21 ;
  assign \$9  = \$signal$31  == 4'hf;
  assign \$10  = \$signal$21  & \$9 ;
  assign \$11  = full | \$10 ;
  assign \$12  = \$signal$32  > 1'h1;
  assign \$13  = \$signal$32  - 1'h1;
  assign \$14  = ~ s_axis_a_tuser[1];
  assign \$15  = s_axis_a_tlast & \$14 ;
  assign \$16  = \$signal$25  == 5'h16;
  assign \$17  = \$signal$25  + 1'h1;
  assign \$18  = \$16  ? 6'h00 : \$17 ;
  assign \$75  = rst ? 5'h17 : \$63 [4:0];
  assign \$procmux$11_Y  = ends ? \$24 [4:0] : \$signal$33 ;
  assign \$procmux$13_Y  = \$signal$22  ? \$procmux$11_Y  : \$signal$33 ;
  assign \$71  = rst ? 5'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$signal$22  ? \$21 [4:0] : taken;
  assign \$70  = rst ? 5'h00 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$signal$22  ? \$19 [4:0] : \$signal$25 ;
  assign \$69  = rst ? 5'h00 : \$procmux$21_Y ;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h0 : \$12 ;
  assign \$68  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$74  = rst ? 26'h0000000 : { \$60 , token_line[30], \$36 , token_line[28] };
  assign \$procmux$30_Y  = holding ? \$13 [1:0] : \$signal$32 ;
  assign \$procmux$33_Y  = \$signal$23  ? 2'h0 : \$procmux$30_Y ;
  assign \$67  = rst ? 2'h0 : \$procmux$33_Y ;
  assign \$procmux$38_Y  = \$signal$23  ? 1'h0 : \$11 ;
  assign \$66  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = \$signal$23  ? 5'h00 : \$8 [4:0];
  assign \$65  = rst ? 5'h00 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$64  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$73  = rst ? 36'h000000000 : { token_line[26:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$7_Y  = \$35  ? 1'h1 : framing_error;
  assign \$72  = rst ? 1'h0 : \$procmux$7_Y ;
  array_tree_opt2_s8xs8_20_of_16_16x16 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_16_lane_accumulate_s20_to_28_x23 collector (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(collector_released),
    .rst(rst),
    .token(landing),
    .values(array_c)
  );
  assign \$signal$24.slot  = \$signal$25 ;
  assign \$signal$24.last  = s_axis_a_tlast;
  assign \$signal$24.final  = s_axis_a_tuser[1];
  assign \$signal$24.first  = s_axis_a_tuser[0];
  assign \$signal$24.valid  = \$signal$22 ;
  assign collector_m_axis_tlast = m_axis_tlast;
  assign collector_m_axis_tdata = m_axis_tdata;
  assign collector_m_axis_tvalid = m_axis_tvalid;
  assign error = framing_error;
  assign \$signal$24  = { \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$signal  = s_axis_a_tuser[0];
endmodule
