// tpe_ent_tree_16x16_s8xs8_k4096_d22: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=ent, array=tree, rows=16, cols=16, layers=0, recoding=ent, digits=parallel, encoder=edge, shift=product, accumulate=binary, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=22, constant_time=False

module encoder_ent_s8xs8_20(clk, code, a);
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

module leaf_tree_ent_s8xs8_16_x1(b, load, swap, clk, a_next, b_next, state, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [8:0] a_next;
  reg [8:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output [15:0] state;
  reg [15:0] state;
  input [8:0] a;
  wire [8:0] a;
  wire \$1 ;
  wire [8:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire [8:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [5:0] \$25 ;
  wire [5:0] \$26 ;
  wire \$28 ;
  wire \$29 ;
  wire [8:0] \$3 ;
  wire \$31 ;
  wire [11:0] \$32 ;
  wire \$33 ;
  wire [11:0] \$34 ;
  wire [8:0] \$4 ;
  wire [13:0] \$40 ;
  wire [13:0] \$42 ;
  wire [7:0] \$43 ;
  wire [7:0] \$44 ;
  wire [16:0] \$47 ;
  wire [8:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  wire [8:0] \a$9 ;
  wire digit_0_neg;
  wire digit_0_one;
  wire digit_0_two;
  wire digit_1_neg;
  wire digit_1_one;
  wire digit_1_two;
  wire digit_2_neg;
  wire digit_2_one;
  wire digit_2_two;
  wire digit_3_neg;
  wire digit_3_one;
  wire digit_3_two;
  wire [8:0] row_0;
  wire [8:0] row_1;
  wire [8:0] row_2;
  wire [8:0] row_3;
  wire [7:0] shadow;
  wire [15:0] sum;
  wire [13:0] tree_carry_11;
  wire [5:0] tree_carry_5;
  wire [11:0] tree_carry_8;
  wire [13:0] tree_half_11;
  wire [5:0] tree_half_5;
  wire [11:0] tree_half_8;
  wire [13:0] tree_sum_11;
  wire [5:0] tree_sum_5;
  wire [11:0] tree_sum_8;
  reg [7:0] weights;
  assign tree_half_11 = { 4'h0, tree_carry_5[4:0], 1'h0, row_0[5:2] } ^ { tree_sum_8, row_1[1:0] };
  assign tree_sum_11 = tree_half_11 ^ { 1'h0, tree_carry_8[9:0], 2'h0, digit_1_neg };
  assign \$40  = { 4'h0, tree_carry_5[4:0], 1'h0, row_0[5:2] } & { tree_sum_8, row_1[1:0] };
  assign \$42  = tree_half_11 & { 1'h0, tree_carry_8[9:0], 2'h0, digit_1_neg };
  assign tree_carry_11 = \$40  | \$42 ;
  assign \$43  = load ? b : b_next;
  assign \$44  = swap ? b_next : weights;
  assign \$47  = { tree_sum_11, row_0[1:0] } + { tree_carry_11[12:0], 2'h0, digit_0_neg };
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= \$43 ;
  always @(posedge clk)
    weights <= \$44 ;
  always @(posedge clk)
    state <= \$47 [15:0];
  assign \$1  = a_next[0] & a_next[1];
  assign digit_0_neg = a_next[8] ^ \$1 ;
  assign \$2  = ~ a_next[0];
  assign digit_0_two = a_next[1] & \$2 ;
  assign \$3  = { weights[7], weights } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$4  = { weights, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$5  = \$3  | \$4 ;
  assign row_0 = \$5  ^ { digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg };
  assign \$6  = a_next[2] & a_next[3];
  assign digit_1_neg = a_next[8] ^ \$6 ;
  assign \$7  = ~ a_next[2];
  assign digit_1_two = a_next[3] & \$7 ;
  assign \$8  = { weights[7], weights } & { a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2] };
  assign \$9  = { weights, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$10  = \$8  | \$9 ;
  assign row_1 = \$10  ^ { digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg };
  assign \$11  = a_next[4] & a_next[5];
  assign digit_2_neg = a_next[8] ^ \$11 ;
  assign \$12  = ~ a_next[4];
  assign digit_2_two = a_next[5] & \$12 ;
  assign \$13  = { weights[7], weights } & { a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4] };
  assign \$14  = { weights, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$15  = \$13  | \$14 ;
  assign row_2 = \$15  ^ { digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg };
  assign \$16  = a_next[6] & a_next[7];
  assign digit_3_neg = a_next[8] ^ \$16 ;
  assign \$17  = ~ a_next[6];
  assign digit_3_two = a_next[7] & \$17 ;
  assign \$18  = { weights[7], weights } & { a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6] };
  assign \$19  = { weights, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$20  = \$18  | \$19 ;
  assign row_3 = \$20  ^ { digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg };
  assign \$21  = ~ row_1[8];
  assign \$22  = ~ row_0[8];
  assign tree_half_5 = { 1'h0, \$21 , row_1[7:4] } ^ { 1'h1, \$22 , row_0[8], row_0[8:6] };
  assign tree_sum_5 = tree_half_5 ^ { 5'h00, digit_3_neg };
  assign \$23  = ~ row_1[8];
  assign \$24  = ~ row_0[8];
  assign \$25  = { 1'h0, \$23 , row_1[7:4] } & { 1'h1, \$24 , row_0[8], row_0[8:6] };
  assign \$26  = tree_half_5 & { 5'h00, digit_3_neg };
  assign tree_carry_5 = \$25  | \$26 ;
  assign \$28  = ~ row_2[8];
  assign tree_half_8 = { 4'h0, tree_sum_5, row_1[3:2] } ^ { 3'h1, \$28 , row_2[7:0] };
  assign \$29  = ~ row_3[8];
  assign tree_sum_8 = tree_half_8 ^ { 1'h1, \$29 , row_3[7:0], 1'h0, digit_2_neg };
  assign \$31  = ~ row_2[8];
  assign \$32  = { 4'h0, tree_sum_5, row_1[3:2] } & { 3'h1, \$31 , row_2[7:0] };
  assign \$33  = ~ row_3[8];
  assign \$34  = tree_half_8 & { 1'h1, \$33 , row_3[7:0], 1'h0, digit_2_neg };
  assign tree_carry_8 = \$32  | \$34 ;
  assign sum = state;
  assign shadow = b_next;
  assign digit_3_one = a_next[6];
  assign digit_2_one = a_next[4];
  assign digit_1_one = a_next[2];
  assign digit_0_one = a_next[0];
  assign \a$9  = a_next;
endmodule

module node_tree_ent_s8xs8_18_of_4x16(clk, state, states);
  input clk;
  wire clk;
  output [17:0] state;
  reg [17:0] state;
  input [63:0] states;
  wire [63:0] states;
  wire \$1 ;
  wire \$11 ;
  wire \$12 ;
  wire [17:0] \$13 ;
  wire [17:0] \$14 ;
  wire [18:0] \$15 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [15:0] \$6 ;
  wire \$7 ;
  wire [15:0] \$8 ;
  wire [17:0] sum;
  wire [17:0] tree_carry_11;
  wire [15:0] tree_carry_5;
  wire tree_carry_8;
  wire [17:0] tree_half_11;
  wire [15:0] tree_half_5;
  wire tree_half_8;
  wire [17:0] tree_sum_11;
  wire [15:0] tree_sum_5;
  wire tree_sum_8;
  assign \$1  = ~ states[15];
  assign \$2  = ~ states[31];
  assign tree_half_5 = { \$1 , states[14:0] } ^ { \$2 , states[30:16] };
  assign \$3  = ~ states[47];
  assign tree_sum_5 = tree_half_5 ^ { \$3 , states[46:32] };
  assign \$4  = ~ states[15];
  assign \$5  = ~ states[31];
  assign \$6  = { \$4 , states[14:0] } & { \$5 , states[30:16] };
  assign \$7  = ~ states[47];
  assign \$8  = tree_half_5 & { \$7 , states[46:32] };
  assign tree_carry_5 = \$6  | \$8 ;
  assign \$11  = ~ states[63];
  assign tree_half_11 = { 1'h0, tree_carry_5, 1'h0 } ^ { 2'h2, \$11 , states[62:48] };
  assign tree_sum_11 = tree_half_11 ^ { 2'h0, tree_sum_5 };
  assign \$12  = ~ states[63];
  assign \$13  = { 1'h0, tree_carry_5, 1'h0 } & { 2'h2, \$12 , states[62:48] };
  assign \$14  = tree_half_11 & { 2'h0, tree_sum_5 };
  assign tree_carry_11 = \$13  | \$14 ;
  assign \$15  = tree_sum_11 + { tree_carry_11[16:0], 1'h0 };
  always @(posedge clk)
    state <= \$15 [17:0];
  assign sum = state;
  assign tree_carry_8 = 1'h0;
  assign tree_sum_8 = 1'h1;
  assign tree_half_8 = 1'h0;
endmodule

module node_tree_ent_s8xs8_20_of_4x18(clk, state, states);
  input clk;
  wire clk;
  output [19:0] state;
  reg [19:0] state;
  input [71:0] states;
  wire [71:0] states;
  wire \$1 ;
  wire \$11 ;
  wire \$12 ;
  wire [19:0] \$13 ;
  wire [19:0] \$14 ;
  wire [20:0] \$15 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [17:0] \$6 ;
  wire \$7 ;
  wire [17:0] \$8 ;
  wire [19:0] sum;
  wire [19:0] tree_carry_11;
  wire [17:0] tree_carry_5;
  wire tree_carry_8;
  wire [19:0] tree_half_11;
  wire [17:0] tree_half_5;
  wire tree_half_8;
  wire [19:0] tree_sum_11;
  wire [17:0] tree_sum_5;
  wire tree_sum_8;
  assign \$1  = ~ states[17];
  assign \$2  = ~ states[35];
  assign tree_half_5 = { \$1 , states[16:0] } ^ { \$2 , states[34:18] };
  assign \$3  = ~ states[53];
  assign tree_sum_5 = tree_half_5 ^ { \$3 , states[52:36] };
  assign \$4  = ~ states[17];
  assign \$5  = ~ states[35];
  assign \$6  = { \$4 , states[16:0] } & { \$5 , states[34:18] };
  assign \$7  = ~ states[53];
  assign \$8  = tree_half_5 & { \$7 , states[52:36] };
  assign tree_carry_5 = \$6  | \$8 ;
  assign \$11  = ~ states[71];
  assign tree_half_11 = { 1'h0, tree_carry_5, 1'h0 } ^ { 2'h2, \$11 , states[70:54] };
  assign tree_sum_11 = tree_half_11 ^ { 2'h0, tree_sum_5 };
  assign \$12  = ~ states[71];
  assign \$13  = { 1'h0, tree_carry_5, 1'h0 } & { 2'h2, \$12 , states[70:54] };
  assign \$14  = tree_half_11 & { 2'h0, tree_sum_5 };
  assign tree_carry_11 = \$13  | \$14 ;
  assign \$15  = tree_sum_11 + { tree_carry_11[18:0], 1'h0 };
  always @(posedge clk)
    state <= \$15 [19:0];
  assign sum = state;
  assign tree_carry_8 = 1'h0;
  assign tree_sum_8 = 1'h1;
  assign tree_half_8 = 1'h0;
endmodule

module tile_tree_ent_s8xs8_20_x16(b, load, swap, clk, a_next, load_next, swap_next, state, a);
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
  output [19:0] state;
  wire [19:0] state;
  input [143:0] a;
  wire [143:0] a;
  wire [7:0] \$1 ;
  wire held_load;
  wire held_swap;
  wire [8:0] leaf_0_a_next;
  wire [7:0] leaf_0_b_next;
  wire [15:0] leaf_0_state;
  wire [8:0] leaf_10_a_next;
  wire [7:0] leaf_10_b_next;
  wire [15:0] leaf_10_state;
  wire [8:0] leaf_11_a_next;
  wire [7:0] leaf_11_b_next;
  wire [15:0] leaf_11_state;
  wire [8:0] leaf_12_a_next;
  wire [7:0] leaf_12_b_next;
  wire [15:0] leaf_12_state;
  wire [8:0] leaf_13_a_next;
  wire [7:0] leaf_13_b_next;
  wire [15:0] leaf_13_state;
  wire [8:0] leaf_14_a_next;
  wire [7:0] leaf_14_b_next;
  wire [15:0] leaf_14_state;
  wire [8:0] leaf_15_a_next;
  wire [15:0] leaf_15_state;
  wire [8:0] leaf_1_a_next;
  wire [7:0] leaf_1_b_next;
  wire [15:0] leaf_1_state;
  wire [8:0] leaf_2_a_next;
  wire [7:0] leaf_2_b_next;
  wire [15:0] leaf_2_state;
  wire [8:0] leaf_3_a_next;
  wire [7:0] leaf_3_b_next;
  wire [15:0] leaf_3_state;
  wire [8:0] leaf_4_a_next;
  wire [7:0] leaf_4_b_next;
  wire [15:0] leaf_4_state;
  wire [8:0] leaf_5_a_next;
  wire [7:0] leaf_5_b_next;
  wire [15:0] leaf_5_state;
  wire [8:0] leaf_6_a_next;
  wire [7:0] leaf_6_b_next;
  wire [15:0] leaf_6_state;
  wire [8:0] leaf_7_a_next;
  wire [7:0] leaf_7_b_next;
  wire [15:0] leaf_7_state;
  wire [8:0] leaf_8_a_next;
  wire [7:0] leaf_8_b_next;
  wire [15:0] leaf_8_state;
  wire [8:0] leaf_9_a_next;
  wire [7:0] leaf_9_b_next;
  wire [15:0] leaf_9_state;
  wire [17:0] node_0_0_state;
  wire [17:0] node_0_1_state;
  wire [17:0] node_0_2_state;
  wire [17:0] node_0_3_state;
  wire [19:0] node_1_0_state;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  leaf_tree_ent_s8xs8_16_x1 leaf_0 (
    .a(a[8:0]),
    .a_next(leaf_0_a_next),
    .b(b),
    .b_next(leaf_0_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_0_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_1 (
    .a(a[17:9]),
    .a_next(leaf_1_a_next),
    .b(leaf_0_b_next),
    .b_next(leaf_1_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_1_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_10 (
    .a(a[98:90]),
    .a_next(leaf_10_a_next),
    .b(leaf_9_b_next),
    .b_next(leaf_10_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_10_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_11 (
    .a(a[107:99]),
    .a_next(leaf_11_a_next),
    .b(leaf_10_b_next),
    .b_next(leaf_11_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_11_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_12 (
    .a(a[116:108]),
    .a_next(leaf_12_a_next),
    .b(leaf_11_b_next),
    .b_next(leaf_12_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_12_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_13 (
    .a(a[125:117]),
    .a_next(leaf_13_a_next),
    .b(leaf_12_b_next),
    .b_next(leaf_13_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_13_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_14 (
    .a(a[134:126]),
    .a_next(leaf_14_a_next),
    .b(leaf_13_b_next),
    .b_next(leaf_14_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_14_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_15 (
    .a(a[143:135]),
    .a_next(leaf_15_a_next),
    .b(leaf_14_b_next),
    .b_next(\$1 ),
    .clk(clk),
    .load(load_next),
    .state(leaf_15_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_2 (
    .a(a[26:18]),
    .a_next(leaf_2_a_next),
    .b(leaf_1_b_next),
    .b_next(leaf_2_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_2_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_3 (
    .a(a[35:27]),
    .a_next(leaf_3_a_next),
    .b(leaf_2_b_next),
    .b_next(leaf_3_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_3_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_4 (
    .a(a[44:36]),
    .a_next(leaf_4_a_next),
    .b(leaf_3_b_next),
    .b_next(leaf_4_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_4_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_5 (
    .a(a[53:45]),
    .a_next(leaf_5_a_next),
    .b(leaf_4_b_next),
    .b_next(leaf_5_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_5_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_6 (
    .a(a[62:54]),
    .a_next(leaf_6_a_next),
    .b(leaf_5_b_next),
    .b_next(leaf_6_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_6_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_7 (
    .a(a[71:63]),
    .a_next(leaf_7_a_next),
    .b(leaf_6_b_next),
    .b_next(leaf_7_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_7_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_8 (
    .a(a[80:72]),
    .a_next(leaf_8_a_next),
    .b(leaf_7_b_next),
    .b_next(leaf_8_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_8_state),
    .swap(swap)
  );
  leaf_tree_ent_s8xs8_16_x1 leaf_9 (
    .a(a[89:81]),
    .a_next(leaf_9_a_next),
    .b(leaf_8_b_next),
    .b_next(leaf_9_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_9_state),
    .swap(swap)
  );
  node_tree_ent_s8xs8_18_of_4x16 node_0_0 (
    .clk(clk),
    .state(node_0_0_state),
    .states({ leaf_3_state, leaf_2_state, leaf_1_state, leaf_0_state })
  );
  node_tree_ent_s8xs8_18_of_4x16 node_0_1 (
    .clk(clk),
    .state(node_0_1_state),
    .states({ leaf_7_state, leaf_6_state, leaf_5_state, leaf_4_state })
  );
  node_tree_ent_s8xs8_18_of_4x16 node_0_2 (
    .clk(clk),
    .state(node_0_2_state),
    .states({ leaf_11_state, leaf_10_state, leaf_9_state, leaf_8_state })
  );
  node_tree_ent_s8xs8_18_of_4x16 node_0_3 (
    .clk(clk),
    .state(node_0_3_state),
    .states({ leaf_15_state, leaf_14_state, leaf_13_state, leaf_12_state })
  );
  node_tree_ent_s8xs8_20_of_4x18 node_1_0 (
    .clk(clk),
    .state(state),
    .states({ node_0_3_state, node_0_2_state, node_0_1_state, node_0_0_state })
  );
  assign a_next = { leaf_15_a_next, leaf_14_a_next, leaf_13_a_next, leaf_12_a_next, leaf_11_a_next, leaf_10_a_next, leaf_9_a_next, leaf_8_a_next, leaf_7_a_next, leaf_6_a_next, leaf_5_a_next, leaf_4_a_next, leaf_3_a_next, leaf_2_a_next, leaf_1_a_next, leaf_0_a_next };
  assign node_1_0_state = state;
  assign held_swap = swap_next;
  assign held_load = load_next;
endmodule

module array_tree_ent_s8xs8_20_16x16(b, load, swap, clk, c, a);
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
  wire [127:0] skew_b_0_skewed;
  wire [143:0] tile_0_a_next;
  wire tile_0_load_next;
  wire [19:0] tile_0_state;
  wire tile_0_swap_next;
  wire [143:0] tile_10_a_next;
  wire tile_10_load_next;
  wire [19:0] tile_10_state;
  wire tile_10_swap_next;
  wire [143:0] tile_11_a_next;
  wire tile_11_load_next;
  wire [19:0] tile_11_state;
  wire tile_11_swap_next;
  wire [143:0] tile_12_a_next;
  wire tile_12_load_next;
  wire [19:0] tile_12_state;
  wire tile_12_swap_next;
  wire [143:0] tile_13_a_next;
  wire tile_13_load_next;
  wire [19:0] tile_13_state;
  wire tile_13_swap_next;
  wire [143:0] tile_14_a_next;
  wire tile_14_load_next;
  wire [19:0] tile_14_state;
  wire tile_14_swap_next;
  wire [19:0] tile_15_state;
  wire [143:0] tile_1_a_next;
  wire tile_1_load_next;
  wire [19:0] tile_1_state;
  wire tile_1_swap_next;
  wire [143:0] tile_2_a_next;
  wire tile_2_load_next;
  wire [19:0] tile_2_state;
  wire tile_2_swap_next;
  wire [143:0] tile_3_a_next;
  wire tile_3_load_next;
  wire [19:0] tile_3_state;
  wire tile_3_swap_next;
  wire [143:0] tile_4_a_next;
  wire tile_4_load_next;
  wire [19:0] tile_4_state;
  wire tile_4_swap_next;
  wire [143:0] tile_5_a_next;
  wire tile_5_load_next;
  wire [19:0] tile_5_state;
  wire tile_5_swap_next;
  wire [143:0] tile_6_a_next;
  wire tile_6_load_next;
  wire [19:0] tile_6_state;
  wire tile_6_swap_next;
  wire [143:0] tile_7_a_next;
  wire tile_7_load_next;
  wire [19:0] tile_7_state;
  wire tile_7_swap_next;
  wire [143:0] tile_8_a_next;
  wire tile_8_load_next;
  wire [19:0] tile_8_state;
  wire tile_8_swap_next;
  wire [143:0] tile_9_a_next;
  wire tile_9_load_next;
  wire [19:0] tile_9_state;
  wire tile_9_swap_next;
  always @(posedge clk)
    \edge  <= { swap, b };
  encoder_ent_s8xs8_20 encoder_0_0 (
    .a(a[7:0]),
    .clk(clk),
    .code(encoder_0_0_code)
  );
  encoder_ent_s8xs8_20 encoder_0_1 (
    .a(a[15:8]),
    .clk(clk),
    .code(encoder_0_1_code)
  );
  encoder_ent_s8xs8_20 encoder_0_10 (
    .a(a[87:80]),
    .clk(clk),
    .code(encoder_0_10_code)
  );
  encoder_ent_s8xs8_20 encoder_0_11 (
    .a(a[95:88]),
    .clk(clk),
    .code(encoder_0_11_code)
  );
  encoder_ent_s8xs8_20 encoder_0_12 (
    .a(a[103:96]),
    .clk(clk),
    .code(encoder_0_12_code)
  );
  encoder_ent_s8xs8_20 encoder_0_13 (
    .a(a[111:104]),
    .clk(clk),
    .code(encoder_0_13_code)
  );
  encoder_ent_s8xs8_20 encoder_0_14 (
    .a(a[119:112]),
    .clk(clk),
    .code(encoder_0_14_code)
  );
  encoder_ent_s8xs8_20 encoder_0_15 (
    .a(a[127:120]),
    .clk(clk),
    .code(encoder_0_15_code)
  );
  encoder_ent_s8xs8_20 encoder_0_2 (
    .a(a[23:16]),
    .clk(clk),
    .code(encoder_0_2_code)
  );
  encoder_ent_s8xs8_20 encoder_0_3 (
    .a(a[31:24]),
    .clk(clk),
    .code(encoder_0_3_code)
  );
  encoder_ent_s8xs8_20 encoder_0_4 (
    .a(a[39:32]),
    .clk(clk),
    .code(encoder_0_4_code)
  );
  encoder_ent_s8xs8_20 encoder_0_5 (
    .a(a[47:40]),
    .clk(clk),
    .code(encoder_0_5_code)
  );
  encoder_ent_s8xs8_20 encoder_0_6 (
    .a(a[55:48]),
    .clk(clk),
    .code(encoder_0_6_code)
  );
  encoder_ent_s8xs8_20 encoder_0_7 (
    .a(a[63:56]),
    .clk(clk),
    .code(encoder_0_7_code)
  );
  encoder_ent_s8xs8_20 encoder_0_8 (
    .a(a[71:64]),
    .clk(clk),
    .code(encoder_0_8_code)
  );
  encoder_ent_s8xs8_20 encoder_0_9 (
    .a(a[79:72]),
    .clk(clk),
    .code(encoder_0_9_code)
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [127:0])
  );
  tile_tree_ent_s8xs8_20_x16 tile_0 (
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
  tile_tree_ent_s8xs8_20_x16 tile_1 (
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
  tile_tree_ent_s8xs8_20_x16 tile_10 (
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
  tile_tree_ent_s8xs8_20_x16 tile_11 (
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
  tile_tree_ent_s8xs8_20_x16 tile_12 (
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
  tile_tree_ent_s8xs8_20_x16 tile_13 (
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
  tile_tree_ent_s8xs8_20_x16 tile_14 (
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
  tile_tree_ent_s8xs8_20_x16 tile_15 (
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
  tile_tree_ent_s8xs8_20_x16 tile_2 (
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
  tile_tree_ent_s8xs8_20_x16 tile_3 (
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
  tile_tree_ent_s8xs8_20_x16 tile_4 (
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
  tile_tree_ent_s8xs8_20_x16 tile_5 (
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
  tile_tree_ent_s8xs8_20_x16 tile_6 (
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
  tile_tree_ent_s8xs8_20_x16 tile_7 (
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
  tile_tree_ent_s8xs8_20_x16 tile_8 (
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
  tile_tree_ent_s8xs8_20_x16 tile_9 (
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
  assign c = { tile_15_state, tile_14_state, tile_13_state, tile_12_state, tile_11_state, tile_10_state, tile_9_state, tile_8_state, tile_7_state, tile_6_state, tile_5_state, tile_4_state, tile_3_state, tile_2_state, tile_1_state, tile_0_state };
endmodule

module lane_accumulate_s20_to_28_x22(value, fetch, clk, rst, token_next, word, token);
  input [19:0] value;
  wire [19:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [24:0] token_next;
  reg [24:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [24:0] token;
  wire [24:0] token;
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
  wire [21:0] \$112 ;
  wire [27:0] \$113 ;
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
  wire [29:0] \$88 ;
  wire [24:0] \$89 ;
  wire [27:0] \$9 ;
  wire [27:0] \$90 ;
  wire [27:0] \$91 ;
  wire [27:0] \$92 ;
  wire [27:0] \$93 ;
  wire [27:0] \$94 ;
  wire [27:0] \$95 ;
  wire [27:0] \$96 ;
  wire [27:0] \$97 ;
  wire [27:0] \$98 ;
  wire [27:0] \$99 ;
  wire [21:0] \$procmux$67_Y ;
  wire [27:0] \$signal ;
  wire [24:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [21:0] \held_token.slot ;
  reg [27:0] old;
  reg [21:0] pointer;
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
  assign \$42  = \$38  | \$41 ;
  assign \$43  = \$31  | \$42 ;
  assign \$44  = token[0] ? 28'h0000000 : \$43 ;
  assign \$45  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$46  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$47  = \$45  | \$46 ;
  assign \$48  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$49  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$50  = \$48  | \$49 ;
  assign \$51  = \$47  | \$50 ;
  assign \$52  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$53  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$54  = \$52  | \$53 ;
  assign \$55  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$56  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$57  = \$55  | \$56 ;
  assign \$58  = \$54  | \$57 ;
  assign \$59  = \$51  | \$58 ;
  assign \$60  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$61  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$62  = \$60  | \$61 ;
  assign \$63  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$64  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$65  = \$63  | \$64 ;
  assign \$66  = \$62  | \$65 ;
  assign \$67  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$68  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$69  = \$67  | \$68 ;
  assign \$70  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$71  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$72  = \$70  | \$71 ;
  assign \$73  = \$69  | \$72 ;
  assign \$74  = \$66  | \$73 ;
  assign \$75  = \$59  | \$74 ;
  assign \$76  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$77  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$78  = \$76  | \$77 ;
  assign \$79  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$80  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$81  = \$79  | \$80 ;
  assign \$82  = \$78  | \$81 ;
  assign \$83  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$84  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$85  = \$83  | \$84 ;
  assign \$86  = \$82  | \$85 ;
  assign \$87  = \$75  | \$86 ;
  assign { \$88 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$89 ;
  always @(posedge clk)
    old <= \$44 ;
  always @(posedge clk)
    word_0 <= \$90 ;
  always @(posedge clk)
    word_1 <= \$91 ;
  always @(posedge clk)
    word_2 <= \$92 ;
  always @(posedge clk)
    word_3 <= \$93 ;
  always @(posedge clk)
    word_4 <= \$94 ;
  always @(posedge clk)
    word_5 <= \$95 ;
  always @(posedge clk)
    word_6 <= \$96 ;
  always @(posedge clk)
    word_7 <= \$97 ;
  always @(posedge clk)
    word_8 <= \$98 ;
  always @(posedge clk)
    word_9 <= \$99 ;
  always @(posedge clk)
    word_10 <= \$100 ;
  always @(posedge clk)
    word_11 <= \$101 ;
  always @(posedge clk)
    word_12 <= \$102 ;
  always @(posedge clk)
    word_13 <= \$103 ;
  always @(posedge clk)
    word_14 <= \$104 ;
  always @(posedge clk)
    word_15 <= \$105 ;
  always @(posedge clk)
    word_16 <= \$106 ;
  always @(posedge clk)
    word_17 <= \$107 ;
  always @(posedge clk)
    word_18 <= \$108 ;
  always @(posedge clk)
    word_19 <= \$109 ;
  always @(posedge clk)
    word_20 <= \$110 ;
  always @(posedge clk)
    word_21 <= \$111 ;
  always @(posedge clk)
    pointer <= \$112 ;
  always @(posedge clk)
    word <= \$113 ;
  assign \$96  = token_next[9] ? total : word_6;
  assign \$95  = token_next[8] ? total : word_5;
  assign \$94  = token_next[7] ? total : word_4;
  assign \$93  = token_next[6] ? total : word_3;
  assign \$92  = token_next[5] ? total : word_2;
  assign \$91  = token_next[4] ? total : word_1;
  assign \$90  = token_next[3] ? total : word_0;
  assign \$89  = rst ? 25'h0000000 : token;
  assign \$113  = fetch ? \$87  : word;
  assign \$procmux$67_Y  = fetch ? { pointer[20:0], pointer[21] } : pointer;
  assign \$112  = rst ? 22'h000001 : \$procmux$67_Y ;
  assign \$111  = token_next[24] ? total : word_21;
  assign \$110  = token_next[23] ? total : word_20;
  assign \$109  = token_next[22] ? total : word_19;
  assign \$108  = token_next[21] ? total : word_18;
  assign \$107  = token_next[20] ? total : word_17;
  assign \$106  = token_next[19] ? total : word_16;
  assign \$105  = token_next[18] ? total : word_15;
  assign \$104  = token_next[17] ? total : word_14;
  assign \$103  = token_next[16] ? total : word_13;
  assign \$102  = token_next[15] ? total : word_12;
  assign \$101  = token_next[14] ? total : word_11;
  assign \$100  = token_next[13] ? total : word_10;
  assign \$99  = token_next[12] ? total : word_9;
  assign \$98  = token_next[11] ? total : word_8;
  assign \$97  = token_next[10] ? total : word_7;
  assign \held_token.slot  = token_next[24:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$88 [27:0] = total;
  assign \$signal  = word;
  assign held_token = token_next;
endmodule

module collector_16_lane_accumulate_s20_to_28_x22(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  input [24:0] token;
  wire [24:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [21:0] \$11 ;
  wire [21:0] \$12 ;
  wire [21:0] \$13 ;
  wire [21:0] \$14 ;
  wire [21:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [21:0] \$19 ;
  wire [6:0] \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [21:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [21:0] \$procmux$61_Y ;
  wire \$signal ;
  reg [4:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [21:0] \$signal$15 ;
  wire fetch;
  wire [24:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [24:0] lane_10_token_next;
  wire [27:0] lane_10_word;
  wire [24:0] lane_11_token_next;
  wire [27:0] lane_11_word;
  wire [24:0] lane_12_token_next;
  wire [27:0] lane_12_word;
  wire [24:0] lane_13_token_next;
  wire [27:0] lane_13_word;
  wire [24:0] lane_14_token_next;
  wire [27:0] lane_14_word;
  wire [24:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [24:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [24:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [24:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [24:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [24:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [24:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [24:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  wire [24:0] lane_8_token_next;
  wire [27:0] lane_8_word;
  wire [24:0] lane_9_token_next;
  wire [27:0] lane_9_word;
  reg [21:0] pointer;
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
  assign \$11  = ~ lane_15_token_next[24:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_15_token_next[24:3] & { lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2] };
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
  assign \$procmux$61_Y  = released ? { pointer[20:0], pointer[21] } : pointer;
  assign \$19  = rst ? 22'h000001 : \$procmux$61_Y ;
  lane_accumulate_s20_to_28_x22 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x22 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x22 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x22 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x22 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x22 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x22 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x22 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x22 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x22 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x22 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x22 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x22 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x22 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x22 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x22 lane_9 (
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

module tpe_ent_tree_16x16_s8xs8_k4096_d22(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [21:0] \$59 ;
  wire \$6 ;
  wire [5:0] \$60 ;
  wire \$61 ;
  wire [6:0] \$62 ;
  wire \$63 ;
  wire [4:0] \$64 ;
  wire \$65 ;
  wire [1:0] \$66 ;
  wire \$67 ;
  wire [4:0] \$68 ;
  wire [4:0] \$69 ;
  wire \$7 ;
  wire [4:0] \$70 ;
  wire \$71 ;
  wire [26:0] \$72 ;
  wire [24:0] \$73 ;
  wire [4:0] \$74 ;
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
  reg [24:0] landing;
  reg start;
  reg [4:0] taken;
  reg [26:0] token_line;
  assign \$20  = taken + 1'h1;
  assign \$21  = s_axis_a_tlast ? 6'h00 : \$20 ;
  assign \$22  = \$signal$25  == 5'h15;
  assign \$23  = \$signal$25  + 1'h1;
  assign \$24  = \$22  ? 6'h00 : \$23 ;
  assign \$25  = \$signal$31  == 4'hf;
  assign \$26  = s_axis_b_tlast != \$25 ;
  assign \$27  = \$signal$21  & \$26 ;
  assign \$28  = taken == 5'h15;
  assign \$29  = \$signal$22  & \$28 ;
  assign \$30  = ~ s_axis_a_tlast;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$33  = ~ \$32 ;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$27  | \$34 ;
  assign \$36  = token_line[20] & token_line[18];
  assign \$37  = ! token_line[26:22];
  assign \$38  = token_line[26:22] == 1'h1;
  assign \$39  = token_line[26:22] == 2'h2;
  assign \$40  = token_line[26:22] == 2'h3;
  assign \$41  = token_line[26:22] == 3'h4;
  assign \$42  = token_line[26:22] == 3'h5;
  assign \$43  = token_line[26:22] == 3'h6;
  assign \$44  = token_line[26:22] == 3'h7;
  assign \$45  = token_line[26:22] == 4'h8;
  assign \$46  = token_line[26:22] == 4'h9;
  assign \$47  = token_line[26:22] == 4'ha;
  assign \$48  = token_line[26:22] == 4'hb;
  assign \$49  = token_line[26:22] == 4'hc;
  assign \$50  = token_line[26:22] == 4'hd;
  assign \$51  = token_line[26:22] == 4'he;
  assign \$52  = token_line[26:22] == 4'hf;
  assign \$53  = token_line[26:22] == 5'h10;
  assign \$54  = token_line[26:22] == 5'h11;
  assign \$55  = token_line[26:22] == 5'h12;
  assign \$56  = token_line[26:22] == 5'h13;
  assign \$57  = token_line[26:22] == 5'h14;
  assign \$58  = token_line[26:22] == 5'h15;
  assign \$59  = { \$58 , \$57 , \$56 , \$55 , \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18] };
  assign \$60  = free + collector_released;
  assign \$61  = \$signal$22  & s_axis_a_tuser[0];
  assign \$62  = \$60  - \$61 ;
  always @(posedge clk)
    start <= \$63 ;
  always @(posedge clk)
    \$signal$31  <= \$64 ;
  always @(posedge clk)
    full <= \$65 ;
  always @(posedge clk)
    \$signal$32  <= \$66 ;
  always @(posedge clk)
    holding <= \$67 ;
  always @(posedge clk)
    \$signal$25  <= \$68 ;
  always @(posedge clk)
    taken <= \$69 ;
  always @(posedge clk)
    \$signal$33  <= \$70 ;
  always @(posedge clk)
    framing_error <= \$71 ;
  always @(posedge clk)
    token_line <= \$72 ;
  always @(posedge clk)
    landing <= \$73 ;
  always @(posedge clk)
    free <= \$74 ;
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
  assign \$16  = \$signal$25  == 5'h15;
  assign \$17  = \$signal$25  + 1'h1;
  assign \$18  = \$16  ? 6'h00 : \$17 ;
  assign \$19  = \$15  ? { 1'h0, \$signal$33  } : \$18 ;
  assign \$74  = rst ? 5'h16 : \$62 [4:0];
  assign \$procmux$11_Y  = ends ? \$24 [4:0] : \$signal$33 ;
  assign \$procmux$13_Y  = \$signal$22  ? \$procmux$11_Y  : \$signal$33 ;
  assign \$70  = rst ? 5'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$signal$22  ? \$21 [4:0] : taken;
  assign \$69  = rst ? 5'h00 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$signal$22  ? \$19 [4:0] : \$signal$25 ;
  assign \$68  = rst ? 5'h00 : \$procmux$21_Y ;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h0 : \$12 ;
  assign \$67  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$73  = rst ? 25'h0000000 : { \$59 , token_line[21], \$36 , token_line[19] };
  assign \$procmux$30_Y  = holding ? \$13 [1:0] : \$signal$32 ;
  assign \$procmux$33_Y  = \$signal$23  ? 2'h0 : \$procmux$30_Y ;
  assign \$66  = rst ? 2'h0 : \$procmux$33_Y ;
  assign \$procmux$38_Y  = \$signal$23  ? 1'h0 : \$11 ;
  assign \$65  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = \$signal$23  ? 5'h00 : \$8 [4:0];
  assign \$64  = rst ? 5'h00 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$63  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$72  = rst ? 27'h0000000 : { token_line[17:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$7_Y  = \$35  ? 1'h1 : framing_error;
  assign \$71  = rst ? 1'h0 : \$procmux$7_Y ;
  array_tree_ent_s8xs8_20_16x16 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_16_lane_accumulate_s20_to_28_x22 collector (
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
