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
    .load(load),
    .state(leaf_0_state),
    .swap(swap)
  );
  leaf_tree_opt2_s8xs8_20_of_16_x4 leaf_12 (
    .a(a[143:108]),
    .a_next(leaf_12_a_next),
    .b(leaf_8_b_next),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .state(leaf_12_state),
    .swap(swap)
  );
  leaf_tree_opt2_s8xs8_20_of_16_x4 leaf_4 (
    .a(a[71:36]),
    .a_next(leaf_4_a_next),
    .b(leaf_0_b_next),
    .b_next(leaf_4_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_4_state),
    .swap(swap)
  );
  leaf_tree_opt2_s8xs8_20_of_16_x4 leaf_8 (
    .a(a[107:72]),
    .a_next(leaf_8_a_next),
    .b(leaf_4_b_next),
    .b_next(leaf_8_b_next),
    .clk(clk),
    .load(load),
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
  reg [129:0] beside_encoders;
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
    beside_encoders <= { swap, load, b };
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
    .straight(beside_encoders[127:0])
  );
  tile_tree_opt2_s8xs8_20_of_16_x16 tile_0 (
    .a({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code, encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code, encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code }),
    .a_next(tile_0_a_next),
    .b(skew_b_0_skewed[7:0]),
    .clk(clk),
    .load(beside_encoders[128]),
    .load_next(tile_0_load_next),
    .state(tile_0_state),
    .swap(beside_encoders[129]),
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

module lane_accumulate_s20_to_28_x23(value, read_slot, clk, rst, token_next, word, token);
  input [19:0] value;
  wire [19:0] value;
  input [4:0] read_slot;
  wire [4:0] read_slot;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [8:0] token_next;
  reg [8:0] token_next;
  output [27:0] word;
  wire [27:0] word;
  input [8:0] token;
  wire [8:0] token;
  wire [27:0] \$1 ;
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
  wire [27:0] \$2 ;
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
  wire [29:0] \$49 ;
  wire \$5 ;
  wire [8:0] \$50 ;
  wire [27:0] \$51 ;
  wire [27:0] \$52 ;
  wire [27:0] \$53 ;
  wire [27:0] \$54 ;
  wire [27:0] \$55 ;
  wire [27:0] \$56 ;
  wire [27:0] \$57 ;
  wire [27:0] \$58 ;
  wire [27:0] \$59 ;
  wire \$6 ;
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
  wire \$7 ;
  wire [27:0] \$70 ;
  wire [27:0] \$71 ;
  wire [27:0] \$72 ;
  wire [27:0] \$73 ;
  wire \$8 ;
  wire \$9 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$511 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$523 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$527 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$539 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$551 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$555 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$559 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$575 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$587 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$591 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$603 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$615 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$619 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$623 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$503 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$505 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$507 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$509 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$513 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$515 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$517 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$519 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$521 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$525 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$529 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$531 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$533 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$535 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$537 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$541 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$543 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$545 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$547 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$549 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$553 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$557 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$567 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$569 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$571 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$573 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$577 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$579 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$581 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$583 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$585 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$589 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$593 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$595 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$597 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$599 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$601 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$605 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$607 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$609 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$611 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$613 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$617 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$621 ;
  wire \$procmux$449_CMP ;
  wire \$procmux$450_CMP ;
  wire \$procmux$451_CMP ;
  wire \$procmux$452_CMP ;
  wire \$procmux$453_CMP ;
  wire \$procmux$454_CMP ;
  wire \$procmux$455_CMP ;
  wire \$procmux$456_CMP ;
  wire \$procmux$457_CMP ;
  wire \$procmux$458_CMP ;
  wire \$procmux$459_CMP ;
  wire \$procmux$460_CMP ;
  wire \$procmux$461_CMP ;
  wire \$procmux$462_CMP ;
  wire \$procmux$463_CMP ;
  wire \$procmux$464_CMP ;
  wire \$procmux$465_CMP ;
  wire \$procmux$466_CMP ;
  wire \$procmux$467_CMP ;
  wire \$procmux$468_CMP ;
  wire \$procmux$469_CMP ;
  wire \$procmux$470_CMP ;
  wire \$procmux$471_CMP ;
  wire \$procmux$473_CMP ;
  wire \$procmux$474_CMP ;
  wire \$procmux$475_CMP ;
  wire \$procmux$476_CMP ;
  wire \$procmux$477_CMP ;
  wire \$procmux$478_CMP ;
  wire \$procmux$479_CMP ;
  wire \$procmux$480_CMP ;
  wire \$procmux$481_CMP ;
  wire \$procmux$482_CMP ;
  wire \$procmux$483_CMP ;
  wire \$procmux$484_CMP ;
  wire \$procmux$485_CMP ;
  wire \$procmux$486_CMP ;
  wire \$procmux$487_CMP ;
  wire \$procmux$488_CMP ;
  wire \$procmux$489_CMP ;
  wire \$procmux$490_CMP ;
  wire \$procmux$491_CMP ;
  wire \$procmux$492_CMP ;
  wire \$procmux$493_CMP ;
  wire \$procmux$494_CMP ;
  wire \$procmux$495_CMP ;
  wire [8:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [4:0] \held_token.slot ;
  wire \held_token.valid ;
  reg [27:0] old;
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
  assign \$27  = token_next[8:4] == 4'hc;
  assign \$28  = token_next[0] & \$27 ;
  assign \$29  = token_next[8:4] == 4'hd;
  assign \$30  = token_next[0] & \$29 ;
  assign \$31  = token_next[8:4] == 4'he;
  assign \$32  = token_next[0] & \$31 ;
  assign \$33  = token_next[8:4] == 4'hf;
  assign \$34  = token_next[0] & \$33 ;
  assign \$35  = token_next[8:4] == 5'h10;
  assign \$36  = token_next[0] & \$35 ;
  assign \$37  = token_next[8:4] == 5'h11;
  assign \$38  = token_next[0] & \$37 ;
  assign \$39  = token_next[8:4] == 5'h12;
  assign \$40  = token_next[0] & \$39 ;
  assign \$41  = token_next[8:4] == 5'h13;
  assign \$42  = token_next[0] & \$41 ;
  assign \$43  = token_next[8:4] == 5'h14;
  assign \$44  = token_next[0] & \$43 ;
  assign \$45  = token_next[8:4] == 5'h15;
  assign \$46  = token_next[0] & \$45 ;
  assign \$47  = token_next[8:4] == 5'h16;
  assign \$48  = token_next[0] & \$47 ;
  assign { \$49 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$50 ;
  always @(posedge clk)
    old <= \$2 ;
  always @(posedge clk)
    word_0 <= \$51 ;
  always @(posedge clk)
    word_1 <= \$52 ;
  always @(posedge clk)
    word_2 <= \$53 ;
  always @(posedge clk)
    word_3 <= \$54 ;
  always @(posedge clk)
    word_4 <= \$55 ;
  always @(posedge clk)
    word_5 <= \$56 ;
  always @(posedge clk)
    word_6 <= \$57 ;
  always @(posedge clk)
    word_7 <= \$58 ;
  always @(posedge clk)
    word_8 <= \$59 ;
  always @(posedge clk)
    word_9 <= \$60 ;
  always @(posedge clk)
    word_10 <= \$61 ;
  always @(posedge clk)
    word_11 <= \$62 ;
  always @(posedge clk)
    word_12 <= \$63 ;
  always @(posedge clk)
    word_13 <= \$64 ;
  always @(posedge clk)
    word_14 <= \$65 ;
  always @(posedge clk)
    word_15 <= \$66 ;
  always @(posedge clk)
    word_16 <= \$67 ;
  always @(posedge clk)
    word_17 <= \$68 ;
  always @(posedge clk)
    word_18 <= \$69 ;
  always @(posedge clk)
    word_19 <= \$70 ;
  always @(posedge clk)
    word_20 <= \$71 ;
  always @(posedge clk)
    word_21 <= \$72 ;
  always @(posedge clk)
    word_22 <= \$73 ;
  assign \$2  = token[1] ? 28'h0000000 : \$1 ;
  assign \$3  = ! token_next[8:4];
  assign \$4  = token_next[0] & \$3 ;
  assign \$5  = token_next[8:4] == 1'h1;
  assign \$6  = token_next[0] & \$5 ;
  assign \$7  = token_next[8:4] == 2'h2;
  assign \$8  = token_next[0] & \$7 ;
  assign \$9  = token_next[8:4] == 2'h3;
  assign \$10  = token_next[0] & \$9 ;
  assign \$11  = token_next[8:4] == 3'h4;
  assign \$12  = token_next[0] & \$11 ;
  assign \$13  = token_next[8:4] == 3'h5;
  assign \$14  = token_next[0] & \$13 ;
  assign \$15  = token_next[8:4] == 3'h6;
  assign \$16  = token_next[0] & \$15 ;
  assign \$17  = token_next[8:4] == 3'h7;
  assign \$18  = token_next[0] & \$17 ;
  assign \$19  = token_next[8:4] == 4'h8;
  assign \$20  = token_next[0] & \$19 ;
  assign \$21  = token_next[8:4] == 4'h9;
  assign \$22  = token_next[0] & \$21 ;
  assign \$23  = token_next[8:4] == 4'ha;
  assign \$24  = token_next[0] & \$23 ;
  assign \$25  = token_next[8:4] == 4'hb;
  assign \$26  = token_next[0] & \$25 ;
  assign \$auto$rtlil.cc:3249:ReduceOr$511  = | { \$procmux$473_CMP , \$procmux$474_CMP , \$procmux$475_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$523  = | { \$procmux$479_CMP , \$procmux$480_CMP , \$procmux$481_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$527  = | { \$auto$rtlil.cc:3249:ReduceOr$511 , \$procmux$476_CMP , \$procmux$477_CMP , \$procmux$478_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$539  = | { \$procmux$485_CMP , \$procmux$486_CMP , \$procmux$487_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$551  = | { \$procmux$491_CMP , \$procmux$492_CMP , \$procmux$493_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$555  = | { \$auto$rtlil.cc:3249:ReduceOr$539 , \$procmux$488_CMP , \$procmux$489_CMP , \$procmux$490_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$559  = | { \$auto$rtlil.cc:3249:ReduceOr$527 , \$auto$rtlil.cc:3249:ReduceOr$523 , \$procmux$482_CMP , \$procmux$483_CMP , \$procmux$484_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$575  = | { \$procmux$449_CMP , \$procmux$450_CMP , \$procmux$451_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$587  = | { \$procmux$455_CMP , \$procmux$456_CMP , \$procmux$457_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$591  = | { \$auto$rtlil.cc:3249:ReduceOr$575 , \$procmux$452_CMP , \$procmux$453_CMP , \$procmux$454_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$603  = | { \$procmux$461_CMP , \$procmux$462_CMP , \$procmux$463_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$615  = | { \$procmux$467_CMP , \$procmux$468_CMP , \$procmux$469_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$619  = | { \$auto$rtlil.cc:3249:ReduceOr$603 , \$procmux$464_CMP , \$procmux$465_CMP , \$procmux$466_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$623  = | { \$auto$rtlil.cc:3249:ReduceOr$591 , \$auto$rtlil.cc:3249:ReduceOr$587 , \$procmux$458_CMP , \$procmux$459_CMP , \$procmux$460_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$503  = \$procmux$474_CMP  ? word_21 : word_20;
  assign \$auto$rtlil.cc:3381:Mux$505  = \$procmux$473_CMP  ? word_22 : \$auto$rtlil.cc:3381:Mux$503 ;
  assign \$auto$rtlil.cc:3381:Mux$507  = \$procmux$477_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$509  = \$procmux$476_CMP  ? word_19 : \$auto$rtlil.cc:3381:Mux$507 ;
  assign \$auto$rtlil.cc:3381:Mux$513  = \$auto$rtlil.cc:3249:ReduceOr$511  ? \$auto$rtlil.cc:3381:Mux$505  : \$auto$rtlil.cc:3381:Mux$509 ;
  assign \$auto$rtlil.cc:3381:Mux$515  = \$procmux$480_CMP  ? word_15 : word_14;
  assign \$auto$rtlil.cc:3381:Mux$517  = \$procmux$479_CMP  ? word_16 : \$auto$rtlil.cc:3381:Mux$515 ;
  assign \$auto$rtlil.cc:3381:Mux$519  = \$procmux$483_CMP  ? word_12 : word_11;
  assign \$auto$rtlil.cc:3381:Mux$521  = \$procmux$482_CMP  ? word_13 : \$auto$rtlil.cc:3381:Mux$519 ;
  assign \$auto$rtlil.cc:3381:Mux$525  = \$auto$rtlil.cc:3249:ReduceOr$523  ? \$auto$rtlil.cc:3381:Mux$517  : \$auto$rtlil.cc:3381:Mux$521 ;
  assign \$auto$rtlil.cc:3381:Mux$529  = \$auto$rtlil.cc:3249:ReduceOr$527  ? \$auto$rtlil.cc:3381:Mux$513  : \$auto$rtlil.cc:3381:Mux$525 ;
  assign \$auto$rtlil.cc:3381:Mux$531  = \$procmux$486_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$533  = \$procmux$485_CMP  ? word_10 : \$auto$rtlil.cc:3381:Mux$531 ;
  assign \$auto$rtlil.cc:3381:Mux$535  = \$procmux$489_CMP  ? word_6 : word_5;
  assign \$auto$rtlil.cc:3381:Mux$537  = \$procmux$488_CMP  ? word_7 : \$auto$rtlil.cc:3381:Mux$535 ;
  assign \$auto$rtlil.cc:3381:Mux$541  = \$auto$rtlil.cc:3249:ReduceOr$539  ? \$auto$rtlil.cc:3381:Mux$533  : \$auto$rtlil.cc:3381:Mux$537 ;
  assign \$auto$rtlil.cc:3381:Mux$543  = \$procmux$492_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$545  = \$procmux$491_CMP  ? word_4 : \$auto$rtlil.cc:3381:Mux$543 ;
  assign \$auto$rtlil.cc:3381:Mux$547  = \$procmux$495_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$549  = \$procmux$494_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$547 ;
  assign \$auto$rtlil.cc:3381:Mux$553  = \$auto$rtlil.cc:3249:ReduceOr$551  ? \$auto$rtlil.cc:3381:Mux$545  : \$auto$rtlil.cc:3381:Mux$549 ;
  assign \$auto$rtlil.cc:3381:Mux$557  = \$auto$rtlil.cc:3249:ReduceOr$555  ? \$auto$rtlil.cc:3381:Mux$541  : \$auto$rtlil.cc:3381:Mux$553 ;
  assign \$1  = \$auto$rtlil.cc:3249:ReduceOr$559  ? \$auto$rtlil.cc:3381:Mux$529  : \$auto$rtlil.cc:3381:Mux$557 ;
  assign \$auto$rtlil.cc:3381:Mux$567  = \$procmux$450_CMP  ? word_21 : word_20;
  assign \$auto$rtlil.cc:3381:Mux$569  = \$procmux$449_CMP  ? word_22 : \$auto$rtlil.cc:3381:Mux$567 ;
  assign \$auto$rtlil.cc:3381:Mux$571  = \$procmux$453_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$573  = \$procmux$452_CMP  ? word_19 : \$auto$rtlil.cc:3381:Mux$571 ;
  assign \$auto$rtlil.cc:3381:Mux$577  = \$auto$rtlil.cc:3249:ReduceOr$575  ? \$auto$rtlil.cc:3381:Mux$569  : \$auto$rtlil.cc:3381:Mux$573 ;
  assign \$auto$rtlil.cc:3381:Mux$579  = \$procmux$456_CMP  ? word_15 : word_14;
  assign \$auto$rtlil.cc:3381:Mux$581  = \$procmux$455_CMP  ? word_16 : \$auto$rtlil.cc:3381:Mux$579 ;
  assign \$auto$rtlil.cc:3381:Mux$583  = \$procmux$459_CMP  ? word_12 : word_11;
  assign \$auto$rtlil.cc:3381:Mux$585  = \$procmux$458_CMP  ? word_13 : \$auto$rtlil.cc:3381:Mux$583 ;
  assign \$auto$rtlil.cc:3381:Mux$589  = \$auto$rtlil.cc:3249:ReduceOr$587  ? \$auto$rtlil.cc:3381:Mux$581  : \$auto$rtlil.cc:3381:Mux$585 ;
  assign \$auto$rtlil.cc:3381:Mux$593  = \$auto$rtlil.cc:3249:ReduceOr$591  ? \$auto$rtlil.cc:3381:Mux$577  : \$auto$rtlil.cc:3381:Mux$589 ;
  assign \$auto$rtlil.cc:3381:Mux$595  = \$procmux$462_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$597  = \$procmux$461_CMP  ? word_10 : \$auto$rtlil.cc:3381:Mux$595 ;
  assign \$auto$rtlil.cc:3381:Mux$599  = \$procmux$465_CMP  ? word_6 : word_5;
  assign \$auto$rtlil.cc:3381:Mux$601  = \$procmux$464_CMP  ? word_7 : \$auto$rtlil.cc:3381:Mux$599 ;
  assign \$auto$rtlil.cc:3381:Mux$605  = \$auto$rtlil.cc:3249:ReduceOr$603  ? \$auto$rtlil.cc:3381:Mux$597  : \$auto$rtlil.cc:3381:Mux$601 ;
  assign \$auto$rtlil.cc:3381:Mux$607  = \$procmux$468_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$609  = \$procmux$467_CMP  ? word_4 : \$auto$rtlil.cc:3381:Mux$607 ;
  assign \$auto$rtlil.cc:3381:Mux$611  = \$procmux$471_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$613  = \$procmux$470_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$611 ;
  assign \$auto$rtlil.cc:3381:Mux$617  = \$auto$rtlil.cc:3249:ReduceOr$615  ? \$auto$rtlil.cc:3381:Mux$609  : \$auto$rtlil.cc:3381:Mux$613 ;
  assign \$auto$rtlil.cc:3381:Mux$621  = \$auto$rtlil.cc:3249:ReduceOr$619  ? \$auto$rtlil.cc:3381:Mux$605  : \$auto$rtlil.cc:3381:Mux$617 ;
  assign word = \$auto$rtlil.cc:3249:ReduceOr$623  ? \$auto$rtlil.cc:3381:Mux$593  : \$auto$rtlil.cc:3381:Mux$621 ;
  assign \$73  = \$48  ? total : word_22;
  assign \$72  = \$46  ? total : word_21;
  assign \$71  = \$44  ? total : word_20;
  assign \$70  = \$42  ? total : word_19;
  assign \$69  = \$40  ? total : word_18;
  assign \$68  = \$38  ? total : word_17;
  assign \$67  = \$36  ? total : word_16;
  assign \$66  = \$34  ? total : word_15;
  assign \$65  = \$32  ? total : word_14;
  assign \$64  = \$30  ? total : word_13;
  assign \$63  = \$28  ? total : word_12;
  assign \$62  = \$26  ? total : word_11;
  assign \$61  = \$24  ? total : word_10;
  assign \$60  = \$22  ? total : word_9;
  assign \$59  = \$20  ? total : word_8;
  assign \$58  = \$18  ? total : word_7;
  assign \$57  = \$16  ? total : word_6;
  assign \$56  = \$14  ? total : word_5;
  assign \$55  = \$12  ? total : word_4;
  assign \$54  = \$10  ? total : word_3;
  assign \$53  = \$8  ? total : word_2;
  assign \$52  = \$6  ? total : word_1;
  assign \$51  = \$4  ? total : word_0;
  assign \$50  = rst ? 9'h000 : token;
  assign \$procmux$449_CMP  = read_slot == 5'h16;
  assign \$procmux$450_CMP  = read_slot == 5'h15;
  assign \$procmux$451_CMP  = read_slot == 5'h14;
  assign \$procmux$452_CMP  = read_slot == 5'h13;
  assign \$procmux$453_CMP  = read_slot == 5'h12;
  assign \$procmux$454_CMP  = read_slot == 5'h11;
  assign \$procmux$455_CMP  = read_slot == 5'h10;
  assign \$procmux$456_CMP  = read_slot == 5'h0f;
  assign \$procmux$457_CMP  = read_slot == 5'h0e;
  assign \$procmux$458_CMP  = read_slot == 5'h0d;
  assign \$procmux$459_CMP  = read_slot == 5'h0c;
  assign \$procmux$460_CMP  = read_slot == 5'h0b;
  assign \$procmux$461_CMP  = read_slot == 5'h0a;
  assign \$procmux$462_CMP  = read_slot == 5'h09;
  assign \$procmux$463_CMP  = read_slot == 5'h08;
  assign \$procmux$464_CMP  = read_slot == 5'h07;
  assign \$procmux$465_CMP  = read_slot == 5'h06;
  assign \$procmux$466_CMP  = read_slot == 5'h05;
  assign \$procmux$467_CMP  = read_slot == 5'h04;
  assign \$procmux$468_CMP  = read_slot == 5'h03;
  assign \$procmux$469_CMP  = read_slot == 5'h02;
  assign \$procmux$470_CMP  = read_slot == 5'h01;
  assign \$procmux$471_CMP  = ! read_slot;
  assign \$procmux$473_CMP  = token[8:4] == 5'h16;
  assign \$procmux$474_CMP  = token[8:4] == 5'h15;
  assign \$procmux$475_CMP  = token[8:4] == 5'h14;
  assign \$procmux$476_CMP  = token[8:4] == 5'h13;
  assign \$procmux$477_CMP  = token[8:4] == 5'h12;
  assign \$procmux$478_CMP  = token[8:4] == 5'h11;
  assign \$procmux$479_CMP  = token[8:4] == 5'h10;
  assign \$procmux$480_CMP  = token[8:4] == 5'h0f;
  assign \$procmux$481_CMP  = token[8:4] == 5'h0e;
  assign \$procmux$482_CMP  = token[8:4] == 5'h0d;
  assign \$procmux$483_CMP  = token[8:4] == 5'h0c;
  assign \$procmux$484_CMP  = token[8:4] == 5'h0b;
  assign \$procmux$485_CMP  = token[8:4] == 5'h0a;
  assign \$procmux$486_CMP  = token[8:4] == 5'h09;
  assign \$procmux$487_CMP  = token[8:4] == 5'h08;
  assign \$procmux$488_CMP  = token[8:4] == 5'h07;
  assign \$procmux$489_CMP  = token[8:4] == 5'h06;
  assign \$procmux$490_CMP  = token[8:4] == 5'h05;
  assign \$procmux$491_CMP  = token[8:4] == 5'h04;
  assign \$procmux$492_CMP  = token[8:4] == 5'h03;
  assign \$procmux$493_CMP  = token[8:4] == 5'h02;
  assign \$procmux$494_CMP  = token[8:4] == 5'h01;
  assign \$procmux$495_CMP  = ! token[8:4];
  assign \held_token.slot  = token_next[8:4];
  assign \held_token.last  = token_next[3];
  assign \held_token.final  = token_next[2];
  assign \held_token.first  = token_next[1];
  assign \held_token.valid  = token_next[0];
  assign \$49 [27:0] = total;
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
  reg [447:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [8:0] token;
  wire [8:0] token;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [22:0] \$12 ;
  wire [4:0] \$13 ;
  wire \$14 ;
  wire [447:0] \$15 ;
  wire \$16 ;
  wire [4:0] \$17 ;
  wire \$2 ;
  wire [5:0] \$3 ;
  wire [6:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [5:0] \$7 ;
  wire [5:0] \$8 ;
  wire \$9 ;
  wire \$procmux$100_Y ;
  wire \$procmux$101_CMP ;
  wire \$procmux$111_Y ;
  wire \$procmux$112_CMP ;
  wire \$procmux$123_Y ;
  wire \$procmux$124_CMP ;
  wire \$procmux$136_Y ;
  wire \$procmux$137_CMP ;
  wire \$procmux$150_Y ;
  wire \$procmux$151_CMP ;
  wire \$procmux$165_Y ;
  wire \$procmux$166_CMP ;
  wire \$procmux$181_Y ;
  wire \$procmux$182_CMP ;
  wire \$procmux$198_Y ;
  wire \$procmux$199_CMP ;
  wire \$procmux$216_Y ;
  wire \$procmux$217_CMP ;
  wire \$procmux$235_Y ;
  wire \$procmux$236_CMP ;
  wire \$procmux$255_Y ;
  wire \$procmux$256_CMP ;
  wire \$procmux$276_Y ;
  wire \$procmux$277_CMP ;
  wire \$procmux$298_Y ;
  wire \$procmux$299_CMP ;
  wire \$procmux$321_Y ;
  wire \$procmux$322_CMP ;
  wire \$procmux$345_Y ;
  wire \$procmux$346_CMP ;
  wire \$procmux$370_Y ;
  wire \$procmux$371_CMP ;
  wire \$procmux$396_Y ;
  wire \$procmux$397_CMP ;
  wire [4:0] \$procmux$39_Y ;
  wire \$procmux$47_Y ;
  wire \$procmux$49_Y ;
  wire \$procmux$55_Y ;
  wire \$procmux$56_CMP ;
  wire \$procmux$60_Y ;
  wire \$procmux$61_CMP ;
  wire \$procmux$66_Y ;
  wire \$procmux$67_CMP ;
  wire \$procmux$73_Y ;
  wire \$procmux$74_CMP ;
  wire \$procmux$81_Y ;
  wire \$procmux$82_CMP ;
  wire \$procmux$90_Y ;
  wire \$procmux$91_CMP ;
  wire fetch;
  wire [8:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [8:0] lane_10_token_next;
  wire [27:0] lane_10_word;
  wire [8:0] lane_11_token_next;
  wire [27:0] lane_11_word;
  wire [8:0] lane_12_token_next;
  wire [27:0] lane_12_word;
  wire [8:0] lane_13_token_next;
  wire [27:0] lane_13_word;
  wire [8:0] lane_14_token_next;
  wire [27:0] lane_14_word;
  wire [8:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [8:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [8:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [8:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [8:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [8:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [8:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [8:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  wire [8:0] lane_8_token_next;
  wire [27:0] lane_8_word;
  wire [8:0] lane_9_token_next;
  wire [27:0] lane_9_word;
  wire last;
  reg [22:0] lasts;
  wire offered;
  reg [4:0] read_slot;
  reg [4:0] ready_rows;
  wire [447:0] row;
  assign \$1  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$2  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$3  = ready_rows + \$2 ;
  assign \$4  = \$3  - released;
  assign \$5  = lasts >> read_slot;
  assign \$6  = read_slot == 5'h16;
  assign \$7  = read_slot + 1'h1;
  assign \$8  = \$6  ? 6'h00 : \$7 ;
  assign \$9  = | ready_rows;
  assign \$10  = ~ m_axis_tvalid;
  assign \$11  = \$10  | m_axis_tready;
  assign released = \$9  & \$11 ;
  always @(posedge clk)
    lasts <= \$12 ;
  always @(posedge clk)
    ready_rows <= \$13 ;
  always @(posedge clk)
    m_axis_tvalid <= \$14 ;
  always @(posedge clk)
    m_axis_tdata <= \$15 ;
  always @(posedge clk)
    m_axis_tlast <= \$16 ;
  always @(posedge clk)
    read_slot <= \$17 ;
  assign \$procmux$100_Y  = \$procmux$101_CMP  ? lane_15_token_next[3] : lasts[16];
  assign \$procmux$101_CMP  = lane_15_token_next[8:4] == 5'h10;
  assign \$12 [16] = \$1  ? \$procmux$100_Y  : lasts[16];
  assign \$procmux$111_Y  = \$procmux$112_CMP  ? lane_15_token_next[3] : lasts[15];
  assign \$procmux$112_CMP  = lane_15_token_next[8:4] == 5'h0f;
  assign \$12 [15] = \$1  ? \$procmux$111_Y  : lasts[15];
  assign \$procmux$123_Y  = \$procmux$124_CMP  ? lane_15_token_next[3] : lasts[14];
  assign \$procmux$124_CMP  = lane_15_token_next[8:4] == 5'h0e;
  assign \$12 [14] = \$1  ? \$procmux$123_Y  : lasts[14];
  assign \$procmux$136_Y  = \$procmux$137_CMP  ? lane_15_token_next[3] : lasts[13];
  assign \$procmux$137_CMP  = lane_15_token_next[8:4] == 5'h0d;
  assign \$12 [13] = \$1  ? \$procmux$136_Y  : lasts[13];
  assign \$procmux$150_Y  = \$procmux$151_CMP  ? lane_15_token_next[3] : lasts[12];
  assign \$procmux$151_CMP  = lane_15_token_next[8:4] == 5'h0c;
  assign \$12 [12] = \$1  ? \$procmux$150_Y  : lasts[12];
  assign \$procmux$165_Y  = \$procmux$166_CMP  ? lane_15_token_next[3] : lasts[11];
  assign \$procmux$166_CMP  = lane_15_token_next[8:4] == 5'h0b;
  assign \$12 [11] = \$1  ? \$procmux$165_Y  : lasts[11];
  assign \$procmux$181_Y  = \$procmux$182_CMP  ? lane_15_token_next[3] : lasts[10];
  assign \$procmux$182_CMP  = lane_15_token_next[8:4] == 5'h0a;
  assign \$12 [10] = \$1  ? \$procmux$181_Y  : lasts[10];
  assign \$procmux$198_Y  = \$procmux$199_CMP  ? lane_15_token_next[3] : lasts[9];
  assign \$procmux$199_CMP  = lane_15_token_next[8:4] == 5'h09;
  assign \$12 [9] = \$1  ? \$procmux$198_Y  : lasts[9];
  assign \$procmux$216_Y  = \$procmux$217_CMP  ? lane_15_token_next[3] : lasts[8];
  assign \$procmux$217_CMP  = lane_15_token_next[8:4] == 5'h08;
  assign \$12 [8] = \$1  ? \$procmux$216_Y  : lasts[8];
  assign \$procmux$235_Y  = \$procmux$236_CMP  ? lane_15_token_next[3] : lasts[7];
  assign \$procmux$236_CMP  = lane_15_token_next[8:4] == 5'h07;
  assign \$12 [7] = \$1  ? \$procmux$235_Y  : lasts[7];
  assign \$procmux$255_Y  = \$procmux$256_CMP  ? lane_15_token_next[3] : lasts[6];
  assign \$procmux$256_CMP  = lane_15_token_next[8:4] == 5'h06;
  assign \$12 [6] = \$1  ? \$procmux$255_Y  : lasts[6];
  assign \$procmux$276_Y  = \$procmux$277_CMP  ? lane_15_token_next[3] : lasts[5];
  assign \$procmux$277_CMP  = lane_15_token_next[8:4] == 5'h05;
  assign \$12 [5] = \$1  ? \$procmux$276_Y  : lasts[5];
  assign \$procmux$298_Y  = \$procmux$299_CMP  ? lane_15_token_next[3] : lasts[4];
  assign \$procmux$299_CMP  = lane_15_token_next[8:4] == 5'h04;
  assign \$12 [4] = \$1  ? \$procmux$298_Y  : lasts[4];
  assign \$procmux$321_Y  = \$procmux$322_CMP  ? lane_15_token_next[3] : lasts[3];
  assign \$procmux$322_CMP  = lane_15_token_next[8:4] == 5'h03;
  assign \$12 [3] = \$1  ? \$procmux$321_Y  : lasts[3];
  assign \$procmux$345_Y  = \$procmux$346_CMP  ? lane_15_token_next[3] : lasts[2];
  assign \$procmux$346_CMP  = lane_15_token_next[8:4] == 5'h02;
  assign \$12 [2] = \$1  ? \$procmux$345_Y  : lasts[2];
  assign \$procmux$370_Y  = \$procmux$371_CMP  ? lane_15_token_next[3] : lasts[1];
  assign \$procmux$371_CMP  = lane_15_token_next[8:4] == 5'h01;
  assign \$12 [1] = \$1  ? \$procmux$370_Y  : lasts[1];
  assign \$procmux$39_Y  = released ? \$8 [4:0] : read_slot;
  assign \$procmux$396_Y  = \$procmux$397_CMP  ? lane_15_token_next[3] : lasts[0];
  assign \$procmux$397_CMP  = ! lane_15_token_next[8:4];
  assign \$12 [0] = \$1  ? \$procmux$396_Y  : lasts[0];
  assign \$17  = rst ? 5'h00 : \$procmux$39_Y ;
  assign \$16  = released ? \$5  : m_axis_tlast;
  assign \$15  = released ? { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word } : m_axis_tdata;
  assign \$procmux$47_Y  = m_axis_tready ? 1'h0 : m_axis_tvalid;
  assign \$procmux$49_Y  = released ? 1'h1 : \$procmux$47_Y ;
  assign \$14  = rst ? 1'h0 : \$procmux$49_Y ;
  assign \$13  = rst ? 5'h00 : \$4 [4:0];
  assign \$procmux$55_Y  = \$procmux$56_CMP  ? lane_15_token_next[3] : lasts[22];
  assign \$procmux$56_CMP  = lane_15_token_next[8:4] == 5'h16;
  assign \$12 [22] = \$1  ? \$procmux$55_Y  : lasts[22];
  assign \$procmux$60_Y  = \$procmux$61_CMP  ? lane_15_token_next[3] : lasts[21];
  assign \$procmux$61_CMP  = lane_15_token_next[8:4] == 5'h15;
  assign \$12 [21] = \$1  ? \$procmux$60_Y  : lasts[21];
  assign \$procmux$66_Y  = \$procmux$67_CMP  ? lane_15_token_next[3] : lasts[20];
  assign \$procmux$67_CMP  = lane_15_token_next[8:4] == 5'h14;
  assign \$12 [20] = \$1  ? \$procmux$66_Y  : lasts[20];
  assign \$procmux$73_Y  = \$procmux$74_CMP  ? lane_15_token_next[3] : lasts[19];
  assign \$procmux$74_CMP  = lane_15_token_next[8:4] == 5'h13;
  assign \$12 [19] = \$1  ? \$procmux$73_Y  : lasts[19];
  assign \$procmux$81_Y  = \$procmux$82_CMP  ? lane_15_token_next[3] : lasts[18];
  assign \$procmux$82_CMP  = lane_15_token_next[8:4] == 5'h12;
  assign \$12 [18] = \$1  ? \$procmux$81_Y  : lasts[18];
  assign \$procmux$90_Y  = \$procmux$91_CMP  ? lane_15_token_next[3] : lasts[17];
  assign \$procmux$91_CMP  = lane_15_token_next[8:4] == 5'h11;
  assign \$12 [17] = \$1  ? \$procmux$90_Y  : lasts[17];
  lane_accumulate_s20_to_28_x23 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x23 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x23 lane_10 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x23 lane_11 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x23 lane_12 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x23 lane_13 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x23 lane_14 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x23 lane_15 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x23 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x23 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x23 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x23 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x23 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x23 lane_7 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x23 lane_8 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x23 lane_9 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_8_token_next),
    .token_next(lane_9_token_next),
    .value(values[199:180]),
    .word(lane_9_word)
  );
  assign last = m_axis_tlast;
  assign row = m_axis_tdata;
  assign offered = m_axis_tvalid;
  assign fetch = released;
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
  wire [1:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [5:0] \$15 ;
  wire [5:0] \$16 ;
  wire [5:0] \$17 ;
  wire [5:0] \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [5:0] \$21 ;
  wire [5:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
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
  wire [5:0] \$34 ;
  wire \$35 ;
  wire [6:0] \$36 ;
  wire \$37 ;
  wire [4:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [4:0] \$40 ;
  wire [4:0] \$41 ;
  wire [4:0] \$42 ;
  wire \$43 ;
  wire [44:0] \$44 ;
  wire [4:0] \$45 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire [4:0] \$procmux$15_Y ;
  wire [4:0] \$procmux$19_Y ;
  wire \$procmux$23_Y ;
  wire \$procmux$26_Y ;
  wire [4:0] \$procmux$31_Y ;
  wire \$procmux$35_Y ;
  wire \$procmux$5_Y ;
  wire [4:0] \$procmux$9_Y ;
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
  wire [319:0] array_c;
  wire [447:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [4:0] free;
  reg hold;
  reg [4:0] loaded;
  reg start;
  reg [4:0] taken;
  reg [44:0] token_line;
  always @(posedge clk)
    \$signal$31  <= \$42 ;
  always @(posedge clk)
    framing_error <= \$43 ;
  always @(posedge clk)
    token_line <= \$44 ;
  always @(posedge clk)
    free <= \$45 ;
  assign \$1  = loaded != 5'h10;
  assign \$2  = ! hold;
  assign s_axis_b_tready = \$1  & \$2 ;
  assign \$3  = ~ start;
  assign \$4  = loaded == 5'h10;
  assign \$5  = \$3  | \$4 ;
  assign \$6  = ~ s_axis_a_tuser[0];
  assign \$7  = | free;
  assign \$8  = \$6  | \$7 ;
  assign s_axis_a_tready = \$5  & \$8 ;
  assign \$signal$21  = s_axis_b_tvalid & s_axis_b_tready;
  assign \$signal$22  = s_axis_a_tvalid & s_axis_a_tready;
  assign \$signal$23  = \$signal$22  & start;
  assign ends = s_axis_a_tlast & s_axis_a_tuser[1];
  assign \$9  = loaded + \$signal$21 ;
  assign \$11  = hold - 1'h1;
  assign \$12  = ~ s_axis_a_tuser[1];
  assign \$13  = s_axis_a_tlast & \$12 ;
  assign \$14  = \$signal$25  == 5'h16;
  assign \$15  = \$signal$25  + 1'h1;
  assign \$16  = \$14  ? 6'h00 : \$15 ;
  assign \$17  = \$13  ? { 1'h0, \$signal$31  } : \$16 ;
  assign \$18  = taken + 1'h1;
  assign \$19  = s_axis_a_tlast ? 6'h00 : \$18 ;
  assign \$20  = \$signal$25  == 5'h16;
  assign \$21  = \$signal$25  + 1'h1;
  assign \$22  = \$20  ? 6'h00 : \$21 ;
  assign \$23  = loaded == 4'hf;
  assign \$24  = s_axis_b_tlast != \$23 ;
  assign \$25  = \$signal$21  & \$24 ;
  assign \$26  = taken == 5'h16;
  assign \$27  = \$signal$22  & \$26 ;
  assign \$28  = ~ s_axis_a_tlast;
  assign \$29  = \$27  & \$28 ;
  assign \$30  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$31  = ~ \$30 ;
  assign \$32  = \$29  & \$31 ;
  assign \$33  = \$25  | \$32 ;
  assign \$34  = free + collector_released;
  assign \$35  = \$signal$22  & s_axis_a_tuser[0];
  assign \$36  = \$34  - \$35 ;
  always @(posedge clk)
    start <= \$37 ;
  always @(posedge clk)
    loaded <= \$38 ;
  always @(posedge clk)
    hold <= \$39 ;
  always @(posedge clk)
    \$signal$25  <= \$40 ;
  always @(posedge clk)
    taken <= \$41 ;
  assign \$45  = rst ? 5'h17 : \$36 [4:0];
  assign \$procmux$11_Y  = \$signal$22  ? \$procmux$9_Y  : \$signal$31 ;
  assign \$42  = rst ? 5'h00 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$signal$22  ? \$19 [4:0] : taken;
  assign \$41  = rst ? 5'h00 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$signal$22  ? \$17 [4:0] : \$signal$25 ;
  assign \$40  = rst ? 5'h00 : \$procmux$19_Y ;
  assign \$procmux$23_Y  = hold ? \$11 [0] : hold;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h0 : \$procmux$23_Y ;
  assign \$39  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$44  = rst ? 45'h000000000000 : { token_line[35:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$31_Y  = \$signal$23  ? 5'h00 : \$9 [4:0];
  assign \$38  = rst ? 5'h00 : \$procmux$31_Y ;
  assign \$procmux$35_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$37  = rst ? 1'h1 : \$procmux$35_Y ;
  assign \$procmux$5_Y  = \$33  ? 1'h1 : framing_error;
  assign \$43  = rst ? 1'h0 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = ends ? \$22 [4:0] : \$signal$31 ;
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
    .token(token_line[44:36]),
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
