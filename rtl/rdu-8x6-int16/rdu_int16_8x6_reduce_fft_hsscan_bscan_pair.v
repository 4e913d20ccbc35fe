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
  wire \$auto$rtlil.cc:3249:ReduceOr$1000 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$952 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$980 ;
  wire \$auto$rtlil.cc:3294:Or$938 ;
  wire \$auto$rtlil.cc:3294:Or$948 ;
  wire \$auto$rtlil.cc:3294:Or$966 ;
  wire \$auto$rtlil.cc:3294:Or$976 ;
  wire \$auto$rtlil.cc:3294:Or$996 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$932 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$934 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$936 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$940 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$942 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$944 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$946 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$950 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$960 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$962 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$964 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$968 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$970 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$972 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$974 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$978 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$988 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$990 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$992 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$994 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$998 ;
  wire \$procmux$461_CMP ;
  wire \$procmux$462_CMP ;
  wire \$procmux$463_CMP ;
  wire \$procmux$464_CMP ;
  wire \$procmux$465_CMP ;
  wire \$procmux$466_CMP ;
  wire \$procmux$468_CMP ;
  wire \$procmux$469_CMP ;
  wire \$procmux$470_CMP ;
  wire \$procmux$471_CMP ;
  wire \$procmux$472_CMP ;
  wire \$procmux$473_CMP ;
  wire \$procmux$474_CMP ;
  wire \$procmux$475_CMP ;
  wire \$procmux$476_CMP ;
  wire \$procmux$478_CMP ;
  wire \$procmux$479_CMP ;
  wire \$procmux$480_CMP ;
  wire \$procmux$481_CMP ;
  wire \$procmux$482_CMP ;
  wire \$procmux$483_CMP ;
  wire \$procmux$484_CMP ;
  wire \$procmux$485_CMP ;
  wire \$procmux$486_CMP ;
  wire [15:0] \$procmux$487_Y ;
  wire [15:0] \$procmux$489_Y ;
  wire [15:0] \$procmux$493_Y ;
  wire \$procmux$497_Y ;
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
  assign \$auto$rtlil.cc:3294:Or$938  = \$procmux$479_CMP  | \$procmux$478_CMP ;
  assign \$auto$rtlil.cc:3294:Or$948  = \$procmux$484_CMP  | \$procmux$483_CMP ;
  assign \$auto$rtlil.cc:3294:Or$966  = \$procmux$469_CMP  | \$procmux$468_CMP ;
  assign \$auto$rtlil.cc:3294:Or$976  = \$procmux$474_CMP  | \$procmux$473_CMP ;
  assign \$auto$rtlil.cc:3294:Or$996  = \$procmux$465_CMP  | \$procmux$464_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$952  = | { \$auto$rtlil.cc:3294:Or$938 , \$procmux$480_CMP , \$procmux$481_CMP , \$procmux$482_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$980  = | { \$auto$rtlil.cc:3294:Or$966 , \$procmux$470_CMP , \$procmux$471_CMP , \$procmux$472_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1000  = | { \$procmux$461_CMP , \$procmux$462_CMP , \$procmux$463_CMP  };
  assign z = \$auto$rtlil.cc:3249:ReduceOr$1000  ? \$auto$rtlil.cc:3381:Mux$990  : \$auto$rtlil.cc:3381:Mux$998 ;
  assign \$auto$rtlil.cc:3381:Mux$932  = \$procmux$478_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$934  = \$procmux$481_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$936  = \$procmux$480_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$934 ;
  assign \$auto$rtlil.cc:3381:Mux$940  = \$auto$rtlil.cc:3294:Or$938  ? \$auto$rtlil.cc:3381:Mux$932  : \$auto$rtlil.cc:3381:Mux$936 ;
  assign \$auto$rtlil.cc:3381:Mux$942  = \$procmux$483_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$944  = \$procmux$486_CMP  ? in1 : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$946  = \$procmux$485_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$944 ;
  assign \$auto$rtlil.cc:3381:Mux$950  = \$auto$rtlil.cc:3294:Or$948  ? \$auto$rtlil.cc:3381:Mux$942  : \$auto$rtlil.cc:3381:Mux$946 ;
  assign x = \$auto$rtlil.cc:3249:ReduceOr$952  ? \$auto$rtlil.cc:3381:Mux$940  : \$auto$rtlil.cc:3381:Mux$950 ;
  assign \$auto$rtlil.cc:3381:Mux$960  = \$procmux$468_CMP  ? \const  : \const ;
  assign \$auto$rtlil.cc:3381:Mux$962  = \$procmux$471_CMP  ? in2 : 16'h0001;
  assign \$auto$rtlil.cc:3381:Mux$964  = \$procmux$470_CMP  ? 16'h0001 : \$auto$rtlil.cc:3381:Mux$962 ;
  assign \$auto$rtlil.cc:3381:Mux$968  = \$auto$rtlil.cc:3294:Or$966  ? \$auto$rtlil.cc:3381:Mux$960  : \$auto$rtlil.cc:3381:Mux$964 ;
  assign \$auto$rtlil.cc:3381:Mux$970  = \$procmux$473_CMP  ? \const  : 16'h0001;
  assign \$auto$rtlil.cc:3381:Mux$972  = \$procmux$476_CMP  ? stage_in : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$974  = \$procmux$475_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$972 ;
  assign \$auto$rtlil.cc:3381:Mux$978  = \$auto$rtlil.cc:3294:Or$976  ? \$auto$rtlil.cc:3381:Mux$970  : \$auto$rtlil.cc:3381:Mux$974 ;
  assign y = \$auto$rtlil.cc:3249:ReduceOr$980  ? \$auto$rtlil.cc:3381:Mux$968  : \$auto$rtlil.cc:3381:Mux$978 ;
  assign \$auto$rtlil.cc:3381:Mux$988  = \$procmux$462_CMP  ? in2 : in2;
  assign \$auto$rtlil.cc:3381:Mux$990  = \$procmux$461_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$988 ;
  assign \$auto$rtlil.cc:3381:Mux$992  = \$procmux$464_CMP  ? \const  : \const ;
  assign \$auto$rtlil.cc:3381:Mux$994  = \$procmux$466_CMP  ? \$3  : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$998  = \$auto$rtlil.cc:3294:Or$996  ? \$auto$rtlil.cc:3381:Mux$992  : \$auto$rtlil.cc:3381:Mux$994 ;
  assign \$procmux$461_CMP  = mode == 4'h8;
  assign \$procmux$462_CMP  = mode == 4'h7;
  assign \$procmux$463_CMP  = mode == 4'h6;
  assign \$procmux$464_CMP  = mode == 4'h4;
  assign \$procmux$465_CMP  = mode == 4'h2;
  assign \$procmux$466_CMP  = ! mode;
  assign \$procmux$468_CMP  = mode == 4'h8;
  assign \$procmux$469_CMP  = mode == 4'h7;
  assign \$procmux$470_CMP  = mode == 4'h6;
  assign \$procmux$471_CMP  = mode == 4'h5;
  assign \$procmux$472_CMP  = mode == 4'h4;
  assign \$procmux$473_CMP  = mode == 4'h3;
  assign \$procmux$474_CMP  = mode == 4'h2;
  assign \$procmux$475_CMP  = mode == 4'h1;
  assign \$procmux$476_CMP  = ! mode;
  assign \$procmux$478_CMP  = mode == 4'h8;
  assign \$procmux$479_CMP  = mode == 4'h7;
  assign \$procmux$480_CMP  = mode == 4'h6;
  assign \$procmux$481_CMP  = mode == 4'h5;
  assign \$procmux$482_CMP  = mode == 4'h4;
  assign \$procmux$483_CMP  = mode == 4'h3;
  assign \$procmux$484_CMP  = mode == 4'h2;
  assign \$procmux$485_CMP  = mode == 4'h1;
  assign \$procmux$486_CMP  = ! mode;
  assign \$procmux$487_Y  = start_in ? total : sum_out;
  assign \$procmux$489_Y  = \$2  ? \$procmux$487_Y  : sum_out;
  assign \$122  = advance ? \$procmux$489_Y  : sum_out;
  assign \$procmux$493_Y  = \$2  ? result : total;
  assign \$121  = advance ? \$procmux$493_Y  : total;
  assign \$procmux$497_Y  = advance ? start_in : start_out;
  assign \$120  = rst ? 1'h0 : \$procmux$497_Y ;
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
  input [24:0] word;
  wire [24:0] word;
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
  input [24:0] word;
  wire [24:0] word;
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
  wire \$auto$rtlil.cc:3249:ReduceOr$852 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$856 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$882 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$886 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$910 ;
  wire \$auto$rtlil.cc:3294:Or$840 ;
  wire \$auto$rtlil.cc:3294:Or$870 ;
  wire \$auto$rtlil.cc:3294:Or$898 ;
  wire \$auto$rtlil.cc:3294:Or$906 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$834 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$836 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$838 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$842 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$844 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$846 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$848 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$850 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$854 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$864 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$866 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$868 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$872 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$874 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$876 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$878 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$880 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$884 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$894 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$896 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$900 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$902 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$904 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$908 ;
  wire \$procmux$346_CMP ;
  wire \$procmux$347_CMP ;
  wire \$procmux$348_CMP ;
  wire \$procmux$349_CMP ;
  wire \$procmux$350_CMP ;
  wire \$procmux$351_CMP ;
  wire \$procmux$352_CMP ;
  wire \$procmux$354_CMP ;
  wire \$procmux$355_CMP ;
  wire \$procmux$356_CMP ;
  wire \$procmux$357_CMP ;
  wire \$procmux$358_CMP ;
  wire \$procmux$359_CMP ;
  wire \$procmux$360_CMP ;
  wire \$procmux$361_CMP ;
  wire \$procmux$362_CMP ;
  wire \$procmux$363_CMP ;
  wire \$procmux$365_CMP ;
  wire \$procmux$366_CMP ;
  wire \$procmux$367_CMP ;
  wire \$procmux$368_CMP ;
  wire \$procmux$369_CMP ;
  wire \$procmux$370_CMP ;
  wire \$procmux$371_CMP ;
  wire \$procmux$372_CMP ;
  wire \$procmux$373_CMP ;
  wire \$procmux$374_CMP ;
  wire [15:0] \$procmux$375_Y ;
  wire [15:0] \$procmux$377_Y ;
  wire [15:0] \$procmux$381_Y ;
  wire \$procmux$385_Y ;
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
  assign \$auto$rtlil.cc:3294:Or$840  = \$procmux$366_CMP  | \$procmux$365_CMP ;
  assign \$auto$rtlil.cc:3294:Or$870  = \$procmux$355_CMP  | \$procmux$354_CMP ;
  assign \$auto$rtlil.cc:3294:Or$898  = \$procmux$347_CMP  | \$procmux$346_CMP ;
  assign \$auto$rtlil.cc:3294:Or$906  = \$procmux$351_CMP  | \$procmux$350_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$852  = | { \$procmux$370_CMP , \$procmux$371_CMP , \$procmux$372_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$856  = | { \$auto$rtlil.cc:3294:Or$840 , \$procmux$367_CMP , \$procmux$368_CMP , \$procmux$369_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$882  = | { \$procmux$359_CMP , \$procmux$360_CMP , \$procmux$361_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$886  = | { \$auto$rtlil.cc:3294:Or$870 , \$procmux$356_CMP , \$procmux$357_CMP , \$procmux$358_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$910  = | { \$auto$rtlil.cc:3294:Or$898 , \$procmux$348_CMP , \$procmux$349_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$834  = \$procmux$365_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$836  = \$procmux$368_CMP  ? in1 : in1;
  assign \$auto$rtlil.cc:3381:Mux$838  = \$procmux$367_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$836 ;
  assign \$auto$rtlil.cc:3381:Mux$842  = \$auto$rtlil.cc:3294:Or$840  ? \$auto$rtlil.cc:3381:Mux$834  : \$auto$rtlil.cc:3381:Mux$838 ;
  assign \$auto$rtlil.cc:3381:Mux$844  = \$procmux$371_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$846  = \$procmux$370_CMP  ? in2 : \$auto$rtlil.cc:3381:Mux$844 ;
  assign \$auto$rtlil.cc:3381:Mux$848  = \$procmux$374_CMP  ? in1 : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$850  = \$procmux$373_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$848 ;
  assign \$auto$rtlil.cc:3381:Mux$854  = \$auto$rtlil.cc:3249:ReduceOr$852  ? \$auto$rtlil.cc:3381:Mux$846  : \$auto$rtlil.cc:3381:Mux$850 ;
  assign x = \$auto$rtlil.cc:3249:ReduceOr$856  ? \$auto$rtlil.cc:3381:Mux$842  : \$auto$rtlil.cc:3381:Mux$854 ;
  assign \$auto$rtlil.cc:3381:Mux$864  = \$procmux$354_CMP  ? side : \const ;
  assign \$auto$rtlil.cc:3381:Mux$866  = \$procmux$357_CMP  ? 16'h0001 : in2;
  assign \$auto$rtlil.cc:3381:Mux$868  = \$procmux$356_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$866 ;
  assign \$auto$rtlil.cc:3381:Mux$872  = \$auto$rtlil.cc:3294:Or$870  ? \$auto$rtlil.cc:3381:Mux$864  : \$auto$rtlil.cc:3381:Mux$868 ;
  assign \$auto$rtlil.cc:3381:Mux$874  = \$procmux$360_CMP  ? \const  : 16'h0001;
  assign \$auto$rtlil.cc:3381:Mux$876  = \$procmux$359_CMP  ? 16'h0001 : \$auto$rtlil.cc:3381:Mux$874 ;
  assign \$auto$rtlil.cc:3381:Mux$878  = \$procmux$363_CMP  ? stage_in : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$880  = \$procmux$362_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$878 ;
  assign \$auto$rtlil.cc:3381:Mux$884  = \$auto$rtlil.cc:3249:ReduceOr$882  ? \$auto$rtlil.cc:3381:Mux$876  : \$auto$rtlil.cc:3381:Mux$880 ;
  assign y = \$auto$rtlil.cc:3249:ReduceOr$886  ? \$auto$rtlil.cc:3381:Mux$872  : \$auto$rtlil.cc:3381:Mux$884 ;
  assign \$auto$rtlil.cc:3381:Mux$894  = \$procmux$346_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$896  = \$procmux$348_CMP  ? in2 : in2;
  assign \$auto$rtlil.cc:3381:Mux$900  = \$auto$rtlil.cc:3294:Or$898  ? \$auto$rtlil.cc:3381:Mux$894  : \$auto$rtlil.cc:3381:Mux$896 ;
  assign \$auto$rtlil.cc:3381:Mux$902  = \$procmux$350_CMP  ? \const  : \const ;
  assign \$auto$rtlil.cc:3381:Mux$904  = \$procmux$352_CMP  ? \$3  : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$908  = \$auto$rtlil.cc:3294:Or$906  ? \$auto$rtlil.cc:3381:Mux$902  : \$auto$rtlil.cc:3381:Mux$904 ;
  assign z = \$auto$rtlil.cc:3249:ReduceOr$910  ? \$auto$rtlil.cc:3381:Mux$900  : \$auto$rtlil.cc:3381:Mux$908 ;
  assign \$procmux$346_CMP  = mode == 4'h9;
  assign \$procmux$347_CMP  = mode == 4'h8;
  assign \$procmux$348_CMP  = mode == 4'h7;
  assign \$procmux$349_CMP  = mode == 4'h6;
  assign \$procmux$350_CMP  = mode == 4'h4;
  assign \$procmux$351_CMP  = mode == 4'h2;
  assign \$procmux$352_CMP  = ! mode;
  assign \$procmux$354_CMP  = mode == 4'h9;
  assign \$procmux$355_CMP  = mode == 4'h8;
  assign \$procmux$356_CMP  = mode == 4'h7;
  assign \$procmux$357_CMP  = mode == 4'h6;
  assign \$procmux$358_CMP  = mode == 4'h5;
  assign \$procmux$359_CMP  = mode == 4'h4;
  assign \$procmux$360_CMP  = mode == 4'h3;
  assign \$procmux$361_CMP  = mode == 4'h2;
  assign \$procmux$362_CMP  = mode == 4'h1;
  assign \$procmux$363_CMP  = ! mode;
  assign \$procmux$365_CMP  = mode == 4'h9;
  assign \$procmux$366_CMP  = mode == 4'h8;
  assign \$procmux$367_CMP  = mode == 4'h7;
  assign \$procmux$368_CMP  = mode == 4'h6;
  assign \$procmux$369_CMP  = mode == 4'h5;
  assign \$procmux$370_CMP  = mode == 4'h4;
  assign \$procmux$371_CMP  = mode == 4'h3;
  assign \$procmux$372_CMP  = mode == 4'h2;
  assign \$procmux$373_CMP  = mode == 4'h1;
  assign \$procmux$374_CMP  = ! mode;
  assign \$procmux$375_Y  = start_in ? total : sum_out;
  assign \$procmux$377_Y  = \$2  ? \$procmux$375_Y  : sum_out;
  assign \$122  = advance ? \$procmux$377_Y  : sum_out;
  assign \$procmux$381_Y  = \$2  ? result : total;
  assign \$121  = advance ? \$procmux$381_Y  : total;
  assign \$procmux$385_Y  = advance ? start_in : start_out;
  assign \$120  = rst ? 1'h0 : \$procmux$385_Y ;
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
  input [24:0] word;
  wire [24:0] word;
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
  wire \$auto$rtlil.cc:3294:Or$806 ;
  wire \$auto$rtlil.cc:3294:Or$818 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$802 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$804 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$814 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$816 ;
  wire \$procmux$332_CMP ;
  wire \$procmux$333_CMP ;
  wire \$procmux$334_CMP ;
  wire \$procmux$336_CMP ;
  wire \$procmux$337_CMP ;
  wire \$procmux$338_CMP ;
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
  assign \$auto$rtlil.cc:3294:Or$806  = \$procmux$337_CMP  | \$procmux$336_CMP ;
  assign \$auto$rtlil.cc:3294:Or$818  = \$procmux$333_CMP  | \$procmux$332_CMP ;
  assign in1_0 = in1_link_0 ? in2[47:32] : in1[15:0];
  assign in1_1 = in1_link_1 ? in2[63:48] : in1[31:16];
  assign \$auto$rtlil.cc:3381:Mux$802  = \$procmux$336_CMP  ? in2[79:64] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$804  = \$procmux$338_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$806  ? \$auto$rtlil.cc:3381:Mux$802  : \$auto$rtlil.cc:3381:Mux$804 ;
  assign \$auto$rtlil.cc:3381:Mux$814  = \$procmux$332_CMP  ? in2[95:80] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$816  = \$procmux$334_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$818  ? \$auto$rtlil.cc:3381:Mux$814  : \$auto$rtlil.cc:3381:Mux$816 ;
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
  assign \$procmux$332_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$333_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$334_CMP  = ! in1_link_3;
  assign \$procmux$336_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$337_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$338_CMP  = ! in1_link_2;
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
  input [24:0] word;
  wire [24:0] word;
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
  wire \$12 ;
  wire \$13 ;
  wire [1:0] \$14 ;
  wire [1:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [1:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire [1:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$auto$rtlil.cc:3294:Or$728 ;
  wire \$auto$rtlil.cc:3294:Or$740 ;
  wire \$auto$rtlil.cc:3294:Or$752 ;
  wire \$auto$rtlil.cc:3294:Or$766 ;
  wire \$auto$rtlil.cc:3294:Or$780 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$724 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$726 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$736 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$738 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$748 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$750 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$762 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$764 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$776 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$778 ;
  wire \$procmux$262_CMP ;
  wire \$procmux$263_CMP ;
  wire \$procmux$264_CMP ;
  wire \$procmux$269_CMP ;
  wire \$procmux$270_CMP ;
  wire \$procmux$271_CMP ;
  wire \$procmux$276_CMP ;
  wire \$procmux$277_CMP ;
  wire \$procmux$278_CMP ;
  wire \$procmux$280_CMP ;
  wire \$procmux$281_CMP ;
  wire \$procmux$282_CMP ;
  wire \$procmux$284_CMP ;
  wire \$procmux$285_CMP ;
  wire \$procmux$286_CMP ;
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
  reg in1_link_5;
  reg in1_link_5_next;
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
    in2_link_2_next <= \$8 ;
  always @(posedge clk)
    in2_link_2 <= \$9 ;
  always @(posedge clk)
    in1_link_3_next <= \$10 ;
  always @(posedge clk)
    in1_link_3 <= \$11 ;
  always @(posedge clk)
    in2_link_3_next <= \$12 ;
  always @(posedge clk)
    in2_link_3 <= \$13 ;
  always @(posedge clk)
    in1_link_4_next <= \$14 ;
  always @(posedge clk)
    in1_link_4 <= \$15 ;
  always @(posedge clk)
    in2_link_4_next <= \$16 ;
  always @(posedge clk)
    in2_link_4 <= \$17 ;
  always @(posedge clk)
    in1_link_5_next <= \$18 ;
  always @(posedge clk)
    in1_link_5 <= \$19 ;
  always @(posedge clk)
    in2_link_5_next <= \$20 ;
  always @(posedge clk)
    in2_link_5 <= \$21 ;
  always @(posedge clk)
    in1_link_6_next <= \$22 ;
  always @(posedge clk)
    in1_link_6 <= \$23 ;
  always @(posedge clk)
    in1_link_7_next <= \$24 ;
  always @(posedge clk)
    in1_link_7 <= \$25 ;
  assign \$auto$rtlil.cc:3294:Or$728  = \$procmux$285_CMP  | \$procmux$284_CMP ;
  assign \$auto$rtlil.cc:3294:Or$740  = \$procmux$281_CMP  | \$procmux$280_CMP ;
  assign \$auto$rtlil.cc:3294:Or$752  = \$procmux$277_CMP  | \$procmux$276_CMP ;
  assign \$auto$rtlil.cc:3294:Or$766  = \$procmux$270_CMP  | \$procmux$269_CMP ;
  assign \$auto$rtlil.cc:3294:Or$780  = \$procmux$263_CMP  | \$procmux$262_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$724  = \$procmux$284_CMP  ? in2[79:64] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$726  = \$procmux$286_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$728  ? \$auto$rtlil.cc:3381:Mux$724  : \$auto$rtlil.cc:3381:Mux$726 ;
  assign \$auto$rtlil.cc:3381:Mux$736  = \$procmux$280_CMP  ? in2[95:80] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$738  = \$procmux$282_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$740  ? \$auto$rtlil.cc:3381:Mux$736  : \$auto$rtlil.cc:3381:Mux$738 ;
  assign \$auto$rtlil.cc:3381:Mux$748  = \$procmux$276_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$750  = \$procmux$278_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$752  ? \$auto$rtlil.cc:3381:Mux$748  : \$auto$rtlil.cc:3381:Mux$750 ;
  assign in2_2 = in2_link_2 ? in2[79:64] : in2[47:32];
  assign \$auto$rtlil.cc:3381:Mux$762  = \$procmux$269_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$764  = \$procmux$271_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$766  ? \$auto$rtlil.cc:3381:Mux$762  : \$auto$rtlil.cc:3381:Mux$764 ;
  assign in2_3 = in2_link_3 ? in2[95:80] : in2[63:48];
  assign \$auto$rtlil.cc:3381:Mux$776  = \$procmux$262_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$778  = \$procmux$264_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$780  ? \$auto$rtlil.cc:3381:Mux$776  : \$auto$rtlil.cc:3381:Mux$778 ;
  assign in2_4 = in2_link_4 ? in2[47:32] : in2[79:64];
  assign in1_5 = in1_link_5 ? in2[47:32] : in1[95:80];
  assign in2_5 = in2_link_5 ? in2[63:48] : in2[95:80];
  assign in1_6 = in1_link_6 ? in2[127:112] : in1[111:96];
  assign in1_7 = in1_link_7 ? in2[111:96] : in1[127:112];
  assign \$25  = load ? in1_link_7_next : in1_link_7;
  assign \$24  = write[7] ? word[22] : in1_link_7_next;
  assign \$23  = load ? in1_link_6_next : in1_link_6;
  assign \$22  = write[6] ? word[22] : in1_link_6_next;
  assign \$21  = load ? in2_link_5_next : in2_link_5;
  assign \$20  = write[5] ? word[24] : in2_link_5_next;
  assign \$19  = load ? in1_link_5_next : in1_link_5;
  assign \$18  = write[5] ? word[22] : in1_link_5_next;
  assign \$17  = load ? in2_link_4_next : in2_link_4;
  assign \$16  = write[4] ? word[24] : in2_link_4_next;
  assign \$15  = load ? in1_link_4_next : in1_link_4;
  assign \$14  = write[4] ? word[23:22] : in1_link_4_next;
  assign \$13  = load ? in2_link_3_next : in2_link_3;
  assign \$12  = write[3] ? word[24] : in2_link_3_next;
  assign \$11  = load ? in1_link_3_next : in1_link_3;
  assign \$10  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$9  = load ? in2_link_2_next : in2_link_2;
  assign \$8  = write[2] ? word[24] : in2_link_2_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[23:22] : in1_link_2_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[23:22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[23:22] : in1_link_0_next;
  assign \$procmux$262_CMP  = in1_link_4 == 2'h2;
  assign \$procmux$263_CMP  = in1_link_4 == 2'h1;
  assign \$procmux$264_CMP  = ! in1_link_4;
  assign \$procmux$269_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$270_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$271_CMP  = ! in1_link_3;
  assign \$procmux$276_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$277_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$278_CMP  = ! in1_link_2;
  assign \$procmux$280_CMP  = in1_link_1 == 2'h2;
  assign \$procmux$281_CMP  = in1_link_1 == 2'h1;
  assign \$procmux$282_CMP  = ! in1_link_1;
  assign \$procmux$284_CMP  = in1_link_0 == 2'h2;
  assign \$procmux$285_CMP  = in1_link_0 == 2'h1;
  assign \$procmux$286_CMP  = ! in1_link_0;
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
  input [24:0] word;
  wire [24:0] word;
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
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire [1:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$648 ;
  wire \$auto$rtlil.cc:3294:Or$660 ;
  wire \$auto$rtlil.cc:3294:Or$668 ;
  wire \$auto$rtlil.cc:3294:Or$680 ;
  wire \$auto$rtlil.cc:3294:Or$692 ;
  wire \$auto$rtlil.cc:3294:Or$704 ;
  wire \$auto$rtlil.cc:3294:Or$716 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$644 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$646 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$656 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$658 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$664 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$666 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$676 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$678 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$688 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$690 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$700 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$702 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$712 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$714 ;
  wire \$procmux$170_CMP ;
  wire \$procmux$171_CMP ;
  wire \$procmux$172_CMP ;
  wire \$procmux$174_CMP ;
  wire \$procmux$175_CMP ;
  wire \$procmux$176_CMP ;
  wire \$procmux$178_CMP ;
  wire \$procmux$179_CMP ;
  wire \$procmux$180_CMP ;
  wire \$procmux$182_CMP ;
  wire \$procmux$183_CMP ;
  wire \$procmux$184_CMP ;
  wire \$procmux$186_CMP ;
  wire \$procmux$187_CMP ;
  wire \$procmux$188_CMP ;
  wire \$procmux$191_CMP ;
  wire \$procmux$192_CMP ;
  wire \$procmux$193_CMP ;
  wire \$procmux$195_CMP ;
  wire \$procmux$196_CMP ;
  wire \$procmux$197_CMP ;
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
  assign \$auto$rtlil.cc:3294:Or$648  = \$procmux$196_CMP  | \$procmux$195_CMP ;
  assign \$auto$rtlil.cc:3294:Or$660  = \$procmux$192_CMP  | \$procmux$191_CMP ;
  assign \$auto$rtlil.cc:3294:Or$668  = \$procmux$187_CMP  | \$procmux$186_CMP ;
  assign \$auto$rtlil.cc:3294:Or$680  = \$procmux$183_CMP  | \$procmux$182_CMP ;
  assign \$auto$rtlil.cc:3294:Or$692  = \$procmux$179_CMP  | \$procmux$178_CMP ;
  assign \$auto$rtlil.cc:3294:Or$704  = \$procmux$175_CMP  | \$procmux$174_CMP ;
  assign \$auto$rtlil.cc:3294:Or$716  = \$procmux$171_CMP  | \$procmux$170_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$644  = \$procmux$195_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$646  = \$procmux$197_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$648  ? \$auto$rtlil.cc:3381:Mux$644  : \$auto$rtlil.cc:3381:Mux$646 ;
  assign \$auto$rtlil.cc:3381:Mux$656  = \$procmux$191_CMP  ? in2[63:48] : in2[47:32];
  assign \$auto$rtlil.cc:3381:Mux$658  = \$procmux$193_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$660  ? \$auto$rtlil.cc:3381:Mux$656  : \$auto$rtlil.cc:3381:Mux$658 ;
  assign \$auto$rtlil.cc:3381:Mux$664  = \$procmux$186_CMP  ? in2[79:64] : in2[63:48];
  assign \$auto$rtlil.cc:3381:Mux$666  = \$procmux$188_CMP  ? in2[15:0] : in1[47:32];
  assign in1_2 = \$auto$rtlil.cc:3294:Or$668  ? \$auto$rtlil.cc:3381:Mux$664  : \$auto$rtlil.cc:3381:Mux$666 ;
  assign \$auto$rtlil.cc:3381:Mux$676  = \$procmux$182_CMP  ? in2[95:80] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$678  = \$procmux$184_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$680  ? \$auto$rtlil.cc:3381:Mux$676  : \$auto$rtlil.cc:3381:Mux$678 ;
  assign \$auto$rtlil.cc:3381:Mux$688  = \$procmux$178_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$690  = \$procmux$180_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$692  ? \$auto$rtlil.cc:3381:Mux$688  : \$auto$rtlil.cc:3381:Mux$690 ;
  assign \$auto$rtlil.cc:3381:Mux$700  = \$procmux$174_CMP  ? in2[127:112] : in2[111:96];
  assign \$auto$rtlil.cc:3381:Mux$702  = \$procmux$176_CMP  ? in1[95:80] : 16'h0000;
  assign in1_5 = \$auto$rtlil.cc:3294:Or$704  ? \$auto$rtlil.cc:3381:Mux$700  : \$auto$rtlil.cc:3381:Mux$702 ;
  assign \$auto$rtlil.cc:3381:Mux$712  = \$procmux$170_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$714  = \$procmux$172_CMP  ? in1[111:96] : 16'h0000;
  assign in1_6 = \$auto$rtlil.cc:3294:Or$716  ? \$auto$rtlil.cc:3381:Mux$712  : \$auto$rtlil.cc:3381:Mux$714 ;
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
  assign \$procmux$170_CMP  = in1_link_6 == 2'h2;
  assign \$procmux$171_CMP  = in1_link_6 == 2'h1;
  assign \$procmux$172_CMP  = ! in1_link_6;
  assign \$procmux$174_CMP  = in1_link_5 == 2'h2;
  assign \$procmux$175_CMP  = in1_link_5 == 2'h1;
  assign \$procmux$176_CMP  = ! in1_link_5;
  assign \$procmux$178_CMP  = in1_link_4 == 2'h2;
  assign \$procmux$179_CMP  = in1_link_4 == 2'h1;
  assign \$procmux$180_CMP  = ! in1_link_4;
  assign \$procmux$182_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$183_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$184_CMP  = ! in1_link_3;
  assign \$procmux$186_CMP  = in1_link_2 == 2'h3;
  assign \$procmux$187_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$188_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$191_CMP  = in1_link_1 == 2'h2;
  assign \$procmux$192_CMP  = in1_link_1 == 2'h1;
  assign \$procmux$193_CMP  = ! in1_link_1;
  assign \$procmux$195_CMP  = in1_link_0 == 2'h2;
  assign \$procmux$196_CMP  = in1_link_0 == 2'h1;
  assign \$procmux$197_CMP  = ! in1_link_0;
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
  input [24:0] word;
  wire [24:0] word;
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
  wire \$auto$rtlil.cc:3294:Or$552 ;
  wire \$auto$rtlil.cc:3294:Or$564 ;
  wire \$auto$rtlil.cc:3294:Or$576 ;
  wire \$auto$rtlil.cc:3294:Or$588 ;
  wire \$auto$rtlil.cc:3294:Or$600 ;
  wire \$auto$rtlil.cc:3294:Or$612 ;
  wire \$auto$rtlil.cc:3294:Or$624 ;
  wire \$auto$rtlil.cc:3294:Or$636 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$548 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$550 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$560 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$562 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$572 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$574 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$584 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$586 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$596 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$598 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$608 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$610 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$620 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$622 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$632 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$634 ;
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
  assign \$auto$rtlil.cc:3294:Or$552  = \$procmux$139_CMP  | \$procmux$138_CMP ;
  assign \$auto$rtlil.cc:3294:Or$564  = \$procmux$135_CMP  | \$procmux$134_CMP ;
  assign \$auto$rtlil.cc:3294:Or$576  = \$procmux$131_CMP  | \$procmux$130_CMP ;
  assign \$auto$rtlil.cc:3294:Or$588  = \$procmux$127_CMP  | \$procmux$126_CMP ;
  assign \$auto$rtlil.cc:3294:Or$600  = \$procmux$123_CMP  | \$procmux$122_CMP ;
  assign \$auto$rtlil.cc:3294:Or$612  = \$procmux$119_CMP  | \$procmux$118_CMP ;
  assign \$auto$rtlil.cc:3294:Or$624  = \$procmux$115_CMP  | \$procmux$114_CMP ;
  assign \$auto$rtlil.cc:3294:Or$636  = \$procmux$111_CMP  | \$procmux$110_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$548  = \$procmux$138_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$550  = \$procmux$140_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$552  ? \$auto$rtlil.cc:3381:Mux$548  : \$auto$rtlil.cc:3381:Mux$550 ;
  assign \$auto$rtlil.cc:3381:Mux$560  = \$procmux$134_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$562  = \$procmux$136_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$564  ? \$auto$rtlil.cc:3381:Mux$560  : \$auto$rtlil.cc:3381:Mux$562 ;
  assign \$auto$rtlil.cc:3381:Mux$572  = \$procmux$130_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$574  = \$procmux$132_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$576  ? \$auto$rtlil.cc:3381:Mux$572  : \$auto$rtlil.cc:3381:Mux$574 ;
  assign \$auto$rtlil.cc:3381:Mux$584  = \$procmux$126_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$586  = \$procmux$128_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$588  ? \$auto$rtlil.cc:3381:Mux$584  : \$auto$rtlil.cc:3381:Mux$586 ;
  assign \$auto$rtlil.cc:3381:Mux$596  = \$procmux$122_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$598  = \$procmux$124_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$600  ? \$auto$rtlil.cc:3381:Mux$596  : \$auto$rtlil.cc:3381:Mux$598 ;
  assign \$auto$rtlil.cc:3381:Mux$608  = \$procmux$118_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$610  = \$procmux$120_CMP  ? in1[95:80] : 16'h0000;
  assign in1_5 = \$auto$rtlil.cc:3294:Or$612  ? \$auto$rtlil.cc:3381:Mux$608  : \$auto$rtlil.cc:3381:Mux$610 ;
  assign \$auto$rtlil.cc:3381:Mux$620  = \$procmux$114_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$622  = \$procmux$116_CMP  ? in1[111:96] : 16'h0000;
  assign in1_6 = \$auto$rtlil.cc:3294:Or$624  ? \$auto$rtlil.cc:3381:Mux$620  : \$auto$rtlil.cc:3381:Mux$622 ;
  assign \$auto$rtlil.cc:3381:Mux$632  = \$procmux$110_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$634  = \$procmux$112_CMP  ? in1[127:112] : 16'h0000;
  assign in1_7 = \$auto$rtlil.cc:3294:Or$636  ? \$auto$rtlil.cc:3381:Mux$632  : \$auto$rtlil.cc:3381:Mux$634 ;
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
  input [24:0] word;
  wire [24:0] word;
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
  wire \$auto$rtlil.cc:3249:ReduceOr$540 ;
  wire \$auto$rtlil.cc:3294:Or$536 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$528 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$530 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$532 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$534 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$538 ;
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
  assign \$auto$rtlil.cc:3294:Or$536  = \$procmux$75_CMP  | \$procmux$74_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$540  = | { \$procmux$71_CMP , \$procmux$72_CMP , \$procmux$73_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$528  = \$procmux$72_CMP  ? stages_sums[639:512] : stages_sums[511:384];
  assign \$auto$rtlil.cc:3381:Mux$530  = \$procmux$71_CMP  ? stages_sums[767:640] : \$auto$rtlil.cc:3381:Mux$528 ;
  assign \$auto$rtlil.cc:3381:Mux$532  = \$procmux$74_CMP  ? stages_sums[383:256] : stages_sums[255:128];
  assign \$auto$rtlil.cc:3381:Mux$534  = \$procmux$76_CMP  ? stages_sums[127:0] : 128'h00000000000000000000000000000000;
  assign \$auto$rtlil.cc:3381:Mux$538  = \$auto$rtlil.cc:3294:Or$536  ? \$auto$rtlil.cc:3381:Mux$532  : \$auto$rtlil.cc:3381:Mux$534 ;
  assign m_axis_acc_tdata = \$auto$rtlil.cc:3249:ReduceOr$540  ? \$auto$rtlil.cc:3381:Mux$530  : \$auto$rtlil.cc:3381:Mux$538 ;
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
    .word(s_axis_cfg_tdata[24:0]),
    .write_lane(\$signal$30 ),
    .write_stage(written)
  );
  assign m_axis_tlast = lasts[6];
  assign m_axis_tdata = { stages_out2, stages_out1 };
  assign m_axis_tvalid = \$signal [6];
  assign error = framing_error;
endmodule
