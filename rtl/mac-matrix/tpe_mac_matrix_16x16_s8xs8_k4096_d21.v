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
  reg [129:0] \edge ;
  reg [127:0] edge_a;
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
    \edge  <= { last, first, b };
  row_matrix_mac_s8xs8_28_x16 row_0 (
    .a(edge_a[7:0]),
    .b(\edge [127:0]),
    .below(row_1_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(c)
  );
  row_matrix_mac_s8xs8_28_x16 row_1 (
    .a(edge_a[15:8]),
    .b(\edge [127:0]),
    .below(row_2_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_1_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_10 (
    .a(edge_a[87:80]),
    .b(\edge [127:0]),
    .below(row_11_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_10_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_11 (
    .a(edge_a[95:88]),
    .b(\edge [127:0]),
    .below(row_12_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_11_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_12 (
    .a(edge_a[103:96]),
    .b(\edge [127:0]),
    .below(row_13_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_12_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_13 (
    .a(edge_a[111:104]),
    .b(\edge [127:0]),
    .below(row_14_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_13_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_14 (
    .a(edge_a[119:112]),
    .b(\edge [127:0]),
    .below(row_15_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_14_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_15 (
    .a(edge_a[127:120]),
    .b(\edge [127:0]),
    .below(448'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_15_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_2 (
    .a(edge_a[23:16]),
    .b(\edge [127:0]),
    .below(row_3_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_2_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_3 (
    .a(edge_a[31:24]),
    .b(\edge [127:0]),
    .below(row_4_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_3_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_4 (
    .a(edge_a[39:32]),
    .b(\edge [127:0]),
    .below(row_5_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_4_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_5 (
    .a(edge_a[47:40]),
    .b(\edge [127:0]),
    .below(row_6_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_5_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_6 (
    .a(edge_a[55:48]),
    .b(\edge [127:0]),
    .below(row_7_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_6_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_7 (
    .a(edge_a[63:56]),
    .b(\edge [127:0]),
    .below(row_8_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_7_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_8 (
    .a(edge_a[71:64]),
    .b(\edge [127:0]),
    .below(row_9_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_8_leaving)
  );
  row_matrix_mac_s8xs8_28_x16 row_9 (
    .a(edge_a[79:72]),
    .b(\edge [127:0]),
    .below(row_10_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_9_leaving)
  );
  assign row_0_leaving = c;
endmodule

module lane_store_s28_to_28_x21(value, fetch, clk, rst, token_next, word, token);
  input [27:0] value;
  wire [27:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [23:0] token_next;
  reg [23:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [23:0] token;
  wire [23:0] token;
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
  wire [23:0] \$42 ;
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
  wire [20:0] \$64 ;
  wire [27:0] \$65 ;
  wire [27:0] \$7 ;
  wire [27:0] \$8 ;
  wire [27:0] \$9 ;
  wire [20:0] \$procmux$47_Y ;
  wire [27:0] \$signal ;
  wire [23:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [20:0] \held_token.slot ;
  reg [20:0] pointer;
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
  assign \$35  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$36  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$34  | \$37 ;
  assign \$39  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$40  = \$38  | \$39 ;
  assign \$41  = \$31  | \$40 ;
  always @(posedge clk)
    token_next <= \$42 ;
  always @(posedge clk)
    word_0 <= \$43 ;
  always @(posedge clk)
    word_1 <= \$44 ;
  always @(posedge clk)
    word_2 <= \$45 ;
  always @(posedge clk)
    word_3 <= \$46 ;
  always @(posedge clk)
    word_4 <= \$47 ;
  always @(posedge clk)
    word_5 <= \$48 ;
  always @(posedge clk)
    word_6 <= \$49 ;
  always @(posedge clk)
    word_7 <= \$50 ;
  always @(posedge clk)
    word_8 <= \$51 ;
  always @(posedge clk)
    word_9 <= \$52 ;
  always @(posedge clk)
    word_10 <= \$53 ;
  always @(posedge clk)
    word_11 <= \$54 ;
  always @(posedge clk)
    word_12 <= \$55 ;
  always @(posedge clk)
    word_13 <= \$56 ;
  always @(posedge clk)
    word_14 <= \$57 ;
  always @(posedge clk)
    word_15 <= \$58 ;
  always @(posedge clk)
    word_16 <= \$59 ;
  always @(posedge clk)
    word_17 <= \$60 ;
  always @(posedge clk)
    word_18 <= \$61 ;
  always @(posedge clk)
    word_19 <= \$62 ;
  always @(posedge clk)
    word_20 <= \$63 ;
  always @(posedge clk)
    pointer <= \$64 ;
  always @(posedge clk)
    word <= \$65 ;
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
  assign \$65  = fetch ? \$41  : word;
  assign \$procmux$47_Y  = fetch ? { pointer[19:0], pointer[20] } : pointer;
  assign \$64  = rst ? 21'h000001 : \$procmux$47_Y ;
  assign \$63  = token_next[23] ? value : word_20;
  assign \$62  = token_next[22] ? value : word_19;
  assign \$61  = token_next[21] ? value : word_18;
  assign \$60  = token_next[20] ? value : word_17;
  assign \$59  = token_next[19] ? value : word_16;
  assign \$58  = token_next[18] ? value : word_15;
  assign \$57  = token_next[17] ? value : word_14;
  assign \$56  = token_next[16] ? value : word_13;
  assign \$55  = token_next[15] ? value : word_12;
  assign \$54  = token_next[14] ? value : word_11;
  assign \$53  = token_next[13] ? value : word_10;
  assign \$52  = token_next[12] ? value : word_9;
  assign \$51  = token_next[11] ? value : word_8;
  assign \$50  = token_next[10] ? value : word_7;
  assign \$49  = token_next[9] ? value : word_6;
  assign \$48  = token_next[8] ? value : word_5;
  assign \$47  = token_next[7] ? value : word_4;
  assign \$46  = token_next[6] ? value : word_3;
  assign \$45  = token_next[5] ? value : word_2;
  assign \$44  = token_next[4] ? value : word_1;
  assign \$43  = token_next[3] ? value : word_0;
  assign \$42  = rst ? 24'h000000 : token;
  assign \held_token.slot  = token_next[23:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$signal  = word;
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
  wire [447:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [23:0] token;
  wire [23:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [20:0] \$11 ;
  wire [20:0] \$12 ;
  wire [20:0] \$13 ;
  wire [20:0] \$14 ;
  wire [20:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [23:0] \$19 ;
  wire [6:0] \$2 ;
  wire [23:0] \$20 ;
  wire [23:0] \$21 ;
  wire [23:0] \$22 ;
  wire [23:0] \$23 ;
  wire [23:0] \$24 ;
  wire [23:0] \$25 ;
  wire [23:0] \$26 ;
  wire [23:0] \$27 ;
  wire [23:0] \$28 ;
  wire [23:0] \$29 ;
  wire \$3 ;
  wire [23:0] \$30 ;
  wire [23:0] \$31 ;
  wire [23:0] \$32 ;
  wire [23:0] \$33 ;
  wire [20:0] \$34 ;
  wire [4:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [20:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [20:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [4:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [20:0] \$signal$15 ;
  wire fetch;
  wire [27:0] lane_0_word;
  wire [27:0] lane_10_word;
  wire [27:0] lane_11_word;
  wire [27:0] lane_12_word;
  wire [27:0] lane_13_word;
  wire [27:0] lane_14_word;
  wire [23:0] lane_15_token_next;
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
  reg [20:0] pointer;
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
  assign \$11  = ~ lane_15_token_next[23:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_15_token_next[23:3] & { lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$15  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    pointer <= \$34 ;
  always @(posedge clk)
    \$signal$11  <= \$35 ;
  always @(posedge clk)
    waiting <= \$36 ;
  always @(posedge clk)
    m_axis_tvalid <= \$37 ;
  always @(posedge clk)
    \$signal$15  <= \$38 ;
  always @(posedge clk)
    m_axis_tlast <= \$39 ;
  assign \$39  = released ? \$16  : m_axis_tlast;
  assign \$38  = lane_15_token_next[1] ? \$14  : \$signal$15 ;
  assign \$37  = rst ? 1'h0 : \$10 ;
  assign \$36  = rst ? 1'h0 : \$7 ;
  assign \$35  = rst ? 5'h00 : \$2 [4:0];
  assign \$procmux$41_Y  = released ? { pointer[19:0], pointer[20] } : pointer;
  assign \$34  = rst ? 21'h000001 : \$procmux$41_Y ;
  lane_store_s28_to_28_x21 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$19 ),
    .value(values[27:0]),
    .word(lane_0_word)
  );
  lane_store_s28_to_28_x21 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$20 ),
    .value(values[55:28]),
    .word(lane_1_word)
  );
  lane_store_s28_to_28_x21 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$29 ),
    .value(values[307:280]),
    .word(lane_10_word)
  );
  lane_store_s28_to_28_x21 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$30 ),
    .value(values[335:308]),
    .word(lane_11_word)
  );
  lane_store_s28_to_28_x21 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$31 ),
    .value(values[363:336]),
    .word(lane_12_word)
  );
  lane_store_s28_to_28_x21 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$32 ),
    .value(values[391:364]),
    .word(lane_13_word)
  );
  lane_store_s28_to_28_x21 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$33 ),
    .value(values[419:392]),
    .word(lane_14_word)
  );
  lane_store_s28_to_28_x21 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_15_token_next),
    .value(values[447:420]),
    .word(lane_15_word)
  );
  lane_store_s28_to_28_x21 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$21 ),
    .value(values[83:56]),
    .word(lane_2_word)
  );
  lane_store_s28_to_28_x21 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$22 ),
    .value(values[111:84]),
    .word(lane_3_word)
  );
  lane_store_s28_to_28_x21 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$23 ),
    .value(values[139:112]),
    .word(lane_4_word)
  );
  lane_store_s28_to_28_x21 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$24 ),
    .value(values[167:140]),
    .word(lane_5_word)
  );
  lane_store_s28_to_28_x21 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$25 ),
    .value(values[195:168]),
    .word(lane_6_word)
  );
  lane_store_s28_to_28_x21 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$26 ),
    .value(values[223:196]),
    .word(lane_7_word)
  );
  lane_store_s28_to_28_x21 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$27 ),
    .value(values[251:224]),
    .word(lane_8_word)
  );
  lane_store_s28_to_28_x21 lane_9 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$28 ),
    .value(values[279:252]),
    .word(lane_9_word)
  );
  assign m_axis_tdata = { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
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
  wire [20:0] \$38 ;
  wire [5:0] \$39 ;
  wire \$4 ;
  wire [4:0] \$40 ;
  wire [6:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [3:0] \$44 ;
  wire \$45 ;
  wire [4:0] \$46 ;
  wire [4:0] \$47 ;
  wire [8:0] \$48 ;
  wire [23:0] \$49 ;
  wire \$5 ;
  wire [4:0] \$50 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire [4:0] \$procmux$13_Y ;
  wire \$procmux$17_Y ;
  wire [3:0] \$procmux$21_Y ;
  wire [3:0] \$procmux$23_Y ;
  wire \$procmux$27_Y ;
  wire [4:0] \$procmux$7_Y ;
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
  reg [23:0] landing;
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
  reg [8:0] token_line;
  always @(posedge clk)
    start <= \$43 ;
  always @(posedge clk)
    cooldown <= \$44 ;
  always @(posedge clk)
    framing_error <= \$45 ;
  always @(posedge clk)
    remaining <= \$46 ;
  always @(posedge clk)
    slot <= \$47 ;
  always @(posedge clk)
    token_line <= \$48 ;
  always @(posedge clk)
    landing <= \$49 ;
  always @(posedge clk)
    free <= \$50 ;
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
  assign \$16  = token_line[2] & token_line[0];
  assign \$17  = ! token_line[8:4];
  assign \$18  = token_line[8:4] == 1'h1;
  assign \$19  = token_line[8:4] == 2'h2;
  assign \$20  = token_line[8:4] == 2'h3;
  assign \$21  = token_line[8:4] == 3'h4;
  assign \$22  = token_line[8:4] == 3'h5;
  assign \$23  = token_line[8:4] == 3'h6;
  assign \$24  = token_line[8:4] == 3'h7;
  assign \$25  = token_line[8:4] == 4'h8;
  assign \$26  = token_line[8:4] == 4'h9;
  assign \$27  = token_line[8:4] == 4'ha;
  assign \$28  = token_line[8:4] == 4'hb;
  assign \$29  = token_line[8:4] == 4'hc;
  assign \$30  = token_line[8:4] == 4'hd;
  assign \$31  = token_line[8:4] == 4'he;
  assign \$32  = token_line[8:4] == 4'hf;
  assign \$33  = token_line[8:4] == 5'h10;
  assign \$34  = token_line[8:4] == 5'h11;
  assign \$35  = token_line[8:4] == 5'h12;
  assign \$36  = token_line[8:4] == 5'h13;
  assign \$37  = token_line[8:4] == 5'h14;
  assign \$38  = { \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0] };
  assign \$39  = free + collector_released;
  assign \$40  = \end  ? 5'h10 : 5'h00;
  assign \$41  = \$39  - \$40 ;
  assign \$42  = \$signal$18  & start;
  assign \$50  = rst ? 5'h15 : \$41 [4:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [4:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 5'h10 : \$procmux$11_Y ;
  assign \$46  = rst ? 5'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$45  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [3:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 4'hf : \$procmux$21_Y ;
  assign \$44  = rst ? 4'hf : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$43  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$49  = rst ? 24'h000000 : { \$38 , token_line[3], \$16 , token_line[1] };
  assign \$48  = rst ? 9'h000 : { slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [4:0] : slot;
  assign \$47  = rst ? 5'h00 : \$procmux$7_Y ;
  array_matrix_mac_s8xs8_28_16x16 array (
    .a(operands),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .first(\$42 ),
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
