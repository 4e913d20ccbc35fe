// tpe_mac_ws_16x16_s8xs8_k4096_d34: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=mac, array=ws, rows=16, cols=16, layers=0, recoding=booth, digits=parallel, encoder=cell, shift=product, accumulate=binary, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=34, constant_time=False

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

module pe_ws_mac_s8xs8_20(b, load, swap, state, clk, a_next, b_next, load_next, swap_next, state_next, a);
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
  output [7:0] a_next;
  reg [7:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [19:0] state_next;
  reg [19:0] state_next;
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
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [5:0] \$29 ;
  wire \$3 ;
  wire [5:0] \$30 ;
  wire \$32 ;
  wire \$33 ;
  wire \$35 ;
  wire [15:0] \$36 ;
  wire \$37 ;
  wire [15:0] \$38 ;
  wire [8:0] \$4 ;
  wire [17:0] \$42 ;
  wire [17:0] \$44 ;
  wire [19:0] \$48 ;
  wire [8:0] \$5 ;
  wire [19:0] \$50 ;
  wire [7:0] \$51 ;
  wire [7:0] \$52 ;
  wire [20:0] \$53 ;
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
  assign \$32  = ~ row_2[8];
  assign tree_half_9 = { 8'h00, tree_sum_6, row_1[3:2] } ^ { 7'h01, \$32 , row_2[7:0] };
  assign \$33  = ~ row_3[8];
  assign tree_sum_9 = tree_half_9 ^ { 5'h1f, \$33 , row_3[7:0], 1'h0, a_next[5] };
  assign \$35  = ~ row_2[8];
  assign \$36  = { 8'h00, tree_sum_6, row_1[3:2] } & { 7'h01, \$35 , row_2[7:0] };
  assign \$37  = ~ row_3[8];
  assign \$38  = tree_half_9 & { 5'h1f, \$37 , row_3[7:0], 1'h0, a_next[5] };
  assign tree_carry_9 = \$36  | \$38 ;
  assign tree_half_12 = { 8'h00, tree_carry_6[4:0], 1'h0, row_0[5:2] } ^ state[19:2];
  assign tree_sum_12 = tree_half_12 ^ { 5'h00, tree_carry_9[9:0], 2'h0, a_next[3] };
  assign \$42  = { 8'h00, tree_carry_6[4:0], 1'h0, row_0[5:2] } & state[19:2];
  assign \$44  = tree_half_12 & { 5'h00, tree_carry_9[9:0], 2'h0, a_next[3] };
  assign tree_carry_12 = \$42  | \$44 ;
  assign tree_half_15 = { tree_sum_9, row_1[1:0], 1'h0, a_next[1] } ^ { 4'h0, tree_carry_12[12:0], 1'h0, state[1:0] };
  assign tree_sum_15 = tree_half_15 ^ { tree_sum_12, row_0[1:0] };
  assign \$48  = { tree_sum_9, row_1[1:0], 1'h0, a_next[1] } & { 4'h0, tree_carry_12[12:0], 1'h0, state[1:0] };
  assign \$50  = tree_half_15 & { tree_sum_12, row_0[1:0] };
  assign tree_carry_15 = \$48  | \$50 ;
  assign \$51  = load ? b : b_next;
  assign \$52  = swap ? b_next : weight;
  assign \$53  = tree_sum_15 + { tree_carry_15[18:0], 1'h0 };
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  always @(posedge clk)
    b_next <= \$51 ;
  always @(posedge clk)
    weight <= \$52 ;
  always @(posedge clk)
    state_next <= \$53 [19:0];
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
  assign \$25  = ~ row_1[8];
  assign \$26  = ~ row_0[8];
  assign tree_half_6 = { 1'h0, \$25 , row_1[7:4] } ^ { 1'h1, \$26 , row_0[8], row_0[8:6] };
  assign tree_sum_6 = tree_half_6 ^ { 5'h00, a_next[7] };
  assign \$27  = ~ row_1[8];
  assign \$28  = ~ row_0[8];
  assign \$29  = { 1'h0, \$27 , row_1[7:4] } & { 1'h1, \$28 , row_0[8], row_0[8:6] };
  assign \$30  = tree_half_6 & { 5'h00, a_next[7] };
  assign tree_carry_6 = \$29  | \$30 ;
  assign \state$44  = state_next;
  assign \swap$43  = swap_next;
  assign \load$42  = load_next;
  assign shadow = b_next;
  assign digit_3_neg = a_next[7];
  assign digit_2_neg = a_next[5];
  assign digit_1_neg = a_next[3];
  assign digit_0_one = a_next[0];
  assign \a$12  = a_next;
  assign digit_0_neg = a_next[1];
endmodule

module row_ws_mac_s8xs8_20_x16(b, load, swap, states, clk, b_next, swap_next, states_next, a);
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
  input [7:0] a;
  wire [7:0] a;
  wire [7:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [7:0] pe_0_a_next;
  wire [7:0] pe_0_b_next;
  wire pe_0_load_next;
  wire [19:0] pe_0_state_next;
  wire pe_0_swap_next;
  wire [7:0] pe_10_a_next;
  wire [7:0] pe_10_b_next;
  wire pe_10_load_next;
  wire [19:0] pe_10_state_next;
  wire pe_10_swap_next;
  wire [7:0] pe_11_a_next;
  wire [7:0] pe_11_b_next;
  wire pe_11_load_next;
  wire [19:0] pe_11_state_next;
  wire pe_11_swap_next;
  wire [7:0] pe_12_a_next;
  wire [7:0] pe_12_b_next;
  wire pe_12_load_next;
  wire [19:0] pe_12_state_next;
  wire pe_12_swap_next;
  wire [7:0] pe_13_a_next;
  wire [7:0] pe_13_b_next;
  wire pe_13_load_next;
  wire [19:0] pe_13_state_next;
  wire pe_13_swap_next;
  wire [7:0] pe_14_a_next;
  wire [7:0] pe_14_b_next;
  wire pe_14_load_next;
  wire [19:0] pe_14_state_next;
  wire pe_14_swap_next;
  wire [7:0] pe_15_b_next;
  wire [19:0] pe_15_state_next;
  wire [7:0] pe_1_a_next;
  wire [7:0] pe_1_b_next;
  wire pe_1_load_next;
  wire [19:0] pe_1_state_next;
  wire pe_1_swap_next;
  wire [7:0] pe_2_a_next;
  wire [7:0] pe_2_b_next;
  wire pe_2_load_next;
  wire [19:0] pe_2_state_next;
  wire pe_2_swap_next;
  wire [7:0] pe_3_a_next;
  wire [7:0] pe_3_b_next;
  wire pe_3_load_next;
  wire [19:0] pe_3_state_next;
  wire pe_3_swap_next;
  wire [7:0] pe_4_a_next;
  wire [7:0] pe_4_b_next;
  wire pe_4_load_next;
  wire [19:0] pe_4_state_next;
  wire pe_4_swap_next;
  wire [7:0] pe_5_a_next;
  wire [7:0] pe_5_b_next;
  wire pe_5_load_next;
  wire [19:0] pe_5_state_next;
  wire pe_5_swap_next;
  wire [7:0] pe_6_a_next;
  wire [7:0] pe_6_b_next;
  wire pe_6_load_next;
  wire [19:0] pe_6_state_next;
  wire pe_6_swap_next;
  wire [7:0] pe_7_a_next;
  wire [7:0] pe_7_b_next;
  wire pe_7_load_next;
  wire [19:0] pe_7_state_next;
  wire pe_7_swap_next;
  wire [7:0] pe_8_a_next;
  wire [7:0] pe_8_b_next;
  wire pe_8_load_next;
  wire [19:0] pe_8_state_next;
  wire pe_8_swap_next;
  wire [7:0] pe_9_a_next;
  wire [7:0] pe_9_b_next;
  wire pe_9_load_next;
  wire [19:0] pe_9_state_next;
  wire pe_9_swap_next;
  pe_ws_mac_s8xs8_20 pe_0 (
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
  pe_ws_mac_s8xs8_20 pe_1 (
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
  pe_ws_mac_s8xs8_20 pe_10 (
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
  pe_ws_mac_s8xs8_20 pe_11 (
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
  pe_ws_mac_s8xs8_20 pe_12 (
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
  pe_ws_mac_s8xs8_20 pe_13 (
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
  pe_ws_mac_s8xs8_20 pe_14 (
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
  pe_ws_mac_s8xs8_20 pe_15 (
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
  pe_ws_mac_s8xs8_20 pe_2 (
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
  pe_ws_mac_s8xs8_20 pe_3 (
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
  pe_ws_mac_s8xs8_20 pe_4 (
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
  pe_ws_mac_s8xs8_20 pe_5 (
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
  pe_ws_mac_s8xs8_20 pe_6 (
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
  pe_ws_mac_s8xs8_20 pe_7 (
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
  pe_ws_mac_s8xs8_20 pe_8 (
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
  pe_ws_mac_s8xs8_20 pe_9 (
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

module group_ws_mac_s8xs8_20_16x16(b, load, swap, states, clk, b_next, swap_next, states_next, a);
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
  input [127:0] a;
  wire [127:0] a;
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
  wire [127:0] skew_a_skewed;
  row_ws_mac_s8xs8_20_x16 row_0 (
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
  row_ws_mac_s8xs8_20_x16 row_1 (
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
  row_ws_mac_s8xs8_20_x16 row_10 (
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
  row_ws_mac_s8xs8_20_x16 row_11 (
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
  row_ws_mac_s8xs8_20_x16 row_12 (
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
  row_ws_mac_s8xs8_20_x16 row_13 (
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
  row_ws_mac_s8xs8_20_x16 row_14 (
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
  row_ws_mac_s8xs8_20_x16 row_15 (
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
  row_ws_mac_s8xs8_20_x16 row_2 (
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
  row_ws_mac_s8xs8_20_x16 row_3 (
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
  row_ws_mac_s8xs8_20_x16 row_4 (
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
  row_ws_mac_s8xs8_20_x16 row_5 (
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
  row_ws_mac_s8xs8_20_x16 row_6 (
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
  row_ws_mac_s8xs8_20_x16 row_7 (
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
  row_ws_mac_s8xs8_20_x16 row_8 (
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
  row_ws_mac_s8xs8_20_x16 row_9 (
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

module array_ws_mac_s8xs8_20_16x16(b, load, swap, clk, c, a);
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
  wire [319:0] group_0_states_next;
  wire [127:0] skew_b_0_skewed;
  group_ws_mac_s8xs8_20_16x16 group_0 (
    .a(a),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(320'h00000000000000000000000000000000000000000000000000000000000000000000000000000000),
    .states_next(c),
    .swap(swap),
    .swap_next(\$2 )
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(b)
  );
  assign group_0_states_next = c;
endmodule

module lane_accumulate_s20_to_28_x34(value, read_slot, clk, rst, token_next, word, token);
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
  wire [29:0] \$71 ;
  wire [9:0] \$72 ;
  wire [27:0] \$73 ;
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
  wire \$auto$rtlil.cc:3249:ReduceOr$1015 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1037 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1041 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1063 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1085 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1089 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1093 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$913 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$935 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$939 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$961 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$983 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$987 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$991 ;
  wire \$auto$rtlil.cc:3294:Or$1003 ;
  wire \$auto$rtlil.cc:3294:Or$1011 ;
  wire \$auto$rtlil.cc:3294:Or$1023 ;
  wire \$auto$rtlil.cc:3294:Or$1033 ;
  wire \$auto$rtlil.cc:3294:Or$1049 ;
  wire \$auto$rtlil.cc:3294:Or$1059 ;
  wire \$auto$rtlil.cc:3294:Or$1071 ;
  wire \$auto$rtlil.cc:3294:Or$1081 ;
  wire \$auto$rtlil.cc:3294:Or$901 ;
  wire \$auto$rtlil.cc:3294:Or$909 ;
  wire \$auto$rtlil.cc:3294:Or$921 ;
  wire \$auto$rtlil.cc:3294:Or$931 ;
  wire \$auto$rtlil.cc:3294:Or$947 ;
  wire \$auto$rtlil.cc:3294:Or$957 ;
  wire \$auto$rtlil.cc:3294:Or$969 ;
  wire \$auto$rtlil.cc:3294:Or$979 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1001 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1005 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1007 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1009 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1013 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1017 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1019 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1021 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1025 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1027 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1029 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1031 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1035 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1039 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1043 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1045 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1047 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1051 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1053 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1055 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1057 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1061 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1065 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1067 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1069 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1073 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1075 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1077 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1079 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1083 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1087 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$1091 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$897 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$899 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$903 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$905 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$907 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$911 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$915 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$917 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$919 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$923 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$925 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$927 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$929 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$933 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$937 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$941 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$943 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$945 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$949 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$951 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$953 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$955 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$959 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$963 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$965 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$967 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$971 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$973 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$975 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$977 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$981 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$985 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$989 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$999 ;
  wire \$procmux$823_CMP ;
  wire \$procmux$824_CMP ;
  wire \$procmux$825_CMP ;
  wire \$procmux$826_CMP ;
  wire \$procmux$827_CMP ;
  wire \$procmux$828_CMP ;
  wire \$procmux$829_CMP ;
  wire \$procmux$830_CMP ;
  wire \$procmux$831_CMP ;
  wire \$procmux$832_CMP ;
  wire \$procmux$833_CMP ;
  wire \$procmux$834_CMP ;
  wire \$procmux$835_CMP ;
  wire \$procmux$836_CMP ;
  wire \$procmux$837_CMP ;
  wire \$procmux$838_CMP ;
  wire \$procmux$839_CMP ;
  wire \$procmux$840_CMP ;
  wire \$procmux$841_CMP ;
  wire \$procmux$842_CMP ;
  wire \$procmux$843_CMP ;
  wire \$procmux$844_CMP ;
  wire \$procmux$845_CMP ;
  wire \$procmux$846_CMP ;
  wire \$procmux$847_CMP ;
  wire \$procmux$848_CMP ;
  wire \$procmux$849_CMP ;
  wire \$procmux$850_CMP ;
  wire \$procmux$851_CMP ;
  wire \$procmux$852_CMP ;
  wire \$procmux$853_CMP ;
  wire \$procmux$854_CMP ;
  wire \$procmux$855_CMP ;
  wire \$procmux$856_CMP ;
  wire \$procmux$858_CMP ;
  wire \$procmux$859_CMP ;
  wire \$procmux$860_CMP ;
  wire \$procmux$861_CMP ;
  wire \$procmux$862_CMP ;
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
  assign { \$71 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$72 ;
  always @(posedge clk)
    old <= \$2 ;
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
  assign \$auto$rtlil.cc:3294:Or$1003  = \$procmux$824_CMP  | \$procmux$823_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1011  = \$procmux$828_CMP  | \$procmux$827_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1023  = \$procmux$832_CMP  | \$procmux$831_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1033  = \$procmux$836_CMP  | \$procmux$835_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1049  = \$procmux$841_CMP  | \$procmux$840_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1059  = \$procmux$845_CMP  | \$procmux$844_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1071  = \$procmux$850_CMP  | \$procmux$849_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1081  = \$procmux$854_CMP  | \$procmux$853_CMP ;
  assign \$auto$rtlil.cc:3294:Or$901  = \$procmux$859_CMP  | \$procmux$858_CMP ;
  assign \$auto$rtlil.cc:3294:Or$909  = \$procmux$863_CMP  | \$procmux$862_CMP ;
  assign \$auto$rtlil.cc:3294:Or$921  = \$procmux$867_CMP  | \$procmux$866_CMP ;
  assign \$auto$rtlil.cc:3294:Or$931  = \$procmux$871_CMP  | \$procmux$870_CMP ;
  assign \$auto$rtlil.cc:3294:Or$947  = \$procmux$876_CMP  | \$procmux$875_CMP ;
  assign \$auto$rtlil.cc:3294:Or$957  = \$procmux$880_CMP  | \$procmux$879_CMP ;
  assign \$auto$rtlil.cc:3294:Or$969  = \$procmux$885_CMP  | \$procmux$884_CMP ;
  assign \$auto$rtlil.cc:3294:Or$979  = \$procmux$889_CMP  | \$procmux$888_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$1015  = | { \$auto$rtlil.cc:3294:Or$1003 , \$procmux$825_CMP , \$procmux$826_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1037  = | { \$auto$rtlil.cc:3294:Or$1023 , \$procmux$833_CMP , \$procmux$834_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1041  = | { \$auto$rtlil.cc:3249:ReduceOr$1015 , \$auto$rtlil.cc:3294:Or$1011 , \$procmux$829_CMP , \$procmux$830_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1063  = | { \$auto$rtlil.cc:3294:Or$1049 , \$procmux$842_CMP , \$procmux$843_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1085  = | { \$auto$rtlil.cc:3294:Or$1071 , \$procmux$851_CMP , \$procmux$852_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1089  = | { \$auto$rtlil.cc:3249:ReduceOr$1063 , \$auto$rtlil.cc:3294:Or$1059 , \$procmux$846_CMP , \$procmux$847_CMP , \$procmux$848_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1093  = | { \$auto$rtlil.cc:3249:ReduceOr$1041 , \$auto$rtlil.cc:3249:ReduceOr$1037 , \$auto$rtlil.cc:3294:Or$1033 , \$procmux$837_CMP , \$procmux$838_CMP , \$procmux$839_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$913  = | { \$auto$rtlil.cc:3294:Or$901 , \$procmux$860_CMP , \$procmux$861_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$935  = | { \$auto$rtlil.cc:3294:Or$921 , \$procmux$868_CMP , \$procmux$869_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$939  = | { \$auto$rtlil.cc:3249:ReduceOr$913 , \$auto$rtlil.cc:3294:Or$909 , \$procmux$864_CMP , \$procmux$865_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$961  = | { \$auto$rtlil.cc:3294:Or$947 , \$procmux$877_CMP , \$procmux$878_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$983  = | { \$auto$rtlil.cc:3294:Or$969 , \$procmux$886_CMP , \$procmux$887_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$987  = | { \$auto$rtlil.cc:3249:ReduceOr$961 , \$auto$rtlil.cc:3294:Or$957 , \$procmux$881_CMP , \$procmux$882_CMP , \$procmux$883_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$991  = | { \$auto$rtlil.cc:3249:ReduceOr$939 , \$auto$rtlil.cc:3249:ReduceOr$935 , \$auto$rtlil.cc:3294:Or$931 , \$procmux$872_CMP , \$procmux$873_CMP , \$procmux$874_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$1001  = \$procmux$825_CMP  ? word_31 : word_30;
  assign \$auto$rtlil.cc:3381:Mux$1005  = \$auto$rtlil.cc:3294:Or$1003  ? \$auto$rtlil.cc:3381:Mux$999  : \$auto$rtlil.cc:3381:Mux$1001 ;
  assign \$auto$rtlil.cc:3381:Mux$1007  = \$procmux$827_CMP  ? word_29 : word_28;
  assign \$auto$rtlil.cc:3381:Mux$1009  = \$procmux$829_CMP  ? word_27 : word_26;
  assign \$auto$rtlil.cc:3381:Mux$1013  = \$auto$rtlil.cc:3294:Or$1011  ? \$auto$rtlil.cc:3381:Mux$1007  : \$auto$rtlil.cc:3381:Mux$1009 ;
  assign \$auto$rtlil.cc:3381:Mux$1017  = \$auto$rtlil.cc:3249:ReduceOr$1015  ? \$auto$rtlil.cc:3381:Mux$1005  : \$auto$rtlil.cc:3381:Mux$1013 ;
  assign \$auto$rtlil.cc:3381:Mux$1019  = \$procmux$831_CMP  ? word_25 : word_24;
  assign \$auto$rtlil.cc:3381:Mux$1021  = \$procmux$833_CMP  ? word_23 : word_22;
  assign \$auto$rtlil.cc:3381:Mux$1025  = \$auto$rtlil.cc:3294:Or$1023  ? \$auto$rtlil.cc:3381:Mux$1019  : \$auto$rtlil.cc:3381:Mux$1021 ;
  assign \$auto$rtlil.cc:3381:Mux$1027  = \$procmux$835_CMP  ? word_21 : word_20;
  assign \$auto$rtlil.cc:3381:Mux$1029  = \$procmux$838_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$1031  = \$procmux$837_CMP  ? word_19 : \$auto$rtlil.cc:3381:Mux$1029 ;
  assign \$auto$rtlil.cc:3381:Mux$1035  = \$auto$rtlil.cc:3294:Or$1033  ? \$auto$rtlil.cc:3381:Mux$1027  : \$auto$rtlil.cc:3381:Mux$1031 ;
  assign \$auto$rtlil.cc:3381:Mux$1039  = \$auto$rtlil.cc:3249:ReduceOr$1037  ? \$auto$rtlil.cc:3381:Mux$1025  : \$auto$rtlil.cc:3381:Mux$1035 ;
  assign \$auto$rtlil.cc:3381:Mux$1043  = \$auto$rtlil.cc:3249:ReduceOr$1041  ? \$auto$rtlil.cc:3381:Mux$1017  : \$auto$rtlil.cc:3381:Mux$1039 ;
  assign \$auto$rtlil.cc:3381:Mux$1045  = \$procmux$840_CMP  ? word_16 : word_15;
  assign \$auto$rtlil.cc:3381:Mux$1047  = \$procmux$842_CMP  ? word_14 : word_13;
  assign \$auto$rtlil.cc:3381:Mux$1051  = \$auto$rtlil.cc:3294:Or$1049  ? \$auto$rtlil.cc:3381:Mux$1045  : \$auto$rtlil.cc:3381:Mux$1047 ;
  assign \$auto$rtlil.cc:3381:Mux$1053  = \$procmux$844_CMP  ? word_12 : word_11;
  assign \$auto$rtlil.cc:3381:Mux$1055  = \$procmux$847_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$1057  = \$procmux$846_CMP  ? word_10 : \$auto$rtlil.cc:3381:Mux$1055 ;
  assign \$auto$rtlil.cc:3381:Mux$1061  = \$auto$rtlil.cc:3294:Or$1059  ? \$auto$rtlil.cc:3381:Mux$1053  : \$auto$rtlil.cc:3381:Mux$1057 ;
  assign \$auto$rtlil.cc:3381:Mux$1065  = \$auto$rtlil.cc:3249:ReduceOr$1063  ? \$auto$rtlil.cc:3381:Mux$1051  : \$auto$rtlil.cc:3381:Mux$1061 ;
  assign \$auto$rtlil.cc:3381:Mux$1067  = \$procmux$849_CMP  ? word_7 : word_6;
  assign \$auto$rtlil.cc:3381:Mux$1069  = \$procmux$851_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$1073  = \$auto$rtlil.cc:3294:Or$1071  ? \$auto$rtlil.cc:3381:Mux$1067  : \$auto$rtlil.cc:3381:Mux$1069 ;
  assign \$auto$rtlil.cc:3381:Mux$1075  = \$procmux$853_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$1077  = \$procmux$856_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$1079  = \$procmux$855_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$1077 ;
  assign \$auto$rtlil.cc:3381:Mux$1083  = \$auto$rtlil.cc:3294:Or$1081  ? \$auto$rtlil.cc:3381:Mux$1075  : \$auto$rtlil.cc:3381:Mux$1079 ;
  assign \$auto$rtlil.cc:3381:Mux$1087  = \$auto$rtlil.cc:3249:ReduceOr$1085  ? \$auto$rtlil.cc:3381:Mux$1073  : \$auto$rtlil.cc:3381:Mux$1083 ;
  assign \$auto$rtlil.cc:3381:Mux$1091  = \$auto$rtlil.cc:3249:ReduceOr$1089  ? \$auto$rtlil.cc:3381:Mux$1065  : \$auto$rtlil.cc:3381:Mux$1087 ;
  assign word = \$auto$rtlil.cc:3249:ReduceOr$1093  ? \$auto$rtlil.cc:3381:Mux$1043  : \$auto$rtlil.cc:3381:Mux$1091 ;
  assign \$auto$rtlil.cc:3381:Mux$897  = \$procmux$858_CMP  ? word_33 : word_32;
  assign \$auto$rtlil.cc:3381:Mux$899  = \$procmux$860_CMP  ? word_31 : word_30;
  assign \$auto$rtlil.cc:3381:Mux$903  = \$auto$rtlil.cc:3294:Or$901  ? \$auto$rtlil.cc:3381:Mux$897  : \$auto$rtlil.cc:3381:Mux$899 ;
  assign \$auto$rtlil.cc:3381:Mux$905  = \$procmux$862_CMP  ? word_29 : word_28;
  assign \$auto$rtlil.cc:3381:Mux$907  = \$procmux$864_CMP  ? word_27 : word_26;
  assign \$auto$rtlil.cc:3381:Mux$911  = \$auto$rtlil.cc:3294:Or$909  ? \$auto$rtlil.cc:3381:Mux$905  : \$auto$rtlil.cc:3381:Mux$907 ;
  assign \$auto$rtlil.cc:3381:Mux$915  = \$auto$rtlil.cc:3249:ReduceOr$913  ? \$auto$rtlil.cc:3381:Mux$903  : \$auto$rtlil.cc:3381:Mux$911 ;
  assign \$auto$rtlil.cc:3381:Mux$917  = \$procmux$866_CMP  ? word_25 : word_24;
  assign \$auto$rtlil.cc:3381:Mux$919  = \$procmux$868_CMP  ? word_23 : word_22;
  assign \$auto$rtlil.cc:3381:Mux$923  = \$auto$rtlil.cc:3294:Or$921  ? \$auto$rtlil.cc:3381:Mux$917  : \$auto$rtlil.cc:3381:Mux$919 ;
  assign \$auto$rtlil.cc:3381:Mux$925  = \$procmux$870_CMP  ? word_21 : word_20;
  assign \$auto$rtlil.cc:3381:Mux$927  = \$procmux$873_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$929  = \$procmux$872_CMP  ? word_19 : \$auto$rtlil.cc:3381:Mux$927 ;
  assign \$auto$rtlil.cc:3381:Mux$933  = \$auto$rtlil.cc:3294:Or$931  ? \$auto$rtlil.cc:3381:Mux$925  : \$auto$rtlil.cc:3381:Mux$929 ;
  assign \$auto$rtlil.cc:3381:Mux$937  = \$auto$rtlil.cc:3249:ReduceOr$935  ? \$auto$rtlil.cc:3381:Mux$923  : \$auto$rtlil.cc:3381:Mux$933 ;
  assign \$auto$rtlil.cc:3381:Mux$941  = \$auto$rtlil.cc:3249:ReduceOr$939  ? \$auto$rtlil.cc:3381:Mux$915  : \$auto$rtlil.cc:3381:Mux$937 ;
  assign \$auto$rtlil.cc:3381:Mux$943  = \$procmux$875_CMP  ? word_16 : word_15;
  assign \$auto$rtlil.cc:3381:Mux$945  = \$procmux$877_CMP  ? word_14 : word_13;
  assign \$auto$rtlil.cc:3381:Mux$949  = \$auto$rtlil.cc:3294:Or$947  ? \$auto$rtlil.cc:3381:Mux$943  : \$auto$rtlil.cc:3381:Mux$945 ;
  assign \$auto$rtlil.cc:3381:Mux$951  = \$procmux$879_CMP  ? word_12 : word_11;
  assign \$auto$rtlil.cc:3381:Mux$953  = \$procmux$882_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$955  = \$procmux$881_CMP  ? word_10 : \$auto$rtlil.cc:3381:Mux$953 ;
  assign \$auto$rtlil.cc:3381:Mux$959  = \$auto$rtlil.cc:3294:Or$957  ? \$auto$rtlil.cc:3381:Mux$951  : \$auto$rtlil.cc:3381:Mux$955 ;
  assign \$auto$rtlil.cc:3381:Mux$963  = \$auto$rtlil.cc:3249:ReduceOr$961  ? \$auto$rtlil.cc:3381:Mux$949  : \$auto$rtlil.cc:3381:Mux$959 ;
  assign \$auto$rtlil.cc:3381:Mux$965  = \$procmux$884_CMP  ? word_7 : word_6;
  assign \$auto$rtlil.cc:3381:Mux$967  = \$procmux$886_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$971  = \$auto$rtlil.cc:3294:Or$969  ? \$auto$rtlil.cc:3381:Mux$965  : \$auto$rtlil.cc:3381:Mux$967 ;
  assign \$auto$rtlil.cc:3381:Mux$973  = \$procmux$888_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$975  = \$procmux$891_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$977  = \$procmux$890_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$975 ;
  assign \$auto$rtlil.cc:3381:Mux$981  = \$auto$rtlil.cc:3294:Or$979  ? \$auto$rtlil.cc:3381:Mux$973  : \$auto$rtlil.cc:3381:Mux$977 ;
  assign \$auto$rtlil.cc:3381:Mux$985  = \$auto$rtlil.cc:3249:ReduceOr$983  ? \$auto$rtlil.cc:3381:Mux$971  : \$auto$rtlil.cc:3381:Mux$981 ;
  assign \$auto$rtlil.cc:3381:Mux$989  = \$auto$rtlil.cc:3249:ReduceOr$987  ? \$auto$rtlil.cc:3381:Mux$963  : \$auto$rtlil.cc:3381:Mux$985 ;
  assign \$1  = \$auto$rtlil.cc:3249:ReduceOr$991  ? \$auto$rtlil.cc:3381:Mux$941  : \$auto$rtlil.cc:3381:Mux$989 ;
  assign \$auto$rtlil.cc:3381:Mux$999  = \$procmux$823_CMP  ? word_33 : word_32;
  assign \$106  = \$70  ? total : word_33;
  assign \$105  = \$68  ? total : word_32;
  assign \$104  = \$66  ? total : word_31;
  assign \$103  = \$64  ? total : word_30;
  assign \$102  = \$62  ? total : word_29;
  assign \$101  = \$60  ? total : word_28;
  assign \$100  = \$58  ? total : word_27;
  assign \$99  = \$56  ? total : word_26;
  assign \$98  = \$54  ? total : word_25;
  assign \$97  = \$52  ? total : word_24;
  assign \$96  = \$50  ? total : word_23;
  assign \$95  = \$48  ? total : word_22;
  assign \$94  = \$46  ? total : word_21;
  assign \$93  = \$44  ? total : word_20;
  assign \$92  = \$42  ? total : word_19;
  assign \$91  = \$40  ? total : word_18;
  assign \$90  = \$38  ? total : word_17;
  assign \$89  = \$36  ? total : word_16;
  assign \$88  = \$34  ? total : word_15;
  assign \$87  = \$32  ? total : word_14;
  assign \$86  = \$30  ? total : word_13;
  assign \$85  = \$28  ? total : word_12;
  assign \$84  = \$26  ? total : word_11;
  assign \$83  = \$24  ? total : word_10;
  assign \$82  = \$22  ? total : word_9;
  assign \$81  = \$20  ? total : word_8;
  assign \$80  = \$18  ? total : word_7;
  assign \$79  = \$16  ? total : word_6;
  assign \$78  = \$14  ? total : word_5;
  assign \$77  = \$12  ? total : word_4;
  assign \$76  = \$10  ? total : word_3;
  assign \$75  = \$8  ? total : word_2;
  assign \$74  = \$6  ? total : word_1;
  assign \$73  = \$4  ? total : word_0;
  assign \$72  = rst ? 10'h000 : token;
  assign \$procmux$823_CMP  = read_slot == 6'h21;
  assign \$procmux$824_CMP  = read_slot == 6'h20;
  assign \$procmux$825_CMP  = read_slot == 6'h1f;
  assign \$procmux$826_CMP  = read_slot == 6'h1e;
  assign \$procmux$827_CMP  = read_slot == 6'h1d;
  assign \$procmux$828_CMP  = read_slot == 6'h1c;
  assign \$procmux$829_CMP  = read_slot == 6'h1b;
  assign \$procmux$830_CMP  = read_slot == 6'h1a;
  assign \$procmux$831_CMP  = read_slot == 6'h19;
  assign \$procmux$832_CMP  = read_slot == 6'h18;
  assign \$procmux$833_CMP  = read_slot == 6'h17;
  assign \$procmux$834_CMP  = read_slot == 6'h16;
  assign \$procmux$835_CMP  = read_slot == 6'h15;
  assign \$procmux$836_CMP  = read_slot == 6'h14;
  assign \$procmux$837_CMP  = read_slot == 6'h13;
  assign \$procmux$838_CMP  = read_slot == 6'h12;
  assign \$procmux$839_CMP  = read_slot == 6'h11;
  assign \$procmux$840_CMP  = read_slot == 6'h10;
  assign \$procmux$841_CMP  = read_slot == 6'h0f;
  assign \$procmux$842_CMP  = read_slot == 6'h0e;
  assign \$procmux$843_CMP  = read_slot == 6'h0d;
  assign \$procmux$844_CMP  = read_slot == 6'h0c;
  assign \$procmux$845_CMP  = read_slot == 6'h0b;
  assign \$procmux$846_CMP  = read_slot == 6'h0a;
  assign \$procmux$847_CMP  = read_slot == 6'h09;
  assign \$procmux$848_CMP  = read_slot == 6'h08;
  assign \$procmux$849_CMP  = read_slot == 6'h07;
  assign \$procmux$850_CMP  = read_slot == 6'h06;
  assign \$procmux$851_CMP  = read_slot == 6'h05;
  assign \$procmux$852_CMP  = read_slot == 6'h04;
  assign \$procmux$853_CMP  = read_slot == 6'h03;
  assign \$procmux$854_CMP  = read_slot == 6'h02;
  assign \$procmux$855_CMP  = read_slot == 6'h01;
  assign \$procmux$856_CMP  = ! read_slot;
  assign \$procmux$858_CMP  = token[9:4] == 6'h21;
  assign \$procmux$859_CMP  = token[9:4] == 6'h20;
  assign \$procmux$860_CMP  = token[9:4] == 6'h1f;
  assign \$procmux$861_CMP  = token[9:4] == 6'h1e;
  assign \$procmux$862_CMP  = token[9:4] == 6'h1d;
  assign \$procmux$863_CMP  = token[9:4] == 6'h1c;
  assign \$procmux$864_CMP  = token[9:4] == 6'h1b;
  assign \$procmux$865_CMP  = token[9:4] == 6'h1a;
  assign \$procmux$866_CMP  = token[9:4] == 6'h19;
  assign \$procmux$867_CMP  = token[9:4] == 6'h18;
  assign \$procmux$868_CMP  = token[9:4] == 6'h17;
  assign \$procmux$869_CMP  = token[9:4] == 6'h16;
  assign \$procmux$870_CMP  = token[9:4] == 6'h15;
  assign \$procmux$871_CMP  = token[9:4] == 6'h14;
  assign \$procmux$872_CMP  = token[9:4] == 6'h13;
  assign \$procmux$873_CMP  = token[9:4] == 6'h12;
  assign \$procmux$874_CMP  = token[9:4] == 6'h11;
  assign \$procmux$875_CMP  = token[9:4] == 6'h10;
  assign \$procmux$876_CMP  = token[9:4] == 6'h0f;
  assign \$procmux$877_CMP  = token[9:4] == 6'h0e;
  assign \$procmux$878_CMP  = token[9:4] == 6'h0d;
  assign \$procmux$879_CMP  = token[9:4] == 6'h0c;
  assign \$procmux$880_CMP  = token[9:4] == 6'h0b;
  assign \$procmux$881_CMP  = token[9:4] == 6'h0a;
  assign \$procmux$882_CMP  = token[9:4] == 6'h09;
  assign \$procmux$883_CMP  = token[9:4] == 6'h08;
  assign \$procmux$884_CMP  = token[9:4] == 6'h07;
  assign \$procmux$885_CMP  = token[9:4] == 6'h06;
  assign \$procmux$886_CMP  = token[9:4] == 6'h05;
  assign \$procmux$887_CMP  = token[9:4] == 6'h04;
  assign \$procmux$888_CMP  = token[9:4] == 6'h03;
  assign \$procmux$889_CMP  = token[9:4] == 6'h02;
  assign \$procmux$890_CMP  = token[9:4] == 6'h01;
  assign \$procmux$891_CMP  = ! token[9:4];
  assign \held_token.slot  = token_next[9:4];
  assign \held_token.last  = token_next[3];
  assign \held_token.final  = token_next[2];
  assign \held_token.first  = token_next[1];
  assign \held_token.valid  = token_next[0];
  assign \$71 [27:0] = total;
  assign held_token = token_next;
endmodule

module collector_16_lane_accumulate_s20_to_28_x34(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  wire [33:0] \$12 ;
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
  reg [33:0] lasts;
  wire offered;
  reg [5:0] read_slot;
  reg [5:0] ready_rows;
  wire [447:0] row;
  assign \$1  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$2  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$3  = ready_rows + \$2 ;
  assign \$4  = \$3  - released;
  assign \$5  = lasts >> read_slot;
  assign \$6  = read_slot == 6'h21;
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
  assign \$procmux$100_Y  = \$procmux$101_CMP  ? lane_15_token_next[3] : lasts[27];
  assign \$procmux$101_CMP  = lane_15_token_next[9:4] == 6'h1b;
  assign \$12 [27] = \$1  ? \$procmux$100_Y  : lasts[27];
  assign \$procmux$111_Y  = \$procmux$112_CMP  ? lane_15_token_next[3] : lasts[26];
  assign \$procmux$112_CMP  = lane_15_token_next[9:4] == 6'h1a;
  assign \$12 [26] = \$1  ? \$procmux$111_Y  : lasts[26];
  assign \$procmux$123_Y  = \$procmux$124_CMP  ? lane_15_token_next[3] : lasts[25];
  assign \$procmux$124_CMP  = lane_15_token_next[9:4] == 6'h19;
  assign \$12 [25] = \$1  ? \$procmux$123_Y  : lasts[25];
  assign \$procmux$136_Y  = \$procmux$137_CMP  ? lane_15_token_next[3] : lasts[24];
  assign \$procmux$137_CMP  = lane_15_token_next[9:4] == 6'h18;
  assign \$12 [24] = \$1  ? \$procmux$136_Y  : lasts[24];
  assign \$procmux$150_Y  = \$procmux$151_CMP  ? lane_15_token_next[3] : lasts[23];
  assign \$procmux$151_CMP  = lane_15_token_next[9:4] == 6'h17;
  assign \$12 [23] = \$1  ? \$procmux$150_Y  : lasts[23];
  assign \$procmux$165_Y  = \$procmux$166_CMP  ? lane_15_token_next[3] : lasts[22];
  assign \$procmux$166_CMP  = lane_15_token_next[9:4] == 6'h16;
  assign \$12 [22] = \$1  ? \$procmux$165_Y  : lasts[22];
  assign \$procmux$181_Y  = \$procmux$182_CMP  ? lane_15_token_next[3] : lasts[21];
  assign \$procmux$182_CMP  = lane_15_token_next[9:4] == 6'h15;
  assign \$12 [21] = \$1  ? \$procmux$181_Y  : lasts[21];
  assign \$procmux$198_Y  = \$procmux$199_CMP  ? lane_15_token_next[3] : lasts[20];
  assign \$procmux$199_CMP  = lane_15_token_next[9:4] == 6'h14;
  assign \$12 [20] = \$1  ? \$procmux$198_Y  : lasts[20];
  assign \$procmux$216_Y  = \$procmux$217_CMP  ? lane_15_token_next[3] : lasts[19];
  assign \$procmux$217_CMP  = lane_15_token_next[9:4] == 6'h13;
  assign \$12 [19] = \$1  ? \$procmux$216_Y  : lasts[19];
  assign \$procmux$235_Y  = \$procmux$236_CMP  ? lane_15_token_next[3] : lasts[18];
  assign \$procmux$236_CMP  = lane_15_token_next[9:4] == 6'h12;
  assign \$12 [18] = \$1  ? \$procmux$235_Y  : lasts[18];
  assign \$procmux$255_Y  = \$procmux$256_CMP  ? lane_15_token_next[3] : lasts[17];
  assign \$procmux$256_CMP  = lane_15_token_next[9:4] == 6'h11;
  assign \$12 [17] = \$1  ? \$procmux$255_Y  : lasts[17];
  assign \$procmux$276_Y  = \$procmux$277_CMP  ? lane_15_token_next[3] : lasts[16];
  assign \$procmux$277_CMP  = lane_15_token_next[9:4] == 6'h10;
  assign \$12 [16] = \$1  ? \$procmux$276_Y  : lasts[16];
  assign \$procmux$298_Y  = \$procmux$299_CMP  ? lane_15_token_next[3] : lasts[15];
  assign \$procmux$299_CMP  = lane_15_token_next[9:4] == 6'h0f;
  assign \$12 [15] = \$1  ? \$procmux$298_Y  : lasts[15];
  assign \$procmux$321_Y  = \$procmux$322_CMP  ? lane_15_token_next[3] : lasts[14];
  assign \$procmux$322_CMP  = lane_15_token_next[9:4] == 6'h0e;
  assign \$12 [14] = \$1  ? \$procmux$321_Y  : lasts[14];
  assign \$procmux$345_Y  = \$procmux$346_CMP  ? lane_15_token_next[3] : lasts[13];
  assign \$procmux$346_CMP  = lane_15_token_next[9:4] == 6'h0d;
  assign \$12 [13] = \$1  ? \$procmux$345_Y  : lasts[13];
  assign \$procmux$370_Y  = \$procmux$371_CMP  ? lane_15_token_next[3] : lasts[12];
  assign \$procmux$371_CMP  = lane_15_token_next[9:4] == 6'h0c;
  assign \$12 [12] = \$1  ? \$procmux$370_Y  : lasts[12];
  assign \$procmux$39_Y  = released ? \$8 [5:0] : read_slot;
  assign \$procmux$396_Y  = \$procmux$397_CMP  ? lane_15_token_next[3] : lasts[11];
  assign \$procmux$397_CMP  = lane_15_token_next[9:4] == 6'h0b;
  assign \$12 [11] = \$1  ? \$procmux$396_Y  : lasts[11];
  assign \$17  = rst ? 6'h00 : \$procmux$39_Y ;
  assign \$procmux$423_Y  = \$procmux$424_CMP  ? lane_15_token_next[3] : lasts[10];
  assign \$procmux$424_CMP  = lane_15_token_next[9:4] == 6'h0a;
  assign \$12 [10] = \$1  ? \$procmux$423_Y  : lasts[10];
  assign \$16  = released ? \$5  : m_axis_tlast;
  assign \$15  = released ? { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word } : m_axis_tdata;
  assign \$procmux$451_Y  = \$procmux$452_CMP  ? lane_15_token_next[3] : lasts[9];
  assign \$procmux$452_CMP  = lane_15_token_next[9:4] == 6'h09;
  assign \$12 [9] = \$1  ? \$procmux$451_Y  : lasts[9];
  assign \$procmux$47_Y  = m_axis_tready ? 1'h0 : m_axis_tvalid;
  assign \$procmux$480_Y  = \$procmux$481_CMP  ? lane_15_token_next[3] : lasts[8];
  assign \$procmux$481_CMP  = lane_15_token_next[9:4] == 6'h08;
  assign \$12 [8] = \$1  ? \$procmux$480_Y  : lasts[8];
  assign \$procmux$49_Y  = released ? 1'h1 : \$procmux$47_Y ;
  assign \$14  = rst ? 1'h0 : \$procmux$49_Y ;
  assign \$procmux$510_Y  = \$procmux$511_CMP  ? lane_15_token_next[3] : lasts[7];
  assign \$procmux$511_CMP  = lane_15_token_next[9:4] == 6'h07;
  assign \$12 [7] = \$1  ? \$procmux$510_Y  : lasts[7];
  assign \$13  = rst ? 6'h00 : \$4 [5:0];
  assign \$procmux$541_Y  = \$procmux$542_CMP  ? lane_15_token_next[3] : lasts[6];
  assign \$procmux$542_CMP  = lane_15_token_next[9:4] == 6'h06;
  assign \$12 [6] = \$1  ? \$procmux$541_Y  : lasts[6];
  assign \$procmux$55_Y  = \$procmux$56_CMP  ? lane_15_token_next[3] : lasts[33];
  assign \$procmux$56_CMP  = lane_15_token_next[9:4] == 6'h21;
  assign \$12 [33] = \$1  ? \$procmux$55_Y  : lasts[33];
  assign \$procmux$573_Y  = \$procmux$574_CMP  ? lane_15_token_next[3] : lasts[5];
  assign \$procmux$574_CMP  = lane_15_token_next[9:4] == 6'h05;
  assign \$12 [5] = \$1  ? \$procmux$573_Y  : lasts[5];
  assign \$procmux$60_Y  = \$procmux$61_CMP  ? lane_15_token_next[3] : lasts[32];
  assign \$procmux$606_Y  = \$procmux$607_CMP  ? lane_15_token_next[3] : lasts[4];
  assign \$procmux$607_CMP  = lane_15_token_next[9:4] == 6'h04;
  assign \$12 [4] = \$1  ? \$procmux$606_Y  : lasts[4];
  assign \$procmux$61_CMP  = lane_15_token_next[9:4] == 6'h20;
  assign \$12 [32] = \$1  ? \$procmux$60_Y  : lasts[32];
  assign \$procmux$640_Y  = \$procmux$641_CMP  ? lane_15_token_next[3] : lasts[3];
  assign \$procmux$641_CMP  = lane_15_token_next[9:4] == 6'h03;
  assign \$12 [3] = \$1  ? \$procmux$640_Y  : lasts[3];
  assign \$procmux$66_Y  = \$procmux$67_CMP  ? lane_15_token_next[3] : lasts[31];
  assign \$procmux$675_Y  = \$procmux$676_CMP  ? lane_15_token_next[3] : lasts[2];
  assign \$procmux$676_CMP  = lane_15_token_next[9:4] == 6'h02;
  assign \$12 [2] = \$1  ? \$procmux$675_Y  : lasts[2];
  assign \$procmux$67_CMP  = lane_15_token_next[9:4] == 6'h1f;
  assign \$12 [31] = \$1  ? \$procmux$66_Y  : lasts[31];
  assign \$procmux$711_Y  = \$procmux$712_CMP  ? lane_15_token_next[3] : lasts[1];
  assign \$procmux$712_CMP  = lane_15_token_next[9:4] == 6'h01;
  assign \$12 [1] = \$1  ? \$procmux$711_Y  : lasts[1];
  assign \$procmux$73_Y  = \$procmux$74_CMP  ? lane_15_token_next[3] : lasts[30];
  assign \$procmux$748_Y  = \$procmux$749_CMP  ? lane_15_token_next[3] : lasts[0];
  assign \$procmux$749_CMP  = ! lane_15_token_next[9:4];
  assign \$procmux$74_CMP  = lane_15_token_next[9:4] == 6'h1e;
  assign \$12 [30] = \$1  ? \$procmux$73_Y  : lasts[30];
  assign \$12 [0] = \$1  ? \$procmux$748_Y  : lasts[0];
  assign \$procmux$81_Y  = \$procmux$82_CMP  ? lane_15_token_next[3] : lasts[29];
  assign \$procmux$82_CMP  = lane_15_token_next[9:4] == 6'h1d;
  assign \$12 [29] = \$1  ? \$procmux$81_Y  : lasts[29];
  assign \$procmux$90_Y  = \$procmux$91_CMP  ? lane_15_token_next[3] : lasts[28];
  assign \$procmux$91_CMP  = lane_15_token_next[9:4] == 6'h1c;
  assign \$12 [28] = \$1  ? \$procmux$90_Y  : lasts[28];
  lane_accumulate_s20_to_28_x34 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x34 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x34 lane_10 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x34 lane_11 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x34 lane_12 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x34 lane_13 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x34 lane_14 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x34 lane_15 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x34 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x34 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x34 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x34 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x34 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x34 lane_7 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x34 lane_8 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x34 lane_9 (
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

module tpe_mac_ws_16x16_s8xs8_k4096_d34(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [159:0] \$44 ;
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
  reg [159:0] token_line;
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
  assign \$14  = \$signal$25  == 6'h21;
  assign \$15  = \$signal$25  + 1'h1;
  assign \$16  = \$14  ? 7'h00 : \$15 ;
  assign \$17  = \$13  ? { 1'h0, \$signal$31  } : \$16 ;
  assign \$18  = taken + 1'h1;
  assign \$19  = s_axis_a_tlast ? 7'h00 : \$18 ;
  assign \$20  = \$signal$25  == 6'h21;
  assign \$21  = \$signal$25  + 1'h1;
  assign \$22  = \$20  ? 7'h00 : \$21 ;
  assign \$23  = loaded == 4'hf;
  assign \$24  = s_axis_b_tlast != \$23 ;
  assign \$25  = \$signal$21  & \$24 ;
  assign \$26  = taken == 6'h21;
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
  assign \$45  = rst ? 6'h22 : \$36 [5:0];
  assign \$procmux$11_Y  = \$signal$22  ? \$procmux$9_Y  : \$signal$31 ;
  assign \$42  = rst ? 6'h00 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$signal$22  ? \$19 [5:0] : taken;
  assign \$41  = rst ? 6'h00 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$signal$22  ? \$17 [5:0] : \$signal$25 ;
  assign \$40  = rst ? 6'h00 : \$procmux$19_Y ;
  assign \$procmux$23_Y  = \$10  ? \$11 [3:0] : hold;
  assign \$procmux$26_Y  = \$signal$23  ? 4'hf : \$procmux$23_Y ;
  assign \$39  = rst ? 4'h0 : \$procmux$26_Y ;
  assign \$44  = rst ? 160'h0000000000000000000000000000000000000000 : { token_line[149:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$31_Y  = \$signal$23  ? 5'h00 : \$9 [4:0];
  assign \$38  = rst ? 5'h00 : \$procmux$31_Y ;
  assign \$procmux$35_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$37  = rst ? 1'h1 : \$procmux$35_Y ;
  assign \$procmux$5_Y  = \$33  ? 1'h1 : framing_error;
  assign \$43  = rst ? 1'h0 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = ends ? \$22 [5:0] : \$signal$31 ;
  array_ws_mac_s8xs8_20_16x16 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_16_lane_accumulate_s20_to_28_x34 collector (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(collector_released),
    .rst(rst),
    .token(token_line[159:150]),
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
