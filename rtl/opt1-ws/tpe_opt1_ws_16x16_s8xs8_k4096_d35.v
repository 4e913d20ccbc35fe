// tpe_opt1_ws_16x16_s8xs8_k4096_d35: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=opt1, array=ws, rows=16, cols=16, layers=0, recoding=booth, digits=parallel, encoder=cell, shift=product, accumulate=carry-save, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=35, constant_time=False

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
  assign \$47  = load ? b : b_next;
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
    .a(a),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(640'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000),
    .states_next(group_0_states_next),
    .swap(swap),
    .swap_next(\$2 )
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(b)
  );
  assign c = { final_adder_15_result, final_adder_14_result, final_adder_13_result, final_adder_12_result, final_adder_11_result, final_adder_10_result, final_adder_9_result, final_adder_8_result, final_adder_7_result, final_adder_6_result, final_adder_5_result, final_adder_4_result, final_adder_3_result, final_adder_2_result, final_adder_1_result, final_adder_0_result };
endmodule

module lane_accumulate_s20_to_28_x35(value, read_slot, clk, rst, token_next, word, token);
  input [19:0] value;
  wire [19:0] value;
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
  wire [27:0] \$1 ;
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
  wire [29:0] \$73 ;
  wire [9:0] \$74 ;
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
  wire \$auto$rtlil.cc:3249:ReduceOr$1005 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1027 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1031 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1035 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1061 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1083 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1087 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1109 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1131 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1135 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1139 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$957 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$979 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$983 ;
  wire \$auto$rtlil.cc:3294:Or$1001 ;
  wire \$auto$rtlil.cc:3294:Or$1013 ;
  wire \$auto$rtlil.cc:3294:Or$1023 ;
  wire \$auto$rtlil.cc:3294:Or$1047 ;
  wire \$auto$rtlil.cc:3294:Or$1057 ;
  wire \$auto$rtlil.cc:3294:Or$1069 ;
  wire \$auto$rtlil.cc:3294:Or$1079 ;
  wire \$auto$rtlil.cc:3294:Or$1095 ;
  wire \$auto$rtlil.cc:3294:Or$1105 ;
  wire \$auto$rtlil.cc:3294:Or$1117 ;
  wire \$auto$rtlil.cc:3294:Or$1127 ;
  wire \$auto$rtlil.cc:3294:Or$943 ;
  wire \$auto$rtlil.cc:3294:Or$953 ;
  wire \$auto$rtlil.cc:3294:Or$965 ;
  wire \$auto$rtlil.cc:3294:Or$975 ;
  wire \$auto$rtlil.cc:3294:Or$991 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1003 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1007 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1009 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1011 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1015 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1017 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1019 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1021 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1025 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1029 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1033 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1043 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1045 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1049 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1051 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1053 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1055 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1059 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1063 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1065 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1067 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1071 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1073 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1075 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1077 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1081 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1085 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1089 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1091 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1093 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1097 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1099 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1101 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1103 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1107 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1111 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1113 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1115 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1119 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1121 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1123 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1125 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1129 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1133 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1137 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$939 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$941 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$945 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$947 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$949 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$951 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$955 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$959 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$961 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$963 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$967 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$969 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$971 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$973 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$977 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$981 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$985 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$987 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$989 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$993 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$995 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$997 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$999 ;
  wire \$procmux$863_CMP ;
  wire \$procmux$864_CMP ;
  wire \$procmux$865_CMP ;
  wire \$procmux$866_CMP ;
  wire \$procmux$867_CMP ;
  wire \$procmux$868_CMP ;
  wire \$procmux$869_CMP ;
  wire \$procmux$870_CMP ;
  wire \$procmux$871_CMP ;
  wire \$procmux$872_CMP ;
  wire \$procmux$873_CMP ;
  wire \$procmux$874_CMP ;
  wire \$procmux$875_CMP ;
  wire \$procmux$876_CMP ;
  wire \$procmux$877_CMP ;
  wire \$procmux$878_CMP ;
  wire \$procmux$879_CMP ;
  wire \$procmux$880_CMP ;
  wire \$procmux$881_CMP ;
  wire \$procmux$882_CMP ;
  wire \$procmux$883_CMP ;
  wire \$procmux$884_CMP ;
  wire \$procmux$885_CMP ;
  wire \$procmux$886_CMP ;
  wire \$procmux$887_CMP ;
  wire \$procmux$888_CMP ;
  wire \$procmux$889_CMP ;
  wire \$procmux$890_CMP ;
  wire \$procmux$891_CMP ;
  wire \$procmux$892_CMP ;
  wire \$procmux$893_CMP ;
  wire \$procmux$894_CMP ;
  wire \$procmux$895_CMP ;
  wire \$procmux$896_CMP ;
  wire \$procmux$897_CMP ;
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
  wire \$procmux$930_CMP ;
  wire \$procmux$931_CMP ;
  wire \$procmux$932_CMP ;
  wire \$procmux$933_CMP ;
  wire [9:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [5:0] \held_token.slot ;
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
  assign \$2  = token[1] ? 28'h0000000 : \$1 ;
  assign \$3  = ! token_next[9:4];
  assign \$4  = token_next[0] & \$3 ;
  assign \$5  = token_next[9:4] == 1'h1;
  assign \$6  = token_next[0] & \$5 ;
  assign \$7  = token_next[9:4] == 2'h2;
  assign \$8  = token_next[0] & \$7 ;
  assign \$9  = token_next[9:4] == 2'h3;
  assign \$10  = token_next[0] & \$9 ;
  assign \$11  = token_next[9:4] == 3'h4;
  assign \$12  = token_next[0] & \$11 ;
  assign \$13  = token_next[9:4] == 3'h5;
  assign \$14  = token_next[0] & \$13 ;
  assign \$15  = token_next[9:4] == 3'h6;
  assign \$16  = token_next[0] & \$15 ;
  assign \$17  = token_next[9:4] == 3'h7;
  assign \$18  = token_next[0] & \$17 ;
  assign \$19  = token_next[9:4] == 4'h8;
  assign \$20  = token_next[0] & \$19 ;
  assign \$21  = token_next[9:4] == 4'h9;
  assign \$22  = token_next[0] & \$21 ;
  assign \$23  = token_next[9:4] == 4'ha;
  assign \$24  = token_next[0] & \$23 ;
  assign \$25  = token_next[9:4] == 4'hb;
  assign \$26  = token_next[0] & \$25 ;
  assign \$27  = token_next[9:4] == 4'hc;
  assign \$28  = token_next[0] & \$27 ;
  assign \$29  = token_next[9:4] == 4'hd;
  assign \$30  = token_next[0] & \$29 ;
  assign \$31  = token_next[9:4] == 4'he;
  assign \$32  = token_next[0] & \$31 ;
  assign \$33  = token_next[9:4] == 4'hf;
  assign \$34  = token_next[0] & \$33 ;
  assign \$35  = token_next[9:4] == 5'h10;
  assign \$36  = token_next[0] & \$35 ;
  assign \$37  = token_next[9:4] == 5'h11;
  assign \$38  = token_next[0] & \$37 ;
  assign \$39  = token_next[9:4] == 5'h12;
  assign \$40  = token_next[0] & \$39 ;
  assign \$41  = token_next[9:4] == 5'h13;
  assign \$42  = token_next[0] & \$41 ;
  assign \$43  = token_next[9:4] == 5'h14;
  assign \$44  = token_next[0] & \$43 ;
  assign \$45  = token_next[9:4] == 5'h15;
  assign \$46  = token_next[0] & \$45 ;
  assign \$47  = token_next[9:4] == 5'h16;
  assign \$48  = token_next[0] & \$47 ;
  assign \$49  = token_next[9:4] == 5'h17;
  assign \$50  = token_next[0] & \$49 ;
  assign \$51  = token_next[9:4] == 5'h18;
  assign \$52  = token_next[0] & \$51 ;
  assign \$53  = token_next[9:4] == 5'h19;
  assign \$54  = token_next[0] & \$53 ;
  assign \$55  = token_next[9:4] == 5'h1a;
  assign \$56  = token_next[0] & \$55 ;
  assign \$57  = token_next[9:4] == 5'h1b;
  assign \$58  = token_next[0] & \$57 ;
  assign \$59  = token_next[9:4] == 5'h1c;
  assign \$60  = token_next[0] & \$59 ;
  assign \$61  = token_next[9:4] == 5'h1d;
  assign \$62  = token_next[0] & \$61 ;
  assign \$63  = token_next[9:4] == 5'h1e;
  assign \$64  = token_next[0] & \$63 ;
  assign \$65  = token_next[9:4] == 5'h1f;
  assign \$66  = token_next[0] & \$65 ;
  assign \$67  = token_next[9:4] == 6'h20;
  assign \$68  = token_next[0] & \$67 ;
  assign \$69  = token_next[9:4] == 6'h21;
  assign \$70  = token_next[0] & \$69 ;
  assign \$71  = token_next[9:4] == 6'h22;
  assign \$72  = token_next[0] & \$71 ;
  assign { \$73 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$74 ;
  always @(posedge clk)
    old <= \$2 ;
  always @(posedge clk)
    word_0 <= \$75 ;
  always @(posedge clk)
    word_1 <= \$76 ;
  always @(posedge clk)
    word_2 <= \$77 ;
  always @(posedge clk)
    word_3 <= \$78 ;
  always @(posedge clk)
    word_4 <= \$79 ;
  always @(posedge clk)
    word_5 <= \$80 ;
  always @(posedge clk)
    word_6 <= \$81 ;
  always @(posedge clk)
    word_7 <= \$82 ;
  always @(posedge clk)
    word_8 <= \$83 ;
  always @(posedge clk)
    word_9 <= \$84 ;
  always @(posedge clk)
    word_10 <= \$85 ;
  always @(posedge clk)
    word_11 <= \$86 ;
  always @(posedge clk)
    word_12 <= \$87 ;
  always @(posedge clk)
    word_13 <= \$88 ;
  always @(posedge clk)
    word_14 <= \$89 ;
  always @(posedge clk)
    word_15 <= \$90 ;
  always @(posedge clk)
    word_16 <= \$91 ;
  always @(posedge clk)
    word_17 <= \$92 ;
  always @(posedge clk)
    word_18 <= \$93 ;
  always @(posedge clk)
    word_19 <= \$94 ;
  always @(posedge clk)
    word_20 <= \$95 ;
  always @(posedge clk)
    word_21 <= \$96 ;
  always @(posedge clk)
    word_22 <= \$97 ;
  always @(posedge clk)
    word_23 <= \$98 ;
  always @(posedge clk)
    word_24 <= \$99 ;
  always @(posedge clk)
    word_25 <= \$100 ;
  always @(posedge clk)
    word_26 <= \$101 ;
  always @(posedge clk)
    word_27 <= \$102 ;
  always @(posedge clk)
    word_28 <= \$103 ;
  always @(posedge clk)
    word_29 <= \$104 ;
  always @(posedge clk)
    word_30 <= \$105 ;
  always @(posedge clk)
    word_31 <= \$106 ;
  always @(posedge clk)
    word_32 <= \$107 ;
  always @(posedge clk)
    word_33 <= \$108 ;
  always @(posedge clk)
    word_34 <= \$109 ;
  assign \$auto$rtlil.cc:3294:Or$1001  = \$procmux$922_CMP  | \$procmux$921_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1013  = \$procmux$927_CMP  | \$procmux$926_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1023  = \$procmux$931_CMP  | \$procmux$930_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1047  = \$procmux$864_CMP  | \$procmux$863_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1057  = \$procmux$868_CMP  | \$procmux$867_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1069  = \$procmux$873_CMP  | \$procmux$872_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1079  = \$procmux$877_CMP  | \$procmux$876_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1095  = \$procmux$882_CMP  | \$procmux$881_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1105  = \$procmux$886_CMP  | \$procmux$885_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1117  = \$procmux$891_CMP  | \$procmux$890_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1127  = \$procmux$895_CMP  | \$procmux$894_CMP ;
  assign \$auto$rtlil.cc:3294:Or$943  = \$procmux$900_CMP  | \$procmux$899_CMP ;
  assign \$auto$rtlil.cc:3294:Or$953  = \$procmux$904_CMP  | \$procmux$903_CMP ;
  assign \$auto$rtlil.cc:3294:Or$965  = \$procmux$909_CMP  | \$procmux$908_CMP ;
  assign \$auto$rtlil.cc:3294:Or$975  = \$procmux$913_CMP  | \$procmux$912_CMP ;
  assign \$auto$rtlil.cc:3294:Or$991  = \$procmux$918_CMP  | \$procmux$917_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$1005  = | { \$auto$rtlil.cc:3294:Or$991 , \$procmux$919_CMP , \$procmux$920_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1027  = | { \$auto$rtlil.cc:3294:Or$1013 , \$procmux$928_CMP , \$procmux$929_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1031  = | { \$auto$rtlil.cc:3249:ReduceOr$1005 , \$auto$rtlil.cc:3294:Or$1001 , \$procmux$923_CMP , \$procmux$924_CMP , \$procmux$925_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1035  = | { \$auto$rtlil.cc:3249:ReduceOr$983 , \$auto$rtlil.cc:3249:ReduceOr$979 , \$auto$rtlil.cc:3294:Or$975 , \$procmux$914_CMP , \$procmux$915_CMP , \$procmux$916_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1061  = | { \$auto$rtlil.cc:3294:Or$1047 , \$procmux$865_CMP , \$procmux$866_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1083  = | { \$auto$rtlil.cc:3294:Or$1069 , \$procmux$874_CMP , \$procmux$875_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1087  = | { \$auto$rtlil.cc:3249:ReduceOr$1061 , \$auto$rtlil.cc:3294:Or$1057 , \$procmux$869_CMP , \$procmux$870_CMP , \$procmux$871_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1109  = | { \$auto$rtlil.cc:3294:Or$1095 , \$procmux$883_CMP , \$procmux$884_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1131  = | { \$auto$rtlil.cc:3294:Or$1117 , \$procmux$892_CMP , \$procmux$893_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1135  = | { \$auto$rtlil.cc:3249:ReduceOr$1109 , \$auto$rtlil.cc:3294:Or$1105 , \$procmux$887_CMP , \$procmux$888_CMP , \$procmux$889_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1139  = | { \$auto$rtlil.cc:3249:ReduceOr$1087 , \$auto$rtlil.cc:3249:ReduceOr$1083 , \$auto$rtlil.cc:3294:Or$1079 , \$procmux$878_CMP , \$procmux$879_CMP , \$procmux$880_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$957  = | { \$auto$rtlil.cc:3294:Or$943 , \$procmux$901_CMP , \$procmux$902_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$979  = | { \$auto$rtlil.cc:3294:Or$965 , \$procmux$910_CMP , \$procmux$911_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$983  = | { \$auto$rtlil.cc:3249:ReduceOr$957 , \$auto$rtlil.cc:3294:Or$953 , \$procmux$905_CMP , \$procmux$906_CMP , \$procmux$907_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$1003  = \$auto$rtlil.cc:3294:Or$1001  ? \$auto$rtlil.cc:3381:Mux$995  : \$auto$rtlil.cc:3381:Mux$999 ;
  assign \$auto$rtlil.cc:3381:Mux$1007  = \$auto$rtlil.cc:3249:ReduceOr$1005  ? \$auto$rtlil.cc:3381:Mux$993  : \$auto$rtlil.cc:3381:Mux$1003 ;
  assign \$auto$rtlil.cc:3381:Mux$1009  = \$procmux$926_CMP  ? word_7 : word_6;
  assign \$auto$rtlil.cc:3381:Mux$1011  = \$procmux$928_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$1015  = \$auto$rtlil.cc:3294:Or$1013  ? \$auto$rtlil.cc:3381:Mux$1009  : \$auto$rtlil.cc:3381:Mux$1011 ;
  assign \$auto$rtlil.cc:3381:Mux$1017  = \$procmux$930_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$1019  = \$procmux$933_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$1021  = \$procmux$932_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$1019 ;
  assign \$auto$rtlil.cc:3381:Mux$1025  = \$auto$rtlil.cc:3294:Or$1023  ? \$auto$rtlil.cc:3381:Mux$1017  : \$auto$rtlil.cc:3381:Mux$1021 ;
  assign \$auto$rtlil.cc:3381:Mux$1029  = \$auto$rtlil.cc:3249:ReduceOr$1027  ? \$auto$rtlil.cc:3381:Mux$1015  : \$auto$rtlil.cc:3381:Mux$1025 ;
  assign \$auto$rtlil.cc:3381:Mux$1033  = \$auto$rtlil.cc:3249:ReduceOr$1031  ? \$auto$rtlil.cc:3381:Mux$1007  : \$auto$rtlil.cc:3381:Mux$1029 ;
  assign \$1  = \$auto$rtlil.cc:3249:ReduceOr$1035  ? \$auto$rtlil.cc:3381:Mux$985  : \$auto$rtlil.cc:3381:Mux$1033 ;
  assign \$auto$rtlil.cc:3381:Mux$1043  = \$procmux$863_CMP  ? word_34 : word_33;
  assign \$auto$rtlil.cc:3381:Mux$1045  = \$procmux$865_CMP  ? word_32 : word_31;
  assign \$auto$rtlil.cc:3381:Mux$1049  = \$auto$rtlil.cc:3294:Or$1047  ? \$auto$rtlil.cc:3381:Mux$1043  : \$auto$rtlil.cc:3381:Mux$1045 ;
  assign \$auto$rtlil.cc:3381:Mux$1051  = \$procmux$867_CMP  ? word_30 : word_29;
  assign \$auto$rtlil.cc:3381:Mux$1053  = \$procmux$870_CMP  ? word_27 : word_26;
  assign \$auto$rtlil.cc:3381:Mux$1055  = \$procmux$869_CMP  ? word_28 : \$auto$rtlil.cc:3381:Mux$1053 ;
  assign \$auto$rtlil.cc:3381:Mux$1059  = \$auto$rtlil.cc:3294:Or$1057  ? \$auto$rtlil.cc:3381:Mux$1051  : \$auto$rtlil.cc:3381:Mux$1055 ;
  assign \$auto$rtlil.cc:3381:Mux$1063  = \$auto$rtlil.cc:3249:ReduceOr$1061  ? \$auto$rtlil.cc:3381:Mux$1049  : \$auto$rtlil.cc:3381:Mux$1059 ;
  assign \$auto$rtlil.cc:3381:Mux$1065  = \$procmux$872_CMP  ? word_25 : word_24;
  assign \$auto$rtlil.cc:3381:Mux$1067  = \$procmux$874_CMP  ? word_23 : word_22;
  assign \$auto$rtlil.cc:3381:Mux$1071  = \$auto$rtlil.cc:3294:Or$1069  ? \$auto$rtlil.cc:3381:Mux$1065  : \$auto$rtlil.cc:3381:Mux$1067 ;
  assign \$auto$rtlil.cc:3381:Mux$1073  = \$procmux$876_CMP  ? word_21 : word_20;
  assign \$auto$rtlil.cc:3381:Mux$1075  = \$procmux$879_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$1077  = \$procmux$878_CMP  ? word_19 : \$auto$rtlil.cc:3381:Mux$1075 ;
  assign \$auto$rtlil.cc:3381:Mux$1081  = \$auto$rtlil.cc:3294:Or$1079  ? \$auto$rtlil.cc:3381:Mux$1073  : \$auto$rtlil.cc:3381:Mux$1077 ;
  assign \$auto$rtlil.cc:3381:Mux$1085  = \$auto$rtlil.cc:3249:ReduceOr$1083  ? \$auto$rtlil.cc:3381:Mux$1071  : \$auto$rtlil.cc:3381:Mux$1081 ;
  assign \$auto$rtlil.cc:3381:Mux$1089  = \$auto$rtlil.cc:3249:ReduceOr$1087  ? \$auto$rtlil.cc:3381:Mux$1063  : \$auto$rtlil.cc:3381:Mux$1085 ;
  assign \$auto$rtlil.cc:3381:Mux$1091  = \$procmux$881_CMP  ? word_16 : word_15;
  assign \$auto$rtlil.cc:3381:Mux$1093  = \$procmux$883_CMP  ? word_14 : word_13;
  assign \$auto$rtlil.cc:3381:Mux$1097  = \$auto$rtlil.cc:3294:Or$1095  ? \$auto$rtlil.cc:3381:Mux$1091  : \$auto$rtlil.cc:3381:Mux$1093 ;
  assign \$auto$rtlil.cc:3381:Mux$1099  = \$procmux$885_CMP  ? word_12 : word_11;
  assign \$auto$rtlil.cc:3381:Mux$1101  = \$procmux$888_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$1103  = \$procmux$887_CMP  ? word_10 : \$auto$rtlil.cc:3381:Mux$1101 ;
  assign \$auto$rtlil.cc:3381:Mux$1107  = \$auto$rtlil.cc:3294:Or$1105  ? \$auto$rtlil.cc:3381:Mux$1099  : \$auto$rtlil.cc:3381:Mux$1103 ;
  assign \$auto$rtlil.cc:3381:Mux$1111  = \$auto$rtlil.cc:3249:ReduceOr$1109  ? \$auto$rtlil.cc:3381:Mux$1097  : \$auto$rtlil.cc:3381:Mux$1107 ;
  assign \$auto$rtlil.cc:3381:Mux$1113  = \$procmux$890_CMP  ? word_7 : word_6;
  assign \$auto$rtlil.cc:3381:Mux$1115  = \$procmux$892_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$1119  = \$auto$rtlil.cc:3294:Or$1117  ? \$auto$rtlil.cc:3381:Mux$1113  : \$auto$rtlil.cc:3381:Mux$1115 ;
  assign \$auto$rtlil.cc:3381:Mux$1121  = \$procmux$894_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$1123  = \$procmux$897_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$1125  = \$procmux$896_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$1123 ;
  assign \$auto$rtlil.cc:3381:Mux$1129  = \$auto$rtlil.cc:3294:Or$1127  ? \$auto$rtlil.cc:3381:Mux$1121  : \$auto$rtlil.cc:3381:Mux$1125 ;
  assign \$auto$rtlil.cc:3381:Mux$1133  = \$auto$rtlil.cc:3249:ReduceOr$1131  ? \$auto$rtlil.cc:3381:Mux$1119  : \$auto$rtlil.cc:3381:Mux$1129 ;
  assign \$auto$rtlil.cc:3381:Mux$1137  = \$auto$rtlil.cc:3249:ReduceOr$1135  ? \$auto$rtlil.cc:3381:Mux$1111  : \$auto$rtlil.cc:3381:Mux$1133 ;
  assign word = \$auto$rtlil.cc:3249:ReduceOr$1139  ? \$auto$rtlil.cc:3381:Mux$1089  : \$auto$rtlil.cc:3381:Mux$1137 ;
  assign \$auto$rtlil.cc:3381:Mux$939  = \$procmux$899_CMP  ? word_34 : word_33;
  assign \$auto$rtlil.cc:3381:Mux$941  = \$procmux$901_CMP  ? word_32 : word_31;
  assign \$auto$rtlil.cc:3381:Mux$945  = \$auto$rtlil.cc:3294:Or$943  ? \$auto$rtlil.cc:3381:Mux$939  : \$auto$rtlil.cc:3381:Mux$941 ;
  assign \$auto$rtlil.cc:3381:Mux$947  = \$procmux$903_CMP  ? word_30 : word_29;
  assign \$auto$rtlil.cc:3381:Mux$949  = \$procmux$906_CMP  ? word_27 : word_26;
  assign \$auto$rtlil.cc:3381:Mux$951  = \$procmux$905_CMP  ? word_28 : \$auto$rtlil.cc:3381:Mux$949 ;
  assign \$auto$rtlil.cc:3381:Mux$955  = \$auto$rtlil.cc:3294:Or$953  ? \$auto$rtlil.cc:3381:Mux$947  : \$auto$rtlil.cc:3381:Mux$951 ;
  assign \$auto$rtlil.cc:3381:Mux$959  = \$auto$rtlil.cc:3249:ReduceOr$957  ? \$auto$rtlil.cc:3381:Mux$945  : \$auto$rtlil.cc:3381:Mux$955 ;
  assign \$auto$rtlil.cc:3381:Mux$961  = \$procmux$908_CMP  ? word_25 : word_24;
  assign \$auto$rtlil.cc:3381:Mux$963  = \$procmux$910_CMP  ? word_23 : word_22;
  assign \$auto$rtlil.cc:3381:Mux$967  = \$auto$rtlil.cc:3294:Or$965  ? \$auto$rtlil.cc:3381:Mux$961  : \$auto$rtlil.cc:3381:Mux$963 ;
  assign \$auto$rtlil.cc:3381:Mux$969  = \$procmux$912_CMP  ? word_21 : word_20;
  assign \$auto$rtlil.cc:3381:Mux$971  = \$procmux$915_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$973  = \$procmux$914_CMP  ? word_19 : \$auto$rtlil.cc:3381:Mux$971 ;
  assign \$auto$rtlil.cc:3381:Mux$977  = \$auto$rtlil.cc:3294:Or$975  ? \$auto$rtlil.cc:3381:Mux$969  : \$auto$rtlil.cc:3381:Mux$973 ;
  assign \$auto$rtlil.cc:3381:Mux$981  = \$auto$rtlil.cc:3249:ReduceOr$979  ? \$auto$rtlil.cc:3381:Mux$967  : \$auto$rtlil.cc:3381:Mux$977 ;
  assign \$auto$rtlil.cc:3381:Mux$985  = \$auto$rtlil.cc:3249:ReduceOr$983  ? \$auto$rtlil.cc:3381:Mux$959  : \$auto$rtlil.cc:3381:Mux$981 ;
  assign \$auto$rtlil.cc:3381:Mux$987  = \$procmux$917_CMP  ? word_16 : word_15;
  assign \$auto$rtlil.cc:3381:Mux$989  = \$procmux$919_CMP  ? word_14 : word_13;
  assign \$auto$rtlil.cc:3381:Mux$993  = \$auto$rtlil.cc:3294:Or$991  ? \$auto$rtlil.cc:3381:Mux$987  : \$auto$rtlil.cc:3381:Mux$989 ;
  assign \$auto$rtlil.cc:3381:Mux$995  = \$procmux$921_CMP  ? word_12 : word_11;
  assign \$auto$rtlil.cc:3381:Mux$997  = \$procmux$924_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$999  = \$procmux$923_CMP  ? word_10 : \$auto$rtlil.cc:3381:Mux$997 ;
  assign \$109  = \$72  ? total : word_34;
  assign \$108  = \$70  ? total : word_33;
  assign \$107  = \$68  ? total : word_32;
  assign \$106  = \$66  ? total : word_31;
  assign \$105  = \$64  ? total : word_30;
  assign \$104  = \$62  ? total : word_29;
  assign \$103  = \$60  ? total : word_28;
  assign \$102  = \$58  ? total : word_27;
  assign \$101  = \$56  ? total : word_26;
  assign \$100  = \$54  ? total : word_25;
  assign \$99  = \$52  ? total : word_24;
  assign \$98  = \$50  ? total : word_23;
  assign \$97  = \$48  ? total : word_22;
  assign \$96  = \$46  ? total : word_21;
  assign \$95  = \$44  ? total : word_20;
  assign \$94  = \$42  ? total : word_19;
  assign \$93  = \$40  ? total : word_18;
  assign \$92  = \$38  ? total : word_17;
  assign \$91  = \$36  ? total : word_16;
  assign \$90  = \$34  ? total : word_15;
  assign \$89  = \$32  ? total : word_14;
  assign \$88  = \$30  ? total : word_13;
  assign \$87  = \$28  ? total : word_12;
  assign \$86  = \$26  ? total : word_11;
  assign \$85  = \$24  ? total : word_10;
  assign \$84  = \$22  ? total : word_9;
  assign \$83  = \$20  ? total : word_8;
  assign \$82  = \$18  ? total : word_7;
  assign \$81  = \$16  ? total : word_6;
  assign \$80  = \$14  ? total : word_5;
  assign \$79  = \$12  ? total : word_4;
  assign \$78  = \$10  ? total : word_3;
  assign \$77  = \$8  ? total : word_2;
  assign \$76  = \$6  ? total : word_1;
  assign \$75  = \$4  ? total : word_0;
  assign \$74  = rst ? 10'h000 : token;
  assign \$procmux$863_CMP  = read_slot == 6'h22;
  assign \$procmux$864_CMP  = read_slot == 6'h21;
  assign \$procmux$865_CMP  = read_slot == 6'h20;
  assign \$procmux$866_CMP  = read_slot == 6'h1f;
  assign \$procmux$867_CMP  = read_slot == 6'h1e;
  assign \$procmux$868_CMP  = read_slot == 6'h1d;
  assign \$procmux$869_CMP  = read_slot == 6'h1c;
  assign \$procmux$870_CMP  = read_slot == 6'h1b;
  assign \$procmux$871_CMP  = read_slot == 6'h1a;
  assign \$procmux$872_CMP  = read_slot == 6'h19;
  assign \$procmux$873_CMP  = read_slot == 6'h18;
  assign \$procmux$874_CMP  = read_slot == 6'h17;
  assign \$procmux$875_CMP  = read_slot == 6'h16;
  assign \$procmux$876_CMP  = read_slot == 6'h15;
  assign \$procmux$877_CMP  = read_slot == 6'h14;
  assign \$procmux$878_CMP  = read_slot == 6'h13;
  assign \$procmux$879_CMP  = read_slot == 6'h12;
  assign \$procmux$880_CMP  = read_slot == 6'h11;
  assign \$procmux$881_CMP  = read_slot == 6'h10;
  assign \$procmux$882_CMP  = read_slot == 6'h0f;
  assign \$procmux$883_CMP  = read_slot == 6'h0e;
  assign \$procmux$884_CMP  = read_slot == 6'h0d;
  assign \$procmux$885_CMP  = read_slot == 6'h0c;
  assign \$procmux$886_CMP  = read_slot == 6'h0b;
  assign \$procmux$887_CMP  = read_slot == 6'h0a;
  assign \$procmux$888_CMP  = read_slot == 6'h09;
  assign \$procmux$889_CMP  = read_slot == 6'h08;
  assign \$procmux$890_CMP  = read_slot == 6'h07;
  assign \$procmux$891_CMP  = read_slot == 6'h06;
  assign \$procmux$892_CMP  = read_slot == 6'h05;
  assign \$procmux$893_CMP  = read_slot == 6'h04;
  assign \$procmux$894_CMP  = read_slot == 6'h03;
  assign \$procmux$895_CMP  = read_slot == 6'h02;
  assign \$procmux$896_CMP  = read_slot == 6'h01;
  assign \$procmux$897_CMP  = ! read_slot;
  assign \$procmux$899_CMP  = token[9:4] == 6'h22;
  assign \$procmux$900_CMP  = token[9:4] == 6'h21;
  assign \$procmux$901_CMP  = token[9:4] == 6'h20;
  assign \$procmux$902_CMP  = token[9:4] == 6'h1f;
  assign \$procmux$903_CMP  = token[9:4] == 6'h1e;
  assign \$procmux$904_CMP  = token[9:4] == 6'h1d;
  assign \$procmux$905_CMP  = token[9:4] == 6'h1c;
  assign \$procmux$906_CMP  = token[9:4] == 6'h1b;
  assign \$procmux$907_CMP  = token[9:4] == 6'h1a;
  assign \$procmux$908_CMP  = token[9:4] == 6'h19;
  assign \$procmux$909_CMP  = token[9:4] == 6'h18;
  assign \$procmux$910_CMP  = token[9:4] == 6'h17;
  assign \$procmux$911_CMP  = token[9:4] == 6'h16;
  assign \$procmux$912_CMP  = token[9:4] == 6'h15;
  assign \$procmux$913_CMP  = token[9:4] == 6'h14;
  assign \$procmux$914_CMP  = token[9:4] == 6'h13;
  assign \$procmux$915_CMP  = token[9:4] == 6'h12;
  assign \$procmux$916_CMP  = token[9:4] == 6'h11;
  assign \$procmux$917_CMP  = token[9:4] == 6'h10;
  assign \$procmux$918_CMP  = token[9:4] == 6'h0f;
  assign \$procmux$919_CMP  = token[9:4] == 6'h0e;
  assign \$procmux$920_CMP  = token[9:4] == 6'h0d;
  assign \$procmux$921_CMP  = token[9:4] == 6'h0c;
  assign \$procmux$922_CMP  = token[9:4] == 6'h0b;
  assign \$procmux$923_CMP  = token[9:4] == 6'h0a;
  assign \$procmux$924_CMP  = token[9:4] == 6'h09;
  assign \$procmux$925_CMP  = token[9:4] == 6'h08;
  assign \$procmux$926_CMP  = token[9:4] == 6'h07;
  assign \$procmux$927_CMP  = token[9:4] == 6'h06;
  assign \$procmux$928_CMP  = token[9:4] == 6'h05;
  assign \$procmux$929_CMP  = token[9:4] == 6'h04;
  assign \$procmux$930_CMP  = token[9:4] == 6'h03;
  assign \$procmux$931_CMP  = token[9:4] == 6'h02;
  assign \$procmux$932_CMP  = token[9:4] == 6'h01;
  assign \$procmux$933_CMP  = ! token[9:4];
  assign \held_token.slot  = token_next[9:4];
  assign \held_token.last  = token_next[3];
  assign \held_token.final  = token_next[2];
  assign \held_token.first  = token_next[1];
  assign \held_token.valid  = token_next[0];
  assign \$73 [27:0] = total;
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
  reg [447:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [9:0] token;
  wire [9:0] token;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [34:0] \$12 ;
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
  wire [5:0] \$procmux$39_Y ;
  wire \$procmux$423_Y ;
  wire \$procmux$424_CMP ;
  wire \$procmux$451_Y ;
  wire \$procmux$452_CMP ;
  wire \$procmux$47_Y ;
  wire \$procmux$480_Y ;
  wire \$procmux$481_CMP ;
  wire \$procmux$49_Y ;
  wire \$procmux$510_Y ;
  wire \$procmux$511_CMP ;
  wire \$procmux$541_Y ;
  wire \$procmux$542_CMP ;
  wire \$procmux$55_Y ;
  wire \$procmux$56_CMP ;
  wire \$procmux$573_Y ;
  wire \$procmux$574_CMP ;
  wire \$procmux$606_Y ;
  wire \$procmux$607_CMP ;
  wire \$procmux$60_Y ;
  wire \$procmux$61_CMP ;
  wire \$procmux$640_Y ;
  wire \$procmux$641_CMP ;
  wire \$procmux$66_Y ;
  wire \$procmux$675_Y ;
  wire \$procmux$676_CMP ;
  wire \$procmux$67_CMP ;
  wire \$procmux$711_Y ;
  wire \$procmux$712_CMP ;
  wire \$procmux$73_Y ;
  wire \$procmux$748_Y ;
  wire \$procmux$749_CMP ;
  wire \$procmux$74_CMP ;
  wire \$procmux$786_Y ;
  wire \$procmux$787_CMP ;
  wire \$procmux$81_Y ;
  wire \$procmux$82_CMP ;
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
  reg [34:0] lasts;
  wire offered;
  reg [5:0] read_slot;
  reg [5:0] ready_rows;
  wire [447:0] row;
  assign \$1  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$2  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$3  = ready_rows + \$2 ;
  assign \$4  = \$3  - released;
  assign \$5  = lasts >> read_slot;
  assign \$6  = read_slot == 6'h22;
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
  assign \$procmux$100_Y  = \$procmux$101_CMP  ? lane_15_token_next[3] : lasts[28];
  assign \$procmux$101_CMP  = lane_15_token_next[9:4] == 6'h1c;
  assign \$12 [28] = \$1  ? \$procmux$100_Y  : lasts[28];
  assign \$procmux$111_Y  = \$procmux$112_CMP  ? lane_15_token_next[3] : lasts[27];
  assign \$procmux$112_CMP  = lane_15_token_next[9:4] == 6'h1b;
  assign \$12 [27] = \$1  ? \$procmux$111_Y  : lasts[27];
  assign \$procmux$123_Y  = \$procmux$124_CMP  ? lane_15_token_next[3] : lasts[26];
  assign \$procmux$124_CMP  = lane_15_token_next[9:4] == 6'h1a;
  assign \$12 [26] = \$1  ? \$procmux$123_Y  : lasts[26];
  assign \$procmux$136_Y  = \$procmux$137_CMP  ? lane_15_token_next[3] : lasts[25];
  assign \$procmux$137_CMP  = lane_15_token_next[9:4] == 6'h19;
  assign \$12 [25] = \$1  ? \$procmux$136_Y  : lasts[25];
  assign \$procmux$150_Y  = \$procmux$151_CMP  ? lane_15_token_next[3] : lasts[24];
  assign \$procmux$151_CMP  = lane_15_token_next[9:4] == 6'h18;
  assign \$12 [24] = \$1  ? \$procmux$150_Y  : lasts[24];
  assign \$procmux$165_Y  = \$procmux$166_CMP  ? lane_15_token_next[3] : lasts[23];
  assign \$procmux$166_CMP  = lane_15_token_next[9:4] == 6'h17;
  assign \$12 [23] = \$1  ? \$procmux$165_Y  : lasts[23];
  assign \$procmux$181_Y  = \$procmux$182_CMP  ? lane_15_token_next[3] : lasts[22];
  assign \$procmux$182_CMP  = lane_15_token_next[9:4] == 6'h16;
  assign \$12 [22] = \$1  ? \$procmux$181_Y  : lasts[22];
  assign \$procmux$198_Y  = \$procmux$199_CMP  ? lane_15_token_next[3] : lasts[21];
  assign \$procmux$199_CMP  = lane_15_token_next[9:4] == 6'h15;
  assign \$12 [21] = \$1  ? \$procmux$198_Y  : lasts[21];
  assign \$procmux$216_Y  = \$procmux$217_CMP  ? lane_15_token_next[3] : lasts[20];
  assign \$procmux$217_CMP  = lane_15_token_next[9:4] == 6'h14;
  assign \$12 [20] = \$1  ? \$procmux$216_Y  : lasts[20];
  assign \$procmux$235_Y  = \$procmux$236_CMP  ? lane_15_token_next[3] : lasts[19];
  assign \$procmux$236_CMP  = lane_15_token_next[9:4] == 6'h13;
  assign \$12 [19] = \$1  ? \$procmux$235_Y  : lasts[19];
  assign \$procmux$255_Y  = \$procmux$256_CMP  ? lane_15_token_next[3] : lasts[18];
  assign \$procmux$256_CMP  = lane_15_token_next[9:4] == 6'h12;
  assign \$12 [18] = \$1  ? \$procmux$255_Y  : lasts[18];
  assign \$procmux$276_Y  = \$procmux$277_CMP  ? lane_15_token_next[3] : lasts[17];
  assign \$procmux$277_CMP  = lane_15_token_next[9:4] == 6'h11;
  assign \$12 [17] = \$1  ? \$procmux$276_Y  : lasts[17];
  assign \$procmux$298_Y  = \$procmux$299_CMP  ? lane_15_token_next[3] : lasts[16];
  assign \$procmux$299_CMP  = lane_15_token_next[9:4] == 6'h10;
  assign \$12 [16] = \$1  ? \$procmux$298_Y  : lasts[16];
  assign \$procmux$321_Y  = \$procmux$322_CMP  ? lane_15_token_next[3] : lasts[15];
  assign \$procmux$322_CMP  = lane_15_token_next[9:4] == 6'h0f;
  assign \$12 [15] = \$1  ? \$procmux$321_Y  : lasts[15];
  assign \$procmux$345_Y  = \$procmux$346_CMP  ? lane_15_token_next[3] : lasts[14];
  assign \$procmux$346_CMP  = lane_15_token_next[9:4] == 6'h0e;
  assign \$12 [14] = \$1  ? \$procmux$345_Y  : lasts[14];
  assign \$procmux$370_Y  = \$procmux$371_CMP  ? lane_15_token_next[3] : lasts[13];
  assign \$procmux$371_CMP  = lane_15_token_next[9:4] == 6'h0d;
  assign \$12 [13] = \$1  ? \$procmux$370_Y  : lasts[13];
  assign \$procmux$39_Y  = released ? \$8 [5:0] : read_slot;
  assign \$procmux$396_Y  = \$procmux$397_CMP  ? lane_15_token_next[3] : lasts[12];
  assign \$procmux$397_CMP  = lane_15_token_next[9:4] == 6'h0c;
  assign \$12 [12] = \$1  ? \$procmux$396_Y  : lasts[12];
  assign \$17  = rst ? 6'h00 : \$procmux$39_Y ;
  assign \$procmux$423_Y  = \$procmux$424_CMP  ? lane_15_token_next[3] : lasts[11];
  assign \$procmux$424_CMP  = lane_15_token_next[9:4] == 6'h0b;
  assign \$12 [11] = \$1  ? \$procmux$423_Y  : lasts[11];
  assign \$16  = released ? \$5  : m_axis_tlast;
  assign \$15  = released ? { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word } : m_axis_tdata;
  assign \$procmux$451_Y  = \$procmux$452_CMP  ? lane_15_token_next[3] : lasts[10];
  assign \$procmux$452_CMP  = lane_15_token_next[9:4] == 6'h0a;
  assign \$12 [10] = \$1  ? \$procmux$451_Y  : lasts[10];
  assign \$procmux$47_Y  = m_axis_tready ? 1'h0 : m_axis_tvalid;
  assign \$procmux$480_Y  = \$procmux$481_CMP  ? lane_15_token_next[3] : lasts[9];
  assign \$procmux$481_CMP  = lane_15_token_next[9:4] == 6'h09;
  assign \$12 [9] = \$1  ? \$procmux$480_Y  : lasts[9];
  assign \$procmux$49_Y  = released ? 1'h1 : \$procmux$47_Y ;
  assign \$14  = rst ? 1'h0 : \$procmux$49_Y ;
  assign \$procmux$510_Y  = \$procmux$511_CMP  ? lane_15_token_next[3] : lasts[8];
  assign \$procmux$511_CMP  = lane_15_token_next[9:4] == 6'h08;
  assign \$12 [8] = \$1  ? \$procmux$510_Y  : lasts[8];
  assign \$13  = rst ? 6'h00 : \$4 [5:0];
  assign \$procmux$541_Y  = \$procmux$542_CMP  ? lane_15_token_next[3] : lasts[7];
  assign \$procmux$542_CMP  = lane_15_token_next[9:4] == 6'h07;
  assign \$12 [7] = \$1  ? \$procmux$541_Y  : lasts[7];
  assign \$procmux$55_Y  = \$procmux$56_CMP  ? lane_15_token_next[3] : lasts[34];
  assign \$procmux$56_CMP  = lane_15_token_next[9:4] == 6'h22;
  assign \$12 [34] = \$1  ? \$procmux$55_Y  : lasts[34];
  assign \$procmux$573_Y  = \$procmux$574_CMP  ? lane_15_token_next[3] : lasts[6];
  assign \$procmux$574_CMP  = lane_15_token_next[9:4] == 6'h06;
  assign \$12 [6] = \$1  ? \$procmux$573_Y  : lasts[6];
  assign \$procmux$60_Y  = \$procmux$61_CMP  ? lane_15_token_next[3] : lasts[33];
  assign \$procmux$606_Y  = \$procmux$607_CMP  ? lane_15_token_next[3] : lasts[5];
  assign \$procmux$607_CMP  = lane_15_token_next[9:4] == 6'h05;
  assign \$12 [5] = \$1  ? \$procmux$606_Y  : lasts[5];
  assign \$procmux$61_CMP  = lane_15_token_next[9:4] == 6'h21;
  assign \$12 [33] = \$1  ? \$procmux$60_Y  : lasts[33];
  assign \$procmux$640_Y  = \$procmux$641_CMP  ? lane_15_token_next[3] : lasts[4];
  assign \$procmux$641_CMP  = lane_15_token_next[9:4] == 6'h04;
  assign \$12 [4] = \$1  ? \$procmux$640_Y  : lasts[4];
  assign \$procmux$66_Y  = \$procmux$67_CMP  ? lane_15_token_next[3] : lasts[32];
  assign \$procmux$675_Y  = \$procmux$676_CMP  ? lane_15_token_next[3] : lasts[3];
  assign \$procmux$676_CMP  = lane_15_token_next[9:4] == 6'h03;
  assign \$12 [3] = \$1  ? \$procmux$675_Y  : lasts[3];
  assign \$procmux$67_CMP  = lane_15_token_next[9:4] == 6'h20;
  assign \$12 [32] = \$1  ? \$procmux$66_Y  : lasts[32];
  assign \$procmux$711_Y  = \$procmux$712_CMP  ? lane_15_token_next[3] : lasts[2];
  assign \$procmux$712_CMP  = lane_15_token_next[9:4] == 6'h02;
  assign \$12 [2] = \$1  ? \$procmux$711_Y  : lasts[2];
  assign \$procmux$73_Y  = \$procmux$74_CMP  ? lane_15_token_next[3] : lasts[31];
  assign \$procmux$748_Y  = \$procmux$749_CMP  ? lane_15_token_next[3] : lasts[1];
  assign \$procmux$749_CMP  = lane_15_token_next[9:4] == 6'h01;
  assign \$procmux$74_CMP  = lane_15_token_next[9:4] == 6'h1f;
  assign \$12 [31] = \$1  ? \$procmux$73_Y  : lasts[31];
  assign \$12 [1] = \$1  ? \$procmux$748_Y  : lasts[1];
  assign \$procmux$786_Y  = \$procmux$787_CMP  ? lane_15_token_next[3] : lasts[0];
  assign \$procmux$787_CMP  = ! lane_15_token_next[9:4];
  assign \$12 [0] = \$1  ? \$procmux$786_Y  : lasts[0];
  assign \$procmux$81_Y  = \$procmux$82_CMP  ? lane_15_token_next[3] : lasts[30];
  assign \$procmux$82_CMP  = lane_15_token_next[9:4] == 6'h1e;
  assign \$12 [30] = \$1  ? \$procmux$81_Y  : lasts[30];
  assign \$procmux$90_Y  = \$procmux$91_CMP  ? lane_15_token_next[3] : lasts[29];
  assign \$procmux$91_CMP  = lane_15_token_next[9:4] == 6'h1d;
  assign \$12 [29] = \$1  ? \$procmux$90_Y  : lasts[29];
  lane_accumulate_s20_to_28_x35 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x35 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x35 lane_10 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x35 lane_11 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x35 lane_12 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x35 lane_13 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x35 lane_14 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x35 lane_15 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x35 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x35 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x35 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x35 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x35 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x35 lane_7 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x35 lane_8 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x35 lane_9 (
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

module tpe_opt1_ws_16x16_s8xs8_k4096_d35(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [4:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [6:0] \$15 ;
  wire [6:0] \$16 ;
  wire [6:0] \$17 ;
  wire [6:0] \$18 ;
  wire [6:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [6:0] \$21 ;
  wire [6:0] \$22 ;
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
  wire [6:0] \$34 ;
  wire \$35 ;
  wire [7:0] \$36 ;
  wire \$37 ;
  wire [4:0] \$38 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire [5:0] \$40 ;
  wire [5:0] \$41 ;
  wire [5:0] \$42 ;
  wire \$43 ;
  wire [169:0] \$44 ;
  wire [5:0] \$45 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire [5:0] \$procmux$11_Y ;
  wire [5:0] \$procmux$15_Y ;
  wire [5:0] \$procmux$19_Y ;
  wire [3:0] \$procmux$23_Y ;
  wire [3:0] \$procmux$26_Y ;
  wire [4:0] \$procmux$31_Y ;
  wire \$procmux$35_Y ;
  wire \$procmux$5_Y ;
  wire [5:0] \$procmux$9_Y ;
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
  reg [5:0] \$signal$31 ;
  wire [319:0] array_c;
  wire [447:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [5:0] free;
  reg [3:0] hold;
  reg [4:0] loaded;
  reg start;
  reg [5:0] taken;
  reg [169:0] token_line;
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
  assign \$10  = | hold;
  assign \$11  = hold - 1'h1;
  assign \$12  = ~ s_axis_a_tuser[1];
  assign \$13  = s_axis_a_tlast & \$12 ;
  assign \$14  = \$signal$25  == 6'h22;
  assign \$15  = \$signal$25  + 1'h1;
  assign \$16  = \$14  ? 7'h00 : \$15 ;
  assign \$17  = \$13  ? { 1'h0, \$signal$31  } : \$16 ;
  assign \$18  = taken + 1'h1;
  assign \$19  = s_axis_a_tlast ? 7'h00 : \$18 ;
  assign \$20  = \$signal$25  == 6'h22;
  assign \$21  = \$signal$25  + 1'h1;
  assign \$22  = \$20  ? 7'h00 : \$21 ;
  assign \$23  = loaded == 4'hf;
  assign \$24  = s_axis_b_tlast != \$23 ;
  assign \$25  = \$signal$21  & \$24 ;
  assign \$26  = taken == 6'h22;
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
  assign \$45  = rst ? 6'h23 : \$36 [5:0];
  assign \$procmux$11_Y  = \$signal$22  ? \$procmux$9_Y  : \$signal$31 ;
  assign \$42  = rst ? 6'h00 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$signal$22  ? \$19 [5:0] : taken;
  assign \$41  = rst ? 6'h00 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$signal$22  ? \$17 [5:0] : \$signal$25 ;
  assign \$40  = rst ? 6'h00 : \$procmux$19_Y ;
  assign \$procmux$23_Y  = \$10  ? \$11 [3:0] : hold;
  assign \$procmux$26_Y  = \$signal$23  ? 4'hf : \$procmux$23_Y ;
  assign \$39  = rst ? 4'h0 : \$procmux$26_Y ;
  assign \$44  = rst ? 170'h0000000000000000000000000000000000000000000 : { token_line[159:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$31_Y  = \$signal$23  ? 5'h00 : \$9 [4:0];
  assign \$38  = rst ? 5'h00 : \$procmux$31_Y ;
  assign \$procmux$35_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$37  = rst ? 1'h1 : \$procmux$35_Y ;
  assign \$procmux$5_Y  = \$33  ? 1'h1 : framing_error;
  assign \$43  = rst ? 1'h0 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = ends ? \$22 [5:0] : \$signal$31 ;
  array_ws_opt1_s8xs8_20_16x16 array (
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
    .token(token_line[169:160]),
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
