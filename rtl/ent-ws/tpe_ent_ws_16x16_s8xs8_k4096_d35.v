// tpe_ent_ws_16x16_s8xs8_k4096_d35: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=ent, array=ws, rows=16, cols=16, layers=0, recoding=ent, digits=parallel, encoder=edge, shift=product, accumulate=binary, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=35, constant_time=False

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

module pe_ws_ent_s8xs8_20(b, load, swap, state, clk, a_next, b_next, load_next, swap_next, state_next, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [19:0] state;
  wire [19:0] state;
  input clk;
  wire clk;
  output [8:0] a_next;
  reg [8:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [19:0] state_next;
  reg [19:0] state_next;
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
  wire [15:0] \$32 ;
  wire \$33 ;
  wire [15:0] \$34 ;
  wire [17:0] \$38 ;
  wire [8:0] \$4 ;
  wire [17:0] \$40 ;
  wire [19:0] \$44 ;
  wire [19:0] \$46 ;
  wire [7:0] \$47 ;
  wire [7:0] \$48 ;
  wire [20:0] \$49 ;
  wire [8:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  wire [8:0] \a$12 ;
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
  wire \load$42 ;
  wire [8:0] row_0;
  wire [8:0] row_1;
  wire [8:0] row_2;
  wire [8:0] row_3;
  wire [7:0] shadow;
  wire [19:0] \state$44 ;
  wire \swap$43 ;
  wire [17:0] tree_carry_12;
  wire [19:0] tree_carry_15;
  wire [5:0] tree_carry_6;
  wire [15:0] tree_carry_9;
  wire [17:0] tree_half_12;
  wire [19:0] tree_half_15;
  wire [5:0] tree_half_6;
  wire [15:0] tree_half_9;
  wire [17:0] tree_sum_12;
  wire [19:0] tree_sum_15;
  wire [5:0] tree_sum_6;
  wire [15:0] tree_sum_9;
  reg [7:0] weight;
  assign \$34  = tree_half_9 & { 5'h1f, \$33 , row_3[7:0], 1'h0, digit_2_neg };
  assign tree_carry_9 = \$32  | \$34 ;
  assign tree_half_12 = { 8'h00, tree_carry_6[4:0], 1'h0, row_0[5:2] } ^ state[19:2];
  assign tree_sum_12 = tree_half_12 ^ { 5'h00, tree_carry_9[9:0], 2'h0, digit_1_neg };
  assign \$38  = { 8'h00, tree_carry_6[4:0], 1'h0, row_0[5:2] } & state[19:2];
  assign \$40  = tree_half_12 & { 5'h00, tree_carry_9[9:0], 2'h0, digit_1_neg };
  assign tree_carry_12 = \$38  | \$40 ;
  assign tree_half_15 = { tree_sum_9, row_1[1:0], 1'h0, digit_0_neg } ^ { 4'h0, tree_carry_12[12:0], 1'h0, state[1:0] };
  assign tree_sum_15 = tree_half_15 ^ { tree_sum_12, row_0[1:0] };
  assign \$44  = { tree_sum_9, row_1[1:0], 1'h0, digit_0_neg } & { 4'h0, tree_carry_12[12:0], 1'h0, state[1:0] };
  assign \$46  = tree_half_15 & { tree_sum_12, row_0[1:0] };
  assign tree_carry_15 = \$44  | \$46 ;
  assign \$47  = load_next ? b : b_next;
  assign \$48  = swap ? b_next : weight;
  assign \$49  = tree_sum_15 + { tree_carry_15[18:0], 1'h0 };
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  always @(posedge clk)
    b_next <= \$47 ;
  always @(posedge clk)
    weight <= \$48 ;
  always @(posedge clk)
    state_next <= \$49 [19:0];
  assign \$1  = a_next[0] & a_next[1];
  assign digit_0_neg = a_next[8] ^ \$1 ;
  assign \$2  = ~ a_next[0];
  assign digit_0_two = a_next[1] & \$2 ;
  assign \$3  = { weight[7], weight } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$4  = { weight, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$5  = \$3  | \$4 ;
  assign row_0 = \$5  ^ { digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg, digit_0_neg };
  assign \$6  = a_next[2] & a_next[3];
  assign digit_1_neg = a_next[8] ^ \$6 ;
  assign \$7  = ~ a_next[2];
  assign digit_1_two = a_next[3] & \$7 ;
  assign \$8  = { weight[7], weight } & { a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2] };
  assign \$9  = { weight, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$10  = \$8  | \$9 ;
  assign row_1 = \$10  ^ { digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg, digit_1_neg };
  assign \$11  = a_next[4] & a_next[5];
  assign digit_2_neg = a_next[8] ^ \$11 ;
  assign \$12  = ~ a_next[4];
  assign digit_2_two = a_next[5] & \$12 ;
  assign \$13  = { weight[7], weight } & { a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4] };
  assign \$14  = { weight, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$15  = \$13  | \$14 ;
  assign row_2 = \$15  ^ { digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg, digit_2_neg };
  assign \$16  = a_next[6] & a_next[7];
  assign digit_3_neg = a_next[8] ^ \$16 ;
  assign \$17  = ~ a_next[6];
  assign digit_3_two = a_next[7] & \$17 ;
  assign \$18  = { weight[7], weight } & { a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6] };
  assign \$19  = { weight, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$20  = \$18  | \$19 ;
  assign row_3 = \$20  ^ { digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg, digit_3_neg };
  assign \$21  = ~ row_1[8];
  assign \$22  = ~ row_0[8];
  assign tree_half_6 = { 1'h0, \$21 , row_1[7:4] } ^ { 1'h1, \$22 , row_0[8], row_0[8:6] };
  assign tree_sum_6 = tree_half_6 ^ { 5'h00, digit_3_neg };
  assign \$23  = ~ row_1[8];
  assign \$24  = ~ row_0[8];
  assign \$25  = { 1'h0, \$23 , row_1[7:4] } & { 1'h1, \$24 , row_0[8], row_0[8:6] };
  assign \$26  = tree_half_6 & { 5'h00, digit_3_neg };
  assign tree_carry_6 = \$25  | \$26 ;
  assign \$28  = ~ row_2[8];
  assign tree_half_9 = { 8'h00, tree_sum_6, row_1[3:2] } ^ { 7'h01, \$28 , row_2[7:0] };
  assign \$29  = ~ row_3[8];
  assign tree_sum_9 = tree_half_9 ^ { 5'h1f, \$29 , row_3[7:0], 1'h0, digit_2_neg };
  assign \$31  = ~ row_2[8];
  assign \$32  = { 8'h00, tree_sum_6, row_1[3:2] } & { 7'h01, \$31 , row_2[7:0] };
  assign \$33  = ~ row_3[8];
  assign \state$44  = state_next;
  assign \swap$43  = swap_next;
  assign \load$42  = load_next;
  assign shadow = b_next;
  assign digit_3_one = a_next[6];
  assign digit_2_one = a_next[4];
  assign digit_1_one = a_next[2];
  assign digit_0_one = a_next[0];
  assign \a$12  = a_next;
endmodule

module row_ws_ent_s8xs8_20_x16(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [319:0] states;
  wire [319:0] states;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output swap_next;
  wire swap_next;
  output [319:0] states_next;
  wire [319:0] states_next;
  input [8:0] a;
  wire [8:0] a;
  wire [8:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [8:0] pe_0_a_next;
  wire [7:0] pe_0_b_next;
  wire pe_0_load_next;
  wire [19:0] pe_0_state_next;
  wire pe_0_swap_next;
  wire [8:0] pe_10_a_next;
  wire [7:0] pe_10_b_next;
  wire pe_10_load_next;
  wire [19:0] pe_10_state_next;
  wire pe_10_swap_next;
  wire [8:0] pe_11_a_next;
  wire [7:0] pe_11_b_next;
  wire pe_11_load_next;
  wire [19:0] pe_11_state_next;
  wire pe_11_swap_next;
  wire [8:0] pe_12_a_next;
  wire [7:0] pe_12_b_next;
  wire pe_12_load_next;
  wire [19:0] pe_12_state_next;
  wire pe_12_swap_next;
  wire [8:0] pe_13_a_next;
  wire [7:0] pe_13_b_next;
  wire pe_13_load_next;
  wire [19:0] pe_13_state_next;
  wire pe_13_swap_next;
  wire [8:0] pe_14_a_next;
  wire [7:0] pe_14_b_next;
  wire pe_14_load_next;
  wire [19:0] pe_14_state_next;
  wire pe_14_swap_next;
  wire [7:0] pe_15_b_next;
  wire [19:0] pe_15_state_next;
  wire [8:0] pe_1_a_next;
  wire [7:0] pe_1_b_next;
  wire pe_1_load_next;
  wire [19:0] pe_1_state_next;
  wire pe_1_swap_next;
  wire [8:0] pe_2_a_next;
  wire [7:0] pe_2_b_next;
  wire pe_2_load_next;
  wire [19:0] pe_2_state_next;
  wire pe_2_swap_next;
  wire [8:0] pe_3_a_next;
  wire [7:0] pe_3_b_next;
  wire pe_3_load_next;
  wire [19:0] pe_3_state_next;
  wire pe_3_swap_next;
  wire [8:0] pe_4_a_next;
  wire [7:0] pe_4_b_next;
  wire pe_4_load_next;
  wire [19:0] pe_4_state_next;
  wire pe_4_swap_next;
  wire [8:0] pe_5_a_next;
  wire [7:0] pe_5_b_next;
  wire pe_5_load_next;
  wire [19:0] pe_5_state_next;
  wire pe_5_swap_next;
  wire [8:0] pe_6_a_next;
  wire [7:0] pe_6_b_next;
  wire pe_6_load_next;
  wire [19:0] pe_6_state_next;
  wire pe_6_swap_next;
  wire [8:0] pe_7_a_next;
  wire [7:0] pe_7_b_next;
  wire pe_7_load_next;
  wire [19:0] pe_7_state_next;
  wire pe_7_swap_next;
  wire [8:0] pe_8_a_next;
  wire [7:0] pe_8_b_next;
  wire pe_8_load_next;
  wire [19:0] pe_8_state_next;
  wire pe_8_swap_next;
  wire [8:0] pe_9_a_next;
  wire [7:0] pe_9_b_next;
  wire pe_9_load_next;
  wire [19:0] pe_9_state_next;
  wire pe_9_swap_next;
  pe_ws_ent_s8xs8_20 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[7:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .load(load),
    .load_next(pe_0_load_next),
    .state(states[19:0]),
    .state_next(pe_0_state_next),
    .swap(swap),
    .swap_next(swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[15:8]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .load(pe_0_load_next),
    .load_next(pe_1_load_next),
    .state(states[39:20]),
    .state_next(pe_1_state_next),
    .swap(swap_next),
    .swap_next(pe_1_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_10 (
    .a(pe_9_a_next),
    .a_next(pe_10_a_next),
    .b(b[87:80]),
    .b_next(pe_10_b_next),
    .clk(clk),
    .load(pe_9_load_next),
    .load_next(pe_10_load_next),
    .state(states[219:200]),
    .state_next(pe_10_state_next),
    .swap(pe_9_swap_next),
    .swap_next(pe_10_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_11 (
    .a(pe_10_a_next),
    .a_next(pe_11_a_next),
    .b(b[95:88]),
    .b_next(pe_11_b_next),
    .clk(clk),
    .load(pe_10_load_next),
    .load_next(pe_11_load_next),
    .state(states[239:220]),
    .state_next(pe_11_state_next),
    .swap(pe_10_swap_next),
    .swap_next(pe_11_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_12 (
    .a(pe_11_a_next),
    .a_next(pe_12_a_next),
    .b(b[103:96]),
    .b_next(pe_12_b_next),
    .clk(clk),
    .load(pe_11_load_next),
    .load_next(pe_12_load_next),
    .state(states[259:240]),
    .state_next(pe_12_state_next),
    .swap(pe_11_swap_next),
    .swap_next(pe_12_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_13 (
    .a(pe_12_a_next),
    .a_next(pe_13_a_next),
    .b(b[111:104]),
    .b_next(pe_13_b_next),
    .clk(clk),
    .load(pe_12_load_next),
    .load_next(pe_13_load_next),
    .state(states[279:260]),
    .state_next(pe_13_state_next),
    .swap(pe_12_swap_next),
    .swap_next(pe_13_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_14 (
    .a(pe_13_a_next),
    .a_next(pe_14_a_next),
    .b(b[119:112]),
    .b_next(pe_14_b_next),
    .clk(clk),
    .load(pe_13_load_next),
    .load_next(pe_14_load_next),
    .state(states[299:280]),
    .state_next(pe_14_state_next),
    .swap(pe_13_swap_next),
    .swap_next(pe_14_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_15 (
    .a(pe_14_a_next),
    .a_next(\$1 ),
    .b(b[127:120]),
    .b_next(pe_15_b_next),
    .clk(clk),
    .load(pe_14_load_next),
    .load_next(\$2 ),
    .state(states[319:300]),
    .state_next(pe_15_state_next),
    .swap(pe_14_swap_next),
    .swap_next(\$3 )
  );
  pe_ws_ent_s8xs8_20 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[23:16]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .load(pe_1_load_next),
    .load_next(pe_2_load_next),
    .state(states[59:40]),
    .state_next(pe_2_state_next),
    .swap(pe_1_swap_next),
    .swap_next(pe_2_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[31:24]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .load(pe_2_load_next),
    .load_next(pe_3_load_next),
    .state(states[79:60]),
    .state_next(pe_3_state_next),
    .swap(pe_2_swap_next),
    .swap_next(pe_3_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[39:32]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .load(pe_3_load_next),
    .load_next(pe_4_load_next),
    .state(states[99:80]),
    .state_next(pe_4_state_next),
    .swap(pe_3_swap_next),
    .swap_next(pe_4_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[47:40]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .load(pe_4_load_next),
    .load_next(pe_5_load_next),
    .state(states[119:100]),
    .state_next(pe_5_state_next),
    .swap(pe_4_swap_next),
    .swap_next(pe_5_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[55:48]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .load(pe_5_load_next),
    .load_next(pe_6_load_next),
    .state(states[139:120]),
    .state_next(pe_6_state_next),
    .swap(pe_5_swap_next),
    .swap_next(pe_6_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_7 (
    .a(pe_6_a_next),
    .a_next(pe_7_a_next),
    .b(b[63:56]),
    .b_next(pe_7_b_next),
    .clk(clk),
    .load(pe_6_load_next),
    .load_next(pe_7_load_next),
    .state(states[159:140]),
    .state_next(pe_7_state_next),
    .swap(pe_6_swap_next),
    .swap_next(pe_7_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_8 (
    .a(pe_7_a_next),
    .a_next(pe_8_a_next),
    .b(b[71:64]),
    .b_next(pe_8_b_next),
    .clk(clk),
    .load(pe_7_load_next),
    .load_next(pe_8_load_next),
    .state(states[179:160]),
    .state_next(pe_8_state_next),
    .swap(pe_7_swap_next),
    .swap_next(pe_8_swap_next)
  );
  pe_ws_ent_s8xs8_20 pe_9 (
    .a(pe_8_a_next),
    .a_next(pe_9_a_next),
    .b(b[79:72]),
    .b_next(pe_9_b_next),
    .clk(clk),
    .load(pe_8_load_next),
    .load_next(pe_9_load_next),
    .state(states[199:180]),
    .state_next(pe_9_state_next),
    .swap(pe_8_swap_next),
    .swap_next(pe_9_swap_next)
  );
  assign states_next = { pe_15_state_next, pe_14_state_next, pe_13_state_next, pe_12_state_next, pe_11_state_next, pe_10_state_next, pe_9_state_next, pe_8_state_next, pe_7_state_next, pe_6_state_next, pe_5_state_next, pe_4_state_next, pe_3_state_next, pe_2_state_next, pe_1_state_next, pe_0_state_next };
  assign b_next = { pe_15_b_next, pe_14_b_next, pe_13_b_next, pe_12_b_next, pe_11_b_next, pe_10_b_next, pe_9_b_next, pe_8_b_next, pe_7_b_next, pe_6_b_next, pe_5_b_next, pe_4_b_next, pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_swap_next = swap_next;
endmodule

module group_ws_ent_s8xs8_20_16x16(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [319:0] states;
  wire [319:0] states;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output swap_next;
  wire swap_next;
  output [319:0] states_next;
  wire [319:0] states_next;
  input [143:0] a;
  wire [143:0] a;
  wire [127:0] row_0_b_next;
  wire [319:0] row_0_states_next;
  wire row_0_swap_next;
  wire [127:0] row_10_b_next;
  wire [319:0] row_10_states_next;
  wire row_10_swap_next;
  wire [127:0] row_11_b_next;
  wire [319:0] row_11_states_next;
  wire row_11_swap_next;
  wire [127:0] row_12_b_next;
  wire [319:0] row_12_states_next;
  wire row_12_swap_next;
  wire [127:0] row_13_b_next;
  wire [319:0] row_13_states_next;
  wire row_13_swap_next;
  wire [127:0] row_14_b_next;
  wire [319:0] row_14_states_next;
  wire row_14_swap_next;
  wire [127:0] row_15_b_next;
  wire [319:0] row_15_states_next;
  wire row_15_swap_next;
  wire [127:0] row_1_b_next;
  wire [319:0] row_1_states_next;
  wire row_1_swap_next;
  wire [127:0] row_2_b_next;
  wire [319:0] row_2_states_next;
  wire row_2_swap_next;
  wire [127:0] row_3_b_next;
  wire [319:0] row_3_states_next;
  wire row_3_swap_next;
  wire [127:0] row_4_b_next;
  wire [319:0] row_4_states_next;
  wire row_4_swap_next;
  wire [127:0] row_5_b_next;
  wire [319:0] row_5_states_next;
  wire row_5_swap_next;
  wire [127:0] row_6_b_next;
  wire [319:0] row_6_states_next;
  wire row_6_swap_next;
  wire [127:0] row_7_b_next;
  wire [319:0] row_7_states_next;
  wire row_7_swap_next;
  wire [127:0] row_8_b_next;
  wire [319:0] row_8_states_next;
  wire row_8_swap_next;
  wire [127:0] row_9_b_next;
  wire [319:0] row_9_states_next;
  wire row_9_swap_next;
  wire [143:0] skew_a_skewed;
  row_ws_ent_s8xs8_20_x16 row_0 (
    .a(skew_a_skewed[8:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .load(load),
    .states(states),
    .states_next(row_0_states_next),
    .swap(swap),
    .swap_next(row_0_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_1 (
    .a(skew_a_skewed[17:9]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .load(load),
    .states(row_0_states_next),
    .states_next(row_1_states_next),
    .swap(row_0_swap_next),
    .swap_next(row_1_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_10 (
    .a(skew_a_skewed[98:90]),
    .b(row_9_b_next),
    .b_next(row_10_b_next),
    .clk(clk),
    .load(load),
    .states(row_9_states_next),
    .states_next(row_10_states_next),
    .swap(row_9_swap_next),
    .swap_next(row_10_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_11 (
    .a(skew_a_skewed[107:99]),
    .b(row_10_b_next),
    .b_next(row_11_b_next),
    .clk(clk),
    .load(load),
    .states(row_10_states_next),
    .states_next(row_11_states_next),
    .swap(row_10_swap_next),
    .swap_next(row_11_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_12 (
    .a(skew_a_skewed[116:108]),
    .b(row_11_b_next),
    .b_next(row_12_b_next),
    .clk(clk),
    .load(load),
    .states(row_11_states_next),
    .states_next(row_12_states_next),
    .swap(row_11_swap_next),
    .swap_next(row_12_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_13 (
    .a(skew_a_skewed[125:117]),
    .b(row_12_b_next),
    .b_next(row_13_b_next),
    .clk(clk),
    .load(load),
    .states(row_12_states_next),
    .states_next(row_13_states_next),
    .swap(row_12_swap_next),
    .swap_next(row_13_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_14 (
    .a(skew_a_skewed[134:126]),
    .b(row_13_b_next),
    .b_next(row_14_b_next),
    .clk(clk),
    .load(load),
    .states(row_13_states_next),
    .states_next(row_14_states_next),
    .swap(row_13_swap_next),
    .swap_next(row_14_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_15 (
    .a(skew_a_skewed[143:135]),
    .b(row_14_b_next),
    .b_next(b_next),
    .clk(clk),
    .load(load),
    .states(row_14_states_next),
    .states_next(states_next),
    .swap(row_14_swap_next),
    .swap_next(swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_2 (
    .a(skew_a_skewed[26:18]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .load(load),
    .states(row_1_states_next),
    .states_next(row_2_states_next),
    .swap(row_1_swap_next),
    .swap_next(row_2_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_3 (
    .a(skew_a_skewed[35:27]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .load(load),
    .states(row_2_states_next),
    .states_next(row_3_states_next),
    .swap(row_2_swap_next),
    .swap_next(row_3_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_4 (
    .a(skew_a_skewed[44:36]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .load(load),
    .states(row_3_states_next),
    .states_next(row_4_states_next),
    .swap(row_3_swap_next),
    .swap_next(row_4_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_5 (
    .a(skew_a_skewed[53:45]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .load(load),
    .states(row_4_states_next),
    .states_next(row_5_states_next),
    .swap(row_4_swap_next),
    .swap_next(row_5_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_6 (
    .a(skew_a_skewed[62:54]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .load(load),
    .states(row_5_states_next),
    .states_next(row_6_states_next),
    .swap(row_5_swap_next),
    .swap_next(row_6_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_7 (
    .a(skew_a_skewed[71:63]),
    .b(row_6_b_next),
    .b_next(row_7_b_next),
    .clk(clk),
    .load(load),
    .states(row_6_states_next),
    .states_next(row_7_states_next),
    .swap(row_6_swap_next),
    .swap_next(row_7_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_8 (
    .a(skew_a_skewed[80:72]),
    .b(row_7_b_next),
    .b_next(row_8_b_next),
    .clk(clk),
    .load(load),
    .states(row_7_states_next),
    .states_next(row_8_states_next),
    .swap(row_7_swap_next),
    .swap_next(row_8_swap_next)
  );
  row_ws_ent_s8xs8_20_x16 row_9 (
    .a(skew_a_skewed[89:81]),
    .b(row_8_b_next),
    .b_next(row_9_b_next),
    .clk(clk),
    .load(load),
    .states(row_8_states_next),
    .states_next(row_9_states_next),
    .swap(row_8_swap_next),
    .swap_next(row_9_swap_next)
  );
  skew_16x9 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_15_states_next = states_next;
  assign row_15_swap_next = swap_next;
  assign row_15_b_next = b_next;
endmodule

module array_ws_ent_s8xs8_20_16x16(b, load, swap, clk, c, a);
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
  wire [127:0] \$1 ;
  wire \$2 ;
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
  wire [319:0] group_0_states_next;
  wire [127:0] skew_b_0_skewed;
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
  group_ws_ent_s8xs8_20_16x16 group_0 (
    .a({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code, encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code, encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(320'h00000000000000000000000000000000000000000000000000000000000000000000000000000000),
    .states_next(c),
    .swap(\edge [128]),
    .swap_next(\$2 )
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [127:0])
  );
  assign group_0_states_next = c;
endmodule

module lane_accumulate_s20_to_28_x35(value, fetch, clk, rst, token_next, word, token);
  input [19:0] value;
  wire [19:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [37:0] token_next;
  reg [37:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [37:0] token;
  wire [37:0] token;
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
  wire [27:0] \$117 ;
  wire [27:0] \$118 ;
  wire [27:0] \$119 ;
  wire [27:0] \$12 ;
  wire [27:0] \$120 ;
  wire [27:0] \$121 ;
  wire [27:0] \$122 ;
  wire [27:0] \$123 ;
  wire [27:0] \$124 ;
  wire [27:0] \$125 ;
  wire [27:0] \$126 ;
  wire [27:0] \$127 ;
  wire [27:0] \$128 ;
  wire [27:0] \$129 ;
  wire [27:0] \$13 ;
  wire [27:0] \$130 ;
  wire [27:0] \$131 ;
  wire [27:0] \$132 ;
  wire [27:0] \$133 ;
  wire [27:0] \$134 ;
  wire [27:0] \$135 ;
  wire [27:0] \$136 ;
  wire [27:0] \$137 ;
  wire [27:0] \$138 ;
  wire [27:0] \$139 ;
  wire [27:0] \$14 ;
  wire [29:0] \$140 ;
  wire [37:0] \$141 ;
  wire [27:0] \$142 ;
  wire [27:0] \$143 ;
  wire [27:0] \$144 ;
  wire [27:0] \$145 ;
  wire [27:0] \$146 ;
  wire [27:0] \$147 ;
  wire [27:0] \$148 ;
  wire [27:0] \$149 ;
  wire [27:0] \$15 ;
  wire [27:0] \$150 ;
  wire [27:0] \$151 ;
  wire [27:0] \$152 ;
  wire [27:0] \$153 ;
  wire [27:0] \$154 ;
  wire [27:0] \$155 ;
  wire [27:0] \$156 ;
  wire [27:0] \$157 ;
  wire [27:0] \$158 ;
  wire [27:0] \$159 ;
  wire [27:0] \$16 ;
  wire [27:0] \$160 ;
  wire [27:0] \$161 ;
  wire [27:0] \$162 ;
  wire [27:0] \$163 ;
  wire [27:0] \$164 ;
  wire [27:0] \$165 ;
  wire [27:0] \$166 ;
  wire [27:0] \$167 ;
  wire [27:0] \$168 ;
  wire [27:0] \$169 ;
  wire [27:0] \$17 ;
  wire [27:0] \$170 ;
  wire [27:0] \$171 ;
  wire [27:0] \$172 ;
  wire [27:0] \$173 ;
  wire [27:0] \$174 ;
  wire [27:0] \$175 ;
  wire [27:0] \$176 ;
  wire [34:0] \$177 ;
  wire [27:0] \$178 ;
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
  wire [27:0] \$92 ;
  wire [27:0] \$93 ;
  wire [27:0] \$94 ;
  wire [27:0] \$95 ;
  wire [27:0] \$96 ;
  wire [27:0] \$97 ;
  wire [27:0] \$98 ;
  wire [27:0] \$99 ;
  wire [34:0] \$procmux$67_Y ;
  wire [27:0] \$signal ;
  wire [37:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [34:0] \held_token.slot ;
  reg [27:0] old;
  reg [34:0] pointer;
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
  assign \$43  = word_23 & { token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26] };
  assign \$44  = \$42  | \$43 ;
  assign \$45  = \$41  | \$44 ;
  assign \$46  = \$38  | \$45 ;
  assign \$47  = word_24 & { token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27] };
  assign \$48  = word_25 & { token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28] };
  assign \$49  = \$47  | \$48 ;
  assign \$50  = word_26 & { token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29] };
  assign \$51  = word_27 & { token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30] };
  assign \$52  = \$50  | \$51 ;
  assign \$53  = \$49  | \$52 ;
  assign \$54  = word_28 & { token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31] };
  assign \$55  = word_29 & { token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32] };
  assign \$56  = \$54  | \$55 ;
  assign \$57  = word_30 & { token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33] };
  assign \$58  = word_31 & { token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34] };
  assign \$59  = \$57  | \$58 ;
  assign \$60  = \$56  | \$59 ;
  assign \$61  = \$53  | \$60 ;
  assign \$62  = \$46  | \$61 ;
  assign \$63  = \$31  | \$62 ;
  assign \$64  = word_32 & { token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35] };
  assign \$65  = word_33 & { token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36] };
  assign \$66  = \$64  | \$65 ;
  assign \$67  = word_34 & { token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37] };
  assign \$68  = \$66  | \$67 ;
  assign \$69  = \$63  | \$68 ;
  assign \$70  = token[0] ? 28'h0000000 : \$69 ;
  assign \$71  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$72  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$73  = \$71  | \$72 ;
  assign \$74  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$75  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$76  = \$74  | \$75 ;
  assign \$77  = \$73  | \$76 ;
  assign \$78  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$79  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$80  = \$78  | \$79 ;
  assign \$81  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$82  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$83  = \$81  | \$82 ;
  assign \$84  = \$80  | \$83 ;
  assign \$85  = \$77  | \$84 ;
  assign \$86  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$87  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$88  = \$86  | \$87 ;
  assign \$89  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$90  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$91  = \$89  | \$90 ;
  assign \$92  = \$88  | \$91 ;
  assign \$93  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$94  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$95  = \$93  | \$94 ;
  assign \$96  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$97  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$98  = \$96  | \$97 ;
  assign \$99  = \$95  | \$98 ;
  assign \$100  = \$92  | \$99 ;
  assign \$101  = \$85  | \$100 ;
  assign \$102  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$103  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$104  = \$102  | \$103 ;
  assign \$105  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$106  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$107  = \$105  | \$106 ;
  assign \$108  = \$104  | \$107 ;
  assign \$109  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$110  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$111  = \$109  | \$110 ;
  assign \$112  = word_22 & { pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22] };
  assign \$113  = word_23 & { pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23] };
  assign \$114  = \$112  | \$113 ;
  assign \$115  = \$111  | \$114 ;
  assign \$116  = \$108  | \$115 ;
  assign \$117  = word_24 & { pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24] };
  assign \$118  = word_25 & { pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25] };
  assign \$119  = \$117  | \$118 ;
  assign \$120  = word_26 & { pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26] };
  assign \$121  = word_27 & { pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27] };
  assign \$122  = \$120  | \$121 ;
  assign \$123  = \$119  | \$122 ;
  assign \$124  = word_28 & { pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28] };
  assign \$125  = word_29 & { pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29] };
  assign \$126  = \$124  | \$125 ;
  assign \$127  = word_30 & { pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30] };
  assign \$128  = word_31 & { pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31] };
  assign \$129  = \$127  | \$128 ;
  assign \$130  = \$126  | \$129 ;
  assign \$131  = \$123  | \$130 ;
  assign \$132  = \$116  | \$131 ;
  assign \$133  = \$101  | \$132 ;
  assign \$134  = word_32 & { pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32] };
  assign \$135  = word_33 & { pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33] };
  assign \$136  = \$134  | \$135 ;
  assign \$137  = word_34 & { pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34] };
  assign \$138  = \$136  | \$137 ;
  assign \$139  = \$133  | \$138 ;
  assign { \$140 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$141 ;
  always @(posedge clk)
    old <= \$70 ;
  always @(posedge clk)
    word_0 <= \$142 ;
  always @(posedge clk)
    word_1 <= \$143 ;
  always @(posedge clk)
    word_2 <= \$144 ;
  always @(posedge clk)
    word_3 <= \$145 ;
  always @(posedge clk)
    word_4 <= \$146 ;
  always @(posedge clk)
    word_5 <= \$147 ;
  always @(posedge clk)
    word_6 <= \$148 ;
  always @(posedge clk)
    word_7 <= \$149 ;
  always @(posedge clk)
    word_8 <= \$150 ;
  always @(posedge clk)
    word_9 <= \$151 ;
  always @(posedge clk)
    word_10 <= \$152 ;
  always @(posedge clk)
    word_11 <= \$153 ;
  always @(posedge clk)
    word_12 <= \$154 ;
  always @(posedge clk)
    word_13 <= \$155 ;
  always @(posedge clk)
    word_14 <= \$156 ;
  always @(posedge clk)
    word_15 <= \$157 ;
  always @(posedge clk)
    word_16 <= \$158 ;
  always @(posedge clk)
    word_17 <= \$159 ;
  always @(posedge clk)
    word_18 <= \$160 ;
  always @(posedge clk)
    word_19 <= \$161 ;
  always @(posedge clk)
    word_20 <= \$162 ;
  always @(posedge clk)
    word_21 <= \$163 ;
  always @(posedge clk)
    word_22 <= \$164 ;
  always @(posedge clk)
    word_23 <= \$165 ;
  always @(posedge clk)
    word_24 <= \$166 ;
  always @(posedge clk)
    word_25 <= \$167 ;
  always @(posedge clk)
    word_26 <= \$168 ;
  always @(posedge clk)
    word_27 <= \$169 ;
  always @(posedge clk)
    word_28 <= \$170 ;
  always @(posedge clk)
    word_29 <= \$171 ;
  always @(posedge clk)
    word_30 <= \$172 ;
  always @(posedge clk)
    word_31 <= \$173 ;
  always @(posedge clk)
    word_32 <= \$174 ;
  always @(posedge clk)
    word_33 <= \$175 ;
  always @(posedge clk)
    word_34 <= \$176 ;
  always @(posedge clk)
    pointer <= \$177 ;
  always @(posedge clk)
    word <= \$178 ;
  assign \$161  = token_next[22] ? total : word_19;
  assign \$160  = token_next[21] ? total : word_18;
  assign \$159  = token_next[20] ? total : word_17;
  assign \$158  = token_next[19] ? total : word_16;
  assign \$157  = token_next[18] ? total : word_15;
  assign \$156  = token_next[17] ? total : word_14;
  assign \$155  = token_next[16] ? total : word_13;
  assign \$154  = token_next[15] ? total : word_12;
  assign \$153  = token_next[14] ? total : word_11;
  assign \$152  = token_next[13] ? total : word_10;
  assign \$151  = token_next[12] ? total : word_9;
  assign \$150  = token_next[11] ? total : word_8;
  assign \$149  = token_next[10] ? total : word_7;
  assign \$148  = token_next[9] ? total : word_6;
  assign \$147  = token_next[8] ? total : word_5;
  assign \$146  = token_next[7] ? total : word_4;
  assign \$145  = token_next[6] ? total : word_3;
  assign \$144  = token_next[5] ? total : word_2;
  assign \$143  = token_next[4] ? total : word_1;
  assign \$142  = token_next[3] ? total : word_0;
  assign \$141  = rst ? 38'h0000000000 : token;
  assign \$178  = fetch ? \$139  : word;
  assign \$procmux$67_Y  = fetch ? { pointer[33:0], pointer[34] } : pointer;
  assign \$177  = rst ? 35'h000000001 : \$procmux$67_Y ;
  assign \$176  = token_next[37] ? total : word_34;
  assign \$175  = token_next[36] ? total : word_33;
  assign \$174  = token_next[35] ? total : word_32;
  assign \$173  = token_next[34] ? total : word_31;
  assign \$172  = token_next[33] ? total : word_30;
  assign \$171  = token_next[32] ? total : word_29;
  assign \$170  = token_next[31] ? total : word_28;
  assign \$169  = token_next[30] ? total : word_27;
  assign \$168  = token_next[29] ? total : word_26;
  assign \$167  = token_next[28] ? total : word_25;
  assign \$166  = token_next[27] ? total : word_24;
  assign \$165  = token_next[26] ? total : word_23;
  assign \$164  = token_next[25] ? total : word_22;
  assign \$163  = token_next[24] ? total : word_21;
  assign \$162  = token_next[23] ? total : word_20;
  assign \held_token.slot  = token_next[37:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$140 [27:0] = total;
  assign \$signal  = word;
  assign held_token = token_next;
endmodule

module collector_16_lane_accumulate_s20_to_28_x35(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  input [37:0] token;
  wire [37:0] token;
  wire [6:0] \$1 ;
  wire \$10 ;
  wire [34:0] \$11 ;
  wire [34:0] \$12 ;
  wire [34:0] \$13 ;
  wire [34:0] \$14 ;
  wire [34:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [34:0] \$19 ;
  wire [7:0] \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [34:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [34:0] \$procmux$61_Y ;
  wire \$signal ;
  reg [5:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [34:0] \$signal$15 ;
  wire fetch;
  wire [37:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [37:0] lane_10_token_next;
  wire [27:0] lane_10_word;
  wire [37:0] lane_11_token_next;
  wire [27:0] lane_11_word;
  wire [37:0] lane_12_token_next;
  wire [27:0] lane_12_word;
  wire [37:0] lane_13_token_next;
  wire [27:0] lane_13_word;
  wire [37:0] lane_14_token_next;
  wire [27:0] lane_14_word;
  wire [37:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [37:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [37:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [37:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [37:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [37:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [37:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [37:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  wire [37:0] lane_8_token_next;
  wire [27:0] lane_8_word;
  wire [37:0] lane_9_token_next;
  wire [27:0] lane_9_word;
  reg [34:0] pointer;
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
  assign \$11  = ~ lane_15_token_next[37:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_15_token_next[37:3] & { lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2] };
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
  assign \$procmux$61_Y  = released ? { pointer[33:0], pointer[34] } : pointer;
  assign \$19  = rst ? 35'h000000001 : \$procmux$61_Y ;
  lane_accumulate_s20_to_28_x35 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x35 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x35 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x35 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x35 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x35 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x35 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x35 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x35 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x35 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x35 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x35 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x35 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x35 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x35 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x35 lane_9 (
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

module tpe_ent_ws_16x16_s8xs8_k4096_d35(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [4:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  wire [6:0] \$18 ;
  wire [6:0] \$19 ;
  wire \$2 ;
  wire [6:0] \$20 ;
  wire [6:0] \$21 ;
  wire \$22 ;
  wire [6:0] \$23 ;
  wire [6:0] \$24 ;
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
  wire [34:0] \$72 ;
  wire [6:0] \$73 ;
  wire \$74 ;
  wire [7:0] \$75 ;
  wire \$76 ;
  wire [4:0] \$77 ;
  wire \$78 ;
  wire [3:0] \$79 ;
  wire [5:0] \$8 ;
  wire \$80 ;
  wire [5:0] \$81 ;
  wire [5:0] \$82 ;
  wire [5:0] \$83 ;
  wire \$84 ;
  wire [159:0] \$85 ;
  wire [37:0] \$86 ;
  wire [5:0] \$87 ;
  wire \$9 ;
  wire [5:0] \$procmux$11_Y ;
  wire [5:0] \$procmux$13_Y ;
  wire [5:0] \$procmux$17_Y ;
  wire [5:0] \$procmux$21_Y ;
  wire \$procmux$26_Y ;
  wire [3:0] \$procmux$30_Y ;
  wire [3:0] \$procmux$33_Y ;
  wire \$procmux$38_Y ;
  wire [4:0] \$procmux$43_Y ;
  wire \$procmux$47_Y ;
  wire \$procmux$7_Y ;
  wire \$signal ;
  wire \$signal$21 ;
  wire \$signal$22 ;
  wire \$signal$23 ;
  wire [9:0] \$signal$24 ;
  wire \$signal$24.final ;
  wire \$signal$24.first ;
  wire \$signal$24.last ;
  wire [5:0] \$signal$24.slot ;
  wire \$signal$24.valid ;
  reg [5:0] \$signal$25 ;
  reg [4:0] \$signal$31 ;
  reg [3:0] \$signal$32 ;
  reg [5:0] \$signal$33 ;
  wire [319:0] array_c;
  wire [447:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [5:0] free;
  reg full;
  reg holding;
  reg [37:0] landing;
  reg start;
  reg [5:0] taken;
  reg [159:0] token_line;
  assign ends = s_axis_a_tlast & s_axis_a_tuser[1];
  assign \$8  = \$signal$31  + \$signal$21 ;
  assign \$9  = \$signal$31  == 4'hf;
  assign \$10  = \$signal$21  & \$9 ;
  assign \$11  = full | \$10 ;
  assign \$12  = \$signal$32  > 1'h1;
  assign \$13  = \$signal$32  - 1'h1;
  assign \$14  = ~ s_axis_a_tuser[1];
  assign \$15  = s_axis_a_tlast & \$14 ;
  assign \$16  = \$signal$25  == 6'h22;
  assign \$17  = \$signal$25  + 1'h1;
  assign \$18  = \$16  ? 7'h00 : \$17 ;
  assign \$19  = \$15  ? { 1'h0, \$signal$33  } : \$18 ;
  assign \$20  = taken + 1'h1;
  assign \$21  = s_axis_a_tlast ? 7'h00 : \$20 ;
  assign \$22  = \$signal$25  == 6'h22;
  assign \$23  = \$signal$25  + 1'h1;
  assign \$24  = \$22  ? 7'h00 : \$23 ;
  assign \$25  = \$signal$31  == 4'hf;
  assign \$26  = s_axis_b_tlast != \$25 ;
  assign \$27  = \$signal$21  & \$26 ;
  assign \$28  = taken == 6'h22;
  assign \$29  = \$signal$22  & \$28 ;
  assign \$30  = ~ s_axis_a_tlast;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$33  = ~ \$32 ;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$27  | \$34 ;
  assign \$36  = token_line[152] & token_line[150];
  assign \$37  = ! token_line[159:154];
  assign \$38  = token_line[159:154] == 1'h1;
  assign \$39  = token_line[159:154] == 2'h2;
  assign \$40  = token_line[159:154] == 2'h3;
  assign \$41  = token_line[159:154] == 3'h4;
  assign \$42  = token_line[159:154] == 3'h5;
  assign \$43  = token_line[159:154] == 3'h6;
  assign \$44  = token_line[159:154] == 3'h7;
  assign \$45  = token_line[159:154] == 4'h8;
  assign \$46  = token_line[159:154] == 4'h9;
  assign \$47  = token_line[159:154] == 4'ha;
  assign \$48  = token_line[159:154] == 4'hb;
  assign \$49  = token_line[159:154] == 4'hc;
  assign \$50  = token_line[159:154] == 4'hd;
  assign \$51  = token_line[159:154] == 4'he;
  assign \$52  = token_line[159:154] == 4'hf;
  assign \$53  = token_line[159:154] == 5'h10;
  assign \$54  = token_line[159:154] == 5'h11;
  assign \$55  = token_line[159:154] == 5'h12;
  assign \$56  = token_line[159:154] == 5'h13;
  assign \$57  = token_line[159:154] == 5'h14;
  assign \$58  = token_line[159:154] == 5'h15;
  assign \$59  = token_line[159:154] == 5'h16;
  assign \$60  = token_line[159:154] == 5'h17;
  assign \$61  = token_line[159:154] == 5'h18;
  assign \$62  = token_line[159:154] == 5'h19;
  assign \$63  = token_line[159:154] == 5'h1a;
  assign \$64  = token_line[159:154] == 5'h1b;
  assign \$65  = token_line[159:154] == 5'h1c;
  assign \$66  = token_line[159:154] == 5'h1d;
  assign \$67  = token_line[159:154] == 5'h1e;
  assign \$68  = token_line[159:154] == 5'h1f;
  assign \$69  = token_line[159:154] == 6'h20;
  assign \$70  = token_line[159:154] == 6'h21;
  assign \$71  = token_line[159:154] == 6'h22;
  assign \$72  = { \$71 , \$70 , \$69 , \$68 , \$67 , \$66 , \$65 , \$64 , \$63 , \$62 , \$61 , \$60 , \$59 , \$58 , \$57 , \$56 , \$55 , \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150], token_line[150] };
  assign \$73  = free + collector_released;
  assign \$74  = \$signal$22  & s_axis_a_tuser[0];
  assign \$75  = \$73  - \$74 ;
  always @(posedge clk)
    start <= \$76 ;
  always @(posedge clk)
    \$signal$31  <= \$77 ;
  always @(posedge clk)
    full <= \$78 ;
  always @(posedge clk)
    \$signal$32  <= \$79 ;
  always @(posedge clk)
    holding <= \$80 ;
  always @(posedge clk)
    \$signal$25  <= \$81 ;
  always @(posedge clk)
    taken <= \$82 ;
  always @(posedge clk)
    \$signal$33  <= \$83 ;
  always @(posedge clk)
    framing_error <= \$84 ;
  always @(posedge clk)
    token_line <= \$85 ;
  always @(posedge clk)
    landing <= \$86 ;
  always @(posedge clk)
    free <= \$87 ;
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
  assign \$87  = rst ? 6'h23 : \$75 [5:0];
  assign \$procmux$11_Y  = ends ? \$24 [5:0] : \$signal$33 ;
  assign \$procmux$13_Y  = \$signal$22  ? \$procmux$11_Y  : \$signal$33 ;
  assign \$83  = rst ? 6'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$signal$22  ? \$21 [5:0] : taken;
  assign \$82  = rst ? 6'h00 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$signal$22  ? \$19 [5:0] : \$signal$25 ;
  assign \$81  = rst ? 6'h00 : \$procmux$21_Y ;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h1 : \$12 ;
  assign \$80  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$86  = rst ? 38'h0000000000 : { \$72 , token_line[153], \$36 , token_line[151] };
  assign \$procmux$30_Y  = holding ? \$13 [3:0] : \$signal$32 ;
  assign \$procmux$33_Y  = \$signal$23  ? 4'hf : \$procmux$30_Y ;
  assign \$79  = rst ? 4'h0 : \$procmux$33_Y ;
  assign \$procmux$38_Y  = \$signal$23  ? 1'h0 : \$11 ;
  assign \$78  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = \$signal$23  ? 5'h00 : \$8 [4:0];
  assign \$77  = rst ? 5'h00 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$76  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$85  = rst ? 160'h0000000000000000000000000000000000000000 : { token_line[149:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$7_Y  = \$35  ? 1'h1 : framing_error;
  assign \$84  = rst ? 1'h0 : \$procmux$7_Y ;
  array_ws_ent_s8xs8_20_16x16 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_16_lane_accumulate_s20_to_28_x35 collector (
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
