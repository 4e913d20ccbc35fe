// tpe_mac_tree_16x16_s8xs8_k4096_d21: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=mac, array=tree, rows=16, cols=16, layers=0, recoding=booth, digits=parallel, encoder=cell, shift=product, accumulate=binary, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=21, constant_time=False

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

module leaf_tree_mac_s8xs8_16_x1(b, load, swap, clk, a_next, b_next, state, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [7:0] a_next;
  reg [7:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output [15:0] state;
  reg [15:0] state;
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
  wire [11:0] \$36 ;
  wire \$37 ;
  wire [11:0] \$38 ;
  wire [8:0] \$4 ;
  wire [13:0] \$44 ;
  wire [13:0] \$46 ;
  wire [7:0] \$47 ;
  wire [7:0] \$48 ;
  wire [8:0] \$5 ;
  wire [16:0] \$51 ;
  wire [8:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [7:0] \a$9 ;
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
  assign \$33  = ~ row_3[8];
  assign tree_sum_8 = tree_half_8 ^ { 1'h1, \$33 , row_3[7:0], 1'h0, a_next[5] };
  assign \$35  = ~ row_2[8];
  assign \$36  = { 4'h0, tree_sum_5, row_1[3:2] } & { 3'h1, \$35 , row_2[7:0] };
  assign \$37  = ~ row_3[8];
  assign \$38  = tree_half_8 & { 1'h1, \$37 , row_3[7:0], 1'h0, a_next[5] };
  assign tree_carry_8 = \$36  | \$38 ;
  assign tree_half_11 = { 4'h0, tree_carry_5[4:0], 1'h0, row_0[5:2] } ^ { tree_sum_8, row_1[1:0] };
  assign tree_sum_11 = tree_half_11 ^ { 1'h0, tree_carry_8[9:0], 2'h0, a_next[3] };
  assign \$44  = { 4'h0, tree_carry_5[4:0], 1'h0, row_0[5:2] } & { tree_sum_8, row_1[1:0] };
  assign \$46  = tree_half_11 & { 1'h0, tree_carry_8[9:0], 2'h0, a_next[3] };
  assign tree_carry_11 = \$44  | \$46 ;
  assign \$47  = load ? b : b_next;
  assign \$48  = swap ? b_next : weights;
  assign \$51  = { tree_sum_11, row_0[1:0] } + { tree_carry_11[12:0], 2'h0, a_next[1] };
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= \$47 ;
  always @(posedge clk)
    weights <= \$48 ;
  always @(posedge clk)
    state <= \$51 [15:0];
  assign \$1  = a_next[1] ^ a_next[0];
  assign \$3  = ~ a_next[0];
  assign digit_0_two = \$1  & \$3 ;
  assign \$4  = { weights[7], weights } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$5  = { weights, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$6  = \$4  | \$5 ;
  assign row_0 = \$6  ^ { a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1] };
  assign digit_1_one = a_next[2] ^ a_next[1];
  assign \$7  = a_next[3] ^ a_next[2];
  assign \$8  = a_next[2] ^ a_next[1];
  assign \$9  = ~ \$8 ;
  assign digit_1_two = \$7  & \$9 ;
  assign \$10  = { weights[7], weights } & { digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one };
  assign \$11  = { weights, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$12  = \$10  | \$11 ;
  assign row_1 = \$12  ^ { a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3] };
  assign digit_2_one = a_next[4] ^ a_next[3];
  assign \$13  = a_next[5] ^ a_next[4];
  assign \$14  = a_next[4] ^ a_next[3];
  assign \$15  = ~ \$14 ;
  assign digit_2_two = \$13  & \$15 ;
  assign \$16  = { weights[7], weights } & { digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one };
  assign \$17  = { weights, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$18  = \$16  | \$17 ;
  assign row_2 = \$18  ^ { a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5] };
  assign digit_3_one = a_next[6] ^ a_next[5];
  assign \$19  = a_next[7] ^ a_next[6];
  assign \$20  = a_next[6] ^ a_next[5];
  assign \$21  = ~ \$20 ;
  assign digit_3_two = \$19  & \$21 ;
  assign \$22  = { weights[7], weights } & { digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one };
  assign \$23  = { weights, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$24  = \$22  | \$23 ;
  assign row_3 = \$24  ^ { a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7] };
  assign \$25  = ~ row_1[8];
  assign \$26  = ~ row_0[8];
  assign tree_half_5 = { 1'h0, \$25 , row_1[7:4] } ^ { 1'h1, \$26 , row_0[8], row_0[8:6] };
  assign tree_sum_5 = tree_half_5 ^ { 5'h00, a_next[7] };
  assign \$27  = ~ row_1[8];
  assign \$28  = ~ row_0[8];
  assign \$29  = { 1'h0, \$27 , row_1[7:4] } & { 1'h1, \$28 , row_0[8], row_0[8:6] };
  assign \$30  = tree_half_5 & { 5'h00, a_next[7] };
  assign tree_carry_5 = \$29  | \$30 ;
  assign \$32  = ~ row_2[8];
  assign tree_half_8 = { 4'h0, tree_sum_5, row_1[3:2] } ^ { 3'h1, \$32 , row_2[7:0] };
  assign sum = state;
  assign shadow = b_next;
  assign digit_3_neg = a_next[7];
  assign digit_2_neg = a_next[5];
  assign digit_1_neg = a_next[3];
  assign digit_0_one = a_next[0];
  assign \a$9  = a_next;
  assign digit_0_neg = a_next[1];
endmodule

module node_tree_mac_s8xs8_18_of_4x16(clk, state, states);
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

module node_tree_mac_s8xs8_20_of_4x18(clk, state, states);
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

module tile_tree_mac_s8xs8_20_x16(b, load, swap, clk, a_next, load_next, swap_next, state, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [127:0] a_next;
  wire [127:0] a_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [19:0] state;
  wire [19:0] state;
  input [127:0] a;
  wire [127:0] a;
  wire [7:0] \$1 ;
  wire held_load;
  wire held_swap;
  wire [7:0] leaf_0_a_next;
  wire [7:0] leaf_0_b_next;
  wire [15:0] leaf_0_state;
  wire [7:0] leaf_10_a_next;
  wire [7:0] leaf_10_b_next;
  wire [15:0] leaf_10_state;
  wire [7:0] leaf_11_a_next;
  wire [7:0] leaf_11_b_next;
  wire [15:0] leaf_11_state;
  wire [7:0] leaf_12_a_next;
  wire [7:0] leaf_12_b_next;
  wire [15:0] leaf_12_state;
  wire [7:0] leaf_13_a_next;
  wire [7:0] leaf_13_b_next;
  wire [15:0] leaf_13_state;
  wire [7:0] leaf_14_a_next;
  wire [7:0] leaf_14_b_next;
  wire [15:0] leaf_14_state;
  wire [7:0] leaf_15_a_next;
  wire [15:0] leaf_15_state;
  wire [7:0] leaf_1_a_next;
  wire [7:0] leaf_1_b_next;
  wire [15:0] leaf_1_state;
  wire [7:0] leaf_2_a_next;
  wire [7:0] leaf_2_b_next;
  wire [15:0] leaf_2_state;
  wire [7:0] leaf_3_a_next;
  wire [7:0] leaf_3_b_next;
  wire [15:0] leaf_3_state;
  wire [7:0] leaf_4_a_next;
  wire [7:0] leaf_4_b_next;
  wire [15:0] leaf_4_state;
  wire [7:0] leaf_5_a_next;
  wire [7:0] leaf_5_b_next;
  wire [15:0] leaf_5_state;
  wire [7:0] leaf_6_a_next;
  wire [7:0] leaf_6_b_next;
  wire [15:0] leaf_6_state;
  wire [7:0] leaf_7_a_next;
  wire [7:0] leaf_7_b_next;
  wire [15:0] leaf_7_state;
  wire [7:0] leaf_8_a_next;
  wire [7:0] leaf_8_b_next;
  wire [15:0] leaf_8_state;
  wire [7:0] leaf_9_a_next;
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
  leaf_tree_mac_s8xs8_16_x1 leaf_0 (
    .a(a[7:0]),
    .a_next(leaf_0_a_next),
    .b(b),
    .b_next(leaf_0_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_0_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_1 (
    .a(a[15:8]),
    .a_next(leaf_1_a_next),
    .b(leaf_0_b_next),
    .b_next(leaf_1_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_1_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_10 (
    .a(a[87:80]),
    .a_next(leaf_10_a_next),
    .b(leaf_9_b_next),
    .b_next(leaf_10_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_10_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_11 (
    .a(a[95:88]),
    .a_next(leaf_11_a_next),
    .b(leaf_10_b_next),
    .b_next(leaf_11_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_11_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_12 (
    .a(a[103:96]),
    .a_next(leaf_12_a_next),
    .b(leaf_11_b_next),
    .b_next(leaf_12_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_12_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_13 (
    .a(a[111:104]),
    .a_next(leaf_13_a_next),
    .b(leaf_12_b_next),
    .b_next(leaf_13_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_13_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_14 (
    .a(a[119:112]),
    .a_next(leaf_14_a_next),
    .b(leaf_13_b_next),
    .b_next(leaf_14_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_14_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_15 (
    .a(a[127:120]),
    .a_next(leaf_15_a_next),
    .b(leaf_14_b_next),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .state(leaf_15_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_2 (
    .a(a[23:16]),
    .a_next(leaf_2_a_next),
    .b(leaf_1_b_next),
    .b_next(leaf_2_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_2_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_3 (
    .a(a[31:24]),
    .a_next(leaf_3_a_next),
    .b(leaf_2_b_next),
    .b_next(leaf_3_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_3_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_4 (
    .a(a[39:32]),
    .a_next(leaf_4_a_next),
    .b(leaf_3_b_next),
    .b_next(leaf_4_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_4_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_5 (
    .a(a[47:40]),
    .a_next(leaf_5_a_next),
    .b(leaf_4_b_next),
    .b_next(leaf_5_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_5_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_6 (
    .a(a[55:48]),
    .a_next(leaf_6_a_next),
    .b(leaf_5_b_next),
    .b_next(leaf_6_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_6_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_7 (
    .a(a[63:56]),
    .a_next(leaf_7_a_next),
    .b(leaf_6_b_next),
    .b_next(leaf_7_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_7_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_8 (
    .a(a[71:64]),
    .a_next(leaf_8_a_next),
    .b(leaf_7_b_next),
    .b_next(leaf_8_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_8_state),
    .swap(swap)
  );
  leaf_tree_mac_s8xs8_16_x1 leaf_9 (
    .a(a[79:72]),
    .a_next(leaf_9_a_next),
    .b(leaf_8_b_next),
    .b_next(leaf_9_b_next),
    .clk(clk),
    .load(load),
    .state(leaf_9_state),
    .swap(swap)
  );
  node_tree_mac_s8xs8_18_of_4x16 node_0_0 (
    .clk(clk),
    .state(node_0_0_state),
    .states({ leaf_3_state, leaf_2_state, leaf_1_state, leaf_0_state })
  );
  node_tree_mac_s8xs8_18_of_4x16 node_0_1 (
    .clk(clk),
    .state(node_0_1_state),
    .states({ leaf_7_state, leaf_6_state, leaf_5_state, leaf_4_state })
  );
  node_tree_mac_s8xs8_18_of_4x16 node_0_2 (
    .clk(clk),
    .state(node_0_2_state),
    .states({ leaf_11_state, leaf_10_state, leaf_9_state, leaf_8_state })
  );
  node_tree_mac_s8xs8_18_of_4x16 node_0_3 (
    .clk(clk),
    .state(node_0_3_state),
    .states({ leaf_15_state, leaf_14_state, leaf_13_state, leaf_12_state })
  );
  node_tree_mac_s8xs8_20_of_4x18 node_1_0 (
    .clk(clk),
    .state(state),
    .states({ node_0_3_state, node_0_2_state, node_0_1_state, node_0_0_state })
  );
  assign a_next = { leaf_15_a_next, leaf_14_a_next, leaf_13_a_next, leaf_12_a_next, leaf_11_a_next, leaf_10_a_next, leaf_9_a_next, leaf_8_a_next, leaf_7_a_next, leaf_6_a_next, leaf_5_a_next, leaf_4_a_next, leaf_3_a_next, leaf_2_a_next, leaf_1_a_next, leaf_0_a_next };
  assign node_1_0_state = state;
  assign held_swap = swap_next;
  assign held_load = load_next;
endmodule

module array_tree_mac_s8xs8_20_16x16(b, load, swap, clk, c, a);
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
  wire \$3 ;
  wire [127:0] skew_b_0_skewed;
  wire [127:0] tile_0_a_next;
  wire tile_0_load_next;
  wire [19:0] tile_0_state;
  wire tile_0_swap_next;
  wire [127:0] tile_10_a_next;
  wire tile_10_load_next;
  wire [19:0] tile_10_state;
  wire tile_10_swap_next;
  wire [127:0] tile_11_a_next;
  wire tile_11_load_next;
  wire [19:0] tile_11_state;
  wire tile_11_swap_next;
  wire [127:0] tile_12_a_next;
  wire tile_12_load_next;
  wire [19:0] tile_12_state;
  wire tile_12_swap_next;
  wire [127:0] tile_13_a_next;
  wire tile_13_load_next;
  wire [19:0] tile_13_state;
  wire tile_13_swap_next;
  wire [127:0] tile_14_a_next;
  wire tile_14_load_next;
  wire [19:0] tile_14_state;
  wire tile_14_swap_next;
  wire [19:0] tile_15_state;
  wire [127:0] tile_1_a_next;
  wire tile_1_load_next;
  wire [19:0] tile_1_state;
  wire tile_1_swap_next;
  wire [127:0] tile_2_a_next;
  wire tile_2_load_next;
  wire [19:0] tile_2_state;
  wire tile_2_swap_next;
  wire [127:0] tile_3_a_next;
  wire tile_3_load_next;
  wire [19:0] tile_3_state;
  wire tile_3_swap_next;
  wire [127:0] tile_4_a_next;
  wire tile_4_load_next;
  wire [19:0] tile_4_state;
  wire tile_4_swap_next;
  wire [127:0] tile_5_a_next;
  wire tile_5_load_next;
  wire [19:0] tile_5_state;
  wire tile_5_swap_next;
  wire [127:0] tile_6_a_next;
  wire tile_6_load_next;
  wire [19:0] tile_6_state;
  wire tile_6_swap_next;
  wire [127:0] tile_7_a_next;
  wire tile_7_load_next;
  wire [19:0] tile_7_state;
  wire tile_7_swap_next;
  wire [127:0] tile_8_a_next;
  wire tile_8_load_next;
  wire [19:0] tile_8_state;
  wire tile_8_swap_next;
  wire [127:0] tile_9_a_next;
  wire tile_9_load_next;
  wire [19:0] tile_9_state;
  wire tile_9_swap_next;
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(b)
  );
  tile_tree_mac_s8xs8_20_x16 tile_0 (
    .a(a),
    .a_next(tile_0_a_next),
    .b(skew_b_0_skewed[7:0]),
    .clk(clk),
    .load(load),
    .load_next(tile_0_load_next),
    .state(tile_0_state),
    .swap(swap),
    .swap_next(tile_0_swap_next)
  );
  tile_tree_mac_s8xs8_20_x16 tile_1 (
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
  tile_tree_mac_s8xs8_20_x16 tile_10 (
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
  tile_tree_mac_s8xs8_20_x16 tile_11 (
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
  tile_tree_mac_s8xs8_20_x16 tile_12 (
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
  tile_tree_mac_s8xs8_20_x16 tile_13 (
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
  tile_tree_mac_s8xs8_20_x16 tile_14 (
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
  tile_tree_mac_s8xs8_20_x16 tile_15 (
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
  tile_tree_mac_s8xs8_20_x16 tile_2 (
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
  tile_tree_mac_s8xs8_20_x16 tile_3 (
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
  tile_tree_mac_s8xs8_20_x16 tile_4 (
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
  tile_tree_mac_s8xs8_20_x16 tile_5 (
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
  tile_tree_mac_s8xs8_20_x16 tile_6 (
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
  tile_tree_mac_s8xs8_20_x16 tile_7 (
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
  tile_tree_mac_s8xs8_20_x16 tile_8 (
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
  tile_tree_mac_s8xs8_20_x16 tile_9 (
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

module lane_accumulate_s20_to_28_x21(value, read_slot, clk, rst, token_next, word, token);
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
  wire [29:0] \$45 ;
  wire [8:0] \$46 ;
  wire [27:0] \$47 ;
  wire [27:0] \$48 ;
  wire [27:0] \$49 ;
  wire \$5 ;
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
  wire \$6 ;
  wire [27:0] \$60 ;
  wire [27:0] \$61 ;
  wire [27:0] \$62 ;
  wire [27:0] \$63 ;
  wire [27:0] \$64 ;
  wire [27:0] \$65 ;
  wire [27:0] \$66 ;
  wire [27:0] \$67 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$460 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$464 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$486 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$490 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$494 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$520 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$524 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$546 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$550 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$554 ;
  wire \$auto$rtlil.cc:3294:Or$448 ;
  wire \$auto$rtlil.cc:3294:Or$474 ;
  wire \$auto$rtlil.cc:3294:Or$508 ;
  wire \$auto$rtlil.cc:3294:Or$534 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$442 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$444 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$446 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$450 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$452 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$454 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$456 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$458 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$462 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$466 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$468 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$470 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$472 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$476 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$478 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$480 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$482 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$484 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$488 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$492 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$502 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$504 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$506 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$510 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$512 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$514 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$516 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$518 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$522 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$526 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$528 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$530 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$532 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$536 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$538 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$540 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$542 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$544 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$548 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$552 ;
  wire \$procmux$394_CMP ;
  wire \$procmux$395_CMP ;
  wire \$procmux$396_CMP ;
  wire \$procmux$397_CMP ;
  wire \$procmux$398_CMP ;
  wire \$procmux$399_CMP ;
  wire \$procmux$400_CMP ;
  wire \$procmux$401_CMP ;
  wire \$procmux$402_CMP ;
  wire \$procmux$403_CMP ;
  wire \$procmux$404_CMP ;
  wire \$procmux$405_CMP ;
  wire \$procmux$406_CMP ;
  wire \$procmux$407_CMP ;
  wire \$procmux$408_CMP ;
  wire \$procmux$409_CMP ;
  wire \$procmux$410_CMP ;
  wire \$procmux$411_CMP ;
  wire \$procmux$412_CMP ;
  wire \$procmux$413_CMP ;
  wire \$procmux$414_CMP ;
  wire \$procmux$416_CMP ;
  wire \$procmux$417_CMP ;
  wire \$procmux$418_CMP ;
  wire \$procmux$419_CMP ;
  wire \$procmux$420_CMP ;
  wire \$procmux$421_CMP ;
  wire \$procmux$422_CMP ;
  wire \$procmux$423_CMP ;
  wire \$procmux$424_CMP ;
  wire \$procmux$425_CMP ;
  wire \$procmux$426_CMP ;
  wire \$procmux$427_CMP ;
  wire \$procmux$428_CMP ;
  wire \$procmux$429_CMP ;
  wire \$procmux$430_CMP ;
  wire \$procmux$431_CMP ;
  wire \$procmux$432_CMP ;
  wire \$procmux$433_CMP ;
  wire \$procmux$434_CMP ;
  wire \$procmux$435_CMP ;
  wire \$procmux$436_CMP ;
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
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  reg [27:0] word_8;
  reg [27:0] word_9;
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
  assign { \$45 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$46 ;
  always @(posedge clk)
    old <= \$2 ;
  always @(posedge clk)
    word_0 <= \$47 ;
  always @(posedge clk)
    word_1 <= \$48 ;
  always @(posedge clk)
    word_2 <= \$49 ;
  always @(posedge clk)
    word_3 <= \$50 ;
  always @(posedge clk)
    word_4 <= \$51 ;
  always @(posedge clk)
    word_5 <= \$52 ;
  always @(posedge clk)
    word_6 <= \$53 ;
  always @(posedge clk)
    word_7 <= \$54 ;
  always @(posedge clk)
    word_8 <= \$55 ;
  always @(posedge clk)
    word_9 <= \$56 ;
  always @(posedge clk)
    word_10 <= \$57 ;
  always @(posedge clk)
    word_11 <= \$58 ;
  always @(posedge clk)
    word_12 <= \$59 ;
  always @(posedge clk)
    word_13 <= \$60 ;
  always @(posedge clk)
    word_14 <= \$61 ;
  always @(posedge clk)
    word_15 <= \$62 ;
  always @(posedge clk)
    word_16 <= \$63 ;
  always @(posedge clk)
    word_17 <= \$64 ;
  always @(posedge clk)
    word_18 <= \$65 ;
  always @(posedge clk)
    word_19 <= \$66 ;
  always @(posedge clk)
    word_20 <= \$67 ;
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
  assign \$27  = token_next[8:4] == 4'hc;
  assign \$28  = token_next[0] & \$27 ;
  assign \$29  = token_next[8:4] == 4'hd;
  assign \$30  = token_next[0] & \$29 ;
  assign \$31  = token_next[8:4] == 4'he;
  assign \$32  = token_next[0] & \$31 ;
  assign \$auto$rtlil.cc:3294:Or$448  = \$procmux$417_CMP  | \$procmux$416_CMP ;
  assign \$auto$rtlil.cc:3294:Or$474  = \$procmux$428_CMP  | \$procmux$427_CMP ;
  assign \$auto$rtlil.cc:3294:Or$508  = \$procmux$395_CMP  | \$procmux$394_CMP ;
  assign \$auto$rtlil.cc:3294:Or$534  = \$procmux$406_CMP  | \$procmux$405_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$460  = | { \$procmux$421_CMP , \$procmux$422_CMP , \$procmux$423_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$464  = | { \$auto$rtlil.cc:3294:Or$448 , \$procmux$418_CMP , \$procmux$419_CMP , \$procmux$420_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$486  = | { \$procmux$432_CMP , \$procmux$433_CMP , \$procmux$434_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$490  = | { \$auto$rtlil.cc:3294:Or$474 , \$procmux$429_CMP , \$procmux$430_CMP , \$procmux$431_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$494  = | { \$auto$rtlil.cc:3249:ReduceOr$464 , \$auto$rtlil.cc:3249:ReduceOr$460 , \$procmux$424_CMP , \$procmux$425_CMP , \$procmux$426_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$520  = | { \$procmux$399_CMP , \$procmux$400_CMP , \$procmux$401_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$524  = | { \$auto$rtlil.cc:3294:Or$508 , \$procmux$396_CMP , \$procmux$397_CMP , \$procmux$398_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$546  = | { \$procmux$410_CMP , \$procmux$411_CMP , \$procmux$412_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$550  = | { \$auto$rtlil.cc:3294:Or$534 , \$procmux$407_CMP , \$procmux$408_CMP , \$procmux$409_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$554  = | { \$auto$rtlil.cc:3249:ReduceOr$524 , \$auto$rtlil.cc:3249:ReduceOr$520 , \$procmux$402_CMP , \$procmux$403_CMP , \$procmux$404_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$442  = \$procmux$416_CMP  ? word_20 : word_19;
  assign \$auto$rtlil.cc:3381:Mux$444  = \$procmux$419_CMP  ? word_17 : word_16;
  assign \$auto$rtlil.cc:3381:Mux$446  = \$procmux$418_CMP  ? word_18 : \$auto$rtlil.cc:3381:Mux$444 ;
  assign \$auto$rtlil.cc:3381:Mux$450  = \$auto$rtlil.cc:3294:Or$448  ? \$auto$rtlil.cc:3381:Mux$442  : \$auto$rtlil.cc:3381:Mux$446 ;
  assign \$auto$rtlil.cc:3381:Mux$452  = \$procmux$422_CMP  ? word_14 : word_13;
  assign \$auto$rtlil.cc:3381:Mux$454  = \$procmux$421_CMP  ? word_15 : \$auto$rtlil.cc:3381:Mux$452 ;
  assign \$auto$rtlil.cc:3381:Mux$456  = \$procmux$425_CMP  ? word_11 : word_10;
  assign \$auto$rtlil.cc:3381:Mux$458  = \$procmux$424_CMP  ? word_12 : \$auto$rtlil.cc:3381:Mux$456 ;
  assign \$auto$rtlil.cc:3381:Mux$462  = \$auto$rtlil.cc:3249:ReduceOr$460  ? \$auto$rtlil.cc:3381:Mux$454  : \$auto$rtlil.cc:3381:Mux$458 ;
  assign \$auto$rtlil.cc:3381:Mux$466  = \$auto$rtlil.cc:3249:ReduceOr$464  ? \$auto$rtlil.cc:3381:Mux$450  : \$auto$rtlil.cc:3381:Mux$462 ;
  assign \$auto$rtlil.cc:3381:Mux$468  = \$procmux$427_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$470  = \$procmux$430_CMP  ? word_6 : word_5;
  assign \$auto$rtlil.cc:3381:Mux$472  = \$procmux$429_CMP  ? word_7 : \$auto$rtlil.cc:3381:Mux$470 ;
  assign \$auto$rtlil.cc:3381:Mux$476  = \$auto$rtlil.cc:3294:Or$474  ? \$auto$rtlil.cc:3381:Mux$468  : \$auto$rtlil.cc:3381:Mux$472 ;
  assign \$auto$rtlil.cc:3381:Mux$478  = \$procmux$433_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$480  = \$procmux$432_CMP  ? word_4 : \$auto$rtlil.cc:3381:Mux$478 ;
  assign \$auto$rtlil.cc:3381:Mux$482  = \$procmux$436_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$484  = \$procmux$435_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$482 ;
  assign \$auto$rtlil.cc:3381:Mux$488  = \$auto$rtlil.cc:3249:ReduceOr$486  ? \$auto$rtlil.cc:3381:Mux$480  : \$auto$rtlil.cc:3381:Mux$484 ;
  assign \$auto$rtlil.cc:3381:Mux$492  = \$auto$rtlil.cc:3249:ReduceOr$490  ? \$auto$rtlil.cc:3381:Mux$476  : \$auto$rtlil.cc:3381:Mux$488 ;
  assign \$1  = \$auto$rtlil.cc:3249:ReduceOr$494  ? \$auto$rtlil.cc:3381:Mux$466  : \$auto$rtlil.cc:3381:Mux$492 ;
  assign \$auto$rtlil.cc:3381:Mux$502  = \$procmux$394_CMP  ? word_20 : word_19;
  assign \$auto$rtlil.cc:3381:Mux$504  = \$procmux$397_CMP  ? word_17 : word_16;
  assign \$auto$rtlil.cc:3381:Mux$506  = \$procmux$396_CMP  ? word_18 : \$auto$rtlil.cc:3381:Mux$504 ;
  assign \$auto$rtlil.cc:3381:Mux$510  = \$auto$rtlil.cc:3294:Or$508  ? \$auto$rtlil.cc:3381:Mux$502  : \$auto$rtlil.cc:3381:Mux$506 ;
  assign \$auto$rtlil.cc:3381:Mux$512  = \$procmux$400_CMP  ? word_14 : word_13;
  assign \$auto$rtlil.cc:3381:Mux$514  = \$procmux$399_CMP  ? word_15 : \$auto$rtlil.cc:3381:Mux$512 ;
  assign \$auto$rtlil.cc:3381:Mux$516  = \$procmux$403_CMP  ? word_11 : word_10;
  assign \$auto$rtlil.cc:3381:Mux$518  = \$procmux$402_CMP  ? word_12 : \$auto$rtlil.cc:3381:Mux$516 ;
  assign \$auto$rtlil.cc:3381:Mux$522  = \$auto$rtlil.cc:3249:ReduceOr$520  ? \$auto$rtlil.cc:3381:Mux$514  : \$auto$rtlil.cc:3381:Mux$518 ;
  assign \$auto$rtlil.cc:3381:Mux$526  = \$auto$rtlil.cc:3249:ReduceOr$524  ? \$auto$rtlil.cc:3381:Mux$510  : \$auto$rtlil.cc:3381:Mux$522 ;
  assign \$auto$rtlil.cc:3381:Mux$528  = \$procmux$405_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$530  = \$procmux$408_CMP  ? word_6 : word_5;
  assign \$auto$rtlil.cc:3381:Mux$532  = \$procmux$407_CMP  ? word_7 : \$auto$rtlil.cc:3381:Mux$530 ;
  assign \$auto$rtlil.cc:3381:Mux$536  = \$auto$rtlil.cc:3294:Or$534  ? \$auto$rtlil.cc:3381:Mux$528  : \$auto$rtlil.cc:3381:Mux$532 ;
  assign \$auto$rtlil.cc:3381:Mux$538  = \$procmux$411_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$540  = \$procmux$410_CMP  ? word_4 : \$auto$rtlil.cc:3381:Mux$538 ;
  assign \$auto$rtlil.cc:3381:Mux$542  = \$procmux$414_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$544  = \$procmux$413_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$542 ;
  assign \$auto$rtlil.cc:3381:Mux$548  = \$auto$rtlil.cc:3249:ReduceOr$546  ? \$auto$rtlil.cc:3381:Mux$540  : \$auto$rtlil.cc:3381:Mux$544 ;
  assign \$auto$rtlil.cc:3381:Mux$552  = \$auto$rtlil.cc:3249:ReduceOr$550  ? \$auto$rtlil.cc:3381:Mux$536  : \$auto$rtlil.cc:3381:Mux$548 ;
  assign word = \$auto$rtlil.cc:3249:ReduceOr$554  ? \$auto$rtlil.cc:3381:Mux$526  : \$auto$rtlil.cc:3381:Mux$552 ;
  assign \$67  = \$44  ? total : word_20;
  assign \$66  = \$42  ? total : word_19;
  assign \$65  = \$40  ? total : word_18;
  assign \$64  = \$38  ? total : word_17;
  assign \$63  = \$36  ? total : word_16;
  assign \$62  = \$34  ? total : word_15;
  assign \$61  = \$32  ? total : word_14;
  assign \$60  = \$30  ? total : word_13;
  assign \$59  = \$28  ? total : word_12;
  assign \$58  = \$26  ? total : word_11;
  assign \$57  = \$24  ? total : word_10;
  assign \$56  = \$22  ? total : word_9;
  assign \$55  = \$20  ? total : word_8;
  assign \$54  = \$18  ? total : word_7;
  assign \$53  = \$16  ? total : word_6;
  assign \$52  = \$14  ? total : word_5;
  assign \$51  = \$12  ? total : word_4;
  assign \$50  = \$10  ? total : word_3;
  assign \$49  = \$8  ? total : word_2;
  assign \$48  = \$6  ? total : word_1;
  assign \$47  = \$4  ? total : word_0;
  assign \$46  = rst ? 9'h000 : token;
  assign \$procmux$394_CMP  = read_slot == 5'h14;
  assign \$procmux$395_CMP  = read_slot == 5'h13;
  assign \$procmux$396_CMP  = read_slot == 5'h12;
  assign \$procmux$397_CMP  = read_slot == 5'h11;
  assign \$procmux$398_CMP  = read_slot == 5'h10;
  assign \$procmux$399_CMP  = read_slot == 5'h0f;
  assign \$procmux$400_CMP  = read_slot == 5'h0e;
  assign \$procmux$401_CMP  = read_slot == 5'h0d;
  assign \$procmux$402_CMP  = read_slot == 5'h0c;
  assign \$procmux$403_CMP  = read_slot == 5'h0b;
  assign \$procmux$404_CMP  = read_slot == 5'h0a;
  assign \$procmux$405_CMP  = read_slot == 5'h09;
  assign \$procmux$406_CMP  = read_slot == 5'h08;
  assign \$procmux$407_CMP  = read_slot == 5'h07;
  assign \$procmux$408_CMP  = read_slot == 5'h06;
  assign \$procmux$409_CMP  = read_slot == 5'h05;
  assign \$procmux$410_CMP  = read_slot == 5'h04;
  assign \$procmux$411_CMP  = read_slot == 5'h03;
  assign \$procmux$412_CMP  = read_slot == 5'h02;
  assign \$procmux$413_CMP  = read_slot == 5'h01;
  assign \$procmux$414_CMP  = ! read_slot;
  assign \$procmux$416_CMP  = token[8:4] == 5'h14;
  assign \$procmux$417_CMP  = token[8:4] == 5'h13;
  assign \$procmux$418_CMP  = token[8:4] == 5'h12;
  assign \$procmux$419_CMP  = token[8:4] == 5'h11;
  assign \$procmux$420_CMP  = token[8:4] == 5'h10;
  assign \$procmux$421_CMP  = token[8:4] == 5'h0f;
  assign \$procmux$422_CMP  = token[8:4] == 5'h0e;
  assign \$procmux$423_CMP  = token[8:4] == 5'h0d;
  assign \$procmux$424_CMP  = token[8:4] == 5'h0c;
  assign \$procmux$425_CMP  = token[8:4] == 5'h0b;
  assign \$procmux$426_CMP  = token[8:4] == 5'h0a;
  assign \$procmux$427_CMP  = token[8:4] == 5'h09;
  assign \$procmux$428_CMP  = token[8:4] == 5'h08;
  assign \$procmux$429_CMP  = token[8:4] == 5'h07;
  assign \$procmux$430_CMP  = token[8:4] == 5'h06;
  assign \$procmux$431_CMP  = token[8:4] == 5'h05;
  assign \$procmux$432_CMP  = token[8:4] == 5'h04;
  assign \$procmux$433_CMP  = token[8:4] == 5'h03;
  assign \$procmux$434_CMP  = token[8:4] == 5'h02;
  assign \$procmux$435_CMP  = token[8:4] == 5'h01;
  assign \$procmux$436_CMP  = ! token[8:4];
  assign \held_token.slot  = token_next[8:4];
  assign \held_token.last  = token_next[3];
  assign \held_token.final  = token_next[2];
  assign \held_token.first  = token_next[1];
  assign \held_token.valid  = token_next[0];
  assign \$45 [27:0] = total;
  assign held_token = token_next;
endmodule

module collector_16_lane_accumulate_s20_to_28_x21(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  wire [20:0] \$12 ;
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
  reg [20:0] lasts;
  wire offered;
  reg [4:0] read_slot;
  reg [4:0] ready_rows;
  wire [447:0] row;
  assign \$1  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$2  = lane_15_token_next[0] & lane_15_token_next[2];
  assign \$3  = ready_rows + \$2 ;
  assign \$4  = \$3  - released;
  assign \$5  = lasts >> read_slot;
  assign \$6  = read_slot == 5'h14;
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
  assign \$procmux$100_Y  = \$procmux$101_CMP  ? lane_15_token_next[3] : lasts[14];
  assign \$procmux$101_CMP  = lane_15_token_next[8:4] == 5'h0e;
  assign \$12 [14] = \$1  ? \$procmux$100_Y  : lasts[14];
  assign \$procmux$111_Y  = \$procmux$112_CMP  ? lane_15_token_next[3] : lasts[13];
  assign \$procmux$112_CMP  = lane_15_token_next[8:4] == 5'h0d;
  assign \$12 [13] = \$1  ? \$procmux$111_Y  : lasts[13];
  assign \$procmux$123_Y  = \$procmux$124_CMP  ? lane_15_token_next[3] : lasts[12];
  assign \$procmux$124_CMP  = lane_15_token_next[8:4] == 5'h0c;
  assign \$12 [12] = \$1  ? \$procmux$123_Y  : lasts[12];
  assign \$procmux$136_Y  = \$procmux$137_CMP  ? lane_15_token_next[3] : lasts[11];
  assign \$procmux$137_CMP  = lane_15_token_next[8:4] == 5'h0b;
  assign \$12 [11] = \$1  ? \$procmux$136_Y  : lasts[11];
  assign \$procmux$150_Y  = \$procmux$151_CMP  ? lane_15_token_next[3] : lasts[10];
  assign \$procmux$151_CMP  = lane_15_token_next[8:4] == 5'h0a;
  assign \$12 [10] = \$1  ? \$procmux$150_Y  : lasts[10];
  assign \$procmux$165_Y  = \$procmux$166_CMP  ? lane_15_token_next[3] : lasts[9];
  assign \$procmux$166_CMP  = lane_15_token_next[8:4] == 5'h09;
  assign \$12 [9] = \$1  ? \$procmux$165_Y  : lasts[9];
  assign \$procmux$181_Y  = \$procmux$182_CMP  ? lane_15_token_next[3] : lasts[8];
  assign \$procmux$182_CMP  = lane_15_token_next[8:4] == 5'h08;
  assign \$12 [8] = \$1  ? \$procmux$181_Y  : lasts[8];
  assign \$procmux$198_Y  = \$procmux$199_CMP  ? lane_15_token_next[3] : lasts[7];
  assign \$procmux$199_CMP  = lane_15_token_next[8:4] == 5'h07;
  assign \$12 [7] = \$1  ? \$procmux$198_Y  : lasts[7];
  assign \$procmux$216_Y  = \$procmux$217_CMP  ? lane_15_token_next[3] : lasts[6];
  assign \$procmux$217_CMP  = lane_15_token_next[8:4] == 5'h06;
  assign \$12 [6] = \$1  ? \$procmux$216_Y  : lasts[6];
  assign \$procmux$235_Y  = \$procmux$236_CMP  ? lane_15_token_next[3] : lasts[5];
  assign \$procmux$236_CMP  = lane_15_token_next[8:4] == 5'h05;
  assign \$12 [5] = \$1  ? \$procmux$235_Y  : lasts[5];
  assign \$procmux$255_Y  = \$procmux$256_CMP  ? lane_15_token_next[3] : lasts[4];
  assign \$procmux$256_CMP  = lane_15_token_next[8:4] == 5'h04;
  assign \$12 [4] = \$1  ? \$procmux$255_Y  : lasts[4];
  assign \$procmux$276_Y  = \$procmux$277_CMP  ? lane_15_token_next[3] : lasts[3];
  assign \$procmux$277_CMP  = lane_15_token_next[8:4] == 5'h03;
  assign \$12 [3] = \$1  ? \$procmux$276_Y  : lasts[3];
  assign \$procmux$298_Y  = \$procmux$299_CMP  ? lane_15_token_next[3] : lasts[2];
  assign \$procmux$299_CMP  = lane_15_token_next[8:4] == 5'h02;
  assign \$12 [2] = \$1  ? \$procmux$298_Y  : lasts[2];
  assign \$procmux$321_Y  = \$procmux$322_CMP  ? lane_15_token_next[3] : lasts[1];
  assign \$procmux$322_CMP  = lane_15_token_next[8:4] == 5'h01;
  assign \$12 [1] = \$1  ? \$procmux$321_Y  : lasts[1];
  assign \$procmux$345_Y  = \$procmux$346_CMP  ? lane_15_token_next[3] : lasts[0];
  assign \$procmux$346_CMP  = ! lane_15_token_next[8:4];
  assign \$12 [0] = \$1  ? \$procmux$345_Y  : lasts[0];
  assign \$procmux$39_Y  = released ? \$8 [4:0] : read_slot;
  assign \$17  = rst ? 5'h00 : \$procmux$39_Y ;
  assign \$16  = released ? \$5  : m_axis_tlast;
  assign \$15  = released ? { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word } : m_axis_tdata;
  assign \$procmux$47_Y  = m_axis_tready ? 1'h0 : m_axis_tvalid;
  assign \$procmux$49_Y  = released ? 1'h1 : \$procmux$47_Y ;
  assign \$14  = rst ? 1'h0 : \$procmux$49_Y ;
  assign \$13  = rst ? 5'h00 : \$4 [4:0];
  assign \$procmux$55_Y  = \$procmux$56_CMP  ? lane_15_token_next[3] : lasts[20];
  assign \$procmux$56_CMP  = lane_15_token_next[8:4] == 5'h14;
  assign \$12 [20] = \$1  ? \$procmux$55_Y  : lasts[20];
  assign \$procmux$60_Y  = \$procmux$61_CMP  ? lane_15_token_next[3] : lasts[19];
  assign \$procmux$61_CMP  = lane_15_token_next[8:4] == 5'h13;
  assign \$12 [19] = \$1  ? \$procmux$60_Y  : lasts[19];
  assign \$procmux$66_Y  = \$procmux$67_CMP  ? lane_15_token_next[3] : lasts[18];
  assign \$procmux$67_CMP  = lane_15_token_next[8:4] == 5'h12;
  assign \$12 [18] = \$1  ? \$procmux$66_Y  : lasts[18];
  assign \$procmux$73_Y  = \$procmux$74_CMP  ? lane_15_token_next[3] : lasts[17];
  assign \$procmux$74_CMP  = lane_15_token_next[8:4] == 5'h11;
  assign \$12 [17] = \$1  ? \$procmux$73_Y  : lasts[17];
  assign \$procmux$81_Y  = \$procmux$82_CMP  ? lane_15_token_next[3] : lasts[16];
  assign \$procmux$82_CMP  = lane_15_token_next[8:4] == 5'h10;
  assign \$12 [16] = \$1  ? \$procmux$81_Y  : lasts[16];
  assign \$procmux$90_Y  = \$procmux$91_CMP  ? lane_15_token_next[3] : lasts[15];
  assign \$procmux$91_CMP  = lane_15_token_next[8:4] == 5'h0f;
  assign \$12 [15] = \$1  ? \$procmux$90_Y  : lasts[15];
  lane_accumulate_s20_to_28_x21 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x21 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x21 lane_10 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x21 lane_11 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x21 lane_12 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x21 lane_13 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x21 lane_14 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x21 lane_15 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x21 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x21 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x21 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x21 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x21 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x21 lane_7 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x21 lane_8 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x21 lane_9 (
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

module tpe_mac_tree_16x16_s8xs8_k4096_d21(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [26:0] \$44 ;
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
  reg [26:0] token_line;
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
  assign \$14  = \$signal$25  == 5'h14;
  assign \$15  = \$signal$25  + 1'h1;
  assign \$16  = \$14  ? 6'h00 : \$15 ;
  assign \$17  = \$13  ? { 1'h0, \$signal$31  } : \$16 ;
  assign \$18  = taken + 1'h1;
  assign \$19  = s_axis_a_tlast ? 6'h00 : \$18 ;
  assign \$20  = \$signal$25  == 5'h14;
  assign \$21  = \$signal$25  + 1'h1;
  assign \$22  = \$20  ? 6'h00 : \$21 ;
  assign \$23  = loaded == 4'hf;
  assign \$24  = s_axis_b_tlast != \$23 ;
  assign \$25  = \$signal$21  & \$24 ;
  assign \$26  = taken == 5'h14;
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
  assign \$45  = rst ? 5'h15 : \$36 [4:0];
  assign \$procmux$11_Y  = \$signal$22  ? \$procmux$9_Y  : \$signal$31 ;
  assign \$42  = rst ? 5'h00 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$signal$22  ? \$19 [4:0] : taken;
  assign \$41  = rst ? 5'h00 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$signal$22  ? \$17 [4:0] : \$signal$25 ;
  assign \$40  = rst ? 5'h00 : \$procmux$19_Y ;
  assign \$procmux$23_Y  = hold ? \$11 [0] : hold;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h0 : \$procmux$23_Y ;
  assign \$39  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$44  = rst ? 27'h0000000 : { token_line[17:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$31_Y  = \$signal$23  ? 5'h00 : \$9 [4:0];
  assign \$38  = rst ? 5'h00 : \$procmux$31_Y ;
  assign \$procmux$35_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$37  = rst ? 1'h1 : \$procmux$35_Y ;
  assign \$procmux$5_Y  = \$33  ? 1'h1 : framing_error;
  assign \$43  = rst ? 1'h0 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = ends ? \$22 [4:0] : \$signal$31 ;
  array_tree_mac_s8xs8_20_16x16 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_16_lane_accumulate_s20_to_28_x21 collector (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(collector_released),
    .rst(rst),
    .token(token_line[26:18]),
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
