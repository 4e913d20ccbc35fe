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
  reg [129:0] \edge ;
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
    \edge  <= { last, first, b };
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
    .first(\edge [128]),
    .first_next(\$2 ),
    .last(\edge [129]),
    .last_next(\$3 ),
    .picked(c)
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [127:0])
  );
  assign group_0_picked = c;
endmodule

module lane_store_s28_to_28_x36(value, fetch, clk, rst, token_next, word, token);
  input [27:0] value;
  wire [27:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [38:0] token_next;
  reg [38:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [38:0] token;
  wire [38:0] token;
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
  wire [35:0] \$109 ;
  wire [27:0] \$11 ;
  wire [27:0] \$110 ;
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
  wire [38:0] \$72 ;
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
  wire [27:0] \$92 ;
  wire [27:0] \$93 ;
  wire [27:0] \$94 ;
  wire [27:0] \$95 ;
  wire [27:0] \$96 ;
  wire [27:0] \$97 ;
  wire [27:0] \$98 ;
  wire [27:0] \$99 ;
  wire [35:0] \$procmux$47_Y ;
  wire [27:0] \$signal ;
  wire [38:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [35:0] \held_token.slot ;
  reg [35:0] pointer;
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
  assign \$16  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$17  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$18  = \$16  | \$17 ;
  assign \$19  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$20  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$21  = \$19  | \$20 ;
  assign \$22  = \$18  | \$21 ;
  assign \$23  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$24  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$25  = \$23  | \$24 ;
  assign \$26  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$27  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$28  = \$26  | \$27 ;
  assign \$29  = \$25  | \$28 ;
  assign \$30  = \$22  | \$29 ;
  assign \$31  = \$15  | \$30 ;
  assign \$32  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$33  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$34  = \$32  | \$33 ;
  assign \$35  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$36  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$34  | \$37 ;
  assign \$39  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$40  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$41  = \$39  | \$40 ;
  assign \$42  = word_22 & { pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22] };
  assign \$43  = word_23 & { pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23] };
  assign \$44  = \$42  | \$43 ;
  assign \$45  = \$41  | \$44 ;
  assign \$46  = \$38  | \$45 ;
  assign \$47  = word_24 & { pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24] };
  assign \$48  = word_25 & { pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25] };
  assign \$49  = \$47  | \$48 ;
  assign \$50  = word_26 & { pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26] };
  assign \$51  = word_27 & { pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27] };
  assign \$52  = \$50  | \$51 ;
  assign \$53  = \$49  | \$52 ;
  assign \$54  = word_28 & { pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28] };
  assign \$55  = word_29 & { pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29] };
  assign \$56  = \$54  | \$55 ;
  assign \$57  = word_30 & { pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30] };
  assign \$58  = word_31 & { pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31] };
  assign \$59  = \$57  | \$58 ;
  assign \$60  = \$56  | \$59 ;
  assign \$61  = \$53  | \$60 ;
  assign \$62  = \$46  | \$61 ;
  assign \$63  = \$31  | \$62 ;
  assign \$64  = word_32 & { pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32] };
  assign \$65  = word_33 & { pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33] };
  assign \$66  = \$64  | \$65 ;
  assign \$67  = word_34 & { pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34] };
  assign \$68  = word_35 & { pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35] };
  assign \$69  = \$67  | \$68 ;
  assign \$70  = \$66  | \$69 ;
  assign \$71  = \$63  | \$70 ;
  always @(posedge clk)
    token_next <= \$72 ;
  always @(posedge clk)
    word_0 <= \$73 ;
  always @(posedge clk)
    word_1 <= \$74 ;
  always @(posedge clk)
    word_2 <= \$75 ;
  always @(posedge clk)
    word_3 <= \$76 ;
  always @(posedge clk)
    word_4 <= \$77 ;
  always @(posedge clk)
    word_5 <= \$78 ;
  always @(posedge clk)
    word_6 <= \$79 ;
  always @(posedge clk)
    word_7 <= \$80 ;
  always @(posedge clk)
    word_8 <= \$81 ;
  always @(posedge clk)
    word_9 <= \$82 ;
  always @(posedge clk)
    word_10 <= \$83 ;
  always @(posedge clk)
    word_11 <= \$84 ;
  always @(posedge clk)
    word_12 <= \$85 ;
  always @(posedge clk)
    word_13 <= \$86 ;
  always @(posedge clk)
    word_14 <= \$87 ;
  always @(posedge clk)
    word_15 <= \$88 ;
  always @(posedge clk)
    word_16 <= \$89 ;
  always @(posedge clk)
    word_17 <= \$90 ;
  always @(posedge clk)
    word_18 <= \$91 ;
  always @(posedge clk)
    word_19 <= \$92 ;
  always @(posedge clk)
    word_20 <= \$93 ;
  always @(posedge clk)
    word_21 <= \$94 ;
  always @(posedge clk)
    word_22 <= \$95 ;
  always @(posedge clk)
    word_23 <= \$96 ;
  always @(posedge clk)
    word_24 <= \$97 ;
  always @(posedge clk)
    word_25 <= \$98 ;
  always @(posedge clk)
    word_26 <= \$99 ;
  always @(posedge clk)
    word_27 <= \$100 ;
  always @(posedge clk)
    word_28 <= \$101 ;
  always @(posedge clk)
    word_29 <= \$102 ;
  always @(posedge clk)
    word_30 <= \$103 ;
  always @(posedge clk)
    word_31 <= \$104 ;
  always @(posedge clk)
    word_32 <= \$105 ;
  always @(posedge clk)
    word_33 <= \$106 ;
  always @(posedge clk)
    word_34 <= \$107 ;
  always @(posedge clk)
    word_35 <= \$108 ;
  always @(posedge clk)
    pointer <= \$109 ;
  always @(posedge clk)
    word <= \$110 ;
  assign \$83  = token_next[13] ? value : word_10;
  assign \$82  = token_next[12] ? value : word_9;
  assign \$81  = token_next[11] ? value : word_8;
  assign \$80  = token_next[10] ? value : word_7;
  assign \$79  = token_next[9] ? value : word_6;
  assign \$78  = token_next[8] ? value : word_5;
  assign \$77  = token_next[7] ? value : word_4;
  assign \$76  = token_next[6] ? value : word_3;
  assign \$75  = token_next[5] ? value : word_2;
  assign \$74  = token_next[4] ? value : word_1;
  assign \$73  = token_next[3] ? value : word_0;
  assign \$72  = rst ? 39'h0000000000 : token;
  assign \$110  = fetch ? \$71  : word;
  assign \$procmux$47_Y  = fetch ? { pointer[34:0], pointer[35] } : pointer;
  assign \$109  = rst ? 36'h000000001 : \$procmux$47_Y ;
  assign \$108  = token_next[38] ? value : word_35;
  assign \$107  = token_next[37] ? value : word_34;
  assign \$106  = token_next[36] ? value : word_33;
  assign \$105  = token_next[35] ? value : word_32;
  assign \$104  = token_next[34] ? value : word_31;
  assign \$103  = token_next[33] ? value : word_30;
  assign \$102  = token_next[32] ? value : word_29;
  assign \$101  = token_next[31] ? value : word_28;
  assign \$100  = token_next[30] ? value : word_27;
  assign \$99  = token_next[29] ? value : word_26;
  assign \$98  = token_next[28] ? value : word_25;
  assign \$97  = token_next[27] ? value : word_24;
  assign \$96  = token_next[26] ? value : word_23;
  assign \$95  = token_next[25] ? value : word_22;
  assign \$94  = token_next[24] ? value : word_21;
  assign \$93  = token_next[23] ? value : word_20;
  assign \$92  = token_next[22] ? value : word_19;
  assign \$91  = token_next[21] ? value : word_18;
  assign \$90  = token_next[20] ? value : word_17;
  assign \$89  = token_next[19] ? value : word_16;
  assign \$88  = token_next[18] ? value : word_15;
  assign \$87  = token_next[17] ? value : word_14;
  assign \$86  = token_next[16] ? value : word_13;
  assign \$85  = token_next[15] ? value : word_12;
  assign \$84  = token_next[14] ? value : word_11;
  assign \held_token.slot  = token_next[38:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$signal  = word;
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
  wire [447:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [38:0] token;
  wire [38:0] token;
  wire [6:0] \$1 ;
  wire \$10 ;
  wire [35:0] \$11 ;
  wire [35:0] \$12 ;
  wire [35:0] \$13 ;
  wire [35:0] \$14 ;
  wire [35:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [35:0] \$19 ;
  wire [7:0] \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [35:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [35:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [5:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [35:0] \$signal$15 ;
  wire fetch;
  wire [38:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [38:0] lane_10_token_next;
  wire [27:0] lane_10_word;
  wire [38:0] lane_11_token_next;
  wire [27:0] lane_11_word;
  wire [38:0] lane_12_token_next;
  wire [27:0] lane_12_word;
  wire [38:0] lane_13_token_next;
  wire [27:0] lane_13_word;
  wire [38:0] lane_14_token_next;
  wire [27:0] lane_14_word;
  wire [38:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [38:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [38:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [38:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [38:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [38:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [38:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [38:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  wire [38:0] lane_8_token_next;
  wire [27:0] lane_8_word;
  wire [38:0] lane_9_token_next;
  wire [27:0] lane_9_word;
  reg [35:0] pointer;
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
  assign \$11  = ~ lane_15_token_next[38:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_15_token_next[38:3] & { lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2] };
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
  assign \$20  = rst ? 6'h00 : \$2 [5:0];
  assign \$procmux$41_Y  = released ? { pointer[34:0], pointer[35] } : pointer;
  assign \$19  = rst ? 36'h000000001 : \$procmux$41_Y ;
  lane_store_s28_to_28_x36 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[27:0]),
    .word(lane_0_word)
  );
  lane_store_s28_to_28_x36 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[55:28]),
    .word(lane_1_word)
  );
  lane_store_s28_to_28_x36 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[307:280]),
    .word(lane_10_word)
  );
  lane_store_s28_to_28_x36 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[335:308]),
    .word(lane_11_word)
  );
  lane_store_s28_to_28_x36 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[363:336]),
    .word(lane_12_word)
  );
  lane_store_s28_to_28_x36 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[391:364]),
    .word(lane_13_word)
  );
  lane_store_s28_to_28_x36 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[419:392]),
    .word(lane_14_word)
  );
  lane_store_s28_to_28_x36 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[447:420]),
    .word(lane_15_word)
  );
  lane_store_s28_to_28_x36 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[83:56]),
    .word(lane_2_word)
  );
  lane_store_s28_to_28_x36 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[111:84]),
    .word(lane_3_word)
  );
  lane_store_s28_to_28_x36 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[139:112]),
    .word(lane_4_word)
  );
  lane_store_s28_to_28_x36 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[167:140]),
    .word(lane_5_word)
  );
  lane_store_s28_to_28_x36 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[195:168]),
    .word(lane_6_word)
  );
  lane_store_s28_to_28_x36 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[223:196]),
    .word(lane_7_word)
  );
  lane_store_s28_to_28_x36 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[251:224]),
    .word(lane_8_word)
  );
  lane_store_s28_to_28_x36 lane_9 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_8_token_next),
    .token_next(lane_9_token_next),
    .value(values[279:252]),
    .word(lane_9_word)
  );
  assign m_axis_tdata = { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
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
  wire [35:0] \$53 ;
  wire [6:0] \$54 ;
  wire [4:0] \$55 ;
  wire [7:0] \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire [3:0] \$59 ;
  wire \$60 ;
  wire [4:0] \$61 ;
  wire [5:0] \$62 ;
  wire [9:0] \$63 ;
  wire [38:0] \$64 ;
  wire [5:0] \$65 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire [4:0] \$procmux$13_Y ;
  wire \$procmux$17_Y ;
  wire [3:0] \$procmux$21_Y ;
  wire [3:0] \$procmux$23_Y ;
  wire \$procmux$27_Y ;
  wire [5:0] \$procmux$7_Y ;
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
  reg [38:0] landing;
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
  reg [9:0] token_line;
  assign \$29  = token_line[9:4] == 4'hc;
  assign \$30  = token_line[9:4] == 4'hd;
  assign \$31  = token_line[9:4] == 4'he;
  assign \$32  = token_line[9:4] == 4'hf;
  assign \$33  = token_line[9:4] == 5'h10;
  assign \$34  = token_line[9:4] == 5'h11;
  assign \$35  = token_line[9:4] == 5'h12;
  assign \$36  = token_line[9:4] == 5'h13;
  assign \$37  = token_line[9:4] == 5'h14;
  assign \$38  = token_line[9:4] == 5'h15;
  assign \$39  = token_line[9:4] == 5'h16;
  assign \$40  = token_line[9:4] == 5'h17;
  assign \$41  = token_line[9:4] == 5'h18;
  assign \$42  = token_line[9:4] == 5'h19;
  assign \$43  = token_line[9:4] == 5'h1a;
  assign \$44  = token_line[9:4] == 5'h1b;
  assign \$45  = token_line[9:4] == 5'h1c;
  assign \$46  = token_line[9:4] == 5'h1d;
  assign \$47  = token_line[9:4] == 5'h1e;
  assign \$48  = token_line[9:4] == 5'h1f;
  assign \$49  = token_line[9:4] == 6'h20;
  assign \$50  = token_line[9:4] == 6'h21;
  assign \$51  = token_line[9:4] == 6'h22;
  assign \$52  = token_line[9:4] == 6'h23;
  assign \$53  = { \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0] };
  assign \$54  = free + collector_released;
  assign \$55  = \end  ? 5'h10 : 5'h00;
  assign \$56  = \$54  - \$55 ;
  assign \$57  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$58 ;
  always @(posedge clk)
    cooldown <= \$59 ;
  always @(posedge clk)
    framing_error <= \$60 ;
  always @(posedge clk)
    remaining <= \$61 ;
  always @(posedge clk)
    slot <= \$62 ;
  always @(posedge clk)
    token_line <= \$63 ;
  always @(posedge clk)
    landing <= \$64 ;
  always @(posedge clk)
    free <= \$65 ;
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
  assign \$16  = token_line[2] & token_line[0];
  assign \$17  = ! token_line[9:4];
  assign \$18  = token_line[9:4] == 1'h1;
  assign \$19  = token_line[9:4] == 2'h2;
  assign \$20  = token_line[9:4] == 2'h3;
  assign \$21  = token_line[9:4] == 3'h4;
  assign \$22  = token_line[9:4] == 3'h5;
  assign \$23  = token_line[9:4] == 3'h6;
  assign \$24  = token_line[9:4] == 3'h7;
  assign \$25  = token_line[9:4] == 4'h8;
  assign \$26  = token_line[9:4] == 4'h9;
  assign \$27  = token_line[9:4] == 4'ha;
  assign \$28  = token_line[9:4] == 4'hb;
  assign \$65  = rst ? 6'h24 : \$56 [5:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [4:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 5'h10 : \$procmux$11_Y ;
  assign \$61  = rst ? 5'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$60  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [3:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 4'hf : \$procmux$21_Y ;
  assign \$59  = rst ? 4'hf : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$58  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$64  = rst ? 39'h0000000000 : { \$53 , token_line[3], \$16 , token_line[1] };
  assign \$63  = rst ? 10'h000 : { slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [5:0] : slot;
  assign \$62  = rst ? 6'h00 : \$procmux$7_Y ;
  array_os_ent_s8xs8_28_16x16 array (
    .a(operands),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .first(\$57 ),
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
    .token(landing),
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
