// tpe_ent_os_16x16_s8xs8_k4096_d36: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=ent, array=os, rows=16, cols=16, layers=0, recoding=ent, digits=parallel, encoder=edge, shift=product, accumulate=binary, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=36, constant_time=False

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

module encoder_ent_s8xs8_28(clk, code, a);
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

module skew_16x9(clk, skewed, straight);
  input clk;
  wire clk;
  output [143:0] skewed;
  wire [143:0] skewed;
  input [143:0] straight;
  wire [143:0] straight;
  reg [8:0] line_1;
  reg [89:0] line_10;
  reg [98:0] line_11;
  reg [107:0] line_12;
  reg [116:0] line_13;
  reg [125:0] line_14;
  reg [134:0] line_15;
  reg [17:0] line_2;
  reg [26:0] line_3;
  reg [35:0] line_4;
  reg [44:0] line_5;
  reg [53:0] line_6;
  reg [62:0] line_7;
  reg [71:0] line_8;
  reg [80:0] line_9;
  always @(posedge clk)
    line_1 <= straight[17:9];
  always @(posedge clk)
    line_10 <= { line_10[80:0], straight[98:90] };
  always @(posedge clk)
    line_11 <= { line_11[89:0], straight[107:99] };
  always @(posedge clk)
    line_12 <= { line_12[98:0], straight[116:108] };
  always @(posedge clk)
    line_13 <= { line_13[107:0], straight[125:117] };
  always @(posedge clk)
    line_14 <= { line_14[116:0], straight[134:126] };
  always @(posedge clk)
    line_15 <= { line_15[125:0], straight[143:135] };
  always @(posedge clk)
    line_2 <= { line_2[8:0], straight[26:18] };
  always @(posedge clk)
    line_3 <= { line_3[17:0], straight[35:27] };
  always @(posedge clk)
    line_4 <= { line_4[26:0], straight[44:36] };
  always @(posedge clk)
    line_5 <= { line_5[35:0], straight[53:45] };
  always @(posedge clk)
    line_6 <= { line_6[44:0], straight[62:54] };
  always @(posedge clk)
    line_7 <= { line_7[53:0], straight[71:63] };
  always @(posedge clk)
    line_8 <= { line_8[62:0], straight[80:72] };
  always @(posedge clk)
    line_9 <= { line_9[71:0], straight[89:81] };
  assign skewed = { line_15[134:126], line_14[125:117], line_13[116:108], line_12[107:99], line_11[98:90], line_10[89:81], line_9[80:72], line_8[71:63], line_7[62:54], line_6[53:45], line_5[44:36], line_4[35:27], line_3[26:18], line_2[17:9], line_1, straight[8:0] };
endmodule

module pe_os_ent_s8xs8_28(b, first, last, clk, a_next, b_next, first_next, last_next, sum, a);
  input [7:0] b;
  wire [7:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [8:0] a_next;
  reg [8:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output first_next;
  reg first_next;
  output last_next;
  reg last_next;
  output [27:0] sum;
  wire [27:0] sum;
  input [8:0] a;
  wire [8:0] a;
  wire [28:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire [8:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire [8:0] \$20 ;
  wire [8:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [5:0] \$26 ;
  wire [5:0] \$27 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$32 ;
  wire [23:0] \$33 ;
  wire \$34 ;
  wire [23:0] \$35 ;
  wire [25:0] \$39 ;
  wire [8:0] \$4 ;
  wire [25:0] \$41 ;
  wire [27:0] \$45 ;
  wire [27:0] \$47 ;
  wire [8:0] \$5 ;
  wire [8:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [8:0] \$9 ;
  wire [8:0] \a$10 ;
  wire [7:0] \b$11 ;
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
  reg done;
  wire \first$12 ;
  wire [27:0] held;
  wire \last$13 ;
  wire [8:0] row_0;
  wire [8:0] row_1;
  wire [8:0] row_2;
  wire [8:0] row_3;
  reg [27:0] state;
  wire [25:0] tree_carry_12;
  wire [27:0] tree_carry_15;
  wire [5:0] tree_carry_6;
  wire [23:0] tree_carry_9;
  wire [25:0] tree_half_12;
  wire [27:0] tree_half_15;
  wire [5:0] tree_half_6;
  wire [23:0] tree_half_9;
  wire [25:0] tree_sum_12;
  wire [27:0] tree_sum_15;
  wire [5:0] tree_sum_6;
  wire [23:0] tree_sum_9;
  assign \$35  = tree_half_9 & { 13'h1fff, \$34 , row_3[7:0], 1'h0, digit_2_neg };
  assign tree_carry_9 = \$33  | \$35 ;
  assign tree_half_12 = { 16'h0000, tree_carry_6[4:0], 1'h0, row_0[5:2] } ^ held[27:2];
  assign tree_sum_12 = tree_half_12 ^ { 13'h0000, tree_carry_9[9:0], 2'h0, digit_1_neg };
  assign \$39  = { 16'h0000, tree_carry_6[4:0], 1'h0, row_0[5:2] } & held[27:2];
  assign \$41  = tree_half_12 & { 13'h0000, tree_carry_9[9:0], 2'h0, digit_1_neg };
  assign tree_carry_12 = \$39  | \$41 ;
  assign tree_half_15 = { tree_sum_9, row_1[1:0], 1'h0, digit_0_neg } ^ { 12'h000, tree_carry_12[12:0], 1'h0, held[1:0] };
  assign tree_sum_15 = tree_half_15 ^ { tree_sum_12, row_0[1:0] };
  assign \$45  = { tree_sum_9, row_1[1:0], 1'h0, digit_0_neg } & { 12'h000, tree_carry_12[12:0], 1'h0, held[1:0] };
  assign \$47  = tree_half_15 & { tree_sum_12, row_0[1:0] };
  assign tree_carry_15 = \$45  | \$47 ;
  assign sum = done ? state : 28'h0000000;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= b;
  always @(posedge clk)
    first_next <= first;
  always @(posedge clk)
    last_next <= last;
  always @(posedge clk)
    done <= last_next;
  always @(posedge clk)
    state <= \$1 [27:0];
  assign \$1  = tree_sum_15 + { tree_carry_15[26:0], 1'h0 };
  assign held = first_next ? 28'h0000000 : state;
  assign \$2  = a_next[0] & a_next[1];
  assign digit_0_neg = a_next[8] ^ \$2 ;
  assign \$3  = ~ a_next[0];
  assign digit_0_two = a_next[1] & \$3 ;
  assign \$4  = { b_next[7], b_next } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$5  = { b_next, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$6  = \$4  | \$5 ;
  assign row_0 = \$6  ^ { digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg };
  assign \$7  = a_next[2] & a_next[3];
  assign digit_1_neg = a_next[8] ^ \$7 ;
  assign \$8  = ~ a_next[2];
  assign digit_1_two = a_next[3] & \$8 ;
  assign \$9  = { b_next[7], b_next } & { a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2] };
  assign \$10  = { b_next, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$11  = \$9  | \$10 ;
  assign row_1 = \$11  ^ { digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg };
  assign \$12  = a_next[4] & a_next[5];
  assign digit_2_neg = a_next[8] ^ \$12 ;
  assign \$13  = ~ a_next[4];
  assign digit_2_two = a_next[5] & \$13 ;
  assign \$14  = { b_next[7], b_next } & { a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4] };
  assign \$15  = { b_next, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$16  = \$14  | \$15 ;
  assign row_2 = \$16  ^ { digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg };
  assign \$17  = a_next[6] & a_next[7];
  assign digit_3_neg = a_next[8] ^ \$17 ;
  assign \$18  = ~ a_next[6];
  assign digit_3_two = a_next[7] & \$18 ;
  assign \$19  = { b_next[7], b_next } & { a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6] };
  assign \$20  = { b_next, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$21  = \$19  | \$20 ;
  assign row_3 = \$21  ^ { digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg };
  assign \$22  = ~ row_1[8];
  assign \$23  = ~ row_0[8];
  assign tree_half_6 = { 1'h0, \$22 , row_1[7:4] } ^ { 1'h1, \$23 , row_0[8], row_0[8:6] };
  assign tree_sum_6 = tree_half_6 ^ { 5'h00, digit_3_neg };
  assign \$24  = ~ row_1[8];
  assign \$25  = ~ row_0[8];
  assign \$26  = { 1'h0, \$24 , row_1[7:4] } & { 1'h1, \$25 , row_0[8], row_0[8:6] };
  assign \$27  = tree_half_6 & { 5'h00, digit_3_neg };
  assign tree_carry_6 = \$26  | \$27 ;
  assign \$29  = ~ row_2[8];
  assign tree_half_9 = { 16'h0000, tree_sum_6, row_1[3:2] } ^ { 15'h0001, \$29 , row_2[7:0] };
  assign \$30  = ~ row_3[8];
  assign tree_sum_9 = tree_half_9 ^ { 13'h1fff, \$30 , row_3[7:0], 1'h0, digit_2_neg };
  assign \$32  = ~ row_2[8];
  assign \$33  = { 16'h0000, tree_sum_6, row_1[3:2] } & { 15'h0001, \$32 , row_2[7:0] };
  assign \$34  = ~ row_3[8];
  assign digit_3_one = a_next[6];
  assign digit_2_one = a_next[4];
  assign digit_1_one = a_next[2];
  assign digit_0_one = a_next[0];
  assign \last$13  = last_next;
  assign \first$12  = first_next;
  assign \b$11  = b_next;
  assign \a$10  = a_next;
endmodule

module row_os_ent_s8xs8_28_x16(b, first, last, clk, b_next, first_next, last_next, sums, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [447:0] sums;
  wire [447:0] sums;
  input [8:0] a;
  wire [8:0] a;
  wire [8:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [8:0] pe_0_a_next;
  wire [7:0] pe_0_b_next;
  wire pe_0_first_next;
  wire pe_0_last_next;
  wire [27:0] pe_0_sum;
  wire [8:0] pe_10_a_next;
  wire [7:0] pe_10_b_next;
  wire pe_10_first_next;
  wire pe_10_last_next;
  wire [27:0] pe_10_sum;
  wire [8:0] pe_11_a_next;
  wire [7:0] pe_11_b_next;
  wire pe_11_first_next;
  wire pe_11_last_next;
  wire [27:0] pe_11_sum;
  wire [8:0] pe_12_a_next;
  wire [7:0] pe_12_b_next;
  wire pe_12_first_next;
  wire pe_12_last_next;
  wire [27:0] pe_12_sum;
  wire [8:0] pe_13_a_next;
  wire [7:0] pe_13_b_next;
  wire pe_13_first_next;
  wire pe_13_last_next;
  wire [27:0] pe_13_sum;
  wire [8:0] pe_14_a_next;
  wire [7:0] pe_14_b_next;
  wire pe_14_first_next;
  wire pe_14_last_next;
  wire [27:0] pe_14_sum;
  wire [7:0] pe_15_b_next;
  wire [27:0] pe_15_sum;
  wire [8:0] pe_1_a_next;
  wire [7:0] pe_1_b_next;
  wire pe_1_first_next;
  wire pe_1_last_next;
  wire [27:0] pe_1_sum;
  wire [8:0] pe_2_a_next;
  wire [7:0] pe_2_b_next;
  wire pe_2_first_next;
  wire pe_2_last_next;
  wire [27:0] pe_2_sum;
  wire [8:0] pe_3_a_next;
  wire [7:0] pe_3_b_next;
  wire pe_3_first_next;
  wire pe_3_last_next;
  wire [27:0] pe_3_sum;
  wire [8:0] pe_4_a_next;
  wire [7:0] pe_4_b_next;
  wire pe_4_first_next;
  wire pe_4_last_next;
  wire [27:0] pe_4_sum;
  wire [8:0] pe_5_a_next;
  wire [7:0] pe_5_b_next;
  wire pe_5_first_next;
  wire pe_5_last_next;
  wire [27:0] pe_5_sum;
  wire [8:0] pe_6_a_next;
  wire [7:0] pe_6_b_next;
  wire pe_6_first_next;
  wire pe_6_last_next;
  wire [27:0] pe_6_sum;
  wire [8:0] pe_7_a_next;
  wire [7:0] pe_7_b_next;
  wire pe_7_first_next;
  wire pe_7_last_next;
  wire [27:0] pe_7_sum;
  wire [8:0] pe_8_a_next;
  wire [7:0] pe_8_b_next;
  wire pe_8_first_next;
  wire pe_8_last_next;
  wire [27:0] pe_8_sum;
  wire [8:0] pe_9_a_next;
  wire [7:0] pe_9_b_next;
  wire pe_9_first_next;
  wire pe_9_last_next;
  wire [27:0] pe_9_sum;
  pe_os_ent_s8xs8_28 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[7:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(pe_0_sum)
  );
  pe_os_ent_s8xs8_28 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[15:8]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .first(first_next),
    .first_next(pe_1_first_next),
    .last(last_next),
    .last_next(pe_1_last_next),
    .sum(pe_1_sum)
  );
  pe_os_ent_s8xs8_28 pe_10 (
    .a(pe_9_a_next),
    .a_next(pe_10_a_next),
    .b(b[87:80]),
    .b_next(pe_10_b_next),
    .clk(clk),
    .first(pe_9_first_next),
    .first_next(pe_10_first_next),
    .last(pe_9_last_next),
    .last_next(pe_10_last_next),
    .sum(pe_10_sum)
  );
  pe_os_ent_s8xs8_28 pe_11 (
    .a(pe_10_a_next),
    .a_next(pe_11_a_next),
    .b(b[95:88]),
    .b_next(pe_11_b_next),
    .clk(clk),
    .first(pe_10_first_next),
    .first_next(pe_11_first_next),
    .last(pe_10_last_next),
    .last_next(pe_11_last_next),
    .sum(pe_11_sum)
  );
  pe_os_ent_s8xs8_28 pe_12 (
    .a(pe_11_a_next),
    .a_next(pe_12_a_next),
    .b(b[103:96]),
    .b_next(pe_12_b_next),
    .clk(clk),
    .first(pe_11_first_next),
    .first_next(pe_12_first_next),
    .last(pe_11_last_next),
    .last_next(pe_12_last_next),
    .sum(pe_12_sum)
  );
  pe_os_ent_s8xs8_28 pe_13 (
    .a(pe_12_a_next),
    .a_next(pe_13_a_next),
    .b(b[111:104]),
    .b_next(pe_13_b_next),
    .clk(clk),
    .first(pe_12_first_next),
    .first_next(pe_13_first_next),
    .last(pe_12_last_next),
    .last_next(pe_13_last_next),
    .sum(pe_13_sum)
  );
  pe_os_ent_s8xs8_28 pe_14 (
    .a(pe_13_a_next),
    .a_next(pe_14_a_next),
    .b(b[119:112]),
    .b_next(pe_14_b_next),
    .clk(clk),
    .first(pe_13_first_next),
    .first_next(pe_14_first_next),
    .last(pe_13_last_next),
    .last_next(pe_14_last_next),
    .sum(pe_14_sum)
  );
  pe_os_ent_s8xs8_28 pe_15 (
    .a(pe_14_a_next),
    .a_next(\$1 ),
    .b(b[127:120]),
    .b_next(pe_15_b_next),
    .clk(clk),
    .first(pe_14_first_next),
    .first_next(\$2 ),
    .last(pe_14_last_next),
    .last_next(\$3 ),
    .sum(pe_15_sum)
  );
  pe_os_ent_s8xs8_28 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[23:16]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .first(pe_1_first_next),
    .first_next(pe_2_first_next),
    .last(pe_1_last_next),
    .last_next(pe_2_last_next),
    .sum(pe_2_sum)
  );
  pe_os_ent_s8xs8_28 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[31:24]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .first(pe_2_first_next),
    .first_next(pe_3_first_next),
    .last(pe_2_last_next),
    .last_next(pe_3_last_next),
    .sum(pe_3_sum)
  );
  pe_os_ent_s8xs8_28 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[39:32]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .first(pe_3_first_next),
    .first_next(pe_4_first_next),
    .last(pe_3_last_next),
    .last_next(pe_4_last_next),
    .sum(pe_4_sum)
  );
  pe_os_ent_s8xs8_28 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[47:40]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .first(pe_4_first_next),
    .first_next(pe_5_first_next),
    .last(pe_4_last_next),
    .last_next(pe_5_last_next),
    .sum(pe_5_sum)
  );
  pe_os_ent_s8xs8_28 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[55:48]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .first(pe_5_first_next),
    .first_next(pe_6_first_next),
    .last(pe_5_last_next),
    .last_next(pe_6_last_next),
    .sum(pe_6_sum)
  );
  pe_os_ent_s8xs8_28 pe_7 (
    .a(pe_6_a_next),
    .a_next(pe_7_a_next),
    .b(b[63:56]),
    .b_next(pe_7_b_next),
    .clk(clk),
    .first(pe_6_first_next),
    .first_next(pe_7_first_next),
    .last(pe_6_last_next),
    .last_next(pe_7_last_next),
    .sum(pe_7_sum)
  );
  pe_os_ent_s8xs8_28 pe_8 (
    .a(pe_7_a_next),
    .a_next(pe_8_a_next),
    .b(b[71:64]),
    .b_next(pe_8_b_next),
    .clk(clk),
    .first(pe_7_first_next),
    .first_next(pe_8_first_next),
    .last(pe_7_last_next),
    .last_next(pe_8_last_next),
    .sum(pe_8_sum)
  );
  pe_os_ent_s8xs8_28 pe_9 (
    .a(pe_8_a_next),
    .a_next(pe_9_a_next),
    .b(b[79:72]),
    .b_next(pe_9_b_next),
    .clk(clk),
    .first(pe_8_first_next),
    .first_next(pe_9_first_next),
    .last(pe_8_last_next),
    .last_next(pe_9_last_next),
    .sum(pe_9_sum)
  );
  assign sums = { pe_15_sum, pe_14_sum, pe_13_sum, pe_12_sum, pe_11_sum, pe_10_sum, pe_9_sum, pe_8_sum, pe_7_sum, pe_6_sum, pe_5_sum, pe_4_sum, pe_3_sum, pe_2_sum, pe_1_sum, pe_0_sum };
  assign b_next = { pe_15_b_next, pe_14_b_next, pe_13_b_next, pe_12_b_next, pe_11_b_next, pe_10_b_next, pe_9_b_next, pe_8_b_next, pe_7_b_next, pe_6_b_next, pe_5_b_next, pe_4_b_next, pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_last_next = last_next;
  assign pe_0_first_next = first_next;
endmodule

module group_os_ent_s8xs8_28_16x16(b, first, last, clk, b_next, first_next, last_next, picked, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [447:0] picked;
  reg [447:0] picked;
  input [143:0] a;
  wire [143:0] a;
  wire [447:0] \$1 ;
  wire [447:0] \$10 ;
  wire [447:0] \$11 ;
  wire [447:0] \$12 ;
  wire [447:0] \$13 ;
  wire [447:0] \$14 ;
  wire [447:0] \$15 ;
  wire [447:0] \$2 ;
  wire [447:0] \$3 ;
  wire [447:0] \$4 ;
  wire [447:0] \$5 ;
  wire [447:0] \$6 ;
  wire [447:0] \$7 ;
  wire [447:0] \$8 ;
  wire [447:0] \$9 ;
  wire [447:0] picked_now;
  wire [127:0] row_0_b_next;
  wire row_0_first_next;
  wire row_0_last_next;
  wire [447:0] row_0_sums;
  wire [127:0] row_10_b_next;
  wire row_10_first_next;
  wire row_10_last_next;
  wire [447:0] row_10_sums;
  wire [127:0] row_11_b_next;
  wire row_11_first_next;
  wire row_11_last_next;
  wire [447:0] row_11_sums;
  wire [127:0] row_12_b_next;
  wire row_12_first_next;
  wire row_12_last_next;
  wire [447:0] row_12_sums;
  wire [127:0] row_13_b_next;
  wire row_13_first_next;
  wire row_13_last_next;
  wire [447:0] row_13_sums;
  wire [127:0] row_14_b_next;
  wire row_14_first_next;
  wire row_14_last_next;
  wire [447:0] row_14_sums;
  wire [127:0] row_15_b_next;
  wire row_15_first_next;
  wire row_15_last_next;
  wire [447:0] row_15_sums;
  wire [127:0] row_1_b_next;
  wire row_1_first_next;
  wire row_1_last_next;
  wire [447:0] row_1_sums;
  wire [127:0] row_2_b_next;
  wire row_2_first_next;
  wire row_2_last_next;
  wire [447:0] row_2_sums;
  wire [127:0] row_3_b_next;
  wire row_3_first_next;
  wire row_3_last_next;
  wire [447:0] row_3_sums;
  wire [127:0] row_4_b_next;
  wire row_4_first_next;
  wire row_4_last_next;
  wire [447:0] row_4_sums;
  wire [127:0] row_5_b_next;
  wire row_5_first_next;
  wire row_5_last_next;
  wire [447:0] row_5_sums;
  wire [127:0] row_6_b_next;
  wire row_6_first_next;
  wire row_6_last_next;
  wire [447:0] row_6_sums;
  wire [127:0] row_7_b_next;
  wire row_7_first_next;
  wire row_7_last_next;
  wire [447:0] row_7_sums;
  wire [127:0] row_8_b_next;
  wire row_8_first_next;
  wire row_8_last_next;
  wire [447:0] row_8_sums;
  wire [127:0] row_9_b_next;
  wire row_9_first_next;
  wire row_9_last_next;
  wire [447:0] row_9_sums;
  wire [143:0] skew_a_skewed;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = row_8_sums | row_9_sums;
  assign \$9  = row_10_sums | row_11_sums;
  assign \$10  = \$8  | \$9 ;
  assign \$11  = row_12_sums | row_13_sums;
  assign \$12  = row_14_sums | row_15_sums;
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  | \$13 ;
  assign \$15  = \$7  | \$14 ;
  always @(posedge clk)
    picked <= \$15 ;
  row_os_ent_s8xs8_28_x16 row_0 (
    .a(skew_a_skewed[8:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(row_0_first_next),
    .last(last),
    .last_next(row_0_last_next),
    .sums(row_0_sums)
  );
  row_os_ent_s8xs8_28_x16 row_1 (
    .a(skew_a_skewed[17:9]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .first(row_0_first_next),
    .first_next(row_1_first_next),
    .last(row_0_last_next),
    .last_next(row_1_last_next),
    .sums(row_1_sums)
  );
  row_os_ent_s8xs8_28_x16 row_10 (
    .a(skew_a_skewed[98:90]),
    .b(row_9_b_next),
    .b_next(row_10_b_next),
    .clk(clk),
    .first(row_9_first_next),
    .first_next(row_10_first_next),
    .last(row_9_last_next),
    .last_next(row_10_last_next),
    .sums(row_10_sums)
  );
  row_os_ent_s8xs8_28_x16 row_11 (
    .a(skew_a_skewed[107:99]),
    .b(row_10_b_next),
    .b_next(row_11_b_next),
    .clk(clk),
    .first(row_10_first_next),
    .first_next(row_11_first_next),
    .last(row_10_last_next),
    .last_next(row_11_last_next),
    .sums(row_11_sums)
  );
  row_os_ent_s8xs8_28_x16 row_12 (
    .a(skew_a_skewed[116:108]),
    .b(row_11_b_next),
    .b_next(row_12_b_next),
    .clk(clk),
    .first(row_11_first_next),
    .first_next(row_12_first_next),
    .last(row_11_last_next),
    .last_next(row_12_last_next),
    .sums(row_12_sums)
  );
  row_os_ent_s8xs8_28_x16 row_13 (
    .a(skew_a_skewed[125:117]),
    .b(row_12_b_next),
    .b_next(row_13_b_next),
    .clk(clk),
    .first(row_12_first_next),
    .first_next(row_13_first_next),
    .last(row_12_last_next),
    .last_next(row_13_last_next),
    .sums(row_13_sums)
  );
  row_os_ent_s8xs8_28_x16 row_14 (
    .a(skew_a_skewed[134:126]),
    .b(row_13_b_next),
    .b_next(row_14_b_next),
    .clk(clk),
    .first(row_13_first_next),
    .first_next(row_14_first_next),
    .last(row_13_last_next),
    .last_next(row_14_last_next),
    .sums(row_14_sums)
  );
  row_os_ent_s8xs8_28_x16 row_15 (
    .a(skew_a_skewed[143:135]),
    .b(row_14_b_next),
    .b_next(b_next),
    .clk(clk),
    .first(row_14_first_next),
    .first_next(first_next),
    .last(row_14_last_next),
    .last_next(last_next),
    .sums(row_15_sums)
  );
  row_os_ent_s8xs8_28_x16 row_2 (
    .a(skew_a_skewed[26:18]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .first(row_1_first_next),
    .first_next(row_2_first_next),
    .last(row_1_last_next),
    .last_next(row_2_last_next),
    .sums(row_2_sums)
  );
  row_os_ent_s8xs8_28_x16 row_3 (
    .a(skew_a_skewed[35:27]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .first(row_2_first_next),
    .first_next(row_3_first_next),
    .last(row_2_last_next),
    .last_next(row_3_last_next),
    .sums(row_3_sums)
  );
  row_os_ent_s8xs8_28_x16 row_4 (
    .a(skew_a_skewed[44:36]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .first(row_3_first_next),
    .first_next(row_4_first_next),
    .last(row_3_last_next),
    .last_next(row_4_last_next),
    .sums(row_4_sums)
  );
  row_os_ent_s8xs8_28_x16 row_5 (
    .a(skew_a_skewed[53:45]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .first(row_4_first_next),
    .first_next(row_5_first_next),
    .last(row_4_last_next),
    .last_next(row_5_last_next),
    .sums(row_5_sums)
  );
  row_os_ent_s8xs8_28_x16 row_6 (
    .a(skew_a_skewed[62:54]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .first(row_5_first_next),
    .first_next(row_6_first_next),
    .last(row_5_last_next),
    .last_next(row_6_last_next),
    .sums(row_6_sums)
  );
  row_os_ent_s8xs8_28_x16 row_7 (
    .a(skew_a_skewed[71:63]),
    .b(row_6_b_next),
    .b_next(row_7_b_next),
    .clk(clk),
    .first(row_6_first_next),
    .first_next(row_7_first_next),
    .last(row_6_last_next),
    .last_next(row_7_last_next),
    .sums(row_7_sums)
  );
  row_os_ent_s8xs8_28_x16 row_8 (
    .a(skew_a_skewed[80:72]),
    .b(row_7_b_next),
    .b_next(row_8_b_next),
    .clk(clk),
    .first(row_7_first_next),
    .first_next(row_8_first_next),
    .last(row_7_last_next),
    .last_next(row_8_last_next),
    .sums(row_8_sums)
  );
  row_os_ent_s8xs8_28_x16 row_9 (
    .a(skew_a_skewed[89:81]),
    .b(row_8_b_next),
    .b_next(row_9_b_next),
    .clk(clk),
    .first(row_8_first_next),
    .first_next(row_9_first_next),
    .last(row_8_last_next),
    .last_next(row_9_last_next),
    .sums(row_9_sums)
  );
  skew_16x9 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_15_last_next = last_next;
  assign row_15_first_next = first_next;
  assign row_15_b_next = b_next;
  assign picked_now = picked;
endmodule

module array_os_ent_s8xs8_28_16x16(b, first, last, clk, c, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [447:0] c;
  wire [447:0] c;
  input [127:0] a;
  wire [127:0] a;
  wire [127:0] \$1 ;
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
  wire [447:0] group_0_picked;
  wire [127:0] skew_b_0_skewed;
  always @(posedge clk)
    beside_encoders <= { last, first, b };
  encoder_ent_s8xs8_28 encoder_0_0 (
    .a(a[7:0]),
    .clk(clk),
    .code(encoder_0_0_code)
  );
  encoder_ent_s8xs8_28 encoder_0_1 (
    .a(a[15:8]),
    .clk(clk),
    .code(encoder_0_1_code)
  );
  encoder_ent_s8xs8_28 encoder_0_10 (
    .a(a[87:80]),
    .clk(clk),
    .code(encoder_0_10_code)
  );
  encoder_ent_s8xs8_28 encoder_0_11 (
    .a(a[95:88]),
    .clk(clk),
    .code(encoder_0_11_code)
  );
  encoder_ent_s8xs8_28 encoder_0_12 (
    .a(a[103:96]),
    .clk(clk),
    .code(encoder_0_12_code)
  );
  encoder_ent_s8xs8_28 encoder_0_13 (
    .a(a[111:104]),
    .clk(clk),
    .code(encoder_0_13_code)
  );
  encoder_ent_s8xs8_28 encoder_0_14 (
    .a(a[119:112]),
    .clk(clk),
    .code(encoder_0_14_code)
  );
  encoder_ent_s8xs8_28 encoder_0_15 (
    .a(a[127:120]),
    .clk(clk),
    .code(encoder_0_15_code)
  );
  encoder_ent_s8xs8_28 encoder_0_2 (
    .a(a[23:16]),
    .clk(clk),
    .code(encoder_0_2_code)
  );
  encoder_ent_s8xs8_28 encoder_0_3 (
    .a(a[31:24]),
    .clk(clk),
    .code(encoder_0_3_code)
  );
  encoder_ent_s8xs8_28 encoder_0_4 (
    .a(a[39:32]),
    .clk(clk),
    .code(encoder_0_4_code)
  );
  encoder_ent_s8xs8_28 encoder_0_5 (
    .a(a[47:40]),
    .clk(clk),
    .code(encoder_0_5_code)
  );
  encoder_ent_s8xs8_28 encoder_0_6 (
    .a(a[55:48]),
    .clk(clk),
    .code(encoder_0_6_code)
  );
  encoder_ent_s8xs8_28 encoder_0_7 (
    .a(a[63:56]),
    .clk(clk),
    .code(encoder_0_7_code)
  );
  encoder_ent_s8xs8_28 encoder_0_8 (
    .a(a[71:64]),
    .clk(clk),
    .code(encoder_0_8_code)
  );
  encoder_ent_s8xs8_28 encoder_0_9 (
    .a(a[79:72]),
    .clk(clk),
    .code(encoder_0_9_code)
  );
  group_os_ent_s8xs8_28_16x16 group_0 (
    .a({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code, encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code, encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .first(beside_encoders[128]),
    .first_next(\$2 ),
    .last(beside_encoders[129]),
    .last_next(\$3 ),
    .picked(c)
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(beside_encoders[127:0])
  );
  assign group_0_picked = c;
endmodule

module lane_store_s28_to_28_x36(value, read_slot, clk, rst, token_next, word, token);
  input [27:0] value;
  wire [27:0] value;
  input [5:0] read_slot;
  wire [5:0] read_slot;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [9:0] token_next;
  reg [9:0] token_next;
  output [27:0] word;
  wire [27:0] word;
  input [9:0] token;
  wire [9:0] token;
  wire \$1 ;
  wire \$10 ;
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
  wire [9:0] \$73 ;
  wire [27:0] \$74 ;
  wire [27:0] \$75 ;
  wire [27:0] \$76 ;
  wire [27:0] \$77 ;
  wire [27:0] \$78 ;
  wire [27:0] \$79 ;
  wire \$8 ;
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
  wire \$9 ;
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
  wire \$auto$rtlil.cc:3249:ReduceOr$1001 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1025 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1029 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1033 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$953 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$975 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$979 ;
  wire \$auto$rtlil.cc:3294:Or$1011 ;
  wire \$auto$rtlil.cc:3294:Or$1021 ;
  wire \$auto$rtlil.cc:3294:Or$939 ;
  wire \$auto$rtlil.cc:3294:Or$949 ;
  wire \$auto$rtlil.cc:3294:Or$961 ;
  wire \$auto$rtlil.cc:3294:Or$971 ;
  wire \$auto$rtlil.cc:3294:Or$987 ;
  wire \$auto$rtlil.cc:3294:Or$997 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1003 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1005 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1007 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1009 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1013 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1015 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1017 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1019 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1023 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1027 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1031 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$935 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$937 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$941 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$943 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$945 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$947 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$951 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$955 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$957 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$959 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$963 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$965 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$967 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$969 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$973 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$977 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$981 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$983 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$985 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$989 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$991 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$993 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$995 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$999 ;
  wire \$procmux$894_CMP ;
  wire \$procmux$895_CMP ;
  wire \$procmux$896_CMP ;
  wire \$procmux$897_CMP ;
  wire \$procmux$898_CMP ;
  wire \$procmux$899_CMP ;
  wire \$procmux$900_CMP ;
  wire \$procmux$901_CMP ;
  wire \$procmux$902_CMP ;
  wire \$procmux$903_CMP ;
  wire \$procmux$904_CMP ;
  wire \$procmux$905_CMP ;
  wire \$procmux$906_CMP ;
  wire \$procmux$907_CMP ;
  wire \$procmux$908_CMP ;
  wire \$procmux$909_CMP ;
  wire \$procmux$910_CMP ;
  wire \$procmux$911_CMP ;
  wire \$procmux$912_CMP ;
  wire \$procmux$913_CMP ;
  wire \$procmux$914_CMP ;
  wire \$procmux$915_CMP ;
  wire \$procmux$916_CMP ;
  wire \$procmux$917_CMP ;
  wire \$procmux$918_CMP ;
  wire \$procmux$919_CMP ;
  wire \$procmux$920_CMP ;
  wire \$procmux$921_CMP ;
  wire \$procmux$922_CMP ;
  wire \$procmux$923_CMP ;
  wire \$procmux$924_CMP ;
  wire \$procmux$925_CMP ;
  wire \$procmux$926_CMP ;
  wire \$procmux$927_CMP ;
  wire \$procmux$928_CMP ;
  wire \$procmux$929_CMP ;
  wire [9:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [5:0] \held_token.slot ;
  wire \held_token.valid ;
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
  reg [27:0] word_23;
  reg [27:0] word_24;
  reg [27:0] word_25;
  reg [27:0] word_26;
  reg [27:0] word_27;
  reg [27:0] word_28;
  reg [27:0] word_29;
  reg [27:0] word_3;
  reg [27:0] word_30;
  reg [27:0] word_31;
  reg [27:0] word_32;
  reg [27:0] word_33;
  reg [27:0] word_34;
  reg [27:0] word_35;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  reg [27:0] word_8;
  reg [27:0] word_9;
  assign \$1  = ! token_next[9:4];
  assign \$2  = token_next[0] & \$1 ;
  assign \$3  = token_next[9:4] == 1'h1;
  assign \$4  = token_next[0] & \$3 ;
  assign \$5  = token_next[9:4] == 2'h2;
  assign \$6  = token_next[0] & \$5 ;
  assign \$7  = token_next[9:4] == 2'h3;
  assign \$8  = token_next[0] & \$7 ;
  assign \$9  = token_next[9:4] == 3'h4;
  assign \$10  = token_next[0] & \$9 ;
  assign \$11  = token_next[9:4] == 3'h5;
  assign \$12  = token_next[0] & \$11 ;
  assign \$13  = token_next[9:4] == 3'h6;
  assign \$14  = token_next[0] & \$13 ;
  assign \$15  = token_next[9:4] == 3'h7;
  assign \$16  = token_next[0] & \$15 ;
  assign \$17  = token_next[9:4] == 4'h8;
  assign \$18  = token_next[0] & \$17 ;
  assign \$19  = token_next[9:4] == 4'h9;
  assign \$20  = token_next[0] & \$19 ;
  assign \$21  = token_next[9:4] == 4'ha;
  assign \$22  = token_next[0] & \$21 ;
  assign \$23  = token_next[9:4] == 4'hb;
  assign \$24  = token_next[0] & \$23 ;
  assign \$25  = token_next[9:4] == 4'hc;
  assign \$26  = token_next[0] & \$25 ;
  assign \$27  = token_next[9:4] == 4'hd;
  assign \$28  = token_next[0] & \$27 ;
  assign \$29  = token_next[9:4] == 4'he;
  assign \$30  = token_next[0] & \$29 ;
  assign \$31  = token_next[9:4] == 4'hf;
  assign \$32  = token_next[0] & \$31 ;
  assign \$33  = token_next[9:4] == 5'h10;
  assign \$34  = token_next[0] & \$33 ;
  assign \$35  = token_next[9:4] == 5'h11;
  assign \$36  = token_next[0] & \$35 ;
  assign \$37  = token_next[9:4] == 5'h12;
  assign \$38  = token_next[0] & \$37 ;
  assign \$39  = token_next[9:4] == 5'h13;
  assign \$40  = token_next[0] & \$39 ;
  assign \$41  = token_next[9:4] == 5'h14;
  assign \$42  = token_next[0] & \$41 ;
  assign \$43  = token_next[9:4] == 5'h15;
  assign \$44  = token_next[0] & \$43 ;
  assign \$45  = token_next[9:4] == 5'h16;
  assign \$46  = token_next[0] & \$45 ;
  assign \$47  = token_next[9:4] == 5'h17;
  assign \$48  = token_next[0] & \$47 ;
  assign \$49  = token_next[9:4] == 5'h18;
  assign \$50  = token_next[0] & \$49 ;
  assign \$51  = token_next[9:4] == 5'h19;
  assign \$52  = token_next[0] & \$51 ;
  assign \$53  = token_next[9:4] == 5'h1a;
  assign \$54  = token_next[0] & \$53 ;
  assign \$55  = token_next[9:4] == 5'h1b;
  assign \$56  = token_next[0] & \$55 ;
  assign \$57  = token_next[9:4] == 5'h1c;
  assign \$58  = token_next[0] & \$57 ;
  assign \$59  = token_next[9:4] == 5'h1d;
  assign \$60  = token_next[0] & \$59 ;
  assign \$61  = token_next[9:4] == 5'h1e;
  assign \$62  = token_next[0] & \$61 ;
  assign \$63  = token_next[9:4] == 5'h1f;
  assign \$64  = token_next[0] & \$63 ;
  assign \$65  = token_next[9:4] == 6'h20;
  assign \$66  = token_next[0] & \$65 ;
  assign \$67  = token_next[9:4] == 6'h21;
  assign \$68  = token_next[0] & \$67 ;
  assign \$69  = token_next[9:4] == 6'h22;
  assign \$70  = token_next[0] & \$69 ;
  assign \$71  = token_next[9:4] == 6'h23;
  assign \$72  = token_next[0] & \$71 ;
  always @(posedge clk)
    token_next <= \$73 ;
  always @(posedge clk)
    word_0 <= \$74 ;
  always @(posedge clk)
    word_1 <= \$75 ;
  always @(posedge clk)
    word_2 <= \$76 ;
  always @(posedge clk)
    word_3 <= \$77 ;
  always @(posedge clk)
    word_4 <= \$78 ;
  always @(posedge clk)
    word_5 <= \$79 ;
  always @(posedge clk)
    word_6 <= \$80 ;
  always @(posedge clk)
    word_7 <= \$81 ;
  always @(posedge clk)
    word_8 <= \$82 ;
  always @(posedge clk)
    word_9 <= \$83 ;
  always @(posedge clk)
    word_10 <= \$84 ;
  always @(posedge clk)
    word_11 <= \$85 ;
  always @(posedge clk)
    word_12 <= \$86 ;
  always @(posedge clk)
    word_13 <= \$87 ;
  always @(posedge clk)
    word_14 <= \$88 ;
  always @(posedge clk)
    word_15 <= \$89 ;
  always @(posedge clk)
    word_16 <= \$90 ;
  always @(posedge clk)
    word_17 <= \$91 ;
  always @(posedge clk)
    word_18 <= \$92 ;
  always @(posedge clk)
    word_19 <= \$93 ;
  always @(posedge clk)
    word_20 <= \$94 ;
  always @(posedge clk)
    word_21 <= \$95 ;
  always @(posedge clk)
    word_22 <= \$96 ;
  always @(posedge clk)
    word_23 <= \$97 ;
  always @(posedge clk)
    word_24 <= \$98 ;
  always @(posedge clk)
    word_25 <= \$99 ;
  always @(posedge clk)
    word_26 <= \$100 ;
  always @(posedge clk)
    word_27 <= \$101 ;
  always @(posedge clk)
    word_28 <= \$102 ;
  always @(posedge clk)
    word_29 <= \$103 ;
  always @(posedge clk)
    word_30 <= \$104 ;
  always @(posedge clk)
    word_31 <= \$105 ;
  always @(posedge clk)
    word_32 <= \$106 ;
  always @(posedge clk)
    word_33 <= \$107 ;
  always @(posedge clk)
    word_34 <= \$108 ;
  always @(posedge clk)
    word_35 <= \$109 ;
  assign \$auto$rtlil.cc:3294:Or$1011  = \$procmux$922_CMP  | \$procmux$921_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1021  = \$procmux$927_CMP  | \$procmux$926_CMP ;
  assign \$auto$rtlil.cc:3294:Or$939  = \$procmux$895_CMP  | \$procmux$894_CMP ;
  assign \$auto$rtlil.cc:3294:Or$949  = \$procmux$899_CMP  | \$procmux$898_CMP ;
  assign \$auto$rtlil.cc:3294:Or$961  = \$procmux$904_CMP  | \$procmux$903_CMP ;
  assign \$auto$rtlil.cc:3294:Or$971  = \$procmux$908_CMP  | \$procmux$907_CMP ;
  assign \$auto$rtlil.cc:3294:Or$987  = \$procmux$913_CMP  | \$procmux$912_CMP ;
  assign \$auto$rtlil.cc:3294:Or$997  = \$procmux$917_CMP  | \$procmux$916_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$1001  = | { \$auto$rtlil.cc:3294:Or$987 , \$procmux$914_CMP , \$procmux$915_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1025  = | { \$auto$rtlil.cc:3294:Or$1011 , \$procmux$923_CMP , \$procmux$924_CMP , \$procmux$925_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1029  = | { \$auto$rtlil.cc:3249:ReduceOr$1001 , \$auto$rtlil.cc:3294:Or$997 , \$procmux$918_CMP , \$procmux$919_CMP , \$procmux$920_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1033  = | { \$auto$rtlil.cc:3249:ReduceOr$979 , \$auto$rtlil.cc:3249:ReduceOr$975 , \$auto$rtlil.cc:3294:Or$971 , \$procmux$909_CMP , \$procmux$910_CMP , \$procmux$911_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$953  = | { \$auto$rtlil.cc:3294:Or$939 , \$procmux$896_CMP , \$procmux$897_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$975  = | { \$auto$rtlil.cc:3294:Or$961 , \$procmux$905_CMP , \$procmux$906_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$979  = | { \$auto$rtlil.cc:3249:ReduceOr$953 , \$auto$rtlil.cc:3294:Or$949 , \$procmux$900_CMP , \$procmux$901_CMP , \$procmux$902_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$1003  = \$auto$rtlil.cc:3249:ReduceOr$1001  ? \$auto$rtlil.cc:3381:Mux$989  : \$auto$rtlil.cc:3381:Mux$999 ;
  assign \$auto$rtlil.cc:3381:Mux$1005  = \$procmux$921_CMP  ? word_8 : word_7;
  assign \$auto$rtlil.cc:3381:Mux$1007  = \$procmux$924_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$1009  = \$procmux$923_CMP  ? word_6 : \$auto$rtlil.cc:3381:Mux$1007 ;
  assign \$auto$rtlil.cc:3381:Mux$1013  = \$auto$rtlil.cc:3294:Or$1011  ? \$auto$rtlil.cc:3381:Mux$1005  : \$auto$rtlil.cc:3381:Mux$1009 ;
  assign \$auto$rtlil.cc:3381:Mux$1015  = \$procmux$926_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$1017  = \$procmux$929_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$1019  = \$procmux$928_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$1017 ;
  assign \$auto$rtlil.cc:3381:Mux$1023  = \$auto$rtlil.cc:3294:Or$1021  ? \$auto$rtlil.cc:3381:Mux$1015  : \$auto$rtlil.cc:3381:Mux$1019 ;
  assign \$auto$rtlil.cc:3381:Mux$1027  = \$auto$rtlil.cc:3249:ReduceOr$1025  ? \$auto$rtlil.cc:3381:Mux$1013  : \$auto$rtlil.cc:3381:Mux$1023 ;
  assign \$auto$rtlil.cc:3381:Mux$1031  = \$auto$rtlil.cc:3249:ReduceOr$1029  ? \$auto$rtlil.cc:3381:Mux$1003  : \$auto$rtlil.cc:3381:Mux$1027 ;
  assign word = \$auto$rtlil.cc:3249:ReduceOr$1033  ? \$auto$rtlil.cc:3381:Mux$981  : \$auto$rtlil.cc:3381:Mux$1031 ;
  assign \$auto$rtlil.cc:3381:Mux$935  = \$procmux$894_CMP  ? word_35 : word_34;
  assign \$auto$rtlil.cc:3381:Mux$937  = \$procmux$896_CMP  ? word_33 : word_32;
  assign \$auto$rtlil.cc:3381:Mux$941  = \$auto$rtlil.cc:3294:Or$939  ? \$auto$rtlil.cc:3381:Mux$935  : \$auto$rtlil.cc:3381:Mux$937 ;
  assign \$auto$rtlil.cc:3381:Mux$943  = \$procmux$898_CMP  ? word_31 : word_30;
  assign \$auto$rtlil.cc:3381:Mux$945  = \$procmux$901_CMP  ? word_28 : word_27;
  assign \$auto$rtlil.cc:3381:Mux$947  = \$procmux$900_CMP  ? word_29 : \$auto$rtlil.cc:3381:Mux$945 ;
  assign \$auto$rtlil.cc:3381:Mux$951  = \$auto$rtlil.cc:3294:Or$949  ? \$auto$rtlil.cc:3381:Mux$943  : \$auto$rtlil.cc:3381:Mux$947 ;
  assign \$auto$rtlil.cc:3381:Mux$955  = \$auto$rtlil.cc:3249:ReduceOr$953  ? \$auto$rtlil.cc:3381:Mux$941  : \$auto$rtlil.cc:3381:Mux$951 ;
  assign \$auto$rtlil.cc:3381:Mux$957  = \$procmux$903_CMP  ? word_26 : word_25;
  assign \$auto$rtlil.cc:3381:Mux$959  = \$procmux$905_CMP  ? word_24 : word_23;
  assign \$auto$rtlil.cc:3381:Mux$963  = \$auto$rtlil.cc:3294:Or$961  ? \$auto$rtlil.cc:3381:Mux$957  : \$auto$rtlil.cc:3381:Mux$959 ;
  assign \$auto$rtlil.cc:3381:Mux$965  = \$procmux$907_CMP  ? word_22 : word_21;
  assign \$auto$rtlil.cc:3381:Mux$967  = \$procmux$910_CMP  ? word_19 : word_18;
  assign \$auto$rtlil.cc:3381:Mux$969  = \$procmux$909_CMP  ? word_20 : \$auto$rtlil.cc:3381:Mux$967 ;
  assign \$auto$rtlil.cc:3381:Mux$973  = \$auto$rtlil.cc:3294:Or$971  ? \$auto$rtlil.cc:3381:Mux$965  : \$auto$rtlil.cc:3381:Mux$969 ;
  assign \$auto$rtlil.cc:3381:Mux$977  = \$auto$rtlil.cc:3249:ReduceOr$975  ? \$auto$rtlil.cc:3381:Mux$963  : \$auto$rtlil.cc:3381:Mux$973 ;
  assign \$auto$rtlil.cc:3381:Mux$981  = \$auto$rtlil.cc:3249:ReduceOr$979  ? \$auto$rtlil.cc:3381:Mux$955  : \$auto$rtlil.cc:3381:Mux$977 ;
  assign \$auto$rtlil.cc:3381:Mux$983  = \$procmux$912_CMP  ? word_17 : word_16;
  assign \$auto$rtlil.cc:3381:Mux$985  = \$procmux$914_CMP  ? word_15 : word_14;
  assign \$auto$rtlil.cc:3381:Mux$989  = \$auto$rtlil.cc:3294:Or$987  ? \$auto$rtlil.cc:3381:Mux$983  : \$auto$rtlil.cc:3381:Mux$985 ;
  assign \$auto$rtlil.cc:3381:Mux$991  = \$procmux$916_CMP  ? word_13 : word_12;
  assign \$auto$rtlil.cc:3381:Mux$993  = \$procmux$919_CMP  ? word_10 : word_9;
  assign \$auto$rtlil.cc:3381:Mux$995  = \$procmux$918_CMP  ? word_11 : \$auto$rtlil.cc:3381:Mux$993 ;
  assign \$auto$rtlil.cc:3381:Mux$999  = \$auto$rtlil.cc:3294:Or$997  ? \$auto$rtlil.cc:3381:Mux$991  : \$auto$rtlil.cc:3381:Mux$995 ;
  assign \$109  = \$72  ? value : word_35;
  assign \$108  = \$70  ? value : word_34;
  assign \$107  = \$68  ? value : word_33;
  assign \$106  = \$66  ? value : word_32;
  assign \$105  = \$64  ? value : word_31;
  assign \$104  = \$62  ? value : word_30;
  assign \$103  = \$60  ? value : word_29;
  assign \$102  = \$58  ? value : word_28;
  assign \$101  = \$56  ? value : word_27;
  assign \$100  = \$54  ? value : word_26;
  assign \$99  = \$52  ? value : word_25;
  assign \$98  = \$50  ? value : word_24;
  assign \$97  = \$48  ? value : word_23;
  assign \$96  = \$46  ? value : word_22;
  assign \$95  = \$44  ? value : word_21;
  assign \$94  = \$42  ? value : word_20;
  assign \$93  = \$40  ? value : word_19;
  assign \$92  = \$38  ? value : word_18;
  assign \$91  = \$36  ? value : word_17;
  assign \$90  = \$34  ? value : word_16;
  assign \$89  = \$32  ? value : word_15;
  assign \$88  = \$30  ? value : word_14;
  assign \$87  = \$28  ? value : word_13;
  assign \$86  = \$26  ? value : word_12;
  assign \$85  = \$24  ? value : word_11;
  assign \$84  = \$22  ? value : word_10;
  assign \$83  = \$20  ? value : word_9;
  assign \$82  = \$18  ? value : word_8;
  assign \$81  = \$16  ? value : word_7;
  assign \$80  = \$14  ? value : word_6;
  assign \$79  = \$12  ? value : word_5;
  assign \$78  = \$10  ? value : word_4;
  assign \$77  = \$8  ? value : word_3;
  assign \$76  = \$6  ? value : word_2;
  assign \$75  = \$4  ? value : word_1;
  assign \$74  = \$2  ? value : word_0;
  assign \$73  = rst ? 10'h000 : token;
  assign \$procmux$894_CMP  = read_slot == 6'h23;
  assign \$procmux$895_CMP  = read_slot == 6'h22;
  assign \$procmux$896_CMP  = read_slot == 6'h21;
  assign \$procmux$897_CMP  = read_slot == 6'h20;
  assign \$procmux$898_CMP  = read_slot == 6'h1f;
  assign \$procmux$899_CMP  = read_slot == 6'h1e;
  assign \$procmux$900_CMP  = read_slot == 6'h1d;
  assign \$procmux$901_CMP  = read_slot == 6'h1c;
  assign \$procmux$902_CMP  = read_slot == 6'h1b;
  assign \$procmux$903_CMP  = read_slot == 6'h1a;
  assign \$procmux$904_CMP  = read_slot == 6'h19;
  assign \$procmux$905_CMP  = read_slot == 6'h18;
  assign \$procmux$906_CMP  = read_slot == 6'h17;
  assign \$procmux$907_CMP  = read_slot == 6'h16;
  assign \$procmux$908_CMP  = read_slot == 6'h15;
  assign \$procmux$909_CMP  = read_slot == 6'h14;
  assign \$procmux$910_CMP  = read_slot == 6'h13;
  assign \$procmux$911_CMP  = read_slot == 6'h12;
  assign \$procmux$912_CMP  = read_slot == 6'h11;
  assign \$procmux$913_CMP  = read_slot == 6'h10;
  assign \$procmux$914_CMP  = read_slot == 6'h0f;
  assign \$procmux$915_CMP  = read_slot == 6'h0e;
  assign \$procmux$916_CMP  = read_slot == 6'h0d;
  assign \$procmux$917_CMP  = read_slot == 6'h0c;
  assign \$procmux$918_CMP  = read_slot == 6'h0b;
  assign \$procmux$919_CMP  = read_slot == 6'h0a;
  assign \$procmux$920_CMP  = read_slot == 6'h09;
  assign \$procmux$921_CMP  = read_slot == 6'h08;
  assign \$procmux$922_CMP  = read_slot == 6'h07;
  assign \$procmux$923_CMP  = read_slot == 6'h06;
  assign \$procmux$924_CMP  = read_slot == 6'h05;
  assign \$procmux$925_CMP  = read_slot == 6'h04;
  assign \$procmux$926_CMP  = read_slot == 6'h03;
  assign \$procmux$927_CMP  = read_slot == 6'h02;
  assign \$procmux$928_CMP  = read_slot == 6'h01;
  assign \$procmux$929_CMP  = ! read_slot;
  assign \held_token.slot  = token_next[9:4];
  assign \held_token.last  = token_next[3];
  assign \held_token.final  = token_next[2];
  assign \held_token.first  = token_next[1];
  assign \held_token.valid  = token_next[0];
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_16_lane_store_s28_to_28_x36(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [447:0] values;
  wire [447:0] values;
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
  input [9:0] token;
  wire [9:0] token;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [35:0] \$12 ;
  wire [5:0] \$13 ;
  wire \$14 ;
  wire [447:0] \$15 ;
  wire \$16 ;
  wire [5:0] \$17 ;
  wire \$2 ;
  wire [6:0] \$3 ;
  wire [7:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [6:0] \$7 ;
  wire [6:0] \$8 ;
  wire \$9 ;
  wire \$procmux$101_Y ;
  wire \$procmux$102_CMP ;
  wire \$procmux$113_Y ;
  wire \$procmux$114_CMP ;
  wire \$procmux$126_Y ;
  wire \$procmux$127_CMP ;
  wire \$procmux$140_Y ;
  wire \$procmux$141_CMP ;
  wire \$procmux$155_Y ;
  wire \$procmux$156_CMP ;
  wire \$procmux$171_Y ;
  wire \$procmux$172_CMP ;
  wire \$procmux$188_Y ;
  wire \$procmux$189_CMP ;
  wire \$procmux$206_Y ;
  wire \$procmux$207_CMP ;
  wire \$procmux$225_Y ;
  wire \$procmux$226_CMP ;
  wire \$procmux$245_Y ;
  wire \$procmux$246_CMP ;
  wire \$procmux$266_Y ;
  wire \$procmux$267_CMP ;
  wire \$procmux$288_Y ;
  wire \$procmux$289_CMP ;
  wire [5:0] \$procmux$29_Y ;
  wire \$procmux$311_Y ;
  wire \$procmux$312_CMP ;
  wire \$procmux$335_Y ;
  wire \$procmux$336_CMP ;
  wire \$procmux$360_Y ;
  wire \$procmux$361_CMP ;
  wire \$procmux$37_Y ;
  wire \$procmux$386_Y ;
  wire \$procmux$387_CMP ;
  wire \$procmux$39_Y ;
  wire \$procmux$413_Y ;
  wire \$procmux$414_CMP ;
  wire \$procmux$441_Y ;
  wire \$procmux$442_CMP ;
  wire \$procmux$45_Y ;
  wire \$procmux$46_CMP ;
  wire \$procmux$470_Y ;
  wire \$procmux$471_CMP ;
  wire \$procmux$500_Y ;
  wire \$procmux$501_CMP ;
  wire \$procmux$50_Y ;
  wire \$procmux$51_CMP ;
  wire \$procmux$531_Y ;
  wire \$procmux$532_CMP ;
  wire \$procmux$563_Y ;
  wire \$procmux$564_CMP ;
  wire \$procmux$56_Y ;
  wire \$procmux$57_CMP ;
  wire \$procmux$596_Y ;
  wire \$procmux$597_CMP ;
  wire \$procmux$630_Y ;
  wire \$procmux$631_CMP ;
  wire \$procmux$63_Y ;
  wire \$procmux$64_CMP ;
  wire \$procmux$665_Y ;
  wire \$procmux$666_CMP ;
  wire \$procmux$701_Y ;
  wire \$procmux$702_CMP ;
  wire \$procmux$71_Y ;
  wire \$procmux$72_CMP ;
  wire \$procmux$738_Y ;
  wire \$procmux$739_CMP ;
  wire \$procmux$776_Y ;
  wire \$procmux$777_CMP ;
  wire \$procmux$80_Y ;
  wire \$procmux$815_Y ;
  wire \$procmux$816_CMP ;
  wire \$procmux$81_CMP ;
  wire \$procmux$90_Y ;
  wire \$procmux$91_CMP ;
  wire fetch;
  wire [9:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [9:0] lane_10_token_next;
  wire [27:0] lane_10_word;
  wire [9:0] lane_11_token_next;
  wire [27:0] lane_11_word;
  wire [9:0] lane_12_token_next;
  wire [27:0] lane_12_word;
  wire [9:0] lane_13_token_next;
  wire [27:0] lane_13_word;
  wire [9:0] lane_14_token_next;
  wire [27:0] lane_14_word;
  wire [9:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [9:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [9:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [9:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [9:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [9:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [9:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [9:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  wire [9:0] lane_8_token_next;
  wire [27:0] lane_8_word;
  wire [9:0] lane_9_token_next;
  wire [27:0] lane_9_word;
  wire last;
  reg [35:0] lasts;
  wire offered;
  reg [5:0] read_slot;
  reg [5:0] ready_rows;
  wire [447:0] row;
  assign \$1  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$2  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$3  = ready_rows + \$2 ;
  assign \$4  = \$3  - released;
  assign \$5  = lasts >> read_slot;
  assign \$6  = read_slot == 6'h23;
  assign \$7  = read_slot + 1'h1;
  assign \$8  = \$6  ? 7'h00 : \$7 ;
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
  assign \$procmux$101_Y  = \$procmux$102_CMP  ? lane_15_token_next[3] : lasts[28];
  assign \$procmux$102_CMP  = lane_15_token_next[9:4] == 6'h1c;
  assign \$12 [28] = \$1  ? \$procmux$101_Y  : lasts[28];
  assign \$procmux$113_Y  = \$procmux$114_CMP  ? lane_15_token_next[3] : lasts[27];
  assign \$procmux$114_CMP  = lane_15_token_next[9:4] == 6'h1b;
  assign \$12 [27] = \$1  ? \$procmux$113_Y  : lasts[27];
  assign \$procmux$126_Y  = \$procmux$127_CMP  ? lane_15_token_next[3] : lasts[26];
  assign \$procmux$127_CMP  = lane_15_token_next[9:4] == 6'h1a;
  assign \$12 [26] = \$1  ? \$procmux$126_Y  : lasts[26];
  assign \$procmux$140_Y  = \$procmux$141_CMP  ? lane_15_token_next[3] : lasts[25];
  assign \$procmux$141_CMP  = lane_15_token_next[9:4] == 6'h19;
  assign \$12 [25] = \$1  ? \$procmux$140_Y  : lasts[25];
  assign \$procmux$155_Y  = \$procmux$156_CMP  ? lane_15_token_next[3] : lasts[24];
  assign \$procmux$156_CMP  = lane_15_token_next[9:4] == 6'h18;
  assign \$12 [24] = \$1  ? \$procmux$155_Y  : lasts[24];
  assign \$procmux$171_Y  = \$procmux$172_CMP  ? lane_15_token_next[3] : lasts[23];
  assign \$procmux$172_CMP  = lane_15_token_next[9:4] == 6'h17;
  assign \$12 [23] = \$1  ? \$procmux$171_Y  : lasts[23];
  assign \$procmux$188_Y  = \$procmux$189_CMP  ? lane_15_token_next[3] : lasts[22];
  assign \$procmux$189_CMP  = lane_15_token_next[9:4] == 6'h16;
  assign \$12 [22] = \$1  ? \$procmux$188_Y  : lasts[22];
  assign \$procmux$206_Y  = \$procmux$207_CMP  ? lane_15_token_next[3] : lasts[21];
  assign \$procmux$207_CMP  = lane_15_token_next[9:4] == 6'h15;
  assign \$12 [21] = \$1  ? \$procmux$206_Y  : lasts[21];
  assign \$procmux$225_Y  = \$procmux$226_CMP  ? lane_15_token_next[3] : lasts[20];
  assign \$procmux$226_CMP  = lane_15_token_next[9:4] == 6'h14;
  assign \$12 [20] = \$1  ? \$procmux$225_Y  : lasts[20];
  assign \$procmux$245_Y  = \$procmux$246_CMP  ? lane_15_token_next[3] : lasts[19];
  assign \$procmux$246_CMP  = lane_15_token_next[9:4] == 6'h13;
  assign \$12 [19] = \$1  ? \$procmux$245_Y  : lasts[19];
  assign \$procmux$266_Y  = \$procmux$267_CMP  ? lane_15_token_next[3] : lasts[18];
  assign \$procmux$267_CMP  = lane_15_token_next[9:4] == 6'h12;
  assign \$12 [18] = \$1  ? \$procmux$266_Y  : lasts[18];
  assign \$procmux$288_Y  = \$procmux$289_CMP  ? lane_15_token_next[3] : lasts[17];
  assign \$procmux$289_CMP  = lane_15_token_next[9:4] == 6'h11;
  assign \$procmux$29_Y  = released ? \$8 [5:0] : read_slot;
  assign \$12 [17] = \$1  ? \$procmux$288_Y  : lasts[17];
  assign \$17  = rst ? 6'h00 : \$procmux$29_Y ;
  assign \$procmux$311_Y  = \$procmux$312_CMP  ? lane_15_token_next[3] : lasts[16];
  assign \$procmux$312_CMP  = lane_15_token_next[9:4] == 6'h10;
  assign \$12 [16] = \$1  ? \$procmux$311_Y  : lasts[16];
  assign \$16  = released ? \$5  : m_axis_tlast;
  assign \$procmux$335_Y  = \$procmux$336_CMP  ? lane_15_token_next[3] : lasts[15];
  assign \$procmux$336_CMP  = lane_15_token_next[9:4] == 6'h0f;
  assign \$12 [15] = \$1  ? \$procmux$335_Y  : lasts[15];
  assign \$15  = released ? { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word } : m_axis_tdata;
  assign \$procmux$360_Y  = \$procmux$361_CMP  ? lane_15_token_next[3] : lasts[14];
  assign \$procmux$361_CMP  = lane_15_token_next[9:4] == 6'h0e;
  assign \$12 [14] = \$1  ? \$procmux$360_Y  : lasts[14];
  assign \$procmux$37_Y  = m_axis_tready ? 1'h0 : m_axis_tvalid;
  assign \$procmux$386_Y  = \$procmux$387_CMP  ? lane_15_token_next[3] : lasts[13];
  assign \$procmux$387_CMP  = lane_15_token_next[9:4] == 6'h0d;
  assign \$12 [13] = \$1  ? \$procmux$386_Y  : lasts[13];
  assign \$procmux$39_Y  = released ? 1'h1 : \$procmux$37_Y ;
  assign \$14  = rst ? 1'h0 : \$procmux$39_Y ;
  assign \$procmux$413_Y  = \$procmux$414_CMP  ? lane_15_token_next[3] : lasts[12];
  assign \$procmux$414_CMP  = lane_15_token_next[9:4] == 6'h0c;
  assign \$12 [12] = \$1  ? \$procmux$413_Y  : lasts[12];
  assign \$13  = rst ? 6'h00 : \$4 [5:0];
  assign \$procmux$441_Y  = \$procmux$442_CMP  ? lane_15_token_next[3] : lasts[11];
  assign \$procmux$442_CMP  = lane_15_token_next[9:4] == 6'h0b;
  assign \$12 [11] = \$1  ? \$procmux$441_Y  : lasts[11];
  assign \$procmux$45_Y  = \$procmux$46_CMP  ? lane_15_token_next[3] : lasts[35];
  assign \$procmux$46_CMP  = lane_15_token_next[9:4] == 6'h23;
  assign \$12 [35] = \$1  ? \$procmux$45_Y  : lasts[35];
  assign \$procmux$470_Y  = \$procmux$471_CMP  ? lane_15_token_next[3] : lasts[10];
  assign \$procmux$471_CMP  = lane_15_token_next[9:4] == 6'h0a;
  assign \$12 [10] = \$1  ? \$procmux$470_Y  : lasts[10];
  assign \$procmux$50_Y  = \$procmux$51_CMP  ? lane_15_token_next[3] : lasts[34];
  assign \$procmux$500_Y  = \$procmux$501_CMP  ? lane_15_token_next[3] : lasts[9];
  assign \$procmux$501_CMP  = lane_15_token_next[9:4] == 6'h09;
  assign \$12 [9] = \$1  ? \$procmux$500_Y  : lasts[9];
  assign \$procmux$51_CMP  = lane_15_token_next[9:4] == 6'h22;
  assign \$12 [34] = \$1  ? \$procmux$50_Y  : lasts[34];
  assign \$procmux$531_Y  = \$procmux$532_CMP  ? lane_15_token_next[3] : lasts[8];
  assign \$procmux$532_CMP  = lane_15_token_next[9:4] == 6'h08;
  assign \$12 [8] = \$1  ? \$procmux$531_Y  : lasts[8];
  assign \$procmux$56_Y  = \$procmux$57_CMP  ? lane_15_token_next[3] : lasts[33];
  assign \$procmux$563_Y  = \$procmux$564_CMP  ? lane_15_token_next[3] : lasts[7];
  assign \$procmux$564_CMP  = lane_15_token_next[9:4] == 6'h07;
  assign \$12 [7] = \$1  ? \$procmux$563_Y  : lasts[7];
  assign \$procmux$57_CMP  = lane_15_token_next[9:4] == 6'h21;
  assign \$12 [33] = \$1  ? \$procmux$56_Y  : lasts[33];
  assign \$procmux$596_Y  = \$procmux$597_CMP  ? lane_15_token_next[3] : lasts[6];
  assign \$procmux$597_CMP  = lane_15_token_next[9:4] == 6'h06;
  assign \$12 [6] = \$1  ? \$procmux$596_Y  : lasts[6];
  assign \$procmux$63_Y  = \$procmux$64_CMP  ? lane_15_token_next[3] : lasts[32];
  assign \$procmux$630_Y  = \$procmux$631_CMP  ? lane_15_token_next[3] : lasts[5];
  assign \$procmux$631_CMP  = lane_15_token_next[9:4] == 6'h05;
  assign \$12 [5] = \$1  ? \$procmux$630_Y  : lasts[5];
  assign \$procmux$64_CMP  = lane_15_token_next[9:4] == 6'h20;
  assign \$12 [32] = \$1  ? \$procmux$63_Y  : lasts[32];
  assign \$procmux$665_Y  = \$procmux$666_CMP  ? lane_15_token_next[3] : lasts[4];
  assign \$procmux$666_CMP  = lane_15_token_next[9:4] == 6'h04;
  assign \$12 [4] = \$1  ? \$procmux$665_Y  : lasts[4];
  assign \$procmux$701_Y  = \$procmux$702_CMP  ? lane_15_token_next[3] : lasts[3];
  assign \$procmux$702_CMP  = lane_15_token_next[9:4] == 6'h03;
  assign \$12 [3] = \$1  ? \$procmux$701_Y  : lasts[3];
  assign \$procmux$71_Y  = \$procmux$72_CMP  ? lane_15_token_next[3] : lasts[31];
  assign \$procmux$72_CMP  = lane_15_token_next[9:4] == 6'h1f;
  assign \$12 [31] = \$1  ? \$procmux$71_Y  : lasts[31];
  assign \$procmux$738_Y  = \$procmux$739_CMP  ? lane_15_token_next[3] : lasts[2];
  assign \$procmux$739_CMP  = lane_15_token_next[9:4] == 6'h02;
  assign \$12 [2] = \$1  ? \$procmux$738_Y  : lasts[2];
  assign \$procmux$776_Y  = \$procmux$777_CMP  ? lane_15_token_next[3] : lasts[1];
  assign \$procmux$777_CMP  = lane_15_token_next[9:4] == 6'h01;
  assign \$12 [1] = \$1  ? \$procmux$776_Y  : lasts[1];
  assign \$procmux$80_Y  = \$procmux$81_CMP  ? lane_15_token_next[3] : lasts[30];
  assign \$procmux$815_Y  = \$procmux$816_CMP  ? lane_15_token_next[3] : lasts[0];
  assign \$procmux$816_CMP  = ! lane_15_token_next[9:4];
  assign \$12 [0] = \$1  ? \$procmux$815_Y  : lasts[0];
  assign \$procmux$81_CMP  = lane_15_token_next[9:4] == 6'h1e;
  assign \$12 [30] = \$1  ? \$procmux$80_Y  : lasts[30];
  assign \$procmux$90_Y  = \$procmux$91_CMP  ? lane_15_token_next[3] : lasts[29];
  assign \$procmux$91_CMP  = lane_15_token_next[9:4] == 6'h1d;
  assign \$12 [29] = \$1  ? \$procmux$90_Y  : lasts[29];
  lane_store_s28_to_28_x36 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[27:0]),
    .word(lane_0_word)
  );
  lane_store_s28_to_28_x36 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[55:28]),
    .word(lane_1_word)
  );
  lane_store_s28_to_28_x36 lane_10 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[307:280]),
    .word(lane_10_word)
  );
  lane_store_s28_to_28_x36 lane_11 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[335:308]),
    .word(lane_11_word)
  );
  lane_store_s28_to_28_x36 lane_12 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[363:336]),
    .word(lane_12_word)
  );
  lane_store_s28_to_28_x36 lane_13 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[391:364]),
    .word(lane_13_word)
  );
  lane_store_s28_to_28_x36 lane_14 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[419:392]),
    .word(lane_14_word)
  );
  lane_store_s28_to_28_x36 lane_15 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[447:420]),
    .word(lane_15_word)
  );
  lane_store_s28_to_28_x36 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[83:56]),
    .word(lane_2_word)
  );
  lane_store_s28_to_28_x36 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[111:84]),
    .word(lane_3_word)
  );
  lane_store_s28_to_28_x36 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[139:112]),
    .word(lane_4_word)
  );
  lane_store_s28_to_28_x36 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[167:140]),
    .word(lane_5_word)
  );
  lane_store_s28_to_28_x36 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[195:168]),
    .word(lane_6_word)
  );
  lane_store_s28_to_28_x36 lane_7 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[223:196]),
    .word(lane_7_word)
  );
  lane_store_s28_to_28_x36 lane_8 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[251:224]),
    .word(lane_8_word)
  );
  lane_store_s28_to_28_x36 lane_9 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_8_token_next),
    .token_next(lane_9_token_next),
    .value(values[279:252]),
    .word(lane_9_word)
  );
  assign last = m_axis_tlast;
  assign row = m_axis_tdata;
  assign offered = m_axis_tvalid;
  assign fetch = released;
endmodule

module tpe_ent_os_16x16_s8xs8_k4096_d36(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [127:0] s_axis_a_tdata;
  wire [127:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
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
  wire [5:0] \$12 ;
  wire \$13 ;
  wire [6:0] \$14 ;
  wire [6:0] \$15 ;
  wire [6:0] \$16 ;
  wire [4:0] \$17 ;
  wire [7:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [3:0] \$21 ;
  wire \$22 ;
  wire [4:0] \$23 ;
  wire [5:0] \$24 ;
  wire [19:0] \$25 ;
  wire [5:0] \$26 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire \$procmux$15_Y ;
  wire [3:0] \$procmux$19_Y ;
  wire [3:0] \$procmux$21_Y ;
  wire \$procmux$25_Y ;
  wire [5:0] \$procmux$5_Y ;
  wire [4:0] \$procmux$9_Y ;
  wire \$signal ;
  wire \$signal$18 ;
  wire [447:0] array_c;
  wire [447:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  reg [3:0] cooldown;
  wire \end ;
  wire error;
  reg [5:0] free;
  wire [127:0] operands;
  reg [4:0] remaining;
  reg [5:0] slot;
  reg start;
  wire [9:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [5:0] \token.slot ;
  wire \token.valid ;
  reg [19:0] token_line;
  assign \$1  = ~ s_axis_a_tlast;
  assign \$2  = ! cooldown;
  assign \$3  = free >= 5'h10;
  assign \$4  = \$2  & \$3 ;
  assign \$signal  = \$1  | \$4 ;
  assign s_axis_a_tready = \$signal  & s_axis_b_tvalid;
  assign s_axis_b_tready = \$signal  & s_axis_a_tvalid;
  assign \$5  = \$signal  & s_axis_a_tvalid;
  assign \$signal$18  = \$5  & s_axis_b_tvalid;
  assign \end  = \$signal$18  & s_axis_a_tlast;
  assign operands = \$signal$18  ? s_axis_a_tdata : 128'h00000000000000000000000000000000;
  assign \token.valid  = | remaining;
  assign \token.last  = remaining == 1'h1;
  assign \$8  = | cooldown;
  assign \$9  = cooldown - 1'h1;
  assign \$10  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$11  = \$signal$18  & \$10 ;
  assign \$12  = remaining - 1'h1;
  assign \$13  = slot == 6'h23;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 7'h00 : \$14 ;
  assign \$16  = free + collector_released;
  assign \$17  = \end  ? 5'h10 : 5'h00;
  assign \$18  = \$16  - \$17 ;
  assign \$19  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$20 ;
  always @(posedge clk)
    cooldown <= \$21 ;
  always @(posedge clk)
    framing_error <= \$22 ;
  always @(posedge clk)
    remaining <= \$23 ;
  always @(posedge clk)
    slot <= \$24 ;
  always @(posedge clk)
    token_line <= \$25 ;
  always @(posedge clk)
    free <= \$26 ;
  assign \$26  = rst ? 6'h24 : \$18 [5:0];
  assign \$procmux$11_Y  = \end  ? 5'h10 : \$procmux$9_Y ;
  assign \$23  = rst ? 5'h00 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$11  ? 1'h1 : framing_error;
  assign \$22  = rst ? 1'h0 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$8  ? \$9 [3:0] : cooldown;
  assign \$procmux$21_Y  = \end  ? 4'hf : \$procmux$19_Y ;
  assign \$21  = rst ? 4'hf : \$procmux$21_Y ;
  assign \$procmux$25_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$20  = rst ? 1'h1 : \$procmux$25_Y ;
  assign \$25  = rst ? 20'h00000 : { token_line[9:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$5_Y  = \token.valid  ? \$15 [5:0] : slot;
  assign \$24  = rst ? 6'h00 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = \token.valid  ? \$12 [4:0] : remaining;
  array_os_ent_s8xs8_28_16x16 array (
    .a(operands),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .first(\$19 ),
    .last(\end )
  );
  collector_16_lane_store_s28_to_28_x36 collector (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(collector_released),
    .rst(rst),
    .token(token_line[19:10]),
    .values(array_c)
  );
  assign \token.slot  = slot;
  assign \token.final  = 1'h1;
  assign \token.first  = 1'h1;
  assign collector_m_axis_tlast = m_axis_tlast;
  assign collector_m_axis_tdata = m_axis_tdata;
  assign collector_m_axis_tvalid = m_axis_tvalid;
  assign token = { slot, \token.last , 2'h3, \token.valid  };
  assign error = framing_error;
endmodule
