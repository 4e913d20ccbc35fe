// tpe_mac_matrix_16x16_s8xs8_k4096_d21: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=mac, array=matrix, rows=16, cols=16, layers=0, recoding=booth, digits=parallel, encoder=cell, shift=product, accumulate=binary, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=21, constant_time=False

module pe_matrix_mac_s8xs8_28(b, first, last, below, clk, leaving, a);
  input [7:0] b;
  wire [7:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input [27:0] below;
  wire [27:0] below;
  input clk;
  wire clk;
  output [27:0] leaving;
  reg [27:0] leaving;
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
  wire [23:0] \$36 ;
  wire \$37 ;
  wire [23:0] \$38 ;
  wire [8:0] \$4 ;
  wire [25:0] \$42 ;
  wire [25:0] \$44 ;
  wire [27:0] \$48 ;
  wire [8:0] \$5 ;
  wire [27:0] \$50 ;
  wire [28:0] \$51 ;
  wire [27:0] \$52 ;
  wire [8:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [7:0] \a$12 ;
  reg [7:0] \b$16 ;
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
  wire [27:0] held;
  reg held_first;
  reg held_last;
  wire [27:0] leaving_now;
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
  assign \$32  = ~ row_2[8];
  assign tree_half_9 = { 16'h0000, tree_sum_6, row_1[3:2] } ^ { 15'h0001, \$32 , row_2[7:0] };
  assign \$33  = ~ row_3[8];
  assign tree_sum_9 = tree_half_9 ^ { 13'h1fff, \$33 , row_3[7:0], 1'h0, \a$12 [5] };
  assign \$35  = ~ row_2[8];
  assign \$36  = { 16'h0000, tree_sum_6, row_1[3:2] } & { 15'h0001, \$35 , row_2[7:0] };
  assign \$37  = ~ row_3[8];
  assign \$38  = tree_half_9 & { 13'h1fff, \$37 , row_3[7:0], 1'h0, \a$12 [5] };
  assign tree_carry_9 = \$36  | \$38 ;
  assign tree_half_12 = { 16'h0000, tree_carry_6[4:0], 1'h0, row_0[5:2] } ^ held[27:2];
  assign tree_sum_12 = tree_half_12 ^ { 13'h0000, tree_carry_9[9:0], 2'h0, \a$12 [3] };
  assign \$42  = { 16'h0000, tree_carry_6[4:0], 1'h0, row_0[5:2] } & held[27:2];
  assign \$44  = tree_half_12 & { 13'h0000, tree_carry_9[9:0], 2'h0, \a$12 [3] };
  assign tree_carry_12 = \$42  | \$44 ;
  assign tree_half_15 = { tree_sum_9, row_1[1:0], 1'h0, \a$12 [1] } ^ { 12'h000, tree_carry_12[12:0], 1'h0, held[1:0] };
  assign tree_sum_15 = tree_half_15 ^ { tree_sum_12, row_0[1:0] };
  assign \$48  = { tree_sum_9, row_1[1:0], 1'h0, \a$12 [1] } & { 12'h000, tree_carry_12[12:0], 1'h0, held[1:0] };
  assign \$50  = tree_half_15 & { tree_sum_12, row_0[1:0] };
  assign tree_carry_15 = \$48  | \$50 ;
  assign \$51  = tree_sum_15 + { tree_carry_15[26:0], 1'h0 };
  assign \$52  = done ? state : below;
  always @(posedge clk)
    \a$12  <= a;
  always @(posedge clk)
    \b$16  <= b;
  always @(posedge clk)
    held_first <= first;
  always @(posedge clk)
    held_last <= last;
  always @(posedge clk)
    done <= held_last;
  always @(posedge clk)
    state <= \$51 [27:0];
  always @(posedge clk)
    leaving <= \$52 ;
  assign held = held_first ? 28'h0000000 : state;
  assign \$1  = \a$12 [1] ^ \a$12 [0];
  assign \$3  = ~ \a$12 [0];
  assign digit_0_two = \$1  & \$3 ;
  assign \$4  = { \b$16 [7], \b$16  } & { \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0] };
  assign \$5  = { \b$16 , 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$6  = \$4  | \$5 ;
  assign row_0 = \$6  ^ { \a$12 [1], \a$12 [1], \a$12 [1], \a$12 [1], \a$12 [1], \a$12 [1], \a$12 [1], \a$12 [1], \a$12 [1] };
  assign digit_1_one = \a$12 [2] ^ \a$12 [1];
  assign \$7  = \a$12 [3] ^ \a$12 [2];
  assign \$8  = \a$12 [2] ^ \a$12 [1];
  assign \$9  = ~ \$8 ;
  assign digit_1_two = \$7  & \$9 ;
  assign \$10  = { \b$16 [7], \b$16  } & { digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one };
  assign \$11  = { \b$16 , 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$12  = \$10  | \$11 ;
  assign row_1 = \$12  ^ { \a$12 [3], \a$12 [3], \a$12 [3], \a$12 [3], \a$12 [3], \a$12 [3], \a$12 [3], \a$12 [3], \a$12 [3] };
  assign digit_2_one = \a$12 [4] ^ \a$12 [3];
  assign \$13  = \a$12 [5] ^ \a$12 [4];
  assign \$14  = \a$12 [4] ^ \a$12 [3];
  assign \$15  = ~ \$14 ;
  assign digit_2_two = \$13  & \$15 ;
  assign \$16  = { \b$16 [7], \b$16  } & { digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one };
  assign \$17  = { \b$16 , 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$18  = \$16  | \$17 ;
  assign row_2 = \$18  ^ { \a$12 [5], \a$12 [5], \a$12 [5], \a$12 [5], \a$12 [5], \a$12 [5], \a$12 [5], \a$12 [5], \a$12 [5] };
  assign digit_3_one = \a$12 [6] ^ \a$12 [5];
  assign \$19  = \a$12 [7] ^ \a$12 [6];
  assign \$20  = \a$12 [6] ^ \a$12 [5];
  assign \$21  = ~ \$20 ;
  assign digit_3_two = \$19  & \$21 ;
  assign \$22  = { \b$16 [7], \b$16  } & { digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one };
  assign \$23  = { \b$16 , 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$24  = \$22  | \$23 ;
  assign row_3 = \$24  ^ { \a$12 [7], \a$12 [7], \a$12 [7], \a$12 [7], \a$12 [7], \a$12 [7], \a$12 [7], \a$12 [7], \a$12 [7] };
  assign \$25  = ~ row_1[8];
  assign \$26  = ~ row_0[8];
  assign tree_half_6 = { 1'h0, \$25 , row_1[7:4] } ^ { 1'h1, \$26 , row_0[8], row_0[8:6] };
  assign tree_sum_6 = tree_half_6 ^ { 5'h00, \a$12 [7] };
  assign \$27  = ~ row_1[8];
  assign \$28  = ~ row_0[8];
  assign \$29  = { 1'h0, \$27 , row_1[7:4] } & { 1'h1, \$28 , row_0[8], row_0[8:6] };
  assign \$30  = tree_half_6 & { 5'h00, \a$12 [7] };
  assign tree_carry_6 = \$29  | \$30 ;
  assign digit_3_neg = \a$12 [7];
  assign digit_2_neg = \a$12 [5];
  assign digit_1_neg = \a$12 [3];
  assign digit_0_one = \a$12 [0];
  assign digit_0_neg = \a$12 [1];
  assign leaving_now = leaving;
endmodule

module row_matrix_mac_s8xs8_28_x16(b, first, last, below, clk, leaving, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input [447:0] below;
  wire [447:0] below;
  input clk;
  wire clk;
  output [447:0] leaving;
  wire [447:0] leaving;
  input [7:0] a;
  wire [7:0] a;
  wire [27:0] pe_0_leaving;
  wire [27:0] pe_10_leaving;
  wire [27:0] pe_11_leaving;
  wire [27:0] pe_12_leaving;
  wire [27:0] pe_13_leaving;
  wire [27:0] pe_14_leaving;
  wire [27:0] pe_15_leaving;
  wire [27:0] pe_1_leaving;
  wire [27:0] pe_2_leaving;
  wire [27:0] pe_3_leaving;
  wire [27:0] pe_4_leaving;
  wire [27:0] pe_5_leaving;
  wire [27:0] pe_6_leaving;
  wire [27:0] pe_7_leaving;
  wire [27:0] pe_8_leaving;
  wire [27:0] pe_9_leaving;
  pe_matrix_mac_s8xs8_28 pe_0 (
    .a(a),
    .b(b[7:0]),
    .below(below[27:0]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_0_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_1 (
    .a(a),
    .b(b[15:8]),
    .below(below[55:28]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_1_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_10 (
    .a(a),
    .b(b[87:80]),
    .below(below[307:280]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_10_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_11 (
    .a(a),
    .b(b[95:88]),
    .below(below[335:308]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_11_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_12 (
    .a(a),
    .b(b[103:96]),
    .below(below[363:336]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_12_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_13 (
    .a(a),
    .b(b[111:104]),
    .below(below[391:364]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_13_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_14 (
    .a(a),
    .b(b[119:112]),
    .below(below[419:392]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_14_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_15 (
    .a(a),
    .b(b[127:120]),
    .below(below[447:420]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_15_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_2 (
    .a(a),
    .b(b[23:16]),
    .below(below[83:56]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_2_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_3 (
    .a(a),
    .b(b[31:24]),
    .below(below[111:84]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_3_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_4 (
    .a(a),
    .b(b[39:32]),
    .below(below[139:112]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_4_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_5 (
    .a(a),
    .b(b[47:40]),
    .below(below[167:140]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_5_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_6 (
    .a(a),
    .b(b[55:48]),
    .below(below[195:168]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_6_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_7 (
    .a(a),
    .b(b[63:56]),
    .below(below[223:196]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_7_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_8 (
    .a(a),
    .b(b[71:64]),
    .below(below[251:224]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_8_leaving)
  );
  pe_matrix_mac_s8xs8_28 pe_9 (
    .a(a),
    .b(b[79:72]),
    .below(below[279:252]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_9_leaving)
  );
  assign leaving = { pe_15_leaving, pe_14_leaving, pe_13_leaving, pe_12_leaving, pe_11_leaving, pe_10_leaving, pe_9_leaving, pe_8_leaving, pe_7_leaving, pe_6_leaving, pe_5_leaving, pe_4_leaving, pe_3_leaving, pe_2_leaving, pe_1_leaving, pe_0_leaving };
endmodule

module array_matrix_mac_s8xs8_28_16x16(b, first, last, clk, c, a);
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
  reg [127:0] edge_a;
  reg [127:0] edge_b;
  reg edge_first;
  reg edge_last;
  wire [447:0] row_0_leaving;
  wire [447:0] row_10_leaving;
  wire [447:0] row_11_leaving;
  wire [447:0] row_12_leaving;
  wire [447:0] row_13_leaving;
  wire [447:0] row_14_leaving;
  wire [447:0] row_15_leaving;
  wire [447:0] row_1_leaving;
  wire [447:0] row_2_leaving;
  wire [447:0] row_3_leaving;
  wire [447:0] row_4_leaving;
  wire [447:0] row_5_leaving;
  wire [447:0] row_6_leaving;
  wire [447:0] row_7_leaving;
  wire [447:0] row_8_leaving;
  wire [447:0] row_9_leaving;
  always @(posedge clk)
    edge_a <= a;
  always @(posedge clk)
    edge_b <= b;
  always @(posedge clk)
    edge_first <= first;
  always @(posedge clk)
    edge_last <= last;
  row_matrix_mac_s8xs8_28_x16 row_0 (
    .a(edge_a[7:0]),
    .b(edge_b),
    .below(row_1_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(c)
  );
  row_matrix_mac_s8xs8_28_x16 row_1 (
    .a(edge_a[15:8]),
    .b(edge_b),
    .below(row_2_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_1_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_10 (
    .a(edge_a[87:80]),
    .b(edge_b),
    .below(row_11_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_10_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_11 (
    .a(edge_a[95:88]),
    .b(edge_b),
    .below(row_12_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_11_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_12 (
    .a(edge_a[103:96]),
    .b(edge_b),
    .below(row_13_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_12_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_13 (
    .a(edge_a[111:104]),
    .b(edge_b),
    .below(row_14_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_13_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_14 (
    .a(edge_a[119:112]),
    .b(edge_b),
    .below(row_15_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_14_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_15 (
    .a(edge_a[127:120]),
    .b(edge_b),
    .below(448'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_15_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_2 (
    .a(edge_a[23:16]),
    .b(edge_b),
    .below(row_3_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_2_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_3 (
    .a(edge_a[31:24]),
    .b(edge_b),
    .below(row_4_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_3_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_4 (
    .a(edge_a[39:32]),
    .b(edge_b),
    .below(row_5_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_4_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_5 (
    .a(edge_a[47:40]),
    .b(edge_b),
    .below(row_6_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_5_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_6 (
    .a(edge_a[55:48]),
    .b(edge_b),
    .below(row_7_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_6_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_7 (
    .a(edge_a[63:56]),
    .b(edge_b),
    .below(row_8_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_7_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_8 (
    .a(edge_a[71:64]),
    .b(edge_b),
    .below(row_9_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_8_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_9 (
    .a(edge_a[79:72]),
    .b(edge_b),
    .below(row_10_leaving),
    .clk(clk),
    .first(edge_first),
    .last(edge_last),
    .leaving(row_9_leaving)
  );
  assign row_0_leaving = c;
endmodule

module lane_store_s28_to_28_x21(value, read_slot, clk, rst, token_next, word, token);
  input [27:0] value;
  wire [27:0] value;
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
  wire \$1 ;
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
  wire [8:0] \$43 ;
  wire [27:0] \$44 ;
  wire [27:0] \$45 ;
  wire [27:0] \$46 ;
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
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$428 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$432 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$454 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$458 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$462 ;
  wire \$auto$rtlil.cc:3294:Or$416 ;
  wire \$auto$rtlil.cc:3294:Or$442 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$410 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$412 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$414 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$418 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$420 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$422 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$424 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$426 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$430 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$434 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$436 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$438 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$440 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$444 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$446 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$448 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$450 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$452 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$456 ;
  wire [27:0] \$auto$rtlil.cc:3381:Mux$460 ;
  wire \$procmux$384_CMP ;
  wire \$procmux$385_CMP ;
  wire \$procmux$386_CMP ;
  wire \$procmux$387_CMP ;
  wire \$procmux$388_CMP ;
  wire \$procmux$389_CMP ;
  wire \$procmux$390_CMP ;
  wire \$procmux$391_CMP ;
  wire \$procmux$392_CMP ;
  wire \$procmux$393_CMP ;
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
  wire [8:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [4:0] \held_token.slot ;
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
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  reg [27:0] word_8;
  reg [27:0] word_9;
  assign \$36  = token_next[0] & \$35 ;
  assign \$37  = token_next[8:4] == 5'h12;
  assign \$38  = token_next[0] & \$37 ;
  assign \$39  = token_next[8:4] == 5'h13;
  assign \$40  = token_next[0] & \$39 ;
  assign \$41  = token_next[8:4] == 5'h14;
  assign \$42  = token_next[0] & \$41 ;
  always @(posedge clk)
    token_next <= \$43 ;
  always @(posedge clk)
    word_0 <= \$44 ;
  always @(posedge clk)
    word_1 <= \$45 ;
  always @(posedge clk)
    word_2 <= \$46 ;
  always @(posedge clk)
    word_3 <= \$47 ;
  always @(posedge clk)
    word_4 <= \$48 ;
  always @(posedge clk)
    word_5 <= \$49 ;
  always @(posedge clk)
    word_6 <= \$50 ;
  always @(posedge clk)
    word_7 <= \$51 ;
  always @(posedge clk)
    word_8 <= \$52 ;
  always @(posedge clk)
    word_9 <= \$53 ;
  always @(posedge clk)
    word_10 <= \$54 ;
  always @(posedge clk)
    word_11 <= \$55 ;
  always @(posedge clk)
    word_12 <= \$56 ;
  always @(posedge clk)
    word_13 <= \$57 ;
  always @(posedge clk)
    word_14 <= \$58 ;
  always @(posedge clk)
    word_15 <= \$59 ;
  always @(posedge clk)
    word_16 <= \$60 ;
  always @(posedge clk)
    word_17 <= \$61 ;
  always @(posedge clk)
    word_18 <= \$62 ;
  always @(posedge clk)
    word_19 <= \$63 ;
  always @(posedge clk)
    word_20 <= \$64 ;
  assign \$1  = ! token_next[8:4];
  assign \$2  = token_next[0] & \$1 ;
  assign \$3  = token_next[8:4] == 1'h1;
  assign \$4  = token_next[0] & \$3 ;
  assign \$5  = token_next[8:4] == 2'h2;
  assign \$6  = token_next[0] & \$5 ;
  assign \$7  = token_next[8:4] == 2'h3;
  assign \$8  = token_next[0] & \$7 ;
  assign \$9  = token_next[8:4] == 3'h4;
  assign \$10  = token_next[0] & \$9 ;
  assign \$11  = token_next[8:4] == 3'h5;
  assign \$12  = token_next[0] & \$11 ;
  assign \$13  = token_next[8:4] == 3'h6;
  assign \$14  = token_next[0] & \$13 ;
  assign \$15  = token_next[8:4] == 3'h7;
  assign \$16  = token_next[0] & \$15 ;
  assign \$17  = token_next[8:4] == 4'h8;
  assign \$18  = token_next[0] & \$17 ;
  assign \$19  = token_next[8:4] == 4'h9;
  assign \$20  = token_next[0] & \$19 ;
  assign \$21  = token_next[8:4] == 4'ha;
  assign \$22  = token_next[0] & \$21 ;
  assign \$23  = token_next[8:4] == 4'hb;
  assign \$24  = token_next[0] & \$23 ;
  assign \$25  = token_next[8:4] == 4'hc;
  assign \$26  = token_next[0] & \$25 ;
  assign \$27  = token_next[8:4] == 4'hd;
  assign \$28  = token_next[0] & \$27 ;
  assign \$29  = token_next[8:4] == 4'he;
  assign \$30  = token_next[0] & \$29 ;
  assign \$31  = token_next[8:4] == 4'hf;
  assign \$32  = token_next[0] & \$31 ;
  assign \$33  = token_next[8:4] == 5'h10;
  assign \$34  = token_next[0] & \$33 ;
  assign \$35  = token_next[8:4] == 5'h11;
  assign \$auto$rtlil.cc:3294:Or$416  = \$procmux$385_CMP  | \$procmux$384_CMP ;
  assign \$auto$rtlil.cc:3294:Or$442  = \$procmux$396_CMP  | \$procmux$395_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$428  = | { \$procmux$389_CMP , \$procmux$390_CMP , \$procmux$391_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$432  = | { \$auto$rtlil.cc:3294:Or$416 , \$procmux$386_CMP , \$procmux$387_CMP , \$procmux$388_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$454  = | { \$procmux$400_CMP , \$procmux$401_CMP , \$procmux$402_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$458  = | { \$auto$rtlil.cc:3294:Or$442 , \$procmux$397_CMP , \$procmux$398_CMP , \$procmux$399_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$462  = | { \$auto$rtlil.cc:3249:ReduceOr$432 , \$auto$rtlil.cc:3249:ReduceOr$428 , \$procmux$392_CMP , \$procmux$393_CMP , \$procmux$394_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$410  = \$procmux$384_CMP  ? word_20 : word_19;
  assign \$auto$rtlil.cc:3381:Mux$412  = \$procmux$387_CMP  ? word_17 : word_16;
  assign \$auto$rtlil.cc:3381:Mux$414  = \$procmux$386_CMP  ? word_18 : \$auto$rtlil.cc:3381:Mux$412 ;
  assign \$auto$rtlil.cc:3381:Mux$418  = \$auto$rtlil.cc:3294:Or$416  ? \$auto$rtlil.cc:3381:Mux$410  : \$auto$rtlil.cc:3381:Mux$414 ;
  assign \$auto$rtlil.cc:3381:Mux$420  = \$procmux$390_CMP  ? word_14 : word_13;
  assign \$auto$rtlil.cc:3381:Mux$422  = \$procmux$389_CMP  ? word_15 : \$auto$rtlil.cc:3381:Mux$420 ;
  assign \$auto$rtlil.cc:3381:Mux$424  = \$procmux$393_CMP  ? word_11 : word_10;
  assign \$auto$rtlil.cc:3381:Mux$426  = \$procmux$392_CMP  ? word_12 : \$auto$rtlil.cc:3381:Mux$424 ;
  assign \$auto$rtlil.cc:3381:Mux$430  = \$auto$rtlil.cc:3249:ReduceOr$428  ? \$auto$rtlil.cc:3381:Mux$422  : \$auto$rtlil.cc:3381:Mux$426 ;
  assign \$auto$rtlil.cc:3381:Mux$434  = \$auto$rtlil.cc:3249:ReduceOr$432  ? \$auto$rtlil.cc:3381:Mux$418  : \$auto$rtlil.cc:3381:Mux$430 ;
  assign \$auto$rtlil.cc:3381:Mux$436  = \$procmux$395_CMP  ? word_9 : word_8;
  assign \$auto$rtlil.cc:3381:Mux$438  = \$procmux$398_CMP  ? word_6 : word_5;
  assign \$auto$rtlil.cc:3381:Mux$440  = \$procmux$397_CMP  ? word_7 : \$auto$rtlil.cc:3381:Mux$438 ;
  assign \$auto$rtlil.cc:3381:Mux$444  = \$auto$rtlil.cc:3294:Or$442  ? \$auto$rtlil.cc:3381:Mux$436  : \$auto$rtlil.cc:3381:Mux$440 ;
  assign \$auto$rtlil.cc:3381:Mux$446  = \$procmux$401_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$448  = \$procmux$400_CMP  ? word_4 : \$auto$rtlil.cc:3381:Mux$446 ;
  assign \$auto$rtlil.cc:3381:Mux$450  = \$procmux$404_CMP  ? word_0 : 28'h0000000;
  assign \$auto$rtlil.cc:3381:Mux$452  = \$procmux$403_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$450 ;
  assign \$auto$rtlil.cc:3381:Mux$456  = \$auto$rtlil.cc:3249:ReduceOr$454  ? \$auto$rtlil.cc:3381:Mux$448  : \$auto$rtlil.cc:3381:Mux$452 ;
  assign \$auto$rtlil.cc:3381:Mux$460  = \$auto$rtlil.cc:3249:ReduceOr$458  ? \$auto$rtlil.cc:3381:Mux$444  : \$auto$rtlil.cc:3381:Mux$456 ;
  assign word = \$auto$rtlil.cc:3249:ReduceOr$462  ? \$auto$rtlil.cc:3381:Mux$434  : \$auto$rtlil.cc:3381:Mux$460 ;
  assign \$64  = \$42  ? value : word_20;
  assign \$63  = \$40  ? value : word_19;
  assign \$62  = \$38  ? value : word_18;
  assign \$61  = \$36  ? value : word_17;
  assign \$60  = \$34  ? value : word_16;
  assign \$59  = \$32  ? value : word_15;
  assign \$58  = \$30  ? value : word_14;
  assign \$57  = \$28  ? value : word_13;
  assign \$56  = \$26  ? value : word_12;
  assign \$55  = \$24  ? value : word_11;
  assign \$54  = \$22  ? value : word_10;
  assign \$53  = \$20  ? value : word_9;
  assign \$52  = \$18  ? value : word_8;
  assign \$51  = \$16  ? value : word_7;
  assign \$50  = \$14  ? value : word_6;
  assign \$49  = \$12  ? value : word_5;
  assign \$48  = \$10  ? value : word_4;
  assign \$47  = \$8  ? value : word_3;
  assign \$46  = \$6  ? value : word_2;
  assign \$45  = \$4  ? value : word_1;
  assign \$44  = \$2  ? value : word_0;
  assign \$43  = rst ? 9'h000 : token;
  assign \$procmux$384_CMP  = read_slot == 5'h14;
  assign \$procmux$385_CMP  = read_slot == 5'h13;
  assign \$procmux$386_CMP  = read_slot == 5'h12;
  assign \$procmux$387_CMP  = read_slot == 5'h11;
  assign \$procmux$388_CMP  = read_slot == 5'h10;
  assign \$procmux$389_CMP  = read_slot == 5'h0f;
  assign \$procmux$390_CMP  = read_slot == 5'h0e;
  assign \$procmux$391_CMP  = read_slot == 5'h0d;
  assign \$procmux$392_CMP  = read_slot == 5'h0c;
  assign \$procmux$393_CMP  = read_slot == 5'h0b;
  assign \$procmux$394_CMP  = read_slot == 5'h0a;
  assign \$procmux$395_CMP  = read_slot == 5'h09;
  assign \$procmux$396_CMP  = read_slot == 5'h08;
  assign \$procmux$397_CMP  = read_slot == 5'h07;
  assign \$procmux$398_CMP  = read_slot == 5'h06;
  assign \$procmux$399_CMP  = read_slot == 5'h05;
  assign \$procmux$400_CMP  = read_slot == 5'h04;
  assign \$procmux$401_CMP  = read_slot == 5'h03;
  assign \$procmux$402_CMP  = read_slot == 5'h02;
  assign \$procmux$403_CMP  = read_slot == 5'h01;
  assign \$procmux$404_CMP  = ! read_slot;
  assign \held_token.slot  = token_next[8:4];
  assign \held_token.last  = token_next[3];
  assign \held_token.final  = token_next[2];
  assign \held_token.first  = token_next[1];
  assign \held_token.valid  = token_next[0];
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_16_level_lane_store_s28_to_28_x21(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  input [8:0] token;
  wire [8:0] token;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [8:0] \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire [8:0] \$20 ;
  wire [8:0] \$21 ;
  wire [8:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [8:0] \$25 ;
  wire [8:0] \$26 ;
  wire [20:0] \$27 ;
  wire [4:0] \$28 ;
  wire \$29 ;
  wire [5:0] \$3 ;
  wire [447:0] \$30 ;
  wire \$31 ;
  wire [4:0] \$32 ;
  wire [6:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [5:0] \$7 ;
  wire [5:0] \$8 ;
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
  wire [4:0] \$procmux$29_Y ;
  wire \$procmux$311_Y ;
  wire \$procmux$312_CMP ;
  wire \$procmux$335_Y ;
  wire \$procmux$336_CMP ;
  wire \$procmux$37_Y ;
  wire \$procmux$39_Y ;
  wire \$procmux$45_Y ;
  wire \$procmux$46_CMP ;
  wire \$procmux$50_Y ;
  wire \$procmux$51_CMP ;
  wire \$procmux$56_Y ;
  wire \$procmux$57_CMP ;
  wire \$procmux$63_Y ;
  wire \$procmux$64_CMP ;
  wire \$procmux$71_Y ;
  wire \$procmux$72_CMP ;
  wire \$procmux$80_Y ;
  wire \$procmux$81_CMP ;
  wire \$procmux$90_Y ;
  wire \$procmux$91_CMP ;
  wire fetch;
  wire [27:0] lane_0_word;
  wire [27:0] lane_10_word;
  wire [27:0] lane_11_word;
  wire [27:0] lane_12_word;
  wire [27:0] lane_13_word;
  wire [27:0] lane_14_word;
  wire [8:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [27:0] lane_1_word;
  wire [27:0] lane_2_word;
  wire [27:0] lane_3_word;
  wire [27:0] lane_4_word;
  wire [27:0] lane_5_word;
  wire [27:0] lane_6_word;
  wire [27:0] lane_7_word;
  wire [27:0] lane_8_word;
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
    lasts <= \$27 ;
  always @(posedge clk)
    ready_rows <= \$28 ;
  always @(posedge clk)
    m_axis_tvalid <= \$29 ;
  always @(posedge clk)
    m_axis_tdata <= \$30 ;
  always @(posedge clk)
    m_axis_tlast <= \$31 ;
  always @(posedge clk)
    read_slot <= \$32 ;
  assign \$procmux$101_Y  = \$procmux$102_CMP  ? lane_15_token_next[3] : lasts[13];
  assign \$procmux$102_CMP  = lane_15_token_next[8:4] == 5'h0d;
  assign \$27 [13] = \$1  ? \$procmux$101_Y  : lasts[13];
  assign \$procmux$113_Y  = \$procmux$114_CMP  ? lane_15_token_next[3] : lasts[12];
  assign \$procmux$114_CMP  = lane_15_token_next[8:4] == 5'h0c;
  assign \$27 [12] = \$1  ? \$procmux$113_Y  : lasts[12];
  assign \$procmux$126_Y  = \$procmux$127_CMP  ? lane_15_token_next[3] : lasts[11];
  assign \$procmux$127_CMP  = lane_15_token_next[8:4] == 5'h0b;
  assign \$27 [11] = \$1  ? \$procmux$126_Y  : lasts[11];
  assign \$procmux$140_Y  = \$procmux$141_CMP  ? lane_15_token_next[3] : lasts[10];
  assign \$procmux$141_CMP  = lane_15_token_next[8:4] == 5'h0a;
  assign \$27 [10] = \$1  ? \$procmux$140_Y  : lasts[10];
  assign \$procmux$155_Y  = \$procmux$156_CMP  ? lane_15_token_next[3] : lasts[9];
  assign \$procmux$156_CMP  = lane_15_token_next[8:4] == 5'h09;
  assign \$27 [9] = \$1  ? \$procmux$155_Y  : lasts[9];
  assign \$procmux$171_Y  = \$procmux$172_CMP  ? lane_15_token_next[3] : lasts[8];
  assign \$procmux$172_CMP  = lane_15_token_next[8:4] == 5'h08;
  assign \$27 [8] = \$1  ? \$procmux$171_Y  : lasts[8];
  assign \$procmux$188_Y  = \$procmux$189_CMP  ? lane_15_token_next[3] : lasts[7];
  assign \$procmux$189_CMP  = lane_15_token_next[8:4] == 5'h07;
  assign \$27 [7] = \$1  ? \$procmux$188_Y  : lasts[7];
  assign \$procmux$206_Y  = \$procmux$207_CMP  ? lane_15_token_next[3] : lasts[6];
  assign \$procmux$207_CMP  = lane_15_token_next[8:4] == 5'h06;
  assign \$27 [6] = \$1  ? \$procmux$206_Y  : lasts[6];
  assign \$procmux$225_Y  = \$procmux$226_CMP  ? lane_15_token_next[3] : lasts[5];
  assign \$procmux$226_CMP  = lane_15_token_next[8:4] == 5'h05;
  assign \$27 [5] = \$1  ? \$procmux$225_Y  : lasts[5];
  assign \$procmux$245_Y  = \$procmux$246_CMP  ? lane_15_token_next[3] : lasts[4];
  assign \$procmux$246_CMP  = lane_15_token_next[8:4] == 5'h04;
  assign \$27 [4] = \$1  ? \$procmux$245_Y  : lasts[4];
  assign \$procmux$266_Y  = \$procmux$267_CMP  ? lane_15_token_next[3] : lasts[3];
  assign \$procmux$267_CMP  = lane_15_token_next[8:4] == 5'h03;
  assign \$27 [3] = \$1  ? \$procmux$266_Y  : lasts[3];
  assign \$procmux$288_Y  = \$procmux$289_CMP  ? lane_15_token_next[3] : lasts[2];
  assign \$procmux$289_CMP  = lane_15_token_next[8:4] == 5'h02;
  assign \$procmux$29_Y  = released ? \$8 [4:0] : read_slot;
  assign \$27 [2] = \$1  ? \$procmux$288_Y  : lasts[2];
  assign \$32  = rst ? 5'h00 : \$procmux$29_Y ;
  assign \$procmux$311_Y  = \$procmux$312_CMP  ? lane_15_token_next[3] : lasts[1];
  assign \$procmux$312_CMP  = lane_15_token_next[8:4] == 5'h01;
  assign \$27 [1] = \$1  ? \$procmux$311_Y  : lasts[1];
  assign \$31  = released ? \$5  : m_axis_tlast;
  assign \$procmux$335_Y  = \$procmux$336_CMP  ? lane_15_token_next[3] : lasts[0];
  assign \$procmux$336_CMP  = ! lane_15_token_next[8:4];
  assign \$27 [0] = \$1  ? \$procmux$335_Y  : lasts[0];
  assign \$30  = released ? { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word } : m_axis_tdata;
  assign \$procmux$37_Y  = m_axis_tready ? 1'h0 : m_axis_tvalid;
  assign \$procmux$39_Y  = released ? 1'h1 : \$procmux$37_Y ;
  assign \$29  = rst ? 1'h0 : \$procmux$39_Y ;
  assign \$28  = rst ? 5'h00 : \$4 [4:0];
  assign \$procmux$45_Y  = \$procmux$46_CMP  ? lane_15_token_next[3] : lasts[20];
  assign \$procmux$46_CMP  = lane_15_token_next[8:4] == 5'h14;
  assign \$27 [20] = \$1  ? \$procmux$45_Y  : lasts[20];
  assign \$procmux$50_Y  = \$procmux$51_CMP  ? lane_15_token_next[3] : lasts[19];
  assign \$procmux$51_CMP  = lane_15_token_next[8:4] == 5'h13;
  assign \$27 [19] = \$1  ? \$procmux$50_Y  : lasts[19];
  assign \$procmux$56_Y  = \$procmux$57_CMP  ? lane_15_token_next[3] : lasts[18];
  assign \$procmux$57_CMP  = lane_15_token_next[8:4] == 5'h12;
  assign \$27 [18] = \$1  ? \$procmux$56_Y  : lasts[18];
  assign \$procmux$63_Y  = \$procmux$64_CMP  ? lane_15_token_next[3] : lasts[17];
  assign \$procmux$64_CMP  = lane_15_token_next[8:4] == 5'h11;
  assign \$27 [17] = \$1  ? \$procmux$63_Y  : lasts[17];
  assign \$procmux$71_Y  = \$procmux$72_CMP  ? lane_15_token_next[3] : lasts[16];
  assign \$procmux$72_CMP  = lane_15_token_next[8:4] == 5'h10;
  assign \$27 [16] = \$1  ? \$procmux$71_Y  : lasts[16];
  assign \$procmux$80_Y  = \$procmux$81_CMP  ? lane_15_token_next[3] : lasts[15];
  assign \$procmux$81_CMP  = lane_15_token_next[8:4] == 5'h0f;
  assign \$27 [15] = \$1  ? \$procmux$80_Y  : lasts[15];
  assign \$procmux$90_Y  = \$procmux$91_CMP  ? lane_15_token_next[3] : lasts[14];
  assign \$procmux$91_CMP  = lane_15_token_next[8:4] == 5'h0e;
  assign \$27 [14] = \$1  ? \$procmux$90_Y  : lasts[14];
  lane_store_s28_to_28_x21 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$12 ),
    .value(values[27:0]),
    .word(lane_0_word)
  );
  lane_store_s28_to_28_x21 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$13 ),
    .value(values[55:28]),
    .word(lane_1_word)
  );
  lane_store_s28_to_28_x21 lane_10 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$22 ),
    .value(values[307:280]),
    .word(lane_10_word)
  );
  lane_store_s28_to_28_x21 lane_11 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$23 ),
    .value(values[335:308]),
    .word(lane_11_word)
  );
  lane_store_s28_to_28_x21 lane_12 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$24 ),
    .value(values[363:336]),
    .word(lane_12_word)
  );
  lane_store_s28_to_28_x21 lane_13 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$25 ),
    .value(values[391:364]),
    .word(lane_13_word)
  );
  lane_store_s28_to_28_x21 lane_14 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$26 ),
    .value(values[419:392]),
    .word(lane_14_word)
  );
  lane_store_s28_to_28_x21 lane_15 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_15_token_next),
    .value(values[447:420]),
    .word(lane_15_word)
  );
  lane_store_s28_to_28_x21 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$14 ),
    .value(values[83:56]),
    .word(lane_2_word)
  );
  lane_store_s28_to_28_x21 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$15 ),
    .value(values[111:84]),
    .word(lane_3_word)
  );
  lane_store_s28_to_28_x21 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$16 ),
    .value(values[139:112]),
    .word(lane_4_word)
  );
  lane_store_s28_to_28_x21 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$17 ),
    .value(values[167:140]),
    .word(lane_5_word)
  );
  lane_store_s28_to_28_x21 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$18 ),
    .value(values[195:168]),
    .word(lane_6_word)
  );
  lane_store_s28_to_28_x21 lane_7 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$19 ),
    .value(values[223:196]),
    .word(lane_7_word)
  );
  lane_store_s28_to_28_x21 lane_8 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$20 ),
    .value(values[251:224]),
    .word(lane_8_word)
  );
  lane_store_s28_to_28_x21 lane_9 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(\$21 ),
    .value(values[279:252]),
    .word(lane_9_word)
  );
  assign last = m_axis_tlast;
  assign row = m_axis_tdata;
  assign offered = m_axis_tvalid;
  assign fetch = released;
endmodule

module tpe_mac_matrix_16x16_s8xs8_k4096_d21(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [5:0] \$14 ;
  wire [5:0] \$15 ;
  wire [5:0] \$16 ;
  wire [4:0] \$17 ;
  wire [6:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [3:0] \$21 ;
  wire \$22 ;
  wire [4:0] \$23 ;
  wire [4:0] \$24 ;
  wire [17:0] \$25 ;
  wire [4:0] \$26 ;
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
  wire [4:0] \$procmux$5_Y ;
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
  reg [4:0] free;
  wire [127:0] operands;
  reg [4:0] remaining;
  reg [4:0] slot;
  reg start;
  wire [8:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [4:0] \token.slot ;
  wire \token.valid ;
  reg [17:0] token_line;
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
  assign \$13  = slot == 5'h14;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 6'h00 : \$14 ;
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
  assign \$26  = rst ? 5'h15 : \$18 [4:0];
  assign \$procmux$11_Y  = \end  ? 5'h10 : \$procmux$9_Y ;
  assign \$23  = rst ? 5'h00 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$11  ? 1'h1 : framing_error;
  assign \$22  = rst ? 1'h0 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$8  ? \$9 [3:0] : cooldown;
  assign \$procmux$21_Y  = \end  ? 4'hf : \$procmux$19_Y ;
  assign \$21  = rst ? 4'hf : \$procmux$21_Y ;
  assign \$procmux$25_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$20  = rst ? 1'h1 : \$procmux$25_Y ;
  assign \$25  = rst ? 18'h00000 : { token_line[8:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$5_Y  = \token.valid  ? \$15 [4:0] : slot;
  assign \$24  = rst ? 5'h00 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = \token.valid  ? \$12 [4:0] : remaining;
  array_matrix_mac_s8xs8_28_16x16 array (
    .a(operands),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .first(\$19 ),
    .last(\end )
  );
  collector_16_level_lane_store_s28_to_28_x21 collector (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(collector_released),
    .rst(rst),
    .token(token_line[17:9]),
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
