// tpe_mac_cube_8x8x8_s8xs8_k4096_d27: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=mac, array=cube, rows=8, cols=8, layers=8, recoding=booth, digits=parallel, encoder=cell, shift=product, accumulate=binary, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=27, constant_time=False

module skew_8x8(clk, skewed, straight);
  input clk;
  wire clk;
  output [63:0] skewed;
  wire [63:0] skewed;
  input [63:0] straight;
  wire [63:0] straight;
  reg [7:0] line_1;
  reg [15:0] line_2;
  reg [23:0] line_3;
  reg [31:0] line_4;
  reg [39:0] line_5;
  reg [47:0] line_6;
  reg [55:0] line_7;
  always @(posedge clk)
    line_1 <= straight[15:8];
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
  assign skewed = { line_7[55:48], line_6[47:40], line_5[39:32], line_4[31:24], line_3[23:16], line_2[15:8], line_1, straight[7:0] };
endmodule

module skew_8x64(clk, skewed, straight);
  input clk;
  wire clk;
  output [511:0] skewed;
  wire [511:0] skewed;
  input [511:0] straight;
  wire [511:0] straight;
  reg [63:0] line_1;
  reg [127:0] line_2;
  reg [191:0] line_3;
  reg [255:0] line_4;
  reg [319:0] line_5;
  reg [383:0] line_6;
  reg [447:0] line_7;
  always @(posedge clk)
    line_1 <= straight[127:64];
  always @(posedge clk)
    line_2 <= { line_2[63:0], straight[191:128] };
  always @(posedge clk)
    line_3 <= { line_3[127:0], straight[255:192] };
  always @(posedge clk)
    line_4 <= { line_4[191:0], straight[319:256] };
  always @(posedge clk)
    line_5 <= { line_5[255:0], straight[383:320] };
  always @(posedge clk)
    line_6 <= { line_6[319:0], straight[447:384] };
  always @(posedge clk)
    line_7 <= { line_7[383:0], straight[511:448] };
  assign skewed = { line_7[447:384], line_6[383:320], line_5[319:256], line_4[255:192], line_3[191:128], line_2[127:64], line_1, straight[63:0] };
endmodule

module pe_chain_mac_s8xs8_19(b, state, clk, a_next, b_next, state_next, a);
  input [7:0] b;
  wire [7:0] b;
  input [18:0] state;
  wire [18:0] state;
  input clk;
  wire clk;
  output [7:0] a_next;
  reg [7:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output [18:0] state_next;
  reg [18:0] state_next;
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
  wire [14:0] \$36 ;
  wire \$37 ;
  wire [14:0] \$38 ;
  wire [8:0] \$4 ;
  wire [16:0] \$42 ;
  wire [16:0] \$44 ;
  wire [18:0] \$48 ;
  wire [8:0] \$5 ;
  wire [18:0] \$50 ;
  wire [19:0] \$51 ;
  wire [8:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [7:0] \a$8 ;
  wire [7:0] \b$12 ;
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
  wire [18:0] \state$37 ;
  wire [16:0] tree_carry_12;
  wire [18:0] tree_carry_15;
  wire [5:0] tree_carry_6;
  wire [14:0] tree_carry_9;
  wire [16:0] tree_half_12;
  wire [18:0] tree_half_15;
  wire [5:0] tree_half_6;
  wire [14:0] tree_half_9;
  wire [16:0] tree_sum_12;
  wire [18:0] tree_sum_15;
  wire [5:0] tree_sum_6;
  wire [14:0] tree_sum_9;
  assign \$33  = ~ row_3[8];
  assign tree_sum_9 = tree_half_9 ^ { 4'hf, \$33 , row_3[7:0], 1'h0, a_next[5] };
  assign \$35  = ~ row_2[8];
  assign \$36  = { 7'h00, tree_sum_6, row_1[3:2] } & { 6'h01, \$35 , row_2[7:0] };
  assign \$37  = ~ row_3[8];
  assign \$38  = tree_half_9 & { 4'hf, \$37 , row_3[7:0], 1'h0, a_next[5] };
  assign tree_carry_9 = \$36  | \$38 ;
  assign tree_half_12 = { 7'h00, tree_carry_6[4:0], 1'h0, row_0[5:2] } ^ state[18:2];
  assign tree_sum_12 = tree_half_12 ^ { 4'h0, tree_carry_9[9:0], 2'h0, a_next[3] };
  assign \$42  = { 7'h00, tree_carry_6[4:0], 1'h0, row_0[5:2] } & state[18:2];
  assign \$44  = tree_half_12 & { 4'h0, tree_carry_9[9:0], 2'h0, a_next[3] };
  assign tree_carry_12 = \$42  | \$44 ;
  assign tree_half_15 = { tree_sum_9, row_1[1:0], 1'h0, a_next[1] } ^ { 3'h0, tree_carry_12[12:0], 1'h0, state[1:0] };
  assign tree_sum_15 = tree_half_15 ^ { tree_sum_12, row_0[1:0] };
  assign \$48  = { tree_sum_9, row_1[1:0], 1'h0, a_next[1] } & { 3'h0, tree_carry_12[12:0], 1'h0, state[1:0] };
  assign \$50  = tree_half_15 & { tree_sum_12, row_0[1:0] };
  assign tree_carry_15 = \$48  | \$50 ;
  assign \$51  = tree_sum_15 + { tree_carry_15[17:0], 1'h0 };
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= b;
  always @(posedge clk)
    state_next <= \$51 [18:0];
  assign \$1  = a_next[1] ^ a_next[0];
  assign \$3  = ~ a_next[0];
  assign digit_0_two = \$1  & \$3 ;
  assign \$4  = { b_next[7], b_next } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$5  = { b_next, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$6  = \$4  | \$5 ;
  assign row_0 = \$6  ^ { a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1] };
  assign digit_1_one = a_next[2] ^ a_next[1];
  assign \$7  = a_next[3] ^ a_next[2];
  assign \$8  = a_next[2] ^ a_next[1];
  assign \$9  = ~ \$8 ;
  assign digit_1_two = \$7  & \$9 ;
  assign \$10  = { b_next[7], b_next } & { digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one };
  assign \$11  = { b_next, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$12  = \$10  | \$11 ;
  assign row_1 = \$12  ^ { a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3] };
  assign digit_2_one = a_next[4] ^ a_next[3];
  assign \$13  = a_next[5] ^ a_next[4];
  assign \$14  = a_next[4] ^ a_next[3];
  assign \$15  = ~ \$14 ;
  assign digit_2_two = \$13  & \$15 ;
  assign \$16  = { b_next[7], b_next } & { digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one };
  assign \$17  = { b_next, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$18  = \$16  | \$17 ;
  assign row_2 = \$18  ^ { a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5] };
  assign digit_3_one = a_next[6] ^ a_next[5];
  assign \$19  = a_next[7] ^ a_next[6];
  assign \$20  = a_next[6] ^ a_next[5];
  assign \$21  = ~ \$20 ;
  assign digit_3_two = \$19  & \$21 ;
  assign \$22  = { b_next[7], b_next } & { digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one };
  assign \$23  = { b_next, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
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
  assign \$32  = ~ row_2[8];
  assign tree_half_9 = { 7'h00, tree_sum_6, row_1[3:2] } ^ { 6'h01, \$32 , row_2[7:0] };
  assign \state$37  = state_next;
  assign digit_3_neg = a_next[7];
  assign digit_2_neg = a_next[5];
  assign digit_1_neg = a_next[3];
  assign \b$12  = b_next;
  assign digit_0_one = a_next[0];
  assign \a$8  = a_next;
  assign digit_0_neg = a_next[1];
endmodule

module accumulator_mac_s8xs8_19_to_28(first, last, clk, first_next, last_next, sum, value);
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output first_next;
  reg first_next;
  output last_next;
  reg last_next;
  output [27:0] sum;
  wire [27:0] sum;
  input [18:0] value;
  wire [18:0] value;
  wire [29:0] \$1 ;
  reg done;
  wire [27:0] held;
  wire held_first;
  wire held_last;
  reg [27:0] total;
  assign held = first_next ? 28'h0000000 : total;
  assign sum = done ? total : 28'h0000000;
  assign \$1  = $signed({ 1'h0, held }) + $signed(value);
  always @(posedge clk)
    first_next <= first;
  always @(posedge clk)
    last_next <= last;
  always @(posedge clk)
    done <= last_next;
  always @(posedge clk)
    total <= \$1 [27:0];
  assign held_last = last_next;
  assign held_first = first_next;
endmodule

module pe_cube_mac_s8xs8_19_x8_to_28(b, first, last, clk, a_next, b_next, first_next, last_next, sum, a);
  input [63:0] b;
  wire [63:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [63:0] a_next;
  wire [63:0] a_next;
  output [63:0] b_next;
  wire [63:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [27:0] sum;
  wire [27:0] sum;
  input [63:0] a;
  wire [63:0] a;
  wire accumulator_first_next;
  wire accumulator_last_next;
  wire [27:0] accumulator_sum;
  wire [7:0] layer_0_a_next;
  wire [7:0] layer_0_b_next;
  wire [18:0] layer_0_state_next;
  wire [7:0] layer_1_a_next;
  wire [7:0] layer_1_b_next;
  wire [18:0] layer_1_state_next;
  wire [7:0] layer_2_a_next;
  wire [7:0] layer_2_b_next;
  wire [18:0] layer_2_state_next;
  wire [7:0] layer_3_a_next;
  wire [7:0] layer_3_b_next;
  wire [18:0] layer_3_state_next;
  wire [7:0] layer_4_a_next;
  wire [7:0] layer_4_b_next;
  wire [18:0] layer_4_state_next;
  wire [7:0] layer_5_a_next;
  wire [7:0] layer_5_b_next;
  wire [18:0] layer_5_state_next;
  wire [7:0] layer_6_a_next;
  wire [7:0] layer_6_b_next;
  wire [18:0] layer_6_state_next;
  wire [7:0] layer_7_a_next;
  wire [7:0] layer_7_b_next;
  wire [18:0] layer_7_state_next;
  accumulator_mac_s8xs8_19_to_28 accumulator (
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(sum),
    .value(layer_7_state_next)
  );
  pe_chain_mac_s8xs8_19 layer_0 (
    .a(a[7:0]),
    .a_next(layer_0_a_next),
    .b(b[7:0]),
    .b_next(layer_0_b_next),
    .clk(clk),
    .state(19'h00000),
    .state_next(layer_0_state_next)
  );
  pe_chain_mac_s8xs8_19 layer_1 (
    .a(a[15:8]),
    .a_next(layer_1_a_next),
    .b(b[15:8]),
    .b_next(layer_1_b_next),
    .clk(clk),
    .state(layer_0_state_next),
    .state_next(layer_1_state_next)
  );
  pe_chain_mac_s8xs8_19 layer_2 (
    .a(a[23:16]),
    .a_next(layer_2_a_next),
    .b(b[23:16]),
    .b_next(layer_2_b_next),
    .clk(clk),
    .state(layer_1_state_next),
    .state_next(layer_2_state_next)
  );
  pe_chain_mac_s8xs8_19 layer_3 (
    .a(a[31:24]),
    .a_next(layer_3_a_next),
    .b(b[31:24]),
    .b_next(layer_3_b_next),
    .clk(clk),
    .state(layer_2_state_next),
    .state_next(layer_3_state_next)
  );
  pe_chain_mac_s8xs8_19 layer_4 (
    .a(a[39:32]),
    .a_next(layer_4_a_next),
    .b(b[39:32]),
    .b_next(layer_4_b_next),
    .clk(clk),
    .state(layer_3_state_next),
    .state_next(layer_4_state_next)
  );
  pe_chain_mac_s8xs8_19 layer_5 (
    .a(a[47:40]),
    .a_next(layer_5_a_next),
    .b(b[47:40]),
    .b_next(layer_5_b_next),
    .clk(clk),
    .state(layer_4_state_next),
    .state_next(layer_5_state_next)
  );
  pe_chain_mac_s8xs8_19 layer_6 (
    .a(a[55:48]),
    .a_next(layer_6_a_next),
    .b(b[55:48]),
    .b_next(layer_6_b_next),
    .clk(clk),
    .state(layer_5_state_next),
    .state_next(layer_6_state_next)
  );
  pe_chain_mac_s8xs8_19 layer_7 (
    .a(a[63:56]),
    .a_next(layer_7_a_next),
    .b(b[63:56]),
    .b_next(layer_7_b_next),
    .clk(clk),
    .state(layer_6_state_next),
    .state_next(layer_7_state_next)
  );
  assign b_next = { layer_7_b_next, layer_6_b_next, layer_5_b_next, layer_4_b_next, layer_3_b_next, layer_2_b_next, layer_1_b_next, layer_0_b_next };
  assign a_next = { layer_7_a_next, layer_6_a_next, layer_5_a_next, layer_4_a_next, layer_3_a_next, layer_2_a_next, layer_1_a_next, layer_0_a_next };
  assign accumulator_sum = sum;
  assign accumulator_last_next = last_next;
  assign accumulator_first_next = first_next;
endmodule

module row_cube_mac_s8xs8_19_x8_to_28_x8(b, first, last, clk, b_next, first_next, last_next, sums, a);
  input [511:0] b;
  wire [511:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [511:0] b_next;
  wire [511:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [223:0] sums;
  wire [223:0] sums;
  input [63:0] a;
  wire [63:0] a;
  wire [63:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [63:0] pe_0_a_next;
  wire [63:0] pe_0_b_next;
  wire pe_0_first_next;
  wire pe_0_last_next;
  wire [27:0] pe_0_sum;
  wire [63:0] pe_1_a_next;
  wire [63:0] pe_1_b_next;
  wire pe_1_first_next;
  wire pe_1_last_next;
  wire [27:0] pe_1_sum;
  wire [63:0] pe_2_a_next;
  wire [63:0] pe_2_b_next;
  wire pe_2_first_next;
  wire pe_2_last_next;
  wire [27:0] pe_2_sum;
  wire [63:0] pe_3_a_next;
  wire [63:0] pe_3_b_next;
  wire pe_3_first_next;
  wire pe_3_last_next;
  wire [27:0] pe_3_sum;
  wire [63:0] pe_4_a_next;
  wire [63:0] pe_4_b_next;
  wire pe_4_first_next;
  wire pe_4_last_next;
  wire [27:0] pe_4_sum;
  wire [63:0] pe_5_a_next;
  wire [63:0] pe_5_b_next;
  wire pe_5_first_next;
  wire pe_5_last_next;
  wire [27:0] pe_5_sum;
  wire [63:0] pe_6_a_next;
  wire [63:0] pe_6_b_next;
  wire pe_6_first_next;
  wire pe_6_last_next;
  wire [27:0] pe_6_sum;
  wire [63:0] pe_7_b_next;
  wire [27:0] pe_7_sum;
  pe_cube_mac_s8xs8_19_x8_to_28 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[63:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(pe_0_sum)
  );
  pe_cube_mac_s8xs8_19_x8_to_28 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[127:64]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .first(first_next),
    .first_next(pe_1_first_next),
    .last(last_next),
    .last_next(pe_1_last_next),
    .sum(pe_1_sum)
  );
  pe_cube_mac_s8xs8_19_x8_to_28 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[191:128]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .first(pe_1_first_next),
    .first_next(pe_2_first_next),
    .last(pe_1_last_next),
    .last_next(pe_2_last_next),
    .sum(pe_2_sum)
  );
  pe_cube_mac_s8xs8_19_x8_to_28 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[255:192]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .first(pe_2_first_next),
    .first_next(pe_3_first_next),
    .last(pe_2_last_next),
    .last_next(pe_3_last_next),
    .sum(pe_3_sum)
  );
  pe_cube_mac_s8xs8_19_x8_to_28 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[319:256]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .first(pe_3_first_next),
    .first_next(pe_4_first_next),
    .last(pe_3_last_next),
    .last_next(pe_4_last_next),
    .sum(pe_4_sum)
  );
  pe_cube_mac_s8xs8_19_x8_to_28 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[383:320]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .first(pe_4_first_next),
    .first_next(pe_5_first_next),
    .last(pe_4_last_next),
    .last_next(pe_5_last_next),
    .sum(pe_5_sum)
  );
  pe_cube_mac_s8xs8_19_x8_to_28 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[447:384]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .first(pe_5_first_next),
    .first_next(pe_6_first_next),
    .last(pe_5_last_next),
    .last_next(pe_6_last_next),
    .sum(pe_6_sum)
  );
  pe_cube_mac_s8xs8_19_x8_to_28 pe_7 (
    .a(pe_6_a_next),
    .a_next(\$1 ),
    .b(b[511:448]),
    .b_next(pe_7_b_next),
    .clk(clk),
    .first(pe_6_first_next),
    .first_next(\$2 ),
    .last(pe_6_last_next),
    .last_next(\$3 ),
    .sum(pe_7_sum)
  );
  assign sums = { pe_7_sum, pe_6_sum, pe_5_sum, pe_4_sum, pe_3_sum, pe_2_sum, pe_1_sum, pe_0_sum };
  assign b_next = { pe_7_b_next, pe_6_b_next, pe_5_b_next, pe_4_b_next, pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_last_next = last_next;
  assign pe_0_first_next = first_next;
endmodule

module group_cube_mac_s8xs8_19_x8_to_28_8x8(b, first, last, clk, b_next, first_next, last_next, picked, a);
  input [511:0] b;
  wire [511:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [511:0] b_next;
  wire [511:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [223:0] picked;
  reg [223:0] picked;
  input [511:0] a;
  wire [511:0] a;
  wire [223:0] \$1 ;
  wire [223:0] \$2 ;
  wire [223:0] \$3 ;
  wire [223:0] \$4 ;
  wire [223:0] \$5 ;
  wire [223:0] \$6 ;
  wire [223:0] \$7 ;
  wire [223:0] picked_now;
  wire [511:0] row_0_b_next;
  wire row_0_first_next;
  wire row_0_last_next;
  wire [223:0] row_0_sums;
  wire [511:0] row_1_b_next;
  wire row_1_first_next;
  wire row_1_last_next;
  wire [223:0] row_1_sums;
  wire [511:0] row_2_b_next;
  wire row_2_first_next;
  wire row_2_last_next;
  wire [223:0] row_2_sums;
  wire [511:0] row_3_b_next;
  wire row_3_first_next;
  wire row_3_last_next;
  wire [223:0] row_3_sums;
  wire [511:0] row_4_b_next;
  wire row_4_first_next;
  wire row_4_last_next;
  wire [223:0] row_4_sums;
  wire [511:0] row_5_b_next;
  wire row_5_first_next;
  wire row_5_last_next;
  wire [223:0] row_5_sums;
  wire [511:0] row_6_b_next;
  wire row_6_first_next;
  wire row_6_last_next;
  wire [223:0] row_6_sums;
  wire [511:0] row_7_b_next;
  wire row_7_first_next;
  wire row_7_last_next;
  wire [223:0] row_7_sums;
  wire [511:0] skew_a_skewed;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  always @(posedge clk)
    picked <= \$7 ;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  row_cube_mac_s8xs8_19_x8_to_28_x8 row_0 (
    .a(skew_a_skewed[63:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(row_0_first_next),
    .last(last),
    .last_next(row_0_last_next),
    .sums(row_0_sums)
  );
  row_cube_mac_s8xs8_19_x8_to_28_x8 row_1 (
    .a(skew_a_skewed[127:64]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .first(row_0_first_next),
    .first_next(row_1_first_next),
    .last(row_0_last_next),
    .last_next(row_1_last_next),
    .sums(row_1_sums)
  );
  row_cube_mac_s8xs8_19_x8_to_28_x8 row_2 (
    .a(skew_a_skewed[191:128]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .first(row_1_first_next),
    .first_next(row_2_first_next),
    .last(row_1_last_next),
    .last_next(row_2_last_next),
    .sums(row_2_sums)
  );
  row_cube_mac_s8xs8_19_x8_to_28_x8 row_3 (
    .a(skew_a_skewed[255:192]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .first(row_2_first_next),
    .first_next(row_3_first_next),
    .last(row_2_last_next),
    .last_next(row_3_last_next),
    .sums(row_3_sums)
  );
  row_cube_mac_s8xs8_19_x8_to_28_x8 row_4 (
    .a(skew_a_skewed[319:256]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .first(row_3_first_next),
    .first_next(row_4_first_next),
    .last(row_3_last_next),
    .last_next(row_4_last_next),
    .sums(row_4_sums)
  );
  row_cube_mac_s8xs8_19_x8_to_28_x8 row_5 (
    .a(skew_a_skewed[383:320]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .first(row_4_first_next),
    .first_next(row_5_first_next),
    .last(row_4_last_next),
    .last_next(row_5_last_next),
    .sums(row_5_sums)
  );
  row_cube_mac_s8xs8_19_x8_to_28_x8 row_6 (
    .a(skew_a_skewed[447:384]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .first(row_5_first_next),
    .first_next(row_6_first_next),
    .last(row_5_last_next),
    .last_next(row_6_last_next),
    .sums(row_6_sums)
  );
  row_cube_mac_s8xs8_19_x8_to_28_x8 row_7 (
    .a(skew_a_skewed[511:448]),
    .b(row_6_b_next),
    .b_next(b_next),
    .clk(clk),
    .first(row_6_first_next),
    .first_next(first_next),
    .last(row_6_last_next),
    .last_next(last_next),
    .sums(row_7_sums)
  );
  skew_8x64 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_7_last_next = last_next;
  assign row_7_first_next = first_next;
  assign row_7_b_next = b_next;
  assign picked_now = picked;
endmodule

module array_cube_mac_s8xs8_19_8x8x8_to_28(b, first, last, clk, c, a);
  input [511:0] b;
  wire [511:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [223:0] c;
  wire [223:0] c;
  input [511:0] a;
  wire [511:0] a;
  wire [511:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  reg [7:0] first_line;
  wire [223:0] group_0_picked;
  reg [7:0] last_line;
  wire [63:0] layers_a_0_skewed;
  wire [63:0] layers_a_1_skewed;
  wire [63:0] layers_a_2_skewed;
  wire [63:0] layers_a_3_skewed;
  wire [63:0] layers_a_4_skewed;
  wire [63:0] layers_a_5_skewed;
  wire [63:0] layers_a_6_skewed;
  wire [63:0] layers_a_7_skewed;
  wire [63:0] layers_b_0_skewed;
  wire [63:0] layers_b_1_skewed;
  wire [63:0] layers_b_2_skewed;
  wire [63:0] layers_b_3_skewed;
  wire [63:0] layers_b_4_skewed;
  wire [63:0] layers_b_5_skewed;
  wire [63:0] layers_b_6_skewed;
  wire [63:0] layers_b_7_skewed;
  wire [511:0] skew_b_0_skewed;
  always @(posedge clk)
    first_line <= { first_line[6:0], first };
  always @(posedge clk)
    last_line <= { last_line[6:0], last };
  group_cube_mac_s8xs8_19_x8_to_28_8x8 group_0 (
    .a({ layers_a_7_skewed, layers_a_6_skewed, layers_a_5_skewed, layers_a_4_skewed, layers_a_3_skewed, layers_a_2_skewed, layers_a_1_skewed, layers_a_0_skewed }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .first(first_line[7]),
    .first_next(\$2 ),
    .last(last_line[7]),
    .last_next(\$3 ),
    .picked(c)
  );
  skew_8x8 layers_a_0 (
    .clk(clk),
    .skewed(layers_a_0_skewed),
    .straight(a[63:0])
  );
  skew_8x8 layers_a_1 (
    .clk(clk),
    .skewed(layers_a_1_skewed),
    .straight(a[127:64])
  );
  skew_8x8 layers_a_2 (
    .clk(clk),
    .skewed(layers_a_2_skewed),
    .straight(a[191:128])
  );
  skew_8x8 layers_a_3 (
    .clk(clk),
    .skewed(layers_a_3_skewed),
    .straight(a[255:192])
  );
  skew_8x8 layers_a_4 (
    .clk(clk),
    .skewed(layers_a_4_skewed),
    .straight(a[319:256])
  );
  skew_8x8 layers_a_5 (
    .clk(clk),
    .skewed(layers_a_5_skewed),
    .straight(a[383:320])
  );
  skew_8x8 layers_a_6 (
    .clk(clk),
    .skewed(layers_a_6_skewed),
    .straight(a[447:384])
  );
  skew_8x8 layers_a_7 (
    .clk(clk),
    .skewed(layers_a_7_skewed),
    .straight(a[511:448])
  );
  skew_8x8 layers_b_0 (
    .clk(clk),
    .skewed(layers_b_0_skewed),
    .straight(b[63:0])
  );
  skew_8x8 layers_b_1 (
    .clk(clk),
    .skewed(layers_b_1_skewed),
    .straight(b[127:64])
  );
  skew_8x8 layers_b_2 (
    .clk(clk),
    .skewed(layers_b_2_skewed),
    .straight(b[191:128])
  );
  skew_8x8 layers_b_3 (
    .clk(clk),
    .skewed(layers_b_3_skewed),
    .straight(b[255:192])
  );
  skew_8x8 layers_b_4 (
    .clk(clk),
    .skewed(layers_b_4_skewed),
    .straight(b[319:256])
  );
  skew_8x8 layers_b_5 (
    .clk(clk),
    .skewed(layers_b_5_skewed),
    .straight(b[383:320])
  );
  skew_8x8 layers_b_6 (
    .clk(clk),
    .skewed(layers_b_6_skewed),
    .straight(b[447:384])
  );
  skew_8x8 layers_b_7 (
    .clk(clk),
    .skewed(layers_b_7_skewed),
    .straight(b[511:448])
  );
  skew_8x64 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight({ layers_b_7_skewed, layers_b_6_skewed, layers_b_5_skewed, layers_b_4_skewed, layers_b_3_skewed, layers_b_2_skewed, layers_b_1_skewed, layers_b_0_skewed })
  );
  assign group_0_picked = c;
endmodule

module lane_store_s28_to_28_x27(value, fetch, clk, rst, token_next, word, token);
  input [27:0] value;
  wire [27:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [29:0] token_next;
  reg [29:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [29:0] token;
  wire [29:0] token;
  wire [27:0] \$1 ;
  wire [27:0] \$10 ;
  wire [27:0] \$11 ;
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
  wire [29:0] \$54 ;
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
  wire [26:0] \$82 ;
  wire [27:0] \$83 ;
  wire [27:0] \$9 ;
  wire [26:0] \$procmux$47_Y ;
  wire [27:0] \$signal ;
  wire [29:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [26:0] \held_token.slot ;
  reg [26:0] pointer;
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
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  reg [27:0] word_8;
  reg [27:0] word_9;
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
  assign \$51  = \$49  | \$50 ;
  assign \$52  = \$46  | \$51 ;
  assign \$53  = \$31  | \$52 ;
  always @(posedge clk)
    token_next <= \$54 ;
  always @(posedge clk)
    word_0 <= \$55 ;
  always @(posedge clk)
    word_1 <= \$56 ;
  always @(posedge clk)
    word_2 <= \$57 ;
  always @(posedge clk)
    word_3 <= \$58 ;
  always @(posedge clk)
    word_4 <= \$59 ;
  always @(posedge clk)
    word_5 <= \$60 ;
  always @(posedge clk)
    word_6 <= \$61 ;
  always @(posedge clk)
    word_7 <= \$62 ;
  always @(posedge clk)
    word_8 <= \$63 ;
  always @(posedge clk)
    word_9 <= \$64 ;
  always @(posedge clk)
    word_10 <= \$65 ;
  always @(posedge clk)
    word_11 <= \$66 ;
  always @(posedge clk)
    word_12 <= \$67 ;
  always @(posedge clk)
    word_13 <= \$68 ;
  always @(posedge clk)
    word_14 <= \$69 ;
  always @(posedge clk)
    word_15 <= \$70 ;
  always @(posedge clk)
    word_16 <= \$71 ;
  always @(posedge clk)
    word_17 <= \$72 ;
  always @(posedge clk)
    word_18 <= \$73 ;
  always @(posedge clk)
    word_19 <= \$74 ;
  always @(posedge clk)
    word_20 <= \$75 ;
  always @(posedge clk)
    word_21 <= \$76 ;
  always @(posedge clk)
    word_22 <= \$77 ;
  always @(posedge clk)
    word_23 <= \$78 ;
  always @(posedge clk)
    word_24 <= \$79 ;
  always @(posedge clk)
    word_25 <= \$80 ;
  always @(posedge clk)
    word_26 <= \$81 ;
  always @(posedge clk)
    pointer <= \$82 ;
  always @(posedge clk)
    word <= \$83 ;
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
  assign \$56  = token_next[4] ? value : word_1;
  assign \$55  = token_next[3] ? value : word_0;
  assign \$54  = rst ? 30'h00000000 : token;
  assign \$83  = fetch ? \$53  : word;
  assign \$procmux$47_Y  = fetch ? { pointer[25:0], pointer[26] } : pointer;
  assign \$82  = rst ? 27'h0000001 : \$procmux$47_Y ;
  assign \$81  = token_next[29] ? value : word_26;
  assign \$80  = token_next[28] ? value : word_25;
  assign \$79  = token_next[27] ? value : word_24;
  assign \$78  = token_next[26] ? value : word_23;
  assign \$77  = token_next[25] ? value : word_22;
  assign \$76  = token_next[24] ? value : word_21;
  assign \$75  = token_next[23] ? value : word_20;
  assign \$74  = token_next[22] ? value : word_19;
  assign \$73  = token_next[21] ? value : word_18;
  assign \$72  = token_next[20] ? value : word_17;
  assign \$71  = token_next[19] ? value : word_16;
  assign \$70  = token_next[18] ? value : word_15;
  assign \$69  = token_next[17] ? value : word_14;
  assign \$68  = token_next[16] ? value : word_13;
  assign \$67  = token_next[15] ? value : word_12;
  assign \$66  = token_next[14] ? value : word_11;
  assign \$65  = token_next[13] ? value : word_10;
  assign \$64  = token_next[12] ? value : word_9;
  assign \$63  = token_next[11] ? value : word_8;
  assign \$62  = token_next[10] ? value : word_7;
  assign \$61  = token_next[9] ? value : word_6;
  assign \$60  = token_next[8] ? value : word_5;
  assign \$59  = token_next[7] ? value : word_4;
  assign \$58  = token_next[6] ? value : word_3;
  assign \$57  = token_next[5] ? value : word_2;
  assign \held_token.slot  = token_next[29:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$signal  = word;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_8_lane_store_s28_to_28_x27(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [223:0] values;
  wire [223:0] values;
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
  output [223:0] m_axis_tdata;
  wire [223:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [29:0] token;
  wire [29:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [26:0] \$11 ;
  wire [26:0] \$12 ;
  wire [26:0] \$13 ;
  wire [26:0] \$14 ;
  wire [26:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [26:0] \$19 ;
  wire [6:0] \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [26:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [26:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [4:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [26:0] \$signal$15 ;
  wire fetch;
  wire [29:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [29:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [29:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [29:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [29:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [29:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [29:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [29:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  reg [26:0] pointer;
  wire tlast;
  reg waiting;
  assign \$1  = \$signal$11  + lane_7_token_next[1];
  assign \$2  = \$1  - released;
  assign \$3  = \$signal$11  > 1'h1;
  assign \$4  = lane_7_token_next[1] | \$3 ;
  assign \$5  = ~ released;
  assign \$6  = waiting & \$5 ;
  assign \$7  = \$4  | \$6 ;
  assign \$8  = ~ m_axis_tready;
  assign \$9  = m_axis_tvalid & \$8 ;
  assign \$10  = released | \$9 ;
  assign \$11  = ~ lane_7_token_next[29:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_7_token_next[29:3] & { lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2] };
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
  assign \$23  = lane_7_token_next[1] ? \$14  : \$signal$15 ;
  assign \$22  = rst ? 1'h0 : \$10 ;
  assign \$21  = rst ? 1'h0 : \$7 ;
  assign \$20  = rst ? 5'h00 : \$2 [4:0];
  assign \$procmux$41_Y  = released ? { pointer[25:0], pointer[26] } : pointer;
  assign \$19  = rst ? 27'h0000001 : \$procmux$41_Y ;
  lane_store_s28_to_28_x27 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[27:0]),
    .word(lane_0_word)
  );
  lane_store_s28_to_28_x27 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[55:28]),
    .word(lane_1_word)
  );
  lane_store_s28_to_28_x27 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[83:56]),
    .word(lane_2_word)
  );
  lane_store_s28_to_28_x27 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[111:84]),
    .word(lane_3_word)
  );
  lane_store_s28_to_28_x27 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[139:112]),
    .word(lane_4_word)
  );
  lane_store_s28_to_28_x27 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[167:140]),
    .word(lane_5_word)
  );
  lane_store_s28_to_28_x27 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[195:168]),
    .word(lane_6_word)
  );
  lane_store_s28_to_28_x27 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[223:196]),
    .word(lane_7_word)
  );
  assign m_axis_tdata = { lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module tpe_mac_cube_8x8x8_s8xs8_k4096_d27(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [511:0] s_axis_a_tdata;
  wire [511:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [511:0] s_axis_b_tdata;
  wire [511:0] s_axis_b_tdata;
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
  output [223:0] m_axis_tdata;
  wire [223:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_a_tvalid;
  wire s_axis_a_tvalid;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [4:0] \$12 ;
  wire \$13 ;
  wire [5:0] \$14 ;
  wire [5:0] \$15 ;
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
  wire [26:0] \$44 ;
  wire [5:0] \$45 ;
  wire [3:0] \$46 ;
  wire [6:0] \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [2:0] \$50 ;
  wire \$51 ;
  wire [3:0] \$52 ;
  wire [4:0] \$53 ;
  wire [71:0] \$54 ;
  wire [29:0] \$55 ;
  wire [4:0] \$56 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  wire [3:0] \$procmux$11_Y ;
  wire [3:0] \$procmux$13_Y ;
  wire \$procmux$17_Y ;
  wire [2:0] \$procmux$21_Y ;
  wire [2:0] \$procmux$23_Y ;
  wire \$procmux$27_Y ;
  wire [4:0] \$procmux$7_Y ;
  wire \$signal ;
  wire \$signal$18 ;
  wire [223:0] array_c;
  wire [223:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  reg [2:0] cooldown;
  wire \end ;
  wire error;
  reg [4:0] free;
  reg [29:0] landing;
  wire [511:0] operands;
  reg [3:0] remaining;
  reg [4:0] slot;
  reg start;
  wire [8:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [4:0] \token.slot ;
  wire \token.valid ;
  reg [71:0] token_line;
  assign \$38  = token_line[71:67] == 5'h15;
  assign \$39  = token_line[71:67] == 5'h16;
  assign \$40  = token_line[71:67] == 5'h17;
  assign \$41  = token_line[71:67] == 5'h18;
  assign \$42  = token_line[71:67] == 5'h19;
  assign \$43  = token_line[71:67] == 5'h1a;
  assign \$44  = { \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63] };
  assign \$45  = free + collector_released;
  assign \$46  = \end  ? 4'h8 : 4'h0;
  assign \$47  = \$45  - \$46 ;
  assign \$48  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$49 ;
  always @(posedge clk)
    cooldown <= \$50 ;
  always @(posedge clk)
    framing_error <= \$51 ;
  always @(posedge clk)
    remaining <= \$52 ;
  always @(posedge clk)
    slot <= \$53 ;
  always @(posedge clk)
    token_line <= \$54 ;
  always @(posedge clk)
    landing <= \$55 ;
  always @(posedge clk)
    free <= \$56 ;
  assign \$1  = ~ s_axis_a_tlast;
  assign \$2  = ! cooldown;
  assign \$3  = free >= 4'h8;
  assign \$4  = \$2  & \$3 ;
  assign \$signal  = \$1  | \$4 ;
  assign s_axis_a_tready = \$signal  & s_axis_b_tvalid;
  assign s_axis_b_tready = \$signal  & s_axis_a_tvalid;
  assign \$5  = \$signal  & s_axis_a_tvalid;
  assign \$signal$18  = \$5  & s_axis_b_tvalid;
  assign \end  = \$signal$18  & s_axis_a_tlast;
  assign operands = \$signal$18  ? s_axis_a_tdata : 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign \token.valid  = | remaining;
  assign \token.last  = remaining == 1'h1;
  assign \$8  = | cooldown;
  assign \$9  = cooldown - 1'h1;
  assign \$10  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$11  = \$signal$18  & \$10 ;
  assign \$12  = remaining - 1'h1;
  assign \$13  = slot == 5'h1a;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 6'h00 : \$14 ;
  assign \$16  = token_line[65] & token_line[63];
  assign \$17  = ! token_line[71:67];
  assign \$18  = token_line[71:67] == 1'h1;
  assign \$19  = token_line[71:67] == 2'h2;
  assign \$20  = token_line[71:67] == 2'h3;
  assign \$21  = token_line[71:67] == 3'h4;
  assign \$22  = token_line[71:67] == 3'h5;
  assign \$23  = token_line[71:67] == 3'h6;
  assign \$24  = token_line[71:67] == 3'h7;
  assign \$25  = token_line[71:67] == 4'h8;
  assign \$26  = token_line[71:67] == 4'h9;
  assign \$27  = token_line[71:67] == 4'ha;
  assign \$28  = token_line[71:67] == 4'hb;
  assign \$29  = token_line[71:67] == 4'hc;
  assign \$30  = token_line[71:67] == 4'hd;
  assign \$31  = token_line[71:67] == 4'he;
  assign \$32  = token_line[71:67] == 4'hf;
  assign \$33  = token_line[71:67] == 5'h10;
  assign \$34  = token_line[71:67] == 5'h11;
  assign \$35  = token_line[71:67] == 5'h12;
  assign \$36  = token_line[71:67] == 5'h13;
  assign \$37  = token_line[71:67] == 5'h14;
  assign \$56  = rst ? 5'h1b : \$47 [4:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [3:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 4'h8 : \$procmux$11_Y ;
  assign \$52  = rst ? 4'h0 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$51  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [2:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 3'h7 : \$procmux$21_Y ;
  assign \$50  = rst ? 3'h7 : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$49  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$55  = rst ? 30'h00000000 : { \$44 , token_line[66], \$16 , token_line[64] };
  assign \$54  = rst ? 72'h000000000000000000 : { token_line[62:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [4:0] : slot;
  assign \$53  = rst ? 5'h00 : \$procmux$7_Y ;
  array_cube_mac_s8xs8_19_8x8x8_to_28 array (
    .a(operands),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .first(\$48 ),
    .last(\end )
  );
  collector_8_lane_store_s28_to_28_x27 collector (
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
