// tpe_mac_os_16x16_s8xs8_k4096_d35: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=mac, array=os, rows=16, cols=16, layers=0, recoding=booth, digits=parallel, encoder=cell, shift=product, accumulate=binary, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=35, constant_time=False

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

module pe_os_mac_s8xs8_28(b, first, last, clk, a_next, b_next, first_next, last_next, sum, a);
  input [7:0] b;
  wire [7:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [7:0] a_next;
  reg [7:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output first_next;
  reg first_next;
  output last_next;
  reg last_next;
  output [27:0] sum;
  wire [27:0] sum;
  input [7:0] a;
  wire [7:0] a;
  wire [28:0] \$1 ;
  wire \$10 ;
  wire [8:0] \$11 ;
  wire [8:0] \$12 ;
  wire [8:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [8:0] \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [5:0] \$30 ;
  wire [5:0] \$31 ;
  wire \$33 ;
  wire \$34 ;
  wire \$36 ;
  wire [23:0] \$37 ;
  wire \$38 ;
  wire [23:0] \$39 ;
  wire \$4 ;
  wire [25:0] \$43 ;
  wire [25:0] \$45 ;
  wire [27:0] \$49 ;
  wire [8:0] \$5 ;
  wire [27:0] \$51 ;
  wire [8:0] \$6 ;
  wire [8:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [7:0] \a$10 ;
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
  assign \$33  = ~ row_2[8];
  assign tree_half_9 = { 16'h0000, tree_sum_6, row_1[3:2] } ^ { 15'h0001, \$33 , row_2[7:0] };
  assign \$34  = ~ row_3[8];
  assign tree_sum_9 = tree_half_9 ^ { 13'h1fff, \$34 , row_3[7:0], 1'h0, a_next[5] };
  assign \$36  = ~ row_2[8];
  assign \$37  = { 16'h0000, tree_sum_6, row_1[3:2] } & { 15'h0001, \$36 , row_2[7:0] };
  assign \$38  = ~ row_3[8];
  assign \$39  = tree_half_9 & { 13'h1fff, \$38 , row_3[7:0], 1'h0, a_next[5] };
  assign tree_carry_9 = \$37  | \$39 ;
  assign tree_half_12 = { 16'h0000, tree_carry_6[4:0], 1'h0, row_0[5:2] } ^ held[27:2];
  assign tree_sum_12 = tree_half_12 ^ { 13'h0000, tree_carry_9[9:0], 2'h0, a_next[3] };
  assign \$43  = { 16'h0000, tree_carry_6[4:0], 1'h0, row_0[5:2] } & held[27:2];
  assign \$45  = tree_half_12 & { 13'h0000, tree_carry_9[9:0], 2'h0, a_next[3] };
  assign tree_carry_12 = \$43  | \$45 ;
  assign tree_half_15 = { tree_sum_9, row_1[1:0], 1'h0, a_next[1] } ^ { 12'h000, tree_carry_12[12:0], 1'h0, held[1:0] };
  assign tree_sum_15 = tree_half_15 ^ { tree_sum_12, row_0[1:0] };
  assign \$49  = { tree_sum_9, row_1[1:0], 1'h0, a_next[1] } & { 12'h000, tree_carry_12[12:0], 1'h0, held[1:0] };
  assign \$51  = tree_half_15 & { tree_sum_12, row_0[1:0] };
  assign tree_carry_15 = \$49  | \$51 ;
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
  assign \$2  = a_next[1] ^ a_next[0];
  assign \$4  = ~ a_next[0];
  assign digit_0_two = \$2  & \$4 ;
  assign \$5  = { b_next[7], b_next } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$6  = { b_next, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$7  = \$5  | \$6 ;
  assign row_0 = \$7  ^ { a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1] };
  assign digit_1_one = a_next[2] ^ a_next[1];
  assign \$8  = a_next[3] ^ a_next[2];
  assign \$9  = a_next[2] ^ a_next[1];
  assign \$10  = ~ \$9 ;
  assign digit_1_two = \$8  & \$10 ;
  assign \$11  = { b_next[7], b_next } & { digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one };
  assign \$12  = { b_next, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$13  = \$11  | \$12 ;
  assign row_1 = \$13  ^ { a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3] };
  assign digit_2_one = a_next[4] ^ a_next[3];
  assign \$14  = a_next[5] ^ a_next[4];
  assign \$15  = a_next[4] ^ a_next[3];
  assign \$16  = ~ \$15 ;
  assign digit_2_two = \$14  & \$16 ;
  assign \$17  = { b_next[7], b_next } & { digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one };
  assign \$18  = { b_next, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$19  = \$17  | \$18 ;
  assign row_2 = \$19  ^ { a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5] };
  assign digit_3_one = a_next[6] ^ a_next[5];
  assign \$20  = a_next[7] ^ a_next[6];
  assign \$21  = a_next[6] ^ a_next[5];
  assign \$22  = ~ \$21 ;
  assign digit_3_two = \$20  & \$22 ;
  assign \$23  = { b_next[7], b_next } & { digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one };
  assign \$24  = { b_next, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$25  = \$23  | \$24 ;
  assign row_3 = \$25  ^ { a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7] };
  assign \$26  = ~ row_1[8];
  assign \$27  = ~ row_0[8];
  assign tree_half_6 = { 1'h0, \$26 , row_1[7:4] } ^ { 1'h1, \$27 , row_0[8], row_0[8:6] };
  assign tree_sum_6 = tree_half_6 ^ { 5'h00, a_next[7] };
  assign \$28  = ~ row_1[8];
  assign \$29  = ~ row_0[8];
  assign \$30  = { 1'h0, \$28 , row_1[7:4] } & { 1'h1, \$29 , row_0[8], row_0[8:6] };
  assign \$31  = tree_half_6 & { 5'h00, a_next[7] };
  assign tree_carry_6 = \$30  | \$31 ;
  assign digit_3_neg = a_next[7];
  assign digit_2_neg = a_next[5];
  assign digit_1_neg = a_next[3];
  assign digit_0_one = a_next[0];
  assign digit_0_neg = a_next[1];
  assign \last$13  = last_next;
  assign \first$12  = first_next;
  assign \b$11  = b_next;
  assign \a$10  = a_next;
endmodule

module row_os_mac_s8xs8_28_x16(b, first, last, clk, b_next, first_next, last_next, sums, a);
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
  input [7:0] a;
  wire [7:0] a;
  wire [7:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [7:0] pe_0_a_next;
  wire [7:0] pe_0_b_next;
  wire pe_0_first_next;
  wire pe_0_last_next;
  wire [27:0] pe_0_sum;
  wire [7:0] pe_10_a_next;
  wire [7:0] pe_10_b_next;
  wire pe_10_first_next;
  wire pe_10_last_next;
  wire [27:0] pe_10_sum;
  wire [7:0] pe_11_a_next;
  wire [7:0] pe_11_b_next;
  wire pe_11_first_next;
  wire pe_11_last_next;
  wire [27:0] pe_11_sum;
  wire [7:0] pe_12_a_next;
  wire [7:0] pe_12_b_next;
  wire pe_12_first_next;
  wire pe_12_last_next;
  wire [27:0] pe_12_sum;
  wire [7:0] pe_13_a_next;
  wire [7:0] pe_13_b_next;
  wire pe_13_first_next;
  wire pe_13_last_next;
  wire [27:0] pe_13_sum;
  wire [7:0] pe_14_a_next;
  wire [7:0] pe_14_b_next;
  wire pe_14_first_next;
  wire pe_14_last_next;
  wire [27:0] pe_14_sum;
  wire [7:0] pe_15_b_next;
  wire [27:0] pe_15_sum;
  wire [7:0] pe_1_a_next;
  wire [7:0] pe_1_b_next;
  wire pe_1_first_next;
  wire pe_1_last_next;
  wire [27:0] pe_1_sum;
  wire [7:0] pe_2_a_next;
  wire [7:0] pe_2_b_next;
  wire pe_2_first_next;
  wire pe_2_last_next;
  wire [27:0] pe_2_sum;
  wire [7:0] pe_3_a_next;
  wire [7:0] pe_3_b_next;
  wire pe_3_first_next;
  wire pe_3_last_next;
  wire [27:0] pe_3_sum;
  wire [7:0] pe_4_a_next;
  wire [7:0] pe_4_b_next;
  wire pe_4_first_next;
  wire pe_4_last_next;
  wire [27:0] pe_4_sum;
  wire [7:0] pe_5_a_next;
  wire [7:0] pe_5_b_next;
  wire pe_5_first_next;
  wire pe_5_last_next;
  wire [27:0] pe_5_sum;
  wire [7:0] pe_6_a_next;
  wire [7:0] pe_6_b_next;
  wire pe_6_first_next;
  wire pe_6_last_next;
  wire [27:0] pe_6_sum;
  wire [7:0] pe_7_a_next;
  wire [7:0] pe_7_b_next;
  wire pe_7_first_next;
  wire pe_7_last_next;
  wire [27:0] pe_7_sum;
  wire [7:0] pe_8_a_next;
  wire [7:0] pe_8_b_next;
  wire pe_8_first_next;
  wire pe_8_last_next;
  wire [27:0] pe_8_sum;
  wire [7:0] pe_9_a_next;
  wire [7:0] pe_9_b_next;
  wire pe_9_first_next;
  wire pe_9_last_next;
  wire [27:0] pe_9_sum;
  pe_os_mac_s8xs8_28 pe_0 (
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
  pe_os_mac_s8xs8_28 pe_1 (
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
  pe_os_mac_s8xs8_28 pe_10 (
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
  pe_os_mac_s8xs8_28 pe_11 (
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
  pe_os_mac_s8xs8_28 pe_12 (
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
  pe_os_mac_s8xs8_28 pe_13 (
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
  pe_os_mac_s8xs8_28 pe_14 (
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
  pe_os_mac_s8xs8_28 pe_15 (
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
  pe_os_mac_s8xs8_28 pe_2 (
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
  pe_os_mac_s8xs8_28 pe_3 (
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
  pe_os_mac_s8xs8_28 pe_4 (
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
  pe_os_mac_s8xs8_28 pe_5 (
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
  pe_os_mac_s8xs8_28 pe_6 (
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
  pe_os_mac_s8xs8_28 pe_7 (
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
  pe_os_mac_s8xs8_28 pe_8 (
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
  pe_os_mac_s8xs8_28 pe_9 (
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

module group_os_mac_s8xs8_28_16x16(b, first, last, clk, b_next, first_next, last_next, picked, a);
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
  input [127:0] a;
  wire [127:0] a;
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
  wire [127:0] skew_a_skewed;
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
  row_os_mac_s8xs8_28_x16 row_0 (
    .a(skew_a_skewed[7:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(row_0_first_next),
    .last(last),
    .last_next(row_0_last_next),
    .sums(row_0_sums)
  );
  row_os_mac_s8xs8_28_x16 row_1 (
    .a(skew_a_skewed[15:8]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .first(row_0_first_next),
    .first_next(row_1_first_next),
    .last(row_0_last_next),
    .last_next(row_1_last_next),
    .sums(row_1_sums)
  );
  row_os_mac_s8xs8_28_x16 row_10 (
    .a(skew_a_skewed[87:80]),
    .b(row_9_b_next),
    .b_next(row_10_b_next),
    .clk(clk),
    .first(row_9_first_next),
    .first_next(row_10_first_next),
    .last(row_9_last_next),
    .last_next(row_10_last_next),
    .sums(row_10_sums)
  );
  row_os_mac_s8xs8_28_x16 row_11 (
    .a(skew_a_skewed[95:88]),
    .b(row_10_b_next),
    .b_next(row_11_b_next),
    .clk(clk),
    .first(row_10_first_next),
    .first_next(row_11_first_next),
    .last(row_10_last_next),
    .last_next(row_11_last_next),
    .sums(row_11_sums)
  );
  row_os_mac_s8xs8_28_x16 row_12 (
    .a(skew_a_skewed[103:96]),
    .b(row_11_b_next),
    .b_next(row_12_b_next),
    .clk(clk),
    .first(row_11_first_next),
    .first_next(row_12_first_next),
    .last(row_11_last_next),
    .last_next(row_12_last_next),
    .sums(row_12_sums)
  );
  row_os_mac_s8xs8_28_x16 row_13 (
    .a(skew_a_skewed[111:104]),
    .b(row_12_b_next),
    .b_next(row_13_b_next),
    .clk(clk),
    .first(row_12_first_next),
    .first_next(row_13_first_next),
    .last(row_12_last_next),
    .last_next(row_13_last_next),
    .sums(row_13_sums)
  );
  row_os_mac_s8xs8_28_x16 row_14 (
    .a(skew_a_skewed[119:112]),
    .b(row_13_b_next),
    .b_next(row_14_b_next),
    .clk(clk),
    .first(row_13_first_next),
    .first_next(row_14_first_next),
    .last(row_13_last_next),
    .last_next(row_14_last_next),
    .sums(row_14_sums)
  );
  row_os_mac_s8xs8_28_x16 row_15 (
    .a(skew_a_skewed[127:120]),
    .b(row_14_b_next),
    .b_next(b_next),
    .clk(clk),
    .first(row_14_first_next),
    .first_next(first_next),
    .last(row_14_last_next),
    .last_next(last_next),
    .sums(row_15_sums)
  );
  row_os_mac_s8xs8_28_x16 row_2 (
    .a(skew_a_skewed[23:16]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .first(row_1_first_next),
    .first_next(row_2_first_next),
    .last(row_1_last_next),
    .last_next(row_2_last_next),
    .sums(row_2_sums)
  );
  row_os_mac_s8xs8_28_x16 row_3 (
    .a(skew_a_skewed[31:24]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .first(row_2_first_next),
    .first_next(row_3_first_next),
    .last(row_2_last_next),
    .last_next(row_3_last_next),
    .sums(row_3_sums)
  );
  row_os_mac_s8xs8_28_x16 row_4 (
    .a(skew_a_skewed[39:32]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .first(row_3_first_next),
    .first_next(row_4_first_next),
    .last(row_3_last_next),
    .last_next(row_4_last_next),
    .sums(row_4_sums)
  );
  row_os_mac_s8xs8_28_x16 row_5 (
    .a(skew_a_skewed[47:40]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .first(row_4_first_next),
    .first_next(row_5_first_next),
    .last(row_4_last_next),
    .last_next(row_5_last_next),
    .sums(row_5_sums)
  );
  row_os_mac_s8xs8_28_x16 row_6 (
    .a(skew_a_skewed[55:48]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .first(row_5_first_next),
    .first_next(row_6_first_next),
    .last(row_5_last_next),
    .last_next(row_6_last_next),
    .sums(row_6_sums)
  );
  row_os_mac_s8xs8_28_x16 row_7 (
    .a(skew_a_skewed[63:56]),
    .b(row_6_b_next),
    .b_next(row_7_b_next),
    .clk(clk),
    .first(row_6_first_next),
    .first_next(row_7_first_next),
    .last(row_6_last_next),
    .last_next(row_7_last_next),
    .sums(row_7_sums)
  );
  row_os_mac_s8xs8_28_x16 row_8 (
    .a(skew_a_skewed[71:64]),
    .b(row_7_b_next),
    .b_next(row_8_b_next),
    .clk(clk),
    .first(row_7_first_next),
    .first_next(row_8_first_next),
    .last(row_7_last_next),
    .last_next(row_8_last_next),
    .sums(row_8_sums)
  );
  row_os_mac_s8xs8_28_x16 row_9 (
    .a(skew_a_skewed[79:72]),
    .b(row_8_b_next),
    .b_next(row_9_b_next),
    .clk(clk),
    .first(row_8_first_next),
    .first_next(row_9_first_next),
    .last(row_8_last_next),
    .last_next(row_9_last_next),
    .sums(row_9_sums)
  );
  skew_16x8 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_15_last_next = last_next;
  assign row_15_first_next = first_next;
  assign row_15_b_next = b_next;
  assign picked_now = picked;
endmodule

module array_os_mac_s8xs8_28_16x16(b, first, last, clk, c, a);
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
  wire [447:0] group_0_picked;
  wire [127:0] skew_b_0_skewed;
  group_os_mac_s8xs8_28_16x16 group_0 (
    .a(a),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .first(first),
    .first_next(\$2 ),
    .last(last),
    .last_next(\$3 ),
    .picked(c)
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(b)
  );
  assign group_0_picked = c;
endmodule

module lane_store_s28_to_28_x35(value, fetch, clk, rst, token_next, word, token);
  input [27:0] value;
  wire [27:0] value;
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
  wire [34:0] \$106 ;
  wire [27:0] \$107 ;
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
  wire [37:0] \$70 ;
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
  wire [34:0] \$procmux$45_Y ;
  wire [27:0] \$signal ;
  wire [37:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [34:0] \held_token.slot ;
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
  assign \$68  = \$66  | \$67 ;
  assign \$69  = \$63  | \$68 ;
  always @(posedge clk)
    token_next <= \$70 ;
  always @(posedge clk)
    word_0 <= \$71 ;
  always @(posedge clk)
    word_1 <= \$72 ;
  always @(posedge clk)
    word_2 <= \$73 ;
  always @(posedge clk)
    word_3 <= \$74 ;
  always @(posedge clk)
    word_4 <= \$75 ;
  always @(posedge clk)
    word_5 <= \$76 ;
  always @(posedge clk)
    word_6 <= \$77 ;
  always @(posedge clk)
    word_7 <= \$78 ;
  always @(posedge clk)
    word_8 <= \$79 ;
  always @(posedge clk)
    word_9 <= \$80 ;
  always @(posedge clk)
    word_10 <= \$81 ;
  always @(posedge clk)
    word_11 <= \$82 ;
  always @(posedge clk)
    word_12 <= \$83 ;
  always @(posedge clk)
    word_13 <= \$84 ;
  always @(posedge clk)
    word_14 <= \$85 ;
  always @(posedge clk)
    word_15 <= \$86 ;
  always @(posedge clk)
    word_16 <= \$87 ;
  always @(posedge clk)
    word_17 <= \$88 ;
  always @(posedge clk)
    word_18 <= \$89 ;
  always @(posedge clk)
    word_19 <= \$90 ;
  always @(posedge clk)
    word_20 <= \$91 ;
  always @(posedge clk)
    word_21 <= \$92 ;
  always @(posedge clk)
    word_22 <= \$93 ;
  always @(posedge clk)
    word_23 <= \$94 ;
  always @(posedge clk)
    word_24 <= \$95 ;
  always @(posedge clk)
    word_25 <= \$96 ;
  always @(posedge clk)
    word_26 <= \$97 ;
  always @(posedge clk)
    word_27 <= \$98 ;
  always @(posedge clk)
    word_28 <= \$99 ;
  always @(posedge clk)
    word_29 <= \$100 ;
  always @(posedge clk)
    word_30 <= \$101 ;
  always @(posedge clk)
    word_31 <= \$102 ;
  always @(posedge clk)
    word_32 <= \$103 ;
  always @(posedge clk)
    word_33 <= \$104 ;
  always @(posedge clk)
    word_34 <= \$105 ;
  always @(posedge clk)
    pointer <= \$106 ;
  always @(posedge clk)
    word <= \$107 ;
  assign \$79  = token_next[11] ? value : word_8;
  assign \$78  = token_next[10] ? value : word_7;
  assign \$77  = token_next[9] ? value : word_6;
  assign \$76  = token_next[8] ? value : word_5;
  assign \$75  = token_next[7] ? value : word_4;
  assign \$74  = token_next[6] ? value : word_3;
  assign \$73  = token_next[5] ? value : word_2;
  assign \$72  = token_next[4] ? value : word_1;
  assign \$71  = token_next[3] ? value : word_0;
  assign \$70  = rst ? 38'h0000000000 : token;
  assign \$107  = fetch ? \$69  : word;
  assign \$procmux$45_Y  = fetch ? { pointer[33:0], pointer[34] } : pointer;
  assign \$106  = rst ? 35'h000000001 : \$procmux$45_Y ;
  assign \$105  = token_next[37] ? value : word_34;
  assign \$104  = token_next[36] ? value : word_33;
  assign \$103  = token_next[35] ? value : word_32;
  assign \$102  = token_next[34] ? value : word_31;
  assign \$101  = token_next[33] ? value : word_30;
  assign \$100  = token_next[32] ? value : word_29;
  assign \$99  = token_next[31] ? value : word_28;
  assign \$98  = token_next[30] ? value : word_27;
  assign \$97  = token_next[29] ? value : word_26;
  assign \$96  = token_next[28] ? value : word_25;
  assign \$95  = token_next[27] ? value : word_24;
  assign \$94  = token_next[26] ? value : word_23;
  assign \$93  = token_next[25] ? value : word_22;
  assign \$92  = token_next[24] ? value : word_21;
  assign \$91  = token_next[23] ? value : word_20;
  assign \$90  = token_next[22] ? value : word_19;
  assign \$89  = token_next[21] ? value : word_18;
  assign \$88  = token_next[20] ? value : word_17;
  assign \$87  = token_next[19] ? value : word_16;
  assign \$86  = token_next[18] ? value : word_15;
  assign \$85  = token_next[17] ? value : word_14;
  assign \$84  = token_next[16] ? value : word_13;
  assign \$83  = token_next[15] ? value : word_12;
  assign \$82  = token_next[14] ? value : word_11;
  assign \$81  = token_next[13] ? value : word_10;
  assign \$80  = token_next[12] ? value : word_9;
  assign \held_token.slot  = token_next[37:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$signal  = word;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_16_lane_store_s28_to_28_x35(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  wire [34:0] \$procmux$39_Y ;
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
  assign \$procmux$39_Y  = released ? { pointer[33:0], pointer[34] } : pointer;
  assign \$19  = rst ? 35'h000000001 : \$procmux$39_Y ;
  lane_store_s28_to_28_x35 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[27:0]),
    .word(lane_0_word)
  );
  lane_store_s28_to_28_x35 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[55:28]),
    .word(lane_1_word)
  );
  lane_store_s28_to_28_x35 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[307:280]),
    .word(lane_10_word)
  );
  lane_store_s28_to_28_x35 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[335:308]),
    .word(lane_11_word)
  );
  lane_store_s28_to_28_x35 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[363:336]),
    .word(lane_12_word)
  );
  lane_store_s28_to_28_x35 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[391:364]),
    .word(lane_13_word)
  );
  lane_store_s28_to_28_x35 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[419:392]),
    .word(lane_14_word)
  );
  lane_store_s28_to_28_x35 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[447:420]),
    .word(lane_15_word)
  );
  lane_store_s28_to_28_x35 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[83:56]),
    .word(lane_2_word)
  );
  lane_store_s28_to_28_x35 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[111:84]),
    .word(lane_3_word)
  );
  lane_store_s28_to_28_x35 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[139:112]),
    .word(lane_4_word)
  );
  lane_store_s28_to_28_x35 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[167:140]),
    .word(lane_5_word)
  );
  lane_store_s28_to_28_x35 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[195:168]),
    .word(lane_6_word)
  );
  lane_store_s28_to_28_x35 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[223:196]),
    .word(lane_7_word)
  );
  lane_store_s28_to_28_x35 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[251:224]),
    .word(lane_8_word)
  );
  lane_store_s28_to_28_x35 lane_9 (
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

module tpe_mac_os_16x16_s8xs8_k4096_d35(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [34:0] \$52 ;
  wire [6:0] \$53 ;
  wire [4:0] \$54 ;
  wire [7:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire [3:0] \$58 ;
  wire \$59 ;
  wire [4:0] \$60 ;
  wire [5:0] \$61 ;
  wire [37:0] \$62 ;
  wire [5:0] \$63 ;
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
  reg [37:0] landing;
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
  assign \$31  = slot == 4'he;
  assign \$32  = slot == 4'hf;
  assign \$33  = slot == 5'h10;
  assign \$34  = slot == 5'h11;
  assign \$35  = slot == 5'h12;
  assign \$36  = slot == 5'h13;
  assign \$37  = slot == 5'h14;
  assign \$38  = slot == 5'h15;
  assign \$39  = slot == 5'h16;
  assign \$40  = slot == 5'h17;
  assign \$41  = slot == 5'h18;
  assign \$42  = slot == 5'h19;
  assign \$43  = slot == 5'h1a;
  assign \$44  = slot == 5'h1b;
  assign \$45  = slot == 5'h1c;
  assign \$46  = slot == 5'h1d;
  assign \$47  = slot == 5'h1e;
  assign \$48  = slot == 5'h1f;
  assign \$49  = slot == 6'h20;
  assign \$50  = slot == 6'h21;
  assign \$51  = slot == 6'h22;
  assign \$52  = { \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid , \token.valid  };
  assign \$53  = free + collector_released;
  assign \$54  = \end  ? 5'h10 : 5'h00;
  assign \$55  = \$53  - \$54 ;
  assign \$56  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$57 ;
  always @(posedge clk)
    cooldown <= \$58 ;
  always @(posedge clk)
    framing_error <= \$59 ;
  always @(posedge clk)
    remaining <= \$60 ;
  always @(posedge clk)
    slot <= \$61 ;
  always @(posedge clk)
    landing <= \$62 ;
  always @(posedge clk)
    free <= \$63 ;
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
  assign \$13  = slot == 6'h22;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 7'h00 : \$14 ;
  assign \$17  = ! slot;
  assign \$18  = slot == 1'h1;
  assign \$19  = slot == 2'h2;
  assign \$20  = slot == 2'h3;
  assign \$21  = slot == 3'h4;
  assign \$22  = slot == 3'h5;
  assign \$23  = slot == 3'h6;
  assign \$24  = slot == 3'h7;
  assign \$25  = slot == 4'h8;
  assign \$26  = slot == 4'h9;
  assign \$27  = slot == 4'ha;
  assign \$28  = slot == 4'hb;
  assign \$29  = slot == 4'hc;
  assign \$30  = slot == 4'hd;
  assign \$63  = rst ? 6'h23 : \$55 [5:0];
  assign \$procmux$11_Y  = \end  ? 5'h10 : \$procmux$9_Y ;
  assign \$60  = rst ? 5'h00 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$11  ? 1'h1 : framing_error;
  assign \$59  = rst ? 1'h0 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$8  ? \$9 [3:0] : cooldown;
  assign \$procmux$21_Y  = \end  ? 4'hf : \$procmux$19_Y ;
  assign \$58  = rst ? 4'hf : \$procmux$21_Y ;
  assign \$procmux$25_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$57  = rst ? 1'h1 : \$procmux$25_Y ;
  assign \$62  = rst ? 38'h0000000000 : { \$52 , \token.last , \token.valid , 1'h1 };
  assign \$procmux$5_Y  = \token.valid  ? \$15 [5:0] : slot;
  assign \$61  = rst ? 6'h00 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = \token.valid  ? \$12 [4:0] : remaining;
  array_os_mac_s8xs8_28_16x16 array (
    .a(operands),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .first(\$56 ),
    .last(\end )
  );
  collector_16_lane_store_s28_to_28_x35 collector (
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
