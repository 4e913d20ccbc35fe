// tpe_opt1_ws_16x16_s8xs8_k4096_d36: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=opt1, array=ws, rows=16, cols=16, layers=0, recoding=booth, digits=parallel, encoder=cell, shift=product, accumulate=carry-save, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=36, constant_time=False

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

module pe_ws_opt1_s8xs8_20(b, load, swap, state, clk, a_next, b_next, load_next, swap_next, state_next, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [39:0] state;
  wire [39:0] state;
  input clk;
  wire clk;
  output [7:0] a_next;
  reg [7:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [39:0] state_next;
  reg [39:0] state_next;
  input [7:0] a;
  wire [7:0] a;
  wire \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$11 ;
  wire [8:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire \$19 ;
  wire \$20 ;
  wire \$21 ;
  wire [8:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [13:0] \$25 ;
  wire [13:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire [11:0] \$32 ;
  wire \$33 ;
  wire [11:0] \$34 ;
  wire \$35 ;
  wire [15:0] \$36 ;
  wire \$37 ;
  wire [15:0] \$38 ;
  wire [8:0] \$4 ;
  wire [19:0] \$43 ;
  wire [19:0] \$44 ;
  wire [19:0] \$45 ;
  wire [19:0] \$46 ;
  wire [7:0] \$47 ;
  wire [7:0] \$48 ;
  wire [8:0] \$5 ;
  wire [8:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [7:0] \a$12 ;
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
  wire \load$45 ;
  wire [8:0] row_0;
  wire [8:0] row_1;
  wire [8:0] row_2;
  wire [8:0] row_3;
  wire [7:0] shadow;
  wire [39:0] \state$47 ;
  wire \swap$46 ;
  wire [11:0] tree_carry_10;
  wire [15:0] tree_carry_13;
  wire [19:0] tree_carry_16;
  wire [19:0] tree_carry_19;
  wire [13:0] tree_carry_7;
  wire [11:0] tree_half_10;
  wire [15:0] tree_half_13;
  wire [19:0] tree_half_16;
  wire [19:0] tree_half_19;
  wire [13:0] tree_half_7;
  wire [11:0] tree_sum_10;
  wire [15:0] tree_sum_13;
  wire [19:0] tree_sum_16;
  wire [19:0] tree_sum_19;
  wire [13:0] tree_sum_7;
  reg [7:0] weight;
  assign tree_carry_10 = \$32  | \$34 ;
  assign tree_half_13 = { tree_sum_7, state[5:4] } ^ { tree_carry_7[12:0], 1'h0, state[25:24] };
  assign \$35  = ~ row_3[8];
  assign tree_sum_13 = tree_half_13 ^ { 5'h1f, \$35 , row_3[7:0], 1'h0, a_next[5] };
  assign \$36  = { tree_sum_7, state[5:4] } & { tree_carry_7[12:0], 1'h0, state[25:24] };
  assign \$37  = ~ row_3[8];
  assign \$38  = tree_half_13 & { 5'h1f, \$37 , row_3[7:0], 1'h0, a_next[5] };
  assign tree_carry_13 = \$36  | \$38 ;
  assign tree_half_16 = { 7'h00, tree_carry_10[9:0], 1'h0, row_0[1:0] } ^ { 6'h00, tree_sum_10, 1'h0, a_next[1] };
  assign tree_sum_16 = tree_half_16 ^ { tree_sum_13, state[3:0] };
  assign \$43  = { 7'h00, tree_carry_10[9:0], 1'h0, row_0[1:0] } & { 6'h00, tree_sum_10, 1'h0, a_next[1] };
  assign \$44  = tree_half_16 & { tree_sum_13, state[3:0] };
  assign tree_carry_16 = \$43  | \$44 ;
  assign tree_half_19 = { tree_carry_13[14:0], 1'h0, state[23:20] } ^ { 5'h00, tree_carry_16[13:0], 1'h0 };
  assign tree_sum_19 = tree_half_19 ^ tree_sum_16;
  assign \$45  = { tree_carry_13[14:0], 1'h0, state[23:20] } & { 5'h00, tree_carry_16[13:0], 1'h0 };
  assign \$46  = tree_half_19 & tree_sum_16;
  assign tree_carry_19 = \$45  | \$46 ;
  assign \$47  = load_next ? b : b_next;
  assign \$48  = swap ? b_next : weight;
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
    state_next <= { tree_carry_19[18:0], 1'h0, tree_sum_19 };
  assign \$1  = a_next[1] ^ a_next[0];
  assign \$3  = ~ a_next[0];
  assign digit_0_two = \$1  & \$3 ;
  assign \$4  = { weight[7], weight } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$5  = { weight, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$6  = \$4  | \$5 ;
  assign row_0 = \$6  ^ { a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1] };
  assign digit_1_one = a_next[2] ^ a_next[1];
  assign \$7  = a_next[3] ^ a_next[2];
  assign \$8  = a_next[2] ^ a_next[1];
  assign \$9  = ~ \$8 ;
  assign digit_1_two = \$7  & \$9 ;
  assign \$10  = { weight[7], weight } & { digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one };
  assign \$11  = { weight, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$12  = \$10  | \$11 ;
  assign row_1 = \$12  ^ { a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3] };
  assign digit_2_one = a_next[4] ^ a_next[3];
  assign \$13  = a_next[5] ^ a_next[4];
  assign \$14  = a_next[4] ^ a_next[3];
  assign \$15  = ~ \$14 ;
  assign digit_2_two = \$13  & \$15 ;
  assign \$16  = { weight[7], weight } & { digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one };
  assign \$17  = { weight, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$18  = \$16  | \$17 ;
  assign row_2 = \$18  ^ { a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5] };
  assign digit_3_one = a_next[6] ^ a_next[5];
  assign \$19  = a_next[7] ^ a_next[6];
  assign \$20  = a_next[6] ^ a_next[5];
  assign \$21  = ~ \$20 ;
  assign digit_3_two = \$19  & \$21 ;
  assign \$22  = { weight[7], weight } & { digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one };
  assign \$23  = { weight, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$24  = \$22  | \$23 ;
  assign row_3 = \$24  ^ { a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7] };
  assign tree_half_7 = state[19:6] ^ state[39:26];
  assign tree_sum_7 = tree_half_7 ^ { 13'h0000, a_next[7] };
  assign \$25  = state[19:6] & state[39:26];
  assign \$26  = tree_half_7 & { 13'h0000, a_next[7] };
  assign tree_carry_7 = \$25  | \$26 ;
  assign \$27  = ~ row_1[8];
  assign \$28  = ~ row_0[8];
  assign tree_half_10 = { 3'h0, \$27 , row_1[7:0] } ^ { 3'h1, \$28 , row_0[8], row_0[8:2] };
  assign \$29  = ~ row_2[8];
  assign tree_sum_10 = tree_half_10 ^ { 1'h1, \$29 , row_2[7:0], 1'h0, a_next[3] };
  assign \$30  = ~ row_1[8];
  assign \$31  = ~ row_0[8];
  assign \$32  = { 3'h0, \$30 , row_1[7:0] } & { 3'h1, \$31 , row_0[8], row_0[8:2] };
  assign \$33  = ~ row_2[8];
  assign \$34  = tree_half_10 & { 1'h1, \$33 , row_2[7:0], 1'h0, a_next[3] };
  assign \state$47  = state_next;
  assign \swap$46  = swap_next;
  assign \load$45  = load_next;
  assign shadow = b_next;
  assign digit_3_neg = a_next[7];
  assign digit_2_neg = a_next[5];
  assign digit_1_neg = a_next[3];
  assign digit_0_one = a_next[0];
  assign \a$12  = a_next;
  assign digit_0_neg = a_next[1];
endmodule

module row_ws_opt1_s8xs8_20_x16(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [639:0] states;
  wire [639:0] states;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output swap_next;
  wire swap_next;
  output [639:0] states_next;
  wire [639:0] states_next;
  input [7:0] a;
  wire [7:0] a;
  wire [7:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [7:0] pe_0_a_next;
  wire [7:0] pe_0_b_next;
  wire pe_0_load_next;
  wire [39:0] pe_0_state_next;
  wire pe_0_swap_next;
  wire [7:0] pe_10_a_next;
  wire [7:0] pe_10_b_next;
  wire pe_10_load_next;
  wire [39:0] pe_10_state_next;
  wire pe_10_swap_next;
  wire [7:0] pe_11_a_next;
  wire [7:0] pe_11_b_next;
  wire pe_11_load_next;
  wire [39:0] pe_11_state_next;
  wire pe_11_swap_next;
  wire [7:0] pe_12_a_next;
  wire [7:0] pe_12_b_next;
  wire pe_12_load_next;
  wire [39:0] pe_12_state_next;
  wire pe_12_swap_next;
  wire [7:0] pe_13_a_next;
  wire [7:0] pe_13_b_next;
  wire pe_13_load_next;
  wire [39:0] pe_13_state_next;
  wire pe_13_swap_next;
  wire [7:0] pe_14_a_next;
  wire [7:0] pe_14_b_next;
  wire pe_14_load_next;
  wire [39:0] pe_14_state_next;
  wire pe_14_swap_next;
  wire [7:0] pe_15_b_next;
  wire [39:0] pe_15_state_next;
  wire [7:0] pe_1_a_next;
  wire [7:0] pe_1_b_next;
  wire pe_1_load_next;
  wire [39:0] pe_1_state_next;
  wire pe_1_swap_next;
  wire [7:0] pe_2_a_next;
  wire [7:0] pe_2_b_next;
  wire pe_2_load_next;
  wire [39:0] pe_2_state_next;
  wire pe_2_swap_next;
  wire [7:0] pe_3_a_next;
  wire [7:0] pe_3_b_next;
  wire pe_3_load_next;
  wire [39:0] pe_3_state_next;
  wire pe_3_swap_next;
  wire [7:0] pe_4_a_next;
  wire [7:0] pe_4_b_next;
  wire pe_4_load_next;
  wire [39:0] pe_4_state_next;
  wire pe_4_swap_next;
  wire [7:0] pe_5_a_next;
  wire [7:0] pe_5_b_next;
  wire pe_5_load_next;
  wire [39:0] pe_5_state_next;
  wire pe_5_swap_next;
  wire [7:0] pe_6_a_next;
  wire [7:0] pe_6_b_next;
  wire pe_6_load_next;
  wire [39:0] pe_6_state_next;
  wire pe_6_swap_next;
  wire [7:0] pe_7_a_next;
  wire [7:0] pe_7_b_next;
  wire pe_7_load_next;
  wire [39:0] pe_7_state_next;
  wire pe_7_swap_next;
  wire [7:0] pe_8_a_next;
  wire [7:0] pe_8_b_next;
  wire pe_8_load_next;
  wire [39:0] pe_8_state_next;
  wire pe_8_swap_next;
  wire [7:0] pe_9_a_next;
  wire [7:0] pe_9_b_next;
  wire pe_9_load_next;
  wire [39:0] pe_9_state_next;
  wire pe_9_swap_next;
  pe_ws_opt1_s8xs8_20 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[7:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .load(load),
    .load_next(pe_0_load_next),
    .state(states[39:0]),
    .state_next(pe_0_state_next),
    .swap(swap),
    .swap_next(swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[15:8]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .load(pe_0_load_next),
    .load_next(pe_1_load_next),
    .state(states[79:40]),
    .state_next(pe_1_state_next),
    .swap(swap_next),
    .swap_next(pe_1_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_10 (
    .a(pe_9_a_next),
    .a_next(pe_10_a_next),
    .b(b[87:80]),
    .b_next(pe_10_b_next),
    .clk(clk),
    .load(pe_9_load_next),
    .load_next(pe_10_load_next),
    .state(states[439:400]),
    .state_next(pe_10_state_next),
    .swap(pe_9_swap_next),
    .swap_next(pe_10_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_11 (
    .a(pe_10_a_next),
    .a_next(pe_11_a_next),
    .b(b[95:88]),
    .b_next(pe_11_b_next),
    .clk(clk),
    .load(pe_10_load_next),
    .load_next(pe_11_load_next),
    .state(states[479:440]),
    .state_next(pe_11_state_next),
    .swap(pe_10_swap_next),
    .swap_next(pe_11_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_12 (
    .a(pe_11_a_next),
    .a_next(pe_12_a_next),
    .b(b[103:96]),
    .b_next(pe_12_b_next),
    .clk(clk),
    .load(pe_11_load_next),
    .load_next(pe_12_load_next),
    .state(states[519:480]),
    .state_next(pe_12_state_next),
    .swap(pe_11_swap_next),
    .swap_next(pe_12_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_13 (
    .a(pe_12_a_next),
    .a_next(pe_13_a_next),
    .b(b[111:104]),
    .b_next(pe_13_b_next),
    .clk(clk),
    .load(pe_12_load_next),
    .load_next(pe_13_load_next),
    .state(states[559:520]),
    .state_next(pe_13_state_next),
    .swap(pe_12_swap_next),
    .swap_next(pe_13_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_14 (
    .a(pe_13_a_next),
    .a_next(pe_14_a_next),
    .b(b[119:112]),
    .b_next(pe_14_b_next),
    .clk(clk),
    .load(pe_13_load_next),
    .load_next(pe_14_load_next),
    .state(states[599:560]),
    .state_next(pe_14_state_next),
    .swap(pe_13_swap_next),
    .swap_next(pe_14_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_15 (
    .a(pe_14_a_next),
    .a_next(\$1 ),
    .b(b[127:120]),
    .b_next(pe_15_b_next),
    .clk(clk),
    .load(pe_14_load_next),
    .load_next(\$2 ),
    .state(states[639:600]),
    .state_next(pe_15_state_next),
    .swap(pe_14_swap_next),
    .swap_next(\$3 )
  );
  pe_ws_opt1_s8xs8_20 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[23:16]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .load(pe_1_load_next),
    .load_next(pe_2_load_next),
    .state(states[119:80]),
    .state_next(pe_2_state_next),
    .swap(pe_1_swap_next),
    .swap_next(pe_2_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[31:24]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .load(pe_2_load_next),
    .load_next(pe_3_load_next),
    .state(states[159:120]),
    .state_next(pe_3_state_next),
    .swap(pe_2_swap_next),
    .swap_next(pe_3_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[39:32]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .load(pe_3_load_next),
    .load_next(pe_4_load_next),
    .state(states[199:160]),
    .state_next(pe_4_state_next),
    .swap(pe_3_swap_next),
    .swap_next(pe_4_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[47:40]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .load(pe_4_load_next),
    .load_next(pe_5_load_next),
    .state(states[239:200]),
    .state_next(pe_5_state_next),
    .swap(pe_4_swap_next),
    .swap_next(pe_5_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[55:48]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .load(pe_5_load_next),
    .load_next(pe_6_load_next),
    .state(states[279:240]),
    .state_next(pe_6_state_next),
    .swap(pe_5_swap_next),
    .swap_next(pe_6_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_7 (
    .a(pe_6_a_next),
    .a_next(pe_7_a_next),
    .b(b[63:56]),
    .b_next(pe_7_b_next),
    .clk(clk),
    .load(pe_6_load_next),
    .load_next(pe_7_load_next),
    .state(states[319:280]),
    .state_next(pe_7_state_next),
    .swap(pe_6_swap_next),
    .swap_next(pe_7_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_8 (
    .a(pe_7_a_next),
    .a_next(pe_8_a_next),
    .b(b[71:64]),
    .b_next(pe_8_b_next),
    .clk(clk),
    .load(pe_7_load_next),
    .load_next(pe_8_load_next),
    .state(states[359:320]),
    .state_next(pe_8_state_next),
    .swap(pe_7_swap_next),
    .swap_next(pe_8_swap_next)
  );
  pe_ws_opt1_s8xs8_20 pe_9 (
    .a(pe_8_a_next),
    .a_next(pe_9_a_next),
    .b(b[79:72]),
    .b_next(pe_9_b_next),
    .clk(clk),
    .load(pe_8_load_next),
    .load_next(pe_9_load_next),
    .state(states[399:360]),
    .state_next(pe_9_state_next),
    .swap(pe_8_swap_next),
    .swap_next(pe_9_swap_next)
  );
  assign states_next = { pe_15_state_next, pe_14_state_next, pe_13_state_next, pe_12_state_next, pe_11_state_next, pe_10_state_next, pe_9_state_next, pe_8_state_next, pe_7_state_next, pe_6_state_next, pe_5_state_next, pe_4_state_next, pe_3_state_next, pe_2_state_next, pe_1_state_next, pe_0_state_next };
  assign b_next = { pe_15_b_next, pe_14_b_next, pe_13_b_next, pe_12_b_next, pe_11_b_next, pe_10_b_next, pe_9_b_next, pe_8_b_next, pe_7_b_next, pe_6_b_next, pe_5_b_next, pe_4_b_next, pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_swap_next = swap_next;
endmodule

module group_ws_opt1_s8xs8_20_16x16(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [639:0] states;
  wire [639:0] states;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output swap_next;
  wire swap_next;
  output [639:0] states_next;
  wire [639:0] states_next;
  input [127:0] a;
  wire [127:0] a;
  wire [127:0] row_0_b_next;
  wire [639:0] row_0_states_next;
  wire row_0_swap_next;
  wire [127:0] row_10_b_next;
  wire [639:0] row_10_states_next;
  wire row_10_swap_next;
  wire [127:0] row_11_b_next;
  wire [639:0] row_11_states_next;
  wire row_11_swap_next;
  wire [127:0] row_12_b_next;
  wire [639:0] row_12_states_next;
  wire row_12_swap_next;
  wire [127:0] row_13_b_next;
  wire [639:0] row_13_states_next;
  wire row_13_swap_next;
  wire [127:0] row_14_b_next;
  wire [639:0] row_14_states_next;
  wire row_14_swap_next;
  wire [127:0] row_15_b_next;
  wire [639:0] row_15_states_next;
  wire row_15_swap_next;
  wire [127:0] row_1_b_next;
  wire [639:0] row_1_states_next;
  wire row_1_swap_next;
  wire [127:0] row_2_b_next;
  wire [639:0] row_2_states_next;
  wire row_2_swap_next;
  wire [127:0] row_3_b_next;
  wire [639:0] row_3_states_next;
  wire row_3_swap_next;
  wire [127:0] row_4_b_next;
  wire [639:0] row_4_states_next;
  wire row_4_swap_next;
  wire [127:0] row_5_b_next;
  wire [639:0] row_5_states_next;
  wire row_5_swap_next;
  wire [127:0] row_6_b_next;
  wire [639:0] row_6_states_next;
  wire row_6_swap_next;
  wire [127:0] row_7_b_next;
  wire [639:0] row_7_states_next;
  wire row_7_swap_next;
  wire [127:0] row_8_b_next;
  wire [639:0] row_8_states_next;
  wire row_8_swap_next;
  wire [127:0] row_9_b_next;
  wire [639:0] row_9_states_next;
  wire row_9_swap_next;
  wire [127:0] skew_a_skewed;
  row_ws_opt1_s8xs8_20_x16 row_0 (
    .a(skew_a_skewed[7:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .load(load),
    .states(states),
    .states_next(row_0_states_next),
    .swap(swap),
    .swap_next(row_0_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_1 (
    .a(skew_a_skewed[15:8]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .load(load),
    .states(row_0_states_next),
    .states_next(row_1_states_next),
    .swap(row_0_swap_next),
    .swap_next(row_1_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_10 (
    .a(skew_a_skewed[87:80]),
    .b(row_9_b_next),
    .b_next(row_10_b_next),
    .clk(clk),
    .load(load),
    .states(row_9_states_next),
    .states_next(row_10_states_next),
    .swap(row_9_swap_next),
    .swap_next(row_10_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_11 (
    .a(skew_a_skewed[95:88]),
    .b(row_10_b_next),
    .b_next(row_11_b_next),
    .clk(clk),
    .load(load),
    .states(row_10_states_next),
    .states_next(row_11_states_next),
    .swap(row_10_swap_next),
    .swap_next(row_11_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_12 (
    .a(skew_a_skewed[103:96]),
    .b(row_11_b_next),
    .b_next(row_12_b_next),
    .clk(clk),
    .load(load),
    .states(row_11_states_next),
    .states_next(row_12_states_next),
    .swap(row_11_swap_next),
    .swap_next(row_12_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_13 (
    .a(skew_a_skewed[111:104]),
    .b(row_12_b_next),
    .b_next(row_13_b_next),
    .clk(clk),
    .load(load),
    .states(row_12_states_next),
    .states_next(row_13_states_next),
    .swap(row_12_swap_next),
    .swap_next(row_13_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_14 (
    .a(skew_a_skewed[119:112]),
    .b(row_13_b_next),
    .b_next(row_14_b_next),
    .clk(clk),
    .load(load),
    .states(row_13_states_next),
    .states_next(row_14_states_next),
    .swap(row_13_swap_next),
    .swap_next(row_14_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_15 (
    .a(skew_a_skewed[127:120]),
    .b(row_14_b_next),
    .b_next(b_next),
    .clk(clk),
    .load(load),
    .states(row_14_states_next),
    .states_next(states_next),
    .swap(row_14_swap_next),
    .swap_next(swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_2 (
    .a(skew_a_skewed[23:16]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .load(load),
    .states(row_1_states_next),
    .states_next(row_2_states_next),
    .swap(row_1_swap_next),
    .swap_next(row_2_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_3 (
    .a(skew_a_skewed[31:24]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .load(load),
    .states(row_2_states_next),
    .states_next(row_3_states_next),
    .swap(row_2_swap_next),
    .swap_next(row_3_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_4 (
    .a(skew_a_skewed[39:32]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .load(load),
    .states(row_3_states_next),
    .states_next(row_4_states_next),
    .swap(row_3_swap_next),
    .swap_next(row_4_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_5 (
    .a(skew_a_skewed[47:40]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .load(load),
    .states(row_4_states_next),
    .states_next(row_5_states_next),
    .swap(row_4_swap_next),
    .swap_next(row_5_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_6 (
    .a(skew_a_skewed[55:48]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .load(load),
    .states(row_5_states_next),
    .states_next(row_6_states_next),
    .swap(row_5_swap_next),
    .swap_next(row_6_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_7 (
    .a(skew_a_skewed[63:56]),
    .b(row_6_b_next),
    .b_next(row_7_b_next),
    .clk(clk),
    .load(load),
    .states(row_6_states_next),
    .states_next(row_7_states_next),
    .swap(row_6_swap_next),
    .swap_next(row_7_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_8 (
    .a(skew_a_skewed[71:64]),
    .b(row_7_b_next),
    .b_next(row_8_b_next),
    .clk(clk),
    .load(load),
    .states(row_7_states_next),
    .states_next(row_8_states_next),
    .swap(row_7_swap_next),
    .swap_next(row_8_swap_next)
  );
  row_ws_opt1_s8xs8_20_x16 row_9 (
    .a(skew_a_skewed[79:72]),
    .b(row_8_b_next),
    .b_next(row_9_b_next),
    .clk(clk),
    .load(load),
    .states(row_8_states_next),
    .states_next(row_9_states_next),
    .swap(row_8_swap_next),
    .swap_next(row_9_swap_next)
  );
  skew_16x8 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_15_states_next = states_next;
  assign row_15_swap_next = swap_next;
  assign row_15_b_next = b_next;
endmodule

module final_adder_opt1_s8xs8_20(clk, result, state);
  input clk;
  wire clk;
  output [19:0] result;
  reg [19:0] result;
  input [39:0] state;
  wire [39:0] state;
  wire [20:0] \$1 ;
  wire [19:0] \result$4 ;
  wire [19:0] total;
  assign { \$1 [20], total } = state[19:0] + state[39:20];
  always @(posedge clk)
    result <= total;
  assign \$1 [19:0] = total;
  assign \result$4  = result;
endmodule

module array_ws_opt1_s8xs8_20_16x16(b, load, swap, clk, c, a);
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
  reg [127:0] edge_a;
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
  wire [639:0] group_0_states_next;
  wire [127:0] skew_b_0_skewed;
  always @(posedge clk)
    edge_a <= a;
  always @(posedge clk)
    \edge  <= { swap, b };
  final_adder_opt1_s8xs8_20 final_adder_0 (
    .clk(clk),
    .result(final_adder_0_result),
    .state(group_0_states_next[39:0])
  );
  final_adder_opt1_s8xs8_20 final_adder_1 (
    .clk(clk),
    .result(final_adder_1_result),
    .state(group_0_states_next[79:40])
  );
  final_adder_opt1_s8xs8_20 final_adder_10 (
    .clk(clk),
    .result(final_adder_10_result),
    .state(group_0_states_next[439:400])
  );
  final_adder_opt1_s8xs8_20 final_adder_11 (
    .clk(clk),
    .result(final_adder_11_result),
    .state(group_0_states_next[479:440])
  );
  final_adder_opt1_s8xs8_20 final_adder_12 (
    .clk(clk),
    .result(final_adder_12_result),
    .state(group_0_states_next[519:480])
  );
  final_adder_opt1_s8xs8_20 final_adder_13 (
    .clk(clk),
    .result(final_adder_13_result),
    .state(group_0_states_next[559:520])
  );
  final_adder_opt1_s8xs8_20 final_adder_14 (
    .clk(clk),
    .result(final_adder_14_result),
    .state(group_0_states_next[599:560])
  );
  final_adder_opt1_s8xs8_20 final_adder_15 (
    .clk(clk),
    .result(final_adder_15_result),
    .state(group_0_states_next[639:600])
  );
  final_adder_opt1_s8xs8_20 final_adder_2 (
    .clk(clk),
    .result(final_adder_2_result),
    .state(group_0_states_next[119:80])
  );
  final_adder_opt1_s8xs8_20 final_adder_3 (
    .clk(clk),
    .result(final_adder_3_result),
    .state(group_0_states_next[159:120])
  );
  final_adder_opt1_s8xs8_20 final_adder_4 (
    .clk(clk),
    .result(final_adder_4_result),
    .state(group_0_states_next[199:160])
  );
  final_adder_opt1_s8xs8_20 final_adder_5 (
    .clk(clk),
    .result(final_adder_5_result),
    .state(group_0_states_next[239:200])
  );
  final_adder_opt1_s8xs8_20 final_adder_6 (
    .clk(clk),
    .result(final_adder_6_result),
    .state(group_0_states_next[279:240])
  );
  final_adder_opt1_s8xs8_20 final_adder_7 (
    .clk(clk),
    .result(final_adder_7_result),
    .state(group_0_states_next[319:280])
  );
  final_adder_opt1_s8xs8_20 final_adder_8 (
    .clk(clk),
    .result(final_adder_8_result),
    .state(group_0_states_next[359:320])
  );
  final_adder_opt1_s8xs8_20 final_adder_9 (
    .clk(clk),
    .result(final_adder_9_result),
    .state(group_0_states_next[399:360])
  );
  group_ws_opt1_s8xs8_20_16x16 group_0 (
    .a(edge_a),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(640'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000),
    .states_next(group_0_states_next),
    .swap(\edge [128]),
    .swap_next(\$2 )
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [127:0])
  );
  assign c = { final_adder_15_result, final_adder_14_result, final_adder_13_result, final_adder_12_result, final_adder_11_result, final_adder_10_result, final_adder_9_result, final_adder_8_result, final_adder_7_result, final_adder_6_result, final_adder_5_result, final_adder_4_result, final_adder_3_result, final_adder_2_result, final_adder_1_result, final_adder_0_result };
endmodule

module lane_accumulate_s20_to_28_x36(value, fetch, clk, rst, token_next, word, token);
  input [19:0] value;
  wire [19:0] value;
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
  wire [27:0] \$140 ;
  wire [27:0] \$141 ;
  wire [27:0] \$142 ;
  wire [27:0] \$143 ;
  wire [29:0] \$144 ;
  wire [38:0] \$145 ;
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
  wire [27:0] \$177 ;
  wire [27:0] \$178 ;
  wire [27:0] \$179 ;
  wire [27:0] \$18 ;
  wire [27:0] \$180 ;
  wire [27:0] \$181 ;
  wire [35:0] \$182 ;
  wire [27:0] \$183 ;
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
  wire [35:0] \$procmux$67_Y ;
  wire [27:0] \$signal ;
  wire [38:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [35:0] \held_token.slot ;
  reg [27:0] old;
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
  assign \$68  = word_35 & { token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38] };
  assign \$69  = \$67  | \$68 ;
  assign \$70  = \$66  | \$69 ;
  assign \$71  = \$63  | \$70 ;
  assign \$72  = token[0] ? 28'h0000000 : \$71 ;
  assign \$73  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$74  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$75  = \$73  | \$74 ;
  assign \$76  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$77  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$78  = \$76  | \$77 ;
  assign \$79  = \$75  | \$78 ;
  assign \$80  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$81  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$82  = \$80  | \$81 ;
  assign \$83  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$84  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$85  = \$83  | \$84 ;
  assign \$86  = \$82  | \$85 ;
  assign \$87  = \$79  | \$86 ;
  assign \$88  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$89  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$90  = \$88  | \$89 ;
  assign \$91  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$92  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$93  = \$91  | \$92 ;
  assign \$94  = \$90  | \$93 ;
  assign \$95  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$96  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$97  = \$95  | \$96 ;
  assign \$98  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$99  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$100  = \$98  | \$99 ;
  assign \$101  = \$97  | \$100 ;
  assign \$102  = \$94  | \$101 ;
  assign \$103  = \$87  | \$102 ;
  assign \$104  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$105  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$106  = \$104  | \$105 ;
  assign \$107  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$108  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$109  = \$107  | \$108 ;
  assign \$110  = \$106  | \$109 ;
  assign \$111  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$112  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$113  = \$111  | \$112 ;
  assign \$114  = word_22 & { pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22] };
  assign \$115  = word_23 & { pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23] };
  assign \$116  = \$114  | \$115 ;
  assign \$117  = \$113  | \$116 ;
  assign \$118  = \$110  | \$117 ;
  assign \$119  = word_24 & { pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24] };
  assign \$120  = word_25 & { pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25] };
  assign \$121  = \$119  | \$120 ;
  assign \$122  = word_26 & { pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26] };
  assign \$123  = word_27 & { pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27] };
  assign \$124  = \$122  | \$123 ;
  assign \$125  = \$121  | \$124 ;
  assign \$126  = word_28 & { pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28] };
  assign \$127  = word_29 & { pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29] };
  assign \$128  = \$126  | \$127 ;
  assign \$129  = word_30 & { pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30] };
  assign \$130  = word_31 & { pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31] };
  assign \$131  = \$129  | \$130 ;
  assign \$132  = \$128  | \$131 ;
  assign \$133  = \$125  | \$132 ;
  assign \$134  = \$118  | \$133 ;
  assign \$135  = \$103  | \$134 ;
  assign \$136  = word_32 & { pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32] };
  assign \$137  = word_33 & { pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33] };
  assign \$138  = \$136  | \$137 ;
  assign \$139  = word_34 & { pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34] };
  assign \$140  = word_35 & { pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35] };
  assign \$141  = \$139  | \$140 ;
  assign \$142  = \$138  | \$141 ;
  assign \$143  = \$135  | \$142 ;
  assign { \$144 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$145 ;
  always @(posedge clk)
    old <= \$72 ;
  always @(posedge clk)
    word_0 <= \$146 ;
  always @(posedge clk)
    word_1 <= \$147 ;
  always @(posedge clk)
    word_2 <= \$148 ;
  always @(posedge clk)
    word_3 <= \$149 ;
  always @(posedge clk)
    word_4 <= \$150 ;
  always @(posedge clk)
    word_5 <= \$151 ;
  always @(posedge clk)
    word_6 <= \$152 ;
  always @(posedge clk)
    word_7 <= \$153 ;
  always @(posedge clk)
    word_8 <= \$154 ;
  always @(posedge clk)
    word_9 <= \$155 ;
  always @(posedge clk)
    word_10 <= \$156 ;
  always @(posedge clk)
    word_11 <= \$157 ;
  always @(posedge clk)
    word_12 <= \$158 ;
  always @(posedge clk)
    word_13 <= \$159 ;
  always @(posedge clk)
    word_14 <= \$160 ;
  always @(posedge clk)
    word_15 <= \$161 ;
  always @(posedge clk)
    word_16 <= \$162 ;
  always @(posedge clk)
    word_17 <= \$163 ;
  always @(posedge clk)
    word_18 <= \$164 ;
  always @(posedge clk)
    word_19 <= \$165 ;
  always @(posedge clk)
    word_20 <= \$166 ;
  always @(posedge clk)
    word_21 <= \$167 ;
  always @(posedge clk)
    word_22 <= \$168 ;
  always @(posedge clk)
    word_23 <= \$169 ;
  always @(posedge clk)
    word_24 <= \$170 ;
  always @(posedge clk)
    word_25 <= \$171 ;
  always @(posedge clk)
    word_26 <= \$172 ;
  always @(posedge clk)
    word_27 <= \$173 ;
  always @(posedge clk)
    word_28 <= \$174 ;
  always @(posedge clk)
    word_29 <= \$175 ;
  always @(posedge clk)
    word_30 <= \$176 ;
  always @(posedge clk)
    word_31 <= \$177 ;
  always @(posedge clk)
    word_32 <= \$178 ;
  always @(posedge clk)
    word_33 <= \$179 ;
  always @(posedge clk)
    word_34 <= \$180 ;
  always @(posedge clk)
    word_35 <= \$181 ;
  always @(posedge clk)
    pointer <= \$182 ;
  always @(posedge clk)
    word <= \$183 ;
  assign \$166  = token_next[23] ? total : word_20;
  assign \$165  = token_next[22] ? total : word_19;
  assign \$164  = token_next[21] ? total : word_18;
  assign \$163  = token_next[20] ? total : word_17;
  assign \$162  = token_next[19] ? total : word_16;
  assign \$161  = token_next[18] ? total : word_15;
  assign \$160  = token_next[17] ? total : word_14;
  assign \$159  = token_next[16] ? total : word_13;
  assign \$158  = token_next[15] ? total : word_12;
  assign \$157  = token_next[14] ? total : word_11;
  assign \$156  = token_next[13] ? total : word_10;
  assign \$155  = token_next[12] ? total : word_9;
  assign \$154  = token_next[11] ? total : word_8;
  assign \$153  = token_next[10] ? total : word_7;
  assign \$152  = token_next[9] ? total : word_6;
  assign \$151  = token_next[8] ? total : word_5;
  assign \$150  = token_next[7] ? total : word_4;
  assign \$149  = token_next[6] ? total : word_3;
  assign \$148  = token_next[5] ? total : word_2;
  assign \$147  = token_next[4] ? total : word_1;
  assign \$146  = token_next[3] ? total : word_0;
  assign \$145  = rst ? 39'h0000000000 : token;
  assign \$183  = fetch ? \$143  : word;
  assign \$procmux$67_Y  = fetch ? { pointer[34:0], pointer[35] } : pointer;
  assign \$182  = rst ? 36'h000000001 : \$procmux$67_Y ;
  assign \$181  = token_next[38] ? total : word_35;
  assign \$180  = token_next[37] ? total : word_34;
  assign \$179  = token_next[36] ? total : word_33;
  assign \$178  = token_next[35] ? total : word_32;
  assign \$177  = token_next[34] ? total : word_31;
  assign \$176  = token_next[33] ? total : word_30;
  assign \$175  = token_next[32] ? total : word_29;
  assign \$174  = token_next[31] ? total : word_28;
  assign \$173  = token_next[30] ? total : word_27;
  assign \$172  = token_next[29] ? total : word_26;
  assign \$171  = token_next[28] ? total : word_25;
  assign \$170  = token_next[27] ? total : word_24;
  assign \$169  = token_next[26] ? total : word_23;
  assign \$168  = token_next[25] ? total : word_22;
  assign \$167  = token_next[24] ? total : word_21;
  assign \held_token.slot  = token_next[38:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$144 [27:0] = total;
  assign \$signal  = word;
  assign held_token = token_next;
endmodule

module collector_16_lane_accumulate_s20_to_28_x36(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  wire [35:0] \$procmux$61_Y ;
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
  assign \$procmux$61_Y  = released ? { pointer[34:0], pointer[35] } : pointer;
  assign \$19  = rst ? 36'h000000001 : \$procmux$61_Y ;
  lane_accumulate_s20_to_28_x36 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x36 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x36 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x36 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x36 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x36 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x36 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x36 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x36 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x36 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x36 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x36 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x36 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x36 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x36 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x36 lane_9 (
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

module tpe_opt1_ws_16x16_s8xs8_k4096_d36(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire \$72 ;
  wire [35:0] \$73 ;
  wire [6:0] \$74 ;
  wire \$75 ;
  wire [7:0] \$76 ;
  wire \$77 ;
  wire [4:0] \$78 ;
  wire \$79 ;
  wire [5:0] \$8 ;
  wire [3:0] \$80 ;
  wire \$81 ;
  wire [5:0] \$82 ;
  wire [5:0] \$83 ;
  wire [5:0] \$84 ;
  wire \$85 ;
  wire [169:0] \$86 ;
  wire [38:0] \$87 ;
  wire [5:0] \$88 ;
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
  reg [38:0] landing;
  reg start;
  reg [5:0] taken;
  reg [169:0] token_line;
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
  assign \$16  = \$signal$25  == 6'h23;
  assign \$17  = \$signal$25  + 1'h1;
  assign \$18  = \$16  ? 7'h00 : \$17 ;
  assign \$19  = \$15  ? { 1'h0, \$signal$33  } : \$18 ;
  assign \$20  = taken + 1'h1;
  assign \$21  = s_axis_a_tlast ? 7'h00 : \$20 ;
  assign \$22  = \$signal$25  == 6'h23;
  assign \$23  = \$signal$25  + 1'h1;
  assign \$24  = \$22  ? 7'h00 : \$23 ;
  assign \$25  = \$signal$31  == 4'hf;
  assign \$26  = s_axis_b_tlast != \$25 ;
  assign \$27  = \$signal$21  & \$26 ;
  assign \$28  = taken == 6'h23;
  assign \$29  = \$signal$22  & \$28 ;
  assign \$30  = ~ s_axis_a_tlast;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$33  = ~ \$32 ;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$27  | \$34 ;
  assign \$36  = token_line[162] & token_line[160];
  assign \$37  = ! token_line[169:164];
  assign \$38  = token_line[169:164] == 1'h1;
  assign \$39  = token_line[169:164] == 2'h2;
  assign \$40  = token_line[169:164] == 2'h3;
  assign \$41  = token_line[169:164] == 3'h4;
  assign \$42  = token_line[169:164] == 3'h5;
  assign \$43  = token_line[169:164] == 3'h6;
  assign \$44  = token_line[169:164] == 3'h7;
  assign \$45  = token_line[169:164] == 4'h8;
  assign \$46  = token_line[169:164] == 4'h9;
  assign \$47  = token_line[169:164] == 4'ha;
  assign \$48  = token_line[169:164] == 4'hb;
  assign \$49  = token_line[169:164] == 4'hc;
  assign \$50  = token_line[169:164] == 4'hd;
  assign \$51  = token_line[169:164] == 4'he;
  assign \$52  = token_line[169:164] == 4'hf;
  assign \$53  = token_line[169:164] == 5'h10;
  assign \$54  = token_line[169:164] == 5'h11;
  assign \$55  = token_line[169:164] == 5'h12;
  assign \$56  = token_line[169:164] == 5'h13;
  assign \$57  = token_line[169:164] == 5'h14;
  assign \$58  = token_line[169:164] == 5'h15;
  assign \$59  = token_line[169:164] == 5'h16;
  assign \$60  = token_line[169:164] == 5'h17;
  assign \$61  = token_line[169:164] == 5'h18;
  assign \$62  = token_line[169:164] == 5'h19;
  assign \$63  = token_line[169:164] == 5'h1a;
  assign \$64  = token_line[169:164] == 5'h1b;
  assign \$65  = token_line[169:164] == 5'h1c;
  assign \$66  = token_line[169:164] == 5'h1d;
  assign \$67  = token_line[169:164] == 5'h1e;
  assign \$68  = token_line[169:164] == 5'h1f;
  assign \$69  = token_line[169:164] == 6'h20;
  assign \$70  = token_line[169:164] == 6'h21;
  assign \$71  = token_line[169:164] == 6'h22;
  assign \$72  = token_line[169:164] == 6'h23;
  assign \$73  = { \$72 , \$71 , \$70 , \$69 , \$68 , \$67 , \$66 , \$65 , \$64 , \$63 , \$62 , \$61 , \$60 , \$59 , \$58 , \$57 , \$56 , \$55 , \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160], token_line[160] };
  assign \$74  = free + collector_released;
  assign \$75  = \$signal$22  & s_axis_a_tuser[0];
  assign \$76  = \$74  - \$75 ;
  always @(posedge clk)
    start <= \$77 ;
  always @(posedge clk)
    \$signal$31  <= \$78 ;
  always @(posedge clk)
    full <= \$79 ;
  always @(posedge clk)
    \$signal$32  <= \$80 ;
  always @(posedge clk)
    holding <= \$81 ;
  always @(posedge clk)
    \$signal$25  <= \$82 ;
  always @(posedge clk)
    taken <= \$83 ;
  always @(posedge clk)
    \$signal$33  <= \$84 ;
  always @(posedge clk)
    framing_error <= \$85 ;
  always @(posedge clk)
    token_line <= \$86 ;
  always @(posedge clk)
    landing <= \$87 ;
  always @(posedge clk)
    free <= \$88 ;
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
  assign \$88  = rst ? 6'h24 : \$76 [5:0];
  assign \$procmux$11_Y  = ends ? \$24 [5:0] : \$signal$33 ;
  assign \$procmux$13_Y  = \$signal$22  ? \$procmux$11_Y  : \$signal$33 ;
  assign \$84  = rst ? 6'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$signal$22  ? \$21 [5:0] : taken;
  assign \$83  = rst ? 6'h00 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$signal$22  ? \$19 [5:0] : \$signal$25 ;
  assign \$82  = rst ? 6'h00 : \$procmux$21_Y ;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h1 : \$12 ;
  assign \$81  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$87  = rst ? 39'h0000000000 : { \$73 , token_line[163], \$36 , token_line[161] };
  assign \$procmux$30_Y  = holding ? \$13 [3:0] : \$signal$32 ;
  assign \$procmux$33_Y  = \$signal$23  ? 4'hf : \$procmux$30_Y ;
  assign \$80  = rst ? 4'h0 : \$procmux$33_Y ;
  assign \$procmux$38_Y  = \$signal$23  ? 1'h0 : \$11 ;
  assign \$79  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = \$signal$23  ? 5'h00 : \$8 [4:0];
  assign \$78  = rst ? 5'h00 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$77  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$86  = rst ? 170'h0000000000000000000000000000000000000000000 : { token_line[159:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$7_Y  = \$35  ? 1'h1 : framing_error;
  assign \$85  = rst ? 1'h0 : \$procmux$7_Y ;
  array_ws_opt1_s8xs8_20_16x16 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_16_lane_accumulate_s20_to_28_x36 collector (
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
