// tpe_opt1_tree_16x16_s8xs8_k4096_d22: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=opt1, array=tree, rows=16, cols=16, layers=0, recoding=booth, digits=parallel, encoder=cell, shift=product, accumulate=carry-save, lanes=1, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=22, constant_time=False

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

module leaf_tree_opt1_s8xs8_20_x4(b, load, swap, clk, a_next, b_next, state, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [31:0] a_next;
  reg [31:0] a_next;
  output [7:0] b_next;
  wire [7:0] b_next;
  output [39:0] state;
  reg [39:0] state;
  input [31:0] a;
  wire [31:0] a;
  wire \$1 ;
  wire [8:0] \$10 ;
  wire \$100 ;
  wire [4:0] \$101 ;
  wire [4:0] \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire [10:0] \$108 ;
  wire \$109 ;
  wire [8:0] \$11 ;
  wire [10:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire [10:0] \$116 ;
  wire \$117 ;
  wire [10:0] \$118 ;
  wire \$119 ;
  wire [8:0] \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire [10:0] \$124 ;
  wire \$125 ;
  wire [10:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire [10:0] \$132 ;
  wire \$133 ;
  wire [10:0] \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire [11:0] \$140 ;
  wire \$141 ;
  wire [11:0] \$142 ;
  wire [13:0] \$145 ;
  wire [13:0] \$146 ;
  wire [11:0] \$147 ;
  wire [11:0] \$148 ;
  wire \$15 ;
  wire [11:0] \$151 ;
  wire [11:0] \$152 ;
  wire [11:0] \$157 ;
  wire [11:0] \$158 ;
  wire [9:0] \$159 ;
  wire [8:0] \$16 ;
  wire [9:0] \$160 ;
  wire [13:0] \$162 ;
  wire [13:0] \$164 ;
  wire [8:0] \$17 ;
  wire [17:0] \$170 ;
  wire [17:0] \$172 ;
  wire [10:0] \$173 ;
  wire [10:0] \$174 ;
  wire [17:0] \$177 ;
  wire [17:0] \$178 ;
  wire [8:0] \$18 ;
  wire [17:0] \$180 ;
  wire [17:0] \$182 ;
  wire [19:0] \$183 ;
  wire [19:0] \$184 ;
  wire [31:0] \$185 ;
  wire [31:0] \$186 ;
  wire \$19 ;
  wire \$20 ;
  wire \$21 ;
  wire [8:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire \$25 ;
  wire \$27 ;
  wire [8:0] \$28 ;
  wire [8:0] \$29 ;
  wire \$3 ;
  wire [8:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [8:0] \$34 ;
  wire [8:0] \$35 ;
  wire [8:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [8:0] \$4 ;
  wire [8:0] \$40 ;
  wire [8:0] \$41 ;
  wire [8:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [8:0] \$46 ;
  wire [8:0] \$47 ;
  wire [8:0] \$48 ;
  wire \$49 ;
  wire [8:0] \$5 ;
  wire \$51 ;
  wire [8:0] \$52 ;
  wire [8:0] \$53 ;
  wire [8:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire [8:0] \$6 ;
  wire [8:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire [8:0] \$64 ;
  wire [8:0] \$65 ;
  wire [8:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [8:0] \$70 ;
  wire [8:0] \$71 ;
  wire [8:0] \$72 ;
  wire \$73 ;
  wire \$75 ;
  wire [8:0] \$76 ;
  wire [8:0] \$77 ;
  wire [8:0] \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [8:0] \$82 ;
  wire [8:0] \$83 ;
  wire [8:0] \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire [8:0] \$88 ;
  wire [8:0] \$89 ;
  wire \$9 ;
  wire [8:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire [8:0] \$94 ;
  wire [8:0] \$95 ;
  wire [8:0] \$96 ;
  wire [13:0] \$97 ;
  wire [13:0] \$98 ;
  wire \$99 ;
  wire [31:0] \a$9 ;
  wire digit_0_neg;
  wire \digit_0_neg$26 ;
  wire \digit_0_neg$42 ;
  wire \digit_0_neg$58 ;
  wire digit_0_one;
  wire \digit_0_one$27 ;
  wire \digit_0_one$43 ;
  wire \digit_0_one$59 ;
  wire digit_0_two;
  wire \digit_0_two$28 ;
  wire \digit_0_two$44 ;
  wire \digit_0_two$60 ;
  wire digit_1_neg;
  wire \digit_1_neg$30 ;
  wire \digit_1_neg$46 ;
  wire \digit_1_neg$62 ;
  wire digit_1_one;
  wire \digit_1_one$31 ;
  wire \digit_1_one$47 ;
  wire \digit_1_one$63 ;
  wire digit_1_two;
  wire \digit_1_two$32 ;
  wire \digit_1_two$48 ;
  wire \digit_1_two$64 ;
  wire digit_2_neg;
  wire \digit_2_neg$34 ;
  wire \digit_2_neg$50 ;
  wire \digit_2_neg$66 ;
  wire digit_2_one;
  wire \digit_2_one$35 ;
  wire \digit_2_one$51 ;
  wire \digit_2_one$67 ;
  wire digit_2_two;
  wire \digit_2_two$36 ;
  wire \digit_2_two$52 ;
  wire \digit_2_two$68 ;
  wire digit_3_neg;
  wire \digit_3_neg$38 ;
  wire \digit_3_neg$54 ;
  wire \digit_3_neg$70 ;
  wire digit_3_one;
  wire \digit_3_one$39 ;
  wire \digit_3_one$55 ;
  wire \digit_3_one$71 ;
  wire digit_3_two;
  wire \digit_3_two$40 ;
  wire \digit_3_two$56 ;
  wire \digit_3_two$72 ;
  wire [8:0] row_0;
  wire [8:0] \row_0$29 ;
  wire [8:0] \row_0$45 ;
  wire [8:0] \row_0$61 ;
  wire [8:0] row_1;
  wire [8:0] \row_1$33 ;
  wire [8:0] \row_1$49 ;
  wire [8:0] \row_1$65 ;
  wire [8:0] row_2;
  wire [8:0] \row_2$37 ;
  wire [8:0] \row_2$53 ;
  wire [8:0] \row_2$69 ;
  wire [8:0] row_3;
  wire [8:0] \row_3$41 ;
  wire [8:0] \row_3$57 ;
  wire [8:0] \row_3$73 ;
  reg [31:0] shadow;
  wire [39:0] sum;
  wire [13:0] tree_carry_20;
  wire [4:0] tree_carry_23;
  wire [10:0] tree_carry_26;
  wire [10:0] tree_carry_29;
  wire [10:0] tree_carry_32;
  wire [10:0] tree_carry_35;
  wire [11:0] tree_carry_38;
  wire [13:0] tree_carry_41;
  wire [11:0] tree_carry_44;
  wire [11:0] tree_carry_47;
  wire [11:0] tree_carry_50;
  wire [9:0] tree_carry_53;
  wire [13:0] tree_carry_56;
  wire [17:0] tree_carry_59;
  wire [10:0] tree_carry_62;
  wire [17:0] tree_carry_65;
  wire [17:0] tree_carry_68;
  wire [19:0] tree_carry_71;
  wire [13:0] tree_half_20;
  wire [4:0] tree_half_23;
  wire [10:0] tree_half_26;
  wire [10:0] tree_half_29;
  wire [10:0] tree_half_32;
  wire [10:0] tree_half_35;
  wire [11:0] tree_half_38;
  wire [13:0] tree_half_41;
  wire [11:0] tree_half_44;
  wire [11:0] tree_half_47;
  wire [11:0] tree_half_50;
  wire [9:0] tree_half_53;
  wire [13:0] tree_half_56;
  wire [17:0] tree_half_59;
  wire [10:0] tree_half_62;
  wire [17:0] tree_half_65;
  wire [17:0] tree_half_68;
  wire [19:0] tree_half_71;
  wire [13:0] tree_sum_20;
  wire [4:0] tree_sum_23;
  wire [10:0] tree_sum_26;
  wire [10:0] tree_sum_29;
  wire [10:0] tree_sum_32;
  wire [10:0] tree_sum_35;
  wire [11:0] tree_sum_38;
  wire [13:0] tree_sum_41;
  wire [11:0] tree_sum_44;
  wire [11:0] tree_sum_47;
  wire [11:0] tree_sum_50;
  wire [9:0] tree_sum_53;
  wire [13:0] tree_sum_56;
  wire [17:0] tree_sum_59;
  wire [10:0] tree_sum_62;
  wire [17:0] tree_sum_65;
  wire [17:0] tree_sum_68;
  wire [19:0] tree_sum_71;
  reg [31:0] weights;
  assign \$1  = a_next[1] ^ a_next[0];
  assign \$3  = ~ a_next[0];
  assign digit_0_two = \$1  & \$3 ;
  assign \$4  = { weights[7], weights[7:0] } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$5  = { weights[7:0], 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$6  = \$4  | \$5 ;
  assign row_0 = \$6  ^ { a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1], a_next[1] };
  assign digit_1_one = a_next[2] ^ a_next[1];
  assign \$7  = a_next[3] ^ a_next[2];
  assign \$8  = a_next[2] ^ a_next[1];
  assign \$9  = ~ \$8 ;
  assign digit_1_two = \$7  & \$9 ;
  assign \$10  = { weights[7], weights[7:0] } & { digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one };
  assign \$11  = { weights[7:0], 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$12  = \$10  | \$11 ;
  assign row_1 = \$12  ^ { a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3], a_next[3] };
  assign digit_2_one = a_next[4] ^ a_next[3];
  assign \$13  = a_next[5] ^ a_next[4];
  assign \$14  = a_next[4] ^ a_next[3];
  assign \$15  = ~ \$14 ;
  assign digit_2_two = \$13  & \$15 ;
  assign \$16  = { weights[7], weights[7:0] } & { digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one };
  assign \$17  = { weights[7:0], 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$18  = \$16  | \$17 ;
  assign row_2 = \$18  ^ { a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5], a_next[5] };
  assign digit_3_one = a_next[6] ^ a_next[5];
  assign \$19  = a_next[7] ^ a_next[6];
  assign \$20  = a_next[6] ^ a_next[5];
  assign \$21  = ~ \$20 ;
  assign digit_3_two = \$19  & \$21 ;
  assign \$22  = { weights[7], weights[7:0] } & { digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one };
  assign \$23  = { weights[7:0], 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$24  = \$22  | \$23 ;
  assign row_3 = \$24  ^ { a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7], a_next[7] };
  assign \$25  = a_next[9] ^ a_next[8];
  assign \$27  = ~ a_next[8];
  assign \digit_0_two$28  = \$25  & \$27 ;
  assign \$28  = { weights[15], weights[15:8] } & { a_next[8], a_next[8], a_next[8], a_next[8], a_next[8], a_next[8], a_next[8], a_next[8], a_next[8] };
  assign \$29  = { weights[15:8], 1'h0 } & { \digit_0_two$28 , \digit_0_two$28 , \digit_0_two$28 , \digit_0_two$28 , \digit_0_two$28 , \digit_0_two$28 , \digit_0_two$28 , \digit_0_two$28 , \digit_0_two$28  };
  assign \$30  = \$28  | \$29 ;
  assign \row_0$29  = \$30  ^ { a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9] };
  assign \digit_1_one$31  = a_next[10] ^ a_next[9];
  assign \$31  = a_next[11] ^ a_next[10];
  assign \$32  = a_next[10] ^ a_next[9];
  assign \$33  = ~ \$32 ;
  assign \digit_1_two$32  = \$31  & \$33 ;
  assign \$34  = { weights[15], weights[15:8] } & { \digit_1_one$31 , \digit_1_one$31 , \digit_1_one$31 , \digit_1_one$31 , \digit_1_one$31 , \digit_1_one$31 , \digit_1_one$31 , \digit_1_one$31 , \digit_1_one$31  };
  assign \$35  = { weights[15:8], 1'h0 } & { \digit_1_two$32 , \digit_1_two$32 , \digit_1_two$32 , \digit_1_two$32 , \digit_1_two$32 , \digit_1_two$32 , \digit_1_two$32 , \digit_1_two$32 , \digit_1_two$32  };
  assign \$36  = \$34  | \$35 ;
  assign \row_1$33  = \$36  ^ { a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11] };
  assign \digit_2_one$35  = a_next[12] ^ a_next[11];
  assign \$37  = a_next[13] ^ a_next[12];
  assign \$38  = a_next[12] ^ a_next[11];
  assign \$39  = ~ \$38 ;
  assign \digit_2_two$36  = \$37  & \$39 ;
  assign \$40  = { weights[15], weights[15:8] } & { \digit_2_one$35 , \digit_2_one$35 , \digit_2_one$35 , \digit_2_one$35 , \digit_2_one$35 , \digit_2_one$35 , \digit_2_one$35 , \digit_2_one$35 , \digit_2_one$35  };
  assign \$41  = { weights[15:8], 1'h0 } & { \digit_2_two$36 , \digit_2_two$36 , \digit_2_two$36 , \digit_2_two$36 , \digit_2_two$36 , \digit_2_two$36 , \digit_2_two$36 , \digit_2_two$36 , \digit_2_two$36  };
  assign \$42  = \$40  | \$41 ;
  assign \row_2$37  = \$42  ^ { a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13] };
  assign \digit_3_one$39  = a_next[14] ^ a_next[13];
  assign \$43  = a_next[15] ^ a_next[14];
  assign \$44  = a_next[14] ^ a_next[13];
  assign \$45  = ~ \$44 ;
  assign \digit_3_two$40  = \$43  & \$45 ;
  assign \$46  = { weights[15], weights[15:8] } & { \digit_3_one$39 , \digit_3_one$39 , \digit_3_one$39 , \digit_3_one$39 , \digit_3_one$39 , \digit_3_one$39 , \digit_3_one$39 , \digit_3_one$39 , \digit_3_one$39  };
  assign \$47  = { weights[15:8], 1'h0 } & { \digit_3_two$40 , \digit_3_two$40 , \digit_3_two$40 , \digit_3_two$40 , \digit_3_two$40 , \digit_3_two$40 , \digit_3_two$40 , \digit_3_two$40 , \digit_3_two$40  };
  assign \$48  = \$46  | \$47 ;
  assign \row_3$41  = \$48  ^ { a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15] };
  assign \$49  = a_next[17] ^ a_next[16];
  assign \$51  = ~ a_next[16];
  assign \digit_0_two$44  = \$49  & \$51 ;
  assign \$52  = { weights[23], weights[23:16] } & { a_next[16], a_next[16], a_next[16], a_next[16], a_next[16], a_next[16], a_next[16], a_next[16], a_next[16] };
  assign \$53  = { weights[23:16], 1'h0 } & { \digit_0_two$44 , \digit_0_two$44 , \digit_0_two$44 , \digit_0_two$44 , \digit_0_two$44 , \digit_0_two$44 , \digit_0_two$44 , \digit_0_two$44 , \digit_0_two$44  };
  assign \$54  = \$52  | \$53 ;
  assign \row_0$45  = \$54  ^ { a_next[17], a_next[17], a_next[17], a_next[17], a_next[17], a_next[17], a_next[17], a_next[17], a_next[17] };
  assign \digit_1_one$47  = a_next[18] ^ a_next[17];
  assign \$55  = a_next[19] ^ a_next[18];
  assign \$56  = a_next[18] ^ a_next[17];
  assign \$57  = ~ \$56 ;
  assign \digit_1_two$48  = \$55  & \$57 ;
  assign \$58  = { weights[23], weights[23:16] } & { \digit_1_one$47 , \digit_1_one$47 , \digit_1_one$47 , \digit_1_one$47 , \digit_1_one$47 , \digit_1_one$47 , \digit_1_one$47 , \digit_1_one$47 , \digit_1_one$47  };
  assign \$59  = { weights[23:16], 1'h0 } & { \digit_1_two$48 , \digit_1_two$48 , \digit_1_two$48 , \digit_1_two$48 , \digit_1_two$48 , \digit_1_two$48 , \digit_1_two$48 , \digit_1_two$48 , \digit_1_two$48  };
  assign \$60  = \$58  | \$59 ;
  assign \row_1$49  = \$60  ^ { a_next[19], a_next[19], a_next[19], a_next[19], a_next[19], a_next[19], a_next[19], a_next[19], a_next[19] };
  assign \digit_2_one$51  = a_next[20] ^ a_next[19];
  assign \$61  = a_next[21] ^ a_next[20];
  assign \$62  = a_next[20] ^ a_next[19];
  assign \$63  = ~ \$62 ;
  assign \digit_2_two$52  = \$61  & \$63 ;
  assign \$64  = { weights[23], weights[23:16] } & { \digit_2_one$51 , \digit_2_one$51 , \digit_2_one$51 , \digit_2_one$51 , \digit_2_one$51 , \digit_2_one$51 , \digit_2_one$51 , \digit_2_one$51 , \digit_2_one$51  };
  assign \$65  = { weights[23:16], 1'h0 } & { \digit_2_two$52 , \digit_2_two$52 , \digit_2_two$52 , \digit_2_two$52 , \digit_2_two$52 , \digit_2_two$52 , \digit_2_two$52 , \digit_2_two$52 , \digit_2_two$52  };
  assign \$66  = \$64  | \$65 ;
  assign \row_2$53  = \$66  ^ { a_next[21], a_next[21], a_next[21], a_next[21], a_next[21], a_next[21], a_next[21], a_next[21], a_next[21] };
  assign \digit_3_one$55  = a_next[22] ^ a_next[21];
  assign \$67  = a_next[23] ^ a_next[22];
  assign \$68  = a_next[22] ^ a_next[21];
  assign \$69  = ~ \$68 ;
  assign \digit_3_two$56  = \$67  & \$69 ;
  assign \$70  = { weights[23], weights[23:16] } & { \digit_3_one$55 , \digit_3_one$55 , \digit_3_one$55 , \digit_3_one$55 , \digit_3_one$55 , \digit_3_one$55 , \digit_3_one$55 , \digit_3_one$55 , \digit_3_one$55  };
  assign \$71  = { weights[23:16], 1'h0 } & { \digit_3_two$56 , \digit_3_two$56 , \digit_3_two$56 , \digit_3_two$56 , \digit_3_two$56 , \digit_3_two$56 , \digit_3_two$56 , \digit_3_two$56 , \digit_3_two$56  };
  assign \$72  = \$70  | \$71 ;
  assign \row_3$57  = \$72  ^ { a_next[23], a_next[23], a_next[23], a_next[23], a_next[23], a_next[23], a_next[23], a_next[23], a_next[23] };
  assign \$73  = a_next[25] ^ a_next[24];
  assign \$75  = ~ a_next[24];
  assign \digit_0_two$60  = \$73  & \$75 ;
  assign \$76  = { weights[31], weights[31:24] } & { a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24] };
  assign \$77  = { weights[31:24], 1'h0 } & { \digit_0_two$60 , \digit_0_two$60 , \digit_0_two$60 , \digit_0_two$60 , \digit_0_two$60 , \digit_0_two$60 , \digit_0_two$60 , \digit_0_two$60 , \digit_0_two$60  };
  assign \$78  = \$76  | \$77 ;
  assign \row_0$61  = \$78  ^ { a_next[25], a_next[25], a_next[25], a_next[25], a_next[25], a_next[25], a_next[25], a_next[25], a_next[25] };
  assign \digit_1_one$63  = a_next[26] ^ a_next[25];
  assign \$79  = a_next[27] ^ a_next[26];
  assign \$80  = a_next[26] ^ a_next[25];
  assign \$81  = ~ \$80 ;
  assign \digit_1_two$64  = \$79  & \$81 ;
  assign \$82  = { weights[31], weights[31:24] } & { \digit_1_one$63 , \digit_1_one$63 , \digit_1_one$63 , \digit_1_one$63 , \digit_1_one$63 , \digit_1_one$63 , \digit_1_one$63 , \digit_1_one$63 , \digit_1_one$63  };
  assign \$83  = { weights[31:24], 1'h0 } & { \digit_1_two$64 , \digit_1_two$64 , \digit_1_two$64 , \digit_1_two$64 , \digit_1_two$64 , \digit_1_two$64 , \digit_1_two$64 , \digit_1_two$64 , \digit_1_two$64  };
  assign \$84  = \$82  | \$83 ;
  assign \row_1$65  = \$84  ^ { a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27] };
  assign \digit_2_one$67  = a_next[28] ^ a_next[27];
  assign \$85  = a_next[29] ^ a_next[28];
  assign \$86  = a_next[28] ^ a_next[27];
  assign \$87  = ~ \$86 ;
  assign \digit_2_two$68  = \$85  & \$87 ;
  assign \$88  = { weights[31], weights[31:24] } & { \digit_2_one$67 , \digit_2_one$67 , \digit_2_one$67 , \digit_2_one$67 , \digit_2_one$67 , \digit_2_one$67 , \digit_2_one$67 , \digit_2_one$67 , \digit_2_one$67  };
  assign \$89  = { weights[31:24], 1'h0 } & { \digit_2_two$68 , \digit_2_two$68 , \digit_2_two$68 , \digit_2_two$68 , \digit_2_two$68 , \digit_2_two$68 , \digit_2_two$68 , \digit_2_two$68 , \digit_2_two$68  };
  assign \$90  = \$88  | \$89 ;
  assign \row_2$69  = \$90  ^ { a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29] };
  assign \digit_3_one$71  = a_next[30] ^ a_next[29];
  assign \$91  = a_next[31] ^ a_next[30];
  assign \$92  = a_next[30] ^ a_next[29];
  assign \$93  = ~ \$92 ;
  assign \digit_3_two$72  = \$91  & \$93 ;
  assign \$94  = { weights[31], weights[31:24] } & { \digit_3_one$71 , \digit_3_one$71 , \digit_3_one$71 , \digit_3_one$71 , \digit_3_one$71 , \digit_3_one$71 , \digit_3_one$71 , \digit_3_one$71 , \digit_3_one$71  };
  assign \$95  = { weights[31:24], 1'h0 } & { \digit_3_two$72 , \digit_3_two$72 , \digit_3_two$72 , \digit_3_two$72 , \digit_3_two$72 , \digit_3_two$72 , \digit_3_two$72 , \digit_3_two$72 , \digit_3_two$72  };
  assign \$96  = \$94  | \$95 ;
  assign \row_3$73  = \$96  ^ { a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31] };
  assign tree_half_20 = { 13'h1c00, a_next[7] } ^ { 13'h0000, a_next[15] };
  assign tree_sum_20 = tree_half_20 ^ { 13'h0000, a_next[23] };
  assign \$97  = { 13'h1c00, a_next[7] } & { 13'h0000, a_next[15] };
  assign \$98  = tree_half_20 & { 13'h0000, a_next[23] };
  assign tree_carry_20 = \$97  | \$98 ;
  assign \$99  = ~ row_0[8];
  assign tree_half_23 = { \$99 , row_0[8], row_0[8:6] } ^ { 4'h0, a_next[31] };
  assign tree_sum_23 = tree_half_23 ^ { 3'h0, tree_carry_20[0], 1'h0 };
  assign \$100  = ~ row_0[8];
  assign \$101  = { \$100 , row_0[8], row_0[8:6] } & { 4'h0, a_next[31] };
  assign \$102  = tree_half_23 & { 3'h0, tree_carry_20[0], 1'h0 };
  assign tree_carry_23 = \$101  | \$102 ;
  assign \$103  = ~ row_1[8];
  assign \$104  = ~ \row_0$29 [8];
  assign tree_half_26 = { \$103 , row_1[7:0], 1'h0, a_next[9] } ^ { \$104 , \row_0$29 [8], \row_0$29  };
  assign \$105  = ~ \row_1$33 [8];
  assign tree_sum_26 = tree_half_26 ^ { \$105 , \row_1$33 [7:0], 1'h0, a_next[1] };
  assign \$106  = ~ row_1[8];
  assign \$107  = ~ \row_0$29 [8];
  assign \$108  = { \$106 , row_1[7:0], 1'h0, a_next[9] } & { \$107 , \row_0$29 [8], \row_0$29  };
  assign \$109  = ~ \row_1$33 [8];
  assign \$110  = tree_half_26 & { \$109 , \row_1$33 [7:0], 1'h0, a_next[1] };
  assign tree_carry_26 = \$108  | \$110 ;
  assign \$111  = ~ \row_0$45 [8];
  assign \$112  = ~ \row_1$49 [8];
  assign tree_half_29 = { \$111 , \row_0$45 [8], \row_0$45  } ^ { \$112 , \row_1$49 [7:0], 1'h0, a_next[25] };
  assign \$113  = ~ \row_0$61 [8];
  assign tree_sum_29 = tree_half_29 ^ { \$113 , \row_0$61 [8], \row_0$61  };
  assign \$114  = ~ \row_0$45 [8];
  assign \$115  = ~ \row_1$49 [8];
  assign \$116  = { \$114 , \row_0$45 [8], \row_0$45  } & { \$115 , \row_1$49 [7:0], 1'h0, a_next[25] };
  assign \$117  = ~ \row_0$61 [8];
  assign \$118  = tree_half_29 & { \$117 , \row_0$61 [8], \row_0$61  };
  assign tree_carry_29 = \$116  | \$118 ;
  assign \$119  = ~ \row_1$65 [8];
  assign \$120  = ~ row_2[8];
  assign tree_half_32 = { 2'h0, \$119 , \row_1$65 [7:0] } ^ { \$120 , row_2[7:0], 1'h0, a_next[3] };
  assign \$121  = ~ \row_2$37 [8];
  assign tree_sum_32 = tree_half_32 ^ { \$121 , \row_2$37 [7:0], 1'h0, a_next[11] };
  assign \$122  = ~ \row_1$65 [8];
  assign \$123  = ~ row_2[8];
  assign \$124  = { 2'h0, \$122 , \row_1$65 [7:0] } & { \$123 , row_2[7:0], 1'h0, a_next[3] };
  assign \$125  = ~ \row_2$37 [8];
  assign \$126  = tree_half_32 & { \$125 , \row_2$37 [7:0], 1'h0, a_next[11] };
  assign tree_carry_32 = \$124  | \$126 ;
  assign \$127  = ~ \row_2$69 [8];
  assign \$128  = ~ \row_2$53 [8];
  assign tree_half_35 = { 2'h0, \$127 , \row_2$69 [7:0] } ^ { 2'h1, \$128 , \row_2$53 [7:0] };
  assign \$129  = ~ row_3[8];
  assign tree_sum_35 = tree_half_35 ^ { \$129 , row_3[7:0], 1'h0, a_next[29] };
  assign \$130  = ~ \row_2$69 [8];
  assign \$131  = ~ \row_2$53 [8];
  assign \$132  = { 2'h0, \$130 , \row_2$69 [7:0] } & { 2'h1, \$131 , \row_2$53 [7:0] };
  assign \$133  = ~ row_3[8];
  assign \$134  = tree_half_35 & { \$133 , row_3[7:0], 1'h0, a_next[29] };
  assign tree_carry_35 = \$132  | \$134 ;
  assign \$135  = ~ \row_3$57 [8];
  assign \$136  = ~ \row_3$73 [8];
  assign tree_half_38 = { 1'h0, \$135 , \row_3$57 [7:0], 1'h0, a_next[5] } ^ { 1'h0, \$136 , \row_3$73 [7:0], 1'h0, a_next[13] };
  assign \$137  = ~ \row_3$41 [8];
  assign tree_sum_38 = tree_half_38 ^ { 1'h1, \$137 , \row_3$41 [7:0], 1'h0, a_next[21] };
  assign \$138  = ~ \row_3$57 [8];
  assign \$139  = ~ \row_3$73 [8];
  assign \$140  = { 1'h0, \$138 , \row_3$57 [7:0], 1'h0, a_next[5] } & { 1'h0, \$139 , \row_3$73 [7:0], 1'h0, a_next[13] };
  assign \$141  = ~ \row_3$41 [8];
  assign \$142  = tree_half_38 & { 1'h1, \$141 , \row_3$41 [7:0], 1'h0, a_next[21] };
  assign tree_carry_38 = \$140  | \$142 ;
  assign tree_half_41 = { 9'h000, tree_sum_23 } ^ tree_sum_20;
  assign tree_sum_41 = tree_half_41 ^ { 11'h000, tree_carry_23[1:0], 1'h0 };
  assign \$145  = { 9'h000, tree_sum_23 } & tree_sum_20;
  assign \$146  = tree_half_41 & { 11'h000, tree_carry_23[1:0], 1'h0 };
  assign tree_carry_41 = \$145  | \$146 ;
  assign tree_half_44 = { 1'h0, tree_sum_26 } ^ { 1'h0, tree_sum_29 };
  assign tree_sum_44 = tree_half_44 ^ { tree_carry_26, 1'h0 };
  assign \$147  = { 1'h0, tree_sum_26 } & { 1'h0, tree_sum_29 };
  assign \$148  = tree_half_44 & { tree_carry_26, 1'h0 };
  assign tree_carry_44 = \$147  | \$148 ;
  assign tree_half_47 = { 2'h0, tree_carry_29[10:1] } ^ { 1'h0, tree_sum_32 };
  assign tree_sum_47 = tree_half_47 ^ { tree_carry_32, 1'h0 };
  assign \$151  = { 2'h0, tree_carry_29[10:1] } & { 1'h0, tree_sum_32 };
  assign \$152  = tree_half_47 & { tree_carry_32, 1'h0 };
  assign tree_carry_47 = \$151  | \$152 ;
  assign tree_half_50 = { 1'h0, tree_sum_35 } ^ { 1'h0, tree_carry_35[9:0], 1'h0 };
  assign tree_sum_50 = tree_half_50 ^ tree_sum_38;
  assign \$157  = { 1'h0, tree_sum_35 } & { 1'h0, tree_carry_35[9:0], 1'h0 };
  assign \$158  = tree_half_50 & tree_sum_38;
  assign tree_carry_50 = \$157  | \$158 ;
  assign tree_half_53 = { 4'h0, tree_sum_44[11:6] } ^ tree_carry_38[10:1];
  assign tree_sum_53 = tree_half_53 ^ { 4'h0, tree_carry_41[4:0], 1'h0 };
  assign \$159  = { 4'h0, tree_sum_44[11:6] } & tree_carry_38[10:1];
  assign \$160  = tree_half_53 & { 4'h0, tree_carry_41[4:0], 1'h0 };
  assign tree_carry_53 = \$159  | \$160 ;
  assign tree_half_56 = { 2'h0, tree_carry_44[10:0], 1'h0 } ^ { tree_sum_47, tree_carry_29[0], 1'h0 };
  assign tree_sum_56 = tree_half_56 ^ { tree_carry_47[10:0], 2'h0, a_next[17] };
  assign \$162  = { 2'h0, tree_carry_44[10:0], 1'h0 } & { tree_sum_47, tree_carry_29[0], 1'h0 };
  assign \$164  = tree_half_56 & { tree_carry_47[10:0], 2'h0, a_next[17] };
  assign tree_carry_56 = \$162  | \$164 ;
  assign tree_half_59 = { tree_sum_41, row_0[5:2] } ^ { 4'h0, tree_sum_50, 1'h0, a_next[19] };
  assign tree_sum_59 = tree_half_59 ^ { 4'h0, tree_carry_50[10:0], 2'h0, a_next[27] };
  assign \$170  = { tree_sum_41, row_0[5:2] } & { 4'h0, tree_sum_50, 1'h0, a_next[19] };
  assign \$172  = tree_half_59 & { 4'h0, tree_carry_50[10:0], 2'h0, a_next[27] };
  assign tree_carry_59 = \$170  | \$172 ;
  assign tree_half_62 = { 1'h0, tree_sum_56[13:4] } ^ tree_carry_56[13:3];
  assign tree_sum_62 = tree_half_62 ^ { 2'h0, tree_carry_53[5:0], 1'h0, tree_carry_38[0], 1'h0 };
  assign \$173  = { 1'h0, tree_sum_56[13:4] } & tree_carry_56[13:3];
  assign \$174  = tree_half_62 & { 2'h0, tree_carry_53[5:0], 1'h0, tree_carry_38[0], 1'h0 };
  assign tree_carry_62 = \$173  | \$174 ;
  assign tree_half_65 = { 4'h0, tree_sum_53, tree_sum_44[5:2] } ^ tree_sum_59;
  assign tree_sum_65 = tree_half_65 ^ { 3'h0, tree_carry_59[13:0], 1'h0 };
  assign \$177  = { 4'h0, tree_sum_53, tree_sum_44[5:2] } & tree_sum_59;
  assign \$178  = tree_half_65 & { 3'h0, tree_carry_59[13:0], 1'h0 };
  assign tree_carry_65 = \$177  | \$178 ;
  assign tree_half_68 = { 3'h0, tree_sum_62, tree_sum_56[3:0] } ^ { 3'h0, tree_carry_62[9:0], 1'h0, tree_carry_56[2:0], 1'h0 };
  assign tree_sum_68 = tree_half_68 ^ { tree_carry_65[14:0], 1'h0, row_0[1:0] };
  assign \$180  = { 3'h0, tree_sum_62, tree_sum_56[3:0] } & { 3'h0, tree_carry_62[9:0], 1'h0, tree_carry_56[2:0], 1'h0 };
  assign \$182  = tree_half_68 & { tree_carry_65[14:0], 1'h0, row_0[1:0] };
  assign tree_carry_68 = \$180  | \$182 ;
  assign tree_half_71 = { tree_sum_65, tree_sum_44[1:0] } ^ { 4'h0, tree_carry_68[14:0], 1'h0 };
  assign tree_sum_71 = tree_half_71 ^ { 2'h0, tree_sum_68 };
  assign \$183  = { tree_sum_65, tree_sum_44[1:0] } & { 4'h0, tree_carry_68[14:0], 1'h0 };
  assign \$184  = tree_half_71 & { 2'h0, tree_sum_68 };
  assign tree_carry_71 = \$183  | \$184 ;
  assign \$185  = load ? { shadow[23:0], b } : shadow;
  assign \$186  = swap ? shadow : weights;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    shadow <= \$185 ;
  always @(posedge clk)
    weights <= \$186 ;
  always @(posedge clk)
    state <= { tree_sum_71, 1'h0, tree_carry_71[17:0], 1'h0 };
  assign b_next = shadow[31:24];
  assign sum = state;
  assign \digit_3_neg$70  = a_next[31];
  assign \digit_2_neg$66  = a_next[29];
  assign \digit_1_neg$62  = a_next[27];
  assign \digit_0_one$59  = a_next[24];
  assign \digit_0_neg$58  = a_next[25];
  assign \digit_3_neg$54  = a_next[23];
  assign \digit_2_neg$50  = a_next[21];
  assign \digit_1_neg$46  = a_next[19];
  assign \digit_0_one$43  = a_next[16];
  assign \digit_0_neg$42  = a_next[17];
  assign \digit_3_neg$38  = a_next[15];
  assign \digit_2_neg$34  = a_next[13];
  assign \digit_1_neg$30  = a_next[11];
  assign \digit_0_one$27  = a_next[8];
  assign \digit_0_neg$26  = a_next[9];
  assign digit_3_neg = a_next[7];
  assign digit_2_neg = a_next[5];
  assign digit_1_neg = a_next[3];
  assign digit_0_one = a_next[0];
  assign \a$9  = a_next;
  assign digit_0_neg = a_next[1];
endmodule

module node_tree_opt1_s8xs8_20_of_4x40(clk, state, states);
  input clk;
  wire clk;
  output [39:0] state;
  reg [39:0] state;
  input [159:0] states;
  wire [159:0] states;
  wire [19:0] \$1 ;
  wire [19:0] \$10 ;
  wire [19:0] \$11 ;
  wire [19:0] \$12 ;
  wire [19:0] \$2 ;
  wire [19:0] \$3 ;
  wire [19:0] \$4 ;
  wire [19:0] \$5 ;
  wire [19:0] \$6 ;
  wire [19:0] \$7 ;
  wire [19:0] \$8 ;
  wire [19:0] \$9 ;
  wire [39:0] sum;
  wire [19:0] tree_carry_11;
  wire [19:0] tree_carry_14;
  wire [19:0] tree_carry_17;
  wire [19:0] tree_carry_20;
  wire [19:0] tree_carry_23;
  wire [19:0] tree_carry_8;
  wire [19:0] tree_half_11;
  wire [19:0] tree_half_14;
  wire [19:0] tree_half_17;
  wire [19:0] tree_half_20;
  wire [19:0] tree_half_23;
  wire [19:0] tree_half_8;
  wire [19:0] tree_sum_11;
  wire [19:0] tree_sum_14;
  wire [19:0] tree_sum_17;
  wire [19:0] tree_sum_20;
  wire [19:0] tree_sum_23;
  wire [19:0] tree_sum_8;
  assign tree_half_8 = states[19:0] ^ states[39:20];
  assign tree_sum_8 = tree_half_8 ^ states[59:40];
  assign \$1  = states[19:0] & states[39:20];
  assign \$2  = tree_half_8 & states[59:40];
  assign tree_carry_8 = \$1  | \$2 ;
  assign tree_half_11 = states[79:60] ^ states[99:80];
  assign tree_sum_11 = tree_half_11 ^ states[119:100];
  assign \$3  = states[79:60] & states[99:80];
  assign \$4  = tree_half_11 & states[119:100];
  assign tree_carry_11 = \$3  | \$4 ;
  assign tree_half_14 = states[139:120] ^ states[159:140];
  assign tree_sum_14 = tree_half_14 ^ tree_sum_8;
  assign \$5  = states[139:120] & states[159:140];
  assign \$6  = tree_half_14 & tree_sum_8;
  assign tree_carry_14 = \$5  | \$6 ;
  assign tree_half_17 = { tree_carry_8[18:0], 1'h0 } ^ tree_sum_11;
  assign tree_sum_17 = tree_half_17 ^ { tree_carry_11[18:0], 1'h0 };
  assign \$7  = { tree_carry_8[18:0], 1'h0 } & tree_sum_11;
  assign \$8  = tree_half_17 & { tree_carry_11[18:0], 1'h0 };
  assign tree_carry_17 = \$7  | \$8 ;
  assign tree_half_20 = tree_sum_14 ^ { tree_carry_14[18:0], 1'h0 };
  assign tree_sum_20 = tree_half_20 ^ tree_sum_17;
  assign \$9  = tree_sum_14 & { tree_carry_14[18:0], 1'h0 };
  assign \$10  = tree_half_20 & tree_sum_17;
  assign tree_carry_20 = \$9  | \$10 ;
  assign tree_half_23 = { tree_carry_17[18:0], 1'h0 } ^ tree_sum_20;
  assign tree_sum_23 = tree_half_23 ^ { tree_carry_20[18:0], 1'h0 };
  assign \$11  = { tree_carry_17[18:0], 1'h0 } & tree_sum_20;
  assign \$12  = tree_half_23 & { tree_carry_20[18:0], 1'h0 };
  assign tree_carry_23 = \$11  | \$12 ;
  always @(posedge clk)
    state <= { tree_carry_23[18:0], 1'h0, tree_sum_23 };
  assign sum = state;
endmodule

module tile_tree_opt1_s8xs8_20_x16(b, load, swap, clk, a_next, load_next, swap_next, state, a);
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
  output [39:0] state;
  wire [39:0] state;
  input [127:0] a;
  wire [127:0] a;
  wire [7:0] \$1 ;
  wire held_load;
  wire held_swap;
  wire [31:0] leaf_0_a_next;
  wire [7:0] leaf_0_b_next;
  wire [39:0] leaf_0_state;
  wire [31:0] leaf_12_a_next;
  wire [39:0] leaf_12_state;
  wire [31:0] leaf_4_a_next;
  wire [7:0] leaf_4_b_next;
  wire [39:0] leaf_4_state;
  wire [31:0] leaf_8_a_next;
  wire [7:0] leaf_8_b_next;
  wire [39:0] leaf_8_state;
  wire [39:0] node_0_0_state;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  leaf_tree_opt1_s8xs8_20_x4 leaf_0 (
    .a(a[31:0]),
    .a_next(leaf_0_a_next),
    .b(b),
    .b_next(leaf_0_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_0_state),
    .swap(swap)
  );
  leaf_tree_opt1_s8xs8_20_x4 leaf_12 (
    .a(a[127:96]),
    .a_next(leaf_12_a_next),
    .b(leaf_8_b_next),
    .b_next(\$1 ),
    .clk(clk),
    .load(load_next),
    .state(leaf_12_state),
    .swap(swap)
  );
  leaf_tree_opt1_s8xs8_20_x4 leaf_4 (
    .a(a[63:32]),
    .a_next(leaf_4_a_next),
    .b(leaf_0_b_next),
    .b_next(leaf_4_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_4_state),
    .swap(swap)
  );
  leaf_tree_opt1_s8xs8_20_x4 leaf_8 (
    .a(a[95:64]),
    .a_next(leaf_8_a_next),
    .b(leaf_4_b_next),
    .b_next(leaf_8_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_8_state),
    .swap(swap)
  );
  node_tree_opt1_s8xs8_20_of_4x40 node_0_0 (
    .clk(clk),
    .state(state),
    .states({ leaf_12_state, leaf_8_state, leaf_4_state, leaf_0_state })
  );
  assign a_next = { leaf_12_a_next, leaf_8_a_next, leaf_4_a_next, leaf_0_a_next };
  assign node_0_0_state = state;
  assign held_swap = swap_next;
  assign held_load = load_next;
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

module array_tree_opt1_s8xs8_20_16x16(b, load, swap, clk, c, a);
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
  wire [127:0] skew_b_0_skewed;
  wire [127:0] tile_0_a_next;
  wire tile_0_load_next;
  wire [39:0] tile_0_state;
  wire tile_0_swap_next;
  wire [127:0] tile_10_a_next;
  wire tile_10_load_next;
  wire [39:0] tile_10_state;
  wire tile_10_swap_next;
  wire [127:0] tile_11_a_next;
  wire tile_11_load_next;
  wire [39:0] tile_11_state;
  wire tile_11_swap_next;
  wire [127:0] tile_12_a_next;
  wire tile_12_load_next;
  wire [39:0] tile_12_state;
  wire tile_12_swap_next;
  wire [127:0] tile_13_a_next;
  wire tile_13_load_next;
  wire [39:0] tile_13_state;
  wire tile_13_swap_next;
  wire [127:0] tile_14_a_next;
  wire tile_14_load_next;
  wire [39:0] tile_14_state;
  wire tile_14_swap_next;
  wire [39:0] tile_15_state;
  wire [127:0] tile_1_a_next;
  wire tile_1_load_next;
  wire [39:0] tile_1_state;
  wire tile_1_swap_next;
  wire [127:0] tile_2_a_next;
  wire tile_2_load_next;
  wire [39:0] tile_2_state;
  wire tile_2_swap_next;
  wire [127:0] tile_3_a_next;
  wire tile_3_load_next;
  wire [39:0] tile_3_state;
  wire tile_3_swap_next;
  wire [127:0] tile_4_a_next;
  wire tile_4_load_next;
  wire [39:0] tile_4_state;
  wire tile_4_swap_next;
  wire [127:0] tile_5_a_next;
  wire tile_5_load_next;
  wire [39:0] tile_5_state;
  wire tile_5_swap_next;
  wire [127:0] tile_6_a_next;
  wire tile_6_load_next;
  wire [39:0] tile_6_state;
  wire tile_6_swap_next;
  wire [127:0] tile_7_a_next;
  wire tile_7_load_next;
  wire [39:0] tile_7_state;
  wire tile_7_swap_next;
  wire [127:0] tile_8_a_next;
  wire tile_8_load_next;
  wire [39:0] tile_8_state;
  wire tile_8_swap_next;
  wire [127:0] tile_9_a_next;
  wire tile_9_load_next;
  wire [39:0] tile_9_state;
  wire tile_9_swap_next;
  always @(posedge clk)
    edge_a <= a;
  always @(posedge clk)
    \edge  <= { swap, b };
  final_adder_opt1_s8xs8_20 final_adder_0 (
    .clk(clk),
    .result(final_adder_0_result),
    .state(tile_0_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_1 (
    .clk(clk),
    .result(final_adder_1_result),
    .state(tile_1_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_10 (
    .clk(clk),
    .result(final_adder_10_result),
    .state(tile_10_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_11 (
    .clk(clk),
    .result(final_adder_11_result),
    .state(tile_11_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_12 (
    .clk(clk),
    .result(final_adder_12_result),
    .state(tile_12_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_13 (
    .clk(clk),
    .result(final_adder_13_result),
    .state(tile_13_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_14 (
    .clk(clk),
    .result(final_adder_14_result),
    .state(tile_14_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_15 (
    .clk(clk),
    .result(final_adder_15_result),
    .state(tile_15_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_2 (
    .clk(clk),
    .result(final_adder_2_result),
    .state(tile_2_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_3 (
    .clk(clk),
    .result(final_adder_3_result),
    .state(tile_3_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_4 (
    .clk(clk),
    .result(final_adder_4_result),
    .state(tile_4_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_5 (
    .clk(clk),
    .result(final_adder_5_result),
    .state(tile_5_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_6 (
    .clk(clk),
    .result(final_adder_6_result),
    .state(tile_6_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_7 (
    .clk(clk),
    .result(final_adder_7_result),
    .state(tile_7_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_8 (
    .clk(clk),
    .result(final_adder_8_result),
    .state(tile_8_state)
  );
  final_adder_opt1_s8xs8_20 final_adder_9 (
    .clk(clk),
    .result(final_adder_9_result),
    .state(tile_9_state)
  );
  skew_16x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [127:0])
  );
  tile_tree_opt1_s8xs8_20_x16 tile_0 (
    .a(edge_a),
    .a_next(tile_0_a_next),
    .b(skew_b_0_skewed[7:0]),
    .clk(clk),
    .load(load),
    .load_next(tile_0_load_next),
    .state(tile_0_state),
    .swap(\edge [128]),
    .swap_next(tile_0_swap_next)
  );
  tile_tree_opt1_s8xs8_20_x16 tile_1 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_10 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_11 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_12 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_13 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_14 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_15 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_2 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_3 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_4 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_5 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_6 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_7 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_8 (
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
  tile_tree_opt1_s8xs8_20_x16 tile_9 (
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
  assign c = { final_adder_15_result, final_adder_14_result, final_adder_13_result, final_adder_12_result, final_adder_11_result, final_adder_10_result, final_adder_9_result, final_adder_8_result, final_adder_7_result, final_adder_6_result, final_adder_5_result, final_adder_4_result, final_adder_3_result, final_adder_2_result, final_adder_1_result, final_adder_0_result };
endmodule

module lane_accumulate_s20_to_28_x22(value, fetch, clk, rst, token_next, word, token);
  input [19:0] value;
  wire [19:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [24:0] token_next;
  reg [24:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [24:0] token;
  wire [24:0] token;
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
  wire [21:0] \$112 ;
  wire [27:0] \$113 ;
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
  wire [29:0] \$88 ;
  wire [24:0] \$89 ;
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
  wire [21:0] \$procmux$67_Y ;
  wire [27:0] \$signal ;
  wire [24:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [21:0] \held_token.slot ;
  reg [27:0] old;
  reg [21:0] pointer;
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
  reg [27:0] word_3;
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
  assign \$42  = \$38  | \$41 ;
  assign \$43  = \$31  | \$42 ;
  assign \$44  = token[0] ? 28'h0000000 : \$43 ;
  assign \$45  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$46  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$47  = \$45  | \$46 ;
  assign \$48  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$49  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$50  = \$48  | \$49 ;
  assign \$51  = \$47  | \$50 ;
  assign \$52  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$53  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$54  = \$52  | \$53 ;
  assign \$55  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$56  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$57  = \$55  | \$56 ;
  assign \$58  = \$54  | \$57 ;
  assign \$59  = \$51  | \$58 ;
  assign \$60  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$61  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$62  = \$60  | \$61 ;
  assign \$63  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$64  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$65  = \$63  | \$64 ;
  assign \$66  = \$62  | \$65 ;
  assign \$67  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$68  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$69  = \$67  | \$68 ;
  assign \$70  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$71  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$72  = \$70  | \$71 ;
  assign \$73  = \$69  | \$72 ;
  assign \$74  = \$66  | \$73 ;
  assign \$75  = \$59  | \$74 ;
  assign \$76  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$77  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$78  = \$76  | \$77 ;
  assign \$79  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$80  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$81  = \$79  | \$80 ;
  assign \$82  = \$78  | \$81 ;
  assign \$83  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$84  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$85  = \$83  | \$84 ;
  assign \$86  = \$82  | \$85 ;
  assign \$87  = \$75  | \$86 ;
  assign { \$88 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$89 ;
  always @(posedge clk)
    old <= \$44 ;
  always @(posedge clk)
    word_0 <= \$90 ;
  always @(posedge clk)
    word_1 <= \$91 ;
  always @(posedge clk)
    word_2 <= \$92 ;
  always @(posedge clk)
    word_3 <= \$93 ;
  always @(posedge clk)
    word_4 <= \$94 ;
  always @(posedge clk)
    word_5 <= \$95 ;
  always @(posedge clk)
    word_6 <= \$96 ;
  always @(posedge clk)
    word_7 <= \$97 ;
  always @(posedge clk)
    word_8 <= \$98 ;
  always @(posedge clk)
    word_9 <= \$99 ;
  always @(posedge clk)
    word_10 <= \$100 ;
  always @(posedge clk)
    word_11 <= \$101 ;
  always @(posedge clk)
    word_12 <= \$102 ;
  always @(posedge clk)
    word_13 <= \$103 ;
  always @(posedge clk)
    word_14 <= \$104 ;
  always @(posedge clk)
    word_15 <= \$105 ;
  always @(posedge clk)
    word_16 <= \$106 ;
  always @(posedge clk)
    word_17 <= \$107 ;
  always @(posedge clk)
    word_18 <= \$108 ;
  always @(posedge clk)
    word_19 <= \$109 ;
  always @(posedge clk)
    word_20 <= \$110 ;
  always @(posedge clk)
    word_21 <= \$111 ;
  always @(posedge clk)
    pointer <= \$112 ;
  always @(posedge clk)
    word <= \$113 ;
  assign \$96  = token_next[9] ? total : word_6;
  assign \$95  = token_next[8] ? total : word_5;
  assign \$94  = token_next[7] ? total : word_4;
  assign \$93  = token_next[6] ? total : word_3;
  assign \$92  = token_next[5] ? total : word_2;
  assign \$91  = token_next[4] ? total : word_1;
  assign \$90  = token_next[3] ? total : word_0;
  assign \$89  = rst ? 25'h0000000 : token;
  assign \$113  = fetch ? \$87  : word;
  assign \$procmux$67_Y  = fetch ? { pointer[20:0], pointer[21] } : pointer;
  assign \$112  = rst ? 22'h000001 : \$procmux$67_Y ;
  assign \$111  = token_next[24] ? total : word_21;
  assign \$110  = token_next[23] ? total : word_20;
  assign \$109  = token_next[22] ? total : word_19;
  assign \$108  = token_next[21] ? total : word_18;
  assign \$107  = token_next[20] ? total : word_17;
  assign \$106  = token_next[19] ? total : word_16;
  assign \$105  = token_next[18] ? total : word_15;
  assign \$104  = token_next[17] ? total : word_14;
  assign \$103  = token_next[16] ? total : word_13;
  assign \$102  = token_next[15] ? total : word_12;
  assign \$101  = token_next[14] ? total : word_11;
  assign \$100  = token_next[13] ? total : word_10;
  assign \$99  = token_next[12] ? total : word_9;
  assign \$98  = token_next[11] ? total : word_8;
  assign \$97  = token_next[10] ? total : word_7;
  assign \held_token.slot  = token_next[24:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$88 [27:0] = total;
  assign \$signal  = word;
  assign held_token = token_next;
endmodule

module collector_16_lane_accumulate_s20_to_28_x22(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  input [24:0] token;
  wire [24:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [21:0] \$11 ;
  wire [21:0] \$12 ;
  wire [21:0] \$13 ;
  wire [21:0] \$14 ;
  wire [21:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [21:0] \$19 ;
  wire [6:0] \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [21:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [21:0] \$procmux$61_Y ;
  wire \$signal ;
  reg [4:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [21:0] \$signal$15 ;
  wire fetch;
  wire [24:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [24:0] lane_10_token_next;
  wire [27:0] lane_10_word;
  wire [24:0] lane_11_token_next;
  wire [27:0] lane_11_word;
  wire [24:0] lane_12_token_next;
  wire [27:0] lane_12_word;
  wire [24:0] lane_13_token_next;
  wire [27:0] lane_13_word;
  wire [24:0] lane_14_token_next;
  wire [27:0] lane_14_word;
  wire [24:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [24:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [24:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [24:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [24:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [24:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [24:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [24:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  wire [24:0] lane_8_token_next;
  wire [27:0] lane_8_word;
  wire [24:0] lane_9_token_next;
  wire [27:0] lane_9_word;
  reg [21:0] pointer;
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
  assign \$11  = ~ lane_15_token_next[24:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_15_token_next[24:3] & { lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2] };
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
  assign \$20  = rst ? 5'h00 : \$2 [4:0];
  assign \$procmux$61_Y  = released ? { pointer[20:0], pointer[21] } : pointer;
  assign \$19  = rst ? 22'h000001 : \$procmux$61_Y ;
  lane_accumulate_s20_to_28_x22 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[19:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s20_to_28_x22 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[39:20]),
    .word(lane_1_word)
  );
  lane_accumulate_s20_to_28_x22 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[219:200]),
    .word(lane_10_word)
  );
  lane_accumulate_s20_to_28_x22 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[239:220]),
    .word(lane_11_word)
  );
  lane_accumulate_s20_to_28_x22 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[259:240]),
    .word(lane_12_word)
  );
  lane_accumulate_s20_to_28_x22 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[279:260]),
    .word(lane_13_word)
  );
  lane_accumulate_s20_to_28_x22 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[299:280]),
    .word(lane_14_word)
  );
  lane_accumulate_s20_to_28_x22 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[319:300]),
    .word(lane_15_word)
  );
  lane_accumulate_s20_to_28_x22 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[59:40]),
    .word(lane_2_word)
  );
  lane_accumulate_s20_to_28_x22 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[79:60]),
    .word(lane_3_word)
  );
  lane_accumulate_s20_to_28_x22 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[99:80]),
    .word(lane_4_word)
  );
  lane_accumulate_s20_to_28_x22 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[119:100]),
    .word(lane_5_word)
  );
  lane_accumulate_s20_to_28_x22 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[139:120]),
    .word(lane_6_word)
  );
  lane_accumulate_s20_to_28_x22 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[159:140]),
    .word(lane_7_word)
  );
  lane_accumulate_s20_to_28_x22 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[179:160]),
    .word(lane_8_word)
  );
  lane_accumulate_s20_to_28_x22 lane_9 (
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

module tpe_opt1_tree_16x16_s8xs8_k4096_d22(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [2:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [5:0] \$17 ;
  wire [5:0] \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire [5:0] \$21 ;
  wire \$22 ;
  wire [5:0] \$23 ;
  wire [5:0] \$24 ;
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
  wire [21:0] \$59 ;
  wire \$6 ;
  wire [5:0] \$60 ;
  wire \$61 ;
  wire [6:0] \$62 ;
  wire \$63 ;
  wire [4:0] \$64 ;
  wire \$65 ;
  wire [1:0] \$66 ;
  wire \$67 ;
  wire [4:0] \$68 ;
  wire [4:0] \$69 ;
  wire \$7 ;
  wire [4:0] \$70 ;
  wire \$71 ;
  wire [26:0] \$72 ;
  wire [24:0] \$73 ;
  wire [4:0] \$74 ;
  wire [5:0] \$8 ;
  wire \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire [4:0] \$procmux$13_Y ;
  wire [4:0] \$procmux$17_Y ;
  wire [4:0] \$procmux$21_Y ;
  wire \$procmux$26_Y ;
  wire [1:0] \$procmux$30_Y ;
  wire [1:0] \$procmux$33_Y ;
  wire \$procmux$38_Y ;
  wire [4:0] \$procmux$43_Y ;
  wire \$procmux$47_Y ;
  wire \$procmux$7_Y ;
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
  reg [1:0] \$signal$32 ;
  reg [4:0] \$signal$33 ;
  wire [319:0] array_c;
  wire [447:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [4:0] free;
  reg full;
  reg holding;
  reg [24:0] landing;
  reg start;
  reg [4:0] taken;
  reg [26:0] token_line;
  assign \$20  = taken + 1'h1;
  assign \$21  = s_axis_a_tlast ? 6'h00 : \$20 ;
  assign \$22  = \$signal$25  == 5'h15;
  assign \$23  = \$signal$25  + 1'h1;
  assign \$24  = \$22  ? 6'h00 : \$23 ;
  assign \$25  = \$signal$31  == 4'hf;
  assign \$26  = s_axis_b_tlast != \$25 ;
  assign \$27  = \$signal$21  & \$26 ;
  assign \$28  = taken == 5'h15;
  assign \$29  = \$signal$22  & \$28 ;
  assign \$30  = ~ s_axis_a_tlast;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$33  = ~ \$32 ;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$27  | \$34 ;
  assign \$36  = token_line[20] & token_line[18];
  assign \$37  = ! token_line[26:22];
  assign \$38  = token_line[26:22] == 1'h1;
  assign \$39  = token_line[26:22] == 2'h2;
  assign \$40  = token_line[26:22] == 2'h3;
  assign \$41  = token_line[26:22] == 3'h4;
  assign \$42  = token_line[26:22] == 3'h5;
  assign \$43  = token_line[26:22] == 3'h6;
  assign \$44  = token_line[26:22] == 3'h7;
  assign \$45  = token_line[26:22] == 4'h8;
  assign \$46  = token_line[26:22] == 4'h9;
  assign \$47  = token_line[26:22] == 4'ha;
  assign \$48  = token_line[26:22] == 4'hb;
  assign \$49  = token_line[26:22] == 4'hc;
  assign \$50  = token_line[26:22] == 4'hd;
  assign \$51  = token_line[26:22] == 4'he;
  assign \$52  = token_line[26:22] == 4'hf;
  assign \$53  = token_line[26:22] == 5'h10;
  assign \$54  = token_line[26:22] == 5'h11;
  assign \$55  = token_line[26:22] == 5'h12;
  assign \$56  = token_line[26:22] == 5'h13;
  assign \$57  = token_line[26:22] == 5'h14;
  assign \$58  = token_line[26:22] == 5'h15;
  assign \$59  = { \$58 , \$57 , \$56 , \$55 , \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18] };
  assign \$60  = free + collector_released;
  assign \$61  = \$signal$22  & s_axis_a_tuser[0];
  assign \$62  = \$60  - \$61 ;
  always @(posedge clk)
    start <= \$63 ;
  always @(posedge clk)
    \$signal$31  <= \$64 ;
  always @(posedge clk)
    full <= \$65 ;
  always @(posedge clk)
    \$signal$32  <= \$66 ;
  always @(posedge clk)
    holding <= \$67 ;
  always @(posedge clk)
    \$signal$25  <= \$68 ;
  always @(posedge clk)
    taken <= \$69 ;
  always @(posedge clk)
    \$signal$33  <= \$70 ;
  always @(posedge clk)
    framing_error <= \$71 ;
  always @(posedge clk)
    token_line <= \$72 ;
  always @(posedge clk)
    landing <= \$73 ;
  always @(posedge clk)
    free <= \$74 ;
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
  assign ends = s_axis_a_tlast & s_axis_a_tuser[1];
  assign \$8  = \$signal$31  + \$signal$21 ;
  assign \$9  = \$signal$31  == 4'hf;
  assign \$10  = \$signal$21  & \$9 ;
  assign \$11  = full | \$10 ;
  assign \$12  = \$signal$32  > 1'h1;
  assign \$13  = \$signal$32  - 1'h1;
  assign \$14  = ~ s_axis_a_tuser[1];
  assign \$15  = s_axis_a_tlast & \$14 ;
  assign \$16  = \$signal$25  == 5'h15;
  assign \$17  = \$signal$25  + 1'h1;
  assign \$18  = \$16  ? 6'h00 : \$17 ;
  assign \$19  = \$15  ? { 1'h0, \$signal$33  } : \$18 ;
  assign \$74  = rst ? 5'h16 : \$62 [4:0];
  assign \$procmux$11_Y  = ends ? \$24 [4:0] : \$signal$33 ;
  assign \$procmux$13_Y  = \$signal$22  ? \$procmux$11_Y  : \$signal$33 ;
  assign \$70  = rst ? 5'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$signal$22  ? \$21 [4:0] : taken;
  assign \$69  = rst ? 5'h00 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$signal$22  ? \$19 [4:0] : \$signal$25 ;
  assign \$68  = rst ? 5'h00 : \$procmux$21_Y ;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h0 : \$12 ;
  assign \$67  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$73  = rst ? 25'h0000000 : { \$59 , token_line[21], \$36 , token_line[19] };
  assign \$procmux$30_Y  = holding ? \$13 [1:0] : \$signal$32 ;
  assign \$procmux$33_Y  = \$signal$23  ? 2'h0 : \$procmux$30_Y ;
  assign \$66  = rst ? 2'h0 : \$procmux$33_Y ;
  assign \$procmux$38_Y  = \$signal$23  ? 1'h0 : \$11 ;
  assign \$65  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = \$signal$23  ? 5'h00 : \$8 [4:0];
  assign \$64  = rst ? 5'h00 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$63  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$72  = rst ? 27'h0000000 : { token_line[17:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$7_Y  = \$35  ? 1'h1 : framing_error;
  assign \$71  = rst ? 1'h0 : \$procmux$7_Y ;
  array_tree_opt1_s8xs8_20_16x16 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_16_lane_accumulate_s20_to_28_x22 collector (
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
