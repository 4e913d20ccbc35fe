// rdu_int16_8x6_reduce_fft_hsscan_bscan_pair: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=rdu, element=int16, lanes=8, stages=6, reduce=True, fft=True, hs_scan=True, b_scan=True, pair=True

module rdu_cell_int16(in2, stage_in, start_in, advance, word, write, load, clk, rst, out1, out2, stage_out, sum_out, start_out, in1);
  input [15:0] in2;
  wire [15:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input [21:0] word;
  wire [21:0] word;
  input write;
  wire write;
  input load;
  wire load;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [15:0] out1;
  reg [15:0] out1;
  output [15:0] out2;
  reg [15:0] out2;
  output [15:0] stage_out;
  reg [15:0] stage_out;
  output [15:0] sum_out;
  reg [15:0] sum_out;
  output start_out;
  reg start_out;
  input [15:0] in1;
  wire [15:0] in1;
  wire [15:0] \$1 ;
  wire \$10 ;
  wire [27:0] \$101 ;
  wire [29:0] \$105 ;
  wire [29:0] \$107 ;
  wire [30:0] \$108 ;
  wire [15:0] \$109 ;
  wire \$11 ;
  wire [15:0] \$110 ;
  wire [3:0] \$111 ;
  wire [3:0] \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire [15:0] \$117 ;
  wire [15:0] \$118 ;
  wire [15:0] \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire [15:0] \$121 ;
  wire [15:0] \$122 ;
  wire [16:0] \$13 ;
  wire [16:0] \$14 ;
  wire [16:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [16:0] \$19 ;
  wire \$2 ;
  wire [16:0] \$20 ;
  wire [16:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [16:0] \$25 ;
  wire [16:0] \$26 ;
  wire [16:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [15:0] \$3 ;
  wire \$30 ;
  wire [16:0] \$31 ;
  wire [16:0] \$32 ;
  wire [16:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [16:0] \$37 ;
  wire [16:0] \$38 ;
  wire [16:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [16:0] \$43 ;
  wire [16:0] \$44 ;
  wire [16:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [16:0] \$49 ;
  wire [16:0] \$50 ;
  wire [16:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [5:0] \$56 ;
  wire [5:0] \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire [19:0] \$63 ;
  wire \$64 ;
  wire [19:0] \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$69 ;
  wire [16:0] \$7 ;
  wire \$70 ;
  wire [17:0] \$71 ;
  wire [17:0] \$73 ;
  wire [20:0] \$79 ;
  wire [16:0] \$8 ;
  wire [20:0] \$81 ;
  wire [21:0] \$85 ;
  wire [21:0] \$87 ;
  wire [16:0] \$9 ;
  wire [19:0] \$93 ;
  wire [19:0] \$95 ;
  wire [27:0] \$99 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1015 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1035 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$987 ;
  wire \$auto$rtlil.cc:3294:Or$1001 ;
  wire \$auto$rtlil.cc:3294:Or$1011 ;
  wire \$auto$rtlil.cc:3294:Or$1031 ;
  wire \$auto$rtlil.cc:3294:Or$973 ;
  wire \$auto$rtlil.cc:3294:Or$983 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1003 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1005 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1007 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1009 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1013 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1023 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1025 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1027 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1029 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1033 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$967 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$969 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$971 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$975 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$977 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$979 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$981 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$985 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$995 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$997 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$999 ;
  wire \$procmux$480_CMP ;
  wire \$procmux$481_CMP ;
  wire \$procmux$482_CMP ;
  wire \$procmux$483_CMP ;
  wire \$procmux$484_CMP ;
  wire \$procmux$485_CMP ;
  wire \$procmux$487_CMP ;
  wire \$procmux$488_CMP ;
  wire \$procmux$489_CMP ;
  wire \$procmux$490_CMP ;
  wire \$procmux$491_CMP ;
  wire \$procmux$492_CMP ;
  wire \$procmux$493_CMP ;
  wire \$procmux$494_CMP ;
  wire \$procmux$495_CMP ;
  wire \$procmux$497_CMP ;
  wire \$procmux$498_CMP ;
  wire \$procmux$499_CMP ;
  wire \$procmux$500_CMP ;
  wire \$procmux$501_CMP ;
  wire \$procmux$502_CMP ;
  wire \$procmux$503_CMP ;
  wire \$procmux$504_CMP ;
  wire \$procmux$505_CMP ;
  wire [15:0] \$procmux$506_Y ;
  wire [15:0] \$procmux$508_Y ;
  wire [15:0] \$procmux$512_Y ;
  wire \$procmux$516_Y ;
  wire [29:0] addend;
  reg [15:0] \const ;
  reg [15:0] const_next;
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
  wire digit_4_neg;
  wire digit_4_one;
  wire digit_4_two;
  wire digit_5_neg;
  wire digit_5_one;
  wire digit_5_two;
  wire digit_6_neg;
  wire digit_6_one;
  wire digit_6_two;
  wire digit_7_neg;
  wire digit_7_one;
  wire digit_7_two;
  wire [15:0] held_1;
  wire [15:0] held_2;
  wire [15:0] held_stage;
  wire [15:0] held_sum;
  reg keep_1;
  reg keep_1_next;
  reg [3:0] mode;
  reg [3:0] mode_next;
  wire [15:0] result;
  wire [16:0] row_0;
  wire [16:0] row_1;
  wire [16:0] row_2;
  wire [16:0] row_3;
  wire [16:0] row_4;
  wire [16:0] row_5;
  wire [16:0] row_6;
  wire [16:0] row_7;
  reg scaled;
  reg scaled_next;
  wire start;
  reg [15:0] total;
  wire [29:0] \total$90 ;
  wire [5:0] tree_carry_10;
  wire [19:0] tree_carry_13;
  wire [17:0] tree_carry_16;
  wire [20:0] tree_carry_19;
  wire [21:0] tree_carry_22;
  wire [19:0] tree_carry_25;
  wire [27:0] tree_carry_28;
  wire [29:0] tree_carry_31;
  wire [5:0] tree_half_10;
  wire [19:0] tree_half_13;
  wire [17:0] tree_half_16;
  wire [20:0] tree_half_19;
  wire [21:0] tree_half_22;
  wire [19:0] tree_half_25;
  wire [27:0] tree_half_28;
  wire [29:0] tree_half_31;
  wire [5:0] tree_sum_10;
  wire [19:0] tree_sum_13;
  wire [17:0] tree_sum_16;
  wire [20:0] tree_sum_19;
  wire [21:0] tree_sum_22;
  wire [19:0] tree_sum_25;
  wire [27:0] tree_sum_28;
  wire [29:0] tree_sum_31;
  wire [15:0] x;
  wire [15:0] y;
  wire [15:0] z;
  assign \$1  = keep_1 ? in1 : in2;
  assign \$2  = ! mode;
  assign \$3  = start_in ? 16'h0000 : total;
  assign \$4  = y[1] ^ y[0];
  assign \$6  = ~ y[0];
  assign digit_0_two = \$4  & \$6 ;
  assign \$7  = { x[15], x } & { y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0] };
  assign \$8  = { x, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$9  = \$7  | \$8 ;
  assign row_0 = \$9  ^ { y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1] };
  assign digit_1_one = y[2] ^ y[1];
  assign \$10  = y[3] ^ y[2];
  assign \$11  = y[2] ^ y[1];
  assign \$12  = ~ \$11 ;
  assign digit_1_two = \$10  & \$12 ;
  assign \$13  = { x[15], x } & { digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one };
  assign \$14  = { x, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$15  = \$13  | \$14 ;
  assign row_1 = \$15  ^ { y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3] };
  assign digit_2_one = y[4] ^ y[3];
  assign \$16  = y[5] ^ y[4];
  assign \$17  = y[4] ^ y[3];
  assign \$18  = ~ \$17 ;
  assign digit_2_two = \$16  & \$18 ;
  assign \$19  = { x[15], x } & { digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one };
  assign \$20  = { x, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$21  = \$19  | \$20 ;
  assign row_2 = \$21  ^ { y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5] };
  assign digit_3_one = y[6] ^ y[5];
  assign \$22  = y[7] ^ y[6];
  assign \$23  = y[6] ^ y[5];
  assign \$24  = ~ \$23 ;
  assign digit_3_two = \$22  & \$24 ;
  assign \$25  = { x[15], x } & { digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one };
  assign \$26  = { x, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$27  = \$25  | \$26 ;
  assign row_3 = \$27  ^ { y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7] };
  assign digit_4_one = y[8] ^ y[7];
  assign \$28  = y[9] ^ y[8];
  assign \$29  = y[8] ^ y[7];
  assign \$30  = ~ \$29 ;
  assign digit_4_two = \$28  & \$30 ;
  assign \$31  = { x[15], x } & { digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one };
  assign \$32  = { x, 1'h0 } & { digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two };
  assign \$33  = \$31  | \$32 ;
  assign row_4 = \$33  ^ { y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9] };
  assign digit_5_one = y[10] ^ y[9];
  assign \$34  = y[11] ^ y[10];
  assign \$35  = y[10] ^ y[9];
  assign \$36  = ~ \$35 ;
  assign digit_5_two = \$34  & \$36 ;
  assign \$37  = { x[15], x } & { digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one };
  assign \$38  = { x, 1'h0 } & { digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two };
  assign \$39  = \$37  | \$38 ;
  assign row_5 = \$39  ^ { y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11] };
  assign digit_6_one = y[12] ^ y[11];
  assign \$40  = y[13] ^ y[12];
  assign \$41  = y[12] ^ y[11];
  assign \$42  = ~ \$41 ;
  assign digit_6_two = \$40  & \$42 ;
  assign \$43  = { x[15], x } & { digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one };
  assign \$44  = { x, 1'h0 } & { digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two };
  assign \$45  = \$43  | \$44 ;
  assign row_6 = \$45  ^ { y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13] };
  assign digit_7_one = y[14] ^ y[13];
  assign \$46  = y[15] ^ y[14];
  assign \$47  = y[14] ^ y[13];
  assign \$48  = ~ \$47 ;
  assign digit_7_two = \$46  & \$48 ;
  assign \$49  = { x[15], x } & { digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one };
  assign \$50  = { x, 1'h0 } & { digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two };
  assign \$51  = \$49  | \$50 ;
  assign row_7 = \$51  ^ { y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15] };
  assign addend = scaled ? { z, 14'h0000 } : { z[15:2], z };
  assign \$52  = ~ row_1[16];
  assign \$53  = ~ row_0[16];
  assign tree_half_10 = { 1'h0, \$52 , row_1[15:12] } ^ { 1'h1, \$53 , row_0[16], row_0[16:14] };
  assign tree_sum_10 = tree_half_10 ^ { 5'h00, y[15] };
  assign \$54  = ~ row_1[16];
  assign \$55  = ~ row_0[16];
  assign \$56  = { 1'h0, \$54 , row_1[15:12] } & { 1'h1, \$55 , row_0[16], row_0[16:14] };
  assign \$57  = tree_half_10 & { 5'h00, y[15] };
  assign tree_carry_10 = \$56  | \$57 ;
  assign \$58  = ~ row_2[16];
  assign \$59  = ~ row_3[16];
  assign tree_half_13 = { 5'h01, \$58 , row_2[15:2] } ^ { 3'h1, \$59 , row_3[15:0] };
  assign \$60  = ~ row_4[16];
  assign tree_sum_13 = tree_half_13 ^ { 1'h1, \$60 , row_4[15:0], 1'h0, y[7] };
  assign \$61  = ~ row_2[16];
  assign \$62  = ~ row_3[16];
  assign \$63  = { 5'h01, \$61 , row_2[15:2] } & { 3'h1, \$62 , row_3[15:0] };
  assign \$64  = ~ row_4[16];
  assign \$65  = tree_half_13 & { 1'h1, \$64 , row_4[15:0], 1'h0, y[7] };
  assign tree_carry_13 = \$63  | \$65 ;
  assign \$66  = ~ row_5[16];
  assign \$67  = ~ row_6[16];
  assign tree_half_16 = { 3'h1, \$66 , row_5[15:2] } ^ { 1'h1, \$67 , row_6[15:0] };
  assign tree_sum_16 = tree_half_16 ^ { row_7[15:0], scaled, y[13] };
  assign \$69  = ~ row_5[16];
  assign \$70  = ~ row_6[16];
  assign \$71  = { 3'h1, \$69 , row_5[15:2] } & { 1'h1, \$70 , row_6[15:0] };
  assign \$73  = tree_half_16 & { row_7[15:0], scaled, y[13] };
  assign tree_carry_16 = \$71  | \$73 ;
  assign tree_half_19 = { 5'h00, tree_sum_10, row_1[11:2] } ^ { 5'h00, tree_carry_10[4:0], 1'h0, row_0[13:4] };
  assign tree_sum_19 = tree_half_19 ^ { tree_carry_13[17:0], 2'h0, y[5] };
  assign \$79  = { 5'h00, tree_sum_10, row_1[11:2] } & { 5'h00, tree_carry_10[4:0], 1'h0, row_0[13:4] };
  assign \$81  = tree_half_19 & { tree_carry_13[17:0], 2'h0, y[5] };
  assign tree_carry_19 = \$79  | \$81 ;
  assign tree_half_22 = addend[29:8] ^ { 4'h0, tree_sum_13[19:2] };
  assign tree_sum_22 = tree_half_22 ^ { tree_sum_16, row_5[1:0], 1'h0, y[9] };
  assign \$85  = addend[29:8] & { 4'h0, tree_sum_13[19:2] };
  assign \$87  = tree_half_22 & { tree_sum_16, row_5[1:0], 1'h0, y[9] };
  assign tree_carry_22 = \$85  | \$87 ;
  assign tree_half_25 = { 9'h000, tree_carry_19[15:5] } ^ { 5'h00, tree_sum_19[20:6] };
  assign tree_sum_25 = tree_half_25 ^ { tree_carry_16[16:0], 2'h0, y[11] };
  assign \$93  = { 9'h000, tree_carry_19[15:5] } & { 5'h00, tree_sum_19[20:6] };
  assign \$95  = tree_half_25 & { tree_carry_16[16:0], 2'h0, y[11] };
  assign tree_carry_25 = \$93  | \$95 ;
  assign tree_half_28 = { tree_sum_22, addend[7:2] } ^ { 4'h0, tree_carry_25[14:0], 1'h0, tree_sum_19[5:0], row_1[1:0] };
  assign tree_sum_28 = tree_half_28 ^ { tree_carry_22[20:0], 1'h0, tree_sum_13[1:0], row_2[1:0], 1'h0, y[3] };
  assign \$99  = { tree_sum_22, addend[7:2] } & { 4'h0, tree_carry_25[14:0], 1'h0, tree_sum_19[5:0], row_1[1:0] };
  assign \$101  = tree_half_28 & { tree_carry_22[20:0], 1'h0, tree_sum_13[1:0], row_2[1:0], 1'h0, y[3] };
  assign tree_carry_28 = \$99  | \$101 ;
  assign tree_half_31 = { tree_sum_25, tree_carry_19[4:0], 1'h0, row_0[3:0] } ^ { tree_sum_28, addend[1:0] };
  assign tree_sum_31 = tree_half_31 ^ { tree_carry_28[26:0], 2'h0, y[1] };
  assign \$105  = { tree_sum_25, tree_carry_19[4:0], 1'h0, row_0[3:0] } & { tree_sum_28, addend[1:0] };
  assign \$107  = tree_half_31 & { tree_carry_28[26:0], 2'h0, y[1] };
  assign tree_carry_31 = \$105  | \$107 ;
  assign { \$108 [30], \total$90  } = tree_sum_31 + { tree_carry_31[28:0], 1'h0 };
  assign result = scaled ? \total$90 [29:14] : \total$90 [15:0];
  always @(posedge clk)
    const_next <= \$109 ;
  always @(posedge clk)
    \const  <= \$110 ;
  always @(posedge clk)
    mode_next <= \$111 ;
  always @(posedge clk)
    mode <= \$112 ;
  always @(posedge clk)
    keep_1_next <= \$113 ;
  always @(posedge clk)
    keep_1 <= \$114 ;
  always @(posedge clk)
    scaled_next <= \$115 ;
  always @(posedge clk)
    scaled <= \$116 ;
  always @(posedge clk)
    out1 <= \$117 ;
  always @(posedge clk)
    out2 <= \$118 ;
  always @(posedge clk)
    stage_out <= \$119 ;
  always @(posedge clk)
    start_out <= \$120 ;
  always @(posedge clk)
    total <= \$121 ;
  always @(posedge clk)
    sum_out <= \$122 ;
  assign \$auto$rtlil.cc:3294:Or$1001  = \$procmux$488_CMP  | \$procmux$487_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1011  = \$procmux$493_CMP  | \$procmux$492_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1031  = \$procmux$484_CMP  | \$procmux$483_CMP ;
  assign \$auto$rtlil.cc:3294:Or$973  = \$procmux$498_CMP  | \$procmux$497_CMP ;
  assign \$auto$rtlil.cc:3294:Or$983  = \$procmux$503_CMP  | \$procmux$502_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$1015  = | { \$auto$rtlil.cc:3294:Or$1001 , \$procmux$489_CMP , \$procmux$490_CMP , \$procmux$491_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1035  = | { \$procmux$480_CMP , \$procmux$481_CMP , \$procmux$482_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$987  = | { \$auto$rtlil.cc:3294:Or$973 , \$procmux$499_CMP , \$procmux$500_CMP , \$procmux$501_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$1003  = \$auto$rtlil.cc:3294:Or$1001  ? \$auto$rtlil.cc:3381:Mux$995  : \$auto$rtlil.cc:3381:Mux$999 ;
  assign \$auto$rtlil.cc:3381:Mux$1005  = \$procmux$492_CMP  ? \const  : 16'h0001;
  assign \$auto$rtlil.cc:3381:Mux$1007  = \$procmux$495_CMP  ? stage_in : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$1009  = \$procmux$494_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$1007 ;
  assign \$auto$rtlil.cc:3381:Mux$1013  = \$auto$rtlil.cc:3294:Or$1011  ? \$auto$rtlil.cc:3381:Mux$1005  : \$auto$rtlil.cc:3381:Mux$1009 ;
  assign y = \$auto$rtlil.cc:3249:ReduceOr$1015  ? \$auto$rtlil.cc:3381:Mux$1003  : \$auto$rtlil.cc:3381:Mux$1013 ;
  assign \$auto$rtlil.cc:3381:Mux$1023  = \$procmux$481_CMP  ? in2 : in2;
  assign \$auto$rtlil.cc:3381:Mux$1025  = \$procmux$480_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$1023 ;
  assign \$auto$rtlil.cc:3381:Mux$1027  = \$procmux$483_CMP  ? \const  : \const ;
  assign \$auto$rtlil.cc:3381:Mux$1029  = \$procmux$485_CMP  ? \$3  : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$1033  = \$auto$rtlil.cc:3294:Or$1031  ? \$auto$rtlil.cc:3381:Mux$1027  : \$auto$rtlil.cc:3381:Mux$1029 ;
  assign z = \$auto$rtlil.cc:3249:ReduceOr$1035  ? \$auto$rtlil.cc:3381:Mux$1025  : \$auto$rtlil.cc:3381:Mux$1033 ;
  assign \$auto$rtlil.cc:3381:Mux$967  = \$procmux$497_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$969  = \$procmux$500_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$971  = \$procmux$499_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$969 ;
  assign \$auto$rtlil.cc:3381:Mux$975  = \$auto$rtlil.cc:3294:Or$973  ? \$auto$rtlil.cc:3381:Mux$967  : \$auto$rtlil.cc:3381:Mux$971 ;
  assign \$auto$rtlil.cc:3381:Mux$977  = \$procmux$502_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$979  = \$procmux$505_CMP  ? in1 : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$981  = \$procmux$504_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$979 ;
  assign \$auto$rtlil.cc:3381:Mux$985  = \$auto$rtlil.cc:3294:Or$983  ? \$auto$rtlil.cc:3381:Mux$977  : \$auto$rtlil.cc:3381:Mux$981 ;
  assign x = \$auto$rtlil.cc:3249:ReduceOr$987  ? \$auto$rtlil.cc:3381:Mux$975  : \$auto$rtlil.cc:3381:Mux$985 ;
  assign \$auto$rtlil.cc:3381:Mux$995  = \$procmux$487_CMP  ? \const  : \const ;
  assign \$auto$rtlil.cc:3381:Mux$997  = \$procmux$490_CMP  ? in2 : 16'h0001;
  assign \$auto$rtlil.cc:3381:Mux$999  = \$procmux$489_CMP  ? 16'h0001 : \$auto$rtlil.cc:3381:Mux$997 ;
  assign \$procmux$480_CMP  = mode == 4'h8;
  assign \$procmux$481_CMP  = mode == 4'h7;
  assign \$procmux$482_CMP  = mode == 4'h6;
  assign \$procmux$483_CMP  = mode == 4'h4;
  assign \$procmux$484_CMP  = mode == 4'h2;
  assign \$procmux$485_CMP  = ! mode;
  assign \$procmux$487_CMP  = mode == 4'h8;
  assign \$procmux$488_CMP  = mode == 4'h7;
  assign \$procmux$489_CMP  = mode == 4'h6;
  assign \$procmux$490_CMP  = mode == 4'h5;
  assign \$procmux$491_CMP  = mode == 4'h4;
  assign \$procmux$492_CMP  = mode == 4'h3;
  assign \$procmux$493_CMP  = mode == 4'h2;
  assign \$procmux$494_CMP  = mode == 4'h1;
  assign \$procmux$495_CMP  = ! mode;
  assign \$procmux$497_CMP  = mode == 4'h8;
  assign \$procmux$498_CMP  = mode == 4'h7;
  assign \$procmux$499_CMP  = mode == 4'h6;
  assign \$procmux$500_CMP  = mode == 4'h5;
  assign \$procmux$501_CMP  = mode == 4'h4;
  assign \$procmux$502_CMP  = mode == 4'h3;
  assign \$procmux$503_CMP  = mode == 4'h2;
  assign \$procmux$504_CMP  = mode == 4'h1;
  assign \$procmux$505_CMP  = ! mode;
  assign \$procmux$506_Y  = start_in ? total : sum_out;
  assign \$procmux$508_Y  = \$2  ? \$procmux$506_Y  : sum_out;
  assign \$122  = advance ? \$procmux$508_Y  : sum_out;
  assign \$procmux$512_Y  = \$2  ? result : total;
  assign \$121  = advance ? \$procmux$512_Y  : total;
  assign \$procmux$516_Y  = advance ? start_in : start_out;
  assign \$120  = rst ? 1'h0 : \$procmux$516_Y ;
  assign \$119  = advance ? stage_in : stage_out;
  assign \$118  = advance ? result : out2;
  assign \$117  = advance ? \$1  : out1;
  assign \$116  = load ? scaled_next : scaled;
  assign \$115  = write ? word[21] : scaled_next;
  assign \$114  = load ? keep_1_next : keep_1;
  assign \$113  = write ? word[20] : keep_1_next;
  assign \$112  = load ? mode_next : mode;
  assign \$111  = write ? word[19:16] : mode_next;
  assign \$110  = load ? const_next : \const ;
  assign \$109  = write ? word[15:0] : const_next;
  assign \$108 [29:0] = \total$90 ;
  assign digit_7_neg = y[15];
  assign digit_6_neg = y[13];
  assign digit_5_neg = y[11];
  assign digit_4_neg = y[9];
  assign digit_3_neg = y[7];
  assign digit_2_neg = y[5];
  assign digit_1_neg = y[3];
  assign digit_0_one = y[0];
  assign digit_0_neg = y[1];
  assign held_sum = sum_out;
  assign start = start_out;
  assign held_stage = stage_out;
  assign held_2 = out2;
  assign held_1 = out1;
endmodule

module rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_0(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  rdu_cell_int16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1[15:0]),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[21:0]),
    .write(write[0])
  );
  rdu_cell_int16 cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1[31:16]),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[21:0]),
    .write(write[1])
  );
  rdu_cell_int16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1[47:32]),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[21:0]),
    .write(write[2])
  );
  rdu_cell_int16 cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1[63:48]),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[21:0]),
    .write(write[3])
  );
  rdu_cell_int16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1[79:64]),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[21:0]),
    .write(write[4])
  );
  rdu_cell_int16 cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1[95:80]),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[21:0]),
    .write(write[5])
  );
  rdu_cell_int16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1[111:96]),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[21:0]),
    .write(write[6])
  );
  rdu_cell_int16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1[127:112]),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[21:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_1(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  reg in1_link_0;
  reg in1_link_0_next;
  reg in1_link_1;
  reg in1_link_1_next;
  reg in1_link_2;
  reg in1_link_2_next;
  reg in1_link_3;
  reg in1_link_3_next;
  reg in1_link_4;
  reg in1_link_4_next;
  reg in1_link_5;
  reg in1_link_5_next;
  reg in1_link_6;
  reg in1_link_6_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    in1_link_2_next <= \$6 ;
  always @(posedge clk)
    in1_link_2 <= \$7 ;
  always @(posedge clk)
    in1_link_3_next <= \$8 ;
  always @(posedge clk)
    in1_link_3 <= \$9 ;
  always @(posedge clk)
    in1_link_4_next <= \$10 ;
  always @(posedge clk)
    in1_link_4 <= \$11 ;
  always @(posedge clk)
    in1_link_5_next <= \$12 ;
  always @(posedge clk)
    in1_link_5 <= \$13 ;
  always @(posedge clk)
    in1_link_6_next <= \$14 ;
  always @(posedge clk)
    in1_link_6 <= \$15 ;
  assign in1_0 = in1_link_0 ? in2[31:16] : in1[15:0];
  assign in1_1 = in1_link_1 ? in2[47:32] : in1[31:16];
  assign in1_2 = in1_link_2 ? in2[63:48] : in1[47:32];
  assign in1_3 = in1_link_3 ? in2[79:64] : in1[63:48];
  assign in1_4 = in1_link_4 ? in2[95:80] : in1[79:64];
  assign in1_5 = in1_link_5 ? in2[111:96] : in1[95:80];
  assign in1_6 = in1_link_6 ? in2[127:112] : in1[111:96];
  assign \$15  = load ? in1_link_6_next : in1_link_6;
  assign \$14  = write[6] ? word[22] : in1_link_6_next;
  assign \$13  = load ? in1_link_5_next : in1_link_5;
  assign \$12  = write[5] ? word[22] : in1_link_5_next;
  assign \$11  = load ? in1_link_4_next : in1_link_4;
  assign \$10  = write[4] ? word[22] : in1_link_4_next;
  assign \$9  = load ? in1_link_3_next : in1_link_3;
  assign \$8  = write[3] ? word[22] : in1_link_3_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[22] : in1_link_2_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[22] : in1_link_0_next;
  rdu_cell_int16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[21:0]),
    .write(write[0])
  );
  rdu_cell_int16 cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[21:0]),
    .write(write[1])
  );
  rdu_cell_int16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[21:0]),
    .write(write[2])
  );
  rdu_cell_int16 cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[21:0]),
    .write(write[3])
  );
  rdu_cell_int16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[21:0]),
    .write(write[4])
  );
  rdu_cell_int16 cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[21:0]),
    .write(write[5])
  );
  rdu_cell_int16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[21:0]),
    .write(write[6])
  );
  rdu_cell_int16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1[127:112]),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[21:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_cell_int16_side(in2, stage_in, side, start_in, advance, word, write, load, clk, rst, out1, out2, stage_out, sum_out, start_out, in1);
  input [15:0] in2;
  wire [15:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input [15:0] side;
  wire [15:0] side;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input [21:0] word;
  wire [21:0] word;
  input write;
  wire write;
  input load;
  wire load;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [15:0] out1;
  reg [15:0] out1;
  output [15:0] out2;
  reg [15:0] out2;
  output [15:0] stage_out;
  reg [15:0] stage_out;
  output [15:0] sum_out;
  reg [15:0] sum_out;
  output start_out;
  reg start_out;
  input [15:0] in1;
  wire [15:0] in1;
  wire [15:0] \$1 ;
  wire \$10 ;
  wire [27:0] \$101 ;
  wire [29:0] \$105 ;
  wire [29:0] \$107 ;
  wire [30:0] \$108 ;
  wire [15:0] \$109 ;
  wire \$11 ;
  wire [15:0] \$110 ;
  wire [3:0] \$111 ;
  wire [3:0] \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire [15:0] \$117 ;
  wire [15:0] \$118 ;
  wire [15:0] \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire [15:0] \$121 ;
  wire [15:0] \$122 ;
  wire [16:0] \$13 ;
  wire [16:0] \$14 ;
  wire [16:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [16:0] \$19 ;
  wire \$2 ;
  wire [16:0] \$20 ;
  wire [16:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [16:0] \$25 ;
  wire [16:0] \$26 ;
  wire [16:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [15:0] \$3 ;
  wire \$30 ;
  wire [16:0] \$31 ;
  wire [16:0] \$32 ;
  wire [16:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [16:0] \$37 ;
  wire [16:0] \$38 ;
  wire [16:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [16:0] \$43 ;
  wire [16:0] \$44 ;
  wire [16:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [16:0] \$49 ;
  wire [16:0] \$50 ;
  wire [16:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [5:0] \$56 ;
  wire [5:0] \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire [19:0] \$63 ;
  wire \$64 ;
  wire [19:0] \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$69 ;
  wire [16:0] \$7 ;
  wire \$70 ;
  wire [17:0] \$71 ;
  wire [17:0] \$73 ;
  wire [20:0] \$79 ;
  wire [16:0] \$8 ;
  wire [20:0] \$81 ;
  wire [21:0] \$85 ;
  wire [21:0] \$87 ;
  wire [16:0] \$9 ;
  wire [19:0] \$93 ;
  wire [19:0] \$95 ;
  wire [27:0] \$99 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$871 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$883 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$887 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$903 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$915 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$919 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$945 ;
  wire \$auto$rtlil.cc:3294:Or$931 ;
  wire \$auto$rtlil.cc:3294:Or$941 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$863 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$865 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$867 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$869 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$873 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$875 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$877 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$879 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$881 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$885 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$895 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$897 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$899 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$901 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$905 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$907 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$909 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$911 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$913 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$917 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$927 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$929 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$933 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$935 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$937 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$939 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$943 ;
  wire \$procmux$362_CMP ;
  wire \$procmux$363_CMP ;
  wire \$procmux$364_CMP ;
  wire \$procmux$365_CMP ;
  wire \$procmux$366_CMP ;
  wire \$procmux$367_CMP ;
  wire \$procmux$368_CMP ;
  wire \$procmux$369_CMP ;
  wire \$procmux$371_CMP ;
  wire \$procmux$372_CMP ;
  wire \$procmux$373_CMP ;
  wire \$procmux$374_CMP ;
  wire \$procmux$375_CMP ;
  wire \$procmux$376_CMP ;
  wire \$procmux$377_CMP ;
  wire \$procmux$378_CMP ;
  wire \$procmux$379_CMP ;
  wire \$procmux$380_CMP ;
  wire \$procmux$381_CMP ;
  wire \$procmux$383_CMP ;
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
  wire [15:0] \$procmux$394_Y ;
  wire [15:0] \$procmux$396_Y ;
  wire [15:0] \$procmux$400_Y ;
  wire \$procmux$404_Y ;
  wire [29:0] addend;
  reg [15:0] \const ;
  reg [15:0] const_next;
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
  wire digit_4_neg;
  wire digit_4_one;
  wire digit_4_two;
  wire digit_5_neg;
  wire digit_5_one;
  wire digit_5_two;
  wire digit_6_neg;
  wire digit_6_one;
  wire digit_6_two;
  wire digit_7_neg;
  wire digit_7_one;
  wire digit_7_two;
  wire [15:0] held_1;
  wire [15:0] held_2;
  wire [15:0] held_stage;
  wire [15:0] held_sum;
  reg keep_1;
  reg keep_1_next;
  reg [3:0] mode;
  reg [3:0] mode_next;
  wire [15:0] result;
  wire [16:0] row_0;
  wire [16:0] row_1;
  wire [16:0] row_2;
  wire [16:0] row_3;
  wire [16:0] row_4;
  wire [16:0] row_5;
  wire [16:0] row_6;
  wire [16:0] row_7;
  reg scaled;
  reg scaled_next;
  wire start;
  reg [15:0] total;
  wire [29:0] \total$91 ;
  wire [5:0] tree_carry_10;
  wire [19:0] tree_carry_13;
  wire [17:0] tree_carry_16;
  wire [20:0] tree_carry_19;
  wire [21:0] tree_carry_22;
  wire [19:0] tree_carry_25;
  wire [27:0] tree_carry_28;
  wire [29:0] tree_carry_31;
  wire [5:0] tree_half_10;
  wire [19:0] tree_half_13;
  wire [17:0] tree_half_16;
  wire [20:0] tree_half_19;
  wire [21:0] tree_half_22;
  wire [19:0] tree_half_25;
  wire [27:0] tree_half_28;
  wire [29:0] tree_half_31;
  wire [5:0] tree_sum_10;
  wire [19:0] tree_sum_13;
  wire [17:0] tree_sum_16;
  wire [20:0] tree_sum_19;
  wire [21:0] tree_sum_22;
  wire [19:0] tree_sum_25;
  wire [27:0] tree_sum_28;
  wire [29:0] tree_sum_31;
  wire [15:0] x;
  wire [15:0] y;
  wire [15:0] z;
  assign \$1  = keep_1 ? in1 : in2;
  assign \$2  = ! mode;
  assign \$3  = start_in ? 16'h0000 : total;
  assign \$4  = y[1] ^ y[0];
  assign \$6  = ~ y[0];
  assign digit_0_two = \$4  & \$6 ;
  assign \$7  = { x[15], x } & { y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0], y[0] };
  assign \$8  = { x, 1'h0 } & { digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two, digit_0_two };
  assign \$9  = \$7  | \$8 ;
  assign row_0 = \$9  ^ { y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1], y[1] };
  assign digit_1_one = y[2] ^ y[1];
  assign \$10  = y[3] ^ y[2];
  assign \$11  = y[2] ^ y[1];
  assign \$12  = ~ \$11 ;
  assign digit_1_two = \$10  & \$12 ;
  assign \$13  = { x[15], x } & { digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one, digit_1_one };
  assign \$14  = { x, 1'h0 } & { digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two, digit_1_two };
  assign \$15  = \$13  | \$14 ;
  assign row_1 = \$15  ^ { y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3], y[3] };
  assign digit_2_one = y[4] ^ y[3];
  assign \$16  = y[5] ^ y[4];
  assign \$17  = y[4] ^ y[3];
  assign \$18  = ~ \$17 ;
  assign digit_2_two = \$16  & \$18 ;
  assign \$19  = { x[15], x } & { digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one, digit_2_one };
  assign \$20  = { x, 1'h0 } & { digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two, digit_2_two };
  assign \$21  = \$19  | \$20 ;
  assign row_2 = \$21  ^ { y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5], y[5] };
  assign digit_3_one = y[6] ^ y[5];
  assign \$22  = y[7] ^ y[6];
  assign \$23  = y[6] ^ y[5];
  assign \$24  = ~ \$23 ;
  assign digit_3_two = \$22  & \$24 ;
  assign \$25  = { x[15], x } & { digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one, digit_3_one };
  assign \$26  = { x, 1'h0 } & { digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two, digit_3_two };
  assign \$27  = \$25  | \$26 ;
  assign row_3 = \$27  ^ { y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7], y[7] };
  assign digit_4_one = y[8] ^ y[7];
  assign \$28  = y[9] ^ y[8];
  assign \$29  = y[8] ^ y[7];
  assign \$30  = ~ \$29 ;
  assign digit_4_two = \$28  & \$30 ;
  assign \$31  = { x[15], x } & { digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one, digit_4_one };
  assign \$32  = { x, 1'h0 } & { digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two, digit_4_two };
  assign \$33  = \$31  | \$32 ;
  assign row_4 = \$33  ^ { y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9], y[9] };
  assign digit_5_one = y[10] ^ y[9];
  assign \$34  = y[11] ^ y[10];
  assign \$35  = y[10] ^ y[9];
  assign \$36  = ~ \$35 ;
  assign digit_5_two = \$34  & \$36 ;
  assign \$37  = { x[15], x } & { digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one, digit_5_one };
  assign \$38  = { x, 1'h0 } & { digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two, digit_5_two };
  assign \$39  = \$37  | \$38 ;
  assign row_5 = \$39  ^ { y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11], y[11] };
  assign digit_6_one = y[12] ^ y[11];
  assign \$40  = y[13] ^ y[12];
  assign \$41  = y[12] ^ y[11];
  assign \$42  = ~ \$41 ;
  assign digit_6_two = \$40  & \$42 ;
  assign \$43  = { x[15], x } & { digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one, digit_6_one };
  assign \$44  = { x, 1'h0 } & { digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two, digit_6_two };
  assign \$45  = \$43  | \$44 ;
  assign row_6 = \$45  ^ { y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13], y[13] };
  assign digit_7_one = y[14] ^ y[13];
  assign \$46  = y[15] ^ y[14];
  assign \$47  = y[14] ^ y[13];
  assign \$48  = ~ \$47 ;
  assign digit_7_two = \$46  & \$48 ;
  assign \$49  = { x[15], x } & { digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one, digit_7_one };
  assign \$50  = { x, 1'h0 } & { digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two, digit_7_two };
  assign \$51  = \$49  | \$50 ;
  assign row_7 = \$51  ^ { y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15], y[15] };
  assign addend = scaled ? { z, 14'h0000 } : { z[15:2], z };
  assign \$52  = ~ row_1[16];
  assign \$53  = ~ row_0[16];
  assign tree_half_10 = { 1'h0, \$52 , row_1[15:12] } ^ { 1'h1, \$53 , row_0[16], row_0[16:14] };
  assign tree_sum_10 = tree_half_10 ^ { 5'h00, y[15] };
  assign \$54  = ~ row_1[16];
  assign \$55  = ~ row_0[16];
  assign \$56  = { 1'h0, \$54 , row_1[15:12] } & { 1'h1, \$55 , row_0[16], row_0[16:14] };
  assign \$57  = tree_half_10 & { 5'h00, y[15] };
  assign tree_carry_10 = \$56  | \$57 ;
  assign \$58  = ~ row_2[16];
  assign \$59  = ~ row_3[16];
  assign tree_half_13 = { 5'h01, \$58 , row_2[15:2] } ^ { 3'h1, \$59 , row_3[15:0] };
  assign \$60  = ~ row_4[16];
  assign tree_sum_13 = tree_half_13 ^ { 1'h1, \$60 , row_4[15:0], 1'h0, y[7] };
  assign \$61  = ~ row_2[16];
  assign \$62  = ~ row_3[16];
  assign \$63  = { 5'h01, \$61 , row_2[15:2] } & { 3'h1, \$62 , row_3[15:0] };
  assign \$64  = ~ row_4[16];
  assign \$65  = tree_half_13 & { 1'h1, \$64 , row_4[15:0], 1'h0, y[7] };
  assign tree_carry_13 = \$63  | \$65 ;
  assign \$66  = ~ row_5[16];
  assign \$67  = ~ row_6[16];
  assign tree_half_16 = { 3'h1, \$66 , row_5[15:2] } ^ { 1'h1, \$67 , row_6[15:0] };
  assign tree_sum_16 = tree_half_16 ^ { row_7[15:0], scaled, y[13] };
  assign \$69  = ~ row_5[16];
  assign \$70  = ~ row_6[16];
  assign \$71  = { 3'h1, \$69 , row_5[15:2] } & { 1'h1, \$70 , row_6[15:0] };
  assign \$73  = tree_half_16 & { row_7[15:0], scaled, y[13] };
  assign tree_carry_16 = \$71  | \$73 ;
  assign tree_half_19 = { 5'h00, tree_sum_10, row_1[11:2] } ^ { 5'h00, tree_carry_10[4:0], 1'h0, row_0[13:4] };
  assign tree_sum_19 = tree_half_19 ^ { tree_carry_13[17:0], 2'h0, y[5] };
  assign \$79  = { 5'h00, tree_sum_10, row_1[11:2] } & { 5'h00, tree_carry_10[4:0], 1'h0, row_0[13:4] };
  assign \$81  = tree_half_19 & { tree_carry_13[17:0], 2'h0, y[5] };
  assign tree_carry_19 = \$79  | \$81 ;
  assign tree_half_22 = addend[29:8] ^ { 4'h0, tree_sum_13[19:2] };
  assign tree_sum_22 = tree_half_22 ^ { tree_sum_16, row_5[1:0], 1'h0, y[9] };
  assign \$85  = addend[29:8] & { 4'h0, tree_sum_13[19:2] };
  assign \$87  = tree_half_22 & { tree_sum_16, row_5[1:0], 1'h0, y[9] };
  assign tree_carry_22 = \$85  | \$87 ;
  assign tree_half_25 = { 9'h000, tree_carry_19[15:5] } ^ { 5'h00, tree_sum_19[20:6] };
  assign tree_sum_25 = tree_half_25 ^ { tree_carry_16[16:0], 2'h0, y[11] };
  assign \$93  = { 9'h000, tree_carry_19[15:5] } & { 5'h00, tree_sum_19[20:6] };
  assign \$95  = tree_half_25 & { tree_carry_16[16:0], 2'h0, y[11] };
  assign tree_carry_25 = \$93  | \$95 ;
  assign tree_half_28 = { tree_sum_22, addend[7:2] } ^ { 4'h0, tree_carry_25[14:0], 1'h0, tree_sum_19[5:0], row_1[1:0] };
  assign tree_sum_28 = tree_half_28 ^ { tree_carry_22[20:0], 1'h0, tree_sum_13[1:0], row_2[1:0], 1'h0, y[3] };
  assign \$99  = { tree_sum_22, addend[7:2] } & { 4'h0, tree_carry_25[14:0], 1'h0, tree_sum_19[5:0], row_1[1:0] };
  assign \$101  = tree_half_28 & { tree_carry_22[20:0], 1'h0, tree_sum_13[1:0], row_2[1:0], 1'h0, y[3] };
  assign tree_carry_28 = \$99  | \$101 ;
  assign tree_half_31 = { tree_sum_25, tree_carry_19[4:0], 1'h0, row_0[3:0] } ^ { tree_sum_28, addend[1:0] };
  assign tree_sum_31 = tree_half_31 ^ { tree_carry_28[26:0], 2'h0, y[1] };
  assign \$105  = { tree_sum_25, tree_carry_19[4:0], 1'h0, row_0[3:0] } & { tree_sum_28, addend[1:0] };
  assign \$107  = tree_half_31 & { tree_carry_28[26:0], 2'h0, y[1] };
  assign tree_carry_31 = \$105  | \$107 ;
  assign { \$108 [30], \total$91  } = tree_sum_31 + { tree_carry_31[28:0], 1'h0 };
  assign result = scaled ? \total$91 [29:14] : \total$91 [15:0];
  always @(posedge clk)
    const_next <= \$109 ;
  always @(posedge clk)
    \const  <= \$110 ;
  always @(posedge clk)
    mode_next <= \$111 ;
  always @(posedge clk)
    mode <= \$112 ;
  always @(posedge clk)
    keep_1_next <= \$113 ;
  always @(posedge clk)
    keep_1 <= \$114 ;
  always @(posedge clk)
    scaled_next <= \$115 ;
  always @(posedge clk)
    scaled <= \$116 ;
  always @(posedge clk)
    out1 <= \$117 ;
  always @(posedge clk)
    out2 <= \$118 ;
  always @(posedge clk)
    stage_out <= \$119 ;
  always @(posedge clk)
    start_out <= \$120 ;
  always @(posedge clk)
    total <= \$121 ;
  always @(posedge clk)
    sum_out <= \$122 ;
  assign \$auto$rtlil.cc:3294:Or$931  = \$procmux$363_CMP  | \$procmux$362_CMP ;
  assign \$auto$rtlil.cc:3294:Or$941  = \$procmux$367_CMP  | \$procmux$366_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$871  = | { \$procmux$383_CMP , \$procmux$384_CMP , \$procmux$385_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$883  = | { \$procmux$389_CMP , \$procmux$390_CMP , \$procmux$391_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$887  = | { \$auto$rtlil.cc:3249:ReduceOr$871 , \$procmux$386_CMP , \$procmux$387_CMP , \$procmux$388_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$903  = | { \$procmux$371_CMP , \$procmux$372_CMP , \$procmux$373_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$915  = | { \$procmux$377_CMP , \$procmux$378_CMP , \$procmux$379_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$919  = | { \$auto$rtlil.cc:3249:ReduceOr$903 , \$procmux$374_CMP , \$procmux$375_CMP , \$procmux$376_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$945  = | { \$auto$rtlil.cc:3294:Or$931 , \$procmux$364_CMP , \$procmux$365_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$863  = \$procmux$384_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$865  = \$procmux$383_CMP  ? in2 : \$auto$rtlil.cc:3381:Mux$863 ;
  assign \$auto$rtlil.cc:3381:Mux$867  = \$procmux$387_CMP  ? in1 : in1;
  assign \$auto$rtlil.cc:3381:Mux$869  = \$procmux$386_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$867 ;
  assign \$auto$rtlil.cc:3381:Mux$873  = \$auto$rtlil.cc:3249:ReduceOr$871  ? \$auto$rtlil.cc:3381:Mux$865  : \$auto$rtlil.cc:3381:Mux$869 ;
  assign \$auto$rtlil.cc:3381:Mux$875  = \$procmux$390_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$877  = \$procmux$389_CMP  ? in2 : \$auto$rtlil.cc:3381:Mux$875 ;
  assign \$auto$rtlil.cc:3381:Mux$879  = \$procmux$393_CMP  ? in1 : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$881  = \$procmux$392_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$879 ;
  assign \$auto$rtlil.cc:3381:Mux$885  = \$auto$rtlil.cc:3249:ReduceOr$883  ? \$auto$rtlil.cc:3381:Mux$877  : \$auto$rtlil.cc:3381:Mux$881 ;
  assign x = \$auto$rtlil.cc:3249:ReduceOr$887  ? \$auto$rtlil.cc:3381:Mux$873  : \$auto$rtlil.cc:3381:Mux$885 ;
  assign \$auto$rtlil.cc:3381:Mux$895  = \$procmux$372_CMP  ? side : \const ;
  assign \$auto$rtlil.cc:3381:Mux$897  = \$procmux$371_CMP  ? side : \$auto$rtlil.cc:3381:Mux$895 ;
  assign \$auto$rtlil.cc:3381:Mux$899  = \$procmux$375_CMP  ? 16'h0001 : in2;
  assign \$auto$rtlil.cc:3381:Mux$901  = \$procmux$374_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$899 ;
  assign \$auto$rtlil.cc:3381:Mux$905  = \$auto$rtlil.cc:3249:ReduceOr$903  ? \$auto$rtlil.cc:3381:Mux$897  : \$auto$rtlil.cc:3381:Mux$901 ;
  assign \$auto$rtlil.cc:3381:Mux$907  = \$procmux$378_CMP  ? \const  : 16'h0001;
  assign \$auto$rtlil.cc:3381:Mux$909  = \$procmux$377_CMP  ? 16'h0001 : \$auto$rtlil.cc:3381:Mux$907 ;
  assign \$auto$rtlil.cc:3381:Mux$911  = \$procmux$381_CMP  ? stage_in : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$913  = \$procmux$380_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$911 ;
  assign \$auto$rtlil.cc:3381:Mux$917  = \$auto$rtlil.cc:3249:ReduceOr$915  ? \$auto$rtlil.cc:3381:Mux$909  : \$auto$rtlil.cc:3381:Mux$913 ;
  assign y = \$auto$rtlil.cc:3249:ReduceOr$919  ? \$auto$rtlil.cc:3381:Mux$905  : \$auto$rtlil.cc:3381:Mux$917 ;
  assign \$auto$rtlil.cc:3381:Mux$927  = \$procmux$362_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$929  = \$procmux$364_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$933  = \$auto$rtlil.cc:3294:Or$931  ? \$auto$rtlil.cc:3381:Mux$927  : \$auto$rtlil.cc:3381:Mux$929 ;
  assign \$auto$rtlil.cc:3381:Mux$935  = \$procmux$366_CMP  ? in2 : \const ;
  assign \$auto$rtlil.cc:3381:Mux$937  = \$procmux$369_CMP  ? \$3  : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$939  = \$procmux$368_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$937 ;
  assign \$auto$rtlil.cc:3381:Mux$943  = \$auto$rtlil.cc:3294:Or$941  ? \$auto$rtlil.cc:3381:Mux$935  : \$auto$rtlil.cc:3381:Mux$939 ;
  assign z = \$auto$rtlil.cc:3249:ReduceOr$945  ? \$auto$rtlil.cc:3381:Mux$933  : \$auto$rtlil.cc:3381:Mux$943 ;
  assign \$procmux$362_CMP  = mode == 4'ha;
  assign \$procmux$363_CMP  = mode == 4'h9;
  assign \$procmux$364_CMP  = mode == 4'h8;
  assign \$procmux$365_CMP  = mode == 4'h7;
  assign \$procmux$366_CMP  = mode == 4'h6;
  assign \$procmux$367_CMP  = mode == 4'h4;
  assign \$procmux$368_CMP  = mode == 4'h2;
  assign \$procmux$369_CMP  = ! mode;
  assign \$procmux$371_CMP  = mode == 4'ha;
  assign \$procmux$372_CMP  = mode == 4'h9;
  assign \$procmux$373_CMP  = mode == 4'h8;
  assign \$procmux$374_CMP  = mode == 4'h7;
  assign \$procmux$375_CMP  = mode == 4'h6;
  assign \$procmux$376_CMP  = mode == 4'h5;
  assign \$procmux$377_CMP  = mode == 4'h4;
  assign \$procmux$378_CMP  = mode == 4'h3;
  assign \$procmux$379_CMP  = mode == 4'h2;
  assign \$procmux$380_CMP  = mode == 4'h1;
  assign \$procmux$381_CMP  = ! mode;
  assign \$procmux$383_CMP  = mode == 4'ha;
  assign \$procmux$384_CMP  = mode == 4'h9;
  assign \$procmux$385_CMP  = mode == 4'h8;
  assign \$procmux$386_CMP  = mode == 4'h7;
  assign \$procmux$387_CMP  = mode == 4'h6;
  assign \$procmux$388_CMP  = mode == 4'h5;
  assign \$procmux$389_CMP  = mode == 4'h4;
  assign \$procmux$390_CMP  = mode == 4'h3;
  assign \$procmux$391_CMP  = mode == 4'h2;
  assign \$procmux$392_CMP  = mode == 4'h1;
  assign \$procmux$393_CMP  = ! mode;
  assign \$procmux$394_Y  = start_in ? total : sum_out;
  assign \$procmux$396_Y  = \$2  ? \$procmux$394_Y  : sum_out;
  assign \$122  = advance ? \$procmux$396_Y  : sum_out;
  assign \$procmux$400_Y  = \$2  ? result : total;
  assign \$121  = advance ? \$procmux$400_Y  : total;
  assign \$procmux$404_Y  = advance ? start_in : start_out;
  assign \$120  = rst ? 1'h0 : \$procmux$404_Y ;
  assign \$119  = advance ? stage_in : stage_out;
  assign \$118  = advance ? result : out2;
  assign \$117  = advance ? \$1  : out1;
  assign \$116  = load ? scaled_next : scaled;
  assign \$115  = write ? word[21] : scaled_next;
  assign \$114  = load ? keep_1_next : keep_1;
  assign \$113  = write ? word[20] : keep_1_next;
  assign \$112  = load ? mode_next : mode;
  assign \$111  = write ? word[19:16] : mode_next;
  assign \$110  = load ? const_next : \const ;
  assign \$109  = write ? word[15:0] : const_next;
  assign \$108 [29:0] = \total$91 ;
  assign digit_7_neg = y[15];
  assign digit_6_neg = y[13];
  assign digit_5_neg = y[11];
  assign digit_4_neg = y[9];
  assign digit_3_neg = y[7];
  assign digit_2_neg = y[5];
  assign digit_1_neg = y[3];
  assign digit_0_one = y[0];
  assign digit_0_neg = y[1];
  assign held_sum = sum_out;
  assign start = start_out;
  assign held_stage = stage_out;
  assign held_2 = out2;
  assign held_1 = out1;
endmodule

module rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_2(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$835 ;
  wire \$auto$rtlil.cc:3294:Or$847 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$831 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$833 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$843 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$845 ;
  wire \$procmux$348_CMP ;
  wire \$procmux$349_CMP ;
  wire \$procmux$350_CMP ;
  wire \$procmux$352_CMP ;
  wire \$procmux$353_CMP ;
  wire \$procmux$354_CMP ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  wire [15:0] in1_7;
  reg in1_link_0;
  reg in1_link_0_next;
  reg in1_link_1;
  reg in1_link_1_next;
  reg [1:0] in1_link_2;
  reg [1:0] in1_link_2_next;
  reg [1:0] in1_link_3;
  reg [1:0] in1_link_3_next;
  reg in1_link_4;
  reg in1_link_4_next;
  reg in1_link_5;
  reg in1_link_5_next;
  reg in1_link_6;
  reg in1_link_6_next;
  reg in1_link_7;
  reg in1_link_7_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    in1_link_2_next <= \$6 ;
  always @(posedge clk)
    in1_link_2 <= \$7 ;
  always @(posedge clk)
    in1_link_3_next <= \$8 ;
  always @(posedge clk)
    in1_link_3 <= \$9 ;
  always @(posedge clk)
    in1_link_4_next <= \$10 ;
  always @(posedge clk)
    in1_link_4 <= \$11 ;
  always @(posedge clk)
    in1_link_5_next <= \$12 ;
  always @(posedge clk)
    in1_link_5 <= \$13 ;
  always @(posedge clk)
    in1_link_6_next <= \$14 ;
  always @(posedge clk)
    in1_link_6 <= \$15 ;
  always @(posedge clk)
    in1_link_7_next <= \$16 ;
  always @(posedge clk)
    in1_link_7 <= \$17 ;
  assign \$auto$rtlil.cc:3294:Or$835  = \$procmux$353_CMP  | \$procmux$352_CMP ;
  assign \$auto$rtlil.cc:3294:Or$847  = \$procmux$349_CMP  | \$procmux$348_CMP ;
  assign in1_0 = in1_link_0 ? in2[47:32] : in1[15:0];
  assign in1_1 = in1_link_1 ? in2[63:48] : in1[31:16];
  assign \$auto$rtlil.cc:3381:Mux$831  = \$procmux$352_CMP  ? in2[79:64] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$833  = \$procmux$354_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$835  ? \$auto$rtlil.cc:3381:Mux$831  : \$auto$rtlil.cc:3381:Mux$833 ;
  assign \$auto$rtlil.cc:3381:Mux$843  = \$procmux$348_CMP  ? in2[95:80] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$845  = \$procmux$350_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$847  ? \$auto$rtlil.cc:3381:Mux$843  : \$auto$rtlil.cc:3381:Mux$845 ;
  assign in1_4 = in1_link_4 ? in2[111:96] : in1[79:64];
  assign in1_5 = in1_link_5 ? in2[127:112] : in1[95:80];
  assign in1_6 = in1_link_6 ? in2[79:64] : in1[111:96];
  assign in1_7 = in1_link_7 ? in2[95:80] : in1[127:112];
  assign \$17  = load ? in1_link_7_next : in1_link_7;
  assign \$16  = write[7] ? word[22] : in1_link_7_next;
  assign \$15  = load ? in1_link_6_next : in1_link_6;
  assign \$14  = write[6] ? word[22] : in1_link_6_next;
  assign \$13  = load ? in1_link_5_next : in1_link_5;
  assign \$12  = write[5] ? word[22] : in1_link_5_next;
  assign \$11  = load ? in1_link_4_next : in1_link_4;
  assign \$10  = write[4] ? word[22] : in1_link_4_next;
  assign \$9  = load ? in1_link_3_next : in1_link_3;
  assign \$8  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[23:22] : in1_link_2_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[22] : in1_link_0_next;
  assign \$procmux$348_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$349_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$350_CMP  = ! in1_link_3;
  assign \$procmux$352_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$353_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$354_CMP  = ! in1_link_2;
  rdu_cell_int16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[21:0]),
    .write(write[0])
  );
  rdu_cell_int16_side cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .side(in2[15:0]),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[21:0]),
    .write(write[1])
  );
  rdu_cell_int16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[21:0]),
    .write(write[2])
  );
  rdu_cell_int16_side cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .side(in2[47:32]),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[21:0]),
    .write(write[3])
  );
  rdu_cell_int16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[21:0]),
    .write(write[4])
  );
  rdu_cell_int16_side cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .side(in2[79:64]),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[21:0]),
    .write(write[5])
  );
  rdu_cell_int16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[21:0]),
    .write(write[6])
  );
  rdu_cell_int16_side cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1_7),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .side(in2[111:96]),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[21:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_3(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [1:0] \$16 ;
  wire [1:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [1:0] \$2 ;
  wire [1:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire [1:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$745 ;
  wire \$auto$rtlil.cc:3294:Or$757 ;
  wire \$auto$rtlil.cc:3294:Or$771 ;
  wire \$auto$rtlil.cc:3294:Or$785 ;
  wire \$auto$rtlil.cc:3294:Or$799 ;
  wire \$auto$rtlil.cc:3294:Or$813 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$741 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$743 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$753 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$755 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$767 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$769 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$781 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$783 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$795 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$797 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$809 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$811 ;
  wire \$procmux$268_CMP ;
  wire \$procmux$269_CMP ;
  wire \$procmux$270_CMP ;
  wire \$procmux$275_CMP ;
  wire \$procmux$276_CMP ;
  wire \$procmux$277_CMP ;
  wire \$procmux$282_CMP ;
  wire \$procmux$283_CMP ;
  wire \$procmux$284_CMP ;
  wire \$procmux$289_CMP ;
  wire \$procmux$290_CMP ;
  wire \$procmux$291_CMP ;
  wire \$procmux$296_CMP ;
  wire \$procmux$297_CMP ;
  wire \$procmux$298_CMP ;
  wire \$procmux$300_CMP ;
  wire \$procmux$301_CMP ;
  wire \$procmux$302_CMP ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  wire [15:0] in1_7;
  reg [1:0] in1_link_0;
  reg [1:0] in1_link_0_next;
  reg [1:0] in1_link_1;
  reg [1:0] in1_link_1_next;
  reg [1:0] in1_link_2;
  reg [1:0] in1_link_2_next;
  reg [1:0] in1_link_3;
  reg [1:0] in1_link_3_next;
  reg [1:0] in1_link_4;
  reg [1:0] in1_link_4_next;
  reg [1:0] in1_link_5;
  reg [1:0] in1_link_5_next;
  reg in1_link_6;
  reg in1_link_6_next;
  reg in1_link_7;
  reg in1_link_7_next;
  wire [15:0] in2_2;
  wire [15:0] in2_3;
  wire [15:0] in2_4;
  wire [15:0] in2_5;
  reg in2_link_2;
  reg in2_link_2_next;
  reg in2_link_3;
  reg in2_link_3_next;
  reg in2_link_4;
  reg in2_link_4_next;
  reg in2_link_5;
  reg in2_link_5_next;
  wire [15:0] side_1;
  reg side_link_1;
  reg side_link_1_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    side_link_1_next <= \$6 ;
  always @(posedge clk)
    side_link_1 <= \$7 ;
  always @(posedge clk)
    in1_link_2_next <= \$8 ;
  always @(posedge clk)
    in1_link_2 <= \$9 ;
  always @(posedge clk)
    in2_link_2_next <= \$10 ;
  always @(posedge clk)
    in2_link_2 <= \$11 ;
  always @(posedge clk)
    in1_link_3_next <= \$12 ;
  always @(posedge clk)
    in1_link_3 <= \$13 ;
  always @(posedge clk)
    in2_link_3_next <= \$14 ;
  always @(posedge clk)
    in2_link_3 <= \$15 ;
  always @(posedge clk)
    in1_link_4_next <= \$16 ;
  always @(posedge clk)
    in1_link_4 <= \$17 ;
  always @(posedge clk)
    in2_link_4_next <= \$18 ;
  always @(posedge clk)
    in2_link_4 <= \$19 ;
  always @(posedge clk)
    in1_link_5_next <= \$20 ;
  always @(posedge clk)
    in1_link_5 <= \$21 ;
  always @(posedge clk)
    in2_link_5_next <= \$22 ;
  always @(posedge clk)
    in2_link_5 <= \$23 ;
  always @(posedge clk)
    in1_link_6_next <= \$24 ;
  always @(posedge clk)
    in1_link_6 <= \$25 ;
  always @(posedge clk)
    in1_link_7_next <= \$26 ;
  always @(posedge clk)
    in1_link_7 <= \$27 ;
  assign \$auto$rtlil.cc:3294:Or$745  = \$procmux$301_CMP  | \$procmux$300_CMP ;
  assign \$auto$rtlil.cc:3294:Or$757  = \$procmux$297_CMP  | \$procmux$296_CMP ;
  assign \$auto$rtlil.cc:3294:Or$771  = \$procmux$290_CMP  | \$procmux$289_CMP ;
  assign \$auto$rtlil.cc:3294:Or$785  = \$procmux$283_CMP  | \$procmux$282_CMP ;
  assign \$auto$rtlil.cc:3294:Or$799  = \$procmux$276_CMP  | \$procmux$275_CMP ;
  assign \$auto$rtlil.cc:3294:Or$813  = \$procmux$269_CMP  | \$procmux$268_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$741  = \$procmux$300_CMP  ? in2[79:64] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$743  = \$procmux$302_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$745  ? \$auto$rtlil.cc:3381:Mux$741  : \$auto$rtlil.cc:3381:Mux$743 ;
  assign \$auto$rtlil.cc:3381:Mux$753  = \$procmux$296_CMP  ? in2[95:80] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$755  = \$procmux$298_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$757  ? \$auto$rtlil.cc:3381:Mux$753  : \$auto$rtlil.cc:3381:Mux$755 ;
  assign side_1 = side_link_1 ? in2[79:64] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$767  = \$procmux$289_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$769  = \$procmux$291_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$771  ? \$auto$rtlil.cc:3381:Mux$767  : \$auto$rtlil.cc:3381:Mux$769 ;
  assign in2_2 = in2_link_2 ? in2[79:64] : in2[47:32];
  assign \$auto$rtlil.cc:3381:Mux$781  = \$procmux$282_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$783  = \$procmux$284_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$785  ? \$auto$rtlil.cc:3381:Mux$781  : \$auto$rtlil.cc:3381:Mux$783 ;
  assign in2_3 = in2_link_3 ? in2[95:80] : in2[63:48];
  assign \$auto$rtlil.cc:3381:Mux$795  = \$procmux$275_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$797  = \$procmux$277_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$799  ? \$auto$rtlil.cc:3381:Mux$795  : \$auto$rtlil.cc:3381:Mux$797 ;
  assign in2_4 = in2_link_4 ? in2[47:32] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$809  = \$procmux$268_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$811  = \$procmux$270_CMP  ? in1[95:80] : 16'h0000;
  assign in1_5 = \$auto$rtlil.cc:3294:Or$813  ? \$auto$rtlil.cc:3381:Mux$809  : \$auto$rtlil.cc:3381:Mux$811 ;
  assign in2_5 = in2_link_5 ? in2[63:48] : in2[95:80];
  assign in1_6 = in1_link_6 ? in2[127:112] : in1[111:96];
  assign in1_7 = in1_link_7 ? in2[111:96] : in1[127:112];
  assign \$27  = load ? in1_link_7_next : in1_link_7;
  assign \$26  = write[7] ? word[22] : in1_link_7_next;
  assign \$25  = load ? in1_link_6_next : in1_link_6;
  assign \$24  = write[6] ? word[22] : in1_link_6_next;
  assign \$23  = load ? in2_link_5_next : in2_link_5;
  assign \$22  = write[5] ? word[24] : in2_link_5_next;
  assign \$21  = load ? in1_link_5_next : in1_link_5;
  assign \$20  = write[5] ? word[23:22] : in1_link_5_next;
  assign \$19  = load ? in2_link_4_next : in2_link_4;
  assign \$18  = write[4] ? word[24] : in2_link_4_next;
  assign \$17  = load ? in1_link_4_next : in1_link_4;
  assign \$16  = write[4] ? word[23:22] : in1_link_4_next;
  assign \$15  = load ? in2_link_3_next : in2_link_3;
  assign \$14  = write[3] ? word[24] : in2_link_3_next;
  assign \$13  = load ? in1_link_3_next : in1_link_3;
  assign \$12  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$11  = load ? in2_link_2_next : in2_link_2;
  assign \$10  = write[2] ? word[24] : in2_link_2_next;
  assign \$9  = load ? in1_link_2_next : in1_link_2;
  assign \$8  = write[2] ? word[23:22] : in1_link_2_next;
  assign \$7  = load ? side_link_1_next : side_link_1;
  assign \$6  = write[1] ? word[25] : side_link_1_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[23:22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[23:22] : in1_link_0_next;
  assign \$procmux$268_CMP  = in1_link_5 == 2'h2;
  assign \$procmux$269_CMP  = in1_link_5 == 2'h1;
  assign \$procmux$270_CMP  = ! in1_link_5;
  assign \$procmux$275_CMP  = in1_link_4 == 2'h2;
  assign \$procmux$276_CMP  = in1_link_4 == 2'h1;
  assign \$procmux$277_CMP  = ! in1_link_4;
  assign \$procmux$282_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$283_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$284_CMP  = ! in1_link_3;
  assign \$procmux$289_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$290_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$291_CMP  = ! in1_link_2;
  assign \$procmux$296_CMP  = in1_link_1 == 2'h2;
  assign \$procmux$297_CMP  = in1_link_1 == 2'h1;
  assign \$procmux$298_CMP  = ! in1_link_1;
  assign \$procmux$300_CMP  = in1_link_0 == 2'h2;
  assign \$procmux$301_CMP  = in1_link_0 == 2'h1;
  assign \$procmux$302_CMP  = ! in1_link_0;
  rdu_cell_int16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[21:0]),
    .write(write[0])
  );
  rdu_cell_int16_side cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .side(side_1),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[21:0]),
    .write(write[1])
  );
  rdu_cell_int16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2_2),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[21:0]),
    .write(write[2])
  );
  rdu_cell_int16_side cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2_3),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .side(in2[47:32]),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[21:0]),
    .write(write[3])
  );
  rdu_cell_int16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2_4),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[21:0]),
    .write(write[4])
  );
  rdu_cell_int16 cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2_5),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[21:0]),
    .write(write[5])
  );
  rdu_cell_int16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[21:0]),
    .write(write[6])
  );
  rdu_cell_int16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1_7),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[21:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_4(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire [1:0] \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  wire [1:0] \$14 ;
  wire [1:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire [1:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$667 ;
  wire \$auto$rtlil.cc:3294:Or$679 ;
  wire \$auto$rtlil.cc:3294:Or$687 ;
  wire \$auto$rtlil.cc:3294:Or$695 ;
  wire \$auto$rtlil.cc:3294:Or$707 ;
  wire \$auto$rtlil.cc:3294:Or$719 ;
  wire \$auto$rtlil.cc:3294:Or$731 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$663 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$665 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$675 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$677 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$683 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$685 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$691 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$693 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$703 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$705 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$715 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$717 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$727 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$729 ;
  wire \$procmux$177_CMP ;
  wire \$procmux$178_CMP ;
  wire \$procmux$179_CMP ;
  wire \$procmux$181_CMP ;
  wire \$procmux$182_CMP ;
  wire \$procmux$183_CMP ;
  wire \$procmux$185_CMP ;
  wire \$procmux$186_CMP ;
  wire \$procmux$187_CMP ;
  wire \$procmux$189_CMP ;
  wire \$procmux$190_CMP ;
  wire \$procmux$191_CMP ;
  wire \$procmux$194_CMP ;
  wire \$procmux$195_CMP ;
  wire \$procmux$196_CMP ;
  wire \$procmux$199_CMP ;
  wire \$procmux$200_CMP ;
  wire \$procmux$201_CMP ;
  wire \$procmux$203_CMP ;
  wire \$procmux$204_CMP ;
  wire \$procmux$205_CMP ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  wire [15:0] in1_7;
  reg [1:0] in1_link_0;
  reg [1:0] in1_link_0_next;
  reg [1:0] in1_link_1;
  reg [1:0] in1_link_1_next;
  reg [1:0] in1_link_2;
  reg [1:0] in1_link_2_next;
  reg [1:0] in1_link_3;
  reg [1:0] in1_link_3_next;
  reg [1:0] in1_link_4;
  reg [1:0] in1_link_4_next;
  reg [1:0] in1_link_5;
  reg [1:0] in1_link_5_next;
  reg [1:0] in1_link_6;
  reg [1:0] in1_link_6_next;
  reg in1_link_7;
  reg in1_link_7_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    in1_link_2_next <= \$6 ;
  always @(posedge clk)
    in1_link_2 <= \$7 ;
  always @(posedge clk)
    in1_link_3_next <= \$8 ;
  always @(posedge clk)
    in1_link_3 <= \$9 ;
  always @(posedge clk)
    in1_link_4_next <= \$10 ;
  always @(posedge clk)
    in1_link_4 <= \$11 ;
  always @(posedge clk)
    in1_link_5_next <= \$12 ;
  always @(posedge clk)
    in1_link_5 <= \$13 ;
  always @(posedge clk)
    in1_link_6_next <= \$14 ;
  always @(posedge clk)
    in1_link_6 <= \$15 ;
  always @(posedge clk)
    in1_link_7_next <= \$16 ;
  always @(posedge clk)
    in1_link_7 <= \$17 ;
  assign \$auto$rtlil.cc:3294:Or$667  = \$procmux$204_CMP  | \$procmux$203_CMP ;
  assign \$auto$rtlil.cc:3294:Or$679  = \$procmux$200_CMP  | \$procmux$199_CMP ;
  assign \$auto$rtlil.cc:3294:Or$687  = \$procmux$195_CMP  | \$procmux$194_CMP ;
  assign \$auto$rtlil.cc:3294:Or$695  = \$procmux$190_CMP  | \$procmux$189_CMP ;
  assign \$auto$rtlil.cc:3294:Or$707  = \$procmux$186_CMP  | \$procmux$185_CMP ;
  assign \$auto$rtlil.cc:3294:Or$719  = \$procmux$182_CMP  | \$procmux$181_CMP ;
  assign \$auto$rtlil.cc:3294:Or$731  = \$procmux$178_CMP  | \$procmux$177_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$663  = \$procmux$203_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$665  = \$procmux$205_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$667  ? \$auto$rtlil.cc:3381:Mux$663  : \$auto$rtlil.cc:3381:Mux$665 ;
  assign \$auto$rtlil.cc:3381:Mux$675  = \$procmux$199_CMP  ? in2[63:48] : in2[47:32];
  assign \$auto$rtlil.cc:3381:Mux$677  = \$procmux$201_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$679  ? \$auto$rtlil.cc:3381:Mux$675  : \$auto$rtlil.cc:3381:Mux$677 ;
  assign \$auto$rtlil.cc:3381:Mux$683  = \$procmux$194_CMP  ? in2[79:64] : in2[63:48];
  assign \$auto$rtlil.cc:3381:Mux$685  = \$procmux$196_CMP  ? in2[15:0] : in1[47:32];
  assign in1_2 = \$auto$rtlil.cc:3294:Or$687  ? \$auto$rtlil.cc:3381:Mux$683  : \$auto$rtlil.cc:3381:Mux$685 ;
  assign \$auto$rtlil.cc:3381:Mux$691  = \$procmux$189_CMP  ? in2[95:80] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$693  = \$procmux$191_CMP  ? in2[31:16] : in1[63:48];
  assign in1_3 = \$auto$rtlil.cc:3294:Or$695  ? \$auto$rtlil.cc:3381:Mux$691  : \$auto$rtlil.cc:3381:Mux$693 ;
  assign \$auto$rtlil.cc:3381:Mux$703  = \$procmux$185_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$705  = \$procmux$187_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$707  ? \$auto$rtlil.cc:3381:Mux$703  : \$auto$rtlil.cc:3381:Mux$705 ;
  assign \$auto$rtlil.cc:3381:Mux$715  = \$procmux$181_CMP  ? in2[127:112] : in2[111:96];
  assign \$auto$rtlil.cc:3381:Mux$717  = \$procmux$183_CMP  ? in1[95:80] : 16'h0000;
  assign in1_5 = \$auto$rtlil.cc:3294:Or$719  ? \$auto$rtlil.cc:3381:Mux$715  : \$auto$rtlil.cc:3381:Mux$717 ;
  assign \$auto$rtlil.cc:3381:Mux$727  = \$procmux$177_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$729  = \$procmux$179_CMP  ? in1[111:96] : 16'h0000;
  assign in1_6 = \$auto$rtlil.cc:3294:Or$731  ? \$auto$rtlil.cc:3381:Mux$727  : \$auto$rtlil.cc:3381:Mux$729 ;
  assign in1_7 = in1_link_7 ? in2[95:80] : in1[127:112];
  assign \$17  = load ? in1_link_7_next : in1_link_7;
  assign \$16  = write[7] ? word[22] : in1_link_7_next;
  assign \$15  = load ? in1_link_6_next : in1_link_6;
  assign \$14  = write[6] ? word[23:22] : in1_link_6_next;
  assign \$13  = load ? in1_link_5_next : in1_link_5;
  assign \$12  = write[5] ? word[23:22] : in1_link_5_next;
  assign \$11  = load ? in1_link_4_next : in1_link_4;
  assign \$10  = write[4] ? word[23:22] : in1_link_4_next;
  assign \$9  = load ? in1_link_3_next : in1_link_3;
  assign \$8  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[23:22] : in1_link_2_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[23:22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[23:22] : in1_link_0_next;
  assign \$procmux$177_CMP  = in1_link_6 == 2'h2;
  assign \$procmux$178_CMP  = in1_link_6 == 2'h1;
  assign \$procmux$179_CMP  = ! in1_link_6;
  assign \$procmux$181_CMP  = in1_link_5 == 2'h2;
  assign \$procmux$182_CMP  = in1_link_5 == 2'h1;
  assign \$procmux$183_CMP  = ! in1_link_5;
  assign \$procmux$185_CMP  = in1_link_4 == 2'h2;
  assign \$procmux$186_CMP  = in1_link_4 == 2'h1;
  assign \$procmux$187_CMP  = ! in1_link_4;
  assign \$procmux$189_CMP  = in1_link_3 == 2'h3;
  assign \$procmux$190_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$191_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$194_CMP  = in1_link_2 == 2'h3;
  assign \$procmux$195_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$196_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$199_CMP  = in1_link_1 == 2'h2;
  assign \$procmux$200_CMP  = in1_link_1 == 2'h1;
  assign \$procmux$201_CMP  = ! in1_link_1;
  assign \$procmux$203_CMP  = in1_link_0 == 2'h2;
  assign \$procmux$204_CMP  = in1_link_0 == 2'h1;
  assign \$procmux$205_CMP  = ! in1_link_0;
  rdu_cell_int16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[21:0]),
    .write(write[0])
  );
  rdu_cell_int16_side cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .side(in2[47:32]),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[21:0]),
    .write(write[1])
  );
  rdu_cell_int16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[21:0]),
    .write(write[2])
  );
  rdu_cell_int16 cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[21:0]),
    .write(write[3])
  );
  rdu_cell_int16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[21:0]),
    .write(write[4])
  );
  rdu_cell_int16_side cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .side(in2[111:96]),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[21:0]),
    .write(write[5])
  );
  rdu_cell_int16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[21:0]),
    .write(write[6])
  );
  rdu_cell_int16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1_7),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[21:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_5(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire [1:0] \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  wire [1:0] \$14 ;
  wire [1:0] \$15 ;
  wire [1:0] \$16 ;
  wire [1:0] \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire [1:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$571 ;
  wire \$auto$rtlil.cc:3294:Or$583 ;
  wire \$auto$rtlil.cc:3294:Or$595 ;
  wire \$auto$rtlil.cc:3294:Or$607 ;
  wire \$auto$rtlil.cc:3294:Or$619 ;
  wire \$auto$rtlil.cc:3294:Or$631 ;
  wire \$auto$rtlil.cc:3294:Or$643 ;
  wire \$auto$rtlil.cc:3294:Or$655 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$567 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$569 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$579 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$581 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$591 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$593 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$603 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$605 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$615 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$617 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$627 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$629 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$639 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$641 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$651 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$653 ;
  wire \$procmux$110_CMP ;
  wire \$procmux$111_CMP ;
  wire \$procmux$112_CMP ;
  wire \$procmux$114_CMP ;
  wire \$procmux$115_CMP ;
  wire \$procmux$116_CMP ;
  wire \$procmux$118_CMP ;
  wire \$procmux$119_CMP ;
  wire \$procmux$120_CMP ;
  wire \$procmux$122_CMP ;
  wire \$procmux$123_CMP ;
  wire \$procmux$124_CMP ;
  wire \$procmux$126_CMP ;
  wire \$procmux$127_CMP ;
  wire \$procmux$128_CMP ;
  wire \$procmux$130_CMP ;
  wire \$procmux$131_CMP ;
  wire \$procmux$132_CMP ;
  wire \$procmux$134_CMP ;
  wire \$procmux$135_CMP ;
  wire \$procmux$136_CMP ;
  wire \$procmux$138_CMP ;
  wire \$procmux$139_CMP ;
  wire \$procmux$140_CMP ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  wire [15:0] in1_7;
  reg [1:0] in1_link_0;
  reg [1:0] in1_link_0_next;
  reg [1:0] in1_link_1;
  reg [1:0] in1_link_1_next;
  reg [1:0] in1_link_2;
  reg [1:0] in1_link_2_next;
  reg [1:0] in1_link_3;
  reg [1:0] in1_link_3_next;
  reg [1:0] in1_link_4;
  reg [1:0] in1_link_4_next;
  reg [1:0] in1_link_5;
  reg [1:0] in1_link_5_next;
  reg [1:0] in1_link_6;
  reg [1:0] in1_link_6_next;
  reg [1:0] in1_link_7;
  reg [1:0] in1_link_7_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    in1_link_2_next <= \$6 ;
  always @(posedge clk)
    in1_link_2 <= \$7 ;
  always @(posedge clk)
    in1_link_3_next <= \$8 ;
  always @(posedge clk)
    in1_link_3 <= \$9 ;
  always @(posedge clk)
    in1_link_4_next <= \$10 ;
  always @(posedge clk)
    in1_link_4 <= \$11 ;
  always @(posedge clk)
    in1_link_5_next <= \$12 ;
  always @(posedge clk)
    in1_link_5 <= \$13 ;
  always @(posedge clk)
    in1_link_6_next <= \$14 ;
  always @(posedge clk)
    in1_link_6 <= \$15 ;
  always @(posedge clk)
    in1_link_7_next <= \$16 ;
  always @(posedge clk)
    in1_link_7 <= \$17 ;
  assign \$auto$rtlil.cc:3294:Or$571  = \$procmux$139_CMP  | \$procmux$138_CMP ;
  assign \$auto$rtlil.cc:3294:Or$583  = \$procmux$135_CMP  | \$procmux$134_CMP ;
  assign \$auto$rtlil.cc:3294:Or$595  = \$procmux$131_CMP  | \$procmux$130_CMP ;
  assign \$auto$rtlil.cc:3294:Or$607  = \$procmux$127_CMP  | \$procmux$126_CMP ;
  assign \$auto$rtlil.cc:3294:Or$619  = \$procmux$123_CMP  | \$procmux$122_CMP ;
  assign \$auto$rtlil.cc:3294:Or$631  = \$procmux$119_CMP  | \$procmux$118_CMP ;
  assign \$auto$rtlil.cc:3294:Or$643  = \$procmux$115_CMP  | \$procmux$114_CMP ;
  assign \$auto$rtlil.cc:3294:Or$655  = \$procmux$111_CMP  | \$procmux$110_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$567  = \$procmux$138_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$569  = \$procmux$140_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$571  ? \$auto$rtlil.cc:3381:Mux$567  : \$auto$rtlil.cc:3381:Mux$569 ;
  assign \$auto$rtlil.cc:3381:Mux$579  = \$procmux$134_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$581  = \$procmux$136_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$583  ? \$auto$rtlil.cc:3381:Mux$579  : \$auto$rtlil.cc:3381:Mux$581 ;
  assign \$auto$rtlil.cc:3381:Mux$591  = \$procmux$130_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$593  = \$procmux$132_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$595  ? \$auto$rtlil.cc:3381:Mux$591  : \$auto$rtlil.cc:3381:Mux$593 ;
  assign \$auto$rtlil.cc:3381:Mux$603  = \$procmux$126_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$605  = \$procmux$128_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$607  ? \$auto$rtlil.cc:3381:Mux$603  : \$auto$rtlil.cc:3381:Mux$605 ;
  assign \$auto$rtlil.cc:3381:Mux$615  = \$procmux$122_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$617  = \$procmux$124_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$619  ? \$auto$rtlil.cc:3381:Mux$615  : \$auto$rtlil.cc:3381:Mux$617 ;
  assign \$auto$rtlil.cc:3381:Mux$627  = \$procmux$118_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$629  = \$procmux$120_CMP  ? in1[95:80] : 16'h0000;
  assign in1_5 = \$auto$rtlil.cc:3294:Or$631  ? \$auto$rtlil.cc:3381:Mux$627  : \$auto$rtlil.cc:3381:Mux$629 ;
  assign \$auto$rtlil.cc:3381:Mux$639  = \$procmux$114_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$641  = \$procmux$116_CMP  ? in1[111:96] : 16'h0000;
  assign in1_6 = \$auto$rtlil.cc:3294:Or$643  ? \$auto$rtlil.cc:3381:Mux$639  : \$auto$rtlil.cc:3381:Mux$641 ;
  assign \$auto$rtlil.cc:3381:Mux$651  = \$procmux$110_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$653  = \$procmux$112_CMP  ? in1[127:112] : 16'h0000;
  assign in1_7 = \$auto$rtlil.cc:3294:Or$655  ? \$auto$rtlil.cc:3381:Mux$651  : \$auto$rtlil.cc:3381:Mux$653 ;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[23:22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[23:22] : in1_link_0_next;
  assign \$procmux$110_CMP  = in1_link_7 == 2'h2;
  assign \$procmux$111_CMP  = in1_link_7 == 2'h1;
  assign \$procmux$112_CMP  = ! in1_link_7;
  assign \$procmux$114_CMP  = in1_link_6 == 2'h2;
  assign \$procmux$115_CMP  = in1_link_6 == 2'h1;
  assign \$procmux$116_CMP  = ! in1_link_6;
  assign \$procmux$118_CMP  = in1_link_5 == 2'h2;
  assign \$procmux$119_CMP  = in1_link_5 == 2'h1;
  assign \$procmux$120_CMP  = ! in1_link_5;
  assign \$procmux$122_CMP  = in1_link_4 == 2'h2;
  assign \$procmux$123_CMP  = in1_link_4 == 2'h1;
  assign \$procmux$124_CMP  = ! in1_link_4;
  assign \$procmux$126_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$127_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$128_CMP  = ! in1_link_3;
  assign \$procmux$130_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$131_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$132_CMP  = ! in1_link_2;
  assign \$procmux$134_CMP  = in1_link_1 == 2'h2;
  assign \$procmux$135_CMP  = in1_link_1 == 2'h1;
  assign \$procmux$136_CMP  = ! in1_link_1;
  assign \$procmux$138_CMP  = in1_link_0 == 2'h2;
  assign \$procmux$139_CMP  = in1_link_0 == 2'h1;
  assign \$procmux$140_CMP  = ! in1_link_0;
  assign \$17  = load ? in1_link_7_next : in1_link_7;
  assign \$16  = write[7] ? word[23:22] : in1_link_7_next;
  assign \$15  = load ? in1_link_6_next : in1_link_6;
  assign \$14  = write[6] ? word[23:22] : in1_link_6_next;
  assign \$13  = load ? in1_link_5_next : in1_link_5;
  assign \$12  = write[5] ? word[23:22] : in1_link_5_next;
  assign \$11  = load ? in1_link_4_next : in1_link_4;
  assign \$10  = write[4] ? word[23:22] : in1_link_4_next;
  assign \$9  = load ? in1_link_3_next : in1_link_3;
  assign \$8  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[23:22] : in1_link_2_next;
  rdu_cell_int16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[21:0]),
    .write(write[0])
  );
  rdu_cell_int16 cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[21:0]),
    .write(write[1])
  );
  rdu_cell_int16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[21:0]),
    .write(write[2])
  );
  rdu_cell_int16 cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[21:0]),
    .write(write[3])
  );
  rdu_cell_int16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[21:0]),
    .write(write[4])
  );
  rdu_cell_int16 cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[21:0]),
    .write(write[5])
  );
  rdu_cell_int16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[21:0]),
    .write(write[6])
  );
  rdu_cell_int16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1_7),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[21:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stages(in2, stage_in, start_in, advance, load, word, write_lane, write_stage, clk, rst, out1, out2, stage_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [95:0] stage_in;
  wire [95:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input [5:0] load;
  wire [5:0] load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write_lane;
  wire [7:0] write_lane;
  input [5:0] write_stage;
  wire [5:0] write_stage;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [95:0] stage_out;
  wire [95:0] stage_out;
  output [767:0] sums;
  wire [767:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire [7:0] \$1 ;
  wire [7:0] \$2 ;
  wire [7:0] \$3 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire [127:0] stage_0_out1;
  wire [127:0] stage_0_out2;
  wire [15:0] stage_0_stage_out;
  wire stage_0_start_out;
  wire [127:0] stage_0_sums;
  wire [127:0] stage_1_out1;
  wire [127:0] stage_1_out2;
  wire [15:0] stage_1_stage_out;
  wire stage_1_start_out;
  wire [127:0] stage_1_sums;
  wire [127:0] stage_2_out1;
  wire [127:0] stage_2_out2;
  wire [15:0] stage_2_stage_out;
  wire stage_2_start_out;
  wire [127:0] stage_2_sums;
  wire [127:0] stage_3_out1;
  wire [127:0] stage_3_out2;
  wire [15:0] stage_3_stage_out;
  wire stage_3_start_out;
  wire [127:0] stage_3_sums;
  wire [127:0] stage_4_out1;
  wire [127:0] stage_4_out2;
  wire [15:0] stage_4_stage_out;
  wire stage_4_start_out;
  wire [127:0] stage_4_sums;
  wire [127:0] stage_5_out1;
  wire [127:0] stage_5_out2;
  wire [15:0] stage_5_stage_out;
  wire [127:0] stage_5_sums;
  assign \$3  = write_lane & { write_stage[2], write_stage[2], write_stage[2], write_stage[2], write_stage[2], write_stage[2], write_stage[2], write_stage[2] };
  assign \$4  = write_lane & { write_stage[3], write_stage[3], write_stage[3], write_stage[3], write_stage[3], write_stage[3], write_stage[3], write_stage[3] };
  assign \$5  = write_lane & { write_stage[4], write_stage[4], write_stage[4], write_stage[4], write_stage[4], write_stage[4], write_stage[4], write_stage[4] };
  assign \$6  = write_lane & { write_stage[5], write_stage[5], write_stage[5], write_stage[5], write_stage[5], write_stage[5], write_stage[5], write_stage[5] };
  assign \$1  = write_lane & { write_stage[0], write_stage[0], write_stage[0], write_stage[0], write_stage[0], write_stage[0], write_stage[0], write_stage[0] };
  assign \$2  = write_lane & { write_stage[1], write_stage[1], write_stage[1], write_stage[1], write_stage[1], write_stage[1], write_stage[1], write_stage[1] };
  rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_0 stage_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1),
    .in2(in2),
    .load(load[0]),
    .out1(stage_0_out1),
    .out2(stage_0_out2),
    .rst(rst),
    .stage_in(stage_in[15:0]),
    .stage_out(stage_0_stage_out),
    .start_in(start_in),
    .start_out(stage_0_start_out),
    .sums(stage_0_sums),
    .word(word),
    .write(\$1 )
  );
  rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_1 stage_1 (
    .advance(advance),
    .clk(clk),
    .in1(stage_0_out1),
    .in2(stage_0_out2),
    .load(load[1]),
    .out1(stage_1_out1),
    .out2(stage_1_out2),
    .rst(rst),
    .stage_in(stage_in[31:16]),
    .stage_out(stage_1_stage_out),
    .start_in(stage_0_start_out),
    .start_out(stage_1_start_out),
    .sums(stage_1_sums),
    .word(word),
    .write(\$2 )
  );
  rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_2 stage_2 (
    .advance(advance),
    .clk(clk),
    .in1(stage_1_out1),
    .in2(stage_1_out2),
    .load(load[2]),
    .out1(stage_2_out1),
    .out2(stage_2_out2),
    .rst(rst),
    .stage_in(stage_in[47:32]),
    .stage_out(stage_2_stage_out),
    .start_in(stage_1_start_out),
    .start_out(stage_2_start_out),
    .sums(stage_2_sums),
    .word(word),
    .write(\$3 )
  );
  rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_3 stage_3 (
    .advance(advance),
    .clk(clk),
    .in1(stage_2_out1),
    .in2(stage_2_out2),
    .load(load[3]),
    .out1(stage_3_out1),
    .out2(stage_3_out2),
    .rst(rst),
    .stage_in(stage_in[63:48]),
    .stage_out(stage_3_stage_out),
    .start_in(stage_2_start_out),
    .start_out(stage_3_start_out),
    .sums(stage_3_sums),
    .word(word),
    .write(\$4 )
  );
  rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_4 stage_4 (
    .advance(advance),
    .clk(clk),
    .in1(stage_3_out1),
    .in2(stage_3_out2),
    .load(load[4]),
    .out1(stage_4_out1),
    .out2(stage_4_out2),
    .rst(rst),
    .stage_in(stage_in[79:64]),
    .stage_out(stage_4_stage_out),
    .start_in(stage_3_start_out),
    .start_out(stage_4_start_out),
    .sums(stage_4_sums),
    .word(word),
    .write(\$5 )
  );
  rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stage_5 stage_5 (
    .advance(advance),
    .clk(clk),
    .in1(stage_4_out1),
    .in2(stage_4_out2),
    .load(load[5]),
    .out1(out1),
    .out2(out2),
    .rst(rst),
    .stage_in(stage_in[95:80]),
    .stage_out(stage_5_stage_out),
    .start_in(stage_4_start_out),
    .start_out(\$7 ),
    .sums(stage_5_sums),
    .word(word),
    .write(\$6 )
  );
  assign sums = { stage_5_sums, stage_4_sums, stage_3_sums, stage_2_sums, stage_1_sums, stage_0_sums };
  assign stage_out = { stage_5_stage_out, stage_4_stage_out, stage_3_stage_out, stage_2_stage_out, stage_1_stage_out, stage_0_stage_out };
  assign stage_5_out2 = out2;
  assign stage_5_out1 = out1;
endmodule

module rdu_int16_8x6_reduce_fft_hsscan_bscan_pair(s_axis_cfg_tdata, s_axis_cfg_tlast, s_axis_data_tvalid, s_axis_data_tdata, s_axis_data_tlast, s_axis_data_tuser, m_axis_tready, m_axis_acc_tready, clk, rst, s_axis_cfg_tready, s_axis_data_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, m_axis_acc_tvalid, m_axis_acc_tdata, m_axis_acc_tlast, framing_error, s_axis_cfg_tvalid);
  input [31:0] s_axis_cfg_tdata;
  wire [31:0] s_axis_cfg_tdata;
  input s_axis_cfg_tlast;
  wire s_axis_cfg_tlast;
  input s_axis_data_tvalid;
  wire s_axis_data_tvalid;
  input [351:0] s_axis_data_tdata;
  wire [351:0] s_axis_data_tdata;
  input s_axis_data_tlast;
  wire s_axis_data_tlast;
  input [3:0] s_axis_data_tuser;
  wire [3:0] s_axis_data_tuser;
  input m_axis_tready;
  wire m_axis_tready;
  input m_axis_acc_tready;
  wire m_axis_acc_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output s_axis_cfg_tready;
  wire s_axis_cfg_tready;
  output s_axis_data_tready;
  wire s_axis_data_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  output [255:0] m_axis_tdata;
  wire [255:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output m_axis_acc_tvalid;
  wire m_axis_acc_tvalid;
  output [127:0] m_axis_acc_tdata;
  wire [127:0] m_axis_acc_tdata;
  output m_axis_acc_tlast;
  wire m_axis_acc_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_cfg_tvalid;
  wire s_axis_cfg_tvalid;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [4:0] \$13 ;
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
  wire [4:0] \$25 ;
  wire [4:0] \$26 ;
  wire \$27 ;
  wire [3:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [4:0] \$30 ;
  wire [95:0] \$31 ;
  wire [6:0] \$32 ;
  wire [6:0] \$33 ;
  wire [5:0] \$34 ;
  wire \$35 ;
  wire [351:0] \$36 ;
  wire \$37 ;
  wire [7:0] \$38 ;
  wire [5:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [3:0] \$43 ;
  wire [2:0] \$44 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$559 ;
  wire \$auto$rtlil.cc:3294:Or$555 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$547 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$549 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$551 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$553 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$557 ;
  wire [3:0] \$procmux$12_Y ;
  wire [3:0] \$procmux$14_Y ;
  wire \$procmux$18_Y ;
  wire \$procmux$20_Y ;
  wire \$procmux$22_Y ;
  wire \$procmux$24_Y ;
  wire \$procmux$28_Y ;
  wire [2:0] \$procmux$2_Y ;
  wire \$procmux$30_Y ;
  wire \$procmux$34_Y ;
  wire \$procmux$36_Y ;
  wire [5:0] \$procmux$40_Y ;
  wire [5:0] \$procmux$42_Y ;
  wire [7:0] \$procmux$46_Y ;
  wire [2:0] \$procmux$4_Y ;
  wire \$procmux$50_Y ;
  wire \$procmux$56_Y ;
  wire [5:0] \$procmux$60_Y ;
  wire [6:0] \$procmux$66_Y ;
  wire [2:0] \$procmux$6_Y ;
  wire \$procmux$71_CMP ;
  wire \$procmux$72_CMP ;
  wire \$procmux$73_CMP ;
  wire \$procmux$74_CMP ;
  wire \$procmux$75_CMP ;
  wire \$procmux$76_CMP ;
  wire [2:0] \$procmux$8_Y ;
  reg [6:0] \$signal ;
  reg \$signal$22 ;
  reg \$signal$23 ;
  wire \$signal$24 ;
  wire \$signal$25 ;
  reg \$signal$26 ;
  wire \$signal$28 ;
  reg [7:0] \$signal$30 ;
  reg \$signal$40 ;
  reg [351:0] beat;
  wire \end ;
  wire error;
  wire free;
  reg [6:0] lasts;
  reg [2:0] left;
  reg [3:0] moves;
  reg [5:0] stage;
  wire [127:0] stages_out1;
  wire [127:0] stages_out2;
  wire [767:0] stages_sums;
  reg [5:0] wave;
  wire [5:0] written;
  always @(posedge clk)
    stage <= \$39 ;
  always @(posedge clk)
    framing_error <= \$40 ;
  always @(posedge clk)
    \$signal$22  <= \$41 ;
  always @(posedge clk)
    \$signal$23  <= \$42 ;
  always @(posedge clk)
    moves <= \$43 ;
  always @(posedge clk)
    left <= \$44 ;
  assign \$1  = ~ \$signal [6];
  assign free = \$1  | m_axis_tready;
  assign \$2  = ~ s_axis_data_tuser[1];
  assign \$3  = \$2  | \$signal$22 ;
  assign \$4  = free & \$3 ;
  assign \$5  = ~ s_axis_data_tuser[2];
  assign \$6  = ~ \$signal$23 ;
  assign \$7  = \$5  | \$6 ;
  assign s_axis_data_tready = \$4  & \$7 ;
  assign \$signal$24  = s_axis_data_tvalid & s_axis_data_tready;
  assign \$8  = ~ \$signal$26 ;
  assign \$9  = \$signal$24  | \$8 ;
  assign \$signal$25  = free & \$9 ;
  assign \$10  = ~ \$signal$22 ;
  assign \$11  = | wave[4:0];
  assign \$12  = ~ \$11 ;
  assign s_axis_cfg_tready = \$10  & \$12 ;
  assign \$signal$28  = s_axis_cfg_tvalid & s_axis_cfg_tready;
  assign \end  = \$signal$30 [7] & stage[5];
  assign written = stage & { \$signal$28 , \$signal$28 , \$signal$28 , \$signal$28 , \$signal$28 , \$signal$28  };
  assign \$13  = left + 4'h8;
  assign \$14  = moves >= \$13 ;
  assign m_axis_acc_tvalid = \$signal$23  & \$14 ;
  assign m_axis_acc_tlast = left == 3'h5;
  assign \$15  = \$signal$24  & s_axis_data_tuser[0];
  assign \$16  = \$signal$24  & s_axis_data_tuser[1];
  assign \$17  = \$signal$24  & s_axis_data_tuser[2];
  assign \$18  = ~ s_axis_data_tuser[0];
  assign \$19  = s_axis_cfg_tlast != \end ;
  assign \$20  = \$signal$24  & s_axis_data_tuser[1];
  assign \$21  = \$signal$28  & \end ;
  assign \$22  = \$signal$24  & s_axis_data_tuser[3];
  assign \$23  = moves != 4'hd;
  assign \$24  = \$signal$25  & \$23 ;
  assign \$25  = moves + 1'h1;
  assign \$26  = \$24  ? \$25  : { 1'h0, moves };
  assign \$27  = m_axis_acc_tvalid & m_axis_acc_tready;
  assign \$28  = left + 1'h1;
  assign \$29  = \$signal$24  & s_axis_data_tuser[1];
  assign \$30  = wave[4:0] & { \$signal$25 , \$signal$25 , \$signal$25 , \$signal$25 , \$signal$25  };
  always @(posedge clk)
    \$signal  <= \$32 ;
  always @(posedge clk)
    lasts <= \$33 ;
  always @(posedge clk)
    wave <= \$34 ;
  always @(posedge clk)
    \$signal$40  <= \$35 ;
  always @(posedge clk)
    beat <= \$36 ;
  always @(posedge clk)
    \$signal$26  <= \$37 ;
  always @(posedge clk)
    \$signal$30  <= \$38 ;
  assign \$auto$rtlil.cc:3294:Or$555  = \$procmux$75_CMP  | \$procmux$74_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$559  = | { \$procmux$71_CMP , \$procmux$72_CMP , \$procmux$73_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$547  = \$procmux$72_CMP  ? stages_sums[639:512] : stages_sums[511:384];
  assign \$auto$rtlil.cc:3381:Mux$549  = \$procmux$71_CMP  ? stages_sums[767:640] : \$auto$rtlil.cc:3381:Mux$547 ;
  assign \$auto$rtlil.cc:3381:Mux$551  = \$procmux$74_CMP  ? stages_sums[383:256] : stages_sums[255:128];
  assign \$auto$rtlil.cc:3381:Mux$553  = \$procmux$76_CMP  ? stages_sums[127:0] : 128'h00000000000000000000000000000000;
  assign \$auto$rtlil.cc:3381:Mux$557  = \$auto$rtlil.cc:3294:Or$555  ? \$auto$rtlil.cc:3381:Mux$551  : \$auto$rtlil.cc:3381:Mux$553 ;
  assign m_axis_acc_tdata = \$auto$rtlil.cc:3249:ReduceOr$559  ? \$auto$rtlil.cc:3381:Mux$549  : \$auto$rtlil.cc:3381:Mux$557 ;
  assign \$44  = rst ? 3'h0 : \$procmux$8_Y ;
  assign \$procmux$12_Y  = \$signal$23  ? \$26 [3:0] : moves;
  assign \$procmux$14_Y  = \$22  ? 4'h0 : \$procmux$12_Y ;
  assign \$43  = rst ? 4'h0 : \$procmux$14_Y ;
  assign \$procmux$18_Y  = m_axis_acc_tlast ? 1'h0 : \$signal$23 ;
  assign \$procmux$2_Y  = m_axis_acc_tlast ? left : \$28 [2:0];
  assign \$procmux$20_Y  = \$27  ? \$procmux$18_Y  : \$signal$23 ;
  assign \$procmux$22_Y  = \$signal$23  ? \$procmux$20_Y  : \$signal$23 ;
  assign \$procmux$24_Y  = \$22  ? 1'h1 : \$procmux$22_Y ;
  assign \$42  = rst ? 1'h0 : \$procmux$24_Y ;
  assign \$procmux$28_Y  = \$21  ? 1'h1 : \$signal$22 ;
  assign \$procmux$30_Y  = \$20  ? 1'h0 : \$procmux$28_Y ;
  assign \$41  = rst ? 1'h0 : \$procmux$30_Y ;
  assign \$procmux$34_Y  = \$19  ? 1'h1 : framing_error;
  assign \$procmux$36_Y  = \$signal$28  ? \$procmux$34_Y  : framing_error;
  assign \$40  = rst ? 1'h0 : \$procmux$36_Y ;
  assign \$procmux$4_Y  = \$27  ? \$procmux$2_Y  : left;
  assign \$procmux$40_Y  = \$signal$30 [7] ? { stage[4:0], stage[5] } : stage;
  assign \$procmux$42_Y  = \$signal$28  ? \$procmux$40_Y  : stage;
  assign \$39  = rst ? 6'h01 : \$procmux$42_Y ;
  assign \$procmux$46_Y  = \$signal$28  ? { \$signal$30 [6:0], \$signal$30 [7] } : \$signal$30 ;
  assign \$38  = rst ? 8'h01 : \$procmux$46_Y ;
  assign \$procmux$50_Y  = \$signal$24  ? \$18  : \$signal$26 ;
  assign \$37  = rst ? 1'h0 : \$procmux$50_Y ;
  assign \$36  = \$signal$24  ? s_axis_data_tdata : beat;
  assign \$procmux$56_Y  = \$signal$25  ? \$17  : \$signal$40 ;
  assign \$35  = rst ? 1'h0 : \$procmux$56_Y ;
  assign \$procmux$6_Y  = \$signal$23  ? \$procmux$4_Y  : left;
  assign \$procmux$60_Y  = \$signal$25  ? { wave[4:0], \$16  } : wave;
  assign \$34  = rst ? 6'h00 : \$procmux$60_Y ;
  assign \$33  = \$signal$25  ? { lasts[5:0], s_axis_data_tlast } : lasts;
  assign \$procmux$66_Y  = \$signal$25  ? { \$signal [5:0], \$15  } : \$signal ;
  assign \$32  = rst ? 7'h00 : \$procmux$66_Y ;
  assign \$procmux$71_CMP  = left == 3'h5;
  assign \$procmux$72_CMP  = left == 3'h4;
  assign \$procmux$73_CMP  = left == 3'h3;
  assign \$procmux$74_CMP  = left == 3'h2;
  assign \$procmux$75_CMP  = left == 3'h1;
  assign \$procmux$76_CMP  = ! left;
  assign \$procmux$8_Y  = \$22  ? 3'h0 : \$procmux$6_Y ;
  rdu_int16_8x6_reduce_fft_hsscan_bscan_pair_stages stages (
    .advance(\$signal$25 ),
    .clk(clk),
    .in1(beat[127:0]),
    .in2(beat[255:128]),
    .load({ \$30 , \$29  }),
    .out1(stages_out1),
    .out2(stages_out2),
    .rst(rst),
    .stage_in(beat[351:256]),
    .stage_out(\$31 ),
    .start_in(\$signal$40 ),
    .sums(stages_sums),
    .word(s_axis_cfg_tdata[25:0]),
    .write_lane(\$signal$30 ),
    .write_stage(written)
  );
  assign m_axis_tlast = lasts[6];
  assign m_axis_tdata = { stages_out2, stages_out1 };
  assign m_axis_tvalid = \$signal [6];
  assign error = framing_error;
endmodule
